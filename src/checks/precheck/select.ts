import { anyList, type PrecheckTask, precheckTask, read, timesOf } from '../../cce/api/schemas.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { matchesVersion } from '../../model/version.js'
import { newestOf } from '../shared/newest.js'
import { listOf } from '../shared/raw-values.js'
import { unreadable } from './read.js'

/** Something that was found, or the result that takes its place. */
type Or<T> = T | { readonly result: CheckResult }

/** Which task to read. */
export type Choice = Or<{ readonly taskId: string }>

/** The id to request a task by. `.` and `..` would change the path of the request. */
export function idOf(task: PrecheckTask): Choice {
  const taskId = task.metadata?.uid
  if (taskId && taskId !== '.' && taskId !== '..') return { taskId }
  return { result: unreadable('precheck-list', { code: 'newest-without-uid' }) }
}

/** Parses a list response. One unreadable task makes the list unreadable, since it could be the newest. */
export function parseList(raw: unknown): Or<{ readonly tasks: readonly PrecheckTask[] }> {
  const list = read(anyList, raw)
  if (!list.ok) return { result: unreadable('precheck-list', { code: 'shape', of: 'body', ...list.fault }) }
  if (list.value.items === undefined) return { result: unreadable('precheck-list', { code: 'no-items' }) }
  const tasks: PrecheckTask[] = []
  for (const item of listOf(list.value.items)) {
    const task = read(precheckTask, item)
    if (!task.ok) return { result: unreadable('precheck-list', { code: 'shape', of: 'listed', ...task.fault }) }
    tasks.push(task.value)
  }
  return { tasks }
}

/** Chooses the newest task for the asserted target, or the newest of all if no target is asserted. */
export function chooseNewest(
  tasks: readonly PrecheckTask[],
  targetVersion: string | null,
): Or<{ readonly task: PrecheckTask }> {
  const candidates =
    targetVersion === null ? tasks : tasks.filter((task) => matchesVersion(targetVersion, task.spec?.targetVersion))
  const newest = newestOf(
    candidates,
    (task) => parseTimestamp(timesOf(task).created) ?? parseTimestamp(timesOf(task).updated),
  )
  if (newest === 'ambiguous') return { result: unreadable('precheck-list', { code: 'undated-precheck' }) }
  if (newest) return { task: newest }
  const detail: DiagnosticDetail =
    targetVersion === null || tasks.length === 0
      ? { name: 'no-result', why: 'no-task' }
      : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found: distinctTargets(tasks) }
  return { result: noResult('precheck', [diagnostic('precheck', detail)]) }
}

const distinctTargets = (tasks: readonly PrecheckTask[]): string[] =>
  [...new Set(tasks.map((task) => task.spec?.targetVersion || ''))].sort()
