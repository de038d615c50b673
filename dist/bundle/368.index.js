export const id = 368;
export const ids = [368];
export const modules = {

/***/ 2335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
// lib/text/plain.js
var INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
var CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;
var ONLY_VISIBLE = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u3001-\u3029\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
function visible(text) {
  if (ONLY_VISIBLE.test(text))
    return text;
  return text.replace(/\r\n?/g, "\n").toWellFormed().replace(INVISIBLE, "").replace(CONTROL, "\uFFFD");
}
function visibleJson(json) {
  if (ONLY_VISIBLE.test(json))
    return json;
  return json.replace(INVISIBLE, escapeUnits).replace(CONTROL, escapeUnits);
}
var escapeUnits = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
var oneLine = (text) => visible(text).replace(/\s+/g, " ").trim();
var CUT = " \u2026 (cut)";
function clip(text, units) {
  if (text.length <= units)
    return text;
  const mark = units > CUT.length ? CUT : "";
  return text.slice(0, Math.max(0, units - mark.length)).replace(/[\uD800-\uDBFF]$/, "") + mark;
}




/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settingFault)
/* harmony export */ });
// lib/model/setting-fault.js
var settingFault = (input, value, code) => ({
  input,
  value,
  problem: { code },
  suggestion: null
});




/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ anySignal),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
// lib/model/ports.js
function sleep(clock, ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted)
      return reject(signal.reason);
    if (ms <= 0)
      return resolve();
    const onAbort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

// lib/model/signals.js

function anySignal(signals) {
  const any = new AbortController();
  (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, any.signal, ...signals);
  for (const signal of signals) {
    if (signal.aborted)
      any.abort(signal.reason);
    else
      signal.addEventListener("abort", () => any.abort(signal.reason), { once: true, signal: any.signal });
  }
  return any.signal;
}




/***/ }),

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ inEach),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Oq: () => (/* binding */ localizer),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   ad: () => (/* binding */ localizeMessages),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kg: () => (/* binding */ localize),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// lib/model/language.js
var LANGUAGES = ["en", "zh-cn"];
var localize = (text, language) => typeof text === "string" ? text : language === "en" ? text.en : text.zh;
var localizer = (language) => (text) => localize(text, language);
var inEach = (compose) => ({
  en: compose(localizer("en")),
  zh: compose(localizer("zh-cn"))
});
var joined = (texts, en, zh) => ({
  en: texts.map(localizer("en")).join(en),
  zh: texts.map(localizer("zh-cn")).join(zh)
});
var sentences = (...parts) => joined(parts, " ", "");
var listed = (texts) => joined(texts, ", ", "\u3001");
var quoted = (texts) => listed(texts.map((text) => ({ en: `"${text}"`, zh: `\u201C${text}\u201D` })));
var grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
var counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
var localizeMessages = (messages, language) => Object.fromEntries(Object.entries(messages).map(([name, message]) => [
  name,
  typeof message === "function" ? (...parameters) => localize(message(...parameters), language) : localize(message, language)
]));




/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CREDENTIAL_FAMILIES),
/* harmony export */   b: () => (/* binding */ TOKEN_VARIABLE)
/* harmony export */ });
// lib/model/credential-families.js
var CREDENTIAL_FAMILIES = [
  {
    id: "auth-action",
    accessKey: "HUAWEI_CLOUD_ACCESS_KEY_ID",
    secretKey: "HUAWEI_CLOUD_SECRET_ACCESS_KEY",
    securityToken: null,
    region: "HUAWEI_CLOUD_REGION",
    project: "HUAWEI_CLOUD_PROJECT_ID"
  },
  {
    id: "sdk",
    accessKey: "HUAWEICLOUD_SDK_AK",
    secretKey: "HUAWEICLOUD_SDK_SK",
    securityToken: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
    region: null,
    project: "HUAWEICLOUD_SDK_PROJECT_ID"
  },
  {
    id: "terraform",
    accessKey: "HW_ACCESS_KEY",
    secretKey: "HW_SECRET_KEY",
    securityToken: "HW_SECURITY_TOKEN",
    region: "HW_REGION_NAME",
    project: "HW_PROJECT_ID"
  },
  {
    id: "api-samples",
    accessKey: "CLOUD_SDK_AK",
    secretKey: "CLOUD_SDK_SK",
    securityToken: null,
    region: null,
    project: null
  }
];
var TOKEN_VARIABLE = "HW_AUTH_TOKEN";




/***/ }),

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ clusterSetOf),
/* harmony export */   Qe: () => (/* binding */ CLUSTERS_FILES),
/* harmony export */   bn: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   jE: () => (/* binding */ POLICY_FILES),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3240);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2833);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5477);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4842);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4160);








