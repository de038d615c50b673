export const id = 382;
export const ids = [382];
export const modules = {

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
decideFromEvidence: () => (decideFromEvidence),
replay: () => (replay)
});
var _HYFJDSQN_js_0 = __webpack_require__(3709);
var _BMWEK3TU_js_1 = __webpack_require__(7912);
var _EDVYHOV4_js_2 = __webpack_require__(6783);
var _WGDIL5ZW_js_3 = __webpack_require__(3637);
var _JX7NDAOQ_js_4 = __webpack_require__(8872);
var _LWJJTU6B_js_5 = __webpack_require__(3790);
var _VDUDZXU2_js_6 = __webpack_require__(1458);
var _BXMQ77CW_js_7 = __webpack_require__(9176);
var _O3V5TRUM_js_8 = __webpack_require__(5399);
var _FMY2Y5JC_js_9 = __webpack_require__(1571);
var _QD6AY5QW_js_10 = __webpack_require__(3274);
var _BPFAL3ZV_js_11 = __webpack_require__(1130);
var _K4YJIYLO_js_12 = __webpack_require__(755);
var _YH4GG7FR_js_13 = __webpack_require__(9014);
var _CWXPC3W7_js_14 = __webpack_require__(2702);
var _LHOFJOYV_js_15 = __webpack_require__(9477);
var _M6A5G36Y_js_16 = __webpack_require__(3782);
var _QKGGGVV7_js_17 = __webpack_require__(704);
var _PZGWKM6Q_js_18 = __webpack_require__(2057);
var _RC3JTXYG_js_19 = __webpack_require__(4798);
var _LESZ5QKA_js_20 = __webpack_require__(9888);
var _SW2E3LNA_js_21 = __webpack_require__(2277);
var _ICK6YUWM_js_22 = __webpack_require__(1315);
var _K4YYQA4G_js_23 = __webpack_require__(8622);
var _XJ4UP3BC_js_24 = __webpack_require__(2331);
var _Z4NEBNO5_js_25 = __webpack_require__(2359);
var _ZMKUOIGF_js_26 = __webpack_require__(9348);
var _LPD5HUPH_js_27 = __webpack_require__(8700);
var _ZA4QVOVC_js_28 = __webpack_require__(4554);
var _JATUNGRA_js_29 = __webpack_require__(8320);
var _IGPTGMJH_js_30 = __webpack_require__(9018);
var _3P254DX2_js_31 = __webpack_require__(3340);
var _NED4EEST_js_32 = __webpack_require__(2828);
var _RXPGGPG7_js_33 = __webpack_require__(2958);
var _6XKFUWSU_js_34 = __webpack_require__(587);
var _MJWAE2L2_js_35 = __webpack_require__(7194);
var _NBVLTPO6_js_36 = __webpack_require__(1175);
var _67MUQUID_js_37 = __webpack_require__(9462);
var _JTBJ5GML_js_38 = __webpack_require__(9415);
var _AAYBQDON_js_39 = __webpack_require__(5289);
var _CXUDFEZP_js_40 = __webpack_require__(2105);
var _PGLKVRPQ_js_41 = __webpack_require__(5455);
var _PBO2G65T_js_42 = __webpack_require__(8747);
var _OT7OM4T4_js_43 = __webpack_require__(2904);
var _GLFOZCD3_js_44 = __webpack_require__(2174);
var _QWIXIQ5L_js_45 = __webpack_require__(8710);
var _CPUOXGVZ_js_46 = __webpack_require__(9886);
var _5WWCP6BV_js_47 = __webpack_require__(5164);
var _6SDEP7AE_js_48 = __webpack_require__(4411);
var _GDJR74E5_js_49 = __webpack_require__(7454);
var _DUW5NSCC_js_50 = __webpack_require__(6606);
var _UKFUSHME_js_59 = __webpack_require__(1912);
var _M3F6UR52_js_51 = __webpack_require__(1992);
var _FN6ZC2K4_js_52 = __webpack_require__(5842);
var _5X5HXMYJ_js_53 = __webpack_require__(9424);
var _5MGOTZ66_js_54 = __webpack_require__(4170);
var _CCDJ4O4E_js_60 = __webpack_require__(1786);
var _PVUXZPTX_js_55 = __webpack_require__(9147);
var _OH2DUXI7_js_56 = __webpack_require__(4968);
var _EGKAODXP_js_57 = __webpack_require__(6407);
var node_path_58 = __webpack_require__(6760);

















































































