export const id = 569;
export const ids = [569];
export const modules = {

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);
/* harmony import */ var _chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7150);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3116);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU], isWorkflowStep: false });
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

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);
/* harmony import */ var _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _chunk_F5DQUHQV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9732);
/* harmony import */ var _chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3770);
/* harmony import */ var _chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7150);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9830);
/* harmony import */ var _chunk_RE6DZFSD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2860);
/* harmony import */ var _chunk_7W3WQCHQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(875);
/* harmony import */ var _chunk_MVYDBMSE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8999);
/* harmony import */ var _chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1352);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3116);
/* harmony import */ var _chunk_CJ7FI5XN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9704);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1576);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(308);
/* harmony import */ var _chunk_KLRPDPCD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8918);
/* harmony import */ var _chunk_AICNJEXF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9664);
/* harmony import */ var _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2225);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6546);
/* harmony import */ var _chunk_67BM7DMM_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8287);
/* harmony import */ var _chunk_3VUCWLHP_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9666);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6384);
/* harmony import */ var _chunk_VPTZSQNR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8868);
/* harmony import */ var _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7389);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7924);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8031);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2818);
/* harmony import */ var _chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8182);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7859);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9251);
/* harmony import */ var _chunk_IBT6CLO2_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3747);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6760);














































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
    const { report } = await (0,_chunk_F5DQUHQV_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator.url), { env, signal }, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_33__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_33__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_33__.resolve)(REPORT_DIR, "report.json")}`);
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
  const annotations = (0,_chunk_67BM7DMM_js__WEBPACK_IMPORTED_MODULE_19__/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_34__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_35__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_35__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
