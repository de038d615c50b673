export const id = 9752;
export const ids = [9752];
export const modules = {

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
checkClusters: () => (checkClusters),
initClusters: () => (initClusters),
splitClustersFile: () => (splitClustersFile)
});
/* unused harmony export CLUSTERS_STARTER */
var _NQIO7UNQ_js_0 = __webpack_require__(3556);
var _EZFVFDV4_js_30 = __webpack_require__(3943);
var _O3V5TRUM_js_1 = __webpack_require__(5399);
var _FMY2Y5JC_js_2 = __webpack_require__(1571);
var _QD6AY5QW_js_3 = __webpack_require__(3274);
var _BPFAL3ZV_js_4 = __webpack_require__(1130);
var _K4YJIYLO_js_5 = __webpack_require__(755);
var _OAI2CBIS_js_6 = __webpack_require__(9902);
var _CWXPC3W7_js_7 = __webpack_require__(2702);
var _LHOFJOYV_js_8 = __webpack_require__(9477);
var _M6A5G36Y_js_9 = __webpack_require__(3782);
var _K4YYQA4G_js_10 = __webpack_require__(8622);
var _XJ4UP3BC_js_11 = __webpack_require__(2331);
var _Z4NEBNO5_js_12 = __webpack_require__(2359);
var _ZMKUOIGF_js_13 = __webpack_require__(9348);
var _LPD5HUPH_js_14 = __webpack_require__(8700);
var _IGPTGMJH_js_15 = __webpack_require__(9018);
var _6XKFUWSU_js_16 = __webpack_require__(587);
var _67MUQUID_js_17 = __webpack_require__(9462);
var _JTBJ5GML_js_18 = __webpack_require__(9415);
var _CXUDFEZP_js_19 = __webpack_require__(2105);
var _GLFOZCD3_js_20 = __webpack_require__(2174);
var _QWIXIQ5L_js_21 = __webpack_require__(8710);
var _CPUOXGVZ_js_22 = __webpack_require__(9886);
var _5WWCP6BV_js_23 = __webpack_require__(5164);
var _6SDEP7AE_js_24 = __webpack_require__(4411);
var _GDJR74E5_js_25 = __webpack_require__(7454);
var _DUW5NSCC_js_26 = __webpack_require__(6606);
var _UKFUSHME_js_29 = __webpack_require__(1912);
var _NLAIIIPX_js_31 = __webpack_require__(3810);
var _5MGOTZ66_js_27 = __webpack_require__(4170);
var _OH2DUXI7_js_28 = __webpack_require__(4968);














