// lib/cli/replay.js

var NO_LOG = { info: () => {
} };
var NO_CHANGE = { trigger: { kind: "other" }, changes: { list: () => null }, listed: [] };
var REPLAYING = { clock: _VDUDZXU2_js_6/* .machineClock */ .wx, signal: new AbortController().signal };
async function replay({ flags, args, print }) {
  const { report, original, now, timeSource, fileCount } = await decideFromEvidence(flags, args, process.cwd());
  print(`Decided again from ${(0,_UKFUSHME_js_59/* .counted */ .hS)(fileCount, "saved response")}, as of ${(0,_CCDJ4O4E_js_60/* .isoTime */ .Ly)(now)} (${timeSource})`);
  for (const line of (0,_WGDIL5ZW_js_3/* .renderText */ .S5)(report))
    print(line);
  if (original)
    printChanges(original, report, print);
  return (0,_QD6AY5QW_js_10/* .exitCodeOf */ .FO)(report);
}
async function decideFromEvidence({ policy: policyFile, at, ...inputs }, evidence, cwd) {
  const files = await (0,_HYFJDSQN_js_0/* .readSavedFiles */ .x)(evidence, cwd);
  const [first] = files;
  if (!first)
    throw new _QD6AY5QW_js_10/* .UsageError */ .eb("name the evidence: replay --policy FILE EVIDENCE…");
  const original = await reportNextTo((0,node_path_58.resolve)(cwd, first.path));
  const originalInputs = original && inputsOf(original.asked);
  const read = (0,_O3V5TRUM_js_8/* .readSettings */ .sb)({ inputs: { ...originalInputs, ...inputs, results: "evidence" }, env: {} });
  const problems = read.faults.map((fault) => (0,_ZMKUOIGF_js_26/* .settingMessage */ .U0)(fault).en);
  const policy = policyFile === void 0 ? _NED4EEST_js_32/* .NO_LOADED_POLICY */ .jn : policyOf(policyFile, cwd);
  if (policy === null)
    problems.push(`policy is "${policyFile}": it cannot be read as a text file in UTF-8 or UTF-16`);
  const requested = (0,_CCDJ4O4E_js_60/* .parseTimestamp */ .EH)(at);
  if (at !== void 0 && requested === null)
    problems.push(`at is "${at}": it must be a time such as "2026-01-31T12:00:00Z"`);
  refuse(problems);
  const { complete } = read;
  if (policy === null || !complete)
    throw new _QD6AY5QW_js_10/* .UsageError */ .eb("the settings cannot be used");
  const plans = await (0,_FMY2Y5JC_js_9/* .readResultFiles */ .fE)(read.general.plans, cwd, "plan");
  refuse(plans.faults.map(({ value, problem }) => `${value} ${(0,_ZMKUOIGF_js_26/* .settingProblem */ .oG)(problem).en}`));
  const savedAt = (time) => (0,_WGDIL5ZW_js_3/* .readSavedClusters */ .nu)(files, complete, time);
  const takenAt = () => savedAt(0).clusters.flatMap(({ results }) => results.flatMap((result) => result.takenAt ?? []));
  const { now, timeSource } = decisionTime(requested, original, takenAt);
  const saved = savedAt(now);
  const reported = saved.clusters.map((cluster) => withReported(cluster, original));
  const planned = await (0,_PZGWKM6Q_js_18/* .withSavedPlans */ .Qf)(reported, files, plans.files, complete, { cwd, log: NO_LOG });
  const scan = complete.checks?.includes("manifests") ?? true ? (0,_PZGWKM6Q_js_18/* .savedScan */ .dk)(files) : null;
  const scanned = await (0,_PZGWKM6Q_js_18/* .withSavedManifests */ .i5)(planned, scan, REPLAYING);
  const run = { cwd, env: {}, settings: read, log: NO_LOG, clock: REPLAYING.clock, signal: REPLAYING.signal };
  const report = (0,_WGDIL5ZW_js_3/* .decide */ .LD)({
    settings: read,
    clusters: await (0,_EDVYHOV4_js_2/* .withRemovedApis */ .e)(scanned, scan, NO_CHANGE, run),
    runDiagnostics: saved.runDiagnostics,
    policy,
    stages: original?.stages ?? [],
    now,
    version: _VDUDZXU2_js_6/* .VERSION */ .xv,
    run: original?.run ?? null,
    changedFiles: null,
    isRefused: false,
    isExcused: false
  });
  return { report, original, now, timeSource, fileCount: files.length };
}
function decisionTime(requested, original, takenAt) {
  if (requested !== null)
    return { now: requested, timeSource: "as requested" };
  const reported = original && (0,_CCDJ4O4E_js_60/* .parseTimestamp */ .EH)(original.generatedAt);
  if (reported)
    return { now: reported + 999, timeSource: "the time of the report" };
  const times = takenAt();
  if (times.length === 0)
    throw new _QD6AY5QW_js_10/* .UsageError */ .eb("no result in the evidence has a time. If the files are check results, set --at");
  return { now: Math.max(...times), timeSource: "the time of the newest result" };
}
function refuse(problems) {
  if (problems.length > 0)
    throw new _QD6AY5QW_js_10/* .UsageError */ .eb(problems.join("\n"));
}
var reportNextTo = (evidenceFile) => (0,_BMWEK3TU_js_1/* .readReport */ .t)((0,node_path_58.join)((0,node_path_58.dirname)((0,node_path_58.dirname)(evidenceFile)), "report.json")).catch(() => null);
function withReported(cluster, original) {
  const { facts: saved, subject } = cluster;
  const reported = original?.clusters ?? [];
  const own = reported.length > 1 ? reported.find(({ id }) => id === subject.clusterId) : reported[0];
  const { name = null, region = null, readiness, facts = {} } = own ?? {};
  const { phase = null, liveVersion = null, offeredTargets = null, lastUpgrade = null, workflow = null } = facts;
  const autopilot = subject.autopilot || readiness?.autopilot === true;
  return {
    ...cluster,
    subject: { ...subject, region: subject.region ?? region, autopilot },
    facts: {
      ...saved,
      name: saved.name ?? name,
      phase: saved.phase ?? phase,
      liveVersion: saved.liveVersion ?? liveVersion,
      offeredTargets: saved.offeredTargets ?? offeredTargets,
      lastUpgrade: saved.lastUpgrade ?? lastUpgrade,
      workflow,
      ...saved.isBackupKnown ? {} : reportedBackup(own)
    }
  };
}
function reportedBackup(own) {
  const latestBackupAt = (0,_CCDJ4O4E_js_60/* .parseTimestamp */ .EH)(own?.facts.latestBackupAt);
  return { latestBackupAt, isBackupKnown: latestBackupAt !== null || own?.readiness?.backup === "none" };
}
function inputsOf({ checks, minValidityMs, upgradeMaxAgeMs, ...texts }) {
  const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const inputs = Object.entries(texts).flatMap(([name, text]) => typeof text === "string" ? [[kebabCase(name), text]] : []);
  return {
    ...Object.fromEntries(inputs),
    checks: checks?.join(","),
    "min-validity": `${Math.floor(minValidityMs / 1e3)}s`,
    "upgrade-max-age": upgradeMaxAgeMs === void 0 ? void 0 : `${Math.floor(upgradeMaxAgeMs / 1e3)}s`
  };
}
function policyOf(path, cwd) {
  const content = (0,_FMY2Y5JC_js_9/* .readTextFile */ .Gu)((0,node_path_58.resolve)(cwd, path));
  return content.kind === "text" ? { ..._NED4EEST_js_32/* .NO_LOADED_POLICY */ .jn, ...(0,_YH4GG7FR_js_13/* .parsePolicy */ .O)(content.text, path), file: path } : null;
}
function printChanges(original, report, print) {
  const changes = (0,_WGDIL5ZW_js_3/* .changesBetween */ .iv)(original.findings, report.findings);
  const verdict = original.verdict === report.verdict ? `The verdict is still ${report.verdict}` : `The verdict was ${original.verdict} and is now ${report.verdict}`;
  const differ = changes.length === 1 ? "differs" : "differ";
  print(`
${verdict}; ${(0,_UKFUSHME_js_59/* .counted */ .hS)(changes.length, "decision")} ${differ} from the report.`);
  for (const { name, nodes, from, to } of changes) {
    const where = nodes > 0 ? ` on ${(0,_UKFUSHME_js_59/* .counted */ .hS)(nodes, "node")}` : "";
    print(`  * ${name}${where}: ${from ?? "no finding"} -> ${to ?? "no finding"}`);
  }
}



