export const id = 2581;
export const ids = [2581];
export const modules = {

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   _z: () => (/* binding */ lineFinderOf),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   vF: () => (/* binding */ configAddress)
/* harmony export */ });
/* harmony import */ var _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9900);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2985);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);



// lib/repository/plan/locate.js


// lib/repository/plan/address.js
var KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
var configAddress = (address) => address.replace(KEY, "");
function parseAddress(address) {
  const parts = configAddress(address).split(".");
  const modules = [];
  while (parts[0] === "module") {
    const [, name2 = ""] = parts.splice(0, 2);
    modules.push(name2);
  }
  const [type, name, ...others] = parts;
  return type === void 0 || name === void 0 || others.length > 0 ? null : { modules, type, name };
}

// lib/repository/plan/locate.js
var NO_LINES = () => null;
function lineFinderOf(folders, configuration, planFile) {
  const root = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(configuration)["root_module"]);
  const folder = rootFolder(folders, root, planFile);
  if (folder === null)
    return NO_LINES;
  const byPath = new Map(folders.map((one) => [one.path, one]));
  return (address, path) => {
    const parsed = parseAddress(address);
    if (parsed === null)
      return null;
    let current = folder;
    for (const name of parsed.modules) {
      const call = blockOf(current, "module", [name]);
      if (call === null)
        return null;
      const source = call.attribute("source")?.value;
      const next = source?.kind === "string" ? byPath.get(moduleFolder(current.path, source.text)) : void 0;
      if (next === void 0)
        return call.at;
      current = next;
    }
    const block = blockOf(current, "resource", [parsed.type, parsed.name]);
    if (block === null)
      return null;
    const written = block.attribute(String(path[0] ?? ""));
    if (written !== null)
      return written.at;
    const offset = offsetOf(block.block.body, path);
    return offset === null ? block.at : block.positionOf(offset);
  };
}
function rootFolder(folders, root, planFile) {
  const configured = configuredBlocks(root);
  if (configured.length === 0)
    return null;
  const complete = folders.filter((folder) => configured.every((one) => isWrittenIn(folder, one)));
  const around = complete.filter(({ path }) => path !== "." && planFile.startsWith(`${path}/`));
  const [nearest] = around.toSorted((a, b) => b.path.length - a.path.length);
  if (nearest !== void 0)
    return nearest;
  const namesakes = complete.filter(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(planFile).name);
  const [only, ...others] = complete.length > 1 ? namesakes : complete;
  return only !== void 0 && others.length === 0 ? only : null;
}
function configuredBlocks(root) {
  const calls = Object.entries((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(root["module_calls"])).map(([name, call]) => {
    return { type: "module", labels: [name], expressions: (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(call)["expressions"]) };
  });
  const resources = (Array.isArray(root["resources"]) ? root["resources"] : []).map(_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY).filter(({ mode }) => mode !== "data").map(({ type, name, expressions }) => {
    return { type: "resource", labels: [String(type), String(name)], expressions: (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(expressions) };
  });
  return [...calls, ...resources];
}
function isWrittenIn(folder, { type, labels, expressions }) {
  const block = blockOf(folder, type, labels);
  return block !== null && Object.entries(expressions).every(([attribute, expression]) => {
    const constant = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(expression) ? expression["constant_value"] : void 0;
    const written = block.attribute(attribute)?.value;
    return typeof constant !== "string" || written?.kind !== "string" || written.text === constant;
  });
}
var moduleFolder = (from, source) => /^\.\.?\//.test(source) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, source).replace(/\/$/, "") || "." : "";
var blockOf = (folder, type, labels) => folder.blocksOf(type, ...labels)[0] ?? null;
function offsetOf(body, [name, ...rest]) {
  const attribute = body.attributes.find((one) => one.name === name);
  if (attribute !== void 0)
    return attribute.offset;
  const isOf = ({ type, labels }) => type === name || type === "dynamic" && labels[0] === name;
  const [index, ...inner] = typeof rest[0] === "number" ? rest : [0, ...rest];
  const block = blockAt(body.blocks.filter(isOf), Number(index));
  return block === null ? null : offsetOf(block.body, inner) ?? block.offset;
}
function blockAt(blocks, index) {
  const dynamic = blocks.findIndex(({ type }) => type === "dynamic");
  if (dynamic === -1 || index < dynamic)
    return blocks[index] ?? blocks[0] ?? null;
  return dynamic === blocks.length - 1 ? blocks[dynamic] ?? null : null;
}

// lib/repository/plan/change.js
function readChange(entry) {
  const { address, type, change, action_reason: reason, deposed } = entry;
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(change);
  const action = actionOf(actions);
  if (typeof address !== "string" || typeof type !== "string" || action === null)
    return null;
  const needsBefore = action !== "create" && action !== "read";
  const needsAfter = action === "create" || action === "update" || action === "replace";
  if (needsBefore && !(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(before) || needsAfter && !(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(after))
    return null;
  return {
    address,
    type,
    action,
    reason: _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_REASONS */ .Ni.find((one) => one === reason) ?? null,
    isDeposed: typeof deposed === "string" && deposed !== "",
    replaced: (Array.isArray(replace_paths) ? replace_paths : []).filter(isPath),
    before: (...path) => valueAt(path, before, false, before_sensitive),
    after: (...path) => valueAt(path, after, after_unknown, after_sensitive)
  };
}
var isPath = (path) => Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number");
var SINGLE_ACTIONS = ["no-op", "create", "read", "update", "delete", "forget"];
function actionOf(actions) {
  if (!Array.isArray(actions))
    return null;
  const [first, second, ...others] = actions;
  if (actions.length === 1)
    return SINGLE_ACTIONS.find((one) => one === first) ?? null;
  const steps = [first, second];
  const isReplaced = steps.includes("create") && (steps.includes("delete") || steps.includes("forget"));
  return isReplaced && others.length === 0 ? "replace" : null;
}
function valueAt(path, values, unknown, sensitive) {
  const known = path.reduce(partOf, values) ?? void 0;
  const mark = markAt(path, sensitive);
  return {
    value: withUnknownKeys(known, path.reduce(partOf, unknown)),
    isUnknown: isMarked(markAt(path, unknown)),
    isSensitive: isMarked(mark),
    isWhollySensitive: mark === true
  };
}
var withUnknownKeys = (value, marks) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(marks) ? { ...Object.fromEntries(Object.keys(marks).map((key) => [key, null])), ...value } : value;
function partOf(value, step) {
  if (Array.isArray(value))
    return typeof step === "number" ? value[step] : void 0;
  return (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
var markAt = (path, marks) => path.reduce((mark, step) => mark === true ? true : partOf(mark, step), marks);
function isMarked(mark) {
  const pending = [mark];
  while (pending.length > 0) {
    const one = pending.pop();
    if (one === true)
      return true;
    if (typeof one === "object" && one !== null)
      for (const part of Object.values(one))
        pending.push(part);
  }
  return false;
}

// lib/repository/plan/read.js
var CCE_RESOURCE = /^huaweicloud_cce_/;
function readPlan(text) {
  const value = parseJson(text);
  if (value === void 0)
    return { problem: { code: notJson(text) } };
  if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
    return { problem: { code: "not-a-plan" } };
  const { format_version: version, resource_changes: listed, values, planned_values: planned, configuration } = value;
  if (version === void 0 && "lineage" in value && "serial" in value)
    return { problem: { code: "state" } };
  if (typeof version !== "string" || !/^\d+\.\d+$/.test(version))
    return { problem: { code: "not-a-plan" } };
  if (!/^[01]\./.test(version))
    return { problem: { code: "format-version", version } };
  if (listed === void 0 && planned === void 0)
    return { problem: { code: values === void 0 ? "not-a-plan" : "state" } };
  if (listed !== void 0 && listed !== null && !Array.isArray(listed))
    return { problem: { code: "not-a-plan" } };
  const entries = listed ?? [];
  const isListed = (one) => ["address", "type", "mode"].every((key) => typeof (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(one)[key] === "string");
  if (!entries.every(isListed))
    return { problem: { code: "not-a-plan" } };
  const ours = entries.map(_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY).filter(isOurs);
  const read = ours.map((one) => readChange(one) ?? String(one["address"]));
  return {
    plan: {
      changes: read.filter((one) => typeof one !== "string"),
      unknown: read.filter((one) => typeof one === "string"),
      configuration,
      state: value["errored"] === true ? "errored" : value["complete"] === false ? "incomplete" : "complete"
    }
  };
}
var isOurs = ({ mode, type }) => mode !== "data" && CCE_RESOURCE.test(String(type));
function parseJson(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}
function notJson(text) {
  const [line = ""] = text.replace(/^\uFEFF/, "").split("\n", 1);
  if (/^\s*\{.*"@level"/.test(line))
    return "log";
  if (/^\[command\]|terraform-bin/.test(line) || /\n::debug::/.test(text.slice(-2e3)))
    return "wrapper";
  return /^\s*[{[]/.test(text.replace(/^\uFEFF/, "")) ? "not-json" : "not-json-plan";
}




/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ statusOfErrorBody),
/* harmony export */   BE: () => (/* binding */ statusKind),
/* harmony export */   BW: () => (/* binding */ mayHaveArrived),
/* harmony export */   CN: () => (/* binding */ requestedChecks),
/* harmony export */   Cl: () => (/* binding */ isUpgradeUnderWay),
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   EM: () => (/* binding */ chooseNewest),
/* harmony export */   Fr: () => (/* binding */ readAutoscaledPools),
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   G6: () => (/* binding */ taskIdOf),
/* harmony export */   Gy: () => (/* binding */ MESSAGE_LIMIT),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   JK: () => (/* binding */ listTasksIfPossible),
/* harmony export */   KO: () => (/* binding */ plannedVersions),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   LM: () => (/* binding */ startedTask),
/* harmony export */   Lj: () => (/* binding */ selectFromList),
/* harmony export */   M7: () => (/* binding */ listGaps),
/* harmony export */   Nk: () => (/* binding */ readErrorBody),
/* harmony export */   PX: () => (/* binding */ ignoreApiError),
/* harmony export */   PZ: () => (/* binding */ startedAddonChecks),
/* harmony export */   Qf: () => (/* binding */ withSavedPlans),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   SB: () => (/* binding */ applyClusterFacts),
/* harmony export */   SH: () => (/* binding */ readPrecheck),
/* harmony export */   Sh: () => (/* binding */ readNewestWorkflow),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TI: () => (/* binding */ queryPublished),
/* harmony export */   TL: () => (/* binding */ unreadPlan),
/* harmony export */   TY: () => (/* binding */ recheckExpiry),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   Uh: () => (/* binding */ plannedTarget),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   VR: () => (/* binding */ planResult),
/* harmony export */   Vb: () => (/* binding */ parsePrecheck),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Wk: () => (/* binding */ CceError),
/* harmony export */   Wy: () => (/* binding */ dividePlans),
/* harmony export */   XG: () => (/* binding */ checkedVersions),
/* harmony export */   Xr: () => (/* binding */ isNotableDifference),
/* harmony export */   YY: () => (/* binding */ uncheckedGaps),
/* harmony export */   Yv: () => (/* binding */ unreadableAddon),
/* harmony export */   ZB: () => (/* binding */ listKnownAddons),
/* harmony export */   _0: () => (/* binding */ readSelected),
/* harmony export */   _A: () => (/* binding */ parseUpgrade),
/* harmony export */   _g: () => (/* binding */ installedGaps),
/* harmony export */   aB: () => (/* binding */ recheckLiveVersion),
/* harmony export */   bz: () => (/* binding */ cluster),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   et: () => (/* binding */ subjectOf2),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   hr: () => (/* binding */ loadPlans),
/* harmony export */   iL: () => (/* binding */ rawText),
/* harmony export */   it: () => (/* binding */ readNodePage),
/* harmony export */   j4: () => (/* binding */ catchApiErrors),
/* harmony export */   j9: () => (/* binding */ readTasks),
/* harmony export */   jl: () => (/* binding */ itemProgress),
/* harmony export */   kN: () => (/* binding */ nodeGaps),
/* harmony export */   kn: () => (/* binding */ workflow),
/* harmony export */   mL: () => (/* binding */ apiErrorResult),
/* harmony export */   nR: () => (/* binding */ selectTasks),
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
/* harmony export */   xg: () => (/* binding */ readUpgradePaths),
/* harmony export */   xm: () => (/* binding */ clusterStateProblem),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yh: () => (/* binding */ readInstalledAddons),
/* harmony export */   yj: () => (/* binding */ readSnapshots),
/* harmony export */   zh: () => (/* binding */ unreadablePrecheck),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8043);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4893);
/* harmony import */ var _chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1857);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4798);
/* harmony import */ var _chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9900);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9726);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5589);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1711);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2985);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);














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

