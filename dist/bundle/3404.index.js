export const id = 3404;
export const ids = [3404];
export const modules = {

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseFile: () => (/* reexport safe */ _chunk_Y32F4BT4_js__WEBPACK_IMPORTED_MODULE_0__.g),
/* harmony export */   readFileAt: () => (/* reexport safe */ _chunk_Y32F4BT4_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_Y32F4BT4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7822);
/* harmony import */ var _chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1690);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9138);













/***/ }),

/***/ 1690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FILE_SOURCES),
/* harmony export */   c: () => (/* binding */ FILE_CODES)
/* harmony export */ });
// lib/model/base-file.js
var FILE_SOURCES = ["base", "default-branch", "workspace"];
var FILE_CODES = [
  "folder",
  "symlink",
  "submodule",
  "too-large",
  "not-utf8"
];
var BASE_FILE_CODES = [
  "no-base-branch",
  "no-head-commit",
  "bad-path",
  "no-repository",
  "no-token",
  "no-permission",
  "bad-credentials",
  "rate-limit",
  "refused",
  "server-error",
  "no-connection",
  "timed-out",
  "canceled",
  "not-json",
  "wrong-answer",
  ...FILE_CODES
];
var CHECKOUT_CODES = [
  "no-checkout",
  "no-git",
  "other-owner",
  "no-branch",
  "broken",
  ...FILE_CODES
];




/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFileAt),
/* harmony export */   g: () => (/* binding */ readBaseFile)
/* harmony export */ });
/* harmony import */ var _chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1690);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1377);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6524);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7332);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9138);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4205);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);







// lib/github/api/base-file.js


