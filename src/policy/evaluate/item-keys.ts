import type { Cause, Level } from '../../model/finding.js'

/** The cluster of a result, by the names that people know it by. */
export interface ClusterNames {
  readonly id: string | null
  readonly name: string | null
}

/** What rules and waivers ask of an item. What an item does not have is an empty text, which only `*` means. */
export interface ItemKeys {
  readonly check: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly group: string
  readonly scope: string
  /** template and instance name */
  readonly addons: readonly string[]
  /** id and name */
  readonly clusters: readonly string[]
}

/**
 * The keys of a failed item.
 * @param level the one that it is decided at
 */
export const keysOf = (item: Cause, level: Level, cluster: ClusterNames): ItemKeys => ({
  check: item.check,
  name: item.name,
  kind: item.kind ?? '',
  level,
  group: item.group ?? '',
  scope: item.scope,
  addons: named(item.addon?.template, item.addon?.instanceName),
  clusters: named(cluster.id, cluster.name),
})

/** Whether two failures of one result have the same keys, so that a policy says the same of both. */
export const areAlike = (one: Cause, other: Cause): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  one.level === other.level &&
  one.group === other.group &&
  one.scope === other.scope &&
  one.check === other.check &&
  one.addon?.template === other.addon?.template &&
  one.addon?.instanceName === other.addon?.instanceName

/** The names that are there; one empty text where there is none. */
export function named(...names: readonly (string | null | undefined)[]): string[] {
  const there = names.filter((name) => name !== null && name !== undefined)
  return there.length > 0 ? there : ['']
}
