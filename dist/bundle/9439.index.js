export const id = 9439;
export const ids = [9439];
export const modules = {

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(4893), __webpack_require__.e(6037)]).then(__webpack_require__.bind(__webpack_require__, 6037));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isEntryProblem),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// lib/model/fingerprint.js

function fingerprintOf(source) {
  const parts = source.type === "cause" ? ["item", ...source.signature] : [source.detail.name, source.check ?? "", source.addon?.template ?? "", ...detailKey(source.detail)];
  return `f${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)}`;
}
function detailKey(detail) {
  switch (detail.name) {
    case "not-finished":
      if (detail.of === "run" || detail.of === "cluster" || detail.of === "plan")
        return [detail.of];
      return [detail.of === "canceled" ? "task" : detail.of, detail.what];
    case "skipped-item":
      return [detail.item];
    case "target-mismatch":
      return "problem" in detail ? [detail.which, detail.problem.code] : [detail.which];
    case "cluster-state":
      return [detail.which];
    case "stale-upgrade":
      return [detail.why];
    case "no-result":
      return [detail.why];
    case "unexplained-failure":
      return [detail.of];
    case "unknown-value":
      return [detail.field, detail.item ?? "", detail.raw];
    case "unreadable-response":
    case "api-error":
      if ("plan" in detail)
        return [detail.problem.code];
      return "failure" in detail ? failureKey(detail.failure) : [];
    case "no-access":
      return "failure" in detail ? failureKey(detail.failure) : [detail.author];
    case "wrong-settings":
      return [detail.fault.input];
    case "policy-error":
      return [
        detail.fault.problem.code,
        detail.fault.about,
        ..."key" in detail.fault.problem ? [detail.fault.problem.key] : []
      ];
    case "job-report":
      return [detail.problem.code, ..."file" in detail.problem ? [detail.problem.file] : []];
    case "clusters-file-error": {
      const { problem, about, at } = detail.fault;
      return [problem.code, about, at.replace(/^\[\d+\]/, ""), ..."key" in problem ? [problem.key] : []];
    }
    case "earlier-stage":
      return [detail.stage];
    case "internal-error":
      return [detail.during, detail.what ?? ""];
    case "readiness-unknown":
      return [detail.key];
    case "nodes-left-behind":
      return [detail.why];
    case "end-of-service":
      return [detail.support.state];
    case "backup-too-old":
    case "target-not-offered":
    case "autoscaling-on":
    case "task-errored":
    case "result-expired":
    case "no-expiry":
    case "cluster-mismatch":
    case "upgrade-failed":
    case "upgrade-paused":
    case "postcheck-failed":
      return [];
  }
}
var failureKey = ({ kind, operation, status, code }) => [
  kind,
  operation,
  String(status ?? ""),
  code ?? ""
];

// lib/model/policy-fault.js
var ENTRY_CODES = ["cannot-lower", "cannot-waive", "expired", "too-far", "unused"];
var isEntryProblem = (problem) => ENTRY_CODES.includes(problem.code);

// lib/model/stage-hold.js
var isUnseen = ({ why }) => why === "unreadable" || why === "unknown-origin" || why === "unknown-target";




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

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainList: () => (/* binding */ explainList),
/* harmony export */   explainName: () => (/* binding */ explainName),
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _chunk_OPJXHQ35_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1946);
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5097);
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4018);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9689);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8043);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7636);
/* harmony import */ var _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9900);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9160);
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7010);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1124);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2019);


































