import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 4635:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3444:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("web-streams-polyfill/dist/ponyfill.es2018.js");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 9873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
AM: () => (manifestFindingName),
Fv: () => (JOIN_OUTCOMES),
GO: () => (UNREAD_REASONS),
KL: () => (MANIFEST_SYNTAXES),
_J: () => (isDeciding),
_p: () => (manifestLevel),
vM: () => (SCAN_KIND)
});
// lib/model/manifest.js
var SCAN_KIND = "ManifestScan";
var MANIFEST_SYNTAXES = [
  "object",
  "list",
  "patch",
  "template",
  "guarded",
  "indirect",
  "embedded",
  "nested",
  "terraform",
  "archive",
  "reference"
];
var DECIDING = ["object", "list", "patch", "template"];
var isDeciding = (syntax) => DECIDING.includes(syntax);
var UNREAD_REASONS = [
  "invalid-yaml",
  "duplicate-key",
  "invalid-json",
  "invalid-hcl",
  "invalid-archive",
  "too-large",
  "too-deep",
  "not-text",
  "unreadable",
  "link",
  "time-over",
  "too-many",
  "fault"
];
var JOIN_OUTCOMES = ["live-and-repository", "live-only", "repository-only", "fixed-here"];
var manifestFindingName = ({ code, use }) => code === "webhook" ? "webhook-can-stop-upgrade" : [use.apiVersion, use.kind].filter((part) => part !== null).join(" ");
function manifestLevel(detail) {
  if (!isDeciding(detail.use.syntax))
    return "Info";
  return detail.code === "removed-api" && detail.jump !== "earlier" ? "Fatal" : "Warning";
}




/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Dq: () => (compareAddonVersions),
FR: () => (minorNumber),
Nr: () => (isAddonVersion),
V1: () => (isPrerelease),
Yb: () => (isExactVersion),
Zy: () => (compareVersions),
bA: () => (nodeVersion),
ot: () => (parseVersion),
r1: () => (sameVersion),
u1: () => (resolveTarget),
y1: () => (matchesVersion)
});
var _TUARF4T6_js_0 = __nccwpck_require__(4484);


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
var compareAddonVersions = (a, b) => (0,_TUARF4T6_js_0/* .compareByNumbers */ .tU)(a, b);
var isExactVersion = (version) => parseVersion(version)?.length === 4;
var nodeVersion = (version) => /^v?\d{1,9}\.\d{1,9}(?:\.\d{1,9}(?:-r\d{1,9})?)?(?![\d.])/i.exec(version.trim())?.[0] ?? null;
function minorNumber(version) {
  const [major, minor] = parseVersion(version) ?? [];
  return major === 1 && minor !== void 0 ? minor : null;
}




/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Hs: () => (minorOf),
KU: () => (resourceOf),
Mk: () => (removedKinds),
Nc: () => (NEWEST_KNOWN_RELEASE),
Ns: () => (removedKind),
RU: () => (removedBetween),
hN: () => (isWithinKnownReleases)
});
var _33MSZ5FG_js_0 = __nccwpck_require__(8016);
var _TUARF4T6_js_1 = __nccwpck_require__(4484);



// lib/catalog/removed-apis.js
var TABLE = `
1.16 1.8 apps/v1beta1 ControllerRevision = v1 1.9
1.16 1.8 apps/v1beta1 Deployment,StatefulSet ~ v1 1.9
1.16 - apps/v1beta1 ReplicaSet ~ v1 1.9
1.16 1.9 apps/v1beta2 ControllerRevision,DaemonSet,Deployment,ReplicaSet,StatefulSet = v1 1.9
1.16 1.8 extensions/v1beta1 DaemonSet,Deployment,ReplicaSet ~ apps/v1 1.9
1.16 1.9 extensions/v1beta1 NetworkPolicy = networking.k8s.io/v1 1.8
1.16 1.11 extensions/v1beta1 PodSecurityPolicy = policy/v1beta1 1.10
1.17 1.14 scheduling.k8s.io/v1alpha1 PriorityClass = v1 1.14
1.21 1.20 flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema = v1 1.29 = v1beta1 1.20 = v1beta2 1.23 = v1beta3 1.26
1.21 1.20 flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration ~ v1 1.29 = v1beta1 1.20 = v1beta2 1.23 ~ v1beta3 1.26
1.22 1.16 admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration ~ v1 1.16
1.22 1.16 apiextensions.k8s.io/v1beta1 CustomResourceDefinition ~ v1 1.16
1.22 1.10 apiregistration.k8s.io/v1beta1 APIService = v1 1.10
1.22 1.19 authentication.k8s.io/v1beta1 TokenReview = v1 1.6
1.22 1.19 authorization.k8s.io/v1beta1 LocalSubjectAccessReview,SubjectAccessReview ~ v1 1.6
1.22 1.19 authorization.k8s.io/v1beta1 SelfSubjectAccessReview,SelfSubjectRulesReview = v1 1.6
1.22 1.19 certificates.k8s.io/v1beta1 CertificateSigningRequest ~ v1 1.19
1.22 1.19 coordination.k8s.io/v1beta1 Lease = v1 1.14
1.22 1.14 extensions/v1beta1 Ingress ~ networking.k8s.io/v1 1.19
1.22 1.19 networking.k8s.io/v1beta1 Ingress ~ v1 1.19
1.22 1.19 networking.k8s.io/v1beta1 IngressClass = v1 1.19
1.22 1.17 rbac.authorization.k8s.io/v1alpha1 ClusterRole,Role = v1 1.8
1.22 1.17 rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding,RoleBinding ~ v1 1.8
1.22 1.17 rbac.authorization.k8s.io/v1beta1 ClusterRole,ClusterRoleBinding,Role,RoleBinding = v1 1.8
1.22 1.14 scheduling.k8s.io/v1beta1 PriorityClass = v1 1.14
1.22 1.19 storage.k8s.io/v1beta1 CSIDriver = v1 1.19
1.22 1.17 storage.k8s.io/v1beta1 CSINode = v1 1.17
1.22 1.19 storage.k8s.io/v1beta1 StorageClass = v1 1.6
1.22 1.19 storage.k8s.io/v1beta1 VolumeAttachment = v1 1.13
1.24 1.21 storage.k8s.io/v1alpha1 VolumeAttachment = v1 1.13
1.24 1.21 storage.k8s.io/v1alpha1 CSIStorageCapacity = v1beta1 1.21
1.25 1.22 autoscaling/v2beta1 HorizontalPodAutoscaler ~ v2 1.23 ~ v2beta2 1.12
1.25 1.21 batch/v1beta1 CronJob = v1 1.21
1.25 1.21 discovery.k8s.io/v1beta1 EndpointSlice ~ v1 1.21
1.25 1.22 events.k8s.io/v1beta1 Event ~ v1 1.19
1.25 1.22 node.k8s.io/v1beta1 RuntimeClass = v1 1.20
1.25 1.21 policy/v1beta1 PodSecurityPolicy -
1.25 1.22 policy/v1beta1 Eviction = v1 1.22
1.25 1.21 policy/v1beta1 PodDisruptionBudget = v1 1.21
1.26 1.23 autoscaling/v2beta2 HorizontalPodAutoscaler = v2 1.23
1.26 1.23 flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema = v1beta3 1.26 = v1beta2 1.23 = v1 1.29
1.26 1.23 flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration ~ v1beta3 1.26 = v1beta2 1.23 ~ v1 1.29
1.27 1.24 storage.k8s.io/v1beta1 CSIStorageCapacity = v1 1.24
1.29 1.26 flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema = v1 1.29 = v1beta3 1.26
1.29 1.26 flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration ~ v1 1.29 ~ v1beta3 1.26
1.29 1.28 networking.k8s.io/v1alpha1 ClusterCIDR -
1.31 - resource.k8s.io/v1alpha2 PodSchedulingContext,ResourceClaim,ResourceClaimParameters,ResourceClaimTemplate,ResourceClass,ResourceClassParameters,ResourceSlice -
1.32 1.29 admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding = v1 1.30
1.32 1.29 authentication.k8s.io/v1alpha1 SelfSubjectReview = v1 1.28
1.32 - coordination.k8s.io/v1alpha1 LeaseCandidate ~ v1alpha2 1.32
1.32 1.29 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema,PriorityLevelConfiguration = v1 1.29
1.32 - resource.k8s.io/v1alpha3 PodSchedulingContext -
1.33 1.30 authentication.k8s.io/v1beta1 SelfSubjectReview = v1 1.28
1.33 1.30 networking.k8s.io/v1alpha1 IPAddress,ServiceCIDR = v1 1.33
1.34 1.31 admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding = v1 1.30
1.34 1.34 resource.k8s.io/v1alpha3 DeviceClass = v1 1.34
1.34 1.34 resource.k8s.io/v1alpha3 ResourceClaim,ResourceClaimTemplate,ResourceSlice ~ v1 1.34
1.35 - certificates.k8s.io/v1alpha1 PodCertificateRequest = v1beta1 1.35
1.35 1.32 storage.k8s.io/v1alpha1 VolumeAttributesClass = v1 1.34
1.35 1.33 storagemigration.k8s.io/v1alpha1 StorageVersionMigration ~ v1beta1 1.35
1.36 - scheduling.k8s.io/v1alpha1 Workload -
1.37 1.34 certificates.k8s.io/v1alpha1 ClusterTrustBundle = v1beta1 1.33
1.37 1.34 networking.k8s.io/v1beta1 IPAddress,ServiceCIDR = v1 1.33
1.37 - scheduling.k8s.io/v1alpha2 PodGroup,Workload -
1.37 1.34 storage.k8s.io/v1beta1 VolumeAttributesClass = v1 1.34
1.38 1.35 admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding = v1 1.36
1.38 1.35 coordination.k8s.io/v1alpha2 LeaseCandidate = v1beta1 1.33
1.38 1.35 resource.k8s.io/v1beta1 DeviceClass = v1 1.34
1.38 1.35 resource.k8s.io/v1beta1 ResourceClaim,ResourceClaimTemplate,ResourceSlice ~ v1 1.34
1.39 1.36 coordination.k8s.io/v1beta1 LeaseCandidate -
1.39 1.36 resource.k8s.io/v1alpha3 DeviceTaintRule = v1beta2 1.36
1.39 1.36 resource.k8s.io/v1beta2 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice = v1 1.34
1.40 1.37 admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding = v1 1.36
1.40 1.37 certificates.k8s.io/v1beta1 ClusterTrustBundle = v1 1.37
1.40 1.37 certificates.k8s.io/v1beta1 PodCertificateRequest ~ v1 1.37
1.40 1.37 storagemigration.k8s.io/v1beta1 StorageVersionMigration = v1 1.37
1.42 1.39 resource.k8s.io/v1alpha3 ResourcePoolStatusRequest -
1.42 1.39 resource.k8s.io/v1beta2 DeviceTaintRule = v1 1.37
1.43 1.40 lifecycle.k8s.io/v1alpha1 Eviction,EvictionRequest -
1.43 1.40 scheduling.k8s.io/v1beta1 PodGroup,Workload -
`;
var NEWEST_KNOWN_RELEASE = "1.38";
function isWithinKnownReleases(version) {
  const minor = (0,_33MSZ5FG_js_0/* .minorNumber */ .FR)(version);
  return minor !== null && minor <= minorOf(NEWEST_KNOWN_RELEASE);
}
var minorOf = (release) => (0,_33MSZ5FG_js_0/* .minorNumber */ .FR)(release) ?? 0;
function rowOf(line) {
  const [removedIn = "", deprecatedIn = "", apiVersion = "", kinds = "", ...rest] = line.split(" ");
  const group = apiVersion.slice(0, apiVersion.indexOf("/") + 1);
  const replacements = [];
  for (let at = 0; at + 2 < rest.length; at += 3) {
    const [sign = "", name = "", since = ""] = rest.slice(at, at + 3);
    replacements.push({ apiVersion: name.includes("/") ? name : group + name, since, hasSameSchema: sign === "=" });
  }
  return {
    removedIn,
    deprecatedIn: deprecatedIn === "-" ? null : deprecatedIn,
    apiVersion,
    kinds: kinds.split(","),
    replacements
  };
}
var rows = (0,_TUARF4T6_js_1/* .lazily */ .qy)(() => TABLE.trim().split("\n").map(rowOf));
var removedKinds = (0,_TUARF4T6_js_1/* .lazily */ .qy)(() => rows().flatMap(({ removedIn, deprecatedIn, apiVersion, kinds, replacements }) => kinds.map((kind) => ({
  apiVersion,
  kind,
  resource: resourceOf(apiVersion, kind),
  deprecatedIn,
  removedIn,
  replacements
}))));
var byName = (0,_TUARF4T6_js_1/* .lazily */ .qy)(() => new Map(removedKinds().map((entry) => [`${entry.apiVersion} ${entry.kind}`, entry])));
var removedKind = (apiVersion, kind) => byName().get(`${apiVersion} ${kind}`) ?? null;
function resourceOf(apiVersion, kind) {
  if (apiVersion === "policy/v1beta1" && kind === "Eviction")
    return "pods/eviction";
  const name = kind.toLowerCase();
  if (name.endsWith("parameters"))
    return name;
  if (name.endsWith("ss"))
    return `${name}es`;
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}
function removedBetween(from, to) {
  const [first, last] = [(0,_33MSZ5FG_js_0/* .minorNumber */ .FR)(from), (0,_33MSZ5FG_js_0/* .minorNumber */ .FR)(to)];
  if (first === null || last === null || !isWithinKnownReleases(to))
    return null;
  const apis = /* @__PURE__ */ new Map();
  for (const { removedIn, apiVersion, kinds, replacements } of rows()) {
    const minor = minorOf(removedIn);
    if (minor <= first || minor > last)
      continue;
    const replacement = replacements[0]?.apiVersion ?? null;
    const key = `${removedIn} ${apiVersion} ${replacement}`;
    const all = [...apis.get(key)?.kinds ?? [], ...kinds].sort();
    apis.set(key, { apiVersion, kinds: all, replacement, removedIn });
  }
  return [...apis.values()];
}




/***/ }),

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Az: () => (TransportFailure),
Dx: () => (connectionFailure),
N$: () => (ProxyFailure),
Pu: () => (textProperty),
Rx: () => (createSend),
Wm: () => (proxySecrets),
ne: () => (isTlsCode),
vf: () => (discard)
});
var _JFLYTRKD_js_2 = __nccwpck_require__(3314);
var _TUARF4T6_js_0 = __nccwpck_require__(4484);
var node_net_1 = __nccwpck_require__(7030);



// lib/network/failure.js
var TransportFailure = class extends Error {
  failure;
  constructor(failure) {
    super(failure.kind, { cause: failure.cause });
    this.failure = failure;
  }
};
var ProxyFailure = class extends Error {
  detail;
  isTransient;
  constructor(detail, isTransient, cause) {
    super(detail.code, { cause });
    this.detail = detail;
    this.isTransient = isTransient;
  }
};
var CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/;
var isTlsCode = (code) => CERTIFICATE.test(code);
function connectionFailure(error) {
  if (error instanceof TransportFailure)
    return error;
  if (error instanceof ProxyFailure) {
    const { detail: detail2, isTransient: transient, cause } = error;
    return new TransportFailure({ kind: "proxy", detail: detail2, transient, nothingSent: true, cause });
  }
  const name = textProperty(error, "code") ?? "";
  const connecting = textProperty(error, "erroredSysCall") === "connect" || name === "ECONNREFUSED";
  const text = name || (error instanceof Error ? error.message : "");
  const detail = text === "" ? null : { code: "system-error", text };
  const failure = (kind, transient, nothingSent) => new TransportFailure({ kind, detail, transient, nothingSent, cause: error });
  if (name === "ERR_INVALID_CHAR")
    return failure("bad-credentials", false, true);
  if (name === "ENOTFOUND")
    return failure("unknown-host", false, true);
  if (name === "EAI_AGAIN")
    return failure("unknown-host", true, true);
  if (isTlsCode(name))
    return failure("tls", false, true);
  if (connecting || name === "EHOSTUNREACH" || name === "ENETUNREACH")
    return failure("unreachable", true, connecting);
  if (name === "ETIMEDOUT")
    return failure("unreachable", true, false);
  if (name.startsWith("HPE_"))
    return failure("not-http", false, false);
  return failure("connection-lost", true, false);
}
function textProperty(value, name) {
  const property = (0,_TUARF4T6_js_0/* .asRecord */ .qY)(value)[name];
  return typeof property === "string" ? property : null;
}

// lib/network/proxy.js

function bypassesProxy(url) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function proxyFor(url, env) {
  if (url.protocol !== "https:" || bypassesProxy(url))
    return null;
  const proxy = lookUp(env, "https_proxy") || lookUp(env, "all_proxy");
  if (proxy === "" || isExcluded(url, lookUp(env, "no_proxy")))
    return null;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}
function proxySecrets(env) {
  const names = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  return names.flatMap((name) => {
    const [, user = "", colon, password = ""] = /^(?:[^:/]*:\/\/)?([^:]*?)(?:(:)(.*))?@/s.exec(env[name]?.trim() ?? "") ?? [];
    if (colon === void 0)
      return user.length >= TOKEN_LENGTH ? [user] : [];
    const plain = decoded(password);
    const basic = Buffer.from(`${decoded(user)}:${plain}`).toString("base64");
    return password === "" ? [] : [`${user}:${password}`, password, plain, basic];
  });
}
var TOKEN_LENGTH = 16;
var decoded = (text) => (0,_JFLYTRKD_js_2/* .decodePercent */ .g)(text) ?? text;
var lookUp = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || "";
function isExcluded(url, noProxy) {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const port = url.port === "" ? "443" : url.port;
  return noProxy.toLowerCase().split(/[,\s]+/).filter(Boolean).some((entry) => entry === "*" || covers(entryOf(entry), host, port));
}
function entryOf(text) {
  const [, bracketed, bracketedPort = null] = /^\[([^\]]*)\](?::(\d+))?$/.exec(text) ?? [];
  if (bracketed !== void 0)
    return { host: bracketed, port: bracketedPort };
  if ((0,node_net_1.isIPv6)(text.split("/")[0] ?? ""))
    return { host: text, port: null };
  const [, host = text, port = null] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: port === "0" ? null : port };
}
function covers(entry, host, port) {
  if (entry.port !== null && Number(entry.port) !== Number(port))
    return false;
  if ((0,node_net_1.isIP)(host) !== 0)
    return coversAddress(entry.host, host);
  const name = entry.host.replace(/^\*?\.+/, "").replace(/\.$/, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
}
function coversAddress(range, address) {
  const [network = "", bits] = range.split("/");
  const family = (0,node_net_1.isIPv4)(address) ? "ipv4" : "ipv6";
  const mostBits = family === "ipv4" ? 32 : 128;
  const prefix = bits === void 0 ? mostBits : Number(bits);
  const isRange = (0,node_net_1.isIP)(network) === (0,node_net_1.isIP)(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= mostBits;
  if (!isRange || bits === "")
    return false;
  const list = new node_net_1.BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(address, family);
}

// lib/network/agents.js
function agentsWithoutProxy(trust) {
  const shared = /* @__PURE__ */ new Map();
  return async ({ method, url }) => {
    const known = method === "GET" ? shared.get(url.protocol) : void 0;
    if (known !== void 0)
      return known;
    const { Agent } = url.protocol === "https:" ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const agent = new Agent({ ...trust, keepAlive: method === "GET" });
    if (method === "GET")
      shared.set(url.protocol, agent);
    return agent;
  };
}

// lib/network/tunnel.js
async function openTunnel(proxy, trust, signal) {
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null)
    throw new ProxyFailure({ code: "proxy-not-a-url" }, false);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ProxyFailure({ code: "proxy-protocol", text: url.protocol }, false);
  if ((0,_JFLYTRKD_js_2/* .decodePercent */ .g)(url.username) === null || (0,_JFLYTRKD_js_2/* .decodePercent */ .g)(url.password) === null)
    throw new ProxyFailure({ code: "proxy-encoding", text: url.host }, false);
  const { HttpsProxyAgent } = await __nccwpck_require__.e(/* import() */ 7659).then(__nccwpck_require__.bind(__nccwpck_require__, 7659));
  const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false });
  Object.assign(agent.options, trust);
  let status = null;
  agent.on("proxyConnect", (answer) => {
    status = answer.statusCode;
  });
  return {
    agent,
    failure(error) {
      if (status === 200)
        return null;
      if (status !== null)
        return new ProxyFailure({ code: "proxy-status", text: url.host, status }, status >= 500);
      const code = textProperty(error, "code") ?? "";
      if (isTlsCode(code))
        return new ProxyFailure({ code: "proxy-tls", text: url.host, error: code }, false, error);
      return new ProxyFailure({ code: "proxy-error", text: [url.host, code].filter(Boolean).join(" ") }, true, error);
    }
  };
}

// lib/network/send.js
function createSend({ env, ca }) {
  const trust = { rejectUnauthorized: true, ...ca === void 0 ? {} : { ca } };
  const connectDirectly = agentsWithoutProxy(trust);
  return async (request, signal) => {
    const { default: fetch } = await __nccwpck_require__.e(/* import() */ 816).then(__nccwpck_require__.bind(__nccwpck_require__, 816));
    const { method, url, headers, body } = request;
    const proxy = proxyFor(url, env);
    const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal);
    const agent = tunnel?.agent ?? await connectDirectly(request);
    const init = { method, headers, signal, agent, redirect: "manual", ...body === "" ? {} : { body } };
    signal.throwIfAborted();
    const response = await fetch(url, init).catch((error) => {
      if (signal.aborted)
        throw signal.reason;
      throw tunnel?.failure(error) ?? error;
    });
    const refusal = tunnel?.failure(null) ?? null;
    if (refusal === null)
      return response;
    discard(response);
    throw refusal;
  };
}
function discard({ body }) {
  if (body !== null && "destroy" in body && typeof body.destroy === "function")
    body.destroy();
}




/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (withTimeLimit)
});

// EXTERNAL MODULE: ./lib/trimmed/TUARF4T6.js
var TUARF4T6 = __nccwpck_require__(4484);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./lib/trimmed/67MUQUID.js


// lib/model/time-limit.js

function withTimeLimit(ms, work) {
  const result = [];
  const run = () => void result.push({ value: work() });
  try {
    (0,external_node_vm_namespaceObject.runInNewContext)("run()", { run }, { timeout: ms });
  } catch (error) {
    if ((0,TUARF4T6/* asRecord */.qY)(error)["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
  return result[0] ?? null;
}




/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
A_: () => (LEVELS),
Ch: () => (isCceCheck),
GW: () => (KINDS),
VT: () => (ITEM_PHASES),
aF: () => (CCE_CHECKS),
dA: () => (nodeLabel),
fd: () => (GROUPS),
ui: () => (CHECKS)
});
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

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Aj: () => (statusOfErrorBody),
BE: () => (statusKind),
Gy: () => (MESSAGE_LIMIT),
KO: () => (endKind),
NE: () => (withDeadline),
Nk: () => (readErrorBody),
Uo: () => (NAME_LIMIT),
Wk: () => (CceError),
xv: () => (truncate),
zv: () => (attemptText)
});
var _5X5HXMYJ_js_0 = __nccwpck_require__(9424);
var _TUARF4T6_js_1 = __nccwpck_require__(4484);



