export const id = 795;
export const ids = [795];
export const modules = {

/***/ 7123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
CQ: () => (originText),
Ct: () => (ABSENT_CLUSTERS),
Ej: () => (refuseStartWithoutTarget),
KR: () => (changedCopy),
Pj: () => (concernedClusters),
T7: () => (isFromRepository),
ZN: () => (loadFile),
bI: () => (countUnrelatedChanges),
fs: () => (changesOf),
i5: () => (proposedCopy),
ld: () => (isProposal),
nm: () => (missingCredentials),
oK: () => (selectClusters),
sO: () => (askedTarget),
sf: () => (sourceSettingFault),
uM: () => (isFromBase),
uv: () => (withStages)
});
var _FMY2Y5JC_js_0 = __webpack_require__(1571);
var _K4YJIYLO_js_1 = __webpack_require__(755);
var _LMU2CFNM_js_14 = __webpack_require__(7448);
var _IGPTGMJH_js_2 = __webpack_require__(9018);
var _HSLNXSU3_js_10 = __webpack_require__(1842);
var _6XKFUWSU_js_3 = __webpack_require__(587);
var _XNDIXC4J_js_16 = __webpack_require__(5258);
var _AVJP7QVF_js_13 = __webpack_require__(2397);
var _UKFUSHME_js_15 = __webpack_require__(1912);
var _M3F6UR52_js_4 = __webpack_require__(1992);
var _33MSZ5FG_js_11 = __webpack_require__(8016);
var _CCDJ4O4E_js_12 = __webpack_require__(1786);
var _OH2DUXI7_js_5 = __webpack_require__(4968);
var _EGKAODXP_js_6 = __webpack_require__(6407);
var node_fs_7 = __webpack_require__(3024);
var node_path_8 = __webpack_require__(6760);
var node_timers_promises_9 = __webpack_require__(8500);















// lib/source/index.js


function isProposal(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return event.startsWith("pull_request") || event === "merge_group";
}
var isUnprompted = (env) => env["GITHUB_EVENT_NAME"] === "schedule" || env["GITHUB_EVENT_NAME"] === "workflow_dispatch";
function sourceOf({ source }, env) {
  if (source === "workspace")
    return source;
  if (isProposal(env))
    return "base";
  return isUnprompted(env) ? "default-branch" : source ?? "workspace";
}
var isFromBase = (setting, env) => sourceOf(setting, env) === "base";
function sourceSettingFault(setting, { env, cwd }) {
  const { input, files, isGiven } = setting;
  const [path] = files;
  if (sourceOf(setting, env) !== "workspace")
    return repositoryPath(path, cwd) === null ? (0,_K4YJIYLO_js_1/* .settingFault */ .Zw)(input, path, "outside-repository") : null;
  return isGiven && !(0,node_fs_7.existsSync)((0,node_path_8.resolve)(cwd, path)) ? (0,_K4YJIYLO_js_1/* .settingFault */ .Zw)(input, path, "no-such-file") : null;
}
async function loadFile(query, trigger, format) {
  const source = sourceOf(query.setting, query.env);
  if (source !== "workspace")
    return fromBranch(source, query, trigger, format);
  const copy = await workspaceCopy(query.setting.files, query.cwd, format);
  return { ...copy, source, ref: null, commit: null };
}
function originText({ source, ref, commit }) {
  if (source === "workspace")
    return "";
  const branch = source === "base" ? "base" : "default";
  return ` of the ${branch} branch ${ref ?? "(unknown)"}${commit ? ` at ${commit.slice(0, 12)}` : ""}`;
}
function onlyCopy(copies, { faulty }) {
  const [found, other] = copies.filter(({ state }) => state !== "absent");
  if (!found)
    return copies[0];
  return other ? { ...other, ...faulty(other.file, { code: "both-spellings", other: found.file }) } : found;
}
var eachFile = async ([first, ...others], read) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))]);
  return [head, ...tail];
};
var workspaceCopy = async (files, cwd, format) => onlyCopy(await eachFile(files, async (path) => {
  const file = (0,_FMY2Y5JC_js_0/* .readTextFile */ .Gu)((0,node_path_8.resolve)(cwd, path));
  if (file.kind === "unreadable")
    return { ...format.faulty(path, { code: "unreadable-file" }), file: path };
  return { ...file.kind === "text" ? await format.parse(file.text, path) : format.absent, file: path };
}), format);
async function changedCopy({ setting, cwd }, base, format) {
  if (base.source !== "base" || !(0,node_fs_7.existsSync)((0,node_path_8.join)(cwd, ".git")))
    return null;
  const copy = await workspaceCopy(setting.files, cwd, format);
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy;
}
async function proposedCopy(query, trigger, format) {
  const { env, cwd, setting } = query;
  const [{ readFileAt }, { openCheckout }] = await Promise.all([
    __webpack_require__.e(/* import() */ 1823).then(__webpack_require__.bind(__webpack_require__, 1823)),
    __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 4345))
  ]);
  const access = (0,_M3F6UR52_js_4/* .readAccess */ .zS)(query, query.githubToken);
  const commits = proposedCommits(trigger, env);
  const copies = await eachFile(setting.files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readFileAt(name, commits, access, () => openCheckout(cwd, env));
    if (file.kind === "found")
      return { ...await format.parse(file.text, name), file: name };
    if (file.kind === "absent")
      return { ...format.absent, file: name };
    const problem = { code: "base-unreadable", branch: "head", ref: file.ref, why: file.why };
    return { ...format.faulty(name, problem), file: name };
  });
  return copies.find(({ state, sha256 }) => state === "faulty" && sha256 === null) ?? onlyCopy(copies, format);
}
function proposedCommits(trigger, env) {
  const head = trigger.kind === "pull_request" || trigger.kind === "merge_group" ? trigger.headSha : null;
  const { GITHUB_REF: ref = "", GITHUB_SHA: sha } = env;
  const isMerge = trigger.kind === "pull_request" && ref === `refs/pull/${trigger.number}/merge`;
  return [isMerge && (0,_EGKAODXP_js_6/* .isSha */ .HH)(sha) ? sha : null, head].filter((commit) => commit !== null);
}
async function fromBranch(branch, query, trigger, format) {
  const { env, cwd, setting } = query;
  const { files, isGiven } = setting;
  const [{ readBaseFile }, { openCheckout }] = await Promise.all([
    __webpack_require__.e(/* import() */ 1823).then(__webpack_require__.bind(__webpack_require__, 1823)),
    __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 4345))
  ]);
  const access = (0,_M3F6UR52_js_4/* .readAccess */ .zS)(query, query.githubToken);
  const readAll = () => eachFile(files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readBaseFile(name, trigger, access, () => openCheckout(cwd, env));
    const { ref } = file;
    if (file.kind === "unreadable") {
      const content2 = format.faulty(name, { code: "base-unreadable", branch, ref, why: file.why });
      return { ...content2, file: name, ref, commit: null };
    }
    const absent = isGiven ? format.faulty(name, { code: "absent-on-base", branch, ref: file.ref }) : format.absent;
    const content = file.kind === "found" ? await format.parse(file.text, name) : absent;
    return { ...content, file: name, ref, commit: file.commit };
  });
  const first = await readAll();
  const copies = isOneCommit(first) ? first : await readAll();
  const unreadable = isOneCommit(copies) ? copies.find(({ commit }) => commit === null) : movedBranch(branch, copies[0], format);
  return { ...unreadable ?? onlyCopy(copies, format), source: branch };
}
var isOneCommit = (copies) => new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1;
function movedBranch(branch, { file, ref }, { faulty }) {
  const why = { code: "wrong-answer", status: null, checkout: null };
  return { ...faulty(file, { code: "base-unreadable", branch, ref, why }), file, ref, commit: null };
}
function repositoryPath(path, cwd) {
  const inside = (0,node_path_8.relative)((0,node_path_8.resolve)(cwd), (0,node_path_8.resolve)(cwd, path));
  return inside === "" || !(0,_OH2DUXI7_js_5/* .isInside */ .F)((0,node_path_8.resolve)(cwd), (0,node_path_8.resolve)(cwd, path)) ? null : inside.replaceAll(node_path_8.sep, "/");
}

// lib/model/clusters-file.js
var isFromRepository = (target) => target !== null && target.kind !== "version";
var asksRepository = ({ target, replaced }) => isFromRepository(target) || isFromRepository(replaced);
var ABSENT_CLUSTERS = { state: "absent", entries: [], faults: [], sha256: null };

