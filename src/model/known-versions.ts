import type { CheckResult } from './check-result.js'
import type { ClusterFacts, ClusterSubject } from './cluster.js'

/** The versions of a cluster as far as anything states them, such as `v1.31.1-r0`. */
export interface KnownVersions {
  readonly clusterId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
}

/**
 * The versions of a cluster: those that CCE states, else those that the settings or the repository assert.
 * @param others the results of the cluster's other checks
 */
export function knownVersions(
  { clusterId, currentVersion, targetVersion }: ClusterSubject,
  others: readonly CheckResult[],
  { liveVersion }: Pick<ClusterFacts, 'liveVersion'>,
): KnownVersions {
  const ofTasks = others.filter(({ check, decides }) => decides && (check === 'precheck' || check === 'upgrade'))
  const stated = (key: 'currentVersion' | 'targetVersion'): string | null =>
    ofTasks.map((result) => result[key]).find((version) => version !== null) ?? null
  return {
    clusterId,
    currentVersion: liveVersion ?? stated('currentVersion') ?? currentVersion,
    targetVersion: targetVersion ?? stated('targetVersion'),
  }
}
