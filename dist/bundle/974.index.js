export const id = 974;
export const ids = [974];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// lib/model/paths.js

function isInside(folder, path) {
  const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
  return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(steps) && steps !== ".." && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}




/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   dO: () => (/* binding */ publishTarget),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5731);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);


// lib/github/runner/event.js

function readEvent(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path)
    return { name: "", payload: null };
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  try {
    return { name, payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) };
  } catch {
    return { name, payload: null };
  }
}
function readTrigger({ name, payload }) {
  const event = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(payload);
  if (name === "merge_group") {
    const { base_sha: baseSha, head_sha: headSha, base_ref: baseRef } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["merge_group"]);
    if (!isSha(baseSha) || !isSha(headSha))
      return { kind: "other" };
    return { kind: "merge_group", baseSha, headSha, baseRef: branchOfRef(baseRef) };
  }
  if (!name.startsWith("pull_request"))
    return { kind: "other" };
  const pull = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["pull_request"]);
  const { number, changed_files: changedFiles } = pull;
  if (!isPositive(number))
    return { kind: "other" };
  const [head, base] = [(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull["head"]), (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull["base"])];
  const headRepository = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(head["repo"])["full_name"];
  return {
    kind: "pull_request",
    number,
    isFork: headRepository === void 0 || headRepository !== (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(base["repo"])["full_name"],
    isBot: (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull["user"])["type"] === "Bot",
    changedFiles: typeof changedFiles === "number" ? changedFiles : null,
    baseRef: branchName(base["ref"]),
    headSha: isSha(head["sha"]) ? head["sha"] : null
  };
}
var isPositive = (value) => Number.isSafeInteger(value) && Number(value) > 0;
function isSha(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
var MAX_REF_BYTES = 255;
var BRANCH_PREFIX = "refs/heads/";
var FORBIDDEN_IN_BRANCH = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^(?:@|HEAD)$/;
function branchName(text) {
  if (typeof text !== "string" || text === "" || FORBIDDEN_IN_BRANCH.test(text) || !text.isWellFormed())
    return null;
  return Buffer.byteLength(BRANCH_PREFIX + text) <= MAX_REF_BYTES ? text : null;
}
function branchOfRef(ref) {
  return typeof ref === "string" && ref.startsWith(BRANCH_PREFIX) ? branchName(ref.slice(BRANCH_PREFIX.length)) : null;
}
function publishTarget(event, env, headSha = null) {
  const target = targetOfEvent(event, env);
  return headSha === null ? target : { ...target, headSha };
}
function targetOfEvent(event, env) {
  const trigger = readTrigger(event);
  if (trigger.kind === "pull_request") {
    const author = trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
    return { headSha: trigger.headSha, pull: trigger.number, author };
  }
  if (trigger.kind === "merge_group")
    return { headSha: trigger.headSha, pull: { none: "a merge group is not a pull request" }, author: null };
  if (event.name === "workflow_run")
    return targetOfEarlierWorkflow(event.payload);
  const sha = env["GITHUB_SHA"];
  return { headSha: isSha(sha) ? sha : null, pull: { none: "this event is not about a pull request" }, author: null };
}
function targetOfEarlierWorkflow(payload) {
  const event = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(payload);
  const run = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["workflow_run"]);
  const headSha = isSha(run["head_sha"]) ? run["head_sha"] : null;
  const repositoryId = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["repository"])["id"];
  const numbers = (Array.isArray(run["pull_requests"]) ? run["pull_requests"] : []).map(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY).flatMap((pull2) => {
    const isOurs = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull2["base"])["repo"])["id"] === repositoryId;
    const isCurrent = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull2["head"])["sha"] === headSha;
    return isOurs && isCurrent && isPositive(pull2["number"]) ? [pull2["number"]] : [];
  });
  const [number, ...others] = numbers;
  if (number === void 0)
    return { headSha, pull: { none: "the earlier workflow names no pull request of this repository" }, author: null };
  const pull = others.length > 0 ? { none: "the earlier workflow names several pull requests" } : number;
  return { headSha, pull, author: null };
}
function runUrl(env) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: id = "" } = env;
  const isRepository = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository);
  if (!URL.canParse(server) || !isRepository || !/^\d{1,20}$/.test(id))
    return null;
  const { protocol, origin, pathname } = new URL(server);
  if (protocol !== "https:" && protocol !== "http:")
    return null;
  return `${origin}${pathname.replace(/\/+$/, "")}/${repository}/actions/runs/${id}`;
}




/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// lib/model/collections.js
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var asRecord = (value) => isRecord(value) ? value : {};
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group)
      group.push(item);
    else
      groups.set(key, [item]);
  }
  return groups;
}




/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
// lib/model/ports.js
function sleep(clock, ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted)
      return reject(signal.reason);
    if (ms <= 0)
      return resolve();
    const onAbort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}




/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ diagnosticRuleTitle),
/* harmony export */   Fo: () => (/* binding */ collect2),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   fr: () => (/* binding */ groupByCluster),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   kA: () => (/* binding */ readPreviousReport),
/* harmony export */   pV: () => (/* binding */ githubRun)
/* harmony export */ });
/* harmony import */ var _chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
/* harmony import */ var _chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1015);
/* harmony import */ var _chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64);
/* harmony import */ var _chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1627);
/* harmony import */ var _chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2843);
/* harmony import */ var _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1585);
/* harmony import */ var _chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6259);
/* harmony import */ var _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1785);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5310);
/* harmony import */ var _chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7930);
/* harmony import */ var _chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8546);
/* harmony import */ var _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7014);
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3606);
/* harmony import */ var _chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4902);
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7859);
/* harmony import */ var _chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8838);
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8937);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9555);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5731);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);
























// lib/report/text.js
var LISTED = 30;
var ORDER = ["block", "inconclusive", "warn", "waived", "notice"];
function renderText(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(report.language);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  const unknownItems2 = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(report.unknownItems.map(({ name }) => name)));
  return [
    (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictLine */ .MT)(report),
    ...report.green && (0,_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_16__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.greenAnyway)] : [],
    ...report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...ORDER.flatMap((decision) => part(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .HEADINGS */ .Ac[decision], (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .decidedAs */ .Pe)(report, decision), t)),
    ...part(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.shown, notDeciding, t),
    ...report.notCovered.length > 0 ? [""] : [],
    ...report.notCovered.map(({ what }) => t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .labeled */ .GA)(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.notCovered, what))),
    ...unknownItems2 === "" ? [] : ["", t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .labeled */ .GA)(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.unknownItems, unknownItems2))],
    "",
    `${t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .checksPassed */ .CC)(report.counts.passed))}${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .STOP */ .VW)}`
  ];
}
function clusterLine({ id, currentVersion, targetVersion }, t) {
  const versions = [currentVersion, targetVersion].filter((version) => version !== null).join(" -> ");
  return `  ${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .CLUSTER */ .Bs)} ${id ?? t(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .IDENTITY */ .zK.notNamed)} ${versions}`.trimEnd();
}
function validityLine(report, t) {
  const validity = (0,_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .validityOf */ .Gv)({ expiresAt: report.expiresAt, phase: null }, { report, t });
  if (typeof validity === "string")
    return [];
  const { at, leftMs } = validity;
  return [`  ${t(leftMs > 0 ? _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .IDENTITY */ .zK.validFor(at, leftMs) : _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .IDENTITY */ .zK.expiredAt(at))}`];
}
function part(title, findings, t) {
  if (findings.length === 0)
    return [];
  const more = findings.length - LISTED;
  return [
    "",
    t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .labeled */ .GA)(title, "")).trimEnd(),
    ...findings.slice(0, LISTED).flatMap((finding) => findingLines(finding, t)),
    ...more > 0 ? [`  ${t(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .SUMMARY */ .$M.moreFindings(more))}`] : []
  ];
}
function findingLines(finding, t) {
  const kind = (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .kindAndLevel */ .GL)(finding);
  const name = finding.scope === "gate" ? finding.title : finding.name;
  const details = [
    ...finding.message.split("\n"),
    ...(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .riskLines */ .fD)(finding, t, LISTED),
    ...finding.match === "guessed" ? [t(_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .FINDING */ .wc.guessed)] : [],
    finding.meaning,
    ...(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .decidedByLines */ .lC)(finding, t),
    `-> ${finding.fix}`,
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl
  ];
  return [
    `  * ${name}${kind ? t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .bracketed */ .Em)(kind)) : ""}${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .COMMA */ .KE)}${(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .affectedText */ .AM)(finding, t)}`,
    ...details.map((line) => `      ${line}`)
  ];
}

// lib/checks/saved/prechecks.js
function readPrechecks(saved, expected, taskId, now) {
  const results = [];
  const readable = [];
  for (const { raw, isFromList } of saved) {
    const parsed = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePrecheck */ .Vb)(raw);
    if (parsed.ok)
      readable.push({ task: parsed.value, isFromList });
    else
      results.push((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "shape", of: "body", ...parsed.fault }));
  }
  const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId);
  const { distinct, isContradictory } = distinctTasks(named);
  if (isContradictory)
    results.push((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "contradiction" }));
  const isGiven = taskId !== null || distinct.length === 1 && distinct[0]?.isFromList === false;
  const target = isGiven ? null : expected.targetVersion;
  const tasks = distinct.map(({ task }) => task);
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseNewest */ .EM)(tasksOfCluster, target);
    const result = "result" in choice ? { ...choice.result, clusterId } : (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readPrecheck */ .SH)({ ok: true, value: choice.task }, expected, now, null);
    results.push(result);
  }
  return results.length > 0 ? results : [(0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "filtered-out" })];
}
function distinctTasks(saved) {
  const distinct = /* @__PURE__ */ new Map();
  let isContradictory = false;
  for (const [index, one] of saved.entries()) {
    const key = one.task.metadata?.uid || `#${index}`;
    const known = distinct.get(key);
    const order = known ? compareAge(one, known) : 1;
    if (known && order === 0 && JSON.stringify(known.task) !== JSON.stringify(one.task))
      isContradictory = true;
    if (order > 0)
      distinct.set(key, one);
  }
  return { distinct: [...distinct.values()], isContradictory };
}
function compareAge(one, other) {
  const updatedAt = ({ task }) => (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .parseTimestamp */ .EH)((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .timesOf */ .Qv)(task).updated) ?? 0;
  return updatedAt(one) - updatedAt(other) || Number(other.isFromList) - Number(one.isFromList);
}
function tasksByCluster(tasks, asserted) {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []));
  const fallback = asserted ?? (others.length === 0 ? only : null);
  const groups = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .groupBy */ .$z)(tasks, (task) => task.spec?.clusterID || fallback);
  const tasksOfAsserted = asserted === null ? void 0 : groups.get(asserted);
  return tasksOfAsserted ? [[asserted, tasksOfAsserted]] : [...groups];
}

// lib/checks/saved/shapes.js
var NO_CONTENTS = { tasks: [], emptyListOf: [], upgradeInfo: null };
function contentsOf(value) {
  if (Array.isArray(value)) {
    const parts = value.flat(3).map((part2) => Array.isArray(part2) ? NO_CONTENTS : contentsOf(part2));
    return {
      tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
      emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
      upgradeInfo: null
    };
  }
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(value))
    return NO_CONTENTS;
  return isList(value) ? contentsOfList(value) : contentsOfTask(value);
}
var isList = ({ items, status }) => items !== void 0 && (items !== null || status === void 0);
var CHECK_OF_KIND = /* @__PURE__ */ new Map([
  ["PreCheckTask", "precheck"],
  ["AddonCheck", "addons"],
  ["UpgradeTask", "upgrade"],
  ["PostCheckTask", "postcheck"]
]);
function contentsOfTask(value) {
  const check = CHECK_OF_KIND.get(value["kind"]);
  if (check)
    return { ...NO_CONTENTS, tasks: [{ check, raw: value, isFromList: false }] };
  const { spec } = value;
  return (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(spec) && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(spec["versionInfo"]) ? { ...NO_CONTENTS, upgradeInfo: value } : NO_CONTENTS;
}
var TASK_LIST_KINDS = [void 0, null, "", "List", "PreCheckTask", "PreCheckTaskList"];
function contentsOfList({ kind, items }) {
  const all = [items ?? []].flat();
  if (kind === "AddonCheck")
    return {
      tasks: all.map((raw) => ({ check: "addons", raw, isFromList: true })),
      emptyListOf: all.length === 0 ? ["addons"] : [],
      upgradeInfo: null
    };
  const tasks = all.flatMap((item) => {
    const ownKind = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(item) && typeof item["kind"] === "string" ? item["kind"] : kind;
    const check = CHECK_OF_KIND.get(ownKind);
    return check === "precheck" || check === "upgrade" ? [{ check, raw: item, isFromList: true }] : [];
  });
  const isEmptyTaskList = all.length === 0 && TASK_LIST_KINDS.includes(kind);
  return { tasks, emptyListOf: isEmptyTaskList ? ["precheck", "upgrade"] : [], upgradeInfo: null };
}
function evidenceId(tasks) {
  const [only, ...others] = tasks;
  const metadata = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(only?.raw) && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .isRecord */ .u4)(only.raw["metadata"]) ? only.raw["metadata"] : {};
  const id = metadata["uid"] ?? metadata["taskID"];
  const isAlone = others.length === 0 && only?.isFromList === false;
  return isAlone && typeof id === "string" && id !== "" ? id : "list";
}

// lib/checks/saved/index.js
function readSaved(files, checks, expected, selection, now) {
  const { tasks, emptyLists, unreadable, upgradeInfos, evidence, ignored } = collect(files, checks);
  const isPresent = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
  const wanted = checks ?? _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_20__/* .CHECKS */ .ui.filter(isPresent);
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check);
    if (tasksOfCheck.length > 0)
      return readCheck(check, tasksOfCheck, expected, selection, now);
    return [noTask(check, emptyLists.has(check) ? "no-task" : "no-file")];
  });
  const isNothing = wanted.length === 0 && unreadable.length === 0;
  const all = [...unreadable, ...isNothing ? [noTask("precheck", "no-file")] : results];
  return {
    results: all.map((result) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .recheckLiveVersion */ .aB)(result, liveVersionOf(result, all, upgradeInfos))),
    evidence,
    ignored
  };
}
function collect(files, checks) {
  const tasks = [];
  const emptyLists = /* @__PURE__ */ new Set();
  const unreadable = [];
  const upgradeInfos = [];
  const evidence = [];
  const ignored = [];
  const isSelected = (check) => checks?.includes(check) ?? true;
  for (const { path, text } of files) {
    const value = parseJson(text);
    if (value === void 0) {
      const check2 = checks?.[0] ?? "precheck";
      unreadable.push((0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__/* .unreadableResult */ .dh)(check2, "saved-response", { code: "no-json", file: path }));
      evidence.push({ check: check2, id: "unreadable", text });
      continue;
    }
    const contents = contentsOf(value);
    const selected = contents.tasks.filter(({ check: check2 }) => isSelected(check2));
    for (const task of selected)
      tasks.push(task);
    const [emptyList] = contents.emptyListOf.filter(isSelected);
    if (emptyList)
      emptyLists.add(emptyList);
    const check = selected[0]?.check ?? emptyList;
    if (contents.upgradeInfo !== null) {
      upgradeInfos.push((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readUpgradeInfo */ .nY)(contents.upgradeInfo));
      evidence.push({ check: "cluster", id: "upgradeinfo", text });
    } else if (check)
      evidence.push({ check, id: evidenceId(selected), text });
    else
      ignored.push(path);
  }
  return { tasks, emptyLists, unreadable, upgradeInfos, evidence, ignored };
}
function liveVersionOf({ clusterId }, all, infos) {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId);
  return (found ?? (isOneCluster ? infos.at(-1) : void 0))?.liveVersion ?? null;
}
var noTask = (check, why) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnosticResult */ .pb)(check, { name: "no-result", why });
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
      return (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readSelected */ ._0)((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .selectTasks */ .nR)(raw, selection), expected, now, null);
    case "upgrade":
      return readUpgrades(raw, expected, selection.upgradeTaskId, now);
    case "postcheck":
      return raw.map((one) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readPostcheck */ .t8)(one, expected, now));
  }
}
function readUpgrades(raw, expected, taskId, now) {
  const results = raw.map((one) => (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readUpgrade */ .Fz)((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUpgrade */ ._A)(one), expected, now, null, null));
  const named = results.filter((result) => taskId === null || result.taskId === taskId);
  const withoutId = results.filter((result) => result.taskId === null);
  const [newest] = [...named].sort((a, b) => (b.takenAt ?? 0) - (a.takenAt ?? 0));
  const latest = named.filter((result) => result.takenAt === newest?.takenAt);
  const counted2 = [.../* @__PURE__ */ new Set([...latest, ...withoutId])];
  return counted2.length > 0 ? counted2 : [noTask("upgrade", "filtered-out")];
}

