import { cluster, read } from '../../cce/api/schemas.js'
import { type ClusterFacts, NO_FACTS } from '../../model/cluster.js'
import { isRecord } from '../../model/collections.js'
import type { CoverageGap, FactGroup } from '../../model/coverage.js'
import { readAddonFacts } from '../addons/installed.js'
import type { ClusterFactsResult } from '../facts/index.js'
import { nodeGaps, readAutoscaledPools, readNodePage, readPoolFacts } from '../facts/nodes.js'
import { readCluster, readSnapshots, readUpgradeInfo, readUpgradePaths, readVersions } from '../facts/read.js'
import { readKeptReleases, releaseGaps } from '../facts/releases.js'

/** The facts of a cluster in one saved response. */
export interface SavedFacts {
  /** null if the response does not name the cluster */
  readonly clusterId: string | null
  readonly group: Exclude<FactGroup, 'workflow' | 'node-versions' | 'node-labels'>
  /** what the gate names a file of its evidence after */
  readonly evidenceId: string
  readonly facts: Partial<ClusterFacts>
  /** the response does not state what decisions depend on */
  readonly isIncomplete: boolean
  /** what else the response leaves open */
  readonly gaps?: readonly CoverageGap[]
}

/** How each kind of facts is known by the name of its file in `evidence/`. */
const NAMES =
  /(?:^|[\\/])evidence[\\/]cluster-(cluster|upgradeinfo|snapshots|upgradepaths|nodepools|pools|nodenames|nodes|releases)(?:-[A-Za-z0-9_-]+)?\.json$/

/**
 * Reads a saved response about the cluster itself, its upgrade information, or what else is asked about an upgrade (CCE API
 * reference: ShowCluster, ShowClusterUpgradeInfo, ListClusterMasterSnapshotTasks, ListClusterUpgradePaths, ListNodePools, ListNodes).
 * @param path evidence of the gate is known by its name, even if it is empty because there was no answer
 * @param isUpgradeInfo whether the response is upgrade information
 * @returns null for any other response
 */
export function savedFacts(path: string, value: unknown, isUpgradeInfo: boolean): SavedFacts | null {
  const [, name] = NAMES.exec(path) ?? []
  if (name === 'cluster' || isCluster(value)) return savedCluster(value)
  if (name === 'upgradeinfo' || isUpgradeInfo) return savedUpgradeInfo(value)
  if (name === 'snapshots') return savedGroup('backup', name, readSnapshots(value))
  if (name === 'upgradepaths' || (isRecord(value) && Array.isArray(value['upgradePaths'])))
    return savedGroup('paths', 'upgradepaths', readUpgradePaths(value))
  if (name === 'pools') return { ...savedGroup('node-pools', name, savedPools(value)), isIncomplete: false }
  if (name === 'nodepools' || isListOf('NodePool', value)) {
    const autoscaledPools = readAutoscaledPools(value)
    return savedGroup('node-pools', 'nodepools', autoscaledPools && { autoscaledPools, ...savedPools(value) })
  }
  if (name === 'releases') {
    const stored = readKeptReleases(value)
    const facts = { releases: stored.releases }
    return {
      clusterId: null,
      group: 'releases',
      evidenceId: 'releases',
      facts,
      isIncomplete: false,
      gaps: releaseGaps(stored),
    }
  }
  if (name === 'nodenames')
    return { ...savedGroup('nodes', name, { listedNodes: readNodePage(value)?.listed ?? [] }), isIncomplete: false }
  if (name === 'nodes' || isListOf('Node', value)) {
    const page = readNodePage(value)
    return savedGroup('nodes', 'nodes', page && { nodes: page.nodes, listedNodes: page.listed })
  }
  return null
}

/** The node pools, for known risks. */
function savedPools(value: unknown): Pick<ClusterFacts, 'pools'> {
  return { pools: readPoolFacts(value) ?? { code: 'not-in-response' } }
}

/** The installed add-ons of a saved list, for known risks. */
export const savedAddons = (value: unknown): SavedFacts => ({
  ...savedGroup('identity', 'addons', { addons: readAddonFacts(value) ?? { code: 'not-in-response' } }),
  isIncomplete: false,
})

/** Whether a value is a list of things of one kind. */
function isListOf(kind: string, value: unknown): boolean {
  const items = isRecord(value) ? [value['items'] ?? []].flat() : []
  return items.length > 0 && items.every((item) => isRecord(item) && item['kind'] === kind)
}

/** Facts of a response that names no cluster. */
const savedGroup = (
  group: SavedFacts['group'],
  evidenceId: string,
  facts: Partial<ClusterFacts> | null,
): SavedFacts => ({ clusterId: null, group, evidenceId, facts: facts ?? {}, isIncomplete: facts === null })

const isCluster = (value: unknown): boolean =>
  isRecord(value) && typeof value['kind'] === 'string' && value['kind'].toLowerCase() === 'cluster'

function savedCluster(value: unknown): SavedFacts {
  const parsed = read(cluster, value)
  const facts = readCluster(value, null)
  return {
    clusterId: (parsed.ok && parsed.value.metadata?.uid) || null,
    group: 'identity',
    evidenceId: 'cluster',
    facts: facts ?? {},
    isIncomplete: !facts?.phase,
  }
}

function savedUpgradeInfo(value: unknown): SavedFacts {
  const { clusterId, liveVersion } = readUpgradeInfo(value)
  const isIncomplete = liveVersion === null
  return { clusterId, group: 'versions', evidenceId: 'upgradeinfo', facts: readVersions(value), isIncomplete }
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
  const why = { code: 'not-in-response' } as const
  const gaps = [...new Set(odd.map(({ group }) => group))].map(
    (group): CoverageGap =>
      group === 'nodes'
        ? { check: 'upgrade', code: 'nodes-unread', why }
        : { check: null, code: 'no-facts', facts: [group], why },
  )
  // The nodes are listed in pages.
  const pages = own.flatMap(({ evidenceId, facts }) => (evidenceId === 'nodes' ? [facts.nodes ?? []] : []))
  const listedNodes = own.flatMap(({ facts }) => facts.listedNodes ?? [])
  const nodes = pages.length === 0 ? null : pages.flat()
  const unstated = nodes === null || odd.some(({ group }) => group === 'nodes') ? [] : nodeGaps(nodes)
  const facts = Object.assign({}, NO_FACTS, ...own.map((one) => one.facts), { nodes, listedNodes })
  return { facts, gaps: [...gaps, ...own.flatMap((one) => one.gaps ?? []), ...unstated], waitedMs: 0 }
}
