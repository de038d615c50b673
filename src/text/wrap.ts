/** Characters that a terminal shows two columns wide: Han, kana, Hangul and full-width forms. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]/u

/** How many columns a text takes. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** What no line begins with, and what no line ends with. */
const CLOSING = /[，。、；：？！）》”’…]/
const OPENING = /[（《“‘]/

/** The parts of a line that stay together: words with the spaces after them, and characters of Chinese with their punctuation. */
function piecesOf(line: string): string[] {
  const pieces: string[] = []
  let before = ''
  for (const character of line) {
    const isWord = before.trim() === '' ? before !== '' && character.trim() !== '' : false
    const isWide = WIDE.test(character) || WIDE.test(before)
    const isBreak = isWord || (isWide && character.trim() !== '' && !CLOSING.test(character) && !OPENING.test(before))
    const last = pieces.length - 1
    if (isBreak || last < 0) pieces.push(character)
    else pieces[last] += character
    before = character
  }
  return pieces
}

/** Lines that people copy whole. */
const COPIED = /^\s*(?:\$ |https?:)/
const LEAST_COLUMNS = 30

/**
 * A line in lines of at most this many columns, which all have its indentation, and that of what follows a bullet. It is broken at spaces,
 * and between characters of Chinese; a word, a name or an address is never broken, and a command stays on one line.
 */
export function wrapped(line: string, columns: number): string {
  if (widthOf(line) <= columns || COPIED.test(line)) return line
  const indent = ' '.repeat(/^\s*(?:[*•-] |-> )?/.exec(line)?.[0].length ?? 0)
  const most = Math.max(columns, indent.length + LEAST_COLUMNS)
  const lines: string[] = []
  let current = ''
  for (const piece of piecesOf(line)) {
    const isFirst = current.trim() === ''
    if (!isFirst && widthOf(`${current}${piece}`.trimEnd()) > most) {
      lines.push(current.trimEnd())
      current = `${indent}${piece.trimStart()}`
    } else current += piece
  }
  return [...lines, current.trimEnd()].join('\n')
}
