export const id = 32;
export const ids = [32];
export const modules = {

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCce: () => (/* binding */ askCce)
});

// EXTERNAL MODULE: ./lib/model/ports.js
var ports = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/cce/api-error.js
var api_error = __webpack_require__(4534);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/cce/paths.js
var paths = __webpack_require__(49);
;// CONCATENATED MODULE: ./lib/cce/signing.js


const ALGORITHM = 'SDK-HMAC-SHA256';
/**
 * What we sign of a request. Nothing else: a proxy or a library may change other headers on the way, and that would
 * break the signature.
 */
const SIGNED_HEADERS = new Set(['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token']);
/** `X-Sdk-Date`: UTC, `YYYYMMDDTHHMMSSZ`. */
function sdkDate(date) {
    return date.toISOString().replace(/[-:]|\.\d+/g, '');
}
/**
 * The canonical request of the API signing guide: method, path, query, headers, header names, body hash.
 * @throws URIError when the URL's path holds a broken percent escape
 */
function canonicalRequest({ method, url, headers, body }) {
    const sorted = Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value.trim()])
        .sort(([a], [b]) => compare(a, b));
    return [
        method.toUpperCase(),
        canonicalPath(url),
        canonicalQuery(url),
        sorted.map(([name, value]) => `${name}:${value}\n`).join(''),
        sorted.map(([name]) => name).join(';'),
        sha256(body),
    ].join('\n');
}
/** Lower-case hex signature of a canonical request. The key is the secret key itself, with no date or region in it. */
function signature(canonical, date, secretKey) {
    return (0,external_node_crypto_.createHmac)('sha256', secretKey)
        .update(`${ALGORITHM}\n${date}\n${sha256(canonical)}`)
        .digest('hex');
}
/**
 * Signs a request with SDK-HMAC-SHA256 (API signing guide). Of the headers given, content-type (only with a body),
 * x-project-id and x-security-token are signed, with host and x-sdk-date.
 * @returns the two headers to add to the request
 */
function signRequest(input) {
    const date = sdkDate(input.date);
    const headers = { host: input.url.host, 'x-sdk-date': date };
    for (const [name, value] of Object.entries(input.headers)) {
        const key = name.toLowerCase();
        if (key in headers || !SIGNED_HEADERS.has(key))
            continue;
        if (key === 'content-type' && input.body.length === 0)
            continue;
        headers[key] = value;
    }
    const signed = signature(canonicalRequest({ ...input, headers }), date, input.secretKey);
    const names = Object.keys(headers).sort(compare).join(';');
    return {
        'X-Sdk-Date': date,
        Authorization: `${ALGORITHM} Access=${input.accessKey}, SignedHeaders=${names}, Signature=${signed}`,
    };
}
/** Each segment encoded anew; the slash at the end is the signature's alone, the URL stays as it is. */
function canonicalPath(url) {
    const path = url.pathname
        .split('/')
        .map((part) => (0,paths/* percentEncode */.a)(decodeURIComponent(part)))
        .join('/');
    return path.endsWith('/') ? path : `${path}/`;
}
function canonicalQuery(url) {
    return [...url.searchParams]
        .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
        .map(([name, value]) => `${(0,paths/* percentEncode */.a)(name)}=${(0,paths/* percentEncode */.a)(value)}`)
        .join('&');
}
/** By code point, as the guide says: plain `<` compares UTF-16 units. */
function compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cce/credentials.js

/**
 * The request's headers with those that prove who we are: a signature for AK/SK, `X-Auth-Token` for a token, and
 * `X-Project-Id` with both. A signature is good for 15 minutes around `date`, so each attempt asks for a new one.
 */
function authenticate(request, credentials) {
    const headers = { ...request.headers, 'X-Project-Id': request.projectId };
    if (credentials.kind === 'token')
        return { ...headers, 'X-Auth-Token': credentials.authToken };
    const { accessKey, secretKey, securityToken } = credentials;
    if (securityToken !== undefined)
        headers['X-Security-Token'] = securityToken;
    return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) };
}

;// CONCATENATED MODULE: ./lib/cce/failure.js
/** Thrown by a transport. */
class TransportFailure extends Error {
    kind;
    detail;
    transient;
    nothingSent;
    constructor(failure) {
        super(failure.detail ?? failure.kind, { cause: failure.cause });
        this.name = 'TransportFailure';
        this.kind = failure.kind;
        this.detail = failure.detail;
        this.transient = failure.transient;
        this.nothingSent = failure.nothingSent;
    }
}
/** OpenSSL's verification errors and Node's own (Node.js documentation, "X509 certificate error codes"). */
const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/;
/**
 * What kind of failure an error of Node's network stack is.
 * EAI_AGAIN is a resolver that could not answer now and is worth another try; ENOTFOUND is an answer.
 * @param error as thrown by node-fetch: `code`, and `erroredSysCall` for the system call
 */
function connectionFailure(error) {
    const { code, erroredSysCall } = error;
    const name = typeof code === 'string' ? code : '';
    const connecting = erroredSysCall === 'connect' || name === 'ECONNREFUSED';
    const detail = name || (error instanceof Error ? error.message : null);
    const failure = (kind, transient, nothingSent) => new TransportFailure({ kind, detail, transient, nothingSent, cause: error });
    // A line break or the like in a key or token: Node refuses the header, and names it without its value.
    if (name === 'ERR_INVALID_CHAR')
        return failure('bad-credentials', false, true);
    if (name === 'ENOTFOUND')
        return failure('unknown-host', false, true);
    if (name === 'EAI_AGAIN')
        return failure('unknown-host', true, true);
    if (CERTIFICATE.test(name))
        return failure('tls', false, true);
    if (connecting || name === 'EHOSTUNREACH' || name === 'ENETUNREACH')
        return failure('unreachable', true, connecting);
    if (name === 'ETIMEDOUT')
        return failure('unreachable', true, false);
    if (name.startsWith('HPE_'))
        return failure('not-http', false, false);
    return failure('connection-lost', true, false);
}

;// CONCATENATED MODULE: ./lib/cce/deadline.js

/** A run that ended by its own deadline, or one that somebody cancelled. */
function endKind(signal) {
    const reason = signal.reason;
    return reason?.name === 'TimeoutError' ? 'run-deadline' : 'cancelled';
}
/**
 * Runs `work` until it is done, its time is up or the run ends. Does not wait for work that ignores its signal.
 * @throws TransportFailure of kind timeout, run-deadline or cancelled, or what `work` throws
 */
