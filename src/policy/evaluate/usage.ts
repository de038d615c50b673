import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult } from '../../model/cluster.js'
import { affectsVerdict } from '../../model/coverage.js'
import type { FailOn, Scope } from '../../model/decision.js'
import { compileGlob } from '../../model/glob.js'
import type { Policy, Rule, Waiver, WaiverMatch } from '../../model/policy.js'
import type { EntryProblem, PolicyFault } from '../../model/policy-fault.js'
import { reachedTarget } from '../../model/target.js'
import { matchesVersion } from '../../model/version.js'
import { namesOfCluster, presentOrEmpty } from './match.js'
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
  // where a cluster has reached its target, there is nothing that an entry can be about
  const known = clusters.filter((cluster) => !isAtTarget(cluster)).map(knownOf)
  const idle = entries.filter(({ entry, problem }) => problem === null && !usage.isUsed(entry))
  const placesOf = new Map(idle.map((one) => [one, known.filter(concernTest(one.match))]))
  const elsewhere = idle.filter((one) => clusters.length > 0 && placesOf.get(one)?.length === 0)
  const isConcerned = ({ hasResults }: KnownCluster): boolean => hasResults
  const unused = clusters.every(wasClusterSeen) ? idle.filter((one) => placesOf.get(one)?.some(isConcerned)) : []
  const faults = [...entries, ...unused.map((one) => ({ ...one, problem: { code: 'unused' } as const }))].flatMap(
    ({ entry: { entry: at, line }, about, problem }) => (problem ? [{ at, line, column: null, about, problem }] : []),
  )
  return { faults, elsewhere: elsewhere.map(({ entry }) => entry.entry) }
}

/** What is known of a cluster that an entry can match. Without results any check, and any name, is possible. */
interface KnownCluster {
  readonly hasResults: boolean
  readonly names: readonly string[]
  readonly checks: readonly string[]
  readonly targets: readonly (string | null)[]
}

const knownOf = (cluster: ClusterResult): KnownCluster => ({
  hasResults: cluster.results.length > 0,
  names: cluster.results.flatMap(({ clusterId }) => presentOrEmpty(...namesOfCluster(cluster, clusterId))),
  checks: cluster.results.map(({ check }) => check),
  targets: [...cluster.results, cluster.subject].map(({ targetVersion }) => targetVersion),
})

/** A test for clusters in which an entry can be about something. */
function concernTest({ cluster, check, scope, path, target }: WaiverMatch): (known: KnownCluster) => boolean {
  const canMatch = (glob: string | undefined): ((texts: readonly string[]) => boolean) => {
    if (glob === undefined) return () => true
    const matches = compileGlob(glob)
    return (texts) => texts.length === 0 || texts.some(matches)
  }
  const [matchesName, matchesCheck, matchesScope] = [canMatch(cluster), canMatch(check), canMatch(scope)]
  return ({ names, checks, targets }) =>
    matchesName(names) &&
    matchesCheck(checks) &&
    matchesScope(checks.flatMap(scopesOf)) &&
    (path === undefined || checks.length === 0 || checks.some((one) => one in SCOPES_IN_REPOSITORY)) &&
    (target === undefined || targets.some((version) => matchesVersion(target, version)))
}

/** The scopes that the findings of a check can have. */
const scopesOf = (check: string): readonly string[] => SCOPES_IN_REPOSITORY[check] ?? ['cluster', 'node', 'addon']

const SCOPES_IN_REPOSITORY: Readonly<Record<string, readonly Scope[]>> = { manifests: ['manifest'], plan: ['plan'] }

const isAtTarget = ({ subject, facts, results, diagnostics }: ClusterResult): boolean =>
  results.length === 0 && diagnostics.length === 0 && reachedTarget(subject.targetVersion, facts) !== null

/** Whether nothing of a cluster was missed. One without results has reached its target, or could not be read. */
const wasClusterSeen = (cluster: ClusterResult): boolean =>
  cluster.results.length === 0
    ? isAtTarget(cluster)
    : cluster.results.every(wasSeenWhole) && !cluster.gaps.some(affectsVerdict)

const wasSeenWhole = ({ decides, diagnostics, gaps }: CheckResult): boolean =>
  decides && !gaps.some(affectsVerdict) && diagnostics.every(({ detail }) => detail.name === 'skipped-item')
