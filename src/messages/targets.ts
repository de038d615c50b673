import type { DiagnosticDetail } from '../model/finding.js'
import { type Localized, listed } from '../model/language.js'
import { type DiagnosticMessage, RUN_AGAIN } from './diagnostic-message.js'

type TargetMismatch = Extract<DiagnosticDetail, { name: 'target-mismatch' }>
type NotOffered = Extract<TargetMismatch, { which: 'not-offered' }>

/** Several things go by the name target-mismatch; null for the plain case of another version. */
export function targetClause(fact: TargetMismatch): Localized | null {
  switch (fact.which) {
    case 'no-task':
      return { en: 'there is no check for this target', zh: '没有针对该目标版本的检查' }
    case 'live':
      return fact.isTarget
        ? AT_TARGET
        : { en: 'the cluster has moved on since the check', zh: '检查之后集群版本已变化' }
    case 'not-offered':
      return fact.isTarget ? AT_TARGET : { en: 'CCE does not offer this target', zh: 'CCE 不支持升级到该目标版本' }
    case 'busy':
      return { en: 'something else is under way', zh: '有其他操作正在进行' }
    default:
      return null
  }
}

const AT_TARGET: Localized = { en: 'the cluster is at the target already', zh: '集群已是目标版本' }

const NONE_GIVEN: Localized = { en: '(none given)', zh: '（未指定）' }

/** What a check about another version, or a target that cannot be had, comes to in words. */
export function targetMismatch(fact: TargetMismatch): DiagnosticMessage {
  switch (fact.which) {
    case 'no-task':
      return noCheck(fact.asserted, fact.found)
    case 'live':
      return fact.isTarget ? alreadyThere(fact.live) : movedOn(fact.checked, fact.live)
    case 'not-offered':
      return fact.isTarget ? alreadyThere(fact.live) : notOffered(fact)
    case 'busy':
      return busy(fact)
    default:
      return otherVersion(fact)
  }
}

function otherVersion({
  which,
  asserted,
  actual,
}: {
  readonly which: 'target' | 'current'
  readonly asserted: string
  readonly actual: string | null
}): DiagnosticMessage {
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

function noCheck(asserted: string, found: readonly string[]): DiagnosticMessage {
  const targets = listed(found.map((version) => version || NONE_GIVEN))
  return {
    title: { en: 'No check for this target', zh: '没有针对该目标版本的检查' },
    message: {
      en: `No pre-upgrade check of this cluster is for the target ${asserted}. There are checks for: ${targets.en}.`,
      zh: `该集群没有针对目标版本 ${asserted} 的升级前检查。现有检查的目标版本：${targets.zh}。`,
    },
    fix: {
      en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
      zh: `请针对 ${asserted} 执行升级前检查，或更正 target-version，然后重新运行该作业。`,
    },
  }
}

const movedOn = (checked: string, live: string): DiagnosticMessage => ({
  title: { en: 'The cluster has moved on', zh: '集群版本已变化' },
  message: {
    en: `The check was made from the version ${checked}, but the cluster runs ${live} by now.`,
    zh: `检查时集群版本为 ${checked}，而集群当前版本已是 ${live}。`,
  },
  fix: RUN_AGAIN,
})

function busy({ what, id, target, asserted }: Extract<TargetMismatch, { which: 'busy' }>): DiagnosticMessage {
  const zhWhat = what === 'upgrade workflow' ? '升级流程引导任务' : '升级前检查'
  return {
    title: { en: 'Something else is under way', zh: '有其他操作正在进行' },
    message: {
      en: `An unfinished ${what} (${id ?? '(no id)'}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}; it is not cancelled for you.`,
      zh: `有一个未完成的${zhWhat}（${id ?? '无 ID'}），其目标版本${target === null ? '未指定' : `为 ${target}`}，而要求的是 ${asserted}；门禁不会替您取消它。`,
    },
    fix: {
      en: 'Finish it or cancel it in the CCE console, or correct target-version; then re-run this job.',
      zh: '请在 CCE 控制台完成或取消它，或更正 target-version，然后重新运行该作业。',
    },
  }
}

const alreadyThere = (live: string): DiagnosticMessage => ({
  title: { en: 'Already at the target', zh: '集群已是目标版本' },
  message: {
    en: `The cluster runs ${live} already: there is nothing left to upgrade.`,
    zh: `集群当前版本已是 ${live}，无需再升级。`,
  },
  fix: {
    en: 'Close this pull request, or ask for a newer target-version.',
    zh: '请关闭此拉取请求，或指定更高的 target-version。',
  },
})

function notOffered({ live, asserted, offered }: NotOffered): DiagnosticMessage {
  const targets: Localized =
    offered.length > 0
      ? { en: `It offers ${listed(offered).en}.`, zh: `可升级的目标版本：${listed(offered).zh}。` }
      : { en: 'It offers no target at all.', zh: '目前没有可升级的目标版本。' }
  return {
    title: { en: 'Target not offered', zh: '不支持该目标版本' },
    message: {
      en: `CCE offers no upgrade from ${live} to ${asserted}. ${targets.en}`,
      zh: `CCE 不支持从 ${live} 升级到 ${asserted}。${targets.zh}`,
    },
    fix: {
      en: 'Choose a target-version that is offered. Often the newest patch of the present version comes first.',
      zh: '请选择 CCE 支持的 target-version。通常需要先升级到当前版本的最新补丁。',
    },
  }
}
