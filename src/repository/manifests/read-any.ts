import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
} from 'yaml'
import type { FoundFault } from './found.js'
import type { YamlAlias, YamlEntry, YamlNode, YamlScalar } from './node.js'
import { isTooHeavy, MAX_SIGNS } from './weight.js'

/** A document as far as it can be read. */
export interface AnyDocument {
  /** null if it is empty, or nothing of it can be read */
  readonly root: YamlNode | null
  /** in ascending order */
  readonly faults: readonly FoundFault[]
}

/** Deeper nesting was not written by people, and the functions that read nodes call themselves for each level. */
export const MAX_DEPTH = 200

/** Strings stay as they are written, and duplicate keys are found elsewhere, because the library compares each key with each other key. */
const OPTIONS = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Reads one document of a text, whatever it uses of YAML 1.2. Never throws.
 * @param start the offset of the document in the text; `end` likewise
 */
export function readAny(text: string, start: number, end: number): AnyDocument {
  if (isTooHeavy(text, start, end, MAX_SIGNS.library))
    return { root: null, faults: [{ offset: start, why: 'too-many' }] }
  const source = start === 0 && end === text.length ? text : text.slice(start, end)
  const { stackTraceLimit } = Error
  try {
    // the library makes an error with a stack for each fault, of which a hostile file has millions
    Error.stackTraceLimit = 0
    const parsed = parseAllDocuments(source, OPTIONS)
    const documents = 'empty' in parsed ? [] : parsed
    // a tag changes nothing that is looked for, and the directive that declares it is not in the document
    const errors = documents.flatMap((document) => document.errors).filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    const converter = new Converter(source, start)
    const [root = null] = documents.map(({ contents }) => (contents === null ? null : converter.node(contents, 0)))
    const faults = errors.map(
      ({ code, pos: [offset] }): FoundFault => ({
        offset: start + offset,
        why: code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'invalid-yaml',
      }),
    )
    return { root, faults: [...faults, ...converter.faults].sort((one, other) => one.offset - other.offset) }
  } catch {
    return { root: null, faults: [{ offset: start, why: 'too-deep' }] }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The nodes of a document with the offsets that they have in the text. */
class Converter {
  readonly faults: FoundFault[] = []
  readonly #source: string
  readonly #start: number
  readonly #anchors = new Map<string, YamlAlias['target']>()

  constructor(source: string, start: number) {
    this.#source = source
    this.#start = start
  }

  node(node: Node, depth: number): YamlNode {
    const offset = this.#offsetOf(node)
    if (depth > MAX_DEPTH) {
      if (this.faults.length === 0) this.faults.push({ offset, why: 'too-deep' })
      return this.#empty(offset)
    }
    if (isAlias(node)) return this.#alias(node, offset)
    const converted = isScalar(node) ? this.#scalar(node) : this.#collection(node, offset, depth)
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) this.#anchors.set(node.anchor, converted)
    return converted
  }

  #collection(node: Node, offset: number, depth: number): YamlAlias['target'] {
    const child = (part: unknown, at: number) => (isNode(part) ? this.node(part, depth + 1) : this.#empty(at))
    if (isSeq(node)) return { type: 'list', items: node.items.map((item) => child(item, offset)), offset }
    if (!isMap(node)) return this.#empty(offset)
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const keyOffset = isNode(key) ? this.#offsetOf(key) : offset
      return { key: this.#keyText(key), keyOffset, value: child(value, keyOffset) }
    })
    return { type: 'map', entries, offset }
  }

  #keyText(key: unknown): string {
    // each document can start with a byte order mark, which the library leaves in the first key
    if (isScalar(key)) return String(key.value).replace(/^\uFEFF/, '')
    const target = isAlias(key) ? this.#anchors.get(key.source) : undefined
    return target?.type === 'scalar' ? target.text : ''
  }

  #alias({ source }: Alias, offset: number): YamlNode {
    const target = this.#anchors.get(source)
    if (target !== undefined) return { type: 'alias', target, offset } satisfies YamlAlias
    this.faults.push({ offset, why: 'invalid-yaml' })
    return this.#empty(offset)
  }

  #scalar(node: Scalar): YamlScalar {
    const [from = 0, to = from] = node.range ?? []
    const isAnchored = node.anchor !== undefined
    const text = typeof node.value === 'string' ? node.value : ''
    switch (node.type) {
      case 'QUOTE_DOUBLE':
      case 'QUOTE_SINGLE': {
        const style = node.type === 'QUOTE_DOUBLE' ? 'double' : 'single'
        return { type: 'scalar', text, offset: this.#start + from + 1, style, end: this.#start + to - 1, isAnchored }
      }
      case 'BLOCK_LITERAL':
      case 'BLOCK_FOLDED': {
        const header = this.#source.indexOf('\n', from)
        const first = header === -1 ? -1 : this.#source.slice(header, to).search(/[^ \t\r\n]/)
        const offset = first === -1 ? to : header + first
        return { type: 'scalar', text, offset: this.#start + offset, style: 'block', end: this.#start + to, isAnchored }
      }
      default:
        return { type: 'scalar', text, offset: this.#start + from, style: 'plain', end: this.#start + to, isAnchored }
    }
  }

  #offsetOf({ range }: Node): number {
    return this.#start + (range?.[0] ?? 0)
  }

  #empty(offset: number): YamlScalar {
    return { type: 'scalar', text: '', offset, style: 'plain', end: offset, isAnchored: false }
  }
}