/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => (withRemovedApis)
});
var _3P254DX2_js_0 = __webpack_require__(3340);
var _JGQ7UT2Y_js_11 = __webpack_require__(235);
var _HSLNXSU3_js_9 = __webpack_require__(1842);
var _JLNDADZR_js_10 = __webpack_require__(6149);
var _PGLKVRPQ_js_1 = __webpack_require__(5455);
var _FYZMMO6F_js_12 = __webpack_require__(204);
var _2WUU5VUR_js_7 = __webpack_require__(9873);
var _M3F6UR52_js_2 = __webpack_require__(1992);
var _5MGOTZ66_js_3 = __webpack_require__(4170);
var _33MSZ5FG_js_8 = __webpack_require__(8016);
var _JFLYTRKD_js_5 = __webpack_require__(3314);
var _TUARF4T6_js_6 = __webpack_require__(4484);
var node_timers_promises_4 = __webpack_require__(8500);













// lib/run/removed-apis.js


// lib/repository/removed-apis/callers.js
var CALLERS = [
  ["kubectl", /^(?:kubectl|oc)(?:\.exe|$)/],
  ["helm", /^(?:helm|tiller)(?:\.exe|$)/],
  [
    "scanner",
    /^(?:kubent|kube-no-trouble|pluto|kubepug|popeye|kubescape|trivy|kube-bench|kubeaudit|polaris|kube-state-metrics|sonobuoy|k9s|lens|openlens|headlamp|steampipe|datadog|falco|nova)\b/
  ],
  [
    "add-on",
    /^(?:coredns|everest|csi-|snapshot-controller|cluster-autoscaler|autoscaler|metrics-server|npd|node-problem-detector|volcano|vc-|nginx-ingress|ingress-nginx|gpu-|nvidia|huawei-npu|prometheus|kube-prometheus|grafana|dolphin|virtual-kubelet|bursting|log-agent|fluent-bit|otel|dashboard|kubernetes-dashboard|cce-hpa|customedhpa|dew-provider|p2p|node-local-dns|nodelocaldns|kuberay|cie-collector|storage-driver|e-backup)/
  ],
  [
    "cce",
    /^(?:kube-(?:apiserver|controller-manager|scheduler|proxy)|kubelet|cloud-controller-manager|cce|icagent|yangtse|canal|eni|local-node|auditlog)(?:[-_.]|$)/
  ],
  [
    "controller",
    /(?:controller|operator|manager|provisioner|webhook|injector|syncer)\b|^(?:argocd|argo|flux|velero|cert-manager|external-dns|keda|istiod|pilot|karpenter|terraform|hashicorp|pulumi|rancher|tekton|knative|jenkins|spinnaker|gatekeeper|kyverno|crossplane)\b/
  ]
];
var LIBRARY = /^(?:go-http-client|rest|python-requests|python-urllib|okhttp|openapi-generator|swagger-codegen|axios|node-fetch|curl|wget|mozilla|java)$/;
var MAX_LENGTH = 200;
function apiCaller(url, userAgent) {
  const [product = "", ...others] = userAgent.slice(0, MAX_LENGTH).trim().split(/\s+/);
  const own = product.startsWith("HashiCorp/") ? others.find((one) => one.startsWith("Terraform/")) ?? product : product;
  const parts = own.replace(/^["']/, "").split("/");
  const [first = "", second = ""] = parts;
  const isLibrary = LIBRARY.test(first.toLowerCase());
  const isPath = !isLibrary && parts.length > 2;
  const [name = "", version = ""] = isPath ? parts.slice(-2) : [first, second];
  const lower = name.toLowerCase();
  const who = isLibrary ? void 0 : CALLERS.find(([, pattern]) => pattern.test(lower))?.[0];
  return {
    url,
    userAgent,
    who: who ?? "unknown",
    name: name === "" ? null : name,
    version: isLibrary ? null : versionOf(version)
  };
}
var versionOf = (text) => /^v?\d[\w.+-]*$/.test(text) && !/^v?0\.0\.0(?:\D|$)/.test(text) ? text : null;

// lib/repository/removed-apis/url.js
function requestedApi(url) {
  const encoded = url.trim().replace(/[?#].*$/s, "");
  const path = ((0,_JFLYTRKD_js_5/* .decodePercent */ .g)(encoded) ?? encoded).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const segments = path.split("/").filter((segment) => segment !== "");
  const start = segments.findIndex((segment, index) => (segment === "apis" || segment === "api") && segments[index + 1]);
  if (start === -1)
    return null;
  const isCore = segments[start] === "api";
  const [group, version, ...rest] = isCore ? ["", ...segments.slice(start + 1)] : segments.slice(start + 1);
  if (!version || !/^v\d+(?:(?:alpha|beta)\d+)?$/.test(version))
    return null;
  if (isCore && rest[2] === "pods" && rest[4] === "eviction")
    return EVICTION;
  const apiVersion = group ? `${group}/${version}` : version;
  return { apiVersion, resource: resourceOfPath(rest[0] === "watch" ? rest.slice(1) : rest) };
}
var EVICTION = { apiVersion: "policy/v1beta1", resource: "pods/eviction" };
function resourceOfPath([first, , third]) {
  const isInNamespace = first === "namespaces" && third !== void 0 && third !== "status" && third !== "finalize";
  return (isInNamespace ? third : first) ?? null;
}
function isOfApi({ apiVersion, kind }, requested) {
  if (apiVersion !== requested.apiVersion)
    return false;
  return kind === null || requested.resource === null || (0,_5MGOTZ66_js_3/* .resourceOf */ .KU)(apiVersion, kind) === requested.resource;
}

// lib/repository/removed-apis/join.js
var NO_USES = { files: /* @__PURE__ */ new Set(), uses: [] };
var MAX_LINES = 20;
function joinRemovedApis(input) {
  const called = calledApis(input.risks);
  const groups = input.uses && [...(0,_TUARF4T6_js_6/* .groupBy */ .$z)(input.uses, apiKey).values()];
  const others = distinctApis([
    ...(groups ?? []).map(([first]) => first),
    ...input.releases.flatMap(({ apis }) => apis)
  ]).map((api) => ({ ...api, resource: null, callers: [], includes: (one) => isSameApi(one, api) })).filter((api) => removedEntry(input, api) !== void 0 && !called.some(({ includes }) => includes(api)));
  return [...called, ...others].map((api) => row(input, groups, api));
}
var outcomeOfUse = (use, rows) => rows.find((row2) => row2.callers.length > 0 ? isOfApi(use, row2) : isSameApi(row2, use))?.outcome ?? null;
function calledApis(risks) {
  const calls = risks.map((risk) => {
    const { userAgent } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(risk);
    const address = addressOf(risk);
    const requested = requestedApi(address) ?? { apiVersion: address, resource: null };
    return { requested, caller: apiCaller(address, textOf(userAgent)) };
  });
  return [...(0,_TUARF4T6_js_6/* .groupBy */ .$z)(calls, ({ requested }) => JSON.stringify([requested.apiVersion, requested.resource])).values()].map((same) => {
    const { requested } = same[0];
    return {
      ...requested,
      kind: kindOf(requested),
      callers: [...new Map(same.map(({ caller }) => [JSON.stringify(caller), caller])).values()],
      includes: (api) => isOfApi(api, requested)
    };
  }).sort((a, b) => (0,_TUARF4T6_js_6/* .compareText */ .n6)(a.apiVersion, b.apiVersion) || (0,_TUARF4T6_js_6/* .compareText */ .n6)(a.resource ?? "", b.resource ?? ""));
}
var addressOf = (risk) => textOf((0,_TUARF4T6_js_6/* .asRecord */ .qY)(risk)["url"]);
var textOf = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? "";
function row(input, groups, subject) {
  const { apiVersion, kind, resource, callers, includes } = subject;
  const entries = entriesFor(subject);
  const known = (callers.length > 0 ? null : removedEntry(input, subject)) ?? entries.at(-1) ?? null;
  const uses = groups?.filter(([first]) => includes(first)).flat() ?? null;
  const lines = distinctLines([...uses ?? []].sort(byWeight));
  const { fix, lines: fixed } = fixedLines(input.base, uses ?? [], includes);
  const releases = input.releases.filter(({ apis }) => apis.some(includes));
  return {
    apiVersion,
    kind,
    resource,
    removedIn: known?.removedIn ?? null,
    ...replacementOf(entries, input),
    isServedNow: known && servedBy(input.currentVersion, known),
    isServedAfter: known && servedBy(input.targetVersion, known),
    outcome: outcomeOf(input, subject, uses, fix),
    callers,
    useCount: uses === null ? null : lines.length,
    uses: lines.slice(0, MAX_LINES),
    isGuarded: uses !== null && uses.length > 0 && uses.every(({ syntax }) => syntax === "guarded"),
    fix,
    fixedLines: fixed.slice(0, MAX_LINES),
    releases: releases.map(({ name, namespace, chart, chartVersion }) => ({ name, namespace, chart, chartVersion }))
  };
}
function outcomeOf({ isLiveKnown: isLiveKnown2, isScanWhole, risks }, subject, uses, fix) {
  if (uses === null)
    return null;
  if (subject.callers.length > 0) {
    if (uses.length > 0)
      return "live-and-repository";
    if (!isScanWhole)
      return null;
    if (fix === "fixed")
      return "fixed-here";
    return entriesFor(subject).length > 0 ? "live-only" : null;
  }
  const isKnown = isLiveKnown2 && risks.every((risk) => requestedApi(addressOf(risk)) !== null);
  return uses.length > 0 && isKnown ? "repository-only" : null;
}
var apiKey = ({ apiVersion, kind }) => `${apiVersion} ${kind ?? ""}`;
var isSameApi = (a, b) => a.apiVersion === b.apiVersion && a.kind === b.kind;
function fixedLines(base, uses, isOwn) {
  if (base.kind === "no-change")
    return { fix: "no-change", lines: [] };
  const before = base.uses.filter(isOwn);
  const after = uses.filter(({ location }) => base.files.has(location.file));
  const lines = [...(0,_TUARF4T6_js_6/* .groupBy */ .$z)(before, ({ location }) => location.file)].flatMap(([file, all]) => {
    const left = after.filter((use) => use.location.file === file).length;
    return all.slice(left).map(lineOf);
  });
  const removed = lines.slice(0, Math.max(0, before.length - after.length));
  return { fix: base.kind === "unknown" ? "unknown" : removed.length > 0 ? "fixed" : "not-fixed", lines: removed };
}
var lineOf = ({ location: { file, line, column }, archived }) => ({
  file,
  ...archived !== null && { archived },
  line,
  column
});
var distinctLines = (uses) => [
  ...new Map(uses.map((use) => [
    `${use.location.line} ${use.location.column} ${use.archived ?? ""} ${use.location.file}`,
    { ...lineOf(use), isInChange: use.isInChange }
  ])).values()
];
var byWeight = (a, b) => Number(b.isInChange) - Number(a.isInChange) || Number((0,_2WUU5VUR_js_7/* .isDeciding */ ._J)(b.syntax)) - Number((0,_2WUU5VUR_js_7/* .isDeciding */ ._J)(a.syntax)) || (0,_TUARF4T6_js_6/* .compareText */ .n6)(a.location.file, b.location.file) || a.location.line - b.location.line;
function distinctApis(all) {
  const apis = new Map(all.map(({ apiVersion, kind }) => [apiKey({ apiVersion, kind }), { apiVersion, kind }]));
  return [...apis.values()].sort((a, b) => (0,_TUARF4T6_js_6/* .compareText */ .n6)(apiKey(a), apiKey(b)));
}
var entriesFor = ({ apiVersion, kind, resource }) => (0,_5MGOTZ66_js_3/* .removedKinds */ .Mk)().filter((entry) => kind === null ? isOfApi(entry, { apiVersion, resource }) : isSameApi(entry, { apiVersion, kind }));
var removedEntry = ({ targetVersion }, subject) => entriesFor(subject).findLast((entry) => servedBy(targetVersion, entry) === false);
function kindOf(requested) {
  const [only, ...others] = (0,_5MGOTZ66_js_3/* .removedKinds */ .Mk)().filter((entry) => isOfApi(entry, requested));
  return others.length === 0 ? only?.kind ?? null : null;
}
function servedBy(version, { removedIn }) {
  const minor = (0,_33MSZ5FG_js_8/* .minorNumber */ .FR)(version);
  return minor === null ? null : minor < (0,_5MGOTZ66_js_3/* .minorOf */ .Hs)(removedIn);
}
function replacementOf(entries, { currentVersion, targetVersion }) {
  const after = (0,_33MSZ5FG_js_8/* .minorNumber */ .FR)(targetVersion);
  const all = entries.map((entry) => {
    if (after === null)
      return { replacement: entry.replacements[0]?.apiVersion ?? null, isReplacementServedByBoth: null };
    const { replacement, isServedByBoth } = (0,_3P254DX2_js_0/* .changeFor */ .WK)(entry, (0,_33MSZ5FG_js_8/* .minorNumber */ .FR)(currentVersion), after);
    return { replacement: replacement?.apiVersion ?? null, isReplacementServedByBoth: isServedByBoth };
  });
  const [first] = all;
  return first !== void 0 && all.every(({ replacement }) => replacement === first.replacement) ? first : { replacement: null, isReplacementServedByBoth: null };
}

// lib/run/base-uses.js
var MAX_REQUESTS = 100;
var IN_PARALLEL = 8;
async function readBaseUses(changes, trigger, run) {
  if (trigger.kind !== "pull_request" && trigger.kind !== "merge_group")
    return { kind: "no-change" };
  const changed = await changes.list();
  if (changed === null)
    return { kind: "no-change" };
  const unknown = (why, part2 = NO_USES) => {
    run.log.info(`What the change removes from manifests is not known: ${why}`);
    return { kind: "unknown", ...part2 };
  };
  if ("unknown" in changed)
    return unknown(changed.unknown);
  const files = await manifestsAmong(changed.files, run);
  if (files.length === 0)
    return { kind: "no-change" };
  const { baseSha } = trigger;
  if (baseSha === null)
    return unknown("the event does not name the commit of the base branch");
  const read = await baseReader(baseSha, files.length, run);
  if (typeof read === "string")
    return unknown(read);
  const scans = await (0,_HSLNXSU3_js_9/* .mapInParallel */ .H)(files, IN_PARALLEL, async (file) => {
    const text = await read(file);
    return text === null ? null : (0,_PGLKVRPQ_js_1/* .scanFile */ .W)(file, text);
  });
  const part = { files: new Set(files), uses: scans.flatMap((scan) => scan?.uses ?? []) };
  const missing = files.find((_, index) => scans[index] === null || (scans[index]?.unread.length ?? 0) > 0);
  return missing === void 0 ? { kind: "known", ...part } : unknown(`the base version of ${missing} could not be read`, part);
}
async function manifestsAmong(files, { settings }) {
  const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
  const matches = picomatch([...settings.general.manifestPaths], { dot: true, nocase: true });
  return [...new Set(files)].filter((file) => matches(file));
}
async function baseReader(commit, count, run) {
  const [{ openCheckout, readFromCommit }, { readFileAt }] = await Promise.all([
    __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 4345)),
    __webpack_require__.e(/* import() */ 1823).then(__webpack_require__.bind(__webpack_require__, 1823))
  ]);
  const git = await openCheckout(run.cwd, run.env);
  if (typeof git !== "string" && (await git(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
    return async (file) => {
      const base = await readFromCommit(file, commit, git);
      return base.kind === "failed" ? null : base.kind === "found" ? base.text : "";
    };
  if (count > MAX_REQUESTS)
    return `the checkout does not have the base commit, and ${count} manifests changed`;
  const access = (0,_M3F6UR52_js_2/* .readAccess */ .zS)(run, run.settings.general.githubToken);
  return async (file) => {
    const base = await readFileAt(file, [commit], access, async () => "no-checkout");
    return base.kind === "unreadable" ? null : base.kind === "found" ? base.text : "";
  };
}

// lib/run/removed-apis.js
async function withRemovedApis(clusters, manifests, { changes, trigger, listed }, run) {
  const isNeeded = clusters.some((cluster) => isCalled(cluster) && scanOf(cluster) !== null);
  const base = isNeeded ? await readBaseUses(changes, trigger, run) : { kind: "no-change" };
  const owners = base.kind === "no-change" ? null : (0,_3P254DX2_js_0/* .ownersOf */ .K2)(base.files, listed);
  const joined = [];
  for (const cluster of clusters) {
    await (0,node_timers_promises_4.setImmediate)();
    const scan = scanOf(cluster);
    const isWhole = isCalled(cluster) && manifests !== null && scan !== null;
    const uses = isWhole ? await manifests.usesOf(cluster.subject.clusterId) : scan?.causes.filter(isUse).map(useOf) ?? null;
    joined.push(joinCluster(cluster, uses, owners === null ? base : baseOfCluster(base, owners, cluster.subject.clusterId)));
  }
  return joined;
}
var isCalled = ({ results }) => liveItems(results).length > 0;
var liveItems = (results) => results.flatMap(({ causes }) => causes.filter(isLiveItem));
var isLiveItem = (cause) => cause.check === "precheck" && cause.name === _JLNDADZR_js_10/* .LIVE_CALLS_ITEM */ .L;
var scanOf = ({ results }) => results.find(({ check, diagnostics }) => check === "manifests" && diagnostics.length === 0) ?? null;
function baseOfCluster(base, owners, clusterId) {
  if (base.kind === "no-change")
    return base;
  return { ...base, uses: base.uses.filter(({ location }) => (0,_3P254DX2_js_0/* .concerns */ .Kc)(owners, clusterId, location.file)) };
}
function joinCluster(cluster, uses, base) {
  const { subject, results, facts } = cluster;
  const scan = scanOf(cluster);
  const { currentVersion, targetVersion } = (0,_JGQ7UT2Y_js_11/* .knownVersions */ .J)(subject, results, facts);
  const calls = liveItems(results).map(({ risk }) => risk.deprecatedAPIRisks ?? []);
  const rows = joinRemovedApis({
    risks: calls.flat(),
    isLiveKnown: results.some(isLiveKnown) && calls.every(({ length }) => length > 0),
    uses,
    isScanWhole: !scan?.gaps.some(({ code }) => UNREAD.includes(code)),
    base,
    releases: facts.releases ?? [],
    currentVersion,
    targetVersion
  });
  if (rows.length === 0)
    return cluster;
  return {
    ...cluster,
    removedApis: rows,
    results: results.map((result) => ({ ...result, causes: result.causes.map((cause) => withOutcome(cause, rows)) }))
  };
}
var UNREAD = ["unread-manifest", "absent-files", "scan-ended"];
var isLiveKnown = ({ check, decides, items }) => check === "precheck" && decides && items.some(({ name, undecided }) => name === _JLNDADZR_js_10/* .LIVE_CALLS_ITEM */ .L && undecided === 0);
var isUse = (cause) => (0,_FYZMMO6F_js_12/* .isManifestCause */ .Vb)(cause) && cause.detail.code === "removed-api";
var useOf = ({ detail: { use }, isInChange }) => ({
  apiVersion: use.apiVersion,
  kind: use.kind,
  location: use.location,
  archived: use.archived,
  syntax: use.syntax,
  isInChange
});
function withOutcome(cause, rows) {
  if (isLiveItem(cause))
    return { ...cause, removedApis: rows.filter(({ callers }) => callers.length > 0) };
  if (!(0,_FYZMMO6F_js_12/* .isManifestCause */ .Vb)(cause) || cause.detail.code !== "removed-api")
    return cause;
  const outcome = outcomeOfUse(cause.detail.use, rows);
  return outcome === null ? cause : { ...cause, detail: { ...cause.detail, outcome } };
}




/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
x: () => (readSavedFiles)
});
var _FMY2Y5JC_js_0 = __webpack_require__(1571);
var _QD6AY5QW_js_1 = __webpack_require__(3274);
var _ZMKUOIGF_js_2 = __webpack_require__(9348);
var node_fs_3 = __webpack_require__(3024);
var node_path_4 = __webpack_require__(6760);




// lib/cli/saved-files.js


async function readSavedFiles(paths, cwd) {
  const lists = paths.map((path) => {
    const text = expandFolder(path, cwd);
    return { text, entries: [{ text, isQuoted: true }] };
  });
  const { files, faults } = await (0,_FMY2Y5JC_js_0/* .readResultFiles */ .fE)(lists, cwd);
  const problems = faults.map(({ value, problem }) => `${value} ${(0,_ZMKUOIGF_js_2/* .settingProblem */ .oG)(problem).en}`);
  if (problems.length > 0)
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(problems.join("\n"));
  return files;
}
function expandFolder(path, cwd) {
  const full = (0,node_path_4.resolve)(cwd, path);
  return (0,node_fs_3.existsSync)(full) && (0,node_fs_3.statSync)(full).isDirectory() ? (0,node_path_4.join)(path, "*.json") : path;
}




/***/ })

};