// lib/run/collect.js



// lib/policy/source/index.js


function isProposal(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return event.startsWith("pull_request") || event === "merge_group";
}
var sourceOf = ({ source }, env) => source ?? (isProposal(env) ? "base" : "workspace");
function policySettingFault(setting, { env, cwd }) {
  const { files, isGiven } = setting;
  const [path] = files;
  if (sourceOf(setting, env) === "base")
    return repositoryPath(path, cwd) === null ? (0,_chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Zw)("policy", path, "outside-repository") : null;
  return isGiven && !(0,node_fs__WEBPACK_IMPORTED_MODULE_21__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd, path)) ? (0,_chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Zw)("policy", path, "no-such-file") : null;
}
async function loadPolicy(query, trigger, log) {
  const loaded = sourceOf(query.setting, query.env) === "base" ? await fromBaseBranch(query, trigger) : await fromWorkspace(query);
  if (loaded.state !== "absent" || query.setting.isGiven)
    log.info(policyLine(loaded));
  return loaded;
}
function policyLine({ file, source, ref, commit, state, policy, faults }) {
  const branch = ` of the base branch ${ref ?? "(unknown)"}${commit ? ` at ${commit.slice(0, 12)}` : ""}`;
  const name = `Policy ${file}${source === "base" ? branch : ""}`;
  if (state === "faulty")
    return `${name}: it cannot be used (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(faults.length, "fault")})`;
  if (state === "absent")
    return `${name}: there is none`;
  return `${name}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(policy.rules.length, "rule")}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(policy.waivers.length, "waiver")}`;
}
function onlyCopy(copies) {
  const [found, other] = copies.filter(({ state }) => state !== "absent");
  if (!found)
    return copies[0];
  return other ? { ...other, ...faultyCopy(other.file, { code: "both-spellings", other: found.file }) } : found;
}
var eachFile = async ([first, ...others], read) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))]);
  return [head, ...tail];
};
async function fromWorkspace({ setting: { files }, env, cwd }) {
  const copy = await workspaceCopy(files, cwd);
  return { ...copy, source: "workspace", ref: null, commit: null, isOwnJudge: isProposal(env), proposal: null };
}
var workspaceCopy = async (files, cwd) => onlyCopy(await eachFile(files, async (path) => {
  const file = (0,_chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd, path));
  if (file.kind === "unreadable")
    return faultyCopy(path, { code: "unreadable-file" });
  return { ...file.kind === "text" ? await parse(file.text, path) : _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_7__/* .ABSENT_POLICY */ .ZV, file: path };
}));
async function fromBaseBranch(query, trigger) {
  const { env, cwd } = query;
  const { files, isGiven } = query.setting;
  const [{ readBaseFile }, { workspaceGit }] = await Promise.all([
    __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 8112)),
    __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 9249))
  ]);
  const [access, git] = [(0,_chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_12__/* .readAccess */ .zS)(query, query.githubToken), workspaceGit(cwd, env)];
  const readAll = () => eachFile(files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readBaseFile(name, trigger, access, git);
    const { ref } = file;
    if (file.kind === "unreadable")
      return { ...faultyCopy(name, { code: "base-unreadable", ref, why: file.why }), ref, commit: null };
    const absent = isGiven ? faultyCopy(name, { code: "absent-on-base", ref: file.ref }) : _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_7__/* .ABSENT_POLICY */ .ZV;
    return {
      ...file.kind === "found" ? await parse(file.text, name) : absent,
      file: name,
      ref,
      commit: file.commit
    };
  });
  const first = await readAll();
  const copies = isOneCommit(first) ? first : await readAll();
  const unreadable = isOneCommit(copies) ? copies.find(({ commit }) => commit === null) : movedBranch(copies[0]);
  const copy = unreadable ?? onlyCopy(copies);
  const proposed = unreadable ? null : await proposal(files, copy, cwd);
  return { ...copy, source: "base", isOwnJudge: false, proposal: proposed };
}
var isOneCommit = (copies) => new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1;
var movedBranch = ({ file, ref }) => {
  const why = { code: "wrong-answer", status: null, checkout: null };
  return { ...faultyCopy(file, { code: "base-unreadable", ref, why }), ref, commit: null };
};
async function proposal(files, base, cwd) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_21__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(cwd, ".git")))
    return null;
  const copy = await workspaceCopy(files, cwd);
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy;
}
async function parse(text, path) {
  const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 8288));
  return parsePolicy(text, path);
}
var faultyCopy = (file, problem) => ({
  file,
  state: "faulty",
  policy: _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_POLICY */ .lm,
  sha256: null,
  faults: [{ file, line: null, column: null, at: "", about: "", problem }]
});
function repositoryPath(path, cwd) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd, path));
  return inside === "" || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd, path)) ? null : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_22__.sep, "/");
}

// lib/run/context.js
var githubRun = (run) => ({
  ...run,
  settings: run.settings.general,
  clusterIds: (0,_chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterIdsOf */ .o9)(run.settings)
});

// lib/run/collect.js
var NOTHING_COLLECTED = {
  clusters: [],
  runDiagnostics: [],
  policy: _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_LOADED_POLICY */ .jn,
  evidence: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false
};
var refuse = (faults) => ({
  ...NOTHING_COLLECTED,
  isRefused: true,
  runDiagnostics: faults.map((fault) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .Y)(null, { name: "wrong-settings", fault }))
});
async function collect2(run) {
  const { settings, cwd, env, log } = run;
  const { complete } = settings;
  if (settings.faults.length > 0)
    return refuse([...settings.faults, ...settings.missing]);
  const [saved, named] = await Promise.all([readSavedFiles(complete, cwd), readNamedBaseline(run)]);
  const policyFault = policySettingFault(settings.general.policy, run);
  const faults = [...saved.faults, policyFault, named.fault].filter((fault) => fault !== null);
  if (faults.length > 0)
    return refuse(faults);
  const trigger = (0,_chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_14__/* .readTrigger */ .vE)((0,_chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_14__/* .readEvent */ .j_)(env));
  const lockedOut = lockedOutAuthor(trigger, settings);
  if (settings.missing.length > 0 && lockedOut === null)
    return refuse(settings.missing);
  const common = { ...NOTHING_COLLECTED, baseline: named.baseline, previousReport: readPreviousReport(run) };
  const changedFiles = await countUnrelatedChanges(trigger, run);
  if (changedFiles !== null)
    return { ...common, changedFiles };
  if (lockedOut !== null) {
    const isExcused = settings.general.noAccess === "skip";
    const missing = settings.missing.map((fault) => fault.input);
    const detail = { name: "no-access", author: lockedOut, missing, excused: isExcused };
    return { ...common, isExcused, runDiagnostics: [(0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .Y)(null, detail)] };
  }
  if (!complete)
    return refuse([]);
  const policy = loadPolicy({ ...settings.general, ...run, setting: settings.general.policy }, trigger, log);
  const results = saved.files ? Promise.resolve(readFiles(saved.files, complete, run)) : Promise.all([queryCluster(complete, policy, run), setPendingStatus(complete, run)]).then(([queried]) => queried);
  const outcome2 = results.catch((error) => ownFault(error));
  return { ...common, policy: await policy, ...await outcome2 };
}
var ownFault = (error) => {
  const message = error instanceof Error ? error.message : String(error);
  const detail = { name: "unreadable-response", what: "gate", fault: { code: "own-fault", message } };
  return { clusters: [], evidence: [], runDiagnostics: [(0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .Y)(null, detail)] };
};
var WITHHELD_INPUTS = ["credentials", "access-key", "secret-key"];
function lockedOutAuthor(trigger, { missing }) {
  if (trigger.kind !== "pull_request" || !missing.some(({ input }) => WITHHELD_INPUTS.includes(input)))
    return null;
  return trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
}
var readSavedFiles = async (settings, cwd) => settings?.source.kind === "results" ? (0,_chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_2__/* .readResultFiles */ .fE)(settings.source.patterns, cwd) : { files: null, faults: [] };
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function readNamedBaseline({ settings, cwd }) {
  const path = settings.general.baseline;
  if (path === null)
    return { baseline: null, fault: null };
  const refuseFile = (code) => ({ baseline: null, fault: (0,_chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Zw)("baseline", path, code) });
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(cwd, path);
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_21__.lstatSync)(full, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BASELINE_BYTES)
    return refuseFile("baseline-too-large");
  const file = (0,_chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .Gu)(full);
  if (file.kind !== "text")
    return refuseFile(file.kind === "absent" ? "no-such-file" : "not-text-file");
  const { readBaseline } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 9144));
  const baseline = readBaseline(file.text);
  return baseline ? { baseline, fault: null } : refuseFile("not-a-report");
}
async function countUnrelatedChanges(trigger, run) {
  const { paths, githubToken } = run.settings.general;
  if (paths.length === 0 || trigger.kind === "other")
    return null;
  const { changedFiles, matchesPaths } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 6485));
  const changed = await changedFiles(trigger, (0,_chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_12__/* .readAccess */ .zS)(run, githubToken));
  if ("unknown" in changed) {
    run.log.info(`paths: the gate runs, because the changed files could not all be listed (${changed.unknown})`);
    return null;
  }
  return matchesPaths(changed.files, paths) ? null : changed.count;
}
async function readPreviousReport(run) {
  const { comment, baseline } = run.settings.general;
  if (!run.isWorkflowStep || comment === "never" || baseline !== null)
    return { baseline: null, comments: null };
  const publishing = await Promise.all(/* import() */[__webpack_require__.e(373), __webpack_require__.e(184), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 4146));
  return publishing.readReportInComment(githubRun(run));
}
async function setPendingStatus({ targetVersion, waitTimeoutMs }, run) {
  const { commitStatus, language } = run.settings.general;
  if (!run.isWorkflowStep || !commitStatus)
    return;
  const dueAt = run.clock.now() + waitTimeoutMs;
  const publishing = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 249));
  await publishing.setPendingStatus(githubRun(run), targetVersion, dueAt, language);
}
async function queryCluster(settings, policy, run) {
  const { queryLiveCluster } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 9834));
  const { cluster, evidence } = await queryLiveCluster({ run, settings, policy });
  return { clusters: [cluster], evidence, runDiagnostics: [] };
}
function readFiles(files, settings, run) {
  const { clock, log, redact } = run;
  log.info(`Reading ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(files.length, "saved response")}; no request is sent`);
  const hasSecrets = run.settings.secrets.length > 0;
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: (0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x8)(text, redact).text })) : files;
  const { results, evidence, ignored } = readSaved(safe, settings.checks, settings, settings, clock.now());
  for (const path of ignored)
    log.info(`${path}: ignored, since it holds no result of a selected check`);
  for (const result of results)
    log.info((0,_chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .resultLine */ .ow)(result));
  return { clusters: groupByCluster(run.settings.subject, results), evidence, runDiagnostics: [] };
}
function groupByCluster(subject, results) {
  const [only = null, ...others] = new Set(results.flatMap(({ clusterId }) => clusterId ?? []));
  const fallback = others.length === 0 ? only : null;
  const groups = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .groupBy */ .$z)(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback);
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    facts: _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FACTS */ .Kj,
    gaps: []
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
function policyReport({ file, source, ref, commit, isOwnJudge, state, sha256, policy }, { ignoresNone, entriesElsewhere, expiringWaivers }, proposal2) {
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
    proposal: proposal2
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
  return [...changes.values()];
}
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

