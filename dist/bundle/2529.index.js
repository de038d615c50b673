export const id = 2529;
export const ids = [2529];
export const modules = {

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Mk: () => (/* binding */ removedKinds),
/* harmony export */   Nc: () => (/* binding */ NEWEST_KNOWN_RELEASE),
/* harmony export */   Ns: () => (/* binding */ removedKind),
/* harmony export */   RU: () => (/* binding */ removedBetween),
/* harmony export */   hN: () => (/* binding */ isWithinKnownReleases)
/* harmony export */ });
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5664);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4205);



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
  const minor = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(version);
  return minor !== null && minor <= minorOf(NEWEST_KNOWN_RELEASE);
}
var minorOf = (release) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(release) ?? 0;
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
var rows = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(() => TABLE.trim().split("\n").map(rowOf));
var removedKinds = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(() => rows().flatMap(({ removedIn, deprecatedIn, apiVersion, kinds, replacements }) => kinds.map((kind) => ({
  apiVersion,
  kind,
  resource: resourceOf(apiVersion, kind),
  deprecatedIn,
  removedIn,
  replacements
}))));
var byName = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(() => new Map(removedKinds().map((entry) => [`${entry.apiVersion} ${entry.kind}`, entry])));
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
  const [first, last] = [(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(from), (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_0__/* .minorNumber */ .FR)(to)];
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

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   $j: () => (/* binding */ moreCalls),
/* harmony export */   AC: () => (/* binding */ NO_RESULT),
/* harmony export */   AT: () => (/* binding */ moreCauses),
/* harmony export */   Bs: () => (/* binding */ CLUSTER),
/* harmony export */   CC: () => (/* binding */ checksPassed),
/* harmony export */   Cz: () => (/* binding */ UNDECIDED),
/* harmony export */   DN: () => (/* binding */ moreReasons),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   EW: () => (/* binding */ DIFFERS),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   GA: () => (/* binding */ labeled),
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   H_: () => (/* binding */ AN_ADDON),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   LJ: () => (/* binding */ repositoryUri),
/* harmony export */   MC: () => (/* binding */ addons),
/* harmony export */   Mt: () => (/* binding */ TAKEN),
/* harmony export */   Q0: () => (/* binding */ proseInBackticks),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   QY: () => (/* binding */ VALID_UNTIL),
/* harmony export */   Qx: () => (/* binding */ executeExceptionFix),
/* harmony export */   R5: () => (/* binding */ ofClusters),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Tw: () => (/* binding */ trustedText),
/* harmony export */   UK: () => (/* binding */ ONE_CLUSTER),
/* harmony export */   UP: () => (/* binding */ RUN_AGAIN),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   VW: () => (/* binding */ STOP),
/* harmony export */   X9: () => (/* binding */ DO_THIS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   _v: () => (/* binding */ daysLeft),
/* harmony export */   a9: () => (/* binding */ nodes),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bD: () => (/* binding */ RESOURCE),
/* harmony export */   bO: () => (/* binding */ THIS_RUN),
/* harmony export */   bX: () => (/* binding */ ACTOR_NAMES),
/* harmony export */   dI: () => (/* binding */ fieldName),
/* harmony export */   dy: () => (/* binding */ NEW),
/* harmony export */   gO: () => (/* binding */ NOT_COUNTED_WHY),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   h6: () => (/* binding */ moreInReport),
/* harmony export */   hm: () => (/* binding */ itemMessage),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jf: () => (/* binding */ ADDON),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   k5: () => (/* binding */ RUN_CANCELED),
/* harmony export */   nG: () => (/* binding */ CONFIRM),
/* harmony export */   nS: () => (/* binding */ knownPage),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   nw: () => (/* binding */ ROW),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   pG: () => (/* binding */ trustedMarkdown),
/* harmony export */   pY: () => (/* binding */ NO_TARGET_VERSION),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   q0: () => (/* binding */ CCE_WILL_REFUSE),
/* harmony export */   qf: () => (/* binding */ clusters),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   rN: () => (/* binding */ THE_CLUSTER),
/* harmony export */   rg: () => (/* binding */ waived),
/* harmony export */   sy: () => (/* binding */ waivers),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL),
/* harmony export */   wc: () => (/* binding */ FINDING),
/* harmony export */   wv: () => (/* binding */ NO_EXPIRY),
/* harmony export */   xI: () => (/* binding */ FIX_FIRST),
/* harmony export */   xV: () => (/* binding */ GUIDE),
/* harmony export */   xY: () => (/* binding */ SINCE_BASELINE),
/* harmony export */   xj: () => (/* binding */ expiredAgo),
/* harmony export */   zx: () => (/* binding */ codeBlockWith)
/* harmony export */ });
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7859);
/* harmony import */ var _chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7240);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2335);




