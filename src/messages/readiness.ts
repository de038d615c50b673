import type { ReadinessDetail, ReadinessGap } from '../model/diagnostic.js'
import { type Localized, listed, sentences } from '../model/language.js'
import type { Hop, ReadinessKey, SupportEnd } from '../model/readiness.js'
import { DAY_MS, isoTime } from '../model/timestamp.js'
import { reasonOf } from './coverage.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { releaseName } from './removed-apis.js'
import { NOT_OFFERED, offeredTargets } from './targets.js'
import { clockTime, durationText, NO_TARGET_VERSION, nodes, same } from './terms.js'

type Detail<Name extends ReadinessDetail['name']> = Extract<ReadinessDetail, { name: Name }>

/** What the facts of a cluster come to beside its checks. */
export function readinessMessage(detail: ReadinessDetail): DiagnosticMessage {
  switch (detail.name) {
    case 'backup-too-old':
      return backupTooOld(detail)
    case 'end-of-service':
      return endOfService(detail)
    case 'target-not-offered':
      return targetNotOffered(detail)
    case 'readiness-unknown':
      return readinessUnknown(detail)
    case 'autoscaling-on':
      return autoscalingOn(detail)
    case 'release-stores-removed-api':
      return storedApi(detail)
    case 'nodes-left-behind':
      return nodesLeftBehind(detail)
  }
}

function backupTooOld({ latestAt, now, maxAgeMs }: Detail<'backup-too-old'>): DiagnosticMessage {
  const most = durationText(maxAgeMs)
  const fix: Localized = {
    en: 'Back up the cluster on its upgrade page in the CCE console (a few minutes), then re-run this job.',
    zh: '请在 CCE 控制台的集群升级页面备份集群（需要几分钟），然后重新运行该作业。',
  }
  if (latestAt === null)
    return {
      title: { en: 'No backup', zh: '没有备份' },
      message: {
        en: `CCE lists no backup of the control plane, but the policy requires one that is younger than ${most.en}.`,
        zh: `CCE 没有列出任何控制面备份，而策略要求有一份不早于 ${most.zh}前的备份。`,
      },
      fix,
    }
  const [age, at] = [durationText(now - latestAt), clockTime(isoTime(latestAt))]
  return {
    title: { en: 'Backup too old', zh: '备份过旧' },
    message: {
      en: `The latest backup of the control plane was made at ${at}, ${age.en} ago, but the policy requires one that is younger than ${most.en}.`,
      zh: `最近一次控制面备份的时间为 ${at}（${age.zh}前），而策略要求有一份不早于 ${most.zh}前的备份。`,
    },
    fix,
  }
}

/** When support of a version ends, as a clause: `ends in June 2027`. The source is named by the caller. */
export function supportClause(support: SupportEnd, now: number): Localized {
  switch (support.state) {
    case 'ended':
      return { en: 'has ended', zh: '已停止服务' }
    case 'dated': {
      const leftMs = support.endsAt - now
      if (leftMs <= 0)
        return now < endOfMonth(support.endsAt)
          ? { en: `ends this month (${support.month})`, zh: `本月（${support.month}）停止服务` }
          : { en: `ended in ${support.month}`, zh: `已于 ${support.month} 停止服务` }
      // hours say nothing about a date that is known to the month
      const left = durationText(leftMs - (leftMs > DAY_MS ? leftMs % DAY_MS : 0))
      return {
        en: `ends in ${support.month}, in ${left.en} at the earliest`,
        zh: `将于 ${support.month} 停止服务，最早在 ${left.zh}后`,
      }
    }
    case 'unknown':
      return {
        en: `ends at an unknown time (${WHY_UNKNOWN[support.why].en})`,
        zh: `停止服务的时间未知（${WHY_UNKNOWN[support.why].zh}）`,
      }
  }
}

function endOfMonth(start: number): number {
  const day = new Date(start)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1)
}

const WHY_UNKNOWN: Readonly<Record<Extract<SupportEnd, { state: 'unknown' }>['why'], Localized>> = {
  'no-version': { en: 'the version is not known', zh: '版本未知' },
  'no-region': { en: 'the region is not set', zh: '未设置区域' },
  'no-table': { en: 'the gate has no table for this region', zh: '门禁没有该区域的数据' },
  'no-date': { en: 'the published page gives no date', zh: '已发布的页面没有给出日期' },
}

