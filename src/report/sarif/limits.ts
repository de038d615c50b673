import { createRequire } from 'node:module'
import { utf8Bytes } from '../../text/budget.js'

/** What code scanning takes of a run, and what it shows of that (GitHub docs, "SARIF support for code scanning"). */
export const MAX_RESULTS = 25_000
export const SHOWN_RESULTS = 5000
/** Every rule is that of a result, and every result has one location, so these two hold wherever `MAX_RESULTS` does. */
export const MAX_RULES = MAX_RESULTS
export const MAX_LOCATIONS = 1000
/** No limit of GitHub's; more of them nobody reads. */
export const MAX_NOTIFICATIONS = 1000

/** GitHub takes 10 MB of gzip; the difference is for what frames the results. */
export const MAX_GZIP_BYTES = 10_000_000
export const RESULTS_GZIP_BYTES = 9_000_000

/** Text that is compressed at once, in UTF-16 units: the grain of a cut. */
const CHUNK_UNITS = 1_000_000

/**
 * How many pieces of text, from the first, fit within a budget of gzipped bytes. Pieces are compressed chunk by chunk and
 * fast, which makes more of them than the upload will, so what fits here fits there.
 */
export function piecesWithin(pieces: readonly string[], budget: number): number {
  // what fits as it is needs no compressing, and that is nearly every report
  if (pieces.reduce((sum, piece) => sum + utf8Bytes(piece) + 1, 0) <= budget) return pieces.length
  // loaded only here: hardly any report is so large, and every run would pay for it
  const { gzipSync } = createRequire(import.meta.url)('node:zlib') as typeof import('node:zlib')
  let left = budget
  let kept = 0
  while (kept < pieces.length) {
    const end = chunkEnd(pieces, kept)
    left -= gzipSync(pieces.slice(kept, end).join('\n'), { level: 1 }).length
    if (left < 0) break
    kept = end
  }
  return kept
}

function chunkEnd(pieces: readonly string[], start: number): number {
  let end = start
  for (let units = 0; end < pieces.length && units < CHUNK_UNITS; end++) units += pieces[end]?.length ?? 0
  return end
}
