export const id = 4608;
export const ids = [4608];
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

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ ambiguity),
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   vt: () => (/* binding */ printFaults),
/* harmony export */   zk: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);
/* harmony import */ var _chunk_AUHTXKBM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1302);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7636);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// lib/cli/strict-file.js


function readGivenFile(file) {
  const content = (0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .Gu)(file);
  if (content.kind === "text")
    return content.text;
  throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} ${content.kind === "absent" ? "does not exist" : "cannot be read as a text file in UTF-8 or UTF-16"}`);
}
function otherSpelling(file, names) {
  const [own, other] = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(name));
  const counterpart = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === own ? other : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) === other ? own : null;
  return counterpart && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(counterpart) ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)("", counterpart) : null;
}
function ambiguity(file, names) {
  const other = otherSpelling(file, names);
  const problem = other === null ? null : { code: "both-spellings", other };
  return problem ? [(0,_chunk_AUHTXKBM_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeFileFault */ .g)(file, problem)] : [];
}
function printFaults(faults, textOf, print) {
  for (const fault of faults) {
    const { message, fix } = textOf(fault);
    const position = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(":");
    print(`${position}: ${message.en}
    -> ${fix.en}`);
  }
}
function writeStarter(path, text, names) {
  const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) ? path : otherSpelling(path, names);
  if (existing !== null)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${existing} already exists and is left unchanged`);
  try {
    (0,_chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, text, { flag: "wx" });
  } catch (error) {
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path} cannot be written (${(0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? error})`);
  }
}




/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ policyFaultText),
/* harmony export */   So: () => (/* binding */ policyFaultMessage),
/* harmony export */   WK: () => (/* binding */ policyFaultMeaning)
/* harmony export */ });
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);




// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .onLine */ .Cl)(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "\u5B83\u5728\u672C\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\u8D77\u4F5C\u7528\u3002" };
  if ((0,_chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryProblem */ .A6)(problem))
    return {
      en: "This entry has no effect; the rest of the policy applies.",
      zh: "\u8BE5\u6761\u76EE\u4E0D\u8D77\u4F5C\u7528\uFF1B\u7B56\u7565\u7684\u5176\u4F59\u90E8\u5206\u4ECD\u7136\u6709\u6548\u3002"
    };
  return {
    en: "The policy had no effect: only the decision table applied.",
    zh: "\u7B56\u7565\u6CA1\u6709\u8D77\u4F5C\u7528\uFF1A\u672C\u6B21\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002"
  };
}
var WAIVER_IGNORED = { en: "Waiver ignored", zh: "\u8C41\u514D\u4E0D\u751F\u6548" };
function problemText(problem, at, about) {
  switch (problem.code) {
    case "cannot-lower": {
      const items = problem.items.length > 0 ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items) : null;
      return {
        title: { en: "Rule ignored", zh: "\u89C4\u5219\u4E0D\u751F\u6548" },
        message: {
          en: `${at} would lower ${items ? items.en : "the items it matches"}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} \u4F1A\u964D\u4F4E${items ? ` ${items.zh} ` : "\u5B83\u6240\u9488\u5BF9\u7684\u68C0\u67E5\u9879"}\u7684\u5224\u5B9A\u3002\u5F02\u5E38\u9879\uFF08Exception\uFF09\u548C Fatal \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u4E0D\u80FD\u964D\u4F4E\uFF1ACCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u5B83\u4EEC\u3002`
        },
        fix: {
          en: "Limit the rule to kind: Risk or remove it, then fix the blocking items.",
          zh: "\u8BF7\u7F29\u5C0F\u89C4\u5219\u7684\u8303\u56F4\uFF08kind: Risk\uFF09\u6216\u5220\u9664\u8BE5\u89C4\u5219\uFF0C\u5E76\u4FEE\u590D\u963B\u6B62\u5347\u7EA7\u7684\u95EE\u9898\u3002"
        }
      };
    }
    case "cannot-waive":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}\uFF08${about}\uFF09\u9488\u5BF9\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(problem.items).zh} \u662F CCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u7684\u3002\u53EA\u6709\u98CE\u9669\u9879\uFF08Risk\uFF09\u548C Warning \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u53EF\u4EE5\u8C41\u514D\u3002`
        },
        fix: { en: "Fix the item, and remove the waiver.", zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5220\u9664\u8BE5\u8C41\u514D\u3002" }
      };
    case "expired":
      return {
        title: { en: "Waiver expired", zh: "\u8C41\u514D\u5DF2\u8FC7\u671F" },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}\uFF08${about}\uFF09\u7684\u6709\u6548\u671F\u5230 ${problem.expires}\uFF08UTC\uFF09\u5F53\u5929\u7ED3\u675F\u4E3A\u6B62\uFF0C\u73B0\u5DF2\u8FC7\u671F\uFF0C\u56E0\u6B64\u4E0D\u751F\u6548\u3002`
        },
        fix: {
          en: "Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.",
          zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\u5E76\u5220\u9664\u8BE5\u8C41\u514D\uFF0C\u6216\u7531\u8D1F\u8D23\u4EBA\u91CD\u65B0\u786E\u8BA4\u98CE\u9669\u5E76\u7ED9\u51FA\u65B0\u7684\u65E5\u671F\u3002"
        }
      };
    case "too-far":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.days, "day")} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}\uFF08${about}\uFF09\u4E8E ${problem.expires} \u5230\u671F\uFF0C\u8DDD\u4ECA ${problem.days} \u5929\uFF0C\u8D85\u8FC7 max-waiver-days \u5141\u8BB8\u7684 ${problem.most} \u5929\u3002`
        },
        fix: {
          en: `Set a date within the next ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problem.most, "day")}.`,
          zh: `\u8BF7\u5C06\u5230\u671F\u65E5\u8BBE\u5728 ${problem.most} \u5929\u4EE5\u5185\u3002`
        }
      };
    case "unused":
      return {
        title: at.startsWith("rules") ? { en: "Rule not used", zh: "\u89C4\u5219\u672A\u4F7F\u7528" } : { en: "Waiver not used", zh: "\u8C41\u514D\u672A\u4F7F\u7528" },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}\uFF08${about}\uFF09\u6CA1\u6709\u5BF9\u5E94\u5230\u4EFB\u4F55\u5DF2\u53D1\u73B0\u7684\u95EE\u9898\u3002` },
        fix: {
          en: "Remove it if it is no longer needed, or correct what it matches.",
          zh: "\u5982\u679C\u5DF2\u4E0D\u518D\u9700\u8981\uFF0C\u8BF7\u5C06\u5176\u5220\u9664\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63\u5176\u5339\u914D\u6761\u4EF6\u3002"
        }
      };
    case "base-unreadable":
    case "unreadable-file":
      return {
        title: { en: "Policy could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6\u7B56\u7565" },
        ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "\u627E\u4E0D\u5230\u7B56\u7565" }, ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ) };
    default:
      return { title: { en: "Faulty policy", zh: "\u7B56\u7565\u6709\u8BEF" }, ...(0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(problem, at, _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_WORDS */ .pQ) };
  }
}




/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);



// lib/publish/report-files.js


var reportFiles = {
  name: "the report",
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings;
    const isRefused = findings.some(({ name }) => name === "wrong-settings");
    if (isRefused && entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, reportDir), "report.json")))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`);
    writeReportFiles(reportDir, files, cwd, keepsEvidence);
    const names = [...files.keys()].filter((name) => !name.includes("/"));
    log.info(`Report in ${reportDir}: ${names.join(", ")}`);
  }
};
var EVIDENCE = "evidence";
var EVIDENCE_LIST = `${EVIDENCE}/files.txt`;
var LIST_HEADING = "Files of CCE Upgrade Gate in this folder. The next report deletes them.";
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, reportDir);
  for (const workspace of /* @__PURE__ */ new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd))])) {
    if ((0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`);
    refuseLinks(workspace, root);
  }
  makeFolder(root);
  for (const folder of /* @__PURE__ */ new Set([EVIDENCE, ...[...files.keys()].map(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)]))
    refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder));
  const isEvidence = (name) => name.startsWith(`${EVIDENCE}/`);
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)));
  const old = new Set(listedEvidence(root));
  const isEarlier = (name) => isEvidence(name) ? old.has(name) : holdsOurReport(root);
  for (const name of written.keys())
    refuseForeignFile(root, name, isEarlier);
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name)) === null || holdsOurList(root));
    for (const name of old)
      if (entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name));
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1))
    ];
    writeWhole(root, EVIDENCE_LIST, `${list.join("\n")}
`);
  }
  const isStale = (name) => !files.has(name) && isEarlier(name);
  for (const name of _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_FILES */ .gE.filter(isStale))
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name), { force: true });
  for (const [name, text] of written)
    writeWhole(root, name, text);
}
function makeFolder(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
    return;
  const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
  if (above !== path)
    makeFolder(above);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(path);
}
var entryAt = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
function beginningOf(path, bytes) {
  if (!entryAt(path)?.isFile())
    return "";
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, buffer, 0, bytes, 0));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
  }
}
var holdsOurReport = (root) => /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "report.json"), 1e3));
var holdsOurList = (root) => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}
`;
function listedEvidence(root) {
  if (!holdsOurList(root))
    return [];
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, EVIDENCE_LIST), "utf8").split("\n").slice(1);
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`);
}
function refuseForeignFile(root, name, isEarlier) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
  if (path === root || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(root, path))
    throw new Error(`${path} is outside the report folder`);
  const entry = entryAt(path);
  if (entry?.isSymbolicLink())
    refuseLink(path);
  if (entry && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`);
}
function writeWhole(root, name, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
  const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.cce-upgrade-gate.part`);
  const write = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(part, text, { encoding: "utf8", flag: "wx" });
  try {
    try {
      write();
    } catch {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(part, { force: true });
      write();
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(part, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(part, { force: true });
    throw error;
  }
}
function realPath(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(path);
  } catch {
    return path;
  }
}
function refuseLinks(workspace, path) {
  const isOutside = !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(workspace, path);
  let current = isOutside ? path : workspace;
  for (const part of isOutside ? [""] : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
    current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, part);
    refuseLink(current);
  }
}
function refuseLink(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`);
}




