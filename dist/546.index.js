export const id = 546;
export const ids = [546,310];
export const modules = {

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GG: () => (/* binding */ commentKeyFor),
  vM: () => (/* binding */ placeFor),
  EP: () => (/* binding */ talkAbout)
});

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/github/sha.js
var github_sha = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/github/trigger.js + 1 modules
var github_trigger = __webpack_require__(9296);
;// CONCATENATED MODULE: ./lib/github/place.js


const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
function placeOf(event, env) {
    const trigger = (0,github_trigger/* readTrigger */.v)(event.name, event.payload);
    const sha = env['GITHUB_SHA'];
    const fallback = (0,github_sha/* isSha */.H)(sha) ? sha : null;
    if (trigger.kind === 'pull_request') {
        const author = trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null;
        return { headSha: trigger.headSha, pull: trigger.number, noPull: '', author };
    }
    if (trigger.kind === 'merge_group')
        return { headSha: trigger.headSha, pull: null, noPull: 'a merge group is no pull request', author: null };
    if (event.name === 'workflow_run')
        return afterWorkflow(record(event.payload));
    return { headSha: fallback, pull: null, noPull: 'this event is not about a pull request', author: null };
}
function afterWorkflow(payload) {
    const run = record(payload['workflow_run']);
    const headSha = (0,github_sha/* isSha */.H)(run['head_sha']) ? run['head_sha'] : null;
    const home = record(payload['repository'])['id'];
    const own = (Array.isArray(run['pull_requests']) ? run['pull_requests'] : []).map(record).filter((pull) => {
        const [base, head] = [record(pull['base']), record(pull['head'])];
        return record(base['repo'])['id'] === home && head['sha'] === headSha && isNumber(pull['number']);
    });
    const [only, ...others] = own;
    if (only === undefined) {
        const noPull = 'the workflow that ran before names no pull request of this repository';
        return { headSha, pull: null, noPull, author: null };
    }
    if (others.length > 0)
        return { headSha, pull: null, noPull: 'the workflow that ran before names several pull requests', author: null };
    return { headSha, pull: Number(only['number']), noPull: '', author: null };
}
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;

// EXTERNAL MODULE: ./lib/model/cluster-set.js
var cluster_set = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/github-place.js




function placeFor({ headSha }, env) {
    const place = placeOf((0,github_event/* eventOf */.A)(env), env);
    return headSha === null ? place : { ...place, headSha };
}
const commentKeyFor = (env, clusterIds) => (0,cluster_set/* commentKey */.T)(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterIds);
const talkAbout = ({ githubToken: token }, env, time, permission, work) => {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = env;
    return (0,patience/* talk */.LS)({ token, apiUrl, repository }, time, permission, work);
};


/***/ }),

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ askingAgain),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
const PAUSES_MS = [1000, 2000];
async function openRepository(access) {
    const [owner, repo, ...rest] = access.repository.split('/');
    if (!owner || !repo || rest.length > 0)
        return 'no-repository';
    if (!access.token)
        return 'no-token';
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
    octokit.hook.before('request', (options) => {
        const ends = access.attemptMs === undefined ? [] : [AbortSignal.timeout(access.attemptMs)];
        options.request = { ...options.request, signal: AbortSignal.any([access.signal, ...ends]) };
    });
    octokit.hook.wrap('request', (request, options) => options.method === 'GET' ? askingAgain(async () => request(options), access) : request(options));
    return { octokit, owner, repo };
}
async function askingAgain(ask, { signal, wait }) {
    for (const pause of PAUSES_MS) {
        try {
            return await ask();
        }
        catch (error) {
            const { status } = failureOf(error);
            if (signal.aborted || (status !== null && status < 500))
                throw error;
            await wait(pause);
        }
    }
    return ask();
}
function failureOf(error) {
    const { response } = Object(error);
    if (!response || typeof response.status !== 'number')
        return { kind: 'no-connection', status: null, body: null };
    const { status, data: body } = response;
    return { kind: kindOf(status, Object(response.headers), body), status, body };
}
function kindOf(status, headers, body) {
    if (status === 429)
        return 'rate-limit';
    if (status !== 403 && status !== 404)
        return 'status';
    const { message } = Object(body);
    const isLimited = headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        (typeof message === 'string' && /\brate limit\b/i.test(message));
    return status === 403 && isLimited ? 'rate-limit' : 'no-permission';
}
function reason(error, permissions) {
    const { kind, status } = failureOf(error);
    switch (kind) {
        case 'no-connection':
            return 'no connection';
        case 'rate-limit':
            return `status ${status}: the rate limit is used up`;
        case 'no-permission':
            return `status ${status}: does the job have the permissions ${permissions}?`;
        case 'status':
            return `status ${status}`;
    }
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ notGitHub),
/* harmony export */   E4: () => (/* binding */ sendOnce),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   LS: () => (/* binding */ talk),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   w1: () => (/* binding */ PublishFault),
/* harmony export */   yA: () => (/* binding */ sendOverAndOver)
/* harmony export */ });
/* harmony import */ var _model_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3041);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1282);



