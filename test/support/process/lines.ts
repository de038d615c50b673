/** Splits text into lines as the runner does: at LF, CR LF and lone CR. A last line without an end counts. */
export function readLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export interface LineReader {
  /** Returns the lines that are complete; an unfinished line, a CR at the end or a cut UTF-8 sequence waits for more. */
  push(bytes: Uint8Array): string[]
  /** Returns the rest. */
  end(): string[]
}

/** Reads lines from chunks of bytes. Bytes that are not UTF-8 become U+FFFD. */
export function createLineReader(): LineReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let pending = ''
  return {
    push(bytes) {
      pending += decoder.decode(bytes, { stream: true })
      const lastLf = pending.lastIndexOf('\n')
      // A CR at the very end may be half of a CR LF.
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
