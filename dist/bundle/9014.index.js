export const id = 9014;
export const ids = [9014];
export const modules = {

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

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O: () => (parsePolicy)
});
var _UHH6D4UK_js_9 = __webpack_require__(9563);
var _M6A5G36Y_js_0 = __webpack_require__(3782);
var _NED4EEST_js_1 = __webpack_require__(2828);
var _6XKFUWSU_js_2 = __webpack_require__(587);
var _JTBJ5GML_js_3 = __webpack_require__(9415);
var _NLAIIIPX_js_6 = __webpack_require__(3810);
var _33MSZ5FG_js_7 = __webpack_require__(8016);
var _XFZ4J2HR_js_5 = __webpack_require__(6806);
var _CCDJ4O4E_js_8 = __webpack_require__(1786);
var node_crypto_4 = __webpack_require__(7598);










// lib/policy/file/parse.js


// lib/policy/file/schema.js
var about = (description, keywords = {}) => (0,_JTBJ5GML_js_3/* .meta */ .mI)({ description, ...keywords });
var matches = (pattern, form) => (0,_JTBJ5GML_js_3/* ._regex */ .Fk)(pattern, form);
var refined = (isValid, form) => (0,_JTBJ5GML_js_3/* .refine */ .YP)(isValid, { error: form });
var MAX_TEXT_LENGTH = 1e3;
var FILLED = "filled";
var prose = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/\S/, FILLED), (0,_JTBJ5GML_js_3/* ._maxLength */ .Eb)(MAX_TEXT_LENGTH, FILLED), about(description));
var GLOB = /^[^?[\]{}\\!\p{Cc}\p{Cf}]{1,256}$/u;
var glob = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(GLOB, "glob"), about(`${description}. \`*\` matches any text, including none.`));
var globOver = (allowed, description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(GLOB, "glob"), (0,_JTBJ5GML_js_3/* .refine */ .YP)((value) => ["", ...allowed].some((0,_NED4EEST_js_1/* .compileGlob */ .SO)(value)), { params: { allowed } }), about(`${description}: ${allowed.join(", ")}; \`*\` matches any text, including none.`, { examples: [...allowed] }));
var itemName = glob("The item’s API name, as in the report");
var fields = {
  check: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globOver(_6XKFUWSU_js_2/* .CHECKS */ .ui, "The check that found it")),
  name: (0,_JTBJ5GML_js_3/* .optional */ .lq)(itemName),
  kind: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globOver(_6XKFUWSU_js_2/* .KINDS */ .GW, "The item’s kind (add-on risks have none)")),
  level: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globOver(_6XKFUWSU_js_2/* .LEVELS */ .A_, "The item’s level; a failed DeprecatedApiCheck at Info counts as Warning")),
  group: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globOver(_6XKFUWSU_js_2/* .GROUPS */ .fd, "The item’s group")),
  scope: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globOver(_XFZ4J2HR_js_5/* .SCOPES */ .iW, "Where the item is")),
  addon: (0,_JTBJ5GML_js_3/* .optional */ .lq)(glob("The add-on: template or instance name")),
  cluster: (0,_JTBJ5GML_js_3/* .optional */ .lq)(glob("The cluster: name or id")),
  path: (0,_JTBJ5GML_js_3/* .optional */ .lq)(glob("The file of the repository that a finding of a manifest or plan stands in"))
};
var MINUTE_MS = 6e4;
var MAX_PERIOD_MS = 3650 * 24 * 60 * MINUTE_MS;
var period = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(refined((text) => {
  const ms = (0,_NLAIIIPX_js_6/* .parsePeriod */ .DB)(text) ?? 0;
  return ms >= MINUTE_MS && ms <= MAX_PERIOD_MS;
}, "period"), about(description, { pattern: "^(\\d+d|(\\d+h)?(\\d+m)?(\\d+s)?)$", examples: ["24h", "90d"] }));
var readiness = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  backup: (0,_JTBJ5GML_js_3/* .optional */ .lq)(period("Block unless the control plane has a backup that is younger than this.")),
  "end-of-service": (0,_JTBJ5GML_js_3/* .optional */ .lq)(period("Warn if CCE’s support of the version that the cluster runs ends sooner than this.")),
  "target-offered": (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .literal */ .eu)([true, false]).check(about("Block unless CCE offers the target version right now.")))
}).check(about("What a cluster needs besides CCE’s checks. A key that is set and cannot be read is inconclusive."));
var rule = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  match: (0,_JTBJ5GML_js_3/* .strictObject */ .re)(fields).check(refined((match) => Object.keys(match).length > 0, "narrowing"), about("Which findings the rule applies to. All given fields must match.", { minProperties: 1 })),
  decision: (0,_JTBJ5GML_js_3/* ._enum */ .$8)(["block", "warn", "notice"]).check(about("A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.")),
  reason: (0,_JTBJ5GML_js_3/* .optional */ .lq)(prose("The reason, for the report."))
});
var waiverMatch = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  check: fields.check,
  scope: fields.scope,
  addon: fields.addon,
  cluster: fields.cluster,
  path: fields.path,
  target: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .string */ .Yj)().check(refined((value) => (0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(value) !== null, "version"), about("The target version, or its beginning: `v1.31` includes `v1.31.1-r0`."))),
  nodes: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(glob("A node: name or uid")).check(about("The nodes that the waiver covers.")))
}).check(about("What the waiver is limited to."));
var waiver = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  name: itemName,
  match: (0,_JTBJ5GML_js_3/* .optional */ .lq)(waiverMatch()),
  fingerprint: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^f[0-9a-f]{16}$/, "fingerprint"), about("Limits the waiver to exactly this cause (see report.json)."))),
  reason: prose("Why the risk is accepted."),
  owner: prose("Who is responsible for it."),
  expires: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^\d{4}-\d{2}-\d{2}$/, "date"), refined((value) => (0,_CCDJ4O4E_js_8/* .parseDay */ .Iq)(value) !== null, "date"), about("The last day on which the waiver applies, through 24:00 UTC."))
});
var item = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  name: prose("The item’s API name, as in the report."),
  check: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* ._enum */ .$8)(["precheck", "addons"]).check(about("The check that has the item. Default: both."))),
  title: (0,_JTBJ5GML_js_3/* .optional */ .lq)(prose("A title for people.")),
  meaning: (0,_JTBJ5GML_js_3/* .optional */ .lq)(prose("What it means if the item fails.")),
  fix: prose("What to do."),
  who: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* ._enum */ .$8)(_UHH6D4UK_js_9/* .ACTORS */ .RX).check(about("Who can fix it: you, Huawei Cloud support, or the person who accepts the risk."))),
  commands: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(prose("A command.")).check(about("Shell commands that help to investigate or fix it."))),
  link: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^https:\/\/[^\s@]{1,2000}$/, "link"), about("An https page of your own about it.")))
});
var lineText = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^[^\p{Cc}\p{Cf}]{3,256}$/u, "line-text"), about(description));
var isFilled = (values) => values.length > 0;
var globs = (description) => (0,_JTBJ5GML_js_3/* .array */ .YO)(glob("A value")).check(refined(isFilled, "not-empty"), about(`${description} One of the values must match.`));
var globsOver = (allowed, description) => (0,_JTBJ5GML_js_3/* .array */ .YO)(globOver(allowed, "A value")).check(refined(isFilled, "not-empty"), about(`${description} One of the values must match.`));
var versions = (description) => (0,_JTBJ5GML_js_3/* .array */ .YO)(version("A version.")).check(refined(isFilled, "not-empty"), about(description));
var addonVersion = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^v?\d[\w.+-]{0,99}$/, "addon-version"), about(description));
var version = (description) => (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(refined((value) => (0,_33MSZ5FG_js_7/* .parseVersion */ .ot)(value) !== null, "version"), about(description));
var linePattern = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  text: (0,_JTBJ5GML_js_3/* .optional */ .lq)(lineText("A text in the line; no word goes on before or after it.")),
  key: (0,_JTBJ5GML_js_3/* .optional */ .lq)(lineText("A key of YAML, JSON or HCL whose value is not empty.")),
  value: (0,_JTBJ5GML_js_3/* .optional */ .lq)(glob("The value of the key")),
  with: (0,_JTBJ5GML_js_3/* .optional */ .lq)(lineText("A key inside the value of the key."))
}).check(refined(({ text, key, value, with: inner }) => text === void 0 ? key !== void 0 : key === void 0 && value === void 0 && inner === void 0, "line-pattern"), about("What a line of the repository contains: a text, or a key."));
var CLUSTER_TYPES = ["CCE", "Turbo", "Autopilot", "VirtualMachine", "ARM64"];
var NETWORKS = ["overlay_l2", "vpc-router", "eni"];
var PROXY_MODES = ["iptables", "ipvs", "nftables"];
var RUNTIMES = ["docker", "containerd"];
var riskMatch = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  addon: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .strictObject */ .re)({
    name: glob("The name of its template"),
    below: (0,_JTBJ5GML_js_3/* .optional */ .lq)(addonVersion("Versions older than this.")),
    from: (0,_JTBJ5GML_js_3/* .optional */ .lq)(addonVersion("This version and newer ones."))
  }).check(refined(({ below, from }) => below === void 0 || from === void 0 || (0,_33MSZ5FG_js_7/* .compareAddonVersions */ .Dq)(from, below) < 0, "addon-range"), about("An installed add-on."))),
  "cluster-type": (0,_JTBJ5GML_js_3/* .optional */ .lq)(globsOver(CLUSTER_TYPES, "CCE, Turbo or Autopilot; or VirtualMachine or ARM64.")),
  network: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globsOver(NETWORKS, "The container network: overlay_l2, vpc-router or eni.")),
  "proxy-mode": (0,_JTBJ5GML_js_3/* .optional */ .lq)(globsOver(PROXY_MODES, "The mode of kube-proxy: iptables, ipvs or nftables.")),
  os: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globs("The operating system of a node pool, such as EulerOS 2.9.")),
  runtime: (0,_JTBJ5GML_js_3/* .optional */ .lq)(globsOver(RUNTIMES, "The container runtime of a node pool: docker or containerd.")),
  repository: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(linePattern()).check(refined(isFilled, "not-empty"), about("What a line of the repository contains, if manifests is among the checks. One is enough.")))
}).check(about("What the cluster or its repository must have. All given fields must match."));
var knownRisk = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  name: (0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^[A-Za-z0-9._-]{1,64}$/, "risk-name"), about("The name of the finding, for rules and waivers.")),
  from: (0,_JTBJ5GML_js_3/* .optional */ .lq)(version("The oldest current version that it concerns. Default: any.")),
  to: (0,_JTBJ5GML_js_3/* .optional */ .lq)(versions("The first version with the change; several if older minors have it in a patch. Default: any upgrade.")),
  "fixed-in": (0,_JTBJ5GML_js_3/* .optional */ .lq)(versions("Target versions from which on it is fixed, one for each minor.")),
  match: (0,_JTBJ5GML_js_3/* .optional */ .lq)(riskMatch()),
  title: (0,_JTBJ5GML_js_3/* .optional */ .lq)(prose("A title for people.")),
  meaning: prose("What the upgrade changes."),
  fix: prose("What to do."),
  link: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .string */ .Yj)().check(matches(/^https:\/\/[^\s@]{1,2000}$/, "link"), about("An https page about it.")))
}).check(refined(canMatch, "risk-range"));
function canMatch({ from, to = [], "fixed-in": fixedIn = [] }) {
  const [oldest] = [...to].sort(_33MSZ5FG_js_7/* .compareVersions */ .Zy);
  if (oldest === void 0)
    return true;
  return (from === void 0 || (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(from, oldest) < 0) && fixedIn.every((version2) => (0,_33MSZ5FG_js_7/* .compareVersions */ .Zy)(version2, oldest) > 0);
}
var policySchema = () => (0,_JTBJ5GML_js_3/* .strictObject */ .re)({
  version: (0,_JTBJ5GML_js_3/* .literal */ .eu)(1).check(about("The version of this format.")),
  "fail-on": (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* ._enum */ .$8)(["fatal", "exception", "warning", "any"]).check(about("Minimum strictness of the gate. The input of the same name can only be stricter."))),
  "max-waiver-days": (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .int */ .Wh)().check((0,_JTBJ5GML_js_3/* ._gte */ .qm)(1, "days"), (0,_JTBJ5GML_js_3/* ._lte */ .Zm)(3650, "days"), about(`Maximum number of days from now until a waiver expires. Default: ${_NED4EEST_js_1/* .MAX_WAIVER_DAYS */ .kl}.`))),
  readiness: (0,_JTBJ5GML_js_3/* .optional */ .lq)(readiness()),
  rules: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(rule()).check(about("Decisions that replace those of the decision table. The first matching rule decides."))),
  waivers: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(waiver()).check(about("Risks that somebody accepts: who, why and until when."))),
  "known-risks": (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(knownRisk()).check(about("Risks of an upgrade that you know of, added to the gate’s catalog. Each that matches warns."))),
  items: (0,_JTBJ5GML_js_3/* .optional */ .lq)((0,_JTBJ5GML_js_3/* .array */ .YO)(item()).check(about("Your own advice on items, added to the gate’s catalog.")))
}).check(about("Policy of CCE Upgrade Gate"));

