import type { ItemCheck } from './check.js'

/** Who can act on an item: you (the people who run the cluster), Huawei Cloud support, or the person who confirms a risk. */
export const ACTORS = ['you', 'support', 'acknowledge'] as const
export type Who = (typeof ACTORS)[number]

/**
 * Who takes the first step: the author of the pull request, the people who run the cluster, Huawei Cloud support (through a ticket),
 * or nobody but CCE, which only has to be waited for.
 */
export const OWNERS = ['author', 'platform', 'support', 'cce'] as const
export type Owner = (typeof OWNERS)[number]

/** Who takes the first step: support, if only support can solve it, else the platform team. */
export const ownerOfActor = (who: Who | null): Owner => (who === 'support' ? 'support' : 'platform')

/** How certain it is that advice fits an item: found by its API name, guessed from its message or name, or none found. */
export type Match = 'exact' | 'guessed' | 'none'

/**
 * Who wrote the advice. The texts of a policy are untrusted; the others are ours. `catalogue` is a value of report.json,
 * schema version 1, and keeps its spelling.
 */
type AdviceSource = 'catalogue' | 'policy' | 'gate'

/** What to show about a check item, in one language. Kind, level and group are missing because only a response has them. */
export interface Advice {
  readonly title: string
  /** what it means that the item failed */
  readonly meaning: string
  readonly fix: string
  readonly who: Who | null
  readonly owner: Owner
  readonly commands: readonly string[]
  readonly docUrl: string
  readonly match: Match
  readonly source: AdviceSource
}

/** A policy's own entry about an item. The catalog supplies what it leaves out. */
export interface OwnEntry {
  /** the API name of the item */
  readonly name: string
  /** null for the items of every check */
  readonly check: ItemCheck | null
  readonly title: string | null
  readonly meaning: string | null
  readonly fix: string
  readonly who: Who | null
  readonly commands: readonly string[]
  readonly link: string | null
}
