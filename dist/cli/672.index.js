export const id = 672;
export const ids = [672,310];
export const modules = {

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

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToGitHub: () => (/* binding */ publishToGitHub)
});

// EXTERNAL MODULE: ./lib/github/octokit.js
var github_octokit = __webpack_require__(1282);
// EXTERNAL MODULE: ./lib/model/ports.js
var ports = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
;// CONCATENATED MODULE: ./lib/github/patience.js



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
    const wait = (ms) => (0,ports/* sleep */.y)(clock, ms, end.signal);
    const access = { ...about, signal: end.signal, attemptMs: ATTEMPT_MS, wait };
    try {
        const open = await (0,github_octokit/* openRepository */.h_)(access);
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
const sendOverAndOver = (send, talk) => patiently(() => (0,github_octokit/* askingAgain */.c4)(send, talk.access), talk);
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
    const { status } = (0,github_octokit/* failureOf */.g5)(error);
    return status === null || status >= 500;
};
function pauseOf(error, now) {
    if ((0,github_octokit/* failureOf */.g5)(error).kind !== 'rate-limit')
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
    const { kind, status, body } = (0,github_octokit/* failureOf */.g5)(error);
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
    return texts.length > 0 ? `: ${(0,plain/* clip */.$Q)((0,plain/* oneLine */.TN)(texts.join('; ')), 300)}` : '';
}

;// CONCATENATED MODULE: ./lib/github/check-run.js


