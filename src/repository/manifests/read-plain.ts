import { LineCursor } from './line-cursor.js'
import type { YamlEntry, YamlNode, YamlScalar } from './node.js'
import { FlowReader } from './read-flow.js'
import {
  canStartPlain,
  folded,
  isBlank,
  isFlowStart,
  isQuote,
  MAX_PLAIN_DEPTH,
  readQuoted,
  UNUSUAL,
} from './scalars.js'

/** A document, and where the text goes on after it: JSON documents can follow one another without `---`. */
export interface PlainDocument {
  /** null if there is no content */
  readonly root: YamlNode | null
  readonly next: number
}

/**
 * Reads one document if it is written as almost all manifests are: maps and lists by indentation, scalars, blocks of text, flow style or
 * JSON. That takes a small part of the time of `readAny`, which gives the same nodes. Like kubectl, and unlike `readAny`, it takes
 * brackets and quotes whose further lines start in any column.
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

const [NEWLINE, RETURN, HASH, COLON, PIPE, GREATER] = [10, 13, 35, 58, 124, 62]
const BYTE_ORDER_MARK = 0xfeff

class PlainReader {
  readonly #text: string
  readonly #lines: LineCursor

  constructor(text: string, end: number) {
    this.#text = text
    this.#lines = new LineCursor(text, end)
  }

  document(start: number): PlainDocument {
    const [text, lines] = [this.#text, this.#lines]
    let at = text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start
    const isMarked = text.startsWith('---', at)
    if (isMarked) at += 3
    if (isMarked || (start > 0 && text.charCodeAt(start - 1) !== NEWLINE)) {
      // the rest of the line of a marker, or what follows another JSON document
      while (at < lines.end && isBlank(text.charCodeAt(at))) at++
      if (at < lines.end && isFlowStart(text.charCodeAt(at))) return this.#flowDocument(at)
      lines.setLine(at)
      if (!lines.isRestBlank()) throw UNUSUAL
      at = lines.next
    }
    lines.goToLine(at)
    if (lines.column === -1) return { root: null, next: lines.end }
    if (isFlowStart(lines.code)) return this.#flowDocument(lines.at)
    const root = this.#block(-1, 0)
    if (lines.column !== -1) throw UNUSUAL
    return { root, next: lines.end }
  }

  #flowDocument(at: number): PlainDocument {
    const [text, limit] = [this.#text, this.#lines.end]
    const { node, end } = new FlowReader(text, at, limit).read()
    let next = end
    for (; next < limit; next++) {
      const code = text.charCodeAt(next)
      if (isFlowStart(code)) break
      if (code === HASH) {
        const newline = text.indexOf('\n', next)
        next = newline === -1 ? limit : newline
      } else if (!isBlank(code) && code !== NEWLINE && code !== RETURN) throw UNUSUAL
    }
    return { root: node, next: Math.min(next, limit) }
  }

  /** The node whose first line is the current one. @param column of the map or the list that it is in; -1 for a document */
  #block(column: number, depth: number): YamlNode {
    if (depth > MAX_PLAIN_DEPTH) throw UNUSUAL
    if (this.#lines.isItem()) return this.#list(depth)
    const start = this.#lines.at
    if (this.#key() === null) return this.#inline(column)
    this.#lines.at = start
    return this.#map(depth)
  }

  #map(depth: number): YamlNode {
    const lines = this.#lines
    const { column, at: offset } = lines
    const entries: YamlEntry[] = []
    while (lines.column === column) {
      const keyOffset = lines.at
      const key = this.#key()
      if (key === null) throw UNUSUAL
      entries.push({ key, keyOffset, value: this.#mapValue(column, depth) })
    }
    if (lines.column > column) throw UNUSUAL
    return { type: 'map', entries, offset }
  }

  #mapValue(column: number, depth: number): YamlNode {
    const lines = this.#lines
    if (!lines.isRestBlank()) return this.#inline(column)
    const after = lines.at
    lines.goToLine(lines.next)
    // the items of a list can be as far to the right as the key of the list
    if (lines.column > column || (lines.column === column && lines.isItem())) return this.#block(column, depth + 1)
    return emptyScalar(after)
  }

  #list(depth: number): YamlNode {
    const lines = this.#lines
    const { column, at: offset } = lines
    const items: YamlNode[] = []
    while (lines.column === column && lines.isItem()) {
      const dash = lines.at++
      lines.skipSpaces()
      lines.column = column + lines.at - dash
      items.push(this.#item(column, depth))
    }
    if (lines.column > column) throw UNUSUAL
    return { type: 'list', items, offset }
  }

  #item(column: number, depth: number): YamlNode {
    const lines = this.#lines
    const start = lines.at
    if (lines.isRestBlank()) {
      const after = lines.at
      lines.goToLine(lines.next)
      return lines.column > column ? this.#block(column, depth + 1) : emptyScalar(after)
    }
    // the column of what follows a tab is not known
    if (lines.at > start) throw UNUSUAL
    return this.#block(column, depth + 1)
  }

  /** A value that starts on the current line. @param column of the map or the list that it is in */
  #inline(column: number): YamlNode {
    const lines = this.#lines
    if (lines.code === PIPE || lines.code === GREATER) return this.#blockScalar(column, lines.code === GREATER)
    const node = this.#inlineNode()
    if (!lines.isRestBlank()) throw UNUSUAL
    const hasComment = lines.at < lines.lineEnd
    lines.goToLine(lines.next)
    if (lines.column <= column) return node
    if (hasComment || node.type !== 'scalar' || node.style !== 'plain') throw UNUSUAL
    return this.#continued(node, column)
  }

  #inlineNode(): YamlNode {
    const lines = this.#lines
    if (isFlowStart(lines.code)) {
      const { node, end } = new FlowReader(this.#text, lines.at, lines.end).read()
      if (end > lines.lineEnd) lines.setLine(end)
      lines.at = end
      return node
    }
    if (!isQuote(lines.code)) return this.#plain()
    const scalar = readQuoted(this.#text, lines.at, lines.end)
    if (scalar.end > lines.lineEnd) lines.setLine(scalar.end)
    lines.at = scalar.end + 1
    return scalar
  }

  /** A plain scalar with the further lines that it has. */
  #continued(first: YamlScalar, column: number): YamlScalar {
    const lines = this.#lines
    let { end } = first
    while (lines.column > column) {
      if (this.#text.slice(end, lines.at).includes('#')) throw UNUSUAL
      end = this.#plainEnd()
      lines.goToLine(lines.next)
    }
    return { ...first, text: folded(this.#text.slice(first.offset, end), 'plain'), end }
  }

  #plain(): YamlScalar {
    const offset = this.#lines.at
    if (!canStartPlain(this.#text, offset)) throw UNUSUAL
    const end = this.#plainEnd()
    return { type: 'scalar', text: this.#text.slice(offset, end), offset, style: 'plain', end, isAnchored: false }
  }

  /** Goes over the rest of a plain scalar on the current line, and returns its end. */
  #plainEnd(): number {
    const lines = this.#lines
    let end = lines.at
    for (; lines.at < lines.lineEnd; lines.at++) {
      const { code } = lines
      if (isBlank(code)) continue
      if (code === HASH && isBlank(this.#text.charCodeAt(lines.at - 1))) break
      if (code === COLON && lines.isColon(lines.at)) throw UNUSUAL
      end = lines.at + 1
    }
    return end
  }

  /** Reads a key and goes behind its colon. @returns null, without going on, if the rest of the line starts with no key */
  #key(): string | null {
    const [text, lines] = [this.#text, this.#lines]
    const start = lines.at
    if (isQuote(lines.code)) {
      const { text: key, end } = readQuoted(text, start, lines.end)
      let colon = end + 1
      while (isBlank(text.charCodeAt(colon))) colon++
      if (end > lines.lineEnd || !lines.isColon(colon)) return null
      lines.at = colon + 1
      return key
    }
    if (!canStartPlain(text, start)) return null
    let end = start
    for (let at = start; at < lines.lineEnd; at++) {
      const code = text.charCodeAt(at)
      if (code === HASH && isBlank(text.charCodeAt(at - 1))) return null
      if (code === COLON && lines.isColon(at)) {
        lines.at = at + 1
        return text.slice(start, end)
      }
      if (!isBlank(code)) end = at + 1
    }
    return null
  }

  /** A block of text, without an indentation of its own and without `+`. @param column of the map or the list that it is in */
  #blockScalar(column: number, isFolded: boolean): YamlScalar {
    const header = /^[|>](-?)[ \t]*(?:[ \t]#.*)?$/.exec(this.#text.slice(this.#lines.at, this.#lines.lineEnd))
    if (header === null) throw UNUSUAL
    const { content, offset, end } = this.#blockLines(column)
    if (isFolded && content.some((line) => line === '' || isBlank(line.charCodeAt(0)))) throw UNUSUAL
    const lineBreak = header[1] === '-' || content.length === 0 ? '' : '\n'
    const text = content.join(isFolded ? ' ' : '\n') + lineBreak
    return { type: 'scalar', text, offset, style: 'block', end, isAnchored: false }
  }

  /** The lines below the current one that are further to the right than a column, without the empty ones at their end. */
  #blockLines(column: number) {
    const lines = this.#lines
    const content: string[] = []
    let [indentation, offset, end, count] = [0, lines.next, lines.next, 0]
    let at = lines.next
    for (; at < lines.end; at = lines.next) {
      lines.setLine(at)
      lines.skipSpaces()
      const width = lines.at - at
      const isEmpty = lines.at === lines.lineEnd
      if (!isEmpty && count === 0) {
        indentation = width
        lines.skipBlanks()
        offset = lines.at
      }
      if (!isEmpty && (width < indentation || indentation <= column)) break
      // blanks beyond the indentation are a part of the text
      if (isEmpty && (count === 0 ? width > 0 : width > indentation)) throw UNUSUAL
      content.push(isEmpty ? '' : this.#text.slice(at + indentation, lines.lineEnd))
      if (!isEmpty) [count, end] = [content.length, lines.lineEnd]
    }
    lines.goToLine(at)
    if (lines.column > column) throw UNUSUAL
    return { content: content.slice(0, count), offset, end }
  }
}

const emptyScalar = (offset: number): YamlScalar => ({
  type: 'scalar',
  text: '',
  offset,
  style: 'plain',
  end: offset,
  isAnchored: false,
})
