export const id = 3790;
export const ids = [3790];
export const modules = {

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Y: () => (allEntries)
});
var _UHH6D4UK_js_0 = __webpack_require__(9563);


// lib/catalog/items/addon-checks.js
var ADDON_CHECKS = {
  cce_10_1031: [
    {
      apiName: "AddonStatus",
      title: { en: "Add-on status", zh: "插件状态异常检查" },
      meaning: {
        en: "Not every pod or Service of the add-on is ready, so the add-on does not count as running.",
        zh: "插件的部分 Pod 或 Service 未就绪，插件不处于运行中状态。"
      },
      fix: {
        en: "Find the add-on’s pods by the label release=cceaddon-ADDON, check their events, and fix the cause until the add-on is Running. For an ingress add-on, also check its LoadBalancer Service.",
        zh: "通过标签 release=cceaddon-ADDON 找到插件的 Pod，查看事件并排除原因，直到插件为运行中；Ingress 类插件还需检查其 LoadBalancer 类型的 Service。"
      },
      commands: ["kubectl get pods -A -l release=cceaddon-ADDON"],
      hints: ["addon status("]
    },
    {
      apiName: "AddonValidate",
      title: { en: "Add-on settings", zh: "插件配置异常检查" },
      meaning: {
        en: "The add-on’s parameters would fail the validation that an edit or upgrade runs. For CoreDNS, it can also mean that the Corefile was edited by hand.",
        zh: "插件参数无法通过编辑或升级时的校验；对于 CoreDNS，也可能是 Corefile 被手工修改过。"
      },
      fix: {
        en: "Correct the parameter that the message names. If a Corefile was edited by hand, roll it back or set parameterSyncStrategy to inherit or force.",
        zh: "修正提示信息中的参数；如 Corefile 被手工修改，请回退修改，或将 parameterSyncStrategy 设为 inherit 或 force。"
      },
      hints: ["configmap coredns had been modified", "parameterSyncStrategy"]
    },
    {
      apiName: "K8sResourceModified",
      title: { en: "Helm chart consistency", zh: "模板检查" },
      meaning: {
        en: "Live resources of the add-on differ from its Helm chart, and an upgrade would discard the differences. Only NGINX Ingress and CoreDNS are checked, in v1.19 and later.",
        zh: "插件的实际资源与其 Helm 模板不一致，升级后这些修改会丢失；仅检查 NGINX Ingress 和 CoreDNS 插件，集群版本为 v1.19 及以上。"
      },
      fix: {
        en: "Move the manual changes to the resources that the message names into the add-on’s own settings (such as the replica count), or accept that the upgrade overwrites them.",
        zh: "将提示信息中资源的手工修改写入插件自身的配置（例如副本数），或接受升级将其覆盖。"
      }
    }
  ],
  cce_10_1032: [
    {
      title: { en: "Certificate key length (NGINX)", zh: "证书密钥长度检查" },
      meaning: {
        en: "The key of the default TLS certificate is too short for OpenSSL in nginx-ingress 3.0.7 and later, so the controller would not start.",
        zh: "默认 TLS 证书的密钥长度不满足 nginx-ingress 3.0.7 及以上版本中 OpenSSL 的要求，控制器将无法启动。"
      },
      fix: {
        en: "Install a certificate with an RSA or DSA key of at least 2048 bits or an ECDSA key of P-224 or more, or lower @SECLEVEL in ssl-ciphers.",
        zh: "更换为 RSA 或 DSA 2048 位及以上、ECDSA P-224 及以上的证书，或在 ssl-ciphers 中降低 @SECLEVEL。"
      },
      hints: ["ee key too small"]
    },
    {
      title: { en: "Default backend server (NGINX)", zh: "默认后端服务检查" },
      meaning: {
        en: "The Service that --default-backend-service names does not exist, so the controller’s pods may keep crashing.",
        zh: "--default-backend-service 指定的 Service 不存在，控制器 Pod 可能反复重启。"
      },
      fix: {
        en: "Create the Service again, either your own or the default one from the chart.",
        zh: "重新创建该 Service（自定义的或模板默认的）。"
      }
    },
    {
      title: { en: "IngressClass (NGINX)", zh: "IngressClass缺失检查" },
      meaning: {
        en: "nginx-ingress 2.0.0 and later ignores ingresses without a class, so their routes would stop working.",
        zh: "nginx-ingress 2.0.0 及以上版本会忽略未指定类型的 Ingress，其路由将失效。"
      },
      fix: {
        en: "Set spec.ingressClassName (v1.18 and later) or the annotation kubernetes.io/ingress.class on those ingresses.",
        zh: "为这些 Ingress 设置 spec.ingressClassName（v1.18 及以上）或注解 kubernetes.io/ingress.class。"
      }
    },
    {
      title: { en: "Snippet compatibility (NGINX)", zh: "Snippet兼容性检查" },
      meaning: {
        en: "nginx-ingress 2.4.6 and later disables snippet annotations by default, so existing snippets would stop working.",
        zh: "nginx-ingress 2.4.6 及以上版本默认关闭 snippet 注解，现有的 snippet 将不再生效。"
      },
      fix: {
        en: "Replace the snippets with supported annotations, or enable allow-snippet-annotations after assessing the risk (4.0.4 and later also need annotations-risk-level=Critical).",
        zh: "用受支持的注解代替 snippet；或在评估风险后开启 allow-snippet-annotations（4.0.4 及以上版本还需设置 annotations-risk-level=Critical）。"
      }
    }
  ]
};

