import { editDistance } from './edit-distance.js'

/** The word of a list that somebody probably meant, or null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const lower = word.toLowerCase()
  const ranked = words
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}
