export const id = 9020;
export const ids = [9020];
export const modules = {

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ PLAN_NOT_KEPT),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2833);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4842);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8673);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1711);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4205);








// lib/checks/saved/plan.js
var PLAN_NOT_KEPT = { check: "plan", id: "not-kept", text: "null\n" };
var isPlanNotKept = (path) => /(?:^|[\\/])plan-not-kept(?:-[^\\/]*)?\.json$/.test(path);

// lib/checks/saved/facts.js
var NAMES = /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo|snapshots|upgradepaths|nodepools|pools|nodes|releases)(?:-[A-Za-z0-9_-]+)?\.json$/;
function savedFacts(path, value, isUpgradeInfo) {
  const [, name] = NAMES.exec(path) ?? [];
  if (name === "cluster" || isCluster(value))
    return savedCluster(value);
  if (name === "upgradeinfo" || isUpgradeInfo)
    return savedUpgradeInfo(value);
  if (name === "snapshots")
    return savedGroup("backup", name, (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshots */ .yj)(value));
  if (name === "upgradepaths" || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) && Array.isArray(value["upgradePaths"]))
    return savedGroup("paths", "upgradepaths", (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradePaths */ .xg)(value));
  if (name === "pools")
    return { ...savedGroup("node-pools", name, savedPools(value)), isIncomplete: false };
  if (name === "nodepools" || isListOf("NodePool", value)) {
    const autoscaledPools = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readAutoscaledPools */ .Fr)(value);
    return savedGroup("node-pools", "nodepools", autoscaledPools && { autoscaledPools, ...savedPools(value) });
  }
  if (name === "releases") {
    const stored = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeptReleases */ .Bz)(value);
    const facts = { releases: stored.releases };
    return {
      clusterId: null,
      group: "releases",
      evidenceId: "releases",
      facts,
      isIncomplete: false,
      gaps: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseGaps */ .xV)(stored)
    };
  }
  if (name === "nodes" || isListOf("Node", value)) {
    const page = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodePage */ .it)(value);
    return savedGroup("nodes", "nodes", page && { nodes: page.nodes });
  }
  return null;
}
function savedPools(value) {
  return { pools: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readPoolFacts */ .Ic)(value) ?? { code: "not-in-response" } };
}
var savedAddons = (value) => ({
  ...savedGroup("identity", "addons", { addons: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readAddonFacts */ .kp)(value) ?? { code: "not-in-response" } }),
  isIncomplete: false
});
function isListOf(kind, value) {
  const items = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? [value["items"] ?? []].flat() : [];
  return items.length > 0 && items.every((item) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) && item["kind"] === kind);
}
var savedGroup = (group, evidenceId2, facts) => ({ clusterId: null, group, evidenceId: evidenceId2, facts: facts ?? {}, isIncomplete: facts === null });
var isCluster = (value) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) && typeof value["kind"] === "string" && value["kind"].toLowerCase() === "cluster";
function savedCluster(value) {
  const parsed = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .cluster */ .bz, value);
  const facts = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readCluster */ .D$)(value, null);
  return {
    clusterId: parsed.ok && parsed.value.metadata?.uid || null,
    group: "identity",
    evidenceId: "cluster",
    facts: facts ?? {},
    isIncomplete: !facts?.phase
  };
}
function savedUpgradeInfo(value) {
  const { clusterId, liveVersion } = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(value);
  const isIncomplete = liveVersion === null;
  return { clusterId, group: "versions", evidenceId: "upgradeinfo", facts: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersions */ .q2)(value), isIncomplete };
}
function knownFacts(all, clusterId, isOnly) {
  const isOwn = (one) => clusterId === null || one.clusterId === null || one.clusterId === clusterId;
  const own = all.filter(isOwn);
  const odd = all.filter((one) => isOwn(one) ? one.isIncomplete : isOnly && one.group === "identity");
  const why = { code: "not-in-response" };
  const gaps = [...new Set(odd.map(({ group }) => group))].map((group) => group === "nodes" ? { check: "upgrade", code: "nodes-unread", why } : { check: null, code: "no-facts", facts: [group], why });
  const pages = own.flatMap(({ group, facts: facts2 }) => group === "nodes" ? [facts2.nodes ?? []] : []);
  const nodes = pages.length === 0 ? null : pages.flat();
  const unstated = nodes === null || odd.some(({ group }) => group === "nodes") ? [] : (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeGaps */ .kN)(nodes);
  const facts = Object.assign({}, _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj, ...own.map((one) => one.facts), { nodes });
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
  const readTask = (value) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrecheck */ .SH)({ ok: true, value }, expected, now, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrecheck */ .Vb)(raw);
    if (!parsed.ok) {
      results.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "shape", of: "body", ...parsed.fault }));
      return [];
    }
    const { metadata, status } = parsed.value;
    const { updated } = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(parsed.value);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt: updated }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn, (phase) => FINAL_PHASES.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "contradiction" }));
  const isGiven = taskId !== null || distinct.length === 1 && distinct[0]?.isFromList === false;
  const target = isGiven ? null : expected.targetVersion;
  const tasks = distinct.map(({ task }) => task);
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseNewest */ .EM)(tasksOfCluster, target);
    if ("result" in choice)
      results.push({ ...choice.result, clusterId });
    else {
      const sameTask = contradicting.filter(({ id }) => id === choice.task.metadata?.uid);
      results.push(...[choice.task, ...sameTask.map(({ task }) => task)].map(readTask));
    }
  }
  return results.length > 0 ? results : [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "filtered-out" })];
}
function tasksByCluster(tasks, asserted) {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []));
  const fallback = asserted ?? (others.length === 0 ? only : null);
  const groups = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(tasks, (task) => task.spec?.clusterID || fallback);
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
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
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
  if ((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && (spec["clusterUpgradeAction"] ?? spec["autopilotClusterUpgradeAction"]))
    return "upgrade";
  if (kind === "AddonCheck")
    return (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(status) && Array.isArray(status["items"]) || (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(status) ? "addons" : null;
  return (kind === "PreCheckTask" || kind === "UpgradeTask") && (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(body["metadata"]) && (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(status) ? CHECK_OF_KIND.get(kind) ?? null : null;
}
function contentsOfEvidence(body, check) {
  const { kind, items } = body;
  const kinds = isList(body) && check !== "addons" ? [KINDS[check], ...LIST_KINDS] : [KINDS[check]];
  if (!(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) && !kinds.includes(kind))
    return problem({ code: "kind-in-file", kind: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), expected: KINDS[check] }, check);
  if (!isList(body))
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  const all = [items ?? []].flat();
  const others = all.flatMap((item) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) ? CHECK_OF_KIND.get(item["kind"]) ?? [] : []);
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
  if ((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec["versionInfo"]))
    return { ...NO_CONTENTS, upgradeInfo: body };
  if (isErrorBody(body))
    return problem({ code: "error-body" });
  return (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) ? problem({ code: "no-kind" }) : otherKind(kind);
}
function isErrorBody(body) {
  const { code, message } = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorBody */ .Nk)(body);
  return (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(body["kind"]) && (code ?? message) !== null || body["kind"] === "Status";
}
function otherKind(kind) {
  const expected = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), Object.values(KINDS));
  return expected === null ? NO_CONTENTS : problem({ code: "kind-in-file", kind: (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), expected });
}
var LIST_KINDS = ["List", "PreCheckTask", "PreCheckTaskList", "UpgradeTask", "UpgradeTaskList"];
function contentsOfList({ kind, items }) {
  const all = [items ?? []].flat();
  if (kind === "AddonCheck") {
    const tasks = all.map((raw) => ({ check: "addons", raw, isFromList: true }));
    return { ...NO_CONTENTS, tasks, emptyListOf: all.length === 0 ? ["addons"] : [] };
  }
  const isTaskList = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) || LIST_KINDS.includes(kind);
  if (all.length === 0)
    return isTaskList ? { ...NO_CONTENTS, emptyListOf: ["precheck", "upgrade"] } : otherKind(kind);
  const kindOfAll = typeof kind === "string" ? kind.replace(/TaskList$/, "Task") : kind;
  const kinds = all.map((item) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) && !(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(item["kind"]) ? item["kind"] : kindOfAll);
  const known = new Set(kinds.flatMap((one) => CHECK_OF_KIND.get(one) ?? []));
  const [only] = known;
  const parts = all.map((raw, index) => {
    const own = kinds[index];
    const isUnknown = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(own) || own === "List";
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
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !isList(value))
    return false;
  const specs = [value["items"] ?? []].flat().map((item) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) ? item["spec"] : null);
  return !specs.some((spec) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && Array.isArray(spec["versions"]));
}
function templateOf(value) {
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !Array.isArray(value["items"]) || isAddonList(value))
    return null;
  const [first] = value["items"];
  const metadata = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(first) ? first["metadata"] : null;
  return (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(metadata) ? (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(metadata["name"]) : null;
}
function evidenceId(tasks) {
  const [only, ...others] = tasks;
  const metadata = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(only?.raw) && (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(only.raw["metadata"]) ? only.raw["metadata"] : {};
  const id = metadata["uid"] ?? metadata["taskID"];
  const isAlone = others.length === 0 && only?.isFromList === false;
  return isAlone && typeof id === "string" && id !== "" ? id : "list";
}

// lib/checks/saved/upgrades.js
var FINAL_PHASES2 = ["Success", "Failed"];
function readUpgrades(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgrade */ .Fz)({ ok: true, value }, expected, now, null, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUpgrade */ ._A)(raw);
    if (!parsed.ok) {
      results.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgrade */ .Fz)(parsed, expected, now, null, null));
      return [];
    }
    const { metadata, status } = parsed.value;
    const updatedAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpgradeUnderWay */ .Cl, (phase) => FINAL_PHASES2.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-task", { code: "contradiction" }));
  const newest = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOf */ .su)(distinct, ({ task }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([task.metadata?.creationTimestamp, task.metadata?.creationTimeStamp]));
  if (newest === "ambiguous")
    results.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-list", { code: "undated-upgrade" }));
  else if (newest) {
    const sameTask = contradicting.filter(({ id }) => id === newest.id);
    results.push(...[newest, ...sameTask].map(({ task }) => readTask(task)));
  }
  return results.length > 0 ? results : [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "filtered-out" })];
}

