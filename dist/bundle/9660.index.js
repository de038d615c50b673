export const id = 9660;
export const ids = [9660];
export const modules = {

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ readFromCommit),
/* harmony export */   HN: () => (/* binding */ readFromCheckout),
/* harmony export */   Hj: () => (/* binding */ openCheckout)
/* harmony export */ });
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9251);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7332);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3552);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// lib/github/git.js



var DEADLINE_MS = 1e4;
var MAX_OUTPUT_BYTES = 2 * 1024 * 1024;
var NOT_FOUND = 127;
var FLAGS = [
  "--no-replace-objects",
  "--no-optional-locks",
  ...["core.fsmonitor=false", "safe.bareRepository=explicit"].flatMap((setting) => ["-c", setting])
];
async function openCheckout(workspace, env) {
  const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(workspace, ".git");
  if (!isFolder(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, "commondir")))
    return "no-checkout";
  const program = gitProgram(workspace, env);
  if (program === null)
    return "no-git";
  const plain = gitEnv(workspace, env);
  const where = await execute(program, ["rev-parse", "--absolute-git-dir"], workspace, plain);
  if (where.code !== 0)
    return where.stderr.includes("safe.directory") ? "other-owner" : "no-checkout";
  if (!isSameFolder(where.stdout.toString("utf8").replace(/\n$/, ""), folder))
    return "no-checkout";
  return (args) => execute(program, ["--git-dir", folder, ...args], workspace, plain);
}
function execute(program, args, cwd, env) {
  const options = {
    cwd,
    env,
    encoding: "buffer",
    timeout: DEADLINE_MS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true
  };
  return new Promise((resolve) => {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)(program, [...FLAGS, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({ code: typeof code === "number" ? code : NOT_FOUND, stdout, stderr });
    });
  });
}
function isFolder(file) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(file).isDirectory();
  } catch {
    return false;
  }
}
function isSameFolder(one, other) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(one) === (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(other);
  } catch {
    return false;
  }
}
function gitEnv(workspace, env) {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|LC_ALL$|LANGUAGE$)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
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
  return (0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(commit) ? readFromCommit(path2, commit, git) : failed("no-branch");
}
async function readFromCommit(path2, commit, git) {
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
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(stdout);
  return text === null ? failed("not-utf8") : { kind: "found", text, commit };
}
function parseEntry(listing, path2) {
  const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listing) ?? [];
  if (name !== path2 || !(0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(id))
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




/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCheckout: () => (/* reexport safe */ _chunk_VRZRYBKN_js__WEBPACK_IMPORTED_MODULE_0__.Hj),
/* harmony export */   readFromCheckout: () => (/* reexport safe */ _chunk_VRZRYBKN_js__WEBPACK_IMPORTED_MODULE_0__.HN),
/* harmony export */   readFromCommit: () => (/* reexport safe */ _chunk_VRZRYBKN_js__WEBPACK_IMPORTED_MODULE_0__.A3)
/* harmony export */ });
/* harmony import */ var _chunk_VRZRYBKN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3552);








/***/ })

};
