import type { DiagnosticDetail } from '../model/diagnostic.js'
import { type Localized, listed } from '../model/language.js'
import { type DiagnosticMessage, RUN_AGAIN } from './diagnostic-message.js'
import { unreadTarget, unreadTargetClause } from './target-source.js'

type TargetMismatch = Extract<DiagnosticDetail, { name: 'target-mismatch' }>
type Mismatch<Which extends TargetMismatch['which']> = Extract<TargetMismatch, { which: Which }>

/** The clause of a target mismatch for the verdict's sentence; null for a plain check of another version. */
export function targetClause(detail: TargetMismatch): Localized | null {
  switch (detail.which) {
    case 'no-task':
      return { en: 'there is no check for this target', zh: '没有针对该目标版本的检查' }
    case 'live':
      return detail.isTarget
        ? AT_TARGET
        : { en: 'the cluster version has changed since the check', zh: '检查之后集群版本已变化' }
    case 'not-offered':
      return detail.isTarget ? AT_TARGET : { en: 'CCE does not offer this target', zh: 'CCE 不支持升级到该目标版本' }
    case 'plan':
      return { en: 'the plan upgrades to another version', zh: '计划所升级到的是其他版本' }
    case 'unread':
      return unreadTargetClause(detail.problem)
    case 'busy':
      return { en: 'another operation is in progress', zh: '有其他操作正在进行' }
    default:
      return null
  }
}

const AT_TARGET: Localized = { en: 'the cluster already runs the target version', zh: '集群已是目标版本' }
const NONE_GIVEN: Localized = { en: '(none given)', zh: '（未指定）' }

/** The text of a check for another version, or of a target that cannot be reached. */
export function targetMismatch(detail: TargetMismatch): DiagnosticMessage {
  switch (detail.which) {
    case 'no-task':
      return noCheck(detail.asserted, detail.found)
    case 'live':
      return detail.isTarget ? alreadyThere(detail.live, detail.newest) : versionChanged(detail.checked, detail.live)
    case 'not-offered':
      return detail.isTarget ? alreadyThere(detail.live, null) : notOffered(detail)
    case 'plan':
      return plansAnother(detail)
    case 'unread':
      return unreadTarget(detail.problem)
    case 'busy':
      return busy(detail)
    default:
      return otherVersion(detail)
  }
}

function otherVersion({ which, asserted, actual }: Mismatch<'target' | 'current'>): DiagnosticMessage {
  const version = which === 'target' ? '目标版本' : '当前版本'
  return {
    title: { en: 'Another version', zh: '版本不符' },
    message: {
      en: `The check was made for the ${which} version ${actual ?? NONE_GIVEN.en}, not for ${asserted}.`,
      zh: `检查所针对的${version}${actual === null ? '未指定' : `为 ${actual}`}，而要求的是 ${asserted}。`,
    },
    fix: {
      en: `Run the pre-upgrade check again for the right versions, or correct ${which}-version; then re-run this job.`,
      zh: `请针对正确的版本重新执行升级前检查，或更正 ${which}-version，然后重新运行该作业。`,
    },
  }
}

const plansAnother = ({ asserted, actual, address }: Mismatch<'plan'>): DiagnosticMessage => ({
  title: { en: 'The plan has another target', zh: '计划的目标版本不符' },
  message: {
    en: `${address} upgrades the cluster to ${actual ?? 'a sensitive value'}, but this run is about ${asserted}.`,
    zh: `${address} 会将集群升级到 ${actual ?? '某个 sensitive 值'}，而本次运行针对的是 ${asserted}。`,
  },
  fix: {
    en: 'Correct target-version, or the target_version of the upgrade, so that the cluster is checked for the upgrade that is made.',
    zh: '请更正 target-version，或更正升级资源的 target_version，使检查针对的是实际进行的升级。',
  },
})

