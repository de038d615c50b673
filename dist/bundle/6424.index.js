export const id = 6424;
export const ids = [6424];
export const modules = {

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ supportEnd),
/* harmony export */   _: () => (/* binding */ planHops)
/* harmony export */ });
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2019);


// lib/catalog/removed-apis.js
var REMOVED = {
  "1.16": [
    ["apps/v1beta1", "ControllerRevision, Deployment, ReplicaSet, StatefulSet", "apps/v1"],
    ["apps/v1beta2", "ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet", "apps/v1"],
    ["extensions/v1beta1", "DaemonSet, Deployment, ReplicaSet", "apps/v1"],
    ["extensions/v1beta1", "NetworkPolicy", "networking.k8s.io/v1"],
    ["extensions/v1beta1", "PodSecurityPolicy", "policy/v1beta1"]
  ],
  "1.17": [["scheduling.k8s.io/v1alpha1", "PriorityClass", "scheduling.k8s.io/v1"]],
  "1.21": [
    [
      "flowcontrol.apiserver.k8s.io/v1alpha1",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ]
  ],
  "1.22": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "MutatingWebhookConfiguration, ValidatingWebhookConfiguration",
      "admissionregistration.k8s.io/v1"
    ],
    ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "apiextensions.k8s.io/v1"],
    ["apiregistration.k8s.io/v1beta1", "APIService", "apiregistration.k8s.io/v1"],
    ["authentication.k8s.io/v1beta1", "TokenReview", "authentication.k8s.io/v1"],
    [
      "authorization.k8s.io/v1beta1",
      "LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview",
      "authorization.k8s.io/v1"
    ],
    ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", "certificates.k8s.io/v1"],
    ["coordination.k8s.io/v1beta1", "Lease", "coordination.k8s.io/v1"],
    ["extensions/v1beta1", "Ingress", "networking.k8s.io/v1"],
    ["networking.k8s.io/v1beta1", "Ingress, IngressClass", "networking.k8s.io/v1"],
    [
      "rbac.authorization.k8s.io/v1alpha1",
      "ClusterRole, ClusterRoleBinding, Role, RoleBinding",
      "rbac.authorization.k8s.io/v1"
    ],
    [
      "rbac.authorization.k8s.io/v1beta1",
      "ClusterRole, ClusterRoleBinding, Role, RoleBinding",
      "rbac.authorization.k8s.io/v1"
    ],
    ["scheduling.k8s.io/v1beta1", "PriorityClass", "scheduling.k8s.io/v1"],
    ["storage.k8s.io/v1beta1", "CSIDriver, CSINode, StorageClass, VolumeAttachment", "storage.k8s.io/v1"]
  ],
  "1.24": [
    ["storage.k8s.io/v1alpha1", "VolumeAttachment", "storage.k8s.io/v1"],
    ["storage.k8s.io/v1alpha1", "CSIStorageCapacity", "storage.k8s.io/v1beta1"]
  ],
  "1.25": [
    ["autoscaling/v2beta1", "HorizontalPodAutoscaler", "autoscaling/v2"],
    ["batch/v1beta1", "CronJob", "batch/v1"],
    ["discovery.k8s.io/v1beta1", "EndpointSlice", "discovery.k8s.io/v1"],
    ["events.k8s.io/v1beta1", "Event", "events.k8s.io/v1"],
    ["node.k8s.io/v1beta1", "RuntimeClass", "node.k8s.io/v1"],
    ["policy/v1beta1", "PodSecurityPolicy", null],
    ["policy/v1beta1", "Eviction, PodDisruptionBudget", "policy/v1"]
  ],
  "1.26": [
    ["autoscaling/v2beta2", "HorizontalPodAutoscaler", "autoscaling/v2"],
    [
      "flowcontrol.apiserver.k8s.io/v1beta1",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1beta3"
    ]
  ],
  "1.27": [["storage.k8s.io/v1beta1", "CSIStorageCapacity", "storage.k8s.io/v1"]],
  "1.29": [
    [
      "flowcontrol.apiserver.k8s.io/v1beta2",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ],
    ["networking.k8s.io/v1alpha1", "ClusterCIDR", null]
  ],
  "1.31": [
    [
      "resource.k8s.io/v1alpha2",
      "PodSchedulingContext, ResourceClaim, ResourceClaimParameters, ResourceClaimTemplate, ResourceClass, ResourceClassParameters, ResourceSlice",
      null
    ]
  ],
  "1.32": [
    [
      "admissionregistration.k8s.io/v1alpha1",
      "ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["authentication.k8s.io/v1alpha1", "SelfSubjectReview", "authentication.k8s.io/v1"],
    ["coordination.k8s.io/v1alpha1", "LeaseCandidate", "coordination.k8s.io/v1alpha2"],
    [
      "flowcontrol.apiserver.k8s.io/v1beta3",
      "FlowSchema, PriorityLevelConfiguration",
      "flowcontrol.apiserver.k8s.io/v1"
    ],
    ["resource.k8s.io/v1alpha3", "PodSchedulingContext", null]
  ],
  "1.33": [
    ["authentication.k8s.io/v1beta1", "SelfSubjectReview", "authentication.k8s.io/v1"],
    ["networking.k8s.io/v1alpha1", "IPAddress, ServiceCIDR", "networking.k8s.io/v1"]
  ],
  "1.34": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    [
      "resource.k8s.io/v1alpha3",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.35": [
    ["certificates.k8s.io/v1alpha1", "PodCertificateRequest", "certificates.k8s.io/v1beta1"],
    ["storage.k8s.io/v1alpha1", "VolumeAttributesClass", "storage.k8s.io/v1"],
    ["storagemigration.k8s.io/v1alpha1", "StorageVersionMigration", "storagemigration.k8s.io/v1beta1"]
  ],
  "1.36": [["scheduling.k8s.io/v1alpha1", "Workload", null]],
  "1.37": [
    ["certificates.k8s.io/v1alpha1", "ClusterTrustBundle", "certificates.k8s.io/v1beta1"],
    ["networking.k8s.io/v1beta1", "IPAddress, ServiceCIDR", "networking.k8s.io/v1"],
    ["scheduling.k8s.io/v1alpha2", "PodGroup, Workload", null],
    ["storage.k8s.io/v1beta1", "VolumeAttributesClass", "storage.k8s.io/v1"]
  ],
  "1.38": [
    [
      "admissionregistration.k8s.io/v1alpha1",
      "MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["coordination.k8s.io/v1alpha2", "LeaseCandidate", "coordination.k8s.io/v1beta1"],
    [
      "resource.k8s.io/v1beta1",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.39": [
    ["coordination.k8s.io/v1beta1", "LeaseCandidate", null],
    ["resource.k8s.io/v1alpha3", "DeviceTaintRule", "resource.k8s.io/v1beta2"],
    [
      "resource.k8s.io/v1beta2",
      "DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice",
      "resource.k8s.io/v1"
    ]
  ],
  "1.40": [
    [
      "admissionregistration.k8s.io/v1beta1",
      "MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io/v1"
    ],
    ["certificates.k8s.io/v1beta1", "ClusterTrustBundle, PodCertificateRequest", "certificates.k8s.io/v1"],
    ["storagemigration.k8s.io/v1beta1", "StorageVersionMigration", "storagemigration.k8s.io/v1"]
  ],
  "1.42": [
    ["resource.k8s.io/v1alpha3", "ResourcePoolStatusRequest", null],
    ["resource.k8s.io/v1beta2", "DeviceTaintRule", "resource.k8s.io/v1"]
  ],
  "1.43": [
    ["lifecycle.k8s.io/v1alpha1", "Eviction, EvictionRequest", null],
    ["scheduling.k8s.io/v1beta1", "PodGroup, Workload", null]
  ]
};
var NEWEST_KNOWN = 38;
function removedBetween(from, to) {
  const [first, last] = [(0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(from), (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(to)];
  if (first === null || last === null || last > NEWEST_KNOWN)
    return null;
  return Object.entries(REMOVED).filter(([release]) => {
    const minor = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(release) ?? 0;
    return minor > first && minor <= last;
  }).flatMap(([removedIn, apis]) => apis.map(([apiVersion, kinds, replacement]) => ({
    apiVersion,
    kinds: kinds.split(", "),
    replacement,
    removedIn
  })));
}

// lib/catalog/hops.js
function planHops({ from, to, offered, paths }) {
  if ((0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesVersion */ .y1)(to, from))
    return [];
  const offers = (offered ?? []).filter((version) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, from) > 0);
  const stops = routeOver(from, to, offers, paths ?? []) ?? routeOver(from, to, targetsOf(from, paths ?? []), paths ?? []);
  if (stops === null)
    return null;
  return stops.map((stop, index) => {
    const start = stops[index - 1] ?? from;
    const isOffered = index === 0 && offers.includes(stop);
    return { from: start, to: stop, isOffered, removedApis: removedBetween(start, stop) };
  });
}
var MAX_HOPS = 20;
function routeOver(from, to, first, paths) {
  const direct = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTarget */ .u1)(to, first);
  if (direct !== null)
    return [direct];
  const passed = /* @__PURE__ */ new Set([from]);
  let routes = newestFirst(first).map((stop) => [stop]);
  for (let length = 1; length < MAX_HOPS && routes.length > 0; length++) {
    const longer = [];
    for (const route of routes) {
      const last = route.at(-1) ?? from;
      const targets = targetsOf(last, paths);
      const target = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTarget */ .u1)(to, targets);
      if (target !== null)
        return [...route, target];
      for (const next of newestFirst(targets)) {
        if (passed.has(next))
          continue;
        passed.add(next);
        longer.push([...route, next]);
      }
    }
    routes = longer;
  }
  return null;
}
var newestFirst = (versions) => [...versions].sort((a, b) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a));
var targetsOf = (version, paths) => [
  ...new Set(paths.filter((path) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(path.version, version)).flatMap(({ targets }) => targets).filter((target) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(target) !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(target, version) > 0))
];

