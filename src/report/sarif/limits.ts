import { createRequire } from 'node:module'
import { utf8Bytes } from '../../text/budget.js'

/** How much of a run code scanning takes, and how much it shows (GitHub docs, "SARIF support for code scanning"). */
export const MAX_RESULTS = 25_000
export const SHOWN_RESULTS = 5000
/** A limit of our own; GitHub has none. */
export const MAX_NOTIFICATIONS = 1000

/** GitHub takes 10 MB of gzip for everything, the results and what is around them. */
export const RESULTS_GZIP_BYTES = 9_000_000

/** Text that is compressed at once, in UTF-16 units: the granularity of a cut. */
const CHUNK_UNITS = 1_000_000

/**
 * How many pieces of text, from the first, fit within a budget of gzipped bytes. Pieces are compressed by chunks and at the
 * fastest level, which yields more bytes than the upload will have.
 */
export function piecesWithin(pieces: readonly string[], budget: number): number {
  // nearly every report fits uncompressed
  if (pieces.reduce((sum, piece) => sum + utf8Bytes(piece) + 1, 0) <= budget) return pieces.length
  // loaded on demand, since hardly any run needs it
  const { gzipSync }: typeof import('node:zlib') = createRequire(import.meta.url)('node:zlib')
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
