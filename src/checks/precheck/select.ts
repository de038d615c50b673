import { anyList, type PrecheckTask, precheckTask, read, timesOf } from '../../cce/api/schemas.js'
import { diagnosticResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/diagnostic.js'
import { matchesVersion } from '../../model/version.js'
import type { CheckContext, OrResult } from '../shared/context.js'
import { ignoreApiError } from '../shared/failures.js'
import { listGaps } from '../shared/lists.js'
import { listOf } from '../shared/raw-values.js'
import { newestOf, requestableId } from '../shared/tasks.js'
import { unreadablePrecheck } from './read.js'

/** Which task to read. */
export type Choice = OrResult<{ readonly taskId: string }>

/** The tasks of the cluster, and the one that the gate reads if it starts nothing. */
export interface ListedPrechecks {
  readonly tasks: readonly PrecheckTask[]
  readonly choice: Choice
}

/** Requests the tasks of the cluster, and chooses the newest one for the asserted target, or the newest of all. */
export async function listPrechecks(context: CheckContext): Promise<OrResult<ListedPrechecks>> {
  const response = await context.api.listPrechecks()
  const list = parseList(response.value)
  const newest = 'result' in list ? list : chooseNewest(list.tasks, context.expectations.targetVersion)
  const choice = 'result' in newest ? newest : idOf(newest.task)
  if ('result' in choice) context.keepEvidence({ check: 'precheck', id: 'list', text: response.text })
  if ('result' in list) return list
  for (const gap of listGaps('precheck', response.value)) context.addGap(gap)
  return { tasks: list.tasks, choice }
}

/** The id of a task of a list. */
export function idOf(task: PrecheckTask): Choice {
  const taskId = requestableId(task.metadata?.uid)
  return taskId === null ? { result: unreadablePrecheck('precheck-list', { code: 'newest-without-uid' }) } : { taskId }
}
/** Parses a list response. One unreadable task makes the list unreadable, since it could be the newest. */
export function parseList(raw: unknown): OrResult<{ readonly tasks: readonly PrecheckTask[] }> {
  const list = read(anyList, raw)
  if (!list.ok) return { result: unreadablePrecheck('precheck-list', { code: 'shape', of: 'body', ...list.fault }) }
  if (list.value.items === undefined) return { result: unreadablePrecheck('precheck-list', { code: 'no-items' }) }
  const tasks: PrecheckTask[] = []
  for (const item of listOf(list.value.items)) {
    const task = read(precheckTask, item)
    if (!task.ok) return { result: unreadablePrecheck('precheck-list', { code: 'shape', of: 'listed', ...task.fault }) }
    tasks.push(task.value)
  }
  return { tasks }
}

/** The tasks of the cluster. Best effort: none if they cannot be read. */
export async function listTasksIfPossible({ api }: CheckContext): Promise<readonly PrecheckTask[]> {
  const response = await api.listPrechecks().catch(ignoreApiError)
  const list = response && parseList(response.value)
  return list && 'tasks' in list ? list.tasks : []
}

/**
 * Chooses the newest task for the asserted target, or the newest of all if no target is asserted. A task that names no target can be
 * for the asserted one, so it is not passed over: if it is the newest, its result reports the mismatch.
 */
export function chooseNewest(
  tasks: readonly PrecheckTask[],
  targetVersion: string | null,
): OrResult<{ readonly task: PrecheckTask }> {
  const isAsserted = ({ spec }: PrecheckTask) =>
    targetVersion === null || matchesVersion(targetVersion, spec?.targetVersion)
  const candidates = tasks.some(isAsserted) ? tasks.filter((task) => isAsserted(task) || !task.spec?.targetVersion) : []
  const newest = newestOf(candidates, (task) => timesOf(task).created)
  if (newest === 'ambiguous') return { result: unreadablePrecheck('precheck-list', { code: 'undated-precheck' }) }
  if (newest) return { task: newest }
  const found = [...new Set(tasks.map((task) => task.spec?.targetVersion || ''))].sort()
  const detail: DiagnosticDetail =
    targetVersion === null || tasks.length === 0
      ? { name: 'no-result', why: 'no-task' }
      : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found }
  return { result: diagnosticResult('precheck', detail) }
}
