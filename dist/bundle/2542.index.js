export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
explainList: () => (explainList),
explainName: () => (explainName),
explainReport: () => (explainReport)
});
var _BMWEK3TU_js_0 = __webpack_require__(7912);
var _JX7NDAOQ_js_1 = __webpack_require__(8872);
var _LWJJTU6B_js_2 = __webpack_require__(3790);
var _BXMQ77CW_js_3 = __webpack_require__(9176);
var _FMY2Y5JC_js_4 = __webpack_require__(1571);
var _QD6AY5QW_js_5 = __webpack_require__(3274);
var _BPFAL3ZV_js_6 = __webpack_require__(1130);
var _K4YJIYLO_js_7 = __webpack_require__(755);
var _LHOFJOYV_js_8 = __webpack_require__(9477);
var _RC3JTXYG_js_9 = __webpack_require__(4798);
var _SW2E3LNA_js_10 = __webpack_require__(2277);
var _XJ4UP3BC_js_11 = __webpack_require__(2331);
var _Z4NEBNO5_js_12 = __webpack_require__(2359);
var _ZMKUOIGF_js_13 = __webpack_require__(9348);
var _LPD5HUPH_js_14 = __webpack_require__(8700);
var _EPTNCMP6_js_26 = __webpack_require__(6461);
var _IGPTGMJH_js_15 = __webpack_require__(9018);
var _67MUQUID_js_16 = __webpack_require__(9462);
var _XNDIXC4J_js_24 = __webpack_require__(5258);
var _CXUDFEZP_js_17 = __webpack_require__(2105);
var _PBO2G65T_js_18 = __webpack_require__(8747);
var _CPUOXGVZ_js_19 = __webpack_require__(9886);
var _5WWCP6BV_js_20 = __webpack_require__(5164);
var _GDJR74E5_js_21 = __webpack_require__(7454);
var _DUW5NSCC_js_22 = __webpack_require__(6606);
var _UKFUSHME_js_25 = __webpack_require__(1912);
var _5MGOTZ66_js_23 = __webpack_require__(4170);









































// lib/cli/explain-gate.js
var isName = (name) => Object.hasOwn(_JX7NDAOQ_js_1/* .GATE_FINDINGS */ .z9, name);
function explainGateFinding(given) {
  const name = given.trim().toLowerCase();
  if (!isName(name))
    return null;
  return [
    name,
    "  Check:    the gate itself, about what it could not see, or about its own settings",
    `  Meaning:  ${_JX7NDAOQ_js_1/* .GATE_FINDINGS */ .z9[name].en}`,
    "  Fix:      what the report says below the finding",
    `  Guide:    ${(0,_JX7NDAOQ_js_1/* .gateDocUrl */ .rL)(name)}`
  ];
}
var nearestGateFinding = (name) => (0,_XNDIXC4J_js_24/* .nearest */ .p)(name, Object.keys(_JX7NDAOQ_js_1/* .GATE_FINDINGS */ .z9));
function gateFindingList() {
  const all = Object.entries(_JX7NDAOQ_js_1/* .GATE_FINDINGS */ .z9);
  return [`The gate itself: ${(0,_UKFUSHME_js_25/* .counted */ .hS)(all.length, "finding")}`, ...all.map(([name, { en }]) => `  ${name} · ${en}`)];
}

