#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ addonTaskList),
/* harmony export */   k: () => (/* binding */ addonTask)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8050);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);


const risk = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ riskName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, level: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }));
const addonTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        type: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        taskID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        addonTemplateName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        addonInstanceName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        addonInstanceID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        createTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        createTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        expireTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        expireTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ addonTargetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, riskList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(risk())) })),
    riskList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(risk())),
}));
const addonTaskList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})])),
}));


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
function readBody(received, redact) {
    const text = redact(received);
    let json = parse(text);
    const broken = json === null && text !== received;
    if (broken)
        json = parse(received);
    const plain = unescaped(text);
    const hidden = plain !== text && redact(plain) !== plain;
    if (json === null)
        return { text: hidden ? redact(plain) : text, json };
    if (!broken && !hidden)
        return { text, json };
    const root = [json.value];
    redactInside(root, redact);
    return { text: serialise(root[0]), json: { value: root[0] } };
}
function isCutOff(text) {
    const end = text.trimEnd().at(-1);
    return /^\uFEFF?\s*[[{]/.test(text) && end !== ']' && end !== '}';
}
function isHtml(text, contentType) {
    return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? '');
}
function parse(text) {
    try {
        return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
    }
    catch {
        return null;
    }
}
const ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function unescaped(text) {
    if (!text.includes('\\u') && !text.includes('\\/'))
        return text;
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)));
}
function redactInside(root, redact) {
    visit(root, (holder) => {
        const clean = (value) => scalar(value, redact);
        if (Array.isArray(holder)) {
            for (const [index, value] of holder.entries())
                holder[index] = clean(value);
            return;
        }
        const entries = Object.entries(holder);
        for (const [key] of entries)
            Reflect.deleteProperty(holder, key);
        for (const [key, value] of entries) {
            const descriptor = { value: clean(value), configurable: true, enumerable: true, writable: true };
            Object.defineProperty(holder, redact(key), descriptor);
        }
    });
}
function scalar(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'number')
        return value;
    return redact(String(value)) === String(value) ? value : '***';
}
function visit(root, work) {
    const pending = [root];
    for (let holder = pending.pop(); holder !== undefined; holder = pending.pop()) {
        work(holder);
        for (const value of Object.values(holder))
            if (typeof value === 'object' && value !== null)
                pending.push(value);
    }
}
function serialise(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return '"***"';
    }
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   RM: () => (/* binding */ precheckItem),
/* harmony export */   b8: () => (/* binding */ precheckTaskList),
/* harmony export */   ng: () => (/* binding */ precheckTask)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8050);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);


const precheckItem = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    group: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    level: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    riskSource: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    errorCodes: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
}));
const nodeInfo = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, nodeType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }));
const section = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    itemsStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())),
    nodeStageStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ nodeInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(nodeInfo()), itemsStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())) }))),
}));
const skipped = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    resourceSelector: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ key: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, operator: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, values: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
}));
const precheckTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        creationTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        updateTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        updateTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        skippedCheckItemList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(skipped())),
    })),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        expireTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        expireTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        clusterCheckStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(section()),
        addonCheckStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(section()),
        nodeCheckStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(section()),
    }),
}));
const timesOf = ({ metadata, status }) => ({
    created: metadata?.creationTimestamp ?? metadata?.creationTimeStamp,
    updated: metadata?.updateTimestamp ?? metadata?.updateTimeStamp,
    expires: status.expireTimeStamp ?? status.expireTimestamp,
});
const precheckTaskList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})])),
}));


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8050);

const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const listed = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const maybe = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(shape));
function lazily(make) {
    let made;
    return () => (made ??= make());
}
function read(shape, value) {
    const result = shape().safeParse(value);
    if (result.success)
        return { ok: true, value: result.data };
    const issue = result.error.issues[0];
    const path = issue?.path.map(String).join('.') ?? '';
    return { ok: false, fault: { path, problem: expectation(issue) } };
}
function expectation(issue) {
    const expected = issue && 'expected' in issue ? String(issue.expected) : null;
    return expected ? `is not of the type ${expected}` : 'does not have the documented shape';
}


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ upgradeInfo),
/* harmony export */   Im: () => (/* binding */ upgradeTask),
/* harmony export */   LM: () => (/* binding */ startedTask),
/* harmony export */   PZ: () => (/* binding */ startedAddonChecks),
/* harmony export */   bz: () => (/* binding */ cluster),
/* harmony export */   iX: () => (/* binding */ addonInstance),
/* harmony export */   jB: () => (/* binding */ snapshotList),
/* harmony export */   kn: () => (/* binding */ workflow),
/* harmony export */   tC: () => (/* binding */ anyList),
/* harmony export */   u_: () => (/* binding */ postcheckTask)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8050);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);


const list = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})])));
const anyList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, items: list() }));
const upgradeTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, updateTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, items: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }),
}));
const postcheckTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }),
}));
const upgradeInfo = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        versionInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ release: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, patch: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, suggestPatch: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersions: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
        lastUpgradeInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
    })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
}));
const workflow = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        pointStatuses: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ taskType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, taskID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }))),
    })),
}));
const cluster = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
}));
const snapshotList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ latestBackupTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })), items: list() }));
const addonInstance = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, alias: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, addonTemplateName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, targetVersions: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
}));
const startedTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
}));
const startedAddonChecks = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ taskID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) }))) })),
}));


/***/ }),

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ selectFromList),
/* harmony export */   _0: () => (/* binding */ readSelected),
/* harmony export */   rm: () => (/* binding */ selectAmong)
/* harmony export */ });
/* harmony import */ var _cce_addons_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6072);
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(947);
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5543);
/* harmony import */ var _addons_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5987);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8260);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9533);






function selectFromList(raw, selection) {
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_addons_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .addonTaskList */ .i, raw);
    if (!shaped.ok)
        return { chosen: [], instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)(`${shaped.fault.path || 'the body'} ${shaped.fault.problem}`)] };
    const { kind, items } = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(kind) && kind !== 'AddonCheck')
        return { chosen: [], instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)(`their kind is ${(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .rawText */ .iL)(kind)}, not AddonCheck`)] };
    if (items === undefined)
        return { chosen: [], instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)('the answer has no items')] };
    return selectAmong([items ?? []].flat(), selection);
}
function selectAmong(rawTasks, selection) {
    const { tasks, unreadable } = (0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddonTasks */ .j5)(rawTasks);
    const { chosen, ambiguous } = (0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAddonTasks */ ["do"])(tasks, selection);
    const instead = [...unreadable, ...ambiguous];
    if (chosen.length > 0 || instead.length > 0)
        return { chosen, instead };
    const why = tasks.length === 0 ? 'no-task' : 'filtered-out';
    return { chosen, instead: [(0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_4__/* .noResult */ .p3)('addons', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .gateObservation */ .GA)('addons', { name: 'no-result', why })])] };
}
function readSelected(selected, expected, now, waitedMs) {
    return [...selected.chosen.map((task) => (0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddonTask */ .y_)(task, expected, now, waitedMs)), ...selected.instead];
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ addonUnderWay),
/* harmony export */   "do": () => (/* binding */ selectAddonTasks),
/* harmony export */   j5: () => (/* binding */ readAddonTasks),
/* harmony export */   jt: () => (/* binding */ unreadableAddons),
/* harmony export */   y_: () => (/* binding */ readAddonTask)
/* harmony export */ });
/* harmony import */ var _cce_addons_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6072);
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(947);
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5543);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5268);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8065);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8260);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9533);







const addonUnderWay = ({ task }) => task.status?.status === 'Init' || task.status?.status === 'Running';
const CHECK_TYPES = ['addonStatic', 'addonUpgrade'];
function readAddonTasks(rawTasks) {
    const tasks = [];
    const unreadable = [];
    for (const raw of rawTasks) {
        const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_addons_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .addonTask */ .k, raw);
        if (shaped.ok)
            tasks.push({ task: shaped.value, addon: addonOf(shaped.value) });
        else
            unreadable.push(unreadableAddons(`${shaped.fault.path || 'the task'} ${shaped.fault.problem}`));
    }
    return { tasks, unreadable };
}
const unreadableAddons = (detail) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .noResult */ .p3)('addons', [
    (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('addons', { name: 'unreadable-response', what: 'the add-on check tasks', detail }),
]);
function addonOf(task) {
    return {
        template: task.metadata?.addonTemplateName || null,
        instanceId: task.metadata?.addonInstanceID || null,
        instanceName: task.metadata?.addonInstanceName || null,
        targetVersion: task.spec?.addonTargetVersion || null,
    };
}
const createdAt = ({ task }) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .E)(task.metadata?.createTimeStamp) ?? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .E)(task.metadata?.createTimestamp);
function selectAddonTasks(tasks, selection) {
    const wanted = tasks.filter(({ task, addon }) => {
        const { type, taskID } = task.metadata ?? {};
        const otherType = selection.addonCheckType !== 'all' && !(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsent */ .W0)(type) && type !== selection.addonCheckType;
        const isKnownType = CHECK_TYPES.some((known) => known === type);
        return (!(otherType && isKnownType) &&
            (selection.addonTaskId === null || taskID === selection.addonTaskId) &&
            (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId));
    });
    const groups = groupBy(wanted, groupKey);
    const chosen = [];
    const ambiguous = [];
    for (const group of groups.values()) {
        const newest = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .newestOf */ .su)(distinctTasks(group), createdAt);
        if (newest === 'ambiguous')
            ambiguous.push(undatable(group[0]?.addon ?? null));
        else if (newest)
            chosen.push(newest);
    }
    return { chosen, ambiguous };
}
const PROGRESS = ['Init', 'Running', 'Success', 'Failed'];
function distinctTasks(tasks) {
    const distinct = new Map();
    for (const [index, one] of tasks.entries()) {
        const key = one.task.metadata?.taskID || `#${index}`;
        const known = distinct.get(key);
        if (!known || progressOf(one) > progressOf(known))
            distinct.set(key, one);
    }
    return [...distinct.values()];
}
const progressOf = ({ task }) => PROGRESS.indexOf(task.status?.status);
const groupKey = ({ task, addon }) => JSON.stringify([
    task.metadata?.type ?? null,
    addon.instanceId ?? addon.instanceName ?? task.metadata?.taskID ?? addon.template ?? null,
]);
const undatable = (addon) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .noResult */ .p3)('addons', [
    (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('addons', {
        name: 'unreadable-response',
        what: 'the add-on check tasks',
        detail: 'of several tasks of one add-on it cannot be told which was created last; name one with addon-task-id',
    }, addon),
], { addon });
function readAddonTask(readable, expected, now, waitedMs) {
    const { task, addon } = readable;
    const phase = task.status?.status;
    const finished = phase === 'Success' || phase === 'Failed';
    const rawExpiry = task.metadata?.expireTimeStamp ?? task.metadata?.expireTimestamp;
    const identity = {
        clusterId: null,
        currentVersion: null,
        targetVersion: null,
        rawExpiry,
        finished,
        boundToTarget: false,
    };
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(identity, expected, now);
    const collector = (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .collectItems */ .jm)({ check: 'addons', addon, finished, hasKind: false, isNode: () => false });
    const risks = [...(task.status?.riskList ?? []), ...(task.riskList ?? [])];
    const failed = risks.filter((risk) => addRisk(risk, collector)).length;
    const facts = [...standing.facts, ...taskFacts(task, failed, collector, waitedMs)];
    const collected = collector.done();
    return {
        check: 'addons',
        addon,
        clusterId: null,
        taskId: task.metadata?.taskID || null,
        phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsent */ .W0)(phase) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .rawText */ .iL)(phase),
        takenAt: createdAt(readable),
        expiresAt: standing.expiresAt,
        currentVersion: null,
        targetVersion: null,
        decides: standing.decides,
        observations: [...facts.map((fact) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('addons', fact, addon)), ...collected.observations],
        items: collected.items,
        skipped: [],
        absentSections: [],
        nodeCount: 0,
        progress: null,
    };
}
function addRisk(risk, collector) {
    const { riskName, level, status, message } = risk;
    const item = {
        name: riskName || null,
        kind: null,
        level,
        group: null,
        phase: status,
        message: message ?? '',
        errorCodes: [],
        risk: {},
    };
    return collector.add(item, { scope: 'addon', node: null });
}
function taskFacts(task, failed, collector, waitedMs) {
    const phase = task.status?.status;
    const type = task.metadata?.type;
    const typeFacts = (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsent */ .W0)(type) || CHECK_TYPES.some((known) => known === type)
        ? []
        : [{ name: 'unknown-value', field: 'add-on check type', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .rawText */ .iL)(type), known: CHECK_TYPES }];
    return [...typeFacts, ...phaseFacts(task, phase, failed, collector, waitedMs)];
}
function phaseFacts(task, phase, failed, collector, waitedMs) {
    if (phase === 'Init' || phase === 'Running')
        return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }];
    if (phase !== 'Success' && phase !== 'Failed')
        return [{ name: 'unknown-value', field: 'task status', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_5__/* .rawText */ .iL)(phase), known: _model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .ITEM_PHASES */ .VT }];
    if (phase === 'Failed' && failed === 0)
        return [{ name: 'unexplained-failure', of: 'task', said: task.status?.message ?? '' }];
    return collector.seen() === 0 ? [{ name: 'no-result', why: 'no-items' }] : [];
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ workflowsOf),
/* harmony export */   OR: () => (/* binding */ upgradeInfoPart),
/* harmony export */   Qx: () => (/* binding */ clusterPart),
/* harmony export */   _y: () => (/* binding */ snapshotPart),
/* harmony export */   cg: () => (/* binding */ newestWorkflow)
/* harmony export */ });
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9241);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8065);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8260);




const textOrNull = (value) => ((0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(value) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(value));
function clusterPart(raw) {
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .cluster */ .bz, raw);
    if (!shaped.ok)
        return null;
    return { name: shaped.value.metadata?.name || null, phase: textOrNull(shaped.value.status?.phase) };
}
function upgradeInfoPart(raw) {
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .upgradeInfo */ .F3, raw);
    if (!shaped.ok)
        return { liveVersion: null };
    const { versionInfo, lastUpgradeInfo: last } = shaped.value.spec ?? {};
    const { release, patch, targetVersions } = versionInfo ?? {};
    return {
        liveVersion: release ? (patch ? `${release}-${patch}` : release) : null,
        offeredTargets: targetVersions ?? null,
        lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null,
    };
}
function workflowsOf(raw) {
    const list = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .anyList */ .tC, raw);
    if (!list.ok || list.value.items === undefined)
        return null;
    const workflows = [];
    for (const item of [list.value.items ?? []].flat()) {
        const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .workflow */ .kn, item);
        if (!shaped.ok)
            return null;
        workflows.push(shaped.value);
    }
    return workflows;
}
const createdAt = (one) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestamp */ .E)(one.metadata?.creationTimestamp) ?? 0;
function newestWorkflow(workflows) {
    const [newest] = [...workflows].sort((a, b) => createdAt(b) - createdAt(a));
    if (!newest)
        return null;
    return {
        id: newest.metadata?.uid || null,
        phase: textOrNull(newest.status?.phase),
        targetVersion: newest.spec?.targetVersion || null,
        points: (newest.status?.pointStatuses ?? []).map((point) => ({
            type: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(point.taskType),
            status: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(point.status),
        })),
    };
}
function snapshotPart(raw) {
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotList */ .jB, raw);
    return shaped.ok ? { latestBackupAt: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestamp */ .E)(shaped.value.status?.latestBackupTime) } : null;
}


/***/ }),

/***/ 8260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jm: () => (/* binding */ collectItems),
  W0: () => (/* binding */ isAbsent),
  iL: () => (/* binding */ rawText)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(5268);
;// CONCATENATED MODULE: ./lib/checks/signature.js
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const IPV6 = /(?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:])/gi;
const NUMBER = /(?:(?<!\w)[+-])?\d+(?:[.,:/-]\d+)*/g;
const WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g;
const REPEATED = /(<node>|#)(?:[\s,;、，；|"'`[\]()]+(?:and\s+)?["'`[(]*\1)+/g;
function foldMessage(message, isNode) {
    return message
        .replace(WORD, (word) => withoutNode(word, isNode))
        .replace(UUID, '#')
        .replace(IPV6, '#')
        .replace(NUMBER, '#')
        .replace(REPEATED, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
function withoutNode(word, isNode) {
    const bare = word.replace(/[._-]+$/, '');
    if (isNode(bare))
        return '<node>';
    for (let dot = bare.lastIndexOf('.'); dot > 0; dot = bare.lastIndexOf('.', dot - 1))
        if (isNode(bare.slice(0, dot)))
            return `<node>${bare.slice(dot)}`;
    return word;
}
function failureSignature(failure) {
    const cause = failure.errorCodes.length > 0
        ? ['codes', ...[...new Set(failure.errorCodes)].sort()]
        : ['message', failure.foldedMessage];
    return [failure.check, failure.addonTemplate ?? '', failure.name, failure.kind ?? '', failure.level ?? '', ...cause];
}

;// CONCATENATED MODULE: ./lib/checks/item-collector.js


const isListed = (list, value) => typeof value === 'string' && list.includes(value);
const isAbsent = (value) => value === undefined || value === null || value === '';
const rawText = (value) => isAbsent(value) ? '(absent)' : typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
function collectItems(context) {
    const rows = new Map();
    const causes = new Map();
    let seen = 0;
    const row = (name, rawKind, rawLevel, rawGroup) => {
        const [kind, level, group] = [textOrNull(rawKind), textOrNull(rawLevel), textOrNull(rawGroup)];
        const key = `${name}\n${kind}\n${level}\n${group}`;
        const known = rows.get(key);
        if (known)
            return known;
        const fresh = { name, kind, level, group, passed: 0, failed: 0, undecided: 0 };
        rows.set(key, fresh);
        return fresh;
    };
    const note = (key, item, { node }, build) => {
        const member = { node, item, order: orderOf(node, item) };
        const known = causes.get(key);
        if (known)
            known.members.push(member);
        else
            causes.set(key, { build, members: [member] });
    };
    const noteFact = (fact, item, place) => {
        note(JSON.stringify(fact), item, place, (members) => ({
            from: 'gate',
            check: context.check,
            fact,
            addon: context.addon,
            nodes: distinctNodes(members),
            standsFor: standsFor(spokesman(members).item),
        }));
    };
    const fail = (item, place, name) => {
        const kind = context.hasKind ? (finding/* KINDS */.GW.find((one) => one === item.kind) ?? null) : null;
        const level = finding/* LEVELS */.A_.find((one) => one === item.level) ?? null;
        const signature = failureSignature({
            check: context.check,
            addonTemplate: context.addon?.template ?? null,
            name,
            kind,
            level,
            errorCodes: item.errorCodes,
            foldedMessage: item.errorCodes.length > 0 ? '' : foldMessage(item.message, context.isNode),
        });
        note(JSON.stringify(['failed', item.group === 'ExecuteException', ...signature]), item, place, (members) => {
            const { group, message, errorCodes } = spokesman(members).item;
            return {
                from: 'item',
                check: context.check,
                scope: place.scope,
                name,
                kind,
                level,
                group: textOrNull(group),
                message,
                errorCodes: [...new Set(errorCodes)].sort(),
                nodes: distinctNodes(members),
                addon: context.addon,
                risk: mergeRisks(members),
                signature,
            };
        });
    };
    return {
        succeed(name, kind, level, group) {
            seen++;
            row(name, kind, level, group).passed++;
        },
        add(item, place) {
            seen++;
            const doubt = item.name === null ? unlisted('name', null, item.name, []) : doubtOf(item, item.name, context);
            if (doubt) {
                noteFact(doubt, item, place);
                if (item.name !== null)
                    row(item.name, item.kind, item.level, item.group).undecided++;
            }
            else if (item.name !== null && item.phase === 'Success')
                row(item.name, item.kind, item.level, item.group).passed++;
            else if (item.name !== null && item.phase === 'Failed') {
                fail(item, place, item.name);
                row(item.name, item.kind, item.level, item.group).failed++;
            }
            return item.phase === 'Failed';
        },
        seen: () => seen,
        done: () => ({
            observations: [...causes.values()].map((cause) => cause.build(cause.members)),
            items: [...rows.values()].sort((a, b) => compare(rowKey(a), rowKey(b))),
        }),
    };
}
const textOrNull = (value) => (isAbsent(value) ? null : rawText(value));
const unlisted = (field, item, raw, known) => ({
    name: 'unknown-value',
    field,
    item,
    raw: rawText(raw),
    known,
});
function doubtOf(item, name, context) {
    if (!isListed(finding/* ITEM_PHASES */.VT, item.phase))
        return unlisted('phase', name, item.phase, finding/* ITEM_PHASES */.VT);
    if (!isAbsent(item.kind) && !isListed(finding/* KINDS */.GW, item.kind))
        return unlisted('kind', name, item.kind, finding/* KINDS */.GW);
    if (!isAbsent(item.group) && !isListed(finding/* GROUPS */.fd, item.group))
        return unlisted('group', name, item.group, finding/* GROUPS */.fd);
    if (item.phase === 'Failed' && item.group !== 'ExecuteException') {
        if (context.hasKind && isAbsent(item.kind))
            return unlisted('kind', name, item.kind, finding/* KINDS */.GW);
        if (!isListed(finding/* LEVELS */.A_, item.level))
            return unlisted('level', name, item.level, finding/* LEVELS */.A_);
    }
    if (context.finished && (item.phase === 'Init' || item.phase === 'Running'))
        return { name: 'not-finished', of: 'item', what: name, phase: rawText(item.phase), waitedMs: null };
    return null;
}
const standsFor = ({ kind, level, group, phase, message }) => ({
    kind: textOrNull(kind),
    level: textOrNull(level),
    group: textOrNull(group),
    phase: textOrNull(phase),
    message,
});
const rowKey = ({ name, kind, level, group }) => JSON.stringify([name, kind, level, group]);
const orderOf = (node, { message, kind, level, group, phase }) => JSON.stringify([node?.name ?? '', node?.uid ?? '', message, kind, level, group, phase]);
function spokesman(members) {
    return members.reduce((first, member) => (member.order < first.order ? member : first));
}
function distinctNodes(members) {
    const nodes = new Map();
    for (const { node } of members)
        if (node)
            nodes.set(JSON.stringify([node.uid, node.name]), node);
    return [...nodes.values()].sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.uid ?? '', b.uid ?? ''));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const RISKS = ['configurationRisks', 'deprecatedAPIRisks', 'nodeRisks', 'addonRisks'];
function mergeRisks(members) {
    const merged = {};
    for (const key of RISKS) {
        const distinct = new Map();
        for (const member of members)
            for (const risk of member.item.risk[key] ?? [])
                distinct.set(JSON.stringify(risk), risk);
        if (distinct.size > 0)
            merged[key] = [...distinct.keys()].sort().map((text) => distinct.get(text));
    }
    return merged;
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldAgainstLive)
/* harmony export */ });
/* harmony import */ var _model_version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7828);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9533);