// lib/cce/api/schemas.js
var text = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()));
var listed = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)());
var maybe = (schema) => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(schema));
var part = (fields) => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)(fields));
var list = (schema) => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(schema));
function object(fields) {
  let made;
  return () => made ??= (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)(fields());
}
var items = () => maybe((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()), (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({})]));
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
  itemsStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()),
  nodeStageStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
    nodeInfo: part({ uid: text, name: text, status: text, nodeType: text }),
    itemsStatus: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)())
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
    skippedCheckItemList: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ name: text, resourceSelector: part({ key: text, operator: text, values: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }) }))
  }),
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
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
    created: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .agreedTime */ .WY)(created.some(Boolean) ? created : updated),
    updated: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .agreedTime */ .WY)(updated),
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
  status: part({ status: listed, targetVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) })
}));
var addonTemplate = object(() => ({
  metadata: part({ name: text }),
  spec: part({
    versions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
      version: text,
      stable: listed,
      supportVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ clusterVersion: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), category: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }))
    }))
  })
}));
var startedAddonChecks = object(() => ({
  status: part({ items: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ metadata: part({ taskID: text }) })) })
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
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ phase: listed, progress: listed, completionTime: listed })
}));
var postcheckTask = object(() => ({
  kind: text,
  metadata: part({ uid: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ phase: listed })
}));
var upgradeInfo = object(() => ({
  metadata: part({ uid: text }),
  spec: part({
    versionInfo: part({ release: text, patch: text, suggestPatch: text, targetVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }),
    lastUpgradeInfo: part({ phase: listed, progress: listed, completionTime: listed })
  }),
  status: part({ phase: listed, progress: listed, completionTime: listed })
}));
var workflow = object(() => ({
  metadata: part({ uid: text, creationTimestamp: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: part({
    phase: listed,
    pointStatuses: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ taskType: listed, taskID: text, status: listed }))
  })
}));
var cluster = object(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({ version: text }),
  status: part({ phase: listed })
}));
var snapshotList = object(() => ({ status: part({ latestBackupTime: listed }), items: items() }));
var snapshotTask = object(() => ({ status: part({ phase: listed, completionTime: listed }) }));
var upgradePaths = object(() => ({
  upgradePaths: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ version: text, targetVersions: list((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }))
}));
var node = object(() => ({
  metadata: part({ name: text, uid: text, labels: listed, annotations: listed }),
  spec: part({ version: listed, k8sTags: listed }),
  status: part({ phase: listed, version: listed, kubeletVersion: listed, nodeInfo: part({ kubeletVersion: listed }) })
}));
var nodePool = object(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({ autoscaling: part({ enable: listed }) })
}));
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

// lib/checks/shared/raw-values.js
var isAbsent = (value) => value === void 0 || value === null || value === "";
var rawText = (value) => isAbsent(value) ? _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .ABSENT */ .sj : typeof value === "string" ? value : JSON.stringify(withoutDepth(value)) ?? String(value);
var MAX_DEPTH = 100;
var withoutDepth = (value) => isDeeperThan(MAX_DEPTH, value) ? "(nested too deeply)" : value;
var isDeeperThan = (levels, value) => typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((one) => isDeeperThan(levels - 1, one)));
var textOrNull = (value) => isAbsent(value) ? null : rawText(value);
var listOf = (items2) => isAbsent(items2) ? [] : [items2].flat();

