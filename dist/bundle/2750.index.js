export const id = 2750;
export const ids = [2750];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => (reportSchema)
});
var _XQO6DJSZ_js_0 = __webpack_require__(1921);
var _UHH6D4UK_js_7 = __webpack_require__(9563);
var _JLNDADZR_js_6 = __webpack_require__(6149);
var _RXPGGPG7_js_1 = __webpack_require__(2958);
var _6XKFUWSU_js_2 = __webpack_require__(587);
var _JTBJ5GML_js_3 = __webpack_require__(9415);
var _CYOBKFNP_js_8 = __webpack_require__(6566);
var _2WUU5VUR_js_5 = __webpack_require__(9873);
var _UKFUSHME_js_9 = __webpack_require__(1912);
var _XFZ4J2HR_js_4 = __webpack_require__(6806);











// lib/model/report-shapes.js
var text = (0,_JTBJ5GML_js_3/* .string */ .Yj)();
var orNull = (shape) => (0,_JTBJ5GML_js_3/* .union */ .KC)([shape, (0,_JTBJ5GML_js_3/* ._null */ .jw)()]);
var label = orNull(text);
var count = (0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(0));
var time = (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("ISO 8601, UTC"));
var verdict = (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_XFZ4J2HR_js_4/* .VERDICTS */ .bk);
var addon = orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({ template: label, instanceId: label, instanceName: label, targetVersion: label }));
var node = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  uid: label,
  name: label,
  message: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what CCE says about this node, where it differs from the finding's message"))
});
var location = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  file: text,
  line: (0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(1)),
  endLine: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .int */ .Wh)()),
  column: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .int */ .Wh)()),
  archived: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the file inside a packed chart that line and column are in"))
});

