export const id = 934;
export const ids = [934];
export const modules = {

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* reexport */ DEMO),
  SCENARIOS: () => (/* reexport */ SCENARIOS),
  rs: () => (/* binding */ startSimulator)
});

// UNUSED EXPORTS: HOSTILE_END, HOSTILE_START

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/simulator/signature.js

const ALGORITHM = 'SDK-HMAC-SHA256';
const UNSIGNED = 'UNSIGNED-PAYLOAD';
function parseAuthorization(header) {
    const match = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/.exec(header);
    const [, accessKey, names, signature] = match ?? [];
    return accessKey && names && signature ? { accessKey, signedHeaders: names.split(';'), signature } : null;
}
function signatureOf(request, signedHeaders, secretKey) {
    const date = request.headers['x-sdk-date'] ?? '';
    const text = `${ALGORITHM}\n${date}\n${sha256(canonicalRequest(request, signedHeaders))}`;
    return (0,external_node_crypto_.createHmac)('sha256', secretKey).update(text).digest('hex');
}
function bodyIsAsPromised({ headers, body }) {
    const promised = headers['x-sdk-content-sha256'];
    return promised === undefined || promised === UNSIGNED || promised === sha256(body);
}
function parseSdkDate(text) {
    if (!/^\d{8}T\d{6}Z$/.test(text))
        return null;
    const time = Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    return Number.isNaN(time) ? null : time;
}
function canonicalRequest({ method, target, headers, body }, signedHeaders) {
    const [path = '', query = ''] = splitTarget(target);
    return [
        method.toUpperCase(),
        canonicalPath(path),
        canonicalQuery(query),
        signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join(''),
        signedHeaders.join(';'),
        headers['x-sdk-content-sha256'] ?? sha256(body),
    ].join('\n');
}
function splitTarget(target) {
    const mark = target.indexOf('?');
    return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
function canonicalPath(path) {
    const encoded = path.split('/').map((segment) => percentEncode(decodeURIComponent(segment)));
    return `${encoded.join('/').replace(/\/$/, '')}/`;
}
function canonicalQuery(query) {
    const pairs = [...new URLSearchParams(query)].map(([name, value]) => [percentEncode(name), percentEncode(value)]);
    return pairs
        .sort(([a = '', x = ''], [b = '', y = '']) => order(a, b) || order(x, y))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
const order = (a, b) => (a < b ? -1 : Number(a > b));
function percentEncode(text) {
    let encoded = '';
    for (const byte of Buffer.from(text)) {
        const sign = String.fromCharCode(byte);
        encoded += /[A-Za-z0-9\-_.~]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return encoded;
}
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');

;// CONCATENATED MODULE: ./lib/simulator/timestamps.js
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const UTC = { offsetHours: 0, name: 'UTC' };
const CHINA = { offsetHours: 8, name: 'CST' };
function goTime(epochMs, micros = 972, zone = UTC) {
    const [date, clock, millis] = parts(epochMs, zone);
    const fraction = `${millis}${String(micros).padStart(3, '0')}`.replace(/0+$/, '');
    return `${date} ${clock}${fraction === '' ? '' : `.${fraction}`} ${offset(zone, '')} ${zone.name}`;
}
function rfc3339Nano(epochMs, nanos = 17_086, zone = CHINA) {
    const [date, clock, millis] = parts(epochMs, zone);
    return `${date}T${clock}.${millis}${String(nanos).padStart(6, '0')}${offset(zone, ':')}`;
}
function parts(epochMs, zone) {
    const iso = new Date(epochMs + zone.offsetHours * HOUR).toISOString();
    return [iso.slice(0, 10), iso.slice(11, 19), iso.slice(20, 23)];
}
const offset = ({ offsetHours }, colon) => `+${String(offsetHours).padStart(2, '0')}${colon}00`;

;// CONCATENATED MODULE: ./lib/simulator/authentication.js



const LARGEST_SKEW = 15 * MINUTE;
function refusalOf(request, known, now) {
    const token = request.headers['x-auth-token'];
    if (token !== undefined)
        return known.authTokens.includes(token) ? null : 'decrypt token fail';
    const header = request.headers['authorization'];
    if (header === undefined)
        return 'x-auth-token not found';
    const authorization = parseAuthorization(header);
    if (!authorization)
        return 'verify aksk signature fail, authorization header is malformed';
    return refusalOfSignature(request, authorization, known, now);
}
function refusalOfSignature(request, { accessKey, signedHeaders, signature }, known, now) {
    const pair = known.keys.find((candidate) => candidate.accessKey === accessKey);
    if (!pair)
        return `Get secretKey failed,ak:${accessKey},err:ak not exist`;
    const time = parseSdkDate(request.headers['x-sdk-date'] ?? '');
    if (time === null || !signedHeaders.includes('x-sdk-date'))
        return 'verify aksk signature fail, x-sdk-date not signed';
    if (Math.abs(now - time) > LARGEST_SKEW)
        return expired(request.headers['x-sdk-date'] ?? '', now);
    const unsent = signedHeaders.find((name) => request.headers[name] === undefined);
    if (unsent)
        return `verify aksk signature fail, signed header ${unsent} not found`;
    if (!bodyIsAsPromised(request) || !isSignedWith(pair.secretKey, request, signedHeaders, signature))
        return 'verify aksk signature fail';
    return refusalOfSecurityToken(request.headers['x-security-token'], pair);
}
const expired = (signedAt, now) => `verify aksk signature fail, signature expired, signature time:${signedAt},server time:${new Date(now).toISOString()}`;
function refusalOfSecurityToken(token, { securityToken }) {
    if (token === securityToken)
        return null;
    return securityToken !== undefined && token === undefined
        ? 'verify aksk signature fail, x-security-token not found'
        : 'verify aksk signature fail, x-security-token is invalid';
}
function isSignedWith(secretKey, request, signedHeaders, signature) {
    try {
        const wanted = signatureOf(request, signedHeaders, secretKey);
        return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(wanted), Buffer.from(signature));
    }
    catch (error) {
        if (error instanceof URIError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/demo-values.js
const DEMO = {
    accessKey: 'DEMOACCESSKEYNOTREAL',
    secretKey: 'demoSecretKeyNotRealDemoSecretKeyNotReal',
    temporaryAccessKey: 'DEMOTEMPORARYKEYNOTREAL',
    temporarySecretKey: 'demoTemporarySecretKeyNotRealNotRealAtAll',
    securityToken: 'demo-security-token/not+real==',
    authToken: 'demo-auth-token-not-real',
    projectId: '0123456789abcdef0123456789abcdef',
    clusterId: '11111111-2222-3333-4444-555555555555',
    region: 'cn-north-4',
    currentVersion: 'v1.28.15-r10',
    targetVersion: 'v1.31.4-r0',
};

;// CONCATENATED MODULE: ./lib/simulator/error-answers.js
const SERVICE_ERRORS = {
    'invalid-request': serviceCase(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0004', 'BadRequest'),
    'wrong-version': serviceCase(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0101', 'BadRequest'),
    'check-expired': serviceCase(400, 'CCE.01400075', 'The precheck has expired.', 'CCE_CM.0101', 'BadRequest'),
    forbidden: serviceCase(403, 'CCE.01403001', 'Forbidden.', 'CCE_CM.0005', 'Forbidden'),
    'wrong-state': serviceCase(403, 'CCE.01403003', 'The cluster status is abnormal.', 'CCE_CM.0005', 'Forbidden'),
    'not-found': serviceCase(404, 'CCE.01404001', 'Resource not found.', 'CCE_CM.0003', 'NotFound'),
    exists: serviceCase(409, 'CCE.01409001', 'The resource already exists.', 'CCE_CM.0006', 'Conflict'),
    'too-many-tasks': serviceCase(429, 'CCE.01429003', 'Too many concurrent tasks.', 'CCE_CM.0032', 'TooManyRequests'),
    'no-balance': serviceCase(429, 'CCE.01429004', 'Insufficient account balance.', 'CCE_CM.0033', 'TooManyRequests'),
    internal: serviceCase(500, 'CCE.01500001', 'Internal error.', 'CCE_CM.0001', 'InternalError'),
    unavailable: serviceCase(503, 'CCE.01503001', 'Service unavailable.', 'CCE_CM.0001', 'ServiceUnavailable'),
};
function serviceError(name, message) {
    const { status, errorCode, errorMessage, innerCode, reason } = SERVICE_ERRORS[name];
    const value = {
        ...{ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', code: status },
        ...{ errorCode, errorMessage, error_code: innerCode, error_msg: errorMessage.replace(/\.$/, ''), message, reason },
    };
    return { form: 'json', status, value };
}
function gatewayError(status, code, message, { requestId, headers = {} }) {
    const value = { error_msg: message, error_code: code, request_id: requestId };
    return { form: 'json', status, value, headers };
}
const notPublished = (requestId) => gatewayError(404, 'APIGW.0101', 'The API does not exist or has not been published in the environment.', { requestId });
const notAuthenticated = (requestId, why) => gatewayError(401, 'APIGW.0301', `Incorrect IAM authentication information: ${why}`, { requestId });
const throttled = (requestId, retryAfter) => gatewayError(429, 'APIGW.0308', 'The throttling threshold has been reached: policy user over ratelimit,limit:200,time:1 minute', {
    requestId,
    ...(retryAfter !== undefined && { headers: { 'Retry-After': retryAfter } }),
});
function serviceCase(status, errorCode, errorMessage, innerCode, reason) {
    return { status, errorCode, errorMessage, innerCode, reason };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/simulator/listener.js

const LARGEST_BODY = 12 * 1024 * 1024;
async function listen({ port, host }, handle) {
    const server = (0,external_node_http_.createServer)(handle);
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve());
    });
    return {
        port: server.address().port,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
const urlOf = (host, port) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
async function readBody(request) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of request) {
            size += chunk.length;
            if (size > LARGEST_BODY)
                return null;
            chunks.push(chunk);
        }
    }
    catch {
        return null;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/simulator/stable-ids.js

const stableHex = (seed, length) => (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex').slice(0, length);
function stableUuid(seed) {
    const hex = stableHex(seed, 32);
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
const SUFFIX_SIGNS = 'bcdfghjklmnpqrstvwxz2456789';
function stableSuffix(seed) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    return [...digest.subarray(0, 5)].map((byte) => SUFFIX_SIGNS[byte % SUFFIX_SIGNS.length]).join('');
}

;// CONCATENATED MODULE: ./lib/simulator/addon-tasks.js


const instanceIdOf = (template) => stableUuid(`addon-instance:${template}`);
const risk = (riskName, level, message) => ({
    riskName,
    level,
    status: message === undefined ? 'Success' : 'Failed',
    ...(message !== undefined && { message }),
});
const NO_RISKS = [risk('AddonStatus', 'Warning'), risk('AddonValidate', 'Warning')];
function addonCheck(seed, draft) {
    const key = stableUuid(`addon-check:${seed}:${draft.template}`);
    return { key, render: ({ now }) => addonCheckAt(now, key, draft) };
}
function addonCheckAt(now, taskId, draft) {
    const { template, type = 'addonUpgrade', targetVersion = VERSIONS[template] ?? '1.0.1', risks = NO_RISKS } = draft;
    const { age = 2 * MINUTE, validity = HOUR, message = 'Addon task check finish' } = draft;
    const anyFailed = risks.some(({ status }) => status === 'Failed');
    const created = now - age;
    return {
        metadata: {
            type,
            taskID: taskId,
            addonTemplateName: template,
            addonInstanceName: `cceaddon-${template}`,
            addonInstanceID: instanceIdOf(template),
            createTimeStamp: rfc3339Nano(created),
            ...(validity !== null && { expireTimeStamp: rfc3339Nano(created + validity) }),
        },
        ...(targetVersion !== null && { spec: { addonTargetVersion: targetVersion } }),
        status: {
            status: draft.status ?? (anyFailed ? 'Failed' : 'Success'),
            ...(message !== null && { message }),
            riskList: risks,
        },
    };
}
const VERSIONS = {
    coredns: '1.30.33',
    everest: '2.4.134',
    'nginx-ingress': '3.0.31',
    'metrics-server': '1.3.104',
};
const TEMPLATES = ['coredns', 'everest', 'nginx-ingress'];
const addonChecks = (seed, ...drafts) => [
    ...drafts.map((draft) => addonCheck(seed, draft)),
    ...TEMPLATES.filter((template) => !drafts.some((draft) => draft.template === template)).map((template) => addonCheck(seed, { template })),
];

;// CONCATENATED MODULE: ./lib/simulator/answer.js
const json = (value, status = 200) => ({ form: 'json', status, value });

;// CONCATENATED MODULE: ./lib/simulator/request-body.js

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectIn = (fields, name) => {
    const value = fields[name];
    return isObject(value) ? value : {};
};
const textIn = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
};
const refused = (message) => serviceError('invalid-request', message);
function bodyOf(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
const faulty = (message) => ({ fault: refused(message), spec: null });
function taskIn(text, kind, isNested = false) {
    const body = bodyOf(text);
    if (!body)
        return faulty('the body is no JSON object');
    const named = isNested ? objectIn(body, 'metadata') : body;
    if (textIn(named, 'kind') !== kind)
        return faulty(`kind must be ${kind}`);
    if (textIn(named, 'apiVersion') !== 'v3')
        return faulty('apiVersion must be v3');
    const { spec } = body;
    return isObject(spec) ? { fault: null, spec } : faulty('spec is required');
}

;// CONCATENATED MODULE: ./lib/simulator/check-items.js
const item = (name, kind, group, level) => ({
    ...{ name, kind, group, level, phase: 'Success', message: 'check item succeed', riskSource: {} },
});
const limit = (name, kind = 'Exception', level = 'Fatal') => item(name, kind, 'LimitCheck', level);
const CLUSTER_ITEMS = [
    limit('DeprecatedApiCheck', 'Risk', 'Info'),
    limit('NodeContainerdPodRestartRisk', 'Risk', 'Warning'),
    limit('ResiduePackageVersion'),
    limit('UpgradeManagementCheck'),
    limit('HelmChartCheck', 'Risk', 'Warning'),
    limit('NodePoolCheck'),
    limit('SecurityGroupCheck'),
    limit('DeprecatedResourceCheck', 'Risk', 'Info'),
    limit('CompatibilityRiskCheck', 'Risk', 'Warning'),
    limit('CpuPolicyCheck'),
    limit('ElbCertificateCheck'),
    limit('ElbIpv4Check'),
    limit('HistoryUpgradeCheck'),
    limit('IngressElbConsistency'),
    limit('SecretEncryptionCheck'),
    ...['MasterComponentCheck', 'MasterSubnetCheck', 'MasterTimeZoneCheck', 'MasterCidrCheck'].map((name) => item(name, 'Exception', 'MasterCheck', 'Fatal')),
];
const ADDON_ITEMS = [
    item('AddonLimit', 'Exception', 'AddonCheck', 'Warning'),
    item('CoreDNSConfLimit', 'Exception', 'AddonCheck', 'Fatal'),
    item('NginxIngressCheck', 'Exception', 'AddonCheck', 'Fatal'),
    item('EverestCheck', 'Exception', 'AddonCheck', 'Fatal'),
    item('AddonConfigConsistency', 'Risk', 'AddonCheck', 'Warning'),
];
const WARNING_RISKS = new Set(['NodeCommandCheck', 'NodeSwapCheck', 'NodeImageCountCheck', 'NodeSockMountCheck']);
const ALL_NODE_ITEMS = [
    ...['NodeDiskCheck', 'NodeReadyCheck', 'NodeKubeletCheck', 'NodeDnsCheck', 'NodeMemoryCheck', 'NodeCpuUsageCheck'],
    ...['NodeCommandCheck', 'NodeClockSyncCheck', 'NodeOsCheck', 'NodeComponentCheck', 'NodeTaintCheck', 'NodeSwapCheck'],
    ...['NodeLimitCheck', 'NodeResidualCheck', 'NodeAgentVersionCheck', 'NodeDirPermissionCheck', 'NodeJournaldCheck'],
    ...['NodeContainerdSockCheck', 'NodeMountPointCheck', 'NodeNetworkManagerCheck', 'NodeIdFileCheck', 'NodeSudoCheck'],
    ...['NodeConfigConsistency', 'NodeConfigFileCheck', 'NodeKeyCommandCheck', 'NodeSockMountCheck', 'NodeMountCheck'],
    ...['NodePaasLoginCheck', 'NodeSystemParamCheck', 'NodeRuntimeCheck', 'NodeImageCountCheck', 'NodeImageLayerCheck'],
    ...['NodeRotationCertCheck', 'NodePythonCheck', 'NodeKernelCheck', 'NodeCgroupCheck'],
].map((name) => WARNING_RISKS.has(name) ? item(name, 'Risk', 'NodeCheck', 'Warning') : item(name, 'Exception', 'NodeCheck', 'Fatal'));
const NODE_ITEMS = ALL_NODE_ITEMS.slice(0, 12);
function withChanges(items, changes) {
    const unknown = Object.keys(changes).find((name) => !items.some((candidate) => candidate.name === name));
    if (unknown)
        throw new Error(`There is no item ${unknown} to change`);
    return items.map((candidate) => ({ ...candidate, ...changes[candidate.name ?? ''] }));
}
const failure = (message, more = {}) => ({ phase: 'Failed', message, ...more });
const itemSection = (items) => ({
    phase: phaseOf(items),
    itemsStatus: items,
});
const nodeSection = (stages) => ({
    phase: phaseOf(stages.flatMap((stage) => stage.itemsStatus ?? [])),
    nodeStageStatus: stages,
});
const phaseOf = (items) => items.some(({ phase }) => phase === 'Failed') ? 'Failed' : 'Success';

;// CONCATENATED MODULE: ./lib/simulator/nodes.js


function nodePool(pool, size) {
    const names = new Set();
    for (let index = 0; names.size < size; index++)
        names.add(`${pool}-${stableSuffix(`${pool}:${index}`)}`);
    return [...names].map((name) => ({ uid: stableUuid(`node:${name}`), name }));
}
const nodeStage = ({ uid, name }, items) => ({
    nodeInfo: { uid, name, status: 'Active', nodeType: 'VirtualMachine' },
    itemsStatus: items,
});
const nodeStages = (nodes, changesOf = () => null, items = NODE_ITEMS) => nodes.map((node, index) => {
    const changes = changesOf(node, index);
    return nodeStage(node, changes ? withChanges(items, changes) : items);
});

;// CONCATENATED MODULE: ./lib/simulator/precheck-tasks.js





const SMALL_CLUSTER = nodePool('prod-pool-a', 3);
const PASSED = {
    cluster: itemSection(CLUSTER_ITEMS),
    addons: itemSection(ADDON_ITEMS),
    nodes: nodeSection(nodeStages(SMALL_CLUSTER)),
};
const sectionsOf = ({ cluster = PASSED.cluster, addons = PASSED.addons, nodes = PASSED.nodes, }) => ({ cluster, addons, nodes });
const BROKEN_DOWN = {
    phase: 'Error',
    message: 'failed to run precheck task: dial tcp 172.16.0.10:5443: i/o timeout',
    cluster: { phase: 'Running', itemsStatus: CLUSTER_ITEMS.slice(0, 4) },
    addons: { phase: 'Init' },
    nodes: { phase: 'Init' },
    validity: null,
};
const precheckUidOf = (seed) => stableUuid(`precheck:${seed}`);
function precheck(seed, clusterId, draft = {}) {
    const uid = precheckUidOf(seed);
    const given = { clusterId, ...draft };
    return { uid, render: ({ now }) => precheckAt(now, uid, given) };
}
function precheckAt(now, uid, draft) {
    const { age = MINUTE, took = MINUTE, zone = UTC } = draft;
    const updated = now - age;
    return {
        kind: 'PreCheckTask',
        apiVersion: 'v3',
        metadata: {
            uid,
            creationTimestamp: goTime(updated - took, 972, zone),
            updateTimestamp: goTime(updated, 966, zone),
        },
        spec: specOf(draft),
        status: statusOf(updated, draft),
    };
}
function specOf(draft) {
    const { clusterId, currentVersion = DEMO.currentVersion, targetVersion = DEMO.targetVersion, skipped } = draft;
    return {
        ...(clusterId && { clusterID: clusterId }),
        clusterVersion: currentVersion,
        targetVersion,
        ...(skipped && { skippedCheckItemList: skipped }),
    };
}
function statusOf(updated, draft) {
    const { validity = HOUR } = draft;
    const { cluster, addons, nodes } = sectionsOf(draft);
    const anyFailed = [cluster, addons, nodes].some((section) => section?.phase === 'Failed');
    const expiry = typeof validity === 'number' ? goTime(updated + validity, 966, draft.zone) : validity;
    return {
        phase: draft.phase ?? (anyFailed ? 'Failed' : 'Success'),
        ...(expiry !== null && { expireTimeStamp: expiry }),
        ...(draft.message !== undefined && { message: draft.message }),
        ...(cluster && { clusterCheckStatus: cluster }),
        ...(addons && { addonCheckStatus: addons }),
        ...(nodes && { nodeCheckStatus: nodes }),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/running-tasks.js





const NODES = nodePool('prod-pool-a', 3);
function runningPrecheck(seed, clusterId, reads) {
    const uid = precheckUidOf(seed);
    const render = (moment) => {
        if (moment.reads >= reads)
            return precheckAt(moment.now, uid, { clusterId, age: 0 });
        const sections = moment.reads === 0 ? AT_FIRST : LATER;
        return precheckAt(moment.now, uid, { clusterId, age: 0, phase: 'Running', validity: null, ...sections });
    };
    return { uid, render };
}
function runningAddonCheck(seed, template, reads) {
    const key = stableUuid(`addon-check:${seed}:${template}`);
    const render = (moment) => {
        if (moment.reads >= reads)
            return addonCheckAt(moment.now, key, { template });
        const status = moment.reads === 0 ? 'Init' : 'Running';
        const risks = ['AddonStatus', 'AddonValidate'].map((riskName) => ({ riskName, level: 'Warning', status }));
        return addonCheckAt(moment.now, key, { template, status, message: '', risks, validity: null });
    };
    return { key, render };
}
const underWay = (items, done) => items.map((item, index) => index < done ? item : { ...item, phase: index === done ? 'Running' : 'Init', message: '' });
const waiting = (items) => items.map((item) => ({ ...item, phase: 'Init', message: '' }));
const AT_FIRST = {
    cluster: { phase: 'Running', itemsStatus: underWay(CLUSTER_ITEMS, 6) },
    addons: { phase: 'Init', itemsStatus: waiting(ADDON_ITEMS) },
    nodes: { phase: 'Init', nodeStageStatus: nodeStages(NODES, undefined, waiting(NODE_ITEMS)) },
};
const LATER = {
    cluster: { phase: 'Success', itemsStatus: CLUSTER_ITEMS },
    addons: { phase: 'Running', itemsStatus: underWay(ADDON_ITEMS, 2) },
    nodes: { phase: 'Running', nodeStageStatus: nodeStages(NODES, undefined, underWay(NODE_ITEMS, 5)) },
};

;// CONCATENATED MODULE: ./lib/simulator/timeline.js
const elapsedAt = ({ at, speed }, now) => (now - at) * speed;
const momentOf = ({ at, speed }, elapsed) => Math.round(at + elapsed / speed);
const earlier = (beginning, elapsed) => ({
    ...beginning,
    at: momentOf(beginning, -elapsed),
});
const later = (beginning, elapsed) => earlier(beginning, -elapsed);

;// CONCATENATED MODULE: ./lib/simulator/started-prechecks.js




const WAITS = 5 * SECOND;
const LASTS = MINUTE;
function startedPrecheck(uid, begun, draft, fate) {
    const at = (moment, more) => precheckAt(moment, uid, { ...draft, ...more, age: 0, took: moment - begun.at });
    const render = ({ now }) => {
        const elapsed = elapsedAt(begun, now);
        if (elapsed < 0)
            return null;
        if (fate && elapsed >= fate.after)
            return fate.kind === 'errs' ? at(momentOf(begun, fate.after), BROKEN_DOWN) : null;
        if (elapsed >= LASTS)
            return at(momentOf(begun, LASTS), {});
        const phase = elapsed < WAITS ? 'Init' : 'Running';
        return at(now, { phase, validity: null, ...unfinished(draft, (elapsed - WAITS) / (LASTS - WAITS)) });
    };
    return { uid, render };
}
function unfinished(draft, share) {
    const { cluster, addons, nodes } = sectionsOf(draft);
    const [first, second, third] = [countOf(cluster), countOf(addons), countOf(nodes?.nodeStageStatus?.[0])];
    const done = share < 0 ? -1 : Math.floor(share * (first + second + third));
    return {
        cluster: cluster && itemsUnderWay(cluster, done),
        addons: addons && itemsUnderWay(addons, done - first),
        nodes: nodes && nodesUnderWay(nodes, done - first - second, third),
    };
}
const countOf = (part) => part?.itemsStatus?.length ?? 0;
const started_prechecks_phaseOf = (finished, done, count) => {
    if (done < 0)
        return { phase: 'Init' };
    if (done < count)
        return { phase: 'Running' };
    return finished === undefined ? {} : { phase: finished };
};
function itemsUnderWay({ phase, itemsStatus = [] }, done) {
    return { ...started_prechecks_phaseOf(phase, done, itemsStatus.length), itemsStatus: underWay(itemsStatus, done) };
}
function nodesUnderWay({ phase, nodeStageStatus = [] }, done, count) {
    const stages = nodeStageStatus.map((stage) => ({ ...stage, itemsStatus: underWay(stage.itemsStatus ?? [], done) }));
    return { ...started_prechecks_phaseOf(phase, done, count), nodeStageStatus: stages };
}

;// CONCATENATED MODULE: ./lib/simulator/installed-addons.js


const KNOWN = {
    coredns: { template: 'coredns', version: '1.28.7', targetVersions: ['1.30.6', '1.30.33', '1.29.4'] },
    everest: { template: 'everest', version: '2.3.14', targetVersions: ['2.4.134', '2.4.28'] },
    'nginx-ingress': { template: 'nginx-ingress', version: '2.6.5', targetVersions: ['3.0.31', '3.0.8'] },
    'metrics-server': { template: 'metrics-server', version: '1.3.60', targetVersions: ['1.3.104', '1.3.68'] },
    npd: { template: 'npd', version: '1.19.16', targetVersions: [] },
};
const installed = (template) => KNOWN[template] ?? { template, version: '1.0.0', targetVersions: ['1.0.1'] };
const USUAL_ADDONS = ['coredns', 'everest', 'nginx-ingress'].map(installed);
function addonInstance({ template, version, targetVersions, status }, cluster) {
    const { clusterId, now } = cluster;
    return {
        kind: 'Addon',
        apiVersion: 'v3',
        metadata: {
            uid: instanceIdOf(template),
            name: `cceaddon-${template}`,
            alias: template,
            creationTimestamp: goTime(now - 400 * 24 * HOUR),
            updateTimestamp: goTime(now - 24 * HOUR),
        },
        spec: {
            ...{ clusterID: clusterId, version, addonTemplateName: template, addonTemplateType: 'helm' },
            ...{ description: `the add-on ${template}`, values: { basic: {}, custom: {}, flavor: {} } },
        },
        status: {
            ...{ status: status ?? 'running', Reason: 'Install complete', message: '', targetVersions },
            currentVersion: { version, stable: true, input: {}, supportVersions: [], creationTimestamp: goTime(now - HOUR) },
        },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/upgrade-tasks.js


const QUEUES = 10 * SECOND;
const RUNS = MINUTE;
const upgrade_tasks_LASTS = 30 * MINUTE;
const STEPS = [
    ['upgrade-limit-check', 90],
    ['addon-limit-check', 110],
    ['node-limit-check', 150],
    ['backup-etcd', 240],
    ['upgrade-master-1', 360],
    ['upgrade-master-2', 480],
    ['upgrade-master-3', 600],
    ['verify-masters', 600],
    ['upgrade-cluster-config', 600],
    ['upgrade-addon-coredns', 690],
    ['upgrade-addon-everest', 780],
    ['upgrade-node-batch-1', 900],
    ['upgrade-node-batch-2', 1_080],
    ['upgrade-node-batch-3', 1_290],
    ['verify-nodes', 1_290],
    ['verify-workloads', 1_290],
    ['upgrade-addon-nginx-ingress', 1_440],
    ['clean-up', 1_590],
    ['restore-scaling', 1_710],
    ['finish', 1_800],
];
const secondsUntil = (name) => (STEPS.find(([step]) => step === name)?.[1] ?? 0) * SECOND;
const BACKUP_BEGINS = secondsUntil('node-limit-check');
const BACKUP_ENDS = secondsUntil('backup-etcd');
const elapsedOf = ({ begun, stands }, now) => Math.min(elapsedAt(begun, now), stands?.after ?? Number.POSITIVE_INFINITY);
const doneAfter = (elapsed) => STEPS.filter(([, seconds]) => seconds * SECOND <= elapsed).length;
function progressAt(upgrade, now) {
    const { begun, stands } = upgrade;
    const elapsed = elapsedOf(upgrade, now);
    const stood = stands && elapsed >= stands.after;
    const phase = stood ? stands.phase : phaseAfter(elapsed);
    const turns = [0, QUEUES, RUNS, ...STEPS.map(([, seconds]) => seconds * SECOND)];
    const turned = Math.max(0, ...turns.filter((turn) => turn <= elapsed));
    return {
        phase,
        progress: ((doneAfter(elapsed) / STEPS.length) * 100).toFixed(2),
        changed: momentOf(begun, stood && phase !== phaseAfter(elapsed) ? elapsed : turned),
        isFinal: phase === 'Success' || phase === 'Failed',
    };
}
function phaseAfter(elapsed) {
    if (elapsed < QUEUES)
        return 'Init';
    if (elapsed < RUNS)
        return 'Queuing';
    return elapsed < upgrade_tasks_LASTS ? 'Running' : 'Success';
}
function backupOf(upgrade, now) {
    const elapsed = elapsedOf(upgrade, now);
    return {
        began: elapsed >= BACKUP_BEGINS ? momentOf(upgrade.begun, BACKUP_BEGINS) : null,
        ended: elapsed >= BACKUP_ENDS ? momentOf(upgrade.begun, BACKUP_ENDS) : null,
    };
}
function upgradeTask(upgrade, now) {
    const { uid, version, targetVersion, begun, bareItems } = upgrade;
    const { phase, progress, changed } = progressAt(upgrade, now);
    const steps = stepsOf(upgrade, now, phase);
    const updated = goTime(changed, 712, CHINA);
    return {
        kind: 'UpgradeTask',
        apiVersion: 'v3',
        metadata: { uid, creationTimestamp: goTime(begun.at, 710, CHINA), updateTimestamp: updated },
        spec: { version, targetVersion, items: bareItems ? steps : { steps } },
        status: { phase, progress, completionTime: updated },
    };
}
const FAILURE = 'check failed, see the pre-upgrade check of the cluster';
function stepsOf(upgrade, now, phase) {
    const elapsed = elapsedOf(upgrade, now);
    const done = doneAfter(elapsed);
    const { failedSteps = 1 } = upgrade.stands ?? {};
    return STEPS.map(([name], index) => {
        if (index < done)
            return { name, state: 'Success' };
        if (phase === 'Failed' && index < done + failedSteps)
            return { name, state: 'Failed', message: FAILURE };
        return { name, state: phase === 'Running' && index === done ? 'Running' : 'Init' };
    });
}

;// CONCATENATED MODULE: ./lib/simulator/state.js




const OFFERED = ['v1.29.13-r2', 'v1.30.10-r2', DEMO.targetVersion];
function initialState(ids, { at, speed }, content) {
    const addonChecks = [...(content.addonChecks ?? [])];
    return {
        ...ids,
        speed,
        autopilot: content.autopilot ?? false,
        prechecks: [...(content.prechecks ?? [])],
        addonChecks,
        upgrades: [...(content.upgrades ?? [])],
        workflows: [...(content.workflows ?? [])],
        addonInstances: content.addonInstances ?? addonsOf(addonChecks, at),
        version: content.version ?? DEMO.currentVersion,
        offered: content.offered ?? OFFERED,
        phase: content.phase ?? 'Available',
        backupAge: content.backupAge === undefined ? 3 * HOUR : content.backupAge,
        outcomes: content.outcomes ?? {},
        sentAs: content.sentAs ?? ((id) => id),
        reads: new Map(),
    };
}
function addonsOf(checks, now) {
    const templates = checks.map(({ render }) => render({ now, reads: 0 }).metadata.addonTemplateName ?? '');
    return checks.length === 0 ? USUAL_ADDONS : [...new Set(templates)].map(installed);
}
function readsOf(state, key, count) {
    const reads = state.reads.get(key) ?? 0;
    if (count)
        state.reads.set(key, reads + 1);
    return reads;
}
const versionAt = ({ upgrades, version }, now) => upgrades.findLast((upgrade) => progressAt(upgrade, now).phase === 'Success')?.targetVersion ?? version;
function offeredAt(state, now) {
    const reached = state.offered.indexOf(versionAt(state, now));
    return state.offered.slice(reached + 1);
}
const upgradeUnderWay = ({ upgrades }, now) => upgrades.find((upgrade) => !progressAt(upgrade, now).isFinal);
const phaseAt = (state, now) => upgradeUnderWay(state, now) ? 'Upgrading' : state.phase;
const offeredVersion = (state, now, wanted) => offeredAt(state, now).findLast((version) => version === wanted || version.startsWith(`${wanted}.`) || version.startsWith(`${wanted}-`));

;// CONCATENATED MODULE: ./lib/simulator/workflows.js


const line = (from, to, critical) => ({
    startPoint: { taskType: from },
    endPoint: { taskType: to },
    critical,
});
const LINES = [
    line('PreCheck', 'Snapshot', false),
    line('PreCheck', 'Cluster', true),
    line('Snapshot', 'Cluster', false),
    line('Cluster', 'PostCheck', true),
];
function workflowTask(workflow, state, now) {
    const { uid, version, targetVersion, created, cancelled } = workflow;
    const points = pointsOf(workflow, state, now);
    return {
        kind: 'WorkFlowTask',
        apiVersion: 'v3',
        metadata: { uid, creationTimestamp: goTime(created), updateTimestamp: goTime(cancelled ?? created) },
        spec: { clusterID: state.clusterId, clusterVersion: version, targetVersion },
        status: { phase: workflows_phaseOf(workflow, points), pointStatuses: points, lineStatuses: LINES },
    };
}
function isUnfinished(workflow, state, now) {
    const phase = workflows_phaseOf(workflow, pointsOf(workflow, state, now));
    return phase !== 'Success' && phase !== 'Cancel';
}
function workflows_phaseOf({ cancelled }, points) {
    if (cancelled !== undefined)
        return 'Cancel';
    if (points.at(-1)?.status === 'Success')
        return 'Success';
    if (points.some(({ status }) => status === 'Failed'))
        return 'Pending';
    return points.some(({ status }) => status !== 'Init') ? 'Running' : 'Init';
}
function precheckOf({ precheckUid }, { prechecks }, now) {
    return prechecks.find(({ uid }) => uid === precheckUid)?.render({ now, reads: 0 }) ?? null;
}
const notBegun = (taskType) => ({ taskType, taskID: '', status: 'Init' });
function pointsOf(workflow, state, now) {
    const precheck = precheckOf(workflow, state, now);
    const upgrade = state.upgrades.find(({ uid }) => uid === workflow.upgradeUid);
    const { postcheck } = workflow;
    return [
        precheck ? precheckPoint(precheck) : notBegun('PreCheck'),
        upgrade ? backupPoint(upgrade, now) : notBegun('Snapshot'),
        upgrade ? upgradePoint(upgrade, now) : notBegun('Cluster'),
        postcheck
            ? {
                ...{ taskType: 'PostCheck', taskID: postcheck.uid, status: pointStatus(postcheck.phase) },
                ...{ startTimeStamp: goTime(postcheck.at), endTimeStamp: goTime(postcheck.at) },
            }
            : notBegun('PostCheck'),
    ];
}
function pointStatus(phase) {
    if (phase === 'Error')
        return 'Failed';
    return phase === 'Pause' ? 'Running' : phase;
}
function precheckPoint({ metadata, status }) {
    const phase = pointStatus(status.phase ?? '');
    const { uid = '', creationTimestamp = '', updateTimestamp = '' } = metadata;
    return {
        ...{ taskType: 'PreCheck', taskID: uid, status: phase, startTimeStamp: creationTimestamp },
        ...(phase !== 'Init' && phase !== 'Running' && { endTimeStamp: updateTimestamp }),
        ...(status.expireTimeStamp !== undefined && { expireTimeStamp: status.expireTimeStamp }),
    };
}
function backupPoint(upgrade, now) {
    const { began, ended } = backupOf(upgrade, now);
    if (began === null)
        return notBegun('Snapshot');
    return {
        ...{ taskType: 'Snapshot', taskID: upgrade.uid, status: ended === null ? 'Running' : 'Success' },
        ...{ startTimeStamp: goTime(began), ...(ended !== null && { endTimeStamp: goTime(ended) }) },
    };
}
function upgradePoint(upgrade, now) {
    const { phase, changed, isFinal } = progressAt(upgrade, now);
    return {
        ...{ taskType: 'Cluster', taskID: upgrade.uid, status: pointStatus(phase) },
        ...{ startTimeStamp: goTime(upgrade.begun.at), ...(isFinal && { endTimeStamp: goTime(changed) }) },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/precheck-operations.js







function listPrechecks({ now }, state) {
    const items = state.prechecks.flatMap(({ uid, render }) => render({ now, reads: readsOf(state, uid, false) }) ?? []);
    return json({ kind: 'List', apiVersion: 'v3', metadata: {}, items });
}
function showPrecheck({ now, params }, state) {
    const wanted = params['task_id'] ?? '';
    for (const { uid, render } of state.prechecks) {
        if (state.sentAs(uid) !== wanted)
            continue;
        const task = render({ now, reads: readsOf(state, uid, true) });
        if (task)
            return json(task);
    }
    return serviceError('not-found', `precheck task ${wanted} not found`);
}
function refusalOfState(state, now) {
    const phase = phaseAt(state, now);
    return phase === 'Available'
        ? null
        : serviceError('wrong-state', `the cluster is ${phase}: only an Available cluster can be checked or upgraded`);
}
function createPrecheck({ now, body }, state) {
    const { fault, spec } = taskIn(body, 'PreCheckTask');
    if (fault)
        return fault;
    const refusal = refusalOfState(state, now) ?? refusalOfVersions(spec, state, now);
    if (refusal)
        return refusal;
    const target = offeredVersion(state, now, textIn(spec, 'targetVersion'));
    const workflow = state.workflows.findLast((candidate) => candidate.targetVersion === target && isUnfinished(candidate, state, now));
    if (!workflow || !target)
        return serviceError('wrong-version', `there is no unfinished upgrade workflow with targetVersion ${target}`);
    if (state.prechecks.some(({ render }) => isUnderWay(render({ now, reads: 0 }))))
        return serviceError('too-many-tasks', 'a precheck task of the cluster is running');
    const uid = stableUuid(`precheck:${state.seed}:started:${state.prechecks.length}`);
    const skipped = spec['skippedCheckItemList'];
    const asked = { clusterId: state.clusterId, currentVersion: workflow.version, targetVersion: target };
    const draft = { ...state.outcomes.precheck, ...asked, ...(skipped && { skipped }) };
    state.prechecks.push(startedPrecheck(uid, { at: now, speed: state.speed }, draft));
    workflow.precheckUid = uid;
    return json({
        ...{ kind: 'PreCheckTask', apiVersion: 'v3', metadata: { uid } },
        ...{ spec: { ...spec, targetVersion: target }, status: { phase: 'Init' } },
    });
}
const isUnderWay = (task) => ['Init', 'Running'].includes(task?.status.phase ?? '');
function refusalOfVersions(spec, state, now) {
    if (textIn(spec, 'clusterID') !== state.clusterId)
        return refused('spec.clusterID must be the id of the cluster');
    const target = textIn(spec, 'targetVersion');
    if (!offeredVersion(state, now, target))
        return refused(`the cluster cannot be upgraded to ${target}`);
    const version = textIn(spec, 'clusterVersion');
    return version === versionAt(state, now)
        ? null
        : serviceError('wrong-version', `clusterVersion ${version} is not the one of the upgrade workflow`);
}

;// CONCATENATED MODULE: ./lib/simulator/started-addon-checks.js



const started_addon_checks_WAITS = 4 * SECOND;
const started_addon_checks_LASTS = 20 * SECOND;
function startedAddonCheck(key, begun, draft) {
    const { risks = NO_RISKS } = draft;
    const render = ({ now }) => {
        const elapsed = elapsedAt(begun, now);
        if (elapsed >= started_addon_checks_LASTS) {
            const took = momentOf(begun, started_addon_checks_LASTS) - begun.at;
            return addonCheckAt(begun.at, key, { ...draft, age: 0, validity: took + HOUR });
        }
        const done = elapsed < started_addon_checks_WAITS ? -1 : Math.floor(((elapsed - started_addon_checks_WAITS) / (started_addon_checks_LASTS - started_addon_checks_WAITS)) * risks.length);
        const status = elapsed < started_addon_checks_WAITS ? 'Init' : 'Running';
        const unfinished = risks.map((risk, index) => riskUnderWay(risk, index, done));
        return addonCheckAt(begun.at, key, {
            ...{ ...draft, age: 0, validity: null, status, message: null },
            risks: unfinished,
        });
    };
    return { key, render };
}
const riskUnderWay = (risk, index, done) => index < done ? risk : { riskName: risk.riskName, level: 'Warning', status: index === done ? 'Running' : 'Init' };

;// CONCATENATED MODULE: ./lib/simulator/addon-operations.js








const TYPES = ['addonStatic', 'addonUpgrade'];
function listAddonChecks({ now, query }, state) {
    const { type, task_id: taskId, addon_instance_id: instanceId } = query;
    if (type !== undefined && !TYPES.includes(type))
        return refused(`type ${type} is not one of ${TYPES.join(', ')}`);
    const isWanted = (wanted, id = '') => wanted === undefined || state.sentAs(id) === wanted;
    const items = state.addonChecks
        .map(({ key, render }) => render({ now, reads: readsOf(state, key, true) }))
        .filter(({ metadata }) => (type === undefined || metadata.type === type) &&
        isWanted(taskId, metadata.taskID) &&
        isWanted(instanceId, metadata.addonInstanceID));
    return json({ kind: 'AddonCheck', apiVersion: 'v3', pageInfo: { currentCount: items.length }, items });
}
function createAddonChecks({ now, body }, state) {
    const { fault, spec } = taskIn(body, 'AddonCheck');
    if (fault)
        return fault;
    const refusal = refusalOfState(state, now);
    if (refusal)
        return refusal;
    if (textIn(spec, 'clusterID') !== state.clusterId)
        return refused('spec.clusterID must be the id of the cluster');
    const list = Array.isArray(spec['addonList']) ? spec['addonList'] : [];
    if (list.length === 0)
        return refused('spec.addonList must not be empty');
    const records = [];
    for (const asked of list) {
        const draft = draftOf(asked, state);
        if ('form' in draft)
            return draft;
        const key = stableUuid(`addon-check:${state.seed}:started:${state.addonChecks.length + records.length}`);
        records.push(startedAddonCheck(key, { at: now, speed: state.speed }, draft));
    }
    state.addonChecks.push(...records);
    const items = records.map(({ render }) => render({ now, reads: 0 }));
    return json({ kind: 'AddonCheck', apiVersion: 'v3', spec, status: { items } }, 201);
}
function draftOf(asked, { addonInstances, outcomes }) {
    const [template, type] = [textIn(asked, 'addonTemplateName'), textIn(asked, 'type')];
    const addon = addonInstances.find((candidate) => candidate.template === template);
    if (!addon || textIn(asked, 'addonInstanceID') !== instanceIdOf(template))
        return serviceError('not-found', `the cluster has no instance of the add-on ${template} with this id`);
    if (!TYPES.includes(type))
        return refused(`type ${type} is not one of ${TYPES.join(', ')}`);
    if (type === 'addonStatic')
        return { template, type, targetVersion: null, risks: NO_RISKS.slice(0, 1) };
    return upgradeDraft(addon, textIn(asked, 'targetVersion'), outcomes.addons ?? []);
}
function upgradeDraft({ template, targetVersions }, target, outcomes) {
    if (target === '')
        return refused(`targetVersion of the add-on ${template} is required`);
    if (!targetVersions.includes(target))
        return refused(`the add-on ${template} cannot be upgraded to ${target}`);
    const outcome = outcomes.find((draft) => draft.template === template);
    return { ...outcome, template, type: 'addonUpgrade', targetVersion: target };
}

;// CONCATENATED MODULE: ./lib/simulator/cluster-facts.js






function showCluster({ now }, state) {
    const created = now - 400 * 24 * HOUR;
    return json({
        kind: 'Cluster',
        apiVersion: 'v3',
        metadata: {
            name: 'prod',
            alias: 'prod',
            uid: state.clusterId,
            creationTimestamp: goTime(created),
            updateTimestamp: goTime(now - HOUR),
        },
        spec: {
            category: state.autopilot ? 'Turbo' : 'CCE',
            type: 'VirtualMachine',
            flavor: 'cce.s2.large',
            version: versionAt(state, now).split('.').slice(0, 2).join('.'),
            containerNetwork: { mode: state.autopilot ? 'eni' : 'vpc-router' },
        },
        status: { phase: phaseAt(state, now), endpoints: [{ url: 'https://172.16.0.10:5443', type: 'Internal' }] },
    });
}
function showUpgradeInfo({ now }, state) {
    const [release = '', patch = ''] = versionAt(state, now).split('-');
    const last = state.upgrades.findLast((upgrade) => progressAt(upgrade, now).isFinal);
    const current = upgradeUnderWay(state, now);
    return json({
        kind: 'UpgradeInfo',
        apiVersion: 'v3',
        metadata: { uid: state.clusterId, name: 'prod' },
        spec: {
            ...(last && { lastUpgradeInfo: upgradeStatus(last, now) }),
            versionInfo: { release, patch, suggestPatch: patch, targetVersions: offeredAt(state, now) },
            upgradeFeatureGates: { supportUpgradePageV4: true },
        },
        status: current ? upgradeStatus(current, now) : {},
    });
}
function upgradeStatus(upgrade, now) {
    const { phase, progress, changed } = progressAt(upgrade, now);
    return { phase: phase === 'Queuing' ? 'Init' : phase, progress, completionTime: goTime(changed) };
}
const listAddons = ({ now }, { clusterId, addonInstances }) => json({
    kind: 'Addon',
    apiVersion: 'v3',
    items: addonInstances.map((addon) => addonInstance(addon, { clusterId, now })),
});
function listBackups({ now }, { seed, upgrades, backupAge }) {
    const ended = [
        ...(backupAge === null ? [] : [now - backupAge]),
        ...upgrades.flatMap((upgrade) => backupOf(upgrade, now).ended ?? []),
    ].sort((a, b) => a - b);
    const last = ended.at(-1);
    return json({
        kind: 'List',
        apiVersion: 'v3.1',
        metadata: {},
        items: ended.map((end, index) => backup(stableUuid(`backup:${seed}:${index}`), end)),
        status: { latestBackupTime: last === undefined ? '' : goTime(last) },
    });
}
function backup(uid, ended) {
    const times = { creationTimestamp: goTime(ended - 90 * SECOND), updateTimestamp: goTime(ended) };
    return {
        kind: 'SnapshotTask',
        apiVersion: 'v3.1',
        metadata: { uid, ...times },
        spec: { items: [{ id: stableUuid(`${uid}:etcd`), type: 'etcd', status: 'Success', ...times, message: '' }] },
        status: { phase: 'Success', progress: '100.00', completionTime: goTime(ended) },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/upgrade-operations.js









const listUpgrades = ({ now }, { upgrades }) => json({ kind: 'List', apiVersion: 'v3', metadata: {}, items: upgrades.map((upgrade) => upgradeTask(upgrade, now)) });
function showUpgrade({ now, params }, { upgrades, sentAs }) {
    const wanted = params['task_id'] ?? '';
    const upgrade = upgrades.find(({ uid }) => sentAs(uid) === wanted);
    return upgrade ? json(upgradeTask(upgrade, now)) : serviceError('not-found', `upgrade task ${wanted} not found`);
}
function upgradeCluster({ now, body, autopilot }, state) {
    const { fault, spec } = taskIn(body, 'UpgradeTask', true);
    if (fault)
        return fault;
    const refusal = refusalOfState(state, now);
    if (refusal)
        return refusal;
    const name = autopilot ? 'autopilotClusterUpgradeAction' : 'clusterUpgradeAction';
    const action = objectIn(spec, name);
    const targetVersion = textIn(action, 'targetVersion');
    const workflow = state.workflows.findLast((candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now));
    if (!workflow)
        return refused(`there is no unfinished upgrade workflow with targetVersion ${targetVersion}`);
    if (!autopilot && !hasStep(action))
        return refused('strategy.inPlaceRollingUpdate.userDefinedStep is required');
    const precheck = precheckOf(workflow, state, now);
    if (precheck?.status.phase !== 'Success' || isOld(precheck.metadata.updateTimestamp ?? '', now))
        return serviceError('check-expired', 'the cluster has no valid precheck result');
    const uid = stableUuid(`upgrade:${state.seed}:started:${state.upgrades.length}`);
    const { version } = workflow;
    state.upgrades.push({ uid, version, targetVersion, begun: { at: now, speed: state.speed } });
    workflow.upgradeUid = uid;
    return json({ metadata: { uid }, spec: { [name]: { ...action, version } } });
}
function hasStep(action) {
    const strategy = objectIn(action, 'strategy');
    return Number.isInteger(objectIn(strategy, 'inPlaceRollingUpdate')['userDefinedStep']);
}
const isOld = (updated, now) => {
    const time = Date.parse(updated.replace(/^(\S+) (\S+) .*$/, '$1T$2Z'));
    return !(now < time + HOUR);
};
function createPostcheck({ now, body }, state) {
    const { fault, spec } = taskIn(body, 'PostCheckTask');
    if (fault)
        return fault;
    const [from, to] = [textIn(spec, 'clusterVersion'), textIn(spec, 'targetVersion')];
    const { clusterId, upgrades, workflows, outcomes, seed, reads } = state;
    if (textIn(spec, 'clusterID') !== clusterId)
        return refused('spec.clusterID must be the id of the cluster');
    const upgrade = upgrades.findLast(({ version, targetVersion }) => version === from && targetVersion === to);
    if (!upgrade || progressAt(upgrade, now).phase !== 'Success' || versionAt(state, now) !== to)
        return serviceError('wrong-version', `no upgrade from ${from} to ${to} has succeeded`);
    const workflow = workflows.findLast(({ upgradeUid }) => upgradeUid === upgrade.uid);
    if (workflow?.postcheck?.phase === 'Success')
        return serviceError('exists', `the upgrade to ${to} has been confirmed before`);
    const count = reads.get('postchecks') ?? 0;
    reads.set('postchecks', count + 1);
    const uid = stableUuid(`postcheck:${seed}:${count}`);
    const phase = outcomes.postcheck ?? 'Success';
    if (workflow)
        workflow.postcheck = { uid, phase, at: now };
    return json({ kind: 'PostCheckTask', apiVersion: 'v3', metadata: { uid }, spec, status: { phase } });
}

;// CONCATENATED MODULE: ./lib/simulator/workflow-operations.js







function createWorkflow({ now, body }, state) {
    const { fault, spec } = taskIn(body, 'WorkFlowTask');
    if (fault)
        return fault;
    const [given, target] = [textIn(spec, 'clusterVersion'), textIn(spec, 'targetVersion')];
    if (textIn(spec, 'clusterID') !== state.clusterId)
        return refused('spec.clusterID must be the id of the cluster');
    const refusal = refusalOfState(state, now);
    if (refusal)
        return refusal;
    const version = versionAt(state, now);
    if (given !== '' && given !== version)
        return serviceError('wrong-version', `clusterVersion ${given} is not the version of the cluster`);
    const targetVersion = offeredVersion(state, now, target);
    if (!targetVersion)
        return refused(`the cluster cannot be upgraded to ${target}`);
    const unfinished = state.workflows.find((candidate) => isUnfinished(candidate, state, now));
    if (unfinished)
        return serviceError('exists', `the upgrade workflow ${unfinished.uid} has not finished`);
    const uid = stableUuid(`workflow:${state.seed}:created:${state.workflows.length}`);
    const workflow = { uid, version, targetVersion, created: now };
    state.workflows.push(workflow);
    return json(workflowTask(workflow, state, now), 201);
}
const listWorkflows = ({ now }, state) => json({
    kind: 'List',
    apiVersion: 'v3',
    items: state.workflows.map((workflow) => workflowTask(workflow, state, now)),
});
const showWorkflow = (call, state) => withWorkflow(call, state, (workflow) => json(workflowTask(workflow, state, call.now)));
const cancelWorkflow = (call, state) => withWorkflow(call, state, (workflow) => {
    const phase = textIn(objectIn(bodyOf(call.body) ?? {}, 'status'), 'phase');
    if (phase !== 'Cancel')
        return refused('status.phase must be Cancel');
    if (!isUnfinished(workflow, state, call.now))
        return serviceError('exists', `the upgrade workflow ${workflow.uid} has finished`);
    workflow.cancelled = call.now;
    return json(workflowTask(workflow, state, call.now));
});
function withWorkflow({ params }, state, use) {
    const wanted = params['upgrade_workflow_id'] ?? '';
    const workflow = state.workflows.find(({ uid }) => state.sentAs(uid) === wanted);
    return workflow ? use(workflow) : serviceError('not-found', `upgrade workflow ${wanted} not found`);
}

;// CONCATENATED MODULE: ./lib/simulator/operations.js






const HANDLERS = {
    ShowCluster: showCluster,
    ShowClusterUpgradeInfo: showUpgradeInfo,
    CreateUpgradeWorkFlow: createWorkflow,
    ListUpgradeWorkFlows: listWorkflows,
    ShowUpgradeWorkFlow: showWorkflow,
    UpgradeWorkFlowUpdate: cancelWorkflow,
    CreatePreCheck: createPrecheck,
    ListPreCheckTasks: listPrechecks,
    ShowPreCheck: showPrecheck,
    UpgradeCluster: upgradeCluster,
    ListUpgradeClusterTasks: listUpgrades,
    ShowUpgradeClusterTask: showUpgrade,
    CreatePostCheck: createPostcheck,
    ListClusterMasterSnapshotTasks: listBackups,
    BatchCreateAddonPrecheck: createAddonChecks,
    ListAddonPrecheckTasks: listAddonChecks,
    ListAddonInstances: listAddons,
};
function perform(call, state) {
    const { project_id: projectId = state.projectId, cluster_id: clusterId = call.query['cluster_id'] } = call.params;
    if (projectId !== state.projectId)
        return serviceError('forbidden', `the caller has no access to project ${projectId}`);
    if (!clusterId)
        return serviceError('invalid-request', 'cluster_id is required');
    if (clusterId !== state.clusterId || call.autopilot !== state.autopilot)
        return serviceError('not-found', `cluster ${clusterId} not found`);
    return HANDLERS[call.operation](call, state);
}

;// CONCATENATED MODULE: ./lib/simulator/routes.js
const CLUSTER = '/api/v3/projects/{project_id}/clusters/{cluster_id}';
const BACKUPS = '/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot/tasks';
const WORKFLOWS = `${CLUSTER}/operation/upgradeworkflows`;
const ROUTES = [
    { operation: 'ShowCluster', method: 'GET', path: CLUSTER },
    { operation: 'ShowClusterUpgradeInfo', method: 'GET', path: `${CLUSTER}/upgradeinfo` },
    { operation: 'CreateUpgradeWorkFlow', method: 'POST', path: WORKFLOWS },
    { operation: 'ListUpgradeWorkFlows', method: 'GET', path: WORKFLOWS },
    { operation: 'ShowUpgradeWorkFlow', method: 'GET', path: `${WORKFLOWS}/{upgrade_workflow_id}` },
    { operation: 'UpgradeWorkFlowUpdate', method: 'PATCH', path: `${WORKFLOWS}/{upgrade_workflow_id}` },
    { operation: 'CreatePreCheck', method: 'POST', path: `${CLUSTER}/operation/precheck` },
    { operation: 'ListPreCheckTasks', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks` },
    { operation: 'ShowPreCheck', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks/{task_id}` },
    { operation: 'UpgradeCluster', method: 'POST', path: `${CLUSTER}/operation/upgrade` },
    { operation: 'ListUpgradeClusterTasks', method: 'GET', path: `${CLUSTER}/operation/upgrade/tasks` },
    { operation: 'ShowUpgradeClusterTask', method: 'GET', path: `${CLUSTER}/operation/upgrade/tasks/{task_id}` },
    { operation: 'CreatePostCheck', method: 'POST', path: `${CLUSTER}/operation/postcheck` },
    { operation: 'ListClusterMasterSnapshotTasks', method: 'GET', path: BACKUPS },
    { operation: 'BatchCreateAddonPrecheck', method: 'POST', path: `${CLUSTER}/addons/precheck`, standardOnly: true },
    { operation: 'ListAddonPrecheckTasks', method: 'GET', path: `${CLUSTER}/addons/precheck/tasks`, standardOnly: true },
    { operation: 'ListAddonInstances', method: 'GET', path: '/api/v3/addons' },
];
function matchRoute(method, path) {
    const autopilot = path.startsWith('/autopilot/');
    const segments = path.replace(/^\/autopilot\//, '/api/').split('/');
    for (const route of ROUTES) {
        if (route.method !== method || (autopilot && 'standardOnly' in route))
            continue;
        const params = matchPath(route.path.split('/'), segments);
        if (params)
            return { operation: route.operation, method, params, autopilot };
    }
    return null;
}
function matchPath(pattern, segments) {
    if (pattern.length !== segments.length)
        return null;
    const params = {};
    for (const [index, part] of pattern.entries()) {
        const segment = segments[index] ?? '';
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name === undefined && part !== segment)
            return null;
        if (name !== undefined) {
            const value = decoded(segment);
            if (!value)
                return null;
            params[name] = value;
        }
    }
    return params;
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/scenario.js
const BOTH = { checks: 'precheck, addons' };
const PATIENT = { 'poll-interval': '5s', 'wait-timeout': '3m' };
const STARTING = { ...BOTH, start: 'if-needed', ...PATIENT };
const WAITING = { checks: 'precheck', ...PATIENT };
const UPGRADE = { checks: 'upgrade', 'wait-timeout': '45m' };
const PRECHECK = { checks: 'precheck' };

;// CONCATENATED MODULE: ./lib/simulator/scenario-big.js




const POOL_SIZE = 500;
const POOLS = ['prod-pool-a', 'prod-pool-b', 'prod-pool-c', 'prod-pool-d'];
function changesOf(index) {
    if (index % 5 !== 0)
        return null;
    const disk = failure(`/var/lib/containerd has ${100 + index} MiB available`, { errorCodes: ['ErrorDiskNotEnough'] });
    if (index % 100 !== 0)
        return { NodeDiskCheck: disk };
    return {
        NodeDiskCheck: disk,
        NodeDnsCheck: failure(`lookup of obs.internal timed out after ${index % 7} s`),
        NodeSwapCheck: failure('swap is enabled'),
    };
}
let cached;
function nodes() {
    cached ??= nodeSection(nodeStages(POOLS.flatMap((pool) => nodePool(pool, POOL_SIZE)), (_, index) => changesOf(index), ALL_NODE_ITEMS));
    return cached;
}
const big = {
    title: '2,000 nodes with 36 items each; one check fails on 400 of them',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { nodes: nodes() })] }),
};

;// CONCATENATED MODULE: ./lib/simulator/scenario-parts.js




const workflowTo = (seed, begun, more = {}) => ({
    uid: stableUuid(`workflow:${seed}`),
    version: DEMO.currentVersion,
    targetVersion: DEMO.targetVersion,
    created: begun.at - 5 * MINUTE,
    ...more,
});
const upgradeTo = (seed, begun, age, more = {}) => ({
    uid: stableUuid(`upgrade:${seed}`),
    version: DEMO.currentVersion,
    targetVersion: DEMO.targetVersion,
    begun: earlier(begun, age),
    ...more,
});
const failedUpgrade = (seed, begun) => upgradeTo(seed, begun, 20 * MINUTE, {
    stands: { after: 84 * SECOND, phase: 'Failed', failedSteps: 2 },
    bareItems: true,
});

;// CONCATENATED MODULE: ./lib/simulator/scenario-blocked.js






const POOL_A = nodePool('prod-pool-a', 200);
const POOL_B = nodePool('prod-pool-b', 180);
const POOL_C = nodePool('batch-pool-c', 32);
const isFull = (node) => POOL_A.indexOf(node) % 7 === 0 || (POOL_B.includes(node) && POOL_B.indexOf(node) % 23 === 5);
function diskChanges(node, index) {
    if (!isFull(node))
        return null;
    const free = 112 + ((index * 37) % 900);
    const message = `insufficient disk space on node ${node.name}: /var/lib/containerd has ${free} MiB available, at least 2048 MiB are required`;
    return { NodeDiskCheck: failure(message) };
}
const RECORDED_COREFILE = `.:5353 {
    bind {$POD_IP}
    cache 30
    errors
    health {$POD_IP}:8080
    kubernetes cluster.local in-addr.arpa ip6.arpa {
      pods insecure
      fallthrough in-addr.arpa ip6.arpa
    }
    loadbalance round_robin
    forward . /etc/resolv.conf
    reload
}`;
const COREDNS_RISK = {
    package: 'coredns',
    sourceFile: 'configmap:kube-system/coredns',
    nodeMsg: '',
    field: 'Corefile',
    operation: 'modify',
    originalValue: RECORDED_COREFILE,
    value: RECORDED_COREFILE.replace('/etc/resolv.conf', '10.20.0.53 10.20.0.54').replace('cache 30', 'cache 300'),
};
const FLOW_CONTROL = '/apis/flowcontrol.apiserver.k8s.io/v1beta2';
const DEPRECATED_REQUESTS = [
    { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'argocd-application-controller/v2.6.15' },
    { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799' },
    { url: `${FLOW_CONTROL}/prioritylevelconfigurations`, userAgent: 'argocd-application-controller/v2.6.15' },
];
const CLUSTER_CHANGES = {
    DeprecatedApiCheck: failure('deprecated APIs were requested in the last day, see riskSource', {
        riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS },
    }),
    NodeContainerdPodRestartRisk: failure('pods on some containerd nodes may restart during the upgrade', {
        riskSource: { nodeRisks: POOL_C.slice(0, 5).map(({ uid }) => ({ NodeID: uid })) },
    }),
    IngressElbConsistency: failure('inconsistent: ingress(shop/checkout) listener(443): need update, the wanted configuration is http2_enable=true'),
};
const ADDON_CHANGES = {
    CoreDNSConfLimit: failure('configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded', { riskSource: { configurationRisks: [COREDNS_RISK] } }),
};
const COREFILE_MODIFIED = 'configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded, the manually modified configuration by user may be lost if upgrade continue: 1. rollback current corefile; 2. set parameterSyncStrategy to force to force take over; 3. set parameterSyncStrategy to inherit to auto inherit your configuration; ';
const COREDNS_RISKS = [
    risk('AddonStatus', 'Warning', 'addon status(abnormal) is not running'),
    risk('AddonValidate', 'Fatal', COREFILE_MODIFIED),
];
const BLOCKING = {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, CLUSTER_CHANGES)),
    addons: itemSection(withChanges(ADDON_ITEMS, ADDON_CHANGES)),
    nodes: nodeSection(nodeStages([...POOL_A, ...POOL_B, ...POOL_C], diskChanges)),
};
const blocked = {
    title: '412 nodes: three exceptions and an add-on block the upgrade, two risks wait for confirmation',
    inputs: BOTH,
    content: (seed, clusterId, begun) => ({
        prechecks: [precheck(seed, clusterId, BLOCKING)],
        addonChecks: addonChecks(seed, { template: 'coredns', risks: COREDNS_RISKS }),
        workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
    }),
};

;// CONCATENATED MODULE: ./lib/simulator/scenario-hostile.js









const HOSTILE_START = '::error::x\r::stop-commands::x\n';
const HOSTILE_END = [
    '\n::error file=x.yml,line=1::y\r\n::set-output name=verdict::pass\n ::add-mask::block',
    '##[set-output name=verdict]pass',
    '%0A::error::z ${{ github.token }} `${{ secrets.X }}`',
    '<script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>',
    '</td></tr></table></details></pre><!-- --><a href="javascript:alert(1)">a</a>]]>&lt;b&gt;',
    '[link](http://evil.example/l) ![image](http://evil.example/i) [ref]: http://evil.example/r',
    'http://evil.example/bare www.evil.example <http://evil.example/auto> mail@evil.example',
    '# heading\n## heading\n| a | b |\n|---|---|\n- item\n> quote\n***\n```\nfence\n```\n~~~\n``two``',
    '@org/team @someone #1 org/repo#2 GH-3 0123456789abcdef0123456789abcdef01234567 :tada:',
    '\u0000\u0007\u001b[31mred\u001b]8;;http://evil.example\u0007\u009b \u2028 \u2029 \ufeff',
    '\u202eesrever\u202c \u2066iso\u2069 zero\u200bwidth\u200d \u{1f4a5} \ud83d \\ \' " `',
].join('\n');
const KEPT_FIELDS = new Set(['clusterID', 'clusterVersion', 'targetVersion']);
const KEPT_VALUES = new Set([
    ['Init', 'Running', 'Success', 'Failed', 'Exception', 'Risk', 'Info', 'Warning', 'Fatal'],
    ['PreCheckTask', 'AddonCheck', 'Cluster', 'List', 'v3', 'v3.1'],
    ['WorkFlowTask', 'UpgradeTask', 'PostCheckTask', 'UpgradeInfo', 'Addon', 'SnapshotTask'],
    [DEMO.currentVersion, ...DEMO.currentVersion.split('-'), DEMO.currentVersion.replace(/\.[^.]*$/, '')],
    ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException', 'addonUpgrade', 'addonStatic'],
].flat());
function hostile(value, field = '') {
    if (Array.isArray(value))
        return value.map((entry) => hostile(entry, field));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, hostile(entry, name)]));
    if (typeof value !== 'string' || KEPT_FIELDS.has(field) || KEPT_VALUES.has(value))
        return value;
    if (/time(stamp)?$/i.test(field))
        return `${value.replace(/ UTC$/, '')} ${HOSTILE_END}`;
    return `${HOSTILE_START}${value}${HOSTILE_END}`;
}
const TRAPS = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":"x"},"::error::k":"v"}');
const scenario_hostile_NODES = nodePool('prod-pool-a', 4);
const task = (seed, clusterId) => precheck(seed, clusterId, {
    message: 'precheck finished',
    skipped: [{ name: 'NodeSwapCheck' }],
    cluster: itemSection(withChanges(CLUSTER_ITEMS.slice(0, 4), {
        DeprecatedApiCheck: failure('api', { riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS } }),
        NodeContainerdPodRestartRisk: failure('risk', { riskSource: { nodeRisks: [{ NodeID: 'node' }] } }),
        UpgradeManagementCheck: failure('kind', { kind: 'kind', level: 'level', group: 'group', riskSource: TRAPS }),
    })),
    addons: itemSection(withChanges(ADDON_ITEMS.slice(0, 2), {
        AddonLimit: failure('addon', {
            riskSource: { addonRisks: [{ addonTemplateName: 'template', alias: 'alias' }] },
        }),
        CoreDNSConfLimit: failure('corefile', { riskSource: { configurationRisks: [COREDNS_RISK] } }),
    })),
    nodes: nodeSection(nodeStages(scenario_hostile_NODES, (_, index) => index < 3 ? { NodeDiskCheck: failure(`disk ${index}`, { errorCodes: ['code'] }) } : null)),
});
const sent = (uid) => `${HOSTILE_START}${uid}${HOSTILE_END}`.toWellFormed();
const content = (seed, clusterId, begun) => {
    const precheck = task(seed, clusterId);
    return {
        prechecks: [precheck],
        addonChecks: addonChecks(seed, {
            template: 'coredns',
            risks: [risk('AddonStatus', 'Warning', 'status'), risk('AddonValidate', 'Fatal', 'validate')],
        }),
        upgrades: [failedUpgrade(seed, begun)],
        workflows: [workflowTo(seed, begun, { precheckUid: precheck.uid })],
        phase: 'Awaking',
        sentAs: sent,
    };
};
const HOSTILE = {
    hostile: {
        title: 'every string carries workflow commands, HTML, Markdown and control characters',
        inputs: BOTH,
        content,
        reshape: (_, body) => hostile(body),
    },
    'hostile-target': {
        title: 'tasks for a target version that carries the same',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, { targetVersion: `v1.30.1-r0${HOSTILE_END}` })],
        }),
    },
    'hostile-error': {
        title: 'an error whose code and message carry the same',
        inputs: PRECHECK,
        atService: () => {
            const answer = serviceError('forbidden', 'Forbidden');
            return answer.form === 'json' ? { ...answer, value: hostile(answer.value) } : answer;
        },
    },
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-cluster.js






const CHECKED = 40 * MINUTE;
const passed = (title, more) => ({
    title,
    inputs: PRECHECK,
    content: (seed, clusterId, begun) => ({
        prechecks: [precheck(seed, clusterId, { age: CHECKED })],
        addonChecks: addonChecks(seed),
        ...more(seed, begun),
    }),
});
const upgraded = (seed, begun, age) => {
    const upgrade = upgradeTo(seed, begun, age);
    const workflow = workflowTo(seed, begun, {
        ...{ created: begun.at - 45 * MINUTE, precheckUid: precheckUidOf(seed), upgradeUid: upgrade.uid },
    });
    return { upgrades: [upgrade], workflows: [workflow] };
};
const CLUSTERS = {
    'already-upgraded': passed('the cluster is at the target already; the check before it is still fresh', (seed, begun) => upgraded(seed, begun, 31 * MINUTE)),
    'version-moved': passed('the cluster is at neither the version that was checked nor the target', () => ({
        version: 'v1.29.13-r2',
    })),
    'cluster-upgrading': passed('the cluster is being upgraded', (seed, begun) => upgraded(seed, begun, 12 * MINUTE)),
    'cluster-hibernated': passed('the cluster hibernates', () => ({ phase: 'Hibernation' })),
    autopilot: {
        title: 'an Autopilot cluster: other paths, no add-on check, no nodes of its own',
        inputs: { ...WAITING, start: 'if-needed', autopilot: 'true' },
        content: () => ({ autopilot: true, outcomes: { precheck: { nodes: { phase: 'Success' } } } }),
    },
    'addon-without-target': {
        title: 'an add-on for which CCE offers no other version; the rest can be checked',
        inputs: { ...STARTING, checks: 'addons' },
        content: () => ({ addonInstances: [...USUAL_ADDONS, installed('npd')] }),
    },
    'addon-not-checked': {
        ...passed('an installed add-on that no task is about', () => ({
            addonInstances: [...USUAL_ADDONS, installed('metrics-server')],
        })),
        inputs: BOTH,
    },
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-seen.js








const scenarios_seen_NODES = nodePool('prod-pool-a', 8);
const DAY = 24 * HOUR;
const scenarios_seen_history = (seed, clusterId) => ({
    prechecks: [
        precheck(`${seed}:yesterday`, clusterId, {
            age: DAY,
            addons: itemSection(withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure('configmap coredns had been modified') })),
        }),
        precheck(`${seed}:earlier-target`, clusterId, { age: 2 * DAY, targetVersion: 'v1.29.13-r2' }),
    ],
    addonChecks: [
        addonCheck(`${seed}:yesterday`, { template: 'coredns', age: DAY, risks: COREDNS_RISKS }),
        addonCheck(`${seed}:patrol`, { template: 'everest', type: 'addonStatic', targetVersion: null }),
    ],
});
const RISKS = {
    DeprecatedApiCheck: failure('deprecated APIs were requested in the last day, see riskSource', {
        riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS.slice(0, 2) },
    }),
    DeprecatedResourceCheck: failure('deprecated annotation list: service.protal.kubernetes.io/type'),
    NodeContainerdPodRestartRisk: failure('pods on some containerd nodes may restart during the upgrade', {
        riskSource: { nodeRisks: scenarios_seen_NODES.slice(0, 2).map(({ uid }) => ({ NodeID: uid })) },
    }),
};
const NODE_COMMAND = failure('__error_code#ErrorCommandNotExist#command is not exists: nslookup#__', {
    errorCodes: ['ErrorCommandNotExist'],
});
const SEEN = {
    ready: {
        title: 'every check passed; older results and another target are in the history',
        inputs: BOTH,
        content: (seed, clusterId, begun) => {
            const past = scenarios_seen_history(seed, clusterId);
            return {
                prechecks: [...past.prechecks, precheck(seed, clusterId)],
                addonChecks: [...past.addonChecks, ...addonChecks(seed)],
                workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
            };
        },
    },
    warnings: {
        title: 'risks that a person may confirm, a removed API in use among them',
        inputs: BOTH,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    cluster: itemSection(withChanges(CLUSTER_ITEMS, RISKS)),
                    nodes: nodeSection(nodeStages(scenarios_seen_NODES, (_, index) => (index % 3 === 0 ? { NodeCommandCheck: NODE_COMMAND } : null))),
                }),
            ],
            addonChecks: addonChecks(seed, {
                template: 'nginx-ingress',
                risks: [risk('AddonStatus', 'Warning'), risk('K8sResourceModified', 'Warning', 'configmap has been modified')],
            }),
        }),
    },
    'exception-warning': {
        title: 'an exception at level Warning: it must be fixed all the same',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    addons: itemSection(withChanges(ADDON_ITEMS, {
                        AddonLimit: failure('addon gpu-beta does not support cluster target version, please upgrade addon', {
                            riskSource: { addonRisks: [{ addonTemplateName: 'gpu-beta', alias: 'CCE AI Suite (NVIDIA GPU)' }] },
                        }),
                    })),
                }),
            ],
        }),
    },
    'half-node': {
        title: 'the check itself broke on a node, so nobody knows what it would have found',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    nodes: nodeSection(nodeStages(scenarios_seen_NODES, (_, index) => index === 3 ? { NodeDnsCheck: { ...failure('cce-agent timed out'), group: 'ExecuteException' } } : null)),
                }),
            ],
        }),
    },
    'skipped-items': {
        title: 'somebody had two items skipped, one of them on two nodes only',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    skipped: [
                        { name: 'NodeContainerdPodRestartRisk' },
                        {
                            name: 'NodeCommandCheck',
                            resourceSelector: {
                                key: 'node.uid',
                                operator: 'In',
                                values: scenarios_seen_NODES.slice(0, 2).map(({ uid }) => uid),
                            },
                        },
                    ],
                }),
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-faults.js