// lib/messages/terms.js
var same = (text) => ({ en: text, zh: text });
var COLON = { en: ": ", zh: "\uFF1A" };
var COMMA = { en: ", ", zh: "\uFF0C" };
var SEMICOLON = { en: "; ", zh: "\uFF1B" };
var STOP = { en: ".", zh: "\u3002" };
var GAP = { en: " ", zh: "" };
var DASH = same("\u2013");
var bracketed = (text) => ({ en: ` (${text})`, zh: `\uFF08${text}\uFF09` });
var labeled = (label, text) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(label, "en")}: ${text}`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(label, "zh-cn")}\uFF1A${text}`
});
var NO_TARGET_VERSION = { en: "no target version is set", zh: "\u6CA1\u6709\u6307\u5B9A\u76EE\u6807\u7248\u672C" };
var nodes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "node"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9` });
var addons = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "add-on"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u63D2\u4EF6` });
var clusters = (count) => ({
  en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "cluster"),
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u96C6\u7FA4`
});
var ofClusters = (count, all) => count === all ? { en: `${count === 2 ? "both" : `all ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)}`} clusters`, zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} \u4E2A\u96C6\u7FA4` } : { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "cluster")}`, zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} \u4E2A\u96C6\u7FA4\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A` };
var DIFFERS = {
  en: "The clusters have different messages; this is one of them.",
  zh: "\u5404\u96C6\u7FA4\u7684\u63D0\u793A\u4FE1\u606F\u4E0D\u540C\uFF0C\u6B64\u5904\u4E3A\u5176\u4E2D\u4E4B\u4E00\u3002"
};
var checksPassed = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "check")} passed`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879\u901A\u8FC7`
});
var causes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "cause"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0` });
var notes = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "note"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u63D0\u793A` });
var rules = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "rule"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u89C4\u5219` });
var waivers = (count) => ({ en: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "waiver"), zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u6761\u8C41\u514D` });
var waived = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} waived`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u9879\u5DF2\u8C41\u514D`
});
var andMore = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} more`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A`
});
var moreInReport = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} more in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\uFF0C\u89C1 report.json`
});
var moreCauses = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more cause")} in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0\uFF0C\u89C1 report.json`
});
var moreCalls = (count) => ({
  en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more call")} in report.json`,
  zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u5904\u8C03\u7528\uFF0C\u89C1 report.json`
});
var moreReasons = (reason, count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(reason, "en")}, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more reason")}`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .localize */ .kg)(reason, "zh-cn")}\uFF0C\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} \u4E2A\u539F\u56E0`
});
var REPORT_JSON = same("report.json");
var leftOut = (count, noun, files = REPORT_JSON) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, `more ${noun.en}`)} not shown here; see ${files.en}.`,
  zh: `\u6B64\u5904\u7701\u7565 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${noun.zh}\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 ${files.zh}\u3002`
});
var ROW = { en: "row", zh: "\u884C" };
var ONE_CLUSTER = { en: "cluster", zh: "\u4E2A\u96C6\u7FA4" };
var daysLeft = (days) => days === 0 ? { en: "today is its last day", zh: "\u4ECA\u5929\u662F\u6700\u540E\u4E00\u5929" } : { en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "day")} left`, zh: `\u5269\u4F59 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(days)} \u5929` };
var UNITS = { s: "\u79D2", min: "\u5206\u949F", h: "\u5C0F\u65F6", d: "\u5929", y: "\u5E74" };
var durationText = (ms) => ({
  en: (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(ms),
  zh: (0,_chunk_X7PDJSS3_js__WEBPACK_IMPORTED_MODULE_1__/* .durationParts */ .BQ)(ms).map(([count, unit]) => `${count} ${UNITS[unit]}`).join(" ")
});
var clockTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
var expiredAgo = (length) => ({ en: `expired ${length} ago`, zh: `\u5DF2\u8FC7\u671F ${length}` });
var NO_EXPIRY = { en: "no known expiry", zh: "\u6709\u6548\u671F\u672A\u77E5" };
var NO_RESULT = { en: "no result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" };
var TAKEN = { en: "taken", zh: "\u68C0\u67E5\u65F6\u95F4" };
var VALID_UNTIL = { en: "valid until", zh: "\u6709\u6548\u671F\u81F3" };
var CHECK_NAME_TABLE = {
  precheck: { en: "pre-upgrade check", zh: "\u5347\u7EA7\u524D\u68C0\u67E5" },
  addons: { en: "add-on check", zh: "\u63D2\u4EF6\u68C0\u67E5" },
  upgrade: { en: "upgrade", zh: "\u5347\u7EA7" },
  postcheck: { en: "post-upgrade check", zh: "\u5347\u7EA7\u540E\u786E\u8BA4" },
  manifests: { en: "manifests", zh: "\u6E05\u5355\u6587\u4EF6" },
  plan: { en: "Terraform plan", zh: "Terraform \u8BA1\u5212" }
};
var CHECK_NAMES = new Map(Object.entries(CHECK_NAME_TABLE));
var checkName = (check) => check === null ? { en: "check", zh: "\u68C0\u67E5" } : CHECK_NAMES.get(check) ?? same(check);
var DECISIONS = {
  block: { en: "Blocks", zh: "\u963B\u6B62" },
  inconclusive: { en: "Cannot decide", zh: "\u65E0\u6CD5\u5224\u5B9A" },
  warn: { en: "To confirm", zh: "\u5F85\u786E\u8BA4" },
  notice: { en: "Note", zh: "\u63D0\u793A" },
  waived: { en: "Waived", zh: "\u5DF2\u8C41\u514D" }
};
var ACTOR_NAMES = {
  you: { en: "you", zh: "\u60A8\u81EA\u5DF1" },
  support: { en: "Huawei Cloud support", zh: "\u534E\u4E3A\u4E91\u6280\u672F\u652F\u6301" },
  acknowledge: { en: "the person who confirms the risk", zh: "\u98CE\u9669\u786E\u8BA4\u4EBA" }
};
var ADDON = { en: "Add-on", zh: "\u63D2\u4EF6" };
var AN_ADDON = { en: "add-on", zh: "\u63D2\u4EF6" };
var CLUSTER = { en: "Cluster", zh: "\u96C6\u7FA4" };
var DO_THIS = { en: "Do this", zh: "\u5904\u7406\u65B9\u6CD5" };
var GUIDE = { en: "Guide", zh: "\u53C2\u8003\u6587\u6863" };
var NEW = { en: "New", zh: "\u65B0\u589E" };
var RESOURCE = { en: "Terraform resource", zh: "Terraform \u8D44\u6E90" };
var THE_CLUSTER = { en: "the cluster", zh: "\u6574\u4E2A\u96C6\u7FA4" };
var THIS_RUN = { en: "this run", zh: "\u672C\u6B21\u8FD0\u884C" };
var WHERE = { en: "Where", zh: "\u4F4D\u7F6E" };
var RUN_CANCELED = { en: "the run was canceled", zh: "\u672C\u6B21\u8FD0\u884C\u5DF2\u88AB\u53D6\u6D88" };
var UNKNOWN = { en: "(unknown)", zh: "\uFF08\u672A\u77E5\uFF09" };
var SINCE_BASELINE = { en: "Since the last report", zh: "\u4E0E\u4E0A\u6B21\u62A5\u544A\u76F8\u6BD4" };
var FIX_FIRST = { en: "Fix before the upgrade", zh: "\u5347\u7EA7\u524D\u5FC5\u987B\u4FEE\u590D" };
var UNDECIDED = { en: "Could not be decided", zh: "\u65E0\u6CD5\u5224\u5B9A" };
var CONFIRM = { en: "Confirm or fix", zh: "\u9700\u8981\u786E\u8BA4\u6216\u4FEE\u590D" };
var NOT_COUNTED = { en: "From results that do not count", zh: "\u5728\u4E0D\u8BA1\u5165\u7ED3\u8BBA\u7684\u7ED3\u679C\u4E2D\u53D1\u73B0" };
var NOT_COUNTED_WHY = {
  en: "For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",
  zh: "\u4EC5\u4F9B\u53C2\u8003\uFF1A\u8BE5\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\uFF0C\u6216\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u96C6\u7FA4\u6216\u7248\u672C\uFF0C\u56E0\u6B64\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"
};

// lib/text/links.js
var PROJECT_URL = "https://github.com/cce-upgrade-gate/cce-upgrade-gate";
var CHANGELOGS = "https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/";
var TRUSTED = ["https://support.huaweicloud.com/", CHANGELOGS, `${PROJECT_URL}/`];
function knownPage(url) {
  if (!URL.canParse(url))
    return null;
  const { href } = new URL(url);
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null;
}
var PATH_UNITS = 4096;
function repositoryUri(file) {
  const path = file.replace(/^(?:\.\/+)+/, "");
  const parts = path.split("/");
  const leadsOut = path === "" || path.startsWith("/") || parts.includes("..") || /^[A-Za-z]:[\\/]/.test(path);
  if (leadsOut || path.length > PATH_UNITS)
    return null;
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}

// lib/text/markdown.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var MAX_CELL_UNITS = 700;
var code = (text, units = MAX_CELL_UNITS) => `<code>${escapeHtml((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units)) || " "}</code>`;
var trustedText = (text) => escapeHtml((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)).replace(/`([^`]+)`/g, (_, word) => `<code>${word}</code>`);
var PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
var PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
var LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function isPlain(line) {
  const words = line.replace(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .CUT */ .T6, "");
  return (PLAIN_ASCII.test(words) || PLAIN.test(words)) && !LINKED.test(line);
}
function untrustedText(text, units = MAX_CELL_UNITS) {
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units);
  return isPlain(line) ? escapeHtml(line) : code(line, units);
}
var inBackticks = (text, units = 200) => `\`${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), units).replaceAll("`", "\u02CB") || " "}\``;
function proseInBackticks(text) {
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), MAX_CELL_UNITS);
  return isPlain(line) ? line : inBackticks(line, MAX_CELL_UNITS);
}
function link(label, url, colon = ": ") {
  if (url === "")
    return trustedText(label);
  const page = knownPage(url);
  return page === null ? `${trustedText(label)}${colon}${code(url, 300)}` : `<a href="${escapeHtml(page)}">${trustedText(label)}</a>`;
}
var SPECIAL = /[\\`*_[\]<>&#~|!@^$]/g;
var longestFence = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function codeSpan(text) {
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text) || "-";
  const fence = "`".repeat(longestFence(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
var codeBlock = (lines) => codeBlockWith("", lines.map(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join("\n"));
function codeBlockWith(info, text) {
  const fence = "`".repeat(Math.max(3, longestFence(text) + 1));
  return `${fence}${info}
${text}
${fence}`;
}
var trustedMarkdown = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? codeSpan(part) : part.replace(SPECIAL, "\\$&")).join("");

// lib/messages/diagnostic-message.js
var RUN_AGAIN = {
  en: "Run the check again in the CCE console (or through its API), then re-run this job.",
  zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\uFF08\u6216\u901A\u8FC7 API\uFF09\u91CD\u65B0\u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
var SECTION_NAMES = {
  "cluster check": "\u96C6\u7FA4\u68C0\u67E5",
  "add-on check": "\u63D2\u4EF6\u68C0\u67E5",
  "node check": "\u8282\u70B9\u68C0\u67E5",
  node: "\u8282\u70B9"
};
var sectionName = (section) => ({ en: section, zh: SECTION_NAMES[section] ?? section });
var FIELD_NAMES = {
  name: "\u540D\u79F0\uFF08name\uFF09",
  items: "\u68C0\u67E5\u9879",
  kind: "\u7C7B\u578B\uFF08kind\uFF09",
  level: "\u7EA7\u522B\uFF08level\uFF09",
  group: "\u5206\u7EC4\uFF08group\uFF09",
  phase: "\u72B6\u6001\uFF08phase\uFF09",
  "task phase": "\u4EFB\u52A1\u72B6\u6001\uFF08phase\uFF09",
  "task status": "\u4EFB\u52A1\u72B6\u6001\uFF08status\uFF09",
  "add-on check type": "\u63D2\u4EF6\u68C0\u67E5\u7C7B\u578B\uFF08type\uFF09",
  "skipped item name": "\u88AB\u8DF3\u8FC7\u68C0\u67E5\u9879\u7684\u540D\u79F0\uFF08name\uFF09",
  "cluster check phase": "\u96C6\u7FA4\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09",
  "add-on check phase": "\u63D2\u4EF6\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09",
  "node check phase": "\u8282\u70B9\u68C0\u67E5\u7684\u72B6\u6001\uFF08phase\uFF09"
};
var fieldName = (field) => ({ en: field, zh: FIELD_NAMES[field] });

// lib/messages/findings.js
var FINDING = {
  unnamedNode: { en: "(unnamed node)", zh: "\uFF08\u672A\u547D\u540D\u7684\u8282\u70B9\uFF09" },
  unnamedAddon: { en: "(unnamed add-on)", zh: "\uFF08\u672A\u547D\u540D\u7684\u63D2\u4EF6\uFF09" },
  noMessage: { en: "CCE gave no message.", zh: "\u6CA1\u6709\u66F4\u591A\u63D0\u793A\u4FE1\u606F\u3002" },
  changed: (fields) => ({ en: `Changed: ${fields}`, zh: `\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF1A${fields}` }),
  called: (url, agent) => ({
    en: `${url || UNKNOWN.en} is called by ${agent || UNKNOWN.en}`,
    zh: `${url || UNKNOWN.zh} \u7684\u8C03\u7528\u65B9\uFF1A${agent || UNKNOWN.zh}`
  }),
  waivedBy: (owner, until) => ({
    en: `waived by ${owner} until ${until}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${until}`
  }),
  waivedFor: ({ owner, daysLeft: daysLeft2, expires, reason }) => ({
    en: `Waived by ${owner} until ${expires} (${daysLeft(daysLeft2).en}): ${reason}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${expires}\uFF08${daysLeft(daysLeft2).zh}\uFF09\uFF1A${reason}`
  }),
  justification: (reason, owner, until) => ({
    en: `${reason} (owner ${owner}, until ${until})`,
    zh: `${reason}\uFF08\u8D1F\u8D23\u4EBA ${owner}\uFF0C\u6709\u6548\u671F\u81F3 ${until}\uFF09`
  }),
  byRule: (reason) => ({
    en: `Decided by a policy rule: ${reason}`,
    zh: `\u4F9D\u636E\u7B56\u7565\u6587\u4EF6\u4E2D\u7684\u89C4\u5219\uFF1A${reason}`
  }),
  guess: { en: "guess", zh: "\u63A8\u6D4B" },
  guessed: {
    en: "The following is a guess: the catalog does not list this check item by its name.",
    zh: "\u4EE5\u4E0B\u5185\u5BB9\u4E3A\u63A8\u6D4B\uFF1A\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u8BE5\u540D\u79F0\u7684\u68C0\u67E5\u9879\u3002"
  },
  fix: (fix) => labeled(FIX, fix),
  fixLabel: { en: "Fix:", zh: "\u5904\u7406\u65B9\u6CD5\uFF1A" },
  see: (url) => ({ en: `See ${url}`, zh: `\u53C2\u8003\uFF1A${url}` }),
  cluster: (id) => ({ en: `cluster ${id}`, zh: `\u96C6\u7FA4 ${id}` }),
  inCluster: (where, id) => ({ en: `${where}; cluster ${id}`, zh: `${where}\uFF1B\u96C6\u7FA4 ${id}` })
};
var FIX = { en: "Fix", zh: "\u5904\u7406\u65B9\u6CD5" };
var itemMessage = (message) => ({
  en: `Message of the check item: ${message}`,
  zh: `\u68C0\u67E5\u9879\u7684\u63D0\u793A\u4FE1\u606F\uFF1A${message}`
});
var CCE_WILL_REFUSE = {
  en: "CCE will refuse the upgrade until this is fixed: an Exception cannot be skipped.",
  zh: "\u4FEE\u590D\u4E4B\u524D CCE \u4F1A\u62D2\u7EDD\u5347\u7EA7\uFF1A\u5F02\u5E38\u9879\uFF08Exception\uFF09\u4E0D\u80FD\u8DF3\u8FC7\u3002"
};
var executeExceptionFix = () => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)({ en: "The check of this item failed to run, so its result is unknown.", zh: "\u8BE5\u68C0\u67E5\u9879\u81EA\u8EAB\u6267\u884C\u51FA\u9519\uFF0C\u7ED3\u679C\u672A\u77E5\u3002" }, RUN_AGAIN, {
  en: "If it fails again, open a ticket with Huawei Cloud support.",
  zh: "\u5982\u679C\u518D\u6B21\u51FA\u9519\uFF0C\u8BF7\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
});




/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ manifestFindingName),
/* harmony export */   Fv: () => (/* binding */ JOIN_OUTCOMES),
/* harmony export */   GO: () => (/* binding */ UNREAD_REASONS),
/* harmony export */   KL: () => (/* binding */ MANIFEST_SYNTAXES),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   _p: () => (/* binding */ manifestLevel)
/* harmony export */ });
// lib/model/manifest.js
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

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Ll: () => (/* binding */ risksNotJudged),
/* harmony export */   Pw: () => (/* binding */ WHO),
/* harmony export */   ZG: () => (/* binding */ riskMessage),
/* harmony export */   a0: () => (/* binding */ RISK_DOUBTS),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   em: () => (/* binding */ joinedAdvice),
/* harmony export */   jd: () => (/* binding */ PLAN_TEXTS),
/* harmony export */   jn: () => (/* binding */ removedApiAdvice),
/* harmony export */   n9: () => (/* binding */ planMessage),
/* harmony export */   s2: () => (/* binding */ CALLER_FIX),
/* harmony export */   xL: () => (/* binding */ calledText)
/* harmony export */ });
/* harmony import */ var _chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);




