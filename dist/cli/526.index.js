export const id = 526;
export const ids = [526];
export const modules = {

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