// lib/catalog/support.js
var EARLY = { 9: "2020-12", 11: "2021-03", 13: "2022-03", 15: "2022-09", 17: "2023-01" };
var TABLES = [
  {
    regions: /^eu-(?:de|nl)$/,
    autopilot: false,
    url: "https://docs.otc.t-systems.com/cloud-container-engine/umn/product_bulletin/kubernetes_version_policy.html",
    asOf: "2026-04-16",
    endedThrough: null,
    ends: {
      ...EARLY,
      19: "2024-03",
      21: "2024-06",
      23: "2024-09",
      25: "2025-02",
      27: "2025-06",
      28: "2025-10",
      29: "2026-06",
      30: "2026-11",
      31: "2027-06",
      32: "2027-10",
      33: "2028-03"
    }
  },
  {
    regions: /^tr-central-201$/,
    autopilot: false,
    url: "https://support.huaweicloud.com/intl/en-us/tr-central-201-usermanual-cce/cce_bulletin_0033.html",
    asOf: "2024-12-04",
    endedThrough: null,
    ends: {
      ...EARLY,
      19: "2023-09",
      21: "2024-04",
      23: "2024-09",
      25: "2025-03",
      27: "2025-10",
      28: "2026-02"
    }
  },
  {
    regions: /^cn-/,
    autopilot: false,
    url: "https://support.huaweicloud.com/bulletin-cce/cce_bulletin_0004.html",
    asOf: "2026-11",
    endedThrough: 27,
    ends: {}
  },
  {
    regions: /^(?:ap|af|sa|la|na|me|ae|my)-|^(?:tr-west-1|eu-west-0|eu-west-101|ru-northwest-2)$/,
    autopilot: false,
    url: "https://support.huaweicloud.com/intl/en-us/bulletin-cce/cce_bulletin_0004.html",
    asOf: "2025-11-07",
    endedThrough: 25,
    ends: {}
  },
  {
    regions: /^(?:cn|ap|af|sa|la|na|me|ae|my|tr|eu|ru)-/,
    autopilot: true,
    url: "https://support.huaweicloud.com/usermanual-cce-autopilot/cce_11_0068.html",
    asOf: "2026-11",
    endedThrough: null,
    ends: {}
  }
];
function supportEnd(version, region, autopilot) {
  const minor = (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(version);
  if (minor === null)
    return { state: "unknown", why: "no-version" };
  if (region === null)
    return { state: "unknown", why: "no-region" };
  const table = TABLES.find((one) => one.autopilot === autopilot && one.regions.test(region));
  if (table === void 0)
    return { state: "unknown", why: "no-table" };
  const source = { url: table.url, asOf: table.asOf };
  if (table.endedThrough !== null && minor <= table.endedThrough)
    return { state: "ended", source };
  const month = table.ends[minor];
  if (month === void 0)
    return { state: "unknown", why: "no-date", source };
  return { state: "dated", month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source };
}




/***/ }),

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ PLAN_NOT_KEPT),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4842);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1711);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2985);








// lib/checks/saved/plan.js
var PLAN_NOT_KEPT = { check: "plan", id: "not-kept", text: "null\n" };
var isPlanNotKept = (path) => /(?:^|[\\/])plan-not-kept(?:-[^\\/]*)?\.json$/.test(path);

// lib/checks/saved/facts.js
var NAMES = /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo|snapshots|upgradepaths|nodepools|nodes)(?:-[A-Za-z0-9_-]+)?\.json$/;
function savedFacts(path, value, isUpgradeInfo) {
  const [, name] = NAMES.exec(path) ?? [];
  if (name === "cluster" || isCluster(value))
    return savedCluster(value);
  if (name === "upgradeinfo" || isUpgradeInfo)
    return savedUpgradeInfo(value);
  if (name === "snapshots")
    return savedGroup("backup", name, (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readSnapshots */ .yj)(value));
  if (name === "upgradepaths" || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) && Array.isArray(value["upgradePaths"]))
    return savedGroup("paths", "upgradepaths", (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradePaths */ .xg)(value));
  if (name === "nodepools" || isListOf("NodePool", value)) {
    const autoscaledPools = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readAutoscaledPools */ .Fr)(value);
    return savedGroup("node-pools", "nodepools", autoscaledPools && { autoscaledPools });
  }
  if (name === "nodes" || isListOf("Node", value)) {
    const page = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodePage */ .it)(value);
    return savedGroup("nodes", "nodes", page && { nodes: page.nodes });
  }
  return null;
}
function isListOf(kind, value) {
  const items = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? [value["items"] ?? []].flat() : [];
  return items.length > 0 && items.every((item) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) && item["kind"] === kind);
}
var savedGroup = (group, evidenceId2, facts) => ({ clusterId: null, group, evidenceId: evidenceId2, facts: facts ?? {}, isIncomplete: facts === null });
var isCluster = (value) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) && typeof value["kind"] === "string" && value["kind"].toLowerCase() === "cluster";
function savedCluster(value) {
  const parsed = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .cluster */ .bz, value);
  const facts = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readCluster */ .D$)(value, null);
  return {
    clusterId: parsed.ok && parsed.value.metadata?.uid || null,
    group: "identity",
    evidenceId: "cluster",
    facts: facts ?? {},
    isIncomplete: !facts?.phase
  };
}
function savedUpgradeInfo(value) {
  const { clusterId, liveVersion } = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(value);
  const isIncomplete = liveVersion === null;
  return { clusterId, group: "versions", evidenceId: "upgradeinfo", facts: (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersions */ .q2)(value), isIncomplete };
}
function knownFacts(all, clusterId, isOnly) {
  const isOwn = (one) => clusterId === null || one.clusterId === null || one.clusterId === clusterId;
  const own = all.filter(isOwn);
  const odd = all.filter((one) => isOwn(one) ? one.isIncomplete : isOnly && one.group === "identity");
  const why = { code: "not-in-response" };
  const gaps = [...new Set(odd.map(({ group }) => group))].map((group) => group === "nodes" ? { check: "upgrade", code: "nodes-unread", why } : { check: null, code: "no-facts", facts: [group], why });
  const pages = own.flatMap(({ group, facts: facts2 }) => group === "nodes" ? [facts2.nodes ?? []] : []);
  const nodes = pages.length === 0 ? null : pages.flat();
  const unstated = nodes === null || odd.some(({ group }) => group === "nodes") ? [] : (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeGaps */ .kN)(nodes);
  const facts = Object.assign({}, _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj, ...own.map((one) => one.facts), { nodes });
  return { facts, gaps: [...gaps, ...unstated], waitedMs: 0 };
}

// lib/checks/saved/answers.js
function distinctAnswers(answers, isUnderWay2, isFinal) {
  const distinct = /* @__PURE__ */ new Map();
  const contradicting = [];
  for (const [index, one] of answers.entries()) {
    const key = one.id ?? `#${index}`;
    const known = distinct.get(key);
    const later = known ? laterOf(known, one, isUnderWay2, isFinal) : one;
    if (later === null)
      contradicting.push(one);
    else
      distinct.set(key, later);
  }
  return { distinct: [...distinct.values()], contradicting };
}
function laterOf(one, other, isUnderWay2, isFinal) {
  const alone = one.isFromList ? other : one;
  if (JSON.stringify(one.task) === JSON.stringify(other.task))
    return alone;
  const [isOneFinal, isOtherFinal] = [isFinal(one.phase), isFinal(other.phase)];
  if (isOneFinal && isOtherFinal)
    return one.phase === other.phase && one.isFromList !== other.isFromList ? alone : null;
  const order = one.updatedAt === null || other.updatedAt === null ? null : one.updatedAt - other.updatedAt;
  if (isOneFinal !== isOtherFinal) {
    const [ended, open] = isOneFinal ? [one, other] : [other, one];
    const openIsLater = order !== null && (isOneFinal ? order < 0 : order > 0);
    return openIsLater || !isUnderWay2(open.phase) && !order ? null : ended;
  }
  if (order)
    return order > 0 ? one : other;
  return order === 0 && one.isFromList !== other.isFromList ? alone : null;
}

// lib/checks/saved/prechecks.js
var FINAL_PHASES = ["Success", "Failed", "Error"];
function readPrechecks(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrecheck */ .SH)({ ok: true, value }, expected, now, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrecheck */ .Vb)(raw);
    if (!parsed.ok) {
      results.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "shape", of: "body", ...parsed.fault }));
      return [];
    }
    const { metadata, status } = parsed.value;
    const { updated } = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(parsed.value);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt: updated }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn, (phase) => FINAL_PHASES.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadablePrecheck */ .zh)("saved-precheck", { code: "contradiction" }));
  const isGiven = taskId !== null || distinct.length === 1 && distinct[0]?.isFromList === false;
  const target = isGiven ? null : expected.targetVersion;
  const tasks = distinct.map(({ task }) => task);
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseNewest */ .EM)(tasksOfCluster, target);
    if ("result" in choice)
      results.push({ ...choice.result, clusterId });
    else {
      const sameTask = contradicting.filter(({ id }) => id === choice.task.metadata?.uid);
      results.push(...[choice.task, ...sameTask.map(({ task }) => task)].map(readTask));
    }
  }
  return results.length > 0 ? results : [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("precheck", { name: "no-result", why: "filtered-out" })];
}
function tasksByCluster(tasks, asserted) {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []));
  const fallback = asserted ?? (others.length === 0 ? only : null);
  const groups = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(tasks, (task) => task.spec?.clusterID || fallback);
  const tasksOfAsserted = asserted === null ? void 0 : groups.get(asserted);
  return tasksOfAsserted ? [[asserted, tasksOfAsserted]] : [...groups];
}