// lib/messages/plan-texts.js
var ACCEPT = {
  en: "If it is intended, add a waiver for it to the policy (name, reason, owner, expires).",
  zh: "\u5982\u679C\u786E\u5B9E\u9700\u8981\u8FD9\u6837\u505A\uFF0C\u8BF7\u5728\u7B56\u7565\u4E2D\u4E3A\u5176\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\u3002"
};
var withAcceptance = (fix) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(fix, ACCEPT);
var CLUSTER_DELETED = {
  title: { en: "Cluster is deleted", zh: "\u96C6\u7FA4\u4F1A\u88AB\u5220\u9664" },
  meaning: {
    en: "A deleted cluster is gone, with its nodes and everything that runs on them.",
    zh: "\u96C6\u7FA4\u8FDE\u540C\u5176\u8282\u70B9\u4EE5\u53CA\u8FD0\u884C\u5728\u8282\u70B9\u4E0A\u7684\u5168\u90E8\u5E94\u7528\u90FD\u4F1A\u6D88\u5931\u3002"
  },
  fix: withAcceptance({
    en: "Put its block back, or add a moved block if it has another address now. A removed block with destroy = false takes the cluster out of Terraform and keeps it.",
    zh: "\u8BF7\u6062\u590D\u5BF9\u5E94\u7684\u914D\u7F6E\u5757\uFF1B\u5982\u679C\u53EA\u662F\u5730\u5740\u6709\u53D8\u5316\uFF0C\u8BF7\u6DFB\u52A0 moved \u5757\u3002\u5E26\u6709 destroy = false \u7684 removed \u5757\u53EF\u4EE5\u8BA9\u96C6\u7FA4\u8131\u79BB Terraform \u7BA1\u7406\u800C\u4E0D\u88AB\u5220\u9664\u3002"
  })
};
var CLUSTER_REPLACED = {
  title: { en: "Cluster is replaced", zh: "\u96C6\u7FA4\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "This is no upgrade: the cluster is deleted with everything that runs on it, and the new one is empty.",
    zh: "\u8FD9\u4E0D\u662F\u5347\u7EA7\uFF1A\u96C6\u7FA4\u8FDE\u540C\u8FD0\u884C\u5728\u5176\u4E0A\u7684\u5168\u90E8\u5E94\u7528\u4F1A\u88AB\u5220\u9664\uFF0C\u65B0\u5EFA\u7684\u96C6\u7FA4\u662F\u7A7A\u7684\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or let Terraform ignore it (lifecycle, ignore_changes). To upgrade, use an upgrade resource.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF0C\u6216\u8BA9 Terraform \u5FFD\u7565\u5B83\uFF08lifecycle \u7684 ignore_changes\uFF09\u3002\u5347\u7EA7\u96C6\u7FA4\u8BF7\u4F7F\u7528\u4E13\u95E8\u7684\u5347\u7EA7\u8D44\u6E90\u3002"
  })
};
var NODE_POOL_REPLACED = {
  title: { en: "Node pool is replaced", zh: "\u8282\u70B9\u6C60\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "All nodes of the pool are deleted, and what runs on them is evicted at once instead of in batches.",
    zh: "\u8282\u70B9\u6C60\u7684\u6240\u6709\u8282\u70B9\u90FD\u4F1A\u88AB\u5220\u9664\uFF0C\u5176\u4E0A\u7684\u5E94\u7528\u4F1A\u540C\u65F6\u88AB\u9A71\u9010\uFF0C\u800C\u4E0D\u662F\u5206\u6279\u8FDB\u884C\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or create a second node pool and drain the first one before you remove it.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF1B\u6216\u8005\u5148\u521B\u5EFA\u53E6\u4E00\u4E2A\u8282\u70B9\u6C60\uFF0C\u6392\u7A7A\u65E7\u8282\u70B9\u6C60\u4E4B\u540E\u518D\u79FB\u9664\u5B83\u3002"
  })
};
var ADDON_REPLACED = {
  title: { en: "Add-on is replaced", zh: "\u63D2\u4EF6\u4F1A\u88AB\u66FF\u6362" },
  meaning: {
    en: "The add-on is uninstalled and installed again: what it provides is missing meanwhile, and settings that were made elsewhere are lost.",
    zh: "\u63D2\u4EF6\u4F1A\u5148\u5378\u8F7D\u518D\u5B89\u88C5\uFF1A\u671F\u95F4\u76F8\u5E94\u529F\u80FD\u4E0D\u53EF\u7528\uFF0C\u5728\u5176\u4ED6\u5730\u65B9\u6240\u505A\u7684\u914D\u7F6E\u4E5F\u4F1A\u4E22\u5931\u3002"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or change the version of the add-on in place.",
    zh: "\u8BF7\u64A4\u9500\u5BFC\u81F4\u66FF\u6362\u7684\u4FEE\u6539\uFF0C\u6216\u8005\u53EA\u4FEE\u6539\u63D2\u4EF6\u7684\u7248\u672C\uFF0C\u4F7F\u5176\u5C31\u5730\u5347\u7EA7\u3002"
  })
};
var CHECK_SKIPPED = {
  title: { en: "CCE\u2019s own check is skipped", zh: "\u4F1A\u8DF3\u8FC7 CCE \u81EA\u8EAB\u7684\u68C0\u67E5" },
  meaning: {
    en: "CCE would not check the cluster again immediately before the upgrade, so it would not notice what has changed since the gate ran.",
    zh: "CCE \u4E0D\u4F1A\u5728\u5347\u7EA7\u524D\u518D\u6B21\u68C0\u67E5\u96C6\u7FA4\uFF0C\u56E0\u6B64\u4E0D\u4F1A\u53D1\u73B0\u95E8\u7981\u8FD0\u884C\u4E4B\u540E\u7684\u53D8\u5316\u3002"
  },
  fix: withAcceptance({
    en: 'Remove is_only_upgrade, or set it to "false".',
    zh: '\u8BF7\u53BB\u6389 is_only_upgrade\uFF0C\u6216\u5C06\u5176\u8BBE\u4E3A "false"\u3002'
  })
};
var UNNAMED_ITEM_SKIPPED = {
  title: { en: "An unnamed check item is skipped", zh: "\u4F1A\u8DF3\u8FC7\u4E00\u4E2A\u672A\u6307\u660E\u7684\u68C0\u67E5\u9879" },
  meaning: {
    en: "Nobody can accept the risk of an item without knowing which one it is.",
    zh: "\u4E0D\u77E5\u9053\u662F\u54EA\u4E2A\u68C0\u67E5\u9879\uFF0C\u5C31\u65E0\u6CD5\u786E\u8BA4\u5176\u98CE\u9669\u3002"
  },
  fix: {
    en: "Give the entry the name of a check item, as plain text that is not marked as sensitive.",
    zh: "\u8BF7\u5728\u8BE5\u6761\u76EE\u4E2D\u5199\u660E\u68C0\u67E5\u9879\u7684\u540D\u79F0\uFF0C\u4E14\u4E0D\u8981\u6807\u8BB0\u4E3A sensitive\u3002"
  }
};
var ITEM_SKIPPED = {
  title: { en: "Check item is skipped", zh: "\u4F1A\u8DF3\u8FC7\u4E00\u4E2A\u68C0\u67E5\u9879" },
  meaning: {
    en: "CCE would not look at this item in its own check before the upgrade, and nobody has accepted that.",
    zh: "CCE \u5728\u5347\u7EA7\u524D\u7684\u68C0\u67E5\u4E2D\u4E0D\u4F1A\u67E5\u770B\u8BE5\u68C0\u67E5\u9879\uFF0C\u800C\u76EE\u524D\u6CA1\u6709\u4EBA\u786E\u8BA4\u8FC7\u8FD9\u4E00\u98CE\u9669\u3002"
  },
  fix: {
    en: "Remove the entry from skipped_check_item_list, or add a waiver for the item to the policy, under its own name (name, reason, owner, expires).",
    zh: "\u8BF7\u4ECE skipped_check_item_list \u4E2D\u53BB\u6389\u8BE5\u6761\u76EE\uFF0C\u6216\u5728\u7B56\u7565\u4E2D\u4EE5\u8BE5\u68C0\u67E5\u9879\u7684\u540D\u79F0\u6DFB\u52A0\u8C41\u514D\uFF08name\u3001reason\u3001owner\u3001expires\uFF09\u3002"
  }
};
var VERSION_UNCHECKED = {
  title: { en: "Add-on version was not checked", zh: "\u63D2\u4EF6\u7684\u76EE\u6807\u7248\u672C\u672A\u7ECF\u68C0\u67E5" },
  meaning: {
    en: "The check of an add-on says nothing about another version than the one that it was made for.",
    zh: "\u63D2\u4EF6\u68C0\u67E5\u7684\u7ED3\u679C\u53EA\u5BF9\u5176\u6240\u9488\u5BF9\u7684\u7248\u672C\u6709\u6548\u3002"
  },
  fix: withAcceptance({
    en: "Run the add-on check for this version (CCE console, API, or the input start), or change the plan to the version that was checked.",
    zh: "\u8BF7\u9488\u5BF9\u8BE5\u7248\u672C\u6267\u884C\u63D2\u4EF6\u68C0\u67E5\uFF08CCE \u63A7\u5236\u53F0\u3001API \u6216\u8F93\u5165\u9879 start\uFF09\uFF0C\u6216\u5728\u8BA1\u5212\u4E2D\u6539\u7528\u68C0\u67E5\u8FC7\u7684\u7248\u672C\u3002"
  })
};
var VALUES_LOST = {
  title: { en: "Add-on values are lost", zh: "\u63D2\u4EF6\u53C2\u6570\u4F1A\u4E22\u5931" },
  meaning: {
    en: "The provider sends the values as a whole, so the add-on goes back to its defaults for each key that is left out.",
    zh: "Terraform \u4F1A\u6574\u4F53\u63D0\u4EA4\u63D2\u4EF6\u53C2\u6570\uFF0C\u7F3A\u5C11\u7684\u53C2\u6570\u4F1A\u6062\u590D\u4E3A\u9ED8\u8BA4\u503C\u3002"
  },
  fix: withAcceptance({
    en: "Keep these keys in values, for example by merging your changes into what the add-on has now.",
    zh: "\u8BF7\u5728 values \u4E2D\u4FDD\u7559\u8FD9\u4E9B\u53C2\u6570\uFF0C\u4F8B\u5982\u5C06\u4FEE\u6539\u5408\u5E76\u5230\u63D2\u4EF6\u73B0\u6709\u7684\u53C2\u6570\u4E2D\u3002"
  })
};
var VERSION_NOT_OFFERED = {
  title: { en: "Add-on version is not listed for the target", zh: "\u76EE\u6807\u7248\u672C\u4E0D\u652F\u6301\u8BE5\u63D2\u4EF6\u7248\u672C" },
  meaning: {
    en: "CCE may refuse the version, or it may not work with the target version of the cluster.",
    zh: "CCE \u53EF\u80FD\u62D2\u7EDD\u8BE5\u63D2\u4EF6\u7248\u672C\uFF0C\u6216\u8005\u5B83\u65E0\u6CD5\u4E0E\u96C6\u7FA4\u7684\u76EE\u6807\u7248\u672C\u914D\u5408\u4F7F\u7528\u3002"
  },
  fix: {
    en: "Choose a version of the add-on that CCE lists for the target version of the cluster.",
    zh: "\u8BF7\u9009\u62E9 CCE \u4E3A\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u5217\u51FA\u7684\u63D2\u4EF6\u7248\u672C\u3002"
  }
};
var UPGRADES_NOTHING = {
  title: { en: "This change upgrades nothing", zh: "\u8BE5\u4FEE\u6539\u4E0D\u4F1A\u5347\u7EA7\u96C6\u7FA4" },
  meaning: {
    en: "The provider does not upgrade a cluster whose version is changed here; only an upgrade resource does.",
    zh: "\u5728\u6B64\u5904\u4FEE\u6539\u7248\u672C\u4E0D\u4F1A\u89E6\u53D1\u96C6\u7FA4\u5347\u7EA7\uFF0C\u53EA\u6709\u4E13\u95E8\u7684\u5347\u7EA7\u8D44\u6E90\u624D\u4F1A\u5347\u7EA7\u96C6\u7FA4\u3002"
  },
  fix: {
    en: "Upgrade with huaweicloud_cce_cluster_upgrade (or its Autopilot form), and set the version here after the upgrade, or let Terraform ignore it (lifecycle, ignore_changes).",
    zh: "\u8BF7\u4F7F\u7528 huaweicloud_cce_cluster_upgrade\uFF08\u6216\u5176 Autopilot \u5F62\u5F0F\uFF09\u5347\u7EA7\uFF0C\u5347\u7EA7\u4E4B\u540E\u518D\u4FEE\u6539\u6B64\u5904\u7684\u7248\u672C\uFF1B\u4E5F\u53EF\u4EE5\u8BA9 Terraform \u5FFD\u7565\u5B83\uFF08lifecycle \u7684 ignore_changes\uFF09\u3002"
  }
};
var PLAN_TEXTS = {
  "cluster-deleted": CLUSTER_DELETED,
  "cluster-replaced": CLUSTER_REPLACED,
  "node-pool-replaced": NODE_POOL_REPLACED,
  "addon-replaced": ADDON_REPLACED,
  "check-skipped": CHECK_SKIPPED,
  "item-skipped": ITEM_SKIPPED,
  "addon-version-unchecked": VERSION_UNCHECKED,
  "addon-values-lost": VALUES_LOST,
  "addon-version-not-offered": VERSION_NOT_OFFERED,
  "upgrades-nothing": UPGRADES_NOTHING
};
function planTextsOf(detail) {
  return detail.code === "check-skipped" && detail.of === "unnamed-item" ? UNNAMED_ITEM_SKIPPED : PLAN_TEXTS[detail.code];
}

