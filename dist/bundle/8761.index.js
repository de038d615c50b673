export const id = 8761;
export const ids = [8761];
export const modules = {

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ WAY_BACK),
/* harmony export */   ep: () => (/* binding */ OFFERS),
/* harmony export */   lC: () => (/* binding */ NO_READINESS_RULES)
/* harmony export */ });
// lib/model/readiness.js
var NO_READINESS_RULES = { backupMs: null, endOfServiceMs: null, isTargetOffered: false };
var WAY_BACK = ["before", "during", "failed", "after", "rolling-back", "rollback-failed"];
var OFFERS = ["offered", "reached", "under-way", "not-offered", "no-target", "unknown"];




/***/ }),

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   ZV: () => (/* binding */ ABSENT_POLICY),
/* harmony export */   jn: () => (/* binding */ NO_LOADED_POLICY),
/* harmony export */   kl: () => (/* binding */ MAX_WAIVER_DAYS),
/* harmony export */   lm: () => (/* binding */ NO_POLICY),
/* harmony export */   rC: () => (/* binding */ MATCH_KEYS),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5205);


// lib/model/policy.js
var MATCH_KEYS = ["check", "name", "kind", "level", "group", "scope", "addon", "cluster", "path"];
var MAX_WAIVER_DAYS = 90;
var NO_POLICY = {
  failOn: null,
  maxWaiverDays: MAX_WAIVER_DAYS,
  readiness: _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_READINESS_RULES */ .lC,
  rules: [],
  waivers: [],
  items: [],
  knownRisks: []
};
var ABSENT_POLICY = { state: "absent", policy: NO_POLICY, faults: [], sha256: null };
var NO_LOADED_POLICY = {
  ...ABSENT_POLICY,
  file: "",
  source: "workspace",
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null
};

// lib/model/glob.js
function compileGlob(glob) {
  const [first = "", ...others] = glob.split("*");
  const last = others.pop();
  if (last === void 0)
    return (text) => text === glob;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end)
        return false;
      at = found + part.length;
    }
    return true;
  };
}
function compileGlobs(globs) {
  const texts = new Set(globs.filter((glob) => !glob.includes("*")));
  const patterns = globs.filter((glob) => glob.includes("*")).map(compileGlob);
  return (text) => texts.has(text) || patterns.some((matches) => matches(text));
}




/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isEntryProblem),
/* harmony export */   Di: () => (/* binding */ missingRiskFacts),
/* harmony export */   N8: () => (/* binding */ SKIPPED_REASONS),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   QW: () => (/* binding */ ABSENT_REASONS),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cq: () => (/* binding */ expiringWaivers),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gu: () => (/* binding */ affectsVerdict)
/* harmony export */ });
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7242);
/* harmony import */ var _chunk_WN5WNK3V_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7203);
/* harmony import */ var _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4914);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4117);
/* harmony import */ var _chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(574);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4404);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8673);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3208);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4160);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4205);
















