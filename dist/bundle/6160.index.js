export const id = 6160;
export const ids = [6160];
export const modules = {

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   EX: () => (/* binding */ UPGRADES),
/* harmony export */   En: () => (/* binding */ isAutopilot),
/* harmony export */   Fc: () => (/* binding */ onlyVersion),
/* harmony export */   JM: () => (/* binding */ versionAttribute),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   WO: () => (/* binding */ couldBeAbout),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   fv: () => (/* binding */ versionOfAll),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   mu: () => (/* binding */ definitionsOf),
/* harmony export */   oy: () => (/* binding */ CLUSTERS),
/* harmony export */   z4: () => (/* binding */ parseHcl),
/* harmony export */   ze: () => (/* binding */ lineFinder)
/* harmony export */ });
/* harmony import */ var _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(343);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2019);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9251);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7332);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2985);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8815);






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
  const path = node_path__WEBPACK_IMPORTED_MODULE_5__.posix.join(caller, source.value.text).replace(/\/$/, "");
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


// lib/repository/hcl/tokens.js
var BLANK = /[ \t\r\uFEFF]+/y;
var LINE_COMMENT = /(?:#|\/\/)[^\n]*/y;
var NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
var NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;
var SPACES = "(?:[^\\S\\n\\uFEFF]|\\u0085)*";
var PLAIN = /[^"\\$%\n]+/y;
var PLAIN_LINE = /[^$%\n]+/y;
var DOUBLED = /\$\$\{|%%\{/y;
var QUOTE = /"/y;
function tokenize(source) {
  return new Tokenizer(source).run();
}
var Tokenizer = class {
  #source;
  #tokens = [];
  #modes = [];
  #position = 0;
  #fault = null;
  constructor(source) {
    this.#source = source;
  }
  run() {
    while (this.#position < this.#source.length && this.#fault === null) {
      const mode = this.#modes.at(-1);
      if (mode === void 0 || mode.type === "template")
        this.#code(mode);
      else
        this.#string(mode);
    }
    const open = this.#modes.at(-1);
    if (open !== void 0)
      this.#fail(OPEN[open.type], this.#source.length);
    this.#add("end", "", this.#source.length);
    return { tokens: this.#tokens, fault: this.#fault };
  }
  #code(template) {
    const start = this.#position;
    const sign = this.#source.charAt(start);
    if (" 	\r\uFEFF".includes(sign))
      this.#match(BLANK);
    else if (sign === "#" || this.#source.startsWith("//", start))
      this.#match(LINE_COMMENT);
    else if (this.#source.startsWith("/*", start))
      this.#blockComment();
    else
      this.#add(this.#codeToken(template), this.#source.slice(start, this.#position), start);
  }
  #blockComment() {
    const end = this.#source.indexOf("*/", this.#position + 2);
    if (end === -1)
      this.#fail("open-comment", this.#position);
    else
      this.#position = end + 2;
  }
  #codeToken(template) {
    const heredoc = this.#source.startsWith("<<", this.#position) ? this.#match(HEREDOC) : null;
    if (heredoc !== null) {
      const marker = heredoc.replace(/^<<-?|\r?\n$/g, "");
      this.#modes.push({ type: "heredoc", end: new RegExp(`${SPACES}${marker}${SPACES}(?=\\r?\\n|$)`, "y") });
      return "string-start";
    }
    if (this.#match(NAME) !== null)
      return "name";
    if (this.#match(NUMBER) !== null)
      return "number";
    const sign = this.#source.charAt(this.#position++);
    if (sign === "\n")
      return "newline";
    if (sign === '"') {
      this.#modes.push({ type: "quote" });
      return "string-start";
    }
    if (template !== void 0 && sign === "}" && template.braces === 0) {
      this.#modes.pop();
      return "template-end";
    }
    if (template !== void 0 && sign === "{")
      template.braces++;
    if (template !== void 0 && sign === "}")
      template.braces--;
    return "sign";
  }
  #string(mode) {
    const start = this.#position;
    let text = "";
    while (this.#position < this.#source.length && !this.#isTemplate() && !this.#isEnd(mode))
      text += this.#characters(mode);
    if (text !== "")
      this.#add("text", text, start);
    const stop = this.#position;
    if (this.#isTemplate()) {
      this.#position += 2;
      this.#modes.push({ type: "template", braces: 0 });
      this.#add("template-start", this.#source.slice(stop, this.#position), stop);
    } else if (this.#source.charAt(stop) === "\n")
      this.#fail("open-string", stop);
    else if (stop < this.#source.length || mode.type === "heredoc" && this.#isEnd(mode)) {
      this.#match(mode.type === "quote" ? QUOTE : mode.end);
      this.#modes.pop();
      this.#add("string-end", "", stop);
    }
  }
  #isTemplate() {
    return this.#source.startsWith("${", this.#position) || this.#source.startsWith("%{", this.#position);
  }
  #isEnd(mode) {
    const sign = this.#source.charAt(this.#position);
    if (mode.type === "quote")
      return sign === '"' || sign === "\n";
    if (!this.#isLineStart())
      return false;
    mode.end.lastIndex = this.#position;
    return mode.end.test(this.#source);
  }
  #characters({ type }) {
    const plain = this.#match(type === "quote" ? PLAIN : PLAIN_LINE) ?? this.#match(DOUBLED);
    if (plain !== null)
      return plain.replace(/^([$%])\1\{$/, "$1{");
    if (type === "quote" && this.#source.charAt(this.#position) === "\\")
      return this.#escape();
    return this.#source.charAt(this.#position++);
  }
  #escape() {
    const code = this.#match(CODE_POINT)?.slice(2);
    if (code !== void 0)
      return String.fromCodePoint(Math.min(1114111, Number.parseInt(code, 16)));
    const sign = this.#source.charAt(this.#position + 1);
    const isEscape = Object.hasOwn(ESCAPED, sign);
    this.#position += isEscape ? 2 : 1;
    return ESCAPED[sign] ?? "\\";
  }
  #isLineStart() {
    return this.#position === 0 || this.#source.charAt(this.#position - 1) === "\n";
  }
  #match(pattern) {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source)?.[0] ?? null;
    if (found !== null)
      this.#position += found.length;
    return found;
  }
  #add(kind, text, offset) {
    this.#tokens.push({ kind, text, offset });
  }
  #fail(code, offset) {
    this.#fault ??= { code, offset };
  }
};
var OPEN = { quote: "open-string", heredoc: "open-heredoc", template: "open-template" };
var CODE_POINT = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
var ESCAPED = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };

// lib/repository/hcl/parse.js
var MAX_DEPTH = 200;
function parseHcl(source) {
  const { tokens, fault } = tokenize(source);
  const parser = new Parser(tokens);
  const body = parser.file();
  return { body, fault: fault ?? parser.fault };
}
var Parser = class {
  #tokens;
  #index = 0;
  #depth = 0;
  #isBracketed = false;
  fault = null;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  file() {
    const body = this.#body();
    if (this.fault === null && this.#token.kind !== "end")
      this.#fail("unexpected");
    return body;
  }
  get #token() {
    return this.#tokens[Math.min(this.#index, this.#tokens.length - 1)] ?? END;
  }
  #isSign(text) {
    return this.#token.kind === "sign" && this.#token.text === text;
  }
  #isAttributeEnd() {
    const { kind } = this.#token;
    return kind === "newline" || kind === "end" || this.#isSign("}");
  }
  #skipNewlines() {
    while (this.#token.kind === "newline")
      this.#index++;
  }
  #fail(code) {
    this.fault ??= { code, offset: this.#token.offset };
  }
  #body() {
    const attributes = [];
    const blocks = [];
    for (this.#skipNewlines(); this.fault === null && this.#token.kind === "name"; this.#skipNewlines()) {
      const { text, offset } = this.#token;
      this.#index++;
      if (this.#isSign("=")) {
        this.#index++;
        attributes.push({ name: text, offset, value: this.#value() });
        if (!this.#isAttributeEnd())
          this.#fail("unexpected");
      } else {
        const block = this.#block(text, offset);
        if (block !== null)
          blocks.push(block);
      }
    }
    return { attributes, blocks };
  }
  #block(type, offset) {
    const labels = [];
    for (let label = this.#label(); label !== null; label = this.#label())
      labels.push(label);
    if (!this.#isSign("{")) {
      this.#fail("unexpected");
      return null;
    }
    const body = this.#nested(() => {
      this.#index++;
      return this.#body();
    });
    if (body === null)
      return null;
    if (this.fault === null && !this.#isSign("}"))
      this.#fail("unexpected");
    this.#index++;
    return { type, labels, offset, body };
  }
  #label() {
    const { kind, text } = this.#token;
    if (kind === "string-start")
      return this.#stringText().value ?? "";
    if (kind !== "name")
      return null;
    this.#index++;
    return text;
  }
  #nested(read) {
    if (this.#depth >= MAX_DEPTH) {
      this.#fail("too-deep");
      return null;
    }
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }
  #value() {
    const { offset } = this.#token;
    const value = this.#nested(() => this.#primary());
    if (this.#isBracketed)
      this.#skipNewlines();
    if (this.fault === null && value !== null && this.#isValueEnd())
      return value;
    this.#skipExpression();
    return { kind: "expression", offset };
  }
  #isValueEnd() {
    const { kind, text } = this.#token;
    if (kind === "newline")
      return !this.#isBracketed;
    return kind === "end" || kind === "template-end" || kind === "sign" && ",]})".includes(text);
  }
  #primary() {
    const { kind, text, offset } = this.#token;
    if (kind === "string-start") {
      const wrapped = this.#wrappedReference();
      if (wrapped !== null)
        return wrapped;
      const { value } = this.#stringText();
      return value === null ? null : { kind: "string", text: value, offset };
    }
    if (kind === "number") {
      this.#index++;
      return { kind: "number", text, offset };
    }
    if (kind === "name")
      return this.#reference();
    if (this.#isSign("["))
      return { kind: "list", items: this.#items("]"), offset };
    if (this.#isSign("{"))
      return this.#object(offset);
    return null;
  }
  #reference() {
    const { text, offset } = this.#token;
    this.#index++;
    if (this.#isSign("(")) {
      return { kind: "call", name: text, args: this.#items(")"), offset };
    }
    const path = [text];
    while (this.#isSign(".") && this.#tokens[this.#index + 1]?.kind === "name") {
      path.push(this.#tokens[this.#index + 1]?.text ?? "");
      this.#index += 2;
    }
    if (path.length > 1)
      return { kind: "reference", path, offset };
    if (text === "true" || text === "false")
      return { kind: "boolean", value: text === "true", offset };
    return text === "null" ? { kind: "null", offset } : { kind: "reference", path, offset };
  }
  #wrappedReference() {
    const start = this.#index;
    const isNext = (kind) => this.#token.kind === kind && this.#index++ >= 0;
    const isDotted = this.#tokens[start + 3]?.text === ".";
    if (isDotted && isNext("string-start") && isNext("template-start") && this.#token.kind === "name") {
      const value = this.#reference();
      if (value?.kind === "reference" && isNext("template-end") && isNext("string-end"))
        return value;
    }
    this.#index = start;
    return null;
  }
  #items(end) {
    const items = [];
    this.#index++;
    this.#within(true, () => {
      for (this.#skipNewlines(); !this.#isSign(end) && this.fault === null; this.#skipNewlines()) {
        items.push(this.#value());
        if (this.#isSign(","))
          this.#index++;
        else if (!this.#isSign(end))
          this.#fail("unexpected");
      }
    });
    this.#index++;
    return items;
  }
  #object(offset) {
    const entries = [];
    this.#index++;
    const isLiteral = this.#within(false, () => {
      for (this.#skipSeparators(); !this.#isSign("}"); this.#skipSeparators()) {
        const entry = this.#entry();
        if (entry === null)
          return false;
        entries.push(entry);
      }
      return true;
    });
    if (!isLiteral) {
      if (this.fault === null)
        this.#skipTo("}");
      return null;
    }
    this.#index++;
    return { kind: "object", entries, offset };
  }
  #entry() {
    const { kind, text, offset } = this.#token;
    if (kind !== "name" && kind !== "string-start" && kind !== "number")
      return null;
    const name = kind === "string-start" ? this.#stringText().value : text;
    if (kind !== "string-start")
      this.#index++;
    if (name === null || !this.#isSign("=") && !this.#isSign(":"))
      return null;
    this.#index++;
    const value = this.#value();
    return this.fault === null ? { name, offset, value } : null;
  }
  #within(isBracketed, read) {
    const outside = this.#isBracketed;
    this.#isBracketed = isBracketed;
    const result = read();
    this.#isBracketed = outside;
    return result;
  }
  #skipSeparators() {
    while (this.#token.kind === "newline" || this.#isSign(","))
      this.#index++;
  }
  #stringText() {
    let [text, depth, isLiteral] = ["", 0, true];
    do {
      const { kind, text: part } = this.#token;
      if (kind === "end") {
        this.#fail("open-string");
        return { value: null };
      }
      if (kind === "string-start")
        depth++;
      else if (kind === "string-end")
        depth--;
      else if (kind === "template-start")
        isLiteral = false;
      else if (kind === "text" && depth === 1)
        text += part;
      this.#index++;
    } while (depth > 0);
    return { value: isLiteral ? text : null };
  }
  #skipExpression() {
    this.#skipUntil(() => this.#isValueEnd());
  }
  #skipTo(end) {
    this.#skipUntil(() => this.#isSign(end));
    if (this.#isSign(end))
      this.#index++;
    else
      this.#fail("unexpected");
  }
  #skipUntil(isEnd) {
    let depth = 0;
    for (; this.#token.kind !== "end"; this.#index++) {
      const { kind, text } = this.#token;
      const isOpening = kind === "string-start" || kind === "template-start" || kind === "sign" && "([{".includes(text);
      const isClosing = kind === "string-end" || kind === "template-end" || kind === "sign" && ")]}".includes(text);
      if (depth === 0 && (isClosing || isEnd()))
        return;
      if (isOpening)
        depth++;
      if (isClosing)
        depth--;
    }
  }
};
var END = { kind: "end", text: "", offset: 0 };

