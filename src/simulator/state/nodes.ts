import type { CheckItem, NodeStage } from './api-shapes.js'
import { type ItemChanges, NODE_ITEMS, withChanges } from './check-items.js'
import { stableSuffix, stableUuid } from './stable-ids.js'

/** A worker node of the cluster. */
export interface WorkerNode {
  readonly uid: string
  readonly name: string
}

/** The nodes of a pool, named as CCE names them: the pool's name and five generated letters and digits. */
export function nodePool(pool: string, size: number): WorkerNode[] {
  const names = new Set<string>()
  for (let index = 0; names.size < size; index++) names.add(`${pool}-${stableSuffix(`${pool}:${index}`)}`)
  return [...names].map((name) => ({ uid: stableUuid(`node:${name}`), name }))
}

/**
 * The check results of each node.
 * @param changesOf the changes to a node's items; null if all of them passed
 */
export const nodeStages = (
  nodes: readonly WorkerNode[],
  changesOf: (node: WorkerNode, index: number) => ItemChanges | null = () => null,
  items: readonly CheckItem[] = NODE_ITEMS,
): NodeStage[] =>
  nodes.map((node, index) => {
    const changes = changesOf(node, index)
    return {
      nodeInfo: { uid: node.uid, name: node.name, status: 'Active', nodeType: 'VirtualMachine' },
      itemsStatus: changes ? withChanges(items, changes) : items,
    }
  })
