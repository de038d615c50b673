export const id = 41;
export const ids = [41];
export const modules = {

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

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5731);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);


// lib/model/time-limit.js

function withTimeLimit(ms, work) {
  const result = [];
  const run = () => void result.push({ value: work() });
  try {
    (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", { run }, { timeout: ms });
  } catch (error) {
    if ((0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(error)["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
  return result[0] ?? null;
}




/***/ }),

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   D2: () => (/* binding */ readsOwnEvidence),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   fE: () => (/* binding */ readResultFiles)
/* harmony export */ });
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
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
    const isLiteral = exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, entry)) || !GLOB.test(entry);
    const matches = isLiteral ? [entry] : await matchingFiles(entry, cwd);
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
      faults.push(missing(path, file));
  }
  return { files, faults };
}
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
  const [{ glob }, { default: picomatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382)), __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))]);
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
  const found = (0,_chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter((path) => matches(path)));
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

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   AM: () => (/* binding */ affectedText),
/* harmony export */   Bs: () => (/* binding */ RUN_AGAIN),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   EV: () => (/* binding */ NAMED_NODES),
/* harmony export */   GL: () => (/* binding */ kindAndLevel),
/* harmony export */   H$: () => (/* binding */ acceptanceLines),
/* harmony export */   Hb: () => (/* binding */ suggestedWaivers),
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   O1: () => (/* binding */ ACCEPTANCE),
/* harmony export */   Pe: () => (/* binding */ decidedAs),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qx: () => (/* binding */ executeExceptionFix),
/* harmony export */   RB: () => (/* binding */ itemsWithoutConcern),
/* harmony export */   WD: () => (/* binding */ readRisk),
/* harmony export */   Wx: () => (/* binding */ annotationLevel),
/* harmony export */   fD: () => (/* binding */ riskLines),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   hm: () => (/* binding */ itemMessage),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   lC: () => (/* binding */ decidedByLines),
/* harmony export */   q0: () => (/* binding */ CCE_WILL_REFUSE),
/* harmony export */   w5: () => (/* binding */ fieldName),
/* harmony export */   wc: () => (/* binding */ FINDING)
/* harmony export */ });
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7414);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8031);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1711);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5731);









