export const id = 803;
export const ids = [803];
export const modules = {

/***/ 4499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ statusOfErrorBody),
/* harmony export */   BE: () => (/* binding */ statusKind),
/* harmony export */   BW: () => (/* binding */ mayHaveArrived),
/* harmony export */   Cl: () => (/* binding */ isUpgradeUnderWay),
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   G6: () => (/* binding */ taskIdOf),
/* harmony export */   Gy: () => (/* binding */ MESSAGE_LIMIT),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   JK: () => (/* binding */ listTasksIfPossible),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LM: () => (/* binding */ startedTask),
/* harmony export */   Lj: () => (/* binding */ selectFromList),
/* harmony export */   M7: () => (/* binding */ listGaps),
/* harmony export */   Nk: () => (/* binding */ readErrorBody),
/* harmony export */   PX: () => (/* binding */ ignoreApiError),
/* harmony export */   PZ: () => (/* binding */ startedAddonChecks),
/* harmony export */   R9: () => (/* binding */ addonTemplate),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   SB: () => (/* binding */ applyClusterFacts),
/* harmony export */   SH: () => (/* binding */ readPrecheck),
/* harmony export */   Sh: () => (/* binding */ readNewestWorkflow),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TY: () => (/* binding */ recheckExpiry),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   Vb: () => (/* binding */ parsePrecheck),
/* harmony export */   Wk: () => (/* binding */ CceError),
/* harmony export */   Xr: () => (/* binding */ isNotableDifference),
/* harmony export */   Xy: () => (/* binding */ knownFacts),
/* harmony export */   YY: () => (/* binding */ uncheckedGaps),
/* harmony export */   Yv: () => (/* binding */ unreadableAddon),
/* harmony export */   ZB: () => (/* binding */ listKnownAddons),
/* harmony export */   _A: () => (/* binding */ parseUpgrade),
/* harmony export */   _g: () => (/* binding */ installedGaps),
/* harmony export */   aB: () => (/* binding */ recheckLiveVersion),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   iL: () => (/* binding */ rawText),
/* harmony export */   j4: () => (/* binding */ catchApiErrors),
/* harmony export */   j9: () => (/* binding */ readTasks),
/* harmony export */   jl: () => (/* binding */ itemProgress),
/* harmony export */   kn: () => (/* binding */ workflow),
/* harmony export */   mL: () => (/* binding */ apiErrorResult),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   nY: () => (/* binding */ readUpgradeInfo),
/* harmony export */   ow: () => (/* binding */ subjectKey),
/* harmony export */   pB: () => (/* binding */ nameClockDifference),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   rG: () => (/* binding */ requestableId),
/* harmony export */   ri: () => (/* binding */ unreadableTask),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   t8: () => (/* binding */ readPostcheck),
/* harmony export */   tC: () => (/* binding */ anyList),
/* harmony export */   ux: () => (/* binding */ listInstalledAddons),
/* harmony export */   vL: () => (/* binding */ tasksById),
/* harmony export */   vw: () => (/* binding */ listPrechecks),
/* harmony export */   wi: () => (/* binding */ nothingRead),
/* harmony export */   wq: () => (/* binding */ isAddonCheckUnderWay),
/* harmony export */   xm: () => (/* binding */ clusterStateProblem),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yj: () => (/* binding */ readSnapshots),
/* harmony export */   zh: () => (/* binding */ unreadablePrecheck),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4855);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4893);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4842);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9726);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8031);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1711);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5731);











// lib/checks/shared/raw-values.js
var isAbsent = (value) => value === void 0 || value === null || value === "";
var rawText = (value) => isAbsent(value) ? _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .ABSENT */ .sj : typeof value === "string" ? value : JSON.stringify(withoutDepth(value)) ?? String(value);
var MAX_DEPTH = 100;
var withoutDepth = (value) => isDeeperThan(MAX_DEPTH, value) ? "(nested too deeply)" : value;
var isDeeperThan = (levels, value) => typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((one) => isDeeperThan(levels - 1, one)));
var textOrNull = (value) => isAbsent(value) ? null : rawText(value);
var listOf = (items2) => isAbsent(items2) ? [] : [items2].flat();

// lib/checks/shared/validity.js
function withValidity(result, expected, now, expiries) {
  const { check, addon } = result;
  const mismatches = [
    ...clusterMismatch(result, expected),
    ...check === "addons" ? [] : versionMismatches(result, expected)
  ];
  const { time: expiresAt, unreadable } = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .earliestTime */ .rL)(expiries ?? []);
  const expired = expiryProblem(expiresAt, expected, now);
  const problems = [...mismatches];
  if (expired)
    problems.push(expired);
  if (expiries !== null && (expiresAt === null || unreadable !== void 0))
    problems.push({ name: "no-expiry", raw: textOrNull(unreadable) });
  const diagnostics = [...problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, detail, addon)), ...result.diagnostics];
  return { ...result, expiresAt, decides: mismatches.length === 0 && expired === null, diagnostics };
}
function expiryProblem(expiresAt, { minValidityMs }, now) {
  const isValid = expiresAt === null || expiresAt > now && expiresAt - now >= minValidityMs;
  return isValid ? null : { name: "result-expired", expiresAt, now, minValidityMs, cceAheadMs: null };
}
function recheckExpiry(result, expected, now) {
  const { expiresAt, check, addon } = result;
  const problem2 = expiryProblem(expiresAt, expected, now);
  const isKnown = result.diagnostics.some(({ detail }) => detail.name === "result-expired");
  if (problem2 === null || isKnown)
    return result;
  return { ...result, decides: false, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, problem2, addon), ...result.diagnostics] };
}
var NOTABLE_DIFFERENCE_MS = 6e4;
var isNotableDifference = (ms) => ms !== null && Math.abs(ms) > NOTABLE_DIFFERENCE_MS;
function nameClockDifference(result, cceAheadMs) {
  if (!isNotableDifference(cceAheadMs))
    return result;
  const named = ({ detail, ...rest }) => detail.name === "result-expired" || detail.name === "stale-upgrade" && detail.why === "too-old" ? { ...rest, detail: { ...detail, cceAheadMs } } : { ...rest, detail };
  const diagnostics = result.diagnostics.map(named);
  return { ...result, diagnostics };
}
function recheckLiveVersion(result, live, newest = null) {
  const { check, currentVersion: checked, targetVersion } = result;
  if (check !== "precheck" || live === null || checked === null || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .sameVersion */ .r1)(checked, live))
    return result;
  const isKnown = ({ detail }) => detail.name === "target-mismatch" && detail.which === "live";
  if (result.diagnostics.some(isKnown))
    return result;
  const isTarget = targetVersion !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .sameVersion */ .r1)(targetVersion, live);
  const problem2 = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, { name: "target-mismatch", which: "live", checked, live, isTarget, newest });
  return { ...result, decides: false, diagnostics: [problem2, ...result.diagnostics] };
}
function clusterMismatch({ clusterId: actual }, { clusterId }) {
  if (clusterId === null || actual === null || actual === clusterId)
    return [];
  return [{ name: "cluster-mismatch", asserted: clusterId, actual }];
}
function versionMismatches(result, expected) {
  const pairs = [
    { which: "target", asserted: expected.targetVersion, actual: result.targetVersion },
    { which: "current", asserted: expected.currentVersion, actual: result.currentVersion }
  ];
  return pairs.flatMap(({ which, asserted, actual }) => asserted === null || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesVersion */ .y1)(asserted, actual) ? [] : [{ name: "target-mismatch", which, asserted, actual }]);
}

// lib/cce/errors/api-error.js
var CceError = class extends Error {
  failure;
  constructor(failure, options) {
    super(`${failure.operation}: ${attemptText(failure)}`, options);
    this.name = "CceError";
    this.failure = failure;
  }
  get kind() {
    return this.failure.kind;
  }
  get status() {
    return this.failure.status;
  }
};
function attemptText({ kind, status, code, detail }) {
  const text2 = detail === null ? null : "text" in detail ? detail.text : detail.code;
  return [kind, status === null ? text2 : `HTTP ${status}`, code].filter((part2) => part2 !== null).join(", ");
}

// lib/checks/shared/failures.js
var mayHaveArrived = (error) => error instanceof CceError && ["connection-lost", "timeout", "truncated", "not-json", "server-error"].includes(error.kind);
var ignoreApiError = (error) => {
  if (error instanceof CceError)
    return null;
  throw error;
};
var unavailable = ({ kind, status }) => ({
  code: "request-failed",
  kind,
  status
});
var apiErrorResult = (check, addon = null) => (error) => {
  if (error instanceof CceError)
    return { result: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)(check, detailOf(error), { addon }) };
  throw error;
};
var REFUSALS = [401, 403, 404];
var isRefused = (why) => why.code === "request-failed" && REFUSALS.includes(why.status);
async function catchApiErrors(check, run) {
  try {
    return await run();
  } catch (error) {
    return [apiErrorResult(check)(error).result];
  }
}
var ACCESS_ERRORS = ["bad-credentials", "clock-skew", "no-permission"];
var UNREADABLE = ["not-json", "truncated"];
function detailOf({ kind, failure }) {
  if (ACCESS_ERRORS.includes(kind))
    return { name: "no-access", failure };
  return { name: UNREADABLE.includes(kind) ? "unreadable-response" : "api-error", failure };
}

// lib/checks/facts/state.js
function clusterStateProblem({ facts, gaps, waitedMs }) {
  const { phase } = facts;
  if (phase !== null && phase !== "Available")
    return { which: "phase", phase, waitedMs };
  const whyNot = (group) => gaps.flatMap((gap) => gap.code === "no-facts" && gap.facts.includes(group) ? [gap.why] : [])[0] ?? null;
  for (const { group, what } of [
    { group: "identity", what: "phase" },
    { group: "versions", what: "version" }
  ]) {
    const why = whyNot(group);
    if (why !== null && !isRefused(why))
      return { which: "unreadable", what, why };
  }
  return null;
}
var BEFORE_UPGRADE = ["precheck", "addons"];
function withClusterState(results, known) {
  const problem2 = clusterStateProblem(known);
  const named = /* @__PURE__ */ new Set();
  return results.map((result) => {
    const { check } = result;
    const depends = BEFORE_UPGRADE.includes(check) || check === "upgrade" && problem2?.which === "unreadable";
    if (problem2 === null || !depends || named.has(check))
      return result;
    named.add(check);
    return { ...result, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, { name: "cluster-state", ...problem2 }), ...result.diagnostics] };
  });
}

// lib/checks/upgrade/stale.js
function staleness({ endedAt, ledTo }, { liveVersion, offeredTargets: offeredTargets2 }, { target, maxAgeMs, now }) {
  const versions = [ledTo, liveVersion].filter((version) => version !== null);
  if (target !== null) {
    const other = versions.find((version) => !(0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesVersion */ .y1)(target, version));
    if (other !== void 0)
      return { why: "other-target", asserted: target, actual: other };
  }
  if (endedAt === null)
    return { why: "undated" };
  if (now - endedAt > maxAgeMs)
    return { why: "too-old", endedAt, now, maxAgeMs, cceAheadMs: null };
  const actual = liveVersion ?? ledTo;
  const newest = target === null || actual === null ? null : (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_0__/* .newerUnderTarget */ .Js)(target, actual, offeredTargets2);
  return target === null || actual === null || newest === null ? null : { why: "stopped-short", asserted: target, actual, newest };
}
function recheckUpgrade(result, facts, terms) {
  const { check, phase, takenAt, targetVersion } = result;
  if (check !== "upgrade" || phase !== "Success")
    return result;
  const stale = staleness({ endedAt: takenAt, ledTo: targetVersion }, facts, terms);
  if (stale === null)
    return result;
  const problem2 = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, { name: "stale-upgrade", ...stale });
  const others = result.diagnostics.filter(({ detail }) => !(detail.name === "target-mismatch" && detail.which === "target"));
  return { ...result, decides: false, diagnostics: [problem2, ...others] };
}

// lib/checks/facts/apply.js
function applyClusterFacts(results, known, terms) {
  const { facts } = known;
  const { target, addonCheckType } = terms;
  const { liveVersion, offeredTargets: offeredTargets2 } = facts;
  const newest = target === null || liveVersion === null ? null : (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_0__/* .newerUnderTarget */ .Js)(target, liveVersion, offeredTargets2);
  const compared = results.map((result) => recheckLiveVersion(result, liveVersion, newest)).map((result) => recheckUpgrade(result, facts, terms));
  const open = (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedTarget */ .SC)(target, facts) === null ? compared : compared.filter((result) => isOpen(result, addonCheckType));
  return withClusterState(open, known);
}
function isOpen({ check, diagnostics }, addonCheckType) {
  if (check === "precheck")
    return false;
  if (check === "addons")
    return addonCheckType !== "addonUpgrade";
  return !diagnostics.some(({ detail }) => detail.name === "stale-upgrade" || detail.name === "no-result" && (detail.why === "no-task" || detail.why === "no-upgrade"));
}

// lib/cce/api/schemas.js
var text = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()));
var listed = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)());
var maybe = (schema) => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(schema));
var part = (fields) => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)(fields));
var list = (schema) => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(schema));
function object(fields) {
  let made;
  return () => made ??= (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)(fields());
}
var items = () => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()), (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({})]));
var anyList = object(() => ({ kind: text, items: items() }));
var precheckItem = object(() => ({
  name: text,
  kind: listed,
  group: listed,
  level: listed,
  phase: listed,
  message: text,
  riskSource: listed,
  errorCodes: listed
}));
var section = () => part({
  phase: listed,
  itemsStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()),
  nodeStageStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
    nodeInfo: part({ uid: text, name: text, status: text, nodeType: text }),
    itemsStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)())
  }))
});
var precheckTask = object(() => ({
  kind: text,
  metadata: part({
    uid: text,
    creationTimestamp: listed,
    creationTimeStamp: listed,
    updateTimestamp: listed,
    updateTimeStamp: listed
  }),
  spec: part({
    clusterID: text,
    clusterVersion: text,
    targetVersion: text,
    skippedCheckItemList: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ name: text, resourceSelector: part({ key: text, operator: text, values: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) }) }))
  }),
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
    phase: listed,
    expireTimeStamp: listed,
    expireTimestamp: listed,
    message: text,
    clusterCheckStatus: section(),
    addonCheckStatus: section(),
    nodeCheckStatus: section()
  })
}));
function timesOf({ metadata, status }) {
  const created = [metadata?.creationTimestamp, metadata?.creationTimeStamp];
  const updated = [metadata?.updateTimestamp, metadata?.updateTimeStamp];
  return {
    created: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)(created.some(Boolean) ? created : updated),
    updated: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)(updated),
    expiries: [status.expireTimeStamp, status.expireTimestamp]
  };
}
var addonRisk = object(() => ({ riskName: text, level: listed, status: listed, message: text }));
var addonTask = object(() => ({
  metadata: part({
    type: listed,
    taskID: text,
    addonTemplateName: text,
    addonInstanceName: text,
    addonInstanceID: text,
    createTimeStamp: listed,
    createTimestamp: listed,
    expireTimeStamp: listed,
    expireTimestamp: listed
  }),
  spec: part({ addonTargetVersion: text }),
  status: part({ status: listed, message: text, riskList: list(addonRisk()) }),
  riskList: list(addonRisk())
}));
var addonInstance = object(() => ({
  metadata: part({ uid: text, name: text, alias: text }),
  spec: part({ version: text, addonTemplateName: text }),
  status: part({ status: listed, targetVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) })
}));
var addonTemplate = object(() => ({
  metadata: part({ name: text }),
  spec: part({
    versions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
      version: text,
      stable: listed,
      supportVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ clusterVersion: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()), category: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) }))
    }))
  })
}));
var startedAddonChecks = object(() => ({
  status: part({ items: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ metadata: part({ taskID: text }) })) })
}));
var upgradeTask = object(() => ({
  kind: text,
  metadata: part({
    uid: text,
    creationTimestamp: listed,
    creationTimeStamp: listed,
    updateTimestamp: listed,
    updateTimeStamp: listed
  }),
  spec: part({ version: text, targetVersion: text, items: listed }),
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ phase: listed, progress: listed, completionTime: listed })
}));
var postcheckTask = object(() => ({
  kind: text,
  metadata: part({ uid: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ phase: listed })
}));
var upgradeInfo = object(() => ({
  metadata: part({ uid: text }),
  spec: part({
    versionInfo: part({ release: text, patch: text, suggestPatch: text, targetVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) }),
    lastUpgradeInfo: part({ phase: listed, progress: listed, completionTime: listed })
  }),
  status: part({ phase: listed, progress: listed, completionTime: listed })
}));
var workflow = object(() => ({
  metadata: part({ uid: text, creationTimestamp: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: part({
    phase: listed,
    pointStatuses: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ taskType: listed, taskID: text, status: listed }))
  })
}));
var cluster = object(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({ version: text }),
  status: part({ phase: listed })
}));
var snapshotList = object(() => ({ status: part({ latestBackupTime: listed }), items: items() }));
var startedTask = object(() => ({
  metadata: part({ uid: text }),
  spec: part({ clusterVersion: text, targetVersion: text })
}));
function read(schema, value) {
  const result = schema().safeParse(value);
  if (result.success)
    return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  return { ok: false, fault: { path, expected: issue && "expected" in issue ? String(issue.expected) || null : null } };
}

// lib/checks/facts/read.js
function readCluster(raw, clusterId) {
  const parsed = read(cluster, raw);
  if (!parsed.ok)
    return null;
  const { metadata, status } = parsed.value;
  if (clusterId !== null && metadata?.uid && metadata.uid !== clusterId)
    return null;
  return { name: metadata?.name || null, phase: textOrNull(status?.phase) };
}
function readUpgradeInfo(raw) {
  const parsed = read(upgradeInfo, raw);
  const { metadata, spec, status } = parsed.ok ? parsed.value : {};
  const { release, patch, suggestPatch, targetVersions } = spec?.versionInfo ?? {};
  const last = spec?.lastUpgradeInfo;
  return {
    clusterId: metadata?.uid || null,
    liveVersion: release ? patch ? `${release}-${patch}` : release : null,
    offeredTargets: offeredTargets(release, patch, suggestPatch, targetVersions),
    lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null,
    lastUpgradeEndedAt: isEnded(last?.phase) ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .EH)(last?.completionTime) : null,
    isUpgrading: [last?.phase, status?.phase].some((phase) => !isAbsent(phase) && !isEnded(phase))
  };
}
var isEnded = (phase) => phase === "Success" || phase === "Failed";
function offeredTargets(release, patch, suggestPatch, targetVersions) {
  if (!release)
    return targetVersions ?? null;
  if (!suggestPatch)
    return targetVersions ?? [];
  const suggested = (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(suggestPatch) === null ? `${release}-${suggestPatch}` : suggestPatch;
  const live = patch ? `${release}-${patch}` : release;
  const isNewer = (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(suggested) !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(suggested, live) > 0;
  if (!isNewer || targetVersions?.includes(suggested))
    return targetVersions ?? [];
  return [...targetVersions ?? [], suggested];
}
function readVersions(raw) {
  const { clusterId: _, ...versions } = readUpgradeInfo(raw);
  return versions;
}
function readWorkflows(raw) {
  const list2 = read(anyList, raw);
  if (!list2.ok || list2.value.items === void 0)
    return null;
  const parsed = listOf(list2.value.items).map((item) => read(workflow, item));
  const workflows = parsed.flatMap((one) => one.ok ? [one.value] : []);
  return workflows.length === parsed.length ? workflows : null;
}
var createdAt = (one) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .EH)(one.metadata?.creationTimestamp) ?? 0;
function readNewestWorkflow(raw) {
  const workflows = readWorkflows(raw);
  if (workflows === null)
    return null;
  const [newest] = [...workflows].sort((a, b) => createdAt(b) - createdAt(a));
  if (!newest)
    return { workflow: null };
  const points = newest.status?.pointStatuses ?? [];
  const workflow2 = {
    id: newest.metadata?.uid || null,
    phase: textOrNull(newest.status?.phase),
    targetVersion: newest.spec?.targetVersion || null,
    points: points.map(({ taskType, status }) => ({ type: rawText(taskType), status: rawText(status) }))
  };
  return { workflow: workflow2 };
}
function readSnapshots(raw) {
  const parsed = read(snapshotList, raw);
  return parsed.ok ? { latestBackupAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .EH)(parsed.value.status?.latestBackupTime) } : null;
}

// lib/checks/saved/facts.js
function savedFacts(path, value, isUpgradeInfo) {
  const [, name] = /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo)(?:-[A-Za-z0-9_-]+)?\.json$/.exec(path) ?? [];
  if (name === "cluster" || isCluster(value))
    return savedCluster(value);
  return name === "upgradeinfo" || isUpgradeInfo ? savedUpgradeInfo(value) : null;
}
var isCluster = (value) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(value) && typeof value["kind"] === "string" && value["kind"].toLowerCase() === "cluster";
function savedCluster(value) {
  const parsed = read(cluster, value);
  const facts = readCluster(value, null);
  return {
    clusterId: parsed.ok && parsed.value.metadata?.uid || null,
    group: "identity",
    facts: facts ?? {},
    isIncomplete: !facts?.phase
  };
}
function savedUpgradeInfo(value) {
  const { clusterId, liveVersion } = readUpgradeInfo(value);
  return { clusterId, group: "versions", facts: readVersions(value), isIncomplete: liveVersion === null };
}
function knownFacts(all, clusterId, isOnly) {
  const isOwn = (one) => clusterId === null || one.clusterId === null || one.clusterId === clusterId;
  const own = all.filter(isOwn);
  const odd = all.filter((one) => isOwn(one) ? one.isIncomplete : isOnly && one.group === "identity");
  const gaps = odd.map(({ group }) => {
    return { check: null, code: "no-facts", facts: [group], why: { code: "not-in-response" } };
  });
  return { facts: Object.assign({}, _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj, ...own.map(({ facts }) => facts)), gaps, waitedMs: 0 };
}

// lib/checks/addons/coverage.js
function uncheckedGaps(addons, readings, { addonCheckType, addonInstanceId }, named = /* @__PURE__ */ new Set()) {
  const isEmpty = addonInstanceId === null && addons.length === 0 && readings.some(({ result }) => result.addon !== null);
  if (isEmpty)
    return [{ check: "addons", code: "no-addon-list", why: { code: "not-in-response" } }];
  const checked = new Set(readings.filter(({ type, result }) => result.decides && (type !== "addonStatic" || addonCheckType === "addonStatic")).map(({ result }) => result.addon?.instanceId));
  return addons.filter(({ id }) => !checked.has(id) && !named.has(id)).map(({ name }) => ({ check: "addons", code: "no-fresh-addon-check", addon: name }));
}
function installedGaps(installed, readings, selection) {
  if (!("code" in installed))
    return [...installed.gaps, ...uncheckedGaps(installed.addons, readings, selection)];
  return selection.addonInstanceId === null ? [{ check: "addons", code: "no-addon-list", why: installed }] : [];
}

// lib/checks/shared/lists.js
var NEXT_PAGE = ["next_marker", "nextMarker", "next", "nextPage", "next_page", "nextPageToken", "next_page_token"];
var MORE_PAGES = ["hasMore", "has_more", ...NEXT_PAGE];
var MORE_ENTRIES = ["continue", "remainingItemCount"];
var TOTALS = ["currentCount", "current_count", "totalCount", "total_count", "total"];
var isNamed = (value) => !isAbsent(value) && value !== false && value !== 0;
function namesNextPage(body) {
  const places = [body, (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["pageInfo"]), (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["page_info"]), (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["links"])];
  const metadata = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["metadata"]);
  const links = listOf(body["links"]).filter(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4);
  return places.some((place) => MORE_PAGES.some((name) => isNamed(place[name]))) || MORE_ENTRIES.some((name) => isNamed(metadata[name])) || links.some(({ rel, href }) => rel === "next" && isNamed(href));
}
function totalOf(body) {
  const places = [body, (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["pageInfo"]), (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["page_info"])];
  const totals = places.flatMap((place) => TOTALS.map((name) => rawText(place[name])));
  return Math.max(0, ...totals.filter((total) => /^\d{1,15}$/.test(total)).map(Number));
}
function listGaps(check, raw, of = "tasks") {
  const body = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(raw);
  const listed2 = listOf(body["items"]).length;
  const total = totalOf(body);
  if (listed2 < total)
    return [{ check, code: "partial-list", of, listed: listed2, total }];
  return namesNextPage(body) ? [{ check, code: "partial-list", of, listed: listed2, total: null }] : [];
}

// lib/checks/addons/installed.js
function readInstalledAddons(raw, { addonInstanceId }) {
  const list2 = read(anyList, raw);
  if (!list2.ok || list2.value.items === void 0)
    return null;
  const addons = /* @__PURE__ */ new Map();
  const gaps = listGaps("addons", raw, "installed-addons");
  let hasUnnamed = false;
  for (const item of listOf(list2.value.items)) {
    const instance = read(addonInstance, item);
    const addon = instance.ok ? installedAddon(instance.value) : null;
    if (addon === null)
      hasUnnamed = true;
    else if (addonInstanceId === null || addon.id === addonInstanceId)
      addons.set(addon.id, addon);
  }
  if (hasUnnamed)
    gaps.push({ check: "addons", code: "unnamed-addon" });
  return { addons: [...addons.values()], gaps };
}
async function listInstalledAddons({ keepEvidence, selection }, api) {
  const response = await api.listAddonInstances();
  keepEvidence({ check: "cluster", id: "addons", text: response.text });
  return readInstalledAddons(response.value, selection);
}
async function listKnownAddons(context) {
  try {
    return await listInstalledAddons(context, context.api) ?? { code: "not-in-response" };
  } catch (error) {
    if (error instanceof CceError)
      return unavailable(error);
    throw error;
  }
}
function installedAddon({ metadata, spec, status }) {
  const template = spec?.addonTemplateName || metadata?.name;
  if (!metadata?.uid || !template)
    return null;
  const name = metadata.alias || metadata.name || template;
  const targetVersions = (status?.targetVersions ?? []).filter((version) => version !== "");
  return { id: metadata.uid, template, name, version: spec?.version || null, targetVersions };
}

// lib/checks/shared/tasks.js
var requestableId = (uid) => uid && uid !== "." && uid !== ".." ? uid : null;
function newestOf(tasks, createdAt3) {
  const [first, ...others] = tasks;
  if (first === void 0)
    return null;
  if (others.length === 0)
    return first;
  const dated = tasks.map((task) => ({ task, at: createdAt3(task) }));
  if (dated.some(({ at }) => at === null))
    return "ambiguous";
  const newestAt = dated.reduce((newest2, { at }) => Math.max(newest2, at ?? 0), 0);
  const [newest, ...rivals] = dated.filter(({ at }) => at === newestAt);
  return newest && rivals.length === 0 ? newest.task : "ambiguous";
}
var isUnderWay = (phase) => phase === "Init" || phase === "Running";
var unlisted = (field, item, raw, known) => ({ name: "unknown-value", field, item, raw: rawText(raw), known });
function phaseProblems({ phase, message, itemCount, isExplained, waitedMs }, field, known) {
  if (isUnderWay(phase))
    return [{ name: "not-finished", of: "task", what: "", phase, waitedMs }];
  if (phase !== "Success" && phase !== "Failed")
    return [unlisted(field, null, phase, known)];
  if (phase === "Failed" && !isExplained)
    return [{ name: "unexplained-failure", of: "task", message: message ?? "" }];
  return itemCount === 0 ? [{ name: "no-result", why: "no-items" }] : [];
}

