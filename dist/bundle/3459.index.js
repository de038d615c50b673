export const id = 3459;
export const ids = [3459];
export const modules = {

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g2: () => (/* binding */ oneCopy),
/* harmony export */   lS: () => (/* binding */ copiesOf),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
// lib/model/copies.js
var MOST_VALUES = 2e3;
function copiesOf() {
  const values = /* @__PURE__ */ new Map();
  return (key, value) => {
    const known = values.get(key);
    if (known !== void 0)
      return known;
    if (values.size >= MOST_VALUES)
      values.clear();
    values.set(key, value);
    return value;
  };
}
var textOf = copiesOf();
var oneCopy = (text) => textOf(text, text);
var NONE = [];




/***/ }),

/***/ 1477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(6407), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ removedCustomResources)
/* harmony export */ });
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);


// lib/catalog/removed-custom-resources.js
var TABLE = `
external-snapshotter 6.0 snapshot.storage.k8s.io v1beta1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 2.0 snapshot.storage.k8s.io v1alpha1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io v1alpha1 VolumeGroupSnapshot,VolumeGroupSnapshotClass,VolumeGroupSnapshotContent v1beta1
gateway-api 0.8.0 gateway.networking.k8s.io v1alpha2 Gateway,GatewayClass,HTTPRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 GRPCRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 ReferenceGrant v1beta1
gateway-api 1.5.0 gateway.networking.k8s.io v1alpha2 TLSRoute v1
cert-manager 1.6.0 cert-manager.io v1alpha2,v1alpha3,v1beta1 Certificate,CertificateRequest,Issuer,ClusterIssuer v1
cert-manager 1.6.0 acme.cert-manager.io v1alpha2,v1alpha3,v1beta1 Order,Challenge v1
cert-manager 0.11.0 certmanager.k8s.io v1alpha1 Certificate,Issuer,ClusterIssuer,Order,Challenge cert-manager.io/v1
external-secrets 0.17.0 external-secrets.io v1beta1 ExternalSecret,SecretStore,ClusterSecretStore,ClusterExternalSecret v1
istio 1.6 authentication.istio.io v1alpha1 Policy,MeshPolicy security.istio.io/v1
istio 1.6 rbac.istio.io v1alpha1 ClusterRbacConfig,RbacConfig,ServiceRole,ServiceRoleBinding security.istio.io/v1
`;
var removedCustomResources = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => TABLE.trim().split("\n").flatMap(entriesOf));
function entriesOf(line) {
  const [component = "", notServedSince = "", group = "", versions = "", kinds = "", name = ""] = line.split(" ");
  const replacement = name.includes("/") ? name : `${group}/${name}`;
  return versions.split(",").flatMap((version) => kinds.split(",").map((kind) => ({ apiVersion: `${group}/${version}`, kind, component, notServedSince, replacement })));
}




/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ ACTION_REASONS),
/* harmony export */   T4: () => (/* binding */ PLAN_CODES),
/* harmony export */   UZ: () => (/* binding */ planLevel),
/* harmony export */   ym: () => (/* binding */ planFindingName)
/* harmony export */ });
// lib/model/plan.js
var ACTION_REASONS = [
  "replace_because_cannot_update",
  "replace_because_tainted",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_module",
  "delete_because_no_move_target"
];
var PLAN_CODES = [
  "cluster-deleted",
  "cluster-replaced",
  "node-pool-replaced",
  "addon-replaced",
  "check-skipped",
  "item-skipped",
  "addon-version-unchecked",
  "addon-values-lost",
  "addon-version-not-offered",
  "upgrades-nothing"
];
var planLevel = (code) => code === "addon-version-not-offered" || code === "upgrades-nothing" ? "Warning" : "Fatal";
var planFindingName = (detail) => detail.code === "item-skipped" ? detail.item : detail.code;




/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainList: () => (/* binding */ explainList),
/* harmony export */   explainName: () => (/* binding */ explainName),
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _chunk_6EWWRMOP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2068);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6364);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4569);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(264);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6003);
/* harmony import */ var _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9900);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7443);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9836);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4404);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1172);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4160);
































