import type { YamlEntry, YamlNode, YamlScalar } from './node.js'
import {
  canStartPlain,
  FlowReader,
  folded,
  isBlank,
  isFlowStart,
  isQuote,
  MAX_PLAIN_DEPTH,
  readQuoted,
  UNUSUAL,
} from './read-flow.js'

/** A document, and where the text goes on after it: JSON documents can follow one another without `---`. */
export interface PlainDocument {
  /** null if there is no content */
  readonly root: YamlNode | null
  readonly next: number
}

/**
 * Reads one document if it is written as almost all manifests are: maps and lists by indentation, values on one line, blocks of text,
 * flow style on one line, or JSON. That takes a small part of the time of `readAny`, which gives the same nodes.
 * @param start the offset of the document in the text; `end` likewise
 * @returns null if the document uses something else, or has a fault
 */
export function readPlain(text: string, start: number, end: number): PlainDocument | null {
  try {
    return new PlainReader(text, end).document(start)
  } catch (error) {
    if (error === UNUSUAL) return null
    throw error
  }
}

const [NEWLINE, RETURN, SPACE, HASH, DASH, COLON, PIPE, GREATER] = [10, 13, 32, 35, 45, 58, 124, 62]
const BYTE_ORDER_MARK = 0xfeff

const NOT_BEFORE_COMMENT = /[^ \t\n]/

class PlainReader {
  readonly #text: string
  readonly #end: number
  /** what is not read of the current line; the end of the text if no line is left */
  #at = 0
  /** the column of it, from 0; -1 if no line is left */
  #column = -1
  /** the end of the current line, without its line break */
  #lineEnd = 0
  /** the start of the next line */
  #next = 0

  constructor(text: string, end: number) {
    this.#text = text
    this.#end = end
  }

