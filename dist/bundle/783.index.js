export const id = 783;
export const ids = [783];
export const modules = {

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   u6: () => (/* binding */ PUBLISHING)
/* harmony export */ });
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);






// lib/messages/publishing.js
var PUBLISHING = {
  notWritten: ({ en, zh }) => ({ en: `${en} not written`, zh: `${zh}\u672A\u5199\u5165` }),
  wasNotWritten: (name, cause) => ({
    en: `${name.en} was not written: ${cause}.`,
    zh: `${name.zh}\u65E0\u6CD5\u5199\u5165\uFF1A${cause}\u3002`
  }),
  givePermission: (permission) => ({
    en: `Give the job permissions: { ${permission} }.`,
    zh: `\u8BF7\u4E3A\u8BE5\u4F5C\u4E1A\u6388\u4E88 permissions: { ${permission} }\u3002`
  }),
  readOnlyToken: (author) => ({
    en: `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow\u2019s permissions.`,
    zh: `\u5BF9\u4E8E\u6765\u81EA${author === "fork" ? " fork \u4ED3\u5E93" : "\u673A\u5668\u4EBA"}\u7684\u62C9\u53D6\u8BF7\u6C42\uFF0C\u65E0\u8BBA\u5DE5\u4F5C\u6D41\u58F0\u660E\u4E86\u4EC0\u4E48\u6743\u9650\uFF0CGitHub \u90FD\u53EA\u63D0\u4F9B\u53EA\u8BFB\u4EE4\u724C\u3002`
  }),
  verdictStands: { en: "The verdict is not affected.", zh: "\u7ED3\u8BBA\u4E0D\u53D7\u5F71\u54CD\u3002" },
  seeLog: {
    en: "The runner did not let the gate write here; the log of this step says why. The verdict is not affected.",
    zh: "runner \u672A\u80FD\u5199\u5165\uFF1B\u539F\u56E0\u89C1\u672C\u6B65\u9AA4\u7684\u65E5\u5FD7\u3002\u7ED3\u8BBA\u4E0D\u53D7\u5F71\u54CD\u3002"
  },
  reportFiles: { en: "The report\u2019s files", zh: "\u62A5\u544A\u6587\u4EF6" },
  stepSummary: { en: "The job summary", zh: "\u4F5C\u4E1A\u6458\u8981" }
};

// lib/model/annotation.js
var ANNOTATION_LEVELS = ["error", "warning", "notice"];

// lib/report/annotations.js
var ANNOTATIONS_PER_LEVEL = 10;
var MESSAGE_UNITS = 4e3;
var TITLE_UNITS = 200;
var NOTHING_LOST = { reportFiles: false, stepSummary: false };
function renderAnnotations(report, isLost = NOTHING_LOST, reserved = 0) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  const lost = [isLost.reportFiles ? [PUBLISHING.reportFiles] : [], isLost.stepSummary ? [PUBLISHING.stepSummary] : []];
  const warnings = lost.flat().map((name) => {
    const [title, message] = [t(PUBLISHING.notWritten(name)), t(PUBLISHING.seeLog)];
    return { level: "warning", title, message, location: null };
  });
  const notes = notesOnResults(report, t);
  const left = { error: 0, warning: warnings.length + notes.length + reserved, notice: 0 };
  return [...warnings, ...notes, ...annotationsOf(report, (level) => ANNOTATIONS_PER_LEVEL - left[level])];
}
var allAnnotations = (report) => [
  ...notesOnResults(report, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language)),
  ...annotationsOf(report, () => Number.POSITIVE_INFINITY)
];
var notesOnResults = ({ notCovered }, t) => notCovered.filter(({ code }) => code === "own-results").slice(0, 1).map(({ what }) => ({
  level: "warning",
  title: t(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered),
  message: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(what), MESSAGE_UNITS),
  location: null
}));
function annotationsOf(report, mostOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level).sort((a, b) => rankOf(a) - rankOf(b) || Number(a.location === null) - Number(b.location === null));
    const most = mostOf(level);
    const surplus = findings.length - most;
    return findings.slice(0, most).map((finding, index) => annotation(finding, level, t, index === most - 1 ? surplus : 0));
  });
}
var levelOf = (finding, { green }) => green && finding.name === "no-access" && finding.check === null ? "warning" : (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding);
var rankOf = ({ name, decision }) => name === "policy-error" ? 2 : decision === "inconclusive" ? 1 : 0;
function annotation(finding, level, t, more) {
  const tail = [...(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(`${(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedText */ .AM)(finding, t)}
${finding.message}`);
  return {
    level,
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simulate),
/* harmony export */   U: () => (/* binding */ requireScenario)
/* harmony export */ });
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2135);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4842);
/* harmony import */ var _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);




// lib/cli/simulate.js