function heldAgainstLive(result, live) {
    const { check, currentVersion: checked, targetVersion } = result;
    if (check !== 'precheck' || live === null || checked === null || (0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .speaksOf */ .Tq)(checked, live))
        return result;
    const isTarget = targetVersion !== null && (0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .speaksOf */ .Tq)(targetVersion, live);
    const fact = { name: 'target-mismatch', which: 'live', checked, live, isTarget };
    return { ...result, decides: false, observations: [(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .gateObservation */ .GA)(check, fact), ...result.observations] };
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readPostcheck)
/* harmony export */ });
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9241);
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5543);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8260);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9533);





const PHASES = ['Success', 'Failed', 'Error'];
function readPostcheck(raw, expected, now) {
    const what = 'the post-upgrade check';
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .postcheckTask */ .u_, raw);
    if (!shaped.ok)
        return instead({
            name: 'unreadable-response',
            what,
            detail: `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`,
        });
    const { kind, metadata, spec, status } = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(kind) && kind !== 'PostCheckTask')
        return instead({ name: 'unreadable-response', what, detail: `its kind is ${(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(kind)}, not PostCheckTask` });
    const identity = {
        clusterId: spec?.clusterID || null,
        currentVersion: spec?.clusterVersion || null,
        targetVersion: spec?.targetVersion || expected.targetVersion,
        rawExpiry: null,
        finished: false,
        boundToTarget: true,
    };
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(identity, { ...expected, currentVersion: identity.currentVersion === null ? null : expected.currentVersion }, now);
    const facts = [...standing.facts, ...phaseFacts(status.phase)];
    return {
        ...(0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_4__/* .noResult */ .p3)('postcheck', facts.map((fact) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('postcheck', fact))),
        clusterId: identity.clusterId,
        taskId: metadata?.uid || null,
        phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(status.phase) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(status.phase),
        currentVersion: identity.currentVersion,
        targetVersion: identity.targetVersion,
        decides: standing.decides,
    };
}
const instead = (fact) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_4__/* .noResult */ .p3)('postcheck', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('postcheck', fact)]);
function phaseFacts(phase) {
    if (phase === 'Success')
        return [];
    if (phase === 'Failed')
        return [{ name: 'postcheck-failed' }];
    if (phase === 'Error')
        return [{ name: 'task-errored', said: '' }];
    return [{ name: 'unknown-value', field: 'task phase', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(phase), known: PHASES }];
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ choosePrecheck),
/* harmony export */   QD: () => (/* binding */ tasksOfList),
/* harmony export */   TH: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var _cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(272);
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(947);
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5543);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8065);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3341);
/* harmony import */ var _precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2036);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9533);







function idOf(task) {
    const taskId = task.metadata?.uid;
    if (taskId && taskId !== '.' && taskId !== '..')
        return { taskId };
    return {
        result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the list of pre-upgrade check tasks', 'the newest task has no metadata.uid to ask for it by'),
    };
}
function tasksOfList(raw) {
    const what = 'the list of pre-upgrade check tasks';
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .precheckTaskList */ .b8, raw);
    if (!shaped.ok)
        return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`) };
    if (shaped.value.items === undefined)
        return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, 'it has no items') };
    const tasks = [];
    for (const item of [shaped.value.items ?? []].flat()) {
        const task = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .precheckTask */ .ng, item);
        if (!task.ok)
            return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, `a task's ${task.fault.path || 'value'} ${task.fault.problem}`) };
        tasks.push(task.value);
    }
    return { tasks };
}
function choosePrecheck(tasks, targetVersion) {
    const candidates = targetVersion === null ? tasks : tasks.filter((task) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesVersion */ .y)(targetVersion, task.spec?.targetVersion));
    const newest = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOf */ .su)(candidates, (task) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)((0,_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(task).created) ?? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)((0,_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(task).updated));
    if (newest === 'ambiguous')
        return {
            result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the list of pre-upgrade check tasks', 'it cannot be told which of the tasks was created last; name one with precheck-task-id'),
        };
    if (newest)
        return { task: newest };
    const fact = targetVersion === null || tasks.length === 0
        ? { name: 'no-result', why: 'no-task' }
        : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found: distinctTargets(tasks) };
    return { result: (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_6__/* .noResult */ .p3)('precheck', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .gateObservation */ .GA)('precheck', fact)]) };
}
const distinctTargets = (tasks) => [...new Set(tasks.map((task) => task.spec?.targetVersion || '(none given)'))].sort();


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bq: () => (/* binding */ itemsFinished),
  xH: () => (/* binding */ precheckUnderWay),
  SH: () => (/* binding */ readPrecheck),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./lib/cce/precheck-schema.js
var precheck_schema = __nccwpck_require__(272);
// EXTERNAL MODULE: ./lib/cce/shapes.js
var shapes = __nccwpck_require__(947);
// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(5268);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __nccwpck_require__(8065);
// EXTERNAL MODULE: ./lib/checks/item-collector.js + 1 modules
var item_collector = __nccwpck_require__(8260);
;// CONCATENATED MODULE: ./lib/checks/skipped-items.js

function readSkipped(task) {
    const names = nodeNames(task);
    const byName = new Map();
    const facts = [];
    for (const entry of task.spec?.skippedCheckItemList ?? []) {
        if (!entry.name) {
            facts.push({ name: 'unknown-value', field: 'skipped item name', item: null, raw: '(absent)', known: [] });
            continue;
        }
        const known = byName.get(entry.name) ?? { all: false, nodes: new Set() };
        const values = selectedNodes(entry.resourceSelector);
        if (values.length === 0)
            known.all = true;
        for (const value of values)
            known.nodes.add(value);
        byName.set(entry.name, known);
    }
    const items = [...byName].map(([name, { all, nodes }]) => ({ name, nodes: all ? [] : [...nodes].sort() }));
    const observations = items.map(({ name, nodes }) => ({
        from: 'gate',
        check: 'precheck',
        fact: { name: 'skipped-item', item: name },
        addon: null,
        nodes: nodes.map((uid) => ({ uid, name: names.get(uid) ?? null })),
    }));
    return { items, observations, facts };
}
function nodeNames(task) {
    const names = new Map();
    for (const { nodeInfo } of task.status.nodeCheckStatus?.nodeStageStatus ?? [])
        if (nodeInfo?.uid && nodeInfo.name)
            names.set(nodeInfo.uid, nodeInfo.name);
    return names;
}
function selectedNodes(selector) {
    const { key, operator, values } = selector ?? {};
    const isKnown = ((0,item_collector/* isAbsent */.W0)(key) || key === 'node.uid') && ((0,item_collector/* isAbsent */.W0)(operator) || operator === 'In');
    return isKnown ? (values ?? []) : [];
}

// EXTERNAL MODULE: ./lib/checks/standing.js
var checks_standing = __nccwpck_require__(9533);
;// CONCATENATED MODULE: ./lib/checks/precheck-reading.js








const TASK_PHASES = ['Init', 'Running', 'Success', 'Failed', 'Error'];
const precheckUnderWay = (phase) => phase === 'Init' || phase === 'Running';
function itemsFinished(raw) {
    const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckTask */.ng, raw);
    let finished = 0;
    let known = 0;
    for (const { field } of shaped.ok ? SECTIONS : [])
        for (const group of itemGroups(shaped.ok ? shaped.value.status[field] : null))
            for (const item of group.items) {
                known++;
                const { phase } = Object(item);
                if (phase === 'Success' || phase === 'Failed')
                    finished++;
            }
    return { finished, known };
}
function unreadable(what, detail) {
    return (0,check_result/* noResult */.p3)('precheck', [(0,checks_standing/* gateObservation */.GA)('precheck', { name: 'unreadable-response', what, detail })]);
}
function readPrecheck(raw, expected, now, waitedMs) {
    const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckTask */.ng, raw);
    if (!shaped.ok)
        return unreadable('the pre-upgrade check task', faultText(shaped.fault));
    const task = shaped.value;
    if (!(0,item_collector/* isAbsent */.W0)(task.kind) && task.kind !== 'PreCheckTask')
        return unreadable('the pre-upgrade check task', `its kind is ${(0,item_collector/* rawText */.iL)(task.kind)}, not PreCheckTask`);
    try {
        return readTask(task, expected, now, waitedMs);
    }
    catch (error) {
        if (error instanceof ItemShapeError)
            return unreadable('the pre-upgrade check task', faultText(error.fault));
        throw error;
    }
}
const faultText = (fault) => `${fault.path || 'the body'} ${fault.problem}`;
class ItemShapeError extends Error {
    fault;
    constructor(fault) {
        super(fault.path);
        this.fault = fault;
    }
}
function readTask(task, expected, now, waitedMs) {
    const phase = task.status.phase;
    const finished = phase === 'Success' || phase === 'Failed';
    const identity = {
        clusterId: task.spec?.clusterID || null,
        currentVersion: task.spec?.clusterVersion || null,
        targetVersion: task.spec?.targetVersion || null,
        rawExpiry: (0,precheck_schema/* timesOf */.Qv)(task).expires,
        finished,
        boundToTarget: true,
    };
    const standing = (0,checks_standing/* standingOf */.YP)(identity, expected, now);
    const nodes = precheck_reading_nodeNames(task);
    const collector = (0,item_collector/* collectItems */.jm)({
        check: 'precheck',
        addon: null,
        finished,
        hasKind: true,
        isNode: (word) => nodes.has(word),
    });
    const sections = readSections(task, collector, finished);
    const skipped = readSkipped(task);
    const facts = [
        ...standing.facts,
        ...phaseFacts(task, sections, collector, waitedMs),
        ...sections.facts,
        ...skipped.facts,
    ];
    const collected = collector.done();
    return {
        check: 'precheck',
        addon: null,
        clusterId: identity.clusterId,
        taskId: task.metadata?.uid || null,
        phase: (0,item_collector/* isAbsent */.W0)(phase) ? null : (0,item_collector/* rawText */.iL)(phase),
        takenAt: (0,timestamp/* parseTimestamp */.E)((0,precheck_schema/* timesOf */.Qv)(task).updated) ?? (0,timestamp/* parseTimestamp */.E)((0,precheck_schema/* timesOf */.Qv)(task).created),
        expiresAt: standing.expiresAt,
        currentVersion: identity.currentVersion,
        targetVersion: identity.targetVersion,
        decides: standing.decides,
        observations: [
            ...facts.map((fact) => (0,checks_standing/* gateObservation */.GA)('precheck', fact)),
            ...skipped.observations,
            ...collected.observations,
        ],
        items: collected.items,
        skipped: skipped.items,
        absentSections: finished ? sections.absent : [],
        nodeCount: task.status.nodeCheckStatus?.nodeStageStatus?.length ?? 0,
        progress: null,
    };
}
function phaseFacts(task, sections, collector, waitedMs) {
    const { phase, message } = task.status;
    if (phase === 'Init' || phase === 'Running')
        return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }];
    if (phase === 'Error')
        return [{ name: 'task-errored', said: message ?? '' }];
    if (phase !== 'Success' && phase !== 'Failed')
        return [{ name: 'unknown-value', field: 'task phase', item: null, raw: (0,item_collector/* rawText */.iL)(phase), known: TASK_PHASES }];
    if (phase === 'Failed' && sections.failedItems === 0 && !sections.explained)
        return [{ name: 'unexplained-failure', of: 'task', said: message ?? '' }];
    return collector.seen() === 0 ? [{ name: 'no-result', why: 'no-items' }] : [];
}
const SECTIONS = [
    { field: 'clusterCheckStatus', name: 'cluster check', scope: 'cluster' },
    { field: 'addonCheckStatus', name: 'add-on check', scope: 'addon' },
    { field: 'nodeCheckStatus', name: 'node check', scope: 'node' },
];
function readSections(task, collector, finished) {
    const facts = [];
    const absent = [];
    let failedItems = 0;
    for (const { field, name, scope } of SECTIONS) {
        const section = task.status[field];
        const groups = itemGroups(section);
        const count = groups.reduce((sum, group) => sum + group.items.length, 0);
        if (!section || ((0,item_collector/* isAbsent */.W0)(section.phase) && count === 0)) {
            absent.push(name);
            continue;
        }
        const failed = groups.reduce((sum, { node, items }) => sum + collectGroup(items, { scope, node }, collector), 0);
        failedItems += failed;
        if (finished)
            facts.push(...sectionFacts(name, section.phase, failed));
    }
    return { facts, absent, failedItems, explained: facts.some((fact) => fact.name === 'unexplained-failure') };
}
function sectionFacts(what, phase, failed) {
    if (phase === 'Success')
        return [];
    if (phase === 'Failed')
        return failed > 0 ? [] : [{ name: 'unexplained-failure', of: what, said: '' }];
    if (phase === 'Init' || phase === 'Running')
        return [{ name: 'not-finished', of: 'section', what, phase, waitedMs: null }];
    return [{ name: 'unknown-value', field: `${what} phase`, item: null, raw: (0,item_collector/* rawText */.iL)(phase), known: finding/* ITEM_PHASES */.VT }];
}
function itemGroups(section) {
    if (!section)
        return [];
    return [
        { node: null, items: section.itemsStatus ?? [] },
        ...(section.nodeStageStatus ?? []).map((stage) => ({
            node: { uid: stage.nodeInfo?.uid || null, name: stage.nodeInfo?.name || null },
            items: stage.itemsStatus ?? [],
        })),
    ];
}
function collectGroup(items, place, collector) {
    let failed = 0;
    for (const raw of items) {
        if (succeededPlainly(raw))
            collector.succeed(raw.name, raw.kind, raw.level, raw.group);
        else if (collector.add(readItem(raw), place))
            failed++;
    }
    return failed;
}
const listedOrAbsent = (list, value) => (0,item_collector/* isAbsent */.W0)(value) || list.includes(value);
function succeededPlainly(raw) {
    if (typeof raw !== 'object' || raw === null)
        return false;
    const { name, phase, kind, group } = raw;
    return (phase === 'Success' &&
        typeof name === 'string' &&
        name !== '' &&
        listedOrAbsent(finding/* KINDS */.GW, kind) &&
        listedOrAbsent(finding/* GROUPS */.fd, group));
}
function readItem(raw) {
    const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckItem */.RM, raw);
    if (!shaped.ok)
        throw new ItemShapeError({ ...shaped.fault, path: `an item's ${shaped.fault.path || 'value'}` });
    const { name, kind, level, group, phase, message, errorCodes, riskSource } = shaped.value;
    return {
        name: name || null,
        kind,
        level,
        group,
        phase,
        message: message ?? '',
        errorCodes: (0,item_collector/* isAbsent */.W0)(errorCodes) ? [] : [errorCodes].flat().map(item_collector/* rawText */.iL),
        risk: typeof riskSource === 'object' && riskSource !== null ? riskOf(riskSource) : {},
    };
}
function riskOf(source) {
    const list = (key) => {
        const value = source[key];
        return (0,item_collector/* isAbsent */.W0)(value) ? {} : { [key]: [value].flat() };
    };
    return { ...list('configurationRisks'), ...list('deprecatedAPIRisks'), ...list('nodeRisks'), ...list('addonRisks') };
}
function precheck_reading_nodeNames(task) {
    const names = new Set();
    for (const { field } of SECTIONS)
        for (const stage of task.status[field]?.nodeStageStatus ?? [])
            for (const name of [stage.nodeInfo?.name, stage.nodeInfo?.uid])
                if (name)
                    names.add(name);
    return names;
}


/***/ }),

/***/ 9533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ gateObservation),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ke: () => (/* binding */ heldAgain),
/* harmony export */   su: () => (/* binding */ newestOf)
/* harmony export */ });
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8065);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3341);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8260);



function standingOf(task, expected, now) {
    const mismatches = [
        ...clusterMismatch(task, expected),
        ...(task.boundToTarget ? versionMismatches(task, expected) : []),
    ];
    const expiresAt = task.finished ? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimestamp */ .E)(task.rawExpiry) : null;
    const expired = expiresAt !== null && isExpired(expiresAt, expected, now);
    const expiry = expired
        ? [{ name: 'result-expired', expiresAt, now, minValidityMs: expected.minValidityMs }]
        : task.finished && expiresAt === null
            ? [{ name: 'no-expiry', raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(task.rawExpiry) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .iL)(task.rawExpiry) }]
            : [];
    return { decides: mismatches.length === 0 && !expired, expiresAt, facts: [...mismatches, ...expiry] };
}
const isExpired = (expiresAt, { minValidityMs }, now) => expiresAt <= now || expiresAt - now < minValidityMs;
function heldAgain(result, expected, now) {
    const { expiresAt, check, addon } = result;
    const known = result.observations.some((one) => one.from === 'gate' && one.fact.name === 'result-expired');
    if (expiresAt === null || known || !isExpired(expiresAt, expected, now))
        return result;
    const fact = { name: 'result-expired', expiresAt, now, minValidityMs: expected.minValidityMs };
    return { ...result, decides: false, observations: [gateObservation(check, fact, addon), ...result.observations] };
}
function clusterMismatch(task, expected) {
    if (expected.clusterId === null || task.clusterId === null || task.clusterId === expected.clusterId)
        return [];
    return [{ name: 'cluster-mismatch', asserted: expected.clusterId, actual: task.clusterId }];
}
function versionMismatches(task, expected) {
    const pairs = [
        { which: 'target', asserted: expected.targetVersion, actual: task.targetVersion },
        { which: 'current', asserted: expected.currentVersion, actual: task.currentVersion },
    ];
    return pairs.flatMap(({ which, asserted, actual }) => asserted === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesVersion */ .y)(asserted, actual) ? [] : [{ name: 'target-mismatch', which, asserted, actual }]);
}
const gateObservation = (check, fact, addon = null) => ({
    from: 'gate',
    check,
    fact,
    addon,
    nodes: [],
});
function newestOf(tasks, createdAt) {
    const [first, ...others] = tasks;
    if (first === undefined)
        return null;
    if (others.length === 0)
        return first;
    const dated = tasks.map((task) => ({ task, at: createdAt(task) }));
    if (dated.some(({ at }) => at === null))
        return 'ambiguous';
    const newestAt = dated.reduce((newest, { at }) => Math.max(newest, at ?? 0), 0);
    const [newest, ...rivals] = dated.filter(({ at }) => at === newestAt);
    return newest && rivals.length === 0 ? newest.task : 'ambiguous';
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   Wf: () => (/* binding */ upgradeUnderWay),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9241);
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5543);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8065);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8260);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9533);






