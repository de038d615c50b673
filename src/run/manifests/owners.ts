import { MATCHING_MS, matcherOfAll } from '../../github/api/changed-files.js'
import { withTimeLimit } from '../../model/time-limit.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import { startFolders } from '../workspace.js'

/** Whether a file concerns a cluster. @param clusterId null: the only cluster of the run, if its id is not known */
export type Concerns = (clusterId: string | null, file: string) => boolean

interface Owner {
  readonly id: string
  /** the change leaves the entry as it is, so that its files are not those of the others */
  readonly isExclusive: boolean
  matches(file: string): boolean
}

/**
 * Divides files among the listed clusters: a file that the `paths` of some of them match belongs to those. One that none matches belongs
 * to all, and so does one that only entries match which the change adds or alters, because a change could move its files away.
 * @param files those that are to be divided
 * @param listed all clusters of the clusters file; empty without one
 * @returns who is concerned; where matching takes too long, all are
 */
export function concernedBy(files: Iterable<string>, listed: readonly ListedCluster[]): Concerns {
  const owners = listed.filter(({ entry }) => entry.paths.length > 0).map(ownerOf)
  if (owners.length === 0) return () => true
  const ownersOf = new Map<string, ReadonlySet<string>>()
  for (const file of new Set(files)) {
    const matching = withTimeLimit(MATCHING_MS, () => owners.filter((owner) => owner.matches(file)))?.value ?? []
    if (matching.some(({ isExclusive }) => isExclusive)) ownersOf.set(file, new Set(matching.map(({ id }) => id)))
  }
  return (clusterId, file) => clusterId === null || (ownersOf.get(file)?.has(clusterId) ?? true)
}

function ownerOf({ entry: { id, paths }, change }: ListedCluster): Owner {
  const starts = startFolders(paths).map((start) => (start === '.' ? '' : start))
  const matches = matcherOfAll(paths)
  return {
    id,
    isExclusive: change === 'none',
    // most files are in folders of other clusters
    matches: (file) => starts.some((start) => file.startsWith(start)) && matches(file),
  }
}
