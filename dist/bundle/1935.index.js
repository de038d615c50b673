export const id = 1935;
export const ids = [1935];
export const modules = {

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
resolveTargets: () => (resolveTargets)
});
var _7IOREWOO_js_0 = __webpack_require__(7123);
var _FMY2Y5JC_js_1 = __webpack_require__(1571);
var _K4YJIYLO_js_2 = __webpack_require__(755);
var _GGMGHCGE_js_3 = __webpack_require__(9123);
var _XQO6DJSZ_js_4 = __webpack_require__(1921);
var _LHOFJOYV_js_5 = __webpack_require__(9477);
var _ZA4QVOVC_js_6 = __webpack_require__(4554);
var _JATUNGRA_js_7 = __webpack_require__(8320);
var _LMU2CFNM_js_24 = __webpack_require__(7448);
var _IGPTGMJH_js_8 = __webpack_require__(9018);
var _HSLNXSU3_js_23 = __webpack_require__(1842);
var _6XKFUWSU_js_9 = __webpack_require__(587);
var _MJWAE2L2_js_10 = __webpack_require__(7194);
var _NBVLTPO6_js_11 = __webpack_require__(1175);
var _67MUQUID_js_12 = __webpack_require__(9462);
var _XNDIXC4J_js_22 = __webpack_require__(5258);
var _CXUDFEZP_js_13 = __webpack_require__(2105);
var _OT7OM4T4_js_14 = __webpack_require__(2904);
var _M3F6UR52_js_15 = __webpack_require__(1992);
var _FN6ZC2K4_js_16 = __webpack_require__(5842);
var _5X5HXMYJ_js_17 = __webpack_require__(9424);
var _33MSZ5FG_js_25 = __webpack_require__(8016);
var _PVUXZPTX_js_18 = __webpack_require__(9147);
var _OH2DUXI7_js_19 = __webpack_require__(4968);
var _EGKAODXP_js_20 = __webpack_require__(6407);
var node_timers_promises_21 = __webpack_require__(8500);



































// lib/run/target.js


