/** Where a document of a text starts and ends, in UTF-16 units. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/**
 * The documents of a YAML text, each with the `---` line that starts it. Such a line starts a document wherever it stands, also within a
 * string of several lines (YAML 1.2, section 9.1.2), so that a fault in one document leaves the others readable. Comments and directives
 * above a document are a document without content.
 */
export function* chunksOf(text: string): Generator<Chunk> {
  let start = 0
  for (const { 0: marker, index } of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    if (index > start) yield { start, end: index }
    start = marker === '...' ? index + marker.length : index
  }
  if (start < text.length) yield { start, end: text.length }
}
