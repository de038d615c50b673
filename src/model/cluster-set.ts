import { createHash } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i
const LONGEST = 24

const hashOf = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)

/**
 * A short name for the clusters that a run is about, the same in each run: of a UUID the first two groups, which no two
 * clusters of one repository share; of another id the id. Known before anything is asked, so it holds no cluster's name.
 */
export function clusterKey(ids: readonly string[]): string {
  const distinct = [...new Set(ids)].sort()
  const [only] = distinct
  if (only === undefined) return 'saved results'
  if (distinct.length > 1) return `${distinct.length} clusters ${hashOf(JSON.stringify(distinct), 8)}`
  const group = UUID.exec(only)?.[0]
  if (group !== undefined) return group
  return only.length <= LONGEST ? only : `${only.slice(0, LONGEST - 9)} ${hashOf(only, 8)}`
}

/** What tells a comment of ours from those of other jobs: 16 hex digits for workflow, job and clusters. */
export const commentKey = (workflow: string, job: string, ids: readonly string[]): string =>
  hashOf(JSON.stringify([workflow, job, [...new Set(ids)].sort()]), 16)