// lib/policy/file/parse.js
function parsePolicy(text, file) {
  const sha256 = (0,node_crypto_4.createHash)("sha256").update(text).digest("hex");
  const result = (0,_M6A5G36Y_js_0/* .readStrict */ .uK)(text, file, policySchema());
  return "faults" in result ? { state: "faulty", policy: _NED4EEST_js_1/* .NO_POLICY */ .lm, faults: result.faults, sha256 } : { state: "in-force", policy: policyOf(result.value, result.yaml), faults: [], sha256 };
}
var readinessRules = (keys) => ({
  backupMs: keys?.backup === void 0 ? null : (0,_NLAIIIPX_js_6/* .parsePeriod */ .DB)(keys.backup),
  endOfServiceMs: keys?.["end-of-service"] === void 0 ? null : (0,_NLAIIIPX_js_6/* .parsePeriod */ .DB)(keys["end-of-service"]),
  isTargetOffered: keys?.["target-offered"] ?? false
});
var plain = (text) => ({ en: text, zh: text });
function knownRisk2(risk) {
  const { addon, network, os, runtime, repository, ...match } = risk.match ?? {};
  return {
    name: risk.name,
    from: risk.from ?? null,
    to: risk.to ?? [],
    fixedIn: risk["fixed-in"] ?? [],
    match: {
      addon,
      clusterType: match["cluster-type"],
      network,
      proxyMode: match["proxy-mode"],
      os,
      runtime,
      repository: repository?.map(linePattern2)
    },
    title: plain(risk.title ?? risk.name),
    meaning: plain(risk.meaning),
    fix: plain(risk.fix),
    link: risk.link ?? null,
    source: "policy"
  };
}
var linePattern2 = ({ text, key = "", value, with: inner }) => text === void 0 ? { key, value, with: inner } : { text };
function policyOf(file, yaml) {
  const entryOf = (list, index) => ({
    entry: `${list}[${index}]`,
    line: yaml.positionOf([list, index])?.line ?? 1
  });
  return {
    failOn: file["fail-on"] ?? null,
    maxWaiverDays: file["max-waiver-days"] ?? _NED4EEST_js_1/* .MAX_WAIVER_DAYS */ .kl,
    readiness: readinessRules(file.readiness),
    rules: (file.rules ?? []).map((rule2, index) => ({
      ...entryOf("rules", index),
      match: rule2.match,
      decision: rule2.decision,
      reason: rule2.reason ?? null
    })),
    waivers: (file.waivers ?? []).map((waiver2, index) => ({
      ...entryOf("waivers", index),
      name: waiver2.name,
      match: waiver2.match ?? {},
      fingerprint: waiver2.fingerprint ?? null,
      reason: waiver2.reason,
      owner: waiver2.owner,
      expires: waiver2.expires
    })),
    knownRisks: (file["known-risks"] ?? []).map(knownRisk2),
    items: (file.items ?? []).map((item2) => ({
      name: item2.name,
      check: item2.check ?? null,
      title: item2.title ?? null,
      meaning: item2.meaning ?? null,
      fix: item2.fix,
      who: item2.who ?? null,
      commands: item2.commands ?? [],
      link: item2.link ?? null
    }))
  };
}




/***/ })

};