// lib/policy/evaluate/match.js
var namesOfCluster = ({ subject, facts }, clusterId) => [clusterId ?? subject.clusterId, subject.hasProposedName ? null : subject.name, facts.name];
var keysOf = (cause, level, cluster) => ({
  check: [cause.check ?? ""],
  name: [cause.name],
  kind: [cause.kind ?? ""],
  level: [level],
  group: [cause.group ?? ""],
  scope: [cause.scope],
  addon: presentOrEmpty(cause.addon?.template, cause.addon?.instanceName),
  cluster: presentOrEmpty(...cluster),
  path: [pathOf(cause) ?? ""]
});
var pathOf = (cause) => "location" in cause ? cause.location?.file ?? null : null;
function presentOrEmpty(...names) {
  const present = names.filter((name) => name !== null && name !== void 0);
  return present.length > 0 ? present : [""];
}
function compileMatch(match) {
  const conditions = _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .MATCH_KEYS */ .rC.flatMap((key) => {
    const glob = match[key];
    return glob === void 0 ? [] : [{ key, matches: (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(glob) }];
  });
  return (keys) => conditions.every(({ key, matches }) => keys[key]?.some(matches) ?? false);
}
function indexByName(entries) {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  const isPattern = ({ nameGlob }) => nameGlob === null || nameGlob.includes("*");
  const patterns = numbered.filter(({ entry }) => isPattern(entry));
  const byName = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(numbered.filter(({ entry }) => !isPattern(entry)), ({ entry }) => entry.nameGlob);
  const patternsOnly = patterns.map(({ entry }) => entry);
  return (name) => {
    const named = byName.get(name);
    if (named === void 0)
      return patternsOnly;
    return [...patterns, ...named].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
  };
}

// lib/policy/evaluate/waivers.js
var ANNOUNCED_DAYS = 14;
function invalidity(waiver, now, maxDays) {
  const days = daysLeft(waiver, now);
  if (days < 0)
    return { code: "expired", expires: waiver.expires };
  return days > maxDays ? { code: "too-far", expires: waiver.expires, days, most: maxDays } : null;
}
var daysLeft = ({ expires }, now) => ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDay */ .Iq)(expires) ?? Number.NEGATIVE_INFINITY) - (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_8__/* .dayOf */ .kb)(now);
var waiverRef = (waiver, now) => {
  const { entry, line, reason, owner, expires } = waiver;
  return { entry, line, reason, owner, expires, daysLeft: daysLeft(waiver, now) };
};
var validWaivers = ({ waivers, maxWaiverDays }, now) => waivers.filter((waiver) => invalidity(waiver, now, maxWaiverDays) === null);
var expiringWaivers = (policy, now) => validWaivers(policy, now).filter((waiver) => daysLeft(waiver, now) <= ANNOUNCED_DAYS).map((waiver) => ({ ...waiverRef(waiver, now), name: waiver.name }));
function compileWaiver(waiver) {
  const { name, fingerprint } = waiver;
  const { target, nodes: nodeGlobs, ...match } = waiver.match;
  const matchesKeys = compileMatch({ ...match, name });
  const matchesNode = nodeGlobs === void 0 ? null : (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlobs */ .tI)(nodeGlobs);
  const isCovered = (node) => matchesNode === null || presentOrEmpty(node.name, node.uid).some(matchesNode);
  return {
    waiver,
    nameGlob: name,
    matches: (fingerprintOfSource, keys, targetVersion) => matchesKeys(keys) && (target === void 0 || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(target, targetVersion)) && (fingerprint === null || fingerprint === fingerprintOfSource()),
    split(nodes) {
      if (nodes.length === 0)
        return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null;
      const covered = nodes.filter(isCovered);
      return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) };
    }
  };
}
function applyWaivers(open, waivers, now) {
  const findings = [];
  const used = [];
  const partOf = (nodes) => ({ ...open, source: { ...open.source, nodes } });
  let left = open.source.nodes;
  for (const { waiver, split } of waivers) {
    const part = split(left);
    if (!part)
      continue;
    used.push(waiver);
    const waived = {
      decision: "waived",
      decisionIfCounted: "waived",
      rule: null,
      waiver: waiverRef(waiver, now)
    };
    findings.push({ ...partOf(part.covered), ...waived });
    if (part.rest.length === 0)
      return { findings, used };
    left = part.rest;
  }
  return { findings: [...findings, partOf(left)], used };
}

// lib/model/coverage.js
var ABSENT_REASONS = ["sparse", "unnamed-sparse", "lfs", "deleted"];
var SKIPPED_REASONS = ["ignored", "binary", "large-data", "link", "submodule", ...ABSENT_REASONS];
var affectsVerdict = ({ code }) => !WITHOUT_EFFECT.includes(code);
var WITHOUT_EFFECT = [
  "no-facts",
  "risks-not-judged",
  "workflow-left-open",
  "own-results",
  "skipped-files"
];

