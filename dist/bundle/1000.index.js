export const id = 1000;
export const ids = [1000];
export const modules = {

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* reexport safe */ _chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__.mF)
/* harmony export */ });
/* harmony import */ var _chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);







/***/ }),

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);




// lib/baseline/baseline.js
var causeKey = ({ fingerprint, clusterId }) => JSON.stringify([fingerprint, clusterId]);
function readBaseline(text) {
  const value = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value["schemaVersion"] !== 1 || !Array.isArray(value["findings"]))
    return null;
  const { generatedAt } = value;
  const findings = value["findings"].map(readFinding);
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt, findings, cutFrom: null };
}
function readFinding(value) {
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
    return null;
  const { fingerprint, clusterId, check, addon, name, title, decides } = value;
  const decision = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.find((one) => one === value["decision"]);
  if (!isFingerprint(fingerprint) || decision === void 0)
    return null;
  if (typeof name !== "string" || !isTextOrNull(title) || typeof decides !== "boolean")
    return null;
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || addon !== null && !(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(addon))
    return null;
  const template = addon === null ? null : addon["template"];
  if (!isTextOrNull(template))
    return null;
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides };
}
var isTextOrNull = (value) => value === null || typeof value === "string";
var isFingerprint = (value) => typeof value === "string" && /^f[0-9a-f]{16}$/.test(value);
var isTime = (value) => typeof value === "string" && value.length <= 30 && (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(value) !== null;




/***/ })

};