// lib/run/changes.js


function changesOf(trigger, run) {
  if (trigger.kind !== "pull_request" && trigger.kind !== "merge_group")
    return { list: () => null };
  let known;
  return {
    list: () => known ??= __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 872)).then(({ changedFiles }) => changedFiles(trigger, (0,_M3F6UR52_js_4/* .readAccess */ .zS)(run, run.settings.general.githubToken)))
  };
}
async function touches(changed, globs, what, { log }) {
  if ("unknown" in changed) {
    log.info(`${what}: the gate runs, because the changed files could not all be listed (${changed.unknown})`);
    return true;
  }
  const { matchesPaths } = await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 872));
  const isRelated = matchesPaths(changed.files, globs);
  if (isRelated === null)
    log.info(`${what}: the gate runs, because matching the changed files takes too long`);
  return isRelated !== false;
}
async function touchTargets(changed, places, { cwd }) {
  const none = places.map(() => false);
  if ("unknown" in changed || !places.some(({ target }) => isFromRepository(target)) || !(0,node_fs_7.existsSync)(cwd))
    return none;
  const { Workspace } = await __webpack_require__.e(/* import() */ 4481).then(__webpack_require__.bind(__webpack_require__, 4481));
  const workspace = new Workspace(cwd);
  return (0,_HSLNXSU3_js_10/* .mapInParallel */ .H)(places, 1, async ({ target, paths }) => {
    await (0,node_timers_promises_9.setImmediate)();
    return target !== null && workspace.touchesTarget(target, paths, changed.files);
  });
}
async function countUnrelatedChanges(changes, loaded, run) {
  const { paths } = run.settings.general;
  const changed = paths.length === 0 ? null : await changes.list();
  if (changed === null || await touches(changed, paths, "paths", run))
    return null;
  const isOfFile = loaded?.listed.some(({ change }) => change !== "none") || loaded?.faults.some(isProposed);
  const [isTarget] = await touchTargets(changed, [{ target: run.settings.subject.target, paths }], run);
  if (isOfFile || isTarget)
    return null;
  return "count" in changed ? changed.count : null;
}
var isProposed = ({ place }) => place === "head";

// lib/checks/stages/index.js
function evaluateStages(clusters, now) {
  const order = [...new Set(clusters.map(({ stage }) => stage))];
  const earlierThan = (stage) => clusters.filter((one) => order.indexOf(one.stage) < order.indexOf(stage));
  const waiting = clusters.filter(({ isGated, isReached }) => isGated && !isReached);
  const holds = new Map(waiting.map((cluster) => [
    cluster.id,
    earlierThan(cluster.stage).flatMap((earlier) => holdOf(earlier, cluster, now) ?? [])
  ]));
  const [firstWaiting] = waiting;
  const report = order.map((stage) => {
    const own = clusters.filter((one) => one.stage === stage);
    const names = own.flatMap(({ id }) => (holds.get(id) ?? []).map(({ name }) => name));
    return {
      name: stage,
      clusters: own.map((one) => stateOf(one, one.target ?? firstWaiting?.target ?? null, now)),
      waitsFor: [...new Set(names)]
    };
  });
  return { report, holds };
}
function notSettled({ facts, gap, soakMs }, target, now) {
  const { phase, liveVersion } = facts;
  if (phase === null || liveVersion === null)
    return { why: "unreadable", gap };
  if (!(0,_33MSZ5FG_js_11/* .matchesVersion */ .y1)(target, liveVersion))
    return { why: "other-version", live: liveVersion };
  if (facts.isUpgrading)
    return { why: "upgrading" };
  if (phase !== "Available")
    return { why: "not-available", phase };
  const { lastUpgrade, lastUpgradeEndedAt } = facts;
  if (lastUpgrade?.phase !== "Success")
    return { why: "not-upgraded" };
  if (lastUpgradeEndedAt === null)
    return { why: "unreadable", gap: { code: "not-in-response" } };
  const until = lastUpgradeEndedAt + soakMs;
  return now < until ? { why: "soaking", until } : null;
}
function holdOf(earlier, later, now) {
  const { name, stage } = earlier;
  const { target } = later;
  if (target === null)
    return { name, stage, why: "unknown-target" };
  const unsettled = notSettled(earlier, target, now);
  if (unsettled !== null)
    return { name, stage, ...unsettled };
  const current = later.facts.liveVersion;
  const origins = earlier.facts.upgrades.filter(({ to }) => (0,_33MSZ5FG_js_11/* .minorNumber */ .FR)(to) === (0,_33MSZ5FG_js_11/* .minorNumber */ .FR)(target)).map(({ from }) => from);
  if (current === null || origins.length === 0)
    return { name, stage, why: "unknown-origin" };
  if (origins.some((from) => (0,_33MSZ5FG_js_11/* .minorNumber */ .FR)(from) === (0,_33MSZ5FG_js_11/* .minorNumber */ .FR)(current)))
    return null;
  return { name, stage, why: "other-origin", from: origins, current };
}
function stateOf(cluster, target, now) {
  const { id, name } = cluster;
  if (target === null)
    return { id, name, state: "unknown", until: null };
  const unsettled = notSettled(cluster, target, now);
  switch (unsettled?.why) {
    case void 0:
      return { id, name, state: "done", until: null };
    case "soaking":
      return { id, name, state: "soaking", until: (0,_CCDJ4O4E_js_12/* .isoTime */ .Ly)(unsettled.until) };
    case "other-version":
    case "upgrading":
      return { id, name, state: "pending", until: null };
    default:
      return { id, name, state: "unknown", until: null };
  }
}

// lib/run/clusters/stages.js
var idOf = (cluster) => (cluster.kind === "queried" ? cluster.settings : cluster.subject).clusterId;
var LATE_CHECKS = ["upgrade", "postcheck"];
function stagedClusters(listed, gated, checks) {
  if (checks?.every((check) => LATE_CHECKS.includes(check)))
    return [];
  const order = [...new Set(listed.flatMap(({ entry }) => entry.stage ?? []))];
  const stageOf = ({ entry }) => entry.stage === null ? -1 : order.indexOf(entry.stage);
  const last = Math.max(-1, ...gated.map(stageOf));
  const isEarlier = (one) => stageOf(one) >= 0 && stageOf(one) < last;
  return listed.filter((one) => isEarlier(one) || stageOf(one) >= 0 && gated.includes(one));
}
var observed = (cluster) => cluster.kind === "queried" ? { ...cluster, settings: { ...cluster.settings, checks: [], start: "never", target: null, targetVersion: null } } : cluster;
function gapOf({ diagnostics, gaps }) {
  const settings = diagnostics.flatMap(({ detail }) => {
    if (detail.name === "wrong-settings")
      return detail.fault.input;
    return detail.name === "clusters-file-error" ? detail.fault.at : [];
  });
  if (settings.length > 0)
    return { code: "wrong-settings", settings };
  const isState = (gap) => gap.code === "no-facts" && gap.facts.some((group) => group === "identity" || group === "versions");
  const unread = gaps.find(isState);
  return unread?.code === "no-facts" ? unread.why : null;
}
function withStages(staged, gated, results, now) {
  const queried = new Set(gated.flatMap((one) => (one.kind === "queried" ? idOf(one) : null) ?? []));
  const byId = new Map(results.map((one) => [one.subject.clusterId, one]));
  const clusters = staged.map(({ entry }) => {
    const result = byId.get(entry.id);
    const isGated = queried.has(entry.id);
    const target = isGated ? result?.subject.targetVersion ?? null : null;
    return {
      id: entry.id,
      name: entry.name,
      stage: entry.stage ?? "",
      soakMs: entry.soakMs ?? 0,
      facts: result?.facts ?? _IGPTGMJH_js_2/* .NO_FACTS */ .Kj,
      gap: result ? gapOf(result) : null,
      target,
      isGated,
      isReached: result !== void 0 && (0,_AVJP7QVF_js_13/* .reachedTarget */ .SC)(target, result.facts) !== null
    };
  });
  const { report, holds } = evaluateStages(clusters, now);
  return {
    clusters: results.map((result) => {
      const { clusterId, stage, targetVersion } = result.subject;
      const own = holds.get(clusterId ?? "") ?? [];
      if (own.length === 0 || stage === null)
        return result;
      const waits = (0,_LMU2CFNM_js_14/* .diagnostic */ .Y)(null, { name: "earlier-stage", stage, target: targetVersion, now, holds: own });
      return { ...result, diagnostics: [...result.diagnostics, waits] };
    }),
    stages: report
  };
}