// lib/model/fingerprint.js
function fingerprintOf(source) {
  const parts = source.type === "cause" ? ["item", ...source.signature] : [source.detail.name, source.check ?? "", source.addon?.template ?? "", ...detailKey(source.detail)];
  return `f${(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify(parts)).slice(0, 16)}`;
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
    case "release-stores-removed-api":
      return [detail.release.namespace ?? "", detail.release.name];
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

// lib/policy/evaluate/risk-versions.js
function crossesRisk({ from, to, fixedIn }, { current, target }) {
  if (target === null || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersion */ .ot)(target) === null)
    return null;
  if (hasChange(target, to, true) === false || isFixed(target, fixedIn))
    return false;
  if (current === null || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersion */ .ot)(current) === null)
    return null;
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(current, target) >= 0 || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(target, current))
    return false;
  if (from !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(current, from) < 0 && !(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(from, current))
    return false;
  const had = to.length === 0 ? false : hasChange(current, to, null);
  return had === null ? null : !had;
}
function hasChange(version, since, ifShort) {
  if (since.length === 0)
    return true;
  const ordered = [...since].sort(_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy);
  const own = ordered.find((one) => isSameMinor(one, version));
  if (own === void 0)
    return (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(version, ordered[0] ?? "") > 0;
  return (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(version, own) && !(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(own, version) ? ifShort : (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(version, own) >= 0;
}
function isFixed(target, fixedIn) {
  const ordered = [...fixedIn].sort(_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy);
  const own = ordered.findLast((one) => isSameMinor(one, target));
  if (own !== void 0)
    return (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(target, own) >= 0;
  const newest = ordered.at(-1);
  return newest !== void 0 && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Zy)(target, newest) > 0;
}
function isSameMinor(one, other) {
  const [[major, minor] = [], [otherMajor, otherMinor] = []] = [(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersion */ .ot)(one) ?? [], (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersion */ .ot)(other) ?? []];
  return major !== void 0 && major === otherMajor && minor === otherMinor;
}

// lib/policy/evaluate/known-risks.js
function judgeRisks(cluster, own) {
  const versions = riskVersions(cluster);
  const linesOf = scannedLines(cluster);
  const judged = [...(0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogRisks */ .s5)(), ...own].map((risk) => judgeRisk(risk, versions, cluster, linesOf));
  const doubts = judged.flatMap(({ risk, doubt }) => doubt === null ? [] : [{ name: risk.name, doubt }]);
  const gaps = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(doubts, ({ doubt }) => JSON.stringify(doubt)).values()].map((same) => ({
    check: null,
    code: "risks-not-judged",
    risks: [...new Set(same.map(({ name }) => name))],
    why: same[0].doubt
  }));
  return {
    ofCluster: judged.flatMap(({ ofCluster }) => ofCluster),
    ofLines: judged.flatMap(({ ofLines }) => ofLines),
    gaps
  };
}
function missingRiskFacts(cluster, own) {
  const versions = riskVersions(cluster);
  const needed = [...(0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogRisks */ .s5)(), ...own].filter((risk) => crossesRisk(risk, versions) === true && matchKnown(risk.match, cluster).is !== "no");
  return new Set(needed.flatMap(({ match: { addon, os, runtime } }) => [
    ...addon === void 0 ? [] : ["addons"],
    ...os === void 0 && runtime === void 0 ? [] : ["pools"]
  ]));
}
function riskVersions({ subject, results, facts }) {
  const { currentVersion, targetVersion } = (0,_chunk_WN5WNK3V_js__WEBPACK_IMPORTED_MODULE_10__/* .knownVersions */ .J)(subject, results, facts);
  const target = targetVersion === null ? null : (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveTarget */ .u1)(targetVersion, facts.offeredTargets ?? []) ?? targetVersion;
  return { current: currentVersion, target };
}
function scannedLines({ results }) {
  const scan = results.find(({ riskScan }) => riskScan !== null)?.riskScan;
  const found = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(scan?.lines ?? [], ({ pattern }) => pattern);
  return new Map(scan?.patterns.map((pattern) => [pattern, found.get(pattern) ?? []]));
}
function judgeRisk(risk, versions, cluster, linesOf) {
  const result = (over) => ({ risk, ofCluster: [], ofLines: [], doubt: null, ...over });
  const isOwn = risk.source === "policy";
  const crosses = crossesRisk(risk, versions);
  if (crosses === false)
    return result({});
  const known = matchKnown(risk.match, cluster);
  if (known.is === "no")
    return result({});
  const { repository } = risk.match;
  const lines = repository === void 0 ? null : matchedLines(repository, linesOf);
  if (lines !== null && lines !== "not-scanned" && lines.length === 0)
    return result({});
  const { current, target } = versions;
  if (crosses === null || current === null || target === null) {
    const code = target === null ? "no-target-version" : "no-current-version";
    return isOwn || target !== null && lines !== "not-scanned" ? result({ doubt: { code } }) : result({});
  }
  if (lines === "not-scanned")
    return result({ doubt: isOwn ? { code: "repository-not-scanned" } : null });
  if (known.is === "unknown")
    return result({ doubt: known.why });
  const detail = (line) => {
    const evidence = { ...known.evidence, line };
    return { code: "known-risk", risk, evidence, currentVersion: current, targetVersion: target };
  };
  if (lines === null)
    return result({ ofCluster: [riskCause(detail(null), null)] });
  return result({ ofLines: lines.map(({ line, text }) => riskCause(detail(text), line)) });
}
function matchedLines(patterns, linesOf) {
  const found = patterns.flatMap((pattern) => (linesOf.get((0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKey */ .Q5)(pattern)) ?? []).map((line) => ({ line, text: (0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)(pattern) })));
  if (found.length === 0 && patterns.some((pattern) => !linesOf.has((0,_chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKey */ .Q5)(pattern))))
    return "not-scanned";
  const byLine = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(found, ({ line: { location } }) => `${location.line} ${location.file}`);
  return [...byLine.values()].map(([first]) => first);
}
function riskCause(detail, line) {
  const { name, source } = detail.risk;
  return {
    type: "cause",
    check: line === null ? null : "manifests",
    scope: line === null ? "cluster" : "manifest",
    name,
    kind: "Risk",
    level: "Warning",
    group: null,
    message: "",
    errorCodes: [],
    nodes: [],
    addon: null,
    risk: {},
    signature: ["known-risk", source, name, ...line === null ? [] : [line.location.file, line.digest]],
    detail,
    location: line?.location ?? null,
    isInChange: line?.isInChange ?? false
  };
}
var NO_EVIDENCE = {
  addons: [],
  clusterType: null,
  network: null,
  proxyMode: null,
  pools: []
};
function matchKnown(match, cluster) {
  const answers = [
    typeAnswer(match, cluster),
    valueAnswer("network", match.network, cluster),
    valueAnswer("proxyMode", match.proxyMode, cluster),
    poolAnswer(match, cluster.facts),
    match.addon === void 0 ? null : addonAnswer(match.addon, cluster.facts)
  ].filter((answer) => answer !== null);
  if (answers.some(({ is }) => is === "no"))
    return { is: "no" };
  const unknown2 = answers.find((answer) => answer.is === "unknown");
  if (unknown2 !== void 0)
    return unknown2;
  const found = answers.flatMap((answer) => answer.is === "yes" ? [answer.evidence] : []);
  return { is: "yes", evidence: Object.assign({}, NO_EVIDENCE, ...found) };
}
function typeAnswer({ clusterType: globs }, cluster) {
  if (globs === void 0)
    return null;
  const { category, architecture } = cluster.facts;
  const values = [cluster.subject.autopilot ? "Autopilot" : category, architecture].filter((value) => value !== null);
  const clusterType = values.find((0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlobs */ .tI)(globs));
  if (clusterType !== void 0)
    return { is: "yes", evidence: { clusterType } };
  return values.length < 2 ? { is: "unknown", why: whyUnknown(cluster) } : { is: "no" };
}
function valueAnswer(key, globs, cluster) {
  if (globs === void 0)
    return null;
  const value = cluster.facts[key];
  if (value === null)
    return { is: "unknown", why: whyUnknown(cluster) };
  return (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlobs */ .tI)(globs)(value) ? { is: "yes", evidence: { [key]: value } } : { is: "no" };
}
function poolAnswer({ os, runtime }, { pools }) {
  if (os === void 0 && runtime === void 0)
    return null;
  if ("code" in pools)
    return { is: "unknown", why: pools };
  const has = (globs, value) => globs === void 0 || value !== null && (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlobs */ .tI)(globs)(value);
  const found = pools.filter((pool) => has(os, pool.os) && has(runtime, pool.runtime));
  if (found.length > 0)
    return { is: "yes", evidence: { pools: found } };
  const isUnstated = pools.every((pool) => os !== void 0 && pool.os === null || runtime !== void 0 && pool.runtime === null);
  return pools.length > 0 && isUnstated ? { is: "unknown", why: { code: "not-in-response" } } : { is: "no" };
}
function addonAnswer({ name, below, from }, { addons }) {
  if ("code" in addons)
    return { is: "unknown", why: addons };
  const named = addons.filter((addon) => (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(name)(addon.name));
  const isVersioned = below !== void 0 || from !== void 0;
  const found = named.filter(({ version }) => !isVersioned || version !== null && (below === void 0 || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareAddonVersions */ .Dq)(version, below) < 0) && (from === void 0 || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .compareAddonVersions */ .Dq)(version, from) >= 0));
  if (found.length > 0)
    return { is: "yes", evidence: { addons: found } };
  return isVersioned && named.some(({ version }) => version === null) ? { is: "unknown", why: { code: "not-in-response" } } : { is: "no" };
}
function whyUnknown({ gaps, facts }) {
  const stated = gaps.flatMap((gap) => gap.code === "no-facts" && gap.facts.includes("identity") ? [gap.why] : [])[0];
  if (stated !== void 0)
    return stated;
  if (facts.phase !== null)
    return { code: "not-in-response" };
  return { code: "not-queried" };
}

// lib/policy/evaluate/readiness.js
var CHECKS_OF_CCE = ["precheck", "addons", "upgrade", "postcheck"];
function readinessDiagnostics(cluster, rules, now) {
  const { results, facts } = cluster;
  const checks = results.filter(({ check }) => CHECKS_OF_CCE.includes(check));
  const isReached = (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_5__/* .reachedTarget */ .SC)(cluster.subject.targetVersion, facts) !== null;
  const isAsked = checks.length > 0 ? !checks.every(isFailedRequest) : isReached;
  const isAhead = !isReached && facts.phase !== "Upgrading";
  const required = isAsked ? [
    ...isAhead ? [...backup(cluster, rules, now), ...targetOffered(cluster, rules)] : [],
    ...endOfService(cluster, rules, now)
  ] : [];
  return [
    ...required.map((detail) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__/* .diagnostic */ .YK)(null, detail)),
    ...isAhead ? storedApis(cluster) : [],
    ...autoscaling(cluster),
    ...leftBehind(cluster)
  ];
}
var isFailedRequest = ({ diagnostics }) => diagnostics.some(({ detail }) => "failure" in detail);
var unknown = (key, why) => ({ name: "readiness-unknown", key, why });
var whyUnknown2 = ({ gaps }, group) => gaps.flatMap((gap) => gap.code === "no-facts" && gap.facts.includes(group) ? [gap.why] : [])[0] ?? {
  code: "not-saved"
};
var CLOCK_TOLERANCE_MS = 10 * 6e4;
function backup(cluster, { backupMs: maxAgeMs }, now) {
  const { latestBackupAt: latestAt, isBackupKnown } = cluster.facts;
  if (maxAgeMs === null)
    return [];
  if (!isBackupKnown)
    return [unknown("backup", whyUnknown2(cluster, "backup"))];
  if (latestAt !== null && latestAt - now > CLOCK_TOLERANCE_MS)
    return [unknown("backup", { code: "in-the-future" })];
  return latestAt !== null && now - latestAt < maxAgeMs ? [] : [{ name: "backup-too-old", latestAt, now, maxAgeMs }];
}
function targetOffered(cluster, { isTargetOffered }) {
  const { subject, facts } = cluster;
  const { liveVersion: live, offeredTargets: offered, upgradePaths: paths } = facts;
  const { targetVersion: asserted } = subject;
  if (!isTargetOffered)
    return [];
  if (asserted === null)
    return [unknown("target-offered", { code: "no-target" })];
  if (offered === null || live === null)
    return [unknown("target-offered", whyUnknown2(cluster, "versions"))];
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(asserted, live) || (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveTarget */ .u1)(asserted, offered) !== null)
    return [];
  const hops = (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_1__/* .planHops */ ._)({ from: live, to: asserted, offered, paths });
  return [{ name: "target-not-offered", asserted, offered, live, hops }];
}
function endOfService(cluster, { endOfServiceMs: leastMs }, now) {
  const { subject, facts } = cluster;
  const { liveVersion: version } = facts;
  if (leastMs === null)
    return [];
  if (version === null)
    return [unknown("end-of-service", whyUnknown2(cluster, "versions"))];
  const support = (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_1__/* .supportEnd */ .B)(version, subject.region, subject.autopilot);
  if (support.state === "dated" && support.endsAt - now >= leastMs)
    return [];
  return [{ name: "end-of-service", version, region: subject.region, support, now, leastMs }];
}
var autoscaling = ({ facts: { autoscaledPools: pools } }) => pools === null || pools.length === 0 ? [] : [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__/* .diagnostic */ .YK)(null, { name: "autoscaling-on", pools })];
function storedApis({ subject, results, facts }) {
  const target = subject.targetVersion ?? results.flatMap((result) => result.decides ? result.targetVersion ?? [] : [])[0] ?? null;
  const after = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .minorNumber */ .FR)(target);
  if (target === null || after === null)
    return [];
  const isRemoved = ({ apiVersion, kind }) => {
    const entry = kind === null ? null : (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .removedKind */ .Ns)(apiVersion, kind);
    return entry !== null && (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .minorOf */ .Hs)(entry.removedIn) <= after;
  };
  return (facts.releases ?? []).flatMap(({ apis, ...release }) => {
    const stored = apis.filter(isRemoved).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    return stored.length === 0 ? [] : [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__/* .diagnostic */ .YK)(null, { name: "release-stores-removed-api", release, apis: stored, target })];
  });
}
function leftBehind({ facts: { nodes, liveVersion }, results }) {
  const upgrade = results.find(({ check, phase, decides }) => check === "upgrade" && phase === "Success" && decides);
  if (nodes === null || upgrade === void 0)
    return [];
  const expected = liveVersion ?? upgrade.targetVersion;
  const isSkipped = (node) => node.isSkipped === true;
  const isOlder = (node) => node.version !== null && expected !== null && !runs(node.version, expected);
  const finding = (why, all, messageOf) => {
    if (all.length === 0)
      return [];
    const named = all.map((node) => {
      const message = messageOf(node);
      const { uid, name } = node;
      return message === null ? { uid, name } : { uid, name, message };
    });
    return [{ ...(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__/* .diagnostic */ .YK)(null, { name: "nodes-left-behind", why, expected, of: nodes.length }), nodes: named }];
  };
  return [
    ...finding("skipped", nodes.filter(isSkipped), ({ version }) => version),
    ...finding("version", nodes.filter((node) => isOlder(node) && !isSkipped(node)), ({ version }) => version),
    ...finding("not-ready", nodes.filter(isNotReady), ({ phase }) => phase)
  ];
}
var isNotReady = ({ phase }) => phase !== "Active" && phase !== "Deleting";
function runs(version, expected) {
  const own = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .nodeVersion */ .bA)(version);
  return own !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .sameVersion */ .r1)(own, expected);
}