// lib/cli/clusters.js
function checkClusters(file, print) {
  const { entries, ...parsed } = (0,_OAI2CBIS_js_6/* .parseClusters */ .l)((0,_NQIO7UNQ_js_0/* .readGivenFile */ .Mh)(file), file);
  const faults = [...(0,_NQIO7UNQ_js_0/* .ambiguity */ .Gv)(file, _O3V5TRUM_js_1/* .CLUSTERS_FILES */ .Qe), ...parsed.faults];
  (0,_NQIO7UNQ_js_0/* .printFaults */ .vt)(faults, _XJ4UP3BC_js_11/* .clustersFaultText */ .hS, print);
  if (faults.length > 0) {
    print(`
${file} is not a valid clusters file: ${(0,_UKFUSHME_js_29/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
    return _QD6AY5QW_js_3/* .EXIT */ .dc.blocked;
  }
  print(summary(entries, file));
  return _QD6AY5QW_js_3/* .EXIT */ .dc.ok;
}
function splitClustersFile(file, maxJobs, print) {
  const most = maxJobs === void 0 ? { value: _EZFVFDV4_js_30/* .MAX_MATRIX_JOBS */ .A } : (0,_LHOFJOYV_js_8/* .count */ .U9)(1, _EZFVFDV4_js_30/* .MAX_MATRIX_JOBS */ .A)(maxJobs);
  if (!("value" in most))
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`--max-jobs must be a whole number from 1 to ${_EZFVFDV4_js_30/* .MAX_MATRIX_JOBS */ .A}`);
  const { entries, faults } = (0,_OAI2CBIS_js_6/* .parseClusters */ .l)((0,_NQIO7UNQ_js_0/* .readGivenFile */ .Mh)(file), file);
  (0,_NQIO7UNQ_js_0/* .printFaults */ .vt)(faults, _XJ4UP3BC_js_11/* .clustersFaultText */ .hS, print);
  if (faults.length > 0)
    return _QD6AY5QW_js_3/* .EXIT */ .dc.blocked;
  const names = entries.map(({ name }) => name);
  print(JSON.stringify((0,_EZFVFDV4_js_30/* .matrixOf */ .l)(names, most.value)));
  return _QD6AY5QW_js_3/* .EXIT */ .dc.ok;
}
function summary(entries, file) {
  const lines = [`${file} is a valid clusters file: ${(0,_UKFUSHME_js_29/* .counted */ .hS)(entries.length, "cluster")}.`];
  const stages = [...new Set(entries.flatMap(({ stage }) => stage ?? []))];
  if (stages.length > 0)
    lines.push(`Stages in order: ${stages.map((stage) => stageText(stage, entries)).join(", then ")}.`);
  const open = entries.filter(({ paths }) => paths.length === 0);
  if (open.length > 0 && open.length < entries.length)
    lines.push(`Gated on every change, since they have no paths: ${open.map(({ name }) => name).join(", ")}.`);
  for (const prefix of new Set(entries.flatMap(({ credentials }) => credentials ?? [])))
    lines.push(`Set ${prefix}_OIDC_PROVIDER_URN and ${prefix}_OIDC_AGENCY_URN (without keys), ${prefix}_ACCESS_KEY and ${prefix}_SECRET_KEY, or ${prefix}_AUTH_TOKEN in the environment of the step.`);
  return lines.join("\n");
}
function stageText(stage, entries) {
  const clusters = entries.filter((entry) => entry.stage === stage);
  const soak = Math.max(...clusters.map(({ soakMs }) => soakMs ?? 0));
  return `${stage} (${(0,_UKFUSHME_js_29/* .counted */ .hS)(clusters.length, "cluster")}${soak > 0 ? `, soak up to ${(0,_NLAIIIPX_js_31/* .humanDuration */ .UU)(soak)}` : ""})`;
}
function initClusters(path, invocation, print) {
  (0,_NQIO7UNQ_js_0/* .writeStarter */ .zk)(path, CLUSTERS_STARTER, _O3V5TRUM_js_1/* .CLUSTERS_FILES */ .Qe);
  print(`Wrote ${path} with an example. Fill in the name and the id of your cluster, then run:`);
  print(`  ${invocation.command} clusters check ${path}`);
}
var CLUSTERS_STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/clusters.v1.json
#
# The clusters that CCE Upgrade Gate gates. On pull requests and in merge queues the file is read from the base branch, and only the
# targets are those of the change. A typo invalidates the whole file and turns every run red, so check the file:
#   npx cce-upgrade-gate clusters check .github/cce-clusters.yml
- name: my-cluster
  id: <cluster id>               # in the console: Overview, Cluster ID

  # Where the cluster is. Default: as the step says.
  # region: cn-north-4
  # project-id: 0123456789abcdef0123456789abcdef
  # autopilot: true

  # The version to upgrade to. Default: target-version of the step.
  # target: auto                                                # from the Terraform files below paths, or the plan
  # target: { file: clusters/prod/values.yaml, key: version }   # from a YAML, JSON or tfvars file
  # target: v1.31

  # The files that belong to the cluster. Only changes of these gate it. Default: every change.
  # paths: [clusters/prod/**]

  # The prefix of the environment variables with its credentials: PROD_OIDC_PROVIDER_URN and PROD_OIDC_AGENCY_URN (without keys),
  # or PROD_ACCESS_KEY and PROD_SECRET_KEY (with PROD_SECURITY_TOKEN), or PROD_AUTH_TOKEN.
  # Default: the credentials of the step.
  # credentials: PROD

  # Clusters of a later stage wait for those of the earlier ones, which must have run their target for their soak.
  # stage: staging
  # soak: 24h
`;



/***/ }),

/***/ 3782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Gi: () => (firstFaults),
lA: () => (acceptedBy),
uK: () => (readStrict)
});
var _QABURB2W_js_2 = __webpack_require__(7016);
var _JTBJ5GML_js_0 = __webpack_require__(9415);
var yaml_1 = __webpack_require__(8815);



