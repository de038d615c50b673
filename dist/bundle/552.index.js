export const id = 552;
export const ids = [552];
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

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireScenario: () => (/* reexport safe */ _chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__.U),
/* harmony export */   simulate: () => (/* reexport safe */ _chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__.J)
/* harmony export */ });
/* harmony import */ var _chunk_NNHKS43D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);
/* harmony import */ var _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1576);







/***/ })

};
