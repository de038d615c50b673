import { type PrecheckTask, timesOf } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import { parsePrecheck, readPrecheck, unreadablePrecheck } from '../precheck/read.js'
import { chooseNewest } from '../precheck/select.js'
import type { Expectations } from '../shared/context.js'
import type { SavedTask } from './shapes.js'

interface SavedPrecheck {
  readonly task: PrecheckTask
  readonly isFromList: boolean
}

/** Reads saved pre-upgrade checks: the newest task of each cluster, or the one that is named. */
export function readPrechecks(
  saved: readonly SavedTask[],
  expected: Expectations,
  taskId: string | null,
  now: number,
): readonly CheckResult[] {
  const results: CheckResult[] = []
  const readable: SavedPrecheck[] = []
  for (const { raw, isFromList } of saved) {
    const parsed = parsePrecheck(raw)
    if (parsed.ok) readable.push({ task: parsed.value, isFromList })
    else results.push(unreadablePrecheck('saved-precheck', { code: 'shape', of: 'body', ...parsed.fault }))
  }
  const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId)
  const { distinct, isContradictory } = distinctTasks(named)
  if (isContradictory) results.push(unreadablePrecheck('saved-precheck', { code: 'contradiction' }))
  // A task that is named, or the only one, is read whatever its target: it then reports the mismatch itself.
  const isGiven = taskId !== null || (distinct.length === 1 && distinct[0]?.isFromList === false)
  const target = isGiven ? null : expected.targetVersion
  const tasks = distinct.map(({ task }) => task)
  for (const [clusterId, tasksOfCluster] of tasksByCluster(tasks, expected.clusterId)) {
    const choice = chooseNewest(tasksOfCluster, target)
    const result =
      'result' in choice
        ? { ...choice.result, clusterId }
        : readPrecheck({ ok: true, value: choice.task }, expected, now, null)
    results.push(result)
  }
  return results.length > 0 ? results : [diagnosticResult('precheck', { name: 'no-result', why: 'filtered-out' })]
}

/**
 * One task per uid: the one that was updated last or, among equals, the response that was about this task alone. Two such
 * responses that differ contradict each other.
 */
function distinctTasks(saved: readonly SavedPrecheck[]): {
  readonly distinct: readonly SavedPrecheck[]
  readonly isContradictory: boolean
} {
  const distinct = new Map<string, SavedPrecheck>()
  let isContradictory = false
  for (const [index, one] of saved.entries()) {
    const key = one.task.metadata?.uid || `#${index}`
    const known = distinct.get(key)
    const order = known ? compareAge(one, known) : 1
    if (known && order === 0 && JSON.stringify(known.task) !== JSON.stringify(one.task)) isContradictory = true
    if (order > 0) distinct.set(key, one)
  }
  return { distinct: [...distinct.values()], isContradictory }
}

/** Above zero if the first is the later response, below if the second is, zero if they cannot be ordered. */
function compareAge(one: SavedPrecheck, other: SavedPrecheck): number {
  const updatedAt = ({ task }: SavedPrecheck) => timesOf(task).updated ?? 0
  return updatedAt(one) - updatedAt(other) || Number(other.isFromList) - Number(one.isFromList)
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