const scenarios_faults_content = SEEN['ready']?.content;
const atGateway = (title, intercept) => ({
    title,
    inputs: PRECHECK,
    ...(scenarios_faults_content && { content: scenarios_faults_content }),
    atGateway: intercept,
});
const atService = (title, intercept) => ({
    title,
    inputs: PRECHECK,
    ...(scenarios_faults_content && { content: scenarios_faults_content }),
    atService: intercept,
});
const first = (...answers) => (call) => answers[call.number - 1]?.(call) ?? null;
const LOGIN_PAGE = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>\n';
const html = () => ({
    form: 'text',
    status: 200,
    text: LOGIN_PAGE,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
});
const redirect = ({ elsewhere }) => ({
    form: 'text',
    status: 302,
    text: '',
    headers: { Location: `${elsewhere}/api/v3/elsewhere` },
});
const brokenJson = () => ({
    form: 'text',
    status: 200,
    text: '{"kind":"PreCheckTask","apiVersion":"v3","status":{"phase":"Success"',
    headers: { 'Content-Type': 'application/json' },
});
const truncated = () => ({
    form: 'truncated',
    value: { kind: 'PreCheckTask', apiVersion: 'v3', status: { phase: 'Success', message: 'x'.repeat(2_000) } },
});
const unavailable = () => serviceError('unavailable', 'the server is currently unable to handle the request');
const internal = () => serviceError('internal', 'an error on the server has prevented the request from succeeding');
const forbidden = () => serviceError('forbidden', 'Policy does not allow cce:cluster:get to be performed.');
const unpaid = () => serviceError('no-balance', 'the balance of the account is insufficient');
const REFUSALS = {
    unauthorized: atGateway('no credentials are believed', ({ requestId }) => notAuthenticated(requestId, 'AK access failed to reach the limit,forbidden.')),
    'clock-skew': atGateway('the caller’s clock is off, so its signature has expired', ({ requestId, now }) => notAuthenticated(requestId, expired(new Date(now - HOUR).toISOString().replace(/[-:]|\.\d+/g, ''), now))),
    forbidden: atService('the caller may not read the cluster', forbidden),
    'not-found': atService('there is no such cluster', () => serviceError('not-found', 'cluster not found')),
    'not-published': atGateway('the region does not offer these APIs', ({ requestId }) => notPublished(requestId)),
    'task-gone': atService('the list names a task that is gone when it is asked for', ({ operation }) => operation === 'ShowPreCheck' ? serviceError('not-found', 'precheck task not found') : null),
    'no-balance': atService('the account has run out of money: a 429 that no patience helps', unpaid),
    throttled: atGateway('too many requests once, with a Retry-After of 0.2 s', first(({ requestId }) => throttled(requestId, '0.2'))),
    'throttled-bare': atGateway('too many requests twice, without a word on when to come back', first(({ requestId }) => throttled(requestId), ({ requestId }) => throttled(requestId))),
    'throttled-forever': atGateway('too many requests, always', ({ requestId }) => throttled(requestId, '0.1')),
    'throttled-long': atGateway('too many requests, to come back in an hour', ({ requestId }) => throttled(requestId, '3600.5')),
};
const BREAKDOWNS = {
    'unavailable-twice': atService('an error 500, then a 503, then all is well', first(internal, unavailable)),
    unavailable: atService('CCE is down and stays down', unavailable),
    'reset-once': atGateway('the first connection is reset', first(() => ({ form: 'reset' }))),
    reset: atGateway('every connection is reset', () => ({ form: 'reset' })),
    truncated: atGateway('answers end before they should', truncated),
    html: atGateway('a sign-in page in place of the API', html),
    'broken-json': atGateway('whole answers that are no JSON', brokenJson),
    redirect: { ...atGateway('a redirect to another host', redirect), hasElsewhere: true },
    'slow-body': atGateway('answers that trickle in and never end', () => ({ form: 'slow-body' })),
    hung: atGateway('nothing is ever answered', () => ({ form: 'hung' })),
    oversized: atGateway('an answer without end', () => ({ form: 'endless' })),
};
const FAULTS = { ...REFUSALS, ...BREAKDOWNS };

