export const id = 840;
export const ids = [840];
export const modules = {

/***/ 3592:
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
/* harmony import */ var _chunk_IVI54KWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7859);



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
  postcheck: { en: "post-upgrade check", zh: "\u5347\u7EA7\u540E\u786E\u8BA4" }
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

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   D2: () => (/* binding */ readsOwnEvidence),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   fE: () => (/* binding */ readResultFiles)
/* harmony export */ });
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// lib/settings/files.js


function readTextFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
      return { kind: "absent" };
    if (!stats.isFile())
      return { kind: "unreadable" };
    const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    return text === null ? { kind: "unreadable" } : { kind: "text", text };
  } catch {
    return { kind: "unreadable" };
  }
}
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
var GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(lists, cwd) {
  const faults = [];
  const paths = /* @__PURE__ */ new Map();
  const entries = lists.flatMap((line) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text));
  for (const entry of entries) {
    const isLiteral = exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, entry)) || !GLOB.test(entry);
    const matches = isLiteral ? [entry] : await matchingFiles(entry, cwd);
    if (matches.length === 0)
      faults.push(missing(entry, { code: "matches-no-file" }));
    for (const path of matches)
      paths.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path));
  }
  const files = [];
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    if (typeof file === "string")
      files.push({ path, text: file });
    else
      faults.push(missing(path, file));
  }
  return { files, faults };
}
var missing = (value, problem) => ({
  input: "results",
  value,
  problem,
  suggestion: value.includes("\\") ? value.replaceAll("\\", "/") : null
});
function exists(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function readResultFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (stats.isSymbolicLink())
      return { code: "symbolic-link" };
    if (!stats.isFile())
      return { code: "not-regular-file" };
    return (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)) ?? { code: "not-text-file" };
  } catch (error) {
    return { code: "unreadable-file", errno: errorCode(error) };
  }
}
async function matchingFiles(pattern, cwd) {
  const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
  const parts = pattern.split("/");
  const first = (count) => parts.slice(0, count).join("/") || "/";
  let known = 0;
  while (known < parts.length - 1 && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, first(known + 1))))
    known++;
  const options = {
    cwd: known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false
  };
  const found = await glob([parts.slice(known).join("/")], options).catch(() => []);
  return found.map((path) => known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(first(known), path) : path);
}
function isFolder(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function readsOwnEvidence(lists, reportDir, cwd) {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
  const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, reportDir, "evidence");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
  return patterns.some((pattern) => {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, GLOB.test(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
    return isWithin(start, evidence) || GLOB.test(pattern) && isWithin(evidence, start);
  });
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

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);


// lib/publish/report-files.js


var reportFiles = {
  name: "the report",
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings;
    const isRefused = findings.some(({ name }) => name === "wrong-settings");
    if (isRefused && entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, reportDir), "report.json")))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`);
    writeReportFiles(reportDir, files, cwd, keepsEvidence);
    const names = [...files.keys()].filter((name) => !name.includes("/"));
    log.info(`Report in ${reportDir}: ${names.join(", ")}`);
  }
};
var EVIDENCE = "evidence";
var EVIDENCE_LIST = `${EVIDENCE}/files.txt`;
var LIST_HEADING = "Files of CCE Upgrade Gate in this folder. The next report deletes them.";
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, reportDir);
  for (const workspace of /* @__PURE__ */ new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd))])) {
    if ((0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .F)(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`);
    refuseLinks(workspace, root);
  }
  makeFolder(root);
  refuseLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, EVIDENCE));
  const isEvidence = (name) => name.startsWith(`${EVIDENCE}/`);
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)));
  const old = listedEvidence(root);
  const isEarlier = (name) => isEvidence(name) ? old.includes(name) : holdsOurReport(root);
  for (const name of written.keys())
    refuseForeignFile(root, name, isEarlier);
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)) === null || holdsOurList(root));
    for (const name of old)
      if (entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name));
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1))
    ];
    writeWhole(root, EVIDENCE_LIST, `${list.join("\n")}
`);
  }
  for (const [name, text] of written)
    writeWhole(root, name, text);
}
function makeFolder(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
    return;
  const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
  if (above !== path)
    makeFolder(above);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
}
var entryAt = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
function beginningOf(path, bytes) {
  if (!entryAt(path)?.isFile())
    return "";
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, bytes, 0));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
  }
}
var holdsOurReport = (root) => /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "report.json"), 1e3));
var holdsOurList = (root) => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}
`;
function listedEvidence(root) {
  if (!holdsOurList(root))
    return [];
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, EVIDENCE_LIST), "utf8").split("\n").slice(1);
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`);
}
function refuseForeignFile(root, name, isEarlier) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
  if (path === root || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .F)(root, path))
    throw new Error(`${path} is outside the report folder`);
  refuseLinks(root, path);
  if (entryAt(path) && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`);
}
function writeWhole(root, name, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
  const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.cce-upgrade-gate.part`);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { encoding: "utf8", flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    throw error;
  }
}
function realPath(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
  } catch {
    return path;
  }
}
function refuseLinks(workspace, path) {
  const isOutside = !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .F)(workspace, path);
  let current = isOutside ? path : workspace;
  for (const part of isOutside ? [""] : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
    current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, part);
    refuseLink(current);
  }
}
function refuseLink(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`);
}




/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);
/* harmony import */ var _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7014);
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3606);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8031);
/* harmony import */ var _chunk_I2AJL7AA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9967);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8815);







// lib/policy/file/parse.js


// lib/model/advice.js
var ACTORS = ["you", "support", "acknowledge"];

// lib/policy/file/schema.js
var about = (description, keywords = {}) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .meta */ .mI)({ description, ...keywords });
var matches = (pattern, form) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk)(pattern, form);
var refined = (isValid, form) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YP)(isValid, { error: form });
var MAX_TEXT_LENGTH = 1e3;
var FILLED = "filled";
var prose = (description) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(/\S/, FILLED), (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb)(MAX_TEXT_LENGTH, FILLED), about(description));
var GLOB = /^[^?[\]{}\\!\p{Cc}\p{Cf}]{1,256}$/u;
var glob = (description) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(GLOB, "glob"), about(`${description}. \`*\` matches any text, including none.`));
var globOver = (allowed, description) => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(GLOB, "glob"), (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YP)((value) => ["", ...allowed].some((0,_chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(value)), { params: { allowed } }), about(`${description}: ${allowed.join(", ")}; \`*\` matches any text, including none.`, { examples: [...allowed] }));
var itemName = glob("The item\u2019s API name, as in the report");
var fields = {
  check: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(globOver(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKS */ .ui, "The check that found it")),
  name: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(itemName),
  kind: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(globOver(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW, "The item\u2019s kind (add-on risks have none)")),
  level: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(globOver(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_, "The item\u2019s level; a failed DeprecatedApiCheck at Info counts as Warning")),
  group: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(globOver(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUPS */ .fd, "The item\u2019s group")),
  scope: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(globOver(_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPES */ .iW, "Where the item is")),
  addon: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(glob("The add-on: template or instance name")),
  cluster: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(glob("The cluster: name or id"))
};
var rule = () => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  match: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)(fields).check(refined((match) => Object.keys(match).length > 0, "narrowing"), about("Which findings the rule applies to. All given fields must match.", { minProperties: 1 })),
  decision: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["block", "warn", "notice"]).check(about("A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.")),
  reason: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(prose("The reason, for the report."))
});
var waiverMatch = () => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  check: fields.check,
  addon: fields.addon,
  cluster: fields.cluster,
  target: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(refined((value) => (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(value) !== null, "version"), about("The target version, or its beginning: `v1.31` includes `v1.31.1-r0`."))),
  nodes: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(glob("A node: name or uid")).check(about("The nodes that the waiver covers.")))
}).check(about("What the waiver is limited to."));
var waiver = () => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  name: itemName,
  match: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(waiverMatch()),
  fingerprint: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(/^f[0-9a-f]{16}$/, "fingerprint"), about("Limits the waiver to exactly this cause (see report.json)."))),
  reason: prose("Why the risk is accepted."),
  owner: prose("Who is responsible for it."),
  expires: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(/^\d{4}-\d{2}-\d{2}$/, "date"), refined((value) => (0,_chunk_I2AJL7AA_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDay */ .Iq)(value) !== null, "date"), about("The last day on which the waiver applies, through 24:00 UTC."))
});
var item = () => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  name: prose("The item\u2019s API name, as in the report."),
  check: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["precheck", "addons"]).check(about("The check that has the item. Default: both."))),
  title: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(prose("A title for people.")),
  meaning: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(prose("What it means if the item fails.")),
  fix: prose("What to do."),
  who: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(ACTORS).check(about("Who can fix it: you, Huawei Cloud support, or the person who accepts the risk."))),
  commands: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(prose("A command.")).check(about("Shell commands that help to investigate or fix it."))),
  link: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check(matches(/^https:\/\/[^\s@]{1,2000}$/, "link"), about("An https page of your own about it.")))
});
var policySchema = () => (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  version: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1).check(about("The version of this format.")),
  "fail-on": (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["fatal", "exception", "warning", "any"]).check(about("Minimum strictness of the gate. The input of the same name can only be stricter."))),
  "max-waiver-days": (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm)(1, "days"), (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm)(3650, "days"), about(`Maximum number of days from now until a waiver expires. Default: ${_chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_WAIVER_DAYS */ .kl}.`))),
  rules: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(rule()).check(about("Decisions that replace those of the decision table. The first matching rule decides."))),
  waivers: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(waiver()).check(about("Risks that somebody accepts: who, why and until when."))),
  items: (0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(item()).check(about("Your own advice on items, added to the gate\u2019s catalog.")))
}).check(about("Policy of CCE Upgrade Gate"));

