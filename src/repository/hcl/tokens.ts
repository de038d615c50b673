/** A token of a file in HCL's native syntax. `text` is the name, number or sign, or the characters of a string without escapes. */
export interface Token {
  readonly kind:
    | 'name'
    | 'number'
    | 'sign'
    | 'newline'
    | 'string-start'
    | 'string-end'
    | 'text'
    | 'template-start'
    | 'template-end'
    | 'end'
  readonly text: string
  /** where the token starts, in UTF-16 units from the start of the file */
  readonly offset: number
}

/** Why the rest of a file cannot be read, and where. */
export interface HclFault {
  readonly code: 'open-comment' | 'open-string' | 'open-heredoc' | 'open-template' | 'unexpected' | 'too-deep'
  readonly offset: number
}

export interface Tokens {
  /** always ends with a token of kind `end` */
  readonly tokens: readonly Token[]
  readonly fault: HclFault | null
}

/** What the characters at a position are part of. */
type Mode =
  | { readonly type: 'quote' }
  | { readonly type: 'heredoc'; readonly end: RegExp }
  /** code inside `${…}` or `%{…}`; `braces` counts the `{` that are open in it */
  | { readonly type: 'template'; braces: number }
type StringMode = Exclude<Mode, { type: 'template' }>

const BLANK = /[ \t\r\uFEFF]+/y
const LINE_COMMENT = /(?:#|\/\/)[^\n]*/y
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy
/** What HCL ignores around the marker that ends a heredoc: the white space of Unicode, but for line ends. */
const SPACES = '(?:[^\\S\\n\\uFEFF]|\\u0085)*'
/** The characters of a string that are no escape, template or end. */
const PLAIN = /[^"\\$%\n]+/y
const PLAIN_LINE = /[^$%\n]+/y
/** `$${` and `%%{` stand for `${` and `%{`. */
const DOUBLED = /\$\$\{|%%\{/y
const QUOTE = /"/y

/**
 * Splits a Terraform file into tokens (HCL syntax specification, "Lexical Elements" and "Template Expressions"). Templates in
 * strings are read as code, however deeply they are nested. Linear in the length of the text; never throws.
 */
export function tokenize(source: string): Tokens {
  return new Tokenizer(source).run()
}

class Tokenizer {
  readonly #source: string
  readonly #tokens: Token[] = []
  readonly #modes: Mode[] = []
  #position = 0
  #fault: HclFault | null = null

  constructor(source: string) {
    this.#source = source
  }

  run(): Tokens {
    while (this.#position < this.#source.length && this.#fault === null) {
      const mode = this.#modes.at(-1)
      if (mode === undefined || mode.type === 'template') this.#code(mode)
      else this.#string(mode)
    }
    const open = this.#modes.at(-1)
    if (open !== undefined) this.#fail(OPEN[open.type], this.#source.length)
    this.#add('end', '', this.#source.length)
    return { tokens: this.#tokens, fault: this.#fault }
  }

  /** Reads one token, comment or blank outside a string. */
  #code(template: Extract<Mode, { type: 'template' }> | undefined): void {
    const start = this.#position
    const sign = this.#source.charAt(start)
    if (' \t\r\uFEFF'.includes(sign)) this.#match(BLANK)
    else if (sign === '#' || this.#source.startsWith('//', start)) this.#match(LINE_COMMENT)
    else if (this.#source.startsWith('/*', start)) this.#blockComment()
    else this.#add(this.#codeToken(template), this.#source.slice(start, this.#position), start)
  }

  #blockComment(): void {
    const end = this.#source.indexOf('*/', this.#position + 2)
    if (end === -1) this.#fail('open-comment', this.#position)
    else this.#position = end + 2
  }

  /** Moves behind the token that starts here. @returns its kind */
  #codeToken(template: Extract<Mode, { type: 'template' }> | undefined): Token['kind'] {
    const heredoc = this.#source.startsWith('<<', this.#position) ? this.#match(HEREDOC) : null
    if (heredoc !== null) {
      const marker = heredoc.replace(/^<<-?|\r?\n$/g, '')
      this.#modes.push({ type: 'heredoc', end: new RegExp(`${SPACES}${marker}${SPACES}(?=\\r?\\n|$)`, 'y') })
      return 'string-start'
    }
    if (this.#match(NAME) !== null) return 'name'
    if (this.#match(NUMBER) !== null) return 'number'
    const sign = this.#source.charAt(this.#position++)
    if (sign === '\n') return 'newline'
    if (sign === '"') {
      this.#modes.push({ type: 'quote' })
      return 'string-start'
    }
    if (template !== undefined && sign === '}' && template.braces === 0) {
      this.#modes.pop()
      return 'template-end'
    }
    if (template !== undefined && sign === '{') template.braces++
    if (template !== undefined && sign === '}') template.braces--
    return 'sign'
  }

  /** Reads the characters of a string, and the end or the template that follows them. */
  #string(mode: StringMode): void {
    const start = this.#position
    let text = ''
    while (this.#position < this.#source.length && !this.#isTemplate() && !this.#isEnd(mode))
      text += this.#characters(mode)
    if (text !== '') this.#add('text', text, start)
    const stop = this.#position
    if (this.#isTemplate()) {
      this.#position += 2
      this.#modes.push({ type: 'template', braces: 0 })
      this.#add('template-start', this.#source.slice(stop, this.#position), stop)
    } else if (this.#source.charAt(stop) === '\n') this.#fail('open-string', stop)
    else if (stop < this.#source.length || (mode.type === 'heredoc' && this.#isEnd(mode))) {
      this.#match(mode.type === 'quote' ? QUOTE : mode.end)
      this.#modes.pop()
      this.#add('string-end', '', stop)
    }
  }

  #isTemplate(): boolean {
    return this.#source.startsWith('${', this.#position) || this.#source.startsWith('%{', this.#position)
  }

  /** Whether the string ends here: a quoted one must end on its line. */
  #isEnd(mode: StringMode): boolean {
    const sign = this.#source.charAt(this.#position)
    if (mode.type === 'quote') return sign === '"' || sign === '\n'
    if (!this.#isLineStart()) return false
    mode.end.lastIndex = this.#position
    return mode.end.test(this.#source)
  }

  /** Reads one escape or a run of plain characters. */
  #characters({ type }: StringMode): string {
    const plain = this.#match(type === 'quote' ? PLAIN : PLAIN_LINE) ?? this.#match(DOUBLED)
    if (plain !== null) return plain.replace(/^([$%])\1\{$/, '$1{')
    if (type === 'quote' && this.#source.charAt(this.#position) === '\\') return this.#escape()
    return this.#source.charAt(this.#position++)
  }

  /** Reads an escape of a quoted string. An unknown one stands for itself, as Terraform refuses the file anyway. */
  #escape(): string {
    const code = this.#match(CODE_POINT)?.slice(2)
    if (code !== undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16)))
    const sign = this.#source.charAt(this.#position + 1)
    const isEscape = Object.hasOwn(ESCAPED, sign)
    this.#position += isEscape ? 2 : 1
    return ESCAPED[sign] ?? '\\'
  }

  #isLineStart(): boolean {
    return this.#position === 0 || this.#source.charAt(this.#position - 1) === '\n'
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.#source)?.[0] ?? null
    if (found !== null) this.#position += found.length
    return found
  }

  #add(kind: Token['kind'], text: string, offset: number): void {
    this.#tokens.push({ kind, text, offset })
  }

  #fail(code: HclFault['code'], offset: number): void {
    this.#fault ??= { code, offset }
  }
}

const OPEN = { quote: 'open-string', heredoc: 'open-heredoc', template: 'open-template' } as const

const CODE_POINT = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