// lib/cli/explain.js
var ENGLISH = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .localizer */ .Oq)("en");
function explainName(name, print) {
  const planned = _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_21__/* .PLAN_CODES */ .T4.find((code) => code === name);
  if (planned !== void 0) {
    print(planLines(planned).join("\n"));
    return;
  }
  const { entries, match } = (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__/* .findEntries */ .I_)(name);
  if (entries.length === 0) {
    const near = (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestNames */ .Rd)(name).map((title) => `"${title}"`);
    const question = near.length > 0 ? `; did you mean ${near.join(", ")}?` : "";
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the catalog has no item "${name}"${question}`);
  }
  if (match === "guessed")
    print(`The catalog has no item "${name}". Judging by the words of the name, it may be:
`);
  print(entries.map((entry) => entryLines(entry).join("\n")).join("\n\n"));
}
function planLines(code) {
  const { title, meaning, fix } = _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_TEXTS */ .jd[code];
  return [
    `${title.en} (${title.zh})`,
    "  Check:    Terraform plan",
    `  Name:     ${code}`,
    `  Level:    ${(0,_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_21__/* .planLevel */ .UZ)(code)}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${ENGLISH(fix)}`,
    `  Guide:    ${(0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__/* .planDocUrl */ .Pb)(code)}`
  ];
}
function entryLines(entry) {
  const { title, meaning, fix, who, commands, docUrl } = (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOf */ .wr)(entry, "en", "exact");
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === "precheck" ? "pre-upgrade check" : "add-on check"}`,
    `  API name: ${entry.apiName ?? "not published"}`,
    `  Meaning:  ${meaning}`,
    `  Fix:      ${fix}`,
    ...who === null ? [] : [`  Who:      ${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_16__/* .ACTOR_NAMES */ .bX[who].en}`],
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`
  ];
}
function explainList(print) {
  const entries = (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)();
  for (const check of ["precheck", "addons"]) {
    const listed = entries.filter((entry) => entry.check === check);
    print(`${check === "precheck" ? "Pre-upgrade check" : "Add-on check"}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(listed.length, "item")}`);
    for (const { title, apiName } of listed)
      print(`  ${title.en}${apiName ? ` (${apiName})` : ""} \xB7 ${title.zh}`);
  }
  print(`Terraform plan: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_21__/* .PLAN_CODES */ .T4.length, "finding")}`);
  for (const code of _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_21__/* .PLAN_CODES */ .T4)
    print(`  ${_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_TEXTS */ .jd[code].title.en} (${code}) \xB7 ${_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_TEXTS */ .jd[code].title.zh}`);
  print(`
${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(entries.length, "item")} in all. CCE publishes few API names; the gate recognizes the other items by message or by the words of their names.`);
}
async function explainReport(file, which, print) {
  const report = await (0,_chunk_OPJXHQ35_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file);
  const findings = report.findings.filter(({ name, fingerprint }) => which === void 0 || name === which || fingerprint === which);
  if (findings.length === 0 && which !== void 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file} has no finding with the name or fingerprint "${which}"`);
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .clusterLabels */ .EC)(report);
  for (const cause of (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .sharedCauses */ .YJ)(findings, report))
    print(`${findingLines(cause.finding, (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .affectedByCause */ .f_)(cause, report, labels, ENGLISH)).join("\n")}
`);
  print(verdictLines(report).join("\n"));
  const waivers = (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_13__/* .suggestedWaivers */ .Hb)(report, ENGLISH);
  if (waivers !== null)
    print(`
${_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_13__/* .ACCEPTANCE */ .O1.yaml.en}:

${waivers}`);
}
function findingLines(finding, affected) {
  const { name, title, fingerprint, kind, level, group, location, message, rule, waiver, decision, decides } = finding;
  const item = [[kind, level, group].filter((part) => part !== null).join(", "), affected];
  const ruleText = rule && `${rule.entry} (line ${rule.line}) decides ${rule.decision}`;
  return [
    `${name}${title === name ? "" : ` (${title})`} [${fingerprint}]`,
    `  item:    ${item.filter((part) => part !== "").join("; ")}`,
    ...location === null ? [] : [`  line:    ${location.file}:${location.line}`],
    `  message: ${message.split("\n").join("\n           ")}`,
    `  table:   ${tableText(finding)}`,
    `  rule:    ${ruleText ? `${ruleText}${rule.reason ? `: ${rule.reason}` : ""}` : "none"}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .decidedByLines */ .lC)(finding, ENGLISH).join(" ")}` : "none"}`,
    `  decided: ${decision}${decides ? "" : ", for information only: the result has expired or is about something else"}`
  ];
}
var BY_READINESS = ["backup-too-old", "target-not-offered", "end-of-service", "readiness-unknown"];
function tableText({ cell, name, decision }) {
  if (cell)
    return (0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_22__/* .cellText */ .I)(cell);
  if (name === "policy-error")
    return "not in the table: the finding is about the policy itself";
  if (BY_READINESS.includes(name))
    return "not in the table: the policy asks for it under readiness";
  if (decision === "warn")
    return "not in the table: the gate warns of a fact of the cluster";
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
    `  ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(deciding.length, "finding")} decided under fail-on ${failOn}; ${notCovered.length} not covered.`
  ];
  if (policy && policy.state !== "absent") {
    const origin = policy.ref ? ` of ${policy.ref} at ${policy.commit ?? "(unknown commit)"}` : "";
    lines.push(`  Policy: ${policy.file}${origin} (${policy.state}).`);
  }
  const names = (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_13__/* .itemsWithoutConcern */ .RB)(report);
  return [
    ...lines,
    ...(0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_13__/* .acceptanceLines */ .H$)(report, ENGLISH, _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .nameText */ .fh, Number.POSITIVE_INFINITY).map((line) => `  ${line}.`),
    ...names.map((name) => `    ${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_15__/* .nameText */ .fh)(name)}`)
  ];
}



/***/ })

};
