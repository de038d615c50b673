/** An expression of a Go template, as far as the gate evaluates it. */
export type Expression =
  /** `offset` is where the characters between the quotes start in the file */
  | { readonly type: 'string'; readonly text: string; readonly offset: number }
  | { readonly type: 'number'; readonly value: number }
  /** a field or a variable, such as `.Values.kind` or `$version`; also `true` and `false` */
  | { readonly type: 'path'; readonly path: string }
  /** a function with its arguments; the value of a pipe is the last one. What cannot be parsed has no name, and its strings as arguments */
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }

/** What an action says after its keyword: an expression, and the variable that gets its value, if any. */
export interface Pipeline {
  readonly variable: string | null
  readonly value: Expression
}

export const UNKNOWN: Expression = { type: 'call', name: '', args: [] }
/** Longer expressions were not written by people. */
const MAX_TOKENS = 2000
const MAX_DEPTH = 50

interface Token {
  readonly type: 'string' | 'number' | 'word' | 'sign'
  readonly text: string
  readonly offset: number
}

const TOKEN =
  /[ \t\r\n]+|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[+-]?\d[\w.]*|(?:\$\w*|\.\w*|[\p{L}_]\w*)(?:\.\w+)*|:=|[\s\S]/uy

/**
 * Parses what is between the braces of an action. Never throws: what it cannot parse is unknown.
 * @param offset where `source` starts in the file
 */
export function parsePipeline(source: string, offset: number): Pipeline {
  const tokens = tokensOf(source, offset)
  const [first, sign] = tokens
  const isAssignment = first?.text.startsWith('$') === true && (sign?.text === ':=' || sign?.text === '=')
  const parser = new Parser(isAssignment ? tokens.slice(2) : tokens)
  return { variable: isAssignment ? first.text : null, value: parser.whole() }
}

function tokensOf(source: string, offset: number): readonly Token[] {
  const tokens: Token[] = []
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < source.length && tokens.length < MAX_TOKENS; ) {
    const start = TOKEN.lastIndex
    const text = TOKEN.exec(source)?.[0] ?? ''
    if (/^\s/.test(text)) continue
    const isString = text.length > 1 && /^["'`]/.test(text)
    const type = isString ? 'string' : /^[+-]?\d/.test(text) ? 'number' : /^[$.\p{L}_]/u.test(text) ? 'word' : 'sign'
    tokens.push({ type, text: isString ? stringText(text) : text, offset: offset + start + (isString ? 1 : 0) })
  }
  return tokens
}

/** The text of a string without its quotes and the usual escapes. */
const stringText = (quoted: string): string =>
  quoted.startsWith('`') ? quoted.slice(1, -1) : quoted.slice(1, -1).replace(/\\(["'\\])/g, '$1')

class Parser {
  readonly #tokens: readonly Token[]
  #index = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const value = this.#pipeline()
    if (this.#index === this.#tokens.length) return value
    const strings = this.#tokens.filter(({ type }) => type === 'string')
    return { type: 'call', name: '', args: strings.map(({ text, offset }) => ({ type: 'string', text, offset })) }
  }

  #isSign(sign: string): boolean {
    const token = this.#tokens[this.#index]
    return token?.type === 'sign' && token.text === sign
  }

  /** The value of each command is the last argument of the next one. */
  #pipeline(): Expression {
    let value = this.#command(null)
    while (this.#isSign('|')) {
      this.#index++
      value = this.#command(value)
    }
    return value
  }

  #command(piped: Expression | null): Expression {
    const first = this.#tokens[this.#index]
    const args: Expression[] = []
    for (let next = this.#operand(); next !== null; next = this.#operand()) args.push(next)
    const [value = UNKNOWN, ...rest] = args
    const given = piped === null ? rest : [...rest, piped]
    const isFunction = first?.type === 'word' && (given.length > 0 || !/^(?:[$.]|true$|false$)/.test(first.text))
    if (isFunction) return { type: 'call', name: first.text, args: given }
    return given.length === 0 ? value : { type: 'call', name: '', args: [value, ...given] }
  }

  /** An operand of a command; null at its end. */
  #operand(): Expression | null {
    const token = this.#tokens[this.#index]
    if (token === undefined) return null
    if (token.type === 'sign') return token.text === '(' ? this.#group() : null
    this.#index++
    if (token.type === 'string') return { type: 'string', text: token.text, offset: token.offset }
    if (token.type === 'number') return { type: 'number', value: Number(token.text) }
    return { type: 'path', path: token.text }
  }

  /** An expression in parentheses, and the fields of it that follow. */
  #group(): Expression {
    if (++this.#depth > MAX_DEPTH) {
      this.#index = this.#tokens.length + 1
      return UNKNOWN
    }
    this.#index++
    const value = this.#pipeline()
    this.#depth--
    const end = this.#tokens[this.#index]
    if (!this.#isSign(')') || end === undefined) {
      this.#index = this.#tokens.length + 1
      return UNKNOWN
    }
    this.#index++
    const field = this.#tokens[this.#index]
    if (field?.type !== 'word' || !field.text.startsWith('.') || field.offset !== end.offset + 1) return value
    this.#index++
    return { type: 'call', name: field.text, args: [value] }
  }
}

/** Calls `visit` for each string in an expression, with the name of the function that it is an argument of; null if there is none. */
export function visitStrings(
  expression: Expression,
  visit: (string: Extract<Expression, { type: 'string' }>, call: Extract<Expression, { type: 'call' }> | null) => void,
  call: Extract<Expression, { type: 'call' }> | null = null,
): void {
  if (expression.type === 'string') visit(expression, call)
  if (expression.type === 'call') for (const arg of expression.args) visitStrings(arg, visit, expression)
}
