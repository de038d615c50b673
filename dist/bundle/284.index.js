export const id = 284;
export const ids = [284];
export const modules = {

/***/ 574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ isRiskCause),
/* harmony export */   Vb: () => (/* binding */ isManifestCause),
/* harmony export */   l6: () => (/* binding */ isItemCause),
/* harmony export */   mp: () => (/* binding */ DIFFERENT),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
// lib/model/cause.js
var DIFFERENT = "[\u2026]";
var isManifestCause = (cause) => cause.check === "manifests" && !isRiskCause(cause);
var isItemCause = (cause) => !("detail" in cause);
var isRiskCause = (cause) => "detail" in cause && cause.detail.code === "known-risk";
var isWaivable = ({ kind, level }) => kind === "Risk" || kind === null && level === "Warning";




/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ filesUrl),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AM: () => (/* binding */ affectedText),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   Dg: () => (/* binding */ clustersOf),
/* harmony export */   EC: () => (/* binding */ clusterLabels),
/* harmony export */   ER: () => (/* binding */ NAMED_CLUSTERS),
/* harmony export */   EV: () => (/* binding */ NAMED_NODES),
/* harmony export */   GL: () => (/* binding */ kindAndLevel),
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   K0: () => (/* binding */ nameWithTitle),
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   Nx: () => (/* binding */ moreLines),
/* harmony export */   Pe: () => (/* binding */ decidedAs),
/* harmony export */   Pg: () => (/* binding */ takesMoreEdits),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   V7: () => (/* binding */ ALSO_SOLVES),
/* harmony export */   WD: () => (/* binding */ readRisk),
/* harmony export */   Ww: () => (/* binding */ causesToEdit),
/* harmony export */   Wx: () => (/* binding */ annotationLevel),
/* harmony export */   X: () => (/* binding */ causesToSolve),
/* harmony export */   YJ: () => (/* binding */ sharedCauses),
/* harmony export */   c0: () => (/* binding */ IN_PART),
/* harmony export */   dQ: () => (/* binding */ hasOwnMessages),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   eM: () => (/* binding */ linesOfCause),
/* harmony export */   fD: () => (/* binding */ riskLines),
/* harmony export */   f_: () => (/* binding */ affectedByCause),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   kN: () => (/* binding */ countToDo),
/* harmony export */   lC: () => (/* binding */ decidedByLines),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   qX: () => (/* binding */ withLinesTogether),
/* harmony export */   t0: () => (/* binding */ isOfCce),
/* harmony export */   uc: () => (/* binding */ linePath),
/* harmony export */   vY: () => (/* binding */ isOnLines),
/* harmony export */   x8: () => (/* binding */ countEach),
/* harmony export */   xA: () => (/* binding */ clustersText),
/* harmony export */   xP: () => (/* binding */ isFleet),
/* harmony export */   yd: () => (/* binding */ ownPlace)
/* harmony export */ });
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4160);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);