/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicy: () => (/* binding */ checkPolicy),
/* harmony export */   initPolicy: () => (/* binding */ initPolicy)
/* harmony export */ });
/* unused harmony export STARTER */
/* harmony import */ var _chunk_M2O5CGV5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(232);
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);
/* harmony import */ var _chunk_HEBHXI4O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8943);
/* harmony import */ var _chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9469);
/* harmony import */ var _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8126);
/* harmony import */ var _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4075);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9689);
/* harmony import */ var _chunk_TSUQH462_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7799);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4893);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7636);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9160);
/* harmony import */ var _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2291);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8914);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1124);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2019);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9251);





















































// lib/cli/policy.js
function checkPolicy(file, now, print) {
  const { state, policy, ...parsed } = (0,_chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)((0,_chunk_M2O5CGV5_js__WEBPACK_IMPORTED_MODULE_0__/* .readGivenFile */ .Mh)(file), file);
  const twice = (0,_chunk_M2O5CGV5_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguity */ .Gv)(file, _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_FILES */ .jE);
  const faults = [
    ...twice,
    ...state === "faulty" ? parsed.faults : ignoredEntries(policy, file, now)
  ];
  (0,_chunk_M2O5CGV5_js__WEBPACK_IMPORTED_MODULE_0__/* .printFaults */ .vt)(faults, _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_7__/* .policyFaultText */ .A2, print);
  if (state === "faulty" || twice.length > 0)
    print(`
${file} is not a valid policy: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(faults.length, "fault")}. Every run is red until this is fixed.`);
  else
    print(summary(policy, file, now, faults.length));
  return faults.length > 0 ? _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.blocked : _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}
