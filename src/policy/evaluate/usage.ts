import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult } from '../../model/cluster.js'
import type { Policy, Rule, Waiver } from '../../model/policy.js'
import type { EntryProblem } from '../../model/policy-fault.js'
import { matchesVersion } from '../../model/version.js'
import { compileGlob } from '../glob.js'
import { presentOrEmpty } from './match.js'

/** What an entry of the policy tried in vain, or that it matched nothing. */
export interface EntryFault {
  readonly entry: string
  readonly line: number
  /** the name or globs that the entry matches */
  readonly about: string
  readonly problem: EntryProblem
}

/** Records what the entries of one policy were used for during an evaluation. */
export class EntryUse {
  readonly #policy: Policy
  readonly #invalidity: (waiver: Waiver) => EntryProblem | null
  readonly #used = new Set<string>()
  readonly #refused = new Map<string, Set<string>>()

  /** @param invalidity why a waiver does not hold now, or null */
  constructor(policy: Policy, invalidity: (waiver: Waiver) => EntryProblem | null) {
    this.#policy = policy
    this.#invalidity = invalidity
  }

  use({ entry }: Rule | Waiver): void {
    this.#used.add(entry)
  }

  isUsed = ({ entry }: Rule | Waiver): boolean => this.#used.has(entry)

  /** @param item the item that the entry must not touch; null if it could never touch anything */
  refuse({ entry }: Rule | Waiver, item: string | null): void {
    const items = this.#refused.get(entry) ?? new Set()
    if (item !== null) items.add(item)
    this.#refused.set(entry, items)
  }

  /** The entries that are ignored, and why, in the order of the file. */
  faults(): readonly EntryFault[] {
    const { rules, waivers } = this.#policy
    return [
      ...rules.flatMap((rule) => this.#refusal(rule, aboutRule(rule), 'cannot-lower')),
      ...waivers.flatMap((waiver) => {
        const problem = this.#invalidity(waiver)
        return problem ? [{ entry: waiver.entry, line: waiver.line, about: waiver.name, problem }] : []
      }),
      ...waivers.flatMap((waiver) => this.#refusal(waiver, waiver.name, 'cannot-waive')),
    ]
  }

  #refusal({ entry, line }: Rule | Waiver, about: string, code: 'cannot-lower' | 'cannot-waive'): EntryFault[] {
    const items = this.#refused.get(entry)
    return items ? [{ entry, line, about, problem: { code, items: [...items].sort() } }] : []
  }
}

const aboutRule = ({ match }: Rule): string => Object.values(match).join(' ')

export interface UnusedEntries {
  readonly faults: readonly EntryFault[]
  /** entries for a cluster, target or check that this run is not about: no fault */
  readonly elsewhere: readonly string[]
}

/** Finds the entries that matched nothing. If a result was not seen whole, it could have held what they match. */
export function unusedEntries(clusters: readonly ClusterResult[], policy: Policy, use: EntryUse): UnusedEntries {
  const ignored = new Set(use.faults().map(({ entry }) => entry))
  const idle = [
    ...policy.rules.map((rule) => ({ ...rule, about: aboutRule(rule), target: undefined })),
    ...policy.waivers.map((waiver) => ({ ...waiver, about: waiver.name, target: waiver.match.target })),
  ].filter((one) => !use.isUsed(one) && !ignored.has(one.entry))
  const isElsewhere = elsewhereTest(clusters)
  const elsewhere = idle.filter(({ match, target }) => isElsewhere({ ...match, target }))
  const results = clusters.flatMap((cluster) => cluster.results)
  const unused = results.length > 0 && results.every(isSeenWhole) ? idle.filter((one) => !elsewhere.includes(one)) : []
  return {
    faults: unused.map(({ entry, line, about }) => ({ entry, line, about, problem: { code: 'unused' } })),
    elsewhere: elsewhere.map(({ entry }) => entry),
  }
}

interface Narrowing {
  readonly cluster?: string | undefined
  readonly check?: string | undefined
  readonly target?: string | undefined
}

/** A test for entries that are for a cluster, check or target that no result of this run is about. */
function elsewhereTest(clusters: readonly ClusterResult[]): (match: Narrowing) => boolean {
  const results = clusters.flatMap((cluster) => cluster.results)
  const names = clusters.flatMap(({ results: own, subject, facts }) =>
    own.flatMap(({ clusterId }) => presentOrEmpty(clusterId ?? subject.clusterId, facts.name)),
  )
  const checks = results.map(({ check }) => check)
  const targets = [
    ...results.map(({ targetVersion }) => targetVersion),
    ...clusters.map(({ subject }) => subject.targetVersion),
  ]
  const matchesNone = (glob: string | undefined, texts: readonly string[]) =>
    glob !== undefined && texts.length > 0 && !texts.some(compileGlob(glob))
  return ({ cluster, check, target }) =>
    matchesNone(cluster, names) ||
    matchesNone(check, checks) ||
    (target !== undefined && !targets.some((version) => matchesVersion(target, version)))
}

const isSeenWhole = ({ decides, diagnostics }: CheckResult): boolean =>
  decides && diagnostics.every(({ detail }) => detail.name === 'skipped-item')