const CHECK_RUN_PERMISSION = 'checks: write';
const BATCH = 50;
async function makeCheckRun(run, talk) {
    const batches = [];
    for (let at = 0; at < run.annotations.length; at += BATCH)
        batches.push(run.annotations.slice(at, at + BATCH));
    const [first = [], ...later] = batches;
    const { id, taken } = await create(run, first, talk);
    let missing = first.length - taken;
    let fault = missing > 0 ? new PublishFault('GitHub does not take some of them') : null;
    let there = taken;
    for (const [index, batch] of later.entries()) {
        try {
            await append(id, run, batch, there, talk);
            there += batch.length;
        }
        catch (error) {
            fault = faultOf(error, CHECK_RUN_PERMISSION, talk.access.signal);
            const isRefused = (0,github_octokit/* failureOf */.g5)(error).status === 422;
            missing += isRefused ? batch.length : later.slice(index).flat().length;
            if (!isRefused)
                break;
        }
    }
    if (fault === null)
        return;
    await tellMissing(id, run, missing, talk).catch(() => { });
    const told = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`;
    throw new PublishFault(told, fault.isPermission);
}
async function create(run, annotations, talk) {
    const { octokit, owner, repo } = talk;
    const { sha, name, conclusion, title, text, externalId, detailsUrl } = run;
    const send = async (some, summary) => {
        const { data } = await octokit.rest.checks.create({
            ...{ owner, repo, name, head_sha: sha, external_id: externalId, status: 'completed', conclusion },
            ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
            output: { title, summary, text, annotations: [...some] },
        });
        if (typeof Object(data).id !== 'number')
            throw notGitHub();
        return data.id;
    };
    const once = (some, summary) => sendOnce(() => send(some, summary), () => look(run, talk), talk);
    try {
        return { id: await once(annotations, run.summary), taken: annotations.length };
    }
    catch (error) {
        if (annotations.length === 0 || (0,github_octokit/* failureOf */.g5)(error).status !== 422)
            throw error;
        return { id: await once([], run.summaryWithout(annotations.length)), taken: 0 };
    }
}
async function look({ sha, name, externalId }, talk) {
    const { octokit, owner, repo } = talk;
    const asked = { owner, repo, ref: sha, check_name: name, per_page: 100 };
    const { data } = await patiently(() => octokit.rest.checks.listForRef(asked), talk);
    return data.check_runs.find((one) => one.external_id === externalId)?.id ?? null;
}
async function append(id, { title, summary, text }, batch, before, talk) {
    const { octokit, owner, repo } = talk;
    const output = { title, summary, text, annotations: [...batch] };
    const send = async () => {
        await octokit.rest.checks.update({ owner, repo, check_run_id: id, output });
        return true;
    };
    const arrived = async () => {
        const { data } = await patiently(() => octokit.rest.checks.get({ owner, repo, check_run_id: id }), talk);
        return data.output.annotations_count > before ? true : null;
    };
    await sendOnce(send, arrived, talk);
}
async function tellMissing(id, run, missing, talk) {
    const { octokit, owner, repo } = talk;
    const output = { title: run.title, summary: run.summaryWithout(missing), text: run.text };
    await patiently(() => octokit.rest.checks.update({ owner, repo, check_run_id: id, output }), talk);
}

;// CONCATENATED MODULE: ./lib/github/commit-status.js

const STATUS_PERMISSION = 'statuses: write';
async function setCommitStatus({ sha, targetUrl, ...status }, talk) {
    const { octokit, owner, repo } = talk;
    const url = targetUrl === null ? {} : { target_url: targetUrl };
    await sendOverAndOver(() => octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...status, ...url }), talk);
}

;// CONCATENATED MODULE: ./lib/github/run-url.js
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
    const marked = (await patiently(() => allComments(pull, talk), talk)).filter(({ body }) => hasMark(body));
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
            throw notGitHub();
        for (const each of data) {
            const { id, body, user } = Object(each);
            const { login, type } = Object(user);
            const author = { login: typeof login === 'string' ? login : null, isBot: type === 'Bot' };
            if (typeof id === 'number' && typeof body === 'string')
                comments.push({ id, body, author });
        }
        if (++pages === MOST_PAGES)
            throw new PublishFault(`there are more than ${comments.length} comments`);
    }
    return comments;
}
async function keepComment(thread, say, talk, log) {
    const { found, isUnsure } = await findComments(thread, talk);
    if (isUnsure)
        throw new PublishFault('there is a comment like ours, and GitHub does not tell whether it is');
    const [first, ...others] = found;
    if (others.length > 0)
        log.info(`Comment: ${others.length} more of this job are there; they are left alone`);
    if (first !== undefined)
        return edit(first, thread, say, talk);
    const body = say(null);
    return body === null ? 'nothing to say' : sticky_comment_create(body, thread, say, talk);
}
async function edit(comment, thread, say, talk) {
    const { octokit, owner, repo } = talk;
    const body = say(comment.body);
    if (body === null)
        return 'nothing to say';
    if (thread.saysTheSame(body, comment.body))
        return 'unchanged';
    const update = { owner, repo, comment_id: comment.id, body };
    await sendOverAndOver(() => octokit.rest.issues.updateComment(update), talk);
    return 'updated';
}
async function sticky_comment_create(body, thread, say, talk) {
    const { octokit, owner, repo } = talk;
    const send = async () => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: thread.pull, body });
        if (typeof Object(data).id !== 'number')
            throw notGitHub();
        return data.id;
    };
    const look = async () => (await findComments(thread, talk)).found[0]?.id ?? null;
    const id = await sendOnce(send, look, talk);
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

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/model/cluster-set.js

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i;
const LONGEST = 24;
const hashOf = (text, digits) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
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

;// CONCATENATED MODULE: ./lib/github-place.js




function placeFor({ headSha }, env) {
    const place = placeOf((0,github_event/* eventOf */.A)(env), env);
    return headSha === null ? place : { ...place, headSha };
}
const commentKeyFor = (env, clusterIds) => commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterIds);
const talkAbout = ({ githubToken: token }, env, time, permission, work) => {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = env;
    return talk({ token, apiUrl, repository }, time, permission, work);
};

;// CONCATENATED MODULE: ./lib/publish-warnings.js
const WHOSE = { fork: 'a fork', bot: 'a bot' };
function warningsOf(failed, author) {
    const refused = failed.filter(({ fault }) => fault.isPermission);
    const others = failed.filter(({ fault }) => !fault.isPermission);
    const each = others.map(({ what, fault }) => `${lower(what)} could not be written: ${fault.message}`);
    if (refused.length === 0)
        return each;
    const lacks = refused.map(({ permission }) => permission).join(', ');
    const [only, ...more] = refused;
    const why = only !== undefined && more.length === 0 ? only.fault.message : `the token lacks ${lacks}`;
    const cure = author
        ? `To a pull request of ${WHOSE[author]} GitHub hands out a token that can only read, whatever the workflow asks for.`
        : `Give the job permissions: { ${lacks} }.`;
    return [
        `${listed(refused.map(({ what }) => lower(what)))} could not be written: ${why}. ${cure} The verdict stands.`,
        ...each,
    ];
}
const lower = (words) => words.charAt(0).toLowerCase() + words.slice(1);
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

// EXTERNAL MODULE: ./lib/model/language.js
var model_language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
;// CONCATENATED MODULE: ./lib/report/messages/comment-words.js

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
    nodes: (count) => ({ en: (0,plain/* counted */.hS)(count, 'node'), zh: `${count} 个节点` }),
    addons: (count) => ({ en: (0,plain/* counted */.hS)(count, 'add-on'), zh: `${count} 个插件` }),
    passed: (count) => ({ en: `${(0,plain/* counted */.hS)(count, 'item')} passed`, zh: `${count} 项检查通过` }),
    notes: (count) => ({ en: (0,plain/* counted */.hS)(count, 'note'), zh: `${count} 条提示` }),
    waived: (count) => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
    since: { en: 'Since the last report', zh: '与上次报告相比' },
    fresh: (count) => ({ en: `${count} new`, zh: `新增 ${count} 项` }),
    known: (count) => ({ en: `${count} known`, zh: `已知 ${count} 项` }),
    resolved: (count) => ({ en: `${count} resolved`, zh: `已解决 ${count} 项` }),
    resolvedAre: { en: 'Resolved', zh: '已解决' },
    andMore: (count) => ({ en: `and ${count} more`, zh: `另有 ${count} 项` }),
    moreRows: (count) => ({
        en: `${(0,plain/* counted */.hS)(count, 'more row')} left out here; the job summary and report.json have them all.`,
        zh: `此处省略 ${count} 行；完整内容见作业摘要和 report.json。`,
    }),
    moreClusters: (count) => ({
        en: `${(0,plain/* counted */.hS)(count, 'more cluster')} left out here; the job summary and report.json have them all.`,
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
        en: `The next report can compare with the most severe findings only: ${(0,plain/* counted */.hS)(count, 'finding')} did not fit here.`,
        zh: `下次报告只能与最严重的问题比较：有 ${count} 项无法在此保存。`,
    }),
    commit: { en: 'commit', zh: '提交' },
    run: { en: 'The run, with its summary and report files', zh: '查看本次运行及其摘要和报告文件' },
    missing: (count) => ({
        en: `${(0,plain/* counted */.hS)(count, 'annotation')} could not be added here; report.json has them all.`,
        zh: `有 ${count} 条注解未能添加；完整内容见 report.json。`,
    }),
    leftOut: (count) => ({
        en: `${(0,plain/* counted */.hS)(count, 'annotation')} left out here: a check run takes no more. report.json has them all.`,
        zh: `此处省略 ${count} 条注解（超出检查运行的容量）；完整内容见 report.json。`,
    }),
};

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
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
    more: (leftOut) => `<p><b>${(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(COMMENT_WORDS.moreClusters(leftOut), report.language))}</b></p>\n\n`,
});
function identity(cluster, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => (0,markdown/* code */.aY)(one, 80));
    const versions = [cluster.currentVersion, cluster.targetVersion].filter((one) => one !== null);
    const aside = cluster.targetVersion !== null && !cluster.targetAsserted ? ` (${say(COMMENT_WORDS.notAsserted)})` : '';
    const facts = [
        `${say(COMMENT_WORDS.cluster)} ${names.join(' ') || say(COMMENT_WORDS.unnamed)}`,
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
        ...(check.takenAt === null ? [] : [say(COMMENT_WORDS.taken((0,result_sentences/* clockTime */.qo)(check.takenAt)))]),
        `<b>${validity(check, report)}</b>`,
        ...(check.nodeCount > 0 ? [say(COMMENT_WORDS.nodes(check.nodeCount))] : []),
        ...(check.passed > 0 ? [say(COMMENT_WORDS.passed(check.passed))] : []),
    ];
    return parts.join(' · ');
}
function addonsLine(addons, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const dated = addons.filter(({ expiresAt }) => expiresAt !== null);
    const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''));
    const named = addons.filter(({ addon }) => addon !== null).length;
    const until = first ? `<b>${validity(first, report)}</b>` : say(COMMENT_WORDS.noExpiry);
    return [capital(say((0,gate_words/* checkName */.I3)('addons'))), ...(named > 0 ? [say(COMMENT_WORDS.addons(named))] : []), until].join(' · ');
}
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function validity({ phase, expiresAt, check }, report) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    if (phase === null)
        return say(COMMENT_WORDS.noResult);
    if (expiresAt === null) {
        const isDone = check !== 'upgrade' && check !== 'postcheck' && phase !== 'Init' && phase !== 'Running';
        return isDone ? say(COMMENT_WORDS.noExpiry) : `${say(COMMENT_WORDS.phase)} ${(0,markdown/* code */.aY)(phase, 40)}`;
    }
    const isOver = ((0,timestamp/* parseTimestamp */.E)(expiresAt) ?? 0) <= ((0,timestamp/* parseTimestamp */.E)(report.generatedAt) ?? 0);
    const words = isOver ? COMMENT_WORDS.expired : COMMENT_WORDS.validUntil;
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
    const columns = detail === 'names' ? [COMMENT_WORDS.cause, COMMENT_WORDS.where] : [COMMENT_WORDS.cause, COMMENT_WORDS.where, COMMENT_WORDS.doThis];
    const header = columns.map((column) => `<th align="left">${say(column)}</th>`).join('');
    return {
        head: `### ${say(title)}\n\n<table>\n<tr>${header}</tr>\n`,
        rows: findings.map((finding) => row(finding, report, detail)),
        tail: '</table>\n\n',
        more: (leftOut) => `<tr><td colspan="${columns.length}"><b>${say(COMMENT_WORDS.moreRows(leftOut))}</b></td></tr>\n`,
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
    const shown = detail === 'full' && list !== '' ? `<br>${list}${more > 0 ? ` ${say(COMMENT_WORDS.andMore(more))}` : ''}` : '';
    const { location } = finding;
    const line = location === null ? '' : `<br>${(0,markdown/* code */.aY)(`${location.file}:${location.line}`, 200)}`;
    const cluster = report.clusters.length > 1 && finding.clusterId !== null ? `<br>${(0,markdown/* code */.aY)(finding.clusterId, 80)}` : '';
    return `${(0,markdown/* own */.ZV)(words)}${shown}${line}${cluster}`;
}
function whatToDo(finding, report) {
    const words = finding.advice === 'policy' ? markdown/* prose */.CS : markdown/* own */.ZV;
    return `${words(finding.fix)} ${(0,markdown/* link */.nf)((0,model_language/* inLanguage */.oH)(COMMENT_WORDS.guide, report.language), finding.docUrl)}`;
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
    const shortened = { full: null, short: COMMENT_WORDS.shortened, names: COMMENT_WORDS.namesOnly }[detail];
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
    const list = `${names.join(' ')}${more > 0 ? ` ${say(COMMENT_WORDS.andMore(more))}` : ''}`;
    const resolved = names.length > 0 ? `<br>${say(COMMENT_WORDS.resolvedAre)}: ${list}` : '';
    return (0,text_budget/* frame */.Gt)(`<p><b>${say(COMMENT_WORDS.since)}:</b> ${(0,markdown/* own */.ZV)(summary)}${resolved}</p>\n\n`);
}
function changeWords({ counts, findings, language }) {
    if (!counts.new && !counts.resolved)
        return null;
    const known = findings.filter(({ status }) => status === 'known').length;
    const parts = [COMMENT_WORDS.fresh(counts.new ?? 0), COMMENT_WORDS.resolved(counts.resolved ?? 0), COMMENT_WORDS.known(known)];
    return parts.map((part) => (0,model_language/* inLanguage */.oH)(part, language)).join(' · ');
}
function footer(report, { headSha, runUrl, notes }) {
    const say = (text) => (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(text, report.language));
    const { counts, tool } = report;
    const parts = [
        ...(counts.notice > 0 ? [say(COMMENT_WORDS.notes(counts.notice))] : []),
        ...(counts.waived > 0 ? [say(COMMENT_WORDS.waived(counts.waived))] : []),
        ...(headSha === null ? [] : [`${say(COMMENT_WORDS.commit)} ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...(runUrl === null ? [] : [runLink(runUrl, say(COMMENT_WORDS.run))]),
        `${(0,markdown/* own */.ZV)(tool.name)} ${(0,markdown/* own */.ZV)(tool.version)}`,
    ];
    return `${notes.map((note) => `<p>${(0,markdown/* own */.ZV)(note)}</p>\n\n`).join('')}<sub>${parts.join(' · ')}</sub>\n`;
}
const runLink = (url, label) => `<a href="${(0,markdown/* escapeHtml */.ZD)(url)}">${label}</a>`;

// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
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
    const fitting = [dated(whole), dated(head), head].find((text) => (0,text_budget/* utf8Bytes */.dy)(text) <= MOST_BYTES);
    return { state: STATES[report.verdict], description: fitting ?? (0,text_budget/* clipBytes */.Wp)(head, MOST_BYTES) };
}
function pendingStatus(targetVersion, dueAt, language) {
    const text = inLanguage(WORDS.pending(targetVersion, clockTime(isoTime(dueAt))), language);
    return { state: 'pending', description: clipBytes(text, MOST_BYTES) };
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

// EXTERNAL MODULE: ./lib/report/summary.js + 6 modules
var summary = __webpack_require__(9019);
;// CONCATENATED MODULE: ./lib/report/check-run.js








const PAGE_BUDGET = 60_000;
const TITLE_UNITS = 255;
const MESSAGE_BYTES = 60_000;
const MOST_ANNOTATIONS = 1000;
const CONCLUSIONS = {
    ...{ pass: 'success', warn: 'success', block: 'failure', inconclusive: 'failure', 'not-applicable': 'neutral' },
};
const checkRunName = (clusterKey) => `cce-upgrade-gate findings / ${clusterKey}`;
function renderCheckRun(report, name, context) {
    const all = (0,annotations/* everyAnnotation */.ti)(report);
    const surplus = all.length - MOST_ANNOTATIONS;
    const notes = surplus > 0 ? [(0,model_language/* inLanguage */.oH)(COMMENT_WORDS.leftOut(surplus), report.language)] : [];
    return {
        name,
        conclusion: CONCLUSIONS[report.verdict],
        title: (0,plain/* clip */.$Q)(`${shortVerdict(report)}: ${(0,plain/* oneLine */.TN)(report.reason)}`, TITLE_UNITS),
        summary: renderPage(report, { ...context, notes }, PAGE_BUDGET),
        text: (0,summary/* renderSummary */.B)(report, PAGE_BUDGET),
        annotations: all.slice(0, MOST_ANNOTATIONS).map(checkAnnotation),
    };
}
function withMissing(summary, missing, report) {
    const note = COMMENT_WORDS.missing(missing);
    const told = `${(0,model_language/* inLanguage */.oH)(note, report.language)}\n\n${summary}`;
    return (0,text_budget/* utf8Bytes */.dy)(told) <= PAGE_BUDGET + 500 ? told : summary;
}
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
function checkAnnotation({ level, title, message, location }) {
    const path = location === null ? null : repositoryPath(location.file);
    const { line: start, endLine, column } = location !== null && path !== null ? location : { line: 1 };
    const end = Math.max(start, endLine ?? start);
    return {
        path: path ?? '.github',
        start_line: start,
        end_line: end,
        ...(column === undefined || start !== end ? {} : { start_column: column, end_column: column }),
        annotation_level: LEVELS[level],
        title: (0,plain/* clip */.$Q)(title, TITLE_UNITS),
        message: (0,text_budget/* clipBytes */.Wp)(message, MESSAGE_BYTES),
    };
}
function repositoryPath(file) {
    const isPlain = file !== '' && file.length <= 1000 && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|[\p{Cc}\\]/u.test(file);
    return isPlain && file.isWellFormed() ? file : null;
}

// EXTERNAL MODULE: ./lib/report/baseline.js + 1 modules
var baseline = __webpack_require__(3310);
// EXTERNAL MODULE: ./lib/model/baseline.js
var model_baseline = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/report/baseline-reading.js
var baseline_reading = __webpack_require__(9094);
;// CONCATENATED MODULE: ./lib/report/report-state.js




const report_state_MOST_BYTES = 9000;
const MOST_CODED = 4 * Math.ceil(report_state_MOST_BYTES / 3) + 4;
const TEXT_UNITS = 64;
function encodeState(generatedAt, findings, redact) {
    const sorted = findings.toSorted((a, b) => model_baseline/* BY_SEVERITY */.Y8.indexOf(a.decision) - model_baseline/* BY_SEVERITY */.Y8.indexOf(b.decision));
    const stateOf = (count) => JSON.stringify(stateWith(sorted, count, generatedAt, redact));
    let [kept, tooMany] = [0, sorted.length + 1];
    while (tooMany - kept > 1) {
        const middle = Math.floor((kept + tooMany) / 2);
        if ((0,text_budget/* utf8Bytes */.dy)(stateOf(middle)) <= report_state_MOST_BYTES)
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
    const notes = leftOut > 0 ? [(0,model_language/* inLanguage */.oH)(COMMENT_WORDS.forgets(leftOut), report.language)] : [];
    const page = isBrief
        ? briefLine(report, context)
        : renderPage(report, { ...context, notes }, COMMENT_BUDGET - (0,text_budget/* utf8Bytes */.dy)(mark));
    return redact(`${mark}${page}`);
}
const NAMED_CLUSTERS = 5;
function briefLine(report, { headSha, runUrl }) {
    const { language, expiresAt } = report;
    const changed = changeWords(report);
    const clusters = report.clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id);
    const parts = [
        `<b>${(0,markdown/* own */.ZV)((0,verdict_words/* verdictLine */.MT)(report))}</b>`,
        ...clusters.filter((one) => one !== null).map((one) => (0,markdown/* code */.aY)(one, 80)),
        ...(expiresAt === null ? [] : [(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(COMMENT_WORDS.validUntil((0,result_sentences/* clockTime */.qo)(expiresAt)), language))]),
        ...(changed === null ? [] : [(0,markdown/* own */.ZV)(changed)]),
        ...(headSha === null ? [] : [`${(0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(COMMENT_WORDS.commit, language))} ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...(runUrl === null ? [] : [runLink(runUrl, (0,markdown/* own */.ZV)((0,model_language/* inLanguage */.oH)(COMMENT_WORDS.run, language)))]),
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

;// CONCATENATED MODULE: ./lib/publish-to-github.js










const MOST_MS = 120_000;
const LEAST_MS = 15_000;
async function publishToGitHub(report, publication) {
    const { run, env, log, clock, signal: cancelled } = publication;
    const place = placeFor(run, env);
    const tasks = [
        ...(run.commitStatus ? [commitStatus(report, publication, place)] : []),
        ...(run.comment === 'never' ? [] : [comment(report, publication, place)]),
        ...(run.checkRun ? [checkRun(report, publication, place)] : []),
    ];
    for (const { what, skipped } of tasks)
        if (skipped !== null)
            log.info(`${what}: left out, since ${skipped}`);
    const now = clock.now();
    const endsAt = Math.max(now + LEAST_MS, Math.min(publication.endsAt, now + MOST_MS));
    const done = await Promise.all(tasks
        .filter(({ skipped }) => skipped === null)
        .map(({ what, permission, work }) => talkAbout(run, env, { clock, cancelled, endsAt }, permission, work).then(() => null, (fault) => ({ what, permission, fault }))));
    for (const line of warningsOf(done.filter((one) => one !== null), place.author))
        log.info(`Warning: ${line}`);
}
const NO_COMMIT = 'this event names no commit';
function commitStatus(report, { env, redact, log, clusterIds }, { headSha: sha }) {
    const context = redact(statusContext(clusterKey(clusterIds)));
    return {
        ...{ what: 'Commit status', permission: STATUS_PERMISSION, skipped: sha === null ? NO_COMMIT : null },
        work: async (talk) => {
            const { state, description } = renderStatus(report);
            const status = { sha: sha ?? '', context, state, description: redact(description), targetUrl: runUrl(env) };
            await setCommitStatus(status, talk);
            log.info(`Commit status "${context}" on ${status.sha.slice(0, 12)}: ${state}`);
        },
    };
}
function comment(report, publication, { pull, noPull, headSha }) {
    const { run, env, redact, log, clusterIds } = publication;
    const key = commentKeyFor(env, clusterIds);
    const isRed = report.verdict === 'block' || report.verdict === 'inconclusive';
    const onFailure = run.comment === 'on-failure';
    const isBrief = !isRed && (onFailure || report.verdict !== 'warn');
    const hasMark = (body) => markOf(body)?.key === key;
    return {
        ...{ what: 'Comment', permission: COMMENT_PERMISSION, skipped: pull === null ? noPull : null },
        work: async (talk) => {
            const say = (body) => {
                if (body === null && !isRed && (onFailure || report.verdict === 'not-applicable'))
                    return null;
                const before = body === null ? null : (markOf(body)?.carried ?? null);
                return renderComment(report, { key, before, isBrief, headSha, runUrl: runUrl(env), redact });
            };
            const outcome = await keepComment({ pull: pull ?? 0, hasMark, saysTheSame: saysTheSame }, say, talk, log);
            log.info(`Comment on the pull request ${pull}: ${outcome}`);
        },
    };
}
function checkRun(report, { env, redact, log, clusterIds }, { headSha }) {
    const key = clusterKey(clusterIds);
    const detailsUrl = runUrl(env);
    return {
        ...{ what: 'Check run', permission: CHECK_RUN_PERMISSION, skipped: headSha === null ? NO_COMMIT : null },
        work: async (talk) => {
            const run = renderCheckRun(report, redact(checkRunName(key)), { headSha, runUrl: detailsUrl });
            const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '', GITHUB_JOB = '' } = env;
            const summary = redact(run.summary);
            await makeCheckRun({
                ...{ sha: headSha ?? '', name: run.name, conclusion: run.conclusion, detailsUrl, summary },
                ...{ title: redact(run.title), text: redact(run.text) },
                externalId: [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, key].join('/'),
                annotations: run.annotations.map((one) => {
                    return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) };
                }),
                summaryWithout: (missing) => withMissing(summary, missing, report),
            }, talk);
            log.info(`Check run "${run.name}": ${run.conclusion}, ${run.annotations.length} annotations`);
        },
    };
}


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


/***/ })

};