// lib/checks/saved/shapes.js
var NO_CONTENTS = { tasks: [], emptyListOf: [], upgradeInfo: null, problems: [] };
var problem = (fault, check = null) => ({
  ...NO_CONTENTS,
  problems: [{ check, fault }]
});
var notJson = (named) => problem({ code: "no-json" }, named);
function contentsOf(value, named = null) {
  if (Array.isArray(value))
    return contentsOfArray(value);
  if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
    return problem({ code: "no-kind" }, named);
  const started = startedCheck(value);
  if (started)
    return problem({ code: "start-answer" }, started);
  if (named)
    return contentsOfEvidence(value, named);
  return isList(value) ? contentsOfList(value) : contentsOfTask(value);
}
function contentsOfArray(values) {
  if (values.length === 0)
    return problem({ code: "no-kind" });
  const parts = values.flat(3).map((part) => Array.isArray(part) ? problem({ code: "no-kind" }) : contentsOf(part));
  return {
    tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
    emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
    upgradeInfo: null,
    problems: parts.flatMap(({ problems }) => problems)
  };
}
var isList = ({ items, status }) => items !== void 0 && (items !== null || status === void 0);
var KINDS = {
  precheck: "PreCheckTask",
  addons: "AddonCheck",
  upgrade: "UpgradeTask",
  postcheck: "PostCheckTask"
};
var CHECK_OF_KIND = /* @__PURE__ */ new Map([
  ["PreCheckTask", "precheck"],
  ["AddonCheck", "addons"],
  ["UpgradeTask", "upgrade"],
  ["PostCheckTask", "postcheck"]
]);
function startedCheck(body) {
  const { kind, spec, status, items } = body;
  if (items !== void 0)
    return null;
  if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && (spec["clusterUpgradeAction"] ?? spec["autopilotClusterUpgradeAction"]))
    return "upgrade";
  if (kind === "AddonCheck")
    return (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(status) && Array.isArray(status["items"]) || (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(status) ? "addons" : null;
  return (kind === "PreCheckTask" || kind === "UpgradeTask") && (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(body["metadata"]) && (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(status) ? CHECK_OF_KIND.get(kind) ?? null : null;
}
function contentsOfEvidence(body, check) {
  const { kind, items } = body;
  const kinds = isList(body) && check !== "addons" ? [KINDS[check], ...LIST_KINDS] : [KINDS[check]];
  if (!(0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) && !kinds.includes(kind))
    return problem({ code: "kind-in-file", kind: (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), expected: KINDS[check] }, check);
  if (!isList(body))
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  const all = [items ?? []].flat();
  const others = all.flatMap((item) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) ? CHECK_OF_KIND.get(item["kind"]) ?? [] : []);
  if ((/* @__PURE__ */ new Set([check, ...others])).size > 1 && others.includes(check))
    return contentsOfList(body);
  const tasks = all.map((raw) => ({ check, raw, isFromList: true }));
  return { ...NO_CONTENTS, tasks, emptyListOf: tasks.length === 0 ? [check] : [] };
}
function contentsOfTask(body) {
  const { kind, spec } = body;
  const check = CHECK_OF_KIND.get(kind);
  if (check)
    return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] };
  if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec["versionInfo"]))
    return { ...NO_CONTENTS, upgradeInfo: body };
  if (isErrorBody(body))
    return problem({ code: "error-body" });
  return (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) ? problem({ code: "no-kind" }) : otherKind(kind);
}
function isErrorBody(body) {
  const { code, message } = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorBody */ .Nk)(body);
  return (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(body["kind"]) && (code ?? message) !== null || body["kind"] === "Status";
}
function otherKind(kind) {
  const expected = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), Object.values(KINDS));
  return expected === null ? NO_CONTENTS : problem({ code: "kind-in-file", kind: (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(kind), expected });
}
var LIST_KINDS = ["List", "PreCheckTask", "PreCheckTaskList", "UpgradeTask", "UpgradeTaskList"];
function contentsOfList({ kind, items }) {
  const all = [items ?? []].flat();
  if (kind === "AddonCheck") {
    const tasks = all.map((raw) => ({ check: "addons", raw, isFromList: true }));
    return { ...NO_CONTENTS, tasks, emptyListOf: all.length === 0 ? ["addons"] : [] };
  }
  const isTaskList = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(kind) || LIST_KINDS.includes(kind);
  if (all.length === 0)
    return isTaskList ? { ...NO_CONTENTS, emptyListOf: ["precheck", "upgrade"] } : otherKind(kind);
  const kindOfAll = typeof kind === "string" ? kind.replace(/TaskList$/, "Task") : kind;
  const kinds = all.map((item) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) && !(0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(item["kind"]) ? item["kind"] : kindOfAll);
  const known = new Set(kinds.flatMap((one) => CHECK_OF_KIND.get(one) ?? []));
  const [only] = known;
  const parts = all.map((raw, index) => {
    const own = kinds[index];
    const isUnknown = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(own) || own === "List";
    const check = CHECK_OF_KIND.get(own) ?? (isUnknown && known.size === 1 ? only : void 0);
    if (check)
      return { ...NO_CONTENTS, tasks: [{ check, raw, isFromList: true }] };
    return isUnknown ? problem({ code: "no-kind" }) : otherKind(own);
  });
  return {
    ...NO_CONTENTS,
    tasks: parts.flatMap(({ tasks }) => tasks),
    problems: parts.flatMap(({ problems }) => problems).slice(0, 1)
  };
}
function isAddonList(value) {
  if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !isList(value))
    return false;
  const specs = [value["items"] ?? []].flat().map((item) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) ? item["spec"] : null);
  return !specs.some((spec) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec) && Array.isArray(spec["versions"]));
}
function templateOf(value) {
  if (!(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || value["kind"] !== "Addon" || !Array.isArray(value["items"]) || isAddonList(value))
    return null;
  const [first] = value["items"];
  const metadata = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(first) ? first["metadata"] : null;
  return (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(metadata) ? (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(metadata["name"]) : null;
}
function evidenceId(tasks) {
  const [only, ...others] = tasks;
  const metadata = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(only?.raw) && (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(only.raw["metadata"]) ? only.raw["metadata"] : {};
  const id = metadata["uid"] ?? metadata["taskID"];
  const isAlone = others.length === 0 && only?.isFromList === false;
  return isAlone && typeof id === "string" && id !== "" ? id : "list";
}

// lib/checks/saved/upgrades.js
var FINAL_PHASES2 = ["Success", "Failed"];
function readUpgrades(saved, expected, taskId, now) {
  const results = [];
  const readTask = (value) => (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgrade */ .Fz)({ ok: true, value }, expected, now, null, null);
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUpgrade */ ._A)(raw);
    if (!parsed.ok) {
      results.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgrade */ .Fz)(parsed, expected, now, null, null));
      return [];
    }
    const { metadata, status } = parsed.value;
    const updatedAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([metadata?.updateTimestamp, metadata?.updateTimeStamp]);
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt }];
  });
  const named = answers.filter(({ id }) => taskId === null || id === taskId);
  const { distinct, contradicting } = distinctAnswers(named, _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpgradeUnderWay */ .Cl, (phase) => FINAL_PHASES2.includes(phase));
  if (contradicting.length > 0)
    results.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-task", { code: "contradiction" }));
  const newest = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOf */ .su)(distinct, ({ task }) => (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .agreedTime */ .WY)([task.metadata?.creationTimestamp, task.metadata?.creationTimeStamp]));
  if (newest === "ambiguous")
    results.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableTask */ .ri)("upgrade-list", { code: "undated-upgrade" }));
  else if (newest) {
    const sameTask = contradicting.filter(({ id }) => id === newest.id);
    results.push(...[newest, ...sameTask].map(({ task }) => readTask(task)));
  }
  return results.length > 0 ? results : [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("upgrade", { name: "no-result", why: "filtered-out" })];
}

