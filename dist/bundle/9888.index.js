export const id = 9888;
export const ids = [9888];
export const modules = {

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Di: () => (missingRiskFacts),
N8: () => (SKIPPED_REASONS),
QW: () => (ABSENT_REASONS),
_3: () => (evaluate),
cq: () => (expiringWaivers),
gf: () => (isGreen),
gu: () => (affectsVerdict)
});
var _SW2E3LNA_js_0 = __webpack_require__(2277);
var _ICK6YUWM_js_1 = __webpack_require__(1315);
var _LMU2CFNM_js_10 = __webpack_require__(7448);
var _JGQ7UT2Y_js_8 = __webpack_require__(235);
var _JLNDADZR_js_11 = __webpack_require__(6149);
var _NED4EEST_js_2 = __webpack_require__(2828);
var _6XKFUWSU_js_3 = __webpack_require__(587);
var _FYZMMO6F_js_13 = __webpack_require__(204);
var _AVJP7QVF_js_9 = __webpack_require__(2397);
var _5MGOTZ66_js_4 = __webpack_require__(4170);
var _33MSZ5FG_js_7 = __webpack_require__(8016);
var _XFZ4J2HR_js_12 = __webpack_require__(6806);
var _CCDJ4O4E_js_6 = __webpack_require__(1786);
var _TUARF4T6_js_5 = __webpack_require__(4484);















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
  const conditions = _NED4EEST_js_2/* .MATCH_KEYS */ .rC.flatMap((key) => {
    const glob = match[key];
    return glob === void 0 ? [] : [{ key, matches: (0,_NED4EEST_js_2/* .compileGlob */ .SO)(glob) }];
  });
  return (keys) => conditions.every(({ key, matches }) => keys[key]?.some(matches) ?? false);
}
function indexByName(entries) {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  const isPattern = ({ nameGlob }) => nameGlob === null || nameGlob.includes("*");
  const patterns = numbered.filter(({ entry }) => isPattern(entry));
  const byName = (0,_TUARF4T6_js_5/* .groupBy */ .$z)(numbered.filter(({ entry }) => !isPattern(entry)), ({ entry }) => entry.nameGlob);
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
var daysLeft = ({ expires }, now) => ((0,_CCDJ4O4E_js_6/* .parseDay */ .Iq)(expires) ?? Number.NEGATIVE_INFINITY) - (0,_CCDJ4O4E_js_6/* .dayOf */ .kb)(now);
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
  const matchesNode = nodeGlobs === void 0 ? null : (0,_NED4EEST_js_2/* .compileGlobs */ .tI)(nodeGlobs);
  const isCovered = (node) => matchesNode === null || presentOrEmpty(node.name, node.uid).some(matchesNode);
  return {
    waiver,
    nameGlob: name,
    matches: (fingerprintOfSource, keys, targetVersion) => matchesKeys(keys) && (target === void 0 || (0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(target, targetVersion)) && (fingerprint === null || fingerprint === fingerprintOfSource()),
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

// lib/policy/evaluate/risk-versions.js
function crossesRisk({ from, to, fixedIn }, { current, target }) {
  if (target === null || (0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(target) === null)
    return null;
  if (hasChange(target, to, true) === false || isFixed(target, fixedIn))
    return false;
  if (current === null || (0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(current) === null)
    return null;
  if ((0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(current, target) >= 0 || (0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(target, current))
    return false;
  if (from !== null && (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(current, from) < 0 && !(0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(from, current))
    return false;
  const had = to.length === 0 ? false : hasChange(current, to, null);
  return had === null ? null : !had;
}
function hasChange(version, since, ifShort) {
  if (since.length === 0)
    return true;
  const ordered = [...since].sort(_33MSZ5FG_js_7/* .compareVersions */ .Zy);
  const own = ordered.find((one) => isSameMinor(one, version));
  if (own === void 0)
    return (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(version, ordered[0] ?? "") > 0;
  return (0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(version, own) && !(0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(own, version) ? ifShort : (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(version, own) >= 0;
}
function isFixed(target, fixedIn) {
  const ordered = [...fixedIn].sort(_33MSZ5FG_js_7/* .compareVersions */ .Zy);
  const own = ordered.findLast((one) => isSameMinor(one, target));
  if (own !== void 0)
    return (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(target, own) >= 0;
  const newest = ordered.at(-1);
  return newest !== void 0 && (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(target, newest) > 0;
}
function isSameMinor(one, other) {
  const [[major, minor] = [], [otherMajor, otherMinor] = []] = [(0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(one) ?? [], (0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(other) ?? []];
  return major !== void 0 && major === otherMajor && minor === otherMinor;
}

// lib/policy/evaluate/known-risks.js
function judgeRisks(cluster, own) {
  const versions = riskVersions(cluster);
  const linesOf = scannedLines(cluster);
  const judged = [...(0,_SW2E3LNA_js_0/* .catalogRisks */ .s5)(), ...own].map((risk) => judgeRisk(risk, versions, cluster, linesOf));
  const doubts = judged.flatMap(({ risk, doubt }) => doubt === null ? [] : [{ name: risk.name, doubt }]);
  const gaps = [...(0,_TUARF4T6_js_5/* .groupBy */ .$z)(doubts, ({ doubt }) => JSON.stringify(doubt)).values()].map((same) => ({
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
  const needed = [...(0,_SW2E3LNA_js_0/* .catalogRisks */ .s5)(), ...own].filter((risk) => crossesRisk(risk, versions) === true && matchKnown(risk.match, cluster).is !== "no");
  return new Set(needed.flatMap(({ match: { addon, os, runtime } }) => [
    ...addon === void 0 ? [] : ["addons"],
    ...os === void 0 && runtime === void 0 ? [] : ["pools"]
  ]));
}
function riskVersions({ subject, results, facts }) {
  const { currentVersion, targetVersion } = (0,_JGQ7UT2Y_js_8/* .knownVersions */ .J)(subject, results, facts);
  const target = targetVersion === null ? null : (0,_33MSZ5FG_js_7/* .resolveTarget */ .u1)(targetVersion, facts.offeredTargets ?? []) ?? targetVersion;
  return { current: currentVersion, target };
}
function scannedLines({ results }) {
  const scan = results.find(({ riskScan }) => riskScan !== null)?.riskScan;
  const found = (0,_TUARF4T6_js_5/* .groupBy */ .$z)(scan?.lines ?? [], ({ pattern }) => pattern);
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
  const found = patterns.flatMap((pattern) => (linesOf.get((0,_SW2E3LNA_js_0/* .patternKey */ .Q5)(pattern)) ?? []).map((line) => ({ line, text: (0,_SW2E3LNA_js_0/* .patternText */ .U)(pattern) })));
  if (found.length === 0 && patterns.some((pattern) => !linesOf.has((0,_SW2E3LNA_js_0/* .patternKey */ .Q5)(pattern))))
    return "not-scanned";
  const byLine = (0,_TUARF4T6_js_5/* .groupBy */ .$z)(found, ({ line: { location } }) => `${location.line} ${location.file}`);
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
  const clusterType = values.find((0,_NED4EEST_js_2/* .compileGlobs */ .tI)(globs));
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
  return (0,_NED4EEST_js_2/* .compileGlobs */ .tI)(globs)(value) ? { is: "yes", evidence: { [key]: value } } : { is: "no" };
}
function poolAnswer({ os, runtime }, { pools }) {
  if (os === void 0 && runtime === void 0)
    return null;
  if ("code" in pools)
    return { is: "unknown", why: pools };
  const has = (globs, value) => globs === void 0 || value !== null && (0,_NED4EEST_js_2/* .compileGlobs */ .tI)(globs)(value);
  const found = pools.filter((pool) => has(os, pool.os) && has(runtime, pool.runtime));
  if (found.length > 0)
    return { is: "yes", evidence: { pools: found } };
  const isUnstated = pools.every((pool) => os !== void 0 && pool.os === null || runtime !== void 0 && pool.runtime === null);
  return pools.length > 0 && isUnstated ? { is: "unknown", why: { code: "not-in-response" } } : { is: "no" };
}
function addonAnswer({ name, below, from }, { addons }) {
  if ("code" in addons)
    return { is: "unknown", why: addons };
  const named = addons.filter((addon) => (0,_NED4EEST_js_2/* .compileGlob */ .SO)(name)(addon.name));
  const isVersioned = below !== void 0 || from !== void 0;
  const found = named.filter(({ version }) => !isVersioned || version !== null && (below === void 0 || (0,_33MSZ5FG_js_7/* .compareAddonVersions */ .Dq)(version, below) < 0) && (from === void 0 || (0,_33MSZ5FG_js_7/* .compareAddonVersions */ .Dq)(version, from) >= 0));
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
  const isReached = (0,_AVJP7QVF_js_9/* .reachedTarget */ .SC)(cluster.subject.targetVersion, facts) !== null;
  const isAsked = checks.length > 0 ? !checks.every(isFailedRequest) : isReached;
  const isAhead = !isReached && facts.phase !== "Upgrading";
  const required = isAsked ? [
    ...isAhead ? [...backup(cluster, rules, now), ...targetOffered(cluster, rules)] : [],
    ...endOfService(cluster, rules, now)
  ] : [];
  return [
    ...required.map((detail) => (0,_LMU2CFNM_js_10/* .diagnostic */ .Y)(null, detail)),
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
  if ((0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(asserted, live) || (0,_33MSZ5FG_js_7/* .resolveTarget */ .u1)(asserted, offered) !== null)
    return [];
  const hops = (0,_ICK6YUWM_js_1/* .planHops */ ._)({ from: live, to: asserted, offered, paths });
  return [{ name: "target-not-offered", asserted, offered, live, hops }];
}
function endOfService(cluster, { endOfServiceMs: leastMs }, now) {
  const { subject, facts } = cluster;
  const { liveVersion: version } = facts;
  if (leastMs === null)
    return [];
  if (version === null)
    return [unknown("end-of-service", whyUnknown2(cluster, "versions"))];
  const support = (0,_ICK6YUWM_js_1/* .supportEnd */ .B)(version, subject.region, subject.autopilot);
  if (support.state === "dated" && support.endsAt - now >= leastMs)
    return [];
  return [{ name: "end-of-service", version, region: subject.region, support, now, leastMs }];
}
var autoscaling = ({ facts: { autoscaledPools: pools } }) => pools === null || pools.length === 0 ? [] : [(0,_LMU2CFNM_js_10/* .diagnostic */ .Y)(null, { name: "autoscaling-on", pools })];
function storedApis({ subject, results, facts }) {
  const target = subject.targetVersion ?? results.flatMap((result) => result.decides ? result.targetVersion ?? [] : [])[0] ?? null;
  const after = (0,_33MSZ5FG_js_7/* .minorNumber */ .FR)(target);
  if (target === null || after === null)
    return [];
  const isRemoved = ({ apiVersion, kind }) => {
    const entry = kind === null ? null : (0,_5MGOTZ66_js_4/* .removedKind */ .Ns)(apiVersion, kind);
    return entry !== null && (0,_5MGOTZ66_js_4/* .minorOf */ .Hs)(entry.removedIn) <= after;
  };
  return (facts.releases ?? []).flatMap(({ apis, ...release }) => {
    const stored = apis.filter(isRemoved).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    return stored.length === 0 ? [] : [(0,_LMU2CFNM_js_10/* .diagnostic */ .Y)(null, { name: "release-stores-removed-api", release, apis: stored, target })];
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
    return [{ ...(0,_LMU2CFNM_js_10/* .diagnostic */ .Y)(null, { name: "nodes-left-behind", why, expected, of: nodes.length }), nodes: named }];
  };
  return [
    ...finding("skipped", nodes.filter(isSkipped), ({ version }) => version),
    ...finding("version", nodes.filter((node) => isOlder(node) && !isSkipped(node)), ({ version }) => version),
    ...finding("not-ready", nodes.filter(isNotReady), ({ phase }) => phase)
  ];
}
var isNotReady = ({ phase }) => phase !== "Active" && phase !== "Deleting";
function runs(version, expected) {
  const own = (0,_33MSZ5FG_js_7/* .nodeVersion */ .bA)(version);
  return own !== null && (0,_33MSZ5FG_js_7/* .sameVersion */ .r1)(own, expected);
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
var RAISED_ITEM = _JLNDADZR_js_11/* .LIVE_CALLS_ITEM */ .L;
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
    return detail.holds.every(_SW2E3LNA_js_0/* .isUnseen */ .NM) ? "inconclusive" : "block";
  const readiness = READINESS[detail.name];
  if (readiness !== void 0)
    return readiness;
  if (detail.name !== "policy-error" || !(0,_SW2E3LNA_js_0/* .isEntryProblem */ .A6)(detail.fault.problem))
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
  const deciding = matched.find((rule) => !isProtected(cause) || !(0,_XFZ4J2HR_js_12/* .isMilder */ .gJ)(rule.decision, byTable));
  if (deciding === void 0)
    return { decision: byTable, rule: null, matched, refused: matched };
  const { entry, line, decision, reason } = deciding;
  const refused = matched.slice(0, matched.indexOf(deciding));
  return { decision, rule: { entry, line, decision, reason }, matched, refused };
}
function lowersOnlyProtected({ match, decision }, failOn) {
  const matches = compileMatch({ check: match.check, kind: match.kind, level: match.level });
  const cells = [..._6XKFUWSU_js_3/* .KINDS */ .GW, null].flatMap((kind) => _6XKFUWSU_js_3/* .LEVELS */ .A_.map((level) => ({ kind, level }))).filter(({ kind, level }) => matches({ check: [kind === null ? "addons" : "precheck"], kind: [kind ?? ""], level: [level] }));
  const isLowered = ({ kind, level }) => (0,_XFZ4J2HR_js_12/* .isMilder */ .gJ)(decision, tableFor(failOn)[kind ?? "AddonRisk"][level]);
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
    const matches = (0,_NED4EEST_js_2/* .compileGlob */ .SO)(glob);
    return (texts) => texts.length === 0 || texts.some(matches);
  };
  const [matchesName, matchesCheck, matchesScope] = [canMatch(cluster), canMatch(check), canMatch(scope)];
  return ({ names, checks, targets }) => matchesName(names) && matchesCheck(checks) && matchesScope(checks.flatMap(scopesOf)) && (path === void 0 || checks.length === 0 || checks.some((one) => one in SCOPES_IN_REPOSITORY)) && (target === void 0 || targets.some((version) => (0,_33MSZ5FG_js_7/* .matchesVersion */ .y1)(target, version)));
}
var scopesOf = (check) => SCOPES_IN_REPOSITORY[check] ?? ["cluster", "node", "addon"];
var SCOPES_IN_REPOSITORY = { manifests: ["manifest"], plan: ["plan"] };
var isAtTarget = ({ subject, facts, results, diagnostics }) => results.length === 0 && diagnostics.length === 0 && (0,_AVJP7QVF_js_9/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
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
    ...allFaults.map((fault) => (0,_LMU2CFNM_js_10/* .diagnostic */ .Y)(null, { name: "policy-error", fault }))
  ].map((source) => findingOf(source, decideDiagnostic(source)));
  const verdict = (0,_XFZ4J2HR_js_12/* .worstVerdict */ .zP)([
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
var verdictOf = (decisions, isIncomplete) => (0,_XFZ4J2HR_js_12/* .worstVerdict */ .zP)([...decisions.map(_XFZ4J2HR_js_12/* .decisionVerdict */ ._S), isIncomplete ? "warn" : "pass"]);
var isGreen = (verdict, failOn, isRefused, isExcused) => !isRefused && (isExcused || failOn === "none" || !(0,_XFZ4J2HR_js_12/* .isRed */ .iI)(verdict));
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
  const isReached = results.every(({ result, verdict }) => !(0,_6XKFUWSU_js_3/* .isCceCheck */ .Ch)(result.check) && !isOpenVerdict(verdict)) && (0,_AVJP7QVF_js_9/* .reachedTarget */ .SC)(subject.targetVersion, facts) !== null;
  const isUncovered = results.length > 0 && cluster.gaps.some(affectsVerdict);
  const seen = isReached ? "not-applicable" : (0,_XFZ4J2HR_js_12/* .worstVerdict */ .zP)(results.map((one) => one.verdict));
  const own = decisions.length > 0 || isUncovered ? [verdictOf(decisions, isUncovered)] : [];
  return { cluster, findings, results, gaps, verdict: (0,_XFZ4J2HR_js_12/* .worstVerdict */ .zP)([seen, ...own]) };
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
  if ((0,_FYZMMO6F_js_13/* .isWaivable */ .uF)(cause))
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
  const fingerprint = () => known ??= (0,_SW2E3LNA_js_0/* .fingerprintOf */ .ax)(source);
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




/***/ })

};
