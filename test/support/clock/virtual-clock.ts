import type { Clock } from '../../../src/model/ports.js'

interface Timer {
  readonly at: number
  readonly ms: number
  readonly task: () => void
}

/** The time that one attempt of a request is given: while such a timer runs, a request is on its way. */
const REQUEST_MS = 30_000

/** A clock that stands still while a request is on its way, and jumps to the next timer as soon as all wait for it. */
export function virtualClock(start: number): Clock {
  let now = start
  let scheduled = false
  const timers = new Set<Timer>()
  const turn = (): void => {
    scheduled = false
    const [next] = [...timers].sort((a, b) => a.at - b.at)
    if (!next || [...timers].some(({ ms }) => ms === REQUEST_MS)) return
    timers.delete(next)
    now = Math.max(now, next.at)
    next.task()
    schedule()
  }
  // two turns of the event loop: whatever follows from the last answer has been begun by then
  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(() => setImmediate(turn))
  }
  return {
    now: () => now,
    random: () => 0.5,
    after: (ms, task) => {
      const timer = { at: now + ms, ms, task }
      timers.add(timer)
      schedule()
      return () => {
        timers.delete(timer)
        schedule()
      }
    },
  }
}
