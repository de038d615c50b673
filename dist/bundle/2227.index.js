export const id = 2227;
export const ids = [2227];
export const modules = {

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
parsePolicy: () => (/* reexport safe */ _YH4GG7FR_js_0.O)
});
var _YH4GG7FR_js_0 = __webpack_require__(9014);
var _M6A5G36Y_js_1 = __webpack_require__(3782);
var _NED4EEST_js_2 = __webpack_require__(2828);
var _RXPGGPG7_js_3 = __webpack_require__(2958);
var _6XKFUWSU_js_4 = __webpack_require__(587);
var _JTBJ5GML_js_5 = __webpack_require__(9415);
















/***/ })

};