// lib/checks/saved/index.js
function readSaved(files, selected, expected, selection, now) {
  const checks = selected?.filter(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_2__/* .isCceCheck */ .Ch) ?? null;
  const found = collect(files, checks);
  const { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored } = found;
  const installed = addonLists.map((raw) => (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstalledAddons */ .yh)(raw, selection)).findLast((one) => one !== null);
  const isPresent = (check) => tasks.some((task) => task.check === check) || emptyLists.has(check);
  const wanted = checks ?? _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_2__/* .CCE_CHECKS */ .aF.filter(isPresent);
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check);
    if (tasksOfCheck.length > 0)
      return readCheck(check, tasksOfCheck, expected, selection, now);
    if (unreadable.some((result) => result.check === check))
      return [];
    return [noTask(check, emptyLists.has(check) ? "no-task" : "no-file")];
  });
  const hadPlan = files.some(({ path }) => isPlanNotKept(path));
  const isNothing = checks === null && wanted.length === 0 && unreadable.length === 0 && !hadPlan;
  const ofPlan = selected?.includes("plan") ?? hadPlan ? [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)("plan", { name: "no-result", why: "no-plan" })] : [];
  const all = [...unreadable, ...isNothing ? [noTask("precheck", "no-file")] : results, ...ofPlan];
  return {
    results: all.map((result) => (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .recheckLiveVersion */ .aB)(result, liveVersionOf(result, all, upgradeInfos))),
    gaps: isPresent("addons") && (installed !== void 0 || isFromRun) ? [...gaps, ...addonGaps(tasks, installed ?? null, expected, selection, now)] : gaps,
    facts,
    evidence: hadPlan ? [...evidence, PLAN_NOT_KEPT] : evidence,
    ignored
  };
}
function addonGaps(tasks, installed, expected, selection, now) {
  const raw = tasks.filter(({ check }) => check === "addons").map((task) => task.raw);
  const readings = (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .selectTasks */ .nR)(raw, selection), expected, now, null);
  return (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .installedGaps */ ._g)(installed ?? { code: "not-saved" }, readings, selection);
}
function collect(files, checks) {
  const tasks = [];
  const emptyLists = /* @__PURE__ */ new Set();
  const unreadable = [];
  const upgradeInfos = [];
  const facts = [];
  const addonLists = [];
  const gaps = [];
  const evidence = [];
  const ignored = [];
  let isFromRun = false;
  const isSelected = (check) => checks?.includes(check) ?? true;
  const fallback = checks?.[0] ?? "precheck";
  for (const { path, text } of files.filter((file) => !isPlanNotKept(file.path))) {
    const named = checkInName(path);
    if (named !== null)
      isFromRun = true;
    const value = parseJson(text);
    const contents = value === void 0 ? notJson(named) : contentsOf(value, named);
    const known = savedFacts(path, value, contents.upgradeInfo !== null);
    if (known) {
      facts.push(known);
      if (known.group === "versions")
        upgradeInfos.push((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readUpgradeInfo */ .nY)(value));
      evidence.push({ check: "cluster", id: known.evidenceId, text });
      continue;
    }
    const selected = contents.tasks.filter(({ check: check2 }) => isSelected(check2));
    for (const task of selected)
      tasks.push(task);
    const [emptyList] = contents.emptyListOf.filter(isSelected);
    if (emptyList)
      emptyLists.add(emptyList);
    const problems = contents.problems.map(({ check: check2, fault }) => ({ check: check2 ?? fallback, fault })).filter(({ check: check2 }) => isSelected(check2));
    for (const { check: check2, fault } of problems)
      unreadable.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableResult */ .dh)(check2, "saved-response", { ...fault, file: path }));
    const check = selected[0]?.check ?? emptyList;
    if (check)
      gaps.push(...(0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .listGaps */ .M7)(check, value));
    const [first] = problems;
    const template = templateOf(value);
    if (isAddonList(value) && isSelected("addons")) {
      addonLists.push(value);
      evidence.push({ check: "cluster", id: "addons", text });
    } else if (template !== null)
      evidence.push({ check: "cluster", id: `addontemplate-${template}`, text });
    else if (check)
      evidence.push({ check, id: evidenceId(selected), text });
    else if (first)
      evidence.push({ check: first.check, id: "unreadable", text });
    else
      ignored.push(path);
  }
  return { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored };
}
function checkInName(path) {
  const [, word] = /(?:^|[\\/])evidence[\\/]([a-z]+)-[^\\/]*$/.exec(path) ?? [];
  return _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_2__/* .CCE_CHECKS */ .aF.find((check) => check === word) ?? null;
}
function liveVersionOf({ clusterId }, all, infos) {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1;
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId);
  return (found ?? (isOneCluster ? infos.at(-1) : void 0))?.liveVersion ?? null;
}
var noTask = (check, why) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticResult */ .pb)(check, { name: "no-result", why });
function parseJson(text) {
  try {
    return JSON.parse(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
  } catch {
    return void 0;
  }
}
function readCheck(check, own, expected, selection, now) {
  const raw = own.map((task) => task.raw);
  switch (check) {
    case "precheck":
      return readPrechecks(own, expected, selection.precheckTaskId, now);
    case "addons":
      return (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readSelected */ ._0)((0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .selectTasks */ .nR)(raw, selection), expected, now, null);
    case "upgrade":
      return readUpgrades(own, expected, selection.upgradeTaskId, now);
    case "postcheck":
      return raw.map((one) => (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_0__/* .readPostcheck */ .t8)(one, expected, now));
  }
}




/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ unknownItems),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   bS: () => (/* binding */ decisionCounts),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   nu: () => (/* binding */ readSavedClusters),
/* harmony export */   qo: () => (/* binding */ reasonFor),
/* harmony export */   vF: () => (/* binding */ compareChanges),
/* harmony export */   w6: () => (/* binding */ decideIsolated)
/* harmony export */ });
/* harmony import */ var _chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(610);
/* harmony import */ var _chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);
/* harmony import */ var _chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3545);
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2581);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7502);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9555);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4893);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4798);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8914);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1124);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5589);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7173);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2985);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);


























// lib/report/text.js
var LISTED = 30;
var ORDER = ["block", "inconclusive", "warn", "waived", "notice"];
function renderText(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localizer */ .Oq)(report.language);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  const unknownItems2 = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .listed */ .KE)(report.unknownItems.map(({ name }) => name)));
  return [
    (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .verdictLine */ .MT)(report, (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .targetOrigin */ .we)(report, t, _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .nameText */ .fh)),
    ...report.green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_20__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .LABELS */ .kg.greenAnyway)] : [],
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .isFleet */ .xP)(report) ? matrixLines(report, t) : report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...(0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_12__/* .acceptanceLines */ .H$)(report, t, _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .nameText */ .fh, LISTED).map((line) => `  ${line}`),
    ...(0,_chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_10__/* .stageLines */ .i)(report, t),
    ...ORDER.flatMap((decision) => part(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .HEADINGS */ .Ac[decision], (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .decidedAs */ .Pe)(report, decision), report)),
    ...part(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .LABELS */ .kg.shown, notDeciding, report),
    ...(0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .readinessLines */ ._x)(report, t),
    ...report.notCovered.length > 0 ? [""] : [],
    ...gapLines(report, t),
    ...unknownItems2 === "" ? [] : ["", t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .labeled */ .GA)(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .LABELS */ .kg.unknownItems, unknownItems2))],
    "",
    ...report.counts.passed === 0 ? [] : [`${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .checksPassed */ .CC)(report.counts.passed))}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .STOP */ .VW)}`]
  ];
}
function clusterLine({ id, currentVersion, targetVersion, facts }, t) {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  return `  ${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .CLUSTER */ .Bs)} ${id ?? t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.notNamed)} ${versions}`.trimEnd();
}
function versionsText(current, target) {
  if (target === null || current === target)
    return current ?? "";
  return [current, "->", target].filter((part2) => part2 !== null).join(" ");
}
var matrixLines = (report, t) => (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .reportsByCluster */ .Xb)(report).flatMap(({ clusters: clusters2 }) => clusters2.map(({ id, name, verdict, currentVersion, targetVersion, targetFrom, facts }) => {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion);
  const place = targetFrom ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .bracketed */ .Em)((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .nameText */ .fh)((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$t)(targetFrom)))) : "";
  const label2 = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .nameText */ .fh)(name ?? id ?? t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.notNamed));
  return `  ${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .SIGNS */ .B2[verdict]} ${label2}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COLON */ .oH)}${t((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .shortTitle */ .HV)(verdict))}${versions && `${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COMMA */ .KE)}${versions}`}${place}`;
}));
function gapLines(report, t) {
  const lineOf = (what) => t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .labeled */ .GA)(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .LABELS */ .kg.notCovered, what));
  if (!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .isFleet */ .xP)(report))
    return report.notCovered.map(({ what }) => lineOf(what));
  return [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .groupBy */ .$z)(report.notCovered, ({ what }) => what)].map(([what, all]) => {
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? [])).size;
    return lineOf(clusters2 === 0 ? what : `${what}${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .bracketed */ .Em)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ofClusters */ .R5)(clusters2, report.clusters.length))))}`);
  });
}
function validityLine(report, t) {
  const validity = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .validityOf */ .Gv)({ expiresAt: report.expiresAt, phase: null }, { report, t });
  if (typeof validity === "string")
    return [];
  const { at, leftMs } = validity;
  const time = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clockTime */ .qo)(at);
  return [`  ${t(leftMs > 0 ? _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.validFor(time, leftMs) : _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.expiredAt(time))}`];
}
function part(title, findings, report) {
  if (findings.length === 0)
    return [];
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .clusterLabels */ .EC)(report);
  const causes = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .causesToSolve */ .X)(findings, report);
  const more = causes.length - LISTED;
  return [
    "",
    t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .labeled */ .GA)(title, "")).trimEnd(),
    ...causes.slice(0, LISTED).flatMap((cause) => findingLines(cause.finding, (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .affectedByCause */ .f_)(cause, report, labels, t), t)),
    ...more > 0 ? [`  ${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .SUMMARY */ .$M.moreFindings(more))}`] : []
  ];
}
function findingLines(finding, affected, t) {
  const kind = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .kindAndLevel */ .GL)(finding);
  const name = finding.scope === "gate" ? finding.title : finding.name;
  const { location } = finding;
  const details = [
    ...location === null ? [] : [`${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .nameText */ .fh)(location.file)}:${location.line}`],
    ...finding.message.split("\n"),
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .riskLines */ .fD)(finding, t, LISTED),
    ...finding.match === "guessed" ? [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .FINDING */ .wc.guessed)] : [],
    finding.meaning,
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_14__/* .decidedByLines */ .lC)(finding, t),
    `-> ${finding.fix}`,
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl
  ];
  return [
    `  * ${name}${kind ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .bracketed */ .Em)(kind)) : ""}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COMMA */ .KE)}${affected}`,
    ...details.map((line) => `      ${line}`)
  ];
}

