import type { Entry } from './entry.js'

/** Items about the OS, its commands and the container runtime of a node, and about pods that an upgrade may restart. Facts: pages cce_10_0438 to cce_10_0522 of the user guide. */
export const NODE_SYSTEM: readonly Entry[] = [
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Node OS', zh: '节点OS检查' },
    meaning: {
      en: 'A node runs a kernel or an image that is not a standard one of CCE, or an EulerOS 2.8 image for Arm that is known to be bad.',
      zh: '节点使用的内核或镜像不是 CCE 标准版本，或者是存在已知问题的 EulerOS 2.8 Arm 镜像。',
    },
    fix: {
      en: 'Reset the node to a standard image rather than upgrading it in place. Drain bad Arm nodes before the upgrade and reset them after it.',
      zh: '将节点重置为标准镜像，不要原地升级；有问题的 Arm 节点请在升级前排空，升级后重置。',
    },
    who: 'you',
    page: 'cce_10_0451',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Arm node restrictions', zh: 'ARM节点限制检查' },
    meaning: {
      en: 'The cluster has Arm (Kunpeng) nodes, which this upgrade does not support.',
      zh: '集群中有 ARM（鲲鹏）节点，本次升级不支持。',
    },
    fix: {
      en: 'Remove the Arm nodes, or choose a target no higher than the highest version that clusters with Arm nodes support.',
      zh: '移除 ARM 节点，或选择不高于 ARM 集群所支持最高版本的目标版本。',
    },
    who: 'you',
    page: 'cce_10_0438',
    guide: 'regional',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'sudo', zh: '节点Sudo检查' },
    meaning: {
      en: 'sudo does not work on a node, or the sudoers files are set immutable.',
      zh: '节点上的 sudo 命令不可用，或 sudoers 文件被设置为不可修改。',
    },
    fix: {
      en: 'Restore the sudo binary, and clear the immutable flag of /etc/sudoers and /etc/sudoers.d/sudoerspaas.',
      zh: '恢复 sudo 命令，并清除 /etc/sudoers 和 /etc/sudoers.d/sudoerspaas 的不可修改属性。',
    },
    who: 'you',
    commands: ['sudo echo hello', 'chattr -i /etc/sudoers.d/sudoerspaas /etc/sudoers'],
    page: 'cce_10_0494',
    aliases: ['Node sudo'],
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Key node commands', zh: '节点关键命令检查' },
    meaning: {
      en: 'rpm, dpkg or systemctl fails on a node; the upgrade cannot do without them.',
      zh: '节点上的 rpm、dpkg 或 systemctl 命令执行失败，而升级依赖这些命令。',
    },
    fix: {
      en: 'Rebuild the rpm database. If dpkg or systemctl is broken, reset the node.',
      zh: 'rpm 异常时重建 rpm 数据库；dpkg 或 systemctl 异常时重置节点。',
    },
    who: 'you',
    commands: ['rpm --rebuilddb'],
    page: 'cce_10_0495',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Login permissions of user paas on a node', zh: '节点paas用户登录权限检查' },
    meaning: {
      en: 'User paas cannot log in on a node: its shell is nologin or false.',
      zh: '节点上的 paas 用户无法登录，其 shell 被设置为 nologin 或 false。',
    },
    fix: {
      en: 'Give user paas a login shell again.',
      zh: '为 paas 用户恢复可登录的 shell。',
    },
    who: 'you',
    commands: ['usermod -s /bin/bash paas'],
    page: 'cce_10_0499',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Node commands', zh: '节点命令行检查' },
    meaning: {
      en: 'A basic command that the upgrade scripts use (chage, chown, chmod, mkdir, ln, touch, pidof) is missing on a node.',
      zh: '节点上缺少升级脚本使用的基础命令（chage、chown、chmod、mkdir、ln、touch、pidof）。',
    },
    fix: {
      en: 'Install the command that the message names on the node, then run the check again.',
      zh: '在节点上安装提示信息中的命令，然后重新检查。',
    },
    who: 'you',
    page: 'cce_10_0506',
    hints: ['ErrorCommandNotExist', 'command is not exists'],
    aliases: ['Node command line'],
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Node Python commands', zh: '节点Python命令检查' },
    meaning: {
      en: 'Python does not run on a node.',
      zh: '节点上的 Python 命令不可用。',
    },
    fix: {
      en: 'Install Python on the node, or reset the node.',
      zh: '在节点上安装 Python，或重置节点。',
    },
    who: 'you',
    commands: ['/usr/bin/python --version'],
    page: 'cce_10_0453',
    guide: 'regional',
    aliases: ['Node Python'],
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Node swap', zh: '节点交换区检查' },
    meaning: {
      en: 'Swap is switched on at a node.',
      zh: '节点上开启了交换区（swap）。',
    },
    fix: {
      en: 'Make sure that nothing relies on swap, turn it off and run the check again.',
      zh: '确认没有业务依赖交换区，将其关闭后重新检查。',
    },
    who: 'you',
    commands: ['swapoff -a'],
    page: 'cce_10_0507',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Node runtime', zh: '节点运行时检查' },
    meaning: {
      en: 'Nodes still run Docker, and the target is v1.27 or later, where Docker is discouraged.',
      zh: '目标版本为 v1.27 及以上，而节点仍使用 Docker；这些版本不建议使用 Docker。',
    },
    fix: {
      en: 'Reset the nodes to containerd. If you stay with Docker on purpose, you may ignore the item.',
      zh: '将节点重置为 containerd 运行时；如确定继续使用 Docker，可忽略该检查项。',
    },
    who: 'you',
    page: 'cce_10_0516',
  },
  {
    check: 'precheck',
    apiName: 'NodeContainerdPodRestartRisk',
    title: { en: 'containerd pod restart risks', zh: 'Containerd Pod重启风险检查' },
    meaning: {
      en: 'The upgrade replaces containerd, which may restart the pods on nodes that use it.',
      zh: '升级会更新 containerd，使用 containerd 的节点上的 Pod 可能重启。',
    },
    fix: {
      en: 'Upgrade in a quiet window in which pods may restart, then confirm the risk.',
      zh: '选择允许 Pod 重启的业务低峰期升级，并确认该风险。',
    },
    who: 'acknowledge',
    page: 'cce_10_0510',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'GPU pod rebuild risks', zh: 'GPU/NPU Pod重建风险检查' },
    meaning: {
      en: 'kubelet restarts during the upgrade, which may rebuild pods that use a GPU or an NPU.',
      zh: '升级过程中 kubelet 会重启，使用 GPU 或 NPU 的 Pod 可能被重建。',
    },
    fix: {
      en: 'Upgrade in a window in which those pods may be rebuilt, then confirm the risk.',
      zh: '选择允许重建这些 Pod 的时间窗升级，并确认该风险。',
    },
    who: 'acknowledge',
    page: 'cce_10_0512',
    aliases: ['GPU/NPU pod rebuild risks'],
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Compatibility between the Ubuntu kernel and GPU driver', zh: 'Ubuntu内核与GPU驱动兼容性提醒' },
    meaning: {
      en: 'Ubuntu kernel 5.15.0-113 needs GPU driver 535.161.08 or later; nodes that are created or reset later would fail with an older one.',
      zh: 'Ubuntu 内核 5.15.0-113 要求 GPU 驱动为 535.161.08 及以上版本，否则之后新建或重置的节点会异常。',
    },
    fix: {
      en: 'Set the GPU driver of the add-on to 535.161.08 or later, then restart the node.',
      zh: '在插件中将 GPU 驱动升级到 535.161.08 及以上版本，然后重启节点。',
    },
    who: 'you',
    page: 'cce_10_0521',
  },
  {
    check: 'precheck',
    apiName: null,
    title: { en: 'Drainage tasks', zh: '排水任务检查' },
    meaning: {
      en: 'A drainage task is not finished; it could go on after the upgrade and evict running pods.',
      zh: '集群中有未完成的排水任务，升级后可能继续执行并驱逐运行中的 Pod。',
    },
    fix: {
      en: 'List the drainage objects, delete those that nobody needs any more, and run the check again.',
      zh: '查看集群中的 drainage 资源，删除不再需要的任务，然后重新检查。',
    },
    who: 'you',
    commands: ['kubectl get drainage', 'kubectl delete drainage NAME'],
    page: 'cce_10_0522',
  },
]
