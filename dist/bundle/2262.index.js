export const id = 2262;
export const ids = [2262];
export const modules = {

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EXPECTED_FORMS),
/* harmony export */   g: () => (/* binding */ wholeFileFault)
/* harmony export */ });
// lib/model/file-fault.js
var EXPECTED_FORMS = [
  "date",
  "glob",
  "version",
  "fingerprint",
  "filled",
  "days",
  "link",
  "narrowing",
  "period"
];
var wholeFileFault = (file, problem) => ({
  file,
  line: null,
  column: null,
  at: "",
  about: "",
  problem
});




/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Bf: () => (/* binding */ clusterIdentity),
/* harmony export */   DC: () => (/* binding */ liveVersionsOf),
/* harmony export */   E7: () => (/* binding */ addonsFact),
/* harmony export */   GW: () => (/* binding */ validityText),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   Hs: () => (/* binding */ FLEET),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   TL: () => (/* binding */ liveFact),
/* harmony export */   TO: () => (/* binding */ skipListOf),
/* harmony export */   Wr: () => (/* binding */ skipListAsTerraform),
/* harmony export */   Xb: () => (/* binding */ reportsByCluster),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   _x: () => (/* binding */ readinessLines),
/* harmony export */   e0: () => (/* binding */ clusterMatrix),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   lZ: () => (/* binding */ wayBack),
/* harmony export */   we: () => (/* binding */ targetOrigin),
/* harmony export */   xz: () => (/* binding */ readiness),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7173);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2985);









// lib/messages/labels.js
var LABELS = {
  shown: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_COUNTED */ .H2,
  removedApis: { en: "Removed APIs that are still called", zh: "\u4ECD\u88AB\u8C03\u7528\u7684\u5DF2\u79FB\u9664 API" },
  changes: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SINCE_BASELINE */ .xY,
  nodes: { en: "Nodes", zh: "\u8282\u70B9" },
  pools: { en: "Nodes with causes, grouped by name", zh: "\u5B58\u5728\u95EE\u9898\u7684\u8282\u70B9\uFF08\u6309\u540D\u79F0\u89C4\u5F8B\u5206\u7EC4\uFF09" },
  otherNodes: { en: "other names", zh: "\u5176\u4ED6\u540D\u79F0" },
  number: { en: "Number", zh: "\u6570\u91CF" },
  worst: { en: "Worst", zh: "\u6700\u4E25\u91CD" },
  causes: { en: "Causes", zh: "\u539F\u56E0" },
  addons: { en: "Add-ons", zh: "\u63D2\u4EF6" },
  addonChecks: { en: "Add-on checks", zh: "\u5404\u63D2\u4EF6\u7684\u68C0\u67E5\u7ED3\u679C" },
  removedCalls: { en: "Calls of removed APIs", zh: "\u5BF9\u5DF2\u79FB\u9664 API \u7684\u8C03\u7528" },
  upgrade: { en: "Upgrade progress", zh: "\u5347\u7EA7\u8FDB\u5EA6" },
  unknownItems: { en: "Not in the catalog", zh: "\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u7684\u68C0\u67E5\u9879" },
  policy: { en: "Policy", zh: "\u7B56\u7565" },
  policyEntries: { en: "Policy entries that are ignored or unused", zh: "\u7B56\u7565\u4E2D\u4E0D\u751F\u6548\u6216\u672A\u4F7F\u7528\u7684\u6761\u76EE" },
  proposal: { en: "What the changed policy would decide", zh: "\u4FEE\u6539\u540E\u7684\u7B56\u7565\u4F1A\u5982\u4F55\u5224\u5B9A" },
  differences: { en: "Decisions that differ", zh: "\u5224\u5B9A\u5BF9\u6BD4" },
  passed: { en: "Passed", zh: "\u5DF2\u901A\u8FC7" },
  what: { en: "What", zh: "\u5185\u5BB9" },
  verdict: { en: "Verdict", zh: "\u7ED3\u8BBA" },
  notCovered: { en: "Not covered", zh: "\u672A\u8986\u76D6\u7684\u5185\u5BB9" },
  requestPath: { en: "Request path", zh: "\u8BF7\u6C42\u8DEF\u5F84" },
  userAgent: { en: "User agent", zh: "\u7528\u6237\u4EE3\u7406\uFF08User-Agent\uFF09" },
  nodesNamed: { en: "Nodes named", zh: "\u8282\u70B9\u540D\u79F0" },
  upgradeTo: { en: "Upgrade to", zh: "\u5347\u7EA7\u5230" },
  validity: { en: "Validity", zh: "\u6709\u6548\u671F" },
  now: { en: "Now", zh: "\u5F53\u524D" },
  withChange: { en: "With the change", zh: "\u4FEE\u6539\u540E" },
  auditWindow: {
    en: "CCE analyzes the audit logs of the last day only, so a weekly job does not show up here.",
    zh: "CCE \u53EA\u5206\u6790\u6700\u8FD1\u4E00\u5929\u7684\u5BA1\u8BA1\u65E5\u5FD7\uFF1A\u6BCF\u5468\u8FD0\u884C\u4E00\u6B21\u7684\u4EFB\u52A1\u4E0D\u4F1A\u51FA\u73B0\u5728\u8FD9\u91CC\u3002"
  },
  cause: { en: "Cause and what to do", zh: "\u539F\u56E0\u4E0E\u5904\u7406\u65B9\u6CD5" },
  greenAnyway: {
    en: "The step passes anyway, because the run is set not to fail.",
    zh: "\u8BE5\u6B65\u9AA4\u4ECD\u4E3A\u7EFF\u8272\uFF1A\u6309\u8BBE\u7F6E\uFF0C\u5B83\u4E0D\u4F1A\u56E0\u6B64\u5931\u8D25\u3002"
  }
};
var HEADINGS = {
  block: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .FIX_FIRST */ .xI,
  inconclusive: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .UNDECIDED */ .Cz,
  warn: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIRM */ .nG,
  notice: { en: "Notes", zh: "\u63D0\u793A" },
  waived: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS */ .Yv.waived
};

