import type { CheckResult } from '../../model/check-result.js'
import type { ClusterFacts } from '../../model/cluster.js'
import { diagnostic, type StaleUpgrade } from '../../model/diagnostic.js'
import { newerUnderTarget } from '../../model/target.js'
import { matchesVersion } from '../../model/version.js'

/** What decides whether an upgrade is the one to report on or confirm. */
export interface UpgradeTerms {
  /** the asserted target; null if none is asserted */
  readonly target: string | null
  readonly maxAgeMs: number
  /** epoch milliseconds */
  readonly now: number
}

/** An upgrade that succeeded. */
interface EndedUpgrade {
  /** epoch milliseconds; null if unknown */
  readonly endedAt: number | null
  /** the version that it led to; null if unknown */
  readonly ledTo: string | null
}

/**
 * Why an upgrade that succeeded is not the one that the settings ask for.
 * @returns null if it is
 */
export function staleness(
  { endedAt, ledTo }: EndedUpgrade,
  { liveVersion, offeredTargets }: Pick<ClusterFacts, 'liveVersion' | 'offeredTargets'>,
  { target, maxAgeMs, now }: UpgradeTerms,
): StaleUpgrade | null {
  const versions = [ledTo, liveVersion].filter((version) => version !== null)
  if (target !== null) {
    const other = versions.find((version) => !matchesVersion(target, version))
    if (other !== undefined) return { why: 'other-target', asserted: target, actual: other }
  }
  if (endedAt === null) return { why: 'undated' }
  if (now - endedAt > maxAgeMs) return { why: 'too-old', endedAt, now, maxAgeMs, cceAheadMs: null }
  const actual = liveVersion ?? ledTo
  const newest = target === null || actual === null ? null : newerUnderTarget(target, actual, offeredTargets)
  return target === null || actual === null || newest === null
    ? null
    : { why: 'stopped-short', asserted: target, actual, newest }
}

/** Compares a successful upgrade with what the settings ask for and with the cluster as it is now. */
export function recheckUpgrade(result: CheckResult, facts: ClusterFacts, terms: UpgradeTerms): CheckResult {
  const { check, phase, takenAt, targetVersion } = result
  if (check !== 'upgrade' || phase !== 'Success') return result
  const stale = staleness({ endedAt: takenAt, ledTo: targetVersion }, facts, terms)
  if (stale === null) return result
  const problem = diagnostic(check, { name: 'stale-upgrade', ...stale })
  // The target that the task states is part of this problem.
  const others = result.diagnostics.filter(
    ({ detail }) => !(detail.name === 'target-mismatch' && detail.which === 'target'),
  )
  return { ...result, decides: false, diagnostics: [problem, ...others] }
}
