/** The clusters of a run that wait for their turn, by their index. */
export interface ClusterQueue {
  /** The cluster to begin next; null if none is left. */
  take(): number | null
  /** A cluster that was begun is finished. */
  finish(index: number): void
}

/**
 * Orders clusters so that projects share the run: next comes a cluster of the project that has the fewest under way, and among equals
 * of the one that has the most left, because the limit of its requests would delay the end of the run. A project that CCE asked to wait
 * comes last, so that its clusters do not take the places of others.
 * @param projects the project of each cluster
 */
export function clusterQueue(projects: readonly string[], isPaused: (project: string) => boolean): ClusterQueue {
  const waiting = new Map<string, number[]>()
  const underWay = new Map<string, number>()
  for (const [index, project] of projects.entries()) {
    const indices = waiting.get(project)
    if (indices) indices.push(index)
    else waiting.set(project, [index])
  }
  const change = (project: string, by: number): void => void underWay.set(project, (underWay.get(project) ?? 0) + by)
  return {
    take: () => {
      const candidates = [...waiting].map(([project, indices]) => {
        const [index = 0] = indices
        return {
          project,
          index,
          isPaused: isPaused(project),
          underWay: underWay.get(project) ?? 0,
          left: indices.length,
        }
      })
      const [next] = candidates.sort(
        (a, b) =>
          Number(a.isPaused) - Number(b.isPaused) || a.underWay - b.underWay || b.left - a.left || a.index - b.index,
      )
      if (next === undefined) return null
      const indices = waiting.get(next.project) ?? []
      indices.shift()
      if (indices.length === 0) waiting.delete(next.project)
      change(next.project, 1)
      return next.index
    },
    finish: (index) => change(projects[index] ?? '', -1),
  }
}
