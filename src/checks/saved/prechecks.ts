import { type PrecheckTask, timesOf } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import { parsePrecheck, readPrecheck, unreadablePrecheck } from '../precheck/read.js'
import { chooseNewest } from '../precheck/select.js'
import type { Expectations } from '../shared/context.js'
import { isUnderWay } from '../shared/tasks.js'
import { distinctAnswers } from './answers.js'
import type { SavedTask } from './shapes.js'

const FINAL_PHASES: readonly unknown[] = ['Success', 'Failed', 'Error']

/** Reads saved pre-upgrade checks: the newest task of each cluster, or the one that is named. */
export function readPrechecks(
  saved: readonly SavedTask[],
  expected: Expectations,
  taskId: string | null,
  now: number,
): readonly CheckResult[] {
  const results: CheckResult[] = []
  const readTask = (value: PrecheckTask) => readPrecheck({ ok: true, value }, expected, now, null)
  const answers = saved.flatMap(({ raw, isFromList }) => {
    const parsed = parsePrecheck(raw)
    if (!parsed.ok) {
      results.push(unreadablePrecheck('saved-precheck', { code: 'shape', of: 'body', ...parsed.fault }))
      return []
    }
    const { metadata, status } = parsed.value
    const { updated } = timesOf(parsed.value)
    return [{ task: parsed.value, isFromList, id: metadata?.uid || null, phase: status.phase, updatedAt: updated }]
  })
  const named = answers.filter(({ id }) => taskId === null || id === taskId)
  const { distinct, contradicting } = distinctAnswers(named, isUnderWay, (phase) => FINAL_PHASES.includes(phase))
  if (contradicting.length > 0) results.push(unreadablePrecheck('saved-precheck', { code: 'contradiction' }))
  // A task that is named, or the only one, is read whatever its target: it then reports the mismatch itself.
  const isGiven = taskId !== null || (distinct.length === 1 && distinct[0]?.isFromList === false)
  const target = isGiven ? null : expected.targetVersion
  const tasks = distinct.map(({ task }) => task)
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = chooseNewest(tasksOfCluster, target)
    if ('result' in choice) results.push({ ...choice.result, clusterId })
    else {
      const sameTask = contradicting.filter(({ id }) => id === choice.task.metadata?.uid)
      results.push(...[choice.task, ...sameTask.map(({ task }) => task)].map(readTask))
    }
  }
  return results.length > 0 ? results : [diagnosticResult('precheck', { name: 'no-result', why: 'filtered-out' })]
}

/**
 * Groups tasks by cluster. A task without a cluster id is taken to be about the asserted cluster, or about the only one that
 * is named. If the asserted cluster has tasks, those of other clusters are left out.
 */
function tasksByCluster(tasks: readonly PrecheckTask[], asserted: string | null): [string | null, PrecheckTask[]][] {
  const [only = null, ...others] = new Set(tasks.flatMap((task) => task.spec?.clusterID || []))
  const fallback = asserted ?? (others.length === 0 ? only : null)
  const groups = groupBy(tasks, (task) => task.spec?.clusterID || fallback)
  const tasksOfAsserted = asserted === null ? undefined : groups.get(asserted)
  return tasksOfAsserted ? [[asserted, tasksOfAsserted]] : [...groups]
}
