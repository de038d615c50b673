import type { Items } from './entry.js'

/** Items about files, mounts and images of a node. Source: pages cce_10_0447 to cce_10_0525 of the user guide. */
export const NODE_FILES: Items = {
  cce_10_0447: {
    title: { en: 'Node key directory file permissions', zh: '节点关键目录文件权限检查' },
    meaning: {
      en: 'User paas cannot read and enter the root directory of a node. Earlier versions also report files under /var/paas that paas does not own.',
      zh: '节点上的 paas 用户对根目录没有读取和进入权限；较早版本还会检查 /var/paas 下是否有属主不是 paas 的文件。',
    },
    fix: {
      en: 'Set the mode of / back to 555. Keep workload files out of /var/paas, and delete files there that another user owns.',
      zh: '将根目录“/”的权限恢复为 555；不要在 /var/paas 下存放业务文件，并删除其中属主不是 paas 的文件。',
    },
    hints: ['user paas must have at least read and execute permissions', 'file permission has been changed'],
  },
  cce_10_0457: {
    title: { en: 'containerd.sock', zh: '节点干扰ContainerdSock检查' },
    meaning: {
      en: 'A stray /run/containerd/containerd.sock exists on a node that runs Euler-docker and would keep Docker from starting.',
      zh: '使用 Euler-docker 的节点上存在干扰文件 /run/containerd/containerd.sock，会导致 Docker 无法启动。',
    },
    fix: {
      en: 'Make sure that the node runs Euler-docker, delete the stray socket and run the check again.',
      zh: '确认节点使用的是 Euler-docker，删除该 sock 文件后重新检查。',
    },
    commands: ['rpm -qa | grep docker | grep euleros', 'stat /run/containerd/containerd.sock'],
    aliases: ['Node containerd sock'],
  },
  cce_10_0459: {
    title: { en: 'Node mount points', zh: '节点挂载点检查' },
    meaning: {
      en: 'A mount point on a node cannot be accessed (usually NFS, OBS or SFS) and blocks every process that uses it.',
      zh: '节点上有不可访问的挂载点（通常是 NFS、OBS 或 SFS），访问它的进程会被阻塞。',
    },
    fix: {
      en: 'Find the dead mount on the node, make sure that nothing uses it, force-unmount it and run the check again.',
      zh: '在节点上找到失效的挂载点，确认没有业务使用后强制卸载，然后重新检查。',
    },
    commands: ['umount -l -f MOUNT'],
  },
  cce_10_0490: {
    title: { en: 'Node ID file', zh: '节点ID文件检查' },
    meaning: {
      en: 'The instance-id file of a node does not contain a well-formed ID.',
      zh: '节点上的 instance-id 文件内容格式不正确。',
    },
    fix: {
      en: 'Copy the node’s ECS ID from the console. Back up /var/lib/cloud/data/instance-id and /var/paas/conf/server.conf, then write the correct ID into both.',
      zh: '在控制台复制该节点的云服务器 ID；备份 /var/lib/cloud/data/instance-id 和 /var/paas/conf/server.conf 后，将正确的 ID 写入这两个文件。',
    },
  },
  cce_10_0491: {
    title: { en: 'Node configuration consistency', zh: '节点配置一致性检查' },
    meaning: {
      en: 'Configuration files of kubelet, kube-proxy, containerd or Docker were edited by hand on a node; the upgrade may overwrite the changes or fail because of them. Custom images can also cause this.',
      zh: '节点上 kubelet、kube-proxy、containerd 或 Docker 的配置文件被手工修改过，升级可能覆盖这些修改或因此失败；自定义镜像也可能触发该检查项。',
    },
    fix: {
      en: 'Move the settings into the node pool’s configuration, or restore the defaults. Skip the item only if you know that the differences do no harm. The result lists the file, field, original value and current value.',
      zh: '将这些参数迁移到节点池配置管理中，或恢复为默认值；只有确认差异无影响时才可跳过。检查结果中列出了文件、字段、原值和现值。',
    },
  },
  cce_10_0492: {
    title: { en: 'Node configuration file', zh: '节点配置文件检查' },
    meaning: {
      en: 'A configuration file of a key component is missing on a node.',
      zh: '节点上缺少关键组件的配置文件。',
    },
    fix: {
      en: 'Reset the node, or open a ticket to have the file restored.',
      zh: '重置该节点，或提交工单恢复该文件。',
    },
  },
  cce_10_0496: {
    title: { en: 'Mounting of a sock file on a node', zh: '节点sock文件挂载检查' },
    meaning: {
      en: 'Pods mount docker.sock or containerd.sock as a single file, which becomes stale in them when the runtime restarts.',
      zh: '有 Pod 以单个文件的方式挂载 docker.sock 或 containerd.sock；容器运行时重启后，Pod 中的该文件会失效。',
    },
    fix: {
      en: 'Mount the directory that contains the socket instead (this rebuilds the pods), or upgrade the old add-on. If a short loss of the socket is acceptable, skip the item and delete those pods after the upgrade. “failed to execute docker ps” means that the container engine is faulty: open a ticket.',
      zh: '改为挂载 sock 文件所在的目录（会重建 Pod），或升级旧版本插件；如可接受短时间无法访问 sock 文件，可跳过该检查项，并在升级后删除这些 Pod。提示“failed to execute docker ps”说明容器引擎异常，请提交工单。',
    },
    hints: ['failed to execute docker ps -aq'],
  },
  cce_10_0498: {
    title: { en: 'Node mounting', zh: '节点挂载检查' },
    meaning: {
      en: 'Another mount covers a directory that CCE uses on a node, or a link or bind mount there is missing or points to the wrong target.',
      zh: '节点上 CCE 使用的目录被其他挂载覆盖，或其软链接、绑定挂载缺失或指向错误。',
    },
    fix: {
      en: 'Remove the extra mount from the node’s installation script, or repair the link if its target directory is empty. Otherwise, drain and reset the node.',
      zh: '在节点安装脚本中去掉多余的挂载；如链接的目标目录为空，请修复链接；否则请排空节点后重置。',
    },
    hints: ['is mounted, but the subpath is used by the CCE', 'the target path of the path link'],
  },
  cce_10_0504: {
    title: { en: "Nodes' system parameters", zh: '节点系统参数检查' },
    meaning: {
      en: 'System parameters of a node differ from their defaults, mainly the MTU of bond0 on bare-metal nodes.',
      zh: '节点的系统参数默认值被修改，主要是裸金属节点 bond0 的 MTU 值。',
    },
    fix: {
      en: 'Set the MTU of bond0 back to 1500. This interrupts the node’s network.',
      zh: '将 bond0 的 MTU 值恢复为 1500；该操作会中断节点网络。',
    },
  },
  cce_10_0518: {
    title: { en: 'Number of node images', zh: '检查节点镜像数量' },
    meaning: {
      en: 'A node has more than 1000 images, which slows down the start of its container runtime.',
      zh: '节点上的镜像数量超过 1000 个，会导致容器运行时启动变慢。',
    },
    fix: {
      en: 'Remove unused and untagged images. You can skip the item if a delay of several seconds in container output does no harm.',
      zh: '清理不用的镜像和无标签镜像；如容器标准输出延迟数秒对业务没有影响，可跳过该检查项。',
    },
    commands: ['docker image prune', "crictl images | grep '<none>' | awk '{print $3}' | xargs -r crictl rmi"],
  },
  cce_10_0523: {
    title: { en: 'Image layers on a node', zh: '节点镜像层数量检查' },
    meaning: {
      en: 'A node has more than 5000 image layers, which slows down the start of its container runtime and may delay NGINX forwarding.',
      zh: '节点上的镜像层数量超过 5000 层，会导致容器运行时启动变慢，NGINX 转发也可能变慢。',
    },
    fix: { en: 'Log in to the node and delete images that are no longer used.', zh: '登录节点，删除不再使用的镜像。' },
    aliases: ['Number of node image layers'],
  },
  cce_10_0525: {
    title: { en: 'Rotation certificates', zh: '轮转证书文件数量检查' },
    meaning: {
      en: 'A node has more than 1000 certificate files, which slows down its upgrade and can cause pods to be evicted.',
      zh: '节点上的证书文件超过 1000 个，会使节点升级变慢，并可能导致 Pod 被驱逐。',
    },
    fix: {
      en: 'Reset the node (recommended), or delete the old kubelet-server-* files in kubelet’s pki directory.',
      zh: '建议重置节点；也可以删除 kubelet 的 pki 目录下旧的 kubelet-server-* 文件。',
    },
    aliases: ['Number of rotation certificate files', 'Node rotation certificates'],
  },
}