// lib/model/policy-fault.js
var ENTRY_CODES = ["cannot-lower", "cannot-waive", "expired", "too-far", "unused"];
var isEntryProblem = (problem) => ENTRY_CODES.includes(problem.code);

// lib/model/stage-hold.js
var isUnseen = ({ why }) => why === "unreadable" || why === "unknown-origin" || why === "unknown-target";

// lib/policy/evaluate/table.js
var STRICTNESS = ["none", "fatal", "exception", "warning", "any"];
function effectiveFailOn(requested, policyFailOn, policyIsFaulty) {
  const floor = policyFailOn ?? (policyIsFaulty ? "exception" : null);
  if (floor === null)
    return { effectiveFailOn: requested ?? "exception", ignoresNone: false };
  const isStricter = requested !== null && STRICTNESS.indexOf(requested) > STRICTNESS.indexOf(floor);
  return { effectiveFailOn: isStricter ? requested : floor, ignoresNone: requested === "none" };
}
var DECISION_TABLE = {
  fatal: {
    Exception: { Fatal: "block", Warning: "warn", Info: "warn" },
    Risk: { Fatal: "block", Warning: "warn", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "warn", Info: "notice" }
  },
  exception: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "warn", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "warn", Info: "notice" }
  },
  warning: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "block", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "block", Info: "notice" }
  },
  any: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "block", Info: "block" },
    AddonRisk: { Fatal: "block", Warning: "block", Info: "block" }
  }
};
var tableFor = (failOn) => DECISION_TABLE[failOn === "none" ? "exception" : failOn];
var RAISED_ITEM = _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_12__/* .LIVE_CALLS_ITEM */ .L;
var effectiveLevel = (name, level) => name === RAISED_ITEM && level === "Info" ? "Warning" : level;
function cellOf({ name, kind, level, group }, failOn) {
  if (group === "ExecuteException" || level === null)
    return null;
  const row = kind ?? "AddonRisk";
  const decidedLevel = effectiveLevel(name, level);
  const key = `${failOn} ${row} ${decidedLevel}`;
  const known = CELLS.get(key) ?? { failOn, row, level: decidedLevel, decision: tableFor(failOn)[row][decidedLevel] };
  CELLS.set(key, known);
  return known;
}
var CELLS = /* @__PURE__ */ new Map();
var FAILURES = ["upgrade-failed", "postcheck-failed"];
var READINESS = {
  "backup-too-old": "block",
  "target-not-offered": "block",
  "end-of-service": "warn",
  "nodes-left-behind": "warn",
  "autoscaling-on": "warn",
  "release-stores-removed-api": "warn"
};
function decideDiagnostic({ detail }) {
  if (FAILURES.includes(detail.name))
    return "block";
  if (detail.name === "earlier-stage")
    return detail.holds.every(isUnseen) ? "inconclusive" : "block";
  const readiness = READINESS[detail.name];
  if (readiness !== void 0)
    return readiness;
  if (detail.name !== "policy-error" || !isEntryProblem(detail.fault.problem))
    return "inconclusive";
  return detail.fault.problem.code === "unused" ? "notice" : "warn";
}
var isReportedByCce = (source) => source.type === "cause" || source.item !== null || FAILURES.includes(source.detail.name);
var isProtected = ({ kind, level }) => kind === "Exception" || kind === null && level === "Fatal";

