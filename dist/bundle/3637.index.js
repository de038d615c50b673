export const id = 3637;
export const ids = [3637];
export const modules = {

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Fc: () => (PLAN_NOT_KEPT),
Sy: () => (readSaved),
Xy: () => (knownFacts)
});
var _PZGWKM6Q_js_0 = __webpack_require__(2057);
var _JATUNGRA_js_1 = __webpack_require__(8320);
var _IGPTGMJH_js_2 = __webpack_require__(9018);
var _6XKFUWSU_js_3 = __webpack_require__(587);
var _XNDIXC4J_js_6 = __webpack_require__(5258);
var _AAYBQDON_js_4 = __webpack_require__(5289);
var _CCDJ4O4E_js_7 = __webpack_require__(1786);
var _TUARF4T6_js_5 = __webpack_require__(4484);









// lib/checks/saved/plan.js
var PLAN_NOT_KEPT = { check: "plan", id: "not-kept", text: "null\n" };
var isPlanNotKept = (path) => /(?:^|[\\/])plan-not-kept(?:-[^\\/]*)?\.json$/.test(path);

// lib/checks/saved/facts.js
var NAMES = /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo|snapshots|upgradepaths|nodepools|pools|nodenames|nodes|releases)(?:-[A-Za-z0-9_-]+)?\.json$/;
function savedFacts(path, value, isUpgradeInfo) {
  const [, name] = NAMES.exec(path) ?? [];
  if (name === "cluster" || isCluster(value))
    return savedCluster(value);
  if (name === "upgradeinfo" || isUpgradeInfo)
    return savedUpgradeInfo(value);
  if (name === "snapshots")
    return savedGroup("backup", name, (0,_PZGWKM6Q_js_0/* .readSnapshots */ .yj)(value));
  if (name === "upgradepaths" || (0,_TUARF4T6_js_5/* .isRecord */ .u4)(value) && Array.isArray(value["upgradePaths"]))
    return savedGroup("paths", "upgradepaths", (0,_PZGWKM6Q_js_0/* .readUpgradePaths */ .xg)(value));
  if (name === "pools")
    return { ...savedGroup("node-pools", name, savedPools(value)), isIncomplete: false };
  if (name === "nodepools" || isListOf("NodePool", value)) {
    const autoscaledPools = (0,_PZGWKM6Q_js_0/* .readAutoscaledPools */ .Fr)(value);
    return savedGroup("node-pools", "nodepools", autoscaledPools && { autoscaledPools, ...savedPools(value) });
  }
  if (name === "releases") {
    const stored = (0,_PZGWKM6Q_js_0/* .readKeptReleases */ .Bz)(value);
    const facts = { releases: stored.releases };
    return {
      clusterId: null,
      group: "releases",
      evidenceId: "releases",
      facts,
      isIncomplete: false,
      gaps: (0,_PZGWKM6Q_js_0/* .releaseGaps */ .xV)(stored)
    };
  }
  if (name === "nodenames")
    return { ...savedGroup("nodes", name, { listedNodes: (0,_PZGWKM6Q_js_0/* .readNodePage */ .it)(value)?.listed ?? [] }), isIncomplete: false };
  if (name === "nodes" || isListOf("Node", value)) {
    const page = (0,_PZGWKM6Q_js_0/* .readNodePage */ .it)(value);
    return savedGroup("nodes", "nodes", page && { nodes: page.nodes, listedNodes: page.listed });
  }
  return null;
}
function savedPools(value) {
  return { pools: (0,_PZGWKM6Q_js_0/* .readPoolFacts */ .Ic)(value) ?? { code: "not-in-response" } };
}
var savedAddons = (value) => ({
  ...savedGroup("identity", "addons", { addons: (0,_PZGWKM6Q_js_0/* .readAddonFacts */ .kp)(value) ?? { code: "not-in-response" } }),
  isIncomplete: false
});
function isListOf(kind, value) {
  const items = (0,_TUARF4T6_js_5/* .isRecord */ .u4)(value) ? [value["items"] ?? []].flat() : [];
  return items.length > 0 && items.every((item) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(item) && item["kind"] === kind);
}
var savedGroup = (group, evidenceId2, facts) => ({ clusterId: null, group, evidenceId: evidenceId2, facts: facts ?? {}, isIncomplete: facts === null });
var isCluster = (value) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(value) && typeof value["kind"] === "string" && value["kind"].toLowerCase() === "cluster";
function savedCluster(value) {
  const parsed = (0,_PZGWKM6Q_js_0/* .read */ .LF)(_PZGWKM6Q_js_0/* .cluster */ .bz, value);
  const facts = (0,_PZGWKM6Q_js_0/* .readCluster */ .D$)(value, null);
  return {
    clusterId: parsed.ok && parsed.value.metadata?.uid || null,
    group: "identity",
    evidenceId: "cluster",
    facts: facts ?? {},
    isIncomplete: !facts?.phase
  };
}
function savedUpgradeInfo(value) {
  const { clusterId, liveVersion } = (0,_PZGWKM6Q_js_0/* .readUpgradeInfo */ .nY)(value);
  const isIncomplete = liveVersion === null;
  return { clusterId, group: "versions", evidenceId: "upgradeinfo", facts: (0,_PZGWKM6Q_js_0/* .readVersions */ .q2)(value), isIncomplete };
}
function knownFacts(all, clusterId, isOnly) {
  const isOwn = (one) => clusterId === null || one.clusterId === null || one.clusterId === clusterId;
  const own = all.filter(isOwn);
  const odd = all.filter((one) => isOwn(one) ? one.isIncomplete : isOnly && one.group === "identity");
  const why = { code: "not-in-response" };
  const gaps = [...new Set(odd.map(({ group }) => group))].map((group) => group === "nodes" ? { check: "upgrade", code: "nodes-unread", why } : { check: null, code: "no-facts", facts: [group], why });
  const pages = own.flatMap(({ evidenceId: evidenceId2, facts: facts2 }) => evidenceId2 === "nodes" ? [facts2.nodes ?? []] : []);
  const listedNodes = own.flatMap(({ facts: facts2 }) => facts2.listedNodes ?? []);
  const nodes = pages.length === 0 ? null : pages.flat();
  const unstated = nodes === null || odd.some(({ group }) => group === "nodes") ? [] : (0,_PZGWKM6Q_js_0/* .nodeGaps */ .kN)(nodes);
  const facts = Object.assign({}, _IGPTGMJH_js_2/* .NO_FACTS */ .Kj, ...own.map((one) => one.facts), { nodes, listedNodes });
  return { facts, gaps: [...gaps, ...own.flatMap((one) => one.gaps ?? []), ...unstated], waitedMs: 0 };
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
  const readTask = (value) => (0,_PZGWKM6Q_js_0/* .readPrecheck */ .SH)({ ok: true, value }, expected, now, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_PZGWKM6Q_js_0/* .parsePrecheck */ .Vb)(raw);
    if (!parsed.ok) {
      results.push((0,_PZGWKM6Q_js_0/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "shape", of: "body", ...parsed.fault }));
      return [];
    }
    const { metadata, status } = parsed.value;
    const { updated } = (0,_PZGWKM6Q_js_0/* .timesOf */ .Qv)(parsed.value);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt: updated }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _PZGWKM6Q_js_0/* .isUnderWay */ .gn, (phase) => FINAL_PHASES.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_PZGWKM6Q_js_0/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "contradiction" }));
  const isGiven = taskId !== null || distinct.length === 1 && distinct[0]?.isFromList === false;
  const target = isGiven ? null : expected.targetVersion;
  const tasks = distinct.map(({ task }) => task);
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = (0,_PZGWKM6Q_js_0/* .chooseNewest */ .EM)(tasksOfCluster, target);
    if ("result" in choice)
      results.push({ ...choice.result, clusterId });
    else {
      const sameTask = contradicting.filter(({ id }) => id === choice.task.metadata?.uid);
      results.push(...[choice.task, ...sameTask.map(({ task }) => task)].map(readTask));
    }
  }
  return results.length > 0 ? results : [(0,_JATUNGRA_js_1/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "filtered-out" })];
}
function tasksByCluster(tasks, asserted) {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []));
  const fallback = asserted ?? (others.length === 0 ? only : null);
  const groups = (0,_TUARF4T6_js_5/* .groupBy */ .$z)(tasks, (task) => task.spec?.clusterID || fallback);
  const tasksOfAsserted = asserted === null ? void 0 : groups.get(asserted);
  return tasksOfAsserted ? [[asserted, tasksOfAsserted]] : [...groups];
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
  if (!(0,_TUARF4T6_js_5/* .isRecord */ .u4)(value))
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
  const parts = values.flat(3).map((part) => Array.isArray(part) ? problem({ code: "no-kind" }) : contentsOf(part));
  return {
    tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
    emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
    upgradeInfo: null,
    problems: parts.flatMap(({ problems }) => problems)
  };
}
var isList = ({ items, status }) => items !== void 0 && (items !== null || status === void 0);
var KINDS = {
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
  const { kind, spec, status, items } = body;
  if (items !== void 0)
    return null;
  if ((0,_TUARF4T6_js_5/* .isRecord */ .u4)(spec) && (spec["clusterUpgradeAction"] ?? spec["autopilotClusterUpgradeAction"]))
    return "upgrade";
  if (kind === "AddonCheck")
    return (0,_TUARF4T6_js_5/* .isRecord */ .u4)(status) && Array.isArray(status["items"]) || (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(status) ? "addons" : null;
  return (kind === "PreCheckTask" || kind === "UpgradeTask") && (0,_TUARF4T6_js_5/* .isRecord */ .u4)(body["metadata"]) && (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(status) ? CHECK_OF_KIND.get(kind) ?? null : null;
}
function contentsOfEvidence(body, check) {
  const { kind, items } = body;
  const kinds = isList(body) && check !== "addons" ? [KINDS[check], ...LIST_KINDS] : [KINDS[check]];
  if (!(0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(kind) && !kinds.includes(kind))
    return problem({ code: "kind-in-file", kind: (0,_PZGWKM6Q_js_0/* .rawText */ .iL)(kind), expected: KINDS[check] }, check);
  if (!isList(body))
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  const all = [items ?? []].flat();
  const others = all.flatMap((item) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(item) ? CHECK_OF_KIND.get(item["kind"]) ?? [] : []);
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
  if ((0,_TUARF4T6_js_5/* .isRecord */ .u4)(spec) && (0,_TUARF4T6_js_5/* .isRecord */ .u4)(spec["versionInfo"]))
    return { ...NO_CONTENTS, upgradeInfo: body };
  if (isErrorBody(body))
    return problem({ code: "error-body" });
  return (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(kind) ? problem({ code: "no-kind" }) : otherKind(kind);
}
function isErrorBody(body) {
  const { code, message } = (0,_AAYBQDON_js_4/* .readErrorBody */ .Nk)(body);
  return (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(body["kind"]) && (code ?? message) !== null || body["kind"] === "Status";
}
function otherKind(kind) {
  const expected = (0,_XNDIXC4J_js_6/* .nearest */ .p)((0,_PZGWKM6Q_js_0/* .rawText */ .iL)(kind), Object.values(KINDS));
  return expected === null ? NO_CONTENTS : problem({ code: "kind-in-file", kind: (0,_PZGWKM6Q_js_0/* .rawText */ .iL)(kind), expected });
}
var LIST_KINDS = ["List", "PreCheckTask", "PreCheckTaskList", "UpgradeTask", "UpgradeTaskList"];
function contentsOfList({ kind, items }) {
  const all = [items ?? []].flat();
  if (kind === "AddonCheck") {
    const tasks = all.map((raw) => ({ check: "addons", raw, isFromList: true }));
    return { ...NO_CONTENTS, tasks, emptyListOf: all.length === 0 ? ["addons"] : [] };
  }
  const isTaskList = (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(kind) || LIST_KINDS.includes(kind);
  if (all.length === 0)
    return isTaskList ? { ...NO_CONTENTS, emptyListOf: ["precheck", "upgrade"] } : otherKind(kind);
  const kindOfAll = typeof kind === "string" ? kind.replace(/TaskList$/, "Task") : kind;
  const kinds = all.map((item) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(item) && !(0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(item["kind"]) ? item["kind"] : kindOfAll);
  const known = new Set(kinds.flatMap((one) => CHECK_OF_KIND.get(one) ?? []));
  const [only] = known;
  const parts = all.map((raw, index) => {
    const own = kinds[index];
    const isUnknown = (0,_PZGWKM6Q_js_0/* .isAbsent */ .W0)(own) || own === "List";
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
  if (!(0,_TUARF4T6_js_5/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !isList(value))
    return false;
  const specs = [value["items"] ?? []].flat().map((item) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(item) ? item["spec"] : null);
  return !specs.some((spec) => (0,_TUARF4T6_js_5/* .isRecord */ .u4)(spec) && Array.isArray(spec["versions"]));
}
function templateOf(value) {
  if (!(0,_TUARF4T6_js_5/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !Array.isArray(value["items"]) || isAddonList(value))
    return null;
  const [first] = value["items"];
  const metadata = (0,_TUARF4T6_js_5/* .isRecord */ .u4)(first) ? first["metadata"] : null;
  return (0,_TUARF4T6_js_5/* .isRecord */ .u4)(metadata) ? (0,_PZGWKM6Q_js_0/* .textOrNull */ .ef)(metadata["name"]) : null;
}
function evidenceId(tasks) {
  const [only, ...others] = tasks;
  const metadata = (0,_TUARF4T6_js_5/* .isRecord */ .u4)(only?.raw) && (0,_TUARF4T6_js_5/* .isRecord */ .u4)(only.raw["metadata"]) ? only.raw["metadata"] : {};
  const id = metadata["uid"] ?? metadata["taskID"];
  const isAlone = others.length === 0 && only?.isFromList === false;
  return isAlone && typeof id === "string" && id !== "" ? id : "list";
}

// lib/checks/saved/upgrades.js
var FINAL_PHASES2 = ["Success", "Failed"];
function readUpgrades(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => (0,_PZGWKM6Q_js_0/* .readUpgrade */ .Fz)({ ok: true, value }, expected, now, null, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_PZGWKM6Q_js_0/* .parseUpgrade */ ._A)(raw);
    if (!parsed.ok) {
      results.push((0,_PZGWKM6Q_js_0/* .readUpgrade */ .Fz)(parsed, expected, now, null, null));
      return [];
    }
    const { metadata, status } = parsed.value;
    const updatedAt = (0,_CCDJ4O4E_js_7/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _PZGWKM6Q_js_0/* .isUpgradeUnderWay */ .Cl, (phase) => FINAL_PHASES2.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_PZGWKM6Q_js_0/* .unreadableTask */ .ri)("upgrade-task", { code: "contradiction" }));
  const newest = (0,_PZGWKM6Q_js_0/* .newestOf */ .su)(distinct, ({ task }) => (0,_CCDJ4O4E_js_7/* .agreedTime */ .WY)([task.metadata?.creationTimestamp, task.metadata?.creationTimeStamp]));
  if (newest === "ambiguous")
    results.push((0,_PZGWKM6Q_js_0/* .unreadableTask */ .ri)("upgrade-list", { code: "undated-upgrade" }));
  else if (newest) {
    const sameTask = contradicting.filter(({ id }) => id === newest.id);
    results.push(...[newest, ...sameTask].map(({ task }) => readTask(task)));
  }
  return results.length > 0 ? results : [(0,_JATUNGRA_js_1/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "filtered-out" })];
}

// lib/checks/saved/index.js
function readSaved(files, selected, expected, selection, now) {
  const checks = selected?.filter(_6XKFUWSU_js_3/* .isCceCheck */ .Ch) ?? null;
  const found = collect(files, checks);
  const { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored } = found;
  const installed = addonLists.map((raw) => (0,_PZGWKM6Q_js_0/* .readInstalledAddons */ .yh)(raw, selection)).findLast((one) => one !== null);
  const isPresent = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
  const wanted = checks ?? _6XKFUWSU_js_3/* .CCE_CHECKS */ .aF.filter(isPresent);
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check);
    if (tasksOfCheck.length > 0)
      return readCheck(check, tasksOfCheck, expected, selection, now);
    if (unreadable.some((result) => result.check === check))
      return [];
    return [noTask(check, emptyLists.has(check) ? "no-task" : "no-file")];
  });
  const hadPlan = files.some(({ path }) => isPlanNotKept(path));
  const hadScan = files.some(({ path }) => (0,_PZGWKM6Q_js_0/* .isManifestScan */ .$3)(path));
  const isNothing = checks === null && wanted.length === 0 && unreadable.length === 0 && !hadPlan && !hadScan;
  const ofPlan = selected?.includes("plan") ?? hadPlan ? [(0,_JATUNGRA_js_1/* .diagnosticResult */ .pb)("plan", { name: "no-result", why: "no-plan" })] : [];
  const ofScan = selected?.includes("manifests") ?? hadScan ? [(0,_JATUNGRA_js_1/* .diagnosticResult */ .pb)("manifests", { name: "no-result", why: "no-manifests" })] : [];
  const all = [...unreadable, ...isNothing ? [noTask("precheck", "no-file")] : results, ...ofScan, ...ofPlan];
  return {
    results: all.map((result) => (0,_PZGWKM6Q_js_0/* .recheckLiveVersion */ .aB)(result, liveVersionOf(result, all, upgradeInfos))),
    gaps: isPresent("addons") && (installed !== void 0 || isFromRun) ? [...gaps, ...addonGaps(tasks, installed ?? null, expected, selection, now)] : gaps,
    facts,
    evidence: hadPlan ? [...evidence, PLAN_NOT_KEPT] : evidence,
    ignored
  };
}
function addonGaps(tasks, installed, expected, selection, now) {
  const raw = tasks.filter(({ check }) => check === "addons").map((task) => task.raw);
  const readings = (0,_PZGWKM6Q_js_0/* .readingsOf */ .RO)((0,_PZGWKM6Q_js_0/* .selectTasks */ .nR)(raw, selection), expected, now, null);
  return (0,_PZGWKM6Q_js_0/* .installedGaps */ ._g)(installed ?? { code: "not-saved" }, readings, selection);
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
  for (const { path, text } of files.filter((file) => !isPlanNotKept(file.path) && !(0,_PZGWKM6Q_js_0/* .isManifestScan */ .$3)(file.path))) {
    const named = checkInName(path);
    if (named !== null)
      isFromRun = true;
    const value = parseJson(text);
    const contents = value === void 0 ? notJson(named) : contentsOf(value, named);
    const known = savedFacts(path, value, contents.upgradeInfo !== null);
    if (known) {
      facts.push(known);
      if (known.group === "versions")
        upgradeInfos.push((0,_PZGWKM6Q_js_0/* .readUpgradeInfo */ .nY)(value));
      evidence.push({ check: "cluster", id: known.evidenceId, text });
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
      unreadable.push((0,_JATUNGRA_js_1/* .unreadableResult */ .dh)(check2, "saved-response", { ...fault, file: path }));
    const check = selected[0]?.check ?? emptyList;
    if (check)
      gaps.push(...(0,_PZGWKM6Q_js_0/* .listGaps */ .M7)(check, value));
    const [first] = problems;
    const template = templateOf(value);
    if (isAddonList(value)) {
      facts.push(savedAddons(value));
      if (isSelected("addons"))
        addonLists.push(value);
      evidence.push({ check: "cluster", id: "addons", text });
    } else if (template !== null)
      evidence.push({ check: "cluster", id: `addontemplate-${template}`, text });
    else if (check)
      evidence.push({ check, id: evidenceId(selected), text });
    else if (first)
      evidence.push({ check: first.check, id: "unreadable", text });
    else
      ignored.push(path);
  }
  return { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored };
}
function checkInName(path) {
  const [, word] = /(?:^|[\\/])evidence[\\/]([a-z]+)-[^\\/]*$/.exec(path) ?? [];
  return _6XKFUWSU_js_3/* .CCE_CHECKS */ .aF.find((check) => check === word) ?? null;
}
function liveVersionOf({ clusterId }, all, infos) {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId);
  return (found ?? (isOneCluster ? infos.at(-1) : void 0))?.liveVersion ?? null;
}
var noTask = (check, why) => (0,_JATUNGRA_js_1/* .diagnosticResult */ .pb)(check, { name: "no-result", why });
function parseJson(text) {
  try {
    return JSON.parse(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
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
      return (0,_PZGWKM6Q_js_0/* .readSelected */ ._0)((0,_PZGWKM6Q_js_0/* .selectTasks */ .nR)(raw, selection), expected, now, null);
    case "upgrade":
      return readUpgrades(own, expected, selection.upgradeTaskId, now);
    case "postcheck":
      return raw.map((one) => (0,_PZGWKM6Q_js_0/* .readPostcheck */ .t8)(one, expected, now));
  }
}




/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
DA: () => (unknownItems),
Eg: () => (compareFindings),
LD: () => (decide),
S5: () => (renderText),
bS: () => (decisionCounts),
iv: () => (changesBetween),
nu: () => (readSavedClusters),
qo: () => (reasonFor),
vF: () => (compareChanges),
w6: () => (decideIsolated)
});
var _JX7NDAOQ_js_0 = __webpack_require__(8872);
var _QKGGGVV7_js_1 = __webpack_require__(704);
var _PZGWKM6Q_js_2 = __webpack_require__(2057);
var _LESZ5QKA_js_3 = __webpack_require__(9888);
var _ICK6YUWM_js_4 = __webpack_require__(1315);
var _AQLRE6DZ_js_22 = __webpack_require__(2557);
var _XJ4UP3BC_js_5 = __webpack_require__(2331);
var _JATUNGRA_js_6 = __webpack_require__(8320);
var _LMU2CFNM_js_23 = __webpack_require__(7448);
var _IGPTGMJH_js_7 = __webpack_require__(9018);
var _NED4EEST_js_8 = __webpack_require__(2828);
var _6XKFUWSU_js_9 = __webpack_require__(587);
var _JTBJ5GML_js_10 = __webpack_require__(9415);
var _GLFOZCD3_js_11 = __webpack_require__(2174);
var _QWIXIQ5L_js_12 = __webpack_require__(8710);
var _CPUOXGVZ_js_13 = __webpack_require__(9886);
var _5WWCP6BV_js_14 = __webpack_require__(5164);
var _6SDEP7AE_js_15 = __webpack_require__(4411);
var _GDJR74E5_js_16 = __webpack_require__(7454);
var _DUW5NSCC_js_17 = __webpack_require__(6606);
var _AVJP7QVF_js_24 = __webpack_require__(2397);
var _UKFUSHME_js_18 = __webpack_require__(1912);
var _33MSZ5FG_js_26 = __webpack_require__(8016);
var _XFZ4J2HR_js_19 = __webpack_require__(6806);
var _CCDJ4O4E_js_25 = __webpack_require__(1786);
var _TUARF4T6_js_20 = __webpack_require__(4484);
var node_path_21 = __webpack_require__(6760);



























// lib/report/text.js
var LISTED = 30;
var ORDER = ["block", "inconclusive", "warn", "waived", "notice"];
function renderText(report) {
  const t = (0,_UKFUSHME_js_18/* .localizer */ .Oq)(report.language);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  const unknownItems2 = t((0,_UKFUSHME_js_18/* .listed */ .KE)(report.unknownItems.map(({ name }) => name)));
  return [
    (0,_6SDEP7AE_js_15/* .answerInPlainText */ .pj)(report),
    ...report.green && (0,_XFZ4J2HR_js_19/* .isRed */ .iI)(report.verdict) ? [t(_QWIXIQ5L_js_12/* .LABELS */ .kg.greenAnyway)] : [],
    ...(0,_GDJR74E5_js_16/* .isFleet */ .xP)(report) ? matrixLines(report, t) : report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...(0,_CPUOXGVZ_js_13/* .acceptanceLines */ .H$)(report, t, _GDJR74E5_js_16/* .nameText */ .fh, LISTED).map((line) => `  ${line}`),
    ...(0,_GLFOZCD3_js_11/* .stageLines */ .io)(report, t),
    ...ORDER.flatMap((decision) => part(_QWIXIQ5L_js_12/* .HEADINGS */ .Ac[decision], (0,_GDJR74E5_js_16/* .decidedAs */ .Pe)(report, decision), report)),
    ...(0,_CPUOXGVZ_js_13/* .hasSuggestedWaivers */ .Lw)(report) ? ["", t(_CPUOXGVZ_js_13/* .ACCEPTANCE */ .O1.elsewhere)] : [],
    ...part(_QWIXIQ5L_js_12/* .LABELS */ .kg.shown, notDeciding, report),
    ...(0,_QWIXIQ5L_js_12/* .readinessLines */ ._x)(report, t),
    ...report.notCovered.length > 0 ? [""] : [],
    ...gapLines({ ...report, notCovered: (0,_QWIXIQ5L_js_12/* .fewOfEachKind */ .V7)(report.notCovered, LISTED, t) }, t),
    ...unknownItems2 === "" ? [] : ["", t((0,_DUW5NSCC_js_17/* .labeled */ .GA)(_QWIXIQ5L_js_12/* .LABELS */ .kg.unknownItems, unknownItems2))],
    "",
    ...report.counts.passed === 0 ? [] : [`${t((0,_DUW5NSCC_js_17/* .checksPassed */ .CC)(report.counts.passed))}${t(_DUW5NSCC_js_17/* .STOP */ .VW)}`]
  ];
}
function clusterLine({ id, currentVersion, targetVersion, facts }, t) {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  return `  ${t(_DUW5NSCC_js_17/* .CLUSTER */ .Bs)} ${id ?? t(_6SDEP7AE_js_15/* .IDENTITY */ .zK.notNamed)} ${versions}`.trimEnd();
}
function versionsText(current, target) {
  if (target === null || current === target)
    return current ?? "";
  return [current, "->", target].filter((part2) => part2 !== null).join(" ");
}
var matrixLines = (report, t) => (0,_QWIXIQ5L_js_12/* .reportsByCluster */ .Xb)(report).flatMap(({ clusters: clusters2 }) => clusters2.map(({ id, name, verdict, currentVersion, targetVersion, targetFrom, facts }) => {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  const place = targetFrom ? t((0,_DUW5NSCC_js_17/* .bracketed */ .Em)((0,_GDJR74E5_js_16/* .nameText */ .fh)((0,_GDJR74E5_js_16/* .placeOf */ .$t)(targetFrom)))) : "";
  const label2 = (0,_GDJR74E5_js_16/* .nameText */ .fh)(name ?? id ?? t(_6SDEP7AE_js_15/* .IDENTITY */ .zK.notNamed));
  return `  ${_DUW5NSCC_js_17/* .SIGNS */ .B2[verdict]} ${label2}${t(_DUW5NSCC_js_17/* .COLON */ .oH)}${t((0,_QWIXIQ5L_js_12/* .shortTitle */ .HV)(verdict))}${versions && `${t(_DUW5NSCC_js_17/* .COMMA */ .KE)}${versions}`}${place}`;
}));
function gapLines(report, t) {
  const lineOf = (what) => t((0,_DUW5NSCC_js_17/* .labeled */ .GA)(_QWIXIQ5L_js_12/* .LABELS */ .kg.notCovered, what));
  const gaps = [...(0,_TUARF4T6_js_20/* .groupBy */ .$z)(report.notCovered, ({ what }) => what)];
  const more = gaps.length - LISTED;
  const lines = gaps.slice(0, LISTED).map(([what, all]) => {
    if (!(0,_GDJR74E5_js_16/* .isFleet */ .xP)(report))
      return lineOf(what);
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? [])).size;
    return lineOf(clusters2 === 0 ? what : `${what}${t((0,_DUW5NSCC_js_17/* .bracketed */ .Em)(t((0,_DUW5NSCC_js_17/* .ofClusters */ .R5)(clusters2, report.clusters.length))))}`);
  });
  return more > 0 ? [...lines, lineOf(t((0,_DUW5NSCC_js_17/* .moreInReport */ .h6)(more)))] : lines;
}
function validityLine(report, t) {
  const validity = (0,_6SDEP7AE_js_15/* .validityOf */ .Gv)({ expiresAt: report.expiresAt, phase: null }, { report, t });
  if (typeof validity === "string")
    return [];
  const { at, leftMs } = validity;
  const time = (0,_DUW5NSCC_js_17/* .clockTime */ .qo)(at);
  return [`  ${t(leftMs > 0 ? _6SDEP7AE_js_15/* .IDENTITY */ .zK.validFor(time, leftMs) : _6SDEP7AE_js_15/* .IDENTITY */ .zK.expiredAt(time))}`];
}
function part(title, findings, report) {
  if (findings.length === 0)
    return [];
  const t = (0,_UKFUSHME_js_18/* .localizer */ .Oq)(report.language);
  const labels = (0,_GDJR74E5_js_16/* .clusterLabels */ .EC)(report);
  const causes = (0,_GDJR74E5_js_16/* .causesToSolve */ .X)(findings, report);
  if (causes.length === 0)
    return [];
  const more = causes.length - LISTED;
  return [
    "",
    t((0,_DUW5NSCC_js_17/* .labeled */ .GA)(title, "")).trimEnd(),
    ...causes.slice(0, LISTED).flatMap((cause) => findingLines(cause, (0,_GDJR74E5_js_16/* .affectedByCause */ .f_)(cause, report, labels, t), t)),
    ...more > 0 ? [`  ${t(_QWIXIQ5L_js_12/* .SUMMARY */ .$M.moreFindings(more))}`] : []
  ];
}
var LISTED_LINES = 5;
var ownerText = ({ owner }, t) => owner === void 0 ? "" : `${t(_DUW5NSCC_js_17/* .OWNER_NAMES */ .z0[owner])}${t(_DUW5NSCC_js_17/* .COLON */ .oH)}`;
function findingLines(cause, affected, t) {
  const { finding } = cause;
  const kind = (0,_GDJR74E5_js_16/* .kindAndLevel */ .GL)(finding);
  const name = finding.scope === "gate" ? finding.title : finding.name;
  const lines = (0,_GDJR74E5_js_16/* .isOnLines */ .vY)(cause) ? (0,_GDJR74E5_js_16/* .linesOfCause */ .eM)(cause) : (0,_GDJR74E5_js_16/* .linesOfCause */ .eM)({ all: [finding] });
  const more = lines.length - LISTED_LINES;
  const others = new Set(cause.also.map((one) => `${(0,_GDJR74E5_js_16/* .nameText */ .fh)(one.name)}${(0,_GDJR74E5_js_16/* .takesMoreEdits */ .Pg)(one) ? t((0,_DUW5NSCC_js_17/* .bracketed */ .Em)(t(_GDJR74E5_js_16/* .IN_PART */ .c0))) : ""}`));
  const details = [
    ...(0,_GDJR74E5_js_16/* .isOnLines */ .vY)(cause) ? [finding.title] : [],
    ...lines.slice(0, LISTED_LINES).map(({ location }) => (0,_GDJR74E5_js_16/* .nameText */ .fh)((0,_GDJR74E5_js_16/* .placeOf */ .$t)(location))),
    ...more > 0 ? [t((0,_GDJR74E5_js_16/* .moreLines */ .Nx)(more))] : [],
    ...(0,_GDJR74E5_js_16/* .isOnLines */ .vY)(cause) ? [] : finding.message.split("\n"),
    ...(0,_GDJR74E5_js_16/* .riskLines */ .fD)(finding, t, LISTED),
    finding.meaning,
    ...(0,_GDJR74E5_js_16/* .decidedByLines */ .lC)(finding, t),
    `-> ${ownerText(finding, t)}${finding.fix}`,
    ...others.size > 0 ? [t((0,_DUW5NSCC_js_17/* .labeled */ .GA)(_GDJR74E5_js_16/* .ALSO_SOLVES */ .V7, t((0,_UKFUSHME_js_18/* .listed */ .KE)([...others].slice(0, LISTED_LINES)))))] : [],
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl
  ];
  return [
    `  * ${name}${kind ? t((0,_DUW5NSCC_js_17/* .bracketed */ .Em)(kind)) : ""}${t(_DUW5NSCC_js_17/* .COMMA */ .KE)}${affected}`,
    ...details.map((line) => `      ${line}`)
  ];
}

// lib/checks/saved/indexed.js

function sortByIndex(files) {
  const isIndex = ({ path }) => (0,node_path_21.basename)(path) === _AQLRE6DZ_js_22/* .INDEX_FILE */ .K;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = /* @__PURE__ */ new Set();
  const clusters2 = [];
  const diagnostics = [];
  for (const { path, text: text2 } of files.filter(isIndex)) {
    const index = readIndex(text2);
    if (index === null) {
      const fault = { code: "no-index", file: path };
      diagnostics.push((0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "unreadable-response", what: "saved-response", fault }));
      continue;
    }
    diagnostics.push(...notReplayed(index.found));
    for (const entry of index.items) {
      const paths = entry.files.map((name) => (0,node_path_21.join)((0,node_path_21.dirname)(path), name));
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
var missingFile = (file) => (0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "unreadable-response", what: "saved-response", fault: { code: "absent-file", file } });
var notReplayed = (found) => found.length > 0 ? [(0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "no-result", why: "not-replayed", found })] : [];
var text = (0,_JTBJ5GML_js_10/* .string */ .Yj)().check((0,_JTBJ5GML_js_10/* ._maxLength */ .Eb)(1e3));
var label = (0,_JTBJ5GML_js_10/* .nullable */ .me)(text);
var schemaOf = () => (0,_JTBJ5GML_js_10/* .object */ .Ik)({
  kind: (0,_JTBJ5GML_js_10/* .literal */ .eu)(_AQLRE6DZ_js_22/* .INDEX_KIND */ .c),
  found: (0,_JTBJ5GML_js_10/* .array */ .YO)(findingName()),
  items: (0,_JTBJ5GML_js_10/* .array */ .YO)((0,_JTBJ5GML_js_10/* .object */ .Ik)({
    clusterId: label,
    name: label,
    hasProposedName: (0,_JTBJ5GML_js_10/* .boolean */ .zM)(),
    region: label,
    projectId: label,
    autopilot: (0,_JTBJ5GML_js_10/* .boolean */ .zM)(),
    targetVersion: label,
    targetFrom: (0,_JTBJ5GML_js_10/* .nullable */ .me)((0,_JTBJ5GML_js_10/* .object */ .Ik)({ file: text, line: (0,_JTBJ5GML_js_10/* .int */ .Wh)().check((0,_JTBJ5GML_js_10/* ._gte */ .qm)(1)) })),
    checks: (0,_JTBJ5GML_js_10/* .nullable */ .me)((0,_JTBJ5GML_js_10/* .array */ .YO)((0,_JTBJ5GML_js_10/* ._enum */ .$8)(_6XKFUWSU_js_9/* .CHECKS */ .ui))),
    files: (0,_JTBJ5GML_js_10/* .array */ .YO)((0,_JTBJ5GML_js_10/* .string */ .Yj)().check((0,_JTBJ5GML_js_10/* ._regex */ .Fk)(/^[a-z]+-[A-Za-z0-9_-]+\.json$/))),
    found: (0,_JTBJ5GML_js_10/* .array */ .YO)(findingName())
  }))
});
var findingName = () => (0,_JTBJ5GML_js_10/* .string */ .Yj)().check((0,_JTBJ5GML_js_10/* ._regex */ .Fk)(/^[a-z][a-z-]{0,49}$/));
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
  const others = isNoneOfThem ? [...sorted.others, ...sorted.clusters.flatMap((one) => one.files)] : sorted.others.filter(({ path }) => !(0,_PZGWKM6Q_js_2/* .isManifestScan */ .$3)(path));
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
  const { clusterId, name, hasProposedName, region, projectId, autopilot, checks } = entry;
  const { targetVersion, targetFrom } = settings.targetVersion === null ? entry : settings;
  const both = settings.checks?.filter((check) => checks?.includes(check) ?? true) ?? checks;
  const selected = both?.length === 0 ? settings.checks : both;
  return {
    ...settings,
    clusterId,
    name,
    hasProposedName,
    region,
    projectId,
    autopilot,
    targetVersion,
    targetFrom,
    checks: selected
  };
}
function readTogether(files, settings, now) {
  const read = (some) => (0,_QKGGGVV7_js_1/* .readSaved */ .Sy)(some, settings.checks, settings, settings, now);
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
    return (0,_JATUNGRA_js_6/* .internalError */ .WB)("collect", error, what);
  }
}
function savedClusters({ results, gaps, facts }, settings, now) {
  const { targetVersion: target, upgradeMaxAgeMs: maxAgeMs, addonCheckType } = settings;
  const clusters2 = groupByCluster(settings, results, gaps);
  return clusters2.map((cluster) => {
    const known = (0,_QKGGGVV7_js_1/* .knownFacts */ .Xy)(facts, cluster.subject.clusterId, clusters2.length === 1);
    const terms = { target, maxAgeMs, addonCheckType, now };
    const counted = withoutNeedless(cluster.results, (0,_PZGWKM6Q_js_2/* .applyClusterFacts */ .SB)(cluster.results, known, terms));
    const isOpen = ({ check }) => check === null || counted.some((result) => result.check === check);
    const open = [...cluster.gaps, ...known.gaps].filter(isOpen);
    return (0,_PZGWKM6Q_js_2/* .withNodeNames */ .JL)({ ...cluster, results: counted, facts: known.facts, gaps: open });
  });
}
function withoutNeedless(saved, counted) {
  const isDone = saved.some(({ check }) => check !== "postcheck" && counted.every((result) => result.check !== check));
  const isNoFile = ({ detail }) => detail.name === "no-result" && detail.why === "no-file";
  return isDone ? counted.filter(({ check, diagnostics }) => check !== "postcheck" || !diagnostics.some(isNoFile)) : counted;
}
function groupByCluster(subject, results, gaps = []) {
  const [only = null, ...others] = new Set(results.flatMap(({ clusterId }) => clusterId ?? []));
  const fallback = others.length === 0 ? only : null;
  const groups = (0,_TUARF4T6_js_20/* .groupBy */ .$z)(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback);
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    diagnostics: [],
    facts: _IGPTGMJH_js_7/* .NO_FACTS */ .Kj,
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
    maxWaiverDays: policy.maxWaiverDays,
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
      const nodes = (changes.get(group)?.nodes ?? 0) + (node === "" ? 0 : 1);
      changes.set(group, { fingerprint, name, title, nodes, ...pair });
    }
  }
  return [...changes.values()].sort(compareChanges);
}
var compareChanges = (a, b) => (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.from ?? "", b.from ?? "") || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.to ?? "", b.to ?? "") || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.name, b.name) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.fingerprint, b.fingerprint) || b.nodes - a.nodes;
function decisionsByFinding(findings) {
  const all = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(({ name }) => name !== "policy-error")) {
    const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId]);
    const decisions = all.get(key) ?? { finding, byNode: /* @__PURE__ */ new Map() };
    all.set(key, decisions);
    const nodes = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]));
    for (const node of nodes.length > 0 ? nodes : [""])
      decisions.byNode.set(node, finding.decision);
  }
  return all;
}