// lib/messages/diagnostic-message.js
var RUN_AGAIN = {
  en: "Run the check again in the CCE console (or through its API), then re-run this job.",
  zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\uFF08\u6216\u901A\u8FC7 API\uFF09\u91CD\u65B0\u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
var SECTION_NAMES = {
  "cluster check": "\u96C6\u7FA4\u68C0\u67E5",
  "add-on check": "\u63D2\u4EF6\u68C0\u67E5",
  "node check": "\u8282\u70B9\u68C0\u67E5",
  node: "\u8282\u70B9"
};
var sectionName = (section) => ({ en: section, zh: SECTION_NAMES[section] ?? section });
var FIELD_NAMES = {
  name: "\u540D\u79F0\uFF08name\uFF09",
  items: "\u68C0\u67E5\u9879",
  kind: "\u7C7B\u578B\uFF08kind\uFF09",
  level: "\u7EA7\u522B\uFF08level\uFF09",
  group: "\u5206\u7EC4\uFF08group\uFF09",
  phase: "\u72B6\u6001\uFF08phase\uFF09",
  "task phase": "\u4EFB\u52A1\u72B6\u6001\uFF08phase\uFF09",
  "task status": "\u4EFB\u52A1\u72B6\u6001\uFF08status\uFF09",
  "add-on check type": "\u63D2\u4EF6\u68C0\u67E5\u7C7B\u578B\uFF08type\uFF09",
  "skipped item name": "\u88AB\u8DF3\u8FC7\u68C0\u67E5\u9879\u7684\u540D\u79F0\uFF08name\uFF09",
  "cluster check phase": "\u96C6\u7FA4\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09",
  "add-on check phase": "\u63D2\u4EF6\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09",
  "node check phase": "\u8282\u70B9\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09"
};
var fieldName = (field) => ({ en: field, zh: FIELD_NAMES[field] });

// lib/messages/findings.js
var FINDING = {
  unnamedNode: { en: "(unnamed node)", zh: "\uFF08\u672A\u547D\u540D\u7684\u8282\u70B9\uFF09" },
  unnamedAddon: { en: "(unnamed add-on)", zh: "\uFF08\u672A\u547D\u540D\u7684\u63D2\u4EF6\uFF09" },
  noMessage: { en: "CCE gave no message.", zh: "\u6CA1\u6709\u66F4\u591A\u63D0\u793A\u4FE1\u606F\u3002" },
  changed: (fields) => ({ en: `Changed: ${fields}`, zh: `\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF1A${fields}` }),
  called: (url, agent) => ({
    en: `${url || _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV.en} is called by ${agent || _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV.en}`,
    zh: `${url || _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV.zh} \u7684\u8C03\u7528\u65B9\uFF1A${agent || _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV.zh}`
  }),
  waivedBy: (owner, until) => ({
    en: `waived by ${owner} until ${until}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${until}`
  }),
  waivedFor: ({ owner, daysLeft: daysLeft2, expires, reason }) => ({
    en: `Waived by ${owner} until ${expires} (${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ ._v)(daysLeft2).en}): ${reason}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${expires}\uFF08${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ ._v)(daysLeft2).zh}\uFF09\uFF1A${reason}`
  }),
  justification: (reason, owner, until) => ({
    en: `${reason} (owner ${owner}, until ${until})`,
    zh: `${reason}\uFF08\u8D1F\u8D23\u4EBA ${owner}\uFF0C\u6709\u6548\u671F\u81F3 ${until}\uFF09`
  }),
  byRule: (reason) => ({
    en: `Decided by a policy rule: ${reason}`,
    zh: `\u4F9D\u636E\u7B56\u7565\u6587\u4EF6\u4E2D\u7684\u89C4\u5219\uFF1A${reason}`
  }),
  guess: { en: "guess", zh: "\u63A8\u6D4B" },
  guessed: {
    en: "The following is a guess: the catalog does not list this check item by its name.",
    zh: "\u4EE5\u4E0B\u5185\u5BB9\u4E3A\u63A8\u6D4B\uFF1A\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u8BE5\u540D\u79F0\u7684\u68C0\u67E5\u9879\u3002"
  },
  fix: (fix) => (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .labeled */ .GA)(FIX, fix),
  fixLabel: { en: "Fix:", zh: "\u5904\u7406\u65B9\u6CD5\uFF1A" },
  see: (url) => ({ en: `See ${url}`, zh: `\u53C2\u8003\uFF1A${url}` }),
  cluster: (id) => ({ en: `cluster ${id}`, zh: `\u96C6\u7FA4 ${id}` }),
  inCluster: (where, id) => ({ en: `${where}; cluster ${id}`, zh: `${where}\uFF1B\u96C6\u7FA4 ${id}` })
};
var FIX = { en: "Fix", zh: "\u5904\u7406\u65B9\u6CD5" };
var itemMessage = (message) => ({
  en: `Message of the check item: ${message}`,
  zh: `\u68C0\u67E5\u9879\u7684\u63D0\u793A\u4FE1\u606F\uFF1A${message}`
});
var CCE_WILL_REFUSE = {
  en: "CCE will refuse the upgrade until this is fixed: an Exception cannot be skipped.",
  zh: "\u4FEE\u590D\u4E4B\u524D CCE \u4F1A\u62D2\u7EDD\u5347\u7EA7\uFF1A\u5F02\u5E38\u9879\uFF08Exception\uFF09\u4E0D\u80FD\u8DF3\u8FC7\u3002"
};
var executeExceptionFix = () => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)({ en: "The check of this item failed to run, so its result is unknown.", zh: "\u8BE5\u68C0\u67E5\u9879\u81EA\u8EAB\u6267\u884C\u51FA\u9519\uFF0C\u7ED3\u679C\u672A\u77E5\u3002" }, RUN_AGAIN, {
  en: "If it fails again, open a ticket with Huawei Cloud support.",
  zh: "\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
});

