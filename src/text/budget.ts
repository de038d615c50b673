/** The UTF-8 bytes of a text, in which GitHub measures its limits. */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

/** A part of a page: a frame that is always there, and rows that may be left out. */
export interface Block {
  readonly head: string
  readonly rows: readonly string[]
  readonly tail: string
  /** the row in place of those that were left out */
  more(leftOut: number): string
}

/** A block without rows, which is never cut. */
export const frame = (text: string): Block => ({ head: text, rows: [], tail: '', more: () => '' })

export const EMPTY_BLOCK = frame('')

/**
 * Joins blocks within a budget of UTF-8 bytes. Earlier blocks get their rows first. Rows are left out whole, from the end
 * of a block, and each shortened block says how many are missing. Frames are always kept: they are small and our own.
 */
export function fitBlocks(blocks: readonly Block[], budget: number): string {
  const frames = blocks.map(({ head, rows, tail, more }) => head + tail + more(rows.length))
  let left = budget - utf8Bytes(frames.join(''))
  return blocks
    .map((block) => {
      let kept = 0
      for (const row of block.rows) {
        const size = utf8Bytes(row)
        if (size > left) break
        left -= size
        kept++
      }
      const leftOut = block.rows.length - kept
      return block.head + block.rows.slice(0, kept).join('') + (leftOut > 0 ? block.more(leftOut) : '') + block.tail
    })
    .join('')
}

/** A text cut to a number of UTF-8 bytes, between code points. It then has at most as many UTF-16 units, too. */
export function clipBytes(text: string, bytes: number): string {
  const head = Buffer.from(text, 'utf8').subarray(0, bytes)
  // as a stream, the decoder holds back a code point that is not complete
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: true })
}
