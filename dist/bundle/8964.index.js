export const id = 8964;
export const ids = [8964];
export const modules = {

/***/ 8964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCheckout: () => (/* reexport safe */ _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_0__.Hj),
/* harmony export */   readFromCheckout: () => (/* reexport safe */ _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_0__.HN),
/* harmony export */   readFromCommit: () => (/* reexport safe */ _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_0__.A3)
/* harmony export */ });
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9138);








/***/ })

};