// lib/messages/lines.js
var linesInFiles = (lines, files) => lines === 1 ? { en: "1 line", zh: "1 \u5904" } : {
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lines, "line")} in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, "file")}`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files)} \u4E2A\u6587\u4EF6\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines)} \u5904`
};
var moreLines = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "more line")}`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u5904`
});
var someAreNotes = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} of them ${count === 1 ? "is only a notice" : "are only notices"}`,
  zh: `\u5176\u4E2D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u5904\u4EC5\u4F5C\u63D0\u793A`
});
var ALSO_SOLVES = { en: "The same edit also solves", zh: "\u540C\u4E00\u4FEE\u6539\u8FD8\u53EF\u89E3\u51B3" };
var IN_PART = { en: "in part", zh: "\u90E8\u5206" };
var AN_OBJECT = { en: "object", zh: "\u5BF9\u8C61" };
var A_LINE = { en: "line of the repository", zh: "\u4EE3\u7801\u4ED3\u5E93\u4E2D\u7684\u4E00\u884C" };

// lib/report/risk.js
function readRisk({ risk }) {
  const { addonRisks, nodeRisks, configurationRisks, deprecatedAPIRisks } = risk;
  return {
    addons: distinct(fieldsOf(addonRisks).map((one) => filledText(one["addonTemplateName"], one["alias"]))),
    nodes: distinct(fieldsOf(nodeRisks).map((one) => filledText(one["NodeID"]))),
    changedFields: distinct(fieldsOf(configurationRisks).map((one) => {
      const parts = [one["package"], one["sourceFile"], one["field"]].map((part) => filledText(part));
      return parts.filter(Boolean).join(" ");
    })),
    removedApis: fieldsOf(deprecatedAPIRisks).map(({ url, userAgent }) => {
      return { url: anyText(url), userAgent: anyText(userAgent) };
    })
  };
}
var fieldsOf = (risks = []) => risks.map((risk) => typeof risk === "object" && risk !== null ? Object.fromEntries(Object.entries(risk)) : {});
var filledText = (...values) => values.find((value) => typeof value === "string" && value !== "") ?? "";
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
var anyText = (value) => typeof value === "string" ? value : value === void 0 || value === null ? "" : JSON.stringify(value) ?? "";

// lib/report/finding-text.js
var ANNOTATION_LEVEL = {
  block: "error",
  inconclusive: "error",
  warn: "warning",
  notice: "notice",
  waived: "notice"
};
var annotationLevel = ({ name, decision }) => name === "policy-error" && decision === "warn" ? "error" : ANNOTATION_LEVEL[decision];
var decidedAs = ({ findings }, decision) => findings.filter((finding) => finding.decides && finding.decision === decision);
var NAMED_NODES = 5;
function affectedBy(finding, t) {
  const { nodes: nodes2, addon, scope, check, addresses = [] } = finding;
  const names = nodes2.map((node) => (0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeLabel */ .dA)(node) ?? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.unnamedNode));
  if (nodes2.length > 0)
    return affected(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .nodes */ .a9)(nodes2.length)), names);
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.unnamedAddon);
    return affected(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .AN_ADDON */ .H_), [addon.targetVersion ? `${name} \u2192 ${addon.targetVersion}` : name]);
  }
  if (addresses.length > 0)
    return affected(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCE */ .bD), addresses);
  if (scope === "manifest")
    return finding.object?.name ? affected(t(AN_OBJECT), [finding.object.name]) : affected(t(A_LINE), []);
  if (scope === "gate" && check !== null)
    return affected(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(check)), []);
  if (scope === "gate" && isAboutRun(finding))
    return affected(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .THIS_RUN */ .bO), []);
  const risk = readRisk(finding);
  if (risk.addons.length > 0)
    return affected(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .addons */ .MC)(risk.addons.length)), risk.addons);
  if (risk.nodes.length > 0)
    return affected(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .nodes */ .a9)(risk.nodes.length)), risk.nodes);
  return affected(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .THE_CLUSTER */ .rN), []);
}
var ABOUT_RUN = [
  "clusters-file-error",
  "internal-error",
  "no-access",
  "not-finished",
  "policy-error",
  "unreadable-response",
  "wrong-settings"
];
var isAboutRun = ({ name, clusterId }) => clusterId === null || ABOUT_RUN.includes(name);
var affected = (label, all) => {
  const names = all.slice(0, NAMED_NODES);
  return { label, names, more: all.length - names.length };
};
var nameWithTitle = (name, title) => [...title === null || title === name ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(title)], (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name)].join(" \xB7 ");
var NAME_UNITS = 200;
var nameText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), NAME_UNITS);
function affectedText(finding, t) {
  const { label, names, more } = affectedBy(finding, t);
  if (names.length === 0)
    return label;
  return `${label}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names.map(nameText)))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}