// lib/checks/saved/index.js
function readSaved(files, selected, expected, selection, now) {
  const checks = selected?.filter(_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_2__/* .isCceCheck */ .Ch) ?? null;
  const found = collect(files, checks);
  const { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored } = found;
  const installed = addonLists.map((raw) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstalledAddons */ .yh)(raw, selection)).findLast((one) => one !== null);
  const isPresent = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
  const wanted = checks ?? _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_2__/* .CCE_CHECKS */ .aF.filter(isPresent);
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check);
    if (tasksOfCheck.length > 0)
      return readCheck(check, tasksOfCheck, expected, selection, now);
    if (unreadable.some((result) => result.check === check))
      return [];
    return [noTask(check, emptyLists.has(check) ? "no-task" : "no-file")];
  });
  const hadPlan = files.some(({ path }) => isPlanNotKept(path));
  const hadScan = files.some(({ path }) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestScan */ .$3)(path));
  const isNothing = checks === null && wanted.length === 0 && unreadable.length === 0 && !hadPlan && !hadScan;
  const ofPlan = selected?.includes("plan") ?? hadPlan ? [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("plan", { name: "no-result", why: "no-plan" })] : [];
  const ofScan = selected?.includes("manifests") ?? hadScan ? [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("manifests", { name: "no-result", why: "no-manifests" })] : [];
  const all = [...unreadable, ...isNothing ? [noTask("precheck", "no-file")] : results, ...ofScan, ...ofPlan];
  return {
    results: all.map((result) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .recheckLiveVersion */ .aB)(result, liveVersionOf(result, all, upgradeInfos))),
    gaps: isPresent("addons") && (installed !== void 0 || isFromRun) ? [...gaps, ...addonGaps(tasks, installed ?? null, expected, selection, now)] : gaps,
    facts,
    evidence: hadPlan ? [...evidence, PLAN_NOT_KEPT] : evidence,
    ignored
  };
}
function addonGaps(tasks, installed, expected, selection, now) {
  const raw = tasks.filter(({ check }) => check === "addons").map((task) => task.raw);
  const readings = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .selectTasks */ .nR)(raw, selection), expected, now, null);
  return (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .installedGaps */ ._g)(installed ?? { code: "not-saved" }, readings, selection);
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
  for (const { path, text } of files.filter((file) => !isPlanNotKept(file.path) && !(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestScan */ .$3)(file.path))) {
    const named = checkInName(path);
    if (named !== null)
      isFromRun = true;
    const value = parseJson(text);
    const contents = value === void 0 ? notJson(named) : contentsOf(value, named);
    const known = savedFacts(path, value, contents.upgradeInfo !== null);
    if (known) {
      facts.push(known);
      if (known.group === "versions")
        upgradeInfos.push((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(value));
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
      unreadable.push((0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableResult */ .dh)(check2, "saved-response", { ...fault, file: path }));
    const check = selected[0]?.check ?? emptyList;
    if (check)
      gaps.push(...(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .listGaps */ .M7)(check, value));
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
  return _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_2__/* .CCE_CHECKS */ .aF.find((check) => check === word) ?? null;
}
function liveVersionOf({ clusterId }, all, infos) {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId);
  return (found ?? (isOneCluster ? infos.at(-1) : void 0))?.liveVersion ?? null;
}
var noTask = (check, why) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)(check, { name: "no-result", why });
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
      return (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readSelected */ ._0)((0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .selectTasks */ .nR)(raw, selection), expected, now, null);
    case "upgrade":
      return readUpgrades(own, expected, selection.upgradeTaskId, now);
    case "postcheck":
      return raw.map((one) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_0__/* .readPostcheck */ .t8)(one, expected, now));
  }
}




/***/ }),

/***/ 108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ unknownItems),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   Vf: () => (/* binding */ undecidedFinding),
/* harmony export */   bS: () => (/* binding */ decisionCounts),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   ls: () => (/* binding */ NONE_CONCERNED),
/* harmony export */   nu: () => (/* binding */ readSavedClusters),
/* harmony export */   qo: () => (/* binding */ reasonFor),
/* harmony export */   vF: () => (/* binding */ compareChanges),
/* harmony export */   w6: () => (/* binding */ decideIsolated)
/* harmony export */ });
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2068);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4408);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3689);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2674);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4117);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9232);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7251);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2450);
/* harmony import */ var _chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(574);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8673);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4160);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4205);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6760);






























// lib/report/text.js
var LISTED = 30;
var ORDER = ["block", "inconclusive", "warn", "waived", "notice"];
function renderText(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)(report.language);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  const unknownItems2 = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(report.unknownItems.map(({ name }) => name)));
  return [
    (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .verdictLine */ .MT)(report, (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .targetOrigin */ .we)(report, t, _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh)),
    ...report.green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_23__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.greenAnyway)] : [],
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .isFleet */ .xP)(report) ? matrixLines(report, t) : report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...(0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_15__/* .acceptanceLines */ .H$)(report, t, _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh, LISTED).map((line) => `  ${line}`),
    ...(0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_13__/* .stageLines */ .io)(report, t),
    ...ORDER.flatMap((decision) => part(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .HEADINGS */ .Ac[decision], (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .decidedAs */ .Pe)(report, decision), report)),
    ...part(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.shown, notDeciding, report),
    ...(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .readinessLines */ ._x)(report, t),
    ...report.notCovered.length > 0 ? [""] : [],
    ...gapLines({ ...report, notCovered: (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .fewOfEachKind */ .V7)(report.notCovered, LISTED, t) }, t),
    ...unknownItems2 === "" ? [] : ["", t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .labeled */ .GA)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.unknownItems, unknownItems2))],
    "",
    ...report.counts.passed === 0 ? [] : [`${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .checksPassed */ .CC)(report.counts.passed))}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .STOP */ .VW)}`]
  ];
}
function clusterLine({ id, currentVersion, targetVersion, facts }, t) {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  return `  ${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .CLUSTER */ .Bs)} ${id ?? t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .IDENTITY */ .zK.notNamed)} ${versions}`.trimEnd();
}
function versionsText(current, target) {
  if (target === null || current === target)
    return current ?? "";
  return [current, "->", target].filter((part2) => part2 !== null).join(" ");
}
var matrixLines = (report, t) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .reportsByCluster */ .Xb)(report).flatMap(({ clusters: clusters2 }) => clusters2.map(({ id, name, verdict, currentVersion, targetVersion, targetFrom, facts }) => {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  const place = targetFrom ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .bracketed */ .Em)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .placeOf */ .$t)(targetFrom)))) : "";
  const label2 = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh)(name ?? id ?? t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .IDENTITY */ .zK.notNamed));
  return `  ${_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .SIGNS */ .B2[verdict]} ${label2}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COLON */ .oH)}${t((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .shortTitle */ .HV)(verdict))}${versions && `${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COMMA */ .KE)}${versions}`}${place}`;
}));
function gapLines(report, t) {
  const lineOf = (what) => t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .labeled */ .GA)(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.notCovered, what));
  const gaps = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .groupBy */ .$z)(report.notCovered, ({ what }) => what)];
  const more = gaps.length - LISTED;
  const lines = gaps.slice(0, LISTED).map(([what, all]) => {
    if (!(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .isFleet */ .xP)(report))
      return lineOf(what);
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? [])).size;
    return lineOf(clusters2 === 0 ? what : `${what}${t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .bracketed */ .Em)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .ofClusters */ .R5)(clusters2, report.clusters.length))))}`);
  });
  return more > 0 ? [...lines, lineOf(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .moreInReport */ .h6)(more)))] : lines;
}
function validityLine(report, t) {
  const validity = (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .validityOf */ .Gv)({ expiresAt: report.expiresAt, phase: null }, { report, t });
  if (typeof validity === "string")
    return [];
  const { at, leftMs } = validity;
  const time = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clockTime */ .qo)(at);
  return [`  ${t(leftMs > 0 ? _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .IDENTITY */ .zK.validFor(time, leftMs) : _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .IDENTITY */ .zK.expiredAt(time))}`];
}
function part(title, findings, report) {
  if (findings.length === 0)
    return [];
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .clusterLabels */ .EC)(report);
  const causes = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .causesToSolve */ .X)(findings, report);
  if (causes.length === 0)
    return [];
  const more = causes.length - LISTED;
  return [
    "",
    t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .labeled */ .GA)(title, "")).trimEnd(),
    ...causes.slice(0, LISTED).flatMap((cause) => findingLines(cause, (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .affectedByCause */ .f_)(cause, report, labels, t), t)),
    ...more > 0 ? [`  ${t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .SUMMARY */ .$M.moreFindings(more))}`] : []
  ];
}
var LISTED_LINES = 5;
function findingLines(cause, affected, t) {
  const { finding } = cause;
  const kind = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .kindAndLevel */ .GL)(finding);
  const name = finding.scope === "gate" ? finding.title : finding.name;
  const lines = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .isOnLines */ .vY)(cause) ? (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .linesOfCause */ .eM)(cause) : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .linesOfCause */ .eM)({ all: [finding] });
  const more = lines.length - LISTED_LINES;
  const others = new Set(cause.also.map((one) => `${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh)(one.name)}${(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .takesMoreEdits */ .Pg)(one) ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .bracketed */ .Em)(t(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .IN_PART */ .c0))) : ""}`));
  const details = [
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .isOnLines */ .vY)(cause) ? [finding.title] : [],
    ...lines.slice(0, LISTED_LINES).map(({ location }) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .nameText */ .fh)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .placeOf */ .$t)(location))),
    ...more > 0 ? [t((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .moreLines */ .Nx)(more))] : [],
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .isOnLines */ .vY)(cause) ? [] : finding.message.split("\n"),
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .riskLines */ .fD)(finding, t, LISTED),
    ...finding.match === "guessed" ? [t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .FINDING */ .wc.guessed)] : [],
    finding.meaning,
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .decidedByLines */ .lC)(finding, t),
    `-> ${finding.fix}`,
    ...others.size > 0 ? [t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .labeled */ .GA)(_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .ALSO_SOLVES */ .V7, t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)([...others].slice(0, LISTED_LINES)))))] : [],
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl
  ];
  return [
    `  * ${name}${kind ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .bracketed */ .Em)(kind)) : ""}${t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COMMA */ .KE)}${affected}`,
    ...details.map((line) => `      ${line}`)
  ];
}

// lib/checks/saved/indexed.js

