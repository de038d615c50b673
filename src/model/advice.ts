import type { ItemCheck } from './finding.js'

/** Who can do something about an item: the cluster's own people, Huawei Cloud support, or whoever confirms a risk. */
export const ACTORS = ['you', 'support', 'acknowledge'] as const
export type Who = (typeof ACTORS)[number]

/** How sure advice fits an item: by its API name, by a guess from its message or name, or not at all. */
export type Match = 'exact' | 'guessed' | 'none'

export type AdviceSource = 'catalogue' | 'policy' | 'gate'

/** What is known of a check item, in one language. Group, kind and level are never part of it: the response tells them. */
export interface Advice {
  readonly title: string
  /** what it means that the item failed */
  readonly meaning: string
  readonly fix: string
  readonly who: Who | null
  readonly commands: readonly string[]
  readonly docUrl: string
  readonly match: Match
  /** who says so: the words of a policy are untrusted text, those of the catalogue are ours */
  readonly source: AdviceSource
}

/** An entry that a policy adds of its own. What it leaves out, the catalogue tells. */
export interface OwnEntry {
  /** the API name of the item */
  readonly name: string
  /** null: whichever check it is of */
  readonly check: ItemCheck | null
  readonly title: string | null
  readonly meaning: string | null
  readonly fix: string
  readonly who: Who | null
  readonly commands: readonly string[]
  readonly link: string | null
}
