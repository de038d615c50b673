import { cluster, read } from '../../cce/api/schemas.js'
import { type ClusterFacts, NO_FACTS } from '../../model/cluster.js'
import { isRecord } from '../../model/collections.js'
import type { CoverageGap, FactGroup } from '../../model/coverage.js'
import type { ClusterFactsResult } from '../facts/index.js'
import { readCluster, readUpgradeInfo, readVersions } from '../facts/read.js'

/** The facts of a cluster in one saved response. */
export interface SavedFacts {
  /** null if the response does not name the cluster */
  readonly clusterId: string | null
  readonly group: Extract<FactGroup, 'identity' | 'versions'>
  readonly facts: Partial<ClusterFacts>
  /** the response does not state what decisions depend on */
  readonly isIncomplete: boolean
}

/**
 * Reads a saved response about the cluster itself, or its upgrade information (CCE API reference: ShowCluster,
 * ShowClusterUpgradeInfo).
 * @param path evidence of the gate is known by its name, even if it is empty because there was no answer
 * @param isUpgradeInfo whether the response is upgrade information
 * @returns null for any other response
 */
export function savedFacts(path: string, value: unknown, isUpgradeInfo: boolean): SavedFacts | null {
  const [, name] = /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo)(?:-[A-Za-z0-9_-]+)?\.json$/.exec(path) ?? []
  if (name === 'cluster' || isCluster(value)) return savedCluster(value)
  return name === 'upgradeinfo' || isUpgradeInfo ? savedUpgradeInfo(value) : null
}

const isCluster = (value: unknown): boolean =>
  isRecord(value) && typeof value['kind'] === 'string' && value['kind'].toLowerCase() === 'cluster'

function savedCluster(value: unknown): SavedFacts {
  const parsed = read(cluster, value)
  const facts = readCluster(value, null)
  return {
    clusterId: (parsed.ok && parsed.value.metadata?.uid) || null,
    group: 'identity',
    facts: facts ?? {},
    isIncomplete: !facts?.phase,
  }
}

function savedUpgradeInfo(value: unknown): SavedFacts {
  const { clusterId, liveVersion } = readUpgradeInfo(value)
  return { clusterId, group: 'versions', facts: readVersions(value), isIncomplete: liveVersion === null }
}

/**
 * What saved responses say about a cluster, as if it had been asked. What no response is about is unknown and changes nothing.
 * @param clusterId null if it is not known; then every response counts
 * @param isOnly whether all results are about this cluster, so that a response about another one is odd
 */
export function knownFacts(all: readonly SavedFacts[], clusterId: string | null, isOnly: boolean): ClusterFactsResult {
  const isOwn = (one: SavedFacts) => clusterId === null || one.clusterId === null || one.clusterId === clusterId
  const own = all.filter(isOwn)
  const odd = all.filter((one) => (isOwn(one) ? one.isIncomplete : isOnly && one.group === 'identity'))
  const gaps = odd.map(({ group }): CoverageGap => {
    return { check: null, code: 'no-facts', facts: [group], why: { code: 'not-in-response' } }
  })
  return { facts: Object.assign({}, NO_FACTS, ...own.map(({ facts }) => facts)), gaps, waitedMs: 0 }
}