class PublishFault extends Error {
    isPermission;
    constructor(message, isPermission = false) {
        super(message);
        this.isPermission = isPermission;
    }
}
const ATTEMPT_MS = 20_000;
const CANCELLED_MS = 4000;
const NO_TIME_NAMED_MS = 60_000;
const MOST_WAITS = 2;
async function talk(about, { clock, cancelled, endsAt }, permission, work) {
    const end = new AbortController();
    const stop = [
        clock.after(endsAt - clock.now(), () => end.abort(new DOMException('the time is over', 'TimeoutError'))),
    ];
    const onCancel = () => stop.push(clock.after(CANCELLED_MS, () => end.abort(cancelled.reason)));
    cancelled.addEventListener('abort', onCancel, { once: true });
    if (cancelled.aborted)
        onCancel();
    const wait = (ms) => (0,_model_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(clock, ms, end.signal);
    const access = { ...about, signal: end.signal, attemptMs: ATTEMPT_MS, wait };
    try {
        const open = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(access);
        if (open === 'no-token')
            throw new PublishFault('there is no github-token');
        if (open === 'no-repository')
            throw new PublishFault('GITHUB_REPOSITORY does not name a repository');
        return await work({ ...open, access, now: clock.now, left: () => (cancelled.aborted ? 0 : endsAt - clock.now()) });
    }
    catch (error) {
        throw faultOf(error, permission, end.signal);
    }
    finally {
        for (const cancel of stop)
            cancel();
        cancelled.removeEventListener('abort', onCancel);
    }
}
async function patiently(ask, { access, left, now }) {
    for (let waits = 0;; waits++) {
        try {
            return await ask();
        }
        catch (error) {
            const pause = pauseOf(error, now());
            if (pause === null || waits >= MOST_WAITS || pause + ATTEMPT_MS > left())
                throw error;
            await access.wait(pause);
        }
    }
}
const sendOverAndOver = (send, talk) => patiently(() => (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .askingAgain */ .c4)(send, talk.access), talk);
async function sendOnce(send, look, talk) {
    try {
        return await patiently(send, talk);
    }
    catch (error) {
        if (!isLost(error) || talk.access.signal.aborted)
            throw error;
        await talk.access.wait(2000);
        return (await look()) ?? (await patiently(send, talk));
    }
}
const isLost = (error) => {
    const { status } = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
    return status === null || status >= 500;
};
function pauseOf(error, now) {
    if ((0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error).kind !== 'rate-limit')
        return null;
    const { response } = Object(error);
    const { 'retry-after': after, 'x-ratelimit-remaining': left, 'x-ratelimit-reset': reset } = response?.headers ?? {};
    if (after !== undefined && /^\d{1,6}$/.test(String(after)))
        return Math.max(1, Number(after)) * 1000;
    if (String(left) === '0' && /^\d{9,12}$/.test(String(reset)))
        return Math.max(1000, Number(reset) * 1000 - now);
    return NO_TIME_NAMED_MS;
}
function faultOf(error, permission, signal) {
    if (error instanceof PublishFault)
        return error;
    const { kind, status, body } = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
    if (kind === 'no-permission' && status === 403 && !isAboutPermission(body))
        return new PublishFault(`status 403${said(body)}`);
    if (kind === 'no-permission')
        return new PublishFault(`status ${status}: the token lacks ${permission}`, true);
    if (kind === 'rate-limit')
        return new PublishFault(`status ${status}: the rate limit is used up, for longer than this run can wait`);
    if (kind === 'no-connection')
        return noAnswer(error, signal);
    if (status === 401)
        return new PublishFault('status 401: GitHub does not accept github-token');
    return new PublishFault(`status ${status}${said(body)}`);
}
function isAboutPermission(body) {
    const { message } = Object(body);
    return typeof message !== 'string' || !/\b(?:locked|archived)\b/i.test(message);
}
function noAnswer(error, signal) {
    const { status, message } = Object(error);
    const isLate = Object(signal.reason).name === 'TimeoutError' || /\btimeout\b/i.test(String(message));
    if (isLate)
        return new PublishFault('GitHub did not answer in time');
    if (signal.aborted)
        return new PublishFault('the run was cancelled');
    return status === undefined ? notGitHub() : new PublishFault('no connection');
}
const notGitHub = () => new PublishFault('what answered is not GitHub’s API');
function said(body) {
    const { message, errors } = Object(body);
    const details = (Array.isArray(errors) ? errors : []).map((one) => typeof one === 'string' ? one : Object(one).message);
    const texts = [message, ...details].filter((text) => typeof text === 'string');
    return texts.length > 0 ? `: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(texts.join('; ')), 300)}` : '';
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3: () => (/* binding */ COMMENT_PERMISSION),
  Su: () => (/* binding */ findComments),
  Xz: () => (/* binding */ keepComment)
});

// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/github/octokit.js
var github_octokit = __webpack_require__(1282);
;// CONCATENATED MODULE: ./lib/github/viewer.js

