export const id = 1416;
export const ids = [1416];
export const modules = {

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* reexport safe */ _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__.Y_),
/* harmony export */   matchesEach: () => (/* reexport safe */ _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__.Nl),
/* harmony export */   matchesPaths: () => (/* reexport safe */ _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__.wW),
/* harmony export */   matchingFiles: () => (/* reexport safe */ _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__.VS)
/* harmony export */ });
/* harmony import */ var _chunk_IGTTSIB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(343);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9160);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);










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
