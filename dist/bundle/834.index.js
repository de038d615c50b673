export const id = 834;
export const ids = [834];
export const modules = {

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryLiveCluster: () => (/* binding */ queryLiveCluster)
/* harmony export */ });
/* harmony import */ var _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1585);
/* harmony import */ var _chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6259);
/* harmony import */ var _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1785);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6546);
/* harmony import */ var _chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7930);
/* harmony import */ var _chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4902);
/* harmony import */ var _chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3771);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7859);
/* harmony import */ var _chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8838);
/* harmony import */ var _chunk_F2L2XKI4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8110);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5731);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);















// lib/cce/http/paths.js
var cceEndpoint = (region) => `https://cce.${region}.myhuaweicloud.${region === "eu-west-101" ? "eu" : "com"}`;
function percentEncode(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function apiPath(template, ...ids) {
  const wrong = ids.find((id) => id === "" || id === "." || id === "..");
  if (wrong !== void 0)
    throw new RangeError(`Not an id that a path can hold: '${wrong}'`);
  return template.reduce((path, text, index) => path + percentEncode(ids[index - 1] ?? "") + text);
}
function requestUrl(endpoint, path, query = {}) {
  const base = new URL(endpoint);
  const fullPath = base.pathname.replace(/\/+$/, "") + path;
  const search = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [`${percentEncode(name)}=${percentEncode(value)}`]);
  const url = new URL(base.origin + fullPath + (search.length > 0 ? `?${search.join("&")}` : ""));
  if (url.pathname !== fullPath)
    throw new RangeError(`Not an encoded path: '${path}'`);
  return url;
}

// lib/cce/api/operations.js
function clusterApi(client, { projectId, clusterId, autopilot }) {
  const prefix = autopilot ? "/autopilot" : "/api";
  const cluster = apiPath`/projects/${projectId}/clusters/${clusterId}`;
  const root = `${prefix}/v3${cluster}`;
  const get = (operation, path, query = {}) => client.send({ operation, method: "GET", path, query });
  const post = (operation, path, kind, spec) => client.send({ operation, method: "POST", path: root + path, body: { kind, apiVersion: "v3", spec } });
  const specOf = ({ current, target }) => ({
    clusterID: clusterId,
    clusterVersion: current ?? void 0,
    targetVersion: target ?? void 0
  });
  return {
    listPrechecks: () => get("ListPreCheckTasks", `${root}/operation/precheck/tasks`),
    showPrecheck: (taskId) => get("ShowPreCheck", root + apiPath`/operation/precheck/tasks/${taskId}`),
    listAddonChecks: ({ addonCheckType, addonTaskId, addonInstanceId }) => get("ListAddonPrecheckTasks", `${root}/addons/precheck/tasks`, {
      type: addonCheckType === "all" ? void 0 : addonCheckType,
      task_id: addonTaskId ?? void 0,
      addon_instance_id: addonInstanceId ?? void 0
    }),
    listAddonInstances: () => get("ListAddonInstances", "/api/v3/addons", { cluster_id: clusterId }),
    showCluster: () => get("ShowCluster", root),
    showUpgradeInfo: () => get("ShowClusterUpgradeInfo", `${root}/upgradeinfo`),
    listWorkflows: () => get("ListUpgradeWorkFlows", `${root}/operation/upgradeworkflows`),
    listSnapshots: () => get("ListClusterMasterSnapshotTasks", `${prefix}/v3.1${cluster}/operation/snapshot/tasks`),
    listUpgrades: () => get("ListUpgradeClusterTasks", `${root}/operation/upgrade/tasks`),
    showUpgrade: (taskId) => get("ShowUpgradeClusterTask", root + apiPath`/operation/upgrade/tasks/${taskId}`),
    createWorkflow: (versions) => post("CreateUpgradeWorkFlow", "/operation/upgradeworkflows", "WorkFlowTask", specOf(versions)),
    createPrecheck: (versions) => post("CreatePreCheck", "/operation/precheck", "PreCheckTask", specOf(versions)),
    createAddonChecks: (addonList) => post("BatchCreateAddonPrecheck", "/addons/precheck", "AddonCheck", { clusterID: clusterId, addonList }),
    createPostcheck: (versions) => post("CreatePostCheck", "/operation/postcheck", "PostCheckTask", specOf(versions))
  };
}

// lib/cce/http/failure.js
var TRANSIENT_KINDS = [
  "timeout",
  "unreachable",
  "connection-lost",
  "truncated",
  "throttled",
  "server-error"
];
var TransportFailure = class extends Error {
  failure;
  constructor(failure) {
    super(failure.kind, { cause: failure.cause });
    this.failure = failure;
  }
};
var CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/;
function connectionFailure(error) {
  const name = textProperty(error, "code") ?? "";
  const connecting = textProperty(error, "erroredSysCall") === "connect" || name === "ECONNREFUSED";
  const text = name || (error instanceof Error ? error.message : "");
  const detail = text === "" ? null : { code: "system-error", text };
  const failure = (kind, transient, nothingSent) => new TransportFailure({ kind, detail, transient, nothingSent, cause: error });
  if (name === "ERR_INVALID_CHAR")
    return failure("bad-credentials", false, true);
  if (name === "ENOTFOUND")
    return failure("unknown-host", false, true);
  if (name === "EAI_AGAIN")
    return failure("unknown-host", true, true);
  if (CERTIFICATE.test(name))
    return failure("tls", false, true);
  if (connecting || name === "EHOSTUNREACH" || name === "ENETUNREACH")
    return failure("unreachable", true, connecting);
  if (name === "ETIMEDOUT")
    return failure("unreachable", true, false);
  if (name.startsWith("HPE_"))
    return failure("not-http", false, false);
  return failure("connection-lost", true, false);
}
function textProperty(value, name) {
  const property = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(value)[name];
  return typeof property === "string" ? property : null;
}