const UPGRADE_PHASES = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed'];
const upgradeUnderWay = (phase) => phase === 'Init' || phase === 'Queuing' || phase === 'Running';
const unreadable = (detail) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .noResult */ .p3)('upgrade', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('upgrade', { name: 'unreadable-response', what: 'the upgrade task', detail })]);
function progressOf(raw) {
    const text = typeof raw === 'number' ? String(raw) : raw;
    if (typeof text !== 'string' || !/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text.trim()))
        return null;
    const value = Number.parseFloat(text);
    return value <= 100 ? value : null;
}
function readUpgrade(raw, expected, now, waitedMs, lastUpgrade) {
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .upgradeTask */ .Im, raw);
    if (!shaped.ok)
        return unreadable(`${shaped.fault.path || 'the body'} ${shaped.fault.problem}`);
    const task = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(task.kind) && task.kind !== 'UpgradeTask')
        return unreadable(`its kind is ${(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(task.kind)}, not UpgradeTask`);
    const identity = {
        clusterId: null,
        currentVersion: task.spec?.version || null,
        targetVersion: task.spec?.targetVersion || null,
        rawExpiry: null,
        finished: false,
        boundToTarget: true,
    };
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(identity, expected, now);
    const { phase, progress } = task.status;
    const final = phase === 'Success' || phase === 'Failed';
    const completedAt = final ? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)(task.status.completionTime) : null;
    const facts = [...standing.facts, ...phaseFacts(task, waitedMs, lastUpgrade)];
    const told = progressOf(progress);
    return {
        ...(0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .noResult */ .p3)('upgrade', facts.map((fact) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('upgrade', fact))),
        taskId: task.metadata?.uid || null,
        phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(phase) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(phase),
        takenAt: completedAt ?? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)(task.metadata?.updateTimestamp),
        currentVersion: identity.currentVersion,
        targetVersion: identity.targetVersion,
        decides: standing.decides,
        progress: told === null ? null : String(told),
    };
}
function phaseFacts(task, waitedMs, last) {
    const { phase, progress } = task.status;
    if (phase === 'Success')
        return [];
    if (phase === 'Failed') {
        const said = last?.phase
            ? `The cluster’s last upgrade says ${last.phase}${last.progress ? ` at ${last.progress} percent` : ''}.`
            : '';
        return [{ name: 'upgrade-failed', said, steps: stepsOf(task.spec?.items) }];
    }
    if (phase === 'Pause')
        return [{ name: 'upgrade-paused', progress: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(progress) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(progress) }];
    if (upgradeUnderWay(phase))
        return [{ name: 'not-finished', of: 'task', what: '', phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(phase), waitedMs }];
    return [{ name: 'unknown-value', field: 'task phase', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(phase), known: UPGRADE_PHASES }];
}
const STEPS = 20;
const STEP_UNITS = 200;
const STEP_STATES = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed', 'Error'];
function stepsOf(items) {
    const lines = [];
    const add = (name, state, message) => lines.push({
        text: cut(`${name}: ${state}${message ? ` (${message})` : ''}`),
        failed: /fail|error/i.test(state),
    });
    const walk = (value, key, depth) => {
        if (depth > 6 || typeof value !== 'object' || value === null)
            return;
        const entries = Object.entries(value);
        const text = (names) => entries.find(([name, one]) => names.includes(name.toLowerCase()) && typeof one === 'string')?.[1];
        const name = text(['name', 'taskname', 'step', 'type']) || key;
        const state = text(['state', 'status', 'phase']);
        if (name && state)
            add(name, state, text(['message', 'reason', 'error']));
        for (const [inner, one] of entries) {
            const isStep = !state && typeof one === 'string' && STEP_STATES.includes(one);
            if (isStep)
                add(inner, one);
            else
                walk(one, Array.isArray(value) ? null : inner, depth + 1);
        }
    };
    walk(items, null, 0);
    const ordered = [...lines.filter((line) => line.failed), ...lines.filter((line) => !line.failed)].map((line) => line.text);
    return ordered.length > STEPS ? [...ordered.slice(0, STEPS), `and ${ordered.length - STEPS} more steps`] : ordered;
}
const cut = (text) => {
    const line = text
        .slice(0, STEP_UNITS * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= STEP_UNITS ? line : `${line.slice(0, STEP_UNITS - 2).toWellFormed()} …`;
};


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3035);

process.stdout.on('error', () => { });
process.exitCode = await (0,_command_line_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/cce/body.js
var body = __nccwpck_require__(5889);
// EXTERNAL MODULE: ./lib/cce/precheck-schema.js
var precheck_schema = __nccwpck_require__(272);
// EXTERNAL MODULE: ./lib/cce/shapes.js
var shapes = __nccwpck_require__(947);
// EXTERNAL MODULE: ./lib/cce/upgrade-schema.js
var upgrade_schema = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(5268);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __nccwpck_require__(8065);
// EXTERNAL MODULE: ./lib/checks/addons-choice.js
var addons_choice = __nccwpck_require__(976);
// EXTERNAL MODULE: ./lib/checks/cluster-facts-reading.js
var cluster_facts_reading = __nccwpck_require__(5272);
// EXTERNAL MODULE: ./lib/checks/live-version.js
var live_version = __nccwpck_require__(7554);
// EXTERNAL MODULE: ./lib/checks/postcheck-reading.js
var postcheck_reading = __nccwpck_require__(2970);
// EXTERNAL MODULE: ./lib/checks/precheck-choice.js
var precheck_choice = __nccwpck_require__(5384);
// EXTERNAL MODULE: ./lib/checks/precheck-reading.js + 1 modules
var precheck_reading = __nccwpck_require__(2036);
;// CONCATENATED MODULE: ./lib/checks/saved-shapes.js
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const NOTHING_HELD = { tasks: [], emptyListOf: [], upgradeInfo: null };
function heldIn(value) {
    if (Array.isArray(value)) {
        const parts = value.flat(3).map((part) => (Array.isArray(part) ? NOTHING_HELD : heldIn(part)));
        const tasks = parts.flatMap((part) => part.tasks.map((task) => ({ ...task, fromList: true })));
        return { ...NOTHING_HELD, tasks, emptyListOf: parts.flatMap((part) => part.emptyListOf).slice(0, 1) };
    }
    if (!isRecord(value))
        return NOTHING_HELD;
    return isList(value) ? heldInList(value) : heldInTask(value);
}
const isList = (value) => 'items' in value && value['items'] !== undefined && (value['items'] !== null || value['status'] === undefined);
function heldInTask(value) {
    const check = CHECK_OF_KIND.get(value['kind']);
    if (check)
        return { ...NOTHING_HELD, tasks: [{ check, raw: value, fromList: false }] };
    const { spec } = value;
    const isUpgradeInfo = isRecord(spec) && isRecord(spec['versionInfo']);
    return isUpgradeInfo ? { ...NOTHING_HELD, upgradeInfo: value } : NOTHING_HELD;
}
const CHECK_OF_KIND = new Map([
    ['PreCheckTask', 'precheck'],
    ['AddonCheck', 'addons'],
    ['UpgradeTask', 'upgrade'],
    ['PostCheckTask', 'postcheck'],
]);
const TASK_LIST_KINDS = [undefined, null, '', 'List', 'PreCheckTask', 'PreCheckTaskList'];
function heldInList({ kind, items }) {
    const all = [items ?? []].flat();
    if (kind === 'AddonCheck')
        return {
            ...NOTHING_HELD,
            tasks: all.map((raw) => ({ check: 'addons', raw, fromList: true })),
            emptyListOf: all.length === 0 ? ['addons'] : [],
        };
    const tasks = all.flatMap((item) => {
        const own = isRecord(item) && typeof item['kind'] === 'string' ? item['kind'] : kind;
        const check = CHECK_OF_KIND.get(own);
        return check === 'precheck' || check === 'upgrade' ? [{ check, raw: item, fromList: true }] : [];
    });
    const isEmpty = all.length === 0 && TASK_LIST_KINDS.includes(kind);
    return { ...NOTHING_HELD, tasks, emptyListOf: isEmpty ? ['precheck', 'upgrade'] : [] };
}
function evidenceId(tasks) {
    const [only, ...others] = tasks;
    const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {};
    const id = metadata['uid'] ?? metadata['taskID'];
    const isAlone = others.length === 0 && only?.fromList === false;
    return isAlone && typeof id === 'string' && id !== '' ? id : 'list';
}

// EXTERNAL MODULE: ./lib/checks/standing.js
var standing = __nccwpck_require__(9533);
// EXTERNAL MODULE: ./lib/checks/upgrade-reading.js
var upgrade_reading = __nccwpck_require__(4792);
;// CONCATENATED MODULE: ./lib/checks/saved.js















function readSaved(files, checks, expected, selection, now) {
    const tasks = [];
    const evidence = [];
    const passedOver = [];
    const emptyLists = new Set();
    const unreadableFiles = [];
    const infos = [];
    const isSelected = (check) => check !== null && (checks?.includes(check) ?? true);
    for (const file of files) {
        const parsed = parse(file.text);
        if (!parsed.ok) {
            const check = checks?.[0] ?? 'precheck';
            unreadableFiles.push(noJson(check, file.path));
            evidence.push({ check, id: 'unreadable', text: file.text });
            continue;
        }
        const held = heldIn(parsed.value);
        const found = held.tasks.filter(({ check }) => isSelected(check));
        for (const task of found)
            tasks.push(task);
        if (held.upgradeInfo !== null)
            infos.push(held.upgradeInfo);
        const empty = (checks ? held.emptyListOf.filter((check) => checks.includes(check)) : held.emptyListOf)[0];
        if (empty)
            emptyLists.add(empty);
        const about = found[0]?.check ?? empty ?? null;
        if (held.upgradeInfo !== null)
            evidence.push({ check: 'cluster', id: 'upgradeinfo', text: file.text });
        else if (isSelected(about))
            evidence.push({ check: about, id: evidenceId(found), text: file.text });
        else
            passedOver.push(`${file.path}: no result of a selected check in it, passed over`);
    }
    const holds = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
    const wanted = checks ?? finding/* CHECKS */.ui.filter(holds);
    const results = wanted.flatMap((check) => {
        const own = tasks.filter((task) => task.check === check);
        if (own.length > 0)
            return readCheck(check, own, expected, selection, now);
        return [nothingFor(check, emptyLists.has(check) ? 'no-task' : 'no-file')];
    });
    const nothing = wanted.length === 0 && unreadableFiles.length === 0;
    const seen = [...unreadableFiles, ...(nothing ? [nothingFor('precheck', 'no-file')] : results)];
    return {
        results: seen.map((result) => (0,live_version/* heldAgainstLive */.V)(result, liveVersionOf(result, seen, infos))),
        evidence,
        passedOver,
    };
}
function liveVersionOf({ clusterId }, all, infos) {
    const isAlone = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
    const own = infos.findLast((info) => {
        const shaped = (0,shapes/* read */.LF)(upgrade_schema/* upgradeInfo */.F3, info);
        return clusterId !== null && shaped.ok && shaped.value.metadata?.uid === clusterId;
    });
    return (0,cluster_facts_reading/* upgradeInfoPart */.OR)(own ?? (isAlone ? infos.at(-1) : null)).liveVersion ?? null;
}
const nothingFor = (check, why) => (0,check_result/* noResult */.p3)(check, [(0,standing/* gateObservation */.GA)(check, { name: 'no-result', why })]);
const noJson = (check, path) => (0,check_result/* noResult */.p3)(check, [
    (0,standing/* gateObservation */.GA)(check, { name: 'unreadable-response', what: 'a saved response', detail: `${path} holds no JSON` }),
]);
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
    }
    catch {
        return { ok: false };
    }
}
function readCheck(check, own, expected, selection, now) {
    if (check === 'upgrade')
        return readUpgrades(own, expected, selection, now);
    if (check === 'postcheck')
        return own.map(({ raw }) => (0,postcheck_reading/* readPostcheck */.t)(raw, expected, now));
    if (check === 'addons')
        return (0,addons_choice/* readSelected */._0)((0,addons_choice/* selectAmong */.rm)(own.map(({ raw }) => raw), selection), expected, now, null);
    return readPrechecks(own, expected, selection.precheckTaskId, now);
}
function readUpgrades(own, expected, { upgradeTaskId }, now) {
    const results = own.map(({ raw }) => (0,upgrade_reading/* readUpgrade */.Fz)(raw, expected, now, null, null));
    const named = results.filter((result) => upgradeTaskId === null || result.taskId === upgradeTaskId);
    const broken = results.filter((result) => result.taskId === null);
    const [newest] = [...named].sort((a, b) => (b.takenAt ?? 0) - (a.takenAt ?? 0));
    const counted = [...new Set([...(newest ? [newest] : []), ...broken])];
    return counted.length > 0
        ? counted
        : [(0,check_result/* noResult */.p3)('upgrade', [(0,standing/* gateObservation */.GA)('upgrade', { name: 'no-result', why: 'filtered-out' })])];
}
function readPrechecks(saved, expected, taskId, now) {
    const results = [];
    const readable = [];
    for (const { raw, fromList } of saved) {
        const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckTask */.ng, raw);
        if (shaped.ok)
            readable.push({ task: shaped.value, fromList });
        else
            results.push((0,precheck_reading/* unreadable */.O$)('a saved pre-upgrade check task', `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`));
    }
    const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId);
    const { tasks: distinct, contradicted } = distinctTasks(named);
    if (contradicted)
        results.push((0,precheck_reading/* unreadable */.O$)('a saved pre-upgrade check task', 'two responses about it differ, and neither is the later one'));
    const isGiven = taskId !== null || (distinct.length === 1 && distinct[0]?.fromList === false);
    const target = isGiven ? null : expected.targetVersion;
    for (const [clusterId, tasks] of byCluster(distinct.map(({ task }) => task), expected.clusterId)) {
        const choice = (0,precheck_choice/* choosePrecheck */.$Y)(tasks, target);
        results.push('result' in choice ? { ...choice.result, clusterId } : (0,precheck_reading/* readPrecheck */.SH)(choice.task, expected, now, null));
    }
    return results.length > 0
        ? results
        : [(0,check_result/* noResult */.p3)('precheck', [(0,standing/* gateObservation */.GA)('precheck', { name: 'no-result', why: 'filtered-out' })])];
}
function distinctTasks(saved) {
    const distinct = new Map();
    let contradicted = false;
    for (const [index, one] of saved.entries()) {
        const key = one.task.metadata?.uid || `#${index}`;
        const known = distinct.get(key);
        const order = known ? laterBy(one, known) : 1;
        if (known && order === 0 && JSON.stringify(known.task) !== JSON.stringify(one.task))
            contradicted = true;
        if (order > 0)
            distinct.set(key, one);
    }
    return { tasks: [...distinct.values()], contradicted };
}
function laterBy(one, other) {
    const time = (saved) => (0,timestamp/* parseTimestamp */.E)((0,precheck_schema/* timesOf */.Qv)(saved.task).updated) ?? 0;
    return time(one) - time(other) || Number(other.fromList) - Number(one.fromList);
}
function byCluster(tasks, asserted) {
    const named = new Set(tasks.map((task) => task.spec?.clusterID || null).filter((id) => id !== null));
    const ours = asserted ?? (named.size === 1 ? ([...named][0] ?? null) : null);
    const groups = new Map();
    for (const task of tasks) {
        const id = task.spec?.clusterID || ours;
        const group = groups.get(id);
        if (group)
            group.push(task);
        else
            groups.set(id, [task]);
    }
    const own = asserted === null ? undefined : groups.get(asserted);
    return own ? [[asserted, own]] : [...groups];
}

;// CONCATENATED MODULE: ./lib/github/trigger.js
const SHA = /^[0-9a-f]{40,64}$/;
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
function readTrigger(eventName, payload) {
    const event = record(payload);
    if (eventName === 'merge_group') {
        const { base_sha: baseSha, head_sha: headSha } = record(event['merge_group']);
        if (typeof baseSha === 'string' && typeof headSha === 'string' && SHA.test(baseSha) && SHA.test(headSha))
            return { kind: 'merge_group', baseSha, headSha };
        return { kind: 'other' };
    }
    if (!eventName.startsWith('pull_request'))
        return { kind: 'other' };
    const pull = record(event['pull_request']);
    const { number } = pull;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return { kind: 'other' };
    const headRepo = record(record(pull['head'])['repo'])['full_name'];
    const baseRepo = record(record(pull['base'])['repo'])['full_name'];
    const changedFiles = pull['changed_files'];
    return {
        kind: 'pull_request',
        number,
        isFork: headRepo !== baseRepo || headRepo === undefined,
        isBot: record(pull['user'])['type'] === 'Bot',
        changedFiles: typeof changedFiles === 'number' ? changedFiles : null,
    };
}

// EXTERNAL MODULE: ./lib/model/cluster-facts.js
var cluster_facts = __nccwpck_require__(1577);
// EXTERNAL MODULE: ./lib/seen.js
var seen = __nccwpck_require__(5764);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/settings/result-files.js


const GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(patterns, cwd) {
    const faults = [];
    const paths = new Map();
    for (const pattern of patterns) {
        const matched = GLOB.test(pattern) ? await globbed(pattern, cwd) : [pattern];
        if (matched.length === 0)
            faults.push({ input: 'results', value: pattern, problem: 'matches no file', suggestion: null });
        for (const path of matched)
            paths.set((0,external_node_path_.resolve)(cwd, path), (0,external_node_path_.normalize)(path));
    }
    const files = [];
    for (const path of [...paths.values()].sort()) {
        try {
            if ((0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(cwd, path)).isSymbolicLink())
                throw Object.assign(new Error(path), { code: 'a link' });
            files.push({ path, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8') });
        }
        catch (error) {
            const code = Object(error).code ?? 'unknown reason';
            faults.push({ input: 'results', value: path, problem: `cannot be read as a file (${code})`, suggestion: null });
        }
    }
    return { files, faults };
}
async function globbed(pattern, cwd) {
    const { glob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    return glob([pattern], {
        cwd,
        dot: true,
        onlyFiles: true,
        expandDirectories: false,
        followSymbolicLinks: false,
    }).catch(() => []);
}
function readsOwnEvidence(patterns, reportDir, cwd) {
    const evidence = (0,external_node_path_.resolve)(cwd, reportDir, 'evidence');
    const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${external_node_path_.sep}`);
    return patterns.some((pattern) => {
        const start = (0,external_node_path_.resolve)(cwd, GLOB.test(pattern) ? (0,external_node_path_.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
        return isWithin(start, evidence) || (GLOB.test(pattern) && isWithin(evidence, start));
    });
}

// EXTERNAL MODULE: ./lib/text/plain.js
var text_plain = __nccwpck_require__(4395);
;// CONCATENATED MODULE: ./lib/collect.js









const KEYS = ['credentials', 'access-key', 'secret-key'];
async function collect(read, world, tools) {
    const nothing = {
        subject: read.subject,
        results: [],
        aboutRun: [],
        evidence: [],
        facts: cluster_facts/* NO_FACTS */.K,
        notCovered: [],
        refused: false,
        excused: false,
        notApplicable: null,
    };
    const refuse = (faults) => ({
        ...nothing,
        refused: true,
        aboutRun: faults.map((fault) => (0,standing/* gateObservation */.GA)(null, { name: 'wrong-settings', fault })),
    });
    if (read.faults.length > 0)
        return refuse([...read.faults, ...read.missing]);
    const saved = await savedFiles(read.settings, world.cwd);
    if (saved.faults.length > 0)
        return refuse(saved.faults);
    const trigger = triggerOf(world.env);
    const author = trigger.kind !== 'pull_request' ? null : trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null;
    const lacks = read.missing.map((fault) => fault.input);
    const isLockedOut = author !== null && lacks.some((name) => KEYS.includes(name));
    if (read.missing.length > 0 && !isLockedOut)
        return refuse(read.missing);
    const changed = await changesApart(read, world, trigger, tools.log);
    if (changed !== null)
        return { ...nothing, notApplicable: changed };
    if (author !== null && isLockedOut) {
        const excused = read.run.noAccess === 'skip';
        const fact = { name: 'no-access', author, missing: lacks, excused };
        return { ...nothing, excused, aboutRun: [(0,standing/* gateObservation */.GA)(null, fact)] };
    }
    if (!read.settings)
        return refuse([]);
    try {
        if (saved.files)
            return { ...nothing, ...decideAgain(read.settings, saved.files, world, tools) };
        const { askCce } = await __nccwpck_require__.e(/* import() */ 128).then(__nccwpck_require__.bind(__nccwpck_require__, 9128));
        return { ...nothing, ...(await askCce(read.settings, world, tools)) };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return {
            ...nothing,
            aboutRun: [
                (0,standing/* gateObservation */.GA)(null, {
                    name: 'unreadable-response',
                    what: 'what came back (a fault of the gate itself)',
                    detail,
                }),
            ],
        };
    }
}
async function savedFiles(settings, cwd) {
    if (settings?.source.kind !== 'results')
        return { files: null, faults: [] };
    return readResultFiles(settings.source.patterns, cwd);
}
function triggerOf(env) {
    const path = env['GITHUB_EVENT_PATH'];
    return path ? readTrigger(env['GITHUB_EVENT_NAME'] ?? '', readJson(path)) : { kind: 'other' };
}
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
async function changesApart(read, world, trigger, log) {
    if (read.run.paths.length === 0 || trigger.kind === 'other')
        return null;
    const [{ changedFiles }, { touchesPaths }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 5181)),
        Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4159)),
    ]);
    const signal = AbortSignal.timeout(60_000);
    const changed = await changedFiles(trigger, {
        token: read.run.githubToken,
        apiUrl: world.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        signal,
    });
    if ('unknown' in changed) {
        log.info(`paths: the changed files cannot be known whole (${changed.unknown}), so the gate runs`);
        return null;
    }
    if (touchesPaths(changed.files, read.run.paths))
        return null;
    return changed.count;
}
function decideAgain(settings, files, world, { log, redact, hasSecrets }) {
    log.info(`Reading ${(0,text_plain/* counted */.hS)(files.length, 'saved response')}; nothing is fetched`);
    const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: (0,body/* readBody */.x8)(text, redact).text })) : files;
    const saved = readSaved(safe, settings.checks, (0,seen/* expectationsOf */.x)(settings), settings, world.clock.now());
    for (const line of saved.passedOver)
        log.info(line);
    for (const result of saved.results)
        log.info((0,seen/* told */.E)(result));
    return { ...saved, facts: cluster_facts/* NO_FACTS */.K, notCovered: [] };
}

// EXTERNAL MODULE: ./lib/text/log.js
var log = __nccwpck_require__(6893);
;// CONCATENATED MODULE: ./lib/github/log.js


function createLog(sink, redact) {
    const safeLines = (text) => (0,log/* logLines */.O)(redact((0,text_plain/* visible */.RK)(text)));
    const print = (line) => {
        for (const safe of safeLines(line))
            sink.write(`${safe}\n`);
    };
    return {
        info: print,
        debug: (line) => {
            if (sink.verbose)
                print(line);
        },
        progress: (line, done) => {
            if (sink.draw && done !== null)
                sink.draw(`${safeLines(line).join(' ')}`, done);
            else
                print(line);
        },
        group: async (title, work) => {
            sink.fold?.begin(safeLines(title).join(' '));
            if (!sink.fold)
                print(title);
            try {
                return await work();
            }
            finally {
                sink.fold?.end();
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/decision-table.js
const DECISION_TABLE = {
    fatal: {
        Exception: { Fatal: 'block', Warning: 'warn', Info: 'warn' },
        Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
        AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    },
    exception: {
        Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
        Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
        AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    },
    warning: {
        Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
        Risk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
        AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
    },
    any: {
        Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
        Risk: { Fatal: 'block', Warning: 'block', Info: 'block' },
        AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'block' },
    },
};
const tableFor = (failOn) => DECISION_TABLE[failOn === 'none' ? 'exception' : failOn];

;// CONCATENATED MODULE: ./lib/policy/decide.js

const RAISED_ITEM = 'DeprecatedApiCheck';
const BLOCKING_FACTS = ['upgrade-failed', 'postcheck-failed'];
const effectiveLevel = (name, level) => name === RAISED_ITEM && level === 'Info' ? 'Warning' : level;
function decide(observation, failOn, resultCounts) {
    const otherwise = byTable(observation, failOn);
    const isShownOnly = !resultCounts && isFound(observation);
    return { decision: isShownOnly ? 'notice' : otherwise, counts: !isShownOnly, otherwise };
}
const isFound = (observation) => observation.from === 'item' || observation.standsFor !== undefined || BLOCKING_FACTS.includes(observation.fact.name);
function byTable(observation, failOn) {
    if (observation.from === 'gate')
        return BLOCKING_FACTS.includes(observation.fact.name) ? 'block' : 'inconclusive';
    if (observation.group === 'ExecuteException' || observation.level === null)
        return 'inconclusive';
    const row = observation.kind ?? 'AddonRisk';
    return tableFor(failOn)[row][effectiveLevel(observation.name, observation.level)];
}

;// CONCATENATED MODULE: ./lib/policy/verdict.js
const RANK = ['block', 'inconclusive', 'warn', 'pass', 'not-applicable'];
const VERDICT_OF = {
    block: 'block',
    inconclusive: 'inconclusive',
    warn: 'warn',
    notice: 'warn',
    waived: 'warn',
};
function verdictOf(decisions, leftOut) {
    return highest([...decisions.map((decision) => VERDICT_OF[decision]), leftOut ? 'warn' : 'pass']);
}
function highest(verdicts) {
    return RANK.find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}
function isGreen(verdict, failOn, refused, excused) {
    if (refused)
        return false;
    if (excused || failOn === 'none')
        return true;
    return verdict === 'pass' || verdict === 'warn' || verdict === 'not-applicable';
}

;// CONCATENATED MODULE: ./lib/policy/decide-results.js


function decideResult(result, failOn) {
    const decided = result.observations.map((observation) => ({
        observation,
        ...decide(observation, failOn, result.decides),
        rule: null,
        waiver: null,
    }));
    const decisions = decided.map(({ decision }) => decision);
    return { result, decided, verdict: verdictOf(decisions, result.absentSections.length > 0) };
}

;// CONCATENATED MODULE: ./lib/knowledge/catalogue.js
const GUIDE = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce';
const OVERVIEW_URL = `${GUIDE}/cce_10_0549.html`;
const BY_API_NAME = {
    precheck: {
        AddonLimit: {
            title: 'Add-ons',
            fix: 'Repair the add-on that is not Running, upgrade the one that the message names, or uninstall one that the target version no longer supports.',
            page: 'cce_10_0433',
        },
        DeprecatedApiCheck: {
            title: 'Discarded Kubernetes APIs',
            fix: 'Find each caller by its URL and user agent and move it to the replacement API before the upgrade. CCE looks at one day of audit logs only: weekly jobs escape it.',
            page: 'cce_10_0487',
        },
        CoreDNSConfLimit: {
            title: 'CoreDNS configuration consistency',
            fix: 'Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (keeps the live settings), or force with the settings typed in by hand.',
            page: 'cce_10_0493',
        },
        ResiduePackageVersion: {
            title: 'Residual package version data',
            fix: 'Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).',
            page: 'cce_10_0505',
        },
        NodeContainerdPodRestartRisk: {
            title: 'containerd pod restart risks',
            fix: 'Upgrade in a quiet window in which pods may restart, then confirm the risk.',
            page: 'cce_10_0510',
        },
    },
    addons: {
        AddonStatus: {
            title: 'Add-on status',
            fix: 'Find the add-on’s pods by the label release=NAME, read their events and fix the cause until the add-on is Running.',
            page: 'cce_10_1031',
        },
        AddonValidate: {
            title: 'Add-on settings',
            fix: 'Correct the parameter that the message names; for a Corefile edited by hand roll it back, or set parameterSyncStrategy to inherit or force.',
            page: 'cce_10_1031',
        },
        K8sResourceModified: {
            title: 'Helm chart consistency',
            fix: 'Move the manual changes of the resources that the message names into the add-on’s own settings, or accept that the upgrade overwrites them.',
            page: 'cce_10_1031',
        },
    },
};
const UNKNOWN_FIX = {
    precheck: 'Do what the message says; the list of check items explains each of them.',
    addons: 'Do what the message says, on the Add-ons page of the cluster.',
};
function adviceFor(check, name) {
    const entries = BY_API_NAME[check];
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (!entry)
        return { title: name, fix: UNKNOWN_FIX[check], docUrl: OVERVIEW_URL, match: 'none' };
    return { title: entry.title, fix: entry.fix, docUrl: `${GUIDE}/${entry.page}.html`, match: 'exact' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/model/fingerprint.js

function fingerprintOf(observation) {
    const parts = observation.from === 'item'
        ? ['item', ...observation.signature]
        : [
            observation.fact.name,
            observation.check ?? '',
            observation.addon?.template ?? '',
            ...factKey(observation.fact),
        ];
    return `f${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
}
function factKey(fact) {
    switch (fact.name) {
        case 'not-finished':
            return [fact.of, fact.what];
        case 'skipped-item':
            return [fact.item];
        case 'target-mismatch':
            return [fact.which];
        case 'no-result':
            return [fact.why];
        case 'unexplained-failure':
            return [fact.of];
        case 'unknown-value':
            return [fact.field, fact.item ?? '', fact.raw];
        case 'unreadable-response':
        case 'api-error':
            return 'failure' in fact ? failureKey(fact.failure) : [];
        case 'no-access':
            return 'failure' in fact ? failureKey(fact.failure) : [fact.author];
        case 'wrong-settings':
            return [fact.fault.input];
        case 'task-errored':
        case 'result-expired':
        case 'no-expiry':
        case 'cluster-mismatch':
        case 'upgrade-failed':
        case 'upgrade-paused':
        case 'postcheck-failed':
            return [];
    }
}
const failureKey = (failure) => [failure.kind, failure.operation, String(failure.status ?? ''), failure.code ?? ''];

;// CONCATENATED MODULE: ./lib/report/messages/gate-sentence.js
const RUN_AGAIN = 'Run the check again in the CCE console (or by its API), then re-run this job.';

;// CONCATENATED MODULE: ./lib/report/messages/en.js

const itSays = (message) => `It says: ${message}`;
const VERDICT_WORDS = {
    pass: 'READY',
    warn: 'READY, with risks to confirm',
    block: 'BLOCKED',
    inconclusive: 'CANNOT DECIDE',
    'not-applicable': 'NOT APPLICABLE',
};
const verdictWords = (verdict) => VERDICT_WORDS[verdict];
const CCE_WILL_REFUSE = 'CCE itself will refuse the upgrade until this is fixed: an Exception cannot be skipped.';
const SHOWN_ONLY = 'Shown only: the result it stands in is expired or about something else, so it decides nothing.';
const EXECUTE_EXCEPTION_FIX = `The check of this item broke, so nobody knows. ${RUN_AGAIN} If it breaks again, open a ticket with Huawei Cloud support.`;
const VERDICT_SIGNS = { pass: '✅', warn: '🟡', block: '⛔', inconclusive: '❓', 'not-applicable': '⚪' };
function verdictLine(report) {
    const checks = report.clusters.flatMap((cluster) => cluster.checks.map((check) => check.check));
    const isReadiness = checks.length === 0 || checks.some((check) => check === 'precheck' || check === 'addons');
    const words = isReadiness ? VERDICT_WORDS : { ...VERDICT_WORDS, pass: 'DONE', block: 'FAILED' };
    return `${VERDICT_SIGNS[report.verdict]} ${words[report.verdict]}: ${report.reason}`;
}
const LABELS = {
    fix: 'Fix before the upgrade',
    undecided: 'Could not be decided',
    confirm: 'Confirm or fix',
    notes: 'Notes',
    shown: 'Found in a result that does not count',
    removedApis: 'Removed APIs that are still called',
    addons: 'Add-ons',
    upgrade: 'Upgrade progress',
    doThis: 'Do this:',
    notCovered: 'Not covered',
    columns: ['Cause and what to do', 'Where'],
    apiColumns: ['Request path', 'User agent'],
    addonColumns: ['Add-on', 'Upgrade to', 'Verdict', 'Validity'],
    auditWindow: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
    wholeCluster: 'the cluster',
    wholeRun: 'this run',
    greenAnyway: 'The step is green all the same: it was asked not to fail.',
};

// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __nccwpck_require__(5149);
;// CONCATENATED MODULE: ./lib/report/messages/target-sentences.js

const TARGET_CLAUSES = {
    'No check for this target': 'there is no check for this target',
    'Already at the target': 'the cluster is at the target already',
    'The cluster has moved on': 'the cluster has moved on since the check',
    'Target not offered': 'CCE does not offer this target',
    'Something else is under way': 'something else is under way',
};
function targetMismatch(fact) {
    const title = 'Another version';
    switch (fact.which) {
        case 'no-task':
            return {
                title: 'No check for this target',
                message: `No pre-upgrade check of this cluster is for the target ${fact.asserted}. There are checks for: ${fact.found.join(', ')}.`,
                fix: `Run the pre-upgrade check for ${fact.asserted}, or correct target-version; then re-run this job.`,
            };
        case 'live':
            return fact.isTarget
                ? alreadyThere(fact.live)
                : {
                    title: 'The cluster has moved on',
                    message: `The check was made from the version ${fact.checked}, but the cluster runs ${fact.live} by now.`,
                    fix: RUN_AGAIN,
                };
        case 'not-offered':
            return fact.isTarget ? alreadyThere(fact.live) : notOffered(fact);
        case 'busy':
            return {
                title: 'Something else is under way',
                message: `An unfinished ${fact.what} (${fact.id}) is for the target ${fact.target ?? '(none given)'}, not for ${fact.asserted}; it is not cancelled for you.`,
                fix: 'Finish it or cancel it in the CCE console, or correct target-version; then re-run this job.',
            };
        default:
            return {
                title,
                message: `The check was made for the ${fact.which} version ${fact.actual ?? '(none given)'}, not for ${fact.asserted}.`,
                fix: `Run the pre-upgrade check again for the right versions, or correct ${fact.which}-version; then re-run this job.`,
            };
    }
}
const alreadyThere = (live) => ({
    title: 'Already at the target',
    message: `The cluster runs ${live} already: there is nothing left to upgrade.`,
    fix: 'Close this pull request, or ask for a newer target-version.',
});
function notOffered(fact) {
    const offered = fact.offered.length > 0 ? `It offers ${fact.offered.join(', ')}.` : 'It offers no target at all.';
    return {
        title: 'Target not offered',
        message: `CCE offers no upgrade from ${fact.live} to ${fact.asserted}. ${offered}`,
        fix: 'Choose a target-version that is offered. Often the newest patch of the present version comes first.',
    };
}

;// CONCATENATED MODULE: ./lib/report/messages/gate-sentences.js




function gateClause(finding) {
    if (finding.name === 'not-finished' && finding.check === 'upgrade')
        return 'the upgrade is not finished';
    return TARGET_CLAUSES[finding.title] ?? CLAUSES[finding.name] ?? 'something could not be seen';
}
const CLAUSES = {
    'not-finished': 'the check is not finished',
    'task-errored': 'the check itself broke',
    'result-expired': 'the result has expired or is about to',
    'no-expiry': 'a result does not say until when it is valid',
    'skipped-item': 'an item was skipped by somebody',
    'target-mismatch': 'the check is for another version',
    'cluster-mismatch': 'the result is about another cluster',
    'no-result': 'there is no result',
    'unexplained-failure': 'a check failed without a reason',
    'unknown-value': 'the answer holds a value that the gate does not know',
    'unreadable-response': 'an answer could not be read',
    'api-error': 'CCE could not be asked',
    'no-access': 'there is no access to CCE',
    'wrong-settings': 'the settings are wrong',
    'upgrade-failed': 'the upgrade failed',
    'upgrade-paused': 'the upgrade is paused',
    'postcheck-failed': 'the post-upgrade check failed',
};
function gateSentence(fact, check) {
    switch (fact.name) {
        case 'not-finished':
            return notFinished(fact);
        case 'task-errored':
            return {
                title: 'The check itself broke',
                message: `The ${checkName(check)} task ended in the phase Error${fact.said ? `: ${fact.said}` : ', without a message'}.`,
                fix: `${RUN_AGAIN} If it breaks again, open a ticket with Huawei Cloud support and give the task id.`,
            };
        case 'result-expired':
            return resultExpired(fact);
        case 'no-expiry':
            return {
                title: 'No expiry',
                message: fact.raw === null
                    ? 'The result does not say until when it is valid.'
                    : `The result’s expiry cannot be read as a time: ${fact.raw}`,
                fix: `A result without a deadline proves nothing about today. ${RUN_AGAIN}`,
            };
        case 'skipped-item':
            return {
                title: 'Item skipped',
                message: `${fact.item} was not checked: somebody had it skipped (skippedCheckItemList), no reason given.`,
                fix: 'Run the check again without skipping this item.',
            };
        case 'target-mismatch':
            return targetMismatch(fact);
        case 'cluster-mismatch':
            return {
                title: 'Another cluster',
                message: `The result is about the cluster ${fact.actual}, not about ${fact.asserted}.`,
                fix: 'Correct cluster-id, or give the task of this cluster (precheck-task-id, results).',
            };
        case 'no-result':
            return noResult(fact, check);
        case 'unexplained-failure':
            return {
                title: 'Failed without a reason',
                message: `The ${fact.of === 'task' ? `${checkName(check)} task` : fact.of} says Failed, but no item of it failed${fact.said ? `. It says: ${fact.said}` : '.'}`,
                fix: `${RUN_AGAIN} If it stays so, look at the check in the CCE console and open a ticket with the task id.`,
            };
        case 'unknown-value':
            return {
                title: 'Unknown value',
                message: `${fact.item ? `${fact.item}: the` : 'The'} ${fact.field} is ${fact.raw}${fact.known.length > 0 ? `, which is none of ${fact.known.join(', ')}` : ''}.`,
                fix: 'Look at this item in the CCE console. If the value is real, update the gate, or report it so that the gate learns it.',
            };
        case 'unreadable-response':
            return 'failure' in fact
                ? callFailed('Unreadable answer', fact.failure)
                : {
                    title: 'Unreadable answer',
                    message: `Cannot read ${fact.what}: ${fact.detail}.`,
                    fix: 'Look at the saved response in the evidence folder. If CCE really answers so, report it so that the gate learns it.',
                };
        case 'api-error':
            return callFailed('Request failed', fact.failure);
        case 'no-access':
            return 'failure' in fact ? callFailed('No access', fact.failure) : noSecrets(fact);
        case 'wrong-settings':
            return wrongSetting(fact.fault);
        case 'upgrade-failed':
            return {
                title: 'Upgrade failed',
                message: [`The upgrade task ended in the phase Failed. ${fact.said}`.trim(), ...fact.steps].join('\n'),
                fix: 'Open the upgrade in the CCE console, fix the step that failed and press Retry; if it fails again, open a ticket with the task id.',
            };
        case 'upgrade-paused':
            return {
                title: 'Upgrade paused',
                message: `The upgrade task is paused${fact.progress === null ? '' : ` at ${fact.progress} percent`}: nodes of two versions run side by side.`,
                fix: 'Find out in the CCE console who paused it and why; continue it there, then re-run this job.',
            };
        case 'postcheck-failed':
            return {
                title: 'Post-upgrade check failed',
                message: 'CCE’s post-upgrade check ended in the phase Failed; its answer names no reason.',
                fix: 'Look at nodes, pods and services of the cluster as the post-upgrade guide tells, then run the post-upgrade check again.',
            };
    }
}
const CHECK_NAMES = {
    precheck: 'pre-upgrade check',
    addons: 'add-on check',
    upgrade: 'upgrade',
    postcheck: 'post-upgrade check',
};
const checkName = (check) => CHECK_NAMES[check ?? ''] ?? 'check';
function callFailed(title, failure) {
    return { title, message: failure.said, fix: failure.next };
}
function notFinished(fact) {
    if (fact.of !== 'task')
        return {
            title: 'Not finished',
            message: `${fact.of === 'item' ? fact.what : `The ${fact.what}`} is still ${fact.phase}, though the task says that it is finished.`,
            fix: RUN_AGAIN,
        };
    const waited = fact.waitedMs === null
        ? ''
        : fact.waitedMs < 1000
            ? ' The gate did not wait.'
            : ` The gate waited ${(0,duration/* humanDuration */.U)(fact.waitedMs)}.`;
    return {
        title: 'Not finished',
        message: `The task is still ${fact.phase}.${waited}`,
        fix: fact.waitedMs === null
            ? 'Save the response again when the check is done, then re-run this job.'
            : 'Re-run this job when the check is done, or raise wait-timeout.',
    };
}
function resultExpired(fact) {
    const left = Math.floor(fact.expiresAt / 1000) * 1000 - Math.floor(fact.now / 1000) * 1000;
    const at = clockTime((0,timestamp/* isoTime */.L)(fact.expiresAt));
    if (left <= 0)
        return {
            title: 'Result expired',
            message: `The result expired at ${at}, ${(0,duration/* humanDuration */.U)(left)} ago.`,
            fix: RUN_AGAIN,
        };
    return {
        title: 'Result expires too soon',
        message: `The result expires at ${at}, in ${(0,duration/* humanDuration */.U)(left)}: sooner than the ${(0,duration/* humanDuration */.U)(fact.minValidityMs)} that min-validity asks for.`,
        fix: `${RUN_AGAIN} Or lower min-validity.`,
    };
}
function noResult(fact, check) {
    const title = 'No result';
    switch (fact.why) {
        case 'no-task':
            return {
                title,
                message: `The cluster has no ${checkName(check)} task.`,
                fix: `Run the ${checkName(check)} in the CCE console (or by its API), then re-run this job.`,
            };
        case 'no-items':
            return {
                title,
                message: 'The task is finished, but it holds not a single item: nothing was checked.',
                fix: RUN_AGAIN,
            };
        case 'no-file':
            return {
                title,
                message: `There is no ${checkName(check)} result in any of the files in results.`,
                fix: `Add the saved response of the ${checkName(check)} to results, or take the check out of checks.`,
            };
        case 'filtered-out':
            return {
                title,
                message: `There are ${checkName(check)} tasks, but none with the id or type that was asked for.`,
                fix: 'Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.',
            };
        case 'vanished':
            return {
                title: 'The task is gone',
                message: `The ${checkName(check)} task that was waited for is not there any more.`,
                fix: RUN_AGAIN,
            };
        case 'replaced':
            return {
                title: 'Replaced by a newer task',
                message: `While the ${checkName(check)} task was waited for, somebody started a newer one.`,
                fix: 'Re-run this job: it will read the newer task.',
            };
        case 'held-back':
            return {
                title: 'Not sent',
                message: `The ${checkName(check)} confirms the upgrade to CCE, so it was not sent: another selected check did not pass.`,
                fix: 'Do what the other findings say, then re-run this job.',
            };
        case 'no-addons':
            return {
                title,
                message: 'There is no installed add-on that a check could be started for.',
                fix: 'Take addons out of checks, or name an add-on that can be upgraded in addon-instance-id.',
            };
    }
}
function noSecrets(fact) {
    const who = fact.author === 'fork' ? 'comes from a fork' : 'was opened by a bot';
    return {
        title: 'No access',
        message: `This pull request ${who}, so GitHub hands its workflow no secrets. Missing: ${fact.missing.join(', ')}.`,
        fix: fact.excused
            ? 'It goes on unchecked, since no-access: skip is set: see to it that the merge queue checks it, or push the same commits to a branch of this repository.'
            : 'A maintainer can push the same commits to a branch of this repository. Or set no-access: skip, which lets such pull requests go on unchecked, and check them in the merge queue.',
    };
}
function wrongSetting(fault) {
    const shown = fault.value === null ? '' : ` is "${fault.value}"`;
    return {
        title: `Wrong setting: ${fault.input}`,
        message: `${fault.input}${shown}: ${fault.problem}`,
        fix: fault.input === 'credentials'
            ? 'Keep the keys as secrets of the repository or its environment, and hand them to the step.'
            : (fault.suggestion ?? `Correct ${fault.input} in the step’s with: (or on the command line).`),
    };
}
const clockTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

// EXTERNAL MODULE: ./lib/model/version.js
var version = __nccwpck_require__(3341);
;// CONCATENATED MODULE: ./lib/report/reason.js



function reasonFor(input) {
    const { verdict, counts, findings } = input;
    if (verdict === 'not-applicable')
        return `none of the ${(0,text_plain/* counted */.hS)(input.changedFiles ?? 0, 'changed file')} matches paths, so CCE was not asked`;
    const isRefused = findings.length > 0 && findings.every((one) => one.name === 'wrong-settings');
    const { target, note: aside } = targetOf(input);
    const note = isRefused ? '' : aside;
    const state = stateOf(input.clusters);
    switch (verdict) {
        case 'block': {
            const blocking = findings.filter((one) => one.decision === 'block');
            const failures = [...new Set(blocking.filter((one) => one.scope === 'gate').map(clauseOf))];
            const causes = blocking.filter((one) => one.scope !== 'gate').length;
            const parts = [...failures, ...(causes > 0 ? [`${(0,text_plain/* counted */.hS)(causes, 'cause')} must be fixed before ${target}`] : [])];
            const doubt = counts.inconclusive > 0 ? [`${(0,text_plain/* counted */.hS)(counts.inconclusive, 'thing')} could not be decided`] : [];
            const about = causes > 0 ? '' : ` (target ${target})`;
            return `${[...parts, ...doubt].join('; ')}${about}${state}${note}`;
        }
        case 'inconclusive': {
            const clauses = [...new Set(findings.filter((one) => one.decision === 'inconclusive').map(clauseOf))];
            const [first = 'nothing was seen', ...others] = clauses;
            const more = others.length > 0 ? `, and ${(0,text_plain/* counted */.hS)(others.length, 'more reason')}` : '';
            return `not seen enough for ${target}: ${first}${more}${state}${note}`;
        }
        case 'warn': {
            const found = [
                ...(counts.warning > 0 ? [`${(0,text_plain/* counted */.hS)(counts.warning, 'risk')} to confirm`] : []),
                ...(counts.notice > 0 ? [(0,text_plain/* counted */.hS)(counts.notice, 'note')] : []),
                ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
            ];
            const missing = input.isWhole ? '' : ', but a part of the check is missing';
            return `nothing blocks ${target}${found.length > 0 ? `: ${found.join(', ')}` : ''}${missing}${state}${note}`;
        }
        case 'pass':
            return `${passedWords(input.clusters, target, counts.passed)}${state}${note}`;
    }
}
const clauseOf = (finding) => finding.scope === 'gate' ? gateClause(finding) : 'the check of an item broke';
function passedWords(clusters, target, passed) {
    const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map((check) => check.check)));
    const isReadiness = checks.has('precheck') || checks.has('addons');
    if (isReadiness || checks.size === 0)
        return `ready for ${target}: ${(0,text_plain/* counted */.hS)(passed, 'item')} passed, nothing was found`;
    const confirmed = checks.has('postcheck') ? (checks.has('upgrade') ? ' and is confirmed' : ' is confirmed') : '';
    return `the upgrade to ${target}${checks.has('upgrade') ? ' succeeded' : ''}${confirmed}`;
}
const CLUSTER_PHASES = [
    'Unavailable',
    'ScalingUp',
    'ScalingDown',
    'Creating',
    'Deleting',
    'Upgrading',
    'Resizing',
    'RollingBack',
    'RollbackFailed',
    'Hibernating',
    'Hibernation',
    'Awaking',
    'Error',
];
function stateOf(clusters) {
    const phases = clusters.map((cluster) => cluster.facts['phase']).filter((phase) => typeof phase === 'string');
    const [phase] = phases.filter((one) => one !== 'Available');
    if (phase === undefined)
        return '';
    return `; the cluster is ${CLUSTER_PHASES.includes(phase) ? phase : 'not Available'}`;
}
function targetOf({ clusters, subject, }) {
    if (subject.targetVersion !== null && (0,version/* parseVersion */.o)(subject.targetVersion))
        return { target: subject.targetVersion.trim(), note: '' };
    const targets = [...new Set(clusters.map((cluster) => cluster.targetVersion))];
    const [only = null] = targets;
    if (targets.length === 1 && only !== null && (0,version/* parseVersion */.o)(only))
        return { target: only.trim(), note: ' (the target of the check; none was asserted)' };
    return { target: 'the upgrade', note: ' (no target version was asserted)' };
}

;// CONCATENATED MODULE: ./lib/report/build-report.js







const SEVERITY = ['block', 'inconclusive', 'warn', 'notice', 'waived'];
const LEVEL_ORDER = ['Fatal', 'Warning', 'Info', null];
function buildReport(input) {
    const clusters = clustersOf(input);
    const findings = [
        ...input.aboutRun.map((one) => findingOf(one, input.subject.clusterId)),
        ...clusters.flatMap(({ id, results }) => results.flatMap(({ result, decided }) => decided.map((one) => findingOf(one, result.clusterId ?? id)))),
    ].sort(byWeight);
    const counts = countsOf(findings, input.results);
    const clusterReports = clusters.map((cluster) => clusterReport(cluster, input));
    const absent = notCoveredOf(clusters);
    const clusterId = clusters[0]?.id ?? input.subject.clusterId;
    const notCovered = [...absent, ...input.notCovered.map((one) => ({ clusterId, ...one }))];
    const expiries = input.results.map(({ result }) => result.expiresAt).filter((at) => at !== null);
    return {
        schemaVersion: 1,
        tool: { name: 'cce-upgrade-gate', version: input.version },
        generatedAt: (0,timestamp/* isoTime */.L)(input.now),
        verdict: input.verdict,
        reason: reasonFor({ ...input, counts, findings, clusters: clusterReports, isWhole: absent.length === 0 }),
        failOn: input.failOn,
        green: input.green,
        counts,
        expiresAt: expiries.length > 0 ? (0,timestamp/* isoTime */.L)(Math.min(...expiries)) : null,
        clusters: clusterReports,
        findings,
        resolved: [],
        notCovered,
    };
}
function clustersOf({ subject, results }) {
    if (results.length === 0)
        return [];
    if (subject.clusterId !== null)
        return [{ id: subject.clusterId, results }];
    const named = [...new Set(results.map(({ result }) => result.clusterId).filter((id) => id !== null))];
    const only = named.length === 1 ? (named[0] ?? null) : null;
    const ids = [...new Set(results.map(({ result }) => result.clusterId ?? only))];
    return ids.map((id) => ({ id, results: results.filter(({ result }) => (result.clusterId ?? only) === id) }));
}
function clusterReport({ id, results }, input) {
    const ofTask = (pick) => results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null;
    return {
        id,
        name: input.facts.name,
        region: input.subject.region,
        projectId: input.subject.projectId,
        currentVersion: ofTask((result) => result.currentVersion) ?? input.subject.currentVersion,
        targetVersion: input.subject.targetVersion ?? ofTask((result) => result.targetVersion),
        targetAsserted: input.subject.targetVersion !== null,
        verdict: input.highest(results.map(({ verdict }) => verdict)),
        facts: factsOf(input.facts),
        checks: results.map((one) => checkReport(one, id)),
    };
}
function factsOf({ name: _, latestBackupAt, ...facts }) {
    const told = Object.entries({ ...facts, latestBackupAt: (0,timestamp/* isoTime */.L)(latestBackupAt) });
    return Object.fromEntries(told.filter(([, value]) => value !== null));
}
function checkReport({ result, verdict }, clusterId) {
    return {
        check: result.check,
        addon: result.addon,
        clusterId: result.clusterId ?? clusterId,
        taskId: result.taskId,
        phase: result.phase,
        verdict,
        takenAt: (0,timestamp/* isoTime */.L)(result.takenAt),
        expiresAt: (0,timestamp/* isoTime */.L)(result.expiresAt),
        currentVersion: result.currentVersion,
        targetVersion: result.targetVersion,
        nodeCount: result.nodeCount,
        progress: result.progress,
        passed: (0,check_result/* passedNames */.B9)(result.items).size,
        items: result.items,
        skipped: result.skipped,
    };
}
function findingOf(decided, clusterId) {
    const { observation, decision, otherwise, counts, rule, waiver } = decided;
    const common = {
        fingerprint: fingerprintOf(observation),
        clusterId,
        check: observation.check,
        decision,
        decides: counts,
        addon: observation.addon,
        nodes: observation.nodes,
        location: null,
        rule,
        waiver,
        status: null,
    };
    if (observation.from === 'item') {
        const advice = adviceFor(observation.check, observation.name);
        const { scope, name, kind, level, group, message, errorCodes, risk } = observation;
        const fix = itemFix(observation, otherwise, advice.fix);
        return {
            ...common,
            scope,
            name,
            title: advice.title,
            kind,
            level,
            group,
            phase: 'Failed',
            message,
            errorCodes,
            risk,
            fix,
            docUrl: advice.docUrl,
            match: advice.match,
        };
    }
    const sentence = gateSentence(observation.fact, observation.check);
    const { kind = null, level = null, group = null, phase = null, message: said = '' } = observation.standsFor ?? {};
    return {
        ...common,
        scope: 'gate',
        name: observation.fact.name,
        title: sentence.title,
        kind,
        level,
        group,
        phase,
        message: said === '' ? sentence.message : `${sentence.message} ${itSays(said)}`,
        errorCodes: [],
        risk: {},
        fix: sentence.fix,
        docUrl: observation.standsFor ? OVERVIEW_URL : null,
        match: 'none',
    };
}
function itemFix(item, otherwise, advice) {
    if (item.group === 'ExecuteException')
        return EXECUTE_EXCEPTION_FIX;
    return item.kind === 'Exception' && otherwise !== 'block' ? `${CCE_WILL_REFUSE} ${advice}` : advice;
}
function byWeight(a, b) {
    return (SEVERITY.indexOf(a.decision) - SEVERITY.indexOf(b.decision) ||
        LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
        b.nodes.length - a.nodes.length ||
        compare(a.check ?? '', b.check ?? '') ||
        compare(a.name, b.name) ||
        compare(a.clusterId ?? '', b.clusterId ?? '') ||
        compare(a.addon?.instanceName ?? '', b.addon?.instanceName ?? '') ||
        compare(a.addon?.instanceId ?? '', b.addon?.instanceId ?? '') ||
        compare(a.title, b.title) ||
        compare(a.fingerprint, b.fingerprint));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function countsOf(findings, results) {
    const count = (decision) => findings.filter((finding) => finding.decision === decision).length;
    return {
        blocking: count('block'),
        warning: count('warn'),
        notice: count('notice'),
        waived: count('waived'),
        inconclusive: count('inconclusive'),
        passed: results.reduce((sum, { result }) => sum + (0,check_result/* passedNames */.B9)(result.items).size, 0),
        new: null,
        resolved: null,
    };
}
function notCoveredOf(clusters) {
    return clusters.flatMap(({ id, results }) => results.flatMap(({ result }) => result.absentSections.map((section) => ({
        clusterId: id,
        check: result.check,
        what: `The ${section}: the finished task leaves this section out altogether.`,
    }))));
}

;// CONCATENATED MODULE: ./lib/text/budget.js
const utf8Bytes = (text) => Buffer.byteLength(text, 'utf8');
function fitBlocks(blocks, budget) {
    const frames = blocks.reduce((sum, block) => sum + utf8Bytes(block.head + block.tail + block.more(block.rows.length)), 0);
    let left = budget - frames;
    return blocks
        .map((block) => {
        let kept = 0;
        for (const row of block.rows) {
            const size = utf8Bytes(row);
            if (size > left)
                break;
            left -= size;
            kept++;
        }
        const leftOut = block.rows.length - kept;
        return block.head + block.rows.slice(0, kept).join('') + (leftOut > 0 ? block.more(leftOut) : '') + block.tail;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/text/markdown.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
const CELL_UNITS = 700;
const code = (text, units = CELL_UNITS) => `<code>${escapeHtml((0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(text), units)) || ' '}</code>`;
const own = (text) => escapeHtml((0,text_plain/* oneLine */.TN)(text)).replace(/`([^`]+)`/g, (_, word) => `<code>${word}</code>`);
const PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
const PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
const SPEAKING = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function prose(text, units = CELL_UNITS) {
    const line = (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(text), units);
    const words = line.replace(' … (cut)', '');
    const isPlain = PLAIN_ASCII.test(words) || PLAIN.test(words);
    return isPlain && !SPEAKING.test(line) ? escapeHtml(line) : code(line, units);
}
const LINK_ORIGINS = ['https://support.huaweicloud.com'];
function markdown_link(label, url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (!parsed || !LINK_ORIGINS.includes(parsed.origin) || parsed.username || parsed.password)
        return own(label);
    return `<a href="${escapeHtml(parsed.href)}">${own(label)}</a>`;
}

;// CONCATENATED MODULE: ./lib/report/where.js




const NAMED_NODES = 5;
function whereOf(finding) {
    if (finding.nodes.length > 0) {
        const names = finding.nodes.slice(0, NAMED_NODES).map(check_result/* nodeLabel */.dA);
        return { words: (0,text_plain/* counted */.hS)(finding.nodes.length, 'node'), names, more: finding.nodes.length - names.length };
    }
    if (finding.addon) {
        const { template, instanceName, targetVersion } = finding.addon;
        const name = template ?? instanceName ?? '(unnamed add-on)';
        return { words: 'add-on', names: [targetVersion ? `${name} → ${targetVersion}` : name], more: 0 };
    }
    if (finding.scope === 'gate')
        return { words: finding.check === null ? LABELS.wholeRun : checkName(finding.check), names: [], more: 0 };
    const [names, words] = namedByRisk(finding);
    return { words, names: names.slice(0, NAMED_NODES), more: Math.max(0, names.length - NAMED_NODES) };
}
function namedByRisk({ risk }) {
    const addons = namesIn(risk.addonRisks, 'addonTemplateName', 'alias');
    if (addons.length > 0)
        return [addons, (0,text_plain/* counted */.hS)(addons.length, 'add-on')];
    const nodes = namesIn(risk.nodeRisks, 'NodeID');
    return nodes.length > 0 ? [nodes, (0,text_plain/* counted */.hS)(nodes.length, 'node')] : [[], LABELS.wholeCluster];
}
function namesIn(risks = [], ...keys) {
    const names = risks.map((risk) => {
        const fields = (typeof risk === 'object' && risk !== null ? risk : {});
        return keys.map((key) => fields[key]).find((name) => typeof name === 'string' && name !== '');
    });
    return [...new Set(names.filter((name) => typeof name === 'string'))];
}
function whereText(finding) {
    const { words, names, more } = whereOf(finding);
    const list = names.join(', ') + (more > 0 ? ` and ${more} more` : '');
    return [words, list].filter((part) => part !== '').join(': ');
}
const sortOf = (finding) => finding.scope === 'gate' ? '' : [finding.kind, finding.level].filter((part) => part !== null).join(' · ');
function removedApisOf(finding) {
    return (finding.risk.deprecatedAPIRisks ?? []).map((risk) => {
        const { url, userAgent } = (typeof risk === 'object' && risk !== null ? risk : {});
        return { url: shown(url), userAgent: shown(userAgent) };
    });
}
const shown = (value) => typeof value === 'string' ? value : value === undefined || value === null ? '' : (JSON.stringify(value) ?? '');
function changedFields(finding) {
    const fields = (finding.risk.configurationRisks ?? []).map((risk) => {
        const { package: component, sourceFile, field, } = (typeof risk === 'object' && risk !== null ? risk : {});
        return [component, sourceFile, field].filter((part) => typeof part === 'string' && part !== '').join(' ');
    });
    return [...new Set(fields.filter((field) => field !== ''))];
}

;// CONCATENATED MODULE: ./lib/report/summary.js









const SUMMARY_BUDGET = 900 * 1024;
function renderSummary(report, budget = SUMMARY_BUDGET) {
    const findings = report.findings.filter((finding) => finding.decides);
    const of = (...decisions) => findings.filter((finding) => decisions.includes(finding.decision));
    const blocks = [
        summary_frame(`## ${verdictLine(report)}\n\n${report.green && isRed(report) ? `${LABELS.greenAnyway}\n\n` : ''}`),
        identities(report),
        table(LABELS.fix, of('block'), report),
        table(LABELS.undecided, of('inconclusive'), report),
        table(LABELS.confirm, of('warn'), report),
        removedApis(findings),
        addons(report),
        upgradeProgress(report),
        table(LABELS.notes, of('notice', 'waived'), report),
        table(LABELS.shown, report.findings.filter((finding) => !finding.decides), report, SHOWN_ONLY),
        notCovered(report),
        ...report.clusters.map((cluster) => passed(cluster, report)),
        summary_frame(`<sub>${own(report.tool.name)} ${own(report.tool.version)} · ${own(clockTime(report.generatedAt))}</sub>\n`),
    ];
    return fitBlocks(blocks, budget);
}
const isRed = (report) => report.verdict === 'block' || report.verdict === 'inconclusive';
const summary_frame = (text) => ({ head: text, rows: [], tail: '', more: () => '' });
const NOTHING = summary_frame('');
const header = (columns) => `<tr>${columns.map((column) => `<th align="left">${own(column)}</th>`).join('')}</tr>\n`;
const moreRow = (columns) => (leftOut) => `<tr><td colspan="${columns}"><b>${own((0,text_plain/* counted */.hS)(leftOut, 'more row'))} left out here; report.json has them all.</b></td></tr>\n`;
function section(title, columns, rows, note = '') {
    if (rows.length === 0)
        return NOTHING;
    return {
        head: `### ${title}\n\n<table>\n${header(columns)}`,
        rows,
        tail: `</table>\n\n${note ? `${note}\n\n` : ''}`,
        more: moreRow(columns.length),
    };
}
const identities = (report) => ({
    head: '',
    rows: report.clusters.map((cluster) => identity(cluster, report)),
    tail: '',
    more: (leftOut) => `<p><b>${own((0,text_plain/* counted */.hS)(leftOut, 'more cluster'))} left out here; report.json has them all.</b></p>\n\n`,
});
function identity(cluster, report) {
    const versions = [cluster.currentVersion, cluster.targetVersion]
        .filter((version) => version !== null)
        .map((version) => code(version));
    const asserted = cluster.targetVersion !== null && !cluster.targetAsserted ? ' (not asserted)' : '';
    const facts = [
        `Cluster ${[cluster.name, cluster.id]
            .filter((one) => one !== null)
            .map((one) => code(one, 120))
            .join(' ') || '(not named)'}`,
        ...(versions.length > 0 ? [versions.join(' → ') + asserted] : []),
        ...(cluster.region ? [code(cluster.region)] : []),
        ...(report.clusters.length > 1 ? [own(verdictWords(cluster.verdict))] : []),
    ];
    const checks = cluster.checks
        .filter((check) => check.check !== 'addons')
        .map((check) => `<br>${checkLine(check, cluster, report)}`);
    return `<p>${facts.join(' · ')}${[...new Set(checks)].join('')}${factsLine(cluster, report)}</p>\n\n`;
}
function factsLine({ facts }, report) {
    const { phase, liveVersion, workflow, latestBackupAt } = facts;
    const backup = (0,timestamp/* parseTimestamp */.E)(latestBackupAt);
    const age = backup === null ? null : ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0) - backup;
    const { phase: flow } = Object(workflow);
    const parts = [
        ...(typeof phase === 'string' ? [`now ${code(phase, 60)}`] : []),
        ...(typeof liveVersion === 'string' ? [`runs ${code(liveVersion, 60)}`] : []),
        ...(typeof flow === 'string' ? [`upgrade workflow ${code(flow, 60)}`] : []),
        ...(age === null ? [] : [own(`last backup ${(0,duration/* humanDuration */.U)(Math.max(0, age))} ago`)]),
    ];
    return parts.length > 0 ? `<br>The cluster: ${parts.join(' · ')}` : '';
}
function checkLine(check, cluster, report) {
    const name = capital(checkName(check.check));
    if (check.taskId === null && check.phase === null)
        return `${name}: no result`;
    const isOther = check.targetVersion !== null && check.targetVersion !== cluster.targetVersion;
    const parts = [
        `${name} ${check.taskId === null ? '(without an id)' : code(check.taskId)}`,
        ...(isOther ? [`for ${code(check.targetVersion)}`] : []),
        ...(check.clusterId !== null && check.clusterId !== cluster.id ? [`of the cluster ${code(check.clusterId)}`] : []),
        ...(check.check === 'precheck' ? precheckParts(check, report) : [code(check.phase ?? '(no phase)', 60)]),
    ];
    return parts.join(' · ');
}
const precheckParts = (check, report) => [
    ...(check.takenAt ? [`taken ${own(clockTime(check.takenAt))}`] : []),
    `<b>${own(validity(check, report))}</b>`,
    ...(check.nodeCount > 0 ? [own((0,text_plain/* counted */.hS)(check.nodeCount, 'node'))] : []),
    own(`${(0,text_plain/* counted */.hS)(check.passed, 'item')} passed`),
];
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const BAR = 20;
function upgradeProgress(report) {
    const rows = report.clusters.flatMap((cluster) => cluster.checks
        .filter((check) => check.check === 'upgrade' && check.progress !== null)
        .map((check) => {
        const percent = Math.min(100, Math.max(0, Number(check.progress)));
        const done = Math.round((percent / 100) * BAR);
        return `<p>${'█'.repeat(done)}${'░'.repeat(BAR - done)} ${percent} % · ${code(check.phase ?? '', 60)}</p>\n`;
    }));
    return rows.length === 0 ? NOTHING : { head: `### ${LABELS.upgrade}\n\n`, rows, tail: '\n', more: () => '' };
}
const HALF_A_DAY_MS = 12 * 3_600_000;
function validity(check, report) {
    const expires = (0,timestamp/* parseTimestamp */.E)(check.expiresAt);
    if (expires === null || check.expiresAt === null) {
        if (check.phase === null)
            return 'no result';
        return check.phase === 'Init' || check.phase === 'Running' ? `still ${check.phase}` : 'no expiry known';
    }
    const left = expires - ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0);
    const at = left > HALF_A_DAY_MS ? clockTime(check.expiresAt) : `${check.expiresAt.slice(11, 16)} UTC`;
    return left > 0 ? `valid until ${at} (${(0,duration/* humanDuration */.U)(left)} left)` : `expired ${(0,duration/* humanDuration */.U)(left)} ago`;
}
function table(title, findings, report, note = '') {
    const rows = findings.map((finding) => row(finding, report));
    return section(title, LABELS.columns, rows, note);
}
function row(finding, report) {
    const sort = sortOf(finding);
    const title = finding.scope === 'gate' ? own(finding.title) : finding.title === finding.name ? '' : own(finding.title);
    const head = [
        ...(title ? [`<b>${title}</b>`] : []),
        ...(finding.scope === 'gate' ? [] : [code(finding.name)]),
        ...(sort ? [own(sort)] : []),
    ];
    const fields = changedFields(finding);
    const changed = fields.length > 0 ? `<br>Changed: ${code(fields.join('; '))}` : '';
    const cause = `${head.join(' · ')}<br>${prose(finding.message)}${changed}`;
    const more = finding.docUrl ? ` ${markdown_link('Guide', finding.docUrl)}` : '';
    return `<tr><td>${cause}<br><b>${LABELS.doThis}</b> ${own(finding.fix)}${more}</td><td>${whereCell(finding, report)}</td></tr>\n`;
}
function whereCell(finding, report) {
    const { words, names, more } = whereOf(finding);
    const cluster = report.clusters.length > 1 && finding.clusterId ? `<br>${code(finding.clusterId)}` : '';
    const list = names.map((name) => code(name, 120)).join(' ') + (more > 0 ? ` and ${more} more` : '');
    return `${own(words)}${list ? `<br>${list}` : ''}${cluster}`;
}
function removedApis(findings) {
    const rows = findings.flatMap((finding) => removedApisOf(finding).map(({ url, userAgent }) => `<tr><td>${code(url, 300)}</td><td>${code(userAgent, 300)}</td></tr>\n`));
    return section(LABELS.removedApis, LABELS.apiColumns, rows, LABELS.auditWindow);
}
function addons(report) {
    const checks = report.clusters.flatMap((cluster) => cluster.checks.filter((check) => check.check === 'addons'));
    const rows = checks.map((check) => {
        const name = check.addon?.template ?? check.addon?.instanceName ?? '(none)';
        const cells = [
            code(name),
            code(check.addon?.targetVersion ?? '–'),
            own(verdictWords(check.verdict)),
            own(validity(check, report)),
        ];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
    });
    return section(LABELS.addons, LABELS.addonColumns, rows);
}
function notCovered(report) {
    if (report.notCovered.length === 0)
        return NOTHING;
    const rows = report.notCovered.map(({ what }) => `<li>${prose(what)}</li>\n`);
    return {
        head: `### ${LABELS.notCovered}\n\n<ul>\n`,
        rows,
        tail: '</ul>\n\n',
        more: (leftOut) => `<li>${own((0,text_plain/* counted */.hS)(leftOut, 'more'))}</li>\n`,
    };
}
function passed(cluster, report) {
    const items = cluster.checks.flatMap((check) => check.items.filter((item) => (0,check_result/* passedNames */.B9)(check.items).has(item.name)));
    if (items.length === 0)
        return NOTHING;
    const of = report.clusters.length > 1 && cluster.id !== null ? ` in ${code(cluster.id, 120)}` : '';
    return {
        head: `<details><summary>${own((0,text_plain/* counted */.hS)(items.length, 'item'))} passed${of}</summary>\n<p>\n`,
        rows: items.map((item) => `${code(item.name, 120)}${item.passed > 1 ? ` × ${item.passed}` : ''}<br>\n`),
        tail: '</p>\n</details>\n\n',
        more: (leftOut) => `and ${leftOut} more<br>\n`,
    };
}

;// CONCATENATED MODULE: ./lib/report/files.js

const SUMMARY_FILE = 'summary.md';
function renderFiles(report, evidence) {
    const files = new Map([
        ['report.json', `${JSON.stringify(report, null, 2)}\n`],
        [SUMMARY_FILE, renderSummary(report)],
    ]);
    for (const one of evidence) {
        const stem = `${one.check ?? 'refused'}-${fileName(one.id)}`;
        const ending = one.check === null || (one.check === 'cluster' && one.id !== 'upgradeinfo') ? 'txt' : 'json';
        let name = `evidence/${stem}.${ending}`;
        for (let copy = 2; files.has(name); copy++)
            name = `evidence/${stem}-${copy}.${ending}`;
        files.set(name, one.text);
    }
    return files;
}
const fileName = (id) => id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80) || 'unnamed';

