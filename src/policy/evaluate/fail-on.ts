import type { FailOn } from '../../model/decision.js'
import type { Evaluation } from '../../model/finding.js'

/** The values of `fail-on` from mild to strict. */
const STRICTNESS: readonly FailOn[] = ['none', 'fatal', 'exception', 'warning', 'any']

/**
 * The `fail-on` that applies: the stricter of the requested one and the policy's, or `exception` if neither is set. `none`
 * does not count beside a policy that sets `fail-on`, nor beside one that cannot be read, since it might set it.
 */
export function effectiveFailOn(
  requested: FailOn | null,
  policyFailOn: FailOn | null,
  policyIsFaulty: boolean,
): Pick<Evaluation, 'effectiveFailOn' | 'ignoresNone'> {
  const floor = policyFailOn ?? (policyIsFaulty ? 'exception' : null)
  if (floor === null) return { effectiveFailOn: requested ?? 'exception', ignoresNone: false }
  const isStricter = requested !== null && STRICTNESS.indexOf(requested) > STRICTNESS.indexOf(floor)
  return { effectiveFailOn: isStricter ? requested : floor, ignoresNone: requested === 'none' }
}
