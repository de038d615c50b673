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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8672);


const risk = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ riskName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, level: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }));
const addonTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
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
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ addonTargetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, riskList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(risk())) })),
    riskList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(risk())),
}));
const addonTaskList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC([_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()), _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({})])),
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
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8672);


const precheckItem = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    group: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    level: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    message: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    riskSource: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    errorCodes: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
}));
const nodeInfo = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, nodeType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }));
const section = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    itemsStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5())),
    nodeStageStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ nodeInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(nodeInfo()), itemsStatus: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5())) }))),
}));
const skipped = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    resourceSelector: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ key: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, operator: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, values: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())) })),
}));
const precheckTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        creationTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        updateTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        updateTimeStamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
    })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        skippedCheckItemList: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(skipped())),
    })),
    status: _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
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
const precheckTaskList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC([_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()), _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({})])),
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
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8672);

const text = _zod_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()));
const listed = _zod_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5());
const maybe = (shape) => _zod_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(shape));
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
    return { ok: false, fault: { path, expected: issue && 'expected' in issue ? String(issue.expected) || null : null } };
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
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(947);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8672);


const list = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC([_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()), _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({})])));
const anyList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, items: list() }));
const upgradeTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, updateTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, items: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
    status: _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }),
}));
const postcheckTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    kind: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }),
}));
const upgradeInfo = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        versionInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ release: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, patch: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, suggestPatch: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersions: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())) })),
        lastUpgradeInfo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
    })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, progress: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, completionTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
}));
const workflow = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, creationTimestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ clusterID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE,
        pointStatuses: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ taskType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, taskID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE }))),
    })),
}));
const cluster = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ phase: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })),
}));
const snapshotList = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ latestBackupTime: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE })), items: list() }));
const addonInstance = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, alias: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ version: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, addonTemplateName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE, targetVersions: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())) })),
}));
const startedTask = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ uid: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    spec: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ clusterVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, targetVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
}));
const startedAddonChecks = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ items: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ metadata: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ taskID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) }))) })),
}));


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string2),
/* harmony export */   _H: () => (/* binding */ looseObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable)
/* harmony export */ });
// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
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
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
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
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
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
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
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
      inst._zod.deferred = void 0;
    }
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
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
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
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
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
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
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
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
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
        } else {
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
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
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
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
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
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
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
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
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
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
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
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
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
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
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
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
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
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
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
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});

// node_modules/zod/v4/core/api.js
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
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
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
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
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
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}



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
        return { chosen: [], instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)({ code: 'shape', of: 'body', ...shaped.fault })] };
    const { kind, items } = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(kind) && kind !== 'AddonCheck')
        return {
            chosen: [],
            instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)({ code: 'other-kind', kind: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .rawText */ .iL)(kind), expected: 'AddonCheck' })],
        };
    if (items === undefined)
        return { chosen: [], instead: [(0,_addons_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAddons */ .jt)({ code: 'no-items' })] };
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
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5543);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5268);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8065);
/* harmony import */ var _item_collector_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8260);
/* harmony import */ var _node_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9904);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9533);








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
            unreadable.push(unreadableAddons({ code: 'shape', of: 'task', ...shaped.fault }));
    }
    return { tasks, unreadable };
}
const unreadableAddons = (fault, addon = null) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noResult */ .p3)('addons', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .gateObservation */ .GA)('addons', { name: 'unreadable-response', what: 'addon-tasks', fault }, addon)], {
    addon,
});
function addonOf(task) {
    return {
        template: task.metadata?.addonTemplateName || null,
        instanceId: task.metadata?.addonInstanceID || null,
        instanceName: task.metadata?.addonInstanceName || null,
        targetVersion: task.spec?.addonTargetVersion || null,
    };
}
const createdAt = ({ task }) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)(task.metadata?.createTimeStamp) ?? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)(task.metadata?.createTimestamp);
function selectAddonTasks(tasks, selection) {
    const wanted = tasks.filter(({ task, addon }) => {
        const { type, taskID } = task.metadata ?? {};
        const otherType = selection.addonCheckType !== 'all' && !(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(type) && type !== selection.addonCheckType;
        const isKnownType = CHECK_TYPES.some((known) => known === type);
        return (!(otherType && isKnownType) &&
            (selection.addonTaskId === null || taskID === selection.addonTaskId) &&
            (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId));
    });
    const groups = groupBy(wanted, groupKey);
    const chosen = [];
    const ambiguous = [];
    for (const group of groups.values()) {
        const newest = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOf */ .su)(distinctTasks(group), createdAt);
        if (newest === 'ambiguous')
            ambiguous.push(unreadableAddons({ code: 'undated-addon' }, group[0]?.addon ?? null));
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
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(identity, expected, now);
    const collector = (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .collectItems */ .jm)({ check: 'addons', addon, finished, hasKind: false, nodes: _node_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_NODES */ .o });
    const risks = [...(task.status?.riskList ?? []), ...(task.riskList ?? [])];
    const failed = risks.filter((risk) => addRisk(risk, collector)).length;
    const facts = [...standing.facts, ...taskFacts(task, failed, collector, waitedMs)];
    const collected = collector.done();
    return {
        check: 'addons',
        addon,
        clusterId: null,
        taskId: task.metadata?.taskID || null,
        phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(phase) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .rawText */ .iL)(phase),
        takenAt: createdAt(readable),
        expiresAt: standing.expiresAt,
        currentVersion: null,
        targetVersion: null,
        decides: standing.decides,
        observations: [...facts.map((fact) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .gateObservation */ .GA)('addons', fact, addon)), ...collected.observations],
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
    const typeFacts = (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(type) || CHECK_TYPES.some((known) => known === type)
        ? []
        : [{ name: 'unknown-value', field: 'add-on check type', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .rawText */ .iL)(type), known: CHECK_TYPES }];
    return [...typeFacts, ...phaseFacts(task, phase, failed, collector, waitedMs)];
}
function phaseFacts(task, phase, failed, collector, waitedMs) {
    if (phase === 'Init' || phase === 'Running')
        return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }];
    if (phase !== 'Success' && phase !== 'Failed')
        return [{ name: 'unknown-value', field: 'task status', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_6__/* .rawText */ .iL)(phase), known: _model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .ITEM_PHASES */ .VT }];
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
const rawText = (value) => isAbsent(value) ? finding/* ABSENT */.sj : typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
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
            nodes: nodesOf(members, context.nodes),
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
            foldedMessage: item.errorCodes.length > 0 ? '' : foldMessage(item.message, context.nodes.has),
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
                nodes: nodesOf(members, context.nodes),
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
function nodesOf(members, names) {
    const nodes = new Map();
    const isWhole = members.every(({ node, item }) => node !== null || riskyNodes(item.risk) !== null);
    for (const { node, item } of isWhole ? members : members.filter((member) => member.node !== null)) {
        const uids = node ? [] : (riskyNodes(item.risk) ?? []);
        for (const one of node ? [node] : uids.map((uid) => ({ uid, name: names.nameOf(uid) })))
            nodes.set(JSON.stringify([one.uid, one.name]), one);
    }
    return [...nodes.values()].sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.uid ?? '', b.uid ?? ''));
}
function riskyNodes({ nodeRisks = [] }) {
    const uids = nodeRisks.map((risk) => Object(risk).NodeID);
    return uids.length > 0 && uids.every((uid) => typeof uid === 'string' && uid !== '') ? uids : null;
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

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NO_NODES),
/* harmony export */   t: () => (/* binding */ nodeNames)
/* harmony export */ });
const NO_NODES = { has: () => false, nameOf: () => null };
const SECTIONS = ['clusterCheckStatus', 'addonCheckStatus', 'nodeCheckStatus'];
function nodeNames({ status }) {
    const words = new Set();
    const names = new Map();
    for (const field of SECTIONS)
        for (const { nodeInfo } of status[field]?.nodeStageStatus ?? []) {
            for (const word of [nodeInfo?.name, nodeInfo?.uid])
                if (word)
                    words.add(word);
            if (nodeInfo?.uid && nodeInfo.name)
                names.set(nodeInfo.uid, nodeInfo.name);
        }
    return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null };
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
    const what = 'postcheck';
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_cce_upgrade_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .postcheckTask */ .u_, raw);
    if (!shaped.ok)
        return instead({ name: 'unreadable-response', what, fault: { code: 'shape', of: 'body', ...shaped.fault } });
    const { kind, metadata, spec, status } = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(kind) && kind !== 'PostCheckTask')
        return instead({
            name: 'unreadable-response',
            what,
            fault: { code: 'other-kind', kind: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .iL)(kind), expected: 'PostCheckTask' },
        });
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
    return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('precheck-list', { code: 'newest-without-uid' }) };
}
function tasksOfList(raw) {
    const what = 'precheck-list';
    const shaped = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .precheckTaskList */ .b8, raw);
    if (!shaped.ok)
        return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, { code: 'shape', of: 'body', ...shaped.fault }) };
    if (shaped.value.items === undefined)
        return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, { code: 'no-items' }) };
    const tasks = [];
    for (const item of [shaped.value.items ?? []].flat()) {
        const task = (0,_cce_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .precheckTask */ .ng, item);
        if (!task.ok)
            return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(what, { code: 'shape', of: 'listed', ...task.fault }) };
        tasks.push(task.value);
    }
    return { tasks };
}
function choosePrecheck(tasks, targetVersion) {
    const candidates = targetVersion === null ? tasks : tasks.filter((task) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesVersion */ .y)(targetVersion, task.spec?.targetVersion));
    const newest = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOf */ .su)(candidates, (task) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)((0,_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(task).created) ?? (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .E)((0,_cce_precheck_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(task).updated));
    if (newest === 'ambiguous')
        return { result: (0,_precheck_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('precheck-list', { code: 'undated-precheck' }) };
    if (newest)
        return { task: newest };
    const fact = targetVersion === null || tasks.length === 0
        ? { name: 'no-result', why: 'no-task' }
        : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found: distinctTargets(tasks) };
    return { result: (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_6__/* .noResult */ .p3)('precheck', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .gateObservation */ .GA)('precheck', fact)]) };
}
const distinctTargets = (tasks) => [...new Set(tasks.map((task) => task.spec?.targetVersion || ''))].sort();


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
// EXTERNAL MODULE: ./lib/checks/node-names.js
var node_names = __nccwpck_require__(9904);
;// CONCATENATED MODULE: ./lib/checks/skipped-items.js


function readSkipped(task, names) {
    const byName = new Map();
    const facts = [];
    for (const entry of task.spec?.skippedCheckItemList ?? []) {
        if (!entry.name) {
            facts.push({ name: 'unknown-value', field: 'skipped item name', item: null, raw: finding/* ABSENT */.sj, known: [] });
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
        nodes: nodes.map((uid) => ({ uid, name: names.nameOf(uid) })),
    }));
    return { items, observations, facts };
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
function unreadable(what, fault) {
    return (0,check_result/* noResult */.p3)('precheck', [(0,checks_standing/* gateObservation */.GA)('precheck', { name: 'unreadable-response', what, fault })]);
}
function readPrecheck(raw, expected, now, waitedMs) {
    const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckTask */.ng, raw);
    if (!shaped.ok)
        return unreadable('precheck-task', { code: 'shape', of: 'body', ...shaped.fault });
    const task = shaped.value;
    if (!(0,item_collector/* isAbsent */.W0)(task.kind) && task.kind !== 'PreCheckTask')
        return unreadable('precheck-task', { code: 'other-kind', kind: (0,item_collector/* rawText */.iL)(task.kind), expected: 'PreCheckTask' });
    try {
        return readTask(task, expected, now, waitedMs);
    }
    catch (error) {
        if (error instanceof ItemShapeError)
            return unreadable('precheck-task', { code: 'shape', of: 'item', ...error.fault });
        throw error;
    }
}
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
    const nodes = (0,node_names/* nodeNames */.t)(task);
    const collector = (0,item_collector/* collectItems */.jm)({
        check: 'precheck',
        addon: null,
        finished,
        hasKind: true,
        nodes,
    });
    const sections = readSections(task, collector, finished);
    const skipped = readSkipped(task, nodes);
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
        throw new ItemShapeError(shaped.fault);
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


/***/ }),

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readSaved)
});

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
    (0,standing/* gateObservation */.GA)(check, {
        name: 'unreadable-response',
        what: 'saved-response',
        fault: { code: 'no-json', file: path },
    }),
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
    const latest = named.filter((result) => result.takenAt === newest?.takenAt);
    const counted = [...new Set([...latest, ...broken])];
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
            results.push((0,precheck_reading/* unreadable */.O$)('saved-precheck', { code: 'shape', of: 'body', ...shaped.fault }));
    }
    const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId);
    const { tasks: distinct, contradicted } = distinctTasks(named);
    if (contradicted)
        results.push((0,precheck_reading/* unreadable */.O$)('saved-precheck', { code: 'contradiction' }));
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
const unreadable = (fault) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .noResult */ .p3)('upgrade', [(0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .gateObservation */ .GA)('upgrade', { name: 'unreadable-response', what: 'upgrade-task', fault })]);
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
        return unreadable({ code: 'shape', of: 'body', ...shaped.fault });
    const task = shaped.value;
    if (!(0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(task.kind) && task.kind !== 'UpgradeTask')
        return unreadable({ code: 'other-kind', kind: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(task.kind), expected: 'UpgradeTask' });
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
        return [{ name: 'upgrade-failed', said: lastWords(last), steps: stepsOf(task.spec?.items) }];
    }
    if (phase === 'Pause')
        return [{ name: 'upgrade-paused', progress: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(progress) ? null : (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(progress) }];
    if (upgradeUnderWay(phase))
        return [{ name: 'not-finished', of: 'task', what: '', phase: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(phase), waitedMs }];
    return [{ name: 'unknown-value', field: 'task phase', item: null, raw: (0,_item_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .rawText */ .iL)(phase), known: UPGRADE_PHASES }];
}
function lastWords(last) {
    if (!last?.phase)
        return '';
    const { phase, progress } = last;
    return {
        en: `The cluster’s last upgrade says ${phase}${progress ? ` at ${progress} percent` : ''}.`,
        zh: `集群最近一次升级的状态为 ${phase}${progress ? `，进度 ${progress.replace(/%$/, '')}%` : ''}。`,
    };
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
    const more = ordered.length - STEPS;
    if (more <= 0)
        return ordered;
    return [...ordered.slice(0, STEPS), { en: `and ${more} more steps`, zh: `另有 ${more} 个步骤` }];
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
/* harmony import */ var _command_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9562);

process.stdout.on('error', () => { });
process.exitCode = await (0,_command_line_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/cce/body.js
var body = __nccwpck_require__(5889);
// EXTERNAL MODULE: ./lib/checks/saved.js + 1 modules
var checks_saved = __nccwpck_require__(2537);
// EXTERNAL MODULE: ./lib/checks/standing.js
var standing = __nccwpck_require__(9533);
// EXTERNAL MODULE: ./lib/find-policy.js
var find_policy = __nccwpck_require__(4619);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./lib/github/trigger.js + 1 modules
var github_trigger = __nccwpck_require__(9296);
// EXTERNAL MODULE: ./lib/model/cluster-facts.js
var cluster_facts = __nccwpck_require__(1577);
// EXTERNAL MODULE: ./lib/model/ports.js
var ports = __nccwpck_require__(3041);
// EXTERNAL MODULE: ./lib/seen.js
var seen = __nccwpck_require__(5764);
// EXTERNAL MODULE: ./lib/settings/result-files.js
var result_files = __nccwpck_require__(9218);
// EXTERNAL MODULE: ./lib/text/plain.js
var text_plain = __nccwpck_require__(4395);
;// CONCATENATED MODULE: ./lib/collect.js











const KEYS = ['credentials', 'access-key', 'secret-key'];
async function collect(read, world, base, judging) {
    const empty = {
        subject: read.subject,
        results: [],
        aboutRun: [],
        policy: find_policy/* NO_RUN_POLICY */.HQ,
        evidence: [],
        facts: cluster_facts/* NO_FACTS */.K,
        notCovered: [],
        refused: false,
        excused: false,
        baseline: null,
        notApplicable: null,
    };
    const refuse = (faults) => ({
        ...empty,
        refused: true,
        aboutRun: faults.map((fault) => (0,standing/* gateObservation */.GA)(null, { name: 'wrong-settings', fault })),
    });
    if (read.faults.length > 0)
        return refuse([...read.faults, ...read.missing]);
    const saved = await savedFiles(read.settings, world.cwd);
    const named = await namedBaseline(read.run, world.cwd);
    const unusable = [(0,find_policy/* policyFault */.VQ)(read.run, world), named.fault].filter((fault) => fault !== null);
    if (saved.faults.length + unusable.length > 0)
        return refuse([...saved.faults, ...unusable]);
    const nothing = { ...empty, baseline: named.baseline };
    const { name, payload } = (0,github_event/* eventOf */.A)(world.env);
    const trigger = (0,github_trigger/* readTrigger */.v)(name, payload);
    const author = trigger.kind !== 'pull_request' ? null : trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null;
    const lacks = read.missing.map((fault) => fault.input);
    const isLockedOut = author !== null && lacks.some((name) => KEYS.includes(name));
    if (read.missing.length > 0 && !isLockedOut)
        return refuse(read.missing);
    const changed = await changesApart(read, world, trigger, base.log);
    if (changed !== null)
        return { ...nothing, notApplicable: changed };
    if (author !== null && isLockedOut) {
        const excused = read.run.noAccess === 'skip';
        const fact = { name: 'no-access', author, missing: lacks, excused };
        return { ...nothing, excused, aboutRun: [(0,standing/* gateObservation */.GA)(null, fact)] };
    }
    if (!read.settings)
        return refuse([]);
    const policy = await (0,find_policy/* findPolicy */.i6)(read.run, trigger, world, base.log);
    const tools = { ...base, ...judging(policy) };
    try {
        if (saved.files)
            return { ...nothing, policy, ...decideAgain(read.settings, saved.files, world, tools) };
        await world.github?.announce(read, world, base.log, world.clock.now() + read.settings.waitTimeoutMs);
        const { askCce } = await __nccwpck_require__.e(/* import() */ 1).then(__nccwpck_require__.bind(__nccwpck_require__, 9001));
        return { ...nothing, policy, ...(await askCce(read.settings, world, tools)) };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return {
            ...nothing,
            policy,
            aboutRun: [
                (0,standing/* gateObservation */.GA)(null, {
                    name: 'unreadable-response',
                    what: 'gate',
                    fault: { code: 'own-fault', said },
                }),
            ],
        };
    }
}
async function savedFiles(settings, cwd) {
    if (settings?.source.kind !== 'results')
        return { files: null, faults: [] };
    return (0,result_files/* readResultFiles */.f)(settings.source.patterns, cwd);
}
async function namedBaseline(run, cwd) {
    if (run.baseline === null)
        return { baseline: null, fault: null };
    const { readNamedBaseline } = await __nccwpck_require__.e(/* import() */ 540).then(__nccwpck_require__.bind(__nccwpck_require__, 2540));
    return readNamedBaseline(run.baseline, cwd);
}
async function changesApart(read, world, trigger, log) {
    if (read.run.paths.length === 0 || trigger.kind === 'other')
        return null;
    const [{ changedFiles }, { touchesPaths }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 5181)),
        Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4159)),
    ]);
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(60_000)]);
    const changed = await changedFiles(trigger, {
        token: read.run.githubToken,
        apiUrl: world.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        signal,
        wait: (ms) => (0,ports/* sleep */.y)(world.clock, ms, signal),
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
    const saved = (0,checks_saved/* readSaved */.S)(safe, settings.checks, (0,seen/* expectationsOf */.x)(settings), settings, world.clock.now());
    for (const line of saved.passedOver)
        log.info(line);
    for (const result of saved.results)
        log.info((0,seen/* told */.E)(result));
    return { ...saved, facts: cluster_facts/* NO_FACTS */.K, notCovered: [] };
}

// EXTERNAL MODULE: ./lib/decide-run.js + 5 modules
var decide_run = __nccwpck_require__(7477);
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

// EXTERNAL MODULE: ./lib/policy/verdict.js
var policy_verdict = __nccwpck_require__(7335);
// EXTERNAL MODULE: ./lib/policy-input.js
var policy_input = __nccwpck_require__(6824);
// EXTERNAL MODULE: ./lib/report/explain.js
var explain = __nccwpck_require__(5009);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __nccwpck_require__(6362);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __nccwpck_require__(5149);
// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __nccwpck_require__(2691);
;// CONCATENATED MODULE: ./lib/report/messages/html-words.js


const spoken = (words, language) => Object.fromEntries(Object.entries(words).map(([key, text]) => [key, (0,model_language/* inLanguage */.oH)(text, language)]));
const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? grouped(value) : value;
});
function plural(sentence, n, values = {}) {
    const [one = '', many = one] = sentence.split('|');
    return filled(n === 1 ? one : many, { n, ...values });
}
const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const CARD_WORDS = {
    block: { en: 'Blocks', zh: '阻止' },
    inconclusive: { en: 'Cannot decide', zh: '无法判定' },
    warn: { en: 'To confirm', zh: '待确认' },
    notice: { en: 'Note', zh: '提示' },
    waived: { en: 'Waived', zh: '已豁免' },
    shown: { en: 'Does not count', zh: '不计入结论' },
    fixFirst: { en: 'Fix before the upgrade', zh: '升级前必须修复' },
    undecided: { en: 'Could not be decided', zh: '无法判定' },
    confirm: { en: 'Confirm or fix', zh: '需要确认或修复' },
    notes: { en: 'Notes and waived risks', zh: '提示与已豁免的风险' },
    others: { en: 'Found in a result that does not count', zh: '在不计入结论的结果中发现' },
    othersWhy: {
        en: 'The result it stands in is expired or about something else, so it decides nothing.',
        zh: '所在的检查结果已过期，或针对的是其他集群、其他版本，因此不影响结论。',
    },
    isNew: { en: 'New', zh: '新增' },
    isKnown: { en: 'Known', zh: '已有' },
    guess: { en: 'a guess', zh: '推测' },
    guessed: {
        en: 'This item is not documented. Title and advice are a guess from its message: check that they fit.',
        zh: '该检查项没有公开文档。标题和建议是根据检查信息推测的，请先核实是否适用。',
    },
    unknown: {
        en: 'Nothing is known of this item beyond what it says itself.',
        zh: '除检查信息本身外，没有该检查项的资料。',
    },
    doThis: { en: 'Do this', zh: '处理方法' },
    by: { en: 'Who', zh: '处理人' },
    you: { en: 'you', zh: '您自己' },
    support: { en: 'Huawei Cloud support', zh: '华为云技术支持' },
    acknowledge: { en: 'whoever confirms the risk', zh: '风险确认人' },
    guide: { en: 'Guide', zh: '参考文档' },
    meaning: { en: 'What it means', zh: '影响' },
    commands: { en: 'Commands that help', zh: '常用命令' },
    more: { en: 'Why, commands and fingerprint', zh: '判定依据、命令与指纹' },
    whyOnly: { en: 'Why, and fingerprint', zh: '判定依据与指纹' },
    decidedBy: { en: 'Decided by', zh: '判定依据' },
    byTable: { en: 'the decision table ({cell})', zh: '判定表（{cell}）' },
    byRule: { en: '{entry} of the policy, line {line}', zh: '策略文件的 {entry}（第 {line} 行）' },
    byGate: { en: 'the gate itself', zh: '门禁自身的规则' },
    byPolicy: { en: 'the policy itself', zh: '策略文件本身' },
    waivedBy: { en: 'Waived by {owner} until {expires}, {left}', zh: '由 {owner} 豁免，有效期至 {expires}（{left}）' },
    daysLeft: { en: '{n} day left|{n} days left', zh: '剩余 {n} 天' },
    lastDay: { en: 'today is its last day', zh: '今天是最后一天' },
    reason: { en: 'Reason', zh: '理由' },
    errorCodes: { en: 'Error codes', zh: '错误码' },
    group: { en: 'Group', zh: '检查分组' },
    fingerprint: { en: 'Fingerprint', zh: '指纹' },
    changed: { en: 'Changed fields (values are not shown)', zh: '被修改的字段（不显示其值）' },
    called: { en: 'Still called', zh: '仍在调用' },
    calledBy: { en: 'by', zh: '调用方' },
    moreApis: { en: '{n} more, see Removed APIs|{n} more, see Removed APIs', zh: '另有 {n} 个，见“已移除的 API”' },
    onNodes: { en: '{n} node|{n} nodes', zh: '{n} 个节点' },
    andMore: { en: 'and {n} more', zh: '另有 {n} 个' },
    allNodes: { en: 'All {n} nodes', zh: '全部 {n} 个节点' },
    inReportJson: { en: 'and {n} more, in report.json', zh: '另有 {n} 个，见 report.json' },
    addon: { en: 'Add-on', zh: '插件' },
    inCluster: { en: 'Cluster', zh: '集群' },
    wholeCluster: { en: 'the whole cluster', zh: '整个集群' },
    wholeRun: { en: 'this run', zh: '本次运行' },
    where: { en: 'Where', zh: '位置' },
    precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
    addons: { en: 'add-on check', zh: '插件检查' },
    upgrade: { en: 'upgrade', zh: '升级' },
    postcheck: { en: 'post-upgrade check', zh: '升级后检查' },
    manifests: { en: 'manifest scan', zh: '清单扫描' },
    copy: { en: 'Copy', zh: '复制' },
    colon: { en: ': ', zh: '：' },
    stop: { en: '. ', zh: '。' },
    brackets: { en: ' ({text})', zh: '（{text}）' },
    copyFingerprint: { en: 'Copy fingerprint', zh: '复制指纹' },
};
const LIST_WORDS = {
    search: { en: 'Search', zh: '搜索' },
    searchHint: { en: 'name, message, node, add-on', zh: '名称、信息、节点、插件' },
    decisions: { en: 'Decision', zh: '判定' },
    filters: { en: 'More filters', zh: '更多筛选' },
    kind: { en: 'Kind', zh: '类型' },
    level: { en: 'Level', zh: '级别' },
    check: { en: 'Check', zh: '检查' },
    cluster: { en: 'Cluster', zh: '集群' },
    addonFilter: { en: 'Add-on', zh: '插件' },
    who: { en: 'Who', zh: '处理人' },
    status: { en: 'Since the baseline', zh: '与基线相比' },
    node: { en: 'Node', zh: '节点' },
    nodeHint: { en: 'name, or prod-a-*', zh: '名称，或 prod-a-*' },
    any: { en: 'any', zh: '不限' },
    clear: { en: 'Clear filters', zh: '清除筛选' },
    shownOf: { en: '{shown} of {n} cause|{shown} of {n} causes', zh: '{shown} / {n} 个原因' },
    shownAll: { en: '{n} cause|All {n} causes', zh: '共 {n} 个原因' },
    nothing: {
        en: 'Nothing matches. Clear the filters to see every cause.',
        zh: '没有匹配的内容。清除筛选即可查看全部原因。',
    },
    moreCauses: { en: 'Show {n} more', zh: '再显示 {n} 个' },
    copied: { en: 'Copied', zh: '已复制' },
    pressCopy: { en: 'Selected: press Ctrl+C', zh: '已选中，请按 Ctrl+C' },
    toLight: { en: 'Light', zh: '浅色' },
    toDark: { en: 'Dark', zh: '深色' },
    theme: { en: 'Switch to {theme} colours', zh: '切换为{theme}主题' },
    mapLegend: { en: 'Worst decision of a node', zh: '节点上最严重的判定' },
    mapHelp: {
        en: 'Each square is a node. Arrow keys move, Enter lists its causes.',
        zh: '每个方块是一个节点。方向键移动，回车键列出其原因。',
    },
    poolLabel: { en: '{pool}: {n} node|{pool}: {n} nodes', zh: '{pool}：{n} 个节点' },
    otherNodes: { en: 'other nodes', zh: '其他节点' },
    nodeCauses: { en: '{node}: {n} cause, {worst}|{node}: {n} causes, {worst}', zh: '{node}：{n} 个原因，{worst}' },
    noCause: { en: '{node}: none of the causes shown', zh: '{node}：没有当前显示的原因' },
    andCauses: { en: 'and {n} more', zh: '另有 {n} 个' },
    mapCut: {
        en: '{n} more node is not drawn: search for it|{n} more nodes are not drawn: search for them',
        zh: '另有 {n} 个节点未绘出，可通过搜索查找',
    },
    leftNow: { en: '{left} left now', zh: '现在还剩 {left}' },
    agoNow: { en: 'expired {ago} ago', zh: '已过期 {ago}' },
    expiredPass: {
        en: 'Expired meanwhile, {ago} ago by this device’s clock. Do not approve on it: run the check again, then re-run the job.',
        zh: '以本设备时钟计，结果已在 {ago}前过期。请勿据此批准：重新执行检查，再重新运行该作业。',
    },
    expiredBlock: {
        en: 'Expired meanwhile, {ago} ago by this device’s clock. After fixing, run the check again, then re-run the job.',
        zh: '以本设备时钟计，结果已在 {ago}前过期。修复后请重新执行检查，再重新运行该作业。',
    },
};
const durationWords = (ms, language) => (0,model_language/* inLanguage */.oH)((0,duration/* durationText */.S5)(ms), language);

// EXTERNAL MODULE: ./lib/text/links.js
var links = __nccwpck_require__(8386);
;// CONCATENATED MODULE: ./lib/report/html/tree.js
const h = (tag, attributes = {}, ...children) => ({
    tag,
    attributes,
    children,
});

;// CONCATENATED MODULE: ./lib/report/html/card-parts.js



const SORTS = ['block', 'inconclusive', 'warn', 'notice', 'waived', 'shown'];
const sortOf = ({ decides, decision }) => decides ? decision : 'shown';
const cardContext = (data, isLive = false) => ({
    ...{ data, isLive, sought: null },
    words: spoken(CARD_WORDS, data.language),
});
const NONE = {
    ...{ title: '', meaning: '', fix: '', who: null, commands: [], docUrl: '' },
    ...{ match: 'none', source: 'gate' },
};
const adviceFor = (finding, data) => data.advice[finding.advice] ?? NONE;
const withCode = (text) => text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
function linkTo(label, url) {
    const known = (0,links/* knownPage */.n)(url);
    if (known === null)
        return [`${label} `, h('code', {}, url)];
    return h('a', { href: known, rel: 'noopener noreferrer' }, label);
}
const code = (text) => h('code', {}, text);
const spaced = (pieces) => pieces.map((piece) => [' ', piece]);
const sentence = (text, { source }) => (source === 'policy' ? text : withCode(text));

;// CONCATENATED MODULE: ./lib/report/html/ranges.js
function toRanges(indexes) {
    const ranges = [];
    let next = -1;
    for (const index of indexes) {
        if (index === next)
            ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1;
        else
            ranges.push(index, 1);
        next = index + 1;
    }
    return ranges;
}
function fromRanges(ranges) {
    const indexes = [];
    for (let at = 0; at < ranges.length; at += 2) {
        const start = ranges[at] ?? 0;
        for (let index = start; index < start + (ranges[at + 1] ?? 0); index++)
            indexes.push(index);
    }
    return indexes;
}

;// CONCATENATED MODULE: ./lib/report/html/card-place.js




const APIS_IN_CARD = 3;
const FIELDS_IN_CARD = 10;
function details({ fields, apis }, words) {
    const shown = fields.slice(0, FIELDS_IN_CARD).map((field) => h('li', {}, h('code', {}, field)));
    const surplus = fields.length - shown.length;
    const calls = apis
        .slice(0, APIS_IN_CARD)
        .map(([url, agent]) => h('li', {}, h('code', {}, url), ` ${words.calledBy} `, h('code', {}, agent || '?')));
    const more = apis.length - calls.length;
    return [
        shown.length === 0 ? null : listOf(words.changed, shown, surplus > 0 ? plural(words.inReportJson, surplus) : ''),
        calls.length === 0 ? null : listOf(words.called, calls, more > 0 ? plural(words.moreApis, more) : ''),
    ];
}
const listOf = (title, items, more) => [
    h('p', { class: 'label' }, title),
    h('ul', { class: 'plain-list' }, items, more ? h('li', { class: 'dim' }, more) : null),
];
const NAMES_IN_CARD = 6;
const NAMES_WITHOUT_SCRIPT = 50;
function place(finding, index, { data, words, isLive, sought }) {
    const nodes = soughtFirst(fromRanges(finding.nodes), sought);
    const names = nodes.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? '?'));
    const rest = nodes.length - names.length;
    const named = finding.named.slice(0, NAMES_IN_CARD).map(code);
    const cluster = finding.cluster !== null && data.clusters.length > 1 ? data.clusters[finding.cluster] : undefined;
    const parts = [
        finding.place && h('span', {}, code(finding.place)),
        finding.addon &&
            h('span', {}, `${words.addon} `, code(finding.addonTarget ? `${finding.addon} → ${finding.addonTarget}` : finding.addon)),
        nodes.length > 0
            ? h('span', {}, h('b', {}, plural(words.onNodes, nodes.length)), spaced(names), rest > 0 ? ` ${filled(words.andMore, { n: rest })}` : '')
            : null,
        named.length > 0 ? h('span', {}, spaced(named)) : null,
        cluster === undefined ? null : h('span', {}, `${words.inCluster} `, code(cluster)),
    ].filter((part) => part !== null);
    const none = h('span', {}, finding.scope === 'gate' ? words.wholeRun : words.wholeCluster);
    return [
        h('p', { class: 'where' }, h('span', { class: 'label' }, `${words.where} `), parts.length > 0 ? parts : none),
        rest > 0 ? allNodes(nodes, index, { data, words, isLive }) : null,
    ];
}
function allNodes(nodes, index, { data, words, isLive }) {
    const title = h('summary', {}, plural(words.allNodes, nodes.length));
    if (isLive)
        return h('details', { class: 'nodes', 'data-all': String(index) }, title);
    const names = nodes.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? '?'));
    const more = nodes.length - names.length;
    return h('details', { class: 'nodes' }, title, h('p', {}, spaced(names), more > 0 ? ` ${filled(words.inReportJson, { n: more })}` : ''));
}
const soughtFirst = (nodes, sought) => sought === null ? nodes : [...nodes.filter((node) => sought.has(node)), ...nodes.filter((node) => !sought.has(node))];

;// CONCATENATED MODULE: ./lib/report/html/card-reasons.js



function behind(finding, advice, { words, isLive }) {
    const copy = (label) => (isLive ? h('button', { type: 'button', 'data-copy': '' }, label) : null);
    return [
        advice.meaning === ''
            ? null
            : h('p', { class: 'meaning' }, h('b', {}, words.meaning), words.colon, sentence(advice.meaning, advice)),
        standsBehind(finding, words),
        h('details', { class: 'more' }, h('summary', {}, advice.commands.length > 0 ? words.more : words.whyOnly), advice.commands.length === 0 ? null : h('p', { class: 'label' }, words.commands), advice.commands.map((command) => h('div', { class: 'command' }, h('pre', { tabindex: '0' }, command), copy(words.copy))), h('dl', {}, row(words.decidedBy, decider(finding, words)), finding.errorCodes.length > 0 ? row(words.errorCodes, spaced(finding.errorCodes.map(code))) : null, finding.group ? row(words.group, code(finding.group)) : null, row(words.fingerprint, [h('code', {}, finding.fingerprint), ' ', copy(words.copyFingerprint)]))),
    ];
}
const row = (term, ...text) => h('div', {}, h('dt', {}, term), h('dd', {}, text));
function decider({ cell, rule, waiver, name }, words) {
    const by = waiver ?? rule;
    if (by)
        return ofPolicy(by, words);
    if (name === 'policy-error')
        return words.byPolicy;
    return cell ? filled(words.byTable, { cell }) : words.byGate;
}
function standsBehind({ rule, waiver }, words) {
    if (waiver) {
        const left = waiver.daysLeft === 0 ? words.lastDay : plural(words.daysLeft, waiver.daysLeft);
        const by = filled(words.waivedBy, { owner: waiver.owner, expires: waiver.expires, left });
        return h('p', { class: 'behind' }, h('b', {}, by), reasonWords(waiver.reason, words));
    }
    return rule?.reason
        ? h('p', { class: 'behind' }, h('b', {}, `${words.decidedBy} ${ofPolicy(rule, words)}`), reasonWords(rule.reason, words))
        : null;
}
const reasonWords = (reason, words) => `${words.stop}${words.reason}${words.colon}${reason}`;
const ofPolicy = ({ entry, line }, words) => filled(words.byRule, { entry, line: String(line) });

;// CONCATENATED MODULE: ./lib/report/html/card.js





function cardAt(index, context) {
    const finding = context.data.findings[index];
    return finding ? card(finding, index, context) : null;
}
function card(finding, index, context) {
    const { data, words } = context;
    const advice = adviceFor(finding, data);
    const sort = sortOf(finding);
    const id = `cause-${index}`;
    const isGuess = advice.match === 'guessed';
    const title = isGuess ? h('i', {}, `${advice.title}?`) : advice.title;
    return h('article', { class: `card ${sort}${isGuess ? ' guess' : ''}`, 'aria-labelledby': id }, h('p', { class: 'tags' }, h('span', { class: `tag ${sort}` }, words[sort]), finding.status && h('span', { class: 'tag plain' }, finding.status === 'new' ? words.isNew : words.isKnown), isGuess ? h('span', { class: 'tag plain' }, words.guess) : null, h('span', { class: 'sort' }, kindAndLevel(finding))), h('h4', { id, tabindex: '-1' }, title), h('p', { class: 'raw' }, h('code', {}, finding.name), checkOf(finding, words)), finding.message === '' ? null : h('p', { class: 'message' }, finding.message), details(finding, words), place(finding, index, context), fix(advice, words), behind(finding, advice, context));
}
const kindAndLevel = ({ kind, level }) => [kind, level].filter((part) => part !== null).join(' · ');
function checkOf({ check }, words) {
    if (check === null)
        return null;
    return h('span', { class: 'dim' }, ` · ${Object.hasOwn(words, check) ? words[check] : check}`);
}
function fix(advice, words) {
    if (advice.fix === '')
        return null;
    const doubt = { guessed: words.guessed, none: advice.source === 'gate' ? '' : words.unknown, exact: '' }[advice.match];
    return h('div', { class: 'fix' }, doubt === '' ? null : h('p', { class: 'doubt' }, doubt), h('p', {}, h('b', {}, words.doThis), advice.who ? h('span', { class: 'dim' }, filled(words.brackets, { text: words[advice.who] })) : null, words.colon, sentence(advice.fix, advice), ' ', advice.docUrl ? linkTo(words.guide, advice.docUrl) : null));
}

;// CONCATENATED MODULE: ./lib/report/html/grouping.js


const GROUPS = [
    { title: 'fixFirst', sorts: ['block'] },
    { title: 'undecided', sorts: ['inconclusive'] },
    { title: 'confirm', sorts: ['warn'] },
    { title: 'notes', sorts: ['notice', 'waived'] },
    { title: 'others', sorts: ['shown'] },
];
const orderedCauses = (data) => GROUPS.flatMap(({ title, sorts }) => [...data.findings.entries()]
    .filter(([, finding]) => sorts.includes(sortOf(finding)))
    .map(([index]) => ({ title, index })));
function causesByNode(data, indexes) {
    const byNode = data.nodes.map(() => []);
    for (const index of indexes)
        for (const node of fromRanges(data.findings[index]?.nodes ?? []))
            byNode[node]?.push(index);
    return byNode;
}
function worstOf(indexes, data) {
    let worst = SORTS.length;
    for (const index of indexes) {
        const finding = data.findings[index];
        if (finding)
            worst = Math.min(worst, SORTS.indexOf(sortOf(finding)));
    }
    return SORTS[worst] ?? null;
}
const titleOf = (finding, data) => finding === undefined ? '' : adviceFor(finding, data).title || finding.name;

;// CONCATENATED MODULE: ./lib/report/messages/html-page-words.js
const PAGE_WORDS = {
    product: { en: 'CCE Upgrade Gate', zh: 'CCE 升级门禁' },
    skip: { en: 'Skip to what to do', zh: '跳到处理事项' },
    mayI: { en: 'May I approve? ', zh: '可以批准吗？' },
    yes: { en: 'Yes.', zh: '可以。' },
    yesIf: { en: 'Yes, once the risks below are confirmed.', zh: '确认下列风险后可以。' },
    no: { en: 'No.', zh: '不可以。' },
    notYet: { en: 'Nobody can say yet.', zh: '目前无法判断。' },
    notAsked: { en: 'This change upgrades nothing that the gate watches.', zh: '本次变更不涉及门禁关注的升级。' },
    greenAnyway: {
        en: 'The step is green all the same: it was asked not to fail.',
        zh: '该步骤仍为绿色：运行时要求不因此失败。',
    },
    trueAt: { en: 'True when it was written, {at}.', zh: '结论仅在生成时（{at}）有效。' },
    identity: { en: 'Cluster and validity', zh: '集群与有效期' },
    cluster: { en: 'Cluster', zh: '集群' },
    notNamed: { en: '(not named)', zh: '（未指定）' },
    upgrade: { en: 'Upgrade', zh: '升级' },
    unknownVersion: { en: '(unknown)', zh: '（未知）' },
    asserted: { en: 'asked for by this run', zh: '由本次运行指定' },
    notAsserted: { en: 'the check’s own target; none was asked for', zh: '取自检查任务，本次运行未指定' },
    checkedFor: { en: 'checked for {version}', zh: '检查针对 {version}' },
    ofCluster: { en: 'of the cluster {id}', zh: '属于集群 {id}' },
    region: { en: 'Region', zh: '区域' },
    project: { en: 'Project', zh: '项目' },
    now: { en: 'The cluster itself', zh: '集群现状' },
    runs: { en: 'runs {version}', zh: '运行版本 {version}' },
    workflow: { en: 'upgrade workflow {phase}', zh: '升级流程 {phase}' },
    backup: { en: 'last backup {ago} earlier', zh: '最近一次备份在 {ago}前' },
    task: { en: 'task', zh: '任务' },
    taken: { en: 'taken', zh: '检查时间' },
    validUntil: { en: 'valid until', zh: '有效期至' },
    leftThen: { en: '{left} left when written', zh: '生成时剩余 {left}' },
    expiredThen: { en: 'expired {ago} before this was written', zh: '生成前 {ago}已过期' },
    noExpiry: { en: 'no expiry known', zh: '有效期未知' },
    noResult: { en: 'no result', zh: '没有结果' },
    still: { en: 'still {phase}', zh: '仍为 {phase}' },
    nodes: { en: '{n} node|{n} nodes', zh: '{n} 个节点' },
    itemsPassed: { en: '{n} item passed|{n} items passed', zh: '{n} 个检查项通过' },
    moreClusters: {
        en: '{n} more cluster, in report.json|{n} more clusters, in report.json',
        zh: '另有 {n} 个集群，见 report.json',
    },
    counts: { en: 'At a glance', zh: '概览' },
    toFix: { en: 'to fix', zh: '须修复' },
    undecided: { en: 'undecided', zh: '无法判定' },
    toConfirm: { en: 'to confirm', zh: '待确认' },
    waived: { en: 'waived', zh: '已豁免' },
    noted: { en: 'noted', zh: '提示' },
    passed: { en: 'passed', zh: '通过' },
    isNew: { en: 'new', zh: '新增' },
    resolved: { en: 'resolved', zh: '已解决' },
    contents: { en: 'On this page', zh: '本页内容' },
    whatToDo: { en: 'What to do', zh: '处理事项' },
    nothingFound: { en: 'Nothing was found.', zh: '没有发现问题。' },
    moreCauses: {
        en: '{n} more cause, in report.json|{n} more causes, in report.json',
        zh: '另有 {n} 个原因，见 report.json',
    },
    nodesTitle: { en: 'Nodes', zh: '节点' },
    nodesTold: { en: '{n} node has a cause.|{n} nodes have a cause.', zh: '{n} 个节点存在问题。' },
    nodesOf: {
        en: '{n} of {all} nodes have a cause; the report does not name the others.',
        zh: '{all} 个节点中有 {n} 个存在问题；报告不列出其余节点。',
    },
    pool: { en: 'Nodes named', zh: '节点名称' },
    otherNodes: { en: 'other names', zh: '其他名称' },
    number: { en: 'Number', zh: '数量' },
    worst: { en: 'Worst', zh: '最严重' },
    causes: { en: 'Causes', zh: '原因' },
    onSome: { en: '{title} × {n}', zh: '{title} × {n}' },
    andMore: { en: 'and {n} more', zh: '另有 {n} 个' },
    poolsCaption: { en: 'Nodes with causes, by how they are named', zh: '存在问题的节点（按名称规律分组）' },
    removedApis: { en: 'Removed APIs', zh: '已移除的 API' },
    removedCaption: { en: 'Removed APIs that are still called', zh: '仍被调用的已移除 API' },
    requestPath: { en: 'Request path', zh: '请求路径' },
    userAgent: { en: 'User agent', zh: '调用方（User-Agent）' },
    auditWindow: {
        en: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
        zh: 'CCE 只分析最近一天的审计日志：每周运行一次的任务不会出现在这里。',
    },
    inRepository: { en: 'Removed APIs in this repository', zh: '仓库中使用的已移除 API' },
    line: { en: 'File and line', zh: '文件与行号' },
    what: { en: 'What', zh: '内容' },
    item: { en: 'Item', zh: '检查项' },
    semicolon: { en: '; ', zh: '；' },
    baseline: { en: 'Since the baseline', zh: '与基线相比' },
    changes: {
        en: '{new} new, {known} known, {resolved} resolved.',
        zh: '新增 {new} 个，已有 {known} 个，已解决 {resolved} 个。',
    },
    resolvedCaption: { en: 'Resolved since', zh: '已解决的原因' },
    addons: { en: 'Add-ons', zh: '插件' },
    addon: { en: 'Add-on', zh: '插件' },
    addonsCaption: { en: 'Add-on checks', zh: '各插件的检查结果' },
    upgradeTo: { en: 'Upgrade to', zh: '升级到' },
    verdict: { en: 'Verdict', zh: '结论' },
    validity: { en: 'Validity', zh: '有效期' },
    progress: { en: 'Upgrade progress', zh: '升级进度' },
    batches: {
        en: '{nodes} nodes go in about {n} batch (1, 4, 16, then 20 at a time by default: an estimate)|{nodes} nodes go in about {n} batches (1, 4, 16, then 20 at a time by default: an estimate)',
        zh: '{nodes} 个节点预计分 {n} 批升级（默认每批 1、4、16，之后 20 个，仅为估算）',
    },
    policy: { en: 'Policy', zh: '策略' },
    ownJudge: {
        en: 'The policy was read from the workspace, so this pull request can change the policy that judges it.',
        zh: '策略读取自工作区，因此本次合并请求可以修改评判自己的策略。',
    },
    policyFile: { en: 'File', zh: '文件' },
    onBase: { en: 'of the base branch', zh: '取自基准分支' },
    at: { en: 'at', zh: '提交' },
    holds: { en: 'Holds', zh: '内容' },
    failOnAtLeast: { en: 'fail-on {failOn} at least', zh: 'fail-on 至少为 {failOn}' },
    rules: { en: '{n} rule|{n} rules', zh: '{n} 条规则' },
    waivers: { en: '{n} waiver|{n} waivers', zh: '{n} 条豁免' },
    noPolicy: { en: 'There is none: the decision table alone decided.', zh: '没有策略文件：仅按判定表判定。' },
    faulty: {
        en: 'It cannot be used, so the decision table alone decided, and the verdict cannot be better than CANNOT DECIDE.',
        zh: '策略文件无法使用，因此仅按判定表判定，结论不会好于“无法判定”。',
    },
    failOn: { en: 'Strictness', zh: '严格程度' },
    ignoresNone: { en: 'fail-on: none was asked for and does not count.', zh: '要求了 fail-on: none，但不生效。' },
    expiring: {
        en: 'The waiver for {name} ({owner}, line {line}) expires on {expires}: {left}.',
        zh: '{name} 的豁免（{owner}，第 {line} 行）将于 {expires} 到期：{left}。',
    },
    elsewhere: {
        en: '{n} entry of it is for other clusters, targets or checks.|{n} entries of it are for other clusters, targets or checks.',
        zh: '其中 {n} 条针对其他集群、版本或检查。',
    },
    proposal: { en: 'With the changed policy', zh: '修改后的策略' },
    'proposal-in-force': {
        en: 'The checked-out policy differs from the one that decided. This is what it would make of the same result:',
        zh: '检出的策略与实际判定所用的策略不同。对同一结果，它会这样判定：',
    },
    'proposal-absent': {
        en: 'The checkout has no policy, the base branch has one. Without it the same result would be:',
        zh: '检出的代码中没有策略文件，而基准分支有。没有策略时，同一结果会这样判定：',
    },
    'proposal-faulty': {
        en: 'The checked-out policy cannot be used: once merged, every run would be red.',
        zh: '检出的策略无法使用：合并后每次运行都会失败。',
    },
    proposalCaption: { en: 'Decisions that differ', zh: '判定对比' },
    before: { en: 'Now', zh: '当前' },
    after: { en: 'With the change', zh: '修改后' },
    absent: { en: '–', zh: '–' },
    skipList: { en: 'Skip list for CCE', zh: 'CCE 跳过清单' },
    skipListHow: {
        en: 'The gate’s own check ran whole, so that what is waived stays seen. The check that CCE runs before the upgrade stops at it, unless it is told to skip exactly this:',
        zh: '门禁自身的检查完整执行，使已豁免的风险仍然可见。CCE 在升级前执行的检查会因此停止，除非明确要求跳过以下检查项：',
    },
    asJson: { en: 'As JSON, for the API', zh: 'JSON（用于 API）' },
    asTerraform: {
        en: 'For Terraform, huaweicloud_cce_cluster_upgrade',
        zh: 'Terraform（huaweicloud_cce_cluster_upgrade）',
    },
    notCovered: { en: 'Not covered', zh: '未覆盖的内容' },
    skippedItem: { en: 'Skipped in the task itself, by somebody:', zh: '检查任务中被人为跳过：' },
    skippedOn: { en: 'on {n} node|on {n} nodes', zh: '在 {n} 个节点上' },
    passedTitle: { en: 'Passed', zh: '已通过' },
    passedItems: { en: '{n} item passed|{n} items passed', zh: '{n} 个检查项通过' },
    written: { en: 'Written', zh: '生成时间' },
    everything: {
        en: 'report.json beside this page holds everything, for machines; evidence/ what CCE answered.',
        zh: '同目录的 report.json 为完整的机器可读数据，evidence/ 为 CCE 的原始响应。',
    },
    inReportJson: { en: 'and {n} more, in report.json', zh: '另有 {n} 个，见 report.json' },
    clusters: { en: 'Clusters', zh: '集群' },
};

// EXTERNAL MODULE: ./lib/report/messages/verdict-words.js
var verdict_words = __nccwpck_require__(7382);
// EXTERNAL MODULE: ./lib/report/where.js
var where = __nccwpck_require__(3825);
;// CONCATENATED MODULE: ./lib/report/html/data.js




const NAME_UNITS = 200;
const PROSE_UNITS = 4000;
const LISTED = 200;
const shortName = (text) => (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(text), NAME_UNITS);
const nameOrNull = (text) => (text === null ? null : shortName(text));
const prose = (text) => (0,text_plain/* clip */.$Q)((0,text_plain/* visible */.RK)(text), PROSE_UNITS);
function pageData(report) {
    const ids = [...new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)])];
    const named = ids.filter((id) => id !== null);
    const names = new Map(report.clusters.map(({ id, name }) => [id, name]));
    const clusterOf = (id) => (id === null ? null : named.indexOf(id));
    const nodes = table(([{ uid, name }, cluster]) => [shortName(name ?? uid ?? '?'), nameOrNull(name && uid), cluster], ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`);
    const advice = table(adviceOf, (finding) => JSON.stringify(adviceOf(finding)));
    const findings = report.findings.map((finding) => {
        const cluster = clusterOf(finding.clusterId);
        const at = [...new Set(finding.nodes.map((node) => nodes.indexOf([node, cluster])))].sort((a, b) => a - b);
        return { ...pageFinding(finding), cluster, advice: advice.indexOf(finding), nodes: toRanges(at) };
    });
    return {
        language: report.language,
        clusters: named.map((id) => shortName(names.get(id) ?? id)),
        nodes: nodes.rows,
        advice: advice.rows,
        findings,
    };
}
function table(rowOf, keyOf) {
    const rows = [];
    const places = new Map();
    const indexOf = (source) => {
        const key = keyOf(source);
        const place = places.get(key) ?? rows.push(rowOf(source)) - 1;
        places.set(key, place);
        return place;
    };
    return { rows, indexOf };
}
const adviceOf = (finding) => ({
    title: shortName(finding.title),
    meaning: prose(finding.meaning),
    fix: prose(finding.fix),
    who: finding.who,
    commands: finding.commands.map(prose),
    docUrl: (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(finding.docUrl), 500),
    match: finding.match,
    source: finding.advice,
});
function pageFinding(finding) {
    const { fingerprint, check, scope, decision, decides, addon, risk, location, status, cell } = finding;
    const { kind, level, group } = scope === 'gate' ? { kind: null, level: null, group: null } : finding;
    return {
        ...{ fingerprint, check, scope, decision, decides, status },
        name: shortName(finding.name),
        ...{ kind: nameOrNull(kind), level: nameOrNull(level), group: nameOrNull(group) },
        message: prose(finding.message),
        errorCodes: finding.errorCodes.slice(0, LISTED).map(shortName),
        addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? '?'),
        addonTarget: nameOrNull(addon?.targetVersion ?? null),
        named: [...(0,where/* namesIn */.wX)(risk.addonRisks, 'addonTemplateName', 'alias'), ...(0,where/* namesIn */.wX)(risk.nodeRisks, 'NodeID')]
            .slice(0, LISTED)
            .map(shortName),
        fields: (0,where/* changedFields */.E0)(finding).slice(0, LISTED).map(shortName),
        apis: (0,where/* removedApisOf */.FL)(finding)
            .slice(0, LISTED)
            .map(({ url, userAgent }) => [shortName(url), shortName(userAgent)]),
        place: location && `${shortName(location.file)}:${location.line}`,
        cell: cell && shortName((0,explain/* cellText */.Ie)(cell)),
        rule: finding.rule && { ...finding.rule, ...said(finding.rule) },
        waiver: finding.waiver && {
            ...finding.waiver,
            ...said(finding.waiver),
            reason: prose(finding.waiver.reason),
            owner: shortName(finding.waiver.owner),
        },
    };
}
const said = ({ entry, reason }) => ({
    entry: shortName(entry),
    reason: reason === null ? null : prose(reason),
});
const scriptJson = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

;// CONCATENATED MODULE: ./lib/report/html/page-parts.js






const pageContext = (report) => ({
    report,
    data: pageData(report),
    words: spoken(PAGE_WORDS, report.language),
    cards: spoken(CARD_WORDS, report.language),
});
const sectionPiece = ({ id, title, content }) => h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title`, tabindex: '-1' }, title), content);
function capped(all, most) {
    return { told: all.slice(0, most), more: Math.max(0, all.length - most) };
}
const MOST_ROWS = 300;
function page_parts_table(caption, columns, all, words) {
    const { told, more } = capped(all, MOST_ROWS);
    const rows = told.map(([first = null, ...cells]) => h('tr', {}, h('th', { scope: 'row' }, first), cells.map((cell) => h('td', {}, cell))));
    const left = filled(words.inReportJson, { n: more });
    return h('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' }, h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col' }, column)))), h('tbody', {}, rows, more > 0 ? h('tr', {}, h('td', { colspan: String(columns.length) }, left)) : null)));
}
const timePiece = (iso) => h('time', { datetime: iso }, `${iso.slice(0, 16).replace('T', ' ')} UTC`);
const verdictTag = (verdict, { report }) => h('span', { class: `tag ${verdict}` }, (0,model_language/* inLanguage */.oH)((0,verdict_words/* verdictWords */.L2)(verdict), report.language));

;// CONCATENATED MODULE: ./lib/report/html/causes.js






const WRITTEN_OUT = 60;
function causes({ data, words, cards }) {
    const context = cardContext(data);
    const ordered = orderedCauses(data);
    const { told, more } = capped(ordered, WRITTEN_OUT);
    const groups = GROUPS.map(({ title }) => {
        const own = told.filter((one) => one.title === title);
        if (own.length === 0)
            return null;
        return [
            h('h3', {}, cards[title]),
            title === 'others' ? h('p', {}, cards.othersWhy) : null,
            own.map(({ index }) => cardAt(index, context)),
        ];
    });
    const rest = more > 0 ? h('p', {}, plural(words.moreCauses, more)) : null;
    return {
        id: 'causes',
        title: words.whatToDo,
        content: [h('div', { id: 'list' }, ordered.length === 0 ? h('p', {}, words.nothingFound) : [groups, rest])],
    };
}

;// CONCATENATED MODULE: ./lib/report/html/embedded.js
const STYLE = ':root{color-scheme:light dark;--page: light-dark(#ffffff, #0d1117);--panel: light-dark(#f6f7f9, #161b22);--text: light-dark(#1c2024, #e6edf3);--dim: light-dark(#57606a, #9da7b3);--line: light-dark(#d8dde3, #30363d);--link: light-dark(#0550ae, #79b8ff);--block: light-dark(#a40e26, #ff9a92);--block-tint: light-dark(#ffebe9, #3d1216);--block-solid: light-dark(#cf222e, #f85149);--inconclusive: light-dark(#6639ba, #d2b4ff);--inconclusive-tint: light-dark(#f3ecff, #2a1b47);--inconclusive-solid: light-dark(#8250df, #a371f7);--warn: light-dark(#7a4e00, #f0c04a);--warn-tint: light-dark(#fff4d6, #33270a);--warn-solid: light-dark(#bf8700, #d29922);--notice: light-dark(#0550ae, #9cc9ff);--notice-tint: light-dark(#e3f0ff, #10263f);--notice-solid: light-dark(#218bff, #388bfd);--waived: light-dark(#3d5a66, #a9c4cf);--waived-tint: light-dark(#e6eff2, #1b2a30);--waived-solid: light-dark(#6b8a96, #7d9aa6);--shown: light-dark(#57606a, #a3adb8);--shown-tint: light-dark(#eef0f2, #21262d);--shown-solid: light-dark(#8c959f, #6e7681);--pass: light-dark(#116329, #6fdd8b);--pass-tint: light-dark(#dcf7e3, #10301a);--pass-solid: light-dark(#1a7f37, #2ea043);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif;accent-color:var(--link)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.block{--ink: var(--block);--tint: var(--block-tint);--solid: var(--block-solid)}.inconclusive{--ink: var(--inconclusive);--tint: var(--inconclusive-tint);--solid: var(--inconclusive-solid)}.warn{--ink: var(--warn);--tint: var(--warn-tint);--solid: var(--warn-solid)}.notice{--ink: var(--notice);--tint: var(--notice-tint);--solid: var(--notice-solid)}.waived{--ink: var(--waived);--tint: var(--waived-tint);--solid: var(--waived-solid)}.pass{--ink: var(--pass);--tint: var(--pass-tint);--solid: var(--pass-solid)}.shown,.plain,.not-applicable{--ink: var(--shown);--tint: var(--shown-tint);--solid: var(--shown-solid)}*,*:before{box-sizing:border-box}html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text)}main,footer,header.verdict{padding-inline:max(1rem,calc((100vw - 66rem)/2))}:focus-visible{outline:3px solid var(--link);outline-offset:2px}:is(h2,h4):focus{outline:none}:is(h2,h4):focus-visible{outline:2px solid var(--link)}a{color:var(--link)}p,ul,dl{margin:.4rem 0}h1,h2,h3,h4{line-height:1.25;text-wrap:balance}h2{margin:2.2rem 0 .6rem;font-size:1.35rem}h3{margin:1.4rem 0 .5rem;font-size:1.05rem}h4{margin:.25rem 0 0;font-size:1.05rem}code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{overflow-wrap:anywhere;border-radius:4px;padding:.1em .3em;background:light-dark(#eceff2,#242b34)}pre{margin:0;overflow-x:auto;border-radius:6px;padding:.6rem .8rem;background:light-dark(#eceff2,#1d242d)}.dim,.written,.hint,.label,.raw,caption{color:var(--dim)}.label{font-size:.875rem}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;z-index:1;padding:.4rem .8rem;background:var(--page)}header.verdict{position:relative;border-top:6px solid var(--solid);padding-block:1rem 1.2rem;background:var(--tint)}.product{margin:0 6rem .8rem 0;color:var(--ink);font-size:.875rem;font-weight:600}.answer{margin:0;font-size:1.05rem}h1{display:flex;align-items:center;gap:.6rem;margin:.2rem 0 .4rem;color:var(--ink);font-size:clamp(1.5rem,5vw,2.1rem)}.sign{display:inline-grid;flex:none;place-content:center;width:1.35em;height:1.35em;border-radius:50%;background:var(--ink);color:var(--tint);line-height:1}.reason{margin:.2rem 0;font-size:1.15rem;overflow-wrap:anywhere}header .dim,.written{color:var(--text);font-size:.9rem}#meanwhile:not(:empty){display:block;margin-top:.5rem;border:2px solid var(--ink);border-radius:6px;padding:.5rem .7rem;background:var(--page);color:var(--text);font-size:1rem;font-weight:600}.counts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0 0;padding:0;list-style:none}.counts li{border-left:4px solid var(--solid);border-radius:4px;padding:.15rem .6rem;background:var(--page)}.theme{position:absolute;top:.8rem;right:max(1rem,calc((100vw - 66rem)/2))}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;list-style:none;font-size:.9rem}nav a{display:inline-block;padding:.25rem 0}.facts{border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;background:var(--panel)}.facts>div,.more dl>div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.25rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}dd p{margin:0}.live:not(:empty){margin-left:.5rem;border-radius:4px;padding:.1rem .45rem;background:var(--pass-tint);color:var(--pass);font-weight:600;white-space:nowrap}.live.expired:not(:empty){background:var(--block-tint);color:var(--block)}.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}table{width:100%;border-collapse:collapse;font-size:.9375rem}caption{padding:.5rem .8rem;text-align:start}th,td{min-width:5.5rem;border-top:1px solid var(--line);padding:.45rem .8rem;text-align:start;vertical-align:top}tbody th{font-weight:400}thead th{background:var(--panel);font-size:.875rem}progress{width:min(100%,24rem);height:1.1rem;vertical-align:middle}.plain-list{margin:0;padding:0;list-style:none}.warnings{border-left:4px solid var(--warn-solid);padding:.4rem .8rem .4rem 1.8rem;background:var(--warn-tint)}.columns{columns:18rem;font-size:.9rem}summary{padding:.25rem 0;cursor:pointer}.tag{display:inline-block;border-radius:999px;padding:.05rem .6rem;background:var(--tint);color:var(--ink);font-size:.8125rem;font-weight:600;white-space:nowrap}.card{margin:.7rem 0;border:1px solid var(--line);border-left:5px solid var(--solid);border-radius:8px;padding:.7rem 1rem .6rem;background:var(--panel)}.tags{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .5rem;margin:0}.sort{color:var(--dim);font-size:.875rem}.raw{margin:.1rem 0 .3rem;font-size:.9rem}.message{max-height:16rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}.where>span+span+span{margin-left:.7rem}.where code,.names code{display:inline-block;max-width:100%}.fix{margin:.5rem 0;border-radius:6px;padding:.3rem .8rem;background:var(--page)}.guess .fix{border:1px dashed var(--dim)}.doubt,.meaning{color:var(--dim);font-size:.9375rem}.behind{overflow-wrap:anywhere}.card summary{color:var(--link);font-size:.9rem}.command{display:flex;flex-wrap:wrap;align-items:start;gap:.4rem;margin:.3rem 0}.command pre{flex:1 1 14rem;min-width:0}.names{max-height:14rem;overflow:auto}.toolbar{margin:.6rem 0 1rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;background:var(--panel)}.field label{display:block;font-size:.875rem;font-weight:600}.hint{font-weight:400}input,select,button{min-height:2.25rem;border:1px solid light-dark(#7d8791,#6e7681);border-radius:6px;padding:.3rem .7rem;background:var(--page);color:var(--text);font:inherit;font-size:.9375rem}.field :is(input,select){width:100%;font-size:1rem}button{cursor:pointer}button:hover{border-color:var(--link)}[data-copy]{min-height:1.75rem;padding:.1rem .6rem;font-size:.875rem}.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.7rem 0 .3rem;border:0;padding:0}.chips legend{padding:0;font-size:.875rem;font-weight:600}.chip{border:2px solid transparent;border-radius:999px;background:var(--tint);color:var(--ink)}.chip[aria-pressed=true]{border-color:var(--ink)}.chip[aria-pressed=true]:before{content:"✓ " / ""}.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.6rem;padding-top:.4rem}.status{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;min-height:2.25rem;margin:.4rem 0 0;font-weight:600}.nothing{padding:1.5rem 0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none;font-size:.875rem}.pool{margin:.8rem 0}button.pool-name{min-height:0;border:0;padding:.2rem 0;background:none;color:var(--link);text-align:start;text-decoration:underline;overflow-wrap:anywhere}p.pool-name{margin:0}.cells{display:flex;flex-wrap:wrap;gap:3px;max-height:22rem;overflow:auto;padding:4px}.cell{display:inline-block;flex:none;width:15px;height:15px;border:2px solid var(--solid, var(--line));border-radius:3px;background:var(--solid, transparent);cursor:pointer}.cell.inconclusive{background:radial-gradient(var(--page) 35%,var(--solid) 40%)}.cell.warn{background:linear-gradient(135deg,var(--solid) 50%,var(--tint) 50%)}.cell.notice{background:radial-gradient(var(--solid) 30%,var(--tint) 35%)}.cell:is(.waived,.shown){background:var(--tint)}.cell.none{border-width:1px}.legend .cell{cursor:auto;vertical-align:-2px}#node-info{min-height:3rem}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-block:.8rem 2rem;color:var(--dim);font-size:.875rem}@media(pointer:coarse){.cell{width:20px;height:20px}}@media(max-width:40rem){nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}.facts>div,.more dl>div{grid-template-columns:1fr}.card{padding-inline:.8rem}.live:not(:empty){margin-left:0}}@media(prefers-reduced-motion:no-preference){button{transition:border-color .15s}}@media(forced-colors:active){.cell,.tag,.chip{forced-color-adjust:none}}@media print{:root,:root[data-theme]{color-scheme:light;font-size:12px}.toolbar,.theme,nav,button,.skip,#map-help,#node-info{display:none}.card,.facts,tr{break-inside:avoid}.message,.names,.cells{max-height:none;overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
const SCRIPT = '"use strict";(()=>{var V={s:{en:"s",zh:"秒"},min:{en:"min",zh:"分钟"},h:{en:"h",zh:"小时"},d:{en:"d",zh:"天"},y:{en:"y",zh:"年"}};function G(e){let t=Math.floor(Math.abs(e)/1e3);if(t<60)return k([t,"s"]);let n=Math.floor(t/60);if(n<60)return k([n,"min"]);let r=Math.floor(n/60);if(r<24)return k([r,"h"],[n%60,"min"]);let o=Math.floor(r/24);return o<365?k([o,"d"],[r%24,"h"]):k([Math.floor(o/365),"y"],[o%365,"d"])}function k(e,t=[0,"s"]){let n=[e,t].filter(([r],o)=>o===0||r>0);return{en:n.map(([r,o])=>`${r} ${V[o].en}`).join(" "),zh:n.map(([r,o])=>`${r} ${V[o].zh}`).join(" ")}}var $=(e,t)=>typeof e=="string"?e:t==="en"?e.en:e.zh;var W=(e,t)=>Object.fromEntries(Object.entries(e).map(([n,r])=>[n,$(r,t)])),m=(e,t)=>e.replace(/\\{(\\w+)\\}/g,(n,r)=>{let o=t[r]??"";return typeof o=="number"?Te(o):o});function g(e,t,n={}){let[r="",o=r]=e.split("|");return m(t===1?r:o,{n:t,...n})}var Te=e=>String(e).replace(/\\B(?=(\\d{3})+$)/g,","),A={block:{en:"Blocks",zh:"阻止"},inconclusive:{en:"Cannot decide",zh:"无法判定"},warn:{en:"To confirm",zh:"待确认"},notice:{en:"Note",zh:"提示"},waived:{en:"Waived",zh:"已豁免"},shown:{en:"Does not count",zh:"不计入结论"},fixFirst:{en:"Fix before the upgrade",zh:"升级前必须修复"},undecided:{en:"Could not be decided",zh:"无法判定"},confirm:{en:"Confirm or fix",zh:"需要确认或修复"},notes:{en:"Notes and waived risks",zh:"提示与已豁免的风险"},others:{en:"Found in a result that does not count",zh:"在不计入结论的结果中发现"},othersWhy:{en:"The result it stands in is expired or about something else, so it decides nothing.",zh:"所在的检查结果已过期，或针对的是其他集群、其他版本，因此不影响结论。"},isNew:{en:"New",zh:"新增"},isKnown:{en:"Known",zh:"已有"},guess:{en:"a guess",zh:"推测"},guessed:{en:"This item is not documented. Title and advice are a guess from its message: check that they fit.",zh:"该检查项没有公开文档。标题和建议是根据检查信息推测的，请先核实是否适用。"},unknown:{en:"Nothing is known of this item beyond what it says itself.",zh:"除检查信息本身外，没有该检查项的资料。"},doThis:{en:"Do this",zh:"处理方法"},by:{en:"Who",zh:"处理人"},you:{en:"you",zh:"您自己"},support:{en:"Huawei Cloud support",zh:"华为云技术支持"},acknowledge:{en:"whoever confirms the risk",zh:"风险确认人"},guide:{en:"Guide",zh:"参考文档"},meaning:{en:"What it means",zh:"影响"},commands:{en:"Commands that help",zh:"常用命令"},more:{en:"Why, commands and fingerprint",zh:"判定依据、命令与指纹"},whyOnly:{en:"Why, and fingerprint",zh:"判定依据与指纹"},decidedBy:{en:"Decided by",zh:"判定依据"},byTable:{en:"the decision table ({cell})",zh:"判定表（{cell}）"},byRule:{en:"{entry} of the policy, line {line}",zh:"策略文件的 {entry}（第 {line} 行）"},byGate:{en:"the gate itself",zh:"门禁自身的规则"},byPolicy:{en:"the policy itself",zh:"策略文件本身"},waivedBy:{en:"Waived by {owner} until {expires}, {left}",zh:"由 {owner} 豁免，有效期至 {expires}（{left}）"},daysLeft:{en:"{n} day left|{n} days left",zh:"剩余 {n} 天"},lastDay:{en:"today is its last day",zh:"今天是最后一天"},reason:{en:"Reason",zh:"理由"},errorCodes:{en:"Error codes",zh:"错误码"},group:{en:"Group",zh:"检查分组"},fingerprint:{en:"Fingerprint",zh:"指纹"},changed:{en:"Changed fields (values are not shown)",zh:"被修改的字段（不显示其值）"},called:{en:"Still called",zh:"仍在调用"},calledBy:{en:"by",zh:"调用方"},moreApis:{en:"{n} more, see Removed APIs|{n} more, see Removed APIs",zh:"另有 {n} 个，见“已移除的 API”"},onNodes:{en:"{n} node|{n} nodes",zh:"{n} 个节点"},andMore:{en:"and {n} more",zh:"另有 {n} 个"},allNodes:{en:"All {n} nodes",zh:"全部 {n} 个节点"},inReportJson:{en:"and {n} more, in report.json",zh:"另有 {n} 个，见 report.json"},addon:{en:"Add-on",zh:"插件"},inCluster:{en:"Cluster",zh:"集群"},wholeCluster:{en:"the whole cluster",zh:"整个集群"},wholeRun:{en:"this run",zh:"本次运行"},where:{en:"Where",zh:"位置"},precheck:{en:"pre-upgrade check",zh:"升级前检查"},addons:{en:"add-on check",zh:"插件检查"},upgrade:{en:"upgrade",zh:"升级"},postcheck:{en:"post-upgrade check",zh:"升级后检查"},manifests:{en:"manifest scan",zh:"清单扫描"},copy:{en:"Copy",zh:"复制"},colon:{en:": ",zh:"："},stop:{en:". ",zh:"。"},brackets:{en:" ({text})",zh:"（{text}）"},copyFingerprint:{en:"Copy fingerprint",zh:"复制指纹"}},K={search:{en:"Search",zh:"搜索"},searchHint:{en:"name, message, node, add-on",zh:"名称、信息、节点、插件"},decisions:{en:"Decision",zh:"判定"},filters:{en:"More filters",zh:"更多筛选"},kind:{en:"Kind",zh:"类型"},level:{en:"Level",zh:"级别"},check:{en:"Check",zh:"检查"},cluster:{en:"Cluster",zh:"集群"},addonFilter:{en:"Add-on",zh:"插件"},who:{en:"Who",zh:"处理人"},status:{en:"Since the baseline",zh:"与基线相比"},node:{en:"Node",zh:"节点"},nodeHint:{en:"name, or prod-a-*",zh:"名称，或 prod-a-*"},any:{en:"any",zh:"不限"},clear:{en:"Clear filters",zh:"清除筛选"},shownOf:{en:"{shown} of {n} cause|{shown} of {n} causes",zh:"{shown} / {n} 个原因"},shownAll:{en:"{n} cause|All {n} causes",zh:"共 {n} 个原因"},nothing:{en:"Nothing matches. Clear the filters to see every cause.",zh:"没有匹配的内容。清除筛选即可查看全部原因。"},moreCauses:{en:"Show {n} more",zh:"再显示 {n} 个"},copied:{en:"Copied",zh:"已复制"},pressCopy:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"},toLight:{en:"Light",zh:"浅色"},toDark:{en:"Dark",zh:"深色"},theme:{en:"Switch to {theme} colours",zh:"切换为{theme}主题"},mapLegend:{en:"Worst decision of a node",zh:"节点上最严重的判定"},mapHelp:{en:"Each square is a node. Arrow keys move, Enter lists its causes.",zh:"每个方块是一个节点。方向键移动，回车键列出其原因。"},poolLabel:{en:"{pool}: {n} node|{pool}: {n} nodes",zh:"{pool}：{n} 个节点"},otherNodes:{en:"other nodes",zh:"其他节点"},nodeCauses:{en:"{node}: {n} cause, {worst}|{node}: {n} causes, {worst}",zh:"{node}：{n} 个原因，{worst}"},noCause:{en:"{node}: none of the causes shown",zh:"{node}：没有当前显示的原因"},andCauses:{en:"and {n} more",zh:"另有 {n} 个"},mapCut:{en:"{n} more node is not drawn: search for it|{n} more nodes are not drawn: search for them",zh:"另有 {n} 个节点未绘出，可通过搜索查找"},leftNow:{en:"{left} left now",zh:"现在还剩 {left}"},agoNow:{en:"expired {ago} ago",zh:"已过期 {ago}"},expiredPass:{en:"Expired meanwhile, {ago} ago by this device’s clock. Do not approve on it: run the check again, then re-run the job.",zh:"以本设备时钟计，结果已在 {ago}前过期。请勿据此批准：重新执行检查，再重新运行该作业。"},expiredBlock:{en:"Expired meanwhile, {ago} ago by this device’s clock. After fixing, run the check again, then re-run the job.",zh:"以本设备时钟计，结果已在 {ago}前过期。修复后请重新执行检查，再重新运行该作业。"}},F=(e,t)=>$(G(e),t);function b(e){let t=document.createDocumentFragment();return j(t,e),t}function j(e,t){if(t===null)return;if(typeof t=="string"){e.appendChild(document.createTextNode(t));return}if(!("tag"in t)){for(let r of t)j(e,r);return}let n=document.createElement(t.tag);for(let[r,o]of Object.entries(t.attributes))n.setAttribute(r,o);j(n,t.children),e.appendChild(n)}var z=e=>document.getElementById(e),x=(e,t)=>e.target instanceof Element?e.target.closest(t):null;var ve=2e4;function J(e,t){Y(e,t),setInterval(()=>Y(e,t),ve)}function Y(e,t){let n=Date.parse(document.querySelector(".written time")?.getAttribute("datetime")??""),r=[];for(let p of document.querySelectorAll("[data-expires]")){let u=Date.parse(p.dataset.expires??"");if(!(u>n))continue;let d=u-Date.now(),h=F(d,e);p.textContent=d>0?m(t.leftNow,{left:h}):m(t.agoNow,{ago:h}),p.classList.toggle("expired",d<=0),d<=0&&r.push(-d)}let o=z("meanwhile"),s=document.querySelector("header.verdict");if(!o||!s||r.length===0)return;let l=s.classList.contains("pass")||s.classList.contains("warn"),i=F(Math.max(...r),e),c=m(l?t.expiredPass:t.expiredBlock,{ago:i});o.textContent!==c&&(o.textContent=c),s.classList.add("expired")}var a=(e,t={},...n)=>({tag:e,attributes:t,children:n});function Q({cards:e,list:t}){for(let n of document.querySelectorAll("pre.copyable"))n.after(b(a("button",{type:"button","data-copy":""},e.copy)));document.addEventListener("click",n=>{let r=x(n,"[data-copy]"),o=r?.previousElementSibling;if(!r||!o)return;let s=r.textContent??"",l=i=>{r.textContent=i,setTimeout(()=>{r.textContent=s},2e3)};Ee(o).then(()=>l(t.copied),()=>l(t.pressCopy))})}async function Ee(e){try{await navigator.clipboard.writeText(e.textContent??"")}catch(t){throw getSelection()?.selectAllChildren(e),t}}var we=["https://support.huaweicloud.com/","https://github.com/cce-upgrade-gate/cce-upgrade-gate/"];function X(e){if(!URL.canParse(e))return null;let{href:t}=new URL(e);return we.some(n=>t.startsWith(n))?t:null}var C=["block","inconclusive","warn","notice","waived","shown"],y=({decides:e,decision:t})=>e?t:"shown",Z=(e,t=!1)=>({data:e,isLive:t,sought:null,words:W(A,e.language)}),ke={title:"",meaning:"",fix:"",who:null,commands:[],docUrl:"",match:"none",source:"gate"},P=(e,t)=>t.advice[e.advice]??ke,We=e=>e.split("`").map((t,n)=>n%2===1?a("code",{},t):t);function ee(e,t){let n=X(t);return n===null?[`${e} `,a("code",{},t)]:a("a",{href:n,rel:"noopener noreferrer"},e)}var S=e=>a("code",{},e),T=e=>e.map(t=>[" ",t]),R=(e,{source:t})=>t==="policy"?e:We(e);function v(e){let t=[];for(let n=0;n<e.length;n+=2){let r=e[n]??0;for(let o=r;o<r+(e[n+1]??0);o++)t.push(o)}return t}var I=[{title:"fixFirst",sorts:["block"]},{title:"undecided",sorts:["inconclusive"]},{title:"confirm",sorts:["warn"]},{title:"notes",sorts:["notice","waived"]},{title:"others",sorts:["shown"]}],te=e=>I.flatMap(({title:t,sorts:n})=>[...e.findings.entries()].filter(([,r])=>n.includes(y(r))).map(([r])=>({title:t,index:r})));function ne(e,t){let n=e.nodes.map(()=>[]);for(let r of t)for(let o of v(e.findings[r]?.nodes??[]))n[o]?.push(r);return n}function H(e,t){let n=C.length;for(let r of e){let o=t.findings[r];o&&(n=Math.min(n,C.indexOf(y(o))))}return C[n]??null}var oe=(e,t)=>e===void 0?"":P(e,t).title||e.name;var re=e=>({data:e,order:te(e).map(({index:t})=>t),texts:e.findings.map(t=>De(t,e)),nodeNames:e.nodes.map(([t])=>t.toLowerCase()),nodeTexts:e.nodes.map(([t,n])=>(n===null?t:`${t} ${n}`).toLowerCase()),nodes:e.findings.map(({nodes:t})=>v(t))});function De(e,t){let{title:n}=P(e,t),{name:r,message:o,addon:s,fingerprint:l,kind:i,level:c,place:p,named:u,fields:d,apis:h,errorCodes:f}=e;return[...[r,n,o,s,l,i,c,p,...u,...d,...h.flat()],...f].join(`\n`).toLowerCase()}function q(e,t,n){return t==="who"?P(e,n).who:t==="cluster"?e.cluster===null?null:n.clusters[e.cluster]??null:e[t]}function _(e,{q:t,node:n,decisions:r,fields:o}){let s=t.toLowerCase().split(/\\s+/).filter(d=>d!==""),l=s.map(d=>N(e.nodeTexts,h=>h.includes(d))),i=n.trim()===""?null:Ae(e,n.trim()),c=Object.entries(o).filter(([,d])=>d!==""),p=e.order.filter(d=>{let h=e.data.findings[d],f=e.nodes[d]??[];return h!==void 0&&(r.length===0||r.includes(y(h)))&&c.every(([L,M])=>q(h,L,e.data)===M)&&(i===null||f.some(L=>i.has(L)))&&s.every((L,M)=>e.texts[d]?.includes(L)||f.some(Le=>l[M]?.has(Le)))}),u=new Set(l.flatMap(d=>[...d]));return{causes:p,sought:i??(u.size>0?u:null)}}function N(e,t){let n=new Set;for(let[r,o]of e.entries())t(o)&&n.add(r);return n}function Ae({nodeNames:e,nodeTexts:t},n){let r=n.toLowerCase(),o=N(e,l=>l===r);if(o.size>0)return o;if(!r.includes("*"))return N(t,l=>l.includes(r));let s=r.split("*");return N(e,l=>Re(l,s))}function Re(e,t){let[n=""]=t,r=t.at(-1)??"";if(!e.startsWith(n)||!e.endsWith(r)||e.length<n.length+r.length)return!1;let o=n.length,s=e.length-r.length;for(let l of t.slice(1,-1)){let i=e.indexOf(l,o);if(i<0||i+l.length>s)return!1;o=i+l.length}return!0}var Ne=3,Oe=10;function ie({fields:e,apis:t},n){let r=e.slice(0,Oe).map(i=>a("li",{},a("code",{},i))),o=e.length-r.length,s=t.slice(0,Ne).map(([i,c])=>a("li",{},a("code",{},i),` ${n.calledBy} `,a("code",{},c||"?"))),l=t.length-s.length;return[r.length===0?null:se(n.changed,r,o>0?g(n.inReportJson,o):""),s.length===0?null:se(n.called,s,l>0?g(n.moreApis,l):"")]}var se=(e,t,n)=>[a("p",{class:"label"},e),a("ul",{class:"plain-list"},t,n?a("li",{class:"dim"},n):null)],ae=6,Me=50;function le(e,t,{data:n,words:r,isLive:o,sought:s}){let l=Fe(v(e.nodes),s),i=l.slice(0,ae).map(f=>S(n.nodes[f]?.[0]??"?")),c=l.length-i.length,p=e.named.slice(0,ae).map(S),u=e.cluster!==null&&n.clusters.length>1?n.clusters[e.cluster]:void 0,d=[e.place&&a("span",{},S(e.place)),e.addon&&a("span",{},`${r.addon} `,S(e.addonTarget?`${e.addon} → ${e.addonTarget}`:e.addon)),l.length>0?a("span",{},a("b",{},g(r.onNodes,l.length)),T(i),c>0?` ${m(r.andMore,{n:c})}`:""):null,p.length>0?a("span",{},T(p)):null,u===void 0?null:a("span",{},`${r.inCluster} `,S(u))].filter(f=>f!==null),h=a("span",{},e.scope==="gate"?r.wholeRun:r.wholeCluster);return[a("p",{class:"where"},a("span",{class:"label"},`${r.where} `),d.length>0?d:h),c>0?$e(l,t,{data:n,words:r,isLive:o}):null]}function $e(e,t,{data:n,words:r,isLive:o}){let s=a("summary",{},g(r.allNodes,e.length));if(o)return a("details",{class:"nodes","data-all":String(t)},s);let l=e.slice(0,Me).map(c=>S(n.nodes[c]?.[0]??"?")),i=e.length-l.length;return a("details",{class:"nodes"},s,a("p",{},T(l),i>0?` ${m(r.inReportJson,{n:i})}`:""))}var Fe=(e,t)=>t===null?e:[...e.filter(n=>t.has(n)),...e.filter(n=>!t.has(n))];function de(e,t,{words:n,isLive:r}){let o=s=>r?a("button",{type:"button","data-copy":""},s):null;return[t.meaning===""?null:a("p",{class:"meaning"},a("b",{},n.meaning),n.colon,R(t.meaning,t)),Ie(e,n),a("details",{class:"more"},a("summary",{},t.commands.length>0?n.more:n.whyOnly),t.commands.length===0?null:a("p",{class:"label"},n.commands),t.commands.map(s=>a("div",{class:"command"},a("pre",{tabindex:"0"},s),o(n.copy))),a("dl",{},O(n.decidedBy,je(e,n)),e.errorCodes.length>0?O(n.errorCodes,T(e.errorCodes.map(S))):null,e.group?O(n.group,S(e.group)):null,O(n.fingerprint,[a("code",{},e.fingerprint)," ",o(n.copyFingerprint)])))]}var O=(e,...t)=>a("div",{},a("dt",{},e),a("dd",{},t));function je({cell:e,rule:t,waiver:n,name:r},o){let s=n??t;return s?ue(s,o):r==="policy-error"?o.byPolicy:e?m(o.byTable,{cell:e}):o.byGate}function Ie({rule:e,waiver:t},n){if(t){let r=t.daysLeft===0?n.lastDay:g(n.daysLeft,t.daysLeft),o=m(n.waivedBy,{owner:t.owner,expires:t.expires,left:r});return a("p",{class:"behind"},a("b",{},o),ce(t.reason,n))}return e?.reason?a("p",{class:"behind"},a("b",{},`${n.decidedBy} ${ue(e,n)}`),ce(e.reason,n)):null}var ce=(e,t)=>`${t.stop}${t.reason}${t.colon}${e}`,ue=({entry:e,line:t},n)=>m(n.byRule,{entry:e,line:String(t)});function pe(e,t){let n=t.data.findings[e];return n?He(n,e,t):null}function He(e,t,n){let{data:r,words:o}=n,s=P(e,r),l=y(e),i=`cause-${t}`,c=s.match==="guessed",p=c?a("i",{},`${s.title}?`):s.title;return a("article",{class:`card ${l}${c?" guess":""}`,"aria-labelledby":i},a("p",{class:"tags"},a("span",{class:`tag ${l}`},o[l]),e.status&&a("span",{class:"tag plain"},e.status==="new"?o.isNew:o.isKnown),c?a("span",{class:"tag plain"},o.guess):null,a("span",{class:"sort"},qe(e))),a("h4",{id:i,tabindex:"-1"},p),a("p",{class:"raw"},a("code",{},e.name),_e(e,o)),e.message===""?null:a("p",{class:"message"},e.message),ie(e,o),le(e,t,n),Be(s,o),de(e,s,n))}var qe=({kind:e,level:t})=>[e,t].filter(n=>n!==null).join(" · ");function _e({check:e},t){return e===null?null:a("span",{class:"dim"},` · ${Object.hasOwn(t,e)?t[e]:e}`)}function Be(e,t){if(e.fix==="")return null;let n={guessed:t.guessed,none:e.source==="gate"?"":t.unknown,exact:""}[e.match];return a("div",{class:"fix"},n===""?null:a("p",{class:"doubt"},n),a("p",{},a("b",{},t.doThis),e.who?a("span",{class:"dim"},m(t.brackets,{text:t[e.who]})):null,t.colon,R(e.fix,e)," ",e.docUrl?ee(t.guide,e.docUrl):null))}var B=30,me=200;function fe(e,t,n){let r={causes:[],sought:null},o=Z(t.data,!0),s=0,l=i=>{let c=r.causes.slice(s,s+i),p=r.causes[s-1];s+=c.length;let u=r.causes.length-s;e.querySelector("#more")?.remove(),e.append(b([Ue(c,p,o),u>0?Ve(Math.min(u,B),n):null]))};return e.addEventListener("click",i=>{if(!x(i,"#more"))return;let c=r.causes[s];l(B),document.getElementById(`cause-${c}`)?.focus()}),e.addEventListener("toggle",i=>Ge(i,t,o,n),!0),{show:i=>{r=i,o={...o,sought:i.sought},s=0,e.replaceChildren(),i.causes.length===0?e.append(b(a("p",{class:"nothing"},n.list.nothing))):l(B)},reach:i=>{i>s&&s<r.causes.length&&l(i-s)}}}var he=(e,{data:t})=>{let n=e===void 0?void 0:t.findings[e];return n&&I.find(({sorts:r})=>r.includes(y(n)))?.title};function Ue(e,t,n){let r=he(t,n);return e.map(o=>{let s=he(o,n),l=s===void 0||s===r?null:[a("h3",{},n.words[s]),s==="others"?a("p",{},n.words.othersWhy):null];return r=s,[l,pe(o,n)]})}var Ve=(e,{list:t})=>a("button",{id:"more",type:"button"},m(t.moreCauses,{n:e}));function Ge(e,t,{sought:n},r){let o=e.target;if(!(o instanceof HTMLDetailsElement)||o.dataset.all===void 0||!o.open||o.querySelector(".names"))return;let s=t.nodes[Number(o.dataset.all)]??[],l=n?[...s.filter(u=>n.has(u)),...s.filter(u=>!n.has(u))]:s,i=document.createElement("p");i.className="names",o.append(i);let c=0,p=()=>{let u=l.slice(c,c+me);c+=u.length;let d=l.length-c;if(o.querySelector("button.rest")?.remove(),i.append(b(u.map(f=>[a("code",{},t.data.nodes[f]?.[0]??"?")," "]))),d<=0)return;let h=m(r.list.moreCauses,{n:Math.min(d,me)});o.append(b(a("button",{type:"button",class:"rest"},h)))};o.addEventListener("click",u=>{x(u,"button.rest")&&p()}),p()}var Ke=/([-_.:])(?:[^-_.:]*\\d[^-_.:]*|[bcdfghjklmnpqrstvwxz]{5})$/,Ye=/^\\d+\\.\\d+\\.\\d+\\.\\d+$/;function ge(e){let t=Ye.test(e)?e:e.replace(/\\..*$/s,""),n=t.replace(Ke,"$1*");return n===t?t.replace(/\\d+$/,"*"):n}function ye(e){let t=new Map;for(let[o,[s,,l]]of e.entries()){let i=ge(s),c=`${l} ${i}`,p=t.get(c);p?p.nodes.push(o):t.set(c,{pattern:i,cluster:l,nodes:[o]})}let n=[...t.values()],r=n.filter(o=>o.nodes.length===1).flatMap(o=>o.nodes);return[...n.filter(o=>o.nodes.length>1).sort((o,s)=>s.nodes.length-o.nodes.length),...r.length>0?[{pattern:null,cluster:null,nodes:r}]:[]]}var Je=4e3,Qe=6;function be(e,t,n,r){let o=Xe(ye(t.data.nodes),t.nodeNames);e.append(b(Ze(o,t,n)));let s=[...e.querySelectorAll("[data-node]")],l=e.querySelector("#node-info"),i=[],c=u=>{let d=x(u,"[data-node]");d&&l&&(l.textContent=nt(Number(d.dataset.node),i,t,n))},p=u=>{let d=x(u,"[data-node]"),h=x(u,"[data-pool]");d?r(t.data.nodes[Number(d.dataset.node)]?.[0]??""):h&&r(o[Number(h.dataset.pool)]?.pattern??"")};return e.addEventListener("pointerover",c),e.addEventListener("focusin",c),e.addEventListener("click",p),e.addEventListener("keydown",u=>{let d=x(u,"[data-node]");d&&(u.key==="Enter"||u.key===" "?(u.preventDefault(),p(u)):ot(u,d))}),{show:u=>{i=ne(t.data,u);for(let d of s)tt(d,i,t,n)}}}function Xe(e,t){let{compare:n}=new Intl.Collator(void 0,{numeric:!0}),r=Je;return e.flatMap(o=>{let s=o.nodes.slice(0,r).sort((l,i)=>n(t[l]??"",t[i]??""));return r-=s.length,s.length>0?[{...o,nodes:s}]:[]})}function Ze(e,{data:t},n){let r=t.nodes.length-e.reduce((c,{nodes:p})=>c+p.length,0),{list:o,cards:s}=n,l=new Set(t.findings.filter(({nodes:c})=>c.length>0).map(y)),i=C.filter(c=>l.has(c)).map(c=>a("li",{},a("span",{class:`cell ${c}`,"aria-hidden":"true"}),` ${s[c]}`));return[a("p",{id:"map-help"},o.mapHelp),a("ul",{class:"legend","aria-label":o.mapLegend},i),e.map((c,p)=>et(c,p,t.clusters,n)),r>0?a("p",{},g(o.mapCut,r)):null,a("p",{id:"node-info"})]}function et({pattern:e,cluster:t,nodes:n},r,o,{list:s}){let l=t!==null&&o.length>1?` · ${o[t]}`:"",i=g(s.poolLabel,n.length,{pool:e??s.otherNodes})+l;return a("div",{class:"pool"},e===null?a("p",{class:"pool-name"},i):a("button",{type:"button",class:"pool-name","data-pool":String(r)},i),a("div",{class:"cells",role:"listbox","aria-label":i,"aria-describedby":"map-help"},n.map((c,p)=>a("span",{class:"cell",role:"option","aria-selected":"false",tabindex:p===0?"0":"-1","data-node":String(c)}))))}function tt(e,t,n,r){let o=Number(e.dataset.node),s=t[o]??[],l=H(s,n.data),i=`cell ${l??"none"}`;e.className!==i&&(e.className=i),e.setAttribute("aria-label",xe(o,s,l,n,r))}function xe(e,t,n,{data:r},o){let s=r.nodes[e]?.[0]??"?";return n===null?m(o.list.noCause,{node:s}):g(o.list.nodeCauses,t.length,{node:s,worst:o.cards[n]})}function nt(e,t,n,r){let o=t[e]??[],s=xe(e,o,H(o,n.data),n,r),l=o.slice(0,Qe).map(c=>oe(n.data.findings[c],n.data)),i=o.length-l.length;return i>0&&l.push(m(r.list.andCauses,{n:i})),l.length>0?`${s}: ${l.join("; ")}`:s}function ot(e,t){let n=[...t.parentElement?.children??[]],r=n.indexOf(t),o=n.findIndex(c=>c.offsetTop>(n[0]?.offsetTop??0)),l={ArrowRight:r+1,ArrowLeft:r-1,ArrowDown:r+(o<0?n.length:o),ArrowUp:r-(o<0?n.length:o),Home:0,End:n.length-1}[e.key];if(l===void 0)return;e.preventDefault();let i=n[Math.min(n.length-1,Math.max(0,l))];i&&(t.tabIndex=-1,i.tabIndex=0,i.focus())}var Ce="cce-upgrade-gate-theme";function Se(e){let t=document.documentElement,n=()=>(t.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark",r=rt();(r==="dark"||r==="light")&&(t.dataset.theme=r),document.querySelector("header.verdict")?.append(b(a("button",{type:"button",class:"theme"})));let o=document.querySelector("button.theme"),s=()=>{let l=n()?e.toLight:e.toDark;o&&(o.textContent=l),o?.setAttribute("aria-label",m(e.theme,{theme:l.toLowerCase()}))};o?.addEventListener("click",()=>{t.dataset.theme=n()?"light":"dark",st(t.dataset.theme),s()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",s),s()}function rt(){try{return localStorage.getItem(Ce)}catch{return null}}function st(e){try{localStorage.setItem(Ce,e)}catch{}}var E=["kind","level","check","cluster","addon","who","status"],at={kind:"",level:"",check:"",cluster:"",addon:"",who:"",status:""},D={q:"",node:"",decisions:[],fields:at};function U(e){let t=e.replace(/^#/,"");if(t==="")return D;if(!t.includes("="))return null;let n=new URLSearchParams(t),r=(n.get("decision")??"").split(",");return{q:n.get("q")??"",node:n.get("node")??"",decisions:C.filter(o=>r.includes(o)),fields:Object.fromEntries(E.map(o=>[o,n.get(o)??""]))}}function w({q:e,node:t,decisions:n,fields:r}){let o=new URLSearchParams;e.trim()!==""&&o.set("q",e.trim()),n.length>0&&o.set("decision",n.join(",")),t.trim()!==""&&o.set("node",t.trim());for(let s of E)r[s]!==""&&o.set(s,r[s]);return o.toString()}function Pe(e,t,n){let r=document.createElement("div");r.className="toolbar",r.setAttribute("role","search"),r.append(b(ct(e,t)));let o=i=>r.querySelector(`#${i}`),s=()=>Object.fromEntries(E.map(i=>[i,o(`by-${i}`)?.value??""])),l=()=>n({q:o("q")?.value??"",node:o("by-node")?.value??"",fields:s()});return r.addEventListener("input",l),r.addEventListener("click",i=>{let c=x(i,"[data-decision]");c&&(c.setAttribute("aria-pressed",String(c.getAttribute("aria-pressed")!=="true")),n({decisions:it(r)})),x(i,"#clear")&&(n(D),o("q")?.focus())}),{element:r,show:(i,c)=>lt(r,i,c,e,t.list)}}var it=e=>C.filter(t=>e.querySelector(`[data-decision="${t}"][aria-pressed="true"]`));function lt(e,t,n,r,o){let s=(d,h)=>{let f=e.querySelector(`#${d}`);f&&f.value.trim()!==h&&(f.value=h)};s("q",t.q.trim()),s("by-node",t.node.trim());for(let d of E)s(`by-${d}`,t.fields[d]);for(let d of e.querySelectorAll("[data-decision]"))d.setAttribute("aria-pressed",String(t.decisions.includes(d.dataset.decision??"")));let l=w(t)==="",i=r.order.length,c=e.querySelector("#count");c&&(c.textContent=l?g(o.shownAll,i):g(o.shownOf,i,{shown:n}));let p=e.querySelector("#clear");p&&(p.hidden=l);let u=e.querySelector("details");u&&(t.node!==""||Object.values(t.fields).some(d=>d!==""))&&(u.open=!0)}function ct(e,t){let{list:n}=t,r=E.map(s=>ut(s,e,t)).filter(s=>s!==null),o=e.data.nodes.length>0?ze("by-node",n.node,n.nodeHint,"text"):null;return[ze("q",n.search,n.searchHint,"search"),dt(e,t),r.length===0&&o===null?null:a("details",{class:"filters"},a("summary",{},n.filters),a("div",{class:"fields"},o,r)),a("p",{class:"status"},a("span",{id:"count",role:"status","aria-live":"polite"})," ",a("button",{id:"clear",type:"button",hidden:""},n.clear))]}var ze=(e,t,n,r)=>a("div",{class:`field ${r}`},a("label",{for:e},t,a("span",{class:"hint"},` ${n}`)),a("input",{id:e,type:r,autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}));function dt({data:e},{cards:t,list:n}){let r=new Map;for(let s of e.findings)r.set(y(s),(r.get(y(s))??0)+1);let o=C.filter(s=>r.has(s)).map(s=>a("button",{type:"button",class:`chip ${s}`,"aria-pressed":"false","data-decision":s},t[s],a("b",{},m(" {n}",{n:r.get(s)??0}))));return o.length<2?null:a("fieldset",{class:"chips"},a("legend",{},n.decisions),o)}function ut(e,{data:t},{cards:n,list:r}){let o=[...new Set(t.findings.map(u=>q(u,e,t)))];if(o.length<2)return null;let s=o.filter(u=>u!==null).sort(),l={...n,new:n.isNew,known:n.isKnown},i=e==="check"||e==="who"||e==="status",c=u=>i&&Object.hasOwn(l,u)?l[u]??u:u,p=e==="addon"?r.addonFilter:r[e];return a("div",{class:"field"},a("label",{for:`by-${e}`},p),a("select",{id:`by-${e}`,autocomplete:"off"},a("option",{value:""},r.any),s.map(u=>a("option",{value:u},c(u)))))}var pt=300;function mt(e){let t={cards:W(A,e.language),list:W(K,e.language)};J(e.language,t.list),Q(t),Se(t.list);let n=z("list");n&&e.findings.length>0&&ht(n,e,t)}function ht(e,t,n){let r=re(t),o=U(location.hash)??D,s=d=>{o={...o,...d},ft(o),u()},l=Pe(r,n,s),i=fe(e,r,n),c=z("map"),p=c&&be(c,r,n,d=>{s({node:d}),gt()});e.before(l.element);let u=()=>{let d=_(r,o);l.show(o,d.causes.length),i.show(d),p?.show(o.node===""?d.causes:_(r,{...o,node:""}).causes)};u(),addEventListener("hashchange",()=>{let d=U(location.hash);d===null||w(d)===w(o)||(o=d,u())}),document.addEventListener("keydown",yt),addEventListener("beforeprint",()=>i.reach(pt))}function ft(e){let t=w(e);try{history.replaceState(null,"",`#${t}`)}catch{location.replace(`#${t}`)}}function gt(){let e=z("causes-title"),t=matchMedia("(prefers-reduced-motion: reduce)").matches;e?.focus({preventScroll:!0}),e?.scrollIntoView({behavior:t?"auto":"smooth"})}function yt(e){let t=e.target instanceof Element&&e.target.closest("input, select, textarea")!==null;e.key!=="/"||t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),z("q")?.focus())}mt(JSON.parse(z("report-data")?.textContent??"{}"));})();';
const STYLE_HASH = "'sha256-CEomiYRcBC5bx6CSNivpGPWYEA2xG9pjokEhnkg1QKU='";
const SCRIPT_HASH = "'sha256-CzvvsYs7RoH5Me+PrhPYuXDaNhnat9ckwt4fqaHPDhc='";

;// CONCATENATED MODULE: ./lib/report/html/identity.js





const MOST_CLUSTERS = 100;
const UNFOLDED = 2;
function identity(context) {
    const { report, words } = context;
    if (report.clusters.length === 0)
        return null;
    const { told, more } = capped(report.clusters, MOST_CLUSTERS);
    const one = told.length > UNFOLDED ? foldedCluster : clusterPiece;
    return {
        id: 'identity',
        title: words.identity,
        content: [
            told.map((cluster) => one(cluster, context)),
            more > 0 ? h('p', {}, plural(words.moreClusters, more)) : null,
        ],
    };
}
const identity_row = (term, ...text) => h('div', {}, h('dt', {}, term), h('dd', {}, text));
function foldedCluster(cluster, context) {
    const { words } = context;
    const check = cluster.checks.find(({ check }) => check === 'precheck');
    const summary = [
        code(shortName(cluster.name ?? cluster.id ?? words.notNamed)),
        ' ',
        verdictTag(cluster.verdict, context),
        cluster.targetVersion === null ? null : [' → ', code(shortName(cluster.targetVersion))],
        check ? [' ', validity(check, context)] : null,
    ];
    return h('details', { class: 'cluster' }, h('summary', {}, summary), clusterPiece(cluster, context));
}
function clusterPiece(cluster, context) {
    const { report, words, cards } = context;
    const names = [cluster.name, cluster.id].filter((name) => name !== null).map(shortName);
    const checks = cluster.checks.filter(({ check }) => check !== 'addons');
    const tag = report.clusters.length > 1 ? [' ', verdictTag(cluster.verdict, context)] : null;
    return h('dl', { class: 'facts' }, identity_row(words.cluster, names.length > 0 ? names.map((name, index) => [index > 0 ? ' ' : '', code(name)]) : words.notNamed, tag), identity_row(words.upgrade, versions(cluster, context)), cluster.region === null ? null : identity_row(words.region, code(shortName(cluster.region))), checks.map((check) => {
        const name = Object.hasOwn(cards, check.check) ? cards[check.check] : check.check;
        return identity_row(capital(name), checkLine(check, cluster, context));
    }), factsRow(cluster, context));
}
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function versions({ currentVersion, targetVersion, targetAsserted, checks }, { words, cards }) {
    const checked = checks.find(({ check }) => check === 'precheck')?.targetVersion ?? null;
    const isOther = checked !== null && checked !== targetVersion;
    const asserted = targetAsserted ? words.asserted : words.notAsserted;
    const note = isOther
        ? asserted + words.semicolon + filled(words.checkedFor, { version: shortName(checked) })
        : asserted;
    return [
        currentVersion === null ? words.unknownVersion : code(shortName(currentVersion)),
        ' → ',
        targetVersion === null ? words.unknownVersion : code(shortName(targetVersion)),
        targetVersion === null ? null : h('span', { class: 'dim' }, filled(cards.brackets, { text: note })),
    ];
}
function checkLine(check, cluster, context) {
    const { words } = context;
    if (check.taskId === null && check.phase === null)
        return words.noResult;
    const isForeign = check.clusterId !== null && check.clusterId !== cluster.id;
    const parts = [
        check.phase === null ? null : code(shortName(check.phase)),
        check.check === 'precheck' ? plural(words.itemsPassed, check.passed) : null,
        check.nodeCount > 0 ? plural(words.nodes, check.nodeCount) : null,
        isForeign ? filled(words.ofCluster, { id: shortName(check.clusterId ?? '') }) : null,
        check.takenAt === null ? null : [`${words.taken} `, timePiece(check.takenAt)],
        check.taskId === null ? null : [`${words.task} `, code(shortName(check.taskId))],
    ];
    const line = parts.filter((part) => part !== null).map((part, index) => [index > 0 ? ' · ' : '', part]);
    return [check.check === 'precheck' ? h('p', {}, validity(check, context)) : null, h('p', {}, line)];
}
function validity(check, { report, words, cards }) {
    if (check.expiresAt === null) {
        if (check.phase === null)
            return words.noResult;
        const isDone = check.phase !== 'Init' && check.phase !== 'Running';
        return isDone ? words.noExpiry : filled(words.still, { phase: check.phase });
    }
    const left = Date.parse(check.expiresAt) - Date.parse(report.generatedAt);
    const length = durationWords(left, report.language);
    const then = left > 0 ? filled(words.leftThen, { left: length }) : filled(words.expiredThen, { ago: length });
    return [
        h('b', {}, `${words.validUntil} `, timePiece(check.expiresAt)),
        `${filled(cards.brackets, { text: then })} `,
        h('span', { class: 'live', 'data-expires': check.expiresAt }),
    ];
}
function factsRow({ facts }, { report, words }) {
    const { phase, liveVersion, workflow, latestBackupAt } = facts;
    const { phase: flow } = Object(workflow);
    const backup = typeof latestBackupAt === 'string' ? Date.parse(latestBackupAt) : Number.NaN;
    const age = Number.isNaN(backup) ? null : Math.max(0, Date.parse(report.generatedAt) - backup);
    const parts = [
        ...(typeof phase === 'string' ? [shortName(phase)] : []),
        ...(typeof liveVersion === 'string' ? [filled(words.runs, { version: shortName(liveVersion) })] : []),
        ...(typeof flow === 'string' ? [filled(words.workflow, { phase: shortName(flow) })] : []),
        ...(age === null ? [] : [filled(words.backup, { ago: durationWords(age, report.language) })]),
    ];
    return parts.length > 0 ? identity_row(words.now, parts.join(' · ')) : null;
}

// EXTERNAL MODULE: ./lib/report/pools.js
var report_pools = __nccwpck_require__(3237);
;// CONCATENATED MODULE: ./lib/report/html/pools.js

function poolsOf(nodes) {
    const pools = new Map();
    for (const [index, [name, , cluster]] of nodes.entries()) {
        const pattern = (0,report_pools/* poolOf */.e)(name);
        const key = `${cluster} ${pattern}`;
        const pool = pools.get(key);
        if (pool)
            pool.nodes.push(index);
        else
            pools.set(key, { pattern, cluster, nodes: [index] });
    }
    const all = [...pools.values()];
    const alone = all.filter((pool) => pool.nodes.length === 1).flatMap((pool) => pool.nodes);
    return [
        ...all.filter((pool) => pool.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length),
        ...(alone.length > 0 ? [{ pattern: null, cluster: null, nodes: alone }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/html/nodes.js






function nodes(context) {
    const { data, words } = context;
    if (data.nodes.length === 0)
        return null;
    const byNode = causesByNode(data, data.findings.keys());
    const rows = poolsOf(data.nodes).map((pool) => poolRow(pool, byNode, context));
    return {
        id: 'nodes',
        title: words.nodesTitle,
        content: [
            h('p', {}, told(context)),
            h('div', { id: 'map' }),
            page_parts_table(words.poolsCaption, [words.pool, words.number, words.worst, words.causes], rows, words),
        ],
    };
}
function told({ report, data, words }) {
    const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)));
    const all = counts.reduce((sum, count) => sum + count, 0);
    const affected = data.nodes.length;
    return all > affected ? plural(words.nodesOf, affected, { all }) : plural(words.nodesTold, affected);
}
const CAUSES_A_POOL = 5;
function poolRow({ pattern, cluster, nodes: own }, byNode, { data, words, cards }) {
    const counts = new Map();
    for (const node of own)
        for (const cause of byNode[node] ?? [])
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    const worst = worstOf([...counts.keys()], data);
    const causes = [...counts].sort(([a], [b]) => a - b);
    const { told: first, more } = capped(causes, CAUSES_A_POOL);
    const titles = first.map(([cause, n]) => {
        const title = titleOf(data.findings[cause], data);
        return h('li', {}, filled(words.onSome, { title, n }));
    });
    const isOneOfMany = cluster !== null && data.clusters.length > 1;
    return [
        [
            pattern === null ? words.otherNodes : code(pattern),
            isOneOfMany ? [' ', h('span', { class: 'dim' }, data.clusters[cluster] ?? '')] : null,
        ],
        String(own.length),
        worst === null ? '' : h('span', { class: `tag ${worst}` }, cards[worst]),
        h('ul', { class: 'plain-list' }, titles, more > 0 ? h('li', {}, filled(words.andMore, { n: more })) : null),
    ];
}

// EXTERNAL MODULE: ./lib/report/skip-list.js
var skip_list = __nccwpck_require__(3592);
;// CONCATENATED MODULE: ./lib/report/html/policy.js







const MOST_FAULTS = 20;
function policy(context) {
    const { report, words } = context;
    if (report.policy === null)
        return null;
    return {
        id: 'policy',
        title: words.policy,
        content: [facts(report.policy, context), warnings(report.policy, context)],
    };
}
const policy_row = (term, ...text) => h('div', {}, h('dt', {}, term), h('dd', {}, text));
function facts(of, { report, words }) {
    const strictness = policy_row(words.failOn, code(report.failOn));
    if (of.state === 'absent')
        return [h('p', {}, words.noPolicy), h('dl', { class: 'facts' }, strictness)];
    const place = of.source === 'base'
        ? [
            ` ${words.onBase} `,
            code(shortName(of.ref ?? '?')),
            of.commit ? [` ${words.at} `, code(of.commit.slice(0, 12))] : null,
        ]
        : null;
    const holds = [
        ...(of.failOn ? [filled(words.failOnAtLeast, { failOn: of.failOn })] : []),
        plural(words.rules, of.rules),
        plural(words.waivers, of.waivers),
    ];
    return h('dl', { class: 'facts' }, policy_row(words.policyFile, code(shortName(of.file)), place), policy_row(words.holds, of.state === 'faulty' ? words.faulty : holds.join(' · ')), strictness);
}
function warnings(of, { words, cards }) {
    const lines = [
        ...(of.isOwnJudge && of.state !== 'absent' ? [words.ownJudge] : []),
        ...(of.ignoresNone ? [words.ignoresNone] : []),
        ...of.expiring.map(({ name, owner, expires, daysLeft, line }) => {
            const left = daysLeft === 0 ? cards.lastDay : plural(cards.daysLeft, daysLeft);
            return filled(words.expiring, {
                name: shortName(name),
                owner: shortName(owner),
                expires,
                line: String(line),
                left,
            });
        }),
        ...(of.elsewhere.length > 0 ? [plural(words.elsewhere, of.elsewhere.length)] : []),
    ];
    return lines.length === 0
        ? null
        : h('ul', { class: 'warnings' }, lines.map((line) => h('li', {}, line)));
}
function proposal(context) {
    const { report, words } = context;
    const proposed = report.policy?.proposal;
    if (!proposed)
        return null;
    const rows = [
        [words.verdict, verdictTag(report.verdict, context), verdictTag(proposed.verdict, context)],
        [words.failOn, code(report.failOn), code(proposed.failOn)],
        ...proposed.changes.map((change) => [
            changed(change, context),
            decisionTag(change.from, context),
            decisionTag(change.to, context),
        ]),
    ];
    return {
        id: 'proposal',
        title: words.proposal,
        content: [
            h('p', {}, words[`proposal-${proposed.state}`]),
            faults(proposed, context),
            page_parts_table(words.proposalCaption, [words.what, words.before, words.after], rows, words),
        ],
    };
}
function faults({ faults: all }, { words }) {
    const { told, more } = capped(all, MOST_FAULTS);
    if (told.length === 0)
        return null;
    const rest = more > 0 ? h('li', {}, filled(words.inReportJson, { n: more })) : null;
    return h('ul', { class: 'warnings' }, told.map((fault) => h('li', {}, (0,text_plain/* visible */.RK)(fault))), rest);
}
const changed = ({ name, title, nodes }, { words }) => [
    title === name ? null : `${shortName(title)} · `,
    code(shortName(name)),
    nodes > 0 ? ` · ${plural(words.nodes, nodes)}` : null,
];
const decisionTag = (decision, { words, cards }) => decision === null ? words.absent : h('span', { class: `tag ${decision}` }, cards[decision]);
function skipLists({ report, words }) {
    const lists = report.clusters.filter(({ skippedCheckItemList: list }) => list.length > 0);
    if (lists.length === 0)
        return null;
    const block = (title, text) => [
        h('p', { class: 'label' }, title),
        h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, text)),
    ];
    return {
        id: 'skip-list',
        title: words.skipList,
        content: [
            h('p', {}, words.skipListHow),
            lists.map(({ id, name, skippedCheckItemList: list }) => h('details', { open: '' }, h('summary', {}, code('skippedCheckItemList'), lists.length > 1 ? ` · ${shortName(name ?? id ?? '?')}` : ''), block(words.asJson, JSON.stringify({ skippedCheckItemList: list }, null, 2)), block(words.asTerraform, (0,skip_list/* skipListAsTerraform */.W)(list)))),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/html/print.js


const EMPTY = ['br', 'input'];
const print_text = (value) => (0,markdown/* escapeHtml */.ZD)((0,text_plain/* visible */.RK)(value));
function print(child) {
    if (child === null)
        return '';
    if (typeof child === 'string')
        return print_text(child);
    if (!('tag' in child))
        return child.map(print).join('');
    const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${print_text(value)}"`);
    const start = `<${child.tag}${attributes.join('')}>`;
    return EMPTY.includes(child.tag) ? start : `${start}${child.children.map(print).join('')}</${child.tag}>`;
}

// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./lib/model/upgrade-batches.js
var upgrade_batches = __nccwpck_require__(6852);
;// CONCATENATED MODULE: ./lib/report/html/tables.js









const MOST_ENTRIES = 300;
function removedApis({ data, words }) {
    const deciding = data.findings.filter(({ decides }) => decides);
    const calls = deciding.flatMap(({ apis }) => apis.map(([url, agent]) => [code(url), code(agent || '?')]));
    const lines = deciding
        .filter(({ scope, place }) => scope === 'manifest' && place !== null)
        .map((finding) => [code(finding.place ?? ''), titleOf(finding, data)]);
    if (calls.length + lines.length === 0)
        return null;
    return {
        id: 'removed-apis',
        title: words.removedApis,
        content: [
            calls.length === 0
                ? null
                : [
                    page_parts_table(words.removedCaption, [words.requestPath, words.userAgent], calls, words),
                    h('p', { class: 'dim' }, words.auditWindow),
                ],
            lines.length === 0 ? null : page_parts_table(words.inRepository, [words.line, words.what], lines, words),
        ],
    };
}
function baseline({ report, words }) {
    const { counts, resolved, findings } = report;
    if (counts.new === null && counts.resolved === null && resolved.length === 0)
        return null;
    const known = findings.filter(({ status }) => status === 'known').length;
    const told = { new: counts.new ?? 0, known, resolved: counts.resolved ?? resolved.length };
    const rows = resolved.map((one) => [
        one.title === null ? '' : shortName(one.title),
        code(shortName(one.name)),
    ]);
    return {
        id: 'baseline',
        title: words.baseline,
        content: [
            h('p', {}, filled(words.changes, told)),
            rows.length === 0 ? null : page_parts_table(words.resolvedCaption, [words.what, words.item], rows, words),
        ],
    };
}
function addons(context) {
    const { report, data, words } = context;
    const rows = report.clusters.flatMap((cluster) => cluster.checks
        .filter(({ check }) => check === 'addons')
        .map((check) => {
        const name = shortName(check.addon?.template ?? check.addon?.instanceName ?? '?');
        const at = data.clusters.length > 1 && cluster.id !== null
            ? h('span', { class: 'dim' }, ` ${shortName(cluster.name ?? cluster.id)}`)
            : null;
        const target = check.addon?.targetVersion;
        return [
            [code(name), at],
            target ? code(shortName(target)) : words.absent,
            verdictTag(check.verdict, context),
            validity(check, context),
        ];
    }));
    if (rows.length === 0)
        return null;
    const columns = [words.addon, words.upgradeTo, words.verdict, words.validity];
    return { id: 'addons', title: words.addons, content: [page_parts_table(words.addonsCaption, columns, rows, words)] };
}
function progress({ report, words }) {
    const bars = report.clusters.flatMap((cluster) => cluster.checks
        .filter((check) => check.check === 'upgrade' && check.progress !== null)
        .map((check) => {
        const percent = String(Math.min(100, Math.max(0, Number(check.progress) || 0)));
        const nodes = Math.max(0, ...cluster.checks.map(({ nodeCount }) => nodeCount));
        return h('p', {}, h('progress', { value: percent, max: '100', 'aria-label': words.progress }), ` ${percent} % · `, code(shortName(check.phase ?? '?')), nodes > 0 ? [h('br'), plural(words.batches, (0,upgrade_batches/* batchesOf */.c)(nodes), { nodes })] : null);
    }));
    return bars.length === 0 ? null : { id: 'progress', title: words.progress, content: bars };
}
function notCovered({ report, words }) {
    const several = report.clusters.length > 1;
    const skipped = report.clusters.flatMap(({ id, name, checks }) => checks.flatMap((check) => check.skipped.map((one) => ({ ...one, at: several ? (name ?? id ?? '') : '' }))));
    const entries = [
        ...report.notCovered.map(({ what }) => shortName(what)),
        ...skipped.map(({ name, nodes, at }) => [
            `${words.skippedItem} `,
            code(shortName(name)),
            nodes.length > 0 ? ` ${plural(words.skippedOn, nodes.length)}` : null,
            at === '' ? null : h('span', { class: 'dim' }, ` ${shortName(at)}`),
        ]),
    ];
    if (entries.length === 0)
        return null;
    const { told, more } = capped(entries, MOST_ENTRIES);
    return {
        id: 'not-covered',
        title: words.notCovered,
        content: [
            h('ul', {}, told.map((entry) => h('li', {}, entry)), more > 0 ? h('li', {}, filled(words.inReportJson, { n: more })) : null),
        ],
    };
}
function passed({ report, words }) {
    const lists = report.clusters
        .map((cluster) => ({ cluster, items: passedItems(cluster) }))
        .filter(({ items }) => items.length > 0);
    if (lists.length === 0)
        return null;
    const several = report.clusters.length > 1;
    return {
        id: 'passed',
        title: words.passedTitle,
        content: lists.map(({ cluster, items }) => {
            const { told, more } = capped(items, MOST_ENTRIES);
            const of = several && cluster.id !== null ? ` · ${shortName(cluster.name ?? cluster.id)}` : '';
            return h('details', {}, h('summary', {}, `${plural(words.passedItems, items.length)}${of}`), h('ul', { class: 'columns' }, told.map((item) => h('li', {}, code(shortName(item.name)), item.passed > 1 ? ` × ${item.passed}` : '')), more > 0 ? h('li', {}, filled(words.inReportJson, { n: more })) : null));
        }),
    };
}
const passedItems = ({ checks }) => checks.flatMap(({ items }) => {
    const names = (0,check_result/* passedNames */.B9)(items);
    return items.filter(({ name }) => names.has(name));
});

;// CONCATENATED MODULE: ./lib/report/html/verdict.js




const SIGNS = {
    pass: '✓',
    warn: '!',
    block: '×',
    inconclusive: '?',
    'not-applicable': '–',
};
const ANSWERS = {
    pass: 'yes',
    warn: 'yesIf',
    block: 'no',
    inconclusive: 'notYet',
    'not-applicable': 'notAsked',
};
const verdictHeading = ({ report }) => (0,model_language/* inLanguage */.oH)((0,verdict_words/* outcomeWords */.wX)(report), report.language);
function verdictHeader(context) {
    const { report, words } = context;
    const { verdict } = report;
    const isRed = verdict === 'block' || verdict === 'inconclusive';
    const answer = h('p', { class: 'answer' }, words.mayI, h('b', {}, words[ANSWERS[verdict]]));
    return h('header', { class: `verdict ${verdict}` }, h('p', { class: 'product' }, words.product), (0,verdict_words/* asksReadiness */.Zy)(report.clusters) ? answer : null, h('h1', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]), h('span', {}, verdictHeading(context))), h('p', { class: 'reason' }, report.headline), report.green && isRed ? h('p', {}, words.greenAnyway) : null, written(context), counts(context));
}
function written({ report, words }) {
    const [before = '', after = ''] = words.trueAt.split('{at}');
    return h('p', { class: 'written' }, before, timePiece(report.generatedAt), after, h('span', { id: 'meanwhile' }));
}
function counts({ report: { counts: of }, words }) {
    const told = [
        [of.blocking, words.toFix, 'block'],
        [of.inconclusive, words.undecided, 'inconclusive'],
        [of.warning, words.toConfirm, 'warn'],
        [of.waived, words.waived, 'waived'],
        [of.notice, words.noted, 'notice'],
        [of.passed, words.passed, 'pass'],
        [of.new, words.isNew, 'plain'],
        [of.resolved, words.resolved, 'plain'],
    ];
    return h('ul', { class: 'counts', 'aria-label': words.counts }, told
        .filter(([n]) => n !== null && n > 0)
        .map(([n, word, sort]) => h('li', { class: sort }, h('b', {}, String(n)), ` ${word}`)));
}

;// CONCATENATED MODULE: ./lib/report/html/page.js













const SECTIONS = [
    ...[identity, causes, nodes, removedApis, baseline, addons, progress],
    ...[policy, proposal, skipLists, notCovered, passed],
];
function renderHtml(report) {
    const context = pageContext(report);
    const sections = SECTIONS.map((section) => section(context)).filter((section) => section !== null);
    const body = [
        h('a', { class: 'skip', href: '#causes' }, context.words.skip),
        verdictHeader(context),
        h('main', {}, contents(sections, context), sections.map(sectionPiece)),
        footer(context),
    ];
    return [
        '<!doctype html>',
        `<html lang="${report.language === 'en' ? 'en' : 'zh-CN'}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,markdown/* escapeHtml */.ZD)(title(context))}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        ...body.map(print),
        `<script type="application/json" id="report-data">${scriptJson(context.data)}</script>`,
        `<script>${SCRIPT}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const contentSecurityPolicy = () => [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `script-src ${SCRIPT_HASH}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function title(context) {
    const [cluster] = context.report.clusters;
    const target = cluster?.targetVersion;
    const about = [cluster?.name ?? cluster?.id, target && `→ ${target}`].filter(Boolean).join(' ');
    return [verdictHeading(context), (0,text_plain/* oneLine */.TN)(about).slice(0, 120).toWellFormed(), context.words.product]
        .filter((part) => part !== '')
        .join(' · ');
}
const contents = (sections, { words }) => h('nav', { 'aria-label': words.contents }, h('ul', {}, sections.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, title)))));
const footer = ({ report, words }) => h('footer', {}, h('p', {}, `${report.tool.name} ${report.tool.version} · ${words.written} `, timePiece(report.generatedAt)), h('p', {}, words.everything));

;// CONCATENATED MODULE: ./lib/text/xml.js

const NONCHARACTERS = /[\uFFFE\uFFFF]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\t': '&#9;',
    '\n': '&#10;',
};
const xmlVisible = (text) => (0,text_plain/* visible */.RK)(text).replace(NONCHARACTERS, '\uFFFD');
const xmlText = (text) => xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
const xmlAttribute = (text) => xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? '');
const xmlAttributes = (attributes) => Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');

// EXTERNAL MODULE: ./lib/report/messages/export-words.js
var export_words = __nccwpck_require__(4833);
// EXTERNAL MODULE: ./lib/report/messages/report-words.js
var report_words = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./lib/report/finding-text.js





const PIECE_UNITS = 2000;
const finding_text_NAME_UNITS = 200;
const TOLD = 10;
const nameText = (text) => (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(text), finding_text_NAME_UNITS);
const piece = (text) => (0,text_plain/* clip */.$Q)((0,text_plain/* visible */.RK)(text).trim(), PIECE_UNITS);
function headline(finding, language) {
    const say = (0,model_language/* sayIn */.dx)(language);
    const { title, name, scope } = finding;
    const full = title === name || scope === 'gate' ? title : `${title}${say((0,report_words/* bracketed */.Em)(name))}`;
    const sort = (0,where/* sortOf */.ac)(finding);
    return (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(sort === '' ? full : `${full}${say(report_words/* COMMA */.KE)}${sort}`), finding_text_NAME_UNITS * 2) || nameText(name);
}
function placeText(finding, language) {
    const say = (0,model_language/* sayIn */.dx)(language);
    const { scope, location } = finding;
    if (scope === 'manifest' && location !== null)
        return nameText(`${location.file}:${location.line}`);
    const { names, more } = (0,where/* whereOf */.de)(finding, language);
    const list = say((0,model_language/* listed */.KE)(names.map(nameText)));
    const all = more > 0 ? say(export_words/* PLACE_WORDS */.gE.more(list, more)) : list;
    const words = say(placeWords(finding, names.length + more));
    const place = all === '' ? words : say(export_words/* PLACE_WORDS */.gE.listed(words, all));
    if (finding.clusterId === null)
        return place;
    const cluster = nameText(finding.clusterId);
    return say(place === say(export_words/* PLACE_WORDS */.gE.cluster) ? export_words/* PLACE_WORDS */.gE.named(cluster) : export_words/* PLACE_WORDS */.gE.ofCluster(place, cluster));
}
function placeWords({ nodes, addon, scope, check, risk }, names) {
    if (nodes.length > 0)
        return export_words/* PLACE_WORDS */.gE.nodes(nodes.length);
    if (addon)
        return export_words/* PLACE_WORDS */.gE.addon;
    if (scope === 'gate')
        return check === null ? export_words/* PLACE_WORDS */.gE.run : (0,export_words/* checkWords */.iW)(check);
    if (names === 0)
        return export_words/* PLACE_WORDS */.gE.cluster;
    return (risk.addonRisks ?? []).length > 0 ? export_words/* PLACE_WORDS */.gE.addons(names) : export_words/* PLACE_WORDS */.gE.nodes(names);
}
function findingLines(finding, language) {
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    return [
        piece(finding.message) || say(export_words/* FINDING_WORDS */.WE.noMessage),
        placeText(finding, language),
        ...riskLines(finding, say),
        ...(finding.decides ? [] : [say(export_words/* FINDING_WORDS */.WE.shownOnly)]),
        ...deciderLines(finding, say),
        ...(finding.match === 'guessed' ? [say(export_words/* FINDING_WORDS */.WE.guessed)] : []),
        piece(finding.meaning),
        say(export_words/* FINDING_WORDS */.WE.fix(piece(finding.fix))),
        ...(finding.docUrl === '' ? [] : [say(export_words/* FINDING_WORDS */.WE.see(nameText(finding.docUrl)))]),
    ].filter((line) => line !== '');
}
function riskLines(finding, say) {
    const fields = (0,where/* changedFields */.E0)(finding);
    const listed = fields.slice(0, TOLD).map(nameText).join('; ');
    const changed = fields.length > TOLD ? say(export_words/* PLACE_WORDS */.gE.more(listed, fields.length - TOLD)) : listed;
    const calls = (0,where/* removedApisOf */.FL)(finding);
    return [
        ...(changed === '' ? [] : [say(export_words/* FINDING_WORDS */.WE.changed(changed))]),
        ...calls.slice(0, TOLD).map(({ url, userAgent }) => say(export_words/* FINDING_WORDS */.WE.called(nameText(url), nameText(userAgent)))),
        ...(calls.length > TOLD ? [say(export_words/* FINDING_WORDS */.WE.moreCalls(calls.length - TOLD))] : []),
    ];
}
function deciderLines({ rule, waiver }, say) {
    if (waiver)
        return [say(export_words/* FINDING_WORDS */.WE.waived(nameText(waiver.owner), nameText(waiver.expires), piece(waiver.reason)))];
    return rule?.reason ? [say(export_words/* FINDING_WORDS */.WE.byRule(piece(rule.reason)))] : [];
}

;// CONCATENATED MODULE: ./lib/report/junit-cases.js




const TOLD_CAUSES = 20;
const MESSAGE_UNITS = 400;
const OUTCOME_OF = {
    block: 'failure',
    inconclusive: 'error',
    warn: 'passed',
    notice: 'passed',
    waived: 'skipped',
};
function casesOf(rows, findings, language) {
    const byName = new Map();
    for (const row of rows) {
        const item = byName.get(row.name) ?? { rows: [], findings: [] };
        item.rows.push(row);
        byName.set(row.name, item);
    }
    const others = [];
    for (const finding of findings) {
        const item = finding.scope === 'gate' ? undefined : byName.get(finding.name);
        if (item)
            item.findings.push(finding);
        else
            others.push(finding);
    }
    return named([
        ...[...byName].map(([name, item]) => itemCase(name, item.rows, item.findings, language)),
        ...others.map((finding) => ({ ...caseOf([finding], language), name: ownName(finding) })),
    ]);
}
function verdictCase(name, verdict, reason, language) {
    const outcomes = { pass: 'passed', warn: 'passed', block: 'failure', inconclusive: 'error' };
    const outcome = verdict === 'not-applicable' ? 'skipped' : outcomes[verdict];
    const message = reason === null ? (0,model_language/* inLanguage */.oH)(export_words/* JUNIT_WORDS */.B4.verdict(verdict), language) : (0,text_plain/* oneLine */.TN)(reason);
    return { name, outcome, type: 'verdict', message, text: message };
}
const isRed = ({ outcome }) => outcome === 'failure' || outcome === 'error';
function itemCase(name, rows, findings, language) {
    const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
    const [passed, failed, undecided] = [sum('passed'), sum('failed'), sum('undecided')];
    const tally = (0,model_language/* inLanguage */.oH)(export_words/* JUNIT_WORDS */.B4.tally(passed, failed, undecided), language);
    const isPassed = passed > 0 && failed === 0 && undecided === 0;
    if (findings.length === 0)
        return isPassed ? passedCase(name) : undecidedCase(name, tally, language);
    const found = caseOf(findings, language);
    const text = `${tally}\n\n${found.text}`;
    return undecided > 0 && !isRed(found) ? undecidedCase(name, text, language) : { ...found, name: nameText(name), text };
}
const passedCase = (name) => ({
    name: nameText(name),
    outcome: 'passed',
    type: null,
    message: '',
    text: '',
});
function undecidedCase(name, text, language) {
    const message = (0,model_language/* inLanguage */.oH)(export_words/* JUNIT_WORDS */.B4.undecided, language);
    return { name: nameText(name), outcome: 'error', type: 'undecided', message, text: `${message}\n${text}` };
}
function caseOf(findings, language) {
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    const deciding = findings.filter(({ decides }) => decides);
    const text = textOf(findings, say, language);
    const [first] = deciding.length > 0 ? deciding : findings;
    if (deciding.length === 0 || !first)
        return { outcome: 'skipped', type: 'shown-only', message: say(export_words/* FINDING_WORDS */.WE.shownOnly), text };
    const { decision, waiver } = first;
    const { owner, expires } = waiver ?? {};
    const message = decision === 'waived' && owner !== undefined && expires !== undefined
        ? say(export_words/* FINDING_WORDS */.WE.waivedBy(nameText(owner), nameText(expires)))
        : messageOf(first, findings.length, say, language);
    return { outcome: OUTCOME_OF[decision], type: decision, message, text };
}
function messageOf(first, causes, say, language) {
    const cause = say(export_words/* PLACE_WORDS */.gE.listed(headline(first, language), (0,text_plain/* oneLine */.TN)(first.message) || say(export_words/* FINDING_WORDS */.WE.noMessage)));
    const all = causes > 1 ? say(export_words/* PLACE_WORDS */.gE.listed(say(export_words/* JUNIT_WORDS */.B4.causes(causes)), cause)) : cause;
    return (0,text_plain/* clip */.$Q)(all, MESSAGE_UNITS);
}
function textOf(findings, say, language) {
    const more = findings.length - TOLD_CAUSES;
    const blocks = findings.slice(0, TOLD_CAUSES).map((finding, at) => {
        const cause = findings.length > 1 ? [`${say(export_words/* JUNIT_WORDS */.B4.cause(at + 1, findings.length))}`] : [];
        const { location, scope } = finding;
        const place = location === null || scope === 'manifest' ? [] : [`${nameText(location.file)}:${location.line}`];
        return [...cause, headline(finding, language), ...place, ...findingLines(finding, language)].join('\n');
    });
    return [...blocks, ...(more > 0 ? [say(export_words/* JUNIT_WORDS */.B4.moreCauses(more))] : [])].join('\n\n');
}
function ownName({ name, title, location }) {
    const words = title === name ? name : `${name}: ${title}`;
    return nameText(location === null ? words : `${words} (${location.file}:${location.line})`);
}
function named(all) {
    const taken = new Set();
    const next = new Map();
    return all.map((one) => {
        const plain = nameText(one.name) || '(unnamed)';
        let nth = next.get(plain) ?? 1;
        const nameOf = () => (nth === 1 ? plain : `${plain} (${nth})`);
        while (taken.has(nameOf()))
            nth++;
        const name = nameOf();
        next.set(plain, nth + 1);
        taken.add(name);
        return { ...one, name };
    });
}

;// CONCATENATED MODULE: ./lib/report/junit-suites.js


function suitesOf(report) {
    const suites = slotsOf(report).map((slot) => suiteOf(slot, report));
    const isTold = suites.some(({ cases }) => cases.some(isRed));
    const isMissing = !isTold && (report.verdict === 'block' || report.verdict === 'inconclusive');
    if (suites.length > 0 && !isMissing)
        return named(suites);
    const cases = [verdictCase('verdict', report.verdict, report.reason, report.language)];
    return named([...suites, { ...frameOf(emptySlot(null, null, null), report), cases }]);
}
function suiteOf(slot, report) {
    const { language } = report;
    const cases = casesOf(slot.source?.check.items ?? [], slot.findings, language);
    const verdict = slot.source?.check.verdict;
    const isUntold = verdict !== undefined && (verdict === 'block' || verdict === 'inconclusive') && !cases.some(isRed);
    const more = cases.length === 0 || isUntold
        ? [verdictCase(slot.check ?? 'verdict', verdict ?? report.verdict, null, language)]
        : [];
    return { ...frameOf(slot, report), cases: named([...cases, ...more]) };
}
function frameOf({ check, clusterId, addon, source }, report) {
    const cluster = clusterId === null ? '' : ` (${nameText(clusterId)})`;
    const template = addon?.template ?? addon?.instanceName ?? null;
    const words = [check ?? 'gate', ...(template === null ? [] : [nameText(template)])].join(' ');
    const { verdict, reason, expiresAt, generatedAt } = report;
    return {
        name: `${words}${check === null ? '' : cluster}`,
        classname: [
            'cce',
            ...(check === null ? ['gate'] : [clusterId ?? 'unnamed', check]),
            ...(addon ? [addonKey(addon)] : []),
        ]
            .map(classPart)
            .join('.'),
        at: source?.check.takenAt ?? generatedAt,
        properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId },
    };
}
const classPart = (text) => nameText(text).replace(/[^\p{L}\p{N}_-]+/gu, '_') || 'unnamed';
const addonKey = ({ template, instanceName, instanceId }) => instanceName ?? template ?? instanceId ?? 'unnamed';
function propertiesOf({ cluster, check }) {
    const versions = check.check === 'addons' ? { currentVersion: null, targetVersion: null } : cluster;
    return {
        cluster: check.clusterId ?? cluster.id,
        clusterName: cluster.name,
        region: cluster.region,
        check: check.check,
        addon: check.addon?.template ?? null,
        addonInstance: check.addon?.instanceId ?? null,
        addonTargetVersion: check.addon?.targetVersion ?? null,
        task: check.taskId,
        phase: check.phase,
        verdict: check.verdict,
        takenAt: check.takenAt,
        expiresAt: check.expiresAt,
        currentVersion: check.currentVersion ?? versions.currentVersion,
        targetVersion: check.targetVersion ?? versions.targetVersion,
    };
}
const emptySlot = (check, clusterId, source) => ({
    check,
    clusterId,
    source,
    addon: source?.check.addon ?? null,
    findings: [],
    fingerprints: new Set(),
});
const keyOf = (check, clusterId, addon) => JSON.stringify([
    check,
    clusterId,
    addon && [addon.template, addon.instanceId, addon.instanceName, addon.targetVersion],
]);
function slotsOf({ clusters, findings }) {
    const slots = clusters.flatMap((cluster) => cluster.checks.map((check) => emptySlot(check.check, check.clusterId ?? cluster.id, { cluster, check })));
    const byKey = new Map();
    for (const slot of slots) {
        const key = keyOf(slot.check, slot.clusterId, slot.addon);
        byKey.set(key, [...(byKey.get(key) ?? []), slot]);
    }
    const others = new Map();
    for (const finding of findings) {
        const { check, clusterId, addon, fingerprint } = finding;
        const slot = slotFor(finding, byKey.get(keyOf(check, clusterId, addon)) ?? []) ?? otherSlot(finding, others);
        slot.findings.push(finding);
        slot.fingerprints.add(fingerprint);
    }
    return [...others.values(), ...slots];
}
function otherSlot({ check, clusterId }, others) {
    const cluster = check === null ? null : clusterId;
    const key = keyOf(check, cluster, null);
    const slot = others.get(key) ?? emptySlot(check, cluster, null);
    others.set(key, slot);
    return slot;
}
function slotFor(finding, slots) {
    if (slots.length < 2)
        return slots[0];
    const fitting = slots.filter(({ source }) => finding.scope === 'gate'
        ? source?.check.verdict !== 'pass'
        : source?.check.items.some(({ name, failed }) => name === finding.name && failed > 0));
    return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? slots[0];
}

;// CONCATENATED MODULE: ./lib/report/junit.js


function renderJunit(report) {
    const suites = suitesOf(report);
    const all = suites.flatMap(({ cases }) => cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
        ...suites.map(suiteXml),
        '</testsuites>',
        '',
    ].join('\n');
}
const count = (cases, outcome) => cases.filter((one) => one.outcome === outcome).length;
const redCounts = (cases) => ({
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
});
function suiteXml({ name, classname, at, properties, cases }) {
    const attributes = { name, timestamp: at.slice(0, 19), time: 0, tests: cases.length };
    const told = Object.entries(properties).filter(([, value]) => value !== null);
    return [
        `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, 'skipped') })}>`,
        '    <properties>',
        ...told.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
        '    </properties>',
        ...cases.map((one) => caseXml(one, classname)),
        '  </testsuite>',
    ].join('\n');
}
function caseXml({ name, outcome, type, message, text }, classname) {
    const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`;
    if (type === null)
        return `${start}/>`;
    const body = outcome === 'passed'
        ? `<system-out>${xmlText(text)}</system-out>`
        : `<${outcome}${xmlAttributes({ message, type })}>${xmlText(text)}</${outcome}>`;
    return `${start}>\n      ${body}\n    </testcase>`;
}

// EXTERNAL MODULE: ./lib/report/doc-url.js
var doc_url = __nccwpck_require__(6752);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/report/sarif-identity.js


const hashOf = (value, digits) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
const ID_UNITS = 200;
function plainId(raw) {
    const text = (0,text_plain/* oneLine */.TN)(raw).slice(0, ID_UNITS).toWellFormed();
    return text === raw ? raw : `${text}~${hashOf(raw, 8)}`;
}
const ruleIdOf = ({ scope, check, name }) => plainId(`${scope === 'gate' ? 'gate' : (check ?? 'run')}/${name}`);
function fingerprintsOf(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const { fingerprint, clusterId, addon } = finding;
        const place = [clusterId, addon?.instanceId ?? null];
        const own = place.every((part) => part === null) ? fingerprint : `${fingerprint}:${hashOf(place, 8)}`;
        const key = JSON.stringify([ruleIdOf(finding), own]);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return nth === 1 ? own : `${own}:${nth}`;
    });
}
const CATEGORY_UNITS = 120;
function automationIdOf({ tool, clusters, asked }) {
    const named = clusters.map(({ id }) => id).filter((id) => id !== null);
    const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort();
    if (ids.length === 0)
        return `${tool.name}/`;
    const all = ids.join('+');
    const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id));
    return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`;
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
;// CONCATENATED MODULE: ./lib/report/sarif-limits.js


const MAX_RESULTS = 25_000;
const SHOWN_RESULTS = 5000;
const MAX_RULES = (/* unused pure expression or super */ null && (MAX_RESULTS));
const MAX_LOCATIONS = 1000;
const MAX_NOTIFICATIONS = 1000;
const MAX_GZIP_BYTES = 10_000_000;
const RESULTS_GZIP_BYTES = 9_000_000;
const CHUNK_UNITS = 1_000_000;
function piecesWithin(pieces, budget) {
    if (pieces.reduce((sum, piece) => sum + (0,text_budget/* utf8Bytes */.dy)(piece) + 1, 0) <= budget)
        return pieces.length;
    const { gzipSync } = (0,external_node_module_namespaceObject.createRequire)(import.meta.url)('node:zlib');
    let left = budget;
    let kept = 0;
    while (kept < pieces.length) {
        const end = chunkEnd(pieces, kept);
        left -= gzipSync(pieces.slice(kept, end).join('\n'), { level: 1 }).length;
        if (left < 0)
            break;
        kept = end;
    }
    return kept;
}
function chunkEnd(pieces, start) {
    let end = start;
    for (let units = 0; end < pieces.length && units < CHUNK_UNITS; end++)
        units += pieces[end]?.length ?? 0;
    return end;
}

;// CONCATENATED MODULE: ./lib/report/sarif-place.js


const LISTED_NODES = 100;
const NO_LINE = placeAt('.github', { line: 1 });
const PATH_UNITS = 4096;
function placeOf(finding) {
    const logical = logicalPlaces(finding);
    return {
        physicalLocation: (finding.location && physicalPlace(finding.location)) ?? NO_LINE,
        ...(logical.length > 0 ? { logicalLocations: logical } : {}),
    };
}
function physicalPlace({ file, ...lines }) {
    const uri = uriOf(file);
    return uri === null ? null : placeAt(uri, lines);
}
function placeAt(uri, { line, endLine, column }) {
    const startLine = atLeast(1, line);
    const startColumn = atLeast(1, column ?? 1);
    const lastLine = atLeast(startLine, endLine ?? startLine);
    const endColumn = lastLine === startLine ? startColumn + 1 : 2;
    return {
        artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
        region: { startLine, startColumn, endLine: lastLine, endColumn },
    };
}
function atLeast(least, value) {
    return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least;
}
function uriOf(file) {
    const path = file.replace(/^(?:\.\/+)+/, '');
    const parts = path.split('/');
    const leadsOut = path === '' || path.startsWith('/') || parts.includes('..') || /^[A-Za-z]:[\\/]/.test(path);
    if (leadsOut || path.length > PATH_UNITS)
        return null;
    return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}
function logicalPlaces({ clusterId, addon, nodes }) {
    const cluster = clusterId === null ? null : nameText(clusterId);
    const place = (kind, raw) => {
        const name = nameText(raw);
        return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` };
    };
    const names = new Set(nodes.slice(0, LISTED_NODES).map((node) => nameText((0,check_result/* nodeLabel */.dA)(node) ?? '(unnamed node)')));
    return [
        ...(cluster === null ? [] : [{ name: cluster, kind: 'cluster', fullyQualifiedName: cluster }]),
        ...(addon ? [place('addon', addon.instanceName ?? addon.template ?? '(unnamed add-on)')] : []),
        ...[...names].map((name) => place('node', name)),
    ];
}

;// CONCATENATED MODULE: ./lib/report/sarif-results.js





const LEVEL_OF = {
    block: 'error',
    inconclusive: 'error',
    warn: 'warning',
    notice: 'note',
    waived: 'note',
};
const LEVELS = ['error', 'warning', 'note', 'none'];
function levelOf({ name, decision, decides }) {
    if (!decides)
        return 'none';
    return name === 'policy-error' && decision === 'warn' ? 'error' : LEVEL_OF[decision];
}
const contextOf = ({ language, policy, findings }) => ({
    language,
    policyFile: policy?.file ?? null,
    hasSuppressions: findings.some(({ waiver, decision }) => decision === 'waived' && waiver !== null),
    hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null),
});
function resultOf(finding, fingerprint, rule, of) {
    return {
        ruleId: rule.id,
        ruleIndex: rule.index,
        kind: finding.decides ? 'fail' : 'informational',
        level: levelOf(finding),
        message: { text: sarif_results_messageOf(finding, of.language) },
        locations: [placeOf(finding)],
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'cause/v1': finding.fingerprint },
        ...(of.hasSuppressions ? { suppressions: suppressionsOf(finding, of) } : {}),
        ...(of.hasBaseline ? { baselineState: finding.status === 'known' ? 'unchanged' : 'new' } : {}),
        properties: sarif_results_propertiesOf(finding),
    };
}
function sarif_results_messageOf(finding, language) {
    const [said = '', ...others] = findingLines(finding, language);
    return withoutLinks([(0,model_language/* inLanguage */.oH)(export_words/* PLACE_WORDS */.gE.listed(headline(finding, language), said), language), ...others].join('\n'));
}
const withoutLinks = (text) => text.replaceAll('](', '] (');
function suppressionsOf({ waiver, decision }, { language, policyFile }) {
    if (waiver === null || decision !== 'waived')
        return [];
    const { reason, owner, expires, line } = waiver;
    const parts = [reason, owner, expires].map(nameText);
    const place = policyFile === null ? null : physicalPlace({ file: policyFile, line });
    return [
        {
            kind: 'external',
            status: 'accepted',
            justification: (0,model_language/* inLanguage */.oH)(export_words/* FINDING_WORDS */.WE.justification(...parts), language),
            ...(place === null ? {} : { location: { physicalLocation: place } }),
        },
    ];
}
function sarif_results_propertiesOf(finding) {
    const { scope, check, decision, kind, level, group, errorCodes, nodes, who, match, status } = finding;
    const text = (value) => (value === null ? null : nameText(value));
    const listed = Math.min(nodes.length, LISTED_NODES);
    const fields = (0,where/* changedFields */.E0)(finding).slice(0, LISTED_NODES);
    const values = {
        ...{ check: text(check), scope, decision, kind: text(kind), level: text(level), group: text(group) },
        ...{ who, match, status, fingerprint: finding.fingerprint },
        errorCodes: errorCodes.length > 0 ? errorCodes.slice(0, LISTED_NODES).map(nameText) : null,
        changedFields: fields.length > 0 ? fields.map(nameText) : null,
        nodes: nodes.length > 0 ? { total: nodes.length, listed } : null,
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./lib/text/commonmark.js

const SPEAKING = /[\\`*_[\]<>&#~|!@^$]/g;
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function codeSpan(text) {
    const line = (0,text_plain/* oneLine */.TN)(text) || '-';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(lines) {
    const text = lines.map(text_plain/* visible */.RK).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}\n${text}\n${fence}`;
}
const ownMarkdown = (text) => (0,text_plain/* oneLine */.TN)(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : part.replace(SPEAKING, '\\$&')))
    .join('');

;// CONCATENATED MODULE: ./lib/report/sarif-rules.js







const sarif_rules_NAME_UNITS = 255;
const DESCRIPTION_UNITS = 1024;
const MAX_TAGS = 20;
const FIX_UNITS = 2000;
const FIXES = 5;
const COMMANDS = 10;
const UNNAMED = '(unnamed)';
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
    none: 'recommendation',
};
function ruleOf(findings, level, language) {
    const [first] = findings;
    const page = (0,links/* knownPage */.n)(first.docUrl);
    const title = (0,text_plain/* clip */.$Q)(sarif_rules_titleOf(first, language), DESCRIPTION_UNITS);
    return {
        id: ruleIdOf(first),
        name: (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(first.name), sarif_rules_NAME_UNITS) || UNNAMED,
        shortDescription: { text: title },
        fullDescription: { text: (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(first.meaning), DESCRIPTION_UNITS) || title },
        ...(page === null ? {} : { helpUri: page }),
        help: helpOf(findings, language),
        defaultConfiguration: { level: level === 'none' ? 'note' : level },
        properties: {
            tags: tagsOf(first),
            precision: first.scope === 'manifest' ? 'high' : 'very-high',
            'problem.severity': PROBLEM_SEVERITY[level],
        },
    };
}
function sarif_rules_titleOf(finding, language) {
    const words = finding.scope === 'gate' ? (0,export_words/* gateRuleWords */.$J)(finding.name) : null;
    return words ? (0,model_language/* inLanguage */.oH)(words, language) : headline({ ...finding, kind: null, level: null }, language) || UNNAMED;
}
function tagsOf({ check, scope, group }) {
    const own = scope === 'gate' ? [scope] : [check, scope, group];
    const tags = ['huawei-cloud-cce', 'kubernetes', 'upgrade', ...own]
        .filter((tag) => tag !== null)
        .map((tag) => (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(tag), sarif_rules_NAME_UNITS));
    return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MAX_TAGS);
}
function distinct(findings, pick, most) {
    const texts = new Set();
    for (const finding of findings) {
        for (const text of pick(finding))
            if (text !== '')
                texts.add(text);
        if (texts.size >= most)
            break;
    }
    return [...texts].slice(0, most);
}
function helpOf(findings, language) {
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    const [{ meaning, docUrl }] = findings;
    const means = (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(meaning), DESCRIPTION_UNITS);
    const fixes = distinct(findings, ({ fix }) => [(0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(fix), FIX_UNITS)], FIXES);
    const commands = distinct(findings, (one) => one.commands.map((line) => (0,text_plain/* clip */.$Q)((0,text_plain/* visible */.RK)(line), FIX_UNITS)), COMMANDS);
    const written = findings.some(({ advice }) => advice === 'policy') ? codeSpan : ownMarkdown;
    const page = (0,links/* knownPage */.n)(docUrl);
    const url = (0,text_plain/* clip */.$Q)((0,text_plain/* oneLine */.TN)(docUrl), DESCRIPTION_UNITS);
    const guide = say(export_words/* FINDING_WORDS */.WE.guide);
    return {
        text: [means, ...fixes.map((fix) => say(export_words/* FINDING_WORDS */.WE.fix(fix))), ...commands.map((line) => `$ ${line}`)]
            .concat(url === '' ? [] : say(export_words/* FINDING_WORDS */.WE.see(url)))
            .filter((line) => line !== '')
            .join('\n'),
        markdown: [
            ...(means === '' ? [] : [written(means)]),
            ...fixes.map((fix) => `**${say(export_words/* FINDING_WORDS */.WE.fixLabel)}** ${written(fix)}`),
            ...(commands.length > 0 ? [codeBlock(commands)] : []),
            ...(url === '' ? [] : [page === null ? `${guide}: ${codeSpan(url)}` : `[${guide}](<${page}>)`]),
        ].join('\n\n'),
    };
}

;// CONCATENATED MODULE: ./lib/report/sarif.js










const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LISTED_TASKS = 1000;
function renderSarif(report) {
    const log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(report)] };
    return `${JSON.stringify(log)}\n`;
}
function runOf(report) {
    const { rules, results, findings } = chosen(report);
    return {
        tool: {
            driver: {
                name: report.tool.name,
                fullName: 'CCE Upgrade Gate',
                version: report.tool.version,
                informationUri: doc_url/* PROJECT_URL */.w5,
                rules,
                notifications: Object.entries(export_words/* SARIF_WORDS */.IT.kinds).map(([id, text]) => ({
                    id,
                    shortDescription: { text: (0,model_language/* inLanguage */.oH)(text, report.language) },
                })),
            },
        },
        language: report.language === 'en' ? 'en-US' : 'zh-CN',
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: automationIdOf(report) },
        invocations: [invocationOf(report, findings)],
        results,
        properties: sarif_propertiesOf(report),
    };
}
function chosen(report) {
    const bySeverity = LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level));
    const findings = bySeverity.slice(0, MAX_RESULTS);
    const rules = rulesOf(findings, report.language);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = fingerprintsOf(findings);
    const context = contextOf(report);
    const results = findings.map((finding, at) => {
        const id = ruleIdOf(finding);
        return resultOf(finding, fingerprints[at] ?? finding.fingerprint, { id, index: indexes.get(id) ?? -1 }, context);
    });
    let seen = 0;
    const pieces = results.map((result) => JSON.stringify(result.ruleIndex < seen ? result : [result, rules[seen++]]));
    const kept = piecesWithin(pieces, RESULTS_GZIP_BYTES);
    const used = results.slice(0, kept).reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
    return { rules: rules.slice(0, used), results: results.slice(0, kept), findings: findings.slice(0, kept) };
}
function rulesOf(findings, language) {
    const groups = new Map();
    for (const finding of findings) {
        const id = ruleIdOf(finding);
        const known = groups.get(id);
        if (known)
            known.push(finding);
        else
            groups.set(id, [finding]);
    }
    return [...groups.values()].map((own) => ruleOf(own, levelOf(own[0]), language));
}
function invocationOf(report, shown) {
    const notes = notesOn(report, shown);
    const more = notes.length - MAX_NOTIFICATIONS;
    const kept = more > 0
        ? [
            ...notes.slice(0, MAX_NOTIFICATIONS - 1),
            { kind: 'left-out', level: 'warning', text: export_words/* SARIF_WORDS */.IT.notesLeftOut(more + 1) },
        ]
        : notes;
    return {
        executionSuccessful: report.verdict !== 'inconclusive',
        endTimeUtc: report.generatedAt,
        toolExecutionNotifications: kept.map(({ kind, level, text }) => ({
            descriptor: { id: kind },
            level,
            message: { text: withoutLinks((0,text_plain/* clip */.$Q)((0,model_language/* inLanguage */.oH)(text, report.language), DESCRIPTION_UNITS)) },
        })),
    };
}
function notesOn(report, shown) {
    const all = report.findings.length;
    const nodes = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0);
    const notes = [
        report.verdict === 'inconclusive' && {
            ...{ kind: 'cannot-decide', level: 'error', text: export_words/* SARIF_WORDS */.IT.cannotDecide((0,text_plain/* oneLine */.TN)(report.headline)) },
        },
        shown.length < all && {
            ...{ kind: 'left-out', level: 'warning', text: export_words/* SARIF_WORDS */.IT.resultsLeftOut(all - shown.length, all) },
        },
        shown.length > SHOWN_RESULTS && {
            ...{ kind: 'left-out', level: 'note', text: export_words/* SARIF_WORDS */.IT.hidden(SHOWN_RESULTS, shown.length) },
        },
        nodes > 0 && { kind: 'left-out', level: 'note', text: export_words/* SARIF_WORDS */.IT.nodesLeftOut(nodes) },
        ...report.notCovered.map(({ what }) => ({ kind: 'not-covered', level: 'warning', text: export_words/* SARIF_WORDS */.IT.notCovered((0,text_plain/* oneLine */.TN)(what)) })),
    ];
    return notes.filter((one) => one !== false);
}
function sarif_propertiesOf(report) {
    const { verdict, reason, green, failOn, counts, expiresAt, clusters } = report;
    const text = (value) => (value === null ? null : nameText(value));
    const tasks = clusters.flatMap(({ id, checks }) => checks
        .filter(({ taskId }) => taskId !== null)
        .map(({ check, taskId, verdict: own, expiresAt: until }) => ({
        ...{ cluster: text(id), check: text(check), taskId: text(taskId), verdict: own, expiresAt: until },
    })));
    return {
        ...{ verdict, reason: (0,text_plain/* oneLine */.TN)(reason), green, failOn, counts, expiresAt },
        clusters: clusters
            .slice(0, LISTED_TASKS)
            .map(({ id, name, region, currentVersion, targetVersion, verdict: own }) => ({
            ...{ id: text(id), name: text(name), region: text(region), verdict: own },
            ...{ currentVersion: text(currentVersion), targetVersion: text(targetVersion) },
        })),
        tasks: tasks.slice(0, LISTED_TASKS),
    };
}

// EXTERNAL MODULE: ./lib/report/summary.js + 6 modules
var summary = __nccwpck_require__(9019);
;// CONCATENATED MODULE: ./lib/report/files.js




const SUMMARY_FILE = 'summary.md';
function renderFiles(report, evidence) {
    const files = new Map([
        ['report.json', `${JSON.stringify(report, null, 2)}\n`],
        [SUMMARY_FILE, (0,summary/* renderSummary */.B)(report)],
        ['report.html', renderHtml(report)],
        ['report.sarif', renderSarif(report)],
        ['report.junit.xml', renderJunit(report)],
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

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __nccwpck_require__(4639);
// EXTERNAL MODULE: ./lib/report-run.js + 9 modules
var report_run = __nccwpck_require__(8227);
// EXTERNAL MODULE: ./lib/settings/read-settings.js + 2 modules
var read_settings = __nccwpck_require__(4329);
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












const RUN_GRACE_MS = 5 * 60_000;
async function gate(raw, world) {
    const read = (0,read_settings/* readSettings */.sb)(raw);
    const endsAt = world.clock.now() + read.subject.waitTimeoutMs + RUN_GRACE_MS;
    world.mask(read.secrets);
    const redact = hideSecrets(read.secrets);
    const log = createLog(world.sink, redact);
    log.info(`CCE Upgrade Gate ${world.version}`);
    for (const notice of read.notices)
        log.info(`Notice: ${notice}`);
    const collected = await collect(read, world, { log, redact, hasSecrets: read.secrets.length > 0 }, (policy) => ({
        isGood: (0,decide_run/* isGoodUnder */.w)(policy, termsOf(read, world)),
        mayConfirm: policy.state !== 'faulty',
    }));
    const decided = decideAndReport(collected, read, world);
    const report = await compared(decided, collected.baseline ?? (await lastReport(read, world, log)));
    for (const finding of report.findings)
        if (finding.name !== 'wrong-settings')
            log.info((0,explain/* explainLine */.Od)(finding));
    for (const line of (0,report_text/* renderText */.S)(report))
        log.info(line);
    const { run } = read;
    const rendered = [...renderFiles(report, collected.evidence)];
    const files = new Map(rendered.map(([name, text]) => [name, redact(text)]));
    const failed = new Set();
    const keepsEvidence = (0,result_files/* readsOwnEvidence */.D)(read.results, run.reportDir, world.cwd);
    const { cwd, env, clock, signal } = world;
    const clusterIds = (0,read_settings/* clusterIdsOf */.o9)(read);
    const publication = { run, clusterIds, files, keepsEvidence, redact, log, cwd, env, clock, signal, endsAt, failed };
    for (const publisher of world.publishers) {
        await publisher.publish(report, publication).catch((error) => {
            failed.add(publisher.name);
            log.info(`Warning: ${publisher.name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        });
    }
    return { report, refused: collected.refused };
}
const lastReport = async (read, world, log) => read.run.comment === 'never' ? null : ((await world.github?.lastReport(read, world, log)) ?? null);
async function compared(report, baseline) {
    if (baseline === null)
        return report;
    const { againstBaseline } = await __nccwpck_require__.e(/* import() */ 310).then(__nccwpck_require__.bind(__nccwpck_require__, 3310));
    return againstBaseline(report, baseline);
}
const termsOf = ({ run, subject }, world) => ({
    asked: run.failOn,
    clusterId: subject.clusterId,
    targetVersion: subject.targetVersion,
    now: world.clock.now(),
});
function decideAndReport(collected, read, world) {
    const { policy, facts, results, aboutRun } = collected;
    const about = { ...termsOf(read, world), results, aboutRun, clusterName: facts.name };
    const ruling = (0,decide_run/* decideRun */.S)(about, policy.file, policy);
    const other = policy.proposal && (0,decide_run/* decideRun */.S)(about, policy.file, policy.proposal);
    const verdict = collected.notApplicable === null ? ruling.verdict : 'not-applicable';
    return (0,report_run/* reportOfRuling */.L)({ ...ruling, verdict }, {
        subject: collected.subject,
        asked: (0,report_run/* askedOf */.i)(read),
        green: (0,policy_verdict/* isGreen */.gf)(verdict, ruling.failOn, collected.refused, collected.excused),
        version: world.version,
        language: read.run.language,
        now: about.now,
        changedFiles: collected.notApplicable,
        facts,
        notCovered: collected.notCovered,
        policy: (0,policy_input/* policyInput */.J)(policy, ruling, other, about.now),
        items: policy.policy.items,
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
const workflow_commands_COMMANDS = { error: error, warning: warning, notice: notice };
function annotate(annotations, redact) {
    for (const { level, title, message, location } of annotations) {
        workflow_commands_COMMANDS[level]((0,log/* annotationText */.x)(redact((0,text_plain/* visible */.RK)(message))), {
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

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __nccwpck_require__(1116);
;// CONCATENATED MODULE: ./lib/report/outputs.js
const ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/;
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
        'precheck-task-id': ID.test(taskId) ? taskId : '',
        'upgrade-phase': PHASES.includes(phase) ? phase : '',
        'upgrade-progress': NUMBER.test(upgrade?.progress ?? '') ? (upgrade?.progress ?? '') : '',
    };
}

;// CONCATENATED MODULE: ./lib/publishers.js






const reportFiles = {
    name: 'the report',
    publish: async (_, { run, files, keepsEvidence, cwd, log }) => {
        writeReportFiles(run.reportDir, files, cwd, keepsEvidence);
        const names = [...files.keys()].filter((name) => !name.includes('/'));
        log.info(`Report in ${run.reportDir}: ${names.join(', ')}`);
    },
};
const stepSummary = {
    name: 'the step summary',
    publish: async (_, { files, env }) => writeStepSummary(files.get(SUMMARY_FILE) ?? '', env),
};
const publishers_annotations = {
    name: 'annotations',
    publish: async (report, { run, redact }) => {
        if (run.annotations)
            annotate((0,annotations/* renderAnnotations */.Hp)(report), redact);
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
const toGitHub = {
    name: 'what was to go to GitHub',
    publish: async (report, publication) => {
        const { commitStatus, comment, checkRun } = publication.run;
        if (!commitStatus && comment === 'never' && !checkRun)
            return;
        const { publishToGitHub } = await __nccwpck_require__.e(/* import() */ 672).then(__nccwpck_require__.bind(__nccwpck_require__, 672));
        await publishToGitHub(report, publication);
    },
};

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(6047);
// EXTERNAL MODULE: ./lib/settings/action-inputs.js
var action_inputs = __nccwpck_require__(785);
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
const GATE_FLAGS = Object.fromEntries(Object.keys(action_inputs/* ACTION_INPUTS */.b)
    .filter((name) => !SECRET_INPUTS.includes(name))
    .map((name) => [name, 'value']));
const GITHUB_INPUTS = ['commit-status', 'comment', 'check-run', 'head-sha'];

// EXTERNAL MODULE: ./lib/settings/credentials.js
var credentials = __nccwpck_require__(4087);
;// CONCATENATED MODULE: ./lib/command-line/help.js



const WIDTH = 100;
const NOT_HERE = ' For the action only: the command line sends nothing to GitHub.';
function helpText(scenarios) {
    return [
        'cce-upgrade-gate: block a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready',
        '',
        'Usage:',
        '  cce-upgrade-gate [gate] --cluster-id ID --target-version v1.31 …   decide, and report to the terminal',
        '  cce-upgrade-gate gate --results FILE …                              decide again from saved responses',
        '  cce-upgrade-gate replay --policy FILE EVIDENCE…                     what another policy would have decided',
        '  cce-upgrade-gate explain NAME | --list | --report FILE [NAME]       what is known of an item; why a report decided so',
        '  cce-upgrade-gate policy check FILE | init [FILE]                    check a policy; write a commented starter',
        '  cce-upgrade-gate simulate [--port N] [--scenario NAME]              run the embedded CCE on loopback',
        '  cce-upgrade-gate demo [SCENARIO]                                    run the gate against the embedded CCE',
        '',
        'Exit codes of gate and replay: 0 the step is green, 1 block, 2 wrong usage or settings, 3 inconclusive;',
        'of policy check: 0 nothing is wrong, 1 something is, 2 no such file; of the others 0, or 2 on wrong usage.',
        '',
        'Flags of gate:',
        ...Object.entries(action_inputs/* ACTION_INPUTS */.b)
            .filter(([name]) => !SECRET_INPUTS.includes(name))
            .flatMap(([name, { description, fallback }]) => [
            `  --${name}${fallback ? ` (default ${fallback})` : ''}`,
            ...wrap(`${description}${GITHUB_INPUTS.includes(name) ? NOT_HERE : ''}`, WIDTH - 6).map((line) => `      ${line}`),
        ]),
        '',
        'Secrets come from the environment only.',
        ...wrap((0,credentials/* waysToGiveCredentials */.hI)().en.replace(/^Give .*?; or set, in env,/, 'Set'), WIDTH - 2).map((line) => `  ${line}`),
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

const BAR = 24;
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
            const full = Math.round(Math.min(1, Math.max(0, done)) * BAR);
            const drawn = `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${line}`;
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
const run_COMMANDS = ['gate', 'simulate', 'demo', 'explain', 'policy', 'replay'];
const out = (text) => void process.stdout.write(`${(0,log/* logLines */.O)(text).join('\n')}\n`);
const complain = (text) => void process.stderr.write(`${(0,log/* logLines */.O)(`cce-upgrade-gate: ${text}`).join('\n')}\nSee cce-upgrade-gate --help\n`);
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
async function withFlags(args, flags, most, work) {
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
    const surplus = parsed.rest[most];
    if (surplus !== undefined) {
        complain(`"${surplus}" is one argument too many`);
        return WRONG_USAGE;
    }
    return work(parsed.values, parsed.rest);
}
const runGate = (args, env) => withFlags(args, GATE_FLAGS, 0, async (inputs) => {
    const unsent = GITHUB_INPUTS.filter((name) => !['', 'false', 'never'].includes(inputs[name] ?? ''));
    if (unsent.length > 0)
        out(`Notice: the command line sends nothing to GitHub, so nothing comes of ${unsent.join(', ')}`);
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
    explain: async (args) => withFlags(args, { list: 'switch', report: 'value' }, 1, async ({ list, report }, [name]) => {
        const { explainList, explainName, explainReport } = await __nccwpck_require__.e(/* import() */ 101).then(__nccwpck_require__.bind(__nccwpck_require__, 5101));
        if (report !== undefined)
            return explainReport(report, name ?? null, out, complain);
        if (list !== undefined)
            return explainList(out);
        if (name !== undefined)
            return explainName(name, out, complain);
        complain('explain what? Give a NAME, --list, or --report FILE');
        return WRONG_USAGE;
    }),
    policy: async (args) => withFlags(args, {}, 2, async (_, [action, file]) => {
        const { checkPolicy, initPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(765), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5369));
        if (action === 'check' && file !== undefined)
            return checkPolicy(file, Date.now(), out, complain);
        if (action === 'init')
            return initPolicy(file ?? null, out, complain);
        complain('policy what? There are: policy check FILE, policy init [FILE]');
        return WRONG_USAGE;
    }),
    replay: async (args) => {
        const { REPLAY_INPUTS, replay } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(765), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6931));
        const flags = Object.fromEntries(['policy', 'at', ...REPLAY_INPUTS].map((name) => [name, 'value']));
        return withFlags(args, flags, Number.POSITIVE_INFINITY, ({ policy, at, ...inputs }, evidence) => replay({ policy, at, inputs }, evidence, { cwd: process.cwd(), version: VERSION }, out, complain));
    },
};


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ decideRun),
  w: () => (/* binding */ isGoodUnder)
});

// EXTERNAL MODULE: ./lib/model/policy-fault.js
var policy_fault = __nccwpck_require__(8114);
// EXTERNAL MODULE: ./lib/policy/decision-table.js
var decision_table = __nccwpck_require__(8891);
;// CONCATENATED MODULE: ./lib/policy/decide.js


const RAISED_ITEM = 'DeprecatedApiCheck';
const BLOCKING_FACTS = ['upgrade-failed', 'postcheck-failed'];
const effectiveLevel = (name, level) => name === RAISED_ITEM && level === 'Info' ? 'Warning' : level;
const isFound = (observation) => observation.from === 'item' || observation.standsFor !== undefined || BLOCKING_FACTS.includes(observation.fact.name);
function decideByTable(observation, failOn) {
    if (observation.from === 'gate')
        return { decision: decideFact(observation.fact), cell: null };
    if (observation.group === 'ExecuteException' || observation.level === null)
        return { decision: 'inconclusive', cell: null };
    const row = observation.kind ?? 'AddonRisk';
    const level = effectiveLevel(observation.name, observation.level);
    const decision = (0,decision_table/* tableFor */.m)(failOn)[row][level];
    return { decision, cell: { failOn, row, level, decision } };
}
function decideFact(fact) {
    if (BLOCKING_FACTS.includes(fact.name))
        return 'block';
    if (fact.name !== 'policy-error' || !(0,policy_fault/* isEntryProblem */.A)(fact.fault.problem))
        return 'inconclusive';
    return fact.fault.problem.code === 'unused' ? 'notice' : 'warn';
}

// EXTERNAL MODULE: ./lib/policy/rules.js
var policy_rules = __nccwpck_require__(6489);
// EXTERNAL MODULE: ./lib/policy/waivers.js
var policy_waivers = __nccwpck_require__(9787);
;// CONCATENATED MODULE: ./lib/policy/bench.js


function benchOf({ policy, failOn, now }) {
    const rules = (0,policy_rules/* compileRules */.nb)(policy.rules, failOn);
    const lapsed = policy.waivers.flatMap((waiver) => {
        const problem = (0,policy_waivers/* lapseOf */.je)(waiver, now, policy.maxWaiverDays);
        return problem ? [{ entry: waiver.entry, line: waiver.line, about: waiver.name, problem }] : [];
    });
    const isLapsed = new Set(lapsed.map(({ entry }) => entry));
    const waivers = policy.waivers.filter(({ entry }) => !isLapsed.has(entry)).map(policy_waivers/* compileWaiver */.qb);
    const used = new Set();
    const refused = new Map();
    return {
        rules,
        waivers,
        use: ({ entry }) => void used.add(entry),
        refuse: (waiver, item) => void refused.set(waiver, (refused.get(waiver) ?? new Set()).add(item)),
        usedWaivers: () => used,
        faults: () => [
            ...policy.rules.flatMap(({ entry, line, match }) => {
                const items = rules.refused().get(entry);
                if (!items)
                    return [];
                const problem = { code: 'cannot-lower', items: [...items].sort() };
                return [{ entry, line, about: Object.values(match).join(' '), problem }];
            }),
            ...lapsed,
            ...[...refused].map(([{ entry, line, name }, items]) => ({
                ...{ entry, line, about: name },
                problem: { code: 'cannot-waive', items: [...items].sort() },
            })),
        ],
    };
}

// EXTERNAL MODULE: ./lib/policy/item-keys.js
var item_keys = __nccwpck_require__(5380);
// EXTERNAL MODULE: ./lib/model/version.js
var model_version = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __nccwpck_require__(6298);
;// CONCATENATED MODULE: ./lib/policy/unused.js



function unusedEntries(results, terms, bench) {
    const { rules, waivers } = terms.policy;
    const faulty = new Set(bench.faults().map(({ entry }) => entry));
    const idle = [
        ...rules
            .filter(({ entry }) => !bench.rules.used().has(entry) && !faulty.has(entry))
            .map((rule) => ({ ...rule, about: Object.values(rule.match).join(' '), target: undefined })),
        ...waivers
            .filter(({ entry }) => !bench.usedWaivers().has(entry) && !faulty.has(entry))
            .map((waiver) => ({ ...waiver, about: waiver.name, target: waiver.match.target })),
    ];
    const isElsewhere = elsewhereThan(results, terms);
    const elsewhere = idle.filter(({ match, target }) => isElsewhere({ ...match, target }));
    const here = results.length > 0 && results.every(isSeenWhole) ? idle.filter((one) => !elsewhere.includes(one)) : [];
    return {
        faults: here.map(({ entry, line, about }) => ({ entry, line, about, problem: { code: 'unused' } })),
        elsewhere: elsewhere.map(({ entry }) => entry),
    };
}
function elsewhereThan(results, terms) {
    const clusters = results.map(terms.cluster).flatMap(({ id, name }) => (0,item_keys/* named */.KT)(id, name));
    const checks = results.map(({ check }) => check);
    const targets = [...results.map(({ targetVersion }) => targetVersion), terms.targetVersion];
    const isNone = (glob, texts) => glob !== undefined && texts.length > 0 && !texts.some((0,policy_glob/* compileGlob */.S)(glob));
    return ({ cluster, check, target }) => isNone(cluster, clusters) ||
        isNone(check, checks) ||
        (target !== undefined && !targets.some((version) => (0,model_version/* matchesVersion */.y)(target, version)));
}
const isSeenWhole = (result) => result.decides &&
    result.observations.every((observation) => observation.from === 'item' || observation.fact.name === 'skipped-item');

// EXTERNAL MODULE: ./lib/policy/verdict.js
var policy_verdict = __nccwpck_require__(7335);
;// CONCATENATED MODULE: ./lib/policy/judge.js






function judge(results, terms) {
    const bench = benchOf(terms);
    const decided = results.map((result) => judgeResult(result, terms, bench));
    const unused = unusedEntries(results, terms, bench);
    return { results: decided, faults: [...bench.faults(), ...unused.faults], elsewhere: unused.elsewhere };
}
function judgeResult(result, terms, bench) {
    const cluster = terms.cluster(result);
    const ofTask = result.check === 'addons' ? null : result.targetVersion;
    const place = { cluster, targetVersion: ofTask ?? terms.targetVersion };
    const opinions = opinionsOn(place, bench);
    const decided = result.observations.flatMap((observation) => observation.from === 'item'
        ? judgeItem(observation, opinions, terms, bench)
        : judgeFact(observation, place, terms, bench));
    const shown = decided.map((one) => (result.decides || !isFound(one.observation) ? one : shownOnly(one)));
    const decisions = shown.map(({ decision }) => decision);
    return { result, decided: shown, verdict: (0,policy_verdict/* verdictOf */.Vj)(decisions, result.absentSections.length > 0) };
}
const shownOnly = (one) => ({
    ...one,
    decision: 'notice',
    counts: false,
    rule: null,
    waiver: null,
});
const decidedBy = (observation, { decision, cell }) => ({
    ...{ observation, decision, otherwise: decision, counts: true, cell, rule: null, waiver: null },
});
function opinionsOn(place, bench) {
    const byName = new Map();
    return (item, cell) => {
        const known = byName.get(item.name) ?? [];
        const before = known.find(({ of }) => (0,item_keys/* areAlike */.xn)(of, item));
        if (before)
            return before;
        const keys = (0,item_keys/* keysOf */.YD)(item, cell.level, place.cluster);
        const opinion = {
            of: item,
            ruled: bench.rules.apply(item, keys, cell.decision),
            waivers: bench.waivers.filter((waiver) => waiver.means(keys, place)),
        };
        byName.set(item.name, [...known, opinion]);
        return opinion;
    };
}
function judgeItem(item, opinions, terms, bench) {
    const byTable = decideByTable(item, terms.failOn);
    if (byTable.cell === null)
        return [decidedBy(item, byTable)];
    const { ruled, waivers } = opinions(item, byTable.cell);
    const { decision, rule } = ruled;
    const decided = { ...decidedBy(item, byTable), decision, otherwise: decision, rule };
    if ((0,policy_waivers/* isWaivable */.uF)(item))
        return waive(decided, waivers, terms.now, bench);
    for (const { waiver, fits, split } of waivers)
        if (fits(item) && split(item.nodes))
            bench.refuse(waiver, item.name);
    return [decided];
}
function judgeFact(fact, place, terms, bench) {
    const plain = decidedBy(fact, decideByTable(fact, terms.failOn));
    const skipped = (0,policy_waivers/* skippedKeys */.Du)(fact);
    if (skipped === null)
        return [plain];
    const waivers = bench.waivers.filter((waiver) => waiver.means(skipped, place));
    return waive(plain, waivers, terms.now, bench);
}
function waive(open, waivers, now, bench) {
    const waived = [];
    let left = open.observation.nodes;
    for (const { waiver, fits, split } of waivers) {
        const part = fits(open.observation) ? split(left) : null;
        if (!part)
            continue;
        bench.use(waiver);
        const decision = { decision: 'waived', otherwise: 'waived', rule: null, waiver: (0,policy_waivers/* waiverRef */.Uw)(waiver, now) };
        waived.push({ ...open, ...decision, observation: { ...open.observation, nodes: part.covered } });
        if (part.rest.length === 0)
            return waived;
        left = part.rest;
    }
    return [...waived, { ...open, observation: { ...open.observation, nodes: left } }];
}

;// CONCATENATED MODULE: ./lib/policy/strictness.js
const STRICTNESS = { none: 0, fatal: 1, exception: 2, warning: 3, any: 4 };
function strictness(asked, floor, isFaulty) {
    const least = floor ?? (isFaulty ? 'exception' : null);
    if (least === null)
        return { failOn: asked ?? 'exception', ignoresNone: false };
    const failOn = asked !== null && STRICTNESS[asked] > STRICTNESS[least] ? asked : least;
    return { failOn, ignoresNone: asked === 'none' };
}

;// CONCATENATED MODULE: ./lib/decide-run.js




function decideRun(run, file, { policy, state, faults }) {
    const { failOn, ignoresNone } = strictness(run.asked, policy.failOn, state === 'faulty');
    const judged = judge(run.results, {
        policy,
        failOn,
        now: run.now,
        targetVersion: run.targetVersion,
        cluster: ({ clusterId }) => ({ id: clusterId ?? run.clusterId, name: run.clusterName }),
    });
    const own = judged.faults.map(({ entry, line, about, problem }) => {
        return { file, line, column: null, at: entry, about, problem };
    });
    const aboutRun = [...run.aboutRun, ...[...faults, ...own].map(policyError)].map((observation) => {
        const { decision, cell } = decideByTable(observation, failOn);
        return { observation, decision, otherwise: decision, counts: true, cell, rule: null, waiver: null };
    });
    const verdict = (0,policy_verdict/* highest */.BR)([
        ...judged.results.map((one) => one.verdict),
        ...aboutRun.map(({ decision }) => (0,policy_verdict/* verdictOf */.Vj)([decision], false)),
    ]);
    return { failOn, ignoresNone, results: judged.results, aboutRun, verdict, elsewhere: judged.elsewhere };
}
const policyError = (fault) => ({
    ...{ from: 'gate', check: null, fact: { name: 'policy-error', fault }, addon: null, nodes: [] },
});
const isGoodUnder = (policy, run) => (results, clusterName = null) => {
    const ruled = decideRun({ ...run, results, aboutRun: [], clusterName }, policy.file, policy);
    const verdict = (0,policy_verdict/* highest */.BR)(ruled.results.map((one) => one.verdict));
    return verdict === 'pass' || verdict === 'warn';
};


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ NO_RUN_POLICY),
/* harmony export */   VQ: () => (/* binding */ policyFault),
/* harmony export */   i6: () => (/* binding */ findPolicy)
/* harmony export */ });
/* unused harmony export policySource */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9711);
/* harmony import */ var _model_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3041);
/* harmony import */ var _settings_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7289);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4395);







const ABSENT = { state: 'absent', policy: _model_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_POLICY */ .l, faults: [], sha256: null };
const NO_RUN_POLICY = {
    ...{ ...ABSENT, file: '', source: 'workspace', ref: null, commit: null, isOwnJudge: false, proposal: null },
};
function policySource({ policy }, env) {
    return policy.source ?? (isProposal(env) ? 'base' : 'workspace');
}
function isProposal(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return event.startsWith('pull_request') || event === 'merge_group';
}
function policyFault(run, world) {
    const { path, isGiven } = run.policy;
    const fault = (problem) => ({ input: 'policy', value: path, problem, suggestion: null });
    if (policySource(run, world.env) === 'base')
        return inRepository(path, world.cwd) === null
            ? fault({
                en: 'must lie in the repository to be read from the base branch',
                zh: '必须位于仓库内，才能从基准分支读取',
            })
            : null;
    return isGiven && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(world.cwd, path))
        ? fault({ en: 'there is no such file', zh: '没有这个文件' })
        : null;
}
async function findPolicy(run, trigger, world, log) {
    const source = policySource(run, world.env);
    const found = source === 'base' ? await fromBase(run, trigger, world) : await fromWorkspace(run, world);
    if (found.state !== 'absent' || run.policy.isGiven)
        log.info(told(found));
    return found;
}
function told({ file, source, ref, commit, state, policy, faults }) {
    const where = source === 'base' ? ` of the base branch ${ref ?? '(unknown)'}${commit ? ` at ${commit.slice(0, 12)}` : ''}` : '';
    if (state === 'faulty')
        return `Policy ${file}${where}: it cannot be used (${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(faults.length, 'fault')})`;
    if (state === 'absent')
        return `Policy ${file}${where}: there is none`;
    return `Policy ${file}${where}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(policy.rules.length, 'rule')}, ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(policy.waivers.length, 'waiver')}`;
}
async function fromWorkspace({ policy: { path } }, world) {
    const found = await workspaceCopy(path, world);
    const isOwnJudge = isProposal(world.env);
    return { ...found, file: path, source: 'workspace', ref: null, commit: null, isOwnJudge, proposal: null };
}
async function workspaceCopy(path, world) {
    const read = (0,_settings_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(world.cwd, path));
    if (read.kind === 'absent')
        return ABSENT;
    return read.kind === 'text' ? understood(read.text, path) : faulty(path, { code: 'unreadable-file' });
}
async function fromBase(run, trigger, world) {
    const [{ readBaseFile }, { workspaceGit }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 590).then(__nccwpck_require__.bind(__nccwpck_require__, 7590)),
        __nccwpck_require__.e(/* import() */ 623).then(__nccwpck_require__.bind(__nccwpck_require__, 1623)),
    ]);
    const path = inRepository(run.policy.path, world.cwd) ?? run.policy.path;
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(60_000)]);
    const access = {
        token: run.githubToken,
        apiUrl: world.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: world.env['GITHUB_REPOSITORY'] ?? '',
        signal,
        wait: (ms) => (0,_model_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .sleep */ .y)(world.clock, ms, signal),
    };
    const answer = await readBaseFile(path, trigger, access, workspaceGit(world.cwd, world.env));
    const place = { file: path, source: 'base', ref: answer.ref, isOwnJudge: false };
    if (answer.kind === 'unreadable') {
        const problem = { code: 'base-unreadable', ref: answer.ref, why: answer.why };
        return { ...faulty(path, problem), ...place, commit: null, proposal: null };
    }
    const found = answer.kind === 'found'
        ? await understood(answer.text, path)
        : run.policy.isGiven
            ? faulty(path, { code: 'absent-on-base', ref: answer.ref })
            : ABSENT;
    return { ...found, ...place, commit: answer.commit, proposal: await proposed(path, found, world) };
}
async function proposed(path, base, world) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(world.cwd, '.git')))
        return null;
    const copy = await workspaceCopy(path, world);
    return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy;
}
async function understood(text, path) {
    const { readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5765));
    const { policy, faults } = readPolicy(text, path);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return policy
        ? { state: 'in-force', policy, faults: [], sha256 }
        : { state: 'faulty', policy: _model_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_POLICY */ .l, faults, sha256 };
}
const faulty = (file, problem) => ({
    ...{ state: 'faulty', policy: _model_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_POLICY */ .l, sha256: null },
    faults: [{ file, line: null, column: null, at: '', about: '', problem }],
});
function inRepository(path, cwd) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path));
    return way === '' || way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) ? null : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function eventOf(env) {
    const path = env['GITHUB_EVENT_PATH'];
    return path ? { name: env['GITHUB_EVENT_NAME'] ?? '', payload: readJson(path) } : { name: '', payload: null };
}
function readJson(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha)
/* harmony export */ });
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSha(value) {
    return typeof value === 'string' && SHA.test(value);
}


/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readTrigger)
});

;// CONCATENATED MODULE: ./lib/github/branch-name.js
const LONGEST = 255;
const PREFIX = 'refs/heads/';
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^(?:@|HEAD)$/;
function branchName(text) {
    if (typeof text !== 'string' || text === '' || FORBIDDEN.test(text) || !text.isWellFormed())
        return null;
    return Buffer.byteLength(PREFIX + text) <= LONGEST ? text : null;
}
function branchOfRef(ref) {
    return typeof ref === 'string' && ref.startsWith(PREFIX) ? branchName(ref.slice(PREFIX.length)) : null;
}

// EXTERNAL MODULE: ./lib/github/sha.js
var sha = __nccwpck_require__(9881);
;// CONCATENATED MODULE: ./lib/github/trigger.js


const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
function readTrigger(eventName, payload) {
    const event = record(payload);
    if (eventName === 'merge_group') {
        const { base_sha: baseSha, head_sha: headSha, base_ref: baseRef } = record(event['merge_group']);
        if (!(0,sha/* isSha */.H)(baseSha) || !(0,sha/* isSha */.H)(headSha))
            return { kind: 'other' };
        return { kind: 'merge_group', baseSha, headSha, baseRef: branchOfRef(baseRef) };
    }
    if (!eventName.startsWith('pull_request'))
        return { kind: 'other' };
    const pull = record(event['pull_request']);
    const { number } = pull;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return { kind: 'other' };
    const [head, base] = [record(pull['head']), record(pull['base'])];
    const headRepo = record(head['repo'])['full_name'];
    const baseRepo = record(base['repo'])['full_name'];
    const changedFiles = pull['changed_files'];
    return {
        kind: 'pull_request',
        number,
        isFork: headRepo !== baseRepo || headRepo === undefined,
        isBot: record(pull['user'])['type'] === 'Bot',
        changedFiles: typeof changedFiles === 'number' ? changedFiles : null,
        baseRef: branchName(base['ref']),
        headSha: (0,sha/* isSha */.H)(head['sha']) ? head['sha'] : null,
    };
}


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ adviceFor),
  wr: () => (/* binding */ adviceOf),
  Yl: () => (/* reexport */ allEntries),
  GI: () => (/* reexport */ entriesNamed),
  Se: () => (/* reexport */ nearTitles),
  tH: () => (/* reexport */ overviewUrl)
});

// UNUSED EXPORTS: OVERVIEW_URL

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __nccwpck_require__(2691);
;// CONCATENATED MODULE: ./lib/knowledge/items/addon-checks.js
const ADDON_CHECKS = [
    {
        check: 'addons',
        apiName: 'AddonStatus',
        title: { en: 'Add-on status', zh: '插件状态异常检查' },
        meaning: {
            en: 'Not every pod or Service of the add-on is ready, so the add-on does not count as running.',
            zh: '插件的部分 Pod 或 Service 未就绪，插件不处于运行中状态。',
        },
        fix: {
            en: 'Find the add-on’s pods by the label release=NAME, read their events and fix the cause until the add-on is Running. For an ingress add-on look at its LoadBalancer Service too.',
            zh: '通过标签 release=NAME 找到插件的 Pod，查看事件并排除原因，直到插件为运行中；Ingress 类插件还需检查其 LoadBalancer 类型的 Service。',
        },
        who: 'you',
        commands: ['kubectl get pods -A -l release=NAME'],
        page: 'cce_10_1031',
        hints: ['addon status('],
    },
    {
        check: 'addons',
        apiName: 'AddonValidate',
        title: { en: 'Add-on settings', zh: '插件配置异常检查' },
        meaning: {
            en: 'The parameters of the add-on would not pass the validation that an edit or upgrade makes. For CoreDNS it also means that the Corefile was edited by hand.',
            zh: '插件参数无法通过编辑或升级时的校验；对于 CoreDNS，也可能是 Corefile 被手工修改过。',
        },
        fix: {
            en: 'Correct the parameter that the message names; for a Corefile edited by hand roll it back, or set parameterSyncStrategy to inherit or force.',
            zh: '修正提示信息中的参数；如 Corefile 被手工修改，请回退修改，或将 parameterSyncStrategy 设为 inherit 或 force。',
        },
        who: 'you',
        page: 'cce_10_1031',
        hints: ['configmap coredns had been modified', 'parameterSyncStrategy'],
    },
    {
        check: 'addons',
        apiName: 'K8sResourceModified',
        title: { en: 'Helm chart consistency', zh: '模板检查' },
        meaning: {
            en: 'Live resources of the add-on differ from its Helm chart, and an upgrade loses the difference. This is looked at for NGINX ingress and CoreDNS, from v1.19 on.',
            zh: '插件的实际资源与其 Helm 模板不一致，升级后这些修改会丢失；仅检查 NGINX Ingress 和 CoreDNS 插件，集群版本为 v1.19 及以上。',
        },
        fix: {
            en: 'Move the manual changes of the resources that the message names into the add-on’s own settings, or accept that the upgrade overwrites them.',
            zh: '将提示信息中资源的手工修改写入插件自身的配置（例如副本数），或接受升级将其覆盖。',
        },
        who: 'you',
        page: 'cce_10_1031',
    },
    {
        check: 'addons',
        apiName: null,
        title: { en: 'Certificate key length (NGINX)', zh: '证书密钥长度检查' },
        meaning: {
            en: 'The key of the default TLS certificate is too short for the OpenSSL of nginx-ingress 3.0.7 and later; the controller would not start.',
            zh: '默认 TLS 证书的密钥长度不满足 nginx-ingress 3.0.7 及以上版本中 OpenSSL 的要求，控制器将无法启动。',
        },
        fix: {
            en: 'Install a certificate with RSA or DSA of 2048 bits or more, or ECDSA of P-224 or more, or lower @SECLEVEL in ssl-ciphers.',
            zh: '更换为 RSA 或 DSA 2048 位及以上、ECDSA P-224 及以上的证书，或在 ssl-ciphers 中降低 @SECLEVEL。',
        },
        who: 'you',
        page: 'cce_10_1032',
        hints: ['ee key too small'],
    },
    {
        check: 'addons',
        apiName: null,
        title: { en: 'Default backend server (NGINX)', zh: '默认后端服务检查' },
        meaning: {
            en: 'The Service that --default-backend-service names does not exist, so the pods of the controller may crash again and again.',
            zh: '--default-backend-service 指定的 Service 不存在，控制器 Pod 可能反复重启。',
        },
        fix: {
            en: 'Create that Service again: your own, or the one of the chart.',
            zh: '重新创建该 Service（自定义的或模板默认的）。',
        },
        who: 'you',
        page: 'cce_10_1032',
    },
    {
        check: 'addons',
        apiName: null,
        title: { en: 'IngressClass (NGINX)', zh: 'IngressClass缺失检查' },
        meaning: {
            en: 'nginx-ingress 2.0.0 and later ignores ingresses without a class, so their routes would be gone.',
            zh: 'nginx-ingress 2.0.0 及以上版本会忽略未指定类型的 Ingress，其路由将失效。',
        },
        fix: {
            en: 'Set spec.ingressClassName (from v1.18 on) or the annotation kubernetes.io/ingress.class on those ingresses.',
            zh: '为这些 Ingress 设置 spec.ingressClassName（v1.18 及以上）或注解 kubernetes.io/ingress.class。',
        },
        who: 'you',
        page: 'cce_10_1032',
    },
    {
        check: 'addons',
        apiName: null,
        title: { en: 'Snippet compatibility (NGINX)', zh: 'Snippet兼容性检查' },
        meaning: {
            en: 'From nginx-ingress 2.4.6 on, snippet annotations are off by default; those in use would no longer work.',
            zh: 'nginx-ingress 2.4.6 及以上版本默认关闭 snippet 注解，现有的 snippet 将不再生效。',
        },
        fix: {
            en: 'Replace the snippets by annotations that are supported, or weigh the risk and turn allow-snippet-annotations on (from 4.0.4 on annotations-risk-level=Critical as well).',
            zh: '用受支持的注解代替 snippet；或在评估风险后开启 allow-snippet-annotations（4.0.4 及以上版本还需设置 annotations-risk-level=Critical）。',
        },
        who: 'you',
        page: 'cce_10_1032',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/addons.js
const ADDONS = [
    {
        check: 'precheck',
        apiName: 'AddonLimit',
        title: { en: 'Add-ons', zh: '插件检查' },
        meaning: {
            en: 'An installed add-on is not healthy, has to be upgraded first, or has no version that works with the target version of the cluster.',
            zh: '已安装的插件状态异常、需要先升级，或没有支持目标集群版本的插件版本。',
        },
        fix: {
            en: 'Repair the add-on that is not Running, upgrade the one that the message names, or uninstall one that the target version no longer supports.',
            zh: '在“插件中心”修复未处于运行中的插件，升级提示信息中的插件，或卸载目标版本不再支持的插件。',
        },
        who: 'you',
        commands: ['kubectl get pods -A -l release=cceaddon-NAME'],
        page: 'cce_10_0433',
        hints: ['does not support cluster target version', 'please upgrade addon'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'ASM version', zh: 'ASM网格版本检查' },
        meaning: {
            en: 'The version of the ASM (Istio) service mesh of this cluster does not support the target version.',
            zh: '集群所用的 ASM（Istio）服务网格版本不支持目标集群版本。',
        },
        fix: {
            en: 'Upgrade the mesh first, or remove it. ASM 1.8 goes up to v1.21, 1.13 with v1.21 to v1.23, 1.15 with v1.21 to v1.27, 1.18 with v1.25 to v1.28.',
            zh: '请先升级网格，或移除网格。对应关系：ASM 1.8 支持到 v1.21，1.13 支持 v1.21 到 v1.23，1.15 支持 v1.21 到 v1.27，1.18 支持 v1.25 到 v1.28。',
        },
        who: 'you',
        page: 'cce_10_0454',
        guide: 'mainland',
        aliases: ['ASM mesh version'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Everest restrictions', zh: 'everest插件版本限制检查' },
        meaning: {
            en: 'The installed Everest storage add-on has a version that cannot be upgraded along with the cluster: 1.0.2 to 1.0.7, or 1.1.1 to 1.1.5.',
            zh: '已安装的 everest 存储插件版本（1.0.2 至 1.0.7，或 1.1.1 至 1.1.5）无法随集群升级。',
        },
        fix: {
            en: 'Open a ticket to have Everest moved off that version.',
            zh: '提交工单，将 everest 插件升级到其他版本。',
        },
        who: 'support',
        page: 'cce_10_0478',
        aliases: ['Everest add-on version'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'cce-hpa-controller limitations', zh: 'cce-hpa-controller插件限制检查' },
        meaning: {
            en: 'The cce-hpa-controller of the target version needs a metrics API that this cluster does not serve.',
            zh: '目标版本的 cce-hpa-controller 插件依赖 metrics API，而集群未提供该 API。',
        },
        fix: {
            en: 'Install an add-on that serves metrics, such as metrics-server; then run the check again.',
            zh: '安装 metrics-server 等提供指标的插件，然后重新检查。',
        },
        who: 'you',
        page: 'cce_10_0479',
    },
    {
        check: 'precheck',
        apiName: 'CoreDNSConfLimit',
        title: { en: 'CoreDNS configuration consistency', zh: 'CoreDNS配置一致性检查' },
        meaning: {
            en: 'The live Corefile differs from the one that is recorded in the Helm release, so the upgrade would overwrite manual changes and could break DNS.',
            zh: '集群中实际的 Corefile 与 Helm Release 中的记录不一致，升级会覆盖手工修改，可能影响 DNS 解析。',
        },
        fix: {
            en: 'Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (keeps the live settings), or force with the settings typed in by hand. Set it back to ensureConsistent afterwards.',
            zh: '对比实际的 Corefile 与记录，然后单独升级 CoreDNS 插件：parameterSyncStrategy 设为 inherit（保留当前配置，推荐），或设为 force 并手工填写配置；完成后改回 ensureConsistent。',
        },
        who: 'you',
        commands: ["kubectl -n kube-system get cm coredns -o jsonpath='{.data.Corefile}'"],
        page: 'cce_10_0493',
        hints: ['configmap coredns had been modified', 'parameterSyncStrategy'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'CCE AI Suite (NVIDIA GPU) exceptions', zh: 'CCE AI套件（NVIDIA GPU）插件检查' },
        meaning: {
            en: 'The GPU add-on that comes with the upgrade may install drivers on new GPU nodes in another way.',
            zh: '随集群升级的 GPU 插件版本可能改变新建 GPU 节点上的驱动安装方式。',
        },
        fix: {
            en: 'Try the add-on of the target version with your driver on a GPU node that nothing needs. If they do not fit, install a newer driver.',
            zh: '在测试 GPU 节点上验证目标插件版本与当前驱动是否匹配；如不匹配，请安装更新的驱动。',
        },
        who: 'you',
        page: 'cce_10_0503',
        aliases: ['GPU add-on'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'NGINX Ingress Controller', zh: 'NGINX Ingress控制器插件升级检查' },
        meaning: {
            en: 'The NGINX ingress add-on would break: ingresses have no class, the Service of the default backend is missing, or the key of the default certificate is too short.',
            zh: 'NGINX Ingress 控制器插件升级后会异常：有 Ingress 未指定类型、默认后端服务不存在，或默认证书的密钥过短。',
        },
        fix: {
            en: 'Set the class of those ingresses, create the Service of the default backend again, and replace the certificate by one with a key of 2048 bits or more (or lower @SECLEVEL in ssl-ciphers).',
            zh: '为这些 Ingress 指定类型，重新创建默认后端服务，并更换为密钥长度 2048 位及以上的证书（或在 ssl-ciphers 中降低 @SECLEVEL）。',
        },
        who: 'you',
        page: 'cce_10_0508',
        hints: ['ee key too small'],
        aliases: ['NGINX Ingress add-on'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Cloud native cluster monitoring upgrade', zh: '云原生监控插件升级检查' },
        meaning: {
            en: 'The monitoring add-on goes beyond 3.9.0, which brings no Grafana any more, and its Grafana switch is still on.',
            zh: '云原生监控插件将升级到 3.9.0 之后的版本，不再内置 Grafana，而当前 Grafana 开关仍为开启。',
        },
        fix: {
            en: 'Upgrade the add-on and have the separate Grafana add-on installed, or turn the switch off and install Grafana yourself. Point Services and ingresses of your own to it.',
            zh: '升级该插件并选择安装独立的 Grafana 插件，或关闭开关后自行安装 Grafana；自建的 Service 和 Ingress 需重新指向新的 Grafana。',
        },
        who: 'you',
        page: 'cce_10_0509',
        guide: 'mainland',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Key CCE AI Suite (NVIDIA GPU) parameters', zh: 'CCE AI套件（NVIDIA GPU）插件关键参数检查' },
        meaning: {
            en: 'Key settings of the DaemonSet of the GPU add-on were changed by hand.',
            zh: 'GPU 插件 DaemonSet 的关键参数被手工修改过。',
        },
        fix: {
            en: 'Set the update strategy of nvidia-driver-installer back to RollingUpdate, and make the driver URL the one of the add-on page.',
            zh: '将 nvidia-driver-installer 的更新策略恢复为 RollingUpdate，并使驱动地址与插件页面中的一致。',
        },
        who: 'you',
        commands: ['kubectl -n kube-system get ds nvidia-driver-installer -oyaml'],
        page: 'cce_10_0511',
        aliases: ['GPU add-on key parameters'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'OpenKruise compatibility', zh: 'OpenKruise插件兼容性检查' },
        meaning: {
            en: 'OpenKruise no longer works properly on Docker nodes once dockershim is gone.',
            zh: 'dockershim 移除后，OpenKruise 在 Docker 节点上无法正常工作。',
        },
        fix: {
            en: 'Before going beyond v1.24, move the Docker nodes to containerd, or change or switch off the daemon of OpenKruise.',
            zh: '升级到 v1.24 以上版本前，将 Docker 节点迁移到 containerd，或调整、关闭 OpenKruise 的 daemon 组件。',
        },
        who: 'you',
        page: 'cce_10_0519',
        guide: 'mainland',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Add-on configuration consistency', zh: '插件配置一致性检查' },
        meaning: {
            en: 'Parameters of an add-on, mostly ConfigMaps, were changed without CCE knowing; an upgrade of the add-on would overwrite them.',
            zh: '插件参数（通常是 ConfigMap）被绕过 CCE 修改过，升级插件会将其覆盖。',
        },
        fix: {
            en: 'If the add-on works with both versions, leave it out of the upgrade and skip the item. If it must be upgraded, enter the settings in the console or through the API first.',
            zh: '如插件在新旧版本上都可用，可不升级该插件并跳过该检查项；如必须升级，请先通过控制台或 API 录入这些配置。',
        },
        who: 'you',
        page: 'cce_10_0531',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/cluster.js
const CLUSTER = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Helm charts', zh: 'Helm模板检查' },
        meaning: {
            en: 'A stored Helm release still refers to an API that the target version no longer serves; Helm could fail on it later.',
            zh: '集群中的 Helm Release 记录仍引用目标版本已废弃的 API，之后对其执行 Helm 操作可能失败。',
        },
        fix: {
            en: 'Move the chart to an API that both versions serve. According to CCE the upgrade rewrites these records itself, so this rarely needs doing.',
            zh: '将模板中的 API 改为新旧版本都支持的 API；CCE 称升级流程会自动转换这些记录，通常无需处理。',
        },
        who: 'acknowledge',
        page: 'cce_10_0434',
        aliases: ['Helm releases'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node pools', zh: '节点池检查' },
        meaning: {
            en: 'A node pool is abnormal or just scaling, or its OS or container runtime is not supported after the upgrade, mostly from v1.27 on.',
            zh: '节点池状态异常或正在伸缩，或其操作系统、容器运行时在升级后不受支持（多见于升级到 v1.27 及以上）。',
        },
        fix: {
            en: 'Wait until scaling ends. Change the pool to a supported OS and runtime, then synchronise the nodes that it already has.',
            zh: '等待伸缩结束；将节点池更新为受支持的操作系统和容器运行时，再同步存量节点。',
        },
        who: 'you',
        page: 'cce_10_0436',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Security groups', zh: '安全组检查' },
        meaning: {
            en: 'The security group of the worker nodes lacks the inbound rule that lets the masters reach them over ICMP. This concerns the VPC network model only.',
            zh: '节点安全组缺少允许控制节点安全组通过 ICMP 访问节点的入方向规则；仅涉及 VPC 网络模型的集群。',
        },
        fix: {
            en: 'Create the inbound rule again in the security group of the nodes: allow, IPv4, all of ICMP, priority 1, source the group named CLUSTER-control-ID.',
            zh: '在节点安全组中重新添加入方向规则：策略为允许，类型为 IPv4，协议为全部 ICMP，优先级为 1，源地址为“集群名-control-随机ID”安全组。',
        },
        who: 'you',
        page: 'cce_10_0437',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Discarded Kubernetes resources', zh: 'K8s废弃资源检查' },
        meaning: {
            en: 'Services use annotations that the target version no longer honours: tolerate-unready-endpoints from v1.25, topology-aware-hints from v1.27.',
            zh: '部分 Service 使用了目标版本不再支持的注解：tolerate-unready-endpoints（v1.25 及以上）、topology-aware-hints（v1.27 及以上）。',
        },
        fix: {
            en: 'In the Services that the message names, replace tolerate-unready-endpoints with spec.publishNotReadyAddresses: true, and topology-aware-hints with the annotation service.kubernetes.io/topology-mode.',
            zh: '修改提示信息中的 Service：用 spec.publishNotReadyAddresses: true 代替 tolerate-unready-endpoints，用注解 service.kubernetes.io/topology-mode 代替 topology-aware-hints。',
        },
        who: 'you',
        page: 'cce_10_0440',
        hints: ['deprecated service list', 'deprecated annotation list'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Compatibility risks', zh: '兼容性风险检查' },
        meaning: {
            en: 'The step from this version to the target changes behaviour (removed APIs and PSP, exec probe timeouts, webhook SANs, Docker, kube-proxy conntrack), and somebody has to confirm that it does no harm here. Patch upgrades do not raise it.',
            zh: '从当前版本到目标版本存在行为差异（API 和 PSP 移除、exec 探针超时、webhook 证书 SAN、Docker、kube-proxy conntrack 等），需要有人确认不受影响；补丁升级不涉及。',
        },
        fix: {
            en: 'Go through the version differences of this source and target, fix what applies, then confirm the item.',
            zh: '逐项阅读源版本与目标版本之间的差异，处理受影响的部分，然后确认该检查项。',
        },
        who: 'acknowledge',
        page: 'cce_10_0441',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'CRDs', zh: 'CRD检查' },
        meaning: {
            en: 'A key CRD was deleted: packageversions.version.cce.io or network-attachment-definitions.k8s.cni.cncf.io.',
            zh: '集群的关键 CRD 被删除：packageversions.version.cce.io 或 network-attachment-definitions.k8s.cni.cncf.io。',
        },
        fix: {
            en: 'Open a ticket to have the CRD restored.',
            zh: '提交工单恢复该 CRD。',
        },
        who: 'support',
        page: 'cce_10_0444',
        guide: 'regional',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Enhanced CPU policies', zh: '增强型CPU管理策略检查' },
        meaning: {
            en: 'Enhanced CPU management is on, and the target version does not support it.',
            zh: '集群开启了增强型 CPU 管理策略，而目标版本不支持。',
        },
        fix: {
            en: 'Choose a target that supports it: v1.23 or later.',
            zh: '选择支持该特性的目标版本：v1.23 及以上。',
        },
        who: 'you',
        page: 'cce_10_0480',
        aliases: ['Dynamic CPU binding check'],
    },
    {
        check: 'precheck',
        apiName: 'DeprecatedApiCheck',
        title: { en: 'Discarded Kubernetes APIs', zh: 'K8s废弃API检查' },
        meaning: {
            en: 'In the audit logs of the last day, clients called APIs that the target version no longer serves. Objects that exist survive; new calls will be refused.',
            zh: '最近一天的审计日志显示，有客户端调用了目标版本不再提供的 API；已有资源会保留，但新的调用会被拒绝。',
        },
        fix: {
            en: 'Find each caller by its URL and user agent and move it to the replacement API before the upgrade. If it is CoreDNS on discovery.k8s.io/v1beta1, restart its pods. CCE looks at one day of audit logs only: weekly jobs escape it.',
            zh: '根据 URL 和 userAgent 找到每个调用方，在升级前改用替代 API；如果是 CoreDNS 调用 discovery.k8s.io/v1beta1，重启其 Pod 即可。CCE 只检查最近一天的审计日志，每周执行的任务可能被漏掉。',
        },
        who: 'you',
        page: 'cce_10_0487',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'IPv6 support in CCE Turbo clusters', zh: 'CCE Turbo集群IPv6能力检查' },
        meaning: {
            en: 'IPv6 is on in this CCE Turbo cluster, and the target version does not support it.',
            zh: '该 CCE Turbo 集群开启了 IPv6，而目标版本不支持。',
        },
        fix: {
            en: 'Choose a target that supports it: v1.23.8-r0 or later, v1.25.3-r0 or later, or any later minor version.',
            zh: '选择支持 IPv6 的目标版本：v1.23.8-r0 及以上、v1.25.3-r0 及以上，或更高的大版本。',
        },
        who: 'you',
        page: 'cce_10_0488',
    },
    {
        check: 'precheck',
        apiName: 'ResiduePackageVersion',
        title: { en: 'Residual package version data', zh: '残留packageversion检查' },
        meaning: {
            en: 'packageversion objects remain of nodes that were deleted long ago.',
            zh: '集群中残留着早已删除的节点的 packageversion 资源。',
        },
        fix: {
            en: 'Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).',
            zh: '备份并删除提示信息中的 packageversion 资源（kubectl delete packageversion NAME）。',
        },
        who: 'you',
        commands: ['kubectl get packageversion NAME -oyaml > backup.yaml', 'kubectl delete packageversion NAME'],
        page: 'cce_10_0505',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node pool runtime', zh: '节点池运行时检查' },
        meaning: {
            en: 'A node pool still makes Docker nodes, and the target is v1.27 or later, where Docker is discouraged.',
            zh: '目标版本为 v1.27 及以上，而节点池的默认运行时仍为 Docker；这些版本不建议使用 Docker。',
        },
        fix: {
            en: 'Change the runtime of the pool to containerd.',
            zh: '将节点池的容器运行时改为 containerd。',
        },
        who: 'you',
        page: 'cce_10_0517',
    },
    {
        check: 'precheck',
        apiName: null,
        title: {
            en: 'Compatibility check of at-rest encryption for Secrets',
            zh: 'Secret落盘加密特性兼容性检查',
        },
        meaning: {
            en: 'Secrets are encrypted at rest, and the target version does not support that.',
            zh: '集群开启了 Secret 落盘加密，而目标版本不支持。',
        },
        fix: {
            en: 'Choose a target that supports it: v1.27.10-r0, v1.28.8-r0 or v1.29.4-r0 and later patches of these, or any later minor version.',
            zh: '选择支持该特性的目标版本：v1.27.10-r0、v1.28.8-r0、v1.29.4-r0 及其后的补丁版本，或更高的大版本。',
        },
        who: 'you',
        page: 'cce_10_0520',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Cluster and node pool configurations', zh: '集群与节点池配置管理检查' },
        meaning: {
            en: 'nic-max-above-warm-target of the cluster or of a node pool is above 256, the highest that is allowed.',
            zh: '集群或节点池的 nic-max-above-warm-target 参数超过允许的最大值 256。',
        },
        fix: {
            en: 'Set it to 256 or less, in the network settings of the pool or under Settings > Network of the cluster (“master” in the message means the cluster).',
            zh: '将该参数调整为 256 及以下：在节点池的网络配置中，或在集群的“配置中心 > 网络配置”中修改（提示信息中的“master”指集群）。',
        },
        who: 'you',
        page: 'cce_10_0528',
        hints: ['nic-max-above-warm-target'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Pod configuration (Autopilot)', zh: 'Pod配置检查' },
        meaning: {
            en: 'In an Autopilot cluster before v1.27.8-r0 or v1.28.6-r0, pods carry a preset annotation for extra ephemeral storage; after the upgrade pods may fail to start with it, or it costs money.',
            zh: '在 v1.27.8-r0 或 v1.28.6-r0 之前的 Autopilot 集群中，Pod 带有系统预置的额外临时存储注解；升级后可能导致 Pod 创建失败或产生费用。',
        },
        fix: {
            en: 'Remove the annotation and run the check again, or set the size that you want and skip the item (extra storage is billed).',
            zh: '删除该注解后重新检查；或设置所需的大小后跳过该检查项（额外存储会计费）。',
        },
        who: 'you',
        page: 'cce_11_0866',
        guide: 'autopilot',
        hints: ['system preset annotation list', 'extra-ephemeral-storage-in-GiB'],
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/control-plane.js
const CONTROL_PLANE = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Upgrade management', zh: '升级管控检查' },
        meaning: {
            en: 'Huawei Cloud holds upgrades of this cluster back: it is a key production cluster, other maintenance is planned or under way, or Docker nodes have another OS than their pool.',
            zh: '华为云对该集群的升级进行了管控：可能是重点生产集群、已有其他运维计划或操作，或者 Docker 节点的操作系统与节点池不一致。',
        },
        fix: {
            en: 'Read the reason in the message and open a ticket to have the hold lifted. If Docker nodes have the wrong OS, reset those and run the check again.',
            zh: '查看提示信息中的原因，提交工单解除管控；如果是 Docker 节点操作系统不一致，请重置这些节点后重新检查。',
        },
        who: 'support',
        page: 'cce_10_0432',
        aliases: ['Blocklist'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'SSH connectivity of master nodes', zh: '控制节点SSH连通性检查' },
        meaning: {
            en: 'CCE could not reach the master nodes over SSH; mostly the network failed for a moment.',
            zh: 'CCE 无法通过 SSH 连接控制节点，通常是短暂的网络波动。',
        },
        fix: {
            en: 'Run the check again. If the item fails again, open a ticket.',
            zh: '请先重新检查；如再次不通过，请提交工单。',
        },
        who: 'support',
        page: 'cce_10_0435',
        guide: 'regional',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node CPU cores', zh: '节点CPU数量检查' },
        meaning: {
            en: 'The master nodes have two CPU cores only.',
            zh: '集群控制节点只有 2 个 CPU 核。',
        },
        fix: {
            en: 'Open a ticket to have the masters grown to four cores or more (a larger cluster scale).',
            zh: '提交工单，将控制节点扩容到 4 核及以上（变更集群规格）。',
        },
        who: 'support',
        page: 'cce_10_0452',
        aliases: ['Master CPU cores'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Internal error', zh: '内部错误' },
        meaning: {
            en: 'The check itself broke; this says nothing about the cluster.',
            zh: '升级前检查流程自身出现内部错误，并不说明集群有问题。',
        },
        fix: {
            en: 'Run the check again. If it breaks again, open a ticket.',
            zh: '请先重新检查；如再次出现，请提交工单。',
        },
        who: 'support',
        page: 'cce_10_0458',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Health of master node components', zh: '控制节点组件健康检查' },
        meaning: {
            en: 'A Kubernetes, runtime or network component of the control plane is not healthy.',
            zh: '控制节点上的 Kubernetes 组件、容器运行时或网络组件异常。',
        },
        fix: {
            en: 'Run the check again. If the item fails again, open a ticket.',
            zh: '请先重新检查；如再次不通过，请提交工单。',
        },
        who: 'support',
        page: 'cce_10_0485',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Memory resource limit of Kubernetes components', zh: 'K8s组件内存资源限制检查' },
        meaning: {
            en: 'etcd, kube-controller-manager or another component of the control plane uses more than its resource limit.',
            zh: 'etcd、kube-controller-manager 等控制节点组件的资源使用超过限制。',
        },
        fix: {
            en: 'Delete Kubernetes objects that nothing needs, or change the cluster to a larger scale.',
            zh: '删除不需要的 Kubernetes 资源，或变更为更大的集群规模。',
        },
        who: 'you',
        page: 'cce_10_0486',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Historical upgrade records', zh: '检查历史升级记录是否满足升级条件' },
        meaning: {
            en: 'The cluster was first made with so old a version that this upgrade does not count as safe.',
            zh: '集群最初创建的版本过旧，本次升级存在风险，不满足升级条件。',
        },
        fix: {
            en: 'Plan to move to a new cluster, or open a ticket to have the upgrade assessed.',
            zh: '规划迁移到新集群，或提交工单评估升级方案。',
        },
        who: 'support',
        page: 'cce_10_0501',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'CIDR block of the cluster management plane', zh: '检查集群管理平面网段是否与主干配置一致' },
        meaning: {
            en: 'The network range of the cluster’s management plane no longer agrees with the backbone of the region.',
            zh: '集群管理平面网段与所在区域的主干配置不一致。',
        },
        fix: {
            en: 'Open a ticket to have it corrected, then run the check again.',
            zh: '提交工单修正该配置，然后重新检查。',
        },
        who: 'support',
        page: 'cce_10_0502',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Master node flavor', zh: '控制节点规格检查' },
        meaning: {
            en: 'The recorded flavor of the masters is not the real one; the upgrade may set them back to what is recorded.',
            zh: '控制节点的实际规格与记录的规格不一致，升级可能将其恢复为记录的规格。',
        },
        fix: {
            en: 'If you are not sure what that would do, open a ticket before the upgrade.',
            zh: '如不确定影响，请在升级前提交工单咨询。',
        },
        who: 'support',
        page: 'cce_10_0514',
        guide: 'regional',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Subnet quota of master nodes', zh: '控制节点子网配额检查' },
        meaning: {
            en: 'The subnet of the cluster has too few free addresses for the new masters of a rolling upgrade.',
            zh: '集群子网的可用 IP 不足，无法满足滚动升级新建控制节点的需要。',
        },
        fix: {
            en: 'Move nodes out of that subnet to free addresses, or open a ticket.',
            zh: '将部分节点迁出该子网以释放 IP，或提交工单。',
        },
        who: 'you',
        page: 'cce_10_0515',
        aliases: ['Master subnet'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Cluster rolling upgrade', zh: '检查集群是否满足滚动升级条件' },
        meaning: {
            en: 'Quota does not allow the new masters that a rolling upgrade makes.',
            zh: '租户配额不足，无法满足滚动升级新建控制节点的需要。',
        },
        fix: {
            en: 'Open a ticket to have the quota raised, then run the check again.',
            zh: '提交工单提升配额，然后重新检查。',
        },
        who: 'support',
        page: 'cce_10_0524',
    },
    {
        check: 'precheck',
        apiName: null,
        title: {
            en: 'Network policies of cluster network components',
            zh: '检查集群网络组件的NetworkPolicy开关',
        },
        meaning: {
            en: 'The NetworkPolicy switch of the network component was changed on the masters; the upgrade sets it back.',
            zh: '控制节点上网络组件的 NetworkPolicy 开关被修改过，升级会将其恢复为默认值。',
        },
        fix: {
            en: 'Decide whether it must stay off, for instance for links that drop ip-option. You may skip the item and set the switch again under Settings > Network after the upgrade.',
            zh: '确认该开关是否必须保持关闭（例如链路会丢弃带 ip-option 的报文）；可跳过该检查项，升级后在“配置中心 > 网络配置”中重新设置。',
        },
        who: 'you',
        page: 'cce_10_0527',
        aliases: ['NetworkPolicy switch'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Time zone of master nodes', zh: '控制节点时区检查' },
        meaning: {
            en: 'The masters have another time zone than the cluster. A rolling upgrade aligns the two, and CronJobs may run once when nobody expects it.',
            zh: '控制节点与集群的时区不一致；滚动升级会统一时区，CronJob 可能意外触发一次。',
        },
        fix: {
            en: 'Suspend CronJobs before the upgrade and resume them after it.',
            zh: '升级前暂停 CronJob，升级后恢复。',
        },
        who: 'you',
        page: 'cce_10_0529',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/network.js
const NETWORK = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'HTTPS load balancer certificate consistency', zh: 'HTTPS类型负载均衡证书一致性检查' },
        meaning: {
            en: 'A certificate of an HTTPS ingress was changed on the ELB side; the upgrade would put the one from the Secret of the cluster back.',
            zh: 'HTTPS 类型 Ingress 所用的证书在 ELB 侧被修改过，升级会用集群 Secret 中的证书将其覆盖。',
        },
        fix: {
            en: 'Put the current certificate into the Secret of the cluster, or switch the ingress to a server certificate of ELB (from v1.19.16-r2, v1.21.5-r0 and v1.23.3-r0 on).',
            zh: '将当前证书更新到集群的 Secret 中，或将 Ingress 改为使用 ELB 服务器证书（v1.19.16-r2、v1.21.5-r0、v1.23.3-r0 及以上版本支持）。',
        },
        who: 'you',
        page: 'cce_10_0497',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Private IPv4 addresses of load balancers', zh: 'ELB IPv4私网地址检查' },
        meaning: {
            en: 'A load balancer that serves a Service has no private IPv4 address.',
            zh: 'Service 所用的负载均衡器没有 IPv4 私网地址。',
        },
        fix: {
            en: 'Bind a private IPv4 address to the ELB IDs that the message names, or delete the Service.',
            zh: '为提示信息中的 ELB 绑定 IPv4 私网地址，或删除对应的 Service。',
        },
        who: 'you',
        page: 'cce_10_0500',
        hints: ['without ipv4 private ip'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'ELB listener access control', zh: 'ELB监听器访问控制配置项检查' },
        meaning: {
            en: 'A Service sets the access control of an ELB listener through annotations whose values look wrong.',
            zh: 'Service 通过注解配置了 ELB 监听器的访问控制，但取值不正确。',
        },
        fix: {
            en: 'Correct the annotations of the Service that allow or block addresses.',
            zh: '修正 Service 中配置黑白名单的注解。',
        },
        who: 'you',
        page: 'cce_10_0513',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Ingress and ELB configuration consistency', zh: 'Ingress与ELB配置一致性检查' },
        meaning: {
            en: 'What CCE made on ELB for an ingress (listener, policy, rule, pool, member, health check or certificate) was changed there; the upgrade will overwrite it.',
            zh: 'CCE 为 Ingress 在 ELB 上创建的监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查或证书在 ELB 侧被修改过，升级会将其覆盖。',
        },
        fix: {
            en: 'For each line “inconsistent:” restore the configuration on ELB, or write it into the ingress; move extra policies to another listener. Go in the order listener, policy, rule, pool, member, health check, and keep the description that CCE generated.',
            zh: '针对每条“inconsistent:”，在 ELB 侧恢复配置，或将其写入 Ingress；多余的转发策略请移到其他监听器。按监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查的顺序处理，并保留 CCE 自动生成的描述。',
        },
        who: 'you',
        page: 'cce_10_0526',
        hints: ['inconsistent: ingress(', 'the wanted configuration is'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'SNATIPRanges', zh: 'SnatIPRanges升级后变化检查' },
        meaning: {
            en: 'In this CCE Turbo cluster the reserved SNATIPRanges change with the upgrade, while running pods keep the old routes.',
            zh: '该 CCE Turbo 集群的云上预留 SNATIPRanges 会随升级变化，而运行中的 Pod 仍使用旧路由。',
        },
        fix: {
            en: 'Skip the item, and restart the pods after the upgrade.',
            zh: '跳过该检查项，并在升级后重启 Pod。',
        },
        who: 'you',
        commands: ['kubectl get yc default -oyaml | grep snatIPRanges'],
        page: 'cce_10_0530',
        aliases: ['Snat IP ranges'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'VPC container reserved CIDR', zh: 'VPC容器预留网段升级检查' },
        meaning: {
            en: 'The container network range is not reserved in the VPC, so a subnet made later could clash with the addresses of pods. This concerns the VPC network model only.',
            zh: '容器网段没有在 VPC 中预留，之后创建的子网可能与 Pod 地址冲突；仅涉及 VPC 网络模型的集群。',
        },
        fix: {
            en: 'Turn the reservation on under Settings > Network. It is there from v1.28.15-r70, v1.29.15-r30, v1.30.14-r30, v1.31.10-r30, v1.32.6-r30 and v1.33.5-r20 on. If a route conflicts, correct the route or leave the switch: failing to turn it on does no harm.',
            zh: '在“配置中心 > 网络配置”中开启预留（v1.28.15-r70、v1.29.15-r30、v1.30.14-r30、v1.31.10-r30、v1.32.6-r30、v1.33.5-r20 及以上版本支持）；如因路由冲突无法开启，请修正路由或保持现状，开启失败不影响集群。',
        },
        who: 'you',
        page: 'cce_10_0532',
        guide: 'mainland',
        hints: ['VPC.2812'],
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/node-files.js
const NODE_FILES = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node key directory file permissions', zh: '节点关键目录文件权限检查' },
        meaning: {
            en: 'User paas may not read and enter the root directory of a node. Older releases also report files under /var/paas that paas does not own.',
            zh: '节点上的 paas 用户对根目录没有读取和进入权限；较早版本还会检查 /var/paas 下是否有属主不是 paas 的文件。',
        },
        fix: {
            en: 'Set the mode of / back to 555. Keep files of workloads out of /var/paas, and remove those there that another user owns.',
            zh: '将根目录“/”的权限恢复为 555；不要在 /var/paas 下存放业务文件，并删除其中属主不是 paas 的文件。',
        },
        who: 'you',
        page: 'cce_10_0447',
        hints: ['user paas must have at least read and execute permissions', 'file permission has been changed'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'containerd.sock', zh: '节点干扰ContainerdSock检查' },
        meaning: {
            en: 'A stray /run/containerd/containerd.sock lies on a node that runs Euler-docker; Docker would not start with it there.',
            zh: '使用 Euler-docker 的节点上存在干扰文件 /run/containerd/containerd.sock，会导致 Docker 无法启动。',
        },
        fix: {
            en: 'Make sure that the node runs Euler-docker, delete the stray socket and run the check again.',
            zh: '确认节点使用的是 Euler-docker，删除该 sock 文件后重新检查。',
        },
        who: 'you',
        commands: ['rpm -qa | grep docker | grep euleros', 'stat /run/containerd/containerd.sock'],
        page: 'cce_10_0457',
        aliases: ['Node containerd sock'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node mount points', zh: '节点挂载点检查' },
        meaning: {
            en: 'A mount on a node hangs, mostly an NFS, OBS or SFS one, and blocks every process that touches it.',
            zh: '节点上有不可访问的挂载点（通常是 NFS、OBS 或 SFS），访问它的进程会被阻塞。',
        },
        fix: {
            en: 'Find the dead mount on the node, make sure that nothing needs it, unmount it by force and run the check again.',
            zh: '在节点上找到失效的挂载点，确认没有业务使用后强制卸载，然后重新检查。',
        },
        who: 'you',
        commands: ['umount -l -f MOUNT'],
        page: 'cce_10_0459',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node ID file', zh: '节点ID文件检查' },
        meaning: {
            en: 'The instance-id file of a node does not hold a well-formed ID.',
            zh: '节点上的 instance-id 文件内容格式不正确。',
        },
        fix: {
            en: 'Copy the ECS ID of the node from the console. Back up /var/lib/cloud/data/instance-id and /var/paas/conf/server.conf, and write the right ID into both.',
            zh: '在控制台复制该节点的云服务器 ID；备份 /var/lib/cloud/data/instance-id 和 /var/paas/conf/server.conf 后，将正确的 ID 写入这两个文件。',
        },
        who: 'you',
        page: 'cce_10_0490',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node configuration consistency', zh: '节点配置一致性检查' },
        meaning: {
            en: 'Configuration files of kubelet, kube-proxy, containerd or Docker were edited by hand on a node; the upgrade may overwrite them or fail over them. Custom images can cause this too.',
            zh: '节点上 kubelet、kube-proxy、containerd 或 Docker 的配置文件被手工修改过，升级可能覆盖这些修改或因此失败；自定义镜像也可能触发该检查项。',
        },
        fix: {
            en: 'Move the settings into the configuration of the node pool, or take them back. Go on without that only if you know that the differences do no harm. The result tells file, field, old and new value.',
            zh: '将这些参数迁移到节点池配置管理中，或恢复为默认值；只有确认差异无影响时才可跳过。检查结果中列出了文件、字段、原值和现值。',
        },
        who: 'you',
        page: 'cce_10_0491',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node configuration file', zh: '节点配置文件检查' },
        meaning: {
            en: 'A configuration file of a key component is missing on a node.',
            zh: '节点上缺少关键组件的配置文件。',
        },
        fix: {
            en: 'Reset the node, or open a ticket to have the file restored.',
            zh: '重置该节点，或提交工单恢复该文件。',
        },
        who: 'you',
        page: 'cce_10_0492',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Mounting of a sock file on a node', zh: '节点sock文件挂载检查' },
        meaning: {
            en: 'Pods mount docker.sock or containerd.sock as a single file. Once the runtime restarts, what they hold is stale.',
            zh: '有 Pod 以单个文件的方式挂载 docker.sock 或 containerd.sock；容器运行时重启后，Pod 中的该文件会失效。',
        },
        fix: {
            en: 'Mount the directory that holds the socket instead (this rebuilds the pods), or upgrade the old add-on. If a short loss of the socket is acceptable, skip the item and delete those pods after the upgrade. “failed to execute docker ps” is a fault of the engine: open a ticket.',
            zh: '改为挂载 sock 文件所在的目录（会重建 Pod），或升级旧版本插件；如可接受短时间无法访问 sock 文件，可跳过该检查项，并在升级后删除这些 Pod。提示“failed to execute docker ps”说明容器引擎异常，请提交工单。',
        },
        who: 'you',
        page: 'cce_10_0496',
        hints: ['failed to execute docker ps -aq'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node mounting', zh: '节点挂载检查' },
        meaning: {
            en: 'Something is mounted over a directory of CCE on a node, or a link or bind mount there is missing or points to the wrong place.',
            zh: '节点上 CCE 使用的目录被其他挂载覆盖，或其软链接、绑定挂载缺失或指向错误。',
        },
        fix: {
            en: 'Remove the extra mount from the installation script of the node, or repair the link if its target is empty. Otherwise drain the node and reset it.',
            zh: '在节点安装脚本中去掉多余的挂载；如链接的目标目录为空，请修复链接；否则请排空节点后重置。',
        },
        who: 'you',
        page: 'cce_10_0498',
        hints: ['is mounted, but the subpath is used by the CCE', 'the target path of the path link'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: "Nodes' system parameters", zh: '节点系统参数检查' },
        meaning: {
            en: 'System parameters of a node are not the defaults, above all the MTU of bond0 on bare-metal nodes.',
            zh: '节点的系统参数默认值被修改，主要是裸金属节点 bond0 的 MTU 值。',
        },
        fix: {
            en: 'Set the MTU of bond0 back to 1500. This interrupts the traffic of the node.',
            zh: '将 bond0 的 MTU 值恢复为 1500；该操作会中断节点网络。',
        },
        who: 'you',
        page: 'cce_10_0504',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Number of node images', zh: '检查节点镜像数量' },
        meaning: {
            en: 'A node holds more than 1000 images, which makes its container runtime slow to start.',
            zh: '节点上的镜像数量超过 1000 个，会导致容器运行时启动变慢。',
        },
        fix: {
            en: 'Remove images that are unused or have no tag. Skip the item if container output that comes some seconds late does no harm.',
            zh: '清理不用的镜像和无标签镜像；如容器标准输出延迟数秒对业务没有影响，可跳过该检查项。',
        },
        who: 'you',
        commands: ['docker image prune', "crictl images | grep '<none>' | awk '{print $3}' | xargs -r crictl rmi"],
        page: 'cce_10_0518',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Image layers on a node', zh: '节点镜像层数量检查' },
        meaning: {
            en: 'A node holds more than 5000 image layers: its container runtime starts slowly, and NGINX may forward late.',
            zh: '节点上的镜像层数量超过 5000 层，会导致容器运行时启动变慢，NGINX 转发也可能变慢。',
        },
        fix: {
            en: 'Delete images on the node that nothing needs.',
            zh: '登录节点，删除不再使用的镜像。',
        },
        who: 'you',
        page: 'cce_10_0523',
        aliases: ['Number of node image layers'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Rotation certificates', zh: '轮转证书文件数量检查' },
        meaning: {
            en: 'A node holds more than 1000 certificate files, which slows its upgrade and can evict pods.',
            zh: '节点上的证书文件超过 1000 个，会使节点升级变慢，并可能导致 Pod 被驱逐。',
        },
        fix: {
            en: 'Reset the node, which is the better way, or delete the old kubelet-server-* files in the pki directory of kubelet.',
            zh: '建议重置节点；也可以删除 kubelet 的 pki 目录下旧的 kubelet-server-* 文件。',
        },
        who: 'you',
        page: 'cce_10_0525',
        aliases: ['Number of rotation certificate files', 'Node rotation certificates'],
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/node-health.js
const NODE_HEALTH = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node restrictions', zh: '节点限制检查' },
        meaning: {
            en: 'A node cannot be upgraded as it is: it is not Running, its OS does not fit the target version, it carries a leftover node pool label or a CNI taint, or its Kubernetes name differs from its ECS name.',
            zh: '节点当前状态不满足升级条件：节点不是运行中、操作系统不受目标版本支持、带有残留的节点池标签或 CNI 异常污点，或者 K8s 节点名称与云服务器名称不一致。',
        },
        fix: {
            en: 'Bring the node back to Running, or wait until it is installed or deleted. Reset it to an OS that the target takes (from v1.27: EulerOS 2.9 or 2.10, Ubuntu 22.04, HCE OS 2.0). Remove a stale cce.cloud.com/cce-nodepool label from nodes of the default pool. Upgrade the NPD add-on where the taint node.cloudprovider.kubernetes.io/cni-problem is set.',
            zh: '将节点恢复为运行中，或等待安装、删除结束；将节点重置为目标版本支持的操作系统（v1.27 及以上：EulerOS 2.9 或 2.10、Ubuntu 22.04、HCE OS 2.0）；删除默认节点池节点上残留的 cce.cloud.com/cce-nodepool 标签；如存在 node.cloudprovider.kubernetes.io/cni-problem 污点，请升级 NPD 插件。',
        },
        who: 'you',
        page: 'cce_10_0431',
        hints: ['cni-problem', 'cce.cloud.com/cce-nodepool'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Residual nodes', zh: '残留待迁移节点检查' },
        meaning: {
            en: 'A node lacks system components that the upgrade needs, or cannot pull packages; such nodes are mostly left over from a much older version.',
            zh: '节点缺少升级所需的系统组件，或拉包组件异常，通常是从很旧的版本遗留下来的节点。',
        },
        fix: {
            en: 'Reset the node, noting its hand-made labels first because a reset removes them, or add a new node and delete the faulty one.',
            zh: '重置该节点（重置会清除手工添加的标签，请先记录），或新建节点后删除异常节点。',
        },
        who: 'you',
        page: 'cce_10_0439',
        aliases: ['To-be-migrated nodes'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'CCE agent versions', zh: '节点上CCE Agent版本检查' },
        meaning: {
            en: 'cce-agent, which installs the packages on a node, is out of date, or was updated and not restarted.',
            zh: '节点上的包管理组件 cce-agent 不是最新版本，或更新后没有重启。',
        },
        fix: {
            en: 'Restart cce-agent on the node. If it still reports an old version, set its OBS address as on a healthy node, install the current binary and restart it again.',
            zh: '在节点上重启 cce-agent；如仍为旧版本，请参照正常节点修正其 OBS 地址，安装最新的二进制文件后再次重启。',
        },
        who: 'you',
        commands: ['systemctl restart cce-agent'],
        page: 'cce_10_0442',
        hints: ['cce-agent no update', 'cce-agent is not the latest version'],
        aliases: ['Node agent version'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node CPU usage', zh: '节点CPU使用率检查' },
        meaning: {
            en: 'A node uses more than 90% of its CPU, so upgrading it could starve what runs on it.',
            zh: '节点 CPU 使用率超过 90%，此时升级可能影响节点上的业务。',
        },
        fix: {
            en: 'Upgrade at a quiet time, or move pods off the busy node; then run the check again.',
            zh: '在业务低峰期升级，或将部分 Pod 迁出该节点，然后重新检查。',
        },
        who: 'you',
        page: 'cce_10_0443',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node disks', zh: '节点磁盘检查' },
        meaning: {
            en: 'A node has too little disk space for the upgrade packages or temporary files.',
            zh: '节点磁盘空间不足，无法存放升级包或临时文件。',
        },
        fix: {
            en: 'Free space until the Docker or containerd partition and the kubelet partition have 1 GB each, the system disk 2 GB and /tmp 500 MB. For the disk of a master node open a ticket.',
            zh: '清理磁盘，使 Docker 或 containerd 分区和 kubelet 分区各有 1GB 可用空间，系统盘有 2GB，/tmp 有 500MB；控制节点的磁盘问题请提交工单。',
        },
        who: 'you',
        commands: ['df -h /var/lib/docker /var/lib/containerd /mnt/paas/kubernetes/kubelet / /tmp'],
        page: 'cce_10_0445',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node DNS', zh: '节点DNS检查' },
        meaning: {
            en: 'A node cannot resolve or cannot reach the OBS address that serves the upgrade packages.',
            zh: '节点无法解析或无法访问存放升级包的 OBS 地址。',
        },
        fix: {
            en: 'Check the resolver of the node and its way out to OBS. If the item still fails, open a ticket.',
            zh: '检查节点的 DNS 解析配置以及到 OBS 的网络连通性；如仍不通过，请提交工单。',
        },
        who: 'support',
        page: 'cce_10_0446',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'kubelet', zh: '节点Kubelet检查' },
        meaning: {
            en: 'kubelet is not healthy on a node. Older releases also report a pause image that is not the standard one, since replacing it restarts many pods at once.',
            zh: '节点上的 kubelet 运行异常；较早版本还会检查 pause 镜像是否为标准镜像，因为更换该镜像会导致大量 Pod 重启。',
        },
        fix: {
            en: 'Repair the node that is not available, then run the check again. For a pause image that differs open a ticket.',
            zh: '修复不可用的节点后重新检查；如果是 pause 镜像不一致，请提交工单。',
        },
        who: 'you',
        page: 'cce_10_0448',
        aliases: ['Node kubelet'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node memory', zh: '节点内存检查' },
        meaning: {
            en: 'A node uses more than 90% of its memory, so upgrading it could get pods killed.',
            zh: '节点内存使用率超过 90%，此时升级可能导致 Pod 因内存不足被终止。',
        },
        fix: {
            en: 'Upgrade at a quiet time, or scale down or move workloads of that node; then run the check again.',
            zh: '在业务低峰期升级，或缩减、迁移该节点上的工作负载，然后重新检查。',
        },
        who: 'you',
        page: 'cce_10_0449',
        aliases: ['Node memory usage'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node clock synchronization server', zh: '节点时钟同步服务器检查' },
        meaning: {
            en: 'Neither ntpd nor chronyd keeps the clock of a node right.',
            zh: '节点上的时钟同步服务 ntpd 或 chronyd 运行异常。',
        },
        fix: {
            en: 'Restart the time service of the node: chronyd or ntpd, whichever it uses. If it stays broken, open a ticket.',
            zh: '重启节点所用的时钟同步服务（chronyd 或 ntpd）；如仍异常，请提交工单。',
        },
        who: 'you',
        commands: ['systemctl restart chronyd || systemctl restart ntpd'],
        page: 'cce_10_0450',
        aliases: ['Node NTP'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node readiness', zh: '节点Ready检查' },
        meaning: {
            en: 'A node is NotReady, or the control plane still lists a node that no longer exists.',
            zh: '集群中有节点处于 NotReady 状态，或控制节点上仍记录着已不存在的节点。',
        },
        fix: {
            en: 'Repair the nodes that are NotReady. If the console already shows them healthy, run the check again; if a node is listed that does not exist, open a ticket.',
            zh: '修复 NotReady 的节点；如控制台已显示正常，请重新检查；如列出的节点实际并不存在，请提交工单。',
        },
        who: 'you',
        commands: ['kubectl get nodes'],
        page: 'cce_10_0455',
        aliases: ['Node ready'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node journald', zh: '节点journald检查' },
        meaning: {
            en: 'systemd-journald is not active on a node.',
            zh: '节点上的 systemd-journald 服务没有正常运行。',
        },
        fix: {
            en: 'Restart systemd-journald on the node. If it does not start, open a ticket.',
            zh: '在节点上重启 systemd-journald；如无法启动，请提交工单。',
        },
        who: 'you',
        commands: ['systemctl restart systemd-journald'],
        page: 'cce_10_0456',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Kubernetes node taint', zh: 'K8s节点污点检查' },
        meaning: {
            en: 'A node still has the taint node.kubernetes.io/upgrade: an earlier upgrade skipped it.',
            zh: '节点上仍有 node.kubernetes.io/upgrade 污点，说明该节点在之前的升级中被跳过。',
        },
        fix: {
            en: 'Compare the kubelet versions of the nodes. Reset the one that lags behind, noting its labels first, and run the check again.',
            zh: '比较各节点的 kubelet 版本，重置版本落后的节点（请先记录其标签），然后重新检查。',
        },
        who: 'you',
        commands: ['kubectl get nodes -o wide'],
        page: 'cce_10_0460',
        hints: ['node.kubernetes.io/upgrade'],
        aliases: ['Node taint'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Health of worker node components', zh: '用户节点组件健康检查' },
        meaning: {
            en: 'The container runtime, the CNI agent or kube-proxy is down on a worker node.',
            zh: '工作节点上的容器运行时、CNI Agent 或 kube-proxy 没有正常运行。',
        },
        fix: {
            en: 'Restart what the message names. The CNI agent is canal with a tunnel network or before v1.17.17, and yangtse with a VPC network or Cloud Native 2.0. If it stays down, reset the node.',
            zh: '重启提示信息中的组件；CNI Agent 在容器隧道网络或 v1.17.17 之前的集群中为 canal，在 VPC 网络或云原生网络 2.0 中为 yangtse；如仍异常，请重置节点。',
        },
        who: 'you',
        commands: ['systemctl restart canal', 'systemctl restart yangtse', 'systemctl restart kube-proxy'],
        page: 'cce_10_0484',
        hints: ['CNI Agent is not active', 'kube-proxy is not active'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'NetworkManager', zh: '节点NetworkManager检查' },
        meaning: {
            en: 'NetworkManager is not active on a node.',
            zh: '节点上的 NetworkManager 服务没有正常运行。',
        },
        fix: {
            en: 'Restart NetworkManager on the node. If that does not help, reset the node or open a ticket.',
            zh: '在节点上重启 NetworkManager；如无效，请重置节点或提交工单。',
        },
        who: 'you',
        commands: ['systemctl restart NetworkManager'],
        page: 'cce_10_0489',
        aliases: ['Node NetworkManager'],
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/node-system.js
const NODE_SYSTEM = [
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node OS', zh: '节点OS检查' },
        meaning: {
            en: 'A node runs a kernel or an image that is not a standard one of CCE, or an EulerOS 2.8 image for Arm that is known to be bad.',
            zh: '节点使用的内核或镜像不是 CCE 标准版本，或者是存在已知问题的 EulerOS 2.8 Arm 镜像。',
        },
        fix: {
            en: 'Reset the node to a standard image rather than upgrading it in place. Drain bad Arm nodes before the upgrade and reset them after it.',
            zh: '将节点重置为标准镜像，不要原地升级；有问题的 Arm 节点请在升级前排空，升级后重置。',
        },
        who: 'you',
        page: 'cce_10_0451',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Arm node restrictions', zh: 'ARM节点限制检查' },
        meaning: {
            en: 'The cluster has Arm (Kunpeng) nodes, which this upgrade does not support.',
            zh: '集群中有 ARM（鲲鹏）节点，本次升级不支持。',
        },
        fix: {
            en: 'Remove the Arm nodes, or choose a target no higher than the highest version that clusters with Arm nodes support.',
            zh: '移除 ARM 节点，或选择不高于 ARM 集群所支持最高版本的目标版本。',
        },
        who: 'you',
        page: 'cce_10_0438',
        guide: 'regional',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'sudo', zh: '节点Sudo检查' },
        meaning: {
            en: 'sudo does not work on a node, or the sudoers files are set immutable.',
            zh: '节点上的 sudo 命令不可用，或 sudoers 文件被设置为不可修改。',
        },
        fix: {
            en: 'Restore the sudo binary, and clear the immutable flag of /etc/sudoers and /etc/sudoers.d/sudoerspaas.',
            zh: '恢复 sudo 命令，并清除 /etc/sudoers 和 /etc/sudoers.d/sudoerspaas 的不可修改属性。',
        },
        who: 'you',
        commands: ['sudo echo hello', 'chattr -i /etc/sudoers.d/sudoerspaas /etc/sudoers'],
        page: 'cce_10_0494',
        aliases: ['Node sudo'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Key node commands', zh: '节点关键命令检查' },
        meaning: {
            en: 'rpm, dpkg or systemctl fails on a node; the upgrade cannot do without them.',
            zh: '节点上的 rpm、dpkg 或 systemctl 命令执行失败，而升级依赖这些命令。',
        },
        fix: {
            en: 'Rebuild the rpm database. If dpkg or systemctl is broken, reset the node.',
            zh: 'rpm 异常时重建 rpm 数据库；dpkg 或 systemctl 异常时重置节点。',
        },
        who: 'you',
        commands: ['rpm --rebuilddb'],
        page: 'cce_10_0495',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Login permissions of user paas on a node', zh: '节点paas用户登录权限检查' },
        meaning: {
            en: 'User paas cannot log in on a node: its shell is nologin or false.',
            zh: '节点上的 paas 用户无法登录，其 shell 被设置为 nologin 或 false。',
        },
        fix: {
            en: 'Give user paas a login shell again.',
            zh: '为 paas 用户恢复可登录的 shell。',
        },
        who: 'you',
        commands: ['usermod -s /bin/bash paas'],
        page: 'cce_10_0499',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node commands', zh: '节点命令行检查' },
        meaning: {
            en: 'A basic command that the upgrade scripts use (chage, chown, chmod, mkdir, ln, touch, pidof) is missing on a node.',
            zh: '节点上缺少升级脚本使用的基础命令（chage、chown、chmod、mkdir、ln、touch、pidof）。',
        },
        fix: {
            en: 'Install the command that the message names on the node, then run the check again.',
            zh: '在节点上安装提示信息中的命令，然后重新检查。',
        },
        who: 'you',
        page: 'cce_10_0506',
        hints: ['ErrorCommandNotExist', 'command is not exists'],
        aliases: ['Node command line'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node Python commands', zh: '节点Python命令检查' },
        meaning: {
            en: 'Python does not run on a node.',
            zh: '节点上的 Python 命令不可用。',
        },
        fix: {
            en: 'Install Python on the node, or reset the node.',
            zh: '在节点上安装 Python，或重置节点。',
        },
        who: 'you',
        commands: ['/usr/bin/python --version'],
        page: 'cce_10_0453',
        guide: 'regional',
        aliases: ['Node Python'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node swap', zh: '节点交换区检查' },
        meaning: {
            en: 'Swap is switched on at a node.',
            zh: '节点上开启了交换区（swap）。',
        },
        fix: {
            en: 'Make sure that nothing relies on swap, turn it off and run the check again.',
            zh: '确认没有业务依赖交换区，将其关闭后重新检查。',
        },
        who: 'you',
        commands: ['swapoff -a'],
        page: 'cce_10_0507',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Node runtime', zh: '节点运行时检查' },
        meaning: {
            en: 'Nodes still run Docker, and the target is v1.27 or later, where Docker is discouraged.',
            zh: '目标版本为 v1.27 及以上，而节点仍使用 Docker；这些版本不建议使用 Docker。',
        },
        fix: {
            en: 'Reset the nodes to containerd. If you stay with Docker on purpose, you may ignore the item.',
            zh: '将节点重置为 containerd 运行时；如确定继续使用 Docker，可忽略该检查项。',
        },
        who: 'you',
        page: 'cce_10_0516',
    },
    {
        check: 'precheck',
        apiName: 'NodeContainerdPodRestartRisk',
        title: { en: 'containerd pod restart risks', zh: 'Containerd Pod重启风险检查' },
        meaning: {
            en: 'The upgrade replaces containerd, which may restart the pods on nodes that use it.',
            zh: '升级会更新 containerd，使用 containerd 的节点上的 Pod 可能重启。',
        },
        fix: {
            en: 'Upgrade in a quiet window in which pods may restart, then confirm the risk.',
            zh: '选择允许 Pod 重启的业务低峰期升级，并确认该风险。',
        },
        who: 'acknowledge',
        page: 'cce_10_0510',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'GPU pod rebuild risks', zh: 'GPU/NPU Pod重建风险检查' },
        meaning: {
            en: 'kubelet restarts during the upgrade, which may rebuild pods that use a GPU or an NPU.',
            zh: '升级过程中 kubelet 会重启，使用 GPU 或 NPU 的 Pod 可能被重建。',
        },
        fix: {
            en: 'Upgrade in a window in which those pods may be rebuilt, then confirm the risk.',
            zh: '选择允许重建这些 Pod 的时间窗升级，并确认该风险。',
        },
        who: 'acknowledge',
        page: 'cce_10_0512',
        aliases: ['GPU/NPU pod rebuild risks'],
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Compatibility between the Ubuntu kernel and GPU driver', zh: 'Ubuntu内核与GPU驱动兼容性提醒' },
        meaning: {
            en: 'Ubuntu kernel 5.15.0-113 needs GPU driver 535.161.08 or later; nodes that are created or reset later would fail with an older one.',
            zh: 'Ubuntu 内核 5.15.0-113 要求 GPU 驱动为 535.161.08 及以上版本，否则之后新建或重置的节点会异常。',
        },
        fix: {
            en: 'Set the GPU driver of the add-on to 535.161.08 or later, then restart the node.',
            zh: '在插件中将 GPU 驱动升级到 535.161.08 及以上版本，然后重启节点。',
        },
        who: 'you',
        page: 'cce_10_0521',
    },
    {
        check: 'precheck',
        apiName: null,
        title: { en: 'Drainage tasks', zh: '排水任务检查' },
        meaning: {
            en: 'A drainage task is not finished; it could go on after the upgrade and evict running pods.',
            zh: '集群中有未完成的排水任务，升级后可能继续执行并驱逐运行中的 Pod。',
        },
        fix: {
            en: 'List the drainage objects, delete those that nobody needs any more, and run the check again.',
            zh: '查看集群中的 drainage 资源，删除不再需要的任务，然后重新检查。',
        },
        who: 'you',
        commands: ['kubectl get drainage', 'kubectl delete drainage NAME'],
        page: 'cce_10_0522',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/items/index.js








let entries;
function allEntries() {
    entries ??= [
        ...CLUSTER,
        ...CONTROL_PLANE,
        ...ADDONS,
        ...NETWORK,
        ...NODE_HEALTH,
        ...NODE_SYSTEM,
        ...NODE_FILES,
        ...ADDON_CHECKS,
    ];
    return entries;
}

;// CONCATENATED MODULE: ./lib/knowledge/words.js
const PIECES = /ipv[46]|k8s|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const JOINED = {
    'add on': 'addon',
    'add ons': 'addon',
    'control plane': 'master',
    'core dns': 'coredns',
    'load balancer': 'elb',
    'master node': 'master',
    'network manager': 'networkmanager',
    'node pool': 'nodepool',
    'open kruise': 'openkruise',
    'time zone': 'timezone',
    'worker node': 'node',
};
const SAME = {
    apis: 'api',
    cert: 'certificate',
    cmd: 'command',
    conf: 'config',
    configuration: 'config',
    configure: 'config',
    count: 'number',
    dir: 'directory',
    discarded: 'deprecated',
    historical: 'history',
    k8s: 'kubernetes',
    kubernete: 'kubernetes',
    limitation: 'limit',
    mem: 'memory',
    mounting: 'mount',
    mounted: 'mount',
    param: 'parameter',
    readiness: 'ready',
    residue: 'residual',
    restriction: 'limit',
    rotated: 'rotation',
    setting: 'config',
    sync: 'synchronization',
};
const FILLERS = [
    'a',
    'an',
    'and',
    'at',
    'between',
    'by',
    'cce',
    'check',
    'for',
    'in',
    'item',
    'of',
    'on',
    'or',
    's',
    'support',
    'the',
    'to',
    'with',
];
const FAINT = ['exception', 'health', 'limit', 'state', 'status', 'version'];
const SUBJECTS = ['addon', 'cluster', 'kubernetes', 'master', 'node'];
const LONGEST = 200;
function tellingWords(name) {
    const words = joined((spaced(name).match(PIECES) ?? []).map((word) => singular(word.toLowerCase())))
        .map((word) => lookUp(SAME, word))
        .filter((word) => !FILLERS.includes(word));
    const strong = words.filter((word) => !FAINT.includes(word));
    return new Set(strong.some((word) => !SUBJECTS.includes(word)) ? strong : words);
}
function specificWords(words) {
    return [...words].filter((word) => !SUBJECTS.includes(word));
}
const spaced = (name) => name
    .slice(0, LONGEST)
    .replace(/IPv(?=[46])/gi, ' ipv')
    .replace(/K8s/gi, ' k8s ');
function joined(words) {
    const result = [];
    for (const word of words) {
        const pair = lookUp(JOINED, `${result.at(-1)} ${word}`);
        if (pair.includes(' '))
            result.push(word);
        else
            result.splice(-1, 1, pair);
    }
    return result;
}
function singular(word) {
    if (word.length <= 3 || /(?:ss|us|is)$/.test(word))
        return word;
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    if (word.endsWith('sses'))
        return word.slice(0, -2);
    return word.endsWith('s') ? word.slice(0, -1) : word;
}
const lookUp = (table, word) => Object.hasOwn(table, word) ? (table[word] ?? word) : word;

;// CONCATENATED MODULE: ./lib/knowledge/guess.js


let guessables;
function guessByMessage(check, message, errorCodes) {
    const text = message.toLowerCase();
    const codes = errorCodes.map((code) => code.toLowerCase());
    return onlyOne(of(check).filter(({ hints }) => hints.some((hint) => text.includes(hint) || codes.includes(hint))));
}
function guessByName(check, name) {
    const words = tellingWords(name);
    if (words.size === 0)
        return null;
    const same = of(check).filter(({ labels }) => labels.some((label) => label.size === words.size && holds(label, words)));
    if (same.length > 0)
        return onlyOne(same);
    if (specificWords(words).length < 2)
        return null;
    const wider = of(check).filter(({ labels }) => labels.some((label) => holds(label, words)));
    const isClear = wider[0]?.labels.some((label) => holds(label, words) && words.size * 2 >= label.size);
    return isClear ? onlyOne(wider) : null;
}
function of(check) {
    guessables ??= allEntries().map((entry) => ({
        entry,
        hints: (entry.hints ?? []).map((hint) => hint.toLowerCase()),
        labels: [entry.title.en, ...(entry.aliases ?? [])].map(tellingWords),
    }));
    return guessables.filter(({ entry }) => entry.check === check);
}
const holds = (label, words) => [...words].every((word) => label.has(word));
const onlyOne = (found) => (found.length === 1 ? (found[0]?.entry ?? null) : null);

;// CONCATENATED MODULE: ./lib/knowledge/links.js
const SITE = 'https://support.huaweicloud.com';
const GUIDES = {
    cce: { en: `${SITE}/intl/en-us/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
    mainland: { en: `${SITE}/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
    regional: {
        en: `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
        'zh-cn': `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
    },
    autopilot: { en: `${SITE}/intl/en-us/usermanual-cce-autopilot`, 'zh-cn': `${SITE}/usermanual-cce-autopilot` },
};
function pageUrl({ page, guide = 'cce' }, language) {
    return `${GUIDES[guide][language]}/${page}.html`;
}
function overviewUrl(language) {
    return `${GUIDES.cce[language]}/cce_10_0549.html`;
}
const OVERVIEW_URL = (/* unused pure expression or super */ null && (`${SITE}/intl/en-us/usermanual-cce/cce_10_0549.html`));

// EXTERNAL MODULE: ./lib/model/edit-distance.js
var edit_distance = __nccwpck_require__(2053);
;// CONCATENATED MODULE: ./lib/knowledge/named-entries.js




const ITEM_CHECKS = ['precheck', 'addons'];
const LONGEST_NAME = 100;
const MOST_NEAR = 5;
const HAN = /\p{Script=Han}/u;
function entriesNamed(text) {
    const asked = plain(text);
    const exact = allEntries().filter((entry) => namesOf(entry).some((name) => plain(name) === asked));
    if (exact.length > 0)
        return { entries: exact, match: 'exact' };
    const guessed = HAN.test(text) ? inOneChineseTitle(asked) : ITEM_CHECKS.map((check) => guessByName(check, text));
    const entries = guessed.filter((entry) => entry !== null);
    return { entries, match: entries.length > 0 ? 'guessed' : 'none' };
}
function nearTitles(text) {
    if (text.length > LONGEST_NAME)
        return [];
    const words = specificWords(tellingWords(text));
    const isHan = HAN.test(text);
    return allEntries()
        .flatMap(({ apiName, title }) => [...(apiName === null ? [] : [apiName]), isHan ? title.zh : title.en])
        .map((name) => ({ name, ...nearness(plain(text), words, name) }))
        .filter(({ shared, distance }) => shared > 0 || distance <= 1 / 3)
        .sort((a, b) => b.shared - a.shared || a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_NEAR)
        .map(({ name }) => name);
}
function nearness(asked, words, name) {
    const label = plain(name);
    const own = [...tellingWords(name)];
    const shared = words.filter((word) => own.some((other) => isAlmost(word, other))).length;
    return {
        shared: asked.length > 1 && label.includes(asked) ? Math.max(shared, words.length, 1) : shared,
        distance: (0,edit_distance/* editDistance */.Y)(asked, label) / Math.max(asked.length, label.length, 1),
    };
}
const isAlmost = (a, b) => a === b || (a.length > 3 && b.length > 3 && (0,edit_distance/* editDistance */.Y)(a, b) === 1);
function inOneChineseTitle(asked) {
    const found = allEntries().filter(({ title }) => plain(title.zh).includes(asked));
    return found.length === 1 ? found : [];
}
const namesOf = ({ apiName, title, aliases = [], page }) => [
    ...(apiName === null ? [] : [apiName]),
    title.en,
    title.zh,
    ...aliases,
    page,
];
const plain = (text) => text.normalize('NFKC').trim().toLowerCase();

;// CONCATENATED MODULE: ./lib/knowledge/catalogue.js







const NOT_KNOWN = {
    en: 'The catalogue of documented check items does not have this one; what it found stands in its message.',
    zh: '检查项目录中没有该检查项，具体问题请见提示信息。',
};
const UNKNOWN_FIX = {
    precheck: {
        en: 'Do what the message says. This item is not in the catalogue; the list of documented check items may explain it.',
        zh: '请按提示信息处理。检查项目录中没有该检查项，可参考官方的检查项列表。',
    },
    addons: {
        en: 'Do what the message says, on the Add-ons page of the cluster. This item is not in the catalogue.',
        zh: '请按提示信息在集群的“插件中心”页面处理。检查项目录中没有该检查项。',
    },
};
const OF_POLICY = {
    en: 'The policy of this repository describes this item; the catalogue of documented check items does not have it.',
    zh: '该检查项由本仓库的策略文件说明，检查项目录中没有收录。',
};
function adviceFor(item, language, own = []) {
    const found = inCatalogue(item, language);
    const entry = own.find(({ name, check }) => name === item.name && (check === null || check === item.check));
    if (entry)
        return ownAdvice(entry, found, language);
    if (found)
        return found;
    return {
        title: item.name,
        meaning: (0,model_language/* inLanguage */.oH)(NOT_KNOWN, language),
        fix: (0,model_language/* inLanguage */.oH)(UNKNOWN_FIX[item.check], language),
        who: null,
        commands: [],
        docUrl: overviewUrl(language),
        match: 'none',
        source: 'catalogue',
    };
}
function adviceOf(entry, language, match) {
    return {
        title: (0,model_language/* inLanguage */.oH)(entry.title, language),
        meaning: (0,model_language/* inLanguage */.oH)(entry.meaning, language),
        fix: (0,model_language/* inLanguage */.oH)(entry.fix, language),
        who: entry.who,
        commands: entry.commands ?? [],
        docUrl: pageUrl(entry, language),
        match,
        source: 'catalogue',
    };
}
function inCatalogue({ check, name, message, errorCodes }, language) {
    const exact = allEntries().find((entry) => entry.apiName === name && entry.check === check);
    if (exact)
        return adviceOf(exact, language, 'exact');
    const guess = guessByMessage(check, message, errorCodes) ?? guessByName(check, name);
    return guess && adviceOf(guess, language, 'guessed');
}
function ownAdvice(entry, found, language) {
    return {
        title: entry.title ?? found?.title ?? entry.name,
        meaning: entry.meaning ?? found?.meaning ?? (0,model_language/* inLanguage */.oH)(OF_POLICY, language),
        fix: entry.fix,
        who: entry.who ?? found?.who ?? null,
        commands: entry.commands.length > 0 ? entry.commands : (found?.commands ?? []),
        docUrl: entry.link ?? found?.docUrl ?? overviewUrl(language),
        match: 'exact',
        source: 'policy',
    };
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseDay),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 24 * 3_600_000;
function parseDay(text) {
    const match = DATE.exec(text);
    if (!match)
        return null;
    const [year, month, day] = match.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    const isReal = year >= 1970 && date.getUTCMonth() === month - 1;
    return isReal ? date.getTime() / DAY_MS : null;
}
const dayOf = (epochMs) => Math.floor(epochMs / DAY_MS);


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
const nodeLabel = (node) => node.name ?? node.uid;
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
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   UU: () => (/* binding */ humanDuration)
/* harmony export */ });
const PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/;
function parseDuration(text) {
    const match = PATTERN.exec(text);
    if (!match || text === '')
        return null;
    const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
const UNITS = {
    s: { en: 's', zh: '秒' },
    min: { en: 'min', zh: '分钟' },
    h: { en: 'h', zh: '小时' },
    d: { en: 'd', zh: '天' },
    y: { en: 'y', zh: '年' },
};
function durationText(ms) {
    const seconds = Math.floor(Math.abs(ms) / 1000);
    if (seconds < 60)
        return inUnits([seconds, 's']);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return inUnits([minutes, 'min']);
    const hours = Math.floor(minutes / 60);
    if (hours < 24)
        return inUnits([hours, 'h'], [minutes % 60, 'min']);
    const days = Math.floor(hours / 24);
    return days < 365
        ? inUnits([days, 'd'], [hours % 24, 'h'])
        : inUnits([Math.floor(days / 365), 'y'], [days % 365, 'd']);
}
const humanDuration = (ms) => durationText(ms).en;
function inUnits(large, small = [0, 's']) {
    const told = [large, small].filter(([count], index) => index === 0 || count > 0);
    return {
        en: told.map(([count, unit]) => `${count} ${UNITS[unit].en}`).join(' '),
        zh: told.map(([count, unit]) => `${count} ${UNITS[unit].zh}`).join(' '),
    };
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
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

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   VT: () => (/* binding */ ITEM_PHASES),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export SECTIONS */
const CHECKS = ['precheck', 'addons', 'upgrade', 'postcheck'];
const KINDS = ['Exception', 'Risk'];
const LEVELS = ['Fatal', 'Warning', 'Info'];
const SCOPES = ['cluster', 'node', 'addon', 'manifest'];
const GROUPS = ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException'];
const ITEM_PHASES = ['Init', 'Running', 'Success', 'Failed'];
const SECTIONS = (/* unused pure expression or super */ null && (['cluster check', 'add-on check', 'node check']));
const ABSENT = '(absent)';


/***/ }),

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function fingerprintOf(observation) {
    const parts = observation.from === 'item'
        ? ['item', ...observation.signature]
        : [
            observation.fact.name,
            observation.check ?? '',
            observation.addon?.template ?? '',
            ...factKey(observation.fact),
        ];
    return `f${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
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
        case 'policy-error':
            return [
                fact.fault.problem.code,
                fact.fault.about,
                ...('key' in fact.fault.problem ? [fact.fault.problem.key] : []),
            ];
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


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ inEach),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   oH: () => (/* binding */ inLanguage)
/* harmony export */ });
const LANGUAGES = ['en', 'zh-cn'];
const inLanguage = (words, language) => typeof words === 'string' ? words : language === 'en' ? words.en : words.zh;
const sayIn = (language) => (words) => inLanguage(words, language);
const inEach = (build) => ({ en: build(sayIn('en')), zh: build(sayIn('zh-cn')) });
const sentences = (...parts) => ({
    en: parts.map(sayIn('en')).join(' '),
    zh: parts.map(sayIn('zh-cn')).join(''),
});
const listed = (words) => ({
    en: words.map(sayIn('en')).join(', '),
    zh: words.map(sayIn('zh-cn')).join('、'),
});
const quoted = (words) => ({
    en: words.map((word) => `"${word}"`).join(', '),
    zh: words.map((word) => `“${word}”`).join('、'),
});


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2053);

function nearest(word, words) {
    const lower = word.toLowerCase();
    const ranked = words
        .map((candidate) => ({ candidate, distance: (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEntryProblem)
/* harmony export */ });
const ENTRY_CODES = ['cannot-lower', 'cannot-waive', 'expired', 'too-far', 'unused'];
const isEntryProblem = (problem) => ENTRY_CODES.includes(problem.code);


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ MAX_WAIVER_DAYS),
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
const MAX_WAIVER_DAYS = 90;
const NO_POLICY = { failOn: null, maxWaiverDays: MAX_WAIVER_DAYS, rules: [], waivers: [], items: [] };


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
function sleep(clock, ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        if (ms <= 0)
            return resolve();
        const onAbort = () => {
            cancel();
            reject(signal?.reason);
        };
        const cancel = clock.after(ms, () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        });
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


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

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
const GROWTH = 4;
const MOST_BY_DEFAULT = 20;
function batchesOf(nodes) {
    let left = nodes;
    let batches = 0;
    for (let size = 1; left > 0 && size < MOST_BY_DEFAULT; size *= GROWTH) {
        left -= size;
        batches++;
    }
    return batches + Math.max(0, Math.ceil(left / MOST_BY_DEFAULT));
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

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ policyInput)
/* harmony export */ });
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9787);

function policyInput(policy, ruling, proposed, now) {
    if (policy.file === '')
        return null;
    const { file, source, ref, commit, isOwnJudge, state, sha256, proposal } = policy;
    const { failOn, rules, waivers, maxWaiverDays } = policy.policy;
    const { ignoresNone, elsewhere } = ruling;
    const expiring = waivers
        .filter((waiver) => (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .lapseOf */ .je)(waiver, now, maxWaiverDays) === null)
        .map((waiver) => ({ ...(0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverRef */ .Uw)(waiver, now), name: waiver.name }))
        .filter(({ daysLeft }) => daysLeft <= _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOUNCED_DAYS */ .oN);
    return {
        ...{ file, source, ref, commit, isOwnJudge, state, sha256, failOn, ignoresNone, elsewhere, expiring },
        rules: rules.length,
        waivers: waivers.length,
        proposal: proposal && proposed ? { ...proposed, state: proposal.state } : null,
    };
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tableFor)
/* harmony export */ });
/* unused harmony export DECISION_TABLE */
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


/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
function compileGlob(glob) {
    const [first = '', ...others] = glob.split('*');
    const last = others.pop();
    if (last === undefined)
        return (text) => text === glob;
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
            return false;
        const end = text.length - last.length;
        let at = first.length;
        for (const part of others) {
            const found = text.indexOf(part, at);
            if (found < 0 || found + part.length > end)
                return false;
            at = found + part.length;
        }
        return true;
    };
}


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   xn: () => (/* binding */ areAlike)
/* harmony export */ });
const keysOf = (item, level, cluster) => ({
    check: item.check,
    name: item.name,
    kind: item.kind ?? '',
    level,
    group: item.group ?? '',
    scope: item.scope,
    addons: named(item.addon?.template, item.addon?.instanceName),
    clusters: named(cluster.id, cluster.name),
});
const areAlike = (one, other) => one.name === other.name &&
    one.kind === other.kind &&
    one.level === other.level &&
    one.group === other.group &&
    one.scope === other.scope &&
    one.check === other.check &&
    one.addon?.template === other.addon?.template &&
    one.addon?.instanceName === other.addon?.instanceName;
function named(...names) {
    const there = names.filter((name) => name !== null && name !== undefined);
    return there.length > 0 ? there : [''];
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nb: () => (/* binding */ compileRules),
/* harmony export */   x0: () => (/* binding */ lowersNothingElse)
/* harmony export */ });
/* unused harmony exports isMilder, isProtected, compileMatch */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5268);
/* harmony import */ var _decision_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8891);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6298);



const STRICTNESS = { notice: 0, warn: 1, block: 2 };
const strict = (decision) => STRICTNESS[decision] ?? 0;
const isMilder = (one, other) => strict(one) < strict(other);
const isProtected = (item) => item.kind === 'Exception' || (item.kind === null && item.level === 'Fatal');
const SINGLE = ['name', 'level', 'kind', 'group', 'scope', 'check'];
function compileMatch(match) {
    const asks = SINGLE.flatMap((field) => {
        const glob = match[field];
        if (glob === undefined)
            return [];
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(glob);
        return [(keys) => matches(keys[field])];
    });
    const [addon, cluster] = [match.addon, match.cluster].map((glob) => (glob === undefined ? null : (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(glob)));
    if (addon)
        asks.push((keys) => keys.addons.some(addon));
    if (cluster)
        asks.push((keys) => keys.clusters.some(cluster));
    return (keys) => asks.every((isSo) => isSo(keys));
}
const ROWS = [
    { row: 'Risk', check: 'precheck', kind: 'Risk' },
    { row: 'Exception', check: 'precheck', kind: 'Exception' },
    { row: 'AddonRisk', check: 'addons', kind: null },
];
function lowersNothingElse({ match, decision }, failOn) {
    const [isCheck, isKind, isLevel] = [match.check, match.kind, match.level].map((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(glob ?? '*'));
    let isForAny = false;
    for (const { row, check, kind } of ROWS)
        for (const level of _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_) {
            if (!isCheck(check) || !isKind(kind ?? '') || !isLevel(level))
                continue;
            isForAny = true;
            if (!isProtected({ kind, level }) || !isMilder(decision, (0,_decision_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableFor */ .m)(failOn)[row][level]))
                return false;
        }
    return isForAny;
}
function compileRules(rules, failOn) {
    const candidates = indexed(rules);
    const used = new Set();
    const refused = new Map(rules.filter((rule) => lowersNothingElse(rule, failOn)).map(({ entry }) => [entry, new Set()]));
    const refuse = (rule, item) => {
        const items = refused.get(rule.entry) ?? new Set();
        refused.set(rule.entry, items.add(item));
    };
    return {
        apply(item, keys, byTable) {
            let decided = null;
            for (const { rule, matches } of candidates(keys.name)) {
                if (!matches(keys))
                    continue;
                used.add(rule.entry);
                if (decided)
                    continue;
                if (isProtected(item) && isMilder(rule.decision, byTable))
                    refuse(rule, item.name);
                else
                    decided = { decision: rule.decision, rule: refOf(rule) };
            }
            return decided ?? { decision: byTable, rule: null };
        },
        used: () => used,
        refused: () => refused,
    };
}
function indexed(rules) {
    const byStart = new Map();
    for (const [index, rule] of rules.entries()) {
        const start = (rule.match.name ?? '').replace(/\*.*$/s, '');
        const askable = { rule, index, matches: compiledLate(rule.match) };
        const known = byStart.get(start);
        if (known)
            known.push(askable);
        else
            byStart.set(start, [askable]);
    }
    const lengths = [...new Set([...byStart.keys()].map((start) => start.length))];
    return (name) => lengths
        .flatMap((length) => (length <= name.length ? (byStart.get(name.slice(0, length)) ?? []) : []))
        .sort((a, b) => a.index - b.index);
}
function compiledLate(match) {
    let matches = null;
    return (keys) => {
        matches ??= compileMatch(match);
        return matches(keys);
    };
}
const refOf = ({ entry, line, decision, reason }) => ({ entry, line, decision, reason });


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
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


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ skippedKeys),
/* harmony export */   Uw: () => (/* binding */ waiverRef),
/* harmony export */   je: () => (/* binding */ lapseOf),
/* harmony export */   oN: () => (/* binding */ ANNOUNCED_DAYS),
/* harmony export */   qb: () => (/* binding */ compileWaiver),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _model_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5887);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1153);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3341);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6298);
/* harmony import */ var _item_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5380);





const ANNOUNCED_DAYS = 14;
const isWaivable = (item) => item.kind === 'Risk' || (item.kind === null && item.level === 'Warning');
function lapseOf(waiver, now, mostDays) {
    const days = daysLeft(waiver, now);
    if (days < 0)
        return { code: 'expired', expires: waiver.expires };
    return days > mostDays ? { code: 'too-far', expires: waiver.expires, days, most: mostDays } : null;
}
const daysLeft = ({ expires }, now) => ((0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .I)(expires) ?? Number.NEGATIVE_INFINITY) - (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(now);
const waiverRef = (waiver, now) => {
    const { entry, line, reason, owner, expires } = waiver;
    return { entry, line, reason, owner, expires, daysLeft: daysLeft(waiver, now) };
};
function compileWaiver(waiver) {
    const { match } = waiver;
    const [name, check, addon, cluster] = [waiver.name, match.check, match.addon, match.cluster].map((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .S)(glob ?? '*'));
    const nodeGlobs = match.nodes?.map(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .S) ?? null;
    const isCovered = (node) => nodeGlobs?.some((matches) => (0,_item_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(node.name, node.uid).some(matches)) ?? true;
    return {
        waiver,
        means: (item, place) => name(item.name) &&
            check(item.check) &&
            item.addons.some(addon) &&
            (0,_item_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(place.cluster.id, place.cluster.name).some(cluster) &&
            (match.target === undefined || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesVersion */ .y)(match.target, place.targetVersion)),
        fits: (observation) => waiver.fingerprint === null || waiver.fingerprint === (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(observation),
        split(nodes) {
            if (nodes.length === 0)
                return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null;
            const covered = nodes.filter(isCovered);
            return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) };
        },
    };
}
const skippedKeys = (observation) => observation.fact.name === 'skipped-item' ? { check: 'precheck', name: observation.fact.item, addons: [''] } : null;


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ askedOf),
  L: () => (/* binding */ reportOfRuling)
});

// EXTERNAL MODULE: ./lib/policy/verdict.js
var policy_verdict = __nccwpck_require__(7335);
// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __nccwpck_require__(2691);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __nccwpck_require__(8065);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __nccwpck_require__(5836);
// EXTERNAL MODULE: ./lib/knowledge/catalogue.js + 13 modules
var catalogue = __nccwpck_require__(4001);
;// CONCATENATED MODULE: ./lib/knowledge/messages.js
const OPENING = /__error_code#([\w.-]{1,100})#/g;
const CLOSING = '#__';
function unwrapMessage(text) {
    const openings = [...text.matchAll(OPENING)];
    const before = text.slice(0, openings[0]?.index);
    const parts = openings.map((opening, at) => {
        const [mark, code = ''] = opening;
        const part = text.slice(opening.index, openings[at + 1]?.index);
        const end = part.indexOf(CLOSING, mark.length);
        if (end < 0)
            return part;
        const said = part.slice(mark.length, end);
        return `${said === '' ? code : `${said} (${code})`}${part.slice(end + CLOSING.length)}`;
    });
    return before + parts.join('');
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __nccwpck_require__(1153);
// EXTERNAL MODULE: ./lib/report/doc-url.js
var doc_url = __nccwpck_require__(6752);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(5268);
// EXTERNAL MODULE: ./lib/report/messages/gate-sentence.js
var gate_sentence = __nccwpck_require__(5376);
// EXTERNAL MODULE: ./lib/report/messages/gate-words.js
var gate_words = __nccwpck_require__(3744);
// EXTERNAL MODULE: ./lib/report/messages/policy-sentences.js + 2 modules
var policy_sentences = __nccwpck_require__(4335);
;// CONCATENATED MODULE: ./lib/report/messages/reading-sentences.js
const RESPONSE_NAMES = {
    'precheck-task': { en: 'the pre-upgrade check task', zh: '升级前检查任务' },
    'precheck-list': { en: 'the list of pre-upgrade check tasks', zh: '升级前检查任务列表' },
    'precheck-start': { en: 'the answer to the start of the pre-upgrade check', zh: '启动升级前检查的响应' },
    'saved-precheck': { en: 'a saved pre-upgrade check task', zh: '已保存的升级前检查任务' },
    'addon-tasks': { en: 'the add-on check tasks', zh: '插件检查任务' },
    'upgrade-info': { en: 'the upgrade information', zh: '集群升级信息' },
    'workflow-list': { en: 'the list of upgrade workflows', zh: '升级流程引导任务列表' },
    'upgrade-task': { en: 'the upgrade task', zh: '升级任务' },
    'upgrade-list': { en: 'the list of upgrade tasks', zh: '升级任务列表' },
    postcheck: { en: 'the post-upgrade check', zh: '升级后确认的响应' },
    'saved-response': { en: 'a saved response', zh: '已保存的响应' },
    gate: { en: 'what came back (a fault of the gate itself)', zh: '返回的内容（门禁自身的故障）' },
};
const REASONS = {
    'no-items': { en: 'it has no items', zh: '其中没有 items' },
    'no-addon-list': { en: 'the list of installed add-ons has no items', zh: '已安装插件的列表中没有 items' },
    'no-uid': { en: 'it has no metadata.uid', zh: '其中没有 metadata.uid' },
    'no-versions': {
        en: 'it does not tell the live version and the targets on offer',
        zh: '其中没有集群当前版本和可升级的目标版本',
    },
    'undocumented-shape': { en: 'it has not the documented shape', zh: '与文档规定的结构不符' },
    'other-task': { en: 'another task came back than was asked for', zh: '返回的不是所查询的任务' },
    contradiction: {
        en: 'two responses about it differ, and neither is the later one',
        zh: '有两份内容不同的响应，且无法区分先后',
    },
    'newest-without-uid': {
        en: 'the newest task has no metadata.uid to ask for it by',
        zh: '最新的任务没有 metadata.uid，无法据此查询',
    },
    'undated-precheck': {
        en: 'it cannot be told which of the tasks was created last; name one with precheck-task-id',
        zh: '无法判断哪个任务是最后创建的；请用 precheck-task-id 指定',
    },
    'undated-addon': {
        en: 'of several tasks of one add-on it cannot be told which was created last; name one with addon-task-id',
        zh: '同一插件有多个任务，无法判断哪个是最后创建的；请用 addon-task-id 指定',
    },
    'undated-upgrade': {
        en: 'which task is the newest cannot be told; name one with upgrade-task-id',
        zh: '无法判断哪个任务是最新的；请用 upgrade-task-id 指定',
    },
    'unnamed-start': {
        en: 'the answer to their start does not name a task for each add-on',
        zh: '启动检查的响应没有为每个插件给出任务',
    },
};
const unreadable = (what, fault) => ({
    title: { en: 'Unreadable answer', zh: '响应无法读取' },
    message: {
        en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf(what, fault).en}.`,
        zh: `无法读取${RESPONSE_NAMES[what].zh}：${reasonOf(what, fault).zh}。`,
    },
    fix: {
        en: 'Look at the saved response in the evidence folder. If CCE really answers so, report it so that the gate learns it.',
        zh: '请查看 evidence 目录中保存的响应。如果 CCE 确实这样返回，请反馈给我们，以便门禁支持。',
    },
});
function reasonOf(what, fault) {
    const isList = what === 'addon-tasks';
    switch (fault.code) {
        case 'shape':
            return shape(fault);
        case 'other-kind':
            return {
                en: `${isList ? 'their' : 'its'} kind is ${fault.kind}, not ${fault.expected}`,
                zh: `其 kind 为 ${fault.kind}，而不是 ${fault.expected}`,
            };
        case 'no-json':
            return { en: `${fault.file} holds no JSON`, zh: `${fault.file} 的内容不是 JSON` };
        case 'own-fault':
            return { en: fault.said, zh: fault.said };
        case 'no-items':
            return isList ? { en: 'the answer has no items', zh: '响应中没有 items' } : REASONS['no-items'];
        default:
            return REASONS[fault.code];
    }
}
const WHOLES = {
    body: { en: 'the body', zh: '响应体' },
    task: { en: 'the task', zh: '该任务' },
    listed: { en: "a task's value", zh: '某个任务' },
    item: { en: "an item's value", zh: '某个检查项' },
};
function shape({ of, path, expected }) {
    const owner = { body: '', task: '', listed: "a task's ", item: "an item's " }[of];
    const place = path === '' ? WHOLES[of].en : `${owner}${path}`;
    const zhPlace = path === '' ? WHOLES[of].zh : of === 'body' || of === 'task' ? `${path} ` : `${WHOLES[of].zh}的 ${path} `;
    return {
        en: `${place} ${expected === null ? 'does not have the documented shape' : `is not of the type ${expected}`}`,
        zh: `${zhPlace}${expected === null ? '与文档规定的结构不符' : `的类型不是 ${expected}`}`,
    };
}

// EXTERNAL MODULE: ./lib/report/messages/result-sentences.js
var result_sentences = __nccwpck_require__(6505);
;// CONCATENATED MODULE: ./lib/report/messages/setting-sentences.js

function wrongSetting({ input, value, problem, suggestion }) {
    const shown = value === null ? { en: '', zh: '' } : { en: ` is "${value}"`, zh: `（当前值为“${value}”）` };
    const says = (0,model_language/* inEach */.B1)((say) => say(problem));
    return {
        title: { en: `Wrong setting: ${input}`, zh: `设置有误：${input}` },
        message: { en: `${input}${shown.en}: ${says.en}`, zh: `${input}${shown.zh}：${says.zh}` },
        fix: input === 'credentials' ? KEEP_SECRET : (suggestion ?? correct(input)),
    };
}
const KEEP_SECRET = {
    en: 'Keep the keys as secrets of the repository or its environment, and hand them to the step.',
    zh: '请将密钥保存为仓库或其环境的 secret，并传递给该步骤。',
};
const correct = (input) => ({
    en: `Correct ${input} in the step’s with: (or on the command line).`,
    zh: `请在该步骤的 with: 中（或命令行上）更正 ${input}。`,
});
function noSecrets({ author, missing, excused, }) {
    const isFork = author === 'fork';
    return {
        title: { en: 'No access', zh: '没有访问权限' },
        message: {
            en: `This pull request ${isFork ? 'comes from a fork' : 'was opened by a bot'}, so GitHub hands its workflow no secrets. Missing: ${(0,model_language/* listed */.KE)(missing).en}.`,
            zh: `此拉取请求${isFork ? '来自 fork 仓库' : '由机器人创建'}，因此 GitHub 不会向其工作流提供 secret。缺少：${(0,model_language/* listed */.KE)(missing).zh}。`,
        },
        fix: excused
            ? {
                en: 'It goes on unchecked, since no-access: skip is set: see to it that the merge queue checks it, or push the same commits to a branch of this repository.',
                zh: '由于设置了 no-access: skip，它未经检查即放行：请确保合并队列会进行检查，或将相同的提交推送到本仓库的分支。',
            }
            : {
                en: 'A maintainer can push the same commits to a branch of this repository. Or set no-access: skip, which lets such pull requests go on unchecked, and check them in the merge queue.',
                zh: '维护者可以将相同的提交推送到本仓库的分支。也可以设置 no-access: skip，让此类拉取请求未经检查即放行，并在合并队列中检查。',
            },
    };
}

// EXTERNAL MODULE: ./lib/report/messages/target-sentences.js
var target_sentences = __nccwpck_require__(7961);
;// CONCATENATED MODULE: ./lib/report/messages/upgrade-sentences.js

function upgradeFailed({ said, steps }) {
    const [en, zh] = [(0,model_language/* sayIn */.dx)('en'), (0,model_language/* sayIn */.dx)('zh-cn')];
    return {
        title: { en: 'Upgrade failed', zh: '升级失败' },
        message: {
            en: [`The upgrade task ended in the phase Failed. ${en(said)}`.trim(), ...steps.map(en)].join('\n'),
            zh: [`升级任务以 Failed 状态结束。${zh(said)}`, ...steps.map(zh)].join('\n'),
        },
        fix: {
            en: 'Open the upgrade in the CCE console, fix the step that failed and press Retry; if it fails again, open a ticket with the task id.',
            zh: '请在 CCE 控制台打开该升级任务，修复失败的步骤后单击“重试”；如果再次失败，请附上任务 ID 提交工单。',
        },
    };
}
const percent = (progress) => (progress.endsWith('%') ? progress : `${progress}%`);
const upgradePaused = (progress) => ({
    title: { en: 'Upgrade paused', zh: '升级已暂停' },
    message: {
        en: `The upgrade task is paused${progress === null ? '' : ` at ${progress} percent`}: nodes of two versions run side by side.`,
        zh: `升级任务已暂停${progress === null ? '' : `（进度 ${percent(progress)}）`}：两个版本的节点正在同时运行。`,
    },
    fix: {
        en: 'Find out in the CCE console who paused it and why; continue it there, then re-run this job.',
        zh: '请在 CCE 控制台查明是谁暂停的以及原因；在控制台继续升级，然后重新运行该作业。',
    },
});

;// CONCATENATED MODULE: ./lib/report/messages/gate-sentences.js










const gateSentence = (fact, check) => ({
    ...sentenceOf(fact, check),
    meaning: (0,gate_words/* gateMeaning */.R4)(fact),
});
function sentenceOf(fact, check) {
    switch (fact.name) {
        case 'not-finished':
            return (0,result_sentences/* notFinished */.gT)(fact);
        case 'task-errored':
            return taskErrored(fact.said, (0,gate_words/* checkName */.I3)(check));
        case 'result-expired':
            return (0,result_sentences/* resultExpired */.LF)(fact);
        case 'no-expiry':
            return (0,result_sentences/* noExpiry */.T9)(fact.raw);
        case 'skipped-item':
            return skippedItem(fact.item);
        case 'target-mismatch':
            return (0,target_sentences/* targetMismatch */.M)(fact);
        case 'cluster-mismatch':
            return otherCluster(fact);
        case 'no-result':
            return (0,result_sentences/* noResult */.p3)(fact, check);
        case 'unexplained-failure':
            return unexplained(fact, (0,gate_words/* checkName */.I3)(check));
        case 'unknown-value':
            return unknownValue(fact);
        case 'unreadable-response':
            return 'failure' in fact
                ? { title: { en: 'Unreadable answer', zh: '响应无法读取' }, message: fact.failure.said, fix: fact.failure.next }
                : unreadable(fact.what, fact.fault);
        case 'api-error':
            return { title: { en: 'Request failed', zh: '请求失败' }, message: fact.failure.said, fix: fact.failure.next };
        case 'no-access':
            return 'failure' in fact
                ? { title: { en: 'No access', zh: '没有访问权限' }, message: fact.failure.said, fix: fact.failure.next }
                : noSecrets(fact);
        case 'wrong-settings':
            return wrongSetting(fact.fault);
        case 'policy-error':
            return (0,policy_sentences/* policySentence */.Y)(fact.fault);
        case 'upgrade-failed':
            return upgradeFailed(fact);
        case 'upgrade-paused':
            return upgradePaused(fact.progress);
        case 'postcheck-failed':
            return POSTCHECK_FAILED;
    }
}
const taskErrored = (said, { en, zh }) => ({
    title: { en: 'The check itself broke', zh: '检查任务出错' },
    message: {
        en: `The ${en} task ended in the phase Error${said ? `: ${said}` : ', without a message'}.`,
        zh: `${zh}任务以 Error 状态结束${said ? `：${said}` : '，没有提示信息'}。`,
    },
    fix: (0,model_language/* sentences */.hC)(gate_sentence/* RUN_AGAIN */.B, {
        en: 'If it breaks again, open a ticket with Huawei Cloud support and give the task id.',
        zh: '如果再次出错，请向华为云提交工单并附上任务 ID。',
    }),
});
const skippedItem = (item) => ({
    title: { en: 'Item skipped', zh: '检查项被跳过' },
    message: {
        en: `${item} was not checked: somebody had it skipped (skippedCheckItemList), no reason given.`,
        zh: `${item} 没有检查：有人跳过了它（skippedCheckItemList），没有说明原因。`,
    },
    fix: {
        en: 'Run the check again without skipping this item; or have somebody answer for the skip with a waiver in the policy (name, reason, owner, expires).',
        zh: '请重新检查，不要跳过该检查项；或在策略中为其添加豁免（name、reason、owner、expires），由专人负责。',
    },
});
const otherCluster = ({ actual, asserted }) => ({
    title: { en: 'Another cluster', zh: '集群不符' },
    message: {
        en: `The result is about the cluster ${actual}, not about ${asserted}.`,
        zh: `检查结果属于集群 ${actual}，而不是 ${asserted}。`,
    },
    fix: {
        en: 'Correct cluster-id, or give the task of this cluster (precheck-task-id, results).',
        zh: '请更正 cluster-id，或提供该集群的任务（precheck-task-id、results）。',
    },
});
function unexplained({ of, said }, { en, zh }) {
    const what = of === 'task' ? { en: `${en} task`, zh: `${zh}任务` } : (0,gate_words/* sectionName */.$)(of);
    return {
        title: { en: 'Failed without a reason', zh: '失败但没有原因' },
        message: {
            en: `The ${what.en} says Failed, but no item of it failed${said ? `. It says: ${said}` : '.'}`,
            zh: `${what.zh}的状态为 Failed，但没有任何检查项失败。${said ? `提示信息：${said}` : ''}`,
        },
        fix: (0,model_language/* sentences */.hC)(gate_sentence/* RUN_AGAIN */.B, {
            en: 'If it stays so, look at the check in the CCE console and open a ticket with the task id.',
            zh: '如果仍然如此，请在 CCE 控制台查看该检查，并附上任务 ID 提交工单。',
        }),
    };
}
function unknownValue({ item, field, raw, known }) {
    const name = (0,gate_words/* fieldName */.w5)(field);
    const says = {
        en: `${name.en} is ${raw}${known.length > 0 ? `, which is none of ${(0,model_language/* listed */.KE)(known).en}` : ''}`,
        zh: raw === finding/* ABSENT */.sj
            ? `没有${name.zh}${known.length > 0 ? `，应为 ${(0,model_language/* listed */.KE)(known).zh} 之一` : ''}`
            : `${name.zh}的值为 ${raw}${known.length > 0 ? `，不属于 ${(0,model_language/* listed */.KE)(known).zh}` : ''}`,
    };
    return {
        title: { en: 'Unknown value', zh: '未知取值' },
        message: {
            en: `${item ? `${item}: the` : 'The'} ${says.en}.`,
            zh: `${item ? `${item}：` : ''}${says.zh}。`,
        },
        fix: {
            en: 'Look at this item in the CCE console. If the value is real, update the gate, or report it so that the gate learns it.',
            zh: '请在 CCE 控制台查看该检查项。如果确实有该取值，请更新门禁版本，或反馈给我们，以便门禁支持。',
        },
    };
}
const POSTCHECK_FAILED = {
    title: { en: 'Post-upgrade check failed', zh: '升级后确认失败' },
    message: {
        en: 'CCE’s post-upgrade check ended in the phase Failed; its answer names no reason.',
        zh: 'CCE 的升级后确认以 Failed 状态结束，响应中没有给出原因。',
    },
    fix: {
        en: 'Look at nodes, pods and services of the cluster as the post-upgrade guide tells, then run the post-upgrade check again.',
        zh: '请按照“升级后验证”指南检查集群的节点、Pod 和 Service，然后重新执行升级后确认。',
    },
};

// EXTERNAL MODULE: ./lib/report/messages/item-sentences.js
var item_sentences = __nccwpck_require__(7863);
;// CONCATENATED MODULE: ./lib/report/finding.js







function findingOf(decided, clusterId, language, items) {
    const { observation, decision, counts, cell, rule, waiver } = decided;
    const common = {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)(observation),
        clusterId,
        check: observation.check,
        decision,
        decides: counts,
        addon: observation.addon,
        nodes: observation.nodes,
        cell,
        rule,
        waiver,
        status: null,
    };
    return observation.from === 'item'
        ? { ...common, ...itemPart(observation, decided.otherwise, language, items) }
        : { ...common, ...gatePart(observation, language) };
}
function itemPart(item, otherwise, language, items) {
    const { title, meaning, fix, who, commands, docUrl, match, source } = (0,catalogue/* adviceFor */.cp)(item, language, items);
    const { scope, name, kind, level, group, message, errorCodes, risk } = item;
    return {
        ...{
            scope,
            name,
            title,
            kind,
            level,
            group,
            errorCodes,
            risk,
            meaning,
            who,
            commands,
            docUrl,
            match,
            advice: source,
        },
        phase: 'Failed',
        message: unwrapMessage(message),
        location: null,
        fix: (0,model_language/* sayIn */.dx)(language)(itemFix(item, otherwise, fix)),
    };
}
function itemFix(item, otherwise, advice) {
    if (item.group === 'ExecuteException')
        return (0,item_sentences/* executeExceptionFix */.Qx)();
    return item.kind === 'Exception' && otherwise !== 'block' ? (0,model_language/* sentences */.hC)(item_sentences/* CCE_WILL_REFUSE */.q0, advice) : advice;
}
function gatePart({ fact, check, standsFor }, language) {
    const say = (0,model_language/* sayIn */.dx)(language);
    const { title, message, meaning, fix } = gateSentence(fact, check);
    const { kind = null, level = null, group = null, phase = null, message: said = '' } = standsFor ?? {};
    return {
        ...{ scope: 'gate', name: fact.name, kind, level, group, phase, errorCodes: [], risk: {} },
        ...{ title: say(title), meaning: say(meaning), fix: say(fix) },
        message: say(said === '' ? message : (0,model_language/* sentences */.hC)(message, (0,item_sentences/* itSays */.OK)(unwrapMessage(said)))),
        location: fact.name === 'policy-error' ? placeOf(fact.fault) : null,
        who: null,
        commands: [],
        docUrl: standsFor ? (0,catalogue/* overviewUrl */.tH)(language) : (0,doc_url/* gateDocUrl */.rL)(fact.name),
        match: 'none',
        advice: 'gate',
    };
}
function placeOf({ file, line, column, }) {
    if (line === null)
        return null;
    return column === null ? { file, line } : { file, line, column };
}

// EXTERNAL MODULE: ./lib/report/policy-report.js
var policy_report = __nccwpck_require__(7465);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __nccwpck_require__(4395);
;// CONCATENATED MODULE: ./lib/report/messages/reason-words.js

const goalText = ({ version }) => version === null ? { en: 'the upgrade', zh: '升级' } : { en: version, zh: `升级到 ${version}` };
function goalNote({ version, isAsserted }, isNamed) {
    if (isAsserted)
        return NOTHING;
    if (version === null)
        return { en: ' (no target version was asserted)', zh: '（未指定目标版本）' };
    return {
        en: ' (the target of the check; none was asserted)',
        zh: isNamed ? '（该目标版本取自检查任务，未另行指定）' : `（目标版本 ${version} 取自检查任务，未另行指定）`,
    };
}
const zhGoal = ({ version, isAsserted }) => (isAsserted ? `（目标版本 ${version}）` : '');
const NOTHING = { en: '', zh: '' };
const ITEM_BROKE = { en: 'the check of an item broke', zh: '有检查项自身执行出错' };
const noneTouched = (files) => ({
    en: `none of the ${(0,plain/* counted */.hS)(files, 'changed file')} matches paths, so CCE was not asked`,
    zh: `变更的 ${files} 个文件都不匹配 paths，因此没有查询 CCE`,
});
function blockWords(failures, causes, doubts, goal) {
    const target = goalText(goal);
    const en = [
        ...failures.map((one) => one.en),
        ...(causes > 0 ? [`${(0,plain/* counted */.hS)(causes, 'cause')} must be fixed before ${target.en}`] : []),
        ...(doubts > 0 ? [`${(0,plain/* counted */.hS)(doubts, 'thing')} could not be decided`] : []),
    ];
    const zh = [
        ...failures.map((one) => one.zh),
        ...(causes > 0 ? [`必须先解决 ${causes} 个问题才能${target.zh}`] : []),
        ...(doubts > 0 ? [`另有 ${doubts} 项无法判定`] : []),
    ];
    return {
        en: `${en.join('; ')}${causes > 0 ? '' : ` (target ${target.en})`}`,
        zh: `${zh.join('；')}${causes > 0 ? '' : zhGoal(goal)}`,
    };
}
function doubtWords(clauses, goal) {
    const [first = { en: 'nothing was seen', zh: '什么也没有看到' }, ...others] = clauses;
    const more = others.length > 0
        ? { en: `, and ${(0,plain/* counted */.hS)(others.length, 'more reason')}`, zh: `，另有 ${others.length} 个原因` }
        : NOTHING;
    return {
        en: `not seen enough for ${goalText(goal).en}: ${first.en}${more.en}`,
        zh: `信息不足，${first.zh}${more.zh}${zhGoal(goal)}`,
    };
}
function warnWords({ risks, notes, waived, entries }, isWhole, goal) {
    const target = goalText(goal);
    const en = [
        ...(risks > 0 ? [`${(0,plain/* counted */.hS)(risks, 'risk')} to confirm`] : []),
        ...(notes > 0 ? [(0,plain/* counted */.hS)(notes, 'note')] : []),
        ...(waived > 0 ? [`${waived} waived`] : []),
        ...(entries > 0 ? [`${(0,plain/* counted */.hS)(entries, 'entry', 'entries')} of the policy to look at`] : []),
    ];
    const zh = [
        ...(risks > 0 ? [`${risks} 个风险待确认`] : []),
        ...(notes > 0 ? [`${notes} 条提示`] : []),
        ...(waived > 0 ? [`${waived} 项已豁免`] : []),
        ...(entries > 0 ? [`策略中有 ${entries} 个条目需要查看`] : []),
    ];
    return {
        en: `nothing blocks ${target.en}${en.length > 0 ? `: ${en.join(', ')}` : ''}${isWhole ? '' : ', but a part of the check is missing'}`,
        zh: `没有问题阻止${target.zh}${zh.length > 0 ? `，${zh.join('，')}` : ''}${isWhole ? '' : '，但检查结果缺少一部分'}`,
    };
}
const readyWords = (passed, goal) => ({
    en: `ready for ${goalText(goal).en}: ${(0,plain/* counted */.hS)(passed, 'item')} passed, nothing was found`,
    zh: `可以${goalText(goal).zh}，${passed} 个检查项通过，未发现问题`,
});
function doneWords(hasSucceeded, isConfirmed, goal) {
    const confirmed = isConfirmed ? (hasSucceeded ? ' and is confirmed' : ' is confirmed') : '';
    return {
        en: `the upgrade to ${goalText(goal).en}${hasSucceeded ? ' succeeded' : ''}${confirmed}`,
        zh: `${hasSucceeded ? '已成功' : '已确认'}${goalText(goal).zh}${hasSucceeded && isConfirmed ? '，并已确认' : ''}`,
    };
}
const stateWords = (phase) => ({
    en: `; the cluster is ${phase ?? 'not Available'}`,
    zh: phase === null ? '；集群状态不是 Available' : `；集群状态为 ${phase}`,
});

;// CONCATENATED MODULE: ./lib/report/reason.js




function reasonFor(input) {
    if (input.verdict === 'not-applicable')
        return noneTouched(input.changedFiles ?? 0);
    const goal = goalOf(input);
    const { words, isNamed } = wordsOf(input.verdict, input, goal);
    const isRefused = input.told.length > 0 && input.told.every(({ finding }) => finding.name === 'wrong-settings');
    const parts = [words, stateOf(input.clusters), isRefused ? NOTHING : goalNote(goal, isNamed)];
    return { en: parts.map((0,model_language/* sayIn */.dx)('en')).join(''), zh: parts.map((0,model_language/* sayIn */.dx)('zh-cn')).join('') };
}
function wordsOf(verdict, { counts, told, clusters, isWhole }, goal) {
    const decided = (decision) => told.filter(({ finding }) => finding.decision === decision);
    switch (verdict) {
        case 'block': {
            const blocking = decided('block');
            const failures = clausesOf(blocking.filter(({ observation }) => observation.from === 'gate'));
            const causes = blocking.filter(({ observation }) => observation.from === 'item').length;
            return { words: blockWords(failures, causes, counts.inconclusive, goal), isNamed: causes > 0 };
        }
        case 'inconclusive':
            return { words: doubtWords(clausesOf(decided('inconclusive')), goal), isNamed: false };
        case 'warn':
            return { words: warnWords(foundIn(counts, told), isWhole, goal), isNamed: true };
        case 'pass':
            return { words: passedWords(clusters, goal, counts.passed), isNamed: true };
    }
}
function foundIn({ warning, notice, waived }, told) {
    const ofPolicy = (decision) => told.filter(({ finding }) => finding.name === 'policy-error' && finding.decision === decision).length;
    const [ignored, idle] = [ofPolicy('warn'), ofPolicy('notice')];
    return { risks: warning - ignored, notes: notice - idle, waived, entries: ignored + idle };
}
function clausesOf(told) {
    const clauses = told.map(({ observation }) => observation.from === 'gate' ? (0,gate_words/* gateClause */.DG)(observation.fact, observation.check) : ITEM_BROKE);
    return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedWords(clusters, goal, passed) {
    const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map((check) => check.check)));
    const isReadiness = checks.has('precheck') || checks.has('addons');
    return isReadiness || checks.size === 0
        ? readyWords(passed, goal)
        : doneWords(checks.has('upgrade'), checks.has('postcheck'), goal);
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
    return phase === undefined ? NOTHING : stateWords(CLUSTER_PHASES.includes(phase) ? phase : null);
}
function goalOf({ clusters, subject }) {
    if (subject.targetVersion !== null && (0,version/* parseVersion */.o)(subject.targetVersion))
        return { version: subject.targetVersion.trim(), isAsserted: true };
    const targets = [...new Set(clusters.map((cluster) => cluster.targetVersion))];
    const [only = null] = targets;
    const isOne = targets.length === 1 && only !== null && (0,version/* parseVersion */.o)(only) !== null;
    return { version: isOne ? only.trim() : null, isAsserted: false };
}

// EXTERNAL MODULE: ./lib/report/skip-list.js
var skip_list = __nccwpck_require__(3592);
;// CONCATENATED MODULE: ./lib/report/build-report.js










const SEVERITY = ['block', 'inconclusive', 'warn', 'notice', 'waived'];
const LEVEL_ORDER = ['Fatal', 'Warning', 'Info', null];
function buildReport(input) {
    const told = toldOf(input, input);
    const findings = told.map(({ finding }) => finding);
    const clusters = clustersOf(input.subject, input.results);
    const counts = allCounts(findings, input.results);
    const clusterReports = clusters.map((cluster) => clusterReport(cluster, input));
    const absent = notCoveredOf(clusters);
    const clusterId = clusters[0]?.id ?? input.subject.clusterId;
    const notCovered = [...absent, ...input.notCovered.map((one) => ({ clusterId, ...one }))].map(({ what, ...rest }) => ({ ...rest, what: (0,model_language/* inLanguage */.oH)(what, input.language) }));
    const reason = reasonFor({ ...input, counts, told, clusters: clusterReports, isWhole: absent.length === 0 });
    const expiries = input.results.map(({ result }) => result.expiresAt).filter((at) => at !== null);
    return {
        schemaVersion: 1,
        tool: { name: 'cce-upgrade-gate', version: input.version },
        generatedAt: (0,timestamp/* isoTime */.L)(input.now),
        language: input.language,
        verdict: input.verdict,
        reason: reason.en,
        headline: (0,model_language/* inLanguage */.oH)(reason, input.language),
        failOn: input.failOn,
        asked: input.asked,
        policy: (0,policy_report/* policyReportOf */.a)(input.policy, findings, (decisions) => toldOf(decisions, input).map(({ finding }) => finding)),
        green: input.green,
        counts,
        expiresAt: expiries.length > 0 ? (0,timestamp/* isoTime */.L)(Math.min(...expiries)) : null,
        clusters: clusterReports,
        findings,
        resolved: [],
        notCovered,
        unknownItems: unknownItemsOf(findings),
    };
}
function toldOf({ results, aboutRun }, { subject, language, items }) {
    const tell = (one, clusterId) => ({
        finding: findingOf(one, clusterId, language, items),
        observation: one.observation,
    });
    return [
        ...aboutRun.map((one) => tell(one, subject.clusterId)),
        ...clustersOf(subject, results).flatMap(({ id, results: own }) => own.flatMap(({ result, decided }) => decided.map((one) => tell(one, result.clusterId ?? id)))),
    ].sort(byWeight);
}
function clustersOf(subject, results) {
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
        skippedCheckItemList: (0,skip_list/* skipListOf */.T)(results.flatMap(({ decided }) => decided)),
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
function unknownItemsOf(findings) {
    const unknown = findings.filter(({ scope, match }) => scope !== 'gate' && match === 'none');
    const distinct = new Map(unknown.map(({ check, name }) => [JSON.stringify([check, name]), { check: check ?? '', name }]));
    return [...distinct.values()].sort((a, b) => compare(a.check, b.check) || compare(a.name, b.name));
}
function byWeight(one, other) {
    const [a, b] = [one.finding, other.finding];
    return (SEVERITY.indexOf(a.decision) - SEVERITY.indexOf(b.decision) ||
        LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
        b.nodes.length - a.nodes.length ||
        compare(a.check ?? '', b.check ?? '') ||
        compare(a.name, b.name) ||
        compare(a.clusterId ?? '', b.clusterId ?? '') ||
        compare(a.addon?.instanceName ?? '', b.addon?.instanceName ?? '') ||
        compare(a.addon?.instanceId ?? '', b.addon?.instanceId ?? '') ||
        compare(titleKey(one), titleKey(other)) ||
        compare(a.fingerprint, b.fingerprint));
}
const titleKey = ({ observation }) => observation.from === 'gate' ? gateSentence(observation.fact, observation.check).title.en : '';
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function allCounts(findings, results) {
    const passed = results.reduce((sum, { result }) => sum + (0,check_result/* passedNames */.B9)(result.items).size, 0);
    return { ...(0,counts/* countsOf */.m)(findings), passed, new: null, resolved: null };
}
function notCoveredOf(clusters) {
    return clusters.flatMap(({ id, results }) => results.flatMap(({ result }) => result.absentSections.map((section) => ({
        clusterId: id,
        check: result.check,
        what: (0,gate_words/* absentSection */.Xk)(section),
    }))));
}

;// CONCATENATED MODULE: ./lib/report-run.js


const askedOf = ({ run, subject }) => {
    const { checks, clusterId, currentVersion, targetVersion, minValidityMs } = subject;
    const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject;
    return {
        ...{ checks, clusterId, currentVersion, targetVersion, minValidityMs, failOn: run.failOn },
        ...{ precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId },
    };
};
const reportOfRuling = ({ results, aboutRun, verdict, failOn }, rest) => buildReport({ ...rest, results, aboutRun, verdict, failOn, highest: policy_verdict/* highest */.BR });


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   ti: () => (/* binding */ everyAnnotation)
/* harmony export */ });
/* unused harmony export ANNOTATIONS_PER_TYPE */
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2691);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6893);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4395);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5009);
/* harmony import */ var _messages_export_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4833);
/* harmony import */ var _messages_item_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7863);
/* harmony import */ var _messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3825);








const LEVELS = ['error', 'warning', 'notice'];
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
const levelOf = ({ name, decision }) => name === 'policy-error' && decision === 'warn' ? 'error' : LEVEL_OF[decision];
function renderAnnotations(report) {
    return LEVELS.flatMap((level) => {
        const own = report.findings.filter((finding) => levelOf(finding) === level);
        const ordered = [...own.filter((one) => one.location !== null), ...own.filter((one) => one.location === null)];
        const more = ordered.length - ANNOTATIONS_PER_TYPE;
        return ordered
            .slice(0, ANNOTATIONS_PER_TYPE)
            .map((finding, index) => annotation(finding, report.language, level, index === ANNOTATIONS_PER_TYPE - 1 ? more : 0));
    });
}
function everyAnnotation(report) {
    const annotations = report.findings.map((finding) => annotation(finding, report.language, levelOf(finding), 0));
    const weight = ({ level, location }) => LEVELS.indexOf(level) * 2 + (location === null ? 1 : 0);
    return annotations.sort((a, b) => weight(a) - weight(b));
}
function annotation(finding, language, level, more) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_5__/* .sayIn */ .dx)(language);
    const sort = (0,_where_js__WEBPACK_IMPORTED_MODULE_4__/* .sortOf */ .ac)(finding);
    const name = finding.title === finding.name || finding.scope === 'gate'
        ? finding.title
        : `${finding.title}${say((0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bracketed */ .Em)(finding.name))}`;
    const tail = [
        ...(finding.decides ? [] : [say(_messages_item_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_ONLY */ .tQ)]),
        ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .standsBehind */ .Yt)(finding, language),
        ...(finding.match === 'guessed' ? [say(_messages_export_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_WORDS */ .WE.guessed)] : []),
        finding.meaning,
        say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.fix(finding.fix)),
        say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.see(finding.docUrl)),
        ...(more > 0 ? [say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MORE */ .UZ.annotations(more))] : []),
    ].join('\n');
    const head = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationText */ .x)(`${(0,_where_js__WEBPACK_IMPORTED_MODULE_4__/* .whereText */ .ZF)(finding, language)}\n${finding.message}`), MESSAGE_UNITS - tail.length - 1);
    return {
        level,
        title: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(sort ? `${name}${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE)}${sort}` : name), TITLE_UNITS),
        message: `${head}\n${tail}`.trim(),
        location: finding.location,
    };
}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
function countsOf(findings) {
    const count = (decision) => findings.filter((finding) => finding.decision === decision).length;
    return {
        blocking: count('block'),
        warning: count('warn'),
        notice: count('notice'),
        waived: count('waived'),
        inconclusive: count('inconclusive'),
    };
}


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rL: () => (/* binding */ gateDocUrl),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL),
/* harmony export */   xV: () => (/* binding */ ISSUES_URL)
/* harmony export */ });
/* unused harmony export GATE_FINDINGS_URL */
const PROJECT_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate';
const GATE_FINDINGS_URL = `${PROJECT_URL}/blob/main/docs/findings.md`;
const ISSUES_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate/issues';
const gateDocUrl = (name) => `${GATE_FINDINGS_URL}#${name}`;


/***/ }),

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Od: () => (/* binding */ explainLine),
/* harmony export */   Yt: () => (/* binding */ standsBehind)
/* harmony export */ });
/* unused harmony export deciderText */
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2691);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(100);
/* harmony import */ var _messages_policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3173);
/* harmony import */ var _messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);




const cellText = ({ failOn, row, level, decision }) => `fail-on ${failOn}, ${row === 'AddonRisk' ? 'add-on risk' : row} × ${level}: ${decision}`;
function deciderText({ cell, rule, waiver }) {
    if (waiver)
        return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`;
    if (rule)
        return `${rule.entry} of the policy (line ${rule.line})`;
    return cell ? `the decision table (${cellText(cell)})` : 'the gate itself';
}
function explainLine(finding) {
    const item = finding.kind || finding.level ? ` (${[finding.kind, finding.level, finding.group].filter(Boolean).join(', ')})` : '';
    const by = finding.name === 'policy-error' ? 'the policy itself' : deciderText(finding);
    const counts = finding.decides ? '' : ', but its result does not count';
    return `decided: ${finding.decision} for ${finding.name}${item} by ${by}${counts} [${finding.fingerprint}]`;
}
function standsBehind({ rule, waiver }, language) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .dx)(language);
    if (waiver)
        return [say((0,_messages_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedBy */ ._)(waiver))];
    return rule?.reason ? [`${say(_messages_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.byRule)}${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd)}${rule.reason}`] : [];
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   r$: () => (/* binding */ decider)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6362);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(100);
/* harmony import */ var _messages_policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3173);
/* harmony import */ var _messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3825);





function heading(finding, say) {
    const words = finding.advice === 'policy' ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS : _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV;
    const title = finding.title === finding.name && finding.scope !== 'gate' ? '' : words(finding.title);
    const guess = finding.match === 'guessed' ? aside(_messages_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_WORDS */ .p.guessed, say) : '';
    const sort = (0,_where_js__WEBPACK_IMPORTED_MODULE_4__/* .sortOf */ .ac)(finding);
    const parts = [
        ...(title ? [`<b>${title}</b>${guess}`] : []),
        ...(finding.scope === 'gate' ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.name)]),
        ...(sort ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(sort)] : []),
    ];
    return `${finding.status === 'new' ? `🆕 ` : ''}${parts.join(' · ')}`;
}
const aside = (words, say) => say({ en: ` <i>(${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(words.en)})</i>`, zh: `<i>（${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(words.zh)}）</i>` });
function decider({ rule, waiver }, say) {
    if (waiver)
        return [say((0,_messages_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedBy */ ._)({ ...waiver, owner: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(waiver.owner, 120), reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(waiver.reason) }))];
    return rule?.reason ? [`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(say(_messages_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .k.byRule))}${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd)}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rule.reason)}`] : [];
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ gateRuleWords),
/* harmony export */   B4: () => (/* binding */ JUNIT_WORDS),
/* harmony export */   IT: () => (/* binding */ SARIF_WORDS),
/* harmony export */   WE: () => (/* binding */ FINDING_WORDS),
/* harmony export */   gE: () => (/* binding */ PLACE_WORDS),
/* harmony export */   iW: () => (/* binding */ checkWords)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4395);

const same = (text) => ({ en: text, zh: text });
const CHECK_NAMES = {
    precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
    addons: { en: 'add-on check', zh: '插件检查' },
    upgrade: { en: 'upgrade', zh: '升级任务' },
    postcheck: { en: 'post-upgrade check', zh: '升级后确认' },
    manifests: { en: 'scan of the manifests', zh: '清单扫描' },
};
const checkWords = (check) => Object.hasOwn(CHECK_NAMES, check) ? (CHECK_NAMES[check] ?? same(check)) : same(check);
const PLACE_WORDS = {
    cluster: { en: 'the cluster', zh: '整个集群' },
    run: { en: 'this run', zh: '本次运行' },
    addon: { en: 'add-on', zh: '插件' },
    nodes: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'node'), zh: `${count} 个节点` }),
    addons: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'add-on'), zh: `${count} 个插件` }),
    listed: (words, names) => ({ en: `${words}: ${names}`, zh: `${words}：${names}` }),
    more: (names, more) => ({
        en: `${names} and ${more} more`,
        zh: `${names} 等，另有 ${more} 个`,
    }),
    named: (id) => ({ en: `cluster ${id}`, zh: `集群 ${id}` }),
    ofCluster: (place, id) => ({ en: `${place}; cluster ${id}`, zh: `${place}；集群 ${id}` }),
};
const FINDING_WORDS = {
    noMessage: { en: 'It says nothing more.', zh: '没有更多提示信息。' },
    changed: (fields) => ({ en: `Changed: ${fields}`, zh: `被修改的配置项：${fields}` }),
    called: (url, agent) => ({
        en: `${url || '(unknown)'} is called by ${agent || '(unknown)'}`,
        zh: `${agent || '（未知）'} 调用了 ${url || '（未知）'}`,
    }),
    moreCalls: (more) => ({
        en: `and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more call')} in report.json`,
        zh: `另有 ${more} 处调用，见 report.json`,
    }),
    shownOnly: {
        en: 'Shown only: the result it stands in is expired or about something else, so it decides nothing.',
        zh: '仅供参考：其所在的检查结果已过期，或属于其他集群或版本，不参与判定。',
    },
    waived: (owner, until, reason) => ({
        en: `Waived by ${owner} until ${until}: ${reason}`,
        zh: `由 ${owner} 豁免，有效期至 ${until}：${reason}`,
    }),
    waivedBy: (owner, until) => ({
        en: `waived by ${owner} until ${until}`,
        zh: `由 ${owner} 豁免，有效期至 ${until}`,
    }),
    justification: (reason, owner, until) => ({
        en: `${reason} (owner ${owner}, until ${until})`,
        zh: `${reason}（负责人 ${owner}，有效期至 ${until}）`,
    }),
    byRule: (reason) => ({
        en: `By a rule of the policy: ${reason}`,
        zh: `依据策略文件中的规则：${reason}`,
    }),
    guessed: {
        en: 'What follows is a guess: the catalogue does not know this item by its name.',
        zh: '以下内容为推测：检查项目录中没有该名称的检查项。',
    },
    fix: (fix) => ({ en: `Fix: ${fix}`, zh: `处理方法：${fix}` }),
    see: (url) => ({ en: `See ${url}`, zh: `参考：${url}` }),
    fixLabel: { en: 'Fix:', zh: '处理方法：' },
    guide: { en: 'Guide', zh: '参考文档' },
};
const GATE_RULES = {
    'not-finished': { en: 'A check is not finished', zh: '检查尚未完成' },
    'task-errored': { en: 'A check itself broke', zh: '检查任务自身出错' },
    'result-expired': { en: 'A result has expired or is about to', zh: '检查结果已过期或即将过期' },
    'no-expiry': { en: 'A result does not say until when it is valid', zh: '检查结果没有有效期' },
    'skipped-item': { en: 'Somebody had an item skipped', zh: '有检查项被跳过' },
    'target-mismatch': { en: 'A check is for another version', zh: '检查针对的是其他版本' },
    'cluster-mismatch': { en: 'A result is about another cluster', zh: '检查结果属于其他集群' },
    'no-result': { en: 'There is no result', zh: '没有检查结果' },
    'unexplained-failure': { en: 'A check failed without a reason', zh: '检查未通过，但没有说明原因' },
    'unknown-value': { en: 'An answer holds a value that the gate does not know', zh: '响应中有无法识别的取值' },
    'unreadable-response': { en: 'An answer could not be read', zh: '响应无法解析' },
    'api-error': { en: 'CCE could not be asked', zh: '无法查询 CCE' },
    'no-access': { en: 'There is no access to CCE', zh: '没有访问 CCE 的权限' },
    'wrong-settings': { en: 'A setting is wrong', zh: '参数设置有误' },
    'policy-error': { en: 'The policy, or an entry of it, cannot be used', zh: '策略文件或其中的条目无法使用' },
    'upgrade-failed': { en: 'The upgrade failed', zh: '升级失败' },
    'upgrade-paused': { en: 'The upgrade is paused', zh: '升级已暂停' },
    'postcheck-failed': { en: 'The post-upgrade check failed', zh: '升级后确认未通过' },
};
const gateRuleWords = (name) => Object.hasOwn(GATE_RULES, name) ? GATE_RULES[name] : null;
const SARIF_WORDS = {
    cannotDecide: (headline) => ({ en: `Cannot decide: ${headline}`, zh: `无法判定：${headline}` }),
    notCovered: (what) => ({ en: `Not covered: ${what}`, zh: `未覆盖：${what}` }),
    resultsLeftOut: (leftOut, all) => ({
        en: `${leftOut} of ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, 'finding')}, the least severe, are left out here: GitHub takes no more. report.json has them all.`,
        zh: `超出 GitHub 的限制，此处省略了全部 ${all} 条中最不严重的 ${leftOut} 条，完整内容见 report.json。`,
    }),
    hidden: (shown, all) => ({
        en: `GitHub shows the first ${shown} of these ${all} results.`,
        zh: `GitHub 只显示这 ${all} 条结果中的前 ${shown} 条。`,
    }),
    nodesLeftOut: (leftOut) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut, 'node')} of findings with many nodes are not listed here; report.json has them all.`,
        zh: `节点较多的结果中有 ${leftOut} 个节点未在此列出，完整内容见 report.json。`,
    }),
    notesLeftOut: (leftOut) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut, 'more notification')} left out here; report.json has them all.`,
        zh: `此处省略了另外 ${leftOut} 条通知，完整内容见 report.json。`,
    }),
    kinds: {
        'cannot-decide': {
            en: 'The gate could not see enough to decide, so this file may lack findings.',
            zh: '可见信息不足，无法判定，本文件可能缺少部分结果。',
        },
        'not-covered': {
            en: 'Something that a reader may think is covered and is not.',
            zh: '可能被误认为已检查、实际未检查的内容。',
        },
        'left-out': {
            en: 'Something that did not fit within the limits of GitHub code scanning.',
            zh: '因 GitHub 代码扫描的限制而未写入的内容。',
        },
    },
};
const JUNIT_WORDS = {
    causes: (causes) => ({ en: `${causes} causes`, zh: `${causes} 个原因` }),
    cause: (nth, causes) => ({
        en: `Cause ${nth} of ${causes}`,
        zh: `第 ${nth} 个原因，共 ${causes} 个`,
    }),
    moreCauses: (more) => ({
        en: `and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more cause')} in report.json`,
        zh: `另有 ${more} 个原因，见 report.json`,
    }),
    tally: (passed, failed, undecided) => ({
        en: `Passed ${passed}, failed ${failed}, undecided ${undecided}.`,
        zh: `通过 ${passed}，未通过 ${failed}，未判定 ${undecided}。`,
    }),
    undecided: {
        en: 'It could not be decided: what the gate makes of it stands in the other entries of this suite.',
        zh: '该检查项无法判定，原因见本组的其他条目。',
    },
    verdict: (verdict) => ({ en: `The verdict is ${verdict}.`, zh: `判定结果为 ${verdict}。` }),
};


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RUN_AGAIN)
/* harmony export */ });
const RUN_AGAIN = {
    en: 'Run the check again in the CCE console (or by its API), then re-run this job.',
    zh: '请在 CCE 控制台（或通过 API）重新检查，然后重新运行该作业。',
};


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   DG: () => (/* binding */ gateClause),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   R4: () => (/* binding */ gateMeaning),
/* harmony export */   Xk: () => (/* binding */ absentSection),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _policy_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4335);
/* harmony import */ var _target_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7961);


function gateClause(fact, check) {
    if (fact.name === 'not-finished' && check === 'upgrade')
        return { en: 'the upgrade is not finished', zh: '升级尚未完成' };
    return (fact.name === 'target-mismatch' ? (0,_target_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .targetClause */ .f)(fact) : null) ?? CLAUSES[fact.name];
}
const CLAUSES = {
    'not-finished': { en: 'the check is not finished', zh: '检查尚未完成' },
    'task-errored': { en: 'the check itself broke', zh: '检查任务自身出错' },
    'result-expired': { en: 'the result has expired or is about to', zh: '检查结果已过期或即将过期' },
    'no-expiry': { en: 'a result does not say until when it is valid', zh: '检查结果没有给出有效期' },
    'skipped-item': { en: 'an item was skipped by somebody', zh: '有检查项被人为跳过' },
    'target-mismatch': { en: 'the check is for another version', zh: '检查针对的是其他版本' },
    'cluster-mismatch': { en: 'the result is about another cluster', zh: '检查结果属于其他集群' },
    'no-result': { en: 'there is no result', zh: '没有检查结果' },
    'unexplained-failure': { en: 'a check failed without a reason', zh: '有检查失败但没有给出原因' },
    'unknown-value': {
        en: 'the answer holds a value that the gate does not know',
        zh: '响应中有门禁不认识的取值',
    },
    'unreadable-response': { en: 'an answer could not be read', zh: '有响应无法读取' },
    'api-error': { en: 'CCE could not be asked', zh: '未能从 CCE 查询到结果' },
    'no-access': { en: 'there is no access to CCE', zh: '没有 CCE 的访问权限' },
    'wrong-settings': { en: 'the settings are wrong', zh: '设置有误' },
    'policy-error': { en: 'the policy cannot be used', zh: '策略无法使用' },
    'upgrade-failed': { en: 'the upgrade failed', zh: '升级失败' },
    'upgrade-paused': { en: 'the upgrade is paused', zh: '升级已暂停' },
    'postcheck-failed': { en: 'the post-upgrade check failed', zh: '升级后确认失败' },
};
const MEANINGS = {
    'not-finished': {
        en: 'A check that is not done has said nothing yet: what is still missing may block.',
        zh: '尚未完成的检查还没有结论：剩余部分仍可能阻止升级。',
    },
    'task-errored': {
        en: 'The check did not come to an end, so nobody knows what it would have found.',
        zh: '检查没有执行完，无法知道它会发现什么问题。',
    },
    'result-expired': {
        en: 'CCE itself no longer accepts this result: the cluster may have changed since.',
        zh: 'CCE 自身也不再接受该结果：集群此后可能已发生变化。',
    },
    'no-expiry': {
        en: 'Nobody can say whether the result still describes the cluster.',
        zh: '无法判断该结果是否仍反映集群的现状。',
    },
    'skipped-item': {
        en: 'What was skipped was not checked, so it may be just what breaks the upgrade.',
        zh: '被跳过的检查项没有检查，导致升级失败的可能恰好就是它。',
    },
    'target-mismatch': {
        en: 'The result speaks of another upgrade than the one that is asked for.',
        zh: '该结果针对的不是所要求的那次升级。',
    },
    'cluster-mismatch': {
        en: 'The result speaks of another cluster than the one that is asked for.',
        zh: '该结果针对的不是所要求的那个集群。',
    },
    'no-result': { en: 'There is nothing to decide from.', zh: '没有可供判断的依据。' },
    'unexplained-failure': {
        en: 'CCE says that something failed and does not say what.',
        zh: 'CCE 报告了失败，但没有说明失败的是什么。',
    },
    'unknown-value': {
        en: 'A value that no table lists may mean anything, so it counts as not seen.',
        zh: '文档未列出的取值含义不明，因此视为未看到。',
    },
    'unreadable-response': { en: 'What could not be read was not seen.', zh: '无法读取的内容视为未看到。' },
    'api-error': { en: 'What CCE did not answer was not seen.', zh: 'CCE 没有返回的内容视为未看到。' },
    'no-access': { en: 'Without access to CCE nothing was seen.', zh: '没有 CCE 的访问权限，什么也看不到。' },
    'wrong-settings': {
        en: 'Nothing was asked: what was meant is unclear.',
        zh: '设置的意图不明确，因此没有发起任何查询。',
    },
    'upgrade-failed': {
        en: 'Some nodes may run the new version and others the old one.',
        zh: '可能有部分节点已是新版本，其余节点仍是旧版本。',
    },
    'upgrade-paused': {
        en: 'Nodes of two versions run side by side until somebody goes on.',
        zh: '在有人继续升级之前，两个版本的节点会同时运行。',
    },
    'postcheck-failed': {
        en: 'CCE does not take the upgrade as confirmed.',
        zh: 'CCE 认为本次升级尚未确认。',
    },
};
const gateMeaning = (fact) => fact.name === 'policy-error' ? (0,_policy_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .policyMeaning */ .U)(fact.fault) : MEANINGS[fact.name];
const CHECK_NAMES = {
    precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
    addons: { en: 'add-on check', zh: '插件检查' },
    upgrade: { en: 'upgrade', zh: '升级' },
    postcheck: { en: 'post-upgrade check', zh: '升级后确认' },
};
const checkName = (check) => CHECK_NAMES[check ?? ''] ?? { en: 'check', zh: '检查' };
const SECTION_NAMES = {
    'cluster check': '集群检查',
    'add-on check': '插件检查',
    'node check': '节点检查',
};
const sectionName = (section) => ({ en: section, zh: SECTION_NAMES[section] ?? section });
const FIELD_NAMES = {
    name: '名称（name）',
    kind: '类型（kind）',
    level: '级别（level）',
    group: '分组（group）',
    phase: '状态（phase）',
    'task phase': '任务状态（phase）',
    'task status': '任务状态（status）',
    'add-on check type': '插件检查类型（type）',
    'skipped item name': '被跳过检查项的名称（name）',
    'cluster check phase': '集群检查的状态（phase）',
    'add-on check phase': '插件检查的状态（phase）',
    'node check phase': '节点检查的状态（phase）',
};
const fieldName = (field) => ({ en: field, zh: FIELD_NAMES[field] });
const absentSection = (section) => ({
    en: `The ${section}: the finished task leaves this section out altogether.`,
    zh: `${sectionName(section).zh}：任务已完成，但完全没有这一部分。`,
});


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ itSays),
/* harmony export */   Qx: () => (/* binding */ executeExceptionFix),
/* harmony export */   q0: () => (/* binding */ CCE_WILL_REFUSE),
/* harmony export */   tQ: () => (/* binding */ SHOWN_ONLY)
/* harmony export */ });
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2691);
/* harmony import */ var _gate_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5376);


const itSays = (message) => ({ en: `It says: ${message}`, zh: `检查项的提示信息：${message}` });
const CCE_WILL_REFUSE = {
    en: 'CCE itself will refuse the upgrade until this is fixed: an Exception cannot be skipped.',
    zh: '修复之前 CCE 会拒绝升级：异常项（Exception）不能跳过。',
};
const SHOWN_ONLY = {
    en: 'Shown only: the result it stands in is expired or about something else, so it decides nothing.',
    zh: '仅供参考：所在的检查结果已过期，或针对的是其他集群或版本，因此不影响结论。',
};
const executeExceptionFix = () => (0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)({ en: 'The check of this item broke, so nobody knows.', zh: '该检查项自身执行出错，结果未知。' }, _gate_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_AGAIN */ .B, {
    en: 'If it breaks again, open a ticket with Huawei Cloud support.',
    zh: '如果再次出错，请向华为云提交工单。',
});


/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LABELS)
/* harmony export */ });
const LABELS = {
    fix: { en: 'Fix before the upgrade', zh: '升级前必须修复' },
    undecided: { en: 'Could not be decided', zh: '无法判定' },
    confirm: { en: 'Confirm or fix', zh: '需要确认或修复' },
    waived: { en: 'Waived', zh: '已豁免' },
    notes: { en: 'Notes', zh: '提示' },
    shown: { en: 'Found in a result that does not count', zh: '在不计入结论的结果中发现' },
    removedApis: { en: 'Removed APIs that are still called', zh: '仍在被调用的已移除 API' },
    changes: { en: 'Since the last report', zh: '与上次报告相比' },
    pools: { en: 'By node pool', zh: '按节点池汇总' },
    poolColumns: [
        { en: 'Nodes named', zh: '节点名称' },
        { en: 'Affected', zh: '受影响' },
        { en: 'Cause × nodes', zh: '原因 × 节点数' },
    ],
    addons: { en: 'Add-ons', zh: '插件' },
    upgrade: { en: 'Upgrade progress', zh: '升级进度' },
    doThis: { en: 'Do this:', zh: '处理方法：' },
    byRule: { en: 'By a rule of the policy:', zh: '依据策略中的规则：' },
    unknownItems: { en: 'Not in the catalogue', zh: '检查项目录中没有的检查项' },
    unknownItemsNote: {
        en: 'Few API names of check items are published, and these are not among them. Report them, so that the gate learns them; until then a policy can say what to do (`items`).',
        zh: 'CCE 只公布了少数检查项的 API 名称，以下检查项不在其中。请反馈给我们，以便门禁收录；在此之前可以在策略中说明处理方法（`items`）。',
    },
    reportThem: { en: 'Report', zh: '反馈' },
    policy: { en: 'Policy', zh: '策略' },
    policyEntries: { en: 'Entries of the policy that are ignored or not used', zh: '策略中不生效或未使用的条目' },
    proposal: { en: 'What the changed policy would decide', zh: '修改后的策略会如何判定' },
    proposalColumns: [
        { en: '', zh: '' },
        { en: 'Now', zh: '当前' },
        { en: 'With the change', zh: '修改后' },
    ],
    verdict: { en: 'Verdict', zh: '结论' },
    notCovered: { en: 'Not covered', zh: '未覆盖的内容' },
    columns: [
        { en: 'Cause and what to do', zh: '原因与处理方法' },
        { en: 'Where', zh: '位置' },
    ],
    apiColumns: [
        { en: 'Request path', zh: '请求路径' },
        { en: 'User agent', zh: '用户代理（User-Agent）' },
    ],
    addonColumns: [
        { en: 'Add-on', zh: '插件' },
        { en: 'Upgrade to', zh: '升级到' },
        { en: 'Verdict', zh: '结论' },
        { en: 'Validity', zh: '有效期' },
    ],
    auditWindow: {
        en: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
        zh: 'CCE 只检查最近一天的审计日志：每周执行一次的任务不会出现在这里。',
    },
    wholeCluster: { en: 'the cluster', zh: '整个集群' },
    wholeRun: { en: 'this run', zh: '本次运行' },
    greenAnyway: {
        en: 'The step is green all the same: it was asked not to fail.',
        zh: '该步骤仍为绿色：按设置，它不会因此失败。',
    },
};


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyMeaning),
  Y: () => (/* binding */ policySentence)
});

// EXTERNAL MODULE: ./lib/model/language.js
var language = __nccwpck_require__(2691);
// EXTERNAL MODULE: ./lib/model/policy-fault.js
var policy_fault = __nccwpck_require__(8114);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __nccwpck_require__(4395);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./lib/report/messages/base-sentences.js
const GIVE_PERMISSION = {
    en: 'Give the job `permissions: contents: read` (and `github-token`, if it was changed), or check out with `fetch-depth: 0`, then re-run this job.',
    zh: '请为该作业授予 `permissions: contents: read`（如果改过 `github-token`，也请一并检查），或以 `fetch-depth: 0` 检出代码，然后重新运行该作业。',
};
const TRY_AGAIN = {
    en: 'Re-run this job. If GitHub stays so, check out with `fetch-depth: 0`: the policy is then read from the checkout.',
    zh: '请重新运行该作业。如果 GitHub 一直如此，请以 `fetch-depth: 0` 检出代码：届时会从检出的代码中读取策略。',
};
const CORRECT_FILE = {
    en: 'Correct the file on the base branch, then re-run this job.',
    zh: '请更正基准分支上的该文件，然后重新运行该作业。',
};
const CORRECT_PATH = { en: 'Correct policy.', zh: '请更正 policy。' };
const WORDS = {
    'no-base-branch': {
        says: { en: 'the event does not name the base branch', zh: '触发事件中没有基准分支' },
        fix: {
            en: 'Run the gate on pull_request or merge_group events, or choose policy-source: workspace where nobody but you can change the workspace.',
            zh: '请在 pull_request 或 merge_group 事件中运行门禁；如果只有您能修改工作区，也可以选择 policy-source: workspace。',
        },
    },
    'bad-path': { says: { en: 'it does not lie in the repository', zh: '文件不在仓库内' }, fix: CORRECT_PATH },
    'no-repository': {
        says: { en: 'GITHUB_REPOSITORY does not name a repository', zh: 'GITHUB_REPOSITORY 不是有效的仓库名' },
        fix: {
            en: 'Run the gate in a workflow, or choose policy-source: workspace.',
            zh: '请在工作流中运行门禁，或选择 policy-source: workspace。',
        },
    },
    'no-token': {
        says: { en: 'there is no github-token to ask GitHub with', zh: '没有可用于访问 GitHub 的 github-token' },
        fix: GIVE_PERMISSION,
    },
    'no-permission': {
        says: { en: 'GitHub does not let the job read the repository', zh: 'GitHub 不允许该作业读取仓库' },
        fix: GIVE_PERMISSION,
    },
    'bad-credentials': {
        says: { en: 'GitHub does not accept github-token', zh: 'GitHub 不接受该 github-token' },
        fix: {
            en: 'Correct github-token, then re-run this job.',
            zh: '请更正 github-token，然后重新运行该作业。',
        },
    },
    'rate-limit': {
        says: { en: 'the rate limit of github-token is used up', zh: 'github-token 的请求配额已用完' },
        fix: { en: 'Re-run this job later.', zh: '请稍后重新运行该作业。' },
    },
    refused: { says: { en: 'GitHub refused the request', zh: 'GitHub 拒绝了请求' }, fix: TRY_AGAIN },
    'server-error': { says: { en: 'GitHub failed', zh: 'GitHub 出错' }, fix: TRY_AGAIN },
    'no-connection': {
        says: { en: 'GitHub could not be reached', zh: '无法连接 GitHub' },
        fix: {
            en: 'Look whether the runner reaches GITHUB_API_URL (a proxy, a firewall), then re-run this job.',
            zh: '请检查 runner 能否访问 GITHUB_API_URL（代理、防火墙），然后重新运行该作业。',
        },
    },
    'timed-out': { says: { en: 'GitHub did not answer in time', zh: 'GitHub 没有及时响应' }, fix: TRY_AGAIN },
    cancelled: {
        says: { en: 'the run was cancelled', zh: '本次运行已被取消' },
        fix: { en: 'Re-run this job.', zh: '请重新运行该作业。' },
    },
    'not-json': {
        says: { en: 'what answered is not GitHub’s API', zh: '应答的不是 GitHub API' },
        fix: {
            en: 'Look whether a proxy answers in place of GITHUB_API_URL, then re-run this job.',
            zh: '请检查是否有代理代替 GITHUB_API_URL 应答，然后重新运行该作业。',
        },
    },
    'wrong-answer': {
        says: { en: 'GitHub’s answer is about something else', zh: 'GitHub 返回的不是所请求的内容' },
        fix: TRY_AGAIN,
    },
    folder: { says: { en: 'it is a folder', zh: '它是目录' }, fix: CORRECT_PATH },
    symlink: { says: { en: 'it is a link that cannot be followed', zh: '它是无法跟随的链接' }, fix: CORRECT_FILE },
    submodule: { says: { en: 'it is a submodule', zh: '它是子模块' }, fix: CORRECT_PATH },
    'too-large': { says: { en: 'it is larger than 1 MB', zh: '文件大于 1 MB' }, fix: CORRECT_FILE },
    'not-utf8': { says: { en: 'it is not UTF-8', zh: '文件不是 UTF-8 编码' }, fix: CORRECT_FILE },
};
const CHECKOUT = {
    'no-branch': { en: 'does not have the branch', zh: '其中没有该分支' },
    broken: { en: 'does not have the branch whole', zh: '其中的该分支不完整' },
    folder: { en: 'has a folder there', zh: '该路径是目录' },
    symlink: { en: 'has a link there', zh: '该路径是链接' },
    submodule: { en: 'has a submodule there', zh: '该路径是子模块' },
    'too-large': { en: 'has a file over 1 MB there', zh: '该文件大于 1 MB' },
    'not-utf8': { en: 'has a file there that is not UTF-8', zh: '该文件不是 UTF-8 编码' },
};
function baseSays(ref, { code, status, checkout }) {
    const { says, fix } = WORDS[code];
    const local = checkout === null ? null : CHECKOUT[checkout];
    return {
        says: {
            en: `it cannot be read from the base branch${ref === null ? '' : ` ${ref}`}: ${says.en}${status === null ? '' : ` (status ${status})`}${local ? `; nor from the checkout, which ${local.en}` : ''}.`,
            zh: `无法从基准分支${ref === null ? '' : ` ${ref} `}读取策略：${says.zh}${status === null ? '' : `（状态码 ${status}）`}${local ? `；也无法从检出的代码读取：${local.zh}` : ''}。`,
        },
        fix,
    };
}

;// CONCATENATED MODULE: ./lib/report/messages/policy-file-sentences.js



function fileSays(problem, at) {
    switch (problem.code) {
        case 'not-yaml':
            return {
                says: { en: `this is no valid YAML: ${problem.detail}.`, zh: `不是有效的 YAML：${problem.detail}。` },
            };
        case 'empty':
            return {
                says: {
                    en: 'the file is empty. It needs at least `version: 1`.',
                    zh: '文件为空。至少要有 `version: 1`。',
                },
            };
        case 'too-large':
            return {
                says: { en: 'the file is larger than 1 MiB, so it is not read.', zh: '文件大于 1 MiB，因此没有读取。' },
            };
        case 'unreadable-file':
            return {
                says: { en: 'the file cannot be read.', zh: '无法读取该文件。' },
                fix: { en: 'Correct policy, or make the file readable.', zh: '请更正 policy，或确保该文件可读。' },
            };
        case 'absent-on-base':
            return {
                says: {
                    en: `there is no such file on the base branch ${problem.ref}, from where the policy of a pull request is read.`,
                    zh: `基准分支 ${problem.ref} 上没有该文件，而拉取请求的策略是从那里读取的。`,
                },
                fix: {
                    en: 'Merge the policy file first, then name it in policy. Or correct policy.',
                    zh: '请先合并策略文件，再在 policy 中指定它；或更正 policy。',
                },
            };
        case 'base-unreadable':
            return baseSays(problem.ref, problem.why);
        default:
            return { says: entrySays(problem, at) };
    }
}
function entrySays(problem, at) {
    const place = at === '' ? { en: 'the policy', zh: '策略' } : { en: at, zh: `${at} ` };
    switch (problem.code) {
        case 'unknown-key': {
            const { key, allowed } = problem;
            const around = inside(at);
            return {
                en: `there is no key "${key}"${around === '' ? '' : ` in ${around}`}. Allowed are ${(0,language/* quoted */.TL)(allowed).en}.${meant(key, allowed).en}`,
                zh: `${around === '' ? '' : `${around} 中`}没有“${key}”这个键。允许的键：${(0,language/* quoted */.TL)(allowed).zh}。${meant(key, allowed).zh}`,
            };
        }
        case 'missing-key':
            return { en: `${place.en} needs "${problem.key}".`, zh: `${place.zh}缺少“${problem.key}”。` };
        case 'wrong-type':
            return { en: `${place.en} must be a ${problem.expected}.`, zh: `${place.zh}必须是${TYPES[problem.expected]}。` };
        case 'not-listed': {
            const { value, allowed } = problem;
            return {
                en: `${at} is "${value}": must be one of ${(0,language/* quoted */.TL)(allowed).en}.${meant(value, allowed).en}`,
                zh: `${at} 的值为“${value}”：必须是以下之一：${(0,language/* quoted */.TL)(allowed).zh}。${meant(value, allowed).zh}`,
            };
        }
        case 'not-allowed':
            return {
                en: `${at} is "${problem.value}": ${EXPECTED[problem.expected].en}.`,
                zh: `${at} 的值为“${problem.value}”：${EXPECTED[problem.expected].zh}。`,
            };
    }
}
const TYPES = {
    text: '文本',
    'whole number': '整数',
    list: '列表',
    map: '映射',
};
const EXPECTED = {
    date: {
        en: 'must be a day of the calendar, such as "2026-12-31"',
        zh: '必须是日历上的日期，例如“2026-12-31”',
    },
    glob: {
        en: 'must be 1 to 256 characters in which only * stands for others (no ? [ ] { } ! \\)',
        zh: '必须是 1 到 256 个字符，通配符只能用 *（不能用 ? [ ] { } ! \\）',
    },
    version: {
        en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
        zh: '必须是集群版本，例如“v1.31”或“v1.31.1-r0”',
    },
    fingerprint: {
        en: 'must be f and 16 digits from 0 to f, as report.json has it',
        zh: '必须是 f 加 16 位十六进制数字，与 report.json 中的一致',
    },
    filled: {
        en: 'must hold 1 to 1,000 characters, not only spaces',
        zh: '必须是 1 到 1000 个字符，不能只有空格',
    },
    days: { en: 'must be between 1 and 3650', zh: '必须在 1 到 3650 之间' },
    link: { en: 'must be an https address without a user name', zh: '必须是不带用户名的 https 地址' },
    narrowing: {
        en: 'asks for nothing. For a rule about everything write name: "*"',
        zh: '没有任何匹配条件。要匹配所有检查项，请写 name: "*"',
    },
};
const inside = (at) => at.replace(/\.?[^.[\]]*$/, '');
const meant = (word, words) => {
    const near = (0,nearest/* nearest */.p)(word, words);
    return near === null ? { en: '', zh: '' } : { en: ` Did you mean "${near}"?`, zh: `是否想写“${near}”？` };
};

;// CONCATENATED MODULE: ./lib/report/messages/policy-sentences.js




const FAULTY = {
    en: 'Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.',
    zh: '请更正策略，用 `cce-upgrade-gate policy check FILE` 检查，然后重新运行该作业。',
};
function policySentence({ file, line, at, about, problem }) {
    const { title, says, fix = FAULTY } = saysOf(problem, at, about);
    return {
        title,
        message: {
            en: `${file}${line === null ? '' : `, line ${line}`}: ${says.en}`,
            zh: `${file}${line === null ? '' : ` 第 ${line} 行`}：${says.zh}`,
        },
        fix,
    };
}
function policyMeaning({ problem }) {
    if (problem.code === 'unused')
        return { en: 'It decided nothing in this run.', zh: '它在本次运行中没有起作用。' };
    if ((0,policy_fault/* isEntryProblem */.A)(problem))
        return {
            en: 'This entry decides nothing; the rest of the policy holds.',
            zh: '该条目不起作用；策略的其余部分仍然有效。',
        };
    return {
        en: 'What a policy cannot say clearly it does not decide: the decision table alone decided.',
        zh: '策略中表述不清的内容不起作用：本次只按判定表判定。',
    };
}
const RULE_IGNORED = { en: 'Rule ignored', zh: '规则不生效' };
const WAIVER_IGNORED = { en: 'Waiver ignored', zh: '豁免不生效' };
function saysOf(problem, at, about) {
    switch (problem.code) {
        case 'cannot-lower':
            return {
                title: RULE_IGNORED,
                says: {
                    en: `the rule ${at} would lower ${problem.items.length > 0 ? (0,language/* listed */.KE)(problem.items).en : 'what it is for'}. An Exception and a Fatal add-on risk cannot be lowered: CCE lets nobody skip them.`,
                    zh: `规则 ${at} 会降低${problem.items.length > 0 ? ` ${(0,language/* listed */.KE)(problem.items).zh} ` : '它所针对的检查项'}的判定。异常项（Exception）和 Fatal 级别的插件风险不能降低：CCE 不允许跳过它们。`,
                },
                fix: {
                    en: 'Narrow the rule (kind: Risk) or take it out, and fix what blocks.',
                    zh: '请缩小规则的范围（kind: Risk）或删除该规则，并修复阻止升级的问题。',
                },
            };
        case 'cannot-waive':
            return {
                title: WAIVER_IGNORED,
                says: {
                    en: `the waiver ${at} for ${about} is for ${(0,language/* listed */.KE)(problem.items).en}, which CCE lets nobody skip. Only an item of kind Risk and an add-on risk at level Warning can be waived.`,
                    zh: `豁免 ${at}（${about}）针对的 ${(0,language/* listed */.KE)(problem.items).zh} 是 CCE 不允许跳过的。只有风险项（Risk）和 Warning 级别的插件风险可以豁免。`,
                },
                fix: { en: 'Fix the item, and take the waiver out.', zh: '请修复该检查项，并删除该豁免。' },
            };
        case 'expired':
            return {
                title: { en: 'Waiver expired', zh: '豁免已过期' },
                says: {
                    en: `the waiver ${at} for ${about} expired at the end of ${problem.expires} (UTC), so it is ignored.`,
                    zh: `豁免 ${at}（${about}）的有效期到 ${problem.expires}（UTC）当天结束为止，现已过期，因此不生效。`,
                },
                fix: {
                    en: 'Fix the item; or have its owner confirm the risk again, with a new date. Then take out what is old.',
                    zh: '请修复该检查项；或由负责人重新确认风险并给出新的日期，然后删除旧的豁免。',
                },
            };
        case 'too-far':
            return tooFar(problem, at, about);
        case 'unused':
            return {
                title: at.startsWith('rules')
                    ? { en: 'Rule not used', zh: '规则未使用' }
                    : { en: 'Waiver not used', zh: '豁免未使用' },
                says: {
                    en: `${at} (${about}) is for nothing that was found.`,
                    zh: `${at}（${about}）没有对应到任何已发现的问题。`,
                },
                fix: {
                    en: 'Take it out if it has done its work, or correct what it asks for.',
                    zh: '如果已不再需要，请将其删除；否则请更正其匹配条件。',
                },
            };
        default:
            return { title: { en: 'Faulty policy', zh: '策略有误' }, ...fileSays(problem, at) };
    }
}
const tooFar = ({ expires, days, most }, at, about) => ({
    title: WAIVER_IGNORED,
    says: {
        en: `the waiver ${at} for ${about} expires on ${expires}, ${(0,plain/* counted */.hS)(days, 'day')} from now: more than the ${most} that max-waiver-days allows.`,
        zh: `豁免 ${at}（${about}）于 ${expires} 到期，距今 ${days} 天，超过 max-waiver-days 允许的 ${most} 天。`,
    },
    fix: { en: `Give it a date within ${(0,plain/* counted */.hS)(most, 'day')}.`, zh: `请将到期日设在 ${most} 天以内。` },
});


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ waivedBy),
/* harmony export */   p: () => (/* binding */ POLICY_WORDS)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4395);

const daysLeftWords = (daysLeft) => daysLeft === 0
    ? { en: 'today is its last day', zh: '今天是最后一天' }
    : { en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(daysLeft, 'day')} left`, zh: `剩余 ${daysLeft} 天` };
const waivedBy = ({ owner, daysLeft, expires, reason }) => ({
    en: `Waived by ${owner} until ${expires} (${daysLeftWords(daysLeft).en}): ${reason}`,
    zh: `由 ${owner} 豁免至 ${expires}（${daysLeftWords(daysLeft).zh}）：${reason}`,
});
const POLICY_WORDS = {
    ownJudge: {
        en: '⚠ The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that judges it.',
        zh: '⚠ 策略是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以修改用来判定它自己的策略。',
    },
    onBase: (ref, commit) => ({
        en: ` of the base branch ${ref}${commit ? ` at ${commit}` : ''}`,
        zh: `（基准分支 ${ref}${commit ? `，提交 ${commit}` : ''}）`,
    }),
    holds: ({ failOn, rules, waivers }) => ({
        en: [...(failOn ? [`fail-on ${failOn} at least`] : []), (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rules, 'rule'), (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(waivers, 'waiver')].join(', '),
        zh: [...(failOn ? [`fail-on 至少为 ${failOn}`] : []), `${rules} 条规则`, `${waivers} 条豁免`].join('，'),
    }),
    faulty: {
        en: 'it cannot be used, so the decision table alone decided, and the verdict cannot be better than CANNOT DECIDE.',
        zh: '策略无法使用，因此只按判定表判定，结论最好也只能是“无法判定”。',
    },
    ignoresNone: (failOn, isFaulty) => isFaulty
        ? {
            en: '`fail-on: none` was asked for and does not count: the policy cannot be read.',
            zh: '设置中的 `fail-on: none` 不生效：策略无法读取。',
        }
        : {
            en: `\`fail-on: none\` was asked for and does not count: the policy sets ${failOn}.`,
            zh: `设置中的 \`fail-on: none\` 不生效：策略规定为 ${failOn}。`,
        },
    expiring: ({ name, owner, expires, daysLeft, line }) => ({
        en: `⏳ The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${daysLeftWords(daysLeft).en}.`,
        zh: `⏳ 对 ${name} 的豁免（${owner}，第 ${line} 行）将于 ${expires} 到期：${daysLeftWords(daysLeft).zh}。`,
    }),
    elsewhere: (entries) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(entries, 'entry', 'entries')} of it ${entries === 1 ? 'is' : 'are'} for other clusters, targets or checks.`,
        zh: `其中 ${entries} 条针对其他集群、目标版本或检查。`,
    }),
    proposal: (state) => PROPOSALS[state],
    nodes: (nodes) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(nodes, 'node'), zh: `${nodes} 个节点` }),
    moreChanges: (leftOut) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut, 'more change')} left out here; report.json has them all.`,
        zh: `此处省略了 ${leftOut} 处变化，完整内容见 report.json。`,
    }),
    moreFaults: (leftOut) => ({
        en: `and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut, 'more fault')}`,
        zh: `另有 ${leftOut} 处错误`,
    }),
    skipList: {
        en: 'What the pre-upgrade check before the upgrade must skip (skippedCheckItemList)',
        zh: 'CCE 执行升级前检查时需要跳过的检查项（skippedCheckItemList）',
    },
    skipListHow: {
        en: 'The gate’s own check ran whole, so that what is waived stays seen. The check that CCE runs before the upgrade stops at it, unless it is told to skip exactly this:',
        zh: '门禁自己的检查是完整执行的，因此已豁免的问题仍然可见。CCE 在升级前执行的检查会被这些问题阻断，除非让它跳过以下检查项：',
    },
    terraform: {
        en: 'Terraform, `huaweicloud_cce_cluster_upgrade`:',
        zh: 'Terraform（`huaweicloud_cce_cluster_upgrade`）：',
    },
    skipListLeftOut: {
        en: 'The skippedCheckItemList is left out here; report.json has it.',
        zh: '此处省略了 skippedCheckItemList，完整内容见 report.json。',
    },
    guessed: { en: 'guess', zh: '推测' },
};
const PROPOSALS = {
    'in-force': {
        en: 'The checked-out policy differs from the one that decided. This is what it would make of the same result:',
        zh: '检出代码中的策略与实际使用的策略不同。对同样的检查结果，它会这样判定：',
    },
    absent: {
        en: 'The checkout has no policy, the base branch has one. Without it the same result would be:',
        zh: '检出的代码中没有策略，而基准分支有。没有策略时，同样的检查结果会是：',
    },
    faulty: {
        en: 'The checked-out policy cannot be used: once merged, every run would be red.',
        zh: '检出代码中的策略无法使用：合并之后，每次运行都会失败。',
    },
};


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ COUNTED),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   VB: () => (/* binding */ SHORTENED),
/* harmony export */   _K: () => (/* binding */ validFor),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5149);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2691);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4395);



const WORDS = {
    notNamed: { en: ' (not named)', zh: '（未命名）' },
    unnamedNode: { en: '(unnamed node)', zh: '（未命名的节点）' },
    unnamedAddon: { en: '(unnamed add-on)', zh: '（未命名的插件）' },
    none: { en: '(none)', zh: '（无）' },
    unknown: { en: '(unknown)', zh: '（未知）' },
    noPhase: { en: '(no phase)', zh: '（无状态）' },
    withoutId: { en: ' (without an id)', zh: '（无 ID）' },
    notAsserted: { en: ' (not asserted)', zh: '（未指定）' },
    noResult: { en: 'no result', zh: '无结果' },
    noExpiry: { en: 'no expiry known', zh: '有效期未知' },
    addon: { en: 'add-on', zh: '插件' },
    guide: { en: 'Guide', zh: '操作指南' },
    cluster: { en: 'Cluster', zh: '集群' },
    clusterSays: (parts) => ({
        en: `The cluster: ${parts.join(' · ')}`,
        zh: `集群现状：${parts.join(' · ')}`,
    }),
    now: (phase) => ({ en: `now ${phase}`, zh: `状态 ${phase}` }),
    runs: (version) => ({ en: `runs ${version}`, zh: `版本 ${version}` }),
    workflow: (phase) => ({ en: `upgrade workflow ${phase}`, zh: `升级流程引导任务 ${phase}` }),
    backup: (ms) => ({
        en: `last backup ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms).en} ago`,
        zh: `最近一次备份在 ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms).zh}前`,
    }),
    forTarget: (version) => ({ en: `for ${version}`, zh: `目标版本 ${version}` }),
    ofCluster: (id) => ({ en: `of the cluster ${id}`, zh: `属于集群 ${id}` }),
    taken: (at) => ({ en: `taken ${at}`, zh: `检查时间 ${at}` }),
    still: (phase) => ({ en: `still ${phase}`, zh: `状态仍为 ${phase}` }),
    changed: (fields) => ({ en: `Changed: ${fields}`, zh: `被修改的字段：${fields}` }),
    calledBy: (url, agent) => ({
        en: `${url} is called by ${agent}`,
        zh: `${url} 的调用方：${agent}`,
    }),
    fix: (fix) => ({ en: `Fix: ${fix}`, zh: `处理方法：${fix}` }),
    see: (url) => ({ en: `See ${url}`, zh: `参见 ${url}` }),
};
const COUNTED = {
    nodes: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'node'), zh: `${count} 个节点` }),
    addons: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'add-on'), zh: `${count} 个插件` }),
    passed: (count) => ({ en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'item')} passed`, zh: `${count} 个检查项通过` }),
    passedIn: (count, cluster) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'item')} passed in ${cluster}`,
        zh: `集群 ${cluster} 中有 ${count} 个检查项通过`,
    }),
    batches: (nodes, batches) => ({
        en: `${nodes} nodes go in about ${batches} batches (1, 4, 16, then 20 at a time by default: an estimate)`,
        zh: `${nodes} 个节点大约分 ${batches} 批升级（默认前三批依次为 1、4、16 个，之后每批 20 个；仅为估算）`,
    }),
};
const CHANGED = {
    fresh: (count) => ({ en: `🆕 ${count} new`, zh: `🆕 新增 ${count} 项` }),
    resolved: (count) => ({ en: `${count} resolved`, zh: `已解决 ${count} 项` }),
    known: (count) => ({ en: `${count} known before`, zh: `此前已知 ${count} 项` }),
    gone: { en: 'Resolved:', zh: '已解决：' },
};
const SHORTENED = {
    short: {
        en: 'Shortened: what each cause means and the names of nodes are left out here; report.json has them.',
        zh: '内容已精简：此处省略了各原因的含义和节点名称，完整内容见 report.json。',
    },
    names: {
        en: 'Shortened: only the names of the causes stand here; report.json has messages, meanings, fixes and nodes.',
        zh: '内容已精简：此处只列出原因的名称；提示信息、含义、处理方法和节点见 report.json。',
    },
};
const MORE = {
    rows: (count) => leftOut(count, 'more row', '行'),
    clusters: (count) => leftOut(count, 'more cluster', '个集群'),
    names: (count) => ({ en: ` and ${count} more`, zh: ` 及另外 ${count} 个` }),
    passed: (count) => ({ en: `and ${count} more`, zh: `另有 ${count} 项` }),
    notCovered: (count) => ({ en: `${count} more`, zh: `另有 ${count} 项` }),
    findings: (count) => ({
        en: `… and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'more finding')} in report.json`,
        zh: `……另有 ${count} 个问题，见 report.json`,
    }),
    calls: (count) => ({
        en: `… and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'more call')} in report.json`,
        zh: `……另有 ${count} 处调用，见 report.json`,
    }),
    annotations: (count) => ({
        en: `(${count} more of this type are not annotated: see the job summary and report.json.)`,
        zh: `（还有 ${count} 条同类问题没有标注：请见作业摘要和 report.json。）`,
    }),
};
const leftOut = (count, noun, zhNoun) => ({
    en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, noun)} left out here; report.json has them all.`,
    zh: `此处省略了 ${count} ${zhNoun}，完整内容见 report.json。`,
});
function validFor(at, ms) {
    const left = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms);
    return ms > 0
        ? { en: `valid until ${at} (${left.en} left)`, zh: `有效期至 ${at}（剩余 ${left.zh}）` }
        : { en: `expired ${left.en} ago`, zh: `已于 ${left.zh}前过期` };
}
const labelled = (label, text) => ({
    en: `${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(label, 'en')}: ${text}`,
    zh: `${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(label, 'zh-cn')}：${text}`,
});
const bracketed = (text) => ({ en: ` (${text})`, zh: `（${text}）` });
const COLON = { en: ': ', zh: '：' };
const COMMA = { en: ', ', zh: '，' };
const GAP = { en: ' ', zh: '' };


/***/ }),

/***/ 6505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ resultExpired),
/* harmony export */   T9: () => (/* binding */ noExpiry),
/* harmony export */   gT: () => (/* binding */ notFinished),
/* harmony export */   p3: () => (/* binding */ noResult),
/* harmony export */   qo: () => (/* binding */ clockTime)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5149);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2691);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8065);
/* harmony import */ var _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5376);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3744);





const clockTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
const NOT_FINISHED = { en: 'Not finished', zh: '尚未完成' };
function notFinished(fact) {
    const { phase, waitedMs } = fact;
    if (fact.of !== 'task') {
        const name = fact.of === 'section'
            ? { en: `The ${fact.what}`, zh: (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionName */ .$)(fact.what).zh }
            : { en: fact.what, zh: `${fact.what} ` };
        return {
            title: NOT_FINISHED,
            message: {
                en: `${name.en} is still ${phase}, though the task says that it is finished.`,
                zh: `${name.zh}的状态仍为 ${phase}，而任务显示已完成。`,
            },
            fix: _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B,
        };
    }
    const still = { en: `The task is still ${phase}.`, zh: `任务状态仍为 ${phase}。` };
    return {
        title: NOT_FINISHED,
        message: waitedMs === null ? still : (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(still, waited(waitedMs)),
        fix: waitedMs === null
            ? {
                en: 'Save the response again when the check is done, then re-run this job.',
                zh: '请在检查完成后重新保存响应，然后重新运行该作业。',
            }
            : {
                en: 'Re-run this job when the check is done, or raise wait-timeout.',
                zh: '请在检查完成后重新运行该作业，或调大 wait-timeout。',
            },
    };
}
const waited = (ms) => ms < 1000
    ? { en: 'The gate did not wait.', zh: '门禁没有等待。' }
    : { en: `The gate waited ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms).en}.`, zh: `门禁已等待 ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms).zh}。` };
function resultExpired(fact) {
    const ms = Math.floor(fact.expiresAt / 1000) * 1000 - Math.floor(fact.now / 1000) * 1000;
    const at = clockTime((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(fact.expiresAt));
    const left = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms);
    if (ms <= 0)
        return {
            title: { en: 'Result expired', zh: '结果已过期' },
            message: {
                en: `The result expired at ${at}, ${left.en} ago.`,
                zh: `检查结果已于 ${at} 过期（${left.zh}前）。`,
            },
            fix: _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B,
        };
    const least = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(fact.minValidityMs);
    return {
        title: { en: 'Result expires too soon', zh: '结果即将过期' },
        message: {
            en: `The result expires at ${at}, in ${left.en}: sooner than the ${least.en} that min-validity asks for.`,
            zh: `检查结果将于 ${at} 过期，仅剩 ${left.zh}，短于 min-validity 要求的 ${least.zh}。`,
        },
        fix: (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(_gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B, { en: 'Or lower min-validity.', zh: '也可以调小 min-validity。' }),
    };
}
const noExpiry = (raw) => ({
    title: { en: 'No expiry', zh: '没有有效期' },
    message: raw === null
        ? { en: 'The result does not say until when it is valid.', zh: '检查结果没有给出有效期。' }
        : {
            en: `The result’s expiry cannot be read as a time: ${raw}`,
            zh: `无法将检查结果的有效期识别为时间：${raw}`,
        },
    fix: (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)({
        en: 'A result without a deadline proves nothing about today.',
        zh: '没有有效期的结果不能说明集群当前的状况。',
    }, _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B),
});
const NO_RESULT = { en: 'No result', zh: '没有检查结果' };
function noResult({ why }, check) {
    const { en, zh } = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check);
    switch (why) {
        case 'no-task':
            return {
                title: NO_RESULT,
                message: { en: `The cluster has no ${en} task.`, zh: `该集群没有${zh}任务。` },
                fix: {
                    en: `Run the ${en} in the CCE console (or by its API), then re-run this job.`,
                    zh: `请在 CCE 控制台（或通过 API）执行${zh}，然后重新运行该作业。`,
                },
            };
        case 'no-items':
            return {
                title: NO_RESULT,
                message: {
                    en: 'The task is finished, but it holds not a single item: nothing was checked.',
                    zh: '任务已完成，但其中没有任何检查项：什么都没有检查。',
                },
                fix: _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B,
            };
        case 'no-file':
            return {
                title: NO_RESULT,
                message: {
                    en: `There is no ${en} result in any of the files in results.`,
                    zh: `results 指定的文件中没有${zh}的结果。`,
                },
                fix: {
                    en: `Add the saved response of the ${en} to results, or take the check out of checks.`,
                    zh: `请将已保存的${zh}响应加入 results，或从 checks 中去掉该检查。`,
                },
            };
        case 'filtered-out':
            return {
                title: NO_RESULT,
                message: {
                    en: `There are ${en} tasks, but none with the id or type that was asked for.`,
                    zh: `存在${zh}任务，但没有一个符合指定的 ID 或类型。`,
                },
                fix: {
                    en: 'Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.',
                    zh: '请更正 precheck-task-id、addon-task-id、addon-instance-id、addon-check-type 或 upgrade-task-id。',
                },
            };
        case 'no-addons':
            return {
                title: NO_RESULT,
                message: {
                    en: 'There is no installed add-on that a check could be started for.',
                    zh: '没有可以启动检查的已安装插件。',
                },
                fix: {
                    en: 'Take addons out of checks, or name an add-on that can be upgraded in addon-instance-id.',
                    zh: '请从 checks 中去掉 addons，或用 addon-instance-id 指定一个可以升级的插件。',
                },
            };
        default:
            return gone(why, (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check));
    }
}
function gone(why, { en, zh }) {
    switch (why) {
        case 'vanished':
            return {
                title: { en: 'The task is gone', zh: '任务已不存在' },
                message: {
                    en: `The ${en} task that was waited for is not there any more.`,
                    zh: `所等待的${zh}任务已不存在。`,
                },
                fix: _gate_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_AGAIN */ .B,
            };
        case 'replaced':
            return {
                title: { en: 'Replaced by a newer task', zh: '已被新任务取代' },
                message: {
                    en: `While the ${en} task was waited for, somebody started a newer one.`,
                    zh: `等待${zh}任务期间，有人启动了新的任务。`,
                },
                fix: {
                    en: 'Re-run this job: it will read the newer task.',
                    zh: '请重新运行该作业：届时会读取新的任务。',
                },
            };
        case 'held-back':
            return {
                title: { en: 'Not sent', zh: '未发送' },
                message: {
                    en: `The ${en} confirms the upgrade to CCE, so it was not sent: another selected check did not pass, or the policy cannot be used.`,
                    zh: `${zh}会向 CCE 确认本次升级，因此没有发送：其他选定的检查没有通过，或策略无法使用。`,
                },
                fix: {
                    en: 'Do what the other findings say, then re-run this job.',
                    zh: '请先按其他问题的处理方法操作，然后重新运行该作业。',
                },
            };
    }
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ targetMismatch),
/* harmony export */   f: () => (/* binding */ targetClause)
/* harmony export */ });
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2691);
/* harmony import */ var _gate_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5376);


function targetClause(fact) {
    switch (fact.which) {
        case 'no-task':
            return { en: 'there is no check for this target', zh: '没有针对该目标版本的检查' };
        case 'live':
            return fact.isTarget
                ? AT_TARGET
                : { en: 'the cluster has moved on since the check', zh: '检查之后集群版本已变化' };
        case 'not-offered':
            return fact.isTarget ? AT_TARGET : { en: 'CCE does not offer this target', zh: 'CCE 不支持升级到该目标版本' };
        case 'busy':
            return { en: 'something else is under way', zh: '有其他操作正在进行' };
        default:
            return null;
    }
}
const AT_TARGET = { en: 'the cluster is at the target already', zh: '集群已是目标版本' };
const NONE_GIVEN = { en: '(none given)', zh: '（未指定）' };
function targetMismatch(fact) {
    switch (fact.which) {
        case 'no-task':
            return noCheck(fact.asserted, fact.found);
        case 'live':
            return fact.isTarget ? alreadyThere(fact.live) : movedOn(fact.checked, fact.live);
        case 'not-offered':
            return fact.isTarget ? alreadyThere(fact.live) : notOffered(fact);
        case 'busy':
            return busy(fact);
        default:
            return otherVersion(fact);
    }
}
function otherVersion({ which, asserted, actual, }) {
    const version = which === 'target' ? '目标版本' : '当前版本';
    return {
        title: { en: 'Another version', zh: '版本不符' },
        message: {
            en: `The check was made for the ${which} version ${actual ?? NONE_GIVEN.en}, not for ${asserted}.`,
            zh: `检查所针对的${version}${actual === null ? '未指定' : `为 ${actual}`}，而要求的是 ${asserted}。`,
        },
        fix: {
            en: `Run the pre-upgrade check again for the right versions, or correct ${which}-version; then re-run this job.`,
            zh: `请针对正确的版本重新执行升级前检查，或更正 ${which}-version，然后重新运行该作业。`,
        },
    };
}
function noCheck(asserted, found) {
    const targets = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(found.map((version) => version || NONE_GIVEN));
    return {
        title: { en: 'No check for this target', zh: '没有针对该目标版本的检查' },
        message: {
            en: `No pre-upgrade check of this cluster is for the target ${asserted}. There are checks for: ${targets.en}.`,
            zh: `该集群没有针对目标版本 ${asserted} 的升级前检查。现有检查的目标版本：${targets.zh}。`,
        },
        fix: {
            en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
            zh: `请针对 ${asserted} 执行升级前检查，或更正 target-version，然后重新运行该作业。`,
        },
    };
}
const movedOn = (checked, live) => ({
    title: { en: 'The cluster has moved on', zh: '集群版本已变化' },
    message: {
        en: `The check was made from the version ${checked}, but the cluster runs ${live} by now.`,
        zh: `检查时集群版本为 ${checked}，而集群当前版本已是 ${live}。`,
    },
    fix: _gate_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_AGAIN */ .B,
});
function busy({ what, id, target, asserted }) {
    const zhWhat = what === 'upgrade workflow' ? '升级流程引导任务' : '升级前检查';
    return {
        title: { en: 'Something else is under way', zh: '有其他操作正在进行' },
        message: {
            en: `An unfinished ${what} (${id ?? '(no id)'}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}; it is not cancelled for you.`,
            zh: `有一个未完成的${zhWhat}（${id ?? '无 ID'}），其目标版本${target === null ? '未指定' : `为 ${target}`}，而要求的是 ${asserted}；门禁不会替您取消它。`,
        },
        fix: {
            en: 'Finish it or cancel it in the CCE console, or correct target-version; then re-run this job.',
            zh: '请在 CCE 控制台完成或取消它，或更正 target-version，然后重新运行该作业。',
        },
    };
}
const alreadyThere = (live) => ({
    title: { en: 'Already at the target', zh: '集群已是目标版本' },
    message: {
        en: `The cluster runs ${live} already: there is nothing left to upgrade.`,
        zh: `集群当前版本已是 ${live}，无需再升级。`,
    },
    fix: {
        en: 'Close this pull request, or ask for a newer target-version.',
        zh: '请关闭此拉取请求，或指定更高的 target-version。',
    },
});
function notOffered({ live, asserted, offered }) {
    const targets = offered.length > 0
        ? { en: `It offers ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(offered).en}.`, zh: `可升级的目标版本：${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(offered).zh}。` }
        : { en: 'It offers no target at all.', zh: '目前没有可升级的目标版本。' };
    return {
        title: { en: 'Target not offered', zh: '不支持该目标版本' },
        message: {
            en: `CCE offers no upgrade from ${live} to ${asserted}. ${targets.en}`,
            zh: `CCE 不支持从 ${live} 升级到 ${asserted}。${targets.zh}`,
        },
        fix: {
            en: 'Choose a target-version that is offered. Often the newest patch of the present version comes first.',
            zh: '请选择 CCE 支持的 target-version。通常需要先升级到当前版本的最新补丁。',
        },
    };
}


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Wi: () => (/* binding */ whoWords),
/* harmony export */   Zy: () => (/* binding */ asksReadiness),
/* harmony export */   _C: () => (/* binding */ decisionWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2691);

const VERDICT_WORDS = {
    pass: { en: 'READY', zh: '就绪' },
    warn: { en: 'READY, with risks to confirm', zh: '就绪，但有风险待确认' },
    block: { en: 'BLOCKED', zh: '不可升级' },
    inconclusive: { en: 'CANNOT DECIDE', zh: '无法判定' },
    'not-applicable': { en: 'NOT APPLICABLE', zh: '不适用' },
};
const verdictWords = (verdict) => VERDICT_WORDS[verdict];
const OUTCOME_WORDS = {
    ...VERDICT_WORDS,
    pass: { en: 'DONE', zh: '完成' },
    block: { en: 'FAILED', zh: '失败' },
};
const VERDICT_SIGNS = { pass: '✅', warn: '🟡', block: '⛔', inconclusive: '❓', 'not-applicable': '⚪' };
function outcomeWords({ verdict, clusters }) {
    return (asksReadiness(clusters) ? VERDICT_WORDS : OUTCOME_WORDS)[verdict];
}
function asksReadiness(clusters) {
    const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check));
    return checks.length === 0 || checks.some((check) => check === 'precheck' || check === 'addons');
}
function verdictLine({ verdict, headline, language, clusters, }) {
    const words = outcomeWords({ verdict, clusters });
    const line = { en: `${words.en}: ${headline}`, zh: `${words.zh}：${headline}` };
    return `${VERDICT_SIGNS[verdict]} ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_0__/* .inLanguage */ .oH)(line, language)}`;
}
const DECISION_WORDS = {
    block: { en: 'blocks', zh: '阻止' },
    warn: { en: 'warns', zh: '警告' },
    notice: { en: 'note', zh: '提示' },
    waived: { en: 'waived', zh: '已豁免' },
    inconclusive: { en: 'cannot be decided', zh: '无法判定' },
};
const decisionWords = (decision) => decision === null ? { en: '–', zh: '–' } : DECISION_WORDS[decision];
const WHO_WORDS = {
    you: { en: 'you', zh: '由您处理' },
    support: { en: 'Huawei Cloud support', zh: '由华为云技术支持处理' },
    acknowledge: { en: 'whoever confirms the risk', zh: '由确认风险的人处理' },
};
const whoWords = (who) => WHO_WORDS[who];


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ policyReportOf),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5836);

function policyReportOf(input, findings, findingsOf) {
    if (input === null)
        return null;
    const { proposal, ...policy } = input;
    if (proposal === null)
        return { ...policy, proposal: null };
    const others = findingsOf(proposal);
    const { state, failOn, verdict } = proposal;
    const faults = others.filter((one) => one.name === 'policy-error' && one.decision !== 'notice');
    return {
        ...policy,
        proposal: {
            ...{ state, failOn, verdict },
            faults: faults.map(({ message }) => message),
            counts: (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(others),
            changes: changesBetween(findings, others),
        },
    };
}
function changesBetween(before, after) {
    const [from, to] = [placesOf(before), placesOf(after)];
    const changes = new Map();
    for (const key of new Set([...from.keys(), ...to.keys()])) {
        const [one, other] = [from.get(key), to.get(key)];
        const { finding } = one ?? other ?? {};
        if (!finding)
            continue;
        for (const node of new Set([...(one?.decisions.keys() ?? []), ...(other?.decisions.keys() ?? [])])) {
            const pair = { from: one?.decisions.get(node) ?? null, to: other?.decisions.get(node) ?? null };
            if (pair.from === pair.to)
                continue;
            const { fingerprint, name, title } = finding;
            const group = JSON.stringify([key, pair]);
            const nodes = (changes.get(group)?.nodes ?? 0) + (node === '' ? 0 : 1);
            changes.set(group, { fingerprint, name, title, nodes, ...pair });
        }
    }
    return [...changes.values()];
}
function placesOf(findings) {
    const places = new Map();
    for (const finding of findings.filter(({ name }) => name !== 'policy-error')) {
        const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId]);
        const place = places.get(key) ?? { finding, decisions: new Map() };
        places.set(key, place);
        const nodes = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]));
        for (const node of nodes.length > 0 ? nodes : [''])
            place.decisions.set(node, finding.decision);
    }
    return places;
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ poolOf)
/* harmony export */ });
const OWN_PART = /([-_.:])(?:[^-_.:]*\d[^-_.:]*|[bcdfghjklmnpqrstvwxz]{5})$/;
const IP = /^\d+\.\d+\.\d+\.\d+$/;
function poolOf(name) {
    const host = IP.test(name) ? name : name.replace(/\..*$/s, '');
    const pool = host.replace(OWN_PART, '$1*');
    return pool === host ? host.replace(/\d+$/, '*') : pool;
}


/***/ }),

/***/ 3592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ skipListOf),
/* harmony export */   W: () => (/* binding */ skipListAsTerraform)
/* harmony export */ });
function skipListOf(decided) {
    const byName = new Map();
    const open = new Set(decided.filter(({ decision }) => decision !== 'waived').flatMap((one) => precheckItem(one) ?? []));
    for (const one of decided) {
        const name = one.decision === 'waived' ? precheckItem(one) : null;
        if (name === null)
            continue;
        const { nodes } = one.observation;
        const selects = isSelectable(one) && nodes.length > 0;
        if (!selects && open.has(name))
            continue;
        const entry = byName.get(name) ?? { everywhere: false, uids: new Set() };
        byName.set(name, entry);
        if (!selects)
            entry.everywhere = true;
        for (const { uid } of selects ? nodes : [])
            if (uid !== null)
                entry.uids.add(uid);
    }
    return [...byName].flatMap(([name, { everywhere, uids }]) => {
        if (everywhere)
            return [{ name }];
        if (uids.size === 0)
            return [];
        return [{ name, resourceSelector: { key: 'node.uid', operator: 'In', values: [...uids].sort() } }];
    });
}
const isSelectable = ({ observation }) => observation.from === 'gate' || observation.scope === 'node';
function precheckItem({ observation }) {
    if (observation.check !== 'precheck')
        return null;
    if (observation.from === 'item')
        return observation.name;
    return observation.fact.name === 'skipped-item' ? observation.fact.item : null;
}
function skipListAsTerraform(list) {
    return list
        .map(({ name, resourceSelector }) => {
        const selector = resourceSelector
            ? `\n  resource_selector {\n    key      = "node.uid"\n    operator = "In"\n    values   = [${resourceSelector.values.map(hcl).join(', ')}]\n  }`
            : '';
        return `skipped_check_item_list {\n  name = ${hcl(name)}${selector}\n}`;
    })
        .join('\n');
}
const hcl = (text) => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);


/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BUDGET

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __nccwpck_require__(2691);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __nccwpck_require__(6362);
// EXTERNAL MODULE: ./lib/report/messages/item-sentences.js
var item_sentences = __nccwpck_require__(7863);
// EXTERNAL MODULE: ./lib/report/messages/labels.js
var labels = __nccwpck_require__(100);
// EXTERNAL MODULE: ./lib/report/messages/report-words.js
var report_words = __nccwpck_require__(45);
// EXTERNAL MODULE: ./lib/report/messages/result-sentences.js
var result_sentences = __nccwpck_require__(6505);
// EXTERNAL MODULE: ./lib/report/messages/verdict-words.js
var verdict_words = __nccwpck_require__(7382);
// EXTERNAL MODULE: ./lib/report/pools.js
var report_pools = __nccwpck_require__(3237);
// EXTERNAL MODULE: ./lib/report/where.js
var where = __nccwpck_require__(3825);
;// CONCATENATED MODULE: ./lib/report/summary-changes.js







function changes(report) {
    const { counts, findings, resolved, language } = report;
    if (counts.new === null || counts.resolved === null)
        return text_budget/* NOTHING */.K$;
    const say = (0,model_language/* sayIn */.dx)(language);
    const known = findings.filter(({ status }) => status === 'known').length;
    const parts = [report_words/* CHANGED */.Rj.fresh(counts.new), report_words/* CHANGED */.Rj.resolved(counts.resolved), report_words/* CHANGED */.Rj.known(known)];
    return {
        head: `### ${say(labels/* LABELS */.k.changes)}\n\n<p>${(0,markdown/* own */.ZV)(parts.map((part) => say(part)).join(' · '))}${resolved.length > 0 ? `<br>${(0,markdown/* own */.ZV)(say(report_words/* CHANGED */.Rj.gone))}` : ''}\n`,
        rows: resolved.map(({ name }) => `<br>✔ ${(0,markdown/* code */.aY)(name, 120)}\n`),
        tail: '</p>\n\n',
        more: (leftOut) => `<br>${(0,markdown/* own */.ZV)(say(report_words/* MORE */.UZ.notCovered(leftOut)))}\n`,
    };
}
function nodePools(report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const found = report.findings.filter(({ decides, decision, nodes }) => decides && nodes.length > 0 && decision !== 'notice' && decision !== 'waived');
    if (!found.some(({ nodes }) => nodes.length > where/* NAMED_NODES */.EV))
        return text_budget/* NOTHING */.K$;
    const pools = new Map();
    for (const { fingerprint, name, nodes } of found)
        for (const { uid, name: label } of nodes) {
            const node = label ?? uid ?? '?';
            const pattern = label === null ? '*' : (0,report_pools/* poolOf */.e)(label);
            const pool = pools.get(pattern) ?? { nodes: new Set(), causes: new Map() };
            pools.set(pattern, pool);
            pool.nodes.add(node);
            const cause = pool.causes.get(fingerprint) ?? { name, nodes: new Set() };
            pool.causes.set(fingerprint, cause);
            cause.nodes.add(node);
        }
    const rows = [...pools]
        .sort(([, a], [, b]) => b.nodes.size - a.nodes.size)
        .map(([pattern, pool]) => {
        const causes = [...pool.causes.values()].sort((a, b) => b.nodes.size - a.nodes.size);
        const told = causes.slice(0, where/* NAMED_NODES */.EV).map(({ name, nodes }) => `${(0,markdown/* code */.aY)(name, 120)} × ${nodes.size}`);
        const more = causes.length > told.length ? say(report_words/* MORE */.UZ.names(causes.length - told.length)) : '';
        return `<tr><td>${(0,markdown/* code */.aY)(pattern, 120)}</td><td>${(0,markdown/* own */.ZV)(say(report_words/* COUNTED */.BE.nodes(pool.nodes.size)))}</td><td>${told.join('<br>')}${more}</td></tr>\n`;
    });
    return poolTable(rows, report);
}
function poolTable(rows, { language }) {
    const say = (0,model_language/* sayIn */.dx)(language);
    const columns = labels/* LABELS */.k.poolColumns.map((column) => `<th align="left">${(0,markdown/* own */.ZV)(say(column))}</th>`).join('');
    return {
        head: `### ${say(labels/* LABELS */.k.pools)}\n\n<table>\n<tr>${columns}</tr>\n`,
        rows,
        tail: '</table>\n\n',
        more: (leftOut) => `<tr><td colspan="3"><b>${(0,markdown/* own */.ZV)(say(report_words/* MORE */.UZ.rows(leftOut)))}</b></td></tr>\n`,
    };
}

// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __nccwpck_require__(8065);
// EXTERNAL MODULE: ./lib/report/messages/gate-words.js
var gate_words = __nccwpck_require__(3744);
;// CONCATENATED MODULE: ./lib/report/summary-identity.js







const identities = (report) => ({
    head: '',
    rows: report.clusters.map((cluster) => identity(cluster, report)),
    tail: '',
    more: (leftOut) => `<p><b>${(0,markdown/* own */.ZV)((0,model_language/* sayIn */.dx)(report.language)(report_words/* MORE */.UZ.clusters(leftOut)))}</b></p>\n\n`,
});
function identity(cluster, report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const versions = [cluster.currentVersion, cluster.targetVersion]
        .filter((version) => version !== null)
        .map((version) => (0,markdown/* code */.aY)(version));
    const asserted = cluster.targetVersion !== null && !cluster.targetAsserted ? say(report_words/* WORDS */.q9.notAsserted) : '';
    const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => ` ${(0,markdown/* code */.aY)(one, 120)}`);
    const facts = [
        `${say(report_words/* WORDS */.q9.cluster)}${names.join('') || say(report_words/* WORDS */.q9.notNamed)}`,
        ...(versions.length > 0 ? [versions.join(' → ') + asserted] : []),
        ...(cluster.region ? [(0,markdown/* code */.aY)(cluster.region)] : []),
        ...(report.clusters.length > 1 ? [(0,markdown/* own */.ZV)(say((0,verdict_words/* verdictWords */.L2)(cluster.verdict)))] : []),
    ];
    const checks = cluster.checks
        .filter((check) => check.check !== 'addons')
        .map((check) => `<br>${checkLine(check, cluster, report)}`);
    return `<p>${facts.join(' · ')}${[...new Set(checks)].join('')}${factsLine(cluster, report)}</p>\n\n`;
}
function factsLine({ facts }, report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const { phase, liveVersion, workflow, latestBackupAt } = facts;
    const backup = (0,timestamp/* parseTimestamp */.E)(latestBackupAt);
    const age = backup === null ? null : ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0) - backup;
    const { phase: flow } = Object(workflow);
    const parts = [
        ...(typeof phase === 'string' ? [say(report_words/* WORDS */.q9.now((0,markdown/* code */.aY)(phase, 60)))] : []),
        ...(typeof liveVersion === 'string' ? [say(report_words/* WORDS */.q9.runs((0,markdown/* code */.aY)(liveVersion, 60)))] : []),
        ...(typeof flow === 'string' ? [say(report_words/* WORDS */.q9.workflow((0,markdown/* code */.aY)(flow, 60)))] : []),
        ...(age === null ? [] : [(0,markdown/* own */.ZV)(say(report_words/* WORDS */.q9.backup(Math.max(0, age))))]),
    ];
    return parts.length > 0 ? `<br>${say(report_words/* WORDS */.q9.clusterSays(parts))}` : '';
}
function checkLine(check, cluster, report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const name = capital(say((0,gate_words/* checkName */.I3)(check.check)));
    if (check.taskId === null && check.phase === null)
        return `${name}${say(report_words/* COLON */.oH)}${say(report_words/* WORDS */.q9.noResult)}`;
    const isOther = check.targetVersion !== null && check.targetVersion !== cluster.targetVersion;
    const parts = [
        `${name}${check.taskId === null ? say(report_words/* WORDS */.q9.withoutId) : ` ${(0,markdown/* code */.aY)(check.taskId)}`}`,
        ...(isOther ? [say(report_words/* WORDS */.q9.forTarget((0,markdown/* code */.aY)(check.targetVersion)))] : []),
        ...(check.clusterId !== null && check.clusterId !== cluster.id
            ? [say(report_words/* WORDS */.q9.ofCluster((0,markdown/* code */.aY)(check.clusterId)))]
            : []),
        ...(check.check === 'precheck' ? precheckParts(check, report, say) : [(0,markdown/* code */.aY)(check.phase ?? say(report_words/* WORDS */.q9.noPhase), 60)]),
    ];
    return parts.join(' · ');
}
const precheckParts = (check, report, say) => [
    ...(check.takenAt ? [say(report_words/* WORDS */.q9.taken((0,markdown/* own */.ZV)((0,result_sentences/* clockTime */.qo)(check.takenAt))))] : []),
    `<b>${(0,markdown/* own */.ZV)(say(validity(check, report)))}</b>`,
    ...(check.nodeCount > 0 ? [(0,markdown/* own */.ZV)(say(report_words/* COUNTED */.BE.nodes(check.nodeCount)))] : []),
    (0,markdown/* own */.ZV)(say(report_words/* COUNTED */.BE.passed(check.passed))),
];
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const HALF_A_DAY_MS = 12 * 3_600_000;
function validity(check, report) {
    const expires = (0,timestamp/* parseTimestamp */.E)(check.expiresAt);
    if (expires === null || check.expiresAt === null) {
        if (check.phase === null)
            return report_words/* WORDS */.q9.noResult;
        return check.phase === 'Init' || check.phase === 'Running' ? report_words/* WORDS */.q9.still(check.phase) : report_words/* WORDS */.q9.noExpiry;
    }
    const left = expires - ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0);
    const at = left > HALF_A_DAY_MS ? (0,result_sentences/* clockTime */.qo)(check.expiresAt) : `${check.expiresAt.slice(11, 16)} UTC`;
    return (0,report_words/* validFor */._K)(at, left);
}

// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./lib/model/upgrade-batches.js
var upgrade_batches = __nccwpck_require__(6852);
// EXTERNAL MODULE: ./lib/report/doc-url.js
var doc_url = __nccwpck_require__(6752);
;// CONCATENATED MODULE: ./lib/report/summary-section.js



const header = (columns, say) => `<tr>${columns.map((column) => `<th align="left">${(0,markdown/* own */.ZV)(say(column))}</th>`).join('')}</tr>\n`;
const moreRow = (columns, say) => (leftOut) => `<tr><td colspan="${columns}"><b>${(0,markdown/* own */.ZV)(say(report_words/* MORE */.UZ.rows(leftOut)))}</b></td></tr>\n`;
function section(title, columns, rows, say, note) {
    if (rows.length === 0)
        return text_budget/* NOTHING */.K$;
    return {
        head: `### ${say(title)}\n\n<table>\n${header(columns, say)}`,
        rows,
        tail: `</table>\n\n${note ? `${say(note)}\n\n` : ''}`,
        more: moreRow(columns.length, say),
    };
}

;// CONCATENATED MODULE: ./lib/report/summary-parts.js












const BAR = 20;
function upgradeProgress(report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const rows = report.clusters.flatMap((cluster) => cluster.checks
        .filter((check) => check.check === 'upgrade' && check.progress !== null)
        .map((check) => {
        const percent = Math.min(100, Math.max(0, Number(check.progress)));
        const done = Math.round((percent / 100) * BAR);
        const bar = `${'█'.repeat(done)}${'░'.repeat(BAR - done)} ${percent} % · ${(0,markdown/* code */.aY)(check.phase ?? '', 60)}`;
        return `<p>${bar}${batches(cluster, say)}</p>\n`;
    }));
    return rows.length === 0 ? text_budget/* NOTHING */.K$ : { head: `### ${say(labels/* LABELS */.k.upgrade)}\n\n`, rows, tail: '\n', more: () => '' };
}
function batches(cluster, say) {
    const nodes = Math.max(0, ...cluster.checks.map((check) => check.nodeCount));
    return nodes === 0 ? '' : `<br>${(0,markdown/* own */.ZV)(say(report_words/* COUNTED */.BE.batches(nodes, (0,upgrade_batches/* batchesOf */.c)(nodes))))}`;
}
function removedApis(findings, say) {
    const rows = findings.flatMap((finding) => (0,where/* removedApisOf */.FL)(finding).map(({ url, userAgent }) => `<tr><td>${(0,markdown/* code */.aY)(url, 300)}</td><td>${(0,markdown/* code */.aY)(userAgent, 300)}</td></tr>\n`));
    return section(labels/* LABELS */.k.removedApis, labels/* LABELS */.k.apiColumns, rows, say, labels/* LABELS */.k.auditWindow);
}
function addons(report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const checks = report.clusters.flatMap((cluster) => cluster.checks.filter((check) => check.check === 'addons'));
    const rows = checks.map((check) => {
        const name = check.addon?.template ?? check.addon?.instanceName ?? say(report_words/* WORDS */.q9.none);
        const cells = [
            (0,markdown/* code */.aY)(name),
            (0,markdown/* code */.aY)(check.addon?.targetVersion ?? '–'),
            (0,markdown/* own */.ZV)(say((0,verdict_words/* verdictWords */.L2)(check.verdict))),
            (0,markdown/* own */.ZV)(say(validity(check, report))),
        ];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
    });
    return section(labels/* LABELS */.k.addons, labels/* LABELS */.k.addonColumns, rows, say);
}
function unknownItems({ unknownItems: items, language }) {
    if (items.length === 0)
        return text_budget/* NOTHING */.K$;
    const say = (0,model_language/* sayIn */.dx)(language);
    const note = `${(0,markdown/* own */.ZV)(say(labels/* LABELS */.k.unknownItemsNote))}${say(report_words/* GAP */.Rd)}${(0,markdown/* link */.nf)(say(labels/* LABELS */.k.reportThem), doc_url/* ISSUES_URL */.xV)}`;
    return {
        head: `### ${say(labels/* LABELS */.k.unknownItems)}\n\n<p>${note}<br>\n`,
        rows: items.map(({ name }) => `${(0,markdown/* code */.aY)(name, 120)}\n`),
        tail: '</p>\n\n',
        more: (leftOut) => `${(0,markdown/* own */.ZV)(say(report_words/* MORE */.UZ.notCovered(leftOut)))}\n`,
    };
}
function notCovered(report) {
    if (report.notCovered.length === 0)
        return text_budget/* NOTHING */.K$;
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const rows = report.notCovered.map(({ what }) => `<li>${(0,markdown/* prose */.CS)(what)}</li>\n`);
    return {
        head: `### ${say(labels/* LABELS */.k.notCovered)}\n\n<ul>\n`,
        rows,
        tail: '</ul>\n\n',
        more: (leftOut) => `<li>${(0,markdown/* own */.ZV)(say(report_words/* MORE */.UZ.notCovered(leftOut)))}</li>\n`,
    };
}
function passed(cluster, report) {
    const items = cluster.checks.flatMap((check) => check.items.filter((item) => (0,check_result/* passedNames */.B9)(check.items).has(item.name)));
    if (items.length === 0)
        return text_budget/* NOTHING */.K$;
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const isOneOfMany = report.clusters.length > 1 && cluster.id !== null;
    const count = isOneOfMany ? report_words/* COUNTED */.BE.passedIn(items.length, (0,markdown/* code */.aY)(cluster.id, 120)) : report_words/* COUNTED */.BE.passed(items.length);
    return {
        head: `<details><summary>${say(count)}</summary>\n<p>\n`,
        rows: items.map((item) => `${(0,markdown/* code */.aY)(item.name, 120)}${item.passed > 1 ? ` × ${item.passed}` : ''}<br>\n`),
        tail: '</p>\n</details>\n\n',
        more: (leftOut) => `${say(report_words/* MORE */.UZ.passed(leftOut))}<br>\n`,
    };
}

// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __nccwpck_require__(4395);
// EXTERNAL MODULE: ./lib/report/messages/policy-words.js
var policy_words = __nccwpck_require__(3173);
// EXTERNAL MODULE: ./lib/report/skip-list.js
var skip_list = __nccwpck_require__(3592);
;// CONCATENATED MODULE: ./lib/report/summary-policy.js









const TOLD_FAULTS = 10;
function policyBlocks(report) {
    const { policy } = report;
    if (policy === null)
        return [];
    const lines = policyLines(policy, report);
    return [
        lines.length === 0
            ? text_budget/* NOTHING */.K$
            : (0,text_budget/* frame */.Gt)(`### ${(0,model_language/* sayIn */.dx)(report.language)(labels/* LABELS */.k.policy)}\n\n<p>${lines.join('<br>\n')}</p>\n\n`),
        ...(policy.proposal ? [proposed(policy.proposal, report)] : []),
    ];
}
function policyLines(policy, report) {
    const { state, file, ref, commit, elsewhere } = policy;
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const place = policy.source === 'base' ? say(policy_words/* POLICY_WORDS */.p.onBase((0,markdown/* code */.aY)(ref ?? '?', 120), commit ? (0,markdown/* code */.aY)(commit.slice(0, 12)) : null)) : '';
    return [
        ...(policy.isOwnJudge && state !== 'absent' ? [`<b>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.ownJudge))}</b>`] : []),
        ...(state === 'in-force' ? [`${(0,markdown/* code */.aY)(file, 200)}${place}${say(report_words/* COLON */.oH)}${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.holds(policy)))}`] : []),
        ...(state === 'faulty' ? [`${(0,markdown/* code */.aY)(file, 200)}${place}${say(report_words/* COLON */.oH)}${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.faulty))}`] : []),
        ...(policy.ignoresNone ? [(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.ignoresNone(report.failOn, state === 'faulty')))] : []),
        ...policy.expiring.map((waiver) => say(policy_words/* POLICY_WORDS */.p.expiring({ ...waiver, name: (0,markdown/* code */.aY)(waiver.name, 120), owner: (0,markdown/* code */.aY)(waiver.owner, 120) }))),
        ...(elsewhere.length > 0 ? [(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.elsewhere(elsewhere.length)))] : []),
    ];
}
function proposed(proposal, report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const cells = (...parts) => `<tr>${parts.map((part) => `<td>${part}</td>`).join('')}</tr>\n`;
    const surplus = proposal.faults.length - TOLD_FAULTS;
    const faults = [
        ...proposal.faults.slice(0, TOLD_FAULTS).map((fault) => `<p>${(0,markdown/* prose */.CS)(fault)}</p>\n`),
        ...(surplus > 0 ? [`<p>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.moreFaults(surplus)))}</p>\n`] : []),
    ];
    return {
        head: `### ${say(labels/* LABELS */.k.proposal)}\n\n<p>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.proposal(proposal.state)))}</p>\n${faults.join('')}<table>\n<tr>${labels/* LABELS */.k.proposalColumns.map((one) => `<th align="left">${(0,markdown/* own */.ZV)(say(one))}</th>`).join('')}</tr>\n${cells(`<b>${(0,markdown/* own */.ZV)(say(labels/* LABELS */.k.verdict))}</b>`, (0,markdown/* own */.ZV)(say((0,verdict_words/* verdictWords */.L2)(report.verdict))), (0,markdown/* own */.ZV)(say((0,verdict_words/* verdictWords */.L2)(proposal.verdict))))}${cells((0,markdown/* code */.aY)('fail-on'), (0,markdown/* own */.ZV)(report.failOn), (0,markdown/* own */.ZV)(proposal.failOn))}`,
        rows: proposal.changes.map((change) => cells(changed(change, say), (0,markdown/* own */.ZV)(say((0,verdict_words/* decisionWords */._C)(change.from))), (0,markdown/* own */.ZV)(say((0,verdict_words/* decisionWords */._C)(change.to))))),
        tail: '</table>\n\n',
        more: (leftOut) => `<tr><td colspan="3"><b>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.moreChanges(leftOut)))}</b></td></tr>\n`,
    };
}
const changed = ({ name, title, nodes }, say) => `${title === name ? '' : `${(0,markdown/* own */.ZV)(title)} · `}${(0,markdown/* code */.aY)(name, 120)}${nodes > 0 ? ` · ${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.nodes(nodes)))}` : ''}`;
function skipListBlocks(report) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    return report.clusters.flatMap(({ id, skippedCheckItemList: list }) => {
        if (list.length === 0)
            return [];
        const of = report.clusters.length > 1 && id !== null ? say((0,report_words/* bracketed */.Em)((0,markdown/* code */.aY)(id, 120))) : '';
        const json = pre(JSON.stringify({ skippedCheckItemList: list }, null, 2));
        const terraform = pre((0,skip_list/* skipListAsTerraform */.W)(list));
        const all = `<details><summary>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.skipList))}${of}</summary>\n<p>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.skipListHow))}</p>\n${json}\n<p>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.terraform))}</p>\n${terraform}\n</details>\n\n`;
        return [{ head: '', rows: [all], tail: '', more: () => `<p>${(0,markdown/* own */.ZV)(say(policy_words/* POLICY_WORDS */.p.skipListLeftOut))}</p>\n\n` }];
    });
}
const pre = (text) => `<pre>${(0,plain/* visible */.RK)(text)
    .split('\n')
    .map((line) => (0,markdown/* escapeHtml */.ZD)(line))
    .filter((line) => (0,plain/* oneLine */.TN)(line) !== '')
    .join('\n')}</pre>`;

// EXTERNAL MODULE: ./lib/report/finding-cells.js
var finding_cells = __nccwpck_require__(899);
;// CONCATENATED MODULE: ./lib/report/summary-rows.js








const isAboutEntry = ({ name, decision }) => name === 'policy-error' && decision !== 'inconclusive';
function findingsTable(title, findings, report, detail, note) {
    const rows = findings.map((finding) => row(finding, report, detail));
    return section(title, labels/* LABELS */.k.columns, rows, (0,model_language/* sayIn */.dx)(report.language), note);
}
function row(finding, report, detail) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const words = finding.advice === 'policy' ? markdown/* prose */.CS : markdown/* own */.ZV;
    const guide = (0,markdown/* link */.nf)(say(report_words/* WORDS */.q9.guide), finding.docUrl, say(report_words/* COLON */.oH));
    const cells = detail === 'names' ? `${(0,finding_cells/* heading */.R_)(finding, say)} ${guide}` : cause(finding, detail, say);
    const who = finding.who === null ? '' : (0,finding_cells/* aside */.HU)((0,verdict_words/* whoWords */.Wi)(finding.who), say);
    const fix = detail === 'names' ? '' : `<br><b>${say(labels/* LABELS */.k.doThis)}</b>${who}${say(report_words/* GAP */.Rd)}${words(finding.fix)} ${guide}`;
    return `<tr><td>${cells}${fix}</td><td>${whereCell(finding, report, detail)}</td></tr>\n`;
}
const SHORT_MESSAGE = 200;
function cause(finding, detail, say) {
    const words = finding.advice === 'policy' ? markdown/* prose */.CS : markdown/* own */.ZV;
    const isFull = detail === 'full';
    const fields = isFull ? (0,where/* changedFields */.E0)(finding) : [];
    const lines = [
        (0,finding_cells/* heading */.R_)(finding, say),
        ...(finding.message === '' ? [] : [isFull ? (0,markdown/* prose */.CS)(finding.message) : (0,markdown/* prose */.CS)(finding.message, SHORT_MESSAGE)]),
        ...(fields.length > 0 ? [say(report_words/* WORDS */.q9.changed((0,markdown/* code */.aY)(fields.join('; '))))] : []),
        ...(isFull && finding.decision !== 'notice' ? [`<i>${words(finding.meaning)}</i>`] : []),
        ...(0,finding_cells/* decider */.r$)(finding, say),
    ];
    return lines.join('<br>');
}
function whereCell(finding, report, detail) {
    const { words, names, more } = (0,where/* whereOf */.de)(finding, report.language);
    const shown = detail === 'full' ? names : [];
    const list = shown.map((name) => (0,markdown/* code */.aY)(name, 120)).join(' ');
    const surplus = detail === 'full' && more > 0 ? (0,model_language/* sayIn */.dx)(report.language)(report_words/* MORE */.UZ.names(more)) : '';
    const { location } = finding;
    const lines = [
        (0,markdown/* own */.ZV)(words),
        ...(list ? [`${list}${surplus}`] : []),
        ...(location ? [(0,markdown/* code */.aY)(`${location.file}:${location.line}`, 300)] : []),
        ...(report.clusters.length > 1 && finding.clusterId ? [(0,markdown/* code */.aY)(finding.clusterId)] : []),
    ];
    return lines.join('<br>');
}

;// CONCATENATED MODULE: ./lib/report/summary.js













const SUMMARY_BUDGET = 900 * 1024;
function renderSummary(report, budget = SUMMARY_BUDGET) {
    for (const detail of ['full', 'short']) {
        const page = (0,text_budget/* fitBlocks */.U8)(blocksOf(report, detail), Number.POSITIVE_INFINITY);
        if ((0,text_budget/* utf8Bytes */.dy)(page) <= budget)
            return page;
    }
    return (0,text_budget/* fitBlocks */.U8)(blocksOf(report, 'names'), budget);
}
function blocksOf(report, detail) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    const findings = report.findings.filter((finding) => finding.decides && !isAboutEntry(finding));
    const of = (decision) => findings.filter((finding) => finding.decision === decision);
    const shown = report.findings.filter((finding) => !finding.decides);
    return [
        (0,text_budget/* frame */.Gt)(`## ${(0,verdict_words/* verdictLine */.MT)(report)}\n\n${report.green && isRed(report) ? `${say(labels/* LABELS */.k.greenAnyway)}\n\n` : ''}`),
        identities(report),
        (0,text_budget/* frame */.Gt)(detail === 'full' ? '' : `<p><b>${(0,markdown/* own */.ZV)(say(report_words/* SHORTENED */.VB[detail]))}</b></p>\n\n`),
        findingsTable(labels/* LABELS */.k.fix, of('block'), report, detail),
        findingsTable(labels/* LABELS */.k.undecided, of('inconclusive'), report, detail),
        findingsTable(labels/* LABELS */.k.confirm, of('warn'), report, detail),
        removedApis(findings, say),
        changes(report),
        nodePools(report),
        addons(report),
        upgradeProgress(report),
        findingsTable(labels/* LABELS */.k.waived, of('waived'), report, detail),
        findingsTable(labels/* LABELS */.k.notes, of('notice'), report, detail),
        findingsTable(labels/* LABELS */.k.shown, shown, report, detail, item_sentences/* SHOWN_ONLY */.tQ),
        ...policyBlocks(report),
        findingsTable(labels/* LABELS */.k.policyEntries, report.findings.filter(isAboutEntry), report, detail),
        ...skipListBlocks(report),
        unknownItems(report),
        notCovered(report),
        ...report.clusters.map((cluster) => passed(cluster, report)),
        (0,text_budget/* frame */.Gt)(`<sub>${(0,markdown/* own */.ZV)(report.tool.name)} ${(0,markdown/* own */.ZV)(report.tool.version)} · ${(0,markdown/* own */.ZV)((0,result_sentences/* clockTime */.qo)(report.generatedAt))}</sub>\n`),
    ];
}
const isRed = (report) => report.verdict === 'block' || report.verdict === 'inconclusive';


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2691);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8065);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5009);
/* harmony import */ var _messages_export_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4833);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(100);
/* harmony import */ var _messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45);
/* harmony import */ var _messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7382);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3825);








const CLUSTER = { en: 'cluster', zh: '集群' };
const STOP = { en: '.', zh: '。' };
const TOLD = 30;
function renderText(report) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .sayIn */ .dx)(report.language);
    const decided = report.findings.filter((finding) => finding.decides);
    const of = (...decisions) => decided.filter((finding) => decisions.includes(finding.decision));
    return [
        (0,_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictLine */ .MT)(report),
        ...(report.green && (report.verdict === 'block' || report.verdict === 'inconclusive')
            ? [say(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.greenAnyway)]
            : []),
        ...report.clusters.map((cluster) => {
            const versions = [cluster.currentVersion, cluster.targetVersion]
                .filter((version) => version !== null)
                .join(' -> ');
            return `  ${say(CLUSTER)}${cluster.id === null ? say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.notNamed) : ` ${cluster.id}`} ${versions}`.trimEnd();
        }),
        ...validity(report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.fix, of('block'), report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.undecided, of('inconclusive'), report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.confirm, of('warn'), report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.waived, of('waived'), report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.notes, of('notice'), report),
        ...part(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.shown, report.findings.filter((finding) => !finding.decides), report),
        ...(report.notCovered.length > 0 ? [''] : []),
        ...report.notCovered.map(({ what }) => say((0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.notCovered, what))),
        ...(report.unknownItems.length > 0 ? ['', unknownItems(report)] : []),
        '',
        `${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .COUNTED */ .BE.passed(report.counts.passed))}${say(STOP)}`,
    ];
}
function unknownItems({ unknownItems: items, language }) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .sayIn */ .dx)(language);
    return say((0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)(_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.unknownItems, say((0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(items.map(({ name }) => name)))));
}
function validity(report) {
    const expires = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .E)(report.expiresAt);
    if (expires === null || report.expiresAt === null)
        return [];
    const left = expires - ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .E)(report.generatedAt) ?? 0);
    const at = report.expiresAt;
    const words = left > 0 ? (0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .validFor */ ._K)(at, left) : { en: `expired at ${at}`, zh: `已于 ${at} 过期` };
    return [`  ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .sayIn */ .dx)(report.language)(words)}`];
}
function part(title, findings, { language }) {
    if (findings.length === 0)
        return [];
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .sayIn */ .dx)(language);
    const more = findings.length - TOLD;
    return [
        '',
        say((0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)(title, '')).trimEnd(),
        ...findings.slice(0, TOLD).flatMap((finding) => lines(finding, language)),
        ...(more > 0 ? [`  ${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MORE */ .UZ.findings(more))}`] : []),
    ];
}
function lines(finding, language) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_6__/* .sayIn */ .dx)(language);
    const sort = (0,_where_js__WEBPACK_IMPORTED_MODULE_5__/* .sortOf */ .ac)(finding);
    const name = finding.scope === 'gate' ? finding.title : finding.name;
    const apis = (0,_where_js__WEBPACK_IMPORTED_MODULE_5__/* .removedApisOf */ .FL)(finding);
    const fields = (0,_where_js__WEBPACK_IMPORTED_MODULE_5__/* .changedFields */ .E0)(finding);
    return [
        `  * ${name}${sort ? say((0,_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bracketed */ .Em)(sort)) : ''}${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE)}${(0,_where_js__WEBPACK_IMPORTED_MODULE_5__/* .whereText */ .ZF)(finding, language)}`,
        ...finding.message.split('\n').map((line) => `      ${line}`),
        ...(fields.length > 0 ? [`      ${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.changed(fields.join('; ')))}`] : []),
        ...apis
            .slice(0, TOLD)
            .map(({ url, userAgent }) => `      ${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.calledBy(url, userAgent || say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9.unknown)))}`),
        ...(apis.length > TOLD ? [`      ${say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MORE */ .UZ.calls(apis.length - TOLD))}`] : []),
        ...(finding.match === 'guessed' ? [`      ${say(_messages_export_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_WORDS */ .WE.guessed)}`] : []),
        `      ${finding.meaning}`,
        ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .standsBehind */ .Yt)(finding, language).map((line) => `      ${line}`),
        `      -> ${finding.fix}`,
        ...finding.commands.map((command) => `         $ ${command}`),
        `      ${finding.docUrl}`,
    ];
}


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   EV: () => (/* binding */ NAMED_NODES),
/* harmony export */   FL: () => (/* binding */ removedApisOf),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _model_check_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5543);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2691);
/* harmony import */ var _messages_gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3744);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(100);
/* harmony import */ var _messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);





const NAMED_NODES = 5;
function whereOf(finding, language) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .dx)(language);
    if (finding.nodes.length > 0) {
        const names = finding.nodes.slice(0, NAMED_NODES).map((node) => (0,_model_check_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeLabel */ .dA)(node) ?? say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9.unnamedNode));
        return { words: say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNTED */ .BE.nodes(finding.nodes.length)), names, more: finding.nodes.length - names.length };
    }
    if (finding.addon) {
        const { template, instanceName, targetVersion } = finding.addon;
        const name = template ?? instanceName ?? say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9.unnamedAddon);
        return { words: say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDS */ .q9.addon), names: [targetVersion ? `${name} → ${targetVersion}` : name], more: 0 };
    }
    if (finding.scope === 'gate')
        return { words: say(finding.check === null ? _messages_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .k.wholeRun : (0,_messages_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(finding.check)), names: [], more: 0 };
    const [names, words] = namedByRisk(finding);
    return { words: say(words), names: names.slice(0, NAMED_NODES), more: Math.max(0, names.length - NAMED_NODES) };
}
function namedByRisk({ risk }) {
    const addons = namesIn(risk.addonRisks, 'addonTemplateName', 'alias');
    if (addons.length > 0)
        return [addons, _messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNTED */ .BE.addons(addons.length)];
    const nodes = namesIn(risk.nodeRisks, 'NodeID');
    return nodes.length > 0 ? [nodes, _messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNTED */ .BE.nodes(nodes.length)] : [[], _messages_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .k.wholeCluster];
}
function namesIn(risks = [], ...keys) {
    const names = risks.map((risk) => {
        const fields = (typeof risk === 'object' && risk !== null ? risk : {});
        return keys.map((key) => fields[key]).find((name) => typeof name === 'string' && name !== '');
    });
    return [...new Set(names.filter((name) => typeof name === 'string'))];
}
function whereText(finding, language) {
    const say = (0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .dx)(language);
    const { words, names, more } = whereOf(finding, language);
    const list = say((0,_model_language_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names)) + (more > 0 ? say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MORE */ .UZ.names(more)) : '');
    return [words, list].filter((part) => part !== '').join(say(_messages_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH));
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

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ACTION_INPUTS)
/* harmony export */ });
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
    policy: {
        description: 'Policy file: rules and waivers, in place of the decision table’s decisions. Default: `.github/cce-upgrade-policy.yml` if it is there; a file that is named must be there.',
        fallback: '',
    },
    'policy-source': {
        description: 'Where the policy is read from: `base` (the tip of the base branch, by `github-token` with `contents: read` or from the checkout) or `workspace`. Default: `base` on pull requests and merge groups, so that a pull request cannot loosen the policy that judges it; else `workspace`.',
        fallback: '',
    },
    'fail-on': {
        description: '`fatal`, `exception`, `warning` or `any`; `none` decides like `exception` but leaves the step green, and is ignored where the policy sets `fail-on`. If both are given, the stricter counts. Default: the policy’s, else `exception`.',
        fallback: '',
    },
    'no-access': {
        description: '`fail`; or `skip`: a fork or bot pull request that cannot get credentials ends green with a notice and the verdict `inconclusive`.',
        fallback: 'fail',
    },
    baseline: {
        description: 'An earlier `report.json`, to tell what is new, known or resolved. Default: the last report in the comment on the pull request, if there is one (see `comment`).',
        fallback: '',
    },
    'github-token': {
        description: 'Token that reads the base branch’s policy and the changed files of a pull request or merge group, and writes comment, commit status and check run.',
        fallback: '',
    },
    'commit-status': {
        description: 'Whether the verdict is a commit status on the head commit, one context for the cluster that a later run can turn. Needs `statuses: write`. It tells the verdict, also where the step is green all the same (`fail-on: none`, `no-access: skip`).',
        fallback: 'false',
    },
    comment: {
        description: '`never`; `on-failure` or `always`: one comment on the pull request, edited in place. Needs `pull-requests: write`.',
        fallback: 'never',
    },
    'check-run': {
        description: 'Whether a check run on the head commit holds every annotation. Needs `checks: write`. It tells the verdict, as `commit-status` does.',
        fallback: 'false',
    },
    'head-sha': {
        description: 'Commit that commit status and check run go to. Default: the head commit of the event.',
        fallback: '',
    },
    annotations: {
        description: 'Whether findings are annotated.',
        fallback: 'true',
    },
    language: {
        description: 'Language of the report’s own words, `en` or `zh-cn`.',
        fallback: 'en',
    },
    'report-dir': {
        description: 'Folder for `report.json`, `summary.md`, `report.html`, `report.sarif`, `report.junit.xml` and `evidence/`; made if missing, a folder of its own.',
        fallback: 'cce-upgrade-report',
    },
};


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   hI: () => (/* binding */ waysToGiveCredentials)
/* harmony export */ });
/* unused harmony export FAMILIES */
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2691);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5449);


const FAMILIES = [
    {
        name: { en: 'Huawei’s auth action', zh: '华为云 auth action' },
        accessKey: 'HUAWEI_CLOUD_ACCESS_KEY_ID',
        secretKey: 'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
        region: 'HUAWEI_CLOUD_REGION',
        project: 'HUAWEI_CLOUD_PROJECT_ID',
    },
    {
        name: { en: 'the SDK', zh: 'SDK' },
        accessKey: 'HUAWEICLOUD_SDK_AK',
        secretKey: 'HUAWEICLOUD_SDK_SK',
        securityToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
        project: 'HUAWEICLOUD_SDK_PROJECT_ID',
    },
    {
        name: { en: 'Terraform', zh: 'Terraform' },
        accessKey: 'HW_ACCESS_KEY',
        secretKey: 'HW_SECRET_KEY',
        securityToken: 'HW_SECURITY_TOKEN',
        region: 'HW_REGION_NAME',
        project: 'HW_PROJECT_ID',
    },
    {
        name: { en: 'the API samples', zh: 'API 示例代码' },
        accessKey: 'CLOUD_SDK_AK',
        secretKey: 'CLOUD_SDK_SK',
    },
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
        faults.push((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(name, null, reading));
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
        const problem = { en: `is missing, though ${given} is given`, zh: `缺失，但已提供 ${given}` };
        missing.push({ input: name, value: null, problem, suggestion: null });
        return 'faulty';
    };
    if (authToken !== null && (accessKey ?? secretKey ?? securityToken) !== null)
        return complain('auth-token', {
            en: 'cannot be given together with access-key, secret-key or security-token: choose one way',
            zh: '不能与 access-key、secret-key 或 security-token 同时提供：请只选一种方式',
        });
    if (authToken !== null)
        return token(read('auth-token', authToken, _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ));
    if (accessKey === null && secretKey === null)
        return securityToken === null
            ? null
            : complain('security-token', {
                en: 'goes with access-key and secret-key, which are not given',
                zh: '需要与 access-key 和 secret-key 一起使用，但两者都没有提供',
            });
    if (accessKey === null || secretKey === null)
        return lack(accessKey === null ? 'access-key' : 'secret-key', accessKey === null ? 'secret-key' : 'access-key');
    return pair(read('access-key', accessKey, _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ), read('secret-key', secretKey, _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ), securityToken === null ? undefined : read('security-token', securityToken, _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ));
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
    const value = (name) => read(name, env(name) ?? '', _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ);
    const tokenName = family.securityToken;
    return pair(value(family.accessKey), value(family.secretKey), tokenName && env(tokenName) !== null ? value(tokenName) : undefined);
}
function envToken(env, read) {
    const text = env(TOKEN_VARIABLE);
    return text === null ? null : token(read(TOKEN_VARIABLE, text, _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ));
}
function waysToGiveCredentials() {
    const families = FAMILIES.map(({ name, accessKey, secretKey, securityToken }) => ({
        en: `${accessKey} and ${secretKey} (${name.en}${securityToken ? `, with ${securityToken}` : ''})`,
        zh: `${accessKey} 和 ${secretKey}（${name.zh}${securityToken ? `，另可设置 ${securityToken}` : ''}）`,
    }));
    return {
        en: `Give access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(families).en}, or ${TOKEN_VARIABLE}.`,
        zh: `请提供 access-key 和 secret-key（临时密钥还需要 security-token），或 auth-token；也可以在 env 中设置 ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(families).zh}，或 ${TOKEN_VARIABLE}。`,
    };
}
function secretTexts(input, env) {
    const names = FAMILIES.flatMap((family) => [family.accessKey, family.secretKey, family.securityToken ?? '']);
    return [
        ...['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token'].map(input),
        ...[...names, TOKEN_VARIABLE, 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map(env),
    ].filter((text) => text !== null);
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE),
  o9: () => (/* binding */ clusterIdsOf),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(5268);
// EXTERNAL MODULE: ./lib/model/language.js
var language = __nccwpck_require__(2691);
// EXTERNAL MODULE: ./lib/settings/action-inputs.js
var action_inputs = __nccwpck_require__(785);
// EXTERNAL MODULE: ./lib/settings/credentials.js
var credentials = __nccwpck_require__(4087);
// EXTERNAL MODULE: ./lib/settings/readers.js
var readers = __nccwpck_require__(5449);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./lib/settings/setting-faults.js





function contradictions({ start, autopilot, checks }, input) {
    const fault = (name, problem) => ({
        input: name,
        value: input(name),
        problem,
        suggestion: null,
    });
    const starts = start !== 'never';
    const startsNothing = checks !== null && !checks.includes('precheck') && !checks.includes('addons');
    return [
        ...(starts && input('target-version') === null ? [fault('start', NO_TARGET)] : []),
        ...(starts && input('results') !== null ? [fault('start', WITH_RESULTS)] : []),
        ...(starts && (input('precheck-task-id') ?? input('addon-task-id')) !== null ? [fault('start', WITH_TASK)] : []),
        ...(starts && startsNothing ? [fault('start', STARTS_NOTHING)] : []),
        ...(autopilot && checks?.includes('addons') ? [fault('checks', AUTOPILOT_ADDONS)] : []),
    ];
}
const NO_TARGET = {
    en: 'needs target-version: which upgrade is to be checked',
    zh: '需要同时提供 target-version：检查的是升级到哪个版本',
};
const WITH_RESULTS = {
    en: 'cannot be given together with results, with which nothing is asked or started',
    zh: '不能与 results 同时提供：使用 results 时不会发起请求，也不会启动检查',
};
const WITH_TASK = {
    en: 'cannot be given together with precheck-task-id or addon-task-id, which name a task that is there',
    zh: '不能与 precheck-task-id 或 addon-task-id 同时提供：它们指定的是已有的任务',
};
const STARTS_NOTHING = {
    en: 'starts a pre-upgrade check or an add-on check only, and checks selects neither',
    zh: '只能启动升级前检查或插件检查，而 checks 中两者都没有',
};
const AUTOPILOT_ADDONS = {
    en: 'cannot hold "addons" for an Autopilot cluster: it has no add-on check',
    zh: 'Autopilot 集群不能包含“addons”：它没有插件检查',
};
const NOT_OURS = ['method'];
function unknownInputs(names) {
    const known = Object.keys(action_inputs/* ACTION_INPUTS */.b);
    return names
        .filter((name) => !known.includes(name) && !NOT_OURS.includes(name))
        .map((name) => {
        const near = (0,nearest/* nearest */.p)(name, known);
        const problem = { en: 'there is no such input', zh: '没有这个输入参数' };
        return { input: name, value: null, problem, suggestion: near ? (0,readers/* meant */.wx)(near) : null };
    });
}
function missingAccess(found, input) {
    const absent = (name, problem) => ({
        input: name,
        value: null,
        problem,
        suggestion: null,
    });
    const lacksKeys = found.credentials === null && found.faults.length === 0 && found.missing.length === 0;
    return [
        ...(input('cluster-id') === null ? [absent('cluster-id', NO_CLUSTER)] : []),
        ...(found.projectId === null ? [absent('project-id', NO_PROJECT)] : []),
        ...(found.region === null && input('endpoint') === null ? [absent('region', NO_REGION)] : []),
        ...(lacksKeys
            ? [absent('credentials', (0,language/* sentences */.hC)({ en: 'none are given.', zh: '没有提供凭证。' }, (0,credentials/* waysToGiveCredentials */.hI)()))]
            : []),
    ];
}
const NO_CLUSTER = {
    en: 'is required: the id of the cluster (in the console: Overview, Cluster ID), or give results',
    zh: '必填，应为集群 ID（见控制台“总览”中的“集群ID”），或改为提供 results',
};
const NO_PROJECT = {
    en: 'is required: the id of the region’s project (in the console: My Credentials, API Credentials), as input or in the environment',
    zh: '必填，应为该区域的项目 ID（见控制台“我的凭证”中的“API凭证”），可通过输入参数或环境变量提供',
};
const NO_REGION = {
    en: 'is required: the region’s id, such as "cn-north-4", as input or in the environment; or give endpoint',
    zh: '必填，应为区域 ID，例如“cn-north-4”，可通过输入参数或环境变量提供；或改为提供 endpoint',
};

;// CONCATENATED MODULE: ./lib/settings/settings.js
const COMMENT_MODES = ['never', 'on-failure', 'always'];

;// CONCATENATED MODULE: ./lib/settings/read-settings.js







const clusterIdsOf = ({ subject: { clusterId } }) => clusterId === null ? [] : [clusterId];
const POLICY_FILE = '.github/cce-upgrade-policy.yml';
const HOUR = 3_600_000;
const VALIDITY = (0,readers/* duration */.p0)({ atLeastMs: 0, atMostMs: 24 * HOUR, range: { en: 'at most "24h"', zh: '不超过“24h”' } });
const WAITING = (0,readers/* duration */.p0)({ atLeastMs: 0, atMostMs: 120 * HOUR, range: { en: 'at most "120h"', zh: '不超过“120h”' } });
const POLLING = (0,readers/* duration */.p0)({
    atLeastMs: 1000,
    atMostMs: HOUR,
    range: { en: 'between "1s" and "1h"', zh: '在“1s”到“1h”之间' },
});
function readSettings(raw) {
    const input = (name) => raw.inputs[name]?.trim() || null;
    const env = (name) => (name === '' ? null : raw.env[name]?.trim() || null);
    const faults = unknownInputs(Object.keys(raw.inputs));
    const take = (name, reader, text = input(name)) => {
        if (text === null)
            return null;
        const reading = reader(text);
        if ('value' in reading)
            return reading.value;
        faults.push((0,readers/* faultOf */.Kl)(name, text, reading));
        return null;
    };
    const fallback = (name, reader) => {
        const given = take(name, reader);
        if (given !== null)
            return given;
        const reading = reader(action_inputs/* ACTION_INPUTS */.b[name].fallback);
        if ('value' in reading)
            return reading.value;
        throw new Error(`action.yml declares an unusable default for ${name}`);
    };
    const found = (0,credentials/* findCredentials */.gD)(input, env);
    const isAsked = input('results') === null;
    faults.push(...found.faults.filter((fault) => isAsked || Object.hasOwn(action_inputs/* ACTION_INPUTS */.b, fault.input)));
    const run = {
        failOn: take('fail-on', (0,readers/* choice */.Yq)(['fatal', 'exception', 'warning', 'any', 'none'])),
        policy: {
            path: take('policy', readers/* file */.NJ) ?? POLICY_FILE,
            isGiven: input('policy') !== null,
            source: take('policy-source', (0,readers/* choice */.Yq)(['base', 'workspace'])),
        },
        paths: take('paths', readers/* pathGlobs */.pS) ?? [],
        noAccess: fallback('no-access', (0,readers/* choice */.Yq)(['fail', 'skip'])),
        githubToken: input('github-token') ?? env('GITHUB_TOKEN'),
        baseline: take('baseline', readers/* file */.NJ),
        commitStatus: fallback('commit-status', readers/* boolean */.zM),
        comment: fallback('comment', (0,readers/* choice */.Yq)(COMMENT_MODES)),
        checkRun: fallback('check-run', readers/* boolean */.zM),
        headSha: take('head-sha', readers/* commitId */.xk),
        annotations: fallback('annotations', readers/* boolean */.zM),
        language: fallback('language', (0,readers/* choice */.Yq)(language/* LANGUAGES */.Yj)),
        reportDir: fallback('report-dir', readers/* ownFolder */.vY),
    };
    const clusterId = take('cluster-id', readers.id);
    const projectId = take('project-id', readers.id, found.projectId);
    const regionId = take('region', readers/* region */.Ny, found.region);
    const endpoint = take('endpoint', readers/* baseUrl */.pc);
    const patterns = take('results', readers/* globs */.gV);
    const missing = input('results') !== null ? [] : [...found.missing, ...missingAccess(found, input)];
    const rest = {
        checks: take('checks', (0,readers/* choices */.S9)(finding/* CHECKS */.ui)) ?? (patterns ? null : ['precheck']),
        clusterId,
        projectId,
        region: regionId,
        autopilot: fallback('autopilot', readers/* boolean */.zM),
        start: fallback('start', (0,readers/* choice */.Yq)(['never', 'if-needed', 'always'])),
        upgradeTaskId: take('upgrade-task-id', readers.id),
        precheckTaskId: take('precheck-task-id', readers.id),
        addonTaskId: take('addon-task-id', readers.id),
        addonInstanceId: take('addon-instance-id', readers.id),
        addonCheckType: fallback('addon-check-type', (0,readers/* choice */.Yq)(['addonUpgrade', 'addonStatic', 'all'])),
        currentVersion: take('current-version', readers/* version */.rE),
        targetVersion: take('target-version', readers/* version */.rE),
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
        secrets: (0,credentials/* secretTexts */.Vh)(input, env),
    };
}
function sourceOf(patterns, found, { clusterId, projectId, endpoint }) {
    if (patterns)
        return { kind: 'results', patterns };
    if (clusterId === null || projectId === null || found.credentials === null)
        return null;
    return { kind: 'api', clusterId, projectId, endpoint, credentials: found.credentials };
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   S9: () => (/* binding */ choices),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pS: () => (/* binding */ pathGlobs),
/* harmony export */   pc: () => (/* binding */ baseUrl),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   vY: () => (/* binding */ ownFolder),
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   xk: () => (/* binding */ commitId),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports splitList, isLoopback */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5149);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2691);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6047);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3341);




const meant = (word) => ({ en: `Did you mean "${word}"?`, zh: `是否想写“${word}”？` });
const didYouMean = (text, words) => {
    const word = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, words);
    return word === null ? null : meant(word);
};
const choice = (words) => (text) => {
    const word = words.find((one) => one === text);
    return word === undefined
        ? {
            problem: { en: `must be one of ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).en}`, zh: `必须是以下之一：${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).zh}` },
            suggestion: didYouMean(text, words),
        }
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
            problem: {
                en: `knows no ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(unknown).en}; allowed are ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).en}`,
                zh: `不支持${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(unknown).zh}；可选值为${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).zh}`,
            },
            suggestion: didYouMean(first, words),
        };
    if (entries.length === 0)
        return {
            problem: { en: `must name at least one of ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).en}`, zh: `至少要写一个：${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(words).zh}` },
        };
    return { value: words.filter((word) => entries.includes(word)) };
};
const LONGEST_GLOB = 1000;
const globs = (text) => {
    const value = splitList(text);
    if (value.length === 0)
        return { problem: { en: 'must hold at least one glob', zh: '至少要有一个 glob' } };
    if (value.some((glob) => glob.length > LONGEST_GLOB || glob.includes('\0')))
        return {
            problem: {
                en: `must hold globs of at most ${LONGEST_GLOB} characters each, without NUL`,
                zh: `每个 glob 最多 ${LONGEST_GLOB} 个字符，且不能包含 NUL`,
            },
        };
    return { value };
};
const pathGlobs = (text) => {
    const reading = globs(text);
    if ('problem' in reading)
        return reading;
    const positive = reading.value.filter((glob) => !/^!(?!\()/.test(glob));
    const bare = reading.value.map((glob) => glob.replace(/^!(?!\()/, ''));
    if (positive.length === 0 || bare.includes(''))
        return {
            problem: {
                en: 'must hold at least one glob without "!", and a glob behind each "!"',
                zh: '至少要有一个不带“!”的 glob，且每个“!”后面都要有 glob',
            },
        };
    if (bare.some((glob) => /^(?:\.{0,2}\/)*\.\.\/|^\//.test(glob)))
        return {
            problem: {
                en: 'must hold globs that start at the root of the repository, without "/" or ".." in front',
                zh: 'glob 必须从仓库根目录开始，前面不能有“/”或“..”',
            },
        };
    const folder = bare.find((glob) => glob.endsWith('/'));
    if (folder !== undefined)
        return {
            problem: { en: 'must hold globs of files, not of folders', zh: 'glob 必须匹配文件，而不是目录' },
            suggestion: meant(`${folder}**`),
        };
    return reading;
};
const ID = /^[A-Za-z0-9._-]{1,64}$/;
const id = (text) => ID.test(text) && text !== '.' && text !== '..'
    ? { value: text }
    : {
        problem: {
            en: 'must be an id: 1 to 64 letters, digits, dots, hyphens or underscores',
            zh: '必须是 ID：1 到 64 个字母、数字、点、连字符或下划线',
        },
    };
const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const region = (text) => REGION.test(text) && text.length <= 40
    ? { value: text }
    : {
        problem: { en: 'must be the id of a region, such as "cn-north-4"', zh: '必须是区域 ID，例如“cn-north-4”' },
    };
const version = (text) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(text)
    ? { value: text.startsWith('v') ? text : `v${text.replace(/^V/, '')}` }
    : {
        problem: {
            en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
            zh: '必须是集群版本，例如“v1.31”或“v1.31.1-r0”',
        },
    };
const duration = (limits) => (text) => {
    const value = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (value === null)
        return {
            problem: {
                en: 'must be a duration, such as "90s", "15m" or "1h30m"',
                zh: '必须是时长，例如“90s”、“15m”或“1h30m”',
            },
        };
    if (value >= limits.atLeastMs && value <= limits.atMostMs)
        return { value };
    return { problem: { en: `must be ${limits.range.en}`, zh: `必须${limits.range.zh}` } };
};
const boolean = (text) => {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: { en: 'must be "true" or "false"', zh: '必须是“true”或“false”' } };
};
const LOOPBACK = ['localhost', '[::1]'];
const isLoopback = (host) => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host);
const baseUrl = (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const hidden = /[@?#]/.test(text);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return {
            problem: {
                en: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"',
                zh: '必须是 https 地址，例如“https://cce.cn-north-4.myhuaweicloud.com”',
            },
            hidden,
        };
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return {
            problem: { en: 'must be https; http is for loopback only', zh: '必须使用 https；http 仅可用于本机回环地址' },
            hidden,
        };
    if (url.username || url.password || url.search || url.hash)
        return {
            problem: { en: 'must hold no user, query or fragment', zh: '不能包含用户信息、查询参数或片段' },
            hidden,
        };
    return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
};
const ownFolder = (text) => {
    const plain = text.replaceAll('\\', '/').replace(/\/+$/, '');
    const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0 || parts.at(-1) === '..' || plain.includes('\0'))
        return {
            problem: {
                en: 'must be a folder of its own, not the workspace or a parent of it',
                zh: '必须是单独的目录，不能是工作区或其上级目录',
            },
        };
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { problem: { en: 'must not lie in .git', zh: '不能位于 .git 中' } };
    return { value: plain };
};
const file = (text) => {
    const plain = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
    return plain === '' || plain.endsWith('/') || plain.includes('\0') || plain.length > 1000
        ? { problem: { en: 'must be the path of a file', zh: '必须是文件路径' } }
        : { value: plain };
};
const commitId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? { value: text.toLowerCase() }
    : {
        problem: {
            en: 'must be the full id of a commit: 40 or 64 hexadecimal digits',
            zh: '必须是完整的提交 ID：40 或 64 位十六进制数字',
        },
    };
const secret = (text) => /^[\x21-\x7e]{6,}$/.test(text)
    ? { value: text }
    : {
        problem: {
            en: 'must be at least 6 printable characters without spaces or line ends',
            zh: '至少要有 6 个可打印字符，不能包含空格或换行',
        },
    };
const faultOf = (input, value, reading) => ({
    input,
    value: reading.hidden ? null : value,
    problem: reading.problem,
    suggestion: reading.suggestion ?? null,
});


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readsOwnEvidence),
/* harmony export */   f: () => (/* binding */ readResultFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2691);



const LINK = { en: 'a link', zh: '是链接' };
const NO_FILE = { en: 'not a file', zh: '不是文件' };
const UNKNOWN = { en: 'unknown reason', zh: '原因未知' };
const GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(patterns, cwd) {
    const faults = [];
    const paths = new Map();
    for (const pattern of patterns) {
        const matched = GLOB.test(pattern) ? await globbed(pattern, cwd) : [pattern];
        if (matched.length === 0)
            faults.push({
                input: 'results',
                value: pattern,
                problem: { en: 'matches no file', zh: '没有匹配到任何文件' },
                suggestion: null,
            });
        for (const path of matched)
            paths.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path));
    }
    const files = [];
    for (const path of [...paths.values()].sort()) {
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
            if (found.isSymbolicLink())
                throw Object.assign(new Error(path), { code: LINK });
            if (!found.isFile())
                throw Object.assign(new Error(path), { code: NO_FILE });
            files.push({ path, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8') });
        }
        catch (error) {
            const { code = UNKNOWN } = Object(error);
            const problem = {
                en: `cannot be read as a file (${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(code, 'en')})`,
                zh: `无法作为文件读取（${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(code, 'zh-cn')}）`,
            };
            faults.push({ input: 'results', value: path, problem, suggestion: null });
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
    const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, reportDir, 'evidence');
    const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return patterns.some((pattern) => {
        const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, GLOB.test(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
        return isWithin(start, evidence) || (GLOB.test(pattern) && isWithin(evidence, start));
    });
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function readTextFile(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!found)
            return { kind: 'absent' };
        if (!found.isFile())
            return { kind: 'unreadable' };
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable' };
    }
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
const utf8Bytes = (text) => Buffer.byteLength(text, 'utf8');
const frame = (text) => ({ head: text, rows: [], tail: '', more: () => '' });
const NOTHING = frame('');
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
function clipBytes(text, bytes) {
    if (utf8Bytes(text) <= bytes)
        return text;
    let [kept, left] = ['', bytes];
    for (const character of text) {
        left -= utf8Bytes(character);
        if (left < 0)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ knownPage)
/* harmony export */ });
const LINKED = [
    'https://support.huaweicloud.com/',
    'https://github.com/cce-upgrade-gate/cce-upgrade-gate/',
];
function knownPage(url) {
    if (!URL.canParse(url))
        return null;
    const { href } = new URL(url);
    return LINKED.some((start) => href.startsWith(start)) ? href : null;
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

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8386);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4395);


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
const CELL_UNITS = 700;
const code = (text, units = CELL_UNITS) => `<code>${escapeHtml((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), units)) || ' '}</code>`;
const own = (text) => escapeHtml((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).replace(/`([^`]+)`/g, (_, word) => `<code>${word}</code>`);
const PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
const PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
const SPEAKING = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function prose(text, units = CELL_UNITS) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), units);
    const words = line.replace(' … (cut)', '');
    const isPlain = PLAIN_ASCII.test(words) || PLAIN.test(words);
    return isPlain && !SPEAKING.test(line) ? escapeHtml(line) : code(line, units);
}
function link(label, url, colon = ': ') {
    if (url === '')
        return own(label);
    const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPage */ .n)(url);
    return page === null ? `${own(label)}${colon}${code(url, 300)}` : `<a href="${escapeHtml(page)}">${own(label)}</a>`;
}


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
