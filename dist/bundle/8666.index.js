export const id = 8666;
export const ids = [8666];
export const modules = {

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ DIFFERENT),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
// lib/model/cause.js
var DIFFERENT = "[\u2026]";
var isWaivable = ({ kind, level }) => kind === "Risk" || kind === null && level === "Warning";




/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);



// lib/run/result-line.js
function resultLine({ check, addon, taskId, phase, takenAt, items }) {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items.filter((item) => item.failed > 0).length;
  const counts = items.length > 0 ? `; ${(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_1__/* .passedNames */ .B9)(items).size} items passed, ${failed} failed` : "";
  return `${check}${name}: task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}${counts}`;
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

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _S: () => (/* binding */ decisionVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
// lib/model/decision.js
var DECISIONS = ["block", "inconclusive", "warn", "notice", "waived"];
var isMilder = (one, other) => DECISIONS.indexOf(one) > DECISIONS.indexOf(other);
var VERDICTS = ["block", "inconclusive", "warn", "pass", "not-applicable"];
var isRed = (verdict) => verdict === "block" || verdict === "inconclusive";
var worstVerdict = (verdicts) => VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "inconclusive";
var decisionVerdict = (decision) => decision === "block" || decision === "inconclusive" ? decision : "warn";
var FAIL_ON = ["fatal", "exception", "warning", "any", "none"];
var SCOPES = ["cluster", "node", "addon", "manifest", "plan"];




/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ ProxyFailure),
/* harmony export */   Ue: () => (/* binding */ directAgents),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
// lib/proxy/tunnel.js
var ProxyFailure = class extends Error {
  detail;
  isTransient;
  constructor(detail, isTransient, cause) {
    super(detail.code, { cause });
    this.detail = detail;
    this.isTransient = isTransient;
  }
};
async function openTunnel(proxy, trust, signal) {
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null)
    throw new ProxyFailure({ code: "proxy-not-a-url" }, false);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ProxyFailure({ code: "proxy-protocol", text: url.protocol }, false);
  if (!isPercentEncoded(url.username) || !isPercentEncoded(url.password))
    throw new ProxyFailure({ code: "proxy-encoding", text: url.host }, false);
  const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659));
  const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false });
  Object.assign(agent.options, trust);
  let status = null;
  agent.on("proxyConnect", (answer) => {
    status = answer.statusCode;
  });
  return {
    agent,
    failure(error) {
      if (status === 200)
        return null;
      if (status !== null)
        return new ProxyFailure({ code: "proxy-status", text: url.host, status }, status >= 500);
      const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
      return new ProxyFailure({ code: "proxy-error", text: [url.host, code].filter(Boolean).join(" ") }, true, error);
    }
  };
}
function isPercentEncoded(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

// lib/proxy/choose.js

function bypassesProxy(url) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function proxyFor(url, env) {
  if (url.protocol !== "https:" || bypassesProxy(url))
    return null;
  const proxy = lookUp(env, "https_proxy") || lookUp(env, "all_proxy");
  if (proxy === "" || isExcluded(url, lookUp(env, "no_proxy")))
    return null;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}
var lookUp = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || "";
function isExcluded(url, noProxy) {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const port = url.port === "" ? "443" : url.port;
  return noProxy.toLowerCase().split(/[,\s]+/).filter(Boolean).some((entry) => entry === "*" || covers(entryOf(entry), host, port));
}
function entryOf(text) {
  const [, bracketed, bracketedPort = null] = /^\[([^\]]*)\](?::(\d+))?$/.exec(text) ?? [];
  if (bracketed !== void 0)
    return { host: bracketed, port: bracketedPort };
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text.split("/")[0] ?? ""))
    return { host: text, port: null };
  const [, host = text, port = null] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: port === "0" ? null : port };
}
function covers(entry, host, port) {
  if (entry.port !== null && Number(entry.port) !== Number(port))
    return false;
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
    return coversAddress(entry.host, host);
  const name = entry.host.replace(/^\*?\.+/, "").replace(/\.$/, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
}
function coversAddress(range, address) {
  const [network = "", bits] = range.split("/");
  const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? "ipv4" : "ipv6";
  const mostBits = family === "ipv4" ? 32 : 128;
  const prefix = bits === void 0 ? mostBits : Number(bits);
  const isRange = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) === (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= mostBits;
  if (!isRange || bits === "")
    return false;
  const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(address, family);
}

// lib/proxy/direct.js
function directAgents(trust) {
  const shared = /* @__PURE__ */ new Map();
  return async ({ method, url }) => {
    const known = method === "GET" ? shared.get(url.protocol) : void 0;
    if (known !== void 0)
      return known;
    const { Agent } = url.protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({ ...trust, keepAlive: method === "GET" });
    if (method === "GET")
      shared.set(url.protocol, agent);
    return agent;
  };
}




/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ ACTION_REASONS),
/* harmony export */   T4: () => (/* binding */ PLAN_CODES),
/* harmony export */   UZ: () => (/* binding */ planLevel),
/* harmony export */   ym: () => (/* binding */ planFindingName)
/* harmony export */ });
// lib/model/plan.js
var ACTION_REASONS = [
  "replace_because_cannot_update",
  "replace_because_tainted",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_module",
  "delete_because_no_move_target"
];
var PLAN_CODES = [
  "cluster-deleted",
  "cluster-replaced",
  "node-pool-replaced",
  "addon-replaced",
  "check-skipped",
  "item-skipped",
  "addon-version-unchecked",
  "addon-values-lost",
  "addon-version-not-offered",
  "upgrades-nothing"
];
var planLevel = (code) => code === "addon-version-not-offered" || code === "upgrades-nothing" ? "Warning" : "Fatal";
var planFindingName = (detail) => detail.code === "item-skipped" ? detail.item : detail.code;




/***/ }),

/***/ 1560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryVersions: () => (/* binding */ queryVersions)
/* harmony export */ });
/* harmony import */ var _chunk_OUGS47HP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
/* harmony import */ var _chunk_D7GE3TEQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4328);
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2581);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4893);
/* harmony import */ var _chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1857);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4798);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8559);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9526);




























// lib/run/versions.js
async function queryVersions(settings, secrets, { version, ...access }) {
  const { source, autopilot } = settings;
  if (source.kind !== "api")
    throw new Error("saved responses are not queried");
  const { clusterId, projectId, credentials } = source;
  const client = (0,_chunk_OUGS47HP_js__WEBPACK_IMPORTED_MODULE_0__/* .createCceClient */ .hg)({
    ...access,
    endpoint: (0,_chunk_OUGS47HP_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(settings),
    projectId,
    credentials,
    redact: (0,_chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s)(secrets),
    userAgent: `cce-upgrade-gate/${version}`
  });
  const api = (0,_chunk_OUGS47HP_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterApi */ .Zh)(client, { projectId, clusterId, autopilot });
  try {
    const [info, paths] = await Promise.all([api.showUpgradeInfo(), api.listUpgradePaths().catch(failureOf)]);
    const { liveVersion, offeredTargets } = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersions */ .q2)(info.value);
    const isFailed = "failure" in paths;
    const upgradePaths = isFailed ? null : (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__/* .readUpgradePaths */ .xg)(paths.value)?.upgradePaths ?? null;
    return { liveVersion, offeredTargets, upgradePaths, pathsFailure: isFailed ? paths.failure : null };
  } catch (error) {
    return failureOf(error);
  }
}
function failureOf(error) {
  if (error instanceof _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__/* .CceError */ .Wk)
    return { failure: error.failure };
  throw error;
}



/***/ })

};