// lib/cce/http/deadline.js
async function withDeadline({ clock, signal, ms }, work) {
  const controller = new AbortController();
  const atRunEnd = () => controller.abort(ended(endKind(signal), null));
  if (signal.aborted)
    throw ended(endKind(signal), null);
  const end = new Promise((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const cancelTimer = clock.after(ms, () => controller.abort(ended("timeout", { code: "time-limit", ms })));
  signal.addEventListener("abort", atRunEnd, { once: true });
  try {
    return await Promise.race([work(controller.signal), end]);
  } finally {
    cancelTimer();
    signal.removeEventListener("abort", atRunEnd);
  }
}
var endKind = (signal) => (0,_5X5HXMYJ_js_0/* .textProperty */ .Pu)(signal.reason, "name") === "TimeoutError" ? "run-deadline" : "cancelled";
var ended = (kind, detail) => new _5X5HXMYJ_js_0/* .TransportFailure */ .Az({ kind, detail, transient: kind === "timeout", nothingSent: false });

// lib/cce/errors/api-error.js
var CceError = class extends Error {
  failure;
  constructor(failure, options) {
    super(`${failure.operation}: ${attemptText(failure)}`, options);
    this.name = "CceError";
    this.failure = failure;
  }
  get kind() {
    return this.failure.kind;
  }
  get status() {
    return this.failure.status;
  }
};
function attemptText({ kind, status, code, detail }) {
  const text = detail === null ? null : "text" in detail ? detail.text : detail.code;
  return [kind, status === null ? text : `HTTP ${status}`, code].filter((part) => part !== null).join(", ");
}

// lib/cce/errors/error-body.js
var MESSAGE_LIMIT = 2e3;
var NAME_LIMIT = 200;
function readErrorBody(value) {
  const body = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(value);
  const error = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(body["error"]);
  const codes = [body["errorCode"], body["error_code"], error["code"], body["code"]].map((code) => shortText(typeof code === "number" ? String(code) : code, NAME_LIMIT)).filter((code) => code !== null);
  const messages = [
    ...[body["message"], body["errorMessage"], body["error_msg"]],
    ...[error["message"], error["title"], body["reason"], typeof body["error"] === "string" ? body["error"] : null]
  ].map((text) => shortText(text, MESSAGE_LIMIT));
  return {
    code: codes[0] ?? null,
    codes,
    message: messages.find((text) => text !== null) ?? null,
    requestId: shortText(body["request_id"], NAME_LIMIT)
  };
}
function statusOfErrorBody(value) {
  const body = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(value);
  const isStatus = body["kind"] === "Status" && body["status"] === "Failure";
  if (!isStatus && ["metadata", "spec", "status", "items"].some((name) => Object.hasOwn(body, name)))
    return null;
  const error = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(body["error"]);
  const marks = [
    body["errorCode"],
    body["errorMessage"],
    body["error_code"],
    body["error_msg"],
    error["code"],
    error["message"]
  ];
  if (!isStatus && marks.every((mark) => shortText(mark, NAME_LIMIT) === null))
    return null;
  const { codes } = readErrorBody(value);
  const statuses = [
    ...codes.map((code) => /^CCE\.\d{2}([45]\d{2})\d{3}$/.exec(code)?.[1] ?? code),
    String(body["code"])
  ];
  const status = statuses.find((text) => /^[45]\d{2}$/.test(text));
  return status === void 0 ? 400 : Number(status);
}
function statusKind(status, body, signed) {
  const has = (...codes) => body.codes.some((code) => codes.includes(code));
  switch (true) {
    case (status === 400 || status === 422):
      return "bad-request";
    case status === 401:
      return signed && isAboutTime(body.message ?? "") ? "clock-skew" : "bad-credentials";
    case status === 403:
      return has(...STATE_CONFLICTS) ? "conflict" : "no-permission";
    case status === 404:
      return has("APIGW.0101", "APIG.0101") ? "not-published" : "not-found";
    case status === 407:
      return "proxy";
    case status === 408:
      return "timeout";
    case status === 409:
      return "conflict";
    case status === 429:
      return has("CCE.01429004") ? "no-balance" : "throttled";
    case (status >= 500 && status <= 599):
      return "server-error";
    default:
      return "unexpected-status";
  }
}
var STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`);
var TIME_PATTERNS = [
  /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
  /(?:signature|server|request)\s*time/i,
  /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i
];
var isAboutTime = (message) => TIME_PATTERNS.some((pattern) => pattern.test(message));
function truncate(text, limit) {
  if (text.length <= limit)
    return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 55296 && last <= 56319 ? limit - 1 : limit);
}
function shortText(value, limit) {
  return typeof value === "string" && value.trim() !== "" ? truncate(value.trim(), limit) : null;
}




/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$_: () => (compareWithBaseline),
BQ: () => (openAfter)
});
/* unused harmony export toBaselineFinding */
var _JGKDZQI6_js_0 = __nccwpck_require__(4398);
var _XFZ4J2HR_js_1 = __nccwpck_require__(6806);
var _TUARF4T6_js_2 = __nccwpck_require__(4484);




// lib/baseline/compare.js
function compareWithBaseline(report, baseline) {
  const before = new Set(baseline.findings.map(_JGKDZQI6_js_0/* .causeKey */ .rI));
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
  const isResolved = resolvedTest(report);
  const resolved = distinctCauses(baseline.findings).filter((earlier) => earlier.decides && isResolved(earlier)).map(({ addon: _, decides: __, ...rest }) => rest);
  const newCauses = new Set(findings.filter(({ status }) => status === "new").map(_JGKDZQI6_js_0/* .causeKey */ .rI));
  const counts = { ...report.counts, new: newCauses.size, resolved: resolved.length };
  return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
  if (!finding.decides)
    return null;
  if (before.has((0,_JGKDZQI6_js_0/* .causeKey */ .rI)(finding)))
    return "known";
  return cutFrom !== null && !(0,_XFZ4J2HR_js_1/* .isMilder */ .gJ)(cutFrom, finding.decision) ? null : "new";
}
function resolvedTest(report) {
  const shown = new Set(report.findings.map(_JGKDZQI6_js_0/* .causeKey */ .rI));
  const coversFinding = coverageTest(report);
  return (earlier) => !shown.has((0,_JGKDZQI6_js_0/* .causeKey */ .rI)(earlier)) && coversFinding(earlier);
}
function openAfter(report, before) {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding));
  const keys = new Set(now.map(_JGKDZQI6_js_0/* .causeKey */ .rI));
  const isResolved = resolvedTest(report);
  const unchecked = distinctCauses(before?.findings ?? []).filter((earlier) => !keys.has((0,_JGKDZQI6_js_0/* .causeKey */ .rI)(earlier)) && !isResolved(earlier));
  return [...now, ...unchecked];
}
function toBaselineFinding(finding) {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinctCauses(findings) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byCause.get((0,_JGKDZQI6_js_0/* .causeKey */ .rI)(finding));
    if (known === void 0 || !known.decides && finding.decides)
      byCause.set((0,_JGKDZQI6_js_0/* .causeKey */ .rI)(finding), finding);
  }
  return [...byCause.values()];
}
function coverageTest(report) {
  const isDoubtful = doubtTest(report);
  const { clusters, asked } = report;
  const results = (0,_TUARF4T6_js_2/* .groupBy */ .$z)(clusters.flatMap(({ id, checks }) => checks.filter(({ clusterId }) => clusterId === id)), ({ clusterId, check }) => keyOf(clusterId, check));
  const byAddon = (0,_TUARF4T6_js_2/* .groupBy */ .$z)([...results.values()].flat(), ({ clusterId, check, addon }) => keyOf(clusterId, check, addon?.template ?? null));
  const openItems = new Map(clusters.flatMap(({ checks }) => checks.map((result) => [result, openItemsOf(result)])));
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
  return (earlier) => {
    const { clusterId, check, addon, name } = earlier;
    if (clusters.length === 0 || isDoubtful(earlier))
      return false;
    if (check === null)
      return true;
    const all = results.get(keyOf(clusterId, check)) ?? [];
    const ofAddon = addon === null ? all : byAddon.get(keyOf(clusterId, check, addon)) ?? [];
    if (ofAddon.length === 0 && (all.length === 0 || isFiltered))
      return false;
    return !(ofAddon.length > 0 ? ofAddon : all).some((result) => openItems.get(result)?.has(name));
  };
}
var keyOf = (...parts) => JSON.stringify(parts);
var openItemsOf = ({ items, skipped }) => new Set([...items.filter(({ undecided }) => undecided > 0), ...skipped].map(({ name }) => name));
var EVERY_ITEM = null;
var TAKES_NOTHING_AWAY = ["unlisted-section", "skipped-files"];
function doubtTest({ findings, notCovered }) {
  const doubts = findings.filter(({ decision }) => decision === "inconclusive");
  const ofRun = doubts.filter(({ check }) => check === null);
  const hidesChecks = ofRun.some(({ name }) => name !== "policy-error");
  const itemOf = ({ scope, name }) => scope === "gate" ? EVERY_ITEM : name;
  const ofItems = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one))));
  const ofAddons = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one), one.addon?.template ?? null)));
  const missing = notCovered.filter(({ code }) => !TAKES_NOTHING_AWAY.includes(code));
  const uncovered = new Set(missing.map(({ check, clusterId }) => keyOf(check, clusterId)));
  const unjudged = new Set(notCovered.flatMap(({ clusterId, risks = [] }) => risks.map((name) => keyOf(clusterId, name))));
  return ({ check, clusterId, addon, name }) => {
    if (unjudged.has(keyOf(clusterId, name)))
      return true;
    if (check === null)
      return ofRun.length > 0;
    return hidesChecks || [clusterId, null].some((cluster) => uncovered.has(keyOf(check, cluster)) || [EVERY_ITEM, name].some((item) => addon === null ? ofItems.has(keyOf(check, cluster, item)) : [addon, null].some((template) => ofAddons.has(keyOf(check, cluster, item, template)))));
  };
}




/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
K: () => (INDEX_FILE),
c: () => (INDEX_KIND)
});
// lib/model/evidence-index.js
var INDEX_FILE = "fleet-clusters.json";
var INDEX_KIND = "GatedClusters";




/***/ }),

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
EI: () => (runsTarget),
Js: () => (newerUnderTarget),
SC: () => (reachedTarget)
});
var _33MSZ5FG_js_0 = __nccwpck_require__(8016);


// lib/model/target.js
function newerUnderTarget(asserted, live, offered) {
  const newest = (0,_33MSZ5FG_js_0/* .isExactVersion */ .Yb)(asserted) ? null : (0,_33MSZ5FG_js_0/* .resolveTarget */ .u1)(asserted, offered ?? []);
  return newest !== null && (0,_33MSZ5FG_js_0/* .compareVersions */ .Zy)(newest, live) > 0 ? newest : null;
}
function reachedTarget(asserted, facts) {
  const { phase, liveVersion, offeredTargets, isUpgrading } = facts;
  if (asserted === null || liveVersion === null || phase !== "Available" || isUpgrading)
    return null;
  if (!(0,_33MSZ5FG_js_0/* .matchesVersion */ .y1)(asserted, liveVersion))
    return null;
  const isOfferKnown = (0,_33MSZ5FG_js_0/* .isExactVersion */ .Yb)(asserted) || offeredTargets !== null;
  return isOfferKnown && newerUnderTarget(asserted, liveVersion, offeredTargets) === null ? liveVersion : null;
}
var runsTarget = ({ checks, facts, targetVersion }) => checks.every(({ check }) => check === "plan" || check === "manifests") && targetVersion !== null && facts.liveVersion !== void 0 && (0,_33MSZ5FG_js_0/* .matchesVersion */ .y1)(targetVersion, facts.liveVersion);




/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
t: () => (readReport)
});
var _FMY2Y5JC_js_0 = __nccwpck_require__(1571);
var _QD6AY5QW_js_1 = __nccwpck_require__(3274);
var _JFLYTRKD_js_3 = __nccwpck_require__(3314);
var node_fs_2 = __nccwpck_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__nccwpck_require__.e(9415), __nccwpck_require__.e(2750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2750));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _QD6AY5QW_js_1/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _QD6AY5QW_js_1/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs_2.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_FMY2Y5JC_js_0/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_JFLYTRKD_js_3/* .decodeText */ .P)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Vh: () => (secretTexts),
Yx: () => (readCceAccess),
pH: () => (SECRET_INPUTS)
});
var _K4YJIYLO_js_0 = __nccwpck_require__(755);
var _CXUDFEZP_js_1 = __nccwpck_require__(2105);



// lib/settings/credentials.js
var SECRET_NAMES = {
  accessKey: "access-key",
  secretKey: "secret-key",
  securityToken: "security-token",
  authToken: "auth-token"
};
var SECRET_INPUTS = [...Object.values(SECRET_NAMES), "credential-variables", "github-token"];
var SECRET_VARIABLES = [
  ..._CXUDFEZP_js_1/* .CREDENTIAL_FAMILIES */ .V.flatMap((one) => [one.accessKey, one.secretKey, one.securityToken ?? []].flat()),
  _CXUDFEZP_js_1/* .TOKEN_VARIABLE */ .bG,
  _CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.idToken,
  "GITHUB_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  _CXUDFEZP_js_1/* .RUNNER_VARIABLES */ .n7.bearer
];
function readCceAccess(input, env, terms) {
  const notices = [];
  const fromInputs = inputCredentials(input, terms);
  const keyless = fromInputs === null ? (0,_K4YJIYLO_js_0/* .readOidc */ .CE)(env, _CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz, terms) : null;
  const family = fromInputs === null && !isComplete(keyless) ? completeFamily(env, notices) : null;
  const keys = family ? (0,_K4YJIYLO_js_0/* .readPair */ .$T)(env, family) : (0,_K4YJIYLO_js_0/* .readToken */ .AI)(env, _CXUDFEZP_js_1/* .TOKEN_VARIABLE */ .bG);
  const { credentials, faults, missing } = fromInputs ?? chosen(keyless, keys, notices);
  const families = family ? [family, ..._CXUDFEZP_js_1/* .CREDENTIAL_FAMILIES */ .V] : _CXUDFEZP_js_1/* .CREDENTIAL_FAMILIES */ .V;
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
var isComplete = (keyless) => keyless !== null && keyless.missing.length === 0;
function chosen(keyless, keys, notices) {
  if (keyless === null || isComplete(keyless))
    return keyless ?? keys;
  const hasKeys = keys.credentials !== null || keys.faults.length > 0;
  const [absent] = keyless.missing;
  const isHalf = absent?.problem.code === "half-of-a-pair";
  if (isHalf || hasKeys)
    notices.push(`the keyless identity in the environment is ignored because ${absent?.input ?? ""} is not set.`);
  return isHalf || hasKeys ? keys : keyless;
}
function inputCredentials(input, terms) {
  const names = { ...SECRET_NAMES, ..._K4YJIYLO_js_0/* .OIDC_INPUTS */ .wx };
  const given = (0,_K4YJIYLO_js_0/* .readCredentials */ .L1)(input, names, { identity: "oidc-and-keys", token: "keys-and-token" }, terms);
  if (given !== null)
    return given;
  const { securityToken } = SECRET_NAMES;
  return input(securityToken) === null ? null : (0,_K4YJIYLO_js_0/* .refused */ .J5)(securityToken, "security-token-alone");
}
function completeFamily(env, notices) {
  for (const family of _CXUDFEZP_js_1/* .CREDENTIAL_FAMILIES */ .V) {
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
var secretTexts = (input, env, variables) => [...SECRET_INPUTS.map(input), ...[...SECRET_VARIABLES, ...variables.filter(_K4YJIYLO_js_0/* .isPrefixedSecret */ ._O)].map(env)].filter((text) => text !== null);




/***/ }),

/***/ 1786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
EH: () => (parseTimestamp),
Iq: () => (parseDay),
Ly: () => (isoTime),
WY: () => (agreedTime),
kb: () => (dayOf),
rL: () => (earliestTime),
sO: () => (DAY_MS)
});
// lib/model/timestamp.js
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:\s*(Z|z)|\s*([+-])(\d{2}):?(\d{2})|\s+(?:UTC|GMT)(?!\s*[+-]\d))(?:\s.*)?$/s;
function parseTimestamp(text) {
  const match = typeof text === "string" ? PATTERN.exec(text.trim()) : null;
  if (!match)
    return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [fraction = "0", , sign, offsetHour, offsetMinute] = match.slice(7);
  const [offsetHours, offsetMinutes] = [Number(offsetHour ?? 0), Number(offsetMinute ?? 0)];
  const midnight = utcDay(year, month, day);
  if (midnight === null || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59)
    return null;
  const seconds = (hour * 60 + minute) * 60 + second;
  const offset = (sign === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60;
  return midnight + (seconds - offset) * 1e3 + Number(`0.${fraction}`) * 1e3;
}
function agreedTime(spellings) {
  const [first = null, ...others] = spellings.filter(isPresent).map(parseTimestamp);
  return others.every((other) => other === first) ? first : null;
}
function earliestTime(spellings) {
  const present = spellings.filter(isPresent);
  const times = present.map(parseTimestamp).filter((time) => time !== null);
  return {
    time: times.length === 0 ? null : Math.min(...times),
    unreadable: present.find((value) => parseTimestamp(value) === null)
  };
}
var isPresent = (value) => value !== void 0 && value !== null && value !== "";
function utcDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
function isoTime(epochMs) {
  return epochMs === null ? null : new Date(Math.floor(epochMs / 1e3) * 1e3).toISOString().replace(".000Z", "Z");
}
var DAY_MS = 24 * 36e5;
function parseDay(text) {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const midnight = utcDay(Number(year), Number(month), Number(day));
  return midnight === null ? null : midnight / DAY_MS;
}
var dayOf = (epochMs) => Math.floor(epochMs / DAY_MS);




/***/ }),

/***/ 1234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
y: () => (sleep)
});
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




/***/ }),

/***/ 2702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
GG: () => (globSetProblem),
nD: () => (pathGlobOfList),
pS: () => (pathGlobs)
});
var _LHOFJOYV_js_0 = __nccwpck_require__(9477);


// lib/settings/path-globs.js
var pathGlobs = (text) => {
  const entries = (0,_LHOFJOYV_js_0/* .readList */ .LD)(text).flatMap((line) => line.entries);
  if (entries.length === 0)
    return (0,_LHOFJOYV_js_0/* .refuse */ .TR)("no-glob");
  const globs = [];
  for (const entry of entries) {
    const result = pathGlob(entry);
    if ("why" in result)
      return (0,_LHOFJOYV_js_0/* .refuse */ .TR)({ code: "refused-glob", glob: entry.text, why: result.why }, result.suggestion || null);
    globs.push(result.glob);
  }
  const problem = globSetProblem(globs);
  return problem === null ? { value: globs } : (0,_LHOFJOYV_js_0/* .refuse */ .TR)(problem);
};
var pathGlobOfList = (text) => {
  const result = pathGlob({ text: text.trim(), isQuoted: true });
  return "why" in result ? (0,_LHOFJOYV_js_0/* .refuse */ .TR)({ code: "refused-glob", glob: text, why: result.why }, result.suggestion || null) : { value: result.glob };
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
  const [own = bare] = isQuoted ? [bare] : (0,_LHOFJOYV_js_0/* .readList */ .LD)(bare.text).flatMap((line) => line.entries);
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
  if (text.length > _LHOFJOYV_js_0/* .MAX_GLOB_LENGTH */ .v7)
    return refused("too-long");
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
    return refused("invisible-sign");
  if (/\$[{(]|\$[A-Z_]{2}|%[A-Z_]{2,}%/.test(text))
    return refused("variable");
  if (text.includes("\\"))
    return refused("backslash", text.replaceAll("\\", "/"));
  if (isQuoted)
    return (0,_LHOFJOYV_js_0/* .splitList */ .ry)(text).length > 1 ? refused("quoted-list", (0,_LHOFJOYV_js_0/* .splitList */ .ry)(text).join(", ")) : null;
  if ((0,_LHOFJOYV_js_0/* .touchesQuote */ .gR)(text))
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




/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
MK: () => (ID_TOKEN),
V: () => (CREDENTIAL_FAMILIES),
bB: () => (SECRET),
bG: () => (TOKEN_VARIABLE),
n7: () => (RUNNER_VARIABLES),
yz: () => (OIDC_VARIABLES)
});
// lib/model/oidc.js
var ID_TOKEN = /^(?=.{4,20000}$)[\w-]+\.[\w-]+\.[\w-]+$/;
var OIDC_VARIABLES = {
  providerUrn: "HUAWEICLOUD_OIDC_PROVIDER_URN",
  agencyUrn: "HUAWEICLOUD_OIDC_AGENCY_URN",
  idToken: "HUAWEICLOUD_OIDC_ID_TOKEN",
  tokenFile: "HUAWEICLOUD_OIDC_TOKEN_FILE",
  sessionName: "HUAWEICLOUD_OIDC_SESSION_NAME",
  durationSeconds: "HUAWEICLOUD_OIDC_DURATION_SECONDS",
  policy: "HUAWEICLOUD_OIDC_POLICY",
  policyIds: "HUAWEICLOUD_OIDC_POLICY_IDS"
};
var RUNNER_VARIABLES = {
  url: "ACTIONS_ID_TOKEN_REQUEST_URL",
  bearer: "ACTIONS_ID_TOKEN_REQUEST_TOKEN"
};

// lib/model/credential-families.js
var SECRET = /^[\x21-\x7e]{6,}$/;
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

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
c: () => (STAGE_STATES)
});
// lib/model/stage.js
var STAGE_STATES = ["done", "soaking", "pending", "unknown"];




/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
HH: () => (isSha),
T_: () => (reportedRun),
Vp: () => (runUrl),
dO: () => (publishTarget),
j_: () => (readEvent),
tM: () => (workflowRun),
vE: () => (readTrigger)
});
var _TUARF4T6_js_1 = __nccwpck_require__(4484);
var node_fs_0 = __nccwpck_require__(3024);


// lib/github/runner/event.js

function readEvent(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path)
    return { name: "", payload: null };
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  try {
    return { name, payload: JSON.parse((0,node_fs_0.readFileSync)(path, "utf8")) };
  } catch {
    return { name, payload: null };
  }
}
function readTrigger({ name, payload }, env = {}) {
  const event = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(payload);
  if (name === "schedule")
    return { kind: "default_branch", baseRef: defaultBranch(payload) ?? branchOfRef(env["GITHUB_REF"]) };
  if (name === "workflow_dispatch")
    return { kind: "default_branch", baseRef: defaultBranch(payload) };
  if (name === "merge_group") {
    const { base_sha: baseSha, head_sha: headSha, base_ref: baseRef } = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(event["merge_group"]);
    if (!isSha(baseSha) || !isSha(headSha))
      return { kind: "other" };
    return { kind: "merge_group", baseSha, headSha, baseRef: branchOfRef(baseRef) };
  }
  if (!name.startsWith("pull_request"))
    return { kind: "other" };
  const pull = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(event["pull_request"]);
  const { number, changed_files: changedFiles } = pull;
  if (!isPositive(number))
    return { kind: "other" };
  const [head, base] = [(0,_TUARF4T6_js_1/* .asRecord */ .qY)(pull["head"]), (0,_TUARF4T6_js_1/* .asRecord */ .qY)(pull["base"])];
  const headRepository = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(head["repo"])["full_name"];
  return {
    kind: "pull_request",
    number,
    isFork: headRepository === void 0 || headRepository !== (0,_TUARF4T6_js_1/* .asRecord */ .qY)(base["repo"])["full_name"],
    isBot: (0,_TUARF4T6_js_1/* .asRecord */ .qY)(pull["user"])["type"] === "Bot",
    changedFiles: typeof changedFiles === "number" ? changedFiles : null,
    baseRef: branchName(base["ref"]),
    baseSha: isSha(base["sha"]) ? base["sha"] : null,
    headSha: isSha(head["sha"]) ? head["sha"] : null
  };
}
var defaultBranch = (payload) => branchName((0,_TUARF4T6_js_1/* .asRecord */ .qY)((0,_TUARF4T6_js_1/* .asRecord */ .qY)(payload)["repository"])["default_branch"]);
var isPositive = (value) => Number.isSafeInteger(value) && Number(value) > 0;
function isSha(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
var MAX_REF_BYTES = 255;
var BRANCH_PREFIX = "refs/heads/";
var FORBIDDEN_IN_BRANCH = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^(?:@|HEAD)$/;
function branchName(text) {
  if (typeof text !== "string" || text === "" || FORBIDDEN_IN_BRANCH.test(text) || !text.isWellFormed())
    return null;
  return Buffer.byteLength(BRANCH_PREFIX + text) <= MAX_REF_BYTES ? text : null;
}
function branchOfRef(ref) {
  return typeof ref === "string" && ref.startsWith(BRANCH_PREFIX) ? branchName(ref.slice(BRANCH_PREFIX.length)) : null;
}
function publishTarget(event, env, headSha = null) {
  const target = targetOfEvent(event, env);
  return headSha === null ? target : { ...target, commit: headSha };
}
function targetOfEvent(event, env) {
  const trigger = readTrigger(event);
  const named = (branch2) => branch2 === defaultBranch(event.payload) ? null : branch2;
  if (trigger.kind === "pull_request") {
    const { headSha, baseRef, number: pull } = trigger;
    const isKnown = headSha !== null && baseRef !== null;
    const commit = isKnown ? headSha : { none: "the event does not name the head commit and the base branch" };
    const author = trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
    return { commit, branch: named(baseRef), pull, author };
  }
  if (trigger.kind === "merge_group") {
    const commit = trigger.baseRef === null ? { none: "the event does not name the base branch" } : trigger.headSha;
    return {
      commit,
      branch: named(trigger.baseRef),
      pull: { none: "a merge group is not a pull request" },
      author: null
    };
  }
  if (event.name === "workflow_run")
    return targetOfEarlierWorkflow(event.payload);
  const branch = event.name === "push" ? branchOfRef((0,_TUARF4T6_js_1/* .asRecord */ .qY)(event.payload)["ref"]) : null;
  const sha = branch === null || (0,_TUARF4T6_js_1/* .asRecord */ .qY)(event.payload)["deleted"] === true ? null : env["GITHUB_SHA"];
  return { commit: isSha(sha) ? sha : NO_HEAD, branch: named(branch), pull: NO_PULL, author: null };
}
var NO_HEAD = {
  none: "this event does not name the head commit of a pull request; to report on a commit, set head-sha"
};
var NO_PULL = { none: "this event is not about a pull request" };
var EVENTS_OF_A_HEAD = ["pull_request", "merge_group"];
function targetOfEarlierWorkflow(payload) {
  const event = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(payload);
  const run = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(event["workflow_run"]);
  const sha = isSha(run["head_sha"]) ? run["head_sha"] : null;
  const repositoryId = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(event["repository"])["id"];
  const pulls = (Array.isArray(run["pull_requests"]) ? run["pull_requests"] : []).map(_TUARF4T6_js_1/* .asRecord */ .qY).flatMap((pull) => {
    const base = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(pull["base"]);
    const isOurs = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(base["repo"])["id"] === repositoryId;
    const isCurrent = (0,_TUARF4T6_js_1/* .asRecord */ .qY)(pull["head"])["sha"] === sha;
    const [number, baseRef] = [pull["number"], branchName(base["ref"])];
    return isOurs && isCurrent && isPositive(number) ? [{ number, baseRef }] : [];
  });
  const [first, ...others] = pulls;
  const isHead = first !== void 0 || EVENTS_OF_A_HEAD.includes(run["event"]);
  const commit = sha !== null && isHead ? sha : NO_HEAD;
  if (first === void 0)
    return {
      commit,
      branch: null,
      pull: { none: "the earlier workflow names no pull request of this repository" },
      author: null
    };
  const branch = first.baseRef === defaultBranch(payload) ? null : first.baseRef;
  if (others.length === 0)
    return { commit, branch, pull: first.number, author: null };
  const none = "the earlier workflow names several pull requests";
  const isOneBase = others.every(({ baseRef }) => baseRef === first.baseRef);
  return { commit: isOneBase ? commit : { none }, branch, pull: { none }, author: null };
}
function serverUrl({ GITHUB_SERVER_URL: server = "" }) {
  if (!URL.canParse(server))
    return null;
  const { protocol, origin, pathname } = new URL(server);
  return protocol === "https:" || protocol === "http:" ? `${origin}${pathname.replace(/\/+$/, "")}` : null;
}
function runUrl(env) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: id = "" } = env;
  const server = serverUrl(env);
  const isRepository = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository);
  return server === null || !isRepository || !/^\d{1,20}$/.test(id) ? null : `${server}/${repository}/actions/runs/${id}`;
}
function workflowRun(env, headSha) {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: sha } = env;
  if (!/^\d{1,20}$/.test(id))
    return null;
  const { commit } = publishTarget(readEvent(env), env, headSha);
  const isAttempt = attempt !== void 0 && /^\d{1,9}$/.test(attempt);
  const server = serverUrl(env);
  return {
    repository: repository || null,
    id,
    attempt: isAttempt ? Number(attempt) : null,
    commit: typeof commit === "string" ? commit : isSha(sha) ? sha : null,
    ...server !== null && { server }
  };
}
function reportedRun(env, headSha) {
  const { name, payload } = readEvent(env);
  const own = workflowRun(env, headSha);
  const { id, run_attempt: attempt, head_sha: commit } = (0,_TUARF4T6_js_1/* .asRecord */ .qY)((0,_TUARF4T6_js_1/* .asRecord */ .qY)(payload)["workflow_run"]);
  if (own === null || name !== "workflow_run" || !isPositive(id))
    return own;
  return {
    repository: own.repository,
    id: String(id),
    attempt: isPositive(attempt) ? attempt : null,
    commit: headSha ?? (isSha(commit) ? commit : null)
  };
}




/***/ }),

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Ni: () => (ACTION_REASONS),
T4: () => (PLAN_CODES),
UZ: () => (planLevel),
ym: () => (planFindingName)
});
// lib/model/plan.js
var ACTION_REASONS = [
  "replace_because_cannot_update",
  "replace_because_tainted",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_module",
  "delete_because_no_move_target"
];
var PLAN_CODES = [
  "cluster-deleted",
  "cluster-replaced",
  "node-pool-replaced",
  "addon-replaced",
  "check-skipped",
  "item-skipped",
  "addon-version-unchecked",
  "addon-values-lost",
  "addon-version-not-offered",
  "upgrades-nothing"
];
var planLevel = (code) => code === "addon-version-not-offered" || code === "upgrades-nothing" ? "Warning" : "Fatal";
var planFindingName = (detail) => detail.code === "item-skipped" ? detail.item : detail.code;




/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
A: () => (MAX_MATRIX_JOBS),
l: () => (matrixOf)
});
// lib/model/matrix.js
var MAX_MATRIX_JOBS = 256;
function matrixOf(names, maxJobs) {
  const count = Math.min(names.length, maxJobs);
  const start = (job) => Math.floor(job * names.length / count);
  const include = Array.from({ length: count }, (_, index) => {
    const [first = "", ...others] = names.slice(start(index), start(index + 1));
    return {
      job: String(index + 1).padStart(3, "0"),
      name: others.length === 0 ? first : `${first} and ${others.length} more`,
      clusters: JSON.stringify([first, ...others])
    };
  });
  return { include };
}




/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
CA: () => (errorCode),
D2: () => (readsOwnEvidence),
Gu: () => (readTextFile),
VI: () => (namedFiles),
fE: () => (readResultFiles),
lQ: () => (isFolder)
});
var _67MUQUID_js_0 = __nccwpck_require__(9462);
var _JFLYTRKD_js_3 = __nccwpck_require__(3314);
var node_fs_1 = __nccwpck_require__(3024);
var node_path_2 = __nccwpck_require__(6760);



// lib/settings/files.js


function readTextFile(path) {
  try {
    const stats = (0,node_fs_1.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
      return { kind: "absent" };
    if (!stats.isFile())
      return { kind: "unreadable" };
    const text = (0,_JFLYTRKD_js_3/* .decodeText */ .P)((0,node_fs_1.readFileSync)(path));
    return text === null ? { kind: "unreadable" } : { kind: "text", text };
  } catch {
    return { kind: "unreadable" };
  }
}
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
var GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(lists, cwd, input = "results") {
  const faults = [];
  const missing = (value, problem) => faultOf(input, value, problem);
  const paths = /* @__PURE__ */ new Map();
  const entries = lists.flatMap((line) => exists((0,node_path_2.resolve)(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text));
  for (const entry of entries) {
    const matches = await namedFiles(entry, cwd);
    if (matches === null)
      faults.push(missing(entry, { code: "slow-glob" }));
    if (matches?.length === 0)
      faults.push(missing(entry, { code: "matches-no-file" }));
    for (const path of matches ?? [])
      paths.set((0,node_path_2.resolve)(cwd, path), (0,node_path_2.normalize)(path));
  }
  const files = [];
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile((0,node_path_2.resolve)(cwd, path));
    if (typeof file === "string")
      files.push({ path, text: file });
    else
      faults.push(missing(path, input === "plan" && file.code === "not-text-file" ? { code: "binary-plan" } : file));
  }
  return { files, faults };
}
var namedFiles = async (entry, cwd) => exists((0,node_path_2.resolve)(cwd, entry)) || !GLOB.test(entry) ? [entry] : matchingFiles(entry, cwd);
var faultOf = (input, value, problem) => ({
  input,
  value,
  problem,
  suggestion: value.includes("\\") ? value.replaceAll("\\", "/") : null
});
function exists(path) {
  try {
    return (0,node_fs_1.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function readResultFile(path) {
  try {
    const stats = (0,node_fs_1.lstatSync)(path);
    if (stats.isSymbolicLink())
      return { code: "symbolic-link" };
    if (!stats.isFile())
      return { code: "not-regular-file" };
    return (0,_JFLYTRKD_js_3/* .decodeText */ .P)((0,node_fs_1.readFileSync)(path)) ?? { code: "not-text-file" };
  } catch (error) {
    return { code: "unreadable-file", errno: errorCode(error) };
  }
}
var MATCHING_MS = 500;
async function matchingFiles(pattern, cwd) {
  const [{ glob }, { default: picomatch }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3382)), __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19))]);
  const parts = pattern.split("/");
  const first = (count) => parts.slice(0, count).join("/") || "/";
  let known = 0;
  while (known < parts.length - 1 && isFolder((0,node_path_2.resolve)(cwd, first(known + 1))))
    known++;
  const rest = parts.slice(known);
  const options = {
    cwd: known > 0 ? (0,node_path_2.resolve)(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    deep: rest.some((part) => part.includes("**")) ? Number.POSITIVE_INFINITY : rest.length
  };
  const files = await glob(["**/*"], options).catch(() => []);
  const matches = matcherOf(rest.join("/"), picomatch);
  const found = (0,_67MUQUID_js_0/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter((path) => matches(path)));
  if (found === null)
    return null;
  return found.value.map((path) => known > 0 ? (0,node_path_2.join)(first(known), path) : path);
}
function matcherOf(glob, picomatch) {
  try {
    const matches = picomatch(glob, { dot: true, nonegate: true });
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
function isFolder(path) {
  try {
    return (0,node_fs_1.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function readsOwnEvidence(lists, reportDir, cwd) {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
  const evidence = (0,node_path_2.resolve)(cwd, reportDir, "evidence");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path_2.sep}`);
  return patterns.some((pattern) => {
    const start = (0,node_path_2.resolve)(cwd, GLOB.test(pattern) ? (0,node_path_2.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
    return isWithin(start, evidence) || GLOB.test(pattern) && isWithin(evidence, start);
  });
}




/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
J: () => (anySignal)
});
var node_events_0 = __nccwpck_require__(8474);
// lib/model/signals.js

