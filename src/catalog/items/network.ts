import type { Items } from './entry.js'

/** Items about load balancers, ingresses and addresses. Source: pages cce_10_0497 to cce_10_0532 of the user guide. */
export const NETWORK: Items = {
  cce_10_0497: {
    title: { en: 'HTTPS load balancer certificate consistency', zh: 'HTTPS类型负载均衡证书一致性检查' },
    meaning: {
      en: 'A certificate of an HTTPS ingress was changed in ELB; the upgrade would overwrite it with the one from the cluster’s Secret.',
      zh: 'HTTPS 类型 Ingress 所用的证书在 ELB 侧被修改过，升级会用集群 Secret 中的证书将其覆盖。',
    },
    fix: {
      en: 'Put the current certificate into the cluster’s Secret, or switch the ingress to an ELB server certificate (v1.19.16-r2, v1.21.5-r0, v1.23.3-r0 and later).',
      zh: '将当前证书更新到集群的 Secret 中，或将 Ingress 改为使用 ELB 服务器证书（v1.19.16-r2、v1.21.5-r0、v1.23.3-r0 及以上版本支持）。',
    },
  },
  cce_10_0500: {
    title: { en: 'Private IPv4 addresses of load balancers', zh: 'ELB IPv4私网地址检查' },
    meaning: {
      en: 'A load balancer that a Service uses has no private IPv4 address.',
      zh: 'Service 所用的负载均衡器没有 IPv4 私网地址。',
    },
    fix: {
      en: 'Bind a private IPv4 address to each load balancer that the message names, or delete the Service.',
      zh: '为提示信息中的 ELB 绑定 IPv4 私网地址，或删除对应的 Service。',
    },
    hints: ['without ipv4 private ip'],
  },
  cce_10_0513: {
    title: { en: 'ELB listener access control', zh: 'ELB监听器访问控制配置项检查' },
    meaning: {
      en: 'Annotations of a Service that configure the access control of an ELB listener have invalid values.',
      zh: 'Service 通过注解配置了 ELB 监听器的访问控制，但取值不正确。',
    },
    fix: {
      en: 'Correct the allowlist and blocklist annotations of the Service.',
      zh: '修正 Service 中配置黑白名单的注解。',
    },
  },
  cce_10_0526: {
    title: { en: 'Ingress and ELB configuration consistency', zh: 'Ingress与ELB配置一致性检查' },
    meaning: {
      en: 'What CCE created in ELB for an ingress (listener, policy, rule, pool, member, health check or certificate) was changed there; the upgrade will overwrite it.',
      zh: 'CCE 为 Ingress 在 ELB 上创建的监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查或证书在 ELB 侧被修改过，升级会将其覆盖。',
    },
    fix: {
      en: 'For each “inconsistent:” line, restore the configuration in ELB or write it into the ingress; move extra policies to another listener. Proceed in the order listener, policy, rule, pool, member, health check, and keep the descriptions that CCE generated.',
      zh: '针对每条“inconsistent:”，在 ELB 侧恢复配置，或将其写入 Ingress；多余的转发策略请移到其他监听器。按监听器、转发策略、转发规则、后端服务器组、后端服务器、健康检查的顺序处理，并保留 CCE 自动生成的描述。',
    },
    hints: ['inconsistent: ingress(', 'the wanted configuration is'],
  },
  cce_10_0530: {
    title: { en: 'SNATIPRanges', zh: 'SnatIPRanges升级后变化检查' },
    meaning: {
      en: 'The reserved SNATIPRanges of this CCE Turbo cluster change with the upgrade, while running pods keep the old routes.',
      zh: '该 CCE Turbo 集群的云上预留 SNATIPRanges 会随升级变化，而运行中的 Pod 仍使用旧路由。',
    },
    fix: { en: 'Skip the item, and restart the pods after the upgrade.', zh: '跳过该检查项，并在升级后重启 Pod。' },
    commands: ['kubectl get yc default -oyaml | grep snatIPRanges'],
    aliases: ['Snat IP ranges'],
  },
  cce_10_0532: {
    guide: 'mainland',
    title: { en: 'VPC container reserved CIDR', zh: 'VPC容器预留网段升级检查' },
    meaning: {
      en: 'The container CIDR block is not reserved in the VPC, so a subnet created later could conflict with pod addresses. This affects only clusters that use the VPC network model.',
      zh: '容器网段没有在 VPC 中预留，之后创建的子网可能与 Pod 地址冲突；仅涉及 VPC 网络模型的集群。',
    },
    fix: {
      en: 'Enable the reservation under Settings > Network (v1.28.15-r70, v1.29.15-r30, v1.30.14-r30, v1.31.10-r30, v1.32.6-r30, v1.33.5-r20 and later). If a route conflict prevents this, correct the route or leave the setting as it is: failing to enable it does no harm.',
      zh: '在“配置中心 > 网络配置”中开启预留（v1.28.15-r70、v1.29.15-r30、v1.30.14-r30、v1.31.10-r30、v1.32.6-r30、v1.33.5-r20 及以上版本支持）；如因路由冲突无法开启，请修正路由或保持现状，开启失败不影响集群。',
    },
    hints: ['VPC.2812'],
  },
}