// lib/checks/saved/indexed.js

function sortByIndex(files) {
  const isIndex = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_22__.basename)(path) === _chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_23__/* .INDEX_FILE */ .K;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = /* @__PURE__ */ new Set();
  const clusters2 = [];
  const diagnostics = [];
  for (const { path, text: text2 } of files.filter(isIndex)) {
    const index = readIndex(text2);
    if (index === null) {
      const fault = { code: "no-index", file: path };
      diagnostics.push((0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault }));
      continue;
    }
    diagnostics.push(...notReplayed(index.found));
    for (const entry of index.items) {
      const paths = entry.files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.dirname)(path), name));
      for (const one of paths)
        named.add(one);
      const absent = paths.filter((one) => !byPath.has(one));
      clusters2.push({
        entry,
        files: paths.flatMap((one) => byPath.get(one) ?? []),
        diagnostics: [...absent.map(missingFile), ...notReplayed(entry.found)]
      });
    }
  }
  return { clusters: clusters2, others: files.filter((file) => !isIndex(file) && !named.has(file.path)), diagnostics };
}
var missingFile = (file) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__/* .diagnostic */ .YK)(null, { name: "unreadable-response", what: "saved-response", fault: { code: "absent-file", file } });
var notReplayed = (found) => found.length > 0 ? [(0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__/* .diagnostic */ .YK)(null, { name: "no-result", why: "not-replayed", found })] : [];
var text = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb)(1e3));
var label = (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .me)(text);
var schemaOf = () => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
  kind: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .eu)(_chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_23__/* .INDEX_KIND */ .c),
  found: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(findingName()),
  items: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
    clusterId: label,
    name: label,
    hasProposedName: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zM)(),
    region: label,
    projectId: label,
    autopilot: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zM)(),
    targetVersion: label,
    targetFrom: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ file: text, line: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Wh)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* ._gte */ .qm)(1)) })),
    checks: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .me)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* ._enum */ .$8)(_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_17__/* .CHECKS */ .ui))),
    files: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* ._regex */ .Fk)(/^[a-z]+-[A-Za-z0-9_-]+\.json$/))),
    found: (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(findingName())
  }))
});
var findingName = () => (0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)().check((0,_chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_8__/* ._regex */ .Fk)(/^[a-z][a-z-]{0,49}$/));
function readIndex(json) {
  try {
    return schemaOf().parse(JSON.parse(json));
  } catch {
    return null;
  }
}

// lib/run/saved-clusters.js
function readSavedClusters(files, settings, now) {
  const { clusterId } = settings;
  const sorted = sortByIndex(files);
  const wanted = sorted.clusters.filter(({ entry }) => clusterId === null || entry.clusterId === clusterId);
  const isNoneOfThem = wanted.length === 0;
  const others = isNoneOfThem ? [...sorted.others, ...sorted.clusters.flatMap((one) => one.files)] : sorted.others;
  const runs = wanted.map(({ entry, files: own, diagnostics }, cluster) => {
    const run = readTogether(own, indexedSettings(entry, settings), now);
    return {
      ...run,
      clusters: run.clusters.map((one) => ({ ...one, diagnostics: [...one.diagnostics, ...diagnostics] })),
      evidence: run.evidence.map((one) => ({ ...one, cluster })),
      indexed: [entry]
    };
  });
  if (isNoneOfThem || others.length > 0)
    runs.push(readTogether(others, settings, now));
  return {
    clusters: runs.flatMap((one) => one.clusters),
    evidence: runs.flatMap((one) => one.evidence),
    indexed: runs.flatMap((one) => one.indexed),
    runDiagnostics: [...sorted.diagnostics, ...runs.flatMap((one) => one.runDiagnostics)],
    ignored: runs.flatMap((one) => one.ignored)
  };
}
function indexedSettings(entry, settings) {
  const { clusterId, name, hasProposedName, region, projectId, autopilot, checks } = entry;
  const { targetVersion, targetFrom } = settings.targetVersion === null ? entry : settings;
  const both = settings.checks?.filter((check) => checks?.includes(check) ?? true) ?? checks;
  const selected = both?.length === 0 ? settings.checks : both;
  return {
    ...settings,
    clusterId,
    name,
    hasProposedName,
    region,
    projectId,
    autopilot,
    targetVersion,
    targetFrom,
    checks: selected
  };
}
function readTogether(files, settings, now) {
  const read = (some) => (0,_chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_2__/* .readSaved */ .Sy)(some, settings.checks, settings, settings, now);
  const { value, faults } = readIsolated(files, read);
  return {
    clusters: savedClusters(value, settings, now),
    evidence: value.evidence,
    indexed: [],
    runDiagnostics: faults,
    ignored: value.ignored
  };
}
function readIsolated(files, read) {
  try {
    return { value: read(files), faults: [] };
  } catch {
    const faults = new Map(files.map((file) => [file, faultOf(() => read([file]), file.path)]));
    const readable = files.filter((file) => faults.get(file) === null);
    return { value: read(readable), faults: [...faults.values()].filter((fault) => fault !== null) };
  }
}
function faultOf(work, what) {
  try {
    work();
    return null;
  } catch (error) {
    return (0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("collect", error, what);
  }
}
function savedClusters({ results, gaps, facts }, settings, now) {
  const { targetVersion: target, upgradeMaxAgeMs: maxAgeMs, addonCheckType } = settings;
  const clusters2 = groupByCluster(settings, results, gaps);
  return clusters2.map((cluster) => {
    const known = (0,_chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_2__/* .knownFacts */ .Xy)(facts, cluster.subject.clusterId, clusters2.length === 1);
    const terms = { target, maxAgeMs, addonCheckType, now };
    const counted = withoutNeedless(cluster.results, (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_3__/* .applyClusterFacts */ .SB)(cluster.results, known, terms));
    const isOpen = ({ check }) => check === null || counted.some((result) => result.check === check);
    const open = [...cluster.gaps, ...known.gaps].filter(isOpen);
    return { ...cluster, results: counted, facts: known.facts, gaps: open };
  });
}
function withoutNeedless(saved, counted) {
  const isDone = saved.some(({ check }) => check !== "postcheck" && counted.every((result) => result.check !== check));
  const isNoFile = ({ detail }) => detail.name === "no-result" && detail.why === "no-file";
  return isDone ? counted.filter(({ check, diagnostics }) => check !== "postcheck" || !diagnostics.some(isNoFile)) : counted;
}
function groupByCluster(subject, results, gaps = []) {
  const [only = null, ...others] = new Set(results.flatMap(({ clusterId }) => clusterId ?? []));
  const fallback = others.length === 0 ? only : null;
  const groups = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .groupBy */ .$z)(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback);
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    diagnostics: [],
    facts: _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_FACTS */ .Kj,
    gaps: gaps.filter((gap) => gap.check === null || resultsOfCluster.some(({ check }) => check === gap.check))
  }));
}

// lib/report/build/policy.js
function decisionCounts(findings) {
  const count = (decision) => findings.filter((finding) => finding.decision === decision).length;
  return {
    blocking: count("block"),
    warning: count("warn"),
    notice: count("notice"),
    waived: count("waived"),
    inconclusive: count("inconclusive")
  };
}
function policyReport({ file, source, ref, commit, isOwnJudge, state, sha256, policy }, { ignoresNone, entriesElsewhere, expiringWaivers }, proposal) {
  if (file === "")
    return null;
  return {
    file,
    source,
    ref,
    commit,
    isOwnJudge,
    state,
    sha256,
    failOn: policy.failOn,
    ignoresNone,
    rules: policy.rules.length,
    waivers: policy.waivers.length,
    elsewhere: entriesElsewhere,
    expiring: expiringWaivers,
    proposal
  };
}
function proposalReport({ state }, { effectiveFailOn, verdict }, current, proposed) {
  const faults = proposed.filter(({ name, decision }) => name === "policy-error" && decision !== "notice");
  return {
    state,
    faults: faults.map(({ message }) => message),
    failOn: effectiveFailOn,
    verdict,
    counts: decisionCounts(proposed),
    changes: changesBetween(current, proposed)
  };
}
function changesBetween(before, after) {
  const [from, to] = [decisionsByFinding(before), decisionsByFinding(after)];
  const changes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)];
    const { finding } = one ?? other ?? {};
    if (!finding)
      continue;
    for (const node of /* @__PURE__ */ new Set([...one?.byNode.keys() ?? [], ...other?.byNode.keys() ?? []])) {
      const pair = { from: one?.byNode.get(node) ?? null, to: other?.byNode.get(node) ?? null };
      if (pair.from === pair.to)
        continue;
      const { fingerprint, name, title } = finding;
      const group = JSON.stringify([key, pair]);
      const nodes = (changes.get(group)?.nodes ?? 0) + (node === "" ? 0 : 1);
      changes.set(group, { fingerprint, name, title, nodes, ...pair });
    }
  }
  return [...changes.values()].sort(compareChanges);
}
var compareChanges = (a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.from ?? "", b.from ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.to ?? "", b.to ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.fingerprint, b.fingerprint) || b.nodes - a.nodes;
function decisionsByFinding(findings) {
  const all = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(({ name }) => name !== "policy-error")) {
    const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId]);
    const decisions = all.get(key) ?? { finding, byNode: /* @__PURE__ */ new Map() };
    all.set(key, decisions);
    const nodes = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]));
    for (const node of nodes.length > 0 ? nodes : [""])
      decisions.byNode.set(node, finding.decision);
  }
  return all;
}

