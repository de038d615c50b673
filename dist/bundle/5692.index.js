export const id = 5692;
export const ids = [5692];
export const modules = {

/***/ 1512:
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

/***/ 5692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   cq: () => (/* binding */ expiringWaivers),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gu: () => (/* binding */ affectsVerdict)
/* harmony export */ });
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9555);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9726);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5589);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8559);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7173);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2985);












// lib/policy/evaluate/match.js
var namesOfCluster = ({ subject, facts }, clusterId) => [clusterId ?? subject.clusterId, subject.hasProposedName ? null : subject.name, facts.name];
var keysOf = (cause, level, cluster) => ({
  check: [cause.check],
  name: [cause.name],
  kind: [cause.kind ?? ""],
  level: [level],
  group: [cause.group ?? ""],
  scope: [cause.scope],
  addon: presentOrEmpty(cause.addon?.template, cause.addon?.instanceName),
  cluster: presentOrEmpty(...cluster),
  path: [pathOf(cause) ?? ""]
});
var pathOf = (cause) => cause.check === "plan" ? cause.location?.file ?? null : null;
function presentOrEmpty(...names) {
  const present = names.filter((name) => name !== null && name !== void 0);
  return present.length > 0 ? present : [""];
}
function compileMatch(match) {
  const conditions = _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__/* .MATCH_KEYS */ .rC.flatMap((key) => {
    const glob = match[key];
    return glob === void 0 ? [] : [{ key, matches: (0,_chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob) }];
  });
  return (keys) => conditions.every(({ key, matches }) => keys[key]?.some(matches) ?? false);
}
function indexByName(entries) {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  const isPattern = ({ nameGlob }) => nameGlob === null || nameGlob.includes("*");
  const patterns = numbered.filter(({ entry }) => isPattern(entry));
  const byName = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(numbered.filter(({ entry }) => !isPattern(entry)), ({ entry }) => entry.nameGlob);
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
var daysLeft = ({ expires }, now) => ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDay */ .Iq)(expires) ?? Number.NEGATIVE_INFINITY) - (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .dayOf */ .kb)(now);
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
  const matchesNode = nodeGlobs === void 0 ? null : (0,_chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .tI)(nodeGlobs);
  const isCovered = (node) => matchesNode === null || presentOrEmpty(node.name, node.uid).some(matchesNode);
  return {
    waiver,
    nameGlob: name,
    matches: (fingerprintOfSource, keys, targetVersion) => matchesKeys(keys) && (target === void 0 || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesVersion */ .y1)(target, targetVersion)) && (fingerprint === null || fingerprint === fingerprintOfSource()),
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
var affectsVerdict = ({ code }) => !WITHOUT_EFFECT.includes(code);
var WITHOUT_EFFECT = [
  "no-facts",
  "workflow-left-open",
  "own-results"
];

