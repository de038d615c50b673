export const id = 4687;
export const ids = [4687];
export const modules = {

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ patternKey),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   s5: () => (/* binding */ catalogRisks)
/* harmony export */ });
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7859);


// lib/catalog/known-risks/entry.js
var knownRisk = ({ from, fixedIn, ...entry }) => ({
  ...entry,
  from: from ?? null,
  fixedIn: fixedIn ?? [],
  source: "catalogue"
});
var changelog = (minor) => `https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${minor}.md`;
var guide = (page) => ({
  en: `https://support.huaweicloud.com/intl/en-us/usermanual-cce/${page}.html`,
  zh: `https://support.huaweicloud.com/usermanual-cce/${page}.html`
});

// lib/catalog/known-risks/cluster.js
var CLUSTER_RISKS = [
  {
    name: "tunnel-network-routes",
    to: ["v1.19.16-r4", "v1.21.7-r0", "v1.23.5-r0", "v1.25.1-r0"],
    match: { network: ["overlay_l2"] },
    title: { en: "Routes from a VPC to pods end", zh: "\u4ECE VPC \u5230 Pod \u7684\u8DEF\u7531\u5931\u6548" },
    meaning: {
      en: "In clusters with the tunnel network, the upgrade removes the SNAT rules for traffic from outside of the pod CIDR block. With VPC routes to pods, only the pods of the node that a route leads to stay reachable.",
      zh: "\u5BF9\u4E8E\u5BB9\u5668\u96A7\u9053\u7F51\u7EDC\u7684\u96C6\u7FA4\uFF0C\u5347\u7EA7\u4F1A\u5220\u9664\u76EE\u7684\u5730\u5740\u5728\u5BB9\u5668\u7F51\u6BB5\u5185\u3001\u6E90\u5730\u5740\u5728\u5BB9\u5668\u7F51\u6BB5\u5916\u7684 SNAT \u89C4\u5219\u3002\u5982\u679C\u914D\u7F6E\u4E86\u8BBF\u95EE Pod \u7684 VPC \u8DEF\u7531\uFF0C\u5347\u7EA7\u540E\u53EA\u80FD\u76F4\u63A5\u8BBF\u95EE\u8DEF\u7531\u6240\u6307\u8282\u70B9\u4E0A\u7684 Pod\u3002"
    },
    fix: {
      en: "If VPC routes lead to pods of this cluster, use Services (NodePort or LoadBalancer) for that traffic before the upgrade.",
      zh: "\u5982\u679C\u6709 VPC \u8DEF\u7531\u6307\u5411\u8BE5\u96C6\u7FA4\u7684 Pod\uFF0C\u8BF7\u5728\u5347\u7EA7\u524D\u6539\u7528 Service\uFF08NodePort \u6216 LoadBalancer\uFF09\u627F\u8F7D\u8FD9\u90E8\u5206\u6D41\u91CF\u3002"
    },
    link: guide("cce_10_0302")
  },
  {
    name: "node-os-not-supported",
    to: ["v1.27"],
    match: { os: ["EulerOS 2.5*", "CentOS 7.7*"] },
    title: { en: "Operating system of nodes is not supported", zh: "\u8282\u70B9\u64CD\u4F5C\u7CFB\u7EDF\u4E0D\u53D7\u652F\u6301" },
    meaning: {
      en: "Clusters of v1.27 and later do not support nodes that run EulerOS 2.5 or CentOS 7.7.",
      zh: "v1.27 \u53CA\u4EE5\u4E0A\u7248\u672C\u7684\u96C6\u7FA4\u4E0D\u652F\u6301\u64CD\u4F5C\u7CFB\u7EDF\u4E3A EulerOS 2.5 \u6216 CentOS 7.7 \u7684\u8282\u70B9\u3002"
    },
    fix: {
      en: "Before the upgrade, reset the nodes to an operating system that CCE supports for the target version, such as Huawei Cloud EulerOS 2.0 or Ubuntu 22.04.",
      zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u91CD\u7F6E\u8282\u70B9\uFF0C\u6539\u7528\u76EE\u6807\u7248\u672C\u652F\u6301\u7684\u64CD\u4F5C\u7CFB\u7EDF\uFF0C\u4F8B\u5982 Huawei Cloud EulerOS 2.0 \u6216 Ubuntu 22.04\u3002"
    },
    link: guide("cce_10_0302")
  },
  {
    name: "ipvs-mode-deprecated",
    to: ["v1.35"],
    match: { proxyMode: ["ipvs"] },
    title: { en: "kube-proxy runs in ipvs mode", zh: "kube-proxy \u4F7F\u7528 ipvs \u6A21\u5F0F" },
    meaning: {
      en: "Kubernetes 1.35 marks the ipvs mode of kube-proxy as deprecated. It still works, and a later release removes it.",
      zh: "Kubernetes 1.35 \u5C06 kube-proxy \u7684 ipvs \u6A21\u5F0F\u6807\u8BB0\u4E3A\u5E9F\u5F03\u3002\u8BE5\u6A21\u5F0F\u76EE\u524D\u4ECD\u53EF\u4F7F\u7528\uFF0C\u540E\u7EED\u7248\u672C\u5C06\u79FB\u9664\u3002"
    },
    fix: {
      en: "Plan the move to another mode. CCE sets the mode when a cluster is created, so that it takes a new cluster.",
      zh: "\u8BF7\u89C4\u5212\u8FC1\u79FB\u5230\u5176\u4ED6\u6A21\u5F0F\u3002CCE \u5728\u521B\u5EFA\u96C6\u7FA4\u65F6\u786E\u5B9A\u8BE5\u6A21\u5F0F\uFF0C\u56E0\u6B64\u9700\u8981\u65B0\u5EFA\u96C6\u7FA4\u3002"
    },
    link: changelog("1.35")
  },
  {
    name: "cgroup-v1-deprecated",
    to: ["v1.35"],
    match: { os: ["CentOS*", "EulerOS 2.5*", "EulerOS 2.8*", "EulerOS 2.9*"] },
    title: { en: "Nodes use cgroup v1", zh: "\u8282\u70B9\u4F7F\u7528 cgroup v1" },
    meaning: {
      en: "These operating systems have a kernel older than 5.8, which Kubernetes requires for cgroup v2. From 1.35 on, the kubelet does not start on cgroup v1 unless it is configured to (failCgroupV1: false).",
      zh: "\u8FD9\u4E9B\u64CD\u4F5C\u7CFB\u7EDF\u7684\u5185\u6838\u4F4E\u4E8E 5.8\uFF0C\u4E0D\u6EE1\u8DB3 Kubernetes \u5BF9 cgroup v2 \u7684\u8981\u6C42\u3002\u4ECE 1.35 \u8D77\uFF0C\u9664\u975E\u53E6\u884C\u914D\u7F6E\uFF08failCgroupV1: false\uFF09\uFF0Ckubelet \u4E0D\u4F1A\u5728 cgroup v1 \u4E0A\u542F\u52A8\u3002"
    },
    fix: {
      en: "Ask Huawei Cloud whether CCE configures the kubelet of the target version for cgroup v1, or move the workloads to nodes with Huawei Cloud EulerOS 2.0 or Ubuntu 22.04 before the upgrade.",
      zh: "\u8BF7\u5411\u534E\u4E3A\u4E91\u786E\u8BA4\u76EE\u6807\u7248\u672C\u7684 kubelet \u662F\u5426\u914D\u7F6E\u4E3A\u652F\u6301 cgroup v1\uFF0C\u6216\u5728\u5347\u7EA7\u524D\u5C06\u5DE5\u4F5C\u8D1F\u8F7D\u8FC1\u79FB\u5230 Huawei Cloud EulerOS 2.0 \u6216 Ubuntu 22.04 \u7684\u8282\u70B9\u3002"
    },
    link: changelog("1.35")
  }
];

