export const id = 146;
export const ids = [146];
export const modules = {

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* reexport safe */ _chunk_QYVYZT6Y_js__WEBPACK_IMPORTED_MODULE_0__.Im),
/* harmony export */   readReportInComment: () => (/* reexport safe */ _chunk_QYVYZT6Y_js__WEBPACK_IMPORTED_MODULE_0__.b5)
/* harmony export */ });
/* harmony import */ var _chunk_QYVYZT6Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(184);
/* harmony import */ var _chunk_2NWBARIB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(373);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5310);
/* harmony import */ var _chunk_IR7CM7VY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7236);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2818);
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3592);
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8937);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9555);


























/***/ })

};
