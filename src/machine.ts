import type { Clock } from './model/ports.js'

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
