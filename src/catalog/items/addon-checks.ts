import type { Items } from './entry.js'

/**
 * Risks that the check of an add-on reports. Source: pages cce_10_1031 and cce_10_1032 of the user guide, and the API reference of
 * add-on checks.
 */
export const ADDON_CHECKS: Items = {
  cce_10_1031: [
    {
      apiName: 'AddonStatus',
      title: { en: 'Add-on status', zh: '插件状态异常检查' },
      meaning: {
        en: 'Not every pod or Service of the add-on is ready, so the add-on does not count as running.',
        zh: '插件的部分 Pod 或 Service 未就绪，插件不处于运行中状态。',
      },
      fix: {
        en: 'Find the add-on’s pods by the label release=cceaddon-ADDON, check their events, and fix the cause until the add-on is Running. For an ingress add-on, also check its LoadBalancer Service.',
        zh: '通过标签 release=cceaddon-ADDON 找到插件的 Pod，查看事件并排除原因，直到插件为运行中；Ingress 类插件还需检查其 LoadBalancer 类型的 Service。',
      },
      commands: ['kubectl get pods -A -l release=cceaddon-ADDON'],
      hints: ['addon status('],
    },
    {
      apiName: 'AddonValidate',
      title: { en: 'Add-on settings', zh: '插件配置异常检查' },
      meaning: {
        en: 'The add-on’s parameters would fail the validation that an edit or upgrade runs. For CoreDNS, it can also mean that the Corefile was edited by hand.',
        zh: '插件参数无法通过编辑或升级时的校验；对于 CoreDNS，也可能是 Corefile 被手工修改过。',
      },
      fix: {
        en: 'Correct the parameter that the message names. If a Corefile was edited by hand, roll it back or set parameterSyncStrategy to inherit or force.',
        zh: '修正提示信息中的参数；如 Corefile 被手工修改，请回退修改，或将 parameterSyncStrategy 设为 inherit 或 force。',
      },
      hints: ['configmap coredns had been modified', 'parameterSyncStrategy'],
    },
    {
      apiName: 'K8sResourceModified',
      title: { en: 'Helm chart consistency', zh: '模板检查' },
      meaning: {
        en: 'Live resources of the add-on differ from its Helm chart, and an upgrade would discard the differences. Only NGINX Ingress and CoreDNS are checked, in v1.19 and later.',
        zh: '插件的实际资源与其 Helm 模板不一致，升级后这些修改会丢失；仅检查 NGINX Ingress 和 CoreDNS 插件，集群版本为 v1.19 及以上。',
      },
      fix: {
        en: 'Move the manual changes to the resources that the message names into the add-on’s own settings (such as the replica count), or accept that the upgrade overwrites them.',
        zh: '将提示信息中资源的手工修改写入插件自身的配置（例如副本数），或接受升级将其覆盖。',
      },
    },
  ],
  cce_10_1032: [
    {
      title: { en: 'Certificate key length (NGINX)', zh: '证书密钥长度检查' },
      meaning: {
        en: 'The key of the default TLS certificate is too short for OpenSSL in nginx-ingress 3.0.7 and later, so the controller would not start.',
        zh: '默认 TLS 证书的密钥长度不满足 nginx-ingress 3.0.7 及以上版本中 OpenSSL 的要求，控制器将无法启动。',
      },
      fix: {
        en: 'Install a certificate with an RSA or DSA key of at least 2048 bits or an ECDSA key of P-224 or more, or lower @SECLEVEL in ssl-ciphers.',
        zh: '更换为 RSA 或 DSA 2048 位及以上、ECDSA P-224 及以上的证书，或在 ssl-ciphers 中降低 @SECLEVEL。',
      },
      hints: ['ee key too small'],
    },
    {
      title: { en: 'Default backend server (NGINX)', zh: '默认后端服务检查' },
      meaning: {
        en: 'The Service that --default-backend-service names does not exist, so the controller’s pods may keep crashing.',
        zh: '--default-backend-service 指定的 Service 不存在，控制器 Pod 可能反复重启。',
      },
      fix: {
        en: 'Create the Service again, either your own or the default one from the chart.',
        zh: '重新创建该 Service（自定义的或模板默认的）。',
      },
    },
    {
      title: { en: 'IngressClass (NGINX)', zh: 'IngressClass缺失检查' },
      meaning: {
        en: 'nginx-ingress 2.0.0 and later ignores ingresses without a class, so their routes would stop working.',
        zh: 'nginx-ingress 2.0.0 及以上版本会忽略未指定类型的 Ingress，其路由将失效。',
      },
      fix: {
        en: 'Set spec.ingressClassName (v1.18 and later) or the annotation kubernetes.io/ingress.class on those ingresses.',
        zh: '为这些 Ingress 设置 spec.ingressClassName（v1.18 及以上）或注解 kubernetes.io/ingress.class。',
      },
    },
    {
      title: { en: 'Snippet compatibility (NGINX)', zh: 'Snippet兼容性检查' },
      meaning: {
        en: 'nginx-ingress 2.4.6 and later disables snippet annotations by default, so existing snippets would stop working.',
        zh: 'nginx-ingress 2.4.6 及以上版本默认关闭 snippet 注解，现有的 snippet 将不再生效。',
      },
      fix: {
        en: 'Replace the snippets with supported annotations, or enable allow-snippet-annotations after assessing the risk (4.0.4 and later also need annotations-risk-level=Critical).',
        zh: '用受支持的注解代替 snippet；或在评估风险后开启 allow-snippet-annotations（4.0.4 及以上版本还需设置 annotations-risk-level=Critical）。',
      },
    },
  ],
}