  document(start: number): PlainDocument {
    const text = this.#text
    let at = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start
    const isMarked = text.startsWith('---', at)
    if (isMarked) at += 3
    if (isMarked || (start > 0 && text.charCodeAt(start - 1) !== NEWLINE)) {
      // the rest of the line of a marker, or what follows another JSON document
      while (at < this.#end && isBlank(text.charCodeAt(at))) at++
      if (at < this.#end && isFlowStart(text.charCodeAt(at))) return this.#flowDocument(at)
      this.#setLine(at)
      if (!this.#isRestBlank()) throw UNUSUAL
      at = this.#next
    }
    this.#goToLine(at)
    if (this.#column === -1) return { root: null, next: this.#end }
    if (isFlowStart(text.charCodeAt(this.#at))) return this.#flowDocument(this.#at)
    const root = this.#block(0)
    if (this.#column !== -1) throw UNUSUAL
    return { root, next: this.#end }
  }

  #flowDocument(at: number): PlainDocument {
    const { node, end } = new FlowReader(this.#text, at, this.#end, true).read()
    let next = end
    for (; next < this.#end; next++) {
      const code = this.#text.charCodeAt(next)
      if (isFlowStart(code)) break
      if (code === HASH) {
        const newline = this.#text.indexOf('\n', next)
        next = newline === -1 ? this.#end : newline
      } else if (!isBlank(code) && code !== NEWLINE && code !== RETURN) throw UNUSUAL
    }
    return { root: node, next: Math.min(next, this.#end) }
  }

  /** A map or a list whose first line is the current one. */
  #block(depth: number): YamlNode {
    if (depth > MAX_PLAIN_DEPTH) throw UNUSUAL
    return this.#isItem() ? this.#list(depth) : this.#map(depth)
  }

  #map(depth: number): YamlNode {
    const [column, offset] = [this.#column, this.#at]
    const entries: YamlEntry[] = []
    while (this.#column === column) {
      const keyOffset = this.#at
      const key = this.#key()
      if (key === null) throw UNUSUAL
      entries.push({ key, keyOffset, value: this.#mapValue(column, depth) })
    }
    if (this.#column > column) throw UNUSUAL
    return { type: 'map', entries, offset }
  }

  #mapValue(column: number, depth: number): YamlNode {
    if (!this.#isRestBlank()) return this.#inline(column)
    const after = this.#at
    this.#goToLine(this.#next)
    // the items of a list can be as far to the right as the key of the list
    if (this.#column > column || (this.#column === column && this.#isItem())) return this.#block(depth + 1)
    return emptyScalar(after)
  }

  #list(depth: number): YamlNode {
    const [column, offset] = [this.#column, this.#at]
    const items: YamlNode[] = []
    while (this.#column === column && this.#isItem()) {
      const dash = this.#at
      this.#at = this.#skipBlanks(dash + 1)
      if (this.#text.slice(dash, this.#at).includes('\t')) throw UNUSUAL
      this.#column = column + this.#at - dash
      items.push(this.#item(column, depth))
    }
    if (this.#column > column) throw UNUSUAL
    return { type: 'list', items, offset }
  }

  #item(column: number, depth: number): YamlNode {
    if (this.#isRestBlank()) {
      const after = this.#at
      this.#goToLine(this.#next)
      return this.#column > column ? this.#block(depth + 1) : emptyScalar(after)
    }
    const start = this.#at
    if (this.#isItem() || this.#key() !== null) {
      this.#at = start
      return this.#block(depth + 1)
    }
    return this.#inline(column)
  }

  /** A value that starts on the current line. @param column of the map or the list that it is in */
  #inline(column: number): YamlNode {
    const code = this.#text.charCodeAt(this.#at)
    if (code === PIPE || code === GREATER) return this.#blockScalar(column, code === GREATER)
    const node = this.#inlineNode(code, column)
    if (!this.#isRestBlank()) throw UNUSUAL
    const hasComment = this.#at < this.#lineEnd
    this.#goToLine(this.#next)
    if (this.#column <= column) return node
    if (hasComment || node.type !== 'scalar' || node.style !== 'plain') throw UNUSUAL
    return this.#continued(node, column)
  }

  #inlineNode(code: number, column: number): YamlNode {
    if (isFlowStart(code)) {
      const { node, end } = new FlowReader(this.#text, this.#at, this.#lineEnd, false).read()
      this.#at = end
      return node
    }
    if (!isQuote(code)) return this.#plain()
    const scalar = readQuoted(this.#text, this.#at, this.#end)
    const lines =
      scalar.end > this.#lineEnd
        ? this.#text
            .slice(scalar.offset, scalar.end + 1)
            .split('\n')
            .slice(1)
        : []
    for (const line of lines) if (!isIndented(line, column)) throw UNUSUAL
    if (lines.length > 0) this.#setLine(scalar.end)
    this.#at = scalar.end + 1
    return scalar
  }

  /** A plain scalar with the further lines that it has. */
  #continued(first: YamlScalar, column: number): YamlScalar {
    let { end } = first
    while (this.#column > column) {
      if (this.#text.slice(end, this.#at).includes('#')) throw UNUSUAL
      end = this.#plainEnd()
      this.#goToLine(this.#next)
    }
    return { ...first, text: folded(this.#text.slice(first.offset, end), 'plain'), end }
  }

  #plain(): YamlScalar {
    const offset = this.#at
    if (!canStartPlain(this.#text, offset)) throw UNUSUAL
    const end = this.#plainEnd()
    return { type: 'scalar', text: this.#text.slice(offset, end), offset, style: 'plain', end, isAnchored: false }
  }

  /** Goes over the rest of a plain scalar on the current line, and returns its end. */
  #plainEnd(): number {
    let end = this.#at
    for (; this.#at < this.#lineEnd; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (isBlank(code)) continue
      if (code === HASH && isBlank(this.#text.charCodeAt(this.#at - 1))) break
      if (code === COLON && this.#isColon(this.#at)) throw UNUSUAL
      end = this.#at + 1
    }
    return end
  }

  /** Reads a key and goes to its value. @returns null, without going on, if the rest of the line starts with no key */
  #key(): string | null {
    const start = this.#at
    if (isQuote(this.#text.charCodeAt(start))) {
      const { text, end } = readQuoted(this.#text, start, this.#end)
      if (end > this.#lineEnd) return null
      const colon = this.#skipBlanks(end + 1)
      if (!this.#isColon(colon)) return null
      this.#at = this.#skipBlanks(colon + 1)
      return text
    }
    if (!canStartPlain(this.#text, start)) return null
    for (let at = start; at < this.#lineEnd; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === HASH && isBlank(this.#text.charCodeAt(at - 1))) return null
      if (code !== COLON || !this.#isColon(at)) continue
      this.#at = this.#skipBlanks(at + 1)
      return this.#text.slice(start, at).trimEnd()
    }
    return null
  }

  /** A block of text, without an indentation of its own and without `+`. @param column of the map or the list that it is in */
  #blockScalar(column: number, isFolded: boolean): YamlScalar {
    const header = /^[|>](-?)[ \t]*(?:[ \t]#.*)?$/.exec(this.#text.slice(this.#at, this.#lineEnd))
    if (header === null) throw UNUSUAL
    const { lines, offset, end } = this.#blockLines(column)
    if (isFolded && lines.some((line) => line === '' || isBlank(line.charCodeAt(0)))) throw UNUSUAL
    const lineBreak = header[1] === '-' || lines.length === 0 ? '' : '\n'
    const text = lines.join(isFolded ? ' ' : '\n') + lineBreak
    return { type: 'scalar', text, offset, style: 'block', end, isAnchored: false }
  }

  /** The lines below the current one that are further to the right than a column, without the empty ones at their end. */
  #blockLines(column: number) {
    const lines: string[] = []
    let [indentation, offset, end, count] = [0, this.#next, this.#next, 0]
    let at = this.#next
    for (; at < this.#end; at = this.#next) {
      this.#setLine(at)
      let from = at
      while (from < this.#lineEnd && this.#text.charCodeAt(from) === SPACE) from++
      const isEmpty = from === this.#lineEnd
      if (!isEmpty && count === 0) [indentation, offset] = [from - at, this.#skipBlanks(from)]
      if (!isEmpty && (from - at < indentation || indentation <= column)) break
      // blanks beyond the indentation are a part of the text
      if (isEmpty && (count === 0 ? from > at : from - at > indentation)) throw UNUSUAL
      lines.push(isEmpty ? '' : this.#text.slice(at + indentation, this.#lineEnd))
      if (!isEmpty) [count, end] = [lines.length, this.#lineEnd]
    }
    this.#goToLine(at)
    if (this.#column > column) throw UNUSUAL
    return { lines: lines.slice(0, count), offset, end }
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && this.#isBlankAt(this.#at + 1)
  }

  #isColon(at: number): boolean {
    return at < this.#lineEnd && this.#text.charCodeAt(at) === COLON && this.#isBlankAt(at + 1)
  }

  #isBlankAt(at: number): boolean {
    return at >= this.#lineEnd || isBlank(this.#text.charCodeAt(at))
  }

  /** Goes over blanks, and says whether the current line holds nothing more than a comment. */
  #isRestBlank(): boolean {
    this.#at = this.#skipBlanks(this.#at)
    return (
      this.#at === this.#lineEnd ||
      (this.#text.charCodeAt(this.#at) === HASH && !NOT_BEFORE_COMMENT.test(this.#text.charAt(this.#at - 1)))
    )
  }

  #skipBlanks(from: number): number {
    let at = from
    while (at < this.#lineEnd && isBlank(this.#text.charCodeAt(at))) at++
    return at
  }

  /** Makes the line that an offset is in the current one from there on. */
  #setLine(at: number): void {
    const newline = this.#text.indexOf('\n', at)
    const isLast = newline === -1 || newline >= this.#end
    this.#at = at
    this.#lineEnd = isLast ? this.#end : newline
    this.#next = isLast ? this.#end : newline + 1
    if (this.#lineEnd > at && this.#text.charCodeAt(this.#lineEnd - 1) === RETURN) this.#lineEnd--
  }

  /** Goes to the first line with content. @param start of a line */
  #goToLine(start: number): void {
    for (let at = start; at < this.#end; at = this.#next) {
      this.#setLine(at)
      while (this.#at < this.#lineEnd && this.#text.charCodeAt(this.#at) === SPACE) this.#at++
      if (this.#at === this.#lineEnd || this.#text.charCodeAt(this.#at) === HASH) continue
      if (isBlank(this.#text.charCodeAt(this.#at))) throw UNUSUAL
      this.#column = this.#at - at
      return
    }
    this.#at = this.#end
    this.#column = -1
  }
}

/** Whether a further line of a quoted scalar is far enough to the right. */
const isIndented = (line: string, column: number): boolean => /^[ \t\r]*$/.test(line) || line.search(/[^ ]/) > column

const emptyScalar = (offset: number): YamlScalar => ({
  type: 'scalar',
  text: '',
  offset,
  style: 'plain',
  end: offset,
  isAnchored: false,
})