;// CONCATENATED MODULE: ./lib/simulator/scenarios-refused.js


const STARTS = ['CreatePreCheck', 'BatchCreateAddonPrecheck', 'CreatePostCheck'];
const nothingYet = (title, intercept) => ({
    title,
    inputs: STARTING,
    atService: intercept,
});
const firstStart = ({ operation, nth }) => STARTS.includes(operation) && nth === 1 ? { form: 'reset' } : null;
const REFUSED = {
    'target-not-offered': {
        title: 'CCE offers other versions than the target',
        inputs: STARTING,
        content: () => ({ offered: ['v1.29.13-r2', 'v1.30.10-r2'] }),
    },
    'nothing-offered': {
        title: 'CCE offers no version at all',
        inputs: STARTING,
        content: () => ({ offered: [] }),
    },
    'start-forbidden': nothingYet('the caller may read, but start nothing', ({ method }) => method === 'GET' ? null : serviceError('forbidden', 'Policy does not allow cce:cluster:upgrade to be performed.')),
    'start-conflict': nothingYet('another operation on the cluster is in the way of every start', ({ method }) => method === 'GET' ? null : serviceError('exists', 'another operation on the cluster has not finished')),
    'start-throttled': nothingYet('too many tasks are running for another check', ({ operation }) => STARTS.includes(operation) ? serviceError('too-many-tasks', 'the project has too many running tasks') : null),
    'post-reset-before': {
        title: 'the connection of the first start is reset before CCE carries it out',
        inputs: STARTING,
        atService: firstStart,
    },
    'post-reset-after': {
        title: 'the connection of the first start is reset after CCE carried it out',
        inputs: STARTING,
        atReply: firstStart,
    },
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-shapes.js







const onlyItem = (body) => ({ ...body, items: body.items[0] });
const documentedNames = new Set(['DeprecatedApiCheck', 'NodeContainerdPodRestartRisk', 'ResiduePackageVersion']);
const asDocumented = {
    title: 'the example response of the API reference, with fresh times',
    inputs: { ...PRECHECK, 'target-version': 'v1.23' },
    content: (seed) => ({
        version: 'v1.19.16-r4',
        offered: ['v1.21.14-r30', 'v1.23.5-r0'],
        prechecks: [
            precheck(seed, '', {
                clusterId: null,
                currentVersion: 'v1.19.16-r4',
                targetVersion: 'v1.23.5-r0',
                cluster: itemSection(CLUSTER_ITEMS.filter(({ name = '' }) => documentedNames.has(name))),
                addons: itemSection(ADDON_ITEMS.slice(0, 2)),
                nodes: { phase: 'Success' },
            }),
        ],
    }),
};
const addonQuirks = {
    title: 'the add-on example of the API reference, which its own table contradicts',
    inputs: { checks: 'addons' },
    content: (seed) => ({
        addonChecks: [
            addonCheck(seed, { template: 'coredns', targetVersion: '3.0.4', risks: COREDNS_RISKS, validity: null }),
        ],
    }),
    reshape: (operation, body) => operation === 'ListAddonPrecheckTasks' ? { ...body, items: asInExample(body.items[0]) } : body,
};
function asInExample(item) {
    const { metadata, spec, status } = item;
    const { createTimeStamp, ...names } = metadata;
    const { riskList, ...rest } = status;
    return { metadata: { ...names, createTimestamp: createTimeStamp }, spec, status: rest, riskList };
}
const wrongKind = {
    title: 'other kinds of objects where the tasks should be',
    inputs: BOTH,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
        if (operation === 'ShowPreCheck')
            return { ...body, kind: 'UpgradeTask', status: { phase: 'Success', progress: '100.00' } };
        return operation === 'ListAddonPrecheckTasks' ? { kind: 'Addon', apiVersion: 'v3', items: [] } : body;
    },
};
const wrongShape = {
    title: 'fields of other types than documented',
    inputs: BOTH,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
        if (operation === 'ShowPreCheck')
            return { ...body, status: { phase: 1, clusterCheckStatus: 'Success' } };
        return operation === 'ListAddonPrecheckTasks' ? { ...body, items: ['coredns', null] } : body;
    },
};
const SHAPES = {
    'as-documented': asDocumented,
    'addon-quirks': addonQuirks,
    'addon-object-list': {
        title: 'the list of add-on checks holds one object in place of an array; it passed',
        inputs: { checks: 'addons' },
        content: (seed) => ({ addonChecks: [addonCheck(seed, { template: 'everest' })] }),
        reshape: (operation, body) => (operation === 'ListAddonPrecheckTasks' ? onlyItem(body) : body),
    },
    'precheck-object-list': {
        title: 'the list of pre-upgrade checks holds one object in place of an array; it passed',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
        reshape: (operation, body) => (operation === 'ListPreCheckTasks' ? onlyItem(body) : body),
    },
    'workflow-object-list': {
        title: 'the list of upgrade workflows holds one object in place of an array, for this target',
        inputs: STARTING,
        content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun)] }),
        reshape: (operation, body) => (operation === 'ListUpgradeWorkFlows' ? onlyItem(body) : body),
    },
    'china-time': {
        title: 'times in China’s zone (+0800 CST); all passed',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { zone: CHINA })] }),
    },
    'wrong-kind': wrongKind,
    'wrong-shape': wrongShape,
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-start.js










