export const id = 34;
export const ids = [34];
export const modules = {

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unknownScenario),
/* harmony export */   simulate: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);
/* harmony import */ var _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);


async function simulate({ port = '0', scenario = 'ready' }, out, complain) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
        complain(`--port is "${port}": must be a number from 0 to 65535`);
        return 2;
    }
    const problem = unknownScenario(scenario);
    if (problem) {
        complain(problem);
        return 2;
    }
    const simulator = await (0,_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({ scenario, port: Number(port) }).catch((error) => String(error));
    if (typeof simulator === 'string') {
        complain(simulator);
        return 2;
    }
    out(simulator.url);
    out(`The scenario "${scenario}" is served there. To gate on it, in another terminal:`);
    out(`  HUAWEICLOUD_SDK_AK=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.accessKey} HUAWEICLOUD_SDK_SK=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.secretKey} HUAWEICLOUD_SDK_PROJECT_ID=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.projectId} \\`);
    out(`  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId} --target-version ${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion}`);
    await new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
    await simulator.close();
    return 0;
}
function unknownScenario(name) {
    if (_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.has(name))
        return null;
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.keys()]);
    return `there is no scenario "${name}"${meant ? `; did you mean "${meant}"?` : ''}\nThere are: ${[..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.keys()].join(', ')}`;
}


/***/ })

};
