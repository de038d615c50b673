import type { FailOn } from '../../model/report.js'

const STRICTNESS: Readonly<Record<FailOn, number>> = { none: 0, fatal: 1, exception: 2, warning: 3, any: 4 }

/** How strict the gate is, and whether `none` was asked for and does not count. */
export interface Strictness {
  readonly failOn: FailOn
  readonly ignoresNone: boolean
}

/**
 * The effective `fail-on`: the stricter of the requested one and the policy's, and `exception` if neither is set. A requested
 * `none` is ignored if the policy sets `fail-on`, and if the policy cannot be read, because then its `fail-on` is unknown.
 */
export function strictness(requestedFailOn: FailOn | null, policyFailOn: FailOn | null, isFaulty: boolean): Strictness {
  const floor = policyFailOn ?? (isFaulty ? 'exception' : null)
  if (floor === null) return { failOn: requestedFailOn ?? 'exception', ignoresNone: false }
  const failOn = requestedFailOn !== null && STRICTNESS[requestedFailOn] > STRICTNESS[floor] ? requestedFailOn : floor
  return { failOn, ignoresNone: requestedFailOn === 'none' }
}
