import { evaluateStages, type StagedCluster } from '../../checks/stages/index.js'
import type { CheckName } from '../../model/check.js'
import { type ClusterResult, NO_FACTS } from '../../model/cluster.js'
import type { CoverageGap } from '../../model/coverage.js'
import { diagnostic } from '../../model/diagnostic.js'
import type { StageReport } from '../../model/report.js'
import type { StageGap } from '../../model/stage-hold.js'
import { reachedTarget } from '../../model/target.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import type { GatedCluster } from '../query-clusters.js'

const idOf = (cluster: GatedCluster): string | null =>
  (cluster.kind === 'queried' ? cluster.settings : cluster.subject).clusterId

/** Checks that follow or confirm an upgrade that somebody has started already. */
const LATE_CHECKS: readonly CheckName[] = ['upgrade', 'postcheck']

/**
 * The clusters of the stages that a run is about: those that it gates, and all of earlier stages, which it has to look at.
 * @param checks what the run checks
 */
export function stagedClusters(
  listed: readonly ListedCluster[],
  gated: readonly ListedCluster[],
  checks: readonly CheckName[] | null,
): readonly ListedCluster[] {
  if (checks?.every((check) => LATE_CHECKS.includes(check))) return []
  const order = [...new Set(listed.flatMap(({ entry }) => entry.stage ?? []))]
  const stageOf = ({ entry }: ListedCluster): number => (entry.stage === null ? -1 : order.indexOf(entry.stage))
  const last = Math.max(-1, ...gated.map(stageOf))
  const isEarlier = (one: ListedCluster) => stageOf(one) >= 0 && stageOf(one) < last
  return listed.filter((one) => isEarlier(one) || (stageOf(one) >= 0 && gated.includes(one)))
}

/** Looks at a cluster of an earlier stage: its facts are read, and nothing is checked or started. */
export const observed = (cluster: GatedCluster): GatedCluster =>
  cluster.kind === 'queried'
    ? { ...cluster, settings: { ...cluster.settings, checks: [], start: 'never', target: null, targetVersion: null } }
    : cluster

/** Why the state of a cluster could not be read. */
function gapOf({ diagnostics, gaps }: ClusterResult): StageGap | null {
  const settings = diagnostics.flatMap(({ detail }) => {
    if (detail.name === 'wrong-settings') return detail.fault.input
    return detail.name === 'clusters-file-error' ? detail.fault.at : []
  })
  if (settings.length > 0) return { code: 'wrong-settings', settings }
  const isState = (gap: CoverageGap) =>
    gap.code === 'no-facts' && gap.facts.some((group) => group === 'identity' || group === 'versions')
  const unread = gaps.find(isState)
  return unread?.code === 'no-facts' ? unread.why : null
}

/**
 * The results of the gated clusters with what keeps them waiting for earlier stages, and the stages for the report.
 * @param staged as {@link stagedClusters} lists them
 * @param gated the clusters that the run is about
 * @param results of these, followed by those of the clusters that it looks at
 * @param now epoch milliseconds
 */
export function withStages(
  staged: readonly ListedCluster[],
  gated: readonly GatedCluster[],
  results: readonly ClusterResult[],
  now: number,
): { readonly clusters: readonly ClusterResult[]; readonly stages: readonly StageReport[] } {
  const queried = new Set(gated.flatMap((one) => (one.kind === 'queried' ? idOf(one) : null) ?? []))
  const byId = new Map(results.map((one) => [one.subject.clusterId, one]))
  const clusters = staged.map(({ entry }): StagedCluster => {
    const result = byId.get(entry.id)
    const isGated = queried.has(entry.id)
    const target = isGated ? (result?.subject.targetVersion ?? null) : null
    return {
      id: entry.id,
      name: entry.name,
      stage: entry.stage ?? '',
      soakMs: entry.soakMs ?? 0,
      facts: result?.facts ?? NO_FACTS,
      gap: result ? gapOf(result) : null,
      target,
      isGated,
      isReached: result !== undefined && reachedTarget(target, result.facts) !== null,
    }
  })
  const { report, holds } = evaluateStages(clusters, now)
  return {
    clusters: results.map((result) => {
      const { clusterId, stage, targetVersion } = result.subject
      const own = holds.get(clusterId ?? '') ?? []
      if (own.length === 0 || stage === null) return result
      const waits = diagnostic(null, { name: 'earlier-stage', stage, target: targetVersion, now, holds: own })
      return { ...result, diagnostics: [...result.diagnostics, waits] }
    }),
    stages: report,
  }
}
