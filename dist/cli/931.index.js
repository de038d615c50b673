export const id = 931;
export const ids = [931,526];
export const modules = {

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPLAY_INPUTS: () => (/* binding */ REPLAY_INPUTS),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checks_saved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2537);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4410);
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4619);
/* harmony import */ var _model_cluster_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1577);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9711);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8065);
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7335);
/* harmony import */ var _policy_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6824);
/* harmony import */ var _report_messages_en_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4048);
/* harmony import */ var _report_policy_report_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7465);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4639);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5764);
/* harmony import */ var _settings_policy_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7526);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2723);
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
async function replay(flags, evidence, { cwd, version }, out, complain) {
    const { files, faults } = await (0,_settings_result_files_js__WEBPACK_IMPORTED_MODULE_14__/* .readResultFiles */ .f)(evidence.map((path) => inFolder(path, cwd)), cwd);
    const [first] = files;
    if (!first || faults.length > 0) {
        complain(faults.map(({ value, problem }) => `${value} ${problem}`).join('\n') ||
            'name the evidence: replay --policy FILE EVIDENCE…');
        return 2;
    }
    const original = reportBeside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, first.path));
    const read = (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_13__/* .readSettings */ .s)({
        inputs: { ...(original ? inputsOf(original.asked) : {}), ...flags.inputs, results: 'evidence' },
        env: {},
    });
    const policy = flags.policy === undefined ? _find_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RUN_POLICY */ .HQ : policyOf(flags.policy, cwd);
    const problems = [
        ...read.faults.map(({ input, value, problem }) => `${input}${value === null ? '' : ` is "${value}"`}: ${problem}`),
        ...(policy === null ? [`policy is "${flags.policy}": there is no such file of UTF-8 text`] : []),
        ...(flags.at !== undefined && momentOf(flags.at) === null
            ? [`at is "${flags.at}": must be a time such as "2026-01-31T12:00:00Z"`]
            : []),
    ];
    if (problems.length > 0 || policy === null || !read.settings) {
        complain(problems.join('\n'));
        return 2;
    }
    const { now, saved, since } = readAt(files, read.settings, flags.at, original);
    out(`Decided again from ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(files.length, 'saved response')}, as of ${(0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .L)(now)} (${since})`);
    const report = decideAgain(saved, read, policy, original, now, version);
    for (const line of (0,_report_text_js__WEBPACK_IMPORTED_MODULE_10__/* .renderText */ .S)(report))
        out(line);
    if (original)
        tellChanges(original, report, out);
    if (report.green)
        return 0;
    return report.verdict === 'block' ? 1 : 3;
}
function inFolder(path, cwd) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '*.json') : path;
}
function reportBeside(evidenceFile) {
    const report = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_16__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(evidenceFile)), 'report.json'));
    return typeof report === 'string' ? null : report;
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
const momentOf = (text) => (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(text);
function readAt(files, settings, at, original) {
    const readAsOf = (now) => (0,_checks_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .readSaved */ .S)(files, settings.checks, (0,_seen_js__WEBPACK_IMPORTED_MODULE_19__/* .expectationsOf */ .x)(settings), settings, now);
    const asked = at === undefined ? null : momentOf(at);
    if (asked !== null)
        return { now: asked, saved: readAsOf(asked), since: 'as asked for' };
    const reported = original && (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .E)(original.generatedAt);
    if (reported)
        return { now: reported, saved: readAsOf(reported), since: 'the report beside the evidence' };
    const taken = readAsOf(0).results.flatMap(({ takenAt }) => takenAt ?? []);
    const newest = taken.length > 0 ? Math.max(...taken) : 0;
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
        ...{ version, now, changedFiles: null, facts: { ..._model_cluster_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FACTS */ .K, name: clusterName }, notCovered: [] },
        policy: (0,_policy_input_js__WEBPACK_IMPORTED_MODULE_8__/* .policyInput */ .J)(policy, ruling, null, now),
        items: policy.policy.items,
    });
}
function tellChanges(original, report, out) {
    const changes = (0,_report_policy_report_js__WEBPACK_IMPORTED_MODULE_20__/* .changesBetween */ .i)(original.findings, report.findings);
    const verdict = original.verdict === report.verdict
        ? `The verdict stays ${report.verdict}`
        : `The verdict was ${original.verdict} and is ${report.verdict} now`;
    out(`\n${verdict}; ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(changes.length, 'decision')} ${changes.length === 1 ? 'differs' : 'differ'} from the report’s.`);
    for (const { name, nodes, from, to } of changes)
        out(`  * ${name}${nodes > 0 ? ` on ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(nodes, 'node')}` : ''}: ${(0,_report_messages_en_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionWords */ ._C)(from)} -> ${(0,_report_messages_en_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionWords */ ._C)(to)}`);
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