// lib/catalog/items/addons.js
var ADDONS = {
  cce_10_0433: {
    apiName: "AddonLimit",
    title: { en: "Add-ons", zh: "插件检查" },
    meaning: {
      en: "An installed add-on is unhealthy, must be upgraded first, or has no version that supports the target version of the cluster.",
      zh: "已安装的插件状态异常、需要先升级，或没有支持目标集群版本的插件版本。"
    },
    fix: {
      en: "Repair the add-on that is not Running, upgrade the add-on that the message names, or uninstall an add-on that the target version no longer supports.",
      zh: "在“插件中心”修复未处于运行中的插件，升级提示信息中的插件，或卸载目标版本不再支持的插件。"
    },
    commands: ["kubectl get pods -A -l release=cceaddon-ADDON"],
    hints: ["does not support cluster target version", "please upgrade addon"]
  },
  cce_10_0454: {
    guide: "mainland",
    title: { en: "ASM version", zh: "ASM网格版本检查" },
    meaning: {
      en: "The cluster’s ASM (Istio) service mesh version does not support the target version.",
      zh: "集群所用的 ASM（Istio）服务网格版本不支持目标集群版本。"
    },
    fix: {
      en: "Upgrade the mesh first, or remove it. ASM 1.8 supports versions up to v1.21, 1.13 supports v1.21 to v1.23, 1.15 supports v1.21 to v1.27, and 1.18 supports v1.25 to v1.28.",
      zh: "请先升级网格，或移除网格。对应关系：ASM 1.8 支持到 v1.21，1.13 支持 v1.21 到 v1.23，1.15 支持 v1.21 到 v1.27，1.18 支持 v1.25 到 v1.28。"
    },
    aliases: ["ASM mesh version"]
  },
  cce_10_0478: {
    title: { en: "Everest restrictions", zh: "everest插件版本限制检查" },
    meaning: {
      en: "The installed version of the Everest storage add-on (1.0.2 to 1.0.7, or 1.1.1 to 1.1.5) cannot be upgraded together with the cluster.",
      zh: "已安装的 everest 存储插件版本（1.0.2 至 1.0.7，或 1.1.1 至 1.1.5）无法随集群升级。"
    },
    fix: {
      en: "Open a ticket to have Everest moved to another version.",
      zh: "提交工单，将 everest 插件升级到其他版本。"
    },
    who: "support",
    aliases: ["Everest add-on version"]
  },
  cce_10_0479: {
    title: { en: "cce-hpa-controller limitations", zh: "cce-hpa-controller插件限制检查" },
    meaning: {
      en: "The cce-hpa-controller of the target version needs a metrics API that this cluster does not serve.",
      zh: "目标版本的 cce-hpa-controller 插件依赖 metrics API，而集群未提供该 API。"
    },
    fix: {
      en: "Install an add-on that provides metrics, such as metrics-server, and run the check again.",
      zh: "安装 metrics-server 等提供指标的插件，然后重新检查。"
    }
  },
  cce_10_0493: {
    apiName: "CoreDNSConfLimit",
    title: { en: "CoreDNS configuration consistency", zh: "CoreDNS配置一致性检查" },
    meaning: {
      en: "The live Corefile differs from the one recorded in the Helm release, so the upgrade would overwrite manual changes and could break DNS.",
      zh: "集群中实际的 Corefile 与 Helm Release 中的记录不一致，升级会覆盖手工修改，可能影响 DNS 解析。"
    },
    fix: {
      en: "Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (recommended: it keeps the live settings) or force (with the settings entered by hand). Set it back to ensureConsistent afterwards.",
      zh: "对比实际的 Corefile 与记录，然后单独升级 CoreDNS 插件：parameterSyncStrategy 设为 inherit（保留当前配置，推荐），或设为 force 并手工填写配置；完成后改回 ensureConsistent。"
    },
    commands: ["kubectl -n kube-system get cm coredns -o jsonpath='{.data.Corefile}'"],
    hints: ["configmap coredns had been modified", "parameterSyncStrategy"]
  },
  cce_10_0503: {
    title: { en: "CCE AI Suite (NVIDIA GPU) exceptions", zh: "CCE AI套件（NVIDIA GPU）插件检查" },
    meaning: {
      en: "The GPU add-on version that comes with the upgrade may install drivers on new GPU nodes differently.",
      zh: "随集群升级的 GPU 插件版本可能改变新建 GPU 节点上的驱动安装方式。"
    },
    fix: {
      en: "Test the target add-on version with your driver on a spare GPU node. If they are not compatible, install a newer driver.",
      zh: "在测试 GPU 节点上验证目标插件版本与当前驱动是否匹配；如不匹配，请安装更新的驱动。"
    },
    aliases: ["GPU add-on"]
  },
  cce_10_0508: {
    title: { en: "NGINX Ingress Controller", zh: "NGINX Ingress控制器插件升级检查" },
    meaning: {
      en: "The NGINX Ingress add-on would break: some ingresses have no class, the Service of the default backend is missing, or the key of the default certificate is too short.",
      zh: "NGINX Ingress 控制器插件升级后会异常：有 Ingress 未指定类型、默认后端服务不存在，或默认证书的密钥过短。"
    },
    fix: {
      en: "Set a class on those ingresses, create the Service of the default backend again, and use a certificate with a key of at least 2048 bits (or lower @SECLEVEL in ssl-ciphers).",
      zh: "为这些 Ingress 指定类型，重新创建默认后端服务，并更换为密钥长度 2048 位及以上的证书（或在 ssl-ciphers 中降低 @SECLEVEL）。"
    },
    hints: ["ee key too small"],
    aliases: ["NGINX Ingress add-on"]
  },
  cce_10_0509: {
    guide: "mainland",
    title: { en: "Cloud native cluster monitoring upgrade", zh: "云原生监控插件升级检查" },
    meaning: {
      en: "The monitoring add-on would be upgraded to a version after 3.9.0, which no longer includes Grafana, while its Grafana switch is still on.",
      zh: "云原生监控插件将升级到 3.9.0 之后的版本，不再内置 Grafana，而当前 Grafana 开关仍为开启。"
    },
    fix: {
      en: "Upgrade the add-on and let it install the separate Grafana add-on, or turn the switch off and install Grafana yourself. Point your own Services and ingresses to the new Grafana.",
      zh: "升级该插件并选择安装独立的 Grafana 插件，或关闭开关后自行安装 Grafana；自建的 Service 和 Ingress 需重新指向新的 Grafana。"
    }
  },
  cce_10_0511: {
    title: { en: "Key CCE AI Suite (NVIDIA GPU) parameters", zh: "CCE AI套件（NVIDIA GPU）插件关键参数检查" },
    meaning: {
      en: "Key settings of the GPU add-on’s DaemonSet were changed by hand.",
      zh: "GPU 插件 DaemonSet 的关键参数被手工修改过。"
    },
    fix: {
      en: "Set the update strategy of nvidia-driver-installer back to RollingUpdate, and make the driver URL match the one on the add-on page.",
      zh: "将 nvidia-driver-installer 的更新策略恢复为 RollingUpdate，并使驱动地址与插件页面中的一致。"
    },
    commands: ["kubectl -n kube-system get ds nvidia-driver-installer -oyaml"],
    aliases: ["GPU add-on key parameters"]
  },
  cce_10_0519: {
    guide: "mainland",
    title: { en: "OpenKruise compatibility", zh: "OpenKruise插件兼容性检查" },
    meaning: {
      en: "OpenKruise does not work properly on Docker nodes once dockershim is removed.",
      zh: "dockershim 移除后，OpenKruise 在 Docker 节点上无法正常工作。"
    },
    fix: {
      en: "Before upgrading past v1.24, move the Docker nodes to containerd, or change or disable the OpenKruise daemon.",
      zh: "升级到 v1.24 以上版本前，将 Docker 节点迁移到 containerd，或调整、关闭 OpenKruise 的 daemon 组件。"
    }
  },
  cce_10_0531: {
    title: { en: "Add-on configuration consistency", zh: "插件配置一致性检查" },
    meaning: {
      en: "Parameters of an add-on, usually ConfigMaps, were changed outside CCE; upgrading the add-on would overwrite them.",
      zh: "插件参数（通常是 ConfigMap）被绕过 CCE 修改过，升级插件会将其覆盖。"
    },
    fix: {
      en: "If the add-on works with both versions, leave it out of the upgrade and skip the item. If it must be upgraded, enter the settings in the console or through the API first.",
      zh: "如插件在新旧版本上都可用，可不升级该插件并跳过该检查项；如必须升级，请先通过控制台或 API 录入这些配置。"
    }
  }
};