// lib/checks/shared/signature.js
var UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var IPV6 = /(?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:])/gi;
var NUMBER = /(?:(?<!\w)[+-])?\d+(?:[.,:/-]\d+)*/g;
var VALUES = [UUID, IPV6, NUMBER];
var WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g;
var SEPARATOR = /^[\s,;、，；|"'`[\]()]+(?:and\s+["'`[(]*)?$/;
var MAX_NODE_NAME = 253;
var foldMessage = (message, isNode) => partsOf(message, isNode).map(({ fold, text: text2 }) => fold ?? text2).join("").replace(/\s+/g, " ").trim();
function commonText(messages, isNode) {
  const distinct = [...new Set(messages)].sort();
  const [only = "", ...others] = distinct;
  if (others.length === 0)
    return only;
  const byShape = /* @__PURE__ */ new Map();
  for (const message of distinct) {
    const parts = partsOf(message.trim(), isNode);
    const shape = JSON.stringify(parts.map(({ fold, text: text2 }) => fold === null ? text2.replace(/\s+/g, " ") : [fold]));
    const common = byShape.get(shape) ?? parts;
    byShape.set(shape, common.map((part2, index) => part2.fold === null || part2.text === parts[index]?.text ? part2 : { fold: part2.fold, text: _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_8__/* .DIFFERENT */ .m }));
  }
  return [...byShape.values()].map((parts) => parts.map(({ text: text2 }) => text2).join("")).join("\n");
}
function partsOf(message, isNode) {
  const parts = [];
  let end = 0;
  for (const { 0: word, index } of message.matchAll(WORD)) {
    const length = nodeLength(word, isNode);
    if (length === 0)
      continue;
    splitValues(message.slice(end, index), 0, parts);
    parts.push({ fold: "<node>", text: word.slice(0, length) });
    end = index + length;
  }
  splitValues(message.slice(end), 0, parts);
  return joinLists(parts, message);
}
function nodeLength(word, isNode) {
  let length = word.length;
  while ("._-".includes(word.charAt(length - 1)))
    length--;
  if (isNode(word.slice(0, length)))
    return length;
  const longest = Math.min(length - 1, MAX_NODE_NAME);
  for (let dot = word.lastIndexOf(".", longest); dot > 0; dot = word.lastIndexOf(".", dot - 1))
    if (isNode(word.slice(0, dot)))
      return dot;
  return 0;
}
function splitValues(text2, pattern, parts) {
  const values = VALUES[pattern];
  if (values === void 0) {
    if (text2 !== "")
      parts.push({ fold: null, text: text2 });
    return;
  }
  let end = 0;
  for (const { 0: value, index } of text2.matchAll(values)) {
    splitValues(text2.slice(end, index), pattern + 1, parts);
    parts.push({ fold: "#", text: value });
    end = index + value.length;
  }
  splitValues(text2.slice(end), pattern + 1, parts);
}
function joinLists(parts, message) {
  const joined = [];
  let start = 0;
  for (const { fold, text: text2 } of parts) {
    const end = start + text2.length;
    const [first, between] = [joined.at(-2), joined.at(-1)];
    const isNext = fold !== null && first?.fold === fold && between?.fold === null;
    if (isNext && SEPARATOR.test(message.slice(between.start, between.end))) {
      joined.pop();
      first.end = end;
    } else
      joined.push({ fold, start, end });
    start = end;
  }
  return joined.map(({ fold, ...at }) => ({ fold, text: message.slice(at.start, at.end) }));
}
function failureSignature(cause, { section: section2, isOnNode }, foldedMessage) {
  const { check, group, addon, name, kind, level, errorCodes } = cause;
  const part2 = [section2, isOnNode ? "node" : ""];
  return [
    check,
    ...part2,
    group ?? "",
    addon?.template ?? "",
    name,
    kind ?? "",
    level ?? "",
    ...errorCodes,
    foldedMessage
  ];
}

// lib/checks/shared/causes.js
var byNodeName = (a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(a.name ?? "", b.name ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(a.uid ?? "", b.uid ?? "");
var ItemAggregator = class {
  #context;
  #rows = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Map();
  #undecided = /* @__PURE__ */ new Map();
  #folded = /* @__PURE__ */ new Map();
  count = 0;
  failedCount = 0;
  constructor(context) {
    this.#context = context;
  }
  addPassed(name, kind, level, group) {
    this.count++;
    this.#row(name, kind, level, group).passed++;
  }
  add(item, location) {
    const { node } = location;
    const { name, kind, level, group, phase } = item;
    this.count++;
    if (phase === "Failed")
      this.failedCount++;
    const problem2 = problemOf(item, this.#context);
    if (problem2 !== null)
      addOccurrence(this.#undecided, JSON.stringify([problem2, node === null]), problem2, { node, item });
    if (name === null)
      return;
    const row = this.#row(name, kind, level, group);
    if (problem2 !== null)
      row.undecided++;
    else if (phase === "Success")
      row.passed++;
    else if (phase === "Failed") {
      row.failed++;
      const common = this.#commonCause(item, name, location);
      addOccurrence(this.#failed, JSON.stringify(common.signature), common, { node, item });
    }
  }
  result() {
    return {
      causes: [...this.#failed.values()].map((group) => this.#causeOf(group)),
      diagnostics: [...this.#undecided.values()].map((group) => this.#diagnosticOf(group)),
      items: [...this.#rows.values()].sort((a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(rowKey(a), rowKey(b)))
    };
  }
  #row(name, rawKind, rawLevel, rawGroup) {
    const [kind, level, group] = [textOrNull(rawKind), textOrNull(rawLevel), textOrNull(rawGroup)];
    const key = `${name}
${kind}
${level}
${group}`;
    const row = this.#rows.get(key) ?? { name, kind, level, group, passed: 0, failed: 0, undecided: 0 };
    this.#rows.set(key, row);
    return row;
  }
  #commonCause(item, name, { scope, section: section2, node }) {
    const { check, addon, hasKind } = this.#context;
    const kind = hasKind ? _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW.find((one) => one === item.kind) ?? null : null;
    const level = _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.find((one) => one === item.level) ?? null;
    const errorCodes = [...new Set(item.errorCodes)].sort();
    const cause = { check, name, kind, level, group: textOrNull(item.group), addon, errorCodes };
    const signature = failureSignature(cause, { section: section2, isOnNode: node !== null }, this.#fold(item.message));
    return { ...cause, type: "cause", scope, signature };
  }
  #fold(message) {
    const folded = this.#folded.get(message) ?? foldMessage(message, this.#context.nodes.has);
    this.#folded.set(message, folded);
    return folded;
  }
  #causeOf({ common, occurrences }) {
    return { ...common, ...this.#wordsOf(occurrences), risk: mergeRisks(occurrences) };
  }
  #diagnosticOf({ common: detail, occurrences }) {
    const { check, addon } = this.#context;
    const { message, nodes } = this.#wordsOf(occurrences);
    const agreed = (field) => {
      const [value = null, ...others] = new Set(occurrences.map(({ item: item2 }) => textOrNull(item2[field])));
      return others.length === 0 ? value : null;
    };
    const item = {
      kind: agreed("kind"),
      level: agreed("level"),
      group: agreed("group"),
      phase: agreed("phase"),
      message
    };
    return { type: "diagnostic", check, detail, addon, nodes, item };
  }
  #wordsOf(occurrences) {
    const known = this.#context.nodes;
    const byNode = messagesByNode(occurrences, known);
    const messages = new Set(occurrences.map(({ item }) => item.message));
    const message = byNode.length > 0 ? commonText(messages, known.has) : [...messages].sort().join("\n");
    const nodes = byNode.map(({ uid, name, messages: own }) => {
      const words = [...own].sort().join("\n");
      return words === message ? { uid, name } : { uid, name, message: words };
    });
    return { message, nodes };
  }
};
function addOccurrence(groups, key, common, occurrence) {
  const group = groups.get(key) ?? { common, occurrences: [] };
  groups.set(key, group);
  group.occurrences.push(occurrence);
}
var rowKey = ({ name, kind, level, group }) => JSON.stringify([name, kind, level, group]);
var isListed = (list2, value) => typeof value === "string" && list2.includes(value);
function problemOf({ name, kind, level, group, phase }, { isFinished, hasKind }) {
  if (name === null)
    return unlisted("name", null, name, []);
  if (!isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_PHASES */ .VT, phase))
    return unlisted("phase", name, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_PHASES */ .VT);
  if (!isAbsent(kind) && !isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW, kind))
    return unlisted("kind", name, kind, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW);
  if (!isAbsent(group) && !isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .GROUPS */ .fd, group))
    return unlisted("group", name, group, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .GROUPS */ .fd);
  if (phase === "Failed" && group !== "ExecuteException") {
    if (hasKind && isAbsent(kind))
      return unlisted("kind", name, kind, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW);
    if (!isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_, level))
      return unlisted("level", name, level, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_);
  }
  if (isFinished && isUnderWay(phase))
    return { name: "not-finished", of: "item", what: name, phase, waitedMs: null };
  return null;
}
function messagesByNode(occurrences, known) {
  const nodes = /* @__PURE__ */ new Map();
  const isOnNodesOnly = occurrences.every(({ node, item }) => node !== null || nodesAtRisk(item.risk) !== null);
  for (const { node, item } of isOnNodesOnly ? occurrences : occurrences.filter((one) => one.node !== null)) {
    const uids = node ? [] : nodesAtRisk(item.risk) ?? [];
    for (const { uid, name } of node ? [node] : uids.map((uid2) => ({ uid: uid2, name: known.nameOf(uid2) }))) {
      const key = JSON.stringify([uid, name]);
      const affected = nodes.get(key) ?? { uid, name, messages: /* @__PURE__ */ new Set() };
      nodes.set(key, affected);
      affected.messages.add(item.message);
    }
  }
  return [...nodes.values()].sort(byNodeName);
}
function nodesAtRisk({ nodeRisks = [] }) {
  const uids = nodeRisks.map((risk) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(risk) ? risk["NodeID"] : null);
  const texts = uids.filter((uid) => typeof uid === "string" && uid !== "");
  return texts.length > 0 && texts.length === uids.length ? texts : null;
}
var RISK_LISTS = ["configurationRisks", "deprecatedAPIRisks", "nodeRisks", "addonRisks"];
function mergeRisks(occurrences) {
  const merged = {};
  for (const list2 of RISK_LISTS) {
    const distinct = /* @__PURE__ */ new Map();
    for (const { item } of occurrences)
      for (const risk of item.risk[list2] ?? [])
        distinct.set(JSON.stringify(risk), risk);
    if (distinct.size > 0)
      merged[list2] = [...distinct.keys()].sort().map((text2) => distinct.get(text2));
  }
  return merged;
}

// lib/checks/shared/parts.js
var MAX_DEPTH2 = 12;
var RAW_UNITS = 500;
var STRUCTURE = ["itemsStatus", "nodeStageStatus"];
var RESULT_KEY = /checkstatus$/i;
var NOT_STATES = ["phase", "name", "message"];
var FAILURE = /^(?:failed|failure|error)$/i;
var TaskParts = class {
  #context;
  #problems = /* @__PURE__ */ new Map();
  #unlisted = /* @__PURE__ */ new Set();
  #nodes = /* @__PURE__ */ new Map();
  constructor(context) {
    this.#context = context;
  }
  problems() {
    const { check, addon } = this.#context;
    return [...this.#problems.values()].map(({ detail, nodes }) => ({
      ...(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)(check, detail, addon),
      nodes: [...nodes.values()].sort(byNodeName)
    }));
  }
  get explainsFailure() {
    return [...this.#problems.values()].some(({ detail }) => detail.name === "unexplained-failure" || detail.name === "unknown-value");
  }
  gaps() {
    const { check } = this.#context;
    const without = [...this.#nodes.values()].filter(({ count }) => count === 0);
    const nodes = without.map(({ node }) => node).sort(byNodeName);
    return [
      ...[...this.#unlisted].map((section2) => ({ check, code: "unlisted-section", section: section2 })),
      ...nodes.length > 0 ? [{ check, code: "nodes-without-items", nodes }] : []
    ];
  }
  readUnlisted(value, listed2, location, isStrict) {
    for (const key in value)
      if (!listed2.includes(key))
        this.#readKey(key, value[key], location, isStrict, 0);
  }
  readNode(node, read2) {
    const before = this.#context.counts().count;
    const result = read2();
    const key = (0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeLabel */ .dA)(node) === null ? `#${this.#nodes.size}` : JSON.stringify([node.uid, node.name]);
    const known = this.#nodes.get(key) ?? { node, count: 0 };
    this.#nodes.set(key, known);
    known.count += this.#context.counts().count - before;
    return result;
  }
  checkPhase(what, phase, failedBefore, node) {
    if (!this.#context.isFinished)
      return;
    const hasFailed = this.#context.counts().failedCount > failedBefore;
    if (phase === "Success" || phase === "Failed" && hasFailed)
      return;
    if (phase === "Failed")
      this.#add({ name: "unexplained-failure", of: what, message: "" }, node);
    else if (isUnderWay(phase))
      this.#add({ name: "not-finished", of: "section", what, phase, waitedMs: null }, node);
    else
      this.#add(unlisted("phase", what, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_PHASES */ .VT), node);
  }
  checkWords(value, listed2, failedBefore, location) {
    if (!this.#context.isFinished || this.#context.counts().failedCount > failedBefore)
      return false;
    const keys = Object.keys(value).filter((key) => !listed2.includes(key) && !RESULT_KEY.test(key) && isFailure(value[key]));
    for (const key of keys)
      this.#add({ name: "unexplained-failure", of: pathOf(location, key), message: "" }, location.node);
    return keys.length > 0;
  }
  #add(detail, node) {
    const key = JSON.stringify(detail);
    const known = this.#problems.get(key) ?? { detail, nodes: /* @__PURE__ */ new Map() };
    this.#problems.set(key, known);
    if (node !== null)
      known.nodes.set(JSON.stringify([node.uid, node.name]), node);
  }
  #addUnreadable(path, value, node) {
    const raw = rawText(value).slice(0, RAW_UNITS).toWellFormed();
    this.#add(unlisted("items", path, raw, []), node);
  }
  #readKey(key, value, location, isStrict, depth) {
    const { section: section2 } = location;
    const inner = STRUCTURE.includes(key) ? location : { ...location, section: section2 === "" ? key : section2, path: pathOf(location, key) };
    if (this.#read(value, inner, isStrict, depth))
      return true;
    if (!isStrict || !RESULT_KEY.test(key) || isAbsent(value))
      return false;
    this.#addUnreadable(inner.path, value, location.node);
    return true;
  }
  #read(value, location, isStrict, depth) {
    if (typeof value !== "object" || value === null)
      return false;
    if (depth > MAX_DEPTH2) {
      if (!isStrict)
        return false;
      this.#addUnreadable(location.path, value, location.node);
      return true;
    }
    if (Array.isArray(value))
      return this.#readList(value, location, isStrict, depth);
    if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(value))
      return false;
    const item = this.#context.addItem(value, location, isStrict);
    if (item === "other")
      return this.#readPart(value, location, isStrict, depth);
    if (item === "unreadable")
      this.#addUnreadable(location.path, value, location.node);
    this.#unlisted.add(location.path);
    return true;
  }
  #readList(list2, location, isStrict, depth) {
    let isResult = false;
    for (const one of list2) {
      const isRead = this.#read(one, location, isStrict, depth + 1);
      if (!isRead && isStrict)
        this.#addUnreadable(location.path, one, location.node);
      isResult ||= isRead || isStrict;
    }
    return isResult;
  }
  #readPart(value, location, isStrict, depth) {
    const info = value["nodeInfo"];
    if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(info))
      return this.#readMembers(value, location, isStrict, depth);
    const node = { uid: textOrNull(info["uid"]), name: textOrNull(info["name"]) };
    return this.readNode(node, () => this.#readMembers(value, { ...location, scope: "node", node }, isStrict, depth));
  }
  #readMembers(value, location, isStrict, depth) {
    const failedBefore = this.#context.counts().failedCount;
    let isResult = false;
    for (const key in value)
      if (key !== "nodeInfo" && this.#readKey(key, value[key], location, isStrict, depth + 1))
        isResult = true;
    const { phase } = value;
    const isPart = STRUCTURE.some((key) => key in value) || isStrict && !isAbsent(phase);
    if (isPart && !isAbsent(phase))
      this.checkPhase(location.path, phase, failedBefore, location.node);
    const saysFailed = isStrict && this.checkWords(value, NOT_STATES, failedBefore, location);
    if (isPart)
      this.#unlisted.add(location.path);
    return isResult || isPart || saysFailed;
  }
};
var isFailure = (value) => typeof value === "string" && FAILURE.test(value);
var pathOf = ({ path }, key) => path === "" ? key : `${path}.${key}`;

// lib/checks/addons/read.js
var CHECK_TYPES = ["addonStatic", "addonUpgrade"];
var isCheckType = (type) => CHECK_TYPES.some((known) => known === type);
var parsedTask = (task) => ({
  task,
  addon: {
    template: task.metadata?.addonTemplateName || null,
    instanceId: task.metadata?.addonInstanceID || null,
    instanceName: task.metadata?.addonInstanceName || null,
    targetVersion: task.spec?.addonTargetVersion || null
  }
});
var isAddonCheckUnderWay = ({ task }) => isUnderWay(task.status?.status);
var createdAt2 = ({ task }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([task.metadata?.createTimeStamp, task.metadata?.createTimestamp]);
var unreadableAddon = (fault, addon = null) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)("addons", { name: "unreadable-response", what: "addon-tasks", fault }, { addon });
function readAddonTask(parsed, expected, now, waitedMs) {
  const { task, addon } = parsed;
  const { metadata, status, riskList } = task;
  const phase = status?.status;
  const isFinished = phase === "Success" || phase === "Failed";
  const nodes = { has: () => false, nameOf: () => null };
  const aggregator = new ItemAggregator({ check: "addons", addon, isFinished, hasKind: false, nodes });
  const parts = new TaskParts({
    check: "addons",
    addon,
    isFinished,
    counts: () => aggregator,
    addItem: (value) => {
      if (!("riskName" in value && "status" in value))
        return "other";
      const risk = read(addonRisk, value);
      if (!risk.ok)
        return "unreadable";
      addRisk(risk.value, aggregator);
      return "added";
    }
  });
  for (const risk of [...status?.riskList ?? [], ...riskList ?? []]) {
    addRisk(risk, aggregator);
    parts.readUnlisted(risk, RISK_KEYS, ANYWHERE, false);
  }
  parts.readUnlisted(status ?? {}, STATUS_KEYS, ANYWHERE, true);
  parts.readUnlisted(task, TASK_KEYS, ANYWHERE, false);
  parts.checkWords(status ?? {}, STATUS_KEYS, 0, ANYWHERE);
  const { count: itemCount, failedCount } = aggregator;
  const ended = {
    phase,
    message: status?.message,
    itemCount,
    isExplained: failedCount > 0 || parts.explainsFailure,
    waitedMs
  };
  const type = metadata?.type;
  const problems = [
    ...isAbsent(type) || isCheckType(type) ? [] : [unlisted("add-on check type", null, type, CHECK_TYPES)],
    ...phaseProblems(ended, "task status", _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_PHASES */ .VT)
  ];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const ofTask = problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("addons", detail, addon));
  const all = [...ofTask, ...parts.problems(), ...diagnostics];
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .checkResult */ .iJ)("addons", all, {
    addon,
    taskId: metadata?.taskID || null,
    phase: textOrNull(phase),
    takenAt: createdAt2(parsed),
    causes,
    items: items2,
    gaps: isFinished ? parts.gaps() : []
  });
  const expiries = [metadata?.expireTimeStamp, metadata?.expireTimestamp];
  return withValidity(result, expected, now, isFinished ? expiries : null);
}
var TASK_KEYS = ["metadata", "spec", "status", "riskList"];
var STATUS_KEYS = ["status", "message", "riskList"];
var RISK_KEYS = ["riskName", "level", "status", "message"];
var ANYWHERE = { scope: "addon", section: "riskList", node: null, path: "" };
function addRisk({ riskName, level, status: phase, message }, aggregator) {
  const item = { name: riskName || null, kind: null, level, group: null, phase, message: message ?? "" };
  aggregator.add({ ...item, errorCodes: [], risk: {} }, { scope: "addon", section: "riskList", node: null });
}

// lib/checks/addons/select.js
var withoutSubject = (result) => ({ type: null, subject: null, result });
function selectFromList(raw, selection) {
  const unreadable = (fault) => ({
    all: [],
    chosen: [],
    unreadable: [withoutSubject(unreadableAddon(fault))],
    gaps: []
  });
  const list2 = read(anyList, raw);
  if (!list2.ok)
    return unreadable({ code: "shape", of: "body", ...list2.fault });
  const { kind, items: items2 } = list2.value;
  if (!isAbsent(kind) && kind !== "AddonCheck")
    return unreadable({ code: "other-kind", kind: rawText(kind), expected: "AddonCheck" });
  if (items2 === void 0)
    return unreadable({ code: "no-items" });
  return { ...selectTasks(listOf(items2), selection), gaps: listGaps("addons", raw) };
}
function selectTasks(rawTasks, selection) {
  const all = [];
  const chosen = [];
  const unreadable = [];
  for (const raw of rawTasks) {
    const task = read(addonTask, raw);
    if (task.ok)
      all.push(parsedTask(task.value));
    else
      unreadable.push(withoutSubject(unreadableAddon({ code: "shape", of: "task", ...task.fault })));
  }
  const wanted = all.filter((one) => passesFilters(one, selection));
  for (const [subject, group] of (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(wanted, subjectOf)) {
    if (hasContradiction(group)) {
      const result = unreadableAddon({ code: "contradiction" }, group[0].addon);
      unreadable.push({ type: typeOf(group[0]), subject, result });
    }
    const newest = newestOf(distinctTasks(group), createdAt2);
    if (newest === "ambiguous") {
      const result = unreadableAddon({ code: "undated-addon" }, group[0].addon);
      unreadable.push({ type: typeOf(group[0]), subject, result });
    } else if (newest)
      chosen.push(newest);
  }
  return { all, chosen, unreadable, gaps: [] };
}
var taskIdOf = ({ task }) => task.metadata?.taskID ?? "";
var tasksById = (tasks, ids) => [
  ...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(tasks.filter((task) => ids.has(taskIdOf(task))), subjectOf).values()
].flatMap(distinctTasks);
var readTasks = (tasks, expected, now, waitedMs) => tasks.map((task) => ({
  type: typeOf(task),
  subject: subjectOf(task),
  result: readAddonTask(task, expected, now, waitedMs)
}));
var readingsOf = ({ chosen, unreadable }, expected, now, waitedMs) => [...readTasks(chosen, expected, now, waitedMs), ...unreadable];
function readSelected(selected, expected, now, waitedMs) {
  const readings = readingsOf(selected, expected, now, waitedMs);
  return readings.length > 0 ? readings.map(({ result }) => result) : [nothingRead(selected)];
}
var nothingRead = ({ all }) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: all.length === 0 ? "no-task" : "filtered-out" });
function passesFilters({ task, addon }, selection) {
  const { type, taskID } = task.metadata ?? {};
  const isOtherType = selection.addonCheckType !== "all" && type !== selection.addonCheckType && isCheckType(type);
  return !isOtherType && (selection.addonTaskId === null || taskID === selection.addonTaskId) && (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId);
}
var typeOf = ({ task }) => task.metadata?.type ?? null;
var subjectOf = ({ task, addon }) => subjectKey(task.metadata?.type, addon.instanceId ?? addon.instanceName ?? task.metadata?.taskID ?? addon.template);
var subjectKey = (type, instanceId) => JSON.stringify([type ?? null, instanceId ?? null]);
var PROGRESS = ["Init", "Running", "Success", "Failed"];
var progressOf = ({ task }) => PROGRESS.indexOf(task.status?.status);
function hasContradiction(tasks) {
  const ended = /* @__PURE__ */ new Map();
  return tasks.some((one) => {
    const { taskID } = one.task.metadata ?? {};
    if (!taskID || progressOf(one) < PROGRESS.indexOf("Success"))
      return false;
    const [text2, known] = [JSON.stringify(one.task), ended.get(taskID)];
    ended.set(taskID, text2);
    return known !== void 0 && known !== text2;
  });
}
function distinctTasks(tasks) {
  const distinct = /* @__PURE__ */ new Map();
  for (const [index, one] of tasks.entries()) {
    const key = one.task.metadata?.taskID || `#${index}`;
    const known = distinct.get(key);
    if (!known || progressOf(one) > progressOf(known))
      distinct.set(key, one);
  }
  return [...distinct.values()];
}

// lib/checks/postcheck/read.js
var PHASES = ["Success", "Failed", "Error"];
function readPostcheck(raw, expected, now) {
  const unreadablePostcheck = (fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableResult */ .dh)("postcheck", "postcheck", fault);
  const parsed = read(postcheckTask, raw);
  if (!parsed.ok)
    return unreadablePostcheck({ code: "shape", of: "body", ...parsed.fault });
  const { kind, metadata, spec, status } = parsed.value;
  if (!isAbsent(kind) && kind !== "PostCheckTask")
    return unreadablePostcheck({ code: "other-kind", kind: rawText(kind), expected: "PostCheckTask" });
  const currentVersion = spec?.clusterVersion || null;
  const problems = phaseProblems2(status.phase).map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("postcheck", detail));
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .checkResult */ .iJ)("postcheck", problems, {
    clusterId: spec?.clusterID || null,
    currentVersion,
    targetVersion: spec?.targetVersion || expected.targetVersion,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase)
  });
  const asserted = currentVersion === null ? { ...expected, currentVersion } : expected;
  return withValidity(result, asserted, now, null);
}
function phaseProblems2(phase) {
  if (phase === "Success")
    return [];
  if (phase === "Failed")
    return [{ name: "postcheck-failed" }];
  return [phase === "Error" ? { name: "task-errored", message: "" } : unlisted("task phase", null, phase, PHASES)];
}

// lib/checks/precheck/sections.js
var SECTION_FIELDS = [
  { field: "clusterCheckStatus", name: "cluster check", scope: "cluster" },
  { field: "addonCheckStatus", name: "add-on check", scope: "addon" },
  { field: "nodeCheckStatus", name: "node check", scope: "node" }
];
function itemGroups(section2) {
  const ofNodes = (section2?.nodeStageStatus ?? []).map((stage) => ({
    node: { uid: stage.nodeInfo?.uid || null, name: stage.nodeInfo?.name || null },
    items: stage.itemsStatus ?? [],
    part: stage
  }));
  return [{ node: null, items: section2?.itemsStatus ?? [], part: section2 ?? {} }, ...ofNodes];
}
var TASK_KEYS2 = ["kind", "metadata", "spec", "status"];
var STATUS_KEYS2 = [
  ...["phase", "expireTimeStamp", "expireTimestamp", "message"],
  ...SECTION_FIELDS.map(({ field }) => field)
];
var SECTION_KEYS = ["phase", "itemsStatus", "nodeStageStatus"];
var STAGE_KEYS = ["nodeInfo", "phase", "itemsStatus"];
var ITEM_KEYS = ["name", "kind", "group", "level", "phase", "message", "riskSource", "errorCodes"];
function readSections(task, aggregator, isFinished) {
  const problems = [];
  const gaps = [];
  const parts = new TaskParts({
    check: "precheck",
    addon: null,
    isFinished,
    counts: () => aggregator,
    addItem: (value, location, isStrict) => addUnlistedItem(value, location, isStrict, aggregator)
  });
  let fault = null;
  for (const { field, name, scope } of SECTION_FIELDS) {
    const section2 = task.status[field];
    const before = { count: aggregator.count, failedCount: aggregator.failedCount };
    const location = { scope, section: name, node: null, path: field };
    for (const group of itemGroups(section2))
      fault = readGroup(group, location, aggregator, parts) ?? fault;
    parts.checkWords(section2 ?? {}, SECTION_KEYS, before.failedCount, location);
    if (!section2 || isAbsent(section2.phase) && aggregator.count === before.count)
      gaps.push({ check: "precheck", code: "absent-section", section: name });
    else if (isFinished)
      problems.push(...sectionProblems(name, section2.phase, fault !== null || aggregator.failedCount > before.failedCount));
  }
  const anywhere = { scope: "cluster", section: "", node: null, path: "" };
  parts.readUnlisted(task.status, STATUS_KEYS2, anywhere, true);
  parts.readUnlisted(task, TASK_KEYS2, anywhere, false);
  parts.checkWords(task.status, STATUS_KEYS2, 0, anywhere);
  return {
    problems: [...problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("precheck", detail)), ...parts.problems()],
    gaps: [...gaps, ...parts.gaps()],
    explainsFailure: fault !== null || parts.explainsFailure || problems.some(({ name }) => name === "unexplained-failure"),
    fault
  };
}
function readGroup({ node, items: items2, part: part2 }, section2, aggregator, parts) {
  const location = { ...section2, node };
  const { failedCount } = aggregator;
  const readAll = () => {
    const fault2 = addItems(items2, location, aggregator, parts);
    parts.readUnlisted(part2, node === null ? SECTION_KEYS : STAGE_KEYS, location, true);
    return fault2;
  };
  if (node === null)
    return readAll();
  const fault = parts.readNode(node, readAll);
  const { phase } = part2;
  if (!isAbsent(phase))
    parts.checkPhase("node", phase, failedCount, node);
  parts.checkWords(part2, STAGE_KEYS, failedCount, location);
  return fault;
}
function sectionProblems(what, phase, hasFailed) {
  if (phase === "Success" || phase === "Failed" && hasFailed)
    return [];
  if (phase === "Failed")
    return [{ name: "unexplained-failure", of: what, message: "" }];
  if (isUnderWay(phase))
    return [{ name: "not-finished", of: "section", what, phase, waitedMs: null }];
  return [unlisted(`${what} phase`, null, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_PHASES */ .VT)];
}
function addItems(items2, location, aggregator, parts) {
  let fault = null;
  for (const raw of items2) {
    fault = addItem(raw, location, aggregator) ?? fault;
    if ((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(raw))
      parts.readUnlisted(raw, ITEM_KEYS, location, false);
  }
  return fault;
}
function addItem(raw, location, aggregator) {
  if (isPlainSuccess(raw)) {
    aggregator.addPassed(raw.name, raw.kind, raw.level, raw.group);
    return null;
  }
  const item = read(precheckItem, raw);
  if (!item.ok)
    return item.fault;
  const { kind, level, group, phase } = item.value;
  const name = item.value.name || null;
  const message = item.value.message ?? "";
  const errorCodes = listOf(item.value.errorCodes).map(rawText);
  const risk = riskOf(item.value.riskSource);
  aggregator.add({ name, kind, level, group, phase, message, errorCodes, risk }, location);
  return null;
}
function addUnlistedItem(value, location, isStrict, aggregator) {
  const { name } = value;
  const hasItems = "itemsStatus" in value || "nodeStageStatus" in value;
  if (typeof name !== "string" || name === "" || !("phase" in value) || hasItems)
    return "other";
  if (!isStrict && !("kind" in value || "level" in value))
    return "other";
  return addItem(value, location, aggregator) === null ? "added" : "unreadable";
}
var isListedOrAbsent = (list2, value) => isAbsent(value) || list2.includes(value);
var isPlainSuccess = (raw) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(raw) && raw["phase"] === "Success" && typeof raw["name"] === "string" && raw["name"] !== "" && isListedOrAbsent(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW, raw["kind"]) && isListedOrAbsent(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .GROUPS */ .fd, raw["group"]);
var riskOf = (source) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(source) ? Object.fromEntries(RISK_LISTS.flatMap((list2) => isAbsent(source[list2]) ? [] : [[list2, listOf(source[list2]).map(withoutDepth)]])) : {};
function knownNodes({ status }) {
  const words = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  for (const section2 of Object.values(status)) {
    const stages = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(section2) && Array.isArray(section2["nodeStageStatus"]) ? section2["nodeStageStatus"] : [];
    for (const stage of stages) {
      const info = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(stage) ? stage["nodeInfo"] : null;
      if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(info))
        continue;
      const [name, uid] = [info["name"], info["uid"]].map((word) => typeof word === "string" ? word : "");
      for (const word of [name, uid])
        if (word)
          words.add(word);
      if (uid && name)
        names.set(uid, name);
    }
  }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null };
}

// lib/checks/precheck/skipped-items.js
function readSkippedItems(task, nodes) {
  const byName = /* @__PURE__ */ new Map();
  const diagnostics = [];
  for (const { name, resourceSelector } of task.spec?.skippedCheckItemList ?? []) {
    if (!name) {
      diagnostics.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("precheck", unlisted("skipped item name", null, name, [])));
      continue;
    }
    const skipped = byName.get(name) ?? { isEverywhere: false, uids: /* @__PURE__ */ new Set() };
    byName.set(name, skipped);
    const selected = selectedNodes(resourceSelector);
    if (selected.length === 0)
      skipped.isEverywhere = true;
    for (const uid of selected)
      skipped.uids.add(uid);
  }
  const items2 = [...byName].map(([name, { isEverywhere, uids }]) => ({
    name,
    nodes: isEverywhere ? [] : [...uids].sort()
  }));
  for (const { name, nodes: uids } of items2) {
    const refs = uids.map((uid) => ({ uid, name: nodes.nameOf(uid) }));
    diagnostics.push({ ...(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("precheck", { name: "skipped-item", item: name }), nodes: refs });
  }
  return { items: items2, diagnostics };
}
function selectedNodes(selector) {
  const { key, operator, values } = selector ?? {};
  const isDocumented = (isAbsent(key) || key === "node.uid") && (isAbsent(operator) || operator === "In");
  return isDocumented ? values ?? [] : [];
}

