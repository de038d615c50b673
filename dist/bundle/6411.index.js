export const id = 6411;
export const ids = [6411];
export const modules = {

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




/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveTargets: () => (/* binding */ resolveTargets)
/* harmony export */ });
/* harmony import */ var _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _chunk_Y32F4BT4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1690);
/* harmony import */ var _chunk_IQCYBK7S_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2895);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7251);
/* harmony import */ var _chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8791);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7443);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4842);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5575);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8673);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9526);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5664);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9138);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8500);


























// lib/run/target.js


// lib/repository/values/key.js
var MAX_KEYS = 10;
var MAX_COMPARED = 1e3;
function readKeyFile(path, text) {
  const find = (0,_chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_9__/* .lineFinder */ .ze)(text);
  const at = (offset) => ({ file: path, ...find(offset) });
  const read = documentsOf(path, text);
  return {
    targetAt: (key) => {
      if ("offset" in read)
        return { problem: { code: "unreadable-syntax", at: at(read.offset) } };
      const names = namesOf(key);
      const found = read.documents.flatMap((document) => valuesAt(document, names));
      const [first, ...others] = found.map(({ offset, value }) => ({
        value,
        candidate: { version: writtenVersion(value), at: at(offset), name: key }
      }));
      const open = first === void 0 ? unwrittenAbove(read.documents, names) : null;
      if (open !== null)
        return (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOfAll */ .fv)({ version: null, at: at(open.offset), name: open.key }, []);
      if (first === void 0)
        return { problem: { code: "no-key", file: path, key, ...existingKeys(read.documents, names) } };
      if (others.length === 0 && first.candidate.version === null)
        return { problem: { code: "not-version", candidate: first.candidate, value: shownText(first.value) } };
      return (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOfAll */ .fv)(first.candidate, others.map((one) => one.candidate));
    }
  };
}
function documentsOf(path, text) {
  const syntax = (0,_chunk_IQCYBK7S_js__WEBPACK_IMPORTED_MODULE_16__/* .syntaxOf */ .r)(path);
  if (syntax === "hcl") {
    const { body, fault } = (0,_chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHcl */ .z4)(text);
    return fault === null ? { documents: [objectOf(body)] } : { offset: fault.offset };
  }
  if (syntax === "json") {
    const read2 = (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(text);
    return "value" in read2 ? { documents: [read2.value] } : read2;
  }
  const read = (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .gM)(text);
  return "fault" in read ? { offset: read.fault.offset } : read;
}
function objectOf({ attributes, blocks }) {
  const inner = blocks.map(({ type, labels, offset, body }) => {
    const value = labels.reduceRight((one, name) => ({ kind: "object", entries: [{ name, offset, value: one }], offset }), objectOf(body));
    return { name: type, offset, value };
  });
  return { kind: "object", entries: [...attributes, ...inner], offset: 0 };
}
function namesOf(key) {
  const parts = key.match(/"(?:[^"\\]|\\.)*"|\[\d+\]|[^.[\]"]+|[[\]"]/g) ?? [];
  return parts.map((part) => part.replace(/^\[(\d+)\]$/, "$1").replace(/^"(.*)"$/s, (_, name) => name.replace(/\\(.)/gs, "$1")));
}
function valuesAt(value, names) {
  let found = [{ value, offset: value.offset }];
  for (const name of names)
    found = found.flatMap((one) => childrenOf(one.value, name));
  return found;
}
function childrenOf(value, name) {
  if (value.kind === "list") {
    const item = /^\d{1,9}$/.test(name) ? value.items[Number(name)] : void 0;
    return item === void 0 ? [] : [{ value: item, offset: item.offset }];
  }
  return entriesOf(value).filter((entry) => entry.name === name);
}
function entriesOf(value) {
  if (value.kind !== "object")
    return [];
  const own = value.entries.filter(({ name }) => name !== "<<");
  const merged = value.entries.filter(({ name }) => name === "<<").flatMap((entry) => entry.value.kind === "list" ? entry.value.items : [entry.value]);
  const known = new Set(own.map(({ name }) => name));
  const added = merged.flatMap((one) => entriesOf(one).filter(({ name }) => {
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  }));
  return [...own, ...added];
}
function writtenVersion(value) {
  if (value.kind === "number")
    return String(Number(value.text)) === value.text ? (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOf */ .E4)(value.text) : null;
  return value.kind === "string" ? (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOf */ .E4)(value.text) : null;
}
var MAX_SHOWN = 60;
var shownText = (value) => (value.kind === "string" || value.kind === "number") && value.text.length <= MAX_SHOWN ? value.text : null;
function unwrittenAbove(documents, names) {
  for (let length = names.length - 1; length > 0; length--) {
    const [found] = documents.flatMap((document) => valuesAt(document, names.slice(0, length))).filter(({ value: { kind } }) => kind === "expression" || kind === "call" || kind === "reference");
    if (found !== void 0)
      return { offset: found.offset, key: names.slice(0, length).map(quotedName).join(".") };
  }
  return null;
}
function existingKeys(documents, names) {
  for (let length = names.length - 1; length >= 0; length--) {
    const parents = documents.flatMap((document) => valuesAt(document, names.slice(0, length)));
    if (parents.length === 0 && length > 0)
      continue;
    const keys = [...new Set(parents.flatMap(({ value }) => keysOf(value)))];
    const best = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_17__/* .nearest */ .p)(names[length] ?? "", keys.slice(0, MAX_COMPARED).filter((one) => one.length <= MAX_SHOWN));
    const sorted = best === null ? keys : [best, ...keys.filter((one) => one !== best)];
    const listed = sorted.slice(0, MAX_KEYS).map(quotedName);
    return {
      existing: names.slice(0, length).map(quotedName).join("."),
      keys: listed,
      omitted: keys.length - listed.length
    };
  }
  return { existing: "", keys: [], omitted: 0 };
}
var keysOf = (value) => value.kind === "list" ? value.items.map((_, index) => String(index)) : entriesOf(value).map(({ name }) => name);
var quotedName = (name) => /^[^.[\]"\\]+$/.test(name) ? name : JSON.stringify(name);

// lib/repository/plan/targets.js
function plannedCandidates(changes, wanted, findLine, planFile) {
  const present = changes.filter(({ action, type, isDeposed }) => action !== "delete" && action !== "forget" && !isDeposed && (wanted.autopilot ?? (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .isAutopilot */ .En)(type)) === (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .isAutopilot */ .En)(type));
  const candidate = (change, attribute) => {
    const { value, isUnknown, isSensitive } = change.after(attribute);
    const isWritten = typeof value === "string" && !isUnknown && !isSensitive;
    const at = findLine(change.address, [attribute]) ?? planFile;
    return { version: isWritten ? (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOf */ .E4)(value) : null, at, name: change.address };
  };
  const upgrades = present.filter((change) => _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .UPGRADES */ .EX.includes(change.type) && couldUpgrade(change, wanted));
  const clusters = present.filter((change) => _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .CLUSTERS */ .oy.includes(change.type));
  const isSure = upgrades.some((change) => change.after("cluster_id").value === wanted.id);
  const isBeaten = upgrades.length > 0 && (wanted.id === null || isSure || clusters.length < 2);
  const own = clusters.filter((change) => isCluster(change, wanted)).filter((change) => change.after((0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionAttribute */ .JM)(change.type)).value !== void 0);
  return [
    ...upgrades.map((change) => candidate(change, "target_version")),
    ...isBeaten ? [] : own.map((change) => candidate(change, (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .versionAttribute */ .JM)(change.type)))
  ];
}
function couldUpgrade(change, wanted) {
  const { value, isUnknown } = change.after("cluster_id");
  return wanted.id === null || isUnknown || typeof value !== "string" || value === wanted.id;
}
var isCluster = (change, wanted) => wanted.id === null || change.before("id").value === wanted.id;

// lib/run/planned-targets.js
async function readPlans({ settings, cwd }, workspace) {
  const { plans: lists } = settings.general;
  if (lists.length === 0)
    return [];
  const { files, faults } = await (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__/* .readResultFiles */ .fE)(lists, cwd, "plan");
  const [fault] = faults;
  if (fault !== void 0)
    return { problem: { code: "unreadable-file", file: fault.value ?? "", why: "absent" } };
  const read = [];
  for (const { path, text } of files) {
    const found2 = (0,_chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m3)(text);
    if (!("plan" in found2) || found2.plan.state !== "complete" || found2.plan.unknown.length > 0)
      return { problem: { code: "unreadable-file", file: path, why: "incomplete" } };
    read.push({ path, plan: found2.plan });
  }
  const found = await workspace.terraform([]);
  const folders = "problem" in found ? [] : [...found.folders.values()];
  return read.map(({ path, plan }) => {
    const findLine = (0,_chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_4__/* .lineFinderOf */ ._z)(folders, plan.configuration, path);
    return { candidatesFor: (wanted) => plannedCandidates(plan.changes, wanted, findLine, { file: path, line: 1 }) };
  });
}

// lib/run/target.js
var MAX_PARALLEL = 8;
async function resolveTargets(clusters, trigger, run) {
  const reader = new TargetReader(trigger, run);
  return (0,_chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_18__/* .mapInParallel */ .H)(clusters, MAX_PARALLEL, async (cluster) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_15__.setImmediate)();
    const isGiven = cluster.kind === "unqueried" || !(0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_0__/* .asksRepository */ .Tu)(cluster.settings.target, cluster.entry);
    return isGiven ? cluster : reader.resolve(cluster);
  });
}
var isGone = (problem) => problem.code === "no-candidate" || problem.code === "no-key" || problem.code === "unreadable-file" && problem.why === "absent";
var TargetReader = class {
  #trigger;
  #run;
  #keyFiles = /* @__PURE__ */ new Map();
  #workspace = null;
  #plans = null;
  #checkout = null;
  constructor(trigger, run) {
    this.#trigger = trigger;
    this.#run = run;
  }
  async resolve({ settings, entry }) {
    const name = settings.name ?? settings.clusterId ?? "the cluster";
    const unqueried = (problem) => {
      return { kind: "unqueried", subject: settings, diagnostics: [problem] };
    };
    try {
      const source = await this.#agreedSource(settings, entry?.replacedTarget ?? null);
      if ("problem" in source) {
        const { problem } = source;
        return unqueried((0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_19__/* .diagnostic */ .YK)(null, { name: "target-mismatch", which: "unread", problem }));
      }
      const { version, from } = source;
      this.#run.log.info(`Target version of ${name}: ${version}, from ${from.file}:${from.line}`);
      return { kind: "queried", settings: { ...settings, targetVersion: version, targetFrom: from }, entry };
    } catch (error) {
      return unqueried((0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_5__/* .internalError */ .WB)("collect", error, settings.name));
    }
  }
  async #agreedSource(settings, replaced) {
    const { target, targetVersion, targetFrom } = settings;
    const isWritten = !(0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromRepository */ .T7)(target) && targetVersion !== null && targetFrom !== null;
    const asked = isWritten ? { version: targetVersion, from: targetFrom } : await this.#source(settings);
    if ("problem" in asked || !(0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromRepository */ .T7)(replaced))
      return asked;
    const before = await this.#source({ ...settings, target: replaced });
    if ("problem" in before)
      return isGone(before.problem) ? asked : before;
    if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_20__/* .sameVersion */ .r1)(before.version, asked.version))
      return asked;
    const candidates = [asked, before].map(({ version, from }) => ({ version, at: from, name: "target" }));
    return { problem: { code: "ambiguous", candidates, omitted: 0 } };
  }
  async #source({ target, paths, clusterId, autopilot, source }) {
    if (target?.kind === "file")
      return this.#fromFile(target.file, target.key);
    const isKnown = source.kind === "api" || autopilot;
    const wanted = { id: clusterId, autopilot: isKnown ? autopilot : null };
    this.#plans ??= readPlans(this.#run, this.#files());
    const plans = await this.#plans;
    if ("problem" in plans)
      return plans;
    const planned = (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyVersion */ .Fc)(plans.flatMap((plan) => plan.candidatesFor(wanted)));
    if (planned !== null)
      return planned;
    const problem = await this.#checkoutProblem("auto");
    if (problem !== null)
      return { problem };
    const files = await this.#files().terraform(paths);
    if ("problem" in files)
      return files;
    const { targetsOf, count } = files;
    const written = (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyVersion */ .Fc)(targetsOf(wanted));
    if (written !== null)
      return written;
    const other = { ...wanted, autopilot: !autopilot };
    const isOther = [...plans.flatMap((plan) => plan.candidatesFor(other)), ...targetsOf(other)].length > 0;
    const otherKind = isOther ? autopilot ? "standard" : "autopilot" : null;
    return { problem: { code: "no-candidate", files: count, paths, otherKind } };
  }
  async #fromFile(file, key) {
    const known = this.#keyFiles.get(file) ?? this.#readKeyFile(file);
    this.#keyFiles.set(file, known);
    const read = await known;
    return "problem" in read ? read : read.targetAt(key);
  }
  async #readKeyFile(file) {
    const problem = await this.#checkoutProblem("file");
    if (problem?.code === "no-checkout" && this.#trigger.kind === "default_branch")
      return this.#fromBranch(file);
    if (problem !== null)
      return { problem };
    const read = this.#files().read(file);
    return "why" in read ? { problem: { code: "unreadable-file", file, why: read.why } } : readKeyFile(read.path, read.text);
  }
  async #fromBranch(file) {
    const { cwd, env, settings } = this.#run;
    const access = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_10__/* .readAccess */ .zS)(this.#run, settings.general.githubToken);
    const read = await (0,_chunk_Y32F4BT4_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseFile */ .g)(file, this.#trigger, access, () => (0,_chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_12__/* .openCheckout */ .Hj)(cwd, env));
    const { ref } = read;
    if (read.kind === "unreadable")
      return { problem: { code: "branch-unreadable", file, ref, why: read.why } };
    if (read.kind === "absent")
      return { problem: { code: "absent-on-branch", file, ref } };
    this.#run.log.info(`${file} is read from the default branch ${ref}, because the workspace holds no checkout`);
    return readKeyFile(file, read.text);
  }
  #files() {
    this.#workspace ??= new _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_6__/* .Workspace */ .aR(this.#run.cwd);
    return this.#workspace;
  }
  async #checkoutProblem(needs) {
    const { cwd, env } = this.#run;
    if (!env["GITHUB_EVENT_NAME"])
      return null;
    this.#checkout ??= (0,_chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectCheckout */ .dX)(cwd, this.#trigger, env);
    const checkout = await this.#checkout;
    if (checkout.kind === "current")
      return null;
    return checkout.kind === "none" ? { code: "no-checkout", needs, isProposal: (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_0__/* .isProposal */ .ld)(env) } : { code: "other-commit", checkedOut: checkout.checkedOut, expected: checkout.expected };
  }
};



/***/ })

};