const OTHER_TARGET = 'v1.30.10-r2';
const scenarios_start_BLOCKING = {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, {
        NodePoolCheck: failure('the node pool prod-pool-a is being scaled'),
    })),
};
const BLOCKED = {
    precheck: scenarios_start_BLOCKING,
    addons: [{ template: 'coredns', risks: COREDNS_RISKS }],
};
const MODIFIED = {
    template: 'nginx-ingress',
    risks: [risk('AddonStatus', 'Warning'), risk('K8sResourceModified', 'Warning', 'configmap has been modified')],
};
const WARNED = {
    precheck: { cluster: itemSection(withChanges(CLUSTER_ITEMS, RISKS)) },
    addons: [MODIFIED],
};
function running(seed, clusterId, begun, { seconds, fate }) {
    const uid = precheckUidOf(seed);
    return {
        prechecks: [startedPrecheck(uid, earlier(begun, seconds * SECOND), { clusterId }, fate)],
        workflows: [workflowTo(seed, begun, { precheckUid: uid })],
    };
}
const finished = (seed, clusterId, begun, { precheck: draft, addons }) => ({
    prechecks: [precheck(seed, clusterId, draft)],
    addonChecks: addonChecks(seed, ...(addons ?? [])),
    workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
});
const FRESH = {
    'fresh-cluster': {
        title: 'nothing was ever checked or backed up; what is started passes',
        inputs: STARTING,
        content: () => ({ backupAge: null }),
    },
    'fresh-blocked': {
        title: 'nothing was ever checked; what is started finds a fatal exception',
        inputs: STARTING,
        content: () => ({ outcomes: BLOCKED }),
    },
    'fresh-warnings': {
        title: 'nothing was ever checked; what is started finds risks that a person may confirm',
        inputs: STARTING,
        content: () => ({ outcomes: WARNED }),
    },
};
const JOINED = {
    'start-join-running': {
        title: 'a check for this target has been running for 20 s; it passes after 40 more',
        inputs: { ...WAITING, start: 'if-needed' },
        content: (seed, clusterId, begun) => running(seed, clusterId, begun, { seconds: 20 }),
    },
    'start-join-workflow': {
        title: 'an unfinished workflow for this target, in which nothing was checked yet',
        inputs: STARTING,
        content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun)] }),
    },
    'start-other-workflow': {
        title: 'an unfinished workflow for another target, which is somebody else’s',
        inputs: STARTING,
        content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun, { targetVersion: OTHER_TARGET })] }),
    },
    'start-fresh-passing': {
        title: 'fresh results that passed, so that nothing needs to be started',
        inputs: STARTING,
        content: (seed, clusterId, begun) => finished(seed, clusterId, begun, {}),
    },
    'start-fresh-blocked': {
        title: 'fresh results that block; what is started now passes',
        inputs: STARTING,
        content: (seed, clusterId, begun) => finished(seed, clusterId, begun, BLOCKED),
    },
};
const STRAYING = {
    'task-vanishes': {
        title: 'the check that is running is gone after 30 s',
        inputs: WAITING,
        content: (seed, clusterId, begun) => running(seed, clusterId, begun, { seconds: 0, fate: { kind: 'vanishes', after: 30 * SECOND } }),
    },
    'task-replaced': {
        title: 'after 30 s the running check breaks off, and a newer one takes its place',
        inputs: WAITING,
        content: (seed, clusterId, begun) => {
            const fate = { kind: 'errs', after: 30 * SECOND };
            const { prechecks, workflows } = running(seed, clusterId, begun, { seconds: 0, fate });
            const next = startedPrecheck(precheckUidOf(`${seed}:newer`), later(begun, 30 * SECOND), { clusterId });
            return { prechecks: [...prechecks, next], workflows };
        },
    },
    'turns-error': {
        title: 'the running check breaks down after 30 s',
        inputs: WAITING,
        content: (seed, clusterId, begun) => running(seed, clusterId, begun, { seconds: 0, fate: { kind: 'errs', after: 30 * SECOND } }),
    },
};
const START = { ...FRESH, ...JOINED, ...STRAYING };

