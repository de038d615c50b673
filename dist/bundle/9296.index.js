export const id = 9296;
export const ids = [9296];
export const modules = {

/***/ 1477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(6407), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withRemovedApis)
/* harmony export */ });
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);
/* harmony import */ var _chunk_WN5WNK3V_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7203);
/* harmony import */ var _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4914);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);
/* harmony import */ var _chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8791);
/* harmony import */ var _chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(574);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4404);
/* harmony import */ var _chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5307);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1377);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5664);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4205);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);












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
  const path = decode(url.trim().replace(/[?#].*$/s, "")).replace(/^[a-z]+:\/\/[^/]*/i, "");
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
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function isOfApi({ apiVersion, kind }, requested) {
  if (apiVersion !== requested.apiVersion)
    return false;
  return kind === null || requested.resource === null || (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceOf */ .KU)(apiVersion, kind) === requested.resource;
}

// lib/repository/removed-apis/join.js
var NO_USES = { files: /* @__PURE__ */ new Set(), uses: [] };
var MAX_LINES = 20;
function joinRemovedApis(input) {
  const called = calledApis(input.risks);
  const groups = input.uses && [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(input.uses, apiKey).values()];
  const others = distinctApis([
    ...(groups ?? []).map(([first]) => first),
    ...input.releases.flatMap(({ apis }) => apis)
  ]).map((api) => ({ ...api, resource: null, callers: [], includes: (one) => isSameApi(one, api) })).filter((api) => removedEntry(input, api) !== void 0 && !called.some(({ includes }) => includes(api)));
  return [...called, ...others].map((api) => row(input, groups, api));
}
var outcomeOfUse = (use, rows) => rows.find((row2) => row2.callers.length > 0 ? isOfApi(use, row2) : isSameApi(row2, use))?.outcome ?? null;
function calledApis(risks) {
  const calls = risks.map((risk) => {
    const { userAgent } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .asRecord */ .qY)(risk);
    const address = addressOf(risk);
    const requested = requestedApi(address) ?? { apiVersion: address, resource: null };
    return { requested, caller: apiCaller(address, textOf(userAgent)) };
  });
  return [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(calls, ({ requested }) => JSON.stringify([requested.apiVersion, requested.resource])).values()].map((same) => {
    const { requested } = same[0];
    return {
      ...requested,
      kind: kindOf(requested),
      callers: [...new Map(same.map(({ caller }) => [JSON.stringify(caller), caller])).values()],
      includes: (api) => isOfApi(api, requested)
    };
  }).sort((a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a.apiVersion, b.apiVersion) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a.resource ?? "", b.resource ?? ""));
}
var addressOf = (risk) => textOf((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .asRecord */ .qY)(risk)["url"]);
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
  const lines = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(before, ({ location }) => location.file)].flatMap(([file, all]) => {
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
var byWeight = (a, b) => Number(b.isInChange) - Number(a.isInChange) || Number((0,_chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeciding */ ._J)(b.syntax)) - Number((0,_chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeciding */ ._J)(a.syntax)) || (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a.location.file, b.location.file) || a.location.line - b.location.line;
function distinctApis(all) {
  const apis = new Map(all.map(({ apiVersion, kind }) => [apiKey({ apiVersion, kind }), { apiVersion, kind }]));
  return [...apis.values()].sort((a, b) => (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(apiKey(a), apiKey(b)));
}
var entriesFor = ({ apiVersion, kind, resource }) => (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_2__/* .removedKinds */ .Mk)().filter((entry) => kind === null ? isOfApi(entry, { apiVersion, resource }) : isSameApi(entry, { apiVersion, kind }));
var removedEntry = ({ targetVersion }, subject) => entriesFor(subject).findLast((entry) => servedBy(targetVersion, entry) === false);
function kindOf(requested) {
  const [only, ...others] = (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_2__/* .removedKinds */ .Mk)().filter((entry) => isOfApi(entry, requested));
  return others.length === 0 ? only?.kind ?? null : null;
}
function servedBy(version, { removedIn }) {
  const minor = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_7__/* .minorNumber */ .FR)(version);
  return minor === null ? null : minor < (0,_chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(removedIn);
}
function replacementOf(entries, { currentVersion, targetVersion }) {
  const after = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_7__/* .minorNumber */ .FR)(targetVersion);
  const all = entries.map((entry) => {
    if (after === null)
      return { replacement: entry.replacements[0]?.apiVersion ?? null, isReplacementServedByBoth: null };
    const { replacement, isServedByBoth } = (0,_chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_0__/* .changeFor */ .WK)(entry, (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_7__/* .minorNumber */ .FR)(currentVersion), after);
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
  const scans = await (0,_chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_8__/* .mapInParallel */ .H)(files, IN_PARALLEL, async (file) => {
    const text = await read(file);
    return text === null ? null : (0,_chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFile */ .W)(file, text);
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
    __webpack_require__.e(/* import() */ 8964).then(__webpack_require__.bind(__webpack_require__, 8964)),
    __webpack_require__.e(/* import() */ 3404).then(__webpack_require__.bind(__webpack_require__, 3404))
  ]);
  const git = await openCheckout(run.cwd, run.env);
  if (typeof git !== "string" && (await git(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
    return async (file) => {
      const base = await readFromCommit(file, commit, git);
      return base.kind === "failed" ? null : base.kind === "found" ? base.text : "";
    };
  if (count > MAX_REQUESTS)
    return `the checkout does not have the base commit, and ${count} manifests changed`;
  const access = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccess */ .zS)(run, run.settings.general.githubToken);
  return async (file) => {
    const base = await readFileAt(file, [commit], access, async () => "no-checkout");
    return base.kind === "unreadable" ? null : base.kind === "found" ? base.text : "";
  };
}

// lib/run/removed-apis.js
async function withRemovedApis(clusters, manifests, { changes, trigger, listed }, run) {
  const isNeeded = clusters.some((cluster) => isCalled(cluster) && scanOf(cluster) !== null);
  const base = isNeeded ? await readBaseUses(changes, trigger, run) : { kind: "no-change" };
  const owners = base.kind === "no-change" ? null : (0,_chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K2)(base.files, listed);
  const joined = [];
  for (const cluster of clusters) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
    const scan = scanOf(cluster);
    const isWhole = isCalled(cluster) && manifests !== null && scan !== null;
    const uses = isWhole ? await manifests.usesOf(cluster.subject.clusterId) : scan?.causes.filter(isUse).map(useOf) ?? null;
    joined.push(joinCluster(cluster, uses, owners === null ? base : baseOfCluster(base, owners, cluster.subject.clusterId)));
  }
  return joined;
}
var isCalled = ({ results }) => liveItems(results).length > 0;
var liveItems = (results) => results.flatMap(({ causes }) => causes.filter(isLiveItem));
var isLiveItem = (cause) => cause.check === "precheck" && cause.name === _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_9__/* .LIVE_CALLS_ITEM */ .L;
var scanOf = ({ results }) => results.find(({ check, diagnostics }) => check === "manifests" && diagnostics.length === 0) ?? null;
function baseOfCluster(base, owners, clusterId) {
  if (base.kind === "no-change")
    return base;
  return { ...base, uses: base.uses.filter(({ location }) => (0,_chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_0__/* .concerns */ .Kc)(owners, clusterId, location.file)) };
}
function joinCluster(cluster, uses, base) {
  const { subject, results, facts } = cluster;
  const scan = scanOf(cluster);
  const { currentVersion, targetVersion } = (0,_chunk_WN5WNK3V_js__WEBPACK_IMPORTED_MODULE_10__/* .knownVersions */ .J)(subject, results, facts);
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
var isLiveKnown = ({ check, decides, items }) => check === "precheck" && decides && items.some(({ name, undecided }) => name === _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_9__/* .LIVE_CALLS_ITEM */ .L && undecided === 0);
var isUse = (cause) => (0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_11__/* .isManifestCause */ .Vb)(cause) && cause.detail.code === "removed-api";
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
  if (!(0,_chunk_52ER7IC7_js__WEBPACK_IMPORTED_MODULE_11__/* .isManifestCause */ .Vb)(cause) || cause.detail.code !== "removed-api")
    return cause;
  const outcome = outcomeOfUse(cause.detail.use, rows);
  return outcome === null ? cause : { ...cause, detail: { ...cause.detail, outcome } };
}




/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideFromEvidence: () => (/* binding */ decideFromEvidence),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _chunk_6EWWRMOP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _chunk_OJGGK6BK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);
/* harmony import */ var _chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(108);
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2068);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9300);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9487);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4408);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8573);
/* harmony import */ var _chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9679);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3240);
/* harmony import */ var _chunk_HYK6AE2M_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6213);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3689);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(264);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6003);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5575);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9526);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(1711);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9138);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6760);









































































