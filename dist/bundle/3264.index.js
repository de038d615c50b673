export const id = 3264;
export const ids = [3264];
export const modules = {

/***/ 3264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePolicy: () => (/* reexport safe */ _chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9679);
/* harmony import */ var _chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9232);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4160);















/***/ })

};