// lib/report/build/own-findings.js
var isOwn = ({ scope }) => scope === "gate";
var CONSEQUENCES = [_XJ4UP3BC_js_5/* .NOT_SENT */ .FY.en, _XJ4UP3BC_js_5/* .NO_TARGET */ .CN.en];
var isConsequence = ({ clause }) => clause !== void 0 && CONSEQUENCES.includes(clause.en);
function causesFirst(findings) {
  const causes = findings.filter((one) => !isConsequence(one));
  const isAddons = ({ check }) => Number(check === "addons");
  return (causes.length > 0 ? causes : findings).toSorted((a, b) => isAddons(a) - isAddons(b));
}
var undecidedCauses = (findings) => findings.filter((one) => one.decision === "inconclusive" && !(isConsequence(one) && hasCause(one, findings)));
var hasCause = (one, all) => causesOf(one, all).length > 0;
var causesOf = ({ clusterId }, all) => all.filter((other) => other.decides && (other.decision === "block" || other.decision === "inconclusive") && !isConsequence(other) && (other.clusterId === clusterId || other.check === null));
function linkConsequences(findings, t) {
  return findings.map((finding) => {
    if (finding.clause?.en !== _XJ4UP3BC_js_5/* .NOT_SENT */ .FY.en)
      return finding;
    const causes = causesOf(finding, findings);
    const items = (0,_GDJR74E5_js_16/* .countEach */ .x8)(causes.filter((one) => !isOwn(one)), findings);
    const clauses = new Map(causes.flatMap(({ clause }) => clause === void 0 ? [] : [[clause.en, clause]]));
    const parts = [...clauses.values(), ...items > 0 ? [(0,_JX7NDAOQ_js_0/* .FIX_FIRST_CAUSES */ .OR)(items)] : []];
    return parts.length === 0 ? finding : { ...finding, message: t((0,_XJ4UP3BC_js_5/* .NOT_SENT_WHY */ .ak)((0,_UKFUSHME_js_18/* .listed */ .KE)(parts))) };
  });
}