// lib/messages/coverage.js
var FACTS = {
  identity: { en: "its name and phase", zh: "\u96C6\u7FA4\u540D\u79F0\u548C\u72B6\u6001" },
  versions: { en: "its live version and the targets on offer", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u548C\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C" },
  workflow: { en: "its upgrade workflow", zh: "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1" },
  backup: { en: "the age of its backup", zh: "\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u7684\u65F6\u95F4" }
};
function reasonOf(why) {
  if (why.code === "not-in-response")
    return { en: "not in the response", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709" };
  const { kind, status } = why;
  return status === null ? (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .same */ .FB)(kind) : { en: `${kind}, status ${status}`, zh: `${kind}\uFF0C\u72B6\u6001\u7801 ${status}` };
}
function coverageGapText(gap) {
  switch (gap.code) {
    case "absent-section":
      return {
        en: `The ${gap.section}: the task is finished, but has no such section.`,
        zh: `${(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .sectionName */ .$)(gap.section).zh}\uFF1A\u4EFB\u52A1\u5DF2\u5B8C\u6210\uFF0C\u4F46\u5B8C\u5168\u6CA1\u6709\u8FD9\u4E00\u90E8\u5206\u3002`
      };
    case "unnamed-addon":
      return {
        en: "An installed add-on without an id or a name: the gate cannot tell whether it was checked.",
        zh: "\u6709\u4E00\u4E2A\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\u6CA1\u6709 ID \u6216\u540D\u79F0\uFF1A\u65E0\u6CD5\u786E\u8BA4\u5B83\u662F\u5426\u68C0\u67E5\u8FC7\u3002"
      };
    case "no-addon-target":
      return {
        en: `Add-on ${gap.addon}: it offers no version to upgrade to, so no check was started.`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u6CA1\u6709\u53EF\u5347\u7EA7\u7684\u7248\u672C\uFF0C\u56E0\u6B64\u6CA1\u6709\u542F\u52A8\u68C0\u67E5\u3002`
      };
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
    case "connection-lost":
    case "truncated":
      return lostStep(failure);
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
  tls: {
    en: "If the endpoint or a proxy uses a private CA, set NODE_EXTRA_CA_CERTS in the job\u2019s `env` to its file. Otherwise check `endpoint`: another server may be responding.",
    zh: "\u5982\u679C\u7EC8\u7AEF\u8282\u70B9\u6216\u4EE3\u7406\u4F7F\u7528\u79C1\u6709 CA\uFF0C\u8BF7\u5728\u4F5C\u4E1A\u7684 `env` \u4E2D\u7528 NODE_EXTRA_CA_CERTS \u6307\u5B9A\u5176\u8BC1\u4E66\u6587\u4EF6\u3002\u5426\u5219\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u5E94\u7B54\u7684\u53EF\u80FD\u4E0D\u662F CCE\u3002"
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
    en: "CCE does not send responses this large. Check `endpoint`, and narrow the check down with a task id.",
    zh: "CCE \u7684\u54CD\u5E94\u4E0D\u4F1A\u8FD9\u4E48\u5927\u3002\u8BF7\u68C0\u67E5 `endpoint`\uFF0C\u5E76\u7528\u4EFB\u52A1 ID \u7F29\u5C0F\u68C0\u67E5\u8303\u56F4\u3002"
  },
  "not-json": INTERMEDIARY,
  "not-http": (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)({
    en: "Check `endpoint`: the server there does not speak HTTP.",
    zh: "\u8BF7\u68C0\u67E5 `endpoint`\uFF1A\u8BE5\u5730\u5740\u5E94\u7B54\u7684\u4E0D\u662F HTTP \u670D\u52A1\u3002"
  }, INTERMEDIARY)
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
var joined = (parts) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .inEach */ .B1)((say) => parts.filter((part2) => part2 !== null).map(say).join(say(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .COMMA */ .KE)));
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
  cancelled: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .RUN_CANCELED */ .k5,
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
      return (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .same */ .FB)(detail.text);
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
  "saved-response": { en: "a saved response", zh: "\u5DF2\u4FDD\u5B58\u7684\u54CD\u5E94" },
  gate: { en: "the result (a fault of the gate itself)", zh: "\u8FD4\u56DE\u7684\u5185\u5BB9\uFF08\u95E8\u7981\u81EA\u8EAB\u7684\u6545\u969C\uFF09" }
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
  fix: {
    en: "Look at the saved response in the evidence folder. If CCE really responds like this, report it so that the gate can support it.",
    zh: "\u8BF7\u67E5\u770B evidence \u76EE\u5F55\u4E2D\u4FDD\u5B58\u7684\u54CD\u5E94\u3002\u5982\u679C CCE \u786E\u5B9E\u8FD9\u6837\u8FD4\u56DE\uFF0C\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u652F\u6301\u3002"
  }
});
function reasonOf2(what, fault) {
  const isList2 = what === "addon-tasks";
  switch (fault.code) {
    case "shape":
      return shapeReason(fault);
    case "other-kind":
      return {
        en: `${isList2 ? "their" : "its"} kind is ${fault.kind}, not ${fault.expected}`,
        zh: `\u5176 kind \u4E3A ${fault.kind}\uFF0C\u800C\u4E0D\u662F ${fault.expected}`
      };
    case "no-json":
      return { en: `${fault.file} is not JSON`, zh: `${fault.file} \u7684\u5185\u5BB9\u4E0D\u662F JSON` };
    case "own-fault":
      return (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .same */ .FB)(fault.message);
    case "no-items":
      return isList2 ? { en: "the response has no items", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709 items" } : REASONS["no-items"];
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

// lib/messages/results.js
var NOT_FINISHED = { en: "Not finished", zh: "\u5C1A\u672A\u5B8C\u6210" };
function notFinished(detail) {
  const { phase, waitedMs } = detail;
  if (detail.of !== "task") {
    const name = detail.of === "section" ? { en: `The ${detail.what}`, zh: (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .sectionName */ .$)(detail.what).zh } : { en: detail.what, zh: `${detail.what} ` };
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}\u7684\u72B6\u6001\u4ECD\u4E3A ${phase}\uFF0C\u800C\u4EFB\u52A1\u663E\u793A\u5DF2\u5B8C\u6210\u3002`
      },
      fix: _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs
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
var waited = (ms) => ms < 1e3 ? { en: "The gate did not wait.", zh: "\u95E8\u7981\u6CA1\u6709\u7B49\u5F85\u3002" } : { en: `The gate waited ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S5)(ms).en}.`, zh: `\u95E8\u7981\u5DF2\u7B49\u5F85 ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S5)(ms).zh}\u3002` };
function resultExpired(detail) {
  const ms = Math.floor(detail.expiresAt / 1e3) * 1e3 - Math.floor(detail.now / 1e3) * 1e3;
  const at = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .clockTime */ .qo)((0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(detail.expiresAt));
  const left = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S5)(ms);
  if (ms <= 0)
    return {
      title: { en: "Result expired", zh: "\u7ED3\u679C\u5DF2\u8FC7\u671F" },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.`,
        zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${at} \u8FC7\u671F\uFF08${left.zh}\u524D\uFF09\u3002`
      },
      fix: _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs
    };
  const least = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S5)(detail.minValidityMs);
  return {
    title: { en: "Result expires too soon", zh: "\u7ED3\u679C\u5373\u5C06\u8FC7\u671F" },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.`,
      zh: `\u68C0\u67E5\u7ED3\u679C\u5C06\u4E8E ${at} \u8FC7\u671F\uFF0C\u4EC5\u5269 ${left.zh}\uFF0C\u77ED\u4E8E min-validity \u8981\u6C42\u7684 ${least.zh}\u3002`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs, { en: "Or lower min-validity.", zh: "\u4E5F\u53EF\u4EE5\u8C03\u5C0F min-validity\u3002" })
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
  }, _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs)
});
function noResult({ why }, check) {
  const { en, zh } = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .checkName */ .I3)(check);
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
        fix: _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs
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
    case "vanished":
      return {
        title: { en: "The task is gone", zh: "\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728" },
        message: {
          en: `The ${en} task disappeared while the gate waited for it.`,
          zh: `\u6240\u7B49\u5F85\u7684${zh}\u4EFB\u52A1\u5DF2\u4E0D\u5B58\u5728\u3002`
        },
        fix: _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs
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

// lib/messages/targets.js
function targetClause(detail) {
  switch (detail.which) {
    case "no-task":
      return { en: "there is no check for this target", zh: "\u6CA1\u6709\u9488\u5BF9\u8BE5\u76EE\u6807\u7248\u672C\u7684\u68C0\u67E5" };
    case "live":
      return detail.isTarget ? AT_TARGET : { en: "the cluster version has changed since the check", zh: "\u68C0\u67E5\u4E4B\u540E\u96C6\u7FA4\u7248\u672C\u5DF2\u53D8\u5316" };
    case "not-offered":
      return detail.isTarget ? AT_TARGET : { en: "CCE does not offer this target", zh: "CCE \u4E0D\u652F\u6301\u5347\u7EA7\u5230\u8BE5\u76EE\u6807\u7248\u672C" };
    case "busy":
      return { en: "another operation is in progress", zh: "\u6709\u5176\u4ED6\u64CD\u4F5C\u6B63\u5728\u8FDB\u884C" };
    default:
      return null;
  }
}
var AT_TARGET = { en: "the cluster already runs the target version", zh: "\u96C6\u7FA4\u5DF2\u662F\u76EE\u6807\u7248\u672C" };
var NONE_GIVEN = { en: "(none given)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" };
function targetMismatch(detail) {
  switch (detail.which) {
    case "no-task":
      return noCheck(detail.asserted, detail.found);
    case "live":
      return detail.isTarget ? alreadyThere(detail.live) : versionChanged(detail.checked, detail.live);
    case "not-offered":
      return detail.isTarget ? alreadyThere(detail.live) : notOffered(detail);
    case "busy":
      return busy(detail);
    default:
      return otherVersion(detail);
  }
}
function otherVersion({ which, asserted, actual }) {
  const version = which === "target" ? "\u76EE\u6807\u7248\u672C" : "\u5F53\u524D\u7248\u672C";
  return {
    title: { en: "Another version", zh: "\u7248\u672C\u4E0D\u7B26" },
    message: {
      en: `The check was made for the ${which} version ${actual ?? NONE_GIVEN.en}, not for ${asserted}.`,
      zh: `\u68C0\u67E5\u6240\u9488\u5BF9\u7684${version}${actual === null ? "\u672A\u6307\u5B9A" : `\u4E3A ${actual}`}\uFF0C\u800C\u8981\u6C42\u7684\u662F ${asserted}\u3002`
    },
    fix: {
      en: `Run the pre-upgrade check again for the right versions, or correct ${which}-version; then re-run this job.`,
      zh: `\u8BF7\u9488\u5BF9\u6B63\u786E\u7684\u7248\u672C\u91CD\u65B0\u6267\u884C\u5347\u7EA7\u524D\u68C0\u67E5\uFF0C\u6216\u66F4\u6B63 ${which}-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
    }
  };
}
function noCheck(asserted, found) {
  const targets = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(found.map((version) => version || NONE_GIVEN));
  return {
    title: { en: "No check for this target", zh: "\u6CA1\u6709\u9488\u5BF9\u8BE5\u76EE\u6807\u7248\u672C\u7684\u68C0\u67E5" },
    message: {
      en: `This cluster has no pre-upgrade check for the target ${asserted}. It has checks for: ${targets.en}.`,
      zh: `\u8BE5\u96C6\u7FA4\u6CA1\u6709\u9488\u5BF9\u76EE\u6807\u7248\u672C ${asserted} \u7684\u5347\u7EA7\u524D\u68C0\u67E5\u3002\u73B0\u6709\u68C0\u67E5\u7684\u76EE\u6807\u7248\u672C\uFF1A${targets.zh}\u3002`
    },
    fix: {
      en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
      zh: `\u8BF7\u9488\u5BF9 ${asserted} \u6267\u884C\u5347\u7EA7\u524D\u68C0\u67E5\uFF0C\u6216\u66F4\u6B63 target-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
    }
  };
}
var versionChanged = (checked, live) => ({
  title: { en: "Cluster version changed", zh: "\u96C6\u7FA4\u7248\u672C\u5DF2\u53D8\u5316" },
  message: {
    en: `The check was made for current version ${checked}, but the cluster now runs ${live}.`,
    zh: `\u68C0\u67E5\u65F6\u96C6\u7FA4\u7248\u672C\u4E3A ${checked}\uFF0C\u800C\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${live}\u3002`
  },
  fix: _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs
});
function busy({ what, id, target, asserted }) {
  const zhWhat = what === "upgrade workflow" ? "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1" : "\u5347\u7EA7\u524D\u68C0\u67E5";
  return {
    title: { en: "Another operation in progress", zh: "\u6709\u5176\u4ED6\u64CD\u4F5C\u6B63\u5728\u8FDB\u884C" },
    message: {
      en: `An unfinished ${what} (${id ?? "no id"}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}. The gate does not cancel it.`,
      zh: `\u6709\u4E00\u4E2A\u672A\u5B8C\u6210\u7684${zhWhat}\uFF08${id ?? "\u65E0 ID"}\uFF09\uFF0C\u5176\u76EE\u6807\u7248\u672C${target === null ? "\u672A\u6307\u5B9A" : `\u4E3A ${target}`}\uFF0C\u800C\u8981\u6C42\u7684\u662F ${asserted}\uFF1B\u95E8\u7981\u4E0D\u4F1A\u66FF\u60A8\u53D6\u6D88\u5B83\u3002`
    },
    fix: {
      en: "Finish or cancel it in the CCE console, or correct target-version; then re-run this job.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u5B8C\u6210\u6216\u53D6\u6D88\u5B83\uFF0C\u6216\u66F4\u6B63 target-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  };
}
var alreadyThere = (live) => ({
  title: { en: "Already at the target", zh: "\u96C6\u7FA4\u5DF2\u662F\u76EE\u6807\u7248\u672C" },
  message: {
    en: `The cluster already runs ${live}, so there is nothing to upgrade.`,
    zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${live}\uFF0C\u65E0\u9700\u518D\u5347\u7EA7\u3002`
  },
  fix: {
    en: "Close this pull request, or set a newer target-version.",
    zh: "\u8BF7\u5173\u95ED\u6B64\u62C9\u53D6\u8BF7\u6C42\uFF0C\u6216\u6307\u5B9A\u66F4\u9AD8\u7684 target-version\u3002"
  }
});
function notOffered({ live, asserted, offered }) {
  const targets = offered.length > 0 ? { en: `It offers ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(offered).en}.`, zh: `\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(offered).zh}\u3002` } : { en: "It currently offers no target.", zh: "\u76EE\u524D\u6CA1\u6709\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\u3002" };
  return {
    title: { en: "Target not offered", zh: "\u4E0D\u652F\u6301\u8BE5\u76EE\u6807\u7248\u672C" },
    message: {
      en: `CCE does not offer an upgrade from ${live} to ${asserted}. ${targets.en}`,
      zh: `CCE \u4E0D\u652F\u6301\u4ECE ${live} \u5347\u7EA7\u5230 ${asserted}\u3002${targets.zh}`
    },
    fix: {
      en: "Choose a target-version that CCE offers. Often the newest patch of the current version must be installed first.",
      zh: "\u8BF7\u9009\u62E9 CCE \u652F\u6301\u7684 target-version\u3002\u901A\u5E38\u9700\u8981\u5148\u5347\u7EA7\u5230\u5F53\u524D\u7248\u672C\u7684\u6700\u65B0\u8865\u4E01\u3002"
    }
  };
}