// lib/model/report-cluster.js
var item = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  name: text,
  kind: label,
  level: label,
  group: label,
  passed: count.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("how often it succeeded, usually on how many nodes")),
  failed: count,
  undecided: count.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("how often it is unfinished or has an unknown value"))
});
var check = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  check: text,
  addon,
  clusterId: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the cluster that the task names; a task that names none is taken to be about the asserted cluster")),
  taskId: label,
  phase: label,
  verdict,
  takenAt: orNull(time),
  expiresAt: orNull(time),
  currentVersion: label,
  targetVersion: label,
  nodeCount: count,
  progress: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of an upgrade, in percent as CCE reports it")),
  passed: count.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("distinct items that passed everywhere they ran")),
  items: (0,_JTBJ5GML_js_3/* .array */ .YO)(item),
  skipped: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ name: text, nodes: (0,_JTBJ5GML_js_3/* .array */ .YO)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("node uids; empty: skipped altogether")) }))
});
var readiness = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  autopilot: (0,_JTBJ5GML_js_3/* .boolean */ .zM)(),
  backup: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["dated", "none", "unknown"]).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of the control plane; its time is latestBackupAt of the facts")),
  support: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    of: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["current", "target"]),
    version: label,
    state: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["dated", "ended", "unknown"]),
    month: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("in which support ends, such as 2027-06; published tables give no day")),
    why: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("if it is unknown")),
    source: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({ url: text, asOf: text }))
  })),
  target: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_RXPGGPG7_js_1/* .OFFERS */ .ep).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("whether CCE offers the target right now")),
  hops: orNull((0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    from: text,
    to: text,
    offered: (0,_JTBJ5GML_js_3/* .boolean */ .zM)(),
    removedApis: orNull((0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ apiVersion: text, kinds: (0,_JTBJ5GML_js_3/* .array */ .YO)(text), replacement: label, removedIn: text }))).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what the upgrade crosses; null if it is not known"))
  }))).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the upgrades that lead to the target; null if they are not known")),
  autoscaledPools: orNull((0,_JTBJ5GML_js_3/* .array */ .YO)(text)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("during an upgrade: node pools with autoscaling switched on")),
  nodes: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({ listed: count, leftBehind: count })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("after an upgrade")),
  wayBack: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_RXPGGPG7_js_1/* .WAY_BACK */ .KH).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("where the cluster stands in an upgrade, for what could be undone")),
  upgradeEndedAt: orNull(time)
});
var outcome = orNull((0,_JTBJ5GML_js_3/* ._enum */ .$8)(_2WUU5VUR_js_5/* .JOIN_OUTCOMES */ .Fv)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of the live callers joined with the lines of the repository; null if one of them is not known"));
var removedApi = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  apiVersion: text,
  kind: label,
  resource: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("in the plural, as URLs have it; null if no URL names it")),
  removedIn: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the release of Kubernetes without it, such as 1.25")),
  replacement: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what to use instead in this upgrade")),
  replacementServedByBoth: (0,_JTBJ5GML_js_3/* .optional */ .lq)(orNull((0,_JTBJ5GML_js_3/* .boolean */ .zM)())),
  servedByCurrent: orNull((0,_JTBJ5GML_js_3/* .boolean */ .zM)()),
  servedByTarget: orNull((0,_JTBJ5GML_js_3/* .boolean */ .zM)()),
  outcome,
  callers: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    url: text,
    userAgent: text,
    who: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_JLNDADZR_js_6/* .CALLER_KINDS */ .W).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what the user agent suggests; no decision depends on it")),
    name: label,
    version: label
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("in the past day, as CCE reports them; texts are as received")),
  uses: orNull(count).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("lines of the repository that say it; null if the repository was not scanned")),
  locations: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ file: text, archived: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text), line: (0,_JTBJ5GML_js_3/* .int */ .Wh)(), column: (0,_JTBJ5GML_js_3/* .int */ .Wh)(), inChange: (0,_JTBJ5GML_js_3/* .boolean */ .zM)() })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the first of these lines; every one is a finding")),
  guarded: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .literal */ .eu)(true)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("all of these lines are behind a condition in a template, so that it stops rendering them")),
  change: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["fixed", "not-fixed", "unknown", "no-change"]).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("whether the change that the run is about removes lines that say it")),
  fixed: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ file: text, archived: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text), line: (0,_JTBJ5GML_js_3/* .int */ .Wh)(), column: (0,_JTBJ5GML_js_3/* .int */ .Wh)() })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("lines of the base version that the change removes")),
  releases: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ name: text, namespace: label, chart: label, chartVersion: label })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("releases of Helm that store it")),
  advice: text
});
var cluster = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  id: label,
  name: label,
  region: label,
  projectId: label,
  currentVersion: label,
  targetVersion: label,
  targetAsserted: (0,_JTBJ5GML_js_3/* .boolean */ .zM)(),
  targetFrom: (0,_JTBJ5GML_js_3/* .optional */ .lq)(location).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("where in the repository the target version stands; absent if the settings give it")),
  stage: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of the clusters file; absent without one")),
  verdict,
  facts: (0,_JTBJ5GML_js_3/* .partial */ .OH)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    phase: text,
    liveVersion: text.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("release and patch, such as v1.31.1-r0")),
    offeredTargets: (0,_JTBJ5GML_js_3/* .array */ .YO)(text),
    lastUpgrade: (0,_JTBJ5GML_js_3/* .object */ .Ik)({ phase: label, progress: label }),
    workflow: (0,_JTBJ5GML_js_3/* .object */ .Ik)({
      id: label,
      phase: label,
      targetVersion: label,
      points: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ type: text, status: text }))
    }),
    latestBackupAt: time
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("as received; what CCE did not report is left out")),
  removedApis: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(removedApi)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the removed APIs that are called, written in the repository or stored by Helm; absent if none is")),
  readiness: (0,_JTBJ5GML_js_3/* .optional */ .lq)(readiness).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("absent for a cluster that CCE was not asked about")),
  nodePools: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ name: text, nodes: (0,_JTBJ5GML_js_3/* .array */ .YO)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("uids; names of nodes without one")) }))).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the pools of the nodes that findings name, as CCE lists them; absent if they are not known")),
  checks: (0,_JTBJ5GML_js_3/* .array */ .YO)(check),
  skippedCheckItemList: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    name: text,
    resourceSelector: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ key: (0,_JTBJ5GML_js_3/* .literal */ .eu)("node.uid"), operator: (0,_JTBJ5GML_js_3/* .literal */ .eu)("In"), values: (0,_JTBJ5GML_js_3/* .array */ .YO)(text) }))
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what the pre-upgrade check before the upgrade needs, so that CCE skips the risks that are waived or only warned about"))
});

