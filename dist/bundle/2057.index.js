export const id = 2057;
export const ids = [2057];
export const modules = {

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K2: () => (ownersOf),
Kc: () => (concerns),
WK: () => (changeFor),
Xy: () => (batches)
});
var _MJWAE2L2_js_0 = __webpack_require__(7194);
var _NBVLTPO6_js_1 = __webpack_require__(1175);
var _67MUQUID_js_2 = __webpack_require__(9462);
var _5MGOTZ66_js_3 = __webpack_require__(4170);





// lib/run/manifests/batches.js
function* batches(items, size) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size)
      continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

// lib/run/manifests/owners.js
var concerns = (owners, clusterId, file) => clusterId === null || (owners.get(file)?.includes(clusterId) ?? true);
var BATCH = 500;
var MATCHING_EACH_MS = 5e3;
function ownersOf(files, listed) {
  const matching = matcherOf(listed.filter(({ entry }) => entry.paths.length > 0));
  const owners = /* @__PURE__ */ new Map();
  if (matching === null)
    return owners;
  const until = performance.now() + MATCHING_EACH_MS;
  for (const batch of batches(new Set(files), BATCH)) {
    const together = (0,_67MUQUID_js_2/* .withTimeLimit */ .B)(_NBVLTPO6_js_1/* .MATCHING_MS */ .jE, () => batch.map(matching))?.value;
    for (const [index, file] of batch.entries()) {
      const alone = () => performance.now() < until ? (0,_67MUQUID_js_2/* .withTimeLimit */ .B)(_NBVLTPO6_js_1/* .MATCHING_MS */ .jE, () => matching(file))?.value : null;
      const found = (together === void 0 ? alone() : together[index]) ?? [];
      if (found.some(({ isExclusive }) => isExclusive))
        owners.set(file, found.map(({ id }) => id));
    }
  }
  return owners;
}
function matcherOf(listed) {
  if (listed.length === 0)
    return null;
  const byFolder = /* @__PURE__ */ new Map();
  const order = /* @__PURE__ */ new Map();
  for (const { entry, change } of listed) {
    const owner = { id: entry.id, isExclusive: change === "none", matches: (0,_NBVLTPO6_js_1/* .matcherOfAll */ .ZF)(entry.paths) };
    order.set(owner, order.size);
    for (const folder of new Set((0,_MJWAE2L2_js_0/* .startFolders */ .a8)(entry.paths).map((one) => one.normalize())))
      byFolder.set(folder, [...byFolder.get(folder) ?? [], owner]);
  }
  return (file) => {
    const parts = file.normalize().split("/");
    const folders = [".", ...parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"))];
    const candidates = new Set(folders.flatMap((folder) => byFolder.get(folder) ?? []));
    return [...candidates].filter((owner) => owner.matches(file)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

// lib/catalog/replacements.js
function changeFor(entry, before, after) {
  const replacement = replacementFor(entry, before, after);
  return {
    replacement,
    afterwards: replacement && laterThan(replacement, entry, after),
    isServedByBoth: isServedByBoth(entry, replacement, before),
    order: changeOrder(entry, replacement, before, after)
  };
}
function removalOf({ apiVersion }, kind) {
  const removed = (0,_5MGOTZ66_js_3/* .removedKind */ .Ns)(apiVersion, kind);
  return removed === null ? Number.POSITIVE_INFINITY : (0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(removed.removedIn);
}
var isServed = (replacement, kind, minor) => (0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(replacement.since) <= minor && minor < removalOf(replacement, kind);
function replacementFor({ kind, replacements }, before, after) {
  const served = replacements.filter((one) => isServed(one, kind, after)).sort((a, b) => removalOf(b, kind) - removalOf(a, kind) || 0);
  return (before === null ? void 0 : served.find((one) => isServed(one, kind, before))) ?? served[0] ?? null;
}
function laterThan(replacement, { kind, replacements }, after) {
  const later = replacements.find((one) => isServed(one, kind, after) && removalOf(one, kind) > removalOf(replacement, kind));
  return later?.apiVersion ?? null;
}
function isOffByDefault({ apiVersion, since }) {
  if (apiVersion.includes("alpha"))
    return true;
  return apiVersion.includes("beta") && (0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(since) >= 24 && !apiVersion.startsWith("flowcontrol.");
}
function isServedByBoth({ kind }, replacement, before) {
  if (replacement === null || before === null || isOffByDefault(replacement))
    return null;
  return isServed(replacement, kind, before);
}
function changeOrder({ kind, removedIn }, replacement, before, after) {
  if (replacement === null)
    return { code: "no-replacement" };
  if (isOffByDefault(replacement))
    return { code: "not-by-default" };
  if (before === null)
    return { code: "unknown" };
  if (isServed(replacement, kind, before))
    return { code: "before" };
  const first = Math.max((0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(replacement.since), before + 1);
  const last = Math.min((0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(removedIn), after) - 1;
  return first <= last ? { code: "stop", from: `1.${first}`, to: `1.${last}` } : { code: "after" };
}




/***/ }),

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
E4: () => (versionOf),
EX: () => (UPGRADES),
En: () => (isAutopilot),
Fc: () => (onlyVersion),
JM: () => (versionAttribute),
Vh: () => (readJson),
WO: () => (couldBeAbout),
a8: () => (startFolders),
aR: () => (Workspace),
fv: () => (versionOfAll),
gM: () => (readYaml),
mu: () => (definitionsOf),
oy: () => (CLUSTERS)
});
var _NBVLTPO6_js_0 = __webpack_require__(1175);
var _OT7OM4T4_js_1 = __webpack_require__(2904);
var _33MSZ5FG_js_8 = __webpack_require__(8016);
var _OH2DUXI7_js_2 = __webpack_require__(4968);
var _JFLYTRKD_js_9 = __webpack_require__(3314);
var _TUARF4T6_js_7 = __webpack_require__(4484);
var node_fs_3 = __webpack_require__(3024);
var node_fs_promises_4 = __webpack_require__(1455);
var node_path_5 = __webpack_require__(6760);
var yaml_6 = __webpack_require__(8815);







// lib/run/workspace.js




// lib/repository/terraform/scope.js

function calledScope(block, scope) {
  const path = calledFolder(block, scope.folder.path);
  const folder = path === null ? void 0 : scope.folders.get(path);
  if (folder === void 0 || isWithin(folder, scope))
    return null;
  const prefix = `${scope.prefix}module.${block.block.labels[0] ?? ""}.`;
  return { folder, call: { block, scope }, prefix, namedValuesOf: () => [], folders: scope.folders };
}
function isWithin(folder, scope) {
  for (let one = scope; one !== void 0; one = one.call?.scope)
    if (one.folder === folder)
      return true;
  return false;
}
function calledFolder({ block }, caller) {
  const [source, ...others] = block.body.attributes.filter(({ name }) => name === "source");
  if (source?.value.kind !== "string" || others.length > 0 || !/^\.\.?(?:\/|$)/.test(source.value.text))
    return null;
  const path = node_path_5.posix.join(caller, source.value.text).replace(/\/$/, "");
  return /^\.\.(?:\/|$)/.test(path) ? null : path;
}
function isDisabled(block) {
  const isZero = block.valuesOf("count").some(({ value }) => value.kind === "number" && Number(value.text) === 0);
  return isZero || block.valuesOf("for_each").some(({ value }) => value.kind === "object" && value.entries.length === 0);
}
var MAX_STEPS = 50;
var definitionsOf = (placed, scope) => define(placed, scope, 0);
function define(placed, scope, steps) {
  const { value, at, locate } = placed;
  const self = [{ value, at, locate, scope }];
  if (value.kind !== "reference" || steps > MAX_STEPS)
    return self;
  const [kind, name, ...attributes] = value.path;
  if (name === void 0)
    return self;
  const follow = ([only, ...others], owner, path = attributes) => {
    const found = only === void 0 || others.length > 0 ? null : attributeOf(only, path);
    return found === null ? self : define(found, owner, steps + 1);
  };
  const { folder, call, namedValuesOf } = scope;
  if (kind === "local")
    return follow(folder.localsOf(name), scope);
  if (kind === "module") {
    const [output = "", ...path] = attributes;
    const [block, ...others] = folder.blocksOf("module", name);
    const inner = block === void 0 || others.length > 0 ? null : calledScope(block, scope);
    if (inner === null)
      return self;
    return follow(inner.folder.blocksOf("output", output).flatMap((one) => one.valuesOf("value")), inner, path);
  }
  if (kind !== "var")
    return self;
  const passed = call?.block.valuesOf(name) ?? [];
  if (call !== null && passed.length > 0)
    return follow(passed, call.scope);
  const loaded = call === null ? folder.loadedValuesOf(name) : [];
  const own = [...loaded.length > 0 ? loaded : folder.defaultsOf(name), ...namedValuesOf(name)];
  return own.length === 0 ? self : own.map((one) => ({ ...attributeOf(one, attributes) ?? placed, scope }));
}
function attributeOf(placed, [name, ...others]) {
  if (name === void 0)
    return placed;
  const { value, at, locate } = placed;
  if (value.kind === "reference")
    return { value: { kind: "reference", path: [...value.path, name, ...others], offset: value.offset }, at, locate };
  const [entry, ...more] = value.kind === "object" ? value.entries.filter((one) => one.name === name) : [];
  if (entry === void 0 || more.length > 0)
    return null;
  return attributeOf({ value: entry.value, at: locate(entry.offset), locate }, others);
}

// lib/repository/terraform/configuration.js
var CCE_RESOURCE = /^huaweicloud_cce_/;
var MAX_MODULES = 5e3;
function configurations(files) {
  const called = new Set([...files.folders.values()].flatMap((folder) => calledFolders(folder)));
  const own = files.roots.flatMap((path) => files.folders.get(path) ?? []);
  const isModule = (folder) => called.has(folder.path) || files.calledElsewhere?.has(folder.path) === true && !isConfigured(folder);
  const roots = own.filter((folder) => !isModule(folder) || folder.hasLoadedFiles);
  const budget = { modules: MAX_MODULES };
  const found = [];
  for (const folder of (roots.length > 0 ? roots : own).filter((one) => one.hasModuleFiles)) {
    const namedValuesOf = namedValues(folder, own, files);
    const scope = { folder, call: null, prefix: "", namedValuesOf, folders: files.folders };
    const matching = folder.blocks.filter(({ at }) => files.matches?.(at.file) ?? true);
    const resources = resourcesOf(matching.length > 0 ? matching : folder.blocks, scope, budget);
    if (budget.modules < 0)
      return null;
    found.push(resources);
  }
  return found;
}
var isConfigured = ({ blocks }) => blocks.some(({ block: { type, body } }) => type === "provider" || type === "terraform" && body.blocks.some((one) => one.type === "backend" || one.type === "cloud"));
var calledFolders = ({ blocks, path }) => blocks.flatMap((one) => one.block.type === "module" ? calledFolder(one, path) ?? [] : []);
function namedValues(folder, all, { matches }) {
  const apart = all.filter(({ hasModuleFiles }) => !hasModuleFiles);
  return (variable) => {
    const own = folder.namedValuesOf(variable);
    if (matches === null)
      return own;
    const others = apart.flatMap((one) => [...one.loadedValuesOf(variable), ...one.namedValuesOf(variable)]);
    const matching = [...own, ...others].filter(({ at }) => matches(at.file));
    return matching.length > 0 ? matching : own;
  };
}
function resourcesOf(blocks, scope, budget) {
  if (--budget.modules < 0)
    return [];
  const found = [];
  for (const one of blocks.filter((block) => !isDisabled(block))) {
    const { type, labels } = one.block;
    if (type === "resource" && CCE_RESOURCE.test(labels[0] ?? ""))
      found.push({ block: one, scope, address: scope.prefix + labels.join(".") });
    const inner = type === "module" ? calledScope(one, scope) : null;
    if (inner === null)
      continue;
    for (const resource of resourcesOf(inner.folder.blocks, inner, budget))
      found.push(resource);
  }
  return found;
}

// lib/repository/terraform/folder.js


// lib/repository/values/yaml.js

var MAX_DEPTH = 100;
var MAX_VALUES = 2e5;
function readYaml(text) {
  try {
    const options = { prettyErrors: false, logLevel: "silent", uniqueKeys: false, keepSourceTokens: false };
    const parsed = (0,yaml_6/* .parseAllDocuments */ .hR)(text, options);
    const documents = "empty" in parsed ? [] : parsed;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== void 0)
      return { fault: { detail: error.message, offset: error.pos[0] } };
    const converter = new Converter();
    return { documents: documents.map(({ contents }) => converter.document(contents)) };
  } catch (error) {
    const detail = error instanceof RangeError ? TOO_DEEP : error instanceof Error ? error.message : String(error);
    return { fault: { detail, offset: 0 } };
  }
}
var TOO_DEEP = `Values are nested more than ${MAX_DEPTH} levels deep`;
var Converter = class {
  #anchors = /* @__PURE__ */ new Map();
  #count = 0;
  document(contents) {
    this.#anchors = /* @__PURE__ */ new Map();
    return this.#value(contents, 0);
  }
  #value(node, depth) {
    const offset = node?.range?.[0] ?? 0;
    if (++this.#count > MAX_VALUES)
      throw new Error(`The file has more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH)
      throw new Error(TOO_DEEP);
    if ((0,yaml_6/* .isAlias */ .Vj)(node)) {
      const target = this.#anchors.get(node.source);
      return target === void 0 ? { kind: "expression", offset } : this.#value(target, depth + 1);
    }
    if ((0,yaml_6/* .isScalar */ .jn)(node) || (0,yaml_6/* .isMap */ .jh)(node) || (0,yaml_6/* .isSeq */ .oP)(node)) {
      if (node.anchor !== void 0)
        this.#anchors.set(node.anchor, node);
    }
    if ((0,yaml_6/* .isScalar */ .jn)(node))
      return scalarValue(node, offset);
    if ((0,yaml_6/* .isSeq */ .oP)(node))
      return { kind: "list", items: node.items.map((item) => this.#value(asNode(item), depth + 1)), offset };
    if (!(0,yaml_6/* .isMap */ .jh)(node))
      return { kind: "null", offset };
    const entries = node.items.map((pair) => {
      const key = asNode(pair.key);
      const name = (0,yaml_6/* .isScalar */ .jn)(key) ? key.source ?? String(key.value) : String(key);
      return { name, offset: key?.range?.[0] ?? offset, value: this.#value(asNode(pair.value), depth + 1) };
    });
    return { kind: "object", entries, offset };
  }
};
var asNode = (part) => (0,yaml_6/* .isNode */ .Ll)(part) ? part : null;
function scalarValue({ value, source }, offset) {
  if (value === null || value === void 0)
    return { kind: "null", offset };
  if (typeof value === "boolean")
    return { kind: "boolean", value, offset };
  const text = typeof value === "string" ? value : source ?? String(value);
  return { kind: typeof value === "string" ? "string" : "number", text, offset };
}

// lib/repository/values/json.js
function readJson(text) {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const [, position = 0] = /position (\d+)/.exec(message) ?? [];
    return { offset: message.includes("end of JSON") ? text.length : Math.min(Number(position), text.length) };
  }
  const read = readYaml(text);
  if ("fault" in read)
    return { offset: read.fault.offset };
  const [value = { kind: "null", offset: 0 }] = read.documents;
  return { value };
}
var EMPTY = { attributes: [], blocks: [] };
var LABELS = {
  resource: 2,
  data: 2,
  variable: 1,
  module: 1,
  locals: 0,
  import: 0
};
function parseTerraformJson(text) {
  const read = readJson(text);
  if (!("value" in read))
    return { body: EMPTY, fault: { code: "unexpected", offset: read.offset } };
  const blocks = entriesOf(read.value).flatMap(({ name, value, offset }) => blocksOf(name, Object.hasOwn(LABELS, name) ? LABELS[name] ?? null : null, [], value, offset));
  return { body: { attributes: [], blocks }, fault: null };
}
function parseVariablesJson(text) {
  const read = readJson(text);
  if (!("value" in read))
    return { body: EMPTY, fault: { code: "unexpected", offset: read.offset } };
  return { body: { attributes: entriesOf(read.value), blocks: [] }, fault: null };
}
var entriesOf = (value) => value.kind === "object" ? value.entries : [];
function blocksOf(type, labelCount, labels, value, offset) {
  if (labelCount === null)
    return [];
  if (value.kind === "list")
    return value.items.flatMap((item) => blocksOf(type, labelCount, labels, item, item.offset));
  if (labels.length < labelCount)
    return entriesOf(value).flatMap((entry) => blocksOf(type, labelCount, [...labels, entry.name], entry.value, entry.offset));
  const attributes = entriesOf(value).map((entry) => ({ ...entry, value: withTemplates(entry.value) }));
  return [{ type, labels, offset, body: { attributes, blocks: [] } }];
}
var REFERENCE = /^\$\{\s*([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)+)\s*\}$/u;
function withTemplates(value) {
  const { offset } = value;
  if (value.kind === "list")
    return { kind: "list", items: value.items.map(withTemplates), offset };
  if (value.kind === "object") {
    const entries = value.entries.map((entry) => ({ ...entry, value: withTemplates(entry.value) }));
    return { kind: "object", entries, offset };
  }
  if (value.kind !== "string")
    return value;
  const [, path] = REFERENCE.exec(value.text) ?? [];
  if (path !== void 0)
    return { kind: "reference", path: path.split("."), offset };
  const literal = value.text.replace(/\$\$\{|%%\{/g, "");
  if (/[$%]\{/.test(literal))
    return { kind: "expression", offset };
  return { kind: "string", text: value.text.replace(/([$%])\1\{/g, "$1{"), offset };
}

// lib/repository/terraform/folder.js
var isModuleFile = (path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path);
var isVariableFile = (path) => /\.tfvars(?:\.json)?$/.test(path);
function isTerraformFile(path) {
  const name = node_path_5.posix.basename(path);
  return isVariableFile(name) || isModuleFile(name) && !name.startsWith(".");
}
var isLoadedByItself = (path) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(node_path_5.posix.basename(path));
var isNamedFile = (path) => isVariableFile(path) && !isLoadedByItself(path);
function parseFile({ path, text }) {
  const find = (0,_OT7OM4T4_js_1/* .lineFinder */ .ze)(text);
  const parse = !path.endsWith(".json") ? _OT7OM4T4_js_1/* .parseHcl */ .z4 : isModuleFile(path) ? parseTerraformJson : parseVariablesJson;
  return { path, ...parse(text), at: (offset) => ({ file: path, ...find(offset) }) };
}
var MENTIONS = /huaweicloud_cce_|module|output|\\[uU]/;
function readFolder(path, files) {
  const sorted = files.filter((file) => isTerraformFile(file.path)).toSorted((a, b) => (0,_TUARF4T6_js_7/* .compareText */ .n6)(a.path, b.path));
  const moduleFiles = sorted.filter((file) => isModuleFile(file.path));
  const modules = moduleFiles.some(({ text }) => MENTIONS.test(text)) ? moduleFiles.map(parseFile) : [];
  const [own, overriding] = [modules.filter((file) => !isOverride(file.path)), modules.filter(isOverrideFile)];
  const overrides = indexBlocks(overriding.flatMap((file) => blocksOfFile(file, /* @__PURE__ */ new Map())));
  const blocks = own.flatMap((file) => blocksOfFile(file, overrides));
  const index = indexBlocks(blocks);
  let parsed = null;
  const variableFiles = () => {
    parsed ??= sorted.filter((file) => isVariableFile(file.path)).map(parseFile);
    return parsed;
  };
  const blocksOf2 = (type, ...labels) => index.get(keyOf(type, labels)) ?? [];
  const faultsOf = (parsedFiles) => parsedFiles.flatMap(({ fault, at }) => fault === null ? [] : [at(fault.offset)]);
  return {
    path,
    blocks,
    hasModuleFiles: moduleFiles.length > 0,
    hasLoadedFiles: sorted.some((file) => isLoadedByItself(file.path)),
    blocksOf: blocksOf2,
    defaultsOf: (variable) => blocksOf2("variable", variable).flatMap((block) => block.valuesOf("default")),
    localsOf: (name) => {
      const overridden = (overrides.get(keyOf("locals", [])) ?? []).flatMap((block) => block.valuesOf(name));
      return overridden.length > 0 ? overridden : blocksOf2("locals").flatMap((block) => block.valuesOf(name));
    },
    loadedValuesOf: (variable) => {
      const loaded = variableFiles().filter((file) => isLoadedByItself(file.path));
      const giving = loaded.sort((a, b) => loadOrder(a.path, b.path)).map((file) => valuesIn(file, variable));
      return giving.findLast((values) => values.length > 0) ?? [];
    },
    namedValuesOf: (variable) => variableFiles().filter((file) => !isLoadedByItself(file.path)).flatMap((file) => valuesIn(file, variable)),
    get faults() {
      return moduleFiles.length > 0 && modules.length === 0 ? [] : [...faultsOf(modules), ...faultsOf(variableFiles())];
    }
  };
}
var isOverride = (path) => /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(node_path_5.posix.basename(path));
var isOverrideFile = ({ path }) => isOverride(path);
var keyOf = (type, labels) => JSON.stringify([type, ...labels]);
function indexBlocks(blocks) {
  const index = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    const key = keyOf(block.block.type, block.block.labels);
    const others = index.get(key);
    if (others === void 0)
      index.set(key, [block]);
    else
      others.push(block);
  }
  return index;
}
function blocksOfFile({ body, at }, overrides) {
  return body.blocks.map((block) => {
    const overriding = block.type === "locals" ? [] : overrides.get(keyOf(block.type, block.labels)) ?? [];
    const valuesOf = (name) => {
      const last = overriding.findLast((one) => one.valuesOf(name).length > 0);
      if (last !== void 0)
        return last.valuesOf(name);
      return block.body.attributes.filter((attribute) => attribute.name === name).map(({ value, offset }) => ({ value, at: at(offset), locate: at }));
    };
    return { block, at: at(block.offset), positionOf: at, valuesOf, attribute: (name) => valuesOf(name)[0] ?? null };
  });
}
var valuesIn = ({ body, at }, variable) => body.attributes.filter(({ name }) => name === variable).map(({ value, offset }) => ({ value, at: at(offset), locate: at }));
var isAuto = (path) => /\.auto\.tfvars(?:\.json)?$/.test(path);
var loadOrder = (a, b) => Number(isAuto(a)) - Number(isAuto(b)) || (0,_TUARF4T6_js_7/* .compareText */ .n6)(a, b);

// lib/repository/candidates.js
var MAX_LISTED = 20;
function versionOf(text) {
  const isVersion = (0,_33MSZ5FG_js_8/* .parseVersion */ .ot)(text) !== null && text === text.trim() && !/^[vV]?1\.[1-9]$/.test(text);
  return isVersion ? text.replace(/^[vV]?/, "v") : null;
}
function onlyVersion([first, ...others]) {
  return first === void 0 ? null : versionOfAll(first, others);
}
function versionOfAll(first, others) {
  const { version, at } = first;
  if (version !== null && others.every((one) => one.version === version))
    return { version, from: at };
  const candidates = distinct([first, ...others]);
  const listed = candidates.slice(0, MAX_LISTED);
  return { problem: { code: "ambiguous", candidates: listed, omitted: candidates.length - listed.length } };
}
function distinct(candidates) {
  const byLine = new Map(candidates.map((one) => [JSON.stringify([one.at.file, one.at.line, one.version]), one]));
  return [...byLine.values()];
}

// lib/repository/resources.js
var UPGRADES = [
  "huaweicloud_cce_cluster_upgrade",
  "huaweicloud_cce_autopilot_cluster_upgrade"
];
var CLUSTERS = ["huaweicloud_cce_cluster", "huaweicloud_cce_autopilot_cluster"];
var isAutopilot = (type) => type.includes("_autopilot_");
var versionAttribute = (type) => isAutopilot(type) ? "version" : "cluster_version";

// lib/repository/terraform/targets.js
function targetFinder(configurations2) {
  const read = configurations2.map((resources) => ({
    clusters: ofTypes(resources, CLUSTERS).map((cluster) => ({ ...cluster, id: importedId(cluster) })),
    upgrades: ofTypes(resources, UPGRADES).map((upgrade) => ({ ...upgrade, subject: clusterOf(upgrade) }))
  }));
  return (wanted) => read.flatMap((one) => candidatesOf(one, wanted));
}
var ofTypes = (resources, types) => resources.map((resource) => ({ ...resource, type: resource.block.block.labels[0] ?? "" })).filter(({ type }) => types.includes(type));
function candidatesOf(all, wanted) {
  const isOfKind = ({ type }) => (wanted.autopilot ?? isAutopilot(type)) === isAutopilot(type);
  const clusters = all.clusters.filter((cluster) => isOfKind(cluster) && couldBe(cluster.id, wanted));
  const known = clusters.filter(({ id }) => id !== null && id === wanted.id);
  const possible = known.length > 0 ? known : clusters;
  const upgrades = all.upgrades.filter(isOfKind).filter(({ subject }) => {
    if (subject.kind === "ids")
      return subject.ids.some((id) => couldBe(id, wanted));
    return possible.some(({ address }) => address === subject.address);
  });
  const open = upgrades.flatMap(({ subject }) => subject.kind === "ids" ? [subject.ids] : []);
  const isSure = open.some((ids) => ids.every((id) => id !== null && id === wanted.id));
  const upgraded = new Set(upgrades.map(({ subject }) => subject.kind === "resource" ? subject.address : null));
  const isBeaten = isSure || open.length > 0 && all.clusters.filter(isOfKind).length === 1;
  const unchanged = isBeaten ? [] : possible.filter(({ address }) => !upgraded.has(address));
  return [
    ...upgrades.flatMap((upgrade) => versionsOf(upgrade, "target_version", true)),
    ...unchanged.flatMap((cluster) => versionsOf(cluster, versionAttribute(cluster.type), false))
  ];
}
function couldBeAbout(resource, wanted) {
  const subject = clusterOf(resource);
  return subject.kind === "resource" || subject.ids.some((id) => couldBe(id, wanted));
}
var couldBe = (id, wanted) => id === null || wanted.id === null || id === wanted.id;
function clusterOf({ block, scope }) {
  const definitions = block.valuesOf("cluster_id").flatMap((value) => definitionsOf(value, scope));
  const [only, ...others] = definitions;
  const address = only === void 0 || others.length > 0 ? null : clusterAddress(only);
  if (address !== null)
    return { kind: "resource", address };
  return { kind: "ids", ids: definitions.length === 0 ? [null] : definitions.map(idOf) };
}
function clusterAddress({ value, scope }) {
  const [type = "", name, attribute] = value.kind === "reference" ? value.path : [];
  const isCluster = CLUSTERS.includes(type) && attribute === "id";
  return isCluster && scope.folder.blocksOf("resource", type, name ?? "").length > 0 ? `${scope.prefix}${type}.${name}` : null;
}
function idOf({ value, scope }) {
  if (value.kind === "string")
    return value.text;
  const [kind, type = "", name = "", attribute] = value.kind === "reference" ? value.path : [];
  if (kind !== "data" || !CLUSTERS.includes(type) || attribute !== "id")
    return null;
  const [id, ...others] = scope.folder.blocksOf("data", type, name).flatMap((block) => block.valuesOf("id")).flatMap((one) => definitionsOf(one, scope));
  return id?.value.kind === "string" && others.length === 0 ? id.value.text : null;
}
function importedId({ block: { block }, scope }) {
  if (scope.call !== null)
    return null;
  const isAbout = (path) => path.length === 2 && path.join(".") === block.labels.join(".");
  const [id, ...others] = scope.folder.blocksOf("import").filter((one) => one.valuesOf("to").some(({ value }) => {
    if (value.kind === "reference")
      return isAbout(value.path);
    return value.kind === "string" && isAbout(value.text.split("."));
  })).flatMap((one) => one.valuesOf("id")).flatMap((one) => definitionsOf(one, scope));
  return id?.value.kind === "string" && others.length === 0 ? id.value.text : null;
}
function versionsOf({ block, scope, address }, attribute, isRequired) {
  const values = block.valuesOf(attribute);
  if (values.length === 0)
    return isRequired ? [{ version: null, at: block.at, name: address }] : [];
  return values.flatMap((value) => definitionsOf(value, scope)).map(({ value, at }) => ({ version: value.kind === "string" ? versionOf(value.text) : null, at, name: address }));
}

// lib/run/workspace.js
var MAX_FILE_BYTES = 1024 * 1024;
var MAX_ENTRIES = 2e5;
var MAX_TERRAFORM_FILES = 1e4;
var MAX_TERRAFORM_MIB = 16;
var MAX_TOTAL_MIB = 256;
var MIB = 1024 * 1024;
var SKIPPED_FOLDERS = [".git", ".terraform", ".terragrunt-cache", "node_modules"];
var Workspace = class {
  #root;
  #listings = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  #called = null;
  #totalLength = 0;
  constructor(cwd) {
    this.#root = (0,node_fs_3.realpathSync)((0,node_path_5.resolve)(cwd));
  }
  read(path) {
    const full = (0,node_path_5.join)(this.#root, path);
    try {
      if ((0,node_fs_3.lstatSync)(full, { throwIfNoEntry: false }) === void 0)
        return { why: "absent" };
      const real = (0,node_fs_3.realpathSync)(full);
      const parts = (0,node_path_5.relative)(this.#root, real).split(node_path_5.sep);
      if (!(0,_OH2DUXI7_js_2/* .isInside */ .F)(this.#root, real) || parts.some((part) => part.toLowerCase() === ".git"))
        return { why: "link" };
      const stats = (0,node_fs_3.statSync)(real);
      if (!stats.isFile())
        return { why: "not-regular" };
      if (stats.size > MAX_FILE_BYTES)
        return { why: "too-large" };
      const text = (0,_JFLYTRKD_js_9/* .decodeText */ .P)((0,node_fs_3.readFileSync)(real));
      return text === null ? { why: "not-text" } : { path: parts.join("/"), text };
    } catch {
      return { why: "unreadable" };
    }
  }
  async touchesTarget(target, globs, changed) {
    if (target.kind === "version")
      return false;
    if (target.kind === "auto") {
      const found = await this.terraform(globs);
      const isSuspect = (file) => isTerraformFile(file) || this.#isLink(file);
      return changed.some("problem" in found ? isSuspect : found.dependsOn);
    }
    const read = this.read(target.file);
    if ("why" in read)
      return changed.includes(target.file) || read.why === "link" || read.why === "unreadable";
    const isLinked = read.path !== target.file;
    return changed.some((file) => file === target.file || file === read.path || isLinked && this.#isLink(file));
  }
  #isLink(path) {
    return (0,node_fs_3.lstatSync)((0,node_path_5.join)(this.#root, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  }
  terraform(globs) {
    const key = JSON.stringify(globs);
    const known = this.#found.get(key) ?? this.#readTerraform(globs);
    this.#found.set(key, known);
    return known;
  }
  async #readTerraform(globs) {
    const files = await this.#find(globs);
    if (files === null)
      return tooMany("files", MAX_ENTRIES);
    const matching = (0,_NBVLTPO6_js_0/* .matchingFiles */ .VS)(files, globs);
    if (matching === null)
      return { problem: { code: "slow-paths" } };
    const roots = [...new Set(matching.map((path) => node_path_5.posix.dirname(path)))];
    const folders = /* @__PURE__ */ new Map();
    const [sources, linked] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    let [count, length] = [0, 0];
    for (const pending = [...roots]; ; ) {
      const path = pending.pop();
      if (path === void 0)
        break;
      if (folders.has(path))
        continue;
      const loaded = await this.#load(path);
      count += loaded.count;
      length += loaded.length;
      if (count > MAX_TERRAFORM_FILES)
        return tooMany("files", MAX_TERRAFORM_FILES);
      if (length > MAX_TERRAFORM_MIB * MIB)
        return tooMany("mebibytes", MAX_TERRAFORM_MIB);
      if (this.#totalLength > MAX_TOTAL_MIB * MIB)
        return tooMany("mebibytes", MAX_TOTAL_MIB);
      if (loaded.problem !== null)
        return { problem: loaded.problem };
      folders.set(path, loaded.folder);
      if (loaded.folder.hasModuleFiles || loaded.count === 0)
        sources.add(path).add(loaded.real);
      for (const file of loaded.linked)
        linked.add(file);
      pending.push(...calledFolders(loaded.folder));
    }
    const matched = new Set(matching);
    const own = {
      folders,
      roots,
      matches: globs.length === 0 ? null : (path) => matched.has(path)
    };
    const alone = configurations(own);
    const isShared = globs.length > 0 && alone !== null && alone.filter((one) => one.length > 0).length > 1;
    const read = isShared ? configurations({ ...own, calledElsewhere: await this.#calledFolders() }) : alone;
    if (read === null)
      return tooMany("modules", MAX_MODULES);
    const isChosen = globs.length > 0 && matching.some(isNamedFile);
    const dependsOn = (file) => {
      if (linked.has(file) || linked.size > 0 && this.#isLink(file))
        return true;
      return isTerraformFile(file) && sources.has(node_path_5.posix.dirname(file)) && !(isChosen && isNamedFile(file));
    };
    return { folders, configurations: read, targetsOf: targetFinder(read), count, dependsOn };
  }
  #calledFolders() {
    this.#called ??= this.#readCalledFolders();
    return this.#called;
  }
  async #readCalledFolders() {
    const files = await this.#find([]) ?? [];
    const called = /* @__PURE__ */ new Set();
    for (const path of new Set(files.map((file) => node_path_5.posix.dirname(file)))) {
      if (this.#totalLength > MAX_TERRAFORM_MIB * MIB)
        break;
      for (const one of calledFolders((await this.#load(path)).folder))
        called.add(one);
    }
    return called;
  }
  async #find(globs) {
    const found = /* @__PURE__ */ new Set();
    const visited = /* @__PURE__ */ new Set();
    let count = 0;
    for (const pending = startFolders(globs); ; ) {
      const folder = pending.pop();
      if (folder === void 0)
        return [...found].sort();
      if (visited.has(folder))
        continue;
      visited.add(folder);
      const entries = await this.#list(folder);
      count += entries.length;
      if (count > MAX_ENTRIES)
        return null;
      for (const { name, kind } of entries) {
        const path = node_path_5.posix.join(folder, name);
        if (kind === "folder" && !SKIPPED_FOLDERS.includes(name))
          pending.push(path);
        if (kind !== "folder" && isTerraformFile(name))
          found.add(path);
      }
    }
  }
  #list(folder) {
    const known = this.#listings.get(folder);
    if (known !== void 0)
      return known;
    const listing = this.#readFolder(folder);
    this.#listings.set(folder, listing);
    return listing;
  }
  async #readFolder(folder) {
    const full = (0,node_path_5.join)(this.#root, folder);
    try {
      if (!(0,_OH2DUXI7_js_2/* .isInside */ .F)(this.#root, (0,node_fs_3.realpathSync)(full)))
        return [];
      const entries = await (0,node_fs_promises_4.readdir)(full, { withFileTypes: true });
      return entries.map((entry) => {
        return { name: entry.name, kind: entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other" };
      });
    } catch {
      return [];
    }
  }
  #load(path) {
    const known = this.#folders.get(path);
    if (known !== void 0)
      return known;
    const loading = this.#loadFolder(path);
    this.#folders.set(path, loading);
    return loading;
  }
  async #loadFolder(path) {
    const entries = await this.#list(path);
    const names = entries.filter(({ name, kind }) => kind !== "folder" && isTerraformFile(name)).map(({ name }) => name);
    let length = 0;
    const real = this.#realFolder(path);
    const linked = [];
    const files = [];
    const problems = [];
    for (const name of names.length > MAX_TERRAFORM_FILES ? [] : names) {
      const file = node_path_5.posix.join(path, name);
      const read = this.read(file);
      if ("text" in read) {
        files.push({ path: file, text: read.text });
        if (read.path !== file)
          linked.push(read.path);
        length += read.text.length;
        if (length > MAX_TERRAFORM_MIB * MIB)
          break;
      } else
        problems.push({ code: "unreadable-file", file, why: read.why });
    }
    this.#totalLength += length;
    const folder = readFolder(path, files);
    const isRelevant = folder.blocks.length > 0;
    const [fault] = folder.faults;
    const [unreadable = null] = problems.filter((problem2) => isRelevant || "file" in problem2 && !/\.tfvars(?:\.json)?$/.test(problem2.file));
    const problem = unreadable ?? (fault === void 0 ? null : { code: "unreadable-syntax", at: fault });
    return { folder, real, linked, count: names.length, length, problem };
  }
  #realFolder(path) {
    try {
      return (0,node_path_5.relative)(this.#root, (0,node_fs_3.realpathSync)((0,node_path_5.join)(this.#root, path))).split(node_path_5.sep).join("/") || ".";
    } catch {
      return path;
    }
  }
};
var tooMany = (what, most) => {
  return { problem: { code: "too-many", what, most } };
};
var GLOB_SIGN = /[*?[\]{}()!+@]/;
function startFolders(globs) {
  const positive = globs.filter((glob) => !/^!(?!\()/.test(glob));
  if (positive.length === 0)
    return ["."];
  return positive.map((glob) => {
    const names = glob.split("/");
    const wild = names.findIndex((name) => GLOB_SIGN.test(name));
    return names.slice(0, wild === -1 ? -1 : wild).join("/") || ".";
  });
}




/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Nl: () => (matchesEach),
VS: () => (matchingFiles),
Y_: () => (changedFiles),
ZF: () => (matcherOfAll),
jE: () => (MATCHING_MS),
wW: () => (matchesPaths)
});
var _67MUQUID_js_0 = __webpack_require__(9462);
var _M3F6UR52_js_1 = __webpack_require__(1992);
var _TUARF4T6_js_2 = __webpack_require__(4484);
var picomatch_3 = __webpack_require__(4006);




// lib/github/api/changed-files.js

var MAX_FILES = 300;
var PERMISSIONS = "contents: read and pull-requests: read";
var unknown = (reason) => ({ unknown: reason });
async function changedFiles(trigger, access) {
  if (trigger.kind !== "pull_request" && trigger.kind !== "merge_group")
    return unknown("the event is not a pull request or a merge group");
  const { baseSha, headSha } = trigger;
  if (baseSha === null || headSha === null)
    return unknown("the event does not name the two commits");
  try {
    const client = await (0,_M3F6UR52_js_1/* .openRepository */ .h_)(access);
    if (typeof client === "string")
      return unknown(_M3F6UR52_js_1/* .CLOSED */ .V[client]);
    if (trigger.kind === "merge_group")
      return completeList(await listChangedFiles(baseSha, headSha, client), null);
    const [files, pull] = await Promise.all([listChangedFiles(baseSha, headSha, client), lookAtPull(trigger, client)]);
    return typeof pull === "string" ? unknown(pull) : completeList(files, trigger.changedFiles ?? pull.changedFiles);
  } catch (error) {
    return unknown(`GitHub did not list them: ${(0,_M3F6UR52_js_1/* .toGitHubError */ .Lg)(error, PERMISSIONS, access.signal).message}`);
  }
}
async function listChangedFiles(base, head, { octokit, repository }) {
  const query = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(query);
  return (0,_TUARF4T6_js_2/* .asRecord */ .qY)(data)["files"];
}
async function lookAtPull({ number, headSha, baseRef }, { octokit, repository }) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const { head, base, changed_files: changedFiles2 } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(data);
  if ((0,_TUARF4T6_js_2/* .asRecord */ .qY)(head)["sha"] !== headSha)
    return "the pull request has another head commit than the event";
  if ((0,_TUARF4T6_js_2/* .asRecord */ .qY)(base)["ref"] !== baseRef)
    return "the pull request has another base branch than the event";
  return { changedFiles: typeof changedFiles2 === "number" ? changedFiles2 : null };
}
function completeList(files, expected) {
  const entries = Array.isArray(files) ? files.map(namesOf) : [null];
  if (!entries.every((entry) => entry !== null))
    return unknown("GitHub did not send a list of files");
  if (entries.length >= MAX_FILES)
    return unknown(`GitHub lists at most ${MAX_FILES} files`);
  const count = new Set(entries.map(([name]) => name)).size;
  if (expected === null && count === 0)
    return unknown("GitHub lists no file");
  if (expected !== null && count !== expected)
    return unknown(`GitHub lists ${count} files of ${expected}`);
  return { files: entries.flat(), count };
}
function namesOf(entry) {
  const { filename, previous_filename: previous } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(entry);
  if (typeof filename !== "string" || filename === "")
    return null;
  if (previous === void 0 || previous === null)
    return [filename];
  return typeof previous === "string" && previous !== "" ? [filename, previous] : null;
}
var GLOB_OPTIONS = { dot: true, nonegate: true, keepQuotes: true, flags: "s" };
var MATCHING_MS = 500;
function matchesPaths(files, globs) {
  return (0,_67MUQUID_js_0/* .withTimeLimit */ .B)(MATCHING_MS, () => files.some(matcherOfAll(globs)))?.value ?? null;
}
var MATCHING_EACH_MS = 5e3;
function matchesEach(files, lists) {
  const together = (0,_67MUQUID_js_0/* .withTimeLimit */ .B)(MATCHING_MS, () => lists.map((globs) => files.some(matcherOfAll(globs))));
  if (together !== null)
    return together.value;
  const until = performance.now() + MATCHING_EACH_MS;
  return lists.map((globs) => performance.now() < until ? matchesPaths(files, globs) : null);
}
function matchingFiles(files, globs) {
  if (globs.length === 0)
    return files;
  return (0,_67MUQUID_js_0/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter(matcherOfAll(globs)))?.value ?? null;
}
function matcherOfAll(globs) {
  const rules = globs.map((glob) => {
    const isNegated = /^!(?!\()/.test(glob);
    return { isNegated, matches: matcherOf((isNegated ? glob.slice(1) : glob).normalize()) };
  });
  return (file) => {
    const name = file.normalize();
    return rules.reduce((hit, rule) => rule.matches(name) ? !rule.isNegated : hit, false);
  };
}
function matcherOf(glob) {
  const literal = glob.replace(/\/\*\*$/, "");
  const isName = !/[*?[\](]/.test(glob.slice(glob.lastIndexOf("/") + 1));
  const [, start = "", rest = ""] = /^(.*[^*])?\*\*(?!\*)(.*)$/s.exec(glob) ?? [];
  const isInName = start !== "" && !start.endsWith("/") || rest !== "" && !rest.startsWith("/");
  const folders = start === "" || start.endsWith("/") ? `${start}**` : `${start}*/**`;
  const deeper = isInName ? [`${folders}${rest && !rest.startsWith("/") ? `/*${rest}` : rest}`] : [];
  const globs = [glob, ...isName ? [`${glob}/**`] : [], ...deeper];
  const matchers = globs.map((one) => picomatch_3(withLiteralParentheses(one).replaceAll("[!", "[^"), GLOB_OPTIONS));
  return (file) => file === literal || file.startsWith(`${literal}/`) || matchers.some((matches) => matches(file));
}
function withLiteralParentheses(glob) {
  const isGroup = [];
  return glob.replace(/\\.|[?*+@!]?\(|\)/gs, (sign) => {
    if (sign.startsWith("\\"))
      return sign;
    if (sign.endsWith("("))
      isGroup.push(sign !== "(");
    const isPlain = sign === "(" || sign === ")" && !isGroup.pop();
    return isPlain ? `\\${sign}` : sign;
  });
}




/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
W: () => (scanFile),
o: () => (scanPackedFile)
});
var _PBO2G65T_js_0 = __webpack_require__(8747);
var _OT7OM4T4_js_1 = __webpack_require__(2904);
var _2WUU5VUR_js_7 = __webpack_require__(9873);
var _5MGOTZ66_js_2 = __webpack_require__(4170);
var _JFLYTRKD_js_5 = __webpack_require__(3314);
var _TUARF4T6_js_3 = __webpack_require__(4484);
var node_zlib_4 = __webpack_require__(8522);
var yaml_6 = __webpack_require__(8815);







// lib/repository/manifests/apis.js
var kindsByVersion = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => {
  const all = /* @__PURE__ */ new Map();
  for (const { apiVersion, kind } of [...(0,_5MGOTZ66_js_2/* .removedKinds */ .Mk)(), ...(0,_PBO2G65T_js_0/* .removedCustomResources */ .J)()]) {
    const kinds = all.get(apiVersion);
    if (kinds === void 0)
      all.set(apiVersion, /* @__PURE__ */ new Set([kind]));
    else
      kinds.add(kind);
  }
  return all;
});
var versions = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => new Set([...kindsByVersion().keys()].map((one) => one.slice(one.indexOf("/") + 1))));
var isRemovedVersion = (apiVersion) => kindsByVersion().has(apiVersion);
var isRemovedApi = (apiVersion, kind) => kindsByVersion().get(apiVersion)?.has(kind) ?? false;
var itemKind = (apiVersion, kind) => isRemovedApi(apiVersion, kind) ? kind : kind.replace(/List$/, "");
var SHORT_NAMES = {
  CustomResourceDefinition: "crd",
  HorizontalPodAutoscaler: "hpa|autoscal",
  NetworkPolicy: "netpol",
  PodDisruptionBudget: "pdb|disruption",
  PodSecurityPolicy: "psp"
};
function kindFor(apiVersion, hint) {
  const kinds = [...kindsByVersion().get(apiVersion) ?? []];
  if (kinds.length === 1)
    return kinds[0] ?? null;
  const named = kinds.filter((kind) => new RegExp(`${kind}|${SHORT_NAMES[kind] ?? kind}`, "i").test(hint));
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}
var removedVersionsOf = (version, kind) => [...kindsByVersion()].filter(([apiVersion, kinds]) => apiVersion.endsWith(`/${version}`) && kinds.has(kind)).map(([apiVersion]) => apiVersion);
var WEBHOOK_KIND = /kind[\\"']*\s*:[^,{}[\]]{0,80}?(?:Validating|Mutating)WebhookConfiguration/;
var canHoldWebhook = (text) => text.includes("WebhookConfiguration") && WEBHOOK_KIND.test(text);
var isVersionKey = (key) => /api_?version$/i.test(key);
var isHistory = (key) => /^managedFields$|last-applied|applied-configuration|declared-(?:config|fields)|^kapp\.k14s\.io\/original/.test(key);
var COMMENT_OR_VERSION = /^[ \t]*#.*|v\d+(?:alpha|beta)\d+/gm;
var GROUP = /([A-Za-z0-9.-]+)(?:\\?\/|\\(?:x|u00)2[fF])$/;
var VERSION_KEY = /version["']?[ \t]*:[ \t\r\n]*(?:[^\s\w]*)$/;
var LONGEST_GROUP = 80;
var ESCAPE = /\\(?:x|u00|U000000)(2[d-f]|3\d|[46][1-9a-f]|[57][\da])|\\\r?\n[ \t]*/gi;
function canHoldUse(text) {
  if (canHoldPlainUse(text))
    return true;
  if (!text.includes("\\"))
    return false;
  const plain = text.replace(ESCAPE, (_, code) => code ? String.fromCharCode(Number.parseInt(code, 16)) : "");
  return plain !== text && canHoldPlainUse(plain);
}
function canHoldPlainUse(text) {
  if (canHoldWebhook(text))
    return true;
  if (!text.includes("beta") && !text.includes("alpha"))
    return false;
  for (const { 0: found, index } of text.matchAll(COMMENT_OR_VERSION)) {
    if (!versions().has(found))
      continue;
    const before = text.slice(Math.max(0, index - LONGEST_GROUP), index);
    const [, group] = GROUP.exec(before) ?? [];
    if (group === void 0 ? VERSION_KEY.test(before) : isRemovedVersion(`${group}/${found}`))
      return true;
  }
  return false;
}

// lib/repository/manifests/archive.js


// lib/repository/manifests/tar.js
var BLOCK = 512;
var MAX_ENTRIES = 1e4;
var MAX_PATH = 4096;
var FILE = /* @__PURE__ */ new Set(["0", "\0", "7"]);
function readTar(bytes) {
  const entries = [];
  let longPath = null;
  let count = 0;
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0))
      return { entries, fault: null };
    const size = sizeOf(header);
    const start = at + BLOCK;
    if (size === null || !isHeader(header) || start + size > bytes.length)
      return { entries, fault: "invalid-archive" };
    if (++count > MAX_ENTRIES)
      return { entries, fault: "too-many" };
    const content = bytes.subarray(start, start + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L")
      longPath = textOf(content, 0, MAX_PATH);
    else if (type === "x")
      longPath = paxPath(content) ?? longPath;
    else if (type !== "g") {
      if (FILE.has(type))
        entries.push({ path: longPath ?? pathOf(header), bytes: content });
      longPath = null;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { entries, fault: count === 0 || at < bytes.length ? "invalid-archive" : null };
}
function textOf(bytes, start, length) {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
function pathOf(header) {
  const [name, prefix] = [textOf(header, 0, 100), textOf(header, 257, 5) === "ustar" ? textOf(header, 345, 155) : ""];
  return prefix === "" ? name : `${prefix}/${name}`;
}
function sizeOf(header) {
  if (((header[124] ?? 0) & 128) !== 0)
    return header.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0);
  const digits = textOf(header, 124, 12).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : null;
}
function isHeader(header) {
  const sum = header.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
  return Number.parseInt(textOf(header, 148, 8).trim(), 8) === sum;
}
function paxPath(content) {
  const [, path] = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textOf(content, 0, MAX_PATH * 2)) ?? [];
  return path?.slice(0, MAX_PATH) ?? null;
}

// lib/repository/manifests/archive.js
var MAX_BYTES = 32 * 1024 * 1024;
var MAX_FILE_BYTES = 5 * 1024 * 1024;
var MAX_DEPTH = 4;
var PACKED = /\.(?:tgz|tar\.gz)$/i;
var SCANNED = /\.(?:ya?ml|json|tpl|tf)$/i;
var KEPT = ["guarded", "indirect", "reference"];
function scanArchive(path, bytes, scan) {
  const scanner = new ArchiveScanner(path, scan);
  scanner.archive("", bytes, 0);
  return scanner;
}
var ArchiveScanner = class {
  uses = [];
  webhooks = [];
  unread = [];
  #path;
  #scan;
  #bytesLeft = MAX_BYTES;
  constructor(path, scan) {
    this.#path = path;
    this.#scan = scan;
  }
  archive(folder, packed, depth) {
    const bytes = depth < MAX_DEPTH ? this.#unpack(packed) : "too-deep";
    if (typeof bytes === "string") {
      this.#fail(bytes);
      return;
    }
    this.#bytesLeft -= bytes.length;
    const { entries, fault } = readTar(bytes);
    for (const entry of entries) {
      if (PACKED.test(entry.path))
        this.archive(`${folder}${entry.path}/`, entry.bytes, depth + 1);
      else if (SCANNED.test(entry.path))
        this.#file(`${folder}${entry.path}`, entry.bytes);
    }
    if (fault !== null)
      this.#fail(fault);
  }
  #unpack(packed) {
    try {
      return (0,node_zlib_4.gunzipSync)(packed, { maxOutputLength: Math.max(1, this.#bytesLeft) });
    } catch (error) {
      return (0,_TUARF4T6_js_3/* .asRecord */ .qY)(error)["code"] === "ERR_BUFFER_TOO_LARGE" ? "too-many" : "invalid-archive";
    }
  }
  #file(archived, bytes) {
    const text = bytes.length > MAX_FILE_BYTES ? null : (0,_JFLYTRKD_js_5/* .decodeText */ .P)(bytes);
    if (text === null) {
      this.#fail(bytes.length > MAX_FILE_BYTES ? "too-large" : "not-text");
      return;
    }
    const { uses, webhooks, unread } = this.#scan(archived, text);
    const located = (use) => ({
      ...use,
      syntax: KEPT.includes(use.syntax) ? use.syntax : "archive",
      location: { ...use.location, file: this.#path },
      archived,
      isLiteral: false
    });
    for (const use of uses)
      this.uses.push(located(use));
    for (const webhook of webhooks)
      this.webhooks.push({ ...webhook, use: located(webhook.use) });
    for (const { why } of unread)
      this.#fail(why);
  }
  #fail(why) {
    if (!this.unread.some((one) => one.why === why))
      this.unread.push({ file: this.#path, line: null, why });
  }
};

// lib/repository/manifests/found.js
var NOTHING_FOUND = { uses: [], webhooks: [], faults: [] };
var joinFound = (parts) => ({
  uses: parts.flatMap(({ uses }) => uses),
  webhooks: parts.flatMap(({ webhooks }) => webhooks),
  faults: parts.flatMap(({ faults }) => faults)
});
var mapFound = (found, offsetOf, change = (use) => use) => {
  const use = (one) => change({ ...one, offset: offsetOf(one.offset) });
  return {
    uses: found.uses.map(use),
    webhooks: found.webhooks.map((one) => ({ ...one, use: use(one.use) })),
    faults: found.faults.map((one) => ({ ...one, offset: offsetOf(one.offset) }))
  };
};
var NOTHING_SCANNED = { uses: [], webhooks: [], unread: [] };

// lib/repository/manifests/source-offsets.js
function sourceOffsets(source, scalar) {
  const { text, offset: start, end, style } = scalar;
  if (end - start === text.length && source.startsWith(text, start))
    return (offset) => start + offset;
  const offsets = new Uint32Array(text.length + 1);
  let at = start;
  let index = 0;
  while (index < text.length) {
    if (isBlank(text.charCodeAt(index))) {
      offsets[index++] = at;
      continue;
    }
    while (at < end && isBlankAt(source, at, style))
      at += widthAt(source, at, style);
    const width = widthAt(source, at, style);
    const units = width > 2 && (text.codePointAt(index) ?? 0) > 65535 && !/^\\u/.test(source.slice(at, at + 2)) ? 2 : 1;
    for (let unit = 0; unit < units; unit++)
      offsets[index++] = Math.min(at, end);
    at += width;
  }
  offsets[text.length] = Math.min(at, end);
  return (offset) => offsets[Math.min(offset, text.length)] ?? start;
}
var isBlank = (code) => code <= 32;
function widthAt(source, at, style) {
  if (style === "single")
    return source.startsWith("''", at) ? 2 : 1;
  if (style !== "double" || source[at] !== "\\")
    return 1;
  const letter = source[at + 1] ?? "";
  return { x: 4, u: 6, U: 10 }[letter] ?? (source.startsWith("\r\n", at + 1) ? 3 : 2);
}
function isBlankAt(source, at, style) {
  if (style !== "double" || source[at] !== "\\")
    return isBlank(source.charCodeAt(at));
  const letter = source[at + 1] ?? "";
  const width = widthAt(source, at, style);
  if (width > 3)
    return isBlank(Number.parseInt(source.slice(at + 2, at + width), 16));
  return "0abtnvfre 	\r\n".includes(letter);
}

// lib/repository/manifests/escapes.js
var ESCAPED = { n: "\n", r: "\r", t: "	" };
function unescaped(source) {
  const text = source.replace(/\\([nrt"\\/])/g, (_, sign) => ESCAPED[sign] ?? sign);
  const scalar = { type: "scalar", text, offset: 0, end: source.length, style: "double", isAnchored: false };
  return { text, offsetOf: sourceOffsets(source, scalar) };
}

// lib/repository/manifests/templates/expression.js
var UNKNOWN = { type: "call", name: "", args: [] };
var MAX_TOKENS = 2e3;
var MAX_DEPTH2 = 50;
var TOKEN = /[ \t\r\n]+|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[+-]?\d[\w.]*|(?:\$\w*|\.\w*|[\p{L}_]\w*)(?:\.\w+)*|:=|[\s\S]/uy;
function parsePipeline(source, offset) {
  const tokens = tokensOf(source, offset);
  const [first, sign] = tokens;
  const isAssignment = first?.text.startsWith("$") === true && (sign?.text === ":=" || sign?.text === "=");
  const parser = new Parser(isAssignment ? tokens.slice(2) : tokens);
  return { variable: isAssignment ? first.text : null, value: parser.whole() };
}
function tokensOf(source, offset) {
  const tokens = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < source.length && tokens.length < MAX_TOKENS; ) {
    const start = TOKEN.lastIndex;
    const text = TOKEN.exec(source)?.[0] ?? "";
    if (/^\s/.test(text))
      continue;
    const isString = text.length > 1 && /^["'`]/.test(text);
    const type = isString ? "string" : /^[+-]?\d/.test(text) ? "number" : /^[$.\p{L}_]/u.test(text) ? "word" : "sign";
    tokens.push({ type, text: isString ? stringText(text) : text, offset: offset + start + (isString ? 1 : 0) });
  }
  return tokens;
}
var stringText = (quoted) => quoted.startsWith("`") ? quoted.slice(1, -1) : quoted.slice(1, -1).replace(/\\(["'\\])/g, "$1");
var Parser = class {
  #tokens;
  #index = 0;
  #depth = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  whole() {
    const value = this.#pipeline();
    if (this.#index === this.#tokens.length)
      return value;
    const strings = this.#tokens.filter(({ type }) => type === "string");
    return { type: "call", name: "", args: strings.map(({ text, offset }) => ({ type: "string", text, offset })) };
  }
  #isSign(sign) {
    const token = this.#tokens[this.#index];
    return token?.type === "sign" && token.text === sign;
  }
  #pipeline() {
    let value = this.#command(null);
    while (this.#isSign("|")) {
      this.#index++;
      value = this.#command(value);
    }
    return value;
  }
  #command(piped) {
    const first = this.#tokens[this.#index];
    const args = [];
    for (let next = this.#operand(); next !== null; next = this.#operand())
      args.push(next);
    const [value = UNKNOWN, ...rest] = args;
    const given = piped === null ? rest : [...rest, piped];
    const isFunction = first?.type === "word" && (given.length > 0 || !/^(?:[$.]|true$|false$)/.test(first.text));
    if (isFunction)
      return { type: "call", name: first.text, args: given };
    return given.length === 0 ? value : { type: "call", name: "", args: [value, ...given] };
  }
  #operand() {
    const token = this.#tokens[this.#index];
    if (token === void 0)
      return null;
    if (token.type === "sign")
      return token.text === "(" ? this.#group() : null;
    this.#index++;
    if (token.type === "string")
      return { type: "string", text: token.text, offset: token.offset };
    if (token.type === "number")
      return { type: "number", value: Number(token.text) };
    return { type: "path", path: token.text };
  }
  #group() {
    if (++this.#depth > MAX_DEPTH2) {
      this.#index = this.#tokens.length + 1;
      return UNKNOWN;
    }
    this.#index++;
    const value = this.#pipeline();
    this.#depth--;
    const end = this.#tokens[this.#index];
    if (!this.#isSign(")") || end === void 0) {
      this.#index = this.#tokens.length + 1;
      return UNKNOWN;
    }
    this.#index++;
    const field = this.#tokens[this.#index];
    if (field?.type !== "word" || !field.text.startsWith(".") || field.offset !== end.offset + 1)
      return value;
    this.#index++;
    return { type: "call", name: field.text, args: [value] };
  }
};
function visitStrings(expression, visit, call = null) {
  if (expression.type === "string")
    visit(expression, call);
  if (expression.type === "call")
    for (const arg of expression.args)
      visitStrings(arg, visit, expression);
}

// lib/repository/manifests/templates/actions.js
var ROOT = { parent: null, chain: 0, arm: 0, condition: null, before: null, definition: null };
var MAX_DEPTH3 = 100;
var MAX_RETRIES = 100;
var START = /\{\{-?\s*(\/\*)?|\{%-?\s*|\{#/g;
var PART = /[^"'`}]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\}(?!\})/y;
var KEYWORD = /^(?:(else\s+if|elif|else|if|with|range|define|block|for|macro|end\w*)(?![\w.])\s*)?/;
function parseActions(text) {
  const isJinja = text.includes("{%");
  const actions = [];
  const blocks = new Blocks();
  let retries = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const [opening, comment] = match;
    if (!isJinja && !opening.startsWith("{{"))
      continue;
    const bodyStart = match.index + opening.length;
    let end = -1;
    if (comment !== void 0)
      end = endAfter(text, "*/", bodyStart);
    else if (opening === "{#")
      end = endAfter(text, "#}", bodyStart);
    else if (opening.startsWith("{%"))
      end = endAfter(text, "%}", bodyStart);
    else {
      end = retries < MAX_RETRIES ? quotedEnd(text, bodyStart) : -1;
      if (end === -1) {
        retries++;
        end = endAfter(text, "}}", bodyStart);
      }
    }
    if (end === -1)
      break;
    if (comment !== void 0)
      end = Math.max(end, endAfter(text, "}}", end));
    START.lastIndex = end;
    if (comment !== void 0 || opening === "{#") {
      actions.push({
        start: match.index,
        end,
        type: "control",
        value: null,
        isTested: false,
        variable: null,
        branch: blocks.current
      });
    } else
      actions.push(blocks.action(text, match.index, bodyStart, end));
  }
  return actions;
}
function endAfter(text, mark, from) {
  const index = text.indexOf(mark, from);
  return index === -1 ? -1 : index + mark.length;
}
function quotedEnd(text, from) {
  PART.lastIndex = from;
  let position = from;
  while (PART.test(text))
    position = PART.lastIndex;
  return text.startsWith("}}", position) ? position + 2 : -1;
}
var Blocks = class {
  current = ROOT;
  #chains = 0;
  #outer = [];
  action(text, start, bodyStart, end) {
    const body = text.slice(bodyStart, end - 2).replace(/-$/, "");
    const [head = "", keyword = ""] = KEYWORD.exec(body) ?? [];
    const { variable, value } = parsePipeline(body.slice(head.length), bodyStart + head.length);
    const isControl = keyword !== "" || variable !== null || text.startsWith("{%", start);
    if (keyword !== "")
      this.#enter(keyword.replace(/\s+/, " "), value);
    return {
      start,
      end,
      type: isControl ? "control" : "value",
      value,
      isTested: /^(?:if|else|elif|with)/.test(keyword),
      variable,
      branch: this.current
    };
  }
  #enter(keyword, value) {
    if (keyword.startsWith("end"))
      this.current = this.#outer.pop() ?? ROOT;
    else if (/^el/.test(keyword))
      this.#else(keyword === "else" ? null : value);
    else
      this.#open(keyword, value);
  }
  #open(keyword, value) {
    const parent = this.current;
    this.#outer.push(parent);
    if (this.#outer.length > MAX_DEPTH3)
      return;
    const isDefinition = keyword === "define" || keyword === "block";
    const name = isDefinition ? nameOf(value) : null;
    this.current = {
      parent: isDefinition ? null : parent,
      chain: ++this.#chains,
      arm: 0,
      condition: isDefinition ? null : keyword === "if" || keyword === "with" ? value : UNKNOWN,
      before: null,
      definition: name ?? parent.definition
    };
  }
  #else(condition) {
    const before = this.current;
    if (before === ROOT || this.#outer.length > MAX_DEPTH3)
      return;
    const { parent, chain, arm, definition } = before;
    this.current = { parent, chain, arm: arm + 1, condition, before, definition };
  }
};
function nameOf(value) {
  const [name] = value.type === "call" ? value.args : [value];
  return name?.type === "string" ? name.text : "";
}
function areCompatible(one, other) {
  if (one === other)
    return true;
  const arms = /* @__PURE__ */ new Map();
  for (let branch = one; branch !== null; branch = branch.parent)
    arms.set(branch.chain, branch.arm);
  for (let branch = other; branch !== null; branch = branch.parent)
    if ((arms.get(branch.chain) ?? branch.arm) !== branch.arm)
      return false;
  return true;
}

// lib/repository/manifests/templates/constraint.js
var COMPARATOR = /^(=|!=|>|<|>=|=>|<=|=<|~|~>|\^)?\s*v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(-[\w.-]+)?(?:\+\S*)?$/;
function matchesConstraint(constraint, server) {
  const alternatives = constraint.split("||").map((part) => {
    const range = part.trim().replace(/^(\S+)\s+-\s+(\S+)$/, ">=$1 <=$2");
    const comparators = range.replace(/([=<>~^!])\s+/g, "$1").split(/[\s,]+/);
    return every(comparators.filter((one) => one !== "").map((one) => matches(one, server)));
  });
  if (alternatives.includes(true))
    return true;
  return alternatives.includes(null) ? null : false;
}
var every = (parts) => parts.includes(false) ? false : parts.includes(null) ? null : true;
function matches(comparator, { minor, isSuffixed }) {
  const match = COMPARATOR.exec(comparator);
  if (match === null)
    return null;
  const [, operator = "=", majorText = "", minorText2 = "*", patchText = "*", prerelease] = match;
  if (isSuffixed && prerelease === void 0)
    return false;
  const [major, wanted] = [Number(majorText), Number(minorText2)];
  if (Number.isNaN(major))
    return true;
  if (major !== 1)
    return sideOf(operator, major < 1);
  if (Number.isNaN(wanted))
    return !["<", ">", "!="].includes(operator);
  if (minor !== wanted)
    return sideOf(operator, minor > wanted);
  return atMinor(operator, patchText, prerelease === "-0");
}
function sideOf(operator, isNewer) {
  if ([">", ">=", "=>"].includes(operator))
    return isNewer;
  if (["<", "<=", "=<"].includes(operator))
    return !isNewer;
  return operator === "!=" || operator === "^" && isNewer;
}
function atMinor(operator, patchText, isLowest) {
  const patch = Number(patchText);
  const isWildcard = Number.isNaN(patch);
  const isFirst = isWildcard || patch === 0 && isLowest;
  switch (operator) {
    case ">=":
    case "=>":
    case "^":
      return isFirst || patch === 0 ? true : null;
    case "<":
      return isFirst || patch === 0 ? false : null;
    case "~":
    case "~>":
    case "=":
      return isWildcard ? true : patch === 0 && operator !== "=" ? true : null;
    case "<=":
    case "=<":
      return isWildcard ? true : null;
    case ">":
      return isWildcard ? false : null;
    default:
      return isWildcard ? false : null;
  }
}

// lib/repository/manifests/templates/served.js
var OLDEST_TARGET = 22;
var NEWEST_TARGET = 45;
function firstReleaseWithout({ apiVersion, kind }) {
  const removed = (0,_5MGOTZ66_js_2/* .removedKind */ .Ns)(apiVersion, kind);
  return Math.min(NEWEST_TARGET, Math.max(OLDEST_TARGET, removed === null ? 0 : (0,_5MGOTZ66_js_2/* .minorOf */ .Hs)(removed.removedIn)));
}
var removedApis = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => [...(0,_5MGOTZ66_js_2/* .removedKinds */ .Mk)(), ...(0,_PBO2G65T_js_0/* .removedCustomResources */ .J)()]);
var removedByVersion = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => (0,_TUARF4T6_js_3/* .groupBy */ .$z)(removedApis(), ({ apiVersion }) => apiVersion));
var replacedByVersion = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => {
  const pairs = removedApis().flatMap((removed) => "component" in removed ? [{ apiVersion: removed.replacement, kind: removed.kind, since: 0 }] : removed.replacements.map(({ apiVersion, since }) => ({
    apiVersion,
    kind: removed.kind,
    since: (0,_5MGOTZ66_js_2/* .minorOf */ .Hs)(since)
  })));
  return (0,_TUARF4T6_js_3/* .groupBy */ .$z)(pairs, ({ apiVersion }) => apiVersion);
});
function isServed(name, minor) {
  const [, apiVersion = name, kind = null] = /^((?:[^/]+\/)?v\d\w*)(?:\/(\w+))?$/.exec(name) ?? [];
  if (apiVersion === "v1")
    return true;
  const isAsked = (one) => kind === null || one.kind === kind;
  const removed = removedByVersion().get(apiVersion) ?? [];
  const asked = removed.filter(isAsked);
  if (asked.length > 0)
    return asked.some((one) => isServedKind(one, minor));
  if (removed.length > 0 && removed.every((one) => "removedIn" in one && !isServedKind(one, minor)))
    return false;
  if (/alpha|beta/.test(apiVersion))
    return null;
  const isReplacement = replacedByVersion().get(apiVersion)?.some((one) => isAsked(one) && one.since <= minor);
  return isReplacement === true ? true : null;
}
var isServedKind = (one, minor) => "removedIn" in one && minor < (0,_5MGOTZ66_js_2/* .minorOf */ .Hs)(one.removedIn) && !one.apiVersion.includes("alpha") && ((0,_5MGOTZ66_js_2/* .minorOf */ .Hs)(one.removedIn) < 30 || one.apiVersion.startsWith("flowcontrol."));

// lib/repository/manifests/templates/guards.js
var VERSION = /* @__PURE__ */ Symbol("version");
var MAX_STEPS = 15e4;
var MAX_DEPTH4 = 60;
var SERVERS = Array.from({ length: NEWEST_TARGET - OLDEST_TARGET + 1 }, (_, index) => [false, true].map((isSuffixed) => ({ minor: OLDEST_TARGET + index, isSuffixed }))).flat();
var NO_SERVER = 0n;
var Guards = class {
  #variables;
  #truths = /* @__PURE__ */ new Map();
  #hidden = /* @__PURE__ */ new Map();
  #chosen = /* @__PURE__ */ new Map();
  #served = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(variables) {
    this.#variables = variables;
  }
  guardOf(branch, api, further) {
    let hidden = this.#hiddenOn(branch);
    if (further !== null) {
      const { isTrue, isFalse } = this.#truthOf(further.condition);
      hidden |= further.is ? isFalse : isTrue;
    }
    const first = firstReleaseWithout(api);
    const isShown = ({ minor }, index) => minor >= first && (hidden & 1n << BigInt(index)) === NO_SERVER;
    const last = SERVERS.findLastIndex(isShown);
    if (last === -1)
      return { from: 0, isUnsafe: false };
    const next = (SERVERS[last]?.minor ?? NEWEST_TARGET) + 1;
    const isUnsafe = !SERVERS.some((server, index) => !server.isSuffixed && isShown(server, index));
    return { from: next > NEWEST_TARGET ? null : next, isUnsafe };
  }
  #hiddenOn(branch) {
    const known = this.#hidden.get(branch);
    if (known !== void 0)
      return known;
    const { parent, condition, before } = branch;
    let hidden = parent === null ? NO_SERVER : this.#hiddenOn(parent);
    if (condition !== null)
      hidden |= this.#truthOf(condition).isFalse;
    if (before !== null)
      hidden |= this.#chosenOn(before);
    this.#hidden.set(branch, hidden);
    return hidden;
  }
  #chosenOn(branch) {
    const unknown = [];
    let one = branch;
    for (; one !== null && !this.#chosen.has(one); one = one.before)
      unknown.push(one);
    let chosen = one === null ? NO_SERVER : this.#chosen.get(one) ?? NO_SERVER;
    for (const next of unknown.reverse()) {
      if (next.condition !== null)
        chosen |= this.#truthOf(next.condition).isTrue;
      this.#chosen.set(next, chosen);
    }
    return chosen;
  }
  #truthOf(condition) {
    const known = this.#truths.get(condition);
    if (known !== void 0)
      return known;
    let [isTrue, isFalse] = [NO_SERVER, NO_SERVER];
    for (const [index, server] of SERVERS.entries()) {
      const truth = truthOf(this.#value(condition, server, 0));
      if (truth === true)
        isTrue |= 1n << BigInt(index);
      if (truth === false)
        isFalse |= 1n << BigInt(index);
    }
    const result = { isTrue, isFalse };
    this.#truths.set(condition, result);
    return result;
  }
  #value(expression, server, depth) {
    if (++this.#steps > MAX_STEPS || depth > MAX_DEPTH4)
      return null;
    if (expression.type === "string")
      return expression.text;
    if (expression.type === "number")
      return expression.value;
    if (expression.type === "path")
      return this.#path(expression.path, server, depth);
    return this.#call(expression, server, depth + 1);
  }
  #path(path, server, depth) {
    if (path === "true" || path === "false")
      return path === "true";
    if (/\bKubeVersion\.Minor$/.test(path))
      return minorText(server);
    if (/\bKubeVersion\.Major$/.test(path))
      return "1";
    const [definition, ...others] = this.#variables.get(path) ?? [];
    if (definition !== void 0 && others.length === 0)
      return this.#value(definition, server, depth + 1);
    return definition === void 0 && KUBE_VERSION.test(path) ? VERSION : null;
  }
  #call({ name, args }, server, depth) {
    const [first, second, third] = args;
    const value = (arg) => arg === void 0 ? null : this.#value(arg, server, depth);
    const truths = () => args.map((arg) => truthOf(value(arg)));
    switch (name) {
      case "not":
        return not(truthOf(value(first)));
      case "and":
        return conjunction(truths());
      case "or":
        return not(conjunction(truths().map(not)));
      case "eq": {
        const [one, ...others] = args.map(value);
        return not(conjunction(others.map((other) => not(compare("eq", one ?? null, other)))));
      }
      case "ne":
        return not(compare("eq", value(first), value(second)));
      case "lt":
      case "le":
      case "gt":
      case "ge":
        return compare(name, value(first), value(second));
      case "semverCompare":
        return first?.type === "string" && value(second) === VERSION ? matchesConstraint(first.text, server) : null;
      case "ternary": {
        const isFirst = truthOf(value(third));
        return isFirst === null ? null : value(isFirst ? first : second);
      }
      case "has":
        return second?.type === "path" && second.path.endsWith(".APIVersions") ? this.#isServed(first, server) : null;
      case "include": {
        const truth = this.#helper(first, second, server);
        if (truth === null)
          break;
        return truth ? "true" : "";
      }
      case ".Minor":
        return value(first) === VERSION ? server.minor : null;
      case ".Major":
        return value(first) === VERSION ? 1 : null;
    }
    if (name.endsWith(".APIVersions.Has"))
      return this.#isServed(first, server);
    return converted(name, args, value);
  }
  #helper(name, context, server) {
    if (name?.type !== "string")
      return null;
    if (name.text.endsWith(".capabilities.psp.supported"))
      return server.minor < 25;
    if (!name.text.endsWith(".capabilities.apiVersions.has") || context?.type !== "call")
      return null;
    const key = context.args.findIndex((arg) => arg.type === "string" && arg.text === "version");
    return context.name === "dict" && key !== -1 ? this.#isServed(context.args[key + 1], server) : null;
  }
  #isServed(name, { minor }) {
    if (name?.type !== "string")
      return null;
    const key = `${minor} ${name.text}`;
    const known = this.#served.get(key);
    if (known !== void 0)
      return known;
    const is = isServed(name.text, minor);
    this.#served.set(key, is);
    return is;
  }
};
var KUBE_VERSION = /kube[-_]?version/i;
var minorText = ({ minor, isSuffixed }) => `${minor}${isSuffixed ? "+" : ""}`;
var WHOLE = /* @__PURE__ */ new Set(["int", "int64", "atoi", "float64"]);
var DIGITS = /* @__PURE__ */ new Set(["trimSuffix", "trimAll", "replace", "regexFind", "regexReplaceAll", "regexReplaceAllLiteral"]);
var SAME = /* @__PURE__ */ new Set([
  "quote",
  "squote",
  "toString",
  "trim",
  "trimPrefix",
  "print",
  "printf",
  "semver",
  "default",
  "coalesce",
  "splitList",
  "include",
  "template",
  "tpl"
]);
var isWithoutPrefix = ([start, end]) => start?.type === "number" && (start.value === 0 || start.value === 1) && end?.type === "number" && end.value < 0;
function converted(name, args, value) {
  const last = args.at(-1);
  if (last === void 0)
    return null;
  if (WHOLE.has(name))
    return wholeNumber(value(last));
  if (DIGITS.has(name)) {
    const text = value(args.find(({ type }) => type !== "string") ?? last);
    return typeof text === "string" ? text.replace(/\D/g, "") : text === VERSION ? VERSION : null;
  }
  if (name === "substr")
    return isWithoutPrefix(args) && value(last) === VERSION ? VERSION : null;
  if (!SAME.has(name))
    return null;
  const isVersion = args.some((arg) => arg.type === "string" ? KUBE_VERSION.test(arg.text) : value(arg) === VERSION);
  if (isVersion)
    return VERSION;
  return args.length === 1 && name !== "include" ? value(last) : null;
}
function wholeNumber(value) {
  if (typeof value === "number")
    return value;
  if (typeof value !== "string")
    return null;
  return /^\d+$/.test(value) ? Number(value) : 0;
}
function truthOf(value) {
  if (typeof value === "boolean" || value === null)
    return value;
  return value === VERSION || value !== 0 && value !== "";
}
var not = (truth) => truth === null ? null : !truth;
var conjunction = (truths) => truths.includes(false) ? false : truths.includes(null) ? null : true;
function compare(operator, one, other) {
  if (one === null || other === null || one === VERSION || other === VERSION)
    return null;
  if (operator === "eq")
    return one === other;
  if (typeof one !== typeof other || typeof one === "boolean")
    return null;
  const order = one < other ? -1 : one > other ? 1 : 0;
  return { lt: order < 0, le: order <= 0, gt: order > 0, ge: order >= 0 }[operator];
}

// lib/repository/manifests/templates/masked-text.js
var CONTROL = "";
var VALUE = "";
function maskActions(text, actions, control = CONTROL, value = VALUE) {
  const parts = [];
  let position = 0;
  for (const { start, end, type } of actions) {
    parts.push(text.slice(position, start), (type === "control" ? control : value).repeat(end - start));
    position = end;
  }
  return parts.join("") + text.slice(position);
}
function templateLines(masked, actions) {
  const lines = [];
  let [next, branch] = [0, ROOT];
  const branchAt = (offset) => {
    for (let action = actions[next]; action !== void 0 && action.end <= offset; action = actions[++next])
      branch = action.branch;
    return branch;
  };
  for (let start = 0; start <= masked.length; ) {
    const newline = masked.indexOf("\n", start);
    const end = newline === -1 ? masked.length : newline;
    lines.push(lineOf(masked.slice(start, end), start, branchAt));
    start = end + 1;
  }
  return lines;
}
function lineOf(text, start, branchAt) {
  const fragments = [];
  let [blanks, indent, isContinued] = [0, Number.POSITIVE_INFINITY, false];
  for (const { 0: part, index } of text.matchAll(PART2)) {
    const shown = part.trimStart();
    blanks += part.length - shown.length;
    if (shown === "")
      continue;
    if (!isContinued && !IS_VALUE.test(shown))
      indent = blanks;
    const offset = start + index + part.length - shown.length;
    fragments.push({
      offset,
      text: shown,
      indent: isContinued ? indent : blanks,
      isContinued,
      branch: branchAt(offset)
    });
    isContinued = true;
  }
  return { start, end: start + text.length, indent, fragments };
}
var PART2 = /[^\u0001]+/g;
var IS_VALUE = /^\u0002+\s*$/;

// lib/repository/manifests/templates/structure.js
var MAX_DEPTH5 = 4;
var MARKER = /^(?:---|\.\.\.)(?=\s|$)/;
var DASHES = /^(?:-\s+){0,20}/;
var KEY = /^(?:"([^"]*)"\s*:|'([^']*)'\s*:|([\w$./\u0002][^:"'{}[\]#]*):(?=\s|$))/;
var PROPERTIES = /^(?:[&!]\S*\s+){1,3}/;
var BLOCK2 = /^[|>][-+\d]*\s*(?:#.*)?$/;
var QUOTED = /^(?:"([^"\\]*)"|'([^']*)')/;
var ONLY_SIGNS = /^[\s{}[\],\u0002]*$/;
var DIRECTIVE = /^(?:%\{|<%)/;
var FLOW_NAME = /["']?name["']?\s*:\s*["']?([\w.-]+)/;
var VERSION_LIKE = /v\d+(?:alpha|beta)\d/;
function readStructure(lines) {
  const reader = new Reader(lines);
  reader.read(0, lines.length, 0);
  return reader;
}
var Reader = class {
  maps = [];
  versions = [];
  texts = [];
  ignored = [];
  #lines;
  #open = [];
  #isEmbedded = false;
  constructor(lines) {
    this.#lines = lines;
  }
  read(from, to, depth) {
    const outer = this.#open;
    this.#open = [];
    let definition = null;
    for (let index = from; index < to; index++) {
      const line = this.#lines[index];
      for (const fragment of line?.fragments ?? []) {
        if (fragment.branch.definition !== definition)
          this.#open = [];
        definition = fragment.branch.definition;
        this.#isEmbedded = depth > 0;
        const block = this.#fragment(fragment);
        if (block === null || depth >= MAX_DEPTH5)
          continue;
        const end = this.#endOf(block, index + 1, to);
        this.#block(block, index + 1, end, depth);
        index = end - 1;
      }
    }
    this.#open = outer;
  }
  #endOf({ indent }, from, to) {
    let index = from;
    while (index < to && (this.#lines[index]?.indent ?? 0) > indent)
      index++;
    return index;
  }
  #block({ key }, from, to, depth) {
    const [first, last] = [this.#lines[from], this.#lines[to - 1]];
    if (first === void 0 || last === void 0 || from === to)
      return;
    if (isHistory(key))
      this.ignored.push({ start: first.start, end: last.end });
    else if (key === "apiVersion") {
      const values = this.#lines.slice(from, to).flatMap(({ fragments }) => fragments.map(placed));
      this.#open.at(-1)?.apiVersions.push(...values.slice(0, 1));
    } else
      this.read(from, to, depth + 1);
  }
  #fragment(fragment) {
    const { text, offset, indent, isContinued } = fragment;
    if (text.startsWith("#")) {
      this.ignored.push({ start: offset, end: offset + text.length });
      return null;
    }
    if (!isContinued && MARKER.test(text)) {
      this.#open = [];
      const rest = after(fragment, 3);
      return rest.text === "" ? null : this.#fragment(rest);
    }
    const dashes = DASHES.exec(text)?.[0].length ?? 0;
    if (dashes > 0)
      this.#close(indent + 1);
    const item = after(fragment, dashes);
    const match = KEY.exec(item.text);
    if (match !== null)
      return this.#key(item, match, dashes === 0 ? item.indent : indent);
    if (BLOCK2.test(item.text))
      return { key: "", indent };
    const depth = this.#open.at(-1)?.indent ?? Number.POSITIVE_INFINITY;
    const isBelow = !ONLY_SIGNS.test(item.text) && dashes === 0 && indent >= depth;
    if (isContinued || isBelow && indent > depth)
      this.#alternative(item);
    else if (isBelow && this.#isJoined(item)) {
      this.#alternative(item);
      return null;
    }
    if (!isContinued)
      this.#other(item, dashes > 0);
    return null;
  }
  #key(item, [written, double, single, plain = ""], indent) {
    const key = (double ?? single ?? plain).trim();
    this.#close(item.indent + 1);
    let map = this.#open.at(-1);
    if (map === void 0 || map.indent < item.indent) {
      map = {
        parent: map === void 0 ? null : { map, key: map.lastKey },
        indent: item.indent,
        apiVersions: [],
        kinds: [],
        names: [],
        metadataNames: [],
        hasMetadata: false,
        isEmbedded: this.#isEmbedded,
        lastKey: ""
      };
      this.#open.push(map);
    }
    map.lastKey = key;
    const value = after(item, written.length);
    const bare = after(value, PROPERTIES.exec(value.text)?.[0].length ?? 0);
    if (BLOCK2.test(bare.text)) {
      if (key === "apiVersion")
        this.#entry(map, key, { ...bare, text: "" });
      return { key, indent };
    }
    if (isHistory(key))
      this.ignored.push({ start: value.offset, end: value.offset + value.text.length });
    this.#entry(map, key, placed(bare));
    return null;
  }
  #entry(map, key, value) {
    if (key === "apiVersion") {
      if (map.apiVersions.length === 0)
        this.maps.push(map);
      map.apiVersions.push(value);
    } else if (key === "kind")
      map.kinds.push(value);
    else if (key === "name") {
      map.names.push(value);
      if (map.parent?.key === "metadata")
        map.parent.map.metadataNames.push(value);
    } else if (key === "metadata") {
      map.hasMetadata = true;
      const [, name] = value.text.startsWith("{") ? FLOW_NAME.exec(value.text) ?? [] : [];
      if (name !== void 0)
        map.metadataNames.push({ ...value, text: name });
    } else if (isVersionKey(key))
      this.versions.push(value);
  }
  #isJoined({ branch }) {
    const previous = this.#valuesOfLastKey()?.at(-1);
    return previous !== void 0 && (previous.text === "" || !areCompatible(previous.branch, branch));
  }
  #valuesOfLastKey() {
    const map = this.#open.at(-1);
    return { apiVersion: map?.apiVersions, kind: map?.kinds }[map?.lastKey ?? ""];
  }
  #alternative(item) {
    const values = this.#valuesOfLastKey();
    const previous = values?.at(-1);
    if (values === void 0 || previous === void 0)
      return;
    if (previous.text === "" || !areCompatible(previous.branch, item.branch))
      values.push(placed(item));
    else
      values[values.length - 1] = { ...previous, text: VALUE };
  }
  #other(item, isItem) {
    if (DIRECTIVE.test(item.text))
      return;
    if (ONLY_SIGNS.test(item.text))
      this.#close(item.indent + (item.text.startsWith(VALUE) ? Number.POSITIVE_INFINITY : 1));
    else if (!isItem)
      this.#close(item.indent);
    if (VERSION_LIKE.test(item.text))
      this.texts.push(placed(item));
  }
  #close(indent) {
    for (let map = this.#open.at(-1); map !== void 0 && map.indent >= indent; map = this.#open.at(-1))
      this.#open.pop();
  }
};
function after(fragment, length) {
  const rest = fragment.text.slice(length);
  const text = rest.trimStart();
  const moved = length + rest.length - text.length;
  return { ...fragment, text: text.trimEnd(), offset: fragment.offset + moved, indent: fragment.indent + moved };
}
function placed({ text, offset, branch }) {
  const quoted = QUOTED.exec(text);
  if (quoted !== null)
    return { text: quoted[1] ?? quoted[2] ?? "", offset: offset + 1, branch };
  const comment = text.startsWith("#") ? 0 : text.search(/\s#/);
  const plain = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  return { text: plain.endsWith(",") ? plain.slice(0, -1).trimEnd() : plain, offset, branch };
}

// lib/repository/manifests/templates/supplied.js
var SAME2 = /* @__PURE__ */ new Set(["print", "quote", "squote", "trim", "toString"]);
var CHOICE = /* @__PURE__ */ new Set(["default", "coalesce"]);
var MAX_DEPTH6 = 5;
var MAX_ASSIGNMENTS = 10;
function suppliedTexts(expression, branch, assignments, depth = 0) {
  if (expression.type === "string")
    return [{ text: expression.text, offset: expression.offset, branch, isDirect: true, further: null }];
  if (depth > MAX_DEPTH6)
    return [];
  const textsOf = (part, at = branch) => suppliedTexts(part, at, assignments, depth + 1);
  const indirect = (texts) => texts.map((one) => ({ ...one, isDirect: false }));
  if (expression.type === "path") {
    const actions = assignments.get(expression.path) ?? [];
    const texts = actions.slice(0, MAX_ASSIGNMENTS).flatMap((action) => action.value === null ? [] : textsOf(action.value, action.branch));
    return actions.length === 1 ? texts : indirect(texts);
  }
  if (expression.type !== "call")
    return [];
  const [first, second, condition] = expression.args;
  if (expression.name === "ternary" && first !== void 0 && second !== void 0 && condition !== void 0)
    return [
      ...textsOf(first).map((one) => ({ ...one, further: { condition, is: true } })),
      ...textsOf(second).map((one) => ({ ...one, further: { condition, is: false } }))
    ];
  if (SAME2.has(expression.name) && expression.args.length === 1)
    return expression.args.flatMap((arg) => textsOf(arg));
  return CHOICE.has(expression.name) ? indirect(expression.args.flatMap((arg) => textsOf(arg))) : [];
}

// lib/repository/manifests/chunks.js
function* chunksOf(text) {
  let start = 0;
  for (const { 0: marker, index } of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    if (index > start)
      yield { start, end: index };
    start = marker === "..." ? index + marker.length : index;
  }
  if (start < text.length)
    yield { start, end: text.length };
}

// lib/repository/manifests/node.js
var MAX_FOLLOWED = 50;
var resolved = (node) => node.type === "alias" ? node.target : node;
function valueAt(map, key) {
  return lookUp(map, key, null, { count: 0 });
}
function textOf2(map, key) {
  const value = valueAt(map, key);
  return value?.node.type === "scalar" ? value.node.text : null;
}
function mapOf(map, key) {
  const value = valueAt(map, key);
  return value?.node.type === "map" ? value.node : null;
}
function itemsOf(map, key) {
  const value = valueAt(map, key);
  return value?.node.type === "list" ? value.node.items.map(resolved) : [];
}
function lookUp(map, key, at, followed) {
  const own = map.entries.findLast((entry) => entry.key === key);
  if (own !== void 0)
    return { node: resolved(own.value), offset: at ?? own.value.offset };
  for (const entry of map.entries) {
    if (entry.key !== "<<")
      continue;
    const value = resolved(entry.value);
    for (const merged of entry.value.type !== "alias" && value?.type === "list" ? value.items : [entry.value]) {
      const target = resolved(merged);
      if (target?.type !== "map" || ++followed.count > MAX_FOLLOWED)
        continue;
      const found = lookUp(target, key, at ?? (merged.type === "alias" ? merged.offset : null), followed);
      if (found !== null)
        return found;
    }
  }
  return null;
}

// lib/repository/manifests/read-any.js


// lib/repository/manifests/weight.js
var MAX_SIGNS = { library: 25e4, own: 1e6 };
var SIGNS = new Set([..."\n[]{}(),:?-=\"'&*!%@|>`$"].map((sign) => sign.charCodeAt(0)));
function isTooHeavy(text, start, end, most) {
  let count = 0;
  for (let index = start; index < end && count <= most; index++)
    if (SIGNS.has(text.charCodeAt(index)))
      count++;
  return count > most;
}
var TOO_HEAVY = { ...NOTHING_FOUND, faults: [{ offset: 0, why: "too-many" }] };

// lib/repository/manifests/read-any.js
var MAX_DEPTH7 = 200;
var OPTIONS = {
  schema: "failsafe",
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent"
};
function readAny(text, start, end) {
  if (isTooHeavy(text, start, end, MAX_SIGNS.library))
    return { root: null, faults: [{ offset: start, why: "too-many" }] };
  const source = start === 0 && end === text.length ? text : text.slice(start, end);
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    const parsed = (0,yaml_6/* .parseAllDocuments */ .hR)(source, OPTIONS);
    const documents = "empty" in parsed ? [] : parsed;
    const errors = documents.flatMap((document) => document.errors).filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
    const converter = new Converter(source, start);
    const [root = null] = documents.map(({ contents }) => contents === null ? null : converter.node(contents, 0));
    const faults = errors.map(({ code, pos: [offset] }) => ({
      offset: start + offset,
      why: code === "RESOURCE_EXHAUSTION" ? "too-deep" : "invalid-yaml"
    }));
    return { root, faults: [...faults, ...converter.faults].sort((one, other) => one.offset - other.offset) };
  } catch {
    return { root: null, faults: [{ offset: start, why: "too-deep" }] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
var Converter = class {
  faults = [];
  #source;
  #start;
  #anchors = /* @__PURE__ */ new Map();
  constructor(source, start) {
    this.#source = source;
    this.#start = start;
  }
  node(node, depth) {
    const offset = this.#offsetOf(node);
    if (depth > MAX_DEPTH7) {
      if (this.faults.length === 0)
        this.faults.push({ offset, why: "too-deep" });
      return this.#empty(offset);
    }
    if ((0,yaml_6/* .isAlias */ .Vj)(node))
      return this.#alias(node, offset);
    const converted2 = (0,yaml_6/* .isScalar */ .jn)(node) ? this.#scalar(node) : this.#collection(node, offset, depth);
    if (((0,yaml_6/* .isScalar */ .jn)(node) || (0,yaml_6/* .isCollection */ .P3)(node)) && node.anchor !== void 0)
      this.#anchors.set(node.anchor, converted2);
    return converted2;
  }
  #collection(node, offset, depth) {
    const child = (part, at) => (0,yaml_6/* .isNode */ .Ll)(part) ? this.node(part, depth + 1) : this.#empty(at);
    if ((0,yaml_6/* .isSeq */ .oP)(node))
      return { type: "list", items: node.items.map((item) => child(item, offset)), offset };
    if (!(0,yaml_6/* .isMap */ .jh)(node))
      return this.#empty(offset);
    const entries = node.items.map(({ key, value }) => {
      const keyOffset = (0,yaml_6/* .isNode */ .Ll)(key) ? this.#offsetOf(key) : offset;
      return { key: this.#keyText(key), keyOffset, value: child(value, keyOffset) };
    });
    return { type: "map", entries, offset };
  }
  #keyText(key) {
    if ((0,yaml_6/* .isScalar */ .jn)(key))
      return String(key.value).replace(/^\uFEFF/, "");
    const target = (0,yaml_6/* .isAlias */ .Vj)(key) ? this.#anchors.get(key.source) : void 0;
    return target?.type === "scalar" ? target.text : "";
  }
  #alias({ source }, offset) {
    const target = this.#anchors.get(source);
    if (target !== void 0)
      return { type: "alias", target, offset };
    this.faults.push({ offset, why: "invalid-yaml" });
    return this.#empty(offset);
  }
  #scalar(node) {
    const [from = 0, to = from] = node.range ?? [];
    const isAnchored = node.anchor !== void 0;
    const text = typeof node.value === "string" ? node.value : "";
    switch (node.type) {
      case "QUOTE_DOUBLE":
      case "QUOTE_SINGLE": {
        const style = node.type === "QUOTE_DOUBLE" ? "double" : "single";
        return { type: "scalar", text, offset: this.#start + from + 1, style, end: this.#start + to - 1, isAnchored };
      }
      case "BLOCK_LITERAL":
      case "BLOCK_FOLDED": {
        const header = this.#source.indexOf("\n", from);
        const first = header === -1 ? -1 : this.#source.slice(header, to).search(/[^ \t\r\n]/);
        const offset = first === -1 ? to : header + first;
        return { type: "scalar", text, offset: this.#start + offset, style: "block", end: this.#start + to, isAnchored };
      }
      default:
        return { type: "scalar", text, offset: this.#start + from, style: "plain", end: this.#start + to, isAnchored };
    }
  }
  #offsetOf({ range }) {
    return this.#start + (range?.[0] ?? 0);
  }
  #empty(offset) {
    return { type: "scalar", text: "", offset, style: "plain", end: offset, isAnchored: false };
  }
};

// lib/repository/manifests/template-mask.js
var FIRST = 57344;
var COUNT = 6400;
var OPEN = /[\ue000-\uf8ff]/;
var isOpenText = (text) => OPEN.test(text);
function maskTemplate(template) {
  const parts = [];
  const open = [];
  let line = [];
  let hasText = false;
  const endLine = () => {
    for (const { index, action } of line) {
      const { start, end, type } = action;
      const written = template.slice(start, end);
      if (!hasText && type === "value")
        open.push(start);
      parts[index] = hasText ? substitute(written) : written.replace(/[^\n\r]/g, " ");
    }
    line = [];
    hasText = false;
  };
  const addText = (text) => {
    parts.push(text);
    const first = text.indexOf("\n");
    if (/\S/.test(first === -1 ? text : text.slice(0, first)))
      hasText = true;
    if (first === -1)
      return;
    endLine();
    hasText = /\S/.test(text.slice(text.lastIndexOf("\n") + 1));
  };
  let at = 0;
  for (const action of parseActions(template)) {
    addText(template.slice(at, action.start));
    at = action.end;
    line.push({ index: parts.length, action });
    parts.push("");
  }
  addText(template.slice(at));
  endLine();
  return { text: parts.join(""), open };
}
var substitute = (action) => {
  let text = "";
  for (let index = 0; index < action.length; index++)
    text += String.fromCharCode(FIRST + action.charCodeAt(index) % COUNT);
  return text;
};

// lib/repository/manifests/webhook-rules.js
var CRITICAL = [
  { name: "pods", group: "", scope: "Namespaced" },
  { name: "nodes", group: "", scope: "Cluster" },
  { name: "leases", group: "coordination.k8s.io", scope: "Namespaced" },
  { name: "endpoints", group: "", scope: "Namespaced" },
  { name: "endpointslices", group: "discovery.k8s.io", scope: "Namespaced" }
];
var NEEDED = /* @__PURE__ */ new Set([void 0, "*", "status", "binding", "eviction"]);
function matchedResources(rules) {
  const matched = /* @__PURE__ */ new Set();
  let namesNodes = false;
  for (const rule of rules) {
    if (rule.type !== "map" || !textsAt(rule, "operations").some((one) => /^(?:\*|CREATE|UPDATE|DELETE)$/.test(one)))
      continue;
    const groups = textsAt(rule, "apiGroups");
    const names = textsAt(rule, "resources").flatMap((text) => {
      const [name = "", subresource] = text.split("/");
      return NEEDED.has(subresource) ? [name] : [];
    });
    const scope = textOf2(rule, "scope") ?? "*";
    if (names.includes("*") && groups.includes("*") && scope !== "Cluster")
      matched.add("*");
    for (const one of CRITICAL) {
      if (!groups.includes("*") && !groups.includes(one.group))
        continue;
      if (scope !== "*" && scope !== one.scope)
        continue;
      if (!names.includes("*") && !names.includes(one.name))
        continue;
      matched.add(one.name);
      if (one.name === "nodes" && names.includes("nodes"))
        namesNodes = true;
    }
  }
  const resources = matched.has("*") ? ["*"] : [...matched];
  return { resources, namesNodes };
}
var MAX_ITEMS = 200;
function listAt(map, key) {
  const node = valueAt(map, key)?.node;
  if (node?.type !== "list")
    return [];
  return node.items.slice(0, MAX_ITEMS).map(resolved).filter((item) => item !== null);
}
var textsAt = (map, key) => listAt(map, key).flatMap((item) => item.type === "scalar" ? [item.text] : []);

// lib/repository/manifests/webhook-selectors.js
var NAME_LABEL = "kubernetes.io/metadata.name";
var labelsOf = (map) => new Map((map?.entries ?? []).flatMap(({ key, value }) => {
  const node = resolved(value);
  return node?.type === "scalar" ? [[key, node.text]] : [];
}));
var namespaceLabels = (name, more) => new Map([...more ?? [], [NAME_LABEL, name]]);
function leavesOut(webhook, key, labels) {
  const selector = mapOf(webhook, key);
  if (selector === null)
    return isOpenText(textOf2(webhook, key) ?? "");
  for (const [label, value] of labelsOf(mapOf(selector, "matchLabels")))
    if (labels.get(label) !== value)
      return true;
  return expressionsOf(selector).some((expression) => failsOn(expression, labels));
}
var expressionsOf = (selector) => listAt(selector, "matchExpressions").map((item) => item.type === "map" ? { key: textOf2(item, "key") ?? "", operator: textOf2(item, "operator") ?? "", values: textsAt(item, "values") } : { key: "", operator: "", values: [] });
function failsOn({ key, operator, values }, labels) {
  const value = labels.get(key);
  switch (operator) {
    case "In":
      return value === void 0 || !values.includes(value);
    case "NotIn":
      return value !== void 0 && (values.includes(value) || !isOpenText(value) && values.some(isOpenText));
    case "Exists":
      return value === void 0;
    case "DoesNotExist":
      return value !== void 0;
    default:
      return true;
  }
}
function objectChoice(webhook) {
  if (leavesOut(webhook, "objectSelector", /* @__PURE__ */ new Map()))
    return "labeled";
  const selector = mapOf(webhook, "objectSelector");
  return selector !== null && expressionsOf(selector).length > 0 ? "not-labeled" : "all";
}
var conditionsOf = (webhook) => [
  textOf2(webhook, "matchConditions") ?? "",
  ...listAt(webhook, "matchConditions").map((item) => (item.type === "map" ? textOf2(item, "expression") : null) ?? "")
];
var leftOutByConditions = (conditions, mentions, about) => conditions.some((condition) => mentions(condition) ? condition.includes("!") : about.test(condition) && !condition.includes("!"));

// lib/repository/manifests/webhooks.js
var LONGEST_TIMEOUT = 15;
var KIND = /^(?:Validating|Mutating)WebhookConfiguration$/;
var GROUP2 = "admissionregistration.k8s.io/";
var DEFAULTS = /* @__PURE__ */ new Map([
  [`${GROUP2}v1`, { failurePolicy: "Fail", timeoutSeconds: 10 }],
  [`${GROUP2}v1beta1`, { failurePolicy: "Ignore", timeoutSeconds: 30 }]
]);
function findWebhooks(object, syntax, around) {
  const [apiVersion, kind] = [textOf2(object, "apiVersion") ?? "", textOf2(object, "kind") ?? ""];
  if (!KIND.test(kind) || !(DEFAULTS.has(apiVersion) || isOpenText(apiVersion)))
    return [];
  const list = valueAt(object, "webhooks")?.node;
  if (list?.type !== "list")
    return [];
  const metadata = mapOf(object, "metadata");
  return list.items.flatMap((item, index) => {
    const webhook = resolved(item);
    if (webhook?.type !== "map")
      return [];
    const { namespaces, isOpen } = around;
    const next = list.items[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
    const faults = faultsOf(webhook, DEFAULTS.get(apiVersion) ?? null, {
      namespaces,
      isOpen: isOpen && ((from, to) => isOpen(from, Math.min(to, next)))
    });
    if (faults.length === 0)
      return [];
    const use = {
      apiVersion: isOpenText(apiVersion) ? `${GROUP2}v1` : apiVersion,
      kind,
      name: metadata && knownText(metadata, "name"),
      syntax,
      offset: offsetFor(webhook, faults) ?? valueAt(object, "kind")?.offset ?? object.offset,
      isLiteral: false
    };
    return [{ use, webhook: knownText(webhook, "name"), faults }];
  });
}
function knownText(map, key) {
  const text = textOf2(map, key);
  return text === null || isOpenText(text) ? null : text;
}
function offsetFor(webhook, faults) {
  const [first] = faults;
  const setting = first?.isDefault ? null : first?.code === "slow" ? "timeoutSeconds" : "failurePolicy";
  return (setting && valueAt(webhook, setting)?.offset) ?? valueAt(webhook, "name")?.offset ?? null;
}
function faultsOf(webhook, defaults, around) {
  const conditions = conditionsOf(webhook);
  const matched = withoutLeftOut(matchedResources(listAt(webhook, "rules")), conditions);
  const open = openKeys(webhook, around);
  if (matched.resources.length === 0 || open.has("rules"))
    return [];
  if (conditions.some(isOpenText) || objectChoice(webhook) === "labeled")
    return [];
  const closed = [...open].every((key) => key === "clientConfig") ? failsClosed(webhook, defaults, matched, around) : null;
  return [closed, slow(webhook, defaults, matched)].filter((one) => one !== null);
}
function failsClosed(webhook, defaults, { resources, namesNodes }, around) {
  const policy = textOf2(webhook, "failurePolicy");
  if ((policy ?? defaults?.failurePolicy) !== "Fail")
    return null;
  const open = openNamespaces(webhook, around);
  if (open.length === 0 && !namesNodes)
    return null;
  const areInNamespaces = resources.some((name) => name !== "nodes");
  return { code: "fails-closed", resources, open: areInNamespaces ? open : [], isDefault: policy === null };
}
function slow(webhook, defaults, { resources }) {
  const text = textOf2(webhook, "timeoutSeconds");
  const seconds = text === null ? defaults?.timeoutSeconds ?? 0 : Number(text);
  return seconds > LONGEST_TIMEOUT ? { code: "slow", seconds, resources, isDefault: text === null } : null;
}
function openNamespaces(webhook, { namespaces }) {
  const conditions = conditionsOf(webhook);
  const covers = (namespace) => !leftOutByConditions(conditions, (condition) => condition.includes(namespace), ABOUT_NAMESPACE) && !leavesOut(webhook, "namespaceSelector", namespaceLabels(namespace, namespaces.get(namespace)));
  const client = mapOf(webhook, "clientConfig");
  const service = client && mapOf(client, "service");
  const own = service && textOf2(service, "namespace");
  const open = [];
  if (covers("kube-system"))
    open.push("kube-system");
  if (own !== null && own !== "kube-system" && objectChoice(webhook) === "all" && covers(own))
    open.push("own");
  return open;
}
var ABOUT_NAMESPACE = /request\.namespace|namespaceObject|metadata\.namespace/;
var ABOUT_RESOURCE = /request\.(?:resource|kind)/;
function withoutLeftOut({ resources, namesNodes }, conditions) {
  const isLeftOut = (name) => {
    const names = name === "nodes" ? /["']nodes["']|system:node/ : new RegExp(`["']${name}["']`);
    return leftOutByConditions(conditions, (condition) => names.test(condition), ABOUT_RESOURCE);
  };
  return {
    resources: resources.filter((name) => name === "*" || !isLeftOut(name)),
    namesNodes: namesNodes && !isLeftOut("nodes")
  };
}
function openKeys({ entries }, { isOpen }) {
  const [known, open] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  if (isOpen === null)
    return open;
  entries.forEach(({ key, keyOffset }, index) => {
    const next = entries[index + 1]?.keyOffset ?? Number.POSITIVE_INFINITY;
    if (known.has(key) || isOpen(keyOffset, next))
      open.add(key);
    known.add(key);
  });
  return open;
}

// lib/repository/manifests/webhook-texts.js
function surroundingsOf(text, isOpen = null) {
  const namespaces = (0,_TUARF4T6_js_3/* .lazily */ .qy)(() => namespacesIn(text));
  return {
    get namespaces() {
      return namespaces();
    },
    isOpen
  };
}
function namespacesIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const object of objectsIn(text, "Namespace", (document) => NAMESPACE_KIND.test(document))) {
    const metadata = mapOf(object, "metadata");
    const name = metadata && textOf2(metadata, "name");
    if (name !== null && textOf2(object, "kind") === "Namespace")
      found.set(name, labelsOf(metadata && mapOf(metadata, "labels")));
  }
  return found;
}
var NAMESPACE_KIND = /kind["']?\s*:\s*["']?Namespace\b/;
function* objectsIn(text, word, canHold) {
  let index = -1;
  for (const { start, end } of chunksOf(text)) {
    if (index < start)
      index = text.indexOf(word, start);
    if (index === -1)
      return;
    if (index < end && canHold(text.slice(start, end)))
      yield* objectsOf(readAny(text, start, end).root);
  }
}
function* objectsOf(node) {
  if (node?.type !== "map")
    return;
  yield node;
  if ((textOf2(node, "kind") ?? "").endsWith("List")) {
    for (const item of itemsOf(node, "items"))
      if (item.type === "map")
        yield item;
  }
}
function templateWebhooks(template) {
  if (!canHoldWebhook(template))
    return [];
  const { text, open } = maskTemplate(template);
  const around = surroundingsOf(text, (from, to) => isAny(open, from, to));
  return [...objectsIn(text, "WebhookConfiguration", canHoldWebhook)].flatMap((object) => findWebhooks(object, "template", around));
}
function isAny(offsets, from, to) {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((offsets[middle] ?? 0) < from)
      low = middle + 1;
    else
      high = middle;
  }
  return (offsets[low] ?? to) < to;
}

// lib/repository/manifests/template.js
var TEMPLATE_LINE = /^[ \t]*(?:\{%|(?:- +)?(?:[\w./"'-]+: +)?\{\{)/;
var BLOCK_START = /^([ \t]*(?:- +){0,20})(?:[^#\s].*?[ \t])?[|>][-+\d]*[ \t]*(?:#.*)?\r?$/;
function isTemplate(path, text) {
  if (/\.(?:tpl|gotmpl|tmpl|tftpl|j2)$/i.test(path))
    return true;
  if (!/\{\{|\{%/.test(text))
    return false;
  if (/(?:^|\/)templates\//.test(path))
    return true;
  let block = null;
  for (const line of text.split("\n")) {
    const indent = line.search(/\S/);
    if (indent === -1 || block !== null && indent > block)
      continue;
    if (TEMPLATE_LINE.test(line))
      return true;
    block = BLOCK_START.exec(line)?.[1]?.length ?? null;
  }
  return false;
}
function scanTemplate(_path, text, inner) {
  if (isTooHeavy(text, 0, text.length, MAX_SIGNS.own))
    return TOO_HEAVY;
  const scanner = new TemplateScanner(text);
  const objects = scanner.objects();
  const { uses: flow, faults } = scanner.flowObjects(inner);
  return {
    uses: [...objects, ...flow, ...scanner.suppliedVersions()].sort((a, b) => a.offset - b.offset),
    webhooks: templateWebhooks(text),
    faults
  };
}
var NO_SUPPLY = /^(?:eq|ne|has|hasPrefix|hasSuffix|contains|semverCompare|(?:must)?[rR]egexMatch|fail|required|.*\.Has)$/;
var FLOW_VERSION = /apiVersion\\?["']?\s*:/;
var TemplateScanner = class {
  plain;
  #text;
  #actions;
  #lines;
  #structure;
  #byStart;
  #assignments;
  #guards;
  #done = /* @__PURE__ */ new Set();
  constructor(text) {
    const actions = parseActions(text);
    this.#text = text;
    this.#actions = actions;
    this.plain = maskActions(text, actions, " ", "x");
    this.#lines = templateLines(maskActions(text, actions), actions);
    this.#structure = readStructure(this.#lines);
    this.#byStart = new Map(actions.map((action) => [action.start, action]));
    const assignments = (0,_TUARF4T6_js_3/* .groupBy */ .$z)(actions, ({ variable }) => variable ?? "");
    assignments.delete("");
    this.#assignments = assignments;
    const values = [...assignments].map(([name, all]) => [name, all.flatMap(({ value }) => value ?? [])]);
    this.#guards = new Guards(new Map(values));
  }
  objects() {
    return this.#structure.maps.flatMap((map) => {
      if (isInHistory(map))
        return [];
      const role = roleOf(map);
      return map.apiVersions.flatMap((written) => this.#textsOf(written).flatMap((version) => this.#isNew(version.text, version.offset) ? this.#kindsBeside(version, map).flatMap((kind) => this.#use(version, kind, role, nameBeside(version, map, role))) : []));
    });
  }
  flowObjects(inner) {
    const uses = [];
    const faults = [];
    let position = 0;
    for (const { start, end, fragments } of this.#lines) {
      const open = this.plain.indexOf("{", Math.max(start, position));
      if (open === -1)
        break;
      if (open >= end || this.#isIgnored(open) || !FLOW_VERSION.test(this.plain.slice(open, end)))
        continue;
      const close = flowEnd(this.plain, open, end);
      position = close;
      const source = this.plain.slice(open, close);
      if (!canHoldUse(source))
        continue;
      const { text, offsetOf } = /^\{\s*\\"/.test(source) ? unescaped(source) : { text: source, offsetOf: (offset) => offset };
      const found = isTooDeep(text) ? { ...NOTHING_FOUND, faults: [{ offset: 0, why: "too-deep" }] } : parseFlow(text, inner);
      for (const { offset, why } of found.faults.slice(0, 1))
        faults.push({ offset: open + offsetOf(offset), why });
      for (const use of found.uses) {
        const offset = open + offsetOf(use.offset);
        if (!this.#isNew(use.apiVersion, offset) || use.kind === null)
          continue;
        const branch = fragments.findLast((fragment) => fragment.offset <= offset)?.branch ?? ROOT;
        const version = { text: use.apiVersion, offset, branch, isDirect: true, further: null };
        const isInString = /["'`]\s*$/.test(this.plain.slice(start, open));
        const role = !(0,_2WUU5VUR_js_7/* .isDeciding */ ._J)(use.syntax) ? use.syntax : isInString ? "embedded" : "template";
        for (const one of this.#use(version, { text: use.kind, branch }, role, use.name))
          uses.push(one);
      }
    }
    return { uses, faults };
  }
  suppliedVersions() {
    const { texts, versions: versions2 } = this.#structure;
    const written = [...versions2, ...texts.filter(({ branch }) => branch.definition !== null)];
    const uses = written.flatMap(({ text, offset, branch }) => this.#isNew(text, offset) ? [this.#indirect(text, offset, branch.definition)] : []);
    for (const { value, isTested, variable, branch } of this.#actions) {
      if (value === null || isTested)
        continue;
      visitStrings(value, ({ text, offset }, call) => {
        if (call !== null && NO_SUPPLY.test(call.name) || !this.#isNew(text, offset))
          return;
        const [, looked] = call?.name === "lookup" ? call.args : [];
        if (looked?.type !== "string")
          uses.push(this.#indirect(text, offset, branch.definition ?? variable));
        else if (isRemovedApi(text, looked.text))
          uses.push({ ...this.#indirect(text, offset, null), kind: looked.text, syntax: "reference" });
      });
    }
    return uses;
  }
  #isNew(text, offset) {
    if (!isRemovedVersion(text) || this.#done.has(offset))
      return false;
    this.#done.add(offset);
    return true;
  }
  #isIgnored(offset) {
    const { ignored } = this.#structure;
    return offset < (ignored[indexBehind(ignored, (one) => one.start <= offset) - 1]?.end ?? 0);
  }
  #textsOf({ text, offset, branch }) {
    if (!text.includes(VALUE))
      return text === "" ? [] : [{ text, offset, branch, isDirect: true, further: null }];
    const action = this.#byStart.get(offset);
    const isWhole = action !== void 0 && text.length === action.end - action.start;
    return isWhole && action.value !== null ? suppliedTexts(action.value, branch, this.#assignments) : [];
  }
  #kindsBeside(version, map) {
    const [nearest, ...others] = compatible(version, map.kinds);
    if (nearest === void 0)
      return [null];
    const kinds = [nearest, ...others.filter(({ branch }) => !areCompatible(branch, nearest.branch))];
    return kinds.flatMap((kind) => {
      const texts = this.#textsOf(kind);
      return texts.length === 0 ? [null] : texts;
    });
  }
  #use(version, kind, role, name) {
    const { text: apiVersion, offset, branch, isDirect, further } = version;
    if (kind === null && (role !== "template" || !isDirect))
      return [this.#indirect(apiVersion, offset, branch.definition)];
    const known = kind === null ? kindFor(apiVersion, branch.definition ?? "") : itemKind(apiVersion, kind.text);
    if (kind !== null && (known === null || !isRemovedApi(apiVersion, known)))
      return [];
    const use = { apiVersion, kind: known, name, offset, isLiteral: false };
    if (role !== "template")
      return [{ ...use, syntax: role }];
    if (!isDirect)
      return [{ ...use, syntax: "indirect" }];
    const api = { apiVersion, kind: known ?? "" };
    const guards = [branch, kind?.branch ?? branch].map((one) => this.#guards.guardOf(one, api, further));
    const from = Math.min(...guards.map((one) => one.from ?? Number.POSITIVE_INFINITY));
    if (from === 0)
      return [{ ...use, syntax: "guarded" }];
    const object = { ...use, syntax: "template", isLiteral: this.#text.startsWith(apiVersion, offset) };
    if (guards.some(({ isUnsafe }) => isUnsafe))
      return [{ ...object, isLiteral: false, hasUnsafeGuard: true }];
    return [Number.isFinite(from) ? { ...object, guardedFrom: from } : object];
  }
  #indirect(apiVersion, offset, hint) {
    const kind = kindFor(apiVersion, hint ?? "");
    return { apiVersion, kind, name: null, offset, syntax: "indirect", isLiteral: false };
  }
};
var MAX_FLOW = 5e3;
var MAX_FLOW_DEPTH = 50;
function flowEnd(text, open, lineEnd) {
  let depth = 0;
  for (let index = open; index < Math.max(lineEnd, open + MAX_FLOW) && index < text.length; index++) {
    if (text[index] === "{")
      depth++;
    if (text[index] === "}" && --depth === 0 && index >= lineEnd - 1)
      return index + 1;
    if (depth === 0 && index >= lineEnd)
      break;
  }
  const last = text.lastIndexOf("}", lineEnd - 1);
  return last > open ? last + 1 : lineEnd;
}
function isTooDeep(text) {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{" || sign === "[")
      depth++;
    if (sign === "}" || sign === "]")
      depth--;
    if (depth > MAX_FLOW_DEPTH)
      return true;
  }
  return false;
}
function parseFlow(text, inner) {
  const found = inner.yaml(text);
  const list = found.faults.length === 0 ? found : inner.yaml(`[${text}]`);
  if (list === found || list.faults.length > 0)
    return found;
  return mapFound(list, (offset) => offset - 1, (use) => ({ ...use, syntax: "object" }));
}
function isInHistory({ parent }) {
  for (let outer = parent; outer !== null; outer = outer.map.parent)
    if (isHistory(outer.key))
      return true;
  return false;
}
function roleOf({ parent, isEmbedded, hasMetadata }) {
  const isItem = parent?.key === "items" && parent.map.kinds.some(({ text }) => text.endsWith("List"));
  if (parent !== null && !isItem && !hasMetadata)
    return "reference";
  if (isEmbedded)
    return "embedded";
  return parent === null || isItem ? "template" : "nested";
}
var MAX_NEAR = 10;
function compatible(one, texts) {
  const index = indexBehind(texts, ({ offset }) => offset < one.offset);
  return texts.slice(Math.max(0, index - MAX_NEAR), index + MAX_NEAR).filter(({ branch }) => areCompatible(one.branch, branch)).sort((a, b) => Math.abs(a.offset - one.offset) - Math.abs(b.offset - one.offset));
}
function indexBehind(items, isBefore) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && isBefore(item))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
var NOT_PLAIN = new RegExp(`${VALUE}|\\$\\{|<%`);
function nameBeside(version, { names, metadataNames }, role) {
  const [name] = compatible(version, role === "reference" ? names : metadataNames);
  return name === void 0 || name.text === "" || NOT_PLAIN.test(name.text) ? null : name.text;
}

// lib/repository/manifests/embedded.js
var KEPT2 = ["reference", "indirect", "guarded", "archive"];
function scanEmbedded(text, inner) {
  const parsed = isTemplate("", text) ? NOTHING_FOUND : inner.yaml(text);
  const isParsed = parsed.faults.length === 0 && parsed.uses.length + parsed.webhooks.length > 0;
  const found = isParsed ? parsed : inner.template(text);
  return mapFound({ ...found, faults: found.faults.filter(({ why }) => why === "too-many") }, (offset) => offset, (use) => ({ ...use, syntax: KEPT2.includes(use.syntax) ? use.syntax : "embedded" }));
}

// lib/repository/manifests/terraform.js
function scanTerraform(_path, text, inner) {
  if (isTooHeavy(text, 0, text.length, MAX_SIGNS.own))
    return TOO_HEAVY;
  const { fault } = (0,_OT7OM4T4_js_1/* .parseHcl */ .z4)(text);
  const found = new TerraformScanner(text, inner).run();
  return fault === null ? found : { ...found, faults: [...found.faults, { offset: fault.offset, why: "invalid-hcl" }] };
}
var SUPPLYING = /^(?:value|default)$|api_?version$/i;
var API_VERSION = /^(?:apiVersion|api_version)$/;
var MAX_DEPTH8 = 4;
var TerraformScanner = class {
  #text;
  #inner;
  #tokens;
  #objects = [];
  #found = [];
  #uses = [];
  #index = 0;
  #scope = scopeIn(null, true);
  #ends = [];
  constructor(text, inner) {
    this.#text = text;
    this.#inner = inner;
    this.#tokens = (0,_OT7OM4T4_js_1/* .tokenize */ .qw)(text).tokens;
  }
  run() {
    for (let token = this.#tokens[this.#index]; token !== void 0; token = this.#tokens[this.#index]) {
      this.#index++;
      this.#read(token);
    }
    for (const scope of this.#objects)
      this.#object(scope);
    const { uses, webhooks, faults } = joinFound([{ uses: this.#uses, webhooks: [], faults: [] }, ...this.#found]);
    return { uses: [...uses].sort((a, b) => a.offset - b.offset), webhooks, faults };
  }
  #read({ kind, text }) {
    const scope = this.#scope;
    if (kind === "string-start")
      this.#string();
    else if (kind === "name" && this.#isKeyEnd())
      this.#key(text);
    else if (kind === "newline" || kind === "sign" && text === ",")
      scope.current = "";
    else if (kind === "template-start" || kind === "sign" && "([{".includes(text)) {
      if (scope.current === "metadata")
        scope.hasMetadata = true;
      this.#scope = scopeIn(scope, text === "{");
    } else if (kind === "template-end" || kind === "sign" && ")]}".includes(text)) {
      this.#scope = scope.outer ?? scope;
      this.#scope.count++;
    } else
      scope.count++;
  }
  #isKeyEnd() {
    if (this.#scope.current !== "")
      return false;
    const [sign, next] = [this.#tokens[this.#index], this.#tokens[this.#index + 1]];
    return sign?.kind === "sign" && "=:".includes(sign.text) && next?.text !== "=";
  }
  #key(key) {
    this.#scope.current = key;
    this.#scope.count = 0;
    this.#index++;
  }
  #string() {
    const scope = this.#scope;
    const string = this.#readString();
    if (!string.isHeredoc && string.text !== null && scope.isObject && this.#isKeyEnd()) {
      this.#key(string.text);
      return;
    }
    const isFirst = scope.count++ === 0;
    const next = this.#tokens[this.#index];
    const isWhole = isFirst && scope.isObject && (next === void 0 || next.kind === "newline" || /^[,}]$|^$/.test(next.text));
    const [key, owner] = scope.isObject ? [scope.current, scope] : [scope.key, objectAround(scope)];
    const text = string.text?.trim() ?? null;
    if (API_VERSION.test(key)) {
      if (text !== null && !this.#isCompared(string)) {
        if (owner.apiVersions.length === 0)
          this.#objects.push(owner);
        owner.apiVersions.push({ string, text, isWhole, key });
      }
    } else if (key === "kind")
      owner.kind ??= text;
    else if (key === "name") {
      owner.name ??= text;
      if (owner.key === "metadata" && owner.outer !== null)
        objectAround(owner.outer).metadataName ??= text;
    } else if (text !== null && isRemovedVersion(text)) {
      if (SUPPLYING.test(key))
        this.#uses.push(this.#use(text, string, kindFor(text, ""), null, "indirect"));
    } else if (!isHistory(key))
      this.#embedded(string);
  }
  #isCompared({ opening }) {
    const [before, sign] = [this.#tokens[opening - 1], this.#tokens[opening - 2]];
    const isAfter = before?.text === "=" && (sign?.text === "=" || sign?.text === "!");
    const [next, last] = [this.#tokens[this.#index], this.#tokens[this.#index + 1]];
    return isAfter || last?.text === "=" && (next?.text === "=" || next?.text === "!");
  }
  #readString() {
    const opening = this.#index - 1;
    const token = this.#tokens[opening];
    const isHeredoc = token?.text !== '"';
    const start = (token?.offset ?? 0) + (token?.text.length ?? 0);
    const templates = [];
    let [text, depth, end] = ["", 1, start];
    for (; depth > 0; this.#index++) {
      const part = this.#tokens[this.#index];
      if (part === void 0 || part.kind === "end")
        break;
      end = part.offset;
      if (part.kind === "string-start")
        depth++;
      else if (part.kind === "string-end")
        depth--;
      else if (part.kind === "text" && depth === 1)
        text += part.text;
      else if (part.kind === "template-start" && depth === 1)
        templates.push({ start: end, end });
      const template = templates.at(-1);
      if (part.kind === "template-end" && depth === 1 && template !== void 0)
        template.end = end + 1;
    }
    while ((this.#ends.at(-1) ?? Number.POSITIVE_INFINITY) < this.#index)
      this.#ends.pop();
    const string = { opening, start, end, text: templates.length === 0 ? text : null, isHeredoc, templates };
    if (templates.length > 0 && this.#ends.length < MAX_DEPTH8) {
      this.#ends.push(this.#index);
      this.#index = opening + 1;
    }
    return string;
  }
  #embedded({ start, end, isHeredoc, templates }) {
    let [raw, position] = ["", start];
    for (const template of templates) {
      const sign = this.#text.charAt(template.start) === "$" ? "x" : " ";
      raw += this.#text.slice(position, template.start) + sign.repeat(template.end - template.start);
      position = template.end;
    }
    raw += this.#text.slice(position, end);
    if (!canHoldUse(raw))
      return;
    const { text, offsetOf } = isHeredoc ? { text: raw, offsetOf: (offset) => offset } : unescaped(raw);
    this.#found.push(mapFound(this.#inner.embedded(text), (offset) => start + offsetOf(offset)));
  }
  #object(scope) {
    const { kind: written, metadataName, name, hasMetadata } = scope;
    const isInner = !hasMetadata && isInObject(scope);
    for (const { string, text, isWhole, key } of scope.apiVersions) {
      if (!isRemovedVersion(text))
        continue;
      const kind = written === null ? kindFor(text, "") : itemKind(text, written);
      if (kind !== null && !isRemovedApi(text, kind))
        continue;
      const isReference = isInner || key === "api_version";
      const syntax = !isWhole || written === null ? "indirect" : isReference ? "reference" : "terraform";
      this.#uses.push(this.#use(text, string, kind, isReference ? name : metadataName, syntax));
    }
  }
  #use(apiVersion, { start }, kind, name, syntax) {
    const offset = start + Math.max(0, this.#text.slice(start, start + MAX_BLANKS).search(/\S/));
    return { apiVersion, kind, name, syntax, offset, isLiteral: this.#text.startsWith(apiVersion, offset) };
  }
};
var MAX_BLANKS = 100;
var scopeIn = (outer, isObject) => ({
  outer,
  key: outer === null ? "" : outer.current || (outer.isObject ? "" : outer.key),
  isObject,
  apiVersions: [],
  kind: null,
  name: null,
  metadataName: null,
  hasMetadata: false,
  current: "",
  count: 0
});
function objectAround(scope) {
  let object = scope;
  while (!object.isObject && object.outer !== null)
    object = object.outer;
  return object;
}
function isInObject({ outer }) {
  for (let scope = outer; scope !== null; scope = scope.outer)
    if (scope.apiVersions.length > 0)
      return true;
  return false;
}

// lib/repository/manifests/scalars.js
var UNUSUAL = new Error("not plain YAML");
var MAX_PLAIN_DEPTH = 100;
var [TAB, NEWLINE, RETURN, SPACE, DOUBLE_QUOTE, SINGLE_QUOTE] = [9, 10, 13, 32, 34, 39];
var [COMMA, DASH, COLON, QUESTION] = [44, 45, 58, 63];
var [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 92, 93, 123, 125];
var isBlank2 = (code) => code === SPACE || code === TAB;
var isBreak = (code) => code === NEWLINE || code === RETURN;
var isFlowStart = (code) => code === OPEN_BRACE || code === OPEN_BRACKET;
var isQuote = (code) => code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
var isFlowIndicator = (code) => code === COMMA || isFlowStart(code) || code === CLOSE_BRACKET || code === CLOSE_BRACE;
function canStartPlain(text, at) {
  const code = text.charCodeAt(at);
  if (code !== DASH && code !== COLON && code !== QUESTION)
    return !"'\"&*!|>%@`#,[]{}\uFEFF".includes(text.charAt(at));
  const next = text.charCodeAt(at + 1);
  return !Number.isNaN(next) && !isBlank2(next) && !isBreak(next) && !isFlowIndicator(next);
}
function readQuoted(text, at, end) {
  const offset = at + 1;
  const isDouble = text.charCodeAt(at) === DOUBLE_QUOTE;
  const close = closingQuote(text, offset, end, isDouble);
  const written = text.slice(offset, close);
  const style = isDouble ? "double" : "single";
  const value = written.includes("\n") ? folded(written, style) : unescaped2(written, style);
  return { type: "scalar", text: value, offset, style, end: close, isAnchored: false };
}
function closingQuote(text, from, end, isDouble) {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDouble && code === BACKSLASH)
      at++;
    else if (isDouble && code === DOUBLE_QUOTE)
      return at;
    else if (!isDouble && code === SINGLE_QUOTE) {
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE)
        return at;
      at++;
    }
  }
  throw UNUSUAL;
}
function folded(written, style) {
  const lines = written.split("\n");
  let [text, breaks, isJoined] = ["", 0, false];
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    const end = isLast ? line.length : trimmedEnd(line);
    const part = line.slice(index === 0 ? 0 : line.search(/[^ \t\r]|$/), end);
    if (index > 0 && part === "" && !isLast) {
      if (isJoined)
        throw UNUSUAL;
      breaks++;
    } else {
      if (index > 0)
        text += breaks > 0 ? "\n".repeat(breaks) : isJoined ? "" : " ";
      isJoined = !isLast && style === "double" && /(?<!\\)(?:\\\\)*\\$/.test(part);
      if (isJoined && /[^\r]/.test(line.slice(end)))
        throw UNUSUAL;
      text += unescaped2(isJoined ? part.slice(0, -1) : part, style);
      breaks = 0;
    }
  });
  return text;
}
function trimmedEnd(line) {
  let end = line.length;
  while (end > 0 && " 	\r".includes(line.charAt(end - 1)))
    end--;
  return end;
}
var ESCAPE2 = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
var ESCAPED2 = {
  0: "\0",
  a: "\x07",
  b: "\b",
  t: "	",
  "	": "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "",
  _: " ",
  L: "\u2028",
  P: "\u2029"
};
function unescaped2(written, style) {
  if (style === "single")
    return written.replaceAll("''", "'");
  if (style !== "double" || !written.includes("\\"))
    return written;
  return written.replace(ESCAPE2, (sequence) => {
    const code = Number.parseInt(sequence.slice(2), 16);
    const text = sequence.length > 2 && code <= 1114111 ? String.fromCodePoint(code) : ESCAPED2[sequence.charAt(1)];
    if (text === void 0)
      throw UNUSUAL;
    return text;
  });
}

// lib/repository/manifests/line-cursor.js
var [RETURN2, SPACE2, HASH, DASH2, COLON2] = [13, 32, 35, 45, 58];
var LineCursor = class {
  text;
  end;
  at = 0;
  column = -1;
  lineEnd = 0;
  next = 0;
  constructor(text, end) {
    this.text = text;
    this.end = end;
  }
  get code() {
    return this.text.charCodeAt(this.at);
  }
  setLine(at) {
    const newline = this.text.indexOf("\n", at);
    const isLast = newline === -1 || newline >= this.end;
    this.at = at;
    this.lineEnd = isLast ? this.end : newline;
    this.next = isLast ? this.end : newline + 1;
    if (this.lineEnd > at && this.text.charCodeAt(this.lineEnd - 1) === RETURN2)
      this.lineEnd--;
  }
  goToLine(start) {
    for (let at = start; at < this.end; at = this.next) {
      this.setLine(at);
      this.skipSpaces();
      if (this.at === this.lineEnd || this.code === HASH)
        continue;
      if (isBlank2(this.code))
        throw UNUSUAL;
      this.column = this.at - at;
      return;
    }
    this.at = this.end;
    this.column = -1;
  }
  skipSpaces() {
    while (this.at < this.lineEnd && this.code === SPACE2)
      this.at++;
  }
  skipBlanks() {
    while (this.at < this.lineEnd && isBlank2(this.code))
      this.at++;
  }
  isRestBlank() {
    this.skipBlanks();
    return this.at === this.lineEnd || this.code === HASH;
  }
  isItem() {
    return this.code === DASH2 && this.#isBlankAt(this.at + 1);
  }
  isColon(at) {
    return at < this.lineEnd && this.text.charCodeAt(at) === COLON2 && this.#isBlankAt(at + 1);
  }
  #isBlankAt(at) {
    return at >= this.lineEnd || isBlank2(this.text.charCodeAt(at));
  }
};

// lib/repository/manifests/read-flow.js
var [NEWLINE2, HASH2, COMMA2, COLON3] = [10, 35, 44, 58];
var [CLOSE_BRACKET2, OPEN_BRACE2, CLOSE_BRACE2] = [93, 123, 125];
var FlowReader = class {
  #text;
  #end;
  #at;
  constructor(text, at, end) {
    this.#text = text;
    this.#at = at;
    this.#end = end;
  }
  read() {
    return { node: this.#collection(0), end: this.#at };
  }
  #collection(depth) {
    if (depth > MAX_PLAIN_DEPTH)
      throw UNUSUAL;
    const offset = this.#at;
    const isMap2 = this.#text.charCodeAt(offset) === OPEN_BRACE2;
    const close = isMap2 ? CLOSE_BRACE2 : CLOSE_BRACKET2;
    const entries = [];
    const items = [];
    this.#at++;
    if (this.#skipBlanks() !== close)
      for (; ; ) {
        if (isMap2)
          entries.push(this.#entry(depth));
        else
          items.push(this.#value(depth));
        const code = this.#skipBlanks();
        if (code === close)
          break;
        if (code !== COMMA2)
          throw UNUSUAL;
        this.#at++;
        if (this.#skipBlanks() === close)
          break;
      }
    this.#at++;
    return isMap2 ? { type: "map", entries, offset } : { type: "list", items, offset };
  }
  #entry(depth) {
    const keyOffset = this.#at;
    const isQuoted = isQuote(this.#text.charCodeAt(keyOffset));
    const { text: key, end } = isQuoted ? this.#quoted() : this.#plain();
    if (isQuoted && this.#text.slice(keyOffset, end).includes("\n"))
      throw UNUSUAL;
    while (isBlank2(this.#text.charCodeAt(this.#at)))
      this.#at++;
    if (this.#text.charCodeAt(this.#at) !== COLON3)
      throw UNUSUAL;
    this.#at++;
    const next = this.#text.charCodeAt(this.#at);
    if (!isQuoted && !isBlank2(next) && !isBreak(next))
      throw UNUSUAL;
    this.#skipBlanks();
    return { key, keyOffset, value: this.#value(depth) };
  }
  #value(depth) {
    const code = this.#text.charCodeAt(this.#at);
    if (isFlowStart(code))
      return this.#collection(depth + 1);
    return isQuote(code) ? this.#quoted() : this.#plain();
  }
  #quoted() {
    const scalar = readQuoted(this.#text, this.#at, this.#end);
    this.#at = scalar.end + 1;
    return scalar;
  }
  #plain() {
    const offset = this.#at;
    if (!canStartPlain(this.#text, offset))
      throw UNUSUAL;
    let end = offset;
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (isFlowStart(code))
        throw UNUSUAL;
      if (isFlowIndicator(code) || isBreak(code))
        break;
      if (code === HASH2 && isBlank2(this.#text.charCodeAt(this.#at - 1)))
        break;
      const next = this.#text.charCodeAt(this.#at + 1);
      if (code === COLON3 && (isBlank2(next) || isBreak(next)))
        break;
      if (code === COLON3 && isFlowIndicator(next))
        throw UNUSUAL;
      if (!isBlank2(code))
        end = this.#at + 1;
    }
    return { type: "scalar", text: this.#text.slice(offset, end), offset, style: "plain", end, isAnchored: false };
  }
  #skipBlanks() {
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === HASH2 && this.#isAfterBlank())
        this.#skipComment();
      else if (!isBlank2(code) && !isBreak(code))
        return code;
    }
    throw UNUSUAL;
  }
  #isAfterBlank() {
    const before = this.#text.charCodeAt(this.#at - 1);
    return isBlank2(before) || isBreak(before);
  }
  #skipComment() {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== NEWLINE2)
      this.#at++;
  }
};

// lib/repository/manifests/read-plain.js
function readPlain(text, start, end) {
  try {
    return new PlainReader(text, end).document(start);
  } catch (error) {
    if (error === UNUSUAL)
      return null;
    throw error;
  }
}
var [NEWLINE3, RETURN3, HASH3, COLON4, PIPE, GREATER] = [10, 13, 35, 58, 124, 62];
var BYTE_ORDER_MARK = 65279;
var PlainReader = class {
  #text;
  #lines;
  constructor(text, end) {
    this.#text = text;
    this.#lines = new LineCursor(text, end);
  }
  document(start) {
    const [text, lines] = [this.#text, this.#lines];
    let at = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    const isMarked = text.startsWith("---", at);
    if (isMarked)
      at += 3;
    if (isMarked || start > 0 && text.charCodeAt(start - 1) !== NEWLINE3) {
      while (at < lines.end && isBlank2(text.charCodeAt(at)))
        at++;
      if (at < lines.end && isFlowStart(text.charCodeAt(at)))
        return this.#flowDocument(at);
      lines.setLine(at);
      if (!lines.isRestBlank())
        throw UNUSUAL;
      at = lines.next;
    }
    lines.goToLine(at);
    if (lines.column === -1)
      return { root: null, next: lines.end };
    if (isFlowStart(lines.code))
      return this.#flowDocument(lines.at);
    const root = this.#block(-1, 0);
    if (lines.column !== -1)
      throw UNUSUAL;
    return { root, next: lines.end };
  }
  #flowDocument(at) {
    const [text, limit] = [this.#text, this.#lines.end];
    const { node, end } = new FlowReader(text, at, limit).read();
    let next = end;
    for (; next < limit; next++) {
      const code = text.charCodeAt(next);
      if (isFlowStart(code))
        break;
      if (code === HASH3) {
        const newline = text.indexOf("\n", next);
        next = newline === -1 ? limit : newline;
      } else if (!isBlank2(code) && code !== NEWLINE3 && code !== RETURN3)
        throw UNUSUAL;
    }
    return { root: node, next: Math.min(next, limit) };
  }
  #block(column, depth) {
    if (depth > MAX_PLAIN_DEPTH)
      throw UNUSUAL;
    if (this.#lines.isItem())
      return this.#list(depth);
    const start = this.#lines.at;
    if (this.#key() === null)
      return this.#inline(column);
    this.#lines.at = start;
    return this.#map(depth);
  }
  #map(depth) {
    const lines = this.#lines;
    const { column, at: offset } = lines;
    const entries = [];
    while (lines.column === column) {
      const keyOffset = lines.at;
      const key = this.#key();
      if (key === null)
        throw UNUSUAL;
      entries.push({ key, keyOffset, value: this.#mapValue(column, depth) });
    }
    if (lines.column > column)
      throw UNUSUAL;
    return { type: "map", entries, offset };
  }
  #mapValue(column, depth) {
    const lines = this.#lines;
    if (!lines.isRestBlank())
      return this.#inline(column);
    const after2 = lines.at;
    lines.goToLine(lines.next);
    if (lines.column > column || lines.column === column && lines.isItem())
      return this.#block(column, depth + 1);
    return emptyScalar(after2);
  }
  #list(depth) {
    const lines = this.#lines;
    const { column, at: offset } = lines;
    const items = [];
    while (lines.column === column && lines.isItem()) {
      const dash = lines.at++;
      lines.skipSpaces();
      lines.column = column + lines.at - dash;
      items.push(this.#item(column, depth));
    }
    if (lines.column > column)
      throw UNUSUAL;
    return { type: "list", items, offset };
  }
  #item(column, depth) {
    const lines = this.#lines;
    const start = lines.at;
    if (lines.isRestBlank()) {
      const after2 = lines.at;
      lines.goToLine(lines.next);
      return lines.column > column ? this.#block(column, depth + 1) : emptyScalar(after2);
    }
    if (lines.at > start)
      throw UNUSUAL;
    return this.#block(column, depth + 1);
  }
  #inline(column) {
    const lines = this.#lines;
    if (lines.code === PIPE || lines.code === GREATER)
      return this.#blockScalar(column, lines.code === GREATER);
    const node = this.#inlineNode();
    if (!lines.isRestBlank())
      throw UNUSUAL;
    const hasComment = lines.at < lines.lineEnd;
    lines.goToLine(lines.next);
    if (lines.column <= column)
      return node;
    if (hasComment || node.type !== "scalar" || node.style !== "plain")
      throw UNUSUAL;
    return this.#continued(node, column);
  }
  #inlineNode() {
    const lines = this.#lines;
    if (isFlowStart(lines.code)) {
      const { node, end } = new FlowReader(this.#text, lines.at, lines.end).read();
      if (end > lines.lineEnd)
        lines.setLine(end);
      lines.at = end;
      return node;
    }
    if (!isQuote(lines.code))
      return this.#plain();
    const scalar = readQuoted(this.#text, lines.at, lines.end);
    if (scalar.end > lines.lineEnd)
      lines.setLine(scalar.end);
    lines.at = scalar.end + 1;
    return scalar;
  }
  #continued(first, column) {
    const lines = this.#lines;
    let { end } = first;
    while (lines.column > column) {
      if (this.#text.slice(end, lines.at).includes("#"))
        throw UNUSUAL;
      end = this.#plainEnd();
      lines.goToLine(lines.next);
    }
    return { ...first, text: folded(this.#text.slice(first.offset, end), "plain"), end };
  }
  #plain() {
    const offset = this.#lines.at;
    if (!canStartPlain(this.#text, offset))
      throw UNUSUAL;
    const end = this.#plainEnd();
    return { type: "scalar", text: this.#text.slice(offset, end), offset, style: "plain", end, isAnchored: false };
  }
  #plainEnd() {
    const lines = this.#lines;
    let end = lines.at;
    for (; lines.at < lines.lineEnd; lines.at++) {
      const { code } = lines;
      if (isBlank2(code))
        continue;
      if (code === HASH3 && isBlank2(this.#text.charCodeAt(lines.at - 1)))
        break;
      if (code === COLON4 && lines.isColon(lines.at))
        throw UNUSUAL;
      end = lines.at + 1;
    }
    return end;
  }
  #key() {
    const [text, lines] = [this.#text, this.#lines];
    const start = lines.at;
    if (isQuote(lines.code)) {
      const { text: key, end: end2 } = readQuoted(text, start, lines.end);
      let colon = end2 + 1;
      while (isBlank2(text.charCodeAt(colon)))
        colon++;
      if (end2 > lines.lineEnd || !lines.isColon(colon))
        return null;
      lines.at = colon + 1;
      return key;
    }
    if (!canStartPlain(text, start))
      return null;
    let end = start;
    for (let at = start; at < lines.lineEnd; at++) {
      const code = text.charCodeAt(at);
      if (code === HASH3 && isBlank2(text.charCodeAt(at - 1)))
        return null;
      if (code === COLON4 && lines.isColon(at)) {
        lines.at = at + 1;
        return text.slice(start, end);
      }
      if (!isBlank2(code))
        end = at + 1;
    }
    return null;
  }
  #blockScalar(column, isFolded) {
    const header = /^[|>](-?)[ \t]*(?:[ \t]#.*)?$/.exec(this.#text.slice(this.#lines.at, this.#lines.lineEnd));
    if (header === null)
      throw UNUSUAL;
    const { content, offset, end } = this.#blockLines(column);
    if (isFolded && content.some((line) => line === "" || isBlank2(line.charCodeAt(0))))
      throw UNUSUAL;
    const lineBreak = header[1] === "-" || content.length === 0 ? "" : "\n";
    const text = content.join(isFolded ? " " : "\n") + lineBreak;
    return { type: "scalar", text, offset, style: "block", end, isAnchored: false };
  }
  #blockLines(column) {
    const lines = this.#lines;
    const content = [];
    let [indentation, offset, end, count] = [0, lines.next, lines.next, 0];
    let at = lines.next;
    for (; at < lines.end; at = lines.next) {
      lines.setLine(at);
      lines.skipSpaces();
      const width = lines.at - at;
      const isEmpty = lines.at === lines.lineEnd;
      if (!isEmpty && count === 0) {
        indentation = width;
        lines.skipBlanks();
        offset = lines.at;
      }
      if (!isEmpty && (width < indentation || indentation <= column))
        break;
      if (isEmpty && (count === 0 ? width > 0 : width > indentation))
        throw UNUSUAL;
      content.push(isEmpty ? "" : this.#text.slice(at + indentation, lines.lineEnd));
      if (!isEmpty)
        [count, end] = [content.length, lines.lineEnd];
    }
    lines.goToLine(at);
    if (lines.column > column)
      throw UNUSUAL;
    return { content: content.slice(0, count), offset, end };
  }
};
var emptyScalar = (offset) => ({
  type: "scalar",
  text: "",
  offset,
  style: "plain",
  end: offset,
  isAnchored: false
});

// lib/repository/manifests/uses.js
var DECISIVE_KEYS = ["apiVersion", "kind"];
var SELECTORS = ["target", "select", "source", "reject"];
var PATCHING_GROUP = /^(?:kustomize|helm)\.toolkit\.fluxcd\.io\/|^argoproj\.io\//;
var PATCHES = ["patch", "patchesStrategicMerge"];
var PATCH_PATH = /(?:^|[^a-z])patch(?:es)?(?![a-z])[^/]*(?:\/[^/]*)?$/i;
function usesIn(root, path, source, inner, around) {
  const finder = new UseFinder(root, path, source, inner, around);
  finder.visit(root, "document", "");
  return finder.found;
}
var UseFinder = class {
  #source;
  #inner;
  #around;
  #isKustomization;
  #hasSelectors;
  #isPatch;
  #uses = [];
  #webhooks = [];
  #faults = [];
  constructor(root, path, source, inner, around) {
    this.#source = source;
    this.#inner = inner;
    this.#around = around;
    const apiVersion = root.type === "map" ? textOf2(root, "apiVersion") ?? "" : "";
    this.#isKustomization = apiVersion.startsWith("kustomize.config.k8s.io/") || /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path) && !PATCHING_GROUP.test(apiVersion);
    this.#hasSelectors = this.#isKustomization || PATCHING_GROUP.test(apiVersion);
    this.#isPatch = PATCH_PATH.test(path) || root.type === "map" && root.entries.some(({ key }) => key === "$patch");
  }
  get found() {
    return { uses: this.#uses, webhooks: this.#webhooks, faults: this.#faults };
  }
  visit(node, role, key) {
    switch (node.type) {
      case "scalar":
        this.#string(node, key);
        break;
      case "list":
        for (const item of node.items)
          this.visit(item, role === "document" ? "inner" : role, key);
        break;
      case "map":
        this.#object(node, role);
        if (this.#hasSelectors)
          this.#selection(node, key);
        this.#pair(node);
        this.#entries(node, role);
        break;
      case "alias": {
        const target = role === "item" ? resolved(node) : null;
        if (target?.type === "map")
          this.#object(target, role, node.offset);
      }
    }
  }
  #entries(map, role) {
    const hasObjects = role !== "inner" && (textOf2(map, "kind") ?? "").endsWith("List");
    const keys = /* @__PURE__ */ new Set();
    for (const { key, keyOffset, value } of map.entries) {
      if (keys.has(key) && DECISIVE_KEYS.includes(key))
        this.#faults.push({ offset: keyOffset, why: "duplicate-key" });
      keys.add(key);
      if (isHistory(key))
        continue;
      if (value.type === "scalar" && key !== "apiVersion" && isVersionKey(key))
        this.#add(value, value.offset, null, null, "indirect");
      this.visit(value, hasObjects && key === "items" && value.type === "list" ? "item" : "inner", key);
    }
  }
  #object(map, role, alias = null) {
    const version = valueAt(map, "apiVersion");
    if (version?.node.type !== "scalar")
      return;
    const written = textOf2(map, "kind")?.trim() ?? null;
    if (written === null && valueAt(map, "kind") !== null)
      return;
    const syntax = this.#syntaxOf(map, role, written);
    const name = nameOf2(map, syntax);
    const duplicates = map.entries.flatMap(({ key, value }) => key === "apiVersion" ? [value] : []).slice(0, -1);
    for (const one of alias === null ? duplicates : [])
      if (one.type === "scalar")
        this.#add(one, one.offset, written, name, syntax);
    this.#add(version.node, alias ?? version.offset, written, name, syntax);
    if (alias === null && written?.endsWith("WebhookConfiguration"))
      this.#webhooks.push(...findWebhooks(map, syntax, this.#around));
  }
  #add(version, offset, kind, name, syntax) {
    const apiVersion = version.text.trim();
    if (!isRemovedVersion(apiVersion))
      return;
    const known = kind === null ? kindFor(apiVersion, "") : itemKind(apiVersion, kind);
    if (known !== null && !isRemovedApi(apiVersion, known))
      return;
    const isLiteral = !version.isAnchored && this.#source.startsWith(apiVersion, offset);
    this.#uses.push({ apiVersion, kind: known, name, syntax, offset, isLiteral });
  }
  #syntaxOf(map, role, kind) {
    if (kind === null)
      return "indirect";
    if (role === "item" || role === "document" && kind.endsWith("List"))
      return "list";
    if (role === "document")
      return this.#isPatch ? "patch" : "object";
    return valueAt(map, "metadata") === null && valueAt(map, "spec") === null ? "reference" : "nested";
  }
  #pair(map) {
    const value = valueAt(map, "value");
    if (value?.node.type !== "scalar")
      return;
    const key = textOf2(map, valueAt(map, "op") === null ? "name" : "path") ?? "";
    if (isVersionKey(key))
      this.#add(value.node, value.offset, null, null, "indirect");
  }
  #selection(map, key) {
    const version = valueAt(map, "version");
    if (!SELECTORS.includes(key) || version?.node.type !== "scalar")
      return;
    const [group, kinds, name] = [textOf2(map, "group"), textOf2(map, "kind"), textOf2(map, "name")];
    if (kinds === null)
      return;
    for (const kind of kinds.split("|")) {
      const found = group === null ? removedVersionsOf(version.node.text, kind).slice(0, 1) : [`${group}/${version.node.text}`];
      for (const apiVersion of found)
        if (isRemovedApi(apiVersion, kind)) {
          const syntax = group !== null && this.#isKustomization ? "patch" : "reference";
          this.#uses.push({ apiVersion, kind, name, syntax, offset: version.offset, isLiteral: false });
        }
    }
  }
  #string(scalar, key) {
    if (!/apiVersion|kind/i.test(scalar.text) || !canHoldUse(scalar.text))
      return;
    const isPatch = this.#isKustomization && PATCHES.includes(key);
    const found = isPatch ? this.#inner.yaml(scalar.text) : this.#inner.embedded(scalar.text);
    const offsetOf = sourceOffsets(this.#source, scalar);
    const syntaxOf = (syntax) => isPatch && syntax === "object" ? "patch" : syntax;
    const { uses, webhooks, faults } = mapFound(found, offsetOf, (use) => ({
      ...use,
      syntax: syntaxOf(use.syntax),
      isLiteral: use.isLiteral && !scalar.isAnchored && this.#source.startsWith(use.apiVersion, use.offset)
    }));
    for (const use of uses)
      this.#uses.push(use);
    for (const webhook of webhooks)
      this.#webhooks.push(webhook);
    for (const fault of faults)
      this.#faults.push(fault);
  }
};
function nameOf2(map, syntax) {
  if (syntax === "reference")
    return textOf2(map, "name");
  const metadata = mapOf(map, "metadata");
  const name = metadata === null ? null : textOf2(metadata, "name");
  if (name !== null || syntax !== "list")
    return name;
  const items = valueAt(map, "items")?.node;
  const [only = null, ...others] = items?.type === "list" ? items.items : [];
  return only?.type === "map" && others.length === 0 ? nameOf2(only, "object") : null;
}

// lib/repository/manifests/yaml.js
function scanYaml(path, content, inner) {
  const text = content.replace(/\r(?!\n)/g, "\n");
  const uses = [];
  const webhooks = [];
  const faults = [];
  const around = surroundingsOf(text);
  for (const { root, faults: syntaxFaults } of documentsOf(text)) {
    const [fault] = syntaxFaults;
    const found = root === null ? null : usesIn(root, path, text, inner, around);
    const isBefore = ({ offset }) => fault === void 0 || offset < fault.offset;
    for (const use of found?.uses ?? [])
      if (isBefore(use))
        uses.push(use);
    for (const webhook of found?.webhooks ?? [])
      if (isBefore(webhook.use))
        webhooks.push(webhook);
    const first = fault ?? found?.faults[0];
    if (first !== void 0)
      faults.push(first);
  }
  uses.sort((one, other) => one.offset - other.offset);
  return { uses, webhooks, faults: /\.json$/i.test(path) ? faults.map(asJson) : faults };
}
function* documentsOf(text) {
  for (const { start, end } of chunksOf(text))
    for (let at = start; at < end; ) {
      const plain = readPlain(text, at, end);
      yield plain === null ? readAny(text, at, end) : { root: plain.root, faults: [] };
      at = plain?.next ?? end;
    }
}
var asJson = (fault) => fault.why === "invalid-yaml" ? { offset: fault.offset, why: "invalid-json" } : fault;

// lib/repository/manifests/scan.js
var BYTE_ORDER_MARK2 = "\uFEFF";
var MAX_DEPTH9 = 8;
function scanFile(path, content) {
  const text = content.startsWith(BYTE_ORDER_MARK2) ? content.slice(1) : content;
  const { uses, webhooks, faults } = scanLines(path, text);
  if (uses.length + webhooks.length + faults.length === 0)
    return NOTHING_SCANNED;
  const find = (0,_OT7OM4T4_js_1/* .lineFinder */ .ze)(text);
  const located = ({ offset, ...use }) => ({
    ...use,
    location: { file: path, ...find(offset) },
    archived: null
  });
  return {
    uses: uses.map(located),
    webhooks: webhooks.map((one) => ({ ...one, use: located(one.use) })),
    unread: faults.map(({ offset, why }) => ({ file: path, line: find(offset).line, why }))
  };
}
var OTHER_BREAKS = /[\u0085\u2028\u2029]/g;
function scanLines(path, text) {
  const found = canHoldUse(text) ? scanText(path, text) : NOTHING_FOUND;
  const broken = text.replace(OTHER_BREAKS, "\n");
  if (broken === text || !canHoldUse(broken))
    return found;
  const { uses } = scanText(path, broken);
  const known = new Set(found.uses.map(({ offset }) => offset));
  const more = uses.filter(({ offset }) => !known.has(offset)).map((use) => ({ ...use, isLiteral: false }));
  return { ...found, uses: [...found.uses, ...more].sort((a, b) => a.offset - b.offset) };
}
var scanPackedFile = (path, bytes) => scanArchive(path, bytes, scanFile);
var YAML_FILE = /(?:\.(?:ya?ml|json)(?:\.[\w-]+)?|(?:^|\/)kustomization)$/;
function scanText(path, text) {
  const inner = innerScan(path, 0);
  const name = path.toLowerCase();
  if (/\.(?:tf|tfvars|tofu|hcl)$/.test(name))
    return scanTerraform(path, text, inner);
  if (isTemplate(path, text))
    return scanTemplate(path, text, inner);
  if (!YAML_FILE.test(name))
    return scanEmbedded(text, inner);
  const found = scanYaml(path, text, inner);
  if (found.faults.length > 0 && text.includes("{{"))
    return { ...scanTemplate(path, text, inner), faults: found.faults };
  return name.endsWith(".tf.json") ? mapFound(found, (offset) => offset, asTerraform) : found;
}
var asTerraform = (use) => use.syntax === "nested" ? { ...use, syntax: "terraform" } : use;
function innerScan(path, depth) {
  const within = (scan) => (text) => depth < MAX_DEPTH9 && canHoldUse(text) ? scan(text, innerScan(path, depth + 1)) : NOTHING_FOUND;
  return {
    yaml: within((text, inner) => scanYaml(path, text, inner)),
    template: within((text, inner) => scanTemplate(path, text, inner)),
    embedded: within(scanEmbedded)
  };
}




/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$3: () => (isManifestScan),
BW: () => (mayHaveArrived),
Bz: () => (readKeptReleases),
CN: () => (requestedChecks),
Cl: () => (isUpgradeUnderWay),
D$: () => (readCluster),
EM: () => (chooseNewest),
Fr: () => (readAutoscaledPools),
Fz: () => (readUpgrade),
G6: () => (taskIdOf),
H0: () => (isRefused),
Ic: () => (readPoolFacts),
JK: () => (listTasksIfPossible),
JL: () => (withNodeNames),
KO: () => (plannedVersions),
L9: () => (readWorkflows),
LF: () => (read),
LM: () => (startedTask),
Lj: () => (selectFromList),
M7: () => (listGaps),
PX: () => (ignoreApiError),
PZ: () => (startedAddonChecks),
Qf: () => (withSavedPlans),
Qv: () => (timesOf),
RO: () => (readingsOf),
SB: () => (applyClusterFacts),
SH: () => (readPrecheck),
Sh: () => (readNewestWorkflow),
TH: () => (idOf),
TI: () => (queryPublished),
TL: () => (unreadPlan),
TY: () => (recheckExpiry),
TZ: () => (staleness),
Ug: () => (hasAll),
Uh: () => (plannedTarget),
VR: () => (planResult),
VU: () => (distinctOfSubjects),
Vb: () => (parsePrecheck),
W0: () => (isAbsent),
Wy: () => (dividePlans),
XG: () => (checkedVersions),
Xr: () => (isNotableDifference),
YY: () => (uncheckedGaps),
Yv: () => (unreadableAddon),
ZB: () => (listKnownAddons),
_0: () => (readSelected),
_A: () => (parseUpgrade),
_g: () => (installedGaps),
aB: () => (recheckLiveVersion),
bz: () => (cluster),
c3: () => (listOf),
dk: () => (savedScan),
ef: () => (textOrNull),
et: () => (subjectOf2),
g5: () => (namesNodes),
gn: () => (isUnderWay),
hU: () => (unavailable),
hr: () => (loadPlans),
i5: () => (withSavedManifests),
iL: () => (rawText),
it: () => (readNodePage),
j4: () => (catchApiErrors),
j9: () => (readTasks),
jl: () => (itemProgress),
kE: () => (nodesNamedBy),
kN: () => (nodeGaps),
kn: () => (workflow),
kp: () => (readAddonFacts),
lL: () => (unqueriedManifests),
mL: () => (apiErrorResult),
nR: () => (selectTasks),
nT: () => (isOpen),
nY: () => (readUpgradeInfo),
oF: () => (manifestsOf),
ow: () => (subjectKey),
pB: () => (nameClockDifference),
pR: () => (percentOf),
q2: () => (readVersions),
rG: () => (requestableId),
ri: () => (unreadableTask),
su: () => (newestOf),
t8: () => (readPostcheck),
tC: () => (anyList),
ux: () => (listInstalledAddons),
vV: () => (manifestScan),
vw: () => (listPrechecks),
wi: () => (nothingRead),
wq: () => (isAddonCheckUnderWay),
xV: () => (releaseGaps),
xg: () => (readUpgradePaths),
xm: () => (clusterStateProblem),
yh: () => (readInstalledAddons),
yj: () => (readSnapshots),
z7: () => (queryReleases),
zh: () => (unreadablePrecheck)
});
var _RC3JTXYG_js_0 = __webpack_require__(4798);
var _LESZ5QKA_js_1 = __webpack_require__(9888);
var _SW2E3LNA_js_2 = __webpack_require__(2277);
var _K4YYQA4G_js_3 = __webpack_require__(8622);
var _ZA4QVOVC_js_4 = __webpack_require__(4554);
var _EPTNCMP6_js_33 = __webpack_require__(6461);
var _JATUNGRA_js_5 = __webpack_require__(8320);
var _LMU2CFNM_js_29 = __webpack_require__(7448);
var _IGPTGMJH_js_6 = __webpack_require__(9018);
var _3P254DX2_js_7 = __webpack_require__(3340);
var _JGQ7UT2Y_js_31 = __webpack_require__(235);
var _HSLNXSU3_js_37 = __webpack_require__(1842);
var _NED4EEST_js_8 = __webpack_require__(2828);
var _6XKFUWSU_js_9 = __webpack_require__(587);
var _MJWAE2L2_js_10 = __webpack_require__(7194);
var _NBVLTPO6_js_11 = __webpack_require__(1175);
var _67MUQUID_js_12 = __webpack_require__(9462);
var _JTBJ5GML_js_13 = __webpack_require__(9415);
var _AAYBQDON_js_14 = __webpack_require__(5289);
var _PGLKVRPQ_js_15 = __webpack_require__(5455);
var _PBO2G65T_js_16 = __webpack_require__(8747);
var _OT7OM4T4_js_17 = __webpack_require__(2904);
var _FYZMMO6F_js_36 = __webpack_require__(204);
var _2WUU5VUR_js_27 = __webpack_require__(9873);
var _AVJP7QVF_js_35 = __webpack_require__(2397);
var _UKFUSHME_js_34 = __webpack_require__(1912);
var _5MGOTZ66_js_18 = __webpack_require__(4170);
var _33MSZ5FG_js_28 = __webpack_require__(8016);
var _CCDJ4O4E_js_32 = __webpack_require__(1786);
var _PVUXZPTX_js_19 = __webpack_require__(9147);
var _OH2DUXI7_js_20 = __webpack_require__(4968);
var _JFLYTRKD_js_26 = __webpack_require__(3314);
var _TUARF4T6_js_30 = __webpack_require__(4484);
var node_path_21 = __webpack_require__(6760);
var node_fs_22 = __webpack_require__(3024);
var node_timers_promises_23 = __webpack_require__(8500);
var node_v8_24 = __webpack_require__(8877);
var node_crypto_25 = __webpack_require__(7598);


































// lib/checks/saved/manifests.js
var MANIFEST_SCAN = { check: "manifests", id: "scan" };
var isManifestScan = (path) => /(?:^|[\\/])manifests-scan(?:-[^\\/]*)?\.json$/.test(path);

// lib/run/manifests/index.js


// lib/repository/known-risks/patterns.js
var riskPatterns = (own) => [...(0,_SW2E3LNA_js_2/* .catalogRisks */ .s5)(), ...own].flatMap(({ match }) => match.repository ?? []);

// lib/run/manifests/find.js





// lib/repository/known-risks/lines.js


// lib/repository/known-risks/keys.js
var AFTER_KEY = /[^\S\n]*(?::(?=[\s"'[{]|$)|=(?![=~>])|(?=\{))|["'][^\S\n]*[:=]/y;
function isKeyAt(text2, at2, key) {
  const before = text2[at2 - 1];
  if (before !== void 0 && /[\w./-]/.test(before))
    return null;
  AFTER_KEY.lastIndex = at2 + key.length;
  const [separator] = AFTER_KEY.exec(text2) ?? [];
  return separator === void 0 ? null : { key: at2, value: at2 + key.length + separator.length };
}
var LOOK_BACK = 500;
var LOOK_AHEAD = 1e3;
function lineStart(text2, at2) {
  const from = Math.max(0, at2 - LOOK_BACK);
  return from + text2.slice(from, at2).lastIndexOf("\n") + 1;
}
function lineEnd(text2, at2) {
  const end = text2.slice(at2, at2 + LOOK_AHEAD).indexOf("\n");
  return end === -1 ? Math.min(text2.length, at2 + LOOK_AHEAD) : at2 + end;
}
function keyBefore(text2, at2, key) {
  const start = lineStart(text2, at2);
  const found = text2.slice(start, at2).lastIndexOf(key);
  return found === -1 ? null : isKeyAt(text2, start + found, key);
}
function scalarAt(text2, { key, value }) {
  const line = restOfLine(text2, value).trimStart();
  if (/^(?:\[\s*\]|\{\s*\}|null\b|~)\s*(?:[,}\]#].*)?$/.test(line))
    return null;
  if (/^[[{|>&]/.test(line))
    return "";
  if (line === "" || line.startsWith("#"))
    return hasBlock(text2, key) ? "" : null;
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(line);
  if (quoted)
    return quoted[1] ?? quoted[2] ?? "";
  return line.replace(/\s+#.*$/, "").replace(/[,}\]]+\s*$/, "").trim();
}
var restOfLine = (text2, from) => text2.slice(from, lineEnd(text2, from));
function isTemplated(text2, { key, value }) {
  const line = restOfLine(text2, value).trimStart();
  return (line === "" ? (firstAfter(text2, key) ?? "").trimStart() : line).startsWith("{{");
}
function hasBlock(text2, key) {
  const first = firstAfter(text2, key);
  if (first === void 0)
    return false;
  const isItem = /^\s*-\s/.test(first) && indentOf(first) >= indentAt(text2, key);
  return isItem || /^\s*\{\{/.test(first) || indentOf(first) > indentAt(text2, key);
}
var firstAfter = (text2, key) => linesAfter(text2, key).find((line) => !/^\s*(?:#.*)?$/.test(line));
function keysOfMap(text2, { key, value }) {
  const line = restOfLine(text2, value);
  const block = blockOf(text2, key);
  if (/^\s*\{(?!\{)/.test(line))
    return `${flowMap(text2, value)}
`;
  const inner = block.filter((one) => indentOf(one) === indentOf(block[0] ?? ""));
  return `${inner.join("\n")}
`;
}
function hasKey(keys, wanted) {
  for (let at2 = keys.indexOf(wanted); at2 !== -1; at2 = keys.indexOf(wanted, at2 + 1))
    if (isKeyAt(keys, at2, wanted) !== null)
      return true;
  return false;
}
var isSchema = (keys) => /(?:^|[\s{,])["']?type["']?\s*:\s*["']?(?:array|boolean|integer|number|object|string)\b/.test(keys) || hasKey(keys, "properties") || hasKey(keys, "items");
function blockOf(text2, key) {
  const indent = indentAt(text2, key);
  const lines = linesAfter(text2, key).filter((one) => !/^\s*(?:#.*|\{\{.*)?$/.test(one));
  const end = lines.findIndex((one) => indentOf(one) <= indent);
  return end === -1 ? lines : lines.slice(0, end);
}
function flowMap(text2, from) {
  const part2 = text2.slice(from, from + LOOK_AHEAD);
  let depth = 0;
  let own = "";
  for (const char of part2) {
    if (char === "}" || char === "]")
      depth--;
    if (depth <= 1)
      own += char;
    if (char === "{" || char === "[")
      depth++;
    if (depth === 0 && char === "}")
      break;
  }
  return own;
}
function linesAfter(text2, at2) {
  const end = lineEnd(text2, at2);
  return text2[end] === "\n" ? text2.slice(end + 1, end + 1 + LOOK_AHEAD).split(/\r?\n/) : [];
}
var indentOf = (line) => line.length - line.trimStart().length;
var indentAt = (text2, key) => key - lineStart(text2, key) - (/["']/.test(text2[key - 1] ?? "") ? 1 : 0);

// lib/repository/known-risks/lines.js
var NOTHING = [];
var MAX_PLACES = 5e4;
function lineScanner(patterns) {
  const distinct = new Map(patterns.map((pattern) => [(0,_SW2E3LNA_js_2/* .patternKey */ .Q5)(pattern), pattern]));
  const compiled = [...distinct.values()].map(compilePattern);
  if (compiled.length === 0)
    return () => NOTHING;
  const literals = [...new Set(compiled.map(({ literal: literal2 }) => literal2))].sort();
  const next = new RegExp(literals.map(escaped).join("|"), "g");
  return (text2) => {
    const found = matchesOf(compiled, next, text2);
    if (found.length === 0)
      return NOTHING;
    const find = (0,_OT7OM4T4_js_17/* .lineFinder */ .ze)(text2);
    const seen = /* @__PURE__ */ new Set();
    return found.flatMap(({ pattern, at: at2 }) => {
      const position = find(at2);
      const id = `${pattern} ${position.line}`;
      if (seen.has(id))
        return [];
      seen.add(id);
      return [{ pattern, ...position, digest: lineDigest(text2, at2) }];
    });
  };
}
var escaped = (text2) => text2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
function matchesOf(patterns, next, text2) {
  const matches = [];
  next.lastIndex = 0;
  for (let places = 0; places < MAX_PLACES; places++) {
    const at2 = next.exec(text2)?.index;
    if (at2 === void 0)
      break;
    next.lastIndex = at2 + 1;
    for (const { key, literal: literal2, matchAt } of patterns) {
      const begins = text2.startsWith(literal2, at2) ? matchAt(text2, at2) : -1;
      if (begins !== -1 && !isComment(text2, begins))
        matches.push({ pattern: key, at: begins });
    }
  }
  return matches;
}
function compilePattern(pattern) {
  const key = (0,_SW2E3LNA_js_2/* .patternKey */ .Q5)(pattern);
  if ("text" in pattern) {
    const { text: wanted } = pattern;
    return { key, literal: wanted, matchAt: (text2, at2) => isWhole(text2, at2, wanted) ? at2 : -1 };
  }
  const { value } = pattern;
  const within = pattern.with;
  const accepts = (text2, place, matches2) => {
    const own = scalarAt(text2, place);
    if (own === null || matches2 !== null && !matches2(own))
      return false;
    if (within === void 0 && matches2 === null && isTemplated(text2, place))
      return false;
    if (own !== "")
      return within === void 0;
    const keys = keysOfMap(text2, place);
    return !isSchema(keys) && (within === void 0 || hasKey(keys, within));
  };
  const parts = value?.split("*").sort((a, b) => b.length - a.length) ?? [];
  const [literal2 = ""] = parts;
  if (value === void 0 || literal2 === "") {
    const matches2 = value === void 0 ? null : (0,_NED4EEST_js_8/* .compileGlob */ .SO)(value);
    return {
      key,
      literal: pattern.key,
      matchAt(text2, at2) {
        const place = isKeyAt(text2, at2, pattern.key);
        return place !== null && accepts(text2, place, matches2) ? at2 : -1;
      }
    };
  }
  const matches = (0,_NED4EEST_js_8/* .compileGlob */ .SO)(value);
  return {
    key,
    literal: literal2,
    matchAt(text2, at2) {
      const place = keyBefore(text2, at2, pattern.key);
      return place !== null && accepts(text2, place, matches) ? place.key : -1;
    }
  };
}
function isWhole(text2, at2, wanted) {
  const isWord = (char) => char !== void 0 && /\w/.test(char);
  const end = at2 + wanted.length;
  const goesOnBefore = isWord(wanted[0]) && isWord(text2[at2 - 1]);
  return !goesOnBefore && !(isWord(wanted.at(-1)) && isWord(text2[end]));
}
function isComment(text2, at2) {
  const before = text2.slice(lineStart(text2, at2), at2);
  if (/^\s*(?:#|\/\/|\{\{-?\s*\/\*)/.test(before) || /^[^"']*\s#/.test(before))
    return true;
  const above = text2.slice(lineStart(text2, lineStart(text2, at2) - 1), at2);
  return above.includes("last-applied-configuration");
}
var lineDigest = (text2, at2) => (0,node_crypto_25.createHash)("sha256").update(text2.slice(lineStart(text2, at2), lineEnd(text2, at2)).trim()).digest("hex").slice(0, 16);

// lib/run/manifests/ignored.js


var LIMITS = { timeoutMs: 6e4, maxBytes: 64 * 1024 * 1024 };
var MAX_OWN = 500;
async function askGit(own, { cwd, env }) {
  const given = own.slice(0, MAX_OWN);
  const git = await (0,_PVUXZPTX_js_19/* .openCheckout */ .Hj)(cwd, env);
  const isSparse = (0,node_fs_22.existsSync)((0,node_path_21.join)(cwd, ".git/info/sparse-checkout"));
  if (typeof git === "string")
    return leftOut(/* @__PURE__ */ new Set(), given, /* @__PURE__ */ new Set(), { absent: isSparse ? null : [], deleted: [] }, git);
  const [ignored, { some, tracked }, marked, deleted] = await Promise.all([
    list(["--others", "--ignored", "--exclude-standard", "--directory"], git),
    trackedOf(given, git, cwd),
    isSparse ? list(["-t"], git) : /* @__PURE__ */ new Set(),
    list(["--deleted"], git)
  ]);
  const problem = ignored === null ? "it did not finish" : null;
  const absent = marked && [...marked].flatMap((line) => line.startsWith("S ") ? line.slice(2) : []);
  const missing = { absent, deleted: [...deleted ?? []] };
  return leftOut(ignored ?? /* @__PURE__ */ new Set(), tracked === null ? [] : some, tracked ?? /* @__PURE__ */ new Set(), missing, problem);
}
function leftOut(ignored, own, tracked, missing, problem) {
  const names = new Set(own);
  const folders = own.map((path) => `${path}/`);
  return {
    isIgnored: (path, kind) => ignored.has(kind === "folder" ? `${path}/` : path),
    isOwn: (path) => (names.has(path) || folders.some((one) => path.startsWith(one))) && !tracked.has(path),
    ...missing,
    problem
  };
}
async function trackedOf(given, git, cwd) {
  const earlier = await list(["--others", "--", `**/${_K4YYQA4G_js_3/* .EVIDENCE_LIST */ .zv}`, _K4YYQA4G_js_3/* .EVIDENCE_LIST */ .zv], git, "--glob-pathspecs");
  const folders = [...earlier ?? []].map((path) => path.slice(0, -_K4YYQA4G_js_3/* .EVIDENCE_LIST */ .zv.length - 1));
  const reports = folders.filter((folder) => folder !== "" && (0,node_fs_22.existsSync)((0,node_path_21.join)(cwd, folder, "report.json")));
  const some = [...given, ...reports].slice(0, MAX_OWN);
  return { some, tracked: some.length === 0 ? /* @__PURE__ */ new Set() : await list(["--", ...some], git) };
}
async function list(args, git, pathspecs = "--literal-pathspecs") {
  const { code, stdout } = await git(["--work-tree", ".", pathspecs, "ls-files", "-z", ...args], LIMITS);
  return code === 0 ? new Set(stdout.toString("utf8").split("\0")) : null;
}

// lib/run/manifests/read.js

var MAX_FILE_BYTES = 5 * 1024 * 1024;
var FLAGS = node_fs_22.constants.O_RDONLY | (node_fs_22.constants.O_NOFOLLOW ?? 0) | (node_fs_22.constants.O_NONBLOCK ?? 0);
var KEY = "apiVersion";
var FileReader = class {
  #buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);
  read(path, isPacked2) {
    let file = null;
    try {
      file = (0,node_fs_22.openSync)(path, FLAGS);
      const stats = (0,node_fs_22.fstatSync)(file);
      if (!stats.isFile())
        return { kind: "unreadable" };
      if (stats.size > MAX_FILE_BYTES)
        return { kind: isPacked2 || this.#holds(file, KEY) ? "too-large" : "large-data" };
      const bytes = this.#buffer.subarray(0, this.#fill(file, 0));
      if (isPointer(bytes))
        return { kind: "lfs" };
      return isPacked2 ? { kind: "bytes", bytes } : contentOf(bytes);
    } catch {
      return { kind: "unreadable" };
    } finally {
      if (file !== null)
        (0,node_fs_22.closeSync)(file);
    }
  }
  #fill(file, start) {
    let end = start;
    for (; ; ) {
      const count = (0,node_fs_22.readSync)(file, this.#buffer, end, this.#buffer.length - end, null);
      end += count;
      if (count === 0 || end === this.#buffer.length)
        return end;
    }
  }
  #holds(file, word) {
    const words = [Buffer.from(word), Buffer.from(word, "utf16le"), Buffer.from(word, "utf16le").swap16()];
    const overlap = 2 * word.length;
    for (let kept = 0; ; kept = overlap) {
      const end = this.#fill(file, kept);
      const bytes = this.#buffer.subarray(0, end);
      if (words.some((one) => bytes.includes(one)))
        return true;
      if (end < this.#buffer.length)
        return false;
      bytes.copyWithin(0, end - overlap);
    }
  }
};
var POINTER = /^version https?:\/\/\S+\/spec\/v\d+\n(?:[a-z0-9.-]+ \S+\n)+$/;
var isPointer = (bytes) => bytes.length < 1024 && POINTER.test(bytes.toString("latin1"));
function contentOf(bytes) {
  const zero = bytes.indexOf(0);
  if (zero === 0 || zero === 1 || (bytes[0] ?? 0) >= 254) {
    const text2 = (0,_JFLYTRKD_js_26/* .decodeText */ .P)(bytes);
    if (text2 !== null)
      return { kind: "text", text: text2 };
  }
  if (zero !== -1 && !bytes.includes(KEY))
    return { kind: "binary" };
  const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  return { kind: "text", text: bytes.toString("utf8", isMarked ? 3 : 0) };
}

// lib/run/manifests/walk.js


var ROOT = { path: "", real: "", isLinked: false };
function* walk(root, events) {
  const linked = /* @__PURE__ */ new Set();
  for (const pending = [ROOT]; ; ) {
    const folder = pending.pop();
    if (folder === void 0)
      return;
    const entries = readFolder((0,node_path_21.join)(root, folder.real));
    if (entries === null)
      events.onUnreadable(folder.path);
    const folders = [];
    for (const entry of entries ?? []) {
      if (entry.name.toLowerCase() === ".git")
        continue;
      const found = { path: below(folder.path, entry.name), real: below(folder.real, entry.name) };
      if (entry.isSymbolicLink()) {
        const target = followLink(root, found.real);
        if (target === null) {
          if (!linked.has(found.real))
            events.onLink(found.real);
          linked.add(found.real);
        } else if (isLeftOutAnywhere(target.real, target.kind, events))
          continue;
        else if (target.kind === "file")
          yield { path: found.path, real: target.real, isLeftOut: false };
        else if (events.canHold(found.path) && !linked.has(target.real)) {
          linked.add(target.real);
          folders.push({ path: found.path, real: target.real, isLinked: true });
        }
      } else if (entry.isDirectory()) {
        if (!events.canHold(found.path) || events.isLeftOut(found.real, "folder"))
          continue;
        if (folder.isLinked && linked.has(found.real))
          continue;
        if (folder.isLinked)
          linked.add(found.real);
        folders.push({ ...found, isLinked: folder.isLinked });
      } else if (entry.isFile())
        yield { ...found, isLeftOut: events.isLeftOut(found.real, "file") };
    }
    for (const one of folders.reverse())
      pending.push(one);
  }
}
var below = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function readFolder(path) {
  try {
    return (0,node_fs_22.readdirSync)(path, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return null;
  }
}
function followLink(root, link) {
  try {
    const full = (0,node_fs_22.realpathSync)((0,node_path_21.join)(root, link));
    const parts = (0,node_path_21.relative)(root, full).split(node_path_21.sep);
    if (!(0,_OH2DUXI7_js_20/* .isInside */ .F)(root, full) || parts.some((part2) => part2.toLowerCase() === ".git"))
      return null;
    const stats = (0,node_fs_22.statSync)(full);
    const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : null;
    return kind && { real: parts.join("/"), kind };
  } catch {
    return null;
  }
}
function isLeftOutAnywhere(real, kind, events) {
  const parts = real.split("/");
  const isInOne = parts.slice(0, -1).some((_, index) => events.isLeftOut(parts.slice(0, index + 1).join("/"), "folder"));
  return isInOne || events.isLeftOut(real, kind);
}

// lib/run/manifests/find.js
var BATCH = 2e3;
var MANY_FILES = 1e3;
var SLICE_MS = 20;
async function findManifests(run, own, patterns) {
  const { cwd, settings, signal, log } = run;
  const root = (0,node_fs_22.realpathSync)(cwd);
  const leftOut2 = await askGit(own, run);
  if (leftOut2.problem !== null)
    log.info(`Manifests: files that git ignores are read as well, because git cannot name them (${leftOut2.problem})`);
  const found = new Findings(patterns.map(_SW2E3LNA_js_2/* .patternKey */ .Q5));
  const scanLines = lineScanner(patterns);
  const starts = (0,_MJWAE2L2_js_10/* .startFolders */ .a8)(settings.general.manifestPaths).map((folder) => folder.normalize());
  const matches = suffixMatcher(settings.general.manifestPaths);
  const files = walk(root, {
    isLeftOut: (real, kind) => {
      const isIgnored = leftOut2.isIgnored(real, kind);
      if (isIgnored && kind === "folder")
        found.skip("ignored", real);
      return isIgnored || kind === "file" && leftOut2.isOwn(real);
    },
    canHold: (folder) => starts.some((start) => isBelow(folder.normalize(), start) || isBelow(start, folder.normalize())),
    onLink: (path) => found.skip("link", path),
    onUnreadable: (path) => found.addUnread({ file: path === "" ? "." : path, line: null, why: "unreadable" })
  });
  if (leftOut2.absent === null)
    found.skip("unnamed-sparse", null);
  const missing = (0,_67MUQUID_js_12/* .withTimeLimit */ .B)(_NBVLTPO6_js_11/* .MATCHING_MS */ .jE, () => [
    ...(leftOut2.absent ?? []).filter(matches).map((path) => ["sparse", path]),
    ...leftOut2.deleted.filter(matches).map((path) => ["deleted", path])
  ]);
  if (missing === null)
    return found.end("slow-paths");
  for (const [why, path] of missing.value)
    found.skip(why, path);
  for (const path of emptySubmodules(root))
    found.skip("submodule", path);
  const reader = new FileReader();
  const linked = /* @__PURE__ */ new Set();
  let sliceEnd = performance.now() + SLICE_MS;
  const isOver = async () => {
    if (performance.now() < sliceEnd)
      return false;
    await (0,node_timers_promises_23.setImmediate)();
    sliceEnd = performance.now() + SLICE_MS;
    return signal.aborted;
  };
  const endEarly = () => found.end((0,_AAYBQDON_js_14/* .endKind */ .KO)(signal) === "cancelled" ? "canceled" : "time-over");
  let walked = 0;
  for (const batch of (0,_3P254DX2_js_7/* .batches */ .Xy)(files, BATCH)) {
    walked += batch.length;
    if (walked > MANY_FILES)
      useLessMemory();
    const wanted = (0,_67MUQUID_js_12/* .withTimeLimit */ .B)(_NBVLTPO6_js_11/* .MATCHING_MS */ .jE, () => batch.filter(({ path, real }) => matches(path) && (path === real || !matches(real))));
    if (wanted === null)
      return found.end("slow-paths");
    if (await isOver())
      return endEarly();
    for (const file of wanted.value) {
      if (await isOver())
        return endEarly();
      const { path, real, isLeftOut } = file;
      if (isLeftOut && !leftOut2.isOwn(real))
        found.skip("ignored", real);
      if (isLeftOut || linked.has(real))
        continue;
      if (path !== real)
        linked.add(real);
      scanInto(found, file, reader.read((0,node_path_21.join)(root, real), isPacked(path)), scanLines, run);
    }
  }
  return found.end(null);
}
var isPacked = (path) => /\.(?:tgz|tar\.gz)$/i.test(path);
function emptySubmodules(root) {
  try {
    return (0,node_fs_22.readFileSync)((0,node_path_21.join)(root, ".gitmodules"), "utf8").split("\n").flatMap((line) => {
      const [key = "", ...parts] = line.split("=");
      const path = parts.join("=").trim();
      if (key.trim() !== "path" || path === "")
        return [];
      const full = (0,node_path_21.resolve)(root, path);
      return (0,_OH2DUXI7_js_20/* .isInside */ .F)(root, full) && (0,node_fs_22.existsSync)(full) && (0,node_fs_22.readdirSync)(full).length === 0 ? [path] : [];
    });
  } catch {
    return [];
  }
}
function useLessMemory() {
  (0,node_v8_24.setFlagsFromString)("--semi-space-growth-factor=1");
  (0,node_v8_24.setFlagsFromString)("--heap-growing-percent=15");
}
var isBelow = (path, folder) => folder === "." || path === folder || path.startsWith(`${folder}/`);
function scanInto(found, { path, real }, content, scanLines, { log }) {
  try {
    if (content.kind === "text") {
      found.add(at(real, (0,_PGLKVRPQ_js_15/* .scanFile */ .W)(path, content.text)));
      found.addRiskLines(real, scanLines(content.text));
    } else if (content.kind === "bytes")
      found.add(at(real, (0,_PGLKVRPQ_js_15/* .scanPackedFile */ .o)(path, content.bytes)));
    else if (content.kind === "binary" || content.kind === "large-data" || content.kind === "lfs")
      found.skip(content.kind, real);
    else
      found.addUnread({ file: real, line: null, why: content.kind });
  } catch (error) {
    log.info(`${real} could not be scanned: ${(0,_JATUNGRA_js_5/* .errorText */ .kc)(error)}`);
    found.addUnread({ file: real, line: null, why: "fault" });
  }
}
function at(file, { uses, webhooks, unread }) {
  const placed = (use) => ({ ...use, location: { ...use.location, file } });
  const scan = {
    uses: uses.map(placed),
    webhooks: webhooks.map((one) => ({ ...one, use: placed(one.use) })),
    unread: unread.map((one) => ({ ...one, file }))
  };
  return uses.length + webhooks.length > 0 ? structuredClone(scan) : scan;
}
function suffixMatcher(globs) {
  const withSmallSuffix = (path) => path.replace(/\.[^./]*$/, (suffix) => suffix.toLowerCase());
  const [matches, matchesSmall] = [(0,_NBVLTPO6_js_11/* .matcherOfAll */ .ZF)(globs), (0,_NBVLTPO6_js_11/* .matcherOfAll */ .ZF)(globs.map(withSmallSuffix))];
  return (path) => matches(path) || matchesSmall(withSmallSuffix(path));
}
var MAX_NAMED = 5;
var Findings = class {
  #uses = [];
  #webhooks = [];
  #riskLines = [];
  #unread = [];
  #skipped = /* @__PURE__ */ new Map();
  #riskPatterns;
  #fileCount = 0;
  constructor(riskPatterns2) {
    this.#riskPatterns = [...new Set(riskPatterns2)];
  }
  add({ uses, webhooks, unread }) {
    this.#fileCount++;
    for (const use of uses)
      this.#uses.push(use);
    for (const webhook of webhooks)
      this.#webhooks.push(webhook);
    for (const one of unread)
      this.#unread.push(one);
  }
  addRiskLines(file, lines) {
    for (const { pattern, line, column, digest } of lines)
      this.#riskLines.push({ pattern, location: { file, line, column }, digest });
  }
  addUnread(one) {
    this.#unread.push(one);
  }
  skip(why, file) {
    const known = this.#skipped.get(why) ?? { count: 0, files: [] };
    this.#skipped.set(why, known);
    if (file === null || known.files.includes(file))
      return;
    known.count++;
    if (known.files.length < MAX_NAMED)
      known.files.push(file);
  }
  end(endedBy) {
    return {
      uses: this.#uses,
      webhooks: this.#webhooks,
      riskPatterns: this.#riskPatterns,
      riskLines: this.#riskLines,
      unread: this.#unread,
      skipped: [...this.#skipped].map(([why, { count, files }]) => ({ why, count, files })),
      fileCount: this.#fileCount,
      endedBy
    };
  }
};

// lib/repository/manifests/causes.js
function manifestCauses(details, isInChange) {
  const counts = /* @__PURE__ */ new Map();
  return details.map((detail) => {
    const cause = manifestCause(detail, isInChange(detail.use.location.file));
    const key = cause.signature.join("\n");
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before === 0 ? cause : { ...cause, signature: [...cause.signature, String(before + 1)] };
  });
}
var NO_RISK = {};
function manifestCause(detail, isInChange) {
  const { use } = detail;
  const name = (0,_RC3JTXYG_js_0/* .oneCopy */ .g2)((0,_2WUU5VUR_js_27/* .manifestFindingName */ .AM)(detail));
  const parts = detail.code === "webhook" ? [use.kind ?? "", detail.webhook ?? ""] : [];
  return {
    type: "cause",
    check: "manifests",
    scope: "manifest",
    name,
    kind: "Risk",
    level: (0,_2WUU5VUR_js_27/* .manifestLevel */ ._p)(detail),
    group: null,
    message: "",
    errorCodes: _RC3JTXYG_js_0/* .NONE */ .x3,
    nodes: _RC3JTXYG_js_0/* .NONE */ .x3,
    addon: null,
    risk: NO_RISK,
    signature: ["manifests", name, use.location.file, use.archived ?? "", use.syntax, use.name ?? "", ...parts],
    detail,
    location: use.archived === null ? use.location : { ...use.location, archived: (0,_RC3JTXYG_js_0/* .oneCopy */ .g2)(use.archived) },
    isInChange
  };
}

// lib/repository/manifests/details.js
function manifestDetails(uses, versions) {
  const after = (0,_33MSZ5FG_js_28/* .minorNumber */ .FR)(versions.targetVersion) ?? 0;
  const known = /* @__PURE__ */ new Map();
  return uses.flatMap((use) => {
    const name = `${use.apiVersion} ${use.kind}`;
    if (!known.has(name))
      known.set(name, aboutUse(use, versions));
    const about = known.get(name);
    if (about == null)
      return [];
    const isGuarded = (use.guardedFrom ?? Number.POSITIVE_INFINITY) <= after && about.code === "removed-api";
    return [{ ...about, use: isGuarded ? { ...use, syntax: "guarded", isLiteral: false } : use }];
  });
}
var aboutUse = (use, versions) => aboutApi(use, versions) ?? aboutCustomResource(use);
function aboutApi(use, { currentVersion, targetVersion }) {
  const [before, after] = [(0,_33MSZ5FG_js_28/* .minorNumber */ .FR)(currentVersion), (0,_33MSZ5FG_js_28/* .minorNumber */ .FR)(targetVersion)];
  if (after === null)
    return null;
  const entries = entriesFor(use).filter(({ removedIn: removedIn2 }) => (0,_5MGOTZ66_js_18/* .minorOf */ .Hs)(removedIn2) <= after);
  const entry = entries.at(-1);
  if (entry === void 0)
    return null;
  const { deprecatedIn, removedIn } = entry;
  const { replacement, afterwards, isServedByBoth, order } = changeForAll([entry, ...entries.slice(0, -1)], before, after);
  return {
    code: "removed-api",
    deprecatedIn,
    removedIn,
    replacement: replacement?.apiVersion ?? null,
    replacementSince: replacement?.since ?? null,
    afterwards,
    jump: before === null ? "unknown" : before < (0,_5MGOTZ66_js_18/* .minorOf */ .Hs)(removedIn) ? "crossed" : "earlier",
    currentVersion: before === null ? null : currentVersion,
    targetVersion,
    isServedByBoth,
    order,
    hasSameSchema: replacement?.hasSameSchema ?? false,
    outcome: null
  };
}
function changeForAll([entry, ...others], before, after) {
  const change = (0,_3P254DX2_js_7/* .changeFor */ .WK)(entry, before, after);
  const all = [change, ...others.map((other) => (0,_3P254DX2_js_7/* .changeFor */ .WK)(other, before, after))];
  const replacements = [...new Set(all.flatMap(({ replacement }) => replacement?.apiVersion ?? []))].sort();
  if (replacements.length > 1)
    return { replacement: null, afterwards: null, isServedByBoth: null, order: { code: "by-kind", replacements } };
  return all.find(({ replacement }) => replacement !== null) ?? change;
}
function entriesFor({ apiVersion, kind }) {
  if (kind === null)
    return (0,_5MGOTZ66_js_18/* .removedKinds */ .Mk)().filter((entry2) => entry2.apiVersion === apiVersion);
  const entry = (0,_5MGOTZ66_js_18/* .removedKind */ .Ns)(apiVersion, kind);
  return entry === null ? [] : [entry];
}
function aboutCustomResource({ apiVersion, kind }) {
  const entry = (0,_PBO2G65T_js_16/* .removedCustomResources */ .J)().find((one) => one.apiVersion === apiVersion && (kind === null || one.kind === kind));
  if (entry === void 0)
    return null;
  const { component, notServedSince, replacement } = entry;
  return { code: "removed-custom-resource", component, notServedSince, replacement };
}

// lib/repository/manifests/result.js
var LOOKED_FOR = ["removed-api", "removed-custom-resource", "webhook"];
var ABSENT2 = _LESZ5QKA_js_1/* .ABSENT_REASONS */ .QW;
function manifestResult({ uses, webhooks, riskPatterns: riskPatterns2, riskLines, unread, skipped, fileCount, endedBy }, { clusterId, currentVersion, targetVersion }, { concerns: concerns2, isInChange, mostFindings }) {
  const versions = { currentVersion, targetVersion: targetVersion ?? "" };
  const ownWebhooks = webhooks.filter(({ use }) => concerns2(use.location.file));
  const all = [
    ...detailsOf(uses, versions).filter(({ use }) => concerns2(use.location.file)),
    ...ownWebhooks.map((one) => ({ code: "webhook", ...one }))
  ];
  const { kept, left } = mostSevere(all, isInChange, mostFindings);
  const causes = manifestCauses(kept, isInChange);
  const missing = [];
  if (left.some((detail) => (0,_2WUU5VUR_js_27/* .manifestLevel */ ._p)(detail) === "Fatal"))
    missing.push({ name: "no-result", why: "too-many-uses" });
  if (fileCount === 0 && endedBy === null)
    missing.push({ name: "no-result", why: "no-manifest-files" });
  if (endedBy === "slow-paths")
    missing.push({ name: "no-result", why: "slow-manifest-paths" });
  if (endedBy === "time-over")
    missing.push({ name: "no-result", why: "scan-time-over" });
  if (targetVersion === null)
    missing.push({ name: "no-result", why: "no-target-version" });
  const isUpgrade = targetVersion !== null && !isOlder(targetVersion, currentVersion);
  if (targetVersion !== null && !isUpgrade)
    missing.push({ name: "no-result", why: "older-target" });
  const ownUnread = unread.filter(({ file }) => concerns2(file));
  const gaps = ownUnread.slice(0, mostFindings).map((one) => ({ check: "manifests", code: "unread-manifest", ...one }));
  if (ownUnread.length > gaps.length)
    gaps.push({ check: "manifests", code: "more-unread", count: ownUnread.length - gaps.length });
  if (left.length > 0)
    gaps.push({ check: "manifests", code: "more-uses", listed: kept.length, total: all.length });
  if (endedBy !== null)
    gaps.push({ check: "manifests", code: "scan-ended", why: endedBy, fileCount });
  if (targetVersion !== null && !(0,_5MGOTZ66_js_18/* .isWithinKnownReleases */ .hN)(targetVersion))
    gaps.push({ check: "manifests", code: "unknown-removals", targetVersion, newest: _5MGOTZ66_js_18/* .NEWEST_KNOWN_RELEASE */ .Nc });
  for (const one of skipped)
    gaps.push({ check: "manifests", code: ABSENT2.includes(one.why) ? "absent-files" : "skipped-files", ...one });
  const found = new Set(causes.map(({ detail }) => detail.code));
  const isWhole2 = fileCount > 0 && endedBy === null;
  const passed = LOOKED_FOR.filter((code) => !found.has(code)).map((code) => isWhole2 && (code !== "removed-api" || isUpgrade) ? itemRow(code, { passed: 1 }) : itemRow(code, { undecided: 1 }));
  return (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("manifests", missing.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("manifests", detail)), {
    clusterId,
    currentVersion,
    targetVersion,
    causes,
    gaps,
    items: [...failedItems(causes), ...passed],
    riskScan: {
      patterns: riskPatterns2,
      lines: riskLines.filter(({ location }) => concerns2(location.file)).map((one) => ({ ...one, isInChange: isInChange(one.location.file) }))
    }
  });
}
function isOlder(targetVersion, currentVersion) {
  const [before, after] = [(0,_33MSZ5FG_js_28/* .minorNumber */ .FR)(currentVersion), (0,_33MSZ5FG_js_28/* .minorNumber */ .FR)(targetVersion)];
  return before !== null && after !== null && after < before;
}
function mostSevere(all, isInChange, most) {
  if (all.length <= most)
    return { kept: all, left: [] };
  const ranks = all.map((detail) => _6XKFUWSU_js_9/* .LEVELS */ .A_.indexOf((0,_2WUU5VUR_js_27/* .manifestLevel */ ._p)(detail)) * 2 + (isInChange(detail.use.location.file) ? 0 : 1));
  const kept = /* @__PURE__ */ new Set();
  for (let rank = 0; rank < _6XKFUWSU_js_9/* .LEVELS */ .A_.length * 2 && kept.size < most; rank++)
    for (let index = 0; index < all.length && kept.size < most; index++)
      if (ranks[index] === rank)
        kept.add(index);
  return { kept: all.filter((_, index) => kept.has(index)), left: all.filter((_, index) => !kept.has(index)) };
}
var KNOWN_VERSIONS = 4;
var knownDetails = /* @__PURE__ */ new WeakMap();
function detailsOf(uses, versions) {
  const key = `${versions.currentVersion} ${versions.targetVersion}`;
  const byVersions = knownDetails.get(uses) ?? /* @__PURE__ */ new Map();
  knownDetails.set(uses, byVersions);
  const details = byVersions.get(key) ?? manifestDetails(uses, versions);
  if (byVersions.size >= KNOWN_VERSIONS && !byVersions.has(key))
    byVersions.clear();
  byVersions.set(key, details);
  return details;
}
var failedItems = (causes) => [...(0,_TUARF4T6_js_30/* .groupBy */ .$z)(causes, ({ name, level }) => `${name} ${level}`).values()].map(([{ name, kind, level }, ...others]) => itemRow(name, { kind, level, failed: others.length + 1 }));
var itemRow = (name, over) => ({
  name,
  kind: null,
  level: null,
  group: null,
  passed: 0,
  failed: 0,
  undecided: 0,
  ...over
});

// lib/run/manifests/scanned.js
function resultOf(scanned, versions) {
  if (scanned.problem !== null)
    return (0,_JATUNGRA_js_5/* .diagnosticResult */ .pb)("manifests", { name: "no-result", why: scanned.problem });
  const { scan, owners, changed, mostFindings } = scanned;
  return manifestResult(scan, versions, {
    concerns: (file) => (0,_3P254DX2_js_7/* .concerns */ .Kc)(owners, versions.clusterId, file),
    isInChange: (file) => changed.has(file),
    mostFindings
  });
}
function usesOf(scanned, clusterId) {
  if (scanned.problem !== null)
    return null;
  const { scan, owners, changed } = scanned;
  return scan.uses.filter(({ location }) => (0,_3P254DX2_js_7/* .concerns */ .Kc)(owners, clusterId, location.file)).map(({ apiVersion, kind, location, archived, syntax }) => ({
    apiVersion,
    kind,
    location,
    archived,
    syntax,
    isInChange: changed.has(location.file)
  }));
}
var filesOf = ({ uses, webhooks, riskLines, unread }) => [
  ...uses.map(({ location }) => location.file),
  ...webhooks.map(({ use }) => use.location.file),
  ...riskLines.map(({ location }) => location.file),
  ...unread.map(({ file }) => file)
];

// lib/run/manifests/record.js
function recordOf(scanned) {
  const value = scanned.problem !== null ? { kind: _2WUU5VUR_js_27/* .SCAN_KIND */ .vM, problem: scanned.problem } : {
    kind: _2WUU5VUR_js_27/* .SCAN_KIND */ .vM,
    problem: null,
    ...scanned.scan,
    owners: [...scanned.owners],
    mostFindings: scanned.mostFindings,
    changed: [...new Set(filesOf(scanned.scan))].filter((file) => scanned.changed.has(file))
  };
  return { ...MANIFEST_SCAN, text: `${JSON.stringify(value)}
` };
}
function readRecord(text2) {
  try {
    const record = schemaOf().parse(JSON.parse(text2));
    if (record.problem !== null)
      return record;
    const { owners, changed, mostFindings, problem, kind, ...scan } = record;
    return { problem, scan, owners: new Map(owners), changed: new Set(changed), mostFindings };
  } catch {
    return { problem: "no-manifests" };
  }
}
function schemaOf() {
  const text2 = (0,_JTBJ5GML_js_13/* .string */ .Yj)();
  const label = (0,_JTBJ5GML_js_13/* .nullable */ .me)(text2);
  const count = (0,_JTBJ5GML_js_13/* .int */ .Wh)().check((0,_JTBJ5GML_js_13/* ._gte */ .qm)(0));
  const position = (0,_JTBJ5GML_js_13/* .int */ .Wh)().check((0,_JTBJ5GML_js_13/* ._gte */ .qm)(1));
  const place = (0,_JTBJ5GML_js_13/* .object */ .Ik)({ file: text2, line: position, column: position });
  const use = (0,_JTBJ5GML_js_13/* .object */ .Ik)({
    apiVersion: text2,
    kind: label,
    name: label,
    syntax: (0,_JTBJ5GML_js_13/* ._enum */ .$8)(_2WUU5VUR_js_27/* .MANIFEST_SYNTAXES */ .KL),
    location: place,
    archived: label,
    isLiteral: (0,_JTBJ5GML_js_13/* .boolean */ .zM)(),
    guardedFrom: (0,_JTBJ5GML_js_13/* .optional */ .lq)(count),
    hasUnsafeGuard: (0,_JTBJ5GML_js_13/* .optional */ .lq)((0,_JTBJ5GML_js_13/* .boolean */ .zM)())
  });
  const fault = (0,_JTBJ5GML_js_13/* .union */ .KC)([
    (0,_JTBJ5GML_js_13/* .object */ .Ik)({
      code: (0,_JTBJ5GML_js_13/* .literal */ .eu)("fails-closed"),
      resources: (0,_JTBJ5GML_js_13/* .array */ .YO)(text2),
      open: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* ._enum */ .$8)(["kube-system", "own"])),
      isDefault: (0,_JTBJ5GML_js_13/* .boolean */ .zM)()
    }),
    (0,_JTBJ5GML_js_13/* .object */ .Ik)({
      code: (0,_JTBJ5GML_js_13/* .literal */ .eu)("slow"),
      seconds: (0,_JTBJ5GML_js_13/* .number */ .ai)(),
      resources: (0,_JTBJ5GML_js_13/* .array */ .YO)(text2),
      isDefault: (0,_JTBJ5GML_js_13/* .boolean */ .zM)()
    })
  ]);
  return (0,_JTBJ5GML_js_13/* .union */ .KC)([
    (0,_JTBJ5GML_js_13/* .object */ .Ik)({ kind: (0,_JTBJ5GML_js_13/* .literal */ .eu)(_2WUU5VUR_js_27/* .SCAN_KIND */ .vM), problem: (0,_JTBJ5GML_js_13/* ._enum */ .$8)(["no-checkout", "no-manifests", "other-commit"]) }),
    (0,_JTBJ5GML_js_13/* .object */ .Ik)({
      kind: (0,_JTBJ5GML_js_13/* .literal */ .eu)(_2WUU5VUR_js_27/* .SCAN_KIND */ .vM),
      problem: (0,_JTBJ5GML_js_13/* ._null */ .jw)(),
      uses: (0,_JTBJ5GML_js_13/* .array */ .YO)(use),
      webhooks: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .object */ .Ik)({ use, webhook: label, faults: (0,_JTBJ5GML_js_13/* .array */ .YO)(fault) })),
      riskPatterns: (0,_JTBJ5GML_js_13/* .array */ .YO)(text2),
      riskLines: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .object */ .Ik)({ pattern: text2, location: place, digest: text2 })),
      unread: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .object */ .Ik)({ file: text2, line: (0,_JTBJ5GML_js_13/* .nullable */ .me)(position), why: (0,_JTBJ5GML_js_13/* ._enum */ .$8)(_2WUU5VUR_js_27/* .UNREAD_REASONS */ .GO) })),
      skipped: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .object */ .Ik)({ why: (0,_JTBJ5GML_js_13/* ._enum */ .$8)(_LESZ5QKA_js_1/* .SKIPPED_REASONS */ .N8), count, files: (0,_JTBJ5GML_js_13/* .array */ .YO)(text2) })),
      fileCount: count,
      endedBy: (0,_JTBJ5GML_js_13/* .nullable */ .me)((0,_JTBJ5GML_js_13/* ._enum */ .$8)(["time-over", "canceled", "slow-paths"])),
      owners: (0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .tuple */ .PV)([text2, (0,_JTBJ5GML_js_13/* .array */ .YO)(text2)])),
      changed: (0,_JTBJ5GML_js_13/* .array */ .YO)(text2),
      mostFindings: count
    })
  ]);
}

// lib/run/manifests/index.js
function manifestScan(run, sources, policy) {
  const isChecked = run.settings.subject.checks?.includes("manifests");
  return isChecked ? scanOf(() => scanRepository(run, sources, policy)) : null;
}
function scanOf(scan) {
  let known;
  const scanned = () => known ??= scan();
  return {
    resultFor: async (versions) => resultOf(await scanned(), versions),
    usesOf: async (clusterId) => usesOf(await scanned(), clusterId),
    evidence: async () => known === void 0 ? [] : [recordOf(await known)]
  };
}
var MOST_FINDINGS = 1e5;
var MOST_OF_SEVERAL = 3e4;
var LEAST_FINDINGS = 50;
async function scanRepository(run, { trigger, changes, listed: listed2, inputs }, policy) {
  const { cwd, env, settings } = run;
  const checkout = env["GITHUB_EVENT_NAME"] ? await (0,_ZA4QVOVC_js_4/* .inspectCheckout */ .dX)(cwd, trigger, env) : null;
  if (checkout?.kind === "none")
    return { problem: "no-checkout" };
  if (checkout?.kind === "other")
    return { problem: "other-commit" };
  const { reportDir, baseline } = settings.general;
  const own = [reportDir, baseline, ...inputs].flatMap((path) => path === null ? [] : insidePath(cwd, path));
  const { policy: inForce, proposal } = await policy;
  const patterns = riskPatterns([...inForce.knownRisks, ...proposal?.policy.knownRisks ?? []]);
  const [scan, changed] = await Promise.all([findManifests(run, own, patterns), changes.list()]);
  return {
    problem: null,
    scan,
    owners: (0,_3P254DX2_js_7/* .ownersOf */ .K2)(filesOf(scan), listed2),
    changed: new Set(changed !== null && "files" in changed ? changed.files : []),
    mostFindings: listed2.length <= 1 ? MOST_FINDINGS : Math.max(LEAST_FINDINGS, Math.floor(MOST_OF_SEVERAL / listed2.length))
  };
}
function insidePath(cwd, path) {
  const full = (0,node_path_21.resolve)(cwd, path);
  return full !== (0,node_path_21.resolve)(cwd) && (0,_OH2DUXI7_js_20/* .isInside */ .F)((0,node_path_21.resolve)(cwd), full) ? [(0,node_path_21.relative)(cwd, full).split(node_path_21.sep).join("/")] : [];
}

// lib/run/manifests/results.js
var unqueriedManifests = (subject, manifests, time) => manifestsOf({ subject, results: [], facts: _IGPTGMJH_js_6/* .NO_FACTS */ .Kj }, manifests, time);
async function withSavedManifests(clusters, manifests, time) {
  if (manifests === null)
    return clusters;
  const isOther = ({ check }) => check !== "manifests";
  return Promise.all(clusters.map(async (cluster2) => ({
    ...cluster2,
    results: [...cluster2.results.filter(isOther), ...await manifestsOf(cluster2, manifests, time)]
  })));
}
function savedScan(files) {
  const [text2, ...others] = new Set(files.filter(({ path }) => isManifestScan(path)).map((file) => file.text));
  if (text2 === void 0)
    return null;
  return scanOf(async () => others.length > 0 ? { problem: "no-manifests" } : readRecord(text2));
}
async function manifestsOf({ subject, results, facts }, manifests, time) {
  if (manifests === null)
    return [];
  return (0,_JATUNGRA_js_5/* .isolateCheck */ .O9)("manifests", time, async () => [
    await manifests.resultFor((0,_JGQ7UT2Y_js_31/* .knownVersions */ .J)(subject, results, facts))
  ]);
}

// lib/cce/api/schemas.js
var text = (0,_JTBJ5GML_js_13/* .optional */ .lq)((0,_JTBJ5GML_js_13/* .nullable */ .me)((0,_JTBJ5GML_js_13/* .string */ .Yj)()));
var listed = (0,_JTBJ5GML_js_13/* .optional */ .lq)((0,_JTBJ5GML_js_13/* .unknown */ .L5)());
var maybe = (schema) => (0,_JTBJ5GML_js_13/* .optional */ .lq)((0,_JTBJ5GML_js_13/* .nullable */ .me)(schema));
var part = (fields) => maybe((0,_JTBJ5GML_js_13/* .looseObject */ ._H)(fields));
var list2 = (schema) => maybe((0,_JTBJ5GML_js_13/* .array */ .YO)(schema));
function object2(fields) {
  let made;
  return () => made ??= (0,_JTBJ5GML_js_13/* .looseObject */ ._H)(fields());
}
var items = () => maybe((0,_JTBJ5GML_js_13/* .union */ .KC)([(0,_JTBJ5GML_js_13/* .array */ .YO)((0,_JTBJ5GML_js_13/* .unknown */ .L5)()), (0,_JTBJ5GML_js_13/* .looseObject */ ._H)({})]));
var anyList = object2(() => ({ kind: text, items: items() }));
var precheckItem = object2(() => ({
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
  itemsStatus: list2((0,_JTBJ5GML_js_13/* .unknown */ .L5)()),
  nodeStageStatus: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({
    nodeInfo: part({ uid: text, name: text, status: text, nodeType: text }),
    itemsStatus: list2((0,_JTBJ5GML_js_13/* .unknown */ .L5)())
  }))
});
var precheckTask = object2(() => ({
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
    skippedCheckItemList: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ name: text, resourceSelector: part({ key: text, operator: text, values: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()) }) }))
  }),
  status: (0,_JTBJ5GML_js_13/* .looseObject */ ._H)({
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
    created: (0,_CCDJ4O4E_js_32/* .agreedTime */ .WY)(created.some(Boolean) ? created : updated),
    updated: (0,_CCDJ4O4E_js_32/* .agreedTime */ .WY)(updated),
    expiries: [status.expireTimeStamp, status.expireTimestamp]
  };
}
var addonRisk = object2(() => ({ riskName: text, level: listed, status: listed, message: text }));
var addonTask = object2(() => ({
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
  status: part({ status: listed, message: text, riskList: list2(addonRisk()) }),
  riskList: list2(addonRisk())
}));
var addonInstance = object2(() => ({
  metadata: part({ uid: text, name: text, alias: text }),
  spec: part({ version: text, addonTemplateName: text }),
  status: part({ status: listed, targetVersions: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()) })
}));
var addonTemplate = object2(() => ({
  metadata: part({ name: text }),
  spec: part({
    versions: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({
      version: text,
      stable: listed,
      supportVersions: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ clusterVersion: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()), category: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()) }))
    }))
  })
}));
var startedAddonChecks = object2(() => ({
  status: part({ items: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ metadata: part({ taskID: text }) })) })
}));
var upgradeTask = object2(() => ({
  kind: text,
  metadata: part({
    uid: text,
    creationTimestamp: listed,
    creationTimeStamp: listed,
    updateTimestamp: listed,
    updateTimeStamp: listed
  }),
  spec: part({ version: text, targetVersion: text, items: listed }),
  status: (0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ phase: listed, progress: listed, completionTime: listed })
}));
var postcheckTask = object2(() => ({
  kind: text,
  metadata: part({ uid: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: (0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ phase: listed })
}));
var upgradeInfo = object2(() => ({
  metadata: part({ uid: text }),
  spec: part({
    versionInfo: part({ release: text, patch: text, suggestPatch: text, targetVersions: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()) }),
    lastUpgradeInfo: part({ phase: listed, progress: listed, completionTime: listed })
  }),
  status: part({ phase: listed, progress: listed, completionTime: listed })
}));
var workflow = object2(() => ({
  metadata: part({ uid: text, creationTimestamp: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: part({
    phase: listed,
    pointStatuses: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ taskType: listed, taskID: text, status: listed }))
  })
}));
var cluster = object2(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({
    version: text,
    category: listed,
    type: listed,
    containerNetwork: listed,
    kubeProxyMode: listed
  }),
  status: part({ phase: listed })
}));
var snapshotList = object2(() => ({ status: part({ latestBackupTime: listed }), items: items() }));
var snapshotTask = object2(() => ({ status: part({ phase: listed, completionTime: listed }) }));
var upgradePaths = object2(() => ({
  upgradePaths: list2((0,_JTBJ5GML_js_13/* .looseObject */ ._H)({ version: text, targetVersions: list2((0,_JTBJ5GML_js_13/* .string */ .Yj)()) }))
}));
var node = object2(() => ({
  metadata: part({ name: text, uid: text, labels: listed, annotations: listed, ownerReferences: listed }),
  spec: part({ version: listed, k8sTags: listed }),
  status: part({ phase: listed, version: listed, kubeletVersion: listed, nodeInfo: part({ kubeletVersion: listed }) })
}));
var nodePool = object2(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({
    autoscaling: part({ enable: listed }),
    nodeTemplate: listed
  })
}));
var startedTask = object2(() => ({
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
var rawText = (value) => isAbsent(value) ? _LMU2CFNM_js_29/* .ABSENT */ .s : typeof value === "string" ? value : JSON.stringify(withoutDepth(value)) ?? String(value);
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
  const { metadata, spec, status } = parsed2.value;
  if (clusterId !== null && metadata?.uid && metadata.uid !== clusterId)
    return null;
  return {
    name: metadata?.name || null,
    phase: textOrNull(status?.phase),
    category: textOrNull(spec?.category),
    architecture: textOrNull(spec?.type),
    network: textOrNull((0,_TUARF4T6_js_30/* .asRecord */ .qY)(spec?.containerNetwork)["mode"]),
    proxyMode: textOrNull(spec?.kubeProxyMode)
  };
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
    lastUpgradeEndedAt: isEnded(last?.phase) ? (0,_CCDJ4O4E_js_32/* .parseTimestamp */ .EH)(last?.completionTime) : null,
    isUpgrading: [last?.phase, status?.phase].some((phase) => !isAbsent(phase) && !isEnded(phase))
  };
}
var isEnded = (phase) => phase === "Success" || phase === "Failed";
function offeredTargets(release, patch, suggestPatch, targetVersions) {
  if (!release)
    return targetVersions ?? null;
  if (!suggestPatch)
    return targetVersions ?? [];
  const suggested = (0,_33MSZ5FG_js_28/* .parseVersion */ .ot)(suggestPatch) === null ? `${release}-${suggestPatch}` : suggestPatch;
  const live = patch ? `${release}-${patch}` : release;
  const isNewer = (0,_33MSZ5FG_js_28/* .parseVersion */ .ot)(suggested) !== null && (0,_33MSZ5FG_js_28/* .compareVersions */ .Zy)(suggested, live) > 0;
  if (!isNewer || targetVersions?.includes(suggested))
    return targetVersions ?? [];
  return [...targetVersions ?? [], suggested];
}
function readVersions(raw) {
  const { clusterId: _, ...versions } = readUpgradeInfo(raw);
  return versions;
}
function readWorkflows(raw) {
  const list3 = read(anyList, raw);
  if (!list3.ok || list3.value.items === void 0)
    return null;
  const parsed2 = listOf(list3.value.items).map((item) => read(workflow, item));
  const workflows = parsed2.flatMap((one) => one.ok ? [one.value] : []);
  return workflows.length === parsed2.length ? workflows : null;
}
var createdAt = (one) => (0,_CCDJ4O4E_js_32/* .parseTimestamp */ .EH)(one.metadata?.creationTimestamp) ?? 0;
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
    const latestBackupAt = (0,_CCDJ4O4E_js_32/* .parseTimestamp */ .EH)(stated);
    return latestBackupAt === null ? null : { latestBackupAt, isBackupKnown: true };
  }
  const tasks = listOf(parsed2.value.items).map((item) => read(snapshotTask, item));
  const ends = tasks.flatMap((one) => one.ok && one.value.status?.phase === "Success" ? [(0,_CCDJ4O4E_js_32/* .parseTimestamp */ .EH)(one.value.status.completionTime)] : []);
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
    const name = (0,_EPTNCMP6_js_33/* .planFindingName */ .ym)(detail);
    this.#count(name, detail.code, 0, 1);
    const { addon = null, version = null, nodes = [] } = about;
    this.#causes.push({
      type: "cause",
      check: "plan",
      scope: "plan",
      name,
      kind: "Risk",
      level: (0,_EPTNCMP6_js_33/* .planLevel */ .UZ)(detail.code),
      group: null,
      message: "",
      errorCodes: [],
      nodes,
      addon: addon === null ? null : { template: addon, instanceId: null, instanceName: null, targetVersion: version },
      risk: {},
      detail,
      addresses: [address],
      location,
      signature: ["plan", name, (0,_ZA4QVOVC_js_4/* .configAddress */ .vF)(address), addon ?? "", ...distinction(detail)]
    });
  }
  addGap(gap) {
    this.#gaps.push(gap);
  }
  get findings() {
    const groups = (0,_TUARF4T6_js_30/* .groupBy */ .$z)(this.#causes, ({ signature, nodes }) => JSON.stringify([signature, nodes]));
    const causes = [...groups.values()].map((same) => {
      const addresses = [...new Set(same.flatMap((cause) => cause.addresses))].sort(_TUARF4T6_js_30/* .compareText */ .n6);
      return { ...same[0], addresses };
    });
    return { causes, gaps: this.#gaps, items: [...this.#items.values()] };
  }
  #count(name, code, passed, failed2) {
    const row = this.#items.get(name);
    this.#items.set(name, {
      name,
      kind: "Risk",
      level: (0,_EPTNCMP6_js_33/* .planLevel */ .UZ)(code),
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
  const at2 = (name) => isBlock ? ["values", 0, name] : ["values", name];
  const keys = /* @__PURE__ */ new Set();
  let [isHidden, unknown2] = [false, null];
  for (const name of [part2, `${part2}_json`]) {
    const { value, isUnknown, isSensitive, isWhollySensitive } = get(...at2(name));
    const isMap = (0,_TUARF4T6_js_30/* .isRecord */ .u4)(value);
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
  if (!(0,_TUARF4T6_js_30/* .isRecord */ .u4)(value) || depth > MAX_DEPTH2)
    return;
  for (const key of Object.keys(value)) {
    keys.add(prefix + key);
    addKeys((0,_ZA4QVOVC_js_4/* .partOf */ .BU)(value, key), `${prefix}${key}.`, keys, depth + 1);
  }
}

// lib/repository/plan/inspect.js
var inspectPlan = ({ changes }, findLine) => [...(0,_TUARF4T6_js_30/* .groupBy */ .$z)(changes, clusterIdOf)].map(([clusterId, ofCluster]) => {
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
  const at2 = (name) => change.after(SKIPPED_ITEMS, index, "resource_selector", 0, name);
  const [key, operator, values] = [at2("key"), at2("operator"), at2("values")];
  const isReadable = [key, operator, values].every(({ isUnknown, isSensitive }) => !isUnknown && !isSensitive);
  if (!isReadable || key.value !== "node.uid" || operator.value !== "In" || !Array.isArray(values.value))
    return [];
  const uids = values.value;
  return uids.every((uid) => typeof uid === "string") ? [...new Set(uids)].map((uid) => ({ uid, name: null })) : [];
}
function lengthOf(change, list3, inspection) {
  const { value } = change.after(list3);
  if (Array.isArray(value))
    return value.length;
  nameUnknown(change, [list3], inspection);
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
  const loaded = read2.map((one) => inspectIsolated(one, folders, (0,node_path_21.relative)(cwd, (0,node_path_21.resolve)(cwd, one.path)).replaceAll(node_path_21.sep, "/")));
  for (const { path, plan } of read2)
    log.info(`Plan ${path}: ${plan === null ? "it cannot be read" : planLine(plan)}`);
  const byCluster = (0,_TUARF4T6_js_30/* .groupBy */ .$z)(loaded.flatMap(({ parts }) => parts), ({ clusterId }) => clusterId);
  return { parts: [...byCluster.values()].map(joinParts), diagnostics: loaded.flatMap((one) => one.diagnostics) };
}
var planLine = ({ changes }) => {
  const count = changes.filter(({ action }) => action !== "no-op" && action !== "read").length;
  return `it changes ${count} of ${(0,_UKFUSHME_js_34/* .counted */ .hS)(changes.length, "resource")} of CCE`;
};
async function readFolders(cwd, log) {
  const { Workspace } = await __webpack_require__.e(/* import() */ 4481).then(__webpack_require__.bind(__webpack_require__, 4481));
  try {
    const found = await new Workspace(cwd).terraform([]);
    if (!("problem" in found))
      return [...found.folders.values()];
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read (${found.problem.code})`);
  } catch (error) {
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read: ${(0,_JATUNGRA_js_5/* .errorText */ .kc)(error)}`);
  }
  return [];
}
var failed = (detail) => ({ plan: null, diagnostics: [(0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("plan", detail)] });
function readIsolated(path, text2) {
  try {
    const read2 = (0,_ZA4QVOVC_js_4/* .readPlan */ .m3)(text2);
    if ("problem" in read2)
      return failed({ name: "unreadable-response", plan: path, problem: read2.problem });
    const { plan } = read2;
    const details = plan.unknown.map((address) => {
      return { name: "unreadable-response", plan: path, problem: { code: "unknown-change", address } };
    });
    if (plan.state !== "complete")
      details.push({ name: "not-finished", of: "plan", file: path, isErrored: plan.state === "errored" });
    return { plan, diagnostics: details.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("plan", detail)) };
  } catch (error) {
    return failed((0,_JATUNGRA_js_5/* .internalError */ .WB)("collect", error, path).detail);
  }
}
function inspectIsolated({ path, plan, diagnostics }, folders, planFile) {
  if (plan === null)
    return { parts: [], diagnostics };
  try {
    return { parts: inspectPlan(plan, (0,_ZA4QVOVC_js_4/* .lineFinderOf */ ._z)(folders, plan.configuration, planFile)), diagnostics };
  } catch (error) {
    return {
      parts: [],
      diagnostics: [...diagnostics, ...failed((0,_JATUNGRA_js_5/* .internalError */ .WB)("collect", error, path).detail).diagnostics]
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
var joinItems = (items2) => [...(0,_TUARF4T6_js_30/* .groupBy */ .$z)(items2, ({ name }) => name).values()].map((rows) => ({
  ...rows[0],
  passed: rows.reduce((sum, { passed }) => sum + passed, 0),
  failed: rows.reduce((sum, { failed: failed2 }) => sum + failed2, 0)
}));
function dividePlans({ parts, diagnostics }, gated, subject) {
  const [only = null] = gated.length === 1 ? gated : [];
  const owned = (0,_TUARF4T6_js_30/* .groupBy */ .$z)(parts, ({ clusterId }) => clusterId ?? only);
  const partOf2 = (clusterId) => {
    const own = owned.get(clusterId);
    return { plan: own === void 0 ? null : joinParts(own), diagnostics };
  };
  if (gated.length === 0) {
    const ids = owned.size === 0 ? [subject.clusterId] : [...owned.keys()];
    return { partOf: partOf2, others: ids.map((id) => planOfOther({ ...subject, clusterId: id }, partOf2(id))) };
  }
  const others = [...owned.keys()].filter((id) => !gated.includes(id)).map((id) => planOfOther((0,_IGPTGMJH_js_6/* .subjectOf */ .et)(id), { plan: withoutAddons(partOf2(id).plan), diagnostics: [] })).filter(({ results }) => results.some(({ causes, gaps }) => causes.length + gaps.length > 0));
  return { partOf: partOf2, others };
}
var withoutAddons = (plan) => plan && { ...plan, addons: [] };
var planOfOther = (subject, part2) => ({
  ...(0,_IGPTGMJH_js_6/* .unqueriedCluster */ .jc)(subject, []),
  results: [unreadPlan(subject, part2)]
});
function unreadPlan({ targetVersion }, part2) {
  const target = part2.plan && plannedTarget(part2.plan, targetVersion, _IGPTGMJH_js_6/* .NO_FACTS */ .Kj);
  const published = target === null ? null : { target, versionsOf: () => ({ code: "not-queried" }) };
  return planResult(part2, { checked: null, published }, targetVersion);
}
function plannedTarget(plan, asserted, { offeredTargets: offeredTargets2 }) {
  const [planned = null, ...others] = new Set(plan.upgrades.map(({ target: target2, isSensitive }) => isSensitive ? null : target2));
  const target = asserted ?? (others.length === 0 ? planned : null);
  return target === null ? null : (0,_33MSZ5FG_js_28/* .resolveTarget */ .u1)(target, offeredTargets2 ?? []) ?? target;
}
function planResult({ plan, diagnostics }, known, asserted) {
  if (plan === null)
    return (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("plan", diagnostics, { applies: diagnostics.length > 0 });
  const compared = comparePlannedAddons(plan.addons, known);
  const targets = new Set(plan.upgrades.flatMap(({ target: target2, isSensitive }) => isSensitive ? [] : target2 ?? []));
  const [target = null, ...others] = targets;
  return (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("plan", [...diagnostics, ...otherTargets(plan, asserted)], {
    clusterId: plan.clusterId,
    targetVersion: others.length === 0 ? target : null,
    causes: [...plan.causes, ...compared.causes],
    gaps: [...plan.gaps, ...compared.gaps],
    items: joinItems([...plan.items, ...compared.items])
  });
}
var otherTargets = ({ upgrades }, asserted) => upgrades.filter(({ target }) => asserted !== null && target !== null && !(0,_33MSZ5FG_js_28/* .matchesVersion */ .y1)(asserted, target)).map(({ target, isSensitive, address, location }) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("plan", {
  name: "target-mismatch",
  which: "plan",
  asserted: asserted ?? "",
  actual: isSensitive ? null : target,
  address,
  location
}));

// lib/checks/shared/failures.js
var mayHaveArrived = (error) => error instanceof _AAYBQDON_js_14/* .CceError */ .Wk && ["connection-lost", "timeout", "truncated", "not-json", "server-error"].includes(error.kind);
var ignoreApiError = (error) => {
  if (error instanceof _AAYBQDON_js_14/* .CceError */ .Wk)
    return null;
  throw error;
};
var unavailable = ({ kind, status }) => ({
  code: "request-failed",
  kind,
  status
});
var apiErrorResult = (check, addon = null) => (error) => {
  if (error instanceof _AAYBQDON_js_14/* .CceError */ .Wk)
    return { result: (0,_JATUNGRA_js_5/* .diagnosticResult */ .pb)(check, detailOf(error), { addon }) };
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
var RUN_ENDS = ["cancelled", "run-deadline"];
function detailOf({ kind, failure }) {
  const hasNoKeys = failure.identity !== void 0 && !RUN_ENDS.includes(kind);
  if (hasNoKeys || ACCESS_ERRORS.includes(kind))
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
  const offered = targetVersions.filter(_33MSZ5FG_js_28/* .isAddonVersion */ .Nr);
  const newer = (published ?? offered.map((version) => ({ version, isStable: true }))).filter(({ version }) => installed === null || (0,_33MSZ5FG_js_28/* .compareAddonVersions */ .Dq)(version, installed) > 0);
  const both = newer.filter(({ version }) => offered.includes(version));
  const candidates = both.length > 0 ? both : newer;
  const rank = ({ version, isStable }) => Number(isStable && !(0,_33MSZ5FG_js_28/* .isPrerelease */ .V1)(version));
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a) || (0,_33MSZ5FG_js_28/* .compareAddonVersions */ .Dq)(b.version, a.version));
  return best?.version ?? null;
}
async function publishedVersions(addons, context) {
  const templates = addons.map(({ template }) => template);
  const found = templates.length === 0 ? [] : await listPublishedVersions(templates, await exactTarget(context), context);
  return new Map([...found].flatMap(([template, versions]) => "code" in versions ? [] : [[template, versions]]));
}
async function listPublishedVersions(templates, clusterVersion, { api, keepEvidence }, autopilot = false) {
  const list3 = async (template) => {
    const response = await api.listAddonTemplates(template).catch((error) => {
      if (error instanceof _AAYBQDON_js_14/* .CceError */ .Wk)
        return unavailable(error);
      throw error;
    });
    if ("code" in response)
      return response;
    keepEvidence({ check: "cluster", id: `addontemplate-${template}`, text: response.text });
    return readPublishedVersions(response.value, template, clusterVersion, autopilot) ?? { code: "not-in-response" };
  };
  const distinct = [...new Set(templates)];
  const found = await Promise.all(distinct.map(async (template) => [template, await list3(template)]));
  return new Map(found);
}
async function exactTarget({ api, expectations }) {
  const asserted = expectations.targetVersion ?? "";
  const info = await api.showUpgradeInfo().catch(ignoreApiError);
  const { offeredTargets: offeredTargets2 } = info ? readUpgradeInfo(info.value) : { offeredTargets: null };
  return (0,_33MSZ5FG_js_28/* .resolveTarget */ .u1)(asserted, offeredTargets2 ?? []) ?? asserted;
}
function readPublishedVersions(raw, template, clusterVersion, autopilot = false) {
  const list3 = read(anyList, raw);
  const templates = listOf(list3.ok ? list3.value.items : null).map((item) => read(addonTemplate, item));
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
  const byTemplate = (0,_TUARF4T6_js_30/* .groupBy */ .$z)(upgraded, ({ template }) => template);
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
      const found = lists.map((list3) => readPublishedVersions(list3, template, target, isOfAutopilot(plan)));
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
  const { time: expiresAt, unreadable } = (0,_CCDJ4O4E_js_32/* .earliestTime */ .rL)(expiries ?? []);
  const expired = expiryProblem(expiresAt, expected, now);
  const problems = [...mismatches];
  if (expired)
    problems.push(expired);
  if (expiries !== null && (expiresAt === null || unreadable !== void 0))
    problems.push({ name: "no-expiry", raw: textOrNull(unreadable) });
  const diagnostics = [...problems.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, detail, addon)), ...result.diagnostics];
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
  return { ...result, decides: false, diagnostics: [(0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, problem, addon), ...result.diagnostics] };
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
  if (check !== "precheck" || live === null || checked === null || (0,_33MSZ5FG_js_28/* .sameVersion */ .r1)(checked, live))
    return result;
  const isKnown = ({ detail }) => detail.name === "target-mismatch" && detail.which === "live";
  if (result.diagnostics.some(isKnown))
    return result;
  const isTarget = targetVersion !== null && (0,_33MSZ5FG_js_28/* .sameVersion */ .r1)(targetVersion, live);
  const problem = (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, { name: "target-mismatch", which: "live", checked, live, isTarget, newest });
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
  return pairs.flatMap(({ which, asserted, actual }) => asserted === null || (0,_33MSZ5FG_js_28/* .matchesVersion */ .y1)(asserted, actual) ? [] : [{ name: "target-mismatch", which, asserted, actual }]);
}

// lib/checks/facts/state.js
function clusterStateProblem({ facts, gaps, waitedMs }) {
  const phase = facts.phase ?? (facts.isUpgrading ? "Upgrading" : null);
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
    return { ...result, diagnostics: [(0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, { name: "cluster-state", ...problem }), ...result.diagnostics] };
  });
}

// lib/checks/upgrade/stale.js
function staleness({ endedAt, ledTo }, { liveVersion, offeredTargets: offeredTargets2 }, { target, maxAgeMs, now }) {
  const versions = [ledTo, liveVersion].filter((version) => version !== null);
  if (target !== null) {
    const other = versions.find((version) => !(0,_33MSZ5FG_js_28/* .matchesVersion */ .y1)(target, version));
    if (other !== void 0)
      return { why: "other-target", asserted: target, actual: other };
  }
  if (endedAt === null)
    return { why: "undated" };
  if (now - endedAt > maxAgeMs)
    return { why: "too-old", endedAt, now, maxAgeMs, cceAheadMs: null };
  const actual = liveVersion ?? ledTo;
  const newest = target === null || actual === null ? null : (0,_AVJP7QVF_js_35/* .newerUnderTarget */ .Js)(target, actual, offeredTargets2);
  return target === null || actual === null || newest === null ? null : { why: "stopped-short", asserted: target, actual, newest };
}
function recheckUpgrade(result, facts, terms) {
  const { check, phase, takenAt, targetVersion } = result;
  if (check !== "upgrade" || phase !== "Success")
    return result;
  const stale = staleness({ endedAt: takenAt, ledTo: targetVersion }, facts, terms);
  if (stale === null)
    return result;
  const problem = (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, { name: "stale-upgrade", ...stale });
  const others = result.diagnostics.filter(({ detail }) => !(detail.name === "target-mismatch" && detail.which === "target"));
  return { ...result, decides: false, diagnostics: [problem, ...others] };
}

// lib/checks/facts/apply.js
function applyClusterFacts(results, known, terms) {
  const { facts } = known;
  const { target, addonCheckType } = terms;
  const { liveVersion, offeredTargets: offeredTargets2 } = facts;
  const newest = target === null || liveVersion === null ? null : (0,_AVJP7QVF_js_35/* .newerUnderTarget */ .Js)(target, liveVersion, offeredTargets2);
  const compared = results.map((result) => recheckLiveVersion(result, liveVersion, newest)).map((result) => recheckUpgrade(result, facts, terms)).map((result) => recheckOffer(result, facts));
  const open = (0,_AVJP7QVF_js_35/* .reachedTarget */ .SC)(target, facts) === null ? compared : compared.filter((result) => isOpen(result, addonCheckType));
  return withClusterState(open, known);
}
function recheckOffer(result, { liveVersion: live, offeredTargets: offered }) {
  if (live === null || offered === null)
    return result;
  const diagnostics = result.diagnostics.map((one) => {
    const { detail } = one;
    if (detail.name !== "target-mismatch" || detail.which !== "no-task")
      return one;
    const { asserted } = detail;
    if ((0,_33MSZ5FG_js_28/* .matchesVersion */ .y1)(asserted, live) || (0,_33MSZ5FG_js_28/* .resolveTarget */ .u1)(asserted, offered) !== null)
      return one;
    return {
      ...one,
      detail: { name: "target-mismatch", which: "not-offered", asserted, offered, live, isTarget: false }
    };
  });
  return { ...result, diagnostics };
}
function isOpen({ check, diagnostics }, addonCheckType) {
  if (check === "precheck")
    return false;
  if (check === "addons")
    return addonCheckType !== "addonUpgrade";
  return !diagnostics.some(({ detail }) => detail.name === "stale-upgrade" || detail.name === "no-result" && (detail.why === "no-task" || detail.why === "no-upgrade"));
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
    byShape.set(shape, common.map((part2, index) => part2.fold === null || part2.text === parts[index]?.text ? part2 : { fold: part2.fold, text: _FYZMMO6F_js_36/* .DIFFERENT */ .mp }));
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
  return joined.map(({ fold, ...at2 }) => ({ fold, text: message.slice(at2.start, at2.end) }));
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

// lib/checks/shared/tasks.js
var requestableId = (uid) => uid && uid !== "." && uid !== ".." ? uid : null;
function newestOf(tasks, createdAt3) {
  const [first, ...others] = tasks;
  if (first === void 0)
    return null;
  if (others.length === 0)
    return first;
  const dated = tasks.map((task) => ({ task, at: createdAt3(task) }));
  if (dated.some(({ at: at2 }) => at2 === null))
    return "ambiguous";
  const newestAt = dated.reduce((newest2, { at: at2 }) => Math.max(newest2, at2 ?? 0), 0);
  const [newest, ...rivals] = dated.filter(({ at: at2 }) => at2 === newestAt);
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

// lib/checks/shared/causes.js
var byNodeName = (a, b) => (0,_TUARF4T6_js_30/* .compareText */ .n6)(a.name ?? "", b.name ?? "") || (0,_TUARF4T6_js_30/* .compareText */ .n6)(a.uid ?? "", b.uid ?? "");
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
      items: [...this.#rows.values()].sort((a, b) => (0,_TUARF4T6_js_30/* .compareText */ .n6)(rowKey(a), rowKey(b)))
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
    const kind = hasKind ? _6XKFUWSU_js_9/* .KINDS */ .GW.find((one) => one === item.kind) ?? null : null;
    const level = _6XKFUWSU_js_9/* .LEVELS */ .A_.find((one) => one === item.level) ?? null;
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
var isListed = (list3, value) => typeof value === "string" && list3.includes(value);
function problemOf({ name, kind, level, group, phase }, { isFinished, hasKind }) {
  if (name === null)
    return unlisted("name", null, name, []);
  if (!isListed(_6XKFUWSU_js_9/* .ITEM_PHASES */ .VT, phase))
    return unlisted("phase", name, phase, _6XKFUWSU_js_9/* .ITEM_PHASES */ .VT);
  if (!isAbsent(kind) && !isListed(_6XKFUWSU_js_9/* .KINDS */ .GW, kind))
    return unlisted("kind", name, kind, _6XKFUWSU_js_9/* .KINDS */ .GW);
  if (!isAbsent(group) && !isListed(_6XKFUWSU_js_9/* .GROUPS */ .fd, group))
    return unlisted("group", name, group, _6XKFUWSU_js_9/* .GROUPS */ .fd);
  if (phase === "Failed" && group !== "ExecuteException") {
    if (hasKind && isAbsent(kind))
      return unlisted("kind", name, kind, _6XKFUWSU_js_9/* .KINDS */ .GW);
    if (!isListed(_6XKFUWSU_js_9/* .LEVELS */ .A_, level))
      return unlisted("level", name, level, _6XKFUWSU_js_9/* .LEVELS */ .A_);
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
  const uids = nodeRisks.map((risk) => (0,_TUARF4T6_js_30/* .isRecord */ .u4)(risk) ? risk["NodeID"] : null);
  const texts = uids.filter((uid) => typeof uid === "string" && uid !== "");
  return texts.length > 0 && texts.length === uids.length ? texts : null;
}
var RISK_LISTS = ["configurationRisks", "deprecatedAPIRisks", "nodeRisks", "addonRisks"];
function mergeRisks(occurrences) {
  const merged = {};
  for (const list3 of RISK_LISTS) {
    const distinct = /* @__PURE__ */ new Map();
    for (const { item } of occurrences)
      for (const risk of item.risk[list3] ?? [])
        distinct.set(JSON.stringify(risk), risk);
    if (distinct.size > 0)
      merged[list3] = [...distinct.keys()].sort().map((text2) => distinct.get(text2));
  }
  return merged;
}

// lib/checks/facts/node-names.js
var namesNodes = (results) => nodesNamedBy(results).length > 0;
var nodesNamedBy = (results) => results.flatMap(({ causes, diagnostics, gaps }) => [
  ...[...causes, ...diagnostics].flatMap(({ nodes }) => nodes),
  ...gaps.flatMap(nodesOfGap)
]);
var nodesOfGap = (gap) => "nodes" in gap ? gap.nodes : [];
function hasAll(listed2, wanted) {
  const [uids, names] = [new Set(listed2.map(({ uid }) => uid)), new Set(listed2.map(({ name }) => name))];
  return wanted.every(({ uid, name }) => uid === null ? names.has(name) : uids.has(uid));
}
function withNodeNames(cluster2) {
  const known = [...cluster2.facts.listedNodes, ...nodesNamedBy(cluster2.results)];
  const names = new Map(known.flatMap(({ uid, name }) => uid && name ? [[uid, name]] : []));
  const isNameless = ({ uid, name }) => name === null && uid !== null && names.has(uid);
  const named = (nodes) => {
    if (!nodes.some(isNameless))
      return nodes;
    const all = nodes.map((node2) => isNameless(node2) ? { ...node2, name: names.get(node2.uid ?? "") ?? null } : node2);
    const distinct = (0,_TUARF4T6_js_30/* .groupBy */ .$z)(all, ({ uid, name, message }) => JSON.stringify([uid, name, message]));
    return [...distinct.values()].map(([node2]) => node2).sort(byNodeName);
  };
  const ofGap = (gap) => "nodes" in gap ? { ...gap, nodes: named(gap.nodes) } : gap;
  return {
    ...cluster2,
    results: cluster2.results.map((result) => ({
      ...result,
      causes: result.causes.map((cause) => ({ ...cause, nodes: named(cause.nodes) })),
      diagnostics: result.diagnostics.map((one) => ({ ...one, nodes: named(one.nodes) })),
      gaps: result.gaps.map(ofGap)
    })),
    diagnostics: cluster2.diagnostics.map((one) => ({ ...one, nodes: named(one.nodes) })),
    gaps: cluster2.gaps.map(ofGap)
  };
}

// lib/checks/shared/lists.js
var NEXT_PAGE = ["next_marker", "nextMarker", "next", "nextPage", "next_page", "nextPageToken", "next_page_token"];
var MORE_PAGES = ["hasMore", "has_more", ...NEXT_PAGE];
var MORE_ENTRIES = ["continue", "remainingItemCount"];
var TOTALS = ["currentCount", "current_count", "totalCount", "total_count", "total"];
var isNamed = (value) => !isAbsent(value) && value !== false && value !== 0;
function namesNextPage(body) {
  const places = [body, (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["pageInfo"]), (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["page_info"]), (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["links"])];
  const metadata = (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["metadata"]);
  const links = listOf(body["links"]).filter(_TUARF4T6_js_30/* .isRecord */ .u4);
  return places.some((place) => MORE_PAGES.some((name) => isNamed(place[name]))) || MORE_ENTRIES.some((name) => isNamed(metadata[name])) || links.some(({ rel, href }) => rel === "next" && isNamed(href));
}
function totalOf(body) {
  const places = [body, (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["pageInfo"]), (0,_TUARF4T6_js_30/* .asRecord */ .qY)(body["page_info"])];
  const totals = places.flatMap((place) => TOTALS.map((name) => rawText(place[name])));
  return Math.max(0, ...totals.filter((total) => /^\d{1,15}$/.test(total)).map(Number));
}
function listGaps(check, raw, of = "tasks") {
  const body = (0,_TUARF4T6_js_30/* .asRecord */ .qY)(raw);
  const listed2 = listOf(body["items"]).length;
  const total = totalOf(body);
  if (listed2 < total)
    return [{ check, code: "partial-list", of, listed: listed2, total }];
  return namesNextPage(body) ? [{ check, code: "partial-list", of, listed: listed2, total: null }] : [];
}

// lib/checks/addons/installed.js
function readInstalledAddons(raw, { addonInstanceId }) {
  const list3 = read(anyList, raw);
  if (!list3.ok || list3.value.items === void 0)
    return null;
  const addons = /* @__PURE__ */ new Map();
  const gaps = listGaps("addons", raw, "installed-addons");
  let hasUnnamed = false;
  for (const item of listOf(list3.value.items)) {
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
var readAddonFacts = (raw) => readInstalledAddons(raw, { addonInstanceId: null })?.addons.map(({ template, version }) => ({
  name: template,
  version
})) ?? null;
async function listInstalledAddons({ keepEvidence, selection }, api) {
  const response = await api.listAddonInstances();
  keepEvidence({ check: "cluster", id: "addons", text: response.text });
  return readInstalledAddons(response.value, selection);
}
async function listKnownAddons(context) {
  try {
    return await listInstalledAddons(context, context.api) ?? { code: "not-in-response" };
  } catch (error) {
    if (error instanceof _AAYBQDON_js_14/* .CceError */ .Wk)
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

// lib/checks/facts/nodes.js
function readNodePage(raw) {
  const items2 = itemsOf(raw);
  const parsed2 = items2?.map((item) => read(node, item));
  if (parsed2 === void 0)
    return null;
  const nodes = parsed2.flatMap((one) => one.ok ? [nodeFact(one.value)] : []);
  if (nodes.length < parsed2.length)
    return null;
  const { nextMarker } = (0,_TUARF4T6_js_30/* .asRecord */ .qY)((0,_TUARF4T6_js_30/* .asRecord */ .qY)(raw)["pageInfo"]);
  const listed2 = parsed2.flatMap((one) => one.ok ? [listedNode(one.value)] : []);
  return { nodes, listed: listed2, nextMarker: typeof nextMarker === "string" && nextMarker !== "" ? nextMarker : null };
}
var itemsOf = (raw) => {
  const list3 = read(anyList, raw);
  return list3.ok && list3.value.items !== void 0 ? listOf(list3.value.items) : null;
};
var SKIPPED_LABEL = "upgrade.cce.io/skipped";
function nodeFact({ metadata, spec, status }) {
  const labels = [metadata?.labels, metadata?.annotations, spec?.k8sTags].map(_TUARF4T6_js_30/* .asRecord */ .qY);
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
var DEFAULT_POOL = "DefaultPool";
var POOL_ID = "kubernetes.io/node-pool.id";
var POOL_LABEL = "cce.cloud.com/cce-nodepool";
function listedNode({ metadata, spec }) {
  const owners = listOf(metadata?.ownerReferences).map(_TUARF4T6_js_30/* .asRecord */ .qY);
  const named = [
    ...owners.map((owner) => owner["nodepoolName"]),
    (0,_TUARF4T6_js_30/* .asRecord */ .qY)(spec?.k8sTags)[POOL_LABEL],
    (0,_TUARF4T6_js_30/* .asRecord */ .qY)(metadata?.labels)[POOL_LABEL]
  ];
  const [pool = null] = named.map(textOrNull).filter((one) => one !== null && one !== "");
  const ids = [...owners.map((owner) => owner["nodepoolID"]), (0,_TUARF4T6_js_30/* .asRecord */ .qY)(metadata?.annotations)[POOL_ID]];
  const isInPool = ids.some((id) => typeof id === "string" && id !== "" && !id.includes("#"));
  const isStated = [metadata?.ownerReferences, metadata?.annotations, spec?.k8sTags].some((one) => !isAbsent(one));
  return {
    uid: metadata?.uid || null,
    name: metadata?.name || null,
    pool: pool ?? (isInPool || !isStated ? null : DEFAULT_POOL)
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
  return readPools(raw)?.filter(({ spec }) => spec?.autoscaling?.enable === true).map(poolName) ?? null;
}
function readPoolFacts(raw) {
  const facts = readPools(raw)?.map((pool) => {
    const { os, runtime } = (0,_TUARF4T6_js_30/* .asRecord */ .qY)(pool.spec?.nodeTemplate);
    return { name: poolName(pool), os: textOrNull(os), runtime: textOrNull((0,_TUARF4T6_js_30/* .asRecord */ .qY)(runtime)["name"]) };
  });
  return facts ?? null;
}
var poolName = ({ metadata }) => metadata?.name || metadata?.uid || "";
function readPools(raw) {
  const parsed2 = itemsOf(raw)?.map((item) => read(nodePool, item));
  const pools = parsed2?.flatMap((one) => one.ok ? [one.value] : []);
  return pools === void 0 || pools.length !== parsed2?.length ? null : pools;
}

// lib/checks/facts/releases.js
var MAX_SHOWN = 100;
var MAX_FAILED = 5;
var IN_PARALLEL = 4;
var NAME = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
async function queryReleases({ api, keepEvidence, removedApisIn }) {
  const list3 = readReleaseList((await api.listReleases()).value);
  let shown2 = 0;
  const failures = [];
  const show = async (release) => {
    const { name, namespace, resources } = release;
    const isNamed2 = namespace !== null && NAME.test(namespace) && NAME.test(name);
    if (resources !== null || !isNamed2 || shown2++ >= MAX_SHOWN)
      return { resources, why: null };
    const why = failures[MAX_FAILED - 1];
    if (why !== void 0)
      return { resources: null, why };
    try {
      const shown3 = (0,_TUARF4T6_js_30/* .asRecord */ .qY)((await api.showRelease(namespace, name)).value);
      return shown3["name"] === name ? { resources: resourcesOf(shown3), why: null } : { resources: null, why: { code: "not-in-response" } };
    } catch (error) {
      if (!(error instanceof _AAYBQDON_js_14/* .CceError */ .Wk))
        throw error;
      const why2 = unavailable(error);
      if (!isRefused(why2))
        failures.push(why2);
      return { resources: null, why: why2 };
    }
  };
  const listed2 = list3.releases.filter(({ isDeleted }) => !isDeleted);
  const answers = await (0,_HSLNXSU3_js_37/* .mapInParallel */ .H)(listed2, IN_PARALLEL, async (release) => {
    const { resources, why } = await show(release);
    const isFailed = why !== null && !isRefused(why);
    const kept2 = {
      name: release.name,
      namespace: release.namespace,
      chart_name: release.chart,
      chart_version: release.chartVersion,
      removed_apis: resources === null ? null : await removedApisIn(resources),
      ...isFailed && { unread: true }
    };
    return { kept: kept2, why: isFailed ? why : null };
  });
  const kept = answers.map((answer) => answer.kept);
  keepEvidence({ check: "cluster", id: "releases", text: JSON.stringify(list3.isWhole ? kept : [...kept, null]) });
  const [unread] = answers.flatMap(({ why }) => why ?? []);
  const stored = readKeptReleases(list3.isWhole ? kept : [...kept, null]);
  return unread === void 0 ? stored : { ...stored, unread };
}
function readReleaseList(raw) {
  const list3 = Array.isArray(raw) ? raw : [(0,_TUARF4T6_js_30/* .asRecord */ .qY)(raw)["items"], (0,_TUARF4T6_js_30/* .asRecord */ .qY)(raw)["releases"]].find(Array.isArray);
  if (!Array.isArray(list3))
    return { releases: [], isWhole: false };
  const releases = list3.filter(_TUARF4T6_js_30/* .isRecord */ .u4).flatMap((entry) => {
    const named = namesOf(entry);
    if (named === null)
      return [];
    return [{ ...named, isDeleted: /^delet/i.test(textOrNull(entry["status"]) ?? ""), resources: resourcesOf(entry) }];
  });
  return { releases, isWhole: releases.length === list3.length };
}
function namesOf(entry) {
  const name = textOrNull(entry["name"]);
  if (name === null || name === "")
    return null;
  const [namespace, chart, chartVersion] = ["namespace", "chart_name", "chart_version"].map((key) => {
    const text2 = textOrNull(entry[key]);
    return text2 === "" ? null : text2;
  });
  return { name, namespace: namespace ?? null, chart: chart ?? null, chartVersion: chartVersion ?? null };
}
function resourcesOf({ resources }) {
  if (typeof resources === "string")
    return resources.trim() === "" ? null : resources;
  return Array.isArray(resources) && resources.length > 0 ? JSON.stringify(resources) : null;
}
function readKeptReleases(raw) {
  const entries = Array.isArray(raw) ? raw : [null];
  const read2 = entries.map((entry) => {
    const named = (0,_TUARF4T6_js_30/* .isRecord */ .u4)(entry) ? namesOf(entry) : null;
    return named === null ? null : { named, apis: readApis((0,_TUARF4T6_js_30/* .asRecord */ .qY)(entry)["removed_apis"]), entry: (0,_TUARF4T6_js_30/* .asRecord */ .qY)(entry) };
  });
  const isUnread = read2.some((one) => one === null || one.entry["unread"] === true);
  return {
    releases: read2.flatMap((one) => one === null || !one.apis?.length ? [] : [{ ...one.named, apis: one.apis }]),
    unread: isUnread ? { code: "not-in-response" } : null,
    hasUnknown: read2.some((one) => one?.apis === null)
  };
}
function readApis(raw) {
  if (!Array.isArray(raw))
    return null;
  return raw.filter(_TUARF4T6_js_30/* .isRecord */ .u4).flatMap(({ apiVersion, kind }) => {
    const version = textOrNull(apiVersion);
    return version === null ? [] : [{ apiVersion: version, kind: textOrNull(kind) }];
  });
}
function releaseGaps({ unread, hasUnknown }) {
  if (unread !== null)
    return [{ check: null, code: "releases-unread", why: unread }];
  const why = { code: "not-in-response" };
  return hasUnknown ? [{ check: null, code: "no-facts", facts: ["releases"], why }] : [];
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
      ...(0,_LMU2CFNM_js_29/* .diagnostic */ .Y)(check, detail, addon),
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
    const key = (0,_6XKFUWSU_js_9/* .nodeLabel */ .dA)(node2) === null ? `#${this.#nodes.size}` : JSON.stringify([node2.uid, node2.name]);
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
      this.#add(unlisted("phase", what, phase, _6XKFUWSU_js_9/* .ITEM_PHASES */ .VT), node2);
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
    if (!(0,_TUARF4T6_js_30/* .isRecord */ .u4)(value))
      return false;
    const item = this.#context.addItem(value, location, isStrict);
    if (item === "other")
      return this.#readPart(value, location, isStrict, depth);
    if (item === "unreadable")
      this.#addUnreadable(location.path, value, location.node);
    this.#unlisted.add(location.path);
    return true;
  }
  #readList(list3, location, isStrict, depth) {
    let isResult = false;
    for (const one of list3) {
      const isRead = this.#read(one, location, isStrict, depth + 1);
      if (!isRead && isStrict)
        this.#addUnreadable(location.path, one, location.node);
      isResult ||= isRead || isStrict;
    }
    return isResult;
  }
  #readPart(value, location, isStrict, depth) {
    const info = value["nodeInfo"];
    if (!(0,_TUARF4T6_js_30/* .isRecord */ .u4)(info))
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
var createdAt2 = ({ task }) => (0,_CCDJ4O4E_js_32/* .agreedTime */ .WY)([task.metadata?.createTimeStamp, task.metadata?.createTimestamp]);
var unreadableAddon = (fault, addon = null) => (0,_JATUNGRA_js_5/* .diagnosticResult */ .pb)("addons", { name: "unreadable-response", what: "addon-tasks", fault }, { addon });
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
    ...phaseProblems(ended, "task status", _6XKFUWSU_js_9/* .ITEM_PHASES */ .VT)
  ];
  const { causes, diagnostics, items: items2 } = aggregator.result();
  const ofTask = problems.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("addons", detail, addon));
  const all = [...ofTask, ...parts.problems(), ...diagnostics];
  const result = (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("addons", all, {
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
  const list3 = read(anyList, raw);
  if (!list3.ok)
    return unreadable({ code: "shape", of: "body", ...list3.fault });
  const { kind, items: items2 } = list3.value;
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
  for (const [subject, group] of (0,_TUARF4T6_js_30/* .groupBy */ .$z)(wanted, subjectOf2)) {
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
var distinctOfSubjects = (tasks) => [...(0,_TUARF4T6_js_30/* .groupBy */ .$z)(tasks, subjectOf2).values()].flatMap(distinctTasks);
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
var nothingRead = ({ all }) => (0,_JATUNGRA_js_5/* .diagnosticResult */ .pb)("addons", { name: "no-result", why: all.length === 0 ? "no-task" : "filtered-out" });
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
  const unreadablePostcheck = (fault) => (0,_JATUNGRA_js_5/* .unreadableResult */ .dh)("postcheck", "postcheck", fault);
  const parsed2 = read(postcheckTask, raw);
  if (!parsed2.ok)
    return unreadablePostcheck({ code: "shape", of: "body", ...parsed2.fault });
  const { kind, metadata, spec, status } = parsed2.value;
  if (!isAbsent(kind) && kind !== "PostCheckTask")
    return unreadablePostcheck({ code: "other-kind", kind: rawText(kind), expected: "PostCheckTask" });
  const currentVersion = spec?.clusterVersion || null;
  const problems = phaseProblems2(status.phase).map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("postcheck", detail));
  const result = (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("postcheck", problems, {
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
    problems: [...problems.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("precheck", detail)), ...parts.problems()],
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
  return [unlisted(`${what} phase`, null, phase, _6XKFUWSU_js_9/* .ITEM_PHASES */ .VT)];
}
function addItems(items2, location, aggregator, parts) {
  let fault = null;
  for (const raw of items2) {
    fault = addItem(raw, location, aggregator) ?? fault;
    if ((0,_TUARF4T6_js_30/* .isRecord */ .u4)(raw))
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
var isListedOrAbsent = (list3, value) => isAbsent(value) || list3.includes(value);
var isPlainSuccess = (raw) => (0,_TUARF4T6_js_30/* .isRecord */ .u4)(raw) && raw["phase"] === "Success" && typeof raw["name"] === "string" && raw["name"] !== "" && isListedOrAbsent(_6XKFUWSU_js_9/* .KINDS */ .GW, raw["kind"]) && isListedOrAbsent(_6XKFUWSU_js_9/* .GROUPS */ .fd, raw["group"]);
var riskOf = (source) => (0,_TUARF4T6_js_30/* .isRecord */ .u4)(source) ? Object.fromEntries(RISK_LISTS.flatMap((list3) => isAbsent(source[list3]) ? [] : [[list3, listOf(source[list3]).map(withoutDepth)]])) : {};
function knownNodes({ status }) {
  const words = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  for (const section2 of Object.values(status)) {
    const stages = (0,_TUARF4T6_js_30/* .isRecord */ .u4)(section2) && Array.isArray(section2["nodeStageStatus"]) ? section2["nodeStageStatus"] : [];
    for (const stage of stages) {
      const info = (0,_TUARF4T6_js_30/* .isRecord */ .u4)(stage) ? stage["nodeInfo"] : null;
      if (!(0,_TUARF4T6_js_30/* .isRecord */ .u4)(info))
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
      diagnostics.push((0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("precheck", unlisted("skipped item name", null, name, [])));
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
    diagnostics.push({ ...(0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("precheck", { name: "skipped-item", item: name }), nodes: refs });
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
var unreadablePrecheck = (what, fault) => (0,_JATUNGRA_js_5/* .unreadableResult */ .dh)("precheck", what, fault);
function itemProgress({ status }) {
  const items2 = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items));
  const done = items2.filter((item) => (0,_TUARF4T6_js_30/* .isRecord */ .u4)(item) && (item["phase"] === "Success" || item["phase"] === "Failed"));
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
  const ofTask = problems.map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("precheck", detail));
  const all = [...ofTask, ...sections.problems, ...skipped.diagnostics, ...diagnostics];
  const result = (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("precheck", all, {
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
  const list3 = parseList(response.value);
  const newest = "result" in list3 ? list3 : chooseNewest(list3.tasks, context.expectations.targetVersion);
  const choice = "result" in newest ? newest : idOf(newest.task);
  if ("result" in choice)
    context.keepEvidence({ check: "precheck", id: "list", text: response.text });
  if ("result" in list3)
    return list3;
  for (const gap of listGaps("precheck", response.value))
    context.addGap(gap);
  return { tasks: list3.tasks, choice };
}
function idOf(task) {
  const taskId = requestableId(task.metadata?.uid);
  return taskId === null ? { result: unreadablePrecheck("precheck-list", { code: "newest-without-uid" }) } : { taskId };
}
function parseList(raw) {
  const list3 = read(anyList, raw);
  if (!list3.ok)
    return { result: unreadablePrecheck("precheck-list", { code: "shape", of: "body", ...list3.fault }) };
  if (list3.value.items === void 0)
    return { result: unreadablePrecheck("precheck-list", { code: "no-items" }) };
  const tasks = [];
  for (const item of listOf(list3.value.items)) {
    const task = read(precheckTask, item);
    if (!task.ok)
      return { result: unreadablePrecheck("precheck-list", { code: "shape", of: "listed", ...task.fault }) };
    tasks.push(task.value);
  }
  return { tasks };
}
async function listTasksIfPossible({ api }) {
  const response = await api.listPrechecks().catch(ignoreApiError);
  const list3 = response && parseList(response.value);
  return list3 && "tasks" in list3 ? list3.tasks : [];
}
function chooseNewest(tasks, targetVersion) {
  const isAsserted = ({ spec }) => targetVersion === null || (0,_33MSZ5FG_js_28/* .matchesVersion */ .y1)(targetVersion, spec?.targetVersion);
  const candidates = tasks.some(isAsserted) ? tasks.filter((task) => isAsserted(task) || !task.spec?.targetVersion) : [];
  const newest = newestOf(candidates, (task) => timesOf(task).created);
  if (newest === "ambiguous")
    return { result: unreadablePrecheck("precheck-list", { code: "undated-precheck" }) };
  if (newest)
    return { task: newest };
  const found = [...new Set(tasks.map((task) => task.spec?.targetVersion || ""))].sort();
  const detail = targetVersion === null || tasks.length === 0 ? { name: "no-result", why: "no-task" } : { name: "target-mismatch", which: "no-task", asserted: targetVersion, found };
  return { result: (0,_JATUNGRA_js_5/* .diagnosticResult */ .pb)("precheck", detail) };
}

// lib/checks/upgrade/read.js
var UPGRADE_PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var parseUpgrade = (raw) => read(upgradeTask, raw);
var isUpgradeUnderWay = (phase) => phase === "Init" || phase === "Queuing" || phase === "Running";
var unreadableTask = (what, fault) => (0,_JATUNGRA_js_5/* .unreadableResult */ .dh)("upgrade", what, fault);
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
  const updatedAt = (0,_CCDJ4O4E_js_32/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
  const isDated = isFinal && !isAbsent(status.completionTime);
  const problems = phaseProblems3(parsed2.value, waitedMs, lastUpgrade).map((detail) => (0,_LMU2CFNM_js_29/* .diagnostic */ .Y)("upgrade", detail));
  const result = (0,_JATUNGRA_js_5/* .checkResult */ .iJ)("upgrade", problems, {
    currentVersion: spec?.version || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: isDated ? (0,_CCDJ4O4E_js_32/* .parseTimestamp */ .EH)(status.completionTime) : updatedAt,
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
  const walk2 = (value, key, depth) => {
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
        walk2(one, Array.isArray(value) ? null : inner, depth + 1);
  };
  walk2(items2, null, 0);
  const lines = [...found.filter(({ isFailed }) => isFailed), ...found.filter(({ isFailed }) => !isFailed)];
  return {
    steps: lines.slice(0, MAX_STEPS).map(({ line }) => line),
    omittedSteps: Math.max(0, lines.length - MAX_STEPS)
  };
}
var clipLine = (text2) => {
  const line = text2.slice(0, MAX_STEP_UNITS * 4).replace(/\s+/g, " ").trim();
  return line.length <= MAX_STEP_UNITS ? line : `${line.slice(0, MAX_STEP_UNITS - 2).toWellFormed()} …`;
};




/***/ })

};
