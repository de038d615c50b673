export const id = 8931;
export const ids = [8931];
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

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireScenario: () => (/* reexport safe */ _chunk_3C4JTQFO_js__WEBPACK_IMPORTED_MODULE_0__.U),
/* harmony export */   simulate: () => (/* reexport safe */ _chunk_3C4JTQFO_js__WEBPACK_IMPORTED_MODULE_0__.J)
/* harmony export */ });
/* harmony import */ var _chunk_3C4JTQFO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);
/* harmony import */ var _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5539);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4569);










/***/ })

};
