export const id = 8757;
export const ids = [8757,8400];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// lib/model/paths.js

function isInside(folder, path) {
  const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
  return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(steps) && steps !== ".." && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}




/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2985);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);


// lib/model/time-limit.js

function withTimeLimit(ms, work) {
  const result = [];
  const run = () => void result.push({ value: work() });
  try {
    (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", { run }, { timeout: ms });
  } catch (error) {
    if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(error)["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
  return result[0] ?? null;
}




/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
// lib/model/encoding.js
function decodeText(bytes) {
  const [first, second] = bytes;
  const isBigEndian = first === 254 && second === 255 || first === 0 && second !== void 0 && second !== 0;
  const isLittleEndian = first === 255 && second === 254 || second === 0 && first !== void 0 && first !== 0;
  if (!isBigEndian && !isLittleEndian)
    return decode("utf-8", bytes);
  if (bytes.length % 2 !== 0)
    return null;
  const text = decode("utf-16le", isBigEndian ? Buffer.from(bytes).swap16() : bytes);
  return text?.startsWith("\0") || text?.charAt(1) === "\0" ? null : text;
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ withRepositorySession),
/* harmony export */   K6: () => (/* binding */ sendIdempotent),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   ML: () => (/* binding */ withRateLimitRetry),
/* harmony export */   RE: () => (/* binding */ notGitHubError),
/* harmony export */   SU: () => (/* binding */ sendAtMostOnce),
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2985);





// lib/github/api/errors.js
var GitHubError = class extends Error {
  isPermission;
  constructor(message, isPermission = false) {
    super(message);
    this.isPermission = isPermission;
  }
};
function classifyFailure(error) {
  const { status, headers: rawHeaders, data: body } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error)["response"]);
  if (typeof status !== "number")
    return { kind: "no-connection", status: null, headers: {}, body: null };
  const headers = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(rawHeaders);
  return { kind: kindOf(status, headers, body), status, headers, body };
}
function kindOf(status, headers, body) {
  if (status === 429)
    return "rate-limit";
  if (status !== 403 && status !== 404)
    return "status";
  const isLimited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(messageOf(body));
  return status === 403 && isLimited ? "rate-limit" : "no-permission";
}
function toGitHubError(error, permission, signal) {
  if (error instanceof GitHubError)
    return error;
  const { kind, status, body } = classifyFailure(error);
  if (kind === "no-connection")
    return connectionError(error, signal);
  if (kind === "rate-limit")
    return new GitHubError(`status ${status}: the rate limit is used up for longer than this run can wait`);
  const isClosed = status === 403 && /\b(?:locked|archived)\b/i.test(messageOf(body));
  if (kind === "no-permission" && !isClosed)
    return new GitHubError(`status ${status}: the token lacks ${permission}`, true);
  return new GitHubError(`status ${status}${status === 401 ? ": GitHub does not accept github-token" : detailsOf(body)}`);
}
function connectionError(error, signal) {
  const { status, message } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error);
  const isTimeout = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" || /\btimeout\b/i.test(String(message));
  if (isTimeout)
    return new GitHubError("GitHub did not answer in time");
  if (signal.aborted)
    return new GitHubError("the run was canceled");
  const cause = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error)["cause"];
  if (cause instanceof _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .ProxyFailure */ .N$)
    return new GitHubError(proxyText(cause));
  return status === void 0 ? notGitHubError() : new GitHubError("no connection");
}
function proxyText({ detail }) {
  switch (detail.code) {
    case "proxy-status":
      return `the proxy ${detail.text} refused the connection with status ${detail.status}`;
    case "proxy-encoding":
      return `the user or password of the proxy ${detail.text} holds a % that is not percent-encoded; write it as %25`;
    case "proxy-error":
      return `the proxy does not connect (${detail.text})`;
    default:
      return "HTTPS_PROXY does not name an http or https proxy";
  }
}
var notGitHubError = () => new GitHubError("the response does not come from GitHub\u2019s API");
function messageOf(body) {
  const { message } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(body);
  return typeof message === "string" ? message : "";
}
function detailsOf(body) {
  const { message, errors } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(body);
  const details = (Array.isArray(errors) ? errors : []).map((one) => typeof one === "string" ? one : (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(one)["message"]);
  const texts = [message, ...details].filter((text) => typeof text === "string");
  return texts.length > 0 ? `: ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(texts.join("; ")), 300)}` : "";
}

// lib/github/api/fetch.js
function createGitHubFetch(env, trust = {}) {
  const connectDirectly = (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .directAgents */ .Ue)(trust);
  return async (address, { method = "GET", headers = {}, body, signal }) => {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
    const url = new URL(address);
    const proxy = (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url, env);
    const tunnel = proxy === null ? null : await (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .openTunnel */ .X)(proxy, trust, signal);
    const init = {
      method,
      headers,
      signal,
      agent: tunnel?.agent ?? await connectDirectly({ method, url })
    };
    signal.throwIfAborted();
    const response = await fetch(url, body === void 0 ? init : { ...init, body }).catch((error) => {
      if (signal.aborted)
        throw signal.reason;
      throw tunnel?.failure(error) ?? error;
    });
    const refusal = tunnel?.failure(null) ?? null;
    if (refusal !== null)
      throw refusal;
    return response;
  };
}

// lib/github/api/client.js
var RETRY_PAUSES_MS = [1e3, 2e3];
var ATTEMPT_MS = 2e4;
var CANCELED_MS = 4e3;
var DEFAULT_RATE_LIMIT_PAUSE_MS = 6e4;
var MAX_RATE_LIMIT_PAUSES = 2;
var LOST_ANSWER_PAUSE_MS = 2e3;
var READ_DEADLINE_MS = 6e4;
function workflowAccess({ env, clock, signal }, token) {
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return {
    token,
    apiUrl,
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`,
    repository: env["GITHUB_REPOSITORY"] ?? "",
    env,
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(clock, ms, signal)
  };
}
function readAccess({ env, clock, signal }, token) {
  return workflowAccess({ env, clock, signal: (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .anySignal */ .J)([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token);
}
var CLOSED = {
  "no-token": "there is no github-token",
  "no-repository": "GITHUB_REPOSITORY does not name a repository"
};
async function openRepository(access) {
  const [owner, repo, ...rest] = access.repository.split("/");
  if (!owner || !repo || rest.length > 0)
    return "no-repository";
  if (!access.token)
    return "no-token";
  const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
  const fetch = createGitHubFetch(access.env);
  octokit.hook.before("request", (options) => {
    const signal = (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .anySignal */ .J)([access.signal, AbortSignal.timeout(access.attemptMs)]);
    options.request = { ...options.request, signal, fetch };
  });
  octokit.hook.wrap("request", (request, options) => options.method === "GET" ? withServerErrorRetry(async () => request(options), access) : request(options));
  const graphql = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables });
    const { data, errors } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(response.data);
    return { data, errors: Array.isArray(errors) ? errors : [] };
  };
  return { octokit, repository: { owner, repo }, graphql };
}
async function withServerErrorRetry(send, { signal, wait }) {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      const { status } = classifyFailure(error);
      if (signal.aborted || status !== null && status < 500)
        throw error;
      await wait(pause);
    }
  }
  return send();
}
async function withRepositorySession({ env, clock, signal: canceled, settings }, endsAt, permission, work) {
  const end = new AbortController();
  const atDeadline = () => end.abort(new DOMException("the deadline of the session has passed", "TimeoutError"));
  const timers = [clock.after(endsAt - clock.now(), atDeadline)];
  const onCancel = () => timers.push(clock.after(CANCELED_MS, () => end.abort(canceled.reason)));
  canceled.addEventListener("abort", onCancel, { once: true });
  if (canceled.aborted)
    onCancel();
  const access = workflowAccess({ env, clock, signal: end.signal }, settings.githubToken);
  const remainingMs = () => canceled.aborted ? 0 : endsAt - clock.now();
  try {
    const client = await openRepository(access);
    if (typeof client === "string")
      throw new GitHubError(CLOSED[client]);
    const graphql = (...query) => withServerErrorRetry(() => client.graphql(...query), access);
    return await work({ ...client, graphql, access, now: clock.now, remainingMs });
  } catch (error) {
    throw toGitHubError(error, permission, end.signal);
  } finally {
    end.abort();
    for (const cancel of timers)
      cancel();
    canceled.removeEventListener("abort", onCancel);
  }
}
async function withRateLimitRetry(send, session) {
  for (let pauses = 0; ; pauses++) {
    try {
      return await send();
    } catch (error) {
      const pause = rateLimitPause(error, session.now());
      if (pause === null || pauses >= MAX_RATE_LIMIT_PAUSES || pause + ATTEMPT_MS > session.remainingMs())
        throw error;
      await session.access.wait(pause);
    }
  }
}
var sendIdempotent = (send, session) => withRateLimitRetry(() => withServerErrorRetry(send, session.access), session);
async function sendAtMostOnce(send, findEffect, session) {
  try {
    return await withRateLimitRetry(send, session);
  } catch (error) {
    const { status } = classifyFailure(error);
    const mayHaveArrived = status === null || status >= 500;
    if (!mayHaveArrived || session.access.signal.aborted)
      throw error;
    await session.access.wait(LOST_ANSWER_PAUSE_MS);
    return await findEffect() ?? await withRateLimitRetry(send, session);
  }
}
function rateLimitPause(error, now) {
  const { kind, headers } = classifyFailure(error);
  if (kind !== "rate-limit")
    return null;
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  if (after !== void 0 && /^\d{1,6}$/.test(String(after)))
    return Math.max(1, Number(after)) * 1e3;
  if (String(remaining) === "0" && /^\d{9,12}$/.test(String(reset)))
    return Math.max(1e3, Number(reset) * 1e3 - now);
  return DEFAULT_RATE_LIMIT_PAUSE_MS;
}




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

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Workspace: () => (/* reexport safe */ _chunk_CCVXZJDX_js__WEBPACK_IMPORTED_MODULE_0__.aR)
/* harmony export */ });
/* harmony import */ var _chunk_CCVXZJDX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6160);
/* harmony import */ var _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(343);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2019);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9251);














/***/ })

};