async function withDeadline(deadline, work) {
    const { clock, signal, ms } = deadline;
    if (signal.aborted)
        throw ended(endKind(signal));
    const controller = new AbortController();
    let onRunEnd = () => { };
    let cancelTimer = () => { };
    const end = new Promise((_, reject) => {
        const endWith = (failure) => {
            reject(failure);
            controller.abort(failure);
        };
        onRunEnd = () => endWith(ended(endKind(signal)));
        cancelTimer = clock.after(ms, () => endWith(ended('timeout', `${ms / 1_000} s`)));
    });
    signal.addEventListener('abort', onRunEnd, { once: true });
    try {
        return await Promise.race([work(controller.signal), end]);
    }
    finally {
        cancelTimer();
        signal.removeEventListener('abort', onRunEnd);
    }
}
function ended(kind, detail = null) {
    return new TransportFailure({ kind, detail, transient: kind === 'timeout', nothingSent: false });
}

;// CONCATENATED MODULE: ./lib/cce/error-body.js
/** Longest message kept, in UTF-16 units. */
const MESSAGE_LIMIT = 2_000;
/** Longest code or request id kept, in UTF-16 units. */
const NAME_LIMIT = 200;
/**
 * Reads the error bodies that CCE, its gateway and IAM are known to send: errorCode/errorMessage (CCE API reference,
 * error codes), error_code/error_msg (API Gateway), both at once with the specific reason in `message` (Kubernetes
 * Status), and `{ error: { code, message, title } }` (IAM v3). Never throws, whatever the value is.
 */
