import type { CheckResult } from '../../model/check-result.js'
import type { FactGroup, Unavailable } from '../../model/coverage.js'
import { type ClusterStateProblem, diagnostic } from '../../model/diagnostic.js'
import { isRefused } from '../shared/failures.js'
import type { ClusterFactsResult } from './index.js'

/**
 * What keeps the checks of a cluster from counting: it is not Available, or its phase or version could not be read. Facts that CCE
 * refuses to show are named as not covered and change nothing.
 * @returns null if nothing does
 */
export function clusterStateProblem({ facts, gaps, waitedMs }: ClusterFactsResult): ClusterStateProblem | null {
  // what CCE says of its upgrades counts where the phase cannot be read
  const phase = facts.phase ?? (facts.isUpgrading ? 'Upgrading' : null)
  if (phase !== null && phase !== 'Available') return { which: 'phase', phase, waitedMs }
  const whyNot = (group: FactGroup): Unavailable | null =>
    gaps.flatMap((gap) => (gap.code === 'no-facts' && gap.facts.includes(group) ? [gap.why] : []))[0] ?? null
  for (const { group, what } of [
    { group: 'identity', what: 'phase' },
    { group: 'versions', what: 'version' },
  ] as const) {
    const why = whyNot(group)
    if (why !== null && !isRefused(why)) return { which: 'unreadable', what, why }
  }
  return null
}

/** Checks of the cluster before an upgrade, which say nothing about one that is not Available. */
const BEFORE_UPGRADE: readonly string[] = ['precheck', 'addons']

/** Names what keeps a check from counting, once for each check that depends on it. */
export function withClusterState(results: readonly CheckResult[], known: ClusterFactsResult): readonly CheckResult[] {
  const problem = clusterStateProblem(known)
  const named = new Set<string>()
  return results.map((result) => {
    const { check } = result
    const depends = BEFORE_UPGRADE.includes(check) || (check === 'upgrade' && problem?.which === 'unreadable')
    if (problem === null || !depends || named.has(check)) return result
    named.add(check)
    return { ...result, diagnostics: [diagnostic(check, { name: 'cluster-state', ...problem }), ...result.diagnostics] }
  })
}
