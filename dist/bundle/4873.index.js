export const id = 4873;
export const ids = [4873];
export const modules = {

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
listScenarios: () => (/* reexport safe */ _4OZUGEOX_js_0.qy),
requireScenario: () => (/* reexport safe */ _4OZUGEOX_js_0.Ug),
scenarioSections: () => (/* reexport safe */ _4OZUGEOX_js_0.HO)
});
var _4OZUGEOX_js_0 = __webpack_require__(4463);
var _QD6AY5QW_js_1 = __webpack_require__(3274);
var _BPFAL3ZV_js_2 = __webpack_require__(1130);
var _K4YJIYLO_js_3 = __webpack_require__(755);
var _LHOFJOYV_js_4 = __webpack_require__(9477);
var _CXUDFEZP_js_5 = __webpack_require__(2105);














/***/ })

};
