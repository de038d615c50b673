export const id = 902;
export const ids = [902];
export const modules = {

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simulate),
/* harmony export */   U: () => (/* binding */ requireScenario)
/* harmony export */ });
/* harmony import */ var _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9830);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1576);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8474);




// lib/cli/simulate.js

async function simulate({ flags: { port = "0", scenario = "ready" }, print, signal }) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--port is "${port}": it must be a number from 0 to 65535`);
  requireScenario(scenario);
  const simulator = await (0,_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({ scenario, port: Number(port) }).catch((error) => {
    throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(String(error));
  });
  const keys = `HUAWEICLOUD_SDK_AK=${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.accessKey} HUAWEICLOUD_SDK_SK=${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.secretKey}`;
  print(simulator.url);
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`);
  print(`  ${keys} HUAWEICLOUD_SDK_PROJECT_ID=${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.projectId} \\`);
  print(`  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId} --target-version ${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion}`);
  if (!signal.aborted)
    await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(signal, "abort");
  await simulator.close();
  return 0;
}
function requireScenario(name) {
  if (_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.has(name))
    return;
  const names = [..._chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.keys()];
  const near = (0,_chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, names);
  const question = near === null ? "" : `; did you mean "${near}"?`;
  throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no scenario "${name}"${question}
There are: ${names.join(", ")}`);
}




/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1513);
/* harmony import */ var _chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
/* harmony import */ var _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7248);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : (0,_chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
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

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   u6: () => (/* binding */ PUBLISHING)
/* harmony export */ });
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
/* harmony import */ var _chunk_DSOXEUHK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(213);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);
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
  title: t(_chunk_DSOXEUHK_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered),
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
var levelOf = (finding, { green }) => green && finding.name === "no-access" && finding.check === null ? "warning" : (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding);
var rankOf = ({ name, decision }) => name === "policy-error" ? 2 : decision === "inconclusive" ? 1 : 0;
function annotation(finding, level, t, more) {
  const tail = [...(0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_DSOXEUHK_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(`${(0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedText */ .AM)(finding, t)}
${finding.message}`);
  return {
    level,
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);
/* harmony import */ var _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8758);
/* harmony import */ var _chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1513);
/* harmony import */ var _chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6939);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9830);
/* harmony import */ var _chunk_BREGRPHD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2634);
/* harmony import */ var _chunk_7W3WQCHQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(875);
/* harmony import */ var _chunk_ODONHUFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3118);
/* harmony import */ var _chunk_H7O2PPYO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2324);
/* harmony import */ var _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7248);
/* harmony import */ var _chunk_IJU3UXRC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2493);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1576);
/* harmony import */ var _chunk_QX7Z5ILE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4661);
/* harmony import */ var _chunk_GCKAE27M_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(289);
/* harmony import */ var _chunk_6265ZFQE_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4027);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6546);
/* harmony import */ var _chunk_XIEZ2IOD_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1338);
/* harmony import */ var _chunk_TA7KTYC5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8150);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6384);
/* harmony import */ var _chunk_K6I7QILR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(469);
/* harmony import */ var _chunk_DSOXEUHK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(213);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7924);
/* harmony import */ var _chunk_WIHJF7KZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3616);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8031);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2818);
/* harmony import */ var _chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8182);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7859);
/* harmony import */ var _chunk_I2KYHOMT_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6255);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2090);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9251);
/* harmony import */ var _chunk_IBT6CLO2_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3747);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6760);















































// lib/cli/demo.js

var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, print, signal) {
  (0,_chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__/* .requireScenario */ .U)(scenario);
  const simulator = await (0,_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .startSimulator */ .rs)({ scenario });
  try {
    print(`Scenario "${scenario}": ${_chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.description ?? ""}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "push" };
    const silent = { write: () => {
    }, verbose: false };
    const { report } = await (0,_chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator.url), { env, signal }, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(REPORT_DIR, "report.json")}`);
    print(`
Other scenarios: npm start NAME, with one of ${[..._chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.keys()].join(", ")}`);
    return _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
  } finally {
    await simulator.close();
  }
}
var inputsOf = (scenario, url) => ({
  "cluster-id": _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.clusterId,
  "project-id": _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.projectId,
  "access-key": _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.accessKey,
  "secret-key": _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.secretKey,
  "target-version": _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.targetVersion,
  endpoint: url,
  "poll-interval": "1s",
  "wait-timeout": "10s",
  "report-dir": REPORT_DIR,
  ..._chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.inputs
});
var SIGNS = { error: "\u2716 Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_chunk_XIEZ2IOD_js__WEBPACK_IMPORTED_MODULE_18__/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_33__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_34__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_34__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
