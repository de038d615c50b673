/** A document of YAML or JSON as data with the offsets of its parts, in UTF-16 units of the text. */
export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias

export interface YamlScalar {
  readonly type: 'scalar'
  /** the text that it stands for: of a number or a boolean the text that it is written as, of a null the empty text or `null` or `~` */
  readonly text: string
  /** where the text starts: after an opening quote, an anchor and a tag; of a block, at its first line */
  readonly offset: number
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** the end of the text in the file: before a closing quote */
  readonly end: number
  /** other places can repeat it, because it has an anchor */
  readonly isAnchored: boolean
}

export interface YamlEntry {
  readonly key: string
  readonly keyOffset: number
  readonly value: YamlNode
}

export interface YamlMap {
  readonly type: 'map'
  readonly entries: readonly YamlEntry[]
  readonly offset: number
}

export interface YamlList {
  readonly type: 'list'
  readonly items: readonly YamlNode[]
  readonly offset: number
}

/** A node that stands elsewhere, further up. */
export interface YamlAlias {
  readonly type: 'alias'
  readonly target: Exclude<YamlNode, YamlAlias>
  readonly offset: number
}

/** What a key of a map holds. */
export interface YamlValue {
  /** never an alias */
  readonly node: Exclude<YamlNode, YamlAlias>
  /** where it is written: for an alias, and for a key that a merge (`<<`) adds, where the alias is */
  readonly offset: number
}

/** How many merges one look-up follows. */
const MAX_FOLLOWED = 50

/** A node, or what it stands for. */
export const resolved = (node: YamlNode): YamlValue['node'] => (node.type === 'alias' ? node.target : node)

/** The value of a key, also if a merge key adds it; null if the map has none. A key that is written twice has its last value. */
export function valueAt(map: YamlMap, key: string): YamlValue | null {
  return lookUp(map, key, null, { count: 0 })
}

/** The text of a scalar that a key holds; null if it holds none. */
export function textOf(map: YamlMap, key: string): string | null {
  const value = valueAt(map, key)
  return value?.node.type === 'scalar' ? value.node.text : null
}

/** The map that a key holds; null if it holds none. */
export function mapOf(map: YamlMap, key: string): YamlMap | null {
  const value = valueAt(map, key)
  return value?.node.type === 'map' ? value.node : null
}

/** The items of a list that a key holds, with aliases replaced; none if it holds no list. */
export function itemsOf(map: YamlMap, key: string): readonly YamlValue['node'][] {
  const value = valueAt(map, key)
  return value?.node.type === 'list' ? value.node.items.map(resolved) : []
}

/** @param at where the merge is that adds the map; null for the map itself */
function lookUp(map: YamlMap, key: string, at: number | null, followed: { count: number }): YamlValue | null {
  const own = map.entries.findLast((entry) => entry.key === key)
  if (own !== undefined) return { node: resolved(own.value), offset: at ?? own.value.offset }
  for (const entry of map.entries) {
    if (entry.key !== '<<') continue
    const value = resolved(entry.value)
    for (const merged of entry.value.type !== 'alias' && value?.type === 'list' ? value.items : [entry.value]) {
      const target = resolved(merged)
      if (target?.type !== 'map' || ++followed.count > MAX_FOLLOWED) continue
      const found = lookUp(target, key, at ?? (merged.type === 'alias' ? merged.offset : null), followed)
      if (found !== null) return found
    }
  }
  return null
}