// lib/run/clusters/select.js
async function selectClusters(fleet, loaded, changes, planned, run) {
  const diagnostics = [
    ...loaded.faults.map((fault) => (0,_LMU2CFNM_js_14/* .diagnostic */ .Y)(null, { name: "clusters-file-error", fault })),
    ...unknownNames(loaded, run).map((fault) => (0,_LMU2CFNM_js_14/* .diagnostic */ .Y)(null, { name: "wrong-settings", fault }))
  ];
  const changed = await changes.list();
  const selected = await concernedClusters(loaded, changes, planned, run);
  const wanted = selected.filter(isWanted(run));
  const clusters = wanted.map((one) => gatedCluster(one, loaded, fleet, run));
  if (wanted.length < selected.length)
    run.log.info(`This job gates ${(0,_UKFUSHME_js_15/* .counted */ .hS)(wanted.length, "cluster")} of them`);
  const isUnrelated = clusters.length === 0 && diagnostics.length === 0 && planned.size === 0 && changed !== null && "count" in changed;
  const staged = stagedClusters(loaded.listed, wanted, fleet.subject.checks);
  const earlier = staged.filter((one) => !wanted.includes(one)).map((one) => observed(gatedCluster(one, loaded, fleet, run)));
  const clustersFile = { ...loaded.origin, listed: loaded.listed.length, gated: clusters.length };
  return { clusters, earlier, staged, clustersFile, diagnostics, changedFiles: isUnrelated ? changed.count : null };
}
var MAX_NAMED = 20;
async function concernedClusters({ listed }, changes, planned, run) {
  const changed = await changes.list();
  if (changed === null)
    return listed;
  const found = await concerned(listed, changed, planned, run);
  const names = found.slice(0, MAX_NAMED).map(({ entry }) => entry.name);
  const shown = names.length > 0 ? `: ${names.join(", ")}${names.length < found.length ? ", …" : ""}` : "";
  run.log.info(`The change is about ${(0,_UKFUSHME_js_15/* .counted */ .hS)(found.length, "cluster")} of ${listed.length}${shown}`);
  return found;
}
var isWanted = ({ settings }) => ({ entry }) => settings.general.clusters?.includes(entry.name) ?? true;
function unknownNames({ listed, faults }, { settings }) {
  const names = listed.map(({ entry }) => entry.name);
  if (faults.length > 0)
    return [];
  return (settings.general.clusters ?? []).filter((name) => !names.includes(name)).map((name) => ({ ...(0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("clusters", name, "no-such-cluster"), suggestion: (0,_XNDIXC4J_js_16/* .nearest */ .p)(name, names) }));
}
async function concerned(listed, changed, planned, run) {
  if ("unknown" in changed) {
    run.log.info(`All clusters are gated, because the changed files could not all be listed (${changed.unknown})`);
    return listed;
  }
  const byPaths = listed.filter(({ entry, change }) => change === "none" && entry.paths.length > 0 && !planned.has(entry.id));
  const { matchesEach } = await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 872));
  const matches = matchesEach(changed.files, byPaths.map(({ entry }) => entry.paths));
  const slow = matches.filter((one) => one === null).length;
  if (slow > 0)
    run.log.info(`${(0,_UKFUSHME_js_15/* .counted */ .hS)(slow, "cluster")} more: matching the changed files with their paths takes too long`);
  const outside = byPaths.filter((_, index) => matches[index] === false);
  const places = outside.map(({ entry: { target, paths } }) => ({
    target: target ?? run.settings.subject.target,
    paths
  }));
  const isTarget = await touchTargets(changed, places, run);
  const untouched = new Set(outside.filter((_, index) => !isTarget[index]));
  return listed.filter((one) => !untouched.has(one));
}
function gatedCluster({ entry, change }, { file, prefixes }, fleet, run) {
  const { subject: shared, endpoint } = fleet;
  const { id: clusterId, name, stage, soakMs, target } = entry;
  const projectId = entry.projectId ?? shared.projectId;
  const region = entry.region ?? shared.region;
  const isVersion = target?.kind === "version";
  const subject = {
    ...shared,
    clusterId,
    name,
    hasProposedName: change === "added",
    projectId,
    region,
    stage,
    soakMs,
    autopilot: entry.autopilot ?? shared.autopilot,
    target: target ?? shared.target,
    paths: entry.paths,
    targetVersion: isVersion ? target.version : target === null ? shared.targetVersion : null,
    targetFrom: isVersion && change !== "removed" ? { file, line: entry.targetLine ?? entry.line } : null
  };
  if (change === "added" && entry.credentials !== null && prefixes !== null && !prefixes.has(entry.credentials))
    return {
      kind: "unqueried",
      subject,
      diagnostics: [newPrefix(file, entry.line, name, entry.credentials)],
      target: null
    };
  const access = credentialsOf(entry, fleet, run);
  const checks = subject.autopilot ? subject.checks?.filter((check) => check !== "addons") : subject.checks;
  const faults = [...access.faults, ...access.missing];
  if (projectId === null)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("project-id", null, "project-required"));
  if (region === null && endpoint === null)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("region", null, "region-required"));
  else if ((0,_K4YJIYLO_js_1/* .needsRegion */ .Kn)(access.credentials, region, run.settings.identityEndpoints))
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("region", null, "oidc-needs-region"));
  const isLeftOut = checks?.length === 0;
  if (isLeftOut)
    faults.push((0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("checks", "addons", "autopilot-has-no-addons"));
  const asked = { target: subject.target, replaced: entry.replacedTarget };
  const toRead = asksRepository(asked) ? asked : null;
  if (faults.length > 0 && !isLeftOut && checks?.every((check) => !(0,_6XKFUWSU_js_3/* .isCceCheck */ .Ch)(check)))
    return unqueried(subject, [], toRead);
  const { credentials } = access;
  if (projectId === null || credentials === null || faults.length > 0)
    return unqueried(subject, faults, toRead);
  const source = { kind: "api", clusterId, projectId, endpoint, credentials };
  return { kind: "queried", settings: { ...subject, checks: checks ?? null, source }, entry };
}
function newPrefix(file, line, about, prefix) {
  const fault = {
    place: "head",
    file,
    line,
    column: null,
    at: "credentials",
    about,
    problem: { code: "new-prefix", prefix }
  };
  return (0,_LMU2CFNM_js_14/* .diagnostic */ .Y)(null, { name: "clusters-file-error", fault });
}
function askedTarget(cluster) {
  if (cluster.kind === "unqueried")
    return cluster.target;
  const asked = { target: cluster.settings.target, replaced: cluster.entry?.replacedTarget ?? null };
  return asksRepository(asked) ? asked : null;
}
function refuseStartWithoutTarget(cluster) {
  if (cluster.kind === "unqueried")
    return cluster;
  const { start, targetVersion } = cluster.settings;
  return start === "never" || targetVersion !== null ? cluster : unqueried(cluster.settings, [(0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("start", start, "start-needs-target")]);
}
var unqueried = (subject, faults, target = null) => ({
  kind: "unqueried",
  subject,
  diagnostics: faults.map((fault) => (0,_LMU2CFNM_js_14/* .diagnostic */ .Y)(null, { name: "wrong-settings", fault })),
  target
});
function credentialsOf({ credentials: prefix }, fleet, { env, settings }) {
  if (prefix !== null)
    return (0,_K4YJIYLO_js_1/* .prefixedCredentials */ .gk)(prefix, (name) => env[name]?.trim() || null, settings.oidcTerms);
  const { credentials } = fleet;
  if (credentials !== null)
    return { credentials, faults: [], missing: [] };
  const incomplete = settings.missing.filter(({ problem }) => CREDENTIAL_PROBLEMS.includes(problem.code));
  const missing = incomplete.length > 0 ? incomplete : [(0,_K4YJIYLO_js_1/* .settingFault */ .Zw)("credentials", null, "credentials-required")];
  return { credentials: null, faults: [], missing };
}
var CREDENTIAL_PROBLEMS = [
  ...["credentials-required", "prefix-without-credentials", "half-of-a-pair"],
  ...["id-token-permission", "id-token-required"]
];
function missingCredentials({ clusters }) {
  const missing = clusters.map((cluster) => cluster.kind === "queried" ? [] : cluster.diagnostics.flatMap(({ detail }) => detail.name === "wrong-settings" && CREDENTIAL_PROBLEMS.includes(detail.fault.problem.code) ? detail.fault.input : []));
  return missing.every((names) => names.length > 0) ? [...new Set(missing.flat())] : [];
}




/***/ }),

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => (resultLine)
});
var _6XKFUWSU_js_0 = __webpack_require__(587);
var _CPUOXGVZ_js_1 = __webpack_require__(9886);
var _UKFUSHME_js_3 = __webpack_require__(1912);
var _CCDJ4O4E_js_2 = __webpack_require__(1786);