// lib/policy/evaluate/rules.js
var compileRule = (rule) => ({
  rule,
  nameGlob: rule.match.name ?? null,
  matches: compileMatch(rule.match)
});
function applyRules(rules, cause, keys, byTable) {
  const matched = rules.filter(({ matches }) => matches(keys)).map(({ rule }) => rule);
  const deciding = matched.find((rule) => !isProtected(cause) || !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isMilder */ .gJ)(rule.decision, byTable));
  if (deciding === void 0)
    return { decision: byTable, rule: null, matched, refused: matched };
  const { entry, line, decision, reason } = deciding;
  const refused = matched.slice(0, matched.indexOf(deciding));
  return { decision, rule: { entry, line, decision, reason }, matched, refused };
}
function lowersOnlyProtected({ match, decision }, failOn) {
  const matches = compileMatch({ check: match.check, kind: match.kind, level: match.level });
  const cells = [..._chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW, null].flatMap((kind) => _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_.map((level) => ({ kind, level }))).filter(({ kind, level }) => matches({ check: [kind === null ? "addons" : "precheck"], kind: [kind ?? ""], level: [level] }));
  const isLowered = ({ kind, level }) => (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isMilder */ .gJ)(decision, tableFor(failOn)[kind ?? "AddonRisk"][level]);
  return cells.length > 0 && cells.every((cell) => isProtected(cell) && isLowered(cell));
}

