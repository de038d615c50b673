export const id = 630;
export const ids = [630];
export const modules = {

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ readFromCheckout),
/* harmony export */   Hp: () => (/* binding */ utf8Text),
/* harmony export */   su: () => (/* binding */ workspaceGit)
/* harmony export */ });
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9555);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);



// lib/github/git.js



var DEADLINE_MS = 1e4;
var MAX_OUTPUT_BYTES = 2 * 1024 * 1024;
var NOT_FOUND = 127;
var FLAGS = ["--no-replace-objects", "--no-optional-locks", "-c", "core.fsmonitor=false"];
function workspaceGit(workspace, env) {
  const program = gitProgram(workspace, env);
  const options = {
    cwd: workspace,
    env: gitEnv(workspace, env),
    encoding: "buffer",
    timeout: DEADLINE_MS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true
  };
  return (args) => new Promise((resolve) => {
    if (program === null)
      return resolve({ code: NOT_FOUND, stdout: Buffer.alloc(0) });
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)(program, [...FLAGS, ...args], options, (error, stdout) => {
      const code = error === null ? 0 : error.code;
      resolve({ code: typeof code === "number" ? code : NOT_FOUND, stdout });
    });
  });
}
function gitEnv(workspace, env) {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_CEILING_DIRECTORIES: node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(workspace),
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0"
  };
}
function gitProgram(workspace, env) {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const [, search = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  const folders = search.split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter).filter((each) => node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute(each) && !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .F)(workspace, each));
  return folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name)).find(isExecutable) ?? null;
}
function isExecutable(file) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
var MAX_BYTES = 1024 * 1024;
var failed = (code) => ({ kind: "failed", code });
async function readFromCheckout(path2, branch, git) {
  const commit = await readLine(git, ["show-ref", "--verify", "--hash", `refs/remotes/origin/${branch}`]);
  if (!(0,_chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(commit))
    return failed("no-branch");
  if (await readLine(git, ["cat-file", "-t", commit]) !== "commit")
    return failed("broken");
  const tree = await git(["--literal-pathspecs", "ls-tree", "-z", "--long", "--full-tree", commit, "--", path2]);
  if (tree.code !== 0)
    return failed("broken");
  const listing = tree.stdout.toString("utf8");
  if (listing === "")
    return { kind: "absent", commit };
  const entry = parseEntry(listing, path2);
  if (typeof entry === "string")
    return failed(entry);
  const { code, stdout } = await git(["cat-file", "blob", entry.id]);
  if (code !== 0)
    return failed("broken");
  const text = utf8Text(stdout);
  return text === null ? failed("not-utf8") : { kind: "found", text, commit };
}
function parseEntry(listing, path2) {
  const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listing) ?? [];
  if (name !== path2 || !(0,_chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(id))
    return "broken";
  if (mode === "040000")
    return "folder";
  if (mode === "120000")
    return "symlink";
  if (mode === "160000")
    return "submodule";
  if (mode !== "100644" && mode !== "100755")
    return "broken";
  return Number(size) <= MAX_BYTES ? { id } : "too-large";
}
async function readLine(git, args) {
  const { code, stdout } = await git(args);
  return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFromCheckout: () => (/* reexport safe */ _chunk_R5NDBVWR_js__WEBPACK_IMPORTED_MODULE_0__.HN),
/* harmony export */   utf8Text: () => (/* reexport safe */ _chunk_R5NDBVWR_js__WEBPACK_IMPORTED_MODULE_0__.Hp),
/* harmony export */   workspaceGit: () => (/* reexport safe */ _chunk_R5NDBVWR_js__WEBPACK_IMPORTED_MODULE_0__.su)
/* harmony export */ });
/* harmony import */ var _chunk_R5NDBVWR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8270);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9555);







/***/ })

};