// lib/run/result-line.js
function resultLine(result) {
  const { check, addon, taskId, phase, takenAt, items } = result;
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_CCDJ4O4E_js_2/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items.filter((item) => item.failed > 0).length;
  const passed = (0,_UKFUSHME_js_3/* .counted */ .hS)((0,_CPUOXGVZ_js_1/* .passedItems */ .NR)([result]).length, "item");
  const task = (0,_6XKFUWSU_js_0/* .isCceCheck */ .Ch)(check) ? [`task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}`] : [];
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : [];
  return `${check}${name}: ${[...task, ...counts].join("; ") || "nothing to decide"}`;
}




/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
AD: () => (startRun),
Gj: () => (gate),
K3: () => (renderIsolated),
TO: () => (logReport),
Wv: () => (NOTHING_COLLECTED),
mk: () => (publish),
pV: () => (previousReportOf),
q$: () => (loadClusters)
});
var _WGDIL5ZW_js_0 = __webpack_require__(3637);
var _OPQRFOVY_js_1 = __webpack_require__(666);
var _O3V5TRUM_js_2 = __webpack_require__(5399);
var _7IOREWOO_js_3 = __webpack_require__(7123);
var _FMY2Y5JC_js_4 = __webpack_require__(1571);
var _K4YJIYLO_js_5 = __webpack_require__(755);
var _QABURB2W_js_26 = __webpack_require__(7016);
var _QKGGGVV7_js_6 = __webpack_require__(704);
var _APHJXYQN_js_7 = __webpack_require__(3767);
var _PZGWKM6Q_js_8 = __webpack_require__(2057);
var _K4YYQA4G_js_9 = __webpack_require__(8622);
var _JATUNGRA_js_10 = __webpack_require__(8320);
var _LMU2CFNM_js_23 = __webpack_require__(7448);
var _IGPTGMJH_js_11 = __webpack_require__(9018);
var _JLNDADZR_js_28 = __webpack_require__(6149);
var _NED4EEST_js_12 = __webpack_require__(2828);
var _HXIUOREP_js_29 = __webpack_require__(2946);
var _NBHG2MBE_js_13 = __webpack_require__(921);
var _CXUDFEZP_js_14 = __webpack_require__(2105);
var _OM25WNKE_js_21 = __webpack_require__(2240);
var _CPUOXGVZ_js_15 = __webpack_require__(9886);
var _GDJR74E5_js_16 = __webpack_require__(7454);
var _UKFUSHME_js_27 = __webpack_require__(1912);
var _GC55D77H_js_22 = __webpack_require__(1170);
var _5X5HXMYJ_js_17 = __webpack_require__(9424);
var _OH2DUXI7_js_18 = __webpack_require__(4968);
var _EGKAODXP_js_19 = __webpack_require__(6407);
var node_timers_promises_20 = __webpack_require__(8500);
var node_fs_24 = __webpack_require__(3024);
var node_path_25 = __webpack_require__(6760);




























// lib/run/gate.js


// lib/github/runner/log.js
function createLog(sink, redact) {
  const safeLines = (text) => (0,_OM25WNKE_js_21/* .logLines */ .O)(redact((0,_GC55D77H_js_22/* .visible */ .RK)(text)));
  const print = (line) => {
    for (const safe of safeLines(line))
      sink.write(`${safe}
`);
  };
  return {
    info: print,
    debug: (line) => {
      if (sink.verbose)
        print(line);
    },
    progress: (line, done) => {
      if (sink.draw)
        sink.draw(safeLines(line).join(" "), done);
      else
        print(line);
    },
    group: async (title, work) => {
      if (sink.fold)
        sink.fold.begin(safeLines(title).join(" "));
      else
        print(title);
      try {
        return await work();
      } finally {
        sink.fold?.end();
      }
    }
  };
}

// lib/run/canceled.js
var isCanceled = (signal) => signal.aborted && !(signal.reason instanceof _JATUNGRA_js_10/* .BackgroundFault */ .JJ);
var MAX_FINDINGS = 1e3;
function collectedByCanceled(collected) {
  const leavesOut = findingsIn(collected) > MAX_FINDINGS;
  const isNamed = diagnosticsIn(collected).some(namesCancellation);
  const cancellation = (0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "not-finished", of: "run", leavesOut });
  const runDiagnostics = isNamed && !leavesOut ? collected.runDiagnostics : [...collected.runDiagnostics, cancellation];
  const kept = { ...collected, runDiagnostics, changedFiles: null, isExcused: false };
  return leavesOut ? { ...kept, clusters: [], policy: _NED4EEST_js_12/* .NO_LOADED_POLICY */ .jn, baseline: null } : kept;
}
var resultsIn = ({ clusters }) => clusters.flatMap(({ results }) => results);
var diagnosticsIn = (collected) => [
  ...collected.runDiagnostics,
  ...collected.clusters.flatMap(({ diagnostics }) => diagnostics),
  ...resultsIn(collected).flatMap(({ diagnostics }) => diagnostics)
];
var namesCancellation = ({ detail }) => "failure" in detail ? detail.failure.kind === "cancelled" : detail.name === "not-finished" && (detail.of === "canceled" || detail.of === "run" || detail.of === "cluster" && detail.why === "canceled");
function findingsIn(collected) {
  const { rules, waivers } = collected.policy.policy;
  const causes = resultsIn(collected).flatMap((result) => result.causes);
  const nodes = causes.reduce((sum, cause) => sum + cause.nodes.length, 0);
  const others = collected.clusters.length + rules.length + waivers.length;
  return causes.length + nodes + diagnosticsIn(collected).length + others;
}

// lib/run/collect.js



// lib/policy/source/index.js

var FORMAT = {
  parse: async (text, file) => {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9014), __webpack_require__.e(2227)]).then(__webpack_require__.bind(__webpack_require__, 2227));
    await (0,node_timers_promises_20.setImmediate)();
    return parsePolicy(text, file);
  },
  absent: _NED4EEST_js_12/* .ABSENT_POLICY */ .ZV,
  faulty: (file, problem) => ({
    state: "faulty",
    policy: _NED4EEST_js_12/* .NO_POLICY */ .lm,
    sha256: null,
    faults: [(0,_QABURB2W_js_26/* .wholeFileFault */ .g)(file, problem)]
  })
};
async function loadPolicy(query, trigger, log) {
  const loaded = await (0,_7IOREWOO_js_3/* .loadFile */ .ZN)(query, trigger, FORMAT);
  const isReadable = loaded.source === "workspace" || loaded.commit !== null;
  const proposal = isReadable ? await (0,_7IOREWOO_js_3/* .changedCopy */ .KR)(query, loaded, FORMAT) : null;
  const policy = { ...loaded, isOwnJudge: loaded.source === "workspace" && (0,_7IOREWOO_js_3/* .isProposal */ .ld)(query.env), proposal };
  if (loaded.state !== "absent" || query.setting.isGiven)
    log.info(policyLine(policy));
  return policy;
}
function policyLine({ state, policy, faults, ...origin }) {
  const name = `Policy ${origin.file}${(0,_7IOREWOO_js_3/* .originText */ .CQ)(origin)}`;
  if (state === "faulty")
    return `${name}: it cannot be used (${(0,_UKFUSHME_js_27/* .counted */ .hS)(faults.length, "fault")})`;
  if (state === "absent")
    return `${name}: there is none`;
  return `${name}: ${(0,_UKFUSHME_js_27/* .counted */ .hS)(policy.rules.length, "rule")}, ${(0,_UKFUSHME_js_27/* .counted */ .hS)(policy.waivers.length, "waiver")}`;
}

// lib/run/clusters/load.js


