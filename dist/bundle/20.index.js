export const id = 20;
export const ids = [20];
export const modules = {

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ requestedChecks),
/* harmony export */   TI: () => (/* binding */ queryPublished),
/* harmony export */   TL: () => (/* binding */ unreadPlan),
/* harmony export */   Uh: () => (/* binding */ plannedTarget),
/* harmony export */   VR: () => (/* binding */ planResult),
/* harmony export */   Wy: () => (/* binding */ dividePlans),
/* harmony export */   XG: () => (/* binding */ checkedVersions),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   cB: () => (/* binding */ serverClock),
/* harmony export */   h$: () => (/* binding */ withSavedPlan),
/* harmony export */   hr: () => (/* binding */ loadPlans),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4499);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);
/* harmony import */ var _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6396);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5589);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8031);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1711);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5731);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);









// lib/cce/http/server-clock.js
var HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function serverClock(clock) {
  let ahead = null;
  return {
    observe: (header) => {
      const date = header !== null && HTTP_DATE.test(header.trim()) ? Date.parse(header) : Number.NaN;
      if (!Number.isNaN(date))
        ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, date - clock.now());
    },
    now: () => clock.now() + Math.max(0, ahead ?? 0),
    aheadMs: () => ahead
  };
}

// lib/model/plan.js
var ACTION_REASONS = [
  "replace_because_cannot_update",
  "replace_because_tainted",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_module",
  "delete_because_no_move_target"
];
var PLAN_LEVELS = {
  "cluster-deleted": "Fatal",
  "cluster-replaced": "Fatal",
  "node-pool-replaced": "Fatal",
  "addon-replaced": "Fatal",
  "check-skipped": "Fatal",
  "item-skipped": "Fatal",
  "addon-version-unchecked": "Fatal",
  "addon-values-lost": "Fatal",
  "addon-version-not-offered": "Warning",
  "upgrades-nothing": "Warning"
};
var planFindingName = (detail) => detail.code === "item-skipped" ? detail.item : detail.code;

// lib/repository/plan/address.js
var KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
var configAddress = (address) => address.replace(KEY, "");
function parseAddress(address) {
  const parts = configAddress(address).split(".");
  const modules = [];
  while (parts[0] === "module" && parts.length > 2) {
    const [, name2 = ""] = parts.splice(0, 2);
    modules.push(name2);
  }
  const [type, name, ...others] = parts;
  return type === void 0 || name === void 0 || others.length > 0 ? null : { modules, type, name };
}

