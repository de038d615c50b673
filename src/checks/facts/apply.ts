import type { CheckResult } from '../../model/check-result.js'
import type { ClusterFacts } from '../../model/cluster.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { newerUnderTarget, reachedTarget } from '../../model/target.js'
import { matchesVersion, resolveTarget } from '../../model/version.js'
import type { Selection } from '../shared/context.js'
import { recheckLiveVersion } from '../shared/validity.js'
import { recheckUpgrade, type UpgradeTerms } from '../upgrade/stale.js'
import type { ClusterFactsResult } from './index.js'
import { withClusterState } from './state.js'

/** What the facts of a cluster are compared with. */
export interface ClusterTerms extends UpgradeTerms, Pick<Selection, 'addonCheckType'> {}

/**
 * Compares results with the facts of the cluster: its phase, the version that it runs, and what CCE offers. Where the cluster has
 * reached the target, results that are about an upgrade which is not to be made are left out.
 */
export function applyClusterFacts(
  results: readonly CheckResult[],
  known: ClusterFactsResult,
  terms: ClusterTerms,
): readonly CheckResult[] {
  const { facts } = known
  const { target, addonCheckType } = terms
  const { liveVersion, offeredTargets } = facts
  const newest = target === null || liveVersion === null ? null : newerUnderTarget(target, liveVersion, offeredTargets)
  const compared = results
    .map((result) => recheckLiveVersion(result, liveVersion, newest))
    .map((result) => recheckUpgrade(result, facts, terms))
    .map((result) => recheckOffer(result, facts))
  const open =
    reachedTarget(target, facts) === null ? compared : compared.filter((result) => isOpen(result, addonCheckType))
  return withClusterState(open, known)
}

/** Where the cluster has no check for a target that CCE does not offer, no check can be run for it, so the offer is the problem. */
function recheckOffer(result: CheckResult, { liveVersion: live, offeredTargets: offered }: ClusterFacts): CheckResult {
  if (live === null || offered === null) return result
  const diagnostics = result.diagnostics.map((one): Diagnostic => {
    const { detail } = one
    if (detail.name !== 'target-mismatch' || detail.which !== 'no-task') return one
    const { asserted } = detail
    if (matchesVersion(asserted, live) || resolveTarget(asserted, offered) !== null) return one
    return {
      ...one,
      detail: { name: 'target-mismatch', which: 'not-offered', asserted, offered, live, isTarget: false },
    }
  })
  return { ...result, diagnostics }
}

/** Whether a result still says something about a cluster that runs the target. */
export function isOpen({ check, diagnostics }: CheckResult, addonCheckType: Selection['addonCheckType']): boolean {
  if (check === 'precheck') return false
  // A patrol of running add-ons is not about an upgrade.
  if (check === 'addons') return addonCheckType !== 'addonUpgrade'
  return !diagnostics.some(
    ({ detail }) =>
      detail.name === 'stale-upgrade' ||
      (detail.name === 'no-result' && (detail.why === 'no-task' || detail.why === 'no-upgrade')),
  )
}