const WORKFLOWS = 'github-actions[bot]';
async function viewerLogin({ octokit, access }) {
    try {
        const answer = await (0,github_octokit/* askingAgain */.c4)(() => octokit.graphql('query { viewer { login } }'), access);
        const { login } = Object(Object(answer).viewer);
        return typeof login === 'string' && login !== '' ? login : null;
    }
    catch {
        return null;
    }
}
function isBy(author, viewer) {
    if (viewer === null)
        return author.isBot && author.login === WORKFLOWS;
    return author.login !== null && author.login.toLowerCase() === viewer.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/github/sticky-comment.js


const COMMENT_PERMISSION = 'pull-requests: write';
const MOST_PAGES = 50;
async function findComments({ pull, hasMark }, talk) {
    const marked = (await (0,patience/* patiently */.d_)(() => allComments(pull, talk), talk)).filter(({ body }) => hasMark(body));
    if (marked.length === 0)
        return { found: [], isUnsure: false };
    const viewer = await viewerLogin(talk);
    const found = marked.filter(({ author }) => isBy(author, viewer)).map(({ id, body }) => ({ id, body }));
    return { found, isUnsure: viewer === null && found.length === 0 };
}
async function allComments(pull, { octokit, owner, repo }) {
    const comments = [];
    const asked = { owner, repo, issue_number: pull, per_page: 100 };
    let pages = 0;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
        if (!Array.isArray(data))
            throw (0,patience/* notGitHub */.$T)();
        for (const each of data) {
            const { id, body, user } = Object(each);
            const { login, type } = Object(user);
            const author = { login: typeof login === 'string' ? login : null, isBot: type === 'Bot' };
            if (typeof id === 'number' && typeof body === 'string')
                comments.push({ id, body, author });
        }
        if (++pages === MOST_PAGES)
            throw new patience/* PublishFault */.w1(`there are more than ${comments.length} comments`);
    }
    return comments;
}
async function keepComment(thread, say, talk, log) {
    const { found, isUnsure } = await findComments(thread, talk);
    if (isUnsure)
        throw new patience/* PublishFault */.w1('there is a comment like ours, and GitHub does not tell whether it is');
    const [first, ...others] = found;
    if (others.length > 0)
        log.info(`Comment: ${others.length} more of this job are there; they are left alone`);
    if (first !== undefined)
        return edit(first, thread, say, talk);
    const body = say(null);
    return body === null ? 'nothing to say' : create(body, thread, say, talk);
}
async function edit(comment, thread, say, talk) {
    const { octokit, owner, repo } = talk;
    const body = say(comment.body);
    if (body === null)
        return 'nothing to say';
    if (thread.saysTheSame(body, comment.body))
        return 'unchanged';
    const update = { owner, repo, comment_id: comment.id, body };
    await (0,patience/* sendOverAndOver */.yA)(() => octokit.rest.issues.updateComment(update), talk);
    return 'updated';
}
async function create(body, thread, say, talk) {
    const { octokit, owner, repo } = talk;
    const send = async () => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: thread.pull, body });
        if (typeof Object(data).id !== 'number')
            throw (0,patience/* notGitHub */.$T)();
        return data.id;
    };
    const look = async () => (await findComments(thread, talk)).found[0]?.id ?? null;
    const id = await (0,patience/* sendOnce */.E4)(send, look, talk);
    return onlyOne(id, thread, say, talk).catch(() => 'created');
}
async function onlyOne(id, thread, say, talk) {
    const { octokit, owner, repo } = talk;
    const [first] = (await findComments(thread, talk)).found;
    if (first === undefined)
        return 'created';
    if (first.id < id)
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    const outcome = await edit(first, thread, say, talk);
    return outcome === 'unchanged' ? 'created' : outcome;
}


/***/ }),

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

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ clusterKey),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i;
const LONGEST = 24;
const hashOf = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
function clusterKey(ids) {
    const distinct = [...new Set(ids)].sort();
    const [only] = distinct;
    if (only === undefined)
        return 'saved results';
    if (distinct.length > 1)
        return `${distinct.length} clusters ${hashOf(JSON.stringify(distinct), 8)}`;
    const group = UUID.exec(only)?.[0];
    if (group !== undefined)
        return group;
    return only.length <= LONGEST ? only : `${only.slice(0, LONGEST - 9)} ${hashOf(only, 8)}`;
}
const commentKey = (workflow, job, ids) => hashOf(JSON.stringify([workflow, job, [...new Set(ids)].sort()]), 16);


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


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  againstBaseline: () => (/* binding */ againstBaseline),
  B: () => (/* binding */ openAfter)
});

// UNUSED EXPORTS: asEarlier

// EXTERNAL MODULE: ./lib/model/baseline.js
var model_baseline = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/report/saw-whole.js
function sawWhole(earlier, report) {
    if (report.clusters.length === 0 || report.findings.some((one) => isRunDoubt(one, earlier)))
        return false;
    if (earlier.check === null)
        return true;
    const results = resultsFor(earlier, report);
    return results !== null && !isInDoubt(earlier, report) && !results.some((result) => leavesOpen(result, earlier));
}
const isRunDoubt = (finding, earlier) => finding.check === null &&
    finding.decision === 'inconclusive' &&
    (finding.name !== 'policy-error' || earlier.check === null);