// lib/report/build/readiness.js
var CHECKS_OF_CCE = ["precheck", "addons", "upgrade", "postcheck"];
function readinessReport({ cluster, results, findings }) {
  const { subject, facts } = cluster;
  const own = results.map(({ result }) => result).filter(({ check }) => CHECKS_OF_CCE.includes(check));
  if (own.length === 0 && facts.phase === null && facts.liveVersion === null)
    return null;
  const stated = (pick) => own.find(({ check, [pick]: version }) => check !== "addons" && version !== null)?.[pick] ?? null;
  const current = facts.liveVersion ?? subject.currentVersion ?? stated("currentVersion");
  const target = subject.targetVersion ?? stated("targetVersion");
  const { region, autopilot } = subject;
  const leftBehind = findings.filter(({ source }) => source.type === "diagnostic" && source.detail.name === "nodes-left-behind");
  const named = new Set(leftBehind.flatMap(({ source }) => source.nodes.map(({ uid, name }) => uid ?? name)));
  const isWhole = cluster.gaps.every(({ code }) => code !== "nodes-unread");
  return {
    autopilot,
    backup: facts.latestBackupAt !== null ? "dated" : facts.isBackupKnown ? "none" : "unknown",
    support: [
      { of: "current", ...supportReport(current, (0,_ICK6YUWM_js_4/* .supportEnd */ .B)(current, region, autopilot)) },
      { of: "target", ...supportReport(target, (0,_ICK6YUWM_js_4/* .supportEnd */ .B)(target, region, autopilot)) }
    ],
    target: offerOf(target, facts),
    hops: hopsOf(target, facts),
    autoscaledPools: facts.autoscaledPools,
    nodes: facts.nodes && (isWhole || named.size > 0) ? { listed: facts.nodes.length, leftBehind: named.size } : null,
    wayBack: wayBackOf(facts, own.find(({ check }) => check === "upgrade")?.phase ?? null, (0,_AVJP7QVF_js_24/* .reachedTarget */ .SC)(target, facts) !== null),
    upgradeEndedAt: (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(facts.lastUpgradeEndedAt)
  };
}
var supportReport = (version, support) => ({
  version,
  state: support.state,
  month: support.state === "dated" ? support.month : null,
  why: support.state === "unknown" ? support.why : null,
  source: "source" in support ? support.source : null
});
function offerOf(target, facts) {
  const { liveVersion, offeredTargets, phase } = facts;
  if (target === null)
    return "no-target";
  if (phase === "Upgrading")
    return "under-way";
  if ((0,_AVJP7QVF_js_24/* .reachedTarget */ .SC)(target, facts) !== null)
    return "reached";
  if (offeredTargets === null || liveVersion === null)
    return "unknown";
  if ((0,_33MSZ5FG_js_26/* .resolveTarget */ .u1)(target, offeredTargets) !== null)
    return "offered";
  return (0,_33MSZ5FG_js_26/* .matchesVersion */ .y1)(target, liveVersion) ? "reached" : "not-offered";
}
function hopsOf(target, { liveVersion, offeredTargets, upgradePaths }) {
  if (target === null || liveVersion === null)
    return null;
  const hops = (0,_ICK6YUWM_js_4/* .planHops */ ._)({ from: liveVersion, to: target, offered: offeredTargets, paths: upgradePaths });
  return hops?.map(({ from, to, isOffered, removedApis }) => ({ from, to, offered: isOffered, removedApis })) ?? null;
}
function wayBackOf({ phase, isUpgrading, lastUpgrade }, upgrade, isReached) {
  if (phase === "RollingBack")
    return "rolling-back";
  if (phase === "RollbackFailed")
    return "rollback-failed";
  if (phase === "Upgrading" || isUpgrading)
    return "during";
  if (upgrade === "Failed" || lastUpgrade?.phase === "Failed")
    return "failed";
  if (upgrade === "Success" || isReached && lastUpgrade?.phase === "Success")
    return "after";
  return upgrade === null || upgrade === "Success" ? "before" : "during";
}

// lib/messages/fleet-verdict.js
var isOrAre = (count) => count === 1 ? "is" : "are";
var LISTED_TARGETS = 3;
var NO_TARGET2 = { en: "the upgrade", zh: "升级" };
function targetsName(versions) {
  const [only, ...others] = versions;
  if (only === void 0)
    return NO_TARGET2;
  if (versions.length > LISTED_TARGETS)
    return { en: `${(0,_UKFUSHME_js_18/* .grouped */ .zD)(versions.length)} target versions`, zh: `升级到 ${(0,_UKFUSHME_js_18/* .grouped */ .zD)(versions.length)} 个目标版本` };
  const last = others.at(-1);
  const en = last === void 0 ? only : `${versions.slice(0, -1).join(", ")} and ${last}`;
  return { en, zh: `升级到 ${(0,_UKFUSHME_js_18/* .listed */ .KE)(versions).zh}` };
}
function targetsAside({ en, zh }) {
  if (en === NO_TARGET2.en)
    return { en: "target not known", zh: "目标版本未知" };
  return { en: en.endsWith("target versions") ? en : `target ${en}`, zh };
}
function targetsNote(count, all) {
  if (count === 0)
    return _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  return count === all ? _DUW5NSCC_js_17/* .TARGET_NOT_SET */ .hS : {
    en: ` (target-version is not set for ${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).en})`,
    zh: `（其中 ${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).zh}未指定目标版本）`
  };
}
function blockedClustersHeadline({ blocked, all, clauses, causes, undecided }, target) {
  const parts = clauses.map(({ clause, clusters: count }) => count === 0 ? clause : { en: `${clause.en} (${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).en})`, zh: `${clause.zh}（${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).zh}）` });
  if (causes > 0)
    parts.push((0,_DUW5NSCC_js_17/* .mustBeFixed */ .tQ)(causes, target));
  const namesTarget = causes > 0;
  const rest = undecided > 0 ? {
    en: `; ${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(undecided).en} could not be decided`,
    zh: `；另有 ${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(undecided).zh}无法判定`
  } : _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  const reasons = { en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("，") };
  if (blocked === 0)
    return { en: (0,_DUW5NSCC_js_17/* .capitalized */ .l2)(reasons.en) + rest.en, zh: reasons.zh + rest.zh };
  const who = (0,_DUW5NSCC_js_17/* .ofClusters */ .R5)(blocked, all);
  const aside = targetsAside(target);
  const colon = parts.length > 0 ? _DUW5NSCC_js_17/* .COLON */ .oH : _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_DUW5NSCC_js_17/* .capitalized */ .l2)(who.en)} ${isOrAre(blocked)} blocked${colon.en}${reasons.en}${rest.en}${namesTarget ? "" : `; ${aside.en}`}`,
    zh: `${who.zh}不可升级${colon.zh}${reasons.zh}${rest.zh}${namesTarget ? "" : `（${aside.zh}）`}`
  };
}
function undecidedClustersHeadline(undecided, all, clauses, target) {
  const why = (0,_DUW5NSCC_js_17/* .firstReason */ .$l)(clauses);
  if (undecided === 0)
    return (0,_DUW5NSCC_js_17/* .cannotDecide */ .y3)(target.en, why, `（${target.zh}）`);
  const who = (0,_DUW5NSCC_js_17/* .ofClusters */ .R5)(undecided, all);
  const aside = targetsAside(target);
  const { en } = (0,_DUW5NSCC_js_17/* .cannotDecide */ .y3)(`${who.en} (${aside.en})`, why, "");
  return { en, zh: `${who.zh}无法判定：${why.zh}（${aside.zh}）` };
}
function readyClustersHeadline(ready, done, details, isWhole, target) {
  const rest = done > 0 ? {
    en: `, and ${(0,_UKFUSHME_js_18/* .grouped */ .zD)(done)} ${done === 1 ? "needs" : "need"} no upgrade`,
    zh: `，${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(done).zh}无需升级`
  } : _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  const missing = isWhole ? _DUW5NSCC_js_17/* .NO_TEXT */ .gd : _DUW5NSCC_js_17/* .NOT_WHOLE */ .EC;
  const colon = details.length > 0 ? _DUW5NSCC_js_17/* .COLON */ .oH : _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(ready).en} ${isOrAre(ready)} ready for ${target.en}${rest.en}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(ready).zh}可以${target.zh}${rest.zh}${colon.zh}${details.map(({ zh }) => zh).join("，")}${missing.zh}`
  };
}
function upgradedClustersHeadline(count, hasSucceeded, isConfirmed, target) {
  const to = target.en === NO_TARGET2.en ? "" : ` to ${target.en}`;
  const how = hasSucceeded ? `the upgrade${to} succeeded${isConfirmed ? " and is confirmed" : ""}` : `the upgrade${to} is confirmed`;
  return {
    en: `On ${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).en}, ${how}`,
    zh: `${(0,_DUW5NSCC_js_17/* .clusters */ .qf)(count).zh}${hasSucceeded ? "已成功" : "已确认"}${target.zh}${hasSucceeded && isConfirmed ? "，并已确认" : ""}`
  };
}
var clustersRun = (all, version) => ({
  en: `${(0,_DUW5NSCC_js_17/* .ofClusters */ .R5)(all, all).en} run ${version ?? "their target versions"}`,
  zh: `${(0,_DUW5NSCC_js_17/* .ofClusters */ .R5)(all, all).zh}当前版本已是${version === null ? "目标版本" : ` ${version}`}`
});
function clustersRunHeadline(all, version, details, isWhole) {
  const run = clustersRun(all, version);
  const colon = details.length > 0 ? _DUW5NSCC_js_17/* .COLON */ .oH : _DUW5NSCC_js_17/* .NO_TEXT */ .gd;
  const missing = isWhole ? _DUW5NSCC_js_17/* .NO_TEXT */ .gd : _DUW5NSCC_js_17/* .NOT_WHOLE */ .EC;
  return {
    en: `${(0,_DUW5NSCC_js_17/* .capitalized */ .l2)(run.en)}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${run.zh}${colon.zh}${details.map(({ zh }) => zh).join("，")}${missing.zh}`
  };
}
var nothingToDoOnClusters = (all, version) => ({
  en: `Nothing to do: ${clustersRun(all, version).en}`,
  zh: `无需操作：${clustersRun(all, version).zh}`
});

