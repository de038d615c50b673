import type { UpgradeTask } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { agreedTime } from '../../model/timestamp.js'
import type { Expectations } from '../shared/context.js'
import { newestOf } from '../shared/tasks.js'
import { isUpgradeUnderWay, parseUpgrade, readUpgrade, unreadableTask } from '../upgrade/read.js'
import { distinctAnswers } from './answers.js'
import type { SavedTask } from './shapes.js'

const FINAL_PHASES: readonly unknown[] = ['Success', 'Failed']

/** Reads saved upgrade tasks: the newest by its creation time, as in a live run, or the one that is named. */
export function readUpgrades(
  saved: readonly SavedTask[],
  expected: Expectations,
  taskId: string | null,
  now: number,
): readonly CheckResult[] {
  const results: CheckResult[] = []
  const readTask = (value: UpgradeTask) => readUpgrade({ ok: true, value }, expected, now, null, null)
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = parseUpgrade(raw)
    if (!parsed.ok) {
      results.push(readUpgrade(parsed, expected, now, null, null))
      return []
    }
    const { metadata, status } = parsed.value
    const updatedAt = agreedTime([metadata?.updateTimestamp, metadata?.updateTimeStamp])
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt }]
  })
  const named = answers.filter(({ id }) => taskId === null || id === taskId)
  const { distinct, contradicting } = distinctAnswers(named, isUpgradeUnderWay, (phase) => FINAL_PHASES.includes(phase))
  if (contradicting.length > 0) results.push(unreadableTask('upgrade-task', { code: 'contradiction' }))
  const newest = newestOf(distinct, ({ task }) =>
    agreedTime([task.metadata?.creationTimestamp, task.metadata?.creationTimeStamp]),
  )
  if (newest === 'ambiguous') results.push(unreadableTask('upgrade-list', { code: 'undated-upgrade' }))
  else if (newest) {
    const sameTask = contradicting.filter(({ id }) => id === newest.id)
    results.push(...[newest, ...sameTask].map(({ task }) => readTask(task)))
  }
  return results.length > 0 ? results : [diagnosticResult('upgrade', { name: 'no-result', why: 'filtered-out' })]
}
