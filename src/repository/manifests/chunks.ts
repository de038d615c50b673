/** Where a document of a text starts and ends, in UTF-16 units. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/**
 * The documents of a YAML text, each with the `---` line that starts it. Such a line starts a document wherever it stands, also within a
 * string of several lines (YAML 1.2, section 9.1.2), so that a fault in one document leaves the others readable.
 */
export function* chunksOf(text: string): Generator<Chunk> {
  let start = 0
  for (const { 0: marker, index } of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    if (hasContent(text, start, index)) {
      yield { start, end: index }
      start = index
    }
    if (marker === '...') start = index + marker.length
  }
  if (hasContent(text, start, text.length)) yield { start, end: text.length }
}

/** Whether a part of a text has more than blanks, comments and directives, which belong to the document below them. */
function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 || newline > end ? end : newline
    while (at < lineEnd && ' \t\r'.includes(text.charAt(at))) at++
    if (at < lineEnd && !'#%'.includes(text.charAt(at))) return true
    at = lineEnd + 1
  }
  return false
}