function anySignal(signals) {
  const any = new AbortController();
  (0,node_events_0.setMaxListeners)(0, any.signal, ...signals);
  for (const signal of signals) {
    if (signal.aborted)
      any.abort(signal.reason);
    else
      signal.addEventListener("abort", () => any.abort(signal.reason), { once: true, signal: any.signal });
  }
  return any.signal;
}




/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Pl: () => (isRiskCause),
Vb: () => (isManifestCause),
l6: () => (isItemCause),
mp: () => (DIFFERENT),
uF: () => (isWaivable)
});
// lib/model/cause.js
var DIFFERENT = "[…]";
var isManifestCause = (cause) => cause.check === "manifests" && !isRiskCause(cause);
var isItemCause = (cause) => !("detail" in cause);
var isRiskCause = (cause) => "detail" in cause && cause.detail.code === "known-risk";
var isWaivable = ({ kind, level }) => kind === "Risk" || kind === null && level === "Warning";




/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$Q: () => (clip),
$m: () => (visibleJson),
RK: () => (visible),
T6: () => (CUT),
TN: () => (oneLine)
});
// lib/text/plain.js
var INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
var CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;
var ONLY_VISIBLE = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u3001-\u3029\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
function visible(text) {
  if (ONLY_VISIBLE.test(text))
    return text;
  return text.replace(/\r\n?/g, "\n").toWellFormed().replace(INVISIBLE, "").replace(CONTROL, "�");
}
function visibleJson(json) {
  if (ONLY_VISIBLE.test(json))
    return json;
  return json.replace(INVISIBLE, escapeUnits).replace(CONTROL, escapeUnits);
}
var escapeUnits = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
var oneLine = (text) => visible(text).replace(/\s+/g, " ").trim();
var CUT = " … (cut)";
function clip(text, units) {
  if (text.length <= units)
    return text;
  const mark = units > CUT.length ? CUT : "";
  return text.slice(0, Math.max(0, units - mark.length)).replace(/[\uD800-\uDBFF]$/, "") + mark;
}




/***/ }),

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
_: () => (readFileAt),
g: () => (readBaseFile)
});
var _XQO6DJSZ_js_0 = __nccwpck_require__(1921);
var _M3F6UR52_js_1 = __nccwpck_require__(1992);
var _PVUXZPTX_js_2 = __nccwpck_require__(9147);
var _EGKAODXP_js_3 = __nccwpck_require__(6407);
var _JFLYTRKD_js_7 = __nccwpck_require__(3314);
var _TUARF4T6_js_6 = __nccwpck_require__(4484);
var node_crypto_4 = __nccwpck_require__(7598);
var node_path_5 = __nccwpck_require__(6760);







// lib/github/api/base-file.js


var failed = (code, status = null) => ({ kind: "failed", code, status });
var FINAL_CODES = /* @__PURE__ */ new Set([..._XQO6DJSZ_js_0/* .FILE_CODES */ .c, "canceled"]);
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
  const local = await (0,_PVUXZPTX_js_2/* .readFromCheckout */ .HN)(file, ref, git);
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
  const local = await firstReadable(commits, (commit) => (0,_PVUXZPTX_js_2/* .readFromCommit */ .A3)(file, commit, git));
  if (local === null || local.kind === "failed")
    return unreadableBaseFile(first, { code, status, checkout: local?.code ?? "broken" });
  return { ...local, ref: local.commit, source: "checkout" };
}
async function readCommitsFromApi(path, commits, access) {
  try {
    const client = await (0,_M3F6UR52_js_1/* .openRepository */ .h_)(access);
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
  const plain = node_path_5.posix.normalize(path);
  const isInside = plain !== "." && !/^\.\.(?:\/|$)|^\/|\/$|[\u0000-\u001f\u007f]/.test(plain);
  return isInside && plain.isWellFormed() ? plain : null;
}
async function readFromApi(path, branch, access) {
  try {
    const client = await (0,_M3F6UR52_js_1/* .openRepository */ .h_)(access);
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
  const { repository } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(response.data);
  const { oid: commit, file: entry } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)((0,_TUARF4T6_js_6/* .asRecord */ .qY)((0,_TUARF4T6_js_6/* .asRecord */ .qY)(repository)["ref"])["target"]);
  if (!(0,_EGKAODXP_js_3/* .isSha */ .HH)(commit))
    return null;
  const isAbsent = entry === null && response.errors.length === 1 && isFileNotFound(response.errors[0]);
  if (isAbsent)
    return { commit, file: { kind: "absent", commit }, hasEntry: false };
  const file = response.errors.length > 0 ? null : fileOfEntry((0,_TUARF4T6_js_6/* .asRecord */ .qY)(entry), commit);
  return { commit, file, hasEntry: (0,_TUARF4T6_js_6/* .isRecord */ .u4)(entry) };
}
function isFileNotFound(error) {
  const { type, path } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(error);
  return type === "NOT_FOUND" && Array.isArray(path) && path.join(".") === "repository.ref.target.file";
}
function fileOfEntry({ mode, object }, commit) {
  if (mode === 16384)
    return failed("folder");
  if (mode === 57344)
    return failed("submodule");
  const { oid, isBinary, isTruncated, text } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(object);
  const isPlainFile = mode === 33188 || mode === 33261;
  if (!isPlainFile || isBinary !== false || isTruncated !== false || typeof text !== "string")
    return null;
  const bytes = Buffer.from(text);
  const hash = (0,node_crypto_4.createHash)(String(oid).length === 64 ? "sha256" : "sha1");
  if (hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") !== oid)
    return null;
  const withoutMark = (0,_JFLYTRKD_js_7/* .decodeText */ .P)(bytes);
  return withoutMark === null ? null : { kind: "found", text: withoutMark, commit };
}
async function tipOf(branch, { octokit, repository }) {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
  if (!isJson(data))
    return failed("not-json");
  const { type, sha } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(data.object);
  return data.ref === `refs/heads/${branch}` && type === "commit" && (0,_EGKAODXP_js_3/* .isSha */ .HH)(sha) ? sha : failed("wrong-answer");
}
async function contentAt(path, commit, { octokit, repository }) {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref: commit });
    return fileOfContent(data, path, commit);
  } catch (error) {
    const { status, body } = (0,_M3F6UR52_js_1/* .classifyFailure */ .XE)(error);
    const { message, errors } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(body);
    if (status === 404)
      return message === "Not Found" ? { kind: "absent", commit } : failed("refused", status);
    const isTooLarge = Array.isArray(errors) && errors.some((each) => (0,_TUARF4T6_js_6/* .asRecord */ .qY)(each)["code"] === "too_large");
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
  const { type, path: actualPath, encoding, content } = (0,_TUARF4T6_js_6/* .asRecord */ .qY)(data);
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
  const text = (0,_JFLYTRKD_js_7/* .decodeText */ .P)(bytes);
  return text === null ? failed("not-utf8") : { kind: "found", text, commit };
}
function base64Bytes(text) {
  const digits = text.replace(/[\r\n]/g, "");
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? Buffer.from(digits, "base64") : null;
}
function failureOf(error, signal) {
  if (signal.aborted)
    return failed((0,_TUARF4T6_js_6/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" ? "timed-out" : "canceled");
  const { kind, status } = (0,_M3F6UR52_js_1/* .classifyFailure */ .XE)(error);
  if (kind === "redirect")
    return failed("refused", status);
  if (kind !== "status")
    return failed(kind, status);
  if (status === 401)
    return failed("bad-credentials", status);
  return failed(status !== null && status >= 500 ? "server-error" : "refused", status);
}




/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
So: () => (apiPath),
Yb: () => (cloudHost),
hg: () => (createCceClient),
k6: () => (rateLimiters),
oO: () => (createTransport),
rj: () => (fixedCredentials),
ty: () => (TRANSIENT_KINDS),
zI: () => (cceEndpoint)
});
var _NBHG2MBE_js_0 = __nccwpck_require__(921);
var _AAYBQDON_js_1 = __nccwpck_require__(5289);
var _5X5HXMYJ_js_2 = __nccwpck_require__(9424);
var _CU7CPP6B_js_3 = __nccwpck_require__(1234);
var node_crypto_4 = __nccwpck_require__(7598);





// lib/cce/http/rate-limit.js
var RATE_LIMITS = { read: { count: 28, ms: 510 }, write: { count: 8, ms: 61e3 } };
function rateLimiter(clock, limits = RATE_LIMITS) {
  const lanes = { read: lane(clock, limits.read), write: lane(clock, limits.write) };
  return {
    admit: (kind, signal) => lanes[kind].admit(signal),
    pause: (kind, ms) => {
      for (const one of kind === null ? [lanes.read, lanes.write] : [lanes[kind]])
        one.pause(ms);
    },
    pausedMs: (kind) => lanes[kind].pausedMs()
  };
}
function rateLimiters(clock, limits) {
  const known = /* @__PURE__ */ new Map();
  return (projectId) => {
    const limiter = known.get(projectId) ?? rateLimiter(clock, limits);
    known.set(projectId, limiter);
    return limiter;
  };
}
function lane(clock, { count, ms }) {
  const sentAt = [];
  let pause = { since: 0, ms: 0 };
  let queue = Promise.resolve();
  const leftOf = (since, length) => {
    const elapsed = clock.now() - since;
    return elapsed < 0 ? 0 : Math.max(0, length - elapsed);
  };
  const pausedMs = () => leftOf(pause.since, pause.ms);
  const waitMs = () => {
    const [oldest] = sentAt;
    return Math.max(pausedMs(), oldest === void 0 || sentAt.length < count ? 0 : leftOf(oldest, ms));
  };
  const takeTurn = async (signal) => {
    signal.throwIfAborted();
    for (let wait = waitMs(); wait > 0; wait = waitMs())
      await (0,_CU7CPP6B_js_3/* .sleep */ .y)(clock, wait, signal);
    sentAt.push(clock.now());
    if (sentAt.length > count)
      sentAt.shift();
  };
  return {
    admit: (signal) => {
      const turn = queue.then(() => takeTurn(signal));
      queue = turn.catch(() => {
      });
      return turn;
    },
    pause: (length) => {
      if (length > pausedMs())
        pause = { since: clock.now(), ms: length };
    },
    pausedMs
  };
}

// lib/network/transport.js
var MAX_BODY_BYTES = 256 * 1024 * 1024;
function createTransport({ maxBodyBytes = MAX_BODY_BYTES, ...options }) {
  const send2 = (0,_5X5HXMYJ_js_2/* .createSend */ .Rx)(options);
  return async (request, signal) => {
    const response = await send2(request, signal).catch((error) => {
      throw withCertificatesFault((0,_5X5HXMYJ_js_2/* .connectionFailure */ .Dx)(error), options.env);
    });
    return receive(response, maxBodyBytes);
  };
}
function withCertificatesFault(error, env) {
  const { kind, detail } = error.failure;
  if (kind !== "tls" || detail?.code !== "system-error")
    return error;
  const fault = (0,_NBHG2MBE_js_0/* .extraCertificatesFault */ .BR)(env);
  const explained = fault && { code: "extra-certificates", text: detail.text, fault };
  return explained ? new _5X5HXMYJ_js_2/* .TransportFailure */ .Az({ ...error.failure, detail: explained }) : error;
}
async function receive(response, maxBodyBytes) {
  const { status, headers } = response;
  const wire = { status, header: (name) => headers.get(name), body: Buffer.alloc(0), bodyFailure: null };
  if (status >= 300 && status < 400) {
    (0,_5X5HXMYJ_js_2/* .discard */ .vf)(response);
    return wire;
  }
  try {
    return { ...wire, body: await readBytes(response, maxBodyBytes) };
  } catch (error) {
    return { ...wire, bodyFailure: error instanceof _5X5HXMYJ_js_2/* .TransportFailure */ .Az ? error : cutOff(error) };
  }
}
async function readBytes(response, maxBodyBytes) {
  const chunks = [];
  let total = 0;
  const declared = Number(response.headers.get("content-length") ?? 0);
  if (declared > maxBodyBytes) {
    (0,_5X5HXMYJ_js_2/* .discard */ .vf)(response);
    throw tooLarge(maxBodyBytes);
  }
  for await (const chunk of response.body ?? []) {
    total += chunk.length;
    if (total > maxBodyBytes)
      throw tooLarge(maxBodyBytes);
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks, total);
}
function tooLarge(bytes) {
  const detail = { code: "size-limit", bytes };
  return new _5X5HXMYJ_js_2/* .TransportFailure */ .Az({ kind: "too-large", detail, transient: false, nothingSent: false });
}
function cutOff(error) {
  const text = (0,_5X5HXMYJ_js_2/* .textProperty */ .Pu)(error, "code");
  const detail = text === null ? null : { code: "system-error", text };
  return new _5X5HXMYJ_js_2/* .TransportFailure */ .Az({ kind: "truncated", detail, transient: true, nothingSent: false, cause: error });
}

// lib/cce/http/paths.js
var cloudHost = (service, region) => `${service}.${region}.myhuaweicloud.${region.startsWith("eu-west-1") ? "eu" : "com"}`;
var cceEndpoint = (region) => `https://${cloudHost("cce", region)}`;
function percentEncode(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function apiPath(template, ...ids) {
  const wrong = ids.find((id) => id === "" || id === "." || id === "..");
  if (wrong !== void 0)
    throw new RangeError(`Not an id that a path can hold: '${wrong}'`);
  return template.reduce((path, text, index) => path + percentEncode(ids[index - 1] ?? "") + text);
}
function requestUrl(endpoint, path, query = {}) {
  const base = new URL(endpoint);
  const fullPath = base.pathname.replace(/\/+$/, "") + path;
  const search = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [`${percentEncode(name)}=${percentEncode(value)}`]);
  const url = new URL(base.origin + fullPath + (search.length > 0 ? `?${search.join("&")}` : ""));
  if (url.pathname !== fullPath)
    throw new RangeError(`Not an encoded path: '${path}'`);
  return url;
}

// lib/model/api-failure.js
var TRANSIENT_KINDS = [
  "timeout",
  "unreachable",
  "connection-lost",
  "truncated",
  "throttled",
  "server-error"
];

