import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml'
import type { HclEntry, HclValue } from '../hcl/parse.js'

/** A YAML or JSON file as values with their offsets, or why it cannot be read. */
export type YamlValues =
  | { readonly documents: readonly HclValue[] }
  | { readonly fault: { readonly detail: string; readonly offset: number } }

/** Deeper nesting was not written by people. */
const MAX_DEPTH = 100
/** How many values a file can have, with those that its aliases repeat. */
const MAX_VALUES = 200_000

/**
 * Reads a file of YAML 1.2, or of JSON, as values with their offsets. Unlike a reader of settings it takes whatever other tools take:
 * several documents, tags, duplicate keys. Never throws.
 */
export function readYaml(text: string): YamlValues {
  try {
    const options = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false, keepSourceTokens: false } as const
    const parsed = parseAllDocuments(text, options)
    const documents = 'empty' in parsed ? [] : parsed
    const [error] = documents.flatMap(({ errors }) => errors)
    if (error !== undefined) return { fault: { detail: error.message, offset: error.pos[0] } }
    const converter = new Converter()
    return { documents: documents.map(({ contents }) => converter.document(contents)) }
  } catch (error) {
    // the library recurses, so that a file can be nested too deeply for it
    const detail = error instanceof RangeError ? TOO_DEEP : error instanceof Error ? error.message : String(error)
    return { fault: { detail, offset: 0 } }
  }
}

const TOO_DEEP = `Values are nested more than ${MAX_DEPTH} levels deep`

/** The nodes of a file as values. */
class Converter {
  #anchors = new Map<string, Node>()
  #count = 0

  document(contents: Node | null): HclValue {
    this.#anchors = new Map()
    return this.#value(contents, 0)
  }

  #value(node: Node | null, depth: number): HclValue {
    const offset = node?.range?.[0] ?? 0
    if (++this.#count > MAX_VALUES) throw new Error(`The file has more than ${MAX_VALUES} values`)
    if (depth > MAX_DEPTH) throw new Error(TOO_DEEP)
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)
      // an alias that contains itself ends at the greatest depth
      return target === undefined ? { kind: 'expression', offset } : this.#value(target, depth + 1)
    }
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
    }
    if (isScalar(node)) return scalarValue(node, offset)
    if (isSeq(node))
      return { kind: 'list', items: node.items.map((item) => this.#value(asNode(item), depth + 1)), offset }
    if (!isMap(node)) return { kind: 'null', offset }
    const entries = node.items.map((pair): HclEntry => {
      const key = asNode(pair.key)
      const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key)
      return { name, offset: key?.range?.[0] ?? offset, value: this.#value(asNode(pair.value), depth + 1) }
    })
    return { kind: 'object', entries, offset }
  }
}

const asNode = (part: unknown): Node | null => (isNode(part) ? part : null)

/** A number keeps the text that it was written as, since `1.30` and `1.3` are one number. */
function scalarValue({ value, source }: Scalar, offset: number): HclValue {
  if (value === null || value === undefined) return { kind: 'null', offset }
  if (typeof value === 'boolean') return { kind: 'boolean', value, offset }
  const text = typeof value === 'string' ? value : (source ?? String(value))
  return { kind: typeof value === 'string' ? 'string' : 'number', text, offset }
}
