export const id = 553;
export const ids = [553];
export const modules = {

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
parsePolicy: () => (/* reexport safe */ _WUZJMTNR_js_0.O)
});
var _WUZJMTNR_js_0 = __webpack_require__(6729);
var _M6A5G36Y_js_1 = __webpack_require__(3782);
var _IP5YKYHO_js_2 = __webpack_require__(1950);
var _3BV6XTDT_js_3 = __webpack_require__(1853);
var _6XKFUWSU_js_4 = __webpack_require__(587);
var _JTBJ5GML_js_5 = __webpack_require__(9415);
















/***/ })

};