// lib/messages/summary.js
var SUMMARY = {
  none: { en: "(none)", zh: "\uFF08\u65E0\uFF09" },
  skippedItem: { en: "Skipped in the check task itself:", zh: "\u68C0\u67E5\u4EFB\u52A1\u4E2D\u88AB\u4EBA\u4E3A\u8DF3\u8FC7\uFF1A" },
  skippedOn: (count) => ({
    en: `on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5728 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u4E0A`
  }),
  affectedNodes: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "node has", "nodes have")} a cause.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5B58\u5728\u95EE\u9898\u3002`
  }),
  affectedOf: (count, all) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, "node")} have a cause; the report does not list the others.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(all)} \u4E2A\u8282\u70B9\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u5B58\u5728\u95EE\u9898\uFF1B\u62A5\u544A\u4E0D\u5217\u51FA\u5176\u4F59\u8282\u70B9\u3002`
  }),
  batches: (nodes2, batches) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(nodes2, "node")} in about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(batches, "batch", "batches")} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(nodes2)} \u4E2A\u8282\u70B9\u5927\u7EA6\u5206 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(batches)} \u6279\u5347\u7EA7\uFF08\u9ED8\u8BA4\u524D\u4E09\u6279\u4F9D\u6B21\u4E3A 1\u30014\u300116 \u4E2A\uFF0C\u4E4B\u540E\u6BCF\u6279 20 \u4E2A\uFF1B\u4EC5\u4E3A\u4F30\u7B97\uFF09`
  }),
  unknownItemsNote: {
    en: "CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).",
    zh: "CCE \u53EA\u516C\u5E03\u4E86\u5C11\u6570\u68C0\u67E5\u9879\u7684 API \u540D\u79F0\uFF0C\u4EE5\u4E0B\u68C0\u67E5\u9879\u4E0D\u5728\u5176\u4E2D\u3002\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u6536\u5F55\uFF1B\u5728\u6B64\u4E4B\u524D\u53EF\u4EE5\u5728\u7B56\u7565\u4E2D\u8BF4\u660E\u5904\u7406\u65B9\u6CD5\uFF08`items`\uFF09\u3002"
  },
  report: { en: "Report", zh: "\u53CD\u9988" },
  resolvedLabel: { en: "Resolved:", zh: "\u5DF2\u89E3\u51B3\uFF1A" },
  moreRows: (count) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(count, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW */ .nw),
  moreClusters: (count) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(count, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE_CLUSTER */ .UK),
  moreFindings: (count) => ({
    en: `\u2026 and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "more finding")} in report.json`,
    zh: `\u2026\u2026\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u95EE\u9898\uFF0C\u89C1 report.json`
  }),
  moreAnnotations: (count) => ({
    en: `(${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `\uFF08\u8FD8\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u6761\u540C\u7C7B\u95EE\u9898\u6CA1\u6709\u6807\u6CE8\uFF1A\u8BF7\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002\uFF09`
  }),
  short: {
    en: "Shortened: meanings and node names are left out here; report.json has them.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u7701\u7565\u4E86\u5404\u539F\u56E0\u7684\u542B\u4E49\u548C\u8282\u70B9\u540D\u79F0\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  },
  names: {
    en: "Shortened: only the names of causes are shown here; report.json has messages, meanings, fixes and nodes.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u53EA\u5217\u51FA\u539F\u56E0\u7684\u540D\u79F0\uFF1B\u63D0\u793A\u4FE1\u606F\u3001\u542B\u4E49\u3001\u5904\u7406\u65B9\u6CD5\u548C\u8282\u70B9\u89C1 report.json\u3002"
  }
};
var CHANGES = {
  fresh: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} new`, zh: `\u65B0\u589E ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u9879` }),
  resolved: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} resolved`, zh: `\u5DF2\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u9879` }),
  known: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} known`, zh: `\u6B64\u524D\u5DF2\u77E5 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u9879` })
};

// lib/messages/identity.js
var IDENTITY = {
  notNamed: { en: "(not named)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" },
  versions: { en: "Versions", zh: "\u7248\u672C" },
  asserted: { en: "set by target-version", zh: "\u7531\u672C\u6B21\u8FD0\u884C\u6307\u5B9A" },
  setIn: (place) => ({ en: `set in ${place}`, zh: `\u53D6\u81EA ${place}` }),
  notAsserted: { en: "from the check; target-version is not set", zh: "\u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672C\u6B21\u8FD0\u884C\u672A\u6307\u5B9A" },
  checkedFor: (version) => ({ en: `checked for ${version}`, zh: `\u68C0\u67E5\u9488\u5BF9 ${version}` }),
  cluster: { en: "The cluster", zh: "\u96C6\u7FA4\u73B0\u72B6" },
  task: (id) => ({ en: `task ${id}`, zh: `\u4EFB\u52A1 ${id}` }),
  noPhase: { en: "(no phase)", zh: "\uFF08\u65E0\u72B6\u6001\uFF09" },
  withoutId: { en: "(without an id)", zh: "\uFF08\u65E0 ID\uFF09" },
  phase: (phase) => ({ en: `phase ${phase}`, zh: `\u72B6\u6001 ${phase}` }),
  still: (phase) => ({ en: `still ${phase}`, zh: `\u72B6\u6001\u4ECD\u4E3A ${phase}` }),
  runs: (version) => ({ en: `runs ${version}`, zh: `\u8FD0\u884C\u7248\u672C ${version}` }),
  workflow: (phase) => ({
    en: `upgrade workflow ${phase}`,
    zh: `\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1 ${phase}`
  }),
  backup: (ms) => ({
    en: `last backup ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(ms).en} ago`,
    zh: `\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u5728 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(ms).zh}\u524D`
  }),
  nothingPlanned: { en: "has no resource of this cluster", zh: "\u4E0D\u542B\u8BE5\u96C6\u7FA4\u7684\u8D44\u6E90" },
  forTarget: (version) => ({ en: `for ${version}`, zh: `\u76EE\u6807\u7248\u672C ${version}` }),
  ofCluster: (id) => ({ en: `of cluster ${id}`, zh: `\u5C5E\u4E8E\u96C6\u7FA4 ${id}` }),
  taken: (time) => ({ en: `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKEN */ .Mt.en} ${time}`, zh: `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKEN */ .Mt.zh} ${time}` }),
  validUntil: (time) => ({
    en: `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  expiredAt: (time) => ({ en: `expired at ${time}`, zh: `\u5DF2\u4E8E ${time} \u8FC7\u671F` }),
  validFor: (time, ms) => {
    const length = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(ms);
    return ms > 0 ? { en: `valid until ${time} (${length.en} left)`, zh: `\u6709\u6548\u671F\u81F3 ${time}\uFF08\u5269\u4F59 ${length.zh}\uFF09` } : { en: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .expiredAgo */ .xj)(length.en).en, zh: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .expiredAgo */ .xj)(length.zh).zh };
  }
};

