export const id = 931;
export const ids = [931];
export const modules = {

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPLAY_INPUTS: () => (/* binding */ REPLAY_INPUTS),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* unused harmony export decideFromEvidence */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checks_saved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2537);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7477);
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4619);
/* harmony import */ var _model_cluster_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1577);
/* harmony import */ var _model_language_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2691);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9711);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8065);
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7335);
/* harmony import */ var _policy_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6824);
/* harmony import */ var _report_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7382);
/* harmony import */ var _report_policy_report_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7465);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4639);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8227);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5764);
/* harmony import */ var _settings_policy_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5765);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4329);
/* harmony import */ var _settings_result_files_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9218);
/* harmony import */ var _settings_text_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7289);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4395);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4561);






















const REPLAY_INPUTS = [
    'checks',
    'cluster-id',
    'current-version',
    'target-version',
    'min-validity',
    'fail-on',
];
async function replay(flags, evidence, place, out, complain) {
    const replayed = await decideFromEvidence(flags, evidence, place);
    if ('problems' in replayed) {
        complain(replayed.problems.join('\n'));
        return 2;
    }
    const { report, original, now, since, files } = replayed;
    out(`Decided again from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(files, 'saved response')}, as of ${(0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .L)(now)} (${since})`);
    for (const line of (0,_report_text_js__WEBPACK_IMPORTED_MODULE_10__/* .renderText */ .S)(report))
        out(line);
    if (original)
        tellChanges(original, report, out);
    if (report.green)
        return 0;
    return report.verdict === 'block' ? 1 : 3;
}
async function decideFromEvidence(flags, evidence, { cwd, version }) {
    const patterns = evidence.map((path) => inFolder(path, cwd));
    const { files, faults } = await (0,_settings_result_files_js__WEBPACK_IMPORTED_MODULE_14__/* .readResultFiles */ .f)(patterns, cwd);
    const [first] = files;
    if (faults.length > 0)
        return { problems: faults.map(({ value, problem }) => `${value} ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_19__/* .inLanguage */ .oH)(problem, 'en')}`) };
    if (!first)
        return { problems: ['name the evidence: replay --policy FILE EVIDENCE…'] };
    const original = reportBeside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, first.path));
    const inputs = { ...(original ? inputsOf(original.asked) : {}), ...flags.inputs, results: 'evidence' };
    const read = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_13__/* .readSettings */ .sb)({ inputs, env: {} });
    const policy = flags.policy === undefined ? _find_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RUN_POLICY */ .HQ : policyOf(flags.policy, cwd);
    const problems = [
        ...read.faults.map(({ input, value, problem }) => `${input}${value === null ? '' : ` is "${value}"`}: ${(0,_model_language_js__WEBPACK_IMPORTED_MODULE_19__/* .inLanguage */ .oH)(problem, 'en')}`),
        ...(policy === null ? [`policy is "${flags.policy}": it cannot be read as a file of UTF-8 text`] : []),
        ...(flags.at !== undefined && (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(flags.at) === null
            ? [`at is "${flags.at}": must be a time such as "2026-01-31T12:00:00Z"`]
            : []),
    ];
    if (problems.length > 0 || policy === null || !read.settings)
        return { problems };
    const asOf = readAt(files, read.settings, flags.at, original);
    if (!asOf)
        return { problems: ['no result in the evidence says when it was taken: is it one? If so, add --at'] };
    const { now, saved, since } = asOf;
    const report = decideAgain(saved, read, policy, original, now, version);
    return { report, original, now, since, files: files.length };
}
function inFolder(path, cwd) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '*.json') : path;
}
function reportBeside(evidenceFile) {
    const report = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_16__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(evidenceFile)), 'report.json'));
    return typeof report === 'string' ? null : report;
}
function factsOf(original) {
    const [cluster] = original?.clusters ?? [];
    const facts = (cluster?.facts ?? {});
    return { ..._model_cluster_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FACTS */ .K, ...facts, name: cluster?.name ?? null, latestBackupAt: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(facts.latestBackupAt) };
}
const inputsOf = (asked) => ({
    checks: asked.checks?.join(','),
    'cluster-id': asked.clusterId ?? undefined,
    'current-version': asked.currentVersion ?? undefined,
    'target-version': asked.targetVersion ?? undefined,
    'min-validity': `${Math.floor(asked.minValidityMs / 1000)}s`,
    'fail-on': asked.failOn ?? undefined,
    'precheck-task-id': asked.precheckTaskId ?? undefined,
    'addon-task-id': asked.addonTaskId ?? undefined,
    'addon-instance-id': asked.addonInstanceId ?? undefined,
    'addon-check-type': asked.addonCheckType,
    'upgrade-task-id': asked.upgradeTaskId ?? undefined,
});
function policyOf(path, cwd) {
    const read = (0,_settings_text_file_js__WEBPACK_IMPORTED_MODULE_15__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    if (read.kind !== 'text')
        return null;
    const { policy, faults } = (0,_settings_policy_file_js__WEBPACK_IMPORTED_MODULE_12__.readPolicy)(read.text, path);
    const found = policy
        ? { state: 'in-force', policy, faults: [], sha256: null }
        : { state: 'faulty', policy: _model_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_POLICY */ .l, faults, sha256: null };
    return { ..._find_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RUN_POLICY */ .HQ, ...found, file: path };
}
function readAt(files, settings, at, original) {
    const readAsOf = (now) => (0,_checks_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .readSaved */ .S)(files, settings.checks, (0,_seen_js__WEBPACK_IMPORTED_MODULE_20__/* .expectationsOf */ .x)(settings), settings, now);
    const asked = at === undefined ? null : (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(at);
    if (asked !== null)
        return { now: asked, saved: readAsOf(asked), since: 'as asked for' };
    const reported = original && (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(original.generatedAt);
    if (reported)
        return { now: reported, saved: readAsOf(reported), since: 'the report beside the evidence' };
    const taken = readAsOf(0).results.flatMap(({ takenAt }) => takenAt ?? []);
    if (taken.length === 0)
        return null;
    const newest = Math.max(...taken);
    return { now: newest, saved: readAsOf(newest), since: 'when the newest result was taken' };
}
function decideAgain({ results }, read, policy, original, now, version) {
    const clusterName = original?.clusters?.[0]?.name ?? null;
    const { clusterId, targetVersion } = read.subject;
    const about = { results, aboutRun: [], asked: read.run.failOn, clusterName, clusterId, targetVersion, now };
    const ruling = (0,_decide_run_js__WEBPACK_IMPORTED_MODULE_3__/* .decideRun */ .S)(about, policy.file, policy);
    return (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .reportOfRuling */ .L)(ruling, {
        subject: read.subject,
        asked: (0,_report_run_js__WEBPACK_IMPORTED_MODULE_11__/* .askedOf */ .i)(read),
        green: (0,_policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .isGreen */ .gf)(ruling.verdict, ruling.failOn, false, false),
        language: read.run.language,
        ...{ version, now, changedFiles: null, facts: factsOf(original), notCovered: [] },
        policy: (0,_policy_input_js__WEBPACK_IMPORTED_MODULE_8__/* .policyInput */ .J)(policy, ruling, null, now),
        items: policy.policy.items,
    });
}
function tellChanges(original, report, out) {
    const changes = (0,_report_policy_report_js__WEBPACK_IMPORTED_MODULE_21__/* .changesBetween */ .i)(original.findings, report.findings);
    const verdict = original.verdict === report.verdict
        ? `The verdict stays ${report.verdict}`
        : `The verdict was ${original.verdict} and is ${report.verdict} now`;
    out(`\n${verdict}; ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(changes.length, 'decision')} ${changes.length === 1 ? 'differs' : 'differ'} from the report’s.`);
    for (const { name, nodes, from, to } of changes)
        out(`  * ${name}${nodes > 0 ? ` on ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(nodes, 'node')}` : ''}: ${(0,_report_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionWords */ ._C)(from).en} -> ${(0,_report_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionWords */ ._C)(to).en}`);
}


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function readReport(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        return `${file} cannot be read (${Object(error).code ?? error})`;
    }
    try {
        const value = JSON.parse(text);
        return isReport(value) ? value : `${file} is no report of this gate (schemaVersion 1)`;
    }
    catch {
        return `${file} holds no JSON`;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isList = (value, of) => Array.isArray(value) && value.every(of);
function isReport(value) {
    return (isRecord(value) &&
        value['schemaVersion'] === 1 &&
        isText(value['verdict']) &&
        isText(value['reason']) &&
        isText(value['failOn']) &&
        isText(value['generatedAt']) &&
        isRecord(value['asked']) &&
        (value['policy'] === null || isRecord(value['policy'])) &&
        isList(value['findings'], isFinding) &&
        isList(value['notCovered'], isRecord));
}
const TEXTS = ['name', 'title', 'fingerprint', 'message', 'decision', 'scope', 'fix', 'meaning', 'docUrl'];
function isFinding(value) {
    if (!isRecord(value) || !TEXTS.every((field) => isText(value[field])))
        return false;
    const orNull = (field, holds) => value[field] === null || holds(value[field]);
    return (isList(value['nodes'], isRecord) &&
        isRecord(value['risk']) &&
        ['addon', 'cell', 'rule', 'waiver'].every((field) => orNull(field, isRecord)) &&
        ['kind', 'level', 'group', 'check'].every((field) => orNull(field, isText)));
}


/***/ })

};
