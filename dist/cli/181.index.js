export const id = 181;
export const ids = [181];
export const modules = {

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
const PULL_FILES = 3000;
const COMPARED_FILES = 300;
async function changedFiles(trigger, access) {
    if (trigger.kind === 'other')
        return { unknown: 'the event is no pull request and no merge group' };
    const [owner, repo, ...rest] = access.repository.split('/');
    if (!owner || !repo || rest.length > 0)
        return { unknown: 'GITHUB_REPOSITORY does not name a repository' };
    if (access.token === null)
        return { unknown: 'there is no github-token to ask with' };
    try {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
        octokit.hook.before('request', (options) => {
            options.request = { ...options.request, signal: access.signal };
        });
        if (trigger.kind === 'merge_group') {
            const basehead = `${trigger.baseSha}...${trigger.headSha}`;
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                owner,
                repo,
                basehead,
                per_page: 1,
            });
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
    catch (error) {
        return { unknown: `GitHub did not answer (${reason(error)})` };
    }
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
function reason(error) {
    const failed = Object(error);
    if (!failed.response)
        return 'no connection';
    const { status } = failed;
    const headers = failed.response.headers ?? {};
    if (status === 429 || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
        return `status ${status}: the rate limit is used up`;
    if (status === 403 || status === 404)
        return `status ${status}: does the job have the permissions contents: read and pull-requests: read?`;
    return `status ${status}`;
}


/***/ })

};