// lib/catalog/items/cluster.js
var CLUSTER = {
  cce_10_0434: {
    title: { en: "Helm charts", zh: "Helm模板检查" },
    meaning: {
      en: "A stored Helm release still uses an API that the target version no longer serves; Helm operations on it could fail later.",
      zh: "集群中的 Helm Release 记录仍引用目标版本已废弃的 API，之后对其执行 Helm 操作可能失败。"
    },
    fix: {
      en: "Change the chart to an API that both versions serve. According to CCE, the upgrade converts these records itself, so this is rarely necessary.",
      zh: "将模板中的 API 改为新旧版本都支持的 API；CCE 称升级流程会自动转换这些记录，通常无需处理。"
    },
    who: "acknowledge",
    aliases: ["Helm releases"]
  },
  cce_10_0436: {
    title: { en: "Node pools", zh: "节点池检查" },
    meaning: {
      en: "A node pool is abnormal or scaling, or its OS or container runtime is not supported after the upgrade (usually when the target is v1.27 or later).",
      zh: "节点池状态异常或正在伸缩，或其操作系统、容器运行时在升级后不受支持（多见于升级到 v1.27 及以上）。"
    },
    fix: {
      en: "Wait until scaling ends. Change the pool to a supported OS and runtime, then synchronize its existing nodes.",
      zh: "等待伸缩结束；将节点池更新为受支持的操作系统和容器运行时，再同步存量节点。"
    }
  },
  cce_10_0437: {
    title: { en: "Security groups", zh: "安全组检查" },
    meaning: {
      en: "The security group of the worker nodes lacks the inbound rule that lets the master nodes reach them over ICMP. This affects only clusters that use the VPC network model.",
      zh: "节点安全组缺少允许控制节点安全组通过 ICMP 访问节点的入方向规则；仅涉及 VPC 网络模型的集群。"
    },
    fix: {
      en: "Add the inbound rule to the security group of the nodes again: allow, IPv4, all ICMP, priority 1, and the group named CLUSTER-control-ID as the source.",
      zh: "在节点安全组中重新添加入方向规则：策略为允许，类型为 IPv4，协议为全部 ICMP，优先级为 1，源地址为“CLUSTER-control-随机 ID”安全组。"
    }
  },
  cce_10_0440: {
    title: { en: "Discarded Kubernetes resources", zh: "K8s废弃资源检查" },
    meaning: {
      en: "Services use annotations that the target version no longer supports: tolerate-unready-endpoints (v1.25 and later) or topology-aware-hints (v1.27 and later).",
      zh: "部分 Service 使用了目标版本不再支持的注解：tolerate-unready-endpoints（v1.25 及以上）、topology-aware-hints（v1.27 及以上）。"
    },
    fix: {
      en: "In the Services that the message names, replace tolerate-unready-endpoints with spec.publishNotReadyAddresses: true, and topology-aware-hints with the annotation service.kubernetes.io/topology-mode.",
      zh: "修改提示信息中的 Service：用 spec.publishNotReadyAddresses: true 代替 tolerate-unready-endpoints，用注解 service.kubernetes.io/topology-mode 代替 topology-aware-hints。"
    },
    hints: ["deprecated service list", "deprecated annotation list"]
  },
  cce_10_0441: {
    title: { en: "Compatibility risks", zh: "兼容性风险检查" },
    meaning: {
      en: "Behavior differs between this version and the target (removed APIs and PSP, exec probe timeouts, webhook SANs, Docker, kube-proxy conntrack), and someone has to confirm that the cluster is not affected. Patch upgrades do not raise this item.",
      zh: "从当前版本到目标版本存在行为差异（API 和 PSP 移除、exec 探针超时、webhook 证书 SAN、Docker、kube-proxy conntrack 等），需要有人确认不受影响；补丁升级不涉及。"
    },
    fix: {
      en: "Review the differences between the source and target versions, fix what affects you, then confirm the item.",
      zh: "逐项阅读源版本与目标版本之间的差异，处理受影响的部分，然后确认该检查项。"
    },
    who: "acknowledge"
  },
  cce_10_0444: {
    guide: "regional",
    title: { en: "CRDs", zh: "CRD检查" },
    meaning: {
      en: "A key CRD was deleted: packageversions.version.cce.io or network-attachment-definitions.k8s.cni.cncf.io.",
      zh: "集群的关键 CRD 被删除：packageversions.version.cce.io 或 network-attachment-definitions.k8s.cni.cncf.io。"
    },
    fix: { en: "Open a ticket to have the CRD restored.", zh: "提交工单恢复该 CRD。" },
    who: "support"
  },
  cce_10_0480: {
    title: { en: "Enhanced CPU policies", zh: "增强型CPU管理策略检查" },
    meaning: {
      en: "Enhanced CPU management is enabled, and the target version does not support it.",
      zh: "集群开启了增强型 CPU 管理策略，而目标版本不支持。"
    },
    fix: { en: "Choose a target that supports it: v1.23 or later.", zh: "选择支持该特性的目标版本：v1.23 及以上。" },
    aliases: ["Dynamic CPU binding check"]
  },
  cce_10_0487: {
    apiName: "DeprecatedApiCheck",
    title: { en: "Discarded Kubernetes APIs", zh: "K8s废弃API检查" },
    meaning: {
      en: "The audit logs of the last day show clients calling APIs that the target version no longer serves. Existing objects survive, but new calls will be refused.",
      zh: "最近一天的审计日志显示，有客户端调用了目标版本不再提供的 API；已有资源会保留，但新的调用会被拒绝。"
    },
    fix: {
      en: "Find each caller by its URL and user agent and move it to the replacement API before the upgrade. If CoreDNS calls discovery.k8s.io/v1beta1, restart its pods. CCE checks only one day of audit logs, so it can miss weekly jobs.",
      zh: "根据 URL 和 userAgent 找到每个调用方，在升级前改用替代 API；如果是 CoreDNS 调用 discovery.k8s.io/v1beta1，重启其 Pod 即可。CCE 只检查最近一天的审计日志，每周执行的任务可能被漏掉。"
    }
  },
  cce_10_0488: {
    title: { en: "IPv6 support in CCE Turbo clusters", zh: "CCE Turbo集群IPv6能力检查" },
    meaning: {
      en: "IPv6 is enabled in this CCE Turbo cluster, and the target version does not support it.",
      zh: "该 CCE Turbo 集群开启了 IPv6，而目标版本不支持。"
    },
    fix: {
      en: "Choose a target that supports it: v1.23.8-r0 or later, v1.25.3-r0 or later, or any later minor version.",
      zh: "选择支持 IPv6 的目标版本：v1.23.8-r0 及以上、v1.25.3-r0 及以上，或更高的大版本。"
    }
  },
  cce_10_0505: {
    apiName: "ResiduePackageVersion",
    title: { en: "Residual package version data", zh: "残留packageversion检查" },
    meaning: {
      en: "The cluster still has packageversion objects of nodes that were deleted long ago.",
      zh: "集群中残留着早已删除的节点的 packageversion 资源。"
    },
    fix: {
      en: "Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).",
      zh: "备份并删除提示信息中的 packageversion 资源（kubectl delete packageversion NAME）。"
    },
    commands: ["kubectl get packageversion NAME -oyaml > backup.yaml", "kubectl delete packageversion NAME"]
  },
  cce_10_0517: {
    title: { en: "Node pool runtime", zh: "节点池运行时检查" },
    meaning: {
      en: "The default runtime of a node pool is still Docker, which is not recommended in the target version (v1.27 or later).",
      zh: "目标版本为 v1.27 及以上，而节点池的默认运行时仍为 Docker；这些版本不建议使用 Docker。"
    },
    fix: { en: "Change the node pool’s runtime to containerd.", zh: "将节点池的容器运行时改为 containerd。" }
  },
  cce_10_0520: {
    title: { en: "Compatibility check of at-rest encryption for Secrets", zh: "Secret落盘加密特性兼容性检查" },
    meaning: {
      en: "Secrets are encrypted at rest, and the target version does not support that.",
      zh: "集群开启了 Secret 落盘加密，而目标版本不支持。"
    },
    fix: {
      en: "Choose a target that supports it: v1.27.10-r0, v1.28.8-r0 or v1.29.4-r0, a later patch of one of these, or any later minor version.",
      zh: "选择支持该特性的目标版本：v1.27.10-r0、v1.28.8-r0、v1.29.4-r0 及其后的补丁版本，或更高的大版本。"
    }
  },
  cce_10_0528: {
    title: { en: "Cluster and node pool configurations", zh: "集群与节点池配置管理检查" },
    meaning: {
      en: "The parameter nic-max-above-warm-target of the cluster or of a node pool exceeds the maximum of 256.",
      zh: "集群或节点池的 nic-max-above-warm-target 参数超过允许的最大值 256。"
    },
    fix: {
      en: "Set it to 256 or less, either in the network settings of the node pool or under Settings > Network of the cluster (“master” in the message means the cluster).",
      zh: "将该参数调整为 256 及以下：在节点池的网络配置中，或在集群的“配置中心 > 网络配置”中修改（提示信息中的“master”指集群）。"
    },
    hints: ["nic-max-above-warm-target"]
  },
  cce_11_0866: {
    guide: "autopilot",
    title: { en: "Pod configuration (Autopilot)", zh: "Pod配置检查" },
    meaning: {
      en: "In an Autopilot cluster before v1.27.8-r0 or v1.28.6-r0, pods have a preset annotation for extra ephemeral storage. After the upgrade, it may keep pods from being created or incur charges.",
      zh: "在 v1.27.8-r0 或 v1.28.6-r0 之前的 Autopilot 集群中，Pod 带有系统预置的额外临时存储注解；升级后可能导致 Pod 创建失败或产生费用。"
    },
    fix: {
      en: "Remove the annotation and run the check again, or set the size that you want and skip the item (extra storage is billed).",
      zh: "删除该注解后重新检查；或设置所需的大小后跳过该检查项（额外存储会计费）。"
    },
    hints: ["system preset annotation list", "extra-ephemeral-storage-in-GiB"]
  }
};