// lib/repository/lines.js
function lineFinder(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
    starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

// lib/repository/values/yaml.js

var MAX_DEPTH2 = 100;
var MAX_VALUES = 2e5;
function readYaml(text) {
  try {
    const options = { prettyErrors: false, logLevel: "silent", uniqueKeys: false, keepSourceTokens: false };
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .parseAllDocuments */ .hR)(text, options);
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
var TOO_DEEP = `Values are nested more than ${MAX_DEPTH2} levels deep`;
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
    if (depth > MAX_DEPTH2)
      throw new Error(TOO_DEEP);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isAlias */ .Vj)(node)) {
      const target = this.#anchors.get(node.source);
      return target === void 0 ? { kind: "expression", offset } : this.#value(target, depth + 1);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isSeq */ .oP)(node)) {
      if (node.anchor !== void 0)
        this.#anchors.set(node.anchor, node);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isScalar */ .jn)(node))
      return scalarValue(node, offset);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isSeq */ .oP)(node))
      return { kind: "list", items: node.items.map((item) => this.#value(asNode(item), depth + 1)), offset };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isMap */ .jh)(node))
      return { kind: "null", offset };
    const entries = node.items.map((pair) => {
      const key = asNode(pair.key);
      const name = (0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isScalar */ .jn)(key) ? key.source ?? String(key.value) : String(key);
      return { name, offset: key?.range?.[0] ?? offset, value: this.#value(asNode(pair.value), depth + 1) };
    });
    return { kind: "object", entries, offset };
  }
};
var asNode = (part) => (0,yaml__WEBPACK_IMPORTED_MODULE_6__/* .isNode */ .Ll)(part) ? part : null;
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
  const name = node_path__WEBPACK_IMPORTED_MODULE_5__.posix.basename(path);
  return isVariableFile(name) || isModuleFile(name) && !name.startsWith(".");
}
var isLoadedByItself = (path) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(node_path__WEBPACK_IMPORTED_MODULE_5__.posix.basename(path));
var isNamedFile = (path) => isVariableFile(path) && !isLoadedByItself(path);
function parseFile({ path, text }) {
  const find = lineFinder(text);
  const parse = !path.endsWith(".json") ? parseHcl : isModuleFile(path) ? parseTerraformJson : parseVariablesJson;
  return { path, ...parse(text), at: (offset) => ({ file: path, ...find(offset) }) };
}
var MENTIONS = /huaweicloud_cce_|module|output|\\[uU]/;
function readFolder(path, files) {
  const sorted = files.filter((file) => isTerraformFile(file.path)).toSorted((a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(a.path, b.path));
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
var isOverride = (path) => /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(node_path__WEBPACK_IMPORTED_MODULE_5__.posix.basename(path));
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
var loadOrder = (a, b) => Number(isAuto(a)) - Number(isAuto(b)) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(a, b);

// lib/repository/candidates.js
var MAX_LISTED = 20;
function versionOf(text) {
  const isVersion = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text) !== null && text === text.trim() && !/^[vV]?1\.[1-9]$/.test(text);
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
    this.#root = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd));
  }
  read(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, path);
    try {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(full, { throwIfNoEntry: false }) === void 0)
        return { why: "absent" };
      const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(full);
      const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(this.#root, real).split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep);
      if (!(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(this.#root, real) || parts.some((part) => part.toLowerCase() === ".git"))
        return { why: "link" };
      const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(real);
      if (!stats.isFile())
        return { why: "not-regular" };
      if (stats.size > MAX_FILE_BYTES)
        return { why: "too-large" };
      const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(real));
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
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
    const matching = (0,_chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingFiles */ .VS)(files, globs);
    if (matching === null)
      return { problem: { code: "slow-paths" } };
    const roots = [...new Set(matching.map((path) => node_path__WEBPACK_IMPORTED_MODULE_5__.posix.dirname(path)))];
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
      return isTerraformFile(file) && sources.has(node_path__WEBPACK_IMPORTED_MODULE_5__.posix.dirname(file)) && !(isChosen && isNamedFile(file));
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
    for (const path of new Set(files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_5__.posix.dirname(file)))) {
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
        const path = node_path__WEBPACK_IMPORTED_MODULE_5__.posix.join(folder, name);
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
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, folder);
    try {
      if (!(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(this.#root, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(full)))
        return [];
      const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(full, { withFileTypes: true });
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
      const file = node_path__WEBPACK_IMPORTED_MODULE_5__.posix.join(path, name);
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
      return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(this.#root, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(this.#root, path))).split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/") || ".";
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

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ matchesEach),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   wW: () => (/* binding */ matchesPaths)
/* harmony export */ });
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9160);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2985);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);




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
    const client = await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(access);
    if (typeof client === "string")
      return unknown(_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSED */ .V[client]);
    if (trigger.kind === "merge_group")
      return completeList(await listChangedFiles(baseSha, headSha, client), null);
    const [files, pull] = await Promise.all([listChangedFiles(baseSha, headSha, client), lookAtPull(trigger, client)]);
    return typeof pull === "string" ? unknown(pull) : completeList(files, trigger.changedFiles ?? pull.changedFiles);
  } catch (error) {
    return unknown(`GitHub did not list them: ${(0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubError */ .Lg)(error, PERMISSIONS, access.signal).message}`);
  }
}
async function listChangedFiles(base, head, { octokit, repository }) {
  const query = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(query);
  return (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(data)["files"];
}
async function lookAtPull({ number, headSha, baseRef }, { octokit, repository }) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const { head, base, changed_files: changedFiles2 } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(data);
  if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(head)["sha"] !== headSha)
    return "the pull request has another head commit than the event";
  if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(base)["ref"] !== baseRef)
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
  const { filename, previous_filename: previous } = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(entry);
  if (typeof filename !== "string" || filename === "")
    return null;
  if (previous === void 0 || previous === null)
    return [filename];
  return typeof previous === "string" && previous !== "" ? [filename, previous] : null;
}
var GLOB_OPTIONS = { dot: true, nonegate: true, keepQuotes: true, flags: "s" };
var MATCHING_MS = 500;
function matchesPaths(files, globs) {
  return (0,_chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.some(matcherOfAll(globs)))?.value ?? null;
}
var MATCHING_EACH_MS = 5e3;
function matchesEach(files, lists) {
  const together = (0,_chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => lists.map((globs) => files.some(matcherOfAll(globs))));
  if (together !== null)
    return together.value;
  const until = performance.now() + MATCHING_EACH_MS;
  return lists.map((globs) => performance.now() < until ? matchesPaths(files, globs) : null);
}
function matchingFiles(files, globs) {
  if (globs.length === 0)
    return files;
  return (0,_chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter(matcherOfAll(globs)))?.value ?? null;
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
  const matchers = globs.map((one) => picomatch__WEBPACK_IMPORTED_MODULE_3__(withLiteralParentheses(one).replaceAll("[!", "[^"), GLOB_OPTIONS));
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




/***/ })

};
