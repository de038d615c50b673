export const id = 1;
export const ids = [1];
export const modules = {

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCce: () => (/* binding */ askCce)
});

// EXTERNAL MODULE: ./lib/model/language.js
var language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/model/ports.js
var ports = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/cce/api-error.js

class CceError extends Error {
    kind;
    operation;
    method;
    url;
    status;
    code;
    apiMessage;
    requestId;
    attempts;
    detail;
    constructor(facts) {
        super(describe(facts).en, { cause: facts.cause });
        this.name = 'CceError';
        this.kind = facts.kind;
        this.operation = facts.operation;
        this.method = facts.method;
        this.url = facts.url;
        this.status = facts.status;
        this.code = facts.code;
        this.apiMessage = facts.apiMessage;
        this.requestId = facts.requestId;
        this.attempts = facts.attempts;
        this.detail = facts.detail;
    }
}
const WORDS = {
    'bad-credentials': { en: 'the credentials were refused', zh: '凭证被拒绝' },
    'clock-skew': { en: 'the signature was refused for its time', zh: '签名因时间偏差被拒绝' },
    'no-permission': { en: 'permission denied', zh: '没有权限' },
    'not-found': { en: 'not found', zh: '未找到' },
    'not-published': { en: 'this API is not published here', zh: '该区域未发布此 API' },
    throttled: { en: 'throttled', zh: '请求被限流' },
    'no-balance': { en: 'the account balance is insufficient', zh: '账户余额不足' },
    conflict: { en: 'refused in the present state', zh: '当前状态下被拒绝' },
    'bad-request': { en: 'the request was refused as invalid', zh: '请求无效，被拒绝' },
    'server-error': { en: 'the service failed', zh: '服务端出错' },
    'unexpected-status': { en: 'unexpected status', zh: '状态码不符合预期' },
    timeout: { en: 'no complete answer in time', zh: '超时前未收到完整响应' },
    'run-deadline': { en: "the run's time is over", zh: '本次运行的时间已用完' },
    cancelled: { en: 'the run was cancelled', zh: '本次运行已被取消' },
    'unknown-host': { en: 'the host name cannot be resolved', zh: '无法解析主机名' },
    unreachable: { en: 'the host cannot be reached', zh: '无法连接主机' },
    'connection-lost': { en: 'the connection was lost', zh: '连接中断' },
    tls: { en: 'no trusted TLS connection', zh: '无法建立可信的 TLS 连接' },
    proxy: { en: 'the proxy gives no connection', zh: '代理未能建立连接' },
    redirected: { en: 'redirected, which is never followed', zh: '响应为重定向，门禁不会跟随' },
    truncated: { en: 'the answer was cut off', zh: '响应不完整' },
    'too-large': { en: 'the answer is too large', zh: '响应过大' },
    'not-json': { en: 'the answer is not JSON', zh: '响应不是 JSON' },
    'not-http': { en: 'the answer is not HTTP', zh: '响应不是 HTTP' },
};
const describe = (error) => ({
    en: `${error.operation} (${error.method} ${error.url}): ${parts(error).en}${error.apiMessage === null ? '' : `: ${error.apiMessage}`}`,
    zh: `${error.operation}（${error.method} ${error.url}）：${parts(error).zh}${error.apiMessage === null ? '' : `：${error.apiMessage}`}`,
});
function parts({ kind, status, code, detail, requestId, attempts }) {
    const what = [
        WORDS[kind],
        status === null ? null : `HTTP ${status}`,
        code,
        detail,
        requestId === null ? null : { en: `request id ${requestId}`, zh: `请求 ID ${requestId}` },
        attempts > 1 ? { en: `after ${attempts} attempts`, zh: `共尝试 ${attempts} 次` } : null,
    ];
    const said = what.filter((part) => part !== null);
    return { en: said.map((0,language/* sayIn */.dx)('en')).join(', '), zh: said.map((0,language/* sayIn */.dx)('zh-cn')).join('，') };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cce/paths.js
function percentEncode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function apiPath(template, ...ids) {
    return template.reduce((path, text, index) => path + segment(ids[index - 1] ?? '') + text);
}
function segment(id) {
    if (id === '' || id === '.' || id === '..')
        throw new RangeError(`Not an id that a path can hold: '${id}'`);
    return percentEncode(id);
}
function requestUrl(endpoint, path, query = {}) {
    const base = new URL(endpoint);
    const fullPath = base.pathname.replace(/\/+$/, '') + path;
    const search = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${percentEncode(name)}=${percentEncode(value)}`]);
    const url = new URL(base.origin + fullPath + (search.length > 0 ? `?${search.join('&')}` : ''));
    if (url.pathname !== fullPath)
        throw new RangeError(`Not an encoded path: '${path}'`);
    return url;
}

;// CONCATENATED MODULE: ./lib/cce/signing.js


const ALGORITHM = 'SDK-HMAC-SHA256';
const SIGNED_HEADERS = new Set(['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token']);
function sdkDate(date) {
    return date.toISOString().replace(/[-:]|\.\d+/g, '');
}
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
function signature(canonical, date, secretKey) {
    return (0,external_node_crypto_.createHmac)('sha256', secretKey)
        .update(`${ALGORITHM}\n${date}\n${sha256(canonical)}`)
        .digest('hex');
}
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
function canonicalPath(url) {
    const path = url.pathname
        .split('/')
        .map((part) => percentEncode(decodeURIComponent(part)))
        .join('/');
    return path.endsWith('/') ? path : `${path}/`;
}
function canonicalQuery(url) {
    return [...url.searchParams]
        .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
        .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
        .join('&');
}
function compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cce/credentials.js

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

class TransportFailure extends Error {
    kind;
    detail;
    transient;
    nothingSent;
    constructor(failure) {
        super((0,language/* inLanguage */.oH)(failure.detail ?? failure.kind, 'en'), { cause: failure.cause });
        this.name = 'TransportFailure';
        this.kind = failure.kind;
        this.detail = failure.detail;
        this.transient = failure.transient;
        this.nothingSent = failure.nothingSent;
    }
}
const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/;
function connectionFailure(error) {
    const { code, erroredSysCall } = error;
    const name = typeof code === 'string' ? code : '';
    const connecting = erroredSysCall === 'connect' || name === 'ECONNREFUSED';
    const detail = name || (error instanceof Error ? error.message : null);
    const failure = (kind, transient, nothingSent) => new TransportFailure({ kind, detail, transient, nothingSent, cause: error });
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

function endKind(signal) {
    const reason = signal.reason;
    return reason?.name === 'TimeoutError' ? 'run-deadline' : 'cancelled';
}
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
        cancelTimer = clock.after(ms, () => endWith(ended('timeout', { en: `${ms / 1_000} s`, zh: `${ms / 1_000} 秒` })));
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
const MESSAGE_LIMIT = 2_000;
const NAME_LIMIT = 200;
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
const STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`);
const SIGNS_OF_TIME = [
    /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
    /(?:signature|server|request)\s*time/i,
    /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i,
];
function speaksOfTime(message) {
    return SIGNS_OF_TIME.some((sign) => sign.test(message));
}
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
const LONGEST_WAIT_MS = 120_000;
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Math.ceil(Number(value) * 1_000);
    if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value))
        return null;
    const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function backoff(attempt, random) {
    return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
function decide(situation) {
    const { method, failure, retryAfterMs, attempt, attempts, leftMs, random } = situation;
    const allowed = failure.transient && (method === 'GET' || failure.nothingSent);
    if (!allowed || attempt >= attempts)
        return { waitMs: null, because: null };
    const waitMs = Math.max(retryAfterMs ?? 0, backoff(attempt, random));
    if (waitMs > LONGEST_WAIT_MS)
        return giveUp(waitMs, AT_MOST);
    if (leftMs !== null && waitMs >= leftMs)
        return giveUp(waitMs, leftWords(Math.max(0, leftMs)));
    return { waitMs };
}
const AT_MOST = {
    en: `we wait ${LONGEST_WAIT_MS / 1_000} s at most`,
    zh: `超过 ${LONGEST_WAIT_MS / 1_000} 秒的上限`,
};
const leftWords = (leftMs) => ({
    en: `the run has ${seconds(leftMs)} left`,
    zh: `而本次运行只剩 ${inSeconds(leftMs)} 秒`,
});
const giveUp = (waitMs, because) => ({
    waitMs: null,
    because: {
        en: `trying again would mean waiting ${seconds(waitMs)}, and ${because.en}`,
        zh: `重试需要等待 ${inSeconds(waitMs)} 秒，${because.zh}`,
    },
});
const inSeconds = (ms) => Number((ms / 1_000).toFixed(1));
const seconds = (ms) => `${inSeconds(ms)} s`;

;// CONCATENATED MODULE: ./lib/cce/outcome.js



const NO_ERROR_BODY = { code: null, codes: [], message: null, requestId: null };
function withoutAnswer(failure) {
    const nothing = { status: null, requestId: null, code: null, apiMessage: null, retryAfterMs: null, text: null };
    return { ok: false, failure, bytes: 0, ...nothing };
}
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
    const detail = html ? { en: 'with an HTML page', zh: '响应体是 HTML 页面' } : null;
    return {
        ...failed,
        failure: { kind, detail, transient, nothingSent: false },
        requestId: failed.requestId ?? said.requestId,
        code: said.code,
        apiMessage: said.message,
        retryAfterMs: parseRetryAfter(wire.header('retry-after'), judging.now),
    };
}
const HTML_PAGE = {
    en: 'it looks like an HTML page, maybe of a proxy or a login',
    zh: '看起来是 HTML 页面，可能来自代理或登录页',
};
const CUT_OFF = { en: 'the JSON ends too early', zh: 'JSON 提前结束' };
function unreadable(text, html) {
    if (html)
        return failureOf('not-json', HTML_PAGE);
    if (text.trim() === '')
        return failureOf('not-json', { en: 'it is empty', zh: '响应为空' });
    if ((0,cce_body/* isCutOff */.o7)(text))
        return { ...failureOf('truncated', CUT_OFF), transient: true };
    return failureOf('not-json', null);
}
function failureOf(kind, detail) {
    return { kind, detail, transient: false, nothingSent: false };
}
function target(wire, { url, redact }) {
    const location = wire.header('location');
    const valid = location !== null && URL.canParse(location, url.href);
    if (!valid)
        return { en: 'to nowhere readable', zh: '目标地址无法识别' };
    const host = clip(redact(new URL(location, url).host), NAME_LIMIT);
    return { en: `to ${host}`, zh: `目标为 ${host}` };
}
function headerText(wire, name, redact) {
    const value = wire.header(name)?.trim() ?? '';
    return value === '' ? null : clip(redact(value), NAME_LIMIT);
}

