export const id = 5399;
export const ids = [5399];
export const modules = {

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
AG: () => (clusterSetOf),
Qe: () => (CLUSTERS_FILES),
bn: () => (ACTION_INPUTS),
jE: () => (POLICY_FILES),
sb: () => (readSettings)
});
var _BPFAL3ZV_js_0 = __webpack_require__(1130);
var _K4YJIYLO_js_1 = __webpack_require__(755);
var _CWXPC3W7_js_2 = __webpack_require__(2702);
var _LHOFJOYV_js_3 = __webpack_require__(9477);
var _IGPTGMJH_js_4 = __webpack_require__(9018);
var _6XKFUWSU_js_5 = __webpack_require__(587);
var _XNDIXC4J_js_7 = __webpack_require__(5258);
var _UKFUSHME_js_6 = __webpack_require__(1912);









// lib/settings/action-inputs.js
var ACTION_INPUTS = {
  checks: { defaultValue: "", description: "Checks to evaluate, as a list: `precheck` (CCE's pre-upgrade check), `addons` (CCE's add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE; this is a write), `manifests` (APIs in the repository that the target version no longer serves), `plan` (what a Terraform plan would do; see `plan`). Default: `precheck`; with `results`, the checks that the files contain." },
  "cluster-id": { defaultValue: "", description: "ID of the cluster to gate. Required unless `results` is set, there is a clusters file (`clusters-file`), or `checks` is only `manifests` or `plan`." },
  "clusters-file": { defaultValue: "", description: "YAML file that lists the clusters to gate, read from the same place as the policy (`policy-source`). Cannot be combined with `cluster-id`. Default: `.github/cce-clusters.yml` or `.yaml`, if it exists and `cluster-id` is not set." },
  clusters: { defaultValue: "", description: "Names of clusters of the clusters file, as a list or a JSON array: only these are gated. For jobs that divide a fleet among them. Default: all clusters that the change is about." },
  "credential-variables": { defaultValue: "", description: "Credentials for the prefixes that the clusters file names, as lines such as `PROD_ACCESS_KEY=…` or `PROD_OIDC_AGENCY_URN=…`, for workflows that cannot set environment variables, such as the reusable workflow. They replace environment variables of the same names." },
  "max-parallel": { defaultValue: "8", description: "Number of clusters of the clusters file that are gated at the same time, from 1 to 256." },
  "project-id": { defaultValue: "", description: "ID of the project that the cluster belongs to. Default: from the environment." },
  region: { defaultValue: "", description: "Region of the cluster, such as `cn-north-4`. Not needed if `endpoint` is set. Default: from the environment." },
  endpoint: { defaultValue: "", description: "Base URL of the CCE API. Must be `https`; `http` is accepted for loopback addresses only. Default: from `region`." },
  "access-key": { defaultValue: "", description: "Access key (AK) that signs the requests. Default: from the environment." },
  "secret-key": { defaultValue: "", description: "Secret key (SK) that belongs to `access-key`. Default: from the environment." },
  "security-token": { defaultValue: "", description: "Security token that belongs to temporary keys. Default: from the environment." },
  "auth-token": { defaultValue: "", description: "IAM token, sent as `X-Auth-Token` instead of signing the requests. Default: from the environment." },
  "oidc-provider-urn": { defaultValue: "", description: "URN of the OIDC identity provider in IAM, such as `iam::<account id>:oidcProvider:github`. With `oidc-agency-urn` it makes the run keyless: the ID token of the workflow (`permissions: id-token: write`) is exchanged for temporary keys. Cannot be combined with keys or a token. Default: from the environment." },
  "oidc-agency-urn": { defaultValue: "", description: "URN of the trust agency whose permissions the temporary keys have, such as `iam::<account id>:agency:cce-upgrade-gate`. Default: from the environment." },
  "oidc-audience": { defaultValue: "sts.myhuaweicloud.com", description: "Audience (`aud`) of the ID token that is requested from GitHub: a client ID of the identity provider in IAM." },
  "oidc-session-name": { defaultValue: "", description: "Name of the session in the audit log of Huawei Cloud: 2 to 128 letters, digits and `_+=,.@-`. Default: from the environment, else made of the repository and the run." },
  "sts-endpoint": { defaultValue: "", description: "Base URL of STS, which gives temporary keys. Default: STS of `region`; regions without STS use IAM." },
  "iam-endpoint": { defaultValue: "", description: "Base URL of IAM, which gives temporary keys where the region has no STS. Default: from `region`." },
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
  if (checks?.every((check) => !(0,_6XKFUWSU_js_5/* .isCceCheck */ .Ch)(check)) && !clustersFile.isGiven)
    return { kind: "repository", checks };
  return results.length > 0 ? { kind: "saved-results" } : { kind: "clusters-file", file: clustersFile.files[0], only };
}
var POLICY_FILES = [".github/cce-upgrade-policy.yml", ".github/cce-upgrade-policy.yaml"];
var CLUSTERS_FILES = [".github/cce-clusters.yml", ".github/cce-clusters.yaml"];
function readSettings(raw) {
  const input = (name) => raw.inputs[name]?.trim() || null;
  const written = input("credential-variables");
  const variables = written === null ? {} : (0,_K4YJIYLO_js_1/* .credentialVariables */ .rt)(written);
  const variable = { ...raw.env, ...variables };
  const env = (name) => variable[name]?.trim() || null;
  const unknown = unknownInputs(Object.keys(raw.inputs));
  const faults = [...unknown.faults];
  if (variables === null)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("credential-variables", null, "not-variables"));
  const optional = (name, reader, { text, source: source2 } = { text: input(name), source: name }) => {
    if (text === null)
      return null;
    const result = reader(text);
    if ("value" in result)
      return result.value;
    faults.push((0,_LHOFJOYV_js_3/* .faultOf */ .Kl)(source2, text, result));
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
  const oidcTerms = (0,_K4YJIYLO_js_1/* .readOidcTerms */ .DA)(input, env, ACTION_INPUTS["oidc-audience"].defaultValue);
  faults.push(...oidcTerms.inputFaults);
  const access = (0,_BPFAL3ZV_js_0/* .readCceAccess */ .Yx)(input, env, oidcTerms);
  const needsAccess = input("results") === null;
  faults.push(...access.faults.filter((fault) => needsAccess || Object.hasOwn(ACTION_INPUTS, fault.input)));
  const policySource = optional("policy-source", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["base", "workspace"]));
  const fileSetting = (name, defaults) => {
    const file = optional(name, _LHOFJOYV_js_3/* .filePath */ .s$);
    return { input: name, files: file === null ? defaults : [file], isGiven: file !== null, source: policySource };
  };
  const general = {
    requestedFailOn: optional("fail-on", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["fatal", "exception", "warning", "any", "none"])),
    policy: fileSetting("policy", POLICY_FILES),
    clustersFile: fileSetting("clusters-file", CLUSTERS_FILES),
    clusters: optional("clusters", _LHOFJOYV_js_3/* .clusterNames */ .XM),
    maxParallel: withDefault("max-parallel", (0,_LHOFJOYV_js_3/* .count */ .U9)(1, 256)),
    plans: optional("plan", _LHOFJOYV_js_3/* .resultLists */ .dM) ?? [],
    paths: optional("paths", _CWXPC3W7_js_2/* .pathGlobs */ .pS) ?? [],
    manifestPaths: withDefault("manifest-paths", _CWXPC3W7_js_2/* .pathGlobs */ .pS),
    noAccess: withDefault("no-access", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["fail", "skip"])),
    githubToken: input("github-token") ?? env("GITHUB_TOKEN"),
    baseline: optional("baseline", _LHOFJOYV_js_3/* .filePath */ .s$),
    commitStatus: withDefault("commit-status", _LHOFJOYV_js_3/* .boolean */ .zM),
    comment: withDefault("comment", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["never", "on-failure", "always"])),
    checkRun: withDefault("check-run", _LHOFJOYV_js_3/* .boolean */ .zM),
    headSha: optional("head-sha", _LHOFJOYV_js_3/* .commitId */ .xk),
    annotations: withDefault("annotations", _LHOFJOYV_js_3/* .boolean */ .zM),
    language: withDefault("language", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(_UKFUSHME_js_6/* .LANGUAGES */ .Yj)),
    reportDir: withDefault("report-dir", _LHOFJOYV_js_3/* .ownFolder */ .vY)
  };
  const clusterId = optional("cluster-id", _LHOFJOYV_js_3.id);
  const projectId = optional("project-id", _LHOFJOYV_js_3.id, access.projectId);
  const region2 = optional("region", _LHOFJOYV_js_3/* .region */ .Ny, access.region);
  const endpoint = optional("endpoint", _LHOFJOYV_js_3/* .baseUrl */ .pc);
  const identityEndpoints = { sts: optional("sts-endpoint", _LHOFJOYV_js_3/* .baseUrl */ .pc), iam: optional("iam-endpoint", _LHOFJOYV_js_3/* .baseUrl */ .pc) };
  const results = optional("results", _LHOFJOYV_js_3/* .resultLists */ .dM);
  const target2 = optional("target-version", _LHOFJOYV_js_3/* .target */ .aC);
  const subject = {
    ..._IGPTGMJH_js_4/* .NOT_FROM_REPOSITORY */ .o$,
    checks: optional("checks", (0,_LHOFJOYV_js_3/* .choices */ .S9)(_6XKFUWSU_js_5/* .CHECKS */ .ui)) ?? (results ? null : ["precheck"]),
    clusterId,
    projectId,
    region: region2,
    autopilot: withDefault("autopilot", _LHOFJOYV_js_3/* .boolean */ .zM),
    start: withDefault("start", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["never", "if-needed", "always"])),
    endWorkflow: withDefault("end-workflow", _LHOFJOYV_js_3/* .boolean */ .zM),
    upgradeTaskId: optional("upgrade-task-id", _LHOFJOYV_js_3.id),
    precheckTaskId: optional("precheck-task-id", _LHOFJOYV_js_3.id),
    addonTaskId: optional("addon-task-id", _LHOFJOYV_js_3.id),
    addonInstanceId: optional("addon-instance-id", _LHOFJOYV_js_3.id),
    addonCheckType: withDefault("addon-check-type", (0,_LHOFJOYV_js_3/* .choice */ .Yq)(["addonUpgrade", "addonStatic", "all"])),
    currentVersion: optional("current-version", _LHOFJOYV_js_3/* .version */ .rE),
    target: target2,
    targetVersion: target2?.kind === "version" ? target2.version : null,
    paths: general.paths,
    minValidityMs: withDefault("min-validity", (0,_LHOFJOYV_js_3/* .duration */ .p0)(null, "24h")),
    upgradeMaxAgeMs: withDefault("upgrade-max-age", (0,_LHOFJOYV_js_3/* .duration */ .p0)("1m", "8760h")),
    waitTimeoutMs: withDefault("wait-timeout", (0,_LHOFJOYV_js_3/* .duration */ .p0)(null, "120h")),
    pollIntervalMs: withDefault("poll-interval", (0,_LHOFJOYV_js_3/* .duration */ .p0)("1s", "1h"))
  };
  const { credentials } = access;
  const api = clusterId === null || projectId === null || credentials === null ? null : { kind: "api", clusterId, projectId, endpoint, credentials };
  const lacking = needsAccess ? [...access.missing, ...missingAccess(access, input)] : [];
  if (needsAccess && (0,_K4YJIYLO_js_1/* .needsRegion */ .Kn)(credentials, region2, identityEndpoints) && input("endpoint") !== null)
    lacking.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("region", null, "oidc-needs-region"));
  const isOffline = subject.checks?.every((check) => !(0,_6XKFUWSU_js_5/* .isCceCheck */ .Ch)(check)) ?? false;
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
    oidcTerms,
    identityEndpoints,
    faults,
    missing,
    notices: [
      ...unknown.notices,
      ...access.notices,
      ...planNotice(subject.checks, isFleet || target2?.kind === "auto", input("plan"))
    ],
    results: results ?? [],
    secrets: [
      ...(0,_BPFAL3ZV_js_0/* .secretTexts */ .Vh)(input, env, Object.keys(variable)),
      ...(0,_BPFAL3ZV_js_0/* .secretTexts */ .Vh)(() => null, (name) => raw.env[name]?.trim() || null, Object.keys(raw.env)),
      ...(written ?? "").split(/[\r\n]+/).flatMap((line) => {
        const [, name = "", value] = /^([^=]*)=\s*(\S.*)/.exec(line) ?? [];
        return value === void 0 || (0,_K4YJIYLO_js_1/* .isUrnName */ .To)(name.trim()) ? [] : value.trim();
      })
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
  const faults = codes.map((code) => (0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("start", input("start"), code));
  if (checks?.includes("plan") && input("plan") === null && input("results") === null)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("plan", null, "plan-required"));
  if (input("clusters-file") !== null && !isFleet) {
    const code = input("cluster-id") === null ? "clusters-file-and-results" : "clusters-file-and-cluster";
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("clusters-file", input("clusters-file"), code));
  }
  if (input("clusters") !== null && !isFleet)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("clusters", input("clusters"), "needs-clusters-file"));
  const ofOneCluster = ["precheck-task-id", "addon-task-id", "addon-instance-id", "upgrade-task-id"];
  for (const name of ofOneCluster)
    if (isFleet && input(name) !== null)
      faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)(name, input(name), "needs-cluster-id"));
  return autopilot && checks?.includes("addons") ? [...faults, (0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("checks", input("checks"), "autopilot-has-no-addons")] : faults;
}
function unknownInputs(names) {
  const known = Object.keys(ACTION_INPUTS);
  const unknown = names.filter((name) => !known.includes(name));
  const meant = (name) => (0,_XNDIXC4J_js_7/* .nearest */ .p)(name.replace(/^input[_ -]/i, "").replace(/[_ ]/g, "-"), known);
  return {
    faults: unknown.flatMap((name) => {
      const suggestion = meant(name);
      return suggestion === null ? [] : [{ ...(0,_K4YJIYLO_js_1/* .settingFault */ .Zw)(name, null, "unknown-input"), suggestion }];
    }),
    notices: unknown.filter((name) => meant(name) === null).map((name) => `there is no input ${name}, so INPUT_${name.toUpperCase()} is ignored.`)
  };
}
function missingAccess(access, input) {
  const missing = [];
  const add = (name, code) => missing.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)(name, null, code));
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




/***/ })

};
