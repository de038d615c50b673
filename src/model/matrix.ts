/** How many jobs GitHub runs for one matrix at most. */
export const MAX_MATRIX_JOBS = 256

/** One job of a matrix that divides the clusters of a clusters file. */
export interface MatrixJob {
  /** its number with leading zeros, for names of artifacts */
  readonly job: string
  /** what people read */
  readonly name: string
  /** the names of its clusters, as a JSON array: the input `clusters` of the job */
  readonly clusters: string
}

/** A matrix as `strategy.matrix` of a workflow takes it. */
export interface Matrix {
  readonly include: readonly MatrixJob[]
}

/**
 * Divides clusters into jobs: one each, or groups of about the same size if there are more clusters than jobs. Clusters keep their order.
 * @param names of the clusters; each name once
 * @param maxJobs at least 1
 */
export function matrixOf(names: readonly string[], maxJobs: number): Matrix {
  const count = Math.min(names.length, maxJobs)
  const start = (job: number) => Math.floor((job * names.length) / count)
  const include = Array.from({ length: count }, (_, index): MatrixJob => {
    const [first = '', ...others] = names.slice(start(index), start(index + 1))
    return {
      job: String(index + 1).padStart(3, '0'),
      name: others.length === 0 ? first : `${first} and ${others.length} more`,
      clusters: JSON.stringify([first, ...others]),
    }
  })
  return { include }
}