// lib/cli/explain-manifests.js
var WEBHOOK = "webhook-can-stop-upgrade";
function explainManifests(name) {
  const wanted = name.trim().toLowerCase();
  const fits = ({ apiVersion, kind }) => [`${apiVersion} ${kind}`, apiVersion, kind].some((one) => one.toLowerCase() === wanted);
  const found = [
    ...(0,_5MGOTZ66_js_23/* .removedKinds */ .Mk)().filter(fits).map(apiLines),
    ...(0,_PBO2G65T_js_18/* .removedCustomResources */ .J)().filter(fits).map(customResourceLines),
    ...wanted === WEBHOOK ? [webhookLines()] : []
  ];
  return found.length > 0 ? found : null;
}
function apiLines({ apiVersion, kind, deprecatedIn, removedIn, replacements }) {
  const [changes, caution] = [(0,_JX7NDAOQ_js_1/* .otherChanges */ .yz)(apiVersion, kind), (0,_JX7NDAOQ_js_1/* .cautionFor */ .xq)(apiVersion, kind)];
  return [
    ...headLines(`${apiVersion} ${kind}`, "removed-api"),
    `  Removed:  in Kubernetes ${removedIn}${deprecatedIn === null ? "" : `, deprecated in ${deprecatedIn}`}`,
    ...replacements.map((one) => `  Use:      ${one.apiVersion}, served since ${one.since}${one.hasSameSchema ? "; nothing but the apiVersion has to change" : ""}`),
    ...replacements.length === 0 ? ["  Use:      nothing replaces it"] : [],
    ...changes === null ? [] : [`  Changes:  ${changes.en}`],
    ...caution === null ? [] : [`  Note:     ${caution.en}`],
    guideLine("removed-api")
  ];
}
var customResourceLines = (one) => [
  ...headLines(`${one.apiVersion} ${one.kind}`, "removed-custom-resource"),
  `  Removed:  in ${one.component} ${one.notServedSince}`,
  `  Use:      ${one.replacement}`,
  guideLine("removed-custom-resource")
];
var webhookLines = () => [
  ...headLines(WEBHOOK, "webhook"),
  "  Meaning:  A webhook refuses what an upgrade needs while it does not answer, or keeps it waiting for over 15 s.",
  guideLine("webhook")
];
function headLines(name, code) {
  const level = code === "removed-api" ? "Fatal; Warning if the current version does not serve it either" : "Warning";
  return [
    name,
    "  Check:    manifests",
    `  Level:    ${level}; Info where the gate cannot follow how it reaches the cluster`
  ];
}
function guideLine(code) {
  return `  Guide:    ${(0,_JX7NDAOQ_js_1/* .manifestDocUrl */ .Lw)(code)}`;
}
function manifestList() {
  const [apis, resources] = [(0,_5MGOTZ66_js_23/* .removedKinds */ .Mk)(), (0,_PBO2G65T_js_18/* .removedCustomResources */ .J)()];
  return [
    `Manifests: ${(0,_UKFUSHME_js_25/* .counted */ .hS)(apis.length, "removed API")}, ${(0,_UKFUSHME_js_25/* .counted */ .hS)(resources.length, "custom resource")} and ${WEBHOOK}`,
    ...apis.map(({ apiVersion, kind, removedIn, replacements: [main] }) => `  ${apiVersion} ${kind} (${removedIn}) · ${main?.apiVersion ?? "nothing replaces it"}`),
    ...resources.map((one) => `  ${one.apiVersion} ${one.kind} (${one.component} ${one.notServedSince}) · ${one.replacement}`)
  ];
}

// lib/cli/explain-risks.js
var ENGLISH = (0,_UKFUSHME_js_25/* .localizer */ .Oq)("en");
function explainRisk(name) {
  const risk = (0,_SW2E3LNA_js_10/* .catalogRisks */ .s5)().find((one) => one.name === name.toLowerCase());
  if (risk === void 0)
    return null;
  const { title, meaning, fix, link } = risk;
  return [
    `${title.en} (${title.zh})`,
    "  Check:    known risk of an upgrade",
    `  Name:     ${risk.name}`,
    "  Level:    Warning",
    `  Versions: ${versions(risk)}`,
    `  If:       ${conditions(risk.match).join("; ")}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${fix.en}`,
    ...link === null ? [] : [`  Guide:    ${ENGLISH(link)}`]
  ];
}
var riskList = () => (0,_SW2E3LNA_js_10/* .catalogRisks */ .s5)().map(({ name, title, ...risk }) => `${title.en} (${name}), ${versions(risk)} · ${title.zh}`);
function versions({ from, to, fixedIn }) {
  const since = to.length === 0 ? "any upgrade" : `upgrades to ${to.join(", ")} and later`;
  const parts = [from === null ? "" : `from ${from}`, fixedIn.length === 0 ? "" : `fixed in ${fixedIn.join(", ")}`];
  return [since, ...parts.filter((part) => part !== "")].join(", ");
}
function conditions({ addon, clusterType, network, proxyMode, os, runtime, repository }) {
  const one = (what, values) => values === void 0 ? [] : [`${what} ${values.join(" or ")}`];
  return [
    ...addon === void 0 ? [] : [`add-on ${addon.name}`],
    ...one("cluster of the type", clusterType),
    ...one("container network", network),
    ...one("kube-proxy mode", proxyMode),
    ...one("node pool with", os),
    ...one("node pool with", runtime),
    ...one("a line of the repository has", repository?.map(_SW2E3LNA_js_10/* .patternText */ .U))
  ];
}

