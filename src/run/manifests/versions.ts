import type { CheckResult } from '../../model/check-result.js'
import type { ClusterFacts, ClusterSubject } from '../../model/cluster.js'
import type { KnownVersions } from '../../repository/manifests/result.js'

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