// lib/policy/evaluate/usage.js
var EntryUse = class {
  #used = /* @__PURE__ */ new Set();
  #refused = /* @__PURE__ */ new Map();
  record({ entry }) {
    this.#used.add(entry);
  }
  isUsed = ({ entry }) => this.#used.has(entry);
  refuse({ entry }, item) {
    this.#refused.set(entry, (this.#refused.get(entry) ?? /* @__PURE__ */ new Set()).add(item));
  }
  refusedItems = ({ entry }) => [...this.#refused.get(entry) ?? []].sort();
};
function policyUsage(clusters, { rules, waivers, maxWaiverDays }, usage, failOn, now) {
  const refusal = (one, code, isVoid) => {
    const items = usage.refusedItems(one);
    return isVoid || items.length > 0 ? { code, items } : null;
  };
  const entries = [
    ...rules.map((rule) => {
      const problem = refusal(rule, "cannot-lower", lowersOnlyProtected(rule, failOn));
      return { entry: rule, about: Object.values(rule.match).join(" "), match: rule.match, problem };
    }),
    ...waivers.map((waiver) => {
      const problem = invalidity(waiver, now, maxWaiverDays) ?? refusal(waiver, "cannot-waive", false);
      return { entry: waiver, about: waiver.name, match: waiver.match, problem };
    })
  ];
  const known = clusters.filter((cluster) => !isAtTarget(cluster)).map(knownOf);
  const idle = entries.filter(({ entry, problem }) => problem === null && !usage.isUsed(entry));
  const placesOf = new Map(idle.map((one) => [one, known.filter(concernTest(one.match))]));
  const elsewhere = idle.filter((one) => clusters.length > 0 && placesOf.get(one)?.length === 0);
  const isConcerned = ({ hasResults }) => hasResults;
  const unused = clusters.every(wasClusterSeen) ? idle.filter((one) => placesOf.get(one)?.some(isConcerned)) : [];
  const faults = [...entries, ...unused.map((one) => ({ ...one, problem: { code: "unused" } }))].flatMap(({ entry: { entry: at, line }, about, problem }) => problem ? [{ at, line, column: null, about, problem }] : []);
  return { faults, elsewhere: elsewhere.map(({ entry }) => entry.entry) };
}
var knownOf = (cluster) => ({
  hasResults: cluster.results.length > 0,
  names: cluster.results.flatMap(({ clusterId }) => presentOrEmpty(...namesOfCluster(cluster, clusterId))),
  checks: cluster.results.map(({ check }) => check),
  targets: [...cluster.results, cluster.subject].map(({ targetVersion }) => targetVersion)
});
function concernTest({ cluster, check, scope, path, target }) {
  const canMatch = (glob) => {
    if (glob === void 0)
      return () => true;
    const matches = (0,_chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(glob);
    return (texts) => texts.length === 0 || texts.some(matches);
  };
  const [matchesName, matchesCheck, matchesScope] = [canMatch(cluster), canMatch(check), canMatch(scope)];
  return ({ names, checks, targets }) => matchesName(names) && matchesCheck(checks) && matchesScope(checks.flatMap(scopesOf)) && (path === void 0 || checks.length === 0 || checks.some((one) => one in SCOPES_IN_REPOSITORY)) && (target === void 0 || targets.some((version) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesVersion */ .y1)(target, version)));
}
var scopesOf = (check) => SCOPES_IN_REPOSITORY[check] ?? ["cluster", "node", "addon"];
var SCOPES_IN_REPOSITORY = { manifests: ["manifest"], plan: ["plan"] };
var isAtTarget = ({ subject, facts, results, diagnostics }) => results.length === 0 && diagnostics.length === 0 && (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_5__/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
var wasClusterSeen = (cluster) => cluster.results.length === 0 ? isAtTarget(cluster) : cluster.results.every(wasSeenWhole) && !cluster.gaps.some(affectsVerdict);
var wasSeenWhole = ({ decides, diagnostics, gaps }) => decides && !gaps.some(affectsVerdict) && diagnostics.every(({ detail }) => detail.name === "skipped-item");

// lib/policy/evaluate/index.js
function evaluate({ clusters: collected, runDiagnostics, requestedFailOn, now }, { file, policy, state, faults }) {
  const strictness = effectiveFailOn(requestedFailOn, policy.failOn, state === "faulty");
  const terms = {
    rulesFor: indexByName(policy.rules.map(compileRule)),
    waiversFor: indexByName(validWaivers(policy, now).map(compileWaiver)),
    failOn: strictness.effectiveFailOn,
    readiness: policy.readiness,
    knownRisks: policy.knownRisks,
    now,
    usage: new EntryUse()
  };
  const clusters = collected.map((cluster) => evaluateCluster(cluster, terms));
  const usage = policyUsage(collected, policy, terms.usage, terms.failOn, now);
  const allFaults = [...faults, ...usage.faults.map((fault) => ({ file, ...fault }))];
  const runFindings = [
    ...runDiagnostics,
    ...allFaults.map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_11__/* .diagnostic */ .YK)(null, { name: "policy-error", fault }))
  ].map((source) => findingOf(source, decideDiagnostic(source)));
  const verdict = (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .worstVerdict */ .zP)([
    ...clusters.map((cluster) => cluster.verdict),
    ...runFindings.map(({ decision }) => verdictOf([decision], false))
  ]);
  const { elsewhere: entriesElsewhere } = usage;
  return {
    ...strictness,
    clusters,
    runFindings,
    verdict,
    entriesElsewhere,
    expiringWaivers: expiringWaivers(policy, now)
  };
}
var verdictOf = (decisions, isIncomplete) => (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .worstVerdict */ .zP)([...decisions.map(_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .decisionVerdict */ ._S), isIncomplete ? "warn" : "pass"]);
var isGreen = (verdict, failOn, isRefused, isExcused) => !isRefused && (isExcused || failOn === "none" || !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isRed */ .iI)(verdict));
var findingOf = (source, decision) => ({
  source,
  decision,
  decides: true,
  decisionIfCounted: decision,
  cell: null,
  rule: null,
  waiver: null
});
function evaluateCluster(cluster, terms) {
  const { subject, facts } = cluster;
  const { ofCluster, ofLines, gaps } = judgeRisks(cluster, terms.knownRisks);
  const unjudged = gaps.flatMap((gap) => gap.code === "risks-not-judged" ? gap.risks : []);
  for (const { waiver } of unjudged.flatMap(terms.waiversFor))
    terms.usage.record(waiver);
  const results = cluster.results.map((result) => evaluateResult(result, result.riskScan === null ? [] : ofLines, cluster, terms));
  const about = { cluster: namesOfCluster(cluster, null), targetVersion: subject.targetVersion };
  const diagnostics = [...cluster.diagnostics, ...readinessDiagnostics(cluster, terms.readiness, terms.now)];
  const findings = [
    ...diagnostics.map((one) => findingOf(one, decideDiagnostic(one))),
    ...ofCluster.flatMap((cause) => evaluateCause(cause, about, terms))
  ];
  const decisions = findings.map(({ decision }) => decision);
  const isReached = results.every(({ result, verdict }) => !(0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_6__/* .isCceCheck */ .Ch)(result.check) && !isOpenVerdict(verdict)) && (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_5__/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
  const isUncovered = results.length > 0 && cluster.gaps.some(affectsVerdict);
  const seen = isReached ? "not-applicable" : (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .worstVerdict */ .zP)(results.map((one) => one.verdict));
  const own = decisions.length > 0 || isUncovered ? [verdictOf(decisions, isUncovered)] : [];
  return { cluster, findings, results, gaps, verdict: (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .worstVerdict */ .zP)([seen, ...own]) };
}
function evaluateResult(result, risks, { subject, facts }, terms) {
  const taskTarget = result.check === "addons" ? null : result.targetVersion;
  const about = {
    cluster: namesOfCluster({ subject, facts }, result.clusterId),
    targetVersion: taskTarget ?? subject.targetVersion
  };
  const findings = [
    ...result.diagnostics.flatMap((one) => evaluateDiagnostic(one, about, terms)),
    ...[...result.causes, ...risks].flatMap((cause) => evaluateCause(cause, about, terms))
  ].map((finding) => result.decides || !isReportedByCce(finding.source) ? finding : shownOnly(finding));
  const decisions = findings.map(({ decision }) => decision);
  const isIncomplete = result.gaps.some(affectsVerdict);
  const isEmpty = !result.applies && decisions.length === 0 && !isIncomplete;
  return { result, findings, verdict: isEmpty ? "not-applicable" : verdictOf(decisions, isIncomplete) };
}
var isOpenVerdict = (verdict) => verdict !== "pass" && verdict !== "not-applicable";
function evaluateCause(cause, about, terms) {
  const { failOn, usage } = terms;
  const cell = cellOf(cause, failOn);
  if (cell === null)
    return [findingOf(cause, "inconclusive")];
  const keys = keysOf(cause, cell.level, about.cluster);
  const { decision, rule, matched, refused } = applyRules(terms.rulesFor(cause.name), cause, keys, cell.decision);
  for (const entry of matched)
    usage.record(entry);
  for (const entry of refused)
    usage.refuse(entry, cause.name);
  const finding = { ...findingOf(cause, decision), cell, rule };
  const waivers = waiversOf(cause, cause.name, keys, about, terms);
  if ((0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_14__/* .isWaivable */ .uF)(cause))
    return waive(finding, waivers, terms);
  for (const { waiver, split } of waivers)
    if (split(cause.nodes))
      usage.refuse(waiver, cause.name);
  return [finding];
}
function evaluateDiagnostic(source, about, terms) {
  const { detail } = source;
  const finding = findingOf(source, decideDiagnostic(source));
  if (detail.name !== "skipped-item")
    return [finding];
  const cluster = presentOrEmpty(...about.cluster);
  const keys = { check: ["precheck"], name: [detail.item], scope: [""], addon: [""], cluster, path: [""] };
  const waivers = waiversOf(source, detail.item, keys, about, terms);
  return waive(finding, waivers, terms);
}
function waiversOf(source, name, keys, { targetVersion }, { waiversFor }) {
  let known;
  const fingerprint = () => known ??= fingerprintOf(source);
  return waiversFor(name).filter(({ matches }) => matches(fingerprint, keys, targetVersion));
}
function waive(open, waivers, { now, usage }) {
  const { findings, used } = applyWaivers(open, waivers, now);
  for (const waiver of used)
    usage.record(waiver);
  return findings;
}
var shownOnly = (finding) => ({
  ...finding,
  decision: "notice",
  decides: false,
  rule: null,
  waiver: null
});




/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ knownVersions)
/* harmony export */ });
// lib/model/known-versions.js
function knownVersions({ clusterId, currentVersion, targetVersion }, others, { liveVersion }) {
  const ofTasks = others.filter(({ check, decides }) => decides && (check === "precheck" || check === "upgrade"));
  const stated = (key) => ofTasks.map((result) => result[key]).find((version) => version !== null) ?? null;
  return {
    clusterId,
    currentVersion: liveVersion ?? stated("currentVersion") ?? currentVersion,
    targetVersion: targetVersion ?? stated("targetVersion")
  };
}




/***/ })

};
