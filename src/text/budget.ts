/** UTF-8 bytes of a text: what GitHub counts, not UTF-16 units. */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

/** A part of a page: what frames it, and rows of which some may be left out. */
export interface Block {
  readonly head: string
  readonly rows: readonly string[]
  readonly tail: string
  /** the row that says what was left out */
  more(leftOut: number): string
}

/** A block that is never cut. */
export const frame = (text: string): Block => ({ head: text, rows: [], tail: '', more: () => '' })

export const NOTHING = frame('')

/**
 * Joins blocks within a budget of UTF-8 bytes. Frames always fit (they are ours and small); rows are cut whole, from the
 * end of a block, earlier blocks being served first, and each cut block says how many rows it lost.
 */
export function fitBlocks(blocks: readonly Block[], budget: number): string {
  const frames = blocks.reduce(
    (sum, block) => sum + utf8Bytes(block.head + block.tail + block.more(block.rows.length)),
    0,
  )
  let left = budget - frames
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

/** At most so many UTF-8 bytes of a text, cut between code points. It then has no more UTF-16 units than that either. */
export function clipBytes(text: string, bytes: number): string {
  if (utf8Bytes(text) <= bytes) return text
  let [kept, left] = ['', bytes]
  for (const character of text) {
    left -= utf8Bytes(character)
    if (left < 0) break
    kept += character
  }
  return kept
}