// lib/repository/plan/findings.js
var PlanCollector = class {
  #causes = [];
  #gaps = [];
  #items = /* @__PURE__ */ new Map();
  pass(code) {
    this.#count(code, code, 1, 0);
  }
  find(detail, { address, location }, about = {}) {
    const name = planFindingName(detail);
    this.#count(name, detail.code, 0, 1);
    const { addon = null, version = null, nodes = [] } = about;
    this.#causes.push({
      type: "cause",
      check: "plan",
      scope: "plan",
      name,
      kind: "Risk",
      level: PLAN_LEVELS[detail.code],
      group: null,
      message: "",
      errorCodes: [],
      nodes,
      addon: addon === null ? null : { template: addon, instanceId: null, instanceName: null, targetVersion: version },
      risk: {},
      detail,
      addresses: [address],
      location,
      signature: ["plan", name, configAddress(address), addon ?? "", JSON.stringify(detail)]
    });
  }
  addGap(gap) {
    this.#gaps.push(gap);
  }
  get findings() {
    const groups = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(this.#causes, ({ signature, nodes }) => JSON.stringify([signature, nodes]));
    const causes = [...groups.values()].map((same) => {
      const addresses = [...new Set(same.flatMap((cause) => cause.addresses))].sort(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
      return { ...same[0], addresses };
    });
    return { causes, gaps: this.#gaps, items: [...this.#items.values()] };
  }
  #count(name, code, passed, failed2) {
    const row = this.#items.get(name);
    this.#items.set(name, {
      name,
      kind: "Risk",
      level: PLAN_LEVELS[code],
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
var aboutOf = ({ template, version, isSensitive }) => ({
  addon: template,
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

// lib/repository/plan/change.js
function readChange(entry) {
  const { address, type, change, action_reason: reason, deposed } = entry;
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(change);
  const action = actionOf(actions);
  if (typeof address !== "string" || typeof type !== "string" || action === null)
    return null;
  const needsBefore = action !== "create" && action !== "read";
  const needsAfter = action === "create" || action === "update" || action === "replace";
  if (needsBefore && !(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(before) || needsAfter && !(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(after))
    return null;
  return {
    address,
    type,
    action,
    reason: ACTION_REASONS.find((one) => one === reason) ?? null,
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
  return {
    value: withUnknownKeys(known, path.reduce(partOf, unknown)),
    isUnknown: isMarkedAt(path, unknown),
    isSensitive: isMarkedAt(path, sensitive)
  };
}
var withUnknownKeys = (value, marks) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(marks) ? { ...Object.fromEntries(Object.keys(marks).map((key) => [key, null])), ...value } : value;
function partOf(value, step) {
  if (Array.isArray(value))
    return typeof step === "number" ? value[step] : void 0;
  return (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function isMarkedAt(path, marks) {
  let mark = marks;
  for (const step of path) {
    if (mark === true)
      return true;
    mark = partOf(mark, step);
  }
  return isMarked(mark);
}
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

// lib/repository/plan/addon-values.js
var PARTS = ["basic", "custom", "flavor"];
function lostValues(change) {
  const all = change.after("values");
  const isUnknown = all.isUnknown && all.value === void 0;
  if (isUnknown && change.before("values").value !== void 0)
    return { keys: [], hidden: 0, unknown: ["values"] };
  const [keys, unknown] = [[], []];
  let hidden = 0;
  for (const part of PARTS) {
    const before = readPart(change.before, part);
    const after = readPart(change.after, part);
    if (after.unknown !== null && before.keys.size > 0)
      unknown.push(after.unknown);
    if (after.unknown !== null)
      continue;
    const lost = [...before.keys].filter((key) => !after.keys.has(key) && !isBelowAnother(key, before.keys, after.keys));
    if (before.isHidden || after.isHidden)
      hidden += lost.length;
    else
      keys.push(...lost.map((key) => `${part}.${key}`));
  }
  return { keys: keys.sort(), hidden, unknown };
}
function isBelowAnother(key, before, after) {
  for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
    const above = key.slice(0, dot);
    if (before.has(above) && !after.has(above))
      return true;
  }
  return false;
}
function readPart(get, part) {
  const isBlock = Array.isArray(get("values").value);
  const at = (name) => isBlock ? ["values", 0, name] : ["values", name];
  const keys = /* @__PURE__ */ new Set();
  let [isHidden, unknown] = [false, null];
  for (const name of [part, `${part}_json`]) {
    const { value, isUnknown, isSensitive } = get(...at(name));
    const isMap = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value);
    if (isSensitive && !isMap)
      isHidden = true;
    if (isUnknown && !isMap)
      unknown = `values.${name}`;
    addKeys(isMap ? value : parsed(value), "", keys);
  }
  return { keys, isHidden, unknown };
}
function parsed(text) {
  if (typeof text !== "string")
    return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var MAX_DEPTH = 20;
function addKeys(value, prefix, keys, depth = 0) {
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || depth > MAX_DEPTH)
    return;
  for (const key of Object.keys(value)) {
    keys.add(prefix + key);
    addKeys(partOf(value, key), `${prefix}${key}.`, keys, depth + 1);
  }
}

// lib/repository/plan/inspect.js
var inspectPlan = ({ changes }, findLine) => [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(changes, clusterIdOf)].map(([clusterId, ofCluster]) => {
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
  const { value } = isCluster ? change.before("id") : either(change.before("cluster_id"), change.after("cluster_id"));
  return typeof value === "string" && value !== "" ? value : null;
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
    const { keys, hidden, unknown } = lostValues(change);
    for (const attribute of unknown)
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
function lengthOf(change, list, inspection) {
  const { value } = change.after(list);
  if (Array.isArray(value))
    return value.length;
  nameUnknown(change, [list], inspection);
  return 0;
}
function addVersion(change, path, { value: template }, isInstalled, inspection) {
  const { value: version, isUnknown, isSensitive } = change.after(...path);
  if (isUnknown || typeof template !== "string" || typeof version !== "string" || version === "")
    return;
  const isAutopilot = change.type.startsWith("huaweicloud_cce_autopilot_");
  const position = positionOfChange(change, path, inspection);
  inspection.addons.push({ ...position, template, version, isSensitive, isAutopilot, isInstalled });
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

// lib/repository/plan/locate.js

var NO_LINES = () => null;
function lineFinderOf(folders, configuration, planFile) {
  const root = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(configuration)["root_module"]);
  const folder = rootFolder(folders, root, planFile);
  if (folder === null)
    return NO_LINES;
  const byPath = new Map(folders.map((one) => [one.path, one]));
  return (address, path) => {
    const parsed2 = parseAddress(address);
    if (parsed2 === null)
      return null;
    let current = folder;
    for (const name of parsed2.modules) {
      const call = blockOf(current, "module", [name]);
      if (call === null)
        return null;
      const source = call.attribute("source")?.value;
      const next = source?.kind === "string" ? byPath.get(moduleFolder(current.path, source.text)) : void 0;
      if (next === void 0)
        return call.at;
      current = next;
    }
    const block = blockOf(current, "resource", [parsed2.type, parsed2.name]);
    if (block === null)
      return null;
    const offset = offsetOf(block.block.body, path);
    return offset === null ? block.at : block.positionOf(offset);
  };
}
function rootFolder(folders, root, planFile) {
  const calls = Object.keys((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(root["module_calls"]));
  const resources = (Array.isArray(root["resources"]) ? root["resources"] : []).map(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY).filter(({ mode }) => mode !== "data");
  if (calls.length + resources.length === 0)
    return null;
  const complete = folders.filter((folder) => calls.every((name) => blockOf(folder, "module", [name]) !== null) && resources.every((resource) => isWrittenIn(folder, resource)));
  const around = complete.filter(({ path }) => path !== "." && planFile.startsWith(`${path}/`));
  const nearest = around.toSorted((a, b) => b.path.length - a.path.length)[0];
  return nearest ?? (complete.length === 1 ? complete[0] ?? null : null);
}
function isWrittenIn(folder, { type, name, expressions }) {
  const block = blockOf(folder, "resource", [String(type), String(name)]);
  return block !== null && Object.entries((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(expressions)).every(([attribute, expression]) => {
    const constant = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(expression) ? expression["constant_value"] : void 0;
    const written = block.attribute(attribute)?.value;
    return typeof constant !== "string" || written?.kind !== "string" || written.text === constant;
  });
}
var moduleFolder = (from, source) => /^\.\.?\//.test(source) ? node_path__WEBPACK_IMPORTED_MODULE_5__.posix.join(from, source).replace(/\/$/, "") || "." : "";
var blockOf = ({ blocks }, type, labels) => blocks.find(({ block }) => block.type === type && labels.every((label, index) => block.labels[index] === label)) ?? null;
function offsetOf(body, [name, ...rest]) {
  const attribute = body.attributes.find((one) => one.name === name);
  if (attribute !== void 0)
    return attribute.offset;
  const isOf = ({ type, labels }) => type === name || type === "dynamic" && labels[0] === name;
  const [index, ...inner] = typeof rest[0] === "number" ? rest : [0, ...rest];
  const blocks = body.blocks.filter(isOf);
  const block = blocks[Number(index)] ?? blocks[0];
  return block === void 0 ? null : offsetOf(block.body, inner) ?? block.offset;
}

// lib/repository/plan/read.js
var CCE_RESOURCE = /^huaweicloud_cce_/;
function readPlan(text) {
  const value = parseJson(text);
  if (value === void 0)
    return { problem: { code: notJson(text) } };
  if (!(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
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
  const isListed = (one) => ["address", "type", "mode"].every((key) => typeof (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY)(one)[key] === "string");
  if (!entries.every(isListed))
    return { problem: { code: "not-a-plan" } };
  const ours = entries.map(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .qY).filter(isOurs);
  const read2 = ours.map((one) => readChange(one) ?? String(one["address"]));
  return {
    plan: {
      changes: read2.filter((one) => typeof one !== "string"),
      unknown: read2.filter((one) => typeof one === "string"),
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

// lib/run/plans.js
async function loadPlans(files, { log, cwd }) {
  const read2 = files.map(({ path, text }) => ({ path, ...readIsolated(path, text) }));
  const changes = read2.flatMap(({ plan }) => plan?.changes ?? []);
  const isChanging = changes.some(({ action }) => action !== "no-op" && action !== "read");
  const folders = isChanging ? await readFolders(cwd, log) : [];
  const loaded = read2.map((one) => inspectIsolated(one, folders));
  for (const { path, plan } of read2)
    log.info(`Plan ${path}: ${plan === null ? "it cannot be read" : planLine(plan)}`);
  const byCluster = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(loaded.flatMap(({ parts }) => parts), ({ clusterId }) => clusterId);
  return { parts: [...byCluster.values()].map(joinParts), diagnostics: loaded.flatMap((one) => one.diagnostics) };
}
var planLine = ({ changes }) => {
  const count = changes.filter(({ action }) => action !== "no-op" && action !== "read").length;
  return `it changes ${count} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(changes.length, "resource")} of CCE`;
};
async function readFolders(cwd, log) {
  const { Workspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(299), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 2502));
  try {
    const found = await new Workspace(cwd).terraform([]);
    if (!("problem" in found))
      return [...found.folders.values()];
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read (${found.problem.code})`);
  } catch (error) {
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read: ${(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error)}`);
  }
  return [];
}
var failed = (detail) => ({ plan: null, diagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .YK)("plan", detail)] });
function readIsolated(path, text) {
  try {
    const read2 = readPlan(text);
    if ("problem" in read2)
      return failed({ name: "unreadable-response", plan: path, problem: read2.problem });
    const { plan } = read2;
    const details = plan.unknown.map((address) => {
      return { name: "unreadable-response", plan: path, problem: { code: "unknown-change", address } };
    });
    if (plan.state !== "complete")
      details.push({ name: "not-finished", of: "plan", file: path, isErrored: plan.state === "errored" });
    return { plan, diagnostics: details.map((detail) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .YK)("plan", detail)) };
  } catch (error) {
    return failed((0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_2__/* .internalError */ .WB)("collect", error, path).detail);
  }
}
function inspectIsolated({ path, plan, diagnostics }, folders) {
  if (plan === null)
    return { parts: [], diagnostics };
  try {
    return { parts: inspectPlan(plan, lineFinderOf(folders, plan.configuration, path)), diagnostics };
  } catch (error) {
    return {
      parts: [],
      diagnostics: [...diagnostics, ...failed((0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_2__/* .internalError */ .WB)("collect", error, path).detail).diagnostics]
    };
  }
}
function joinParts(parts) {
  const [first, ...others] = parts;
  if (others.length === 0)
    return first;
  return {
    clusterId: first.clusterId,
    causes: parts.flatMap((part) => part.causes),
    gaps: parts.flatMap((part) => part.gaps),
    items: joinItems(parts.flatMap((part) => part.items)),
    addons: parts.flatMap((part) => part.addons),
    upgrades: parts.flatMap((part) => part.upgrades)
  };
}
var joinItems = (items) => [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(items, ({ name }) => name).values()].map((rows) => ({
  ...rows[0],
  passed: rows.reduce((sum, { passed }) => sum + passed, 0),
  failed: rows.reduce((sum, { failed: failed2 }) => sum + failed2, 0)
}));
function dividePlans({ parts, diagnostics }, gated, subject) {
  const [only = null] = gated.length === 1 ? gated : [];
  const owned = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(parts, ({ clusterId }) => clusterId ?? only);
  const partOf2 = (clusterId) => {
    const own = owned.get(clusterId);
    return { plan: own === void 0 ? null : joinParts(own), diagnostics };
  };
  if (gated.length === 0) {
    const ids = owned.size === 0 ? [subject.clusterId] : [...owned.keys()];
    return { partOf: partOf2, others: ids.map((id) => planOfOther({ ...subject, clusterId: id }, partOf2(id))) };
  }
  const others = [...owned.keys()].filter((id) => !gated.includes(id)).map((id) => planOfOther((0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(id), { plan: withoutAddons(partOf2(id).plan), diagnostics: [] })).filter(({ results }) => results.some(({ causes, gaps }) => causes.length + gaps.length > 0));
  return { partOf: partOf2, others };
}
var withoutAddons = (plan) => plan && { ...plan, addons: [] };
var planOfOther = (subject, part) => ({
  ...(0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__/* .unqueriedCluster */ .jc)(subject, []),
  results: [unreadPlan(subject, part)]
});
function unreadPlan({ targetVersion }, part) {
  const target = part.plan && plannedTarget(part.plan, targetVersion, _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj);
  const published = target === null ? null : { target, versionsOf: () => ({ code: "not-queried" }) };
  return planResult(part, { checked: null, published }, targetVersion);
}
function plannedTarget(plan, asserted, { offeredTargets }) {
  const [planned = null, ...others] = new Set(plan.upgrades.map(({ target: target2, isSensitive }) => isSensitive ? null : target2));
  const target = asserted ?? (others.length === 0 ? planned : null);
  return target === null ? null : (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTarget */ .u1)(target, offeredTargets ?? []) ?? target;
}
function planResult({ plan, diagnostics }, known, asserted) {
  if (plan === null)
    return (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .checkResult */ .iJ)("plan", diagnostics, { applies: diagnostics.length > 0 });
  const compared = comparePlannedAddons(plan.addons, known);
  const targets = new Set(plan.upgrades.flatMap(({ target: target2, isSensitive }) => isSensitive ? [] : target2 ?? []));
  const [target = null, ...others] = targets;
  return (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .checkResult */ .iJ)("plan", [...diagnostics, ...otherTargets(plan, asserted)], {
    clusterId: plan.clusterId,
    targetVersion: others.length === 0 ? target : null,
    causes: [...plan.causes, ...compared.causes],
    gaps: [...plan.gaps, ...compared.gaps],
    items: joinItems([...plan.items, ...compared.items])
  });
}
var otherTargets = ({ upgrades }, asserted) => upgrades.filter(({ target }) => asserted !== null && target !== null && !(0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesVersion */ .y1)(asserted, target)).map(({ target, isSensitive, address, location }) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .YK)("plan", {
  name: "target-mismatch",
  which: "plan",
  asserted: asserted ?? "",
  actual: isSensitive ? null : target,
  address,
  location
}));

// lib/checks/addons/supported-versions.js
var CATEGORIES = ["CCE", "Turbo"];
function fitsCluster(supported, clusterVersion, autopilot = false) {
  const patterns = supported.filter(({ category }) => autopilot || !category?.length || category.some((one) => CATEGORIES.includes(one))).flatMap(({ clusterVersion: versions }) => versions ?? []).map(safePattern).filter((pattern) => pattern !== null);
  return patterns.length === 0 ? null : patterns.some((pattern) => pattern.test(clusterVersion));
}
var MAX_LENGTH = 200;
var MAX_PARTS = 3;
function safePattern(text) {
  const count = (part) => (text.match(part) ?? []).length;
  const isSafe = text.length <= MAX_LENGTH && /^[\w.\\|()[\]*+?^$-]*$/.test(text) && !/\)[*+?]/.test(text) && count(/\(/g) <= MAX_PARTS && count(/[*+?]/g) <= MAX_PARTS;
  if (!isSafe)
    return null;
  try {
    return new RegExp(`^(?:${text})$`);
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
    const targetVersion = versionToCheck(addon, published.get(addon.template) ?? null);
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
  const offered = targetVersions.filter(_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddonVersion */ .Nr);
  const newer = (published ?? offered.map((version) => ({ version, isStable: true }))).filter(({ version }) => installed === null || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .compareAddonVersions */ .Dq)(version, installed) > 0);
  const both = newer.filter(({ version }) => offered.includes(version));
  const candidates = both.length > 0 ? both : newer;
  const rank = ({ version, isStable }) => Number(isStable && !(0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version));
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a) || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .compareAddonVersions */ .Dq)(b.version, a.version));
  return best?.version ?? null;
}
async function publishedVersions(addons, context) {
  const templates = addons.map(({ template }) => template);
  const found = templates.length === 0 ? [] : await listPublishedVersions(templates, await exactTarget(context), context);
  return new Map([...found].flatMap(([template, versions]) => "code" in versions ? [] : [[template, versions]]));
}
async function listPublishedVersions(templates, clusterVersion, { api, keepEvidence }, autopilot = false) {
  const list = async (template) => {
    const response = await api.listAddonTemplates(template).catch((error) => {
      if (error instanceof _chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .CceError */ .Wk)
        return (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)(error);
      throw error;
    });
    if ("code" in response)
      return response;
    keepEvidence({ check: "cluster", id: `addontemplate-${template}`, text: response.text });
    return readPublishedVersions(response.value, template, clusterVersion, autopilot) ?? { code: "not-in-response" };
  };
  const distinct = [...new Set(templates)];
  const found = await Promise.all(distinct.map(async (template) => [template, await list(template)]));
  return new Map(found);
}
async function exactTarget({ api, expectations }) {
  const asserted = expectations.targetVersion ?? "";
  const info = await api.showUpgradeInfo().catch(_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreApiError */ .PX);
  const { offeredTargets } = info ? (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(info.value) : { offeredTargets: null };
  return (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTarget */ .u1)(asserted, offeredTargets ?? []) ?? asserted;
}
function readPublishedVersions(raw, template, clusterVersion, autopilot = false) {
  const list = (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .anyList */ .tC, raw);
  const templates = (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(list.ok ? list.value.items : null).map((item) => (0,_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_0__/* .addonTemplate */ .R9, item));
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
async function queryPublished(plan, target, context, autopilot) {
  if (target === null || plan.addons.length === 0)
    return null;
  const templates = plan.addons.map(({ template }) => template);
  const found = await listPublishedVersions(templates, target, context, autopilot);
  return {
    target,
    versionsOf: (template) => {
      const versions = found.get(template) ?? { code: "not-queried" };
      return "code" in versions ? versions : versions.map(({ version }) => version);
    }
  };
}
function savedPublished(files, target, autopilot) {
  if (target === null)
    return null;
  const lists = files.filter(({ text }) => text.includes('"supportVersions"')).map(({ text }) => parseJson2(text));
  return {
    target,
    versionsOf: (template) => {
      const found = lists.map((list) => readPublishedVersions(list, template, target, autopilot));
      return found.find((one) => one !== null)?.map(({ version }) => version) ?? { code: "not-saved" };
    }
  };
}
function parseJson2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function withSavedPlan(cluster, files, plans, { targetVersion, autopilot }) {
  const part = plans.partOf(cluster.subject.clusterId);
  const target = part.plan && plannedTarget(part.plan, targetVersion, cluster.facts);
  const known = { checked: checkedVersions(cluster.results), published: savedPublished(files, target, autopilot) };
  return { ...cluster, results: [...cluster.results, planResult(part, known, targetVersion)] };
}

// lib/run/result-line.js
function resultLine({ check, addon, taskId, phase, takenAt, items }) {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_8__/* .isoTime */ .Ly)(takenAt)}`;
  const failed2 = items.filter((item) => item.failed > 0).length;
  const counts = items.length > 0 ? `; ${(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .passedNames */ .B9)(items).size} items passed, ${failed2} failed` : "";
  return `${check}${name}: task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}${counts}`;
}

// lib/cce/http/body.js
function readBody(received, redact) {
  const text = redact(received);
  let json = parse(text);
  const broken = json === null && text !== received;
  if (broken)
    json = parse(received);
  const plain = unescaped(text);
  const hidden = plain !== text && redact(plain) !== plain;
  if (json === null)
    return { text: hidden ? redact(plain) : text, json };
  if (!broken && !hidden)
    return { text, json };
  const root = [json.value];
  redactInside(root, redact);
  return { text: serialize(root[0]), json: { value: root[0] } };
}
function isCutOff(text) {
  const end = text.trimEnd().at(-1);
  return /^\uFEFF?\s*[[{]/.test(text) && end !== "]" && end !== "}";
}
function isHtml(text, contentType) {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? "");
}
function parse(text) {
  try {
    return { value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return null;
  }
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescaped(text) {
  if (!text.includes("\\u") && !text.includes("\\/"))
    return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === void 0 ? ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16)));
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




/***/ }),

/***/ 3807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   dO: () => (/* binding */ publishTarget),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   tM: () => (/* binding */ workflowRun),
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
function readTrigger({ name, payload }, env = {}) {
  const event = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(payload);
  if (name === "schedule")
    return { kind: "default_branch", baseRef: defaultBranch(payload) ?? branchOfRef(env["GITHUB_REF"]) };
  if (name === "workflow_dispatch")
    return { kind: "default_branch", baseRef: defaultBranch(payload) };
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
    baseSha: isSha(base["sha"]) ? base["sha"] : null,
    headSha: isSha(head["sha"]) ? head["sha"] : null
  };
}
var defaultBranch = (payload) => branchName((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(payload)["repository"])["default_branch"]);
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
  return headSha === null ? target : { ...target, commit: headSha };
}
function targetOfEvent(event, env) {
  const trigger = readTrigger(event);
  const named = (branch2) => branch2 === defaultBranch(event.payload) ? null : branch2;
  if (trigger.kind === "pull_request") {
    const { headSha, baseRef, number: pull } = trigger;
    const isKnown = headSha !== null && baseRef !== null;
    const commit = isKnown ? headSha : { none: "the event does not name the head commit and the base branch" };
    const author = trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
    return { commit, branch: named(baseRef), pull, author };
  }
  if (trigger.kind === "merge_group") {
    const commit = trigger.baseRef === null ? { none: "the event does not name the base branch" } : trigger.headSha;
    return {
      commit,
      branch: named(trigger.baseRef),
      pull: { none: "a merge group is not a pull request" },
      author: null
    };
  }
  if (event.name === "workflow_run")
    return targetOfEarlierWorkflow(event.payload);
  const branch = event.name === "push" ? branchOfRef((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event.payload)["ref"]) : null;
  const sha = branch === null || (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event.payload)["deleted"] === true ? null : env["GITHUB_SHA"];
  return { commit: isSha(sha) ? sha : NO_HEAD, branch: named(branch), pull: NO_PULL, author: null };
}
var NO_HEAD = {
  none: "this event does not name the head commit of a pull request; to report on a commit, set head-sha"
};
var NO_PULL = { none: "this event is not about a pull request" };
var EVENTS_OF_A_HEAD = ["pull_request", "merge_group"];
function targetOfEarlierWorkflow(payload) {
  const event = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(payload);
  const run = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["workflow_run"]);
  const sha = isSha(run["head_sha"]) ? run["head_sha"] : null;
  const repositoryId = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(event["repository"])["id"];
  const pulls = (Array.isArray(run["pull_requests"]) ? run["pull_requests"] : []).map(_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY).flatMap((pull) => {
    const base = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull["base"]);
    const isOurs = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(base["repo"])["id"] === repositoryId;
    const isCurrent = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(pull["head"])["sha"] === sha;
    const [number, baseRef] = [pull["number"], branchName(base["ref"])];
    return isOurs && isCurrent && isPositive(number) ? [{ number, baseRef }] : [];
  });
  const [first, ...others] = pulls;
  const isHead = first !== void 0 || EVENTS_OF_A_HEAD.includes(run["event"]);
  const commit = sha !== null && isHead ? sha : NO_HEAD;
  if (first === void 0)
    return {
      commit,
      branch: null,
      pull: { none: "the earlier workflow names no pull request of this repository" },
      author: null
    };
  const branch = first.baseRef === defaultBranch(payload) ? null : first.baseRef;
  if (others.length === 0)
    return { commit, branch, pull: first.number, author: null };
  const none = "the earlier workflow names several pull requests";
  const isOneBase = others.every(({ baseRef }) => baseRef === first.baseRef);
  return { commit: isOneBase ? commit : { none }, branch, pull: { none }, author: null };
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
function workflowRun(env, headSha) {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: sha } = env;
  if (!/^\d{1,20}$/.test(id))
    return null;
  const { commit } = publishTarget(readEvent(env), env, headSha);
  const isAttempt = attempt !== void 0 && /^\d{1,9}$/.test(attempt);
  return {
    repository: repository || null,
    id,
    attempt: isAttempt ? Number(attempt) : null,
    commit: typeof commit === "string" ? commit : isSha(sha) ? sha : null
  };
}




/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   Ct: () => (/* binding */ ABSENT_CLUSTERS),
/* harmony export */   KR: () => (/* binding */ changedCopy),
/* harmony export */   T7: () => (/* binding */ isFromRepository),
/* harmony export */   ZN: () => (/* binding */ loadFile),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   sf: () => (/* binding */ sourceSettingFault)
/* harmony export */ });
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3164);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5477);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7160);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// lib/model/clusters-file.js
var isFromRepository = (target) => target !== null && target.kind !== "version";
var ABSENT_CLUSTERS = { state: "absent", entries: [], faults: [], sha256: null };

// lib/source/index.js


function isProposal(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return event.startsWith("pull_request") || event === "merge_group";
}
var isUnprompted = (env) => env["GITHUB_EVENT_NAME"] === "schedule" || env["GITHUB_EVENT_NAME"] === "workflow_dispatch";
function sourceOf({ source }, env) {
  if (source === "workspace")
    return source;
  if (isProposal(env))
    return "base";
  return isUnprompted(env) ? "default-branch" : source ?? "workspace";
}
function sourceSettingFault(setting, { env, cwd }) {
  const { input, files, isGiven } = setting;
  const [path] = files;
  if (sourceOf(setting, env) !== "workspace")
    return repositoryPath(path, cwd) === null ? (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_5__/* .settingFault */ .Z)(input, path, "outside-repository") : null;
  return isGiven && !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd, path)) ? (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_5__/* .settingFault */ .Z)(input, path, "no-such-file") : null;
}
async function loadFile(query, trigger, format) {
  const source = sourceOf(query.setting, query.env);
  if (source !== "workspace")
    return fromBranch(source, query, trigger, format);
  const copy = await workspaceCopy(query.setting.files, query.cwd, format);
  return { ...copy, source, ref: null, commit: null };
}
function originText({ source, ref, commit }) {
  if (source === "workspace")
    return "";
  const branch = source === "base" ? "base" : "default";
  return ` of the ${branch} branch ${ref ?? "(unknown)"}${commit ? ` at ${commit.slice(0, 12)}` : ""}`;
}
function onlyCopy(copies, { faulty }) {
  const [found, other] = copies.filter(({ state }) => state !== "absent");
  if (!found)
    return copies[0];
  return other ? { ...other, ...faulty(other.file, { code: "both-spellings", other: found.file }) } : found;
}
var eachFile = async ([first, ...others], read) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))]);
  return [head, ...tail];
};
var workspaceCopy = async (files, cwd, format) => onlyCopy(await eachFile(files, async (path) => {
  const file = (0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd, path));
  if (file.kind === "unreadable")
    return { ...format.faulty(path, { code: "unreadable-file" }), file: path };
  return { ...file.kind === "text" ? await format.parse(file.text, path) : format.absent, file: path };
}), format);
async function changedCopy({ setting, cwd }, base, format) {
  if (base.source !== "base" || !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cwd, ".git")))
    return null;
  const copy = await workspaceCopy(setting.files, cwd, format);
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy;
}
async function fromBranch(branch, query, trigger, format) {
  const { env, cwd, setting } = query;
  const { files, isGiven } = setting;
  const [{ readBaseFile }, { openCheckout }] = await Promise.all([
    __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 3383)),
    __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 5308))
  ]);
  const access = (0,_chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccess */ .zS)(query, query.githubToken);
  const readAll = () => eachFile(files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readBaseFile(name, trigger, access, () => openCheckout(cwd, env));
    const { ref } = file;
    if (file.kind === "unreadable") {
      const content2 = format.faulty(name, { code: "base-unreadable", branch, ref, why: file.why });
      return { ...content2, file: name, ref, commit: null };
    }
    const absent = isGiven ? format.faulty(name, { code: "absent-on-base", branch, ref: file.ref }) : format.absent;
    const content = file.kind === "found" ? await format.parse(file.text, name) : absent;
    return { ...content, file: name, ref, commit: file.commit };
  });
  const first = await readAll();
  const copies = isOneCommit(first) ? first : await readAll();
  const unreadable = isOneCommit(copies) ? copies.find(({ commit }) => commit === null) : movedBranch(branch, copies[0], format);
  return { ...unreadable ?? onlyCopy(copies, format), source: branch };
}
var isOneCommit = (copies) => new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1;
function movedBranch(branch, { file, ref }, { faulty }) {
  const why = { code: "wrong-answer", status: null, checkout: null };
  return { ...faulty(file, { code: "base-unreadable", branch, ref, why }), file, ref, commit: null };
}
function repositoryPath(path, cwd) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd, path));
  return inside === "" || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(cwd, path)) ? null : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_4__.sep, "/");
}




/***/ }),

/***/ 7160:
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
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5731);





// lib/github/api/errors.js
var GitHubError = class extends Error {
  isPermission;
  constructor(message, isPermission = false) {
    super(message);
    this.isPermission = isPermission;
  }
};
function classifyFailure(error) {
  const { status, headers: rawHeaders, data: body } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error)["response"]);
  if (typeof status !== "number")
    return { kind: "no-connection", status: null, headers: {}, body: null };
  const headers = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(rawHeaders);
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
  const { status, message } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error);
  const isTimeout = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" || /\btimeout\b/i.test(String(message));
  if (isTimeout)
    return new GitHubError("GitHub did not answer in time");
  if (signal.aborted)
    return new GitHubError("the run was canceled");
  const cause = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(error)["cause"];
  if (cause instanceof _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .ProxyFailure */ .N$)
    return new GitHubError(proxyText(cause));
  return status === void 0 ? notGitHubError() : new GitHubError("no connection");
}
function proxyText({ detail }) {
  switch (detail.code) {
    case "proxy-status":
      return `the proxy ${detail.text} refused the connection with status ${detail.status}`;
    case "proxy-encoding":
      return `the user or password of the proxy ${detail.text} holds a % that is not percent-encoded; write it as %25`;
    case "proxy-error":
      return `the proxy does not connect (${detail.text})`;
    default:
      return "HTTPS_PROXY does not name an http or https proxy";
  }
}
var notGitHubError = () => new GitHubError("the response does not come from GitHub\u2019s API");
function messageOf(body) {
  const { message } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(body);
  return typeof message === "string" ? message : "";
}
function detailsOf(body) {
  const { message, errors } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(body);
  const details = (Array.isArray(errors) ? errors : []).map((one) => typeof one === "string" ? one : (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(one)["message"]);
  const texts = [message, ...details].filter((text) => typeof text === "string");
  return texts.length > 0 ? `: ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(texts.join("; ")), 300)}` : "";
}

// lib/github/api/fetch.js
function createGitHubFetch(env, trust = {}) {
  const connectDirectly = (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .directAgents */ .Ue)(trust);
  return async (address, { method = "GET", headers = {}, body, signal }) => {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
    const url = new URL(address);
    const proxy = (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url, env);
    const tunnel = proxy === null ? null : await (0,_chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_0__/* .openTunnel */ .X)(proxy, trust, signal);
    const init = {
      method,
      headers,
      signal,
      agent: tunnel?.agent ?? await connectDirectly({ method, url })
    };
    signal.throwIfAborted();
    const response = await fetch(url, body === void 0 ? init : { ...init, body }).catch((error) => {
      if (signal.aborted)
        throw signal.reason;
      throw tunnel?.failure(error) ?? error;
    });
    const refusal = tunnel?.failure(null) ?? null;
    if (refusal !== null)
      throw refusal;
    return response;
  };
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
    env,
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(clock, ms, signal)
  };
}
function readAccess({ env, clock, signal }, token) {
  return workflowAccess({ env, clock, signal: (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .anySignal */ .J)([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token);
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
  const fetch = createGitHubFetch(access.env);
  octokit.hook.before("request", (options) => {
    const signal = (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_1__/* .anySignal */ .J)([access.signal, AbortSignal.timeout(access.attemptMs)]);
    options.request = { ...options.request, signal, fetch };
  });
  octokit.hook.wrap("request", (request, options) => options.method === "GET" ? withServerErrorRetry(async () => request(options), access) : request(options));
  const graphql = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables });
    const { data, errors } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(response.data);
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




/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   v: () => (/* binding */ MIN_SECRET_LENGTH)
/* harmony export */ });
/* harmony import */ var _chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2803);
/* harmony import */ var _chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
/* harmony import */ var _chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _chunk_X4Q5AV3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2749);
/* harmony import */ var _chunk_QERP2X5J_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8165);
/* harmony import */ var _chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8140);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5688);
/* harmony import */ var _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9483);
/* harmony import */ var _chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1640);
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3164);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5477);
/* harmony import */ var _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6396);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6384);
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7010);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7414);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5589);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7859);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7160);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2335);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9251);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3807);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8500);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);






















// lib/run/gate.js


// lib/github/runner/log.js
function createLog(sink, redact) {
  const safeLines = (text) => (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_15__/* .logLines */ .O)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(text)));
  const print = (line) => {
    for (const safe of safeLines(line))
      sink.write(`${safe}
`);
  };
  return {
    info: print,
    debug: (line) => {
      if (sink.verbose)
        print(line);
    },
    progress: (line, done) => {
      if (sink.draw && done !== null)
        sink.draw(safeLines(line).join(" "), done);
      else
        print(line);
    },
    group: async (title, work) => {
      if (sink.fold)
        sink.fold.begin(safeLines(title).join(" "));
      else
        print(title);
      try {
        return await work();
      } finally {
        sink.fold?.end();
      }
    }
  };
}

// lib/text/escapes.js
var ESCAPE = /%([0-9a-fA-F]{2})|&#(\d{1,7});?|&#[xX]([0-9a-fA-F]{1,6});?|&([A-Za-z]{2,8});|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(["\\/'bfnrt])/g;
var NAMED = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  Tab: "	",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  midast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  Hat: "^",
  lowbar: "_",
  UnderBar: "_",
  grave: "`",
  lcub: "{",
  lbrace: "{",
  verbar: "|",
  vert: "|",
  VerticalLine: "|",
  rcub: "}",
  rbrace: "}"
};
var BACKSLASH = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function characterOf(match) {
  const [, percent, decimal, hex, name, unit, byte, sign] = match;
  const code = percent ?? hex ?? unit ?? byte;
  if (code !== void 0)
    return fromCode(Number.parseInt(code, 16));
  if (decimal !== void 0)
    return fromCode(Number(decimal));
  if (name !== void 0)
    return Object.hasOwn(NAMED, name) ? NAMED[name] ?? null : null;
  return sign === void 0 ? null : BACKSLASH[sign] ?? sign;
}
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : null;
function unescapeOnce(source) {
  if (!/[%&\\]/.test(source))
    return null;
  const parts = [];
  const escapes = [];
  let [copied, length] = [0, 0];
  for (const match of source.matchAll(ESCAPE)) {
    const character = characterOf(match);
    if (character === null)
      continue;
    const plain = source.slice(copied, match.index);
    parts.push(plain, character);
    const from = length + plain.length;
    length = from + character.length;
    copied = match.index + match[0].length;
    escapes.push({ from, to: length, start: match.index, end: copied });
  }
  if (escapes.length === 0)
    return null;
  parts.push(source.slice(copied));
  const before = (position) => {
    let [low, high] = [0, escapes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((escapes[middle]?.from ?? 0) <= position)
        low = middle + 1;
      else
        high = middle;
    }
    return escapes[low - 1] ?? { from: 0, to: 0, start: 0, end: 0 };
  };
  const originOf = (start, end) => {
    const [first, last] = [before(start), before(end - 1)];
    const begins = start < first.to ? first.start : first.end + start - first.to;
    return [begins, end - 1 < last.to ? last.end : last.end + end - last.to];
  };
  return { text: parts.join(""), originOf };
}

// lib/text/secrets.js
var MIN_SECRET_LENGTH = 6;
var MAX_DEPTH = 4;
var MAX_BLOCKS = 2;
function hideSecrets(secrets) {
  const needles = needlesOf(secrets);
  if (needles.length === 0)
    return (text) => text;
  const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const search = {
    needles,
    base64: new RegExp(`[A-Za-z0-9+/_-]{${Math.floor(shortest * 4 / 3)},}={0,2}`, "g"),
    hex: new RegExp(`[0-9A-Fa-f]{${shortest * 2},}`, "g")
  };
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS));
}
function needlesOf(secrets) {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
  const forms = lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap((line) => [line, (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(line), line.replaceAll(" ", "+")]).flatMap((form) => [form, Buffer.from(form, "utf8").toString("latin1")]).flatMap((form) => [form, ...unescapedForms(form)]);
  return [...new Set(forms)].filter(({ length }) => length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
}
function unescapedForms(text) {
  const forms = [];
  for (let next = unescapeOnce(text); next !== null && forms.length < MAX_DEPTH; next = unescapeOnce(next.text))
    forms.push(next.text);
  return forms;
}
function rangesIn(text, search, depth, blocks) {
  const ranges = search.needles.flatMap((needle) => occurrences(text, needle));
  if (depth === 0)
    return ranges;
  const plain = unescapeOnce(text);
  const inner = plain ? rangesIn(plain.text, search, depth - 1, blocks) : [];
  for (const [start, end] of inner)
    if (plain)
      ranges.push(plain.originOf(start, end));
  if (blocks === 0)
    return ranges;
  const inBase64 = blockRanges(text, BASE64, search, depth, blocks);
  return inBase64 === null ? ranges : [...ranges, ...inBase64, ...blockRanges(text, HEX, search, depth, blocks) ?? []];
}
var BASE64 = { name: "base64", group: 4, filling: "AAA" };
var HEX = { name: "hex", group: 2, filling: "0" };
function blockRanges(text, { name, group, filling }, search, depth, blocks) {
  const all = text.match(search[name]);
  if (all === null)
    return null;
  const offsets = Array.from({ length: group }, (_, offset) => offset);
  const holds = (padded) => {
    const runs = padded.map((run) => run.replace(/=+$/, ""));
    return offsets.some((offset) => {
      const groups = runs.map((run) => run.slice(offset) + filling.slice(0, (group - (run.length - offset) % group) % group));
      const bytes = Buffer.from(groups.join(""), name);
      return rangesIn(bytes.toString("latin1"), search, depth - 1, blocks - 1).length > 0;
    });
  };
  if (!holds(all))
    return [];
  return [...text.matchAll(search[name])].filter(([run]) => holds([run])).map(({ index, 0: run }) => [index, index + run.length]);
}
function occurrences(text, needle) {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
}
function replaceRanges(text, ranges) {
  if (ranges.length === 0)
    return text;
  const parts = [];
  let copied = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= copied)
      parts.push(text.slice(copied, start), "***");
    copied = Math.max(copied, end);
  }
  return parts.join("") + text.slice(copied);
}

// lib/run/canceled.js
var isCanceled = (signal) => signal.aborted && !(signal.reason instanceof _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .BackgroundFault */ .JJ);
var MAX_FINDINGS = 1e3;
function collectedByCanceled(collected) {
  const leavesOut = findingsIn(collected) > MAX_FINDINGS;
  const isNamed = diagnosticsIn(collected).some(namesCancellation);
  const cancellation = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnostic */ .YK)(null, { name: "not-finished", of: "run", leavesOut });
  const runDiagnostics = isNamed && !leavesOut ? collected.runDiagnostics : [...collected.runDiagnostics, cancellation];
  const kept = { ...collected, runDiagnostics, changedFiles: null, isExcused: false };
  return leavesOut ? { ...kept, clusters: [], policy: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_LOADED_POLICY */ .jn, baseline: null } : kept;
}
var resultsIn = ({ clusters }) => clusters.flatMap(({ results }) => results);
var diagnosticsIn = (collected) => [
  ...collected.runDiagnostics,
  ...collected.clusters.flatMap(({ diagnostics }) => diagnostics),
  ...resultsIn(collected).flatMap(({ diagnostics }) => diagnostics)
];
var namesCancellation = ({ detail }) => "failure" in detail ? detail.failure.kind === "cancelled" : detail.name === "not-finished" && (detail.of === "canceled" || detail.of === "run" || detail.of === "cluster" && detail.isCanceled);
function findingsIn(collected) {
  const { rules, waivers } = collected.policy.policy;
  const causes = resultsIn(collected).flatMap((result) => result.causes);
  const nodes = causes.reduce((sum, cause) => sum + cause.nodes.length, 0);
  const others = collected.clusters.length + rules.length + waivers.length;
  return causes.length + nodes + diagnosticsIn(collected).length + others;
}

// lib/run/collect.js



// lib/policy/source/index.js

var FORMAT = {
  parse: async (text, file) => {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 2555));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setImmediate)();
    return parsePolicy(text, file);
  },
  absent: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .ABSENT_POLICY */ .ZV,
  faulty: (file, problem) => ({
    state: "faulty",
    policy: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_POLICY */ .lm,
    sha256: null,
    faults: [(0,_chunk_QERP2X5J_js__WEBPACK_IMPORTED_MODULE_20__/* .wholeFileFault */ .g)(file, problem)]
  })
};
async function loadPolicy(query, trigger, log) {
  const loaded = await (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .loadFile */ .ZN)(query, trigger, FORMAT);
  const isReadable = loaded.source === "workspace" || loaded.commit !== null;
  const proposal = isReadable ? await (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .changedCopy */ .KR)(query, loaded, FORMAT) : null;
  const policy = { ...loaded, isOwnJudge: loaded.source === "workspace" && (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .isProposal */ .ld)(query.env), proposal };
  if (loaded.state !== "absent" || query.setting.isGiven)
    log.info(policyLine(policy));
  return policy;
}
function policyLine({ state, policy, faults, ...origin }) {
  const name = `Policy ${origin.file}${(0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .originText */ .CQ)(origin)}`;
  if (state === "faulty")
    return `${name}: it cannot be used (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(faults.length, "fault")})`;
  if (state === "absent")
    return `${name}: there is none`;
  return `${name}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(policy.rules.length, "rule")}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(policy.waivers.length, "waiver")}`;
}

// lib/run/changes.js
function changesOf(trigger, run) {
  if (trigger.kind !== "pull_request" && trigger.kind !== "merge_group")
    return { list: () => null };
  let known;
  return {
    list: () => known ??= Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 2553)).then(({ changedFiles }) => changedFiles(trigger, (0,_chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_11__/* .readAccess */ .zS)(run, run.settings.general.githubToken)))
  };
}
async function touches(changed, globs, what, { log }) {
  if ("unknown" in changed) {
    log.info(`${what}: the gate runs, because the changed files could not all be listed (${changed.unknown})`);
    return true;
  }
  const { matchesPaths } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 2553));
  const isRelated = matchesPaths(changed.files, globs);
  if (isRelated === null)
    log.info(`${what}: the gate runs, because matching the changed files takes too long`);
  return isRelated !== false;
}
async function countUnrelatedChanges(changes, run) {
  const { paths } = run.settings.general;
  const changed = paths.length === 0 ? null : await changes.list();
  if (changed === null || await touches(changed, paths, "paths", run))
    return null;
  return "count" in changed ? changed.count : null;
}