// lib/checks/precheck/read.js
var TASK_PHASES = ["Init", "Running", "Success", "Failed", "Error"];
var parsePrecheck = (raw) => read(precheckTask, raw);
var unreadablePrecheck = (what, fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableResult */ .dh)("precheck", what, fault);
function itemProgress({ status }) {
  const items2 = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items));
  const done = items2.filter((item) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(item) && (item["phase"] === "Success" || item["phase"] === "Failed"));
  return { done: done.length, known: items2.length };
}
function readPrecheck(parsed, expected, now, waitedMs) {
  if (!parsed.ok)
    return unreadablePrecheck("precheck-task", { code: "shape", of: "body", ...parsed.fault });
  const task = parsed.value;
  const { kind, metadata, spec, status } = task;
  if (!isAbsent(kind) && kind !== "PreCheckTask")
    return unreadablePrecheck("precheck-task", { code: "other-kind", kind: rawText(kind), expected: "PreCheckTask" });
  const isFinished = status.phase === "Success" || status.phase === "Failed";
  const { created, updated, expiries } = timesOf(task);
  const nodes = knownNodes(task);
  const aggregator = new ItemAggregator({ check: "precheck", addon: null, isFinished, hasKind: true, nodes });
  const sections = readSections(task, aggregator, isFinished);
  const skipped = readSkippedItems(task, nodes);
  const { fault } = sections;
  const unreadable = fault === null ? [] : [{ name: "unreadable-response", what: "precheck-task", fault: { code: "shape", of: "item", ...fault } }];
  const problems = [...unreadable, ...taskProblems(task, sections, aggregator, waitedMs)];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const ofTask = problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("precheck", detail));
  const all = [...ofTask, ...sections.problems, ...skipped.diagnostics, ...diagnostics];
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .checkResult */ .iJ)("precheck", all, {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: updated ?? created,
    causes,
    items: items2,
    skipped: skipped.items,
    gaps: isFinished ? sections.gaps : [],
    nodeCount: status.nodeCheckStatus?.nodeStageStatus?.length ?? 0
  });
  return withValidity(result, expected, now, isFinished ? expiries : null);
}
function taskProblems({ status: { phase, message } }, { explainsFailure }, { count: itemCount, failedCount }, waitedMs) {
  if (phase === "Error")
    return [{ name: "task-errored", message: message ?? "" }];
  const isExplained = failedCount > 0 || explainsFailure;
  return phaseProblems({ phase, message, itemCount, isExplained, waitedMs }, "task phase", TASK_PHASES);
}

// lib/checks/precheck/select.js
async function listPrechecks(context) {
  const response = await context.api.listPrechecks();
  const list2 = parseList(response.value);
  const newest = "result" in list2 ? list2 : chooseNewest(list2.tasks, context.expectations.targetVersion);
  const choice = "result" in newest ? newest : idOf(newest.task);
  if ("result" in choice)
    context.keepEvidence({ check: "precheck", id: "list", text: response.text });
  if ("result" in list2)
    return list2;
  for (const gap of listGaps("precheck", response.value))
    context.addGap(gap);
  return { tasks: list2.tasks, choice };
}
function idOf(task) {
  const taskId = requestableId(task.metadata?.uid);
  return taskId === null ? { result: unreadablePrecheck("precheck-list", { code: "newest-without-uid" }) } : { taskId };
}
function parseList(raw) {
  const list2 = read(anyList, raw);
  if (!list2.ok)
    return { result: unreadablePrecheck("precheck-list", { code: "shape", of: "body", ...list2.fault }) };
  if (list2.value.items === void 0)
    return { result: unreadablePrecheck("precheck-list", { code: "no-items" }) };
  const tasks = [];
  for (const item of listOf(list2.value.items)) {
    const task = read(precheckTask, item);
    if (!task.ok)
      return { result: unreadablePrecheck("precheck-list", { code: "shape", of: "listed", ...task.fault }) };
    tasks.push(task.value);
  }
  return { tasks };
}
async function listTasksIfPossible({ api }) {
  const response = await api.listPrechecks().catch(ignoreApiError);
  const list2 = response && parseList(response.value);
  return list2 && "tasks" in list2 ? list2.tasks : [];
}
function chooseNewest(tasks, targetVersion) {
  const isAsserted = ({ spec }) => targetVersion === null || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesVersion */ .y1)(targetVersion, spec?.targetVersion);
  const candidates = tasks.some(isAsserted) ? tasks.filter((task) => isAsserted(task) || !task.spec?.targetVersion) : [];
  const newest = newestOf(candidates, (task) => timesOf(task).created);
  if (newest === "ambiguous")
    return { result: unreadablePrecheck("precheck-list", { code: "undated-precheck" }) };
  if (newest)
    return { task: newest };
  const found = [...new Set(tasks.map((task) => task.spec?.targetVersion || ""))].sort();
  const detail = targetVersion === null || tasks.length === 0 ? { name: "no-result", why: "no-task" } : { name: "target-mismatch", which: "no-task", asserted: targetVersion, found };
  return { result: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)("precheck", detail) };
}

// lib/checks/saved/answers.js
function distinctAnswers(answers, isUnderWay2, isFinal) {
  const distinct = /* @__PURE__ */ new Map();
  const contradicting = [];
  for (const [index, one] of answers.entries()) {
    const key = one.id ?? `#${index}`;
    const known = distinct.get(key);
    const later = known ? laterOf(known, one, isUnderWay2, isFinal) : one;
    if (later === null)
      contradicting.push(one);
    else
      distinct.set(key, later);
  }
  return { distinct: [...distinct.values()], contradicting };
}
function laterOf(one, other, isUnderWay2, isFinal) {
  const alone = one.isFromList ? other : one;
  if (JSON.stringify(one.task) === JSON.stringify(other.task))
    return alone;
  const [isOneFinal, isOtherFinal] = [isFinal(one.phase), isFinal(other.phase)];
  if (isOneFinal && isOtherFinal)
    return one.phase === other.phase && one.isFromList !== other.isFromList ? alone : null;
  const order = one.updatedAt === null || other.updatedAt === null ? null : one.updatedAt - other.updatedAt;
  if (isOneFinal !== isOtherFinal) {
    const [ended, open] = isOneFinal ? [one, other] : [other, one];
    const openIsLater = order !== null && (isOneFinal ? order < 0 : order > 0);
    return openIsLater || !isUnderWay2(open.phase) && !order ? null : ended;
  }
  if (order)
    return order > 0 ? one : other;
  return order === 0 && one.isFromList !== other.isFromList ? alone : null;
}

// lib/checks/saved/prechecks.js
var FINAL_PHASES = ["Success", "Failed", "Error"];
function readPrechecks(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => readPrecheck({ ok: true, value }, expected, now, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = parsePrecheck(raw);
    if (!parsed.ok) {
      results.push(unreadablePrecheck("saved-precheck", { code: "shape", of: "body", ...parsed.fault }));
      return [];
    }
    const { metadata, status } = parsed.value;
    const { updated } = timesOf(parsed.value);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt: updated }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, isUnderWay, (phase) => FINAL_PHASES.includes(phase));
  if (contradicting.length > 0)
    results.push(unreadablePrecheck("saved-precheck", { code: "contradiction" }));
  const isGiven = taskId !== null || distinct.length === 1 && distinct[0]?.isFromList === false;
  const target = isGiven ? null : expected.targetVersion;
  const tasks = distinct.map(({ task }) => task);
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = chooseNewest(tasksOfCluster, target);
    if ("result" in choice)
      results.push({ ...choice.result, clusterId });
    else {
      const sameTask = contradicting.filter(({ id }) => id === choice.task.metadata?.uid);
      results.push(...[choice.task, ...sameTask.map(({ task }) => task)].map(readTask));
    }
  }
  return results.length > 0 ? results : [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "filtered-out" })];
}
function tasksByCluster(tasks, asserted) {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []));
  const fallback = asserted ?? (others.length === 0 ? only : null);
  const groups = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(tasks, (task) => task.spec?.clusterID || fallback);
  const tasksOfAsserted = asserted === null ? void 0 : groups.get(asserted);
  return tasksOfAsserted ? [[asserted, tasksOfAsserted]] : [...groups];
}