var TEXT_UNITS = 2e3;
var HEADLINE_UNITS = 400;
var LISTED = 10;
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text).trim(), TEXT_UNITS);
var kindAndLevel = (finding) => {
  const { kind, level } = finding;
  return isOfCce(finding) ? [kind, level].filter((part) => part !== null).join(" \xB7 ") : "";
};
var isOfCce = ({ scope, knownRisk }) => scope !== "gate" && scope !== "plan" && scope !== "manifest" && knownRisk === void 0;
function headline(finding, t) {
  const { title, name, scope } = finding;
  const full = title === name || scope === "gate" ? title : `${title}${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .Em)(name))}`;
  const kind = kindAndLevel(finding);
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(kind === "" ? full : `${full}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE)}${kind}`), HEADLINE_UNITS) || nameText(name);
}
function decidedByLines({ rule, waiver }, t) {
  if (waiver) {
    const [owner, expires, reason] = [nameText(waiver.owner), nameText(waiver.expires), clippedText(waiver.reason)];
    return [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.waivedFor({ ...waiver, owner, expires, reason }))];
  }
  return rule?.reason ? [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.byRule(clippedText(rule.reason)))] : [];
}
var adviceLines = (finding, t) => [
  ...finding.decides ? [] : [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_COUNTED_WHY */ .gO)],
  ...decidedByLines(finding, t),
  ...finding.match === "guessed" ? [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.guessed)] : [],
  clippedText(finding.meaning),
  t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.fix(clippedText(finding.fix))),
  ...finding.docUrl === "" ? [] : [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.see(nameText(finding.docUrl)))]
].filter((line) => line !== "");
var findingLines = (finding, t) => [
  clippedText(finding.message) || t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.noMessage),
  locationText(finding, t),
  ...riskLines(finding, t),
  ...adviceLines(finding, t)
];
function locationText(finding, t) {
  const { scope, clusterId, check } = finding;
  const text = affectedText(finding, t);
  if (clusterId === null)
    return text;
  const cluster = nameText(clusterId);
  const isWholeCluster = scope !== "gate" && check !== null && affectedBy(finding, t).label === t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .THE_CLUSTER */ .rN);
  return t(isWholeCluster ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.cluster(cluster) : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.inCluster(text, cluster));
}
function riskLines(finding, t, most = LISTED) {
  const { changedFields, removedApis } = readRisk(finding);
  const fields = changedFields.slice(0, most).map(nameText).join("; ");
  const moreFields = changedFields.length - most;
  const moreCalls2 = removedApis.length - most;
  const rest = moreFields > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(moreFields))}` : "";
  return [
    ...fields === "" ? [] : [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.changed(`${fields}${rest}`))],
    ...removedApis.slice(0, most).map(({ url, userAgent }) => t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.called(nameText(url), nameText(userAgent)))),
    ...moreCalls2 > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .moreCalls */ .$j)(moreCalls2))] : []
  ];
}

// lib/report/permalink.js
var placeOf = ({ file, archived, line }) => archived === void 0 ? `${file}:${line}` : `${file} \u2192 ${archived}:${line}`;
function filesUrl({ run }) {
  const { server = "", repository, commit } = run ?? {};
  if (!repository || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository))
    return null;
  if (!commit || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return null;
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/.test(server))
    return null;
  return `${server}/${repository}/blob/${commit}`;
}
function linePath({ file, archived, line, endLine }, { policy, clustersFile }) {
  if ([policy, clustersFile].some((one) => one?.file === file && one.source !== "workspace"))
    return null;
  if (archived !== void 0)
    return null;
  const path = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUri */ .LJ)(file);
  if (path === null || !Number.isSafeInteger(line) || line < 1)
    return null;
  return `/${path}#L${line}${endLine !== void 0 && endLine > line ? `-L${endLine}` : ""}`;
}
function permalink(report, location) {
  const [files, path] = [filesUrl(report), linePath(location, report)];
  return files === null || path === null ? null : `${files}${path}`;
}

// lib/report/lines.js
function linesOfCause({ all }) {
  const lines = /* @__PURE__ */ new Map();
  for (const finding of all) {
    const { location } = finding;
    if (location === null)
      continue;
    const key = `${location.line} ${location.column ?? ""} ${location.archived ?? ""} ${location.file}`;
    if (!lines.has(key))
      lines.set(key, { finding, location });
  }
  const isOther = ({ finding }) => Number(finding.inChange !== true);
  return [...lines.values()].sort((a, b) => isOther(a) - isOther(b));
}
var isOnLines = ({ finding, all }) => finding.scope === "manifest" && all.some(({ location: one }) => one !== null && finding.location !== null && placeOf(one) !== placeOf(finding.location));
function lineCount(lines, { decision }, t) {
  const files = new Set(lines.map(({ location }) => location.file));
  const notes = decision === "notice" ? 0 : lines.filter(({ finding }) => finding.decision === "notice").length;
  return `${t(linesInFiles(lines.length, files.size))}${notes > 0 ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .Em)(t(someAreNotes(notes)))) : ""}`;
}
var withLinesTogether = (findings) => [
  ...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(findings, (finding) => {
    const { scope, rootCauses, decision, decides, waiver } = finding;
    return scope === "manifest" ? JSON.stringify([rootCauses, decision, decides, waiver?.entry]) : finding;
  }).values()
].map((all) => ({ finding: all[0], all }));