function resultsFor({ clusterId, check, addon }, { clusters, asked }) {
    const results = clusters
        .filter(({ id }) => id === clusterId)
        .flatMap(({ checks }) => checks.filter((result) => result.check === check && result.clusterId === clusterId));
    const own = addon === null ? results : results.filter((result) => result.addon?.template === addon);
    if (own.length > 0)
        return own;
    const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
    return addon !== null && results.length > 0 && !isFiltered ? results : null;
}
function isInDoubt({ clusterId, check, addon, name }, { findings, notCovered }) {
    const isAbout = (one) => one.check === check && (one.clusterId === null || one.clusterId === clusterId);
    const doubts = findings.filter((finding) => (finding.scope === 'gate' || finding.name === name) && finding.decision === 'inconclusive' && isAbout(finding));
    const template = (finding) => finding.addon?.template ?? null;
    return (doubts.some((finding) => addon === null || template(finding) === null || template(finding) === addon) ||
        notCovered.some(isAbout));
}
const leavesOpen = ({ items, skipped }, { name }) => items.some((item) => item.name === name && item.undecided > 0) || skipped.some((item) => item.name === name);

;// CONCATENATED MODULE: ./lib/report/baseline.js


function againstBaseline(report, baseline) {
    const before = new Set(baseline.findings.map(model_baseline/* causeKey */.rI));
    const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
    const resolved = distinct(baseline.findings)
        .filter((earlier) => earlier.decides && isGone(earlier, report))
        .map(({ addon: _, decides: __, ...rest }) => rest);
    const fresh = findings.filter(({ status }) => status === 'new');
    const counts = { ...report.counts, new: new Set(fresh.map(model_baseline/* causeKey */.rI)).size, resolved: resolved.length };
    return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
    if (!finding.decides)
        return null;
    if (before.has((0,model_baseline/* causeKey */.rI)(finding)))
        return 'known';
    return cutFrom !== null && (0,model_baseline/* isAsMildAs */.lt)(finding.decision, cutFrom) ? null : 'new';
}
function isGone(earlier, report) {
    const key = (0,model_baseline/* causeKey */.rI)(earlier);
    return !report.findings.some((finding) => (0,model_baseline/* causeKey */.rI)(finding) === key) && sawWhole(earlier, report);
}
function openAfter(report, before) {
    const now = distinct(report.findings.filter(({ decides }) => decides).map(asEarlier));
    const keys = new Set(now.map(model_baseline/* causeKey */.rI));
    const unseen = distinct(before?.findings ?? []).filter((earlier) => !keys.has((0,model_baseline/* causeKey */.rI)(earlier)) && !isGone(earlier, report));
    return [...now, ...unseen];
}
function asEarlier(finding) {
    const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
    return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinct(findings) {
    const byCause = new Map();
    for (const finding of findings) {
        const known = byCause.get((0,model_baseline/* causeKey */.rI)(finding));
        if (known === undefined || (!known.decides && finding.decides))
            byCause.set((0,model_baseline/* causeKey */.rI)(finding), finding);
    }
    return [...byCause.values()];
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ markOf),
  wQ: () => (/* binding */ renderComment),
  Yq: () => (/* binding */ saysTheSame)
});

// UNUSED EXPORTS: COMMENT_BUDGET

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/baseline.js + 1 modules
var baseline = __webpack_require__(3310);
// EXTERNAL MODULE: ./lib/report/messages/comment-words.js
var comment_words = __webpack_require__(8890);
// EXTERNAL MODULE: ./lib/report/messages/result-sentences.js
var result_sentences = __webpack_require__(6505);
// EXTERNAL MODULE: ./lib/report/messages/verdict-words.js
var verdict_words = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/report/page.js + 2 modules
var report_page = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/model/baseline.js
var model_baseline = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
// EXTERNAL MODULE: ./lib/report/baseline-reading.js
var baseline_reading = __webpack_require__(9094);
;// CONCATENATED MODULE: ./lib/report/report-state.js




