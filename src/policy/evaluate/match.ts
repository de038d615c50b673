import type { Cause } from '../../model/cause.js'
import type { Level } from '../../model/check.js'
import type { ClusterResult } from '../../model/cluster.js'
import { groupBy } from '../../model/collections.js'
import { compileGlob } from '../../model/glob.js'
import { MATCH_KEYS, type RuleMatch } from '../../model/policy.js'

/**
 * The names of a cluster that a policy can match: its id, as the clusters file names it, and as CCE does. The name of a cluster that a
 * change adds is left out, since the change could choose one that is waived.
 */
export type ClusterNames = readonly (string | null)[]

/** @param clusterId the cluster that a result is about; null: the asserted one */
export const namesOfCluster = (
  { subject, facts }: Pick<ClusterResult, 'subject' | 'facts'>,
  clusterId: string | null,
): ClusterNames => [clusterId ?? subject.clusterId, subject.hasProposedName ? null : subject.name, facts.name]

/** What rules and waivers match an item by. A missing value is an empty text, which only `*` matches. */
export type ItemKeys = Readonly<Partial<Record<keyof RuleMatch, readonly string[]>>>

/** @param level the level that the item is decided at */
export const keysOf = (cause: Cause, level: Level, cluster: ClusterNames): ItemKeys => ({
  check: [cause.check ?? ''],
  name: [cause.name],
  kind: [cause.kind ?? ''],
  level: [level],
  group: [cause.group ?? ''],
  scope: [cause.scope],
  addon: presentOrEmpty(cause.addon?.template, cause.addon?.instanceName),
  cluster: presentOrEmpty(...cluster),
  path: [pathOf(cause) ?? ''],
})

/** The file of the repository that a cause stands in. */
const pathOf = (cause: Cause): string | null => ('location' in cause ? (cause.location?.file ?? null) : null)

/** The names that exist, or one empty text if none does. */
export function presentOrEmpty(...names: readonly (string | null | undefined)[]): string[] {
  const present = names.filter((name) => name !== null && name !== undefined)
  return present.length > 0 ? present : ['']
}

/** A test for items that match in every key that is given; an item with two names matches by either. */
export function compileMatch(match: RuleMatch): (keys: ItemKeys) => boolean {
  const conditions = MATCH_KEYS.flatMap((key) => {
    const glob = match[key]
    return glob === undefined ? [] : [{ key, matches: compileGlob(glob) }]
  })
  return (keys) => conditions.every(({ key, matches }) => keys[key]?.some(matches) ?? false)
}

/** Something that matches items by a glob for their name; null: any name. */
interface Named {
  readonly nameGlob: string | null
}

/**
 * Finds the entries whose glob for the name can match a name, in their order. Most entries name one item, so that an item is
 * not compared with all of them.
 */
export function indexByName<E extends Named>(entries: readonly E[]): (name: string) => readonly E[] {
  const numbered = entries.map((entry, order) => ({ entry, order }))
  const isPattern = ({ nameGlob }: E): boolean => nameGlob === null || nameGlob.includes('*')
  const patterns = numbered.filter(({ entry }) => isPattern(entry))
  const byName = groupBy(
    numbered.filter(({ entry }) => !isPattern(entry)),
    ({ entry }) => entry.nameGlob,
  )
  const patternsOnly = patterns.map(({ entry }) => entry)
  return (name) => {
    const named = byName.get(name)
    if (named === undefined) return patternsOnly
    return [...patterns, ...named].sort((a, b) => a.order - b.order).map(({ entry }) => entry)
  }
}
