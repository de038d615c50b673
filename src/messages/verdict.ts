import type { Verdict } from '../model/decision.js'
import { counted, grouped, type Localizable, type Localized, listed } from '../model/language.js'
import type { Report } from '../model/report.js'
import { runsTarget } from '../model/target.js'
import * as terms from './terms.js'

const TITLES: Readonly<Record<Verdict, Localized>> = {
  pass: { en: 'Ready', zh: '就绪' },
  warn: { en: 'Ready, with risks to confirm', zh: '就绪，但有风险待确认' },
  block: { en: 'Blocked', zh: '不可升级' },
  inconclusive: terms.DECISIONS.inconclusive,
  'not-applicable': { en: 'Not applicable', zh: '不适用' },
}

/** Titles of a run that only followed an upgrade, or found nothing to upgrade. */
const UPGRADE_TITLES: Readonly<Record<Verdict, Localized>> = {
  ...TITLES,
  pass: { en: 'Done', zh: '完成' },
  warn: { en: 'Done, with risks to confirm', zh: '完成，但有风险待确认' },
  block: { en: 'Failed', zh: '失败' },
}

export const verdictTitle = (verdict: Verdict): Localized => TITLES[verdict]

/** The title of a whole report: whether the cluster is ready, or how the upgrade went if the run checked nothing else. @param as verdict whose title it is */
export function reportTitle({ verdict, clusters }: Pick<Report, 'verdict' | 'clusters'>, as = verdict): Localized {
  const isDone = verdict === 'warn' && clusters.length > 0 && clusters.every(runsTarget)
  return (judgesReadiness(clusters) && !isDone ? TITLES : UPGRADE_TITLES)[as]
}

/** Whether the run judged if a cluster is ready, and did not only follow an upgrade. */
export function judgesReadiness(clusters: Report['clusters']): boolean {
  const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check))
  return checks.length === 0 || checks.some((check) => check !== 'upgrade' && check !== 'postcheck')
}

/** A sign that stands before the verdict. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  warn: '🟡',
  block: '⛔',
  inconclusive: '❓',
  'not-applicable': '⚪',
}

/** Where the target versions of the clusters stand. @param places file and line of each, escaped by the caller */
export const targetSetIn = (places: readonly Localizable[]): Localized => {
  const { en, zh } = listed(places)
  return { en: ` (target set in ${en})`, zh: `（目标版本取自 ${zh}）` }
}
export const targetsSetInPlaces = (count: number): Localized => ({
  en: ` (targets set in ${grouped(count)} places)`,
  zh: `（目标版本取自 ${grouped(count)} 处）`,
})

/** The target that the verdict is about: asserted, that of the check, or none that could be named. */
export interface Target {
  readonly version: string | null
  readonly isAsserted: boolean
}

/** The target at the end of an English sentence, and as the object of a Chinese one. */
const targetName = ({ version }: Target): Localized =>
  version === null ? { en: 'the upgrade', zh: '升级' } : { en: version, zh: `升级到 ${version}` }

/** The asserted target behind a Chinese sentence that does not name it. */
const zhTarget = ({ version, isAsserted }: Target): string => (isAsserted ? `（目标版本 ${version}）` : '')

export const NO_TEXT: Localized = terms.same('')

export const TARGET_NOT_SET: Localized = { en: ' (target-version is not set)', zh: '（未指定目标版本）' }

/**
 * A note that no target was asserted.
 * @param isNamed whether the Chinese sentence before it names the target
 */
export function targetNote({ version, isAsserted }: Target, isNamed: boolean): Localized {
  if (isAsserted) return NO_TEXT
  if (version === null) return TARGET_NOT_SET
  return {
    en: ' (target version from the check, because target-version is not set)',
    zh: isNamed ? '（该目标版本取自检查任务，未另行指定）' : `（目标版本 ${version} 取自检查任务，未另行指定）`,
  }
}

/** A note that the cluster is not Available. @param phase null for a phase that no table lists */
export const clusterPhaseNote = (phase: string | null): Localized => ({
  en: `; the cluster is ${phase === null ? 'not Available' : `in phase ${phase}`}`,
  zh: phase === null ? '；集群状态不是 Available' : `；集群状态为 ${phase}`,
})

/** The clause for an item whose own check failed to run. */
export const ITEM_BROKE: Localized = { en: 'the check of an item failed to run', zh: '有检查项自身执行出错' }

/** @param files how many files the change touches */
export const notApplicableHeadline = (files: number): Localized => ({
  en: `${files === 1 ? 'The changed file does not match' : `None of the ${counted(files, 'changed file')} match`} paths, so CCE was not queried`,
  zh: `变更的 ${grouped(files)} 个文件都不匹配 paths，因此没有查询 CCE`,
})

/** A cluster that needs no upgrade. @param version of the cluster, or null if it is not a plain version */
export const nothingToDoHeadline = (version: string | null): Localized => ({
  en: `Nothing to do: the cluster runs ${version ?? 'the target version'}`,
  zh: `无需操作：集群当前版本已是${version === null ? '目标版本' : ` ${version}`}`,
})

