import { listPrechecks, showPrecheck } from '../cce/operations.js'
import { type PrecheckTask, precheckTask, precheckTaskList } from '../cce/precheck-schema.js'
import { read } from '../cce/shapes.js'
import { type CheckResult, noResult } from '../model/check-result.js'
import type { GateFact } from '../model/finding.js'
import { parseTimestamp } from '../model/timestamp.js'
import { matchesVersion } from '../model/version.js'
import type { CheckContext, LiveCheck } from './context.js'
import { withFailuresObserved } from './failures.js'
import { rawText } from './item-collector.js'
import { precheckUnderWay, readPrecheck, unreadable } from './precheck-reading.js'
import { gateObservation, newestOf } from './standing.js'
import { waitWhileUnderWay } from './waiting.js'

/** Reads the cluster's pre-upgrade check: the task that is named, else the newest one for the asserted target. */
export const checkPrecheck: LiveCheck = (context) =>
  withFailuresObserved('precheck', async () => {
    const named = context.selection.precheckTaskId
    const choice = named ? { taskId: named } : await choose(context)
    if ('result' in choice) return [choice.result]
    return [await follow(choice.taskId, context)]
  })

async function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  const { value, waitedMs } = await waitWhileUnderWay('precheck', context, async () => {
    const response = await showPrecheck(context.client, context.cluster, taskId)
    context.keep({ check: 'precheck', id: taskId, text: response.text })
    const phase = phaseOf(response.value)
    return { value: response.value, underWay: precheckUnderWay(phase), phase: rawText(phase) }
  })
  return readPrecheck(value, context.expectations, context.clock.now(), waitedMs)
}

function phaseOf(raw: unknown): unknown {
  const shaped = read(precheckTask, raw)
  return shaped.ok ? shaped.value.status.phase : null
}

type Choice = { readonly taskId: string } | { readonly result: CheckResult }

async function choose(context: CheckContext): Promise<Choice> {
  const response = await listPrechecks(context.client, context.cluster)
  const tasks = tasksOfList(response.value)
  const choice = 'result' in tasks ? tasks : choosePrecheck(tasks.tasks, context.expectations.targetVersion)
  if ('result' in choice) {
    context.keep({ check: 'precheck', id: 'list', text: response.text })
    return choice
  }
  const taskId = choice.task.metadata?.uid
  if (taskId && taskId !== '.' && taskId !== '..') return { taskId }
  context.keep({ check: 'precheck', id: 'list', text: response.text })
  return {
    result: unreadable('the list of pre-upgrade check tasks', 'the newest task has no metadata.uid to ask for it by'),
  }
}

/** The tasks of a list response, or the result that stands for a list which cannot be read. */
export function tasksOfList(
  raw: unknown,
): { readonly tasks: readonly PrecheckTask[] } | { readonly result: CheckResult } {
  const what = 'the list of pre-upgrade check tasks'
  const shaped = read(precheckTaskList, raw)
  if (!shaped.ok) return { result: unreadable(what, `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`) }
  if (shaped.value.items === undefined) return { result: unreadable(what, 'it has no items') }
  const tasks: PrecheckTask[] = []
  for (const item of [shaped.value.items ?? []].flat()) {
    const task = read(precheckTask, item)
    if (!task.ok) return { result: unreadable(what, `a task's ${task.fault.path || 'value'} ${task.fault.problem}`) }
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
    (task) => parseTimestamp(task.metadata?.creationTimestamp) ?? parseTimestamp(task.metadata?.updateTimestamp),
  )
  if (newest === 'ambiguous')
    return {
      result: unreadable(
        'the list of pre-upgrade check tasks',
        'it cannot be told which of the tasks was created last; name one with precheck-task-id',
      ),
    }
  if (newest) return { task: newest }
  const fact: GateFact =
    targetVersion === null || tasks.length === 0
      ? { name: 'no-result', why: 'no-task' }
      : { name: 'target-mismatch', which: 'no-task', asserted: targetVersion, found: distinctTargets(tasks) }
  return { result: noResult('precheck', [gateObservation('precheck', fact)]) }
}

const distinctTargets = (tasks: readonly PrecheckTask[]): string[] =>
  [...new Set(tasks.map((task) => task.spec?.targetVersion || '(none given)'))].sort()
