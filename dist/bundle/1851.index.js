export const id = 1851;
export const ids = [1851];
export const modules = {

/***/ 9849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ ambiguity),
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   vt: () => (/* binding */ printFaults),
/* harmony export */   zk: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1313);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6003);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// lib/cli/strict-file.js


function readGivenFile(file) {
  const content = (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .Gu)(file);
  if (content.kind === "text")
    return content.text;
  throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
}
function otherSpelling(file, names) {
  const [own, other] = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(name));
  const counterpart = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === own ? other : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(counterpart) ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)("", counterpart) : null;
}
function ambiguity(file, names) {
  const other = otherSpelling(file, names);
  const problem = other === null ? null : { code: "both-spellings", other };
  return problem ? [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeFileFault */ .g)(file, problem)] : [];
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
  const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) ? path : otherSpelling(path, names);
  if (existing !== null)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, text, { flag: "wx" });
  } catch (error) {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path} cannot be written (${(0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? error})`);
  }
}




/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ firstFaults),
/* harmony export */   lA: () => (/* binding */ acceptedBy),
/* harmony export */   uK: () => (/* binding */ readStrict)
/* harmony export */ });
/* harmony import */ var _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1313);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9232);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);



// lib/yaml/yaml.js

var MAX_DEPTH = 64;
var MAX_REPEATED_VALUES = 1e5;
function parseYaml(text) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
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
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, options);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(target)) {
      const item = typeof name === "number" ? target.items[name] : void 0;
      return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(item) ? { key: null, value: item } : null;
    }
    return (target && this.#entries.get(target)?.get(String(name))) ?? null;
  }
  #convert(node, depth) {
    if (node === null)
      return { value: null, size: 1 };
    if (depth > MAX_DEPTH)
      return this.#fail(TOO_DEEP, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
      return this.#repeat(node);
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? node.anchor : void 0;
    const record = { node, converted: null };
    if (anchor !== void 0)
      this.#anchors.set(anchor, record);
    const converted = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node) ? this.#convertMap(node, depth) : (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? this.#convertList(node, depth) : { value: (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) ? node.value : null, size: 1 };
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
    const converted = items.map((item) => this.#convert((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(item) ? item : null, depth + 1));
    return { value: converted.map(({ value }) => value), size: sizeOf(converted) };
  }
  #convertMap(map, depth) {
    const entries = /* @__PURE__ */ new Map();
    const values = [];
    const converted = [];
    this.#entries.set(map, entries);
    for (const pair of map.items) {
      const key = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(pair.key) ? pair.key : null;
      const value = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(pair.value) ? pair.value : null;
      const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
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
var clip = (text) => text.length <= MAX_QUOTE_LENGTH ? text : `${text.slice(0, MAX_QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
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
    return { faults: [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFileFault */ .g)(file, { code: "too-large" })] };
  const yaml = parseYaml(text);
  if ("errors" in yaml)
    return {
      faults: firstFaults(yaml.errors, ({ detail, position }) => fault({ code: "not-yaml", detail: clip(detail) }, position))
    };
  if (yaml.value === null || yaml.value === void 0)
    return { faults: [fault({ code: "empty" }, { line: 1, column: 1 })] };
  const parsed = validated(schema, yaml.value);
  if (parsed === null)
    return { faults: [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFileFault */ .g)(file, { code: "too-large" })] };
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
  return first === void 0 || count === 0 ? faults : [...faults, (0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFileFault */ .g)(first.file, { code: "more", count })];
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
  const expected = _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPECTED_FORMS */ .T.find((form) => form === issue.message);
  if (expected === void 0)
    throw new Error(`a check of a schema has no code: ${issue.message}`);
  return { code: "not-allowed", value: shown, expected };
}
var acceptedBy = (reader) => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(({ value: text, issues }) => {
  const refusal = reader(text);
  if (!("value" in refusal))
    issues.push({ code: "custom", input: text, params: { refusal } });
});
function keysAt(schema, path) {
  const [step, ...rest] = path;
  if (schema instanceof _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniOptional */ .Xz)
    return keysAt(schema.def.innerType, path);
  if (schema instanceof _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniUnion */ .KE)
    return schema.def.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniArray */ .WT)
    return keysAt(schema.def.element, rest);
  if (!(schema instanceof _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniObject */ .uX))
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

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   D2: () => (/* binding */ readsOwnEvidence),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   fE: () => (/* binding */ readResultFiles),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7443);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// lib/settings/files.js


function readTextFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
      return { kind: "absent" };
    if (!stats.isFile())
      return { kind: "unreadable" };
    const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    return text === null ? { kind: "unreadable" } : { kind: "text", text };
  } catch {
    return { kind: "unreadable" };
  }
}
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
var GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(lists, cwd, input = "results") {
  const faults = [];
  const missing = (value, problem) => faultOf(input, value, problem);
  const paths = /* @__PURE__ */ new Map();
  const entries = lists.flatMap((line) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text));
  for (const entry of entries) {
    const matches = await namedFiles(entry, cwd);
    if (matches === null)
      faults.push(missing(entry, { code: "slow-glob" }));
    if (matches?.length === 0)
      faults.push(missing(entry, { code: "matches-no-file" }));
    for (const path of matches ?? [])
      paths.set((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(path));
  }
  const files = [];
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path));
    if (typeof file === "string")
      files.push({ path, text: file });
    else
      faults.push(missing(path, input === "plan" && file.code === "not-text-file" ? { code: "binary-plan" } : file));
  }
  return { files, faults };
}
var namedFiles = async (entry, cwd) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, entry)) || !GLOB.test(entry) ? [entry] : matchingFiles(entry, cwd);
var faultOf = (input, value, problem) => ({
  input,
  value,
  problem,
  suggestion: value.includes("\\") ? value.replaceAll("\\", "/") : null
});
function exists(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function readResultFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (stats.isSymbolicLink())
      return { code: "symbolic-link" };
    if (!stats.isFile())
      return { code: "not-regular-file" };
    return (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)) ?? { code: "not-text-file" };
  } catch (error) {
    return { code: "unreadable-file", errno: errorCode(error) };
  }
}
var MATCHING_MS = 500;
async function matchingFiles(pattern, cwd) {
  const [{ glob }, { default: picomatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382)), __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))]);
  const parts = pattern.split("/");
  const first = (count) => parts.slice(0, count).join("/") || "/";
  let known = 0;
  while (known < parts.length - 1 && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known + 1))))
    known++;
  const rest = parts.slice(known);
  const options = {
    cwd: known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    deep: rest.some((part) => part.includes("**")) ? Number.POSITIVE_INFINITY : rest.length
  };
  const files = await glob(["**/*"], options).catch(() => []);
  const matches = matcherOf(rest.join("/"), picomatch);
  const found = (0,_chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter((path) => matches(path)));
  if (found === null)
    return null;
  return found.value.map((path) => known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(first(known), path) : path);
}
function matcherOf(glob, picomatch) {
  try {
    const matches = picomatch(glob, { dot: true, nonegate: true });
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
function isFolder(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function readsOwnEvidence(lists, reportDir, cwd) {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
  const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, reportDir, "evidence");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
  return patterns.some((pattern) => {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, GLOB.test(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
    return isWithin(start, evidence) || GLOB.test(pattern) && isWithin(evidence, start);
  });
}




/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseClusters)
/* harmony export */ });
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1313);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9232);
/* harmony import */ var _chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7240);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);






// lib/settings/clusters/parse.js


