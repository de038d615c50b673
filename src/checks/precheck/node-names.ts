import type { PrecheckTask } from '../../cce/api/precheck-schema.js'

/** The nodes that a task tells of. */
export interface NodeNames {
  /** whether a word is a node's name or uid */
  has(word: string): boolean
  /** the name of a node by its uid: selectors and risks give uids only */
  nameOf(uid: string): string | null
}

export const NO_NODES: NodeNames = { has: () => false, nameOf: () => null }

const SECTIONS = ['clusterCheckStatus', 'addonCheckStatus', 'nodeCheckStatus'] as const

/** Gathers the names and uids of a task's nodes, from whichever section tells them. */
export function nodeNames({ status }: PrecheckTask): NodeNames {
  const words = new Set<string>()
  const names = new Map<string, string>()
  for (const field of SECTIONS)
    for (const { nodeInfo } of status[field]?.nodeStageStatus ?? []) {
      for (const word of [nodeInfo?.name, nodeInfo?.uid]) if (word) words.add(word)
      if (nodeInfo?.uid && nodeInfo.name) names.set(nodeInfo.uid, nodeInfo.name)
    }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null }
}
