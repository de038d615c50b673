import { type PrecheckTask, precheckTask, precheckTaskList, timesOf } from '../../cce/api/precheck-schema.js'
import { read } from '../../cce/api/shapes.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/finding.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { matchesVersion } from '../../model/version.js'
import { diagnostic, newestOf } from '../shared/validity.js'
import { unreadable } from './read.js'

/** Which task to read, or the result that stands in its place. */
export type Choice = { readonly taskId: string } | { readonly result: CheckResult }

/** The id to ask for a task by. A path swallows dots, so they are no id. */
export function idOf(task: PrecheckTask): Choice {
  const taskId = task.metadata?.uid
  if (taskId && taskId !== '.' && taskId !== '..') return { taskId }
  return { result: unreadable('precheck-list', { code: 'newest-without-uid' }) }
}

/** The tasks of a list response, or the result that stands for a list which cannot be read. */
export function tasksOfList(
  raw: unknown,
): { readonly tasks: readonly PrecheckTask[] } | { readonly result: CheckResult } {
  const what = 'precheck-list'
  const shaped = read(precheckTaskList, raw)
  if (!shaped.ok) return { result: unreadable(what, { code: 'shape', of: 'body', ...shaped.fault }) }
  if (shaped.value.items === undefined) return { result: unreadable(what, { code: 'no-items' }) }
  const tasks: PrecheckTask[] = []
  for (const item of [shaped.value.items ?? []].flat()) {
    const task = read(precheckTask, item)
    if (!task.ok) return { result: unreadable(what, { code: 'shape', of: 'listed', ...task.fault }) }
    tasks.push(task.value)
  }
  return { tasks }
}

/** The newest task for the asserted target, or the newest one where no target is asserted; else what stands in its place. */
export function choosePrecheck(
  tasks: readonly PrecheckTask[],
  targetVersion: string | null,
): { readonly task: PrecheckTask } | { readonly result: CheckResult } {
  const candidates =
    targetVersion === null ? tasks : tasks.filter((task) => matchesVersion(targetVersion, task.spec?.targetVersion))
  const newest = newestOf(
    candidates,
    (task) => parseTimestamp(timesOf(task).created) ?? parseTimestamp(timesOf(task).updated),
  )
  if (newest === 'ambiguous') return { result: unreadable('precheck-list', { code: 'undated-precheck' }) }
  if (newest) return { task: newest }
  const fact: DiagnosticDetail =
    targetVersion === null || tasks.length === 0
      ? { name: 'no-result', why: 'no-task' }
      : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found: distinctTargets(tasks) }
  return { result: noResult('precheck', [diagnostic('precheck', fact)]) }
}

const distinctTargets = (tasks: readonly PrecheckTask[]): string[] =>
  [...new Set(tasks.map((task) => task.spec?.targetVersion || ''))].sort()