// lib/settings/clusters/schema.js
var about = (description, keywords = {}) => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .meta */ .mI)({ description, ...keywords });
var text = (description, reader, keywords = {}) => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().check((0,_chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedBy */ .lA)(reader), about(description, keywords));
var ID_PATTERN = "^(?!\\.\\.?$)[A-Za-z0-9._-]{1,64}$";
var targetText = (value) => {
  if (value === "auto")
    return { value };
  const version2 = (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE)(value);
  if ("value" in version2)
    return version2;
  return (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)("not-target", value.toLowerCase() === "auto" ? "auto" : version2.suggestion);
};
var target = () => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  text("A cluster version, such as `v1.31`, or `auto`: the plan, or the Terraform files of the repository.", targetText, {
    examples: ["auto", "v1.31"],
    pattern: "^(?:auto|[vV]?\\d+\\.\\d+(?:\\.\\d+(?:-r\\d+)?)?)$"
  }),
  (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
    file: text("A YAML, JSON or tfvars file, relative to the root of the repository.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .targetFile */ .qh),
    key: text("The dotted path of the value in the file.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)
  })
]).check(about("The version that the cluster is to be upgraded to. On a pull request it comes from its own copy."));
var entry = () => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  name: text("Your name for the cluster, which reports show and a policy can match.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, {
    minLength: 1,
    maxLength: 100
  }),
  id: text("The id of the cluster.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__.id, { pattern: ID_PATTERN }),
  region: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text("The region of the cluster. Default: that of the step.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny)),
  "project-id": (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text("The id of the project that the cluster belongs to. Default: that of the step.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__.id, {
    pattern: ID_PATTERN
  })),
  autopilot: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().check(about("Whether it is an Autopilot cluster. Default: as the step says."))),
  target: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(target()),
  paths: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(text("A glob of files, relative to the root of the repository; `!` in front excludes files.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobOfList */ .nD)).check((0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(({ value, issues }) => {
    const problem = (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .globSetProblem */ .GG)(value);
    if (problem)
      issues.push({ code: "custom", input: value, params: { refusal: (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(problem) } });
  }), about("The files that belong to the cluster. A change of none of them does not gate it. Default: all files.", {
    minItems: 1
  }))),
  stage: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text("The stage of the cluster. Stages are ordered as they are first named, and each waits for the earlier ones.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)),
  soak: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text("How long the cluster must run its target before later stages may follow, such as `24h` or `3d`.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .period */ .iE, { examples: ["24h", "3d"], pattern: "^(?:\\d+d|(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$" })),
  credentials: (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text("The prefix of the environment variables with the credentials of the cluster: `PROD` stands for `PROD_ACCESS_KEY`, `PROD_SECRET_KEY`, `PROD_SECURITY_TOKEN` and `PROD_AUTH_TOKEN`. Default: the credentials of the step.", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl))
});
var clustersSchema = () => (0,_chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(entry()).check(about("Clusters that CCE Upgrade Gate gates", { minItems: 1 }));

// lib/settings/clusters/parse.js
function parseClusters(text2, file) {
  const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text2).digest("hex");
  const result = (0,_chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrict */ .uK)(text2, file, clustersSchema());
  const faults = "faults" in result ? result.faults : entryFaults(result.value, result.yaml, file);
  if ("faults" in result || faults.length > 0)
    return { state: "faulty", entries: [], faults, sha256 };
  return { state: "in-force", entries: entriesOf(result.value, result.yaml), faults: [], sha256 };
}
function entryFaults(entries, yaml, file) {
  if (entries.length === 0)
    return [{ ...(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeFileFault */ .g)(file, { code: "empty" }), line: 1, column: 1 }];
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
  return (0,_chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFaults */ .Gi)([...duplicates, ...stageless].sort((a, b) => a.index - b.index), ({ index, key, problem }) => {
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
  soakMs: entry2.soak === void 0 ? null : (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePeriod */ .DB)(entry2.soak),
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
  const read = (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE)(target2);
  return { kind: "version", version: "value" in read ? read.value : target2 };
}
function plainGlob(text2) {
  const read = (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobOfList */ .nD)(text2);
  return "value" in read ? read.value : text2;
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




/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClusters: () => (/* binding */ checkClusters),
/* harmony export */   initClusters: () => (/* binding */ initClusters),
/* harmony export */   splitClustersFile: () => (/* binding */ splitClustersFile)
/* harmony export */ });
/* unused harmony export CLUSTERS_STARTER */
/* harmony import */ var _chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9849);
/* harmony import */ var _chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8349);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _chunk_V5VIPDMB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9091);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3240);
/* harmony import */ var _chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6213);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4569);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9232);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6003);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7443);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4160);
/* harmony import */ var _chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7240);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9251);












