function sortByIndex(files) {
  const isIndex = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_25__.basename)(path) === _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .INDEX_FILE */ .K$;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = /* @__PURE__ */ new Set();
  const clusters2 = [];
  const diagnostics = [];
  for (const { path, text: text2 } of files.filter(isIndex)) {
    const index = readIndex(text2);
    if (index === null) {
      const fault = { code: "no-index", file: path };
      diagnostics.push((0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault }));
      continue;
    }
    diagnostics.push(...notReplayed(index.found));
    for (const entry of index.items) {
      const paths = entry.files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_25__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_25__.dirname)(path), name));
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
var missingFile = (file) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault: { code: "absent-file", file } });
var notReplayed = (found) => found.length > 0 ? [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .diagnostic */ .YK)(null, { name: "no-result", why: "not-replayed", found })] : [];
var text = (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .string */ .Yj)().check((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* ._maxLength */ .Eb)(1e3));
var label = (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .nullable */ .me)(text);
var schemaOf = () => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ik)({
  kind: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .eu)(_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .INDEX_KIND */ .c8),
  found: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YO)(findingName()),
  items: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YO)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ik)({
    clusterId: label,
    name: label,
    hasProposedName: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .boolean */ .zM)(),
    region: label,
    projectId: label,
    autopilot: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .boolean */ .zM)(),
    targetVersion: label,
    targetFrom: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .nullable */ .me)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ik)({ file: text, line: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)().check((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* ._gte */ .qm)(1)) })),
    checks: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .nullable */ .me)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YO)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* ._enum */ .$8)(_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_21__/* .CHECKS */ .ui))),
    files: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YO)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .string */ .Yj)().check((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* ._regex */ .Fk)(/^[a-z]+-[A-Za-z0-9_-]+\.json$/))),
    found: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YO)(findingName())
  }))
});
var findingName = () => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* .string */ .Yj)().check((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__/* ._regex */ .Fk)(/^[a-z][a-z-]{0,49}$/));
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
  const others = isNoneOfThem ? [...sorted.others, ...sorted.clusters.flatMap((one) => one.files)] : sorted.others.filter(({ path }) => !(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestScan */ .$3)(path));
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
  const read = (some) => (0,_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_3__/* .readSaved */ .Sy)(some, settings.checks, settings, settings, now);
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
    return (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("collect", error, what);
  }
}
function savedClusters({ results, gaps, facts }, settings, now) {
  const { targetVersion: target, upgradeMaxAgeMs: maxAgeMs, addonCheckType } = settings;
  const clusters2 = groupByCluster(settings, results, gaps);
  return clusters2.map((cluster) => {
    const known = (0,_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_3__/* .knownFacts */ .Xy)(facts, cluster.subject.clusterId, clusters2.length === 1);
    const terms = { target, maxAgeMs, addonCheckType, now };
    const counted2 = withoutNeedless(cluster.results, (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_4__/* .applyClusterFacts */ .SB)(cluster.results, known, terms));
    const isOpen = ({ check }) => check === null || counted2.some((result) => result.check === check);
    const open = [...cluster.gaps, ...known.gaps].filter(isOpen);
    return { ...cluster, results: counted2, facts: known.facts, gaps: open };
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
  const groups = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .groupBy */ .$z)(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback);
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    diagnostics: [],
    facts: _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_FACTS */ .Kj,
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
      const nodes = (changes.get(group)?.nodes ?? 0) + (node === "" ? 0 : 1);
      changes.set(group, { fingerprint, name, title, nodes, ...pair });
    }
  }
  return [...changes.values()].sort(compareChanges);
}
var compareChanges = (a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.from ?? "", b.from ?? "") || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.to ?? "", b.to ?? "") || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.fingerprint, b.fingerprint) || b.nodes - a.nodes;
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
    return unreachedCluster(detail.why);
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
    const name = detail.of === "section" ? { en: `The ${detail.what}`, zh: (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .sectionName */ .$)(detail.what).zh } : { en: detail.what, zh: `${detail.what} ` };
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}\u7684\u72B6\u6001\u4ECD\u4E3A ${phase}\uFF0C\u800C\u4EFB\u52A1\u663E\u793A\u5DF2\u5B8C\u6210\u3002`
      },
      fix: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP
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
    message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(still, waited(waitedMs)),
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
var UNREACHED = {
  canceled: { en: "The run was canceled before it queried this cluster.", zh: "\u8FD0\u884C\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\u88AB\u53D6\u6D88\u3002" },
  "time-over": {
    en: "The time of this run was over before it queried this cluster.",
    zh: "\u5728\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u4E4B\u524D\uFF0C\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u5DF2\u7528\u5B8C\u3002"
  },
  "too-late": {
    en: "No check was started in this cluster, because wait-timeout was over before its turn came.",
    zh: "\u8F6E\u5230\u8BE5\u96C6\u7FA4\u4E4B\u524D wait-timeout \u5DF2\u5230\uFF0C\u56E0\u6B64\u6CA1\u6709\u542F\u52A8\u68C0\u67E5\u3002"
  }
};
var unreachedCluster = (why) => ({
  title: NOT_FINISHED,
  message: UNREACHED[why],
  fix: why === "canceled" ? LET_IT_FINISH : {
    en: "Raise max-parallel or wait-timeout, or spread the clusters over several jobs; then re-run this job.",
    zh: "\u8BF7\u8C03\u5927 max-parallel \u6216 wait-timeout\uFF0C\u6216\u5C06\u96C6\u7FA4\u5206\u6563\u5230\u591A\u4E2A\u4F5C\u4E1A\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
});
var waited = (ms) => ms < 1e3 ? { en: "The gate did not wait.", zh: "\u95E8\u7981\u6CA1\u6709\u7B49\u5F85\u3002" } : { en: `The gate waited ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(ms).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(ms).zh}\u3002` };
function resultExpired(detail) {
  const ms = Math.floor(detail.expiresAt / 1e3) * 1e3 - Math.floor(detail.now / 1e3) * 1e3;
  const at = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(detail.expiresAt));
  const left = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(ms);
  const clocks = clockDifference(detail.cceAheadMs);
  const isRunnerAhead = detail.cceAheadMs !== null && detail.cceAheadMs < 0;
  const fix = isRunnerAhead ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(SET_CLOCK, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP) : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP;
  if (ms <= 0)
    return {
      title: { en: "Result expired", zh: "\u7ED3\u679C\u5DF2\u8FC7\u671F" },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.${clocks.en}`,
        zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${at} \u8FC7\u671F\uFF08${left.zh}\u524D\uFF09\u3002${clocks.zh}`
      },
      fix
    };
  const least = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(detail.minValidityMs);
  return {
    title: { en: "Result expires too soon", zh: "\u7ED3\u679C\u5373\u5C06\u8FC7\u671F" },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.${clocks.en}`,
      zh: `\u68C0\u67E5\u7ED3\u679C\u5C06\u4E8E ${at} \u8FC7\u671F\uFF0C\u4EC5\u5269 ${left.zh}\uFF0C\u77ED\u4E8E min-validity \u8981\u6C42\u7684 ${least.zh}\u3002${clocks.zh}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(fix, { en: "Or lower min-validity.", zh: "\u4E5F\u53EF\u4EE5\u8C03\u5C0F min-validity\u3002" })
  };
}
var SET_CLOCK = {
  en: "Set the runner\u2019s clock right and re-run this job, since the result may still be valid by CCE\u2019s clock.",
  zh: "\u8BF7\u6821\u6B63\u8FD0\u884C\u5668\u7684\u65F6\u949F\u5E76\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\uFF1A\u6309 CCE \u7684\u65F6\u949F\uFF0C\u8BE5\u7ED3\u679C\u53EF\u80FD\u4ECD\u7136\u6709\u6548\u3002"
};
function clockDifference(cceAheadMs) {
  if (cceAheadMs === null)
    return { en: "", zh: "" };
  const by = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(cceAheadMs);
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
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)({
    en: "A result without an expiry time does not prove anything about the current state of the cluster.",
    zh: "\u6CA1\u6709\u6709\u6548\u671F\u7684\u7ED3\u679C\u4E0D\u80FD\u8BF4\u660E\u96C6\u7FA4\u5F53\u524D\u7684\u72B6\u51B5\u3002"
  }, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP)
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
  const { en, zh } = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .checkName */ .I3)(check);
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
        fix: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP
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
    case "no-plan":
      return {
        title,
        message: {
          en: "The run checked Terraform plans, which its evidence does not hold, because they can contain secrets.",
          zh: "\u8BE5\u6B21\u8FD0\u884C\u68C0\u67E5\u4E86 Terraform \u8BA1\u5212\uFF0C\u800C\u8BA1\u5212\u53EF\u80FD\u5305\u542B\u673A\u5BC6\uFF0C\u56E0\u6B64\u6CA1\u6709\u4FDD\u5B58\u5728\u8BC1\u636E\u4E2D\u3002"
        },
        fix: {
          en: "Give the same plan again (input plan).",
          zh: "\u8BF7\u518D\u6B21\u63D0\u4F9B\u540C\u4E00\u8BA1\u5212\uFF08\u8F93\u5165\u9879 plan\uFF09\u3002"
        }
      };
    case "no-target-version":
    case "older-target":
    case "slow-manifest-paths":
    case "scan-time-over":
    case "no-manifest-files":
    case "no-checkout":
    case "other-commit":
    case "no-manifests":
    case "too-many-uses": {
      const { message, fix } = _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .MISSING_MANIFESTS */ .uN[why];
      return { title, message, fix };
    }
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
        fix: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP
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
    const waited2 = waitedMs < 1e3 ? { en: "", zh: "" } : { en: ` The gate waited ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(waitedMs).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(waitedMs).zh}\u3002` };
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
  const why = (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .reasonOf */ .A3)(detail.why);
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
      const age = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(detail.now - detail.endedAt);
      const most = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(detail.maxAgeMs);
      const at = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(detail.endedAt));
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

// lib/messages/earlier-stage.js
var MAX_LISTED = 10;
function earlierStage({ stage, target, now, holds }) {
  const rest = holds.length - MAX_LISTED;
  const clauses = holds.slice(0, MAX_LISTED).map((hold) => clauseOf(hold, now));
  if (rest > 0)
    clauses.push({ en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(rest, "more cluster")}`, zh: `\u53E6\u6709 ${rest} \u4E2A\u96C6\u7FA4` });
  const version = target ?? { en: "its target", zh: "\u76EE\u6807\u7248\u672C" };
  const goal = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)([version]);
  return {
    title: { en: "Earlier stages come first", zh: "\u987B\u5148\u5B8C\u6210\u524D\u9762\u7684\u9636\u6BB5" },
    message: {
      en: `Stage ${stage} waits until every cluster of the earlier stages was upgraded to ${goal.en} and has run it for its soak. ${clauses.map(({ en }) => en).join("; ")}.`,
      zh: `\u9636\u6BB5 ${stage} \u987B\u7B49\u5F85\u524D\u9762\u5404\u9636\u6BB5\u7684\u6240\u6709\u96C6\u7FA4\u5347\u7EA7\u5230 ${goal.zh}\uFF0C\u5E76\u7A33\u5B9A\u8FD0\u884C\u5230\u89C2\u5BDF\u671F\u7ED3\u675F\u3002${clauses.map(({ zh }) => zh).join("\uFF1B")}\u3002`
    },
    fix: fixOf2(holds)
  };
}
function clauseOf(hold, now) {
  const { en, zh } = reasonOf2(hold, now);
  return { en: `${hold.name} (stage ${hold.stage}) ${en}`, zh: `${hold.name}\uFF08\u9636\u6BB5 ${hold.stage}\uFF09${zh}` };
}
function reasonOf2(hold, now) {
  switch (hold.why) {
    case "not-available":
      return { en: `is in phase ${hold.phase}`, zh: `\u7684\u72B6\u6001\u4E3A ${hold.phase}` };
    case "other-version":
      return { en: `runs ${hold.live}`, zh: `\u8FD0\u884C\u7248\u672C ${hold.live}` };
    case "upgrading":
      return { en: "is being upgraded", zh: "\u6B63\u5728\u5347\u7EA7" };
    case "soaking": {
      const [at, left] = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(hold.until)), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .durationText */ .S5)(hold.until - now)];
      return { en: `is soaking until ${at}, for another ${left.en}`, zh: `\u7684\u89C2\u5BDF\u671F\u5230 ${at} \u7ED3\u675F\uFF0C\u8FD8\u5269 ${left.zh}` };
    }
    case "not-upgraded":
      return {
        en: "runs it, but CCE reports no upgrade to it that succeeded",
        zh: "\u5DF2\u662F\u8BE5\u7248\u672C\uFF0C\u4F46 CCE \u6CA1\u6709\u62A5\u544A\u6210\u529F\u7684\u5347\u7EA7"
      };
    case "other-origin": {
      const from = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)([...new Set(hold.from)]);
      return {
        en: `was upgraded from ${from.en}, while this cluster runs ${hold.current}`,
        zh: `\u662F\u4ECE ${from.zh} \u5347\u7EA7\u7684\uFF0C\u800C\u672C\u96C6\u7FA4\u7684\u7248\u672C\u4E3A ${hold.current}`
      };
    }
    case "unreadable": {
      const reason = hold.gap === null ? null : gapText(hold.gap);
      return reason === null ? { en: "could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6" } : { en: `could not be read (${reason.en})`, zh: `\u65E0\u6CD5\u8BFB\u53D6\uFF08${reason.zh}\uFF09` };
    }
    case "unknown-origin":
      return {
        en: "runs it, but CCE does not say from which version it was upgraded, or which version this cluster runs",
        zh: "\u5DF2\u662F\u8BE5\u7248\u672C\uFF0C\u4F46 CCE \u6CA1\u6709\u8BF4\u660E\u5347\u7EA7\u524D\u7684\u7248\u672C\u6216\u672C\u96C6\u7FA4\u7684\u5F53\u524D\u7248\u672C"
      };
    case "unknown-target":
      return {
        en: "cannot be compared, because the target version of this cluster is not set",
        zh: "\u65E0\u6CD5\u6BD4\u8F83\uFF0C\u56E0\u4E3A\u6CA1\u6709\u8BBE\u7F6E\u672C\u96C6\u7FA4\u7684\u76EE\u6807\u7248\u672C"
      };
  }
}
function gapText(gap) {
  if (gap.code !== "wrong-settings")
    return (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .reasonOf */ .A3)(gap);
  const settings = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(gap.settings);
  return { en: `see ${settings.en}`, zh: `\u8BF7\u68C0\u67E5 ${settings.zh}` };
}
function fixOf2(holds) {
  const has = (...reasons) => holds.some(({ why }) => reasons.includes(why));
  const steps = [];
  if (has("other-version", "upgrading", "not-available"))
    steps.push({
      en: "Finish the upgrade of the clusters of the earlier stages first.",
      zh: "\u8BF7\u5148\u5B8C\u6210\u524D\u9762\u5404\u9636\u6BB5\u7684\u96C6\u7FA4\u5347\u7EA7\u3002"
    });
  if (has("soaking"))
    steps.push({ en: "Wait until the soak is over.", zh: "\u8BF7\u7B49\u5F85\u89C2\u5BDF\u671F\u7ED3\u675F\u3002" });
  if (has("other-origin", "not-upgraded"))
    steps.push({
      en: "First upgrade a cluster of the earlier stage from the version that this one runs; where none runs it any more, change the stages on the base branch.",
      zh: "\u8BF7\u5148\u5728\u524D\u9762\u7684\u9636\u6BB5\u4E2D\u5347\u7EA7\u4E00\u4E2A\u4E0E\u672C\u96C6\u7FA4\u7248\u672C\u76F8\u540C\u7684\u96C6\u7FA4\uFF1B\u5982\u679C\u5DF2\u6CA1\u6709\u8FD9\u6837\u7684\u96C6\u7FA4\uFF0C\u8BF7\u5728\u57FA\u51C6\u5206\u652F\u4E0A\u8C03\u6574\u5404\u9636\u6BB5\u3002"
    });
  if (holds.some(_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnseen */ .NM))
    steps.push({
      en: "Check that the credentials of those clusters may read them, that their upgrade workflows are listed, and that this cluster has a target.",
      zh: "\u8BF7\u68C0\u67E5\u51ED\u8BC1\u80FD\u5426\u8BFB\u53D6\u8FD9\u4E9B\u96C6\u7FA4\u3001\u80FD\u5426\u5217\u51FA\u5176\u5347\u7EA7\u6D41\u7A0B\uFF0C\u4EE5\u53CA\u672C\u96C6\u7FA4\u662F\u5426\u8BBE\u7F6E\u4E86\u76EE\u6807\u7248\u672C\u3002"
    });
  return (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(...steps, { en: "Then re-run this job.", zh: "\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" });
}
var EARLIER_STAGE_MEANING = {
  en: "An earlier stage that has not passed the upgrade cannot show whether it is safe for this one.",
  zh: "\u524D\u9762\u7684\u9636\u6BB5\u5C1A\u672A\u5B8C\u6210\u5347\u7EA7\uFF0C\u65E0\u6CD5\u8BF4\u660E\u672C\u9636\u6BB5\u5347\u7EA7\u662F\u5426\u5B89\u5168\u3002"
};

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

// lib/messages/job-reports.js
var RERUN_ALL = {
  en: "Re-run all jobs of the workflow.",
  zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u5DE5\u4F5C\u6D41\u7684\u6240\u6709\u4F5C\u4E1A\u3002"
};
var CHECK_UPLOADS = {
  en: "Open the log of each job that has no report, fix what ended it, and re-run the failed jobs. A job must upload its report.json even if it fails (if: always()).",
  zh: "\u8BF7\u67E5\u770B\u6CA1\u6709\u62A5\u544A\u7684\u4F5C\u4E1A\u7684\u65E5\u5FD7\uFF0C\u89E3\u51B3\u5176\u4E2D\u65AD\u7684\u539F\u56E0\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u5931\u8D25\u7684\u4F5C\u4E1A\u3002\u4F5C\u4E1A\u5373\u4F7F\u5931\u8D25\u4E5F\u5FC5\u987B\u4E0A\u4F20 report.json\uFF08if: always()\uFF09\u3002"
};
var CHECK_FILES = {
  en: "Merge only the report.json files of the jobs of this workflow run.",
  zh: "\u8BF7\u53EA\u5408\u5E76\u672C\u6B21\u5DE5\u4F5C\u6D41\u8FD0\u884C\u4E2D\u5404\u4F5C\u4E1A\u7684 report.json \u6587\u4EF6\u3002"
};
var UNREADABLE = {
  "no-file": { en: "cannot be read as a text file", zh: "\u65E0\u6CD5\u4F5C\u4E3A\u6587\u672C\u6587\u4EF6\u8BFB\u53D6" },
  "too-large": { en: "is too large for a report", zh: "\u8FC7\u5927\uFF0C\u4E0D\u662F\u62A5\u544A" },
  "not-json": { en: "is not JSON", zh: "\u4E0D\u662F JSON" },
  "not-a-report": { en: "is not a report of this gate (schemaVersion 1)", zh: "\u4E0D\u662F\u672C\u95E8\u7981\u7684\u62A5\u544A\uFF08schemaVersion 1\uFF09" }
};
function jobReport(problem) {
  switch (problem.code) {
    case "missing": {
      const { expected, found, clusters: clusters2 } = problem;
      const names = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(clusters2);
      return {
        title: { en: "A job has no report", zh: "\u6709\u4F5C\u4E1A\u6CA1\u6709\u62A5\u544A" },
        message: {
          en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(expected, "job")} must have a report, but there ${found === 1 ? "is" : "are"} ${found}.${clusters2.length > 0 ? ` There is none about ${names.en}.` : ""}`,
          zh: `\u5E94\u6709 ${expected} \u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\uFF0C\u5B9E\u9645\u53EA\u6709 ${found} \u4E2A\u3002${clusters2.length > 0 ? `\u7F3A\u5C11\u5173\u4E8E ${names.zh} \u7684\u62A5\u544A\u3002` : ""}`
        },
        fix: CHECK_UPLOADS
      };
    }
    case "surplus": {
      const { expected, found, files } = problem;
      return {
        title: { en: "Unexpected report", zh: "\u6709\u591A\u4F59\u7684\u62A5\u544A" },
        message: {
          en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(expected, "job")} must have a report, but there are ${found}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(files).en}.`,
          zh: `\u5E94\u6709 ${expected} \u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\uFF0C\u5B9E\u9645\u6709 ${found} \u4E2A\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(files).zh}\u3002`
        },
        fix: CHECK_FILES
      };
    }
    case "unreadable":
      return {
        title: { en: "Unreadable report", zh: "\u62A5\u544A\u65E0\u6CD5\u8BFB\u53D6" },
        message: {
          en: `${problem.file} ${UNREADABLE[problem.why].en}.`,
          zh: `${problem.file} ${UNREADABLE[problem.why].zh}\u3002`
        },
        fix: CHECK_UPLOADS
      };
    case "unknown-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} does not say which workflow run and commit it is about.`,
          zh: `${problem.file} \u6CA1\u6709\u8BF4\u660E\u5B83\u5C5E\u4E8E\u54EA\u6B21\u5DE5\u4F5C\u6D41\u8FD0\u884C\u548C\u54EA\u4E2A\u63D0\u4EA4\u3002`
        },
        fix: CHECK_FILES
      };
    case "other-commit":
      return {
        title: OTHER_COMMIT,
        message: {
          en: `${problem.file} is about commit ${problem.commit}, not about ${problem.expected}.`,
          zh: `${problem.file} \u9488\u5BF9\u7684\u662F\u63D0\u4EA4 ${problem.commit}\uFF0C\u800C\u4E0D\u662F ${problem.expected}\u3002`
        },
        fix: CHECK_FILES
      };
    case "other-run":
      return {
        title: { en: "Report of another run", zh: "\u5176\u4ED6\u8FD0\u884C\u7684\u62A5\u544A" },
        message: {
          en: `${problem.file} is from workflow run ${problem.run}, not from ${problem.expected}.`,
          zh: `${problem.file} \u6765\u81EA\u5DE5\u4F5C\u6D41\u8FD0\u884C ${problem.run}\uFF0C\u800C\u4E0D\u662F ${problem.expected}\u3002`
        },
        fix: CHECK_FILES
      };
    case "earlier-attempt":
      return {
        title: { en: "Report of an earlier attempt", zh: "\u5148\u524D\u8FD0\u884C\u7684\u62A5\u544A" },
        message: {
          en: `${problem.file} ${problem.attempt === null ? "does not say which attempt it is from" : `is from attempt ${problem.attempt}`}, but all jobs ran again in attempt ${problem.expected}.`,
          zh: `${problem.file} ${problem.attempt === null ? "\u6CA1\u6709\u8BF4\u660E\u5B83\u6765\u81EA\u7B2C\u51E0\u6B21\u8FD0\u884C" : `\u6765\u81EA\u7B2C ${problem.attempt} \u6B21\u8FD0\u884C`}\uFF0C\u800C\u6240\u6709\u4F5C\u4E1A\u90FD\u5728\u7B2C ${problem.expected} \u6B21\u4E2D\u91CD\u65B0\u8FD0\u884C\u8FC7\u3002`
        },
        fix: CHECK_UPLOADS
      };
    case "incomplete": {
      const names = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(problem.clusters);
      return {
        title: { en: "A report lacks clusters", zh: "\u62A5\u544A\u7F3A\u5C11\u96C6\u7FA4" },
        message: {
          en: `${problem.file} has nothing about ${names.en}, which its job had to gate.`,
          zh: `${problem.file} \u4E2D\u6CA1\u6709\u5176\u4F5C\u4E1A\u5E94\u68C0\u67E5\u7684 ${names.zh}\u3002`
        },
        fix: RERUN_ALL
      };
    }
    case "other-policy":
      return {
        title: { en: "Decided by another policy", zh: "\u5224\u5B9A\u6240\u7528\u7684\u7B56\u7565\u4E0D\u540C" },
        message: {
          en: `${problem.file} was decided by another policy than ${problem.other}: the policy changed between the two jobs.`,
          zh: `${problem.file} \u4E0E ${problem.other} \u5224\u5B9A\u6240\u7528\u7684\u7B56\u7565\u4E0D\u540C\uFF1A\u7B56\u7565\u5728\u4E24\u4E2A\u4F5C\u4E1A\u4E4B\u95F4\u53D1\u751F\u4E86\u53D8\u5316\u3002`
        },
        fix: RERUN_ALL
      };
    case "duplicate":
      return {
        title: { en: "Two reports about one cluster", zh: "\u540C\u4E00\u96C6\u7FA4\u6709\u4E24\u4EFD\u62A5\u544A" },
        message: {
          en: `${problem.file} and ${problem.other} are about the same cluster and from the same attempt. The worse of the two counts.`,
          zh: `${problem.file} \u548C ${problem.other} \u662F\u540C\u4E00\u6B21\u8FD0\u884C\u4E2D\u5173\u4E8E\u540C\u4E00\u96C6\u7FA4\u7684\u62A5\u544A\u3002\u4EE5\u8F83\u5DEE\u7684\u4E00\u4EFD\u4E3A\u51C6\u3002`
        },
        fix: {
          en: "Gate each cluster in one job only, and merge each report once.",
          zh: "\u8BF7\u53EA\u5728\u4E00\u4E2A\u4F5C\u4E1A\u4E2D\u68C0\u67E5\u6BCF\u4E2A\u96C6\u7FA4\uFF0C\u4E14\u6BCF\u4EFD\u62A5\u544A\u53EA\u5408\u5E76\u4E00\u6B21\u3002"
        }
      };
    case "failed-job":
      return {
        title: { en: "A job failed", zh: "\u6709\u4F5C\u4E1A\u5931\u8D25" },
        message: {
          en: `GitHub reports "${problem.result}" for the jobs, although every report is green.`,
          zh: `GitHub \u62A5\u544A\u8FD9\u4E9B\u4F5C\u4E1A\u7684\u7ED3\u679C\u4E3A\u201C${problem.result}\u201D\uFF0C\u800C\u6BCF\u4EFD\u62A5\u544A\u90FD\u662F\u7EFF\u8272\u7684\u3002`
        },
        fix: {
          en: "Look at the jobs that failed, and re-run them. A job that failed before it could replace an earlier report may have left that one behind.",
          zh: "\u8BF7\u67E5\u770B\u5E76\u91CD\u65B0\u8FD0\u884C\u5931\u8D25\u7684\u4F5C\u4E1A\u3002\u4F5C\u4E1A\u53EF\u80FD\u5728\u66FF\u6362\u5148\u524D\u7684\u62A5\u544A\u4E4B\u524D\u5C31\u5DF2\u5931\u8D25\uFF0C\u7559\u4E0B\u7684\u662F\u65E7\u62A5\u544A\u3002"
        }
      };
  }
}
var OTHER_COMMIT = { en: "Report of another commit", zh: "\u5176\u4ED6\u63D0\u4EA4\u7684\u62A5\u544A" };
var NONE_CONCERNED = {
  en: "The change is about no cluster, so CCE was not queried",
  zh: "\u53D8\u66F4\u4E0D\u6D89\u53CA\u4EFB\u4F55\u96C6\u7FA4\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2 CCE"
};

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
    en: `Cannot read ${RESPONSE_NAMES[what].en}: ${reasonOf3(what, fault).en}.`,
    zh: `\u65E0\u6CD5\u8BFB\u53D6${RESPONSE_NAMES[what].zh}\uFF1A${reasonOf3(what, fault).zh}\u3002`
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
function reasonOf3(what, fault) {
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
    return (0,_chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFaultMeaning */ .WK)(detail.fault);
  const own = detail.name === "clusters-file-error" ? (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .clustersFaultMeaning */ .fB)(detail.fault) : null;
  if (own !== null)
    return own;
  const isUnread = detail.name === "target-mismatch" && detail.which === "unread";
  return isUnread ? _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .UNREAD_TARGET_MEANING */ .aN : MEANINGS[detail.name];
}
function messageOf(detail, check) {
  switch (detail.name) {
    case "not-finished":
      return notFinished(detail);
    case "task-errored":
      return taskErrored(detail.message, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .checkName */ .I3)(check));
    case "result-expired":
      return resultExpired(detail);
    case "no-expiry":
      return noExpiry(detail.raw);
    case "skipped-item":
      return skippedItem(detail.item);
    case "target-mismatch":
      return (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .targetMismatch */ .M5)(detail);
    case "cluster-mismatch":
      return otherCluster(detail);
    case "cluster-state":
      return clusterState(detail);
    case "stale-upgrade":
      return staleUpgrade(detail);
    case "no-result":
      return noResult(detail, check);
    case "unexplained-failure":
      return unexplained(detail, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .checkName */ .I3)(check));
    case "unknown-value":
      return unknownValue(detail);
    case "unreadable-response":
      if ("plan" in detail)
        return unreadablePlan(detail.plan, detail.problem);
      return "failure" in detail ? { title: UNREADABLE2, ...(0,_chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFailureMessage */ .W)(detail.failure) } : { title: UNREADABLE2, ...unreadableMessage(detail.what, detail.fault) };
    case "api-error":
      return { title: { en: "Request failed", zh: "\u8BF7\u6C42\u5931\u8D25" }, ...(0,_chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFailureMessage */ .W)(detail.failure) };
    case "no-access":
      return "failure" in detail ? { title: NO_ACCESS, ...(0,_chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFailureMessage */ .W)(detail.failure) } : { title: NO_ACCESS, ...(0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__/* .noSecrets */ .fI)(detail) };
    case "wrong-settings":
      return (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongSetting */ .q5)(detail.fault);
    case "policy-error":
      return (0,_chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFaultMessage */ .So)(detail.fault);
    case "earlier-stage":
      return earlierStage(detail);
    case "clusters-file-error":
      return (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .clustersFaultMessage */ .p4)(detail.fault);
    case "upgrade-failed":
      return upgradeFailed(detail);
    case "upgrade-paused":
      return upgradePaused(detail.progress);
    case "postcheck-failed":
      return POSTCHECK_FAILED;
    case "job-report":
      return jobReport(detail.problem);
    case "internal-error":
      return internalError2(detail);
    case "backup-too-old":
    case "end-of-service":
    case "target-not-offered":
    case "readiness-unknown":
    case "autoscaling-on":
    case "release-stores-removed-api":
    case "nodes-left-behind":
      return (0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .readinessMessage */ ._H)(detail);
  }
}
var UNREADABLE2 = { en: "Unreadable response", zh: "\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" };
var NO_ACCESS = { en: "No access", zh: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650" };
var taskErrored = (message, { en, zh }) => ({
  title: { en: "The check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u51FA\u9519" },
  message: {
    en: `The ${en} task ended in phase Error${message ? `: ${message}` : ", without a message"}.`,
    zh: `${zh}\u4EFB\u52A1\u4EE5 Error \u72B6\u6001\u7ED3\u675F${message ? `\uFF1A${message}` : "\uFF0C\u6CA1\u6709\u63D0\u793A\u4FE1\u606F"}\u3002`
  },
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP, {
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
  const what = of === "task" ? { en: `${en} task`, zh: `${zh}\u4EFB\u52A1` } : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .sectionName */ .$)(of);
  return {
    title: { en: "Failed without a reason", zh: "\u5931\u8D25\u4F46\u6CA1\u6709\u539F\u56E0" },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ""}`,
      zh: `${what.zh}\u7684\u72B6\u6001\u4E3A Failed\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\u5931\u8D25\u3002${message ? `\u63D0\u793A\u4FE1\u606F\uFF1A${message}` : ""}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .RUN_AGAIN */ .UP, {
      en: "If this happens again, look at the check in the CCE console and open a ticket with the task id.",
      zh: "\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\uFF0C\u5E76\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    })
  };
}
function unknownValue({ item, field, raw, known }) {
  const name = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .fieldName */ .dI)(field);
  const [en, zh] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(known).en, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(known).zh];
  const problem = raw === _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .ABSENT */ .sj ? {
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
  const more = omittedSteps === 0 ? [] : [{ en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(omittedSteps, "more step")}`, zh: `\u53E6\u6709 ${omittedSteps} \u4E2A\u6B65\u9AA4` }];
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
  ..._chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .READINESS_MEANINGS */ .sF,
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
  "earlier-stage": EARLIER_STAGE_MEANING,
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
  "job-report": {
    en: "The verdict is about all clusters, so the report of every job must be there, and be about this commit.",
    zh: "\u7ED3\u8BBA\u9488\u5BF9\u6240\u6709\u96C6\u7FA4\uFF0C\u56E0\u6B64\u6BCF\u4E2A\u4F5C\u4E1A\u7684\u62A5\u544A\u90FD\u5FC5\u987B\u5B58\u5728\uFF0C\u4E14\u9488\u5BF9\u8BE5\u63D0\u4EA4\u3002"
  },
  "internal-error": {
    en: "What the gate could not process counts as not checked. Everything else in this report stands.",
    zh: "\u95E8\u7981\u672A\u80FD\u5904\u7406\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002\u672C\u62A5\u544A\u7684\u5176\u4F59\u5185\u5BB9\u4ECD\u7136\u6709\u6548\u3002"
  }
};

// lib/report/build/finding.js
function reportFinding({ source, decision, decides, decisionIfCounted, cell, rule, waiver }, clusterId, lines, language, items) {
  const { check, addon } = source;
  const nodes = source.nodes.length === 0 ? source.nodes : source.nodes.map(readableNode);
  const identity = { fingerprint: (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(source), clusterId, check, addon, nodes };
  const waiverName = waiverNameOf(source);
  const decided = { decision, decides, cell, rule, waiver, status: null };
  const texts = textsOf(source, decisionIfCounted, language, items);
  const location = texts.location ?? clusterLine2(source, lines);
  return { ...identity, ...waiverName !== null && { waiverName }, ...decided, ...texts, location };
}
function clusterLine2({ check, addon }, { targetFrom, addonFrom }) {
  if (check === "plan")
    return null;
  return (addon?.template ? addonFrom.get(addon.template) : null) ?? targetFrom;
}
var undecidedFinding = (source, clusterId, language) => reportFinding({
  source,
  decision: "inconclusive",
  decides: true,
  decisionIfCounted: "inconclusive",
  cell: null,
  rule: null,
  waiver: null
}, clusterId, _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_FROM_REPOSITORY */ .o$, language, []);
function waiverNameOf(source) {
  if (source.type === "cause")
    return (0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_28__/* .isWaivable */ .uF)(source) && source.group !== "ExecuteException" ? source.name : null;
  return source.detail.name === "skipped-item" ? source.detail.item : null;
}
var readableNode = (node) => node.message === void 0 ? node : { uid: node.uid, name: node.name, message: (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(node.message) };
function textsOf(source, decision, language, items) {
  if (source.type === "diagnostic")
    return diagnosticTexts(source, language);
  if ((0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_28__/* .isItemCause */ .l6)(source))
    return itemTexts(source, decision, language, items);
  return (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTexts */ .BS)(source, language);
}
function itemTexts(cause, decision, language, items) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause;
  const { removedApis = [] } = cause;
  const { title, meaning, fix, who, commands, docUrl, match, source } = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(cause, language, items);
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)(language);
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    phase: "Failed",
    message: (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(message),
    errorCodes,
    risk,
    location: firstUse(removedApis),
    object: null,
    meaning,
    fix: t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(causeFix(cause, decision, fix), ...(0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_17__/* .joinedAdvice */ .em)(removedApis))),
    who,
    commands,
    docUrl,
    match,
    advice: source
  };
}
function firstUse(rows) {
  const [use] = rows.flatMap(({ uses, isGuarded }) => isGuarded === true ? [] : uses).sort((a, b) => Number(b.isInChange) - Number(a.isInChange));
  return use === void 0 ? null : { file: use.file, line: use.line, column: use.column };
}
var gateDocUrl = (name) => `${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .PROJECT_URL */ .w5}/blob/main/docs/findings.md#${name}`;
function causeFix({ group, kind }, decision, advice) {
  if (group === "ExecuteException")
    return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .executeExceptionFix */ .Qx)();
  return kind === "Exception" && decision !== "block" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .CCE_WILL_REFUSE */ .q0, advice) : advice;
}
function diagnosticTexts({ detail, check, item }, language) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)(language);
  const { title, message, meaning, fix } = diagnosticMessage(detail, check);
  return {
    scope: "gate",
    name: detail.name,
    title: t(title),
    kind: item?.kind ?? null,
    level: item?.level ?? null,
    group: item?.group ?? null,
    phase: item?.phase ?? null,
    message: t(item?.message ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .sentences */ .hC)(message, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .itemMessage */ .hm)((0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detailLocation(detail),
    object: null,
    meaning: t(meaning),
    fix: t(fix),
    clause: (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticClause */ .r8)(detail, check),
    ...detail.name === "policy-error" && detail.fault.at !== "" && { entry: detail.fault.at },
    who: null,
    commands: [],
    docUrl: item ? (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewUrl */ .tH)(language) : gateDocUrl(detail.name),
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
      { of: "current", ...supportReport(current, (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_6__/* .supportEnd */ .B)(current, region, autopilot)) },
      { of: "target", ...supportReport(target, (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_6__/* .supportEnd */ .B)(target, region, autopilot)) }
    ],
    target: offerOf(target, facts),
    hops: hopsOf(target, facts),
    autoscaledPools: facts.autoscaledPools,
    nodes: facts.nodes && (isWhole || named.size > 0) ? { listed: facts.nodes.length, leftBehind: named.size } : null,
    wayBack: wayBackOf(facts, own.find(({ check }) => check === "upgrade")?.phase ?? null, (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .reachedTarget */ .SC)(target, facts) !== null),
    upgradeEndedAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(facts.lastUpgradeEndedAt)
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
  if ((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .reachedTarget */ .SC)(target, facts) !== null)
    return "reached";
  if (offeredTargets === null || liveVersion === null)
    return "unknown";
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .resolveTarget */ .u1)(target, offeredTargets) !== null)
    return "offered";
  return (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .matchesVersion */ .y1)(target, liveVersion) ? "reached" : "not-offered";
}
function hopsOf(target, { liveVersion, offeredTargets, upgradePaths }) {
  if (target === null || liveVersion === null)
    return null;
  const hops = (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_6__/* .planHops */ ._)({ from: liveVersion, to: target, offered: offeredTargets, paths: upgradePaths });
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
var NO_TARGET = { en: "the upgrade", zh: "\u5347\u7EA7" };
function targetsName(versions) {
  const [only, ...others] = versions;
  if (only === void 0)
    return NO_TARGET;
  if (versions.length > LISTED_TARGETS)
    return { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .grouped */ .zD)(versions.length)} target versions`, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .grouped */ .zD)(versions.length)} \u4E2A\u76EE\u6807\u7248\u672C` };
  const last = others.at(-1);
  const en = last === void 0 ? only : `${versions.slice(0, -1).join(", ")} and ${last}`;
  return { en, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .listed */ .KE)(versions).zh}` };
}
function targetsAside({ en, zh }) {
  if (en === NO_TARGET.en)
    return { en: "target not known", zh: "\u76EE\u6807\u7248\u672C\u672A\u77E5" };
  return { en: en.endsWith("target versions") ? en : `target ${en}`, zh };
}
function targetsNote(count, all) {
  if (count === 0)
    return _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  return count === all ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .TARGET_NOT_SET */ .hS : {
    en: ` (target-version is not set for ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).en})`,
    zh: `\uFF08\u5176\u4E2D ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).zh}\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09`
  };
}
function blockedClustersHeadline({ blocked, all, clauses, causes, undecided }, target) {
  const parts = clauses.map(({ clause, clusters: count }) => count === 0 ? clause : { en: `${clause.en} (${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).en})`, zh: `${clause.zh}\uFF08${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).zh}\uFF09` });
  if (causes > 0)
    parts.push((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .mustBeFixed */ .tQ)(causes, target));
  const namesTarget = causes > 0;
  const rest = undecided > 0 ? {
    en: `; ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(undecided).en} could not be decided`,
    zh: `\uFF1B\u53E6\u6709 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(undecided).zh}\u65E0\u6CD5\u5224\u5B9A`
  } : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  const reasons = { en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("\uFF0C") };
  if (blocked === 0)
    return { en: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .capitalized */ .l2)(reasons.en) + rest.en, zh: reasons.zh + rest.zh };
  const who = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .ofClusters */ .R5)(blocked, all);
  const aside = targetsAside(target);
  const colon = parts.length > 0 ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COLON */ .oH : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .capitalized */ .l2)(who.en)} ${isOrAre(blocked)} blocked${colon.en}${reasons.en}${rest.en}${namesTarget ? "" : `; ${aside.en}`}`,
    zh: `${who.zh}\u4E0D\u53EF\u5347\u7EA7${colon.zh}${reasons.zh}${rest.zh}${namesTarget ? "" : `\uFF08${aside.zh}\uFF09`}`
  };
}
function undecidedClustersHeadline(undecided, all, clauses, target) {
  const why = (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .firstReason */ .$l)(clauses);
  if (undecided === 0)
    return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .cannotDecide */ .y3)(target.en, why, `\uFF08${target.zh}\uFF09`);
  const who = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .ofClusters */ .R5)(undecided, all);
  const aside = targetsAside(target);
  const { en } = (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .cannotDecide */ .y3)(`${who.en} (${aside.en})`, why, "");
  return { en, zh: `${who.zh}\u65E0\u6CD5\u5224\u5B9A\uFF1A${why.zh}\uFF08${aside.zh}\uFF09` };
}
function readyClustersHeadline(ready, done, details, isWhole, target) {
  const rest = done > 0 ? {
    en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .grouped */ .zD)(done)} ${done === 1 ? "needs" : "need"} no upgrade`,
    zh: `\uFF0C${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(done).zh}\u65E0\u9700\u5347\u7EA7`
  } : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  const missing = isWhole ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NOT_WHOLE */ .EC;
  const colon = details.length > 0 ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COLON */ .oH : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(ready).en} ${isOrAre(ready)} ready for ${target.en}${rest.en}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(ready).zh}\u53EF\u4EE5${target.zh}${rest.zh}${colon.zh}${details.map(({ zh }) => zh).join("\uFF0C")}${missing.zh}`
  };
}
function upgradedClustersHeadline(count, hasSucceeded, isConfirmed, target) {
  const to = target.en === NO_TARGET.en ? "" : ` to ${target.en}`;
  const how = hasSucceeded ? `the upgrade${to} succeeded${isConfirmed ? " and is confirmed" : ""}` : `the upgrade${to} is confirmed`;
  return {
    en: `On ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).en}, ${how}`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .clusters */ .qf)(count).zh}${hasSucceeded ? "\u5DF2\u6210\u529F" : "\u5DF2\u786E\u8BA4"}${target.zh}${hasSucceeded && isConfirmed ? "\uFF0C\u5E76\u5DF2\u786E\u8BA4" : ""}`
  };
}
var clustersRun = (all, version) => ({
  en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .ofClusters */ .R5)(all, all).en} run ${version ?? "their target versions"}`,
  zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .ofClusters */ .R5)(all, all).zh}\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});