// lib/report/to-do.js
var takesMoreEdits = ({ rootCauses = [] }) => rootCauses.length > 1;
var OPEN = ["block", "warn", "notice"];
var isOpen = ({ decides, decision }) => decides && OPEN.includes(decision);
var RootCauses = class {
  #decisions = /* @__PURE__ */ new Map();
  #findings = /* @__PURE__ */ new Map();
  constructor(findings) {
    for (const finding of findings) {
      const { rootCauses, clusterId, decision } = finding;
      if (rootCauses === void 0 || !isOpen(finding))
        continue;
      const decisions = this.#decisions.get(clusterId) ?? /* @__PURE__ */ new Map();
      this.#decisions.set(clusterId, decisions);
      for (const root of rootCauses) {
        const known = decisions.get(root);
        if (known === void 0 || (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilder */ .gJ)(known, decision))
          decisions.set(root, decision);
        const all = this.#findings.get(root);
        if (all)
          all.push(finding);
        else
          this.#findings.set(root, [finding]);
      }
    }
  }
  listedUnder(finding) {
    const { rootCauses, scope, clusterId, decision, fingerprint } = finding;
    if (rootCauses === void 0)
      return [fingerprint];
    if (!isOpen(finding))
      return scope === "manifest" ? rootCauses : [fingerprint];
    const decisions = this.#decisions.get(clusterId);
    return rootCauses.filter((root) => decisions?.get(root) === decision);
  }
  findingsOf(root) {
    return this.#findings.get(root) ?? [];
  }
};
var KNOWN = /* @__PURE__ */ new WeakMap();
function rootCausesOf(findings) {
  const roots = KNOWN.get(findings) ?? new RootCauses(findings);
  KNOWN.set(findings, roots);
  return roots;
}
function countToDo(some, findings) {
  const roots = rootCausesOf(findings);
  return new Set(some.flatMap((one) => roots.listedUnder(one))).size;
}
function countEach(some, findings) {
  const rooted = some.filter(({ rootCauses }) => rootCauses !== void 0);
  return some.length - rooted.length + countToDo(rooted, findings);
}

