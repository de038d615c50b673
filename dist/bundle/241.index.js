export const id = 241;
export const ids = [241];
export const modules = {

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   BQ: () => (/* binding */ openAfter)
/* harmony export */ });
/* unused harmony export toBaselineFinding */
/* harmony import */ var _chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9373);
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3606);



// lib/baseline/compare.js
function compareWithBaseline(report, baseline) {
  const before = new Set(baseline.findings.map(_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
  const resolved = distinctCauses(baseline.findings).filter((earlier) => earlier.decides && isResolved(earlier, report)).map(({ addon: _, decides: __, ...rest }) => rest);
  const newCauses = new Set(findings.filter(({ status }) => status === "new").map(_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const counts = { ...report.counts, new: newCauses.size, resolved: resolved.length };
  return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
  if (!finding.decides)
    return null;
  if (before.has((0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding)))
    return "known";
  return cutFrom !== null && !(0,_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(cutFrom, finding.decision) ? null : "new";
}
function isResolved(earlier, report) {
  const key = (0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier);
  return !report.findings.some((finding) => (0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding) === key) && coversFinding(report, earlier);
}
function openAfter(report, before) {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding));
  const keys = new Set(now.map(_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const unchecked = distinctCauses(before?.findings ?? []).filter((earlier) => !keys.has((0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier)) && !isResolved(earlier, report));
  return [...now, ...unchecked];
}
function toBaselineFinding(finding) {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinctCauses(findings) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byCause.get((0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding));
    if (known === void 0 || !known.decides && finding.decides)
      byCause.set((0,_chunk_ZLQCBWAS_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding), finding);
  }
  return [...byCause.values()];
}
function coversFinding(report, earlier) {
  if (report.clusters.length === 0 || report.findings.some((one) => isDoubtAboutRun(one, earlier)))
    return false;
  if (earlier.check === null)
    return true;
  const results = resultsFor(earlier, report);
  return results !== null && !isInDoubt(earlier, report) && !results.some((result) => leavesItemOpen(result, earlier));
}
var isDoubtAboutRun = (finding, earlier) => finding.check === null && finding.decision === "inconclusive" && (finding.name !== "policy-error" || earlier.check === null);
function resultsFor({ clusterId, check, addon }, { clusters, asked }) {
  const results = clusters.filter(({ id }) => id === clusterId).flatMap(({ checks }) => checks.filter((result) => result.check === check && result.clusterId === clusterId));
  const ofAddon = addon === null ? results : results.filter((result) => result.addon?.template === addon);
  if (ofAddon.length > 0)
    return ofAddon;
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
  return addon !== null && results.length > 0 && !isFiltered ? results : null;
}
function isInDoubt({ clusterId, check, addon, name }, { findings, notCovered }) {
  const isAbout = (one) => one.check === check && (one.clusterId === null || one.clusterId === clusterId);
  const doubts = findings.filter((finding) => (finding.scope === "gate" || finding.name === name) && finding.decision === "inconclusive" && isAbout(finding));
  const isAboutAddon = ({ addon: about }) => addon === null || (about?.template ?? addon) === addon;
  return doubts.some(isAboutAddon) || notCovered.some(isAbout);
}
var leavesItemOpen = ({ items, skipped }, { name }) => items.some((item) => item.name === name && item.undecided > 0) || skipped.some((item) => item.name === name);




/***/ }),

/***/ 9373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3606);
/* harmony import */ var _chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8838);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);




// lib/baseline/baseline.js
var causeKey = ({ fingerprint, clusterId }) => JSON.stringify([fingerprint, clusterId]);
function readBaseline(text) {
  const value = parseJson(text);
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value["schemaVersion"] !== 1 || !Array.isArray(value["findings"]))
    return null;
  const { generatedAt } = value;
  const findings = value["findings"].map(readFinding);
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt, findings, cutFrom: null };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function readFinding(value) {
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
    return null;
  const { fingerprint, clusterId, check, addon, name, title, decides } = value;
  const decision = _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.find((one) => one === value["decision"]);
  if (!isFingerprint(fingerprint) || decision === void 0)
    return null;
  if (typeof name !== "string" || !isTextOrNull(title) || typeof decides !== "boolean")
    return null;
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || addon !== null && !(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(addon))
    return null;
  const template = addon === null ? null : addon["template"];
  if (!isTextOrNull(template))
    return null;
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides };
}
var isTextOrNull = (value) => value === null || typeof value === "string";
var isFingerprint = (value) => typeof value === "string" && /^f[0-9a-f]{16}$/.test(value);
var isTime = (value) => typeof value === "string" && value.length <= 30 && (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(value) !== null;




/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBaseline: () => (/* reexport safe */ _chunk_T5QB3JKE_js__WEBPACK_IMPORTED_MODULE_0__.$_)
/* harmony export */ });
/* harmony import */ var _chunk_T5QB3JKE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1841);








/***/ })

};