function readErrorBody(value) {
    const body = asRecord(value);
    const inner = asRecord(body['error']);
    const codes = [body['errorCode'], body['error_code'], inner['code'], body['code']]
        .map((code) => words(typeof code === 'number' ? String(code) : code, NAME_LIMIT))
        .filter((code) => code !== null);
    const messages = [
        ...[body['message'], body['errorMessage'], body['error_msg']],
        ...[inner['message'], inner['title'], typeof body['error'] === 'string' ? body['error'] : null],
    ].map((text) => words(text, MESSAGE_LIMIT));
    return {
        code: codes[0] ?? null,
        codes,
        message: messages.find((text) => text !== null) ?? null,
        requestId: words(body['request_id'], NAME_LIMIT),
    };
}
/** What an error status means, with the body's codes and message where the status alone does not tell. */
function statusKind(status, body, signed) {
    const has = (...codes) => body.codes.some((code) => codes.includes(code));
    switch (true) {
        case status === 400 || status === 422:
            return 'bad-request';
        case status === 401:
            return signed && speaksOfTime(body.message ?? '') ? 'clock-skew' : 'bad-credentials';
        case status === 403:
            return has(...STATE_CONFLICTS) ? 'conflict' : 'no-permission';
        case status === 404:
            return has('APIGW.0101', 'APIG.0101') ? 'not-published' : 'not-found';
        case status === 407:
            return 'proxy';
        case status === 409:
            return 'conflict';
        case status === 429:
            return has('CCE.01429004') ? 'no-balance' : 'throttled';
        case status >= 500 && status <= 599:
            return 'server-error';
        default:
            return 'unexpected-status';
    }
}
/** These 403 speak of the cluster's state, not of permissions (seen on real accounts; the public table omits them). */
const STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`);
const SIGNS_OF_TIME = [
    /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
    /(?:signature|server|request)\s*time/i,
    /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i,
];
/** `signature expired, signature time:…,server time:…` is what the gateway says (API Gateway FAQ). */
function speaksOfTime(message) {
    return SIGNS_OF_TIME.some((sign) => sign.test(message));
}
/** Cuts a text at a code point's boundary. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
function words(value, limit) {
    return typeof value === 'string' && value.trim() !== '' ? clip(value.trim(), limit) : null;
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./lib/cce/body.js
var cce_body = __webpack_require__(5889);
;// CONCATENATED MODULE: ./lib/cce/retry.js
const BASE_MS = 1_000;
const CAP_MS = 20_000;
/** What the server may ask us to wait; beyond it we give up and say so. */
const LONGEST_WAIT_MS = 120_000;
/**
 * Reads a Retry-After header: seconds (CCE has been seen to send a fraction, such as `56.818`) or an HTTP date in any
 * of its three forms.
 * @param now milliseconds since the epoch
 * @returns milliseconds to wait, never negative; null where there is nothing readable
 */
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Math.ceil(Number(value) * 1_000);
    if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value))
        return null;
    // The oldest form names no zone, and would be read as local time.
    const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
/** Exponential backoff with full jitter, in milliseconds. @param attempt the one that failed, from 1 */
function backoff(attempt, random) {
    return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
/**
 * Decides on another attempt. A GET is repeated after any transient failure. A write is repeated only where it
 * provably never arrived (refused connections and the like): it may start a task, and neither a lost answer nor a
 * server error tells whether it did. A 429 is not repeated either: refused writes count against the same quota of
 * about ten a minute.
 */
function decide(situation) {
    const { method, failure, retryAfterMs, attempt, attempts, leftMs, random } = situation;
    const allowed = failure.transient && (method === 'GET' || failure.nothingSent);
    if (!allowed || attempt >= attempts)
        return { waitMs: null, because: null };
    // Never sooner than asked for; the jitter keeps concurrent callers apart.
    const waitMs = Math.max(retryAfterMs ?? 0, backoff(attempt, random));
    if (waitMs > LONGEST_WAIT_MS)
        return giveUp(waitMs, `we wait ${LONGEST_WAIT_MS / 1_000} s at most`);
    if (leftMs !== null && waitMs >= leftMs)
        return giveUp(waitMs, `the run has ${seconds(Math.max(0, leftMs))} left`);
    return { waitMs };
}
function giveUp(waitMs, because) {
    return { waitMs: null, because: `trying again would mean waiting ${seconds(waitMs)}, and ${because}` };
}
/** Milliseconds for people: `1.2 s`. */
function seconds(ms) {
    return `${Number((ms / 1_000).toFixed(1))} s`;
}

;// CONCATENATED MODULE: ./lib/cce/outcome.js



const NO_ERROR_BODY = { code: null, codes: [], message: null, requestId: null };
/** An attempt that got no status. */
function withoutAnswer(failure) {
    const nothing = { status: null, requestId: null, code: null, apiMessage: null, retryAfterMs: null, text: null };
    return { ok: false, failure, bytes: 0, ...nothing };
}
/** Decides what an answer is worth. Only JSON under a 2xx status is an answer of this API. */
function judge(wire, judging) {
    const { status } = wire;
    const requestId = headerText(wire, 'x-request-id', judging.redact);
    const failed = { ...withoutAnswer(failureOf('unexpected-status', null)), status, requestId, bytes: wire.body.length };
    if (status >= 300 && status < 400 && status !== 304) {
        return { ...failed, failure: failureOf('redirected', target(wire, judging)) };
    }
    const success = status >= 200 && status < 300;
    if (wire.bodyFailure !== null && success)
        return { ...failed, failure: wire.bodyFailure };
    const body = (0,cce_body/* readBody */.x8)(wire.body.toString('utf8'), judging.redact);
    const html = (0,cce_body/* isHtml */._6)(body.text, wire.header('content-type'));
    if (!success)
        return refusal({ ...failed, text: body.text }, body, html, wire, judging);
    if (body.json === null)
        return { ...failed, text: body.text, failure: unreadable(body.text, html) };
    return { ok: true, status, requestId, bytes: wire.body.length, text: body.text, value: body.json.value };
}
function refusal(failed, body, html, wire, judging) {
    const said = body.json === null ? NO_ERROR_BODY : readErrorBody(body.json.value);
    const kind = statusKind(wire.status, said, judging.signed);
    const transient = kind === 'throttled' || kind === 'server-error';
    const detail = html ? 'with an HTML page' : null;
    return {
        ...failed,
        failure: { kind, detail, transient, nothingSent: false },
        requestId: failed.requestId ?? said.requestId,
        code: said.code,
        apiMessage: said.message,
        retryAfterMs: parseRetryAfter(wire.header('retry-after'), judging.now),
    };
}
function unreadable(text, html) {
    if (html)
        return failureOf('not-json', 'it looks like an HTML page, maybe of a proxy or a login');
    if (text.trim() === '')
        return failureOf('not-json', 'it is empty');
    // Where nothing frames a body, closing the connection early looks like its end.
    if ((0,cce_body/* isCutOff */.o7)(text))
        return { ...failureOf('truncated', 'the JSON ends too early'), transient: true };
    return failureOf('not-json', null);
}
function failureOf(kind, detail) {
    return { kind, detail, transient: false, nothingSent: false };
}
/** The host alone: a path or query of a stranger's choosing has no place in a message. */
function target(wire, { url, redact }) {
    const location = wire.header('location');
    const valid = location !== null && URL.canParse(location, url.href);
    return valid ? `to ${clip(redact(new URL(location, url).host), NAME_LIMIT)}` : 'to nowhere readable';
}
function headerText(wire, name, redact) {
    const value = wire.header(name)?.trim() ?? '';
    return value === '' ? null : clip(redact(value), NAME_LIMIT);
}

;// CONCATENATED MODULE: ./lib/cce/proxy.js
/** Whether a URL names this very machine. */
function isLoopback(url) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
/**
 * The proxy for an https URL, from HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first. The rules are
 * those of the package proxy-from-env, which reads only `process.env`; unlike there, a proxy given without a scheme is
 * an http one, as for curl and GitHub's runner. Loopback and http URLs are never sent through a proxy.
 * @returns the proxy as the variable has it, maybe with a password; null for none
 */
function proxyFor(url, env) {
    if (url.protocol !== 'https:' || isLoopback(url))
        return null;
    const proxy = lookUp(env, 'https_proxy') || lookUp(env, 'all_proxy');
    if (proxy === '' || isExcluded(url, lookUp(env, 'no_proxy').toLowerCase()))
        return null;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** NO_PROXY: hosts separated by commas or white space, each maybe with a port; `.x` and `*.x` cover what is below x. */
function isExcluded(url, noProxy) {
    if (noProxy === '*')
        return true;
    const port = url.port === '' ? '443' : url.port;
    return noProxy
        .split(/[,\s]/)
        .filter(Boolean)
        .some((entry) => {
        const [, host = entry, onlyPort = '0'] = /^(.+):(\d+)$/.exec(entry) ?? [];
        if (Number(onlyPort) !== 0 && Number(onlyPort) !== Number(port))
            return false;
        if (!/^[.*]/.test(host))
            return url.hostname === host;
        return url.hostname.endsWith(host.replace(/^\*/, ''));
    });
}
function lookUp(env, name) {
    return env[name] || env[name.toUpperCase()] || '';
}

;// CONCATENATED MODULE: ./lib/cce/tunnel.js

/**
 * Prepares a CONNECT tunnel. One for each request: `signal` then also ends a proxy that never answers CONNECT.
 * @param proxy URL of the proxy, maybe with a password, which no message repeats
 * @param trust TLS options, for the proxy and for what is behind it
 * @throws TransportFailure where the proxy's URL is of no use
 */
async function openTunnel(proxy, trust, signal) {
    const url = URL.canParse(proxy) ? new URL(proxy) : null;
    if (url === null)
        throw proxyFailure('HTTPS_PROXY is no URL', false);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw proxyFailure(`HTTPS_PROXY must be an http or https URL, not ${url.protocol}`, false);
    }
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
    const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false });
    // The agent keeps its options for the proxy alone; these are for the connection inside the tunnel.
    Object.assign(agent.options, trust);
    let status = null;
    agent.on('proxyConnect', (answer) => {
        status = answer.statusCode;
    });
    return {
        agent,
        failure(error) {
            if (status === 200)
                return null;
            if (status !== null)
                return proxyFailure(`${url.host} answered CONNECT with ${status}`, status >= 500);
            return proxyFailure(`${url.host}${systemCode(error)}`, true, error);
        },
    };
}
function systemCode(error) {
    const code = error?.code;
    return typeof code === 'string' ? ` ${code}` : '';
}
/** Whatever fails before the tunnel stands has sent nothing to the service. */
function proxyFailure(detail, transient, cause) {
    return new TransportFailure({ kind: 'proxy', detail, transient, nothingSent: true, cause });
}

;// CONCATENATED MODULE: ./lib/cce/transport.js



/** Huawei's largest known answers are tens of megabytes; this bounds memory, not CCE. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;
/** A transport over node-fetch, which is loaded with the first request. */
function createTransport({ env, maxBodyBytes = MAX_BODY_BYTES, ca }) {
    // Certificates are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says: a gate must not believe a stranger's "pass".
    const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    const connectDirectly = directAgents(trust);
    return async (request, signal) => {
        const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
        const proxy = proxyFor(request.url, env);
        const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal);
        const agent = tunnel?.agent ?? (await connectDirectly(request));
        const { method, url, headers, body } = request;
        const init = { method, headers, signal, agent, redirect: 'manual', ...(body === '' ? {} : { body }) };
        const response = await fetch(url, init).catch((error) => {
            throw tunnel?.failure(error) ?? connectionFailure(error);
        });
        refuseProxyAnswer(response, tunnel);
        return receive(response, maxBodyBytes);
    };
}
/**
 * Our own agents: the global ones may be told to use a proxy, even for loopback. Reads share kept-alive connections; a
 * write gets a fresh one, so that it cannot be lost on a connection that the server was just closing.
 */
function directAgents(trust) {
    const shared = new Map();
    return async ({ method, url }) => {
        const known = method === 'GET' ? shared.get(url.protocol) : undefined;
        if (known !== undefined)
            return known;
        const { Agent } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        const agent = new Agent({ ...trust, keepAlive: method === 'GET' });
        if (method === 'GET')
            shared.set(url.protocol, agent);
        return agent;
    };
}
/** A proxy that refuses CONNECT answers in the service's place; nothing of that is the service's word. */
function refuseProxyAnswer(response, tunnel) {
    const failure = tunnel?.failure(null) ?? null;
    if (failure === null)
        return;
    discard(response);
    throw failure;
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
    }
    catch (error) {
        return { ...wire, bodyFailure: error instanceof TransportFailure ? error : cutOff(error) };
    }
}
async function readBytes(response, maxBodyBytes) {
    const chunks = [];
    let total = 0;
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > maxBodyBytes) {
        discard(response);
        throw tooLarge(maxBodyBytes);
    }
    for await (const chunk of response.body ?? []) {
        total += chunk.length;
        if (total > maxBodyBytes)
            throw tooLarge(maxBodyBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, total);
}
function discard(response) {
    const body = response.body;
    body?.destroy?.();
}
function tooLarge(maxBodyBytes) {
    const detail = `more than ${maxBodyBytes} bytes`;
    return new TransportFailure({ kind: 'too-large', detail, transient: false, nothingSent: false });
}
/** Once the status is there, whatever breaks has broken the body: a reset, a short count, damaged compression. */
function cutOff(error) {
    const { code } = error;
    const detail = typeof code === 'string' ? code : null;
    return new TransportFailure({ kind: 'truncated', detail, transient: true, nothingSent: false, cause: error });
}

;// CONCATENATED MODULE: ./lib/cce/client.js










const REQUEST_TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
/** A client of the CCE API in one project. Loads its HTTP stack with the first call. */
function createCceClient(options) {
    const { env, maxBodyBytes } = options;
    const transport = options.transport ?? createTransport({ env, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) });
    return { send: (call) => send(call, options, transport) };
}
async function send(call, options, transport) {
    const { clock, log, signal, attempts = ATTEMPTS } = options;
    for (let attempt = 1;; attempt++) {
        const startedAt = clock.now();
        const outcome = await tryOnce(call, options, transport);
        log.debug(attemptLine(call, outcome, clock.now() - startedAt));
        if (outcome.ok) {
            const { status, requestId, text, value } = outcome;
            return { status, requestId, text, value };
        }
        const { failure, retryAfterMs } = outcome;
        const leftMs = options.endsAt === undefined ? null : options.endsAt - clock.now();
        const random = () => clock.random();
        const decision = decide({ method: call.method, failure, retryAfterMs, attempt, attempts, leftMs, random });
        if (decision.waitMs === null)
            throw fail(call, options, outcome, attempt, decision.because);
        const { waitMs } = decision;
        log.info(`${call.operation}: ${reason(outcome)}; trying again in ${seconds(waitMs)} (${attempt + 1} of ${attempts})`);
        await (0,ports/* sleep */.y)(clock, waitMs, signal).catch(() => {
            const ended = { ...outcome, failure: { ...outcome.failure, kind: endKind(signal) } };
            throw fail(call, options, ended, attempt, `while waiting to try again after ${reason(outcome)}`);
        });
    }
}
/** Signs anew, with a new date, and sends once. Resolves with every outcome, the run's end among them. */
async function tryOnce(call, options, transport) {
    const { clock, redact, signal, credentials, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
    const url = (0,paths/* requestUrl */.Fl)(options.endpoint, call.path, call.query);
    const body = call.body === undefined ? '' : JSON.stringify(call.body);
    const plain = { Accept: 'application/json', 'User-Agent': options.userAgent };
    if (body !== '')
        plain['Content-Type'] = 'application/json';
    const date = new Date(clock.now());
    const headers = authenticate({ method: call.method, url, headers: plain, body, projectId, date }, credentials);
    const request = { method: call.method, url, headers, body };
    const wire = await withDeadline({ clock, signal, ms: requestTimeoutMs }, (ends) => transport(request, ends)).catch((error) => (error instanceof TransportFailure ? error : connectionFailure(error)));
    if (wire instanceof TransportFailure)
        return withoutAnswer(wire);
    return judge(wire, { url, redact, signed: credentials.kind === 'aksk', now: clock.now() });
}
function fail(call, options, outcome, attempts, because) {
    const { failure, status, code, apiMessage, requestId, text } = outcome;
    if (status !== null && text !== null)
        options.onErrorBody?.(call, status, text);
    const { origin, pathname } = (0,paths/* requestUrl */.Fl)(options.endpoint, call.path);
    const details = [failure.detail, because].filter((detail) => detail !== null);
    const detail = details.length === 0 ? null : clip(options.redact(details.join('; ')), MESSAGE_LIMIT);
    const { operation, method } = call;
    const facts = { operation, method, url: origin + pathname, status, code, apiMessage, requestId, attempts, detail };
    return new api_error/* CceError */.W({ ...facts, kind: failure.kind, cause: failure.cause });
}
/** `throttled, HTTP 429, APIGW.0308` */
function reason({ failure, status, code }) {
    return [failure.kind, status === null ? failure.detail : `HTTP ${status}`, code]
        .filter((part) => part !== null)
        .join(', ');
}
function attemptLine(call, outcome, ms) {
    const { operation, method, path } = call;
    const what = outcome.ok ? `HTTP ${outcome.status}` : reason(outcome);
    const { bytes, requestId } = outcome;
    return `${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? '-'}`;
}

;// CONCATENATED MODULE: ./lib/cce/endpoints.js
/**
 * The regions that Huawei's SDKs know CCE in. The documentation names others too, so this list is for suggestions and
 * never a reason to refuse one.
 */
const KNOWN_REGIONS = [
    ...['cn-north-1', 'cn-north-2', 'cn-north-4', 'cn-north-9', 'cn-north-11', 'cn-north-12'],
    ...['cn-south-1', 'cn-south-2', 'cn-south-4', 'cn-east-2', 'cn-east-3', 'cn-east-4', 'cn-east-5', 'cn-southwest-2'],
    ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['af-south-1', 'af-north-1', 'sa-brazil-1', 'la-south-2', 'la-north-2', 'na-mexico-1'],
    ...['ru-northwest-2', 'ru-moscow-1', 'tr-west-1', 'ae-ad-1', 'me-east-1', 'my-kualalumpur-1'],
    ...['eu-west-0', 'eu-west-101'],
];
/** Base URL of the CCE API in a region. Only eu-west-101 lives under `.eu` (region list of Huawei's SDKs). */
function cceEndpoint(region) {
    return `https://cce.${region}.myhuaweicloud.${region === 'eu-west-101' ? 'eu' : 'com'}`;
}

