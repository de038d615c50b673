import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { matchesVersion } from '../../model/version.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors } from '../shared/failures.js'
import { followTask, type Progress } from '../shared/polling.js'
import { rawText } from '../shared/raw-values.js'
import { isUnderWay } from '../shared/tasks.js'
import { itemProgress, type ParsedPrecheck, parsePrecheck, readPrecheck } from './read.js'
import { listPrechecks, listTasksIfPossible } from './select.js'
import { startPrecheck } from './start.js'

/**
 * Reads the cluster's pre-upgrade check: the task that is named, else the newest one for the asserted target. If the settings
 * ask for it, a check is started first.
 */
export const checkPrecheck: LiveCheck = (context) =>
  catchApiErrors('precheck', async () => {
    const named = context.selection.precheckTaskId
    if (named) return [await follow(named, context)]
    const listed = await listPrechecks(context)
    if ('result' in listed) return [listed.result]
    if (context.start !== 'never')
      return startPrecheck(listed, context, (id, isStarted) => follow(id, context, isStarted))
    return ['result' in listed.choice ? listed.choice.result : await follow(listed.choice.taskId, context)]
  })

const follow = (taskId: string, context: CheckContext, isStarted = false): Promise<CheckResult> =>
  followTask('precheck', taskId, context, {
    isStarted,
    request: () => context.api.showPrecheck(taskId),
    progressOf,
    isReplaced: () => isReplaced(taskId, context),
    read: async (parsed, waitedMs) => {
      const isErrored = parsed.ok && parsed.value.status.phase === 'Error'
      if (waitedMs > 0 && isErrored && (await isReplaced(taskId, context)))
        return diagnosticResult('precheck', { name: 'no-result', why: 'replaced' }, { taskId })
      return readPrecheck(parsed, context.expectations, context.now(), waitedMs)
    },
  })

/** Whether another check for the same target was started meanwhile. */
async function isReplaced(taskId: string, context: CheckContext): Promise<boolean> {
  const { targetVersion } = context.expectations
  const tasks = await listTasksIfPossible(context)
  return tasks.some(
    ({ metadata, spec, status }) =>
      metadata?.uid !== taskId &&
      isUnderWay(status.phase) &&
      (targetVersion === null || matchesVersion(targetVersion, spec?.targetVersion)),
  )
}

function progressOf(raw: unknown): Progress<ParsedPrecheck> {
  const value = parsePrecheck(raw)
  const phase = value.ok ? value.value.status.phase : null
  const { done, known } = value.ok ? itemProgress(value.value) : { done: 0, known: 0 }
  return {
    value,
    isUnderWay: isUnderWay(phase),
    status: `${rawText(phase)}${known > 0 ? `, ${done} of ${known} items done` : ''}`,
    estimate: '',
    fraction: known > 0 ? done / known : null,
  }
}
