export const id = 1128;
export const ids = [1128];
export const modules = {

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MATCHING_MS: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.jE),
/* harmony export */   changedFiles: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.Y_),
/* harmony export */   matcherOfAll: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.ZF),
/* harmony export */   matchesEach: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.Nl),
/* harmony export */   matchesPaths: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.wW),
/* harmony export */   matchingFiles: () => (/* reexport safe */ _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__.VS)
/* harmony export */ });
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7443);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);









/***/ })

};
