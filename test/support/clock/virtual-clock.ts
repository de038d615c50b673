import type { Clock } from '../../../src/model/ports.js'

interface Timer {
  readonly at: number
  /** Whether it is a deadline of the run, which nothing waits for. */
  readonly isDeadline: boolean
  /** Whether it is the timeout of a request, so that a request is in flight as long as the timer exists. */
  readonly isRequestTimeout: boolean
  readonly task: () => void
}

/** The only module that sets timeouts of requests. It removes each one as soon as its request has ended. */
const REQUEST_TIMEOUTS = /[\\/]src[\\/]cce[\\/]http[\\/]deadline\.ts/

/** The only module that sets deadlines of the run. */
const DEADLINES = /[\\/]src[\\/]run[\\/]deadline\.ts/

/** The line of a stack about the module that set a timer, directly or through `sleep`. */
const callerIn = (stack: string): string =>
  stack.split('\n').find((line) => /\bsrc[\\/]/.test(line) && !/\bsrc[\\/]model[\\/]ports\.ts/.test(line)) ?? ''

/**
 * A clock without real waits: it stands still while a request is in flight, and jumps to the next timer as soon as the
 * process only waits for timers. A timer counts as the timeout of a request by the module that sets it, not by its length. A deadline
 * of the run ends when its time has come, but the clock does not jump if only deadlines are left.
 */
export function virtualClock(start: number): Clock {
  let now = start
  let scheduled = false
  const timers = new Set<Timer>()
  const turn = (): void => {
    scheduled = false
    const [next] = [...timers].sort((a, b) => a.at - b.at)
    if (!next || [...timers].every(({ isDeadline }) => isDeadline)) return
    if ([...timers].some(({ isRequestTimeout }) => isRequestTimeout)) return
    timers.delete(next)
    now = Math.max(now, next.at)
    next.task()
    schedule()
  }
  // After two turns of the event loop, everything that follows from the last response has started.
  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(() => setImmediate(turn))
  }
  return {
    now: () => now,
    random: () => 0.5,
    after: (ms, task) => {
      const stack = new Error().stack ?? ''
      const isRequestTimeout = REQUEST_TIMEOUTS.test(stack)
      const timer = { at: now + ms, isRequestTimeout, isDeadline: DEADLINES.test(callerIn(stack)), task }
      timers.add(timer)
      schedule()
      return () => {
        timers.delete(timer)
        schedule()
      }
    },
  }
}