// lib/cli/replay.js


var NO_LOG = { info: () => {
} };
var NO_CHANGE = { trigger: { kind: "other" }, changes: { list: () => null }, listed: [] };
var REPLAYING = { clock: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_6__/* .machineClock */ .wx, signal: new AbortController().signal };
async function replay({ flags, args, print }) {
  const { report, original, now, timeSource, fileCount } = await decideFromEvidence(flags, args, process.cwd());
  print(`Decided again from ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_54__/* .counted */ .hS)(fileCount, "saved response")}, as of ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_55__/* .isoTime */ .Ly)(now)} (${timeSource})`);
  for (const line of (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report))
    print(line);
  if (original)
    printChanges(original, report, print);
  return (0,_chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
}
async function decideFromEvidence({ policy: policyFile, at, ...inputs }, evidence, cwd) {
  const lists = evidence.map((path) => {
    const text = expandFolder(path, cwd);
    return { text, entries: [{ text, isQuoted: true }] };
  });
  const { files, faults } = await (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_29__/* .readResultFiles */ .fE)(lists, cwd);
  refuse(faults.map(({ value, problem }) => `${value} ${(0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_20__/* .settingProblem */ .oG)(problem).en}`));
  const [first] = files;
  if (!first)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("name the evidence: replay --policy FILE EVIDENCE\u2026");
  const original = await reportNextTo((0,node_path__WEBPACK_IMPORTED_MODULE_53__.resolve)(cwd, first.path));
  const originalInputs = original && inputsOf(original.asked);
  const read = (0,_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .sb)({ inputs: { ...originalInputs, ...inputs, results: "evidence" }, env: {} });
  const problems = read.faults.map((fault) => (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_20__/* .settingMessage */ .U0)(fault).en);
  const policy = policyFile === void 0 ? _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_24__/* .NO_LOADED_POLICY */ .jn : policyOf(policyFile, cwd);
  if (policy === null)
    problems.push(`policy is "${policyFile}": it cannot be read as a text file in UTF-8 or UTF-16`);
  const requested = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_55__/* .parseTimestamp */ .EH)(at);
  if (at !== void 0 && requested === null)
    problems.push(`at is "${at}": it must be a time such as "2026-01-31T12:00:00Z"`);
  refuse(problems);
  const { complete } = read;
  if (policy === null || !complete)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("the settings cannot be used");
  const plans = await (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_29__/* .readResultFiles */ .fE)(read.general.plans, cwd, "plan");
  refuse(plans.faults.map(({ value, problem }) => `${value} ${(0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_20__/* .settingProblem */ .oG)(problem).en}`));
  const savedAt = (time) => (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__/* .readSavedClusters */ .nu)(files, complete, time);
  const takenAt = () => savedAt(0).clusters.flatMap(({ results }) => results.flatMap((result) => result.takenAt ?? []));
  const { now, timeSource } = decisionTime(requested, original, takenAt);
  const saved = savedAt(now);
  const reported = saved.clusters.map((cluster) => withReported(cluster, original));
  const planned = await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_14__/* .withSavedPlans */ .Qf)(reported, files, plans.files, complete, { cwd, log: NO_LOG });
  const scan = complete.checks?.includes("manifests") ?? true ? (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_14__/* .savedScan */ .dk)(files) : null;
  const scanned = await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_14__/* .withSavedManifests */ .i5)(planned, scan, REPLAYING);
  const run = { cwd, env: {}, settings: read, log: NO_LOG, clock: REPLAYING.clock, signal: REPLAYING.signal };
  const report = (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)({
    settings: read,
    clusters: await (0,_chunk_OJGGK6BK_js__WEBPACK_IMPORTED_MODULE_1__/* .withRemovedApis */ .e)(scanned, scan, NO_CHANGE, run),
    runDiagnostics: saved.runDiagnostics,
    policy,
    stages: original?.stages ?? [],
    now,
    version: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .xv,
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
  const reported = original && (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_55__/* .parseTimestamp */ .EH)(original.generatedAt);
  if (reported)
    return { now: reported + 999, timeSource: "the time of the report" };
  const times = takenAt();
  if (times.length === 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("no result in the evidence has a time. If the files are check results, set --at");
  return { now: Math.max(...times), timeSource: "the time of the newest result" };
}
function refuse(problems) {
  if (problems.length > 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(problems.join("\n"));
}
function expandFolder(path, cwd) {
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_53__.resolve)(cwd, path);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_52__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_52__.statSync)(full).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_53__.join)(path, "*.json") : path;
}
var reportNextTo = (evidenceFile) => (0,_chunk_6EWWRMOP_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_53__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_53__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_53__.dirname)(evidenceFile)), "report.json")).catch(() => null);
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
  const latestBackupAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_55__/* .parseTimestamp */ .EH)(own?.facts.latestBackupAt);
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
  const content = (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_29__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_53__.resolve)(cwd, path));
  return content.kind === "text" ? { ..._chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_24__/* .NO_LOADED_POLICY */ .jn, ...(0,_chunk_TVU6PAWR_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePolicy */ .O)(content.text, path), file: path } : null;
}
function printChanges(original, report, print) {
  const changes = (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBetween */ .iv)(original.findings, report.findings);
  const verdict = original.verdict === report.verdict ? `The verdict is still ${report.verdict}` : `The verdict was ${original.verdict} and is now ${report.verdict}`;
  const differ = changes.length === 1 ? "differs" : "differ";
  print(`
${verdict}; ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_54__/* .counted */ .hS)(changes.length, "decision")} ${differ} from the report.`);
  for (const { name, nodes, from, to } of changes) {
    const where = nodes > 0 ? ` on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_54__/* .counted */ .hS)(nodes, "node")}` : "";
    print(`  * ${name}${where}: ${from ?? "no finding"} -> ${to ?? "no finding"}`);
  }
}



/***/ })

};