function clustersRunHeadline(all, version, details, isWhole) {
  const run = clustersRun(all, version);
  const colon = details.length > 0 ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .COLON */ .oH : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd;
  const missing = isWhole ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NOT_WHOLE */ .EC;
  return {
    en: `${(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .capitalized */ .l2)(run.en)}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${run.zh}${colon.zh}${details.map(({ zh }) => zh).join("\uFF0C")}${missing.zh}`
  };
}
var nothingToDoOnClusters = (all, version) => ({
  en: `Nothing to do: ${clustersRun(all, version).en}`,
  zh: `\u65E0\u9700\u64CD\u4F5C\uFF1A${clustersRun(all, version).zh}`
});

// lib/report/build/own-findings.js
var isOwn = ({ scope }) => scope === "gate";
var isConsequence = ({ clause }) => clause?.en === _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SENT */ .FY.en;
function causesFirst(findings) {
  const causes = findings.filter((one) => !isConsequence(one));
  const isAddons = ({ check }) => Number(check === "addons");
  return (causes.length > 0 ? causes : findings).toSorted((a, b) => isAddons(a) - isAddons(b));
}

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
        causes: (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .countToDo */ .kN)(blocking.filter((one) => !isOwn(one)), findings),
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
      if (!(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .judgesReadiness */ .Bl)(clusters2)) {
        const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
        const [hasSucceeded, isConfirmed] = [checks.has("upgrade"), checks.has("postcheck")];
        return noted(upgradedClustersHeadline(toUpgrade.length, hasSucceeded, isConfirmed, target));
      }
      const details = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .checksPassed */ .CC)(counts.passed)];
      return noted(readyClustersHeadline(toUpgrade.length, clusters2.length - toUpgrade.length, details, true, target));
    }
  }
}
var needsUpgrade = (cluster) => cluster.verdict !== "not-applicable" && !(cluster.verdict === "warn" && (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .runsTarget */ .EI)(cluster));
function clausesOf(findings) {
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .groupBy */ .$z)(findings, ({ scope, name }) => scope === "gate" ? name : null)].map(([name, all]) => {
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? []));
    return { clause: name === null ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .ITEM_BROKE */ .KI : commonClause(name, all), clusters: clusters2.size };
  }).sort((a, b) => b.clusters - a.clusters || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.clause.en, b.clause.en));
}
function commonClause(name, [{ clause }, ...others]) {
  const isCommon = others.every((other) => other.clause?.en === clause?.en);
  return (isCommon ? clause : null) ?? (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .clauseOfName */ .YU)(name) ?? clause ?? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .ITEM_BROKE */ .KI;
}
function openCounts(findings) {
  const count = (decision, isPolicy) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .countToDo */ .kN)(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isPolicy), findings);
  const [warned, noted, waived2] = [count("warn", false), count("notice", false), count("waived", false)];
  const entries = count("warn", true) + count("notice", true);
  return [
    ...warned > 0 ? [(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_20__/* .waived */ .rg)(waived2)] : [],
    ...entries > 0 ? [(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .policyEntries */ .zX)(entries)] : []
  ];
}
function targetVersions({ clusters: clusters2 }) {
  const versions = clusters2.filter(needsUpgrade).flatMap(({ targetVersion }) => targetVersion !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .parseVersion */ .ot)(targetVersion) ? targetVersion.trim() : []);
  return [...new Set(versions)].sort((a, b) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .compareVersions */ .Zy)(a, b) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a, b));
}
function commonVersion({ clusters: clusters2 }) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .parseVersion */ .ot)(live) !== null ? live : null;
}