// lib/messages/diagnostics.js
var diagnosticMessage = (detail, check) => ({
  ...messageOf(detail, check),
  meaning: detail.name === "policy-error" ? (0,_chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMeaning */ .WK)(detail.fault) : MEANINGS[detail.name]
});
function messageOf(detail, check) {
  switch (detail.name) {
    case "not-finished":
      return notFinished(detail);
    case "task-errored":
      return taskErrored(detail.message, (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .checkName */ .I3)(check));
    case "result-expired":
      return resultExpired(detail);
    case "no-expiry":
      return noExpiry(detail.raw);
    case "skipped-item":
      return skippedItem(detail.item);
    case "target-mismatch":
      return targetMismatch(detail);
    case "cluster-mismatch":
      return otherCluster(detail);
    case "no-result":
      return noResult(detail, check);
    case "unexplained-failure":
      return unexplained(detail, (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .checkName */ .I3)(check));
    case "unknown-value":
      return unknownValue(detail);
    case "unreadable-response":
      return "failure" in detail ? { title: UNREADABLE, ...apiFailureMessage(detail.failure) } : { title: UNREADABLE, ...unreadableMessage(detail.what, detail.fault) };
    case "api-error":
      return { title: { en: "Request failed", zh: "\u8BF7\u6C42\u5931\u8D25" }, ...apiFailureMessage(detail.failure) };
    case "no-access":
      return "failure" in detail ? { title: NO_ACCESS, ...apiFailureMessage(detail.failure) } : { title: NO_ACCESS, ...(0,_chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_3__/* .noSecrets */ .fI)(detail) };
    case "wrong-settings":
      return (0,_chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongSetting */ .q5)(detail.fault);
    case "policy-error":
      return (0,_chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFaultMessage */ .So)(detail.fault);
    case "upgrade-failed":
      return upgradeFailed(detail);
    case "upgrade-paused":
      return upgradePaused(detail.progress);
    case "postcheck-failed":
      return POSTCHECK_FAILED;
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
  fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs, {
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
  const what = of === "task" ? { en: `${en} task`, zh: `${zh}\u4EFB\u52A1` } : (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .sectionName */ .$)(of);
  return {
    title: { en: "Failed without a reason", zh: "\u5931\u8D25\u4F46\u6CA1\u6709\u539F\u56E0" },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ""}`,
      zh: `${what.zh}\u7684\u72B6\u6001\u4E3A Failed\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\u5931\u8D25\u3002${message ? `\u63D0\u793A\u4FE1\u606F\uFF1A${message}` : ""}`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_AGAIN */ .Bs, {
      en: "If this happens again, look at the check in the CCE console and open a ticket with the task id.",
      zh: "\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u68C0\u67E5\uFF0C\u5E76\u9644\u4E0A\u4EFB\u52A1 ID \u63D0\u4EA4\u5DE5\u5355\u3002"
    })
  };
}
function unknownValue({ item, field, raw, known }) {
  const name = (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .fieldName */ .w5)(field);
  const [en, zh] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(known).en, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .KE)(known).zh];
  const problem = raw === _chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_23__/* .ABSENT */ .s ? {
    en: `${name.en} is missing${known.length > 0 ? `; expected one of ${en}` : ""}`,
    zh: `\u6CA1\u6709${name.zh}${known.length > 0 ? `\uFF0C\u5E94\u4E3A ${zh} \u4E4B\u4E00` : ""}`
  } : {
    en: `${name.en} is ${raw}, which is not documented${known.length > 0 ? ` (documented: ${en})` : ""}`,
    zh: `${name.zh}\u7684\u503C\u4E3A ${raw}${known.length > 0 ? `\uFF0C\u4E0D\u5C5E\u4E8E ${zh}` : ""}`
  };
  return {
    title: { en: "Unknown value", zh: "\u672A\u77E5\u53D6\u503C" },
    message: {
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
  "api-error": { en: "Without an answer from CCE, nothing was checked.", zh: "CCE \u6CA1\u6709\u8FD4\u56DE\u7684\u5185\u5BB9\u89C6\u4E3A\u672A\u68C0\u67E5\u3002" },
  "no-access": { en: "Without access to CCE, nothing was checked.", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650\uFF0C\u65E0\u6CD5\u68C0\u67E5\u3002" },
  "wrong-settings": {
    en: "No request was sent, because the settings are ambiguous or incomplete.",
    zh: "\u8BBE\u7F6E\u7684\u610F\u56FE\u4E0D\u660E\u786E\uFF0C\u56E0\u6B64\u6CA1\u6709\u53D1\u8D77\u4EFB\u4F55\u67E5\u8BE2\u3002"
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
  }
};

// lib/report/build/finding.js
function reportFinding({ source, decision, decides, decisionIfCounted, cell, rule, waiver }, clusterId, language, items) {
  const { check, addon, nodes } = source;
  const identity = { fingerprint: (0,_chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintOf */ .ax)(source), clusterId, check, addon, nodes };
  const decided = { decision, decides, cell, rule, waiver, status: null };
  const texts = source.type === "cause" ? causeTexts(source, decisionIfCounted, language, items) : diagnosticTexts(source, language);
  return { ...identity, ...decided, ...texts };
}
function causeTexts(cause, decision, language, items) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause;
  const { title, meaning, fix, who, commands, docUrl, match, source } = (0,_chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(cause, language, items);
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)(language);
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    phase: "Failed",
    message: (0,_chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(message),
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
var gateDocUrl = (name) => `${_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .PROJECT_URL */ .w5}/blob/main/docs/findings.md#${name}`;
function causeFix({ group, kind }, decision, advice) {
  if (group === "ExecuteException")
    return (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .executeExceptionFix */ .Qx)();
  return kind === "Exception" && decision !== "block" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .CCE_WILL_REFUSE */ .q0, advice) : advice;
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
    message: t(item?.message ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .sentences */ .hC)(message, (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_9__/* .itemMessage */ .hm)((0,_chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_0__/* .readableMessage */ .on)(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detail.name === "policy-error" ? locationOf(detail.fault) : null,
    meaning: t(meaning),
    fix: t(fix),
    who: null,
    commands: [],
    docUrl: item ? (0,_chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewUrl */ .tH)(language) : gateDocUrl(detail.name),
    match: "none",
    advice: "gate"
  };
}
function locationOf({ file, line, column }) {
  if (line === null)
    return null;
  return column === null ? { file, line } : { file, line, column };
}

// lib/messages/clauses.js
function diagnosticClause(detail, check) {
  if (detail.name === "not-finished" && check === "upgrade")
    return { en: "the upgrade is not finished", zh: "\u5347\u7EA7\u5C1A\u672A\u5B8C\u6210" };
  if (detail.name === "result-expired")
    return expiryClause(detail);
  return (detail.name === "target-mismatch" ? targetClause(detail) : null) ?? CLAUSES[detail.name];
}
function expiryClause({ expiresAt, now }) {
  const time = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_11__/* .clockTime */ .qo)((0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(expiresAt));
  return expiresAt <= now ? { en: `the check result expired at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${time} \u8FC7\u671F` } : { en: `the check result expires too soon, at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5373\u5C06\u4E8E ${time} \u8FC7\u671F` };
}
var CLAUSES = {
  "not-finished": { en: "the check is not finished", zh: "\u68C0\u67E5\u5C1A\u672A\u5B8C\u6210" },
  "task-errored": { en: "the check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u81EA\u8EAB\u51FA\u9519" },
  "result-expired": { en: "the check result has expired or is about to expire", zh: "\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\u6216\u5373\u5C06\u8FC7\u671F" },
  "no-expiry": { en: "the check result has no expiry time", zh: "\u68C0\u67E5\u7ED3\u679C\u6CA1\u6709\u7ED9\u51FA\u6709\u6548\u671F" },
  "skipped-item": { en: "a check item was skipped", zh: "\u6709\u68C0\u67E5\u9879\u88AB\u4EBA\u4E3A\u8DF3\u8FC7" },
  "target-mismatch": { en: "the check is for another version", zh: "\u68C0\u67E5\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u7248\u672C" },
  "cluster-mismatch": { en: "the check result is for another cluster", zh: "\u68C0\u67E5\u7ED3\u679C\u5C5E\u4E8E\u5176\u4ED6\u96C6\u7FA4" },
  "no-result": { en: "there is no check result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" },
  "unexplained-failure": { en: "a check failed without naming a failed item", zh: "\u6709\u68C0\u67E5\u5931\u8D25\u4F46\u6CA1\u6709\u7ED9\u51FA\u539F\u56E0" },
  "unknown-value": { en: "CCE returned a value that is not documented", zh: "\u54CD\u5E94\u4E2D\u6709\u95E8\u7981\u4E0D\u8BA4\u8BC6\u7684\u53D6\u503C" },
  "unreadable-response": { en: "a response could not be read", zh: "\u6709\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" },
  "api-error": { en: "a CCE API call failed", zh: "\u672A\u80FD\u4ECE CCE \u67E5\u8BE2\u5230\u7ED3\u679C" },
  "no-access": { en: "the gate has no access to CCE", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650" },
  "wrong-settings": { en: "the settings are wrong", zh: "\u8BBE\u7F6E\u6709\u8BEF" },
  "policy-error": { en: "the policy cannot be used", zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528" },
  "upgrade-failed": { en: "the upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
  "upgrade-paused": { en: "the upgrade is paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  "postcheck-failed": { en: "the post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" }
};
var diagnosticRuleTitle = (name) => {
  const [, clause] = Object.entries(CLAUSES).find(([key]) => key === name) ?? [];
  return clause === void 0 ? null : { en: (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .capitalized */ .l2)(clause.en), zh: clause.zh };
};

// lib/report/build/reason.js
function reasonFor(input) {
  const { verdict, findings, clusters, changedFiles } = input;
  if (verdict === "not-applicable")
    return (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .notApplicableHeadline */ .Vj)(changedFiles ?? 0);
  const target = targetOf(input);
  const { headline, namesTarget } = headlineOf(verdict, input, target);
  const isRefused = findings.length > 0 && findings.every(({ finding }) => finding.name === "wrong-settings");
  const parts = [headline, clusterPhaseOf(clusters), isRefused ? _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_TEXT */ .gd : (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .targetNote */ .Ql)(target, namesTarget)];
  return { en: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)("en")).join(""), zh: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localizer */ .Oq)("zh-cn")).join("") };
}
function headlineOf(verdict, { counts, findings, clusters, isWhole }, target) {
  const decidedAs2 = (decision) => findings.filter(({ finding }) => finding.decision === decision);
  switch (verdict) {
    case "block": {
      const blocking = decidedAs2("block");
      const failures = clausesOf(blocking.filter(({ source }) => source.type === "diagnostic"));
      const causes = blocking.filter(({ source }) => source.type === "cause").length;
      const headline = (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .blockedHeadline */ .zG)(failures, causes, counts.inconclusive, target);
      return { headline, namesTarget: causes > 0 };
    }
    case "inconclusive":
      return { headline: (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .undecidedHeadline */ .M8)(clausesOf(decidedAs2("inconclusive")), target), namesTarget: false };
    case "warn":
      return { headline: (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .warnHeadline */ .Pv)(openCounts(counts, findings), isWhole, target), namesTarget: true };
    case "pass":
      return { headline: passedHeadline(clusters, target, counts.passed), namesTarget: true };
  }
}
function openCounts({ warning, notice, waived }, findings) {
  const aboutPolicy = (decision) => findings.filter(({ finding }) => finding.name === "policy-error" && finding.decision === decision).length;
  const [ignored, unused] = [aboutPolicy("warn"), aboutPolicy("notice")];
  return { risks: warning - ignored, notes: notice - unused, waived, entries: ignored + unused };
}
function clausesOf(findings) {
  const clauses = findings.map(({ source }) => source.type === "diagnostic" ? diagnosticClause(source.detail, source.check) : _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .ITEM_BROKE */ .KI);
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedHeadline(clusters, target, passed) {
  if ((0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .judgesReadiness */ .Bl)(clusters))
    return (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .readyHeadline */ .uW)(passed, target);
  const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
  return (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .upgradedHeadline */ .fx)(checks.has("upgrade"), checks.has("postcheck"), target);
}
var CLUSTER_PHASES = [
  "Unavailable",
  "ScalingUp",
  "ScalingDown",
  "Creating",
  "Deleting",
  "Upgrading",
  "Resizing",
  "RollingBack",
  "RollbackFailed",
  "Hibernating",
  "Hibernation",
  "Awaking",
  "Error"
];
function clusterPhaseOf(clusters) {
  const [phase] = clusters.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== "Available");
  return phase === void 0 ? _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_TEXT */ .gd : (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_10__/* .clusterPhaseNote */ .ik)(CLUSTER_PHASES.includes(phase) ? phase : null);
}
function targetOf({ clusters, assertedTarget }) {
  if (assertedTarget !== null && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_24__/* .parseVersion */ .ot)(assertedTarget))
    return { version: assertedTarget.trim(), isAsserted: true };
  const [only = null, ...others] = new Set(clusters.map(({ targetVersion }) => targetVersion));
  const isVersion = others.length === 0 && only !== null && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_24__/* .parseVersion */ .ot)(only) !== null;
  return { version: isVersion ? only.trim() : null, isAsserted: false };
}

// lib/report/build/report.js
function buildReport(input) {
  const { evaluation, subject, verdict, language, policy, proposed } = input;
  const sourced = sourcedFindings(evaluation, input);
  const findings = sourced.map(({ finding }) => finding);
  const clusters = evaluation.clusters.map(clusterReport);
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result));
  const passed = results.reduce((sum, { items }) => sum + (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__/* .passedNames */ .B9)(items).size, 0);
  const counts = { ...decisionCounts(findings), passed, new: null, resolved: null };
  const reason = reasonFor({
    verdict,
    counts,
    findings: sourced,
    clusters,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: results.every(({ absentSections }) => absentSections.length === 0)
  });
  const expiries = results.flatMap(({ expiresAt }) => expiresAt ?? []);
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : [];
  const proposal2 = policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null;
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: input.version },
    generatedAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(input.now),
    language,
    verdict,
    reason: reason.en,
    headline: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localize */ .kg)(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal2),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(Math.min(...expiries)) : null,
    clusters,
    findings,
    resolved: [],
    notCovered: evaluation.clusters.flatMap((cluster) => notCovered(cluster, language)),
    unknownItems: unknownItems(findings)
  };
}
function sourcedFindings({ clusters, runFindings }, { subject, language, policy }) {
  const items = policy.policy.items;
  const sourced = (finding, clusterId) => ({
    finding: reportFinding(finding, clusterId, language, items),
    source: finding.source
  });
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId)),
    ...clusters.flatMap(({ cluster, results }) => results.flatMap(({ result, findings }) => findings.map((finding) => sourced(finding, result.clusterId ?? cluster.subject.clusterId))))
  ].sort(bySeverity);
}
function clusterReport({ cluster: { subject, facts }, results, verdict }) {
  const firstOf = (pick) => results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null;
  return {
    id: subject.clusterId,
    name: facts.name,
    region: subject.region,
    projectId: subject.projectId,
    currentVersion: firstOf((result) => result.currentVersion) ?? subject.currentVersion,
    targetVersion: subject.targetVersion ?? firstOf((result) => result.targetVersion),
    targetAsserted: subject.targetVersion !== null,
    verdict,
    facts: factsReport(facts),
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: (0,_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_8__/* .skipListOf */ .TO)(results.flatMap(({ findings }) => findings))
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
    ...latestBackupAt === null ? {} : { latestBackupAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(latestBackupAt) }
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
    takenAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(result.takenAt),
    expiresAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_18__/* .isoTime */ .Ly)(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_17__/* .passedNames */ .B9)(result.items).size,
    items: result.items,
    skipped: result.skipped
  };
}
function notCovered({ cluster: { subject, gaps }, results }, language) {
  const absent = results.flatMap(({ result: { check, absentSections } }) => absentSections.map((section) => ({ check, code: "absent-section", section })));
  return [...absent, ...gaps].map((gap) => ({
    clusterId: subject.clusterId,
    check: gap.check,
    what: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_15__/* .localize */ .kg)(coverageGapText(gap), language)
  }));
}
function unknownItems(findings) {
  const unknown = findings.filter(({ scope, match }) => scope !== "gate" && match === "none").map(({ check, name }) => ({ check: check ?? "", name }));
  const distinct = new Map(unknown.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].sort((a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.check, b.check) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.name, b.name));
}
var LEVEL_ORDER = [..._chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_20__/* .LEVELS */ .A_, null];
function bySeverity(one, other) {
  const [a, b] = [one.finding, other.finding];
  return _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_16__/* .DECISIONS */ .Yv.indexOf(a.decision) - _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_16__/* .DECISIONS */ .Yv.indexOf(b.decision) || LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || b.nodes.length - a.nodes.length || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.check ?? "", b.check ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.clusterId ?? "", b.clusterId ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.addon?.instanceName ?? "", b.addon?.instanceName ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.addon?.instanceId ?? "", b.addon?.instanceId ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(englishTitle(one), englishTitle(other)) || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_19__/* .compareText */ .n6)(a.fingerprint, b.fingerprint);
}
var englishTitle = ({ source }) => source.type === "diagnostic" ? diagnosticMessage(source.detail, source.check).title.en : "";

