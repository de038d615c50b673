import { CceError } from '../../cce/errors/api-error.js'
import { type ClusterFacts, NO_FACTS } from '../../model/cluster.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap, FactGroup, Unavailable } from '../../model/coverage.js'
import type { CheckContext } from '../shared/context.js'
import { unavailable } from '../shared/failures.js'
import { readCluster, readNewestWorkflow, readSnapshots, readVersions } from './read.js'

/** The facts of a cluster, and a gap for those that could not be read. */
export interface ClusterFactsResult {
  readonly facts: ClusterFacts
  readonly gaps: readonly CoverageGap[]
}

interface FactSource {
  readonly group: FactGroup
  readonly evidenceId: string
  readonly operation: 'showCluster' | 'showUpgradeInfo' | 'listWorkflows' | 'listSnapshots'
  /** @returns null if the response does not hold the facts */
  read(raw: unknown): Partial<ClusterFacts> | null
}

const SOURCES: readonly FactSource[] = [
  { group: 'identity', evidenceId: 'cluster', operation: 'showCluster', read: readCluster },
  { group: 'versions', evidenceId: 'upgradeinfo', operation: 'showUpgradeInfo', read: readVersions },
  { group: 'workflow', evidenceId: 'workflows', operation: 'listWorkflows', read: readNewestWorkflow },
  { group: 'backup', evidenceId: 'snapshots', operation: 'listSnapshots', read: readSnapshots },
]

/** Queries the facts of a cluster that help a reviewer. Best effort: what cannot be read becomes a gap, and decides nothing. */
export async function queryClusterFacts({
  factsApi,
  keepEvidence,
}: Pick<CheckContext, 'factsApi' | 'keepEvidence'>): Promise<ClusterFactsResult> {
  const missing: { readonly group: FactGroup; readonly why: Unavailable }[] = []
  const parts = await Promise.all(
    SOURCES.map(async ({ group, evidenceId, operation, read }): Promise<Partial<ClusterFacts>> => {
      try {
        const response = await factsApi[operation]()
        keepEvidence({ check: 'cluster', id: evidenceId, text: response.text })
        const facts = read(response.value)
        if (facts === null || facts.liveVersion === null) missing.push({ group, why: { code: 'not-in-response' } })
        return facts ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        missing.push({ group, why: unavailable(error) })
        return {}
      }
    }),
  )
  const gaps = [...groupBy(missing, ({ why }) => JSON.stringify(why)).values()].map((same): CoverageGap => {
    const facts = same.map(({ group }) => group)
    return { check: null, code: 'no-facts', facts, why: same[0].why }
  })
  return { facts: Object.assign({}, NO_FACTS, ...parts), gaps }
}
