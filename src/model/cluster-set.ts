import { createHash } from 'node:crypto'

/**
 * What the clusters of a run are called on GitHub. It depends on the settings alone: a required status needs the same name in every
 * run, whichever clusters of a clusters file a change is about, and before CCE is called.
 */
export type ClusterSet =
  | { readonly kind: 'cluster'; readonly id: string }
  /** `only`: the clusters of the file that the settings name; null for all that a change is about */
  | { readonly kind: 'clusters-file'; readonly file: string; readonly only: readonly string[] | null }
  | { readonly kind: 'saved-results' }
  /** checks of the repository alone, about no cluster that the settings name */
  | { readonly kind: 'repository'; readonly checks: readonly string[] }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i
const MAX_ID_LENGTH = 24
const MAX_FILE_LENGTH = 60

const hashOf = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)

/**
 * A short name for the clusters of a run: the first two groups of a UUID, which are unique within a repository; another id as it is;
 * the clusters file.
 */
export function clusterKey(set: ClusterSet): string {
  switch (set.kind) {
    case 'cluster': {
      const group = UUID.exec(set.id)?.[0]
      if (group !== undefined) return group
      return set.id.length <= MAX_ID_LENGTH ? set.id : `${set.id.slice(0, MAX_ID_LENGTH - 9)} ${hashOf(set.id, 8)}`
    }
    case 'clusters-file': {
      const isPlain = /^[a-z0-9._/-]+$/.test(set.file) && set.file.length <= MAX_FILE_LENGTH
      // GitHub compares names without regard to case
      const shown = set.file.replace(/[^\x21-\x7e]+/g, '?')
      const name = isPlain ? set.file : `${shown.slice(-(MAX_FILE_LENGTH - 9))} ${hashOf(set.file, 8)}`
      return set.only === null ? name : `${name} (${partOf(set.only)})`
    }
    case 'saved-results':
      return 'saved results'
    case 'repository':
      return [...set.checks].sort().join(' and ')
  }
}

/** A part of the clusters of a file, as jobs of a matrix have one each. */
function partOf(names: readonly string[]): string {
  const [only = '', ...others] = names
  if (others.length === 0 && /^[a-z0-9._-]{1,40}$/.test(only)) return only
  return `${names.length} ${hashOf(JSON.stringify([...names].sort()), 8)}`
}

/** The key of our comment: 16 hex digits that differ between workflows, jobs and sets of clusters. */
export const commentKey = (workflow: string, job: string, set: ClusterSet): string =>
  hashOf(JSON.stringify([workflow, job, namesOf(set)]), 16)

/** Comments of earlier versions are found by the list of their ids. */
function namesOf(set: ClusterSet): readonly string[] {
  switch (set.kind) {
    case 'cluster':
      return [set.id]
    case 'clusters-file':
      return ['clusters-file', set.file, ...(set.only === null ? [] : [...set.only].sort())]
    case 'saved-results':
      return []
    case 'repository':
      return ['repository', ...set.checks].sort()
  }
}