const MOST_BYTES = 9000;
const MOST_CODED = 4 * Math.ceil(MOST_BYTES / 3) + 4;
const TEXT_UNITS = 64;
function encodeState(generatedAt, findings, redact) {
    const sorted = findings.toSorted((a, b) => model_baseline/* BY_SEVERITY */.Y8.indexOf(a.decision) - model_baseline/* BY_SEVERITY */.Y8.indexOf(b.decision));
    const stateOf = (count) => JSON.stringify(stateWith(sorted, count, generatedAt, redact));
    let [kept, tooMany] = [0, sorted.length + 1];
    while (tooMany - kept > 1) {
        const middle = Math.floor((kept + tooMany) / 2);
        if ((0,budget/* utf8Bytes */.dy)(stateOf(middle)) <= MOST_BYTES)
            kept = middle;
        else
            tooMany = middle;
    }
    return { encoded: Buffer.from(stateOf(kept), 'utf8').toString('base64'), leftOut: sorted.length - kept };
}
function stateWith(sorted, count, generatedAt, redact) {
    const kept = sorted.slice(0, count);
    const text = (value) => (value === null ? null : (0,plain/* clip */.$Q)(redact(value), TEXT_UNITS));
    const clusters = [...new Set(kept.map(({ clusterId }) => clusterId))];
    const rows = kept.map(({ fingerprint, clusterId, check, addon, name, decision }) => [
        ...[fingerprint, clusters.indexOf(clusterId), text(check), text(addon), text(name)],
        model_baseline/* BY_SEVERITY */.Y8.indexOf(decision),
    ]);
    const next = sorted[count];
    const cut = next === undefined ? null : model_baseline/* BY_SEVERITY */.Y8.indexOf(next.decision);
    return { v: 1, at: generatedAt, cut, clusters: clusters.map(text), found: rows };
}
function decodeState(encoded) {
    if (encoded.length > MOST_CODED)
        return null;
    try {
        const state = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
        const { v, at, cut, clusters, found } = Object(state);
        if (v !== 1 || !(0,baseline_reading/* isTime */.K8)(at) || !Array.isArray(clusters) || !Array.isArray(found))
            return null;
        const cutFrom = cut === null ? null : model_baseline/* BY_SEVERITY */.Y8[Number(cut)];
        const findings = found.map((row) => findingOf(row, clusters));
        if (cutFrom === undefined || !findings.every((finding) => finding !== null))
            return null;
        return { generatedAt: at, findings, cutFrom };
    }
    catch {
        return null;
    }
}
function findingOf(row, clusters) {
    if (!Array.isArray(row))
        return null;
    const [fingerprint, cluster, check, addon, name, rank] = row;
    const clusterId = clusters[Number(cluster)];
    const decision = model_baseline/* BY_SEVERITY */.Y8[Number(rank)];
    const isTextOrNull = (value) => value === null || typeof value === 'string';
    if (typeof fingerprint !== 'string' || !baseline_reading/* FINGERPRINT */.lj.test(fingerprint) || typeof name !== 'string')
        return null;
    if (!isTextOrNull(clusterId) || !isTextOrNull(check) || !isTextOrNull(addon) || decision === undefined)
        return null;
    return { fingerprint, clusterId, check, addon, name, title: null, decision, decides: true };
}

;// CONCATENATED MODULE: ./lib/report/comment.js









