import type { Clock } from '../../src/model/ports.js'

/** A clock that stands still while anything moves, and jumps to the next timer when nothing does. */
export interface QuietClock extends Clock {
  /** Jumps to the next timer and runs it. @returns whether there was one */
  jump(): boolean
}

/** @param start epoch milliseconds */
export function quietClock(start: number): QuietClock {
  let now = start
  let count = 0
  const timers = new Map<number, { readonly at: number; readonly task: () => void }>()
  return {
    now: () => now,
    random: () => 0.5,
    after: (ms, task) => {
      const id = ++count
      timers.set(id, { at: now + Math.max(0, ms), task })
      return () => void timers.delete(id)
    },
    jump: () => {
      let next: [number, { readonly at: number; readonly task: () => void }] | null = null
      for (const entry of timers) if (next === null || entry[1].at < next[1].at) next = entry
      if (next === null) return false
      timers.delete(next[0])
      now = Math.max(now, next[1].at)
      next[1].task()
      return true
    },
  }
}

/** The same time, this many milliseconds ahead. */
export const skewed = (clock: Clock, ms: number): Clock => ({
  now: () => clock.now() + ms,
  after: (delay, task) => clock.after(delay, task),
  random: () => clock.random(),
})

/** Makes `AbortSignal.timeout` follow a clock. @returns what restores it */
export function followTimeouts(clock: Clock): () => void {
  const original = AbortSignal.timeout
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController()
    clock.after(ms, () =>
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
    )
    return controller.signal
  }
  return () => {
    AbortSignal.timeout = original
  }
}

/** Work in the background that no timer of the clock ends: files, child processes, address look-ups. */
const BACKGROUND = /^(?:FS|Process|GetAddr|Pipe(?!Wrap)|Work|Zlib|HandleScope)/

/** Turns of the event loop without any activity after which the process only waits for timers. */
const QUIET_TURNS = 4
/** Turns without a timer after which the work counts as stuck. */
const STUCK_TURNS = 200

export type DriveEnd = 'finished' | 'stuck' | 'late' | 'busy'

/**
 * Runs the event loop until the work is finished.
 * @param activity counts everything that moves
 * @param latest the time by which the work must be finished, in epoch milliseconds
 * @param maxMs real time that it may take
 */
export async function drive(
  work: Promise<unknown>,
  clock: QuietClock,
  activity: () => number,
  latest: number,
  maxMs: number,
): Promise<DriveEnd> {
  let isFinished = false
  const finish = (): void => {
    isFinished = true
  }
  work.then(finish, finish)
  const started = performance.now()
  let [quiet, stuck, last] = [0, 0, -1]
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve))
    if (isFinished) return 'finished'
    if (performance.now() - started > maxMs) return 'busy'
    const moved = activity()
    if (moved !== last) [quiet, last, stuck] = [0, moved, 0]
    else quiet++
    if (quiet < QUIET_TURNS) continue
    if (process.getActiveResourcesInfo().some((name) => BACKGROUND.test(name))) continue
    quiet = 0
    if (clock.now() > latest) return 'late'
    if (!clock.jump()) {
      stuck++
      if (stuck > STUCK_TURNS) return 'stuck'
    } else stuck = 0
  }
}