// EXTERNAL MODULE: ./lib/checks/cluster-facts.js
var cluster_facts = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/checks/live-version.js
var live_version = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/checks/postcheck.js
var postcheck = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/checks/addons.js + 3 modules
var addons = __webpack_require__(6383);
// EXTERNAL MODULE: ./lib/cce/operations.js
var operations = __webpack_require__(171);
// EXTERNAL MODULE: ./lib/cce/precheck-schema.js
var precheck_schema = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/cce/shapes.js
var shapes = __webpack_require__(947);
// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __webpack_require__(5543);
// EXTERNAL MODULE: ./lib/model/version.js
var model_version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/checks/failures.js + 1 modules
var failures = __webpack_require__(2074);
// EXTERNAL MODULE: ./lib/checks/item-collector.js + 1 modules
var item_collector = __webpack_require__(8260);
// EXTERNAL MODULE: ./lib/checks/precheck-choice.js
var precheck_choice = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/checks/precheck-reading.js + 1 modules
var precheck_reading = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/cce/upgrade-schema.js
var upgrade_schema = __webpack_require__(9241);
// EXTERNAL MODULE: ./lib/model/version-order.js
var version_order = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/checks/standing.js
var standing = __webpack_require__(9533);
;// CONCATENATED MODULE: ./lib/checks/precheck-start.js