// lib/catalog/known-risks/metrics.js
var GONE = {
  "1.26": { etcd_db_total_size_in_bytes: "apiserver_storage_db_total_size_in_bytes" },
  "1.27": {
    node_collector_evictions_number: "node_collector_evictions_total",
    scheduler_e2e_scheduling_duration_seconds: "scheduler_scheduling_attempt_duration_seconds"
  },
  "1.28": { scheduler_scheduler_goroutines: "scheduler_goroutines" },
  "1.29": { apiserver_request_body_sizes: "apiserver_request_body_size_bytes" },
  "1.33": { scheduler_pod_scheduling_duration_seconds: "scheduler_pod_scheduling_sli_duration_seconds" },
  "1.34": {
    scheduler_scheduler_cache_size: "scheduler_cache_size",
    apiserver_encryption_config_controller_automatic_reload_success_total: "apiserver_encryption_config_controller_automatic_reloads_total",
    apiserver_encryption_config_controller_automatic_reload_failures_total: "apiserver_encryption_config_controller_automatic_reloads_total"
  },
  "1.36": {
    volume_operation_total_errors: "volume_operation_errors_total",
    etcd_bookmark_counts: "etcd_bookmark_total"
  }
};
var HISTOGRAMS = /* @__PURE__ */ new Set([
  "scheduler_e2e_scheduling_duration_seconds",
  "apiserver_request_body_sizes",
  "scheduler_pod_scheduling_duration_seconds"
]);
var seriesOf = (metric) => HISTOGRAMS.has(metric) ? ["", "_bucket", "_sum", "_count"].map((part) => metric + part) : [metric];
var METRIC_RISKS = Object.entries(GONE).map(([minor, metrics]) => {
  const names = Object.keys(metrics);
  const pairs = Object.entries(metrics).map(([old, now]) => `${old} \u2192 ${now}`);
  return {
    name: `metrics-gone-in-${minor.replace(".", "-")}`,
    to: [`v${minor}`],
    match: { repository: names.flatMap(seriesOf).map((text) => ({ text })) },
    title: { en: "A metric is gone", zh: "\u76D1\u63A7\u6307\u6807\u5DF2\u4E0D\u5B58\u5728" },
    meaning: {
      en: `Kubernetes ${minor} no longer has ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names).en}. A dashboard shows nothing for it, and an alert about it never fires.`,
      zh: `Kubernetes ${minor} \u4E0D\u518D\u63D0\u4F9B ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names).zh}\u3002\u4EEA\u8868\u76D8\u4E0D\u518D\u663E\u793A\u8BE5\u6307\u6807\uFF0C\u57FA\u4E8E\u5B83\u7684\u544A\u8B66\u4E5F\u4E0D\u4F1A\u89E6\u53D1\u3002`
    },
    fix: {
      en: `Use the new name, beside the old one until the upgrade: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(pairs).en}.`,
      zh: `\u8BF7\u4F7F\u7528\u65B0\u540D\u79F0\uFF0C\u5E76\u5728\u5347\u7EA7\u524D\u540C\u65F6\u4FDD\u7559\u65E7\u540D\u79F0\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(pairs).zh}\u3002`
    },
    link: changelog(minor)
  };
});