// lib/settings/action-inputs.js
var ACTION_INPUTS = {
  checks: { defaultValue: "", description: "Checks to evaluate, as a list: `precheck` (CCE's pre-upgrade check), `addons` (CCE's add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE; this is a write), `manifests` (APIs in the repository that the target version no longer serves), `plan` (what a Terraform plan would do; see `plan`). Default: `precheck`; with `results`, the checks that the files contain." },
  "cluster-id": { defaultValue: "", description: "ID of the cluster to gate. Required unless `results` is set, there is a clusters file (`clusters-file`), or `checks` is only `manifests` or `plan`." },
  "clusters-file": { defaultValue: "", description: "YAML file that lists the clusters to gate, read from the same place as the policy (`policy-source`). Cannot be combined with `cluster-id`. Default: `.github/cce-clusters.yml` or `.yaml`, if it exists and `cluster-id` is not set." },
  clusters: { defaultValue: "", description: "Names of clusters of the clusters file, as a list or a JSON array: only these are gated. For jobs that divide a fleet among them. Default: all clusters that the change is about." },
  "credential-variables": { defaultValue: "", description: "Credentials for the prefixes that the clusters file names, as lines such as `PROD_ACCESS_KEY=\u2026`, for workflows that cannot set environment variables, such as the reusable workflow. They replace environment variables of the same names." },
  "max-parallel": { defaultValue: "8", description: "Number of clusters of the clusters file that are gated at the same time, from 1 to 256." },
  "project-id": { defaultValue: "", description: "ID of the project that the cluster belongs to. Default: from the environment." },
  region: { defaultValue: "", description: "Region of the cluster, such as `cn-north-4`. Not needed if `endpoint` is set. Default: from the environment." },
  endpoint: { defaultValue: "", description: "Base URL of the CCE API. Must be `https`; `http` is accepted for loopback addresses only. Default: from `region`." },
  "access-key": { defaultValue: "", description: "Access key (AK) that signs the requests. Default: from the environment." },
  "secret-key": { defaultValue: "", description: "Secret key (SK) that belongs to `access-key`. Default: from the environment." },
  "security-token": { defaultValue: "", description: "Security token that belongs to temporary keys. Default: from the environment." },
  "auth-token": { defaultValue: "", description: "IAM token, sent as `X-Auth-Token` instead of signing the requests. Default: from the environment." },
  "precheck-task-id": { defaultValue: "", description: "ID of the pre-upgrade check task to read. Default: the cluster's newest task for `target-version`; if no target is set, the newest task." },
  "addon-task-id": { defaultValue: "", description: "Read only the add-on check task with this ID. Default: the newest task of each add-on instance." },
  "addon-instance-id": { defaultValue: "", description: "Read only the checks of the add-on instance with this ID. Default: all add-on instances." },
  "addon-check-type": { defaultValue: "addonUpgrade", description: "`addonUpgrade` (check before an upgrade), `addonStatic` (routine check of running add-ons) or `all`." },
  "upgrade-task-id": { defaultValue: "", description: "ID of the upgrade task to follow. Default: the cluster's newest task." },
  start: { defaultValue: "never", description: "`never` only reads results. `if-needed` starts a pre-upgrade check or add-on check, unless there is a valid result for this target that passes or warns, or a check is already running (the gate then waits for it). `always` starts a new one. `if-needed` and `always` need `target-version`." },
  "end-workflow": { defaultValue: "false", description: "Whether to end, after the decision, the upgrade workflow that this run opened for a check that it started. Set this if something else than the CCE console performs the upgrade, such as `terraform apply`, which opens a workflow of its own. A workflow that the gate found and joined is never ended." },
  autopilot: { defaultValue: "false", description: "Whether the cluster is an Autopilot cluster. Autopilot clusters have different API paths and no add-on check." },
  "current-version": { defaultValue: "", description: "Current version that the check must have been made from, such as `v1.29` or `v1.29.3-r0`." },
  "target-version": { defaultValue: "", description: "Target version that the check must have been made for: a version, such as `v1.31` or `v1.31.1-r0`; `{ file: deploy/prod.yaml, key: cluster.version }`, a value in a YAML, JSON or tfvars file; or `auto`, which reads the version from the plan, or else from the Terraform files that match `paths`." },
  "upgrade-max-age": { defaultValue: "24h", description: "An upgrade that ended longer ago than this (`90m`, `24h`) is not the one to report on or confirm. For the checks `upgrade` and `postcheck`." },
  "min-validity": { defaultValue: "5m", description: "A result that expires sooner than this counts as expired." },
  "wait-timeout": { defaultValue: "15m", description: "How long to wait for an unfinished task (`90s`, `15m`, `1h30m`; `0s` never waits). The whole run ends within this time plus 5 minutes." },
  "poll-interval": { defaultValue: "10s", description: "How often to poll an unfinished task; at least `1s`." },
  results: { defaultValue: "", description: "Files or globs of saved API responses to decide from, instead of calling CCE. The `kind` in each file says which check it belongs to. Files of other kinds are ignored; an error response, or one without a `kind`, is inconclusive. A path that exists is taken literally, whatever characters it has." },
  plan: { defaultValue: "", description: "Terraform plans as JSON (`terraform show -json`), as files or globs, for the check `plan` and for `target-version: auto`. What must not happen unseen to clusters, node pools and add-ons becomes a finding, on the line of the Terraform files that asks for it. Plans can contain secrets, so they are not copied to the report or its evidence." },
  paths: { defaultValue: "", description: "Globs of files; a folder means its files, and globs behind `!` exclude files. If a pull request or merge group changes no file that matches, nor one that `target-version` is read from, the gate makes no request to CCE and the verdict is `not-applicable`. A glob that can match nothing is refused. A change of 300 files or more, which GitHub does not list whole, is always gated." },
  policy: { defaultValue: "", description: "Policy file with rules and waivers that override the decision table. A file that is set here must exist. Default: `.github/cce-upgrade-policy.yml` or `.github/cce-upgrade-policy.yaml`, if one of them exists; both are an error." },
  "policy-source": { defaultValue: "", description: "Where the policy is read from: `base` (tip of the base branch, read with `github-token` and `contents: read`, or from the checkout) or `workspace`. Default: `base` on pull requests and merge groups, so that a pull request cannot loosen the policy that judges it, and on `schedule` and `workflow_dispatch`, where it means the default branch; otherwise `workspace`." },
  "fail-on": { defaultValue: "", description: "`fatal`, `exception`, `warning` or `any`. `none` decides like `exception` but keeps the step green; it is ignored if the policy sets `fail-on`. If this input and the policy differ, the stricter one applies. Default: the policy's value, or `exception`." },
  "manifest-paths": { defaultValue: "**/*.{yaml,yml,json,tpl,tf,tgz}", description: "Globs of the files that `checks: manifests` reads. Suffixes match in any case." },
  "no-access": { defaultValue: "fail", description: "What to do on a pull request from a fork or bot that cannot get credentials: `fail`, or `skip` (the step ends green with a notice, and the verdict is `inconclusive`)." },
  baseline: { defaultValue: "", description: "An earlier `report.json` to compare with; findings are then marked as new, known or resolved. Default: the last report in the gate's comment on the pull request, if there is one (see `comment`)." },
  "github-token": { defaultValue: "", description: "Token that reads the policy on the base branch and the changed files of a pull request or merge group, and writes the comment, the suggestions, the commit status and the check run." },
  "commit-status": { defaultValue: "false", description: "Whether to set a commit status on the head commit, with one context per cluster, which later runs update; for a base branch other than the default one, the context names the branch. Needs `statuses: write`. The status shows the verdict even if the step stays green (`fail-on: none`, `no-access: skip`)." },
  comment: { defaultValue: "never", description: "`never`, `on-failure` or `always`: keep one comment on the pull request, edited in place, and with `checks: manifests` suggest edits on its lines that fix a removed API as a whole. Needs `pull-requests: write`." },
  "check-run": { defaultValue: "false", description: "Whether to create a check run on the head commit that holds every annotation. Needs `checks: write`. Like `commit-status`, it shows the verdict." },
  "head-sha": { defaultValue: "", description: "Commit that the commit status and the check run are written to. Default: the head of the pull request or merge group, or the pushed commit; other events have none." },
  annotations: { defaultValue: "true", description: "Whether to annotate findings." },
  language: { defaultValue: "en", description: "Language of the report, `en` or `zh-cn`." },
  "report-dir": { defaultValue: "cce-upgrade-report", description: "Folder for `report.json`, `summary.md`, `report.html`, `report.sarif`, `report.junit.xml` and `evidence/`. It is created if missing. Only files of an earlier report are replaced or deleted." }
};

