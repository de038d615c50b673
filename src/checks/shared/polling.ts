import { CceError } from '../../cce/errors/api-error.js'
import type { CceResponse } from '../../cce/http/response.js'
import { type FailureKind, TRANSIENT_KINDS } from '../../model/api-failure.js'
import type { CheckName } from '../../model/check.js'
import { type CheckResult, diagnosticResult, unreadableResult } from '../../model/check-result.js'
import { humanDuration } from '../../model/duration.js'
import { sleep } from '../../model/ports.js'
import type { CheckContext } from './context.js'

/** The state of a task at one poll. */
export interface Progress<T> {
  readonly value: T
  readonly isUnderWay: boolean
  /** one line for people; while it stays the same, there is no progress */
  readonly status: string
  /** logged next to the status, but not a sign of progress: for values that change all the time, such as an estimate */
  readonly estimate: string
  /** from 0 to 1; null if unknown */
  readonly fraction: number | null
}

/** While there is no progress, polls become less frequent: by this factor each time, up to both limits. */
const BACKOFF = 1.25
const MAX_BACKOFF = 6
const MAX_PAUSE_MS = 60_000
/** After this long without progress, the log says so once. */
const STALL_MS = 10 * 60_000

/**
 * These errors must not end a wait of half an hour, so they are logged and the task is polled again. The task is known to exist,
 * so besides what may go away by itself this is everything that comes from between the gate and CCE: a proxy or gateway that
 * is restarted answers with pages, redirects and other statuses. A refusal by CCE is final.
 */
const isTransient = ({ kind }: CceError): boolean => TRANSIENT_KINDS.includes(kind) || IN_BETWEEN.includes(kind)

const IN_BETWEEN: readonly FailureKind[] = [
  'unexpected-status',
  'unknown-host',
  'proxy',
  'redirected',
  'not-json',
  'not-http',
]

const endsRun = (error: CceError): boolean => error.kind === 'cancelled' || error.kind === 'run-deadline'

type PollContext = Pick<CheckContext, 'clock' | 'log' | 'signal' | 'waitUntil' | 'pollIntervalMs'>

/** What polling remembers from one poll to the next. */
interface Pace {
  readonly movedAt: number
  readonly pauseMs: number
  readonly status: string | null
  readonly isStallLogged: boolean
}

/**
 * Polls a task until it is no longer under way, the wait time is over, or the run is canceled, and logs every change. Once the
 * task has been read, the end of the run ends the wait without an error.
 * @param isStarted whether the task was just started, so that the first poll can fail like a later one
 * @returns the last state, and for how many milliseconds it was waited for
 * @throws CceError if the task could not be read at all, or a transient error outlasts the wait time
 */
export async function waitWhileUnderWay<T>(
  check: CheckName | 'cluster',
  context: PollContext,
  poll: () => Promise<Progress<T>>,
  isStarted = false,
): Promise<{ readonly value: T; readonly waitedMs: number }> {
  const { clock, signal, waitUntil, pollIntervalMs } = context
  const began = clock.now()
  let pace: Pace = { movedAt: began, pauseMs: pollIntervalMs, status: null, isStallLogged: false }
  let last: Progress<T> | null = null
  for (;;) {
    const answer: Progress<T> | CceError = await poll().catch((error: unknown) => {
      const isKnown = last !== null || isStarted
      if (isKnown && error instanceof CceError && (endsRun(error) || isTransient(error))) return error
      throw error
    })
    const now = clock.now()
    if (!(answer instanceof CceError)) last = answer
    else if (endsRun(answer) ? last === null : now >= waitUntil) throw answer
    if (last !== null) {
      const isOver = answer instanceof CceError ? endsRun(answer) : !answer.isUnderWay
      if (isOver || now >= waitUntil || signal.aborted) return { value: last.value, waitedMs: now - began }
    }
    if (answer instanceof CceError) context.log.info(`${check}: no response this time (${answer.kind}); trying again`)
    else pace = nextPace(check, context, answer, pace, began)
    await sleep(clock, Math.min(pace.pauseMs, waitUntil - now), signal).catch(() => {})
    if (last !== null && signal.aborted) return { value: last.value, waitedMs: clock.now() - began }
  }
}

function nextPace<T>(
  check: CheckName | 'cluster',
  context: PollContext,
  progress: Progress<T>,
  pace: Pace,
  began: number,
): Pace {
  const { clock, log, waitUntil, pollIntervalMs } = context
  const now = clock.now()
  const { status, estimate, fraction } = progress
  if (status !== pace.status) {
    const left = humanDuration(waitUntil - now)
    const parts = [`${check}: ${status}, after ${humanDuration(now - began)}`, estimate, `waiting up to ${left} more`]
    log.progress(parts.filter((part) => part !== '').join('; '), fraction)
    return { movedAt: now, pauseMs: pollIntervalMs, status, isStallLogged: false }
  }
  const isStalled = !pace.isStallLogged && now - pace.movedAt >= STALL_MS
  if (isStalled) log.info(`${check}: no progress for ${humanDuration(now - pace.movedAt)} (${status})`)
  const slower = Math.min(pace.pauseMs * BACKOFF, pollIntervalMs * MAX_BACKOFF, MAX_PAUSE_MS)
  return { ...pace, pauseMs: Math.max(slower, pollIntervalMs), isStallLogged: pace.isStallLogged || isStalled }
}

/** How a check reads a task that can be requested by its id. */
interface TaskReader<T> {
  /** whether the task was just started, so that it is known to exist */
  readonly isStarted: boolean
  request(): Promise<CceResponse>
  /** @param raw the value of a response */
  progressOf(raw: unknown): Progress<T>
  read(value: T, waitedMs: number): Promise<CheckResult>
  /** whether a task that is gone was replaced by another one */
  isReplaced(): Promise<boolean>
}

/** Reads one task, and waits while it is under way. A task that disappears meanwhile becomes a diagnostic. */
export async function followTask<T>(
  check: 'precheck' | 'upgrade',
  taskId: string,
  context: CheckContext,
  { isStarted, request, progressOf, read, isReplaced }: TaskReader<T>,
): Promise<CheckResult> {
  let wasRead = false
  const poll = async () => {
    const response = await request()
    wasRead = true
    context.keepEvidence({ check, id: taskId, text: response.text })
    return progressOf(response.value)
  }
  try {
    const { value, waitedMs } = await waitWhileUnderWay(check, context, poll, isStarted)
    const result = await read(value, waitedMs)
    const isOther = result.taskId !== null && result.taskId !== taskId
    return isOther ? unreadableResult(check, `${check}-task`, { code: 'other-task' }) : result
  } catch (error) {
    if (!wasRead || !(error instanceof CceError) || error.kind !== 'not-found') throw error
    return diagnosticResult(
      check,
      { name: 'no-result', why: (await isReplaced()) ? 'replaced' : 'vanished' },
      { taskId },
    )
  }
}