;// CONCATENATED MODULE: ./lib/simulator/scenario-unknown.js





function without(item, field) {
    return Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => name !== field));
}
const scenario_unknown_CLUSTER = withChanges(CLUSTER_ITEMS, {
    DeprecatedApiCheck: { kind: 'Advice', ...failure('a kind of item that nobody knows') },
    NodeContainerdPodRestartRisk: { level: 'Critical', ...failure('a level that nobody knows') },
    ResiduePackageVersion: { phase: 'Skipped', message: 'a phase that nobody knows' },
    NodePoolCheck: { group: 'NetworkCheck', ...failure('a group that nobody knows') },
});
const ADDONS = [
    ...withChanges(ADDON_ITEMS.slice(1), { CoreDNSConfLimit: failure('has no level') }).map((item) => item.name === 'CoreDNSConfLimit' ? without(item, 'level') : item),
    without(ADDON_ITEMS[0], 'phase'),
];
const unknownValues = {
    title: 'values that CCE does not document: phases, kinds, levels and groups',
    inputs: { ...BOTH, 'addon-check-type': 'all' },
    content: (seed, clusterId) => ({
        prechecks: [
            precheck(seed, clusterId, {
                phase: 'Failed',
                cluster: itemSection(scenario_unknown_CLUSTER),
                addons: { phase: 'Partial', itemsStatus: ADDONS },
                nodes: {
                    phase: 'Unknown',
                    nodeStageStatus: nodeStages(nodePool('prod-pool-a', 2), undefined, NODE_ITEMS.slice(0, 3)),
                },
            }),
        ],
        addonChecks: [
            ...addonChecks(seed, {
                template: 'coredns',
                status: 'Failed',
                risks: [
                    risk('AddonStatus', 'Info', 'a level that only the pre-upgrade check has'),
                    { riskName: 'AddonValidate', level: 'Fatal', status: 'Timeout' },
                ],
            }),
            addonCheck(seed, { template: 'metrics-server', status: 'Timeout' }),
            addonCheck(`${seed}:rollback`, { template: 'everest', type: 'addonRollback' }),
        ],
    }),
};
const unknownPhase = {
    title: 'a task in a phase that CCE does not document',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { phase: 'Archived' })] }),
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-unseen.js









