import type { ManifestSyntax } from '../../model/manifest.js'
import { parseHcl } from '../hcl/parse.js'
import { type Token, tokenize } from '../hcl/tokens.js'
import { canHoldUse, isHistory, isRemovedApi, isRemovedVersion, itemKind, kindFor } from './apis.js'
import { unescaped } from './escapes.js'
import { type Found, type FoundUse, type InnerScan, joinFound, mapFound } from './found.js'
import { isTooHeavy, MAX_SIGNS, TOO_HEAVY } from './weight.js'

/** A string of a Terraform file. */
interface HclString {
  /** where its characters start and end in the file */
  readonly start: number
  readonly end: number
  /** its text; null if it has templates */
  readonly text: string | null
  readonly isHeredoc: boolean
  /** the index of the token that opens it */
  readonly opening: number
  /** where the templates in it start and end */
  readonly templates: readonly { readonly start: number; readonly end: number }[]
}

/** What is between a pair of brackets: an object, a block, a list, or the arguments of a call. */
interface Scope {
  readonly outer: Scope | null
  /** the key that it is the value of, or a part of the value; empty if there is none */
  readonly key: string
  readonly isObject: boolean
  readonly apiVersions: {
    readonly string: HclString
    readonly text: string
    readonly isWhole: boolean
    readonly key: string
  }[]
  kind: string | null
  name: string | null
  metadataName: string | null
  hasMetadata: boolean
  /** the key whose value is being read; empty between the entries */
  current: string
  /** how many tokens of that value were read */
  count: number
}

/**
 * Finds uses in a file of HCL: objects with apiVersion and kind, wherever they are, and manifests in strings and heredocs. They are
 * found by their tokens, so that the expressions around them do not matter.
 */
export function scanTerraform(_path: string, text: string, inner: InnerScan): Found {
  if (isTooHeavy(text, 0, text.length, MAX_SIGNS.own)) return TOO_HEAVY
  const { fault } = parseHcl(text)
  const found = new TerraformScanner(text, inner).run()
  return fault === null ? found : { ...found, faults: [...found.faults, { offset: fault.offset, why: 'invalid-hcl' }] }
}

/** Keys whose value can be an apiVersion that something else uses, such as that of a variable or of a `set` block. */
const SUPPLYING = /^(?:value|default)$|api_?version$/i
const API_VERSION = /^(?:apiVersion|api_version)$/
/** How deeply strings with templates are read that are in one another. */
const MAX_DEPTH = 4

class TerraformScanner {
  readonly #text: string
  readonly #inner: InnerScan
  readonly #tokens: readonly Token[]
  readonly #objects: Scope[] = []
  readonly #found: Found[] = []
  readonly #uses: FoundUse[] = []
  #index = 0
  #scope = scopeIn(null, true)
  /** the indexes behind the strings with templates that are being read */
  readonly #ends: number[] = []

  constructor(text: string, inner: InnerScan) {
    this.#text = text
    this.#inner = inner
    this.#tokens = tokenize(text).tokens
  }

