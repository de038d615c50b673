export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* reexport safe */ _chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_0__.Im),
/* harmony export */   readReportInComment: () => (/* reexport safe */ _chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_0__.b5)
/* harmony export */ });
/* harmony import */ var _chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1124);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8559);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2019);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9526);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3552);






























/***/ })

};