// lib/report/shared-causes.js
var isFleet = ({ clusters }) => clusters.length > 1;
function sharedCauses(findings, report, placeOf2 = () => null) {
  if (!isFleet(report))
    return findings.map((finding) => ({ finding, all: [finding], also: [] }));
  const order = new Map(report.clusters.map(({ id }, index) => [id, index]));
  const orderOf = ({ clusterId }) => order.get(clusterId) ?? report.clusters.length;
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(findings, (finding) => causeKey(finding, placeOf2(finding))).values()].map((group) => {
    const [finding = group[0], ...others] = [...group].sort((a, b) => orderOf(a) - orderOf(b));
    return { finding, all: [finding, ...others], also: [] };
  }).sort((a, b) => byDecisionAndChange(a, b) || b.all.length - a.all.length);
}
var ABOUT_RESULTS = ["cluster-state", "no-access", "no-expiry", "no-result", "result-expired"];
var causesToSolve = (findings, report) => causesWith(solvedByOneRun, findings, report);
var causesToEdit = (findings, report) => causesWith((causes) => [...causes], findings, report);
function causesWith(join, findings, report) {
  const isRooted = ({ rootCauses }) => rootCauses !== void 0;
  const rooted = findings.filter(isRooted);
  const others = sharedCauses(rooted.length === 0 ? findings : findings.filter((one) => !isRooted(one)), report);
  if (rooted.length === 0)
    return join(others);
  const causes = [...join(others), ...solvedByOneEdit(rooted, report)];
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const orderOf = ({ finding }) => order.get(finding) ?? 0;
  return isFleet(report) ? causes.sort((a, b) => byDecisionAndChange(a, b) || clustersWith(b) - clustersWith(a)) : causes.sort((a, b) => orderOf(a) - orderOf(b));
}
var clustersWith = ({ all }) => new Set(all.map(({ clusterId }) => clusterId)).size;
function solvedByOneRun(causes) {
  const keyOf = ({ finding }) => {
    const { scope, name, title, fix, check, decision, decides } = finding;
    return scope === "gate" && check !== null && ABOUT_RESULTS.includes(name) ? JSON.stringify([name, title, fix, decision, decides]) : finding;
  };
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(causes, keyOf).values()].map((group) => {
    const [{ finding }] = group;
    return { finding, all: group.flatMap(({ all }) => all), also: [] };
  });
}
function solvedByOneEdit(findings, { clusters, findings: everything }) {
  const roots = rootCausesOf(everything);
  const order = new Map(clusters.map(({ id }, index) => [id, index]));
  const orderOf = ({ clusterId }) => order.get(clusterId) ?? clusters.length;
  const listed2 = findings.flatMap((finding) => roots.listedUnder(finding).map((root) => ({ root, finding })));
  const keyOf = ({ root, finding: { decision, decides, waiver } }) => JSON.stringify([root, decision, decides, waiver?.entry]);
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(listed2, keyOf).values()].map((group) => {
    const [{ root, finding: first }] = group;
    const own = group.map(({ finding: finding2 }) => finding2).sort((a, b) => orderOf(a) - orderOf(b));
    const lines = own.filter(({ scope }) => scope === "manifest");
    const finding = lines.find(({ inChange }) => inChange) ?? lines[0] ?? own[0] ?? first;
    const ids = new Set(own.map(({ clusterId }) => clusterId));
    const known = new Set(own);
    const others = isOpen(first) ? roots.findingsOf(root).filter((one) => ids.has(one.clusterId) && !known.has(one)) : [];
    const isSame = ({ name, check }) => name === finding.name && check === finding.check;
    const milder = others.filter((one) => (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilder */ .gJ)(one.decision, finding.decision));
    return {
      finding,
      all: [finding, ...[...own, ...milder].filter((one) => isSame(one) && one !== finding)],
      also: [...own, ...milder].filter((one) => !isSame(one))
    };
  });
}
var rankOf = ({ finding }) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISIONS */ .Yv.indexOf(finding.decision);
var byDecisionAndChange = (a, b) => rankOf(a) - rankOf(b) || Number(isInChange(b)) - Number(isInChange(a));
var isInChange = ({ all }) => all.some(({ inChange }) => inChange === true);
var causeKey = ({ fingerprint, name, decision, decides, rule, waiver }, place) => JSON.stringify([fingerprint, name, decision, decides, rule?.entry, waiver?.entry, place?.file, place?.line]);
var hasOwnMessages = ({ finding, all }) => all.some(({ message, clusterId }) => message !== finding.message && clusterId !== finding.clusterId);
var clusterLabels = ({ clusters }) => new Map(clusters.flatMap(({ id, name, targetFrom }) => id === null ? [] : [[id, { name: name ?? id, place: targetFrom ?? null }]]));
function clustersOf({ all }, report, labels, t) {
  const named = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(all, ({ clusterId }) => clusterId)].flatMap(([clusterId, findings]) => clusterId === null ? [] : [{ name: labels.get(clusterId)?.name ?? clusterId, findings }]);
  return { label: t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusters */ .R5)(named.length, report.clusters.length)), clusters: named };
}
function ownPlace({ location, clusterId }, labels) {
  const place = clusterId === null ? null : labels.get(clusterId)?.place ?? null;
  return location !== null && location.file === place?.file && location.line === place.line ? null : location;
}
function affectedByCause(cause, report, labels, t) {
  if (!isFleet(report))
    return isOnLines(cause) ? lineCount(linesOfCause(cause), cause.finding, t) : affectedParts(cause.all, t);
  const { label, clusters } = clustersOf(cause, report, labels, t);
  const [first, ...others] = clusters;
  if (first === void 0)
    return affectedParts(cause.all, t);
  if (others.length === 0)
    return `${nameText(first.name)}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${affectedParts(first.findings, t)}`;
  const shown = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => nameText(name));
  const more = clusters.length - shown.length;
  return `${label}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}
function affectedParts(findings, t) {
  const parts = [...new Set(findings.map((finding) => affectedText(finding, t)))];
  const more = parts.length - NAMED_CLUSTERS;
  const rest = more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : "";
  return `${parts.slice(0, NAMED_CLUSTERS).join(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .SEMICOLON */ .I8))}${rest}`;
}
var NAMED_CLUSTERS = 5;
function clustersText(found, report, labels, t) {
  const ids = [...new Set(found.flatMap(({ clusterId }) => clusterId ?? []))];
  const shown = ids.slice(0, NAMED_CLUSTERS).map((id) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(labels.get(id)?.name ?? id));
  if (ids.length === 1)
    return shown.join("");
  const more = ids.length - shown.length;
  const label = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusters */ .R5)(ids.length, report.clusters.length));
  return `${label}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}