// lib/cli/clusters.js
function checkClusters(file, print) {
  const { entries, ...parsed } = (0,_chunk_V5VIPDMB_js__WEBPACK_IMPORTED_MODULE_4__/* .parseClusters */ .l)((0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .readGivenFile */ .Mh)(file), file);
  const faults = [...(0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguity */ .Gv)(file, _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTERS_FILES */ .Qe), ...parsed.faults];
  (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .printFaults */ .vt)(faults, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .clustersFaultText */ .hS, print);
  if (faults.length > 0) {
    print(`
${file} is not a valid clusters file: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_26__/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.blocked;
  }
  print(summary(entries, file));
  return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}
function splitClustersFile(file, maxJobs, print) {
  const most = maxJobs === void 0 ? { value: _chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_27__/* .MAX_MATRIX_JOBS */ .A } : (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(1, _chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_27__/* .MAX_MATRIX_JOBS */ .A)(maxJobs);
  if (!("value" in most))
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--max-jobs must be a whole number from 1 to ${_chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_27__/* .MAX_MATRIX_JOBS */ .A}`);
  const { entries, faults } = (0,_chunk_V5VIPDMB_js__WEBPACK_IMPORTED_MODULE_4__/* .parseClusters */ .l)((0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .readGivenFile */ .Mh)(file), file);
  (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .printFaults */ .vt)(faults, _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .clustersFaultText */ .hS, print);
  if (faults.length > 0)
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.blocked;
  const names = entries.map(({ name }) => name);
  print(JSON.stringify((0,_chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_27__/* .matrixOf */ .l)(names, most.value)));
  return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}
function summary(entries, file) {
  const lines = [`${file} is a valid clusters file: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_26__/* .counted */ .hS)(entries.length, "cluster")}.`];
  const stages = [...new Set(entries.flatMap(({ stage }) => stage ?? []))];
  if (stages.length > 0)
    lines.push(`Stages in order: ${stages.map((stage) => stageText(stage, entries)).join(", then ")}.`);
  const open = entries.filter(({ paths }) => paths.length === 0);
  if (open.length > 0 && open.length < entries.length)
    lines.push(`Gated on every change, since they have no paths: ${open.map(({ name }) => name).join(", ")}.`);
  for (const prefix of new Set(entries.flatMap(({ credentials }) => credentials ?? [])))
    lines.push(`Set ${prefix}_ACCESS_KEY and ${prefix}_SECRET_KEY, or ${prefix}_AUTH_TOKEN, in the environment of the step.`);
  return lines.join("\n");
}
function stageText(stage, entries) {
  const clusters = entries.filter((entry) => entry.stage === stage);
  const soak = Math.max(...clusters.map(({ soakMs }) => soakMs ?? 0));
  return `${stage} (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_26__/* .counted */ .hS)(clusters.length, "cluster")}${soak > 0 ? `, soak up to ${(0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_28__/* .humanDuration */ .UU)(soak)}` : ""})`;
}
function initClusters(path, print) {
  (0,_chunk_DU7BXH2G_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStarter */ .zk)(path, CLUSTERS_STARTER, _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTERS_FILES */ .Qe);
  print(`Wrote ${path} with an example. Fill in the name and the id of your cluster, then run:`);
  print(`  cce-upgrade-gate clusters check ${path}`);
}
var CLUSTERS_STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/clusters.v1.json
#
# The clusters that CCE Upgrade Gate gates. On pull requests and in merge queues the file is read from the base branch, and only the
# targets are those of the change. A typo invalidates the whole file and turns every run red, so check the file:
#   cce-upgrade-gate clusters check .github/cce-clusters.yml
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

  # The prefix of the environment variables with its credentials: PROD_ACCESS_KEY and PROD_SECRET_KEY (with PROD_SECURITY_TOKEN),
  # or PROD_AUTH_TOKEN. Default: the credentials of the step.
  # credentials: PROD

  # Clusters of a later stage wait for those of the earlier ones, which must have run their target for their soak.
  # stage: staging
  # soak: 24h
`;



/***/ })

};
