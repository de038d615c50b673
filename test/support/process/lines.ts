/**
 * Lines as the runner reads them from a pipe: LF, CR LF and a lone CR each end one, a last one without an end counts,
 * bytes that are not UTF-8 become U+FFFD.
 */
export function readLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export interface LineReader {
  push(bytes: Uint8Array): string[]
  end(): string[]
}

/** A reader that keeps an unfinished line, a CR whose LF may still come and a cut UTF-8 sequence for the next chunk. */
export function createLineReader(): LineReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let pending = ''
  return {
    push(bytes) {
      pending += decoder.decode(bytes, { stream: true })
      const lastLf = pending.lastIndexOf('\n')
      // Not a CR at the very end: its LF may still come.
      const lastCr = pending.slice(0, -1).lastIndexOf('\r')
      const end = Math.max(lastLf, lastCr) + 1
      const complete = pending.slice(0, end)
      pending = pending.slice(end)
      return readLines(complete)
    },
    end() {
      const rest = pending + decoder.decode()
      pending = ''
      return readLines(rest)
    },
  }
}
