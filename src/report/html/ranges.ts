/** Rising indexes as pairs of a start and a length: `0 1 2 7` is `0 3 7 1`. Two thousand nodes in a row are two numbers. */
export function toRanges(indexes: readonly number[]): number[] {
  const ranges: number[] = []
  let next = -1
  for (const index of indexes) {
    if (index === next) ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1
    else ranges.push(index, 1)
    next = index + 1
  }
  return ranges
}

/** The indexes that {@link toRanges} made pairs of. */
export function fromRanges(ranges: readonly number[]): number[] {
  const indexes: number[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0
    for (let index = start; index < start + (ranges[at + 1] ?? 0); index++) indexes.push(index)
  }
  return indexes
}
