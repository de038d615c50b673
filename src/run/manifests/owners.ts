import { MATCHING_MS, matcherOfAll } from '../../github/api/changed-files.js'
import { withTimeLimit } from '../../model/time-limit.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import { startFolders } from '../workspace.js'

/** The ids of the clusters that files concern. A file that is not in it concerns every cluster. */
export type Owners = ReadonlyMap<string, readonly string[]>

/** Whether a file concerns a cluster. @param clusterId null: the only cluster of the run, if its id is not known */
export const concerns = (owners: Owners, clusterId: string | null, file: string): boolean =>
  clusterId === null || (owners.get(file)?.includes(clusterId) ?? true)

interface Owner {
  readonly id: string
  /** the change leaves the entry as it is, so that its files are not those of the others */
  readonly isExclusive: boolean
  matches(file: string): boolean
}

/**
 * Divides files among the listed clusters: a file that the `paths` of some of them match belongs to those. One that none matches belongs
 * to all, and so does one that only entries match which the change adds or alters, because a change could move its files away. Where
 * matching takes too long, a file belongs to all.
 * @param listed all clusters of the clusters file; empty without one
 */
export function ownersOf(files: Iterable<string>, listed: readonly ListedCluster[]): Owners {
  const all = listed.filter(({ entry }) => entry.paths.length > 0).map(ownerOf)
  const owners = new Map<string, readonly string[]>()
  if (all.length === 0) return owners
  for (const file of new Set(files)) {
    const matching = withTimeLimit(MATCHING_MS, () => all.filter((owner) => owner.matches(file)))?.value ?? []
    const ids = matching.map(({ id }) => id)
    if (matching.some(({ isExclusive }) => isExclusive)) owners.set(file, ids)
  }
  return owners
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
