export const id = 8726;
export const ids = [8726];
export const modules = {

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Workspace: () => (/* reexport safe */ _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__.aR)
/* harmony export */ });
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);














/***/ })

};
