import type { ClusterApi } from '../../cce/api/operations.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { CceResponse } from '../../cce/http/response.js'
import { type ClusterFacts, type CoverageGap, type FactGroup, NO_FACTS, type Unavailable } from '../../model/cluster.js'
import type { CheckContext } from '../shared/context.js'
import { unavailable } from '../shared/failures.js'
import { newestWorkflow, readCluster, readSnapshots, readUpgradeInfo, readWorkflows } from './read.js'

/** The facts of a cluster, and a gap for those that could not be read. */
export interface ClusterFactsResult {
  readonly facts: ClusterFacts
  readonly gaps: readonly CoverageGap[]
}

interface FactSource {
  readonly group: FactGroup
  readonly evidenceId: string
  query(api: ClusterApi): Promise<CceResponse>
  /** @returns null if the response does not hold the facts */
  read(raw: unknown): Partial<ClusterFacts> | null
}

const SOURCES: readonly FactSource[] = [
  { group: 'identity', evidenceId: 'cluster', query: (api) => api.showCluster(), read: readCluster },
  {
    group: 'versions',
    evidenceId: 'upgradeinfo',
    query: (api) => api.showUpgradeInfo(),
    read: (raw) => {
      const { clusterId: _, ...facts } = readUpgradeInfo(raw)
      return facts
    },
  },
  {
    group: 'workflow',
    evidenceId: 'workflows',
    query: (api) => api.listWorkflows(),
    read: (raw) => {
      const workflows = readWorkflows(raw)
      return workflows && { workflow: newestWorkflow(workflows) }
    },
  },
  { group: 'backup', evidenceId: 'snapshots', query: (api) => api.listSnapshots(), read: readSnapshots },
]

/** Queries the facts of a cluster that help a reviewer. Best effort: what cannot be read becomes a gap, and decides nothing. */
export async function queryClusterFacts({
  factsApi,
  keepEvidence,
}: Pick<CheckContext, 'factsApi' | 'keepEvidence'>): Promise<ClusterFactsResult> {
  const missing = new Map<string, { readonly why: Unavailable; readonly facts: FactGroup[] }>()
  const addMissing = (group: FactGroup, why: Unavailable) => {
    const key = JSON.stringify(why)
    const same = missing.get(key) ?? { why, facts: [] }
    missing.set(key, same)
    same.facts.push(group)
  }
  const parts = await Promise.all(
    SOURCES.map(async ({ group, evidenceId, query, read }): Promise<Partial<ClusterFacts>> => {
      try {
        const response = await query(factsApi)
        keepEvidence({ check: 'cluster', id: evidenceId, text: response.text })
        const facts = read(response.value)
        if (facts === null || facts.liveVersion === null) addMissing(group, { code: 'not-in-response' })
        return facts ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        addMissing(group, unavailable(error))
        return {}
      }
    }),
  )
  const gaps = [...missing.values()].map((one): CoverageGap => ({ check: null, code: 'no-facts', ...one }))
  return { facts: Object.assign({}, NO_FACTS, ...parts), gaps }
}
