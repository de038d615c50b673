export const id = 1823;
export const ids = [1823];
export const modules = {

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readBaseFile: () => (/* reexport safe */ _GGMGHCGE_js_0.g),
readFileAt: () => (/* reexport safe */ _GGMGHCGE_js_0._)
});
var _GGMGHCGE_js_0 = __webpack_require__(9123);
var _XQO6DJSZ_js_1 = __webpack_require__(1921);
var _M3F6UR52_js_2 = __webpack_require__(1992);
var _FN6ZC2K4_js_3 = __webpack_require__(5842);
var _5X5HXMYJ_js_4 = __webpack_require__(9424);
var _PVUXZPTX_js_5 = __webpack_require__(9147);
var _OH2DUXI7_js_6 = __webpack_require__(4968);
var _EGKAODXP_js_7 = __webpack_require__(6407);















/***/ })

};