// lib/report/identity.js
function validityOf({ expiresAt, phase }, { report, t }) {
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0) };
  if (phase === null)
    return t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RESULT */ .AC);
  return t(phase === "Init" || phase === "Running" ? IDENTITY.still(phase) : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXPIRY */ .wv);
}
var placeOf = ({ file, line }) => `${file}:${line}`;
var NAMED_PLACES = 3;
function targetOrigin({ clusters: clusters2 }, t, quote) {
  const places = [...new Set(clusters2.flatMap(({ targetFrom }) => targetFrom ? placeOf(targetFrom) : []))];
  if (places.length === 0)
    return "";
  return t(places.length > NAMED_PLACES ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsSetInPlaces */ .Ap)(places.length) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .targetSetIn */ .f4)(places.map((place) => quote(place))));
}
function clusterIdentity(cluster, context) {
  const { report, t } = context;
  const { name, id, region, verdict, checks } = cluster;
  const names = [name, id].flatMap((one) => one === null ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(one)]);
  const versions = versionsText(cluster, t);
  const parts = [
    names.length > 0 ? names.join(" ") : t(IDENTITY.notNamed),
    ...region === null ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(region)],
    ...report.clusters.length > 1 ? [{ tag: verdict, text: t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictTitle */ .Sw)(verdict)) }] : []
  ];
  return [
    { term: t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTER */ .Bs), parts },
    ...versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }],
    ...checks.filter(({ check }) => check !== "addons").map((check) => checkFact(check, cluster, context))
  ];
}
var liveVersionsOf = (cluster, t) => versionsOf({ ...cluster, currentVersion: cluster.currentVersion ?? cluster.facts.liveVersion ?? null }, t);
function versionsOf({ currentVersion, targetVersion }, t) {
  if (currentVersion === null && targetVersion === null)
    return null;
  const versions = [.../* @__PURE__ */ new Set([currentVersion, targetVersion])];
  return versions.map((one) => one === null ? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(one)).join(" \u2192 ");
}
function versionsText(cluster, t) {
  const { targetVersion, targetAsserted, targetFrom, checks } = cluster;
  const versions = liveVersionsOf(cluster, t);
  if (versions === null)
    return null;
  const checked = checks.find(({ check }) => check === "precheck")?.targetVersion ?? targetVersion;
  const asserted = targetFrom ? IDENTITY.setIn((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(placeOf(targetFrom))) : IDENTITY.asserted;
  const origin = t(targetAsserted ? asserted : IDENTITY.notAsserted);
  const other = checked === null || checked === targetVersion ? "" : `${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SEMICOLON */ .I8)}${t(IDENTITY.checkedFor((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(checked)))}`;
  return `${versions}${targetVersion === null ? "" : t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .Em)(`${origin}${other}`))}`;
}
function checkFact(check, cluster, context) {
  const { t } = context;
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed } = check;
  const term = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l2)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check.check)));
  if (check.check === "plan")
    return { term, parts: [planFact(check, t)] };
  if (taskId === null && phase === null)
    return { term, parts: [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RESULT */ .AC)] };
  const isPrecheck = check.check === "precheck";
  const parts = [
    ...isPrecheck ? [validityOf(check, context)] : [],
    ...isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(phase)],
    ...isPrecheck || passed > 0 ? [t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checksPassed */ .CC)(passed))] : [],
    ...nodeCount > 0 ? [t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(nodeCount))] : [],
    ...isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion ? [] : [t(IDENTITY.forTarget((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(targetVersion)))],
    ...clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(clusterId)))],
    ...takenAt === null ? [] : [t(IDENTITY.taken((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(takenAt)))],
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(taskId)))
  ];
  return { term, parts };
}
var planFact = ({ verdict, passed }, t) => verdict === "not-applicable" ? t(IDENTITY.nothingPlanned) : { tag: verdict, text: `${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictTitle */ .Sw)(verdict))} \xB7 ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checksPassed */ .CC)(passed))}` };
function addonsFact({ checks }, context) {
  const { t } = context;
  const addons2 = checks.filter(({ check: check2 }) => check2 === "addons");
  const dated = addons2.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? "").localeCompare(b.expiresAt ?? ""));
  const check = first ?? addons2[0];
  const named = addons2.filter(({ addon }) => addon !== null).length;
  if (check === void 0)
    return null;
  const parts = [...named > 0 ? [t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .addons */ .MC)(named))] : [], validityOf(check, context)];
  return { term: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l2)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)("addons"))), parts };
}
function liveFact({ facts }, { report, t }) {
  const { phase, liveVersion, workflow, latestBackupAt } = facts;
  const [backup, now] = [(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(latestBackupAt ?? null), (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(report.generatedAt)];
  const parts = [
    ...phase === void 0 ? [] : [t(IDENTITY.phase((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(phase)))],
    ...liveVersion === void 0 ? [] : [t(IDENTITY.runs((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(liveVersion)))],
    ...workflow?.phase ? [t(IDENTITY.workflow((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(workflow.phase)))] : [],
    ...backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]
  ];
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts };
}

// lib/messages/fleet.js
var FLEET = {
  title: { en: "Clusters", zh: "\u96C6\u7FA4" },
  matrix: { en: "Clusters and their checks", zh: "\u5404\u96C6\u7FA4\u7684\u68C0\u67E5\u7ED3\u679C" },
  upgrade: { en: "Upgrade", zh: "\u5347\u7EA7\u7248\u672C" },
  others: { en: "Other findings", zh: "\u5176\u4ED6\u95EE\u9898" },
  stage: { en: "Stage", zh: "\u9636\u6BB5" },
  moreClusters: (count) => ({
    en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "more cluster"),
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4`
  }),
  each: { en: "Each cluster", zh: "\u5404\u96C6\u7FA4\u8BE6\u60C5" },
  noFindings: { en: "No finding.", zh: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002" }
};

// lib/messages/html-page.js
var PAGE = {
  product: { en: "CCE Upgrade Gate", zh: "CCE \u5347\u7EA7\u95E8\u7981" },
  skip: { en: "Skip to what to do", zh: "\u8DF3\u5230\u5904\u7406\u4E8B\u9879" },
  mayI: { en: "May I approve? ", zh: "\u53EF\u4EE5\u6279\u51C6\u5417\uFF1F" },
  yes: { en: "Yes.", zh: "\u53EF\u4EE5\u3002" },
  yesUntil: (time) => ({ en: `Yes, until ${time}.`, zh: `\u53EF\u4EE5\uFF0C\u6709\u6548\u671F\u81F3 ${time}\u3002` }),
  yesIfUntil: (time) => ({
    en: `Yes, until ${time}, once the risks below are confirmed.`,
    zh: `\u786E\u8BA4\u4E0B\u5217\u98CE\u9669\u540E\u53EF\u4EE5\uFF0C\u6709\u6548\u671F\u81F3 ${time}\u3002`
  }),
  yesIf: { en: "Yes, once the risks below are confirmed.", zh: "\u786E\u8BA4\u4E0B\u5217\u98CE\u9669\u540E\u53EF\u4EE5\u3002" },
  no: { en: "No.", zh: "\u4E0D\u53EF\u4EE5\u3002" },
  notYet: { en: "Not yet: something could not be checked.", zh: "\u76EE\u524D\u65E0\u6CD5\u5224\u65AD\u3002" },
  nothingToDo: { en: "Nothing needs to be upgraded.", zh: "\u65E0\u9700\u5347\u7EA7\u3002" },
  notAsked: { en: "This change does not touch an upgrade.", zh: "\u672C\u6B21\u53D8\u66F4\u4E0D\u6D89\u53CA\u95E8\u7981\u5173\u6CE8\u7684\u5347\u7EA7\u3002" },
  trueAt: { en: "Correct at the time of writing:", zh: "\u7ED3\u8BBA\u4EC5\u5728\u751F\u6210\u65F6\u6709\u6548\uFF1A" },
  identity: { en: "Cluster and validity", zh: "\u96C6\u7FA4\u4E0E\u6709\u6548\u671F" },
  validUntil: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .VALID_UNTIL */ .QY,
  leftThen: (left) => ({ en: `${left} left at the time of writing`, zh: `\u751F\u6210\u65F6\u5269\u4F59 ${left}` }),
  expiredThen: (ago) => ({
    en: `expired ${ago} before this page was written`,
    zh: `\u751F\u6210\u524D ${ago}\u5DF2\u8FC7\u671F`
  }),
  moreClusters: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "more cluster")} in report.json`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4\uFF0C\u89C1 report.json`
  }),
  counts: { en: "At a glance", zh: "\u6982\u89C8" },
  toFix: { en: "to fix", zh: "\u987B\u4FEE\u590D" },
  undecided: { en: "undecided", zh: "\u65E0\u6CD5\u5224\u5B9A" },
  toConfirm: { en: "to confirm", zh: "\u5F85\u786E\u8BA4" },
  waived: { en: "waived", zh: "\u5DF2\u8C41\u514D" },
  noted: { en: "noted", zh: "\u63D0\u793A" },
  passed: { en: "passed", zh: "\u901A\u8FC7" },
  isNew: { en: "new", zh: "\u65B0\u589E" },
  resolved: { en: "resolved", zh: "\u5DF2\u89E3\u51B3" },
  contents: { en: "On this page", zh: "\u672C\u9875\u5185\u5BB9" },
  whatToDo: { en: "What to do", zh: "\u5904\u7406\u4E8B\u9879" },
  nothingFound: { en: "No problem was found.", zh: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002" },
  moreCauses: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "more cause")} in report.json`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0\uFF0C\u89C1 report.json`
  }),
  written: { en: "Written", zh: "\u751F\u6210\u65F6\u95F4" },
  everything: {
    en: "report.json beside this page has all data in machine-readable form; evidence/ has CCE\u2019s raw responses.",
    zh: "\u540C\u76EE\u5F55\u7684 report.json \u4E3A\u5B8C\u6574\u7684\u673A\u5668\u53EF\u8BFB\u6570\u636E\uFF0Cevidence/ \u4E3A CCE \u7684\u539F\u59CB\u54CD\u5E94\u3002"
  },
  moreInReport: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .moreInReport */ .h6
};

// lib/report/fleet.js
function reportsByCluster(report) {
  const ofClusters = report.findings.filter(({ clusterId, check }) => clusterId !== null || check !== null);
  const findings = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(ofClusters, ({ clusterId }) => clusterId);
  const gaps = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(report.notCovered, ({ clusterId }) => clusterId);
  return worstFirst(report.clusters).map((cluster) => ({
    ...report,
    clusters: [cluster],
    verdict: cluster.verdict,
    findings: findings.get(cluster.id) ?? [],
    notCovered: gaps.get(cluster.id) ?? []
  }));
}
var worstFirst = (clusters2) => clusters2.toSorted((a, b) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .bk.indexOf(a.verdict) - _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .bk.indexOf(b.verdict));
var CHECK_ORDER = ["precheck", "addons", "manifests", "plan", "upgrade", "postcheck"];
var checkNamesOf = ({ clusters: clusters2 }) => {
  const names = new Set(clusters2.flatMap(({ checks }) => checks.map(({ check }) => check)));
  const rank = (name) => CHECK_ORDER.includes(name) ? CHECK_ORDER.indexOf(name) : CHECK_ORDER.length;
  return [...names].sort((a, b) => rank(a) - rank(b) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a, b));
};
var UNFOLDED = 30;
var WITH_PLACES = 10;
function clusterMatrix(context) {
  const { report, t } = context;
  if (!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_1__/* .isFleet */ .xP)(report))
    return null;
  const checks = checkNamesOf(report);
  const hasStages = report.clusters.some(({ stage }) => stage !== void 0);
  const hasOthers = report.findings.some((finding) => isOther(finding) && finding.clusterId !== null);
  const columns = [
    _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTER */ .Bs,
    LABELS.verdict,
    ...checks.map((check) => ({ en: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l2)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check).en), zh: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(check).zh })),
    ...hasOthers ? [FLEET.others] : [],
    FLEET.upgrade,
    ...hasStages ? [FLEET.stage] : [],
    LABELS.validity
  ];
  const all = reportsByCluster(report);
  const tableOf = (some, folded) => {
    const rows = some.flatMap((own) => own.clusters.map((one) => matrixRow(one, own, { checks, hasOthers, hasStages, context })));
    return { type: "table", caption: FLEET.matrix, columns, rows, ...folded !== void 0 && { folded } };
  };
  const [shown, others] = [all.slice(0, UNFOLDED), all.slice(UNFOLDED)];
  const content = [tableOf(shown), ...others.length > 0 ? [tableOf(others, moreClusters(others, t))] : []];
  return { id: "clusters", title: FLEET.title, content };
}
function moreClusters(others, t) {
  const counts = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .bk.flatMap((verdict) => {
    const count = others.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[verdict]} ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)}`] : [];
  });
  return `${t(FLEET.moreClusters(others.length))}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH)}${counts.join(" \xB7 ")}`;
}
function matrixRow(cluster, own, { checks, hasOthers, hasStages, context }) {
  const { report, t } = context;
  const { id, name, verdict, stage, targetFrom } = cluster;
  const place = targetFrom && report.clusters.length <= WITH_PLACES ? [t(IDENTITY.setIn((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(placeOf(targetFrom))))] : [];
  const label = name ?? id;
  return [
    label === null ? t(IDENTITY.notNamed) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(label),
    { tag: verdict, text: t(shortTitle(verdict)), sign: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[verdict] },
    ...checks.map((check) => checkCell(cluster.checks.filter((one) => one.check === check), own, t)),
    ...hasOthers ? [othersCell(own, t)] : [],
    { list: [liveVersionsOf(cluster, t) ?? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DASH */ .jr), ...place] },
    ...hasStages ? [stage === void 0 ? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DASH */ .jr) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(stage)] : [],
    validityText(cluster, context)
  ];
}
var shortTitle = (verdict) => verdict === "warn" ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS */ .Yv.warn : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictTitle */ .Sw)(verdict);
function checkCell(results, own, t) {
  const [first] = results;
  if (first === void 0)
    return t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DASH */ .jr);
  const verdict = (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__/* .worstVerdict */ .zP)(results.map((result) => result.verdict));
  const findings = own.findings.filter(({ check, decides }) => check === first.check && decides);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  return verdictCell(verdict, findings, passed, t);
}
var isOther = ({ check, decides }) => check === null && decides;
function othersCell({ findings }, t) {
  const others = findings.filter(isOther);
  const worst = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_7__/* .DECISIONS */ .Yv.find((decision) => others.some((one) => one.decision === decision));
  if (worst === void 0)
    return t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DASH */ .jr);
  return verdictCell(worst === "block" || worst === "inconclusive" ? worst : "warn", others, 0, t);
}
function verdictCell(verdict, findings, passed, t) {
  const count = (decision) => findings.filter((one) => one.decision === decision).length;
  const [number, label] = {
    block: [count("block"), t(PAGE.toFix)],
    inconclusive: [0, t(PAGE.undecided)],
    warn: [count("warn"), t(PAGE.toConfirm)],
    pass: [passed, t(PAGE.passed)],
    "not-applicable": [0, t(shortTitle("not-applicable"))]
  }[verdict];
  const text = number > 0 ? `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(number)} ${label}` : verdict === "inconclusive" ? label : t(shortTitle(verdict));
  return { tag: verdict, text, sign: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[verdict] };
}
function validityText({ checks }, context) {
  const { t } = context;
  const dated = checks.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.expiresAt ?? "", b.expiresAt ?? ""));
  const validity = first === void 0 ? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .DASH */ .jr) : validityOf(first, context);
  if (typeof validity === "string")
    return validity;
  const time = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(validity.at);
  return validity.leftMs > 0 ? time : t(IDENTITY.expiredAt(time));
}

