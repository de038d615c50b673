import { CceError } from '../../cce/errors/api-error.js'
import { humanDuration } from '../../model/duration.js'
import type { CheckName } from '../../model/finding.js'
import { sleep } from '../../model/ports.js'
import type { CheckContext } from './context.js'

/** How a task stands: whether to wait on, and how to tell it in one line. */
export interface Progress<T> {
  readonly value: T
  readonly underWay: boolean
  /** what a person wants to know; as long as it stays the same, nothing moves */
  readonly told: string
  /** what changes all the time, such as an estimate: told beside, and no sign that something moves */
  readonly note?: string
  /** how far it is, from 0 to 1; null where nobody knows */
  readonly done: number | null
}

/** While nothing moves, the gate asks less and less often: up to six times the interval, at most once a minute. */
const SLOWEST_MS = 60_000
const PATIENCE = 1.25
const SLOWEST_FACTOR = 6
/** Nothing moved for this long: said in the log, once. */
const STALL_MS = 10 * 60_000

/** Where waiting stands: since when, since when nothing moved, and how long the next pause is. */
interface Pace {
  readonly movedAt: number
  readonly pauseMs: number
  readonly told: string | null
  readonly stallTold: boolean
}

/**
 * Asks again until a task is no longer under way, the time for waiting is over, or the run is cancelled; tells the log
 * whenever something moves. Once a task was seen, a run that ends meanwhile ends the wait, not the report.
 * @returns the last answer, and how long it was waited for in milliseconds
 */
export async function waitWhileUnderWay<T>(
  check: CheckName,
  context: CheckContext,
  ask: () => Promise<Progress<T>>,
): Promise<{ readonly value: T; readonly waitedMs: number }> {
  const { clock, signal, waitUntil, pollIntervalMs } = context
  const began = clock.now()
  let pace: Pace = { movedAt: began, pauseMs: pollIntervalMs, told: null, stallTold: false }
  let seen: Progress<T> | null = null
  for (;;) {
    const answer: Progress<T> | CceError = await ask().catch((error: unknown) => {
      if (seen && error instanceof CceError && (endsRun(error) || mayPass(error))) return error
      throw error
    })
    const now = clock.now()
    if (!(answer instanceof CceError)) seen = answer
    else if (mayPass(answer) && now >= waitUntil) throw answer
    if (seen === null) throw new Error('a task was neither seen nor refused')
    const isOver = answer instanceof CceError ? endsRun(answer) : !answer.underWay
    if (isOver || now >= waitUntil || signal.aborted) return { value: seen.value, waitedMs: now - began }
    if (answer instanceof CceError) context.log.info(`${check}: no answer this time (${answer.kind}); asking again`)
    else pace = nextPace(check, context, answer, pace, began)
    await sleep(clock, Math.min(pace.pauseMs, waitUntil - now), signal).catch(() => {})
    if (signal.aborted) return { value: seen.value, waitedMs: clock.now() - began }
  }
}

/** A failure that passes must not end a wait of half an hour: it is told, and the task asked for again. */
const PASSING: readonly string[] = [
  'timeout',
  'unreachable',
  'connection-lost',
  'truncated',
  'throttled',
  'server-error',
]

const mayPass = (error: CceError): boolean => PASSING.includes(error.kind)

const endsRun = (error: CceError): boolean => error.kind === 'cancelled' || error.kind === 'run-deadline'

function nextPace<T>(check: CheckName, context: CheckContext, progress: Progress<T>, pace: Pace, began: number): Pace {
  const { clock, log, waitUntil, pollIntervalMs } = context
  const now = clock.now()
  if (progress.told !== pace.told) {
    const left = humanDuration(waitUntil - now)
    const line = [
      `${check}: ${progress.told}, after ${humanDuration(now - began)}`,
      ...(progress.note ? [progress.note] : []),
      `waiting up to ${left} more`,
    ].join('; ')
    log.progress(line, progress.done)
    return { movedAt: now, pauseMs: pollIntervalMs, told: progress.told, stallTold: false }
  }
  const isStalled = !pace.stallTold && now - pace.movedAt >= STALL_MS
  if (isStalled) log.info(`${check}: nothing has moved for ${humanDuration(now - pace.movedAt)} (${progress.told})`)
  const slower = Math.min(pace.pauseMs * PATIENCE, pollIntervalMs * SLOWEST_FACTOR, SLOWEST_MS)
  return { ...pace, pauseMs: Math.max(slower, pollIntervalMs), stallTold: pace.stallTold || isStalled }
}