/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(9711);
;// CONCATENATED MODULE: ./lib/model/advice.js
const HANDS = ['you', 'support', 'acknowledge'];

// EXTERNAL MODULE: ./lib/model/calendar.js
var calendar = __webpack_require__(5887);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(6298);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/policy/schema.js







const about = (text) => schemas/* describe */.q0y(text);
const LONGEST = 1000;
const words = (text) => schemas/* string */.YjP().check(api/* _regex */.Fk(/\S/, 'filled'), api/* _maxLength */.Eb(LONGEST), about(text));
const PLAIN_GLOB = /^[^?[\]{}\\!\p{Cc}\p{Cf}]{1,256}$/u;
const schema_glob = (text) => schemas/* string */.YjP().check(api/* _regex */.Fk(PLAIN_GLOB, 'glob'), about(`${text}. \`*\` stands for any text, also for none.`));
const globOf = (list, text) => schemas/* string */.YjP().check(api/* _regex */.Fk(PLAIN_GLOB, 'glob'), schemas/* refine */.YPB((value) => ['', ...list].some((0,glob/* compileGlob */.S)(value)), { error: `one of ${list.join(', ')}` }), about(`${text}: ${list.join(', ')}; \`*\` stands for any text, also for none.`));
const fields = {
    check: globOf(finding/* CHECKS */.ui, 'The check that found it'),
    name: schema_glob('The item’s API name, as the report shows it'),
    kind: globOf(finding/* KINDS */.GW, 'The item’s kind (add-on risks have none)'),
    level: globOf(finding/* LEVELS */.A_, 'The item’s level; a failed DeprecatedApiCheck at Info counts as Warning'),
    group: globOf(finding/* GROUPS */.fd, 'The item’s group'),
    scope: globOf(finding/* SCOPES */.iW, 'Where the item sits'),
    addon: schema_glob('The add-on: template or instance name'),
    cluster: schema_glob('The cluster: name or id'),
};
const rule = () => schemas/* strictObject */.rej({
    match: schemas/* strictObject */.rej({
        check: schemas/* optional */.lqM(fields.check),
        name: schemas/* optional */.lqM(fields.name),
        kind: schemas/* optional */.lqM(fields.kind),
        level: schemas/* optional */.lqM(fields.level),
        group: schemas/* optional */.lqM(fields.group),
        scope: schemas/* optional */.lqM(fields.scope),
        addon: schemas/* optional */.lqM(fields.addon),
        cluster: schemas/* optional */.lqM(fields.cluster),
    })
        .check(schemas/* refine */.YPB((match) => Object.keys(match).length > 0, { error: 'narrowing' }), about('What the rule is for; all that is named must hold.')),
    decision: schemas/* enum */.k5n(['block', 'warn', 'notice'])
        .check(about('It can raise anything; it cannot lower an Exception or a Fatal add-on risk.')),
    reason: schemas/* optional */.lqM(words('Why, in the report.')),
});
const waiver = () => schemas/* strictObject */.rej({
    name: fields.name,
    match: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        check: schemas/* optional */.lqM(fields.check),
        addon: schemas/* optional */.lqM(fields.addon),
        cluster: schemas/* optional */.lqM(fields.cluster),
        target: schemas/* optional */.lqM(schemas/* string */.YjP().check(schemas/* refine */.YPB((value) => (0,version/* parseVersion */.o)(value) !== null, { error: 'version' }), about('The target version, as far as it is given: `v1.31` speaks of `v1.31.1-r0`.'))),
        nodes: schemas/* optional */.lqM(schemas/* array */.YOg(schema_glob('A node: name or uid'))),
    })
        .check(about('What the waiver is narrowed to.'))),
    fingerprint: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^f[0-9a-f]{16}$/, 'fingerprint'), about('Binds the waiver to exactly this cause (report.json has it).'))),
    reason: words('Why this may be skipped.'),
    owner: words('Who answers for it.'),
    expires: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/, 'date'), schemas/* refine */.YPB((value) => (0,calendar/* parseDay */.I)(value) !== null, { error: 'date' }), about('The last day on which it holds, through 24:00 UTC.')),
});
const item = () => schemas/* strictObject */.rej({
    name: words('The item’s API name, as the report shows it.'),
    check: schemas/* optional */.lqM(schemas/* enum */.k5n(['precheck', 'addons']).check(about('The check whose item it is; without one both.'))),
    title: schemas/* optional */.lqM(words('What people call it.')),
    meaning: schemas/* optional */.lqM(words('What it means that it failed.')),
    fix: words('What to do.'),
    who: schemas/* optional */.lqM(schemas/* enum */.k5n(HANDS).check(about('Who can do it: you, Huawei Cloud support, or whoever confirms the risk.'))),
    commands: schemas/* optional */.lqM(schemas/* array */.YOg(words('A command that helps.'))),
    link: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^https:\/\/[^\s@]{1,2000}$/, 'link'), about('An https page of your own that says more.'))),
});
const policySchema = () => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).check(about('The version of this format.')),
    'fail-on': schemas/* optional */.lqM(schemas/* enum */.k5n(['fatal', 'exception', 'warning', 'any'])
        .check(about('A floor: the input of the same name can only be stricter.'))),
    'max-waiver-days': schemas/* optional */.lqM(schemas/* int */.Whr()
        .check(api/* _gte */.qm(1, 'days'), api/* _lte */.Zm(3650, 'days'), about(`How many days ahead a waiver may expire at most; ${policy/* MAX_WAIVER_DAYS */.k} where nothing is said.`))),
    rules: schemas/* optional */.lqM(schemas/* array */.YOg(rule()).check(about('Decisions in place of the decision table’s: the first that matches decides.'))),
    waivers: schemas/* optional */.lqM(schemas/* array */.YOg(waiver()).check(about('Findings that may be skipped, by whom, why and until when.'))),
    items: schemas/* optional */.lqM(schemas/* array */.YOg(item()).check(about('What is known of items beside the gate’s own catalogue.'))),
})
    .check(about('Policy of CCE Upgrade Gate'));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/settings/yaml-file.js

function openYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        if (offset === undefined)
            return null;
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0)
        return { errors: faults.map(({ message, pos }) => ({ detail: message, place: placeAt(pos[0]) })) };
    try {
        const value = document.toJS({ maxAliasCount: 100 });
        return { value, ...navigation(document, placeAt) };
    }
    catch (error) {
        return { errors: [{ detail: error instanceof Error ? error.message : String(error), place: null }] };
    }
}
function navigation(document, placeAt) {
    const step = (node, name) => {
        const target = (0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? null) : node;
        if ((0,dist/* isSeq */.oP)(target)) {
            const value = typeof name === 'number' ? target.items[name] : undefined;
            return value === undefined ? null : { key: null, value: value };
        }
        const pair = (0,dist/* isMap */.jh)(target)
            ? target.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(name))
            : undefined;
        return pair ? { key: pair.key, value: pair.value } : null;
    };
    const walk = (path) => {
        let at = { key: null, value: document.contents };
        for (const name of path)
            at = at && step(at.value, name);
        return at;
    };
    const around = (path) => {
        for (let length = path.length; length >= 0; length--) {
            const found = walk(path.slice(0, length));
            const place = placeAt((found?.value ?? found?.key)?.range?.[0]);
            if (place)
                return place;
        }
        return null;
    };
    return {
        has: (path) => walk(path) !== null,
        valueAt: (path) => {
            const node = walk(path)?.value;
            return node ? node.toJS(document) : undefined;
        },
        placeOf: around,
        placeOfKey: (path) => placeAt(walk(path)?.key?.range?.[0]) ?? around(path),
    };
}

;// CONCATENATED MODULE: ./lib/settings/policy-file.js



