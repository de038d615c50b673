export const id = 5836;
export const ids = [5836];
export const modules = {

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePolicy: () => (/* reexport safe */ _chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2276);
/* harmony import */ var _chunk_HEBHXI4O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4893);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2019);















/***/ })

};