// lib/run/decide.js
function decide(input) {
  const { settings, policy, now, version, changedFiles, isRefused, isExcused } = input;
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn };
  const evaluation = (0,_chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._3)(evaluationInput, policy);
  const verdict = changedFiles === null ? evaluation.verdict : "not-applicable";
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: (0,_chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_6__/* .isGreen */ .gf)(verdict, evaluation.effectiveFailOn, isRefused, isExcused),
    requested: requestedSettings(settings),
    version,
    language: settings.general.language,
    now,
    changedFiles,
    policy,
    proposed: policy.proposal && (0,_chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._3)(evaluationInput, { file: policy.file, ...policy.proposal })
  });
}
function requestedSettings({ general, subject }) {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs } = subject;
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject;
  const asserted = { checks, clusterId, currentVersion, targetVersion, minValidityMs, failOn: general.requestedFailOn };
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId };
}




/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ mayHaveArrived),
/* harmony export */   Cl: () => (/* binding */ isUpgradeUnderWay),
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   EM: () => (/* binding */ chooseNewest),
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   JK: () => (/* binding */ listTasksIfPossible),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LM: () => (/* binding */ startedTask),
/* harmony export */   Lj: () => (/* binding */ selectFromList),
/* harmony export */   PX: () => (/* binding */ ignoreApiError),
/* harmony export */   PZ: () => (/* binding */ startedAddonChecks),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   SH: () => (/* binding */ readPrecheck),
/* harmony export */   Sh: () => (/* binding */ readNewestWorkflow),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TY: () => (/* binding */ recheckExpiry),
/* harmony export */   Vb: () => (/* binding */ parsePrecheck),
/* harmony export */   Wk: () => (/* binding */ CceError),
/* harmony export */   Yv: () => (/* binding */ unreadableAddon),
/* harmony export */   _0: () => (/* binding */ readSelected),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   _A: () => (/* binding */ parseUpgrade),
/* harmony export */   aB: () => (/* binding */ recheckLiveVersion),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   iL: () => (/* binding */ rawText),
/* harmony export */   iX: () => (/* binding */ addonInstance),
/* harmony export */   j4: () => (/* binding */ catchApiErrors),
/* harmony export */   jl: () => (/* binding */ itemProgress),
/* harmony export */   nR: () => (/* binding */ selectTasks),
/* harmony export */   nY: () => (/* binding */ readUpgradeInfo),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   rG: () => (/* binding */ requestableId),
/* harmony export */   ri: () => (/* binding */ unreadableTask),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   t8: () => (/* binding */ readPostcheck),
/* harmony export */   tC: () => (/* binding */ anyList),
/* harmony export */   wq: () => (/* binding */ isAddonCheckUnderWay),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   y_: () => (/* binding */ readAddonTask),
/* harmony export */   yj: () => (/* binding */ readSnapshots),
/* harmony export */   zh: () => (/* binding */ unreadablePrecheck),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);
/* harmony import */ var _chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7930);
/* harmony import */ var _chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8546);
/* harmony import */ var _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7014);
/* harmony import */ var _chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4902);
/* harmony import */ var _chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8838);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5731);








// lib/checks/shared/raw-values.js
var isAbsent = (value) => value === void 0 || value === null || value === "";
var rawText = (value) => isAbsent(value) ? _chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .s : typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
var textOrNull = (value) => isAbsent(value) ? null : rawText(value);
var listOf = (items2) => isAbsent(items2) ? [] : [items2].flat();