function ignoredEntries(policy, file, now) {
  const state = { state: "in-force", policy, faults: [], sha256: null, file };
  const { runFindings } = (0,_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_13__/* .evaluate */ ._3)({ clusters: [], runDiagnostics: [], requestedFailOn: null, now }, state);
  return runFindings.flatMap(({ source }) => source.type === "diagnostic" && source.detail.name === "policy-error" ? [source.detail.fault] : []);
}
function summary(policy, file, now, ignoredCount) {
  const { rules, waivers, items, failOn } = policy;
  const parts = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(rules.length, "rule"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(waivers.length, "waiver"), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(items.length, "item")];
  const lines = [`${file} is a valid policy: ${parts.join(", ")}; fail-on ${failOn ?? "(not set)"}.`];
  if (ignoredCount > 0)
    lines.push(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(ignoredCount, "entry", "entries")} would be ignored.`);
  for (const { name, owner, line, daysLeft } of (0,_chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_13__/* .expiringWaivers */ .cq)(policy, now))
    lines.push(`The waiver for ${name} (${owner}, line ${line}) expires in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(daysLeft, "day")}.`);
  return lines.join("\n");
}
function initPolicy(path, print) {
  (0,_chunk_M2O5CGV5_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStarter */ .zk)(path, STARTER, _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_FILES */ .jE);
  print(`Wrote ${path}, a policy that decides nothing yet. Uncomment what you need, then run:`);
  print(`  cce-upgrade-gate policy check ${path}`);
}
var STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch, so that a pull request
# cannot loosen the policy that judges it. A typo invalidates the whole file and turns every run red, so check the file:
#   cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# Minimum strictness of the gate: fatal, exception (default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# Maximum number of days from now until a waiver expires.
# max-waiver-days: 90

# What a cluster needs beside CCE's checks. Each key is optional; one that is set and cannot be read is inconclusive.
# readiness:
#   backup: 24h                # block unless the control plane has a backup that is younger than this
#   end-of-service: 90d        # warn if CCE's support of the current version ends sooner
#   target-offered: true       # block unless CCE offers the target version right now

# Decisions that replace those of the decision table. The first matching rule decides. Fields: check, name, kind, level, group,
# scope, addon, cluster; globs with *. A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# Risks that somebody accepts: who, why and until when. Only what CCE lets people skip can be waived: pre-upgrade items of kind
# Risk, and add-on risks at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: only this exact cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# Your own advice on items, added to the gate's catalog.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`;



/***/ })

};