// lib/cce/http/retry.js
var BASE_MS = 1e3;
var CAP_MS = 2e4;
var QUOTA_MS = 3e4;
var MOMENT_MS = 3e3;
var LONGEST_WAIT_MS = 12e4;
function parseRetryAfter(header, now) {
  const value = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value))
    return Math.ceil(Number(value) * 1e3);
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value))
    return null;
  const date = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function backoff(attempt, random) {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
function decideRetry(failed2) {
  const { method, kind, transient, nothingSent, retryAfterMs, attempt, attempts, leftMs, random } = failed2;
  const isRefusedWrite = method !== "GET" && kind === "throttled";
  const allowed = transient && (method === "GET" || nothingSent || isRefusedWrite);
  if (!allowed || attempt >= attempts)
    return { waitMs: null, stop: null };
  const waitMs = Math.max(retryAfterMs ?? leastWait(failed2), backoff(attempt, random));
  const stop = stopInsteadOf(waitMs, leftMs);
  return stop === null ? { waitMs } : { waitMs: null, stop };
}
function leastWait({ method, kind, attempt, random }) {
  if (kind !== "throttled")
    return 0;
  return method === "GET" && attempt === 1 ? Math.floor((1 + random()) * MOMENT_MS) : QUOTA_MS;
}
function stopInsteadOf(waitMs, leftMs) {
  if (waitMs > LONGEST_WAIT_MS)
    return { code: "wait-too-long", waitMs, mostMs: LONGEST_WAIT_MS };
  if (leftMs !== null && waitMs >= leftMs)
    return { code: "run-ends-sooner", waitMs, leftMs: Math.max(0, leftMs) };
  return null;
}

// lib/cce/http/response.js
var failed = (kind, detail) => ({
  ok: false,
  kind,
  detail,
  transient: TRANSIENT_KINDS.includes(kind),
  nothingSent: false,
  status: null,
  requestId: null,
  bytes: 0,
  code: null,
  apiMessage: null,
  retryAfterMs: null,
  text: null
});
function classifyResponse(wire, context) {
  const { redact, signed, now, returnsSecrets } = context;
  if (wire instanceof _5X5HXMYJ_js_2/* .TransportFailure */ .Az)
    return withoutResponse(wire, redact);
  const { status, bodyFailure } = wire;
  const bytes = wire.body.length;
  const requestId = headerText(wire, "x-request-id", redact);
  if (status >= 300 && status < 400 && status !== 304)
    return { ...failed("redirected", redirectTarget(wire, context)), status, requestId, bytes };
  const success = status >= 200 && status < 300;
  if (bodyFailure !== null && success)
    return { ...withoutResponse(bodyFailure, redact), status, requestId, bytes };
  const received = wire.body.toString("utf8");
  const { text, json } = (0,_NBHG2MBE_js_0/* .readBody */ .x8)(received, redact);
  const html = (0,_NBHG2MBE_js_0/* .isHtml */ ._6)(text, wire.header("content-type"));
  const errorStatus = success && json !== null ? (0,_AAYBQDON_js_1/* .statusOfErrorBody */ .Aj)(json.value) : null;
  if (success && json !== null && errorStatus === null) {
    const { value } = (returnsSecrets ? (0,_NBHG2MBE_js_0/* .readBody */ .x8)(received, unchanged).json : null) ?? json;
    return { ok: true, status, requestId, bytes, text, value, header: (name) => wire.header(name) };
  }
  if (success && errorStatus === null)
    return { ...notJson(text, html), status, requestId, bytes, text };
  const error = (0,_AAYBQDON_js_1/* .readErrorBody */ .Nk)(json?.value);
  const kind = (0,_AAYBQDON_js_1/* .statusKind */ .BE)(errorStatus ?? status, error, signed);
  return {
    ...failed(kind, html ? { code: "html-error-page" } : null),
    status,
    requestId: requestId ?? error.requestId,
    bytes,
    code: error.code,
    apiMessage: error.message,
    retryAfterMs: parseRetryAfter(wire.header("retry-after"), now),
    text
  };
}
var unchanged = (text) => text;
function withoutResponse({ failure }, redact) {
  const { kind, detail } = failure;
  const safe = detail && "text" in detail ? { ...detail, text: (0,_AAYBQDON_js_1/* .truncate */ .xv)(redact(detail.text), _AAYBQDON_js_1/* .MESSAGE_LIMIT */ .Gy) } : detail;
  return { ...failed(kind, safe), ...failure, detail: safe };
}
function notJson(text, html) {
  if (html)
    return failed("not-json", { code: "html-page" });
  if (text.trim() === "")
    return failed("not-json", { code: "empty-body" });
  return (0,_NBHG2MBE_js_0/* .isCutOff */ .o7)(text) ? failed("truncated", { code: "incomplete-json" }) : failed("not-json", null);
}
function redirectTarget(wire, { url, redact }) {
  const location = wire.header("location");
  return location !== null && URL.canParse(location, url.href) ? { code: "redirect-target", text: (0,_AAYBQDON_js_1/* .truncate */ .xv)(redact(new URL(location, url).host), _AAYBQDON_js_1/* .NAME_LIMIT */ .Uo) } : { code: "unreadable-redirect" };
}
function headerText(wire, name, redact) {
  const value = wire.header(name)?.trim() ?? "";
  return value === "" ? null : (0,_AAYBQDON_js_1/* .truncate */ .xv)(redact(value), _AAYBQDON_js_1/* .NAME_LIMIT */ .Uo);
}

// lib/cce/http/signing.js

var ALGORITHM = "SDK-HMAC-SHA256";
var SIGNED_HEADERS = /* @__PURE__ */ new Set(["content-type", "host", "x-project-id", "x-sdk-date", "x-security-token"]);
function sdkDate(date) {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}
function canonicalRequest({ method, url, headers, body }) {
  const sorted = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).sort(([a], [b]) => compare(a, b));
  return [
    method.toUpperCase(),
    canonicalPath(url),
    canonicalQuery(url),
    sorted.map(([name, value]) => `${name}:${value}
`).join(""),
    sorted.map(([name]) => name).join(";"),
    sha256(body)
  ].join("\n");
}
function signature(canonical, date, secretKey) {
  return (0,node_crypto_4.createHmac)("sha256", secretKey).update(`${ALGORITHM}
${date}
${sha256(canonical)}`).digest("hex");
}
function signRequest(request) {
  const date = sdkDate(request.date);
  const headers = { host: request.url.host, "x-sdk-date": date };
  for (const [name, value] of Object.entries(request.headers)) {
    const key = name.toLowerCase();
    if (key in headers || !SIGNED_HEADERS.has(key))
      continue;
    if (key === "content-type" && request.body === "")
      continue;
    headers[key] = value;
  }
  const signed = signature(canonicalRequest({ ...request, headers }), date, request.secretKey);
  const names = Object.keys(headers).sort(compare).join(";");
  return {
    "X-Sdk-Date": date,
    Authorization: `${ALGORITHM} Access=${request.accessKey}, SignedHeaders=${names}, Signature=${signed}`
  };
}
function canonicalPath(url) {
  const path = url.pathname.split("/").map((part) => percentEncode(decodeURIComponent(part))).join("/");
  return path.endsWith("/") ? path : `${path}/`;
}
function canonicalQuery(url) {
  return [...url.searchParams].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y)).map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}
var compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
var sha256 = (content) => (0,node_crypto_4.createHash)("sha256").update(content).digest("hex");
function authenticate(request, credentials) {
  if (credentials.kind === "none")
    return request.headers;
  const headers = { ...request.headers, "X-Project-Id": request.projectId };
  if (credentials.kind === "token")
    return { ...headers, "X-Auth-Token": credentials.authToken };
  const { accessKey, secretKey, securityToken } = credentials;
  if (securityToken !== void 0)
    headers["X-Security-Token"] = securityToken;
  return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) };
}

// lib/cce/http/client.js
var REQUEST_TIMEOUT_MS = 3e4;
var ATTEMPTS = 3;
var CLUSTER_LOCKED = "CCE.01429002";
var REFUSED_CREDENTIALS = ["bad-credentials", "clock-skew"];
var NOTABLE_WAIT_MS = 5e3;
function createCceClient(options) {
  const { env, maxBodyBytes, limiter = rateLimiter(options.clock) } = options;
  const transport = options.transport ?? createTransport({ env, ...maxBodyBytes === void 0 ? {} : { maxBodyBytes } });
  return { send: (call) => send(call, options, transport, limiter) };
}
async function send(call, options, transport, limiter) {
  const { operation, method, path, isRepeatable = method === "GET" } = call;
  const { clock, log, signal, endsAt, attempts = ATTEMPTS } = options;
  const kind = isRepeatable ? "read" : "write";
  const leftMs = () => endsAt === void 0 ? null : endsAt - clock.now();
  let last = null;
  for (let attempt = 1; ; attempt++) {
    const pausedMs = limiter.pausedMs(kind);
    const stop = pausedMs > 0 && !signal.aborted ? stopInsteadOf(pausedMs, leftMs()) : null;
    if (stop !== null)
      throw errorOf(call, options, last ?? failed("throttled", null), attempt - 1, stop);
    const askedAt = clock.now();
    await limiter.admit(kind, signal).catch(() => {
      throw endedWhileWaiting(call, options, last, attempt - 1);
    });
    const waitedMs = clock.now() - askedAt;
    if (waitedMs >= NOTABLE_WAIT_MS)
      log.info(`${operation}: waited ${inSeconds(waitedMs)} s for the rate limit of the project`);
    const credentials = await options.credentials.current({ signal, endsAt: endsAt ?? Number.POSITIVE_INFINITY });
    const startedAt = clock.now();
    const result = await tryOnce(call, options, credentials, transport);
    const { bytes, requestId } = result;
    const what = result.ok ? `HTTP ${result.status}` : (0,_AAYBQDON_js_1/* .attemptText */ .zv)(result);
    const ms = clock.now() - startedAt;
    log.debug(`${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? "-"}`);
    if (result.ok) {
      const { status, requestId: requestId2, text, value, header } = result;
      return { status, requestId: requestId2, text, value, header };
    }
    if (REFUSED_CREDENTIALS.includes(result.kind) && options.credentials.replace(credentials)) {
      log.info(`${operation}: ${what}; trying again with new credentials`);
      attempt--;
      continue;
    }
    last = result;
    const random = () => clock.random();
    const decision = decideRetry({
      ...result,
      method: isRepeatable ? "GET" : method,
      attempt,
      attempts,
      leftMs: leftMs(),
      random
    });
    if (result.kind === "throttled" && result.code !== CLUSTER_LOCKED) {
      if (result.retryAfterMs !== null)
        limiter.pause(null, result.retryAfterMs);
      else
        limiter.pause(kind, decision.waitMs ?? 0);
    }
    if (decision.waitMs === null)
      throw errorOf(call, options, result, attempt, decision.stop);
    log.info(`${operation}: ${what}; trying again in ${inSeconds(decision.waitMs)} s (${attempt + 1} of ${attempts})`);
    await (0,_CU7CPP6B_js_3/* .sleep */ .y)(clock, decision.waitMs, signal).catch(() => {
      throw endedWhileWaiting(call, options, result, attempt);
    });
  }
}
var inSeconds = (ms) => Number((ms / 1e3).toFixed(1));
function endedWhileWaiting(call, options, last, attempts) {
  const kind = (0,_AAYBQDON_js_1/* .endKind */ .KO)(options.signal);
  const stop = last && { code: "ended-while-waiting", after: attemptOf(last) };
  return errorOf(call, options, last ? { ...last, kind } : failed(kind, null), attempts, stop);
}
async function tryOnce(call, options, credentials, transport) {
  const { clock, redact, returnsSecrets = false, signal, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const { method } = call;
  const url = requestUrl(options.endpoint, call.path, call.query);
  const body = call.body === void 0 ? "" : JSON.stringify(call.body);
  const plain = {
    ...call.headers,
    Accept: "application/json",
    "User-Agent": options.userAgent
  };
  if (body !== "")
    plain["Content-Type"] = "application/json";
  const date = new Date(clock.now());
  const headers = authenticate({ method, url, headers: plain, body, projectId, date }, credentials);
  const work = (ends) => transport({ method, url, headers, body }, ends);
  const wire = await (0,_AAYBQDON_js_1/* .withDeadline */ .NE)({ clock, signal, ms: requestTimeoutMs }, work).catch(_5X5HXMYJ_js_2/* .connectionFailure */ .Dx);
  const signed = credentials.kind === "aksk";
  const result = classifyResponse(wire, { url, redact, returnsSecrets, signed, now: clock.now() });
  if (result.ok && !(wire instanceof _5X5HXMYJ_js_2/* .TransportFailure */ .Az))
    options.serverClock?.observe(wire.header("date"));
  return result;
}
var attemptOf = ({ kind, status, code, detail }) => ({ kind, status, code, detail });
function errorOf(call, options, result, attempts, retryStop) {
  const { cause, apiMessage, requestId, text, status } = result;
  if (status !== null && text !== null)
    options.onErrorBody?.(call, status, text);
  const { origin, pathname } = requestUrl(options.endpoint, call.path);
  const { operation, method } = call;
  const { credentials } = options;
  const limit = result.kind === "no-permission" ? credentials.limit() : null;
  const isKeyless = result.kind === "bad-credentials" && credentials.isKeyless;
  const of = { ...isKeyless && { isKeyless }, ...limit && { limit } };
  const request = { operation, method, url: origin + pathname };
  return new _AAYBQDON_js_1/* .CceError */ .Wk({ ...attemptOf(result), ...request, apiMessage, requestId, attempts, retryStop, ...of }, { cause });
}

// lib/cce/http/credentials.js
var fixedCredentials = (credentials) => ({
  current: async () => credentials,
  replace: () => false,
  limit: () => null,
  isKeyless: false
});




/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
H: () => (mapInParallel)
});
// lib/model/parallel.js
async function mapInParallel(items, limit, work) {
  const results = [];
  const pending = items.entries();
  const worker = async () => {
    for (const [index, item] of pending)
      results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}




/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
c: () => (serverClock)
});
// lib/cce/http/server-clock.js
var HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function serverClock(clock) {
  let ahead = null;
  return {
    observe: (header) => {
      const date = header !== null && HTTP_DATE.test(header.trim()) ? Date.parse(header) : Number.NaN;
      if (!Number.isNaN(date))
        ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, date - clock.now());
    },
    now: () => clock.now() + Math.max(0, ahead ?? 0),
    aheadMs: () => ahead
  };
}




/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
B: () => (supportEnd),
_: () => (planHops)
});
var _5MGOTZ66_js_0 = __nccwpck_require__(4170);
var _33MSZ5FG_js_1 = __nccwpck_require__(8016);



// lib/catalog/hops.js
function planHops({ from, to, offered, paths }) {
  if ((0,_33MSZ5FG_js_1/* .matchesVersion */ .y1)(to, from))
    return [];
  const offers = (offered ?? []).filter((version) => (0,_33MSZ5FG_js_1/* .compareVersions */ .Zy)(version, from) > 0);
  const stops = routeOver(from, to, offers, paths ?? []) ?? routeOver(from, to, targetsOf(from, paths ?? []), paths ?? []);
  if (stops === null)
    return null;
  return stops.map((stop, index) => {
    const start = stops[index - 1] ?? from;
    const isOffered = index === 0 && offers.includes(stop);
    return { from: start, to: stop, isOffered, removedApis: (0,_5MGOTZ66_js_0/* .removedBetween */ .RU)(start, stop) };
  });
}
var MAX_HOPS = 20;
function routeOver(from, to, first, paths) {
  const direct = (0,_33MSZ5FG_js_1/* .resolveTarget */ .u1)(to, first);
  if (direct !== null)
    return [direct];
  const passed = /* @__PURE__ */ new Set([from]);
  let routes = newestFirst(first).map((stop) => [stop]);
  for (let length = 1; length < MAX_HOPS && routes.length > 0; length++) {
    const longer = [];
    for (const route of routes) {
      const last = route.at(-1) ?? from;
      const targets = targetsOf(last, paths);
      const target = (0,_33MSZ5FG_js_1/* .resolveTarget */ .u1)(to, targets);
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
var newestFirst = (versions) => [...versions].sort((a, b) => (0,_33MSZ5FG_js_1/* .compareVersions */ .Zy)(b, a));
var targetsOf = (version, paths) => [
  ...new Set(paths.filter((path) => (0,_33MSZ5FG_js_1/* .sameVersion */ .r1)(path.version, version)).flatMap(({ targets }) => targets).filter((target) => (0,_33MSZ5FG_js_1/* .parseVersion */ .ot)(target) !== null && (0,_33MSZ5FG_js_1/* .compareVersions */ .Zy)(target, version) > 0))
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
  const minor = (0,_33MSZ5FG_js_1/* .minorNumber */ .FR)(version);
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

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Kj: () => (NO_FACTS),
XU: () => (isPassingPhase),
et: () => (subjectOf),
gx: () => (isClusterPhase),
jc: () => (unqueriedCluster),
o$: () => (NOT_FROM_REPOSITORY)
});
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
  listedNodes: [],
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
var PASSING_PHASES = [
  "Creating",
  "ScalingUp",
  "ScalingDown",
  "Upgrading",
  "Resizing",
  "RollingBack",
  "Awaking"
];
var isPassingPhase = (phase) => PASSING_PHASES.includes(phase);
var isClusterPhase = (phase) => CLUSTER_PHASES.includes(phase);




/***/ }),

/***/ 8320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
JJ: () => (BackgroundFault),
O9: () => (isolateCheck),
Rr: () => (withinRun),
SE: () => (OVERDUE_MS),
WB: () => (internalError),
b0: () => (deadlinesOf),
dh: () => (unreadableResult),
iJ: () => (checkResult),
kc: () => (errorText),
oL: () => (withDeadlineAt),
pb: () => (diagnosticResult),
xr: () => (internalErrorResult)
});
var _LMU2CFNM_js_2 = __nccwpck_require__(7448);
var _FN6ZC2K4_js_0 = __nccwpck_require__(5842);
var _GC55D77H_js_3 = __nccwpck_require__(1170);
var _CU7CPP6B_js_1 = __nccwpck_require__(1234);





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
  const either = (0,_FN6ZC2K4_js_0/* .anySignal */ .J)([signal, deadline.signal]);
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
  const overdue = ended.then(() => (0,_CU7CPP6B_js_1/* .sleep */ .y)(clock, overdueMs, done.signal)).then(() => Promise.reject(new Error("it was still going on after its time was over")));
  overdue.catch(() => {
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    done.abort("done");
  }
}

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
var diagnosticResult = (check, detail, over = {}) => checkResult(check, [(0,_LMU2CFNM_js_2/* .diagnostic */ .Y)(check, detail, over.addon)], over);
var unreadableResult = (check, what, fault) => diagnosticResult(check, { name: "unreadable-response", what, fault });

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
  return (0,_GC55D77H_js_3/* .clip */ .$Q)((0,_GC55D77H_js_3/* .oneLine */ .TN)(text), MAX_MESSAGE_LENGTH).replace(/\.$/, "");
}
var detailOf = (during, error, what) => ({
  name: "internal-error",
  during,
  what,
  message: errorText(error)
});
var internalError = (during, error, what = null) => (0,_LMU2CFNM_js_2/* .diagnostic */ .Y)(null, detailOf(during, error, what));
var internalErrorResult = (check, during, error) => diagnosticResult(check, detailOf(during, error, null));
async function isolateCheck(check, time, work) {
  try {
    return await withinRun(work(), time, OVERDUE_MS.check);
  } catch (error) {
    return [internalErrorResult(check, "check", error)];
  }
}




/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
P: () => (decodeText),
g: () => (decodePercent)
});
// lib/model/encoding.js
function decodeText(bytes) {
  const [first, second] = bytes;
  const isBigEndian = first === 254 && second === 255 || first === 0 && second !== void 0 && second !== 0;
  const isLittleEndian = first === 255 && second === 254 || second === 0 && first !== void 0 && first !== 0;
  if (!isBigEndian && !isLittleEndian)
    return decode("utf-8", bytes);
  if (bytes.length % 2 !== 0)
    return null;
  const text = decode("utf-16le", isBigEndian ? Buffer.from(bytes).swap16() : bytes);
  return text?.startsWith("\0") || text?.charAt(1) === "\0" ? null : text;
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function decodePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Gd: () => (readFinding),
K8: () => (isTime),
mF: () => (readBaseline),
rI: () => (causeKey)
});
var _XFZ4J2HR_js_1 = __nccwpck_require__(6806);
var _CCDJ4O4E_js_2 = __nccwpck_require__(1786);
var _TUARF4T6_js_0 = __nccwpck_require__(4484);




// lib/baseline/baseline.js
var causeKey = ({ fingerprint, clusterId }) => JSON.stringify([fingerprint, clusterId]);
function readBaseline(text) {
  const value = (0,_TUARF4T6_js_0/* .parseJson */ .qF)(text);
  if (!(0,_TUARF4T6_js_0/* .isRecord */ .u4)(value) || value["schemaVersion"] !== 1 || !Array.isArray(value["findings"]))
    return null;
  const { generatedAt } = value;
  const findings = value["findings"].map(readFinding);
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt, findings, cutFrom: null };
}
function readFinding(value) {
  if (!(0,_TUARF4T6_js_0/* .isRecord */ .u4)(value))
    return null;
  const { fingerprint, clusterId, check, addon, name, title, decides } = value;
  const decision = _XFZ4J2HR_js_1/* .DECISIONS */ .Yv.find((one) => one === value["decision"]);
  if (!isFingerprint(fingerprint) || decision === void 0)
    return null;
  if (typeof name !== "string" || !isTextOrNull(title) || typeof decides !== "boolean")
    return null;
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || addon !== null && !(0,_TUARF4T6_js_0/* .isRecord */ .u4)(addon))
    return null;
  const template = addon === null ? null : addon["template"];
  if (!isTextOrNull(template))
    return null;
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides };
}
var isTextOrNull = (value) => value === null || typeof value === "string";
var isFingerprint = (value) => typeof value === "string" && /^f[0-9a-f]{16}$/.test(value);
var isTime = (value) => typeof value === "string" && value.length <= 30 && (0,_CCDJ4O4E_js_2/* .parseTimestamp */ .EH)(value) !== null;




/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
J: () => (knownVersions)
});
// lib/model/known-versions.js
function knownVersions({ clusterId, currentVersion, targetVersion }, others, { liveVersion }) {
  const ofTasks = others.filter(({ check, decides }) => decides && (check === "precheck" || check === "upgrade"));
  const stated = (key) => ofTasks.map((result) => result[key]).find((version) => version !== null) ?? null;
  return {
    clusterId,
    currentVersion: liveVersion ?? stated("currentVersion") ?? currentVersion,
    targetVersion: targetVersion ?? stated("targetVersion")
  };
}




/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
L: () => (LIVE_CALLS_ITEM),
W: () => (CALLER_KINDS)
});
// lib/model/removed-api.js
var LIVE_CALLS_ITEM = "DeprecatedApiCheck";
var CALLER_KINDS = ["kubectl", "helm", "controller", "add-on", "scanner", "cce", "unknown"];




/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$T: () => (readPair),
AI: () => (readToken),
CE: () => (readOidc),
DA: () => (readOidcTerms),
J5: () => (refused),
Kn: () => (needsRegion),
L1: () => (readCredentials),
To: () => (isUrnName),
Zw: () => (settingFault),
_O: () => (isPrefixedSecret),
gk: () => (prefixedCredentials),
rt: () => (credentialVariables),
wx: () => (OIDC_INPUTS)
});
var _LHOFJOYV_js_0 = __nccwpck_require__(9477);
var _CXUDFEZP_js_1 = __nccwpck_require__(2105);
var _TUARF4T6_js_2 = __nccwpck_require__(4484);




// lib/model/setting-fault.js
var settingFault = (input, value, code) => ({
  input,
  value,
  problem: { code },
  suggestion: null
});