// lib/settings/read-settings.js
function clusterSetOf({ subject: { clusterId, checks }, general: { clustersFile, clusters: only }, results }) {
  if (clusterId !== null && !clustersFile.isGiven)
    return { kind: "cluster", id: clusterId };
  if (checks?.every((check) => !(0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__/* .isCceCheck */ .Ch)(check)) && !clustersFile.isGiven)
    return { kind: "repository", checks };
  return results.length > 0 ? { kind: "saved-results" } : { kind: "clusters-file", file: clustersFile.files[0], only };
}
var POLICY_FILES = [".github/cce-upgrade-policy.yml", ".github/cce-upgrade-policy.yaml"];
var CLUSTERS_FILES = [".github/cce-clusters.yml", ".github/cce-clusters.yaml"];
function readSettings(raw) {
  const input = (name) => raw.inputs[name]?.trim() || null;
  const written = input("credential-variables");
  const variables = written === null ? {} : (0,_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialVariables */ .rt)(written);
  const variable = { ...raw.env, ...variables };
  const env = (name) => variable[name]?.trim() || null;
  const unknown = unknownInputs(Object.keys(raw.inputs));
  const faults = [...unknown.faults];
  if (variables === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("credential-variables", null, "not-variables"));
  const optional = (name, reader, { text, source: source2 } = { text: input(name), source: name }) => {
    if (text === null)
      return null;
    const result = reader(text);
    if ("value" in result)
      return result.value;
    faults.push((0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(source2, text, result));
    return null;
  };
  const withDefault = (name, reader) => {
    const value = optional(name, reader);
    if (value !== null)
      return value;
    const result = reader(ACTION_INPUTS[name].defaultValue);
    if ("value" in result)
      return result.value;
    throw new Error(`action.yml declares an unusable default for ${name}`);
  };
  const access = (0,_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__/* .readCceAccess */ .Yx)(input, env);
  const needsAccess = input("results") === null;
  faults.push(...access.faults.filter((fault) => needsAccess || Object.hasOwn(ACTION_INPUTS, fault.input)));
  const policySource = optional("policy-source", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["base", "workspace"]));
  const fileSetting = (name, defaults) => {
    const file = optional(name, _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$);
    return { input: name, files: file === null ? defaults : [file], isGiven: file !== null, source: policySource };
  };
  const general = {
    requestedFailOn: optional("fail-on", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["fatal", "exception", "warning", "any", "none"])),
    policy: fileSetting("policy", POLICY_FILES),
    clustersFile: fileSetting("clusters-file", CLUSTERS_FILES),
    clusters: optional("clusters", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterNames */ .XM),
    maxParallel: withDefault("max-parallel", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 256)),
    plans: optional("plan", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .resultLists */ .dM) ?? [],
    paths: optional("paths", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlobs */ .pS) ?? [],
    manifestPaths: withDefault("manifest-paths", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlobs */ .pS),
    noAccess: withDefault("no-access", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["fail", "skip"])),
    githubToken: input("github-token") ?? env("GITHUB_TOKEN"),
    baseline: optional("baseline", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$),
    commitStatus: withDefault("commit-status", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    comment: withDefault("comment", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["never", "on-failure", "always"])),
    checkRun: withDefault("check-run", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    headSha: optional("head-sha", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk),
    annotations: withDefault("annotations", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    language: withDefault("language", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .LANGUAGES */ .Yj)),
    reportDir: withDefault("report-dir", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolder */ .vY)
  };
  const clusterId = optional("cluster-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id);
  const projectId = optional("project-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id, access.projectId);
  const region2 = optional("region", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny, access.region);
  const endpoint = optional("endpoint", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUrl */ .pc);
  const results = optional("results", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .resultLists */ .dM);
  const target2 = optional("target-version", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .target */ .aC);
  const subject = {
    ..._chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FROM_REPOSITORY */ .o$,
    checks: optional("checks", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choices */ .S9)(_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKS */ .ui)) ?? (results ? null : ["precheck"]),
    clusterId,
    projectId,
    region: region2,
    autopilot: withDefault("autopilot", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    start: withDefault("start", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["never", "if-needed", "always"])),
    endWorkflow: withDefault("end-workflow", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
    upgradeTaskId: optional("upgrade-task-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id),
    precheckTaskId: optional("precheck-task-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id),
    addonTaskId: optional("addon-task-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id),
    addonInstanceId: optional("addon-instance-id", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__.id),
    addonCheckType: withDefault("addon-check-type", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["addonUpgrade", "addonStatic", "all"])),
    currentVersion: optional("current-version", _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE),
    target: target2,
    targetVersion: target2?.kind === "version" ? target2.version : null,
    paths: general.paths,
    minValidityMs: withDefault("min-validity", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(null, "24h")),
    upgradeMaxAgeMs: withDefault("upgrade-max-age", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("1m", "8760h")),
    waitTimeoutMs: withDefault("wait-timeout", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(null, "120h")),
    pollIntervalMs: withDefault("poll-interval", (0,_chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("1s", "1h"))
  };
  const { credentials } = access;
  const api = clusterId === null || projectId === null || credentials === null ? null : { kind: "api", clusterId, projectId, endpoint, credentials };
  const lacking = needsAccess ? [...access.missing, ...missingAccess(access, input)] : [];
  const isOffline = subject.checks?.every((check) => !(0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__/* .isCceCheck */ .Ch)(check)) ?? false;
  const missing = isOffline ? [] : lacking;
  const offline = isOffline && lacking.length > 0 ? { kind: "none" } : api;
  const source = results ? { kind: "results", lists: results } : offline;
  const isFleet = input("cluster-id") === null && input("results") === null;
  faults.push(...contradictions(subject, input, isFleet));
  return {
    complete: source && faults.length === 0 && missing.length === 0 ? { source, ...subject } : null,
    fleet: isFleet && faults.length === 0 ? { subject, endpoint, credentials } : null,
    general,
    subject,
    faults,
    missing,
    notices: [
      ...unknown.notices,
      ...access.notices,
      ...planNotice(subject.checks, isFleet || target2?.kind === "auto", input("plan"))
    ],
    results: results ?? [],
    secrets: [
      ...(0,_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__/* .secretTexts */ .Vh)(input, env, Object.keys(variable)),
      ...(0,_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__/* .secretTexts */ .Vh)(() => null, (name) => raw.env[name]?.trim() || null, Object.keys(raw.env)),
      ...(written ?? "").split(/[\r\n]+/).flatMap((line) => /=\s*(\S.*)/.exec(line)?.[1]?.trim() ?? [])
    ],
    variables: variables ?? {}
  };
}
var planNotice = (checks, isTarget, plan) => plan !== null && !isTarget && checks?.includes("plan") === false ? ["checks does not include plan, so nothing in the plan blocks."] : [];
function contradictions({ start, autopilot, checks }, input, isFleet) {
  const codes = [];
  if (start !== "never") {
    if (input("target-version") === null && !isFleet)
      codes.push("start-needs-target");
    if (input("results") !== null)
      codes.push("start-with-results");
    if ((input("precheck-task-id") ?? input("addon-task-id")) !== null)
      codes.push("start-with-task");
    if (checks !== null && !checks.includes("precheck") && !checks.includes("addons"))
      codes.push("nothing-to-start");
  }
  const faults = codes.map((code) => (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("start", input("start"), code));
  if (checks?.includes("plan") && input("plan") === null && input("results") === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("plan", null, "plan-required"));
  if (input("clusters-file") !== null && !isFleet) {
    const code = input("cluster-id") === null ? "clusters-file-and-results" : "clusters-file-and-cluster";
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("clusters-file", input("clusters-file"), code));
  }
  if (input("clusters") !== null && !isFleet)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("clusters", input("clusters"), "needs-clusters-file"));
  const ofOneCluster = ["precheck-task-id", "addon-task-id", "addon-instance-id", "upgrade-task-id"];
  for (const name of ofOneCluster)
    if (isFleet && input(name) !== null)
      faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)(name, input(name), "needs-cluster-id"));
  return autopilot && checks?.includes("addons") ? [...faults, (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)("checks", input("checks"), "autopilot-has-no-addons")] : faults;
}
function unknownInputs(names) {
  const known = Object.keys(ACTION_INPUTS);
  const unknown = names.filter((name) => !known.includes(name));
  const meant = (name) => (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name.replace(/^input[_ -]/i, "").replace(/[_ ]/g, "-"), known);
  return {
    faults: unknown.flatMap((name) => {
      const suggestion = meant(name);
      return suggestion === null ? [] : [{ ...(0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)(name, null, "unknown-input"), suggestion }];
    }),
    notices: unknown.filter((name) => meant(name) === null).map((name) => `there is no input ${name}, so INPUT_${name.toUpperCase()} is ignored.`)
  };
}
function missingAccess(access, input) {
  const missing = [];
  const add = (name, code) => missing.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_4__/* .settingFault */ .Z)(name, null, code));
  if (input("cluster-id") === null)
    add("cluster-id", "cluster-required");
  if (access.projectId.text === null)
    add("project-id", "project-required");
  if (access.region.text === null && input("endpoint") === null)
    add("region", "region-required");
  if (access.credentials === null && access.faults.length === 0 && access.missing.length === 0)
    add("credentials", "credentials-required");
  return missing;
}




/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   tU: () => (/* binding */ compareByNumbers),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// lib/model/collections.js
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var asRecord = (value) => isRecord(value) ? value : {};
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group)
      group.push(item);
    else
      groups.set(key, [item]);
  }
  return groups;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var collator;
function compareByNumbers(a, b) {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(a, b);
}




/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
// lib/model/target-file.js
function syntaxOf(file) {
  if (/\.ya?ml$/i.test(file))
    return "yaml";
  if (/\.json$/i.test(file))
    return "json";
  return /\.(?:tfvars|hcl)$/i.test(file) ? "hcl" : null;
}