// lib/report/build/fleet-reason.js
function fleetReason(input) {
  const { verdict, clusters: clusters2, findings, counts, isWhole } = input;
  const toUpgrade = clusters2.filter(needsUpgrade);
  const count = (of) => clusters2.filter((cluster) => cluster.verdict === of).length;
  const decidedAs2 = (decision) => findings.filter((one) => one.decision === decision && one.decides);
  const target = targetsName(targetVersions(input));
  const isUnread = ({ name, check }) => name === "target-mismatch" && check === null;
  const unread = new Set(findings.filter(isUnread).map(({ clusterId }) => clusterId));
  const unset = toUpgrade.filter(({ id, targetAsserted }) => !targetAsserted && !unread.has(id));
  const note = targetsNote(unset.length, toUpgrade.length);
  const noted = (headline) => ({ en: headline.en + note.en, zh: headline.zh + note.zh });
  switch (verdict) {
    case "not-applicable":
      return nothingToDoOnClusters(clusters2.length, commonVersion(input));
    case "block": {
      const blocking = decidedAs2("block");
      return noted(blockedClustersHeadline({
        clauses: clausesOf(blocking.filter(isOwn)),
        causes: (0,_GDJR74E5_js_16/* .countToDo */ .kN)(blocking.filter((one) => !isOwn(one)), findings),
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
      if (toUpgrade.length === 0)
        return clustersRunHeadline(done, commonVersion(input), details, isWhole);
      return noted(readyClustersHeadline(toUpgrade.length, done, details, isWhole, target));
    }
    case "pass": {
      if (!(0,_DUW5NSCC_js_17/* .judgesReadiness */ .Bl)(clusters2)) {
        const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
        const [hasSucceeded, isConfirmed] = [checks.has("upgrade"), checks.has("postcheck")];
        return noted(upgradedClustersHeadline(toUpgrade.length, hasSucceeded, isConfirmed, target));
      }
      const details = [(0,_DUW5NSCC_js_17/* .checksPassed */ .CC)(counts.passed)];
      return noted(readyClustersHeadline(toUpgrade.length, clusters2.length - toUpgrade.length, details, true, target));
    }
  }
}
var needsUpgrade = (cluster) => cluster.verdict !== "not-applicable" && !(cluster.verdict === "warn" && (0,_AVJP7QVF_js_24/* .runsTarget */ .EI)(cluster));
function clausesOf(findings) {
  return [...(0,_TUARF4T6_js_20/* .groupBy */ .$z)(findings, ({ scope, name }) => scope === "gate" ? name : null)].map(([name, all]) => {
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? []));
    return { clause: name === null ? _DUW5NSCC_js_17/* .ITEM_BROKE */ .KI : commonClause(name, all), clusters: clusters2.size };
  }).sort((a, b) => b.clusters - a.clusters || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.clause.en, b.clause.en));
}
function commonClause(name, [{ clause }, ...others]) {
  const isCommon = others.every((other) => other.clause?.en === clause?.en);
  return (isCommon ? clause : null) ?? (0,_XJ4UP3BC_js_5/* .clauseOfName */ .YU)(name) ?? clause ?? _DUW5NSCC_js_17/* .ITEM_BROKE */ .KI;
}
function openCounts(findings) {
  const count = (decision, isPolicy) => (0,_GDJR74E5_js_16/* .countToDo */ .kN)(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isPolicy), findings);
  const [warned, noted, waived2] = [count("warn", false), count("notice", false), count("waived", false)];
  const entries = count("warn", true) + count("notice", true);
  return [
    ...warned > 0 ? [(0,_DUW5NSCC_js_17/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_DUW5NSCC_js_17/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_DUW5NSCC_js_17/* .waived */ .rg)(waived2)] : [],
    ...entries > 0 ? [(0,_DUW5NSCC_js_17/* .policyEntries */ .zX)(entries)] : []
  ];
}
function targetVersions({ clusters: clusters2 }) {
  const versions = clusters2.filter(needsUpgrade).flatMap(({ targetVersion }) => targetVersion !== null && (0,_33MSZ5FG_js_26/* .parseVersion */ .ot)(targetVersion) ? targetVersion.trim() : []);
  return [...new Set(versions)].sort((a, b) => (0,_33MSZ5FG_js_26/* .compareVersions */ .Zy)(a, b) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a, b));
}
function commonVersion({ clusters: clusters2 }) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_33MSZ5FG_js_26/* .parseVersion */ .ot)(live) !== null ? live : null;
}

