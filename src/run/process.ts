import type { Clock } from '../model/ports.js'

/** The system clock. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
}

/** The version in package.json; a test compares the two. */
export const VERSION = '1.0.0'

/** A signal that aborts the run on SIGINT and SIGTERM. GitHub sends SIGINT to a canceled job, and SIGTERM seconds later. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => stop.abort(new DOMException('the run was canceled', 'AbortError')))
  return stop.signal
}