async function simulate({ flags, print, signal }) {
  const { scenario = "ready", "write-clusters": file } = flags;
  const port = numberOf(flags, "port", 0, 65535) ?? 0;
  const size = numberOf(flags, "size", 1, 1e4);
  requireScenario(scenario, [..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.keys(), ..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.keys()]);
  if (size !== void 0 && !_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.has(scenario))
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--size needs a scenario with many clusters: ${[..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.keys()].join(", ")}`);
  const simulator = await (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .startSimulator */ .rs)({
    scenario,
    port,
    delayMs: numberOf(flags, "delay", 0, 6e5) ?? 0,
    ...size !== void 0 && { size },
    ...flags["limits"] !== void 0 && { limits: _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURED_LIMITS */ .il }
  }).catch((error) => {
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(String(error));
  });
  try {
    if (file !== void 0)
      writeClusters(file, simulator);
    print(simulator.url);
    printUsage(scenario, file, simulator, print);
    if (!signal.aborted)
      await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(signal, "abort");
  } finally {
    await simulator.close();
  }
  return 0;
}
function numberOf(flags, name, min, max) {
  const text = flags[name];
  if (text === void 0)
    return void 0;
  if (!/^\d{1,6}$/.test(text) || Number(text) < min || Number(text) > max)
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is "${text}": it must be a number from ${min} to ${max}`);
  return Number(text);
}
function writeClusters(file, { clusters }) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersFileOf */ .np)(clusters));
  } catch (error) {
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--write-clusters ${file}: ${String(error)}`);
  }
}
function printUsage(scenario, file, { url, clusters }, print) {
  const environment = Object.entries((0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p7)(clusters)).map(([name, value]) => `${name}=${value}`);
  const cluster = file === void 0 ? `--cluster-id ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.clusterId}` : `--clusters-file ${file}`;
  if (_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.has(scenario) && file === void 0)
    print(`The command below gates one of ${clusters.length} clusters. To gate all of them, add --write-clusters FILE.`);
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`);
  print(`  ${environment.join(" ")} \\`);
  print(`  node dist/cli/index.js gate --endpoint ${url} ${cluster} --target-version ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.targetVersion}`);
}
function requireScenario(name, names) {
  if (names.includes(name))
    return;
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names);
  const question = near === null ? "" : `; did you mean "${near}"?`;
  throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no scenario "${name}"${question}
There are: ${names.join(", ")}`);
}




/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2135);
/* harmony import */ var _chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7928);
/* harmony import */ var _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9369);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive : (0,_chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report);
}
var BAR_WIDTH = 24;
function terminalSink(terminal) {
  if (!terminal.isTTY)
    return { write: (text) => void terminal.write(text), verbose: false };
  let isDrawn = false;
  return {
    verbose: false,
    write: (text) => {
      terminal.write(isDrawn ? `
${text}` : text);
      isDrawn = false;
    },
    draw: (line, done) => {
      const full = Math.round(Math.min(1, Math.max(0, done)) * BAR_WIDTH);
      const bar = `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}] ${line}`;
      terminal.write(`\r\x1B[2K${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(bar, (terminal.columns ?? 80) - 1)}`);
      isDrawn = true;
    }
  };
}




/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1048);
/* harmony import */ var _chunk_YBIDR2NH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8676);
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2135);
/* harmony import */ var _chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20);
/* harmony import */ var _chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2803);
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
/* harmony import */ var _chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7928);
/* harmony import */ var _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8137);
/* harmony import */ var _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9369);
/* harmony import */ var _chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6273);
/* harmony import */ var _chunk_X4Q5AV3I_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2749);
/* harmony import */ var _chunk_JLIFPGPF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(378);
/* harmony import */ var _chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8140);
/* harmony import */ var _chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4499);
/* harmony import */ var _chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4855);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5688);
/* harmony import */ var _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9483);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4893);
/* harmony import */ var _chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1640);
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3164);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(308);
/* harmony import */ var _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6396);
/* harmony import */ var _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3357);
/* harmony import */ var _chunk_SMJSPG3P_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2893);
/* harmony import */ var _chunk_YBZOHOJZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1205);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6384);
/* harmony import */ var _chunk_NAPTZPDO_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8054);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6872);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7414);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2818);
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8031);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9251);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3807);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6760);























































// lib/cli/demo.js

var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, print, signal) {
  (0,_chunk_YBIDR2NH_js__WEBPACK_IMPORTED_MODULE_1__/* .requireScenario */ .U)(scenario, [..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .SCENARIOS */ .U9.keys()]);
  const simulator = await (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .startSimulator */ .rs)({ scenario });
  try {
    print(`Scenario "${scenario}": ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .SCENARIOS */ .U9.get(scenario)?.description ?? ""}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "push" };
    const silent = { write: () => {
    }, verbose: false };
    const { report } = await (0,_chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator.url), { env, signal }, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_38__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_38__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_38__.resolve)(REPORT_DIR, "report.json")}`);
    print(`
Other scenarios: npm start NAME, with one of ${[..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .SCENARIOS */ .U9.keys()].join(", ")}`);
    return _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
  } finally {
    await simulator.close();
  }
}
var inputsOf = (scenario, url) => ({
  "cluster-id": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .DEMO */ .Ms.clusterId,
  "project-id": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .DEMO */ .Ms.projectId,
  "access-key": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .DEMO */ .Ms.accessKey,
  "secret-key": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .DEMO */ .Ms.secretKey,
  "target-version": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .DEMO */ .Ms.targetVersion,
  endpoint: url,
  "poll-interval": "1s",
  "wait-timeout": "10s",
  "report-dir": REPORT_DIR,
  ..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_22__/* .SCENARIOS */ .U9.get(scenario)?.inputs
});
var SIGNS = { error: "\u2716 Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_chunk_SMJSPG3P_js__WEBPACK_IMPORTED_MODULE_23__/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_39__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_40__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_40__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
