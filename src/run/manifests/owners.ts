import { MATCHING_MS, matcherOfAll } from '../../github/api/changed-files.js'
import { withTimeLimit } from '../../model/time-limit.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import { startFolders } from '../workspace.js'
import { batches } from './batches.js'

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

/** Files that are matched together, because a time limit costs about a millisecond. */
const BATCH = 500
/** How long matching may take in all, in milliseconds, where some file takes long. */
const MATCHING_EACH_MS = 5_000

/**
 * Divides files among the listed clusters: a file that the `paths` of some of them match belongs to those. One that none matches belongs
 * to all, and so does one that only entries match which the change adds or alters, because a change could move its files away. Where
 * matching takes too long, a file belongs to all.
 * @param listed all clusters of the clusters file; empty without one
 */
export function ownersOf(files: Iterable<string>, listed: readonly ListedCluster[]): Owners {
  const matching = matcherOf(listed.filter(({ entry }) => entry.paths.length > 0))
  const owners = new Map<string, readonly string[]>()
  if (matching === null) return owners
  const until = performance.now() + MATCHING_EACH_MS
  for (const batch of batches(new Set(files), BATCH)) {
    const together = withTimeLimit(MATCHING_MS, () => batch.map(matching))?.value
    for (const [index, file] of batch.entries()) {
      const alone = () => (performance.now() < until ? withTimeLimit(MATCHING_MS, () => matching(file))?.value : null)
      const found = (together === undefined ? alone() : together[index]) ?? []
      if (found.some(({ isExclusive }) => isExclusive))
        owners.set(
          file,
          found.map(({ id }) => id),
        )
    }
  }
  return owners
}

/** Finds the clusters whose paths match a file, of those with a glob that starts in one of its folders; null if there are none. */
function matcherOf(listed: readonly ListedCluster[]): ((file: string) => readonly Owner[]) | null {
  if (listed.length === 0) return null
  const byFolder = new Map<string, Owner[]>()
  const order = new Map<Owner, number>()
  for (const { entry, change } of listed) {
    const owner = { id: entry.id, isExclusive: change === 'none', matches: matcherOfAll(entry.paths) }
    order.set(owner, order.size)
    for (const folder of new Set(startFolders(entry.paths).map((one) => one.normalize())))
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), owner])
  }
  return (file) => {
    const parts = file.normalize().split('/')
    const folders = ['.', ...parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))]
    const candidates = new Set(folders.flatMap((folder) => byFolder.get(folder) ?? []))
    return [...candidates]
      .filter((owner) => owner.matches(file))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}