/***/ }),

/***/ 8673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ passedNames),
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   dh: () => (/* binding */ unreadableResult),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   pb: () => (/* binding */ diagnosticResult),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
// lib/model/diagnostic.js
var ABSENT = "(absent)";
var diagnostic = (check, detail, addon = null) => ({ type: "diagnostic", check, detail, addon, nodes: [], item: null });

// lib/model/check-result.js
var checkResult = (check, diagnostics, over = {}) => ({
  check,
  addon: null,
  clusterId: null,
  taskId: null,
  phase: null,
  takenAt: null,
  expiresAt: null,
  currentVersion: null,
  targetVersion: null,
  decides: true,
  applies: true,
  causes: [],
  diagnostics,
  items: [],
  skipped: [],
  gaps: [],
  riskScan: null,
  nodeCount: 0,
  progress: null,
  ...over
});
var diagnosticResult = (check, detail, over = {}) => checkResult(check, [diagnostic(check, detail, over.addon)], over);
var unreadableResult = (check, what, fault) => diagnosticResult(check, { name: "unreadable-response", what, fault });
function passedNames(items) {
  const notPassed = new Set(items.filter((item) => item.failed > 0 || item.undecided > 0).map((item) => item.name));
  return new Set(items.filter((item) => item.passed > 0 && !notPassed.has(item.name)).map((item) => item.name));
}




/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ watchProcess),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   wx: () => (/* binding */ machineClock),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7251);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


// lib/run/process.js

var machineClock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, Math.max(0, ms));
    return () => clearTimeout(timer);
  },
  random: () => Math.random()
};
var VERSION = "1.0.0";
function watchProcess() {
  const stop = new AbortController();
  (0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, stop.signal);
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(name, () => stop.abort(new DOMException("the run was canceled", "AbortError")));
  process.on("uncaughtException", (error) => stop.abort(new _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_0__/* .BackgroundFault */ .JJ(error)));
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => {
    });
  return stop.signal;
}
var UNREAD_MS = 1e3;
async function endProcess(exitCode, reader, signal) {
  process.exitCode = exitCode;
  const isGivenUp = () => reader === "runner" || signal.aborted;
  await Promise.all([process.stdout, process.stderr].map((stream) => flushed(stream, isGivenUp)));
  process.exit(exitCode);
}
function flushed(stream, isGivenUp) {
  return new Promise((resolve) => {
    if (stream.writableLength === 0 || stream.destroyed)
      return resolve();
    stream.write("", () => resolve());
    stream.once("close", () => resolve());
    let left = stream.writableLength;
    setInterval(() => {
      if (stream.writableLength === left && isGivenUp())
        resolve();
      left = stream.writableLength;
    }, UNREAD_MS);
  });
}




/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   Yx: () => (/* binding */ readCceAccess),
/* harmony export */   gk: () => (/* binding */ prefixedCredentials),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS),
/* harmony export */   rt: () => (/* binding */ credentialVariables)
/* harmony export */ });
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4569);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);



// lib/settings/credentials.js
var PAIR_INPUTS = { accessKey: "access-key", secretKey: "secret-key", securityToken: "security-token" };
var SECRET_INPUTS = [
  ...Object.values(PAIR_INPUTS),
  "auth-token",
  "credential-variables",
  "github-token"
];
var SECRET_VARIABLES = [
  ..._chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_FAMILIES */ .V.flatMap((one) => [one.accessKey, one.secretKey, one.securityToken ?? []].flat()),
  _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .b,
  "GITHUB_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
function readCceAccess(input, env) {
  const notices = [];
  const fromInputs = inputCredentials(input);
  const family = fromInputs === null ? completeFamily(env, notices) : null;
  const { credentials, faults, missing } = fromInputs ?? (family ? pair(env, family) : token(env, _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .b));
  const families = family ? [family, ..._chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_FAMILIES */ .V] : _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_FAMILIES */ .V;
  const first = (inputName, name) => {
    const own = input(inputName);
    if (own !== null)
      return { text: own, source: inputName };
    const variable = families.map((one) => one[name]).find((one) => one !== null && env(one) !== null);
    return variable ? { text: env(variable), source: variable } : { text: null, source: inputName };
  };
  const [region, projectId] = [first("region", "region"), first("project-id", "project")];
  return { credentials, region, projectId, faults, missing, notices };
}
function inputCredentials(input) {
  const has = (name) => input(name) !== null;
  const [hasAccessKey, hasSecretKey, hasSecurityToken] = Object.values(PAIR_INPUTS).map(has);
  if (has("auth-token"))
    return hasAccessKey || hasSecretKey || hasSecurityToken ? refused((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Z)("auth-token", null, "keys-and-token")) : token(input, "auth-token");
  if (hasAccessKey && hasSecretKey)
    return pair(input, PAIR_INPUTS);
  if (hasAccessKey)
    return halfOfPair("secret-key", "access-key");
  if (hasSecretKey)
    return halfOfPair("access-key", "secret-key");
  return hasSecurityToken ? refused((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Z)("security-token", null, "security-token-alone")) : null;
}
var refused = (...faults) => ({ credentials: null, faults, missing: [] });
function halfOfPair(absent, given) {
  const problem = { code: "half-of-a-pair", given };
  return { credentials: null, faults: [], missing: [{ input: absent, value: null, problem, suggestion: null }] };
}
function pair(lookup, { accessKey, secretKey, securityToken }) {
  const token2 = securityToken && lookup(securityToken);
  const keys = { kind: "aksk", accessKey: lookup(accessKey) ?? "", secretKey: lookup(secretKey) ?? "" };
  return checked(lookup, [accessKey, secretKey, securityToken], token2 ? { ...keys, securityToken: token2 } : keys);
}
function token(lookup, name) {
  const authToken = lookup(name);
  return authToken === null ? refused() : checked(lookup, [name], { kind: "token", authToken });
}
var SECRET = /^[\x21-\x7e]{6,}$/;
function checked(lookup, names, credentials) {
  const faults = names.flatMap((name) => {
    const text = name && lookup(name);
    return name && text && !SECRET.test(text) ? (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Z)(name, null, "not-secret") : [];
  });
  return faults.length > 0 ? refused(...faults) : { credentials, faults, missing: [] };
}
function completeFamily(env, notices) {
  for (const family of _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_FAMILIES */ .V) {
    const { accessKey, secretKey } = family;
    const [hasAccessKey, hasSecretKey] = [env(accessKey) !== null, env(secretKey) !== null];
    if (hasAccessKey && hasSecretKey)
      return family;
    if (hasAccessKey)
      notices.push(`${accessKey} is ignored because ${secretKey} is not set.`);
    if (hasSecretKey)
      notices.push(`${secretKey} is ignored because ${accessKey} is not set.`);
  }
  return null;
}
var PREFIXED = {
  accessKey: "_ACCESS_KEY",
  secretKey: "_SECRET_KEY",
  securityToken: "_SECURITY_TOKEN",
  authToken: "_AUTH_TOKEN"
};
function prefixedCredentials(prefix, env) {
  const names = {
    accessKey: prefix + PREFIXED.accessKey,
    secretKey: prefix + PREFIXED.secretKey,
    securityToken: prefix + PREFIXED.securityToken,
    authToken: prefix + PREFIXED.authToken
  };
  const has = (name) => env(name) !== null;
  const [hasAccessKey, hasSecretKey] = [has(names.accessKey), has(names.secretKey)];
  if (has(names.authToken))
    return hasAccessKey || hasSecretKey || has(names.securityToken) ? refused((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Z)(names.authToken, null, "prefix-keys-and-token")) : token(env, names.authToken);
  if (hasAccessKey && hasSecretKey)
    return pair(env, names);
  if (hasAccessKey)
    return halfOfPair(names.secretKey, names.accessKey);
  if (hasSecretKey)
    return halfOfPair(names.accessKey, names.secretKey);
  const absent = (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFault */ .Z)(names.accessKey, null, "prefix-without-credentials");
  return { credentials: null, faults: [], missing: [absent] };
}
function credentialVariables(text) {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const entries = lines.map((line) => {
    const [, name = "", value = ""] = /^(\w+)\s*=\s*(\S.*)$/.exec(line) ?? [];
    return isPrefixed(name) ? [name, value] : null;
  });
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null;
}
var isPrefixed = (name) => Object.values(PREFIXED).some((suffix) => name.endsWith(suffix));
var secretTexts = (input, env, variables) => [...SECRET_INPUTS.map(input), ...[...SECRET_VARIABLES, ...variables.filter(isPrefixed)].map(env)].filter((text) => text !== null);




/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// lib/model/nearest.js
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
function nearest(word, words) {
  if (word.length > 2 * words.reduce((most, { length }) => Math.max(most, length), 0))
    return null;
  const lower = word.toLowerCase();
  const [best] = words.map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}




/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   ax: () => (/* binding */ CREDENTIAL_FAMILY_NAMES),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   fI: () => (/* binding */ noSecrets),
/* harmony export */   gx: () => (/* binding */ isClusterPhase),
/* harmony export */   hI: () => (/* binding */ waysToGiveCredentials),
/* harmony export */   jc: () => (/* binding */ unqueriedCluster),
/* harmony export */   o$: () => (/* binding */ NOT_FROM_REPOSITORY)
/* harmony export */ });
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4569);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);



