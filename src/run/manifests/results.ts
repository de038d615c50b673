import type { CheckResult } from '../../model/check-result.js'
import { type ClusterResult, type ClusterSubject, NO_FACTS } from '../../model/cluster.js'
import type { RunTime } from '../deadline.js'
import { isolateCheck } from '../isolation.js'
import type { ManifestScan } from './index.js'
import { knownVersions } from './versions.js'

/** The check of the manifests for a cluster that CCE is not asked about. */
export const unqueriedManifests = (
  subject: ClusterSubject,
  manifests: ManifestScan | null,
  time: RunTime,
): Promise<readonly CheckResult[]> => manifestsOf({ subject, results: [], facts: NO_FACTS }, manifests, time)

/** Adds the check of the manifests to the clusters that saved responses are about. */
export const withSavedManifests = (
  clusters: readonly ClusterResult[],
  manifests: ManifestScan | null,
  time: RunTime,
): Promise<readonly ClusterResult[]> =>
  Promise.all(
    clusters.map(async (cluster) => ({
      ...cluster,
      results: [...cluster.results, ...(await manifestsOf(cluster, manifests, time))],
    })),
  )

/** The result for a cluster whose other results are known. */
export async function manifestsOf(
  { subject, results, facts }: Pick<ClusterResult, 'subject' | 'results' | 'facts'>,
  manifests: ManifestScan | null,
  time: RunTime,
): Promise<readonly CheckResult[]> {
  if (manifests === null) return []
  return isolateCheck('manifests', time, async () => [
    await manifests.resultFor(knownVersions(subject, results, facts)),
  ])
}