// lib/policy/file/yaml.js

var MAX_DEPTH = 64;
var MAX_REPEATED_VALUES = 1e5;
function parseYaml(text) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_7__/* .LineCounter */ .HN();
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
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .parseDocument */ .Tp)(text, options);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isSeq */ .oP)(target)) {
      const item2 = typeof name === "number" ? target.items[name] : void 0;
      return (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isNode */ .Ll)(item2) ? { key: null, value: item2 } : null;
    }
    return (target && this.#entries.get(target)?.get(String(name))) ?? null;
  }
  #convert(node, depth) {
    if (node === null)
      return { value: null, size: 1 };
    if (depth > MAX_DEPTH)
      return this.#fail(TOO_DEEP, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isAlias */ .Vj)(node))
      return this.#repeat(node);
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isSeq */ .oP)(node) ? node.anchor : void 0;
    const record = { node, converted: null };
    if (anchor !== void 0)
      this.#anchors.set(anchor, record);
    const converted = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(node) ? this.#convertMap(node, depth) : (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isSeq */ .oP)(node) ? this.#convertList(node, depth) : { value: (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isScalar */ .jn)(node) ? node.value : null, size: 1 };
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
    const converted = items.map((item2) => this.#convert((0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isNode */ .Ll)(item2) ? item2 : null, depth + 1));
    return { value: converted.map(({ value }) => value), size: sizeOf(converted) };
  }
  #convertMap(map, depth) {
    const entries = /* @__PURE__ */ new Map();
    const values = [];
    const converted = [];
    this.#entries.set(map, entries);
    for (const pair of map.items) {
      const key = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isNode */ .Ll)(pair.key) ? pair.key : null;
      const value = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isNode */ .Ll)(pair.value) ? pair.value : null;
      const name = (0,yaml__WEBPACK_IMPORTED_MODULE_7__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
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

// lib/policy/file/parse.js
var MAX_LENGTH = 1024 * 1024;
var PARTS = /[\n,[\]{}&*!?:#%|>'"`@-]/g;
var MAX_PARTS = 15e4;
var MAX_FAULTS = 100;
var MAX_QUOTE_LENGTH = 300;
var clip = (text) => text.length <= MAX_QUOTE_LENGTH ? text : `${text.slice(0, MAX_QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
function parsePolicy(text, file) {
  const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("hex");
  const result = policyOrFaults(text, file);
  return "faults" in result ? { state: "faulty", policy: _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_POLICY */ .lm, faults: result.faults, sha256 } : { state: "in-force", policy: result.policy, faults: [], sha256 };
}
function policyOrFaults(text, file) {
  const fault = (problem, position, at = "", about3 = "") => ({
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    at,
    about: about3,
    problem
  });
  if (text.length > MAX_LENGTH || (text.match(PARTS)?.length ?? 0) > MAX_PARTS)
    return { faults: [fault({ code: "too-large" }, null)] };
  const yaml = parseYaml(text);
  if ("errors" in yaml)
    return {
      faults: firstFaults(yaml.errors, ({ detail, position }) => fault({ code: "not-yaml", detail: clip(detail) }, position))
    };
  if (yaml.value === null || yaml.value === void 0)
    return { faults: [fault({ code: "empty" }, { line: 1, column: 1 })] };
  const schema = policySchema();
  const parsed = validated(schema, yaml.value);
  if (parsed === null)
    return { faults: [fault({ code: "too-large" }, null)] };
  if (parsed.success)
    return { policy: policyOf(parsed.data, yaml) };
  const about2 = aboutEntries(yaml);
  const located = parsed.error.issues.flatMap((issue) => locationsOf(issue, yaml)).sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0));
  return {
    faults: firstFaults(located, ({ issue, key, path, position }) => fault(problemOf(issue, key, path, schema, yaml), position, pathText(path), about2(path)))
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
  if (first === void 0 || count === 0)
    return faults;
  const more = { ...first, line: null, column: null, at: "", about: "", problem: { code: "more", count } };
  return [...faults, more];
}
function locationsOf(issue, yaml) {
  const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name2) => {
      const keyPath = [...path, name2];
      return { issue, key: { name: name2, is: "unknown" }, path: keyPath, position: yaml.keyPosition(keyPath) };
    });
  const name = path.at(-1);
  const isMissing = typeof name === "string" && !yaml.has(path);
  const at = isMissing ? path.slice(0, -1) : path;
  return [{ issue, key: isMissing ? { name, is: "missing" } : null, path: at, position: yaml.positionOf(at) }];
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
  object: "map"
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
  const allowed = issue.code === "custom" ? issue.params?.["allowed"] : null;
  if (Array.isArray(allowed))
    return { code: "not-listed", value: shown, allowed: allowed.map(String) };
  const expected = _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_FORMS */ .TB.find((form) => form === issue.message);
  if (expected === void 0)
    throw new Error(`a check of the policy schema has no code: ${issue.message}`);
  return { code: "not-allowed", value: shown, expected };
}
function keysAt(schema, path) {
  const [step, ...rest] = path;
  if (schema instanceof _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniOptional */ .Xz)
    return keysAt(schema.def.innerType, path);
  if (schema instanceof _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniArray */ .WT)
    return keysAt(schema.def.element, rest);
  if (!(schema instanceof _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniObject */ .uX))
    return [];
  return step === void 0 ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
}
var pathText = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
function aboutEntries(yaml) {
  const known = /* @__PURE__ */ new Map();
  return ([list, index]) => {
    if (typeof list !== "string" || typeof index !== "number")
      return clip(String(list ?? ""));
    const entry = `${list}[${index}]`;
    const name = known.get(entry) ?? clip(nameOf(yaml, list, index));
    known.set(entry, name);
    return name;
  };
}
function nameOf(yaml, list, index) {
  const name = yaml.valueAt([list, index, "name"]) ?? yaml.valueAt([list, index, "match"]);
  return typeof name === "string" ? name : JSON.stringify(name) ?? "";
}
function policyOf(file, yaml) {
  const entryOf = (list, index) => ({
    entry: `${list}[${index}]`,
    line: yaml.positionOf([list, index])?.line ?? 1
  });
  return {
    failOn: file["fail-on"] ?? null,
    maxWaiverDays: file["max-waiver-days"] ?? _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_WAIVER_DAYS */ .kl,
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




/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicy: () => (/* binding */ checkPolicy),
/* harmony export */   initPolicy: () => (/* binding */ initPolicy)
/* harmony export */ });
/* unused harmony export STARTER */
/* harmony import */ var _chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
/* harmony import */ var _chunk_V7FYKCOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
/* harmony import */ var _chunk_CD6CY4ED_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2232);
/* harmony import */ var _chunk_H7O2PPYO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2324);
/* harmony import */ var _chunk_IJU3UXRC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2493);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1576);
/* harmony import */ var _chunk_2F77T7KW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7705);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6546);
/* harmony import */ var _chunk_WIHJF7KZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3616);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8031);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7859);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
























// lib/cli/policy.js


function checkPolicy(file, now, print) {
  const content = (0,_chunk_H7O2PPYO_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu)(file);
  if (content.kind !== "text")
    throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
  const { state, policy, ...parsed } = (0,_chunk_V7FYKCOE_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(content.text, file);
  const other = otherSpelling(file);
  const problem = other === null ? null : { code: "both-spellings", other };
  const ambiguity = problem ? [{ file, line: null, column: null, at: "", about: "", problem }] : [];
  const faults = [...ambiguity, ...state === "faulty" ? parsed.faults : ignoredEntries(policy, file, now)];
  for (const fault of faults) {
    const { message, fix } = (0,_chunk_CD6CY4ED_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFaultText */ .A2)(fault);
    const position = [file, fault.line, fault.column].filter((part) => part !== null).join(":");
    print(`${position}: ${message.en}
    -> ${fix.en}`);
  }
  if (state === "faulty" || other !== null)
    print(`
${file} is not a valid policy: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
  else
    print(summary(policy, file, now, faults.length));
  return faults.length > 0 ? _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.blocked : _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
function otherSpelling(file) {
  const [own, other] = _chunk_IJU3UXRC_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILES */ .jE.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(name));
  const counterpart = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(file) === own ? other : (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(counterpart) ? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)("", counterpart) : null;
}
function ignoredEntries(policy, file, now) {
  const state = { state: "in-force", policy, faults: [], sha256: null, file };
  const { runFindings } = (0,_chunk_2F77T7KW_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)({ clusters: [], runDiagnostics: [], requestedFailOn: null, now }, state);
  return runFindings.flatMap(({ source }) => source.type === "diagnostic" && source.detail.name === "policy-error" ? [source.detail.fault] : []);
}
function summary(policy, file, now, ignoredCount) {
  const { rules, waivers, items, failOn } = policy;
  const parts = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(rules.length, "rule"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(waivers.length, "waiver"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(items.length, "item")];
  const lines = [`${file} is a valid policy: ${parts.join(", ")}; fail-on ${failOn ?? "(not set)"}.`];
  if (ignoredCount > 0)
    lines.push(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(ignoredCount, "entry", "entries")} would be ignored.`);
  for (const { name, owner, line, daysLeft } of (0,_chunk_2F77T7KW_js__WEBPACK_IMPORTED_MODULE_7__/* .expiringWaivers */ .cq)(policy, now))
    lines.push(`The waiver for ${name} (${owner}, line ${line}) expires in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(daysLeft, "day")}.`);
  return lines.join("\n");
}
function initPolicy(path, print) {
  const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(path) ? path : otherSpelling(path);
  if (existing !== null)
    throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(path)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.writeFileSync)(path, STARTER, { flag: "wx" });
  } catch (error) {
    throw new _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} cannot be written (${(0,_chunk_H7O2PPYO_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? error})`);
  }
  print(`Wrote ${path}, a policy that decides nothing yet. Uncomment what you need, then run:`);
  print(`  cce-upgrade-gate policy check ${path}`);
}
var STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch, so that a pull request
# cannot loosen the policy that judges it. A typo invalidates the whole file and turns every run red, so check the file:
#   cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# Minimum strictness of the gate: fatal, exception (default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# Maximum number of days from now until a waiver expires.
# max-waiver-days: 90

# Decisions that replace those of the decision table. The first matching rule decides. Fields: check, name, kind, level, group,
# scope, addon, cluster; globs with *. A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# Risks that somebody accepts: who, why and until when. Only what CCE lets people skip can be waived: pre-upgrade items of kind
# Risk, and add-on risks at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: only this exact cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# Your own advice on items, added to the gate's catalog.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`;



/***/ })

};