/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
// lib/model/encoding.js
function decodeText(bytes) {
  const [first, second] = bytes;
  const isBigEndian = first === 254 && second === 255 || first === 0 && second !== void 0 && second !== 0;
  const isLittleEndian = first === 255 && second === 254 || second === 0 && first !== void 0 && first !== 0;
  if (!isBigEndian && !isLittleEndian)
    return decode("utf-8", bytes);
  if (bytes.length % 2 !== 0)
    return null;
  const text = decode("utf-16le", isBigEndian ? Buffer.from(bytes).swap16() : bytes);
  return text?.startsWith("\0") || text?.charAt(1) === "\0" ? null : text;
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _S: () => (/* binding */ decisionVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
// lib/model/decision.js
var DECISIONS = ["block", "inconclusive", "warn", "notice", "waived"];
var isMilder = (one, other) => DECISIONS.indexOf(one) > DECISIONS.indexOf(other);
var VERDICTS = ["block", "inconclusive", "warn", "pass", "not-applicable"];
var isRed = (verdict) => verdict === "block" || verdict === "inconclusive";
var worstVerdict = (verdicts) => VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "inconclusive";
var decisionVerdict = (decision) => decision === "block" || decision === "inconclusive" ? decision : "warn";
var FAIL_ON = ["fatal", "exception", "warning", "any", "none"];
var SCOPES = ["cluster", "node", "addon", "manifest", "plan"];




/***/ }),

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ acceptanceLines),
/* harmony export */   Hb: () => (/* binding */ suggestedWaivers),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   O1: () => (/* binding */ ACCEPTANCE),
/* harmony export */   Od: () => (/* binding */ explainLine),
/* harmony export */   RB: () => (/* binding */ itemsWithoutConcern)
/* harmony export */ });
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1711);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);