// lib/cli/explain-manifests.js
var WEBHOOK = "webhook-can-stop-upgrade";
function explainManifests(name) {
  const wanted = name.trim().toLowerCase();
  const fits = ({ apiVersion, kind }) => [`${apiVersion} ${kind}`, apiVersion, kind].some((one) => one.toLowerCase() === wanted);
  const found = [
    ...(0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_12__/* .removedKinds */ .Mk)().filter(fits).map(apiLines),
    ...(0,_chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_7__/* .removedCustomResources */ .J)().filter(fits).map(customResourceLines),
    ...wanted === WEBHOOK ? [webhookLines()] : []
  ];
  return found.length > 0 ? found : null;
}
function apiLines({ apiVersion, kind, deprecatedIn, removedIn, replacements }) {
  const [changes, caution] = [(0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .otherChanges */ .yz)(apiVersion, kind), (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .cautionFor */ .xq)(apiVersion, kind)];
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
  return `  Guide:    ${(0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestDocUrl */ .Lw)(code)}`;
}
function manifestList() {
  const [apis, resources] = [(0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_12__/* .removedKinds */ .Mk)(), (0,_chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_7__/* .removedCustomResources */ .J)()];
  return [
    `Manifests: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(apis.length, "removed API")}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(resources.length, "custom resource")} and ${WEBHOOK}`,
    ...apis.map(({ apiVersion, kind, removedIn, replacements: [main] }) => `  ${apiVersion} ${kind} (${removedIn}) \xB7 ${main?.apiVersion ?? "nothing replaces it"}`),
    ...resources.map((one) => `  ${one.apiVersion} ${one.kind} (${one.component} ${one.notServedSince}) \xB7 ${one.replacement}`)
  ];
}

// lib/cli/explain-risks.js
var ENGLISH = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .localizer */ .Oq)("en");
function explainRisk(name) {
  const risk = (0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_5__/* .catalogRisks */ .s5)().find((one) => one.name === name.toLowerCase());
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
var riskList = () => (0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_5__/* .catalogRisks */ .s5)().map(({ name, title, ...risk }) => `${title.en} (${name}), ${versions(risk)} \xB7 ${title.zh}`);
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
    ...one("a line of the repository has", repository?.map(_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_5__/* .patternText */ .U))
  ];
}

// lib/cli/explain.js
var ENGLISH2 = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .localizer */ .Oq)("en");
function explainName(name, print) {
  const planned = _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_17__/* .PLAN_CODES */ .T4.find((code) => code === name);
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
  const { entries, match } = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .findEntries */ .I_)(name);
  if (entries.length === 0) {
    const near = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestNames */ .Rd)(name).map((title) => `"${title}"`);
    const question = near.length > 0 ? `; did you mean ${near.join(", ")}?` : "";
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the catalog has no item "${name}"${question}`);
  }
  if (match === "guessed")
    print(`The catalog has no item "${name}". Judging by the words of the name, it may be:
`);
  print(entries.map((entry) => entryLines(entry).join("\n")).join("\n\n"));
}
function planLines(code) {
  const { title, meaning, fix } = _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_11__/* .PLAN_TEXTS */ .jd[code];
  return [
    `${title.en} (${title.zh})`,
    "  Check:    Terraform plan",
    `  Name:     ${code}`,
    `  Level:    ${(0,_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_17__/* .planLevel */ .UZ)(code)}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${ENGLISH2(fix)}`,
    `  Guide:    ${(0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .planDocUrl */ .Pb)(code)}`
  ];
}
function entryLines(entry) {
  const { title, meaning, fix, who, commands, docUrl } = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOf */ .wr)(entry, "en", "exact");
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === "precheck" ? "pre-upgrade check" : "add-on check"}`,
    `  API name: ${entry.apiName ?? "not published"}`,
    `  Meaning:  ${meaning}`,
    `  Fix:      ${fix}`,
    ...who === null ? [] : [`  Who:      ${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_14__/* .ACTOR_NAMES */ .bX[who].en}`],
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`
  ];
}
function explainList(print) {
  const entries = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)();
  for (const check of ["precheck", "addons"]) {
    const listed = entries.filter((entry) => entry.check === check);
    print(`${check === "precheck" ? "Pre-upgrade check" : "Add-on check"}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(listed.length, "item")}`);
    for (const { title, apiName } of listed)
      print(`  ${title.en}${apiName ? ` (${apiName})` : ""} \xB7 ${title.zh}`);
  }
  print(`Terraform plan: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_17__/* .PLAN_CODES */ .T4.length, "finding")}`);
  for (const code of _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_17__/* .PLAN_CODES */ .T4)
    print(`  ${_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_11__/* .PLAN_TEXTS */ .jd[code].title.en} (${code}) \xB7 ${_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_11__/* .PLAN_TEXTS */ .jd[code].title.zh}`);
  print(manifestList().join("\n"));
  const risks = riskList();
  print(`Known risks of an upgrade: ${risks.length}`);
  for (const line of risks)
    print(`  ${line}`);
  print(`