// lib/yaml/yaml.js

var MAX_DEPTH = 64;
var MAX_REPEATED_VALUES = 1e5;
function parseYaml(text) {
  const lines = new yaml_1/* .LineCounter */ .HN();
  const positionAt = (offset) => {
    if (offset === void 0)
      return null;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    merge: false,
    uniqueKeys: false
  };
  try {
    const document = (0,yaml_1/* .parseDocument */ .Tp)(text, options);
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
      return { errors: problems.map(({ message, pos }) => ({ detail: message, position: positionAt(pos[0]) })) };
    const content = new Content(document.contents);
    if (content.problems.length > 0)
      return {
        errors: content.problems.map(({ detail, node }) => ({ detail, position: positionAt(node?.range?.[0]) }))
      };
    const around = (path) => {
      for (let length = path.length; length >= 0; length--) {
        const entry = content.entryAt(path.slice(0, length));
        const position = positionAt((entry?.value ?? entry?.key)?.range?.[0]);
        if (position)
          return position;
      }
      return null;
    };
    return {
      value: content.value,
      has: (path) => content.entryAt(path) !== null,
      valueAt: (path) => content.valueAt(path),
      positionOf: around,
      keyPosition: (path) => positionAt(content.entryAt(path)?.key?.range?.[0]) ?? around(path)
    };
  } catch (error) {
    const detail = error instanceof RangeError ? TOO_DEEP : error instanceof Error ? error.message : String(error);
    return { errors: [{ detail, position: null }] };
  }
}
var TOO_DEEP = `Values are nested more than ${MAX_DEPTH} levels deep`;
var Content = class {
  value;
  problems = [];
  #root;
  #anchors = /* @__PURE__ */ new Map();
  #targets = /* @__PURE__ */ new Map();
  #entries = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #repeated = 0;
  constructor(root) {
    this.#root = root;
    this.value = this.#convert(root, 0).value;
  }
  entryAt(path) {
    let entry = { key: null, value: this.#root };
    for (const name of path)
      entry = entry && this.#childOf(entry.value, name);
    return entry;
  }
  valueAt(path) {
    const node = this.entryAt(path)?.value ?? null;
    return node === null ? void 0 : this.#values.get(this.#targets.get(node) ?? node);
  }
  #childOf(node, name) {
    const target = node && (this.#targets.get(node) ?? node);
    if ((0,yaml_1/* .isSeq */ .oP)(target)) {
      const item = typeof name === "number" ? target.items[name] : void 0;
      return (0,yaml_1/* .isNode */ .Ll)(item) ? { key: null, value: item } : null;
    }
    return (target && this.#entries.get(target)?.get(String(name))) ?? null;
  }
  #convert(node, depth) {
    if (node === null)
      return { value: null, size: 1 };
    if (depth > MAX_DEPTH)
      return this.#fail(TOO_DEEP, node);
    if ((0,yaml_1/* .isAlias */ .Vj)(node))
      return this.#repeat(node);
    const anchor = (0,yaml_1/* .isScalar */ .jn)(node) || (0,yaml_1/* .isMap */ .jh)(node) || (0,yaml_1/* .isSeq */ .oP)(node) ? node.anchor : void 0;
    const record = { node, converted: null };
    if (anchor !== void 0)
      this.#anchors.set(anchor, record);
    const converted = (0,yaml_1/* .isMap */ .jh)(node) ? this.#convertMap(node, depth) : (0,yaml_1/* .isSeq */ .oP)(node) ? this.#convertList(node, depth) : { value: (0,yaml_1/* .isScalar */ .jn)(node) ? node.value : null, size: 1 };
    record.converted = converted;
    this.#values.set(node, converted.value);
    return converted;
  }
  #repeat(alias) {
    const target = this.#anchors.get(alias.source);
    if (!target?.converted)
      return this.#fail(`The alias *${alias.source} contains itself`, alias);
    this.#repeated += target.converted.size;
    if (this.#repeated > MAX_REPEATED_VALUES)
      return this.#fail("Aliases repeat too many values", null);
    this.#targets.set(alias, target.node);
    return target.converted;
  }
  #convertList({ items }, depth) {
    const converted = items.map((item) => this.#convert((0,yaml_1/* .isNode */ .Ll)(item) ? item : null, depth + 1));
    return { value: converted.map(({ value }) => value), size: sizeOf(converted) };
  }
  #convertMap(map, depth) {
    const entries = /* @__PURE__ */ new Map();
    const values = [];
    const converted = [];
    this.#entries.set(map, entries);
    for (const pair of map.items) {
      const key = (0,yaml_1/* .isNode */ .Ll)(pair.key) ? pair.key : null;
      const value = (0,yaml_1/* .isNode */ .Ll)(pair.value) ? pair.value : null;
      const name = (0,yaml_1/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
      if (entries.has(name))
        this.#fail("Map keys must be unique", key);
      entries.set(name, { key, value });
      const inner = this.#convert(value, depth + 1);
      values.push([name, inner.value]);
      converted.push(inner);
    }
    return { value: Object.fromEntries(values), size: sizeOf(converted) };
  }
  #fail(detail, node) {
    this.problems.push({ detail, node });
    return { value: null, size: 1 };
  }
};
var sizeOf = (parts) => parts.reduce((sum, { size }) => sum + size, 1);