// lib/report/build/reason.js
function reasonFor(input) {
  const { verdict, findings, clusters: clusters2, changedFiles } = input;
  if (changedFiles !== null && verdict === "not-applicable")
    return (0,_DUW5NSCC_js_17/* .notApplicableHeadline */ .Vj)(changedFiles);
  if (verdict === "not-applicable" && hasNothingPlanned(clusters2))
    return _DUW5NSCC_js_17/* .NOTHING_PLANNED */ .LM;
  if (clusters2.length > 1)
    return fleetReason(input);
  if (verdict === "not-applicable")
    return nothingToDo(clusters2);
  const target = targetOf(input);
  const { headline, namesTarget } = headlineOf(verdict, input, target);
  const isRefused = findings.length > 0 && findings.every(({ name }) => name === "wrong-settings");
  const namesPhase = findings.some(({ name }) => name === "cluster-state");
  const phase = namesPhase ? _DUW5NSCC_js_17/* .NO_TEXT */ .gd : clusterPhaseOf(clusters2);
  const isUnread = findings.some(({ name, check }) => name === "target-mismatch" && check === null);
  const parts = [headline, phase, isRefused || isUnread ? _DUW5NSCC_js_17/* .NO_TEXT */ .gd : (0,_DUW5NSCC_js_17/* .targetNote */ .Ql)(target, namesTarget)];
  return { en: parts.map((0,_UKFUSHME_js_18/* .localizer */ .Oq)("en")).join(""), zh: parts.map((0,_UKFUSHME_js_18/* .localizer */ .Oq)("zh-cn")).join("") };
}
var hasNothingPlanned = (clusters2) => clusters2.some((cluster) => cluster.checks.some(({ check }) => check === "plan") && !(0,_AVJP7QVF_js_24/* .runsTarget */ .EI)(cluster));
var nothingToDo = (clusters2) => (0,_DUW5NSCC_js_17/* .nothingToDoHeadline */ .Ox)(liveVersionOf(clusters2));
function liveVersionOf(clusters2) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_33MSZ5FG_js_26/* .parseVersion */ .ot)(live) !== null ? live : null;
}
function headlineOf(verdict, { counts, findings, clusters: clusters2, isWhole }, target) {
  const decidedAs2 = (decision) => findings.filter((finding) => finding.decision === decision);
  switch (verdict) {
    case "block": {
      const blocking = decidedAs2("block");
      const failures = clausesOf2(blocking.filter(isOwn));
      const causes = countCauses(blocking, findings);
      const headline = (0,_DUW5NSCC_js_17/* .blockedHeadline */ .zG)(failures, causes, undecidedCauses(findings).length, target);
      return { headline, namesTarget: causes > 0 };
    }
    case "inconclusive":
      return {
        headline: (0,_DUW5NSCC_js_17/* .undecidedHeadline */ .M8)(clausesOf2(causesFirst(decidedAs2("inconclusive"))), target),
        namesTarget: false
      };
    case "warn":
      return {
        headline: (0,_DUW5NSCC_js_17/* .warnHeadline */ .Pv)(warnedState(clusters2, target), openCounts2(findings), isWhole),
        namesTarget: true
      };
    case "pass":
      return { headline: passedHeadline(clusters2, target, counts.passed), namesTarget: true };
  }
}
function warnedState(clusters2, target) {
  if (clusters2.length > 0 && clusters2.every(_AVJP7QVF_js_24/* .runsTarget */ .EI))
    return (0,_DUW5NSCC_js_17/* .clusterRuns */ .X8)(liveVersionOf(clusters2));
  return (0,_DUW5NSCC_js_17/* .judgesReadiness */ .Bl)(clusters2) ? (0,_DUW5NSCC_js_17/* .readyFor */ .To)(target) : upgraded(clusters2, target);
}
function openCounts2(findings) {
  const count = (decision, isAboutPolicy) => (0,_GDJR74E5_js_16/* .countEach */ .x8)(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isAboutPolicy), findings);
  return {
    risks: count("warn", false),
    notes: count("notice", false),
    waived: count("waived", false),
    entries: count("warn", true) + count("notice", true)
  };
}
var countCauses = (blocking, all) => (0,_GDJR74E5_js_16/* .countEach */ .x8)(blocking.filter((finding) => !isOwn(finding)), all);
function clausesOf2(findings) {
  const clauses = findings.map((finding) => (isOwn(finding) ? finding.clause : void 0) ?? _DUW5NSCC_js_17/* .ITEM_BROKE */ .KI);
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedHeadline(clusters2, target, passed) {
  return (0,_DUW5NSCC_js_17/* .judgesReadiness */ .Bl)(clusters2) ? (0,_DUW5NSCC_js_17/* .readyHeadline */ .uW)(passed, target) : upgraded(clusters2, target);
}
function upgraded(clusters2, target) {
  const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
  return (0,_DUW5NSCC_js_17/* .upgradedHeadline */ .fx)(checks.has("upgrade"), checks.has("postcheck"), target);
}
function clusterPhaseOf(clusters2) {
  const [phase] = clusters2.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== "Available");
  return phase === void 0 ? _DUW5NSCC_js_17/* .NO_TEXT */ .gd : (0,_DUW5NSCC_js_17/* .clusterPhaseNote */ .ik)((0,_IGPTGMJH_js_7/* .isClusterPhase */ .gx)(phase) ? phase : null);
}
function targetOf({ clusters: clusters2, assertedTarget }) {
  const [cluster] = clusters2;
  const asserted = cluster?.targetAsserted ? cluster.targetVersion : assertedTarget;
  if (asserted !== null && (0,_33MSZ5FG_js_26/* .parseVersion */ .ot)(asserted))
    return { version: asserted.trim(), isAsserted: true };
  const [only = null, ...others] = new Set(clusters2.map(({ targetVersion }) => targetVersion));
  const isVersion = others.length === 0 && only !== null && (0,_33MSZ5FG_js_26/* .parseVersion */ .ot)(only) !== null;
  return { version: isVersion ? only.trim() : null, isAsserted: false };
}

