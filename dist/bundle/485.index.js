export const id = 485;
export const ids = [485];
export const modules = {

/***/ 6485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   matchesPaths: () => (/* binding */ matchesPaths)
/* harmony export */ });
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5731);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);





// lib/github/api/changed-files.js

var MAX_PULL_FILES = 3e3;
var MAX_COMPARED_FILES = 300;
var PERMISSIONS = "contents: read and pull-requests: read";
async function changedFiles(trigger, access) {
  if (trigger.kind === "other")
    return { unknown: "the event is not a pull request or a merge group" };
  try {
    const client = await (0,_chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)(access);
    return typeof client === "string" ? { unknown: _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSED */ .V[client] } : await listChangedFiles(trigger, client);
  } catch (error) {
    return { unknown: `GitHub did not list them: ${(0,_chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubError */ .Lg)(error, PERMISSIONS, access.signal).message}` };
  }
}
async function listChangedFiles(trigger, { octokit, repository }) {
  if (trigger.kind === "merge_group") {
    const basehead = `${trigger.baseSha}...${trigger.headSha}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    return completeList(data.files, MAX_COMPARED_FILES, null);
  }
  const query = { ...repository, pull_number: trigger.number, per_page: 100 };
  return completeList(await octokit.paginate(octokit.rest.pulls.listFiles, query), MAX_PULL_FILES, trigger.changedFiles);
}
function completeList(files, limit, expected) {
  const entries = Array.isArray(files) ? files.map(namesOf) : [null];
  if (!entries.every((entry) => entry !== null))
    return { unknown: "GitHub did not send a list of files" };
  if (entries.length >= limit)
    return { unknown: `GitHub lists at most ${limit} files` };
  const count = new Set(entries.map(([name]) => name)).size;
  if (expected === null && count === 0)
    return { unknown: "GitHub lists no file" };
  if (expected !== null && count !== expected)
    return { unknown: `GitHub lists ${count} files of ${expected}` };
  return { files: entries.flat(), count };
}
function namesOf(entry) {
  const { filename, previous_filename: previous } = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
  if (typeof filename !== "string" || filename === "")
    return null;
  if (previous === void 0 || previous === null)
    return [filename];
  return typeof previous === "string" && previous !== "" ? [filename, previous] : null;
}
function matchesPaths(files, globs) {
  const rules = globs.map((glob) => {
    const isNegated = /^!(?!\()/.test(glob);
    const options = { dot: true, nonegate: true, flags: "s" };
    return { isNegated, matches: picomatch__WEBPACK_IMPORTED_MODULE_2__(isNegated ? glob.slice(1) : glob, options) };
  });
  return files.some((file) => rules.reduce((hit, rule) => rule.matches(file) ? !rule.isNegated : hit, false));
}



/***/ })

};
