export const id = 502;
export const ids = [502];
export const modules = {

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Workspace: () => (/* reexport safe */ _chunk_3NEB25ZZ_js__WEBPACK_IMPORTED_MODULE_0__.aR)
/* harmony export */ });
/* harmony import */ var _chunk_3NEB25ZZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _chunk_ZR36KHLH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2862);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(308);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);













/***/ })

};
