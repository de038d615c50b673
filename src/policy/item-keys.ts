import type { ItemFailure } from '../model/finding.js'
import { effectiveLevel } from './decide.js'

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

/** The keys of a failed item, and one text that two items share if and only if all their keys are the same. */
export function keysOf(item: ItemFailure, cluster: ClusterNames): { readonly keys: ItemKeys; readonly id: string } {
  const keys = {
    check: item.check,
    name: item.name,
    kind: item.kind ?? '',
    level: item.level === null ? '' : effectiveLevel(item.name, item.level),
    group: item.group ?? '',
    scope: item.scope,
    addons: named(item.addon?.template, item.addon?.instanceName),
    clusters: named(cluster.id, cluster.name),
  }
  return { keys, id: JSON.stringify(keys) }
}

/** The names that are there; one empty text where there is none. */
export function named(...names: readonly (string | null | undefined)[]): string[] {
  const there = names.filter((name) => name !== null && name !== undefined)
  return there.length > 0 ? there : ['']
}