// lib/cli/explain.js
var ENGLISH2 = (0,_UKFUSHME_js_25/* .localizer */ .Oq)("en");
function explainName(name, print) {
  const planned = _EPTNCMP6_js_26/* .PLAN_CODES */ .T4.find((code) => code === name);
  if (planned !== void 0) {
    print(planLines(planned).join("\n"));
    return;
  }
  const inManifests = explainManifests(name);
  if (inManifests !== null) {
    print(inManifests.map((lines) => lines.join("\n")).join("\n\n"));
    return;
  }
  const risk = explainRisk(name);
  if (risk !== null) {
    print(risk.join("\n"));
    return;
  }
  const finding = explainGateFinding(name);
  if (finding !== null) {
    print(finding.join("\n"));
    return;
  }
  const { entries, match } = (0,_JX7NDAOQ_js_1/* .findEntries */ .I_)(name);
  if (entries.length === 0) {
    const own = nearestGateFinding(name);
    const near = [...(0,_JX7NDAOQ_js_1/* .suggestNames */ .Rd)(name), ...own === null ? [] : [own]].map((title) => `"${title}"`);
    const question = near.length > 0 ? `; did you mean ${near.join(", ")}?` : "";
    throw new _QD6AY5QW_js_5/* .UsageError */ .eb(`the catalog has no item "${name}"${question}`);
  }
  if (match === "guessed")
    print(`The catalog has no item "${name}". Judging by the words of the name, it may be:
`);
  print(entries.map((entry) => entryLines(entry).join("\n")).join("\n\n"));
}
function planLines(code) {
  const { title, meaning, fix } = _5WWCP6BV_js_20/* .PLAN_TEXTS */ .jd[code];
  return [
    `${title.en} (${title.zh})`,
    "  Check:    Terraform plan",
    `  Name:     ${code}`,
    `  Level:    ${(0,_EPTNCMP6_js_26/* .planLevel */ .UZ)(code)}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${ENGLISH2(fix)}`,
    `  Guide:    ${(0,_JX7NDAOQ_js_1/* .planDocUrl */ .Pb)(code)}`
  ];
}
function entryLines(entry) {
  const { title, meaning, fix, owner, commands, docUrl } = (0,_JX7NDAOQ_js_1/* .adviceOf */ .wr)(entry, "en", "exact");
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === "precheck" ? "pre-upgrade check" : "add-on check"}`,
    `  API name: ${entry.apiName ?? "not published"}`,
    `  Meaning:  ${meaning}`,
    `  Fix:      ${fix}`,
    `  Who:      ${_DUW5NSCC_js_22/* .OWNER_NAMES */ .z0[owner].en}`,
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`
  ];
}
function explainList(print) {
  const entries = (0,_LWJJTU6B_js_2/* .allEntries */ .Y)();
  for (const check of ["precheck", "addons"]) {
    const listed = entries.filter((entry) => entry.check === check);
    print(`${check === "precheck" ? "Pre-upgrade check" : "Add-on check"}: ${(0,_UKFUSHME_js_25/* .counted */ .hS)(listed.length, "item")}`);
    for (const { title, apiName } of listed)
      print(`  ${title.en}${apiName ? ` (${apiName})` : ""} · ${title.zh}`);
  }
  print(`Terraform plan: ${(0,_UKFUSHME_js_25/* .counted */ .hS)(_EPTNCMP6_js_26/* .PLAN_CODES */ .T4.length, "finding")}`);
  for (const code of _EPTNCMP6_js_26/* .PLAN_CODES */ .T4)
    print(`  ${_5WWCP6BV_js_20/* .PLAN_TEXTS */ .jd[code].title.en} (${code}) · ${_5WWCP6BV_js_20/* .PLAN_TEXTS */ .jd[code].title.zh}`);
  print(manifestList().join("\n"));
  const risks = riskList();
  print(`Known risks of an upgrade: ${risks.length}`);
  for (const line of risks)
    print(`  ${line}`);
  print(gateFindingList().join("\n"));
  print(`
${(0,_UKFUSHME_js_25/* .counted */ .hS)(entries.length, "check item")} in all. CCE publishes few API names; the gate recognizes the other items by message or by the words of their names.`);
}
var LINES_OF_API = 20;
async function explainReport(file, which, print) {
  const report = await (0,_BMWEK3TU_js_0/* .readReport */ .t)(file);
  const findings = report.findings.filter(({ name, fingerprint }) => which === void 0 || name === which || fingerprint === which);
  if (findings.length === 0 && which !== void 0)
    throw new _QD6AY5QW_js_5/* .UsageError */ .eb(`${file} has no finding with the name or fingerprint "${which}"`);
  const labels = (0,_GDJR74E5_js_21/* .clusterLabels */ .EC)(report);
  const causes = new Map((0,_GDJR74E5_js_21/* .sharedCauses */ .YJ)(findings, report).map((cause) => [cause.finding, cause]));
  for (const { finding, all } of (0,_GDJR74E5_js_21/* .withLinesTogether */ .qX)([...causes.keys()])) {
    for (const one of all.slice(0, LINES_OF_API)) {
      const affected = (0,_GDJR74E5_js_21/* .affectedByCause */ .f_)(causes.get(one) ?? { finding: one, all: [one], also: [] }, report, labels, ENGLISH2);
      print(`${findingLines(one, affected).join("\n")}
`);
    }
    const more = all.length - LINES_OF_API;
    if (more > 0)
      print(`${(0,_UKFUSHME_js_25/* .counted */ .hS)(more, "more line")} with ${finding.name} in ${file}
`);
  }
  print(verdictLines(report).join("\n"));
  const waivers = (0,_CPUOXGVZ_js_19/* .suggestedWaivers */ .Hb)(report, ENGLISH2);
  if (waivers !== null)
    print(`
${_CPUOXGVZ_js_19/* .ACCEPTANCE */ .O1.yaml.en}:
${(0,_CPUOXGVZ_js_19/* .waiverNotes */ .AG)(report, ENGLISH2, _GDJR74E5_js_21/* .nameText */ .fh).join(" ")}

${waivers}`);
}
function findingLines(finding, affected) {
  const { name, title, fingerprint, kind, level, group, location, message, rule, waiver, decision, decides } = finding;
  const item = [[kind, level, group].filter((part) => part !== null).join(", "), affected];
  const ruleText = rule && `${rule.entry} (line ${rule.line}) decides ${rule.decision}`;
  return [
    `${name}${title === name ? "" : ` (${title})`} [${fingerprint}]`,
    `  item:    ${item.filter((part) => part !== "").join("; ")}`,
    ...location === null ? [] : [`  line:    ${(0,_GDJR74E5_js_21/* .placeOf */ .$t)(location)}`],
    `  message: ${message.split("\n").join("\n           ")}`,
    `  table:   ${tableText(finding)}`,
    `  rule:    ${ruleText ? `${ruleText}${rule.reason ? `: ${rule.reason}` : ""}` : "none"}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${(0,_GDJR74E5_js_21/* .decidedByLines */ .lC)(finding, ENGLISH2).join(" ")}` : "none"}`,
    `  decided: ${decision}${decides ? "" : ", for information only: the result has expired or is about something else"}`
  ];
}
var BY_READINESS = ["backup-too-old", "target-not-offered", "end-of-service", "readiness-unknown"];
function tableText({ cell, level, name, decision }) {
  if (cell)
    return (0,_CPUOXGVZ_js_19/* .cellText */ .Ie)(cell, level);
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
    `  ${(0,_UKFUSHME_js_25/* .counted */ .hS)(deciding.length, "finding")} decided under fail-on ${failOn}; ${notCovered.length} not covered.`
  ];
  if (policy && policy.state !== "absent") {
    const origin = policy.ref ? ` of ${policy.ref} at ${policy.commit ?? "(unknown commit)"}` : "";
    lines.push(`  Policy: ${policy.file}${origin} (${policy.state}).`);
  }
  const items = (0,_CPUOXGVZ_js_19/* .itemsWithoutConcern */ .RB)(report);
  return [
    ...lines,
    ...(0,_CPUOXGVZ_js_19/* .acceptanceLines */ .H$)(report, ENGLISH2, _GDJR74E5_js_21/* .nameText */ .fh, Number.POSITIVE_INFINITY).map((line) => `  ${line}.`),
    ...items.map((item) => `    ${(0,_GDJR74E5_js_21/* .passedText */ .qv)(item, ENGLISH2, _GDJR74E5_js_21/* .nameText */ .fh)}`)
  ];
}



/***/ })

};
