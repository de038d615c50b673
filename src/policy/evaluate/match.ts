import type { Cause } from '../../model/cause.js'
import type { Level } from '../../model/check.js'
import type { RuleMatch } from '../../model/policy.js'
import { compileGlob } from '../glob.js'

/** A cluster by the names that a policy can match. */
export interface ClusterNames {
  readonly id: string | null
  readonly name: string | null
}

/** What rules and waivers match an item by. A missing value is an empty text, which only `*` matches. */
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

/** @param level the level that the item is decided at */
export const keysOf = (cause: Cause, level: Level, cluster: ClusterNames): ItemKeys => ({
  check: cause.check,
  name: cause.name,
  kind: cause.kind ?? '',
  level,
  group: cause.group ?? '',
  scope: cause.scope,
  addons: presentOrEmpty(cause.addon?.template, cause.addon?.instanceName),
  clusters: presentOrEmpty(cluster.id, cluster.name),
})

/** The names that exist, or one empty text if none does. */
export function presentOrEmpty(...names: readonly (string | null | undefined)[]): string[] {
  const present = names.filter((name) => name !== null && name !== undefined)
  return present.length > 0 ? present : ['']
}

const SINGLE_KEYS = ['check', 'name', 'kind', 'level', 'group', 'scope'] as const

/** A test for items that match in every key that is given. */
export function compileMatch(match: RuleMatch): (keys: ItemKeys) => boolean {
  const conditions = SINGLE_KEYS.flatMap((key): ((keys: ItemKeys) => boolean)[] => {
    const glob = match[key]
    if (glob === undefined) return []
    const matches = compileGlob(glob)
    return [(keys) => matches(keys[key])]
  })
  if (match.addon !== undefined) {
    const matches = compileGlob(match.addon)
    conditions.push((keys) => keys.addons.some(matches))
  }
  if (match.cluster !== undefined) {
    const matches = compileGlob(match.cluster)
    conditions.push((keys) => keys.clusters.some(matches))
  }
  return (keys) => conditions.every((holds) => holds(keys))
}
