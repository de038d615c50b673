export const id = 753;
export const ids = [753];
export const modules = {

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* reexport safe */ _chunk_YDN3CEUU_js__WEBPACK_IMPORTED_MODULE_0__.Im),
/* harmony export */   readReportInComment: () => (/* reexport safe */ _chunk_YDN3CEUU_js__WEBPACK_IMPORTED_MODULE_0__.b5)
/* harmony export */ });
/* harmony import */ var _chunk_YDN3CEUU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6136);
/* harmony import */ var _chunk_NAPTZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8054);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6872);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7414);
/* harmony import */ var _chunk_IR7CM7VY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7236);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2818);
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7989);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8031);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9526);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3807);




























/***/ })

};