/** As of when the support of a version was read; empty for what no page says. */
const supportDate = (support: SupportEnd): Localized =>
  'source' in support ? { en: ` (as of ${support.source.asOf})`, zh: `（截至 ${support.source.asOf}）` } : same('')

function endOfService({ version, support, now, leastMs }: Detail<'end-of-service'>): DiagnosticMessage {
  const [clause, from, least] = [supportClause(support, now), supportDate(support), durationText(leastMs)]
  const fix: Localized =
    support.state !== 'unknown'
      ? {
          en: 'Plan the upgrade to a version with longer support. CCE gives no technical support, fixes or service level for versions whose service has ended.',
          zh: '请安排升级到支持时间更长的版本。对已停止服务的版本，CCE 不再提供技术支持、修复和服务等级保障。',
        }
      : support.why === 'no-region'
        ? {
            en: 'Set the input region, so that the gate can look up the date.',
            zh: '请设置输入 region，以便门禁查询日期。',
          }
        : {
            en: 'Look up the date on the page “Kubernetes Version Policy” of CCE, or remove end-of-service from the policy.',
            zh: '请在 CCE 的“Kubernetes 版本策略”页面查询日期，或从策略中删除 end-of-service。',
          }
  return {
    title:
      support.state === 'unknown'
        ? { en: 'End of service unknown', zh: '停止服务时间未知' }
        : { en: 'End of service', zh: '停止服务' },
    message: {
      en: `CCE’s support of ${version} ${clause.en}${from.en}. The policy asks for a warning from ${least.en} before.`,
      zh: `CCE 对 ${version} 的支持：${clause.zh}${from.zh}。策略要求提前 ${least.zh}告警。`,
    },
    fix,
  }
}

/** The versions on a way: `v1.28.15-r10 → v1.31 → v1.34`. */
export const wayText = (hops: readonly Pick<Hop, 'from' | 'to'>[]): string =>
  [hops[0]?.from ?? '', ...hops.map(({ to }) => to)].join(' → ')

function targetNotOffered({ asserted, offered, live, hops }: Detail<'target-not-offered'>): DiagnosticMessage {
  const offers = offeredTargets(offered)
  const way: Localized =
    hops === null || hops.length === 0
      ? { en: '', zh: '' }
      : { en: ` The way there: ${wayText(hops)}.`, zh: `升级路径：${wayText(hops)}。` }
  const [first] = hops ?? []
  const fix: Localized =
    first?.isOffered === true
      ? {
          en: `Upgrade to ${first.to} first, in a pull request of its own; or correct target-version.`,
          zh: `请先用单独的拉取请求升级到 ${first.to}；或更正 target-version。`,
        }
      : {
          en: 'Correct target-version to a version on offer; or ask Huawei Cloud support when CCE will offer this one, and re-run this job then.',
          zh: '请将 target-version 更正为 CCE 提供的版本；或向华为云咨询何时提供该版本，届时重新运行该作业。',
        }
  return {
    title: NOT_OFFERED,
    message: {
      en: `The cluster runs ${live}, and CCE does not offer ${asserted} for it now. ${offers.en}${way.en}`,
      zh: `集群当前版本为 ${live}，而 CCE 目前没有为其提供 ${asserted}。${offers.zh}${way.zh}`,
    },
    fix,
  }
}

const REQUIRED: Readonly<Record<ReadinessKey, Localized>> = {
  backup: { en: 'the age of the latest backup', zh: '最近一次备份的时间' },
  'end-of-service': { en: 'the version that the cluster runs', zh: '集群当前版本' },
  'target-offered': { en: 'whether CCE offers the target', zh: '目标版本当前是否可以升级' },
}

function gapReason(why: ReadinessGap): Localized {
  switch (why.code) {
    case 'no-target':
      return NO_TARGET_VERSION
    case 'in-the-future':
      return { en: 'the time that CCE states is in the future', zh: 'CCE 给出的时间在未来' }
    default:
      return reasonOf(why)
  }
}