// lib/model/cluster.js
var NOT_FROM_REPOSITORY = {
  name: null,
  hasProposedName: false,
  targetFrom: null,
  addonFrom: /* @__PURE__ */ new Map(),
  paths: [],
  stage: null,
  soakMs: null
};
var subjectOf = (clusterId) => ({
  ...NOT_FROM_REPOSITORY,
  clusterId,
  region: null,
  projectId: null,
  currentVersion: null,
  targetVersion: null,
  autopilot: false
});
var NO_FACTS = {
  name: null,
  phase: null,
  category: null,
  architecture: null,
  network: null,
  proxyMode: null,
  liveVersion: null,
  offeredTargets: null,
  lastUpgrade: null,
  lastUpgradeEndedAt: null,
  isUpgrading: false,
  workflow: null,
  upgrades: [],
  latestBackupAt: null,
  isBackupKnown: false,
  upgradePaths: null,
  autoscaledPools: null,
  releases: null,
  nodes: null,
  pools: { code: "not-queried" },
  addons: { code: "not-queried" }
};
var unqueriedCluster = (subject, diagnostics) => ({
  subject,
  results: [],
  diagnostics,
  facts: NO_FACTS,
  gaps: []
});
var CLUSTER_PHASES = [
  "Unavailable",
  "ScalingUp",
  "ScalingDown",
  "Creating",
  "Deleting",
  "Upgrading",
  "Resizing",
  "RollingBack",
  "RollbackFailed",
  "Hibernating",
  "Hibernation",
  "Awaking",
  "Error"
];
var isClusterPhase = (phase) => CLUSTER_PHASES.includes(phase);

// lib/messages/credentials.js
var CREDENTIAL_FAMILY_NAMES = {
  "auth-action": { en: "Huawei\u2019s auth action", zh: "\u534E\u4E3A\u4E91 auth action" },
  sdk: { en: "the SDK", zh: "SDK" },
  terraform: { en: "Terraform", zh: "Terraform" },
  "api-samples": { en: "the API samples", zh: "API \u793A\u4F8B\u4EE3\u7801" }
};
function waysToGiveCredentials() {
  const families = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(_chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_FAMILIES */ .V.map(({ id, accessKey, secretKey, securityToken }) => {
    const { en, zh } = CREDENTIAL_FAMILY_NAMES[id];
    return {
      en: `${accessKey} and ${secretKey} (${en}${securityToken ? `, with ${securityToken}` : ""})`,
      zh: `${accessKey} \u548C ${secretKey}\uFF08${zh}${securityToken ? `\uFF0C\u53E6\u53EF\u8BBE\u7F6E ${securityToken}` : ""}\uFF09`
    };
  }));
  return {
    en: `Set access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${families.en}, or ${_chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .b}.`,
    zh: `\u8BF7\u63D0\u4F9B access-key \u548C secret-key\uFF08\u4E34\u65F6\u5BC6\u94A5\u8FD8\u9700\u8981 security-token\uFF09\uFF0C\u6216 auth-token\uFF1B\u4E5F\u53EF\u4EE5\u5728 env \u4E2D\u8BBE\u7F6E ${families.zh}\uFF0C\u6216 ${_chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .b}\u3002`
  };
}
function noSecrets({ author, missing, excused }) {
  const isFork = author === "fork";
  return {
    message: {
      en: `This pull request ${isFork ? "comes from a fork" : "was opened by a bot"}, so GitHub passes no secrets to its workflow. Missing: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing).en}.`,
      zh: `\u6B64\u62C9\u53D6\u8BF7\u6C42${isFork ? "\u6765\u81EA fork \u4ED3\u5E93" : "\u7531\u673A\u5668\u4EBA\u521B\u5EFA"}\uFF0C\u56E0\u6B64 GitHub \u4E0D\u4F1A\u5411\u5176\u5DE5\u4F5C\u6D41\u63D0\u4F9B secret\u3002\u7F3A\u5C11\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing).zh}\u3002`
    },
    fix: excused ? {
      en: "It passes unchecked because no-access: skip is set. Make sure that the merge queue checks it, or push the same commits to a branch of this repository.",
      zh: "\u7531\u4E8E\u8BBE\u7F6E\u4E86 no-access: skip\uFF0C\u5B83\u672A\u7ECF\u68C0\u67E5\u5373\u653E\u884C\uFF1A\u8BF7\u786E\u4FDD\u5408\u5E76\u961F\u5217\u4F1A\u8FDB\u884C\u68C0\u67E5\uFF0C\u6216\u5C06\u76F8\u540C\u7684\u63D0\u4EA4\u63A8\u9001\u5230\u672C\u4ED3\u5E93\u7684\u5206\u652F\u3002"
    } : {
      en: "A maintainer can push the same commits to a branch of this repository. Alternatively, set no-access: skip, which lets such pull requests pass unchecked, and check them in the merge queue.",
      zh: "\u7EF4\u62A4\u8005\u53EF\u4EE5\u5C06\u76F8\u540C\u7684\u63D0\u4EA4\u63A8\u9001\u5230\u672C\u4ED3\u5E93\u7684\u5206\u652F\u3002\u4E5F\u53EF\u4EE5\u8BBE\u7F6E no-access: skip\uFF0C\u8BA9\u6B64\u7C7B\u62C9\u53D6\u8BF7\u6C42\u672A\u7ECF\u68C0\u67E5\u5373\u653E\u884C\uFF0C\u5E76\u5728\u5408\u5E76\u961F\u5217\u4E2D\u68C0\u67E5\u3002"
    }
  };
}




/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   x: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2335);


// lib/text/log.js
var disarm = (text) => text.replaceAll("##[", "##\\[");
function logLines(text) {
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split("\n").map((line) => disarm(/^\s*:/.test(line) ? `| ${line}` : line));
}
var annotationText = (text) => disarm((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));