const scenarios_unseen_NODES = nodePool('prod-pool-a', 3);
const UNSEEN = {
    expired: {
        title: 'both results expired half an hour ago',
        inputs: BOTH,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })],
            addonChecks: [addonCheck(seed, { template: 'coredns', age: 90 * MINUTE })],
        }),
    },
    'expires-soon': {
        title: 'the pre-upgrade check expires in two minutes',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { age: 58 * MINUTE })] }),
    },
    'no-expiry': {
        title: 'finished results that do not say when they expire',
        inputs: BOTH,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, { validity: null })],
            addonChecks: [addonCheck(seed, { template: 'coredns', validity: null })],
        }),
    },
    'zero-expiry': {
        title: 'a finished result with Go’s zero time for its expiry',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, { validity: '0001-01-01 00:00:00 +0000 UTC' })],
        }),
    },
    'other-target': {
        title: 'the cluster was checked, but for other target versions',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(`${seed}:1`, clusterId, { targetVersion: 'v1.29.13-r2' }),
                precheck(`${seed}:2`, clusterId, { targetVersion: 'v1.30.10-r2', age: HOUR }),
            ],
        }),
    },
    'other-cluster': {
        title: 'the task speaks of another cluster',
        inputs: PRECHECK,
        content: (seed) => ({ prechecks: [precheck(seed, stableUuid('another cluster'))] }),
    },
    'running-then-done': {
        title: 'both checks run for two more reads, then pass',
        inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '30s' },
        content: (seed, clusterId) => ({
            prechecks: [runningPrecheck(seed, clusterId, 2)],
            addonChecks: ['coredns', 'everest'].map((template) => runningAddonCheck(seed, template, 2)),
        }),
    },
    running: {
        title: 'both checks run and never finish',
        inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '3s' },
        content: (seed, clusterId) => ({
            prechecks: [runningPrecheck(seed, clusterId, Number.POSITIVE_INFINITY)],
            addonChecks: [runningAddonCheck(seed, 'coredns', Number.POSITIVE_INFINITY)],
        }),
    },
    errored: {
        title: 'the pre-upgrade check broke down',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, BROKEN_DOWN)],
        }),
    },
    'failed-unexplained': {
        title: 'the tasks failed, yet no item of theirs did',
        inputs: BOTH,
        content: (seed, clusterId) => ({
            prechecks: [precheck(seed, clusterId, { phase: 'Failed', message: 'precheck failed' })],
            addonChecks: addonChecks(seed, { template: 'everest', status: 'Failed' }),
        }),
    },
    'section-failed-unexplained': {
        title: 'a section failed, yet no item in it did',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: failure('a chart uses an API that is gone') })),
                    nodes: { phase: 'Failed', nodeStageStatus: nodeStages(scenarios_unseen_NODES) },
                }),
            ],
        }),
    },
    empty: {
        title: 'nobody ever checked this cluster',
        inputs: BOTH,
        content: () => ({}),
    },
    'no-items': {
        title: 'finished checks without one item',
        inputs: BOTH,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    cluster: itemSection([]),
                    addons: itemSection([]),
                    nodes: { phase: 'Success' },
                }),
            ],
            addonChecks: [addonCheck(seed, { template: 'coredns', risks: [] })],
        }),
    },
    'unfinished-item': {
        title: 'a finished check in which items are still under way',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({
            prechecks: [
                precheck(seed, clusterId, {
                    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: { phase: 'Running', message: '' } })),
                    nodes: nodeSection(nodeStages(scenarios_unseen_NODES, (_, index) => (index === 1 ? { NodeDiskCheck: { phase: 'Init' } } : null), NODE_ITEMS)),
                }),
            ],
        }),
    },
    'absent-section': {
        title: 'a finished check that leaves the nodes out',
        inputs: PRECHECK,
        content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { nodes: null })] }),
    },
    'unknown-values': unknownValues,
    'unknown-phase': unknownPhase,
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios-upgrade.js






