import { isManifestScan } from '../../checks/saved/manifests.js'
import type { CheckResult } from '../../model/check-result.js'
import { type ClusterResult, type ClusterSubject, NO_FACTS } from '../../model/cluster.js'
import { knownVersions } from '../../model/known-versions.js'
import type { ResultFile } from '../../settings/files.js'
import type { RunTime } from '../deadline.js'
import { isolateCheck } from '../isolation.js'
import { type ManifestScan, scanOf } from './index.js'
import { readRecord } from './record.js'

/** The check of the manifests for a cluster that CCE is not asked about. */
export const unqueriedManifests = (
  subject: ClusterSubject,
  manifests: ManifestScan | null,
  time: RunTime,
): Promise<readonly CheckResult[]> => manifestsOf({ subject, results: [], facts: NO_FACTS }, manifests, time)

/** Adds the check of the manifests to the clusters that saved responses are about, in place of what says that there is none. */
export async function withSavedManifests(
  clusters: readonly ClusterResult[],
  manifests: ManifestScan | null,
  time: RunTime,
): Promise<readonly ClusterResult[]> {
  if (manifests === null) return clusters
  const isOther = ({ check }: CheckResult): boolean => check !== 'manifests'
  return Promise.all(
    clusters.map(async (cluster) => ({
      ...cluster,
      results: [...cluster.results.filter(isOther), ...(await manifestsOf(cluster, manifests, time))],
    })),
  )
}

/**
 * The scan that saved responses hold.
 * @param files the responses
 * @returns null if they hold none; if they hold different ones, that there is none to decide on
 */
export function savedScan(files: readonly ResultFile[]): ManifestScan | null {
  const [text, ...others] = new Set(files.filter(({ path }) => isManifestScan(path)).map((file) => file.text))
  if (text === undefined) return null
  return scanOf(async () => (others.length > 0 ? { problem: 'no-manifests' } : readRecord(text)))
}

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
