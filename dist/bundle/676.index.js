export const id = 676;
export const ids = [676];
export const modules = {

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCENARIOS: () => (/* reexport safe */ _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__.U9)
/* harmony export */ });
/* harmony import */ var _chunk_ENI56OAH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
/* harmony import */ var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6364);





/***/ })

};