// lib/checks/facts/read.js
function readCluster(raw, clusterId) {
  const parsed2 = read(cluster, raw);
  if (!parsed2.ok)
    return null;
  const { metadata, status } = parsed2.value;
  if (clusterId !== null && metadata?.uid && metadata.uid !== clusterId)
    return null;
  return { name: metadata?.name || null, phase: textOrNull(status?.phase) };
}
function readUpgradeInfo(raw) {
  const parsed2 = read(upgradeInfo, raw);
  const { metadata, spec, status } = parsed2.ok ? parsed2.value : {};
  const { release, patch, suggestPatch, targetVersions } = spec?.versionInfo ?? {};
  const last = spec?.lastUpgradeInfo;
  return {
    clusterId: metadata?.uid || null,
    liveVersion: release ? patch ? `${release}-${patch}` : release : null,
    offeredTargets: offeredTargets(release, patch, suggestPatch, targetVersions),
    lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null,
    lastUpgradeEndedAt: isEnded(last?.phase) ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(last?.completionTime) : null,
    isUpgrading: [last?.phase, status?.phase].some((phase) => !isAbsent(phase) && !isEnded(phase))
  };
}
var isEnded = (phase) => phase === "Success" || phase === "Failed";
function offeredTargets(release, patch, suggestPatch, targetVersions) {
  if (!release)
    return targetVersions ?? null;
  if (!suggestPatch)
    return targetVersions ?? [];
  const suggested = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(suggestPatch) === null ? `${release}-${suggestPatch}` : suggestPatch;
  const live = patch ? `${release}-${patch}` : release;
  const isNewer = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(suggested) !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Zy)(suggested, live) > 0;
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
  const parsed2 = listOf(list2.value.items).map((item) => read(workflow, item));
  const workflows = parsed2.flatMap((one) => one.ok ? [one.value] : []);
  return workflows.length === parsed2.length ? workflows : null;
}
var createdAt = (one) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(one.metadata?.creationTimestamp) ?? 0;
function pastUpgrade({ spec, status }) {
  const isDone = status?.pointStatuses?.some((point) => point.taskType === "Cluster" && point.status === "Success");
  const { clusterVersion: from, targetVersion: to } = spec ?? {};
  return isDone && from && to ? [{ from, to }] : [];
}
function readNewestWorkflow(raw) {
  const workflows = readWorkflows(raw);
  if (workflows === null)
    return null;
  const [newest] = [...workflows].sort((a, b) => createdAt(b) - createdAt(a));
  if (!newest)
    return { workflow: null, upgrades: [] };
  const points = newest.status?.pointStatuses ?? [];
  const workflow2 = {
    id: newest.metadata?.uid || null,
    phase: textOrNull(newest.status?.phase),
    targetVersion: newest.spec?.targetVersion || null,
    points: points.map(({ taskType, status }) => ({ type: rawText(taskType), status: rawText(status) }))
  };
  return { workflow: workflow2, upgrades: workflows.flatMap(pastUpgrade) };
}
function readSnapshots(raw) {
  const parsed2 = read(snapshotList, raw);
  if (!parsed2.ok || parsed2.value.status === void 0 && parsed2.value.items === void 0)
    return null;
  const stated = parsed2.value.status?.latestBackupTime;
  if (!isAbsent(stated)) {
    const latestBackupAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(stated);
    return latestBackupAt === null ? null : { latestBackupAt, isBackupKnown: true };
  }
  const tasks = listOf(parsed2.value.items).map((item) => read(snapshotTask, item));
  const ends = tasks.flatMap((one) => one.ok && one.value.status?.phase === "Success" ? [(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(one.value.status.completionTime)] : []);
  if (tasks.some(({ ok }) => !ok) || ends.includes(null))
    return null;
  return { latestBackupAt: ends.reduce((a, b) => (a ?? 0) > (b ?? 0) ? a : b, null), isBackupKnown: true };
}
var MAX_PATHS = 500;
function readUpgradePaths(raw) {
  const parsed2 = read(upgradePaths, raw);
  const paths = parsed2.ok ? parsed2.value.upgradePaths : null;
  if (!paths || paths.length > MAX_PATHS)
    return null;
  return {
    upgradePaths: paths.map(({ version, targetVersions }) => ({
      version: version ?? "",
      targets: targetVersions ?? []
    }))
  };
}

// lib/run/plans.js


// lib/repository/plan/findings.js
function distinction(detail) {
  switch (detail.code) {
    case "cluster-deleted":
    case "item-skipped":
      return [];
    case "cluster-replaced":
    case "node-pool-replaced":
    case "addon-replaced":
      return detail.attributes;
    case "check-skipped":
      return [detail.of];
    case "addon-version-unchecked":
    case "addon-version-not-offered":
      return [detail.version ?? ""];
    case "addon-values-lost":
      return detail.keys;
    case "upgrades-nothing":
      return [detail.to ?? ""];
  }
}
var PlanCollector = class {
  #causes = [];
  #gaps = [];
  #items = /* @__PURE__ */ new Map();
  pass(code) {
    this.#count(code, code, 1, 0);
  }
  find(detail, { address, location }, about = {}) {
    const name = (0,_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_10__/* .planFindingName */ .ym)(detail);
    this.#count(name, detail.code, 0, 1);
    const { addon = null, version = null, nodes = [] } = about;
    this.#causes.push({
      type: "cause",
      check: "plan",
      scope: "plan",
      name,
      kind: "Risk",
      level: (0,_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_10__/* .planLevel */ .UZ)(detail.code),
      group: null,
      message: "",
      errorCodes: [],
      nodes,
      addon: addon === null ? null : { template: addon, instanceId: null, instanceName: null, targetVersion: version },
      risk: {},
      detail,
      addresses: [address],
      location,
      signature: ["plan", name, (0,_chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_2__/* .configAddress */ .vF)(address), addon ?? "", ...distinction(detail)]
    });
  }
  addGap(gap) {
    this.#gaps.push(gap);
  }
  get findings() {
    const groups = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(this.#causes, ({ signature, nodes }) => JSON.stringify([signature, nodes]));
    const causes = [...groups.values()].map((same) => {
      const addresses = [...new Set(same.flatMap((cause) => cause.addresses))].sort(_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n6);
      return { ...same[0], addresses };
    });
    return { causes, gaps: this.#gaps, items: [...this.#items.values()] };
  }
  #count(name, code, passed, failed2) {
    const row = this.#items.get(name);
    this.#items.set(name, {
      name,
      kind: "Risk",
      level: (0,_chunk_XA36HDS3_js__WEBPACK_IMPORTED_MODULE_10__/* .planLevel */ .UZ)(code),
      group: null,
      passed: (row?.passed ?? 0) + passed,
      failed: (row?.failed ?? 0) + failed2,
      undecided: 0
    });
  }
};

// lib/repository/plan/compare.js
function comparePlannedAddons(addons, { checked, published }) {
  const collector = new PlanCollector();
  for (const addon of addons) {
    compareWithChecks(addon, checked, collector);
    if (published !== null)
      compareWithList(addon, published, collector);
  }
  return collector.findings;
}
var SENSITIVE = "(sensitive value)";
var aboutOf = ({ template, version, isTemplateSensitive, isSensitive }) => ({
  addon: isTemplateSensitive ? SENSITIVE : template,
  version: isSensitive ? null : version
});
function compareWithChecks(planned, checked, collector) {
  if (!planned.isInstalled || planned.isAutopilot)
    return;
  const about = aboutOf(planned);
  const versions = checked?.get(planned.template) ?? [];
  if (checked === null)
    collector.addGap({ check: "plan", code: "planned-addon-not-checked", ...about });
  else if (versions.some((version) => isSame(version, planned.version)))
    collector.pass("addon-version-unchecked");
  else
    collector.find({ code: "addon-version-unchecked", version: about.version, checked: versions }, planned, about);
}
function compareWithList(planned, { target, versionsOf }, collector) {
  const about = aboutOf(planned);
  const offered = versionsOf(planned.template);
  if ("code" in offered)
    collector.addGap({ check: "plan", code: "planned-addon-not-compared", ...about, target, why: offered });
  else if (offered.some((version) => isSame(version, planned.version)))
    collector.pass("addon-version-not-offered");
  else
    collector.find({ code: "addon-version-not-offered", version: about.version, target, offered }, planned, about);
}
var isSame = (one, other) => withoutV(one) === withoutV(other);
var withoutV = (version) => version.trim().replace(/^v(?=\d)/i, "");

