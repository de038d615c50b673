export const id = 863;
export const ids = [863];
export const modules = {

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3788);
/* harmony import */ var _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
/* harmony import */ var _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);





// lib/cli/gate.js
function gateOnFiles(inputs, env, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, version: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv, signal: (0,_chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .stopSignal */ .Zm)(), mask: () => {
  } };
  return (0,_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print }) {
  const ignored = _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused } = await gateOnFiles(inputs, env, terminalSink(process.stdout));
  return isRefused ? _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.wrongUsage : (0,_chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report);
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
      terminal.write(`\r\x1B[2K${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(bar, (terminal.columns ?? 80) - 1)}`);
      isDrawn = true;
    }
  };
}




/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ allAnnotations),
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1183);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5310);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(113);






// lib/model/annotation.js
var ANNOTATION_LEVELS = ["error", "warning", "notice"];

// lib/report/annotations.js
var ANNOTATIONS_PER_LEVEL = 10;
var MESSAGE_UNITS = 4e3;
var TITLE_UNITS = 200;
var renderAnnotations = (report) => allAnnotations(report, ANNOTATIONS_PER_LEVEL);
function allAnnotations(report, mostOfLevel = Number.POSITIVE_INFINITY) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding) === level).sort((a, b) => Number(a.location === null) - Number(b.location === null));
    const surplus = findings.length - mostOfLevel;
    return findings.slice(0, mostOfLevel).map((finding, index) => annotation(finding, t, index === mostOfLevel - 1 ? surplus : 0));
  });
}
function annotation(finding, t, more) {
  const tail = [...(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationText */ .x)(`${(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedText */ .AM)(finding, t)}
${finding.message}`);
  return {
    level: (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding),
    title: (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simulate),
/* harmony export */   U: () => (/* binding */ requireScenario)
/* harmony export */ });
/* harmony import */ var _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
/* harmony import */ var _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
/* harmony import */ var _chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2843);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8474);




// lib/cli/simulate.js

async function simulate({ flags: { port = "0", scenario = "ready" }, print }) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--port is "${port}": it must be a number from 0 to 65535`);
  requireScenario(scenario);
  const simulator = await (0,_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({ scenario, port: Number(port) }).catch((error) => {
    throw new _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(String(error));
  });
  const keys = `HUAWEICLOUD_SDK_AK=${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.accessKey} HUAWEICLOUD_SDK_SK=${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.secretKey}`;
  print(simulator.url);
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`);
  print(`  ${keys} HUAWEICLOUD_SDK_PROJECT_ID=${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.projectId} \\`);
  print(`  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId} --target-version ${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion}`);
  await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(process, "SIGINT"), (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(process, "SIGTERM")]);
  await simulator.close();
  return 0;
}
function requireScenario(name) {
  if (_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.has(name))
    return;
  const names = [..._chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.keys()];
  const near = (0,_chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, names);
  const question = near === null ? "" : `; did you mean "${near}"?`;
  throw new _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no scenario "${name}"${question}
There are: ${names.join(", ")}`);
}




/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_SXJCHTSL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);
/* harmony import */ var _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4883);
/* harmony import */ var _chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5843);
/* harmony import */ var _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3788);
/* harmony import */ var _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9493);
/* harmony import */ var _chunk_GFRZ7U3H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7974);
/* harmony import */ var _chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3443);
/* harmony import */ var _chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1015);
/* harmony import */ var _chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64);
/* harmony import */ var _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6927);
/* harmony import */ var _chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1627);
/* harmony import */ var _chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2843);
/* harmony import */ var _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1585);
/* harmony import */ var _chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6259);
/* harmony import */ var _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1785);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6546);
/* harmony import */ var _chunk_L3OEPILE_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(353);
/* harmony import */ var _chunk_C6AQ2GCH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(815);
/* harmony import */ var _chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1183);
/* harmony import */ var _chunk_2NWBARIB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(373);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5310);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2818);
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7859);
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8937);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9555);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6760);









































// lib/cli/demo.js

var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, print) {
  (0,_chunk_SXJCHTSL_js__WEBPACK_IMPORTED_MODULE_0__/* .requireScenario */ .U)(scenario);
  const simulator = await (0,_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .startSimulator */ .rs)({ scenario });
  try {
    print(`Scenario "${scenario}": ${_chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.description ?? ""}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "workflow_dispatch" };
    const silent = { write: () => {
    }, verbose: false };
    const { report } = await (0,_chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator.url), env, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_27__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_27__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_27__.resolve)(REPORT_DIR, "report.json")}`);
    print(`
Other scenarios: npm start NAME, with one of ${[..._chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.keys()].join(", ")}`);
    return _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.ok;
  } finally {
    await simulator.close();
  }
}
var inputsOf = (scenario, url) => ({
  "cluster-id": _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.clusterId,
  "project-id": _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.projectId,
  "access-key": _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.accessKey,
  "secret-key": _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.secretKey,
  "target-version": _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.targetVersion,
  endpoint: url,
  "poll-interval": "1s",
  "wait-timeout": "10s",
  "report-dir": REPORT_DIR,
  ..._chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.inputs
});
var SIGNS = { error: "\u2716 Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_chunk_L3OEPILE_js__WEBPACK_IMPORTED_MODULE_16__/* .renderAnnotations */ .H)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_28__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_29__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_29__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
