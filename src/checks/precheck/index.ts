import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { diagnostic } from '../../model/diagnostic.js'
import { matchesVersion } from '../../model/version.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors, ignoreApiError } from '../shared/failures.js'
import { type Progress, waitWhileUnderWay } from '../shared/polling.js'
import { rawText } from '../shared/raw-values.js'
import {
  isPrecheckUnderWay,
  itemProgress,
  type ParsedPrecheck,
  parsePrecheck,
  readPrecheck,
  unreadable,
} from './read.js'
import { type Choice, chooseNewest, idOf, parseList } from './select.js'
import { startPrecheck } from './start.js'

/**
 * Reads the cluster's pre-upgrade check: the task that is named, else the newest one for the asserted target. If the settings
 * ask for it, a check is started first.
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
  const response = await context.api.listPrechecks()
  const list = parseList(response.value)
  const choice = 'result' in list ? list : chooseNewest(list.tasks, context.expectations.targetVersion)
  const picked = 'result' in choice ? choice : idOf(choice.task)
  if ('result' in picked) context.keepEvidence({ check: 'precheck', id: 'list', text: response.text })
  return picked
}

/** Reads one task, and waits while it is under way. */
async function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  let wasRead = false
  const poll = async () => {
    const response = await context.api.showPrecheck(taskId)
    wasRead = true
    context.keepEvidence({ check: 'precheck', id: taskId, text: response.text })
    return progressOf(parsePrecheck(response.value))
  }
  try {
    const { value, waitedMs } = await waitWhileUnderWay('precheck', context, poll)
    const isErrored = value.ok && value.value.status.phase === 'Error'
    if (waitedMs > 0 && isErrored && (await isReplaced(taskId, context))) return ended('replaced', taskId)
    const result = readPrecheck(value, context.expectations, context.clock.now(), waitedMs)
    const isOther = result.taskId !== null && result.taskId !== taskId
    return isOther ? unreadable('precheck-task', { code: 'other-task' }) : result
  } catch (error) {
    if (!wasRead || !(error instanceof CceError) || error.kind !== 'not-found') throw error
    return ended((await isReplaced(taskId, context)) ? 'replaced' : 'vanished', taskId)
  }
}

const ended = (why: 'vanished' | 'replaced', taskId: string): CheckResult =>
  noResult('precheck', [diagnostic('precheck', { name: 'no-result', why })], { taskId })

/** Whether another check for the same target was started meanwhile. */
async function isReplaced(taskId: string, context: CheckContext): Promise<boolean> {
  const { targetVersion } = context.expectations
  const response = await context.api.listPrechecks().catch(ignoreApiError)
  const list = response ? parseList(response.value) : null
  if (!list || 'result' in list) return false
  return list.tasks.some(
    ({ metadata, spec, status }) =>
      metadata?.uid !== taskId &&
      isPrecheckUnderWay(status.phase) &&
      (targetVersion === null || matchesVersion(targetVersion, spec?.targetVersion)),
  )
}

function progressOf(parsed: ParsedPrecheck): Progress<ParsedPrecheck> {
  const phase = parsed.ok ? parsed.value.status.phase : null
  const { done, known } = itemProgress(parsed)
  return {
    value: parsed,
    isUnderWay: isPrecheckUnderWay(phase),
    status: `${rawText(phase)}${known > 0 ? `, ${done} of ${known} items done` : ''}`,
    estimate: '',
    fraction: known > 0 ? done / known : null,
  }
}