// lib/repository/plan/addon-values.js
var PARTS = ["basic", "custom", "flavor"];
function lostValues(change) {
  const all = change.after("values");
  const isUnknown = all.isUnknown && all.value === void 0;
  if (isUnknown && change.before("values").value !== void 0)
    return { keys: [], hidden: 0, unknown: ["values"] };
  const [keys, unknown2] = [[], []];
  let hidden = 0;
  for (const part2 of PARTS) {
    const before = readPart(change.before, part2);
    const after = readPart(change.after, part2);
    if (after.unknown !== null && before.keys.size > 0)
      unknown2.push(after.unknown);
    if (after.unknown !== null)
      continue;
    const lost = [...before.keys].filter((key) => !after.keys.has(key) && !isBelowAnother(key, before.keys, after.keys));
    if (before.isHidden || after.isHidden)
      hidden += lost.length;
    else
      keys.push(...lost.map((key) => `${part2}.${key}`));
  }
  return { keys: keys.sort(), hidden, unknown: unknown2 };
}
function isBelowAnother(key, before, after) {
  for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
    const above = key.slice(0, dot);
    if (before.has(above) && !after.has(above))
      return true;
  }
  return false;
}
function readPart(get, part2) {
  const isBlock = Array.isArray(get("values").value);
  const at = (name) => isBlock ? ["values", 0, name] : ["values", name];
  const keys = /* @__PURE__ */ new Set();
  let [isHidden, unknown2] = [false, null];
  for (const name of [part2, `${part2}_json`]) {
    const { value, isUnknown, isSensitive, isWhollySensitive } = get(...at(name));
    const isMap = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(value);
    if (isMap ? isWhollySensitive : isSensitive)
      isHidden = true;
    if (isUnknown && !isMap)
      unknown2 = `values.${name}`;
    addKeys(isMap ? value : parsed(value), "", keys);
  }
  return { keys, isHidden, unknown: unknown2 };
}
function parsed(text2) {
  if (typeof text2 !== "string")
    return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var MAX_DEPTH2 = 20;
function addKeys(value, prefix, keys, depth = 0) {
  if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(value) || depth > MAX_DEPTH2)
    return;
  for (const key of Object.keys(value)) {
    keys.add(prefix + key);
    addKeys((0,_chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(value, key), `${prefix}${key}.`, keys, depth + 1);
  }
}

// lib/repository/plan/inspect.js
var inspectPlan = ({ changes }, findLine) => [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(changes, clusterIdOf)].map(([clusterId, ofCluster]) => {
  const inspection = { collector: new PlanCollector(), findLine, addons: [], upgrades: [] };
  for (const change of ofCluster)
    inspectChange(change, inspection);
  const { collector, addons, upgrades } = inspection;
  return { ...collector.findings, clusterId, addons, upgrades };
});
function inspectChange(change, inspection) {
  switch (change.type) {
    case "huaweicloud_cce_cluster":
      inspectCluster(change, "cluster_version", inspection);
      break;
    case "huaweicloud_cce_autopilot_cluster":
      inspectCluster(change, "version", inspection);
      break;
    case "huaweicloud_cce_node_pool":
      inspectReplacement(change, "node-pool-replaced", {}, inspection);
      break;
    case "huaweicloud_cce_addon":
      inspectAddon(change, "template_name", inspection);
      break;
    case "huaweicloud_cce_autopilot_addon":
      inspectAddon(change, "addon_template_name", inspection);
      break;
    case "huaweicloud_cce_cluster_upgrade":
    case "huaweicloud_cce_autopilot_cluster_upgrade":
      inspectUpgrade(change, inspection);
  }
}
function clusterIdOf(change) {
  const isCluster = /^huaweicloud_cce_(?:autopilot_)?cluster$/.test(change.type);
  return shown(isCluster ? change.before("id") : either(change.before("cluster_id"), change.after("cluster_id")));
}
var either = (one, other) => one.value === void 0 ? other : one;
var shown = ({ value, isSensitive }) => typeof value === "string" && value !== "" && !isSensitive ? value : null;
var isNewOrRead = ({ action }) => action === "create" || action === "read";
var isChanged = ({ action }) => action === "update" || action === "replace";
function inspectCluster(change, attribute, inspection) {
  const { collector } = inspection;
  const { action, reason: why, isDeposed } = change;
  if (isNewOrRead(change))
    return;
  if (action === "delete")
    collector.find({ code: "cluster-deleted", why, isDeposed }, positionOfChange(change, [], inspection));
  else
    collector.pass("cluster-deleted");
  if (isDeposed)
    return;
  inspectReplacement(change, "cluster-replaced", {}, inspection);
  if (action === "update")
    nameUnknown(change, [attribute], inspection);
  const [from, to] = [change.before(attribute), change.after(attribute)];
  if (action !== "update" || to.isUnknown || from.value === to.value)
    collector.pass("upgrades-nothing");
  else
    collector.find({ code: "upgrades-nothing", from: shown(from), to: shown(to) }, positionOfChange(change, [attribute], inspection));
}
function inspectReplacement(change, code, about, inspection) {
  const { action, reason: why, replaced, isDeposed } = change;
  if (isNewOrRead(change))
    return;
  if (action === "replace" || isDeposed && action === "delete") {
    const attributes = [...new Set(replaced.map((path) => path.join(".")))];
    const position = positionOfChange(change, replaced[0]?.slice(0, 1) ?? [], inspection);
    inspection.collector.find({ code, why, attributes, isDeposed }, position, about);
  } else
    inspection.collector.pass(code);
}
function inspectAddon(change, nameAttribute, inspection) {
  const { collector } = inspection;
  const name = either(change.after(nameAttribute), change.before(nameAttribute));
  const addon = shown(name);
  inspectReplacement(change, "addon-replaced", { addon }, inspection);
  if (change.isDeposed)
    return;
  if (isChanged(change)) {
    const { keys, hidden, unknown: unknown2 } = lostValues(change);
    for (const attribute of unknown2)
      addGap(change, attribute, inspection);
    if (keys.length === 0 && hidden === 0)
      collector.pass("addon-values-lost");
    else
      collector.find({ code: "addon-values-lost", keys, hidden }, positionOfChange(change, ["values"], inspection), {
        addon
      });
    nameUnknown(change, ["version"], inspection);
  }
  const [before, after] = [change.before("version"), change.after("version")];
  if (change.action === "create" || isChanged(change) && before.value !== after.value)
    addVersion(change, ["version"], name, isChanged(change), inspection);
}
function inspectUpgrade(change, inspection) {
  if (change.action !== "create" && change.action !== "replace")
    return;
  const { collector } = inspection;
  const target = change.after("target_version");
  nameUnknown(change, ["target_version"], inspection);
  const position = positionOfChange(change, ["target_version"], inspection);
  const version = typeof target.value === "string" && !target.isUnknown ? target.value : null;
  inspection.upgrades.push({ ...position, target: version, isSensitive: target.isSensitive });
  const only = change.after("is_only_upgrade");
  nameUnknown(change, ["is_only_upgrade"], inspection);
  if (only.value === void 0 || ["", "false", false].some((no) => no === only.value))
    collector.pass("check-skipped");
  else
    collector.find({ code: "check-skipped", of: "whole" }, positionOfChange(change, ["is_only_upgrade"], inspection));
  inspectSkippedItems(change, inspection);
  const addons = lengthOf(change, "addons", inspection);
  for (let index = 0; index < addons; index++) {
    const path = ["addons", index, "version"];
    nameUnknown(change, path, inspection);
    addVersion(change, path, change.after("addons", index, "addon_template_name"), true, inspection);
  }
}
var SKIPPED_ITEMS = "skipped_check_item_list";
function inspectSkippedItems(change, inspection) {
  const length = lengthOf(change, SKIPPED_ITEMS, inspection);
  for (let index = 0; index < length; index++) {
    const path = [SKIPPED_ITEMS, index, "name"];
    const item = change.after(...path);
    const name = shown(item);
    if (item.isUnknown)
      addGap(change, path.join("."), inspection);
    else
      inspection.collector.find(name === null ? { code: "check-skipped", of: "unnamed-item" } : { code: "item-skipped", item: name }, positionOfChange(change, path, inspection), { nodes: selectedNodes(change, index) });
  }
}
function selectedNodes(change, index) {
  const at = (name) => change.after(SKIPPED_ITEMS, index, "resource_selector", 0, name);
  const [key, operator, values] = [at("key"), at("operator"), at("values")];
  const isReadable = [key, operator, values].every(({ isUnknown, isSensitive }) => !isUnknown && !isSensitive);
  if (!isReadable || key.value !== "node.uid" || operator.value !== "In" || !Array.isArray(values.value))
    return [];
  const uids = values.value;
  return uids.every((uid) => typeof uid === "string") ? [...new Set(uids)].map((uid) => ({ uid, name: null })) : [];
}
function lengthOf(change, list2, inspection) {
  const { value } = change.after(list2);
  if (Array.isArray(value))
    return value.length;
  nameUnknown(change, [list2], inspection);
  return 0;
}
function addVersion(change, path, { value: template, isSensitive: isTemplateSensitive }, isInstalled, inspection) {
  const { value: version, isUnknown, isSensitive } = change.after(...path);
  if (isUnknown || typeof template !== "string" || typeof version !== "string" || version === "")
    return;
  const isAutopilot = change.type.startsWith("huaweicloud_cce_autopilot_");
  const position = positionOfChange(change, path, inspection);
  inspection.addons.push({
    ...position,
    template,
    version,
    isTemplateSensitive,
    isSensitive,
    isAutopilot,
    isInstalled
  });
}
var positionOfChange = ({ address }, path, { findLine }) => ({
  address,
  location: findLine(address, path)
});
function nameUnknown(change, path, inspection) {
  if (change.after(...path).isUnknown)
    addGap(change, path.join("."), inspection);
}
var addGap = ({ address }, attribute, { collector }) => collector.addGap({ check: "plan", code: "unknown-in-plan", address, attribute });

// lib/run/plans.js
async function loadPlans(files, { log, cwd }) {
  const read2 = files.map(({ path, text: text2 }) => ({ path, ...readIsolated(path, text2) }));
  const changes = read2.flatMap(({ plan }) => plan?.changes ?? []);
  const isChanging = changes.some(({ action }) => action !== "no-op" && action !== "read");
  const folders = isChanging ? await readFolders(cwd, log) : [];
  const loaded = read2.map((one) => inspectIsolated(one, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(cwd, one.path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_9__.sep, "/")));
  for (const { path, plan } of read2)
    log.info(`Plan ${path}: ${plan === null ? "it cannot be read" : planLine(plan)}`);
  const byCluster = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(loaded.flatMap(({ parts }) => parts), ({ clusterId }) => clusterId);
  return { parts: [...byCluster.values()].map(joinParts), diagnostics: loaded.flatMap((one) => one.diagnostics) };
}
var planLine = ({ changes }) => {
  const count = changes.filter(({ action }) => action !== "no-op" && action !== "read").length;
  return `it changes ${count} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(changes.length, "resource")} of CCE`;
};
async function readFolders(cwd, log) {
  const { Workspace } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(6160), __webpack_require__.e(8757)]).then(__webpack_require__.bind(__webpack_require__, 8400));
  try {
    const found = await new Workspace(cwd).terraform([]);
    if (!("problem" in found))
      return [...found.folders.values()];
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read (${found.problem.code})`);
  } catch (error) {
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read: ${(0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`);
  }
  return [];
}
var failed = (detail) => ({ plan: null, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("plan", detail)] });
function readIsolated(path, text2) {
  try {
    const read2 = (0,_chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(text2);
    if ("problem" in read2)
      return failed({ name: "unreadable-response", plan: path, problem: read2.problem });
    const { plan } = read2;
    const details = plan.unknown.map((address) => {
      return { name: "unreadable-response", plan: path, problem: { code: "unknown-change", address } };
    });
    if (plan.state !== "complete")
      details.push({ name: "not-finished", of: "plan", file: path, isErrored: plan.state === "errored" });
    return { plan, diagnostics: details.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("plan", detail)) };
  } catch (error) {
    return failed((0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_3__/* .internalError */ .WB)("collect", error, path).detail);
  }
}
function inspectIsolated({ path, plan, diagnostics }, folders, planFile) {
  if (plan === null)
    return { parts: [], diagnostics };
  try {
    return { parts: inspectPlan(plan, (0,_chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFinderOf */ ._z)(folders, plan.configuration, planFile)), diagnostics };
  } catch (error) {
    return {
      parts: [],
      diagnostics: [...diagnostics, ...failed((0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_3__/* .internalError */ .WB)("collect", error, path).detail).diagnostics]
    };
  }
}
function joinParts(parts) {
  const [first, ...others] = parts;
  if (others.length === 0)
    return first;
  return {
    clusterId: first.clusterId,
    causes: parts.flatMap((part2) => part2.causes),
    gaps: parts.flatMap((part2) => part2.gaps),
    items: joinItems(parts.flatMap((part2) => part2.items)),
    addons: parts.flatMap((part2) => part2.addons),
    upgrades: parts.flatMap((part2) => part2.upgrades)
  };
}
var joinItems = (items2) => [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(items2, ({ name }) => name).values()].map((rows) => ({
  ...rows[0],
  passed: rows.reduce((sum, { passed }) => sum + passed, 0),
  failed: rows.reduce((sum, { failed: failed2 }) => sum + failed2, 0)
}));
function dividePlans({ parts, diagnostics }, gated, subject) {
  const [only = null] = gated.length === 1 ? gated : [];
  const owned = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(parts, ({ clusterId }) => clusterId ?? only);
  const partOf2 = (clusterId) => {
    const own = owned.get(clusterId);
    return { plan: own === void 0 ? null : joinParts(own), diagnostics };
  };
  if (gated.length === 0) {
    const ids = owned.size === 0 ? [subject.clusterId] : [...owned.keys()];
    return { partOf: partOf2, others: ids.map((id) => planOfOther({ ...subject, clusterId: id }, partOf2(id))) };
  }
  const others = [...owned.keys()].filter((id) => !gated.includes(id)).map((id) => planOfOther((0,_chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(id), { plan: withoutAddons(partOf2(id).plan), diagnostics: [] })).filter(({ results }) => results.some(({ causes, gaps }) => causes.length + gaps.length > 0));
  return { partOf: partOf2, others };
}
var withoutAddons = (plan) => plan && { ...plan, addons: [] };
var planOfOther = (subject, part2) => ({
  ...(0,_chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_0__/* .unqueriedCluster */ .jc)(subject, []),
  results: [unreadPlan(subject, part2)]
});
function unreadPlan({ targetVersion }, part2) {
  const target = part2.plan && plannedTarget(part2.plan, targetVersion, _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj);
  const published = target === null ? null : { target, versionsOf: () => ({ code: "not-queried" }) };
  return planResult(part2, { checked: null, published }, targetVersion);
}
function plannedTarget(plan, asserted, { offeredTargets: offeredTargets2 }) {
  const [planned = null, ...others] = new Set(plan.upgrades.map(({ target: target2, isSensitive }) => isSensitive ? null : target2));
  const target = asserted ?? (others.length === 0 ? planned : null);
  return target === null ? null : (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTarget */ .u1)(target, offeredTargets2 ?? []) ?? target;
}
function planResult({ plan, diagnostics }, known, asserted) {
  if (plan === null)
    return (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("plan", diagnostics, { applies: diagnostics.length > 0 });
  const compared = comparePlannedAddons(plan.addons, known);
  const targets = new Set(plan.upgrades.flatMap(({ target: target2, isSensitive }) => isSensitive ? [] : target2 ?? []));
  const [target = null, ...others] = targets;
  return (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("plan", [...diagnostics, ...otherTargets(plan, asserted)], {
    clusterId: plan.clusterId,
    targetVersion: others.length === 0 ? target : null,
    causes: [...plan.causes, ...compared.causes],
    gaps: [...plan.gaps, ...compared.gaps],
    items: joinItems([...plan.items, ...compared.items])
  });
}
var otherTargets = ({ upgrades }, asserted) => upgrades.filter(({ target }) => asserted !== null && target !== null && !(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesVersion */ .y1)(asserted, target)).map(({ target, isSensitive, address, location }) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("plan", {
  name: "target-mismatch",
  which: "plan",
  asserted: asserted ?? "",
  actual: isSensitive ? null : target,
  address,
  location
}));

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
    return { result: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosticResult */ .pb)(check, detailOf(error), { addon }) };
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

// lib/checks/addons/supported-versions.js
var CATEGORIES = ["CCE", "Turbo"];
function fitsCluster(supported, clusterVersion, autopilot = false) {
  const patterns = supported.filter(({ category }) => autopilot || !category?.length || category.some((one) => CATEGORIES.includes(one))).flatMap(({ clusterVersion: versions }) => versions ?? []).map(safePattern).filter((pattern) => pattern !== null);
  return patterns.length === 0 ? null : patterns.some((pattern) => pattern.test(clusterVersion));
}
var MAX_LENGTH = 200;
var MAX_PARTS = 3;
function safePattern(text2) {
  const count = (part2) => (text2.match(part2) ?? []).length;
  const isSafe = text2.length <= MAX_LENGTH && /^[\w.\\|()[\]*+?^$-]*$/.test(text2) && !/\)[*+?]/.test(text2) && count(/\(/g) <= MAX_PARTS && count(/[*+?]/g) <= MAX_PARTS;
  if (!isSafe)
    return null;
  try {
    return new RegExp(`^(?:${text2})$`);
  } catch {
    return null;
  }
}

// lib/checks/addons/versions.js
async function requestedChecks(addons, isNeeded, context) {
  const { addonCheckType } = context.selection;
  const checks = [];
  const unversioned = [];
  if (addonCheckType !== "addonUpgrade")
    for (const { template, id } of addons.filter((addon) => isNeeded("addonStatic", addon.id)))
      checks.push({ addonTemplateName: template, addonInstanceID: id, type: "addonStatic" });
  if (addonCheckType === "addonStatic")
    return { checks, unversioned };
  const toUpgrade = addons.filter((addon) => isNeeded("addonUpgrade", addon.id));
  const published = await publishedVersions(toUpgrade, context);
  for (const addon of toUpgrade) {
    const planned = context.plannedVersions.get(addon.template);
    const targetVersion = planned ?? versionToCheck(addon, published.get(addon.template) ?? null);
    if (targetVersion === null)
      unversioned.push(addon);
    else
      checks.push({
        addonTemplateName: addon.template,
        addonInstanceID: addon.id,
        type: "addonUpgrade",
        targetVersion
      });
  }
  return { checks, unversioned };
}
function versionToCheck({ version: installed, targetVersions }, published) {
  const offered = targetVersions.filter(_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .isAddonVersion */ .Nr);
  const newer = (published ?? offered.map((version) => ({ version, isStable: true }))).filter(({ version }) => installed === null || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .compareAddonVersions */ .Dq)(version, installed) > 0);
  const both = newer.filter(({ version }) => offered.includes(version));
  const candidates = both.length > 0 ? both : newer;
  const rank = ({ version, isStable }) => Number(isStable && !(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrerelease */ .V1)(version));
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a) || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .compareAddonVersions */ .Dq)(b.version, a.version));
  return best?.version ?? null;
}
async function publishedVersions(addons, context) {
  const templates = addons.map(({ template }) => template);
  const found = templates.length === 0 ? [] : await listPublishedVersions(templates, await exactTarget(context), context);
  return new Map([...found].flatMap(([template, versions]) => "code" in versions ? [] : [[template, versions]]));
}
async function listPublishedVersions(templates, clusterVersion, { api, keepEvidence }, autopilot = false) {
  const list2 = async (template) => {
    const response = await api.listAddonTemplates(template).catch((error) => {
      if (error instanceof CceError)
        return unavailable(error);
      throw error;
    });
    if ("code" in response)
      return response;
    keepEvidence({ check: "cluster", id: `addontemplate-${template}`, text: response.text });
    return readPublishedVersions(response.value, template, clusterVersion, autopilot) ?? { code: "not-in-response" };
  };
  const distinct = [...new Set(templates)];
  const found = await Promise.all(distinct.map(async (template) => [template, await list2(template)]));
  return new Map(found);
}
async function exactTarget({ api, expectations }) {
  const asserted = expectations.targetVersion ?? "";
  const info = await api.showUpgradeInfo().catch(ignoreApiError);
  const { offeredTargets: offeredTargets2 } = info ? readUpgradeInfo(info.value) : { offeredTargets: null };
  return (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTarget */ .u1)(asserted, offeredTargets2 ?? []) ?? asserted;
}
function readPublishedVersions(raw, template, clusterVersion, autopilot = false) {
  const list2 = read(anyList, raw);
  const templates = listOf(list2.ok ? list2.value.items : null).map((item) => read(addonTemplate, item));
  const found = templates.find((one) => one.ok && one.value.metadata?.name === template);
  const versions = (found?.ok ? found.value.spec?.versions ?? [] : []).flatMap(({ version, stable, supportVersions }) => {
    const fits = fitsCluster(supportVersions ?? [], clusterVersion, autopilot);
    return version && fits !== null ? [{ version, isStable: stable === true, fits }] : [];
  });
  return versions.length === 0 ? null : versions.filter(({ fits }) => fits);
}