// lib/messages/readiness-section.js
var READINESS = {
  title: { en: "Readiness", zh: "\u5347\u7EA7\u5C31\u7EEA\u60C5\u51B5" },
  caption: { en: "What CCE says beside its checks", zh: "\u68C0\u67E5\u4E4B\u5916 CCE \u7ED9\u51FA\u7684\u4FE1\u606F" },
  state: { en: "State", zh: "\u60C5\u51B5" },
  backup: { en: "Control-plane backup", zh: "\u63A7\u5236\u9762\u5907\u4EFD" },
  support: (version) => ({ en: `Support of ${version}`, zh: `${version} \u7684\u652F\u6301\u671F` }),
  currentSupport: { en: "Support of the current version", zh: "\u5F53\u524D\u7248\u672C\u7684\u652F\u6301\u671F" },
  targetSupport: { en: "Support of the target", zh: "\u76EE\u6807\u7248\u672C\u7684\u652F\u6301\u671F" },
  target: { en: "Target", zh: "\u76EE\u6807\u7248\u672C" },
  way: { en: "Way to the target", zh: "\u5347\u7EA7\u8DEF\u5F84" },
  autoscaling: { en: "Node-pool autoscaling", zh: "\u8282\u70B9\u6C60\u5F39\u6027\u4F38\u7F29" },
  nodes: { en: "Nodes after the upgrade", zh: "\u5347\u7EA7\u540E\u7684\u8282\u70B9" },
  noBackup: { en: "none", zh: "\u6CA1\u6709\u5907\u4EFD" },
  notKnown: { en: "not known", zh: "\u672A\u77E5" },
  backedUp: (at, agoMs) => ({
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(agoMs).en} ago (${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(at)})`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(agoMs).zh}\u524D\uFF08${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(at)}\uFF09`
  }),
  sources: (sources) => ({
    en: `Ends of support: ${sources.join("; ")}. CCE maintains each version for at least 24 months.`,
    zh: `\u652F\u6301\u671F\u7684\u6765\u6E90\uFF1A${sources.join("\uFF1B")}\u3002CCE \u5BF9\u6BCF\u4E2A\u7248\u672C\u81F3\u5C11\u7EF4\u62A4 24 \u4E2A\u6708\u3002`
  }),
  source: (url, asOf) => ({
    en: `\`${url}\` (as of ${asOf})`,
    zh: `\`${url}\`\uFF08\u622A\u81F3 ${asOf}\uFF09`
  }),
  offered: (versions) => versions.length === 0 ? { en: "CCE offers no upgrade now", zh: "CCE \u76EE\u524D\u4E0D\u63D0\u4F9B\u4EFB\u4F55\u5347\u7EA7" } : { en: `CCE offers ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(versions).en}`, zh: `CCE \u63D0\u4F9B ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(versions).zh}` },
  steps: (way, count) => ({
    en: `${way} (${count === 1 ? "1 upgrade" : `${count} upgrades`})`,
    zh: `${way}\uFF08${count} \u6B21\u5347\u7EA7\uFF09`
  }),
  noWay: { en: "no way is known from clusterupgradepaths", zh: "clusterupgradepaths \u4E2D\u6CA1\u6709\u53EF\u7528\u7684\u8DEF\u5F84" },
  removed: (from, to, count) => ({
    en: `APIs that ${from} \u2192 ${to} removes: ${count}`,
    zh: `${from} \u2192 ${to} \u79FB\u9664\u7684 API\uFF1A${count} \u4E2A`
  }),
  removedApi: (apiVersion, kinds, replacement, since) => ({
    en: `${apiVersion} ${kinds}, removed in ${since}: ${replacement === null ? "no replacement" : `use ${replacement}`}`,
    zh: `${apiVersion} ${kinds}\uFF08${since} \u4E2D\u79FB\u9664\uFF09\uFF1A${replacement === null ? "\u6CA1\u6709\u66FF\u4EE3" : `\u8BF7\u4F7F\u7528 ${replacement}`}`
  }),
  autoscalingOff: {
    en: "off; CCE allows scaling up again after the control plane, and scaling down after the whole upgrade",
    zh: "\u5DF2\u5173\u95ED\uFF1B\u63A7\u5236\u9762\u5347\u7EA7\u540E CCE \u6062\u590D\u6269\u5BB9\uFF0C\u6574\u4E2A\u5347\u7EA7\u5B8C\u6210\u540E\u6062\u590D\u7F29\u5BB9"
  },
  autoscalingOn: (pools) => ({
    en: `on for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(pools).en}`,
    zh: `\u4EE5\u4E0B\u8282\u70B9\u6C60\u5DF2\u5F00\u542F\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(pools).zh}`
  }),
  nodesFine: (count) => ({
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(count).en}, none left behind as far as CCE says`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(count).zh}\uFF0C\u4ECE CCE \u7684\u4FE1\u606F\u770B\u5747\u5DF2\u5347\u7EA7`
  }),
  nodesLeft: (left, count) => ({
    en: `${left} of ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(count).en} left behind`,
    zh: `\u5171 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(count).zh}\uFF0C\u5176\u4E2D ${left} \u4E2A\u672A\u5B8C\u6210\u5347\u7EA7`
  })
};
function offerText(offer, target) {
  switch (offer) {
    case "offered":
      return { en: `CCE offers ${target} now`, zh: `CCE \u76EE\u524D\u63D0\u4F9B ${target}` };
    case "reached":
      return { en: `the cluster runs ${target}`, zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${target}` };
    case "under-way":
      return { en: "an upgrade is under way", zh: "\u6B63\u5728\u5347\u7EA7" };
    case "not-offered":
      return { en: `CCE does not offer ${target} now`, zh: `CCE \u76EE\u524D\u4E0D\u63D0\u4F9B ${target}` };
    case "no-target":
      return { en: "no target is set", zh: "\u6CA1\u6709\u6307\u5B9A\u76EE\u6807\u7248\u672C" };
    default:
      return { en: `not known whether CCE offers ${target}`, zh: `\u4E0D\u6E05\u695A CCE \u662F\u5426\u63D0\u4F9B ${target}` };
  }
}
var FROM_BACKUP = {
  en: "The only way back is a backup of the control plane, restored in the CCE console; the API has no call for it.",
  zh: "\u56DE\u9000\u7684\u552F\u4E00\u529E\u6CD5\u662F\u5728 CCE \u63A7\u5236\u53F0\u7528\u63A7\u5236\u9762\u5907\u4EFD\u56DE\u6EDA\uFF1BAPI \u4E0D\u63D0\u4F9B\u56DE\u6EDA\u64CD\u4F5C\u3002"
};
var BACKUPS = {
  en: "CCE backs up etcd by itself when an upgrade starts, and a rollback from that takes about 2 hours. A full backup that you make on the upgrade page before (an EVS snapshot takes 1 to 5 minutes) shortens the rollback to about 20 minutes.",
  zh: "\u5347\u7EA7\u5F00\u59CB\u65F6 CCE \u4F1A\u81EA\u52A8\u5907\u4EFD etcd\uFF0C\u7528\u5B83\u56DE\u6EDA\u7EA6\u9700 2 \u5C0F\u65F6\u3002\u5982\u679C\u5347\u7EA7\u524D\u5728\u5347\u7EA7\u9875\u9762\u624B\u52A8\u505A\u5168\u91CF\u5907\u4EFD\uFF08EVS \u5FEB\u7167\u9700 1 \u5230 5 \u5206\u949F\uFF09\uFF0C\u56DE\u6EDA\u7EA6\u9700 20 \u5206\u949F\u3002"
};
var CLOSES = {
  en: "CCE gives no date until which this is possible. What closes it is any other change of the cluster after the upgrade has succeeded, such as another size: the backup can then no longer be used.",
  zh: "CCE \u6CA1\u6709\u7ED9\u51FA\u671F\u9650\u3002\u5347\u7EA7\u6210\u529F\u540E\u5982\u679C\u5BF9\u96C6\u7FA4\u505A\u4E86\u5176\u4ED6\u64CD\u4F5C\uFF08\u4F8B\u5982\u53D8\u66F4\u89C4\u683C\uFF09\uFF0C\u5C31\u4E0D\u80FD\u518D\u7528\u5907\u4EFD\u56DE\u6EDA\u3002"
};
function wayBackLines(state, endedAt) {
  const at = endedAt === null ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("") : { en: ` at ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(endedAt)}`, zh: `\uFF08${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(endedAt)}\uFF09` };
  switch (state) {
    case "before":
      return [FROM_BACKUP, BACKUPS, CLOSES];
    case "during":
      return [
        {
          en: "An upgrade is under way. If a step fails, it can be retried, or rolled back from the backup, in the CCE console.",
          zh: "\u6B63\u5728\u5347\u7EA7\u3002\u5982\u679C\u67D0\u4E2A\u6B65\u9AA4\u5931\u8D25\uFF0C\u53EF\u4EE5\u5728 CCE \u63A7\u5236\u53F0\u91CD\u8BD5\uFF0C\u6216\u7528\u5907\u4EFD\u56DE\u6EDA\u3002"
        },
        BACKUPS,
        CLOSES
      ];
    case "failed":
      return [
        {
          en: `The last upgrade failed${at.en}. In the CCE console, it can be retried, or rolled back from the backup.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5931\u8D25${at.zh}\u3002\u53EF\u4EE5\u5728 CCE \u63A7\u5236\u53F0\u91CD\u8BD5\uFF0C\u6216\u7528\u5907\u4EFD\u56DE\u6EDA\u3002`
        },
        BACKUPS
      ];
    case "after":
      return [
        {
          en: `The last upgrade succeeded${at.en}. It can be rolled back from the backup as long as nothing else has been changed in the cluster since.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5DF2\u6210\u529F${at.zh}\u3002\u53EA\u8981\u6B64\u540E\u6CA1\u6709\u5BF9\u96C6\u7FA4\u505A\u8FC7\u5176\u4ED6\u64CD\u4F5C\uFF0C\u5C31\u53EF\u4EE5\u7528\u5907\u4EFD\u56DE\u6EDA\u3002`
        },
        CLOSES
      ];
    case "rolling-back":
      return [
        {
          en: "CCE is rolling the cluster back. Wait until that has ended.",
          zh: "CCE \u6B63\u5728\u56DE\u6EDA\u8BE5\u96C6\u7FA4\u3002\u8BF7\u7B49\u5F85\u56DE\u6EDA\u7ED3\u675F\u3002"
        }
      ];
    case "rollback-failed":
      return [
        {
          en: "A rollback failed. Open a ticket with Huawei Cloud support before anything else is changed in the cluster.",
          zh: "\u56DE\u6EDA\u5931\u8D25\u3002\u5728\u5BF9\u96C6\u7FA4\u505A\u5176\u4ED6\u64CD\u4F5C\u4E4B\u524D\uFF0C\u8BF7\u5148\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
        }
      ];
    default:
      return [];
  }
}
var WAY_BACK_TITLE = { en: "The way back", zh: "\u5982\u4F55\u56DE\u9000" };
var wayBackOf = (names, more) => {
  const all = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names);
  return more > 0 ? { en: `${all.en} and ${more} more:`, zh: `${all.zh}\u7B49 ${names.length + more} \u4E2A\u96C6\u7FA4\uFF1A` } : { en: `${all.en}:`, zh: `${all.zh}\uFF1A` };
};
var WAY_BACK_SOURCE = {
  en: "Source: CCE user guide, before you upgrade (page `cce_10_0302`).",
  zh: "\u6765\u6E90\uFF1ACCE \u7528\u6237\u6307\u5357\u201C\u5347\u7EA7\u524D\u987B\u77E5\u201D\uFF08\u9875\u9762 `cce_10_0302`\uFF09\u3002"
};

// lib/report/readiness.js
var askedClusters = ({ clusters: clusters2 }) => clusters2.flatMap((cluster) => cluster.readiness === void 0 ? [] : [{ cluster, readiness: cluster.readiness }]);
var NAMED = 10;
function factsOf({ cluster, readiness: readiness2 }, now, t, quote) {
  const { facts, targetVersion } = cluster;
  const { backup, support, target, hops, autoscaledPools, nodes: nodes2 } = readiness2;
  const at = facts.latestBackupAt;
  const ageMs = at === void 0 ? 0 : Math.max(0, now - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(at) ?? now));
  const supportOf = (of) => {
    const one = support.find((entry) => entry.of === of);
    return one === void 0 || one.version === null ? t(READINESS.notKnown) : t((0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_0__/* .supportClause */ .JI)(supportEnd(one), now));
  };
  const offers = t(READINESS.offered((facts.offeredTargets ?? []).slice(0, NAMED).map(quote)));
  const offer = t(offerText(target, quote(targetVersion ?? "")));
  const way = hops === null ? READINESS.noWay : READINESS.steps(quote((0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_0__/* .wayText */ .xt)(hops)), hops.length);
  const isLong = target === "not-offered" || hops !== null && hops.length > 1;
  const pools = autoscaledPools?.slice(0, NAMED).map(quote) ?? [];
  return {
    backup: backup === "none" ? t(READINESS.noBackup) : at === void 0 ? t(READINESS.notKnown) : t(READINESS.backedUp(at, ageMs)),
    current: supportOf("current"),
    target: supportOf("target"),
    offer: target === "not-offered" ? `${offer}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .SEMICOLON */ .I8)}${offers}` : offer,
    way: isLong ? t(way) : null,
    autoscaling: autoscaledPools === null ? null : t(pools.length === 0 ? READINESS.autoscalingOff : READINESS.autoscalingOn(pools)),
    nodes: nodes2 === null ? null : t(nodes2.leftBehind === 0 ? READINESS.nodesFine(nodes2.listed) : READINESS.nodesLeft(nodes2.leftBehind, nodes2.listed))
  };
}
function supportEnd({ state, month, why, source }) {
  const from = source ?? { url: "", asOf: "" };
  if (state === "dated" && month !== null)
    return { state, month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source: from };
  if (state === "ended")
    return { state, source: from };
  const known = ["no-version", "no-region", "no-table"].find((one) => one === why);
  return known === void 0 ? { state: "unknown", why: "no-date", source: from } : { state: "unknown", why: known };
}
function rowsOf(asked, now, t, quote) {
  const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = factsOf(asked, now, t, quote);
  const versionOf = (of) => asked.readiness.support.find((entry) => entry.of === of)?.version ?? null;
  const titleOf = (of, fallback) => {
    const version = versionOf(of);
    return t(version === null ? fallback : READINESS.support(quote(version)));
  };
  const isReached = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(versionOf("current") ?? "", versionOf("target") ?? "");
  const rows = [
    [t(READINESS.backup), backup],
    [titleOf("current", READINESS.currentSupport), current],
    [titleOf("target", READINESS.targetSupport), isReached ? null : target],
    [t(READINESS.target), offer],
    [t(READINESS.way), way],
    [t(READINESS.autoscaling), autoscaling],
    [t(READINESS.nodes), nodes2]
  ];
  return rows.flatMap(([what, state], kind) => state === null ? [] : [{ kind, what, state }]);
}
var nameOf = ({ name, id }, t, quote) => name ?? id ? quote(name ?? id ?? "") : t(IDENTITY.notNamed);
var timeOf = ({ generatedAt }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(generatedAt) ?? 0;
function sourcesLine(asked, t) {
  const sources = asked.flatMap(({ readiness: readiness2 }) => readiness2.support.flatMap(({ source }) => source ?? []));
  const texts = [...new Set(sources.map(({ url, asOf }) => t(READINESS.source(url, asOf))))];
  return texts.length === 0 ? [] : [t(READINESS.sources(texts))];
}
var UNFOLDED2 = 10;
function readiness({ report, t }) {
  const asked = askedClusters(report);
  const [only, ...others] = asked;
  if (only === void 0)
    return null;
  const now = timeOf(report);
  const rows = tableRows(asked, now, t);
  const table = others.length === 0 ? {
    type: "table",
    caption: READINESS.caption,
    columns: [LABELS.what, READINESS.state],
    rows: rowsOf(only, now, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw).map(({ what, state }) => [what, state])
  } : {
    type: "table",
    caption: READINESS.caption,
    columns: [_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTER */ .Bs, READINESS.backup, READINESS.currentSupport, READINESS.targetSupport, READINESS.target],
    rows,
    ...rows.length > UNFOLDED2 && { folded: t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clusters */ .qf)(asked.length)) }
  };
  const sources = sourcesLine(asked, t);
  const content = [table, ...removedApis(asked, t), ...sources.length > 0 ? [linesOf(sources)] : []];
  return { id: "readiness", title: READINESS.title, content };
}
function tableRows(asked, now, t) {
  const rows = asked.map((one) => ({ one, facts: factsOf(one, now, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw) }));
  return [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(rows, ({ facts }) => JSON.stringify(facts)).values()].map((group) => {
    const [{ facts }] = group;
    const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = facts;
    const more = [offer, way, autoscaling, nodes2].filter((part) => part !== null);
    return [
      clusterNames(group.map(({ one }) => one), t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw),
      backup,
      current,
      target,
      { list: more }
    ];
  });
}
function clusterNames(some, t, quote) {
  const names = some.slice(0, NAMED_CLUSTERS).map(({ cluster }) => nameOf(cluster, t, quote));
  const more = some.length - names.length;
  return `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names))}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))}` : ""}`;
}
var linesOf = (lines) => ({ type: "lines", lines });
function removedApis(asked, t) {
  const hops = asked.flatMap(({ readiness: readiness2 }) => readiness2.hops ?? []);
  const distinct = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(hops, ({ from, to }) => `${(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__/* .minorNumber */ .FR)(from)} ${(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__/* .minorNumber */ .FR)(to)}`);
  return [...distinct.values()].flatMap(([hop]) => {
    const { from, to, removedApis: apis } = hop;
    if (apis === null || apis.length === 0)
      return [];
    const entries = apis.map(({ apiVersion, kinds, replacement, removedIn }) => {
      const use = replacement === null ? null : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(replacement);
      return t(READINESS.removedApi((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(apiVersion), kinds.join(", "), use, removedIn));
    });
    const title = t(READINESS.removed((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(minorText(from)), (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(minorText(to)), apis.length));
    return [{ type: "folded", title, entries }];
  });
}
var minorText = (version) => `v1.${(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_3__/* .minorNumber */ .FR)(version) ?? "?"}`;
var NAMED_CLUSTERS = 5;
function wayBack({ report, t }) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return null;
  const lines = wayBackGroups(asked, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw);
  return { id: "way-back", title: WAY_BACK_TITLE, content: [linesOf([...lines, t(WAY_BACK_SOURCE)])] };
}
function wayBackGroups(asked, t, quote) {
  const groups = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(asked, ({ readiness: readiness2 }) => readiness2.wayBack);
  return [...groups.values()].flatMap((group) => {
    const [{ readiness: first }] = group;
    const times = new Set(group.map(({ readiness: readiness2 }) => readiness2.upgradeEndedAt));
    const isDated = (first.wayBack === "after" || first.wayBack === "failed") && times.size > 1;
    const names = group.slice(0, NAMED_CLUSTERS).map(({ cluster, readiness: { upgradeEndedAt: at } }) => {
      const name = nameOf(cluster, t, quote);
      return isDated && at !== null ? `${name}${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .Em)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(at)))}` : name;
    });
    const heading = asked.length === 1 ? [] : [t(wayBackOf(names, group.length - names.length))];
    return [...heading, ...wayBackLines(first.wayBack, isDated ? null : first.upgradeEndedAt).map(t)];
  });
}
var LISTED_STATES = 10;
function readinessLines(report, t) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return [];
  const plain = (text) => text;
  const rows = asked.flatMap((one) => rowsOf(one, timeOf(report), t, plain).map((row) => ({ one, ...row }))).toSorted((a, b) => a.kind - b.kind);
  const lines = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(rows, ({ what }) => what).values()].flatMap((ofWhat) => {
    const states = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(ofWhat, ({ state }) => state)];
    const more = states.length - LISTED_STATES;
    return [
      ...states.slice(0, LISTED_STATES).map(([state, group]) => {
        const some = group.map(({ one }) => one);
        const which = some.length === asked.length ? "" : ` [${clusterNames(some, t, plain)}]`;
        return `  ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(group[0].what, state))}${which}`;
      }),
      ...more > 0 ? [`  ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(ofWhat[0].what, t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))))}`] : []
    ];
  });
  return [
    "",
    t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(READINESS.title, "")).trimEnd(),
    ...lines,
    "",
    t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(WAY_BACK_TITLE, "")).trimEnd(),
    ...wayBackGroups(asked, t, plain).map((line) => `  ${line}`)
  ];
}

