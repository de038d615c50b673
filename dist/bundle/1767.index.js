export const id = 1767;
export const ids = [1767];
export const modules = {

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
readBaseline: () => (/* reexport safe */ _JGKDZQI6_js_0.mF)
});
var _JGKDZQI6_js_0 = __webpack_require__(4398);







/***/ })

};