// lib/run/plan-addons.js
function checkedVersions(results) {
  const ofAddons = results.filter(({ check }) => check === "addons");
  if (ofAddons.length === 0)
    return null;
  const versions = /* @__PURE__ */ new Map();
  for (const { addon, decides } of ofAddons) {
    const { template, targetVersion } = addon ?? {};
    if (!decides || !template || !targetVersion)
      continue;
    versions.set(template, [...versions.get(template) ?? [], targetVersion]);
  }
  return versions;
}
function plannedVersions(plan) {
  const upgraded = (plan?.addons ?? []).filter(({ isInstalled, isAutopilot }) => isInstalled && !isAutopilot);
  const byTemplate = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(upgraded, ({ template }) => template);
  return new Map([...byTemplate].flatMap(([template, planned]) => {
    const [first, ...others] = new Set(planned.map(({ version }) => version));
    const isKnown = others.length === 0 && !planned.some((one) => one.isSensitive || one.isTemplateSensitive);
    return first === void 0 || !isKnown ? [] : [[template, first]];
  }));
}
var isOfAutopilot = ({ addons }) => addons.some(({ isAutopilot }) => isAutopilot);
async function queryPublished(plan, target, context) {
  if (target === null || plan.addons.length === 0)
    return null;
  const templates = plan.addons.flatMap(({ template, isTemplateSensitive }) => isTemplateSensitive ? [] : template);
  const found = await listPublishedVersions(templates, target, context, isOfAutopilot(plan));
  return {
    target,
    versionsOf: (template) => {
      const versions = found.get(template) ?? { code: "not-queried" };
      return "code" in versions ? versions : versions.map(({ version }) => version);
    }
  };
}
function savedPublished(plan, files, target) {
  const lists = files.filter(({ text: text2 }) => text2.includes('"supportVersions"')).map(({ text: text2 }) => parseJson(text2));
  return {
    target,
    versionsOf: (template) => {
      const found = lists.map((list2) => readPublishedVersions(list2, template, target, isOfAutopilot(plan)));
      return found.find((one) => one !== null)?.map(({ version }) => version) ?? { code: "not-saved" };
    }
  };
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function withSavedPlan(cluster2, files, plans) {
  const { clusterId, targetVersion } = cluster2.subject;
  const part2 = plans.partOf(clusterId);
  const target = part2.plan && plannedTarget(part2.plan, targetVersion, cluster2.facts);
  const published = part2.plan === null || target === null ? null : savedPublished(part2.plan, files, target);
  const known = { checked: checkedVersions(cluster2.results), published };
  return { ...cluster2, results: [...cluster2.results, planResult(part2, known, targetVersion)] };
}
var withoutPlan = (cluster2) => ({
  ...cluster2,
  results: cluster2.results.filter(({ check }) => check !== "plan")
});
async function withSavedPlans(clusters, files, planFiles, subject, run) {
  if (planFiles.length === 0)
    return clusters;
  const open = clusters.map(withoutPlan).filter(({ results, subject: { clusterId } }) => results.length > 0 || clusterId !== null);
  const ids = open.map((cluster2) => cluster2.subject.clusterId);
  const plans = dividePlans(await loadPlans(planFiles, run), ids, subject);
  return [...open.map((cluster2) => withSavedPlan(cluster2, files, plans)), ...plans.others];
}

// lib/checks/shared/validity.js
function withValidity(result, expected, now, expiries) {
  const { check, addon } = result;
  const mismatches = [
    ...clusterMismatch(result, expected),
    ...check === "addons" ? [] : versionMismatches(result, expected)
  ];
  const { time: expiresAt, unreadable } = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .earliestTime */ .rL)(expiries ?? []);
  const expired = expiryProblem(expiresAt, expected, now);
  const problems = [...mismatches];
  if (expired)
    problems.push(expired);
  if (expiries !== null && (expiresAt === null || unreadable !== void 0))
    problems.push({ name: "no-expiry", raw: textOrNull(unreadable) });
  const diagnostics = [...problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, detail, addon)), ...result.diagnostics];
  return { ...result, expiresAt, decides: mismatches.length === 0 && expired === null, diagnostics };
}
function expiryProblem(expiresAt, { minValidityMs }, now) {
  const isValid = expiresAt === null || expiresAt > now && expiresAt - now >= minValidityMs;
  return isValid ? null : { name: "result-expired", expiresAt, now, minValidityMs, cceAheadMs: null };
}
function recheckExpiry(result, expected, now) {
  const { expiresAt, check, addon } = result;
  const problem = expiryProblem(expiresAt, expected, now);
  const isKnown = result.diagnostics.some(({ detail }) => detail.name === "result-expired");
  if (problem === null || isKnown)
    return result;
  return { ...result, decides: false, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, problem, addon), ...result.diagnostics] };
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
  if (check !== "precheck" || live === null || checked === null || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .sameVersion */ .r1)(checked, live))
    return result;
  const isKnown = ({ detail }) => detail.name === "target-mismatch" && detail.which === "live";
  if (result.diagnostics.some(isKnown))
    return result;
  const isTarget = targetVersion !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .sameVersion */ .r1)(targetVersion, live);
  const problem = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, { name: "target-mismatch", which: "live", checked, live, isTarget, newest });
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
  return pairs.flatMap(({ which, asserted, actual }) => asserted === null || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesVersion */ .y1)(asserted, actual) ? [] : [{ name: "target-mismatch", which, asserted, actual }]);
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
  const problem = clusterStateProblem(known);
  const named = /* @__PURE__ */ new Set();
  return results.map((result) => {
    const { check } = result;
    const depends = BEFORE_UPGRADE.includes(check) || check === "upgrade" && problem?.which === "unreadable";
    if (problem === null || !depends || named.has(check))
      return result;
    named.add(check);
    return { ...result, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, { name: "cluster-state", ...problem }), ...result.diagnostics] };
  });
}

