export const id = 540;
export const ids = [540];
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

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedBaseline: () => (/* binding */ readNamedBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_baseline_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9094);
/* harmony import */ var _settings_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7289);




const MOST_BYTES = 64 * 1024 * 1024;
function readNamedBaseline(path, cwd) {
    const fault = (problem) => ({
        baseline: null,
        fault: { input: 'baseline', value: path, problem, suggestion: null },
    });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES)
        return fault({ en: 'must be a report.json of at most 64 MiB', zh: '必须是不超过 64 MiB 的 report.json' });
    const read = (0,_settings_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(full);
    if (read.kind === 'absent')
        return fault({ en: 'there is no such file', zh: '没有这个文件' });
    if (read.kind !== 'text')
        return fault({ en: 'cannot be read as a file of UTF-8 text', zh: '无法读取为 UTF-8 文本文件' });
    const baseline = (0,_report_baseline_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)(read.text);
    return baseline
        ? { baseline, fault: null }
        : fault({
            en: 'must be a report.json of this gate (schemaVersion 1)',
            zh: '必须是本门禁的 report.json（schemaVersion 1）',
        });
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   lj: () => (/* binding */ FINGERPRINT),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);


const FINGERPRINT = /^f[0-9a-f]{16}$/;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isTime = (value) => typeof value === 'string' && value.length <= 30 && (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimestamp */ .E)(value) !== null;
function readBaseline(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!isRecord(value) || value['schemaVersion'] !== 1 || !Array.isArray(value['findings']))
        return null;
    const { generatedAt } = value;
    const findings = value['findings'].map(earlierFinding);
    if (!isTime(generatedAt) || !findings.every((finding) => finding !== null))
        return null;
    return { generatedAt, findings, cutFrom: null };
}
function earlierFinding(value) {
    if (!isRecord(value))
        return null;
    const { fingerprint, clusterId, check, addon, name, title, decides } = value;
    const decision = _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .BY_SEVERITY */ .Y8.find((one) => one === value['decision']);
    if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint) || decision === undefined)
        return null;
    if (typeof name !== 'string' || typeof title !== 'string' || typeof decides !== 'boolean')
        return null;
    if (!isTextOrNull(clusterId) || !isTextOrNull(check) || (addon !== null && !isRecord(addon)))
        return null;
    const template = addon === null ? null : addon['template'];
    if (!isTextOrNull(template))
        return null;
    return { fingerprint, clusterId, check, addon: template, name, title, decision, decides };
}


/***/ })

};