// lib/report/build/skip-list.js
function skipListOf(findings) {
  const named = findings.flatMap((finding) => {
    const name = itemName(finding);
    return name === null ? [] : [{ name, finding }];
  });
  const byName = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(named, ({ name }) => name)].sort(([a], [b]) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a, b));
  return byName.flatMap(([name, ofItem]) => {
    const all = ofItem.map(({ finding }) => finding);
    const skippable = all.filter(isSkippable);
    const open = all.filter((finding) => !isSkippable(finding));
    if (open.length === 0 && skippable.some((finding) => selectableNodes(finding).length === 0))
      return [{ name }];
    const openNodes = open.flatMap(({ source }) => source.nodes);
    const openWords = new Set(openNodes.flatMap((node) => [node.uid, node.name]).filter((word) => word !== null));
    const isOpen = ({ uid, name: node }) => [uid, node].some((word) => word !== null && openWords.has(word));
    const nodes2 = skippable.flatMap(selectableNodes).filter((node) => !isOpen(node));
    const values = [...new Set(nodes2.flatMap(({ uid }) => uid ?? []))].sort();
    return values.length === 0 ? [] : [{ name, resourceSelector: { key: "node.uid", operator: "In", values } }];
  });
}
var isSkippable = ({ decision, decides, source }) => decides && (decision === "waived" || source.type === "cause" && source.kind === "Risk" && (decision === "warn" || decision === "notice"));
var selectableNodes = ({ source }) => source.type === "diagnostic" || source.scope === "node" ? source.nodes : [];
function itemName({ source }) {
  if (source.check !== "precheck")
    return null;
  if (source.type === "cause")
    return source.name;
  const { detail } = source;
  if (detail.name === "skipped-item" || detail.name === "unknown-value")
    return detail.item;
  return detail.name === "not-finished" && detail.of === "item" ? detail.what : null;
}
function skipListAsTerraform(list) {
  return list.map(({ name, resourceSelector }) => {
    const selector = resourceSelector ? `
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = [${resourceSelector.values.map(hcl).join(", ")}]
  }` : "";
    return `skipped_check_item_list {
  name = ${hcl(name)}${selector}
}`;
  }).join("\n");
}
var hcl = (text) => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);




