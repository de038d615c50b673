import type { YamlEntry, YamlNode, YamlScalar } from './node.js'
import {
  canStartPlain,
  isBlank,
  isBreak,
  isFlowIndicator,
  isFlowStart,
  isQuote,
  MAX_PLAIN_DEPTH,
  readQuoted,
  UNUSUAL,
} from './scalars.js'

const [NEWLINE, HASH, COMMA, COLON] = [10, 35, 44, 58]
const [CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [93, 123, 125]

/** Reads a map or a list in flow style. Its lines can start in any column, as for the YAML reader of kubectl. */
export class FlowReader {
  readonly #text: string
  readonly #end: number
  #at: number

  /**
   * @param at the offset of the opening bracket
   * @param end where the text ends that can be read
   */
  constructor(text: string, at: number, end: number) {
    this.#text = text
    this.#at = at
    this.#end = end
  }

  /** The collection, and the offset after its closing bracket. */
  read(): { readonly node: YamlNode; readonly end: number } {
    return { node: this.#collection(0), end: this.#at }
  }

  #collection(depth: number): YamlNode {
    if (depth > MAX_PLAIN_DEPTH) throw UNUSUAL
    const offset = this.#at
    const isMap = this.#text.charCodeAt(offset) === OPEN_BRACE
    const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET
    const entries: YamlEntry[] = []
    const items: YamlNode[] = []
    this.#at++
    if (this.#skipBlanks() !== close)
      for (;;) {
        if (isMap) entries.push(this.#entry(depth))
        else items.push(this.#value(depth))
        const code = this.#skipBlanks()
        if (code === close) break
        if (code !== COMMA) throw UNUSUAL
        this.#at++
        if (this.#skipBlanks() === close) break
      }
    this.#at++
    return isMap ? { type: 'map', entries, offset } : { type: 'list', items, offset }
  }

  #entry(depth: number): YamlEntry {
    const keyOffset = this.#at
    const isQuoted = isQuote(this.#text.charCodeAt(keyOffset))
    const { text: key, end } = isQuoted ? this.#quoted() : this.#plain()
    if (isQuoted && this.#text.slice(keyOffset, end).includes('\n')) throw UNUSUAL
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at++
    if (this.#text.charCodeAt(this.#at) !== COLON) throw UNUSUAL
    this.#at++
    const next = this.#text.charCodeAt(this.#at)
    if (!isQuoted && !isBlank(next) && !isBreak(next)) throw UNUSUAL
    this.#skipBlanks()
    return { key, keyOffset, value: this.#value(depth) }
  }

  #value(depth: number): YamlNode {
    const code = this.#text.charCodeAt(this.#at)
    if (isFlowStart(code)) return this.#collection(depth + 1)
    return isQuote(code) ? this.#quoted() : this.#plain()
  }

  #quoted(): YamlScalar {
    const scalar = readQuoted(this.#text, this.#at, this.#end)
    this.#at = scalar.end + 1
    return scalar
  }

  #plain(): YamlScalar {
    const offset = this.#at
    if (!canStartPlain(this.#text, offset)) throw UNUSUAL
    let end = offset
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (isFlowStart(code)) throw UNUSUAL
      if (isFlowIndicator(code) || isBreak(code)) break
      if (code === HASH && isBlank(this.#text.charCodeAt(this.#at - 1))) break
      const next = this.#text.charCodeAt(this.#at + 1)
      if (code === COLON && (isBlank(next) || isBreak(next))) break
      if (code === COLON && isFlowIndicator(next)) throw UNUSUAL
      if (!isBlank(code)) end = this.#at + 1
    }
    return { type: 'scalar', text: this.#text.slice(offset, end), offset, style: 'plain', end, isAnchored: false }
  }

  /** Goes to the next character that is neither blank nor in a comment, and returns its code. */
  #skipBlanks(): number {
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === HASH && this.#isAfterBlank()) this.#skipComment()
      else if (!isBlank(code) && !isBreak(code)) return code
    }
    throw UNUSUAL
  }

  #isAfterBlank(): boolean {
    const before = this.#text.charCodeAt(this.#at - 1)
    return isBlank(before) || isBreak(before)
  }

  #skipComment(): void {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== NEWLINE) this.#at++
  }
}
