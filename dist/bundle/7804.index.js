export const id = 7804;
export const ids = [7804];
export const modules = {

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simulate),
/* harmony export */   U: () => (/* binding */ requireScenario)
/* harmony export */ });
/* harmony import */ var _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4842);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);




// lib/cli/simulate.js


async function simulate({ flags, print, signal }) {
  const { scenario = "ready", "write-clusters": file } = flags;
  const port = numberOf(flags, "port", 0, 65535) ?? 0;
  const size = numberOf(flags, "size", 1, 1e4);
  requireScenario(scenario);
  if (size !== void 0 && !_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.has(scenario))
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--size needs a scenario with many clusters: ${[..._chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.keys()].join(", ")}`);
  const simulator = await (0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({
    scenario,
    port,
    delayMs: numberOf(flags, "delay", 0, 6e5) ?? 0,
    ...size !== void 0 && { size },
    ...flags["limits"] !== void 0 && { limits: _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURED_LIMITS */ .il }
  }).catch((error) => {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(String(error));
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
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} is "${text}": it must be a number from ${min} to ${max}`);
  return Number(text);
}
function writeClusters(file, { clusters }) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, (0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .clustersFileOf */ .np)(clusters));
  } catch (error) {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--write-clusters ${file}: ${String(error)}`);
  }
}
function printUsage(scenario, file, { url, clusters }, print) {
  const environment = Object.entries((0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(clusters)).map(([name, value]) => `${name}=${value}`);
  const cluster = file === void 0 ? `--cluster-id ${_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId}` : `--clusters-file ${file}`;
  if (_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.has(scenario) && file === void 0)
    print(`The command below gates one of ${clusters.length} clusters. To gate all of them, add --write-clusters FILE.`);
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`);
  print(`  ${environment.join(" ")} \\`);
  const inputs = { "target-version": _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion, ..._chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.get(scenario)?.inputs };
  const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${value.replaceAll(", ", ",")}`);
  print(`  node dist/cli/index.js gate --endpoint ${url} ${cluster} ${flags.join(" ")}`);
}
function requireScenario(name) {
  const names = [..._chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.keys(), ..._chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.keys()];
  if (names.includes(name))
    return;
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names);
  const question = near === null ? "" : `; did you mean "${near}"?`;
  throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no scenario "${name}"${question}
There are: ${names.join(", ")}`);
}




/***/ }),

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   u6: () => (/* binding */ PUBLISHING)
/* harmony export */ });
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
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
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterLabels */ .EC)(report);
  const placeOf = (finding) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPlace */ .yd)(finding, labels);
  return [...warnings, ...notes, ...annotationsOf(report, (level) => ANNOTATIONS_PER_LEVEL - left[level], placeOf)];
}
var allAnnotations = (report) => [
  ...notesOnResults(report, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language)),
  ...annotationsOf(report, () => Number.POSITIVE_INFINITY, ({ location }) => location)
];
var notesOnResults = ({ notCovered }, t) => notCovered.filter(({ code }) => code === "own-results").slice(0, 1).map(({ what }) => ({
  level: "warning",
  title: t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered),
  message: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(what), MESSAGE_UNITS),
  location: null
}));
function annotationsOf(report, mostOf, placeOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterLabels */ .EC)(report);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level);
    const causes = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedCauses */ .YJ)(findings, report, placeOf).sort(byUrgency);
    const most = mostOf(level);
    const surplus = causes.length - most;
    return causes.slice(0, most).map((cause, index) => {
      const affected = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedByCause */ .f_)(cause, report, labels, t);
      return annotation(cause.finding, level, affected, t, index === most - 1 ? surplus : 0);
    });
  });
}
var levelOf = (finding, { green }) => green && finding.name === "no-access" && finding.check === null ? "warning" : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding);
var rankOf = ({ name, decision }) => name === "policy-error" ? 2 : decision === "inconclusive" ? 1 : 0;
var byUrgency = ({ finding: a }, { finding: b }) => rankOf(a) - rankOf(b) || Number(b.inChange === true) - Number(a.inChange === true) || Number(a.location === null) - Number(b.location === null);
function annotation(finding, level, affected, t, more) {
  const tail = [...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(`${affected}
${finding.message}`);
  return {
    level,
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4249);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9487);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7242);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, version: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive : (0,_chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report);
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

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_3C4JTQFO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);
/* harmony import */ var _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);
/* harmony import */ var _chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1337);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2869);
/* harmony import */ var _chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4249);
/* harmony import */ var _chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(108);
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2068);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9300);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9487);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(971);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4408);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3240);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3689);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(264);
/* harmony import */ var _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1727);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6003);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5575);
/* harmony import */ var _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7115);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(6384);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(9138);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(6760);















































































// lib/cli/demo.js



var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, print, signal) {
  (0,_chunk_3C4JTQFO_js__WEBPACK_IMPORTED_MODULE_0__/* .requireScenario */ .U)(scenario);
  const simulator = await (0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .startSimulator */ .rs)({ scenario });
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_56__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_58__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_57__.tmpdir)(), "cce-upgrade-gate-"));
  try {
    const { description } = _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario) ?? _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.get(scenario) ?? { description: "" };
    print(`Scenario "${scenario}": ${description}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "push", ...(0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p7)(simulator.clusters) };
    const silent = { write: () => {
    }, verbose: false };
    const { report } = await (0,_chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator, folder), { env, signal }, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_58__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_58__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_58__.resolve)(REPORT_DIR, "report.json")}`);
    print("\nAnother scenario: npm start -- NAME; `npm start -- --help` lists all of them");
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok;
  } finally {
    await simulator.close();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_56__.rmSync)(folder, { recursive: true });
  }
}
function inputsOf(scenario, { url, clusters }, folder) {
  const inputs = {
    "target-version": _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.targetVersion,
    endpoint: url,
    "poll-interval": "1s",
    "wait-timeout": "10s",
    "report-dir": REPORT_DIR
  };
  if (!_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEETS */ .S.has(scenario))
    return { ...inputs, "cluster-id": _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.clusterId, ..._chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.inputs };
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_58__.join)(folder, "clusters.yml");
  (0,node_fs__WEBPACK_IMPORTED_MODULE_56__.writeFileSync)(file, (0,_chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersFileOf */ .np)(clusters));
  return { ...inputs, "clusters-file": file };
}
var SIGNS = { error: "\u2716 Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_39__/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_59__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_60__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_60__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