const instead = (fact) => ({
    result: (0,check_result/* noResult */.p3)('precheck', [(0,standing/* gateObservation */.GA)('precheck', fact)]),
});
/**
 * Sees to it that there is a pre-upgrade check for the asserted target: joins one that runs, keeps one that is good
 * enough (`if-needed`), or starts one as CCE wants it, in an upgrade workflow. What is under way for another target is
 * never cancelled.
 */
async function startPrecheck(context, follow) {
    const asserted = context.expectations.targetVersion ?? '';
    const list = (0,precheck_choice/* tasksOfList */.QD)((await (0,operations/* listPrechecks */.vw)(context.client, context.cluster)).value);
    if ('result' in list)
        return list;
    const running = list.tasks.filter((task) => (0,precheck_reading/* precheckUnderWay */.xH)(task.status.phase));
    const joined = joinRunning(running, asserted);
    if (joined) {
        if ('taskId' in joined)
            context.log.info(`precheck: joining the check ${joined.taskId} that runs for ${asserted}`);
        return joined;
    }
    const answer = await (0,operations/* showUpgradeInfo */.yA)(context.client, context.cluster);
    context.keep({ check: 'cluster', id: 'upgradeinfo', text: answer.text });
    const info = (0,cluster_facts/* upgradeInfoPart */.OR)(answer.value);
    const live = info.liveVersion ?? null;
    if (context.start === 'if-needed') {
        const good = await goodEnough(list.tasks, live, context, follow);
        if (good)
            return { result: good };
    }
    const versions = versionsOf(context, live, info.offeredTargets ?? null);
    return 'result' in versions ? versions : startOne(versions, list.tasks, context);
}
/** A running check for the same target is joined; one for another target is in the way. */
function joinRunning(running, asserted) {
    const ours = running.find((task) => (0,model_version/* matchesVersion */.y)(asserted, task.spec?.targetVersion));
    if (ours)
        return (0,precheck_choice/* idOf */.TH)(ours);
    const [other] = running;
    if (!other)
        return null;
    const id = other.metadata?.uid ?? '(no id)';
    const target = other.spec?.targetVersion || null;
    return instead({ name: 'target-mismatch', which: 'busy', asserted, what: 'pre-upgrade check', id, target });
}
/** The newest finished check for the target, if it is fresh, about this cluster as it runs now, and passes or warns. */
async function goodEnough(tasks, live, context, follow) {
    const choice = (0,precheck_choice/* choosePrecheck */.$Y)(tasks, context.expectations.targetVersion);
    const picked = 'result' in choice ? choice : (0,precheck_choice/* idOf */.TH)(choice.task);
    if ('result' in picked)
        return null;
    const result = await follow(picked.taskId).catch((error) => {
        // the list may still name a task that is gone
        if (error instanceof api_error/* CceError */.W && error.kind === 'not-found')
            return null;
        throw error;
    });
    if (!result || !context.isGood([(0,live_version/* heldAgainstLive */.V)(result, live)]))
        return null;
    context.log.info(`precheck: the check ${picked.taskId} is fresh and good enough, so none is started`);
    return result;
}
/** The exact versions to check: what runs, and the newest on offer under the asserted target. */
function versionsOf({ expectations }, live, offered) {
    const { currentVersion, targetVersion } = expectations;
    const asserted = targetVersion ?? '';
    if (live === null || offered === null)
        return {
            result: (0,precheck_reading/* unreadable */.O$)('the upgrade information', 'it does not tell the live version and the targets on offer'),
        };
    if (currentVersion !== null && !(0,model_version/* matchesVersion */.y)(currentVersion, live))
        return instead({ name: 'target-mismatch', which: 'current', asserted: currentVersion, actual: live });
    const target = (0,version_order/* resolveTarget */.u1)(asserted, offered);
    if (target === null)
        return instead({
            name: 'target-mismatch',
            which: 'not-offered',
            asserted,
            offered,
            live,
            isTarget: (0,model_version/* matchesVersion */.y)(asserted, live),
        });
    return { current: isExact(currentVersion) ? currentVersion : live, target };
}
async function startOne(versions, before, context) {
    const inWorkflow = await enterWorkflow(versions, context);
    if ('result' in inWorkflow)
        return inWorkflow;
    const { current, target } = inWorkflow;
    context.log.info(`precheck: starting a check from ${current} to ${target}`);
    try {
        const started = (0,shapes/* read */.LF)(upgrade_schema/* startedTask */.LM, (await (0,operations/* createPrecheck */.gM)(context.client, context.cluster, inWorkflow)).value);
        const taskId = started.ok ? started.value.metadata?.uid : null;
        if (taskId && taskId !== '.' && taskId !== '..')
            return { taskId };
        return { result: (0,precheck_reading/* unreadable */.O$)('the answer to the start of the pre-upgrade check', 'it has no metadata.uid') };
    }
    catch (error) {
        const found = (0,failures/* mayHaveArrived */.BW)(error) ? await startedAfterAll(before, target, context) : null;
        if (found)
            return found;
        throw error;
    }
}
/** Joins the unfinished workflow for the target, or begins one; the workflow tells the exact versions. */
async function enterWorkflow(versions, context) {
    const open = await openWorkflows(context);
    if ('result' in open)
        return open;
    const joined = joinWorkflow(open.workflows, versions, context);
    if (joined)
        return joined;
    try {
        const begun = (0,shapes/* read */.LF)(upgrade_schema/* startedTask */.LM, (await (0,operations/* createWorkflow */.mw)(context.client, context.cluster, versions)).value);
        return exactOf((begun.ok ? begun.value.spec : null) ?? {}, versions);
    }
    catch (error) {
        const now = (0,failures/* mayHaveArrived */.BW)(error) ? await openWorkflows(context).catch(failures/* onlyRefused */.dE) : null;
        const late = now && 'workflows' in now ? joinWorkflow(now.workflows, versions, context) : null;
        if (late && !('result' in late))
            return late;
        throw error;
    }
}
/** What CCE tells of the versions, where it is exact; else what was to be asked for. */
const exactOf = (told, { current, target }) => ({
    current: isExact(told.clusterVersion) ? told.clusterVersion : current,
    target: isExact(told.targetVersion) ? told.targetVersion : target,
});
const isExact = (version) => (0,model_version/* parseVersion */.o)(version)?.length === 4;
/**
 * Only Success and Cancel end a workflow: Pending means that a step failed, and it can go on. A list that cannot be read
 * whole may hide one that is in the way.
 */
