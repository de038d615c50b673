export const id = 377;
export const ids = [377];
export const modules = {

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

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToGitHub: () => (/* binding */ publishToGitHub)
});

// EXTERNAL MODULE: ./lib/github/octokit.js
var github_octokit = __webpack_require__(1282);
// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(5104);
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
    let fault = missing > 0 ? new patience/* PublishFault */.w1('GitHub does not take some of them') : null;
    let there = taken;
    for (const [index, batch] of later.entries()) {
        try {
            await append(id, run, batch, there, talk);
            there += batch.length;
        }
        catch (error) {
            fault = (0,patience/* faultOf */.Kl)(error, CHECK_RUN_PERMISSION, talk.access.signal);
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
    throw new patience/* PublishFault */.w1(told, fault.isPermission);
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
            throw (0,patience/* notGitHub */.$T)();
        return data.id;
    };
    const once = (some, summary) => (0,patience/* sendOnce */.E4)(() => send(some, summary), () => look(run, talk), talk);
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
    const { data } = await (0,patience/* patiently */.d_)(() => octokit.rest.checks.listForRef(asked), talk);
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
        const { data } = await (0,patience/* patiently */.d_)(() => octokit.rest.checks.get({ owner, repo, check_run_id: id }), talk);
        return data.output.annotations_count > before ? true : null;
    };
    await (0,patience/* sendOnce */.E4)(send, arrived, talk);
}
async function tellMissing(id, run, missing, talk) {
    const { octokit, owner, repo } = talk;
    const output = { title: run.title, summary: run.summaryWithout(missing), text: run.text };
    await (0,patience/* patiently */.d_)(() => octokit.rest.checks.update({ owner, repo, check_run_id: id, output }), talk);
}

// EXTERNAL MODULE: ./lib/github/commit-status.js
var commit_status = __webpack_require__(2509);
// EXTERNAL MODULE: ./lib/github/run-url.js
var run_url = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/github/sticky-comment.js + 1 modules
var sticky_comment = __webpack_require__(5573);
// EXTERNAL MODULE: ./lib/github-place.js + 1 modules
var github_place = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/model/cluster-set.js
var cluster_set = __webpack_require__(8390);
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
var language = __webpack_require__(2691);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/messages/comment-words.js
var comment_words = __webpack_require__(8890);
// EXTERNAL MODULE: ./lib/report/page.js + 2 modules
var page = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/report/status.js + 1 modules
var report_status = __webpack_require__(8861);
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
    const notes = surplus > 0 ? [(0,language/* inLanguage */.oH)(comment_words/* COMMENT_WORDS */.q.leftOut(surplus), report.language)] : [];
    return {
        name,
        conclusion: CONCLUSIONS[report.verdict],
        title: (0,plain/* clip */.$Q)(`${(0,report_status/* shortVerdict */.k0)(report)}: ${(0,plain/* oneLine */.TN)(report.reason)}`, TITLE_UNITS),
        summary: (0,page/* renderPage */.Cf)(report, { ...context, notes }, PAGE_BUDGET),
        text: (0,summary/* renderSummary */.B)(report, PAGE_BUDGET),
        annotations: all.slice(0, MOST_ANNOTATIONS).map(checkAnnotation),
    };
}
function withMissing(summary, missing, report) {
    const note = comment_words/* COMMENT_WORDS */.q.missing(missing);
    const told = `${(0,language/* inLanguage */.oH)(note, report.language)}\n\n${summary}`;
    return (0,budget/* utf8Bytes */.dy)(told) <= PAGE_BUDGET + 500 ? told : summary;
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
        message: (0,budget/* clipBytes */.Wp)(message, MESSAGE_BYTES),
    };
}
function repositoryPath(file) {
    const isPlain = file !== '' && file.length <= 1000 && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|[\p{Cc}\\]/u.test(file);
    return isPlain && file.isWellFormed() ? file : null;
}