const inWorkflow = (seed, clusterId, begun, upgrade) => ({
    prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
    workflows: [
        workflowTo(seed, begun, {
            ...{ created: begun.at - HOUR_AND_MORE, precheckUid: precheckUidOf(seed), upgradeUid: upgrade.uid },
        }),
    ],
    upgrades: [upgrade],
});
const HOUR_AND_MORE = 70 * MINUTE;
const upgrading = (title, age, stands) => ({
    title,
    inputs: UPGRADE,
    content: (seed, clusterId, begun) => inWorkflow(seed, clusterId, begun, upgradeTo(seed, begun, age, stands && { stands })),
});
const UPGRADE_CALLS = [
    'UpgradeCluster',
    'ListUpgradeClusterTasks',
    'ShowUpgradeClusterTask',
];
const TASKS = {
    'upgrade-running': upgrading('an upgrade that has just begun, and takes 30 minutes', 0),
    'upgrade-done': upgrading('an upgrade that succeeded 10 minutes ago', 40 * MINUTE),
    'upgrade-failed': {
        title: 'an upgrade that failed in the checks built into it',
        inputs: UPGRADE,
        content: (seed, clusterId, begun) => inWorkflow(seed, clusterId, begun, failedUpgrade(seed, begun)),
    },
    'upgrade-fails': upgrading('an upgrade under way, which fails after two more minutes', 11 * MINUTE, {
        after: 13 * MINUTE,
        phase: 'Failed',
    }),
    'upgrade-paused': upgrading('an upgrade that is paused', 20 * MINUTE, { after: 9 * MINUTE, phase: 'Pause' }),
    'upgrade-pauses': upgrading('an upgrade under way, which is paused after two more minutes', 7 * MINUTE, {
        after: 9 * MINUTE,
        phase: 'Pause',
    }),
    'upgrade-stalled': upgrading('an upgrade that says it is running, and stands still', 20 * MINUTE, {
        after: 11 * MINUTE,
        phase: 'Running',
    }),
    'upgrade-queuing': upgrading('an upgrade that waits in a queue without end', 2 * MINUTE, {
        after: 30 * SECOND,
        phase: 'Queuing',
    }),
    'upgrade-none': { title: 'the cluster was never upgraded', inputs: UPGRADE, content: () => ({}) },
    'upgrade-forbidden': {
        ...upgrading('the account was never given the upgrade APIs', 5 * MINUTE),
        atService: ({ operation }) => UPGRADE_CALLS.includes(operation)
            ? serviceError('forbidden', 'cluster upgrade APIs are available only upon request')
            : null,
    },
};
const postchecked = (title, phase) => ({
    title,
    inputs: { checks: 'postcheck', 'current-version': DEMO.currentVersion },
    content: (seed, clusterId, begun) => ({
        ...inWorkflow(seed, clusterId, begun, upgradeTo(seed, begun, 40 * MINUTE)),
        outcomes: { postcheck: phase },
    }),
});
const FOLLOWED = {
    ...TASKS,
    'postcheck-success': postchecked('a finished upgrade whose post-upgrade check succeeds', 'Success'),
    'postcheck-failed': postchecked('a finished upgrade whose post-upgrade check fails', 'Failed'),
    'postcheck-error': postchecked('a finished upgrade whose post-upgrade check breaks down', 'Error'),
    'whole-upgrade': {
        title: 'a cluster on which all can be done in sequence: workflow, checks, upgrade, post-upgrade check',
        inputs: STARTING,
        content: () => ({}),
    },
};