// lib/report/build/removed-apis.js
var removedApisReport = (rows, language) => rows.map((row) => ({
  apiVersion: row.apiVersion,
  kind: row.kind,
  resource: row.resource,
  removedIn: row.removedIn,
  replacement: row.replacement,
  replacementServedByBoth: row.isReplacementServedByBoth,
  servedByCurrent: row.isServedNow,
  servedByTarget: row.isServedAfter,
  outcome: row.outcome,
  callers: row.callers,
  uses: row.useCount,
  locations: row.uses.map(({ isInChange: inChange, ...line }) => ({ ...line, inChange })),
  ...row.isGuarded === true && { guarded: true },
  change: row.fix,
  fixed: row.fixedLines,
  releases: row.releases,
  advice: (0,_UKFUSHME_js_18/* .localize */ .kg)((0,_5WWCP6BV_js_14/* .removedApiAdvice */ .jn)(row), language)
}));

// lib/report/build/report.js
function buildReport(input) {
  const { evaluation, subject, verdict, language, policy, proposed } = input;
  const sourced = sourcedFindings(evaluation, input);
  const clusters2 = evaluation.clusters.map((one) => clusterReport(one, language));
  const linked = (0,_JX7NDAOQ_js_0/* .linkRootCauses */ .bD)(sourced.map(({ finding }) => finding), clusters2);
  const findings = linkConsequences(linked, (0,_UKFUSHME_js_18/* .localizer */ .Oq)(language));
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result));
  const counts = { ...decisionCounts(findings), passed: (0,_CPUOXGVZ_js_13/* .passedCount */ .eY)(clusters2), new: null, resolved: null };
  const reason = reasonFor({
    verdict,
    counts,
    findings,
    clusters: clusters2,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: !evaluation.clusters.flatMap(gapsOf).some(_LESZ5QKA_js_3/* .affectsVerdict */ .gu)
  });
  const expiries = results.flatMap(({ expiresAt, decides }) => decides && expiresAt !== null ? [expiresAt] : []);
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : [];
  const proposal = policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null;
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: input.version },
    generatedAt: (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(input.now),
    ...input.run !== null && { run: input.run },
    language,
    verdict,
    reason: reason.en,
    headline: (0,_UKFUSHME_js_18/* .localize */ .kg)(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(Math.min(...expiries)) : null,
    clusters: clusters2,
    ...input.clustersFile && { clustersFile: input.clustersFile },
    ...input.stages.length > 0 && { stages: input.stages },
    findings,
    resolved: [],
    notCovered: evaluation.clusters.flatMap((cluster) => notCovered(cluster, language)),
    unknownItems: unknownItems(findings)
  };
}
function sourcedFindings({ clusters: clusters2, runFindings }, { subject, language, policy }) {
  const items = policy.policy.items;
  const sourced = (finding, clusterId, lines) => {
    const { source } = finding;
    const reported = (0,_JX7NDAOQ_js_0/* .reportFinding */ .M$)(finding, clusterId, lines, language, items);
    return { finding: reported, source, englishTitle: englishTitle(source) };
  };
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId, _IGPTGMJH_js_7/* .NOT_FROM_REPOSITORY */ .o$)),
    ...clusters2.flatMap(({ cluster: { subject: subject2, facts }, findings, results }) => {
      const lines = { ...subject2, name: subject2.name ?? facts.name };
      return [
        ...findings.map((finding) => sourced(finding, subject2.clusterId, lines)),
        ...results.flatMap(({ result, findings: findings2 }) => findings2.map((finding) => sourced(finding, result.clusterId ?? subject2.clusterId, lines)))
      ];
    })
  ].sort(bySeverity);
}
function clusterReport(evaluated, language) {
  const { cluster, results, verdict } = evaluated;
  const { subject, facts, removedApis = [] } = cluster;
  const readiness = readinessReport(evaluated);
  const found = [...evaluated.findings, ...results.flatMap(({ findings }) => findings)];
  const nodePools = nodePoolsOf(found.flatMap(({ source }) => source.nodes), facts.listedNodes);
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
    ...removedApis.length > 0 && { removedApis: removedApisReport(removedApis, language) },
    ...readiness !== null && { readiness },
    ...nodePools.length > 0 && { nodePools },
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: (0,_QWIXIQ5L_js_12/* .skipListOf */ .TO)(results.flatMap(({ findings }) => findings))
  };
}
function nodePoolsOf(nodes, listed2) {
  const keyOf = ({ uid, name }) => uid ?? name ?? "";
  const pools = new Map(listed2.flatMap((node) => [node.uid, node.name].map((key) => [key, node.pool])));
  const distinct = [...new Map(nodes.map((node) => [keyOf(node), node])).entries()];
  const known = distinct.flatMap(([key, { uid, name }]) => {
    const pool = pools.get(uid) ?? (uid === null ? pools.get(name) : null) ?? null;
    return pool === null || key === "" ? [] : [{ key, pool }];
  });
  return [...(0,_TUARF4T6_js_20/* .groupBy */ .$z)(known, ({ pool }) => pool)].map(([name, all]) => ({ name, nodes: all.map(({ key }) => key) })).sort((a, b) => (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.name, b.name));
}
function factsReport(facts) {
  const { phase, liveVersion, offeredTargets, lastUpgrade, workflow, latestBackupAt } = facts;
  return {
    ...phase === null ? {} : { phase },
    ...liveVersion === null ? {} : { liveVersion },
    ...offeredTargets === null ? {} : { offeredTargets },
    ...lastUpgrade === null ? {} : { lastUpgrade },
    ...workflow === null ? {} : { workflow },
    ...latestBackupAt === null ? {} : { latestBackupAt: (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(latestBackupAt) }
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
    takenAt: (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(result.takenAt),
    expiresAt: (0,_CCDJ4O4E_js_25/* .isoTime */ .Ly)(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: (0,_CPUOXGVZ_js_13/* .passedItems */ .NR)([result]).length,
    items: result.items,
    skipped: result.skipped
  };
}
var gapsOf = ({ cluster, results, gaps }) => [
  ...results.flatMap(({ result }) => result.gaps),
  ...cluster.gaps,
  ...gaps
];
function notCovered(evaluated, language) {
  const undecided = new Set(evaluated.results.filter(({ findings }) => findings.some(({ decides, decision }) => decides && decision === "inconclusive")).flatMap(({ result: { addon } }) => [addon?.template, addon?.instanceName]));
  const gaps = gapsOf(evaluated).filter((gap) => gap.code !== "no-fresh-addon-check" || !undecided.has(gap.addon));
  const named = gaps.map((gap) => ({
    clusterId: evaluated.cluster.subject.clusterId,
    check: gap.check,
    code: gap.code,
    what: (0,_UKFUSHME_js_18/* .localize */ .kg)((0,_5WWCP6BV_js_14/* .coverageGapText */ .CX)(gap), language),
    ...gap.code === "risks-not-judged" && { risks: gap.risks }
  }));
  return [...(0,_TUARF4T6_js_20/* .groupBy */ .$z)(named, ({ check, code, what }) => JSON.stringify([check, code, what])).values()].map(([one]) => one);
}
function unknownItems(findings) {
  const unknown = findings.filter(({ scope, match }) => scope !== "gate" && match === "none").map(({ check, name }) => ({ check: check ?? "", name }));
  const distinct = new Map(unknown.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].sort((a, b) => (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.check, b.check) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.name, b.name));
}
var LEVEL_ORDER = [..._6XKFUWSU_js_9/* .LEVELS */ .A_, null];
var bySeverity = (one, other) => compareFindings(one.finding, other.finding) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(one.englishTitle, other.englishTitle) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(one.finding.fingerprint, other.finding.fingerprint);
var compareFindings = (a, b) => _XFZ4J2HR_js_19/* .DECISIONS */ .Yv.indexOf(a.decision) - _XFZ4J2HR_js_19/* .DECISIONS */ .Yv.indexOf(b.decision) || Number(isConsequence(a)) - Number(isConsequence(b)) || LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || Number(b.inChange === true) - Number(a.inChange === true) || b.nodes.length - a.nodes.length || checkOrder(a) - checkOrder(b) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.name, b.name) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.clusterId ?? "", b.clusterId ?? "") || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.addon?.instanceName ?? "", b.addon?.instanceName ?? "") || (0,_TUARF4T6_js_20/* .compareText */ .n6)(a.addon?.instanceId ?? "", b.addon?.instanceId ?? "");
var checkOrder = ({ check }) => CHECK_ORDER.indexOf(check);
var CHECK_ORDER = _6XKFUWSU_js_9/* .CHECKS */ .ui;
var englishTitle = (source) => source.type === "diagnostic" ? (0,_JX7NDAOQ_js_0/* .diagnosticMessage */ .Dh)(source.detail, source.check).title.en : "";

