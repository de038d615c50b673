export const id = 583;
export const ids = [583,34];
export const modules = {

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6893);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4395);
/* harmony import */ var _simulate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8034);








const REPORT_DIR = 'cce-upgrade-report';
async function demo(scenario, out, complain) {
    const problem = (0,_simulate_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownScenario */ .T)(scenario);
    if (problem) {
        complain(problem);
        return 2;
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'cce-upgrade-gate-'));
    const simulator = await (0,_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .startSimulator */ .rs)({ scenario });
    try {
        out(`Scenario "${scenario}": ${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__.SCENARIOS.get(scenario)?.title ?? ''}`);
        out(`The embedded CCE listens on ${simulator.url}; the gate runs against it as the action does.\n`);
        const files = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'output'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'summary') };
        await Promise.all(Object.values(files).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, '')));
        const { code, stdout } = await runAction(await actionPath(), {
            ...stepEnv(files),
            ...inputs(scenario, simulator.url),
        });
        show(stdout, out);
        const outputs = readOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files.output, 'utf8'));
        out(`\nVerdict: ${outputs.get('verdict') ?? '(none)'}: ${outputs.get('reason') ?? ''}`);
        out(`The step is ${code === 0 ? 'green' : 'red'} (exit code ${code}).`);
        out(`Summary for the reviewer: ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(REPORT_DIR, 'summary.md')}`);
        out(`The same to search and filter: ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(REPORT_DIR, 'report.html')}`);
        out(`Everything, for machines:  ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(REPORT_DIR, 'report.json')}`);
        out(`\nOther scenarios: npm start NAME, with one of ${[..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__.SCENARIOS.keys()].join(', ')}`);
        return 0;
    }
    finally {
        await simulator.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function actionPath() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.argv[1] ?? ''));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(here) === 'cli' ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, '..', 'index.js') : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, 'index.js');
}
function stepEnv(files) {
    return {
        PATH: process.env['PATH'] ?? '',
        GITHUB_WORKSPACE: process.cwd(),
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
    };
}
function inputs(scenario, url) {
    const given = {
        'cluster-id': _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .DEMO */ .Ms.clusterId,
        'project-id': _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .DEMO */ .Ms.projectId,
        'access-key': _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .DEMO */ .Ms.accessKey,
        'secret-key': _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .DEMO */ .Ms.secretKey,
        'target-version': _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__/* .DEMO */ .Ms.targetVersion,
        endpoint: url,
        'poll-interval': '1s',
        'wait-timeout': '10s',
        'report-dir': REPORT_DIR,
        ..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_4__.SCENARIOS.get(scenario)?.inputs,
    };
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}
function runAction(path, env) {
    return new Promise((resolvePromise, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'inherit'] });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.on('error', reject);
        child.on('close', (code) => resolvePromise({ code, stdout: Buffer.concat(chunks).toString('utf8') }));
    });
}
const SIGNS = { error: '✖ Error', warning: '! Warning', notice: 'i Notice' };
function show(stdout, out) {
    const commands = [...stdout.matchAll(/^::(error|warning|notice) title=([^:]*)::(.*)$/gm)];
    out(`${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(commands.length, 'annotation')} on the pull request:`);
    for (const [, level = '', title = '', message = ''] of commands) {
        out(`\n${SIGNS[level]}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logLines */ .O)(unescaped(title)).join(' ')}`);
        for (const line of (0,_text_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logLines */ .O)(unescaped(message)))
            out(`    ${line}`);
    }
}
const ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const unescaped = (text) => text.replace(/%(?:0D|0A|3A|2C|25)/g, (sign) => ESCAPES[sign] ?? '');
function readOutputs(text) {
    return new Map([...text.matchAll(/^([^\n<=]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unknownScenario),
/* harmony export */   simulate: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);
/* harmony import */ var _simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);


async function simulate({ port = '0', scenario = 'ready' }, out, complain) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
        complain(`--port is "${port}": must be a number from 0 to 65535`);
        return 2;
    }
    const problem = unknownScenario(scenario);
    if (problem) {
        complain(problem);
        return 2;
    }
    const simulator = await (0,_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .startSimulator */ .rs)({ scenario, port: Number(port) }).catch((error) => String(error));
    if (typeof simulator === 'string') {
        complain(simulator);
        return 2;
    }
    out(simulator.url);
    out(`The scenario "${scenario}" is served there. To gate on it, in another terminal:`);
    out(`  HUAWEICLOUD_SDK_AK=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.accessKey} HUAWEICLOUD_SDK_SK=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.secretKey} HUAWEICLOUD_SDK_PROJECT_ID=${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.projectId} \\`);
    out(`  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.clusterId} --target-version ${_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO */ .Ms.targetVersion}`);
    await new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
    await simulator.close();
    return 0;
}
function unknownScenario(name) {
    if (_simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.has(name))
        return null;
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.keys()]);
    return `there is no scenario "${name}"${meant ? `; did you mean "${meant}"?` : ''}\nThere are: ${[..._simulator_simulator_js__WEBPACK_IMPORTED_MODULE_0__.SCENARIOS.keys()].join(', ')}`;
}


/***/ })

};