;// CONCATENATED MODULE: ./lib/simulator/scenarios.js











const SCENARIOS = new Map(Object.entries({
    blocked: blocked,
    ...SEEN,
    ...UNSEEN,
    ...SHAPES,
    ...FAULTS,
    ...HOSTILE,
    big: big,
    ...START,
    ...REFUSED,
    ...FOLLOWED,
    ...CLUSTERS,
}));
function scenarioOf(name) {
    const scenario = SCENARIOS.get(name);
    if (scenario)
        return scenario;
    const names = [...SCENARIOS.keys()];
    const nearest = names.reduce((best, next) => (distance(name, next) < distance(name, best) ? next : best), '');
    const hint = distance(name, nearest) <= Math.max(2, name.length / 3) ? `; did you mean "${nearest}"?` : '.';
    throw new Error(`There is no scenario "${name}"${hint} There are: ${names.join(', ')}`);
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, sign] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + Number(sign !== b[j - 1]);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/simulator/send.js
const JSON_TYPE = 'application/json';
const TRICKLE_MS = 1_000;
const CHUNK = `"${'x'.repeat(64 * 1024)}",`;
const send_statusOf = (answer) => {
    if (answer.form === 'reset' || answer.form === 'hung')
        return answer.form;
    return 'status' in answer ? answer.status : 200;
};
function send(response, answer, requestId) {
    response.setHeader('X-Request-Id', requestId);
    switch (answer.form) {
        case 'json':
            sendText(response, answer.status, JSON.stringify(answer.value), { 'Content-Type': JSON_TYPE, ...answer.headers });
            break;
        case 'text':
            sendText(response, answer.status, answer.text, answer.headers);
            break;
        case 'reset':
            response.socket?.resetAndDestroy();
            break;
        case 'hung':
            break;
        case 'truncated':
            sendPart(response, JSON.stringify(answer.value));
            break;
        case 'slow-body':
            trickle(response);
            break;
        case 'endless':
            pour(response);
            break;
    }
}
function sendText(response, status, text, headers) {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) });
    response.end(text);
}
function sendPart(response, text) {
    response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
}
function trickle(response) {
    response.writeHead(200, { 'Content-Type': JSON_TYPE });
    response.write('{');
    const timer = setInterval(() => response.write(' '), TRICKLE_MS);
    response.once('close', () => clearInterval(timer));
}
function pour(response) {
    response.writeHead(200, { 'Content-Type': JSON_TYPE });
    const more = () => {
        while (!response.destroyed && response.write(CHUNK))
            ;
    };
    response.on('drain', more);
    response.write('{"kind":"PreCheckTask","items":[');
    more();
}

;// CONCATENATED MODULE: ./lib/simulator/simulator.js














async function startSimulator(options) {
    const { host = '127.0.0.1', port = 0, now = Date.now } = options;
    const scenario = scenarioOf(options.scenario);
    const requests = [];
    const second = scenario.hasElsewhere ? await listenElsewhere(host, requests, now) : null;
    const elsewhere = second ? urlOf(host, second.port) : '';
    const known = knownCredentials(options);
    const stateAt = stateMaker(options, scenario);
    const world = { scenario, name: options.scenario, stateAt, known, now, requests, elsewhere };
    let received = 0;
    const first = await listen({ port, host }, (request, response) => {
        received++;
        handle(request, response, received, world).catch((error) => response.destroy(error));
    }).catch(async (error) => {
        await second?.close();
        throw error;
    });
    return {
        url: urlOf(host, first.port),
        port: first.port,
        requests,
        close: async () => {
            await Promise.all([first.close(), second?.close()]);
        },
    };
}
function stateMaker(options, { content }) {
    const { scenario: seed, projectId = DEMO.projectId, clusterId = DEMO.clusterId, speed = 1 } = options;
    let state;
    return (now) => {
        const begun = { at: now, speed };
        state ??= initialState({ projectId, clusterId, seed }, begun, content?.(seed, clusterId, begun) ?? {});
        return state;
    };
}
function knownCredentials(options) {
    const { accessKey = DEMO.accessKey, secretKey = DEMO.secretKey, securityToken, authToken = DEMO.authToken } = options;
    const temporary = {
        accessKey: DEMO.temporaryAccessKey,
        secretKey: DEMO.temporarySecretKey,
        securityToken: DEMO.securityToken,
    };
    return {
        keys: [{ accessKey, secretKey, ...(securityToken !== undefined && { securityToken }) }, temporary],
        authTokens: [authToken],
    };
}
async function handle(request, response, number, world) {
    const at = world.now();
    const requestId = stableHex(`request:${world.name}:${number}`, 32);
    const body = await readBody(request);
    const received = { ...receivedOf(request, body ?? ''), requestId, number, at };
    const answer = body ? answerTo(received, world) : { form: 'reset' };
    world.requests.push(entry(received, send_statusOf(answer), 'cce'));
    send(response, answer, requestId);
}
function receivedOf(request, body) {
    const { method = '', url: target = '' } = request;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
    const [path, query] = splitTarget(target);
    const pairs = Object.fromEntries(new URLSearchParams(query));
    return { signed: { method, target, headers, body }, path, query: pairs };
}
function answerTo(received, world) {
    const { signed, path, query, requestId, number, at: now } = received;
    const { scenario, elsewhere } = world;
    const state = world.stateAt(now);
    const { method } = signed;
    const route = matchRoute(method, path);
    const operation = route?.operation ?? null;
    const nth = world.requests.filter((earlier) => earlier.operation === operation).length + 1;
    const call = { number, operation, method, nth, requestId, now, elsewhere };
    const intercepted = scenario.atGateway?.(call);
    if (intercepted)
        return intercepted;
    if (!route)
        return notPublished(requestId);
    const refusal = refusalOf(signed, world.known, now);
    if (refusal)
        return notAuthenticated(requestId, refusal);
    const claimed = signed.headers['x-project-id'];
    if (claimed !== undefined && claimed !== (route.params['project_id'] ?? state.projectId))
        return serviceError('forbidden', 'X-Project-Id and the project in the path are not the same');
    const broken = scenario.atService?.(call);
    if (broken)
        return broken;
    const usual = perform({ ...route, query, now, body: signed.body.toString() }, state);
    const answer = scenario.atReply?.(call) ?? usual;
    const isUsual = answer.form === 'json' && answer.status < 300;
    return isUsual && scenario.reshape
        ? { ...answer, value: scenario.reshape(route.operation, answer.value) }
        : answer;
}
const CREDENTIAL_HEADERS = ['authorization', 'x-auth-token', 'x-security-token'];
function entry({ signed, path, query, at }, status, listener) {
    const credentials = CREDENTIAL_HEADERS.filter((name) => signed.headers[name] !== undefined);
    const operation = matchRoute(signed.method, path)?.operation ?? null;
    return {
        method: signed.method,
        path,
        query,
        operation,
        status,
        body: signed.body.toString(),
        at,
        listener,
        credentials,
    };
}
const listenElsewhere = (host, requests, now) => listen({ port: 0, host }, async (request, response) => {
    const received = { ...receivedOf(request, (await readBody(request)) ?? ''), requestId: '', number: 0, at: now() };
    requests.push(entry(received, 200, 'elsewhere'));
    send(response, { form: 'json', status: 200, value: {} }, '');
});


/***/ })

};