async function openWorkflows(context) {
    const all = (0,cluster_facts/* workflowsOf */.IN)((await (0,operations/* listWorkflows */.Dl)(context.client, context.cluster)).value);
    if (all === null)
        return { result: (0,precheck_reading/* unreadable */.O$)('the list of upgrade workflows', 'it has not the documented shape') };
    return { workflows: all.filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel') };
}
function joinWorkflow(open, versions, context) {
    const ours = open.find(({ spec }) => (0,version_order/* speaksOf */.Tq)(spec?.targetVersion ?? '', versions.target));
    if (ours) {
        context.log.info(`precheck: joining the unfinished upgrade workflow ${ours.metadata?.uid ?? '(no id)'}`);
        return exactOf(ours.spec ?? {}, versions);
    }
    const [other] = open;
    if (!other)
        return null;
    const id = other.metadata?.uid ?? '(no id)';
    const target = other.spec?.targetVersion || null;
    return instead({
        name: 'target-mismatch',
        which: 'busy',
        asserted: versions.target,
        what: 'upgrade workflow',
        id,
        target,
    });
}
/** Looks for a check whose start was not answered. Where that cannot be told either, the lost answer is what counts. */
async function startedAfterAll(before, target, context) {
    const known = new Set(before.map((task) => task.metadata?.uid));
    const response = await (0,operations/* listPrechecks */.vw)(context.client, context.cluster).catch(failures/* onlyRefused */.dE);
    const list = response ? (0,precheck_choice/* tasksOfList */.QD)(response.value) : null;
    if (!list || 'result' in list)
        return null;
    const fresh = list.tasks.find((task) => !known.has(task.metadata?.uid) && (0,model_version/* matchesVersion */.y)(target, task.spec?.targetVersion));
    if (fresh)
        context.log.info('precheck: the answer to the start was lost, but the check runs: joining it');
    return fresh ? (0,precheck_choice/* idOf */.TH)(fresh) : null;
}

// EXTERNAL MODULE: ./lib/checks/waiting.js
var waiting = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/checks/precheck.js













/**
 * Reads the cluster's pre-upgrade check: the task that is named, else the newest one for the asserted target; or, where
 * the settings ask for it, one that is started for the purpose.
 */
const checkPrecheck = (context) => (0,failures/* withFailuresObserved */.Gl)('precheck', async () => {
    const named = context.selection.precheckTaskId;
    if (named)
        return [await follow(named, context)];
    const choice = context.start === 'never' ? await choose(context) : await startPrecheck(context, (id) => follow(id, context));
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)];
});
async function choose(context) {
    const response = await (0,operations/* listPrechecks */.vw)(context.client, context.cluster);
    const tasks = (0,precheck_choice/* tasksOfList */.QD)(response.value);
    const choice = 'result' in tasks ? tasks : (0,precheck_choice/* choosePrecheck */.$Y)(tasks.tasks, context.expectations.targetVersion);
    const picked = 'result' in choice ? choice : (0,precheck_choice/* idOf */.TH)(choice.task);
    if ('result' in picked)
        context.keep({ check: 'precheck', id: 'list', text: response.text });
    return picked;
}
/** Reads one task, waiting for it while it is under way. A task that ends in another way than by finishing is told apart. */
async function follow(taskId, context) {
    let last = null;
    const ask = async () => {
        const response = await (0,operations/* showPrecheck */.nC)(context.client, context.cluster, taskId);
        last = response.value;
        context.keep({ check: 'precheck', id: taskId, text: response.text });
        return progressOf(response.value);
    };
    try {
        const { value, waitedMs } = await (0,waiting/* waitWhileUnderWay */.o)('precheck', context, ask);
        const broke = waitedMs > 0 && phaseOf(value) === 'Error' && (await newerTask(taskId, context));
        if (broke)
            return precheck_ended('replaced', taskId);
        const result = (0,precheck_reading/* readPrecheck */.SH)(value, context.expectations, context.clock.now(), waitedMs);
        const isOther = result.taskId !== null && result.taskId !== taskId;
        return isOther ? (0,precheck_reading/* unreadable */.O$)('the pre-upgrade check task', `another task came back than was asked for`) : result;
    }
    catch (error) {
        const isGone = last !== null && error instanceof api_error/* CceError */.W && error.kind === 'not-found';
        if (!isGone)
            throw error;
        return precheck_ended((await newerTask(taskId, context)) ? 'replaced' : 'vanished', taskId);
    }
}
const precheck_ended = (why, taskId) => (0,check_result/* noResult */.p3)('precheck', [(0,standing/* gateObservation */.GA)('precheck', { name: 'no-result', why })], { taskId });
/** Whether somebody started another check for the same target meanwhile. */
async function newerTask(taskId, context) {
    const { targetVersion } = context.expectations;
    const list = await (0,operations/* listPrechecks */.vw)(context.client, context.cluster).catch(failures/* onlyRefused */.dE);
    const tasks = list ? (0,precheck_choice/* tasksOfList */.QD)(list.value) : null;
    if (!tasks || 'result' in tasks)
        return false;
    return tasks.tasks.some(({ metadata, spec, status }) => metadata?.uid !== taskId &&
        (0,precheck_reading/* precheckUnderWay */.xH)(status.phase) &&
        (targetVersion === null || (0,model_version/* matchesVersion */.y)(targetVersion, spec?.targetVersion)));
}
function phaseOf(raw) {
    const shaped = (0,shapes/* read */.LF)(precheck_schema/* precheckTask */.ng, raw);
    return shaped.ok ? shaped.value.status.phase : null;
}
function progressOf(value) {
    const phase = phaseOf(value);
    const { finished, known } = (0,precheck_reading/* itemsFinished */.Bq)(value);
    const items = known > 0 ? `, ${finished} of ${known} items done` : '';
    return {
        value,
        underWay: (0,precheck_reading/* precheckUnderWay */.xH)(phase),
        told: `${(0,item_collector/* rawText */.iL)(phase)}${items}`,
        done: known > 0 ? finished / known : null,
    };
}

// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/checks/upgrade-reading.js
var upgrade_reading = __webpack_require__(4792);
;// CONCATENATED MODULE: ./lib/checks/upgrade.js













const upgrade_instead = (fact, over = {}) => (0,check_result/* noResult */.p3)('upgrade', [(0,standing/* gateObservation */.GA)('upgrade', fact)], over);
/** Follows the cluster's upgrade: the task that is named, else the newest, until it is done, fails or is paused. */
const checkUpgrade = (context) => (0,failures/* withFailuresObserved */.Gl)('upgrade', async () => {
    const named = context.selection.upgradeTaskId;
    const choice = named ? { taskId: named } : await newestTask(context);
    return ['result' in choice ? choice.result : await upgrade_follow(choice.taskId, context)];
});
async function newestTask(context) {
    const response = await (0,operations/* listUpgrades */.wJ)(context.client, context.cluster);
    const what = 'the list of upgrade tasks';
    const list = (0,shapes/* read */.LF)(upgrade_schema/* anyList */.tC, response.value);
    if (!list.ok || list.value.items === undefined) {
        context.keep({ check: 'upgrade', id: 'list', text: response.text });
        return { result: upgrade_instead({ name: 'unreadable-response', what, detail: 'it has no items' }) };
    }
    const tasks = [list.value.items ?? []].flat().map((item) => (0,shapes/* read */.LF)(upgrade_schema/* upgradeTask */.Im, item));
    const readable = tasks.flatMap((task) => (task.ok ? [task.value] : []));
    const newest = (0,standing/* newestOf */.su)(readable, (task) => (0,timestamp/* parseTimestamp */.E)(task.metadata?.creationTimestamp));
    const uid = newest === 'ambiguous' ? null : newest?.metadata?.uid;
    if (uid && uid !== '.' && uid !== '..' && readable.length === tasks.length)
        return { taskId: uid };
    context.keep({ check: 'upgrade', id: 'list', text: response.text });
    if (tasks.length === 0)
        return { result: upgrade_instead({ name: 'no-result', why: 'no-task' }) };
    const detail = 'which task is the newest cannot be told; name one with upgrade-task-id';
    return { result: upgrade_instead({ name: 'unreadable-response', what, detail }) };
}
async function upgrade_follow(taskId, context) {
    let last = null;
    const estimate = estimator(context);
    const ask = async () => {
        const response = await (0,operations/* showUpgrade */.Mx)(context.client, context.cluster, taskId);
        context.keep({ check: 'upgrade', id: taskId, text: response.text });
        last = response.value;
        const shaped = (0,shapes/* read */.LF)(upgrade_schema/* upgradeTask */.Im, response.value);
        const { phase = null, progress = null } = shaped.ok ? shaped.value.status : {};
        const percent = (0,upgrade_reading/* progressOf */.jA)(progress);
        const told = `${(0,item_collector/* rawText */.iL)(phase)}${percent === null ? '' : `, ${percent} percent`}`;
        const eta = phase === 'Running' && percent !== null ? estimate(percent) : '';
        return {
            value: response.value,
            underWay: (0,upgrade_reading/* upgradeUnderWay */.Wf)(phase),
            told,
            note: eta,
            done: percent === null ? null : percent / 100,
        };
    };
    try {
        const { value, waitedMs } = await (0,waiting/* waitWhileUnderWay */.o)('upgrade', context, ask);
        const told = await lastUpgrade(value, context);
        const result = (0,upgrade_reading/* readUpgrade */.Fz)(value, context.expectations, context.clock.now(), waitedMs, told);
        const isOther = result.taskId !== null && result.taskId !== taskId;
        const [what, detail] = ['the upgrade task', 'another task came back than was asked for'];
        return isOther ? upgrade_instead({ name: 'unreadable-response', what, detail }) : result;
    }
    catch (error) {
        if (last === null || !(error instanceof api_error/* CceError */.W) || error.kind !== 'not-found')
            throw error;
        return upgrade_instead({ name: 'no-result', why: 'vanished' }, { taskId });
    }
}
/** For a task that failed: what the cluster says of its last upgrade. Best effort. */
async function lastUpgrade(value, context) {
    const shaped = (0,shapes/* read */.LF)(upgrade_schema/* upgradeTask */.Im, value);
    if (!shaped.ok || shaped.value.status.phase !== 'Failed')
        return null;
    const info = await (0,operations/* showUpgradeInfo */.yA)(context.facts, context.cluster).catch(failures/* onlyRefused */.dE);
    return info ? ((0,cluster_facts/* upgradeInfoPart */.OR)(info.value).lastUpgrade ?? null) : null;
}
/** Says how long the rest may take, by the pace seen so far; nothing until there is a pace. */
function estimator({ clock }) {
    let first = null;
    return (percent) => {
        const now = clock.now();
        first ??= { at: now, percent };
        const gained = percent - first.percent;
        if (gained <= 0 || now <= first.at)
            return '';
        const left = ((now - first.at) / gained) * (100 - percent);
        return `about ${(0,duration/* humanDuration */.U)(left)} left by the pace so far (an estimate)`;
    };
}