/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ BackgroundFault),
/* harmony export */   O9: () => (/* binding */ isolateCheck),
/* harmony export */   Rr: () => (/* binding */ withinRun),
/* harmony export */   SE: () => (/* binding */ OVERDUE_MS),
/* harmony export */   WB: () => (/* binding */ internalError),
/* harmony export */   b0: () => (/* binding */ deadlinesOf),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   oL: () => (/* binding */ withDeadlineAt),
/* harmony export */   xr: () => (/* binding */ internalErrorResult)
/* harmony export */ });
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8673);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2335);




// lib/run/deadline.js
var RUN_GRACE_MS = 5 * 6e4;
var PUBLISHING_MS = 6e4;
var ENDING_MS = 1e4;
var OVERDUE_MS = { check: 3e3, cluster: 4e3, run: 5e3 };
var deadlinesOf = (startedAt, waitTimeoutMs) => {
  const endsAt = startedAt + waitTimeoutMs + RUN_GRACE_MS;
  return { collectUntil: endsAt - PUBLISHING_MS, publishUntil: endsAt - ENDING_MS };
};
async function withDeadlineAt({ clock, signal }, at, work) {
  const deadline = new AbortController();
  const cancelTimer = clock.after(at - clock.now(), () => deadline.abort(new DOMException("the time of the whole run is over", "TimeoutError")));
  const either = (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_0__/* .anySignal */ .J)([signal, deadline.signal]);
  try {
    return await work(either);
  } finally {
    cancelTimer();
  }
}
async function withinRun(work, { clock, signal }, overdueMs = OVERDUE_MS.run) {
  const done = new AbortController();
  const ended = new Promise((resolve) => {
    if (signal.aborted)
      resolve();
    signal.addEventListener("abort", () => resolve(), { once: true, signal: done.signal });
  });
  const overdue = ended.then(() => (0,_chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(clock, overdueMs, done.signal)).then(() => Promise.reject(new Error("it was still going on after its time was over")));
  overdue.catch(() => {
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    done.abort("done");
  }
}

// lib/run/isolation.js
var MAX_MESSAGE_LENGTH = 300;
var BackgroundFault = class extends Error {
  constructor(cause) {
    super(errorText(cause), { cause });
    this.name = "BackgroundFault";
  }
};
function errorText(error) {
  const text = error instanceof Error ? error.message : typeof error === "string" ? error : "unknown error";
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), MAX_MESSAGE_LENGTH).replace(/\.$/, "");
}
var detailOf = (during, error, what) => ({
  name: "internal-error",
  during,
  what,
  message: errorText(error)
});
var internalError = (during, error, what = null) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)(null, detailOf(during, error, what));
var internalErrorResult = (check, during, error) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticResult */ .pb)(check, detailOf(during, error, null));
async function isolateCheck(check, time, work) {
  try {
    return await withinRun(work(), time, OVERDUE_MS.check);
  } catch (error) {
    return [internalErrorResult(check, "check", error)];
  }
}




/***/ }),

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Ch: () => (/* binding */ isCceCheck),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   VT: () => (/* binding */ ITEM_PHASES),
/* harmony export */   aF: () => (/* binding */ CCE_CHECKS),
/* harmony export */   dA: () => (/* binding */ nodeLabel),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
// lib/model/check.js
var CCE_CHECKS = ["precheck", "addons", "upgrade", "postcheck"];
var CHECKS = [...CCE_CHECKS, "manifests", "plan"];
var isCceCheck = (check) => check !== "manifests" && check !== "plan";
var KINDS = ["Exception", "Risk"];
var LEVELS = ["Fatal", "Warning", "Info"];
var GROUPS = ["LimitCheck", "MasterCheck", "NodeCheck", "AddonCheck", "ExecuteException"];
var ITEM_PHASES = ["Init", "Running", "Success", "Failed"];
var nodeLabel = ({ name, uid }) => name ?? uid;




/***/ }),

/***/ 5664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ compareAddonVersions),
/* harmony export */   FR: () => (/* binding */ minorNumber),
/* harmony export */   Nr: () => (/* binding */ isAddonVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bA: () => (/* binding */ nodeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   u1: () => (/* binding */ resolveTarget),
/* harmony export */   y1: () => (/* binding */ matchesVersion)
/* harmony export */ });
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);


// lib/model/version.js
var PATTERN = /^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9})(?:-r(\d{1,9}))?)?$/;
function parseVersion(text) {
  const [, ...parts] = typeof text === "string" && PATTERN.exec(text.trim()) || [];
  return parts.length > 0 ? parts.filter((part) => part !== void 0).map(Number) : null;
}
function matchesVersion(asserted, actual) {
  const prefix = parseVersion(asserted);
  const version = parseVersion(actual);
  return prefix !== null && version !== null && prefix.every((part, index) => version[index] === part);
}
var sameVersion = (one, other) => matchesVersion(one, other) || matchesVersion(other, one);
function compareVersions(a, b) {
  const [left, right] = [parseVersion(a) ?? [], parseVersion(b) ?? []];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
function resolveTarget(asserted, offered) {
  const [newest] = offered.filter((offer) => matchesVersion(asserted, offer)).sort((a, b) => compareVersions(b, a));
  if (newest !== void 0)
    return newest;
  return offered.some((offer) => matchesVersion(offer, asserted)) ? asserted : null;
}
var isAddonVersion = (text) => /^\d+\.\d+\.\d+/.test(text);
var isPrerelease = (version) => /(?:alpha|beta|dev|preview|rc|snapshot|test)/i.test(version);
var compareAddonVersions = (a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .compareByNumbers */ .tU)(a, b);
var isExactVersion = (version) => parseVersion(version)?.length === 4;
var nodeVersion = (version) => /^v?\d{1,9}\.\d{1,9}(?:\.\d{1,9}(?:-r\d{1,9})?)?(?![\d.])/i.exec(version.trim())?.[0] ?? null;
function minorNumber(version) {
  const [major, minor] = parseVersion(version) ?? [];
  return major === 1 && minor !== void 0 ? minor : null;
}




/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ durationParts),
/* harmony export */   DB: () => (/* binding */ parsePeriod),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   UU: () => (/* binding */ humanDuration)
/* harmony export */ });
// lib/model/duration.js
var PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/;
function parseDuration(text) {
  const match = PATTERN.exec(text);
  if (!match || text === "")
    return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1e3;
}
var DAYS = /^(\d{1,6})d$/;
function parsePeriod(text) {
  const [, days] = DAYS.exec(text) ?? [];
  return days === void 0 ? parseDuration(text) : Number(days) * 24 * 36e5;
}
function durationParts(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1e3);
  if (seconds < 60)
    return [[seconds, "s"]];
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return [[minutes, "min"]];
  const hours = Math.floor(minutes / 60);
  if (hours < 24)
    return withRest([hours, "h"], [minutes % 60, "min"]);
  const days = Math.floor(hours / 24);
  return days < 365 ? withRest([days, "d"], [hours % 24, "h"]) : withRest([Math.floor(days / 365), "y"], [days % 365, "d"]);
}
var withRest = (large, small) => small[0] > 0 ? [large, small] : [large];
var humanDuration = (ms) => durationParts(ms).map(([count, unit]) => `${count} ${unit}`).join(" ");




/***/ }),

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ globSetProblem),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   S9: () => (/* binding */ choices),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   XM: () => (/* binding */ clusterNames),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dM: () => (/* binding */ resultLists),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   iE: () => (/* binding */ period),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   nD: () => (/* binding */ pathGlobOfList),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pS: () => (/* binding */ pathGlobs),
/* harmony export */   pc: () => (/* binding */ baseUrl),
/* harmony export */   qh: () => (/* binding */ targetFile),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vY: () => (/* binding */ ownFolder),
/* harmony export */   xk: () => (/* binding */ commitId),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _chunk_IQCYBK7S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2895);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);
/* harmony import */ var _chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7240);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5664);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4205);