function readinessUnknown({ key, why }: Detail<'readiness-unknown'>): DiagnosticMessage {
  const [what, reason] = [REQUIRED[key], gapReason(why)]
  const remove: Localized = {
    en: `Otherwise, remove readiness.${key} from the policy.`,
    zh: `否则请从策略中删除 readiness.${key}。`,
  }
  return {
    title: { en: 'Readiness unknown', zh: '就绪情况未知' },
    message: {
      en: `The policy sets readiness.${key}, but the gate does not know ${what.en} (${reason.en}).`,
      zh: `策略设置了 readiness.${key}，但无法得知${what.zh}（${reason.zh}）。`,
    },
    fix: sentences(fixOf(why), remove),
  }
}

function fixOf(why: ReadinessGap): Localized {
  switch (why.code) {
    case 'no-target':
      return { en: 'Set target-version.', zh: '请设置 target-version。' }
    case 'in-the-future':
      return {
        en: 'Compare the clocks, and look at the backups of the cluster in the CCE console.',
        zh: '请核对时钟，并在 CCE 控制台查看集群的备份。',
      }
    case 'not-saved':
    case 'not-queried':
      return {
        en: 'Let the gate query CCE, or add the response to results; the gate keeps it in evidence/.',
        zh: '请让门禁直接查询 CCE，或将该响应加入 results；门禁会将其保存在 evidence/ 中。',
      }
    case 'not-in-response':
      return {
        en: 'Re-run this job. If this happens again, look at the response in evidence/, and open a ticket with Huawei Cloud support.',
        zh: '请重新运行该作业。如果仍然如此，请查看 evidence/ 中的响应，并向华为云提交工单。',
      }
    default:
      return why.status === 401 || why.status === 403
        ? { en: 'Give the account the permission `cce:cluster:get`.', zh: '请为该账号授予 `cce:cluster:get` 权限。' }
        : { en: 'Re-run this job, since CCE did not answer.', zh: '由于 CCE 没有响应，请重新运行该作业。' }
  }
}

/** Pools that are named one by one. */
const NAMED_POOLS = 10

function autoscalingOn({ pools }: Detail<'autoscaling-on'>): DiagnosticMessage {
  const named = pools.slice(0, NAMED_POOLS)
  const more = pools.length - named.length
  const rest: Localized = more > 0 ? { en: ` and ${more} more`, zh: `等 ${pools.length} 个` } : same('')
  return {
    title: { en: 'Autoscaling during the upgrade', zh: '升级期间弹性伸缩已开启' },
    message: {
      en: `An upgrade is under way, and autoscaling is on for ${named.length === 1 && rest.en === '' ? 'the node pool' : 'the node pools'} ${listed(named).en}${rest.en}. CCE switches it off before it upgrades the control plane, allows scaling up after that, and scaling down only after the whole upgrade.`,
      zh: `集群正在升级，而以下节点池开启了弹性伸缩：${listed(named).zh}${rest.zh}。CCE 在升级控制面之前会关闭弹性伸缩，控制面升级后允许扩容，整个升级完成后才允许缩容。`,
    },
    fix: {
      en: 'Look at the upgrade in the CCE console. Unless CCE has switched autoscaling on again itself, switch it off for these pools until the upgrade has ended.',
      zh: '请在 CCE 控制台查看该升级。如果不是 CCE 自行恢复的弹性伸缩，请在升级完成之前将这些节点池的弹性伸缩关闭。',
    },
  }
}

function storedApi({ release, apis, target }: Detail<'release-stores-removed-api'>): DiagnosticMessage {
  const [name, stored] = [releaseName(release), listed(apis)]
  return {
    title: { en: 'Helm release stores a removed API', zh: 'Helm Release 保存了已移除的 API' },
    message: {
      en: `The Helm release ${name.en} stores ${stored.en}, which ${target} does not serve.`,
      zh: `Helm Release ${name.zh}${name.zh.endsWith('）') ? '' : ' '}保存了 ${stored.zh}，而 ${target} 不再提供。`,
    },
    fix: {
      en: 'Upgrade the chart first, to a version without this API. Where there is none, rewrite the stored release with the Helm plugin mapkubeapis.',
      zh: '请先将模板升级到不含该 API 的版本；如果没有这样的版本，请使用 Helm 插件 mapkubeapis 改写已保存的 Release。',
    },
  }
}

const RESET: Localized = {
  en: 'Note the labels and taints that you added to the node, then reset it in the CCE console: that clears its disks.',
  zh: '请记录您为节点添加的标签和污点，然后在 CCE 控制台重置该节点：其磁盘会被清空。',
}