/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ STAGE_STATES)
/* harmony export */ });
// lib/model/stage.js
var STAGE_STATES = ["done", "soaking", "pending", "unknown"];




/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages),
/* harmony export */   i: () => (/* binding */ stageLines)
/* harmony export */ });
/* harmony import */ var _chunk_NI7EBORZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8666);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7903);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);







// lib/messages/stages.js
var STAGES = {
  title: { en: "Stages", zh: "\u5347\u7EA7\u9636\u6BB5" },
  caption: { en: "Stages in the order of their upgrade", zh: "\u5404\u9636\u6BB5\uFF08\u6309\u5347\u7EA7\u987A\u5E8F\uFF09" },
  waitsFor: { en: "Waits for", zh: "\u7B49\u5F85" },
  mayGo: { en: "nothing: it may be upgraded", zh: "\u65E0\u9700\u7B49\u5F85\uFF0C\u53EF\u4EE5\u5347\u7EA7" },
  soaking: { en: "nothing: it is upgraded, and under observation", zh: "\u5DF2\u5347\u7EA7\uFF08\u89C2\u5BDF\u4E2D\uFF09\uFF0C\u65E0\u9700\u7B49\u5F85" },
  allDone: { en: "nothing: it is upgraded", zh: "\u5DF2\u5347\u7EA7\uFF0C\u65E0\u9700\u7B49\u5F85" },
  waiting: (clusters) => ({ en: `waits for ${clusters}`, zh: `\u9700\u7B49\u5F85 ${clusters}` }),
  waits: (stage, clusters) => ({
    en: `${stage} waits for ${clusters}.`,
    zh: `${stage} \u9700\u7B49\u5F85 ${clusters}\u3002`
  }),
  until: (time) => ({ en: `until ${time}`, zh: `\u81F3 ${time}` }),
  moreStages: (count) => ({
    en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more stage"),
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u9636\u6BB5`
  })
};
var STAGE_STATES2 = {
  done: { en: "upgraded", zh: "\u5DF2\u5347\u7EA7" },
  soaking: { en: "upgraded, under observation", zh: "\u5DF2\u5347\u7EA7\uFF0C\u89C2\u5BDF\u4E2D" },
  pending: { en: "not upgraded yet", zh: "\u5C1A\u672A\u5347\u7EA7" },
  unknown: { en: "state unknown", zh: "\u72B6\u6001\u672A\u77E5" }
};

// lib/text/mermaid.js
var NAME_UNITS = 40;
var NOT_PLAIN = /[^\p{L}\p{N}\p{M} ._-]+/gu;
function mermaidName(name) {
  const plain = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name).replace(NOT_PLAIN, "\xB7").trim();
  const short = plain.length > NAME_UNITS ? `${plain.slice(0, NAME_UNITS - 1).toWellFormed().replaceAll("\uFFFD", "")}\u2026` : plain;
  return short === "" ? "\xB7" : short;
}

// lib/report/stages.js
var SIGNS = { done: "\u2705", soaking: "\u23F3", pending: "\u2B1C", unknown: "\u2753" };
var NAMED = 8;
var DRAWN = 20;
function stages({ report, t }) {
  const all = report.stages ?? [];
  if (all.length === 0)
    return null;
  const table = {
    type: "table",
    caption: STAGES.caption,
    columns: [STAGES.title, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.title, STAGES.waitsFor],
    rows: all.map((stage) => [
      (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(stage.name),
      { list: clusterLines(stage, t) },
      stage.waitsFor.length > 0 ? waitText(stage, t) : t(freeText(stage))
    ])
  };
  const waiting = all.filter(({ waitsFor }) => waitsFor.length > 0);
  const shown = waiting.slice(0, DRAWN).map((stage) => t(STAGES.waits((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(stage.name), waitText(stage, t))));
  const more = waiting.length - shown.length;
  const lines = more > 0 ? [...shown, t(STAGES.moreStages(more))] : shown;
  return {
    id: "stages",
    title: STAGES.title,
    content: [{ type: "picture", mermaid: picture(all, t), lines, table }]
  };
}
function stageLines({ stages: stages2 = [] }, t) {
  return stages2.map((stage) => {
    const { name, clusters, waitsFor } = stage;
    const done = clusters.filter(({ state: state2 }) => state2 === "done").length;
    const sign = SIGNS[isDone(stage) ? "done" : isUpgraded(stage) ? "soaking" : "pending"];
    const state = `${sign} ${done}/${clusters.length}`;
    const names = waitsFor.slice(0, NAMED).map(_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh);
    const more = waitsFor.length - names.length;
    const rest = more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))}` : "";
    const label = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .labeled */ .GA)(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.stage, `${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(name)} ${state}`));
    return `  ${label}${names.length === 0 ? "" : `${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMA */ .KE)}${t(STAGES.waiting(`${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names))}${rest}`))}`}`;
  });
}
function freeText(stage) {
  if (isDone(stage))
    return STAGES.allDone;
  return isUpgraded(stage) ? STAGES.soaking : STAGES.mayGo;
}
var isUpgraded = ({ clusters }) => clusters.every(({ state }) => state === "done" || state === "soaking");
var isDone = ({ clusters }) => clusters.every(({ state }) => state === "done");
var waitText = ({ waitsFor }, t) => {
  const more = waitsFor.length - NAMED;
  const names = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(waitsFor.slice(0, NAMED).map((name) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(name))));
  return more > 0 ? `${names} ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more))}` : names;
};
function clusterLines({ clusters }, t) {
  const shown = openFirst(clusters).slice(0, NAMED);
  const lines = shown.map((cluster) => `${SIGNS[cluster.state]} ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .inBackticks */ .Zw)(cluster.name)}${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .Em)(stateText(cluster, t)))}`);
  return [...lines, ...restLine(clusters, t)];
}
var openFirst = (clusters) => clusters.toSorted((a, b) => Number(a.state === "done") - Number(b.state === "done"));
var stateText = ({ state, until }, t) => until === null ? t(STAGE_STATES2[state]) : `${t(STAGE_STATES2[state])} ${t(STAGES.until((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(until)))}`;
function restLine(clusters, t) {
  const rest = openFirst(clusters).slice(NAMED);
  if (rest.length === 0)
    return [];
  const counts = _chunk_NI7EBORZ_js__WEBPACK_IMPORTED_MODULE_5__/* .STAGE_STATES */ .c.flatMap((state) => {
    const count = rest.filter((one) => one.state === state).length;
    return count > 0 ? [`${SIGNS[state]} ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)}`] : [];
  });
  return [`${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(rest.length))}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH)}${counts.join(" ")}`];
}
function picture(all, t) {
  const drawn = all.slice(0, DRAWN);
  const more = all.length - drawn.length;
  const boxes = drawn.map((stage, index) => {
    const lines = openFirst(stage.clusters).slice(0, NAMED).map((cluster) => `${SIGNS[cluster.state]} ${mermaidName(cluster.name)}${untilText(cluster, t)}`);
    const label = [mermaidName(stage.name), ...lines, ...restLine(stage.clusters, t)].join("<br/>");
    return `  s${index}["${label}"]:::${classOf(stage)}`;
  });
  const arrows = drawn.slice(1).map(({ waitsFor }, index) => `  s${index} ${waitsFor.length > 0 ? "-.->" : "-->"} s${index + 1}`);
  return [
    "flowchart LR",
    ...boxes,
    ...arrows,
    ...more > 0 ? [`  more["${t(STAGES.moreStages(more))}"]`, `  s${drawn.length - 1} --> more`] : [],
    "  classDef done fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a",
    "  classDef open fill:#ddf4ff,stroke:#0969da,color:#0a3069",
    "  classDef waits fill:#f6f8fa,stroke:#6e7781,color:#24292f,stroke-dasharray:4 3"
  ].join("\n");
}
var untilText = ({ until }, t) => until === null ? "" : ` ${t(STAGES.until((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(until)))}`;
var classOf = (stage) => stage.waitsFor.length > 0 ? "waits" : isDone(stage) ? "done" : "open";




/***/ }),

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ INDEX_FILE),
/* harmony export */   c: () => (/* binding */ INDEX_KIND)
/* harmony export */ });
// lib/model/evidence-index.js
var INDEX_FILE = "fleet-clusters.json";
var INDEX_KIND = "GatedClusters";




/***/ })

};