// EXTERNAL MODULE: ./lib/report/comment.js + 1 modules
var comment = __webpack_require__(917);
;// CONCATENATED MODULE: ./lib/publish-to-github.js










const MOST_MS = 120_000;
const LEAST_MS = 15_000;
async function publishToGitHub(report, publication) {
    const { run, env, log, clock, signal: cancelled } = publication;
    const place = (0,github_place/* placeFor */.vM)(run, env);
    const tasks = [
        ...(run.commitStatus ? [commitStatus(report, publication, place)] : []),
        ...(run.comment === 'never' ? [] : [publish_to_github_comment(report, publication, place)]),
        ...(run.checkRun ? [checkRun(report, publication, place)] : []),
    ];
    for (const { what, skipped } of tasks)
        if (skipped !== null)
            log.info(`${what}: left out, since ${skipped}`);
    const now = clock.now();
    const endsAt = Math.max(now + LEAST_MS, Math.min(publication.endsAt, now + MOST_MS));
    const done = await Promise.all(tasks
        .filter(({ skipped }) => skipped === null)
        .map(({ what, permission, work }) => (0,github_place/* talkAbout */.EP)(run, env, { clock, cancelled, endsAt }, permission, work).then(() => null, (fault) => ({ what, permission, fault }))));
    for (const line of warningsOf(done.filter((one) => one !== null), place.author))
        log.info(`Warning: ${line}`);
}
const NO_COMMIT = 'this event names no commit';
function commitStatus(report, { env, redact, log, clusterIds }, { headSha: sha }) {
    const context = redact((0,report_status/* statusContext */.s)((0,cluster_set/* clusterKey */.M)(clusterIds)));
    return {
        ...{ what: 'Commit status', permission: commit_status/* STATUS_PERMISSION */.P, skipped: sha === null ? NO_COMMIT : null },
        work: async (talk) => {
            const { state, description } = (0,report_status/* renderStatus */.LG)(report);
            const status = { sha: sha ?? '', context, state, description: redact(description), targetUrl: (0,run_url/* runUrl */.V)(env) };
            await (0,commit_status/* setCommitStatus */.M)(status, talk);
            log.info(`Commit status "${context}" on ${status.sha.slice(0, 12)}: ${state}`);
        },
    };
}
function publish_to_github_comment(report, publication, { pull, noPull, headSha }) {
    const { run, env, redact, log, clusterIds } = publication;
    const key = (0,github_place/* commentKeyFor */.GG)(env, clusterIds);
    const isRed = report.verdict === 'block' || report.verdict === 'inconclusive';
    const onFailure = run.comment === 'on-failure';
    const isBrief = !isRed && (onFailure || report.verdict !== 'warn');
    const hasMark = (body) => (0,comment/* markOf */.Fg)(body)?.key === key;
    return {
        ...{ what: 'Comment', permission: sticky_comment/* COMMENT_PERMISSION */.s3, skipped: pull === null ? noPull : null },
        work: async (talk) => {
            const say = (body) => {
                if (body === null && !isRed && (onFailure || report.verdict === 'not-applicable'))
                    return null;
                const before = body === null ? null : ((0,comment/* markOf */.Fg)(body)?.carried ?? null);
                return (0,comment/* renderComment */.wQ)(report, { key, before, isBrief, headSha, runUrl: (0,run_url/* runUrl */.V)(env), redact });
            };
            const outcome = await (0,sticky_comment/* keepComment */.Xz)({ pull: pull ?? 0, hasMark, saysTheSame: comment/* saysTheSame */.Yq }, say, talk, log);
            log.info(`Comment on the pull request ${pull}: ${outcome}`);
        },
    };
}
function checkRun(report, { env, redact, log, clusterIds }, { headSha }) {
    const key = (0,cluster_set/* clusterKey */.M)(clusterIds);
    const detailsUrl = (0,run_url/* runUrl */.V)(env);
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