// lib/yaml/strict.js
var MAX_LENGTH = 1024 * 1024;
var PARTS = /[\n,[\]{}&*!?:#%|>'"`@-]/g;
var MAX_PARTS = 2e5;
var MAX_FAULTS = 100;
var MAX_QUOTE_LENGTH = 300;
var clip = (text) => text.length <= MAX_QUOTE_LENGTH ? text : `${text.slice(0, MAX_QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, "")}…`;
function readStrict(text, file, schema) {
  const fault = (problem, position, at = "", about2 = "") => ({
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    at,
    about: about2,
    problem
  });
  if (text.length > MAX_LENGTH || (text.match(PARTS)?.length ?? 0) > MAX_PARTS)
    return { faults: [(0,_QABURB2W_js_2/* .wholeFileFault */ .g)(file, { code: "too-large" })] };
  const yaml = parseYaml(text);
  if ("errors" in yaml)
    return {
      faults: firstFaults(yaml.errors, ({ detail, position }) => fault({ code: "not-yaml", detail: clip(detail) }, position))
    };
  if (yaml.value === null || yaml.value === void 0)
    return { faults: [fault({ code: "empty" }, { line: 1, column: 1 })] };
  const parsed = validated(schema, yaml.value);
  if (parsed === null)
    return { faults: [(0,_QABURB2W_js_2/* .wholeFileFault */ .g)(file, { code: "too-large" })] };
  if (parsed.success)
    return { value: parsed.data, yaml };
  const about = aboutEntries(yaml);
  const located = parsed.error.issues.flatMap((issue) => locationsOf(issue, yaml)).sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0));
  return {
    faults: firstFaults(located, ({ issue, key, path, position }) => fault(problemOf(issue, key, path, schema, yaml), position, pathText(path), about(path)))
  };
}
function validated(schema, value) {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError)
      return null;
    throw error;
  }
}
function firstFaults(problems, faultOf) {
  const distinct = /* @__PURE__ */ new Map();
  let used = 0;
  for (const problem of problems) {
    if (distinct.size === MAX_FAULTS)
      break;
    used++;
    const fault = faultOf(problem);
    distinct.set(JSON.stringify([fault.line, fault.at, fault.problem]), fault);
  }
  const faults = [...distinct.values()];
  const [first] = faults;
  const count = problems.length - used;
  return first === void 0 || count === 0 ? faults : [...faults, (0,_QABURB2W_js_2/* .wholeFileFault */ .g)(first.file, { code: "more", count })];
}
function locationsOf(issue, yaml) {
  const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name2) => {
      const keyPath = [...path, name2];
      return { issue, key: { name: name2, is: "unknown" }, path: keyPath, position: yaml.keyPosition(keyPath) };
    });
  if (issue.code === "invalid_union")
    return meantBranch(issue).flatMap((one) => locationsOf(one, yaml));
  const name = path.at(-1);
  const isMissing = typeof name === "string" && !yaml.has(path);
  const at = isMissing ? path.slice(0, -1) : path;
  return [{ issue, key: isMissing ? { name, is: "missing" } : null, path: at, position: yaml.positionOf(at) }];
}
function meantBranch({ path, errors }) {
  const [first = []] = errors;
  const isOtherType = (issues) => issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  const branch = errors.find((issues) => !isOtherType(issues)) ?? first;
  return branch.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
function problemOf(issue, key, path, schema, yaml) {
  if (key?.is === "missing")
    return { code: "missing-key", key: key.name };
  if (key === null)
    return valueProblem(issue, yaml.valueAt(path));
  const within = path.slice(0, -1);
  return { code: "unknown-key", key: clip(key.name), within: pathText(within), allowed: keysAt(schema, within) };
}
var TYPES = {
  string: "text",
  int: "whole number",
  number: "whole number",
  array: "list",
  object: "map",
  boolean: "boolean"
};
function valueProblem(issue, value) {
  const shown = clip(typeof value === "string" ? value : JSON.stringify(value) ?? String(value));
  const isNumber = typeof value === "string" && /^\d{1,9}(?:\.0)?$/.test(value.trim());
  const wantsNumber = issue.code === "invalid_type" && TYPES[issue.expected] === "whole number" || issue.code === "invalid_value" && issue.values.includes(Number(value));
  if (isNumber && wantsNumber)
    return { code: "quoted-number", value: value.trim() };
  if (issue.code === "invalid_type")
    return { code: "wrong-type", expected: TYPES[issue.expected] ?? "text" };
  if (issue.code === "invalid_value")
    return { code: "not-listed", value: shown, allowed: issue.values.map(String) };
  if (issue.code === "custom") {
    const allowed = issue.params?.["allowed"];
    if (Array.isArray(allowed))
      return { code: "not-listed", value: shown, allowed: allowed.map(String) };
    const refusal = issue.params?.["refusal"];
    if (refusal)
      return { code: "refused", value: shown, problem: refusal.problem, suggestion: refusal.suggestion };
  }
  const expected = _QABURB2W_js_2/* .EXPECTED_FORMS */ .T.find((form) => form === issue.message);
  if (expected === void 0)
    throw new Error(`a check of a schema has no code: ${issue.message}`);
  return { code: "not-allowed", value: shown, expected };
}
var acceptedBy = (reader) => (0,_JTBJ5GML_js_0/* .check */ .z6)(({ value: text, issues }) => {
  const refusal = reader(text);
  if (!("value" in refusal))
    issues.push({ code: "custom", input: text, params: { refusal } });
});
function keysAt(schema, path) {
  const [step, ...rest] = path;
  if (schema instanceof _JTBJ5GML_js_0/* .ZodMiniOptional */ .Xz)
    return keysAt(schema.def.innerType, path);
  if (schema instanceof _JTBJ5GML_js_0/* .ZodMiniUnion */ .KE)
    return schema.def.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof _JTBJ5GML_js_0/* .ZodMiniArray */ .WT)
    return keysAt(schema.def.element, rest);
  if (!(schema instanceof _JTBJ5GML_js_0/* .ZodMiniObject */ .uX))
    return [];
  return step === void 0 ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
}
var pathText = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
function aboutEntries(yaml) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const index = path.findIndex((step) => typeof step === "number");
    if (index < 0)
      return clip(String(path[0] ?? ""));
    const entry = path.slice(0, index + 1);
    const key = pathText(entry);
    const name = known.get(key) ?? clip(nameOf(yaml, entry));
    known.set(key, name);
    return name;
  };
}
function nameOf(yaml, entry) {
  const name = yaml.valueAt([...entry, "name"]) ?? yaml.valueAt([...entry, "match"]);
  return typeof name === "string" ? name : JSON.stringify(name) ?? "";
}




