import type { Items } from './entry.js'

/** Items about add-ons. Source: pages cce_10_0433 to cce_10_0531 of the user guide. */
export const ADDONS: Items = {
  cce_10_0433: {
    apiName: 'AddonLimit',
    title: { en: 'Add-ons', zh: '插件检查' },
    meaning: {
      en: 'An installed add-on is unhealthy, must be upgraded first, or has no version that supports the target version of the cluster.',
      zh: '已安装的插件状态异常、需要先升级，或没有支持目标集群版本的插件版本。',
    },
    fix: {
      en: 'Repair the add-on that is not Running, upgrade the add-on that the message names, or uninstall an add-on that the target version no longer supports.',
      zh: '在“插件中心”修复未处于运行中的插件，升级提示信息中的插件，或卸载目标版本不再支持的插件。',
    },
    commands: ['kubectl get pods -A -l release=cceaddon-ADDON'],
    hints: ['does not support cluster target version', 'please upgrade addon'],
  },
  cce_10_0454: {
    guide: 'mainland',
    title: { en: 'ASM version', zh: 'ASM网格版本检查' },
    meaning: {
      en: 'The cluster’s ASM (Istio) service mesh version does not support the target version.',
      zh: '集群所用的 ASM（Istio）服务网格版本不支持目标集群版本。',
    },
    fix: {
      en: 'Upgrade the mesh first, or remove it. ASM 1.8 supports versions up to v1.21, 1.13 supports v1.21 to v1.23, 1.15 supports v1.21 to v1.27, and 1.18 supports v1.25 to v1.28.',
      zh: '请先升级网格，或移除网格。对应关系：ASM 1.8 支持到 v1.21，1.13 支持 v1.21 到 v1.23，1.15 支持 v1.21 到 v1.27，1.18 支持 v1.25 到 v1.28。',
    },
    aliases: ['ASM mesh version'],
  },
  cce_10_0478: {
    title: { en: 'Everest restrictions', zh: 'everest插件版本限制检查' },
    meaning: {
      en: 'The installed version of the Everest storage add-on (1.0.2 to 1.0.7, or 1.1.1 to 1.1.5) cannot be upgraded together with the cluster.',
      zh: '已安装的 everest 存储插件版本（1.0.2 至 1.0.7，或 1.1.1 至 1.1.5）无法随集群升级。',
    },
    fix: {
      en: 'Open a ticket to have Everest moved to another version.',
      zh: '提交工单，将 everest 插件升级到其他版本。',
    },
    who: 'support',
    aliases: ['Everest add-on version'],
  },
  cce_10_0479: {
    title: { en: 'cce-hpa-controller limitations', zh: 'cce-hpa-controller插件限制检查' },
    meaning: {
      en: 'The cce-hpa-controller of the target version needs a metrics API that this cluster does not serve.',
      zh: '目标版本的 cce-hpa-controller 插件依赖 metrics API，而集群未提供该 API。',
    },
    fix: {
      en: 'Install an add-on that provides metrics, such as metrics-server, and run the check again.',
      zh: '安装 metrics-server 等提供指标的插件，然后重新检查。',
    },
  },
  cce_10_0493: {
    apiName: 'CoreDNSConfLimit',
    title: { en: 'CoreDNS configuration consistency', zh: 'CoreDNS配置一致性检查' },
    meaning: {
      en: 'The live Corefile differs from the one recorded in the Helm release, so the upgrade would overwrite manual changes and could break DNS.',
      zh: '集群中实际的 Corefile 与 Helm Release 中的记录不一致，升级会覆盖手工修改，可能影响 DNS 解析。',
    },
    fix: {
      en: 'Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (recommended: it keeps the live settings) or force (with the settings entered by hand). Set it back to ensureConsistent afterwards.',
      zh: '对比实际的 Corefile 与记录，然后单独升级 CoreDNS 插件：parameterSyncStrategy 设为 inherit（保留当前配置，推荐），或设为 force 并手工填写配置；完成后改回 ensureConsistent。',
    },
    commands: ["kubectl -n kube-system get cm coredns -o jsonpath='{.data.Corefile}'"],
    hints: ['configmap coredns had been modified', 'parameterSyncStrategy'],
  },
  cce_10_0503: {
    title: { en: 'CCE AI Suite (NVIDIA GPU) exceptions', zh: 'CCE AI套件（NVIDIA GPU）插件检查' },
    meaning: {
      en: 'The GPU add-on version that comes with the upgrade may install drivers on new GPU nodes differently.',
      zh: '随集群升级的 GPU 插件版本可能改变新建 GPU 节点上的驱动安装方式。',
    },
    fix: {
      en: 'Test the target add-on version with your driver on a spare GPU node. If they are not compatible, install a newer driver.',
      zh: '在测试 GPU 节点上验证目标插件版本与当前驱动是否匹配；如不匹配，请安装更新的驱动。',
    },
    aliases: ['GPU add-on'],
  },
  cce_10_0508: {
    title: { en: 'NGINX Ingress Controller', zh: 'NGINX Ingress控制器插件升级检查' },
    meaning: {
      en: 'The NGINX Ingress add-on would break: some ingresses have no class, the Service of the default backend is missing, or the key of the default certificate is too short.',
      zh: 'NGINX Ingress 控制器插件升级后会异常：有 Ingress 未指定类型、默认后端服务不存在，或默认证书的密钥过短。',
    },
    fix: {
      en: 'Set a class on those ingresses, create the Service of the default backend again, and use a certificate with a key of at least 2048 bits (or lower @SECLEVEL in ssl-ciphers).',
      zh: '为这些 Ingress 指定类型，重新创建默认后端服务，并更换为密钥长度 2048 位及以上的证书（或在 ssl-ciphers 中降低 @SECLEVEL）。',
    },
    hints: ['ee key too small'],
    aliases: ['NGINX Ingress add-on'],
  },
  cce_10_0509: {
    guide: 'mainland',
    title: { en: 'Cloud native cluster monitoring upgrade', zh: '云原生监控插件升级检查' },
    meaning: {
      en: 'The monitoring add-on would be upgraded to a version after 3.9.0, which no longer includes Grafana, while its Grafana switch is still on.',
      zh: '云原生监控插件将升级到 3.9.0 之后的版本，不再内置 Grafana，而当前 Grafana 开关仍为开启。',
    },
    fix: {
      en: 'Upgrade the add-on and let it install the separate Grafana add-on, or turn the switch off and install Grafana yourself. Point your own Services and ingresses to the new Grafana.',
      zh: '升级该插件并选择安装独立的 Grafana 插件，或关闭开关后自行安装 Grafana；自建的 Service 和 Ingress 需重新指向新的 Grafana。',
    },
  },
  cce_10_0511: {
    title: { en: 'Key CCE AI Suite (NVIDIA GPU) parameters', zh: 'CCE AI套件（NVIDIA GPU）插件关键参数检查' },
    meaning: {
      en: 'Key settings of the GPU add-on’s DaemonSet were changed by hand.',
      zh: 'GPU 插件 DaemonSet 的关键参数被手工修改过。',
    },
    fix: {
      en: 'Set the update strategy of nvidia-driver-installer back to RollingUpdate, and make the driver URL match the one on the add-on page.',
      zh: '将 nvidia-driver-installer 的更新策略恢复为 RollingUpdate，并使驱动地址与插件页面中的一致。',
    },
    commands: ['kubectl -n kube-system get ds nvidia-driver-installer -oyaml'],
    aliases: ['GPU add-on key parameters'],
  },
  cce_10_0519: {
    guide: 'mainland',
    title: { en: 'OpenKruise compatibility', zh: 'OpenKruise插件兼容性检查' },
    meaning: {
      en: 'OpenKruise does not work properly on Docker nodes once dockershim is removed.',
      zh: 'dockershim 移除后，OpenKruise 在 Docker 节点上无法正常工作。',
    },
    fix: {
      en: 'Before upgrading past v1.24, move the Docker nodes to containerd, or change or disable the OpenKruise daemon.',
      zh: '升级到 v1.24 以上版本前，将 Docker 节点迁移到 containerd，或调整、关闭 OpenKruise 的 daemon 组件。',
    },
  },
  cce_10_0531: {
    title: { en: 'Add-on configuration consistency', zh: '插件配置一致性检查' },
    meaning: {
      en: 'Parameters of an add-on, usually ConfigMaps, were changed outside CCE; upgrading the add-on would overwrite them.',
      zh: '插件参数（通常是 ConfigMap）被绕过 CCE 修改过，升级插件会将其覆盖。',
    },
    fix: {
      en: 'If the add-on works with both versions, leave it out of the upgrade and skip the item. If it must be upgraded, enter the settings in the console or through the API first.',
      zh: '如插件在新旧版本上都可用，可不升级该插件并跳过该检查项；如必须升级，请先通过控制台或 API 录入这些配置。',
    },
  },
}