// lib/messages/known-risks.js
var NAMED = 5;
var ACCEPT2 = {
  en: "If it does not concern you, add a waiver for it to the policy.",
  zh: "\u5982\u679C\u4E0D\u53D7\u5F71\u54CD\uFF0C\u8BF7\u5728\u7B56\u7565\u4E2D\u4E3A\u5176\u6DFB\u52A0\u8C41\u514D\u3002"
};
function riskMessage({ risk, evidence, currentVersion, targetVersion }) {
  const { title, meaning, fix, fixedIn, to } = risk;
  const fixed = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(fixedIn);
  const wait = fixedIn.length > 0 ? [{ en: `It is fixed in ${fixed.en}.`, zh: `\u8BE5\u95EE\u9898\u5DF2\u5728 ${fixed.zh} \u4E2D\u4FEE\u590D\u3002` }] : [];
  const jump = to.length === 0 ? {
    en: `This concerns every upgrade, so also the one from ${currentVersion} to ${targetVersion}.`,
    zh: `\u6BCF\u6B21\u5347\u7EA7\u90FD\u4F1A\u53D7\u5F71\u54CD\uFF0C\u4ECE ${currentVersion} \u5347\u7EA7\u5230 ${targetVersion} \u4E5F\u4E0D\u4F8B\u5916\u3002`
  } : {
    en: `The upgrade from ${currentVersion} to ${targetVersion} brings this change.`,
    zh: `\u4ECE ${currentVersion} \u5347\u7EA7\u5230 ${targetVersion} \u4F1A\u5E26\u6765\u8BE5\u53D8\u5316\u3002`
  };
  return { title, meaning, message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(...evidenceTexts(evidence), jump), fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(fix, ...wait, ACCEPT2) };
}
var withoutGlobs = (pattern) => pattern.replaceAll("*", "\u2026");
function evidenceTexts({ addons, clusterType, network, proxyMode, pools, line }) {
  const texts = [
    line === null ? null : { en: `The line has ${withoutGlobs(line)}.`, zh: `\u8BE5\u884C\u5305\u542B ${withoutGlobs(line)}\u3002` },
    clusterType === null ? null : { en: `The cluster is of the type ${clusterType}.`, zh: `\u96C6\u7FA4\u7C7B\u578B\u4E3A ${clusterType}\u3002` },
    network === null ? null : { en: `The container network is ${network}.`, zh: `\u5BB9\u5668\u7F51\u7EDC\u6A21\u578B\u4E3A ${network}\u3002` },
    proxyMode === null ? null : { en: `kube-proxy runs in ${proxyMode} mode.`, zh: `kube-proxy \u7684\u6A21\u5F0F\u4E3A ${proxyMode}\u3002` },
    pools.length === 0 ? null : poolText(pools),
    ...addons.map(({ name, version }) => {
      const which = [name, version].filter((part) => part !== null).join(" ");
      return { en: `The add-on ${which} is installed.`, zh: `\u5DF2\u5B89\u88C5\u63D2\u4EF6 ${which}\u3002` };
    })
  ];
  return texts.filter((text) => text !== null);
}
function poolText(pools) {
  const described = pools.map(({ name, os, runtime }) => {
    const what = [os, runtime].filter((part) => part !== null).join(", ");
    return { en: `${name} (${what})`, zh: `${name}\uFF08${what}\uFF09` };
  });
  const named2 = some(described);
  return { en: `Node pools: ${named2.en}.`, zh: `\u8282\u70B9\u6C60\uFF1A${named2.zh}\u3002` };
}
function some(texts) {
  const first = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(texts.slice(0, NAMED));
  const more = texts.length - NAMED;
  return more > 0 ? { en: `${first.en} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more).en}`, zh: `${first.zh} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more).zh}` } : first;
}
var RISK_DOUBTS = {
  "no-current-version": { en: "the exact current version is not known", zh: "\u5F53\u524D\u7684\u786E\u5207\u7248\u672C\u672A\u77E5" },
  "no-target-version": _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TARGET_VERSION */ .pY,
  "repository-not-scanned": { en: "manifests is not among the checks", zh: "checks \u4E2D\u6CA1\u6709 manifests" }
};
function risksNotJudged(risks, reason) {
  const names = some(risks);
  return {
    en: `Known risks that could not be judged (${reason.en}): ${names.en}. The verdict does not depend on them.`,
    zh: `\u65E0\u6CD5\u5224\u65AD\u7684\u5DF2\u77E5\u98CE\u9669\uFF08${reason.zh}\uFF09\uFF1A${names.zh}\u3002\u7ED3\u8BBA\u4E0E\u5176\u65E0\u5173\u3002`
  };
}