// lib/settings/oidc.js
var OIDC_INPUTS = { providerUrn: "oidc-provider-urn", agencyUrn: "oidc-agency-urn" };
var DEFAULT_DURATION_SECONDS = 3600;
var FORMS = {
  "not-provider-urn": /^iam::[^\s:]+:oidcProvider:[\x21-\x7e]+$/,
  "not-agency-urn": /^iam::[^\s:]+:agency:[^\s\p{C}]+$/u,
  "not-audience": /^[\x21-\x7e]{1,255}$/,
  "not-session-name": /^[A-Za-z0-9_+=,.@-]{2,128}$/,
  "not-id-token": _CXUDFEZP_js_1/* .ID_TOKEN */ .MK
};
var MAX_URN_LENGTH = 1500;
var has = (form, text) => FORMS[form].test(text);
function readOidcTerms(input, env, defaultAudience) {
  const inputFaults = [];
  const envFaults = [];
  const refuse = (name, text, code) => void (name in NAMES_OF_INPUTS ? inputFaults : envFaults).push(settingFault(name, text, code));
  const audience = input("oidc-audience") ?? defaultAudience;
  if (!has("not-audience", audience))
    refuse("oidc-audience", audience, "not-audience");
  const sessionFrom = input("oidc-session-name") === null ? _CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.sessionName : "oidc-session-name";
  const sessionName = input("oidc-session-name") ?? env(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.sessionName) ?? defaultSessionName(env);
  if (!has("not-session-name", sessionName))
    refuse(sessionFrom, sessionName, "not-session-name");
  return {
    shared: {
      audience,
      sessionName,
      durationSeconds: durationOf(env, envFaults),
      sessionPolicy: sessionPolicyOf(env, refuse)
    },
    idToken: idTokenOf(env, refuse),
    inputFaults,
    envFaults,
    withoutToken: env("GITHUB_ACTIONS") === "true" ? settingFault(_CXUDFEZP_js_1/* .RUNNER_VARIABLES */ .n7.url, null, "id-token-permission") : settingFault(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.idToken, null, "id-token-required")
  };
}
var NAMES_OF_INPUTS = { "oidc-audience": true, "oidc-session-name": true };
function defaultSessionName(env) {
  const run = env("GITHUB_RUN_ID");
  const about = [env("GITHUB_REPOSITORY")?.replaceAll("/", ".").slice(0, 80), run];
  return ["cce-upgrade-gate", ...about.flatMap((part) => part ?? [])].join("@").replace(/[^A-Za-z0-9_+=,.@-]/g, "-");
}
function durationOf(env, faults) {
  const name = _CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.durationSeconds;
  const text = env(name);
  if (text === null)
    return DEFAULT_DURATION_SECONDS;
  const result = (0,_LHOFJOYV_js_0/* .count */ .U9)(900, 43200)(text);
  if ("value" in result)
    return result.value;
  faults.push((0,_LHOFJOYV_js_0/* .faultOf */ .Kl)(name, text, result));
  return DEFAULT_DURATION_SECONDS;
}
function sessionPolicyOf(env, refuse) {
  const policy = env(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.policy);
  const policyIds = (env(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.policyIds) ?? "").split(",").map((id2) => id2.trim()).filter((id2) => id2 !== "");
  if (policy !== null && (policy.length > 4096 || !("Statement" in (0,_TUARF4T6_js_2/* .asRecord */ .qY)((0,_TUARF4T6_js_2/* .parseJson */ .qF)(policy)))))
    refuse(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.policy, null, "not-session-policy");
  if (policyIds.length > 20 || policyIds.some((id2) => !("value" in (0,_LHOFJOYV_js_0.id)(id2))))
    refuse(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.policyIds, policyIds.join(","), "not-policy-ids");
  return policy === null && policyIds.length === 0 ? null : { policy, policyIds };
}
function idTokenOf(env, refuse) {
  const token = env(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.idToken);
  if (token !== null) {
    if (!has("not-id-token", token))
      refuse(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.idToken, null, "not-id-token");
    return { kind: "text", token };
  }
  const path = env(_CXUDFEZP_js_1/* .OIDC_VARIABLES */ .yz.tokenFile);
  if (path !== null)
    return { kind: "file", path };
  const [url, bearer] = [env(_CXUDFEZP_js_1/* .RUNNER_VARIABLES */ .n7.url), env(_CXUDFEZP_js_1/* .RUNNER_VARIABLES */ .n7.bearer)];
  if (url === null || bearer === null)
    return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isSafe = parsed?.protocol === "https:" || parsed?.protocol === "http:" && (0,_LHOFJOYV_js_0/* .allowsPlainHttp */ .lU)(parsed.hostname);
  if (!isSafe)
    refuse(_CXUDFEZP_js_1/* .RUNNER_VARIABLES */ .n7.url, null, "not-https");
  return { kind: "runner", url, bearer };
}
function readOidc(lookup, names, terms) {
  const [providerUrn, agencyUrn] = [lookup(names.providerUrn), lookup(names.agencyUrn)];
  if (providerUrn === null && agencyUrn === null)
    return null;
  if (providerUrn === null || agencyUrn === null) {
    const [absent, given] = providerUrn === null ? [names.providerUrn, names.agencyUrn] : [names.agencyUrn, names.providerUrn];
    const problem = { code: "half-of-a-pair", given };
    return { credentials: null, faults: [], missing: [{ input: absent, value: null, problem, suggestion: null }] };
  }
  const refused2 = (name, urn, form) => has(form, urn) && urn.length <= MAX_URN_LENGTH ? [] : [settingFault(name, urn, form)];
  const faults = [
    ...refused2(names.providerUrn, providerUrn, "not-provider-urn"),
    ...refused2(names.agencyUrn, agencyUrn, "not-agency-urn"),
    ...terms.envFaults
  ];
  const missing = terms.idToken === null ? [terms.withoutToken] : [];
  if (terms.idToken === null || faults.length > 0)
    return { credentials: null, faults, missing };
  const credentials = { kind: "oidc", providerUrn, agencyUrn, idToken: terms.idToken, ...terms.shared };
  return { credentials, faults, missing };
}
var needsRegion = (credentials, region, { sts, iam }) => credentials?.kind === "oidc" && region === null && sts === null && iam === null;

// lib/settings/credential-kinds.js
function readCredentials(lookup, names, conflicts, terms) {
  const has2 = (name) => name !== null && lookup(name) !== null;
  const { accessKey, secretKey, securityToken, authToken, providerUrn, agencyUrn } = names;
  const hasKey = [accessKey, secretKey, securityToken].some(has2);
  const keyless = readOidc(lookup, names, terms);
  if (keyless !== null) {
    const given = has2(providerUrn) ? providerUrn : agencyUrn;
    return hasKey || has2(authToken) ? refused(given, conflicts.identity) : keyless;
  }
  if (has2(authToken))
    return hasKey ? refused(authToken, conflicts.token) : readToken(lookup, authToken);
  if (has2(accessKey) && has2(secretKey))
    return readPair(lookup, names);
  if (has2(accessKey))
    return halfOfPair(secretKey, accessKey);
  return has2(secretKey) ? halfOfPair(accessKey, secretKey) : null;
}
var NO_CREDENTIALS = { credentials: null, faults: [], missing: [] };
var refused = (name, problem) => ({
  ...NO_CREDENTIALS,
  faults: [settingFault(name, null, problem)]
});
var halfOfPair = (absent, given) => ({
  ...NO_CREDENTIALS,
  missing: [{ input: absent, value: null, problem: { code: "half-of-a-pair", given }, suggestion: null }]
});
function readPair(lookup, { accessKey, secretKey, securityToken }) {
  const token = securityToken && lookup(securityToken);
  const keys = { kind: "aksk", accessKey: lookup(accessKey) ?? "", secretKey: lookup(secretKey) ?? "" };
  return checked(lookup, [accessKey, secretKey, securityToken], token ? { ...keys, securityToken: token } : keys);
}
function readToken(lookup, name) {
  const authToken = lookup(name);
  return authToken === null ? NO_CREDENTIALS : checked(lookup, [name], { kind: "token", authToken });
}
function checked(lookup, names, credentials) {
  const faults = names.flatMap((name) => {
    const text = name && lookup(name);
    return name && text && !_CXUDFEZP_js_1/* .SECRET */ .bB.test(text) ? settingFault(name, null, "not-secret") : [];
  });
  return faults.length > 0 ? { ...NO_CREDENTIALS, faults } : { credentials, faults, missing: [] };
}

// lib/settings/prefixed-credentials.js
var SECRETS = {
  accessKey: "_ACCESS_KEY",
  secretKey: "_SECRET_KEY",
  securityToken: "_SECURITY_TOKEN",
  authToken: "_AUTH_TOKEN"
};
var URNS = { providerUrn: "_OIDC_PROVIDER_URN", agencyUrn: "_OIDC_AGENCY_URN" };
var namesOf = (prefix) => ({
  accessKey: prefix + SECRETS.accessKey,
  secretKey: prefix + SECRETS.secretKey,
  securityToken: prefix + SECRETS.securityToken,
  authToken: prefix + SECRETS.authToken,
  providerUrn: prefix + URNS.providerUrn,
  agencyUrn: prefix + URNS.agencyUrn
});
function prefixedCredentials(prefix, env, terms) {
  const names = namesOf(prefix);
  const conflicts = { identity: "prefix-oidc-and-keys", token: "prefix-keys-and-token" };
  const absent = settingFault(names.accessKey, null, "prefix-without-credentials");
  return readCredentials(env, names, conflicts, terms) ?? { credentials: null, faults: [], missing: [absent] };
}
function credentialVariables(text) {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const entries = lines.map((line) => {
    const [, name = "", value = ""] = /^(\w+)\s*=\s*(\S.*)$/.exec(line) ?? [];
    return isPrefixedSecret(name) || isUrnName(name) ? [name, value] : null;
  });
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null;
}
var isPrefixedSecret = (name) => Object.values(SECRETS).some((suffix) => name.endsWith(suffix));
var isUrnName = (name) => Object.values(URNS).some((suffix) => name.endsWith(suffix));




/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Kl: () => (faultOf),
LD: () => (readList),
Ny: () => (region),
Pl: () => (prefix),
S9: () => (choices),
TR: () => (refuse),
U9: () => (count),
UU: () => (name),
XM: () => (clusterNames),
Yq: () => (choice),
aC: () => (target),
dM: () => (resultLists),
gR: () => (touchesQuote),
hD: () => (targetKey),
iE: () => (period),
id: () => (id),
lU: () => (allowsPlainHttp),
p0: () => (duration),
pc: () => (baseUrl),
qh: () => (targetFile),
rE: () => (version),
rS: () => (syntaxOf),
ry: () => (splitList),
s$: () => (filePath),
v7: () => (MAX_GLOB_LENGTH),
vY: () => (ownFolder),
xk: () => (commitId),
zM: () => (boolean)
});
var _XNDIXC4J_js_0 = __nccwpck_require__(5258);
var _NLAIIIPX_js_3 = __nccwpck_require__(3810);
var _33MSZ5FG_js_2 = __nccwpck_require__(8016);
var _TUARF4T6_js_1 = __nccwpck_require__(4484);





// lib/model/target-file.js
function syntaxOf(file) {
  if (/\.ya?ml$/i.test(file))
    return "yaml";
  if (/\.json$/i.test(file))
    return "json";
  return /\.(?:tfvars|hcl)$/i.test(file) ? "hcl" : null;
}

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
  "“": "”",
  "”": "”",
  "„": "“",
  "‘": "’",
  "’": "’",
  "«": "»",
  "「": "」"
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
  return value === void 0 ? refuse({ code: "not-listed", allowed }, (0,_XNDIXC4J_js_0/* .nearest */ .p)(text, allowed)) : { value };
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
    return refuse({ code: "entries-not-listed", entries: unknown, allowed }, otherSeparators(text, allowed) ?? (0,_XNDIXC4J_js_0/* .nearest */ .p)(first, allowed));
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
  const array = (0,_TUARF4T6_js_1/* .parseJson */ .qF)(text);
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
  if ((0,_33MSZ5FG_js_2/* .parseVersion */ .ot)(text) === null)
    return refuse("not-version");
  const [, digit] = /^[vV]?1\.([1-9])$/.exec(text) ?? [];
  return digit === void 0 ? { value: text.replace(/^[vV]?/, "v") } : refuse("not-version", `v1.${digit}0`);
};
var target = (text) => {
  if (text === "auto")
    return { value: { kind: "auto" } };
  if ((0,_XNDIXC4J_js_0/* .nearest */ .p)(text, ["auto"]) !== null)
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
  return "value" in path && syntaxOf(path.value) === null ? refuse("not-target-syntax") : path;
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
  const value = (0,_NLAIIIPX_js_3/* .parseDuration */ .E9)(text);
  if (value === null)
    return refuse("not-duration");
  const [leastMs, mostMs] = [(0,_NLAIIIPX_js_3/* .parseDuration */ .E9)(least ?? "0s") ?? 0, (0,_NLAIIIPX_js_3/* .parseDuration */ .E9)(most) ?? 0];
  return value < leastMs || value > mostMs ? refuse({ code: "out-of-range", least, most }) : { value };
};
var MAX_PERIOD_MS = 365 * 24 * 36e5;
var period = (text) => {
  const value = (0,_NLAIIIPX_js_3/* .parsePeriod */ .DB)(text);
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
  const [, prefix2] = /^(.*?)(?:\/autopilot)?(?:\/api)?\/v[35](?:\.\d+)?(?:\/.*)?$/.exec(path) ?? [];
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




/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Y: () => (diagnostic),
s: () => (ABSENT)
});
// lib/model/diagnostic.js
var ABSENT = "(absent)";
var diagnostic = (check, detail, addon = null) => ({ type: "diagnostic", check, detail, addon, nodes: [], item: null });




/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
ax: () => (CREDENTIAL_FAMILY_NAMES),
fI: () => (noSecrets),
hI: () => (waysToGiveCredentials)
});
var _CXUDFEZP_js_0 = __nccwpck_require__(2105);
var _UKFUSHME_js_1 = __nccwpck_require__(1912);



// lib/messages/credentials.js
var CREDENTIAL_FAMILY_NAMES = {
  "auth-action": { en: "Huawei’s auth action", zh: "华为云 auth action" },
  sdk: { en: "the SDK", zh: "SDK" },
  terraform: { en: "Terraform", zh: "Terraform" },
  "api-samples": { en: "the API samples", zh: "API 示例代码" }
};
function waysToGiveCredentials() {
  const families = (0,_UKFUSHME_js_1/* .listed */ .KE)(_CXUDFEZP_js_0/* .CREDENTIAL_FAMILIES */ .V.map(({ id, accessKey, secretKey, securityToken }) => {
    const { en, zh } = CREDENTIAL_FAMILY_NAMES[id];
    return {
      en: `${accessKey} and ${secretKey} (${en}${securityToken ? `, with ${securityToken}` : ""})`,
      zh: `${accessKey} 和 ${secretKey}（${zh}${securityToken ? `，另可设置 ${securityToken}` : ""}）`
    };
  }));
  const { providerUrn, agencyUrn } = _CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz;
  const keyless = { en: `${providerUrn} and ${agencyUrn} (keyless)`, zh: `${providerUrn} 和 ${agencyUrn}（无密钥）` };
  return {
    en: `Set oidc-provider-urn and oidc-agency-urn (keyless); or access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${keyless.en}, ${families.en}, or ${_CXUDFEZP_js_0/* .TOKEN_VARIABLE */ .bG}.`,
    zh: `请提供 oidc-provider-urn 和 oidc-agency-urn（无密钥）；或 access-key 和 secret-key（临时密钥还需要 security-token），或 auth-token；也可以在 env 中设置 ${keyless.zh}、${families.zh}，或 ${_CXUDFEZP_js_0/* .TOKEN_VARIABLE */ .bG}。`
  };
}
function noSecrets({ author, missing, excused }) {
  const isFork = author === "fork";
  const what = missing.includes(_CXUDFEZP_js_0/* .RUNNER_VARIABLES */ .n7.url) ? { en: "secrets and no ID token", zh: "secret 和 ID Token" } : { en: "secrets", zh: "secret" };
  return {
    message: {
      en: `This pull request ${isFork ? "comes from a fork" : "was opened by a bot"}, so GitHub passes no ${what.en} to its workflow. Missing: ${(0,_UKFUSHME_js_1/* .listed */ .KE)(missing).en}.`,
      zh: `此拉取请求${isFork ? "来自 fork 仓库" : "由机器人创建"}，因此 GitHub 不会向其工作流提供 ${what.zh}。缺少：${(0,_UKFUSHME_js_1/* .listed */ .KE)(missing).zh}。`
    },
    fix: excused ? {
      en: "Make sure that the merge queue checks it, or push the same commits to a branch of this repository. It passes unchecked here because no-access: skip is set.",
      zh: "请确保合并队列会进行检查，或将相同的提交推送到本仓库的分支。由于设置了 no-access: skip，它在此处未经检查即放行。"
    } : {
      en: "Let a maintainer push the same commits to a branch of this repository. Alternatively, set no-access: skip, which lets such pull requests pass unchecked, and check them in the merge queue.",
      zh: "请维护者将相同的提交推送到本仓库的分支。也可以设置 no-access: skip，让此类拉取请求未经检查即放行，并在合并队列中检查。"
    }
  };
}




/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Hq: () => (withRepositorySession),
K6: () => (sendIdempotent),
Lg: () => (toGitHubError),
ML: () => (withRateLimitRetry),
RE: () => (notGitHubError),
SU: () => (sendAtMostOnce),
V: () => (CLOSED),
XE: () => (classifyFailure),
h_: () => (openRepository),
y_: () => (GitHubError),
zS: () => (readAccess)
});
var _FN6ZC2K4_js_0 = __nccwpck_require__(5842);
var _GC55D77H_js_3 = __nccwpck_require__(1170);
var _5X5HXMYJ_js_1 = __nccwpck_require__(9424);
var _CU7CPP6B_js_4 = __nccwpck_require__(1234);
var _TUARF4T6_js_2 = __nccwpck_require__(4484);






// lib/github/api/errors.js
var GitHubError = class extends Error {
  isPermission;
  constructor(message, isPermission = false) {
    super(message);
    this.isPermission = isPermission;
  }
};
function classifyFailure(error) {
  const { status, headers: rawHeaders, data: body } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)((0,_TUARF4T6_js_2/* .asRecord */ .qY)(error)["response"]);
  if (typeof status !== "number")
    return { kind: "no-connection", status: null, headers: {}, body: null };
  const headers = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(rawHeaders);
  return { kind: kindOf(status, headers, body), status, headers, body };
}
function kindOf(status, headers, body) {
  if (status === 429)
    return "rate-limit";
  if (status >= 300 && status < 400)
    return "redirect";
  if (status !== 403 && status !== 404)
    return "status";
  const isLimited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(messageOf(body));
  return status === 403 && isLimited ? "rate-limit" : "no-permission";
}
function toGitHubError(error, permission, signal) {
  if (error instanceof GitHubError)
    return error;
  const { kind, status, body } = classifyFailure(error);
  if (kind === "no-connection")
    return connectionError(error, signal);
  if (kind === "rate-limit")
    return new GitHubError(`status ${status}: the rate limit is used up for longer than this run can wait`);
  const isClosed = status === 403 && /\b(?:locked|archived)\b/i.test(messageOf(body));
  if (kind === "no-permission" && !isClosed)
    return new GitHubError(`status ${status}: the token lacks ${permission}`, true);
  if (kind === "redirect")
    return new GitHubError(`status ${status}: GitHub redirects to another address, and the gate follows no redirect. If the repository was renamed or moved, start a new run of the workflow`);
  return new GitHubError(`status ${status}${status === 401 ? ": GitHub does not accept github-token" : detailsOf(body)}`);
}
function connectionError(error, signal) {
  const { status, message } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(error);
  const isTimeout = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(signal.reason)["name"] === "TimeoutError" || /\btimeout\b/i.test(String(message));
  if (isTimeout)
    return new GitHubError("GitHub did not answer in time");
  if (signal.aborted)
    return new GitHubError("the run was canceled");
  const cause = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(error)["cause"];
  if (cause instanceof _5X5HXMYJ_js_1/* .ProxyFailure */ .N$)
    return new GitHubError(proxyText(cause));
  if (cause instanceof GitHubError)
    return cause;
  const code = (0,_5X5HXMYJ_js_1/* .textProperty */ .Pu)(cause, "code") ?? "";
  if ((0,_5X5HXMYJ_js_1/* .isTlsCode */ .ne)(code))
    return new GitHubError(`the certificate of GitHub’s API is not trusted (${code}). ${PRIVATE_CA}`);
  return status === void 0 ? notGitHubError() : new GitHubError("no connection");
}
var PRIVATE_CA = "If it is from a private CA, set NODE_EXTRA_CA_CERTS in the env of the step to the file of that CA";
function proxyText({ detail }) {
  switch (detail.code) {
    case "proxy-status":
      return `the proxy ${detail.text} refused the connection with status ${detail.status}`;
    case "proxy-encoding":
      return `the user or password of the proxy ${detail.text} holds a % that is not percent-encoded; write it as %25`;
    case "proxy-tls":
      return `the certificate of the proxy ${detail.text} is not trusted (${detail.error}). ${PRIVATE_CA}`;
    case "proxy-error":
      return `the proxy does not connect (${detail.text})`;
    default:
      return "HTTPS_PROXY or ALL_PROXY does not name an http or https proxy";
  }
}
var notGitHubError = () => new GitHubError("the response does not come from GitHub’s API");
function messageOf(body) {
  const { message } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(body);
  return typeof message === "string" ? message : "";
}
function detailsOf(body) {
  const { message, errors } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(body);
  const details = (Array.isArray(errors) ? errors : []).map((one) => typeof one === "string" ? one : (0,_TUARF4T6_js_2/* .asRecord */ .qY)(one)["message"]);
  const texts = [message, ...details].filter((text) => typeof text === "string");
  return texts.length > 0 ? `: ${(0,_GC55D77H_js_3/* .clip */ .$Q)((0,_GC55D77H_js_3/* .oneLine */ .TN)(texts.join("; ")), 300)}` : "";
}

// lib/github/api/fetch.js
function createGitHubFetch({ apiUrl, graphqlUrl, env }, ca) {
  const send = (0,_5X5HXMYJ_js_1/* .createSend */ .Rx)(ca === void 0 ? { env } : { env, ca });
  const origins = [apiUrl, graphqlUrl].map(originOf);
  return async (address, { method = "GET", headers = {}, body = "", signal }) => {
    const url = new URL(address);
    if (!origins.includes(url.origin))
      throw new GitHubError("a response names a page on another host, to which the gate sends nothing");
    return send({ method, url, headers, body }, signal);
  };
}
var originOf = (url) => URL.canParse(url) ? new URL(url).origin : null;

