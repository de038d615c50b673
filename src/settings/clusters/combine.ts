import type { ClusterEntry } from '../../model/clusters-file.js'

/** What a change does to the entry of a cluster. */
export type EntryChange = 'none' | 'added' | 'changed' | 'removed'

/** An entry as it counts for a run, and what the change does to it. */
export interface ListedCluster {
  readonly entry: ClusterEntry
  readonly change: EntryChange
}

/**
 * The clusters of a base branch and of the change that is proposed to it. An entry is known by its id. What the base branch says about
 * a cluster counts, because a change must not choose how it is judged; only the target is that of the change, since that is what it
 * asks for. A target that the change leaves out stays, so that leaving it out asks for nothing less. A cluster whose entry is changed is
 * gated whatever its paths, in which the target is then looked for: those of both sides, so that a change can move the files but not
 * take them away.
 * @param proposed null if the change does not touch the file
 */
export function combineEntries(
  base: readonly ClusterEntry[],
  proposed: readonly ClusterEntry[] | null,
): readonly ListedCluster[] {
  if (proposed === null) return base.map((entry) => ({ entry, change: 'none' }))
  const known = new Set(base.map(({ id }) => id))
  const byId = new Map(proposed.map((entry) => [entry.id, entry]))
  const listed = base.map((entry): ListedCluster => {
    const own = byId.get(entry.id)
    if (own === undefined) return { entry, change: 'removed' }
    const { line, targetLine } = own
    const target = own.target ?? entry.target
    const replacedTarget = JSON.stringify(target) === JSON.stringify(entry.target) ? null : entry.target
    const change = isSame(entry, own) ? 'none' : 'changed'
    const paths = eitherPaths(entry.paths, own.paths)
    return { entry: { ...entry, paths, target, line, targetLine, replacedTarget }, change }
  })
  const added = proposed.filter(({ id }) => !known.has(id)).map((entry): ListedCluster => ({ entry, change: 'added' }))
  return [...listed, ...added]
}

/** The globs of the files that match either list. The last glob that matches a file decides, so those of the base branch are last. */
function eitherPaths(base: readonly string[], proposed: readonly string[]): readonly string[] {
  if (JSON.stringify(base) === JSON.stringify(proposed)) return base
  return base.length === 0 || proposed.length === 0 ? [] : [...proposed, ...base]
}

/** Whether two entries say the same, wherever they stand. */
const isSame = (one: ClusterEntry, other: ClusterEntry): boolean => contentOf(one) === contentOf(other)

const contentOf = (entry: ClusterEntry): string => JSON.stringify({ ...entry, line: 0, targetLine: null })
