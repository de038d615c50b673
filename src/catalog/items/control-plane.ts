import type { Items } from './entry.js'

/**
 * Items about the master nodes and CCE’s own records of the cluster. Source: pages cce_10_0432 to cce_10_0529 of the user
 * guide.
 */
export const CONTROL_PLANE: Items = {
  cce_10_0432: {
    title: { en: 'Upgrade management', zh: '升级管控检查' },
    meaning: {
      en: 'Huawei Cloud restricts upgrades of this cluster: it is a key production cluster, other maintenance is planned or under way, or Docker nodes have a different OS than their node pool.',
      zh: '华为云对该集群的升级进行了管控：可能是重点生产集群、已有其他运维计划或操作，或者 Docker 节点的操作系统与节点池不一致。',
    },
    fix: {
      en: 'Read the reason in the message and open a ticket to have the restriction lifted. If Docker nodes have the wrong OS, reset them and run the check again.',
      zh: '查看提示信息中的原因，提交工单解除管控；如果是 Docker 节点操作系统不一致，请重置这些节点后重新检查。',
    },
    who: 'support',
    aliases: ['Blocklist'],
  },
  cce_10_0435: {
    guide: 'regional',
    title: { en: 'SSH connectivity of master nodes', zh: '控制节点SSH连通性检查' },
    meaning: {
      en: 'CCE could not connect to the master nodes over SSH, usually because of a brief network problem.',
      zh: 'CCE 无法通过 SSH 连接控制节点，通常是短暂的网络波动。',
    },
    fix: {
      en: 'Run the check again. If the item fails again, open a ticket.',
      zh: '请先重新检查；如再次不通过，请提交工单。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0452: {
    title: { en: 'Node CPU cores', zh: '节点CPU数量检查' },
    meaning: { en: 'The master nodes have only two CPU cores.', zh: '集群控制节点只有 2 个 CPU 核。' },
    fix: {
      en: 'Open a ticket to have the master nodes scaled to four or more cores (a larger cluster scale).',
      zh: '提交工单，将控制节点扩容到 4 核及以上（变更集群规格）。',
    },
    who: 'support',
    aliases: ['Master CPU cores'],
  },
  cce_10_0458: {
    title: { en: 'Internal error', zh: '内部错误' },
    meaning: {
      en: 'The check itself had an internal error; this says nothing about the cluster.',
      zh: '升级前检查流程自身出现内部错误，并不说明集群有问题。',
    },
    fix: {
      en: 'Run the check again. If the error occurs again, open a ticket.',
      zh: '请先重新检查；如再次出现，请提交工单。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0485: {
    title: { en: 'Health of master node components', zh: '控制节点组件健康检查' },
    meaning: {
      en: 'A Kubernetes, runtime or network component of the control plane is unhealthy.',
      zh: '控制节点上的 Kubernetes 组件、容器运行时或网络组件异常。',
    },
    fix: {
      en: 'Run the check again. If the item fails again, open a ticket.',
      zh: '请先重新检查；如再次不通过，请提交工单。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0486: {
    title: { en: 'Memory resource limit of Kubernetes components', zh: 'K8s组件内存资源限制检查' },
    meaning: {
      en: 'etcd, kube-controller-manager or another control plane component uses more resources than its limit allows.',
      zh: 'etcd、kube-controller-manager 等控制节点组件的资源使用超过限制。',
    },
    fix: {
      en: 'Delete Kubernetes objects that you no longer need, or change to a larger cluster scale.',
      zh: '删除不需要的 Kubernetes 资源，或变更为更大的集群规模。',
    },
  },
  cce_10_0501: {
    title: { en: 'Historical upgrade records', zh: '检查历史升级记录是否满足升级条件' },
    meaning: {
      en: 'The cluster was first created in a version that is too old for this upgrade to be considered safe.',
      zh: '集群最初创建的版本过旧，本次升级存在风险，不满足升级条件。',
    },
    fix: {
      en: 'Plan a migration to a new cluster, or open a ticket to have the upgrade assessed.',
      zh: '规划迁移到新集群，或提交工单评估升级方案。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0502: {
    title: { en: 'CIDR block of the cluster management plane', zh: '检查集群管理平面网段是否与主干配置一致' },
    meaning: {
      en: 'The CIDR block of the cluster’s management plane does not match the backbone configuration of the region.',
      zh: '集群管理平面网段与所在区域的主干配置不一致。',
    },
    fix: {
      en: 'Open a ticket to have it corrected, then run the check again.',
      zh: '提交工单修正该配置，然后重新检查。',
    },
    who: 'support',
  },
  cce_10_0514: {
    guide: 'regional',
    title: { en: 'Master node flavor', zh: '控制节点规格检查' },
    meaning: {
      en: 'The actual flavor of the master nodes differs from the recorded one; the upgrade may change it back.',
      zh: '控制节点的实际规格与记录的规格不一致，升级可能将其恢复为记录的规格。',
    },
    fix: {
      en: 'If you are unsure about the impact, open a ticket before the upgrade.',
      zh: '如不确定影响，请在升级前提交工单咨询。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0515: {
    title: { en: 'Subnet quota of master nodes', zh: '控制节点子网配额检查' },
    meaning: {
      en: 'The cluster’s subnet has too few free IP addresses for the new master nodes that a rolling upgrade creates.',
      zh: '集群子网的可用 IP 不足，无法满足滚动升级新建控制节点的需要。',
    },
    fix: {
      en: 'Move nodes out of the subnet to free addresses, or open a ticket.',
      zh: '将部分节点迁出该子网以释放 IP，或提交工单。',
    },
    aliases: ['Master subnet'],
  },
  cce_10_0524: {
    title: { en: 'Cluster rolling upgrade', zh: '检查集群是否满足滚动升级条件' },
    meaning: {
      en: 'Your quota does not allow the new master nodes that a rolling upgrade creates.',
      zh: '租户配额不足，无法满足滚动升级新建控制节点的需要。',
    },
    fix: {
      en: 'Open a ticket to have the quota raised, then run the check again.',
      zh: '提交工单提升配额，然后重新检查。',
    },
    who: 'support',
  },
  cce_10_0527: {
    title: { en: 'Network policies of cluster network components', zh: '检查集群网络组件的NetworkPolicy开关' },
    meaning: {
      en: 'The NetworkPolicy switch of the network component was changed on the master nodes; the upgrade resets it to its default.',
      zh: '控制节点上网络组件的 NetworkPolicy 开关被修改过，升级会将其恢复为默认值。',
    },
    fix: {
      en: 'Decide whether the switch must stay off, for example because links drop packets with ip-option. You can skip the item and set the switch again under Settings > Network after the upgrade.',
      zh: '确认该开关是否必须保持关闭（例如链路会丢弃带 ip-option 的报文）；可跳过该检查项，升级后在“配置中心 > 网络配置”中重新设置。',
    },
    aliases: ['NetworkPolicy switch'],
  },
  cce_10_0529: {
    title: { en: 'Time zone of master nodes', zh: '控制节点时区检查' },
    meaning: {
      en: 'The master nodes and the cluster have different time zones. A rolling upgrade aligns them, and CronJobs may run once unexpectedly.',
      zh: '控制节点与集群的时区不一致；滚动升级会统一时区，CronJob 可能意外触发一次。',
    },
    fix: {
      en: 'Suspend CronJobs before the upgrade and resume them afterwards.',
      zh: '升级前暂停 CronJob，升级后恢复。',
    },
  },
}
