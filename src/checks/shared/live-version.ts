import type { CheckResult } from '../../model/check-result.js'
import { sameVersion } from '../../model/version-order.js'
import { diagnostic } from './validity.js'

/**
 * Holds a pre-upgrade check against the version that the cluster runs now: a check that was made from another version
 * speaks of a cluster that is no more.
 */
export function recheckLiveVersion(result: CheckResult, live: string | null): CheckResult {
  const { check, currentVersion: checked, targetVersion } = result
  if (check !== 'precheck' || live === null || checked === null || sameVersion(checked, live)) return result
  const isTarget = targetVersion !== null && sameVersion(targetVersion, live)
  const fact = { name: 'target-mismatch', which: 'live', checked, live, isTarget } as const
  return { ...result, decides: false, observations: [diagnostic(check, fact), ...result.observations] }
}