// lib/settings/lists.js
var MAX_GLOB_LENGTH = 1e3;
function readList(text) {
  return (insideBrackets(text) ?? text).split(/[\r\n]/).map((line) => line.trim()).map((line) => ({ text: line, entries: entriesOf(line.replace(/^-(?:\s+|$)/, "")) })).filter(({ entries }) => entries.length > 0);
}
var splitList = (text) => readList(text).flatMap(({ entries }) => entries.map((entry) => entry.text));
function insideBrackets(text) {
  const list = text.trim().replace(/\]\s+#[^\r\n]*$/, "]");
  if (!list.startsWith("["))
    return null;
  let depth = 0;
  for (const [index, sign] of [...list.split("")].entries()) {
    if (sign === "[")
      depth++;
    if (sign === "]")
      depth--;
    if (depth === 0)
      return index === list.length - 1 ? list.slice(1, -1) : null;
  }
  return null;
}
var CLOSING_QUOTES = {
  '"': '"',
  "'": "'",
  "`": "`",
  "\u201C": "\u201D",
  "\u201D": "\u201D",
  "\u201E": "\u201C",
  "\u2018": "\u2019",
  "\u2019": "\u2019",
  "\xAB": "\xBB",
  "\u300C": "\u300D"
};
var touchesQuote = (text) => [text.at(0) ?? "", text.at(-1) ?? ""].some((sign) => Object.hasOwn(CLOSING_QUOTES, sign) || Object.values(CLOSING_QUOTES).includes(sign));
function entriesOf(line) {
  const entries = [];
  for (let at = afterBlanks(line, 0); at < line.length && line.charAt(at) !== "#"; ) {
    const quoted = quotedAt(line, at);
    const end = quoted === null ? endOfPlain(line, at) : at + quoted.length + 2;
    const text = quoted ?? line.slice(at, end).trim();
    if (text !== "")
      entries.push({ text, isQuoted: quoted !== null });
    const separator = afterBlanks(line, end);
    at = afterBlanks(line, line.charAt(separator) === "," ? separator + 1 : separator);
  }
  return entries;
}
var isBlank = (sign) => /^\s$/.test(sign);
function afterBlanks(line, start) {
  let at = start;
  while (isBlank(line.charAt(at)))
    at++;
  return at;
}
function quotedAt(line, at) {
  const closing = CLOSING_QUOTES[line.charAt(at)];
  const end = closing === void 0 ? -1 : line.indexOf(closing, at + 1);
  if (end < 0)
    return null;
  const next = afterBlanks(line, end + 1);
  const isEnd = next === line.length || line.charAt(next) === "," || line.charAt(next) === "#" && next > end + 1;
  return isEnd ? line.slice(at + 1, end) : null;
}
function endOfPlain(line, start) {
  let depth = 0;
  for (let at = start; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === "{")
      depth++;
    if (sign === "}")
      depth = Math.max(0, depth - 1);
    if (sign === "," && depth === 0 || sign === "#" && isBlank(line.charAt(at - 1)))
      return at;
  }
  return line.length;
}