// lib/cce/errors/error-body.js
var MESSAGE_LIMIT = 2e3;
var NAME_LIMIT = 200;
function readErrorBody(value) {
  const body = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(value);
  const error = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["error"]);
  const codes = [body["errorCode"], body["error_code"], error["code"], body["code"]].map((code) => shortText(typeof code === "number" ? String(code) : code, NAME_LIMIT)).filter((code) => code !== null);
  const messages = [
    ...[body["message"], body["errorMessage"], body["error_msg"]],
    ...[error["message"], error["title"], body["reason"], typeof body["error"] === "string" ? body["error"] : null]
  ].map((text2) => shortText(text2, MESSAGE_LIMIT));
  return {
    code: codes[0] ?? null,
    codes,
    message: messages.find((text2) => text2 !== null) ?? null,
    requestId: shortText(body["request_id"], NAME_LIMIT)
  };
}
function statusOfErrorBody(value) {
  const body = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(value);
  const isStatus = body["kind"] === "Status" && body["status"] === "Failure";
  if (!isStatus && ["metadata", "spec", "status", "items"].some((name) => Object.hasOwn(body, name)))
    return null;
  const error = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .asRecord */ .qY)(body["error"]);
  const marks = [
    body["errorCode"],
    body["errorMessage"],
    body["error_code"],
    body["error_msg"],
    error["code"],
    error["message"]
  ];
  if (!isStatus && marks.every((mark) => shortText(mark, NAME_LIMIT) === null))
    return null;
  const { codes } = readErrorBody(value);
  const statuses = [
    ...codes.map((code) => /^CCE\.\d{2}([45]\d{2})\d{3}$/.exec(code)?.[1] ?? code),
    String(body["code"])
  ];
  const status = statuses.find((text2) => /^[45]\d{2}$/.test(text2));
  return status === void 0 ? 400 : Number(status);
}
function statusKind(status, body, signed) {
  const has = (...codes) => body.codes.some((code) => codes.includes(code));
  switch (true) {
    case (status === 400 || status === 422):
      return "bad-request";
    case status === 401:
      return signed && isAboutTime(body.message ?? "") ? "clock-skew" : "bad-credentials";
    case status === 403:
      return has(...STATE_CONFLICTS) ? "conflict" : "no-permission";
    case status === 404:
      return has("APIGW.0101", "APIG.0101") ? "not-published" : "not-found";
    case status === 407:
      return "proxy";
    case status === 408:
      return "timeout";
    case status === 409:
      return "conflict";
    case status === 429:
      return has("CCE.01429004") ? "no-balance" : "throttled";
    case (status >= 500 && status <= 599):
      return "server-error";
    default:
      return "unexpected-status";
  }
}
var STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`);
var TIME_PATTERNS = [
  /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
  /(?:signature|server|request)\s*time/i,
  /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i
];
var isAboutTime = (message) => TIME_PATTERNS.some((pattern) => pattern.test(message));
function truncate(text2, limit) {
  if (text2.length <= limit)
    return text2;
  const last = text2.charCodeAt(limit - 1);
  return text2.slice(0, last >= 55296 && last <= 56319 ? limit - 1 : limit);
}
function shortText(value, limit) {
  return typeof value === "string" && value.trim() !== "" ? truncate(value.trim(), limit) : null;
}

// lib/checks/saved/shapes.js
var NO_CONTENTS = { tasks: [], emptyListOf: [], upgradeInfo: null, problems: [] };
var problem = (fault, check = null) => ({
  ...NO_CONTENTS,
  problems: [{ check, fault }]
});
var notJson = (named) => problem({ code: "no-json" }, named);
function contentsOf(value, named = null) {
  if (Array.isArray(value))
    return contentsOfArray(value);
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(value))
    return problem({ code: "no-kind" }, named);
  const started = startedCheck(value);
  if (started)
    return problem({ code: "start-answer" }, started);
  if (named)
    return contentsOfEvidence(value, named);
  return isList(value) ? contentsOfList(value) : contentsOfTask(value);
}
function contentsOfArray(values) {
  if (values.length === 0)
    return problem({ code: "no-kind" });
  const parts = values.flat(3).map((part2) => Array.isArray(part2) ? problem({ code: "no-kind" }) : contentsOf(part2));
  return {
    tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
    emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
    upgradeInfo: null,
    problems: parts.flatMap(({ problems }) => problems)
  };
}
var isList = ({ items: items2, status }) => items2 !== void 0 && (items2 !== null || status === void 0);
var KINDS2 = {
  precheck: "PreCheckTask",
  addons: "AddonCheck",
  upgrade: "UpgradeTask",
  postcheck: "PostCheckTask"
};
var CHECK_OF_KIND = /* @__PURE__ */ new Map([
  ["PreCheckTask", "precheck"],
  ["AddonCheck", "addons"],
  ["UpgradeTask", "upgrade"],
  ["PostCheckTask", "postcheck"]
]);
function startedCheck(body) {
  const { kind, spec, status, items: items2 } = body;
  if (items2 !== void 0)
    return null;
  if ((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(spec) && (spec["clusterUpgradeAction"] ?? spec["autopilotClusterUpgradeAction"]))
    return "upgrade";
  if (kind === "AddonCheck")
    return (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(status) && Array.isArray(status["items"]) || isAbsent(status) ? "addons" : null;
  return (kind === "PreCheckTask" || kind === "UpgradeTask") && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(body["metadata"]) && isAbsent(status) ? CHECK_OF_KIND.get(kind) ?? null : null;
}
function contentsOfEvidence(body, check) {
  const { kind, items: items2 } = body;
  const kinds = isList(body) && check !== "addons" ? [KINDS2[check], ...LIST_KINDS] : [KINDS2[check]];
  if (!isAbsent(kind) && !kinds.includes(kind))
    return problem({ code: "kind-in-file", kind: rawText(kind), expected: KINDS2[check] }, check);
  if (!isList(body))
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  const all = [items2 ?? []].flat();
  const others = all.flatMap((item) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(item) ? CHECK_OF_KIND.get(item["kind"]) ?? [] : []);
  if ((/* @__PURE__ */ new Set([check, ...others])).size > 1 && others.includes(check))
    return contentsOfList(body);
  const tasks = all.map((raw) => ({ check, raw, isFromList: true }));
  return { ...NO_CONTENTS, tasks, emptyListOf: tasks.length === 0 ? [check] : [] };
}
function contentsOfTask(body) {
  const { kind, spec } = body;
  const check = CHECK_OF_KIND.get(kind);
  if (check)
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  if ((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(spec) && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(spec["versionInfo"]))
    return { ...NO_CONTENTS, upgradeInfo: body };
  if (isErrorBody(body))
    return problem({ code: "error-body" });
  return isAbsent(kind) ? problem({ code: "no-kind" }) : otherKind(kind);
}
function isErrorBody(body) {
  const { code, message } = readErrorBody(body);
  return isAbsent(body["kind"]) && (code ?? message) !== null || body["kind"] === "Status";
}
function otherKind(kind) {
  const expected = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(rawText(kind), Object.values(KINDS2));
  return expected === null ? NO_CONTENTS : problem({ code: "kind-in-file", kind: rawText(kind), expected });
}
var LIST_KINDS = ["List", "PreCheckTask", "PreCheckTaskList", "UpgradeTask", "UpgradeTaskList"];
function contentsOfList({ kind, items: items2 }) {
  const all = [items2 ?? []].flat();
  if (kind === "AddonCheck") {
    const tasks = all.map((raw) => ({ check: "addons", raw, isFromList: true }));
    return { ...NO_CONTENTS, tasks, emptyListOf: all.length === 0 ? ["addons"] : [] };
  }
  const isTaskList = isAbsent(kind) || LIST_KINDS.includes(kind);
  if (all.length === 0)
    return isTaskList ? { ...NO_CONTENTS, emptyListOf: ["precheck", "upgrade"] } : otherKind(kind);
  const kindOfAll = typeof kind === "string" ? kind.replace(/TaskList$/, "Task") : kind;
  const kinds = all.map((item) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(item) && !isAbsent(item["kind"]) ? item["kind"] : kindOfAll);
  const known = new Set(kinds.flatMap((one) => CHECK_OF_KIND.get(one) ?? []));
  const [only] = known;
  const parts = all.map((raw, index) => {
    const own = kinds[index];
    const isUnknown = isAbsent(own) || own === "List";
    const check = CHECK_OF_KIND.get(own) ?? (isUnknown && known.size === 1 ? only : void 0);
    if (check)
      return { ...NO_CONTENTS, tasks: [{ check, raw, isFromList: true }] };
    return isUnknown ? problem({ code: "no-kind" }) : otherKind(own);
  });
  return {
    ...NO_CONTENTS,
    tasks: parts.flatMap(({ tasks }) => tasks),
    problems: parts.flatMap(({ problems }) => problems).slice(0, 1)
  };
}
function isAddonList(value) {
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !isList(value))
    return false;
  const specs = [value["items"] ?? []].flat().map((item) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(item) ? item["spec"] : null);
  return !specs.some((spec) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(spec) && Array.isArray(spec["versions"]));
}
function evidenceId(tasks) {
  const [only, ...others] = tasks;
  const metadata = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(only?.raw) && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(only.raw["metadata"]) ? only.raw["metadata"] : {};
  const id = metadata["uid"] ?? metadata["taskID"];
  const isAlone = others.length === 0 && only?.isFromList === false;
  return isAlone && typeof id === "string" && id !== "" ? id : "list";
}

// lib/checks/upgrade/read.js
var UPGRADE_PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var parseUpgrade = (raw) => read(upgradeTask, raw);
var isUpgradeUnderWay = (phase) => phase === "Init" || phase === "Queuing" || phase === "Running";
var unreadableTask = (what, fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableResult */ .dh)("upgrade", what, fault);
function percentOf(raw) {
  const text2 = typeof raw === "number" ? String(raw) : raw;
  if (typeof text2 !== "string" || !/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text2.trim()))
    return null;
  const value = Number.parseFloat(text2);
  return value <= 100 ? value : null;
}
function readUpgrade(parsed, expected, now, waitedMs, lastUpgrade) {
  if (!parsed.ok)
    return unreadableTask("upgrade-task", { code: "shape", of: "body", ...parsed.fault });
  const { kind, metadata, spec, status } = parsed.value;
  if (!isAbsent(kind) && kind !== "UpgradeTask")
    return unreadableTask("upgrade-task", { code: "other-kind", kind: rawText(kind), expected: "UpgradeTask" });
  const isFinal = status.phase === "Success" || status.phase === "Failed";
  const updatedAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
  const isDated = isFinal && !isAbsent(status.completionTime);
  const problems = phaseProblems3(parsed.value, waitedMs, lastUpgrade).map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .YK)("upgrade", detail));
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .checkResult */ .iJ)("upgrade", problems, {
    currentVersion: spec?.version || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: isDated ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .EH)(status.completionTime) : updatedAt,
    progress: percentOf(status.progress)?.toString() ?? null
  });
  return withValidity(result, expected, now, null);
}
function phaseProblems3({ spec, status: { phase, progress } }, waitedMs, lastUpgrade) {
  if (phase === "Success")
    return [];
  if (phase === "Failed")
    return [{ name: "upgrade-failed", lastUpgrade, ...stepsOf(spec?.items) }];
  if (phase === "Pause")
    return [{ name: "upgrade-paused", progress: textOrNull(progress) }];
  if (isUpgradeUnderWay(phase))
    return [{ name: "not-finished", of: "task", what: "", phase: rawText(phase), waitedMs }];
  return [unlisted("task phase", null, phase, UPGRADE_PHASES)];
}
var MAX_STEPS = 20;
var MAX_STEP_UNITS = 200;
var MAX_DEPTH3 = 6;
var STEP_STATES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed", "Error"];
function stepsOf(items2) {
  const found = [];
  const add = (name, state, message) => found.push({
    line: clipLine(`${name}: ${state}${message ? ` (${message})` : ""}`),
    isFailed: /fail|error/i.test(state)
  });
  const walk = (value, key, depth) => {
    if (depth > MAX_DEPTH3 || typeof value !== "object" || value === null)
      return;
    const entries = Object.entries(value);
    const text2 = (...names) => {
      for (const [name2, one] of entries)
        if (names.includes(name2.toLowerCase()) && typeof one === "string")
          return one;
      return void 0;
    };
    const name = text2("name", "taskname", "step", "type") || key;
    const state = text2("state", "status", "phase");
    if (name && state)
      add(name, state, text2("message", "reason", "error"));
    for (const [inner, one] of entries)
      if (!state && typeof one === "string" && STEP_STATES.includes(one))
        add(inner, one);
      else
        walk(one, Array.isArray(value) ? null : inner, depth + 1);
  };
  walk(items2, null, 0);
  const lines = [...found.filter(({ isFailed }) => isFailed), ...found.filter(({ isFailed }) => !isFailed)];
  return {
    steps: lines.slice(0, MAX_STEPS).map(({ line }) => line),
    omittedSteps: Math.max(0, lines.length - MAX_STEPS)
  };
}
var clipLine = (text2) => {
  const line = text2.slice(0, MAX_STEP_UNITS * 4).replace(/\s+/g, " ").trim();
  return line.length <= MAX_STEP_UNITS ? line : `${line.slice(0, MAX_STEP_UNITS - 2).toWellFormed()} \u2026`;
};

// lib/checks/saved/upgrades.js
var FINAL_PHASES2 = ["Success", "Failed"];
function readUpgrades(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => readUpgrade({ ok: true, value }, expected, now, null, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = parseUpgrade(raw);
    if (!parsed.ok) {
      results.push(readUpgrade(parsed, expected, now, null, null));
      return [];
    }
    const { metadata, status } = parsed.value;
    const updatedAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, isUpgradeUnderWay, (phase) => FINAL_PHASES2.includes(phase));
  if (contradicting.length > 0)
    results.push(unreadableTask("upgrade-task", { code: "contradiction" }));
  const newest = newestOf(distinct, ({ task }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([task.metadata?.creationTimestamp, task.metadata?.creationTimeStamp]));
  if (newest === "ambiguous")
    results.push(unreadableTask("upgrade-list", { code: "undated-upgrade" }));
  else if (newest) {
    const sameTask = contradicting.filter(({ id }) => id === newest.id);
    results.push(...[newest, ...sameTask].map(({ task }) => readTask(task)));
  }
  return results.length > 0 ? results : [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "filtered-out" })];
}

// lib/checks/saved/index.js
function readSaved(files, selected, expected, selection, now) {
  const checks = selected?.filter(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .isCceCheck */ .Ch) ?? null;
  const found = collect(files, checks);
  const { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored } = found;
  const installed = addonLists.map((raw) => readInstalledAddons(raw, selection)).findLast((one) => one !== null);
  const isPresent = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
  const wanted = checks ?? _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .CCE_CHECKS */ .aF.filter(isPresent);
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check);
    if (tasksOfCheck.length > 0)
      return readCheck(check, tasksOfCheck, expected, selection, now);
    if (unreadable.some((result) => result.check === check))
      return [];
    return [noTask(check, emptyLists.has(check) ? "no-task" : "no-file")];
  });
  const isNothing = checks === null && wanted.length === 0 && unreadable.length === 0;
  const all = [...unreadable, ...isNothing ? [noTask("precheck", "no-file")] : results];
  return {
    results: all.map((result) => recheckLiveVersion(result, liveVersionOf(result, all, upgradeInfos))),
    gaps: isPresent("addons") && (installed !== void 0 || isFromRun) ? [...gaps, ...addonGaps(tasks, installed ?? null, expected, selection, now)] : gaps,
    facts,
    evidence,
    ignored
  };
}
function addonGaps(tasks, installed, expected, selection, now) {
  const raw = tasks.filter(({ check }) => check === "addons").map((task) => task.raw);
  const readings = readingsOf(selectTasks(raw, selection), expected, now, null);
  return installedGaps(installed ?? { code: "not-saved" }, readings, selection);
}
function collect(files, checks) {
  const tasks = [];
  const emptyLists = /* @__PURE__ */ new Set();
  const unreadable = [];
  const upgradeInfos = [];
  const facts = [];
  const addonLists = [];
  const gaps = [];
  const evidence = [];
  const ignored = [];
  let isFromRun = false;
  const isSelected = (check) => checks?.includes(check) ?? true;
  const fallback = checks?.[0] ?? "precheck";
  for (const { path, text: text2 } of files) {
    const named = checkInName(path);
    if (named !== null)
      isFromRun = true;
    const value = parseJson(text2);
    const contents = value === void 0 ? notJson(named) : contentsOf(value, named);
    const known = savedFacts(path, value, contents.upgradeInfo !== null);
    if (known) {
      facts.push(known);
      if (known.group === "versions")
        upgradeInfos.push(readUpgradeInfo(value));
      evidence.push({ check: "cluster", id: known.group === "identity" ? "cluster" : "upgradeinfo", text: text2 });
      continue;
    }
    const selected = contents.tasks.filter(({ check: check2 }) => isSelected(check2));
    for (const task of selected)
      tasks.push(task);
    const [emptyList] = contents.emptyListOf.filter(isSelected);
    if (emptyList)
      emptyLists.add(emptyList);
    const problems = contents.problems.map(({ check: check2, fault }) => ({ check: check2 ?? fallback, fault })).filter(({ check: check2 }) => isSelected(check2));
    for (const { check: check2, fault } of problems)
      unreadable.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableResult */ .dh)(check2, "saved-response", { ...fault, file: path }));
    const check = selected[0]?.check ?? emptyList;
    if (check)
      gaps.push(...listGaps(check, value));
    const [first] = problems;
    if (isAddonList(value) && isSelected("addons")) {
      addonLists.push(value);
      evidence.push({ check: "cluster", id: "addons", text: text2 });
    } else if (check)
      evidence.push({ check, id: evidenceId(selected), text: text2 });
    else if (first)
      evidence.push({ check: first.check, id: "unreadable", text: text2 });
    else
      ignored.push(path);
  }
  return { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored };
}
function checkInName(path) {
  const [, word] = /(?:^|[\\/])evidence[\\/]([a-z]+)-[^\\/]*$/.exec(path) ?? [];
  return _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_3__/* .CCE_CHECKS */ .aF.find((check) => check === word) ?? null;
}
function liveVersionOf({ clusterId }, all, infos) {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId);
  return (found ?? (isOneCluster ? infos.at(-1) : void 0))?.liveVersion ?? null;
}
var noTask = (check, why) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticResult */ .pb)(check, { name: "no-result", why });
function parseJson(text2) {
  try {
    return JSON.parse(text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2);
  } catch {
    return void 0;
  }
}
function readCheck(check, own, expected, selection, now) {
  const raw = own.map((task) => task.raw);
  switch (check) {
    case "precheck":
      return readPrechecks(own, expected, selection.precheckTaskId, now);
    case "addons":
      return readSelected(selectTasks(raw, selection), expected, now, null);
    case "upgrade":
      return readUpgrades(own, expected, selection.upgradeTaskId, now);
    case "postcheck":
      return raw.map((one) => readPostcheck(one, expected, now));
  }
}




/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   nu: () => (/* binding */ readSavedClusters),
/* harmony export */   w6: () => (/* binding */ decideIsolated)
/* harmony export */ });
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
/* harmony import */ var _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8137);
/* harmony import */ var _chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4499);
/* harmony import */ var _chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4855);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5688);
/* harmony import */ var _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9483);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4893);
/* harmony import */ var _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6396);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6872);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9726);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7414);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5589);
/* harmony import */ var _chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7502);
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8031);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1711);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5731);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);






















// lib/report/text.js
var LISTED = 30;
var ORDER = ["block", "inconclusive", "warn", "waived", "notice"];
function renderText(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(report.language);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  const unknownItems2 = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(report.unknownItems.map(({ name }) => name)));
  return [
    (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .verdictLine */ .MT)(report, (0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .targetOrigin */ .we)(report, t, _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .nameText */ .fh)),
    ...report.green && (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_16__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .LABELS */ .kg.greenAnyway)] : [],
    ...report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptanceLines */ .H$)(report, t, _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .nameText */ .fh, LISTED).map((line) => `  ${line}`),
    ...ORDER.flatMap((decision) => part(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .HEADINGS */ .Ac[decision], (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .decidedAs */ .Pe)(report, decision), t)),
    ...part(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .LABELS */ .kg.shown, notDeciding, t),
    ...report.notCovered.length > 0 ? [""] : [],
    ...report.notCovered.map(({ what }) => t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .labeled */ .GA)(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .LABELS */ .kg.notCovered, what))),
    ...unknownItems2 === "" ? [] : ["", t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .labeled */ .GA)(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .LABELS */ .kg.unknownItems, unknownItems2))],
    "",
    `${t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checksPassed */ .CC)(report.counts.passed))}${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .STOP */ .VW)}`
  ];
}
function clusterLine({ id, currentVersion, targetVersion }, t) {
  const versions = [currentVersion, targetVersion].filter((version) => version !== null).join(" -> ");
  return `  ${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .CLUSTER */ .Bs)} ${id ?? t(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .IDENTITY */ .zK.notNamed)} ${versions}`.trimEnd();
}
function validityLine(report, t) {
  const validity = (0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .validityOf */ .Gv)({ expiresAt: report.expiresAt, phase: null }, { report, t });
  if (typeof validity === "string")
    return [];
  const { at, leftMs } = validity;
  return [`  ${t(leftMs > 0 ? _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .IDENTITY */ .zK.validFor(at, leftMs) : _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .IDENTITY */ .zK.expiredAt(at))}`];
}
function part(title, findings, t) {
  if (findings.length === 0)
    return [];
  const more = findings.length - LISTED;
  return [
    "",
    t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .labeled */ .GA)(title, "")).trimEnd(),
    ...findings.slice(0, LISTED).flatMap((finding) => findingLines(finding, t)),
    ...more > 0 ? [`  ${t(_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .SUMMARY */ .$M.moreFindings(more))}`] : []
  ];
}
function findingLines(finding, t) {
  const kind = (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .kindAndLevel */ .GL)(finding);
  const name = finding.scope === "gate" ? finding.title : finding.name;
  const details = [
    ...finding.message.split("\n"),
    ...(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .riskLines */ .fD)(finding, t, LISTED),
    ...finding.match === "guessed" ? [t(_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .FINDING */ .wc.guessed)] : [],
    finding.meaning,
    ...(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .decidedByLines */ .lC)(finding, t),
    `-> ${finding.fix}`,
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl
  ];
  return [
    `  * ${name}${kind ? t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .bracketed */ .Em)(kind)) : ""}${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .COMMA */ .KE)}${(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .affectedText */ .AM)(finding, t)}`,
    ...details.map((line) => `      ${line}`)
  ];
}

// lib/checks/saved/indexed.js

function sortByIndex(files) {
  const isIndex = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(path) === _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = /* @__PURE__ */ new Set();
  const clusters2 = [];
  const diagnostics = [];
  for (const { path, text: text2 } of files.filter(isIndex)) {
    const index = readIndex(text2);
    if (index === null) {
      const fault = { code: "no-index", file: path };
      diagnostics.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault }));
      continue;
    }
    diagnostics.push(...notReplayed(index.found));
    for (const entry of index.items) {
      const paths = entry.files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(path), name));
      for (const one of paths)
        named.add(one);
      const absent = paths.filter((one) => !byPath.has(one));
      clusters2.push({
        entry,
        files: paths.flatMap((one) => byPath.get(one) ?? []),
        diagnostics: [...absent.map(missingFile), ...notReplayed(entry.found)]
      });
    }
  }
  return { clusters: clusters2, others: files.filter((file) => !isIndex(file) && !named.has(file.path)), diagnostics };
}
var missingFile = (file) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault: { code: "absent-file", file } });
var notReplayed = (found) => found.length > 0 ? [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .diagnostic */ .YK)(null, { name: "no-result", why: "not-replayed", found })] : [];
var text = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* ._maxLength */ .Eb)(1e3));
var label = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .nullable */ .me)(text);
var schemaOf = () => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
  kind: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .eu)(_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_KIND */ .c8),
  found: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)(findingName()),
  items: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
    clusterId: label,
    name: label,
    region: label,
    projectId: label,
    targetVersion: label,
    targetFrom: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ file: text, line: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Wh)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* ._gte */ .qm)(1)) })),
    checks: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* ._enum */ .$8)(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_11__/* .CHECKS */ .ui))),
    files: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk)(/^[a-z]+-[A-Za-z0-9_-]+\.json$/))),
    found: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)(findingName())
  }))
});
var findingName = () => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk)(/^[a-z][a-z-]{0,49}$/));
function readIndex(json) {
  try {
    return schemaOf().parse(JSON.parse(json));
  } catch {
    return null;
  }
}

// lib/run/saved-clusters.js
function readSavedClusters(files, settings, now) {
  const { clusterId } = settings;
  const sorted = sortByIndex(files);
  const wanted = sorted.clusters.filter(({ entry }) => clusterId === null || entry.clusterId === clusterId);
  const isNoneOfThem = wanted.length === 0;
  const others = isNoneOfThem ? [...sorted.others, ...sorted.clusters.flatMap((one) => one.files)] : sorted.others;
  const runs = wanted.map(({ entry, files: own, diagnostics }, cluster) => {
    const run = readTogether(own, indexedSettings(entry, settings), now);
    return {
      ...run,
      clusters: run.clusters.map((one) => ({ ...one, diagnostics: [...one.diagnostics, ...diagnostics] })),
      evidence: run.evidence.map((one) => ({ ...one, cluster })),
      indexed: [entry]
    };
  });
  if (isNoneOfThem || others.length > 0)
    runs.push(readTogether(others, settings, now));
  return {
    clusters: runs.flatMap((one) => one.clusters),
    evidence: runs.flatMap((one) => one.evidence),
    indexed: runs.flatMap((one) => one.indexed),
    runDiagnostics: [...sorted.diagnostics, ...runs.flatMap((one) => one.runDiagnostics)],
    ignored: runs.flatMap((one) => one.ignored)
  };
}
function indexedSettings(entry, settings) {
  const { clusterId, name, region, projectId, checks } = entry;
  const { targetVersion, targetFrom } = settings.targetVersion === null ? entry : settings;
  const both = settings.checks?.filter((check) => checks?.includes(check) ?? true) ?? checks;
  const selected = both?.length === 0 ? settings.checks : both;
  return { ...settings, clusterId, name, region, projectId, targetVersion, targetFrom, checks: selected };
}
function readTogether(files, settings, now) {
  const read = (some2) => (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_3__/* .readSaved */ .Sy)(some2, settings.checks, settings, settings, now);
  const { value, faults } = readIsolated(files, read);
  return {
    clusters: savedClusters(value, settings, now),
    evidence: value.evidence,
    indexed: [],
    runDiagnostics: faults,
    ignored: value.ignored
  };
}
function readIsolated(files, read) {
  try {
    return { value: read(files), faults: [] };
  } catch {
    const faults = new Map(files.map((file) => [file, faultOf(() => read([file]), file.path)]));
    const readable = files.filter((file) => faults.get(file) === null);
    return { value: read(readable), faults: [...faults.values()].filter((fault) => fault !== null) };
  }
}
function faultOf(work, what) {
  try {
    work();
    return null;
  } catch (error) {
    return (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_8__/* .internalError */ .WB)("collect", error, what);
  }
}
function savedClusters({ results, gaps, facts }, settings, now) {
  const { targetVersion: target, upgradeMaxAgeMs: maxAgeMs, addonCheckType } = settings;
  const clusters2 = groupByCluster(settings, results, gaps);
  return clusters2.map((cluster) => {
    const known = (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_3__/* .knownFacts */ .Xy)(facts, cluster.subject.clusterId, clusters2.length === 1);
    const terms = { target, maxAgeMs, addonCheckType, now };
    const counted2 = withoutNeedless(cluster.results, (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_3__/* .applyClusterFacts */ .SB)(cluster.results, known, terms));
    const open = cluster.gaps.filter(({ check }) => check === null || counted2.some((result) => result.check === check));
    return { ...cluster, results: counted2, facts: known.facts, gaps: [...open, ...known.gaps] };
  });
}
function withoutNeedless(saved, counted2) {
  const isDone = saved.some(({ check }) => check !== "postcheck" && counted2.every((result) => result.check !== check));
  const isNoFile = ({ detail }) => detail.name === "no-result" && detail.why === "no-file";
  return isDone ? counted2.filter(({ check, diagnostics }) => check !== "postcheck" || !diagnostics.some(isNoFile)) : counted2;
}
function groupByCluster(subject, results, gaps = []) {
  const [only = null, ...others] = new Set(results.flatMap(({ clusterId }) => clusterId ?? []));
  const fallback = others.length === 0 ? only : null;
  const groups = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .groupBy */ .$z)(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback);
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    diagnostics: [],
    facts: _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FACTS */ .Kj,
    gaps: gaps.filter((gap) => gap.check === null || resultsOfCluster.some(({ check }) => check === gap.check))
  }));
}

// lib/report/build/policy.js
function decisionCounts(findings) {
  const count = (decision) => findings.filter((finding) => finding.decision === decision).length;
  return {
    blocking: count("block"),
    warning: count("warn"),
    notice: count("notice"),
    waived: count("waived"),
    inconclusive: count("inconclusive")
  };
}
function policyReport({ file, source, ref, commit, isOwnJudge, state, sha256, policy }, { ignoresNone, entriesElsewhere, expiringWaivers }, proposal) {
  if (file === "")
    return null;
  return {
    file,
    source,
    ref,
    commit,
    isOwnJudge,
    state,
    sha256,
    failOn: policy.failOn,
    ignoresNone,
    rules: policy.rules.length,
    waivers: policy.waivers.length,
    elsewhere: entriesElsewhere,
    expiring: expiringWaivers,
    proposal
  };
}
function proposalReport({ state }, { effectiveFailOn, verdict }, current, proposed) {
  const faults = proposed.filter(({ name, decision }) => name === "policy-error" && decision !== "notice");
  return {
    state,
    faults: faults.map(({ message }) => message),
    failOn: effectiveFailOn,
    verdict,
    counts: decisionCounts(proposed),
    changes: changesBetween(current, proposed)
  };
}
function changesBetween(before, after) {
  const [from, to] = [decisionsByFinding(before), decisionsByFinding(after)];
  const changes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)];
    const { finding } = one ?? other ?? {};
    if (!finding)
      continue;
    for (const node of /* @__PURE__ */ new Set([...one?.byNode.keys() ?? [], ...other?.byNode.keys() ?? []])) {
      const pair = { from: one?.byNode.get(node) ?? null, to: other?.byNode.get(node) ?? null };
      if (pair.from === pair.to)
        continue;
      const { fingerprint, name, title } = finding;
      const group = JSON.stringify([key, pair]);
      const nodes2 = (changes.get(group)?.nodes ?? 0) + (node === "" ? 0 : 1);
      changes.set(group, { fingerprint, name, title, nodes: nodes2, ...pair });
    }
  }
  return [...changes.values()];
}
function decisionsByFinding(findings) {
  const all = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(({ name }) => name !== "policy-error")) {
    const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId]);
    const decisions = all.get(key) ?? { finding, byNode: /* @__PURE__ */ new Map() };
    all.set(key, decisions);
    const nodes2 = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]));
    for (const node of nodes2.length > 0 ? nodes2 : [""])
      decisions.byNode.set(node, finding.decision);
  }
  return all;
}

// lib/messages/coverage.js
var NAMED_NODES = 5;
var FACTS = {
  identity: { en: "its name and phase", zh: "\u96C6\u7FA4\u540D\u79F0\u548C\u72B6\u6001" },
  versions: { en: "its live version and the targets on offer", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u548C\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C" },
  workflow: { en: "its upgrade workflow", zh: "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1" },
  backup: { en: "the age of its backup", zh: "\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u7684\u65F6\u95F4" }
};
function reasonOf(why) {
  if (why.code === "not-in-response")
    return { en: "not in the response", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709" };
  if (why.code === "not-saved")
    return { en: "no file in results holds it", zh: "results \u7684\u6587\u4EF6\u4E2D\u6CA1\u6709" };
  if (why.code === "not-queried")
    return { en: "CCE was not asked", zh: "\u6CA1\u6709\u5411 CCE \u67E5\u8BE2" };
  const { kind, status } = why;
  const failure = status === null ? (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)(kind) : { en: `${kind}, status ${status}`, zh: `${kind}\uFF0C\u72B6\u6001\u7801 ${status}` };
  return why.code === "request-failed" ? failure : { en: `${failure.en}, after other answers`, zh: `${failure.zh}\uFF0C\u6B64\u524D\u7684\u54CD\u5E94\u5E76\u975E\u5982\u6B64` };
}
function leftOpenReason(why) {
  switch (why.code) {
    case "check-running":
      return { en: "its check is still running", zh: "\u5176\u4E2D\u7684\u68C0\u67E5\u4ECD\u5728\u8FDB\u884C" };
    case "in-use":
      return { en: "somebody has gone on with it", zh: "\u5DF2\u6709\u4EBA\u7EE7\u7EED\u6267\u884C" };
    default:
      return reasonOf(why);
  }
}
var plannedVersion = (version) => version === null ? { en: "a sensitive value", zh: "\u67D0\u4E2A sensitive \u503C" } : (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)(version);
function coverageGapText(gap) {
  switch (gap.code) {
    case "absent-section":
      return {
        en: `The ${gap.section}: the task is finished, but has no such section.`,
        zh: `${(0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .sectionName */ .$)(gap.section).zh}\uFF1A\u4EFB\u52A1\u5DF2\u5B8C\u6210\uFF0C\u4F46\u5B8C\u5168\u6CA1\u6709\u8FD9\u4E00\u90E8\u5206\u3002`
      };
    case "unlisted-section":
      return {
        en: `${gap.section}: CCE does not document this part of the task. What it contains was decided like any other item, but the gate cannot tell whether it is complete.`,
        zh: `${gap.section}\uFF1ACCE \u6587\u6863\u4E2D\u6CA1\u6709\u4EFB\u52A1\u7684\u8FD9\u4E00\u90E8\u5206\u3002\u5176\u4E2D\u7684\u68C0\u67E5\u9879\u5DF2\u7167\u5E38\u5224\u5B9A\uFF0C\u4F46\u65E0\u6CD5\u786E\u8BA4\u662F\u5426\u5B8C\u6574\u3002`
      };
    case "nodes-without-items": {
      const { en, zh } = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .nodes */ .a9)(gap.nodes.length);
      const names = gap.nodes.slice(0, NAMED_NODES).map((node) => (0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_11__/* .nodeLabel */ .dA)(node) ?? _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .FINDING */ .wc.unnamedNode.en);
      const more = gap.nodes.length - names.length;
      const rest = more > 0 ? (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .andMore */ .v)(more) : (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)("");
      return {
        en: `${en} without any check item: ${[names.join(", "), rest.en].join(" ").trim()}.`,
        zh: `${zh}\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\uFF1A${[names.join("\u3001"), rest.zh].join(" ").trim()}\u3002`
      };
    }
    case "unnamed-addon":
      return {
        en: "An installed add-on without an id or a name: the gate cannot tell whether it was checked.",
        zh: "\u6709\u4E00\u4E2A\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\u6CA1\u6709 ID \u6216\u540D\u79F0\uFF1A\u65E0\u6CD5\u786E\u8BA4\u5B83\u662F\u5426\u68C0\u67E5\u8FC7\u3002"
      };
    case "no-addon-target":
      return {
        en: `Add-on ${gap.addon}: CCE offers no newer version of it for the target version of the cluster, so no check was started.`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1ACCE \u6CA1\u6709\u63D0\u4F9B\u9002\u7528\u4E8E\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u7684\u66F4\u65B0\u7248\u672C\uFF0C\u56E0\u6B64\u6CA1\u6709\u542F\u52A8\u68C0\u67E5\u3002`
      };
    case "partial-list": {
      const list = gap.of === "installed-addons" ? { en: "installed add-ons", zh: "\u5DF2\u5B89\u88C5\u63D2\u4EF6" } : { en: `${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checkName */ .I3)(gap.check).en} tasks`, zh: `${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checkName */ .I3)(gap.check).zh}\u4EFB\u52A1` };
      return gap.total === null ? {
        en: `The list of ${list.en}: CCE sent ${gap.listed} entries and names another page, but documents no way to request it.`,
        zh: `${list.zh}\u5217\u8868\uFF1ACCE \u8FD4\u56DE\u4E86 ${gap.listed} \u6761\u5E76\u6307\u660E\u8FD8\u6709\u4E0B\u4E00\u9875\uFF0C\u800C\u6587\u6863\u4E2D\u6CA1\u6709\u67E5\u8BE2\u4E0B\u4E00\u9875\u7684\u65B9\u6CD5\u3002`
      } : {
        en: `The list of ${list.en}: CCE sent ${gap.listed} of ${gap.total} entries.`,
        zh: `${list.zh}\u5217\u8868\uFF1A\u5171 ${gap.total} \u6761\uFF0CCCE \u53EA\u8FD4\u56DE\u4E86 ${gap.listed} \u6761\u3002`
      };
    }
    case "no-fresh-addon-check":
      return {
        en: `Add-on ${gap.addon}: it has no valid check result.`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u6CA1\u6709\u6709\u6548\u671F\u5185\u7684\u68C0\u67E5\u7ED3\u679C\u3002`
      };
    case "no-addon-list": {
      const why = reasonOf(gap.why);
      return {
        en: `Whether every installed add-on was checked: the list of add-ons could not be read (${why.en}).`,
        zh: `\u65E0\u6CD5\u786E\u8BA4\u662F\u5426\u68C0\u67E5\u4E86\u6240\u6709\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\uFF1A\u83B7\u53D6\u4E0D\u5230\u63D2\u4EF6\u5217\u8868\uFF08${why.zh}\uFF09\u3002`
      };
    }
    case "own-results": {
      const [first = "", ...others] = gap.files;
      const rest = others.length > 0 ? (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .andMore */ .v)(others.length) : (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)("");
      return {
        en: `Where the results come from: ${[first, rest.en].join(" ").trim()} is in the workspace of this pull request, so its author can have supplied the evidence. Let the gate query CCE, or keep the files of results outside the workspace.`,
        zh: `\u7ED3\u679C\u7684\u6765\u6E90\uFF1A${[first, rest.zh].join(" ").trim()} \u4F4D\u4E8E\u6B64\u62C9\u53D6\u8BF7\u6C42\u7684\u5DE5\u4F5C\u533A\u4E2D\uFF0C\u53EF\u80FD\u7531\u5176\u4F5C\u8005\u63D0\u4F9B\u3002\u8BF7\u8BA9\u95E8\u7981\u76F4\u63A5\u67E5\u8BE2 CCE\uFF0C\u6216\u5C06 results \u4E2D\u7684\u6587\u4EF6\u4FDD\u5B58\u5728\u5DE5\u4F5C\u533A\u4E4B\u5916\u3002`
      };
    }
    case "workflow-left-open": {
      const id = gap.workflowId ?? "";
      const why = leftOpenReason(gap.why);
      return {
        en: `The upgrade workflow ${id === "" ? "" : `${id} `}that this run opened is still open (${why.en}). End it in the CCE console before anything else upgrades the cluster, such as terraform apply.`,
        zh: `\u672C\u6B21\u8FD0\u884C\u521B\u5EFA\u7684\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1${id === "" ? "" : ` ${id} `}\u4ECD\u672A\u7ED3\u675F\uFF08${why.zh}\uFF09\u3002\u5728\u7528\u5176\u4ED6\u65B9\u5F0F\uFF08\u4F8B\u5982 terraform apply\uFF09\u5347\u7EA7\u96C6\u7FA4\u4E4B\u524D\uFF0C\u8BF7\u5148\u5728 CCE \u63A7\u5236\u53F0\u7ED3\u675F\u5B83\u3002`
      };
    }
    case "unknown-in-plan":
      return {
        en: `${gap.attribute} of ${gap.address}: it is known only after the apply, so the plan does not show what it will be.`,
        zh: `${gap.address} \u7684 ${gap.attribute}\uFF1A\u5176\u503C\u5728 apply \u4E4B\u540E\u624D\u80FD\u786E\u5B9A\uFF0C\u8BA1\u5212\u4E2D\u770B\u4E0D\u5230\u3002`
      };
    case "planned-addon-not-checked": {
      const version = plannedVersion(gap.version);
      return {
        en: `Add-on ${gap.addon}: the plan upgrades it to ${version.en}, but this run checked no add-ons (input checks).`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u8BA1\u5212\u4F1A\u5C06\u5176\u5347\u7EA7\u5230 ${version.zh}\uFF0C\u4F46\u672C\u6B21\u8FD0\u884C\u6CA1\u6709\u68C0\u67E5\u63D2\u4EF6\uFF08\u8F93\u5165\u9879 checks\uFF09\u3002`
      };
    }
    case "planned-addon-not-compared": {
      const [version, why] = [plannedVersion(gap.version), reasonOf(gap.why)];
      return {
        en: `Add-on ${gap.addon}: whether CCE lists version ${version.en} for ${gap.target} could not be read (${why.en}).`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u65E0\u6CD5\u786E\u8BA4 CCE \u662F\u5426\u4E3A ${gap.target} \u5217\u51FA\u7248\u672C ${version.zh}\uFF08${why.zh}\uFF09\u3002`
      };
    }
    case "no-facts": {
      const why = reasonOf(gap.why);
      const facts = gap.facts.map((group) => FACTS[group]);
      return {
        en: `Cluster facts that could not be read: ${facts.map(({ en }) => en).join("; ")} (${why.en}).`,
        zh: `\u672A\u80FD\u83B7\u53D6\u7684\u96C6\u7FA4\u4FE1\u606F\uFF1A${facts.map(({ zh }) => zh).join("\u3001")}\uFF08${why.zh}\uFF09\u3002`
      };
    }
  }
}

// lib/messages/api-error-fixes.js
var NETWORK = {
  en: "Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)",
  zh: "\u8BF7\u68C0\u67E5 runner \u80FD\u5426\u8BBF\u95EE\u8BE5\u5730\u5740\uFF08\u9632\u706B\u5899\u3001HTTPS_PROXY\u3001NO_PROXY\uFF09"
};
var INTERMEDIARY = {
  en: "A proxy, a firewall or a login page may be in between: check `endpoint`, HTTPS_PROXY and NO_PROXY.",
  zh: "\u4E2D\u95F4\u53EF\u80FD\u6709\u4EE3\u7406\u3001\u9632\u706B\u5899\u6216\u767B\u5F55\u9875\uFF1A\u8BF7\u68C0\u67E5 `endpoint`\u3001HTTPS_PROXY \u548C NO_PROXY\u3002"
};
function nextStep(failure) {
  switch (failure.kind) {
    case "bad-credentials":
      return badCredentialsStep(failure);
    case "no-permission":
      return noPermissionStep(failure);
    case "throttled":
      return throttledStep(failure);
    case "tls":
      return tlsStep(failure);
    case "connection-lost":
    case "truncated":
      return lostStep(failure);
    case "bad-request":
    case "not-found":
      return failure.operation === "BatchCreateAddonPrecheck" ? REFUSED_ADDON : STEPS[failure.kind];
    default:
      return STEPS[failure.kind];
  }
}
var STEPS = {
  "clock-skew": {
    en: "Set the runner\u2019s clock: the gateway refuses signatures whose time is off by more than 15 minutes. If the clock is right, the keys may have expired: issue new ones.",
    zh: "\u8BF7\u6821\u51C6 runner \u7684\u65F6\u949F\uFF1A\u7B7E\u540D\u65F6\u95F4\u504F\u5DEE\u8D85\u8FC7 15 \u5206\u949F\u4F1A\u88AB\u7F51\u5173\u62D2\u7EDD\u3002\u5982\u679C\u65F6\u949F\u51C6\u786E\uFF0C\u53EF\u80FD\u662F\u5BC6\u94A5\u5DF2\u8FC7\u671F\uFF0C\u8BF7\u91CD\u65B0\u7B7E\u53D1\u3002"
  },
  "not-found": {
    en: "Check `cluster-id`, `project-id` and `region`: the cluster or the task does not exist. A task may have been removed; start a new check.",
    zh: "\u8BF7\u68C0\u67E5 `cluster-id`\u3001`project-id` \u548C `region`\uFF1A\u96C6\u7FA4\u6216\u4EFB\u52A1\u4E0D\u5B58\u5728\u3002\u4EFB\u52A1\u53EF\u80FD\u5DF2\u88AB\u6E05\u9664\uFF0C\u8BF7\u91CD\u65B0\u53D1\u8D77\u68C0\u67E5\u3002"
  },
  "not-published": {
    en: "This region does not offer this API. Check `region`, or remove this check from `checks`.",
    zh: "\u8BE5\u533A\u57DF\u4E0D\u63D0\u4F9B\u6B64 API\u3002\u8BF7\u68C0\u67E5 `region`\uFF0C\u6216\u4ECE `checks` \u4E2D\u53BB\u6389\u8BE5\u68C0\u67E5\u3002"
  },
  "no-balance": {
    en: "Top up the account\u2019s balance: CCE refuses the request until then, and trying again does not help.",
    zh: "\u8BF7\u4E3A\u8D26\u6237\u5145\u503C\uFF1A\u5145\u503C\u524D CCE \u4F1A\u4E00\u76F4\u62D2\u7EDD\u8BE5\u8BF7\u6C42\uFF0C\u91CD\u8BD5\u65E0\u6548\u3002"
  },
  conflict: {
    en: "Wait until the cluster\u2019s current operation is finished (see CCE\u2019s message), then re-run this job.",
    zh: "\u8BF7\u7B49\u5F85\u96C6\u7FA4\u5F53\u524D\u7684\u64CD\u4F5C\u7ED3\u675F\uFF08\u89C1 CCE \u7684\u63D0\u793A\u4FE1\u606F\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  "bad-request": {
    en: "Fix what CCE\u2019s message describes. If it describes nothing, check `cluster-id`, `current-version` and `target-version`.",
    zh: "\u8BF7\u5148\u68C0\u67E5 CCE \u63D0\u793A\u4FE1\u606F\u4E2D\u6307\u51FA\u7684\u5185\u5BB9\uFF0C\u518D\u68C0\u67E5 `cluster-id`\u3001`current-version` \u548C `target-version`\u3002"
  },
  "server-error": {
    en: "The service has a fault. Re-run this job later; if it fails again, open a ticket with the request id.",
    zh: "\u6545\u969C\u5728\u670D\u52A1\u7AEF\u3002\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u5982\u679C\u4ECD\u7136\u5931\u8D25\uFF0C\u8BF7\u63D0\u4EA4\u5DE5\u5355\u5E76\u9644\u4E0A\u8BF7\u6C42 ID\u3002"
  },
  "unexpected-status": (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({ en: "This API does not document this status.", zh: "\u6B64 API \u7684\u6587\u6863\u4E2D\u6CA1\u6709\u8BE5\u72B6\u6001\u7801\u3002" }, INTERMEDIARY),
  timeout: {
    en: `The service is slow, or packets are dropped. ${NETWORK.en}, then re-run this job.`,
    zh: `\u670D\u52A1\u54CD\u5E94\u7F13\u6162\uFF0C\u6216\u5B58\u5728\u4E22\u5305\u3002${NETWORK.zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
  },
  "run-deadline": {
    en: "Raise `wait-timeout`, or re-run this job when the service responds faster.",
    zh: "\u8BF7\u8C03\u5927 `wait-timeout`\uFF0C\u6216\u7B49\u670D\u52A1\u54CD\u5E94\u6062\u590D\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  cancelled: {
    en: "The workflow run was canceled. Re-run this job.",
    zh: "\u5DE5\u4F5C\u6D41\u8FD0\u884C\u5DF2\u88AB\u53D6\u6D88\u3002\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  },
  "unknown-host": {
    en: "Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.",
    zh: "\u8BF7\u68C0\u67E5 `region` \u6216 `endpoint` \u7684\u62FC\u5199\u3002\u65E0\u6CD5\u4F7F\u7528\u516C\u7F51 DNS \u7684 runner \u9700\u8981\u914D\u7F6E HTTPS_PROXY\u3002"
  },
  unreachable: {
    en: `${NETWORK.en} and that \`endpoint\` is correct.`,
    zh: `${NETWORK.zh}\uFF0C\u5E76\u786E\u8BA4 \`endpoint\` \u6B63\u786E\u3002`
  },
  proxy: {
    en: "Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.",
    zh: "\u8BF7\u68C0\u67E5 HTTPS_PROXY\uFF08\u5730\u5740\u3001\u7528\u6237\u540D\u3001\u5BC6\u7801\uFF09\uFF0C\u5E76\u786E\u8BA4\u4EE3\u7406\u5141\u8BB8\u5BF9\u8BE5\u4E3B\u673A\u6267\u884C CONNECT\uFF0C\u6216\u4F7F\u7528 NO_PROXY\u3002"
  },
  redirected: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({
    en: "Redirects are not followed, so that credentials are not sent elsewhere.",
    zh: "\u95E8\u7981\u4E0D\u8DDF\u968F\u91CD\u5B9A\u5411\uFF0C\u4EE5\u514D\u51ED\u8BC1\u88AB\u53D1\u5F80\u522B\u5904\u3002"
  }, INTERMEDIARY),
  "too-large": {
    en: "CCE does not send responses this large. Check `endpoint`, or set the id of a single task.",
    zh: "CCE \u7684\u54CD\u5E94\u4E0D\u4F1A\u8FD9\u4E48\u5927\u3002\u8BF7\u68C0\u67E5 `endpoint`\uFF0C\u5E76\u7528\u4EFB\u52A1 ID \u7F29\u5C0F\u68C0\u67E5\u8303\u56F4\u3002"
  },
  "not-json": INTERMEDIARY,
  "not-http": (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({
    en: "Check `endpoint`: the server there does not speak HTTP.",
    zh: "\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u8BE5\u5730\u5740\u5E94\u7B54\u7684\u4E0D\u662F HTTP \u670D\u52A1\u3002"
  }, INTERMEDIARY)
};
var REFUSED_ADDON = {
  en: "Fix what CCE\u2019s message describes, or run the check of this add-on in the CCE console, for a version that CCE accepts; then re-run this job, which reads that result.",
  zh: "\u8BF7\u6309 CCE \u7684\u63D0\u793A\u4FE1\u606F\u5904\u7406\uFF0C\u6216\u5728 CCE \u63A7\u5236\u53F0\u9488\u5BF9\u53EF\u63A5\u53D7\u7684\u7248\u672C\u6267\u884C\u8BE5\u63D2\u4EF6\u7684\u68C0\u67E5\uFF1B\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u95E8\u7981\u4F1A\u8BFB\u53D6\u5176\u7ED3\u679C\u3002"
};
function badCredentialsStep({ apiMessage }) {
  const inputs = {
    en: "Check `access-key` and `secret-key` (temporary keys need `security-token` and expire), or `auth-token`",
    zh: "\u8BF7\u68C0\u67E5 `access-key` \u548C `secret-key`\uFF08\u4E34\u65F6\u5BC6\u94A5\u8FD8\u9700\u8981 `security-token`\uFF0C\u4E14\u4F1A\u8FC7\u671F\uFF09\uFF0C\u6216 `auth-token`"
  };
  return /reach(?:ed)? the limit/i.test(apiMessage ?? "") ? {
    en: `${inputs.en}. After five failures in a row the keys are locked for five minutes: correct them and wait.`,
    zh: `${inputs.zh}\u3002\u8FDE\u7EED\u5931\u8D25 5 \u6B21\u540E\uFF0C\u5BC6\u94A5\u4F1A\u88AB\u9501\u5B9A 5 \u5206\u949F\uFF1A\u8BF7\u66F4\u6B63\u540E\u7B49\u5F85\u89E3\u9501\u3002`
  } : {
    en: `${inputs.en}, and that \`region\` and \`project-id\` belong to that account.`,
    zh: `${inputs.zh}\uFF0C\u5E76\u786E\u8BA4 \`region\` \u548C \`project-id\` \u5C5E\u4E8E\u8BE5\u8D26\u53F7\u3002`
  };
}
var UPON_REQUEST = ["ListUpgradeClusterTasks", "ShowUpgradeClusterTask", "UpgradeCluster"];
function noPermissionStep({ code, method, operation }) {
  if (code === "CCE.01403002")
    return {
      en: "The account is restricted: check in the console for unpaid bills or a freeze.",
      zh: "\u8D26\u53F7\u53D7\u9650\uFF1A\u8BF7\u5728\u63A7\u5236\u53F0\u68C0\u67E5\u662F\u5426\u6B20\u8D39\u6216\u88AB\u51BB\u7ED3\u3002"
    };
  const [read, write] = ["`cce:cluster:get`", "`cce:cluster:upgrade`"];
  const isRead = method === "GET";
  const grant = {
    en: `Grant the owner of the credentials the IAM permission ${isRead ? read : `${read} and ${write}`} in this project; check \`project-id\` and \`region\`.`,
    zh: `\u8BF7\u5728\u8BE5\u9879\u76EE\u4E2D\u4E3A\u51ED\u8BC1\u6240\u5C5E\u7684\u7528\u6237\u6388\u4E88 IAM \u6743\u9650 ${isRead ? read : `${read} \u548C ${write}`}\uFF0C\u5E76\u68C0\u67E5 \`project-id\` \u548C \`region\`\u3002`
  };
  if (!UPON_REQUEST.includes(operation))
    return grant;
  return {
    en: `CCE makes this API available only upon request: ask Huawei Cloud for it in a ticket. If you already have it: ${grant.en}`,
    zh: `\u96C6\u7FA4\u5347\u7EA7\u4EFB\u52A1\u7684 API \u9700\u8981\u7533\u8BF7\u540E\u624D\u80FD\u4F7F\u7528\uFF1A\u8BF7\u63D0\u4EA4\u5DE5\u5355\u7533\u8BF7\u5F00\u901A\u3002\u5982\u679C\u5DF2\u5F00\u901A\uFF1A${grant.zh}`
  };
}
function throttledStep({ code }) {
  if (code === "CCE.01429002")
    return {
      en: "Another operation has locked the cluster. Wait until it is finished, then re-run this job.",
      zh: "\u96C6\u7FA4\u88AB\u5176\u4ED6\u64CD\u4F5C\u9501\u5B9A\u3002\u8BF7\u7B49\u5F85\u5176\u7ED3\u675F\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    };
  if (code === "CCE.01429003")
    return {
      en: "Too many tasks are running in this project. Wait until one of them is finished, then re-run this job.",
      zh: "\u8BE5\u9879\u76EE\u4E2D\u6B63\u5728\u8FD0\u884C\u7684\u4EFB\u52A1\u8FC7\u591A\u3002\u8BF7\u7B49\u5F85\u5176\u4E2D\u4E00\u4E2A\u7ED3\u675F\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    };
  return {
    en: "Too many requests for this account. Re-run this job in a few minutes, or gate fewer clusters at the same time.",
    zh: "\u8BE5\u8D26\u53F7\u7684\u8BF7\u6C42\u8FC7\u591A\u3002\u8BF7\u51E0\u5206\u949F\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u6216\u51CF\u5C11\u540C\u65F6\u68C0\u67E5\u7684\u96C6\u7FA4\u6570\u91CF\u3002"
  };
}
function tlsStep({ detail }) {
  const code = detail?.code === "system-error" ? detail.text : "";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return {
      en: "The certificate is not valid at this time. Check the runner\u2019s clock; if it is right, the server at `endpoint`, or the proxy in between, needs a new certificate.",
      zh: "\u8BE5\u8BC1\u4E66\u5F53\u524D\u4E0D\u5728\u6709\u6548\u671F\u5185\u3002\u8BF7\u68C0\u67E5 runner \u7684\u65F6\u949F\uFF1B\u5982\u679C\u65F6\u949F\u51C6\u786E\uFF0C\u5219 `endpoint` \u6307\u5411\u7684\u670D\u52A1\u5668\u6216\u4E2D\u95F4\u7684\u4EE3\u7406\u9700\u8981\u66F4\u6362\u8BC1\u4E66\u3002"
    };
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || code === "HOSTNAME_MISMATCH")
    return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({ en: "The certificate belongs to another host.", zh: "\u8BE5\u8BC1\u4E66\u5C5E\u4E8E\u5176\u4ED6\u4E3B\u673A\u3002" }, INTERMEDIARY);
  if (code === "EPROTO" || code.startsWith("ERR_SSL_"))
    return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({ en: "The server does not speak TLS as expected: check the port.", zh: "\u5BF9\u65B9\u6CA1\u6709\u6309 TLS \u534F\u8BAE\u5E94\u7B54\uFF1A\u8BF7\u68C0\u67E5\u7AEF\u53E3\u3002" }, INTERMEDIARY);
  return {
    en: "If the endpoint or a proxy uses a private CA, set NODE_EXTRA_CA_CERTS in the job\u2019s `env` to its file. Otherwise check `endpoint`: another server may be responding.",
    zh: "\u5982\u679C\u7EC8\u7AEF\u8282\u70B9\u6216\u4EE3\u7406\u4F7F\u7528\u79C1\u6709 CA\uFF0C\u8BF7\u5728\u4F5C\u4E1A\u7684 `env` \u4E2D\u7528 NODE_EXTRA_CA_CERTS \u6307\u5B9A\u5176\u8BC1\u4E66\u6587\u4EF6\u3002\u5426\u5219\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u5E94\u7B54\u7684\u53EF\u80FD\u4E0D\u662F CCE\u3002"
  };
}
var lostStep = ({ method }) => method === "GET" ? { en: `${NETWORK.en}, then re-run this job.`, zh: `${NETWORK.zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002` } : {
  en: "CCE may have carried out the request, so it was not repeated. Look in the CCE console before the next run.",
  zh: "\u8BE5\u8BF7\u6C42\u53EF\u80FD\u5DF2\u88AB\u6267\u884C\uFF0C\u56E0\u6B64\u6CA1\u6709\u91CD\u53D1\uFF1A\u4E0B\u6B21\u8FD0\u884C\u524D\u8BF7\u5148\u5728 CCE \u63A7\u5236\u53F0\u786E\u8BA4\u3002"
};

// lib/messages/api-errors.js
var apiFailureMessage = (failure) => ({
  message: {
    en: `${failure.operation} (${failure.method} ${failure.url}): ${outcome(failure).en}${failure.apiMessage === null ? "" : `: ${failure.apiMessage}`}`,
    zh: `${failure.operation}\uFF08${failure.method} ${failure.url}\uFF09\uFF1A${outcome(failure).zh}${failure.apiMessage === null ? "" : `\uFF1A${failure.apiMessage}`}`
  },
  fix: nextStep(failure)
});
function outcome({ kind, status, code, detail, retryStop, requestId, attempts }) {
  const parts = [
    KINDS[kind],
    status === null ? null : `HTTP ${status}`,
    code,
    detail && detailText(detail),
    retryStop && retryStopText(retryStop),
    requestId === null ? null : { en: `request id ${requestId}`, zh: `\u8BF7\u6C42 ID ${requestId}` },
    attempts > 1 ? { en: `after ${attempts} attempts`, zh: `\u5171\u5C1D\u8BD5 ${attempts} \u6B21` } : null
  ];
  return joined(parts);
}
var joined = (parts) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .inEach */ .B1)((say) => parts.filter((part2) => part2 !== null).map(say).join(say(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .COMMA */ .KE)));
var KINDS = {
  "bad-credentials": { en: "the credentials were refused", zh: "\u51ED\u8BC1\u88AB\u62D2\u7EDD" },
  "clock-skew": { en: "the signature was refused because of its time", zh: "\u7B7E\u540D\u56E0\u65F6\u95F4\u504F\u5DEE\u88AB\u62D2\u7EDD" },
  "no-permission": { en: "permission denied", zh: "\u6CA1\u6709\u6743\u9650" },
  "not-found": { en: "not found", zh: "\u672A\u627E\u5230" },
  "not-published": { en: "this API is not available in this region", zh: "\u8BE5\u533A\u57DF\u672A\u53D1\u5E03\u6B64 API" },
  throttled: { en: "throttled", zh: "\u8BF7\u6C42\u88AB\u9650\u6D41" },
  "no-balance": { en: "the account balance is insufficient", zh: "\u8D26\u6237\u4F59\u989D\u4E0D\u8DB3" },
  conflict: { en: "refused in the current state of the cluster", zh: "\u5F53\u524D\u72B6\u6001\u4E0B\u88AB\u62D2\u7EDD" },
  "bad-request": { en: "the request was refused as invalid", zh: "\u8BF7\u6C42\u65E0\u6548\uFF0C\u88AB\u62D2\u7EDD" },
  "server-error": { en: "the service failed", zh: "\u670D\u52A1\u7AEF\u51FA\u9519" },
  "unexpected-status": { en: "unexpected status", zh: "\u72B6\u6001\u7801\u4E0D\u7B26\u5408\u9884\u671F" },
  timeout: { en: "no complete response in time", zh: "\u8D85\u65F6\u524D\u672A\u6536\u5230\u5B8C\u6574\u54CD\u5E94" },
  "run-deadline": { en: "the time of this run is up", zh: "\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u5DF2\u7528\u5B8C" },
  cancelled: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .RUN_CANCELED */ .k5,
  "unknown-host": { en: "the host name cannot be resolved", zh: "\u65E0\u6CD5\u89E3\u6790\u4E3B\u673A\u540D" },
  unreachable: { en: "the host cannot be reached", zh: "\u65E0\u6CD5\u8FDE\u63A5\u4E3B\u673A" },
  "connection-lost": { en: "the connection was lost", zh: "\u8FDE\u63A5\u4E2D\u65AD" },
  tls: { en: "no trusted TLS connection", zh: "\u65E0\u6CD5\u5EFA\u7ACB\u53EF\u4FE1\u7684 TLS \u8FDE\u63A5" },
  proxy: { en: "the proxy does not connect", zh: "\u4EE3\u7406\u672A\u80FD\u5EFA\u7ACB\u8FDE\u63A5" },
  redirected: { en: "redirected, and the gate does not follow redirects", zh: "\u54CD\u5E94\u4E3A\u91CD\u5B9A\u5411\uFF0C\u95E8\u7981\u4E0D\u4F1A\u8DDF\u968F" },
  truncated: { en: "the response was cut off", zh: "\u54CD\u5E94\u4E0D\u5B8C\u6574" },
  "too-large": { en: "the response is too large", zh: "\u54CD\u5E94\u8FC7\u5927" },
  "not-json": { en: "the response is not JSON", zh: "\u54CD\u5E94\u4E0D\u662F JSON" },
  "not-http": { en: "the response is not HTTP", zh: "\u54CD\u5E94\u4E0D\u662F HTTP" }
};
function detailText(detail) {
  switch (detail.code) {
    case "system-error":
    case "proxy-error":
      return (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)(detail.text);
    case "html-error-page":
      return { en: "with an HTML page", zh: "\u54CD\u5E94\u4F53\u662F HTML \u9875\u9762" };
    case "html-page":
      return {
        en: "it looks like an HTML page, possibly from a proxy or a login",
        zh: "\u770B\u8D77\u6765\u662F HTML \u9875\u9762\uFF0C\u53EF\u80FD\u6765\u81EA\u4EE3\u7406\u6216\u767B\u5F55\u9875"
      };
    case "empty-body":
      return { en: "it is empty", zh: "\u54CD\u5E94\u4E3A\u7A7A" };
    case "incomplete-json":
      return { en: "the JSON ends too early", zh: "JSON \u63D0\u524D\u7ED3\u675F" };
    case "redirect-target":
      return { en: `to ${detail.text}`, zh: `\u76EE\u6807\u4E3A ${detail.text}` };
    case "unreadable-redirect":
      return { en: "to an unreadable address", zh: "\u76EE\u6807\u5730\u5740\u65E0\u6CD5\u8BC6\u522B" };
    case "time-limit":
      return { en: seconds(detail.ms).en, zh: seconds(detail.ms).zh };
    case "size-limit":
      return { en: `more than ${detail.bytes} bytes`, zh: `\u8D85\u8FC7 ${detail.bytes} \u5B57\u8282` };
    case "proxy-not-a-url":
      return { en: "HTTPS_PROXY is not a URL", zh: "HTTPS_PROXY \u4E0D\u662F\u6709\u6548\u7684 URL" };
    case "proxy-protocol":
      return {
        en: `HTTPS_PROXY must be an http or https URL, not ${detail.text}`,
        zh: `HTTPS_PROXY \u5FC5\u987B\u662F http \u6216 https \u5730\u5740\uFF0C\u800C\u4E0D\u662F ${detail.text}`
      };
    case "proxy-encoding":
      return {
        en: `the user or password of ${detail.text} in HTTPS_PROXY holds a % that does not begin an encoded character; write it as %25`,
        zh: `HTTPS_PROXY \u4E2D ${detail.text} \u7684\u7528\u6237\u540D\u6216\u5BC6\u7801\u542B\u6709\u672A\u7F16\u7801\u7684 %\uFF0C\u8BF7\u5199\u4F5C %25`
      };
    case "proxy-status":
      return {
        en: `${detail.text} answered CONNECT with ${detail.status}`,
        zh: `${detail.text} \u5BF9 CONNECT \u8FD4\u56DE ${detail.status}`
      };
  }
}
var seconds = (ms) => {
  const count = Number((ms / 1e3).toFixed(1));
  return { en: `${count} s`, zh: `${count} \u79D2` };
};
function retryStopText(stop) {
  switch (stop.code) {
    case "wait-too-long": {
      const [wait, most] = [seconds(stop.waitMs), seconds(stop.mostMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the limit is ${most.en}`,
        zh: `\u91CD\u8BD5\u9700\u8981\u7B49\u5F85 ${wait.zh}\uFF0C\u8D85\u8FC7 ${most.zh}\u7684\u4E0A\u9650`
      };
    }
    case "run-ends-sooner": {
      const [wait, left] = [seconds(stop.waitMs), seconds(stop.leftMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the run has only ${left.en} left`,
        zh: `\u91CD\u8BD5\u9700\u8981\u7B49\u5F85 ${wait.zh}\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u53EA\u5269 ${left.zh}`
      };
    }
    case "ended-while-waiting": {
      const before = attemptOutcome(stop.after);
      return {
        en: `while waiting to try again after: ${before.en}`,
        zh: `\u6B63\u5728\u7B49\u5F85\u91CD\u8BD5\uFF08\u6B64\u524D\uFF1A${before.zh}\uFF09`
      };
    }
  }
}
var attemptOutcome = ({ kind, status, code, detail }) => joined([KINDS[kind], status === null ? detail && detailText(detail) : `HTTP ${status}`, code]);

// lib/messages/plan-file.js
var unreadablePlan = (file, problem) => ({
  title: { en: "Unreadable plan", zh: "\u8BA1\u5212\u65E0\u6CD5\u8BFB\u53D6" },
  message: { en: `${file} ${problemText(problem).en}.`, zh: `${file} ${problemText(problem).zh}\u3002` },
  fix: fixOf(problem)
});
function problemText(problem) {
  switch (problem.code) {
    case "not-json":
      return { en: "is not complete JSON; it may have been cut off", zh: "\u4E0D\u662F\u5B8C\u6574\u7684 JSON\uFF0C\u53EF\u80FD\u88AB\u622A\u65AD" };
    case "not-json-plan":
      return {
        en: "is not JSON: it may be the plan itself, or what `terraform show` prints without `-json`",
        zh: "\u4E0D\u662F JSON\uFF1A\u5B83\u53EF\u80FD\u662F\u8BA1\u5212\u6587\u4EF6\u672C\u8EAB\uFF0C\u6216\u672A\u4F7F\u7528 `-json` \u7684 `terraform show` \u7684\u8F93\u51FA"
      };
    case "log":
      return {
        en: "holds the messages of `terraform plan -json`, and not the plan",
        zh: "\u662F `terraform plan -json` \u7684\u6D88\u606F\uFF0C\u800C\u4E0D\u662F\u8BA1\u5212"
      };
    case "wrapper":
      return {
        en: "holds lines that the wrapper of hashicorp/setup-terraform added",
        zh: "\u542B\u6709 hashicorp/setup-terraform \u7684\u5C01\u88C5\u811A\u672C\u52A0\u5165\u7684\u884C"
      };
    case "not-a-plan":
      return { en: "is JSON, but not a Terraform plan", zh: "\u662F JSON\uFF0C\u4F46\u4E0D\u662F Terraform \u8BA1\u5212" };
    case "state":
      return {
        en: "is a Terraform state, which shows what is there and not what would change",
        zh: "\u662F Terraform \u72B6\u6001\uFF0C\u53EA\u53CD\u6620\u73B0\u72B6\uFF0C\u4E0D\u53CD\u6620\u5C06\u8981\u8FDB\u884C\u7684\u53D8\u66F4"
      };
    case "format-version":
      return {
        en: `has the format version ${problem.version}, but the gate reads versions 0.1 to 1.x`,
        zh: `\u7684\u683C\u5F0F\u7248\u672C\u4E3A ${problem.version}\uFF0C\u800C\u95E8\u7981\u652F\u6301\u7684\u7248\u672C\u4E3A 0.1 \u81F3 1.x`
      };
    case "unknown-change":
      return {
        en: `has a change of ${problem.address} that Terraform does not document, so it may be anything`,
        zh: `\u4E2D ${problem.address} \u7684\u53D8\u66F4\u4E0D\u5C5E\u4E8E Terraform \u6587\u6863\u6240\u5217\u7684\u7C7B\u578B\uFF0C\u542B\u4E49\u4E0D\u660E`
      };
  }
}
var WRITE_AGAIN = {
  en: "Write the file with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, then re-run this job.",
  zh: "\u8BF7\u4F7F\u7528 `terraform plan -out=tfplan` \u548C `terraform show -json tfplan > plan.json` \u751F\u6210\u8BE5\u6587\u4EF6\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
function fixOf({ code }) {
  if (code === "wrapper")
    return {
      en: "Set `terraform_wrapper: false` in the step of hashicorp/setup-terraform, and write the file again.",
      zh: "\u8BF7\u5728 hashicorp/setup-terraform \u6B65\u9AA4\u4E2D\u8BBE\u7F6E `terraform_wrapper: false`\uFF0C\u7136\u540E\u91CD\u65B0\u751F\u6210\u8BE5\u6587\u4EF6\u3002"
    };
  if (code === "format-version" || code === "unknown-change")
    return {
      en: "Update the gate. If there is no newer version, report this so that the gate can support it.",
      zh: "\u8BF7\u66F4\u65B0\u95E8\u7981\u7248\u672C\u3002\u5982\u679C\u6CA1\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF0C\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
    };
  return WRITE_AGAIN;
}
var incompletePlan = (file, isErrored) => ({
  title: { en: "Incomplete plan", zh: "\u8BA1\u5212\u4E0D\u5B8C\u6574" },
  message: isErrored ? {
    en: `Terraform ended the planning of ${file} with an error, so changes can be missing in it.`,
    zh: `Terraform \u5728\u751F\u6210 ${file} \u65F6\u51FA\u9519\uFF0C\u5176\u4E2D\u53EF\u80FD\u7F3A\u5C11\u90E8\u5206\u53D8\u66F4\u3002`
  } : {
    en: `${file} is not the whole plan: Terraform expects to need another one after it, because of -target or deferred changes.`,
    zh: `${file} \u4E0D\u662F\u5B8C\u6574\u7684\u8BA1\u5212\uFF1A\u7531\u4E8E\u4F7F\u7528\u4E86 -target \u6216\u6709\u63A8\u8FDF\u7684\u53D8\u66F4\uFF0CTerraform \u8BA4\u4E3A\u4E4B\u540E\u8FD8\u9700\u8981\u518D\u6B21\u751F\u6210\u8BA1\u5212\u3002`
  },
  fix: isErrored ? {
    en: "Correct what `terraform plan` reports, and write the plan again.",
    zh: "\u8BF7\u4FEE\u6B63 `terraform plan` \u62A5\u544A\u7684\u9519\u8BEF\uFF0C\u7136\u540E\u91CD\u65B0\u751F\u6210\u8BA1\u5212\u3002"
  } : { en: "Plan everything at once, without -target.", zh: "\u8BF7\u4E0D\u4F7F\u7528 -target\uFF0C\u4E00\u6B21\u751F\u6210\u5B8C\u6574\u7684\u8BA1\u5212\u3002" }
});

// lib/messages/results.js
var NOT_FINISHED = { en: "Not finished", zh: "\u5C1A\u672A\u5B8C\u6210" };
function notFinished(detail) {
  if (detail.of === "run")
    return canceledRun(detail.leavesOut);
  if (detail.of === "cluster")
    return unreachedCluster(detail.isCanceled);
  if (detail.of === "plan")
    return incompletePlan(detail.file, detail.isErrored);
  const { phase, waitedMs } = detail;
  if (detail.of === "canceled")
    return {
      title: NOT_FINISHED,
      message: {
        en: `The task was still ${phase} when the run was canceled.`,
        zh: `\u8FD0\u884C\u88AB\u53D6\u6D88\u65F6\uFF0C\u4EFB\u52A1\u72B6\u6001\u4ECD\u4E3A ${phase}\u3002`
      },
      fix: {
        en: "Re-run this job: it continues with the same task.",
        zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u5B83\u4F1A\u7EE7\u7EED\u7B49\u5F85\u540C\u4E00\u4E2A\u4EFB\u52A1\u3002"
      }
    };
  if (detail.of !== "task") {
    const name = detail.of === "section" ? { en: `The ${detail.what}`, zh: (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .sectionName */ .$)(detail.what).zh } : { en: detail.what, zh: `${detail.what} ` };
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}\u7684\u72B6\u6001\u4ECD\u4E3A ${phase}\uFF0C\u800C\u4EFB\u52A1\u663E\u793A\u5DF2\u5B8C\u6210\u3002`
      },
      fix: _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs
    };
  }
  const still = { en: `The task is still ${phase}.`, zh: `\u4EFB\u52A1\u72B6\u6001\u4ECD\u4E3A ${phase}\u3002` };
  return waitedMs === null ? {
    title: NOT_FINISHED,
    message: still,
    fix: {
      en: "Save the response again when the check is finished, then re-run this job.",
      zh: "\u8BF7\u5728\u68C0\u67E5\u5B8C\u6210\u540E\u91CD\u65B0\u4FDD\u5B58\u54CD\u5E94\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  } : {
    title: NOT_FINISHED,
    message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(still, waited(waitedMs)),
    fix: {
      en: "Re-run this job when the check is finished, or raise wait-timeout.",
      zh: "\u8BF7\u5728\u68C0\u67E5\u5B8C\u6210\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u6216\u8C03\u5927 wait-timeout\u3002"
    }
  };
}
var LET_IT_FINISH = { en: "Re-run this job, and let it finish.", zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF0C\u5E76\u7B49\u5F85\u5176\u5B8C\u6210\u3002" };
var canceledRun = (leavesOut) => ({
  title: NOT_FINISHED,
  message: leavesOut ? {
    en: "The run was canceled before its report was complete. The report leaves out what the run had found, because that is a lot and a canceled run has about a second. The responses are in the evidence folder.",
    zh: "\u8FD0\u884C\u5728\u62A5\u544A\u5B8C\u6210\u524D\u88AB\u53D6\u6D88\u3002\u53D6\u6D88\u540E\u53EA\u5269\u7EA6\u4E00\u79D2\uFF0C\u6765\u4E0D\u53CA\u5904\u7406\u5927\u91CF\u7684\u68C0\u67E5\u7ED3\u679C\uFF0C\u56E0\u6B64\u62A5\u544A\u4E2D\u6CA1\u6709\u5305\u542B\u8FD9\u4E9B\u7ED3\u679C\uFF1B\u54CD\u5E94\u4FDD\u5B58\u5728 evidence \u76EE\u5F55\u4E2D\u3002"
  } : {
    en: "The run was canceled before its report was complete.",
    zh: "\u8FD0\u884C\u5728\u62A5\u544A\u5B8C\u6210\u524D\u88AB\u53D6\u6D88\u3002"
  },
  fix: LET_IT_FINISH
});
var unreachedCluster = (isCanceled) => ({
  title: NOT_FINISHED,
  message: isCanceled ? { en: "The run was canceled before it queried this cluster.", zh: "\u8FD0\u884C\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\u88AB\u53D6\u6D88\u3002" } : {
    en: "The time of this run was over before it queried this cluster.",
    zh: "\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\uFF0C\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u5DF2\u7528\u5B8C\u3002"
  },
  fix: isCanceled ? LET_IT_FINISH : {
    en: "Raise max-parallel or wait-timeout, or spread the clusters over several jobs; then re-run this job.",
    zh: "\u8BF7\u8C03\u5927 max-parallel \u6216 wait-timeout\uFF0C\u6216\u5C06\u96C6\u7FA4\u5206\u6563\u5230\u591A\u4E2A\u4F5C\u4E1A\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
});
var waited = (ms) => ms < 1e3 ? { en: "The gate did not wait.", zh: "\u95E8\u7981\u6CA1\u6709\u7B49\u5F85\u3002" } : { en: `The gate waited ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(ms).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(ms).zh}\u3002` };
function resultExpired(detail) {
  const ms = Math.floor(detail.expiresAt / 1e3) * 1e3 - Math.floor(detail.now / 1e3) * 1e3;
  const at = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(detail.expiresAt));
  const left = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(ms);
  const clocks = clockDifference(detail.cceAheadMs);
  const isRunnerAhead = detail.cceAheadMs !== null && detail.cceAheadMs < 0;
  const fix = isRunnerAhead ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(SET_CLOCK, _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs) : _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs;
  if (ms <= 0)
    return {
      title: { en: "Result expired", zh: "\u7ED3\u679C\u5DF2\u8FC7\u671F" },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.${clocks.en}`,
        zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${at} \u8FC7\u671F\uFF08${left.zh}\u524D\uFF09\u3002${clocks.zh}`
      },
      fix
    };
  const least = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(detail.minValidityMs);
  return {
    title: { en: "Result expires too soon", zh: "\u7ED3\u679C\u5373\u5C06\u8FC7\u671F" },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.${clocks.en}`,
      zh: `\u68C0\u67E5\u7ED3\u679C\u5C06\u4E8E ${at} \u8FC7\u671F\uFF0C\u4EC5\u5269 ${left.zh}\uFF0C\u77ED\u4E8E min-validity \u8981\u6C42\u7684 ${least.zh}\u3002${clocks.zh}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(fix, { en: "Or lower min-validity.", zh: "\u4E5F\u53EF\u4EE5\u8C03\u5C0F min-validity\u3002" })
  };
}
var SET_CLOCK = {
  en: "Set the runner\u2019s clock right and re-run this job, since the result may still be valid by CCE\u2019s clock.",
  zh: "\u8BF7\u6821\u6B63\u8FD0\u884C\u5668\u7684\u65F6\u949F\u5E76\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u6309 CCE \u7684\u65F6\u949F\uFF0C\u8BE5\u7ED3\u679C\u53EF\u80FD\u4ECD\u7136\u6709\u6548\u3002"
};
function clockDifference(cceAheadMs) {
  if (cceAheadMs === null)
    return { en: "", zh: "" };
  const by = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(cceAheadMs);
  return cceAheadMs > 0 ? {
    en: ` The runner\u2019s clock is ${by.en} behind CCE\u2019s, so CCE\u2019s time counts.`,
    zh: `\u8FD0\u884C\u5668\u7684\u65F6\u949F\u6BD4 CCE \u7684\u65F6\u949F\u6162 ${by.zh}\uFF0C\u56E0\u6B64\u4EE5 CCE \u7684\u65F6\u95F4\u4E3A\u51C6\u3002`
  } : {
    en: ` The runner\u2019s clock is ${by.en} ahead of CCE\u2019s, and the later time counts.`,
    zh: `\u8FD0\u884C\u5668\u7684\u65F6\u949F\u6BD4 CCE \u7684\u65F6\u949F\u5FEB ${by.zh}\uFF0C\u4EE5\u8F83\u665A\u7684\u65F6\u95F4\u4E3A\u51C6\u3002`
  };
}
var noExpiry = (raw) => ({
  title: { en: "No expiry", zh: "\u6CA1\u6709\u6709\u6548\u671F" },
  message: raw === null ? { en: "The check result has no expiry time.", zh: "\u68C0\u67E5\u7ED3\u679C\u6CA1\u6709\u7ED9\u51FA\u6709\u6548\u671F\u3002" } : {
    en: `The expiry of the check result cannot be read as a time: ${raw}`,
    zh: `\u65E0\u6CD5\u5C06\u68C0\u67E5\u7ED3\u679C\u7684\u6709\u6548\u671F\u8BC6\u522B\u4E3A\u65F6\u95F4\uFF1A${raw}`
  },
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({
    en: "A result without an expiry time does not prove anything about the current state of the cluster.",
    zh: "\u6CA1\u6709\u6709\u6548\u671F\u7684\u7ED3\u679C\u4E0D\u80FD\u8BF4\u660E\u96C6\u7FA4\u5F53\u524D\u7684\u72B6\u51B5\u3002"
  }, _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs)
});
var notReplayed2 = (found) => ({
  title: { en: "Cannot be replayed", zh: "\u65E0\u6CD5\u91CD\u653E" },
  message: {
    en: `The run that saved these responses found what no response shows: ${found.join(", ")}.`,
    zh: `\u4FDD\u5B58\u8FD9\u4E9B\u54CD\u5E94\u7684\u8FD0\u884C\u8FD8\u6709\u54CD\u5E94\u4E2D\u770B\u4E0D\u5230\u7684\u53D1\u73B0\uFF1A${found.join("\u3001")}\u3002`
  },
  fix: {
    en: "Read the report of that run, or run the gate against CCE again.",
    zh: "\u8BF7\u67E5\u770B\u90A3\u6B21\u8FD0\u884C\u7684\u62A5\u544A\uFF0C\u6216\u8BA9\u95E8\u7981\u91CD\u65B0\u67E5\u8BE2 CCE\u3002"
  }
});
function noResult(detail, check) {
  if (detail.why === "not-replayed")
    return notReplayed2(detail.found);
  const { why } = detail;
  const { en, zh } = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checkName */ .I3)(check);
  const title = { en: "No result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" };
  switch (why) {
    case "no-task":
      return {
        title,
        message: { en: `The cluster has no ${en} task.`, zh: `\u8BE5\u96C6\u7FA4\u6CA1\u6709${zh}\u4EFB\u52A1\u3002` },
        fix: {
          en: `Run the ${en} in the CCE console (or through its API), then re-run this job.`,
          zh: `\u8BF7\u5728 CCE \u63A7\u5236\u53F0\uFF08\u6216\u901A\u8FC7 API\uFF09\u6267\u884C${zh}\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
        }
      };
    case "no-items":
      return {
        title,
        message: {
          en: "The task is finished but contains no items, so nothing was checked.",
          zh: "\u4EFB\u52A1\u5DF2\u5B8C\u6210\uFF0C\u4F46\u5176\u4E2D\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\uFF1A\u4EC0\u4E48\u90FD\u6CA1\u6709\u68C0\u67E5\u3002"
        },
        fix: _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs
      };
    case "no-file":
      return {
        title,
        message: {
          en: `None of the files in results contains a result of the ${en}.`,
          zh: `results \u6307\u5B9A\u7684\u6587\u4EF6\u4E2D\u6CA1\u6709${zh}\u7684\u7ED3\u679C\u3002`
        },
        fix: {
          en: `Add the saved response of the ${en} to results, or remove the check from checks.`,
          zh: `\u8BF7\u5C06\u5DF2\u4FDD\u5B58\u7684${zh}\u54CD\u5E94\u52A0\u5165 results\uFF0C\u6216\u4ECE checks \u4E2D\u53BB\u6389\u8BE5\u68C0\u67E5\u3002`
        }
      };
    case "filtered-out":
      return {
        title,
        message: {
          en: `There are ${en} tasks, but none has the requested id or type.`,
          zh: `\u5B58\u5728${zh}\u4EFB\u52A1\uFF0C\u4F46\u6CA1\u6709\u4E00\u4E2A\u7B26\u5408\u6307\u5B9A\u7684 ID \u6216\u7C7B\u578B\u3002`
        },
        fix: {
          en: "Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.",
          zh: "\u8BF7\u66F4\u6B63 precheck-task-id\u3001addon-task-id\u3001addon-instance-id\u3001addon-check-type \u6216 upgrade-task-id\u3002"
        }
      };
    case "no-addons":
      return {
        title,
        message: {
          en: "There is no installed add-on for which a check could be started.",
          zh: "\u6CA1\u6709\u53EF\u4EE5\u542F\u52A8\u68C0\u67E5\u7684\u5DF2\u5B89\u88C5\u63D2\u4EF6\u3002"
        },
        fix: {
          en: "Remove addons from checks, or set addon-instance-id to an add-on that can be upgraded.",
          zh: "\u8BF7\u4ECE checks \u4E2D\u53BB\u6389 addons\uFF0C\u6216\u7528 addon-instance-id \u6307\u5B9A\u4E00\u4E2A\u53EF\u4EE5\u5347\u7EA7\u7684\u63D2\u4EF6\u3002"
        }
      };
    case "no-upgrade":
      return {
        title,
        message: {
          en: `The cluster reports no upgrade, so the ${en} has nothing to confirm and was not sent.`,
          zh: `\u96C6\u7FA4\u6CA1\u6709\u5347\u7EA7\u8BB0\u5F55\uFF0C\u6CA1\u6709\u53EF\u786E\u8BA4\u7684\u5347\u7EA7\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u9001${zh}\u3002`
        },
        fix: {
          en: "Upgrade the cluster first. To follow the upgrade until it has succeeded, add upgrade to checks.",
          zh: "\u8BF7\u5148\u5347\u7EA7\u96C6\u7FA4\uFF1B\u5982\u9700\u8DDF\u8E2A\u5230\u5347\u7EA7\u6210\u529F\uFF0C\u8BF7\u5728 checks \u4E2D\u52A0\u5165 upgrade\u3002"
        }
      };
    case "vanished":
      return {
        title: { en: "The task is gone", zh: "\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728" },
        message: {
          en: `The ${en} task disappeared while the gate waited for it.`,
          zh: `\u6240\u7B49\u5F85\u7684${zh}\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728\u3002`
        },
        fix: _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs
      };
    case "replaced":
      return {
        title: { en: "Replaced by a newer task", zh: "\u5DF2\u88AB\u65B0\u4EFB\u52A1\u53D6\u4EE3" },
        message: {
          en: `A newer ${en} task was started while the gate waited for this one.`,
          zh: `\u7B49\u5F85${zh}\u4EFB\u52A1\u671F\u95F4\uFF0C\u6709\u4EBA\u542F\u52A8\u4E86\u65B0\u7684\u4EFB\u52A1\u3002`
        },
        fix: {
          en: "Re-run this job: it will read the newer task.",
          zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u5C4A\u65F6\u4F1A\u8BFB\u53D6\u65B0\u7684\u4EFB\u52A1\u3002"
        }
      };
    case "not-sent":
      return {
        title: { en: "Not sent", zh: "\u672A\u53D1\u9001" },
        message: {
          en: `The ${en} confirms the upgrade to CCE. It was not sent, because another selected check did not pass or the policy cannot be used.`,
          zh: `${zh}\u4F1A\u5411 CCE \u786E\u8BA4\u672C\u6B21\u5347\u7EA7\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u9001\uFF1A\u5176\u4ED6\u9009\u5B9A\u7684\u68C0\u67E5\u6CA1\u6709\u901A\u8FC7\uFF0C\u6216\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\u3002`
        },
        fix: {
          en: "Fix the other findings, then re-run this job.",
          zh: "\u8BF7\u5148\u6309\u5176\u4ED6\u95EE\u9898\u7684\u5904\u7406\u65B9\u6CD5\u64CD\u4F5C\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
        }
      };
  }
}

// lib/messages/cluster-state.js
function clusterState(detail) {
  if (detail.which === "phase") {
    const { phase, waitedMs } = detail;
    const waited2 = waitedMs < 1e3 ? { en: "", zh: "" } : { en: ` The gate waited ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(waitedMs).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(waitedMs).zh}\u3002` };
    return {
      title: { en: "Cluster not Available", zh: "\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" },
      message: {
        en: `The cluster is in phase ${phase}, not Available, so its checks do not show whether it can be upgraded now.${waited2.en}`,
        zh: `\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}\uFF0C\u800C\u4E0D\u662F Available\uFF0C\u56E0\u6B64\u5176\u68C0\u67E5\u7ED3\u679C\u4E0D\u80FD\u8BF4\u660E\u73B0\u5728\u80FD\u5426\u5347\u7EA7\u3002${waited2.zh}`
      },
      fix: {
        en: "Wait until the cluster is Available, or wake or repair it in the CCE console. Then run the check again and re-run this job.",
        zh: "\u8BF7\u7B49\u5F85\u96C6\u7FA4\u6062\u590D\u4E3A Available\uFF0C\u6216\u5728 CCE \u63A7\u5236\u53F0\u5524\u9192\u6216\u4FEE\u590D\u96C6\u7FA4\uFF1B\u7136\u540E\u91CD\u65B0\u68C0\u67E5\uFF0C\u5E76\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
      }
    };
  }
  const why = reasonOf(detail.why);
  const what = detail.what === "phase" ? { en: "phase of the cluster", zh: "\u96C6\u7FA4\u72B6\u6001" } : { en: "version that the cluster runs", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C" };
  return {
    title: { en: "Cluster state unknown", zh: "\u96C6\u7FA4\u72B6\u6001\u672A\u77E5" },
    message: {
      en: `The ${what.en} could not be read (${why.en}), so the check result may no longer describe the cluster.`,
      zh: `\u65E0\u6CD5\u8BFB\u53D6${what.zh}\uFF08${why.zh}\uFF09\uFF0C\u56E0\u6B64\u68C0\u67E5\u7ED3\u679C\u53EF\u80FD\u5DF2\u4E0D\u53CD\u6620\u96C6\u7FA4\u73B0\u72B6\u3002`
    },
    fix: {
      en: "Re-run this job. If this happens again, look at the cluster in the CCE console, and open a ticket with Huawei Cloud support.",
      zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u96C6\u7FA4\uFF0C\u5E76\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
    }
  };
}
var START_ONE = {
  en: "Start the upgrade to the asserted target, then re-run this job; or correct target-version.",
  zh: "\u8BF7\u542F\u52A8\u5347\u7EA7\u5230\u6240\u8981\u6C42\u7684\u76EE\u6807\u7248\u672C\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u6216\u66F4\u6B63 target-version\u3002"
};
function staleUpgrade(detail) {
  switch (detail.why) {
    case "too-old": {
      const age = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(detail.now - detail.endedAt);
      const most = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .durationText */ .S5)(detail.maxAgeMs);
      const at = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(detail.endedAt));
      const clocks = clockDifference(detail.cceAheadMs);
      return {
        title: { en: "Upgrade too long ago", zh: "\u5347\u7EA7\u65F6\u95F4\u8FC7\u65E9" },
        message: {
          en: `The newest upgrade ended at ${at}, ${age.en} ago, but upgrade-max-age allows ${most.en}.${clocks.en}`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5DF2\u4E8E ${at} \u7ED3\u675F\uFF08${age.zh}\u524D\uFF09\uFF0C\u8D85\u8FC7\u4E86 upgrade-max-age \u5141\u8BB8\u7684 ${most.zh}\u3002${clocks.zh}`
        },
        fix: {
          en: "Start the upgrade that this run is about, then re-run this job. If it is this upgrade, raise upgrade-max-age.",
          zh: "\u8BF7\u5148\u542F\u52A8\u672C\u6B21\u8981\u8DDF\u8E2A\u7684\u5347\u7EA7\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1B\u5982\u679C\u5C31\u662F\u8FD9\u6B21\u5347\u7EA7\uFF0C\u8BF7\u8C03\u5927 upgrade-max-age\u3002"
        }
      };
    }
    case "undated":
      return {
        title: { en: "Upgrade without an end time", zh: "\u5347\u7EA7\u6CA1\u6709\u7ED3\u675F\u65F6\u95F4" },
        message: {
          en: "CCE does not say when the newest upgrade ended, so it may be an earlier one.",
          zh: "CCE \u6CA1\u6709\u7ED9\u51FA\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u7ED3\u675F\u65F6\u95F4\uFF0C\u56E0\u6B64\u5B83\u53EF\u80FD\u662F\u66F4\u65E9\u7684\u4E00\u6B21\u5347\u7EA7\u3002"
        },
        fix: {
          en: "Look at the upgrade in the CCE console and confirm it there.",
          zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u5347\u7EA7\uFF0C\u5E76\u5728\u63A7\u5236\u53F0\u786E\u8BA4\u3002"
        }
      };
    case "other-target":
      return {
        title: { en: "Upgrade to another version", zh: "\u5347\u7EA7\u5230\u4E86\u5176\u4ED6\u7248\u672C" },
        message: {
          en: `The newest upgrade led to ${detail.actual}, not to ${detail.asserted}.`,
          zh: `\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u5230\u4E86 ${detail.actual}\uFF0C\u800C\u4E0D\u662F ${detail.asserted}\u3002`
        },
        fix: START_ONE
      };
    case "stopped-short":
      return {
        title: { en: "Upgrade stopped short", zh: "\u5C1A\u672A\u5347\u7EA7\u5230\u6700\u65B0\u7248\u672C" },
        message: {
          en: `The cluster runs ${detail.actual}, but CCE offers ${detail.newest}, which is newer and part of the target ${detail.asserted}.`,
          zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u4E3A ${detail.actual}\uFF0C\u4F46 CCE \u8FD8\u63D0\u4F9B\u66F4\u65B0\u7684 ${detail.newest}\uFF0C\u540C\u5C5E\u76EE\u6807\u7248\u672C ${detail.asserted}\u3002`
        },
        fix: {
          en: `Upgrade to ${detail.newest}; or set target-version to ${detail.actual}, if that version is what you want.`,
          zh: `\u8BF7\u5347\u7EA7\u5230 ${detail.newest}\uFF1B\u5982\u679C ${detail.actual} \u5C31\u662F\u6240\u9700\u7684\u7248\u672C\uFF0C\u8BF7\u5C06 target-version \u8BBE\u4E3A\u5B83\u3002`
        }
      };
    case "not-succeeded":
      return {
        title: { en: "Upgrade has not succeeded", zh: "\u5347\u7EA7\u5C1A\u672A\u6210\u529F" },
        message: {
          en: `${detail.phase === null ? "An upgrade of the cluster is still under way" : `The cluster reports its last upgrade as ${detail.phase}`}, so there is nothing to confirm.`,
          zh: `${detail.phase === null ? "\u96C6\u7FA4\u6B63\u5728\u5347\u7EA7" : `\u96C6\u7FA4\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u72B6\u6001\u4E3A ${detail.phase}`}\uFF0C\u56E0\u6B64\u6CA1\u6709\u53EF\u786E\u8BA4\u7684\u5347\u7EA7\u3002`
        },
        fix: {
          en: "Finish the upgrade first. To follow it until it has succeeded, add upgrade to checks.",
          zh: "\u8BF7\u5148\u5B8C\u6210\u5347\u7EA7\uFF1B\u5982\u9700\u8DDF\u8E2A\u5230\u5347\u7EA7\u6210\u529F\uFF0C\u8BF7\u5728 checks \u4E2D\u52A0\u5165 upgrade\u3002"
        }
      };
  }
}

// lib/messages/clusters-file.js
function clustersFaultText({ at, problem }) {
  const { message, fix = _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTERS_WORDS */ .Gy.check } = (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTERS_WORDS */ .Gy);
  return { message, fix };
}
function clustersFaultMessage(fault) {
  const { message, fix } = clustersFaultText(fault);
  return {
    title: { en: "Faulty clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6\u6709\u8BEF" },
    message: (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(fault, message),
    fix
  };
}

// lib/messages/internal-error.js
var PHASES = {
  settings: { en: "while it read the settings", zh: "\u8BFB\u53D6\u8BBE\u7F6E\u65F6" },
  collect: { en: "while it collected policy and results", zh: "\u6536\u96C6\u7B56\u7565\u548C\u7ED3\u679C\u65F6" },
  check: { en: "while it processed this check", zh: "\u5904\u7406\u8BE5\u9879\u68C0\u67E5\u65F6" },
  facts: { en: "while it read the facts of the cluster", zh: "\u8BFB\u53D6\u96C6\u7FA4\u4FE1\u606F\u65F6" },
  decide: { en: "while it decided", zh: "\u5224\u65AD\u65F6" },
  compare: { en: "while it compared the report with the earlier one", zh: "\u4E0E\u4E4B\u524D\u7684\u62A5\u544A\u6BD4\u8F83\u65F6" },
  render: { en: "while it rendered the report", zh: "\u751F\u6210\u62A5\u544A\u65F6" },
  publish: { en: "while it published the report", zh: "\u53D1\u5E03\u62A5\u544A\u65F6" },
  background: { en: "outside of any check", zh: "\u5728\u5404\u9879\u68C0\u67E5\u4E4B\u5916" }
};
function internalError2({ during, what, message }) {
  const phase = PHASES[during];
  return {
    title: { en: "Error in the gate itself", zh: "\u95E8\u7981\u81EA\u8EAB\u51FA\u9519" },
    message: {
      en: `An error occurred in the gate itself ${phase.en}${what === null ? "" : ` (${what})`}${message === "" ? "" : `: ${message}`}.`,
      zh: `${phase.zh}${what === null ? "" : `\uFF08${what}\uFF09`}\uFF0C\u95E8\u7981\u81EA\u8EAB\u51FA\u9519${message === "" ? "" : `\uFF1A${message}`}\u3002`
    },
    fix: {
      en: "Re-run this job. If it fails again, report it to the maintainers of the gate with this message and the evidence folder.",
      zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5C06\u6B64\u4FE1\u606F\u548C evidence \u76EE\u5F55\u53CD\u9988\u7ED9\u95E8\u7981\u7684\u7EF4\u62A4\u8005\u3002"
    }
  };
}

// lib/messages/responses.js
var RESPONSE_NAMES = {
  "precheck-task": { en: "the pre-upgrade check task", zh: "\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1" },
  "precheck-list": { en: "the list of pre-upgrade check tasks", zh: "\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1\u5217\u8868" },
  "precheck-start": { en: "the response to starting the pre-upgrade check", zh: "\u542F\u52A8\u5347\u7EA7\u524D\u68C0\u67E5\u7684\u54CD\u5E94" },
  "saved-precheck": { en: "a saved pre-upgrade check task", zh: "\u5DF2\u4FDD\u5B58\u7684\u5347\u7EA7\u524D\u68C0\u67E5\u4EFB\u52A1" },
  "addon-tasks": { en: "the add-on check tasks", zh: "\u63D2\u4EF6\u68C0\u67E5\u4EFB\u52A1" },
  "upgrade-info": { en: "the upgrade information", zh: "\u96C6\u7FA4\u5347\u7EA7\u4FE1\u606F" },
  "workflow-list": { en: "the list of upgrade workflows", zh: "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1\u5217\u8868" },
  "upgrade-task": { en: "the upgrade task", zh: "\u5347\u7EA7\u4EFB\u52A1" },
  "upgrade-list": { en: "the list of upgrade tasks", zh: "\u5347\u7EA7\u4EFB\u52A1\u5217\u8868" },
  postcheck: { en: "the response to the post-upgrade check", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u7684\u54CD\u5E94" },
  "saved-response": { en: "a saved response", zh: "\u5DF2\u4FDD\u5B58\u7684\u54CD\u5E94" }
};
var REASONS = {
  "no-items": { en: "it has no items", zh: "\u5176\u4E2D\u6CA1\u6709 items" },
  "no-addon-list": { en: "the list of installed add-ons has no items", zh: "\u5DF2\u5B89\u88C5\u63D2\u4EF6\u7684\u5217\u8868\u4E2D\u6CA1\u6709 items" },
  "no-uid": { en: "it has no metadata.uid", zh: "\u5176\u4E2D\u6CA1\u6709 metadata.uid" },
  "no-versions": {
    en: "it does not contain the live version and the available targets",
    zh: "\u5176\u4E2D\u6CA1\u6709\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u548C\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C"
  },
  "undocumented-shape": { en: "it does not have the documented structure", zh: "\u4E0E\u6587\u6863\u89C4\u5B9A\u7684\u7ED3\u6784\u4E0D\u7B26" },
  partial: { en: "it does not hold all of its entries", zh: "\u5176\u4E2D\u6CA1\u6709\u5217\u51FA\u5168\u90E8\u6761\u76EE" },
  "other-task": { en: "CCE returned another task than requested", zh: "\u8FD4\u56DE\u7684\u4E0D\u662F\u6240\u67E5\u8BE2\u7684\u4EFB\u52A1" },
  contradiction: {
    en: "two responses about it differ, and neither is newer than the other",
    zh: "\u6709\u4E24\u4EFD\u5185\u5BB9\u4E0D\u540C\u7684\u54CD\u5E94\uFF0C\u4E14\u65E0\u6CD5\u533A\u5206\u5148\u540E"
  },
  "newest-without-uid": {
    en: "the newest task has no metadata.uid to request it by",
    zh: "\u6700\u65B0\u7684\u4EFB\u52A1\u6CA1\u6709 metadata.uid\uFF0C\u65E0\u6CD5\u636E\u6B64\u67E5\u8BE2"
  },
  "undated-precheck": {
    en: "the tasks do not show which was created last; set precheck-task-id",
    zh: "\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u4EFB\u52A1\u662F\u6700\u540E\u521B\u5EFA\u7684\uFF1B\u8BF7\u7528 precheck-task-id \u6307\u5B9A"
  },
  "undated-addon": {
    en: "an add-on has several tasks that do not show which was created last; set addon-task-id",
    zh: "\u540C\u4E00\u63D2\u4EF6\u6709\u591A\u4E2A\u4EFB\u52A1\uFF0C\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u662F\u6700\u540E\u521B\u5EFA\u7684\uFF1B\u8BF7\u7528 addon-task-id \u6307\u5B9A"
  },
  "undated-upgrade": {
    en: "the tasks do not show which is the newest; set upgrade-task-id",
    zh: "\u65E0\u6CD5\u5224\u65AD\u54EA\u4E2A\u4EFB\u52A1\u662F\u6700\u65B0\u7684\uFF1B\u8BF7\u7528 upgrade-task-id \u6307\u5B9A"
  },
  "unnamed-start": {
    en: "the response to starting them does not name a task for each add-on",
    zh: "\u542F\u52A8\u68C0\u67E5\u7684\u54CD\u5E94\u6CA1\u6709\u4E3A\u6BCF\u4E2A\u63D2\u4EF6\u7ED9\u51FA\u4EFB\u52A1"
  }
};
var unreadableMessage = (what, fault) => ({
  message: {
    en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf2(what, fault).en}.`,
    zh: `\u65E0\u6CD5\u8BFB\u53D6${RESPONSE_NAMES[what].zh}\uFF1A${reasonOf2(what, fault).zh}\u3002`
  },
  fix: "file" in fault ? SAVED_FIXES[fault.code] : LOOK_AT_EVIDENCE
});
var LOOK_AT_EVIDENCE = {
  en: "Look at the saved response in the evidence folder. If CCE really responds like this, report it so that the gate can support it.",
  zh: "\u8BF7\u67E5\u770B evidence \u76EE\u5F55\u4E2D\u4FDD\u5B58\u7684\u54CD\u5E94\u3002\u5982\u679C CCE \u786E\u5B9E\u8FD9\u6837\u8FD4\u56DE\uFF0C\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
};
var SAVE_WHOLE = {
  en: "Save the response as CCE sent it, whole and with its kind, or take the file out of results.",
  zh: "\u8BF7\u6309 CCE \u8FD4\u56DE\u7684\u539F\u6837\u5B8C\u6574\u4FDD\u5B58\u54CD\u5E94\uFF08\u5305\u62EC kind\uFF09\uFF0C\u6216\u4ECE results \u4E2D\u53BB\u6389\u8BE5\u6587\u4EF6\u3002"
};
var KEEP_EVIDENCE = {
  en: "Give results all files of the evidence folder as the run wrote them.",
  zh: "\u8BF7\u5C06\u8FD0\u884C\u5199\u5165 evidence \u76EE\u5F55\u7684\u5168\u90E8\u6587\u4EF6\u539F\u6837\u63D0\u4F9B\u7ED9 results\u3002"
};
var SAVED_FIXES = {
  "no-json": SAVE_WHOLE,
  "no-kind": SAVE_WHOLE,
  "kind-in-file": SAVE_WHOLE,
  "no-index": KEEP_EVIDENCE,
  "absent-file": KEEP_EVIDENCE,
  "error-body": {
    en: "Solve what CCE refused, save the response again, or take the file out of results.",
    zh: "\u8BF7\u89E3\u51B3 CCE \u62D2\u7EDD\u8BF7\u6C42\u7684\u539F\u56E0\u5E76\u91CD\u65B0\u4FDD\u5B58\u54CD\u5E94\uFF0C\u6216\u4ECE results \u4E2D\u53BB\u6389\u8BE5\u6587\u4EF6\u3002"
  },
  "start-answer": {
    en: "Save the task itself once it has finished (the response to a GET request), in place of the response to its start.",
    zh: "\u8BF7\u5728\u4EFB\u52A1\u7ED3\u675F\u540E\u4FDD\u5B58\u4EFB\u52A1\u672C\u8EAB\uFF08GET \u8BF7\u6C42\u7684\u54CD\u5E94\uFF09\uFF0C\u4EE5\u66FF\u6362\u542F\u52A8\u4EFB\u52A1\u65F6\u7684\u54CD\u5E94\u3002"
  }
};
function reasonOf2(what, fault) {
  const isList = what === "addon-tasks";
  switch (fault.code) {
    case "shape":
      return shapeReason(fault);
    case "other-kind":
      return {
        en: `${isList ? "their" : "its"} kind is ${fault.kind}, not ${fault.expected}`,
        zh: `\u5176 kind \u4E3A ${fault.kind}\uFF0C\u800C\u4E0D\u662F ${fault.expected}`
      };
    case "no-kind":
      return {
        en: `${fault.file} has no kind that says which check it belongs to`,
        zh: `${fault.file} \u4E2D\u6CA1\u6709 kind\uFF0C\u65E0\u6CD5\u786E\u5B9A\u5B83\u5C5E\u4E8E\u54EA\u9879\u68C0\u67E5`
      };
    case "error-body":
      return { en: `${fault.file} holds an error response`, zh: `${fault.file} \u7684\u5185\u5BB9\u662F\u9519\u8BEF\u54CD\u5E94` };
    case "start-answer":
      return {
        en: `${fault.file} holds the response to the start of a task, which has no result yet`,
        zh: `${fault.file} \u7684\u5185\u5BB9\u662F\u542F\u52A8\u4EFB\u52A1\u65F6\u7684\u54CD\u5E94\uFF0C\u5176\u4E2D\u8FD8\u6CA1\u6709\u7ED3\u679C`
      };
    case "kind-in-file":
      return {
        en: `the kind in ${fault.file} is ${fault.kind}, not ${fault.expected}`,
        zh: `${fault.file} \u4E2D\u7684 kind \u4E3A ${fault.kind}\uFF0C\u800C\u4E0D\u662F ${fault.expected}`
      };
    case "no-index":
      return {
        en: `${fault.file} is not the list of clusters that a run writes beside its evidence`,
        zh: `${fault.file} \u4E0D\u662F\u8FD0\u884C\u5728 evidence \u65C1\u5199\u5165\u7684\u96C6\u7FA4\u5217\u8868`
      };
    case "absent-file":
      return {
        en: `${fault.file} is missing, although the list of clusters beside it names it`,
        zh: `\u7F3A\u5C11 ${fault.file}\uFF0C\u800C\u540C\u76EE\u5F55\u7684\u96C6\u7FA4\u5217\u8868\u5217\u51FA\u4E86\u8BE5\u6587\u4EF6`
      };
    case "no-json":
      return { en: `${fault.file} is not JSON`, zh: `${fault.file} \u7684\u5185\u5BB9\u4E0D\u662F JSON` };
    case "no-items":
      return isList ? { en: "the response has no items", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709 items" } : REASONS["no-items"];
    default:
      return REASONS[fault.code];
  }
}
var WHOLES = {
  body: { en: "the body", zh: "\u54CD\u5E94\u4F53" },
  task: { en: "the task", zh: "\u8BE5\u4EFB\u52A1" },
  listed: { en: "a task", zh: "\u67D0\u4E2A\u4EFB\u52A1" },
  item: { en: "an item", zh: "\u67D0\u4E2A\u68C0\u67E5\u9879" }
};
function shapeReason({ of, path, expected }) {
  const whole = WHOLES[of];
  const isNested = of === "listed" || of === "item";
  const en = path === "" ? whole.en : isNested ? `${whole.en}'s ${path}` : path;
  const zh = path === "" ? whole.zh : isNested ? `${whole.zh}\u7684 ${path} ` : `${path} `;
  return expected === null ? { en: `${en} does not have the documented structure`, zh: `${zh}\u4E0E\u6587\u6863\u89C4\u5B9A\u7684\u7ED3\u6784\u4E0D\u7B26` } : { en: `${en} is not of type ${expected}`, zh: `${zh}\u7684\u7C7B\u578B\u4E0D\u662F ${expected}` };
}

// lib/messages/diagnostics.js
var diagnosticMessage = (detail, check) => ({
  ...messageOf(detail, check),
  meaning: meaningOf(detail)
});
function meaningOf(detail) {
  if (detail.name === "policy-error")
    return (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMeaning */ .WK)(detail.fault);
  const isUnread = detail.name === "target-mismatch" && detail.which === "unread";
  return isUnread ? _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD_TARGET_MEANING */ .aN : MEANINGS[detail.name];
}
function messageOf(detail, check) {
  switch (detail.name) {
    case "not-finished":
      return notFinished(detail);
    case "task-errored":
      return taskErrored(detail.message, (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checkName */ .I3)(check));
    case "result-expired":
      return resultExpired(detail);
    case "no-expiry":
      return noExpiry(detail.raw);
    case "skipped-item":
      return skippedItem(detail.item);
    case "target-mismatch":
      return (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .targetMismatch */ .M5)(detail);
    case "cluster-mismatch":
      return otherCluster(detail);
    case "cluster-state":
      return clusterState(detail);
    case "stale-upgrade":
      return staleUpgrade(detail);
    case "no-result":
      return noResult(detail, check);
    case "unexplained-failure":
      return unexplained(detail, (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checkName */ .I3)(check));
    case "unknown-value":
      return unknownValue(detail);
    case "unreadable-response":
      if ("plan" in detail)
        return unreadablePlan(detail.plan, detail.problem);
      return "failure" in detail ? { title: UNREADABLE, ...apiFailureMessage(detail.failure) } : { title: UNREADABLE, ...unreadableMessage(detail.what, detail.fault) };
    case "api-error":
      return { title: { en: "Request failed", zh: "\u8BF7\u6C42\u5931\u8D25" }, ...apiFailureMessage(detail.failure) };
    case "no-access":
      return "failure" in detail ? { title: NO_ACCESS, ...apiFailureMessage(detail.failure) } : { title: NO_ACCESS, ...(0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__/* .noSecrets */ .fI)(detail) };
    case "wrong-settings":
      return (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSetting */ .q5)(detail.fault);
    case "policy-error":
      return (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMessage */ .So)(detail.fault);
    case "clusters-file-error":
      return clustersFaultMessage(detail.fault);
    case "upgrade-failed":
      return upgradeFailed(detail);
    case "upgrade-paused":
      return upgradePaused(detail.progress);
    case "postcheck-failed":
      return POSTCHECK_FAILED;
    case "internal-error":
      return internalError2(detail);
  }
}
var UNREADABLE = { en: "Unreadable response", zh: "\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" };
var NO_ACCESS = { en: "No access", zh: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650" };
var taskErrored = (message, { en, zh }) => ({
  title: { en: "The check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u51FA\u9519" },
  message: {
    en: `The ${en} task ended in phase Error${message ? `: ${message}` : ", without a message"}.`,
    zh: `${zh}\u4EFB\u52A1\u4EE5 Error \u72B6\u6001\u7ED3\u675F${message ? `\uFF1A${message}` : "\uFF0C\u6CA1\u6709\u63D0\u793A\u4FE1\u606F"}\u3002`
  },
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs, {
    en: "If it fails again, open a ticket with Huawei Cloud support and include the task id.",
    zh: "\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u5E76\u9644\u4E0A\u4EFB\u52A1 ID\u3002"
  })
});
var skippedItem = (item) => ({
  title: { en: "Item skipped", zh: "\u68C0\u67E5\u9879\u88AB\u8DF3\u8FC7" },
  message: {
    en: `${item} was not checked: the task was set to skip it (skippedCheckItemList), and no reason is given.`,
    zh: `${item} \u6CA1\u6709\u68C0\u67E5\uFF1A\u6709\u4EBA\u8DF3\u8FC7\u4E86\u5B83\uFF08skippedCheckItemList\uFF09\uFF0C\u6CA1\u6709\u8BF4\u660E\u539F\u56E0\u3002`
  },
  fix: {
    en: "Run the check again without skipping this item, or add a waiver for it to the policy (name, reason, owner, expires).",
    zh: "\u8BF7\u91CD\u65B0\u68C0\u67E5\uFF0C\u4E0D\u8981\u8DF3\u8FC7\u8BE5\u68C0\u67E5\u9879\uFF1B\u6216\u5728\u7B56\u7565\u4E2D\u4E3A\u5176\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\uFF0C\u7531\u4E13\u4EBA\u8D1F\u8D23\u3002"
  }
});
var otherCluster = ({ actual, asserted }) => ({
  title: { en: "Another cluster", zh: "\u96C6\u7FA4\u4E0D\u7B26" },
  message: {
    en: `The check result is for cluster ${actual}, not for ${asserted}.`,
    zh: `\u68C0\u67E5\u7ED3\u679C\u5C5E\u4E8E\u96C6\u7FA4 ${actual}\uFF0C\u800C\u4E0D\u662F ${asserted}\u3002`
  },
  fix: {
    en: "Correct cluster-id, or name a task of this cluster (precheck-task-id, results).",
    zh: "\u8BF7\u66F4\u6B63 cluster-id\uFF0C\u6216\u63D0\u4F9B\u8BE5\u96C6\u7FA4\u7684\u4EFB\u52A1\uFF08precheck-task-id\u3001results\uFF09\u3002"
  }
});
function unexplained({ of, message }, { en, zh }) {
  const what = of === "task" ? { en: `${en} task`, zh: `${zh}\u4EFB\u52A1` } : (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .sectionName */ .$)(of);
  return {
    title: { en: "Failed without a reason", zh: "\u5931\u8D25\u4F46\u6CA1\u6709\u539F\u56E0" },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ""}`,
      zh: `${what.zh}\u7684\u72B6\u6001\u4E3A Failed\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\u5931\u8D25\u3002${message ? `\u63D0\u793A\u4FE1\u606F\uFF1A${message}` : ""}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_AGAIN */ .Bs, {
      en: "If this happens again, look at the check in the CCE console and open a ticket with the task id.",
      zh: "\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\uFF0C\u5E76\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    })
  };
}
function unknownValue({ item, field, raw, known }) {
  const name = (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .fieldName */ .w5)(field);
  const [en, zh] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(known).en, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(known).zh];
  const problem = raw === _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .ABSENT */ .sj ? {
    en: `${name.en} is missing${known.length > 0 ? `; expected one of ${en}` : ""}`,
    zh: `\u6CA1\u6709${name.zh}${known.length > 0 ? `\uFF0C\u5E94\u4E3A ${zh} \u4E4B\u4E00` : ""}`
  } : {
    en: `${name.en} is ${raw}, which is not documented${known.length > 0 ? ` (documented: ${en})` : ""}`,
    zh: `${name.zh}\u7684\u503C\u4E3A ${raw}${known.length > 0 ? `\uFF0C\u4E0D\u5C5E\u4E8E ${zh}` : ""}`
  };
  return {
    title: { en: "Unknown value", zh: "\u672A\u77E5\u53D6\u503C" },
    message: field === "items" ? {
      en: `${item} is not documented, and what it contains cannot be read as check items: ${raw}`,
      zh: `\u6587\u6863\u4E2D\u6CA1\u6709 ${item}\uFF0C\u4E14\u5176\u5185\u5BB9\u65E0\u6CD5\u8BC6\u522B\u4E3A\u68C0\u67E5\u9879\uFF1A${raw}`
    } : {
      en: `${item ? `${item}: the` : "The"} ${problem.en}.`,
      zh: `${item ? `${item}\uFF1A` : ""}${problem.zh}\u3002`
    },
    fix: {
      en: "Look at this item in the CCE console. If CCE really uses this value, update the gate, or report the value so that the gate can support it.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\u9879\u3002\u5982\u679C\u786E\u5B9E\u6709\u8BE5\u53D6\u503C\uFF0C\u8BF7\u66F4\u65B0\u95E8\u7981\u7248\u672C\uFF0C\u6216\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
    }
  };
}
function upgradeFailed({ lastUpgrade, steps, omittedSteps }) {
  const { phase = null, progress = null } = lastUpgrade ?? {};
  const at = progress === null ? "" : percent(progress);
  const last = phase === null ? { en: "", zh: "" } : {
    en: ` The cluster\u2019s last upgrade is reported as ${phase}${at === "" ? "" : ` at ${at}`}.`,
    zh: `\u96C6\u7FA4\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u7684\u72B6\u6001\u4E3A ${phase}${at === "" ? "" : `\uFF0C\u8FDB\u5EA6 ${at}`}\u3002`
  };
  const more = omittedSteps === 0 ? [] : [{ en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(omittedSteps, "more step")}`, zh: `\u53E6\u6709 ${omittedSteps} \u4E2A\u6B65\u9AA4` }];
  return {
    title: { en: "Upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
    message: {
      en: [`The upgrade task ended in phase Failed.${last.en}`, ...steps, ...more.map(({ en }) => en)].join("\n"),
      zh: [`\u5347\u7EA7\u4EFB\u52A1\u4EE5 Failed \u72B6\u6001\u7ED3\u675F\u3002${last.zh}`, ...steps, ...more.map(({ zh }) => zh)].join("\n")
    },
    fix: {
      en: "Open the upgrade in the CCE console, fix the step that failed, and click Retry. If it fails again, open a ticket with the task id.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u6253\u5F00\u8BE5\u5347\u7EA7\u4EFB\u52A1\uFF0C\u4FEE\u590D\u5931\u8D25\u7684\u6B65\u9AA4\u540E\u5355\u51FB\u201C\u91CD\u8BD5\u201D\uFF1B\u5982\u679C\u518D\u6B21\u5931\u8D25\uFF0C\u8BF7\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    }
  };
}
var percent = (progress) => progress.endsWith("%") ? progress : `${progress}%`;
var upgradePaused = (progress) => ({
  title: { en: "Upgrade paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  message: {
    en: `The upgrade task is paused${progress === null ? "" : ` at ${percent(progress)}`}, so nodes of two versions run side by side.`,
    zh: `\u5347\u7EA7\u4EFB\u52A1\u5DF2\u6682\u505C${progress === null ? "" : `\uFF08\u8FDB\u5EA6 ${percent(progress)}\uFF09`}\uFF1A\u4E24\u4E2A\u7248\u672C\u7684\u8282\u70B9\u6B63\u5728\u540C\u65F6\u8FD0\u884C\u3002`
  },
  fix: {
    en: "Find out in the CCE console who paused the upgrade and why. Resume it there, then re-run this job.",
    zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u660E\u662F\u8C01\u6682\u505C\u7684\u4EE5\u53CA\u539F\u56E0\uFF1B\u5728\u63A7\u5236\u53F0\u7EE7\u7EED\u5347\u7EA7\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
});
var POSTCHECK_FAILED = {
  title: { en: "Post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" },
  message: {
    en: "CCE\u2019s post-upgrade check ended in phase Failed, without a reason.",
    zh: "CCE \u7684\u5347\u7EA7\u540E\u786E\u8BA4\u4EE5 Failed \u72B6\u6001\u7ED3\u675F\uFF0C\u54CD\u5E94\u4E2D\u6CA1\u6709\u7ED9\u51FA\u539F\u56E0\u3002"
  },
  fix: {
    en: "Check the nodes, pods and services of the cluster as the post-upgrade guide describes, then run the post-upgrade check again.",
    zh: "\u8BF7\u6309\u7167\u201C\u5347\u7EA7\u540E\u9A8C\u8BC1\u201D\u6307\u5357\u68C0\u67E5\u96C6\u7FA4\u7684\u8282\u70B9\u3001Pod \u548C Service\uFF0C\u7136\u540E\u91CD\u65B0\u6267\u884C\u5347\u7EA7\u540E\u786E\u8BA4\u3002"
  }
};
var MEANINGS = {
  "not-finished": {
    en: "An unfinished check has no verdict yet: the missing part may still block.",
    zh: "\u5C1A\u672A\u5B8C\u6210\u7684\u68C0\u67E5\u8FD8\u6CA1\u6709\u7ED3\u8BBA\uFF1A\u5269\u4F59\u90E8\u5206\u4ECD\u53EF\u80FD\u963B\u6B62\u5347\u7EA7\u3002"
  },
  "task-errored": {
    en: "The check did not finish, so it may have missed problems.",
    zh: "\u68C0\u67E5\u6CA1\u6709\u6267\u884C\u5B8C\uFF0C\u65E0\u6CD5\u77E5\u9053\u5B83\u4F1A\u53D1\u73B0\u4EC0\u4E48\u95EE\u9898\u3002"
  },
  "result-expired": {
    en: "CCE itself does not accept an expired result, because the cluster may have changed since.",
    zh: "CCE \u81EA\u8EAB\u4E5F\u4E0D\u518D\u63A5\u53D7\u8BE5\u7ED3\u679C\uFF1A\u96C6\u7FA4\u6B64\u540E\u53EF\u80FD\u5DF2\u53D1\u751F\u53D8\u5316\u3002"
  },
  "no-expiry": {
    en: "Without an expiry time, the result may no longer describe the cluster.",
    zh: "\u65E0\u6CD5\u5224\u65AD\u8BE5\u7ED3\u679C\u662F\u5426\u4ECD\u53CD\u6620\u96C6\u7FA4\u7684\u73B0\u72B6\u3002"
  },
  "skipped-item": {
    en: "An item that was not checked may be the one that breaks the upgrade.",
    zh: "\u88AB\u8DF3\u8FC7\u7684\u68C0\u67E5\u9879\u6CA1\u6709\u68C0\u67E5\uFF0C\u5BFC\u81F4\u5347\u7EA7\u5931\u8D25\u7684\u53EF\u80FD\u6070\u597D\u5C31\u662F\u5B83\u3002"
  },
  "target-mismatch": {
    en: "The result is not for the upgrade that this run is about.",
    zh: "\u8BE5\u7ED3\u679C\u9488\u5BF9\u7684\u4E0D\u662F\u6240\u8981\u6C42\u7684\u90A3\u6B21\u5347\u7EA7\u3002"
  },
  "cluster-mismatch": {
    en: "The result is not for the cluster that this run is about.",
    zh: "\u8BE5\u7ED3\u679C\u9488\u5BF9\u7684\u4E0D\u662F\u6240\u8981\u6C42\u7684\u90A3\u4E2A\u96C6\u7FA4\u3002"
  },
  "cluster-state": {
    en: "CCE upgrades only a cluster that is Available, and its state may change what the checks find.",
    zh: "CCE \u53EA\u5347\u7EA7\u72B6\u6001\u4E3A Available \u7684\u96C6\u7FA4\uFF0C\u800C\u96C6\u7FA4\u7684\u72B6\u6001\u53EF\u80FD\u6539\u53D8\u68C0\u67E5\u7ED3\u679C\u3002"
  },
  "stale-upgrade": {
    en: "The upgrade that CCE reports may not be the one that this run is about, so it was not confirmed.",
    zh: "CCE \u62A5\u544A\u7684\u5347\u7EA7\u53EF\u80FD\u4E0D\u662F\u672C\u6B21\u8981\u8DDF\u8E2A\u7684\u90A3\u4E00\u6B21\uFF0C\u56E0\u6B64\u6CA1\u6709\u786E\u8BA4\u3002"
  },
  "no-result": { en: "There is nothing to decide on.", zh: "\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u4F9D\u636E\u3002" },
  "unexplained-failure": {
    en: "CCE reports a failure, but not what failed.",
    zh: "CCE \u62A5\u544A\u4E86\u5931\u8D25\uFF0C\u4F46\u6CA1\u6709\u8BF4\u660E\u5931\u8D25\u7684\u662F\u4EC0\u4E48\u3002"
  },
  "unknown-value": {
    en: "A value that is not documented may mean anything, so the gate does not count it as checked.",
    zh: "\u6587\u6863\u672A\u5217\u51FA\u7684\u53D6\u503C\u542B\u4E49\u4E0D\u660E\uFF0C\u56E0\u6B64\u89C6\u4E3A\u672A\u68C0\u67E5\u3002"
  },
  "unreadable-response": {
    en: "A response that cannot be read counts as not checked.",
    zh: "\u65E0\u6CD5\u8BFB\u53D6\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002"
  },
  "api-error": { en: "Without this answer, the gate cannot decide.", zh: "\u6CA1\u6709\u8FD9\u4E00\u54CD\u5E94\uFF0C\u95E8\u7981\u65E0\u6CD5\u4F5C\u51FA\u5224\u5B9A\u3002" },
  "no-access": { en: "Without access to CCE, nothing was checked.", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650\uFF0C\u65E0\u6CD5\u68C0\u67E5\u3002" },
  "wrong-settings": {
    en: "No request was sent, because the settings are ambiguous or incomplete.",
    zh: "\u8BBE\u7F6E\u7684\u610F\u56FE\u4E0D\u660E\u786E\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u8D77\u4EFB\u4F55\u67E5\u8BE2\u3002"
  },
  "clusters-file-error": {
    en: "The gate cannot be sure which clusters the change is about.",
    zh: "\u95E8\u7981\u65E0\u6CD5\u786E\u5B9A\u6B64\u6B21\u53D8\u66F4\u6D89\u53CA\u54EA\u4E9B\u96C6\u7FA4\u3002"
  },
  "upgrade-failed": {
    en: "Some nodes may run the new version and others the old one.",
    zh: "\u53EF\u80FD\u6709\u90E8\u5206\u8282\u70B9\u5DF2\u662F\u65B0\u7248\u672C\uFF0C\u5176\u4F59\u8282\u70B9\u4ECD\u662F\u65E7\u7248\u672C\u3002"
  },
  "upgrade-paused": {
    en: "Nodes of two versions run side by side until the upgrade is resumed.",
    zh: "\u5728\u6709\u4EBA\u7EE7\u7EED\u5347\u7EA7\u4E4B\u524D\uFF0C\u4E24\u4E2A\u7248\u672C\u7684\u8282\u70B9\u4F1A\u540C\u65F6\u8FD0\u884C\u3002"
  },
  "postcheck-failed": {
    en: "CCE does not consider the upgrade confirmed.",
    zh: "CCE \u8BA4\u4E3A\u672C\u6B21\u5347\u7EA7\u5C1A\u672A\u786E\u8BA4\u3002"
  },
  "internal-error": {
    en: "What the gate could not process counts as not checked. Everything else in this report stands.",
    zh: "\u95E8\u7981\u672A\u80FD\u5904\u7406\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002\u672C\u62A5\u544A\u7684\u5176\u4F59\u5185\u5BB9\u4ECD\u7136\u6709\u6548\u3002"
  }
};

// lib/messages/plan.js
var LISTED2 = 3;
var LISTED_KEYS = 10;
function planMessage({ detail, addresses, addon }) {
  const where = some(addresses, LISTED2);
  const name = addon ?? "";
  switch (detail.code) {
    case "cluster-deleted":
      return { ...CLUSTER_DELETED, message: deletion(where, detail) };
    case "cluster-replaced":
      return { ...CLUSTER_REPLACED, message: replacement(where, detail) };
    case "node-pool-replaced":
      return { ...NODE_POOL_REPLACED, message: replacement(where, detail) };
    case "addon-replaced":
      return { ...ADDON_REPLACED, message: replacement(where, detail) };
    case "check-skipped":
      return { ...CHECK_SKIPPED[detail.of], message: SKIPPED[detail.of](where) };
    case "item-skipped":
      return { ...ITEM_SKIPPED, message: skippedItem2(where, detail.item) };
    case "addon-version-unchecked":
      return { ...VERSION_UNCHECKED, message: uncheckedVersion(where, name, detail) };
    case "addon-values-lost":
      return { ...VALUES_LOST, message: lostKeys(where, name, detail) };
    case "addon-version-not-offered":
      return { ...VERSION_NOT_OFFERED, message: versionNotOffered(where, name, detail) };
    case "upgrades-nothing":
      return { ...UPGRADES_NOTHING, message: upgradesNothing(where, detail) };
  }
}
function some(names, most) {
  const first = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(names.slice(0, most));
  const more = names.length - most;
  return more > 0 ? { en: `${first.en} ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .andMore */ .v)(more).en}`, zh: `${first.zh} ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .andMore */ .v)(more).zh}` } : first;
}
var ACCEPT = {
  en: "If it is intended, add a waiver for it to the policy (name, reason, owner, expires).",
  zh: "\u5982\u679C\u786E\u5B9E\u9700\u8981\u8FD9\u6837\u505A\uFF0C\u8BF7\u5728\u7B56\u7565\u4E2D\u4E3A\u5176\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\u3002"
};
var withAcceptance = (fix) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(fix, ACCEPT);
var REASONS2 = {
  replace_because_cannot_update: { en: "", zh: "" },
  replace_because_tainted: { en: ", because it is marked as tainted", zh: "\uFF0C\u56E0\u4E3A\u5B83\u88AB\u6807\u8BB0\u4E3A tainted" },
  replace_by_request: { en: ", because -replace asks for it", zh: "\uFF0C\u56E0\u4E3A\u4F7F\u7528\u4E86 -replace" },
  replace_by_triggers: {
    en: ", because something changes that its replace_triggered_by names",
    zh: "\uFF0C\u56E0\u4E3A\u5176 replace_triggered_by \u6240\u5F15\u7528\u7684\u5BF9\u8C61\u6709\u53D8\u5316"
  },
  delete_because_no_resource_config: {
    en: ", because its block is no longer in the configuration",
    zh: "\uFF0C\u56E0\u4E3A\u914D\u7F6E\u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684 resource \u5757"
  },
  delete_because_wrong_repetition: {
    en: ", because its block gains or loses count or for_each",
    zh: "\uFF0C\u56E0\u4E3A\u5176 count \u6216 for_each \u6709\u589E\u51CF"
  },
  delete_because_count_index: { en: ", because count became too small for it", zh: "\uFF0C\u56E0\u4E3A count \u53D8\u5C0F" },
  delete_because_each_key: { en: ", because its key is no longer in for_each", zh: "\uFF0C\u56E0\u4E3A for_each \u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684\u952E" },
  delete_because_no_module: {
    en: ", because its module is no longer in the configuration",
    zh: "\uFF0C\u56E0\u4E3A\u914D\u7F6E\u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684 module \u5757"
  },
  delete_because_no_move_target: {
    en: ", because the block that it was moved to does not exist",
    zh: "\uFF0C\u56E0\u4E3A moved \u5757\u7684\u76EE\u6807\u4E0D\u5B58\u5728"
  }
};
var reasonOf3 = (why) => why === null ? (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)("") : REASONS2[why];
var deletion = (where, { why, isDeposed }) => isDeposed ? leftover(where) : { en: `The plan deletes ${where.en}${reasonOf3(why).en}.`, zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664 ${where.zh}${reasonOf3(why).zh}\u3002` };
var leftover = ({ en, zh }) => ({
  en: `The plan deletes what an earlier replacement of ${en} left over (a deposed object).`,
  zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664 ${zh} \u5148\u524D\u88AB\u66FF\u6362\u540E\u9057\u7559\u7684\u5BF9\u8C61\uFF08deposed\uFF09\u3002`
});
function replacement(where, { why, attributes, isDeposed }) {
  if (isDeposed)
    return leftover(where);
  const names = some(attributes, LISTED_KEYS);
  const reason = attributes.length === 0 ? reasonOf3(why) : { en: `, because it cannot change this in place: ${names.en}`, zh: `\uFF0C\u56E0\u4E3A\u4EE5\u4E0B\u5C5E\u6027\u4E0D\u80FD\u5C31\u5730\u4FEE\u6539\uFF1A${names.zh}` };
  return {
    en: `The plan replaces ${where.en}${reason.en}.`,
    zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664\u5E76\u91CD\u65B0\u521B\u5EFA ${where.zh}${reason.zh}\u3002`
  };
}
var CLUSTER_DELETED = {
  title: { en: "Cluster is deleted", zh: "\u96C6\u7FA4\u4F1A\u88AB\u5220\u9664" },
  meaning: {
    en: "A deleted cluster is gone, with its nodes and everything that runs on them.",
    zh: "\u96C6\u7FA4\u8FDE\u540C\u5176\u8282\u70B9\u4EE5\u53CA\u8FD0\u884C\u5728\u8282\u70B9\u4E0A\u7684\u5168\u90E8\u5E94\u7528\u90FD\u4F1A\u6D88\u5931\u3002"
  },
  fix: withAcceptance({
    en: "Put its block back, or add a moved block if it has another address now. A removed block with destroy = false takes the cluster out of Terraform and keeps it.",
    zh: "\u8BF7\u6062\u590D\u5BF9\u5E94\u7684\u914D\u7F6E\u5757\uFF1B\u5982\u679C\u53EA\u662F\u5730\u5740\u6709\u53D8\u5316\uFF0C\u8BF7\u6DFB\u52A0 moved \u5757\u3002\u5E26\u6709 destroy = false \u7684 removed \u5757\u53EF\u4EE5\u8BA9\u96C6\u7FA4\u8131\u79BB Terraform \u7BA1\u7406\u800C\u4E0D\u88AB\u5220\u9664\u3002"
  })
};
var CLUSTER_REPLACED = {
  title: { en: "Cluster is replaced", zh: "\u96C6\u7FA4\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "This is no upgrade: the cluster is deleted with everything that runs on it, and the new one is empty.",
    zh: "\u8FD9\u4E0D\u662F\u5347\u7EA7\uFF1A\u96C6\u7FA4\u8FDE\u540C\u8FD0\u884C\u5728\u5176\u4E0A\u7684\u5168\u90E8\u5E94\u7528\u4F1A\u88AB\u5220\u9664\uFF0C\u65B0\u5EFA\u7684\u96C6\u7FA4\u662F\u7A7A\u7684\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or let Terraform ignore it (lifecycle, ignore_changes). To upgrade, use an upgrade resource.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF0C\u6216\u8BA9 Terraform \u5FFD\u7565\u5B83\uFF08lifecycle \u7684 ignore_changes\uFF09\u3002\u5347\u7EA7\u96C6\u7FA4\u8BF7\u4F7F\u7528\u4E13\u95E8\u7684\u5347\u7EA7\u8D44\u6E90\u3002"
  })
};
var NODE_POOL_REPLACED = {
  title: { en: "Node pool is replaced", zh: "\u8282\u70B9\u6C60\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "All nodes of the pool are deleted, and what runs on them is evicted at once instead of in batches.",
    zh: "\u8282\u70B9\u6C60\u7684\u6240\u6709\u8282\u70B9\u90FD\u4F1A\u88AB\u5220\u9664\uFF0C\u5176\u4E0A\u7684\u5E94\u7528\u4F1A\u540C\u65F6\u88AB\u9A71\u9010\uFF0C\u800C\u4E0D\u662F\u5206\u6279\u8FDB\u884C\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or create a second node pool and drain the first one before you remove it.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF1B\u6216\u8005\u5148\u521B\u5EFA\u53E6\u4E00\u4E2A\u8282\u70B9\u6C60\uFF0C\u6392\u7A7A\u65E7\u8282\u70B9\u6C60\u4E4B\u540E\u518D\u79FB\u9664\u5B83\u3002"
  })
};
var ADDON_REPLACED = {
  title: { en: "Add-on is replaced", zh: "\u63D2\u4EF6\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "The add-on is uninstalled and installed again: what it provides is missing meanwhile, and settings that were made elsewhere are lost.",
    zh: "\u63D2\u4EF6\u4F1A\u5148\u5378\u8F7D\u518D\u5B89\u88C5\uFF1A\u671F\u95F4\u76F8\u5E94\u529F\u80FD\u4E0D\u53EF\u7528\uFF0C\u5728\u5176\u4ED6\u5730\u65B9\u6240\u505A\u7684\u914D\u7F6E\u4E5F\u4F1A\u4E22\u5931\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or change the version of the add-on in place.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF0C\u6216\u8005\u53EA\u4FEE\u6539\u63D2\u4EF6\u7684\u7248\u672C\uFF0C\u4F7F\u5176\u5C31\u5730\u5347\u7EA7\u3002"
  })
};
var CHECK_SKIPPED = {
  whole: {
    title: { en: "CCE\u2019s own check is skipped", zh: "\u4F1A\u8DF3\u8FC7 CCE \u81EA\u8EAB\u7684\u68C0\u67E5" },
    meaning: {
      en: "CCE would not check the cluster again immediately before the upgrade, so it would not notice what has changed since the gate ran.",
      zh: "CCE \u4E0D\u4F1A\u5728\u5347\u7EA7\u524D\u518D\u6B21\u68C0\u67E5\u96C6\u7FA4\uFF0C\u56E0\u6B64\u4E0D\u4F1A\u53D1\u73B0\u95E8\u7981\u8FD0\u884C\u4E4B\u540E\u7684\u53D8\u5316\u3002"
    },
    fix: withAcceptance({
      en: 'Remove is_only_upgrade, or set it to "false".',
      zh: '\u8BF7\u53BB\u6389 is_only_upgrade\uFF0C\u6216\u5C06\u5176\u8BBE\u4E3A "false"\u3002'
    })
  },
  "unnamed-item": {
    title: { en: "An unnamed check item is skipped", zh: "\u4F1A\u8DF3\u8FC7\u4E00\u4E2A\u672A\u6307\u660E\u7684\u68C0\u67E5\u9879" },
    meaning: {
      en: "Nobody can accept the risk of an item without knowing which one it is.",
      zh: "\u4E0D\u77E5\u9053\u662F\u54EA\u4E2A\u68C0\u67E5\u9879\uFF0C\u5C31\u65E0\u6CD5\u786E\u8BA4\u5176\u98CE\u9669\u3002"
    },
    fix: {
      en: "Give the entry the name of a check item, as plain text that is not marked as sensitive.",
      zh: "\u8BF7\u5728\u8BE5\u6761\u76EE\u4E2D\u5199\u660E\u68C0\u67E5\u9879\u7684\u540D\u79F0\uFF0C\u4E14\u4E0D\u8981\u6807\u8BB0\u4E3A sensitive\u3002"
    }
  }
};
var SKIPPED = {
  whole: ({ en, zh }) => ({
    en: `${en} sets is_only_upgrade, so CCE upgrades the cluster without its own pre-upgrade check.`,
    zh: `${zh} \u8BBE\u7F6E\u4E86 is_only_upgrade\uFF0CCCE \u4F1A\u4E0D\u7ECF\u5347\u7EA7\u524D\u68C0\u67E5\u76F4\u63A5\u5347\u7EA7\u96C6\u7FA4\u3002`
  }),
  "unnamed-item": ({ en, zh }) => ({
    en: `${en} has an entry in skipped_check_item_list that does not name the item, or names it only as a sensitive value.`,
    zh: `${zh} \u7684 skipped_check_item_list \u4E2D\u6709\u4E00\u4E2A\u6761\u76EE\u6CA1\u6709\u5199\u660E\u68C0\u67E5\u9879\uFF0C\u6216\u5176\u540D\u79F0\u662F sensitive \u503C\u3002`
  })
};
var ITEM_SKIPPED = {
  title: { en: "Check item is skipped", zh: "\u4F1A\u8DF3\u8FC7\u4E00\u4E2A\u68C0\u67E5\u9879" },
  meaning: {
    en: "CCE would not look at this item in its own check before the upgrade, and nobody has accepted that.",
    zh: "CCE \u5728\u5347\u7EA7\u524D\u7684\u68C0\u67E5\u4E2D\u4E0D\u4F1A\u67E5\u770B\u8BE5\u68C0\u67E5\u9879\uFF0C\u800C\u76EE\u524D\u6CA1\u6709\u4EBA\u786E\u8BA4\u8FC7\u8FD9\u4E00\u98CE\u9669\u3002"
  },
  fix: {
    en: "Remove the entry from skipped_check_item_list, or add a waiver for the item to the policy, under its own name (name, reason, owner, expires).",
    zh: "\u8BF7\u4ECE skipped_check_item_list \u4E2D\u53BB\u6389\u8BE5\u6761\u76EE\uFF0C\u6216\u5728\u7B56\u7565\u4E2D\u4EE5\u8BE5\u68C0\u67E5\u9879\u7684\u540D\u79F0\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\u3002"
  }
};
var skippedItem2 = ({ en, zh }, item) => ({
  en: `${en} tells CCE to skip ${item} in the check before the upgrade.`,
  zh: `${zh} \u8BA9 CCE \u5728\u5347\u7EA7\u524D\u7684\u68C0\u67E5\u4E2D\u8DF3\u8FC7 ${item}\u3002`
});
var SENSITIVE = { en: "(a sensitive value)", zh: "\uFF08sensitive \u503C\uFF09" };
var versionText = (version) => version === null ? SENSITIVE : (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .same */ .FB)(version);
var VERSION_UNCHECKED = {
  title: { en: "Add-on version was not checked", zh: "\u63D2\u4EF6\u7684\u76EE\u6807\u7248\u672C\u672A\u7ECF\u68C0\u67E5" },
  meaning: {
    en: "The check of an add-on says nothing about another version than the one that it was made for.",
    zh: "\u63D2\u4EF6\u68C0\u67E5\u7684\u7ED3\u679C\u53EA\u5BF9\u5176\u6240\u9488\u5BF9\u7684\u7248\u672C\u6709\u6548\u3002"
  },
  fix: withAcceptance({
    en: "Run the add-on check for this version (CCE console, API, or the input start), or change the plan to the version that was checked.",
    zh: "\u8BF7\u9488\u5BF9\u8BE5\u7248\u672C\u6267\u884C\u63D2\u4EF6\u68C0\u67E5\uFF08CCE \u63A7\u5236\u53F0\u3001API \u6216\u8F93\u5165\u9879 start\uFF09\uFF0C\u6216\u5728\u8BA1\u5212\u4E2D\u6539\u7528\u68C0\u67E5\u8FC7\u7684\u7248\u672C\u3002"
  })
};
function uncheckedVersion(where, addon, { version, checked }) {
  const to = versionText(version);
  const found = some(checked, LISTED2);
  return checked.length === 0 ? {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but there is no valid check of that add-on.`,
    zh: `${where.zh} \u4F1A\u5C06\u63D2\u4EF6 ${addon} \u5347\u7EA7\u5230 ${to.zh}\uFF0C\u4F46\u8BE5\u63D2\u4EF6\u6CA1\u6709\u6709\u6548\u671F\u5185\u7684\u68C0\u67E5\u7ED3\u679C\u3002`
  } : {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but its check was made for ${found.en}.`,
    zh: `${where.zh} \u4F1A\u5C06\u63D2\u4EF6 ${addon} \u5347\u7EA7\u5230 ${to.zh}\uFF0C\u4F46\u68C0\u67E5\u6240\u9488\u5BF9\u7684\u7248\u672C\u4E3A ${found.zh}\u3002`
  };
}
var VALUES_LOST = {
  title: { en: "Add-on values are lost", zh: "\u63D2\u4EF6\u53C2\u6570\u4F1A\u4E22\u5931" },
  meaning: {
    en: "The provider sends the values as a whole, so the add-on goes back to its defaults for each key that is left out.",
    zh: "Terraform \u4F1A\u6574\u4F53\u63D0\u4EA4\u63D2\u4EF6\u53C2\u6570\uFF0C\u7F3A\u5C11\u7684\u53C2\u6570\u4F1A\u6062\u590D\u4E3A\u9ED8\u8BA4\u503C\u3002"
  },
  fix: withAcceptance({
    en: "Keep these keys in values, for example by merging your changes into what the add-on has now.",
    zh: "\u8BF7\u5728 values \u4E2D\u4FDD\u7559\u8FD9\u4E9B\u53C2\u6570\uFF0C\u4F8B\u5982\u5C06\u4FEE\u6539\u5408\u5E76\u5230\u63D2\u4EF6\u73B0\u6709\u7684\u53C2\u6570\u4E2D\u3002"
  })
};
function lostKeys(where, addon, { keys, hidden }) {
  const names = some(keys, LISTED_KEYS);
  const [en, zh] = [[], []];
  if (keys.length > 0) {
    en.push(names.en);
    zh.push(names.zh);
  }
  if (hidden > 0) {
    en.push(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(hidden, "key")} of sensitive values, which are not shown`);
    zh.push(`sensitive \u503C\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(hidden)} \u4E2A\u53C2\u6570\uFF08\u4E0D\u663E\u793A\uFF09`);
  }
  return {
    en: `${where.en} drops values of the add-on ${addon} that it has now: ${en.join("; ")}.`,
    zh: `${where.zh} \u4F1A\u4E22\u5931\u63D2\u4EF6 ${addon} \u73B0\u6709\u7684\u53C2\u6570\uFF1A${zh.join("\uFF1B")}\u3002`
  };
}
var VERSION_NOT_OFFERED = {
  title: { en: "Add-on version is not listed for the target", zh: "\u76EE\u6807\u7248\u672C\u4E0D\u652F\u6301\u8BE5\u63D2\u4EF6\u7248\u672C" },
  meaning: {
    en: "CCE may refuse the version, or it may not work with the target version of the cluster.",
    zh: "CCE \u53EF\u80FD\u62D2\u7EDD\u8BE5\u63D2\u4EF6\u7248\u672C\uFF0C\u6216\u8005\u5B83\u65E0\u6CD5\u4E0E\u96C6\u7FA4\u7684\u76EE\u6807\u7248\u672C\u914D\u5408\u4F7F\u7528\u3002"
  },
  fix: {
    en: "Choose a version of the add-on that CCE lists for the target version of the cluster.",
    zh: "\u8BF7\u9009\u62E9 CCE \u4E3A\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u5217\u51FA\u7684\u63D2\u4EF6\u7248\u672C\u3002"
  }
};
function versionNotOffered(where, addon, { version, target, offered }) {
  const to = versionText(version);
  const versions = some(offered, LISTED2);
  const rest = offered.length === 0 ? { en: "It lists none.", zh: "CCE \u6CA1\u6709\u5217\u51FA\u4EFB\u4F55\u7248\u672C\u3002" } : { en: `It lists ${versions.en}.`, zh: `CCE \u5217\u51FA\u7684\u7248\u672C\uFF1A${versions.zh}\u3002` };
  return {
    en: `${where.en} sets the add-on ${addon} to ${to.en}, which CCE does not list for ${target}. ${rest.en}`,
    zh: `${where.zh} \u5C06\u63D2\u4EF6 ${addon} \u8BBE\u4E3A ${to.zh}\uFF0C\u4F46 CCE \u6CA1\u6709\u4E3A ${target} \u5217\u51FA\u8BE5\u7248\u672C\u3002${rest.zh}`
  };
}
var UPGRADES_NOTHING = {
  title: { en: "This change upgrades nothing", zh: "\u8BE5\u4FEE\u6539\u4E0D\u4F1A\u5347\u7EA7\u96C6\u7FA4" },
  meaning: {
    en: "The provider does not upgrade a cluster whose version is changed here; only an upgrade resource does.",
    zh: "\u5728\u6B64\u5904\u4FEE\u6539\u7248\u672C\u4E0D\u4F1A\u89E6\u53D1\u96C6\u7FA4\u5347\u7EA7\uFF0C\u53EA\u6709\u4E13\u95E8\u7684\u5347\u7EA7\u8D44\u6E90\u624D\u4F1A\u5347\u7EA7\u96C6\u7FA4\u3002"
  },
  fix: {
    en: "Upgrade with huaweicloud_cce_cluster_upgrade (or its Autopilot form), and set the version here after the upgrade, or let Terraform ignore it (lifecycle, ignore_changes).",
    zh: "\u8BF7\u4F7F\u7528 huaweicloud_cce_cluster_upgrade\uFF08\u6216\u5176 Autopilot \u5F62\u5F0F\uFF09\u5347\u7EA7\uFF0C\u5347\u7EA7\u4E4B\u540E\u518D\u4FEE\u6539\u6B64\u5904\u7684\u7248\u672C\uFF1B\u4E5F\u53EF\u4EE5\u8BA9 Terraform \u5FFD\u7565\u5B83\uFF08lifecycle \u7684 ignore_changes\uFF09\u3002"
  }
};
var upgradesNothing = (where, { from, to }) => ({
  en: `${where.en} changes the version of the cluster from ${versionText(from).en} to ${versionText(to).en}, but does not upgrade it.`,
  zh: `${where.zh} \u5C06\u96C6\u7FA4\u7248\u672C\u7531 ${versionText(from).zh} \u6539\u4E3A ${versionText(to).zh}\uFF0C\u4F46\u4E0D\u4F1A\u5347\u7EA7\u96C6\u7FA4\u3002`
});

// lib/report/build/finding.js
function reportFinding({ source, decision, decides, decisionIfCounted, cell, rule, waiver }, clusterId, language, items) {
  const { check, addon } = source;
  const nodes2 = source.nodes.map(readableNode);
  const identity = { fingerprint: (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintOf */ .ax)(source), clusterId, check, addon, nodes: nodes2 };
  const waiverName = waiverNameOf(source);
  const decided = { decision, decides, cell, rule, waiver, status: null };
  const texts = textsOf(source, decisionIfCounted, language, items);
  return { ...identity, ...waiverName !== null && { waiverName }, ...decided, ...texts };
}
function waiverNameOf(source) {
  if (source.type === "cause")
    return (0,_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_21__/* .isWaivable */ .u)(source) && source.group !== "ExecuteException" ? source.name : null;
  return source.detail.name === "skipped-item" ? source.detail.item : null;
}
var readableNode = (node) => node.message === void 0 ? node : { uid: node.uid, name: node.name, message: (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(node.message) };
function textsOf(source, decision, language, items) {
  if (source.type === "diagnostic")
    return diagnosticTexts(source, language);
  return source.check === "plan" ? planTexts(source, language) : causeTexts(source, decision, language, items);
}
function planTexts(cause, language) {
  const { scope, name, kind, level, group, errorCodes, risk, location, addresses, detail } = cause;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = planMessage({ detail, addresses, addon: cause.addon?.template ?? null });
  return {
    scope,
    name,
    title: t(title),
    kind,
    level,
    group,
    phase: null,
    message: t(message),
    errorCodes,
    risk,
    addresses,
    location,
    meaning: t(meaning),
    fix: t(fix),
    who: "you",
    commands: [],
    docUrl: gateDocUrl(detail.code),
    match: "exact",
    advice: "gate"
  };
}
function causeTexts(cause, decision, language, items) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause;
  const { title, meaning, fix, who, commands, docUrl, match, source } = (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(cause, language, items);
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(language);
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    phase: "Failed",
    message: (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(message),
    errorCodes,
    risk,
    location: null,
    meaning,
    fix: t(causeFix(cause, decision, fix)),
    who,
    commands,
    docUrl,
    match,
    advice: source
  };
}
var gateDocUrl = (name) => `${_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .PROJECT_URL */ .w5}/blob/main/docs/findings.md#${name}`;
function causeFix({ group, kind }, decision, advice) {
  if (group === "ExecuteException")
    return (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .executeExceptionFix */ .Qx)();
  return kind === "Exception" && decision !== "block" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .CCE_WILL_REFUSE */ .q0, advice) : advice;
}
function diagnosticTexts({ detail, check, item }, language) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = diagnosticMessage(detail, check);
  return {
    scope: "gate",
    name: detail.name,
    title: t(title),
    kind: item?.kind ?? null,
    level: item?.level ?? null,
    group: item?.group ?? null,
    phase: item?.phase ?? null,
    message: t(item?.message ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(message, (0,_chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_10__/* .itemMessage */ .hm)((0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detailLocation(detail),
    meaning: t(meaning),
    fix: t(fix),
    clause: (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticClause */ .r8)(detail, check),
    ...detail.name === "policy-error" && detail.fault.at !== "" && { entry: detail.fault.at },
    who: null,
    commands: [],
    docUrl: item ? (0,_chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewUrl */ .tH)(language) : gateDocUrl(detail.name),
    match: "none",
    advice: "gate"
  };
}
function detailLocation(detail) {
  if (detail.name === "target-mismatch" && detail.which === "plan")
    return detail.location;
  if (detail.name === "target-mismatch" && detail.which === "unread")
    return problemLocation(detail.problem);
  return detail.name === "policy-error" || detail.name === "clusters-file-error" ? locationOf(detail.fault) : null;
}
function problemLocation(problem) {
  switch (problem.code) {
    case "ambiguous":
      return problem.candidates[0]?.at ?? null;
    case "not-version":
      return problem.candidate.at;
    case "unreadable-syntax":
      return problem.at;
    case "no-key":
      return { file: problem.file, line: 1 };
    default:
      return null;
  }
}
function locationOf({ file, line, column }) {
  if (line === null)
    return null;
  return column === null ? { file, line } : { file, line, column };
}

// lib/messages/fleet-verdict.js
var clusters = (count) => ({
  en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(count, "cluster"),
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4`
});
var ofAll = (count, all) => count === all ? { en: `${count === 2 ? "both" : `all ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(all)}`} clusters`, zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(all)} \u4E2A\u96C6\u7FA4` } : { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(all, "cluster")}`, zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(all)} \u4E2A\u96C6\u7FA4\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(count)} \u4E2A` };
var isOrAre = (count) => count === 1 ? "is" : "are";
var LISTED_TARGETS = 3;
function targetsName(versions) {
  const [only, ...others] = versions;
  if (only === void 0)
    return { en: "the upgrade", zh: "\u5347\u7EA7" };
  if (versions.length > LISTED_TARGETS)
    return { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(versions.length)} target versions`, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(versions.length)} \u4E2A\u76EE\u6807\u7248\u672C` };
  const last = others.at(-1);
  const en = last === void 0 ? only : `${versions.slice(0, -1).join(", ")} and ${last}`;
  return { en, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(versions).zh}` };
}
var targetsAside = (target) => target.en.endsWith("target versions") ? target.en : `target ${target.en}`;
function targetsNote(count, all) {
  if (count === 0)
    return _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  return count === all ? { en: " (target-version is not set)", zh: "\uFF08\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09" } : {
    en: ` (target-version is not set for ${clusters(count).en})`,
    zh: `\uFF08\u5176\u4E2D ${clusters(count).zh}\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09`
  };
}
function blockedClustersHeadline({ blocked, all, clauses, causes, undecided }, target) {
  const parts = clauses.map(({ clause, clusters: count }) => count === 0 ? clause : { en: `${clause.en} (${clusters(count).en})`, zh: `${clause.zh}\uFF08${clusters(count).zh}\uFF09` });
  if (causes > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(causes, "cause")} must be fixed before ${target.en}`,
      zh: `\u5FC5\u987B\u5148\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(causes)} \u4E2A\u95EE\u9898\u624D\u80FD${target.zh}`
    });
  const namesTarget = causes > 0;
  const rest = undecided > 0 ? {
    en: `; ${clusters(undecided).en} could not be decided`,
    zh: `\uFF1B\u53E6\u6709 ${clusters(undecided).zh}\u65E0\u6CD5\u5224\u5B9A`
  } : _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  const reasons = { en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("\uFF0C") };
  if (blocked === 0)
    return { en: (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .capitalized */ .l2)(reasons.en) + rest.en, zh: reasons.zh + rest.zh };
  const who = ofAll(blocked, all);
  const colon = parts.length > 0 ? _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .COLON */ .oH : _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .capitalized */ .l2)(who.en)} ${isOrAre(blocked)} blocked${colon.en}${reasons.en}${rest.en}${namesTarget ? "" : `; ${targetsAside(target)}`}`,
    zh: `${who.zh}\u4E0D\u53EF\u5347\u7EA7${colon.zh}${reasons.zh}${rest.zh}${namesTarget ? "" : `\uFF08${target.zh}\uFF09`}`
  };
}
function undecidedClustersHeadline(undecided, all, clauses, target) {
  const [first = { en: "nothing could be checked", zh: "\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u7ED3\u679C" }, ...others] = clauses;
  const more = others.length > 0 ? { en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(others.length, "more reason")}`, zh: `\uFF0C\u53E6\u6709 ${others.length} \u4E2A\u539F\u56E0` } : _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  const who = undecided > 0 ? {
    en: `${ofAll(undecided, all).en} (${targetsAside(target)})`,
    zh: `${ofAll(undecided, all).zh}\uFF08${target.zh}\uFF09`
  } : { en: target.en, zh: `\u80FD\u5426${target.zh}` };
  return { en: `Cannot decide on ${who.en}: ${first.en}${more.en}`, zh: `\u65E0\u6CD5\u5224\u5B9A${who.zh}\uFF1A${first.zh}${more.zh}` };
}
function readyClustersHeadline(ready, done, details, isWhole, target) {
  const rest = done > 0 ? {
    en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .grouped */ .zD)(done)} ${done === 1 ? "needs" : "need"} no upgrade`,
    zh: `\uFF0C${clusters(done).zh}\u65E0\u9700\u5347\u7EA7`
  } : _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  const missing = isWhole ? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd : { en: ", but not everything was checked", zh: "\uFF0C\u4F46\u5E76\u975E\u5168\u90E8\u5185\u5BB9\u90FD\u5DF2\u68C0\u67E5" };
  const colon = details.length > 0 ? _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .COLON */ .oH : _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd;
  return {
    en: `${clusters(ready).en} ${isOrAre(ready)} ready for ${target.en}${rest.en}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${clusters(ready).zh}\u53EF\u4EE5${target.zh}${rest.zh}${colon.zh}${details.map(({ zh }) => zh).join("\uFF0C")}${missing.zh}`
  };
}
function upgradedClustersHeadline(count, hasSucceeded, isConfirmed, target) {
  const to = target.en === "the upgrade" ? "" : ` to ${target.en}`;
  const how = hasSucceeded ? `the upgrade${to} succeeded${isConfirmed ? " and is confirmed" : ""}` : `the upgrade${to} is confirmed`;
  return {
    en: `On ${clusters(count).en}, ${how}`,
    zh: `${clusters(count).zh}${hasSucceeded ? "\u5DF2\u6210\u529F" : "\u5DF2\u786E\u8BA4"}${target.zh}${hasSucceeded && isConfirmed ? "\uFF0C\u5E76\u5DF2\u786E\u8BA4" : ""}`
  };
}
var nothingToDoOnClusters = (all, version) => ({
  en: `Nothing to do: ${ofAll(all, all).en} run ${version ?? "their target versions"}`,
  zh: `\u65E0\u9700\u64CD\u4F5C\uFF1A${ofAll(all, all).zh}\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});