${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(entries.length, "check item")} in all. CCE publishes few API names; the gate recognizes the other items by message or by the words of their names.`);
}
var LINES_OF_API = 20;
async function explainReport(file, which, print) {
  const report = await (0,_chunk_6EWWRMOP_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file);
  const findings = report.findings.filter(({ name, fingerprint }) => which === void 0 || name === which || fingerprint === which);
  if (findings.length === 0 && which !== void 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file} has no finding with the name or fingerprint "${which}"`);
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .clusterLabels */ .EC)(report);
  const causes = new Map((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .sharedCauses */ .YJ)(findings, report).map((cause) => [cause.finding, cause]));
  for (const { finding, all } of (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .withLinesTogether */ .qX)([...causes.keys()])) {
    for (const one of all.slice(0, LINES_OF_API)) {
      const affected = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .affectedByCause */ .f_)(causes.get(one) ?? { finding: one, all: [one], also: [] }, report, labels, ENGLISH2);
      print(`${findingLines(one, affected).join("\n")}
`);
    }
    const more = all.length - LINES_OF_API;
    if (more > 0)
      print(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(more, "more line")} with ${finding.name} in ${file}
`);
  }
  print(verdictLines(report).join("\n"));
  const waivers = (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__/* .suggestedWaivers */ .Hb)(report, ENGLISH2);
  if (waivers !== null)
    print(`
${_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__/* .ACCEPTANCE */ .O1.yaml.en}:

${waivers}`);
}
function findingLines(finding, affected) {
  const { name, title, fingerprint, kind, level, group, location, message, rule, waiver, decision, decides } = finding;
  const item = [[kind, level, group].filter((part) => part !== null).join(", "), affected];
  const ruleText = rule && `${rule.entry} (line ${rule.line}) decides ${rule.decision}`;
  return [
    `${name}${title === name ? "" : ` (${title})`} [${fingerprint}]`,
    `  item:    ${item.filter((part) => part !== "").join("; ")}`,
    ...location === null ? [] : [`  line:    ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .placeOf */ .$t)(location)}`],
    `  message: ${message.split("\n").join("\n           ")}`,
    `  table:   ${tableText(finding)}`,
    `  rule:    ${ruleText ? `${ruleText}${rule.reason ? `: ${rule.reason}` : ""}` : "none"}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .decidedByLines */ .lC)(finding, ENGLISH2).join(" ")}` : "none"}`,
    `  decided: ${decision}${decides ? "" : ", for information only: the result has expired or is about something else"}`
  ];
}
var BY_READINESS = ["backup-too-old", "target-not-offered", "end-of-service", "readiness-unknown"];
function tableText({ cell, name, decision }) {
  if (cell)
    return (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__/* .cellText */ .Ie)(cell);
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
    `  ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(deciding.length, "finding")} decided under fail-on ${failOn}; ${notCovered.length} not covered.`
  ];
  if (policy && policy.state !== "absent") {
    const origin = policy.ref ? ` of ${policy.ref} at ${policy.commit ?? "(unknown commit)"}` : "";
    lines.push(`  Policy: ${policy.file}${origin} (${policy.state}).`);
  }
  const names = (0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__/* .itemsWithoutConcern */ .RB)(report);
  return [
    ...lines,
    ...(0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptanceLines */ .H$)(report, ENGLISH2, _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .nameText */ .fh, Number.POSITIVE_INFINITY).map((line) => `  ${line}.`),
    ...names.map((name) => `    ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_13__/* .nameText */ .fh)(name)}`)
  ];
}



/***/ })

};