// lib/report/build/readiness.js
var CHECKS_OF_CCE = ["precheck", "addons", "upgrade", "postcheck"];
function readinessReport({ cluster, results, findings }) {
  const { subject, facts } = cluster;
  const own = results.map(({ result }) => result).filter(({ check }) => CHECKS_OF_CCE.includes(check));
  if (own.length === 0 && facts.phase === null && facts.liveVersion === null)
    return null;
  const stated = (pick) => own.find(({ check, [pick]: version }) => check !== "addons" && version !== null)?.[pick] ?? null;
  const current = facts.liveVersion ?? subject.currentVersion ?? stated("currentVersion");
  const target = subject.targetVersion ?? stated("targetVersion");
  const { region, autopilot } = subject;
  const leftBehind = findings.filter(({ source }) => source.type === "diagnostic" && source.detail.name === "nodes-left-behind");
  const named = new Set(leftBehind.flatMap(({ source }) => source.nodes.map(({ uid, name }) => uid ?? name)));
  const isWhole = cluster.gaps.every(({ code }) => code !== "nodes-unread");
  return {
    autopilot,
    backup: facts.latestBackupAt !== null ? "dated" : facts.isBackupKnown ? "none" : "unknown",
    support: [
      { of: "current", ...supportReport(current, (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_5__/* .supportEnd */ .B)(current, region, autopilot)) },
      { of: "target", ...supportReport(target, (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_5__/* .supportEnd */ .B)(target, region, autopilot)) }
    ],
    target: offerOf(target, facts),
    hops: hopsOf(target, facts),
    autoscaledPools: facts.autoscaledPools,
    nodes: facts.nodes && (isWhole || named.size > 0) ? { listed: facts.nodes.length, leftBehind: named.size } : null,
    wayBack: wayBackOf(facts, own.find(({ check }) => check === "upgrade")?.phase ?? null, (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__/* .reachedTarget */ .SC)(target, facts) !== null),
    upgradeEndedAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(facts.lastUpgradeEndedAt)
  };
}
var supportReport = (version, support) => ({
  version,
  state: support.state,
  month: support.state === "dated" ? support.month : null,
  why: support.state === "unknown" ? support.why : null,
  source: "source" in support ? support.source : null
});
function offerOf(target, facts) {
  const { liveVersion, offeredTargets, phase } = facts;
  if (target === null)
    return "no-target";
  if (phase === "Upgrading")
    return "under-way";
  if ((0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__/* .reachedTarget */ .SC)(target, facts) !== null)
    return "reached";
  if (offeredTargets === null || liveVersion === null)
    return "unknown";
  if ((0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .resolveTarget */ .u1)(target, offeredTargets) !== null)
    return "offered";
  return (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .matchesVersion */ .y1)(target, liveVersion) ? "reached" : "not-offered";
}
function hopsOf(target, { liveVersion, offeredTargets, upgradePaths }) {
  if (target === null || liveVersion === null)
    return null;
  const hops = (0,_chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_5__/* .planHops */ ._)({ from: liveVersion, to: target, offered: offeredTargets, paths: upgradePaths });
  return hops?.map(({ from, to, isOffered, removedApis }) => ({ from, to, offered: isOffered, removedApis })) ?? null;
}
function wayBackOf({ phase, isUpgrading, lastUpgrade }, upgrade, isReached) {
  if (phase === "RollingBack")
    return "rolling-back";
  if (phase === "RollbackFailed")
    return "rollback-failed";
  if (phase === "Upgrading" || isUpgrading)
    return "during";
  if (upgrade === "Failed" || lastUpgrade?.phase === "Failed")
    return "failed";
  if (upgrade === "Success" || isReached && lastUpgrade?.phase === "Success")
    return "after";
  return upgrade === null || upgrade === "Success" ? "before" : "during";
}

// lib/messages/fleet-verdict.js
var isOrAre = (count) => count === 1 ? "is" : "are";
var LISTED_TARGETS = 3;
var NO_TARGET = { en: "the upgrade", zh: "\u5347\u7EA7" };
function targetsName(versions) {
  const [only, ...others] = versions;
  if (only === void 0)
    return NO_TARGET;
  if (versions.length > LISTED_TARGETS)
    return { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .grouped */ .zD)(versions.length)} target versions`, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .grouped */ .zD)(versions.length)} \u4E2A\u76EE\u6807\u7248\u672C` };
  const last = others.at(-1);
  const en = last === void 0 ? only : `${versions.slice(0, -1).join(", ")} and ${last}`;
  return { en, zh: `\u5347\u7EA7\u5230 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .listed */ .KE)(versions).zh}` };
}
function targetsAside({ en, zh }) {
  if (en === NO_TARGET.en)
    return { en: "target not known", zh: "\u76EE\u6807\u7248\u672C\u672A\u77E5" };
  return { en: en.endsWith("target versions") ? en : `target ${en}`, zh };
}
function targetsNote(count, all) {
  if (count === 0)
    return _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  return count === all ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .TARGET_NOT_SET */ .hS : {
    en: ` (target-version is not set for ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).en})`,
    zh: `\uFF08\u5176\u4E2D ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).zh}\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09`
  };
}
function blockedClustersHeadline({ blocked, all, clauses, causes, undecided }, target) {
  const parts = clauses.map(({ clause, clusters: count }) => count === 0 ? clause : { en: `${clause.en} (${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).en})`, zh: `${clause.zh}\uFF08${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).zh}\uFF09` });
  if (causes > 0)
    parts.push((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .mustBeFixed */ .tQ)(causes, target));
  const namesTarget = causes > 0;
  const rest = undecided > 0 ? {
    en: `; ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(undecided).en} could not be decided`,
    zh: `\uFF1B\u53E6\u6709 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(undecided).zh}\u65E0\u6CD5\u5224\u5B9A`
  } : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  const reasons = { en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("\uFF0C") };
  if (blocked === 0)
    return { en: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .capitalized */ .l2)(reasons.en) + rest.en, zh: reasons.zh + rest.zh };
  const who = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ofClusters */ .R5)(blocked, all);
  const aside = targetsAside(target);
  const colon = parts.length > 0 ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COLON */ .oH : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .capitalized */ .l2)(who.en)} ${isOrAre(blocked)} blocked${colon.en}${reasons.en}${rest.en}${namesTarget ? "" : `; ${aside.en}`}`,
    zh: `${who.zh}\u4E0D\u53EF\u5347\u7EA7${colon.zh}${reasons.zh}${rest.zh}${namesTarget ? "" : `\uFF08${aside.zh}\uFF09`}`
  };
}
function undecidedClustersHeadline(undecided, all, clauses, target) {
  const why = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .firstReason */ .$l)(clauses);
  if (undecided === 0)
    return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .cannotDecide */ .y3)(target.en, why, `\uFF08${target.zh}\uFF09`);
  const who = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ofClusters */ .R5)(undecided, all);
  const aside = targetsAside(target);
  const { en } = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .cannotDecide */ .y3)(`${who.en} (${aside.en})`, why, "");
  return { en, zh: `${who.zh}\u65E0\u6CD5\u5224\u5B9A\uFF1A${why.zh}\uFF08${aside.zh}\uFF09` };
}
function readyClustersHeadline(ready, done, details, isWhole, target) {
  const rest = done > 0 ? {
    en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .grouped */ .zD)(done)} ${done === 1 ? "needs" : "need"} no upgrade`,
    zh: `\uFF0C${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(done).zh}\u65E0\u9700\u5347\u7EA7`
  } : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  const missing = isWhole ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NOT_WHOLE */ .EC;
  const colon = details.length > 0 ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COLON */ .oH : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  return {
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(ready).en} ${isOrAre(ready)} ready for ${target.en}${rest.en}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(ready).zh}\u53EF\u4EE5${target.zh}${rest.zh}${colon.zh}${details.map(({ zh }) => zh).join("\uFF0C")}${missing.zh}`
  };
}
function upgradedClustersHeadline(count, hasSucceeded, isConfirmed, target) {
  const to = target.en === NO_TARGET.en ? "" : ` to ${target.en}`;
  const how = hasSucceeded ? `the upgrade${to} succeeded${isConfirmed ? " and is confirmed" : ""}` : `the upgrade${to} is confirmed`;
  return {
    en: `On ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).en}, ${how}`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusters */ .qf)(count).zh}${hasSucceeded ? "\u5DF2\u6210\u529F" : "\u5DF2\u786E\u8BA4"}${target.zh}${hasSucceeded && isConfirmed ? "\uFF0C\u5E76\u5DF2\u786E\u8BA4" : ""}`
  };
}
var clustersRun = (all, version) => ({
  en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ofClusters */ .R5)(all, all).en} run ${version ?? "their target versions"}`,
  zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ofClusters */ .R5)(all, all).zh}\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});
function clustersRunHeadline(all, version, details, isWhole) {
  const run = clustersRun(all, version);
  const colon = details.length > 0 ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .COLON */ .oH : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd;
  const missing = isWhole ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NOT_WHOLE */ .EC;
  return {
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .capitalized */ .l2)(run.en)}${colon.en}${details.map(({ en }) => en).join(", ")}${missing.en}`,
    zh: `${run.zh}${colon.zh}${details.map(({ zh }) => zh).join("\uFF0C")}${missing.zh}`
  };
}
var nothingToDoOnClusters = (all, version) => ({
  en: `Nothing to do: ${clustersRun(all, version).en}`,
  zh: `\u65E0\u9700\u64CD\u4F5C\uFF1A${clustersRun(all, version).zh}`
});

