import { CceError } from '../../cce/errors/api-error.js'
import { type ClusterFacts, NO_FACTS } from '../../model/cluster.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap, FactGroup, Unavailable } from '../../model/coverage.js'
import type { CheckContext } from '../shared/context.js'
import { isRefused, unavailable } from '../shared/failures.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { rawText } from '../shared/raw-values.js'
import { readCluster, readNewestWorkflow, readSnapshots, readVersions } from './read.js'

/** The facts of a cluster, and gaps for those that could not be read. */
export interface ClusterFactsResult {
  readonly facts: ClusterFacts
  readonly gaps: readonly CoverageGap[]
  /** for how many milliseconds the gate waited for the cluster to become Available */
  readonly waitedMs: number
}

interface FactSource {
  readonly group: FactGroup
  readonly evidenceId: string
  readonly operation: 'showCluster' | 'showUpgradeInfo' | 'listWorkflows' | 'listSnapshots'
  /** whether a decision depends on it, so that it is requested as often as a check is */
  readonly decides: boolean
  /** @returns null if the response does not hold the facts */
  read(raw: unknown, clusterId: string | null): Partial<ClusterFacts> | null
}

const SOURCES: readonly FactSource[] = [
  { group: 'identity', evidenceId: 'cluster', operation: 'showCluster', decides: true, read: readCluster },
  { group: 'versions', evidenceId: 'upgradeinfo', operation: 'showUpgradeInfo', decides: true, read: readVersions },
  {
    group: 'workflow',
    evidenceId: 'workflows',
    operation: 'listWorkflows',
    decides: false,
    read: readNewestWorkflow,
  },
  { group: 'backup', evidenceId: 'snapshots', operation: 'listSnapshots', decides: false, read: readSnapshots },
]

/** Phases that a cluster leaves by itself (CCE API reference: ShowCluster). */
const PASSING_PHASES: readonly (string | null)[] = ['ScalingUp', 'ScalingDown', 'Resizing']

type FactsContext = Pick<
  CheckContext,
  'api' | 'factsApi' | 'expectations' | 'keepEvidence' | 'clock' | 'log' | 'signal' | 'waitUntil' | 'pollIntervalMs'
>

/**
 * Queries the facts of a cluster: its phase and versions, which decisions depend on, and others that help a reviewer. What cannot
 * be read becomes a gap.
 * @param waits whether to wait, within the wait time, until the cluster is no longer scaled or resized
 * @param answered the groups that CCE has answered in this run; those that it answers now are added
 */
export async function queryClusterFacts(
  context: FactsContext,
  waits: boolean,
  answered: Set<FactGroup> = new Set(),
): Promise<ClusterFactsResult> {
  if (!waits) return { ...(await queryOnce(context, answered)), waitedMs: 0 }
  const { value, waitedMs } = await waitWhileUnderWay('cluster', context, async () => {
    const value = await queryOnce(context, answered)
    const { phase } = value.facts
    const isUnderWay = PASSING_PHASES.includes(phase)
    return { value, isUnderWay, status: `phase ${rawText(phase)}`, estimate: '', fraction: null }
  })
  return { ...value, waitedMs }
}

async function queryOnce(
  context: FactsContext,
  answered: Set<FactGroup>,
): Promise<Omit<ClusterFactsResult, 'waitedMs'>> {
  const { api, factsApi, expectations, keepEvidence } = context
  const missing: { readonly group: FactGroup; readonly why: Unavailable }[] = []
  const parts = await Promise.all(
    SOURCES.map(async ({ group, evidenceId, operation, decides, read }): Promise<Partial<ClusterFacts>> => {
      try {
        const response = await (decides ? api : factsApi)[operation]()
        answered.add(group)
        keepEvidence({ check: 'cluster', id: evidenceId, text: response.text })
        const facts = read(response.value, expectations.clusterId)
        const isMissing = facts === null || facts.liveVersion === null || facts.phase === null
        if (isMissing) missing.push({ group, why: { code: 'not-in-response' } })
        return facts ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        const failed = unavailable(error)
        // Only a refusal from the first answer on shows that the caller may not see the facts.
        const isLater = isRefused(failed) && (answered.has(group) || error.failure.attempts > 1)
        const why: Unavailable = isLater ? { ...failed, code: 'refused-later' } : failed
        missing.push({ group, why })
        // A replay must know that the answer is missing.
        if (decides && !isRefused(why)) keepEvidence({ check: 'cluster', id: evidenceId, text: '' })
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