// lib/run/clusters.js

var FORMAT2 = {
  parse: async (text, file) => {
    const { parseClusters } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 6746));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setImmediate)();
    return parseClusters(text, file);
  },
  absent: _chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .ABSENT_CLUSTERS */ .Ct,
  faulty: (file, problem) => ({ state: "faulty", entries: [], sha256: null, faults: [(0,_chunk_QERP2X5J_js__WEBPACK_IMPORTED_MODULE_20__/* .wholeFileFault */ .g)(file, problem)] })
};
async function loadClustersFile(trigger, run) {
  const { clustersFile: setting, githubToken } = run.settings.general;
  const loaded = await (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .loadFile */ .ZN)({ ...run, setting, githubToken }, trigger, FORMAT2);
  if (loaded.state === "absent")
    return null;
  const name = `Clusters file ${loaded.file}${(0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .originText */ .CQ)(loaded)}`;
  if (loaded.state === "faulty")
    run.log.info(`${name}: it cannot be used (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(loaded.faults.length, "fault")})`);
  else
    run.log.info(`${name}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(loaded.entries.length, "cluster")}`);
  return loaded;
}
async function selectClusters(fleet, file, changes, run) {
  const diagnostics = file.faults.map((fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnostic */ .YK)(null, { name: "clusters-file-error", fault }));
  const changed = await changes.list();
  const entries = changed === null ? file.entries : await touchedEntries(file.entries, changed, run);
  const clusters = entries.map((entry) => gatedCluster(entry, file.file, fleet, run));
  if (changed !== null)
    run.log.info(`The change is about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(clusters.length, "cluster")} of ${file.entries.length}`);
  const isUnrelated = clusters.length === 0 && diagnostics.length === 0 && changed !== null && "count" in changed;
  return { clusters, diagnostics, changedFiles: isUnrelated ? changed.count : null };
}
async function touchedEntries(entries, changed, run) {
  const touched = [];
  for (const entry of entries)
    if (entry.paths.length === 0 || await touches(changed, entry.paths, `Cluster ${entry.name}`, run))
      touched.push(entry);
  return touched;
}
function gatedCluster(entry, file, fleet, run) {
  const { subject: shared, endpoint } = fleet;
  const { id: clusterId, name, stage, soakMs, target } = entry;
  const projectId = entry.projectId ?? shared.projectId;
  const region = entry.region ?? shared.region;
  const isVersion = target?.kind === "version";
  const subject = {
    ...shared,
    clusterId,
    name,
    projectId,
    region,
    stage,
    soakMs,
    autopilot: entry.autopilot ?? shared.autopilot,
    target: target ?? shared.target,
    paths: entry.paths,
    targetVersion: isVersion ? target.version : target === null ? shared.targetVersion : null,
    targetFrom: isVersion ? { file, line: entry.targetLine ?? entry.line } : null
  };
  const access = credentialsOf(entry, fleet, run);
  const checks = subject.autopilot ? subject.checks?.filter((check) => check !== "addons") : subject.checks;
  const faults = [...access.faults, ...access.missing];
  if (projectId === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__/* .settingFault */ .Z)("project-id", null, "project-required"));
  if (region === null && endpoint === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__/* .settingFault */ .Z)("region", null, "region-required"));
  if (checks?.length === 0)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__/* .settingFault */ .Z)("checks", "addons", "autopilot-has-no-addons"));
  if (faults.length > 0 && checks?.every((check) => !(0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_10__/* .isCceCheck */ .Ch)(check)))
    return unqueried(subject, []);
  const { credentials } = access;
  if (projectId === null || credentials === null || faults.length > 0)
    return unqueried(subject, faults);
  const source = { kind: "api", clusterId, projectId, endpoint, credentials };
  return { kind: "queried", settings: { ...subject, checks: checks ?? null, source }, entry };
}
var unqueried = (subject, faults) => ({
  kind: "unqueried",
  subject,
  diagnostics: faults.map((fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnostic */ .YK)(null, { name: "wrong-settings", fault }))
});
function credentialsOf({ credentials: prefix }, fleet, { env, settings }) {
  if (prefix !== null)
    return (0,_chunk_X4Q5AV3I_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixedCredentials */ .gk)(prefix, (name) => env[name]?.trim() || null);
  const { credentials } = fleet;
  if (credentials !== null)
    return { credentials, faults: [], missing: [] };
  const isPair = settings.missing.filter(({ problem }) => problem.code === "half-of-a-pair");
  const missing = isPair.length > 0 ? isPair : [(0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__/* .settingFault */ .Z)("credentials", null, "credentials-required")];
  return { credentials: null, faults: [], missing };
}
var CREDENTIAL_PROBLEMS = ["credentials-required", "prefix-without-credentials", "half-of-a-pair"];
function missingCredentials({ clusters }) {
  const missing = clusters.map((cluster) => cluster.kind === "queried" ? [] : cluster.diagnostics.flatMap(({ detail }) => detail.name === "wrong-settings" && CREDENTIAL_PROBLEMS.includes(detail.fault.problem.code) ? detail.fault.input : []));
  return missing.every((names) => names.length > 0) ? [...new Set(missing.flat())] : [];
}