// lib/checks/upgrade/stale.js
function staleness({ endedAt, ledTo }, { liveVersion, offeredTargets: offeredTargets2 }, { target, maxAgeMs, now }) {
  const versions = [ledTo, liveVersion].filter((version) => version !== null);
  if (target !== null) {
    const other = versions.find((version) => !(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesVersion */ .y1)(target, version));
    if (other !== void 0)
      return { why: "other-target", asserted: target, actual: other };
  }
  if (endedAt === null)
    return { why: "undated" };
  if (now - endedAt > maxAgeMs)
    return { why: "too-old", endedAt, now, maxAgeMs, cceAheadMs: null };
  const actual = liveVersion ?? ledTo;
  const newest = target === null || actual === null ? null : (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_4__/* .newerUnderTarget */ .Js)(target, actual, offeredTargets2);
  return target === null || actual === null || newest === null ? null : { why: "stopped-short", asserted: target, actual, newest };
}
function recheckUpgrade(result, facts, terms) {
  const { check, phase, takenAt, targetVersion } = result;
  if (check !== "upgrade" || phase !== "Success")
    return result;
  const stale = staleness({ endedAt: takenAt, ledTo: targetVersion }, facts, terms);
  if (stale === null)
    return result;
  const problem = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, { name: "stale-upgrade", ...stale });
  const others = result.diagnostics.filter(({ detail }) => !(detail.name === "target-mismatch" && detail.which === "target"));
  return { ...result, decides: false, diagnostics: [problem, ...others] };
}

// lib/checks/facts/apply.js
function applyClusterFacts(results, known, terms) {
  const { facts } = known;
  const { target, addonCheckType } = terms;
  const { liveVersion, offeredTargets: offeredTargets2 } = facts;
  const newest = target === null || liveVersion === null ? null : (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_4__/* .newerUnderTarget */ .Js)(target, liveVersion, offeredTargets2);
  const compared = results.map((result) => recheckLiveVersion(result, liveVersion, newest)).map((result) => recheckUpgrade(result, facts, terms));
  const open = (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_4__/* .reachedTarget */ .SC)(target, facts) === null ? compared : compared.filter((result) => isOpen(result, addonCheckType));
  return withClusterState(open, known);
}
function isOpen({ check, diagnostics }, addonCheckType) {
  if (check === "precheck")
    return false;
  if (check === "addons")
    return addonCheckType !== "addonUpgrade";
  return !diagnostics.some(({ detail }) => detail.name === "stale-upgrade" || detail.name === "no-result" && (detail.why === "no-task" || detail.why === "no-upgrade"));
}