// lib/settings/clusters/combine.js
function combineEntries(base, proposed) {
  if (proposed === null)
    return base.map((entry) => ({ entry, change: "none" }));
  const known = new Set(base.map(({ id }) => id));
  const byId = new Map(proposed.map((entry) => [entry.id, entry]));
  const listed = base.map((entry) => {
    const own = byId.get(entry.id);
    if (own === void 0)
      return { entry, change: "removed" };
    const { line, targetLine } = own;
    const target = own.target ?? entry.target;
    const replacedTarget = JSON.stringify(target) === JSON.stringify(entry.target) ? null : entry.target;
    const change = isSame(entry, own) ? "none" : "changed";
    const paths = eitherPaths(entry.paths, own.paths);
    return { entry: { ...entry, paths, target, line, targetLine, replacedTarget }, change };
  });
  const added = proposed.filter(({ id }) => !known.has(id)).map((entry) => ({ entry, change: "added" }));
  return [...listed, ...added];
}
function eitherPaths(base, proposed) {
  if (JSON.stringify(base) === JSON.stringify(proposed))
    return base;
  return base.length === 0 || proposed.length === 0 ? [] : [...proposed, ...base];
}
var isSame = (one, other) => contentOf(one) === contentOf(other);
var contentOf = (entry) => JSON.stringify({ ...entry, line: 0, targetLine: null });

// lib/run/clusters/load.js
var FORMAT2 = {
  parse: async (text, file) => {
    const { parseClusters } = await __webpack_require__.e(/* import() */ 5567).then(__webpack_require__.bind(__webpack_require__, 5567));
    await (0,node_timers_promises_20.setImmediate)();
    return parseClusters(text, file);
  },
  absent: _7IOREWOO_js_3/* .ABSENT_CLUSTERS */ .Ct,
  faulty: (file, problem) => ({ state: "faulty", entries: [], sha256: null, faults: [(0,_QABURB2W_js_26/* .wholeFileFault */ .g)(file, problem)] })
};
async function loadClusters(trigger, run) {
  const { clustersFile: setting, githubToken } = run.settings.general;
  const query = { ...run, setting: { ...setting, isGiven: false }, githubToken };
  const isProposed = (0,_7IOREWOO_js_3/* .isFromBase */ .uM)(setting, run.env);
  const [base, copy] = await Promise.all([
    (0,_7IOREWOO_js_3/* .loadFile */ .ZN)(query, trigger, FORMAT2),
    isProposed ? (0,_7IOREWOO_js_3/* .proposedCopy */ .i5)(query, trigger, FORMAT2) : null
  ]);
  logFile(base, run);
  const proposed = base.state === "faulty" ? null : copy;
  if (base.state === "absent" && (proposed === null || proposed.state === "absent"))
    return setting.isGiven ? nothingIn(base, run) : null;
  const isReadable = proposed !== null && proposed.state !== "faulty";
  const step = run.settings.subject.target;
  const targeted = (entries) => (0,_7IOREWOO_js_3/* .isFromRepository */ .T7)(step) ? entries.map((entry) => ({ ...entry, target: entry.target ?? step })) : entries;
  const listed = combineEntries(targeted(base.entries), isReadable ? targeted(proposed.entries) : null);
  if (isReadable)
    logChanges(proposed.file, listed, run.log);
  return {
    file: isReadable && proposed.state === "in-force" ? proposed.file : base.file,
    origin: originOf(base, run),
    listed,
    prefixes: isProposed ? new Set(base.entries.flatMap(({ credentials }) => credentials ?? [])) : null,
    faults: [...placed(base.faults, base.source), ...placed(proposed?.faults ?? [], "head")]
  };
}
var originOf = ({ file, source, ref, commit }, { env }) => ({
  file,
  source,
  ref,
  commit,
  isOwnJudge: source === "workspace" && (0,_7IOREWOO_js_3/* .isProposal */ .ld)(env)
});
var placed = (faults, place) => faults.map((fault) => ({ ...fault, place }));
function logFile({ state, entries, faults, ...origin }, { env, log }) {
  const name = `Clusters file ${origin.file}${(0,_7IOREWOO_js_3/* .originText */ .CQ)(origin)}`;
  if (state === "faulty")
    log.info(`${name}: it cannot be used (${(0,_UKFUSHME_js_27/* .counted */ .hS)(faults.length, "fault")})`);
  if (state === "in-force")
    log.info(`${name}: ${(0,_UKFUSHME_js_27/* .counted */ .hS)(entries.length, "cluster")}`);
  if (state !== "absent" && origin.source === "workspace" && (0,_7IOREWOO_js_3/* .isProposal */ .ld)(env))
    log.info(`Notice: ${origin.file} comes from the workspace, so the change itself can leave clusters out`);
}
function logChanges(file, listed, log) {
  const count = (change) => `${listed.filter((one) => one.change === change).length} ${change}`;
  if (listed.some(({ change }) => change !== "none"))
    log.info(`The change touches ${file}: ${count("added")}, ${count("changed")}, ${count("removed")}`);
}
function nothingIn(base, run) {
  const { file, source, ref } = base;
  const problem = source === "workspace" ? { code: "unreadable-file" } : { code: "absent-on-base", branch: source, ref: ref ?? "" };
  return {
    file,
    origin: originOf(base, run),
    listed: [],
    prefixes: null,
    faults: placed([(0,_QABURB2W_js_26/* .wholeFileFault */ .g)(file, problem)], source)
  };
}

// lib/run/context.js
var githubRun = (run) => ({
  ...run,
  settings: run.settings.general,
  clusterSet: (0,_O3V5TRUM_js_2/* .clusterSetOf */ .AG)(run.settings)
});

// lib/run/results.js

