export const id = 2196;
export const ids = [2196];
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

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G$: () => (withRequiredExpectation),
YY: () => (readMergeSettings),
n0: () => (mergeJobs)
});
var _NSG7SVPE_js_0 = __webpack_require__(795);
var _WGDIL5ZW_js_1 = __webpack_require__(3637);
var _JX7NDAOQ_js_2 = __webpack_require__(8872);
var _O3V5TRUM_js_3 = __webpack_require__(5399);
var _FMY2Y5JC_js_4 = __webpack_require__(1571);
var _WKOXUIAA_js_5 = __webpack_require__(129);
var _K4YJIYLO_js_6 = __webpack_require__(755);
var _LHOFJOYV_js_7 = __webpack_require__(9477);
var _LESZ5QKA_js_8 = __webpack_require__(9888);
var _XJ4UP3BC_js_9 = __webpack_require__(2331);
var _JATUNGRA_js_10 = __webpack_require__(8320);
var _LMU2CFNM_js_21 = __webpack_require__(7448);
var _6XKFUWSU_js_11 = __webpack_require__(587);
var _CPUOXGVZ_js_12 = __webpack_require__(9886);
var _JGKDZQI6_js_23 = __webpack_require__(4398);
var _DUW5NSCC_js_13 = __webpack_require__(6606);
var _UKFUSHME_js_22 = __webpack_require__(1912);
var _XFZ4J2HR_js_20 = __webpack_require__(6806);
var _CCDJ4O4E_js_19 = __webpack_require__(1786);
var _OH2DUXI7_js_14 = __webpack_require__(4968);
var _EGKAODXP_js_15 = __webpack_require__(6407);
var _TUARF4T6_js_18 = __webpack_require__(4484);
var node_fs_16 = __webpack_require__(3024);
var node_path_17 = __webpack_require__(6760);























// lib/settings/job-reports.js


var MAX_BYTES = 64 * 1024 * 1024;
async function readJobReports(entries, cwd) {
  const paths = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const pattern = (0,_FMY2Y5JC_js_4/* .isFolder */ .lQ)((0,node_path_17.resolve)(cwd, entry)) ? `${entry.replace(/\/+$/, "")}/**/report.json` : entry;
    const files = await (0,_FMY2Y5JC_js_4/* .namedFiles */ .VI)(pattern, cwd);
    for (const file of [...files ?? [entry]].sort(_TUARF4T6_js_18/* .compareByNumbers */ .tU))
      paths.set((0,node_path_17.resolve)(cwd, file), (0,node_path_17.normalize)(file));
  }
  return [...paths].map(([path, file]) => ({ file, content: readJobReport(path) }));
}
function readJobReport(path) {
  if (sizeOf(path) > MAX_BYTES)
    return { kind: "unreadable", why: "too-large" };
  const file = (0,_FMY2Y5JC_js_4/* .readTextFile */ .Gu)(path);
  if (file.kind !== "text")
    return { kind: "unreadable", why: "no-file" };
  let value;
  try {
    value = JSON.parse(file.text);
  } catch {
    return { kind: "unreadable", why: "not-json" };
  }
  const { data } = _WKOXUIAA_js_5/* .reportSchema */ .Q.safeParse(value);
  return data ? { kind: "report", report: data } : { kind: "unreadable", why: "not-a-report" };
}
function sizeOf(path) {
  try {
    return (0,node_fs_16.lstatSync)(path).size;
  } catch {
    return 0;
  }
}
function parseMatrix(text) {
  const value = (0,_TUARF4T6_js_18/* .parseJson */ .qF)(text);
  const include = (0,_TUARF4T6_js_18/* .isRecord */ .u4)(value) ? value["include"] : null;
  if (!Array.isArray(include))
    return null;
  const jobs = include.map((job) => {
    const names = (0,_TUARF4T6_js_18/* .isRecord */ .u4)(job) && typeof job["clusters"] === "string" ? (0,_TUARF4T6_js_18/* .parseJson */ .qF)(job["clusters"]) : null;
    return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string") ? names : null;
  });
  return jobs.every((job) => job !== null) ? jobs : null;
}

