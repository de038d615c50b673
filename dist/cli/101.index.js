export const id = 101;
export const ids = [101];
export const modules = {

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainList: () => (/* binding */ explainList),
/* harmony export */   explainName: () => (/* binding */ explainName),
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _knowledge_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);
/* harmony import */ var _report_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7382);
/* harmony import */ var _report_where_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3825);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4395);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4561);






function explainName(name, out, complain) {
    const { entries, match } = (0,_knowledge_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesNamed */ .GI)(name);
    if (entries.length === 0) {
        const near = (0,_knowledge_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .nearTitles */ .Se)(name);
        complain(`nothing is known of "${name}"${near.length > 0 ? `; did you mean ${near.map((one) => `"${one}"`).join(', ')}?` : ''}`);
        return 2;
    }
    if (match === 'guessed')
        out(`"${name}" is in no list; by its words it may be:\n`);
    out(entries.map((entry) => entryLines(entry).join('\n')).join('\n\n'));
    return 0;
}
function entryLines(entry) {
    const { title, meaning, fix, who, commands, docUrl } = (0,_knowledge_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(entry, 'en', 'exact');
    return [
        `${title} (${entry.title.zh})`,
        `  Check:    ${entry.check === 'precheck' ? 'pre-upgrade check' : 'add-on check'}`,
        `  API name: ${entry.apiName ?? 'not published'}`,
        `  Means:    ${meaning}`,
        `  Fix:      ${fix}`,
        ...(who === null ? [] : [`  Who:      ${(0,_report_messages_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whoWords */ .Wi)(who).en}`]),
        ...commands.map((command) => `  $ ${command}`),
        `  Guide:    ${docUrl}`,
    ];
}
function explainList(out) {
    const entries = (0,_knowledge_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .allEntries */ .Yl)();
    for (const check of ['precheck', 'addons']) {
        const own = entries.filter((entry) => entry.check === check);
        out(`${check === 'precheck' ? 'Pre-upgrade check' : 'Add-on check'}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(own.length, 'item')}`);
        for (const { title, apiName } of own)
            out(`  ${title.en}${apiName ? ` (${apiName})` : ''} · ${title.zh}`);
    }
    out(`\n${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(entries.length, 'item')} in all. CCE publishes few API names; an item without one is recognised by its message or its words.`);
    return 0;
}
function explainReport(file, which, out, complain) {
    const report = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readReport */ .t)(file);
    if (typeof report === 'string') {
        complain(report);
        return 2;
    }
    const told = report.findings.filter(({ name, fingerprint }) => which === null || name === which || fingerprint === which);
    if (told.length === 0 && which !== null) {
        complain(`no finding of ${file} is named "${which}" or has that fingerprint`);
        return 2;
    }
    for (const finding of told)
        out(`${story(finding).join('\n')}\n`);
    out(verdictStory(report).join('\n'));
    return 0;
}
function story(finding) {
    const { name, title, fingerprint, kind, level, group, message, cell, rule, waiver, decision } = finding;
    const sort = [kind, level, group].filter((part) => part !== null).join(', ');
    return [
        `${name}${title === name ? '' : ` (${title})`} [${fingerprint}]`,
        `  item:    ${[sort, (0,_report_where_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(finding, 'en')].filter((part) => part !== '').join('; ')}`,
        `  says:    ${message.split('\n').join('\n           ')}`,
        `  table:   ${cell ? (0,_report_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(cell) : name === 'policy-error' ? 'not in the table: it is about the policy itself' : `not in the table: ${decision === 'block' ? 'CCE itself says that it failed' : 'the gate could not see enough'}`}`,
        `  rule:    ${rule ? `${rule.entry} (line ${rule.line}) decides ${rule.decision}${rule.reason ? `: ${rule.reason}` : ''}` : 'none'}`,
        `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${(0,_report_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .standsBehind */ .Yt)(finding, 'en').join(' ')}` : 'none'}`,
        `  decided: ${decision}${finding.decides ? '' : ', shown only: its result is expired or about something else'}`,
    ];
}
function verdictStory({ verdict, reason, findings, notCovered, policy, failOn }) {
    const deciding = findings.filter(({ decides }) => decides);
    const because = {
        block: 'something blocks, and block outranks every other verdict',
        inconclusive: 'nothing blocks, and something could not be seen',
        warn: deciding.length > 0
            ? 'nothing blocks, everything was seen, and something was found'
            : 'nothing was found, but a part of the check is missing',
        pass: 'every result asked for was seen, and nothing was found',
        'not-applicable': 'nothing was asked',
    };
    return [
        `Verdict: ${verdict}, since ${because[verdict]}.`,
        `  ${reason}`,
        `  ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(deciding.length, 'finding')} decided under fail-on ${failOn}; ${notCovered.length} not covered.`,
        ...(policy && policy.state !== 'absent'
            ? [
                `  Policy: ${policy.file}${policy.ref ? ` of ${policy.ref} at ${policy.commit ?? '?'}` : ''} (${policy.state}).`,
            ]
            : []),
    ];
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