var NO_RESULTS = { clusters: [], evidence: [], indexed: [], runDiagnostics: [] };
async function queryCluster(settings, { plans, manifests }, policy, trigger, run) {
  const targeted = await withTargets([{ kind: "queried", settings, entry: null }], trigger, run);
  const [subject = settings] = targeted.map((one) => one.kind === "queried" ? one.settings : one.subject);
  const isKnown = settings.clusterId !== null;
  const divided = await divide(plans, isKnown ? [settings.clusterId] : [], subject);
  if (settings.source.kind === "none")
    return offlineResults(targeted, isKnown, { plans: divided, manifests }, run);
  const { queryClusters } = await Promise.all(/* import() */[__webpack_require__.e(9150), __webpack_require__.e(2334)]).then(__webpack_require__.bind(__webpack_require__, 2334));
  const answers = await queryClusters(targeted, 1, policy, run, { plans: divided, manifests });
  return withOthers({ ...answers, evidence: [...answers.evidence, ...await scanEvidence(manifests)] }, divided);
}
var scanEvidence = async (manifests) => await manifests?.evidence().catch(() => []) ?? [];
function planReader(files, run) {
  let known;
  return { files, load: () => known ??= (0,_PZGWKM6Q_js_8/* .loadPlans */ .hr)(files, run) };
}
async function plannedWork(checked, run) {
  const isChecked = checked.files.length > 0;
  const others = isChecked ? [] : (await (0,_FMY2Y5JC_js_4/* .readResultFiles */ .fE)(run.settings.general.plans, run.cwd, "plan")).files;
  if (!isChecked && others.length === 0)
    return /* @__PURE__ */ new Set();
  const { parts, diagnostics } = await (isChecked ? checked.load() : (0,_PZGWKM6Q_js_8/* .loadPlans */ .hr)(others, run));
  const busy = parts.filter(({ causes, gaps, upgrades }) => causes.length + gaps.length + upgrades.length > 0);
  return /* @__PURE__ */ new Set([...busy.map(({ clusterId }) => clusterId), ...diagnostics.length > 0 ? [null] : []]);
}
async function divide(plans, gated, subject) {
  return plans.files.length === 0 ? null : (0,_PZGWKM6Q_js_8/* .dividePlans */ .Wy)(await plans.load(), gated, subject);
}
var withOthers = (results, divided) => ({
  ...results,
  clusters: [...results.clusters, ...divided?.others ?? []]
});
async function offlineResults(targeted, isKnown, { plans, manifests }, run) {
  const isOfPlans = plans !== null && !isKnown;
  const subjects = targeted.map((one) => one.kind === "queried" ? { subject: one.settings, diagnostics: [] } : one);
  const own = isOfPlans ? [] : subjects.map(({ subject, diagnostics }) => (0,_IGPTGMJH_js_11/* .unqueriedCluster */ .jc)(subject, diagnostics));
  const withPlans = own.map((cluster) => withPlanOf(cluster, plans));
  const others = plans?.others ?? [];
  const checked = await Promise.all([...withPlans, ...others].map(async (cluster) => {
    const isGated = isOfPlans || withPlans.includes(cluster);
    const ofManifests = isGated ? await (0,_PZGWKM6Q_js_8/* .unqueriedManifests */ .lL)(cluster.subject, manifests, run) : [];
    return { ...cluster, results: [...ofManifests, ...cluster.results] };
  }));
  return {
    ...NO_RESULTS,
    clusters: checked,
    evidence: [...plans === null ? [] : [_QKGGGVV7_js_6/* .PLAN_NOT_KEPT */ .Fc], ...await scanEvidence(manifests)],
    runDiagnostics: isOfPlans ? subjects.flatMap(({ diagnostics }) => diagnostics) : []
  };
}
var withPlanOf = (cluster, plans) => plans === null ? cluster : { ...cluster, results: [(0,_PZGWKM6Q_js_8/* .unreadPlan */ .TL)(cluster.subject, plans.partOf(cluster.subject.clusterId))] };
async function querySelection({ clusters, earlier, staged, diagnostics }, { plans, manifests }, policy, trigger, run) {
  const { queryClusters } = await Promise.all(/* import() */[__webpack_require__.e(9150), __webpack_require__.e(2334)]).then(__webpack_require__.bind(__webpack_require__, 2334));
  const ids = clusters.map((one) => (one.kind === "queried" ? one.settings : one.subject).clusterId);
  const [targeted, divided] = await Promise.all([
    withTargets(clusters, trigger, run).then((all) => all.map(_7IOREWOO_js_3/* .refuseStartWithoutTarget */ .Ej)),
    divide(plans, ids, run.settings.subject)
  ]);
  const { maxParallel } = run.settings.general;
  const answers = await queryClusters([...targeted, ...earlier], maxParallel, policy, run, {
    plans: divided,
    manifests
  });
  const result = (0,_7IOREWOO_js_3/* .withStages */ .uv)(staged, targeted, answers.clusters, run.serverClock.now());
  const count = targeted.length;
  const own = {
    clusters: result.clusters.slice(0, count),
    stages: result.stages,
    evidence: [
      ...answers.evidence.filter(({ cluster }) => cluster === void 0 || cluster < count),
      ...await scanEvidence(manifests)
    ],
    indexed: answers.indexed.slice(0, count)
  };
  return { ...withOthers(own, divided), runDiagnostics: [...diagnostics, ...answers.runDiagnostics] };
}
async function withTargets(clusters, trigger, run) {
  if (clusters.every((cluster) => (0,_7IOREWOO_js_3/* .askedTarget */ .sO)(cluster) === null))
    return clusters;
  const { resolveTargets } = await __webpack_require__.e(/* import() */ 1935).then(__webpack_require__.bind(__webpack_require__, 1935));
  return resolveTargets(clusters, trigger, run);
}
async function readFiles(files, { plans, manifests }, given, trigger, run) {
  const { clock, log, redact } = run;
  const [cluster] = await withTargets([{ kind: "queried", settings: given, entry: null }], trigger, run);
  if (cluster?.kind === "unqueried") {
    const divided = await divide(plans, [cluster.subject.clusterId], cluster.subject);
    return offlineResults([cluster], true, { plans: divided, manifests }, run);
  }
  const settings = cluster?.settings ?? given;
  log.info(`Reading ${(0,_UKFUSHME_js_27/* .counted */ .hS)(files.length, "saved response")}; no request is sent`);
  const hasSecrets = run.settings.secrets.length > 0;
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: (0,_NBHG2MBE_js_13/* .readBody */ .x8)(text, redact).text })) : files;
  const { ignored, ...saved } = (0,_WGDIL5ZW_js_0/* .readSavedClusters */ .nu)(safe, settings, clock.now());
  for (const path of ignored)
    log.info(`${path}: ignored, since it holds no result of a selected check`);
  const own = ownResults(files.map(({ path }) => path).filter((path) => !ignored.includes(path)), run);
  const read = saved.clusters.map((cluster2) => ({ ...cluster2, gaps: [...cluster2.gaps, ...own] }));
  const planned = await (0,_PZGWKM6Q_js_8/* .withSavedPlans */ .Qf)(read, safe, plans.files, settings, run);
  const scan = manifests ?? (settings.checks === null ? (0,_PZGWKM6Q_js_8/* .savedScan */ .dk)(safe) : null);
  if (manifests !== null)
    for (const { path } of safe.filter((file) => (0,_PZGWKM6Q_js_8/* .isManifestScan */ .$3)(file.path)))
      log.info(`${path}: ignored, since checks has manifests, so that the files of the workspace are read`);
  const clusters = await (0,_PZGWKM6Q_js_8/* .withSavedManifests */ .i5)(planned, scan, run);
  for (const { subject, results } of clusters)
    for (const result of results)
      log.info(clusters.length > 1 ? `${subject.name ?? subject.clusterId}: ${(0,_APHJXYQN_js_7/* .resultLine */ .o)(result)}` : (0,_APHJXYQN_js_7/* .resultLine */ .o)(result));
  const isMarked = plans.files.length === 0 || saved.evidence.some(({ check }) => check === "plan");
  const kept = isMarked ? saved.evidence : [...saved.evidence, _QKGGGVV7_js_6/* .PLAN_NOT_KEPT */ .Fc];
  return { ...saved, clusters, evidence: [...kept, ...await scanEvidence(scan)] };
}
function ownResults(paths, { env, cwd }) {
  const files = (0,_7IOREWOO_js_3/* .isProposal */ .ld)(env) ? paths.filter((path) => (0,_OH2DUXI7_js_18/* .isInside */ .F)((0,node_path_25.resolve)(cwd), (0,node_path_25.resolve)(cwd, path))) : [];
  return files.length > 0 ? [{ check: null, code: "own-results", files }] : [];
}