// lib/messages/plan.js
var LISTED = 3;
var LISTED_KEYS = 10;
var planMessage = (subject) => ({
  ...planTextsOf(subject.detail),
  message: messageOf(subject)
});
function messageOf({ detail, addresses, addon }) {
  const where = some2(addresses, LISTED);
  const name = addon ?? "(sensitive value)";
  switch (detail.code) {
    case "cluster-deleted":
      return deletion(where, detail);
    case "cluster-replaced":
    case "node-pool-replaced":
    case "addon-replaced":
      return replacement(where, detail);
    case "check-skipped":
      return SKIPPED[detail.of](where);
    case "item-skipped":
      return skippedItem(where, detail.item);
    case "addon-version-unchecked":
      return uncheckedVersion(where, name, detail);
    case "addon-values-lost":
      return lostKeys(where, name, detail);
    case "addon-version-not-offered":
      return versionNotOffered(where, name, detail);
    case "upgrades-nothing":
      return upgradesNothing(where, detail);
  }
}
function some2(names, most) {
  const first = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names.slice(0, most));
  const more = names.length - most;
  return more > 0 ? { en: `${first.en} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more).en}`, zh: `${first.zh} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more).zh}` } : first;
}
var REASONS = {
  replace_because_cannot_update: { en: "", zh: "" },
  replace_because_tainted: { en: ", because it is marked as tainted", zh: "\uFF0C\u56E0\u4E3A\u5B83\u88AB\u6807\u8BB0\u4E3A tainted" },
  replace_by_request: { en: ", because -replace asks for it", zh: "\uFF0C\u56E0\u4E3A\u4F7F\u7528\u4E86 -replace" },
  replace_by_triggers: {
    en: ", because something changes that its replace_triggered_by names",
    zh: "\uFF0C\u56E0\u4E3A\u5176 replace_triggered_by \u6240\u5F15\u7528\u7684\u5BF9\u8C61\u6709\u53D8\u5316"
  },
  delete_because_no_resource_config: {
    en: ", because its block is no longer in the configuration",
    zh: "\uFF0C\u56E0\u4E3A\u914D\u7F6E\u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684 resource \u5757"
  },
  delete_because_wrong_repetition: {
    en: ", because its block gains or loses count or for_each",
    zh: "\uFF0C\u56E0\u4E3A\u5176 count \u6216 for_each \u6709\u589E\u51CF"
  },
  delete_because_count_index: { en: ", because count became too small for it", zh: "\uFF0C\u56E0\u4E3A count \u53D8\u5C0F" },
  delete_because_each_key: { en: ", because its key is no longer in for_each", zh: "\uFF0C\u56E0\u4E3A for_each \u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684\u952E" },
  delete_because_no_module: {
    en: ", because its module is no longer in the configuration",
    zh: "\uFF0C\u56E0\u4E3A\u914D\u7F6E\u4E2D\u5DF2\u6CA1\u6709\u5BF9\u5E94\u7684 module \u5757"
  },
  delete_because_no_move_target: {
    en: ", because the block that it was moved to does not exist",
    zh: "\uFF0C\u56E0\u4E3A moved \u5757\u7684\u76EE\u6807\u4E0D\u5B58\u5728"
  }
};
var reasonOf = (why) => why === null ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("") : REASONS[why];
var deletion = (where, { why, isDeposed }) => isDeposed ? leftover(where) : { en: `The plan deletes ${where.en}${reasonOf(why).en}.`, zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664 ${where.zh}${reasonOf(why).zh}\u3002` };
var leftover = ({ en, zh }) => ({
  en: `The plan deletes what an earlier replacement of ${en} left over (a deposed object).`,
  zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664 ${zh} \u5148\u524D\u88AB\u66FF\u6362\u540E\u9057\u7559\u7684\u5BF9\u8C61\uFF08deposed\uFF09\u3002`
});
function replacement(where, { why, attributes, isDeposed }) {
  if (isDeposed)
    return leftover(where);
  const names = some2(attributes, LISTED_KEYS);
  const reason = attributes.length === 0 ? reasonOf(why) : { en: `, because it cannot change this in place: ${names.en}`, zh: `\uFF0C\u56E0\u4E3A\u4EE5\u4E0B\u5C5E\u6027\u4E0D\u80FD\u5C31\u5730\u4FEE\u6539\uFF1A${names.zh}` };
  return {
    en: `The plan replaces ${where.en}${reason.en}.`,
    zh: `\u8BE5\u8BA1\u5212\u4F1A\u5220\u9664\u5E76\u91CD\u65B0\u521B\u5EFA ${where.zh}${reason.zh}\u3002`
  };
}
var SKIPPED = {
  whole: ({ en, zh }) => ({
    en: `${en} sets is_only_upgrade, so CCE upgrades the cluster without its own pre-upgrade check.`,
    zh: `${zh} \u8BBE\u7F6E\u4E86 is_only_upgrade\uFF0CCCE \u4F1A\u4E0D\u7ECF\u5347\u7EA7\u524D\u68C0\u67E5\u76F4\u63A5\u5347\u7EA7\u96C6\u7FA4\u3002`
  }),
  "unnamed-item": ({ en, zh }) => ({
    en: `${en} has an entry in skipped_check_item_list that does not name the item, or names it only as a sensitive value.`,
    zh: `${zh} \u7684 skipped_check_item_list \u4E2D\u6709\u4E00\u4E2A\u6761\u76EE\u6CA1\u6709\u5199\u660E\u68C0\u67E5\u9879\uFF0C\u6216\u5176\u540D\u79F0\u662F sensitive \u503C\u3002`
  })
};
var skippedItem = ({ en, zh }, item) => ({
  en: `${en} tells CCE to skip ${item} in the check before the upgrade.`,
  zh: `${zh} \u8BA9 CCE \u5728\u5347\u7EA7\u524D\u7684\u68C0\u67E5\u4E2D\u8DF3\u8FC7 ${item}\u3002`
});
var SENSITIVE = { en: "(a sensitive value)", zh: "\uFF08sensitive \u503C\uFF09" };
var versionText = (version) => version === null ? SENSITIVE : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(version);
function uncheckedVersion(where, addon, { version, checked }) {
  const to = versionText(version);
  const found = some2(checked, LISTED);
  return checked.length === 0 ? {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but there is no valid check of that add-on.`,
    zh: `${where.zh} \u4F1A\u5C06\u63D2\u4EF6 ${addon} \u5347\u7EA7\u5230 ${to.zh}\uFF0C\u4F46\u8BE5\u63D2\u4EF6\u6CA1\u6709\u6709\u6548\u671F\u5185\u7684\u68C0\u67E5\u7ED3\u679C\u3002`
  } : {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but its check was made for ${found.en}.`,
    zh: `${where.zh} \u4F1A\u5C06\u63D2\u4EF6 ${addon} \u5347\u7EA7\u5230 ${to.zh}\uFF0C\u4F46\u68C0\u67E5\u6240\u9488\u5BF9\u7684\u7248\u672C\u4E3A ${found.zh}\u3002`
  };
}
function lostKeys(where, addon, { keys, hidden }) {
  const names = some2(keys, LISTED_KEYS);
  const [en, zh] = [[], []];
  if (keys.length > 0) {
    en.push(names.en);
    zh.push(names.zh);
  }
  if (hidden > 0) {
    en.push(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, "key")} of sensitive values, which are not shown`);
    zh.push(`sensitive \u503C\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(hidden)} \u4E2A\u53C2\u6570\uFF08\u4E0D\u663E\u793A\uFF09`);
  }
  return {
    en: `${where.en} drops values of the add-on ${addon} that it has now: ${en.join("; ")}.`,
    zh: `${where.zh} \u4F1A\u4E22\u5931\u63D2\u4EF6 ${addon} \u73B0\u6709\u7684\u53C2\u6570\uFF1A${zh.join("\uFF1B")}\u3002`
  };
}
function versionNotOffered(where, addon, { version, target, offered }) {
  const to = versionText(version);
  const versions = some2(offered, LISTED);
  const rest = offered.length === 0 ? { en: "It lists none.", zh: "CCE \u6CA1\u6709\u5217\u51FA\u4EFB\u4F55\u7248\u672C\u3002" } : { en: `It lists ${versions.en}.`, zh: `CCE \u5217\u51FA\u7684\u7248\u672C\uFF1A${versions.zh}\u3002` };
  return {
    en: `${where.en} sets the add-on ${addon} to ${to.en}, which CCE does not list for ${target}. ${rest.en}`,
    zh: `${where.zh} \u5C06\u63D2\u4EF6 ${addon} \u8BBE\u4E3A ${to.zh}\uFF0C\u4F46 CCE \u6CA1\u6709\u4E3A ${target} \u5217\u51FA\u8BE5\u7248\u672C\u3002${rest.zh}`
  };
}
var upgradesNothing = (where, { from, to }) => ({
  en: `${where.en} changes the version of the cluster from ${versionText(from).en} to ${versionText(to).en}, but does not upgrade it.`,
  zh: `${where.zh} \u5C06\u96C6\u7FA4\u7248\u672C\u7531 ${versionText(from).zh} \u6539\u4E3A ${versionText(to).zh}\uFF0C\u4F46\u4E0D\u4F1A\u5347\u7EA7\u96C6\u7FA4\u3002`
});

// lib/messages/removed-apis.js
var WHO = {
  kubectl: { en: "kubectl", zh: "kubectl" },
  helm: { en: "Helm", zh: "Helm" },
  controller: { en: "a controller", zh: "\u63A7\u5236\u5668" },
  "add-on": { en: "an add-on", zh: "\u63D2\u4EF6" },
  scanner: { en: "a scanner or monitoring client", zh: "\u626B\u63CF\u6216\u76D1\u63A7\u5DE5\u5177" },
  cce: { en: "CCE or Kubernetes itself", zh: "CCE \u6216 Kubernetes \u81EA\u8EAB" },
  unknown: { en: "an unknown client", zh: "\u672A\u77E5\u5BA2\u6237\u7AEF" }
};
function callerName({ who, name, version }) {
  const own = [who === "kubectl" || who === "helm" ? null : name, version].filter((part) => part !== null).join(" ");
  if (own === "")
    return WHO[who];
  return who === "kubectl" || who === "helm" ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(`${WHO[who].en} ${own}`) : { en: `${WHO[who].en} (${own})`, zh: `${WHO[who].zh}\uFF08${own}\uFF09` };
}
var CALLER_FIX = {
  kubectl: {
    en: "Find the person or script that runs kubectl with this API, such as a deployment job of another repository, and change what it applies.",
    zh: "\u627E\u5230\u7528 kubectl \u8C03\u7528\u8BE5 API \u7684\u4EBA\u5458\u6216\u811A\u672C\uFF08\u4F8B\u5982\u5176\u4ED6\u4EE3\u7801\u4ED3\u5E93\u7684\u90E8\u7F72\u4F5C\u4E1A\uFF09\uFF0C\u5E76\u4FEE\u6539\u5176\u5E94\u7528\u7684\u6E05\u5355\u3002"
  },
  helm: {
    en: "Upgrade the chart to a version that no longer uses the API.",
    zh: "\u5C06 Helm \u6A21\u677F\u5347\u7EA7\u5230\u4E0D\u518D\u4F7F\u7528\u8BE5 API \u7684\u7248\u672C\u3002"
  },
  controller: {
    en: "Upgrade the controller to a version that supports the target version of the cluster.",
    zh: "\u5C06\u63A7\u5236\u5668\u5347\u7EA7\u5230\u652F\u6301\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u7684\u7248\u672C\u3002"
  },
  "add-on": {
    en: "Upgrade the add-on to a version for the target version of the cluster.",
    zh: "\u5C06\u63D2\u4EF6\u5347\u7EA7\u5230\u9002\u7528\u4E8E\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u7684\u7248\u672C\u3002"
  },
  scanner: {
    en: "Clients like this one often only list what the cluster serves; upgrade it or confirm that.",
    zh: "\u6B64\u7C7B\u5BA2\u6237\u7AEF\u5F80\u5F80\u53EA\u662F\u5217\u51FA\u96C6\u7FA4\u63D0\u4F9B\u7684 API\uFF1B\u8BF7\u5347\u7EA7\u5B83\uFF0C\u6216\u786E\u8BA4\u786E\u5B9E\u5982\u6B64\u3002"
  },
  cce: {
    en: "If it still calls the API after a day, open a ticket with Huawei Cloud support.",
    zh: "\u5982\u679C\u4E00\u5929\u4E4B\u540E\u4ECD\u6709\u8C03\u7528\uFF0C\u8BF7\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
  },
  unknown: {
    en: "Find the client by its user agent in the audit log of the cluster, and upgrade it.",
    zh: "\u5728\u96C6\u7FA4\u5BA1\u8BA1\u65E5\u5FD7\u4E2D\u6839\u636E\u7528\u6237\u4EE3\u7406\uFF08userAgent\uFF09\u627E\u5230\u8BE5\u5BA2\u6237\u7AEF\uFF0C\u5E76\u5C06\u5176\u5347\u7EA7\u3002"
  }
};
var NAMED2 = 3;
function named(all, nameOf) {
  const names = all.slice(0, NAMED2).map(nameOf);
  const rest = all.length - names.length;
  return rest > 0 ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(rest)) : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names);
}
var distinctBy = (all, key) => [
  ...new Map(all.map((one) => [key(one), one])).values()
];
function callerSentences({ callers }) {
  const distinct = distinctBy(callers, (one) => JSON.stringify([one.who, one.name, one.version]));
  const who = named(distinct, callerName);
  return [
    { en: `By its user agent, the caller is ${who.en}.`, zh: `\u6839\u636E\u7528\u6237\u4EE3\u7406\uFF08userAgent\uFF09\uFF0C\u8C03\u7528\u65B9\u662F${who.zh}\u3002` },
    ...distinctBy(distinct, (one) => one.who).map((one) => CALLER_FIX[one.who])
  ];
}
function changeTo({ kind, removedIn, replacement: replacement2, isReplacementServedByBoth }) {
  if (removedIn === null || replacement2 === null && kind === null)
    return [];
  if (replacement2 === null)
    return [{ en: "No API replaces it, so remove it there.", zh: "\u6CA1\u6709\u66FF\u4EE3\u7684 API\uFF0C\u8BF7\u5728\u8FD9\u4E9B\u4F4D\u7F6E\u5C06\u5176\u79FB\u9664\u3002" }];
  return isReplacementServedByBoth === false ? [
    {
      en: `Replace it with ${replacement2}, in the order that the findings on these lines give.`,
      zh: `\u8BF7\u6539\u4E3A ${replacement2}\uFF0C\u6B65\u9AA4\u987A\u5E8F\u89C1\u8FD9\u4E9B\u884C\u4E0A\u7684\u68C0\u67E5\u7ED3\u679C\u3002`
    }
  ] : [{ en: `Change it there to ${replacement2}.`, zh: `\u8BF7\u5728\u8FD9\u4E9B\u4F4D\u7F6E\u6539\u4E3A ${replacement2}\u3002` }];
}
var lineNames = (lines) => named(lines, ({ file, line }) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(`${file}:${line}`));
var DAY = {
  en: "CCE looks at the calls of the past 24 hours, so run the check again a day after the change is applied.",
  zh: "CCE \u68C0\u67E5\u7684\u662F\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u7684\u8C03\u7528\uFF0C\u8BF7\u5728\u53D8\u66F4\u751F\u6548\u4E00\u5929\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
};
var GUARDED = {
  en: "The template has a condition for it, so that nothing has to change there.",
  zh: "\u6A21\u677F\u4E2D\u5DF2\u6709\u76F8\u5E94\u7684\u6761\u4EF6\u5224\u65AD\uFF0C\u65E0\u9700\u4FEE\u6539\u3002"
};
function outcomeSentences(row) {
  const { outcome, useCount, uses, fixedLines, callers } = row;
  switch (outcome) {
    case "live-and-repository": {
      const lines = lineNames(uses);
      const count = useCount ?? uses.length;
      return [
        {
          en: `Live and in this repository: it is called, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "line")} here ${count === 1 ? "uses" : "use"} it (${lines.en}).`,
          zh: `\u6B63\u5728\u88AB\u8C03\u7528\uFF0C\u4E14\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\uFF1A\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} \u5904\u4F7F\u7528\uFF08${lines.zh}\uFF09\u3002`
        },
        ...row.isGuarded === true ? [GUARDED, ...callerSentences(row)] : [...changeTo(row), DAY]
      ];
    }
    case "live-only":
      return [
        {
          en: "Live only: it is called, but no line of this repository that was read uses it.",
          zh: "\u4EC5\u5728\u96C6\u7FA4\u4E2D\u88AB\u8C03\u7528\uFF1A\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u5DF2\u8BFB\u53D6\u7684\u90E8\u5206\u6CA1\u6709\u4F7F\u7528\u5B83\u3002"
        },
        ...callerSentences(row),
        {
          en: "If a change of the past 24 hours has removed it, wait until 24 hours after the last call.",
          zh: "\u5982\u679C\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u7684\u53D8\u66F4\u5DF2\u5C06\u5176\u79FB\u9664\uFF0C\u8BF7\u7B49\u5230\u6700\u540E\u4E00\u6B21\u8C03\u7528\u7684 24 \u5C0F\u65F6\u4E4B\u540E\u3002"
        }
      ];
    case "repository-only": {
      const lines = lineNames(uses);
      if (row.isGuarded === true)
        return [
          {
            en: `In this repository only: CCE saw no call in the past 24 hours (${lines.en}).`,
            zh: `\u4EC5\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\uFF1ACCE \u5728\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u6CA1\u6709\u53D1\u73B0\u8C03\u7528\uFF08${lines.zh}\uFF09\u3002`
          },
          GUARDED
        ];
      if (row.isServedNow === false)
        return [
          {
            en: `In this repository only: the cluster does not serve it any more, so applying these files fails already (${lines.en}).`,
            zh: `\u4EC5\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\uFF1A\u96C6\u7FA4\u5DF2\u4E0D\u518D\u63D0\u4F9B\uFF0C\u73B0\u5728\u5E94\u7528\u8FD9\u4E9B\u6587\u4EF6\u5C31\u4F1A\u5931\u8D25\uFF08${lines.zh}\uFF09\u3002`
          },
          ...changeTo(row)
        ];
      return [
        {
          en: `In this repository only: CCE saw no call in the past 24 hours, but the next apply after the upgrade fails (${lines.en}).`,
          zh: `\u4EC5\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\uFF1ACCE \u5728\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u6CA1\u6709\u53D1\u73B0\u8C03\u7528\uFF0C\u4F46\u5347\u7EA7\u540E\u4E0B\u4E00\u6B21\u5E94\u7528\u8FD9\u4E9B\u6587\u4EF6\u4F1A\u5931\u8D25\uFF08${lines.zh}\uFF09\u3002`
        },
        ...changeTo(row)
      ];
    }
    case "fixed-here": {
      const lines = lineNames(fixedLines);
      return [
        {
          en: `Fixed in this pull request: no line that was read uses it any more (before: ${lines.en}).`,
          zh: `\u5DF2\u5728\u6B64\u62C9\u53D6\u8BF7\u6C42\u4E2D\u4FEE\u590D\uFF1A\u5DF2\u8BFB\u53D6\u7684\u90E8\u5206\u4E0D\u518D\u4F7F\u7528\u5B83\uFF08\u6B64\u524D\uFF1A${lines.zh}\uFF09\u3002`
        },
        {
          en: "CCE still reports it until 24 hours after the last call: merge and apply the change, wait a day, and run the check again.",
          zh: "\u5728\u6700\u540E\u4E00\u6B21\u8C03\u7528\u7684 24 \u5C0F\u65F6\u4E4B\u5185\uFF0CCCE \u4ECD\u4F1A\u62A5\u544A\uFF1A\u8BF7\u5408\u5E76\u5E76\u5E94\u7528\u6B64\u53D8\u66F4\uFF0C\u7B49\u5F85\u4E00\u5929\uFF0C\u7136\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
        }
      ];
    }
    case null:
      if (callers.length === 0)
        return [];
      return [
        useCount === null ? NOT_SCANNED : row.removedIn === null ? NOT_LOOKED_FOR : NOT_WHOLE,
        ...callerSentences(row)
      ];
  }
}
var NOT_SCANNED = {
  en: "It is called. Whether this repository uses it is not known: add manifests to the input checks, and check the repository out.",
  zh: "\u6B63\u5728\u88AB\u8C03\u7528\u3002\u4E0D\u786E\u5B9A\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u662F\u5426\u4F7F\u7528\u4E86\u5B83\uFF1A\u8BF7\u68C0\u51FA\u4EE3\u7801\u4ED3\u5E93\uFF0C\u5E76\u5728\u8F93\u5165\u9879 checks \u4E2D\u52A0\u5165 manifests\u3002"
};
var NOT_LOOKED_FOR = {
  en: "It is called. Whether this repository uses it is not known, because only the APIs of the catalog are looked for.",
  zh: "\u6B63\u5728\u88AB\u8C03\u7528\u3002\u4E0D\u786E\u5B9A\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u662F\u5426\u4F7F\u7528\u4E86\u5B83\uFF0C\u56E0\u4E3A\u53EA\u4F1A\u67E5\u627E\u76EE\u5F55\u4E2D\u7684 API\u3002"
};
var NOT_WHOLE = {
  en: "It is called. No line of this repository that could be read uses it, but parts of the repository could not be read.",
  zh: "\u6B63\u5728\u88AB\u8C03\u7528\u3002\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u80FD\u591F\u8BFB\u53D6\u7684\u90E8\u5206\u6CA1\u6709\u4F7F\u7528\u5B83\uFF0C\u4F46\u6709\u4E9B\u90E8\u5206\u672A\u80FD\u8BFB\u53D6\u3002"
};
function changeSentences({ fix, fixedLines, outcome, callers }) {
  if (fix === "unknown" && callers.length > 0)
    return [
      {
        en: "Whether this pull request removes it somewhere is not known, because its changes, or the base version of a changed file, could not be read.",
        zh: "\u65E0\u6CD5\u786E\u8BA4\u6B64\u62C9\u53D6\u8BF7\u6C42\u662F\u5426\u79FB\u9664\u4E86\u5B83\uFF0C\u56E0\u4E3A\u672A\u80FD\u8BFB\u53D6\u5176\u53D8\u66F4\u5185\u5BB9\u6216\u67D0\u4E2A\u53D8\u66F4\u6587\u4EF6\u7684\u57FA\u7840\u7248\u672C\u3002"
      }
    ];
  if (outcome === "live-and-repository" && fixedLines.length > 0)
    return [
      {
        en: `This pull request removes ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fixedLines.length, "use")} of it, but not all.`,
        zh: `\u6B64\u62C9\u53D6\u8BF7\u6C42\u79FB\u9664\u4E86\u5176\u4E2D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(fixedLines.length)} \u5904\uFF0C\u4F46\u4E0D\u662F\u5168\u90E8\u3002`
      }
    ];
  return [];
}
function releaseName({ name, namespace, chart, chartVersion }) {
  const full = namespace === null ? name : `${namespace}/${name}`;
  const version = [chart, chartVersion].filter((part) => part !== null).join(" ");
  return version === "" ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(full) : { en: `${full} (chart ${version})`, zh: `${full}\uFF08\u6A21\u677F ${version}\uFF09` };
}
function releaseFix(releases) {
  const names = named(releases, releaseName);
  return {
    en: `Upgrade the chart first: ${names.en} still ${releases.length === 1 ? "stores" : "store"} it, and Helm cannot upgrade a release that stores an API which the cluster no longer serves.`,
    zh: `\u8BF7\u5148\u5347\u7EA7 Helm \u6A21\u677F\uFF1A${names.zh} \u4ECD\u4FDD\u5B58\u7740\u5B83\uFF0C\u800C\u5F53\u96C6\u7FA4\u4E0D\u518D\u63D0\u4F9B\u6240\u4FDD\u5B58\u7684 API \u65F6\uFF0CHelm \u65E0\u6CD5\u5347\u7EA7\u8BE5 Release\u3002`
  };
}
var NOT_IN_CATALOG = {
  en: "The catalog of removed APIs does not have it. CCE can mean a parameter of the request, such as allowWatchBookmarks for events in Kubernetes 1.28.",
  zh: "\u5DF2\u79FB\u9664 API \u7684\u76EE\u5F55\u4E2D\u6CA1\u6709\u5B83\u3002CCE \u53EF\u80FD\u662F\u6307\u8BF7\u6C42\u7684\u67D0\u4E2A\u53C2\u6570\uFF0C\u4F8B\u5982 Kubernetes 1.28 \u4E2D events \u7684 allowWatchBookmarks\u3002"
};
var removedApiAdvice = (row) => (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(...row.removedIn === null ? [NOT_IN_CATALOG] : [], ...outcomeSentences(row), ...changeSentences(row), ...row.releases.length > 0 ? [releaseFix(row.releases)] : []);
var apiName = ({ apiVersion, kind, resource }) => [apiVersion, kind ?? resource].filter((part) => part !== null).join(" ");
var JOINED = {
  "live-and-repository": ({ en, zh }) => ({
    en: `Live and in this repository, so fix the lines here: ${en}.`,
    zh: `\u6B63\u5728\u88AB\u8C03\u7528\u4E14\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u4F7F\u7528\uFF0C\u8BF7\u5728\u6B64\u4FEE\u590D\uFF1A${zh}\u3002`
  }),
  "live-only": ({ en, zh }) => ({
    en: `Live only, so fix the callers: ${en}.`,
    zh: `\u4EC5\u5728\u96C6\u7FA4\u4E2D\u88AB\u8C03\u7528\uFF0C\u8BF7\u4FEE\u590D\u8C03\u7528\u65B9\uFF1A${zh}\u3002`
  }),
  "fixed-here": ({ en, zh }) => ({
    en: `Fixed in this pull request: ${en}; CCE reports it until 24 hours after the last call.`,
    zh: `\u5DF2\u5728\u6B64\u62C9\u53D6\u8BF7\u6C42\u4E2D\u4FEE\u590D\uFF1A${zh}\uFF1B\u5728\u6700\u540E\u4E00\u6B21\u8C03\u7528\u7684 24 \u5C0F\u65F6\u4E4B\u5185\uFF0CCCE \u4ECD\u4F1A\u62A5\u544A\u3002`
  }),
  "repository-only": ({ en, zh }) => ({ en: `In this repository only: ${en}.`, zh: `\u4EC5\u5728\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\uFF1A${zh}\u3002` })
};
var JOINED_GUARDED = ({ en, zh }) => ({
  en: `Live, and in this repository only behind a condition of a template, so fix the callers: ${en}.`,
  zh: `\u6B63\u5728\u88AB\u8C03\u7528\uFF0C\u4E14\u672C\u4EE3\u7801\u4ED3\u5E93\u4E2D\u4EC5\u5728\u6A21\u677F\u7684\u6761\u4EF6\u5224\u65AD\u4E4B\u540E\u4F7F\u7528\uFF0C\u8BF7\u4FEE\u590D\u8C03\u7528\u65B9\uFF1A${zh}\u3002`
});
function joinedAdvice(rows) {
  const known = rows.flatMap((row) => row.outcome === null ? [] : [{ ...row, outcome: row.outcome }]);
  const sentencesOf = (own, words) => own.length === 0 ? [] : [words(named(own, (row) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(nameAndPlace(row))))];
  return [
    ..._chunk_QES36S5K_js__WEBPACK_IMPORTED_MODULE_2__/* .JOIN_OUTCOMES */ .Fv.flatMap((outcome) => sentencesOf(known.filter((row) => row.outcome === outcome && row.isGuarded !== true), JOINED[outcome])),
    ...sentencesOf(known.filter(({ isGuarded }) => isGuarded === true), JOINED_GUARDED)
  ];
}
function nameAndPlace(row) {
  const [use] = row.uses;
  return use === void 0 ? apiName(row) : `${apiName(row)} (${use.file}:${use.line})`;
}
function calledText(detail) {
  if (detail.code !== "removed-api" || detail.outcome === null)
    return [];
  if (detail.jump === "earlier" && detail.outcome === "repository-only")
    return [];
  return [detail.outcome === "repository-only" ? NOT_CALLED : CALLED];
}
var CALLED = { en: "It was called in the past 24 hours.", zh: "\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u6709\u8C03\u7528\u3002" };
var NOT_CALLED = { en: "It was not called in the past 24 hours.", zh: "\u8FC7\u53BB 24 \u5C0F\u65F6\u5185\u6CA1\u6709\u8C03\u7528\u3002" };




/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseTimestamp),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   WY: () => (/* binding */ agreedTime),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   rL: () => (/* binding */ earliestTime),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
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




/***/ })

};
