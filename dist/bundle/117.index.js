export const id = 117;
export const ids = [117];
export const modules = {

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2135);
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3164);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 8124));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
// lib/report/explain.js
var cellText = ({ failOn, row, level, decision }) => `fail-on ${failOn}, ${row === "AddonRisk" ? "add-on risk" : row} \xD7 ${level}: ${decision}`;
function deciderText({ name, cell, rule, waiver }) {
  if (waiver)
    return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`;
  if (rule)
    return `${rule.entry} of the policy (line ${rule.line})`;
  if (name === "policy-error")
    return "the policy itself";
  return cell ? `the decision table (${cellText(cell)})` : "the gate itself";
}
function explainLine(finding) {
  const { decision, name, kind, level, group, fingerprint } = finding;
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(", ")})` : "";
  const counts = finding.decides ? "" : ", but its result does not count";
  return `decided: ${decision} for ${name}${item} by ${deciderText(finding)}${counts} [${fingerprint}]`;
}




/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainList: () => (/* binding */ explainList),
/* harmony export */   explainName: () => (/* binding */ explainName),
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _chunk_EUVZFMD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
/* harmony import */ var _chunk_X4Q5AV3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2749);
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3164);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(308);
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7010);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6872);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7414);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8031);





















// lib/cli/explain.js
var ENGLISH = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .localizer */ .Oq)("en");
function explainName(name, print) {
  const { entries, match } = (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_2__/* .findEntries */ .I_)(name);
  if (entries.length === 0) {
    const near = (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestNames */ .Rd)(name).map((title) => `"${title}"`);
    const question = near.length > 0 ? `; did you mean ${near.join(", ")}?` : "";
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the catalog has no item "${name}"${question}`);
  }
  if (match === "guessed")
    print(`The catalog has no item "${name}". Judging by the words of the name, it may be:
`);
  print(entries.map((entry) => entryLines(entry).join("\n")).join("\n\n"));
}
function entryLines(entry) {
  const { title, meaning, fix, who, commands, docUrl } = (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOf */ .wr)(entry, "en", "exact");
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === "precheck" ? "pre-upgrade check" : "add-on check"}`,
    `  API name: ${entry.apiName ?? "not published"}`,
    `  Meaning:  ${meaning}`,
    `  Fix:      ${fix}`,
    ...who === null ? [] : [`  Who:      ${_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_8__/* .ACTOR_NAMES */ .bX[who].en}`],
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`
  ];
}
function explainList(print) {
  const entries = (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)();
  for (const check of ["precheck", "addons"]) {
    const listed = entries.filter((entry) => entry.check === check);
    print(`${check === "precheck" ? "Pre-upgrade check" : "Add-on check"}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(listed.length, "item")}`);
    for (const { title, apiName } of listed)
      print(`  ${title.en}${apiName ? ` (${apiName})` : ""} \xB7 ${title.zh}`);
  }
  print(`
${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(entries.length, "item")} in all. CCE publishes few API names; the gate recognizes the other items by message or by the words of their names.`);
}
async function explainReport(file, which, print) {
  const report = await (0,_chunk_EUVZFMD6_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file);
  const findings = report.findings.filter(({ name, fingerprint }) => which === void 0 || name === which || fingerprint === which);
  if (findings.length === 0 && which !== void 0)
    throw new _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file} has no finding with the name or fingerprint "${which}"`);
  for (const finding of findings)
    print(`${findingLines(finding).join("\n")}
`);
  print(verdictLines(report).join("\n"));
  const waivers = (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestedWaivers */ .Hb)(report, ENGLISH);
  if (waivers !== null)
    print(`
${_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .ACCEPTANCE */ .O1.yaml.en}:

${waivers}`);
}
function findingLines(finding) {
  const { name, title, fingerprint, kind, level, group, message, rule, waiver, decision, decides } = finding;
  const item = [[kind, level, group].filter((part) => part !== null).join(", "), (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .affectedText */ .AM)(finding, ENGLISH)];
  const ruleText = rule && `${rule.entry} (line ${rule.line}) decides ${rule.decision}`;
  return [
    `${name}${title === name ? "" : ` (${title})`} [${fingerprint}]`,
    `  item:    ${item.filter((part) => part !== "").join("; ")}`,
    `  message: ${message.split("\n").join("\n           ")}`,
    `  table:   ${tableText(finding)}`,
    `  rule:    ${ruleText ? `${ruleText}${rule.reason ? `: ${rule.reason}` : ""}` : "none"}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .decidedByLines */ .lC)(finding, ENGLISH).join(" ")}` : "none"}`,
    `  decided: ${decision}${decides ? "" : ", for information only: the result has expired or is about something else"}`
  ];
}
function tableText({ cell, name, decision }) {
  if (cell)
    return (0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_11__/* .cellText */ .I)(cell);
  if (name === "policy-error")
    return "not in the table: the finding is about the policy itself";
  return `not in the table: ${decision === "block" ? "CCE itself reports a failure" : "the gate could not decide"}`;
}
function verdictLines(report) {
  const { verdict, reason, findings, notCovered, policy, failOn } = report;
  const deciding = findings.filter(({ decides }) => decides);
  const because = {
    block: "a finding blocks, and block outranks every other verdict",
    inconclusive: "nothing blocks, but something could not be checked",
    warn: deciding.length > 0 ? "nothing blocks, but there are findings" : "there are no findings, but not everything was checked",
    pass: "everything was checked, and there are no findings",
    "not-applicable": "no check was needed"
  };
  const lines = [
    `Verdict: ${verdict}, because ${because[verdict]}.`,
    `  ${reason}`,
    `  ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(deciding.length, "finding")} decided under fail-on ${failOn}; ${notCovered.length} not covered.`
  ];
  if (policy && policy.state !== "absent") {
    const origin = policy.ref ? ` of ${policy.ref} at ${policy.commit ?? "(unknown commit)"}` : "";
    lines.push(`  Policy: ${policy.file}${origin} (${policy.state}).`);
  }
  const names = (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsWithoutConcern */ .RB)(report);
  return [
    ...lines,
    ...(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptanceLines */ .H$)(report, ENGLISH, _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .nameText */ .fh, Number.POSITIVE_INFINITY).map((line) => `  ${line}.`),
    ...names.map((name) => `    ${(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_6__/* .nameText */ .fh)(name)}`)
  ];
}



/***/ })

};