// lib/run/context.js
var githubRun = (run) => ({
  ...run,
  settings: run.settings.general,
  clusterIds: (0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterIdsOf */ .o9)(run.settings)
});

// lib/run/collect.js
var NOTHING_COLLECTED = {
  clusters: [],
  runDiagnostics: [],
  policy: _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_LOADED_POLICY */ .jn,
  stages: [],
  evidence: [],
  indexed: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false
};
var refuse = (faults) => ({
  ...NOTHING_COLLECTED,
  isRefused: true,
  runDiagnostics: faults.map((fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnostic */ .YK)(null, { name: "wrong-settings", fault }))
});
async function collect(run) {
  const { settings, cwd, env } = run;
  const { complete, fleet } = settings;
  if (settings.faults.length > 0)
    return refuse([...settings.faults, ...settings.missing]);
  const [saved, planFiles, named] = await Promise.all([
    readSavedFiles(complete, cwd),
    readPlanFiles(settings, cwd),
    readNamedBaseline(run)
  ]);
  const sourceFaults = [
    (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSettingFault */ .sf)(settings.general.policy, run),
    fleet && (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSettingFault */ .sf)(settings.general.clustersFile, run)
  ];
  const faults = [...saved.faults, ...planFiles.faults, ...sourceFaults, named.fault].filter((fault) => fault !== null);
  if (faults.length > 0)
    return refuse(faults);
  const trigger = (0,_chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_13__/* .readTrigger */ .vE)((0,_chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_13__/* .readEvent */ .j_)(env), env);
  const clustersFile = fleet && await loadClustersFile(trigger, run);
  const author = lockedOutAuthor(trigger);
  const missing = settings.missing.map((fault) => fault.input);
  const isLockedOut = author !== null && missing.some((input) => WITHHELD_INPUTS.includes(input));
  if (missing.length > 0 && !isLockedOut && clustersFile === null)
    return refuse(settings.missing);
  const common = { ...NOTHING_COLLECTED, baseline: named.baseline, previousReport: readPreviousReport(run) };
  const changes = changesOf(trigger, run);
  const changedFiles = await countUnrelatedChanges(changes, run);
  if (changedFiles !== null)
    return { ...common, changedFiles };
  if (fleet && clustersFile && !(isLockedOut && clustersFile.state === "faulty")) {
    const selection = await selectClusters(fleet, clustersFile, changes, run);
    if (selection.changedFiles !== null)
      return { ...common, changedFiles: selection.changedFiles };
    const withheld = author === null ? [] : missingCredentials(selection);
    if (author !== null && withheld.length > 0)
      return { ...common, ...withoutAccess(author, withheld, run) };
    const found = await collectResults(fleet.subject, (policy) => querySelection(selection, planFiles.files, policy, trigger, run), trigger, run);
    return { ...common, ...found };
  }
  if (author !== null && isLockedOut)
    return { ...common, ...withoutAccess(author, missing, run) };
  if (!complete)
    return refuse([]);
  const results = await collectResults(saved.files ? null : complete, async (policy) => saved.files ? readFiles(saved.files, planFiles.files, complete, trigger, run) : queryCluster(complete, planFiles.files, policy, trigger, run), trigger, run);
  return { ...common, ...results };
}
function withoutAccess(author, missing, { settings }) {
  const isExcused = settings.general.noAccess === "skip";
  const detail = { name: "no-access", author, missing, excused: isExcused };
  return { isExcused, runDiagnostics: [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_17__/* .diagnostic */ .YK)(null, detail)] };
}
async function collectResults(pending, read, trigger, run) {
  const { general } = run.settings;
  const faults = [];
  const keepFault = (error, what = null) => void faults.push((0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("collect", error, what));
  const setting = general.policy;
  const policy = loadPolicy({ ...general, ...run, setting }, trigger, run.log).catch((error) => {
    keepFault(error, setting.files.join(", "));
    return UNREADABLE_POLICY;
  });
  const status = pending ? setPendingStatus(pending, run).catch(keepFault) : Promise.resolve();
  const outcome = read(policy).catch((error) => {
    keepFault(error);
    return NO_RESULTS;
  });
  const [loaded, found] = await Promise.all([policy, outcome, status]);
  return { ...found, policy: loaded, runDiagnostics: [...found.runDiagnostics, ...faults] };
}
var NO_RESULTS = { clusters: [], evidence: [], indexed: [], runDiagnostics: [] };
var UNREADABLE_POLICY = { ..._chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_LOADED_POLICY */ .jn, state: "faulty" };
var WITHHELD_INPUTS = ["credentials", "access-key", "secret-key"];
function lockedOutAuthor(trigger) {
  if (trigger.kind !== "pull_request")
    return null;
  return trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
}
var readSavedFiles = async (settings, cwd) => settings?.source.kind === "results" ? (0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_8__/* .readResultFiles */ .fE)(settings.source.lists, cwd) : { files: null, faults: [] };
var readPlanFiles = async ({ subject, general }, cwd) => subject.checks?.includes("plan") ? (0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_8__/* .readResultFiles */ .fE)(general.plans, cwd, "plan") : { files: [], faults: [] };
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function readNamedBaseline({ settings, cwd }) {
  const path = settings.general.baseline;
  if (path === null)
    return { baseline: null, fault: null };
  const refuseFile = (code) => ({ baseline: null, fault: (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_22__/* .settingFault */ .Z)("baseline", path, code) });
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(cwd, path);
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(full, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BASELINE_BYTES)
    return refuseFile("baseline-too-large");
  const file = (0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_8__/* .readTextFile */ .Gu)(full);
  if (file.kind !== "text")
    return refuseFile(file.kind === "absent" ? "no-such-file" : "not-text-file");
  const { readBaseline } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 105));
  const baseline = readBaseline(file.text);
  return baseline ? { baseline, fault: null } : refuseFile("not-a-report");
}
async function readPreviousReport(run) {
  const { comment, baseline } = run.settings.general;
  if (!run.isWorkflowStep || comment === "never" || baseline !== null)
    return { baseline: null, comments: null };
  const publishing = await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 9753));
  return publishing.readReportInComment(githubRun(run));
}
async function setPendingStatus({ targetVersion, waitTimeoutMs }, run) {
  const { commitStatus, language } = run.settings.general;
  if (!run.isWorkflowStep || !commitStatus)
    return;
  const dueAt = run.clock.now() + waitTimeoutMs;
  const publishing = await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 6780));
  await publishing.setPendingStatus(githubRun(run), targetVersion, dueAt, language);
}
async function queryCluster(settings, plans, policy, trigger, run) {
  const [targeted, divided] = await Promise.all([
    withTargets([{ kind: "queried", settings, entry: null }], trigger, run),
    divide(plans, settings.clusterId === null ? [] : [settings.clusterId], settings, run)
  ]);
  if (settings.source.kind === "none" && divided !== null) {
    const clusters = settings.clusterId === null ? [] : targeted.map((one) => offlineCluster(one, divided));
    return withOthers({ ...NO_RESULTS, clusters }, divided);
  }
  const { queryClusters } = await __webpack_require__.e(/* import() */ 209).then(__webpack_require__.bind(__webpack_require__, 9209));
  return withOthers(await queryClusters(targeted, 1, policy, run, divided), divided);
}
async function divide(files, gated, subject, run) {
  if (files.length === 0)
    return null;
  return (0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .dividePlans */ .Wy)(await (0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPlans */ .hr)(files, run), gated, subject);
}
var withOthers = (results, divided) => ({
  ...results,
  clusters: [...results.clusters, ...divided?.others ?? []]
});
function offlineCluster(gated, plans) {
  const { subject, diagnostics } = gated.kind === "queried" ? { subject: gated.settings, diagnostics: [] } : gated;
  return { ...(0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__/* .unqueriedCluster */ .jc)(subject, diagnostics), results: [(0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadPlan */ .TL)(subject, plans.partOf(subject.clusterId))] };
}
async function querySelection({ clusters, diagnostics }, plans, policy, trigger, run) {
  const { queryClusters } = await __webpack_require__.e(/* import() */ 209).then(__webpack_require__.bind(__webpack_require__, 9209));
  const ids = clusters.map((one) => (one.kind === "queried" ? one.settings : one.subject).clusterId);
  const [targeted, divided] = await Promise.all([
    withTargets(clusters, trigger, run),
    divide(plans, ids, run.settings.subject, run)
  ]);
  const queried = await queryClusters(targeted, run.settings.general.maxParallel, policy, run, divided);
  return { ...withOthers(queried, divided), runDiagnostics: [...diagnostics, ...queried.runDiagnostics] };
}
async function withTargets(clusters, trigger, run) {
  if (!clusters.some((one) => one.kind === "queried" && (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .isFromRepository */ .T7)(one.settings.target)))
    return clusters;
  const { resolveTargets } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(6), __webpack_require__.e(299), __webpack_require__.e(231)]).then(__webpack_require__.bind(__webpack_require__, 9231));
  return resolveTargets(clusters, trigger, run);
}
async function readFiles(files, plans, given, trigger, run) {
  const { clock, log, redact } = run;
  const [cluster] = await withTargets([{ kind: "queried", settings: given, entry: null }], trigger, run);
  if (cluster?.kind === "unqueried") {
    const { subject, diagnostics } = cluster;
    const divided2 = await divide(plans, [subject.clusterId], subject, run);
    const one = divided2 === null ? (0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_5__/* .unqueriedCluster */ .jc)(subject, diagnostics) : offlineCluster(cluster, divided2);
    return withOthers({ ...NO_RESULTS, clusters: [one] }, divided2);
  }
  const settings = cluster?.settings ?? given;
  log.info(`Reading ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(files.length, "saved response")}; no request is sent`);
  const hasSecrets = run.settings.secrets.length > 0;
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: (0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x8)(text, redact).text })) : files;
  const { ignored, ...saved } = (0,_chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_0__/* .readSavedClusters */ .nu)(safe, settings, clock.now());
  for (const path of ignored)
    log.info(`${path}: ignored, since it holds no result of a selected check`);
  const own = ownResults(files.map(({ path }) => path).filter((path) => !ignored.includes(path)), run);
  const divided = await divide(plans, saved.clusters.map(({ subject }) => subject.clusterId), settings, run);
  const clusters = saved.clusters.map((cluster2) => ({ ...cluster2, gaps: [...cluster2.gaps, ...own] })).map((cluster2) => divided === null ? cluster2 : (0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .withSavedPlan */ .h$)(cluster2, safe, divided, settings));
  for (const result of clusters.flatMap(({ results }) => results))
    log.info((0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .resultLine */ .ow)(result));
  return withOthers({ ...saved, clusters }, divided);
}
function ownResults(paths, { env, cwd }) {
  const files = (0,_chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_7__/* .isProposal */ .ld)(env) ? paths.filter((path) => (0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_12__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(cwd, path))) : [];
  return files.length > 0 ? [{ check: null, code: "own-results", files }] : [];
}