// lib/checks/shared/validity.js
function withValidity(result, expected, now, expiry) {
  const { check, addon } = result;
  const mismatches = [
    ...clusterMismatch(result, expected),
    ...check === "addons" ? [] : versionMismatches(result, expected)
  ];
  const expiresAt = expiry && (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(expiry.raw);
  const expired = expiryProblem(expiresAt, expected, now);
  const problems = [...mismatches];
  if (expired)
    problems.push(expired);
  if (expiry && expiresAt === null)
    problems.push({ name: "no-expiry", raw: textOrNull(expiry.raw) });
  const diagnostics = [...problems.map((detail) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)(check, detail, addon)), ...result.diagnostics];
  return { ...result, expiresAt, decides: mismatches.length === 0 && expired === null, diagnostics };
}
function expiryProblem(expiresAt, { minValidityMs }, now) {
  const isValid = expiresAt === null || expiresAt > now && expiresAt - now >= minValidityMs;
  return isValid ? null : { name: "result-expired", expiresAt, now, minValidityMs };
}
function recheckExpiry(result, expected, now) {
  const { expiresAt, check, addon } = result;
  const problem = expiryProblem(expiresAt, expected, now);
  const isKnown = result.diagnostics.some(({ detail }) => detail.name === "result-expired");
  if (problem === null || isKnown)
    return result;
  return { ...result, decides: false, diagnostics: [(0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)(check, problem, addon), ...result.diagnostics] };
}
function recheckLiveVersion(result, live) {
  const { check, currentVersion: checked, targetVersion } = result;
  if (check !== "precheck" || live === null || checked === null || (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(checked, live))
    return result;
  const isTarget = targetVersion !== null && (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(targetVersion, live);
  const problem = (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)(check, { name: "target-mismatch", which: "live", checked, live, isTarget });
  return { ...result, decides: false, diagnostics: [problem, ...result.diagnostics] };
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
  return pairs.flatMap(({ which, asserted, actual }) => asserted === null || (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesVersion */ .y1)(asserted, actual) ? [] : [{ name: "target-mismatch", which, asserted, actual }]);
}

// lib/model/cluster.js
var NO_FACTS = {
  name: null,
  phase: null,
  liveVersion: null,
  offeredTargets: null,
  lastUpgrade: null,
  workflow: null,
  latestBackupAt: null
};

// lib/run/result-line.js
function resultLine({ check, addon, taskId, phase, takenAt, items: items2 }) {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items2.filter((item) => item.failed > 0).length;
  const counts = items2.length > 0 ? `; ${(0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .passedNames */ .B9)(items2).size} items passed, ${failed} failed` : "";
  return `${check}${name}: task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}${counts}`;
}

// lib/cce/http/body.js
function readBody(received, redact) {
  const text2 = redact(received);
  let json = parse(text2);
  const broken = json === null && text2 !== received;
  if (broken)
    json = parse(received);
  const plain = unescaped(text2);
  const hidden = plain !== text2 && redact(plain) !== plain;
  if (json === null)
    return { text: hidden ? redact(plain) : text2, json };
  if (!broken && !hidden)
    return { text: text2, json };
  const root = [json.value];
  redactInside(root, redact);
  return { text: serialize(root[0]), json: { value: root[0] } };
}
function isCutOff(text2) {
  const end = text2.trimEnd().at(-1);
  return /^\uFEFF?\s*[[{]/.test(text2) && end !== "]" && end !== "}";
}
function isHtml(text2, contentType) {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text2) || /\bhtml\b/i.test(contentType ?? "");
}
function parse(text2) {
  try {
    return { value: JSON.parse(text2.startsWith("\uFEFF") ? text2.slice(1) : text2) };
  } catch {
    return null;
  }
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescaped(text2) {
  if (!text2.includes("\\u") && !text2.includes("\\/"))
    return text2;
  return text2.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === void 0 ? ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16)));
}
function redactInside(root, redact) {
  const pending = [root];
  for (let holder = pending.pop(); holder !== void 0; holder = pending.pop()) {
    const entries = Object.entries(holder);
    if (!Array.isArray(holder))
      for (const [key] of entries)
        Reflect.deleteProperty(holder, key);
    for (const [key, value] of entries) {
      const name = Array.isArray(holder) ? key : redact(key);
      const descriptor = { value: redactedScalar(value, redact), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(holder, name, descriptor);
      if (typeof value === "object" && value !== null)
        pending.push(value);
    }
  }
}
function redactedScalar(value, redact) {
  if (typeof value === "string")
    return redact(value);
  if (typeof value !== "number")
    return value;
  return redact(String(value)) === String(value) ? value : "***";
}
function serialize(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return '"***"';
  }
}

// lib/cce/api/schemas.js
var text = (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()));
var listed = (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)());
var maybe = (schema) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(schema));
var part = (fields) => maybe((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(fields));
var list = (schema) => maybe((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(schema));
function object(fields) {
  let made;
  return () => made ??= (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)(fields());
}
var items = () => maybe((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()), (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({})]));
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
  itemsStatus: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()),
  nodeStageStatus: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
    nodeInfo: part({ uid: text, name: text, status: text, nodeType: text }),
    itemsStatus: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)())
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
    skippedCheckItemList: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ name: text, resourceSelector: part({ key: text, operator: text, values: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()) }) }))
  }),
  status: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
    phase: listed,
    expireTimeStamp: listed,
    expireTimestamp: listed,
    message: text,
    clusterCheckStatus: section(),
    addonCheckStatus: section(),
    nodeCheckStatus: section()
  })
}));
var timesOf = ({ metadata, status }) => ({
  created: metadata?.creationTimestamp ?? metadata?.creationTimeStamp,
  updated: metadata?.updateTimestamp ?? metadata?.updateTimeStamp,
  expires: status.expireTimeStamp ?? status.expireTimestamp
});
var risk = object(() => ({ riskName: text, level: listed, status: listed, message: text }));
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
  status: part({ status: listed, message: text, riskList: list(risk()) }),
  riskList: list(risk())
}));
var addonInstance = object(() => ({
  metadata: part({ uid: text, name: text, alias: text }),
  spec: part({ version: text, addonTemplateName: text }),
  status: part({ status: listed, targetVersions: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()) })
}));
var startedAddonChecks = object(() => ({
  status: part({ items: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ metadata: part({ taskID: text }) })) })
}));
var upgradeTask = object(() => ({
  kind: text,
  metadata: part({ uid: text, creationTimestamp: text, updateTimestamp: text }),
  spec: part({ version: text, targetVersion: text, items: listed }),
  status: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ phase: listed, progress: listed, completionTime: listed })
}));
var postcheckTask = object(() => ({
  kind: text,
  metadata: part({ uid: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ phase: listed })
}));
var upgradeInfo = object(() => ({
  metadata: part({ uid: text }),
  spec: part({
    versionInfo: part({ release: text, patch: text, suggestPatch: text, targetVersions: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()) }),
    lastUpgradeInfo: part({ phase: listed, progress: listed, completionTime: listed })
  }),
  status: part({ phase: listed, progress: listed, completionTime: listed })
}));
var workflow = object(() => ({
  metadata: part({ uid: text, creationTimestamp: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: part({
    phase: listed,
    pointStatuses: list((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ taskType: listed, taskID: text, status: listed }))
  })
}));
var cluster = object(() => ({
  metadata: part({ name: text }),
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
var WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g;
var REPEATED = /(<node>|#)(?:[\s,;、，；|"'`[\]()]+(?:and\s+)?["'`[(]*\1)+/g;
function foldMessage(message, isNode) {
  return message.replace(WORD, (word) => foldNode(word, isNode)).replace(UUID, "#").replace(IPV6, "#").replace(NUMBER, "#").replace(REPEATED, "$1").replace(/\s+/g, " ").trim();
}
function foldNode(word, isNode) {
  const bare = word.replace(/[._-]+$/, "");
  if (isNode(bare))
    return "<node>";
  for (let dot = bare.lastIndexOf("."); dot > 0; dot = bare.lastIndexOf(".", dot - 1))
    if (isNode(bare.slice(0, dot)))
      return `<node>${bare.slice(dot)}`;
  return word;
}
function failureSignature(cause, isNode) {
  const { check, addon, name, kind, level, errorCodes, message } = cause;
  const reason = errorCodes.length > 0 ? ["codes", ...errorCodes] : ["message", foldMessage(message, isNode)];
  return [check, addon?.template ?? "", name, kind ?? "", level ?? "", ...reason];
}

// lib/checks/shared/causes.js
var ItemAggregator = class {
  #context;
  #rows = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Map();
  #undecided = /* @__PURE__ */ new Map();
  count = 0;
  failedCount = 0;
  constructor(context) {
    this.#context = context;
  }
  addPassed(name, kind, level, group) {
    this.count++;
    this.#row(name, kind, level, group).passed++;
  }
  add(item, { scope, node }) {
    const { name, kind, level, group, phase } = item;
    this.count++;
    if (phase === "Failed")
      this.failedCount++;
    const problem = problemOf(item, this.#context);
    if (problem !== null)
      addOccurrence(this.#undecided, JSON.stringify(problem), problem, { node, item });
    if (name === null)
      return;
    const row = this.#row(name, kind, level, group);
    if (problem !== null)
      row.undecided++;
    else if (phase === "Success")
      row.passed++;
    else if (phase === "Failed") {
      row.failed++;
      const common = this.#commonCause(item, name, scope);
      const key = JSON.stringify([group === "ExecuteException", ...common.signature]);
      addOccurrence(this.#failed, key, common, { node, item });
    }
  }
  result() {
    return {
      causes: [...this.#failed.values()].map((group) => this.#causeOf(group)),
      diagnostics: [...this.#undecided.values()].map((group) => this.#diagnosticOf(group)),
      items: [...this.#rows.values()].sort((a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(rowKey(a), rowKey(b)))
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
  #commonCause(item, name, scope) {
    const { check, addon, hasKind, nodes } = this.#context;
    const kind = hasKind ? _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW.find((one) => one === item.kind) ?? null : null;
    const level = _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_.find((one) => one === item.level) ?? null;
    const errorCodes = [...new Set(item.errorCodes)].sort();
    const cause = { check, name, kind, level, addon, errorCodes };
    const signature = failureSignature({ ...cause, message: item.message }, nodes.has);
    return { ...cause, type: "cause", scope, signature };
  }
  #causeOf({ common, occurrences }) {
    const { group, message } = representative(occurrences);
    const nodes = nodesOf(occurrences, this.#context.nodes);
    return { ...common, group: textOrNull(group), message, nodes, risk: mergeRisks(occurrences) };
  }
  #diagnosticOf({ common: detail, occurrences }) {
    const { check, addon } = this.#context;
    const { kind, level, group, phase, message } = representative(occurrences);
    return {
      type: "diagnostic",
      check,
      detail,
      addon,
      nodes: nodesOf(occurrences, this.#context.nodes),
      item: {
        kind: textOrNull(kind),
        level: textOrNull(level),
        group: textOrNull(group),
        phase: textOrNull(phase),
        message
      }
    };
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
  if (!isListed(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .ITEM_PHASES */ .VT, phase))
    return unlisted("phase", name, phase, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .ITEM_PHASES */ .VT);
  if (!isAbsent(kind) && !isListed(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW, kind))
    return unlisted("kind", name, kind, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW);
  if (!isAbsent(group) && !isListed(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .GROUPS */ .fd, group))
    return unlisted("group", name, group, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .GROUPS */ .fd);
  if (phase === "Failed" && group !== "ExecuteException") {
    if (hasKind && isAbsent(kind))
      return unlisted("kind", name, kind, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW);
    if (!isListed(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_, level))
      return unlisted("level", name, level, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_);
  }
  if (isFinished && isUnderWay(phase))
    return { name: "not-finished", of: "item", what: name, phase, waitedMs: null };
  return null;
}
var representative = (occurrences) => occurrences.map(({ node, item }) => {
  const { message, kind, level, group, phase } = item;
  const key = JSON.stringify([node?.name ?? "", node?.uid ?? "", message, kind, level, group, phase]);
  return { item, key };
}).reduce((first, other) => other.key < first.key ? other : first).item;
function nodesOf(occurrences, known) {
  const nodes = /* @__PURE__ */ new Map();
  const isOnNodesOnly = occurrences.every(({ node, item }) => node !== null || nodesAtRisk(item.risk) !== null);
  for (const { node, item } of isOnNodesOnly ? occurrences : occurrences.filter((one) => one.node !== null)) {
    const uids = node ? [] : nodesAtRisk(item.risk) ?? [];
    for (const affected of node ? [node] : uids.map((uid) => ({ uid, name: known.nameOf(uid) })))
      nodes.set(JSON.stringify([affected.uid, affected.name]), affected);
  }
  return [...nodes.values()].sort((a, b) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a.name ?? "", b.name ?? "") || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a.uid ?? "", b.uid ?? ""));
}
function nodesAtRisk({ nodeRisks = [] }) {
  const uids = nodeRisks.map((risk2) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(risk2) ? risk2["NodeID"] : null);
  const texts = uids.filter((uid) => typeof uid === "string" && uid !== "");
  return texts.length > 0 && texts.length === uids.length ? texts : null;
}
var RISK_LISTS = ["configurationRisks", "deprecatedAPIRisks", "nodeRisks", "addonRisks"];
function mergeRisks(occurrences) {
  const merged = {};
  for (const list2 of RISK_LISTS) {
    const distinct = /* @__PURE__ */ new Map();
    for (const { item } of occurrences)
      for (const risk2 of item.risk[list2] ?? [])
        distinct.set(JSON.stringify(risk2), risk2);
    if (distinct.size > 0)
      merged[list2] = [...distinct.keys()].sort().map((text2) => distinct.get(text2));
  }
  return merged;
}

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
var createdAt = ({ task }) => (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(task.metadata?.createTimeStamp) ?? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(task.metadata?.createTimestamp);
var unreadableAddon = (fault, addon = null) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("addons", { name: "unreadable-response", what: "addon-tasks", fault }, { addon });
function readAddonTask(parsed, expected, now, waitedMs) {
  const { task, addon } = parsed;
  const { metadata, status, riskList } = task;
  const phase = status?.status;
  const isFinished = phase === "Success" || phase === "Failed";
  const nodes = { has: () => false, nameOf: () => null };
  const aggregator = new ItemAggregator({ check: "addons", addon, isFinished, hasKind: false, nodes });
  for (const { riskName, level, status: riskPhase, message } of [...status?.riskList ?? [], ...riskList ?? []]) {
    const item = { name: riskName || null, kind: null, level, group: null, phase: riskPhase, message: message ?? "" };
    aggregator.add({ ...item, errorCodes: [], risk: {} }, { scope: "addon", node: null });
  }
  const { count: itemCount, failedCount } = aggregator;
  const ended = { phase, message: status?.message, itemCount, isExplained: failedCount > 0, waitedMs };
  const type = metadata?.type;
  const problems = [
    ...isAbsent(type) || isCheckType(type) ? [] : [unlisted("add-on check type", null, type, CHECK_TYPES)],
    ...phaseProblems(ended, "task status", _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .ITEM_PHASES */ .VT)
  ];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const all = [...problems.map((detail) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("addons", detail, addon)), ...diagnostics];
  const result = (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ)("addons", all, {
    addon,
    taskId: metadata?.taskID || null,
    phase: textOrNull(phase),
    takenAt: createdAt(parsed),
    causes,
    items: items2
  });
  const raw = metadata?.expireTimeStamp ?? metadata?.expireTimestamp;
  return withValidity(result, expected, now, isFinished ? { raw } : null);
}

// lib/checks/addons/select.js
function selectFromList(raw, selection) {
  const none = (result) => ({ all: [], chosen: [], fallbacks: [result] });
  const list2 = read(anyList, raw);
  if (!list2.ok)
    return none(unreadableAddon({ code: "shape", of: "body", ...list2.fault }));
  const { kind, items: items2 } = list2.value;
  if (!isAbsent(kind) && kind !== "AddonCheck")
    return none(unreadableAddon({ code: "other-kind", kind: rawText(kind), expected: "AddonCheck" }));
  if (items2 === void 0)
    return none(unreadableAddon({ code: "no-items" }));
  return selectTasks(listOf(items2), selection);
}
function selectTasks(rawTasks, selection) {
  const all = [];
  const chosen = [];
  const fallbacks = [];
  for (const raw of rawTasks) {
    const task = read(addonTask, raw);
    if (task.ok)
      all.push(parsedTask(task.value));
    else
      fallbacks.push(unreadableAddon({ code: "shape", of: "task", ...task.fault }));
  }
  const wanted = all.filter((one) => passesFilters(one, selection));
  for (const group of (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(wanted, groupKey).values()) {
    const newest = newestOf(distinctTasks(group), createdAt);
    if (newest === "ambiguous")
      fallbacks.push(unreadableAddon({ code: "undated-addon" }, group[0].addon));
    else if (newest)
      chosen.push(newest);
  }
  if (chosen.length > 0 || fallbacks.length > 0)
    return { all, chosen, fallbacks };
  const why = all.length === 0 ? "no-task" : "filtered-out";
  return { all, chosen, fallbacks: [(0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("addons", { name: "no-result", why })] };
}
var readSelected = ({ chosen, fallbacks }, expected, now, waitedMs) => [...chosen.map((task) => readAddonTask(task, expected, now, waitedMs)), ...fallbacks];
function passesFilters({ task, addon }, selection) {
  const { type, taskID } = task.metadata ?? {};
  const isOtherType = selection.addonCheckType !== "all" && type !== selection.addonCheckType && isCheckType(type);
  return !isOtherType && (selection.addonTaskId === null || taskID === selection.addonTaskId) && (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId);
}
var groupKey = ({ task: { metadata }, addon }) => JSON.stringify([
  metadata?.type ?? null,
  addon.instanceId ?? addon.instanceName ?? metadata?.taskID ?? addon.template ?? null
]);
var PROGRESS = ["Init", "Running", "Success", "Failed"];
var progressOf = ({ task }) => PROGRESS.indexOf(task.status?.status);
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

// lib/checks/facts/read.js
function readCluster(raw) {
  const parsed = read(cluster, raw);
  if (!parsed.ok)
    return null;
  return { name: parsed.value.metadata?.name || null, phase: textOrNull(parsed.value.status?.phase) };
}
function readUpgradeInfo(raw) {
  const parsed = read(upgradeInfo, raw);
  const { metadata, spec } = parsed.ok ? parsed.value : {};
  const { release, patch, targetVersions } = spec?.versionInfo ?? {};
  const last = spec?.lastUpgradeInfo;
  return {
    clusterId: metadata?.uid || null,
    liveVersion: release ? patch ? `${release}-${patch}` : release : null,
    offeredTargets: targetVersions ?? null,
    lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null
  };
}
function readVersions(raw) {
  const { liveVersion, offeredTargets, lastUpgrade } = readUpgradeInfo(raw);
  return { liveVersion, offeredTargets, lastUpgrade };
}
function readWorkflows(raw) {
  const list2 = read(anyList, raw);
  if (!list2.ok || list2.value.items === void 0)
    return null;
  const parsed = listOf(list2.value.items).map((item) => read(workflow, item));
  const workflows = parsed.flatMap((one) => one.ok ? [one.value] : []);
  return workflows.length === parsed.length ? workflows : null;
}
var createdAt2 = (one) => (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(one.metadata?.creationTimestamp) ?? 0;
function readNewestWorkflow(raw) {
  const workflows = readWorkflows(raw);
  if (workflows === null)
    return null;
  const [newest] = [...workflows].sort((a, b) => createdAt2(b) - createdAt2(a));
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
  return parsed.ok ? { latestBackupAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(parsed.value.status?.latestBackupTime) } : null;
}

// lib/checks/postcheck/read.js
var PHASES = ["Success", "Failed", "Error"];
function readPostcheck(raw, expected, now) {
  const unreadablePostcheck = (fault) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableResult */ .dh)("postcheck", "postcheck", fault);
  const parsed = read(postcheckTask, raw);
  if (!parsed.ok)
    return unreadablePostcheck({ code: "shape", of: "body", ...parsed.fault });
  const { kind, metadata, spec, status } = parsed.value;
  if (!isAbsent(kind) && kind !== "PostCheckTask")
    return unreadablePostcheck({ code: "other-kind", kind: rawText(kind), expected: "PostCheckTask" });
  const currentVersion = spec?.clusterVersion || null;
  const problems = phaseProblems2(status.phase).map((detail) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("postcheck", detail));
  const result = (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ)("postcheck", problems, {
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

// lib/checks/upgrade/read.js
var UPGRADE_PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var parseUpgrade = (raw) => read(upgradeTask, raw);
var isUpgradeUnderWay = (phase) => phase === "Init" || phase === "Queuing" || phase === "Running";
var unreadableTask = (what, fault) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableResult */ .dh)("upgrade", what, fault);
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
  const completedAt = isFinal ? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(status.completionTime) : null;
  const problems = phaseProblems3(parsed.value, waitedMs, lastUpgrade).map((detail) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("upgrade", detail));
  const result = (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ)("upgrade", problems, {
    currentVersion: spec?.version || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: completedAt ?? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(metadata?.updateTimestamp),
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
var MAX_DEPTH = 6;
var STEP_STATES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed", "Error"];
function stepsOf(items2) {
  const found = [];
  const add = (name, state, message) => found.push({
    line: clipLine(`${name}: ${state}${message ? ` (${message})` : ""}`),
    isFailed: /fail|error/i.test(state)
  });
  const walk = (value, key, depth) => {
    if (depth > MAX_DEPTH || typeof value !== "object" || value === null)
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

// lib/checks/precheck/skipped-items.js
function readSkippedItems(task, nodes) {
  const byName = /* @__PURE__ */ new Map();
  const diagnostics = [];
  for (const { name, resourceSelector } of task.spec?.skippedCheckItemList ?? []) {
    if (!name) {
      diagnostics.push((0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("precheck", unlisted("skipped item name", null, name, [])));
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
    diagnostics.push({ ...(0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("precheck", { name: "skipped-item", item: name }), nodes: refs });
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
var unreadablePrecheck = (what, fault) => (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableResult */ .dh)("precheck", what, fault);
var SECTION_FIELDS = [
  { field: "clusterCheckStatus", name: "cluster check", scope: "cluster" },
  { field: "addonCheckStatus", name: "add-on check", scope: "addon" },
  { field: "nodeCheckStatus", name: "node check", scope: "node" }
];
function itemGroups(section2) {
  const ofNodes = (section2?.nodeStageStatus ?? []).map(({ nodeInfo, itemsStatus }) => ({
    node: { uid: nodeInfo?.uid || null, name: nodeInfo?.name || null },
    items: itemsStatus ?? []
  }));
  return [{ node: null, items: section2?.itemsStatus ?? [] }, ...ofNodes];
}
function itemProgress({ status }) {
  const items2 = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items));
  const done = items2.filter((item) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(item) && (item["phase"] === "Success" || item["phase"] === "Failed"));
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
  const { created, updated, expires } = timesOf(task);
  const nodes = knownNodes(task);
  const aggregator = new ItemAggregator({ check: "precheck", addon: null, isFinished, hasKind: true, nodes });
  const sections = readSections(task, aggregator, isFinished);
  if (sections.fault)
    return unreadablePrecheck("precheck-task", { code: "shape", of: "item", ...sections.fault });
  const skipped = readSkippedItems(task, nodes);
  const problems = [...taskProblems(task, sections, aggregator, waitedMs), ...sections.problems];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const all = [...problems.map((detail) => (0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)("precheck", detail)), ...skipped.diagnostics, ...diagnostics];
  const result = (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ)("precheck", all, {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(updated) ?? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(created),
    causes,
    items: items2,
    skipped: skipped.items,
    absentSections: isFinished ? sections.absent : [],
    nodeCount: status.nodeCheckStatus?.nodeStageStatus?.length ?? 0
  });
  return withValidity(result, expected, now, isFinished ? { raw: expires } : null);
}
function taskProblems({ status: { phase, message } }, { problems }, { count: itemCount, failedCount }, waitedMs) {
  if (phase === "Error")
    return [{ name: "task-errored", message: message ?? "" }];
  const isExplained = failedCount > 0 || problems.some(({ name }) => name === "unexplained-failure");
  return phaseProblems({ phase, message, itemCount, isExplained, waitedMs }, "task phase", TASK_PHASES);
}
function readSections({ status }, aggregator, isFinished) {
  const problems = [];
  const absent = [];
  for (const { field, name, scope } of SECTION_FIELDS) {
    const section2 = status[field];
    const groups = itemGroups(section2);
    if (!section2 || isAbsent(section2.phase) && groups.every(({ items: items2 }) => items2.length === 0)) {
      absent.push(name);
      continue;
    }
    const failedBefore = aggregator.failedCount;
    for (const { node, items: items2 } of groups) {
      const fault = addItems(items2, { scope, node }, aggregator);
      if (fault)
        return { problems, absent, fault };
    }
    if (isFinished)
      problems.push(...sectionProblems(name, section2.phase, aggregator.failedCount > failedBefore));
  }
  return { problems, absent, fault: null };
}
function sectionProblems(what, phase, hasFailed) {
  if (phase === "Success" || phase === "Failed" && hasFailed)
    return [];
  if (phase === "Failed")
    return [{ name: "unexplained-failure", of: what, message: "" }];
  if (isUnderWay(phase))
    return [{ name: "not-finished", of: "section", what, phase, waitedMs: null }];
  return [unlisted(`${what} phase`, null, phase, _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .ITEM_PHASES */ .VT)];
}
function addItems(items2, location, aggregator) {
  for (const raw of items2) {
    if (isPlainSuccess(raw)) {
      aggregator.addPassed(raw.name, raw.kind, raw.level, raw.group);
      continue;
    }
    const item = read(precheckItem, raw);
    if (!item.ok)
      return item.fault;
    const { kind, level, group, phase } = item.value;
    const name = item.value.name || null;
    const message = item.value.message ?? "";
    const errorCodes = listOf(item.value.errorCodes).map(rawText);
    const risk2 = riskOf(item.value.riskSource);
    aggregator.add({ name, kind, level, group, phase, message, errorCodes, risk: risk2 }, location);
  }
  return null;
}
var isListedOrAbsent = (list2, value) => isAbsent(value) || list2.includes(value);
var isPlainSuccess = (raw) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(raw) && raw["phase"] === "Success" && typeof raw["name"] === "string" && raw["name"] !== "" && isListedOrAbsent(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .GW, raw["kind"]) && isListedOrAbsent(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_6__/* .GROUPS */ .fd, raw["group"]);
var riskOf = (source) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(source) ? Object.fromEntries(RISK_LISTS.flatMap((list2) => isAbsent(source[list2]) ? [] : [[list2, listOf(source[list2])]])) : {};
function knownNodes({ status }) {
  const words = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  for (const { field } of SECTION_FIELDS)
    for (const { nodeInfo } of status[field]?.nodeStageStatus ?? []) {
      for (const word of [nodeInfo?.name, nodeInfo?.uid])
        if (word)
          words.add(word);
      if (nodeInfo?.uid && nodeInfo.name)
        names.set(nodeInfo.uid, nodeInfo.name);
    }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null };
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
var unavailable = ({ kind, status }) => ({ code: "request-failed", kind, status });
async function catchApiErrors(check, run) {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CceError)
      return [(0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)(check, detailOf(error))];
    throw error;
  }
}
var ACCESS_ERRORS = ["bad-credentials", "clock-skew", "no-permission"];
var UNREADABLE = ["not-json", "truncated"];
function detailOf({ kind, failure }) {
  if (ACCESS_ERRORS.includes(kind))
    return { name: "no-access", failure };
  return { name: UNREADABLE.includes(kind) ? "unreadable-response" : "api-error", failure };
}

// lib/checks/precheck/select.js
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
  const candidates = targetVersion === null ? tasks : tasks.filter((task) => (0,_chunk_4BGPFS7Y_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesVersion */ .y1)(targetVersion, task.spec?.targetVersion));
  const newest = newestOf(candidates, (task) => (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(timesOf(task).created) ?? (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(timesOf(task).updated));
  if (newest === "ambiguous")
    return { result: unreadablePrecheck("precheck-list", { code: "undated-precheck" }) };
  if (newest)
    return { task: newest };
  const found = [...new Set(tasks.map((task) => task.spec?.targetVersion || ""))].sort();
  const detail = targetVersion === null || tasks.length === 0 ? { name: "no-result", why: "no-task" } : { name: "target-mismatch", which: "no-task", asserted: targetVersion, found };
  return { result: (0,_chunk_PID2RBTM_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("precheck", detail) };
}




/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ judgesReadiness),
/* harmony export */   KI: () => (/* binding */ ITEM_BROKE),
/* harmony export */   M8: () => (/* binding */ undecidedHeadline),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Pv: () => (/* binding */ warnHeadline),
/* harmony export */   Ql: () => (/* binding */ targetNote),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   Vj: () => (/* binding */ notApplicableHeadline),
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   fx: () => (/* binding */ upgradedHeadline),
/* harmony export */   gd: () => (/* binding */ NO_TEXT),
/* harmony export */   ik: () => (/* binding */ clusterPhaseNote),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   oI: () => (/* binding */ targetTitle),
/* harmony export */   r4: () => (/* binding */ reportTitle),
/* harmony export */   uW: () => (/* binding */ readyHeadline),
/* harmony export */   zG: () => (/* binding */ blockedHeadline)
/* harmony export */ });
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);



// lib/messages/verdict.js
var TITLES = {
  pass: { en: "Ready", zh: "\u5C31\u7EEA" },
  warn: { en: "Ready, with risks to confirm", zh: "\u5C31\u7EEA\uFF0C\u4F46\u6709\u98CE\u9669\u5F85\u786E\u8BA4" },
  block: { en: "Blocked", zh: "\u4E0D\u53EF\u5347\u7EA7" },
  inconclusive: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISIONS */ .Yv.inconclusive,
  "not-applicable": { en: "Not applicable", zh: "\u4E0D\u9002\u7528" }
};
var UPGRADE_TITLES = {
  ...TITLES,
  pass: { en: "Done", zh: "\u5B8C\u6210" },
  block: { en: "Failed", zh: "\u5931\u8D25" }
};
var verdictTitle = (verdict) => TITLES[verdict];
var reportTitle = ({ verdict, clusters }) => (judgesReadiness(clusters) ? TITLES : UPGRADE_TITLES)[verdict];
function judgesReadiness(clusters) {
  const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check));
  return checks.length === 0 || checks.some((check) => check === "precheck" || check === "addons");
}
var SIGNS = {
  pass: "\u2705",
  warn: "\u{1F7E1}",
  block: "\u26D4",
  inconclusive: "\u2753",
  "not-applicable": "\u26AA"
};
function verdictText({ verdict, headline, language, clusters }) {
  const isTitled = verdict === "not-applicable" || verdict === "block" && judgesReadiness(clusters);
  const sentence = isTitled ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .localize */ .kg)((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .labeled */ .GA)(TITLES[verdict], headline), language) : headline;
  return sentence + (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .localize */ .kg)(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP */ .VW, language);
}
var verdictLine = (report) => `${SIGNS[report.verdict]} ${verdictText(report)}`;
function targetTitle(title, target, verdict) {
  if (target === null)
    return (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(title);
  return { en: `${title} ${verdict === "inconclusive" ? "on" : "for"} ${target}`, zh: `${title}\uFF08${target}\uFF09` };
}
var targetName = ({ version }) => version === null ? { en: "the upgrade", zh: "\u5347\u7EA7" } : { en: version, zh: `\u5347\u7EA7\u5230 ${version}` };
var zhTarget = ({ version, isAsserted }) => isAsserted ? `\uFF08\u76EE\u6807\u7248\u672C ${version}\uFF09` : "";
var NO_TEXT = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("");
function targetNote({ version, isAsserted }, isNamed) {
  if (isAsserted)
    return NO_TEXT;
  if (version === null)
    return { en: " (target-version is not set)", zh: "\uFF08\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09" };
  return {
    en: " (target version from the check, because target-version is not set)",
    zh: isNamed ? "\uFF08\u8BE5\u76EE\u6807\u7248\u672C\u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672A\u53E6\u884C\u6307\u5B9A\uFF09" : `\uFF08\u76EE\u6807\u7248\u672C ${version} \u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672A\u53E6\u884C\u6307\u5B9A\uFF09`
  };
}
var clusterPhaseNote = (phase) => ({
  en: `; the cluster is ${phase ?? "not Available"}`,
  zh: phase === null ? "\uFF1B\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" : `\uFF1B\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}`
});
var ITEM_BROKE = { en: "the check of an item failed to run", zh: "\u6709\u68C0\u67E5\u9879\u81EA\u8EAB\u6267\u884C\u51FA\u9519" };
var notApplicableHeadline = (files) => ({
  en: `${files === 1 ? "The changed file does not match" : `None of the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "changed file")} match`} paths, so CCE was not queried`,
  zh: `\u53D8\u66F4\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files)} \u4E2A\u6587\u4EF6\u90FD\u4E0D\u5339\u914D paths\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2 CCE`
});
function blockedHeadline(failures, causes, undecided, target) {
  const name = targetName(target);
  const parts = [...failures];
  if (causes > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(causes, "cause")} must be fixed before ${name.en}`,
      zh: `\u5FC5\u987B\u5148\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(causes)} \u4E2A\u95EE\u9898\u624D\u80FD${name.zh}`
    });
  if (undecided > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(undecided, "finding")} could not be decided`,
      zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(undecided)} \u9879\u65E0\u6CD5\u5224\u5B9A`
    });
  return {
    en: capitalized(parts.map(({ en }) => en).join("; ")) + (causes > 0 ? "" : ` (target ${name.en})`),
    zh: parts.map(({ zh }) => zh).join("\uFF1B") + (causes > 0 ? "" : zhTarget(target))
  };
}
function undecidedHeadline(clauses, target) {
  const [first = { en: "nothing could be checked", zh: "\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u7ED3\u679C" }, ...others] = clauses;
  const more = others.length > 0 ? { en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, "more reason")}`, zh: `\uFF0C\u53E6\u6709 ${others.length} \u4E2A\u539F\u56E0` } : NO_TEXT;
  return {
    en: `Cannot decide on ${targetName(target).en}: ${first.en}${more.en}`,
    zh: `\u65E0\u6CD5\u5224\u5B9A\uFF1A${first.zh}${more.zh}${zhTarget(target)}`
  };
}
var risks = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "risk")} to confirm`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} \u4E2A\u98CE\u9669\u5F85\u786E\u8BA4`
});
function warnHeadline(open, isWhole, target) {
  const parts = [];
  if (open.risks > 0)
    parts.push(risks(open.risks));
  if (open.notes > 0)
    parts.push((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(open.notes));
  if (open.waived > 0)
    parts.push((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg)(open.waived));
  if (open.entries > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(open.entries, "policy entry", "policy entries")} to review`,
      zh: `\u7B56\u7565\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(open.entries)} \u4E2A\u6761\u76EE\u9700\u8981\u67E5\u770B`
    });
  const missing = isWhole ? NO_TEXT : { en: ", but part of the check is missing", zh: "\uFF0C\u4F46\u68C0\u67E5\u7ED3\u679C\u7F3A\u5C11\u4E00\u90E8\u5206" };
  const en = parts.length > 0 ? `: ${parts.map((part) => part.en).join(", ")}` : "";
  const zh = parts.length > 0 ? `\uFF1A${parts.map((part) => part.zh).join("\uFF0C")}` : "";
  return {
    en: `Ready for ${targetName(target).en}${en}${missing.en}`,
    zh: `\u53EF\u4EE5${targetName(target).zh}${zh}${missing.zh}`
  };
}
var readyHeadline = (passed, target) => ({
  en: `Ready for ${targetName(target).en}: ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).en}`,
  zh: `\u53EF\u4EE5${targetName(target).zh}\uFF1A${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).zh}`
});
function upgradedHeadline(hasSucceeded, isConfirmed, target) {
  const confirmed = isConfirmed ? hasSucceeded ? " and is confirmed" : " is confirmed" : "";
  return {
    en: `The upgrade to ${target.version ?? "the target version"}${hasSucceeded ? " succeeded" : ""}${confirmed}`,
    zh: `${hasSucceeded ? "\u5DF2\u6210\u529F" : "\u5DF2\u786E\u8BA4"}${targetName(target).zh}${hasSucceeded && isConfirmed ? "\uFF0C\u5E76\u5DF2\u786E\u8BA4" : ""}`
  };
}
var capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);




/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Bf: () => (/* binding */ clusterIdentity),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   E7: () => (/* binding */ addonsFact),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   Q0: () => (/* binding */ proseInBackticks),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TL: () => (/* binding */ liveFact),
/* harmony export */   TO: () => (/* binding */ skipListOf),
/* harmony export */   Tw: () => (/* binding */ trustedText),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   Wr: () => (/* binding */ skipListAsTerraform),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   nS: () => (/* binding */ knownPage),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pG: () => (/* binding */ trustedMarkdown),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);
/* harmony import */ var _chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8838);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(113);






// lib/text/links.js
var PROJECT_URL = "https://github.com/cce-upgrade-gate/cce-upgrade-gate";
var TRUSTED = ["https://support.huaweicloud.com/", `${PROJECT_URL}/`];
function knownPage(url) {
  if (!URL.canParse(url))
    return null;
  const { href } = new URL(url);
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null;
}

// lib/text/markdown.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var MAX_CELL_UNITS = 700;
var code = (text, units = MAX_CELL_UNITS) => `<code>${escapeHtml((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units)) || " "}</code>`;
var trustedText = (text) => escapeHtml((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)).replace(/`([^`]+)`/g, (_, word) => `<code>${word}</code>`);
var PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
var PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
var LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function isPlain(line) {
  const words = line.replace(_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .CUT */ .T6, "");
  return (PLAIN_ASCII.test(words) || PLAIN.test(words)) && !LINKED.test(line);
}
function untrustedText(text, units = MAX_CELL_UNITS) {
  const line = (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units);
  return isPlain(line) ? escapeHtml(line) : code(line, units);
}
var inBackticks = (text, units = 200) => `\`${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units).replaceAll("`", "\u02CB") || " "}\``;
function proseInBackticks(text) {
  const line = (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), MAX_CELL_UNITS);
  return isPlain(line) ? line : inBackticks(line, MAX_CELL_UNITS);
}
function link(label, url, colon = ": ") {
  if (url === "")
    return trustedText(label);
  const page = knownPage(url);
  return page === null ? `${trustedText(label)}${colon}${code(url, 300)}` : `<a href="${escapeHtml(page)}">${trustedText(label)}</a>`;
}
var SPECIAL = /[\\`*_[\]<>&#~|!@^$]/g;
var longestFence = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function codeSpan(text) {
  const line = (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text) || "-";
  const fence = "`".repeat(longestFence(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(lines) {
  const text = lines.map(_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join("\n");
  const fence = "`".repeat(Math.max(3, longestFence(text) + 1));
  return `${fence}
${text}
${fence}`;
}
var trustedMarkdown = (text) => (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? codeSpan(part) : part.replace(SPECIAL, "\\$&")).join("");

// lib/messages/summary.js
var SUMMARY = {
  none: { en: "(none)", zh: "\uFF08\u65E0\uFF09" },
  skippedItem: { en: "Skipped in the check task itself:", zh: "\u68C0\u67E5\u4EFB\u52A1\u4E2D\u88AB\u4EBA\u4E3A\u8DF3\u8FC7\uFF1A" },
  skippedOn: (count) => ({
    en: `on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5728 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u4E0A`
  }),
  affectedNodes: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "node has", "nodes have")} a cause.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5B58\u5728\u95EE\u9898\u3002`
  }),
  affectedOf: (count, all) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all, "node")} have a cause; the report does not list the others.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(all)} \u4E2A\u8282\u70B9\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u5B58\u5728\u95EE\u9898\uFF1B\u62A5\u544A\u4E0D\u5217\u51FA\u5176\u4F59\u8282\u70B9\u3002`
  }),
  batches: (nodes2, batches) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(nodes2, "node")} in about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(batches, "batch", "batches")} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(nodes2)} \u4E2A\u8282\u70B9\u5927\u7EA6\u5206 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(batches)} \u6279\u5347\u7EA7\uFF08\u9ED8\u8BA4\u524D\u4E09\u6279\u4F9D\u6B21\u4E3A 1\u30014\u300116 \u4E2A\uFF0C\u4E4B\u540E\u6BCF\u6279 20 \u4E2A\uFF1B\u4EC5\u4E3A\u4F30\u7B97\uFF09`
  }),
  unknownItemsNote: {
    en: "CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).",
    zh: "CCE \u53EA\u516C\u5E03\u4E86\u5C11\u6570\u68C0\u67E5\u9879\u7684 API \u540D\u79F0\uFF0C\u4EE5\u4E0B\u68C0\u67E5\u9879\u4E0D\u5728\u5176\u4E2D\u3002\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u6536\u5F55\uFF1B\u5728\u6B64\u4E4B\u524D\u53EF\u4EE5\u5728\u7B56\u7565\u4E2D\u8BF4\u660E\u5904\u7406\u65B9\u6CD5\uFF08`items`\uFF09\u3002"
  },
  report: { en: "Report", zh: "\u53CD\u9988" },
  resolvedLabel: { en: "Resolved:", zh: "\u5DF2\u89E3\u51B3\uFF1A" },
  moreRows: (count) => (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(count, _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW */ .nw),
  moreClusters: (count) => (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(count, _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE_CLUSTER */ .UK),
  moreFindings: (count) => ({
    en: `\u2026 and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more finding")} in report.json`,
    zh: `\u2026\u2026\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u95EE\u9898\uFF0C\u89C1 report.json`
  }),
  moreAnnotations: (count) => ({
    en: `(${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `\uFF08\u8FD8\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u6761\u540C\u7C7B\u95EE\u9898\u6CA1\u6709\u6807\u6CE8\uFF1A\u8BF7\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002\uFF09`
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
  fresh: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} new`, zh: `\u65B0\u589E ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u9879` }),
  resolved: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} resolved`, zh: `\u5DF2\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u9879` }),
  known: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} known`, zh: `\u6B64\u524D\u5DF2\u77E5 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u9879` })
};