function noCheck(asserted: string, found: readonly string[]): DiagnosticMessage {
  const targets = listed(found.map((version) => version || NONE_GIVEN))
  return {
    title: { en: 'No check for this target', zh: '没有针对该目标版本的检查' },
    message: {
      en: `This cluster has no pre-upgrade check for the target ${asserted}. It has checks for: ${targets.en}.`,
      zh: `该集群没有针对目标版本 ${asserted} 的升级前检查。现有检查的目标版本：${targets.zh}。`,
    },
    fix: {
      en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
      zh: `请针对 ${asserted} 执行升级前检查，或更正 target-version，然后重新运行该作业。`,
    },
  }
}

const versionChanged = (checked: string, live: string): DiagnosticMessage => ({
  title: { en: 'Cluster version changed', zh: '集群版本已变化' },
  message: {
    en: `The check was made for current version ${checked}, but the cluster now runs ${live}.`,
    zh: `检查时集群版本为 ${checked}，而集群当前版本已是 ${live}。`,
  },
  fix: RUN_AGAIN,
})

function busy({ what, id, target, asserted }: Mismatch<'busy'>): DiagnosticMessage {
  const zhWhat = what === 'upgrade workflow' ? '升级流程引导任务' : '升级前检查'
  return {
    title: { en: 'Another operation in progress', zh: '有其他操作正在进行' },
    message: {
      en: `An unfinished ${what} (${id ?? 'no id'}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}. The gate does not cancel it.`,
      zh: `有一个未完成的${zhWhat}（${id ?? '无 ID'}），其目标版本${target === null ? '未指定' : `为 ${target}`}，而要求的是 ${asserted}；门禁不会替您取消它。`,
    },
    fix: {
      en: 'Finish or cancel it in the CCE console, or correct target-version; then re-run this job.',
      zh: '请在 CCE 控制台完成或取消它，或更正 target-version，然后重新运行该作业。',
    },
  }
}

/** @param newest a version on offer under the target that is newer than the live one; null if there is none */
const alreadyThere = (live: string, newest: string | null): DiagnosticMessage => ({
  title: { en: 'Already at the target', zh: '集群已是目标版本' },
  message:
    newest === null
      ? {
          en: `The cluster already runs ${live}, so there is nothing to upgrade.`,
          zh: `集群当前版本已是 ${live}，无需再升级。`,
        }
      : {
          en: `The cluster already runs ${live}, but CCE offers ${newest}, which is newer and part of the target.`,
          zh: `集群当前版本已是 ${live}，但 CCE 还提供更新的 ${newest}，同属该目标版本。`,
        },
  fix:
    newest === null
      ? {
          en: 'Close this pull request, or set a newer target-version.',
          zh: '请关闭此拉取请求，或指定更高的 target-version。',
        }
      : {
          en: `Run the pre-upgrade check for ${newest}; or set target-version to ${live}, if that version is what you want. Then re-run this job.`,
          zh: `请针对 ${newest} 执行升级前检查；如果 ${live} 就是所需的版本，请将 target-version 设为它。然后重新运行该作业。`,
        },
})

function notOffered({ live, asserted, offered }: Mismatch<'not-offered'>): DiagnosticMessage {
  const targets = offeredTargets(offered)
  return {
    title: NOT_OFFERED,
    message: {
      en: `CCE does not offer an upgrade from ${live} to ${asserted}. ${targets.en}`,
      zh: `CCE 不支持从 ${live} 升级到 ${asserted}。${targets.zh}`,
    },
    fix:
      offered.length > 0
        ? {
            en: 'Choose a target-version that CCE offers. Often the newest patch of the current version must be installed first.',
            zh: '请选择 CCE 支持的 target-version。通常需要先升级到当前版本的最新补丁。',
          }
        : {
            en: 'Ask Huawei Cloud support when CCE will offer an upgrade of this cluster, and re-run this job then.',
            zh: '请向华为云咨询该集群何时可以升级，届时重新运行该作业。',
          },
  }
}

/** What CCE offers. */
export const offeredTargets = (offered: readonly string[]): Localized =>
  offered.length > 0
    ? { en: `It offers ${listed(offered).en}.`, zh: `可升级的目标版本：${listed(offered).zh}。` }
    : { en: 'It currently offers no target.', zh: '目前没有可升级的目标版本。' }

export const NOT_OFFERED: Localized = { en: 'Target not offered', zh: '不支持该目标版本' }
