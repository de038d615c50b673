export const id = 649;
export const ids = [649];
export const modules = {

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);
/* harmony import */ var _chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4656);
/* harmony import */ var _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3116);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : (0,_chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
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

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simulate),
/* harmony export */   U: () => (/* binding */ requireScenario)
/* harmony export */ });
/* harmony import */ var _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);
/* harmony import */ var _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4842);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);




// lib/cli/simulate.js


async function simulate({ flags, print, signal }) {
  const { scenario = "ready", "write-clusters": file } = flags;
  const port = numberOf(flags, "port", 0, 65535) ?? 0;
  const size = numberOf(flags, "size", 1, 1e4);
  requireScenario(scenario, [..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .SCENARIOS */ .U9.keys(), ..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.keys()]);
  if (size !== void 0 && !_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.has(scenario))
    throw new _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--size needs a scenario with many clusters: ${[..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.keys()].join(", ")}`);
  const simulator = await (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({
    scenario,
    port,
    delayMs: numberOf(flags, "delay", 0, 6e5) ?? 0,
    ...size !== void 0 && { size },
    ...flags["limits"] !== void 0 && { limits: _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURED_LIMITS */ .il }
  }).catch((error) => {
    throw new _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(String(error));
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
    throw new _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} is "${text}": it must be a number from ${min} to ${max}`);
  return Number(text);
}
function writeClusters(file, { clusters }) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .clustersFileOf */ .np)(clusters));
  } catch (error) {
    throw new _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--write-clusters ${file}: ${String(error)}`);
  }
}
function printUsage(scenario, file, { url, clusters }, print) {
  const environment = Object.entries((0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(clusters)).map(([name, value]) => `${name}=${value}`);
  const cluster = file === void 0 ? `--cluster-id ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId}` : `--clusters-file ${file}`;
  if (_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEETS */ .S.has(scenario) && file === void 0)
    print(`The command below gates one of ${clusters.length} clusters. To gate all of them, add --write-clusters FILE.`);
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`);
  print(`  ${environment.join(" ")} \\`);
  print(`  node dist/cli/index.js gate --endpoint ${url} ${cluster} --target-version ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion}`);
}
function requireScenario(name, names) {
  if (names.includes(name))
    return;
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names);
  const question = near === null ? "" : `; did you mean "${near}"?`;
  throw new _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no scenario "${name}"${question}
There are: ${names.join(", ")}`);
}




/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_JK67AXLH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1197);
/* harmony import */ var _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7913);
/* harmony import */ var _chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60);
/* harmony import */ var _chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4656);
/* harmony import */ var _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5209);
/* harmony import */ var _chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9527);
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9530);
/* harmony import */ var _chunk_FQCB32ZY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4468);
/* harmony import */ var _chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1352);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3116);
/* harmony import */ var _chunk_GJ7PWXEK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4365);
/* harmony import */ var _chunk_M5HG7XNI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3153);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(308);
/* harmony import */ var _chunk_B5Q6A5LL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2656);
/* harmony import */ var _chunk_R6YWU6X2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5201);
/* harmony import */ var _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2225);
/* harmony import */ var _chunk_ENGO7FVP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5230);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6546);
/* harmony import */ var _chunk_B7NOQUEL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8111);
/* harmony import */ var _chunk_5XV32JYO_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8358);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6384);
/* harmony import */ var _chunk_ER43JDPT_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7684);
/* harmony import */ var _chunk_EO2VKGPJ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3564);
/* harmony import */ var _chunk_IGQYFY3E_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2307);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2818);
/* harmony import */ var _chunk_2MSZ4PWQ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3976);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3592);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8031);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7859);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9251);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3807);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6760);
















































// lib/cli/demo.js

var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, print, signal) {
  (0,_chunk_JK67AXLH_js__WEBPACK_IMPORTED_MODULE_0__/* .requireScenario */ .U)(scenario, [..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.keys()]);
  const simulator = await (0,_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .startSimulator */ .rs)({ scenario });
  try {
    print(`Scenario "${scenario}": ${_chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.description ?? ""}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "push" };
    const silent = { write: () => {
    }, verbose: false };
    const { report } = await (0,_chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOnFiles */ .yT)(inputsOf(scenario, simulator.url), { env, signal }, silent);
    printAnnotations(report, print);
    print(`
Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path__WEBPACK_IMPORTED_MODULE_34__.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_34__.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path__WEBPACK_IMPORTED_MODULE_34__.resolve)(REPORT_DIR, "report.json")}`);
    print(`
Other scenarios: npm start NAME, with one of ${[..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.keys()].join(", ")}`);
    return _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
  } finally {
    await simulator.close();
  }
}
var inputsOf = (scenario, url) => ({
  "cluster-id": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.clusterId,
  "project-id": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.projectId,
  "access-key": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.accessKey,
  "secret-key": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.secretKey,
  "target-version": _chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO */ .Ms.targetVersion,
  endpoint: url,
  "poll-interval": "1s",
  "wait-timeout": "10s",
  "report-dir": REPORT_DIR,
  ..._chunk_R7SFIKGD_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.get(scenario)?.inputs
});
var SIGNS = { error: "\u2716 Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_chunk_B7NOQUEL_js__WEBPACK_IMPORTED_MODULE_20__/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_36__/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_36__/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ })

};
