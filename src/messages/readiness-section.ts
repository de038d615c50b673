import { type Localized, listed } from '../model/language.js'
import type { Offer, WayBack } from '../model/readiness.js'
import { clockTime, durationText, nodes, same } from './terms.js'

/** What CCE says about clusters beside their checks. Names and versions are escaped by the caller. */
export const READINESS = {
  title: { en: 'Readiness', zh: '升级就绪情况' },
  caption: { en: 'What CCE says beside its checks', zh: '检查之外 CCE 给出的信息' },
  state: { en: 'State', zh: '情况' },
  backup: { en: 'Control-plane backup', zh: '控制面备份' },
  support: (version: string): Localized => ({ en: `Support of ${version}`, zh: `${version} 的支持期` }),
  currentSupport: { en: 'Support of the current version', zh: '当前版本的支持期' },
  targetSupport: { en: 'Support of the target', zh: '目标版本的支持期' },
  target: { en: 'Target', zh: '目标版本' },
  way: { en: 'Way to the target', zh: '升级路径' },
  autoscaling: { en: 'Node-pool autoscaling', zh: '节点池弹性伸缩' },
  nodes: { en: 'Nodes after the upgrade', zh: '升级后的节点' },
  noBackup: { en: 'none', zh: '没有备份' },
  notKnown: { en: 'not known', zh: '未知' },
  backedUp: (at: string, agoMs: number): Localized => ({
    en: `${durationText(agoMs).en} ago (${clockTime(at)})`,
    zh: `${durationText(agoMs).zh}前（${clockTime(at)}）`,
  }),
  sources: (sources: readonly string[]): Localized => ({
    en: `Ends of support: ${sources.join('; ')}. CCE maintains each version for at least 24 months.`,
    zh: `支持期的来源：${sources.join('；')}。CCE 对每个版本至少维护 24 个月。`,
  }),
  source: (url: string, asOf: string): Localized => ({
    en: `\`${url}\` (as of ${asOf})`,
    zh: `\`${url}\`（截至 ${asOf}）`,
  }),
  offered: (versions: readonly string[]): Localized =>
    versions.length === 0
      ? { en: 'CCE offers no upgrade now', zh: 'CCE 目前不提供任何升级' }
      : { en: `CCE offers ${listed(versions).en}`, zh: `CCE 提供 ${listed(versions).zh}` },
  steps: (way: string, count: number): Localized => ({
    en: `${way} (${count === 1 ? '1 upgrade' : `${count} upgrades`})`,
    zh: `${way}（${count} 次升级）`,
  }),
  noWay: { en: 'no way is known from clusterupgradepaths', zh: 'clusterupgradepaths 中没有可用的路径' },
  removed: (from: string, to: string, count: number): Localized => ({
    en: `APIs that ${from} → ${to} removes: ${count}`,
    zh: `${from} → ${to} 移除的 API：${count} 个`,
  }),
  removedApi: (apiVersion: string, kinds: string, replacement: string | null, since: string): Localized => ({
    en: `${apiVersion} ${kinds}, removed in ${since}: ${replacement === null ? 'no replacement' : `use ${replacement}`}`,
    zh: `${apiVersion} ${kinds}（${since} 中移除）：${replacement === null ? '没有替代' : `请使用 ${replacement}`}`,
  }),
  autoscalingOff: {
    en: 'off; CCE allows scaling up again after the control plane, and scaling down after the whole upgrade',
    zh: '已关闭；控制面升级后 CCE 恢复扩容，整个升级完成后恢复缩容',
  },
  autoscalingOn: (pools: readonly string[]): Localized => ({
    en: `on for ${listed(pools).en}`,
    zh: `以下节点池已开启：${listed(pools).zh}`,
  }),
  nodesFine: (count: number): Localized => ({
    en: `${nodes(count).en}, none left behind as far as CCE says`,
    zh: `${nodes(count).zh}，从 CCE 的信息看均已升级`,
  }),
  nodesLeft: (left: number, count: number): Localized => ({
    en: `${left} of ${nodes(count).en} left behind`,
    zh: `共 ${nodes(count).zh}，其中 ${left} 个未完成升级`,
  }),
} as const

