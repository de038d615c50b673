import { type HclFault, type Token, tokenize } from './tokens.js'

/** The value of an attribute, as far as it is written down literally. Nothing is evaluated. */
export type HclValue = { readonly offset: number } & (
  | { readonly kind: 'string' | 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** a name with attributes, such as `var.version` */
  | { readonly kind: 'reference'; readonly path: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly HclValue[] }
  | { readonly kind: 'object'; readonly entries: readonly HclEntry[] }
  /** a call with literal or other arguments */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly HclValue[] }
  /** anything else: a string with templates, an operation, an index … */
  | { readonly kind: 'expression' }
)

/** An entry of an object, or an attribute of a body. */
export interface HclEntry {
  readonly name: string
  readonly offset: number
  readonly value: HclValue
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly offset: number
  readonly body: HclBody
}

export interface HclBody {
  readonly attributes: readonly HclEntry[]
  readonly blocks: readonly HclBlock[]
}

export interface HclFile {
  readonly body: HclBody
  /** what keeps the rest of the file from being read; what was read before it is in `body` */
  readonly fault: HclFault | null
}

/** Deeper nesting than any file that people write; it protects the stack. */
const MAX_DEPTH = 200

/**
 * Parses a Terraform file or a `*.tfvars` file into blocks, attributes and literal values (HCL syntax specification). Never
 * throws: a file that cannot be read has a fault, with everything that was read before it.
 */
export function parseHcl(source: string): HclFile {
  const { tokens, fault } = tokenize(source)
  const parser = new Parser(tokens)
  const body = parser.file()
  return { body, fault: fault ?? parser.fault }
}

class Parser {
  readonly #tokens: readonly Token[]
  #index = 0
  #depth = 0
  /** inside parentheses or square brackets, where line ends mean nothing */
  #isBracketed = false
  fault: HclFault | null = null

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  file(): HclBody {
    const body = this.#body()
    if (this.fault === null && this.#token.kind !== 'end') this.#fail('unexpected')
    return body
  }

  get #token(): Token {
    return this.#tokens[Math.min(this.#index, this.#tokens.length - 1)] ?? END
  }