// lib/report/build/own-findings.js
var isOwn = ({ scope }) => scope === "gate";
var isConsequence = ({ clause }) => clause?.en === _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SENT */ .FY.en;
function causesFirst(findings) {
  const causes = findings.filter((one) => !isConsequence(one));
  const isAddons = ({ check }) => Number(check === "addons");
  return (causes.length > 0 ? causes : findings).toSorted((a, b) => isAddons(a) - isAddons(b));
}

// lib/report/build/fleet-reason.js
function fleetReason(input) {
  const { verdict, clusters: clusters2, findings, counts, isWhole } = input;
  const toUpgrade = clusters2.filter(needsUpgrade);
  const count = (of) => clusters2.filter((cluster) => cluster.verdict === of).length;
  const decidedAs2 = (decision) => findings.filter((one) => one.decision === decision && one.decides);
  const target = targetsName(targetVersions(input));
  const isUnread = ({ name, check }) => name === "target-mismatch" && check === null;
  const unread = new Set(findings.filter(isUnread).map(({ clusterId }) => clusterId));
  const unset = toUpgrade.filter(({ id, targetAsserted }) => !targetAsserted && !unread.has(id));
  const note = targetsNote(unset.length, toUpgrade.length);
  const noted = (headline) => ({ en: headline.en + note.en, zh: headline.zh + note.zh });
  switch (verdict) {
    case "not-applicable":
      return nothingToDoOnClusters(clusters2.length, commonVersion(input));
    case "block": {
      const blocking = decidedAs2("block");
      return noted(blockedClustersHeadline({
        clauses: clausesOf(blocking.filter(isOwn)),
        causes: distinct(blocking.filter((one) => !isOwn(one))),
        blocked: count("block"),
        all: clusters2.length,
        undecided: count("inconclusive")
      }, target));
    }
    case "inconclusive": {
      const clauses = clausesOf(causesFirst(decidedAs2("inconclusive"))).map(({ clause }) => clause);
      return noted(undecidedClustersHeadline(count("inconclusive"), clusters2.length, clauses, target));
    }
    case "warn": {
      const details = openCounts(findings);
      const done = clusters2.length - toUpgrade.length;
      if (toUpgrade.length === 0)
        return clustersRunHeadline(done, commonVersion(input), details, isWhole);
      return noted(readyClustersHeadline(toUpgrade.length, done, details, isWhole, target));
    }
    case "pass": {
      if (!(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .judgesReadiness */ .Bl)(clusters2)) {
        const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
        const [hasSucceeded, isConfirmed] = [checks.has("upgrade"), checks.has("postcheck")];
        return noted(upgradedClustersHeadline(toUpgrade.length, hasSucceeded, isConfirmed, target));
      }
      const details = [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .checksPassed */ .CC)(counts.passed)];
      return noted(readyClustersHeadline(toUpgrade.length, clusters2.length - toUpgrade.length, details, true, target));
    }
  }
}
var needsUpgrade = (cluster) => cluster.verdict !== "not-applicable" && !(cluster.verdict === "warn" && (0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__/* .runsTarget */ .EI)(cluster));
var distinct = (findings) => new Set(findings.map(({ fingerprint }) => fingerprint)).size;
function clausesOf(findings) {
  return [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .groupBy */ .$z)(findings, ({ scope, name }) => scope === "gate" ? name : null)].map(([name, all]) => {
    const clusters2 = new Set(all.flatMap(({ clusterId }) => clusterId ?? []));
    return { clause: name === null ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ITEM_BROKE */ .KI : commonClause(name, all), clusters: clusters2.size };
  }).sort((a, b) => b.clusters - a.clusters || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.clause.en, b.clause.en));
}
function commonClause(name, [{ clause }, ...others]) {
  const isCommon = others.every((other) => other.clause?.en === clause?.en);
  return (isCommon ? clause : null) ?? (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_1__/* .clauseOfName */ .YU)(name) ?? clause ?? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ITEM_BROKE */ .KI;
}
function openCounts(findings) {
  const count = (decision, isPolicy) => distinct(findings.filter((one) => one.decision === decision && one.name === "policy-error" === isPolicy));
  const [warned, noted, waived2] = [count("warn", false), count("notice", false), count("waived", false)];
  const entries = count("warn", true) + count("notice", true);
  return [
    ...warned > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .waived */ .rg)(waived2)] : [],
    ...entries > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .policyEntries */ .zX)(entries)] : []
  ];
}
function targetVersions({ clusters: clusters2 }) {
  const versions = clusters2.filter(needsUpgrade).flatMap(({ targetVersion }) => targetVersion !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .parseVersion */ .ot)(targetVersion) ? targetVersion.trim() : []);
  return [...new Set(versions)].sort((a, b) => (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .compareVersions */ .Zy)(a, b) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a, b));
}
function commonVersion({ clusters: clusters2 }) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .parseVersion */ .ot)(live) !== null ? live : null;
}

// lib/report/build/reason.js
function reasonFor(input) {
  const { verdict, findings, clusters: clusters2, changedFiles } = input;
  if (changedFiles !== null && verdict === "not-applicable")
    return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .notApplicableHeadline */ .Vj)(changedFiles);
  if (verdict === "not-applicable" && hasNothingPlanned(clusters2))
    return _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NOTHING_PLANNED */ .LM;
  if (clusters2.length > 1)
    return fleetReason(input);
  if (verdict === "not-applicable")
    return nothingToDo(clusters2);
  const target = targetOf(input);
  const { headline, namesTarget } = headlineOf(verdict, input, target);
  const isRefused = findings.length > 0 && findings.every(({ name }) => name === "wrong-settings");
  const namesPhase = findings.some(({ name }) => name === "cluster-state");
  const phase = namesPhase ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd : clusterPhaseOf(clusters2);
  const isUnread = findings.some(({ name, check }) => name === "target-mismatch" && check === null);
  const parts = [headline, phase, isRefused || isUnread ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .targetNote */ .Ql)(target, namesTarget)];
  return { en: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localizer */ .Oq)("en")).join(""), zh: parts.map((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localizer */ .Oq)("zh-cn")).join("") };
}
var hasNothingPlanned = (clusters2) => clusters2.some((cluster) => cluster.checks.some(({ check }) => check === "plan") && !(0,_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__/* .runsTarget */ .EI)(cluster));
var nothingToDo = (clusters2) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .nothingToDoHeadline */ .Ox)(liveVersionOf(clusters2));
function liveVersionOf(clusters2) {
  const [live = null, ...others] = new Set(clusters2.map(({ facts }) => facts.liveVersion ?? null));
  return others.length === 0 && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .parseVersion */ .ot)(live) !== null ? live : null;
}
function headlineOf(verdict, { counts, findings, clusters: clusters2, isWhole }, target) {
  const decidedAs2 = (decision) => findings.filter((finding) => finding.decision === decision);
  switch (verdict) {
    case "block": {
      const blocking = decidedAs2("block");
      const failures = clausesOf2(blocking.filter(isOwn));
      const causes = blocking.filter((finding) => !isOwn(finding)).length;
      const headline = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .blockedHeadline */ .zG)(failures, causes, counts.inconclusive, target);
      return { headline, namesTarget: causes > 0 };
    }
    case "inconclusive":
      return {
        headline: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .undecidedHeadline */ .M8)(clausesOf2(causesFirst(decidedAs2("inconclusive"))), target),
        namesTarget: false
      };
    case "warn":
      return {
        headline: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .warnHeadline */ .Pv)(warnedState(clusters2, target), openCounts2(counts, findings), isWhole),
        namesTarget: true
      };
    case "pass":
      return { headline: passedHeadline(clusters2, target, counts.passed), namesTarget: true };
  }
}
function warnedState(clusters2, target) {
  if (clusters2.length > 0 && clusters2.every(_chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_16__/* .runsTarget */ .EI))
    return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusterRuns */ .X8)(liveVersionOf(clusters2));
  return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .judgesReadiness */ .Bl)(clusters2) ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .readyFor */ .To)(target) : upgraded(clusters2, target);
}
function openCounts2({ warning, notice, waived: waived2 }, findings) {
  const aboutPolicy = (decision) => findings.filter((finding) => finding.name === "policy-error" && finding.decision === decision).length;
  const [ignored, unused] = [aboutPolicy("warn"), aboutPolicy("notice")];
  return { risks: warning - ignored, notes: notice - unused, waived: waived2, entries: ignored + unused };
}
function clausesOf2(findings) {
  const clauses = findings.map((finding) => (isOwn(finding) ? finding.clause : void 0) ?? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .ITEM_BROKE */ .KI);
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
}
function passedHeadline(clusters2, target, passed) {
  return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .judgesReadiness */ .Bl)(clusters2) ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .readyHeadline */ .uW)(passed, target) : upgraded(clusters2, target);
}
function upgraded(clusters2, target) {
  const checks = new Set(clusters2.flatMap((cluster) => cluster.checks.map(({ check }) => check)));
  return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .upgradedHeadline */ .fx)(checks.has("upgrade"), checks.has("postcheck"), target);
}
function clusterPhaseOf(clusters2) {
  const [phase] = clusters2.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== "Available");
  return phase === void 0 ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TEXT */ .gd : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_15__/* .clusterPhaseNote */ .ik)((0,_chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__/* .isClusterPhase */ .gx)(phase) ? phase : null);
}
function targetOf({ clusters: clusters2, assertedTarget }) {
  const [cluster] = clusters2;
  const asserted = cluster?.targetAsserted ? cluster.targetVersion : assertedTarget;
  if (asserted !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .parseVersion */ .ot)(asserted))
    return { version: asserted.trim(), isAsserted: true };
  const [only = null, ...others] = new Set(clusters2.map(({ targetVersion }) => targetVersion));
  const isVersion = others.length === 0 && only !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_18__/* .parseVersion */ .ot)(only) !== null;
  return { version: isVersion ? only.trim() : null, isAsserted: false };
}