;// CONCATENATED MODULE: ./lib/cce/proxy.js
function isLoopback(url) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function proxyFor(url, env) {
    if (url.protocol !== 'https:' || isLoopback(url))
        return null;
    const proxy = lookUp(env, 'https_proxy') || lookUp(env, 'all_proxy');
    if (proxy === '' || isExcluded(url, lookUp(env, 'no_proxy').toLowerCase()))
        return null;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
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

async function openTunnel(proxy, trust, signal) {
    const url = URL.canParse(proxy) ? new URL(proxy) : null;
    if (url === null)
        throw proxyFailure({ en: 'HTTPS_PROXY is no URL', zh: 'HTTPS_PROXY 不是有效的 URL' }, false);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        const { protocol } = url;
        const en = `HTTPS_PROXY must be an http or https URL, not ${protocol}`;
        throw proxyFailure({ en, zh: `HTTPS_PROXY 必须是 http 或 https 地址，而不是 ${protocol}` }, false);
    }
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
    const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false });
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
            if (status !== null) {
                const en = `${url.host} answered CONNECT with ${status}`;
                return proxyFailure({ en, zh: `${url.host} 对 CONNECT 返回 ${status}` }, status >= 500);
            }
            return proxyFailure(`${url.host}${systemCode(error)}`, true, error);
        },
    };
}
function systemCode(error) {
    const code = error?.code;
    return typeof code === 'string' ? ` ${code}` : '';
}
function proxyFailure(detail, transient, cause) {
    return new TransportFailure({ kind: 'proxy', detail, transient, nothingSent: true, cause });
}

;// CONCATENATED MODULE: ./lib/cce/transport.js



const MAX_BODY_BYTES = 256 * 1024 * 1024;
function createTransport({ env, maxBodyBytes = MAX_BODY_BYTES, ca }) {
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
    const detail = { en: `more than ${maxBodyBytes} bytes`, zh: `超过 ${maxBodyBytes} 字节` };
    return new TransportFailure({ kind: 'too-large', detail, transient: false, nothingSent: false });
}
function cutOff(error) {
    const { code } = error;
    const detail = typeof code === 'string' ? code : null;
    return new TransportFailure({ kind: 'truncated', detail, transient: true, nothingSent: false, cause: error });
}

;// CONCATENATED MODULE: ./lib/cce/client.js











