import type { FailOn } from '../../model/report.js'

const STRICTNESS: Readonly<Record<FailOn, number>> = { none: 0, fatal: 1, exception: 2, warning: 3, any: 4 }

/** How strict the gate is, and whether `none` was asked for and does not count. */
export interface Strictness {
  readonly failOn: FailOn
  readonly ignoresNone: boolean
}

/**
 * How strict the gate is: the stricter of what is asked for and what the policy says, `exception` where neither says anything.
 * `none` does not count beside a policy that says something, nor beside one that cannot be read: nobody knows what it says.
 * @param asked the input, or null
 * @param floor what the policy says, or null
 */
export function strictness(asked: FailOn | null, floor: FailOn | null, isFaulty: boolean): Strictness {
  const least = floor ?? (isFaulty ? 'exception' : null)
  if (least === null) return { failOn: asked ?? 'exception', ignoresNone: false }
  const failOn = asked !== null && STRICTNESS[asked] > STRICTNESS[least] ? asked : least
  return { failOn, ignoresNone: asked === 'none' }
}