;// CONCATENATED MODULE: ./lib/report/text.js





const TOLD = 30;
function renderText(report) {
    const decided = report.findings.filter((finding) => finding.decides);
    const of = (...decisions) => decided.filter((finding) => decisions.includes(finding.decision));
    return [
        verdictLine(report),
        ...(report.green && (report.verdict === 'block' || report.verdict === 'inconclusive') ? [LABELS.greenAnyway] : []),
        ...report.clusters.map((cluster) => {
            const versions = [cluster.currentVersion, cluster.targetVersion]
                .filter((version) => version !== null)
                .join(' -> ');
            return ['  cluster', cluster.id ?? '(not named)', versions].join(' ').trimEnd();
        }),
        ...text_validity(report),
        ...part(LABELS.fix, of('block')),
        ...part(LABELS.undecided, of('inconclusive')),
        ...part(LABELS.confirm, of('warn')),
        ...part(LABELS.notes, of('notice', 'waived')),
        ...part(LABELS.shown, report.findings.filter((finding) => !finding.decides)),
        ...(report.notCovered.length > 0 ? [''] : []),
        ...report.notCovered.map(({ what }) => `${LABELS.notCovered}: ${what}`),
        '',
        `${(0,text_plain/* counted */.hS)(report.counts.passed, 'item')} passed.`,
    ];
}
function text_validity(report) {
    const expires = (0,timestamp/* parseTimestamp */.E)(report.expiresAt);
    if (expires === null || report.expiresAt === null)
        return [];
    const left = expires - ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0);
    return [
        left > 0 ? `  valid until ${report.expiresAt} (${(0,duration/* humanDuration */.U)(left)} left)` : `  expired at ${report.expiresAt}`,
    ];
}
function part(title, findings) {
    if (findings.length === 0)
        return [];
    const more = findings.length - TOLD;
    return [
        '',
        `${title}:`,
        ...findings.slice(0, TOLD).flatMap(lines),
        ...(more > 0 ? [`  … and ${(0,text_plain/* counted */.hS)(more, 'more finding')} in report.json`] : []),
    ];
}
function lines(finding) {
    const sort = sortOf(finding);
    const name = finding.scope === 'gate' ? finding.title : finding.name;
    const apis = removedApisOf(finding);
    const fields = changedFields(finding);
    return [
        `  * ${name}${sort ? ` (${sort})` : ''}, ${whereText(finding)}`,
        ...finding.message.split('\n').map((line) => `      ${line}`),
        ...(fields.length > 0 ? [`      Changed: ${fields.join('; ')}`] : []),
        ...apis.slice(0, TOLD).map(({ url, userAgent }) => `      ${url} is called by ${userAgent || '(unknown)'}`),
        ...(apis.length > TOLD ? [`      … and ${(0,text_plain/* counted */.hS)(apis.length - TOLD, 'more call')} in report.json`] : []),
        `      -> ${finding.fix}`,
        ...(finding.docUrl ? [`      ${finding.docUrl}`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/settings/action-inputs.js
const ACTION_INPUTS = {
    checks: {
        description: 'List of checks: `precheck` (pre-upgrade check of the cluster), `addons` (add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE: a write). Default: `precheck`; with `results`, what the files hold.',
        fallback: '',
    },
    'cluster-id': {
        description: 'Cluster to gate. Required unless `results` is given.',
        fallback: '',
    },
    'project-id': {
        description: 'Project of the cluster. Default: from the environment.',
        fallback: '',
    },
    region: {
        description: 'Region of the cluster, such as `cn-north-4`. Default: from the environment. Not needed where `endpoint` is given.',
        fallback: '',
    },
    endpoint: {
        description: 'Base URL of the CCE API; `https` only, `http` for loopback only. Default: from `region`.',
        fallback: '',
    },
    'access-key': {
        description: 'Access key (AK) that signs the requests. Default: from the environment.',
        fallback: '',
    },
    'secret-key': {
        description: 'Secret key (SK) that goes with `access-key`. Default: from the environment.',
        fallback: '',
    },
    'security-token': {
        description: 'Security token that goes with temporary keys. Default: from the environment.',
        fallback: '',
    },
    'auth-token': {
        description: 'IAM token, sent as `X-Auth-Token` in place of signing. Default: from the environment.',
        fallback: '',
    },
    'precheck-task-id': {
        description: 'Which pre-upgrade check to read. Default: the newest task of the cluster for `target-version`; without a target, the newest.',
        fallback: '',
    },
    'addon-task-id': {
        description: 'Only the add-on check task with this id. Default: the newest task of each add-on instance.',
        fallback: '',
    },
    'addon-instance-id': {
        description: 'Only the add-on instance with this id. Default: all add-on instances.',
        fallback: '',
    },
    'addon-check-type': {
        description: '`addonUpgrade` (before an upgrade), `addonStatic` (patrol of running add-ons) or `all`.',
        fallback: 'addonUpgrade',
    },
    'upgrade-task-id': {
        description: 'Which upgrade task to follow. Default: the newest task of the cluster.',
        fallback: '',
    },
    start: {
        description: '`never` only reads; `if-needed` starts a pre-upgrade check or add-on check unless a fresh, finished one about this target passes or warns, or one is running (it is joined); `always` starts one. Needs `target-version`.',
        fallback: 'never',
    },
    autopilot: {
        description: 'Whether the cluster is an Autopilot one: its API has a path prefix of its own and no add-on check.',
        fallback: 'false',
    },
    'current-version': {
        description: 'Version that the check must have been made from, such as `v1.29` or `v1.29.3-r0`.',
        fallback: '',
    },
    'target-version': {
        description: 'Version that the check must have been made for, such as `v1.31` or `v1.31.1-r0`.',
        fallback: '',
    },
    'min-validity': {
        description: 'A result that expires sooner than this counts as expired.',
        fallback: '5m',
    },
    'wait-timeout': {
        description: 'How long to wait for an unfinished task (`90s`, `15m`, `1h30m`; `0s` never waits). The whole run ends within this and 5 minutes.',
        fallback: '15m',
    },
    'poll-interval': {
        description: 'How often to ask for an unfinished task; at least `1s`.',
        fallback: '10s',
    },
    results: {
        description: 'Files or globs of saved API responses. Each file’s `kind` says which check it is. With it nothing is fetched.',
        fallback: '',
    },
    paths: {
        description: 'Globs. On a pull request or merge group whose changed files match none of them the gate asks nothing and is `not-applicable`.',
        fallback: '',
    },
    'fail-on': {
        description: '`fatal`, `exception`, `warning` or `any`; `none` decides like `exception` but leaves the step green. Default: `exception`.',
        fallback: '',
    },
    'no-access': {
        description: '`fail`; or `skip`: a fork or bot pull request that cannot get credentials ends green with a notice and the verdict `inconclusive`.',
        fallback: 'fail',
    },
    'github-token': {
        description: 'Token that reads the changed files of a pull request or merge group.',
        fallback: '',
    },
    annotations: {
        description: 'Whether findings are annotated.',
        fallback: 'true',
    },
    'report-dir': {
        description: 'Folder for `report.json`, `summary.md` and `evidence/`; made if missing, a folder of its own.',
        fallback: 'cce-upgrade-report',
    },
};

// EXTERNAL MODULE: ./lib/settings/nearest.js
var nearest = __nccwpck_require__(8535);
;// CONCATENATED MODULE: ./lib/settings/readers.js



const didYouMean = (text, words) => {
    const word = (0,nearest/* nearest */.p)(text, words);
    return word === null ? null : `Did you mean "${word}"?`;
};
const quoted = (words) => words.map((word) => `"${word}"`).join(', ');
const choice = (words) => (text) => {
    const word = words.find((one) => one === text);
    return word === undefined
        ? { problem: `must be one of ${quoted(words)}`, suggestion: didYouMean(text, words) }
        : { value: word };
};
function splitList(text) {
    const entries = [];
    let entry = '';
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === '\n' || (character === ',' && depth === 0)) {
            entries.push(entry);
            entry = '';
            if (character === '\n')
                depth = 0;
        }
        else
            entry += character;
    }
    return [...entries, entry].map((one) => one.trim()).filter((one) => one !== '');
}
const choices = (words) => (text) => {
    const entries = splitList(text);
    const unknown = entries.filter((entry) => !words.some((word) => word === entry));
    const [first] = unknown;
    if (first !== undefined)
        return {
            problem: `knows no ${quoted(unknown)}; allowed are ${quoted(words)}`,
            suggestion: didYouMean(first, words),
        };
    if (entries.length === 0)
        return { problem: `must name at least one of ${quoted(words)}` };
    return { value: words.filter((word) => entries.includes(word)) };
};
const LONGEST_GLOB = 1000;
const globs = (text) => {
    const value = splitList(text);
    if (value.length === 0)
        return { problem: 'must hold at least one glob' };
    if (value.some((glob) => glob.length > LONGEST_GLOB || glob.includes('\0')))
        return { problem: `must hold globs of at most ${LONGEST_GLOB} characters each, without NUL` };
    return { value };
};
const pathGlobs = (text) => {
    const reading = globs(text);
    if ('problem' in reading)
        return reading;
    const positive = reading.value.filter((glob) => !/^!(?!\()/.test(glob));
    const bare = reading.value.map((glob) => glob.replace(/^!(?!\()/, ''));
    if (positive.length === 0 || bare.includes(''))
        return { problem: 'must hold at least one glob without "!", and a glob behind each "!"' };
    if (bare.some((glob) => /^(?:\.{0,2}\/)*\.\.\/|^\//.test(glob)))
        return { problem: 'must hold globs that start at the root of the repository, without "/" or ".." in front' };
    const folder = bare.find((glob) => glob.endsWith('/'));
    if (folder !== undefined)
        return { problem: 'must hold globs of files, not of folders', suggestion: `Did you mean "${folder}**"?` };
    return reading;
};
const ID = /^[A-Za-z0-9._-]{1,64}$/;
const id = (text) => ID.test(text) && text !== '.' && text !== '..'
    ? { value: text }
    : { problem: 'must be an id: 1 to 64 letters, digits, dots, hyphens or underscores' };
const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const region = (text) => REGION.test(text) && text.length <= 40
    ? { value: text }
    : { problem: 'must be the id of a region, such as "cn-north-4"' };
const readers_version = (text) => (0,version/* parseVersion */.o)(text)
    ? { value: text.startsWith('v') ? text : `v${text.replace(/^V/, '')}` }
    : { problem: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"' };
const readers_duration = (limits) => (text) => {
    const value = (0,duration/* parseDuration */.E)(text);
    if (value === null)
        return { problem: 'must be a duration, such as "90s", "15m" or "1h30m"' };
    return value < limits.atLeastMs || value > limits.atMostMs ? { problem: `must be ${limits.range}` } : { value };
};
const readers_boolean = (text) => {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: 'must be "true" or "false"' };
};
const LOOPBACK = ['localhost', '[::1]'];
const isLoopback = (host) => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host);
const baseUrl = (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const hidden = /[@?#]/.test(text);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return { problem: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"', hidden };
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return { problem: 'must be https; http is for loopback only', hidden };
    if (url.username || url.password || url.search || url.hash)
        return { problem: 'must hold no user, query or fragment', hidden };
    return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
};
const ownFolder = (text) => {
    const plain = text.replaceAll('\\', '/').replace(/\/+$/, '');
    const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0 || parts.at(-1) === '..' || plain.includes('\0'))
        return { problem: 'must be a folder of its own, not the workspace or a parent of it' };
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { problem: 'must not lie in .git' };
    return { value: plain };
};
const secret = (text) => /^[\x21-\x7e]{6,}$/.test(text)
    ? { value: text }
    : { problem: 'must be at least 6 printable characters without spaces or line ends' };
const faultOf = (input, value, reading) => ({
    input,
    value: reading.hidden ? null : value,
    problem: reading.problem,
    suggestion: reading.suggestion ?? null,
});

;// CONCATENATED MODULE: ./lib/settings/credentials.js

const FAMILIES = [
    {
        name: 'Huawei’s auth action',
        accessKey: 'HUAWEI_CLOUD_ACCESS_KEY_ID',
        secretKey: 'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
        region: 'HUAWEI_CLOUD_REGION',
        project: 'HUAWEI_CLOUD_PROJECT_ID',
    },
    {
        name: 'the SDK',
        accessKey: 'HUAWEICLOUD_SDK_AK',
        secretKey: 'HUAWEICLOUD_SDK_SK',
        securityToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
        project: 'HUAWEICLOUD_SDK_PROJECT_ID',
    },
    {
        name: 'Terraform',
        accessKey: 'HW_ACCESS_KEY',
        secretKey: 'HW_SECRET_KEY',
        securityToken: 'HW_SECURITY_TOKEN',
        region: 'HW_REGION_NAME',
        project: 'HW_PROJECT_ID',
    },
    { name: 'the API samples', accessKey: 'CLOUD_SDK_AK', secretKey: 'CLOUD_SDK_SK' },
];
const TOKEN_VARIABLE = 'HW_AUTH_TOKEN';
function findCredentials(input, env) {
    const faults = [];
    const missing = [];
    const notices = [];
    const read = (name, text, reader) => {
        const reading = reader(text);
        if ('value' in reading)
            return reading.value;
        faults.push(faultOf(name, null, reading));
        return null;
    };
    const fromInputs = inputCredentials(input, faults, missing, read);
    const family = fromInputs === null ? wholeFamily(env, notices) : null;
    const credentials = fromInputs ?? (family ? familyCredentials(family, env, read) : envToken(env, read));
    const places = family ? [family, ...FAMILIES] : FAMILIES;
    const any = (pick) => places.map((one) => env(pick(one) ?? '')).find((value) => value !== null) ?? null;
    return {
        credentials: credentials === 'faulty' ? null : credentials,
        region: input('region') ?? any((one) => one.region),
        projectId: input('project-id') ?? any((one) => one.project),
        faults,
        missing,
        notices,
    };
}
function inputCredentials(input, faults, missing, read) {
    const [accessKey, secretKey, securityToken, authToken] = [
        'access-key',
        'secret-key',
        'security-token',
        'auth-token',
    ].map(input);
    const complain = (name, problem) => {
        faults.push({ input: name, value: null, problem, suggestion: null });
        return 'faulty';
    };
    const lack = (name, given) => {
        missing.push({ input: name, value: null, problem: `is missing, though ${given} is given`, suggestion: null });
        return 'faulty';
    };
    if (authToken !== null && (accessKey ?? secretKey ?? securityToken) !== null)
        return complain('auth-token', 'cannot be given together with access-key, secret-key or security-token: choose one way');
    if (authToken !== null)
        return token(read('auth-token', authToken, secret));
    if (accessKey === null && secretKey === null)
        return securityToken === null
            ? null
            : complain('security-token', 'goes with access-key and secret-key, which are not given');
    if (accessKey === null || secretKey === null)
        return lack(accessKey === null ? 'access-key' : 'secret-key', accessKey === null ? 'secret-key' : 'access-key');
    return pair(read('access-key', accessKey, secret), read('secret-key', secretKey, secret), securityToken === null ? undefined : read('security-token', securityToken, secret));
}
const token = (authToken) => authToken === null ? 'faulty' : { kind: 'token', authToken };
function pair(accessKey, secretKey, securityToken) {
    if (accessKey === null || secretKey === null || securityToken === null)
        return 'faulty';
    return { kind: 'aksk', accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) };
}
function wholeFamily(env, notices) {
    for (const family of FAMILIES) {
        const has = [env(family.accessKey), env(family.secretKey)].map((value) => value !== null);
        if (has.every(Boolean))
            return family;
        if (has.some(Boolean)) {
            const [there, missing] = has[0] ? [family.accessKey, family.secretKey] : [family.secretKey, family.accessKey];
            notices.push(`${there} is set, but ${missing} is not: this half of a pair is passed over.`);
        }
    }
    return null;
}
function familyCredentials(family, env, read) {
    const value = (name) => read(name, env(name) ?? '', secret);
    const tokenName = family.securityToken;
    return pair(value(family.accessKey), value(family.secretKey), tokenName && env(tokenName) !== null ? value(tokenName) : undefined);
}
function envToken(env, read) {
    const text = env(TOKEN_VARIABLE);
    return text === null ? null : token(read(TOKEN_VARIABLE, text, secret));
}
const WAYS_TO_GIVE_CREDENTIALS = `Give access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${FAMILIES.map((family) => `${family.accessKey} and ${family.secretKey} (${family.name}${family.securityToken ? `, with ${family.securityToken}` : ''})`).join(', ')}, or ${TOKEN_VARIABLE}.`;
function secretTexts(input, env) {
    const names = FAMILIES.flatMap((family) => [family.accessKey, family.secretKey, family.securityToken ?? '']);
    return [
        ...['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token'].map(input),
        ...[...names, TOKEN_VARIABLE, 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map(env),
    ].filter((text) => text !== null);
}

;// CONCATENATED MODULE: ./lib/settings/read-settings.js





const HOUR = 3_600_000;
const VALIDITY = readers_duration({ atLeastMs: 0, atMostMs: 24 * HOUR, range: 'at most "24h"' });
const WAITING = readers_duration({ atLeastMs: 0, atMostMs: 120 * HOUR, range: 'at most "120h"' });
const POLLING = readers_duration({ atLeastMs: 1000, atMostMs: HOUR, range: 'between "1s" and "1h"' });
function readSettings(raw) {
    const input = (name) => raw.inputs[name]?.trim() || null;
    const env = (name) => (name === '' ? null : raw.env[name]?.trim() || null);
    const faults = unknownInputs(raw);
    const take = (name, reader, text = input(name)) => {
        if (text === null)
            return null;
        const reading = reader(text);
        if ('value' in reading)
            return reading.value;
        faults.push(faultOf(name, text, reading));
        return null;
    };
    const fallback = (name, reader) => {
        const given = take(name, reader);
        if (given !== null)
            return given;
        const reading = reader(ACTION_INPUTS[name].fallback);
        if ('value' in reading)
            return reading.value;
        throw new Error(`action.yml declares an unusable default for ${name}`);
    };
    const found = findCredentials(input, env);
    const isAsked = input('results') === null;
    faults.push(...found.faults.filter((fault) => isAsked || Object.hasOwn(ACTION_INPUTS, fault.input)));
    const run = {
        failOn: take('fail-on', choice(['fatal', 'exception', 'warning', 'any', 'none'])) ?? 'exception',
        paths: take('paths', pathGlobs) ?? [],
        noAccess: fallback('no-access', choice(['fail', 'skip'])),
        githubToken: input('github-token') ?? env('GITHUB_TOKEN'),
        annotations: fallback('annotations', readers_boolean),
        reportDir: fallback('report-dir', ownFolder),
    };
    const clusterId = take('cluster-id', id);
    const projectId = take('project-id', id, found.projectId);
    const regionId = take('region', region, found.region);
    const endpoint = take('endpoint', baseUrl);
    const patterns = take('results', globs);
    const missing = input('results') !== null ? [] : [...found.missing, ...missingAccess(found, input)];
    const rest = {
        checks: take('checks', choices(finding/* CHECKS */.ui)) ?? (patterns ? null : ['precheck']),
        clusterId,
        projectId,
        region: regionId,
        autopilot: fallback('autopilot', readers_boolean),
        start: fallback('start', choice(['never', 'if-needed', 'always'])),
        upgradeTaskId: take('upgrade-task-id', id),
        precheckTaskId: take('precheck-task-id', id),
        addonTaskId: take('addon-task-id', id),
        addonInstanceId: take('addon-instance-id', id),
        addonCheckType: fallback('addon-check-type', choice(['addonUpgrade', 'addonStatic', 'all'])),
        currentVersion: take('current-version', readers_version),
        targetVersion: take('target-version', readers_version),
        minValidityMs: fallback('min-validity', VALIDITY),
        waitTimeoutMs: fallback('wait-timeout', WAITING),
        pollIntervalMs: fallback('poll-interval', POLLING),
    };
    faults.push(...contradictions(rest, input));
    const source = sourceOf(patterns, found, { clusterId, projectId, endpoint });
    const usable = faults.length === 0 && missing.length === 0 && source !== null;
    return {
        settings: usable ? { source, ...rest } : null,
        run,
        subject: rest,
        faults,
        missing,
        notices: found.notices,
        results: patterns ?? [],
        secrets: secretTexts(input, env),
    };
}
function contradictions({ start, autopilot, checks }, input) {
    const fault = (name, problem) => ({
        input: name,
        value: input(name),
        problem,
        suggestion: null,
    });
    const starts = start !== 'never';
    return [
        ...(starts && input('target-version') === null
            ? [fault('start', 'needs target-version: which upgrade is to be checked')]
            : []),
        ...(starts && input('results') !== null
            ? [fault('start', 'cannot be given together with results, with which nothing is asked or started')]
            : []),
        ...(starts && (input('precheck-task-id') ?? input('addon-task-id')) !== null
            ? [
                fault('start', 'cannot be given together with precheck-task-id or addon-task-id, which name a task that is there'),
            ]
            : []),
        ...(autopilot && checks?.includes('addons')
            ? [fault('checks', 'cannot hold "addons" for an Autopilot cluster: it has no add-on check')]
            : []),
    ];
}
const NOT_OURS = ['method'];
function unknownInputs(raw) {
    const known = Object.keys(ACTION_INPUTS);
    return Object.keys(raw.inputs)
        .filter((name) => !known.includes(name) && !NOT_OURS.includes(name))
        .map((name) => {
        const meant = (0,nearest/* nearest */.p)(name, known);
        return {
            input: name,
            value: null,
            problem: 'there is no such input',
            suggestion: meant ? `Did you mean "${meant}"?` : null,
        };
    });
}
function missingAccess(found, input) {
    const absent = (name, problem) => ({
        input: name,
        value: null,
        problem,
        suggestion: null,
    });
    return [
        ...(input('cluster-id') === null
            ? [
                absent('cluster-id', 'is required: the id of the cluster (in the console: Overview, Cluster ID), or give results'),
            ]
            : []),
        ...(found.projectId === null
            ? [
                absent('project-id', 'is required: the id of the region’s project (in the console: My Credentials, API Credentials), as input or in the environment'),
            ]
            : []),
        ...(found.region === null && input('endpoint') === null
            ? [
                absent('region', 'is required: the region’s id, such as "cn-north-4", as input or in the environment; or give endpoint'),
            ]
            : []),
        ...(found.credentials === null && found.faults.length === 0 && found.missing.length === 0
            ? [absent('credentials', `none are given. ${WAYS_TO_GIVE_CREDENTIALS}`)]
            : []),
    ];
}
function sourceOf(patterns, found, { clusterId, projectId, endpoint }) {
    if (patterns)
        return { kind: 'results', patterns };
    if (clusterId === null || projectId === null || found.credentials === null)
        return null;
    return { kind: 'api', clusterId, projectId, endpoint, credentials: found.credentials };
}

;// CONCATENATED MODULE: ./lib/text/secrets.js

const secrets_SHORTEST_SECRET = 6;
const SHORTEST_BASE64 = 8;
function hideSecrets(secrets) {
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
    const forms = [...new Set(lines.filter((line) => line.length >= secrets_SHORTEST_SECRET).flatMap(formsOf))];
    forms.sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((safe, form) => (safe.includes(form) ? safe.replaceAll(form, '***') : safe), text);
}
function formsOf(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const goEscape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const percent = encodeURIComponent(secret.toWellFormed());
    const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const query = new URLSearchParams([['', secret]]).toString().slice(1);
    const html = secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    const plain = (0,text_plain/* visible */.RK)(secret);
    return [
        secret,
        ...(plain.length >= secrets_SHORTEST_SECRET ? [plain] : []),
        json,
        json.replace(/[<>&]/g, goEscape),
        json.replaceAll('/', '\\/'),
        ...[percent, strict, query].flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
        html,
        html.replaceAll('&#39;', '&apos;'),
        ...base64Forms(Buffer.from(secret, 'utf8')),
    ];
}
function base64Forms(bytes) {
    const inside = [0, 1, 2].map((shift) => {
        const rest = bytes.subarray(shift);
        return rest.subarray(0, rest.length - (rest.length % 3)).toString('base64');
    });
    return [bytes.toString('base64').replace(/=+$/, ''), ...inside]
        .filter((form) => form.length >= SHORTEST_BASE64)
        .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./lib/gate.js










async function gate(raw, world) {
    const read = readSettings(raw);
    world.mask(read.secrets);
    const redact = hideSecrets(read.secrets);
    const log = createLog(world.sink, redact);
    log.info(`CCE Upgrade Gate ${world.version}`);
    for (const notice of read.notices)
        log.info(`Notice: ${notice}`);
    const isGood = (results) => {
        const verdict = highest(results.map((result) => decideResult(result, read.run.failOn).verdict));
        return verdict === 'pass' || verdict === 'warn';
    };
    const collected = await collect(read, world, { log, redact, isGood, hasSecrets: read.secrets.length > 0 });
    const report = decideAndReport(collected, read, world);
    for (const line of explain(report))
        log.info(line);
    for (const line of renderText(report))
        log.info(line);
    const { run } = read;
    const rendered = [...renderFiles(report, collected.evidence)];
    const files = new Map(rendered.map(([name, text]) => [name, redact(text)]));
    const failed = new Set();
    const keepsEvidence = readsOwnEvidence(read.results, run.reportDir, world.cwd);
    const publication = { run, files, keepsEvidence, redact, log, cwd: world.cwd, env: world.env, failed };
    for (const publisher of world.publishers) {
        await publisher.publish(report, publication).catch((error) => {
            failed.add(publisher.name);
            log.info(`Warning: ${publisher.name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        });
    }
    return { report, refused: collected.refused };
}
function decideAndReport(collected, read, world) {
    const { failOn } = read.run;
    const results = collected.results.map((result) => decideResult(result, failOn));
    const aboutRun = collected.aboutRun.map((observation) => ({
        observation,
        decision: 'inconclusive',
        otherwise: 'inconclusive',
        counts: true,
        rule: null,
        waiver: null,
    }));
    const verdict = collected.notApplicable !== null
        ? 'not-applicable'
        : highest([...results.map((one) => one.verdict), ...aboutRun.map(() => 'inconclusive')]);
    return buildReport({
        subject: collected.subject,
        results,
        aboutRun,
        verdict,
        green: isGreen(verdict, failOn, collected.refused, collected.excused),
        failOn,
        version: world.version,
        now: world.clock.now(),
        changedFiles: collected.notApplicable,
        facts: collected.facts,
        notCovered: collected.notCovered,
        highest: highest,
    });
}
function explain(report) {
    const decided = report.findings.filter((finding) => finding.name !== 'wrong-settings');
    return decided.map((finding) => {
        const item = finding.kind || finding.level
            ? ` (${[finding.kind, finding.level, finding.group].filter(Boolean).join(', ')})`
            : '';
        const by = finding.scope === 'gate' ? 'what could not be seen' : `fail-on ${report.failOn}`;
        const counts = finding.decides ? '' : ', but its result does not count';
        return `decided: ${finding.decision} for ${finding.name}${item} by ${by}${counts} [${finding.fingerprint}]`;
    });
}

;// CONCATENATED MODULE: ./lib/machine.js
const machineClock = {
    now: () => Date.now(),
    after: (ms, task) => {
        const timer = setTimeout(task, ms);
        return () => clearTimeout(timer);
    },
    random: () => Math.random(),
};
const VERSION = '1.0.0';
function stopSignal() {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => stop.abort(new DOMException('the run was cancelled', 'AbortError')));
    return stop.signal;
}

;// CONCATENATED MODULE: ./lib/github/report-files.js


const EVIDENCE = 'evidence';
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
    const root = (0,external_node_path_.resolve)(cwd, reportDir);
    for (const workspace of new Set([(0,external_node_path_.resolve)(cwd), realPath((0,external_node_path_.resolve)(cwd))])) {
        if (isInside(root, workspace))
            throw new Error(`${root} is the workspace or a parent of it, not a folder of its own`);
        refuseLinks(workspace, root);
    }
    (0,external_node_fs_.mkdirSync)(root, { recursive: true });
    refuseLink((0,external_node_path_.join)(root, EVIDENCE));
    if (!keepsEvidence && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, EVIDENCE)))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, EVIDENCE), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, EVIDENCE), { recursive: true });
    for (const [name, text] of files)
        if (!keepsEvidence || !name.startsWith(`${EVIDENCE}/`))
            writeWhole(root, (0,external_node_path_.join)(root, name), text);
}
function writeWhole(root, path, text) {
    if (path === root || !isInside(root, path))
        throw new Error(`${path} lies outside the folder of the report`);
    refuseLinks(root, path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const part = `${path}.part`;
    if ((0,external_node_fs_.existsSync)(part))
        (0,external_node_fs_.rmSync)(part, { force: true });
    try {
        (0,external_node_fs_.writeFileSync)(part, text, { encoding: 'utf8', flag: 'wx' });
        (0,external_node_fs_.renameSync)(part, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(part, { force: true });
        throw error;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
function refuseLinks(workspace, path) {
    const inside = isInside(workspace, path);
    let place = inside ? workspace : path;
    for (const part of inside ? (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep) : ['']) {
        place = (0,external_node_path_.join)(place, part);
        refuseLink(place);
    }
}
function refuseLink(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isSymbolicLink())
        throw new Error(`${path} is a link; links are not followed`);
}

;// CONCATENATED MODULE: ./lib/github/step-summary.js

function writeStepSummary(markdown, env) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, markdown, 'utf8');
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function core_startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function core_endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        core_startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            core_endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/github/workflow-commands.js




const runnerLog = (env) => ({
    write: (text) => process.stdout.write(text),
    fold: { begin: startGroup, end: endGroup },
    verbose: env['RUNNER_DEBUG'] === '1',
});
function maskSecrets(secrets) {
    for (const secret of new Set(secrets))
        if (secret.length >= SHORTEST_SECRET)
            setSecret(secret);
}
const COMMANDS = { error: error, warning: warning, notice: notice };
function annotate(annotations, redact) {
    for (const { level, title, message, location } of annotations) {
        COMMANDS[level]((0,log/* annotationText */.x)(redact((0,text_plain/* visible */.RK)(message))), {
            title: (0,log/* annotationText */.x)(redact((0,text_plain/* oneLine */.TN)(title))),
            ...(location ? { file: redact(location.file), startLine: location.line } : {}),
            ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
            ...(location?.column === undefined ? {} : { startColumn: location.column }),
        });
    }
}
function setOutputs(outputs, env) {
    if (!env['GITHUB_OUTPUT'])
        return;
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}

;// CONCATENATED MODULE: ./lib/report/annotations.js




const ANNOTATIONS_PER_TYPE = 10;
const MESSAGE_UNITS = 4000;
const TITLE_UNITS = 200;
const LEVEL_OF = {
    block: 'error',
    inconclusive: 'error',
    warn: 'warning',
    notice: 'notice',
    waived: 'notice',
};
function renderAnnotations(report) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const own = report.findings.filter((finding) => LEVEL_OF[finding.decision] === level);
        const ordered = [...own.filter((one) => one.location !== null), ...own.filter((one) => one.location === null)];
        const more = ordered.length - ANNOTATIONS_PER_TYPE;
        return ordered
            .slice(0, ANNOTATIONS_PER_TYPE)
            .map((finding, index) => annotation(finding, level, index === ANNOTATIONS_PER_TYPE - 1 ? more : 0));
    });
}
function annotation(finding, level, more) {
    const sort = sortOf(finding);
    const name = finding.title === finding.name || finding.scope === 'gate' ? finding.title : `${finding.title} (${finding.name})`;
    const tail = [
        ...(finding.decides ? [] : [SHOWN_ONLY]),
        `Fix: ${finding.fix}`,
        ...(finding.docUrl ? [`See ${finding.docUrl}`] : []),
        ...(more > 0 ? [`(${more} more of this type are not annotated: see the job summary and report.json.)`] : []),
    ].join('\n');
    const head = (0,text_plain/* clip */.$Q)((0,log/* annotationText */.x)(`${whereText(finding)}\n${finding.message}`), MESSAGE_UNITS - tail.length - 1);
    return {
        level,
        title: (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(sort ? `${name}, ${sort}` : name), TITLE_UNITS),
        message: `${head}\n${tail}`.trim(),
        location: finding.location,
    };
}

;// CONCATENATED MODULE: ./lib/report/outputs.js
const outputs_ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/;
const PHASES = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed'];
const NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/;
function renderOutputs(report, paths) {
    const { counts } = report;
    const precheck = report.clusters.flatMap((cluster) => cluster.checks).find((check) => check.check === 'precheck');
    const taskId = precheck?.taskId ?? '';
    const upgrade = report.clusters.flatMap((cluster) => cluster.checks).find((check) => check.check === 'upgrade');
    const phase = upgrade?.phase ?? '';
    return {
        verdict: report.verdict,
        reason: report.reason,
        blocking: String(counts.blocking),
        warnings: String(counts.warning),
        waived: String(counts.waived),
        inconclusive: String(counts.inconclusive),
        passed: String(counts.passed),
        new: counts.new === null ? '' : String(counts.new),
        resolved: counts.resolved === null ? '' : String(counts.resolved),
        'expires-at': report.expiresAt ?? '',
        'report-dir': paths.reportDir,
        'report-json': paths.reportJson,
        'precheck-task-id': outputs_ID.test(taskId) ? taskId : '',
        'upgrade-phase': PHASES.includes(phase) ? phase : '',
        'upgrade-progress': NUMBER.test(upgrade?.progress ?? '') ? (upgrade?.progress ?? '') : '',
    };
}

;// CONCATENATED MODULE: ./lib/publishers.js






const reportFiles = {
    name: 'the report',
    publish: async (_, { run, files, keepsEvidence, cwd, log }) => {
        writeReportFiles(run.reportDir, files, cwd, keepsEvidence);
        log.info(`Report: ${run.reportDir}/report.json, ${run.reportDir}/summary.md`);
    },
};
const stepSummary = {
    name: 'the step summary',
    publish: async (_, { files, env }) => writeStepSummary(files.get(SUMMARY_FILE) ?? '', env),
};
const annotations = {
    name: 'annotations',
    publish: async (report, { run, redact }) => {
        if (run.annotations)
            annotate(renderAnnotations(report), redact);
    },
};
const outputs = {
    name: 'outputs',
    publish: async (report, { run, redact, env, failed }) => {
        const reportDir = failed.has(reportFiles.name) ? '' : run.reportDir;
        const values = renderOutputs(report, { reportDir, reportJson: reportDir && `${reportDir}/report.json` });
        setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])), env);
    },
};

;// CONCATENATED MODULE: ./lib/command-line/flags.js


const SECRET_INPUTS = [
    'access-key',
    'secret-key',
    'security-token',
    'auth-token',
    'github-token',
];
function parseFlags(args, flags) {
    if (args.includes('--help') || args.includes('-h'))
        return { values: {}, rest: [], asked: 'help' };
    if (args.includes('--version'))
        return { values: {}, rest: [], asked: 'version' };
    const values = {};
    const rest = [];
    for (let index = 0; index < args.length; index++) {
        const arg = args[index] ?? '';
        if (/^-[^-]/.test(arg))
            return { problem: `there is no flag ${arg}; flags begin with two hyphens` };
        if (!arg.startsWith('--')) {
            rest.push(arg);
            continue;
        }
        const [name = '', inline] = splitOnce(arg.slice(2));
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            return { problem: unknownFlag(name, Object.keys(flags)) };
        const value = kind === 'switch' ? (inline ?? 'true') : (inline ?? args[++index]);
        if (value === undefined || (inline === undefined && value.startsWith('--')))
            return { problem: `--${name} needs a value` };
        if (Object.hasOwn(values, name))
            return { problem: `--${name} is given twice` };
        values[name] = value;
    }
    return { values, rest, asked: null };
}
function splitOnce(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function unknownFlag(name, known) {
    if (SECRET_INPUTS.includes(name))
        return `--${name} is refused: secrets come from the environment only, where other users of the machine cannot read them`;
    const meant = (0,nearest/* nearest */.p)(name, known);
    return `there is no flag --${name}${meant ? `; did you mean --${meant}?` : ''}`;
}
const GATE_FLAGS = Object.fromEntries(Object.keys(ACTION_INPUTS)
    .filter((name) => !SECRET_INPUTS.includes(name))
    .map((name) => [name, 'value']));

;// CONCATENATED MODULE: ./lib/command-line/help.js



const WIDTH = 100;
function helpText(scenarios) {
    return [
        'cce-upgrade-gate: block a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready',
        '',
        'Usage:',
        '  cce-upgrade-gate [gate] --cluster-id ID --target-version v1.31 …   decide, and report to the terminal',
        '  cce-upgrade-gate gate --results FILE …                              decide again from saved responses',
        '  cce-upgrade-gate simulate [--port N] [--scenario NAME]              run the embedded CCE on loopback',
        '  cce-upgrade-gate demo [SCENARIO]                                    run the gate against the embedded CCE',
        '',
        'Exit codes of gate: 0 the step is green, 1 block, 2 wrong usage or settings, 3 inconclusive.',
        '',
        'Flags of gate:',
        ...Object.entries(ACTION_INPUTS)
            .filter(([name]) => !SECRET_INPUTS.includes(name))
            .flatMap(([name, { description, fallback }]) => [
            `  --${name}${fallback ? ` (default ${fallback})` : ''}`,
            ...wrap(description, WIDTH - 6).map((line) => `      ${line}`),
        ]),
        '',
        'Secrets come from the environment only.',
        ...wrap(WAYS_TO_GIVE_CREDENTIALS.replace(/^Give .*?; or set, in env,/, 'Set'), WIDTH - 2).map((line) => `  ${line}`),
        '',
        'Scenarios of simulate and demo:',
        ...scenarios.map(({ name, title }) => `  ${name.padEnd(28)}${title}`),
    ].join('\n');
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/command-line/terminal.js

const terminal_BAR = 24;
function terminalSink(terminal) {
    if (!terminal.isTTY)
        return { write: (text) => void terminal.write(text), verbose: false };
    let isDrawn = false;
    return {
        verbose: false,
        write: (text) => {
            terminal.write(isDrawn ? `\n${text}` : text);
            isDrawn = false;
        },
        draw: (line, done) => {
            const full = Math.round(Math.min(1, Math.max(0, done)) * terminal_BAR);
            const drawn = `[${'#'.repeat(full)}${'-'.repeat(terminal_BAR - full)}] ${line}`;
            terminal.write(`\r\u001b[2K${(0,text_plain/* clip */.$Q)(drawn, (terminal.columns ?? 80) - 1)}`);
            isDrawn = true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/command-line/run.js






const GREEN = 0;
const BLOCKED = 1;
const WRONG_USAGE = 2;
const INCONCLUSIVE = 3;
const run_COMMANDS = ['gate', 'simulate', 'demo'];
const out = (text) => void process.stdout.write(`${text}\n`);
const complain = (text) => void process.stderr.write(`cce-upgrade-gate: ${text}\nSee cce-upgrade-gate --help\n`);
async function runCommandLine(args, env) {
    const [first = '', ...others] = args;
    const named = run_COMMANDS.find((command) => command === first);
    if (!named && first !== '' && !first.startsWith('-')) {
        complain(`there is no command "${first}"; there are ${run_COMMANDS.join(', ')}`);
        return WRONG_USAGE;
    }
    const run = RUN[named ?? 'gate'];
    return run(named ? others : args, env);
}
async function withFlags(args, flags, arguments_, work) {
    const parsed = parseFlags(args, flags);
    if ('problem' in parsed) {
        complain(parsed.problem);
        return WRONG_USAGE;
    }
    if (parsed.asked === 'version') {
        out(VERSION);
        return GREEN;
    }
    if (parsed.asked === 'help') {
        const { SCENARIOS } = await __nccwpck_require__.e(/* import() */ 934).then(__nccwpck_require__.bind(__nccwpck_require__, 7934));
        out(helpText([...SCENARIOS].map(([name, { title }]) => ({ name, title }))));
        return GREEN;
    }
    const surplus = parsed.rest[arguments_];
    if (surplus !== undefined) {
        complain(`"${surplus}" is one argument too many`);
        return WRONG_USAGE;
    }
    return work(parsed.values, parsed.rest);
}
const runGate = (args, env) => withFlags(args, GATE_FLAGS, 0, async (inputs) => {
    const world = {
        env,
        cwd: process.cwd(),
        clock: machineClock,
        sink: terminalSink(process.stdout),
        version: VERSION,
        signal: stopSignal(),
        mask: () => { },
        publishers: [reportFiles],
    };
    const { report, refused } = await gate({ inputs, env }, world);
    if (refused)
        return WRONG_USAGE;
    if (report.green)
        return GREEN;
    return report.verdict === 'block' ? BLOCKED : INCONCLUSIVE;
});
const RUN = {
    gate: runGate,
    simulate: async (args) => withFlags(args, { port: 'value', scenario: 'value' }, 0, async ({ port, scenario }) => {
        const { simulate } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8034));
        return simulate({ port, scenario }, out, complain);
    }),
    demo: async (args) => withFlags(args, {}, 1, async (_, [scenario]) => {
        const { demo } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4583));
        return demo(scenario ?? 'blocked', out, complain);
    }),
};


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ passedNames),
/* harmony export */   dA: () => (/* binding */ nodeLabel),
/* harmony export */   p3: () => (/* binding */ noResult)
/* harmony export */ });
function noResult(check, observations, over = {}) {
    return {
        check,
        addon: null,
        clusterId: null,
        taskId: null,
        phase: null,
        takenAt: null,
        expiresAt: null,
        currentVersion: null,
        targetVersion: null,
        decides: true,
        observations,
        items: [],
        skipped: [],
        absentSections: [],
        nodeCount: 0,
        progress: null,
        ...over,
    };
}
const nodeLabel = (node) => node.name ?? node.uid ?? '(unnamed node)';
function passedNames(items) {
    const spoilt = new Set(items.filter((item) => item.failed > 0 || item.undecided > 0).map((item) => item.name));
    return new Set(items.filter((item) => item.passed > 0 && !spoilt.has(item.name)).map((item) => item.name));
}


/***/ }),

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
const NO_FACTS = {
    name: null,
    phase: null,
    liveVersion: null,
    offeredTargets: null,
    lastUpgrade: null,
    workflow: null,
    latestBackupAt: null,
};


/***/ }),

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   U: () => (/* binding */ humanDuration)
/* harmony export */ });
const PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/;
function parseDuration(text) {
    const match = PATTERN.exec(text);
    if (!match || text === '')
        return null;
    const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
function humanDuration(ms) {
    const seconds = Math.floor(Math.abs(ms) / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24)
        return pair(hours, 'h', minutes % 60, 'min');
    const days = Math.floor(hours / 24);
    return days < 365 ? pair(days, 'd', hours % 24, 'h') : pair(Math.floor(days / 365), 'y', days % 365, 'd');
}
const pair = (large, largeUnit, small, smallUnit) => small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   VT: () => (/* binding */ ITEM_PHASES),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
const CHECKS = ['precheck', 'addons', 'upgrade', 'postcheck'];
const KINDS = ['Exception', 'Risk'];
const LEVELS = ['Fatal', 'Warning', 'Info'];
const GROUPS = ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException'];
const ITEM_PHASES = ['Init', 'Running', 'Success', 'Failed'];


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTimestamp),
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:\s*(Z|z)|\s*([+-])(\d{2}):?(\d{2})|\s+(?:UTC|GMT)(?!\s*[+-]\d))(?:\s.*)?$/s;
function parseTimestamp(text) {
    if (typeof text !== 'string')
        return null;
    const match = PATTERN.exec(text.trim());
    if (!match)
        return null;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offsetHours = Number(match[10] ?? 0);
    const offsetMinutes = Number(match[11] ?? 0);
    if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59 || year < 1970)
        return null;
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return null;
    const fraction = Number(`0.${match[7] ?? '0'}`) * 1000;
    const offset = (match[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
    return date.getTime() - offset + fraction;
}
function isoTime(epochMs) {
    return epochMs === null ? null : new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   b$: () => (/* binding */ newestAddonVersion),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* unused harmony export compareVersions */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3341);

function compareVersions(a, b) {
    const [left, right] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(a) ?? [], (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(b) ?? []];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = (left[index] ?? -1) - (right[index] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
const speaksOf = (one, other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y)(one, other) || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y)(other, one);
function resolveTarget(asserted, offered) {
    const [newest] = offered.filter((offer) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y)(asserted, offer)).sort((a, b) => compareVersions(b, a));
    if (newest !== undefined)
        return newest;
    return offered.some((offer) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y)(offer, asserted)) ? asserted : null;
}
function newestAddonVersion(versions) {
    const collator = new Intl.Collator('en', { numeric: true });
    const [newest = null] = [...versions].filter((one) => one !== '').sort((a, b) => collator.compare(b, a));
    return newest;
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion),
/* harmony export */   y: () => (/* binding */ matchesVersion)
/* harmony export */ });
const PATTERN = /^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9})(?:-r(\d{1,9}))?)?$/;
function parseVersion(text) {
    const match = typeof text === 'string' ? PATTERN.exec(text.trim()) : null;
    return match
        ? match
            .slice(1)
            .filter((part) => part !== undefined)
            .map(Number)
        : null;
}
function matchesVersion(asserted, actual) {
    const wanted = parseVersion(asserted);
    const found = parseVersion(actual);
    return wanted !== null && found !== null && wanted.every((part, index) => found[index] === part);
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   x: () => (/* binding */ expectationsOf)
/* harmony export */ });
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5543);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8065);


const expectationsOf = ({ clusterId, currentVersion, targetVersion, minValidityMs, }) => ({
    clusterId,
    currentVersion,
    targetVersion,
    minValidityMs,
});
function told(result) {
    const passed = (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_0__/* .passedNames */ .B9)(result.items).size;
    const failed = result.items.filter((item) => item.failed > 0).length;
    const of = result.addon ? ` of ${result.addon.instanceName ?? result.addon.template ?? '(unnamed add-on)'}` : '';
    const age = result.takenAt === null ? '' : `, taken at ${(0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(result.takenAt)}`;
    const items = result.items.length > 0 ? `; ${passed} items passed, ${failed} failed` : '';
    return `${result.check}${of}: task ${result.taskId ?? '(none)'}, phase ${result.phase ?? '(none)'}${age}${items}`;
}


/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, words) {
    const lower = word.toLowerCase();
    const ranked = words
        .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   x: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4395);

const disarm = (text) => text.replaceAll('##[', '##\\[');
function logLines(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split('\n')
        .map((line) => disarm(/^\s*:/.test(line) ? `| ${line}` : line));
}
const annotationText = (text) => disarm((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;
const SURELY_VISIBLE = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u3001-\u3029\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
function visible(text) {
    if (SURELY_VISIBLE.test(text))
        return text;
    return text.replace(/\r\n?/g, '\n').toWellFormed().replace(INVISIBLE, '').replace(CONTROL, '\uFFFD');
}
const oneLine = (text) => visible(text).replace(/\s+/g, ' ').trim();
const MARK = ' … (cut)';
function clip(text, units) {
    if (text.length <= units)
        return text;
    const mark = units > MARK.length ? MARK : '';
    const head = text.slice(0, Math.max(0, units - mark.length));
    return (isHighSurrogate(head.charCodeAt(head.length - 1)) ? head.slice(0, -1) : head) + mark;
}
const isHighSurrogate = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  _H3: () => (/* binding */ looseObject),
  mee: () => (/* binding */ nullable),
  lqM: () => (/* binding */ optional),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, boolean, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, enum, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, literal, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullish, number, object, omit, partial, partialRecord, pick, pipe, prefault, promise, readonly, record, refine, required, safeExtend, set, strictObject, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (/* unused pure expression or super */ null && ((() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))()));
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
})));
const $ZodNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNumberFormat", (inst, def) => {
    checks.$ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
})));
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = util.getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = util.getEnumValues(zod.def.entries).filter((k) => util.propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => util.escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckGreaterThan = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = util.NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? util.codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
})));
const $ZodCheckRegex = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new checks.$ZodCheckMinLength({
        check: "min_length",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new checks.$ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...util.normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNumber", (inst, def) => {
    core.$ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return core._number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNumberFormat", (inst, def) => {
    core.$ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
})));
function schemas_int(params) {
    return core._int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return core._boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNever", (inst, def) => {
    core.$ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function never(params) {
    return core._never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniRecord", (inst, def) => {
    core.$ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEnum", (inst, def) => {
    core.$ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
})));
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