// lib/model/report-schema.js
var decision = (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_XFZ4J2HR_js_4/* .DECISIONS */ .Yv);
var ruled = (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["block", "warn", "notice"]);
var failOn = (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_XFZ4J2HR_js_4/* .FAIL_ON */ .d$);
var waiver = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  entry: text.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("its place in the policy file, such as waivers[0]")),
  line: (0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(1)),
  reason: text,
  owner: text,
  expires: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the last day it holds, through 24:00 UTC")),
  daysLeft: (0,_JTBJ5GML_js_3/* .int */ .Wh)()
});
var risks = (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .unknown */ .L5)()));
var finding = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  fingerprint: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* ._regex */ .Fk)(/^f[0-9a-f]{16}$/)),
  clusterId: label,
  check: label,
  scope: (0,_JTBJ5GML_js_3/* ._enum */ .$8)([..._XFZ4J2HR_js_4/* .SCOPES */ .iW, "gate"]),
  name: text,
  waiverName: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the name that a waiver for it has; absent if nobody can waive it")),
  title: text,
  decision,
  decides: (0,_JTBJ5GML_js_3/* .boolean */ .zM)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("false: its result is expired or about another cluster or target, so it is shown and decides nothing")),
  kind: label,
  level: label,
  group: label,
  phase: label,
  message: text.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("where nodes differ, what all of them say, with […] at the places that differ")),
  errorCodes: (0,_JTBJ5GML_js_3/* .array */ .YO)(text),
  nodes: (0,_JTBJ5GML_js_3/* .array */ .YO)(node),
  addon,
  risk: (0,_JTBJ5GML_js_3/* .object */ .Ik)({ configurationRisks: risks, deprecatedAPIRisks: risks, nodeRisks: risks, addonRisks: risks }),
  addresses: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(text)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of a plan: the Terraform addresses of the resources")),
  location: orNull(location),
  object: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    apiVersion: text,
    kind: label,
    name: label,
    syntax: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_2WUU5VUR_js_5/* .MANIFEST_SYNTAXES */ .KL),
    removedIn: (0,_JTBJ5GML_js_3/* .optional */ .lq)(label).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the release of Kubernetes that no longer serves the API")),
    replacement: label,
    servedByBoth: orNull((0,_JTBJ5GML_js_3/* .boolean */ .zM)()).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("whether the current and the target version serve the replacement; null if it is not known")),
    outcome: (0,_JTBJ5GML_js_3/* .optional */ .lq)(outcome)
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of a finding in a manifest; null for others")),
  inChange: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .literal */ .eu)(true)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the change that the run is about touches the file of its location; absent if not, or not known")),
  edit: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ text, replacement: text, servedSince: text })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of a finding in a manifest whose whole fix is to replace this text at its location; servedSince is the release that serves the replacement first")),
  rootCauses: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(text)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what solves it, as words that findings share where one edit solves them: they count as one thing to do; absent for a finding that is one of its own")),
  knownRisk: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ from: label, to: (0,_JTBJ5GML_js_3/* .array */ .YO)(text), fixedIn: (0,_JTBJ5GML_js_3/* .array */ .YO)(text) })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of a known risk: the versions that it is about; absent for others")),
  cell: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    failOn,
    row: (0,_JTBJ5GML_js_3/* ._enum */ .$8)([..._6XKFUWSU_js_2/* .KINDS */ .GW, "AddonRisk"]),
    level: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_6XKFUWSU_js_2/* .LEVELS */ .A_).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the level that the item is decided at")),
    decision
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the cell of the decision table that applies; null for what is not in the table")),
  rule: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({ entry: text, line: (0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(1)), decision: ruled, reason: label })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the policy rule that decided instead of the table")),
  waiver: orNull(waiver).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the policy waiver that decided instead of table and rule")),
  meaning: text,
  fix: text,
  clause: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ en: text, zh: text })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what a finding of the gate itself says in the reason of the report; absent for failed items")),
  entry: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of a finding about the policy: its place in the file, such as waivers[0]; absent for others")),
  who: orNull((0,_JTBJ5GML_js_3/* ._enum */ .$8)(["you", "support", "acknowledge"])).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("who can fix it; null if unknown")),
  owner: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* ._enum */ .$8)(_UHH6D4UK_js_7/* .OWNERS */ .H1)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("who takes the first step of the fix: the author of the pull request, the platform team, Huawei Cloud support, or nobody but CCE, which has to be waited for; absent in older reports")),
  commands: (0,_JTBJ5GML_js_3/* .array */ .YO)(text),
  docUrl: text,
  match: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["exact", "guessed", "none"]).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("how surely meaning, fix and link fit the item")),
  advice: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["catalogue", "policy", "gate"]).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("who wrote meaning and fix; the words of a policy are untrusted text")),
  status: orNull((0,_JTBJ5GML_js_3/* ._enum */ .$8)(["new", "known"])).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("compared with the baseline; null without one, for findings that decide nothing, and if the baseline was cut short"))
});
var resolved = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  fingerprint: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* ._regex */ .Fk)(/^f[0-9a-f]{16}$/)),
  clusterId: label,
  check: label,
  name: text,
  title: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("null if the baseline did not keep it")),
  decision: decision.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the decision in the baseline"))
});
var state = (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["absent", "in-force", "faulty"]);
var counts = { blocking: count, warning: count, notice: count, waived: count, inconclusive: count };
var policy = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  file: text,
  source: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_XQO6DJSZ_js_0/* .FILE_SOURCES */ .I),
  ref: label,
  commit: label,
  isOwnJudge: (0,_JTBJ5GML_js_3/* .boolean */ .zM)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("read from the workspace on a pull request, which can change the policy that judges it")),
  state,
  sha256: label,
  failOn: orNull(failOn),
  maxWaiverDays: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(1))).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("how many days ahead a waiver may expire; absent in older reports")),
  ignoresNone: (0,_JTBJ5GML_js_3/* .boolean */ .zM)(),
  rules: count,
  waivers: count,
  elsewhere: (0,_JTBJ5GML_js_3/* .array */ .YO)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("entries that are for other clusters, targets or checks")),
  expiring: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .extend */ .X$)(waiver, { name: text })),
  proposal: orNull((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    state,
    faults: (0,_JTBJ5GML_js_3/* .array */ .YO)(text),
    failOn,
    verdict,
    counts: (0,_JTBJ5GML_js_3/* .object */ .Ik)(counts),
    changes: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
      fingerprint: text,
      name: text,
      title: text,
      nodes: count,
      from: orNull(decision),
      to: orNull(decision)
    }))
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("what the checked-out policy would decide, if it differs from the one in force"))
});
var clustersFile = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  file: text,
  source: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_XQO6DJSZ_js_0/* .FILE_SOURCES */ .I),
  ref: label,
  commit: label,
  isOwnJudge: (0,_JTBJ5GML_js_3/* .boolean */ .zM)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("read from the workspace on a pull request, which can leave out clusters that it is gated for")),
  listed: count.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("clusters that the file, or the change to it, lists")),
  gated: count
});
var stage = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  name: text,
  clusters: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    id: label,
    name: text,
    state: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_CYOBKFNP_js_8/* .STAGE_STATES */ .c).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("done: Available, runs the target, and its soak is over; soaking: the same, but its soak is not over; pending: does not run the target yet; unknown: could not be read, or is not Available")),
    until: orNull(time).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("when the soak is over; null unless the cluster is soaking"))
  })),
  waitsFor: (0,_JTBJ5GML_js_3/* .array */ .YO)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("names of the clusters of earlier stages that keep this one from being upgraded"))
});
var reportSchema = (0,_JTBJ5GML_js_3/* .object */ .Ik)({
  schemaVersion: (0,_JTBJ5GML_js_3/* .literal */ .eu)(1),
  tool: (0,_JTBJ5GML_js_3/* .object */ .Ik)({ name: text, version: text }),
  generatedAt: time,
  run: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    repository: label,
    id: text,
    attempt: orNull(count),
    commit: label.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the commit that the report is about, which is not a test merge")),
    server: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the address of GitHub, such as https://github.com"))
  })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the workflow run that made the report; absent outside of a workflow")),
  language: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(_UKFUSHME_js_9/* .LANGUAGES */ .Yj).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of the texts; names, values and reason are the same in every language")),
  verdict,
  reason: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("English in every report")),
  headline: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the reason in the language of the report")),
  failOn,
  asked: (0,_JTBJ5GML_js_3/* .object */ .Ik)({
    checks: orNull((0,_JTBJ5GML_js_3/* .array */ .YO)(text)),
    clusterId: label,
    clusters: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(text)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the names of the clusters of the clusters file that the run was limited to; absent: all")),
    currentVersion: label,
    targetVersion: label,
    minValidityMs: count,
    upgradeMaxAgeMs: (0,_JTBJ5GML_js_3/* .optional */ .lq)(count),
    failOn: orNull(failOn),
    precheckTaskId: label,
    addonTaskId: label,
    addonInstanceId: label,
    addonCheckType: text,
    upgradeTaskId: label
  }).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the settings that a decision depends on, as requested; null: not set")),
  policy: orNull(policy),
  green: (0,_JTBJ5GML_js_3/* .boolean */ .zM)(),
  counts: (0,_JTBJ5GML_js_3/* .object */ .Ik)({
    ...counts,
    passed: count.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("distinct items of a check that succeeded wherever they ran, over all clusters")),
    new: orNull(count).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("causes that the baseline does not have; null without a baseline")),
    resolved: orNull(count)
  }),
  expiresAt: orNull(time),
  clusters: (0,_JTBJ5GML_js_3/* .array */ .YO)(cluster),
  clustersFile: (0,_JTBJ5GML_js_3/* .optional */ .lq)(clustersFile).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the clusters file; absent without one")),
  stages: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(stage)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("of the clusters file, in the order in which they are upgraded; absent without stages")),
  findings: (0,_JTBJ5GML_js_3/* .array */ .YO)(finding),
  resolved: (0,_JTBJ5GML_js_3/* .array */ .YO)(resolved).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("findings of the baseline that this run saw to be gone")),
  notCovered: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({
    clusterId: label,
    check: label,
    code: text.check((0,_JTBJ5GML_js_3/* .describe */ .q0)("a word for what it is")),
    what: text,
    risks: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(text)).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("the known risks that could not be judged; absent for others"))
  })),
  unknownItems: (0,_JTBJ5GML_js_3/* .array */ .YO)((0,_JTBJ5GML_js_3/* .object */ .Ik)({ check: text, name: text })).check((0,_JTBJ5GML_js_3/* .describe */ .q0)("failed items that the catalog does not have"))
});




/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
reportSchema: () => (/* reexport safe */ _WKOXUIAA_js_0.Q)
});
var _WKOXUIAA_js_0 = __webpack_require__(129);
var _XQO6DJSZ_js_1 = __webpack_require__(1921);
var _RXPGGPG7_js_2 = __webpack_require__(2958);
var _6XKFUWSU_js_3 = __webpack_require__(587);
var _JTBJ5GML_js_4 = __webpack_require__(9415);














/***/ })

};