// lib/run/gate.js
async function gate(raw, context) {
  const startedAt = context.clock.now();
  const { settings, fault } = readSettingsIsolated(raw);
  const deadlines = (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .deadlinesOf */ .b0)(startedAt, settings.subject.waitTimeoutMs);
  const run = startRun(settings, context, deadlines.collectUntil);
  const collected = fault ? { ...NOTHING_COLLECTED, runDiagnostics: [fault] } : await collectInTime(run);
  const previous = await previousReportOf(collected, run);
  const compared = { ...collected, baseline: collected.baseline ?? previous.baseline };
  const { report, files } = await concludeAndCleanUp(compared, run, deadlines);
  logReport(report, run);
  const hasFailed = await publish(report, files, run, previous.comments, deadlines.publishUntil);
  return { report, isRefused: collected.isRefused, hasFailed: hasFailed || isBroken(context.signal) };
}
var isBroken = (signal) => signal.reason instanceof _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .BackgroundFault */ .JJ;
function readSettingsIsolated(raw) {
  try {
    return { settings: (0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(raw), fault: null };
  } catch {
    const { "report-dir": reportDir, language } = raw.inputs;
    const settings = (0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)({ inputs: { "report-dir": reportDir, language }, env: {} });
    return { settings, fault: (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("settings", new Error("")) };
  }
}
function startRun(settings, context, collectUntil) {
  context.mask(settings.secrets);
  const redact = hideSecrets(settings.secrets);
  const log = createLog(context.sink, redact);
  log.info(`CCE Upgrade Gate ${context.version}`);
  for (const notice of settings.notices)
    log.info(`Notice: ${notice}`);
  return { ...context, settings, collectUntil, serverClock: (0,_chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_4__/* .serverClock */ .cB)(context.clock), log, redact, cleanups: [] };
}
async function collectInTime(run) {
  try {
    return await (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withinRun */ .Rr)(collect(limited), limited);
    });
  } catch (error) {
    return { ...NOTHING_COLLECTED, runDiagnostics: [(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("collect", error)] };
  }
}
async function previousReportOf({ previousReport }, run) {
  try {
    return await (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withinRun */ .Rr)(previousReport ?? readPreviousReport(limited), limited);
    });
  } catch (error) {
    run.log.info(`The earlier report could not be read: ${(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .kc)(error)}`);
    return { baseline: null, comments: null };
  }
}
var CLEANUP_MS = 15e3;
async function concludeAndCleanUp(collected, run, { collectUntil, publishUntil }) {
  const conclusion = await conclude(collected, run);
  const now = run.clock.now();
  const most = Math.max(now + CLEANUP_MS, Math.min(collectUntil, now + CLEANUP_MS * run.cleanups.length));
  const until = Math.min(most, publishUntil);
  const left = (await Promise.all(run.cleanups.map((cleanup) => cleanUp(cleanup, run, until)))).flat();
  if (left.length === 0)
    return conclusion;
  const clusters = collected.clusters.map((cluster) => {
    const own = left.filter(({ clusterId }) => clusterId === cluster.subject.clusterId);
    return { ...cluster, gaps: [...cluster.gaps, ...own.map(({ gap }) => gap)] };
  });
  return conclude({ ...collected, clusters }, run);
}
async function cleanUp({ clusterId, undo }, run, until) {
  try {
    const gap = await (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withDeadlineAt */ .oL)(run, until, (signal) => (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withinRun */ .Rr)(undo(signal), { clock: run.clock, signal }));
    return gap ? [{ clusterId, gap }] : [];
  } catch (error) {
    run.log.info(`Warning: something that this run began could not be undone: ${(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .kc)(error)}`);
    return [];
  }
}
async function conclude(collected, run) {
  const { signal } = run;
  try {
    return await concludeInParts(collected, run, async () => {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setImmediate)();
      if (isCanceled(signal))
        throw signal.reason;
    });
  } catch (error) {
    if (!isCanceled(signal))
      throw error;
    return concludeInParts(collectedByCanceled(collected), run, async () => {
    });
  }
}
async function concludeInParts(collected, run, pause) {
  const { signal } = run;
  await pause();
  const known = isBroken(signal) ? [(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("background", signal.reason)] : [];
  const report = await reportOn(collected, known, run);
  const { files, faults } = await renderIsolated(report, collected, run, pause);
  if (faults.length === 0)
    return { report, files };
  const complete = await reportOn(collected, [...known, ...faults], run);
  return { report: complete, files: (await renderIsolated(complete, collected, run, pause)).files };
}
async function renderIsolated(report, { evidence, indexed }, { redact }, pause) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  for (const [name, render] of (0,_chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRenderers */ .ZM)(report, evidence, indexed)) {
    await pause();
    try {
      files.set(name, redact(render()));
    } catch (error) {
      faults.push((0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("render", error, name));
    }
  }
  await pause();
  return { files, faults };
}
async function reportOn(collected, faults, { settings, serverClock: serverClock2, version, env }) {
  const run = (0,_chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowRun */ .tM)(env, settings.general.headSha);
  const input = { ...collected, settings, now: serverClock2.now(), version, run };
  const runDiagnostics = [...collected.runDiagnostics, ...faults];
  const decided = (0,_chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_0__/* .decideIsolated */ .w6)({ ...input, runDiagnostics });
  const { baseline } = collected;
  if (baseline === null)
    return decided;
  try {
    const { compareWithBaseline } = await __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 7043));
    return compareWithBaseline(decided, baseline);
  } catch (error) {
    return (0,_chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_0__/* .decideIsolated */ .w6)({ ...input, runDiagnostics: [...runDiagnostics, (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("compare", error)] });
  }
}
function logReport(report, { log }) {
  try {
    for (const finding of report.findings)
      if (finding.name !== "wrong-settings")
        log.info((0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_23__/* .explainLine */ .O)(finding));
    for (const line of (0,_chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(report))
      log.info(line);
  } catch (error) {
    log.info(`The report could not be printed: ${(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .kc)(error)}`);
  }
}
var isOwnFault = (error) => [TypeError, RangeError, ReferenceError, SyntaxError].some((type) => error instanceof type);
async function publish(report, files, run, comments, publishUntil) {
  const { settings, cwd, log } = run;
  const failed = /* @__PURE__ */ new Set();
  const publication = {
    ...githubRun(run),
    settings: settings.general,
    files,
    keepsEvidence: (0,_chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_8__/* .readsOwnEvidence */ .D2)(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt: publishUntil,
    comments,
    failed
  };
  let hasFailed = false;
  for (const { name, publish: publish2 } of run.publishers)
    try {
      await (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withDeadlineAt */ .oL)(run, publishUntil, (signal) => (0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .withinRun */ .Rr)(publish2(report, publication), { clock: run.clock, signal }));
    } catch (error) {
      failed.add(name);
      hasFailed ||= isOwnFault(error);
      log.info(`Warning: ${name} could not be written: ${(0,_chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_9__/* .errorText */ .kc)(error)}`);
    }
  return hasFailed;
}




/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ ProxyFailure),
/* harmony export */   Ue: () => (/* binding */ directAgents),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
// lib/proxy/tunnel.js
var ProxyFailure = class extends Error {
  detail;
  isTransient;
  constructor(detail, isTransient, cause) {
    super(detail.code, { cause });
    this.detail = detail;
    this.isTransient = isTransient;
  }
};
async function openTunnel(proxy, trust, signal) {
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null)
    throw new ProxyFailure({ code: "proxy-not-a-url" }, false);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ProxyFailure({ code: "proxy-protocol", text: url.protocol }, false);
  if (!isPercentEncoded(url.username) || !isPercentEncoded(url.password))
    throw new ProxyFailure({ code: "proxy-encoding", text: url.host }, false);
  const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
  const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false });
  Object.assign(agent.options, trust);
  let status = null;
  agent.on("proxyConnect", (answer) => {
    status = answer.statusCode;
  });
  return {
    agent,
    failure(error) {
      if (status === 200)
        return null;
      if (status !== null)
        return new ProxyFailure({ code: "proxy-status", text: url.host, status }, status >= 500);
      const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
      return new ProxyFailure({ code: "proxy-error", text: [url.host, code].filter(Boolean).join(" ") }, true, error);
    }
  };
}
function isPercentEncoded(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

// lib/proxy/choose.js

function bypassesProxy(url) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function proxyFor(url, env) {
  if (url.protocol !== "https:" || bypassesProxy(url))
    return null;
  const proxy = lookUp(env, "https_proxy") || lookUp(env, "all_proxy");
  if (proxy === "" || isExcluded(url, lookUp(env, "no_proxy")))
    return null;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}
var lookUp = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || "";
function isExcluded(url, noProxy) {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const port = url.port === "" ? "443" : url.port;
  return noProxy.toLowerCase().split(/[,\s]+/).filter(Boolean).some((entry) => entry === "*" || covers(entryOf(entry), host, port));
}
function entryOf(text) {
  const [, bracketed, bracketedPort = null] = /^\[([^\]]*)\](?::(\d+))?$/.exec(text) ?? [];
  if (bracketed !== void 0)
    return { host: bracketed, port: bracketedPort };
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text.split("/")[0] ?? ""))
    return { host: text, port: null };
  const [, host = text, port = null] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: port === "0" ? null : port };
}
function covers(entry, host, port) {
  if (entry.port !== null && Number(entry.port) !== Number(port))
    return false;
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
    return coversAddress(entry.host, host);
  const name = entry.host.replace(/^\*?\.+/, "").replace(/\.$/, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
}
function coversAddress(range, address) {
  const [network = "", bits] = range.split("/");
  const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? "ipv4" : "ipv6";
  const mostBits = family === "ipv4" ? 32 : 128;
  const prefix = bits === void 0 ? mostBits : Number(bits);
  const isRange = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) === (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= mostBits;
  if (!isRange || bits === "")
    return false;
  const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(address, family);
}

// lib/proxy/direct.js
function directAgents(trust) {
  const shared = /* @__PURE__ */ new Map();
  return async ({ method, url }) => {
    const known = method === "GET" ? shared.get(url.protocol) : void 0;
    if (known !== void 0)
      return known;
    const { Agent } = url.protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({ ...trust, keepAlive: method === "GET" });
    if (method === "GET")
      shared.set(url.protocol, agent);
    return agent;
  };
}




/***/ })

};