/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Gv: () => (ambiguity),
Mh: () => (readGivenFile),
vt: () => (printFaults),
zk: () => (writeStarter)
});
var _FMY2Y5JC_js_0 = __webpack_require__(1571);
var _QD6AY5QW_js_1 = __webpack_require__(3274);
var _QABURB2W_js_5 = __webpack_require__(7016);
var _K4YYQA4G_js_2 = __webpack_require__(8622);
var node_fs_3 = __webpack_require__(3024);
var node_path_4 = __webpack_require__(6760);





// lib/cli/strict-file.js


function readGivenFile(file) {
  const content = (0,_FMY2Y5JC_js_0/* .readTextFile */ .Gu)(file);
  if (content.kind === "text")
    return content.text;
  throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
}
function otherSpelling(file, names) {
  const [own, other] = names.map((name) => (0,node_path_4.resolve)(name));
  const counterpart = (0,node_path_4.resolve)(file) === own ? other : (0,node_path_4.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs_3.existsSync)(counterpart) ? (0,node_path_4.relative)("", counterpart) : null;
}
function ambiguity(file, names) {
  const other = otherSpelling(file, names);
  const problem = other === null ? null : { code: "both-spellings", other };
  return problem ? [(0,_QABURB2W_js_5/* .wholeFileFault */ .g)(file, problem)] : [];
}
function printFaults(faults, textOf, print) {
  for (const fault of faults) {
    const { message, fix } = textOf(fault);
    const position = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(":");
    print(`${position}: ${message.en}
    -> ${fix.en}`);
  }
}
function writeStarter(path, text, names) {
  const existing = (0,node_fs_3.existsSync)(path) ? path : otherSpelling(path, names);
  if (existing !== null)
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_K4YYQA4G_js_2/* .makeFolder */ .fc)((0,node_path_4.resolve)((0,node_path_4.dirname)(path)));
    (0,node_fs_3.writeFileSync)(path, text, { flag: "wx" });
  } catch (error) {
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${path} cannot be written (${(0,_FMY2Y5JC_js_0/* .errorCode */ .CA)(error) ?? error})`);
  }
}




/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
l: () => (parseClusters)
});
var _CWXPC3W7_js_0 = __webpack_require__(2702);
var _LHOFJOYV_js_1 = __webpack_require__(9477);
var _M6A5G36Y_js_2 = __webpack_require__(3782);
var _QABURB2W_js_5 = __webpack_require__(7016);
var _JTBJ5GML_js_3 = __webpack_require__(9415);
var _NLAIIIPX_js_6 = __webpack_require__(3810);
var node_crypto_4 = __webpack_require__(7598);







// lib/settings/clusters/parse.js


// lib/settings/clusters/schema.js
var about = (description, keywords = {}) => (0,_JTBJ5GML_js_3/* .meta */ .mI)({ description, ...keywords });
var text = (description, reader, keywords = {}) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check((0,_M6A5G36Y_js_2/* .acceptedBy */ .lA)(reader), about(description, keywords));
var ID_PATTERN = "^(?!\\.\\.?$)[A-Za-z0-9._-]{1,64}$";
var targetText = (value) => {
  if (value === "auto")
    return { value };
  const version2 = (0,_LHOFJOYV_js_1/* .version */ .rE)(value);
  if ("value" in version2)
    return version2;
  return (0,_LHOFJOYV_js_1/* .refuse */ .TR)("not-target", value.toLowerCase() === "auto" ? "auto" : version2.suggestion);
};
var target = () => (0,_JTBJ5GML_js_3/* .union */ .KC)([
  text("A cluster version, such as `v1.31`, or `auto`: the plan, or the Terraform files of the repository.", targetText, {
    examples: ["auto", "v1.31"],
    pattern: "^(?:auto|[vV]?\\d+\\.\\d+(?:\\.\\d+(?:-r\\d+)?)?)$"
  }),
  (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
    file: text("A YAML, JSON or tfvars file, relative to the root of the repository.", _LHOFJOYV_js_1/* .targetFile */ .qh),
    key: text("The dotted path of the value in the file.", _LHOFJOYV_js_1/* .targetKey */ .hD)
  })
]).check(about("The version that the cluster is to be upgraded to. On a pull request it comes from its own copy."));
var entry = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  name: text("Your name for the cluster, which reports show and a policy can match.", _LHOFJOYV_js_1/* .name */ .UU, {
    minLength: 1,
    maxLength: 100
  }),
  id: text("The id of the cluster.", _LHOFJOYV_js_1.id, { pattern: ID_PATTERN }),
  region: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text("The region of the cluster. Default: that of the step.", _LHOFJOYV_js_1/* .region */ .Ny)),
  "project-id": (0,_JTBJ5GML_js_3/* .optional */ .lq)(text("The id of the project that the cluster belongs to. Default: that of the step.", _LHOFJOYV_js_1.id, {
    pattern: ID_PATTERN
  })),
  autopilot: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .boolean */ .zM)().check(about("Whether it is an Autopilot cluster. Default: as the step says."))),
  target: (0,_JTBJ5GML_js_3/* .optional */ .lq)(target()),
  paths: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(text("A glob of files, relative to the root of the repository; `!` in front excludes files.", _CWXPC3W7_js_0/* .pathGlobOfList */ .nD)).check((0,_JTBJ5GML_js_3/* .check */ .z6)(({ value, issues }) => {
    const problem = (0,_CWXPC3W7_js_0/* .globSetProblem */ .GG)(value);
    if (problem)
      issues.push({ code: "custom", input: value, params: { refusal: (0,_LHOFJOYV_js_1/* .refuse */ .TR)(problem) } });
  }), about("The files that belong to the cluster. A change of none of them does not gate it. Default: all files.", {
    minItems: 1
  }))),
  stage: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text("The stage of the cluster. Stages are ordered as they are first named, and each waits for the earlier ones.", _LHOFJOYV_js_1/* .name */ .UU)),
  soak: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text("How long the cluster must run its target before later stages may follow, such as `24h` or `3d`.", _LHOFJOYV_js_1/* .period */ .iE, { examples: ["24h", "3d"], pattern: "^(?:\\d+d|(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$" })),
  credentials: (0,_JTBJ5GML_js_3/* .optional */ .lq)(text("The prefix of the environment variables with the credentials of the cluster: `PROD` stands for `PROD_ACCESS_KEY`, `PROD_SECRET_KEY`, `PROD_SECURITY_TOKEN`, `PROD_AUTH_TOKEN`, `PROD_OIDC_PROVIDER_URN` and `PROD_OIDC_AGENCY_URN`. Default: the credentials of the step.", _LHOFJOYV_js_1/* .prefix */ .Pl))
});
var clustersSchema = () => (0,_JTBJ5GML_js_3/* .array */ .YO)(entry()).check(about("Clusters that CCE Upgrade Gate gates", { minItems: 1 }));

// lib/settings/clusters/parse.js
function parseClusters(text2, file) {
  const sha256 = (0,node_crypto_4.createHash)("sha256").update(text2).digest("hex");
  const result = (0,_M6A5G36Y_js_2/* .readStrict */ .uK)(text2, file, clustersSchema());
  const faults = "faults" in result ? result.faults : entryFaults(result.value, result.yaml, file);
  if ("faults" in result || faults.length > 0)
    return { state: "faulty", entries: [], faults, sha256 };
  return { state: "in-force", entries: entriesOf(result.value, result.yaml), faults: [], sha256 };
}
function entryFaults(entries, yaml, file) {
  if (entries.length === 0)
    return [{ ...(0,_QABURB2W_js_5/* .wholeFileFault */ .g)(file, { code: "empty" }), line: 1, column: 1 }];
  const lineOf = (index) => yaml.positionOf([index])?.line ?? 1;
  const duplicates = ["name", "id"].flatMap((key) => {
    const first = /* @__PURE__ */ new Map();
    return entries.flatMap((entry2, index) => {
      const value = entry2[key];
      const known = first.get(value);
      if (known === void 0) {
        first.set(value, index);
        return [];
      }
      return [{ index, key, problem: { code: "duplicate", value, line: lineOf(known) } }];
    });
  });
  const stageless = entries.flatMap(({ soak, stage }, index) => soak !== void 0 && stage === void 0 ? [{ index, key: "soak", problem: { code: "missing-key", key: "stage" } }] : []);
  return (0,_M6A5G36Y_js_2/* .firstFaults */ .Gi)([...duplicates, ...stageless].sort((a, b) => a.index - b.index), ({ index, key, problem }) => {
    const position = yaml.positionOf([index, key]);
    const at = problem.code === "missing-key" ? `[${index}]` : `[${index}].${key}`;
    const about2 = entries[index]?.name ?? "";
    return { file, line: position?.line ?? null, column: position?.column ?? null, at, about: about2, problem };
  });
}
var entriesOf = (entries, yaml) => entries.map((entry2, index) => ({
  name: entry2.name,
  id: entry2.id,
  region: entry2.region ?? null,
  projectId: entry2["project-id"] ?? null,
  autopilot: entry2.autopilot ?? null,
  target: targetOf(entry2.target),
  paths: (entry2.paths ?? []).map(plainGlob),
  stage: entry2.stage ?? null,
  soakMs: entry2.soak === void 0 ? null : (0,_NLAIIIPX_js_6/* .parsePeriod */ .DB)(entry2.soak),
  credentials: entry2.credentials ?? null,
  line: yaml.positionOf([index])?.line ?? 1,
  replacedTarget: null,
  targetLine: entry2.target === void 0 ? null : yaml.keyPosition([index, "target"])?.line ?? null
}));
function targetOf(target2) {
  if (target2 === void 0)
    return null;
  if (target2 === "auto")
    return { kind: "auto" };
  if (typeof target2 !== "string")
    return { kind: "file", file: target2.file.replace(/^(?:\.\/+)+/, ""), key: target2.key };
  const read = (0,_LHOFJOYV_js_1/* .version */ .rE)(target2);
  return { kind: "version", version: "value" in read ? read.value : target2 };
}
function plainGlob(text2) {
  const read = (0,_CWXPC3W7_js_0/* .pathGlobOfList */ .nD)(text2);
  return "value" in read ? read.value : text2;
}




/***/ })

};