// lib/messages/labels.js
var LABELS = {
  shown: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_COUNTED */ .H2,
  removedApis: { en: "Removed APIs that are still called", zh: "\u4ECD\u88AB\u8C03\u7528\u7684\u5DF2\u79FB\u9664 API" },
  changes: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .SINCE_BASELINE */ .xY,
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
  block: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .FIX_FIRST */ .xI,
  inconclusive: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz,
  warn: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIRM */ .nG,
  notice: { en: "Notes", zh: "\u63D0\u793A" },
  waived: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.waived
};

// lib/messages/identity.js
var IDENTITY = {
  notNamed: { en: "(not named)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" },
  versions: { en: "Versions", zh: "\u7248\u672C" },
  asserted: { en: "set by target-version", zh: "\u7531\u672C\u6B21\u8FD0\u884C\u6307\u5B9A" },
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
    en: `last backup ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms).en} ago`,
    zh: `\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u5728 ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms).zh}\u524D`
  }),
  forTarget: (version) => ({ en: `for ${version}`, zh: `\u76EE\u6807\u7248\u672C ${version}` }),
  ofCluster: (id) => ({ en: `of cluster ${id}`, zh: `\u5C5E\u4E8E\u96C6\u7FA4 ${id}` }),
  taken: (time) => ({ en: `${_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN */ .Mt.en} ${time}`, zh: `${_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN */ .Mt.zh} ${time}` }),
  validUntil: (time) => ({
    en: `${_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  expiredAt: (time) => ({ en: `expired at ${time}`, zh: `\u5DF2\u4E8E ${time} \u8FC7\u671F` }),
  validFor: (time, ms) => {
    const length = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms);
    return ms > 0 ? { en: `valid until ${time} (${length.en} left)`, zh: `\u6709\u6548\u671F\u81F3 ${time}\uFF08\u5269\u4F59 ${length.zh}\uFF09` } : { en: (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredAgo */ .xj)(length.en).en, zh: (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredAgo */ .xj)(length.zh).zh };
  }
};

// lib/report/identity.js
function validityOf({ expiresAt, phase }, { report, t }) {
  const expires = (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - ((0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0) };
  if (phase === null)
    return t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RESULT */ .AC);
  return t(phase === "Init" || phase === "Running" ? IDENTITY.still(phase) : _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_EXPIRY */ .wv);
}
function clusterIdentity(cluster, context) {
  const { report, t } = context;
  const { name, id, region, verdict, checks } = cluster;
  const names = [name, id].flatMap((one) => one === null ? [] : [inBackticks(one)]);
  const versions = versionsText(cluster, t);
  const parts = [
    names.length > 0 ? names.join(" ") : t(IDENTITY.notNamed),
    ...region === null ? [] : [inBackticks(region)],
    ...report.clusters.length > 1 ? [{ tag: verdict, text: t((0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTitle */ .Sw)(verdict)) }] : []
  ];
  return [
    { term: t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER */ .Bs), parts },
    ...versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }],
    ...checks.filter(({ check }) => check !== "addons").map((check) => checkFact(check, cluster, context))
  ];
}
function versionsText({ currentVersion, targetVersion, targetAsserted, checks }, t) {
  if (currentVersion === null && targetVersion === null)
    return null;
  const versions = [currentVersion, targetVersion].map((one) => one === null ? t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) : inBackticks(one));
  const checked = checks.find(({ check }) => check === "precheck")?.targetVersion ?? targetVersion;
  const origin = t(targetAsserted ? IDENTITY.asserted : IDENTITY.notAsserted);
  const other = checked === null || checked === targetVersion ? "" : `${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .SEMICOLON */ .I8)}${t(IDENTITY.checkedFor(inBackticks(checked)))}`;
  return `${versions.join(" \u2192 ")}${targetVersion === null ? "" : t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(`${origin}${other}`))}`;
}
function checkFact(check, cluster, context) {
  const { t } = context;
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed } = check;
  const term = (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check.check)));
  if (taskId === null && phase === null)
    return { term, parts: [t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RESULT */ .AC)] };
  const isPrecheck = check.check === "precheck";
  const parts = [
    ...isPrecheck ? [validityOf(check, context)] : [],
    ...isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : inBackticks(phase)],
    ...isPrecheck || passed > 0 ? [t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .checksPassed */ .CC)(passed))] : [],
    ...nodeCount > 0 ? [t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .nodes */ .a9)(nodeCount))] : [],
    ...isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion ? [] : [t(IDENTITY.forTarget(inBackticks(targetVersion)))],
    ...clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster(inBackticks(clusterId)))],
    ...takenAt === null ? [] : [t(IDENTITY.taken((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(takenAt)))],
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task(inBackticks(taskId)))
  ];
  return { term, parts };
}
function addonsFact({ checks }, context) {
  const { t } = context;
  const addons2 = checks.filter(({ check: check2 }) => check2 === "addons");
  const dated = addons2.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? "").localeCompare(b.expiresAt ?? ""));
  const check = first ?? addons2[0];
  const named = addons2.filter(({ addon }) => addon !== null).length;
  if (check === void 0)
    return null;
  const parts = [...named > 0 ? [t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .addons */ .MC)(named))] : [], validityOf(check, context)];
  return { term: (0,_chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)("addons"))), parts };
}
function liveFact({ facts }, { report, t }) {
  const { phase, liveVersion, workflow, latestBackupAt } = facts;
  const [backup, now] = [(0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(latestBackupAt ?? null), (0,_chunk_H4A6BNP3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(report.generatedAt)];
  const parts = [
    ...phase === void 0 ? [] : [t(IDENTITY.phase(inBackticks(phase)))],
    ...liveVersion === void 0 ? [] : [t(IDENTITY.runs(inBackticks(liveVersion)))],
    ...workflow?.phase ? [t(IDENTITY.workflow(inBackticks(workflow.phase)))] : [],
    ...backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]
  ];
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts };
}

// lib/report/build/skip-list.js
function skipListOf(findings) {
  const byName = /* @__PURE__ */ new Map();
  const open = new Set(findings.filter(({ decision }) => decision !== "waived").flatMap((one) => itemName(one) ?? []));
  for (const finding of findings) {
    const name = finding.decision === "waived" ? itemName(finding) : null;
    if (name === null)
      continue;
    const { nodes: nodes2 } = finding.source;
    const isSelected = hasSelector(finding) && nodes2.length > 0;
    if (!isSelected && open.has(name))
      continue;
    const entry = byName.get(name) ?? { isEverywhere: false, uids: /* @__PURE__ */ new Set() };
    byName.set(name, entry);
    if (!isSelected)
      entry.isEverywhere = true;
    for (const { uid } of isSelected ? nodes2 : [])
      if (uid !== null)
        entry.uids.add(uid);
  }
  return [...byName].flatMap(([name, { isEverywhere, uids }]) => {
    if (isEverywhere)
      return [{ name }];
    if (uids.size === 0)
      return [];
    return [{ name, resourceSelector: { key: "node.uid", operator: "In", values: [...uids].sort() } }];
  });
}
var hasSelector = ({ source }) => source.type === "diagnostic" || source.scope === "node";
function itemName({ source }) {
  if (source.check !== "precheck")
    return null;
  if (source.type === "cause")
    return source.name;
  return source.detail.name === "skipped-item" ? source.detail.item : null;
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

/***/ 7930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ passedNames),
/* harmony export */   dh: () => (/* binding */ unreadableResult),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   pb: () => (/* binding */ diagnosticResult)
/* harmony export */ });
/* harmony import */ var _chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8546);


// lib/model/check-result.js
var checkResult = (check, diagnostics, over = {}) => ({
  check,
  addon: null,
  clusterId: null,
  taskId: null,
  phase: null,
  takenAt: null,
  expiresAt: null,
  currentVersion: null,
  targetVersion: null,
  decides: true,
  causes: [],
  diagnostics,
  items: [],
  skipped: [],
  absentSections: [],
  nodeCount: 0,
  progress: null,
  ...over
});
var diagnosticResult = (check, detail, over = {}) => checkResult(check, [(0,_chunk_4YY62EP5_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)(check, detail, over.addon)], over);
var unreadableResult = (check, what, fault) => diagnosticResult(check, { name: "unreadable-response", what, fault });
function passedNames(items) {
  const notPassed = new Set(items.filter((item) => item.failed > 0 || item.undecided > 0).map((item) => item.name));
  return new Set(items.filter((item) => item.passed > 0 && !notPassed.has(item.name)).map((item) => item.name));
}




/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ withRepositorySession),
/* harmony export */   K6: () => (/* binding */ sendIdempotent),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   ML: () => (/* binding */ withRateLimitRetry),
/* harmony export */   RE: () => (/* binding */ notGitHubError),
/* harmony export */   SU: () => (/* binding */ sendAtMostOnce),
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _chunk_F2L2XKI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8110);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);




// lib/github/api/errors.js
var GitHubError = class extends Error {
  isPermission;
  constructor(message, isPermission = false) {
    super(message);
    this.isPermission = isPermission;
  }
};
function classifyFailure(error) {
  const { status, headers: rawHeaders, data: body } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(error)["response"]);
  if (typeof status !== "number")
    return { kind: "no-connection", status: null, headers: {}, body: null };
  const headers = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(rawHeaders);
  return { kind: kindOf(status, headers, body), status, headers, body };
}
function kindOf(status, headers, body) {
  if (status === 429)
    return "rate-limit";
  if (status !== 403 && status !== 404)
    return "status";
  const isLimited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(messageOf(body));
  return status === 403 && isLimited ? "rate-limit" : "no-permission";
}
function toGitHubError(error, permission, signal) {
  if (error instanceof GitHubError)
    return error;
  const { kind, status, body } = classifyFailure(error);
  if (kind === "no-connection")
    return connectionError(error, signal);
  if (kind === "rate-limit")
    return new GitHubError(`status ${status}: the rate limit is used up for longer than this run can wait`);
  const isClosed = status === 403 && /\b(?:locked|archived)\b/i.test(messageOf(body));
  if (kind === "no-permission" && !isClosed)
    return new GitHubError(`status ${status}: the token lacks ${permission}`, true);
  return new GitHubError(`status ${status}${status === 401 ? ": GitHub does not accept github-token" : detailsOf(body)}`);
}
function connectionError(error, signal) {
  const { status, message } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(error);
  const isTimeout = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" || /\btimeout\b/i.test(String(message));
  if (isTimeout)
    return new GitHubError("GitHub did not answer in time");
  if (signal.aborted)
    return new GitHubError("the run was canceled");
  return status === void 0 ? notGitHubError() : new GitHubError("no connection");
}
var notGitHubError = () => new GitHubError("the response does not come from GitHub\u2019s API");
function messageOf(body) {
  const { message } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(body);
  return typeof message === "string" ? message : "";
}
function detailsOf(body) {
  const { message, errors } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(body);
  const details = (Array.isArray(errors) ? errors : []).map((one) => typeof one === "string" ? one : (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(one)["message"]);
  const texts = [message, ...details].filter((text) => typeof text === "string");
  return texts.length > 0 ? `: ${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(texts.join("; ")), 300)}` : "";
}

// lib/github/api/client.js
var RETRY_PAUSES_MS = [1e3, 2e3];
var ATTEMPT_MS = 2e4;
var CANCELED_MS = 4e3;
var DEFAULT_RATE_LIMIT_PAUSE_MS = 6e4;
var MAX_RATE_LIMIT_PAUSES = 2;
var LOST_ANSWER_PAUSE_MS = 2e3;
var READ_DEADLINE_MS = 6e4;
function workflowAccess({ env, clock, signal }, token) {
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return {
    token,
    apiUrl,
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`,
    repository: env["GITHUB_REPOSITORY"] ?? "",
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => (0,_chunk_F2L2XKI4_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(clock, ms, signal)
  };
}
function readAccess({ env, clock, signal }, token) {
  return workflowAccess({ env, clock, signal: AbortSignal.any([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token);
}
var CLOSED = {
  "no-token": "there is no github-token",
  "no-repository": "GITHUB_REPOSITORY does not name a repository"
};
async function openRepository(access) {
  const [owner, repo, ...rest] = access.repository.split("/");
  if (!owner || !repo || rest.length > 0)
    return "no-repository";
  if (!access.token)
    return "no-token";
  const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
  octokit.hook.before("request", (options) => {
    const signal = AbortSignal.any([access.signal, AbortSignal.timeout(access.attemptMs)]);
    options.request = { ...options.request, signal };
  });
  octokit.hook.wrap("request", (request, options) => options.method === "GET" ? withServerErrorRetry(async () => request(options), access) : request(options));
  const graphql = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables });
    const { data, errors } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(response.data);
    return { data, errors: Array.isArray(errors) ? errors : [] };
  };
  return { octokit, repository: { owner, repo }, graphql };
}
async function withServerErrorRetry(send, { signal, wait }) {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      const { status } = classifyFailure(error);
      if (signal.aborted || status !== null && status < 500)
        throw error;
      await wait(pause);
    }
  }
  return send();
}
async function withRepositorySession({ env, clock, signal: canceled, settings }, endsAt, permission, work) {
  const end = new AbortController();
  const atDeadline = () => end.abort(new DOMException("the deadline of the session has passed", "TimeoutError"));
  const timers = [clock.after(endsAt - clock.now(), atDeadline)];
  const onCancel = () => timers.push(clock.after(CANCELED_MS, () => end.abort(canceled.reason)));
  canceled.addEventListener("abort", onCancel, { once: true });
  if (canceled.aborted)
    onCancel();
  const access = workflowAccess({ env, clock, signal: end.signal }, settings.githubToken);
  const remainingMs = () => canceled.aborted ? 0 : endsAt - clock.now();
  try {
    const client = await openRepository(access);
    if (typeof client === "string")
      throw new GitHubError(CLOSED[client]);
    const graphql = (...query) => withServerErrorRetry(() => client.graphql(...query), access);
    return await work({ ...client, graphql, access, now: clock.now, remainingMs });
  } catch (error) {
    throw toGitHubError(error, permission, end.signal);
  } finally {
    end.abort();
    for (const cancel of timers)
      cancel();
    canceled.removeEventListener("abort", onCancel);
  }
}
async function withRateLimitRetry(send, session) {
  for (let pauses = 0; ; pauses++) {
    try {
      return await send();
    } catch (error) {
      const pause = rateLimitPause(error, session.now());
      if (pause === null || pauses >= MAX_RATE_LIMIT_PAUSES || pause + ATTEMPT_MS > session.remainingMs())
        throw error;
      await session.access.wait(pause);
    }
  }
}
var sendIdempotent = (send, session) => withRateLimitRetry(() => withServerErrorRetry(send, session.access), session);
async function sendAtMostOnce(send, findEffect, session) {
  try {
    return await withRateLimitRetry(send, session);
  } catch (error) {
    const { status } = classifyFailure(error);
    const mayHaveArrived = status === null || status >= 500;
    if (!mayHaveArrived || session.access.signal.aborted)
      throw error;
    await session.access.wait(LOST_ANSWER_PAUSE_MS);
    return await findEffect() ?? await withRateLimitRetry(send, session);
  }
}
function rateLimitPause(error, now) {
  const { kind, headers } = classifyFailure(error);
  if (kind !== "rate-limit")
    return null;
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  if (after !== void 0 && /^\d{1,6}$/.test(String(after)))
    return Math.max(1, Number(after)) * 1e3;
  if (String(remaining) === "0" && /^\d{9,12}$/.test(String(reset)))
    return Math.max(1e3, Number(reset) * 1e3 - now);
  return DEFAULT_RATE_LIMIT_PAUSE_MS;
}




/***/ })

};
