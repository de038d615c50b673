export const id = 872;
export const ids = [872];
export const modules = {

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
MATCHING_MS: () => (/* reexport safe */ _NBVLTPO6_js_0.jE),
changedFiles: () => (/* reexport safe */ _NBVLTPO6_js_0.Y_),
matcherOfAll: () => (/* reexport safe */ _NBVLTPO6_js_0.ZF),
matchesEach: () => (/* reexport safe */ _NBVLTPO6_js_0.Nl),
matchesPaths: () => (/* reexport safe */ _NBVLTPO6_js_0.wW),
matchingFiles: () => (/* reexport safe */ _NBVLTPO6_js_0.VS)
});
var _NBVLTPO6_js_0 = __webpack_require__(1175);
var _67MUQUID_js_1 = __webpack_require__(9462);
var _M3F6UR52_js_2 = __webpack_require__(1992);
var _FN6ZC2K4_js_3 = __webpack_require__(5842);
var _5X5HXMYJ_js_4 = __webpack_require__(9424);












/***/ })

};