// lib/messages/acceptance.js
var ACCEPTANCE = {
  open: (names) => ({ en: `Not yet accepted: ${names}`, zh: `\u5C1A\u672A\u8C41\u514D\uFF1A${names}` }),
  noneOpen: (waived2) => waived2 === 0 ? { en: "Not yet accepted: nothing", zh: "\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0" } : {
    en: `Not yet accepted: nothing; ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .waived */ .rg)(waived2).en}`,
    zh: `\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0\uFF1B${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .waived */ .rg)(waived2).zh}`
  },
  noneByWaiver: { en: "Not yet accepted: nothing that a waiver can cover", zh: "\u5C1A\u672A\u8C41\u514D\uFF1A\u6CA1\u6709\u53EF\u4EE5\u7528\u8C41\u514D\u63A5\u53D7\u7684\u95EE\u9898" },
  noConcern: (what) => ({ en: `Gave no concern: ${what}`, zh: `\u672A\u53D1\u73B0\u95EE\u9898\uFF1A${what}` }),
  nothing: { en: "nothing that counts", zh: "\u6CA1\u6709\u53EF\u8BA1\u5165\u7ED3\u8BBA\u7684\u5185\u5BB9" },
  items: (count, check) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "item")} of the ${check}`,
    zh: `${check}\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879`
  }),
  check: (check) => ({ en: `the ${check}`, zh: check }),
  addons: (names) => ({ en: `the add-ons ${names}`, zh: `\u63D2\u4EF6 ${names}` }),
  clusters: (count, all, names) => ({
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .ofClusters */ .R5)(count, all).en} (${names})`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .ofClusters */ .R5)(count, all).zh}\uFF08${names}\uFF09`
  }),
  itemsOfClusters: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "check item")} wherever they ran`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879\uFF08\u5728\u6240\u6709\u6267\u884C\u8FC7\u7684\u96C6\u7FA4\u4E0A\uFF09`
  }),
  yaml: {
    en: "Waivers to paste into the policy, once a person accepts the risks",
    zh: "\u98CE\u9669\u7ECF\u4EBA\u786E\u8BA4\u53EF\u4EE5\u63A5\u53D7\u540E\uFF0C\u53EF\u7C98\u8D34\u5230\u7B56\u7565\u4E2D\u7684\u8C41\u514D\u6761\u76EE"
  },
  reason: { en: "why the risk is acceptable", zh: "\u4E3A\u4F55\u53EF\u4EE5\u63A5\u53D7\u8BE5\u98CE\u9669" },
  owner: { en: 'who is responsible for it, such as "@org/platform"', zh: '\u8D1F\u8D23\u4EBA\uFF0C\u4F8B\u5982 "@org/platform"' },
  expires: { en: "through 24:00 UTC of this day", zh: "\u6709\u6548\u671F\u81F3\u5F53\u65E5 24:00 UTC" },
  onClusters: (count) => ({
    en: `on ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .qf)(count).en}`,
    zh: `\u6D89\u53CA ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .qf)(count).zh}`
  })
};

// lib/report/acceptance.js
var openFindings = ({ findings }) => findings.filter(({ waiverName, waiver, decides, decision }) => waiverName !== void 0 && waiver === null && decides && decision !== "notice");
var openNames = (report) => [
  ...new Set(openFindings(report).map(({ waiverName, name }) => waiverName ?? name))
];
var hasOtherRisks = ({ findings }) => findings.some(({ decides, decision, name }) => decides && decision === "warn" && name !== "policy-error");
var NAMED = 5;
function acceptanceLines(report, t, quote, most) {
  if (report.verdict === "not-applicable" || !report.clusters.some(({ checks }) => checks.length > 0))
    return [];
  const open = openNames(report);
  const [accepted, parts] = [report.counts.waived, partsWithoutConcern(report, t, quote)];
  return [
    open.length === 0 ? t(hasOtherRisks(report) ? ACCEPTANCE.noneByWaiver : ACCEPTANCE.noneOpen(accepted)) : t(ACCEPTANCE.open(nameList(open, t, quote, most))),
    t(ACCEPTANCE.noConcern(parts.length === 0 ? t(ACCEPTANCE.nothing) : t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(parts))))
  ];
}
function nameList(names, t, quote, most) {
  const more = names.length - most;
  return `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names.slice(0, most).map((name) => quote(name))))}${more > 0 ? ` ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(more))}` : ""}`;
}
function partsWithoutConcern(report, t, quote) {
  const { clusters: clusters2 } = report;
  if (clusters2.length > 1) {
    const good = clusters2.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
    const names = good.map(({ name, id }) => name ?? id ?? "?");
    const items = itemsWithoutConcern(report).length;
    return [
      ...good.length > 0 ? [t(ACCEPTANCE.clusters(good.length, clusters2.length, nameList(names, t, quote, NAMED)))] : [],
      ...items > 0 ? [t(ACCEPTANCE.itemsOfClusters(items))] : []
    ];
  }
  const checks = clusters2.flatMap((cluster) => cluster.checks).filter(hasCounted);
  const addons = checks.filter(({ check, verdict }) => check === "addons" && verdict === "pass");
  const addonNames = addons.flatMap(({ addon }) => addon?.template ?? addon?.instanceName ?? []);
  return [
    ...checks.flatMap(({ check, passed, verdict }) => {
      if (check === "addons")
        return [];
      const name = t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check));
      return passed > 0 ? [t(ACCEPTANCE.items(passed, name))] : verdict === "pass" ? [t(ACCEPTANCE.check(name))] : [];
    }),
    ...addonNames.length > 0 ? [t(ACCEPTANCE.addons(nameList(addonNames, t, quote, NAMED)))] : []
  ];
}
var hasCounted = ({ verdict }) => verdict !== "inconclusive";
function itemsWithoutConcern({ clusters: clusters2 }) {
  const checks = clusters2.flatMap((cluster) => cluster.checks);
  const passed = (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNames */ .B9)(checks.flatMap(({ items }) => items));
  const names = checks.filter(hasCounted).flatMap(({ items }) => items.map(({ name }) => name));
  return [...new Set(names)].filter((name) => passed.has(name));
}
var MAX_WAIVERS = 50;
var WAIVER_DAYS = 14;
function suggestedWaivers(report, t) {
  const causes = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(openFindings(report), waiverKey).values()];
  if (causes.length === 0)
    return null;
  const now = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0;
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(now + WAIVER_DAYS * _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO).slice(0, 10);
  const more = causes.length - MAX_WAIVERS;
  const clusters2 = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  return [
    "waivers:",
    ...causes.slice(0, MAX_WAIVERS).flatMap((findings) => {
      const [first] = findings;
      if (first === void 0)
        return [];
      const ids = [...new Set(findings.map(({ clusterId }) => clusterId))];
      const targets = ids.map((id) => clusters2.get(id)).map((cluster2) => cluster2?.targetAsserted && cluster2.targetVersion);
      const [target, ...others] = new Set(targets);
      const [cluster] = ids.length === 1 ? ids : [];
      const path = pathOf(findings);
      const match = [
        first.check ? `check: ${scalar(first.check)}` : null,
        first.addon?.template ? `addon: ${glob(first.addon.template)}` : null,
        cluster ? `cluster: ${clusterGlob(cluster, clusters2.get(cluster)?.name ?? null)}` : null,
        target && others.length === 0 && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(target) ? `target: ${scalar(target.trim())}` : null,
        path === null || path === "*" ? null : `path: ${glob(path)}`
      ].filter((part) => part !== null);
      const where = ids.length > 1 ? [t(ACCEPTANCE.onClusters(ids.length))] : [];
      const comment = [first.title === first.name ? "" : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(first.title), ...where].filter((part) => part !== "");
      return [
        ...comment.length > 0 ? [`  # ${comment.join(", ")}`] : [],
        `  - name: ${glob(first.waiverName ?? first.name)}`,
        ...match.length > 0 ? [`    match: { ${match.join(", ")} }`] : [],
        ...path === null ? [`    fingerprint: ${first.fingerprint}`] : [],
        `    reason: # ${t(ACCEPTANCE.reason)}`,
        `    owner: # ${t(ACCEPTANCE.owner)}`,
        `    expires: ${expires} # ${t(ACCEPTANCE.expires)}`
      ];
    }),
    ...more > 0 ? [`  # ${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_1__/* .moreCauses */ .AT)(more))}`] : []
  ].join("\n");
}
var waiverKey = ({ scope, rootCauses, fingerprint }) => (scope === "manifest" ? rootCauses?.[0] : void 0) ?? fingerprint;
function pathOf(findings) {
  const [first] = findings;
  if (findings.every(({ fingerprint }) => fingerprint === first?.fingerprint))
    return null;
  const files = [...new Set(findings.map(({ location }) => location?.file ?? ""))];
  const [file = "", ...others] = files;
  if (others.length === 0)
    return file;
  const folders = file.split("/").slice(0, -1);
  let depth = folders.length;
  for (const other of others) {
    const parts = other.split("/").slice(0, -1);
    while (depth > 0 && folders.slice(0, depth).join("/") !== parts.slice(0, depth).join("/"))
      depth--;
  }
  return [...folders.slice(0, depth), "*"].join("/");
}
var clusterGlob = (id, name) => {
  const byName = name === null || name.includes("*") ? null : glob(name);
  return byName !== null && byName === scalar(name ?? "") ? byName : glob(id);
};
var scalar = (text) => /^[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
var WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
var NO_GLOB = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|[?[\]{}\\!]/gu;
var MAX_GLOB = 256;
function glob(text) {
  const plain = text.replace(NO_GLOB, "*");
  return scalar(plain === "" || plain.length > MAX_GLOB ? "*" : plain);
}

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
function explainLine(finding, lines = 1) {
  const { decision, name, kind, level, group, fingerprint, location } = finding;
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(", ")})` : "";
  const counts = finding.decides ? "" : ", but its result does not count";
  const place = location === null ? "" : ` at ${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(location))}`;
  const where = lines > 1 ? ` on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lines, "line")}` : place;
  return `decided: ${decision} for ${name}${item}${where} by ${deciderText(finding)}${counts} [${fingerprint}]`;
}




/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4205);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);


// lib/model/time-limit.js

function withTimeLimit(ms, work) {
  const result = [];
  const run = () => void result.push({ value: work() });
  try {
    (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", { run }, { timeout: ms });
  } catch (error) {
    if ((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(error)["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
  return result[0] ?? null;
}




/***/ })

};