const REQUEST_TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
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
        log.info(`${call.operation}: ${reason(outcome).en}; trying again in ${seconds(waitMs)} (${attempt + 1} of ${attempts})`);
        await (0,ports/* sleep */.y)(clock, waitMs, signal).catch(() => {
            const ended = { ...outcome, failure: { ...outcome.failure, kind: endKind(signal) } };
            throw fail(call, options, ended, attempt, {
                en: `while waiting to try again after ${reason(outcome).en}`,
                zh: `正在等待重试（此前：${reason(outcome).zh}）`,
            });
        });
    }
}
async function tryOnce(call, options, transport) {
    const { clock, redact, signal, credentials, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
    const url = requestUrl(options.endpoint, call.path, call.query);
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
    const { origin, pathname } = requestUrl(options.endpoint, call.path);
    const details = [failure.detail, because].filter((detail) => detail !== null);
    const detail = details.length === 0 ? null : joined(details, options.redact);
    const { operation, method } = call;
    const facts = { operation, method, url: origin + pathname, status, code, apiMessage, requestId, attempts, detail };
    return new CceError({ ...facts, kind: failure.kind, cause: failure.cause });
}
function joined(details, redact) {
    const safe = (text) => clip(redact(text), MESSAGE_LIMIT);
    const en = safe(details.map((0,language/* sayIn */.dx)('en')).join('; '));
    const zh = safe(details.map((0,language/* sayIn */.dx)('zh-cn')).join('；'));
    return en === zh ? en : { en, zh };
}
const reason = ({ failure, status, code }) => (0,language/* inEach */.B1)((say) => [failure.kind, status === null ? failure.detail && say(failure.detail) : `HTTP ${status}`, code]
    .filter((part) => part !== null)
    .join(', '));
function attemptLine(call, outcome, ms) {
    const { operation, method, path } = call;
    const what = outcome.ok ? `HTTP ${outcome.status}` : reason(outcome).en;
    const { bytes, requestId } = outcome;
    return `${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? '-'}`;
}

;// CONCATENATED MODULE: ./lib/cce/endpoints.js
const KNOWN_REGIONS = [
    ...['cn-north-1', 'cn-north-2', 'cn-north-4', 'cn-north-9', 'cn-north-11', 'cn-north-12'],
    ...['cn-south-1', 'cn-south-2', 'cn-south-4', 'cn-east-2', 'cn-east-3', 'cn-east-4', 'cn-east-5', 'cn-southwest-2'],
    ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['af-south-1', 'af-north-1', 'sa-brazil-1', 'la-south-2', 'la-north-2', 'na-mexico-1'],
    ...['ru-northwest-2', 'ru-moscow-1', 'tr-west-1', 'ae-ad-1', 'me-east-1', 'my-kualalumpur-1'],
    ...['eu-west-0', 'eu-west-101'],
];
function cceEndpoint(region) {
    return `https://cce.${region}.myhuaweicloud.${region === 'eu-west-101' ? 'eu' : 'com'}`;
}

;// CONCATENATED MODULE: ./lib/cce/operations.js

const clusterPath = ({ projectId, clusterId, autopilot }) => (autopilot ? '/autopilot/v3' : '/api/v3') + apiPath `/projects/${projectId}/clusters/${clusterId}`;
const snapshotPath = ({ projectId, clusterId, autopilot }) => `${autopilot ? '/autopilot/v3.1' : '/api/v3.1'}${apiPath `/projects/${projectId}/clusters/${clusterId}`}/operation/snapshot/tasks`;
const get = (client, operation, path, query = {}) => client.send({ operation, method: 'GET', path, query });
const post = (client, operation, path, body) => client.send({ operation, method: 'POST', path, body });
const listPrechecks = (client, cluster) => get(client, 'ListPreCheckTasks', `${clusterPath(cluster)}/operation/precheck/tasks`);
const showPrecheck = (client, cluster, taskId) => get(client, 'ShowPreCheck', clusterPath(cluster) + apiPath `/operation/precheck/tasks/${taskId}`);
const listAddonChecks = (client, cluster, filters) => get(client, 'ListAddonPrecheckTasks', `${clusterPath(cluster)}/addons/precheck/tasks`, {
    type: filters.type ?? undefined,
    task_id: filters.taskId ?? undefined,
    addon_instance_id: filters.instanceId ?? undefined,
});
const listAddonInstances = (client, { clusterId }) => get(client, 'ListAddonInstances', '/api/v3/addons', { cluster_id: clusterId });
const showCluster = (client, cluster) => get(client, 'ShowCluster', clusterPath(cluster));
const showUpgradeInfo = (client, cluster) => get(client, 'ShowClusterUpgradeInfo', `${clusterPath(cluster)}/upgradeinfo`);
const listWorkflows = (client, cluster) => get(client, 'ListUpgradeWorkFlows', `${clusterPath(cluster)}/operation/upgradeworkflows`);
const listSnapshots = (client, cluster) => get(client, 'ListClusterMasterSnapshotTasks', snapshotPath(cluster));
const listUpgrades = (client, cluster) => get(client, 'ListUpgradeClusterTasks', `${clusterPath(cluster)}/operation/upgrade/tasks`);
const showUpgrade = (client, cluster, taskId) => get(client, 'ShowUpgradeClusterTask', clusterPath(cluster) + apiPath `/operation/upgrade/tasks/${taskId}`);
const specOf = ({ clusterId }, { current, target }) => ({
    clusterID: clusterId,
    clusterVersion: current,
    targetVersion: target,
});
const createWorkflow = (client, cluster, versions) => post(client, 'CreateUpgradeWorkFlow', `${clusterPath(cluster)}/operation/upgradeworkflows`, {
    kind: 'WorkFlowTask',
    apiVersion: 'v3',
    spec: specOf(cluster, versions),
});
const createPrecheck = (client, cluster, versions) => post(client, 'CreatePreCheck', `${clusterPath(cluster)}/operation/precheck`, {
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    spec: specOf(cluster, versions),
});
const createAddonChecks = (client, cluster, addonList) => post(client, 'BatchCreateAddonPrecheck', `${clusterPath(cluster)}/addons/precheck`, {
    kind: 'AddonCheck',
    apiVersion: 'v3',
    spec: { clusterID: cluster.clusterId, addonList },
});
const createPostcheck = (client, cluster, versions) => post(client, 'CreatePostCheck', `${clusterPath(cluster)}/operation/postcheck`, {
    kind: 'PostCheckTask',
    apiVersion: 'v3',
    spec: {
        clusterID: cluster.clusterId,
        ...(versions.current === null ? {} : { clusterVersion: versions.current }),
        ...(versions.target === null ? {} : { targetVersion: versions.target }),
    },
});

// EXTERNAL MODULE: ./lib/model/cluster-facts.js
var cluster_facts = __webpack_require__(1577);
// EXTERNAL MODULE: ./lib/checks/cluster-facts-reading.js
var cluster_facts_reading = __webpack_require__(5272);
;// CONCATENATED MODULE: ./lib/checks/left-out.js

const NOT_TOLD = { en: 'not told', zh: '响应中没有' };
const callFailure = ({ kind, status }) => status === null ? kind : { en: `${kind}, status ${status}`, zh: `${kind}，状态码 ${status}` };
const LEFT_OUT = {
    unnamedAddon: {
        en: 'An installed add-on without an id or a name: whether it was checked.',
        zh: '有一个已安装的插件没有 ID 或名称：无法确认它是否检查过。',
    },
    noTarget: (name) => ({
        en: `The add-on ${name}: it offers no version to upgrade to, so no check was started.`,
        zh: `插件 ${name}：没有可升级的版本，因此没有启动检查。`,
    }),
    noFreshCheck: (name) => ({
        en: `The add-on ${name}: it has no fresh check.`,
        zh: `插件 ${name}：没有有效期内的检查结果。`,
    }),
    addonList: (why) => ({
        en: `Whether every installed add-on was checked: their list is not to be had (${(0,language/* sayIn */.dx)('en')(why)}).`,
        zh: `无法确认是否检查了所有已安装的插件：获取不到插件列表（${(0,language/* sayIn */.dx)('zh-cn')(why)}）。`,
    }),
    facts: (what, why) => ({
        en: `Of the cluster: ${what.map(({ en }) => en).join('; ')} (${(0,language/* sayIn */.dx)('en')(why)}).`,
        zh: `未能获取的集群信息：${what.map(({ zh }) => zh).join('、')}（${(0,language/* sayIn */.dx)('zh-cn')(why)}）。`,
    }),
};

;// CONCATENATED MODULE: ./lib/checks/cluster-facts.js






const PARTS = [
    {
        what: { en: 'its name and phase', zh: '集群名称和状态' },
        ask: async ({ facts, cluster: id, keep }) => (0,cluster_facts_reading/* clusterPart */.Qx)(kept(await showCluster(facts, id), 'cluster', keep)),
    },
    {
        what: { en: 'its live version and the targets on offer', zh: '集群当前版本和可升级的目标版本' },
        ask: async ({ facts, cluster: id, keep }) => (0,cluster_facts_reading/* upgradeInfoPart */.OR)(kept(await showUpgradeInfo(facts, id), 'upgradeinfo', keep)),
    },
    {
        what: { en: 'its upgrade workflow', zh: '升级流程引导任务' },
        ask: async ({ facts, cluster: id, keep }) => {
            const workflows = (0,cluster_facts_reading/* workflowsOf */.IN)(kept(await listWorkflows(facts, id), 'workflows', keep));
            return workflows && { workflow: (0,cluster_facts_reading/* newestWorkflow */.cg)(workflows) };
        },
    },
    {
        what: { en: 'the age of its backup', zh: '最近一次备份的时间' },
        ask: async ({ facts, cluster: id, keep }) => (0,cluster_facts_reading/* snapshotPart */._y)(kept(await listSnapshots(facts, id), 'snapshots', keep)),
    },
];
function kept(response, id, keep) {
    keep({ check: 'cluster', id, text: response.text });
    return response.value;
}
async function learnFacts(context) {
    const missing = new Map();
    const miss = (what, why) => {
        const key = (0,language/* inLanguage */.oH)(why, 'en');
        missing.set(key, { why, what: [...(missing.get(key)?.what ?? []), what] });
    };
    const parts = await Promise.all(PARTS.map(async ({ what, ask }) => {
        try {
            const part = await ask(context);
            if (part === null || part.liveVersion === null)
                miss(what, NOT_TOLD);
            return part ?? {};
        }
        catch (error) {
            if (!(error instanceof CceError))
                throw error;
            miss(what, callFailure(error));
            return {};
        }
    }));
    const told = [...missing.values()].map(({ what, why }) => LEFT_OUT.facts(what, why));
    return { facts: Object.assign({}, cluster_facts/* NO_FACTS */.K, ...parts), missing: told };
}

// EXTERNAL MODULE: ./lib/checks/live-version.js
var live_version = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/model/check-result.js
var check_result = __webpack_require__(5543);
// EXTERNAL MODULE: ./lib/model/version.js
var model_version = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/cce/next-step-cases.js
const NETWORK = {
    en: 'Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)',
    zh: '请检查 runner 能否访问该地址（防火墙、HTTPS_PROXY、NO_PROXY）',
};
const UPON_REQUEST = ['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster'];
function throttledStep(error) {
    if (error.code === 'CCE.01429002')
        return {
            en: 'Another operation has locked the cluster. Wait until it is finished, then run the job again.',
            zh: '集群被其他操作锁定。请等待其结束，然后重新运行该作业。',
        };
    if (error.code === 'CCE.01429003')
        return {
            en: 'Too many tasks are running in this project. Wait until one of them is finished, then run the job again.',
            zh: '该项目中正在运行的任务过多。请等待其中一个结束，然后重新运行该作业。',
        };
    return {
        en: 'Too many requests for this account. Run the job again in a few minutes, or gate fewer clusters at once.',
        zh: '该账号的请求过多。请几分钟后重新运行该作业，或减少同时检查的集群数量。',
    };
}
function noPermissionStep(error) {
    if (error.code === 'CCE.01403002')
        return {
            en: 'The account is restricted: check for unpaid bills or a freeze in the console.',
            zh: '账号受限：请在控制台检查是否欠费或被冻结。',
        };
    const [read, write] = ['`cce:cluster:get`', '`cce:cluster:upgrade`'];
    const isRead = error.method === 'GET';
    const grant = {
        en: `Grant ${isRead ? read : `${read} and ${write}`} (IAM) in this project to whom the credentials belong; check \`project-id\` and \`region\`.`,
        zh: `请在该项目中为凭证所属的用户授予 IAM 权限 ${isRead ? read : `${read} 和 ${write}`}，并检查 \`project-id\` 和 \`region\`。`,
    };
    if (!UPON_REQUEST.includes(error.operation))
        return grant;
    return {
        en: `CCE has the API of the upgrade itself available only upon request: ask Huawei Cloud for it by a ticket. If you have it: ${grant.en}`,
        zh: `集群升级任务的 API 需要申请后才能使用：请提交工单申请开通。如果已开通：${grant.zh}`,
    };
}
function lostStep(error) {
    if (error.method === 'GET')
        return { en: `${NETWORK.en}, then run the job again.`, zh: `${NETWORK.zh}，然后重新运行该作业。` };
    return {
        en: 'The request may have been carried out, so it was not repeated: look in the CCE console before the next run.',
        zh: '该请求可能已被执行，因此没有重发：下次运行前请先在 CCE 控制台确认。',
    };
}

;// CONCATENATED MODULE: ./lib/cce/next-step.js


const IDS = {
    en: 'Check `cluster-id`, `project-id` and `region`',
    zh: '请检查 `cluster-id`、`project-id` 和 `region`',
};
const INTERMEDIARY = {
    en: 'A proxy, a firewall or a login page may stand between: check `endpoint`, HTTPS_PROXY and NO_PROXY.',
    zh: '中间可能有代理、防火墙或登录页：请检查 `endpoint`、HTTPS_PROXY 和 NO_PROXY。',
};
const STEPS = {
    'bad-credentials': badCredentials,
    'clock-skew': {
        en: "Set the runner's clock: the gateway refuses signatures whose time is more than 15 minutes off. If the clock is right, the keys may have expired: issue new ones.",
        zh: '请校准 runner 的时钟：签名时间偏差超过 15 分钟会被网关拒绝。如果时钟准确，可能是密钥已过期，请重新签发。',
    },
    'no-permission': noPermissionStep,
    'not-found': {
        en: `${IDS.en}: the cluster or the task is not there. A task may be gone; start a new check.`,
        zh: `${IDS.zh}：集群或任务不存在。任务可能已被清除，请重新发起检查。`,
    },
    'not-published': {
        en: 'This API is not offered in this region. Check `region`, or take this check out of `checks`.',
        zh: '该区域不提供此 API。请检查 `region`，或从 `checks` 中去掉该检查。',
    },
    throttled: throttledStep,
    'no-balance': {
        en: "Top up the account's balance: CCE refuses the request until then, and asking again does not help.",
        zh: '请为账户充值：充值前 CCE 会一直拒绝该请求，重试无效。',
    },
    conflict: {
        en: "Wait until what the cluster is doing now is finished (see CCE's message), then run the job again.",
        zh: '请等待集群当前的操作结束（见 CCE 的提示信息），然后重新运行该作业。',
    },
    'bad-request': {
        en: "Check what CCE's message names, then `cluster-id`, `current-version` and `target-version`.",
        zh: '请先检查 CCE 提示信息中指出的内容，再检查 `cluster-id`、`current-version` 和 `target-version`。',
    },
    'server-error': {
        en: 'The fault is on the side of the service. Run the job again later; if it stays, give its support the request id.',
        zh: '故障在服务端。请稍后重新运行该作业；如果仍然失败，请提交工单并附上请求 ID。',
    },
    'unexpected-status': (0,language/* sentences */.hC)({ en: 'No status that this API documents.', zh: '此 API 的文档中没有该状态码。' }, INTERMEDIARY),
    timeout: {
        en: `The service is slow, or packets are dropped. ${NETWORK.en}, then run the job again.`,
        zh: `服务响应缓慢，或存在丢包。${NETWORK.zh}，然后重新运行该作业。`,
    },
    'run-deadline': {
        en: 'Raise `wait-timeout`, or run the job again when the service answers faster.',
        zh: '请调大 `wait-timeout`，或等服务响应恢复后重新运行该作业。',
    },
    cancelled: {
        en: 'The workflow run was cancelled. Run the job again.',
        zh: '工作流运行已被取消。请重新运行该作业。',
    },
    'unknown-host': {
        en: 'Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.',
        zh: '请检查 `region` 或 `endpoint` 的拼写。无法使用公网 DNS 的 runner 需要配置 HTTPS_PROXY。',
    },
    unreachable: {
        en: `${NETWORK.en}, and that \`endpoint\` is right.`,
        zh: `${NETWORK.zh}，并确认 \`endpoint\` 正确。`,
    },
    'connection-lost': lostStep,
    tls: {
        en: "If the endpoint or a proxy uses a private CA, name its file as NODE_EXTRA_CA_CERTS in the job's `env`. Otherwise check `endpoint`: something else may be answering.",
        zh: '如果终端节点或代理使用私有 CA，请在作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定其证书文件。否则请检查 `endpoint`：应答的可能不是 CCE。',
    },
    proxy: {
        en: 'Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.',
        zh: '请检查 HTTPS_PROXY（地址、用户名、密码），并确认代理允许对该主机执行 CONNECT，或使用 NO_PROXY。',
    },
    redirected: (0,language/* sentences */.hC)({
        en: 'Redirects are not followed, so that credentials go nowhere else.',
        zh: '门禁不跟随重定向，以免凭证被发往别处。',
    }, INTERMEDIARY),
    truncated: lostStep,
    'too-large': {
        en: 'No answer of CCE is this large. Check `endpoint`, and narrow the check down by a task id.',
        zh: 'CCE 的响应不会这么大。请检查 `endpoint`，并用任务 ID 缩小检查范围。',
    },
    'not-json': INTERMEDIARY,
    'not-http': (0,language/* sentences */.hC)({
        en: 'Check `endpoint`: what answers there does not speak HTTP.',
        zh: '请检查 `endpoint`：该地址应答的不是 HTTP 服务。',
    }, INTERMEDIARY),
};
function nextStep(error) {
    const advice = STEPS[error.kind];
    return typeof advice === 'function' ? advice(error) : advice;
}
function badCredentials(error) {
    const inputs = {
        en: 'Check `access-key` and `secret-key` (temporary keys need `security-token` and expire), or `auth-token`',
        zh: '请检查 `access-key` 和 `secret-key`（临时密钥还需要 `security-token`，且会过期），或 `auth-token`',
    };
    if (/reach(?:ed)? the limit/i.test(error.apiMessage ?? ''))
        return {
            en: `${inputs.en}. After five failures in a row the keys are locked for five minutes: correct them and wait.`,
            zh: `${inputs.zh}。连续失败 5 次后，密钥会被锁定 5 分钟：请更正后等待解锁。`,
        };
    return {
        en: `${inputs.en}, and that \`region\` and \`project-id\` belong to that account.`,
        zh: `${inputs.zh}，并确认 \`region\` 和 \`project-id\` 属于该账号。`,
    };
}

// EXTERNAL MODULE: ./lib/checks/standing.js
var standing = __webpack_require__(9533);
;// CONCATENATED MODULE: ./lib/checks/failures.js




const UNREADABLE = ['not-json', 'truncated'];
const ACCESS_FAILURES = ['bad-credentials', 'clock-skew', 'no-permission'];
const mayHaveArrived = (error) => error instanceof CceError &&
    ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error'].includes(error.kind);
const onlyRefused = (error) => {
    if (error instanceof CceError)
        return null;
    throw error;
};
async function withFailuresObserved(check, talk) {
    try {
        return await talk();
    }
    catch (error) {
        if (error instanceof CceError)
            return [(0,check_result/* noResult */.p3)(check, [(0,standing/* gateObservation */.GA)(check, factOf(error))])];
        throw error;
    }
}
function factOf(error) {
    const failure = {
        kind: error.kind,
        operation: error.operation,
        status: error.status,
        code: error.code,
        said: describe(error),
        next: nextStep(error),
    };
    if (ACCESS_FAILURES.includes(error.kind))
        return { name: 'no-access', failure };
    return { name: UNREADABLE.includes(error.kind) ? 'unreadable-response' : 'api-error', failure };
}

// EXTERNAL MODULE: ./lib/checks/postcheck-reading.js
var postcheck_reading = __webpack_require__(2970);
;// CONCATENATED MODULE: ./lib/checks/postcheck.js







const postcheckHeldBack = () => (0,check_result/* noResult */.p3)('postcheck', [(0,standing/* gateObservation */.GA)('postcheck', { name: 'no-result', why: 'held-back' })]);
const checkPostcheck = (context, others) => withFailuresObserved('postcheck', async () => {
    const upgrade = others.find((result) => result.check === 'upgrade');
    const { current, target } = upgrade?.currentVersion && upgrade.targetVersion
        ? { current: upgrade.currentVersion, target: upgrade.targetVersion }
        : await exactVersions(context);
    context.log.info(`postcheck: confirming the upgrade${current ? ` from ${current}` : ''}${target ? ` to ${target}` : ''} to CCE`);
    const response = await createPostcheck(context.client, context.cluster, { current, target });
    const result = (0,postcheck_reading/* readPostcheck */.t)(response.value, context.expectations, context.clock.now());
    context.keep({ check: 'postcheck', id: result.taskId ?? 'answer', text: response.text });
    return [result];
});
async function exactVersions(context) {
    const { currentVersion, targetVersion } = context.expectations;
    if (isExact(currentVersion) && isExact(targetVersion))
        return { current: currentVersion, target: targetVersion };
    const list = await listWorkflows(context.facts, context.cluster).catch(onlyRefused);
    const [ours, ...others] = (list ? ((0,cluster_facts_reading/* workflowsOf */.IN)(list.value) ?? []) : [])
        .filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel')
        .map(({ spec }) => ({ current: spec?.clusterVersion ?? null, target: spec?.targetVersion ?? null }))
        .filter(({ current, target }) => isExact(current) && isExact(target))
        .filter(({ current }) => currentVersion === null || (0,model_version/* matchesVersion */.y)(currentVersion, current))
        .filter(({ target }) => targetVersion === null || (0,model_version/* matchesVersion */.y)(targetVersion, target));
    if (ours && others.length === 0)
        return ours;
    return { current: currentVersion, target: await exactTarget(targetVersion, context) };
}
const isExact = (version) => (0,model_version/* parseVersion */.o)(version)?.length === 4;
async function exactTarget(asserted, context) {
    if (isExact(asserted))
        return asserted;
    const info = await showUpgradeInfo(context.facts, context.cluster).catch(onlyRefused);
    const live = info ? ((0,cluster_facts_reading/* upgradeInfoPart */.OR)(info.value).liveVersion ?? null) : null;
    if (asserted === null)
        return live;
    return live !== null && (0,model_version/* matchesVersion */.y)(asserted, live) ? live : asserted;
}

// EXTERNAL MODULE: ./lib/checks/addons-choice.js
var addons_choice = __webpack_require__(976);
// EXTERNAL MODULE: ./lib/checks/addons-reading.js
var addons_reading = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/cce/addons-schema.js
var addons_schema = __webpack_require__(6072);
// EXTERNAL MODULE: ./lib/cce/shapes.js
var shapes = __webpack_require__(947);
// EXTERNAL MODULE: ./lib/cce/upgrade-schema.js
var upgrade_schema = __webpack_require__(9241);
// EXTERNAL MODULE: ./lib/model/version-order.js
var version_order = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/checks/addons-start.js








async function installedAddons(context, client = context.client) {
    const response = await listAddonInstances(client, context.cluster);
    context.keep({ check: 'cluster', id: 'addons', text: response.text });
    const list = (0,shapes/* read */.LF)(upgrade_schema/* anyList */.tC, response.value);
    if (!list.ok || list.value.items === undefined)
        return null;
    const wanted = context.selection.addonInstanceId;
    return [list.value.items ?? []].flat().flatMap((item) => {
        const shaped = (0,shapes/* read */.LF)(upgrade_schema/* addonInstance */.iX, item);
        const addon = shaped.ok ? installed(shaped.value) : null;
        if (!addon)
            context.leaveOut('addons', LEFT_OUT.unnamedAddon);
        return addon && (wanted === null || addon.id === wanted) ? [addon] : [];
    });
}
function installed({ metadata, spec, status }) {
    const template = spec?.addonTemplateName || metadata?.name;
    if (!metadata?.uid || !template)
        return null;
    return {
        id: metadata.uid,
        template,
        name: metadata.alias || metadata.name || template,
        target: (0,version_order/* newestAddonVersion */.b$)(status?.targetVersions ?? []),
    };
}
const filtersOf = ({ addonCheckType, addonTaskId, addonInstanceId }) => ({
    type: addonCheckType === 'all' ? null : addonCheckType,
    taskId: addonTaskId,
    instanceId: addonInstanceId,
});
async function startAddonChecks(addons, isNeeded, before, context) {
    const { addonCheckType: asked } = context.selection;
    const types = asked === 'all' ? ['addonStatic', 'addonUpgrade'] : [asked];
    const list = types.flatMap((type) => addons.filter((addon) => isNeeded(type, addon.id)).flatMap((addon) => toCheck(addon, type, context)));
    if (list.length === 0)
        return { taskIds: new Set() };
    context.log.info(`addons: starting ${list.length} checks: ${list.map((one) => one.addonTemplateName).join(', ')}`);
    const response = await createAddonChecks(context.client, context.cluster, list).catch(async (error) => {
        const taskIds = mayHaveArrived(error) ? await startedAfterAll(list, before, context) : null;
        if (taskIds === null)
            throw error;
        context.log.info('addons: the answer to the start was lost, but the checks run: joining them');
        return { taskIds };
    });
    if ('taskIds' in response)
        return response;
    const shaped = (0,shapes/* read */.LF)(upgrade_schema/* startedAddonChecks */.PZ, response.value);
    const ids = (shaped.ok ? (shaped.value.status?.items ?? []) : []).map((item) => item.metadata?.taskID ?? '');
    if (ids.length < list.length || ids.some((id) => id === ''))
        return { result: (0,addons_reading/* unreadableAddons */.jt)({ code: 'unnamed-start' }) };
    return { taskIds: new Set(ids) };
}
async function startedAfterAll(list, before, context) {
    const tasks = (await listTasks(context).catch(onlyRefused)) ?? [];
    const known = new Set(before.map(taskIdOf));
    const ids = list.map(({ addonInstanceID, type }) => {
        const fresh = tasks.find((one) => !known.has(taskIdOf(one)) && one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type);
        return fresh ? taskIdOf(fresh) : '';
    });
    return ids.includes('') ? null : new Set(ids);
}
const taskIdOf = ({ task }) => task.metadata?.taskID ?? '';
async function listTasks({ client, cluster, selection }) {
    const response = await listAddonChecks(client, cluster, filtersOf(selection));
    return tasksIn(response.value);
}
function tasksIn(raw) {
    const list = (0,shapes/* read */.LF)(addons_schema/* addonTaskList */.i, raw);
    return list.ok ? (0,addons_reading/* readAddonTasks */.j5)([list.value.items ?? []].flat()).tasks : [];
}
function toCheck(addon, type, { leaveOut }) {
    const { template: addonTemplateName, id: addonInstanceID, target } = addon;
    if (type === 'addonStatic')
        return [{ addonTemplateName, addonInstanceID, type }];
    if (target !== null)
        return [{ addonTemplateName, addonInstanceID, type, targetVersion: target }];
    leaveOut('addons', LEFT_OUT.noTarget(addon.name));
    return [];
}

// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
;// CONCATENATED MODULE: ./lib/checks/waiting.js



const SLOWEST_MS = 60_000;
const PATIENCE = 1.25;
const SLOWEST_FACTOR = 6;
const STALL_MS = 10 * 60_000;
async function waitWhileUnderWay(check, context, ask) {
    const { clock, signal, waitUntil, pollIntervalMs } = context;
    const began = clock.now();
    let pace = { movedAt: began, pauseMs: pollIntervalMs, told: null, stallTold: false };
    let seen = null;
    for (;;) {
        const answer = await ask().catch((error) => {
            if (seen && error instanceof CceError && (endsRun(error) || mayPass(error)))
                return error;
            throw error;
        });
        const now = clock.now();
        if (!(answer instanceof CceError))
            seen = answer;
        else if (mayPass(answer) && now >= waitUntil)
            throw answer;
        if (seen === null)
            throw new Error('a task was neither seen nor refused');
        const isOver = answer instanceof CceError ? endsRun(answer) : !answer.underWay;
        if (isOver || now >= waitUntil || signal.aborted)
            return { value: seen.value, waitedMs: now - began };
        if (answer instanceof CceError)
            context.log.info(`${check}: no answer this time (${answer.kind}); asking again`);
        else
            pace = nextPace(check, context, answer, pace, began);
        await (0,ports/* sleep */.y)(clock, Math.min(pace.pauseMs, waitUntil - now), signal).catch(() => { });
        if (signal.aborted)
            return { value: seen.value, waitedMs: clock.now() - began };
    }
}
const PASSING = [
    'timeout',
    'unreachable',
    'connection-lost',
    'truncated',
    'throttled',
    'server-error',
];
const mayPass = (error) => PASSING.includes(error.kind);
const endsRun = (error) => error.kind === 'cancelled' || error.kind === 'run-deadline';
function nextPace(check, context, progress, pace, began) {
    const { clock, log, waitUntil, pollIntervalMs } = context;
    const now = clock.now();
    if (progress.told !== pace.told) {
        const left = (0,duration/* humanDuration */.UU)(waitUntil - now);
        const line = [
            `${check}: ${progress.told}, after ${(0,duration/* humanDuration */.UU)(now - began)}`,
            ...(progress.note ? [progress.note] : []),
            `waiting up to ${left} more`,
        ].join('; ');
        log.progress(line, progress.done);
        return { movedAt: now, pauseMs: pollIntervalMs, told: progress.told, stallTold: false };
    }
    const isStalled = !pace.stallTold && now - pace.movedAt >= STALL_MS;
    if (isStalled)
        log.info(`${check}: nothing has moved for ${(0,duration/* humanDuration */.UU)(now - pace.movedAt)} (${progress.told})`);
    const slower = Math.min(pace.pauseMs * PATIENCE, pollIntervalMs * SLOWEST_FACTOR, SLOWEST_MS);
    return { ...pace, pauseMs: Math.max(slower, pollIntervalMs), stallTold: pace.stallTold || isStalled };
}

;// CONCATENATED MODULE: ./lib/checks/addons.js










const checkAddons = (context) => withFailuresObserved('addons', async () => {
    if (context.start !== 'never')
        return startAndWait(context);
    const results = await wait(context, null);
    nameUnchecked(results, await knownAddons(context), context);
    return results;
});
async function wait(context, taskIds) {
    const everSeen = new Set();
    const { value, waitedMs } = await waitWhileUnderWay('addons', context, () => ask(context, taskIds, everSeen));
    return (0,addons_choice/* readSelected */._0)(value, context.expectations, context.clock.now(), waitedMs);
}
async function startAndWait(context) {
    const installed = await installedAddons(context);
    if (installed === null)
        return [(0,addons_reading/* unreadableAddons */.jt)({ code: 'no-addon-list' })];
    const { value, tasks } = await ask(context, null, new Set());
    const { chosen } = value;
    const running = chosen.filter(addons_reading/* addonUnderWay */.aQ);
    const kept = context.start === 'always' ? [] : chosen.filter((task) => isGoodEnough(task, context));
    const settled = new Set([...running, ...kept].map(({ task, addon }) => checkKey(task.metadata?.type, addon.instanceId)));
    const started = await startAddonChecks(installed, (type, id) => !settled.has(checkKey(type, id)), tasks, context);
    if ('result' in started)
        return [started.result];
    const runningIds = running.map(({ task }) => task.metadata?.taskID ?? '');
    if (runningIds.length > 0)
        context.log.info(`addons: joining ${runningIds.length} checks that run`);
    const ids = new Set([...runningIds, ...started.taskIds]);
    if (ids.size === 0 && kept.length === 0)
        return [(0,check_result/* noResult */.p3)('addons', [(0,standing/* gateObservation */.GA)('addons', { name: 'no-result', why: 'no-addons' })])];
    const good = kept.map((task) => (0,addons_reading/* readAddonTask */.y_)(task, context.expectations, context.clock.now(), null));
    const results = [...good, ...(ids.size > 0 ? await wait(context, ids) : [])];
    nameUnchecked(results, installed.filter((addon) => addon.target !== null), context);
    return results;
}
const checkKey = (type, instanceId) => JSON.stringify([type ?? null, instanceId]);
const isGoodEnough = (task, context) => !(0,addons_reading/* addonUnderWay */.aQ)(task) && context.isGood([(0,addons_reading/* readAddonTask */.y_)(task, context.expectations, context.clock.now(), null)]);
async function knownAddons(context) {
    const miss = (why) => {
        context.leaveOut('addons', LEFT_OUT.addonList(why));
        return [];
    };
    try {
        return (await installedAddons(context, context.facts)) ?? miss(NOT_TOLD);
    }
    catch (error) {
        if (error instanceof CceError)
            return miss(callFailure(error));
        throw error;
    }
}
function nameUnchecked(results, installed, context) {
    const checked = new Set(results.filter((result) => result.decides).map((result) => result.addon?.instanceId));
    for (const addon of installed)
        if (!checked.has(addon.id))
            context.leaveOut('addons', LEFT_OUT.noFreshCheck(addon.name));
}
async function ask(context, taskIds, everSeen) {
    const response = await listAddonChecks(context.client, context.cluster, filtersOf(context.selection));
    context.keep({ check: 'addons', id: context.selection.addonTaskId ?? 'list', text: response.text });
    const all = (0,addons_choice/* selectFromList */.Lj)(response.value, context.selection);
    const value = taskIds === null ? all : ofTasks(all, taskIds);
    for (const { task } of value.chosen)
        everSeen.add(task.metadata?.taskID ?? '');
    const total = taskIds?.size ?? value.chosen.length;
    const awaited = [...(taskIds ?? [])].filter((id) => !everSeen.has(id)).length;
    const left = value.chosen.filter(addons_reading/* addonUnderWay */.aQ).length + awaited;
    return {
        value,
        tasks: tasksIn(response.value),
        underWay: left > 0,
        told: `${total - left} of ${total} add-on checks done`,
        done: total === 0 ? null : (total - left) / total,
    };
}
function ofTasks({ chosen, instead }, taskIds) {
    const own = chosen.filter(({ task }) => taskIds.has(task.metadata?.taskID ?? ''));
    const shown = new Set(own.map(({ task }) => task.metadata?.taskID));
    const vanished = [...taskIds]
        .filter((id) => !shown.has(id))
        .map((taskId) => (0,check_result/* noResult */.p3)('addons', [(0,standing/* gateObservation */.GA)('addons', { name: 'no-result', why: 'vanished' })], { taskId }));
    const broken = instead.filter((result) => result.observations.some(isUnreadable));
    return { chosen: own, instead: [...broken, ...vanished] };
}
const isUnreadable = (one) => one.from === 'gate' && one.fact.name === 'unreadable-response';

// EXTERNAL MODULE: ./lib/cce/precheck-schema.js
var precheck_schema = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/checks/item-collector.js + 1 modules
var item_collector = __webpack_require__(8260);
// EXTERNAL MODULE: ./lib/checks/precheck-choice.js
var precheck_choice = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/checks/precheck-reading.js + 1 modules
var precheck_reading = __webpack_require__(2036);
;// CONCATENATED MODULE: ./lib/checks/precheck-start.js













const instead = (fact) => ({
    result: (0,check_result/* noResult */.p3)('precheck', [(0,standing/* gateObservation */.GA)('precheck', fact)]),
});
async function startPrecheck(context, follow) {
    const asserted = context.expectations.targetVersion ?? '';
    const list = (0,precheck_choice/* tasksOfList */.QD)((await listPrechecks(context.client, context.cluster)).value);
    if ('result' in list)
        return list;
    const running = list.tasks.filter((task) => (0,precheck_reading/* precheckUnderWay */.xH)(task.status.phase));
    const joined = joinRunning(running, asserted);
    if (joined) {
        if ('taskId' in joined)
            context.log.info(`precheck: joining the check ${joined.taskId} that runs for ${asserted}`);
        return joined;
    }
    const answer = await showUpgradeInfo(context.client, context.cluster);
    context.keep({ check: 'cluster', id: 'upgradeinfo', text: answer.text });
    const info = (0,cluster_facts_reading/* upgradeInfoPart */.OR)(answer.value);
    const live = info.liveVersion ?? null;
    if (context.start === 'if-needed') {
        const good = await goodEnough(list.tasks, live, context, follow);
        if (good)
            return { result: good };
    }
    const versions = versionsOf(context, live, info.offeredTargets ?? null);
    return 'result' in versions ? versions : startOne(versions, list.tasks, context);
}
function joinRunning(running, asserted) {
    const ours = running.find((task) => (0,model_version/* matchesVersion */.y)(asserted, task.spec?.targetVersion));
    if (ours)
        return (0,precheck_choice/* idOf */.TH)(ours);
    const [other] = running;
    if (!other)
        return null;
    const id = other.metadata?.uid || null;
    const target = other.spec?.targetVersion || null;
    return instead({ name: 'target-mismatch', which: 'busy', asserted, what: 'pre-upgrade check', id, target });
}
async function goodEnough(tasks, live, context, follow) {
    const choice = (0,precheck_choice/* choosePrecheck */.$Y)(tasks, context.expectations.targetVersion);
    const picked = 'result' in choice ? choice : (0,precheck_choice/* idOf */.TH)(choice.task);
    if ('result' in picked)
        return null;
    const result = await follow(picked.taskId).catch((error) => {
        if (error instanceof CceError && error.kind === 'not-found')
            return null;
        throw error;
    });
    if (!result || !context.isGood([(0,live_version/* heldAgainstLive */.V)(result, live)]))
        return null;
    context.log.info(`precheck: the check ${picked.taskId} is fresh and good enough, so none is started`);
    return result;
}
function versionsOf({ expectations }, live, offered) {
    const { currentVersion, targetVersion } = expectations;
    const asserted = targetVersion ?? '';
    if (live === null || offered === null)
        return { result: (0,precheck_reading/* unreadable */.O$)('upgrade-info', { code: 'no-versions' }) };
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
    return { current: precheck_start_isExact(currentVersion) ? currentVersion : live, target };
}
async function startOne(versions, before, context) {
    const inWorkflow = await enterWorkflow(versions, context);
    if ('result' in inWorkflow)
        return inWorkflow;
    const { current, target } = inWorkflow;
    context.log.info(`precheck: starting a check from ${current} to ${target}`);
    try {
        const started = (0,shapes/* read */.LF)(upgrade_schema/* startedTask */.LM, (await createPrecheck(context.client, context.cluster, inWorkflow)).value);
        const taskId = started.ok ? started.value.metadata?.uid : null;
        if (taskId && taskId !== '.' && taskId !== '..')
            return { taskId };
        return { result: (0,precheck_reading/* unreadable */.O$)('precheck-start', { code: 'no-uid' }) };
    }
    catch (error) {
        const found = mayHaveArrived(error) ? await precheck_start_startedAfterAll(before, target, context) : null;
        if (found)
            return found;
        throw error;
    }
}
async function enterWorkflow(versions, context) {
    const open = await openWorkflows(context);
    if ('result' in open)
        return open;
    const joined = joinWorkflow(open.workflows, versions, context);
    if (joined)
        return joined;
    try {
        const begun = (0,shapes/* read */.LF)(upgrade_schema/* startedTask */.LM, (await createWorkflow(context.client, context.cluster, versions)).value);
        return exactOf((begun.ok ? begun.value.spec : null) ?? {}, versions);
    }
    catch (error) {
        const now = mayHaveArrived(error) ? await openWorkflows(context).catch(onlyRefused) : null;
        const late = now && 'workflows' in now ? joinWorkflow(now.workflows, versions, context) : null;
        if (late && !('result' in late))
            return late;
        throw error;
    }
}
const exactOf = (told, { current, target }) => ({
    current: precheck_start_isExact(told.clusterVersion) ? told.clusterVersion : current,
    target: precheck_start_isExact(told.targetVersion) ? told.targetVersion : target,
});
const precheck_start_isExact = (version) => (0,model_version/* parseVersion */.o)(version)?.length === 4;
async function openWorkflows(context) {
    const all = (0,cluster_facts_reading/* workflowsOf */.IN)((await listWorkflows(context.client, context.cluster)).value);
    if (all === null)
        return { result: (0,precheck_reading/* unreadable */.O$)('workflow-list', { code: 'undocumented-shape' }) };
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
    const id = other.metadata?.uid || null;
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
async function precheck_start_startedAfterAll(before, target, context) {
    const known = new Set(before.map((task) => task.metadata?.uid));
    const response = await listPrechecks(context.client, context.cluster).catch(onlyRefused);
    const list = response ? (0,precheck_choice/* tasksOfList */.QD)(response.value) : null;
    if (!list || 'result' in list)
        return null;
    const fresh = list.tasks.find((task) => !known.has(task.metadata?.uid) && (0,model_version/* matchesVersion */.y)(target, task.spec?.targetVersion));
    if (fresh)
        context.log.info('precheck: the answer to the start was lost, but the check runs: joining it');
    return fresh ? (0,precheck_choice/* idOf */.TH)(fresh) : null;
}

;// CONCATENATED MODULE: ./lib/checks/precheck.js













const checkPrecheck = (context) => withFailuresObserved('precheck', async () => {
    const named = context.selection.precheckTaskId;
    if (named)
        return [await follow(named, context)];
    const choice = context.start === 'never' ? await choose(context) : await startPrecheck(context, (id) => follow(id, context));
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)];
});
async function choose(context) {
    const response = await listPrechecks(context.client, context.cluster);
    const tasks = (0,precheck_choice/* tasksOfList */.QD)(response.value);
    const choice = 'result' in tasks ? tasks : (0,precheck_choice/* choosePrecheck */.$Y)(tasks.tasks, context.expectations.targetVersion);
    const picked = 'result' in choice ? choice : (0,precheck_choice/* idOf */.TH)(choice.task);
    if ('result' in picked)
        context.keep({ check: 'precheck', id: 'list', text: response.text });
    return picked;
}
async function follow(taskId, context) {
    let last = null;
    const ask = async () => {
        const response = await showPrecheck(context.client, context.cluster, taskId);
        last = response.value;
        context.keep({ check: 'precheck', id: taskId, text: response.text });
        return progressOf(response.value);
    };
    try {
        const { value, waitedMs } = await waitWhileUnderWay('precheck', context, ask);
        const broke = waitedMs > 0 && phaseOf(value) === 'Error' && (await newerTask(taskId, context));
        if (broke)
            return precheck_ended('replaced', taskId);
        const result = (0,precheck_reading/* readPrecheck */.SH)(value, context.expectations, context.clock.now(), waitedMs);
        const isOther = result.taskId !== null && result.taskId !== taskId;
        return isOther ? (0,precheck_reading/* unreadable */.O$)('precheck-task', { code: 'other-task' }) : result;
    }
    catch (error) {
        const isGone = last !== null && error instanceof CceError && error.kind === 'not-found';
        if (!isGone)
            throw error;
        return precheck_ended((await newerTask(taskId, context)) ? 'replaced' : 'vanished', taskId);
    }
}
const precheck_ended = (why, taskId) => (0,check_result/* noResult */.p3)('precheck', [(0,standing/* gateObservation */.GA)('precheck', { name: 'no-result', why })], { taskId });
async function newerTask(taskId, context) {
    const { targetVersion } = context.expectations;
    const list = await listPrechecks(context.client, context.cluster).catch(onlyRefused);
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

// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/checks/upgrade-reading.js
var upgrade_reading = __webpack_require__(4792);
;// CONCATENATED MODULE: ./lib/checks/upgrade.js













const upgrade_instead = (fact, over = {}) => (0,check_result/* noResult */.p3)('upgrade', [(0,standing/* gateObservation */.GA)('upgrade', fact)], over);
const checkUpgrade = (context) => withFailuresObserved('upgrade', async () => {
    const named = context.selection.upgradeTaskId;
    const choice = named ? { taskId: named } : await newestTask(context);
    return ['result' in choice ? choice.result : await upgrade_follow(choice.taskId, context)];
});
async function newestTask(context) {
    const response = await listUpgrades(context.client, context.cluster);
    const what = 'upgrade-list';
    const list = (0,shapes/* read */.LF)(upgrade_schema/* anyList */.tC, response.value);
    if (!list.ok || list.value.items === undefined) {
        context.keep({ check: 'upgrade', id: 'list', text: response.text });
        return { result: upgrade_instead({ name: 'unreadable-response', what, fault: { code: 'no-items' } }) };
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
    return { result: upgrade_instead({ name: 'unreadable-response', what, fault: { code: 'undated-upgrade' } }) };
}
async function upgrade_follow(taskId, context) {
    let last = null;
    const estimate = estimator(context);
    const ask = async () => {
        const response = await showUpgrade(context.client, context.cluster, taskId);
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
        const { value, waitedMs } = await waitWhileUnderWay('upgrade', context, ask);
        const told = await lastUpgrade(value, context);
        const result = (0,upgrade_reading/* readUpgrade */.Fz)(value, context.expectations, context.clock.now(), waitedMs, told);
        const isOther = result.taskId !== null && result.taskId !== taskId;
        return isOther
            ? upgrade_instead({ name: 'unreadable-response', what: 'upgrade-task', fault: { code: 'other-task' } })
            : result;
    }
    catch (error) {
        if (last === null || !(error instanceof CceError) || error.kind !== 'not-found')
            throw error;
        return upgrade_instead({ name: 'no-result', why: 'vanished' }, { taskId });
    }
}
async function lastUpgrade(value, context) {
    const shaped = (0,shapes/* read */.LF)(upgrade_schema/* upgradeTask */.Im, value);
    if (!shaped.ok || shaped.value.status.phase !== 'Failed')
        return null;
    const info = await showUpgradeInfo(context.facts, context.cluster).catch(onlyRefused);
    return info ? ((0,cluster_facts_reading/* upgradeInfoPart */.OR)(info.value).lastUpgrade ?? null) : null;
}
function estimator({ clock }) {
    let first = null;
    return (percent) => {
        const now = clock.now();
        first ??= { at: now, percent };
        const gained = percent - first.percent;
        if (gained <= 0 || now <= first.at)
            return '';
        const left = ((now - first.at) / gained) * (100 - percent);
        return `about ${(0,duration/* humanDuration */.UU)(left)} left by the pace so far (an estimate)`;
    };
}

;// CONCATENATED MODULE: ./lib/checks/registry.js



const LIVE_CHECKS = {
    precheck: checkPrecheck,
    addons: checkAddons,
    upgrade: checkUpgrade,
};

// EXTERNAL MODULE: ./lib/seen.js
var seen = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/ask-cce.js









const RUN_GRACE_MS = 4 * 60_000;
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
    const learned = isReachable(answers, run.signal) ? await learnFacts(context) : NOTHING_LEARNED;
    const results = held(answers, learned, context);
    if (settings.checks?.includes('postcheck')) {
        const isAllowed = asked.length === 0 || tools.isGood(results, learned.facts.name);
        results.push(...(await ask_cce_confirm(results, tools.mayConfirm && isAllowed, context)));
    }
    for (const result of results)
        tools.log.info((0,seen/* told */.E)(result));
    const notCovered = [...leftOut, ...learned.missing.map((what) => ({ check: null, what }))];
    return { results, evidence: [...evidence.values()], facts: learned.facts, notCovered };
}
const NOTHING_LEARNED = { facts: cluster_facts/* NO_FACTS */.K, missing: [] };
const isReachable = (results, signal) => !signal.aborted && !(results.length > 0 && results.every((result) => result.observations.some(isFailedCall)));
const isFailedCall = (observation) => observation.from === 'gate' && 'failure' in observation.fact;
const held = (results, learned, context) => results
    .map((result) => (0,standing/* heldAgain */.ke)(result, context.expectations, context.clock.now()))
    .map((result) => (0,live_version/* heldAgainstLive */.V)(result, learned.facts.liveVersion));
const ask_cce_confirm = (results, isAllowed, context) => isAllowed ? checkPostcheck(context, results) : Promise.resolve([postcheckHeldBack()]);
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
