export const id = 4481;
export const ids = [4481];
export const modules = {

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Workspace: () => (/* reexport safe */ _MJWAE2L2_js_0.aR)
});
var _MJWAE2L2_js_0 = __webpack_require__(7194);
var _NBVLTPO6_js_1 = __webpack_require__(1175);
var _67MUQUID_js_2 = __webpack_require__(9462);
var _OT7OM4T4_js_3 = __webpack_require__(2904);
var _M3F6UR52_js_4 = __webpack_require__(1992);
var _FN6ZC2K4_js_5 = __webpack_require__(5842);
var _5X5HXMYJ_js_6 = __webpack_require__(9424);
var _OH2DUXI7_js_7 = __webpack_require__(4968);
















/***/ })

};
