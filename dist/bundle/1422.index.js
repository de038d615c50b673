export const id = 1422;
export const ids = [1422];
export const modules = {

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLEETS: () => (/* reexport safe */ _chunk_633WAWTM_js__WEBPACK_IMPORTED_MODULE_0__.S),
/* harmony export */   SCENARIOS: () => (/* reexport safe */ _chunk_633WAWTM_js__WEBPACK_IMPORTED_MODULE_0__.U9)
/* harmony export */ });
/* harmony import */ var _chunk_633WAWTM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);




/***/ })

};