// lib/report/build/own-findings.js
var isOwn = ({ scope }) => scope === "gate";
var isConsequence = ({ clause }) => clause?.en === _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SENT */ .FY.en;
function causesFirst(findings) {
  const causes = findings.filter((one) => !isConsequence(one));
  return causes.length > 0 ? causes : findings;
}

// lib/report/build/fleet-reason.js
function fleetReason(input) {
  const { verdict, clusters: clusters2, findings, counts, isWhole } = input;
  const toUpgrade = clusters2.filter((cluster) => cluster.verdict !== "not-applicable");
  const count = (of) => clusters2.filter((cluster) => cluster.verdict === of).length;
  const decidedAs2 = (decision) => findings.filter((one) => one.decision === decision && one.decides);
  const target = targetsName(targetVersions(input));
  const note = targetsNote(toUpgrade.filter(({ targetAsserted }) => !targetAsserted).length, toUpgrade.length);
  const noted = (headline) => ({ en: headline.en + note.en, zh: headline.zh + note.zh });
  switch (verdict) {
    case "not-applicable":
      return nothingToDoOnClusters(clusters2.length, commonVersion(input));
    case "block": {
      const blocking = decidedAs2("block");
      return noted(blockedClustersHeadline({
        clauses: clausesOf(blocking.filter(isOwn)),
        causes: distinct(blocking.filter((one) => !isOwn(one))),
        blocked: count("block"),
        all: clusters2.length,
        undecided: count("inconclusive")
      }, target));
    }
    case "inconclusive": {
      const clauses = clausesOf(causesFirst(decidedAs2("inconclusive"))).map(({ clause }) => clause);
      return noted(undecidedClustersHeadline(count("inconclusive"), clusters2.length, clauses, target));
    }
    case "warn": {
      const details = openCounts(findings);
      const done = clusters2.length - toUpgrade.length;
      return noted(readyClustersHeadline(toUpgrade.length, done, details, isWhole, target));
    }
    case "pass": {
      if (!(0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .judgesReadiness */ .Bl)(clusters2)) {
        const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
        const [hasSucceeded, isConfirmed] = [checks.has("upgrade"), checks.has("postcheck")];
        return noted(upgradedClustersHeadline(toUpgrade.length, hasSucceeded, isConfirmed, target));
      }
      const details = [(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .checksPassed */ .CC)(counts.passed)];
      return noted(readyClustersHeadline(toUpgrade.length, clusters2.length - toUpgrade.length, details, true, target));
    }
  }
}
var distinct = (findings) => new Set(findings.map(({ fingerprint }) => fingerprint)).size;
function clausesOf(findings) {
  return [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .groupBy */ .$z)(findings, ({ scope, name }) => scope === "gate" ? name : null)].map(([name, all]) => {
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? []));
    return { clause: name === null ? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .ITEM_BROKE */ .KI : commonClause(name, all), clusters: clusters2.size };
  }).sort((a, b) => b.clusters - a.clusters || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.clause.en, b.clause.en));
}
function commonClause(name, [{ clause }, ...others]) {
  const isCommon = others.every((other) => other.clause?.en === clause?.en);
  return (isCommon ? clause : null) ?? (0,_chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_1__/* .clauseOfName */ .YU)(name) ?? clause ?? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .ITEM_BROKE */ .KI;
}
function openCounts(findings) {
  const count = (decision, isPolicy) => distinct(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isPolicy));
  const [warned, noted, waived2] = [count("warn", false), count("notice", false), count("waived", false)];
  const entries = count("warn", true) + count("notice", true);
  return [
    ...warned > 0 ? [(0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_13__/* .waived */ .rg)(waived2)] : [],
    ...entries > 0 ? [(0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .policyEntries */ .zX)(entries)] : []
  ];
}
function targetVersions({ clusters: clusters2 }) {
  const versions = clusters2.filter(({ verdict }) => verdict !== "not-applicable").flatMap(({ targetVersion }) => targetVersion !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .parseVersion */ .ot)(targetVersion) ? targetVersion.trim() : []);
  return [...new Set(versions)].sort((a, b) => (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .compareVersions */ .Zy)(a, b) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a, b));
}
function commonVersion({ clusters: clusters2 }) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .parseVersion */ .ot)(live) !== null ? live : null;
}