// lib/policy/evaluate/readiness.js
var CHECKS_OF_CCE = ["precheck", "addons", "upgrade", "postcheck"];
function readinessDiagnostics(cluster, rules, now) {
  const { results, facts } = cluster;
  const checks = results.filter(({ check }) => CHECKS_OF_CCE.includes(check));
  const isReached = (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_3__/* .reachedTarget */ .SC)(cluster.subject.targetVersion, facts) !== null;
  const isAsked = checks.length > 0 ? !checks.every(isFailedRequest) : isReached;
  const isAhead = !isReached && facts.phase !== "Upgrading";
  const required = isAsked ? [
    ...isAhead ? [...backup(cluster, rules, now), ...targetOffered(cluster, rules)] : [],
    ...endOfService(cluster, rules, now)
  ] : [];
  return [...required.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(null, detail)), ...autoscaling(cluster), ...leftBehind(cluster)];
}
var isFailedRequest = ({ diagnostics }) => diagnostics.some(({ detail }) => "failure" in detail);
var unknown = (key, why) => ({ name: "readiness-unknown", key, why });
var whyUnknown = ({ gaps }, group) => gaps.flatMap((gap) => gap.code === "no-facts" && gap.facts.includes(group) ? [gap.why] : [])[0] ?? {
  code: "not-saved"
};
var CLOCK_TOLERANCE_MS = 10 * 6e4;
function backup(cluster, { backupMs: maxAgeMs }, now) {
  const { latestBackupAt: latestAt, isBackupKnown } = cluster.facts;
  if (maxAgeMs === null)
    return [];
  if (!isBackupKnown)
    return [unknown("backup", whyUnknown(cluster, "backup"))];
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
    return [unknown("target-offered", whyUnknown(cluster, "versions"))];
  if ((0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesVersion */ .y1)(asserted, live) || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveTarget */ .u1)(asserted, offered) !== null)
    return [];
  const hops = (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_0__/* .planHops */ ._)({ from: live, to: asserted, offered, paths });
  return [{ name: "target-not-offered", asserted, offered, live, hops }];
}
function endOfService(cluster, { endOfServiceMs: leastMs }, now) {
  const { subject, facts } = cluster;
  const { liveVersion: version } = facts;
  if (leastMs === null)
    return [];
  if (version === null)
    return [unknown("end-of-service", whyUnknown(cluster, "versions"))];
  const support = (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_0__/* .supportEnd */ .B)(version, subject.region, subject.autopilot);
  if (support.state === "dated" && support.endsAt - now >= leastMs)
    return [];
  return [{ name: "end-of-service", version, region: subject.region, support, now, leastMs }];
}
var autoscaling = ({ facts: { autoscaledPools: pools } }) => pools === null || pools.length === 0 ? [] : [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(null, { name: "autoscaling-on", pools })];
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
    return [{ ...(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(null, { name: "nodes-left-behind", why, expected, of: nodes.length }), nodes: named }];
  };
  return [
    ...finding("skipped", nodes.filter(isSkipped), ({ version }) => version),
    ...finding("version", nodes.filter((node) => isOlder(node) && !isSkipped(node)), ({ version }) => version),
    ...finding("not-ready", nodes.filter(isNotReady), ({ phase }) => phase)
  ];
}
var isNotReady = ({ phase }) => phase !== "Active" && phase !== "Deleting";
function runs(version, expected) {
  const own = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeVersion */ .bA)(version);
  return own !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .sameVersion */ .r1)(own, expected);
}

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
var RAISED_ITEM = "DeprecatedApiCheck";
var effectiveLevel = (name, level) => name === RAISED_ITEM && level === "Info" ? "Warning" : level;
function cellOf({ name, kind, level, group }, failOn) {
  if (group === "ExecuteException" || level === null)
    return null;
  const row = kind ?? "AddonRisk";
  const decidedLevel = effectiveLevel(name, level);
  return { failOn, row, level: decidedLevel, decision: tableFor(failOn)[row][decidedLevel] };
}
var FAILURES = ["upgrade-failed", "postcheck-failed"];
var READINESS = {
  "backup-too-old": "block",
  "target-not-offered": "block",
  "end-of-service": "warn",
  "nodes-left-behind": "warn",
  "autoscaling-on": "warn"
};
function decideDiagnostic({ detail }) {
  if (FAILURES.includes(detail.name))
    return "block";
  if (detail.name === "earlier-stage")
    return detail.holds.every(_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnseen */ .NM) ? "inconclusive" : "block";
  const readiness = READINESS[detail.name];
  if (readiness !== void 0)
    return readiness;
  if (detail.name !== "policy-error" || !(0,_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryProblem */ .A6)(detail.fault.problem))
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
  const deciding = matched.find((rule) => !isProtected(cause) || !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilder */ .gJ)(rule.decision, byTable));
  if (deciding === void 0)
    return { decision: byTable, rule: null, matched, refused: matched };
  const { entry, line, decision, reason } = deciding;
  const refused = matched.slice(0, matched.indexOf(deciding));
  return { decision, rule: { entry, line, decision, reason }, matched, refused };
}
function lowersOnlyProtected({ match, decision }, failOn) {
  const matches = compileMatch({ check: match.check, kind: match.kind, level: match.level });
  const cells = [..._chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW, null].flatMap((kind) => _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.map((level) => ({ kind, level }))).filter(({ kind, level }) => matches({ check: [kind === null ? "addons" : "precheck"], kind: [kind ?? ""], level: [level] }));
  const isLowered = ({ kind, level }) => (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilder */ .gJ)(decision, tableFor(failOn)[kind ?? "AddonRisk"][level]);
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
    const matches = (0,_chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob);
    return (texts) => texts.length === 0 || texts.some(matches);
  };
  const [matchesName, matchesCheck, matchesScope] = [canMatch(cluster), canMatch(check), canMatch(scope)];
  return ({ names, checks, targets }) => matchesName(names) && matchesCheck(checks) && matchesScope(checks.flatMap(scopesOf)) && (path === void 0 || checks.length === 0 || checks.includes("plan")) && (target === void 0 || targets.some((version) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesVersion */ .y1)(target, version)));
}
var scopesOf = (check) => check === "plan" ? ["plan"] : ["cluster", "node", "addon"];
var isAtTarget = ({ subject, facts, results, diagnostics }) => results.length === 0 && diagnostics.length === 0 && (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_3__/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
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
    now,
    usage: new EntryUse()
  };
  const clusters = collected.map((cluster) => evaluateCluster(cluster, terms));
  const usage = policyUsage(collected, policy, terms.usage, terms.failOn, now);
  const allFaults = [...faults, ...usage.faults.map((fault) => ({ file, ...fault }))];
  const runFindings = [
    ...runDiagnostics,
    ...allFaults.map((fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(null, { name: "policy-error", fault }))
  ].map((source) => findingOf(source, decideDiagnostic(source)));
  const verdict = (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .worstVerdict */ .zP)([
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
var verdictOf = (decisions, isIncomplete) => (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .worstVerdict */ .zP)([...decisions.map(_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionVerdict */ ._S), isIncomplete ? "warn" : "pass"]);
var isGreen = (verdict, failOn, isRefused, isExcused) => !isRefused && (isExcused || failOn === "none" || !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .isRed */ .iI)(verdict));
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
  const results = cluster.results.map((result) => evaluateResult(result, cluster, terms));
  const { subject, facts } = cluster;
  const diagnostics = [...cluster.diagnostics, ...readinessDiagnostics(cluster, terms.readiness, terms.now)];
  const findings = diagnostics.map((one) => findingOf(one, decideDiagnostic(one)));
  const decisions = findings.map(({ decision }) => decision);
  const isReached = results.every(({ result, verdict }) => result.check === "plan" && !isOpenVerdict(verdict)) && (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_3__/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
  const isUncovered = results.length > 0 && cluster.gaps.some(affectsVerdict);
  const seen = isReached ? "not-applicable" : (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .worstVerdict */ .zP)(results.map((one) => one.verdict));
  const own = decisions.length > 0 || isUncovered ? [verdictOf(decisions, isUncovered)] : [];
  return { cluster, findings, results, verdict: (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_9__/* .worstVerdict */ .zP)([seen, ...own]) };
}
function evaluateResult(result, { subject, facts }, terms) {
  const taskTarget = result.check === "addons" ? null : result.targetVersion;
  const about = {
    cluster: namesOfCluster({ subject, facts }, result.clusterId),
    targetVersion: taskTarget ?? subject.targetVersion
  };
  const findings = [
    ...result.diagnostics.flatMap((one) => evaluateDiagnostic(one, about, terms)),
    ...result.causes.flatMap((cause) => evaluateCause(cause, about, terms))
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
  if ((0,_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_10__/* .isWaivable */ .u)(cause))
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
  const fingerprint = () => known ??= (0,_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(source);
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

/***/ 9555:
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
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);


// lib/model/policy.js
var MATCH_KEYS = ["check", "name", "kind", "level", "group", "scope", "addon", "cluster", "path"];
var MAX_WAIVER_DAYS = 90;
var NO_POLICY = {
  failOn: null,
  maxWaiverDays: MAX_WAIVER_DAYS,
  readiness: _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_READINESS_RULES */ .lC,
  rules: [],
  waivers: [],
  items: []
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

// lib/policy/glob.js
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




/***/ })

};