// lib/report/risk.js
function readRisk({ risk }) {
  const { addonRisks, nodeRisks, configurationRisks, deprecatedAPIRisks } = risk;
  return {
    addons: distinct(fieldsOf(addonRisks).map((one) => filledText(one["addonTemplateName"], one["alias"]))),
    nodes: distinct(fieldsOf(nodeRisks).map((one) => filledText(one["NodeID"]))),
    changedFields: distinct(fieldsOf(configurationRisks).map((one) => {
      const parts = [one["package"], one["sourceFile"], one["field"]].map((part) => filledText(part));
      return parts.filter(Boolean).join(" ");
    })),
    removedApis: fieldsOf(deprecatedAPIRisks).map(({ url, userAgent }) => {
      return { url: anyText(url), userAgent: anyText(userAgent) };
    })
  };
}
var fieldsOf = (risks = []) => risks.map((risk) => typeof risk === "object" && risk !== null ? Object.fromEntries(Object.entries(risk)) : {});
var filledText = (...values) => values.find((value) => typeof value === "string" && value !== "") ?? "";
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
var anyText = (value) => typeof value === "string" ? value : value === void 0 || value === null ? "" : JSON.stringify(value) ?? "";

// lib/report/finding-text.js
var ANNOTATION_LEVEL = {
  block: "error",
  inconclusive: "error",
  warn: "warning",
  notice: "notice",
  waived: "notice"
};
var annotationLevel = ({ name, decision }) => name === "policy-error" && decision === "warn" ? "error" : ANNOTATION_LEVEL[decision];
var decidedAs = ({ findings }, decision) => findings.filter((finding) => finding.decides && finding.decision === decision);
var NAMED_NODES = 5;
function affectedBy(finding, t) {
  const { nodes: nodes2, addon, scope, check } = finding;
  const names = nodes2.map((node) => (0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeLabel */ .dA)(node) ?? t(FINDING.unnamedNode));
  if (nodes2.length > 0)
    return affected(t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .nodes */ .a9)(nodes2.length)), names);
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(FINDING.unnamedAddon);
    return affected(t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .AN_ADDON */ .H_), [addon.targetVersion ? `${name} \u2192 ${addon.targetVersion}` : name]);
  }
  if (scope === "gate")
    return affected(t(check === null ? _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .THIS_RUN */ .bO : (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check)), []);
  const risk = readRisk(finding);
  if (risk.addons.length > 0)
    return affected(t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .addons */ .MC)(risk.addons.length)), risk.addons);
  if (risk.nodes.length > 0)
    return affected(t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .nodes */ .a9)(risk.nodes.length)), risk.nodes);
  return affected(t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .THE_CLUSTER */ .rN), []);
}
var affected = (label, all) => {
  const names = all.slice(0, NAMED_NODES);
  return { label, names, more: all.length - names.length };
};
var NAME_UNITS = 200;
var nameText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text), NAME_UNITS);
function affectedText(finding, t) {
  const { label, names, more } = affectedBy(finding, t);
  if (names.length === 0)
    return label;
  return `${label}${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names.map(nameText)))}${more > 0 ? ` ${t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(more))}` : ""}`;
}
var TEXT_UNITS = 2e3;
var HEADLINE_UNITS = 400;
var LISTED = 10;
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text).trim(), TEXT_UNITS);
var kindAndLevel = ({ scope, kind, level }) => scope === "gate" ? "" : [kind, level].filter((part) => part !== null).join(" \xB7 ");
function headline(finding, t) {
  const { title, name, scope } = finding;
  const full = title === name || scope === "gate" ? title : `${title}${t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(name))}`;
  const kind = kindAndLevel(finding);
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(kind === "" ? full : `${full}${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE)}${kind}`), HEADLINE_UNITS) || nameText(name);
}
function decidedByLines({ rule, waiver }, t) {
  if (waiver) {
    const [owner, expires, reason] = [nameText(waiver.owner), nameText(waiver.expires), clippedText(waiver.reason)];
    return [t(FINDING.waivedFor({ ...waiver, owner, expires, reason }))];
  }
  return rule?.reason ? [t(FINDING.byRule(clippedText(rule.reason)))] : [];
}
var adviceLines = (finding, t) => [
  ...finding.decides ? [] : [t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_COUNTED_WHY */ .gO)],
  ...decidedByLines(finding, t),
  ...finding.match === "guessed" ? [t(FINDING.guessed)] : [],
  clippedText(finding.meaning),
  t(FINDING.fix(clippedText(finding.fix))),
  ...finding.docUrl === "" ? [] : [t(FINDING.see(nameText(finding.docUrl)))]
].filter((line) => line !== "");
var findingLines = (finding, t) => [
  clippedText(finding.message) || t(FINDING.noMessage),
  locationText(finding, t),
  ...riskLines(finding, t),
  ...adviceLines(finding, t)
];
function locationText(finding, t) {
  const { scope, clusterId, check } = finding;
  const text = affectedText(finding, t);
  if (clusterId === null)
    return text;
  const cluster = nameText(clusterId);
  const isWholeCluster = scope !== "gate" && check !== null && affectedBy(finding, t).label === t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .THE_CLUSTER */ .rN);
  return t(isWholeCluster ? FINDING.cluster(cluster) : FINDING.inCluster(text, cluster));
}
function riskLines(finding, t, most = LISTED) {
  const { changedFields, removedApis } = readRisk(finding);
  const fields = changedFields.slice(0, most).map(nameText).join("; ");
  const moreFields = changedFields.length - most;
  const moreCalls2 = removedApis.length - most;
  const rest = moreFields > 0 ? ` ${t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(moreFields))}` : "";
  return [
    ...fields === "" ? [] : [t(FINDING.changed(`${fields}${rest}`))],
    ...removedApis.slice(0, most).map(({ url, userAgent }) => t(FINDING.called(nameText(url), nameText(userAgent)))),
    ...moreCalls2 > 0 ? [t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .moreCalls */ .$j)(moreCalls2))] : []
  ];
}

