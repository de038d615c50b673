export const id = 456;
export const ids = [456];
export const modules = {

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCENARIOS: () => (/* reexport safe */ _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__.U9)
/* harmony export */ });
/* harmony import */ var _chunk_NENEX53C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);




/***/ })

};