// lib/github/api/client.js
var RETRY_PAUSES_MS = [1e3, 2e3];
var ATTEMPT_MS = 2e4;
var CANCELED_MS = 4e3;
var DEFAULT_RATE_LIMIT_PAUSE_MS = 6e4;
var MAX_RATE_LIMIT_PAUSES = 2;
var LOST_ANSWER_PAUSE_MS = 2e3;
var READ_DEADLINE_MS = 6e4;
function workflowAccess({ env, clock, signal }, token) {
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  return {
    token,
    apiUrl,
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`,
    repository: env["GITHUB_REPOSITORY"] ?? "",
    env,
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => (0,_CU7CPP6B_js_4/* .sleep */ .y)(clock, ms, signal)
  };
}
function readAccess({ env, clock, signal }, token) {
  return workflowAccess({ env, clock, signal: (0,_FN6ZC2K4_js_0/* .anySignal */ .J)([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token);
}
var CLOSED = {
  "no-token": "there is no github-token",
  "no-repository": "GITHUB_REPOSITORY does not name a repository"
};
async function openRepository(access) {
  const [owner, repo, ...rest] = access.repository.split("/");
  if (!owner || !repo || rest.length > 0)
    return "no-repository";
  if (!access.token)
    return "no-token";
  const { GitHubApi } = await Promise.all(/* import() */[__nccwpck_require__.e(6344), __nccwpck_require__.e(2327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2327));
  const octokit = new GitHubApi({ auth: `token ${access.token}`, baseUrl: access.apiUrl });
  const fetch = createGitHubFetch(access);
  octokit.hook.before("request", (options) => {
    const signal = (0,_FN6ZC2K4_js_0/* .anySignal */ .J)([access.signal, AbortSignal.timeout(access.attemptMs)]);
    options.request = { ...options.request, signal, fetch };
  });
  octokit.hook.wrap("request", (request, options) => {
    const send = async () => refuseRedirect(await request(options));
    return options.method === "GET" ? withServerErrorRetry(send, access) : send();
  });
  const graphql = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables });
    const { data, errors } = (0,_TUARF4T6_js_2/* .asRecord */ .qY)(response.data);
    return { data, errors: Array.isArray(errors) ? errors : [] };
  };
  return { octokit, repository: { owner, repo }, graphql };
}
function refuseRedirect(response) {
  if (response.status < 300)
    return response;
  throw Object.assign(new Error("GitHub redirects"), { response });
}
async function withServerErrorRetry(send, { signal, wait }) {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      const { status } = classifyFailure(error);
      if (signal.aborted || status !== null && status < 500)
        throw error;
      await wait(pause);
    }
  }
  return send();
}
async function withRepositorySession({ env, clock, signal: canceled, settings }, endsAt, permission, work) {
  const end = new AbortController();
  const atDeadline = () => end.abort(new DOMException("the deadline of the session has passed", "TimeoutError"));
  const timers = [clock.after(endsAt - clock.now(), atDeadline)];
  const onCancel = () => timers.push(clock.after(CANCELED_MS, () => end.abort(canceled.reason)));
  canceled.addEventListener("abort", onCancel, { once: true });
  if (canceled.aborted)
    onCancel();
  const access = workflowAccess({ env, clock, signal: end.signal }, settings.githubToken);
  const remainingMs = () => canceled.aborted ? 0 : endsAt - clock.now();
  try {
    const client = await openRepository(access);
    if (typeof client === "string")
      throw new GitHubError(CLOSED[client]);
    const graphql = (...query) => withServerErrorRetry(() => client.graphql(...query), access);
    return await work({ ...client, graphql, access, now: clock.now, remainingMs });
  } catch (error) {
    throw toGitHubError(error, permission, end.signal);
  } finally {
    end.abort();
    for (const cancel of timers)
      cancel();
    canceled.removeEventListener("abort", onCancel);
  }
}
async function withRateLimitRetry(send, session) {
  for (let pauses = 0; ; pauses++) {
    try {
      return await send();
    } catch (error) {
      const pause = rateLimitPause(error, session.now());
      if (pause === null || pauses >= MAX_RATE_LIMIT_PAUSES || pause + ATTEMPT_MS > session.remainingMs())
        throw error;
      await session.access.wait(pause);
    }
  }
}
var sendIdempotent = (send, session) => withRateLimitRetry(() => withServerErrorRetry(send, session.access), session);
async function sendAtMostOnce(send, findEffect, session) {
  try {
    return await withRateLimitRetry(send, session);
  } catch (error) {
    const { status } = classifyFailure(error);
    const mayHaveArrived = status === null || status >= 500;
    if (!mayHaveArrived || session.access.signal.aborted)
      throw error;
    await session.access.wait(LOST_ANSWER_PAUSE_MS);
    return await findEffect() ?? await withRateLimitRetry(send, session);
  }
}
function rateLimitPause(error, now) {
  const { kind, headers } = classifyFailure(error);
  if (kind !== "rate-limit")
    return null;
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  if (after !== void 0 && /^\d{1,6}$/.test(String(after)))
    return Math.max(1, Number(after)) * 1e3;
  if (String(remaining) === "0" && /^\d{9,12}$/.test(String(reset)))
    return Math.max(1e3, Number(reset) * 1e3 - now);
  return DEFAULT_RATE_LIMIT_PAUSE_MS;
}




/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
QC: () => (invocationOf),
TL: () => (quoted),
o_: () => (NAME)
});
var node_path_0 = __nccwpck_require__(6760);
// lib/cli/invocation.js

var NAME = "cce-upgrade-gate";
var IMAGE_VARIABLE = "CCE_UPGRADE_GATE_IMAGE";
function invocationOf(script, env, folder) {
  const command = commandOf(script, env, folder);
  const isNpmStart = env["npm_lifecycle_event"] === "start" && env["npm_package_name"] === NAME;
  return {
    command,
    demo: isNpmStart && command.startsWith("node ") ? "npm start --" : `${command} demo`,
    beside: command.startsWith("docker ") ? `docker exec ${quoted(env["HOSTNAME"] ?? "CONTAINER")} env` : null
  };
}
function commandOf(script, env, folder) {
  const path = script.replaceAll("\\", "/");
  if (path.endsWith(`/node_modules/.bin/${NAME}`) || path.endsWith(`/node_modules/${NAME}/dist/cli/index.js`))
    return `npx ${packageFlag(env)}${NAME}`;
  if (path.endsWith(`/${NAME}`))
    return NAME;
  const image = env[IMAGE_VARIABLE];
  if (image !== void 0)
    return image === "" ? NAME : `docker run --rm ${quoted(image)}`;
  const near = (0,node_path_0.relative)(folder, script);
  return `node ${quoted(near === "" || near.startsWith("..") || (0,node_path_0.isAbsolute)(near) ? script : near)}`;
}
function packageFlag({ npm_command: npmCommand, npm_config_package: spec = "" }) {
  return npmCommand === "exec" && spec !== "" ? `${quoted(`--package=${spec}`)} ` : "";
}
var quoted = (word) => /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;




/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Au: () => (trustNotices),
BR: () => (extraCertificatesFault),
_6: () => (isHtml),
o7: () => (isCutOff),
x8: () => (readBody)
});
var node_crypto_0 = __nccwpck_require__(7598);
var node_fs_1 = __nccwpck_require__(3024);
// lib/network/trust.js


var EXTRA_CERTIFICATES = "NODE_EXTRA_CA_CERTS";
var PEM_BLOCK = /-----BEGIN (X509 )?CERTIFICATE-----[^-]*-----END \1?CERTIFICATE-----/g;
function extraCertificatesFault(env) {
  const file = env[EXTRA_CERTIFICATES];
  if (!file)
    return null;
  try {
    const blocks = (0,node_fs_1.readFileSync)(file, "latin1").match(PEM_BLOCK) ?? [];
    if (blocks.length === 0)
      return { file, problem: "no-certificate" };
    return blocks.every(isCertificate) ? null : { file, problem: "damaged" };
  } catch {
    return { file, problem: "unreadable" };
  }
}
function isCertificate(pem) {
  try {
    return new node_crypto_0.X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
var IGNORED = {
  unreadable: "it cannot be read",
  "no-certificate": "it holds no certificate in PEM form",
  damaged: "one of its certificates is damaged, and that one and all after it do not count"
};
function trustNotices(env) {
  const fault = extraCertificatesFault(env);
  const notices = fault ? [`NODE_EXTRA_CA_CERTS names ${fault.file}, but ${IGNORED[fault.problem]}.`] : [];
  return env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" ? [...notices, "NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: the gate checks the certificate of every server."] : notices;
}

// lib/cce/http/body.js
function readBody(received, redact) {
  const text = redact(received);
  let json = parse(text);
  const broken = json === null && text !== received;
  if (broken)
    json = parse(received);
  const plain = unescaped(text);
  const hidden = plain !== text && redact(plain) !== plain;
  if (json === null)
    return { text: hidden ? redact(plain) : text, json };
  if (!broken && !hidden)
    return { text, json };
  const root = [json.value];
  redactInside(root, redact);
  return { text: serialize(root[0]), json: { value: root[0] } };
}
function isCutOff(text) {
  const end = text.trimEnd().at(-1);
  return /^\uFEFF?\s*[[{]/.test(text) && end !== "]" && end !== "}";
}
function isHtml(text, contentType) {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? "");
}
function parse(text) {
  try {
    return { value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return null;
  }
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescaped(text) {
  if (!text.includes("\\u") && !text.includes("\\/"))
    return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === void 0 ? ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16)));
}
function redactInside(root, redact) {
  const pending = [root];
  for (let holder = pending.pop(); holder !== void 0; holder = pending.pop()) {
    const entries = Object.entries(holder);
    if (!Array.isArray(holder))
      for (const [key] of entries)
        Reflect.deleteProperty(holder, key);
    for (const [key, value] of entries) {
      const name = Array.isArray(holder) ? key : redact(key);
      const descriptor = { value: redactedScalar(value, redact), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(holder, name, descriptor);
      if (typeof value === "object" && value !== null)
        pending.push(value);
    }
  }
}
function redactedScalar(value, redact) {
  if (typeof value === "string")
    return redact(value);
  if (typeof value !== "number")
    return value;
  return redact(String(value)) === String(value) ? value : "***";
}
function serialize(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return '"***"';
  }
}




/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
SO: () => (compileGlob),
ZV: () => (ABSENT_POLICY),
jn: () => (NO_LOADED_POLICY),
kl: () => (MAX_WAIVER_DAYS),
lm: () => (NO_POLICY),
rC: () => (MATCH_KEYS),
tI: () => (compileGlobs)
});
var _RXPGGPG7_js_0 = __nccwpck_require__(2958);


// lib/model/policy.js
var MATCH_KEYS = ["check", "name", "kind", "level", "group", "scope", "addon", "cluster", "path"];
var MAX_WAIVER_DAYS = 90;
var NO_POLICY = {
  failOn: null,
  maxWaiverDays: MAX_WAIVER_DAYS,
  readiness: _RXPGGPG7_js_0/* .NO_READINESS_RULES */ .lC,
  rules: [],
  waivers: [],
  items: [],
  knownRisks: []
};
var ABSENT_POLICY = { state: "absent", policy: NO_POLICY, faults: [], sha256: null };
var NO_LOADED_POLICY = {
  ...ABSENT_POLICY,
  file: "",
  source: "workspace",
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null
};

// lib/model/glob.js
function compileGlob(glob) {
  const [first = "", ...others] = glob.split("*");
  const last = others.pop();
  if (last === void 0)
    return (text) => text === glob;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end)
        return false;
      at = found + part.length;
    }
    return true;
  };
}
function compileGlobs(globs) {
  const texts = new Set(globs.filter((glob) => !glob.includes("*")));
  const patterns = globs.filter((glob) => glob.includes("*")).map(compileGlob);
  return (text) => texts.has(text) || patterns.some((matches) => matches(text));
}




/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
BQ: () => (durationParts),
DB: () => (parsePeriod),
E9: () => (parseDuration),
UU: () => (humanDuration)
});
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

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
F: () => (isInside)
});
var node_path_0 = __nccwpck_require__(6760);
// lib/model/paths.js

function isInside(folder, path) {
  const steps = (0,node_path_0.relative)(folder, path);
  return !(0,node_path_0.isAbsolute)(steps) && steps !== ".." && !steps.startsWith(`..${node_path_0.sep}`);
}




/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
O: () => (logLines),
x: () => (annotationText)
});
var _GC55D77H_js_0 = __nccwpck_require__(1170);


// lib/text/log.js
var disarm = (text) => text.replaceAll("##[", "##\\[");
function logLines(text) {
  return (0,_GC55D77H_js_0/* .visible */ .RK)(text).split("\n").map((line) => disarm(/^\s*:/.test(line) ? `| ${line}` : line));
}
var annotationText = (text) => disarm((0,_GC55D77H_js_0/* .visible */ .RK)(text));




/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
ND: () => (growingRedaction),
s0: () => (hideSecrets),
vb: () => (MIN_SECRET_LENGTH)
});
var _GC55D77H_js_0 = __nccwpck_require__(1170);


// lib/text/escapes.js
var ESCAPE = /%([0-9a-fA-F]{2})|&#(\d{1,7});?|&#[xX]([0-9a-fA-F]{1,6});?|&([A-Za-z]{2,8});|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(["\\/'bfnrt])/g;
var NAMED = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  Tab: "	",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  midast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  Hat: "^",
  lowbar: "_",
  UnderBar: "_",
  grave: "`",
  lcub: "{",
  lbrace: "{",
  verbar: "|",
  vert: "|",
  VerticalLine: "|",
  rcub: "}",
  rbrace: "}"
};
var BACKSLASH = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function characterOf(match) {
  const [, percent, decimal, hex, name, unit, byte, sign] = match;
  const code = percent ?? hex ?? unit ?? byte;
  if (code !== void 0)
    return fromCode(Number.parseInt(code, 16));
  if (decimal !== void 0)
    return fromCode(Number(decimal));
  if (name !== void 0)
    return Object.hasOwn(NAMED, name) ? NAMED[name] ?? null : null;
  return sign === void 0 ? null : BACKSLASH[sign] ?? sign;
}
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : null;
function unescapeOnce(source) {
  if (!/[%&\\]/.test(source))
    return null;
  const parts = [];
  const escapes = [];
  let [copied, length] = [0, 0];
  for (const match of source.matchAll(ESCAPE)) {
    const character = characterOf(match);
    if (character === null)
      continue;
    const plain = source.slice(copied, match.index);
    parts.push(plain, character);
    const from = length + plain.length;
    length = from + character.length;
    copied = match.index + match[0].length;
    escapes.push({ from, to: length, start: match.index, end: copied });
  }
  if (escapes.length === 0)
    return null;
  parts.push(source.slice(copied));
  const before = (position) => {
    let [low, high] = [0, escapes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((escapes[middle]?.from ?? 0) <= position)
        low = middle + 1;
      else
        high = middle;
    }
    return escapes[low - 1] ?? { from: 0, to: 0, start: 0, end: 0 };
  };
  const originOf = (start, end) => {
    const [first, last] = [before(start), before(end - 1)];
    const begins = start < first.to ? first.start : first.end + start - first.to;
    return [begins, end - 1 < last.to ? last.end : last.end + end - last.to];
  };
  return { text: parts.join(""), originOf };
}

// lib/text/secrets.js
var MIN_SECRET_LENGTH = 6;
var MAX_DEPTH = 4;
var MAX_BLOCKS = 2;
function hideSecrets(secrets) {
  const needles = needlesOf(secrets);
  if (needles.length === 0)
    return (text) => text;
  const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const search = {
    needles,
    base64: longRuns("A-Za-z0-9+/_-", Math.floor(shortest * 4 / 3), "={0,2}"),
    hex: longRuns("0-9A-Fa-f", shortest * 2)
  };
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS));
}
function growingRedaction(secrets, onAdd = () => {
}) {
  let known = [...secrets];
  let hide = hideSecrets(known);
  return {
    redact: (text) => hide(text),
    add: (added) => {
      onAdd(added);
      known = [...known, ...added];
      hide = hideSecrets(known);
    }
  };
}
var longRuns = (characters, length, end = "") => new RegExp(`(?<![${characters}])[${characters}]{${length},}${end}`, "g");
function needlesOf(secrets) {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
  const forms = lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap((line) => [line, (0,_GC55D77H_js_0/* .visible */ .RK)(line), line.replaceAll(" ", "+")]).flatMap((form) => [form, Buffer.from(form, "utf8").toString("latin1")]).flatMap((form) => [form, ...unescapedForms(form)]);
  return [...new Set(forms)].filter(({ length }) => length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
}
function unescapedForms(text) {
  const forms = [];
  for (let next = unescapeOnce(text); next !== null && forms.length < MAX_DEPTH; next = unescapeOnce(next.text))
    forms.push(next.text);
  return forms;
}
function rangesIn(text, search, depth, blocks) {
  const ranges = search.needles.flatMap((needle) => occurrences(text, needle));
  if (depth === 0)
    return ranges;
  const plain = unescapeOnce(text);
  const inner = plain ? rangesIn(plain.text, search, depth - 1, blocks) : [];
  for (const [start, end] of inner)
    if (plain)
      ranges.push(plain.originOf(start, end));
  if (blocks === 0)
    return ranges;
  const runs = text.match(search.base64);
  if (runs === null)
    return ranges;
  const inHex = runs.flatMap((run) => run.match(search.hex) ?? []);
  const parts = [
    blockRanges(text, runs, BASE64, search, depth, blocks),
    inHex.length > 0 ? blockRanges(text, inHex, HEX, search, depth, blocks) : []
  ];
  return [...ranges, ...parts.flat()];
}
var BASE64 = { name: "base64", group: 4, filling: "AAA" };
var HEX = { name: "hex", group: 2, filling: "0" };
function blockRanges(text, all, { name, group, filling }, search, depth, blocks) {
  const offsets = Array.from({ length: group }, (_, offset) => offset);
  const holds = (padded) => {
    const runs = padded.map((run) => run.replace(/=+$/, ""));
    return offsets.some((offset) => {
      const groups = runs.map((run) => run.slice(offset) + filling.slice(0, (group - (run.length - offset) % group) % group));
      const bytes = Buffer.from(groups.join(""), name);
      return rangesIn(bytes.toString("latin1"), search, depth - 1, blocks - 1).length > 0;
    });
  };
  if (!holds(all))
    return [];
  return [...text.matchAll(search[name])].filter(([run]) => holds([run])).map(({ index, 0: run }) => [index, index + run.length]);
}
function occurrences(text, needle) {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
}
function replaceRanges(text, ranges) {
  if (ranges.length === 0)
    return text;
  const parts = [];
  let copied = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= copied)
      parts.push(text.slice(copied, start), "***");
    copied = Math.max(copied, end);
  }
  return parts.join("") + text.slice(copied);
}




/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
qw: () => (tokenize),
z4: () => (parseHcl),
ze: () => (lineFinder)
});
// lib/repository/hcl/tokens.js
var BLANK = /[ \t\r\uFEFF]+/y;
var LINE_COMMENT = /(?:#|\/\/)[^\n]*/y;
var NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
var NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;
var SPACES = "(?:[^\\S\\n\\uFEFF]|\\u0085)*";
var PLAIN = /[^"\\$%\n]+/y;
var PLAIN_LINE = /[^$%\n]+/y;
var DOUBLED = /\$\$\{|%%\{/y;
var QUOTE = /"/y;
function tokenize(source) {
  return new Tokenizer(source).run();
}
var Tokenizer = class {
  #source;
  #tokens = [];
  #modes = [];
  #position = 0;
  #fault = null;
  constructor(source) {
    this.#source = source;
  }
  run() {
    while (this.#position < this.#source.length && this.#fault === null) {
      const mode = this.#modes.at(-1);
      if (mode === void 0 || mode.type === "template")
        this.#code(mode);
      else
        this.#string(mode);
    }
    const open = this.#modes.at(-1);
    if (open !== void 0)
      this.#fail(OPEN[open.type], this.#source.length);
    this.#add("end", "", this.#source.length);
    return { tokens: this.#tokens, fault: this.#fault };
  }
  #code(template) {
    const start = this.#position;
    const sign = this.#source.charAt(start);
    if (" 	\r\uFEFF".includes(sign))
      this.#match(BLANK);
    else if (sign === "#" || this.#source.startsWith("//", start))
      this.#match(LINE_COMMENT);
    else if (this.#source.startsWith("/*", start))
      this.#blockComment();
    else
      this.#add(this.#codeToken(template), this.#source.slice(start, this.#position), start);
  }
  #blockComment() {
    const end = this.#source.indexOf("*/", this.#position + 2);
    if (end === -1)
      this.#fail("open-comment", this.#position);
    else
      this.#position = end + 2;
  }
  #codeToken(template) {
    const heredoc = this.#source.startsWith("<<", this.#position) ? this.#match(HEREDOC) : null;
    if (heredoc !== null) {
      const marker = heredoc.replace(/^<<-?|\r?\n$/g, "");
      this.#modes.push({ type: "heredoc", end: new RegExp(`${SPACES}${marker}${SPACES}(?=\\r?\\n|$)`, "y") });
      return "string-start";
    }
    if (this.#match(NAME) !== null)
      return "name";
    if (this.#match(NUMBER) !== null)
      return "number";
    const sign = this.#source.charAt(this.#position++);
    if (sign === "\n")
      return "newline";
    if (sign === '"') {
      this.#modes.push({ type: "quote" });
      return "string-start";
    }
    if (template !== void 0 && sign === "}" && template.braces === 0) {
      this.#modes.pop();
      return "template-end";
    }
    if (template !== void 0 && sign === "{")
      template.braces++;
    if (template !== void 0 && sign === "}")
      template.braces--;
    return "sign";
  }
  #string(mode) {
    const start = this.#position;
    let text = "";
    while (this.#position < this.#source.length && !this.#isTemplate() && !this.#isEnd(mode))
      text += this.#characters(mode);
    if (text !== "")
      this.#add("text", text, start);
    const stop = this.#position;
    if (this.#isTemplate()) {
      this.#position += 2;
      this.#modes.push({ type: "template", braces: 0 });
      this.#add("template-start", this.#source.slice(stop, this.#position), stop);
    } else if (this.#source.charAt(stop) === "\n")
      this.#fail("open-string", stop);
    else if (stop < this.#source.length || mode.type === "heredoc" && this.#isEnd(mode)) {
      this.#match(mode.type === "quote" ? QUOTE : mode.end);
      this.#modes.pop();
      this.#add("string-end", "", stop);
    }
  }
  #isTemplate() {
    return this.#source.startsWith("${", this.#position) || this.#source.startsWith("%{", this.#position);
  }
  #isEnd(mode) {
    const sign = this.#source.charAt(this.#position);
    if (mode.type === "quote")
      return sign === '"' || sign === "\n";
    if (!this.#isLineStart())
      return false;
    mode.end.lastIndex = this.#position;
    return mode.end.test(this.#source);
  }
  #characters({ type }) {
    const plain = this.#match(type === "quote" ? PLAIN : PLAIN_LINE) ?? this.#match(DOUBLED);
    if (plain !== null)
      return plain.replace(/^([$%])\1\{$/, "$1{");
    if (type === "quote" && this.#source.charAt(this.#position) === "\\")
      return this.#escape();
    return this.#source.charAt(this.#position++);
  }
  #escape() {
    const code = this.#match(CODE_POINT)?.slice(2);
    if (code !== void 0)
      return String.fromCodePoint(Math.min(1114111, Number.parseInt(code, 16)));
    const sign = this.#source.charAt(this.#position + 1);
    const isEscape = Object.hasOwn(ESCAPED, sign);
    this.#position += isEscape ? 2 : 1;
    return ESCAPED[sign] ?? "\\";
  }
  #isLineStart() {
    return this.#position === 0 || this.#source.charAt(this.#position - 1) === "\n";
  }
  #match(pattern) {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source)?.[0] ?? null;
    if (found !== null)
      this.#position += found.length;
    return found;
  }
  #add(kind, text, offset) {
    this.#tokens.push({ kind, text, offset });
  }
  #fail(code, offset) {
    this.#fault ??= { code, offset };
  }
};
var OPEN = { quote: "open-string", heredoc: "open-heredoc", template: "open-template" };
var CODE_POINT = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
var ESCAPED = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };

// lib/repository/hcl/parse.js
var MAX_DEPTH = 200;
function parseHcl(source) {
  const { tokens, fault } = tokenize(source);
  const parser = new Parser(tokens);
  const body = parser.file();
  return { body, fault: fault ?? parser.fault };
}
var Parser = class {
  #tokens;
  #index = 0;
  #depth = 0;
  #isBracketed = false;
  fault = null;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  file() {
    const body = this.#body();
    if (this.fault === null && this.#token.kind !== "end")
      this.#fail("unexpected");
    return body;
  }
  get #token() {
    return this.#tokens[Math.min(this.#index, this.#tokens.length - 1)] ?? END;
  }
  #isSign(text) {
    return this.#token.kind === "sign" && this.#token.text === text;
  }
  #isAttributeEnd() {
    const { kind } = this.#token;
    return kind === "newline" || kind === "end" || this.#isSign("}");
  }
  #skipNewlines() {
    while (this.#token.kind === "newline")
      this.#index++;
  }
  #fail(code) {
    this.fault ??= { code, offset: this.#token.offset };
  }
  #body() {
    const attributes = [];
    const blocks = [];
    for (this.#skipNewlines(); this.fault === null && this.#token.kind === "name"; this.#skipNewlines()) {
      const { text, offset } = this.#token;
      this.#index++;
      if (this.#isSign("=")) {
        this.#index++;
        attributes.push({ name: text, offset, value: this.#value() });
        if (!this.#isAttributeEnd())
          this.#fail("unexpected");
      } else {
        const block = this.#block(text, offset);
        if (block !== null)
          blocks.push(block);
      }
    }
    return { attributes, blocks };
  }
  #block(type, offset) {
    const labels = [];
    for (let label = this.#label(); label !== null; label = this.#label())
      labels.push(label);
    if (!this.#isSign("{")) {
      this.#fail("unexpected");
      return null;
    }
    const body = this.#nested(() => {
      this.#index++;
      return this.#body();
    });
    if (body === null)
      return null;
    if (this.fault === null && !this.#isSign("}"))
      this.#fail("unexpected");
    this.#index++;
    return { type, labels, offset, body };
  }
  #label() {
    const { kind, text } = this.#token;
    if (kind === "string-start")
      return this.#stringText().value ?? "";
    if (kind !== "name")
      return null;
    this.#index++;
    return text;
  }
  #nested(read) {
    if (this.#depth >= MAX_DEPTH) {
      this.#fail("too-deep");
      return null;
    }
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }
  #value() {
    const { offset } = this.#token;
    const value = this.#nested(() => this.#primary());
    if (this.#isBracketed)
      this.#skipNewlines();
    if (this.fault === null && value !== null && this.#isValueEnd())
      return value;
    this.#skipExpression();
    return { kind: "expression", offset };
  }
  #isValueEnd() {
    const { kind, text } = this.#token;
    if (kind === "newline")
      return !this.#isBracketed;
    return kind === "end" || kind === "template-end" || kind === "sign" && ",]})".includes(text);
  }
  #primary() {
    const { kind, text, offset } = this.#token;
    if (kind === "string-start") {
      const wrapped = this.#wrappedReference();
      if (wrapped !== null)
        return wrapped;
      const { value } = this.#stringText();
      return value === null ? null : { kind: "string", text: value, offset };
    }
    if (kind === "number") {
      this.#index++;
      return { kind: "number", text, offset };
    }
    if (kind === "name")
      return this.#reference();
    if (this.#isSign("["))
      return { kind: "list", items: this.#items("]"), offset };
    if (this.#isSign("{"))
      return this.#object(offset);
    return null;
  }
  #reference() {
    const { text, offset } = this.#token;
    this.#index++;
    if (this.#isSign("(")) {
      return { kind: "call", name: text, args: this.#items(")"), offset };
    }
    const path = [text];
    while (this.#isSign(".") && this.#tokens[this.#index + 1]?.kind === "name") {
      path.push(this.#tokens[this.#index + 1]?.text ?? "");
      this.#index += 2;
    }
    if (path.length > 1)
      return { kind: "reference", path, offset };
    if (text === "true" || text === "false")
      return { kind: "boolean", value: text === "true", offset };
    return text === "null" ? { kind: "null", offset } : { kind: "reference", path, offset };
  }
  #wrappedReference() {
    const start = this.#index;
    const isNext = (kind) => this.#token.kind === kind && this.#index++ >= 0;
    const isDotted = this.#tokens[start + 3]?.text === ".";
    if (isDotted && isNext("string-start") && isNext("template-start") && this.#token.kind === "name") {
      const value = this.#reference();
      if (value?.kind === "reference" && isNext("template-end") && isNext("string-end"))
        return value;
    }
    this.#index = start;
    return null;
  }
  #items(end) {
    const items = [];
    this.#index++;
    this.#within(true, () => {
      for (this.#skipNewlines(); !this.#isSign(end) && this.fault === null; this.#skipNewlines()) {
        items.push(this.#value());
        if (this.#isSign(","))
          this.#index++;
        else if (!this.#isSign(end))
          this.#fail("unexpected");
      }
    });
    this.#index++;
    return items;
  }
  #object(offset) {
    const entries = [];
    this.#index++;
    const isLiteral = this.#within(false, () => {
      for (this.#skipSeparators(); !this.#isSign("}"); this.#skipSeparators()) {
        const entry = this.#entry();
        if (entry === null)
          return false;
        entries.push(entry);
      }
      return true;
    });
    if (!isLiteral) {
      if (this.fault === null)
        this.#skipTo("}");
      return null;
    }
    this.#index++;
    return { kind: "object", entries, offset };
  }
  #entry() {
    const { kind, text, offset } = this.#token;
    if (kind !== "name" && kind !== "string-start" && kind !== "number")
      return null;
    const name = kind === "string-start" ? this.#stringText().value : text;
    if (kind !== "string-start")
      this.#index++;
    if (name === null || !this.#isSign("=") && !this.#isSign(":"))
      return null;
    this.#index++;
    const value = this.#value();
    return this.fault === null ? { name, offset, value } : null;
  }
  #within(isBracketed, read) {
    const outside = this.#isBracketed;
    this.#isBracketed = isBracketed;
    const result = read();
    this.#isBracketed = outside;
    return result;
  }
  #skipSeparators() {
    while (this.#token.kind === "newline" || this.#isSign(","))
      this.#index++;
  }
  #stringText() {
    let [text, depth, isLiteral] = ["", 0, true];
    do {
      const { kind, text: part } = this.#token;
      if (kind === "end") {
        this.#fail("open-string");
        return { value: null };
      }
      if (kind === "string-start")
        depth++;
      else if (kind === "string-end")
        depth--;
      else if (kind === "template-start")
        isLiteral = false;
      else if (kind === "text" && depth === 1)
        text += part;
      this.#index++;
    } while (depth > 0);
    return { value: isLiteral ? text : null };
  }
  #skipExpression() {
    this.#skipUntil(() => this.#isValueEnd());
  }
  #skipTo(end) {
    this.#skipUntil(() => this.#isSign(end));
    if (this.#isSign(end))
      this.#index++;
    else
      this.#fail("unexpected");
  }
  #skipUntil(isEnd) {
    let depth = 0;
    for (; this.#token.kind !== "end"; this.#index++) {
      const { kind, text } = this.#token;
      const isOpening = kind === "string-start" || kind === "template-start" || kind === "sign" && "([{".includes(text);
      const isClosing = kind === "string-end" || kind === "template-end" || kind === "sign" && ")]}".includes(text);
      if (depth === 0 && (isClosing || isEnd()))
        return;
      if (isOpening)
        depth++;
      if (isClosing)
        depth--;
    }
  }
};
var END = { kind: "end", text: "", offset: 0 };