;// CONCATENATED MODULE: ./lib/checks/registry.js



/** Every check that only asks CCE (or starts a check there), by the name that the settings give it. */
const LIVE_CHECKS = {
    precheck: checkPrecheck,
    addons: addons/* checkAddons */.sr,
    upgrade: checkUpgrade,
};

// EXTERNAL MODULE: ./lib/model/cluster-facts.js
var model_cluster_facts = __webpack_require__(1577);
// EXTERNAL MODULE: ./lib/seen.js
var seen = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/ask-cce.js









/**
 * The talk with CCE ends this long after the time for waiting is over: the whole run has five minutes, of which GitHub may
 * take one to tell the changed files.
 */
const RUN_GRACE_MS = 4 * 60_000;
/** Asks CCE for every selected check, at once. Loaded only where something is asked: the HTTP stack costs start-up. */
async function askCce(settings, world, tools) {
    if (settings.source.kind !== 'api')
        throw new Error('there is nobody to ask');
    const endpoint = settings.source.endpoint ?? cceEndpoint(settings.region ?? '');
    const { clusterId } = settings.source;
    const run = new AbortController();
    const endsAt = world.clock.now() + settings.waitTimeoutMs + RUN_GRACE_MS;
    const stop = world.clock.after(endsAt - world.clock.now(), () => run.abort(new DOMException('the time of the whole run is over', 'TimeoutError')));
    const cancel = () => run.abort(world.signal.reason);
    world.signal.addEventListener('abort', cancel, { once: true });
    if (world.signal.aborted)
        cancel();
    try {
        return await tools.log.group(`Asking CCE at ${endpoint} about the cluster ${clusterId}`, () => talk(settings, endpoint, world, tools, { signal: run.signal, endsAt }));
    }
    finally {
        stop();
        world.signal.removeEventListener('abort', cancel);
    }
}
async function talk(settings, endpoint, world, tools, run) {
    const evidence = new Map();
    const leftOut = [];
    const context = contextOf(settings, endpoint, world, tools, run, evidence, leftOut);
    const asked = (settings.checks ?? []).filter((check) => check !== 'postcheck');
    const answers = (await Promise.all(asked.map((check) => LIVE_CHECKS[check](context)))).flat();
    const learned = isReachable(answers, run.signal) ? await (0,cluster_facts/* learnFacts */.Ci)(context) : NOTHING_LEARNED;
    const results = held(answers, learned, context);
    if (settings.checks?.includes('postcheck'))
        results.push(...(await ask_cce_confirm(results, asked.length, context)));
    for (const result of results)
        tools.log.info((0,seen/* told */.E)(result));
    const notCovered = [...leftOut, ...learned.missing.map((what) => ({ check: null, what }))];
    return { results, evidence: [...evidence.values()], facts: learned.facts, notCovered };
}
const NOTHING_LEARNED = { facts: model_cluster_facts/* NO_FACTS */.K, missing: [] };
/** Where no check got through to CCE, or the run is over, asking for more would only repeat the failure. */
const isReachable = (results, signal) => !signal.aborted && !(results.length > 0 && results.every((result) => result.observations.some(isFailedCall)));
const isFailedCall = (observation) => observation.from === 'gate' && 'failure' in observation.fact;
/** While one check was waited for, the result of another may have expired, or the cluster may have moved on. */
const held = (results, learned, context) => results
    .map((result) => (0,standing/* heldAgain */.ke)(result, context.expectations, context.clock.now()))
    .map((result) => (0,live_version/* heldAgainstLive */.V)(result, learned.facts.liveVersion));
/** The post-upgrade check confirms, so it is sent only after everything else that was selected passed or warned. */
const ask_cce_confirm = (results, selected, context) => selected > 0 && !context.isGood(results) ? Promise.resolve([(0,postcheck/* postcheckHeldBack */.lq)()]) : (0,postcheck/* checkPostcheck */.PC)(context, results);
/** Tells of each call with its outcome once: what polling repeats is for debugging. */
function toldOnce({ info, debug }) {
    const told = new Set();
    return (line) => {
        const [call = line] = line.split(', ');
        if (told.has(call))
            return debug(line);
        told.add(call);
        info(line);
    };
}
function contextOf(settings, endpoint, { clock, env, version }, { log, redact, isGood }, { signal, endsAt }, evidence, leftOut) {
    if (settings.source.kind !== 'api')
        throw new Error('there is nobody to ask');
    const { projectId, clusterId, credentials } = settings.source;
    const options = {
        endpoint,
        projectId,
        credentials,
        clock,
        log: { ...log, debug: toldOnce(log) },
        redact,
        signal,
        endsAt,
        env,
        userAgent: `cce-upgrade-gate/${version}`,
        onErrorBody: ({ operation }, status, text) => evidence.set(`${operation} ${status}`, { check: null, id: `${operation}-${status}`, text }),
    };
    return {
        client: createCceClient(options),
        facts: createCceClient({ ...options, attempts: 1, log }),
        cluster: { projectId, clusterId, autopilot: settings.autopilot },
        expectations: (0,seen/* expectationsOf */.x)(settings),
        selection: settings,
        start: settings.start,
        clock,
        log,
        signal,
        waitUntil: endsAt - RUN_GRACE_MS,
        pollIntervalMs: settings.pollIntervalMs,
        keep: (one) => evidence.set(`${one.check} ${one.id}`, one),
        leaveOut: (check, what) => leftOut.push({ check, what }),
        isGood,
    };
}


/***/ })

};
