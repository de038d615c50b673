export const id = 8636;
export const ids = [8636];
export const modules = {

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
compareWithBaseline: () => (/* reexport safe */ _AGRZT2GT_js_0.$_)
});
var _AGRZT2GT_js_0 = __webpack_require__(5773);








/***/ })

};