function nodesLeftBehind({ why, expected, of }: Detail<'nodes-left-behind'>): DiagnosticMessage {
  const looked: Localized = { en: `Of ${nodes(of).en}, these`, zh: `共 ${nodes(of).zh}，其中以下节点` }
  const version: Localized = expected === null ? { en: 'the version of the cluster', zh: '集群的版本' } : same(expected)
  switch (why) {
    case 'skipped':
      return {
        title: { en: 'Nodes skipped by the upgrade', zh: '升级跳过的节点' },
        message: {
          en: `The upgrade succeeded, but it skipped nodes. ${looked.en} have the label upgrade.cce.io/skipped.`,
          zh: `升级已成功，但跳过了部分节点。${looked.zh}带有标签 upgrade.cce.io/skipped。`,
        },
        fix: RESET,
      }
    case 'version':
      return {
        title: { en: 'Nodes of another version', zh: '版本不同的节点' },
        message: {
          en: `The upgrade succeeded, but nodes do not run ${version.en}. ${looked.en} run another version.`,
          zh: `升级已成功，但有节点运行的不是 ${version.zh}。${looked.zh}的版本不同。`,
        },
        fix: RESET,
      }
    case 'not-ready':
      return {
        title: { en: 'Nodes not ready', zh: '未就绪的节点' },
        message: {
          en: `The upgrade succeeded, but nodes are not ready. ${looked.en} are not in phase Active.`,
          zh: `升级已成功，但有节点未就绪。${looked.zh}的状态不是 Active。`,
        },
        fix: {
          en: 'Look at the nodes in the CCE console. If a node does not become ready by itself, reset it, or open a ticket with Huawei Cloud support.',
          zh: '请在 CCE 控制台查看这些节点。如果节点没有自行恢复，请重置该节点，或向华为云提交工单。',
        },
      }
  }
}

/** What each finding of readiness means. */
export const READINESS_MEANINGS: Readonly<Record<ReadinessDetail['name'], Localized>> = {
  'backup-too-old': {
    en: 'A failed upgrade can be rolled back only from a backup.',
    zh: '升级失败时只能通过备份回滚。',
  },
  'end-of-service': {
    en: 'A cluster whose version is no longer supported gets no fixes, and CCE may not upgrade it directly.',
    zh: '版本停止服务后，集群不再获得修复，也可能无法直接升级。',
  },
  'target-not-offered': {
    en: 'CCE refuses an upgrade to a version that it does not offer.',
    zh: 'CCE 会拒绝升级到未提供的版本。',
  },
  'readiness-unknown': {
    en: 'What the policy requires could not be seen, so it does not count as given.',
    zh: '未能确认策略的要求，因此不视为已满足。',
  },
  'autoscaling-on': {
    en: 'A pool that scales during the upgrade can add nodes that the upgrade does not reach.',
    zh: '升级期间伸缩的节点池可能会新增升级未覆盖的节点。',
  },
  'release-stores-removed-api': {
    en: 'After the upgrade, Helm can neither upgrade nor roll back this release, because it cannot read the objects that it stores.',
    zh: '升级后，Helm 无法读取该 Release 所保存的对象，因此既不能升级也不能回滚它。',
  },
  'nodes-left-behind': {
    en: 'These nodes may not run workloads as the others do, and may keep the next upgrade from starting.',
    zh: '这些节点上的业务可能异常，并可能阻止下一次升级。',
  },
}

/** Each finding of readiness as a clause of the verdict's sentence. */
export const READINESS_CLAUSES: Readonly<Record<ReadinessDetail['name'], Localized>> = {
  'backup-too-old': { en: 'the control plane has no recent backup', zh: '控制面没有足够新的备份' },
  'end-of-service': { en: 'support of the current version ends', zh: '当前版本停止服务' },
  'target-not-offered': { en: 'CCE does not offer the target now', zh: 'CCE 目前不提供目标版本' },
  'readiness-unknown': { en: 'what the policy requires could not be read', zh: '无法获取策略要求的信息' },
  'autoscaling-on': { en: 'node pools scale during the upgrade', zh: '升级期间节点池开启了弹性伸缩' },
  'release-stores-removed-api': { en: 'a Helm release stores a removed API', zh: 'Helm Release 保存了已移除的 API' },
  'nodes-left-behind': { en: 'nodes were left behind', zh: '有节点未完成升级' },
}
