/** The Levenshtein distance: insertions, deletions and replacements of UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** The word of a list that a misspelled word is probably meant to be; null if none differs by at most a third of its letters. */
export function nearest(word: string, words: readonly string[]): string | null {
  // A word of more than twice the length is near none of them; comparing it would take time that grows with its length.
  if (word.length > 2 * words.reduce((most, { length }) => Math.max(most, length), 0)) return null
  const lower = word.toLowerCase()
  const [best] = words
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}
