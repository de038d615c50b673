export const id = 6711;
export const ids = [6711];
export const modules = {

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   BQ: () => (/* binding */ openAfter)
/* harmony export */ });
/* unused harmony export toBaselineFinding */
/* harmony import */ var _chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4205);




// lib/baseline/compare.js
function compareWithBaseline(report, baseline) {
  const before = new Set(baseline.findings.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
  const isResolved = resolvedTest(report);
  const resolved = distinctCauses(baseline.findings).filter((earlier) => earlier.decides && isResolved(earlier)).map(({ addon: _, decides: __, ...rest }) => rest);
  const newCauses = new Set(findings.filter(({ status }) => status === "new").map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const counts = { ...report.counts, new: newCauses.size, resolved: resolved.length };
  return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
  if (!finding.decides)
    return null;
  if (before.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding)))
    return "known";
  return cutFrom !== null && !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(cutFrom, finding.decision) ? null : "new";
}
function resolvedTest(report) {
  const shown = new Set(report.findings.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const coversFinding = coverageTest(report);
  return (earlier) => !shown.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier)) && coversFinding(earlier);
}
function openAfter(report, before) {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding));
  const keys = new Set(now.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const isResolved = resolvedTest(report);
  const unchecked = distinctCauses(before?.findings ?? []).filter((earlier) => !keys.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier)) && !isResolved(earlier));
  return [...now, ...unchecked];
}
function toBaselineFinding(finding) {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinctCauses(findings) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byCause.get((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding));
    if (known === void 0 || !known.decides && finding.decides)
      byCause.set((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding), finding);
  }
  return [...byCause.values()];
}
function coverageTest(report) {
  const isDoubtful = doubtTest(report);
  const { clusters, asked } = report;
  const results = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(clusters.flatMap(({ id, checks }) => checks.filter(({ clusterId }) => clusterId === id)), ({ clusterId, check }) => keyOf(clusterId, check));
  const byAddon = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)([...results.values()].flat(), ({ clusterId, check, addon }) => keyOf(clusterId, check, addon?.template ?? null));
  const openItems = new Map(clusters.flatMap(({ checks }) => checks.map((result) => [result, openItemsOf(result)])));
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
  return (earlier) => {
    const { clusterId, check, addon, name } = earlier;
    if (clusters.length === 0 || isDoubtful(earlier))
      return false;
    if (check === null)
      return true;
    const all = results.get(keyOf(clusterId, check)) ?? [];
    const ofAddon = addon === null ? all : byAddon.get(keyOf(clusterId, check, addon)) ?? [];
    if (ofAddon.length === 0 && (all.length === 0 || isFiltered))
      return false;
    return !(ofAddon.length > 0 ? ofAddon : all).some((result) => openItems.get(result)?.has(name));
  };
}
var keyOf = (...parts) => JSON.stringify(parts);
var openItemsOf = ({ items, skipped }) => new Set([...items.filter(({ undecided }) => undecided > 0), ...skipped].map(({ name }) => name));
var EVERY_ITEM = null;
var TAKES_NOTHING_AWAY = ["unlisted-section", "skipped-files"];
function doubtTest({ findings, notCovered }) {
  const doubts = findings.filter(({ decision }) => decision === "inconclusive");
  const ofRun = doubts.filter(({ check }) => check === null);
  const hidesChecks = ofRun.some(({ name }) => name !== "policy-error");
  const itemOf = ({ scope, name }) => scope === "gate" ? EVERY_ITEM : name;
  const ofItems = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one))));
  const ofAddons = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one), one.addon?.template ?? null)));
  const missing = notCovered.filter(({ code }) => !TAKES_NOTHING_AWAY.includes(code));
  const uncovered = new Set(missing.map(({ check, clusterId }) => keyOf(check, clusterId)));
  const unjudged = new Set(notCovered.flatMap(({ clusterId, risks = [] }) => risks.map((name) => keyOf(clusterId, name))));
  return ({ check, clusterId, addon, name }) => {
    if (unjudged.has(keyOf(clusterId, name)))
      return true;
    if (check === null)
      return ofRun.length > 0;
    return hidesChecks || [clusterId, null].some((cluster) => uncovered.has(keyOf(check, cluster)) || [EVERY_ITEM, name].some((item) => addon === null ? ofItems.has(keyOf(check, cluster, item)) : [addon, null].some((template) => ofAddons.has(keyOf(check, cluster, item, template)))));
  };
}




/***/ }),

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBaseline: () => (/* reexport safe */ _chunk_QRGGICA7_js__WEBPACK_IMPORTED_MODULE_0__.$_)
/* harmony export */ });
/* harmony import */ var _chunk_QRGGICA7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1657);








/***/ })

};
