import { changelog, type Entry, guide } from './entry.js'

/** Known risks that what CCE says about a cluster decides. */
export const CLUSTER_RISKS: readonly Entry[] = [
  {
    name: 'tunnel-network-routes',
    to: ['v1.19.16-r4', 'v1.21.7-r0', 'v1.23.5-r0', 'v1.25.1-r0'],
    match: { network: ['overlay_l2'] },
    title: { en: 'Routes from a VPC to pods end', zh: '从 VPC 到 Pod 的路由失效' },
    meaning: {
      en: 'In clusters with the tunnel network, the upgrade removes the SNAT rules for traffic from outside of the pod CIDR block. With VPC routes to pods, only the pods of the node that a route leads to stay reachable.',
      zh: '对于容器隧道网络的集群，升级会删除目的地址在容器网段内、源地址在容器网段外的 SNAT 规则。如果配置了访问 Pod 的 VPC 路由，升级后只能直接访问路由所指节点上的 Pod。',
    },
    fix: {
      en: 'If VPC routes lead to pods of this cluster, use Services (NodePort or LoadBalancer) for that traffic before the upgrade.',
      zh: '如果有 VPC 路由指向该集群的 Pod，请在升级前改用 Service（NodePort 或 LoadBalancer）承载这部分流量。',
    },
    link: guide('cce_10_0302'),
  },
  {
    name: 'node-os-not-supported',
    to: ['v1.27'],
    match: { os: ['EulerOS 2.5*', 'CentOS 7.7*'] },
    title: { en: 'Operating system of nodes is not supported', zh: '节点操作系统不受支持' },
    meaning: {
      en: 'Clusters of v1.27 and later do not support nodes that run EulerOS 2.5 or CentOS 7.7.',
      zh: 'v1.27 及以上版本的集群不支持操作系统为 EulerOS 2.5 或 CentOS 7.7 的节点。',
    },
    fix: {
      en: 'Before the upgrade, reset the nodes to an operating system that CCE supports for the target version, such as Huawei Cloud EulerOS 2.0 or Ubuntu 22.04.',
      zh: '请在升级前重置节点，改用目标版本支持的操作系统，例如 Huawei Cloud EulerOS 2.0 或 Ubuntu 22.04。',
    },
    link: guide('cce_10_0302'),
  },
  {
    name: 'ipvs-mode-deprecated',
    to: ['v1.35'],
    match: { proxyMode: ['ipvs'] },
    title: { en: 'kube-proxy runs in ipvs mode', zh: 'kube-proxy 使用 ipvs 模式' },
    meaning: {
      en: 'Kubernetes 1.35 marks the ipvs mode of kube-proxy as deprecated. It still works, and a later release removes it.',
      zh: 'Kubernetes 1.35 将 kube-proxy 的 ipvs 模式标记为废弃。该模式目前仍可使用，后续版本将移除。',
    },
    fix: {
      en: 'Plan the move to another mode. CCE sets the mode when a cluster is created, so that it takes a new cluster.',
      zh: '请规划迁移到其他模式。CCE 在创建集群时确定该模式，因此需要新建集群。',
    },
    link: changelog('1.35'),
  },
  {
    name: 'cgroup-v1-deprecated',
    to: ['v1.35'],
    match: { os: ['CentOS*', 'EulerOS 2.5*', 'EulerOS 2.8*', 'EulerOS 2.9*'] },
    title: { en: 'Nodes use cgroup v1', zh: '节点使用 cgroup v1' },
    meaning: {
      en: 'These operating systems have a kernel older than 5.8, which Kubernetes requires for cgroup v2. From 1.35 on, the kubelet does not start on cgroup v1 unless it is configured to (failCgroupV1: false).',
      zh: '这些操作系统的内核低于 5.8，不满足 Kubernetes 对 cgroup v2 的要求。从 1.35 起，除非另行配置（failCgroupV1: false），kubelet 不会在 cgroup v1 上启动。',
    },
    fix: {
      en: 'Ask Huawei Cloud whether CCE configures the kubelet of the target version for cgroup v1, or move the workloads to nodes with Huawei Cloud EulerOS 2.0 or Ubuntu 22.04 before the upgrade.',
      zh: '请向华为云确认目标版本的 kubelet 是否配置为支持 cgroup v1，或在升级前将工作负载迁移到 Huawei Cloud EulerOS 2.0 或 Ubuntu 22.04 的节点。',
    },
    link: changelog('1.35'),
  },
]