// lib/report/build/reason.js
function reasonFor(input) {
  const { verdict, findings, clusters: clusters2, changedFiles } = input;
  if (changedFiles !== null && verdict === "not-applicable")
    return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .notApplicableHeadline */ .Vj)(changedFiles);
  if (verdict === "not-applicable" && hasNothingPlanned(clusters2))
    return _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NOTHING_PLANNED */ .LM;
  if (clusters2.length > 1)
    return fleetReason(input);
  if (verdict === "not-applicable")
    return nothingToDo(clusters2);
  const target = targetOf(input);
  const { headline, namesTarget } = headlineOf(verdict, input, target);
  const isRefused = findings.length > 0 && findings.every(({ name }) => name === "wrong-settings");
  const namesPhase = findings.some(({ name }) => name === "cluster-state");
  const phase = namesPhase ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd : clusterPhaseOf(clusters2);
  const isUnread = findings.some(({ name, check }) => name === "target-mismatch" && check === null);
  const parts = [headline, phase, isRefused || isUnread ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd : (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .targetNote */ .Ql)(target, namesTarget)];
  return { en: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)("en")).join(""), zh: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localizer */ .Oq)("zh-cn")).join("") };
}
var hasNothingPlanned = (clusters2) => clusters2.some((cluster) => cluster.checks.some(({ check }) => check === "plan") && !(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .runsTarget */ .EI)(cluster));
var nothingToDo = (clusters2) => (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .nothingToDoHeadline */ .Ox)(liveVersionOf(clusters2));
function liveVersionOf(clusters2) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .parseVersion */ .ot)(live) !== null ? live : null;
}
function headlineOf(verdict, { counts, findings, clusters: clusters2, isWhole }, target) {
  const decidedAs2 = (decision) => findings.filter((finding) => finding.decision === decision);
  switch (verdict) {
    case "block": {
      const blocking = decidedAs2("block");
      const failures = clausesOf2(blocking.filter(isOwn));
      const causes = countCauses(blocking, findings);
      const headline = (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .blockedHeadline */ .zG)(failures, causes, counts.inconclusive, target);
      return { headline, namesTarget: causes > 0 };
    }
    case "inconclusive":
      return {
        headline: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .undecidedHeadline */ .M8)(clausesOf2(causesFirst(decidedAs2("inconclusive"))), target),
        namesTarget: false
      };
    case "warn":
      return {
        headline: (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .warnHeadline */ .Pv)(warnedState(clusters2, target), openCounts2(findings), isWhole),
        namesTarget: true
      };
    case "pass":
      return { headline: passedHeadline(clusters2, target, counts.passed), namesTarget: true };
  }
}
function warnedState(clusters2, target) {
  if (clusters2.length > 0 && clusters2.every(_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .runsTarget */ .EI))
    return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .clusterRuns */ .X8)(liveVersionOf(clusters2));
  return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .judgesReadiness */ .Bl)(clusters2) ? (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .readyFor */ .To)(target) : upgraded(clusters2, target);
}
function openCounts2(findings) {
  const count = (decision, isAboutPolicy) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .countEach */ .x8)(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isAboutPolicy), findings);
  return {
    risks: count("warn", false),
    notes: count("notice", false),
    waived: count("waived", false),
    entries: count("warn", true) + count("notice", true)
  };
}
var countCauses = (blocking, all) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_18__/* .countEach */ .x8)(blocking.filter((finding) => !isOwn(finding)), all);
function clausesOf2(findings) {
  const clauses = findings.map((finding) => (isOwn(finding) ? finding.clause : void 0) ?? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .ITEM_BROKE */ .KI);
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedHeadline(clusters2, target, passed) {
  return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .judgesReadiness */ .Bl)(clusters2) ? (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .readyHeadline */ .uW)(passed, target) : upgraded(clusters2, target);
}
function upgraded(clusters2, target) {
  const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
  return (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .upgradedHeadline */ .fx)(checks.has("upgrade"), checks.has("postcheck"), target);
}
function clusterPhaseOf(clusters2) {
  const [phase] = clusters2.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== "Available");
  return phase === void 0 ? _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .NO_TEXT */ .gd : (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_19__/* .clusterPhaseNote */ .ik)((0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__/* .isClusterPhase */ .gx)(phase) ? phase : null);
}
function targetOf({ clusters: clusters2, assertedTarget }) {
  const [cluster] = clusters2;
  const asserted = cluster?.targetAsserted ? cluster.targetVersion : assertedTarget;
  if (asserted !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .parseVersion */ .ot)(asserted))
    return { version: asserted.trim(), isAsserted: true };
  const [only = null, ...others] = new Set(clusters2.map(({ targetVersion }) => targetVersion));
  const isVersion = others.length === 0 && only !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .parseVersion */ .ot)(only) !== null;
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
  advice: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localize */ .kg)((0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_17__/* .removedApiAdvice */ .jn)(row), language)
}));

