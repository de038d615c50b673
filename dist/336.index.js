export const id = 336;
export const ids = [336];
export const modules = {

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _github_commit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _github_run_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4962);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2308);
/* harmony import */ var _model_cluster_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8390);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8861);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5414);






const MOST_MS = 10_000;
async function announce(read, world, log, dueAt) {
    const { run, subject } = read;
    const { clock, env } = world;
    const { headSha: sha } = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFor */ .vM)(run, env);
    if (sha === null || run.githubToken === null)
        return;
    const context = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContext */ .s)((0,_model_cluster_set_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterKey */ .M)((0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterIdsOf */ .o9)(read)));
    const status = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingStatus */ ._L)(subject.targetVersion, dueAt, run.language);
    const time = { clock, cancelled: world.signal, endsAt: clock.now() + MOST_MS };
    try {
        await (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .talkAbout */ .EP)(run, env, time, _github_commit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_PERMISSION */ .P, (talk) => (0,_github_commit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .setCommitStatus */ .M)({ sha, context, ...status, targetUrl: (0,_github_run_url_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .V)(env) }, talk));
        log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: pending`);
    }
    catch (error) {
        log.debug(`The commit status could not be set to pending: ${error.message}`);
    }
}


/***/ }),

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

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ setCommitStatus),
/* harmony export */   P: () => (/* binding */ STATUS_PERMISSION)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5104);

const STATUS_PERMISSION = 'statuses: write';
async function setCommitStatus({ sha, targetUrl, ...status }, talk) {
    const { octokit, owner, repo } = talk;
    const url = targetUrl === null ? {} : { target_url: targetUrl };
    await (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .sendOverAndOver */ .yA)(() => octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...status, ...url }), talk);
}


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

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
const REPOSITORY = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/;
function runUrl(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
    if (!URL.canParse(server) || !REPOSITORY.test(repository) || !/^\d{1,20}$/.test(id))
        return null;
    const { protocol, origin, pathname } = new URL(server);
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    return `${origin}${pathname.replace(/\/+$/, '')}/${repository}/actions/runs/${id}`;
}


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

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ pendingStatus),
  LG: () => (/* binding */ renderStatus),
  k0: () => (/* binding */ shortVerdict),
  s: () => (/* binding */ statusContext)
});

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
// EXTERNAL MODULE: ./lib/report/messages/result-sentences.js
var result_sentences = __webpack_require__(6505);
;// CONCATENATED MODULE: ./lib/report/messages/status-words.js

const STATUS_WORDS = {
    forTarget: (verdict, target) => ({
        en: `${verdict} for ${target}`,
        zh: `${verdict}（${target}）`,
    }),
    with: (verdict, detail) => ({ en: `${verdict}: ${detail}`, zh: `${verdict}：${detail}` }),
    causes: (count) => ({ en: `${(0,plain/* counted */.hS)(count, 'cause')} to fix`, zh: `${count} 个问题须修复` }),
    risks: (count) => ({ en: `${(0,plain/* counted */.hS)(count, 'risk')} to confirm`, zh: `${count} 项风险待确认` }),
    notes: (count) => ({ en: (0,plain/* counted */.hS)(count, 'note'), zh: `${count} 条提示` }),
    waived: (count) => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
    passed: (count) => ({ en: `${(0,plain/* counted */.hS)(count, 'item')} passed`, zh: `${count} 项检查通过` }),
    broken: { en: 'the check of an item broke', zh: '有检查项自身执行失败' },
    more: (reason, more) => ({
        en: `${reason}, and ${(0,plain/* counted */.hS)(more, 'more reason')}`,
        zh: `${reason}，另有 ${more} 个原因`,
    }),
    comma: { en: ', ', zh: '，' },
    missing: { en: 'a part of the check is missing', zh: '检查结果缺少一部分' },
    noMatch: { en: 'no changed file matches paths', zh: '改动的文件均不在 paths 范围内' },
    validUntil: (text, time) => ({
        en: `${text}; valid until ${time}`,
        zh: `${text}；有效期至 ${time}`,
    }),
    pending: (target, time) => ({
        en: `Asking CCE${target ? ` about ${target}` : ''}; an answer is due by ${time}`,
        zh: `正在向 CCE 查询${target ? ` ${target}` : ''}；最迟 ${time} 有结果`,
    }),
};

// EXTERNAL MODULE: ./lib/report/messages/verdict-words.js
var verdict_words = __webpack_require__(7382);
;// CONCATENATED MODULE: ./lib/report/status.js








const MOST_BYTES = 139;
const STATES = {
    ...{ pass: 'success', warn: 'success', 'not-applicable': 'success' },
    ...{ block: 'failure', inconclusive: 'error' },
};
const statusContext = (clusterKey) => `cce-upgrade-gate / ${clusterKey}`;
function renderStatus(report) {
    const { language, expiresAt } = report;
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    const target = targetOf(report);
    const verdict = shortVerdict(report.verdict === 'warn' ? { ...report, verdict: 'pass' } : report);
    const head = target === null ? verdict : say(STATUS_WORDS.forTarget(verdict, target));
    const detail = detailOf(report);
    const whole = detail === null ? head : say(STATUS_WORDS.with(head, detail));
    const until = report.verdict === 'inconclusive' || expiresAt === null ? null : (0,result_sentences/* clockTime */.qo)(expiresAt);
    const dated = (text) => (until === null ? text : say(STATUS_WORDS.validUntil(text, until)));
    const fitting = [dated(whole), dated(head), head].find((text) => (0,budget/* utf8Bytes */.dy)(text) <= MOST_BYTES);
    return { state: STATES[report.verdict], description: fitting ?? (0,budget/* clipBytes */.Wp)(head, MOST_BYTES) };
}
function pendingStatus(targetVersion, dueAt, language) {
    const text = (0,model_language/* inLanguage */.oH)(STATUS_WORDS.pending(targetVersion, (0,result_sentences/* clockTime */.qo)((0,timestamp/* isoTime */.L)(dueAt))), language);
    return { state: 'pending', description: (0,budget/* clipBytes */.Wp)(text, MOST_BYTES) };
}
const shortVerdict = (report) => (0,model_language/* inLanguage */.oH)((0,verdict_words/* outcomeWords */.wX)(report), report.language);
function targetOf({ clusters, asked, verdict }) {
    if (verdict === 'not-applicable')
        return null;
    const targets = [...new Set(clusters.map(({ targetVersion }) => targetVersion))];
    const target = (targets.length === 1 ? targets[0] : null) ?? asked.targetVersion;
    return target !== null && (0,version/* parseVersion */.o)(target) !== null && target.length <= 30 ? target.trim() : null;
}
function detailOf(report) {
    const { counts, verdict, language } = report;
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    switch (verdict) {
        case 'block':
        case 'inconclusive':
            return reasons(report);
        case 'warn': {
            const found = [
                ...(counts.warning > 0 ? [STATUS_WORDS.risks(counts.warning)] : []),
                ...(counts.notice > 0 ? [STATUS_WORDS.notes(counts.notice)] : []),
                ...(counts.waived > 0 ? [STATUS_WORDS.waived(counts.waived)] : []),
            ];
            return (found.length > 0 ? found : [STATUS_WORDS.missing]).map(say).join(say(STATUS_WORDS.comma));
        }
        case 'pass':
            return counts.passed > 0 ? say(STATUS_WORDS.passed(counts.passed)) : null;
        case 'not-applicable':
            return say(STATUS_WORDS.noMatch);
    }
}
function reasons({ findings, verdict, language }) {
    const say = (text) => (0,model_language/* inLanguage */.oH)(text, language);
    const decision = verdict === 'block' ? 'block' : 'inconclusive';
    const own = findings.filter((finding) => finding.decision === decision);
    const items = own.filter(({ scope }) => scope !== 'gate').length;
    const titles = [
        ...new Set(own.filter(({ scope }) => scope === 'gate').map(({ title }) => (0,plain/* oneLine */.TN)(title))),
        ...(items > 0 ? [say(decision === 'block' ? STATUS_WORDS.causes(items) : STATUS_WORDS.broken)] : []),
    ];
    const [first, ...others] = titles;
    if (first === undefined)
        return null;
    return others.length > 0 ? say(STATUS_WORDS.more(first, others.length)) : first;
}


/***/ })

};