var failed = (code, status = null) => ({ kind: "failed", code, status });
var FINAL_CODES = /* @__PURE__ */ new Set([..._chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_CODES */ .c, "canceled"]);
async function readBaseFile(path, trigger, access, openCheckout) {
  const ref = trigger.kind === "other" ? null : trigger.baseRef;
  const file = normalizePath(path);
  if (ref === null)
    return unreadableBaseFile(null, { code: "no-base-branch", status: null, checkout: null });
  if (file === null)
    return unreadableBaseFile(ref, { code: "bad-path", status: null, checkout: null });
  const remote = await readFromApi(file, ref, access);
  if (remote.kind !== "failed")
    return { ...remote, ref, source: "api" };
  const { code, status } = remote;
  if (FINAL_CODES.has(code))
    return unreadableBaseFile(ref, { code, status, checkout: null });
  const git = await openCheckout();
  if (typeof git === "string")
    return unreadableBaseFile(ref, { code, status, checkout: git });
  const local = await (0,_chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_2__/* .readFromCheckout */ .HN)(file, ref, git);
  if (local.kind === "failed")
    return unreadableBaseFile(ref, { code, status, checkout: local.code });
  return { ...local, ref, source: "checkout" };
}
async function readFileAt(path, commits, access, openCheckout) {
  const [first] = commits;
  const file = normalizePath(path);
  if (first === void 0)
    return unreadableBaseFile(null, { code: "no-head-commit", status: null, checkout: null });
  if (file === null)
    return unreadableBaseFile(first, { code: "bad-path", status: null, checkout: null });
  const remote = await readCommitsFromApi(file, commits, access);
  if (remote.kind !== "failed")
    return { ...remote, ref: remote.commit, source: "api" };
  const { code, status } = remote;
  if (FINAL_CODES.has(code))
    return unreadableBaseFile(first, { code, status, checkout: null });
  const git = await openCheckout();
  if (typeof git === "string")
    return unreadableBaseFile(first, { code, status, checkout: git });
  const local = await firstReadable(commits, (commit) => (0,_chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_2__/* .readFromCommit */ .A3)(file, commit, git));
  if (local === null || local.kind === "failed")
    return unreadableBaseFile(first, { code, status, checkout: local?.code ?? "broken" });
  return { ...local, ref: local.commit, source: "checkout" };
}
async function readCommitsFromApi(path, commits, access) {
  try {
    const client = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(access);
    if (typeof client === "string")
      return failed(client);
    const file = await firstReadable(commits, (commit) => contentAt(path, commit, client));
    return file ?? failed("no-head-commit");
  } catch (error) {
    return failureOf(error, access.signal);
  }
}
async function firstReadable(commits, read) {
  let first = null;
  for (const commit of commits) {
    const answer = await read(commit);
    if (answer.kind !== "failed")
      return answer;
    first ??= answer;
  }
  return first;
}
var unreadableBaseFile = (ref, why) => ({ kind: "unreadable", ref, why });
function normalizePath(path) {
  const plain = node_path__WEBPACK_IMPORTED_MODULE_5__.posix.normalize(path);
  const isInside = plain !== "." && !/^\.\.(?:\/|$)|^\/|\/$|[\u0000-\u001f\u007f]/.test(plain);
  return isInside && plain.isWellFormed() ? plain : null;
}
async function readFromApi(path, branch, access) {
  try {
    const client = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(access);
    if (typeof client === "string")
      return failed(client);
    const tip = await queryTip(path, branch, client);
    if (tip?.file)
      return tip.file;
    const commit = tip?.commit ?? await tipOf(branch, client);
    if (typeof commit !== "string")
      return commit;
    const file = await contentAt(path, commit, client);
    return file.kind === "absent" && tip?.hasEntry ? failed("wrong-answer") : file;
  } catch (error) {
    return failureOf(error, access.signal);
  }
}
var TIP_QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        ... on Commit { oid file(path: $path) { mode object { ... on Blob { oid isBinary isTruncated text } } } }
      }
    }
  }
}`;
async function queryTip(path, branch, client) {
  const variables = { ...client.repository, ref: `refs/heads/${branch}`, path };
  const response = await client.graphql(TIP_QUERY, variables).catch(() => null);
  if (response === null)
    return null;
  const { repository } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(response.data);
  const { oid: commit, file: entry } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(repository)["ref"])["target"]);
  if (!(0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(commit))
    return null;
  const isAbsent = entry === null && response.errors.length === 1 && isFileNotFound(response.errors[0]);
  if (isAbsent)
    return { commit, file: { kind: "absent", commit }, hasEntry: false };
  const file = response.errors.length > 0 ? null : fileOfEntry((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(entry), commit);
  return { commit, file, hasEntry: (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(entry) };
}
function isFileNotFound(error) {
  const { type, path } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(error);
  return type === "NOT_FOUND" && Array.isArray(path) && path.join(".") === "repository.ref.target.file";
}
function fileOfEntry({ mode, object }, commit) {
  if (mode === 16384)
    return failed("folder");
  if (mode === 57344)
    return failed("submodule");
  const { oid, isBinary, isTruncated, text } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(object);
  const isPlainFile = mode === 33188 || mode === 33261;
  if (!isPlainFile || isBinary !== false || isTruncated !== false || typeof text !== "string")
    return null;
  const bytes = Buffer.from(text);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(String(oid).length === 64 ? "sha256" : "sha1");
  if (hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") !== oid)
    return null;
  const withoutMark = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(bytes);
  return withoutMark === null ? null : { kind: "found", text: withoutMark, commit };
}
async function tipOf(branch, { octokit, repository }) {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
  if (!isJson(data))
    return failed("not-json");
  const { type, sha } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(data.object);
  return data.ref === `refs/heads/${branch}` && type === "commit" && (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(sha) ? sha : failed("wrong-answer");
}
async function contentAt(path, commit, { octokit, repository }) {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref: commit });
    return fileOfContent(data, path, commit);
  } catch (error) {
    const { status, body } = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(error);
    const { message, errors } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(body);
    if (status === 404)
      return message === "Not Found" ? { kind: "absent", commit } : failed("refused", status);
    const isTooLarge = Array.isArray(errors) && errors.some((each) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(each)["code"] === "too_large");
    if (status === 403 && isTooLarge)
      return failed("too-large", status);
    throw error;
  }
}
var isJson = (data) => typeof data === "object" && data !== null && !(data instanceof ArrayBuffer);
function fileOfContent(data, path, commit) {
  if (!isJson(data))
    return failed("not-json");
  if (Array.isArray(data))
    return failed("folder");
  const { type, path: actualPath, encoding, content } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(data);
  if (actualPath !== void 0 && actualPath !== path)
    return failed("wrong-answer");
  if (type === "dir")
    return failed("folder");
  if (type === "symlink" || type === "submodule")
    return failed(type);
  if (type !== "file")
    return failed("wrong-answer");
  if (encoding !== "base64")
    return failed("too-large");
  const bytes = typeof content === "string" ? base64Bytes(content) : null;
  if (bytes === null)
    return failed("wrong-answer");
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(bytes);
  return text === null ? failed("not-utf8") : { kind: "found", text, commit };
}
function base64Bytes(text) {
  const digits = text.replace(/[\r\n]/g, "");
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? Buffer.from(digits, "base64") : null;
}
function failureOf(error, signal) {
  if (signal.aborted)
    return failed((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" ? "timed-out" : "canceled");
  const { kind, status } = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(error);
  if (kind !== "status")
    return failed(kind, status);
  if (status === 401)
    return failed("bad-credentials", status);
  return failed(status !== null && status >= 500 ? "server-error" : "refused", status);
}




/***/ })

};
