export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$v: () => (queryLiveCluster),
De: () => (purposesOf),
X5: () => (endpointOf),
Zh: () => (clusterApi),
e3: () => (credentialSources)
});
var _APHJXYQN_js_0 = __webpack_require__(3767);
var _PZGWKM6Q_js_1 = __webpack_require__(2057);
var _LESZ5QKA_js_2 = __webpack_require__(9888);
var _JATUNGRA_js_3 = __webpack_require__(8320);
var _LMU2CFNM_js_16 = __webpack_require__(7448);
var _IGPTGMJH_js_4 = __webpack_require__(9018);
var _JLNDADZR_js_13 = __webpack_require__(6149);
var _6XKFUWSU_js_5 = __webpack_require__(587);
var _HBJ534IQ_js_6 = __webpack_require__(210);
var _AAYBQDON_js_7 = __webpack_require__(5289);
var _AVJP7QVF_js_11 = __webpack_require__(2397);
var _UKFUSHME_js_10 = __webpack_require__(1912);
var _NLAIIIPX_js_9 = __webpack_require__(3810);
var _CU7CPP6B_js_8 = __webpack_require__(1234);
var _33MSZ5FG_js_12 = __webpack_require__(8016);
var _CCDJ4O4E_js_15 = __webpack_require__(1786);
var _TUARF4T6_js_14 = __webpack_require__(4484);


















// lib/run/credential-sources.js
function credentialSources({ clock, log, env, version, transport, secrets, endpoints }, purposes) {
  const known = /* @__PURE__ */ new Map();
  return async ({ source, region }) => {
    if (source.kind !== "api")
      throw new Error("saved responses are not queried");
    const identity = source.credentials;
    if (identity.kind !== "oidc")
      return (0,_HBJ534IQ_js_6/* .fixedCredentials */ .rj)(identity);
    const { identityService, oidcCredentials, sessionNeeds } = await __webpack_require__.e(/* import() */ 2248).then(__webpack_require__.bind(__webpack_require__, 2248));
    const service = identityService(region, endpoints);
    const key = JSON.stringify([identity.providerUrn, identity.agencyUrn, service.kind, service.realm]);
    const found = known.get(key) ?? oidcCredentials({
      identity,
      service,
      needs: sessionNeeds(purposes),
      clock,
      log,
      env,
      userAgent: `cce-upgrade-gate/${version}`,
      transport,
      redact: secrets.redact,
      addSecrets: secrets.add
    });
    known.set(key, found);
    return found;
  };
}
var purposesOf = (clusters) => ({
  checks: clusters.flatMap(({ checks }) => checks ?? []),
  starts: clusters.some(({ start }) => start !== "never"),
  endsWorkflow: clusters.some(({ endWorkflow: endWorkflow2 }) => endWorkflow2)
});