// lib/catalog/items/control-plane.js
var CONTROL_PLANE = {
  cce_10_0432: {
    title: { en: "Upgrade management", zh: "升级管控检查" },
    meaning: {
      en: "Huawei Cloud restricts upgrades of this cluster: it is a key production cluster, other maintenance is planned or under way, or Docker nodes have a different OS than their node pool.",
      zh: "华为云对该集群的升级进行了管控：可能是重点生产集群、已有其他运维计划或操作，或者 Docker 节点的操作系统与节点池不一致。"
    },
    fix: {
      en: "Read the reason in the message and open a ticket to have the restriction lifted. If Docker nodes have the wrong OS, reset them and run the check again.",
      zh: "查看提示信息中的原因，提交工单解除管控；如果是 Docker 节点操作系统不一致，请重置这些节点后重新检查。"
    },
    who: "support",
    aliases: ["Blocklist"]
  },
  cce_10_0435: {
    guide: "regional",
    title: { en: "SSH connectivity of master nodes", zh: "控制节点SSH连通性检查" },
    meaning: {
      en: "CCE could not connect to the master nodes over SSH, usually because of a brief network problem.",
      zh: "CCE 无法通过 SSH 连接控制节点，通常是短暂的网络波动。"
    },
    fix: {
      en: "Run the check again. If the item fails again, open a ticket.",
      zh: "请先重新检查；如再次不通过，请提交工单。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0452: {
    title: { en: "Node CPU cores", zh: "节点CPU数量检查" },
    meaning: { en: "The master nodes have only two CPU cores.", zh: "集群控制节点只有 2 个 CPU 核。" },
    fix: {
      en: "Open a ticket to have the master nodes scaled to four or more cores (a larger cluster scale).",
      zh: "提交工单，将控制节点扩容到 4 核及以上（变更集群规格）。"
    },
    who: "support",
    aliases: ["Master CPU cores"]
  },
  cce_10_0458: {
    title: { en: "Internal error", zh: "内部错误" },
    meaning: {
      en: "The check itself had an internal error; this says nothing about the cluster.",
      zh: "升级前检查流程自身出现内部错误，并不说明集群有问题。"
    },
    fix: {
      en: "Run the check again. If the error occurs again, open a ticket.",
      zh: "请先重新检查；如再次出现，请提交工单。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0485: {
    title: { en: "Health of master node components", zh: "控制节点组件健康检查" },
    meaning: {
      en: "A Kubernetes, runtime or network component of the control plane is unhealthy.",
      zh: "控制节点上的 Kubernetes 组件、容器运行时或网络组件异常。"
    },
    fix: {
      en: "Run the check again. If the item fails again, open a ticket.",
      zh: "请先重新检查；如再次不通过，请提交工单。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0486: {
    title: { en: "Memory resource limit of Kubernetes components", zh: "K8s组件内存资源限制检查" },
    meaning: {
      en: "etcd, kube-controller-manager or another control plane component uses more resources than its limit allows.",
      zh: "etcd、kube-controller-manager 等控制节点组件的资源使用超过限制。"
    },
    fix: {
      en: "Delete Kubernetes objects that you no longer need, or change to a larger cluster scale.",
      zh: "删除不需要的 Kubernetes 资源，或变更为更大的集群规模。"
    }
  },
  cce_10_0501: {
    title: { en: "Historical upgrade records", zh: "检查历史升级记录是否满足升级条件" },
    meaning: {
      en: "The cluster was first created in a version that is too old for this upgrade to be considered safe.",
      zh: "集群最初创建的版本过旧，本次升级存在风险，不满足升级条件。"
    },
    fix: {
      en: "Plan a migration to a new cluster, or open a ticket to have the upgrade assessed.",
      zh: "规划迁移到新集群，或提交工单评估升级方案。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0502: {
    title: { en: "CIDR block of the cluster management plane", zh: "检查集群管理平面网段是否与主干配置一致" },
    meaning: {
      en: "The CIDR block of the cluster’s management plane does not match the backbone configuration of the region.",
      zh: "集群管理平面网段与所在区域的主干配置不一致。"
    },
    fix: {
      en: "Open a ticket to have it corrected, then run the check again.",
      zh: "提交工单修正该配置，然后重新检查。"
    },
    who: "support"
  },
  cce_10_0514: {
    guide: "regional",
    title: { en: "Master node flavor", zh: "控制节点规格检查" },
    meaning: {
      en: "The actual flavor of the master nodes differs from the recorded one; the upgrade may change it back.",
      zh: "控制节点的实际规格与记录的规格不一致，升级可能将其恢复为记录的规格。"
    },
    fix: {
      en: "If you are unsure about the impact, open a ticket before the upgrade.",
      zh: "如不确定影响，请在升级前提交工单咨询。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0515: {
    title: { en: "Subnet quota of master nodes", zh: "控制节点子网配额检查" },
    meaning: {
      en: "The cluster’s subnet has too few free IP addresses for the new master nodes that a rolling upgrade creates.",
      zh: "集群子网的可用 IP 不足，无法满足滚动升级新建控制节点的需要。"
    },
    fix: {
      en: "Move nodes out of the subnet to free addresses, or open a ticket.",
      zh: "将部分节点迁出该子网以释放 IP，或提交工单。"
    },
    aliases: ["Master subnet"]
  },
  cce_10_0524: {
    title: { en: "Cluster rolling upgrade", zh: "检查集群是否满足滚动升级条件" },
    meaning: {
      en: "Your quota does not allow the new master nodes that a rolling upgrade creates.",
      zh: "租户配额不足，无法满足滚动升级新建控制节点的需要。"
    },
    fix: {
      en: "Open a ticket to have the quota raised, then run the check again.",
      zh: "提交工单提升配额，然后重新检查。"
    },
    who: "support"
  },
  cce_10_0527: {
    title: { en: "Network policies of cluster network components", zh: "检查集群网络组件的NetworkPolicy开关" },
    meaning: {
      en: "The NetworkPolicy switch of the network component was changed on the master nodes; the upgrade resets it to its default.",
      zh: "控制节点上网络组件的 NetworkPolicy 开关被修改过，升级会将其恢复为默认值。"
    },
    fix: {
      en: "Decide whether the switch must stay off, for example because links drop packets with ip-option. You can skip the item and set the switch again under Settings > Network after the upgrade.",
      zh: "确认该开关是否必须保持关闭（例如链路会丢弃带 ip-option 的报文）；可跳过该检查项，升级后在“配置中心 > 网络配置”中重新设置。"
    },
    aliases: ["NetworkPolicy switch"]
  },
  cce_10_0529: {
    title: { en: "Time zone of master nodes", zh: "控制节点时区检查" },
    meaning: {
      en: "The master nodes and the cluster have different time zones. A rolling upgrade aligns them, and CronJobs may run once unexpectedly.",
      zh: "控制节点与集群的时区不一致；滚动升级会统一时区，CronJob 可能意外触发一次。"
    },
    fix: {
      en: "Suspend CronJobs before the upgrade and resume them afterwards.",
      zh: "升级前暂停 CronJob，升级后恢复。"
    }
  }
};

// lib/catalog/items/network.js
var NETWORK = {
  cce_10_0497: {
    title: { en: "HTTPS load balancer certificate consistency", zh: "HTTPS类型负载均衡证书一致性检查" },
    meaning: {
      en: "A certificate of an HTTPS ingress was changed in ELB; the upgrade would overwrite it with the one from the cluster’s Secret.",
      zh: "HTTPS 类型 Ingress 所用的证书在 ELB 侧被修改过，升级会用集群 Secret 中的证书将其覆盖。"
    },
    fix: {
      en: "Put the current certificate into the cluster’s Secret, or switch the ingress to an ELB server certificate (v1.19.16-r2, v1.21.5-r0, v1.23.3-r0 and later).",
      zh: "将当前证书更新到集群的 Secret 中，或将 Ingress 改为使用 ELB 服务器证书（v1.19.16-r2、v1.21.5-r0、v1.23.3-r0 及以上版本支持）。"
    }
  },
  cce_10_0500: {
    title: { en: "Private IPv4 addresses of load balancers", zh: "ELB IPv4私网地址检查" },
    meaning: {
      en: "A load balancer that a Service uses has no private IPv4 address.",
      zh: "Service 所用的负载均衡器没有 IPv4 私网地址。"
    },
    fix: {
      en: "Bind a private IPv4 address to each load balancer that the message names, or delete the Service.",
      zh: "为提示信息中的 ELB 绑定 IPv4 私网地址，或删除对应的 Service。"
    },
    hints: ["without ipv4 private ip"]
  },
  cce_10_0513: {
    title: { en: "ELB listener access control", zh: "ELB监听器访问控制配置项检查" },
    meaning: {
      en: "Annotations of a Service that configure the access control of an ELB listener have invalid values.",
      zh: "Service 通过注解配置了 ELB 监听器的访问控制，但取值不正确。"
    },
    fix: {
      en: "Correct the allowlist and blocklist annotations of the Service.",
      zh: "修正 Service 中配置黑白名单的注解。"
    }
  },
  cce_10_0526: {
    title: { en: "Ingress and ELB configuration consistency", zh: "Ingress与ELB配置一致性检查" },
    meaning: {
      en: "What CCE created in ELB for an ingress (listener, policy, rule, pool, member, health check or certificate) was changed there; the upgrade will overwrite it.",
      zh: "CCE 为 Ingress 在 ELB 上创建的监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查或证书在 ELB 侧被修改过，升级会将其覆盖。"
    },
    fix: {
      en: "For each “inconsistent:” line, restore the configuration in ELB or write it into the ingress; move extra policies to another listener. Proceed in the order listener, policy, rule, pool, member, health check, and keep the descriptions that CCE generated.",
      zh: "针对每条“inconsistent:”，在 ELB 侧恢复配置，或将其写入 Ingress；多余的转发策略请移到其他监听器。按监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查的顺序处理，并保留 CCE 自动生成的描述。"
    },
    hints: ["inconsistent: ingress(", "the wanted configuration is"]
  },
  cce_10_0530: {
    title: { en: "SNATIPRanges", zh: "SnatIPRanges升级后变化检查" },
    meaning: {
      en: "The reserved SNATIPRanges of this CCE Turbo cluster change with the upgrade, while running pods keep the old routes.",
      zh: "该 CCE Turbo 集群的云上预留 SNATIPRanges 会随升级变化，而运行中的 Pod 仍使用旧路由。"
    },
    fix: { en: "Skip the item, and restart the pods after the upgrade.", zh: "跳过该检查项，并在升级后重启 Pod。" },
    commands: ["kubectl get yc default -oyaml | grep snatIPRanges"],
    aliases: ["Snat IP ranges"]
  },
  cce_10_0532: {
    guide: "mainland",
    title: { en: "VPC container reserved CIDR", zh: "VPC容器预留网段升级检查" },
    meaning: {
      en: "The container CIDR block is not reserved in the VPC, so a subnet created later could conflict with pod addresses. This affects only clusters that use the VPC network model.",
      zh: "容器网段没有在 VPC 中预留，之后创建的子网可能与 Pod 地址冲突；仅涉及 VPC 网络模型的集群。"
    },
    fix: {
      en: "Enable the reservation under Settings > Network (v1.28.15-r70, v1.29.15-r30, v1.30.14-r30, v1.31.10-r30, v1.32.6-r30, v1.33.5-r20 and later). If a route conflict prevents this, correct the route or leave the setting as it is: failing to enable it does no harm.",
      zh: "在“配置中心 > 网络配置”中开启预留（v1.28.15-r70、v1.29.15-r30、v1.30.14-r30、v1.31.10-r30、v1.32.6-r30、v1.33.5-r20 及以上版本支持）；如因路由冲突无法开启，请修正路由或保持现状，开启失败不影响集群。"
    },
    hints: ["VPC.2812"]
  }
};

// lib/catalog/items/node-files.js
var NODE_FILES = {
  cce_10_0447: {
    title: { en: "Node key directory file permissions", zh: "节点关键目录文件权限检查" },
    meaning: {
      en: "User paas cannot read and enter the root directory of a node. Earlier versions also report files under /var/paas that paas does not own.",
      zh: "节点上的 paas 用户对根目录没有读取和进入权限；较早版本还会检查 /var/paas 下是否有属主不是 paas 的文件。"
    },
    fix: {
      en: "Set the mode of / back to 555. Keep workload files out of /var/paas, and delete files there that another user owns.",
      zh: "将根目录“/”的权限恢复为 555；不要在 /var/paas 下存放业务文件，并删除其中属主不是 paas 的文件。"
    },
    hints: ["user paas must have at least read and execute permissions", "file permission has been changed"]
  },
  cce_10_0457: {
    title: { en: "containerd.sock", zh: "节点干扰ContainerdSock检查" },
    meaning: {
      en: "A stray /run/containerd/containerd.sock exists on a node that runs Euler-docker and would keep Docker from starting.",
      zh: "使用 Euler-docker 的节点上存在干扰文件 /run/containerd/containerd.sock，会导致 Docker 无法启动。"
    },
    fix: {
      en: "Make sure that the node runs Euler-docker, delete the stray socket and run the check again.",
      zh: "确认节点使用的是 Euler-docker，删除该 sock 文件后重新检查。"
    },
    commands: ["rpm -qa | grep docker | grep euleros", "stat /run/containerd/containerd.sock"],
    aliases: ["Node containerd sock"]
  },
  cce_10_0459: {
    title: { en: "Node mount points", zh: "节点挂载点检查" },
    meaning: {
      en: "A mount point on a node cannot be accessed (usually NFS, OBS or SFS) and blocks every process that uses it.",
      zh: "节点上有不可访问的挂载点（通常是 NFS、OBS 或 SFS），访问它的进程会被阻塞。"
    },
    fix: {
      en: "Find the dead mount on the node, make sure that nothing uses it, force-unmount it and run the check again.",
      zh: "在节点上找到失效的挂载点，确认没有业务使用后强制卸载，然后重新检查。"
    },
    commands: ["umount -l -f MOUNT"]
  },
  cce_10_0490: {
    title: { en: "Node ID file", zh: "节点ID文件检查" },
    meaning: {
      en: "The instance-id file of a node does not contain a well-formed ID.",
      zh: "节点上的 instance-id 文件内容格式不正确。"
    },
    fix: {
      en: "Copy the node’s ECS ID from the console. Back up /var/lib/cloud/data/instance-id and /var/paas/conf/server.conf, then write the correct ID into both.",
      zh: "在控制台复制该节点的云服务器 ID；备份 /var/lib/cloud/data/instance-id 和 /var/paas/conf/server.conf 后，将正确的 ID 写入这两个文件。"
    }
  },
  cce_10_0491: {
    title: { en: "Node configuration consistency", zh: "节点配置一致性检查" },
    meaning: {
      en: "Configuration files of kubelet, kube-proxy, containerd or Docker were edited by hand on a node; the upgrade may overwrite the changes or fail because of them. Custom images can also cause this.",
      zh: "节点上 kubelet、kube-proxy、containerd 或 Docker 的配置文件被手工修改过，升级可能覆盖这些修改或因此失败；自定义镜像也可能触发该检查项。"
    },
    fix: {
      en: "Move the settings into the node pool’s configuration, or restore the defaults. Skip the item only if you know that the differences do no harm. The result lists the file, field, original value and current value.",
      zh: "将这些参数迁移到节点池配置管理中，或恢复为默认值；只有确认差异无影响时才可跳过。检查结果中列出了文件、字段、原值和现值。"
    }
  },
  cce_10_0492: {
    title: { en: "Node configuration file", zh: "节点配置文件检查" },
    meaning: {
      en: "A configuration file of a key component is missing on a node.",
      zh: "节点上缺少关键组件的配置文件。"
    },
    fix: {
      en: "Reset the node, or open a ticket to have the file restored.",
      zh: "重置该节点，或提交工单恢复该文件。"
    }
  },
  cce_10_0496: {
    title: { en: "Mounting of a sock file on a node", zh: "节点sock文件挂载检查" },
    meaning: {
      en: "Pods mount docker.sock or containerd.sock as a single file, which becomes stale in them when the runtime restarts.",
      zh: "有 Pod 以单个文件的方式挂载 docker.sock 或 containerd.sock；容器运行时重启后，Pod 中的该文件会失效。"
    },
    fix: {
      en: "Mount the directory that contains the socket instead (this rebuilds the pods), or upgrade the old add-on. If a short loss of the socket is acceptable, skip the item and delete those pods after the upgrade. “failed to execute docker ps” means that the container engine is faulty: open a ticket.",
      zh: "改为挂载 sock 文件所在的目录（会重建 Pod），或升级旧版本插件；如可接受短时间无法访问 sock 文件，可跳过该检查项，并在升级后删除这些 Pod。提示“failed to execute docker ps”说明容器引擎异常，请提交工单。"
    },
    hints: ["failed to execute docker ps -aq"]
  },
  cce_10_0498: {
    title: { en: "Node mounting", zh: "节点挂载检查" },
    meaning: {
      en: "Another mount covers a directory that CCE uses on a node, or a link or bind mount there is missing or points to the wrong target.",
      zh: "节点上 CCE 使用的目录被其他挂载覆盖，或其软链接、绑定挂载缺失或指向错误。"
    },
    fix: {
      en: "Remove the extra mount from the node’s installation script, or repair the link if its target directory is empty. Otherwise, drain and reset the node.",
      zh: "在节点安装脚本中去掉多余的挂载；如链接的目标目录为空，请修复链接；否则请排空节点后重置。"
    },
    hints: ["is mounted, but the subpath is used by the CCE", "the target path of the path link"]
  },
  cce_10_0504: {
    title: { en: "Nodes' system parameters", zh: "节点系统参数检查" },
    meaning: {
      en: "System parameters of a node differ from their defaults, mainly the MTU of bond0 on bare-metal nodes.",
      zh: "节点的系统参数默认值被修改，主要是裸金属节点 bond0 的 MTU 值。"
    },
    fix: {
      en: "Set the MTU of bond0 back to 1500. This interrupts the node’s network.",
      zh: "将 bond0 的 MTU 值恢复为 1500；该操作会中断节点网络。"
    }
  },
  cce_10_0518: {
    title: { en: "Number of node images", zh: "检查节点镜像数量" },
    meaning: {
      en: "A node has more than 1000 images, which slows down the start of its container runtime.",
      zh: "节点上的镜像数量超过 1000 个，会导致容器运行时启动变慢。"
    },
    fix: {
      en: "Remove unused and untagged images. You can skip the item if a delay of several seconds in container output does no harm.",
      zh: "清理不用的镜像和无标签镜像；如容器标准输出延迟数秒对业务没有影响，可跳过该检查项。"
    },
    commands: ["docker image prune", "crictl images | grep '<none>' | awk '{print $3}' | xargs -r crictl rmi"]
  },
  cce_10_0523: {
    title: { en: "Image layers on a node", zh: "节点镜像层数量检查" },
    meaning: {
      en: "A node has more than 5000 image layers, which slows down the start of its container runtime and may delay NGINX forwarding.",
      zh: "节点上的镜像层数量超过 5000 层，会导致容器运行时启动变慢，NGINX 转发也可能变慢。"
    },
    fix: { en: "Log in to the node and delete images that are no longer used.", zh: "登录节点，删除不再使用的镜像。" },
    aliases: ["Number of node image layers"]
  },
  cce_10_0525: {
    title: { en: "Rotation certificates", zh: "轮转证书文件数量检查" },
    meaning: {
      en: "A node has more than 1000 certificate files, which slows down its upgrade and can cause pods to be evicted.",
      zh: "节点上的证书文件超过 1000 个，会使节点升级变慢，并可能导致 Pod 被驱逐。"
    },
    fix: {
      en: "Reset the node (recommended), or delete the old kubelet-server-* files in kubelet’s pki directory.",
      zh: "建议重置节点；也可以删除 kubelet 的 pki 目录下旧的 kubelet-server-* 文件。"
    },
    aliases: ["Number of rotation certificate files", "Node rotation certificates"]
  }
};

// lib/catalog/items/node-health.js
var NODE_HEALTH = {
  cce_10_0431: {
    title: { en: "Node restrictions", zh: "节点限制检查" },
    meaning: {
      en: "A node does not meet the conditions for an upgrade: it is not Running, the target version does not support its OS, it has a leftover node pool label or a CNI taint, or its Kubernetes name differs from its ECS name.",
      zh: "节点当前状态不满足升级条件：节点不是运行中、操作系统不受目标版本支持、带有残留的节点池标签或 CNI 异常污点，或者 K8s 节点名称与云服务器名称不一致。"
    },
    fix: {
      en: "Bring the node back to Running, or wait until it is installed or deleted. Reset it to an OS that the target supports (v1.27 and later: EulerOS 2.9 or 2.10, Ubuntu 22.04, HCE OS 2.0). Remove a leftover cce.cloud.com/cce-nodepool label from nodes of the default pool. If a node has the taint node.cloudprovider.kubernetes.io/cni-problem, upgrade the NPD add-on.",
      zh: "将节点恢复为运行中，或等待安装、删除结束；将节点重置为目标版本支持的操作系统（v1.27 及以上：EulerOS 2.9 或 2.10、Ubuntu 22.04、HCE OS 2.0）；删除默认节点池节点上残留的 cce.cloud.com/cce-nodepool 标签；如存在 node.cloudprovider.kubernetes.io/cni-problem 污点，请升级 NPD 插件。"
    },
    hints: ["cni-problem", "cce.cloud.com/cce-nodepool"]
  },
  cce_10_0439: {
    title: { en: "Residual nodes", zh: "残留待迁移节点检查" },
    meaning: {
      en: "A node lacks system components that the upgrade needs, or cannot pull packages; such nodes are usually left over from a much older version.",
      zh: "节点缺少升级所需的系统组件，或拉包组件异常，通常是从很旧的版本遗留下来的节点。"
    },
    fix: {
      en: "Reset the node, or add a new node and delete the faulty one. A reset removes manually added labels, so note them first.",
      zh: "重置该节点（重置会清除手工添加的标签，请先记录），或新建节点后删除异常节点。"
    },
    aliases: ["To-be-migrated nodes"]
  },
  cce_10_0442: {
    title: { en: "CCE agent versions", zh: "节点上CCE Agent版本检查" },
    meaning: {
      en: "cce-agent, which manages packages on a node, is not the latest version, or was updated but not restarted.",
      zh: "节点上的包管理组件 cce-agent 不是最新版本，或更新后没有重启。"
    },
    fix: {
      en: "Restart cce-agent on the node. If it still reports an old version, set its OBS address as on a healthy node, install the latest binary and restart it again.",
      zh: "在节点上重启 cce-agent；如仍为旧版本，请参照正常节点修正其 OBS 地址，安装最新的二进制文件后再次重启。"
    },
    commands: ["systemctl restart cce-agent"],
    hints: ["cce-agent no update", "cce-agent is not the latest version"],
    aliases: ["Node agent version"]
  },
  cce_10_0443: {
    title: { en: "Node CPU usage", zh: "节点CPU使用率检查" },
    meaning: {
      en: "A node uses more than 90% of its CPU, so an upgrade now could affect its workloads.",
      zh: "节点 CPU 使用率超过 90%，此时升级可能影响节点上的业务。"
    },
    fix: {
      en: "Upgrade during off-peak hours, or move pods off the busy node, then run the check again.",
      zh: "在业务低峰期升级，或将部分 Pod 迁出该节点，然后重新检查。"
    }
  },
  cce_10_0445: {
    title: { en: "Node disks", zh: "节点磁盘检查" },
    meaning: {
      en: "A node has too little disk space for the upgrade packages or temporary files.",
      zh: "节点磁盘空间不足，无法存放升级包或临时文件。"
    },
    fix: {
      en: "Free up space until the Docker or containerd partition and the kubelet partition have 1 GB each, the system disk 2 GB and /tmp 500 MB. For the disk of a master node, open a ticket.",
      zh: "清理磁盘，使 Docker 或 containerd 分区和 kubelet 分区各有 1GB 可用空间，系统盘有 2GB，/tmp 有 500MB；控制节点的磁盘问题请提交工单。"
    },
    commands: ["df -h /var/lib/docker /var/lib/containerd /mnt/paas/kubernetes/kubelet / /tmp"]
  },
  cce_10_0446: {
    title: { en: "Node DNS", zh: "节点DNS检查" },
    meaning: {
      en: "A node cannot resolve or reach the OBS address that serves the upgrade packages.",
      zh: "节点无法解析或无法访问存放升级包的 OBS 地址。"
    },
    fix: {
      en: "Check the node’s DNS resolver and its connection to OBS. If the item still fails, open a ticket.",
      zh: "检查节点的 DNS 解析配置以及到 OBS 的网络连通性；如仍不通过，请提交工单。"
    },
    who: "support",
    owner: "platform"
  },
  cce_10_0448: {
    title: { en: "kubelet", zh: "节点Kubelet检查" },
    meaning: {
      en: "kubelet is unhealthy on a node. Earlier versions also report a nonstandard pause image, because replacing it restarts many pods at once.",
      zh: "节点上的 kubelet 运行异常；较早版本还会检查 pause 镜像是否为标准镜像，因为更换该镜像会导致大量 Pod 重启。"
    },
    fix: {
      en: "Repair the unavailable node, then run the check again. If the pause image differs, open a ticket.",
      zh: "修复不可用的节点后重新检查；如果是 pause 镜像不一致，请提交工单。"
    },
    aliases: ["Node kubelet"]
  },
  cce_10_0449: {
    title: { en: "Node memory", zh: "节点内存检查" },
    meaning: {
      en: "A node uses more than 90% of its memory, so an upgrade now could cause pods to be killed.",
      zh: "节点内存使用率超过 90%，此时升级可能导致 Pod 因内存不足被终止。"
    },
    fix: {
      en: "Upgrade during off-peak hours, or scale down or move workloads on that node, then run the check again.",
      zh: "在业务低峰期升级，或缩减、迁移该节点上的工作负载，然后重新检查。"
    },
    aliases: ["Node memory usage"]
  },
  cce_10_0450: {
    title: { en: "Node clock synchronization server", zh: "节点时钟同步服务器检查" },
    meaning: {
      en: "The time synchronization service of a node, ntpd or chronyd, does not work properly.",
      zh: "节点上的时钟同步服务 ntpd 或 chronyd 运行异常。"
    },
    fix: {
      en: "Restart the node’s time service (chronyd or ntpd). If it still fails, open a ticket.",
      zh: "重启节点所用的时钟同步服务（chronyd 或 ntpd）；如仍异常，请提交工单。"
    },
    commands: ["systemctl restart chronyd || systemctl restart ntpd"],
    aliases: ["Node NTP"]
  },
  cce_10_0455: {
    title: { en: "Node readiness", zh: "节点Ready检查" },
    meaning: {
      en: "A node is NotReady, or the control plane still lists a node that no longer exists.",
      zh: "集群中有节点处于 NotReady 状态，或控制节点上仍记录着已不存在的节点。"
    },
    fix: {
      en: "Repair the NotReady nodes. If the console already shows them as healthy, run the check again. If a listed node does not exist, open a ticket.",
      zh: "修复 NotReady 的节点；如控制台已显示正常，请重新检查；如列出的节点实际并不存在，请提交工单。"
    },
    commands: ["kubectl get nodes"],
    aliases: ["Node ready"]
  },
  cce_10_0456: {
    title: { en: "Node journald", zh: "节点journald检查" },
    meaning: { en: "systemd-journald is not active on a node.", zh: "节点上的 systemd-journald 服务没有正常运行。" },
    fix: {
      en: "Restart systemd-journald on the node. If it does not start, open a ticket.",
      zh: "在节点上重启 systemd-journald；如无法启动，请提交工单。"
    },
    commands: ["systemctl restart systemd-journald"]
  },
  cce_10_0460: {
    title: { en: "Kubernetes node taint", zh: "K8s节点污点检查" },
    meaning: {
      en: "A node still has the taint node.kubernetes.io/upgrade because an earlier upgrade skipped it.",
      zh: "节点上仍有 node.kubernetes.io/upgrade 污点，说明该节点在之前的升级中被跳过。"
    },
    fix: {
      en: "Compare the kubelet versions of the nodes. Reset the node with the older version (note its labels first), then run the check again.",
      zh: "比较各节点的 kubelet 版本，重置版本落后的节点（请先记录其标签），然后重新检查。"
    },
    commands: ["kubectl get nodes -o wide"],
    hints: ["node.kubernetes.io/upgrade"],
    aliases: ["Node taint"]
  },
  cce_10_0484: {
    title: { en: "Health of worker node components", zh: "用户节点组件健康检查" },
    meaning: {
      en: "The container runtime, the CNI agent or kube-proxy is not running on a worker node.",
      zh: "工作节点上的容器运行时、CNI Agent 或 kube-proxy 没有正常运行。"
    },
    fix: {
      en: "Restart the component that the message names. The CNI agent is canal in clusters with a tunnel network or before v1.17.17, and yangtse in clusters with a VPC network or Cloud Native 2.0. If it still fails, reset the node.",
      zh: "重启提示信息中的组件；CNI Agent 在容器隧道网络或 v1.17.17 之前的集群中为 canal，在 VPC 网络或云原生网络 2.0 中为 yangtse；如仍异常，请重置节点。"
    },
    commands: ["systemctl restart canal", "systemctl restart yangtse", "systemctl restart kube-proxy"],
    hints: ["CNI Agent is not active", "kube-proxy is not active"]
  },
  cce_10_0489: {
    title: { en: "NetworkManager", zh: "节点NetworkManager检查" },
    meaning: { en: "NetworkManager is not active on a node.", zh: "节点上的 NetworkManager 服务没有正常运行。" },
    fix: {
      en: "Restart NetworkManager on the node. If that does not help, reset the node or open a ticket.",
      zh: "在节点上重启 NetworkManager；如无效，请重置节点或提交工单。"
    },
    commands: ["systemctl restart NetworkManager"],
    aliases: ["Node NetworkManager"]
  }
};

// lib/catalog/items/node-system.js
var NODE_SYSTEM = {
  cce_10_0451: {
    title: { en: "Node OS", zh: "节点OS检查" },
    meaning: {
      en: "A node runs a kernel or image that is not a CCE standard version, or an EulerOS 2.8 Arm image with known problems.",
      zh: "节点使用的内核或镜像不是 CCE 标准版本，或者是存在已知问题的 EulerOS 2.8 Arm 镜像。"
    },
    fix: {
      en: "Reset the node to a standard image instead of upgrading it in place. Drain affected Arm nodes before the upgrade and reset them afterwards.",
      zh: "将节点重置为标准镜像，不要原地升级；有问题的 Arm 节点请在升级前排空，升级后重置。"
    }
  },
  cce_10_0438: {
    guide: "regional",
    title: { en: "Arm node restrictions", zh: "ARM节点限制检查" },
    meaning: {
      en: "The cluster has Arm (Kunpeng) nodes, which this upgrade does not support.",
      zh: "集群中有 ARM（鲲鹏）节点，本次升级不支持。"
    },
    fix: {
      en: "Remove the Arm nodes, or choose a target no higher than the highest version that clusters with Arm nodes support.",
      zh: "移除 ARM 节点，或选择不高于 ARM 集群所支持最高版本的目标版本。"
    }
  },
  cce_10_0494: {
    title: { en: "sudo", zh: "节点Sudo检查" },
    meaning: {
      en: "sudo does not work on a node, or the sudoers files are immutable.",
      zh: "节点上的 sudo 命令不可用，或 sudoers 文件被设置为不可修改。"
    },
    fix: {
      en: "Restore the sudo command, and clear the immutable attribute of /etc/sudoers and /etc/sudoers.d/sudoerspaas.",
      zh: "恢复 sudo 命令，并清除 /etc/sudoers 和 /etc/sudoers.d/sudoerspaas 的不可修改属性。"
    },
    commands: ["sudo echo hello", "chattr -i /etc/sudoers.d/sudoerspaas /etc/sudoers"],
    aliases: ["Node sudo"]
  },
  cce_10_0495: {
    title: { en: "Key node commands", zh: "节点关键命令检查" },
    meaning: {
      en: "rpm, dpkg or systemctl, which the upgrade depends on, fails on a node.",
      zh: "节点上的 rpm、dpkg 或 systemctl 命令执行失败，而升级依赖这些命令。"
    },
    fix: {
      en: "If rpm fails, rebuild its database. If dpkg or systemctl fails, reset the node.",
      zh: "rpm 异常时重建 rpm 数据库；dpkg 或 systemctl 异常时重置节点。"
    },
    commands: ["rpm --rebuilddb"]
  },
  cce_10_0499: {
    title: { en: "Login permissions of user paas on a node", zh: "节点paas用户登录权限检查" },
    meaning: {
      en: "User paas cannot log in to a node because its shell is nologin or false.",
      zh: "节点上的 paas 用户无法登录，其 shell 被设置为 nologin 或 false。"
    },
    fix: { en: "Restore a login shell for user paas.", zh: "为 paas 用户恢复可登录的 shell。" },
    commands: ["usermod -s /bin/bash paas"]
  },
  cce_10_0506: {
    title: { en: "Node commands", zh: "节点命令行检查" },
    meaning: {
      en: "A basic command that the upgrade scripts use (chage, chown, chmod, mkdir, ln, touch, pidof) is missing on a node.",
      zh: "节点上缺少升级脚本使用的基础命令（chage、chown、chmod、mkdir、ln、touch、pidof）。"
    },
    fix: {
      en: "Install the command that the message names on the node, then run the check again.",
      zh: "在节点上安装提示信息中的命令，然后重新检查。"
    },
    hints: ["ErrorCommandNotExist", "command is not exists"],
    aliases: ["Node command line"]
  },
  cce_10_0453: {
    guide: "regional",
    title: { en: "Node Python commands", zh: "节点Python命令检查" },
    meaning: { en: "Python does not run on a node.", zh: "节点上的 Python 命令不可用。" },
    fix: { en: "Install Python on the node, or reset the node.", zh: "在节点上安装 Python，或重置节点。" },
    commands: ["/usr/bin/python --version"],
    aliases: ["Node Python"]
  },
  cce_10_0507: {
    title: { en: "Node swap", zh: "节点交换区检查" },
    meaning: { en: "Swap is enabled on a node.", zh: "节点上开启了交换区（swap）。" },
    fix: {
      en: "Make sure that nothing relies on swap, turn it off and run the check again.",
      zh: "确认没有业务依赖交换区，将其关闭后重新检查。"
    },
    commands: ["swapoff -a"]
  },
  cce_10_0516: {
    title: { en: "Node runtime", zh: "节点运行时检查" },
    meaning: {
      en: "Nodes still use Docker, which is not recommended in the target version (v1.27 or later).",
      zh: "目标版本为 v1.27 及以上，而节点仍使用 Docker；这些版本不建议使用 Docker。"
    },
    fix: {
      en: "Reset the nodes to containerd. If you intend to keep Docker, you can ignore the item.",
      zh: "将节点重置为 containerd 运行时；如确定继续使用 Docker，可忽略该检查项。"
    }
  },
  cce_10_0510: {
    apiName: "NodeContainerdPodRestartRisk",
    title: { en: "containerd pod restart risks", zh: "Containerd Pod重启风险检查" },
    meaning: {
      en: "The upgrade updates containerd, which may restart the pods on nodes that use it.",
      zh: "升级会更新 containerd，使用 containerd 的节点上的 Pod 可能重启。"
    },
    fix: {
      en: "Upgrade during off-peak hours, when pods may restart, and confirm the risk.",
      zh: "选择允许 Pod 重启的业务低峰期升级，并确认该风险。"
    },
    who: "acknowledge"
  },
  cce_10_0512: {
    title: { en: "GPU pod rebuild risks", zh: "GPU/NPU Pod重建风险检查" },
    meaning: {
      en: "kubelet restarts during the upgrade, which may rebuild pods that use a GPU or NPU.",
      zh: "升级过程中 kubelet 会重启，使用 GPU 或 NPU 的 Pod 可能被重建。"
    },
    fix: {
      en: "Upgrade in a time window in which those pods may be rebuilt, and confirm the risk.",
      zh: "选择允许重建这些 Pod 的时间窗升级，并确认该风险。"
    },
    who: "acknowledge",
    aliases: ["GPU/NPU pod rebuild risks"]
  },
  cce_10_0521: {
    title: { en: "Compatibility between the Ubuntu kernel and GPU driver", zh: "Ubuntu内核与GPU驱动兼容性提醒" },
    meaning: {
      en: "Ubuntu kernel 5.15.0-113 requires GPU driver 535.161.08 or later; with an older driver, nodes that are created or reset later would fail.",
      zh: "Ubuntu 内核 5.15.0-113 要求 GPU 驱动为 535.161.08 及以上版本，否则之后新建或重置的节点会异常。"
    },
    fix: {
      en: "Upgrade the GPU driver in the add-on to 535.161.08 or later, then restart the node.",
      zh: "在插件中将 GPU 驱动升级到 535.161.08 及以上版本，然后重启节点。"
    }
  },
  cce_10_0522: {
    title: { en: "Drainage tasks", zh: "排水任务检查" },
    meaning: {
      en: "The cluster has unfinished drainage tasks, which could continue after the upgrade and evict running pods.",
      zh: "集群中有未完成的排水任务，升级后可能继续执行并驱逐运行中的 Pod。"
    },
    fix: {
      en: "List the drainage objects, delete those that are no longer needed, and run the check again.",
      zh: "查看集群中的 drainage 资源，删除不再需要的任务，然后重新检查。"
    },
    commands: ["kubectl get drainage", "kubectl delete drainage NAME"]
  }
};

// lib/catalog/items/index.js
var PRECHECK = [CLUSTER, CONTROL_PLANE, ADDONS, NETWORK, NODE_HEALTH, NODE_SYSTEM, NODE_FILES];
var DEFAULTS = { apiName: null, guide: "cce", who: "you", commands: [], hints: [], aliases: [] };
var entries;
function allEntries() {
  entries ??= [...PRECHECK.flatMap((items) => entriesOf("precheck", items)), ...entriesOf("addons", ADDON_CHECKS)];
  return entries;
}
var entriesOf = (check, items) => Object.entries(items).flatMap(([page, own]) => [own].flat().map((item) => ({ check, page, owner: (0,_UHH6D4UK_js_0/* .ownerOfActor */ .A2)(item.who ?? null), ...DEFAULTS, ...item })));




/***/ })

};