const LARGEST = 1024 * 1024;
function readPolicy(text, file) {
    const fault = (problem, at, about, place) => ({
        ...{ file, line: place?.line ?? null, column: place?.column ?? null, at, about, problem },
    });
    if (text.length > LARGEST)
        return { policy: null, faults: [fault({ code: 'too-large' }, '', '', null)] };
    const yaml = openYaml(text);
    if ('errors' in yaml)
        return {
            policy: null,
            faults: yaml.errors.map(({ detail, place }) => fault({ code: 'not-yaml', detail }, '', '', place)),
        };
    if (yaml.value === null || yaml.value === undefined)
        return { policy: null, faults: [fault({ code: 'empty' }, '', '', { line: 1, column: 1 })] };
    const schema = policySchema();
    const parsed = schema.safeParse(yaml.value);
    if (parsed.success)
        return { policy: policyOf(parsed.data, yaml), faults: [] };
    const faults = parsed.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml).map(({ problem, path, isKey }) => fault(problem, pathText(path), aboutOf(path, yaml), isKey ? yaml.placeOfKey(path) : yaml.placeOf(path))));
    return { policy: null, faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
const TYPES = {
    string: 'text',
    int: 'whole number',
    number: 'whole number',
    array: 'list',
    object: 'map',
};
function problemsOf(issue, schema, yaml) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const allowed = keysAt(schema, path);
        return (issue.keys ?? []).map((key) => ({
            ...{ problem: { code: 'unknown-key', key, allowed }, path: [...path, key], isKey: true },
        }));
    }
    const key = path.at(-1);
    if (typeof key === 'string' && !yaml.has(path))
        return [{ problem: { code: 'missing-key', key }, path: path.slice(0, -1) }];
    return [{ problem: valueProblem(issue, yaml.valueAt(path)), path }];
}
function valueProblem({ code, expected, values, message }, value) {
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    if (code === 'invalid_type')
        return { code: 'wrong-type', expected: TYPES[expected ?? ''] ?? 'text' };
    if (code === 'invalid_value')
        return { code: 'not-listed', value: shown, allowed: (values ?? []).map(String) };
    const listed = /^one of (.*)$/.exec(message)?.[1];
    if (listed !== undefined)
        return { code: 'not-listed', value: shown, allowed: listed.split(', ') };
    return {
        code: 'not-allowed',
        value: shown,
        expected: message,
    };
}
function keysAt(schema, path) {
    const { def } = schema;
    if (def.innerType)
        return keysAt(def.innerType, path);
    const [step, ...rest] = path;
    if (step === undefined)
        return Object.keys(def.shape ?? {});
    return keysAt(typeof step === 'number' ? def.element : def.shape?.[step], rest);
}
const pathText = (path) => path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
function aboutOf([list, index], yaml) {
    if (typeof list !== 'string' || typeof index !== 'number')
        return String(list ?? '');
    const name = yaml.valueAt([list, index, 'name']) ?? yaml.valueAt([list, index, 'match']);
    return typeof name === 'string' ? name : (JSON.stringify(name) ?? '');
}
function policyOf(file, yaml) {
    const entryOf = (list, index) => ({
        entry: `${list}[${index}]`,
        line: yaml.placeOf([list, index])?.line ?? 1,
    });
    return {
        failOn: file['fail-on'] ?? null,
        maxWaiverDays: file['max-waiver-days'] ?? policy/* MAX_WAIVER_DAYS */.k,
        rules: (file.rules ?? []).map(({ match, decision, reason = null }, index) => ({
            ...{ ...entryOf('rules', index), match, decision, reason },
        })),
        waivers: (file.waivers ?? []).map(({ name, match = {}, fingerprint = null, reason, owner, expires }, index) => ({
            ...{ ...entryOf('waivers', index), name, match, fingerprint, reason, owner, expires },
        })),
        items: (file.items ?? []).map(ownEntry),
    };
}
const ownEntry = (item) => ({
    name: item.name,
    check: item.check ?? null,
    title: item.title ?? null,
    meaning: item.meaning ?? null,
    fix: item.fix,
    who: item.who ?? null,
    commands: item.commands ?? [],
    link: item.link ?? null,
});


/***/ })

};