// lib/report/build/reason.js
function reasonFor(input) {
  const { verdict, findings, clusters: clusters2, changedFiles } = input;
  if (changedFiles !== null && verdict === "not-applicable")
    return (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .notApplicableHeadline */ .Vj)(changedFiles);
  if (clusters2.length > 1)
    return fleetReason(input);
  if (verdict === "not-applicable")
    return nothingToDo(clusters2);
  const target = targetOf(input);
  const { headline, namesTarget } = headlineOf(verdict, input, target);
  const isRefused = findings.length > 0 && findings.every(({ name }) => name === "wrong-settings");
  const namesPhase = findings.some(({ name }) => name === "cluster-state");
  const phase = namesPhase ? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd : clusterPhaseOf(clusters2);
  const isUnread = findings.some(({ name, check }) => name === "target-mismatch" && check === null);
  const parts = [headline, phase, isRefused || isUnread ? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd : (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .targetNote */ .Ql)(target, namesTarget)];
  return { en: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)("en")).join(""), zh: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)("zh-cn")).join("") };
}
function nothingToDo(clusters2) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .nothingToDoHeadline */ .Ox)(others.length === 0 && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .parseVersion */ .ot)(live) !== null ? live : null);
}
function headlineOf(verdict, { counts, findings, clusters: clusters2, isWhole }, target) {
  const decidedAs2 = (decision) => findings.filter((finding) => finding.decision === decision);
  switch (verdict) {
    case "block": {
      const blocking = decidedAs2("block");
      const failures = clausesOf2(blocking.filter(isOwn));
      const causes = blocking.filter((finding) => !isOwn(finding)).length;
      const headline = (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .blockedHeadline */ .zG)(failures, causes, counts.inconclusive, target);
      return { headline, namesTarget: causes > 0 };
    }
    case "inconclusive":
      return {
        headline: (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .undecidedHeadline */ .M8)(clausesOf2(causesFirst(decidedAs2("inconclusive"))), target),
        namesTarget: false
      };
    case "warn":
      return { headline: (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .warnHeadline */ .Pv)(openCounts2(counts, findings), isWhole, target), namesTarget: true };
    case "pass":
      return { headline: passedHeadline(clusters2, target, counts.passed), namesTarget: true };
  }
}
function openCounts2({ warning, notice, waived: waived2 }, findings) {
  const aboutPolicy = (decision) => findings.filter((finding) => finding.name === "policy-error" && finding.decision === decision).length;
  const [ignored, unused] = [aboutPolicy("warn"), aboutPolicy("notice")];
  return { risks: warning - ignored, notes: notice - unused, waived: waived2, entries: ignored + unused };
}
function clausesOf2(findings) {
  const clauses = findings.map((finding) => (isOwn(finding) ? finding.clause : void 0) ?? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .ITEM_BROKE */ .KI);
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedHeadline(clusters2, target, passed) {
  if ((0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .judgesReadiness */ .Bl)(clusters2))
    return (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .readyHeadline */ .uW)(passed, target);
  const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
  return (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .upgradedHeadline */ .fx)(checks.has("upgrade"), checks.has("postcheck"), target);
}
function clusterPhaseOf(clusters2) {
  const [phase] = clusters2.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== "Available");
  return phase === void 0 ? _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TEXT */ .gd : (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_12__/* .clusterPhaseNote */ .ik)((0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__/* .isClusterPhase */ .gx)(phase) ? phase : null);
}
function targetOf({ clusters: clusters2, assertedTarget }) {
  const [cluster] = clusters2;
  const asserted = cluster?.targetAsserted ? cluster.targetVersion : assertedTarget;
  if (asserted !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .parseVersion */ .ot)(asserted))
    return { version: asserted.trim(), isAsserted: true };
  const [only = null, ...others] = new Set(clusters2.map(({ targetVersion }) => targetVersion));
  const isVersion = others.length === 0 && only !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_14__/* .parseVersion */ .ot)(only) !== null;
  return { version: isVersion ? only.trim() : null, isAsserted: false };
}