// lib/settings/readers.js
var refuse = (problem, suggestion = null, mayHoldSecret = false) => ({ problem: typeof problem === "string" ? { code: problem } : problem, suggestion, mayHoldSecret });
var faultOf = (input, text, { problem, suggestion, mayHoldSecret }) => ({
  input,
  value: mayHoldSecret ? null : text,
  problem,
  suggestion
});
var choice = (allowed) => (text) => {
  const value = allowed.find((word) => word === text);
  return value === void 0 ? refuse({ code: "not-listed", allowed }, (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, allowed)) : { value };
};
function otherSeparators(text, allowed) {
  const words = text.split(/[\s,;|+&/，、；]+/).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => allowed.includes(word)) ? words.join(", ") : null;
}
var choices = (allowed) => (text) => {
  const entries = splitList(text).flatMap(splitList);
  const unknown = entries.filter((entry) => !allowed.some((word) => word === entry));
  const [first] = unknown;
  if (first !== void 0)
    return refuse({ code: "entries-not-listed", entries: unknown, allowed }, otherSeparators(text, allowed) ?? (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(first, allowed));
  if (entries.length === 0)
    return refuse({ code: "no-entry", allowed });
  return { value: allowed.filter((word) => entries.includes(word)) };
};
var resultLists = (text) => {
  const value = readList(text);
  if (value.length === 0)
    return refuse("no-glob");
  const globs = value.flatMap(({ entries }) => entries.map((entry) => entry.text));
  return globs.some((glob) => glob.length > MAX_GLOB_LENGTH || glob.includes("\0")) ? refuse("bad-glob") : { value };
};
var clusterNames = (text) => {
  const array = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
  const names = Array.isArray(array) && array.every((name2) => typeof name2 === "string") ? array : splitList(text);
  const value = [...new Set(names)];
  return value.length > 0 && value.every((one) => "value" in name(one)) ? { value } : refuse("not-names");
};
var matching = (form, problem) => (text) => form.test(text) ? { value: text } : refuse(problem);
var id = matching(/^(?!\.\.?$)[A-Za-z0-9._-]{1,64}$/, "not-id");
var name = matching(/^(?=.{1,100}$)(?![\s])[^*?[\]{}!\\\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u, "not-name");
var repositoryFile = (text) => {
  const path = filePath(text);
  if (!("value" in path))
    return path;
  const parts = path.value.split("/");
  if (/^(?:\/|[A-Za-z]:)/.test(path.value) || parts.includes(".."))
    return refuse("not-repository-file");
  return parts[0]?.toLowerCase() === ".git" ? refuse("inside-git-folder") : path;
};
var prefix = (text) => /^[A-Za-z](?:[A-Za-z0-9_]{0,62}[A-Za-z0-9])?$/.test(text) ? { value: text } : refuse("not-prefix", /^[A-Za-z][A-Za-z0-9_]*_$/.test(text) ? text.replace(/_+$/, "") : null);
var region = matching(/^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)+$/, "not-region");
var version = (text) => {
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text) === null)
    return refuse("not-version");
  const [, digit] = /^[vV]?1\.([1-9])$/.exec(text) ?? [];
  return digit === void 0 ? { value: text.replace(/^[vV]?/, "v") } : refuse("not-version", `v1.${digit}0`);
};
var target = (text) => {
  if (text === "auto")
    return { value: { kind: "auto" } };
  if ((0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, ["auto"]) !== null)
    return refuse("not-target", "auto");
  const entries = mappingEntries(text);
  if (entries === null) {
    const result = version(text);
    if ("value" in result)
      return { value: { kind: "version", version: result.value } };
    return result.suggestion === null ? refuse("not-target") : result;
  }
  const { file, key, ...others } = entries;
  if (!file || !key || Object.keys(others).length > 0)
    return refuse("not-target-file-and-key");
  const [path, steps] = [targetFile(file), targetKey(key)];
  if (!("value" in path))
    return path;
  return "value" in steps ? { value: { kind: "file", file: path.value, key: steps.value } } : steps;
};
var targetFile = (text) => {
  const path = repositoryFile(text);
  return "value" in path && (0,_chunk_IQCYBK7S_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxOf */ .r)(path.value) === null ? refuse("not-target-syntax") : path;
};
var targetKey = (text) => /^[^.\s][^\n\r]{0,998}$/.test(text) && !/\.\.|\.$/.test(text) ? { value: text } : refuse("not-key");
function mappingEntries(text) {
  const inside = /^\{(.*)\}$/s.exec(text)?.[1];
  const parts = inside === void 0 ? text.split(/[\r\n]+/) : inside.split(/[,\r\n]+/);
  const pairs = parts.map((part) => part.trim()).filter((part) => part !== "");
  const entries = pairs.map((pair) => /^["']?([a-z]+)["']?\s*:\s*(.*)$/.exec(pair) ?? []);
  if (entries.length === 0 || entries.some(([, name2]) => name2 === void 0))
    return null;
  return Object.fromEntries(entries.map(([, name2, value = ""]) => [name2, value.replace(/^(["'])(.*)\1$/, "$2")]));
}
var duration = (least, most) => (text) => {
  const value = (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(text);
  if (value === null)
    return refuse("not-duration");
  const [leastMs, mostMs] = [(0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(least ?? "0s") ?? 0, (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(most) ?? 0];
  return value < leastMs || value > mostMs ? refuse({ code: "out-of-range", least, most }) : { value };
};
var MAX_PERIOD_MS = 365 * 24 * 36e5;
var period = (text) => {
  const value = (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePeriod */ .DB)(text);
  if (value !== null)
    return value <= MAX_PERIOD_MS ? { value } : refuse({ code: "out-of-range", least: null, most: "365d" });
  const [, count2, unit] = /^(\d{1,6})\s*(d|h|m|s)\w*$/i.exec(text.trim()) ?? [];
  return refuse("not-period", count2 && unit ? `${count2}${unit.toLowerCase()}` : null);
};
var count = (least, most) => (text) => !/^\d{1,9}$/.test(text) ? refuse("not-count") : Number(text) < least || Number(text) > most ? refuse({ code: "out-of-range", least: String(least), most: String(most) }) : { value: Number(text) };
var boolean = (text) => {
  const value = ["true", "True", "TRUE"].includes(text);
  return value || ["false", "False", "FALSE"].includes(text) ? { value } : refuse("not-boolean");
};
var allowsPlainHttp = (host) => host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
var baseUrl = (text) => {
  const refuseUrl = (code) => refuse(code, null, /[@?#]/.test(text));
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    return refuseUrl("not-url");
  if (url.protocol === "http:" && !allowsPlainHttp(url.hostname))
    return refuseUrl("not-https");
  if (url.username || url.password || url.search || url.hash)
    return refuseUrl("url-with-extras");
  const path = url.pathname.replace(/\/+$/, "");
  const [, prefix2] = /^(.*?)(?:\/autopilot)?(?:\/api)?\/v3(?:\.\d+)?(?:\/.*)?$/.exec(path) ?? [];
  return prefix2 === void 0 ? { value: `${url.origin}${path}` } : refuse("url-with-api-path", `${url.origin}${prefix2}`);
};
var ownFolder = (text) => {
  const path = text.replaceAll("\\", "/").replace(/\/+$/, "");
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.at(-1) === ".." || path.includes("\0"))
    return refuse("not-own-folder");
  return parts.some((part) => part.toLowerCase() === ".git") ? refuse("inside-git-folder") : { value: path };
};
var filePath = (text) => {
  const path = text.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
  return path === "" || path.endsWith("/") || path.includes("\0") || path.length > 1e3 ? refuse("not-file-path") : { value: path };
};
var commitId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? { value: text.toLowerCase() } : refuse("not-commit");

// lib/settings/path-globs.js
var pathGlobs = (text) => {
  const entries = readList(text).flatMap((line) => line.entries);
  if (entries.length === 0)
    return refuse("no-glob");
  const globs = [];
  for (const entry of entries) {
    const result = pathGlob(entry);
    if ("why" in result)
      return refuse({ code: "refused-glob", glob: entry.text, why: result.why }, result.suggestion || null);
    globs.push(result.glob);
  }
  const problem = globSetProblem(globs);
  return problem === null ? { value: globs } : refuse(problem);
};
var pathGlobOfList = (text) => {
  const result = pathGlob({ text: text.trim(), isQuoted: true });
  return "why" in result ? refuse({ code: "refused-glob", glob: text, why: result.why }, result.suggestion || null) : { value: result.glob };
};
function globSetProblem(globs) {
  if (globs.length === 0)
    return "no-glob";
  if (!globs.some((glob) => !isNegated(glob)))
    return "no-positive-glob";
  const isOpen = globs.some((glob, index) => !isNegated(glob) && !isExcluded(glob, globs.slice(index + 1)));
  return isOpen ? null : "everything-excluded";
}
var isNegated = (glob) => /^!(?!\()/.test(glob);
function pathGlob({ text, isQuoted }) {
  const sign = isNegated(text) ? "!" : "";
  const bare = { text: text.slice(sign.length).trim(), isQuoted };
  const [own = bare] = isQuoted ? [bare] : readList(bare.text).flatMap((line) => line.entries);
  const wrong = wrongSign(own);
  if (wrong)
    return { why: wrong.why, suggestion: wrong.suggestion && sign + wrong.suggestion };
  const glob = plainForm(own.text);
  const why = wrongPath(glob) ?? wrongBraces(glob);
  if (why === null)
    return { glob: sign + glob };
  const inside = plainForm(glob.replace(/^(?:~|[A-Za-z]:)?\/+/, ""));
  const suggestion = why === "outside-repository" && wrongPath(inside) === null ? sign + inside : "";
  return { why, suggestion };
}
function wrongSign({ text, isQuoted }) {
  const refused = (why, suggestion = "") => ({ why, suggestion });
  if (text === "")
    return refused("nothing-behind-negation");
  if (text.length > MAX_GLOB_LENGTH)
    return refused("too-long");
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
    return refused("invisible-sign");
  if (/\$[{(]|\$[A-Z_]{2}|%[A-Z_]{2,}%/.test(text))
    return refused("variable");
  if (text.includes("\\"))
    return refused("backslash", text.replaceAll("\\", "/"));
  if (isQuoted)
    return splitList(text).length > 1 ? refused("quoted-list", splitList(text).join(", ")) : null;
  if (touchesQuote(text))
    return refused("open-quote");
  const parts = text.split(/[\s;，、；]+/).filter((part) => part !== "");
  if (parts.length > 1)
    return refused(/\s/.test(text) ? "blank" : "other-separator", parts.join(", "));
  const alternatives = text.replace(/\([^()]*\)/g, "").includes("|");
  return alternatives ? refused("other-separator", text.split("|").join(", ")) : null;
}
function plainForm(text) {
  const path = text.replace(/(?<!:)\/{2,}/g, "/").replace(/(?:^|(?<=\/))(?:\.\/)+/g, "").replace(/(?:^|\/)\.$/, (dot) => dot === "." ? "**" : "/");
  return path === "" ? "**" : path.replace(/(?:\/\*\*)?\/$/, "/**").replace(/^\*\*\/\*\*$/, "**");
}
function wrongPath(glob) {
  if (/^(?:\/|~|[A-Za-z]:)|:\/\/|(?:^|\/)\.\.(?:\/|$)/.test(glob))
    return "outside-repository";
  return /^\.git(?:\/|$)/i.test(glob) ? "git-folder" : null;
}
function wrongBraces(glob) {
  const open = [];
  for (const sign of glob.replace(/\[[^\]/]+\]/g, "").split("")) {
    if (sign === "{")
      open.push("");
    else if (sign === "}") {
      const content = open.pop();
      if (content === void 0)
        return "unbalanced";
      if (!/,|\.\./.test(content))
        return "single-brace";
    } else if (open.length > 0)
      open.push(`${open.pop()}${sign}`);
    if (sign === "[")
      return "unbalanced";
  }
  return open.length > 0 ? "unbalanced" : null;
}
function isExcluded(glob, later) {
  return later.filter(isNegated).some((negation) => {
    const excluded = negation.slice(1);
    const folder = excluded.replace(/\/\*\*$/, "");
    const isPlain = !/[*?[\]{}()]/.test(folder);
    return excluded === "**" || excluded === "**/*" || excluded === glob || isPlain && `${glob}/`.startsWith(`${folder}/`);
  });
}




/***/ })

};