// lib/settings/merge-settings.js
var JOB_RESULTS = ["success", "failure", "cancelled", "skipped"];
function readMergeSettings(inputs, entries) {
  const faults = [];
  const optional = (name, reader) => {
    const text = inputs[name]?.trim() || null;
    if (text === null)
      return null;
    const result = reader(text);
    if ("value" in result)
      return result.value;
    faults.push((0,_LHOFJOYV_js_7/* .faultOf */ .Kl)(name, text, result));
    return null;
  };
  const expected = {
    count: optional("expect", (0,_LHOFJOYV_js_7/* .count */ .U9)(0, 999999)),
    jobs: optional("matrix", matrix),
    sinceAttempt: optional("since-attempt", (0,_LHOFJOYV_js_7/* .count */ .U9)(1, 999999)),
    jobsResult: optional("jobs-result", (0,_LHOFJOYV_js_7/* .choice */ .Yq)(JOB_RESULTS))
  };
  const files = entries ?? (0,_LHOFJOYV_js_7/* .splitList */ .ry)(inputs["reports"] ?? "");
  if (files.length === 0)
    faults.push((0,_K4YJIYLO_js_6/* .settingFault */ .Zw)("reports", null, "reports-required"));
  return { entries: files, expected, faults };
}
var withRequiredExpectation = (settings) => {
  const { count: count2, jobs } = settings.expected;
  if (count2 !== null || jobs !== null || settings.faults.length > 0)
    return settings;
  return { ...settings, faults: [(0,_K4YJIYLO_js_6/* .settingFault */ .Zw)("matrix", null, "expectation-required")] };
};
var matrix = (text) => {
  const value = parseMatrix(text);
  return value === null ? (0,_LHOFJOYV_js_7/* .refuse */ .TR)("not-a-matrix") : { value };
};

// lib/run/merge.js


// lib/report/merge/asked.js
var NOTHING_ASKED = {
  checks: null,
  clusterId: null,
  currentVersion: null,
  targetVersion: null,
  minValidityMs: 0,
  failOn: null,
  precheckTaskId: null,
  addonTaskId: null,
  addonInstanceId: null,
  addonCheckType: "addonUpgrade",
  upgradeTaskId: null
};
function mergeAsked(all) {
  const [first = NOTHING_ASKED] = all;
  const same = (key) => all.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key])) ? first[key] : null;
  const { upgradeMaxAgeMs } = first;
  return {
    checks: same("checks"),
    clusterId: same("clusterId"),
    currentVersion: same("currentVersion"),
    targetVersion: same("targetVersion"),
    minValidityMs: Math.max(0, ...all.map(({ minValidityMs }) => minValidityMs)),
    ...upgradeMaxAgeMs !== void 0 && { upgradeMaxAgeMs },
    failOn: same("failOn"),
    precheckTaskId: same("precheckTaskId"),
    addonTaskId: same("addonTaskId"),
    addonInstanceId: same("addonInstanceId"),
    addonCheckType: first.addonCheckType,
    upgradeTaskId: same("upgradeTaskId")
  };
}