// lib/messages/acceptance.js
var ACCEPTANCE = {
  open: (names) => ({ en: `Not yet accepted: ${names}`, zh: `\u5C1A\u672A\u8C41\u514D\uFF1A${names}` }),
  noneOpen: (waived2) => waived2 === 0 ? { en: "Not yet accepted: nothing", zh: "\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0" } : {
    en: `Not yet accepted: nothing; ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .waived */ .rg)(waived2).en}`,
    zh: `\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0\uFF1B${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .waived */ .rg)(waived2).zh}`
  },
  noConcern: (what) => ({ en: `Gave no concern: ${what}`, zh: `\u672A\u53D1\u73B0\u95EE\u9898\uFF1A${what}` }),
  nothing: { en: "nothing that counts", zh: "\u6CA1\u6709\u53EF\u8BA1\u5165\u7ED3\u8BBA\u7684\u5185\u5BB9" },
  items: (count, check) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "item")} of the ${check}`,
    zh: `${check}\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879`
  }),
  check: (check) => ({ en: `the ${check}`, zh: check }),
  addons: (names) => ({ en: `the add-ons ${names}`, zh: `\u63D2\u4EF6 ${names}` }),
  clusters: (count, all, names) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all, "cluster")} (${names})`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(all)} \u4E2A\u96C6\u7FA4\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\uFF08${names}\uFF09`
  }),
  itemsOfClusters: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "check item")} on any cluster`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879\uFF08\u5728\u6240\u6709\u5DF2\u68C0\u67E5\u7684\u96C6\u7FA4\u4E0A\uFF09`
  }),
  yaml: {
    en: "Waivers to paste into the policy, once a person accepts the risks",
    zh: "\u98CE\u9669\u7ECF\u4EBA\u786E\u8BA4\u53EF\u4EE5\u63A5\u53D7\u540E\uFF0C\u53EF\u7C98\u8D34\u5230\u7B56\u7565\u4E2D\u7684\u8C41\u514D\u6761\u76EE"
  },
  moreInYaml: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more cause")} in report.json`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0\uFF0C\u89C1 report.json`
  }),
  reason: { en: "why the risk is acceptable", zh: "\u4E3A\u4F55\u53EF\u4EE5\u63A5\u53D7\u8BE5\u98CE\u9669" },
  owner: { en: 'who is responsible for it, such as "@org/platform"', zh: '\u8D1F\u8D23\u4EBA\uFF0C\u4F8B\u5982 "@org/platform"' },
  expires: { en: "through 24:00 UTC of this day", zh: "\u6709\u6548\u671F\u81F3\u5F53\u65E5 24:00 UTC" },
  onClusters: (count) => ({
    en: `on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "cluster")}`,
    zh: `\u6D89\u53CA ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4`
  })
};

// lib/report/acceptance.js
var openFindings = ({ findings }) => findings.filter(({ waiverName, waiver, decides, decision }) => waiverName !== void 0 && waiver === null && decides && decision !== "notice");
var openNames = (report) => [
  ...new Set(openFindings(report).map(({ waiverName, name }) => waiverName ?? name))
];
var NAMED = 5;
function acceptanceLines(report, t, quote, most) {
  if (report.verdict === "not-applicable" || !report.clusters.some(({ checks }) => checks.length > 0))
    return [];
  const open = openNames(report);
  const [accepted, parts] = [report.counts.waived, partsWithoutConcern(report, t, quote)];
  return [
    open.length === 0 ? t(ACCEPTANCE.noneOpen(accepted)) : t(ACCEPTANCE.open(nameList(open, t, quote, most))),
    t(ACCEPTANCE.noConcern(parts.length === 0 ? t(ACCEPTANCE.nothing) : t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(parts))))
  ];
}
function nameList(names, t, quote, most) {
  const more = names.length - most;
  return `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names.slice(0, most).map((name) => quote(name))))}${more > 0 ? ` ${t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(more))}` : ""}`;
}
function partsWithoutConcern(report, t, quote) {
  const { clusters } = report;
  if (clusters.length > 1) {
    const good = clusters.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
    const names = good.map(({ name, id }) => name ?? id ?? "?");
    const items = itemsWithoutConcern(report).length;
    return [
      ...good.length > 0 ? [t(ACCEPTANCE.clusters(good.length, clusters.length, nameList(names, t, quote, NAMED)))] : [],
      ...items > 0 ? [t(ACCEPTANCE.itemsOfClusters(items))] : []
    ];
  }
  const checks = clusters.flatMap((cluster) => cluster.checks).filter(hasCounted);
  const addons2 = checks.filter(({ check, verdict }) => check === "addons" && verdict === "pass");
  const addonNames = addons2.flatMap(({ addon }) => addon?.template ?? addon?.instanceName ?? []);
  return [
    ...checks.flatMap(({ check, passed, verdict }) => {
      if (check === "addons")
        return [];
      const name = t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check));
      return passed > 0 ? [t(ACCEPTANCE.items(passed, name))] : verdict === "pass" ? [t(ACCEPTANCE.check(name))] : [];
    }),
    ...addonNames.length > 0 ? [t(ACCEPTANCE.addons(nameList(addonNames, t, quote, NAMED)))] : []
  ];
}
var hasCounted = ({ verdict }) => verdict !== "inconclusive";
function itemsWithoutConcern({ clusters }) {
  const checks = clusters.flatMap((cluster) => cluster.checks);
  const passed = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_5__/* .passedNames */ .B9)(checks.flatMap(({ items }) => items));
  const names = checks.filter(hasCounted).flatMap(({ items }) => items.map(({ name }) => name));
  return [...new Set(names)].filter((name) => passed.has(name));
}
var MAX_WAIVERS = 50;
var WAIVER_DAYS = 14;
function suggestedWaivers(report, t) {
  const causes = [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)(openFindings(report), ({ fingerprint }) => fingerprint).values()];
  if (causes.length === 0)
    return null;
  const now = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0;
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .isoTime */ .Ly)(now + WAIVER_DAYS * _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_7__/* .DAY_MS */ .sO).slice(0, 10);
  const more = causes.length - MAX_WAIVERS;
  const clusters = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  return [
    "waivers:",
    ...causes.slice(0, MAX_WAIVERS).flatMap((findings) => {
      const [first] = findings;
      if (first === void 0)
        return [];
      const ids = [...new Set(findings.map(({ clusterId }) => clusterId))];
      const targets = ids.map((id) => clusters.get(id)).map((cluster2) => cluster2?.targetAsserted && cluster2.targetVersion);
      const [target, ...others] = new Set(targets);
      const [cluster] = ids.length === 1 ? ids : [];
      const match = [
        first.check ? `check: ${scalar(first.check)}` : null,
        first.addon?.template ? `addon: ${glob(first.addon.template)}` : null,
        cluster ? `cluster: ${glob(cluster)}` : null,
        target && others.length === 0 && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(target) ? `target: ${scalar(target.trim())}` : null
      ].filter((part) => part !== null);
      const where = ids.length > 1 ? [t(ACCEPTANCE.onClusters(ids.length))] : [];
      const comment = [first.title === first.name ? "" : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(first.title), ...where].filter((part) => part !== "");
      return [
        ...comment.length > 0 ? [`  # ${comment.join(", ")}`] : [],
        `  - name: ${glob(first.waiverName ?? first.name)}`,
        ...match.length > 0 ? [`    match: { ${match.join(", ")} }`] : [],
        `    fingerprint: ${first.fingerprint}`,
        `    reason: # ${t(ACCEPTANCE.reason)}`,
        `    owner: # ${t(ACCEPTANCE.owner)}`,
        `    expires: ${expires} # ${t(ACCEPTANCE.expires)}`
      ];
    }),
    ...more > 0 ? [`  # ${t(ACCEPTANCE.moreInYaml(more))}`] : []
  ].join("\n");
}
var scalar = (text) => /^[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
var WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
var NO_GLOB = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|[?[\]{}\\!]/gu;
var MAX_GLOB = 256;
function glob(text) {
  const plain = text.replace(NO_GLOB, "*");
  return scalar(plain === "" || plain.length > MAX_GLOB ? "*" : plain);
}




/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
// lib/model/encoding.js
function decodeText(bytes) {
  const [first, second] = bytes;
  const isBigEndian = first === 254 && second === 255 || first === 0 && second !== void 0 && second !== 0;
  const isLittleEndian = first === 255 && second === 254 || second === 0 && first !== void 0 && first !== 0;
  if (!isBigEndian && !isLittleEndian)
    return decode("utf-8", bytes);
  if (bytes.length % 2 !== 0)
    return null;
  const text = decode("utf-16le", isBigEndian ? Buffer.from(bytes).swap16() : bytes);
  return text?.startsWith("\0") || text?.charAt(1) === "\0" ? null : text;
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ moreCalls),
/* harmony export */   AC: () => (/* binding */ NO_RESULT),
/* harmony export */   AT: () => (/* binding */ moreCauses),
/* harmony export */   Bs: () => (/* binding */ CLUSTER),
/* harmony export */   CC: () => (/* binding */ checksPassed),
/* harmony export */   Cz: () => (/* binding */ UNDECIDED),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   GA: () => (/* binding */ labeled),
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   H_: () => (/* binding */ AN_ADDON),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   MC: () => (/* binding */ addons),
/* harmony export */   Mt: () => (/* binding */ TAKEN),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   QY: () => (/* binding */ VALID_UNTIL),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   UK: () => (/* binding */ ONE_CLUSTER),
/* harmony export */   VW: () => (/* binding */ STOP),
/* harmony export */   X9: () => (/* binding */ DO_THIS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _v: () => (/* binding */ daysLeft),
/* harmony export */   a9: () => (/* binding */ nodes),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   bO: () => (/* binding */ THIS_RUN),
/* harmony export */   bX: () => (/* binding */ ACTOR_NAMES),
/* harmony export */   dy: () => (/* binding */ NEW),
/* harmony export */   gO: () => (/* binding */ NOT_COUNTED_WHY),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   h6: () => (/* binding */ moreInReport),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jf: () => (/* binding */ ADDON),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   k5: () => (/* binding */ RUN_CANCELED),
/* harmony export */   nG: () => (/* binding */ CONFIRM),
/* harmony export */   nw: () => (/* binding */ ROW),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   rN: () => (/* binding */ THE_CLUSTER),
/* harmony export */   rg: () => (/* binding */ waived),
/* harmony export */   sy: () => (/* binding */ waivers),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   wv: () => (/* binding */ NO_EXPIRY),
/* harmony export */   xI: () => (/* binding */ FIX_FIRST),
/* harmony export */   xV: () => (/* binding */ GUIDE),
/* harmony export */   xY: () => (/* binding */ SINCE_BASELINE),
/* harmony export */   xj: () => (/* binding */ expiredAgo)
/* harmony export */ });
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7859);
/* harmony import */ var _chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);