const COMMENT_BUDGET = 60_000;
const MARKER = /^<!-- cce-upgrade-gate\/comment key=([0-9a-f]{16}) state=([A-Za-z0-9+/=]*) -->(?:\r?\n|$)/;
function markOf(body) {
    const [, key, state] = MARKER.exec(body) ?? [];
    return key === undefined || state === undefined ? null : { key, carried: decodeState(state) };
}
function renderComment(report, context) {
    const { key, before, isBrief, redact } = context;
    const { encoded, leftOut } = encodeState(report.generatedAt, (0,baseline/* openAfter */.B)(report, before), redact);
    const mark = `<!-- cce-upgrade-gate/comment key=${key} state=${encoded} -->\n`;
    const notes = leftOut > 0 ? [(0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.forgets(leftOut), report.language)] : [];
    const page = isBrief
        ? briefLine(report, context)
        : (0,report_page/* renderPage */.Cf)(report, { ...context, notes }, COMMENT_BUDGET - (0,budget/* utf8Bytes */.dy)(mark));
    return redact(`${mark}${page}`);
}
const NAMED_CLUSTERS = 5;
function briefLine(report, { headSha, runUrl }) {
    const { language, expiresAt } = report;
    const changed = (0,report_page/* changeWords */.mF)(report);
    const clusters = report.clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id);
    const parts = [
        `<b>${(0,markdown/* own */.ZV)((0,verdict_words/* verdictLine */.MT)(report))}</b>`,
        ...clusters.filter((one) => one !== null).map((one) => (0,markdown/* code */.aY)(one, 80)),
        ...(expiresAt === null ? [] : [(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.validUntil((0,result_sentences/* clockTime */.qo)(expiresAt)), language))]),
        ...(changed === null ? [] : [(0,markdown/* own */.ZV)(changed)]),
        ...(headSha === null ? [] : [`${(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.commit, language))} ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...(runUrl === null ? [] : [(0,report_page/* runLink */.ut)(runUrl, (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.run, language)))]),
    ];
    return `<p>${parts.join(' · ')}</p>\n`;
}
function saysTheSame(one, other) {
    const carried = (body) => {
        const { findings, cutFrom } = markOf(body)?.carried ?? {};
        return JSON.stringify([findings, cutFrom]);
    };
    return pageOf(one) === pageOf(other) && carried(one) === carried(other);
}
const pageOf = (body) => body
    .replace(MARKER, '')
    .replace(/<a href="[^"]*\/actions\/runs\/\d+">/g, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim();


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ COMMENT_WORDS)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);

const COMMENT_WORDS = {
    cause: { en: 'Cause', zh: '原因' },
    where: { en: 'Where', zh: '位置' },
    doThis: { en: 'Do this', zh: '处理办法' },
    guide: { en: 'Guide', zh: '指南' },
    isNew: { en: 'new since the last report', zh: '上次报告之后新增' },
    cluster: { en: 'Cluster', zh: '集群' },
    unnamed: { en: '(not named)', zh: '（未指明）' },
    notAsserted: { en: 'not asserted', zh: '未声明目标版本' },
    taken: (time) => ({ en: `taken ${time}`, zh: `检查时间 ${time}` }),
    validUntil: (time) => ({ en: `valid until ${time}`, zh: `有效期至 ${time}` }),
    expired: (time) => ({ en: `expired ${time}`, zh: `已于 ${time} 过期` }),
    noExpiry: { en: 'no expiry known', zh: '有效期未知' },
    noResult: { en: 'no result', zh: '没有结果' },
    phase: { en: 'phase', zh: '状态' },
    nodes: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'node'), zh: `${count} 个节点` }),
    addons: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'add-on'), zh: `${count} 个插件` }),
    passed: (count) => ({ en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'item')} passed`, zh: `${count} 项检查通过` }),
    notes: (count) => ({ en: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'note'), zh: `${count} 条提示` }),
    waived: (count) => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
    since: { en: 'Since the last report', zh: '与上次报告相比' },
    fresh: (count) => ({ en: `${count} new`, zh: `新增 ${count} 项` }),
    known: (count) => ({ en: `${count} known`, zh: `已知 ${count} 项` }),
    resolved: (count) => ({ en: `${count} resolved`, zh: `已解决 ${count} 项` }),
    resolvedAre: { en: 'Resolved', zh: '已解决' },
    andMore: (count) => ({ en: `and ${count} more`, zh: `另有 ${count} 项` }),
    moreRows: (count) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'more row')} left out here; the job summary and report.json have them all.`,
        zh: `此处省略 ${count} 行；完整内容见作业摘要和 report.json。`,
    }),
    moreClusters: (count) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'more cluster')} left out here; the job summary and report.json have them all.`,
        zh: `此处省略 ${count} 个集群；完整内容见作业摘要和 report.json。`,
    }),
    shortened: {
        en: 'Shortened: messages, reasons and node names are left out here; the job summary and report.json have them.',
        zh: '内容较长：此处省略了消息、理由和节点名称；完整内容见作业摘要和 report.json。',
    },
    namesOnly: {
        en: 'Shortened: only names are shown here; what each means and what to do stands in the job summary and report.json.',
        zh: '内容过长：此处仅列出名称；其含义和处理办法见作业摘要和 report.json。',
    },
    forgets: (count) => ({
        en: `The next report can compare with the most severe findings only: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'finding')} did not fit here.`,
        zh: `下次报告只能与最严重的问题比较：有 ${count} 项无法在此保存。`,
    }),
    commit: { en: 'commit', zh: '提交' },
    run: { en: 'The run, with its summary and report files', zh: '查看本次运行及其摘要和报告文件' },
    missing: (count) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'annotation')} could not be added here; report.json has them all.`,
        zh: `有 ${count} 条注解未能添加；完整内容见 report.json。`,
    }),
    leftOut: (count) => ({
        en: `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'annotation')} left out here: a check run takes no more. report.json has them all.`,
        zh: `此处省略 ${count} 条注解（超出检查运行的容量）；完整内容见 report.json。`,
    }),
};


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mF: () => (/* binding */ changeWords),
  Cf: () => (/* binding */ renderPage),
  ut: () => (/* binding */ runLink)
});

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/messages/comment-words.js
var comment_words = __webpack_require__(8890);
// EXTERNAL MODULE: ./lib/report/messages/labels.js
var labels = __webpack_require__(100);
// EXTERNAL MODULE: ./lib/report/messages/verdict-words.js
var verdict_words = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/report/messages/gate-words.js
var gate_words = __webpack_require__(3744);
// EXTERNAL MODULE: ./lib/report/messages/result-sentences.js
var result_sentences = __webpack_require__(6505);
;// CONCATENATED MODULE: ./lib/report/page-identity.js






const identities = (report) => ({
    head: '',
    rows: report.clusters.map((cluster) => identity(cluster, report)),
    tail: '',
    more: (leftOut) => `<p><b>${(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.moreClusters(leftOut), report.language))}</b></p>\n\n`,
});
function identity(cluster, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => (0,markdown/* code */.aY)(one, 80));
    const versions = [cluster.currentVersion, cluster.targetVersion].filter((one) => one !== null);
    const aside = cluster.targetVersion !== null && !cluster.targetAsserted ? ` (${say(comment_words/* COMMENT_WORDS */.q.notAsserted)})` : '';
    const facts = [
        `${say(comment_words/* COMMENT_WORDS */.q.cluster)} ${names.join(' ') || say(comment_words/* COMMENT_WORDS */.q.unnamed)}`,
        ...(versions.length > 0 ? [versions.map((one) => (0,markdown/* code */.aY)(one, 40)).join(' → ') + aside] : []),
        ...(cluster.region === null ? [] : [(0,markdown/* code */.aY)(cluster.region, 40)]),
    ];
    const lines = checkLines(cluster, report).map((line) => `<br>${line}`);
    return `<p>${facts.join(' · ')}${lines.join('')}</p>\n\n`;
}
function checkLines({ checks }, report) {
    const addons = checks.filter(({ check }) => check === 'addons');
    const others = checks.filter(({ check }) => check !== 'addons').map((check) => checkLine(check, report));
    return [...others, ...(addons.length > 0 ? [addonsLine(addons, report)] : [])];
}
function checkLine(check, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const parts = [
        `${capital(say((0,gate_words/* checkName */.I3)(check.check)))}${check.taskId === null ? '' : ` ${(0,markdown/* code */.aY)(check.taskId, 80)}`}`,
        ...(check.takenAt === null ? [] : [say(comment_words/* COMMENT_WORDS */.q.taken((0,result_sentences/* clockTime */.qo)(check.takenAt)))]),
        `<b>${validity(check, report)}</b>`,
        ...(check.nodeCount > 0 ? [say(comment_words/* COMMENT_WORDS */.q.nodes(check.nodeCount))] : []),
        ...(check.passed > 0 ? [say(comment_words/* COMMENT_WORDS */.q.passed(check.passed))] : []),
    ];
    return parts.join(' · ');
}
function addonsLine(addons, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const dated = addons.filter(({ expiresAt }) => expiresAt !== null);
    const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''));
    const named = addons.filter(({ addon }) => addon !== null).length;
    const until = first ? `<b>${validity(first, report)}</b>` : say(comment_words/* COMMENT_WORDS */.q.noExpiry);
    return [capital(say((0,gate_words/* checkName */.I3)('addons'))), ...(named > 0 ? [say(comment_words/* COMMENT_WORDS */.q.addons(named))] : []), until].join(' · ');
}
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function validity({ phase, expiresAt, check }, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    if (phase === null)
        return say(comment_words/* COMMENT_WORDS */.q.noResult);
    if (expiresAt === null) {
        const isDone = check !== 'upgrade' && check !== 'postcheck' && phase !== 'Init' && phase !== 'Running';
        return isDone ? say(comment_words/* COMMENT_WORDS */.q.noExpiry) : `${say(comment_words/* COMMENT_WORDS */.q.phase)} ${(0,markdown/* code */.aY)(phase, 40)}`;
    }
    const isOver = ((0,timestamp/* parseTimestamp */.E)(expiresAt) ?? 0) <= ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0);
    const words = isOver ? comment_words/* COMMENT_WORDS */.q.expired : comment_words/* COMMENT_WORDS */.q.validUntil;
    return say(words((0,result_sentences/* clockTime */.qo)(expiresAt)));
}

// EXTERNAL MODULE: ./lib/report/finding-cells.js
var finding_cells = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/report/where.js
var where = __webpack_require__(3825);
;// CONCATENATED MODULE: ./lib/report/page-rows.js






function findingsTable(title, findings, report, detail) {
    if (findings.length === 0)
        return text_budget/* NOTHING */.K$;
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const columns = detail === 'names' ? [comment_words/* COMMENT_WORDS */.q.cause, comment_words/* COMMENT_WORDS */.q.where] : [comment_words/* COMMENT_WORDS */.q.cause, comment_words/* COMMENT_WORDS */.q.where, comment_words/* COMMENT_WORDS */.q.doThis];
    const header = columns.map((column) => `<th align="left">${say(column)}</th>`).join('');
    return {
        head: `### ${say(title)}\n\n<table>\n<tr>${header}</tr>\n`,
        rows: findings.map((finding) => row(finding, report, detail)),
        tail: '</table>\n\n',
        more: (leftOut) => `<tr><td colspan="${columns.length}"><b>${say(comment_words/* COMMENT_WORDS */.q.moreRows(leftOut))}</b></td></tr>\n`,
    };
}
function row(finding, report, detail) {
    const cells = [
        cause(finding, report, detail),
        place(finding, report, detail),
        ...(detail === 'names' ? [] : [whatToDo(finding, report)]),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}
function cause(finding, report, detail) {
    const say = (0,model_language/* sayIn */.dx)(report.language);
    if (detail !== 'full')
        return (0,finding_cells/* heading */.R_)(finding, say);
    const fields = (0,where/* changedFields */.E0)(finding);
    const words = finding.advice === 'policy' ? markdown/* prose */.CS : markdown/* own */.ZV;
    const lines = [
        (0,finding_cells/* heading */.R_)(finding, say),
        ...(finding.message === '' ? [] : [(0,markdown/* prose */.CS)(finding.message, 400)]),
        ...(fields.length > 0 ? [(0,markdown/* code */.aY)(fields.join('; '), 300)] : []),
        ...(finding.match === 'none' && finding.scope !== 'gate' ? [] : [`<i>${words(finding.meaning)}</i>`]),
        ...(0,finding_cells/* decider */.r$)(finding, say),
    ];
    return lines.join('<br>');
}
function place(finding, report, detail) {
    const { words, names, more } = (0,where/* whereOf */.de)(finding, report.language);
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const list = names.map((name) => (0,markdown/* code */.aY)(name, 80)).join(' ');
    const shown = detail === 'full' && list !== '' ? `<br>${list}${more > 0 ? ` ${say(comment_words/* COMMENT_WORDS */.q.andMore(more))}` : ''}` : '';
    const { location } = finding;
    const line = location === null ? '' : `<br>${(0,markdown/* code */.aY)(`${location.file}:${location.line}`, 200)}`;
    const cluster = report.clusters.length > 1 && finding.clusterId !== null ? `<br>${(0,markdown/* code */.aY)(finding.clusterId, 80)}` : '';
    return `${(0,markdown/* own */.ZV)(words)}${shown}${line}${cluster}`;
}
function whatToDo(finding, report) {
    const words = finding.advice === 'policy' ? markdown/* prose */.CS : markdown/* own */.ZV;
    return `${words(finding.fix)} ${(0,markdown/* link */.nf)((0,model_language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.guide, report.language), finding.docUrl)}`;
}

;// CONCATENATED MODULE: ./lib/report/page.js








const NAMED = 10;
function renderPage(report, context, budget) {
    for (const detail of ['full', 'short']) {
        const page = (0,text_budget/* fitBlocks */.U8)(blocks(report, context, detail), Number.POSITIVE_INFINITY);
        if ((0,text_budget/* utf8Bytes */.dy)(page) <= budget)
            return page;
    }
    return (0,text_budget/* fitBlocks */.U8)(blocks(report, context, 'names'), budget);
}
function blocks(report, context, detail) {
    const of = (decision) => report.findings.filter((one) => one.decides && one.decision === decision);
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const isRed = report.verdict === 'block' || report.verdict === 'inconclusive';
    const anyway = report.green && isRed ? `${(0,model_language/* inLanguage */.oH)(labels/* LABELS */.k.greenAnyway, report.language)}\n\n` : '';
    const shortened = { full: null, short: comment_words/* COMMENT_WORDS */.q.shortened, names: comment_words/* COMMENT_WORDS */.q.namesOnly }[detail];
    return [
        (0,text_budget/* frame */.Gt)(`## ${(0,verdict_words/* verdictLine */.MT)(report)}\n\n${anyway}`),
        identities(report),
        findingsTable(labels/* LABELS */.k.fix, of('block'), report, detail),
        findingsTable(labels/* LABELS */.k.undecided, of('inconclusive'), report, detail),
        findingsTable(labels/* LABELS */.k.confirm, of('warn'), report, detail),
        changes(report),
        ...(shortened === null ? [] : [(0,text_budget/* frame */.Gt)(`<p><b>${say(shortened)}</b></p>\n\n`)]),
        (0,text_budget/* frame */.Gt)(footer(report, context)),
    ];
}
function changes(report) {
    const summary = changeWords(report);
    if (summary === null)
        return text_budget/* NOTHING */.K$;
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const names = report.resolved.slice(0, NAMED).map(({ name }) => (0,markdown/* code */.aY)(name, 80));
    const more = report.resolved.length - names.length;
    const list = `${names.join(' ')}${more > 0 ? ` ${say(comment_words/* COMMENT_WORDS */.q.andMore(more))}` : ''}`;
    const resolved = names.length > 0 ? `<br>${say(comment_words/* COMMENT_WORDS */.q.resolvedAre)}: ${list}` : '';
    return (0,text_budget/* frame */.Gt)(`<p><b>${say(comment_words/* COMMENT_WORDS */.q.since)}:</b> ${(0,markdown/* own */.ZV)(summary)}${resolved}</p>\n\n`);
}
function changeWords({ counts, findings, language }) {
    if (!counts.new && !counts.resolved)
        return null;
    const known = findings.filter(({ status }) => status === 'known').length;
    const parts = [comment_words/* COMMENT_WORDS */.q.fresh(counts.new ?? 0), comment_words/* COMMENT_WORDS */.q.resolved(counts.resolved ?? 0), comment_words/* COMMENT_WORDS */.q.known(known)];
    return parts.map((part) => (0,model_language/* inLanguage */.oH)(part, language)).join(' · ');
}
function footer(report, { headSha, runUrl, notes }) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const { counts, tool } = report;
    const parts = [
        ...(counts.notice > 0 ? [say(comment_words/* COMMENT_WORDS */.q.notes(counts.notice))] : []),
        ...(counts.waived > 0 ? [say(comment_words/* COMMENT_WORDS */.q.waived(counts.waived))] : []),
        ...(headSha === null ? [] : [`${say(comment_words/* COMMENT_WORDS */.q.commit)} ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...(runUrl === null ? [] : [runLink(runUrl, say(comment_words/* COMMENT_WORDS */.q.run))]),
        `${(0,markdown/* own */.ZV)(tool.name)} ${(0,markdown/* own */.ZV)(tool.version)}`,
    ];
    return `${notes.map((note) => `<p>${(0,markdown/* own */.ZV)(note)}</p>\n\n`).join('')}<sub>${parts.join(' · ')}</sub>\n`;
}
const runLink = (url, label) => `<a href="${(0,markdown/* escapeHtml */.ZD)(url)}">${label}</a>`;


/***/ })

};
