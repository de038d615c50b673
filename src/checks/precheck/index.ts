import { listPrechecks, showPrecheck } from '../../cce/api/operations.js'
import { precheckTask } from '../../cce/api/precheck-schema.js'
import { read } from '../../cce/api/shapes.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { matchesVersion } from '../../model/version.js'
import { rawText } from '../shared/causes.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors, onlyRefused } from '../shared/failures.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { diagnostic } from '../shared/validity.js'
import { itemsFinished, precheckUnderWay, readPrecheck, unreadable } from './read.js'
import { type Choice, choosePrecheck, idOf, tasksOfList } from './select.js'
import { startPrecheck } from './start.js'

/**
 * Reads the cluster's pre-upgrade check: the task that is named, else the newest one for the asserted target; or, where
 * the settings ask for it, one that is started for the purpose.
 */
export const checkPrecheck: LiveCheck = (context) =>
  catchApiErrors('precheck', async () => {
    const named = context.selection.precheckTaskId
    if (named) return [await follow(named, context)]
    const choice =
      context.start === 'never' ? await choose(context) : await startPrecheck(context, (id) => follow(id, context))
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)]
  })

async function choose(context: CheckContext): Promise<Choice> {
  const response = await listPrechecks(context.client, context.cluster)
  const tasks = tasksOfList(response.value)
  const choice = 'result' in tasks ? tasks : choosePrecheck(tasks.tasks, context.expectations.targetVersion)
  const picked = 'result' in choice ? choice : idOf(choice.task)
  if ('result' in picked) context.keep({ check: 'precheck', id: 'list', text: response.text })
  return picked
}

/** Reads one task, waiting for it while it is under way. A task that ends in another way than by finishing is told apart. */
async function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  let last: unknown = null
  const ask = async () => {
    const response = await showPrecheck(context.client, context.cluster, taskId)
    last = response.value
    context.keep({ check: 'precheck', id: taskId, text: response.text })
    return progressOf(response.value)
  }
  try {
    const { value, waitedMs } = await waitWhileUnderWay('precheck', context, ask)
    const broke = waitedMs > 0 && phaseOf(value) === 'Error' && (await newerTask(taskId, context))
    if (broke) return ended('replaced', taskId)
    const result = readPrecheck(value, context.expectations, context.clock.now(), waitedMs)
    const isOther = result.taskId !== null && result.taskId !== taskId
    return isOther ? unreadable('precheck-task', { code: 'other-task' }) : result
  } catch (error) {
    const isGone = last !== null && error instanceof CceError && error.kind === 'not-found'
    if (!isGone) throw error
    return ended((await newerTask(taskId, context)) ? 'replaced' : 'vanished', taskId)
  }
}

const ended = (why: 'vanished' | 'replaced', taskId: string): CheckResult =>
  noResult('precheck', [diagnostic('precheck', { name: 'no-result', why })], { taskId })

/** Whether somebody started another check for the same target meanwhile. */
async function newerTask(taskId: string, context: CheckContext): Promise<boolean> {
  const { targetVersion } = context.expectations
  const list = await listPrechecks(context.client, context.cluster).catch(onlyRefused)
  const tasks = list ? tasksOfList(list.value) : null
  if (!tasks || 'result' in tasks) return false
  return tasks.tasks.some(
    ({ metadata, spec, status }) =>
      metadata?.uid !== taskId &&
      precheckUnderWay(status.phase) &&
      (targetVersion === null || matchesVersion(targetVersion, spec?.targetVersion)),
  )
}

function phaseOf(raw: unknown): unknown {
  const shaped = read(precheckTask, raw)
  return shaped.ok ? shaped.value.status.phase : null
}

function progressOf(value: unknown) {
  const phase = phaseOf(value)
  const { finished, known } = itemsFinished(value)
  const items = known > 0 ? `, ${finished} of ${known} items done` : ''
  return {
    value,
    underWay: precheckUnderWay(phase),
    told: `${rawText(phase)}${items}`,
    done: known > 0 ? finished / known : null,
  }
}