  run(): Found {
    for (let token = this.#tokens[this.#index]; token !== undefined; token = this.#tokens[this.#index]) {
      this.#index++
      this.#read(token)
    }
    for (const scope of this.#objects) this.#object(scope)
    const { uses, webhooks, faults } = joinFound([{ uses: this.#uses, webhooks: [], faults: [] }, ...this.#found])
    return { uses: [...uses].sort((a, b) => a.offset - b.offset), webhooks, faults }
  }

  #read({ kind, text }: Token): void {
    const scope = this.#scope
    if (kind === 'string-start') this.#string()
    else if (kind === 'name' && this.#isKeyEnd()) this.#key(text)
    else if (kind === 'newline' || (kind === 'sign' && text === ',')) scope.current = ''
    else if (kind === 'template-start' || (kind === 'sign' && '([{'.includes(text))) {
      if (scope.current === 'metadata') scope.hasMetadata = true
      this.#scope = scopeIn(scope, text === '{')
    } else if (kind === 'template-end' || (kind === 'sign' && ')]}'.includes(text))) {
      this.#scope = scope.outer ?? scope
      this.#scope.count++
    } else scope.count++
  }

  /** Whether the sign behind a key is next, rather than the one in a choice such as `a ? b : c`. */
  #isKeyEnd(): boolean {
    if (this.#scope.current !== '') return false
    const [sign, next] = [this.#tokens[this.#index], this.#tokens[this.#index + 1]]
    return sign?.kind === 'sign' && '=:'.includes(sign.text) && next?.text !== '='
  }

  #key(key: string): void {
    this.#scope.current = key
    this.#scope.count = 0
    this.#index++
  }

  #string(): void {
    const scope = this.#scope
    const string = this.#readString()
    if (!string.isHeredoc && string.text !== null && scope.isObject && this.#isKeyEnd()) {
      this.#key(string.text)
      return
    }
    const isFirst = scope.count++ === 0
    const next = this.#tokens[this.#index]
    const isWhole =
      isFirst && scope.isObject && (next === undefined || next.kind === 'newline' || /^[,}]$|^$/.test(next.text))
    // what is in parentheses or a list belongs to the key before them
    const [key, owner] = scope.isObject ? [scope.current, scope] : [scope.key, objectAround(scope)]
    const text = string.text?.trim() ?? null
    if (API_VERSION.test(key)) {
      if (text !== null && !this.#isCompared(string)) {
        if (owner.apiVersions.length === 0) this.#objects.push(owner)
        owner.apiVersions.push({ string, text, isWhole, key })
      }
    } else if (key === 'kind') owner.kind ??= text
    else if (key === 'name') {
      owner.name ??= text
      if (owner.key === 'metadata' && owner.outer !== null) objectAround(owner.outer).metadataName ??= text
    } else if (text !== null && isRemovedVersion(text)) {
      if (SUPPLYING.test(key)) this.#uses.push(this.#use(text, string, kindFor(text, ''), null, 'indirect'))
    } else if (!isHistory(key)) this.#embedded(string)
  }

  /** Whether a string is behind or before `==` or `!=`. */
  #isCompared({ opening }: HclString): boolean {
    const [before, sign] = [this.#tokens[opening - 1], this.#tokens[opening - 2]]
    const isAfter = before?.text === '=' && (sign?.text === '=' || sign?.text === '!')
    const [next, last] = [this.#tokens[this.#index], this.#tokens[this.#index + 1]]
    return isAfter || (last?.text === '=' && (next?.text === '=' || next?.text === '!'))
  }

  /** Reads a string; the current token is behind its start. What is in its templates is read next. */
  #readString(): HclString {
    const opening = this.#index - 1
    const token = this.#tokens[opening]
    const isHeredoc = token?.text !== '"'
    const start = (token?.offset ?? 0) + (token?.text.length ?? 0)
    const templates: { start: number; end: number }[] = []
    let [text, depth, end] = ['', 1, start]
    for (; depth > 0; this.#index++) {
      const part = this.#tokens[this.#index]
      if (part === undefined || part.kind === 'end') break
      end = part.offset
      if (part.kind === 'string-start') depth++
      else if (part.kind === 'string-end') depth--
      else if (part.kind === 'text' && depth === 1) text += part.text
      else if (part.kind === 'template-start' && depth === 1) templates.push({ start: end, end })
      const template = templates.at(-1)
      if (part.kind === 'template-end' && depth === 1 && template !== undefined) template.end = end + 1
    }
    while ((this.#ends.at(-1) ?? Number.POSITIVE_INFINITY) < this.#index) this.#ends.pop()
    const string = { opening, start, end, text: templates.length === 0 ? text : null, isHeredoc, templates }
    if (templates.length > 0 && this.#ends.length < MAX_DEPTH) {
      this.#ends.push(this.#index)
      this.#index = opening + 1
    }
    return string
  }

  /** A string that can hold manifests. Letters stand for the values of templates in it, and blanks for their directives. */
  #embedded({ start, end, isHeredoc, templates }: HclString): void {
    let [raw, position] = ['', start]
    for (const template of templates) {
      const sign = this.#text.charAt(template.start) === '$' ? 'x' : ' '
      raw += this.#text.slice(position, template.start) + sign.repeat(template.end - template.start)
      position = template.end
    }
    raw += this.#text.slice(position, end)
    if (!canHoldUse(raw)) return
    const { text, offsetOf } = isHeredoc ? { text: raw, offsetOf: (offset: number) => offset } : unescaped(raw)
    this.#found.push(mapFound(this.#inner.embedded(text), (offset) => start + offsetOf(offset)))
  }

  #object(scope: Scope): void {
    const { kind: written, metadataName, name, hasMetadata } = scope
    const isInner = !hasMetadata && isInObject(scope)
    for (const { string, text, isWhole, key } of scope.apiVersions) {
      if (!isRemovedVersion(text)) continue
      const kind = written === null ? kindFor(text, '') : itemKind(text, written)
      if (kind !== null && !isRemovedApi(text, kind)) continue
      // blocks of the provider name the object that they are about in this way
      const isReference = isInner || key === 'api_version'
      const syntax = !isWhole || written === null ? 'indirect' : isReference ? 'reference' : 'terraform'
      this.#uses.push(this.#use(text, string, kind, isReference ? name : metadataName, syntax))
    }
  }

  #use(
    apiVersion: string,
    { start }: HclString,
    kind: string | null,
    name: string | null,
    syntax: ManifestSyntax,
  ): FoundUse {
    const offset = start + Math.max(0, this.#text.slice(start, start + MAX_BLANKS).search(/\S/))
    return { apiVersion, kind, name, syntax, offset, isLiteral: this.#text.startsWith(apiVersion, offset) }
  }
}

const MAX_BLANKS = 100

const scopeIn = (outer: Scope | null, isObject: boolean): Scope => ({
  outer,
  key: outer === null ? '' : outer.current || (outer.isObject ? '' : outer.key),
  isObject,
  apiVersions: [],
  kind: null,
  name: null,
  metadataName: null,
  hasMetadata: false,
  current: '',
  count: 0,
})

/** The object, block or file that a scope is in, which can be itself. */
function objectAround(scope: Scope): Scope {
  let object = scope
  while (!object.isObject && object.outer !== null) object = object.outer
  return object
}

/** Whether a scope is in an object of Kubernetes, or a block that stands for a part of one, such as `scale_target_ref`. */
function isInObject({ outer }: Scope): boolean {
  for (let scope = outer; scope !== null; scope = scope.outer) if (scope.apiVersions.length > 0) return true
  return false
}
