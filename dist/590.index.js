export const id = 590;
export const ids = [590];
export const modules = {

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseFile: () => (/* binding */ readBaseFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/file-bytes.js
function utf8Text(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function base64Bytes(text) {
    const digits = text.replace(/[\r\n]/g, '');
    return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? Buffer.from(digits, 'base64') : null;
}

// EXTERNAL MODULE: ./lib/github/sha.js
var github_sha = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/github/base-checkout.js


const LARGEST = 1024 * 1024;
const failed = (code) => ({ kind: 'failed', code });
async function readFromCheckout(path, branch, git) {
    const commit = await line(git, ['show-ref', '--verify', '--hash', `refs/remotes/origin/${branch}`]);
    if (!(0,github_sha/* isSha */.H)(commit))
        return failed('no-branch');
    if ((await line(git, ['cat-file', '-t', commit])) !== 'commit')
        return failed('broken');
    const tree = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', commit, '--', path]);
    if (tree.code !== 0)
        return failed('broken');
    const listed = tree.stdout.toString('utf8');
    if (listed === '')
        return { kind: 'absent', commit };
    const entry = entryOf(listed, path);
    return typeof entry === 'string' ? failed(entry) : blob(entry.id, commit, git);
}
async function blob(id, commit, git) {
    const { code, stdout } = await git.run(['cat-file', 'blob', id]);
    if (code !== 0)
        return failed('broken');
    const text = utf8Text(stdout);
    return text === null ? failed('not-utf8') : { kind: 'found', text, commit };
}
function entryOf(listed, path) {
    const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed) ?? [];
    if (name !== path || !(0,github_sha/* isSha */.H)(id))
        return 'broken';
    if (mode === '040000')
        return 'folder';
    if (mode === '120000')
        return 'symlink';
    if (mode === '160000')
        return 'submodule';
    if (mode !== '100644' && mode !== '100755')
        return 'broken';
    return Number(size) <= LARGEST ? { id } : 'too-large';
}
async function line(git, args) {
    const { code, stdout } = await git.run(args);
    return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null;
}

// EXTERNAL MODULE: ./lib/github/octokit.js
var github_octokit = __webpack_require__(1282);
;// CONCATENATED MODULE: ./lib/github/base-policy.js





const base_policy_failed = (code, status = null) => ({ kind: 'failed', code, status });
const FINAL = new Set([
    'folder',
    'symlink',
    'submodule',
    'too-large',
    'not-utf8',
    'cancelled',
]);
async function readBaseFile(path, trigger, access, git) {
    const ref = trigger.kind === 'other' ? null : trigger.baseRef;
    const file = plainPath(path);
    if (ref === null)
        return unreadable(null, { code: 'no-base-branch', status: null, checkout: null });
    if (file === null)
        return unreadable(ref, { code: 'bad-path', status: null, checkout: null });
    const told = await askApi(file, ref, access);
    if (told.kind !== 'failed')
        return read(told, { ref, commit: told.commit, source: 'api' });
    const { code, status } = told;
    if (FINAL.has(code))
        return unreadable(ref, { code, status, checkout: null });
    const local = await readFromCheckout(file, ref, git);
    if (local.kind === 'failed')
        return unreadable(ref, { code, status, checkout: local.code });
    return read(local, { ref, commit: local.commit, source: 'checkout' });
}
const unreadable = (ref, why) => ({ kind: 'unreadable', ref, why });
function read(file, source) {
    return file.kind === 'found' ? { kind: 'found', text: file.text, ...source } : { kind: 'absent', ...source };
}
function plainPath(path) {
    const plain = external_node_path_.posix.normalize(path);
    const isInside = plain !== '.' && !/^\.\.(?:\/|$)|^\/|\/$|[\u0000-\u001f\u007f]/.test(plain);
    return isInside && plain.isWellFormed() ? plain : null;
}
async function askApi(path, baseRef, access) {
    try {
        const open = await (0,github_octokit/* openRepository */.h_)(access);
        if (typeof open === 'string')
            return base_policy_failed(open);
        const commit = await tipOf(baseRef, open, access.signal);
        return typeof commit === 'string' ? await contentAt(path, commit, open, access.signal) : commit;
    }
    catch {
        return base_policy_failed('no-connection');
    }
}
async function tipOf(baseRef, open, signal) {
    const { octokit, owner, repo } = open;
    let answer;
    try {
        answer = (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${baseRef}` })).data;
    }
    catch (error) {
        return failureAs(error, signal);
    }
    if (!isJson(answer))
        return base_policy_failed('not-json');
    const { ref, object } = answer;
    const { type, sha } = Object(object);
    return ref === `refs/heads/${baseRef}` && type === 'commit' && (0,github_sha/* isSha */.H)(sha) ? sha : base_policy_failed('wrong-answer');
}
async function contentAt(path, commit, { octokit, owner, repo }, signal) {
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: commit });
        return contentOf(data, path, commit);
    }
    catch (error) {
        const { status, body } = (0,github_octokit/* failureOf */.g5)(error);
        const { message, errors } = Object(body);
        if (status === 404)
            return message === 'Not Found' ? { kind: 'absent', commit } : base_policy_failed('refused', status);
        const isTooLarge = Array.isArray(errors) && errors.some((each) => Object(each).code === 'too_large');
        return status === 403 && isTooLarge ? base_policy_failed('too-large', status) : failureAs(error, signal);
    }
}
const isJson = (data) => typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
function contentOf(data, path, commit) {
    if (!isJson(data))
        return base_policy_failed('not-json');
    if (Array.isArray(data))
        return base_policy_failed('folder');
    const { type, path: toldPath, encoding, content } = data;
    if (toldPath !== undefined && toldPath !== path)
        return base_policy_failed('wrong-answer');
    if (type === 'dir')
        return base_policy_failed('folder');
    if (type === 'symlink' || type === 'submodule')
        return base_policy_failed(type);
    if (type !== 'file')
        return base_policy_failed('wrong-answer');
    if (encoding !== 'base64')
        return base_policy_failed('too-large');
    const bytes = typeof content === 'string' ? base64Bytes(content) : null;
    if (bytes === null)
        return base_policy_failed('wrong-answer');
    const text = utf8Text(bytes);
    return text === null ? base_policy_failed('not-utf8') : { kind: 'found', text, commit };
}
function failureAs(error, signal) {
    if (signal.aborted)
        return base_policy_failed(Object(signal.reason).name === 'TimeoutError' ? 'timed-out' : 'cancelled');
    const { kind, status } = (0,github_octokit/* failureOf */.g5)(error);
    if (kind !== 'status')
        return base_policy_failed(kind, status);
    if (status === 401)
        return base_policy_failed('bad-credentials', status);
    return base_policy_failed(status !== null && status >= 500 ? 'server-error' : 'refused', status);
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
