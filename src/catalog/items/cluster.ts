import type { Items } from './entry.js'

/**
 * Items about the cluster as a whole, its node pools and the objects in it. Source: pages cce_10_0434 to cce_10_0528 of
 * the user guide, and cce_11_0866 of the Autopilot guide.
 */
export const CLUSTER: Items = {
  cce_10_0434: {
    title: { en: 'Helm charts', zh: 'Helm模板检查' },
    meaning: {
      en: 'A stored Helm release still uses an API that the target version no longer serves; Helm operations on it could fail later.',
      zh: '集群中的 Helm Release 记录仍引用目标版本已废弃的 API，之后对其执行 Helm 操作可能失败。',
    },
    fix: {
      en: 'Change the chart to an API that both versions serve. According to CCE, the upgrade converts these records itself, so this is rarely necessary.',
      zh: '将模板中的 API 改为新旧版本都支持的 API；CCE 称升级流程会自动转换这些记录，通常无需处理。',
    },
    who: 'acknowledge',
    aliases: ['Helm releases'],
  },
  cce_10_0436: {
    title: { en: 'Node pools', zh: '节点池检查' },
    meaning: {
      en: 'A node pool is abnormal or scaling, or its OS or container runtime is not supported after the upgrade (usually when the target is v1.27 or later).',
      zh: '节点池状态异常或正在伸缩，或其操作系统、容器运行时在升级后不受支持（多见于升级到 v1.27 及以上）。',
    },
    fix: {
      en: 'Wait until scaling ends. Change the pool to a supported OS and runtime, then synchronize its existing nodes.',
      zh: '等待伸缩结束；将节点池更新为受支持的操作系统和容器运行时，再同步存量节点。',
    },
  },
  cce_10_0437: {
    title: { en: 'Security groups', zh: '安全组检查' },
    meaning: {
      en: 'The security group of the worker nodes lacks the inbound rule that lets the master nodes reach them over ICMP. This affects only clusters that use the VPC network model.',
      zh: '节点安全组缺少允许控制节点安全组通过 ICMP 访问节点的入方向规则；仅涉及 VPC 网络模型的集群。',
    },
    fix: {
      en: 'Add the inbound rule to the security group of the nodes again: allow, IPv4, all ICMP, priority 1, and the group named CLUSTER-control-ID as the source.',
      zh: '在节点安全组中重新添加入方向规则：策略为允许，类型为 IPv4，协议为全部 ICMP，优先级为 1，源地址为“CLUSTER-control-随机 ID”安全组。',
    },
  },
  cce_10_0440: {
    title: { en: 'Discarded Kubernetes resources', zh: 'K8s废弃资源检查' },
    meaning: {
      en: 'Services use annotations that the target version no longer supports: tolerate-unready-endpoints (v1.25 and later) or topology-aware-hints (v1.27 and later).',
      zh: '部分 Service 使用了目标版本不再支持的注解：tolerate-unready-endpoints（v1.25 及以上）、topology-aware-hints（v1.27 及以上）。',
    },
    fix: {
      en: 'In the Services that the message names, replace tolerate-unready-endpoints with spec.publishNotReadyAddresses: true, and topology-aware-hints with the annotation service.kubernetes.io/topology-mode.',
      zh: '修改提示信息中的 Service：用 spec.publishNotReadyAddresses: true 代替 tolerate-unready-endpoints，用注解 service.kubernetes.io/topology-mode 代替 topology-aware-hints。',
    },
    hints: ['deprecated service list', 'deprecated annotation list'],
  },
  cce_10_0441: {
    title: { en: 'Compatibility risks', zh: '兼容性风险检查' },
    meaning: {
      en: 'Behavior differs between this version and the target (removed APIs and PSP, exec probe timeouts, webhook SANs, Docker, kube-proxy conntrack), and someone has to confirm that the cluster is not affected. Patch upgrades do not raise this item.',
      zh: '从当前版本到目标版本存在行为差异（API 和 PSP 移除、exec 探针超时、webhook 证书 SAN、Docker、kube-proxy conntrack 等），需要有人确认不受影响；补丁升级不涉及。',
    },
    fix: {
      en: 'Review the differences between the source and target versions, fix what affects you, then confirm the item.',
      zh: '逐项阅读源版本与目标版本之间的差异，处理受影响的部分，然后确认该检查项。',
    },
    who: 'acknowledge',
  },
  cce_10_0444: {
    guide: 'regional',
    title: { en: 'CRDs', zh: 'CRD检查' },
    meaning: {
      en: 'A key CRD was deleted: packageversions.version.cce.io or network-attachment-definitions.k8s.cni.cncf.io.',
      zh: '集群的关键 CRD 被删除：packageversions.version.cce.io 或 network-attachment-definitions.k8s.cni.cncf.io。',
    },
    fix: { en: 'Open a ticket to have the CRD restored.', zh: '提交工单恢复该 CRD。' },
    who: 'support',
  },
  cce_10_0480: {
    title: { en: 'Enhanced CPU policies', zh: '增强型CPU管理策略检查' },
    meaning: {
      en: 'Enhanced CPU management is enabled, and the target version does not support it.',
      zh: '集群开启了增强型 CPU 管理策略，而目标版本不支持。',
    },
    fix: { en: 'Choose a target that supports it: v1.23 or later.', zh: '选择支持该特性的目标版本：v1.23 及以上。' },
    aliases: ['Dynamic CPU binding check'],
  },
  cce_10_0487: {
    apiName: 'DeprecatedApiCheck',
    title: { en: 'Discarded Kubernetes APIs', zh: 'K8s废弃API检查' },
    meaning: {
      en: 'The audit logs of the last day show clients calling APIs that the target version no longer serves. Existing objects survive, but new calls will be refused.',
      zh: '最近一天的审计日志显示，有客户端调用了目标版本不再提供的 API；已有资源会保留，但新的调用会被拒绝。',
    },
    fix: {
      en: 'Find each caller by its URL and user agent and move it to the replacement API before the upgrade. If CoreDNS calls discovery.k8s.io/v1beta1, restart its pods. CCE checks only one day of audit logs, so it can miss weekly jobs.',
      zh: '根据 URL 和 userAgent 找到每个调用方，在升级前改用替代 API；如果是 CoreDNS 调用 discovery.k8s.io/v1beta1，重启其 Pod 即可。CCE 只检查最近一天的审计日志，每周执行的任务可能被漏掉。',
    },
  },
  cce_10_0488: {
    title: { en: 'IPv6 support in CCE Turbo clusters', zh: 'CCE Turbo集群IPv6能力检查' },
    meaning: {
      en: 'IPv6 is enabled in this CCE Turbo cluster, and the target version does not support it.',
      zh: '该 CCE Turbo 集群开启了 IPv6，而目标版本不支持。',
    },
    fix: {
      en: 'Choose a target that supports it: v1.23.8-r0 or later, v1.25.3-r0 or later, or any later minor version.',
      zh: '选择支持 IPv6 的目标版本：v1.23.8-r0 及以上、v1.25.3-r0 及以上，或更高的大版本。',
    },
  },
  cce_10_0505: {
    apiName: 'ResiduePackageVersion',
    title: { en: 'Residual package version data', zh: '残留packageversion检查' },
    meaning: {
      en: 'The cluster still has packageversion objects of nodes that were deleted long ago.',
      zh: '集群中残留着早已删除的节点的 packageversion 资源。',
    },
    fix: {
      en: 'Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).',
      zh: '备份并删除提示信息中的 packageversion 资源（kubectl delete packageversion NAME）。',
    },
    commands: ['kubectl get packageversion NAME -oyaml > backup.yaml', 'kubectl delete packageversion NAME'],
  },
  cce_10_0517: {
    title: { en: 'Node pool runtime', zh: '节点池运行时检查' },
    meaning: {
      en: 'The default runtime of a node pool is still Docker, which is not recommended in the target version (v1.27 or later).',
      zh: '目标版本为 v1.27 及以上，而节点池的默认运行时仍为 Docker；这些版本不建议使用 Docker。',
    },
    fix: { en: 'Change the node pool’s runtime to containerd.', zh: '将节点池的容器运行时改为 containerd。' },
  },
  cce_10_0520: {
    title: { en: 'Compatibility check of at-rest encryption for Secrets', zh: 'Secret落盘加密特性兼容性检查' },
    meaning: {
      en: 'Secrets are encrypted at rest, and the target version does not support that.',
      zh: '集群开启了 Secret 落盘加密，而目标版本不支持。',
    },
    fix: {
      en: 'Choose a target that supports it: v1.27.10-r0, v1.28.8-r0 or v1.29.4-r0, a later patch of one of these, or any later minor version.',
      zh: '选择支持该特性的目标版本：v1.27.10-r0、v1.28.8-r0、v1.29.4-r0 及其后的补丁版本，或更高的大版本。',
    },
  },
  cce_10_0528: {
    title: { en: 'Cluster and node pool configurations', zh: '集群与节点池配置管理检查' },
    meaning: {
      en: 'The parameter nic-max-above-warm-target of the cluster or of a node pool exceeds the maximum of 256.',
      zh: '集群或节点池的 nic-max-above-warm-target 参数超过允许的最大值 256。',
    },
    fix: {
      en: 'Set it to 256 or less, either in the network settings of the node pool or under Settings > Network of the cluster (“master” in the message means the cluster).',
      zh: '将该参数调整为 256 及以下：在节点池的网络配置中，或在集群的“配置中心 > 网络配置”中修改（提示信息中的“master”指集群）。',
    },
    hints: ['nic-max-above-warm-target'],
  },
  cce_11_0866: {
    guide: 'autopilot',
    title: { en: 'Pod configuration (Autopilot)', zh: 'Pod配置检查' },
    meaning: {
      en: 'In an Autopilot cluster before v1.27.8-r0 or v1.28.6-r0, pods have a preset annotation for extra ephemeral storage. After the upgrade, it may keep pods from being created or incur charges.',
      zh: '在 v1.27.8-r0 或 v1.28.6-r0 之前的 Autopilot 集群中，Pod 带有系统预置的额外临时存储注解；升级后可能导致 Pod 创建失败或产生费用。',
    },
    fix: {
      en: 'Remove the annotation and run the check again, or set the size that you want and skip the item (extra storage is billed).',
      zh: '删除该注解后重新检查；或设置所需的大小后跳过该检查项（额外存储会计费）。',
    },
    hints: ['system preset annotation list', 'extra-ephemeral-storage-in-GiB'],
  },
}