// lib/run/collect.js
var NOTHING_COLLECTED = {
  clusters: [],
  runDiagnostics: [],
  policy: _NED4EEST_js_12/* .NO_LOADED_POLICY */ .jn,
  stages: [],
  clustersFile: null,
  evidence: [],
  indexed: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false
};
var refuse = (faults) => ({
  ...NOTHING_COLLECTED,
  isRefused: true,
  runDiagnostics: faults.map((fault) => (0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "wrong-settings", fault }))
});
async function collect(run) {
  const { settings, cwd, env } = run;
  const { complete, fleet } = settings;
  if (settings.faults.length > 0)
    return refuse([...settings.faults, ...settings.missing]);
  const [saved, planFiles, named] = await Promise.all([
    readSavedFiles(complete, cwd),
    readPlanFiles(settings, cwd),
    readNamedBaseline(run)
  ]);
  const sourceFaults = [
    (0,_7IOREWOO_js_3/* .sourceSettingFault */ .sf)(settings.general.policy, run),
    fleet && (0,_7IOREWOO_js_3/* .sourceSettingFault */ .sf)(settings.general.clustersFile, run)
  ];
  const faults = [...saved.faults, ...planFiles.faults, ...sourceFaults, named.fault].filter((fault) => fault !== null);
  if (faults.length > 0)
    return refuse(faults);
  const trigger = (0,_EGKAODXP_js_19/* .readTrigger */ .vE)((0,_EGKAODXP_js_19/* .readEvent */ .j_)(env), env);
  const changes = (0,_7IOREWOO_js_3/* .changesOf */ .fs)(trigger, run);
  const [loaded] = fleet ? await Promise.all([loadClusters(trigger, run), changes.list()]) : [null];
  const author = lockedOutAuthor(trigger);
  const missing = settings.missing.map((fault) => fault.input);
  const isLockedOut = author !== null && missing.some((input) => WITHHELD_INPUTS.includes(input));
  const needsCluster = missing.includes("cluster-id") && !isLockedOut;
  if (needsCluster && loaded !== null && isUnknown(loaded, run))
    return refuseUnknown(loaded, run);
  if (missing.length > 0 && !isLockedOut && loaded === null)
    return refuse(settings.missing);
  const common = { ...NOTHING_COLLECTED, baseline: named.baseline, previousReport: readPreviousReport(run) };
  const plans = planReader(planFiles.files, run);
  const inputs = [...saved.files ?? [], ...planFiles.files].map(({ path }) => path);
  const sources = { trigger, changes, listed: loaded?.listed ?? [], inputs };
  const planned = await plannedWork(plans, run);
  const isPlanned = planned.size > 0 && (fleet !== null || planned.has(null) || planned.has(settings.subject.clusterId));
  const changedFiles = isPlanned ? null : await (0,_7IOREWOO_js_3/* .countUnrelatedChanges */ .bI)(changes, loaded, run);
  if (changedFiles !== null)
    return { ...common, changedFiles };
  if (fleet && loaded && !(isLockedOut && loaded.listed.length === 0)) {
    const selection = await (0,_7IOREWOO_js_3/* .selectClusters */ .oK)(fleet, loaded, changes, planned, run);
    const { clustersFile, changedFiles: changedFiles2 } = selection;
    if (changedFiles2 !== null)
      return { ...common, clustersFile, changedFiles: changedFiles2 };
    const withheld = author === null ? [] : (0,_7IOREWOO_js_3/* .missingCredentials */ .nm)(selection);
    if (author !== null && withheld.length > 0)
      return { ...common, clustersFile, ...withoutAccess(author, withheld, run) };
    const found = await collectResults(fleet.subject, (policy, manifests) => querySelection(selection, { plans, manifests }, policy, trigger, run), sources, trigger, run);
    return { ...common, clustersFile, ...found };
  }
  if (author !== null && isLockedOut)
    return { ...common, ...withoutAccess(author, missing, run) };
  if (!complete)
    return refuse([]);
  const results = await collectResults(saved.files ? null : complete, async (policy, manifests) => saved.files ? readFiles(saved.files, { plans, manifests }, complete, trigger, run) : queryCluster(complete, { plans, manifests }, policy, trigger, run), sources, trigger, run);
  return { ...common, ...results };
}
var isUnknown = ({ listed, faults }, { settings }) => !settings.general.clustersFile.isGiven && listed.length === 0 && faults.some(({ problem }) => problem.code === "base-unreadable");
function refuseUnknown({ faults }, { settings }) {
  const refused = refuse(settings.missing.filter(({ input }) => input === "cluster-id"));
  const unread = faults.map((fault) => (0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, { name: "clusters-file-error", fault }));
  return { ...refused, runDiagnostics: [...unread, ...refused.runDiagnostics] };
}
function withoutAccess(author, missing, { settings }) {
  const isExcused = settings.general.noAccess === "skip";
  const detail = { name: "no-access", author, missing, excused: isExcused };
  return { isExcused, runDiagnostics: [(0,_LMU2CFNM_js_23/* .diagnostic */ .Y)(null, detail)] };
}
async function collectResults(pending, read, sources, trigger, run) {
  const { general } = run.settings;
  const faults = [];
  const keepFault = (error, what = null) => void faults.push((0,_JATUNGRA_js_10/* .internalError */ .WB)("collect", error, what));
  const setting = general.policy;
  const policy = loadPolicy({ ...general, ...run, setting }, trigger, run.log).catch((error) => {
    keepFault(error, setting.files.join(", "));
    return UNREADABLE_POLICY;
  });
  const status = pending ? setPendingStatus(pending, run).catch(keepFault) : Promise.resolve();
  const manifests = (0,_PZGWKM6Q_js_8/* .manifestScan */ .vV)(run, sources, policy);
  const outcome = read(policy, manifests).catch((error) => {
    keepFault(error);
    return NO_RESULTS;
  });
  const [loaded, found] = await Promise.all([policy, outcome, status]);
  const clusters = await placeAddons(found.clusters, run).catch((error) => {
    keepFault(error);
    return found.clusters;
  });
  const joined = await joinApis(clusters, manifests, sources, run).catch((error) => {
    keepFault(error);
    return clusters;
  });
  return { ...found, clusters: joined, policy: loaded, runDiagnostics: [...found.runDiagnostics, ...faults] };
}
async function placeAddons(clusters, run) {
  const isAboutAddon = ({ addon }) => addon !== null;
  const isNeeded = clusters.some(({ results }) => results.some(({ causes, diagnostics }) => causes.some(isAboutAddon) || diagnostics.some(isAboutAddon)));
  if (!isNeeded)
    return clusters;
  const { withAddonLines } = await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 643));
  return withAddonLines(clusters, run);
}
async function joinApis(clusters, manifests, sources, run) {
  const isNeeded = clusters.some(({ results }) => results.some(({ check, causes }) => check === "manifests" || causes.some(({ name }) => name === _JLNDADZR_js_28/* .LIVE_CALLS_ITEM */ .L)));
  if (!isNeeded)
    return clusters;
  const { withRemovedApis } = await __webpack_require__.e(/* import() */ 6923).then(__webpack_require__.bind(__webpack_require__, 6923));
  return withRemovedApis(clusters, manifests, sources, run);
}
var UNREADABLE_POLICY = { ..._NED4EEST_js_12/* .NO_LOADED_POLICY */ .jn, state: "faulty" };
var WITHHELD_INPUTS = [
  ...["credentials", "access-key", "secret-key", "oidc-provider-urn", "oidc-agency-urn"],
  _CXUDFEZP_js_14/* .RUNNER_VARIABLES */ .n7.url
];
function lockedOutAuthor(trigger) {
  if (trigger.kind !== "pull_request")
    return null;
  return trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
}
var readSavedFiles = async (settings, cwd) => settings?.source.kind === "results" ? (0,_FMY2Y5JC_js_4/* .readResultFiles */ .fE)(settings.source.lists, cwd) : { files: null, faults: [] };
var readPlanFiles = async ({ subject, general }, cwd) => subject.checks?.includes("plan") ?? general.plans.length > 0 ? (0,_FMY2Y5JC_js_4/* .readResultFiles */ .fE)(general.plans, cwd, "plan") : { files: [], faults: [] };
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function readNamedBaseline({ settings, cwd }) {
  const path = settings.general.baseline;
  if (path === null)
    return { baseline: null, fault: null };
  const refuseFile = (code) => ({ baseline: null, fault: (0,_K4YJIYLO_js_5/* .settingFault */ .Zw)("baseline", path, code) });
  const full = (0,node_path_25.resolve)(cwd, path);
  const size = (0,node_fs_24.lstatSync)(full, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BASELINE_BYTES)
    return refuseFile("baseline-too-large");
  const file = (0,_FMY2Y5JC_js_4/* .readTextFile */ .Gu)(full);
  if (file.kind !== "text")
    return refuseFile(file.kind === "absent" ? "no-such-file" : "not-text-file");
  const { readBaseline } = await __webpack_require__.e(/* import() */ 1767).then(__webpack_require__.bind(__webpack_require__, 1767));
  const baseline = readBaseline(file.text);
  return baseline ? { baseline, fault: null } : refuseFile("not-a-report");
}
async function readPreviousReport(run) {
  const { comment, baseline } = run.settings.general;
  if (!run.isWorkflowStep || comment === "never" || baseline !== null)
    return { baseline: null, comments: null };
  const publishing = await __webpack_require__.e(/* import() */ 9251).then(__webpack_require__.bind(__webpack_require__, 9251));
  return publishing.readReportInComment(githubRun(run));
}
async function setPendingStatus({ targetVersion, waitTimeoutMs }, run) {
  const { commitStatus, language } = run.settings.general;
  if (!run.isWorkflowStep || !commitStatus)
    return;
  const dueAt = run.clock.now() + waitTimeoutMs;
  const publishing = await __webpack_require__.e(/* import() */ 6577).then(__webpack_require__.bind(__webpack_require__, 6577));
  await publishing.setPendingStatus(githubRun(run), targetVersion, dueAt, language);
}

