/** CCE upgrades worker nodes in batches: one, then four times as many each time, up to a most that is 20 by default. */
const GROWTH = 4
const MOST_BY_DEFAULT = 20

/** In how many batches so many nodes are upgraded, by CCE's default (user guide: cluster upgrade overview). An estimate. */
export function batchesOf(nodes: number): number {
  let left = nodes
  let batches = 0
  for (let size = 1; left > 0 && size < MOST_BY_DEFAULT; size *= GROWTH) {
    left -= size
    batches++
  }
  return batches + Math.max(0, Math.ceil(left / MOST_BY_DEFAULT))
}
