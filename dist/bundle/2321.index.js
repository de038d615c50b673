export const id = 2321;
export const ids = [2321];
export const modules = {

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* reexport safe */ _chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_0__.Im),
/* harmony export */   readReportInComment: () => (/* reexport safe */ _chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_0__.b5)
/* harmony export */ });
/* harmony import */ var _chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5620);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4404);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9526);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9138);






























/***/ })

};