// lib/repository/lines.js
function lineFinder(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
    starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}




/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
J: () => (removedCustomResources)
});
var _TUARF4T6_js_0 = __nccwpck_require__(4484);


// lib/catalog/removed-custom-resources.js
var TABLE = `
external-snapshotter 6.0 snapshot.storage.k8s.io v1beta1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 2.0 snapshot.storage.k8s.io v1alpha1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io v1alpha1 VolumeGroupSnapshot,VolumeGroupSnapshotClass,VolumeGroupSnapshotContent v1beta1
gateway-api 0.8.0 gateway.networking.k8s.io v1alpha2 Gateway,GatewayClass,HTTPRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 GRPCRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 ReferenceGrant v1beta1
gateway-api 1.5.0 gateway.networking.k8s.io v1alpha2 TLSRoute v1
cert-manager 1.6.0 cert-manager.io v1alpha2,v1alpha3,v1beta1 Certificate,CertificateRequest,Issuer,ClusterIssuer v1
cert-manager 1.6.0 acme.cert-manager.io v1alpha2,v1alpha3,v1beta1 Order,Challenge v1
cert-manager 0.11.0 certmanager.k8s.io v1alpha1 Certificate,Issuer,ClusterIssuer,Order,Challenge cert-manager.io/v1
external-secrets 0.17.0 external-secrets.io v1beta1 ExternalSecret,SecretStore,ClusterSecretStore,ClusterExternalSecret v1
istio 1.6 authentication.istio.io v1alpha1 Policy,MeshPolicy security.istio.io/v1
istio 1.6 rbac.istio.io v1alpha1 ClusterRbacConfig,RbacConfig,ServiceRole,ServiceRoleBinding security.istio.io/v1
`;
var removedCustomResources = (0,_TUARF4T6_js_0/* .lazily */ .qy)(() => TABLE.trim().split("\n").flatMap(entriesOf));
function entriesOf(line) {
  const [component = "", notServedSince = "", group = "", versions = "", kinds = "", name = ""] = line.split(" ");
  const replacement = name.includes("/") ? name : `${group}/${name}`;
  return versions.split(",").flatMap((version) => kinds.split(",").map((kind) => ({ apiVersion: `${group}/${version}`, kind, component, notServedSince, replacement })));
}




/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Hj: () => (openCheckout),
  HN: () => (readFromCheckout),
  A3: () => (readFromCommit)
});

// EXTERNAL MODULE: ./lib/trimmed/OH2DUXI7.js
var OH2DUXI7 = __nccwpck_require__(4968);
// EXTERNAL MODULE: ./lib/trimmed/EGKAODXP.js
var EGKAODXP = __nccwpck_require__(6407);
// EXTERNAL MODULE: ./lib/trimmed/JFLYTRKD.js
var JFLYTRKD = __nccwpck_require__(3314);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/trimmed/PVUXZPTX.js




// lib/github/git.js



var LIMITS = { timeoutMs: 1e4, maxBytes: 2 * 1024 * 1024 };
var NOT_FOUND = 127;
var FLAGS = [
  "--no-replace-objects",
  "--no-optional-locks",
  ...["core.fsmonitor=false", "safe.bareRepository=explicit"].flatMap((setting) => ["-c", setting])
];
async function openCheckout(workspace, env) {
  const folder = external_node_path_.join(workspace, ".git");
  if (!isFolder(folder) || (0,external_node_fs_.existsSync)(external_node_path_.join(folder, "commondir")))
    return "no-checkout";
  const program = gitProgram(workspace, env);
  if (program === null)
    return "no-git";
  const plain = gitEnv(workspace, env);
  const where = await execute(program, ["rev-parse", "--absolute-git-dir"], workspace, plain);
  if (where.code !== 0)
    return where.stderr.includes("safe.directory") ? "other-owner" : "no-checkout";
  if (!isSameFolder(where.stdout.toString("utf8").replace(/\n$/, ""), folder))
    return "no-checkout";
  return (args, limits) => execute(program, ["--git-dir", folder, ...args], workspace, plain, limits);
}
function execute(program, args, cwd, env, { timeoutMs, maxBytes } = LIMITS) {
  const options = {
    cwd,
    env,
    encoding: "buffer",
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: maxBytes,
    windowsHide: true
  };
  return new Promise((resolve) => {
    (0,external_node_child_process_namespaceObject.execFile)(program, [...FLAGS, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({ code: typeof code === "number" ? code : NOT_FOUND, stdout, stderr });
    });
  });
}
function isFolder(file) {
  try {
    return (0,external_node_fs_.lstatSync)(file).isDirectory();
  } catch {
    return false;
  }
}
function isSameFolder(one, other) {
  try {
    return (0,external_node_fs_.realpathSync)(one) === (0,external_node_fs_.realpathSync)(other);
  } catch {
    return false;
  }
}
function gitEnv(workspace, env) {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|LC_ALL$|LANGUAGE$)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_CEILING_DIRECTORIES: external_node_path_.dirname(workspace),
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0"
  };
}
function gitProgram(workspace, env) {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const [, search = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  const folders = search.split(external_node_path_.delimiter).filter((each) => external_node_path_.isAbsolute(each) && !(0,OH2DUXI7/* isInside */.F)(workspace, each));
  return folders.map((folder) => external_node_path_.join(folder, name)).find(isExecutable) ?? null;
}
function isExecutable(file) {
  try {
    (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
var MAX_BYTES = 1024 * 1024;
var failed = (code) => ({ kind: "failed", code });
async function readFromCheckout(path2, branch, git) {
  const commit = await readLine(git, ["show-ref", "--verify", "--hash", `refs/remotes/origin/${branch}`]);
  return (0,EGKAODXP/* isSha */.HH)(commit) ? readFromCommit(path2, commit, git) : failed("no-branch");
}
async function readFromCommit(path2, commit, git) {
  if (await readLine(git, ["cat-file", "-t", commit]) !== "commit")
    return failed("broken");
  const tree = await git(["--literal-pathspecs", "ls-tree", "-z", "--long", "--full-tree", commit, "--", path2]);
  if (tree.code !== 0)
    return failed("broken");
  const listing = tree.stdout.toString("utf8");
  if (listing === "")
    return { kind: "absent", commit };
  const entry = parseEntry(listing, path2);
  if (typeof entry === "string")
    return failed(entry);
  const { code, stdout } = await git(["cat-file", "blob", entry.id]);
  if (code !== 0)
    return failed("broken");
  const text = (0,JFLYTRKD/* decodeText */.P)(stdout);
  return text === null ? failed("not-utf8") : { kind: "found", text, commit };
}
function parseEntry(listing, path2) {
  const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listing) ?? [];
  if (name !== path2 || !(0,EGKAODXP/* isSha */.HH)(id))
    return "broken";
  if (mode === "040000")
    return "folder";
  if (mode === "120000")
    return "symlink";
  if (mode === "160000")
    return "submodule";
  if (mode !== "100644" && mode !== "100755")
    return "broken";
  return Number(size) <= MAX_BYTES ? { id } : "too-large";
}
async function readLine(git, args) {
  const { code, stdout } = await git(args);
  return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
}




/***/ }),

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
T: () => (EXPECTED_FORMS),
g: () => (wholeFileFault)
});
// lib/model/file-fault.js
var EXPECTED_FORMS = [
  "date",
  "glob",
  "version",
  "fingerprint",
  "filled",
  "days",
  "link",
  "narrowing",
  "period",
  "risk-name",
  "line-text",
  "line-pattern",
  "risk-range",
  "addon-version",
  "addon-range",
  "not-empty"
];
var wholeFileFault = (file, problem) => ({
  file,
  line: null,
  column: null,
  at: "",
  about: "",
  problem
});




/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
FO: () => (exitCodeOf),
Wb: () => (GITHUB_INPUTS),
We: () => (parseArguments),
dc: () => (EXIT),
eX: () => (languageOf),
eb: () => (UsageError)
});
var _BPFAL3ZV_js_0 = __nccwpck_require__(1130);
var _XNDIXC4J_js_2 = __nccwpck_require__(5258);
var _UKFUSHME_js_1 = __nccwpck_require__(1912);




// lib/cli/command.js
var EXIT = { ok: 0, blocked: 1, wrongUsage: 2, inconclusive: 3 };
var exitCodeOf = ({ green, verdict }) => green ? EXIT.ok : verdict === "block" ? EXIT.blocked : EXIT.inconclusive;
var UsageError = class extends Error {
};
var GITHUB_INPUTS = ["commit-status", "comment", "check-run", "head-sha"];
function parseArguments(argv, flags) {
  if (argv.includes("--help") || argv.includes("-h"))
    return { flags: {}, args: [], request: "help" };
  if (argv.includes("--version") || argv.includes("-v"))
    return { flags: {}, args: [], request: "version" };
  const values = /* @__PURE__ */ new Map();
  const args = [];
  const rest = [...argv];
  for (let arg = rest.shift(); arg !== void 0; arg = rest.shift()) {
    if (/^-[^-]/.test(arg))
      throw new UsageError(`there is no flag ${arg}; flags begin with two hyphens`);
    const [, name, inline] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === void 0) {
      args.push(arg);
      continue;
    }
    const flag = flags.find((one) => one.name === name);
    if (!flag)
      throw new UsageError(unknownFlag(name, flags));
    const value = inline ?? (flag.placeholder === null ? "true" : rest.shift());
    if (value === void 0 || inline === void 0 && value.startsWith("--"))
      throw new UsageError(`--${name} needs a value`);
    if (values.has(name))
      throw new UsageError(`--${name} is given twice`);
    values.set(name, value);
  }
  return { flags: Object.fromEntries(values), args, request: null };
}
function languageOf({ language = "en" }) {
  const known = _UKFUSHME_js_1/* .LANGUAGES */ .Yj.find((one) => one === language);
  if (known === void 0)
    throw new UsageError(`--language is "${language}": use ${_UKFUSHME_js_1/* .LANGUAGES */ .Yj.join(" or ")}`);
  return known;
}
function unknownFlag(name, flags) {
  if (_BPFAL3ZV_js_0/* .SECRET_INPUTS */ .pH.includes(name))
    return `--${name} is refused: every user of the machine can read command lines, so secrets come from the environment only`;
  const names = flags.map((flag) => flag.name);
  const near = (0,_XNDIXC4J_js_2/* .nearest */ .p)(name, names);
  return `there is no flag --${name}${near === null ? "" : `; did you mean --${near}?`}`;
}




/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
g2: () => (oneCopy),
lS: () => (copiesOf),
x3: () => (NONE)
});
// lib/model/copies.js
var MOST_VALUES = 2e3;
function copiesOf() {
  const values = /* @__PURE__ */ new Map();
  return (key, value) => {
    const known = values.get(key);
    if (known !== void 0)
      return known;
    if (values.size >= MOST_VALUES)
      values.clear();
    values.set(key, value);
    return value;
  };
}
var textOf = copiesOf();
var oneCopy = (text) => textOf(text, text);
var NONE = [];




/***/ }),

/***/ 8043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
M: () => (clusterKey),
T: () => (commentKey)
});
var node_crypto_0 = __nccwpck_require__(7598);
// lib/model/cluster-set.js

var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i;
var MAX_ID_LENGTH = 24;
var MAX_FILE_LENGTH = 60;
var hashOf = (text, digits) => (0,node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0, digits);
function clusterKey(set) {
  switch (set.kind) {
    case "cluster": {
      const group = UUID.exec(set.id)?.[0];
      if (group !== void 0)
        return group;
      return set.id.length <= MAX_ID_LENGTH ? set.id : `${set.id.slice(0, MAX_ID_LENGTH - 9)} ${hashOf(set.id, 8)}`;
    }
    case "clusters-file": {
      const isPlain = /^[a-z0-9._/-]+$/.test(set.file) && set.file.length <= MAX_FILE_LENGTH;
      const shown = set.file.replace(/[^\x21-\x7e]+/g, "?");
      const name = isPlain ? set.file : `${shown.slice(-(MAX_FILE_LENGTH - 9))} ${hashOf(set.file, 8)}`;
      return set.only === null ? name : `${name} (${partOf(set.only)})`;
    }
    case "saved-results":
      return "saved results";
    case "repository":
      return [...set.checks].sort().join(" and ");
  }
}
function partOf(names) {
  const [only = "", ...others] = names;
  if (others.length === 0 && /^[a-z0-9._-]{1,40}$/.test(only))
    return only;
  return `${names.length} ${hashOf(JSON.stringify([...names].sort()), 8)}`;
}
var commentKey = (workflow, job, set) => hashOf(JSON.stringify([workflow, job, namesOf(set)]), 16);
function namesOf(set) {
  switch (set.kind) {
    case "cluster":
      return [set.id];
    case "clusters-file":
      return ["clusters-file", set.file, ...set.only === null ? [] : [...set.only].sort()];
    case "saved-results":
      return [];
    case "repository":
      return ["repository", ...set.checks].sort();
  }
}




/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
KH: () => (WAY_BACK),
ep: () => (OFFERS),
lC: () => (NO_READINESS_RULES)
});
// lib/model/readiness.js
var NO_READINESS_RULES = { backupMs: null, endOfServiceMs: null, isTargetOffered: false };
var WAY_BACK = ["before", "during", "failed", "after", "rolling-back", "rollback-failed"];
var OFFERS = ["offered", "reached", "under-way", "not-offered", "no-target", "unknown"];




/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$z: () => (groupBy),
n6: () => (compareText),
qF: () => (parseJson),
qY: () => (asRecord),
qy: () => (lazily),
tU: () => (compareByNumbers),
u4: () => (isRecord)
});
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

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
A2: () => (ownerOfActor),
H1: () => (OWNERS),
RX: () => (ACTORS)
});
// lib/model/advice.js
var ACTORS = ["you", "support", "acknowledge"];
var OWNERS = ["author", "platform", "support", "cce"];
var ownerOfActor = (who) => who === "support" ? "support" : "platform";




/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
B1: () => (inEach),
KE: () => (listed),
Oq: () => (localizer),
TL: () => (quoted),
Yj: () => (LANGUAGES),
ad: () => (localizeMessages),
hC: () => (sentences),
hS: () => (counted),
kg: () => (localize),
zD: () => (grouped)
});
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
var listed = (texts) => joined(texts, ", ", "、");
var quoted = (texts) => listed(texts.map((text) => ({ en: `"${text}"`, zh: `“${text}”` })));
var grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
var counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
var localizeMessages = (messages, language) => Object.fromEntries(Object.entries(messages).map(([name, message]) => [
  name,
  typeof message === "function" ? (...parameters) => localize(message(...parameters), language) : localize(message, language)
]));




/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Bo: () => (watchProcess),
JZ: () => (endProcess),
Lk: () => (stoppedExitCode),
wx: () => (machineClock),
xv: () => (VERSION)
});
var _JATUNGRA_js_0 = __nccwpck_require__(8320);
var node_events_1 = __nccwpck_require__(8474);
var node_os_2 = __nccwpck_require__(8161);


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
  (0,node_events_1.setMaxListeners)(0, stop.signal);
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(name, () => {
      if (!stop.signal.aborted)
        STOPPED_BY.set(stop.signal, name);
      stop.abort(new DOMException("the run was canceled", "AbortError"));
    });
  process.on("uncaughtException", (error) => stop.abort(new _JATUNGRA_js_0/* .BackgroundFault */ .JJ(error)));
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => {
    });
  return stop.signal;
}
var STOPPED_BY = /* @__PURE__ */ new WeakMap();
var stoppedExitCode = (signal) => 128 + node_os_2.constants.signals[STOPPED_BY.get(signal) ?? "SIGINT"];
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

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
DY: () => (showWaiting),
be: () => (linesFor),
cW: () => (terminalSink)
});
var _GC55D77H_js_0 = __nccwpck_require__(1170);


// lib/text/wrap.js
var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]/u;
function widthOf(text) {
  let width = 0;
  for (const character of text)
    width += WIDE.test(character) ? 2 : 1;
  return width;
}
var CLOSING = /[，。、；：？！）》”’…]/;
var OPENING = /[（《“‘]/;
function piecesOf(line) {
  const pieces = [];
  let before = "";
  for (const character of line) {
    const isWord = before.trim() === "" ? before !== "" && character.trim() !== "" : false;
    const isWide = WIDE.test(character) || WIDE.test(before);
    const isBreak = isWord || isWide && character.trim() !== "" && !CLOSING.test(character) && !OPENING.test(before);
    const last = pieces.length - 1;
    if (isBreak || last < 0)
      pieces.push(character);
    else
      pieces[last] += character;
    before = character;
  }
  return pieces;
}
var COPIED = /^\s*(?:\$ |https?:)/;
var LEAST_COLUMNS = 30;
function wrapped(line, columns) {
  if (widthOf(line) <= columns || COPIED.test(line))
    return line;
  const indent = " ".repeat(/^\s*(?:[*•-] |-> )?/.exec(line)?.[0].length ?? 0);
  const most = Math.max(columns, indent.length + LEAST_COLUMNS);
  const lines = [];
  let current = "";
  for (const piece of piecesOf(line)) {
    const isFirst = current.trim() === "";
    if (!isFirst && widthOf(`${current}${piece}`.trimEnd()) > most) {
      lines.push(current.trimEnd());
      current = `${indent}${piece.trimStart()}`;
    } else
      current += piece;
  }
  return [...lines, current.trimEnd()].join("\n");
}

// lib/cli/terminal.js
var BAR_WIDTH = 24;
var DEFAULT_COLUMNS = 80;
var columnsOf = ({ columns = 0 }) => columns > 0 ? columns : DEFAULT_COLUMNS;
var linesFor = (text, terminal) => terminal.isTTY ? text.split("\n").map((line) => wrapped(line, columnsOf(terminal))).join("\n") : text;
function statusLine(terminal) {
  let isDrawn = false;
  return {
    draw: (line) => {
      terminal.write(`\r\x1B[2K${(0,_GC55D77H_js_0/* .clip */ .$Q)(line, columnsOf(terminal) - 1)}`);
      isDrawn = true;
    },
    clear: () => {
      if (isDrawn)
        terminal.write("\r\x1B[2K");
      isDrawn = false;
    }
  };
}
function terminalSink(terminal) {
  if (!terminal.isTTY)
    return { write: (text) => void terminal.write(text), verbose: false };
  let isDrawn = false;
  return {
    verbose: false,
    write: (text) => {
      terminal.write(`${isDrawn ? "\n" : ""}${linesFor(text, terminal)}`);
      isDrawn = false;
    },
    draw: (line, done) => {
      statusLine(terminal).draw(done === null ? line : `${barOf(done)} ${line}`);
      isDrawn = true;
    }
  };
}
function barOf(done) {
  const full = Math.round(Math.min(1, Math.max(0, done)) * BAR_WIDTH);
  return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}]`;
}
var FIRST_LINE_MS = 3e3;
var NEXT_LINE_MS = 15e3;
function showWaiting(terminal, isInteractive, waitsFor) {
  const began = Date.now();
  let [newest, shownAt] = [waitsFor, began];
  const status = statusLine(terminal);
  const show = (now) => {
    const line = `Waiting for ${Math.round((now - began) / 1e3)} s: ${newest}`;
    if (isInteractive)
      status.draw(line);
    else
      terminal.write(`${line}