// lib/catalog/known-risks/repository.js
var REPOSITORY_RISKS = [
  {
    name: "runtime-socket-mount",
    to: [],
    match: {
      repository: [
        { key: "path", value: "*/docker.sock" },
        { key: "path", value: "*/containerd.sock" }
      ]
    },
    title: { en: "A pod mounts the socket of the container runtime", zh: "Pod \u6302\u8F7D\u4E86\u5BB9\u5668\u8FD0\u884C\u65F6\u7684 sock \u6587\u4EF6" },
    meaning: {
      en: "An upgrade restarts the container runtime, which creates a new socket. A pod that mounts the file keeps the old one and loses its connection until it is created anew.",
      zh: "\u5347\u7EA7\u4F1A\u91CD\u542F\u5BB9\u5668\u8FD0\u884C\u65F6\u5E76\u751F\u6210\u65B0\u7684 sock \u6587\u4EF6\u3002\u76F4\u63A5\u6302\u8F7D\u8BE5\u6587\u4EF6\u7684 Pod \u4ECD\u4F7F\u7528\u65E7\u6587\u4EF6\uFF0C\u91CD\u5EFA\u4E4B\u524D\u65E0\u6CD5\u8BBF\u95EE\u5BB9\u5668\u8FD0\u884C\u65F6\u3002"
    },
    fix: {
      en: "Mount the directory of the socket in place of the file, or delete these pods after the upgrade.",
      zh: "\u8BF7\u6539\u4E3A\u6302\u8F7D sock \u6587\u4EF6\u6240\u5728\u7684\u76EE\u5F55\uFF0C\u6216\u5728\u5347\u7EA7\u540E\u5220\u9664\u8FD9\u4E9B Pod \u4F7F\u5176\u91CD\u5EFA\u3002"
    },
    link: guide("cce_10_0496")
  },
  {
    name: "master-node-label",
    to: ["v1.24"],
    match: { repository: [{ key: "node-role.kubernetes.io/master" }] },
    title: { en: "The label of master nodes is gone", zh: "\u4E3B\u8282\u70B9\u7684\u65E7\u6807\u7B7E\u4E0D\u518D\u5B58\u5728" },
    meaning: {
      en: "From 1.24 on, Kubernetes labels control plane nodes with node-role.kubernetes.io/control-plane only. What selects node-role.kubernetes.io/master finds no node unless somebody sets that label.",
      zh: "\u4ECE 1.24 \u8D77\uFF0CKubernetes \u53EA\u4E3A\u63A7\u5236\u9762\u8282\u70B9\u8BBE\u7F6E node-role.kubernetes.io/control-plane \u6807\u7B7E\u3002\u9664\u975E\u6709\u4EBA\u81EA\u884C\u8BBE\u7F6E\uFF0C\u6309 node-role.kubernetes.io/master \u9009\u62E9\u5C06\u627E\u4E0D\u5230\u4EFB\u4F55\u8282\u70B9\u3002"
    },
    fix: {
      en: "Select by a label that you set on the nodes yourself, or by node-role.kubernetes.io/control-plane.",
      zh: "\u8BF7\u6309\u81EA\u884C\u8BBE\u7F6E\u7684\u8282\u70B9\u6807\u7B7E\u9009\u62E9\uFF0C\u6216\u6539\u7528 node-role.kubernetes.io/control-plane\u3002"
    },
    link: changelog("1.24")
  },
  {
    name: "service-account-token-secrets",
    to: ["v1.24"],
    match: { repository: [{ text: "default_secret_name" }, { text: ".secrets[0].name" }] },
    title: { en: "No Secret for a new service account", zh: "\u65B0\u5EFA\u7684\u670D\u52A1\u8D26\u53F7\u6CA1\u6709 Secret" },
    meaning: {
      en: "From 1.24 on, Kubernetes creates no Secret with a token for a new service account, so that the name of that Secret is empty.",
      zh: "\u4ECE 1.24 \u8D77\uFF0CKubernetes \u4E0D\u518D\u4E3A\u65B0\u5EFA\u7684\u670D\u52A1\u8D26\u53F7\u81EA\u52A8\u751F\u6210\u5E26\u4EE4\u724C\u7684 Secret\uFF0C\u56E0\u6B64\u53D6\u5230\u7684 Secret \u540D\u79F0\u4E3A\u7A7A\u3002"
    },
    fix: {
      en: "Request a token (TokenRequest, kubectl create token), or create a Secret of the type kubernetes.io/service-account-token for the account.",
      zh: "\u8BF7\u4F7F\u7528 TokenRequest\uFF08kubectl create token\uFF09\u83B7\u53D6\u4EE4\u724C\uFF0C\u6216\u4E3A\u8BE5\u8D26\u53F7\u521B\u5EFA\u7C7B\u578B\u4E3A kubernetes.io/service-account-token \u7684 Secret\u3002"
    },
    link: changelog("1.24")
  },
  {
    name: "unready-endpoints-annotation",
    to: ["v1.24"],
    match: { repository: [{ key: "service.alpha.kubernetes.io/tolerate-unready-endpoints" }] },
    title: { en: "An annotation for unready endpoints has no effect", zh: "\u672A\u5C31\u7EEA\u7AEF\u70B9\u7684\u6CE8\u89E3\u4E0D\u518D\u751F\u6548" },
    meaning: {
      en: "From 1.24 on, the annotation tolerate-unready-endpoints is ignored: the Service no longer publishes pods that are not ready, which can keep a cluster of peers from forming.",
      zh: "\u4ECE 1.24 \u8D77\uFF0C\u6CE8\u89E3 tolerate-unready-endpoints \u4F1A\u88AB\u5FFD\u7565\uFF1AService \u4E0D\u518D\u53D1\u5E03\u672A\u5C31\u7EEA\u7684 Pod\uFF0C\u53EF\u80FD\u5BFC\u81F4\u96C6\u7FA4\u7C7B\u5E94\u7528\u7684\u6210\u5458\u4E4B\u95F4\u65E0\u6CD5\u76F8\u4E92\u53D1\u73B0\u3002"
    },
    fix: {
      en: "Set spec.publishNotReadyAddresses: true on the Service, and remove the annotation.",
      zh: "\u8BF7\u5728 Service \u4E2D\u8BBE\u7F6E spec.publishNotReadyAddresses: true\uFF0C\u5E76\u5220\u9664\u8BE5\u6CE8\u89E3\u3002"
    },
    link: guide("cce_10_0440")
  },
  {
    name: "volumes-removed-in-1-25",
    to: ["v1.25"],
    match: {
      repository: [
        { key: "flocker", with: "datasetName" },
        { key: "quobyte", with: "registry" },
        { key: "storageos", with: "volumeName" }
      ]
    },
    title: { en: "A volume type is gone", zh: "\u5377\u7C7B\u578B\u5DF2\u88AB\u79FB\u9664" },
    meaning: {
      en: "Kubernetes 1.25 has no flocker, quobyte and storageos volumes any more. A pod that uses one does not start.",
      zh: "Kubernetes 1.25 \u5DF2\u79FB\u9664 flocker\u3001quobyte \u548C storageos \u5377\uFF0C\u4F7F\u7528\u8FD9\u4E9B\u5377\u7684 Pod \u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: { en: "Move the data to a CSI volume before the upgrade.", zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u5C06\u6570\u636E\u8FC1\u79FB\u5230 CSI \u5377\u3002" },
    link: changelog("1.25")
  },
  {
    name: "volumes-removed-in-1-26",
    to: ["v1.26"],
    match: {
      repository: [
        { key: "glusterfs", with: "endpoints" },
        { key: "cinder", with: "volumeID" },
        { key: "provisioner", value: "kubernetes.io/glusterfs" },
        { key: "provisioner", value: "kubernetes.io/cinder" }
      ]
    },
    title: { en: "A volume type is gone", zh: "\u5377\u7C7B\u578B\u5DF2\u88AB\u79FB\u9664" },
    meaning: {
      en: "Kubernetes 1.26 has no glusterfs volumes and no volume plugin for cinder any more. Without a CSI driver for it, a pod that uses one does not start.",
      zh: "Kubernetes 1.26 \u5DF2\u79FB\u9664 glusterfs \u5377\u548C cinder \u5377\u63D2\u4EF6\u3002\u6CA1\u6709\u76F8\u5E94\u7684 CSI \u9A71\u52A8\u65F6\uFF0C\u4F7F\u7528\u8FD9\u4E9B\u5377\u7684 Pod \u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: { en: "Move the data to a CSI volume before the upgrade.", zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u5C06\u6570\u636E\u8FC1\u79FB\u5230 CSI \u5377\u3002" },
    link: changelog("1.26")
  },
  {
    name: "seccomp-annotations",
    to: ["v1.27"],
    match: {
      repository: [
        { text: "seccomp.security.alpha.kubernetes.io/pod" },
        { text: "container.seccomp.security.alpha.kubernetes.io" }
      ]
    },
    title: { en: "Seccomp annotations have no effect", zh: "seccomp \u6CE8\u89E3\u4E0D\u518D\u751F\u6548" },
    meaning: {
      en: "From 1.27 on, Kubernetes ignores the alpha annotations for seccomp: the pods run without the profile that they ask for.",
      zh: "\u4ECE 1.27 \u8D77\uFF0CKubernetes \u4F1A\u5FFD\u7565 seccomp \u7684 alpha \u6CE8\u89E3\uFF1APod \u8FD0\u884C\u65F6\u4E0D\u518D\u4F7F\u7528\u6240\u8981\u6C42\u7684\u914D\u7F6E\u3002"
    },
    fix: {
      en: "Set securityContext.seccompProfile on the pod or container, which every version since 1.19 supports, and remove the annotation.",
      zh: "\u8BF7\u5728 Pod \u6216\u5BB9\u5668\u4E0A\u8BBE\u7F6E securityContext.seccompProfile\uFF081.19 \u8D77\u7684\u7248\u672C\u90FD\u652F\u6301\uFF09\uFF0C\u5E76\u5220\u9664\u8BE5\u6CE8\u89E3\u3002"
    },
    link: changelog("1.27")
  },
  {
    name: "topology-hints-annotation",
    to: ["v1.27"],
    match: { repository: [{ key: "service.kubernetes.io/topology-aware-hints" }] },
    title: { en: "A deprecated annotation for topology hints", zh: "\u62D3\u6251\u611F\u77E5\u63D0\u793A\u7684\u6CE8\u89E3\u5DF2\u5E9F\u5F03" },
    meaning: {
      en: "Kubernetes 1.27 deprecates the annotation service.kubernetes.io/topology-aware-hints, and the pre-upgrade check of CCE reports Services that have it.",
      zh: "Kubernetes 1.27 \u5E9F\u5F03\u4E86\u6CE8\u89E3 service.kubernetes.io/topology-aware-hints\uFF0CCCE \u7684\u5347\u7EA7\u524D\u68C0\u67E5\u4F1A\u62A5\u544A\u4F7F\u7528\u8BE5\u6CE8\u89E3\u7684 Service\u3002"
    },
    fix: {
      en: "After the upgrade to 1.27, use service.kubernetes.io/topology-mode: Auto. Until then, remove the annotation, or accept the risk.",
      zh: "\u5347\u7EA7\u5230 1.27 \u4E4B\u540E\u8BF7\u4F7F\u7528 service.kubernetes.io/topology-mode: Auto\uFF1B\u5728\u6B64\u4E4B\u524D\u8BF7\u5220\u9664\u8BE5\u6CE8\u89E3\uFF0C\u6216\u63A5\u53D7\u8BE5\u98CE\u9669\u3002"
    },
    link: guide("cce_10_0440")
  },
  {
    name: "conntrack-limit-lowered",
    to: ["v1.29"],
    match: { repository: [{ text: "nf_conntrack_max" }] },
    title: { en: "kube-proxy lowers a kernel limit", zh: "kube-proxy \u4F1A\u8C03\u4F4E\u5185\u6838\u53C2\u6570" },
    meaning: {
      en: "From 1.29 on, kube-proxy also sets nf_conntrack_max to less than the node has. A node with many connections can then drop new ones at peak times.",
      zh: "\u4ECE 1.29 \u8D77\uFF0Ckube-proxy \u4E5F\u4F1A\u5C06 nf_conntrack_max \u8BBE\u7F6E\u4E3A\u5C0F\u4E8E\u8282\u70B9\u539F\u6709\u7684\u503C\u3002\u8FDE\u63A5\u6570\u8F83\u591A\u7684\u8282\u70B9\u53EF\u80FD\u5728\u9AD8\u5CF0\u671F\u4E22\u5F03\u65B0\u8FDE\u63A5\u3002"
    },
    fix: {
      en: "Set conntrack-min in the kube-proxy settings of the node pool, in place of the kernel parameter.",
      zh: "\u8BF7\u5728\u8282\u70B9\u6C60\u7684 kube-proxy \u914D\u7F6E\u4E2D\u8BBE\u7F6E conntrack-min\uFF0C\u800C\u4E0D\u662F\u4FEE\u6539\u5185\u6838\u53C2\u6570\u3002"
    },
    link: guide("cce_10_0302")
  },
  {
    name: "cron-job-time-zone",
    to: ["v1.29"],
    match: {
      repository: [
        { key: "schedule", value: "CRON_TZ=*" },
        { key: "schedule", value: "TZ=*" }
      ]
    },
    title: { en: "A CronJob with a time zone in its schedule", zh: "CronJob \u7684 schedule \u4E2D\u5305\u542B\u65F6\u533A" },
    meaning: {
      en: "From 1.29 on, Kubernetes refuses to create a CronJob with TZ or CRON_TZ in its schedule. One that exists goes on, and cannot be created again.",
      zh: "\u4ECE 1.29 \u8D77\uFF0CKubernetes \u4F1A\u62D2\u7EDD\u521B\u5EFA schedule \u4E2D\u5305\u542B TZ \u6216 CRON_TZ \u7684 CronJob\u3002\u5DF2\u6709\u7684\u4E0D\u53D7\u5F71\u54CD\uFF0C\u4F46\u5220\u9664\u540E\u65E0\u6CD5\u518D\u521B\u5EFA\u3002"
    },
    fix: {
      en: "Set spec.timeZone, which every version since 1.25 supports, and remove the prefix from the schedule.",
      zh: "\u8BF7\u8BBE\u7F6E spec.timeZone\uFF081.25 \u8D77\u7684\u7248\u672C\u90FD\u652F\u6301\uFF09\uFF0C\u5E76\u4ECE schedule \u4E2D\u5220\u9664\u65F6\u533A\u524D\u7F00\u3002"
    },
    link: changelog("1.29")
  },
  {
    name: "ceph-volumes-removed",
    to: ["v1.31"],
    match: {
      repository: [
        { key: "cephfs", with: "monitors" },
        { key: "rbd", with: "monitors" },
        { key: "provisioner", value: "kubernetes.io/rbd" },
        { key: "provisioner", value: "kubernetes.io/cephfs" }
      ]
    },
    title: { en: "Ceph volumes are gone", zh: "Ceph \u5377\u5DF2\u88AB\u79FB\u9664" },
    meaning: {
      en: "Kubernetes 1.31 has no cephfs and rbd volumes any more, and does not convert them to CSI. A pod that uses one does not start.",
      zh: "Kubernetes 1.31 \u5DF2\u79FB\u9664 cephfs \u548C rbd \u5377\uFF0C\u5E76\u4E14\u4E0D\u4F1A\u8F6C\u6362\u4E3A CSI\u3002\u4F7F\u7528\u8FD9\u4E9B\u5377\u7684 Pod \u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: {
      en: "Deploy the CSI driver of Ceph, and deploy the workloads anew with CSI volumes, before the upgrade.",
      zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u90E8\u7F72 Ceph \u7684 CSI \u9A71\u52A8\uFF0C\u5E76\u4F7F\u7528 CSI \u5377\u91CD\u65B0\u90E8\u7F72\u5DE5\u4F5C\u8D1F\u8F7D\u3002"
    },
    link: changelog("1.31")
  },
  {
    name: "portworx-volumes-need-driver",
    to: ["v1.31"],
    match: {
      repository: [
        { key: "portworxVolume", with: "volumeID" },
        { key: "provisioner", value: "kubernetes.io/portworx-volume" }
      ]
    },
    title: { en: "Portworx volumes need the CSI driver", zh: "Portworx \u5377\u9700\u8981 CSI \u9A71\u52A8" },
    meaning: {
      en: "From 1.31 on, Kubernetes redirects every operation on portworxVolume to the CSI driver pxd.portworx.com. Without that driver, pods with such volumes do not start.",
      zh: "\u4ECE 1.31 \u8D77\uFF0CKubernetes \u5C06\u5BF9 portworxVolume \u7684\u6240\u6709\u64CD\u4F5C\u8F6C\u7ED9 CSI \u9A71\u52A8 pxd.portworx.com\u3002\u6CA1\u6709\u8BE5\u9A71\u52A8\u65F6\uFF0C\u4F7F\u7528\u8FD9\u7C7B\u5377\u7684 Pod \u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: {
      en: "Install the CSI driver of Portworx before the upgrade.",
      zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u5B89\u88C5 Portworx \u7684 CSI \u9A71\u52A8\u3002"
    },
    link: changelog("1.31")
  },
  {
    name: "git-repo-volumes",
    to: ["v1.33"],
    match: { repository: [{ key: "gitRepo", with: "repository" }] },
    title: { en: "gitRepo volumes do not work", zh: "gitRepo \u5377\u4E0D\u518D\u53EF\u7528" },
    meaning: {
      en: "Kubernetes 1.33 switches gitRepo volumes off by default, and 1.36 for good. The API still accepts such a pod, but it does not start.",
      zh: "Kubernetes 1.33 \u9ED8\u8BA4\u5173\u95ED gitRepo \u5377\uFF0C1.36 \u8D77\u65E0\u6CD5\u518D\u5F00\u542F\u3002API \u4ECD\u63A5\u53D7\u8FD9\u6837\u7684 Pod\uFF0C\u4F46\u5B83\u65E0\u6CD5\u542F\u52A8\u3002"
    },
    fix: {
      en: "Clone the repository in an init container into an emptyDir volume, or use git-sync.",
      zh: "\u8BF7\u5728 init \u5BB9\u5668\u4E2D\u5C06\u4ED3\u5E93\u514B\u9686\u5230 emptyDir \u5377\uFF0C\u6216\u4F7F\u7528 git-sync\u3002"
    },
    link: changelog("1.33")
  },
  {
    name: "node-kube-proxy-version",
    to: ["v1.33"],
    match: { repository: [{ text: "kubeProxyVersion" }] },
    title: { en: "Nodes no longer state a kube-proxy version", zh: "\u8282\u70B9\u4E0D\u518D\u7ED9\u51FA kube-proxy \u7248\u672C" },
    meaning: {
      en: "From 1.33 on, the field status.nodeInfo.kubeProxyVersion of a node is empty.",
      zh: "\u4ECE 1.33 \u8D77\uFF0C\u8282\u70B9\u7684 status.nodeInfo.kubeProxyVersion \u5B57\u6BB5\u4E3A\u7A7A\u3002"
    },
    fix: {
      en: "Read status.nodeInfo.kubeletVersion, or ask kube-proxy itself.",
      zh: "\u8BF7\u6539\u4E3A\u8BFB\u53D6 status.nodeInfo.kubeletVersion\uFF0C\u6216\u76F4\u63A5\u67E5\u8BE2 kube-proxy\u3002"
    },
    link: changelog("1.33")
  },
  {
    name: "storage-version-migrations",
    to: ["v1.35"],
    match: { repository: [{ key: "apiVersion", value: "storagemigration.k8s.io/v1alpha1" }] },
    title: { en: "Storage version migrations must be deleted", zh: "\u5FC5\u987B\u5220\u9664\u5B58\u50A8\u7248\u672C\u8FC1\u79FB\u5BF9\u8C61" },
    meaning: {
      en: "Kubernetes 1.35 does not support v1alpha1 of StorageVersionMigration. Its objects must be deleted from the cluster before the upgrade; changing the file is not enough.",
      zh: "Kubernetes 1.35 \u4E0D\u518D\u652F\u6301 StorageVersionMigration \u7684 v1alpha1\u3002\u5347\u7EA7\u524D\u5FC5\u987B\u4ECE\u96C6\u7FA4\u4E2D\u5220\u9664\u8FD9\u4E9B\u5BF9\u8C61\uFF0C\u53EA\u4FEE\u6539\u6587\u4EF6\u662F\u4E0D\u591F\u7684\u3002"
    },
    fix: {
      en: "Delete the objects before the upgrade (kubectl delete storageversionmigrations --all), and create those that are still needed with v1beta1 after it.",
      zh: "\u8BF7\u5728\u5347\u7EA7\u524D\u5220\u9664\u8FD9\u4E9B\u5BF9\u8C61\uFF08kubectl delete storageversionmigrations --all\uFF09\uFF0C\u5347\u7EA7\u540E\u518D\u7528 v1beta1 \u521B\u5EFA\u4ECD\u9700\u8981\u7684\u5BF9\u8C61\u3002"
    },
    link: changelog("1.35")
  },
  {
    name: "service-external-ips",
    to: ["v1.36"],
    match: { repository: [{ key: "externalIPs" }] },
    title: { en: "A Service uses external IPs", zh: "Service \u4F7F\u7528\u4E86 externalIPs" },
    meaning: {
      en: "Kubernetes 1.36 deprecates spec.externalIPs of Services. It still works, each apply prints a warning, and a later release switches it off.",
      zh: "Kubernetes 1.36 \u5E9F\u5F03\u4E86 Service \u7684 spec.externalIPs\u3002\u8BE5\u5B57\u6BB5\u76EE\u524D\u4ECD\u6709\u6548\uFF0C\u6BCF\u6B21\u5E94\u7528\u90FD\u4F1A\u544A\u8B66\uFF0C\u540E\u7EED\u7248\u672C\u5C06\u5173\u95ED\u3002"
    },
    fix: {
      en: "Plan the move to a Service of the type LoadBalancer, or to a gateway.",
      zh: "\u8BF7\u89C4\u5212\u8FC1\u79FB\u5230 LoadBalancer \u7C7B\u578B\u7684 Service \u6216\u7F51\u5173\u3002"
    },
    link: changelog("1.36")
  }
];

// lib/catalog/known-risks/index.js
var known;
var catalogRisks = () => known ??= [...CLUSTER_RISKS, ...REPOSITORY_RISKS, ...METRIC_RISKS].map(knownRisk);

// lib/model/known-risk.js
var patternKey = (pattern) => JSON.stringify("text" in pattern ? [pattern.text] : [pattern.key, pattern.value ?? null, pattern.with ?? null]);
function patternText(pattern) {
  if ("text" in pattern)
    return pattern.text;
  return pattern.value === void 0 ? pattern.key : `${pattern.key}: ${pattern.value}`;
}




/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ LIVE_CALLS_ITEM),
/* harmony export */   W: () => (/* binding */ CALLER_KINDS)
/* harmony export */ });
// lib/model/removed-api.js
var LIVE_CALLS_ITEM = "DeprecatedApiCheck";
var CALLER_KINDS = ["kubectl", "helm", "controller", "add-on", "scanner", "cce", "unknown"];




/***/ })

};
