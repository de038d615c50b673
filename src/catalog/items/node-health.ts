import type { Items } from './entry.js'

/** Items about the health of a node and its components. Source: pages cce_10_0431 to cce_10_0489 of the user guide. */
export const NODE_HEALTH: Items = {
  cce_10_0431: {
    title: { en: 'Node restrictions', zh: '节点限制检查' },
    meaning: {
      en: 'A node does not meet the conditions for an upgrade: it is not Running, the target version does not support its OS, it has a leftover node pool label or a CNI taint, or its Kubernetes name differs from its ECS name.',
      zh: '节点当前状态不满足升级条件：节点不是运行中、操作系统不受目标版本支持、带有残留的节点池标签或 CNI 异常污点，或者 K8s 节点名称与云服务器名称不一致。',
    },
    fix: {
      en: 'Bring the node back to Running, or wait until it is installed or deleted. Reset it to an OS that the target supports (v1.27 and later: EulerOS 2.9 or 2.10, Ubuntu 22.04, HCE OS 2.0). Remove a leftover cce.cloud.com/cce-nodepool label from nodes of the default pool. If a node has the taint node.cloudprovider.kubernetes.io/cni-problem, upgrade the NPD add-on.',
      zh: '将节点恢复为运行中，或等待安装、删除结束；将节点重置为目标版本支持的操作系统（v1.27 及以上：EulerOS 2.9 或 2.10、Ubuntu 22.04、HCE OS 2.0）；删除默认节点池节点上残留的 cce.cloud.com/cce-nodepool 标签；如存在 node.cloudprovider.kubernetes.io/cni-problem 污点，请升级 NPD 插件。',
    },
    hints: ['cni-problem', 'cce.cloud.com/cce-nodepool'],
  },
  cce_10_0439: {
    title: { en: 'Residual nodes', zh: '残留待迁移节点检查' },
    meaning: {
      en: 'A node lacks system components that the upgrade needs, or cannot pull packages; such nodes are usually left over from a much older version.',
      zh: '节点缺少升级所需的系统组件，或拉包组件异常，通常是从很旧的版本遗留下来的节点。',
    },
    fix: {
      en: 'Reset the node, or add a new node and delete the faulty one. A reset removes manually added labels, so note them first.',
      zh: '重置该节点（重置会清除手工添加的标签，请先记录），或新建节点后删除异常节点。',
    },
    aliases: ['To-be-migrated nodes'],
  },
  cce_10_0442: {
    title: { en: 'CCE agent versions', zh: '节点上CCE Agent版本检查' },
    meaning: {
      en: 'cce-agent, which manages packages on a node, is not the latest version, or was updated but not restarted.',
      zh: '节点上的包管理组件 cce-agent 不是最新版本，或更新后没有重启。',
    },
    fix: {
      en: 'Restart cce-agent on the node. If it still reports an old version, set its OBS address as on a healthy node, install the latest binary and restart it again.',
      zh: '在节点上重启 cce-agent；如仍为旧版本，请参照正常节点修正其 OBS 地址，安装最新的二进制文件后再次重启。',
    },
    commands: ['systemctl restart cce-agent'],
    hints: ['cce-agent no update', 'cce-agent is not the latest version'],
    aliases: ['Node agent version'],
  },
  cce_10_0443: {
    title: { en: 'Node CPU usage', zh: '节点CPU使用率检查' },
    meaning: {
      en: 'A node uses more than 90% of its CPU, so an upgrade now could affect its workloads.',
      zh: '节点 CPU 使用率超过 90%，此时升级可能影响节点上的业务。',
    },
    fix: {
      en: 'Upgrade during off-peak hours, or move pods off the busy node, then run the check again.',
      zh: '在业务低峰期升级，或将部分 Pod 迁出该节点，然后重新检查。',
    },
  },
  cce_10_0445: {
    title: { en: 'Node disks', zh: '节点磁盘检查' },
    meaning: {
      en: 'A node has too little disk space for the upgrade packages or temporary files.',
      zh: '节点磁盘空间不足，无法存放升级包或临时文件。',
    },
    fix: {
      en: 'Free up space until the Docker or containerd partition and the kubelet partition have 1 GB each, the system disk 2 GB and /tmp 500 MB. For the disk of a master node, open a ticket.',
      zh: '清理磁盘，使 Docker 或 containerd 分区和 kubelet 分区各有 1GB 可用空间，系统盘有 2GB，/tmp 有 500MB；控制节点的磁盘问题请提交工单。',
    },
    commands: ['df -h /var/lib/docker /var/lib/containerd /mnt/paas/kubernetes/kubelet / /tmp'],
  },
  cce_10_0446: {
    title: { en: 'Node DNS', zh: '节点DNS检查' },
    meaning: {
      en: 'A node cannot resolve or reach the OBS address that serves the upgrade packages.',
      zh: '节点无法解析或无法访问存放升级包的 OBS 地址。',
    },
    fix: {
      en: 'Check the node’s DNS resolver and its connection to OBS. If the item still fails, open a ticket.',
      zh: '检查节点的 DNS 解析配置以及到 OBS 的网络连通性；如仍不通过，请提交工单。',
    },
    who: 'support',
    owner: 'platform',
  },
  cce_10_0448: {
    title: { en: 'kubelet', zh: '节点Kubelet检查' },
    meaning: {
      en: 'kubelet is unhealthy on a node. Earlier versions also report a nonstandard pause image, because replacing it restarts many pods at once.',
      zh: '节点上的 kubelet 运行异常；较早版本还会检查 pause 镜像是否为标准镜像，因为更换该镜像会导致大量 Pod 重启。',
    },
    fix: {
      en: 'Repair the unavailable node, then run the check again. If the pause image differs, open a ticket.',
      zh: '修复不可用的节点后重新检查；如果是 pause 镜像不一致，请提交工单。',
    },
    aliases: ['Node kubelet'],
  },
  cce_10_0449: {
    title: { en: 'Node memory', zh: '节点内存检查' },
    meaning: {
      en: 'A node uses more than 90% of its memory, so an upgrade now could cause pods to be killed.',
      zh: '节点内存使用率超过 90%，此时升级可能导致 Pod 因内存不足被终止。',
    },
    fix: {
      en: 'Upgrade during off-peak hours, or scale down or move workloads on that node, then run the check again.',
      zh: '在业务低峰期升级，或缩减、迁移该节点上的工作负载，然后重新检查。',
    },
    aliases: ['Node memory usage'],
  },
  cce_10_0450: {
    title: { en: 'Node clock synchronization server', zh: '节点时钟同步服务器检查' },
    meaning: {
      en: 'The time synchronization service of a node, ntpd or chronyd, does not work properly.',
      zh: '节点上的时钟同步服务 ntpd 或 chronyd 运行异常。',
    },
    fix: {
      en: 'Restart the node’s time service (chronyd or ntpd). If it still fails, open a ticket.',
      zh: '重启节点所用的时钟同步服务（chronyd 或 ntpd）；如仍异常，请提交工单。',
    },
    commands: ['systemctl restart chronyd || systemctl restart ntpd'],
    aliases: ['Node NTP'],
  },
  cce_10_0455: {
    title: { en: 'Node readiness', zh: '节点Ready检查' },
    meaning: {
      en: 'A node is NotReady, or the control plane still lists a node that no longer exists.',
      zh: '集群中有节点处于 NotReady 状态，或控制节点上仍记录着已不存在的节点。',
    },
    fix: {
      en: 'Repair the NotReady nodes. If the console already shows them as healthy, run the check again. If a listed node does not exist, open a ticket.',
      zh: '修复 NotReady 的节点；如控制台已显示正常，请重新检查；如列出的节点实际并不存在，请提交工单。',
    },
    commands: ['kubectl get nodes'],
    aliases: ['Node ready'],
  },
  cce_10_0456: {
    title: { en: 'Node journald', zh: '节点journald检查' },
    meaning: { en: 'systemd-journald is not active on a node.', zh: '节点上的 systemd-journald 服务没有正常运行。' },
    fix: {
      en: 'Restart systemd-journald on the node. If it does not start, open a ticket.',
      zh: '在节点上重启 systemd-journald；如无法启动，请提交工单。',
    },
    commands: ['systemctl restart systemd-journald'],
  },
  cce_10_0460: {
    title: { en: 'Kubernetes node taint', zh: 'K8s节点污点检查' },
    meaning: {
      en: 'A node still has the taint node.kubernetes.io/upgrade because an earlier upgrade skipped it.',
      zh: '节点上仍有 node.kubernetes.io/upgrade 污点，说明该节点在之前的升级中被跳过。',
    },
    fix: {
      en: 'Compare the kubelet versions of the nodes. Reset the node with the older version (note its labels first), then run the check again.',
      zh: '比较各节点的 kubelet 版本，重置版本落后的节点（请先记录其标签），然后重新检查。',
    },
    commands: ['kubectl get nodes -o wide'],
    hints: ['node.kubernetes.io/upgrade'],
    aliases: ['Node taint'],
  },
  cce_10_0484: {
    title: { en: 'Health of worker node components', zh: '用户节点组件健康检查' },
    meaning: {
      en: 'The container runtime, the CNI agent or kube-proxy is not running on a worker node.',
      zh: '工作节点上的容器运行时、CNI Agent 或 kube-proxy 没有正常运行。',
    },
    fix: {
      en: 'Restart the component that the message names. The CNI agent is canal in clusters with a tunnel network or before v1.17.17, and yangtse in clusters with a VPC network or Cloud Native 2.0. If it still fails, reset the node.',
      zh: '重启提示信息中的组件；CNI Agent 在容器隧道网络或 v1.17.17 之前的集群中为 canal，在 VPC 网络或云原生网络 2.0 中为 yangtse；如仍异常，请重置节点。',
    },
    commands: ['systemctl restart canal', 'systemctl restart yangtse', 'systemctl restart kube-proxy'],
    hints: ['CNI Agent is not active', 'kube-proxy is not active'],
  },
  cce_10_0489: {
    title: { en: 'NetworkManager', zh: '节点NetworkManager检查' },
    meaning: { en: 'NetworkManager is not active on a node.', zh: '节点上的 NetworkManager 服务没有正常运行。' },
    fix: {
      en: 'Restart NetworkManager on the node. If that does not help, reset the node or open a ticket.',
      zh: '在节点上重启 NetworkManager；如无效，请重置节点或提交工单。',
    },
    commands: ['systemctl restart NetworkManager'],
    aliases: ['Node NetworkManager'],
  },
}