// lib/run/gate.js
async function gate(raw, context) {
  const startedAt = context.clock.now();
  const { settings, fault } = readSettingsIsolated(raw);
  const deadlines = (0,_JATUNGRA_js_10/* .deadlinesOf */ .b0)(startedAt, settings.subject.waitTimeoutMs);
  const run = startRun(settings, context, deadlines.collectUntil);
  const collected = fault ? { ...NOTHING_COLLECTED, runDiagnostics: [fault] } : await collectInTime(run);
  const previous = await previousReportOf(collected, run);
  const compared = { ...collected, baseline: collected.baseline ?? previous.baseline };
  const { report, files } = await concludeAndCleanUp(compared, run, deadlines);
  logReport(report, run);
  const hasFailed = await publish(report, files, run, previous.comments, deadlines.publishUntil);
  return { report, isRefused: collected.isRefused, hasFailed: hasFailed || isBroken(context.signal) };
}
var isBroken = (signal) => signal.reason instanceof _JATUNGRA_js_10/* .BackgroundFault */ .JJ;
function readSettingsIsolated(raw) {
  try {
    return { settings: (0,_O3V5TRUM_js_2/* .readSettings */ .sb)(raw), fault: null };
  } catch {
    const { "report-dir": reportDir, language } = raw.inputs;
    const settings = (0,_O3V5TRUM_js_2/* .readSettings */ .sb)({ inputs: { "report-dir": reportDir, language }, env: {} });
    return { settings, fault: (0,_JATUNGRA_js_10/* .internalError */ .WB)("settings", new Error("")) };
  }
}
function startRun(settings, context, collectUntil) {
  const known = [...settings.secrets, ...(0,_5X5HXMYJ_js_17/* .proxySecrets */ .Wm)(context.env)];
  context.mask(known);
  const secrets = (0,_OPQRFOVY_js_1/* .growingRedaction */ .ND)(known, context.mask);
  const { redact } = secrets;
  const log = createLog(context.sink, redact);
  log.info(`CCE Upgrade Gate ${context.version}`);
  for (const notice of [...settings.notices, ...(0,_NBHG2MBE_js_13/* .trustNotices */ .Au)(context.env)])
    log.info(`Notice: ${notice}`);
  const env = { ...context.env, ...settings.variables };
  return {
    ...context,
    env,
    settings,
    collectUntil,
    serverClock: (0,_HXIUOREP_js_29/* .serverClock */ .c)(context.clock),
    log,
    redact,
    secrets,
    cleanups: []
  };
}
async function collectInTime(run) {
  try {
    return await (0,_JATUNGRA_js_10/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_JATUNGRA_js_10/* .withinRun */ .Rr)(collect(limited), limited);
    });
  } catch (error) {
    return { ...NOTHING_COLLECTED, runDiagnostics: [(0,_JATUNGRA_js_10/* .internalError */ .WB)("collect", error)] };
  }
}
async function previousReportOf({ previousReport }, run) {
  try {
    return await (0,_JATUNGRA_js_10/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_JATUNGRA_js_10/* .withinRun */ .Rr)(previousReport ?? readPreviousReport(limited), limited);
    });
  } catch (error) {
    run.log.info(`The earlier report could not be read: ${(0,_JATUNGRA_js_10/* .errorText */ .kc)(error)}`);
    return { baseline: null, comments: null };
  }
}
var CLEANUP_MS = 15e3;
async function concludeAndCleanUp(collected, run, { collectUntil, publishUntil }) {
  const conclusion = await conclude(collected, run);
  const now = run.clock.now();
  const most = Math.max(now + CLEANUP_MS, Math.min(collectUntil, now + CLEANUP_MS * run.cleanups.length));
  const until = Math.min(most, publishUntil);
  const left = (await Promise.all(run.cleanups.map((cleanup) => cleanUp(cleanup, run, until)))).flat();
  if (left.length === 0)
    return conclusion;
  const clusters = collected.clusters.map((cluster) => {
    const own = left.filter(({ clusterId }) => clusterId === cluster.subject.clusterId);
    return { ...cluster, gaps: [...cluster.gaps, ...own.map(({ gap }) => gap)] };
  });
  return conclude({ ...collected, clusters }, run);
}
async function cleanUp({ clusterId, undo }, run, until) {
  try {
    const gap = await (0,_JATUNGRA_js_10/* .withDeadlineAt */ .oL)(run, until, (signal) => (0,_JATUNGRA_js_10/* .withinRun */ .Rr)(undo(signal), { clock: run.clock, signal }));
    return gap ? [{ clusterId, gap }] : [];
  } catch (error) {
    run.log.info(`Warning: something that this run began could not be undone: ${(0,_JATUNGRA_js_10/* .errorText */ .kc)(error)}`);
    return [];
  }
}
async function conclude(collected, run) {
  const { signal } = run;
  try {
    return await concludeInParts(collected, run, async () => {
      await (0,node_timers_promises_20.setImmediate)();
      if (isCanceled(signal))
        throw signal.reason;
    });
  } catch (error) {
    if (!isCanceled(signal))
      throw error;
    return concludeInParts(collectedByCanceled(collected), run, async () => {
    });
  }
}
async function concludeInParts(collected, run, pause) {
  const { signal } = run;
  await pause();
  const known = isBroken(signal) ? [(0,_JATUNGRA_js_10/* .internalError */ .WB)("background", signal.reason)] : [];
  const report = await reportOn(collected, known, run);
  const { files, faults } = await renderIsolated(report, collected, run, pause);
  if (faults.length === 0)
    return { report, files };
  const complete = await reportOn(collected, [...known, ...faults], run);
  return { report: complete, files: (await renderIsolated(complete, collected, run, pause)).files };
}
async function renderIsolated(report, { evidence, indexed }, { redact }, pause) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  for (const [name, render] of (0,_K4YYQA4G_js_9/* .fileRenderers */ .ZM)(report, evidence, indexed)) {
    await pause();
    try {
      files.set(name, (0,_K4YYQA4G_js_9/* .mapText */ .E0)(render(), redact));
    } catch (error) {
      faults.push((0,_JATUNGRA_js_10/* .internalError */ .WB)("render", error, name));
    }
  }
  await pause();
  return { files, faults };
}
async function reportOn(collected, faults, { settings, serverClock: serverClock2, version, env }) {
  const run = (0,_EGKAODXP_js_19/* .workflowRun */ .tM)(env, settings.general.headSha);
  const input = { ...collected, settings, now: serverClock2.now(), version, run };
  const runDiagnostics = [...collected.runDiagnostics, ...faults];
  const decided = (0,_WGDIL5ZW_js_0/* .decideIsolated */ .w6)({ ...input, runDiagnostics });
  const { baseline } = collected;
  if (baseline === null)
    return decided;
  try {
    const { compareWithBaseline } = await __webpack_require__.e(/* import() */ 8636).then(__webpack_require__.bind(__webpack_require__, 8636));
    return compareWithBaseline(decided, baseline);
  } catch (error) {
    return (0,_WGDIL5ZW_js_0/* .decideIsolated */ .w6)({ ...input, runDiagnostics: [...runDiagnostics, (0,_JATUNGRA_js_10/* .internalError */ .WB)("compare", error)] });
  }
}
function logReport(report, { log }) {
  try {
    for (const { finding, all } of (0,_GDJR74E5_js_16/* .withLinesTogether */ .qX)(report.findings))
      if (finding.name !== "wrong-settings")
        log.info((0,_CPUOXGVZ_js_15/* .explainLine */ .Od)(finding, all.length));
    for (const line of (0,_WGDIL5ZW_js_0/* .renderText */ .S5)(report))
      log.info(line);
  } catch (error) {
    log.info(`The report could not be printed: ${(0,_JATUNGRA_js_10/* .errorText */ .kc)(error)}`);
  }
}
var isOwnFault = (error) => [TypeError, RangeError, ReferenceError, SyntaxError].some((type) => error instanceof type);
async function publish(report, files, run, comments, publishUntil) {
  const { settings, cwd, log } = run;
  const failed = /* @__PURE__ */ new Set();
  const publication = {
    ...githubRun(run),
    settings: settings.general,
    files,
    keepsEvidence: (0,_FMY2Y5JC_js_4/* .readsOwnEvidence */ .D2)(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt: publishUntil,
    comments,
    failed
  };
  let hasFailed = false;
  for (const { name, publish: publish2 } of run.publishers)
    try {
      await (0,_JATUNGRA_js_10/* .withDeadlineAt */ .oL)(run, publishUntil, (signal) => (0,_JATUNGRA_js_10/* .withinRun */ .Rr)(publish2(report, publication), { clock: run.clock, signal }));
    } catch (error) {
      failed.add(name);
      hasFailed ||= isOwnFault(error);
      log.info(`Warning: ${name} could not be written: ${(0,_JATUNGRA_js_10/* .errorText */ .kc)(error)}`);
    }
  return hasFailed;
}




/***/ })

};
