export const id = 181;
export const ids = [181];
export const modules = {

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1282);

const PULL_FILES = 3000;
const COMPARED_FILES = 300;
async function changedFiles(trigger, access) {
    if (trigger.kind === 'other')
        return { unknown: 'the event is no pull request and no merge group' };
    try {
        const open = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)(access);
        if (open === 'no-repository')
            return { unknown: 'GITHUB_REPOSITORY does not name a repository' };
        if (open === 'no-token')
            return { unknown: 'there is no github-token to ask with' };
        return await listed(trigger, open);
    }
    catch (error) {
        return { unknown: `GitHub did not answer (${(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error, 'contents: read and pull-requests: read')})` };
    }
}
async function listed(trigger, { octokit, owner, repo }) {
    if (trigger.kind === 'merge_group') {
        const basehead = `${trigger.baseSha}...${trigger.headSha}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return known(data.files, COMPARED_FILES, null);
    }
    const { number, changedFiles: expected } = trigger;
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    return known(files, PULL_FILES, expected);
}
function known(files, limit, expected) {
    if (!Array.isArray(files))
        return { unknown: 'GitHub sent no list of files' };
    if (files.length >= limit)
        return { unknown: `GitHub lists at most ${limit} files` };
    const entries = files.map(namesOf);
    if (!entries.every((entry) => entry !== null))
        return { unknown: 'GitHub sent no list of files' };
    const count = new Set(entries.map(([name]) => name)).size;
    if (expected === null && count === 0)
        return { unknown: 'GitHub lists no file' };
    if (expected !== null && count !== expected)
        return { unknown: `GitHub lists ${count} files of ${expected}` };
    return { files: entries.flat(), count };
}
function namesOf(entry) {
    const { filename, previous_filename: previous } = Object(entry);
    if (typeof filename !== 'string' || filename === '')
        return null;
    if (previous === undefined || previous === null)
        return [filename];
    return typeof previous === 'string' && previous !== '' ? [filename, previous] : null;
}


/***/ }),

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ askingAgain),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
const PAUSES_MS = [1000, 2000];
async function openRepository(access) {
    const [owner, repo, ...rest] = access.repository.split('/');
    if (!owner || !repo || rest.length > 0)
        return 'no-repository';
    if (!access.token)
        return 'no-token';
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
    octokit.hook.before('request', (options) => {
        const ends = access.attemptMs === undefined ? [] : [AbortSignal.timeout(access.attemptMs)];
        options.request = { ...options.request, signal: AbortSignal.any([access.signal, ...ends]) };
    });
    octokit.hook.wrap('request', (request, options) => options.method === 'GET' ? askingAgain(async () => request(options), access) : request(options));
    return { octokit, owner, repo };
}
async function askingAgain(ask, { signal, wait }) {
    for (const pause of PAUSES_MS) {
        try {
            return await ask();
        }
        catch (error) {
            const { status } = failureOf(error);
            if (signal.aborted || (status !== null && status < 500))
                throw error;
            await wait(pause);
        }
    }
    return ask();
}
function failureOf(error) {
    const { response } = Object(error);
    if (!response || typeof response.status !== 'number')
        return { kind: 'no-connection', status: null, body: null };
    const { status, data: body } = response;
    return { kind: kindOf(status, Object(response.headers), body), status, body };
}
function kindOf(status, headers, body) {
    if (status === 429)
        return 'rate-limit';
    if (status !== 403 && status !== 404)
        return 'status';
    const { message } = Object(body);
    const isLimited = headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        (typeof message === 'string' && /\brate limit\b/i.test(message));
    return status === 403 && isLimited ? 'rate-limit' : 'no-permission';
}
function reason(error, permissions) {
    const { kind, status } = failureOf(error);
    switch (kind) {
        case 'no-connection':
            return 'no connection';
        case 'rate-limit':
            return `status ${status}: the rate limit is used up`;
        case 'no-permission':
            return `status ${status}: does the job have the permissions ${permissions}?`;
        case 'status':
            return `status ${status}`;
    }
}


/***/ })

};
