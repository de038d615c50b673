import { anyList, read } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { humanDuration } from '../../model/duration.js'
import type { LastUpgrade } from '../../model/report.js'
import { agreedTime } from '../../model/timestamp.js'
import { readUpgradeInfo } from '../facts/read.js'
import type { CheckContext, LiveCheck, OrResult } from '../shared/context.js'
import { catchApiErrors, ignoreApiError } from '../shared/failures.js'
import { listGaps } from '../shared/lists.js'
import { followTask } from '../shared/polling.js'
import { listOf, rawText } from '../shared/raw-values.js'
import { newestOf, requestableId } from '../shared/tasks.js'
import { isUpgradeUnderWay, type ParsedUpgrade, parseUpgrade, percentOf, readUpgrade, unreadableTask } from './read.js'

/** Follows the cluster's upgrade, the task that is named or else the newest one, until it finishes, fails or is paused. */
export const checkUpgrade: LiveCheck = (context) =>
  catchApiErrors('upgrade', async () => {
    const named = context.selection.upgradeTaskId
    const choice = named ? { taskId: named } : await chooseNewest(context)
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)]
  })

async function chooseNewest(context: CheckContext): Promise<OrResult<{ readonly taskId: string }>> {
  const response = await context.api.listUpgrades()
  const noChoice = (result: CheckResult) => {
    context.keepEvidence({ check: 'upgrade', id: 'list', text: response.text })
    return { result }
  }
  const list = read(anyList, response.value)
  if (!list.ok || list.value.items === undefined) return noChoice(unreadableTask('upgrade-list', { code: 'no-items' }))
  const tasks = listOf(list.value.items).map(parseUpgrade)
  if (tasks.length === 0) return noChoice(diagnosticResult('upgrade', { name: 'no-result', why: 'no-task' }))
  const readable = tasks.flatMap((task) => (task.ok ? [task.value] : []))
  const newest = newestOf(readable, ({ metadata }) =>
    agreedTime([metadata?.creationTimestamp, metadata?.creationTimeStamp]),
  )
  const taskId = newest === 'ambiguous' ? null : requestableId(newest?.metadata?.uid)
  if (taskId === null || readable.length < tasks.length)
    return noChoice(unreadableTask('upgrade-list', { code: 'undated-upgrade' }))
  for (const gap of listGaps('upgrade', response.value)) context.addGap(gap)
  return { taskId }
}

function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  const estimate = remainingTimeEstimate(context)
  return followTask('upgrade', taskId, context, {
    isStarted: false,
    request: () => context.api.showUpgrade(taskId),
    progressOf: (raw) => {
      const value = parseUpgrade(raw)
      const { phase = null, progress = null } = value.ok ? value.value.status : {}
      const percent = percentOf(progress)
      return {
        value,
        isUnderWay: isUpgradeUnderWay(phase),
        status: `${rawText(phase)}${percent === null ? '' : `, ${percent} percent`}`,
        estimate: phase === 'Running' && percent !== null ? estimate(percent) : '',
        fraction: percent === null ? null : percent / 100,
      }
    },
    read: async (parsed, waitedMs) => {
      const last = await lastUpgradeOf(parsed, context)
      return readUpgrade(parsed, context.expectations, context.now(), waitedMs, last)
    },
    isReplaced: () => Promise.resolve(false),
  })
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
