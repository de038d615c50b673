export const id = 1663;
export const ids = [1663];
export const modules = {

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4160);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);





// lib/run/result-line.js
function resultLine({ check, addon, taskId, phase, takenAt, items }) {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items.filter((item) => item.failed > 0).length;
  const passed = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)((0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNames */ .B9)(items).size, "item");
  const task = (0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_0__/* .isCceCheck */ .Ch)(check) ? [`task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}`] : [];
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : [];
  return `${check}${name}: ${[...task, ...counts].join("; ") || "nothing to decide"}`;
}

// lib/cce/http/body.js
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
  return { text: serialize(root[0]), json: { value: root[0] } };
}
function isCutOff(text) {
  const end = text.trimEnd().at(-1);
  return /^\uFEFF?\s*[[{]/.test(text) && end !== "]" && end !== "}";
}
function isHtml(text, contentType) {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? "");
}
function parse(text) {
  try {
    return { value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return null;
  }
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescaped(text) {
  if (!text.includes("\\u") && !text.includes("\\/"))
    return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === void 0 ? ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16)));
}
function redactInside(root, redact) {
  const pending = [root];
  for (let holder = pending.pop(); holder !== void 0; holder = pending.pop()) {
    const entries = Object.entries(holder);
    if (!Array.isArray(holder))
      for (const [key] of entries)
        Reflect.deleteProperty(holder, key);
    for (const [key, value] of entries) {
      const name = Array.isArray(holder) ? key : redact(key);
      const descriptor = { value: redactedScalar(value, redact), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(holder, name, descriptor);
      if (typeof value === "object" && value !== null)
        pending.push(value);
    }
  }
}
function redactedScalar(value, redact) {
  if (typeof value === "string")
    return redact(value);
  if (typeof value !== "number")
    return value;
  return redact(String(value)) === String(value) ? value : "***";
}
function serialize(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return '"***"';
  }
}




/***/ }),

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryVersions: () => (/* binding */ queryVersions)
/* harmony export */ });
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(971);
/* harmony import */ var _chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(264);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5575);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9138);


























































// lib/run/versions.js
async function queryVersions(settings, secrets, { version, ...access }) {
  const { source, autopilot } = settings;
  if (source.kind !== "api")
    throw new Error("saved responses are not queried");
  const { clusterId, projectId, credentials } = source;
  const client = (0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_1__/* .createCceClient */ .hg)({
    ...access,
    endpoint: (0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(settings),
    projectId,
    credentials,
    redact: (0,_chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(secrets),
    userAgent: `cce-upgrade-gate/${version}`
  });
  const api = (0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterApi */ .Zh)(client, { projectId, clusterId, autopilot });
  try {
    const [info, paths] = await Promise.all([api.showUpgradeInfo(), api.listUpgradePaths().catch(failureOf)]);
    const { liveVersion, offeredTargets } = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersions */ .q2)(info.value);
    const isFailed = "failure" in paths;
    const upgradePaths = isFailed ? null : (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .readUpgradePaths */ .xg)(paths.value)?.upgradePaths ?? null;
    return { liveVersion, offeredTargets, upgradePaths, pathsFailure: isFailed ? paths.failure : null };
  } catch (error) {
    return failureOf(error);
  }
}
function failureOf(error) {
  if (error instanceof _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .CceError */ .Wk)
    return { failure: error.failure };
  throw error;
}



/***/ })

};
