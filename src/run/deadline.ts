import { type Clock, sleep } from '../model/ports.js'
import { anySignal } from '../model/signals.js'

/** The whole run, publishing included, ends this long after the wait time is over, counted from the first moment of the run. */
const RUN_GRACE_MS = 5 * 60_000
/** The last part of it is for deciding and publishing. */
const PUBLISHING_MS = 60_000
/** The time that the process needs to end after the last request. */
const ENDING_MS = 10_000
/**
 * Work that goes on for this long after the end of its time is given up: a part of a whole sooner than the whole, so that the other parts
 * stand.
 */
export const OVERDUE_MS = { check: 3_000, cluster: 4_000, run: 5_000 }

/** The time and the end of a part of the run. */
export interface RunTime {
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** When a run must have collected everything, and when it must have published it, in epoch milliseconds. */
export interface Deadlines {
  readonly collectUntil: number
  readonly publishUntil: number
}

export const deadlinesOf = (startedAt: number, waitTimeoutMs: number): Deadlines => {
  const endsAt = startedAt + waitTimeoutMs + RUN_GRACE_MS
  return { collectUntil: endsAt - PUBLISHING_MS, publishUntil: endsAt - ENDING_MS }
}

/**
 * Runs `work` with a signal that aborts when the run is canceled, and at a deadline with a reason named `TimeoutError`.
 * @param at the deadline in epoch milliseconds
 */
export async function withDeadlineAt<T>(
  { clock, signal }: RunTime,
  at: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController()
  const cancelTimer = clock.after(at - clock.now(), () =>
    deadline.abort(new DOMException('the time of the whole run is over', 'TimeoutError')),
  )
  const either = anySignal([signal, deadline.signal])
  try {
    return await work(either)
  } finally {
    cancelTimer()
  }
}

/**
 * Waits for a part of the run, but not for one that ignores the end of its time.
 * @param overdueMs how long after the end the part is still waited for
 * @throws Error if the work is still going on that long after its signal has aborted, or what the work throws
 */
export async function withinRun<T>(
  work: Promise<T>,
  { clock, signal }: RunTime,
  overdueMs = OVERDUE_MS.run,
): Promise<T> {
  const done = new AbortController()
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true, signal: done.signal })
  })
  const overdue = ended
    .then(() => sleep(clock, overdueMs, done.signal))
    .then(() => Promise.reject(new Error('it was still going on after its time was over')))
  overdue.catch(() => {})
  try {
    return await Promise.race([work, overdue])
  } finally {
    // with a reason, since the default one costs as much as a stack trace
    done.abort('done')
  }
}
