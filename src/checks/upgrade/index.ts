import { anyList, read } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { diagnostic } from '../../model/diagnostic.js'
import { humanDuration } from '../../model/duration.js'
import type { LastUpgrade } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { readUpgradeInfo } from '../facts/read.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors, ignoreApiError } from '../shared/failures.js'
import { newestOf } from '../shared/newest.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { listOf, rawText } from '../shared/raw-values.js'
import { isUpgradeUnderWay, type ParsedUpgrade, parseUpgrade, percentOf, readUpgrade, unreadable } from './read.js'

/** Follows the cluster's upgrade, the task that is named or else the newest one, until it finishes, fails or is paused. */
export const checkUpgrade: LiveCheck = (context) =>
  catchApiErrors('upgrade', async () => {
    const named = context.selection.upgradeTaskId
    const choice = named ? { taskId: named } : await chooseNewest(context)
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)]
  })

const noTask = (why: 'no-task' | 'vanished', taskId: string | null = null): CheckResult =>
  noResult('upgrade', [diagnostic('upgrade', { name: 'no-result', why })], { taskId })

async function chooseNewest(
  context: CheckContext,
): Promise<{ readonly taskId: string } | { readonly result: CheckResult }> {
  const response = await context.api.listUpgrades()
  const instead = (result: CheckResult) => {
    context.keepEvidence({ check: 'upgrade', id: 'list', text: response.text })
    return { result }
  }
  const list = read(anyList, response.value)
  if (!list.ok || list.value.items === undefined) return instead(unreadable('upgrade-list', { code: 'no-items' }))
  const tasks = listOf(list.value.items).map(parseUpgrade)
  const readable = tasks.flatMap((task) => (task.ok ? [task.value] : []))
  const newest = newestOf(readable, (task) => parseTimestamp(task.metadata?.creationTimestamp))
  const uid = newest === 'ambiguous' ? null : newest?.metadata?.uid
  if (uid && uid !== '.' && uid !== '..' && readable.length === tasks.length) return { taskId: uid }
  return instead(tasks.length === 0 ? noTask('no-task') : unreadable('upgrade-list', { code: 'undated-upgrade' }))
}

async function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  let wasRead = false
  const estimate = remainingTimeEstimate(context)
  const poll = async () => {
    const response = await context.api.showUpgrade(taskId)
    wasRead = true
    context.keepEvidence({ check: 'upgrade', id: taskId, text: response.text })
    const value = parseUpgrade(response.value)
    const { phase = null, progress = null } = value.ok ? value.value.status : {}
    const percent = percentOf(progress)
    return {
      value,
      isUnderWay: isUpgradeUnderWay(phase),
      status: `${rawText(phase)}${percent === null ? '' : `, ${percent} percent`}`,
      estimate: phase === 'Running' && percent !== null ? estimate(percent) : '',
      fraction: percent === null ? null : percent / 100,
    }
  }
  try {
    const { value, waitedMs } = await waitWhileUnderWay('upgrade', context, poll)
    const last = await lastUpgradeOf(value, context)
    const result = readUpgrade(value, context.expectations, context.clock.now(), waitedMs, last)
    const isOther = result.taskId !== null && result.taskId !== taskId
    return isOther ? unreadable('upgrade-task', { code: 'other-task' }) : result
  } catch (error) {
    if (!wasRead || !(error instanceof CceError) || error.kind !== 'not-found') throw error
    return noTask('vanished', taskId)
  }
}

/** For a failed task: what the cluster reports about its last upgrade. Best effort. */
async function lastUpgradeOf(parsed: ParsedUpgrade, context: CheckContext): Promise<LastUpgrade | null> {
  if (!parsed.ok || parsed.value.status.phase !== 'Failed') return null
  const info = await context.factsApi.showUpgradeInfo().catch(ignoreApiError)
  return info ? readUpgradeInfo(info.value).lastUpgrade : null
}

/** Estimates the remaining time from the pace so far; empty until there is a pace. */
function remainingTimeEstimate({ clock }: CheckContext): (percent: number) => string {
  let first: { readonly at: number; readonly percent: number } | null = null
  return (percent) => {
    const now = clock.now()
    first ??= { at: now, percent }
    const gained = percent - first.percent
    if (gained <= 0 || now <= first.at) return ''
    const left = ((now - first.at) / gained) * (100 - percent)
    return `about ${humanDuration(left)} left at the pace so far (an estimate)`
  }
}