// lib/report/merge/untrusted.js
var untrusted = (report) => ({
  ...report,
  generatedAt: timeOf(report.generatedAt) ?? (0,_CCDJ4O4E_js_19/* .isoTime */ .Ly)(0),
  expiresAt: timeOf(report.expiresAt),
  policy: report.policy && {
    ...report.policy,
    expiring: report.policy.expiring.map((waiver) => ({ ...waiver, ...waiverOf(waiver) }))
  },
  clusters: report.clusters.map(clusterOf),
  findings: report.findings.map(findingOf),
  notCovered: report.notCovered.map((one) => ({ ...one, what: own(one.what), check: wordOf(one.check) })),
  ...report.stages && {
    stages: report.stages.map((stage) => ({
      ...stage,
      clusters: stage.clusters.map((cluster) => ({ ...cluster, until: timeOf(cluster.until) }))
    }))
  }
});
var timeOf = (text) => (0,_CCDJ4O4E_js_19/* .isoTime */ .Ly)((0,_CCDJ4O4E_js_19/* .parseTimestamp */ .EH)(text));
var waiverOf = (waiver) => (0,_CCDJ4O4E_js_19/* .parseDay */ .Iq)(waiver.expires) === null ? { ...waiver, expires: "1970-01-01" } : waiver;
function clusterOf(cluster) {
  const { latestBackupAt, ...facts } = cluster.facts;
  const { readiness } = cluster;
  const backup = timeOf(latestBackupAt ?? null);
  return {
    ...cluster,
    facts: { ...facts, ...backup !== null && { latestBackupAt: backup } },
    checks: cluster.checks.map(checkOf),
    ...readiness && { readiness: { ...readiness, support: readiness.support.map(supportOf) } }
  };
}
var supportOf = (one) => ({
  ...one,
  month: monthOf(one.month),
  why: one.why === null ? null : own(one.why),
  source: one.source && { ...one.source, asOf: monthOf(one.source.asOf) ?? "" }
});
var monthOf = (text) => text !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? text : null;
var checkOf = (check) => ({
  ...check,
  check: wordOf(check.check) ?? "",
  takenAt: timeOf(check.takenAt),
  expiresAt: timeOf(check.expiresAt)
});
var findingOf = ({ edit, ...finding }) => ({
  ...finding,
  ...edit && (0,_JX7NDAOQ_js_2/* .isEdit */ .v1)(edit) && { edit },
  check: wordOf(finding.check),
  ...finding.scope !== "gate" && {
    kind: _6XKFUWSU_js_11/* .KINDS */ .GW.find((kind) => kind === finding.kind) ?? null,
    level: _6XKFUWSU_js_11/* .LEVELS */ .A_.find((level) => level === finding.level) ?? null
  },
  advice: [finding.title, finding.meaning, finding.fix].every(isOwn) ? finding.advice : "policy",
  waiver: finding.waiver && waiverOf(finding.waiver)
});
var wordOf = (text) => text !== null && /^[a-z-]{1,30}$/.test(text) ? text : null;
var LINKED = /www\.|:\/\/|@|#|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
var isOwn = (text) => !LINKED.test(text.replace(/`[^`]*`/g, ""));
var own = (text) => isOwn(text) ? text : (0,_DUW5NSCC_js_13/* .inBackticks */ .Zw)(text);

// lib/report/merge/choose.js
function chooseParts(files, { expected, of }) {
  const problems = [];
  const readable = files.flatMap(({ file, content }) => {
    if (content.kind === "report")
      return [{ file, report: untrusted(content.report) }];
    problems.push({ code: "unreadable", file, why: content.why });
    return [];
  });
  const reference = of ?? newestRun(readable);
  const ours = readable.filter(({ file, report }) => {
    const problem = reference && foreignProblem(file, report.run ?? null, reference, of !== null);
    if (problem)
      problems.push(problem);
    return problem === null;
  });
  const current = newestOfEachCluster(newestOfEachJob(ours), problems);
  const parts = inOrder(current, expected.jobs);
  problems.push(...countProblems(parts, expected), ...parts.flatMap(incompleteProblem), ...earlierAttempts(parts, expected.sinceAttempt), ...otherPolicies(parts));
  const isSilent = problems.length === 0 && parts.every(({ report }) => report.green);
  const { jobsResult, jobs } = expected;
  const isUsual = jobsResult === "success" || jobsResult === "skipped" && jobs?.length === 0;
  if (jobsResult !== null && !isUsual && isSilent)
    problems.push({ code: "failed-job", result: jobsResult });
  return { parts, problems };
}
function newestRun(reports) {
  const named = reports.filter(({ report }) => report.run);
  return named.reduce((one, other) => one && isNewer(one, other) ? one : other, null)?.report.run ?? null;
}
function foreignProblem(file, run, reference, isOneRun) {
  if (run === null || run.commit === null && reference.commit !== null)
    return { code: "unknown-commit", file };
  const differs = (one, other) => one !== null && other !== null && one !== other;
  if (differs(run.commit, reference.commit))
    return { code: "other-commit", file, commit: run.commit ?? "", expected: reference.commit ?? "" };
  const isElsewhere = differs(run.repository, reference.repository);
  if (isElsewhere || isOneRun && run.id !== reference.id)
    return { code: "other-run", file, run: runName(run), expected: runName(reference) };
  return null;
}
var runName = ({ repository, id }) => repository === null ? id : `${repository} ${id}`;
function isNewer(one, other) {
  const [a, b] = [ageOf(one.report), ageOf(other.report)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
var isSameAttempt = ({ report: one }, { report: other }) => (one.run?.id ?? null) === (other.run?.id ?? null) && (one.run?.attempt ?? null) === (other.run?.attempt ?? null);
var ageOf = ({ run, generatedAt }) => [
  Number(run?.id ?? 0),
  run?.attempt ?? 0,
  (0,_CCDJ4O4E_js_19/* .parseTimestamp */ .EH)(generatedAt) ?? 0
];
var jobKey = (names) => names === void 0 ? null : JSON.stringify([...names].sort());
function newestOfEachJob(reports) {
  const byJob = (0,_TUARF4T6_js_18/* .groupBy */ .$z)(reports, ({ report }) => jobKey(report.asked.clusters));
  return reports.filter((one) => {
    const key = jobKey(one.report.asked.clusters);
    const ofJob = key === null ? [] : byJob.get(key) ?? [];
    return !ofJob.some((other) => !isSameAttempt(one, other) && isNewer(other, one));
  });
}
var clusterKey = ({ id, name }) => id ?? name;
function newestOfEachCluster(reports, problems) {
  const entries = reports.flatMap((one) => one.report.clusters.map((cluster) => ({ one, cluster })));
  const byCluster = (0,_TUARF4T6_js_18/* .groupBy */ .$z)(entries, ({ cluster }) => clusterKey(cluster));
  const dropped = /* @__PURE__ */ new Set();
  const doubles = /* @__PURE__ */ new Set();
  for (const [key, ofCluster] of byCluster) {
    const [first, ...others] = ofCluster;
    if (key === null)
      continue;
    let best = first;
    for (const other of others) {
      if (other.one === best.one)
        continue;
      const [kept, left] = preferred(best, other);
      dropped.add(left.cluster);
      best = kept;
      if (isSameAttempt(kept.one, left.one))
        doubles.add(JSON.stringify([kept.one.file, left.one.file].sort()));
    }
  }
  for (const pair of doubles) {
    const [file = "", other = ""] = JSON.parse(pair);
    problems.push({ code: "duplicate", file, other });
  }
  return reports.flatMap(({ file, report }) => {
    const clusters = report.clusters.filter((cluster) => !dropped.has(cluster));
    return clusters.length === 0 && report.clusters.length > 0 ? [] : [{ file, report, clusters }];
  });
}
function preferred(a, b) {
  const rank = ({ cluster }) => _XFZ4J2HR_js_20/* .VERDICTS */ .bk.indexOf(cluster.verdict);
  const isFirst = isSameAttempt(a.one, b.one) ? rank(a) <= rank(b) : isNewer(a.one, b.one);
  return isFirst ? [a, b] : [b, a];
}
function inOrder(parts, jobs) {
  const position = new Map((jobs ?? []).map((names, index) => [jobKey(names), index]));
  const rank = ({ report }) => position.get(jobKey(report.asked.clusters)) ?? position.size;
  return [...parts].sort((a, b) => rank(a) - rank(b));
}
function countProblems(parts, { count: count2, jobs }) {
  const found = parts.length;
  if (jobs !== null) {
    const keys = new Set(parts.map(({ report }) => jobKey(report.asked.clusters)));
    const wanted = new Set(jobs.map(jobKey));
    const missing = jobs.filter((names) => !keys.has(jobKey(names)));
    const files = parts.filter(({ report }) => !wanted.has(jobKey(report.asked.clusters))).map(({ file }) => file);
    const expected2 = jobs.length;
    return [
      ...missing.length > 0 ? [{ code: "missing", expected: expected2, found: expected2 - missing.length, clusters: missing.flat() }] : [],
      ...files.length > 0 ? [{ code: "surplus", expected: expected2, found, files }] : []
    ];
  }
  const expected = count2 ?? 1;
  if (found < expected)
    return [{ code: "missing", expected, found, clusters: [] }];
  if (count2 !== null && found > count2)
    return [{ code: "surplus", expected, found, files: parts.map(({ file }) => file) }];
  return [];
}
function incompleteProblem({ file, report }) {
  const { asked, clusters: reported, verdict } = report;
  if ((0,_XFZ4J2HR_js_20/* .isRed */ .iI)(verdict) || verdict === "not-applicable" && reported.length === 0)
    return [];
  const names = new Set(reported.map(({ name }) => name));
  const clusters = (asked.clusters ?? []).filter((name) => !names.has(name));
  return clusters.length > 0 ? [{ code: "incomplete", file, clusters }] : [];
}
var earlierAttempts = (parts, since) => parts.flatMap(({ file, report: { run } }) => {
  const attempt = run?.attempt ?? null;
  return since === null || attempt !== null && attempt >= since ? [] : [{ code: "earlier-attempt", file, attempt, expected: since }];
});
function otherPolicies(parts) {
  const judged = parts.filter(({ report: { policy } }) => policy !== null && policy.state !== "faulty");
  const policyKey = ({ report: { policy, failOn } }) => JSON.stringify([policy?.state, policy?.state === "absent" ? null : policy?.sha256, failOn]);
  const [first, ...others] = judged;
  if (first === void 0)
    return [];
  return others.filter((one) => policyKey(one) !== policyKey(first)).map(({ file }) => ({ code: "other-policy", file, other: first.file }));
}

// lib/report/merge/expiry.js
function expiredSince(parts, now, language) {
  const findings = [];
  const checks = /* @__PURE__ */ new Set();
  for (const { clusters, report } of parts) {
    const { minValidityMs } = report.asked;
    const known = new Set(report.findings.filter(({ name }) => name === "result-expired").map(resultKey));
    for (const { result, cluster } of resultsOf(clusters)) {
      const expiresAt = (0,_CCDJ4O4E_js_19/* .parseTimestamp */ .EH)(result.expiresAt);
      const check = _6XKFUWSU_js_11/* .CHECKS */ .ui.find((name) => name === result.check);
      if (expiresAt === null || check === void 0)
        continue;
      const isValid = expiresAt > now && expiresAt - now >= minValidityMs;
      const clusterId = result.clusterId ?? cluster.id;
      if (isValid || known.has(resultKey({ clusterId, check, addon: result.addon })))
        continue;
      const detail = { name: "result-expired", expiresAt, now, minValidityMs, cceAheadMs: null };
      findings.push((0,_JX7NDAOQ_js_2/* .undecidedFinding */ .Vf)((0,_LMU2CFNM_js_21/* .diagnostic */ .Y)(check, detail, result.addon), clusterId, language));
      checks.add(result);
    }
  }
  return { findings, checks };
}
var resultsOf = (clusters) => clusters.flatMap((cluster) => cluster.checks.map((result) => ({ result, cluster })));
var resultKey = ({ clusterId, check, addon }) => JSON.stringify([clusterId, check, addon?.instanceId ?? null]);

// lib/report/merge/policy.js
function unusedTest(parts) {
  if (!parts.every(isSeenWhole))
    return () => false;
  const judged = parts.filter(({ clusters }) => clusters.some(({ checks }) => checks.length > 0));
  const idleEntries = judged.map(({ report: { findings, policy } }) => {
    const unused = findings.filter(isUnusedNotice).map(({ entry }) => entry);
    return /* @__PURE__ */ new Set([...unused, ...policy?.elsewhere ?? []]);
  });
  return ({ entry }) => idleEntries.every((entries) => entries.has(entry));
}
function isSeenWhole({ clusters, report: { findings, notCovered } }) {
  const unread = new Set(findings.filter(({ decision }) => decision === "inconclusive").map(({ clusterId }) => clusterId));
  return clusters.every(({ id, checks }) => checks.length > 0 || !unread.has(id)) && !notCovered.some(_LESZ5QKA_js_8/* .affectsVerdict */ .gu) && findings.every(({ scope, check, name }) => scope !== "gate" || check === null || name === "skipped-item");
}
var isUnusedNotice = ({ name, decision, entry }) => name === "policy-error" && decision === "notice" && entry !== void 0;
function mergePolicies(parts) {
  const judged = parts.flatMap(({ report, clusters }) => report.policy ? [{ policy: report.policy, clusters }] : []);
  const policies = judged.map(({ policy }) => policy);
  const base = policies.find(({ state }) => state === "faulty") ?? policies[0];
  if (base === void 0)
    return null;
  const withResults = judged.filter(({ clusters }) => clusters.length > 0).map(({ policy }) => policy);
  const counted2 = withResults.length > 0 ? withResults : policies;
  return {
    ...base,
    isOwnJudge: policies.some(({ isOwnJudge }) => isOwnJudge),
    ignoresNone: policies.some(({ ignoresNone }) => ignoresNone),
    elsewhere: base.elsewhere.filter((entry) => counted2.every(({ elsewhere }) => elsewhere.includes(entry))),
    proposal: mergeProposals(policies.flatMap(({ proposal }) => proposal ?? []))
  };
}
function mergeProposals(proposals) {
  const base = proposals.find(({ state }) => state === "faulty") ?? proposals[0];
  if (base === void 0)
    return null;
  const sum = (pick) => proposals.reduce((total, one) => total + pick(one), 0);
  return {
    ...base,
    faults: [...new Set(proposals.flatMap(({ faults }) => faults))],
    verdict: (0,_XFZ4J2HR_js_20/* .worstVerdict */ .zP)(proposals.map(({ verdict }) => verdict)),
    counts: {
      blocking: sum(({ counts }) => counts.blocking),
      warning: sum(({ counts }) => counts.warning),
      notice: sum(({ counts }) => counts.notice),
      waived: sum(({ counts }) => counts.waived),
      inconclusive: sum(({ counts }) => counts.inconclusive)
    },
    changes: proposals.flatMap(({ changes }) => changes).sort(_WGDIL5ZW_js_1/* .compareChanges */ .vF)
  };
}

// lib/report/merge/stages.js
function mergeStages(parts) {
  const gated = new Map(parts.flatMap((part) => part.clusters.map(({ id }) => [id, part])));
  const all = parts.flatMap((part) => (part.report.stages ?? []).map((stage) => ({ part, stage })));
  return [...(0,_TUARF4T6_js_18/* .groupBy */ .$z)(all, ({ stage }) => stage.name)].map(([name, ofStage]) => {
    const entries = ofStage.flatMap(({ part, stage }) => stage.clusters.map((cluster) => ({ part, cluster })));
    const byCluster = [...(0,_TUARF4T6_js_18/* .groupBy */ .$z)(entries, ({ cluster }) => JSON.stringify([cluster.id, cluster.name]))];
    return {
      name,
      clusters: byCluster.map(([, known]) => {
        const [{ cluster: first }] = known;
        const own2 = known.find(({ part, cluster }) => gated.get(cluster.id) === part);
        return own2?.cluster ?? known.map(({ cluster }) => cluster).reduce(lessCertain, first);
      }),
      waitsFor: [...new Set(ofStage.flatMap(({ stage }) => stage.waitsFor))]
    };
  });
}
var CAUTION = ["pending", "soaking", "done", "unknown"];
var lessCertain = (one, other) => CAUTION.indexOf(one.state) <= CAUTION.indexOf(other.state) ? one : other;

// lib/report/merge/index.js
function mergeReports(files, terms) {
  const { parts, problems } = chooseParts(files, terms);
  const reports = parts.map(({ report }) => report);
  const language = terms.language ?? reports[0]?.language ?? "en";
  const expired = expiredSince(parts, terms.now, language);
  const isUnused = unusedTest(parts);
  const ofParts = parts.map((part) => keptFindings(part, isUnused, parts.length > 1));
  const own2 = [
    ...problems.map((problem) => (0,_JX7NDAOQ_js_2/* .undecidedFinding */ .Vf)((0,_LMU2CFNM_js_21/* .diagnostic */ .Y)(null, { name: "job-report", problem }), null, language)),
    ...expired.findings
  ];
  const clusters = parts.flatMap((part) => part.clusters.map((cluster) => withExpired(cluster, expired.checks)));
  const found = [...own2, ...distinct(ofParts.flat(), isOfRun)].map(withSafeClause).sort(orderIn(language));
  const findings = (0,_JX7NDAOQ_js_2/* .linkRootCauses */ .bD)(found, clusters);
  const notCovered = distinct(parts.flatMap((part) => part.report.notCovered.filter(belongsTo(part))), ({ clusterId }) => clusterId === null);
  const isNeedless = isNoneExpected(terms) && parts.length === 0 && problems.length === 0;
  const verdict = (0,_XFZ4J2HR_js_20/* .worstVerdict */ .zP)([
    ...isNeedless ? ["not-applicable"] : [],
    ...parts.map((part, index) => verdictOf(part, ofParts[index] ?? [])),
    ...own2.map(() => "inconclusive"),
    ...clusters.map((cluster) => cluster.verdict),
    ...findings.map(({ decision }) => (0,_XFZ4J2HR_js_20/* .decisionVerdict */ ._S)(decision)).filter(_XFZ4J2HR_js_20/* .isRed */ .iI)
  ]);
  const failOn = laxest(reports.map((report) => report.failOn));
  const isGreen = reports.every(({ green }) => green) && problems.length === 0 && (reports.length > 0 || isNeedless);
  const isAdmitted = !(0,_XFZ4J2HR_js_20/* .isRed */ .iI)(verdict) || reports.some((report) => (0,_XFZ4J2HR_js_20/* .isRed */ .iI)(report.verdict));
  const asked = mergeAsked(reports.map((report) => report.asked));
  const counts = { ...(0,_WGDIL5ZW_js_1/* .decisionCounts */ .bS)(findings), passed: (0,_CPUOXGVZ_js_12/* .passedCount */ .eY)(clusters), ...comparison(parts, findings) };
  const clustersFile = reports.find((report) => report.clustersFile)?.clustersFile;
  const stages = mergeStages(parts);
  const reason = verdict === "not-applicable" && clusters.length === 0 ? _JX7NDAOQ_js_2/* .NONE_CONCERNED */ .ls : (0,_WGDIL5ZW_js_1/* .reasonFor */ .qo)({
    verdict,
    counts,
    findings,
    clusters,
    assertedTarget: asked.targetVersion,
    changedFiles: null,
    isWhole: !notCovered.some(_LESZ5QKA_js_8/* .affectsVerdict */ .gu)
  });
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: terms.version },
    generatedAt: (0,_CCDJ4O4E_js_19/* .isoTime */ .Ly)(terms.now),
    ...terms.run !== null && { run: terms.run },
    language,
    verdict,
    reason: reason.en,
    headline: (0,_UKFUSHME_js_22/* .localize */ .kg)(reason, language),
    failOn,
    asked,
    policy: mergePolicies(parts),
    green: isGreen && (failOn === "none" || verdict !== "block" && isAdmitted && expired.findings.length === 0),
    counts,
    expiresAt: earliestExpiry(parts),
    clusters,
    ...clustersFile && { clustersFile: { ...clustersFile, gated: clusters.length } },
    ...stages.length > 0 && { stages },
    findings,
    resolved: parts.flatMap((part) => part.report.resolved.filter(belongsTo(part))),
    notCovered,
    unknownItems: (0,_WGDIL5ZW_js_1/* .unknownItems */ .DA)(findings)
  };
}
var isNoneExpected = ({ expected: { jobs } }) => jobs !== null && jobs.length === 0;
function belongsTo({ clusters, report }) {
  const idsOf = (some) => new Set(some.flatMap(({ id, checks }) => [id, ...checks.map(({ clusterId }) => clusterId)]));
  const kept = idsOf(clusters);
  const left = idsOf(report.clusters.filter((cluster) => !clusters.includes(cluster)));
  return ({ clusterId }) => clusterId === null || kept.has(clusterId) || !left.has(clusterId);
}
function keptFindings(part, isUnused, isOneOfMany) {
  return part.report.findings.filter(belongsTo(part)).filter((finding) => !isUnusedNotice(finding) || isUnused(finding)).map((finding) => finding.name === "policy-error" && isOneOfMany ? { ...finding, clusterId: null } : finding);
}
var isOfRun = ({ clusterId, check }) => clusterId === null && check === null;
function distinct(values, isOfKind) {
  const known = /* @__PURE__ */ new Set();
  return values.filter((value) => {
    if (!isOfKind(value))
      return true;
    const key = JSON.stringify(value);
    return !known.has(key) && known.add(key);
  });
}
var withSafeClause = (finding) => finding.scope === "gate" ? { ...finding, clause: (0,_XJ4UP3BC_js_9/* .safeClause */ .bT)(finding) } : finding;
var orderIn = (language) => (one, other) => {
  const order = (0,_WGDIL5ZW_js_1/* .compareFindings */ .Eg)(one, other);
  if (order !== 0 || language !== "en")
    return order;
  return (0,_TUARF4T6_js_18/* .compareText */ .n6)(one.title, other.title) || (0,_TUARF4T6_js_18/* .compareText */ .n6)(one.fingerprint, other.fingerprint);
};
function withExpired(cluster, expired) {
  if (!cluster.checks.some((check) => expired.has(check)))
    return cluster;
  const checks = cluster.checks.map((check) => expired.has(check) ? { ...check, verdict: (0,_XFZ4J2HR_js_20/* .worstVerdict */ .zP)([check.verdict, "inconclusive"]) } : check);
  return { ...cluster, checks, verdict: (0,_XFZ4J2HR_js_20/* .worstVerdict */ .zP)([cluster.verdict, "inconclusive"]) };
}
function verdictOf({ report, clusters }, kept) {
  const isWhole = clusters.length === report.clusters.length;
  const isSilenced = report.verdict === "warn" && kept.length < report.findings.length;
  if (isWhole && !isSilenced || clusters.length === 0)
    return report.verdict;
  const ofRun = kept.filter(({ check }) => check === null).map(({ decision }) => (0,_XFZ4J2HR_js_20/* .decisionVerdict */ ._S)(decision));
  return (0,_XFZ4J2HR_js_20/* .worstVerdict */ .zP)([...clusters.map(({ verdict }) => verdict), ...ofRun]);
}
var BY_LAXITY = ["none", "fatal", "exception", "warning", "any"];
var laxest = (values) => BY_LAXITY.find((one) => values.includes(one)) ?? "exception";
function comparison(parts, findings) {
  const isCompared = parts.length > 0 && parts.every(({ report }) => report.counts.new !== null);
  if (!isCompared)
    return { new: null, resolved: null };
  const resolved = parts.flatMap((part) => part.report.resolved.filter(belongsTo(part)));
  const fresh = new Set(findings.filter(({ status }) => status === "new").map(_JGKDZQI6_js_23/* .causeKey */ .rI));
  return { new: fresh.size, resolved: resolved.length };
}
function earliestExpiry(parts) {
  const times = parts.flatMap(({ report, clusters }) => clusters.length === report.clusters.length ? [report.expiresAt] : clusters.flatMap(({ checks }) => checks.map(({ expiresAt }) => expiresAt))).map(_CCDJ4O4E_js_19/* .parseTimestamp */ .EH).filter((time) => time !== null);
  return times.length > 0 ? (0,_CCDJ4O4E_js_19/* .isoTime */ .Ly)(Math.min(...times)) : null;
}

// lib/run/merge.js
async function mergeJobs(raw, request, context) {
  const settings = (0,_O3V5TRUM_js_3/* .readSettings */ .sb)(raw);
  const deadlines = (0,_JATUNGRA_js_10/* .deadlinesOf */ .b0)(context.clock.now(), 0);
  const run = (0,_NSG7SVPE_js_0/* .startRun */ .AD)(settings, context, deadlines.collectUntil);
  const given = [...settings.faults, ...request.faults];
  const files = given.length > 0 ? [] : await readJobReports(request.entries, run.cwd);
  const faults = given.length > 0 ? given : reportDirFaults(files, run);
  const language = raw.inputs["language"] ? settings.general.language : null;
  const merged = faults.length > 0 ? refused(faults, run) : mergedIsolated(files, request.expected, language, run);
  const previous = await (0,_NSG7SVPE_js_0/* .previousReportOf */ .pV)(_NSG7SVPE_js_0/* .NOTHING_COLLECTED */ .Wv, run);
  const report = previous.baseline === null ? merged : await comparedWith(merged, previous.baseline);
  const rendered = await (0,_NSG7SVPE_js_0/* .renderIsolated */ .K3)(report, _NSG7SVPE_js_0/* .NOTHING_COLLECTED */ .Wv, run, async () => {
  });
  (0,_NSG7SVPE_js_0/* .logReport */ .TO)(report, run);
  const hasFailed = await (0,_NSG7SVPE_js_0/* .publish */ .mk)(report, rendered.files, run, previous.comments, deadlines.publishUntil);
  return { report, isRefused: faults.length > 0, hasFailed: hasFailed || rendered.faults.length > 0 };
}
function reportDirFaults(files, { cwd, settings }) {
  const { reportDir } = settings.general;
  const isInReportDir = files.some(({ file }) => (0,_OH2DUXI7_js_14/* .isInside */ .F)((0,node_path_17.resolve)(cwd, reportDir), (0,node_path_17.resolve)(cwd, file)));
  return isInReportDir ? [(0,_K4YJIYLO_js_6/* .settingFault */ .Zw)("report-dir", reportDir, "holds-merged-report")] : [];
}
function mergedIsolated(files, expected, language, run) {
  const { env, clock, version, log, settings } = run;
  log.info(`Merging ${(0,_UKFUSHME_js_22/* .counted */ .hS)(files.length, "report")}; no request is sent to CCE`);
  try {
    const { headSha } = settings.general;
    const [from, of] = [(0,_EGKAODXP_js_15/* .workflowRun */ .tM)(env, headSha), (0,_EGKAODXP_js_15/* .reportedRun */ .T_)(env, headSha)];
    return mergeReports(files, { expected, run: from, of, now: clock.now(), version, language });
  } catch (error) {
    return undecided([(0,_JATUNGRA_js_10/* .internalError */ .WB)("decide", error)], false, run);
  }
}
var refused = (faults, run) => undecided(faults.map((fault) => (0,_LMU2CFNM_js_21/* .diagnostic */ .Y)(null, { name: "wrong-settings", fault })), true, run);
var undecided = (runDiagnostics, isRefused, run) => (0,_WGDIL5ZW_js_1/* .decideIsolated */ .w6)({
  ..._NSG7SVPE_js_0/* .NOTHING_COLLECTED */ .Wv,
  runDiagnostics,
  isRefused,
  settings: run.settings,
  now: run.clock.now(),
  version: run.version,
  run: (0,_EGKAODXP_js_15/* .workflowRun */ .tM)(run.env, run.settings.general.headSha)
});
async function comparedWith(report, baseline) {
  const { compareWithBaseline } = await __webpack_require__.e(/* import() */ 8636).then(__webpack_require__.bind(__webpack_require__, 8636));
  return compareWithBaseline(report, baseline);
}




/***/ })

};
