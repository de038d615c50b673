export const id = 310;
export const ids = [310];
export const modules = {

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ BY_SEVERITY),
/* harmony export */   lt: () => (/* binding */ isAsMildAs),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
const BY_SEVERITY = ['block', 'inconclusive', 'warn', 'notice', 'waived'];
const isAsMildAs = (decision, other) => BY_SEVERITY.indexOf(decision) >= BY_SEVERITY.indexOf(other);
const causeKey = ({ fingerprint, clusterId }) => JSON.stringify([fingerprint, clusterId]);


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  againstBaseline: () => (/* binding */ againstBaseline),
  B: () => (/* binding */ openAfter)
});

// UNUSED EXPORTS: asEarlier

// EXTERNAL MODULE: ./lib/model/baseline.js
var model_baseline = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/report/saw-whole.js
function sawWhole(earlier, report) {
    if (report.clusters.length === 0 || report.findings.some((one) => isRunDoubt(one, earlier)))
        return false;
    if (earlier.check === null)
        return true;
    const results = resultsFor(earlier, report);
    return results !== null && !isInDoubt(earlier, report) && !results.some((result) => leavesOpen(result, earlier));
}
const isRunDoubt = (finding, earlier) => finding.check === null &&
    finding.decision === 'inconclusive' &&
    (finding.name !== 'policy-error' || earlier.check === null);
function resultsFor({ clusterId, check, addon }, { clusters, asked }) {
    const results = clusters
        .filter(({ id }) => id === clusterId)
        .flatMap(({ checks }) => checks.filter((result) => result.check === check && result.clusterId === clusterId));
    const own = addon === null ? results : results.filter((result) => result.addon?.template === addon);
    if (own.length > 0)
        return own;
    const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
    return addon !== null && results.length > 0 && !isFiltered ? results : null;
}
function isInDoubt({ clusterId, check, addon, name }, { findings, notCovered }) {
    const isAbout = (one) => one.check === check && (one.clusterId === null || one.clusterId === clusterId);
    const doubts = findings.filter((finding) => (finding.scope === 'gate' || finding.name === name) && finding.decision === 'inconclusive' && isAbout(finding));
    const template = (finding) => finding.addon?.template ?? null;
    return (doubts.some((finding) => addon === null || template(finding) === null || template(finding) === addon) ||
        notCovered.some(isAbout));
}
const leavesOpen = ({ items, skipped }, { name }) => items.some((item) => item.name === name && item.undecided > 0) || skipped.some((item) => item.name === name);

;// CONCATENATED MODULE: ./lib/report/baseline.js


function againstBaseline(report, baseline) {
    const before = new Set(baseline.findings.map(model_baseline/* causeKey */.rI));
    const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
    const resolved = distinct(baseline.findings)
        .filter((earlier) => earlier.decides && isGone(earlier, report))
        .map(({ addon: _, decides: __, ...rest }) => rest);
    const fresh = findings.filter(({ status }) => status === 'new');
    const counts = { ...report.counts, new: new Set(fresh.map(model_baseline/* causeKey */.rI)).size, resolved: resolved.length };
    return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
    if (!finding.decides)
        return null;
    if (before.has((0,model_baseline/* causeKey */.rI)(finding)))
        return 'known';
    return cutFrom !== null && (0,model_baseline/* isAsMildAs */.lt)(finding.decision, cutFrom) ? null : 'new';
}
function isGone(earlier, report) {
    const key = (0,model_baseline/* causeKey */.rI)(earlier);
    return !report.findings.some((finding) => (0,model_baseline/* causeKey */.rI)(finding) === key) && sawWhole(earlier, report);
}
function openAfter(report, before) {
    const now = distinct(report.findings.filter(({ decides }) => decides).map(asEarlier));
    const keys = new Set(now.map(model_baseline/* causeKey */.rI));
    const unseen = distinct(before?.findings ?? []).filter((earlier) => !keys.has((0,model_baseline/* causeKey */.rI)(earlier)) && !isGone(earlier, report));
    return [...now, ...unseen];
}
function asEarlier(finding) {
    const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
    return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinct(findings) {
    const byCause = new Map();
    for (const finding of findings) {
        const known = byCause.get((0,model_baseline/* causeKey */.rI)(finding));
        if (known === undefined || (!known.decides && finding.decides))
            byCause.set((0,model_baseline/* causeKey */.rI)(finding), finding);
    }
    return [...byCause.values()];
}


/***/ })

};
