import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult } from '../../model/cluster.js'
import { affectsVerdict } from '../../model/coverage.js'
import type { FailOn } from '../../model/decision.js'
import type { Policy, Rule, Waiver, WaiverMatch } from '../../model/policy.js'
import type { EntryProblem, PolicyFault } from '../../model/policy-fault.js'
import { matchesVersion } from '../../model/version.js'
import { compileGlob } from '../glob.js'
import { presentOrEmpty } from './match.js'
import { lowersOnlyProtected } from './rules.js'
import { invalidity } from './waivers.js'

/** Records which entries of a policy matched, and which items they must not touch, during an evaluation. */
export class EntryUse {
  readonly #used = new Set<string>()
  readonly #refused = new Map<string, Set<string>>()

  record({ entry }: Rule | Waiver): void {
    this.#used.add(entry)
  }

  isUsed = ({ entry }: Rule | Waiver): boolean => this.#used.has(entry)

  /** @param item the item that the entry must not touch */
  refuse({ entry }: Rule | Waiver, item: string): void {
    this.#refused.set(entry, (this.#refused.get(entry) ?? new Set()).add(item))
  }

  refusedItems = ({ entry }: Rule | Waiver): readonly string[] => [...(this.#refused.get(entry) ?? [])].sort()
}

interface PolicyUsage {
  /** entries that are ignored or matched nothing */
  readonly faults: readonly Omit<PolicyFault, 'file'>[]
  /** entries for a cluster, target or check that this run is not about: no fault */
  readonly elsewhere: readonly string[]
}

/**
 * Finds the entries that are ignored, and those that matched nothing. An incomplete result could have contained what they
 * match.
 * @param now epoch milliseconds
 */
export function policyUsage(
  clusters: readonly ClusterResult[],
  { rules, waivers, maxWaiverDays }: Policy,
  usage: EntryUse,
  failOn: FailOn,
  now: number,
): PolicyUsage {
  const refusal = (one: Rule | Waiver, code: 'cannot-lower' | 'cannot-waive', isVoid: boolean): EntryProblem | null => {
    const items = usage.refusedItems(one)
    return isVoid || items.length > 0 ? { code, items } : null
  }
  const entries = [
    ...rules.map((rule) => {
      const problem = refusal(rule, 'cannot-lower', lowersOnlyProtected(rule, failOn))
      return { entry: rule, about: Object.values(rule.match).join(' '), match: rule.match, problem }
    }),
    ...waivers.map((waiver) => {
      const problem = invalidity(waiver, now, maxWaiverDays) ?? refusal(waiver, 'cannot-waive', false)
      return { entry: waiver, about: waiver.name, match: waiver.match, problem }
    }),
  ]
  const isElsewhere = elsewhereTest(clusters)
  const idle = entries.filter(({ entry, problem }) => problem === null && !usage.isUsed(entry))
  const elsewhere = new Set(idle.filter(({ match }) => isElsewhere(match)))
  const results = clusters.flatMap((cluster) => cluster.results)
  const isSeenWhole =
    results.length > 0 && results.every(wasSeenWhole) && !clusters.some(({ gaps }) => gaps.some(affectsVerdict))
  const unused = isSeenWhole ? idle.filter((one) => !elsewhere.has(one)) : []
  const faults = [...entries, ...unused.map((one) => ({ ...one, problem: { code: 'unused' } as const }))].flatMap(
    ({ entry: { entry: at, line }, about, problem }) => (problem ? [{ at, line, column: null, about, problem }] : []),
  )
  return { faults, elsewhere: [...elsewhere].map(({ entry }) => entry.entry) }
}

/** A test for entries that are for a cluster, check or target that no result of this run is about. */
function elsewhereTest(clusters: readonly ClusterResult[]): (match: WaiverMatch) => boolean {
  const results = clusters.flatMap((cluster) => cluster.results)
  const names = clusters.flatMap(({ results: clusterResults, subject, facts }) =>
    clusterResults.flatMap(({ clusterId }) => presentOrEmpty(clusterId ?? subject.clusterId, facts.name)),
  )
  const checks = results.map(({ check }) => check)
  const targets = [...results, ...clusters.map(({ subject }) => subject)].map(({ targetVersion }) => targetVersion)
  const matchesNone = (glob: string | undefined, texts: readonly string[]) =>
    glob !== undefined && texts.length > 0 && !texts.some(compileGlob(glob))
  return ({ cluster, check, target }) =>
    matchesNone(cluster, names) ||
    matchesNone(check, checks) ||
    (target !== undefined && !targets.some((version) => matchesVersion(target, version)))
}

const wasSeenWhole = ({ decides, diagnostics, gaps }: CheckResult): boolean =>
  decides && !gaps.some(affectsVerdict) && diagnostics.every(({ detail }) => detail.name === 'skipped-item')
