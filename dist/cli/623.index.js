export const id = 623;
export const ids = [623];
export const modules = {

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workspaceGit: () => (/* binding */ workspaceGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const DEADLINE_MS = 10_000;
const MOST_OUTPUT = 2 * 1024 * 1024;
const NOT_THERE = 127;
const FLAGS = ['--no-replace-objects', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
function workspaceGit(workspace, env) {
    const program = gitProgram(workspace, env);
    const options = {
        cwd: workspace,
        env: gitEnv(workspace, env),
        encoding: 'buffer',
        timeout: DEADLINE_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT,
        windowsHide: true,
    };
    return {
        run: (args) => new Promise((resolve) => {
            if (program === null)
                return resolve({ code: NOT_THERE, stdout: Buffer.alloc(0) });
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...FLAGS, ...args], options, (error, stdout) => {
                const code = error === null ? 0 : error.code;
                resolve({ code: typeof code === 'number' ? code : NOT_THERE, stdout });
            });
        }),
    };
}
function gitEnv(workspace, env) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_CEILING_DIRECTORIES: node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(workspace),
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
function gitProgram(workspace, env) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const [, search = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const isOutside = (folder) => {
        const way = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(workspace, folder);
        return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(way);
    };
    const folders = search.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder) && isOutside(folder));
    return folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)).find(isRunnable) ?? null;
}
function isRunnable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