// lib/checks/facts/nodes.js
function readNodePage(raw) {
  const items2 = itemsOf(raw);
  const parsed2 = items2?.map((item) => read(node, item));
  if (parsed2 === void 0)
    return null;
  const nodes = parsed2.flatMap((one) => one.ok ? [nodeFact(one.value)] : []);
  if (nodes.length < parsed2.length)
    return null;
  const { nextMarker } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(raw)["pageInfo"]);
  return { nodes, nextMarker: typeof nextMarker === "string" && nextMarker !== "" ? nextMarker : null };
}
var itemsOf = (raw) => {
  const list2 = read(anyList, raw);
  return list2.ok && list2.value.items !== void 0 ? listOf(list2.value.items) : null;
};
var SKIPPED_LABEL = "upgrade.cce.io/skipped";
function nodeFact({ metadata, spec, status }) {
  const labels = [metadata?.labels, metadata?.annotations, spec?.k8sTags].map(_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY);
  const hasLabels = [metadata?.labels, spec?.k8sTags].some((one) => !isAbsent(one));
  const marks = labels.map((one) => one[SKIPPED_LABEL]).filter((value) => !isAbsent(value));
  const versions = [status?.nodeInfo?.kubeletVersion, status?.kubeletVersion, status?.version, spec?.version];
  return {
    uid: metadata?.uid || null,
    name: metadata?.name || null,
    phase: textOrNull(status?.phase),
    version: versions.map(textOrNull).find((version) => version !== null) ?? null,
    isSkipped: marks.length > 0 ? marks.some((value) => value !== false && value !== "false") : hasLabels ? false : null
  };
}
function nodeGaps(nodes) {
  return ["version", "labels"].flatMap((what) => {
    const without = nodes.filter((one) => what === "version" ? one.version === null : one.isSkipped === null);
    if (without.length === 0)
      return [];
    const facts = what === "version" ? ["node-versions"] : ["node-labels"];
    return without.length === nodes.length ? [{ check: null, code: "no-facts", facts, why: { code: "not-in-response" } }] : [{ check: "upgrade", code: "nodes-without", what, nodes: without.map(({ uid, name }) => ({ uid, name })) }];
  });
}
function readAutoscaledPools(raw) {
  const parsed2 = itemsOf(raw)?.map((item) => read(nodePool, item));
  if (parsed2 === void 0)
    return null;
  const pools = parsed2.flatMap((one) => one.ok ? [one.value] : []);
  if (pools.length < parsed2.length)
    return null;
  return pools.filter(({ spec }) => spec?.autoscaling?.enable === true).map(({ metadata }) => metadata?.name || metadata?.uid || "");
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
  const places = [body, (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["pageInfo"]), (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["page_info"]), (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["links"])];
  const metadata = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["metadata"]);
  const links = listOf(body["links"]).filter(_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4);
  return places.some((place) => MORE_PAGES.some((name) => isNamed(place[name]))) || MORE_ENTRIES.some((name) => isNamed(metadata[name])) || links.some(({ rel, href }) => rel === "next" && isNamed(href));
}
function totalOf(body) {
  const places = [body, (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["pageInfo"]), (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["page_info"])];
  const totals = places.flatMap((place) => TOTALS.map((name) => rawText(place[name])));
  return Math.max(0, ...totals.filter((total) => /^\d{1,15}$/.test(total)).map(Number));
}
function listGaps(check, raw, of = "tasks") {
  const body = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(raw);
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
    byShape.set(shape, common.map((part2, index) => part2.fold === null || part2.text === parts[index]?.text ? part2 : { fold: part2.fold, text: _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_13__/* .DIFFERENT */ .m }));
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
var byNodeName = (a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n6)(a.name ?? "", b.name ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n6)(a.uid ?? "", b.uid ?? "");
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
    const { node: node2 } = location;
    const { name, kind, level, group, phase } = item;
    this.count++;
    if (phase === "Failed")
      this.failedCount++;
    const problem = problemOf(item, this.#context);
    if (problem !== null)
      addOccurrence(this.#undecided, JSON.stringify([problem, node2 === null]), problem, { node: node2, item });
    if (name === null)
      return;
    const row = this.#row(name, kind, level, group);
    if (problem !== null)
      row.undecided++;
    else if (phase === "Success")
      row.passed++;
    else if (phase === "Failed") {
      row.failed++;
      const common = this.#commonCause(item, name, location);
      addOccurrence(this.#failed, JSON.stringify(common.signature), common, { node: node2, item });
    }
  }
  result() {
    return {
      causes: [...this.#failed.values()].map((group) => this.#causeOf(group)),
      diagnostics: [...this.#undecided.values()].map((group) => this.#diagnosticOf(group)),
      items: [...this.#rows.values()].sort((a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n6)(rowKey(a), rowKey(b)))
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
  #commonCause(item, name, { scope, section: section2, node: node2 }) {
    const { check, addon, hasKind } = this.#context;
    const kind = hasKind ? _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW.find((one) => one === item.kind) ?? null : null;
    const level = _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.find((one) => one === item.level) ?? null;
    const errorCodes = [...new Set(item.errorCodes)].sort();
    const cause = { check, name, kind, level, group: textOrNull(item.group), addon, errorCodes };
    const signature = failureSignature(cause, { section: section2, isOnNode: node2 !== null }, this.#fold(item.message));
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
  if (!isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_PHASES */ .VT, phase))
    return unlisted("phase", name, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_PHASES */ .VT);
  if (!isAbsent(kind) && !isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW, kind))
    return unlisted("kind", name, kind, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW);
  if (!isAbsent(group) && !isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .GROUPS */ .fd, group))
    return unlisted("group", name, group, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .GROUPS */ .fd);
  if (phase === "Failed" && group !== "ExecuteException") {
    if (hasKind && isAbsent(kind))
      return unlisted("kind", name, kind, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW);
    if (!isListed(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_, level))
      return unlisted("level", name, level, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_);
  }
  if (isFinished && isUnderWay(phase))
    return { name: "not-finished", of: "item", what: name, phase, waitedMs: null };
  return null;
}
function messagesByNode(occurrences, known) {
  const nodes = /* @__PURE__ */ new Map();
  const isOnNodesOnly = occurrences.every(({ node: node2, item }) => node2 !== null || nodesAtRisk(item.risk) !== null);
  for (const { node: node2, item } of isOnNodesOnly ? occurrences : occurrences.filter((one) => one.node !== null)) {
    const uids = node2 ? [] : nodesAtRisk(item.risk) ?? [];
    for (const { uid, name } of node2 ? [node2] : uids.map((uid2) => ({ uid: uid2, name: known.nameOf(uid2) }))) {
      const key = JSON.stringify([uid, name]);
      const affected = nodes.get(key) ?? { uid, name, messages: /* @__PURE__ */ new Set() };
      nodes.set(key, affected);
      affected.messages.add(item.message);
    }
  }
  return [...nodes.values()].sort(byNodeName);
}
function nodesAtRisk({ nodeRisks = [] }) {
  const uids = nodeRisks.map((risk) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(risk) ? risk["NodeID"] : null);
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
var MAX_DEPTH3 = 12;
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
      ...(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)(check, detail, addon),
      nodes: [...nodes.values()].sort(byNodeName)
    }));
  }
  get explainsFailure() {
    return [...this.#problems.values()].some(({ detail }) => detail.name === "unexplained-failure" || detail.name === "unknown-value");
  }
  gaps() {
    const { check } = this.#context;
    const without = [...this.#nodes.values()].filter(({ count }) => count === 0);
    const nodes = without.map(({ node: node2 }) => node2).sort(byNodeName);
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
  readNode(node2, read2) {
    const before = this.#context.counts().count;
    const result = read2();
    const key = (0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeLabel */ .dA)(node2) === null ? `#${this.#nodes.size}` : JSON.stringify([node2.uid, node2.name]);
    const known = this.#nodes.get(key) ?? { node: node2, count: 0 };
    this.#nodes.set(key, known);
    known.count += this.#context.counts().count - before;
    return result;
  }
  checkPhase(what, phase, failedBefore, node2) {
    if (!this.#context.isFinished)
      return;
    const hasFailed = this.#context.counts().failedCount > failedBefore;
    if (phase === "Success" || phase === "Failed" && hasFailed)
      return;
    if (phase === "Failed")
      this.#add({ name: "unexplained-failure", of: what, message: "" }, node2);
    else if (isUnderWay(phase))
      this.#add({ name: "not-finished", of: "section", what, phase, waitedMs: null }, node2);
    else
      this.#add(unlisted("phase", what, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_PHASES */ .VT), node2);
  }
  checkWords(value, listed2, failedBefore, location) {
    if (!this.#context.isFinished || this.#context.counts().failedCount > failedBefore)
      return false;
    const keys = Object.keys(value).filter((key) => !listed2.includes(key) && !RESULT_KEY.test(key) && isFailure(value[key]));
    for (const key of keys)
      this.#add({ name: "unexplained-failure", of: pathOf(location, key), message: "" }, location.node);
    return keys.length > 0;
  }
  #add(detail, node2) {
    const key = JSON.stringify(detail);
    const known = this.#problems.get(key) ?? { detail, nodes: /* @__PURE__ */ new Map() };
    this.#problems.set(key, known);
    if (node2 !== null)
      known.nodes.set(JSON.stringify([node2.uid, node2.name]), node2);
  }
  #addUnreadable(path, value, node2) {
    const raw = rawText(value).slice(0, RAW_UNITS).toWellFormed();
    this.#add(unlisted("items", path, raw, []), node2);
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
    if (depth > MAX_DEPTH3) {
      if (!isStrict)
        return false;
      this.#addUnreadable(location.path, value, location.node);
      return true;
    }
    if (Array.isArray(value))
      return this.#readList(value, location, isStrict, depth);
    if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(value))
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
    if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(info))
      return this.#readMembers(value, location, isStrict, depth);
    const node2 = { uid: textOrNull(info["uid"]), name: textOrNull(info["name"]) };
    return this.readNode(node2, () => this.#readMembers(value, { ...location, scope: "node", node: node2 }, isStrict, depth));
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
var createdAt2 = ({ task }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .agreedTime */ .WY)([task.metadata?.createTimeStamp, task.metadata?.createTimestamp]);
var unreadableAddon = (fault, addon = null) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosticResult */ .pb)("addons", { name: "unreadable-response", what: "addon-tasks", fault }, { addon });
function readAddonTask(parsed2, expected, now, waitedMs) {
  const { task, addon } = parsed2;
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
    ...phaseProblems(ended, "task status", _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_PHASES */ .VT)
  ];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const ofTask = problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("addons", detail, addon));
  const all = [...ofTask, ...parts.problems(), ...diagnostics];
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("addons", all, {
    addon,
    taskId: metadata?.taskID || null,
    phase: textOrNull(phase),
    takenAt: createdAt2(parsed2),
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
  for (const [subject, group] of (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(wanted, subjectOf2)) {
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
  ...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(tasks.filter((task) => ids.has(taskIdOf(task))), subjectOf2).values()
].flatMap(distinctTasks);
var readTasks = (tasks, expected, now, waitedMs) => tasks.map((task) => ({
  type: typeOf(task),
  subject: subjectOf2(task),
  result: readAddonTask(task, expected, now, waitedMs)
}));
var readingsOf = ({ chosen, unreadable }, expected, now, waitedMs) => [...readTasks(chosen, expected, now, waitedMs), ...unreadable];
function readSelected(selected, expected, now, waitedMs) {
  const readings = readingsOf(selected, expected, now, waitedMs);
  return readings.length > 0 ? readings.map(({ result }) => result) : [nothingRead(selected)];
}
var nothingRead = ({ all }) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: all.length === 0 ? "no-task" : "filtered-out" });
function passesFilters({ task, addon }, selection) {
  const { type, taskID } = task.metadata ?? {};
  const isOtherType = selection.addonCheckType !== "all" && type !== selection.addonCheckType && isCheckType(type);
  return !isOtherType && (selection.addonTaskId === null || taskID === selection.addonTaskId) && (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId);
}
var typeOf = ({ task }) => task.metadata?.type ?? null;
var subjectOf2 = ({ task, addon }) => subjectKey(task.metadata?.type, addon.instanceId ?? addon.instanceName ?? task.metadata?.taskID ?? addon.template);
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
  const unreadablePostcheck = (fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableResult */ .dh)("postcheck", "postcheck", fault);
  const parsed2 = read(postcheckTask, raw);
  if (!parsed2.ok)
    return unreadablePostcheck({ code: "shape", of: "body", ...parsed2.fault });
  const { kind, metadata, spec, status } = parsed2.value;
  if (!isAbsent(kind) && kind !== "PostCheckTask")
    return unreadablePostcheck({ code: "other-kind", kind: rawText(kind), expected: "PostCheckTask" });
  const currentVersion = spec?.clusterVersion || null;
  const problems = phaseProblems2(status.phase).map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("postcheck", detail));
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("postcheck", problems, {
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
    problems: [...problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("precheck", detail)), ...parts.problems()],
    gaps: [...gaps, ...parts.gaps()],
    explainsFailure: fault !== null || parts.explainsFailure || problems.some(({ name }) => name === "unexplained-failure"),
    fault
  };
}
function readGroup({ node: node2, items: items2, part: part2 }, section2, aggregator, parts) {
  const location = { ...section2, node: node2 };
  const { failedCount } = aggregator;
  const readAll = () => {
    const fault2 = addItems(items2, location, aggregator, parts);
    parts.readUnlisted(part2, node2 === null ? SECTION_KEYS : STAGE_KEYS, location, true);
    return fault2;
  };
  if (node2 === null)
    return readAll();
  const fault = parts.readNode(node2, readAll);
  const { phase } = part2;
  if (!isAbsent(phase))
    parts.checkPhase("node", phase, failedCount, node2);
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
  return [unlisted(`${what} phase`, null, phase, _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .ITEM_PHASES */ .VT)];
}
function addItems(items2, location, aggregator, parts) {
  let fault = null;
  for (const raw of items2) {
    fault = addItem(raw, location, aggregator) ?? fault;
    if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(raw))
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
var isPlainSuccess = (raw) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(raw) && raw["phase"] === "Success" && typeof raw["name"] === "string" && raw["name"] !== "" && isListedOrAbsent(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW, raw["kind"]) && isListedOrAbsent(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_5__/* .GROUPS */ .fd, raw["group"]);
var riskOf = (source) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(source) ? Object.fromEntries(RISK_LISTS.flatMap((list2) => isAbsent(source[list2]) ? [] : [[list2, listOf(source[list2]).map(withoutDepth)]])) : {};
function knownNodes({ status }) {
  const words = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  for (const section2 of Object.values(status)) {
    const stages = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(section2) && Array.isArray(section2["nodeStageStatus"]) ? section2["nodeStageStatus"] : [];
    for (const stage of stages) {
      const info = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(stage) ? stage["nodeInfo"] : null;
      if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(info))
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
      diagnostics.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("precheck", unlisted("skipped item name", null, name, [])));
      continue;
    }
    const skipped = byName.get(name) ?? { isEverywhere: false, uids: /* @__PURE__ */ new Set() };
    byName.set(name, skipped);
    const selected = selectedNodes2(resourceSelector);
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
    diagnostics.push({ ...(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("precheck", { name: "skipped-item", item: name }), nodes: refs });
  }
  return { items: items2, diagnostics };
}
function selectedNodes2(selector) {
  const { key, operator, values } = selector ?? {};
  const isDocumented = (isAbsent(key) || key === "node.uid") && (isAbsent(operator) || operator === "In");
  return isDocumented ? values ?? [] : [];
}

// lib/checks/precheck/read.js
var TASK_PHASES = ["Init", "Running", "Success", "Failed", "Error"];
var parsePrecheck = (raw) => read(precheckTask, raw);
var unreadablePrecheck = (what, fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableResult */ .dh)("precheck", what, fault);
function itemProgress({ status }) {
  const items2 = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items));
  const done = items2.filter((item) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u4)(item) && (item["phase"] === "Success" || item["phase"] === "Failed"));
  return { done: done.length, known: items2.length };
}
function readPrecheck(parsed2, expected, now, waitedMs) {
  if (!parsed2.ok)
    return unreadablePrecheck("precheck-task", { code: "shape", of: "body", ...parsed2.fault });
  const task = parsed2.value;
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
  const ofTask = problems.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("precheck", detail));
  const all = [...ofTask, ...sections.problems, ...skipped.diagnostics, ...diagnostics];
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("precheck", all, {
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
  const isAsserted = ({ spec }) => targetVersion === null || (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesVersion */ .y1)(targetVersion, spec?.targetVersion);
  const candidates = tasks.some(isAsserted) ? tasks.filter((task) => isAsserted(task) || !task.spec?.targetVersion) : [];
  const newest = newestOf(candidates, (task) => timesOf(task).created);
  if (newest === "ambiguous")
    return { result: unreadablePrecheck("precheck-list", { code: "undated-precheck" }) };
  if (newest)
    return { task: newest };
  const found = [...new Set(tasks.map((task) => task.spec?.targetVersion || ""))].sort();
  const detail = targetVersion === null || tasks.length === 0 ? { name: "no-result", why: "no-task" } : { name: "target-mismatch", which: "no-task", asserted: targetVersion, found };
  return { result: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosticResult */ .pb)("precheck", detail) };
}