// lib/report/build/report.js
function buildReport(input) {
  const { evaluation, subject, verdict, language, policy, proposed } = input;
  const sourced = sourcedFindings(evaluation, input);
  const findings = sourced.map(({ finding }) => finding);
  const clusters2 = evaluation.clusters.map(clusterReport);
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result));
  const passed = results.reduce((sum, { items }) => sum + (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .passedNames */ .B9)(items).size, 0);
  const counts = { ...decisionCounts(findings), passed, new: null, resolved: null };
  const reason = reasonFor({
    verdict,
    counts,
    findings,
    clusters: clusters2,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: !evaluation.clusters.flatMap(gapsOf).some(_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__/* .affectsVerdict */ .gu)
  });
  const expiries = results.flatMap(({ expiresAt, decides }) => decides && expiresAt !== null ? [expiresAt] : []);
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : [];
  const proposal = policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null;
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: input.version },
    generatedAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(input.now),
    ...input.run !== null && { run: input.run },
    language,
    verdict,
    reason: reason.en,
    headline: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localize */ .kg)(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(Math.min(...expiries)) : null,
    clusters: clusters2,
    ...input.stages.length > 0 && { stages: input.stages },
    findings,
    resolved: [],
    notCovered: evaluation.clusters.flatMap((cluster) => notCovered(cluster, language)),
    unknownItems: unknownItems(findings)
  };
}
function sourcedFindings({ clusters: clusters2, runFindings }, { subject, language, policy }) {
  const items = policy.policy.items;
  const sourced = (finding, clusterId) => {
    const { source } = finding;
    return { finding: reportFinding(finding, clusterId, language, items), source, englishTitle: englishTitle(source) };
  };
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId)),
    ...clusters2.flatMap(({ cluster: { subject: subject2 }, findings, results }) => [
      ...findings.map((finding) => sourced(finding, subject2.clusterId)),
      ...results.flatMap(({ result, findings: findings2 }) => findings2.map((finding) => sourced(finding, result.clusterId ?? subject2.clusterId)))
    ])
  ].sort(bySeverity);
}
function clusterReport({ cluster: { subject, facts }, results, verdict }) {
  const firstOf = (pick) => results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null;
  return {
    id: subject.clusterId,
    name: subject.name ?? facts.name,
    region: subject.region,
    projectId: subject.projectId,
    currentVersion: firstOf((result) => result.currentVersion) ?? subject.currentVersion,
    targetVersion: subject.targetVersion ?? firstOf((result) => result.targetVersion),
    targetAsserted: subject.targetVersion !== null,
    ...subject.targetFrom !== null && { targetFrom: subject.targetFrom },
    ...subject.stage !== null && { stage: subject.stage },
    verdict,
    facts: factsReport(facts),
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: (0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_9__/* .skipListOf */ .TO)(results.flatMap(({ findings }) => findings))
  };
}
function factsReport(facts) {
  const { phase, liveVersion, offeredTargets, lastUpgrade, workflow, latestBackupAt } = facts;
  return {
    ...phase === null ? {} : { phase },
    ...liveVersion === null ? {} : { liveVersion },
    ...offeredTargets === null ? {} : { offeredTargets },
    ...lastUpgrade === null ? {} : { lastUpgrade },
    ...workflow === null ? {} : { workflow },
    ...latestBackupAt === null ? {} : { latestBackupAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(latestBackupAt) }
  };
}
function checkReport({ result, verdict }, clusterId) {
  return {
    check: result.check,
    addon: result.addon,
    clusterId: result.clusterId ?? clusterId,
    taskId: result.taskId,
    phase: result.phase,
    verdict,
    takenAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(result.takenAt),
    expiresAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_20__/* .isoTime */ .Ly)(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_18__/* .passedNames */ .B9)(result.items).size,
    items: result.items,
    skipped: result.skipped
  };
}
var gapsOf = ({ cluster, results }) => [
  ...results.flatMap(({ result }) => result.gaps),
  ...cluster.gaps
];
function notCovered(evaluated, language) {
  return gapsOf(evaluated).map((gap) => ({
    clusterId: evaluated.cluster.subject.clusterId,
    check: gap.check,
    code: gap.code,
    what: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localize */ .kg)(coverageGapText(gap), language)
  }));
}
function unknownItems(findings) {
  const unknown = findings.filter(({ scope, match }) => scope !== "gate" && match === "none").map(({ check, name }) => ({ check: check ?? "", name }));
  const distinct2 = new Map(unknown.map((one) => [JSON.stringify(one), one]));
  return [...distinct2.values()].sort((a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.check, b.check) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.name, b.name));
}
var LEVEL_ORDER = [..._chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_11__/* .LEVELS */ .A_, null];
function bySeverity(one, other) {
  const [a, b] = [one.finding, other.finding];
  return _chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_16__/* .DECISIONS */ .Yv.indexOf(a.decision) - _chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_16__/* .DECISIONS */ .Yv.indexOf(b.decision) || LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || b.nodes.length - a.nodes.length || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.check ?? "", b.check ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.clusterId ?? "", b.clusterId ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.addon?.instanceName ?? "", b.addon?.instanceName ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.addon?.instanceId ?? "", b.addon?.instanceId ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(one.englishTitle, other.englishTitle) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.fingerprint, b.fingerprint);
}
var englishTitle = (source) => source.type === "diagnostic" ? diagnosticMessage(source.detail, source.check).title.en : "";