// lib/repository/values/key.js
var MAX_KEYS = 10;
var MAX_COMPARED = 1e3;
function readKeyFile(path, text) {
  const find = (0,_OT7OM4T4_js_14/* .lineFinder */ .ze)(text);
  const at = (offset) => ({ file: path, ...find(offset) });
  const read = documentsOf(path, text);
  return {
    targetAt: (key) => {
      if ("offset" in read)
        return { problem: { code: "unreadable-syntax", at: at(read.offset) } };
      const names = namesOf(key);
      const found = read.documents.flatMap((document) => valuesAt(document, names));
      const [first, ...others] = found.map(({ offset, value }) => ({
        value,
        candidate: { version: writtenVersion(value), at: at(offset), name: key }
      }));
      const open = first === void 0 ? unwrittenAbove(read.documents, names) : null;
      if (open !== null)
        return (0,_MJWAE2L2_js_10/* .versionOfAll */ .fv)({ version: null, at: at(open.offset), name: open.key }, []);
      if (first === void 0)
        return { problem: { code: "no-key", file: path, key, ...existingKeys(read.documents, names) } };
      if (others.length === 0 && first.candidate.version === null)
        return { problem: { code: "not-version", candidate: first.candidate, value: shownText(first.value) } };
      return (0,_MJWAE2L2_js_10/* .versionOfAll */ .fv)(first.candidate, others.map((one) => one.candidate));
    }
  };
}
function documentsOf(path, text) {
  const syntax = (0,_LHOFJOYV_js_5/* .syntaxOf */ .rS)(path);
  if (syntax === "hcl") {
    const { body, fault } = (0,_OT7OM4T4_js_14/* .parseHcl */ .z4)(text);
    return fault === null ? { documents: [objectOf(body)] } : { offset: fault.offset };
  }
  if (syntax === "json") {
    const read2 = (0,_MJWAE2L2_js_10/* .readJson */ .Vh)(text);
    return "value" in read2 ? { documents: [read2.value] } : read2;
  }
  const read = (0,_MJWAE2L2_js_10/* .readYaml */ .gM)(text);
  return "fault" in read ? { offset: read.fault.offset } : read;
}
function objectOf({ attributes, blocks }) {
  const inner = blocks.map(({ type, labels, offset, body }) => {
    const value = labels.reduceRight((one, name) => ({ kind: "object", entries: [{ name, offset, value: one }], offset }), objectOf(body));
    return { name: type, offset, value };
  });
  return { kind: "object", entries: [...attributes, ...inner], offset: 0 };
}
function namesOf(key) {
  const parts = key.match(/"(?:[^"\\]|\\.)*"|\[\d+\]|[^.[\]"]+|[[\]"]/g) ?? [];
  return parts.map((part) => part.replace(/^\[(\d+)\]$/, "$1").replace(/^"(.*)"$/s, (_, name) => name.replace(/\\(.)/gs, "$1")));
}
function valuesAt(value, names) {
  let found = [{ value, offset: value.offset }];
  for (const name of names)
    found = found.flatMap((one) => childrenOf(one.value, name));
  return found;
}
function childrenOf(value, name) {
  if (value.kind === "list") {
    const item = /^\d{1,9}$/.test(name) ? value.items[Number(name)] : void 0;
    return item === void 0 ? [] : [{ value: item, offset: item.offset }];
  }
  return entriesOf(value).filter((entry) => entry.name === name);
}
function entriesOf(value) {
  if (value.kind !== "object")
    return [];
  const own = value.entries.filter(({ name }) => name !== "<<");
  const merged = value.entries.filter(({ name }) => name === "<<").flatMap((entry) => entry.value.kind === "list" ? entry.value.items : [entry.value]);
  const known = new Set(own.map(({ name }) => name));
  const added = merged.flatMap((one) => entriesOf(one).filter(({ name }) => {
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  }));
  return [...own, ...added];
}
function writtenVersion(value) {
  if (value.kind === "number")
    return String(Number(value.text)) === value.text ? (0,_MJWAE2L2_js_10/* .versionOf */ .E4)(value.text) : null;
  return value.kind === "string" ? (0,_MJWAE2L2_js_10/* .versionOf */ .E4)(value.text) : null;
}
var MAX_SHOWN = 60;
var shownText = (value) => (value.kind === "string" || value.kind === "number") && value.text.length <= MAX_SHOWN ? value.text : null;
function unwrittenAbove(documents, names) {
  for (let length = names.length - 1; length > 0; length--) {
    const [found] = documents.flatMap((document) => valuesAt(document, names.slice(0, length))).filter(({ value: { kind } }) => kind === "expression" || kind === "call" || kind === "reference");
    if (found !== void 0)
      return { offset: found.offset, key: names.slice(0, length).map(quotedName).join(".") };
  }
  return null;
}
function existingKeys(documents, names) {
  for (let length = names.length - 1; length >= 0; length--) {
    const parents = documents.flatMap((document) => valuesAt(document, names.slice(0, length)));
    if (parents.length === 0 && length > 0)
      continue;
    const keys = [...new Set(parents.flatMap(({ value }) => keysOf(value)))];
    const best = (0,_XNDIXC4J_js_22/* .nearest */ .p)(names[length] ?? "", keys.slice(0, MAX_COMPARED).filter((one) => one.length <= MAX_SHOWN));
    const sorted = best === null ? keys : [best, ...keys.filter((one) => one !== best)];
    const listed = sorted.slice(0, MAX_KEYS).map(quotedName);
    return {
      existing: names.slice(0, length).map(quotedName).join("."),
      keys: listed,
      omitted: keys.length - listed.length
    };
  }
  return { existing: "", keys: [], omitted: 0 };
}
var keysOf = (value) => value.kind === "list" ? value.items.map((_, index) => String(index)) : entriesOf(value).map(({ name }) => name);
var quotedName = (name) => /^[^.[\]"\\]+$/.test(name) ? name : JSON.stringify(name);

// lib/repository/plan/targets.js
function plannedCandidates(changes, wanted, findLine, planFile) {
  const present = changes.filter(({ action, type, isDeposed }) => action !== "delete" && action !== "forget" && !isDeposed && (wanted.autopilot ?? (0,_MJWAE2L2_js_10/* .isAutopilot */ .En)(type)) === (0,_MJWAE2L2_js_10/* .isAutopilot */ .En)(type));
  const candidate = (change, attribute) => {
    const { value, isUnknown, isSensitive } = change.after(attribute);
    const isWritten = typeof value === "string" && !isUnknown && !isSensitive;
    const at = findLine(change.address, [attribute]) ?? planFile;
    return { version: isWritten ? (0,_MJWAE2L2_js_10/* .versionOf */ .E4)(value) : null, at, name: change.address };
  };
  const upgrades = present.filter((change) => _MJWAE2L2_js_10/* .UPGRADES */ .EX.includes(change.type) && couldUpgrade(change, wanted));
  const clusters = present.filter((change) => _MJWAE2L2_js_10/* .CLUSTERS */ .oy.includes(change.type));
  const isSure = upgrades.some((change) => change.after("cluster_id").value === wanted.id);
  const isBeaten = upgrades.length > 0 && (wanted.id === null || isSure || clusters.length < 2);
  const own = clusters.filter((change) => isCluster(change, wanted)).filter((change) => change.after((0,_MJWAE2L2_js_10/* .versionAttribute */ .JM)(change.type)).value !== void 0);
  return [
    ...upgrades.map((change) => candidate(change, "target_version")),
    ...isBeaten ? [] : own.map((change) => candidate(change, (0,_MJWAE2L2_js_10/* .versionAttribute */ .JM)(change.type)))
  ];
}
function couldUpgrade(change, wanted) {
  const { value, isUnknown } = change.after("cluster_id");
  return wanted.id === null || isUnknown || typeof value !== "string" || value === wanted.id;
}
var isCluster = (change, wanted) => wanted.id === null || change.before("id").value === wanted.id;

// lib/run/planned-targets.js
async function readPlans({ settings, cwd }, workspace) {
  const { plans: lists } = settings.general;
  if (lists.length === 0)
    return [];
  const { files, faults } = await (0,_FMY2Y5JC_js_1/* .readResultFiles */ .fE)(lists, cwd, "plan");
  const [fault] = faults;
  if (fault !== void 0)
    return { problem: { code: "unreadable-file", file: fault.value ?? "", why: "absent" } };
  const read = [];
  for (const { path, text } of files) {
    const found2 = (0,_ZA4QVOVC_js_6/* .readPlan */ .m3)(text);
    if (!("plan" in found2) || found2.plan.state !== "complete" || found2.plan.unknown.length > 0)
      return { problem: { code: "unreadable-file", file: path, why: "incomplete" } };
    read.push({ path, plan: found2.plan });
  }
  const found = await workspace.terraform([]);
  const folders = "problem" in found ? [] : [...found.folders.values()];
  return read.map(({ path, plan }) => {
    const findLine = (0,_ZA4QVOVC_js_6/* .lineFinderOf */ ._z)(folders, plan.configuration, path);
    return { candidatesFor: (wanted) => plannedCandidates(plan.changes, wanted, findLine, { file: path, line: 1 }) };
  });
}

// lib/run/target.js
var MAX_PARALLEL = 8;
async function resolveTargets(clusters, trigger, run) {
  const reader = new TargetReader(trigger, run);
  return (0,_HSLNXSU3_js_23/* .mapInParallel */ .H)(clusters, MAX_PARALLEL, async (cluster) => {
    await (0,node_timers_promises_21.setImmediate)();
    const asked = (0,_7IOREWOO_js_0/* .askedTarget */ .sO)(cluster);
    return asked === null ? cluster : reader.resolve(cluster, asked);
  });
}
var isKindKnown = (cluster) => cluster.kind === "unqueried" || cluster.settings.source.kind === "api" || cluster.settings.autopilot;
var isGone = (problem) => problem.code === "no-candidate" || problem.code === "no-key" || problem.code === "unreadable-file" && problem.why === "absent";
var TargetReader = class {
  #trigger;
  #run;
  #keyFiles = /* @__PURE__ */ new Map();
  #workspace = null;
  #plans = null;
  #checkout = null;
  constructor(trigger, run) {
    this.#trigger = trigger;
    this.#run = run;
  }
  async resolve(cluster, asked) {
    const subject = cluster.kind === "queried" ? cluster.settings : cluster.subject;
    const unqueried = (problem) => {
      const before = cluster.kind === "unqueried" ? cluster.diagnostics : [];
      return { kind: "unqueried", subject, diagnostics: [...before, problem], target: null };
    };
    try {
      const source = await this.#agreedSource(subject, asked, isKindKnown(cluster));
      if ("problem" in source) {
        const { problem } = source;
        return unqueried((0,_LMU2CFNM_js_24/* .diagnostic */ .Y)(null, { name: "target-mismatch", which: "unread", problem }));
      }
      const { version, from } = source;
      const name = subject.name ?? subject.clusterId ?? "the cluster";
      this.#run.log.info(`Target version of ${name}: ${version}, from ${from.file}:${from.line}`);
      const target = { targetVersion: version, targetFrom: from };
      return cluster.kind === "queried" ? { ...cluster, settings: { ...cluster.settings, ...target } } : { ...cluster, subject: { ...subject, ...target } };
    } catch (error) {
      return unqueried((0,_JATUNGRA_js_7/* .internalError */ .WB)("collect", error, subject.name));
    }
  }
  async #agreedSource(subject, { target, replaced }, isKnown) {
    const { targetVersion, targetFrom } = subject;
    const isWritten = !(0,_7IOREWOO_js_0/* .isFromRepository */ .T7)(target) && targetVersion !== null && targetFrom !== null;
    const asked = isWritten ? { version: targetVersion, from: targetFrom } : await this.#source(subject, target, isKnown);
    if ("problem" in asked || !(0,_7IOREWOO_js_0/* .isFromRepository */ .T7)(replaced))
      return asked;
    const before = await this.#source(subject, replaced, isKnown);
    if ("problem" in before)
      return isGone(before.problem) ? asked : before;
    if ((0,_33MSZ5FG_js_25/* .sameVersion */ .r1)(before.version, asked.version))
      return asked;
    const candidates = [asked, before].map(({ version, from }) => ({ version, at: from, name: "target" }));
    return { problem: { code: "ambiguous", candidates, omitted: 0 } };
  }
  async #source({ paths, clusterId, autopilot }, target, isKnown) {
    if (target?.kind === "file")
      return this.#fromFile(target.file, target.key);
    const wanted = { id: clusterId, autopilot: isKnown ? autopilot : null };
    this.#plans ??= readPlans(this.#run, this.#files());
    const plans = await this.#plans;
    if ("problem" in plans)
      return plans;
    const planned = (0,_MJWAE2L2_js_10/* .onlyVersion */ .Fc)(plans.flatMap((plan) => plan.candidatesFor(wanted)));
    if (planned !== null)
      return planned;
    const problem = await this.#checkoutProblem("auto");
    if (problem !== null)
      return { problem };
    const files = await this.#files().terraform(paths);
    if ("problem" in files)
      return files;
    const { targetsOf, count } = files;
    const written = (0,_MJWAE2L2_js_10/* .onlyVersion */ .Fc)(targetsOf(wanted));
    if (written !== null)
      return written;
    const other = { ...wanted, autopilot: !autopilot };
    const isOther = [...plans.flatMap((plan) => plan.candidatesFor(other)), ...targetsOf(other)].length > 0;
    const otherKind = isOther ? autopilot ? "standard" : "autopilot" : null;
    return { problem: { code: "no-candidate", files: count, paths, otherKind } };
  }
  async #fromFile(file, key) {
    const known = this.#keyFiles.get(file) ?? this.#readKeyFile(file);
    this.#keyFiles.set(file, known);
    const read = await known;
    return "problem" in read ? read : read.targetAt(key);
  }
  async #readKeyFile(file) {
    const problem = await this.#checkoutProblem("file");
    if (problem?.code === "no-checkout" && this.#trigger.kind === "default_branch")
      return this.#fromBranch(file);
    if (problem !== null)
      return { problem };
    const read = this.#files().read(file);
    return "why" in read ? { problem: { code: "unreadable-file", file, why: read.why } } : readKeyFile(read.path, read.text);
  }
  async #fromBranch(file) {
    const { cwd, env, settings } = this.#run;
    const access = (0,_M3F6UR52_js_15/* .readAccess */ .zS)(this.#run, settings.general.githubToken);
    const read = await (0,_GGMGHCGE_js_3/* .readBaseFile */ .g)(file, this.#trigger, access, () => (0,_PVUXZPTX_js_18/* .openCheckout */ .Hj)(cwd, env));
    const { ref } = read;
    if (read.kind === "unreadable")
      return { problem: { code: "branch-unreadable", file, ref, why: read.why } };
    if (read.kind === "absent")
      return { problem: { code: "absent-on-branch", file, ref } };
    this.#run.log.info(`${file} is read from the default branch ${ref}, because the workspace holds no checkout`);
    return readKeyFile(file, read.text);
  }
  #files() {
    this.#workspace ??= new _MJWAE2L2_js_10/* .Workspace */ .aR(this.#run.cwd);
    return this.#workspace;
  }
  async #checkoutProblem(needs) {
    const { cwd, env } = this.#run;
    if (!env["GITHUB_EVENT_NAME"])
      return null;
    this.#checkout ??= (0,_ZA4QVOVC_js_6/* .inspectCheckout */ .dX)(cwd, this.#trigger, env);
    const checkout = await this.#checkout;
    if (checkout.kind === "current")
      return null;
    return checkout.kind === "none" ? { code: "no-checkout", needs, isProposal: (0,_7IOREWOO_js_0/* .isProposal */ .ld)(env) } : { code: "other-commit", checkedOut: checkout.checkedOut, expected: checkout.expected };
  }
};



/***/ })

};
