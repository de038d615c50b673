import { poolOf } from '../pools.js'
import type { PageNode } from './data.js'

export interface Pool {
  /** a pattern in which `*` stands for any text; null: nodes whose names have nothing in common */
  readonly pattern: string | null
  /** null: of several clusters, or of none that is named */
  readonly cluster: number | null
  /** indexes in the table of nodes */
  readonly nodes: readonly number[]
}

/** Nodes by cluster and pool, larger pools first; what stands alone is put together at the end. */
export function poolsOf(nodes: readonly PageNode[]): Pool[] {
  const pools = new Map<string, Pool & { readonly nodes: number[] }>()
  for (const [index, [name, , cluster]] of nodes.entries()) {
    const pattern = poolOf(name)
    const key = `${cluster} ${pattern}`
    const pool = pools.get(key)
    if (pool) pool.nodes.push(index)
    else pools.set(key, { pattern, cluster, nodes: [index] })
  }
  const all = [...pools.values()]
  const alone = all.filter((pool) => pool.nodes.length === 1).flatMap((pool) => pool.nodes)
  return [
    ...all.filter((pool) => pool.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length),
    ...(alone.length > 0 ? [{ pattern: null, cluster: null, nodes: alone }] : []),
  ]
}