// lib/report/build/report.js
function buildReport(input) {
  const { evaluation, subject, verdict, language, policy, proposed } = input;
  const sourced = sourcedFindings(evaluation, input);
  const findings = sourced.map(({ finding }) => finding);
  const clusters2 = evaluation.clusters.map(clusterReport);
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result));
  const passed = results.reduce((sum, { items }) => sum + (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__/* .passedNames */ .B9)(items).size, 0);
  const counts = { ...decisionCounts(findings), passed, new: null, resolved: null };
  const reason = reasonFor({
    verdict,
    counts,
    findings,
    clusters: clusters2,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: !evaluation.clusters.flatMap(gapsOf).some(_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__/* .affectsVerdict */ .gu)
  });
  const expiries = results.flatMap(({ expiresAt, decides }) => decides && expiresAt !== null ? [expiresAt] : []);
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : [];
  const proposal = policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null;
  return {
    schemaVersion: 1,
    tool: { name: "cce-upgrade-gate", version: input.version },
    generatedAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(input.now),
    ...input.run !== null && { run: input.run },
    language,
    verdict,
    reason: reason.en,
    headline: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localize */ .kg)(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(Math.min(...expiries)) : null,
    clusters: clusters2,
    ...input.clustersFile && { clustersFile: input.clustersFile },
    ...input.stages.length > 0 && { stages: input.stages },
    findings,
    resolved: [],
    notCovered: evaluation.clusters.flatMap((cluster) => notCovered(cluster, language)),
    unknownItems: unknownItems(findings)
  };
}
function sourcedFindings({ clusters: clusters2, runFindings }, { subject, language, policy }) {
  const items = policy.policy.items;
  const sourced = (finding, clusterId, lines) => {
    const { source } = finding;
    const reported = (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFinding */ .M$)(finding, clusterId, lines, language, items);
    return { finding: reported, source, englishTitle: englishTitle(source) };
  };
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId, _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_FROM_REPOSITORY */ .o$)),
    ...clusters2.flatMap(({ cluster: { subject: subject2 }, findings, results }) => [
      ...findings.map((finding) => sourced(finding, subject2.clusterId, subject2)),
      ...results.flatMap(({ result, findings: findings2 }) => findings2.map((finding) => sourced(finding, result.clusterId ?? subject2.clusterId, subject2)))
    ])
  ].sort(bySeverity);
}
function clusterReport(evaluated) {
  const { cluster, results, verdict } = evaluated;
  const { subject, facts } = cluster;
  const readiness = readinessReport(evaluated);
  const firstOf = (pick) => results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null;
  return {
    id: subject.clusterId,
    name: subject.name ?? facts.name,
    region: subject.region,
    projectId: subject.projectId,
    currentVersion: firstOf((result) => result.currentVersion) ?? subject.currentVersion,
    targetVersion: subject.targetVersion ?? firstOf((result) => result.targetVersion),
    targetAsserted: subject.targetVersion !== null,
    ...subject.targetFrom !== null && { targetFrom: subject.targetFrom },
    ...subject.stage !== null && { stage: subject.stage },
    verdict,
    facts: factsReport(facts),
    ...readiness !== null && { readiness },
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_11__/* .skipListOf */ .TO)(results.flatMap(({ findings }) => findings))
  };
}
function factsReport(facts) {
  const { phase, liveVersion, offeredTargets, lastUpgrade, workflow, latestBackupAt } = facts;
  return {
    ...phase === null ? {} : { phase },
    ...liveVersion === null ? {} : { liveVersion },
    ...offeredTargets === null ? {} : { offeredTargets },
    ...lastUpgrade === null ? {} : { lastUpgrade },
    ...workflow === null ? {} : { workflow },
    ...latestBackupAt === null ? {} : { latestBackupAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(latestBackupAt) }
  };
}
function checkReport({ result, verdict }, clusterId) {
  return {
    check: result.check,
    addon: result.addon,
    clusterId: result.clusterId ?? clusterId,
    taskId: result.taskId,
    phase: result.phase,
    verdict,
    takenAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(result.takenAt),
    expiresAt: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_24__/* .passedNames */ .B9)(result.items).size,
    items: result.items,
    skipped: result.skipped
  };
}
var gapsOf = ({ cluster, results }) => [
  ...results.flatMap(({ result }) => result.gaps),
  ...cluster.gaps
];
function notCovered(evaluated, language) {
  return gapsOf(evaluated).map((gap) => ({
    clusterId: evaluated.cluster.subject.clusterId,
    check: gap.check,
    code: gap.code,
    what: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_19__/* .localize */ .kg)((0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_13__/* .coverageGapText */ .CX)(gap), language)
  }));
}
function unknownItems(findings) {
  const unknown = findings.filter(({ scope, match }) => scope !== "gate" && match === "none").map(({ check, name }) => ({ check: check ?? "", name }));
  const distinct2 = new Map(unknown.map((one) => [JSON.stringify(one), one]));
  return [...distinct2.values()].sort((a, b) => (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.check, b.check) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.name, b.name));
}
var LEVEL_ORDER = [..._chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_17__/* .LEVELS */ .A_, null];
var bySeverity = (one, other) => compareFindings(one.finding, other.finding) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(one.englishTitle, other.englishTitle) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(one.finding.fingerprint, other.finding.fingerprint);
var compareFindings = (a, b) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_20__/* .DECISIONS */ .Yv.indexOf(a.decision) - _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_20__/* .DECISIONS */ .Yv.indexOf(b.decision) || LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || b.nodes.length - a.nodes.length || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.check ?? "", b.check ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.name, b.name) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.clusterId ?? "", b.clusterId ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.addon?.instanceName ?? "", b.addon?.instanceName ?? "") || (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_21__/* .compareText */ .n6)(a.addon?.instanceId ?? "", b.addon?.instanceId ?? "");
var englishTitle = (source) => source.type === "diagnostic" ? (0,_chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticMessage */ .Dh)(source.detail, source.check).title.en : "";

// lib/run/decide.js
function decide(input) {
  const { settings, policy, stages, now, version, run, changedFiles, isRefused, isExcused } = input;
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn };
  const evaluation = (0,_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(evaluationInput, policy);
  const isFaulty = input.runDiagnostics.some(({ detail }) => detail.name === "internal-error");
  const verdict = changedFiles === null || isFaulty ? evaluation.verdict : "not-applicable";
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: (0,_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__/* .isGreen */ .gf)(verdict, evaluation.effectiveFailOn, isRefused, isExcused && !isFaulty),
    requested: requestedSettings(settings),
    version,
    run,
    language: settings.general.language,
    now,
    changedFiles,
    stages,
    clustersFile: input.clustersFile ?? null,
    policy,
    proposed: policy.proposal && (0,_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(evaluationInput, { file: policy.file, ...policy.proposal })
  });
}
function decideIsolated(input) {
  try {
    return decide(input);
  } catch (error) {
    const runDiagnostics = [...input.runDiagnostics, (0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_9__/* .internalError */ .WB)("decide", error)];
    const clusters2 = input.clusters.map((cluster) => ({
      ...cluster,
      results: cluster.results.map((result) => decidable(input, cluster, result))
    }));
    const remaining = { ...input, runDiagnostics, clusters: clusters2, changedFiles: null };
    const withoutPolicy = { ...remaining, policy: _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_LOADED_POLICY */ .jn };
    for (const attempt of [remaining, withoutPolicy])
      try {
        return decide(attempt);
      } catch {
      }
    return decide({ ...withoutPolicy, clusters: [] });
  }
}
function decidable(input, cluster, result) {
  try {
    const alone = { ...cluster, results: [result] };
    decide({ ...input, runDiagnostics: [], clusters: [alone], policy: _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_LOADED_POLICY */ .jn });
    return result;
  } catch (error) {
    return (0,_chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_9__/* .internalErrorResult */ .xr)(result.check, "decide", error);
  }
}
function requestedSettings({ general, subject }) {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs, upgradeMaxAgeMs } = subject;
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject;
  const { clusters: clusters2 } = general;
  const versions = { clusterId, ...clusters2 !== null && { clusters: clusters2 }, currentVersion, targetVersion };
  const asserted = { checks, ...versions, minValidityMs, upgradeMaxAgeMs, failOn: general.requestedFailOn };
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId };
}




/***/ })

};
