import { isBlank, UNUSUAL } from './scalars.js'

const [RETURN, SPACE, HASH, DASH, COLON] = [13, 32, 35, 45, 58]

/** Goes over the lines of a document. All offsets are of the text, in UTF-16 units. */
export class LineCursor {
  readonly text: string
  /** the end of the document */
  readonly end: number
  /** what is not read of the current line; the end of the document if no line is left */
  at = 0
  /** its column, counted from 0; -1 after the last line */
  column = -1
  /** the end of the current line, without its line break */
  lineEnd = 0
  /** the start of the next line */
  next = 0

  constructor(text: string, end: number) {
    this.text = text
    this.end = end
  }

  /** The code of the current character. */
  get code(): number {
    return this.text.charCodeAt(this.at)
  }

  /** Makes the line that an offset is in the current one from there on. */
  setLine(at: number): void {
    const newline = this.text.indexOf('\n', at)
    const isLast = newline === -1 || newline >= this.end
    this.at = at
    this.lineEnd = isLast ? this.end : newline
    this.next = isLast ? this.end : newline + 1
    if (this.lineEnd > at && this.text.charCodeAt(this.lineEnd - 1) === RETURN) this.lineEnd--
  }

  /** Goes to the first line with content. @param start of a line */
  goToLine(start: number): void {
    for (let at = start; at < this.end; at = this.next) {
      this.setLine(at)
      this.skipSpaces()
      if (this.at === this.lineEnd || this.code === HASH) continue
      if (isBlank(this.code)) throw UNUSUAL
      this.column = this.at - at
      return
    }
    this.at = this.end
    this.column = -1
  }

  skipSpaces(): void {
    while (this.at < this.lineEnd && this.code === SPACE) this.at++
  }

  skipBlanks(): void {
    while (this.at < this.lineEnd && isBlank(this.code)) this.at++
  }

  /** Goes over blanks, and says whether the current line holds nothing more than a comment, which can follow a quote without a blank. */
  isRestBlank(): boolean {
    this.skipBlanks()
    return this.at === this.lineEnd || this.code === HASH
  }

  /** Whether an item of a list starts here. */
  isItem(): boolean {
    return this.code === DASH && this.#isBlankAt(this.at + 1)
  }

  /** Whether a colon ends a key at an offset. */
  isColon(at: number): boolean {
    return at < this.lineEnd && this.text.charCodeAt(at) === COLON && this.#isBlankAt(at + 1)
  }

  #isBlankAt(at: number): boolean {
    return at >= this.lineEnd || isBlank(this.text.charCodeAt(at))
  }
}