// lib/cce/http/deadline.js
async function withDeadline({ clock, signal, ms }, work) {
  const controller = new AbortController();
  const atRunEnd = () => controller.abort(ended(endKind(signal), null));
  if (signal.aborted)
    throw ended(endKind(signal), null);
  const end = new Promise((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const cancelTimer = clock.after(ms, () => controller.abort(ended("timeout", { code: "time-limit", ms })));
  signal.addEventListener("abort", atRunEnd, { once: true });
  try {
    return await Promise.race([work(controller.signal), end]);
  } finally {
    cancelTimer();
    signal.removeEventListener("abort", atRunEnd);
  }
}
var endKind = (signal) => textProperty(signal.reason, "name") === "TimeoutError" ? "run-deadline" : "cancelled";
var ended = (kind, detail) => new TransportFailure({ kind, detail, transient: kind === "timeout", nothingSent: false });

// lib/cce/errors/error-body.js
var MESSAGE_LIMIT = 2e3;
var NAME_LIMIT = 200;
function readErrorBody(value) {
  const body = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(value);
  const error = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(body["error"]);
  const codes = [body["errorCode"], body["error_code"], error["code"], body["code"]].map((code) => shortText(typeof code === "number" ? String(code) : code, NAME_LIMIT)).filter((code) => code !== null);
  const messages = [
    ...[body["message"], body["errorMessage"], body["error_msg"]],
    ...[error["message"], error["title"], typeof body["error"] === "string" ? body["error"] : null]
  ].map((text) => shortText(text, MESSAGE_LIMIT));
  return {
    code: codes[0] ?? null,
    codes,
    message: messages.find((text) => text !== null) ?? null,
    requestId: shortText(body["request_id"], NAME_LIMIT)
  };
}
function statusKind(status, body, signed) {
  const has = (...codes) => body.codes.some((code) => codes.includes(code));
  switch (true) {
    case (status === 400 || status === 422):
      return "bad-request";
    case status === 401:
      return signed && isAboutTime(body.message ?? "") ? "clock-skew" : "bad-credentials";
    case status === 403:
      return has(...STATE_CONFLICTS) ? "conflict" : "no-permission";
    case status === 404:
      return has("APIGW.0101", "APIG.0101") ? "not-published" : "not-found";
    case status === 407:
      return "proxy";
    case status === 409:
      return "conflict";
    case status === 429:
      return has("CCE.01429004") ? "no-balance" : "throttled";
    case (status >= 500 && status <= 599):
      return "server-error";
    default:
      return "unexpected-status";
  }
}
var STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`);
var TIME_PATTERNS = [
  /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
  /(?:signature|server|request)\s*time/i,
  /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i
];
var isAboutTime = (message) => TIME_PATTERNS.some((pattern) => pattern.test(message));
function truncate(text, limit) {
  if (text.length <= limit)
    return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 55296 && last <= 56319 ? limit - 1 : limit);
}
function shortText(value, limit) {
  return typeof value === "string" && value.trim() !== "" ? truncate(value.trim(), limit) : null;
}

// lib/cce/http/retry.js
var BASE_MS = 1e3;
var CAP_MS = 2e4;
var LONGEST_WAIT_MS = 12e4;
function parseRetryAfter(header, now) {
  const value = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value))
    return Math.ceil(Number(value) * 1e3);
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value))
    return null;
  const date = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function backoff(attempt, random) {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
function decideRetry(failed2) {
  const { method, transient, nothingSent, retryAfterMs, attempt, attempts, leftMs, random } = failed2;
  const allowed = transient && (method === "GET" || nothingSent);
  if (!allowed || attempt >= attempts)
    return { waitMs: null, stop: null };
  const waitMs = Math.max(retryAfterMs ?? 0, backoff(attempt, random));
  if (waitMs > LONGEST_WAIT_MS)
    return { waitMs: null, stop: { code: "wait-too-long", waitMs, mostMs: LONGEST_WAIT_MS } };
  if (leftMs !== null && waitMs >= leftMs)
    return { waitMs: null, stop: { code: "run-ends-sooner", waitMs, leftMs: Math.max(0, leftMs) } };
  return { waitMs };
}

// lib/cce/http/response.js
var failed = (kind, detail) => ({
  ok: false,
  kind,
  detail,
  transient: TRANSIENT_KINDS.includes(kind),
  nothingSent: false,
  status: null,
  requestId: null,
  bytes: 0,
  code: null,
  apiMessage: null,
  retryAfterMs: null,
  text: null
});
function classifyResponse(wire, context) {
  const { redact, signed, now } = context;
  if (wire instanceof TransportFailure)
    return withoutResponse(wire, redact);
  const { status, bodyFailure } = wire;
  const bytes = wire.body.length;
  const requestId = headerText(wire, "x-request-id", redact);
  if (status >= 300 && status < 400 && status !== 304)
    return { ...failed("redirected", redirectTarget(wire, context)), status, requestId, bytes };
  const success = status >= 200 && status < 300;
  if (bodyFailure !== null && success)
    return { ...withoutResponse(bodyFailure, redact), status, requestId, bytes };
  const { text, json } = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(wire.body.toString("utf8"), redact);
  const html = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isHtml */ ._6)(text, wire.header("content-type"));
  if (success && json !== null)
    return { ok: true, status, requestId, bytes, text, value: json.value };
  if (success)
    return { ...notJson(text, html), status, requestId, bytes, text };
  const error = readErrorBody(json?.value);
  const kind = statusKind(status, error, signed);
  return {
    ...failed(kind, html ? { code: "html-error-page" } : null),
    status,
    requestId: requestId ?? error.requestId,
    bytes,
    code: error.code,
    apiMessage: error.message,
    retryAfterMs: parseRetryAfter(wire.header("retry-after"), now),
    text
  };
}
function withoutResponse({ failure }, redact) {
  const { kind, detail } = failure;
  const safe = detail && "text" in detail ? { ...detail, text: truncate(redact(detail.text), MESSAGE_LIMIT) } : detail;
  return { ...failed(kind, safe), ...failure, detail: safe };
}
function notJson(text, html) {
  if (html)
    return failed("not-json", { code: "html-page" });
  if (text.trim() === "")
    return failed("not-json", { code: "empty-body" });
  return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isCutOff */ .o7)(text) ? failed("truncated", { code: "incomplete-json" }) : failed("not-json", null);
}
function redirectTarget(wire, { url, redact }) {
  const location = wire.header("location");
  return location !== null && URL.canParse(location, url.href) ? { code: "redirect-target", text: truncate(redact(new URL(location, url).host), NAME_LIMIT) } : { code: "unreadable-redirect" };
}
function headerText(wire, name, redact) {
  const value = wire.header(name)?.trim() ?? "";
  return value === "" ? null : truncate(redact(value), NAME_LIMIT);
}

// lib/cce/http/signing.js

var ALGORITHM = "SDK-HMAC-SHA256";
var SIGNED_HEADERS = /* @__PURE__ */ new Set(["content-type", "host", "x-project-id", "x-sdk-date", "x-security-token"]);
function sdkDate(date) {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}
function canonicalRequest({ method, url, headers, body }) {
  const sorted = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).sort(([a], [b]) => compare(a, b));
  return [
    method.toUpperCase(),
    canonicalPath(url),
    canonicalQuery(url),
    sorted.map(([name, value]) => `${name}:${value}
`).join(""),
    sorted.map(([name]) => name).join(";"),
    sha256(body)
  ].join("\n");
}
function signature(canonical, date, secretKey) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHmac)("sha256", secretKey).update(`${ALGORITHM}
${date}
${sha256(canonical)}`).digest("hex");
}
function signRequest(request) {
  const date = sdkDate(request.date);
  const headers = { host: request.url.host, "x-sdk-date": date };
  for (const [name, value] of Object.entries(request.headers)) {
    const key = name.toLowerCase();
    if (key in headers || !SIGNED_HEADERS.has(key))
      continue;
    if (key === "content-type" && request.body === "")
      continue;
    headers[key] = value;
  }
  const signed = signature(canonicalRequest({ ...request, headers }), date, request.secretKey);
  const names = Object.keys(headers).sort(compare).join(";");
  return {
    "X-Sdk-Date": date,
    Authorization: `${ALGORITHM} Access=${request.accessKey}, SignedHeaders=${names}, Signature=${signed}`
  };
}
function canonicalPath(url) {
  const path = url.pathname.split("/").map((part) => percentEncode(decodeURIComponent(part))).join("/");
  return path.endsWith("/") ? path : `${path}/`;
}
function canonicalQuery(url) {
  return [...url.searchParams].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y)).map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}
var compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
var sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(content).digest("hex");
function authenticate(request, credentials) {
  const headers = { ...request.headers, "X-Project-Id": request.projectId };
  if (credentials.kind === "token")
    return { ...headers, "X-Auth-Token": credentials.authToken };
  const { accessKey, secretKey, securityToken } = credentials;
  if (securityToken !== void 0)
    headers["X-Security-Token"] = securityToken;
  return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) };
}

// lib/cce/http/transport.js


// lib/cce/http/proxy.js
function bypassesProxy(url) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function proxyFor(url, env) {
  if (url.protocol !== "https:" || bypassesProxy(url))
    return null;
  const proxy = lookUp(env, "https_proxy") || lookUp(env, "all_proxy");
  if (proxy === "" || isExcluded(url, lookUp(env, "no_proxy").toLowerCase()))
    return null;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}
function isExcluded(url, noProxy) {
  if (noProxy === "*")
    return true;
  const port = url.port === "" ? "443" : url.port;
  const entries = noProxy.split(/[,\s]/).filter(Boolean);
  return entries.some((entry) => {
    const [, host = entry, onlyPort = "0"] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (Number(onlyPort) !== 0 && Number(onlyPort) !== Number(port))
      return false;
    return /^[.*]/.test(host) ? url.hostname.endsWith(host.replace(/^\*/, "")) : url.hostname === host;
  });
}
var lookUp = (env, name) => env[name] || env[name.toUpperCase()] || "";
async function openTunnel(proxy, trust, signal) {
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null)
    throw proxyFailure({ code: "proxy-not-a-url" }, false);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw proxyFailure({ code: "proxy-protocol", text: url.protocol }, false);
  const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
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
        return proxyFailure({ code: "proxy-status", text: url.host, status }, status >= 500);
      const text = [url.host, textProperty(error, "code")].filter(Boolean).join(" ");
      return proxyFailure({ code: "proxy-error", text }, true, error);
    }
  };
}
var proxyFailure = (detail, transient, cause) => new TransportFailure({ kind: "proxy", detail, transient, nothingSent: true, cause });

// lib/cce/http/transport.js
var MAX_BODY_BYTES = 256 * 1024 * 1024;
function createTransport({ env, maxBodyBytes = MAX_BODY_BYTES, ca }) {
  const trust = { rejectUnauthorized: true, ...ca === void 0 ? {} : { ca } };
  const connectDirectly = directAgents(trust);
  return async (request, signal) => {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
    const proxy = proxyFor(request.url, env);
    const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal);
    const agent = tunnel?.agent ?? await connectDirectly(request);
    const { method, url, headers, body } = request;
    const init = { method, headers, signal, agent, redirect: "manual", ...body === "" ? {} : { body } };
    const response = await fetch(url, init).catch((error) => {
      throw tunnel?.failure(error) ?? connectionFailure(error);
    });
    const refusal = tunnel?.failure(null) ?? null;
    if (refusal === null)
      return receive(response, maxBodyBytes);
    discard(response);
    throw refusal;
  };
}
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
async function receive(response, maxBodyBytes) {
  const { status, headers } = response;
  const wire = { status, header: (name) => headers.get(name), body: Buffer.alloc(0), bodyFailure: null };
  if (status >= 300 && status < 400) {
    discard(response);
    return wire;
  }
  try {
    return { ...wire, body: await readBytes(response, maxBodyBytes) };
  } catch (error) {
    return { ...wire, bodyFailure: error instanceof TransportFailure ? error : cutOff(error) };
  }
}
async function readBytes(response, maxBodyBytes) {
  const chunks = [];
  let total = 0;
  const declared = Number(response.headers.get("content-length") ?? 0);
  if (declared > maxBodyBytes) {
    discard(response);
    throw tooLarge(maxBodyBytes);
  }
  for await (const chunk of response.body ?? []) {
    total += chunk.length;
    if (total > maxBodyBytes)
      throw tooLarge(maxBodyBytes);
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks, total);
}
function discard(response) {
  if (response.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable)
    response.body.destroy();
}
function tooLarge(bytes) {
  const detail = { code: "size-limit", bytes };
  return new TransportFailure({ kind: "too-large", detail, transient: false, nothingSent: false });
}
function cutOff(error) {
  const text = textProperty(error, "code");
  const detail = text === null ? null : { code: "system-error", text };
  return new TransportFailure({ kind: "truncated", detail, transient: true, nothingSent: false, cause: error });
}

// lib/cce/http/client.js
var REQUEST_TIMEOUT_MS = 3e4;
var ATTEMPTS = 3;
function createCceClient(options) {
  const { env, maxBodyBytes } = options;
  const transport = options.transport ?? createTransport({ env, ...maxBodyBytes === void 0 ? {} : { maxBodyBytes } });
  return { send: (call) => send(call, options, transport) };
}
async function send(call, options, transport) {
  const { operation, method, path } = call;
  const { clock, log, signal, endsAt, attempts = ATTEMPTS } = options;
  for (let attempt = 1; ; attempt++) {
    const startedAt = clock.now();
    const result = await tryOnce(call, options, transport);
    const { bytes, requestId } = result;
    const what = result.ok ? `HTTP ${result.status}` : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptText */ .zv)(result);
    const ms = clock.now() - startedAt;
    log.debug(`${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? "-"}`);
    if (result.ok)
      return { status: result.status, requestId, text: result.text, value: result.value };
    const leftMs = endsAt === void 0 ? null : endsAt - clock.now();
    const decision = decideRetry({ ...result, method, attempt, attempts, leftMs, random: () => clock.random() });
    if (decision.waitMs === null)
      throw errorOf(call, options, result, attempt, decision.stop);
    const seconds = Number((decision.waitMs / 1e3).toFixed(1));
    log.info(`${operation}: ${what}; trying again in ${seconds} s (${attempt + 1} of ${attempts})`);
    await (0,_chunk_F2L2XKI4_js__WEBPACK_IMPORTED_MODULE_7__/* .sleep */ .y)(clock, decision.waitMs, signal).catch(() => {
      const stop = { code: "ended-while-waiting", after: attemptOf(result) };
      throw errorOf(call, options, { ...result, kind: endKind(signal) }, attempt, stop);
    });
  }
}
async function tryOnce(call, options, transport) {
  const { clock, redact, signal, credentials, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const { method } = call;
  const url = requestUrl(options.endpoint, call.path, call.query);
  const body = call.body === void 0 ? "" : JSON.stringify(call.body);
  const plain = { Accept: "application/json", "User-Agent": options.userAgent };
  if (body !== "")
    plain["Content-Type"] = "application/json";
  const date = new Date(clock.now());
  const headers = authenticate({ method, url, headers: plain, body, projectId, date }, credentials);
  const work = (ends) => transport({ method, url, headers, body }, ends);
  const wire = await withDeadline({ clock, signal, ms: requestTimeoutMs }, work).catch((error) => error instanceof TransportFailure ? error : connectionFailure(error));
  return classifyResponse(wire, { url, redact, signed: credentials.kind === "aksk", now: clock.now() });
}
var attemptOf = ({ kind, status, code, detail }) => ({ kind, status, code, detail });
function errorOf(call, options, result, attempts, retryStop) {
  const { cause, apiMessage, requestId, text, status } = result;
  if (status !== null && text !== null)
    options.onErrorBody?.(call, status, text);
  const { origin, pathname } = requestUrl(options.endpoint, call.path);
  const { operation, method } = call;
  return new _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk({ ...attemptOf(result), operation, method, url: origin + pathname, apiMessage, requestId, attempts, retryStop }, { cause });
}

// lib/checks/shared/polling.js
var BACKOFF = 1.25;
var MAX_BACKOFF = 6;
var MAX_PAUSE_MS = 6e4;
var STALL_MS = 10 * 6e4;
var isTransient = (error) => TRANSIENT_KINDS.includes(error.kind);
var endsRun = (error) => error.kind === "cancelled" || error.kind === "run-deadline";
async function waitWhileUnderWay(check, context, poll2) {
  const { clock, signal, waitUntil, pollIntervalMs } = context;
  const began = clock.now();
  let pace = { movedAt: began, pauseMs: pollIntervalMs, status: null, isStallLogged: false };
  let last = null;
  for (; ; ) {
    const answer = await poll2().catch((error) => {
      if (last && error instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk && (endsRun(error) || isTransient(error)))
        return error;
      throw error;
    });
    const now = clock.now();
    if (!(answer instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk))
      last = answer;
    else if (isTransient(answer) && now >= waitUntil)
      throw answer;
    if (last === null)
      throw new Error("the first poll neither succeeded nor failed");
    const isOver = answer instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk ? endsRun(answer) : !answer.isUnderWay;
    if (isOver || now >= waitUntil || signal.aborted)
      return { value: last.value, waitedMs: now - began };
    if (answer instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk)
      context.log.info(`${check}: no response this time (${answer.kind}); trying again`);
    else
      pace = nextPace(check, context, answer, pace, began);
    await (0,_chunk_F2L2XKI4_js__WEBPACK_IMPORTED_MODULE_7__/* .sleep */ .y)(clock, Math.min(pace.pauseMs, waitUntil - now), signal).catch(() => {
    });
    if (signal.aborted)
      return { value: last.value, waitedMs: clock.now() - began };
  }
}
function nextPace(check, context, progress, pace, began) {
  const { clock, log, waitUntil, pollIntervalMs } = context;
  const now = clock.now();
  const { status, estimate, fraction } = progress;
  if (status !== pace.status) {
    const left = (0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_8__/* .humanDuration */ .UU)(waitUntil - now);
    const parts = [`${check}: ${status}, after ${(0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_8__/* .humanDuration */ .UU)(now - began)}`, estimate, `waiting up to ${left} more`];
    log.progress(parts.filter((part) => part !== "").join("; "), fraction);
    return { movedAt: now, pauseMs: pollIntervalMs, status, isStallLogged: false };
  }
  const isStalled = !pace.isStallLogged && now - pace.movedAt >= STALL_MS;
  if (isStalled)
    log.info(`${check}: no progress for ${(0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_8__/* .humanDuration */ .UU)(now - pace.movedAt)} (${status})`);
  const slower = Math.min(pace.pauseMs * BACKOFF, pollIntervalMs * MAX_BACKOFF, MAX_PAUSE_MS);
  return { ...pace, pauseMs: Math.max(slower, pollIntervalMs), isStallLogged: pace.isStallLogged || isStalled };
}
async function followTask(check, taskId, context, { request, progressOf: progressOf2, read: read2, isReplaced: isReplaced2 }) {
  let wasRead = false;
  const poll2 = async () => {
    const response = await request();
    wasRead = true;
    context.keepEvidence({ check, id: taskId, text: response.text });
    return progressOf2(response.value);
  };
  try {
    const { value, waitedMs } = await waitWhileUnderWay(check, context, poll2);
    const result = await read2(value, waitedMs);
    const isOther = result.taskId !== null && result.taskId !== taskId;
    return isOther ? (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadableResult */ .dh)(check, `${check}-task`, { code: "other-task" }) : result;
  } catch (error) {
    if (!wasRead || !(error instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk) || error.kind !== "not-found")
      throw error;
    return (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)(check, { name: "no-result", why: await isReplaced2() ? "replaced" : "vanished" }, { taskId });
  }
}

// lib/checks/addons/start.js
async function listInstalledAddons({ api: defaultApi, keepEvidence, selection }, api = defaultApi) {
  const response = await api.listAddonInstances();
  keepEvidence({ check: "cluster", id: "addons", text: response.text });
  const list = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .anyList */ .tC, response.value);
  if (!list.ok || list.value.items === void 0)
    return null;
  const all = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(list.value.items).map((item) => {
    const instance = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .addonInstance */ .iX, item);
    return instance.ok ? installedAddon(instance.value) : null;
  });
  const wanted = selection.addonInstanceId;
  const addons = all.filter((addon) => addon !== null).filter(({ id }) => wanted === null || id === wanted);
  return { addons, hasUnnamed: all.includes(null) };
}
function installedAddon({ metadata, spec, status }) {
  const template = spec?.addonTemplateName || metadata?.name;
  if (!metadata?.uid || !template)
    return null;
  const name = metadata.alias || metadata.name || template;
  return { id: metadata.uid, template, name, target: (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .newestAddonVersion */ .b$)(status?.targetVersions ?? []) };
}
async function startAddonChecks(addons, isNeeded, before, context) {
  const { addonCheckType } = context.selection;
  const types = addonCheckType === "all" ? ["addonStatic", "addonUpgrade"] : [addonCheckType];
  const list = types.flatMap((type) => addons.filter((addon) => isNeeded(type, addon.id)).flatMap((addon) => checkRequest(addon, type, context)));
  if (list.length === 0)
    return { taskIds: /* @__PURE__ */ new Set() };
  context.log.info(`addons: starting ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(list.length, "check")}: ${list.map((one) => one.addonTemplateName).join(", ")}`);
  const response = await context.api.createAddonChecks(list).catch(async (error) => {
    const taskIds = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveArrived */ .BW)(error) ? await findStarted(list, before, context) : null;
    if (taskIds === null)
      throw error;
    context.log.info("addons: the response to the start was lost, but the checks are running: joining them");
    return { taskIds };
  });
  if ("taskIds" in response)
    return response;
  const started = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .startedAddonChecks */ .PZ, response.value);
  const ids = (started.ok ? started.value.status?.items ?? [] : []).map((item) => item.metadata?.taskID ?? "");
  if (ids.length < list.length || ids.includes(""))
    return { result: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableAddon */ .Yv)({ code: "unnamed-start" }) };
  return { taskIds: new Set(ids) };
}
async function findStarted(list, before, context) {
  const response = await context.api.listAddonChecks(context.selection).catch(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX);
  const tasks = response ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .selectFromList */ .Lj)(response.value, context.selection).all : [];
  const known = new Set(before.map(taskIdOf));
  const ids = list.map(({ addonInstanceID, type }) => {
    const started = tasks.find((one) => !known.has(taskIdOf(one)) && one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type);
    return started ? taskIdOf(started) : "";
  });
  return ids.includes("") ? null : new Set(ids);
}
var taskIdOf = ({ task }) => task.metadata?.taskID ?? "";
function checkRequest(addon, type, context) {
  const { template: addonTemplateName, id: addonInstanceID, target } = addon;
  if (type === "addonStatic")
    return [{ addonTemplateName, addonInstanceID, type }];
  if (target !== null)
    return [{ addonTemplateName, addonInstanceID, type, targetVersion: target }];
  context.addGap({ check: "addons", code: "no-addon-target", addon: addon.name });
  return [];
}

// lib/checks/addons/index.js
var checkAddons = (context) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .catchApiErrors */ .j4)("addons", async () => {
  if (context.start !== "never")
    return startAndWait(context);
  const [results, installed] = await Promise.all([wait(context, null), listKnownAddons(context)]);
  if ("code" in installed)
    context.addGap({ check: "addons", code: "no-addon-list", why: installed });
  else {
    addUnnamedGap(installed, context);
    addUncheckedGaps(results, installed.addons, context);
  }
  return results;
});
async function wait(context, taskIds) {
  const everListed = /* @__PURE__ */ new Set();
  const { value, waitedMs } = await waitWhileUnderWay("addons", context, () => poll(context, taskIds, everListed));
  return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readSelected */ ._0)(value, context.expectations, context.clock.now(), waitedMs);
}
async function startAndWait(context) {
  const installed = await listInstalledAddons(context);
  if (installed === null)
    return [(0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableAddon */ .Yv)({ code: "no-addon-list" })];
  addUnnamedGap(installed, context);
  const { value } = await poll(context, null, /* @__PURE__ */ new Set());
  const { chosen, all } = value;
  const running = chosen.filter(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddonCheckUnderWay */ .wq);
  const kept = [];
  const settled = new Set(running.map(checkKey));
  if (context.start === "if-needed")
    for (const task of chosen.filter((one) => !(0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddonCheckUnderWay */ .wq)(one))) {
      const result = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readAddonTask */ .y_)(task, context.expectations, context.clock.now(), null);
      if (!await context.isGoodEnough(result))
        continue;
      kept.push(result);
      settled.add(checkKey(task));
    }
  const isNeeded = (type, instanceId) => !settled.has(JSON.stringify([type, instanceId]));
  const started = await startAddonChecks(installed.addons, isNeeded, all, context);
  if ("result" in started)
    return [started.result];
  const runningIds = running.map(({ task }) => task.metadata?.taskID ?? "");
  if (runningIds.length > 0)
    context.log.info(`addons: joining ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(runningIds.length, "running check")}`);
  const ids = /* @__PURE__ */ new Set([...runningIds, ...started.taskIds]);
  if (ids.size === 0 && kept.length === 0)
    return [(0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: "no-addons" })];
  const results = [...kept, ...ids.size > 0 ? await wait(context, ids) : []];
  const checkable = installed.addons.filter((addon) => addon.target !== null);
  addUncheckedGaps(results, checkable, context);
  return results;
}
var checkKey = ({ task, addon }) => JSON.stringify([task.metadata?.type ?? null, addon.instanceId]);
async function listKnownAddons(context) {
  try {
    return await listInstalledAddons(context, context.factsApi) ?? { code: "not-in-response" };
  } catch (error) {
    if (error instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk)
      return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)(error);
    throw error;
  }
}
function addUnnamedGap({ hasUnnamed }, context) {
  if (hasUnnamed)
    context.addGap({ check: "addons", code: "unnamed-addon" });
}
function addUncheckedGaps(results, addons, context) {
  const checked = new Set(results.filter((result) => result.decides).map((result) => result.addon?.instanceId));
  for (const { id, name } of addons)
    if (!checked.has(id))
      context.addGap({ check: "addons", code: "no-fresh-addon-check", addon: name });
}
async function poll(context, taskIds, everListed) {
  const response = await context.api.listAddonChecks(context.selection);
  context.keepEvidence({ check: "addons", id: context.selection.addonTaskId ?? "list", text: response.text });
  const selected = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .selectFromList */ .Lj)(response.value, context.selection);
  const value = taskIds === null ? selected : onlyTasks(selected, taskIds);
  for (const { task } of value.chosen)
    everListed.add(task.metadata?.taskID ?? "");
  const total = taskIds?.size ?? value.chosen.length;
  const notListedYet = [...taskIds ?? []].filter((id) => !everListed.has(id)).length;
  const left = value.chosen.filter(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddonCheckUnderWay */ .wq).length + notListedYet;
  return {
    value,
    isUnderWay: left > 0,
    status: `${total - left} of ${total} add-on checks done`,
    estimate: "",
    fraction: total === 0 ? null : (total - left) / total
  };
}
function onlyTasks({ all, chosen, fallbacks }, taskIds) {
  const requested = chosen.filter(({ task }) => taskIds.has(task.metadata?.taskID ?? ""));
  const listed = new Set(requested.map(({ task }) => task.metadata?.taskID));
  const vanished = [...taskIds].filter((id) => !listed.has(id)).map((taskId) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: "vanished" }, { taskId }));
  const unreadableTasks = fallbacks.filter(({ diagnostics }) => diagnostics.some(({ detail }) => detail.name === "unreadable-response"));
  return { all, chosen: requested, fallbacks: [...unreadableTasks, ...vanished] };
}

// lib/checks/facts/index.js
var SOURCES = [
  { group: "identity", evidenceId: "cluster", operation: "showCluster", read: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readCluster */ .D$ },
  { group: "versions", evidenceId: "upgradeinfo", operation: "showUpgradeInfo", read: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersions */ .q2 },
  { group: "workflow", evidenceId: "workflows", operation: "listWorkflows", read: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readNewestWorkflow */ .Sh },
  { group: "backup", evidenceId: "snapshots", operation: "listSnapshots", read: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshots */ .yj }
];
async function queryClusterFacts({ factsApi, keepEvidence }) {
  const missing = [];
  const parts = await Promise.all(SOURCES.map(async ({ group, evidenceId, operation, read: read2 }) => {
    try {
      const response = await factsApi[operation]();
      keepEvidence({ check: "cluster", id: evidenceId, text: response.text });
      const facts = read2(response.value);
      if (facts === null || facts.liveVersion === null)
        missing.push({ group, why: { code: "not-in-response" } });
      return facts ?? {};
    } catch (error) {
      if (!(error instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk))
        throw error;
      missing.push({ group, why: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)(error) });
      return {};
    }
  }));
  const gaps = [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(missing, ({ why }) => JSON.stringify(why)).values()].map((same) => {
    const facts = same.map(({ group }) => group);
    return { check: null, code: "no-facts", facts, why: same[0].why };
  });
  return { facts: Object.assign({}, _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj, ...parts), gaps };
}

// lib/checks/postcheck/index.js
var postcheckNotSent = () => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("postcheck", { name: "no-result", why: "not-sent" });
var checkPostcheck = (context, others) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .catchApiErrors */ .j4)("postcheck", async () => {
  const upgrade = others.find((result2) => result2.check === "upgrade");
  const { current, target } = upgrade?.currentVersion && upgrade.targetVersion ? { current: upgrade.currentVersion, target: upgrade.targetVersion } : await exactVersions(context);
  context.log.info(`postcheck: confirming the upgrade${current ? ` from ${current}` : ""}${target ? ` to ${target}` : ""} to CCE`);
  const response = await context.api.createPostcheck({ current, target });
  const result = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readPostcheck */ .t8)(response.value, context.expectations, context.clock.now());
  context.keepEvidence({ check: "postcheck", id: result.taskId ?? "answer", text: response.text });
  return [result];
});
async function exactVersions(context) {
  const { currentVersion, targetVersion } = context.expectations;
  if ((0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(currentVersion) && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(targetVersion))
    return { current: currentVersion, target: targetVersion };
  const response = await context.factsApi.listWorkflows().catch(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX);
  const [ours, ...others] = (response ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflows */ .L9)(response.value) ?? [] : []).filter(({ status }) => status?.phase !== "Success" && status?.phase !== "Cancel").map(({ spec }) => ({ current: spec?.clusterVersion ?? null, target: spec?.targetVersion ?? null })).filter(({ current, target }) => (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(current) && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(target)).filter(({ current }) => currentVersion === null || (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(currentVersion, current)).filter(({ target }) => targetVersion === null || (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(targetVersion, target));
  if (ours && others.length === 0)
    return ours;
  return { current: currentVersion, target: await exactTarget(targetVersion, context) };
}
async function exactTarget(asserted, context) {
  if ((0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(asserted))
    return asserted;
  const info = await context.factsApi.showUpgradeInfo().catch(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX);
  const live = info ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(info.value).liveVersion : null;
  if (asserted === null)
    return live;
  return live !== null && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(asserted, live) ? live : asserted;
}

// lib/checks/precheck/start.js
var resultOf = (detail) => ({
  result: (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("precheck", detail)
});
var busy = (what, asserted, { metadata, spec }) => {
  const [id, target] = [metadata?.uid || null, spec?.targetVersion || null];
  return resultOf({ name: "target-mismatch", which: "busy", asserted, what, id, target });
};
async function startPrecheck(context, follow3) {
  const asserted = context.expectations.targetVersion ?? "";
  const list = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E1)((await context.api.listPrechecks()).value);
  if ("result" in list)
    return list;
  const running = list.tasks.filter((task) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(task.status.phase));
  const joined = joinRunning(running, asserted);
  if (joined) {
    if ("taskId" in joined)
      context.log.info(`precheck: joining check ${joined.taskId}, which is running for ${asserted}`);
    return joined;
  }
  const response = await context.api.showUpgradeInfo();
  context.keepEvidence({ check: "cluster", id: "upgradeinfo", text: response.text });
  const { liveVersion, offeredTargets } = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(response.value);
  if (context.start === "if-needed") {
    const existing = await findGoodEnough(list.tasks, liveVersion, context, follow3);
    if (existing)
      return { result: existing };
  }
  const versions = versionsToCheck(context, liveVersion, offeredTargets);
  return "result" in versions ? versions : startOne(versions, list.tasks, context);
}
function joinRunning(running, asserted) {
  const ours = running.find((task) => (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(asserted, task.spec?.targetVersion));
  if (ours)
    return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(ours);
  const [other] = running;
  return other ? busy("pre-upgrade check", asserted, other) : null;
}
async function findGoodEnough(tasks, live, context, follow3) {
  const choice = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseNewest */ .EM)(tasks, context.expectations.targetVersion);
  const picked = "result" in choice ? choice : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(choice.task);
  if ("result" in picked)
    return null;
  const result = await follow3(picked.taskId).catch((error) => {
    if (error instanceof _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk && error.kind === "not-found")
      return null;
    throw error;
  });
  if (!result || !await context.isGoodEnough((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .recheckLiveVersion */ .aB)(result, live)))
    return null;
  context.log.info(`precheck: check ${picked.taskId} is fresh and good enough, so no new check is started`);
  return result;
}
function versionsToCheck({ expectations }, live, offered) {
  const { currentVersion, targetVersion } = expectations;
  const asserted = targetVersion ?? "";
  if (live === null || offered === null)
    return { result: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("upgrade-info", { code: "no-versions" }) };
  if (currentVersion !== null && !(0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(currentVersion, live))
    return resultOf({ name: "target-mismatch", which: "current", asserted: currentVersion, actual: live });
  const target = (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveTarget */ .u1)(asserted, offered);
  const isTarget = (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(asserted, live);
  if (target === null)
    return resultOf({ name: "target-mismatch", which: "not-offered", asserted, offered, live, isTarget });
  return { current: (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(currentVersion) ? currentVersion : live, target };
}
async function startOne(versions, before, context) {
  const exact = await enterWorkflow(versions, context);
  if ("result" in exact)
    return exact;
  context.log.info(`precheck: starting a check from ${exact.current} to ${exact.target}`);
  try {
    const started = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .startedTask */ .LM, (await context.api.createPrecheck(exact)).value);
    const taskId = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .requestableId */ .rG)(started.ok ? started.value.metadata?.uid : null);
    return taskId === null ? { result: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("precheck-start", { code: "no-uid" }) } : { taskId };
  } catch (error) {
    const found = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveArrived */ .BW)(error) ? await findStarted2(before, exact.target, context) : null;
    if (found)
      return found;
    throw error;
  }
}
async function enterWorkflow(versions, context) {
  const open = await openWorkflows(context);
  if ("result" in open)
    return open;
  const joined = joinWorkflow(open.workflows, versions, context);
  if (joined)
    return joined;
  try {
    const created = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .startedTask */ .LM, (await context.api.createWorkflow(versions)).value);
    return exactOf((created.ok ? created.value.spec : null) ?? {}, versions);
  } catch (error) {
    const now = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveArrived */ .BW)(error) ? await openWorkflows(context).catch(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX) : null;
    const late = now && "workflows" in now ? joinWorkflow(now.workflows, versions, context) : null;
    if (late && !("result" in late))
      return late;
    throw error;
  }
}
var exactOf = (reported, { current, target }) => ({
  current: (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(reported.clusterVersion) ? reported.clusterVersion : current,
  target: (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .isExactVersion */ .Yb)(reported.targetVersion) ? reported.targetVersion : target
});
async function openWorkflows(context) {
  const all = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflows */ .L9)((await context.api.listWorkflows()).value);
  if (all === null)
    return { result: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("workflow-list", { code: "undocumented-shape" }) };
  return { workflows: all.filter(({ status }) => status?.phase !== "Success" && status?.phase !== "Cancel") };
}
function joinWorkflow(open, versions, context) {
  const ours = open.find(({ spec }) => (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .sameVersion */ .r1)(spec?.targetVersion ?? "", versions.target));
  if (ours) {
    context.log.info(`precheck: joining the unfinished upgrade workflow ${ours.metadata?.uid ?? "(no id)"}`);
    return exactOf(ours.spec ?? {}, versions);
  }
  const [other] = open;
  return other ? busy("upgrade workflow", versions.target, other) : null;
}
async function findStarted2(before, target, context) {
  const known = new Set(before.map((task) => task.metadata?.uid));
  const started = (await (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .listTasksIfPossible */ .JK)(context)).find((task) => !known.has(task.metadata?.uid) && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(target, task.spec?.targetVersion));
  if (started)
    context.log.info("precheck: the response to the start was lost, but the check is running: joining it");
  return started ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(started) : null;
}

// lib/checks/precheck/index.js
var checkPrecheck = (context) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .catchApiErrors */ .j4)("precheck", async () => {
  const named = context.selection.precheckTaskId;
  if (named)
    return [await follow(named, context)];
  const choice = context.start === "never" ? await choose(context) : await startPrecheck(context, (id) => follow(id, context));
  return ["result" in choice ? choice.result : await follow(choice.taskId, context)];
});
async function choose(context) {
  const response = await context.api.listPrechecks();
  const list = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E1)(response.value);
  const choice = "result" in list ? list : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseNewest */ .EM)(list.tasks, context.expectations.targetVersion);
  const picked = "result" in choice ? choice : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(choice.task);
  if ("result" in picked)
    context.keepEvidence({ check: "precheck", id: "list", text: response.text });
  return picked;
}
var follow = (taskId, context) => followTask("precheck", taskId, context, {
  request: () => context.api.showPrecheck(taskId),
  progressOf,
  isReplaced: () => isReplaced(taskId, context),
  read: async (parsed, waitedMs) => {
    const isErrored = parsed.ok && parsed.value.status.phase === "Error";
    if (waitedMs > 0 && isErrored && await isReplaced(taskId, context))
      return (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "replaced" }, { taskId });
    return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrecheck */ .SH)(parsed, context.expectations, context.clock.now(), waitedMs);
  }
});
async function isReplaced(taskId, context) {
  const { targetVersion } = context.expectations;
  const tasks = await (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .listTasksIfPossible */ .JK)(context);
  return tasks.some(({ metadata, spec, status }) => metadata?.uid !== taskId && (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(status.phase) && (targetVersion === null || (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesVersion */ .y1)(targetVersion, spec?.targetVersion)));
}
function progressOf(raw) {
  const value = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrecheck */ .Vb)(raw);
  const phase = value.ok ? value.value.status.phase : null;
  const { done, known } = value.ok ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .itemProgress */ .jl)(value.value) : { done: 0, known: 0 };
  return {
    value,
    isUnderWay: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(phase),
    status: `${(0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(phase)}${known > 0 ? `, ${done} of ${known} items done` : ""}`,
    estimate: "",
    fraction: known > 0 ? done / known : null
  };
}

// lib/checks/upgrade/index.js
var checkUpgrade = (context) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .catchApiErrors */ .j4)("upgrade", async () => {
  const named = context.selection.upgradeTaskId;
  const choice = named ? { taskId: named } : await chooseNewest2(context);
  return ["result" in choice ? choice.result : await follow2(choice.taskId, context)];
});
async function chooseNewest2(context) {
  const response = await context.api.listUpgrades();
  const noChoice = (result) => {
    context.keepEvidence({ check: "upgrade", id: "list", text: response.text });
    return { result };
  };
  const list = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .anyList */ .tC, response.value);
  if (!list.ok || list.value.items === void 0)
    return noChoice((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-list", { code: "no-items" }));
  const tasks = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(list.value.items).map(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUpgrade */ ._A);
  if (tasks.length === 0)
    return noChoice((0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_9__/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "no-task" }));
  const readable = tasks.flatMap((task) => task.ok ? [task.value] : []);
  const newest = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOf */ .su)(readable, (task) => (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_12__/* .parseTimestamp */ .EH)(task.metadata?.creationTimestamp));
  const taskId = newest === "ambiguous" ? null : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .requestableId */ .rG)(newest?.metadata?.uid);
  if (taskId === null || readable.length < tasks.length)
    return noChoice((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-list", { code: "undated-upgrade" }));
  return { taskId };
}
function follow2(taskId, context) {
  const estimate = remainingTimeEstimate(context);
  return followTask("upgrade", taskId, context, {
    request: () => context.api.showUpgrade(taskId),
    progressOf: (raw) => {
      const value = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUpgrade */ ._A)(raw);
      const { phase = null, progress = null } = value.ok ? value.value.status : {};
      const percent = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(progress);
      return {
        value,
        isUnderWay: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpgradeUnderWay */ .Cl)(phase),
        status: `${(0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(phase)}${percent === null ? "" : `, ${percent} percent`}`,
        estimate: phase === "Running" && percent !== null ? estimate(percent) : "",
        fraction: percent === null ? null : percent / 100
      };
    },
    read: async (parsed, waitedMs) => {
      const last = await lastUpgradeOf(parsed, context);
      return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgrade */ .Fz)(parsed, context.expectations, context.clock.now(), waitedMs, last);
    },
    isReplaced: () => Promise.resolve(false)
  });
}
async function lastUpgradeOf(parsed, context) {
  if (!parsed.ok || parsed.value.status.phase !== "Failed")
    return null;
  const info = await context.factsApi.showUpgradeInfo().catch(_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX);
  return info ? (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(info.value).lastUpgrade : null;
}
function remainingTimeEstimate({ clock }) {
  let first = null;
  return (percent) => {
    const now = clock.now();
    first ??= { at: now, percent };
    const gained = percent - first.percent;
    if (gained <= 0 || now <= first.at)
      return "";
    const left = (now - first.at) / gained * (100 - percent);
    return `about ${(0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_8__/* .humanDuration */ .UU)(left)} left at the pace so far (an estimate)`;
  };
}

// lib/run/query-cluster.js
var QUERY_GRACE_MS = 4 * 6e4;
var LIVE_CHECKS = {
  precheck: checkPrecheck,
  addons: checkAddons,
  upgrade: checkUpgrade
};
async function queryLiveCluster(query) {
  const { run, settings } = query;
  const { source } = settings;
  if (source.kind !== "api")
    throw new Error("saved responses are not queried");
  const endpoint = source.endpoint ?? cceEndpoint(settings.region ?? "");
  const timeout = new AbortController();
  const waitUntil = run.clock.now() + settings.waitTimeoutMs;
  const stopTimer = run.clock.after(settings.waitTimeoutMs + QUERY_GRACE_MS, () => timeout.abort(new DOMException("the time of the whole run is over", "TimeoutError")));
  const signal = AbortSignal.any([run.signal, timeout.signal]);
  try {
    return await run.log.group(`Querying CCE at ${endpoint} about cluster ${source.clusterId}`, () => queryChecks(query, { ...source, endpoint, waitUntil, signal }));
  } finally {
    stopTimer();
  }
}
async function queryChecks(query, connection) {
  const { run, settings, policy } = query;
  const { clock } = run;
  const checks = settings.checks ?? [];
  const gaps = [];
  const evidence = /* @__PURE__ */ new Map();
  const context = createCheckContext(query, connection, evidence, gaps);
  const selected = checks.filter((check) => check !== "postcheck");
  const began = clock.now();
  const earlyFacts = queryFacts(query, connection);
  const answers = (await Promise.all(selected.map((check) => LIVE_CHECKS[check](context)))).flat();
  const isReachable = !connection.signal.aborted && (answers.length === 0 || !answers.every(isFailedRequest));
  const hasWaited = clock.now() - began >= settings.pollIntervalMs;
  const early = await earlyFacts;
  const known = !isReachable ? NO_QUERIED_FACTS : hasWaited ? await queryFacts(query, connection) : early;
  const results = answers.map((result) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .recheckExpiry */ .TY)(result, settings, clock.now())).map((result) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .recheckLiveVersion */ .aB)(result, known.facts.liveVersion));
  const clusterOf = (results2) => ({
    subject: run.settings.subject,
    results: results2,
    facts: known.facts,
    gaps: [...gaps, ...known.gaps]
  });
  if (checks.includes("postcheck")) {
    const loaded = await policy;
    const othersPass = selected.length === 0 || isPassing(clusterOf(results), loaded, run);
    const isAllowed = loaded.state !== "faulty" && othersPass;
    results.push(...isAllowed ? await checkPostcheck(context, results) : [postcheckNotSent()]);
  }
  for (const result of results)
    run.log.info((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .resultLine */ .ow)(result));
  return { cluster: clusterOf(results), evidence: [...evidence.values(), ...known.evidence] };
}
var NO_QUERIED_FACTS = { facts: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj, gaps: [], evidence: [] };
async function queryFacts(query, connection) {
  const evidence = /* @__PURE__ */ new Map();
  const { facts, gaps } = await queryClusterFacts(createCheckContext(query, connection, evidence, []));
  return { facts, gaps, evidence: [...evidence.values()] };
}
var isFailedRequest = ({ diagnostics }) => diagnostics.some(({ detail }) => "failure" in detail);
function isPassing(cluster, policy, { settings, clock }) {
  const { requestedFailOn } = settings.general;
  const input = { clusters: [cluster], runDiagnostics: [], requestedFailOn, now: clock.now() };
  const [evaluated] = (0,_chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(input, policy).clusters;
  return evaluated?.verdict === "pass" || evaluated?.verdict === "warn";
}
function createCheckContext({ run, settings, policy }, { clusterId, waitUntil, ...connection }, evidence, gaps) {
  const { clock, log, redact, env, version } = run;
  const keepEvidence = (one) => void evidence.set(`${one.check} ${one.id}`, one);
  const options = {
    ...connection,
    clock,
    log: { ...log, debug: logFirstOccurrence(log) },
    redact,
    endsAt: waitUntil + QUERY_GRACE_MS,
    env,
    userAgent: `cce-upgrade-gate/${version}`,
    onErrorBody: ({ operation }, status, text) => keepEvidence({ check: null, id: `${operation}-${status}`, text })
  };
  const cluster = { projectId: connection.projectId, clusterId, autopilot: settings.autopilot };
  return {
    api: clusterApi(createCceClient(options), cluster),
    factsApi: clusterApi(createCceClient({ ...options, attempts: 1, log }), cluster),
    expectations: settings,
    selection: settings,
    start: settings.start,
    clock,
    log,
    signal: connection.signal,
    waitUntil,
    pollIntervalMs: settings.pollIntervalMs,
    keepEvidence,
    addGap: (gap) => gaps.push(gap),
    isGoodEnough: async (result) => isPassing({ subject: run.settings.subject, results: [result], facts: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj, gaps: [] }, await policy, run)
  };
}
function logFirstOccurrence({ info, debug }) {
  const logged = /* @__PURE__ */ new Set();
  return (line) => {
    const [call = line] = line.split(", ");
    if (logged.has(call))
      return debug(line);
    logged.add(call);
    info(line);
  };
}



/***/ })

};
