export const id = 4345;
export const ids = [4345];
export const modules = {

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openCheckout: () => (/* reexport safe */ _PVUXZPTX_js_0.Hj),
readFromCheckout: () => (/* reexport safe */ _PVUXZPTX_js_0.HN),
readFromCommit: () => (/* reexport safe */ _PVUXZPTX_js_0.A3)
});
var _PVUXZPTX_js_0 = __webpack_require__(9147);
var _OH2DUXI7_js_1 = __webpack_require__(4968);
var _EGKAODXP_js_2 = __webpack_require__(6407);








/***/ })

};