// lib/cce/api/operations.js
var NODES_PER_PAGE = "500";
function clusterApi(client, { projectId, clusterId, autopilot }) {
  const prefix = autopilot ? "/autopilot" : "/api";
  const cluster = (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/projects/${projectId}/clusters/${clusterId}`;
  const root = `${prefix}/v3${cluster}`;
  const releases = `${autopilot ? "/autopilot" : "/cce"}/cam/v3${(0,_HBJ534IQ_js_6/* .apiPath */ .So)`/clusters/${clusterId}`}`;
  const get = (operation, path, query = {}) => client.send({ operation, method: "GET", path, query });
  const post = (operation, path, kind, spec) => client.send({ operation, method: "POST", path: root + path, body: { kind, apiVersion: "v3", spec } });
  const specOf = ({ current, target }) => ({
    clusterID: clusterId,
    clusterVersion: current ?? void 0,
    targetVersion: target ?? void 0
  });
  return {
    listPrechecks: () => get("ListPreCheckTasks", `${root}/operation/precheck/tasks`),
    showPrecheck: (taskId) => get("ShowPreCheck", root + (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/operation/precheck/tasks/${taskId}`),
    listAddonChecks: ({ addonCheckType, addonTaskId, addonInstanceId }) => get("ListAddonPrecheckTasks", `${root}/addons/precheck/tasks`, {
      type: addonCheckType === "all" ? void 0 : addonCheckType,
      task_id: addonTaskId ?? void 0,
      addon_instance_id: addonInstanceId ?? void 0
    }),
    listAddonInstances: () => get("ListAddonInstances", "/api/v3/addons", { cluster_id: clusterId }),
    listAddonTemplates: (template) => get("ListAddonTemplates", `${prefix}/v3/addontemplates`, { addon_template_name: template }),
    showCluster: () => get("ShowCluster", root),
    showUpgradeInfo: () => get("ShowClusterUpgradeInfo", `${root}/upgradeinfo`),
    listWorkflows: () => get("ListUpgradeWorkFlows", `${root}/operation/upgradeworkflows`),
    listSnapshots: () => get("ListClusterMasterSnapshotTasks", `${prefix}/v3.1${cluster}/operation/snapshot/tasks`),
    listUpgradePaths: () => get("ListClusterUpgradePaths", `${prefix}/v3/clusterupgradepaths`),
    listNodes: (marker) => get("ListNodes", `${root}/nodes`, { limit: NODES_PER_PAGE, marker: marker ?? void 0 }),
    listNodePools: () => get("ListNodePools", `${root}/nodepools`, { showDefaultNodePool: "true" }),
    listReleases: () => get("ListReleases", `${releases}/releases`),
    showRelease: (namespace, name) => get("ShowRelease", releases + (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/namespace/${namespace}/releases/${name}`, { show_resources: "true" }),
    listUpgrades: () => get("ListUpgradeClusterTasks", `${root}/operation/upgrade/tasks`),
    showUpgrade: (taskId) => get("ShowUpgradeClusterTask", root + (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/operation/upgrade/tasks/${taskId}`),
    createWorkflow: (versions) => post("CreateUpgradeWorkFlow", "/operation/upgradeworkflows", "WorkFlowTask", specOf(versions)),
    showWorkflow: (workflowId) => get("ShowUpgradeWorkFlow", root + (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/operation/upgradeworkflows/${workflowId}`),
    cancelWorkflow: (workflowId) => client.send({
      operation: "UpgradeWorkFlowUpdate",
      method: "PATCH",
      path: root + (0,_HBJ534IQ_js_6/* .apiPath */ .So)`/operation/upgradeworkflows/${workflowId}`,
      body: { status: { phase: "Cancel" } }
    }),
    createPrecheck: (versions) => post("CreatePreCheck", "/operation/precheck", "PreCheckTask", specOf(versions)),
    createAddonChecks: (addonList) => post("BatchCreateAddonPrecheck", "/addons/precheck", "AddonCheck", { clusterID: clusterId, addonList }),
    createPostcheck: (versions) => post("CreatePostCheck", "/operation/postcheck", "PostCheckTask", specOf(versions))
  };
}

// lib/checks/shared/polling.js
var BACKOFF = 1.25;
var MAX_BACKOFF = 6;
var MAX_PAUSE_MS = 6e4;
var STALL_MS = 10 * 6e4;
var isTransient = ({ kind }) => _HBJ534IQ_js_6/* .TRANSIENT_KINDS */ .ty.includes(kind) || IN_BETWEEN.includes(kind);
var IN_BETWEEN = [
  "unexpected-status",
  "unknown-host",
  "proxy",
  "redirected",
  "not-json",
  "not-http"
];
var endsRun = (error) => error.kind === "cancelled" || error.kind === "run-deadline";
async function waitWhileUnderWay(check, context, poll2, isStarted = false) {
  const { clock, signal, waitUntil, pollIntervalMs } = context;
  const began = clock.now();
  let pace = { movedAt: began, pauseMs: pollIntervalMs, status: null, isStallLogged: false };
  let last = null;
  for (; ; ) {
    const answer = await poll2().catch((error) => {
      const isKnown = last !== null || isStarted;
      if (isKnown && error instanceof _AAYBQDON_js_7/* .CceError */ .Wk && (endsRun(error) || isTransient(error)))
        return error;
      throw error;
    });
    const now = clock.now();
    if (!(answer instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      last = answer;
    else if (endsRun(answer) ? last === null : now >= waitUntil)
      throw answer;
    if (last !== null) {
      const isOver2 = answer instanceof _AAYBQDON_js_7/* .CceError */ .Wk ? endsRun(answer) : !answer.isUnderWay;
      if (isOver2 || now >= waitUntil || signal.aborted)
        return { value: last.value, waitedMs: now - began };
    }
    if (answer instanceof _AAYBQDON_js_7/* .CceError */ .Wk)
      context.log.info(`${check}: no response this time (${answer.kind}); trying again`);
    else
      pace = nextPace(check, context, answer, pace, began);
    await (0,_CU7CPP6B_js_8/* .sleep */ .y)(clock, Math.min(pace.pauseMs, waitUntil - now), signal).catch(() => {
    });
    if (last !== null && signal.aborted)
      return { value: last.value, waitedMs: clock.now() - began };
  }
}
function nextPace(check, context, progress, pace, began) {
  const { clock, log, waitUntil, pollIntervalMs } = context;
  const now = clock.now();
  const { status, estimate, fraction } = progress;
  if (status !== pace.status) {
    const left = (0,_NLAIIIPX_js_9/* .humanDuration */ .UU)(waitUntil - now);
    const parts = [`${check}: ${status}, after ${(0,_NLAIIIPX_js_9/* .humanDuration */ .UU)(now - began)}`, estimate, `waiting up to ${left} more`];
    log.progress(parts.filter((part) => part !== "").join("; "), fraction);
    return { movedAt: now, pauseMs: pollIntervalMs, status, isStallLogged: false };
  }
  const isStalled = !pace.isStallLogged && now - pace.movedAt >= STALL_MS;
  if (isStalled)
    log.info(`${check}: no progress for ${(0,_NLAIIIPX_js_9/* .humanDuration */ .UU)(now - pace.movedAt)} (${status})`);
  const slower = Math.min(pace.pauseMs * BACKOFF, pollIntervalMs * MAX_BACKOFF, MAX_PAUSE_MS);
  return { ...pace, pauseMs: Math.max(slower, pollIntervalMs), isStallLogged: pace.isStallLogged || isStalled };
}
async function followTask(check, taskId, context, { isStarted, request, progressOf: progressOf2, read: read2, isReplaced: isReplaced2 }) {
  let wasRead = false;
  const poll2 = async () => {
    const response = await request();
    wasRead = true;
    context.keepEvidence({ check, id: taskId, text: response.text });
    return progressOf2(response.value);
  };
  try {
    const { value, waitedMs } = await waitWhileUnderWay(check, context, poll2, isStarted);
    const result = await read2(value, waitedMs);
    const isOther = result.taskId !== null && result.taskId !== taskId;
    return isOther ? (0,_JATUNGRA_js_3/* .unreadableResult */ .dh)(check, `${check}-task`, { code: "other-task" }) : result;
  } catch (error) {
    if (!wasRead || !(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk) || error.kind !== "not-found")
      throw error;
    return (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)(check, { name: "no-result", why: await isReplaced2() ? "replaced" : "vanished" }, { taskId });
  }
}

// lib/checks/shared/replacement.js
var isConclusive = ({ decides, diagnostics }) => decides && diagnostics.every(({ detail }) => detail.name === "skipped-item");

// lib/checks/addons/start.js
var MAX_REQUESTS = 9;
var isAboutRequest = ({ kind }) => kind === "bad-request" || kind === "not-found";
async function startAddonChecks(checks, addons, before, context) {
  const taskIds = /* @__PURE__ */ new Set();
  const failed = [];
  const parts = checks.length === 0 ? [] : [checks];
  for (let requests = 1, part = parts.shift(); part !== void 0; requests++, part = parts.shift()) {
    const started = await startPart(part, before, context).catch(asApiError);
    if (!(started instanceof _AAYBQDON_js_7/* .CceError */ .Wk)) {
      for (const id of started.taskIds)
        taskIds.add(id);
      if (started.failed)
        failed.push(started.failed);
    } else if (!isAboutRequest(started)) {
      failed.push((0,_PZGWKM6Q_js_1/* .apiErrorResult */ .mL)("addons")(started).result);
      break;
    } else if (part.length > 1 && requests + parts.length + 2 <= MAX_REQUESTS)
      parts.push(...split(part, started));
    else
      failed.push(...part.map((check) => (0,_PZGWKM6Q_js_1/* .apiErrorResult */ .mL)("addons", addonRef(check, addons))(started).result));
  }
  return { taskIds, failed };
}
var asApiError = (error) => {
  if (error instanceof _AAYBQDON_js_7/* .CceError */ .Wk)
    return error;
  throw error;
};
function split(checks, { failure }) {
  const words = new Set((failure.apiMessage ?? "").split(/[^\w.-]+/).map((word) => word.replace(/[.-]+$/, "")));
  const isNamed = (check) => words.has(check.addonTemplateName) || words.has(check.addonInstanceID);
  const named = checks.filter(isNamed);
  const middle = Math.ceil(checks.length / 2);
  return named.length > 0 && named.length < checks.length ? [checks.filter((check) => !isNamed(check)), named] : [checks.slice(0, middle), checks.slice(middle)];
}
var addonRef = (check, addons) => ({
  template: check.addonTemplateName,
  instanceId: check.addonInstanceID,
  instanceName: addons.find(({ id }) => id === check.addonInstanceID)?.name ?? null,
  targetVersion: check.targetVersion ?? null
});
async function startPart(checks, before, context) {
  const names = checks.map(({ addonTemplateName, targetVersion }) => `${addonTemplateName} ${targetVersion ?? ""}`.trim());
  context.log.info(`addons: starting ${(0,_UKFUSHME_js_10/* .counted */ .hS)(checks.length, "check")}: ${names.join(", ")}`);
  try {
    const response = await context.api.createAddonChecks(checks);
    const started = (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .startedAddonChecks */ .PZ, response.value);
    const items = started.ok ? started.value.status?.items ?? [] : [];
    const taskIds = items.map((item) => item.metadata?.taskID ?? "").filter((id) => id !== "");
    const isComplete = taskIds.length >= checks.length;
    return { taskIds, failed: isComplete ? null : (0,_PZGWKM6Q_js_1/* .unreadableAddon */ .Yv)({ code: "unnamed-start" }) };
  } catch (error) {
    if (!(0,_PZGWKM6Q_js_1/* .mayHaveArrived */ .BW)(error))
      throw error;
    const taskIds = await findStarted(checks, before, context);
    if (taskIds.length > 0)
      context.log.info(`addons: the response to the start was lost; ${(0,_UKFUSHME_js_10/* .counted */ .hS)(taskIds.length, "check")} can be joined`);
    return { taskIds, failed: taskIds.length < checks.length ? (0,_PZGWKM6Q_js_1/* .apiErrorResult */ .mL)("addons")(error).result : null };
  }
}
async function findStarted(checks, before, context) {
  const response = await context.api.listAddonChecks(context.selection).catch(_PZGWKM6Q_js_1/* .ignoreApiError */ .PX);
  const tasks = response ? (0,_PZGWKM6Q_js_1/* .selectFromList */ .Lj)(response.value, context.selection).all : [];
  const known = new Set(before.map(_PZGWKM6Q_js_1/* .taskIdOf */ .G6));
  const unknown = tasks.filter((one) => !known.has((0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(one)) && (0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(one) !== "");
  return checks.flatMap(({ addonInstanceID, type }) => {
    const started = unknown.find((one) => one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type);
    return started ? [(0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(started)] : [];
  });
}

// lib/checks/addons/index.js
var checkAddons = (context) => (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("addons", () => context.start === "never" ? readExisting(context) : startAndRead(context));
async function readExisting(context) {
  const [{ selected, readings }, installed] = await Promise.all([
    wait(context, NOTHING_AWAITED),
    (0,_PZGWKM6Q_js_1/* .listKnownAddons */ .ZB)(context)
  ]);
  for (const gap of [...selected.gaps, ...(0,_PZGWKM6Q_js_1/* .installedGaps */ ._g)(installed, readings, context.selection)])
    context.addGap(gap);
  return readings.length > 0 ? readings.map(({ result }) => result) : [(0,_PZGWKM6Q_js_1/* .nothingRead */ .wi)(selected)];
}
async function startAndRead(context) {
  const { value: first } = await poll(context, NOTHING_AWAITED, /* @__PURE__ */ new Set());
  const existing = (0,_PZGWKM6Q_js_1/* .readingsOf */ .RO)(first, context.expectations, context.now(), 0);
  const running = first.chosen.filter(_PZGWKM6Q_js_1/* .isAddonCheckUnderWay */ .wq);
  if (running.length > 0)
    context.log.info(`addons: joining ${(0,_UKFUSHME_js_10/* .counted */ .hS)(running.length, "running check")}`);
  const started = await startMissing(first, existing, context);
  const later = await waitForStarted(context, awaitedOf(running, started.taskIds));
  const readings = replace(existing, later.readings);
  const unchecked = (0,_PZGWKM6Q_js_1/* .uncheckedGaps */ .YY)(started.addons, readings, context.selection, started.unversioned);
  for (const gap of [...(later.selected ?? first).gaps, ...unchecked])
    context.addGap(gap);
  const results = [...readings.map(({ result }) => result), ...started.failed, ...later.failed];
  return results.length > 0 ? results : [(0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: "no-addons" })];
}
async function startMissing({ all, chosen }, existing, context) {
  const none = { addons: [], taskIds: /* @__PURE__ */ new Set(), failed: [], unversioned: /* @__PURE__ */ new Set() };
  const installed = await (0,_PZGWKM6Q_js_1/* .listInstalledAddons */ .ux)(context, context.api).catch((0,_PZGWKM6Q_js_1/* .apiErrorResult */ .mL)("addons"));
  if (installed === null)
    return { ...none, failed: [(0,_PZGWKM6Q_js_1/* .unreadableAddon */ .Yv)({ code: "no-addon-list" })] };
  if ("result" in installed)
    return { ...none, failed: [installed.result] };
  const settled = await settledSubjects(chosen, existing, context);
  const isNeeded = (type, instanceId) => !settled.has((0,_PZGWKM6Q_js_1/* .subjectKey */ .ow)(type, instanceId));
  for (const gap of installed.gaps)
    context.addGap(gap);
  const { checks, unversioned } = await (0,_PZGWKM6Q_js_1/* .requestedChecks */ .CN)(installed.addons, isNeeded, context);
  for (const addon of unversioned)
    context.addGap({ check: "addons", code: "no-addon-target", addon: addon.name });
  const { taskIds, failed } = await startAddonChecks(checks, installed.addons, all, context);
  return { addons: installed.addons, taskIds, failed, unversioned: new Set(unversioned.map(({ id }) => id)) };
}
async function settledSubjects(chosen, existing, context) {
  const settled = new Set(chosen.filter(_PZGWKM6Q_js_1/* .isAddonCheckUnderWay */ .wq).map(_PZGWKM6Q_js_1/* .subjectOf */ .et));
  for (const { subject, result } of context.start === "if-needed" ? existing : [])
    if (subject !== null && isAsPlanned(result, context) && await context.isGoodEnough(result))
      settled.add(subject);
  return settled;
}
function isAsPlanned({ addon }, { plannedVersions: plannedVersions2 }) {
  const planned = plannedVersions2.get(addon?.template ?? "");
  return planned === void 0 || addon?.targetVersion === null || addon?.targetVersion === planned;
}
var NOTHING_AWAITED = { ids: /* @__PURE__ */ new Set(), includes: () => false };
function awaitedOf(running, startedIds) {
  const named = running.filter((task) => (0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(task) !== "");
  const keyOf = (task) => JSON.stringify([(0,_PZGWKM6Q_js_1/* .subjectOf */ .et)(task), (0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(task)]);
  const joined = new Set(named.map(keyOf));
  return {
    ids: /* @__PURE__ */ new Set([...named.map(_PZGWKM6Q_js_1/* .taskIdOf */ .G6), ...startedIds]),
    includes: (task) => startedIds.has((0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(task)) || joined.has(keyOf(task))
  };
}
async function waitForStarted(context, awaited) {
  const { ids } = awaited;
  if (ids.size === 0)
    return { selected: null, readings: [], failed: [] };
  const waited = await wait(context, awaited).catch((0,_PZGWKM6Q_js_1/* .apiErrorResult */ .mL)("addons"));
  if ("result" in waited)
    return { selected: null, readings: [], failed: [waited.result] };
  const listed = new Set(waited.selected.all.map(_PZGWKM6Q_js_1/* .taskIdOf */ .G6));
  const vanished = [...ids].filter((taskId) => !listed.has(taskId));
  return {
    ...waited,
    failed: vanished.map((taskId) => (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: "vanished" }, { taskId }))
  };
}
function replace(earlier, later) {
  const taskKey = ({ subject, result: { taskId } }) => JSON.stringify([subject, taskId]);
  const readAgain = new Set(later.filter(({ result }) => result.taskId !== null).map(taskKey));
  const conclusive = new Set(later.filter(({ result }) => isConclusive(result)).map(({ subject }) => subject));
  const remaining = earlier.filter((one) => !readAgain.has(taskKey(one)) && !(one.subject !== null && conclusive.has(one.subject)));
  return [...remaining, ...later];
}
async function wait(context, awaited) {
  const everListed = /* @__PURE__ */ new Set();
  const isStarted = awaited.ids.size > 0;
  const { value, waitedMs } = await waitWhileUnderWay("addons", context, () => poll(context, awaited, everListed), isStarted);
  const read2 = (tasks) => (0,_PZGWKM6Q_js_1/* .readTasks */ .j9)(tasks, context.expectations, context.now(), waitedMs);
  const started = read2((0,_PZGWKM6Q_js_1/* .distinctOfSubjects */ .VU)(value.all.filter(awaited.includes)));
  const others = (0,_PZGWKM6Q_js_1/* .readingsOf */ .RO)(value, context.expectations, context.now(), waitedMs);
  return { selected: value, readings: replace(others, started) };
}
async function poll(context, { ids, includes }, everListed) {
  const response = await context.api.listAddonChecks(context.selection);
  context.keepEvidence({ check: "addons", id: context.selection.addonTaskId ?? "list", text: response.text });
  const value = (0,_PZGWKM6Q_js_1/* .selectFromList */ .Lj)(response.value, context.selection);
  const counted2 = [.../* @__PURE__ */ new Set([...value.chosen, ...(0,_PZGWKM6Q_js_1/* .distinctOfSubjects */ .VU)(value.all.filter(includes))])];
  for (const task of counted2)
    everListed.add((0,_PZGWKM6Q_js_1/* .taskIdOf */ .G6)(task));
  const notListedYet = [...ids].filter((id) => !everListed.has(id)).length;
  const left = counted2.filter(_PZGWKM6Q_js_1/* .isAddonCheckUnderWay */ .wq).length + notListedYet;
  const total = counted2.length + notListedYet;
  return {
    value,
    isUnderWay: left > 0,
    status: `${total - left} of ${total} add-on checks done`,
    estimate: "",
    fraction: total === 0 ? null : (total - left) / total
  };
}

// lib/checks/facts/follow-up.js
var NOTHING = { facts: {}, gaps: [] };
async function queryFollowUp(context, known, results, rules, needs, autopilot, isScanned) {
  const { facts, gaps } = known;
  const target = context.expectations.targetVersion;
  const missing = missingWhy(gaps, "backup");
  const parts = await Promise.all([
    needsPaths(target, facts) ? queryPaths(context) : NOTHING,
    !autopilot && isUnderWay2(facts, results) ? queryPools(context) : NOTHING,
    !autopilot && hasSucceeded(results) ? queryNodes(context) : NOTHING,
    !autopilot && !hasSucceeded(results) && (0,_PZGWKM6Q_js_1/* .namesNodes */ .g5)(results) ? queryNodeNames(context, results) : NOTHING,
    (0,_AVJP7QVF_js_11/* .reachedTarget */ .SC)(target, facts) === null && (isScanned || reportsCalls(results)) ? queryStored(context) : NOTHING,
    queryRiskFacts(context, needs, autopilot),
    missing !== null && !(0,_PZGWKM6Q_js_1/* .isRefused */ .H0)(missing) && (await rules()).backupMs !== null ? queryBackups(context) : NOTHING
  ]);
  const merged = Object.assign({}, facts, ...parts.map((part) => part.facts));
  const kept = merged.isBackupKnown && missing !== null ? gaps.flatMap((gap) => without(gap, "backup")) : gaps;
  return { facts: merged, gaps: [...kept, ...parts.flatMap((part) => part.gaps)] };
}
var missingWhy = (gaps, group) => gaps.flatMap((gap) => gap.code === "no-facts" && gap.facts.includes(group) ? [gap.why] : [])[0] ?? null;
function without(gap, group) {
  if (gap.code !== "no-facts" || !gap.facts.includes(group))
    return [gap];
  const facts = gap.facts.filter((one) => one !== group);
  return facts.length === 0 ? [] : [{ ...gap, facts }];
}
function needsPaths(target, facts) {
  const { liveVersion, offeredTargets } = facts;
  if (target === null || liveVersion === null || offeredTargets === null)
    return false;
  return (0,_AVJP7QVF_js_11/* .reachedTarget */ .SC)(target, facts) === null && (0,_33MSZ5FG_js_12/* .resolveTarget */ .u1)(target, offeredTargets) === null;
}
var isUnderWay2 = ({ phase, isUpgrading }, results) => phase === "Upgrading" || isUpgrading || results.some(({ check, phase: phase2 }) => check === "upgrade" && isOpenPhase(phase2));
var isOpenPhase = (phase) => phase === "Init" || phase === "Queuing" || phase === "Running" || phase === "Pause";
var hasSucceeded = (results) => results.some(({ check, phase, decides }) => check === "upgrade" && phase === "Success" && decides);
async function queryPaths({ factsApi, keepEvidence }) {
  return queryFact("paths", async () => {
    const { value, text } = await factsApi.listUpgradePaths();
    keepEvidence({ check: "cluster", id: "upgradepaths", text });
    return (0,_PZGWKM6Q_js_1/* .readUpgradePaths */ .xg)(value);
  });
}
async function queryPools({ factsApi, keepEvidence }) {
  return queryFact("node-pools", async () => {
    const { value, text } = await factsApi.listNodePools();
    keepEvidence({ check: "cluster", id: "nodepools", text });
    const autoscaledPools = (0,_PZGWKM6Q_js_1/* .readAutoscaledPools */ .Fr)(value);
    return autoscaledPools === null ? null : { autoscaledPools };
  });
}
var reportsCalls = (results) => results.some(({ causes }) => causes.some(({ check, name }) => check === "precheck" && name === _JLNDADZR_js_13/* .LIVE_CALLS_ITEM */ .L));
async function queryStored(context) {
  try {
    const stored = await (0,_PZGWKM6Q_js_1/* .queryReleases */ .z7)(context);
    return { facts: { releases: stored.releases }, gaps: (0,_PZGWKM6Q_js_1/* .releaseGaps */ .xV)(stored) };
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      throw error;
    const why = (0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error);
    if ((0,_PZGWKM6Q_js_1/* .isRefused */ .H0)(why))
      return missingFact("releases", why);
    context.keepEvidence({ check: "cluster", id: "releases", text: "" });
    return { facts: {}, gaps: [{ check: null, code: "releases-unread", why }] };
  }
}
async function queryBackups({ api, keepEvidence }) {
  const { facts } = await queryFact("backup", async () => {
    const { value, text } = await api.listSnapshots();
    keepEvidence({ check: "cluster", id: "snapshots", text });
    return (0,_PZGWKM6Q_js_1/* .readSnapshots */ .yj)(value);
  });
  return { facts, gaps: [] };
}
async function queryFact(group, query) {
  try {
    const facts = await query();
    return facts === null ? missingFact(group, { code: "not-in-response" }) : { facts, gaps: [] };
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      throw error;
    return missingFact(group, (0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error));
  }
}
async function queryRiskFacts(context, needs, autopilot) {
  if (autopilot)
    return { facts: { pools: [], addons: [] }, gaps: [] };
  const { atOnce } = needs;
  const [facts, others] = await Promise.all([
    queryThese(context, atOnce),
    needs.later().then((later) => queryThese(context, new Set([...later].filter((one) => !atOnce.has(one)))))
  ]);
  return { facts: { ...facts, ...others }, gaps: [] };
}
async function queryThese({ factsApi, keepEvidence }, needed) {
  const [pools, addons] = await Promise.all([
    needed.has("pools") && orUnavailable(async () => {
      const { value, text } = await factsApi.listNodePools();
      keepEvidence({ check: "cluster", id: "pools", text });
      return (0,_PZGWKM6Q_js_1/* .readPoolFacts */ .Ic)(value);
    }),
    needed.has("addons") && orUnavailable(async () => {
      const { value, text } = await factsApi.listAddonInstances();
      keepEvidence({ check: "cluster", id: "addons", text });
      return (0,_PZGWKM6Q_js_1/* .readAddonFacts */ .kp)(value);
    })
  ]);
  return { ...pools && { pools }, ...addons && { addons } };
}
async function orUnavailable(query) {
  try {
    return await query() ?? { code: "not-in-response" };
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      throw error;
    return (0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error);
  }
}
var missingFact = (group, why) => ({
  facts: {},
  gaps: [{ check: null, code: "no-facts", facts: [group], why }]
});
var MAX_PAGES = 100;
async function queryNodes({ api, keepEvidence }) {
  const nodes = [];
  const listedNodes = [];
  const markers = /* @__PURE__ */ new Set();
  const keepPage = (text) => keepEvidence({ check: "cluster", id: `nodes-${markers.size + 1}`, text });
  const unread = (why) => {
    keepPage("");
    return { facts: { nodes, listedNodes }, gaps: [{ check: "upgrade", code: "nodes-unread", why }] };
  };
  try {
    let marker = null;
    do {
      const response = await api.listNodes(marker);
      const page = (0,_PZGWKM6Q_js_1/* .readNodePage */ .it)(response.value);
      if (page === null)
        return unread({ code: "not-in-response" });
      keepPage(response.text);
      nodes.push(...page.nodes);
      listedNodes.push(...page.listed);
      markers.add(marker);
      marker = page.nextMarker;
      if (markers.has(marker) ? marker !== null : markers.size === MAX_PAGES)
        return unread({ code: "not-in-response" });
    } while (marker !== null);
    return { facts: { nodes, listedNodes }, gaps: (0,_PZGWKM6Q_js_1/* .nodeGaps */ .kN)(nodes) };
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      throw error;
    return unread((0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error));
  }
}
async function queryNodeNames({ factsApi, keepEvidence }, results) {
  const wanted = (0,_PZGWKM6Q_js_1/* .nodesNamedBy */ .kE)(results);
  const listedNodes = [];
  const markers = /* @__PURE__ */ new Set();
  try {
    for (let marker = null; !markers.has(marker) && markers.size < MAX_PAGES; ) {
      const { value, text } = await factsApi.listNodes(marker);
      const page = (0,_PZGWKM6Q_js_1/* .readNodePage */ .it)(value);
      if (page === null)
        break;
      markers.add(marker);
      keepEvidence({ check: "cluster", id: `nodenames-${markers.size}`, text });
      listedNodes.push(...page.listed);
      if (page.nextMarker === null || (0,_PZGWKM6Q_js_1/* .hasAll */ .Ug)(listedNodes, wanted))
        break;
      marker = page.nextMarker;
    }
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
      throw error;
  }
  return { facts: { listedNodes }, gaps: [] };
}

// lib/checks/facts/index.js
var SOURCES = [
  { group: "identity", evidenceId: "cluster", operation: "showCluster", decides: true, read: _PZGWKM6Q_js_1/* .readCluster */ .D$ },
  { group: "versions", evidenceId: "upgradeinfo", operation: "showUpgradeInfo", decides: true, read: _PZGWKM6Q_js_1/* .readVersions */ .q2 },
  {
    group: "workflow",
    evidenceId: "workflows",
    operation: "listWorkflows",
    decides: false,
    read: _PZGWKM6Q_js_1/* .readNewestWorkflow */ .Sh
  },
  { group: "backup", evidenceId: "snapshots", operation: "listSnapshots", decides: false, read: _PZGWKM6Q_js_1/* .readSnapshots */ .yj }
];
var PASSING_PHASES = ["ScalingUp", "ScalingDown", "Resizing"];
async function queryClusterFacts(context, waits, answered = /* @__PURE__ */ new Set()) {
  if (!waits)
    return { ...await queryOnce(context, answered), waitedMs: 0 };
  const { value, waitedMs } = await waitWhileUnderWay("cluster", context, async () => {
    const value2 = await queryOnce(context, answered);
    const { phase } = value2.facts;
    const isUnderWay3 = PASSING_PHASES.includes(phase);
    return { value: value2, isUnderWay: isUnderWay3, status: `phase ${(0,_PZGWKM6Q_js_1/* .rawText */ .iL)(phase)}`, estimate: "", fraction: null };
  });
  return { ...value, waitedMs };
}
async function queryOnce(context, answered) {
  const { api, factsApi, expectations, keepEvidence } = context;
  const missing = [];
  const parts = await Promise.all(SOURCES.map(async ({ group, evidenceId, operation, decides, read: read2 }) => {
    try {
      const response = await (decides ? api : factsApi)[operation]();
      answered.add(group);
      keepEvidence({ check: "cluster", id: evidenceId, text: response.text });
      const facts = read2(response.value, expectations.clusterId);
      const isMissing = facts === null || facts.liveVersion === null || facts.phase === null;
      if (isMissing)
        missing.push({ group, why: { code: "not-in-response" } });
      return facts ?? {};
    } catch (error) {
      if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk))
        throw error;
      const failed = (0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error);
      const isLater = (0,_PZGWKM6Q_js_1/* .isRefused */ .H0)(failed) && (answered.has(group) || error.failure.attempts > 1);
      const why = isLater ? { ...failed, code: "refused-later" } : failed;
      missing.push({ group, why });
      if (decides && !(0,_PZGWKM6Q_js_1/* .isRefused */ .H0)(why))
        keepEvidence({ check: "cluster", id: evidenceId, text: "" });
      return {};
    }
  }));
  const gaps = [...(0,_TUARF4T6_js_14/* .groupBy */ .$z)(missing, ({ why }) => JSON.stringify(why)).values()].map((same) => {
    const facts = same.map(({ group }) => group);
    return { check: null, code: "no-facts", facts, why: same[0].why };
  });
  return { facts: Object.assign({}, _IGPTGMJH_js_4/* .NO_FACTS */ .Kj, ...parts), gaps };
}

// lib/checks/postcheck/index.js
var postcheckNotSent = () => (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("postcheck", { name: "no-result", why: "not-sent" });
var checkPostcheck = (context, others, terms) => (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("postcheck", async () => {
  const upgrade = others.find((result) => result.check === "upgrade");
  const versions = upgrade?.targetVersion ? await withCurrent(upgrade.currentVersion, upgrade.targetVersion, context) : await lastUpgrade(context, terms);
  if ("result" in versions)
    return [versions.result];
  const { current, target } = versions;
  context.log.info(`postcheck: confirming the upgrade${current ? ` from ${current}` : ""} to ${target} to CCE`);
  return [await send(versions, context)];
});
var EXISTS = "CCE.01409001";
async function send({ current, target }, context) {
  try {
    const response = await context.api.createPostcheck({ current, target });
    const result = (0,_PZGWKM6Q_js_1/* .readPostcheck */ .t8)(response.value, context.expectations, context.now());
    context.keepEvidence({ check: "postcheck", id: result.taskId ?? "answer", text: response.text });
    return result;
  } catch (error) {
    if (!(error instanceof _AAYBQDON_js_7/* .CceError */ .Wk) || error.failure.status !== 409 || error.failure.code !== EXISTS)
      throw error;
    context.log.info(`postcheck: CCE responds that this upgrade was confirmed before (${EXISTS})`);
    return (0,_JATUNGRA_js_3/* .checkResult */ .iJ)("postcheck", [], { currentVersion: current, targetVersion: target, phase: "Success" });
  }
}
async function lastUpgrade(context, terms) {
  const response = await context.api.showUpgradeInfo();
  context.keepEvidence({ check: "cluster", id: "upgradeinfo", text: response.text });
  const info = (0,_PZGWKM6Q_js_1/* .readUpgradeInfo */ .nY)(response.value);
  const { liveVersion, lastUpgrade: last, lastUpgradeEndedAt } = info;
  if (liveVersion === null)
    return { result: (0,_JATUNGRA_js_3/* .unreadableResult */ .dh)("postcheck", "upgrade-info", { code: "no-versions" }) };
  const not = (stale2) => ({ result: (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("postcheck", { name: "stale-upgrade", ...stale2 }) });
  if (info.isUpgrading)
    return not({ why: "not-succeeded", phase: null });
  if (last === null)
    return { result: (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("postcheck", { name: "no-result", why: "no-upgrade" }) };
  if (last.phase !== "Success")
    return not({ why: "not-succeeded", phase: (0,_PZGWKM6Q_js_1/* .rawText */ .iL)(last.phase) });
  const stale = (0,_PZGWKM6Q_js_1/* .staleness */ .TZ)({ endedAt: lastUpgradeEndedAt, ledTo: null }, info, terms);
  return stale === null ? withCurrent(null, liveVersion, context) : not(stale);
}
async function withCurrent(stated, target, context) {
  const asserted = context.expectations.currentVersion;
  const exact = [stated, asserted].find((version) => (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(version));
  if (exact !== void 0)
    return { current: exact, target };
  const response = await context.factsApi.listWorkflows().catch(_PZGWKM6Q_js_1/* .ignoreApiError */ .PX);
  const ours = (response ? (0,_PZGWKM6Q_js_1/* .readWorkflows */ .L9)(response.value) ?? [] : []).filter(({ status, spec }) => status?.phase !== "Cancel" && (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(spec?.targetVersion)).filter(({ spec }) => (0,_33MSZ5FG_js_12/* .sameVersion */ .r1)(spec?.targetVersion ?? "", target));
  const unfinished = ours.filter(({ status }) => status?.phase !== "Success");
  const versions = (unfinished.length > 0 ? unfinished : ours).flatMap(({ spec }) => (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(spec?.clusterVersion) ? [spec.clusterVersion] : []).filter((version) => asserted === null || (0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(asserted, version));
  const [only = null, ...others] = new Set(versions);
  return { current: others.length === 0 ? only ?? asserted : asserted, target };
}

// lib/checks/precheck/end-workflow.js
async function endWorkflow(id, { api, log }) {
  const why = id === null ? { code: "not-in-response" } : await tryToEnd(id, api);
  if (why === null) {
    log.info(`precheck: ended the upgrade workflow ${id}, which this run had opened`);
    return null;
  }
  const reason = why.code === "request-failed" ? why.kind : why.code;
  log.info(`Warning: the upgrade workflow ${id ?? "(no id)"}, which this run had opened, is still open (${reason})`);
  return { check: "precheck", code: "workflow-left-open", workflowId: id, why };
}
async function tryToEnd(id, api) {
  try {
    const shown = (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .workflow */ .kn, (await api.showWorkflow(id)).value);
    if (!shown.ok)
      return { code: "not-in-response" };
    if (isOver(shown.value))
      return null;
    const obstacle = obstacleTo(shown.value);
    if (obstacle)
      return obstacle;
  } catch (error) {
    return reasonOf(error);
  }
  try {
    await api.cancelWorkflow(id);
    return null;
  } catch (error) {
    const now = (0,_PZGWKM6Q_js_1/* .mayHaveArrived */ .BW)(error) ? await api.showWorkflow(id).catch(_PZGWKM6Q_js_1/* .ignoreApiError */ .PX) : null;
    const shown = now && (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .workflow */ .kn, now.value);
    return shown?.ok && isOver(shown.value) ? null : reasonOf(error);
  }
}
var isOver = ({ status }) => status?.phase === "Success" || status?.phase === "Cancel";
function obstacleTo({ status }) {
  const points = status?.pointStatuses ?? [];
  const isBegun = (phase) => phase !== "Init" && phase !== void 0 && phase !== null && phase !== "";
  if (points.some(({ taskType, status: phase }) => taskType !== "PreCheck" && isBegun(phase)))
    return { code: "in-use" };
  const isRunning = points.some(({ taskType, taskID, status: phase }) => taskType === "PreCheck" && taskID && phase !== "Success" && phase !== "Failed");
  return isRunning ? { code: "check-running" } : null;
}
function reasonOf(error) {
  if (error instanceof _AAYBQDON_js_7/* .CceError */ .Wk)
    return (0,_PZGWKM6Q_js_1/* .unavailable */ .hU)(error);
  throw error;
}

// lib/checks/precheck/start.js
var resultOf = (detail) => ({
  result: (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("precheck", detail)
});
var busy = (what, asserted, { metadata, spec }) => {
  const [id, target] = [metadata?.uid || null, spec?.targetVersion || null];
  return resultOf({ name: "target-mismatch", which: "busy", asserted, what, id, target });
};
async function startPrecheck({ tasks, choice }, context, follow3) {
  const running = tasks.filter((task) => (0,_PZGWKM6Q_js_1/* .isUnderWay */ .gn)(task.status.phase));
  if ("taskId" in choice && running.some(({ metadata }) => metadata?.uid === choice.taskId)) {
    context.log.info(`precheck: joining check ${choice.taskId}, which is running for ${context.expectations.targetVersion}`);
    return [await follow3(choice.taskId)];
  }
  const readExisting2 = () => readWithoutStart(choice, follow3);
  const existing = context.start === "if-needed" ? await readExisting2() : [];
  const started = await (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("precheck", () => running.length > 0 ? joinRunning(running, context, follow3) : startUnlessGoodEnough(existing, tasks, context, follow3));
  if (running.length === 0 && started.length > 0 && started.every(isConclusive))
    return started;
  return [...started, ...context.start === "always" ? await (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("precheck", readExisting2) : existing];
}
async function readWithoutStart(choice, follow3) {
  if ("taskId" in choice)
    return follow3(choice.taskId).then((result) => [result], (error) => {
      if (error instanceof _AAYBQDON_js_7/* .CceError */ .Wk && error.kind === "not-found")
        return [];
      throw error;
    });
  const isUnreadable = choice.result.diagnostics.some(({ detail }) => detail.name === "unreadable-response");
  return isUnreadable ? [choice.result] : [];
}
async function joinRunning(running, { expectations, log }, follow3) {
  const asserted = expectations.targetVersion ?? "";
  const ours = running.find((task) => (0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(asserted, task.spec?.targetVersion));
  const choice = ours ? (0,_PZGWKM6Q_js_1/* .idOf */ .TH)(ours) : busy("pre-upgrade check", asserted, running[0] ?? {});
  if ("result" in choice)
    return [choice.result];
  log.info(`precheck: joining check ${choice.taskId}, which is running for ${asserted}`);
  return [await follow3(choice.taskId)];
}
async function startUnlessGoodEnough([existing], tasks, context, follow3) {
  const response = await context.api.showUpgradeInfo();
  context.keepEvidence({ check: "cluster", id: "upgradeinfo", text: response.text });
  const { liveVersion, offeredTargets } = (0,_PZGWKM6Q_js_1/* .readUpgradeInfo */ .nY)(response.value);
  if (existing && await context.isGoodEnough((0,_PZGWKM6Q_js_1/* .recheckLiveVersion */ .aB)(existing, liveVersion))) {
    context.log.info(`precheck: check ${existing.taskId} is fresh and good enough, so no new check is started`);
    return [];
  }
  const versions = versionsToCheck(context, liveVersion, offeredTargets);
  const choice = "result" in versions ? versions : await startOne(versions, tasks, context);
  return ["result" in choice ? choice.result : await follow3(choice.taskId, true)];
}
function versionsToCheck({ expectations }, live, offered) {
  const { currentVersion, targetVersion } = expectations;
  const asserted = targetVersion ?? "";
  if (live === null || offered === null)
    return { result: (0,_PZGWKM6Q_js_1/* .unreadablePrecheck */ .zh)("upgrade-info", { code: "no-versions" }) };
  if (currentVersion !== null && !(0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(currentVersion, live))
    return resultOf({ name: "target-mismatch", which: "current", asserted: currentVersion, actual: live });
  const target = (0,_33MSZ5FG_js_12/* .resolveTarget */ .u1)(asserted, offered);
  const isTarget = (0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(asserted, live);
  if (target === null)
    return resultOf({ name: "target-mismatch", which: "not-offered", asserted, offered, live, isTarget });
  return { current: (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(currentVersion) ? currentVersion : live, target };
}
async function startOne(versions, before, context) {
  const exact = await enterWorkflow(versions, context);
  if ("result" in exact)
    return exact;
  context.log.info(`precheck: starting a check from ${exact.current} to ${exact.target}`);
  try {
    const started = (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .startedTask */ .LM, (await context.api.createPrecheck(exact)).value);
    const taskId = (0,_PZGWKM6Q_js_1/* .requestableId */ .rG)(started.ok ? started.value.metadata?.uid : null);
    return taskId === null ? { result: (0,_PZGWKM6Q_js_1/* .unreadablePrecheck */ .zh)("precheck-start", { code: "no-uid" }) } : { taskId };
  } catch (error) {
    const found = (0,_PZGWKM6Q_js_1/* .mayHaveArrived */ .BW)(error) ? await findStarted2(before, exact.target, context) : null;
    if (found)
      return found;
    throw error;
  }
}
async function enterWorkflow(versions, context) {
  const open = await openWorkflows(context);
  if ("result" in open)
    return open;
  const joined = joinWorkflow(open.workflows, versions, context);
  if (joined)
    return joined;
  try {
    const created = (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .startedTask */ .LM, (await context.api.createWorkflow(versions)).value);
    context.recordOpenedWorkflow((0,_PZGWKM6Q_js_1/* .requestableId */ .rG)(created.ok ? created.value.metadata?.uid : null));
    return exactOf((created.ok ? created.value.spec : null) ?? {}, versions);
  } catch (error) {
    const now = (0,_PZGWKM6Q_js_1/* .mayHaveArrived */ .BW)(error) ? await openWorkflows(context).catch(_PZGWKM6Q_js_1/* .ignoreApiError */ .PX) : null;
    const late = now && "workflows" in now ? joinWorkflow(now.workflows, versions, context) : null;
    if (late && !("result" in late))
      return late;
    throw error;
  }
}
var exactOf = (reported, { current, target }) => ({
  current: (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(reported.clusterVersion) ? reported.clusterVersion : current,
  target: (0,_33MSZ5FG_js_12/* .isExactVersion */ .Yb)(reported.targetVersion) ? reported.targetVersion : target
});
async function openWorkflows(context) {
  const { value } = await context.api.listWorkflows();
  const all = (0,_PZGWKM6Q_js_1/* .readWorkflows */ .L9)(value);
  if (all === null)
    return { result: (0,_PZGWKM6Q_js_1/* .unreadablePrecheck */ .zh)("workflow-list", { code: "undocumented-shape" }) };
  if ((0,_PZGWKM6Q_js_1/* .listGaps */ .M7)("precheck", value).length > 0)
    return { result: (0,_PZGWKM6Q_js_1/* .unreadablePrecheck */ .zh)("workflow-list", { code: "partial" }) };
  return { workflows: all.filter(({ status }) => status?.phase !== "Success" && status?.phase !== "Cancel") };
}
function joinWorkflow(open, versions, context) {
  const ours = open.find(({ spec }) => (0,_33MSZ5FG_js_12/* .sameVersion */ .r1)(spec?.targetVersion ?? "", versions.target));
  if (ours) {
    context.log.info(`precheck: joining the unfinished upgrade workflow ${ours.metadata?.uid ?? "(no id)"}`);
    return exactOf(ours.spec ?? {}, versions);
  }
  const [other] = open;
  return other ? busy("upgrade workflow", versions.target, other) : null;
}
async function findStarted2(before, target, context) {
  const known = new Set(before.map((task) => task.metadata?.uid));
  const started = (await (0,_PZGWKM6Q_js_1/* .listTasksIfPossible */ .JK)(context)).find((task) => !known.has(task.metadata?.uid) && (0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(target, task.spec?.targetVersion));
  if (started)
    context.log.info("precheck: the response to the start was lost, but the check is running: joining it");
  return started ? (0,_PZGWKM6Q_js_1/* .idOf */ .TH)(started) : null;
}

// lib/checks/precheck/index.js
var checkPrecheck = (context) => (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("precheck", async () => {
  const named = context.selection.precheckTaskId;
  if (named)
    return [await follow(named, context)];
  const listed = await (0,_PZGWKM6Q_js_1/* .listPrechecks */ .vw)(context);
  if ("result" in listed)
    return [listed.result];
  if (context.start !== "never")
    return startPrecheck(listed, context, (id, isStarted) => follow(id, context, isStarted));
  return ["result" in listed.choice ? listed.choice.result : await follow(listed.choice.taskId, context)];
});
var follow = (taskId, context, isStarted = false) => followTask("precheck", taskId, context, {
  isStarted,
  request: () => context.api.showPrecheck(taskId),
  progressOf,
  isReplaced: () => isReplaced(taskId, context),
  read: async (parsed, waitedMs) => {
    const isErrored = parsed.ok && parsed.value.status.phase === "Error";
    if (waitedMs > 0 && isErrored && await isReplaced(taskId, context))
      return (0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "replaced" }, { taskId });
    return (0,_PZGWKM6Q_js_1/* .readPrecheck */ .SH)(parsed, context.expectations, context.now(), waitedMs);
  }
});
async function isReplaced(taskId, context) {
  const { targetVersion } = context.expectations;
  const tasks = await (0,_PZGWKM6Q_js_1/* .listTasksIfPossible */ .JK)(context);
  return tasks.some(({ metadata, spec, status }) => metadata?.uid !== taskId && (0,_PZGWKM6Q_js_1/* .isUnderWay */ .gn)(status.phase) && (targetVersion === null || (0,_33MSZ5FG_js_12/* .matchesVersion */ .y1)(targetVersion, spec?.targetVersion)));
}
function progressOf(raw) {
  const value = (0,_PZGWKM6Q_js_1/* .parsePrecheck */ .Vb)(raw);
  const phase = value.ok ? value.value.status.phase : null;
  const { done, known } = value.ok ? (0,_PZGWKM6Q_js_1/* .itemProgress */ .jl)(value.value) : { done: 0, known: 0 };
  return {
    value,
    isUnderWay: (0,_PZGWKM6Q_js_1/* .isUnderWay */ .gn)(phase),
    status: `${(0,_PZGWKM6Q_js_1/* .rawText */ .iL)(phase)}${known > 0 ? `, ${done} of ${known} items done` : ""}`,
    estimate: "",
    fraction: known > 0 ? done / known : null
  };
}

// lib/checks/upgrade/index.js
var checkUpgrade = (context) => (0,_PZGWKM6Q_js_1/* .catchApiErrors */ .j4)("upgrade", async () => {
  const named = context.selection.upgradeTaskId;
  const choice = named ? { taskId: named } : await chooseNewest(context);
  return ["result" in choice ? choice.result : await follow2(choice.taskId, context)];
});
async function chooseNewest(context) {
  const response = await context.api.listUpgrades();
  const noChoice = (result) => {
    context.keepEvidence({ check: "upgrade", id: "list", text: response.text });
    return { result };
  };
  const list = (0,_PZGWKM6Q_js_1/* .read */ .LF)(_PZGWKM6Q_js_1/* .anyList */ .tC, response.value);
  if (!list.ok || list.value.items === void 0)
    return noChoice((0,_PZGWKM6Q_js_1/* .unreadableTask */ .ri)("upgrade-list", { code: "no-items" }));
  const tasks = (0,_PZGWKM6Q_js_1/* .listOf */ .c3)(list.value.items).map(_PZGWKM6Q_js_1/* .parseUpgrade */ ._A);
  if (tasks.length === 0)
    return noChoice((0,_JATUNGRA_js_3/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "no-task" }));
  const readable = tasks.flatMap((task) => task.ok ? [task.value] : []);
  const newest = (0,_PZGWKM6Q_js_1/* .newestOf */ .su)(readable, ({ metadata }) => (0,_CCDJ4O4E_js_15/* .agreedTime */ .WY)([metadata?.creationTimestamp, metadata?.creationTimeStamp]));
  const taskId = newest === "ambiguous" ? null : (0,_PZGWKM6Q_js_1/* .requestableId */ .rG)(newest?.metadata?.uid);
  if (taskId === null || readable.length < tasks.length)
    return noChoice((0,_PZGWKM6Q_js_1/* .unreadableTask */ .ri)("upgrade-list", { code: "undated-upgrade" }));
  for (const gap of (0,_PZGWKM6Q_js_1/* .listGaps */ .M7)("upgrade", response.value))
    context.addGap(gap);
  return { taskId };
}
function follow2(taskId, context) {
  const estimate = remainingTimeEstimate(context);
  return followTask("upgrade", taskId, context, {
    isStarted: false,
    request: () => context.api.showUpgrade(taskId),
    progressOf: (raw) => {
      const value = (0,_PZGWKM6Q_js_1/* .parseUpgrade */ ._A)(raw);
      const { phase = null, progress = null } = value.ok ? value.value.status : {};
      const percent = (0,_PZGWKM6Q_js_1/* .percentOf */ .pR)(progress);
      return {
        value,
        isUnderWay: (0,_PZGWKM6Q_js_1/* .isUpgradeUnderWay */ .Cl)(phase),
        status: `${(0,_PZGWKM6Q_js_1/* .rawText */ .iL)(phase)}${percent === null ? "" : `, ${percent} percent`}`,
        estimate: phase === "Running" && percent !== null ? estimate(percent) : "",
        fraction: percent === null ? null : percent / 100
      };
    },
    read: async (parsed, waitedMs) => {
      const last = await lastUpgradeOf(parsed, context);
      return (0,_PZGWKM6Q_js_1/* .readUpgrade */ .Fz)(parsed, context.expectations, context.now(), waitedMs, last);
    },
    isReplaced: () => Promise.resolve(false)
  });
}
async function lastUpgradeOf(parsed, context) {
  if (!parsed.ok || parsed.value.status.phase !== "Failed")
    return null;
  const info = await context.factsApi.showUpgradeInfo().catch(_PZGWKM6Q_js_1/* .ignoreApiError */ .PX);
  return info ? (0,_PZGWKM6Q_js_1/* .readUpgradeInfo */ .nY)(info.value).lastUpgrade : null;
}
function remainingTimeEstimate({ clock }) {
  let first = null;
  return (percent) => {
    const now = clock.now();
    first ??= { at: now, percent };
    const gained = percent - first.percent;
    if (gained <= 0 || now <= first.at)
      return "";
    const left = (now - first.at) / gained * (100 - percent);
    return `about ${(0,_NLAIIIPX_js_9/* .humanDuration */ .UU)(left)} left at the pace so far (an estimate)`;
  };
}

// lib/run/query-cluster.js
var LIVE_CHECKS = {
  precheck: checkPrecheck,
  addons: checkAddons,
  upgrade: checkUpgrade
};
async function queryLiveCluster(query) {
  const { run, settings, shared } = query;
  const { source } = settings;
  if (source.kind !== "api")
    throw new Error("saved responses are not queried");
  const endpoint = endpointOf(settings);
  const credentials = await shared.credentialsOf(settings);
  return run.log.group(`Querying CCE at ${endpoint} about cluster ${source.clusterId}`, () => queryChecks(query, { ...source, credentials, endpoint, waitUntil: shared.waitUntil, signal: run.signal }));
}
var endpointOf = ({ source, region }) => (source.kind === "api" ? source.endpoint : null) ?? (0,_HBJ534IQ_js_6/* .cceEndpoint */ .zI)(region ?? "");
async function queryChecks(query, connection) {
  const { run, settings, policy, shared } = query;
  const { clock, serverClock } = run;
  const checks = settings.checks ?? [];
  const selected = checks.filter(_6XKFUWSU_js_5/* .isCceCheck */ .Ch).filter((check) => check !== "postcheck");
  const gaps = [];
  const evidence = /* @__PURE__ */ new Map();
  const began = clock.now();
  const answered = /* @__PURE__ */ new Set();
  const earlyFacts = queryFacts(query, connection, answered);
  const plan = await planChecks(selected, settings, earlyFacts);
  const isTooLate = plan.start !== "never" && shared.isTurnTaking && clock.now() >= connection.waitUntil;
  const start = isTooLate ? "never" : plan.start;
  if (start !== settings.start)
    run.log.info(isTooLate ? TOO_LATE : NOTHING_STARTED);
  const context = createCheckContext(query, { ...connection, start }, evidence, gaps);
  const answers = (await Promise.all(plan.checks.map((check) => (0,_JATUNGRA_js_3/* .isolateCheck */ .O9)(check, run, () => LIVE_CHECKS[check](context))))).flat().map((result) => isCanceled(run.signal) ? nameCancellation(result) : result);
  const early = await earlyFacts;
  const hasWaited = clock.now() - began >= settings.pollIntervalMs;
  const latest = hasWaited ? await queryFacts(query, connection, answered) : early;
  const isUnreachable = answers.length > 0 && answers.every(isFailedRequest);
  const known = isUnreachable ? NO_QUERIED_FACTS : { ...latest, waitedMs: Math.max(early.waitedMs, latest.waitedMs) };
  const fresh = answers.map((result) => (0,_PZGWKM6Q_js_1/* .recheckExpiry */ .TY)(result, settings, serverClock.now()));
  const ofUpgrade = (0,_PZGWKM6Q_js_1/* .applyClusterFacts */ .SB)(fresh, known, clusterTerms(query));
  const [ofPlan, ofManifests, followed] = await Promise.all([
    checkPlan(query, ofUpgrade, known.facts, context),
    checks.includes("manifests") ? (0,_PZGWKM6Q_js_1/* .manifestsOf */ .oF)({ subject: settings, results: ofUpgrade, facts: known.facts }, shared.manifests, run) : [],
    isUnreachable ? known : queryFollowUps(query, connection, known, ofUpgrade)
  ]);
  const results = [...ofUpgrade, ...ofManifests, ...ofPlan];
  const clusterOf = (results2) => {
    const isReported = ({ check }) => check === null || results2.some((result) => result.check === check);
    const named = results2.map((result) => (0,_PZGWKM6Q_js_1/* .nameClockDifference */ .pB)(result, serverClock.aheadMs()));
    const { facts } = followed;
    const isMissed = isTooLate && !named.every(({ diagnostics }) => diagnostics.length === 0);
    return (0,_PZGWKM6Q_js_1/* .withNodeNames */ .JL)({
      subject: settings,
      results: named,
      diagnostics: isMissed ? [(0,_LMU2CFNM_js_16/* .diagnostic */ .Y)(null, { name: "not-finished", of: "cluster", why: "too-late" })] : [],
      facts,
      gaps: [...gaps, ...followed.gaps].filter(isReported)
    });
  };
  const isDone = selected.some((check) => !ofUpgrade.some((result) => result.check === check));
  const isConfirming = checks.includes("postcheck") && !isDone;
  const isAllowed = async () => followed.faults.length === 0 && (results.length === 0 || isPassing(clusterOf(results), await policy, query));
  const confirmed = isConfirming ? await confirm(query, context, results, isAllowed) : [];
  const cluster = clusterOf([...results, ...(0,_PZGWKM6Q_js_1/* .applyClusterFacts */ .SB)(confirmed, known, clusterTerms(query))]);
  logClockDifference(run);
  for (const result of cluster.results)
    run.log.info((0,_APHJXYQN_js_0/* .resultLine */ .o)(result));
  return { cluster, evidence: [...evidence.values(), ...followed.evidence], faults: followed.faults };
}
async function checkPlan({ run, settings, shared }, others, facts, context) {
  const part = shared.plans?.partOf(settings.clusterId);
  if (part === void 0)
    return [];
  return (0,_JATUNGRA_js_3/* .isolateCheck */ .O9)("plan", run, async () => {
    const { targetVersion } = settings;
    const { plan } = part;
    const target = plan && (0,_PZGWKM6Q_js_1/* .plannedTarget */ .Uh)(plan, targetVersion, facts);
    const published = plan && await (0,_PZGWKM6Q_js_1/* .queryPublished */ .TI)(plan, target, context);
    return [(0,_PZGWKM6Q_js_1/* .planResult */ .VR)(part, { checked: (0,_PZGWKM6Q_js_1/* .checkedVersions */ .XG)(others), published }, targetVersion)];
  });
}
var isCanceled = (signal) => signal.aborted && (0,_AAYBQDON_js_7/* .endKind */ .KO)(signal) === "cancelled";
var nameCancellation = (result) => ({
  ...result,
  diagnostics: result.diagnostics.map((one) => {
    const { detail } = one;
    const isWait = detail.name === "not-finished" && detail.of === "task" && detail.waitedMs !== null;
    return isWait ? { ...one, detail: { ...detail, of: "canceled" } } : one;
  })
});
function logClockDifference({ serverClock, log }) {
  const aheadMs = serverClock.aheadMs();
  if (!(0,_PZGWKM6Q_js_1/* .isNotableDifference */ .Xr)(aheadMs))
    return;
  const side = aheadMs > 0 ? "behind" : "ahead of";
  log.info(`Notice: the clock of the runner is ${(0,_NLAIIIPX_js_9/* .humanDuration */ .UU)(aheadMs)} ${side} that of CCE; the later time counts`);
}
var TOO_LATE = "Nothing is started, because the time to wait for it is over";
var NOTHING_STARTED = "Nothing is started, because the cluster is not Available or its state could not be read";
async function planChecks(selected, settings, facts) {
  const { start, targetVersion, addonCheckType } = settings;
  if (start === "never")
    return { checks: selected, start };
  const known = await facts;
  const isReached = (0,_AVJP7QVF_js_11/* .reachedTarget */ .SC)(targetVersion, known.facts) !== null;
  return {
    checks: selected.filter((check) => !isReached || (0,_PZGWKM6Q_js_1/* .isOpen */ .nT)((0,_JATUNGRA_js_3/* .checkResult */ .iJ)(check, []), addonCheckType)),
    start: (0,_PZGWKM6Q_js_1/* .clusterStateProblem */ .xm)(known) === null ? start : "never"
  };
}
async function confirm(query, context, others, isAllowed) {
  const { state } = await query.policy;
  if (state === "faulty" || !await isAllowed())
    return [postcheckNotSent()];
  return (0,_JATUNGRA_js_3/* .isolateCheck */ .O9)("postcheck", query.run, () => checkPostcheck(context, others, clusterTerms(query)));
}
var clusterTerms = ({ run, settings }) => ({
  target: settings.targetVersion,
  maxAgeMs: settings.upgradeMaxAgeMs,
  now: run.serverClock.now(),
  addonCheckType: settings.addonCheckType
});
var NO_QUERIED_FACTS = { facts: _IGPTGMJH_js_4/* .NO_FACTS */ .Kj, gaps: [], waitedMs: 0, evidence: [], faults: [] };
async function queryFacts(query, connection, answered) {
  const evidence = /* @__PURE__ */ new Map();
  try {
    const context = createCheckContext(query, { ...connection, start: "never" }, evidence, []);
    const waits = (query.settings.checks ?? []).some((check) => check === "precheck" || check === "addons");
    const known = await (0,_JATUNGRA_js_3/* .withinRun */ .Rr)(queryClusterFacts(context, waits, answered), query.run, _JATUNGRA_js_3/* .OVERDUE_MS */ .SE.check);
    return { ...known, evidence: [...evidence.values()], faults: [] };
  } catch (error) {
    return { ...NO_QUERIED_FACTS, faults: [(0,_JATUNGRA_js_3/* .internalError */ .WB)("facts", error)] };
  }
}
async function queryFollowUps(query, connection, known, results) {
  const evidence = /* @__PURE__ */ new Map();
  const rules = async () => (await query.policy).policy.readiness;
  try {
    const context = createCheckContext(query, { ...connection, start: "never" }, evidence, []);
    const isScanned = query.settings.checks?.includes("manifests") ?? false;
    const asked = { subject: query.settings, results, facts: known.facts, diagnostics: [], gaps: known.gaps };
    const needs = {
      atOnce: (0,_LESZ5QKA_js_2/* .missingRiskFacts */ .Di)(asked, []),
      later: async () => (0,_LESZ5QKA_js_2/* .missingRiskFacts */ .Di)(asked, (await query.policy).policy.knownRisks)
    };
    const work = queryFollowUp(context, known, results, rules, needs, query.settings.autopilot, isScanned);
    const { facts, gaps } = await (0,_JATUNGRA_js_3/* .withinRun */ .Rr)(work, query.run, _JATUNGRA_js_3/* .OVERDUE_MS */ .SE.check);
    return { ...known, facts, gaps, evidence: [...known.evidence, ...evidence.values()] };
  } catch (error) {
    return { ...known, faults: [...known.faults, (0,_JATUNGRA_js_3/* .internalError */ .WB)("facts", error)] };
  }
}
var isFailedRequest = ({ diagnostics }) => diagnostics.some(({ detail }) => "failure" in detail);
function isPassing(cluster, policy, query) {
  const evaluated = evaluateAlone(cluster, policy, query);
  return evaluated !== void 0 && isGood(evaluated.verdict);
}
var isGood = (verdict) => verdict === "pass" || verdict === "warn";
function evaluateAlone(cluster, policy, { run, shared }) {
  const { requestedFailOn } = run.settings.general;
  const input = { clusters: [cluster], runDiagnostics: [], requestedFailOn, now: shared.now() };
  return (0,_LESZ5QKA_js_2/* .evaluate */ ._3)(input, policy).clusters[0];
}
var RELEASE_CALLS = ["ListReleases", "ShowRelease"];
function createCheckContext(query, { clusterId, waitUntil, start, ...connection }, evidence, gaps) {
  const { run, settings, policy, shared } = query;
  const { clock, serverClock, log, redact, env, version } = run;
  const keepEvidence = (one) => void evidence.set(`${one.check} ${one.id}`, one);
  const options = {
    ...connection,
    clock,
    serverClock,
    transport: shared.transport,
    limiter: shared.limiterOf(connection.projectId),
    log: shared.showsRequests ? { ...log, debug: logFirstOccurrence(log) } : log,
    redact,
    endsAt: run.collectUntil,
    env,
    userAgent: `cce-upgrade-gate/${version}`,
    onErrorBody: ({ operation }, status, text) => {
      if (!(RELEASE_CALLS.includes(operation) && status < 300))
        keepEvidence({ check: null, id: `${operation}-${status}`, text });
    }
  };
  const cluster = { projectId: connection.projectId, clusterId, autopilot: settings.autopilot };
  const api = clusterApi((0,_HBJ534IQ_js_6/* .createCceClient */ .hg)(options), cluster);
  const isForFacts = settings.checks?.length === 0;
  return {
    api,
    factsApi: isForFacts ? api : clusterApi((0,_HBJ534IQ_js_6/* .createCceClient */ .hg)({ ...options, attempts: 1, log }), cluster),
    expectations: settings,
    selection: settings,
    start,
    plannedVersions: (0,_PZGWKM6Q_js_1/* .plannedVersions */ .KO)(shared.plans?.partOf(clusterId).plan ?? null),
    clock,
    now: () => serverClock.now(),
    log,
    signal: connection.signal,
    waitUntil,
    pollIntervalMs: settings.pollIntervalMs,
    keepEvidence,
    addGap: (gap) => gaps.push(gap),
    recordOpenedWorkflow: (id) => {
      if (!settings.endWorkflow)
        return;
      const undo = (signal) => endWorkflow(id, { api: clusterApi((0,_HBJ534IQ_js_6/* .createCceClient */ .hg)({ ...options, signal, endsAt: Infinity }), cluster), log });
      run.cleanups.push({ clusterId, undo });
    },
    removedApisIn: async (text) => {
      const { removedApisIn } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.bind(__webpack_require__, 6642));
      return removedApisIn(text);
    },
    isGoodEnough: async (result) => {
      const alone = { subject: settings, results: [result], diagnostics: [], facts: _IGPTGMJH_js_4/* .NO_FACTS */ .Kj, gaps: [] };
      return evaluateAlone(alone, await policy, query)?.results.every(({ verdict }) => isGood(verdict)) ?? false;
    }
  };
}
function logFirstOccurrence({ info, debug }) {
  const logged = /* @__PURE__ */ new Set();
  return (line) => {
    const [call = line] = line.split(", ");
    if (logged.has(call))
      return debug(line);
    logged.add(call);
    info(line);
  };
}




/***/ })

};
