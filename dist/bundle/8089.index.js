export const id = 8089;
export const ids = [8089];
export const modules = {

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLEETS: () => (/* reexport safe */ _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__.S),
/* harmony export */   SCENARIOS: () => (/* reexport safe */ _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__.U9)
/* harmony export */ });
/* harmony import */ var _chunk_XYO6TROL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);




/***/ })

};