// lib/report/build/report.js
function buildReport(input) {
  const { evaluation, subject, verdict, language, policy, proposed } = input;
  const sourced = sourcedFindings(evaluation, input);
  const clusters2 = evaluation.clusters.map((one) => clusterReport(one, language));
  const findings = (0,_chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_0__/* .linkRootCauses */ .bD)(sourced.map(({ finding }) => finding), clusters2);
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result));
  const passed = results.reduce((sum, { items }) => sum + (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .passedNames */ .B9)(items).size, 0);
  const counts = { ...decisionCounts(findings), passed, new: null, resolved: null };
  const reason = reasonFor({
    verdict,
    counts,
    findings,
    clusters: clusters2,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: !evaluation.clusters.flatMap(gapsOf).some(_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .affectsVerdict */ .gu)
  });
  const expiries = results.flatMap(({ expiresAt, decides }) => decides && expiresAt !== null ? [expiresAt] : []);
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : [];
  const proposal = policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null;
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: input.version },
    generatedAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(input.now),
    ...input.run !== null && { run: input.run },
    language,
    verdict,
    reason: reason.en,
    headline: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localize */ .kg)(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(Math.min(...expiries)) : null,
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
    const reported = reportFinding(finding, clusterId, lines, language, items);
    return { finding: reported, source, englishTitle: englishTitle(source) };
  };
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId, _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_FROM_REPOSITORY */ .o$)),
    ...clusters2.flatMap(({ cluster: { subject: subject2 }, findings, results }) => [
      ...findings.map((finding) => sourced(finding, subject2.clusterId, subject2)),
      ...results.flatMap(({ result, findings: findings2 }) => findings2.map((finding) => sourced(finding, result.clusterId ?? subject2.clusterId, subject2)))
    ])
  ].sort(bySeverity);
}
function clusterReport(evaluated, language) {
  const { cluster, results, verdict } = evaluated;
  const { subject, facts, removedApis = [] } = cluster;
  const readiness = readinessReport(evaluated);
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
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_14__/* .skipListOf */ .TO)(results.flatMap(({ findings }) => findings))
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
    ...latestBackupAt === null ? {} : { latestBackupAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(latestBackupAt) }
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
    takenAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(result.takenAt),
    expiresAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_26__/* .passedNames */ .B9)(result.items).size,
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
  return gapsOf(evaluated).map((gap) => ({
    clusterId: evaluated.cluster.subject.clusterId,
    check: gap.check,
    code: gap.code,
    what: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .localize */ .kg)((0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_16__/* .coverageGapText */ .CX)(gap), language),
    ...gap.code === "risks-not-judged" && { risks: gap.risks }
  }));
}
function unknownItems(findings) {
  const unknown = findings.filter(({ scope, match }) => scope !== "gate" && match === "none").map(({ check, name }) => ({ check: check ?? "", name }));
  const distinct = new Map(unknown.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].sort((a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.check, b.check) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.name, b.name));
}
var LEVEL_ORDER = [..._chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_21__/* .LEVELS */ .A_, null];
var bySeverity = (one, other) => compareFindings(one.finding, other.finding) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(one.englishTitle, other.englishTitle) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(one.finding.fingerprint, other.finding.fingerprint);
var compareFindings = (a, b) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_23__/* .DECISIONS */ .Yv.indexOf(a.decision) - _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_23__/* .DECISIONS */ .Yv.indexOf(b.decision) || LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || Number(b.inChange === true) - Number(a.inChange === true) || b.nodes.length - a.nodes.length || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.check ?? "", b.check ?? "") || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.clusterId ?? "", b.clusterId ?? "") || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.addon?.instanceName ?? "", b.addon?.instanceName ?? "") || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_24__/* .compareText */ .n6)(a.addon?.instanceId ?? "", b.addon?.instanceId ?? "");
var englishTitle = (source) => source.type === "diagnostic" ? diagnosticMessage(source.detail, source.check).title.en : "";