// lib/cce/errors/error-body.js
var MESSAGE_LIMIT = 2e3;
var NAME_LIMIT = 200;
function readErrorBody(value) {
  const body = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(value);
  const error = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["error"]);
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
  const body = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(value);
  const isStatus = body["kind"] === "Status" && body["status"] === "Failure";
  if (!isStatus && ["metadata", "spec", "status", "items"].some((name) => Object.hasOwn(body, name)))
    return null;
  const error = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .asRecord */ .qY)(body["error"]);
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

// lib/checks/upgrade/read.js
var UPGRADE_PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var parseUpgrade = (raw) => read(upgradeTask, raw);
var isUpgradeUnderWay = (phase) => phase === "Init" || phase === "Queuing" || phase === "Running";
var unreadableTask = (what, fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableResult */ .dh)("upgrade", what, fault);
function percentOf(raw) {
  const text2 = typeof raw === "number" ? String(raw) : raw;
  if (typeof text2 !== "string" || !/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text2.trim()))
    return null;
  const value = Number.parseFloat(text2);
  return value <= 100 ? value : null;
}
function readUpgrade(parsed2, expected, now, waitedMs, lastUpgrade) {
  if (!parsed2.ok)
    return unreadableTask("upgrade-task", { code: "shape", of: "body", ...parsed2.fault });
  const { kind, metadata, spec, status } = parsed2.value;
  if (!isAbsent(kind) && kind !== "UpgradeTask")
    return unreadableTask("upgrade-task", { code: "other-kind", kind: rawText(kind), expected: "UpgradeTask" });
  const isFinal = status.phase === "Success" || status.phase === "Failed";
  const updatedAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
  const isDated = isFinal && !isAbsent(status.completionTime);
  const problems = phaseProblems3(parsed2.value, waitedMs, lastUpgrade).map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnostic */ .YK)("upgrade", detail));
  const result = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkResult */ .iJ)("upgrade", problems, {
    currentVersion: spec?.version || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: isDated ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(status.completionTime) : updatedAt,
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
var MAX_DEPTH4 = 6;
var STEP_STATES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed", "Error"];
function stepsOf(items2) {
  const found = [];
  const add = (name, state, message) => found.push({
    line: clipLine(`${name}: ${state}${message ? ` (${message})` : ""}`),
    isFailed: /fail|error/i.test(state)
  });
  const walk = (value, key, depth) => {
    if (depth > MAX_DEPTH4 || typeof value !== "object" || value === null)
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




/***/ })

};