// lib/run/decide.js
function decide(input) {
  const { settings, policy, stages, now, version, run, changedFiles, isRefused, isExcused } = input;
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn };
  const evaluation = (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(evaluationInput, policy);
  const isFaulty = input.runDiagnostics.some(({ detail }) => detail.name === "internal-error");
  const verdict = changedFiles === null || isFaulty ? evaluation.verdict : "not-applicable";
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__/* .isGreen */ .gf)(verdict, evaluation.effectiveFailOn, isRefused, isExcused && !isFaulty),
    requested: requestedSettings(settings),
    version,
    run,
    language: settings.general.language,
    now,
    changedFiles,
    stages,
    policy,
    proposed: policy.proposal && (0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(evaluationInput, { file: policy.file, ...policy.proposal })
  });
}
function decideIsolated(input) {
  try {
    return decide(input);
  } catch (error) {
    const runDiagnostics = [...input.runDiagnostics, (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_8__/* .internalError */ .WB)("decide", error)];
    const clusters2 = input.clusters.map((cluster) => ({
      ...cluster,
      results: cluster.results.map((result) => decidable(input, cluster, result))
    }));
    const remaining = { ...input, runDiagnostics, clusters: clusters2, changedFiles: null };
    const withoutPolicy = { ...remaining, policy: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_LOADED_POLICY */ .jn };
    for (const attempt of [remaining, withoutPolicy])
      try {
        return decide(attempt);
      } catch {
      }
    return decide({ ...withoutPolicy, clusters: [] });
  }
}
function decidable(input, cluster, result) {
  try {
    const alone = { ...cluster, results: [result] };
    decide({ ...input, runDiagnostics: [], clusters: [alone], policy: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_LOADED_POLICY */ .jn });
    return result;
  } catch (error) {
    return (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_8__/* .internalErrorResult */ .xr)(result.check, "decide", error);
  }
}
function requestedSettings({ general, subject }) {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs, upgradeMaxAgeMs } = subject;
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject;
  const versions = { clusterId, currentVersion, targetVersion };
  const asserted = { checks, ...versions, minValidityMs, upgradeMaxAgeMs, failOn: general.requestedFailOn };
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId };
}




/***/ })

};