  #isSign(text: string): boolean {
    return this.#token.kind === 'sign' && this.#token.text === text
  }

  #isAttributeEnd(): boolean {
    const { kind } = this.#token
    return kind === 'newline' || kind === 'end' || this.#isSign('}')
  }

  #skipNewlines(): void {
    while (this.#token.kind === 'newline') this.#index++
  }

  #fail(code: HclFault['code']): void {
    this.fault ??= { code, offset: this.#token.offset }
  }

  /** The attributes and blocks up to a `}` or the end. */
  #body(): HclBody {
    const attributes: HclEntry[] = []
    const blocks: HclBlock[] = []
    for (this.#skipNewlines(); this.fault === null && this.#token.kind === 'name'; this.#skipNewlines()) {
      const { text, offset } = this.#token
      this.#index++
      if (this.#isSign('=')) {
        this.#index++
        attributes.push({ name: text, offset, value: this.#value() })
        if (!this.#isAttributeEnd()) this.#fail('unexpected')
      } else {
        const block = this.#block(text, offset)
        if (block !== null) blocks.push(block)
      }
    }
    return { attributes, blocks }
  }

  #block(type: string, offset: number): HclBlock | null {
    const labels: string[] = []
    for (let label = this.#label(); label !== null; label = this.#label()) labels.push(label)
    if (!this.#isSign('{')) {
      this.#fail('unexpected')
      return null
    }
    const body = this.#nested(() => {
      this.#index++
      return this.#body()
    })
    if (body === null) return null
    if (this.fault === null && !this.#isSign('}')) this.#fail('unexpected')
    this.#index++
    return { type, labels, offset, body }
  }

  /** Reads a bare or quoted label; null if there is none here. */
  #label(): string | null {
    const { kind, text } = this.#token
    if (kind === 'string-start') return this.#stringText().value ?? ''
    if (kind !== 'name') return null
    this.#index++
    return text
  }

  /** Runs `read` one level deeper; null if that is too deep. */
  #nested<T>(read: () => T): T | null {
    if (this.#depth >= MAX_DEPTH) {
      this.#fail('too-deep')
      return null
    }
    this.#depth++
    const result = read()
    this.#depth--
    return result
  }

  /** The value of an attribute, an entry or an item; the token after it ends it. */
  #value(): HclValue {
    const { offset } = this.#token
    const value = this.#nested(() => this.#primary())
    if (this.#isBracketed) this.#skipNewlines()
    if (this.fault === null && value !== null && this.#isValueEnd()) return value
    // not a literal value: skip the rest of the expression, with everything in brackets
    this.#skipExpression()
    return { kind: 'expression', offset }
  }

  #isValueEnd(): boolean {
    const { kind, text } = this.#token
    if (kind === 'newline') return !this.#isBracketed
    return kind === 'end' || kind === 'template-end' || (kind === 'sign' && ',]})'.includes(text))
  }

  #primary(): HclValue | null {
    const { kind, text, offset } = this.#token
    if (kind === 'string-start') {
      const wrapped = this.#wrappedReference()
      if (wrapped !== null) return wrapped
      const { value } = this.#stringText()
      return value === null ? null : { kind: 'string', text: value, offset }
    }
    if (kind === 'number') {
      this.#index++
      return { kind: 'number', text, offset }
    }
    if (kind === 'name') return this.#reference()
    if (this.#isSign('[')) return { kind: 'list', items: this.#items(']'), offset }
    if (this.#isSign('{')) return this.#object(offset)
    return null
  }

  /** A reference, a call, a boolean or null. */
  #reference(): HclValue | null {
    const { text, offset } = this.#token
    this.#index++
    if (this.#isSign('(')) {
      return { kind: 'call', name: text, args: this.#items(')'), offset }
    }
    const path = [text]
    while (this.#isSign('.') && this.#tokens[this.#index + 1]?.kind === 'name') {
      path.push(this.#tokens[this.#index + 1]?.text ?? '')
      this.#index += 2
    }
    if (path.length > 1) return { kind: 'reference', path, offset }
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', offset }
    return text === 'null' ? { kind: 'null', offset } : { kind: 'reference', path, offset }
  }

  /** A string that is nothing but one reference, such as `"${var.version}"`, has the value of the reference. */
  #wrappedReference(): HclValue | null {
    const start = this.#index
    const isNext = (kind: Token['kind']): boolean => this.#token.kind === kind && this.#index++ >= 0
    const isDotted = this.#tokens[start + 3]?.text === '.'
    if (isDotted && isNext('string-start') && isNext('template-start') && this.#token.kind === 'name') {
      const value = this.#reference()
      if (value?.kind === 'reference' && isNext('template-end') && isNext('string-end')) return value
    }
    this.#index = start
    return null
  }

  /** The values between an opening bracket, which is the current token, and `end`. */
  #items(end: string): HclValue[] {
    const items: HclValue[] = []
    this.#index++
    this.#within(true, () => {
      for (this.#skipNewlines(); !this.#isSign(end) && this.fault === null; this.#skipNewlines()) {
        items.push(this.#value())
        if (this.#isSign(',')) this.#index++
        else if (!this.#isSign(end)) this.#fail('unexpected')
      }
    })
    this.#index++
    return items
  }

  /** An object; null, with all of it skipped, if its keys are not written down. */
  #object(offset: number): HclValue | null {
    const entries: HclEntry[] = []
    this.#index++
    const isLiteral = this.#within(false, () => {
      for (this.#skipSeparators(); !this.#isSign('}'); this.#skipSeparators()) {
        const entry = this.#entry()
        if (entry === null) return false
        entries.push(entry)
      }
      return true
    })
    if (!isLiteral) {
      if (this.fault === null) this.#skipTo('}')
      return null
    }
    this.#index++
    return { kind: 'object', entries, offset }
  }

  #entry(): HclEntry | null {
    const { kind, text, offset } = this.#token
    if (kind !== 'name' && kind !== 'string-start' && kind !== 'number') return null
    const name = kind === 'string-start' ? this.#stringText().value : text
    if (kind !== 'string-start') this.#index++
    if (name === null || (!this.#isSign('=') && !this.#isSign(':'))) return null
    this.#index++
    const value = this.#value()
    return this.fault === null ? { name, offset, value } : null
  }

  /** Runs `read` inside or outside of brackets. */
  #within<T>(isBracketed: boolean, read: () => T): T {
    const outside = this.#isBracketed
    this.#isBracketed = isBracketed
    const result = read()
    this.#isBracketed = outside
    return result
  }

  #skipSeparators(): void {
    while (this.#token.kind === 'newline' || this.#isSign(',')) this.#index++
  }

  /** Reads a string. @returns its text; null if it has templates, whose value is not written down */
  #stringText(): { readonly value: string | null } {
    let [text, depth, isLiteral] = ['', 0, true]
    do {
      const { kind, text: part } = this.#token
      if (kind === 'end') {
        this.#fail('open-string')
        return { value: null }
      }
      if (kind === 'string-start') depth++
      else if (kind === 'string-end') depth--
      else if (kind === 'template-start') isLiteral = false
      else if (kind === 'text' && depth === 1) text += part
      this.#index++
    } while (depth > 0)
    return { value: isLiteral ? text : null }
  }

  /** Skips what is left of an expression that is not literal, up to the token that ends it. */
  #skipExpression(): void {
    this.#skipUntil(() => this.#isValueEnd())
  }

  /** Skips everything up to a closing bracket, and the bracket. */
  #skipTo(end: string): void {
    this.#skipUntil(() => this.#isSign(end))
    if (this.#isSign(end)) this.#index++
    else this.#fail('unexpected')
  }

  /** Skips tokens, with everything in brackets and strings, up to one that ends the part or closes a bracket around it. */
  #skipUntil(isEnd: () => boolean): void {
    let depth = 0
    for (; this.#token.kind !== 'end'; this.#index++) {
      const { kind, text } = this.#token
      const isOpening =
        kind === 'string-start' || kind === 'template-start' || (kind === 'sign' && '([{'.includes(text))
      const isClosing = kind === 'string-end' || kind === 'template-end' || (kind === 'sign' && ')]}'.includes(text))
      if (depth === 0 && (isClosing || isEnd())) return
      if (isOpening) depth++
      if (isClosing) depth--
    }
  }
}

const END: Token = { kind: 'end', text: '', offset: 0 }
