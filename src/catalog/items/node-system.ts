import type { Items } from './entry.js'

/**
 * Items about the OS, commands and container runtime of a node, and about pods that an upgrade may restart. Source: pages
 * cce_10_0438 to cce_10_0522 of the user guide.
 */
export const NODE_SYSTEM: Items = {
  cce_10_0451: {
    title: { en: 'Node OS', zh: '节点OS检查' },
    meaning: {
      en: 'A node runs a kernel or image that is not a CCE standard version, or an EulerOS 2.8 Arm image with known problems.',
      zh: '节点使用的内核或镜像不是 CCE 标准版本，或者是存在已知问题的 EulerOS 2.8 Arm 镜像。',
    },
    fix: {
      en: 'Reset the node to a standard image instead of upgrading it in place. Drain affected Arm nodes before the upgrade and reset them afterwards.',
      zh: '将节点重置为标准镜像，不要原地升级；有问题的 Arm 节点请在升级前排空，升级后重置。',
    },
  },
  cce_10_0438: {
    guide: 'regional',
    title: { en: 'Arm node restrictions', zh: 'ARM节点限制检查' },
    meaning: {
      en: 'The cluster has Arm (Kunpeng) nodes, which this upgrade does not support.',
      zh: '集群中有 ARM（鲲鹏）节点，本次升级不支持。',
    },
    fix: {
      en: 'Remove the Arm nodes, or choose a target no higher than the highest version that clusters with Arm nodes support.',
      zh: '移除 ARM 节点，或选择不高于 ARM 集群所支持最高版本的目标版本。',
    },
  },
  cce_10_0494: {
    title: { en: 'sudo', zh: '节点Sudo检查' },
    meaning: {
      en: 'sudo does not work on a node, or the sudoers files are immutable.',
      zh: '节点上的 sudo 命令不可用，或 sudoers 文件被设置为不可修改。',
    },
    fix: {
      en: 'Restore the sudo command, and clear the immutable attribute of /etc/sudoers and /etc/sudoers.d/sudoerspaas.',
      zh: '恢复 sudo 命令，并清除 /etc/sudoers 和 /etc/sudoers.d/sudoerspaas 的不可修改属性。',
    },
    commands: ['sudo echo hello', 'chattr -i /etc/sudoers.d/sudoerspaas /etc/sudoers'],
    aliases: ['Node sudo'],
  },
  cce_10_0495: {
    title: { en: 'Key node commands', zh: '节点关键命令检查' },
    meaning: {
      en: 'rpm, dpkg or systemctl, which the upgrade depends on, fails on a node.',
      zh: '节点上的 rpm、dpkg 或 systemctl 命令执行失败，而升级依赖这些命令。',
    },
    fix: {
      en: 'If rpm fails, rebuild its database. If dpkg or systemctl fails, reset the node.',
      zh: 'rpm 异常时重建 rpm 数据库；dpkg 或 systemctl 异常时重置节点。',
    },
    commands: ['rpm --rebuilddb'],
  },
  cce_10_0499: {
    title: { en: 'Login permissions of user paas on a node', zh: '节点paas用户登录权限检查' },
    meaning: {
      en: 'User paas cannot log in to a node because its shell is nologin or false.',
      zh: '节点上的 paas 用户无法登录，其 shell 被设置为 nologin 或 false。',
    },
    fix: { en: 'Restore a login shell for user paas.', zh: '为 paas 用户恢复可登录的 shell。' },
    commands: ['usermod -s /bin/bash paas'],
  },
  cce_10_0506: {
    title: { en: 'Node commands', zh: '节点命令行检查' },
    meaning: {
      en: 'A basic command that the upgrade scripts use (chage, chown, chmod, mkdir, ln, touch, pidof) is missing on a node.',
      zh: '节点上缺少升级脚本使用的基础命令（chage、chown、chmod、mkdir、ln、touch、pidof）。',
    },
    fix: {
      en: 'Install the command that the message names on the node, then run the check again.',
      zh: '在节点上安装提示信息中的命令，然后重新检查。',
    },
    hints: ['ErrorCommandNotExist', 'command is not exists'],
    aliases: ['Node command line'],
  },
  cce_10_0453: {
    guide: 'regional',
    title: { en: 'Node Python commands', zh: '节点Python命令检查' },
    meaning: { en: 'Python does not run on a node.', zh: '节点上的 Python 命令不可用。' },
    fix: { en: 'Install Python on the node, or reset the node.', zh: '在节点上安装 Python，或重置节点。' },
    commands: ['/usr/bin/python --version'],
    aliases: ['Node Python'],
  },
  cce_10_0507: {
    title: { en: 'Node swap', zh: '节点交换区检查' },
    meaning: { en: 'Swap is enabled on a node.', zh: '节点上开启了交换区（swap）。' },
    fix: {
      en: 'Make sure that nothing relies on swap, turn it off and run the check again.',
      zh: '确认没有业务依赖交换区，将其关闭后重新检查。',
    },
    commands: ['swapoff -a'],
  },
  cce_10_0516: {
    title: { en: 'Node runtime', zh: '节点运行时检查' },
    meaning: {
      en: 'Nodes still use Docker, which is not recommended in the target version (v1.27 or later).',
      zh: '目标版本为 v1.27 及以上，而节点仍使用 Docker；这些版本不建议使用 Docker。',
    },
    fix: {
      en: 'Reset the nodes to containerd. If you intend to keep Docker, you can ignore the item.',
      zh: '将节点重置为 containerd 运行时；如确定继续使用 Docker，可忽略该检查项。',
    },
  },
  cce_10_0510: {
    apiName: 'NodeContainerdPodRestartRisk',
    title: { en: 'containerd pod restart risks', zh: 'Containerd Pod重启风险检查' },
    meaning: {
      en: 'The upgrade updates containerd, which may restart the pods on nodes that use it.',
      zh: '升级会更新 containerd，使用 containerd 的节点上的 Pod 可能重启。',
    },
    fix: {
      en: 'Upgrade during off-peak hours, when pods may restart, and confirm the risk.',
      zh: '选择允许 Pod 重启的业务低峰期升级，并确认该风险。',
    },
    who: 'acknowledge',
  },
  cce_10_0512: {
    title: { en: 'GPU pod rebuild risks', zh: 'GPU/NPU Pod重建风险检查' },
    meaning: {
      en: 'kubelet restarts during the upgrade, which may rebuild pods that use a GPU or NPU.',
      zh: '升级过程中 kubelet 会重启，使用 GPU 或 NPU 的 Pod 可能被重建。',
    },
    fix: {
      en: 'Upgrade in a time window in which those pods may be rebuilt, and confirm the risk.',
      zh: '选择允许重建这些 Pod 的时间窗升级，并确认该风险。',
    },
    who: 'acknowledge',
    aliases: ['GPU/NPU pod rebuild risks'],
  },
  cce_10_0521: {
    title: { en: 'Compatibility between the Ubuntu kernel and GPU driver', zh: 'Ubuntu内核与GPU驱动兼容性提醒' },
    meaning: {
      en: 'Ubuntu kernel 5.15.0-113 requires GPU driver 535.161.08 or later; with an older driver, nodes that are created or reset later would fail.',
      zh: 'Ubuntu 内核 5.15.0-113 要求 GPU 驱动为 535.161.08 及以上版本，否则之后新建或重置的节点会异常。',
    },
    fix: {
      en: 'Upgrade the GPU driver in the add-on to 535.161.08 or later, then restart the node.',
      zh: '在插件中将 GPU 驱动升级到 535.161.08 及以上版本，然后重启节点。',
    },
  },
  cce_10_0522: {
    title: { en: 'Drainage tasks', zh: '排水任务检查' },
    meaning: {
      en: 'The cluster has unfinished drainage tasks, which could continue after the upgrade and evict running pods.',
      zh: '集群中有未完成的排水任务，升级后可能继续执行并驱逐运行中的 Pod。',
    },
    fix: {
      en: 'List the drainage objects, delete those that are no longer needed, and run the check again.',
      zh: '查看集群中的 drainage 资源，删除不再需要的任务，然后重新检查。',
    },
    commands: ['kubectl get drainage', 'kubectl delete drainage NAME'],
  },
}
