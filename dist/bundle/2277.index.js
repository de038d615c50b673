export const id = 2277;
export const ids = [2277];
export const modules = {

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
A6: () => (isEntryProblem),
NM: () => (isUnseen),
Q5: () => (patternKey),
U: () => (patternText),
ax: () => (fingerprintOf),
s5: () => (catalogRisks)
});
var _XJ4UP3BC_js_0 = __webpack_require__(2331);
var _UKFUSHME_js_1 = __webpack_require__(1912);



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
    title: { en: "Routes from a VPC to pods end", zh: "从 VPC 到 Pod 的路由失效" },
    meaning: {
      en: "In clusters with the tunnel network, the upgrade removes the SNAT rules for traffic from outside of the pod CIDR block. With VPC routes to pods, only the pods of the node that a route leads to stay reachable.",
      zh: "对于容器隧道网络的集群，升级会删除目的地址在容器网段内、源地址在容器网段外的 SNAT 规则。如果配置了访问 Pod 的 VPC 路由，升级后只能直接访问路由所指节点上的 Pod。"
    },
    fix: {
      en: "If VPC routes lead to pods of this cluster, use Services (NodePort or LoadBalancer) for that traffic before the upgrade.",
      zh: "如果有 VPC 路由指向该集群的 Pod，请在升级前改用 Service（NodePort 或 LoadBalancer）承载这部分流量。"
    },
    link: guide("cce_10_0302")
  },
  {
    name: "node-os-not-supported",
    to: ["v1.27"],
    match: { os: ["EulerOS 2.5*", "CentOS 7.7*"] },
    title: { en: "Operating system of nodes is not supported", zh: "节点操作系统不受支持" },
    meaning: {
      en: "Clusters of v1.27 and later do not support nodes that run EulerOS 2.5 or CentOS 7.7.",
      zh: "v1.27 及以上版本的集群不支持操作系统为 EulerOS 2.5 或 CentOS 7.7 的节点。"
    },
    fix: {
      en: "Before the upgrade, reset the nodes to an operating system that CCE supports for the target version, such as Huawei Cloud EulerOS 2.0 or Ubuntu 22.04.",
      zh: "请在升级前重置节点，改用目标版本支持的操作系统，例如 Huawei Cloud EulerOS 2.0 或 Ubuntu 22.04。"
    },
    link: guide("cce_10_0302")
  },
  {
    name: "ipvs-mode-deprecated",
    to: ["v1.35"],
    match: { proxyMode: ["ipvs"] },
    title: { en: "kube-proxy runs in ipvs mode", zh: "kube-proxy 使用 ipvs 模式" },
    meaning: {
      en: "Kubernetes 1.35 marks the ipvs mode of kube-proxy as deprecated. It still works, and a later release removes it.",
      zh: "Kubernetes 1.35 将 kube-proxy 的 ipvs 模式标记为废弃。该模式目前仍可使用，后续版本将移除。"
    },
    fix: {
      en: "Plan the move to another mode. CCE sets the mode when a cluster is created, so that it takes a new cluster.",
      zh: "请规划迁移到其他模式。CCE 在创建集群时确定该模式，因此需要新建集群。"
    },
    link: changelog("1.35")
  },
  {
    name: "cgroup-v1-deprecated",
    to: ["v1.35"],
    match: { os: ["CentOS*", "EulerOS 2.5*", "EulerOS 2.8*", "EulerOS 2.9*"] },
    title: { en: "Nodes use cgroup v1", zh: "节点使用 cgroup v1" },
    meaning: {
      en: "These operating systems have a kernel older than 5.8, which Kubernetes requires for cgroup v2. From 1.35 on, the kubelet does not start on cgroup v1 unless it is configured to (failCgroupV1: false).",
      zh: "这些操作系统的内核低于 5.8，不满足 Kubernetes 对 cgroup v2 的要求。从 1.35 起，除非另行配置（failCgroupV1: false），kubelet 不会在 cgroup v1 上启动。"
    },
    fix: {
      en: "Ask Huawei Cloud whether CCE configures the kubelet of the target version for cgroup v1, or move the workloads to nodes with Huawei Cloud EulerOS 2.0 or Ubuntu 22.04 before the upgrade.",
      zh: "请向华为云确认目标版本的 kubelet 是否配置为支持 cgroup v1，或在升级前将工作负载迁移到 Huawei Cloud EulerOS 2.0 或 Ubuntu 22.04 的节点。"
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
  const pairs = Object.entries(metrics).map(([old, now]) => `${old} → ${now}`);
  return {
    name: `metrics-gone-in-${minor.replace(".", "-")}`,
    to: [`v${minor}`],
    match: { repository: names.flatMap(seriesOf).map((text) => ({ text })) },
    title: { en: "A metric is gone", zh: "监控指标已不存在" },
    meaning: {
      en: `Kubernetes ${minor} no longer has ${(0,_UKFUSHME_js_1/* .listed */ .KE)(names).en}. A dashboard shows nothing for it, and an alert about it never fires.`,
      zh: `Kubernetes ${minor} 不再提供 ${(0,_UKFUSHME_js_1/* .listed */ .KE)(names).zh}。仪表盘不再显示该指标，基于它的告警也不会触发。`
    },
    fix: {
      en: `Use the new name, beside the old one until the upgrade: ${(0,_UKFUSHME_js_1/* .listed */ .KE)(pairs).en}.`,
      zh: `请使用新名称，并在升级前同时保留旧名称：${(0,_UKFUSHME_js_1/* .listed */ .KE)(pairs).zh}。`
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
    title: { en: "A pod mounts the socket of the container runtime", zh: "Pod 挂载了容器运行时的 sock 文件" },
    meaning: {
      en: "An upgrade restarts the container runtime, which creates a new socket. A pod that mounts the file keeps the old one and loses its connection until it is created anew.",
      zh: "升级会重启容器运行时并生成新的 sock 文件。直接挂载该文件的 Pod 仍使用旧文件，重建之前无法访问容器运行时。"
    },
    fix: {
      en: "Mount the directory of the socket in place of the file, or delete these pods after the upgrade.",
      zh: "请改为挂载 sock 文件所在的目录，或在升级后删除这些 Pod 使其重建。"
    },
    link: guide("cce_10_0496")
  },
  {
    name: "master-node-label",
    to: ["v1.24"],
    match: { repository: [{ key: "node-role.kubernetes.io/master" }] },
    title: { en: "The label of master nodes is gone", zh: "主节点的旧标签不再存在" },
    meaning: {
      en: "From 1.24 on, Kubernetes labels control plane nodes with node-role.kubernetes.io/control-plane only. What selects node-role.kubernetes.io/master finds no node unless somebody sets that label.",
      zh: "从 1.24 起，Kubernetes 只为控制面节点设置 node-role.kubernetes.io/control-plane 标签。除非有人自行设置，按 node-role.kubernetes.io/master 选择将找不到任何节点。"
    },
    fix: {
      en: "Select by a label that you set on the nodes yourself, or by node-role.kubernetes.io/control-plane.",
      zh: "请按自行设置的节点标签选择，或改用 node-role.kubernetes.io/control-plane。"
    },
    link: changelog("1.24")
  },
  {
    name: "service-account-token-secrets",
    to: ["v1.24"],
    match: { repository: [{ text: "default_secret_name" }, { text: ".secrets[0].name" }] },
    title: { en: "No Secret for a new service account", zh: "新建的服务账号没有 Secret" },
    meaning: {
      en: "From 1.24 on, Kubernetes creates no Secret with a token for a new service account, so that the name of that Secret is empty.",
      zh: "从 1.24 起，Kubernetes 不再为新建的服务账号自动生成带令牌的 Secret，因此取到的 Secret 名称为空。"
    },
    fix: {
      en: "Request a token (TokenRequest, kubectl create token), or create a Secret of the type kubernetes.io/service-account-token for the account.",
      zh: "请使用 TokenRequest（kubectl create token）获取令牌，或为该账号创建类型为 kubernetes.io/service-account-token 的 Secret。"
    },
    link: changelog("1.24")
  },
  {
    name: "unready-endpoints-annotation",
    to: ["v1.24"],
    match: { repository: [{ key: "service.alpha.kubernetes.io/tolerate-unready-endpoints" }] },
    title: { en: "An annotation for unready endpoints has no effect", zh: "未就绪端点的注解不再生效" },
    meaning: {
      en: "From 1.24 on, the annotation tolerate-unready-endpoints is ignored: the Service no longer publishes pods that are not ready, which can keep a cluster of peers from forming.",
      zh: "从 1.24 起，注解 tolerate-unready-endpoints 会被忽略：Service 不再发布未就绪的 Pod，可能导致集群类应用的成员之间无法相互发现。"
    },
    fix: {
      en: "Set spec.publishNotReadyAddresses: true on the Service, and remove the annotation.",
      zh: "请在 Service 中设置 spec.publishNotReadyAddresses: true，并删除该注解。"
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
    title: { en: "A volume type is gone", zh: "卷类型已被移除" },
    meaning: {
      en: "Kubernetes 1.25 has no flocker, quobyte and storageos volumes any more. A pod that uses one does not start.",
      zh: "Kubernetes 1.25 已移除 flocker、quobyte 和 storageos 卷，使用这些卷的 Pod 无法启动。"
    },
    fix: { en: "Move the data to a CSI volume before the upgrade.", zh: "请在升级前将数据迁移到 CSI 卷。" },
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
    title: { en: "A volume type is gone", zh: "卷类型已被移除" },
    meaning: {
      en: "Kubernetes 1.26 has no glusterfs volumes and no volume plugin for cinder any more. Without a CSI driver for it, a pod that uses one does not start.",
      zh: "Kubernetes 1.26 已移除 glusterfs 卷和 cinder 卷插件。没有相应的 CSI 驱动时，使用这些卷的 Pod 无法启动。"
    },
    fix: { en: "Move the data to a CSI volume before the upgrade.", zh: "请在升级前将数据迁移到 CSI 卷。" },
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
    title: { en: "Seccomp annotations have no effect", zh: "seccomp 注解不再生效" },
    meaning: {
      en: "From 1.27 on, Kubernetes ignores the alpha annotations for seccomp: the pods run without the profile that they ask for.",
      zh: "从 1.27 起，Kubernetes 会忽略 seccomp 的 alpha 注解：Pod 运行时不再使用所要求的配置。"
    },
    fix: {
      en: "Set securityContext.seccompProfile on the pod or container, which every version since 1.19 supports, and remove the annotation.",
      zh: "请在 Pod 或容器上设置 securityContext.seccompProfile（1.19 起的版本都支持），并删除该注解。"
    },
    link: changelog("1.27")
  },
  {
    name: "topology-hints-annotation",
    to: ["v1.27"],
    match: { repository: [{ key: "service.kubernetes.io/topology-aware-hints" }] },
    title: { en: "A deprecated annotation for topology hints", zh: "拓扑感知提示的注解已废弃" },
    meaning: {
      en: "Kubernetes 1.27 deprecates the annotation service.kubernetes.io/topology-aware-hints, and the pre-upgrade check of CCE reports Services that have it.",
      zh: "Kubernetes 1.27 废弃了注解 service.kubernetes.io/topology-aware-hints，CCE 的升级前检查会报告使用该注解的 Service。"
    },
    fix: {
      en: "After the upgrade to 1.27, use service.kubernetes.io/topology-mode: Auto. Until then, remove the annotation, or accept the risk.",
      zh: "升级到 1.27 之后请使用 service.kubernetes.io/topology-mode: Auto；在此之前请删除该注解，或接受该风险。"
    },
    link: guide("cce_10_0440")
  },
  {
    name: "conntrack-limit-lowered",
    to: ["v1.29"],
    match: { repository: [{ text: "nf_conntrack_max" }] },
    title: { en: "kube-proxy lowers a kernel limit", zh: "kube-proxy 会调低内核参数" },
    meaning: {
      en: "From 1.29 on, kube-proxy also sets nf_conntrack_max to less than the node has. A node with many connections can then drop new ones at peak times.",
      zh: "从 1.29 起，kube-proxy 也会将 nf_conntrack_max 设置为小于节点原有的值。连接数较多的节点可能在高峰期丢弃新连接。"
    },
    fix: {
      en: "Set conntrack-min in the kube-proxy settings of the node pool, in place of the kernel parameter.",
      zh: "请在节点池的 kube-proxy 配置中设置 conntrack-min，而不是修改内核参数。"
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
    title: { en: "A CronJob with a time zone in its schedule", zh: "CronJob 的 schedule 中包含时区" },
    meaning: {
      en: "From 1.29 on, Kubernetes refuses to create a CronJob with TZ or CRON_TZ in its schedule. One that exists goes on, and cannot be created again.",
      zh: "从 1.29 起，Kubernetes 会拒绝创建 schedule 中包含 TZ 或 CRON_TZ 的 CronJob。已有的不受影响，但删除后无法再创建。"
    },
    fix: {
      en: "Set spec.timeZone, which every version since 1.25 supports, and remove the prefix from the schedule.",
      zh: "请设置 spec.timeZone（1.25 起的版本都支持），并从 schedule 中删除时区前缀。"
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
    title: { en: "Ceph volumes are gone", zh: "Ceph 卷已被移除" },
    meaning: {
      en: "Kubernetes 1.31 has no cephfs and rbd volumes any more, and does not convert them to CSI. A pod that uses one does not start.",
      zh: "Kubernetes 1.31 已移除 cephfs 和 rbd 卷，并且不会转换为 CSI。使用这些卷的 Pod 无法启动。"
    },
    fix: {
      en: "Deploy the CSI driver of Ceph, and deploy the workloads anew with CSI volumes, before the upgrade.",
      zh: "请在升级前部署 Ceph 的 CSI 驱动，并使用 CSI 卷重新部署工作负载。"
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
    title: { en: "Portworx volumes need the CSI driver", zh: "Portworx 卷需要 CSI 驱动" },
    meaning: {
      en: "From 1.31 on, Kubernetes redirects every operation on portworxVolume to the CSI driver pxd.portworx.com. Without that driver, pods with such volumes do not start.",
      zh: "从 1.31 起，Kubernetes 将对 portworxVolume 的所有操作转给 CSI 驱动 pxd.portworx.com。没有该驱动时，使用这类卷的 Pod 无法启动。"
    },
    fix: {
      en: "Install the CSI driver of Portworx before the upgrade.",
      zh: "请在升级前安装 Portworx 的 CSI 驱动。"
    },
    link: changelog("1.31")
  },
  {
    name: "git-repo-volumes",
    to: ["v1.33"],
    match: { repository: [{ key: "gitRepo", with: "repository" }] },
    title: { en: "gitRepo volumes do not work", zh: "gitRepo 卷不再可用" },
    meaning: {
      en: "Kubernetes 1.33 switches gitRepo volumes off by default, and 1.36 for good. The API still accepts such a pod, but it does not start.",
      zh: "Kubernetes 1.33 默认关闭 gitRepo 卷，1.36 起无法再开启。API 仍接受这样的 Pod，但它无法启动。"
    },
    fix: {
      en: "Clone the repository in an init container into an emptyDir volume, or use git-sync.",
      zh: "请在 init 容器中将仓库克隆到 emptyDir 卷，或使用 git-sync。"
    },
    link: changelog("1.33")
  },
  {
    name: "node-kube-proxy-version",
    to: ["v1.33"],
    match: { repository: [{ text: "kubeProxyVersion" }] },
    title: { en: "Nodes no longer state a kube-proxy version", zh: "节点不再给出 kube-proxy 版本" },
    meaning: {
      en: "From 1.33 on, the field status.nodeInfo.kubeProxyVersion of a node is empty.",
      zh: "从 1.33 起，节点的 status.nodeInfo.kubeProxyVersion 字段为空。"
    },
    fix: {
      en: "Read status.nodeInfo.kubeletVersion, or ask kube-proxy itself.",
      zh: "请改为读取 status.nodeInfo.kubeletVersion，或直接查询 kube-proxy。"
    },
    link: changelog("1.33")
  },
  {
    name: "storage-version-migrations",
    to: ["v1.35"],
    match: { repository: [{ key: "apiVersion", value: "storagemigration.k8s.io/v1alpha1" }] },
    title: { en: "Storage version migrations must be deleted", zh: "必须删除存储版本迁移对象" },
    meaning: {
      en: "Kubernetes 1.35 does not support v1alpha1 of StorageVersionMigration. Its objects must be deleted from the cluster before the upgrade; changing the file is not enough.",
      zh: "Kubernetes 1.35 不再支持 StorageVersionMigration 的 v1alpha1。升级前必须从集群中删除这些对象，只修改文件是不够的。"
    },
    fix: {
      en: "Delete the objects before the upgrade (kubectl delete storageversionmigrations --all), and create those that are still needed with v1beta1 after it.",
      zh: "请在升级前删除这些对象（kubectl delete storageversionmigrations --all），升级后再用 v1beta1 创建仍需要的对象。"
    },
    link: changelog("1.35")
  },
  {
    name: "service-external-ips",
    to: ["v1.36"],
    match: { repository: [{ key: "externalIPs" }] },
    title: { en: "A Service uses external IPs", zh: "Service 使用了 externalIPs" },
    meaning: {
      en: "Kubernetes 1.36 deprecates spec.externalIPs of Services. It still works, each apply prints a warning, and a later release switches it off.",
      zh: "Kubernetes 1.36 废弃了 Service 的 spec.externalIPs。该字段目前仍有效，每次应用都会告警，后续版本将关闭。"
    },
    fix: {
      en: "Plan the move to a Service of the type LoadBalancer, or to a gateway.",
      zh: "请规划迁移到 LoadBalancer 类型的 Service 或网关。"
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

// lib/model/fingerprint.js
function fingerprintOf(source) {
  const parts = source.type === "cause" ? ["item", ...source.signature] : [source.detail.name, source.check ?? "", source.addon?.template ?? "", ...detailKey(source.detail)];
  return `f${(0,_XJ4UP3BC_js_0/* .sha256 */ .sc)(JSON.stringify(parts)).slice(0, 16)}`;
}
function detailKey(detail) {
  switch (detail.name) {
    case "not-finished":
      if (detail.of === "run" || detail.of === "cluster" || detail.of === "plan")
        return [detail.of];
      return [detail.of === "canceled" ? "task" : detail.of, detail.what];
    case "skipped-item":
      return [detail.item];
    case "target-mismatch":
      return "problem" in detail ? [detail.which, detail.problem.code] : [detail.which];
    case "cluster-state":
      return [detail.which];
    case "stale-upgrade":
      return [detail.why];
    case "no-result":
      return [detail.why];
    case "unexplained-failure":
      return [detail.of];
    case "unknown-value":
      return [detail.field, detail.item ?? "", detail.raw];
    case "unreadable-response":
    case "api-error":
      if ("plan" in detail)
        return [detail.problem.code];
      return "failure" in detail ? failureKey(detail.failure) : [];
    case "no-access":
      return "failure" in detail ? failureKey(detail.failure) : [detail.author];
    case "wrong-settings":
      return [detail.fault.input];
    case "policy-error":
      return [
        detail.fault.problem.code,
        detail.fault.about,
        ..."key" in detail.fault.problem ? [detail.fault.problem.key] : []
      ];
    case "job-report":
      return [detail.problem.code, ..."file" in detail.problem ? [detail.problem.file] : []];
    case "clusters-file-error": {
      const { problem, about, at } = detail.fault;
      return [problem.code, about, at.replace(/^\[\d+\]/, ""), ..."key" in problem ? [problem.key] : []];
    }
    case "earlier-stage":
      return [detail.stage];
    case "internal-error":
      return [detail.during, detail.what ?? ""];
    case "readiness-unknown":
      return [detail.key];
    case "release-stores-removed-api":
      return [detail.release.namespace ?? "", detail.release.name];
    case "nodes-left-behind":
      return [detail.why];
    case "end-of-service":
      return [detail.support.state];
    case "backup-too-old":
    case "target-not-offered":
    case "autoscaling-on":
    case "task-errored":
    case "result-expired":
    case "no-expiry":
    case "cluster-mismatch":
    case "upgrade-failed":
    case "upgrade-paused":
    case "postcheck-failed":
      return [];
  }
}
var failureKey = ({ kind, operation, status, code }) => [
  kind,
  operation,
  String(status ?? ""),
  code ?? ""
];

// lib/model/policy-fault.js
var ENTRY_CODES = ["cannot-lower", "cannot-waive", "expired", "too-far", "unused"];
var isEntryProblem = (problem) => ENTRY_CODES.includes(problem.code);

// lib/model/stage-hold.js
var isUnseen = ({ why }) => why === "unreadable" || why === "unknown-origin" || why === "unknown-target";




/***/ })

};