// lib/messages/terms.js
var same = (text) => ({ en: text, zh: text });
var COLON = { en: ": ", zh: "\uFF1A" };
var COMMA = { en: ", ", zh: "\uFF0C" };
var SEMICOLON = { en: "; ", zh: "\uFF1B" };
var STOP = { en: ".", zh: "\u3002" };
var GAP = { en: " ", zh: "" };
var DASH = same("\u2013");
var bracketed = (text) => ({ en: ` (${text})`, zh: `\uFF08${text}\uFF09` });
var labeled = (label, text) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(label, "en")}: ${text}`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(label, "zh-cn")}\uFF1A${text}`
});
var nodes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "node"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9` });
var addons = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "add-on"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u63D2\u4EF6` });
var checksPassed = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "check")} passed`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879\u901A\u8FC7`
});
var causes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "cause"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0` });
var notes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "note"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u63D0\u793A` });
var rules = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "rule"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u89C4\u5219` });
var waivers = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "waiver"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u8C41\u514D` });
var waived = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} waived`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u9879\u5DF2\u8C41\u514D`
});
var andMore = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} more`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A`
});
var moreInReport = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} more in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\uFF0C\u89C1 report.json`
});
var moreCauses = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more cause")} in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0\uFF0C\u89C1 report.json`
});
var moreCalls = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more call")} in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u5904\u8C03\u7528\uFF0C\u89C1 report.json`
});
var REPORT_JSON = same("report.json");
var leftOut = (count, noun, files = REPORT_JSON) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, `more ${noun.en}`)} not shown here; see ${files.en}.`,
  zh: `\u6B64\u5904\u7701\u7565 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${noun.zh}\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 ${files.zh}\u3002`
});
var ROW = { en: "row", zh: "\u884C" };
var ONE_CLUSTER = { en: "cluster", zh: "\u4E2A\u96C6\u7FA4" };
var daysLeft = (days) => days === 0 ? { en: "today is its last day", zh: "\u4ECA\u5929\u662F\u6700\u540E\u4E00\u5929" } : { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "day")} left`, zh: `\u5269\u4F59 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(days)} \u5929` };
var UNITS = { s: "\u79D2", min: "\u5206\u949F", h: "\u5C0F\u65F6", d: "\u5929", y: "\u5E74" };
var durationText = (ms) => ({
  en: (0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(ms),
  zh: (0,_chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_1__/* .durationParts */ .BQ)(ms).map(([count, unit]) => `${count} ${UNITS[unit]}`).join(" ")
});
var clockTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
var expiredAgo = (length) => ({ en: `expired ${length} ago`, zh: `\u5DF2\u8FC7\u671F ${length}` });
var NO_EXPIRY = { en: "no known expiry", zh: "\u6709\u6548\u671F\u672A\u77E5" };
var NO_RESULT = { en: "no result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" };
var TAKEN = { en: "taken", zh: "\u68C0\u67E5\u65F6\u95F4" };
var VALID_UNTIL = { en: "valid until", zh: "\u6709\u6548\u671F\u81F3" };
var CHECK_NAME_TABLE = {
  precheck: { en: "pre-upgrade check", zh: "\u5347\u7EA7\u524D\u68C0\u67E5" },
  addons: { en: "add-on check", zh: "\u63D2\u4EF6\u68C0\u67E5" },
  upgrade: { en: "upgrade", zh: "\u5347\u7EA7" },
  postcheck: { en: "post-upgrade check", zh: "\u5347\u7EA7\u540E\u786E\u8BA4" },
  plan: { en: "Terraform plan", zh: "Terraform \u8BA1\u5212" }
};
var CHECK_NAMES = new Map(Object.entries(CHECK_NAME_TABLE));
var checkName = (check) => check === null ? { en: "check", zh: "\u68C0\u67E5" } : CHECK_NAMES.get(check) ?? same(check);
var DECISIONS = {
  block: { en: "Blocks", zh: "\u963B\u6B62" },
  inconclusive: { en: "Cannot decide", zh: "\u65E0\u6CD5\u5224\u5B9A" },
  warn: { en: "To confirm", zh: "\u5F85\u786E\u8BA4" },
  notice: { en: "Note", zh: "\u63D0\u793A" },
  waived: { en: "Waived", zh: "\u5DF2\u8C41\u514D" }
};
var ACTOR_NAMES = {
  you: { en: "you", zh: "\u60A8\u81EA\u5DF1" },
  support: { en: "Huawei Cloud support", zh: "\u534E\u4E3A\u4E91\u6280\u672F\u652F\u6301" },
  acknowledge: { en: "the person who confirms the risk", zh: "\u98CE\u9669\u786E\u8BA4\u4EBA" }
};
var ADDON = { en: "Add-on", zh: "\u63D2\u4EF6" };
var AN_ADDON = { en: "add-on", zh: "\u63D2\u4EF6" };
var CLUSTER = { en: "Cluster", zh: "\u96C6\u7FA4" };
var DO_THIS = { en: "Do this", zh: "\u5904\u7406\u65B9\u6CD5" };
var GUIDE = { en: "Guide", zh: "\u53C2\u8003\u6587\u6863" };
var NEW = { en: "New", zh: "\u65B0\u589E" };
var THE_CLUSTER = { en: "the cluster", zh: "\u6574\u4E2A\u96C6\u7FA4" };
var THIS_RUN = { en: "this run", zh: "\u672C\u6B21\u8FD0\u884C" };
var WHERE = { en: "Where", zh: "\u4F4D\u7F6E" };
var RUN_CANCELED = { en: "the run was canceled", zh: "\u672C\u6B21\u8FD0\u884C\u5DF2\u88AB\u53D6\u6D88" };
var UNKNOWN = { en: "(unknown)", zh: "\uFF08\u672A\u77E5\uFF09" };
var SINCE_BASELINE = { en: "Since the last report", zh: "\u4E0E\u4E0A\u6B21\u62A5\u544A\u76F8\u6BD4" };
var FIX_FIRST = { en: "Fix before the upgrade", zh: "\u5347\u7EA7\u524D\u5FC5\u987B\u4FEE\u590D" };
var UNDECIDED = { en: "Could not be decided", zh: "\u65E0\u6CD5\u5224\u5B9A" };
var CONFIRM = { en: "Confirm or fix", zh: "\u9700\u8981\u786E\u8BA4\u6216\u4FEE\u590D" };
var NOT_COUNTED = { en: "From results that do not count", zh: "\u5728\u4E0D\u8BA1\u5165\u7ED3\u8BBA\u7684\u7ED3\u679C\u4E2D\u53D1\u73B0" };
var NOT_COUNTED_WHY = {
  en: "For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",
  zh: "\u4EC5\u4F9B\u53C2\u8003\uFF1A\u8BE5\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\uFF0C\u6216\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u96C6\u7FA4\u6216\u7248\u672C\uFF0C\u56E0\u6B64\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"
};




/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseTimestamp),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   WY: () => (/* binding */ agreedTime),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   rL: () => (/* binding */ earliestTime),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
// lib/model/timestamp.js
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:\s*(Z|z)|\s*([+-])(\d{2}):?(\d{2})|\s+(?:UTC|GMT)(?!\s*[+-]\d))(?:\s.*)?$/s;
function parseTimestamp(text) {
  const match = typeof text === "string" ? PATTERN.exec(text.trim()) : null;
  if (!match)
    return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [fraction = "0", , sign, offsetHour, offsetMinute] = match.slice(7);
  const [offsetHours, offsetMinutes] = [Number(offsetHour ?? 0), Number(offsetMinute ?? 0)];
  const midnight = utcDay(year, month, day);
  if (midnight === null || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59)
    return null;
  const seconds = (hour * 60 + minute) * 60 + second;
  const offset = (sign === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60;
  return midnight + (seconds - offset) * 1e3 + Number(`0.${fraction}`) * 1e3;
}
function agreedTime(spellings) {
  const [first = null, ...others] = spellings.filter(isPresent).map(parseTimestamp);
  return others.every((other) => other === first) ? first : null;
}
function earliestTime(spellings) {
  const present = spellings.filter(isPresent);
  const times = present.map(parseTimestamp).filter((time) => time !== null);
  return {
    time: times.length === 0 ? null : Math.min(...times),
    unreadable: present.find((value) => parseTimestamp(value) === null)
  };
}
var isPresent = (value) => value !== void 0 && value !== null && value !== "";
function utcDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
function isoTime(epochMs) {
  return epochMs === null ? null : new Date(Math.floor(epochMs / 1e3) * 1e3).toISOString().replace(".000Z", "Z");
}
var DAY_MS = 24 * 36e5;
function parseDay(text) {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const midnight = utcDay(Number(year), Number(month), Number(day));
  return midnight === null ? null : midnight / DAY_MS;
}
var dayOf = (epochMs) => Math.floor(epochMs / DAY_MS);




/***/ })

};