// lib/run/decide.js
function decide(input) {
  const { settings, policy, stages, now, version, run, changedFiles, isRefused, isExcused } = input;
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn };
  const evaluation = (0,_LESZ5QKA_js_3/* .evaluate */ ._3)(evaluationInput, policy);
  const isFaulty = input.runDiagnostics.some(({ detail }) => detail.name === "internal-error");
  const verdict = changedFiles === null || isFaulty ? evaluation.verdict : "not-applicable";
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: (0,_LESZ5QKA_js_3/* .isGreen */ .gf)(verdict, evaluation.effectiveFailOn, isRefused, isExcused && !isFaulty),
    requested: requestedSettings(settings),
    version,
    run,
    language: settings.general.language,
    now,
    changedFiles,
    stages,
    clustersFile: input.clustersFile ?? null,
    policy,
    proposed: policy.proposal && (0,_LESZ5QKA_js_3/* .evaluate */ ._3)(evaluationInput, { file: policy.file, ...policy.proposal })
  });
}
function decideIsolated(input) {
  try {
    return decide(input);
  } catch (error) {
    const runDiagnostics = [...input.runDiagnostics, (0,_JATUNGRA_js_6/* .internalError */ .WB)("decide", error)];
    const clusters2 = input.clusters.map((cluster) => ({
      ...cluster,
      results: cluster.results.map((result) => decidable(input, cluster, result))
    }));
    const remaining = { ...input, runDiagnostics, clusters: clusters2, changedFiles: null };
    const withoutPolicy = { ...remaining, policy: _NED4EEST_js_8/* .NO_LOADED_POLICY */ .jn };
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
    decide({ ...input, runDiagnostics: [], clusters: [alone], policy: _NED4EEST_js_8/* .NO_LOADED_POLICY */ .jn });
    return result;
  } catch (error) {
    return (0,_JATUNGRA_js_6/* .internalErrorResult */ .xr)(result.check, "decide", error);
  }
}
function requestedSettings({ general, subject }) {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs, upgradeMaxAgeMs } = subject;
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject;
  const { clusters: clusters2 } = general;
  const versions = { clusterId, ...clusters2 !== null && { clusters: clusters2 }, currentVersion, targetVersion };
  const asserted = { checks, ...versions, minValidityMs, upgradeMaxAgeMs, failOn: general.requestedFailOn };
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId };
}




/***/ })

};