// lib/run/decide.js
function decide(input) {
  const { settings, policy, stages, now, version, run, changedFiles, isRefused, isExcused } = input;
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn };
  const evaluation = (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._3)(evaluationInput, policy);
  const isFaulty = input.runDiagnostics.some(({ detail }) => detail.name === "internal-error");
  const verdict = changedFiles === null || isFaulty ? evaluation.verdict : "not-applicable";
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .isGreen */ .gf)(verdict, evaluation.effectiveFailOn, isRefused, isExcused && !isFaulty),
    requested: requestedSettings(settings),
    version,
    run,
    language: settings.general.language,
    now,
    changedFiles,
    stages,
    clustersFile: input.clustersFile ?? null,
    policy,
    proposed: policy.proposal && (0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._3)(evaluationInput, { file: policy.file, ...policy.proposal })
  });
}
function decideIsolated(input) {
  try {
    return decide(input);
  } catch (error) {
    const runDiagnostics = [...input.runDiagnostics, (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("decide", error)];
    const clusters2 = input.clusters.map((cluster) => ({
      ...cluster,
      results: cluster.results.map((result) => decidable(input, cluster, result))
    }));
    const remaining = { ...input, runDiagnostics, clusters: clusters2, changedFiles: null };
    const withoutPolicy = { ...remaining, policy: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_LOADED_POLICY */ .jn };
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
    decide({ ...input, runDiagnostics: [], clusters: [alone], policy: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_LOADED_POLICY */ .jn });
    return result;
  } catch (error) {
    return (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalErrorResult */ .xr)(result.check, "decide", error);
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




/***/ }),

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ policyFaultText),
/* harmony export */   So: () => (/* binding */ policyFaultMessage),
/* harmony export */   WK: () => (/* binding */ policyFaultMeaning)
/* harmony export */ });
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8761);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);




// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "\u5B83\u5728\u672C\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\u8D77\u4F5C\u7528\u3002" };
  if ((0,_chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryProblem */ .A6)(problem))
    return {
      en: "This entry has no effect; the rest of the policy applies.",
      zh: "\u8BE5\u6761\u76EE\u4E0D\u8D77\u4F5C\u7528\uFF1B\u7B56\u7565\u7684\u5176\u4F59\u90E8\u5206\u4ECD\u7136\u6709\u6548\u3002"
    };
  return {
    en: "The policy had no effect: only the decision table applied.",
    zh: "\u7B56\u7565\u6CA1\u6709\u8D77\u4F5C\u7528\uFF1A\u672C\u6B21\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002"
  };
}
var WAIVER_IGNORED = { en: "Waiver ignored", zh: "\u8C41\u514D\u4E0D\u751F\u6548" };
function problemText(problem, at, about) {
  switch (problem.code) {
    case "cannot-lower": {
      const items = problem.items.length > 0 ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items) : null;
      return {
        title: { en: "Rule ignored", zh: "\u89C4\u5219\u4E0D\u751F\u6548" },
        message: {
          en: `${at} would lower ${items ? items.en : "the items it matches"}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} \u4F1A\u964D\u4F4E${items ? ` ${items.zh} ` : "\u5B83\u6240\u9488\u5BF9\u7684\u68C0\u67E5\u9879"}\u7684\u5224\u5B9A\u3002\u5F02\u5E38\u9879\uFF08Exception\uFF09\u548C Fatal \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u4E0D\u80FD\u964D\u4F4E\uFF1ACCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u5B83\u4EEC\u3002`
        },
        fix: {
          en: "Limit the rule to kind: Risk or remove it, then fix the blocking items.",
          zh: "\u8BF7\u7F29\u5C0F\u89C4\u5219\u7684\u8303\u56F4\uFF08kind: Risk\uFF09\u6216\u5220\u9664\u8BE5\u89C4\u5219\uFF0C\u5E76\u4FEE\u590D\u963B\u6B62\u5347\u7EA7\u7684\u95EE\u9898\u3002"
        }
      };
    }
    case "cannot-waive":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}\uFF08${about}\uFF09\u9488\u5BF9\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).zh} \u662F CCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u7684\u3002\u53EA\u6709\u98CE\u9669\u9879\uFF08Risk\uFF09\u548C Warning \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u53EF\u4EE5\u8C41\u514D\u3002`
        },
        fix: { en: "Fix the item, and remove the waiver.", zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5220\u9664\u8BE5\u8C41\u514D\u3002" }
      };
    case "expired":
      return {
        title: { en: "Waiver expired", zh: "\u8C41\u514D\u5DF2\u8FC7\u671F" },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}\uFF08${about}\uFF09\u7684\u6709\u6548\u671F\u5230 ${problem.expires}\uFF08UTC\uFF09\u5F53\u5929\u7ED3\u675F\u4E3A\u6B62\uFF0C\u73B0\u5DF2\u8FC7\u671F\uFF0C\u56E0\u6B64\u4E0D\u751F\u6548\u3002`
        },
        fix: {
          en: "Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.",
          zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\u5E76\u5220\u9664\u8BE5\u8C41\u514D\uFF0C\u6216\u7531\u8D1F\u8D23\u4EBA\u91CD\u65B0\u786E\u8BA4\u98CE\u9669\u5E76\u7ED9\u51FA\u65B0\u7684\u65E5\u671F\u3002"
        }
      };
    case "too-far":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.days, "day")} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}\uFF08${about}\uFF09\u4E8E ${problem.expires} \u5230\u671F\uFF0C\u8DDD\u4ECA ${problem.days} \u5929\uFF0C\u8D85\u8FC7 max-waiver-days \u5141\u8BB8\u7684 ${problem.most} \u5929\u3002`
        },
        fix: {
          en: `Set a date within the next ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.most, "day")}.`,
          zh: `\u8BF7\u5C06\u5230\u671F\u65E5\u8BBE\u5728 ${problem.most} \u5929\u4EE5\u5185\u3002`
        }
      };
    case "unused":
      return {
        title: at.startsWith("rules") ? { en: "Rule not used", zh: "\u89C4\u5219\u672A\u4F7F\u7528" } : { en: "Waiver not used", zh: "\u8C41\u514D\u672A\u4F7F\u7528" },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}\uFF08${about}\uFF09\u6CA1\u6709\u5BF9\u5E94\u5230\u4EFB\u4F55\u5DF2\u53D1\u73B0\u7684\u95EE\u9898\u3002` },
        fix: {
          en: "Remove it if it is no longer needed, or correct what it matches.",
          zh: "\u5982\u679C\u5DF2\u4E0D\u518D\u9700\u8981\uFF0C\u8BF7\u5C06\u5176\u5220\u9664\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63\u5176\u5339\u914D\u6761\u4EF6\u3002"
        }
      };
    case "base-unreadable":
    case "unreadable-file":
      return {
        title: { en: "Policy could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6\u7B56\u7565" },
        ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "\u627E\u4E0D\u5230\u7B56\u7565" }, ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ) };
    default:
      return { title: { en: "Faulty policy", zh: "\u7B56\u7565\u6709\u8BEF" }, ...(0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(problem, at, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WORDS */ .pQ) };
  }
}




/***/ }),

/***/ 1313:
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
  "period",
  "risk-name",
  "line-text",
  "line-pattern",
  "risk-range",
  "addon-version",
  "addon-range",
  "not-empty"
];
var wholeFileFault = (file, problem) => ({
  file,
  line: null,
  column: null,
  at: "",
  about: "",
  problem
});




/***/ })

};
