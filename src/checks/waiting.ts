import { humanDuration } from '../model/duration.js'
import type { CheckName } from '../model/finding.js'
import { sleep } from '../model/ports.js'
import type { CheckContext } from './context.js'

/** How a task stands, in words short enough for one line of the log. */
export interface Progress<T> {
  readonly value: T
  readonly underWay: boolean
  readonly phase: string
}

/**
 * Asks again until a task is no longer under way or the time for waiting is over; tells the log when its phase changes.
 * @returns the last answer, and how long it was waited for in milliseconds
 */
export async function waitWhileUnderWay<T>(
  check: CheckName,
  context: CheckContext,
  ask: () => Promise<Progress<T>>,
): Promise<{ readonly value: T; readonly waitedMs: number }> {
  const began = context.clock.now()
  let told = ''
  for (;;) {
    const { value, underWay, phase } = await ask()
    const now = context.clock.now()
    if (!underWay || now >= context.waitUntil) return { value, waitedMs: now - began }
    if (phase !== told) {
      const left = humanDuration(context.waitUntil - now)
      context.log.info(`${check}: ${phase} after ${humanDuration(now - began)}, waiting up to ${left} more`)
      told = phase
    }
    await sleep(context.clock, Math.min(context.pollIntervalMs, context.waitUntil - now), context.signal)
  }
}