`);
    shownAt = now;
  };
  const timer = setInterval(() => {
    const now = Date.now();
    const pause = isInteractive ? 0 : shownAt === began ? FIRST_LINE_MS : NEXT_LINE_MS;
    if (now - began >= FIRST_LINE_MS && now - shownAt >= pause)
      show(now);
  }, 1e3);
  const note = (text) => {
    newest = text.trim().split("\n")[0] || newest;
  };
  return {
    sink: { verbose: false, write: note, draw: note },
    stop: () => {
      clearInterval(timer);
      status.clear();
    }
  };
}




/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Yv: () => (DECISIONS),
_S: () => (decisionVerdict),
bk: () => (VERDICTS),
d$: () => (FAIL_ON),
gJ: () => (isMilder),
iI: () => (isRed),
iW: () => (SCOPES),
zP: () => (worstVerdict)
});
// lib/model/decision.js
var DECISIONS = ["block", "inconclusive", "warn", "notice", "waived"];
var isMilder = (one, other) => DECISIONS.indexOf(one) > DECISIONS.indexOf(other);
var VERDICTS = ["block", "inconclusive", "warn", "pass", "not-applicable"];
var isRed = (verdict) => verdict === "block" || verdict === "inconclusive";
var worstVerdict = (verdicts) => VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "inconclusive";
var decisionVerdict = (decision) => decision === "block" || decision === "inconclusive" ? decision : "warn";
var FAIL_ON = ["fatal", "exception", "warning", "any", "none"];
var SCOPES = ["cluster", "node", "addon", "manifest", "plan"];




/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Y: () => (editDistance),
p: () => (nearest)
});
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

/***/ 1921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
I: () => (FILE_SOURCES),
c: () => (FILE_CODES)
});
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

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
BU: () => (partOf),
_z: () => (lineFinderOf),
dX: () => (inspectCheckout),
m3: () => (readPlan),
vF: () => (configAddress)
});
var _EPTNCMP6_js_5 = __nccwpck_require__(6461);
var _PVUXZPTX_js_0 = __nccwpck_require__(9147);
var _EGKAODXP_js_1 = __nccwpck_require__(6407);
var _TUARF4T6_js_4 = __nccwpck_require__(4484);
var node_fs_2 = __nccwpck_require__(3024);
var node_path_3 = __nccwpck_require__(6760);





// lib/github/checkout.js


async function inspectCheckout(workspace, trigger, env) {
  const folder = node_path_3.join(workspace, ".git");
  if (!isFolder(folder))
    return { kind: "none" };
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (!event.startsWith("pull_request") && event !== "merge_group")
    return { kind: "current" };
  const expected = trigger.kind === "pull_request" || trigger.kind === "merge_group" ? trigger.headSha : null;
  const merge = event === "pull_request_target" ? void 0 : env["GITHUB_SHA"];
  const checkedOut = headCommit(folder);
  if (expected === null)
    return { kind: "other", checkedOut, expected };
  if (checkedOut !== null && (checkedOut === expected || checkedOut === merge))
    return { kind: "current" };
  const parents = await parentsOfHead(workspace, env);
  return parents.includes(expected) ? { kind: "current" } : { kind: "other", checkedOut, expected };
}
function isFolder(file) {
  try {
    return (0,node_fs_2.lstatSync)(file).isDirectory();
  } catch {
    return false;
  }
}
function headCommit(folder) {
  try {
    const head = (0,node_fs_2.readFileSync)(node_path_3.join(folder, "HEAD"), "utf8").trim();
    if ((0,_EGKAODXP_js_1/* .isSha */ .HH)(head))
      return head;
    const [, ref] = /^ref: (refs\/heads\/[\w./@+#-]+)$/.exec(head) ?? [];
    if (ref === void 0 || ref.includes(".."))
      return null;
    return looseRef(folder, ref) ?? packedRef(folder, ref);
  } catch {
    return null;
  }
}
function looseRef(folder, ref) {
  try {
    const commit = (0,node_fs_2.readFileSync)(node_path_3.join(folder, ref), "utf8").trim();
    return (0,_EGKAODXP_js_1/* .isSha */ .HH)(commit) ? commit : null;
  } catch {
    return null;
  }
}
function packedRef(folder, ref) {
  const lines = (0,node_fs_2.readFileSync)(node_path_3.join(folder, "packed-refs"), "utf8").split("\n");
  const [commit] = lines.find((line) => line.endsWith(` ${ref}`))?.split(" ") ?? [];
  return (0,_EGKAODXP_js_1/* .isSha */ .HH)(commit) ? commit : null;
}
async function parentsOfHead(workspace, env) {
  const git = await (0,_PVUXZPTX_js_0/* .openCheckout */ .Hj)(workspace, env);
  if (typeof git === "string")
    return [];
  const { code, stdout } = await git(["cat-file", "commit", "HEAD"]);
  if (code !== 0)
    return [];
  const [header = ""] = stdout.toString("utf8").split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, commit]) => commit ?? []);
}

// lib/repository/plan/locate.js


// lib/repository/plan/address.js
var KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
var configAddress = (address) => address.replace(KEY, "");
function parseAddress(address) {
  const parts = configAddress(address).split(".");
  const modules = [];
  while (parts[0] === "module") {
    const [, name2 = ""] = parts.splice(0, 2);
    modules.push(name2);
  }
  const [type, name, ...others] = parts;
  return type === void 0 || name === void 0 || others.length > 0 ? null : { modules, type, name };
}

// lib/repository/plan/locate.js
var NO_LINES = () => null;
function lineFinderOf(folders, configuration, planFile) {
  const root = (0,_TUARF4T6_js_4/* .asRecord */ .qY)((0,_TUARF4T6_js_4/* .asRecord */ .qY)(configuration)["root_module"]);
  const folder = rootFolder(folders, root, planFile);
  if (folder === null)
    return NO_LINES;
  const byPath = new Map(folders.map((one) => [one.path, one]));
  return (address, path2) => {
    const parsed = parseAddress(address);
    if (parsed === null)
      return null;
    let current = folder;
    for (const name of parsed.modules) {
      const call = blockOf(current, "module", [name]);
      if (call === null)
        return null;
      const source = call.attribute("source")?.value;
      const next = source?.kind === "string" ? byPath.get(moduleFolder(current.path, source.text)) : void 0;
      if (next === void 0)
        return call.at;
      current = next;
    }
    const block = blockOf(current, "resource", [parsed.type, parsed.name]);
    if (block === null)
      return null;
    const written = block.attribute(String(path2[0] ?? ""));
    if (written !== null)
      return written.at;
    const offset = offsetOf(block.block.body, path2);
    return offset === null ? block.at : block.positionOf(offset);
  };
}
function rootFolder(folders, root, planFile) {
  const configured = configuredBlocks(root);
  if (configured.length === 0)
    return null;
  const complete = folders.filter((folder) => configured.every((one) => isWrittenIn(folder, one)));
  const around = complete.filter(({ path: path2 }) => path2 !== "." && planFile.startsWith(`${path2}/`));
  const [nearest] = around.toSorted((a, b) => b.path.length - a.path.length);
  if (nearest !== void 0)
    return nearest;
  const namesakes = complete.filter(({ path: path2 }) => node_path_3.posix.basename(path2) === node_path_3.posix.parse(planFile).name);
  const [only, ...others] = complete.length > 1 ? namesakes : complete;
  return only !== void 0 && others.length === 0 ? only : null;
}
function configuredBlocks(root) {
  const calls = Object.entries((0,_TUARF4T6_js_4/* .asRecord */ .qY)(root["module_calls"])).map(([name, call]) => {
    return { type: "module", labels: [name], expressions: (0,_TUARF4T6_js_4/* .asRecord */ .qY)((0,_TUARF4T6_js_4/* .asRecord */ .qY)(call)["expressions"]) };
  });
  const resources = (Array.isArray(root["resources"]) ? root["resources"] : []).map(_TUARF4T6_js_4/* .asRecord */ .qY).filter(({ mode }) => mode !== "data").map(({ type, name, expressions }) => {
    return { type: "resource", labels: [String(type), String(name)], expressions: (0,_TUARF4T6_js_4/* .asRecord */ .qY)(expressions) };
  });
  return [...calls, ...resources];
}
function isWrittenIn(folder, { type, labels, expressions }) {
  const block = blockOf(folder, type, labels);
  return block !== null && Object.entries(expressions).every(([attribute, expression]) => {
    const constant = (0,_TUARF4T6_js_4/* .isRecord */ .u4)(expression) ? expression["constant_value"] : void 0;
    const written = block.attribute(attribute)?.value;
    return typeof constant !== "string" || written?.kind !== "string" || written.text === constant;
  });
}
var moduleFolder = (from, source) => /^\.\.?\//.test(source) ? node_path_3.posix.join(from, source).replace(/\/$/, "") || "." : "";
var blockOf = (folder, type, labels) => folder.blocksOf(type, ...labels)[0] ?? null;
function offsetOf(body, [name, ...rest]) {
  const attribute = body.attributes.find((one) => one.name === name);
  if (attribute !== void 0)
    return attribute.offset;
  const isOf = ({ type, labels }) => type === name || type === "dynamic" && labels[0] === name;
  const [index, ...inner] = typeof rest[0] === "number" ? rest : [0, ...rest];
  const block = blockAt(body.blocks.filter(isOf), Number(index));
  return block === null ? null : offsetOf(block.body, inner) ?? block.offset;
}
function blockAt(blocks, index) {
  const dynamic = blocks.findIndex(({ type }) => type === "dynamic");
  if (dynamic === -1 || index < dynamic)
    return blocks[index] ?? blocks[0] ?? null;
  return dynamic === blocks.length - 1 ? blocks[dynamic] ?? null : null;
}

// lib/repository/plan/change.js
function readChange(entry) {
  const { address, type, change, action_reason: reason, deposed } = entry;
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths } = (0,_TUARF4T6_js_4/* .asRecord */ .qY)(change);
  const action = actionOf(actions);
  if (typeof address !== "string" || typeof type !== "string" || action === null)
    return null;
  const needsBefore = action !== "create" && action !== "read";
  const needsAfter = action === "create" || action === "update" || action === "replace";
  if (needsBefore && !(0,_TUARF4T6_js_4/* .isRecord */ .u4)(before) || needsAfter && !(0,_TUARF4T6_js_4/* .isRecord */ .u4)(after))
    return null;
  return {
    address,
    type,
    action,
    reason: _EPTNCMP6_js_5/* .ACTION_REASONS */ .Ni.find((one) => one === reason) ?? null,
    isDeposed: typeof deposed === "string" && deposed !== "",
    replaced: (Array.isArray(replace_paths) ? replace_paths : []).filter(isPath),
    before: (...path2) => valueAt(path2, before, false, before_sensitive),
    after: (...path2) => valueAt(path2, after, after_unknown, after_sensitive)
  };
}
var isPath = (path2) => Array.isArray(path2) && path2.every((step) => typeof step === "string" || typeof step === "number");
var SINGLE_ACTIONS = ["no-op", "create", "read", "update", "delete", "forget"];
function actionOf(actions) {
  if (!Array.isArray(actions))
    return null;
  const [first, second, ...others] = actions;
  if (actions.length === 1)
    return SINGLE_ACTIONS.find((one) => one === first) ?? null;
  const steps = [first, second];
  const isReplaced = steps.includes("create") && (steps.includes("delete") || steps.includes("forget"));
  return isReplaced && others.length === 0 ? "replace" : null;
}
function valueAt(path2, values, unknown, sensitive) {
  const known = path2.reduce(partOf, values) ?? void 0;
  const mark = markAt(path2, sensitive);
  return {
    value: withUnknownKeys(known, path2.reduce(partOf, unknown)),
    isUnknown: isMarked(markAt(path2, unknown)),
    isSensitive: isMarked(mark),
    isWhollySensitive: mark === true
  };
}
var withUnknownKeys = (value, marks) => (0,_TUARF4T6_js_4/* .isRecord */ .u4)(value) && (0,_TUARF4T6_js_4/* .isRecord */ .u4)(marks) ? { ...Object.fromEntries(Object.keys(marks).map((key) => [key, null])), ...value } : value;
function partOf(value, step) {
  if (Array.isArray(value))
    return typeof step === "number" ? value[step] : void 0;
  return (0,_TUARF4T6_js_4/* .isRecord */ .u4)(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
var markAt = (path2, marks) => path2.reduce((mark, step) => mark === true ? true : partOf(mark, step), marks);
function isMarked(mark) {
  const pending = [mark];
  while (pending.length > 0) {
    const one = pending.pop();
    if (one === true)
      return true;
    if (typeof one === "object" && one !== null)
      for (const part of Object.values(one))
        pending.push(part);
  }
  return false;
}

// lib/repository/plan/read.js
var CCE_RESOURCE = /^huaweicloud_cce_/;
function readPlan(text) {
  const value = parseJson(text);
  if (value === void 0)
    return { problem: { code: notJson(text) } };
  if (!(0,_TUARF4T6_js_4/* .isRecord */ .u4)(value))
    return { problem: { code: "not-a-plan" } };
  const { format_version: version, resource_changes: listed, values, planned_values: planned, configuration } = value;
  if (version === void 0 && "lineage" in value && "serial" in value)
    return { problem: { code: "state" } };
  if (typeof version !== "string" || !/^\d+\.\d+$/.test(version))
    return { problem: { code: "not-a-plan" } };
  if (!/^[01]\./.test(version))
    return { problem: { code: "format-version", version } };
  if (listed === void 0 && planned === void 0)
    return { problem: { code: values === void 0 ? "not-a-plan" : "state" } };
  if (listed !== void 0 && listed !== null && !Array.isArray(listed))
    return { problem: { code: "not-a-plan" } };
  const entries = listed ?? [];
  const isListed = (one) => ["address", "type", "mode"].every((key) => typeof (0,_TUARF4T6_js_4/* .asRecord */ .qY)(one)[key] === "string");
  if (!entries.every(isListed))
    return { problem: { code: "not-a-plan" } };
  const ours = entries.map(_TUARF4T6_js_4/* .asRecord */ .qY).filter(isOurs);
  const read = ours.map((one) => readChange(one) ?? String(one["address"]));
  return {
    plan: {
      changes: read.filter((one) => typeof one !== "string"),
      unknown: read.filter((one) => typeof one === "string"),
      configuration,
      state: value["errored"] === true ? "errored" : value["complete"] === false ? "incomplete" : "complete"
    }
  };
}
var isOurs = ({ mode, type }) => mode !== "data" && CCE_RESOURCE.test(String(type));
function parseJson(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}
function notJson(text) {
  const [line = ""] = text.replace(/^\uFEFF/, "").split("\n", 1);
  if (/^\s*\{.*"@level"/.test(line))
    return "log";
  if (/^\[command\]|terraform-bin/.test(line) || /\n::debug::/.test(text.slice(-2e3)))
    return "wrapper";
  return /^\s*[{[]/.test(text.replace(/^\uFEFF/, "")) ? "not-json" : "not-json-plan";
}




/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
C$: () => (runMerge),
Cs: () => (runAction),
Gn: () => (runSplit),
rZ: () => (runCommandLine),
ue: () => (shared)
});
var _2WUU5VUR_js_36 = __nccwpck_require__(9873);
var _33MSZ5FG_js_37 = __nccwpck_require__(8016);
var _5MGOTZ66_js_0 = __nccwpck_require__(4170);
var _5X5HXMYJ_js_1 = __nccwpck_require__(9424);
var _67MUQUID_js_2 = __nccwpck_require__(9462);
var _6XKFUWSU_js_3 = __nccwpck_require__(587);
var _AAYBQDON_js_4 = __nccwpck_require__(5289);
var _AGRZT2GT_js_38 = __nccwpck_require__(5773);
var _AQLRE6DZ_js_39 = __nccwpck_require__(2557);
var _AVJP7QVF_js_40 = __nccwpck_require__(2397);
var _BMWEK3TU_js_5 = __nccwpck_require__(7912);
var _BPFAL3ZV_js_6 = __nccwpck_require__(1130);
var _CCDJ4O4E_js_41 = __nccwpck_require__(1786);
var _CU7CPP6B_js_42 = __nccwpck_require__(1234);
var _CWXPC3W7_js_7 = __nccwpck_require__(2702);
var _CXUDFEZP_js_8 = __nccwpck_require__(2105);
var _CYOBKFNP_js_43 = __nccwpck_require__(6566);
var _EGKAODXP_js_9 = __nccwpck_require__(6407);
var _EPTNCMP6_js_44 = __nccwpck_require__(6461);
var _EZFVFDV4_js_45 = __nccwpck_require__(3943);
var _FMY2Y5JC_js_10 = __nccwpck_require__(1571);
var _FN6ZC2K4_js_11 = __nccwpck_require__(5842);
var _FYZMMO6F_js_46 = __nccwpck_require__(204);
var _GC55D77H_js_47 = __nccwpck_require__(1170);
var _GGMGHCGE_js_12 = __nccwpck_require__(9123);
var _HBJ534IQ_js_13 = __nccwpck_require__(210);
var _HSLNXSU3_js_48 = __nccwpck_require__(1842);
var _HXIUOREP_js_49 = __nccwpck_require__(2946);
var _ICK6YUWM_js_14 = __nccwpck_require__(1315);
var _IGPTGMJH_js_15 = __nccwpck_require__(9018);
var _JATUNGRA_js_16 = __nccwpck_require__(8320);
var _JFLYTRKD_js_50 = __nccwpck_require__(3314);
var _JGKDZQI6_js_51 = __nccwpck_require__(4398);
var _JGQ7UT2Y_js_52 = __nccwpck_require__(235);
var _JLNDADZR_js_53 = __nccwpck_require__(6149);
var _K4YJIYLO_js_17 = __nccwpck_require__(755);
var _LHOFJOYV_js_18 = __nccwpck_require__(9477);
var _LMU2CFNM_js_54 = __nccwpck_require__(7448);
var _LPD5HUPH_js_19 = __nccwpck_require__(8700);
var _M3F6UR52_js_20 = __nccwpck_require__(1992);
var _N2RUTU7R_js_21 = __nccwpck_require__(4075);
var _NBHG2MBE_js_22 = __nccwpck_require__(921);
var _NED4EEST_js_23 = __nccwpck_require__(2828);
var _NLAIIIPX_js_55 = __nccwpck_require__(3810);
var _OH2DUXI7_js_24 = __nccwpck_require__(4968);
var _OM25WNKE_js_56 = __nccwpck_require__(2240);
var _OPQRFOVY_js_25 = __nccwpck_require__(666);
var _OT7OM4T4_js_26 = __nccwpck_require__(2904);
var _PBO2G65T_js_27 = __nccwpck_require__(8747);
var _PVUXZPTX_js_28 = __nccwpck_require__(9147);
var _QABURB2W_js_57 = __nccwpck_require__(7016);
var _QD6AY5QW_js_29 = __nccwpck_require__(3274);
var _RC3JTXYG_js_30 = __nccwpck_require__(4798);
var _RPD5P7V3_js_31 = __nccwpck_require__(8043);
var _RXPGGPG7_js_32 = __nccwpck_require__(2958);
var _TUARF4T6_js_58 = __nccwpck_require__(4484);
var _UHH6D4UK_js_59 = __nccwpck_require__(9563);
var _UKFUSHME_js_60 = __nccwpck_require__(1912);
var _VDUDZXU2_js_33 = __nccwpck_require__(1458);
var _X5Z3AR44_js_61 = __nccwpck_require__(367);
var _XFZ4J2HR_js_62 = __nccwpck_require__(6806);
var _XNDIXC4J_js_63 = __nccwpck_require__(5258);
var _XQO6DJSZ_js_34 = __nccwpck_require__(1921);
var _ZA4QVOVC_js_35 = __nccwpck_require__(4554);
































































const shared = () => [_2WUU5VUR_js_36/* .JOIN_OUTCOMES */ .Fv, _33MSZ5FG_js_37/* .compareAddonVersions */ .Dq, _5MGOTZ66_js_0/* .NEWEST_KNOWN_RELEASE */ .Nc, _5X5HXMYJ_js_1/* .ProxyFailure */ .N$, _67MUQUID_js_2/* .withTimeLimit */ .B, _6XKFUWSU_js_3/* .CCE_CHECKS */ .aF, _AAYBQDON_js_4/* .CceError */ .Wk, _AGRZT2GT_js_38/* .compareWithBaseline */ .$_, _AQLRE6DZ_js_39/* .INDEX_FILE */ .K, _AVJP7QVF_js_40/* .newerUnderTarget */ .Js, _BMWEK3TU_js_5/* .readReport */ .t, _BPFAL3ZV_js_6/* .SECRET_INPUTS */ .pH, _CCDJ4O4E_js_41/* .DAY_MS */ .sO, _CU7CPP6B_js_42/* .sleep */ .y, _CWXPC3W7_js_7/* .globSetProblem */ .GG, _CXUDFEZP_js_8/* .CREDENTIAL_FAMILIES */ .V, _CYOBKFNP_js_43/* .STAGE_STATES */ .c, _EGKAODXP_js_9/* .isSha */ .HH, _EPTNCMP6_js_44/* .ACTION_REASONS */ .Ni, _EZFVFDV4_js_45/* .MAX_MATRIX_JOBS */ .A, _FMY2Y5JC_js_10/* .errorCode */ .CA, _FN6ZC2K4_js_11/* .anySignal */ .J, _FYZMMO6F_js_46/* .DIFFERENT */ .mp, _GC55D77H_js_47/* .CUT */ .T6, _GGMGHCGE_js_12/* .readBaseFile */ .g, _HBJ534IQ_js_13/* .TRANSIENT_KINDS */ .ty, _HSLNXSU3_js_48/* .mapInParallel */ .H, _HXIUOREP_js_49/* .serverClock */ .c, _ICK6YUWM_js_14/* .planHops */ ._, _IGPTGMJH_js_15/* .NOT_FROM_REPOSITORY */ .o$, _JATUNGRA_js_16/* .BackgroundFault */ .JJ, _JFLYTRKD_js_50/* .decodePercent */ .g, _JGKDZQI6_js_51/* .causeKey */ .rI, _JGQ7UT2Y_js_52/* .knownVersions */ .J, _JLNDADZR_js_53/* .CALLER_KINDS */ .W, _K4YJIYLO_js_17/* .OIDC_INPUTS */ .wx, _LHOFJOYV_js_18/* .MAX_GLOB_LENGTH */ .v7, _LMU2CFNM_js_54/* .ABSENT */ .s, _LPD5HUPH_js_19/* .CREDENTIAL_FAMILY_NAMES */ .ax, _M3F6UR52_js_20/* .CLOSED */ .V, _N2RUTU7R_js_21/* .NAME */ .o_, _NBHG2MBE_js_22/* .extraCertificatesFault */ .BR, _NED4EEST_js_23/* .ABSENT_POLICY */ .ZV, _NLAIIIPX_js_55/* .durationParts */ .BQ, _OH2DUXI7_js_24/* .isInside */ .F, _OM25WNKE_js_56/* .annotationText */ .x, _OPQRFOVY_js_25/* .MIN_SECRET_LENGTH */ .vb, _OT7OM4T4_js_26/* .lineFinder */ .ze, _PBO2G65T_js_27/* .removedCustomResources */ .J, _PVUXZPTX_js_28/* .openCheckout */ .Hj, _QABURB2W_js_57/* .EXPECTED_FORMS */ .T, _QD6AY5QW_js_29/* .EXIT */ .dc, _RC3JTXYG_js_30/* .NONE */ .x3, _RPD5P7V3_js_31/* .clusterKey */ .M, _RXPGGPG7_js_32/* .NO_READINESS_RULES */ .lC, _TUARF4T6_js_58/* .asRecord */ .qY, _UHH6D4UK_js_59/* .ACTORS */ .RX, _UKFUSHME_js_60/* .LANGUAGES */ .Yj, _VDUDZXU2_js_33/* .VERSION */ .xv, _X5Z3AR44_js_61/* .linesFor */ .be, _XFZ4J2HR_js_62/* .DECISIONS */ .Yv, _XNDIXC4J_js_63/* .editDistance */ .Y, _XQO6DJSZ_js_34/* .FILE_CODES */ .c, _ZA4QVOVC_js_35/* .configAddress */ .vF]
// lib/main.js
var runAction = () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(9348), __nccwpck_require__.e(1286), __nccwpck_require__.e(9415), __nccwpck_require__.e(376), __nccwpck_require__.e(8622), __nccwpck_require__.e(2277), __nccwpck_require__.e(3790), __nccwpck_require__.e(9888), __nccwpck_require__.e(2057), __nccwpck_require__.e(8872), __nccwpck_require__.e(3637), __nccwpck_require__.e(795), __nccwpck_require__.e(5399), __nccwpck_require__.e(8456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8456));
var runSplit = () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(9348), __nccwpck_require__.e(1286), __nccwpck_require__.e(9415), __nccwpck_require__.e(376), __nccwpck_require__.e(8622), __nccwpck_require__.e(2277), __nccwpck_require__.e(3790), __nccwpck_require__.e(9888), __nccwpck_require__.e(2057), __nccwpck_require__.e(8872), __nccwpck_require__.e(3637), __nccwpck_require__.e(795), __nccwpck_require__.e(5399), __nccwpck_require__.e(341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 341)).then(({ splitAction }) => splitAction());
var runMerge = () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(9348), __nccwpck_require__.e(1286), __nccwpck_require__.e(9415), __nccwpck_require__.e(376), __nccwpck_require__.e(8622), __nccwpck_require__.e(2277), __nccwpck_require__.e(3790), __nccwpck_require__.e(9888), __nccwpck_require__.e(2057), __nccwpck_require__.e(8872), __nccwpck_require__.e(3637), __nccwpck_require__.e(795), __nccwpck_require__.e(5399), __nccwpck_require__.e(2196), __nccwpck_require__.e(5216)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5216)).then(({ mergeAction }) => mergeAction());
var runCommandLine = () => Promise.all(/* import() */[__nccwpck_require__.e(5399), __nccwpck_require__.e(4267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4267));


var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCommandLine = __webpack_exports__.rZ;
var __webpack_exports__runMerge = __webpack_exports__.C$;
var __webpack_exports__runSplit = __webpack_exports__.Gn;
var __webpack_exports__shared = __webpack_exports__.ue;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCommandLine as runCommandLine, __webpack_exports__runMerge as runMerge, __webpack_exports__runSplit as runSplit, __webpack_exports__shared as shared };
