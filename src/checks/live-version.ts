import type { CheckResult } from '../model/check-result.js'
import { speaksOf } from '../model/version-order.js'
import { gateObservation } from './standing.js'

/**
 * Holds a pre-upgrade check against the version that the cluster runs now: a check that was made from another version
 * speaks of a cluster that is no more.
 */
export function heldAgainstLive(result: CheckResult, live: string | null): CheckResult {
  const { check, currentVersion: checked, targetVersion } = result
  if (check !== 'precheck' || live === null || checked === null || speaksOf(checked, live)) return result
  const isTarget = targetVersion !== null && speaksOf(targetVersion, live)
  const fact = { name: 'target-mismatch', which: 'live', checked, live, isTarget } as const
  return { ...result, decides: false, observations: [gateObservation(check, fact), ...result.observations] }
}