/** Whether CCE offers the target. @param offer a report of a newer version can have others @param target escaped by the caller */
export function offerText(offer: Offer, target: string): Localized {
  switch (offer) {
    case 'offered':
      return { en: `CCE offers ${target} now`, zh: `CCE 目前提供 ${target}` }
    case 'reached':
      return { en: `the cluster runs ${target}`, zh: `集群当前版本已是 ${target}` }
    case 'under-way':
      return { en: 'an upgrade is under way', zh: '正在升级' }
    case 'not-offered':
      return { en: `CCE does not offer ${target} now`, zh: `CCE 目前不提供 ${target}` }
    case 'no-target':
      return { en: 'no target is set', zh: '没有指定目标版本' }
    default:
      return { en: `not known whether CCE offers ${target}`, zh: `不清楚 CCE 是否提供 ${target}` }
  }
}

const FROM_BACKUP: Localized = {
  en: 'The only way back is a backup of the control plane, restored in the CCE console; the API has no call for it.',
  zh: '回退的唯一办法是在 CCE 控制台用控制面备份回滚；API 不提供回滚操作。',
}

const BACKUPS: Localized = {
  en: 'CCE backs up etcd by itself when an upgrade starts, and a rollback from that takes about 2 hours. A full backup that you make on the upgrade page before (an EVS snapshot takes 1 to 5 minutes) shortens the rollback to about 20 minutes.',
  zh: '升级开始时 CCE 会自动备份 etcd，用它回滚约需 2 小时。如果升级前在升级页面手动做全量备份（EVS 快照需 1 到 5 分钟），回滚约需 20 分钟。',
}

const CLOSES: Localized = {
  en: 'CCE gives no date until which this is possible. What closes it is any other change of the cluster after the upgrade has succeeded, such as another size: the backup can then no longer be used.',
  zh: 'CCE 没有给出期限。升级成功后如果对集群做了其他操作（例如变更规格），就不能再用备份回滚。',
}

/** What rollback is possible, until when, and what closes it. @param endedAt when the last upgrade ended, ISO 8601; null if unknown */
export function wayBackLines(state: WayBack, endedAt: string | null): readonly Localized[] {
  const at: Localized =
    endedAt === null ? same('') : { en: ` at ${clockTime(endedAt)}`, zh: `（${clockTime(endedAt)}）` }
  switch (state) {
    case 'before':
      return [FROM_BACKUP, BACKUPS, CLOSES]
    case 'during':
      return [
        {
          en: 'An upgrade is under way. If a step fails, it can be retried, or rolled back from the backup, in the CCE console.',
          zh: '正在升级。如果某个步骤失败，可以在 CCE 控制台重试，或用备份回滚。',
        },
        BACKUPS,
        CLOSES,
      ]
    case 'failed':
      return [
        {
          en: `The last upgrade failed${at.en}. In the CCE console, it can be retried, or rolled back from the backup.`,
          zh: `最近一次升级失败${at.zh}。可以在 CCE 控制台重试，或用备份回滚。`,
        },
        BACKUPS,
      ]
    case 'after':
      return [
        {
          en: `The last upgrade succeeded${at.en}. It can be rolled back from the backup as long as nothing else has been changed in the cluster since.`,
          zh: `最近一次升级已成功${at.zh}。只要此后没有对集群做过其他操作，就可以用备份回滚。`,
        },
        CLOSES,
      ]
    case 'rolling-back':
      return [
        {
          en: 'CCE is rolling the cluster back. Wait until that has ended.',
          zh: 'CCE 正在回滚该集群。请等待回滚结束。',
        },
      ]
    case 'rollback-failed':
      return [
        {
          en: 'A rollback failed. Open a ticket with Huawei Cloud support before anything else is changed in the cluster.',
          zh: '回滚失败。在对集群做其他操作之前，请先向华为云提交工单。',
        },
      ]
    default:
      return []
  }
}

export const WAY_BACK_TITLE: Localized = { en: 'The way back', zh: '如何回退' }

/** Clusters in one state. @param names escaped by the caller */
export const wayBackOf = (names: readonly string[], more: number): Localized => {
  const all = listed(names)
  return more > 0
    ? { en: `${all.en} and ${more} more:`, zh: `${all.zh}等 ${names.length + more} 个集群：` }
    : { en: `${all.en}:`, zh: `${all.zh}：` }
}

/** Where the words about rollbacks come from. */
export const WAY_BACK_SOURCE: Localized = {
  en: 'Source: CCE user guide, before you upgrade (page `cce_10_0302`).',
  zh: '来源：CCE 用户指南“升级前须知”（页面 `cce_10_0302`）。',
}