/** A cluster that needs no upgrade, before what was found about it. */
export const clusterRuns = (version: string | null): Localized => ({
  en: `The cluster runs ${version ?? 'the target version'}`,
  zh: `集群当前版本已是${version === null ? '目标版本' : ` ${version}`}`,
})

/** A plan of other providers, or of other clusters, only. */
export const NOTHING_PLANNED: Localized = {
  en: 'Nothing to do: the Terraform plan has no resource of CCE that this run is about',
  zh: '无需操作：Terraform 计划中没有与本次运行有关的 CCE 资源',
}

/** @param target in an English sentence, and as the object of a Chinese one */
export const mustBeFixed = (causes: number, target: Localized): Localized => ({
  en: `${counted(causes, 'cause')} must be fixed before ${target.en}`,
  zh: `必须先解决 ${grouped(causes)} 个问题才能${target.zh}`,
})

/** What blocks: failures of the upgrade itself, causes to fix, and how much could not be decided besides. */
export function blockedHeadline(
  failures: readonly Localized[],
  causes: number,
  undecided: number,
  target: Target,
): Localized {
  const name = targetName(target)
  const parts: Localized[] = [...failures]
  if (causes > 0) parts.push(mustBeFixed(causes, name))
  if (undecided > 0)
    parts.push({
      en: `${counted(undecided, 'finding')} could not be decided`,
      zh: `另有 ${grouped(undecided)} 项无法判定`,
    })
  return {
    en: capitalized(parts.map(({ en }) => en).join('; ')) + (causes > 0 ? '' : ` (target ${name.en})`),
    zh: parts.map(({ zh }) => zh).join('；') + (causes > 0 ? '' : zhTarget(target)),
  }
}

/** What kept the gate from deciding. */
export function undecidedHeadline(clauses: readonly Localized[], target: Target): Localized {
  return cannotDecide(targetName(target).en, firstReason(clauses), zhTarget(target))
}

/** @param what after the English verb @param zhAside about what, behind the Chinese sentence */
export const cannotDecide = (what: string, why: Localized, zhAside: string): Localized => ({
  en: `Cannot decide on ${what}: ${why.en}`,
  zh: `无法判定：${why.zh}${zhAside}`,
})

/** The first of several reasons, and how many more there are. */
export function firstReason(clauses: readonly Localized[]): Localized {
  const [first = { en: 'nothing could be checked', zh: '没有任何检查结果' }, ...others] = clauses
  return others.length === 0 ? first : terms.moreReasons(first, others.length)
}

/** How many findings there are that do not block. */
export interface OpenCounts {
  readonly risks: number
  readonly notes: number
  readonly waived: number
  /** policy entries that are ignored or unused */
  readonly entries: number
}

export const risks = (count: number): Localized => ({
  en: `${counted(count, 'risk')} to confirm`,
  zh: `${grouped(count)} 个风险待确认`,
})

export const policyEntries = (count: number): Localized => ({
  en: `${counted(count, 'policy entry', 'policy entries')} to review`,
  zh: `策略中有 ${grouped(count)} 个条目需要查看`,
})

export const NOT_WHOLE: Localized = { en: ', but not everything was checked', zh: '，但并非全部内容都已检查' }

/**
 * Nothing blocks, but something was found or is missing.
 * @param what it is ready, or an upgrade that succeeded
 * @param isWhole whether everything was covered
 */
export function warnHeadline(what: Localized, open: OpenCounts, isWhole: boolean): Localized {
  const parts: Localized[] = []
  if (open.risks > 0) parts.push(risks(open.risks))
  if (open.notes > 0) parts.push(terms.notes(open.notes))
  if (open.waived > 0) parts.push(terms.waived(open.waived))
  if (open.entries > 0) parts.push(policyEntries(open.entries))
  const missing = isWhole ? NO_TEXT : NOT_WHOLE
  const en = parts.length > 0 ? `: ${parts.map((part) => part.en).join(', ')}` : ''
  const zh = parts.length > 0 ? `：${parts.map((part) => part.zh).join('，')}` : ''
  return {
    en: `${what.en}${en}${missing.en}`,
    zh: `${what.zh}${zh}${missing.zh}`,
  }
}

export const readyFor = (target: Target): Localized => ({
  en: `Ready for ${targetName(target).en}`,
  zh: `可以${targetName(target).zh}`,
})

export const readyHeadline = (passed: number, target: Target): Localized => ({
  en: `${readyFor(target).en}: ${terms.checksPassed(passed).en}`,
  zh: `${readyFor(target).zh}：${terms.checksPassed(passed).zh}`,
})

/** The result of a run that only followed an upgrade. */
export function upgradedHeadline(hasSucceeded: boolean, isConfirmed: boolean, target: Target): Localized {
  const confirmed = isConfirmed ? (hasSucceeded ? ' and is confirmed' : ' is confirmed') : ''
  return {
    en: `The upgrade to ${target.version ?? 'the target version'}${hasSucceeded ? ' succeeded' : ''}${confirmed}`,
    zh: `${hasSucceeded ? '已成功' : '已确认'}${targetName(target).zh}${hasSucceeded && isConfirmed ? '，并已确认' : ''}`,
  }
}

/** A text with its first letter in upper case. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
