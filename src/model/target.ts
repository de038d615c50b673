import type { ClusterFacts } from './cluster.js'
import type { ClusterReport } from './report.js'
import { compareVersions, isExactVersion, matchesVersion, resolveTarget } from './version.js'

/**
 * The newest version on offer that the asserted target includes, if it is newer than the version that the cluster runs. An
 * asserted target with release and patch includes no other version.
 */
export function newerUnderTarget(asserted: string, live: string, offered: readonly string[] | null): string | null {
  const newest = isExactVersion(asserted) ? null : resolveTarget(asserted, offered ?? [])
  return newest !== null && compareVersions(newest, live) > 0 ? newest : null
}

/**
 * The version that the cluster runs, if nothing is left to do for the asserted target: the cluster is Available, runs that target
 * and nothing newer under it is on offer, and no upgrade is under way. Each of these must have been reported by CCE.
 * @returns null in every other case, also if no target is asserted
 */
export function reachedTarget(asserted: string | null, facts: ClusterFacts): string | null {
  const { phase, liveVersion, offeredTargets, isUpgrading } = facts
  if (asserted === null || liveVersion === null || phase !== 'Available' || isUpgrading) return null
  if (!matchesVersion(asserted, liveVersion)) return null
  const isOfferKnown = isExactVersion(asserted) || offeredTargets !== null
  return isOfferKnown && newerUnderTarget(asserted, liveVersion, offeredTargets) === null ? liveVersion : null
}

/** Whether a report says of a cluster that it runs the target, so that nothing but a plan and its readiness was decided. */
export const runsTarget = ({ checks, facts, targetVersion }: ClusterReport): boolean =>
  checks.every(({ check }) => check === 'plan' || check === 'manifests') &&
  targetVersion !== null &&
  facts.liveVersion !== undefined &&
  matchesVersion(targetVersion, facts.liveVersion)
