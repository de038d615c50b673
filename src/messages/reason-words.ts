import type { Localized } from '../model/language.js'
import { counted } from '../text/plain.js'

/** The target that the verdict speaks of: asserted, that of the check, or none that could be named. */
export interface Goal {
  readonly version: string | null
  readonly isAsserted: boolean
}

/** The goal as an English sentence ends with it, and as a Chinese one does: `v1.31`, `升级到 v1.31`. */
const goalText = ({ version }: Goal): Localized =>
  version === null ? { en: 'the upgrade', zh: '升级' } : { en: version, zh: `升级到 ${version}` }

/**
 * A note on a target that nobody asserted.
 * @param isNamed the Chinese sentence names the target itself
 */
export function goalNote({ version, isAsserted }: Goal, isNamed: boolean): Localized {
  if (isAsserted) return NOTHING
  if (version === null) return { en: ' (no target version was asserted)', zh: '（未指定目标版本）' }
  return {
    en: ' (the target of the check; none was asserted)',
    zh: isNamed ? '（该目标版本取自检查任务，未另行指定）' : `（目标版本 ${version} 取自检查任务，未另行指定）`,
  }
}

/** The asserted target, behind a Chinese sentence that does not name it. */
const zhGoal = ({ version, isAsserted }: Goal): string => (isAsserted ? `（目标版本 ${version}）` : '')

export const NOTHING: Localized = { en: '', zh: '' }

export const ITEM_BROKE: Localized = { en: 'the check of an item broke', zh: '有检查项自身执行出错' }

/** Nothing was asked. */
export const noneTouched = (files: number): Localized => ({
  en: `none of the ${counted(files, 'changed file')} matches paths, so CCE was not asked`,
  zh: `变更的 ${files} 个文件都不匹配 paths，因此没有查询 CCE`,
})

/** What blocks: failures of the upgrade itself, causes to fix, and what could not be decided beside. */
export function blockWords(failures: readonly Localized[], causes: number, doubts: number, goal: Goal): Localized {
  const target = goalText(goal)
  const en = [
    ...failures.map((one) => one.en),
    ...(causes > 0 ? [`${counted(causes, 'cause')} must be fixed before ${target.en}`] : []),
    ...(doubts > 0 ? [`${counted(doubts, 'thing')} could not be decided`] : []),
  ]
  const zh = [
    ...failures.map((one) => one.zh),
    ...(causes > 0 ? [`必须先解决 ${causes} 个问题才能${target.zh}`] : []),
    ...(doubts > 0 ? [`另有 ${doubts} 项无法判定`] : []),
  ]
  return {
    en: `${en.join('; ')}${causes > 0 ? '' : ` (target ${target.en})`}`,
    zh: `${zh.join('；')}${causes > 0 ? '' : zhGoal(goal)}`,
  }
}

/** What kept the gate from deciding: the first reason, and how many more there are. */
export function doubtWords(clauses: readonly Localized[], goal: Goal): Localized {
  const [first = { en: 'nothing was seen', zh: '什么也没有看到' }, ...others] = clauses
  const more: Localized =
    others.length > 0
      ? { en: `, and ${counted(others.length, 'more reason')}`, zh: `，另有 ${others.length} 个原因` }
      : NOTHING
  return {
    en: `not seen enough for ${goalText(goal).en}: ${first.en}${more.en}`,
    zh: `信息不足，${first.zh}${more.zh}${zhGoal(goal)}`,
  }
}

/** How much was found of what does not block. */
export interface PolicyState {
  readonly risks: number
  readonly notes: number
  readonly waived: number
  /** of the policy, that are ignored or not used */
  readonly entries: number
}

/** Nothing blocks, but something was found or is missing. */
export function warnWords({ risks, notes, waived, entries }: PolicyState, isWhole: boolean, goal: Goal): Localized {
  const target = goalText(goal)
  const en = [
    ...(risks > 0 ? [`${counted(risks, 'risk')} to confirm`] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(entries > 0 ? [`${counted(entries, 'entry', 'entries')} of the policy to look at`] : []),
  ]
  const zh = [
    ...(risks > 0 ? [`${risks} 个风险待确认`] : []),
    ...(notes > 0 ? [`${notes} 条提示`] : []),
    ...(waived > 0 ? [`${waived} 项已豁免`] : []),
    ...(entries > 0 ? [`策略中有 ${entries} 个条目需要查看`] : []),
  ]
  return {
    en: `nothing blocks ${target.en}${en.length > 0 ? `: ${en.join(', ')}` : ''}${isWhole ? '' : ', but a part of the check is missing'}`,
    zh: `没有问题阻止${target.zh}${zh.length > 0 ? `，${zh.join('，')}` : ''}${isWhole ? '' : '，但检查结果缺少一部分'}`,
  }
}

/** Ready to upgrade. */
export const readyWords = (passed: number, goal: Goal): Localized => ({
  en: `ready for ${goalText(goal).en}: ${counted(passed, 'item')} passed, nothing was found`,
  zh: `可以${goalText(goal).zh}，${passed} 个检查项通过，未发现问题`,
})

/** Where only the upgrade itself was looked at. */
export function doneWords(hasSucceeded: boolean, isConfirmed: boolean, goal: Goal): Localized {
  const confirmed = isConfirmed ? (hasSucceeded ? ' and is confirmed' : ' is confirmed') : ''
  return {
    en: `the upgrade to ${goalText(goal).en}${hasSucceeded ? ' succeeded' : ''}${confirmed}`,
    zh: `${hasSucceeded ? '已成功' : '已确认'}${goalText(goal).zh}${hasSucceeded && isConfirmed ? '，并已确认' : ''}`,
  }
}

/** A cluster that is not Available; null: in a phase that no table lists. */
export const stateWords = (phase: string | null): Localized => ({
  en: `; the cluster is ${phase ?? 'not Available'}`,
  zh: phase === null ? '；集群状态不是 Available' : `；集群状态为 ${phase}`,
})
