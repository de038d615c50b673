import type { Clock } from '../model/ports.js'

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
}

/** The release, as package.json has it; a test holds the two together. */
export const VERSION = '1.0.0'

/**
 * A signal that ends the run when the process is asked to stop: GitHub sends SIGINT to a cancelled job, and SIGTERM
 * seconds later.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => stop.abort(new DOMException('the run was cancelled', 'AbortError')))
  return stop.signal
}
