import { createHash } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i
const MAX_LENGTH = 24

const hashOf = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)

/**
 * A short name for the clusters of a run, the same in every run: the first two groups of a UUID, which are unique within
 * a repository; another id as it is. It contains no names of clusters, because it is needed before CCE is called.
 */
export function clusterKey(ids: readonly string[]): string {
  const distinct = [...new Set(ids)].sort()
  const [only] = distinct
  if (only === undefined) return 'saved results'
  if (distinct.length > 1) return `${distinct.length} clusters ${hashOf(JSON.stringify(distinct), 8)}`
  const group = UUID.exec(only)?.[0]
  if (group !== undefined) return group
  return only.length <= MAX_LENGTH ? only : `${only.slice(0, MAX_LENGTH - 9)} ${hashOf(only, 8)}`
}

/** The key of our comment: 16 hex digits that differ between workflows, jobs and sets of clusters. */
export const commentKey = (workflow: string, job: string, ids: readonly string[]): string =>
  hashOf(JSON.stringify([workflow, job, [...new Set(ids)].sort()]), 16)
