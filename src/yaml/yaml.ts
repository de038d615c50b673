import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** A position in a file; line and column start at 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** A YAML file as plain values with their positions. */
export interface YamlFile {
  readonly value: unknown
  has(path: Path): boolean
  valueAt(path: Path): unknown
  /** the start of a value; for an absent one, the start of the closest value that contains it */
  positionOf(path: Path): Position | null
  /** the start of the key of a value */
  keyPosition(path: Path): Position | null
}

interface YamlErrors {
  readonly errors: readonly { readonly detail: string; readonly position: Position | null }[]
}

/** Deeper nesting was not written by people, and would be a burden on every reader. */
const MAX_DEPTH = 64
/** How many values aliases may repeat in total. */
const MAX_REPEATED_VALUES = 100_000

/** Parses a YAML 1.2 file of one document. Duplicate keys, custom tags and excessive aliases are errors. Takes linear time. */
export function parseYaml(text: string): YamlFile | YamlErrors {
  const lines = new LineCounter()
  const positionAt = (offset: number | undefined): Position | null => {
    if (offset === undefined) return null
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  // the library's own search for duplicate keys compares each key with every other one
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    merge: false,
    uniqueKeys: false,
  } as const
  try {
    const document = parseDocument(text, options)
    const problems = [...document.errors, ...document.warnings]
    if (problems.length > 0)
      return { errors: problems.map(({ message, pos }) => ({ detail: message, position: positionAt(pos[0]) })) }
    const content = new Content(document.contents)
    if (content.problems.length > 0)
      return {
        errors: content.problems.map(({ detail, node }) => ({ detail, position: positionAt(node?.range?.[0]) })),
      }
    const around = (path: Path): Position | null => {
      for (let length = path.length; length >= 0; length--) {
        const entry = content.entryAt(path.slice(0, length))
        const position = positionAt((entry?.value ?? entry?.key)?.range?.[0])
        if (position) return position
      }
      return null
    }
    return {
      value: content.value,
      has: (path) => content.entryAt(path) !== null,
      valueAt: (path) => content.valueAt(path),
      positionOf: around,
      keyPosition: (path) => positionAt(content.entryAt(path)?.key?.range?.[0]) ?? around(path),
    }
  } catch (error) {
    // the library recurses, so that a file can be nested too deeply for it
    const detail = error instanceof RangeError ? TOO_DEEP : error instanceof Error ? error.message : String(error)
    return { errors: [{ detail, position: null }] }
  }
}

const TOO_DEEP = `Values are nested more than ${MAX_DEPTH} levels deep`

interface Entry {
  readonly key: Node | null
  readonly value: Node | null
}

interface ContentProblem {
  readonly detail: string
  readonly node: Node | null
}

/** A value, and of how many values it consists. */
interface Converted {
  readonly value: unknown
  readonly size: number
}

/** A node with an anchor; its value is null while it is being converted. */
interface Anchor {
  readonly node: Node
  converted: Converted | null
}

/** The nodes of a document as plain values, in one pass. */
class Content {
  readonly value: unknown
  readonly problems: ContentProblem[] = []
  readonly #root: Node | null
  /** the last node with each anchor so far */
  readonly #anchors = new Map<string, Anchor>()
  readonly #targets = new Map<Node, Node>()
  readonly #entries = new Map<Node, Map<string, Entry>>()
  readonly #values = new Map<Node, unknown>()
  #repeated = 0

  constructor(root: Node | null) {
    this.#root = root
    this.value = this.#convert(root, 0).value
  }

  entryAt(path: Path): Entry | null {
    let entry: Entry | null = { key: null, value: this.#root }
    for (const name of path) entry = entry && this.#childOf(entry.value, name)
    return entry
  }

  valueAt(path: Path): unknown {
    const node = this.entryAt(path)?.value ?? null
    return node === null ? undefined : this.#values.get(this.#targets.get(node) ?? node)
  }

  #childOf(node: Node | null, name: string | number): Entry | null {
    const target = node && (this.#targets.get(node) ?? node)
    if (isSeq(target)) {
      const item = typeof name === 'number' ? target.items[name] : undefined
      return isNode(item) ? { key: null, value: item } : null
    }
    return (target && this.#entries.get(target)?.get(String(name))) ?? null
  }

  #convert(node: Node | null, depth: number): Converted {
    if (node === null) return { value: null, size: 1 }
    if (depth > MAX_DEPTH) return this.#fail(TOO_DEEP, node)
    if (isAlias(node)) return this.#repeat(node)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    const record: Anchor = { node, converted: null }
    if (anchor !== undefined) this.#anchors.set(anchor, record)
    const converted = isMap(node)
      ? this.#convertMap(node, depth)
      : isSeq(node)
        ? this.#convertList(node, depth)
        : { value: isScalar(node) ? node.value : null, size: 1 }
    record.converted = converted
    this.#values.set(node, converted.value)
    return converted
  }

  #repeat(alias: Alias): Converted {
    const target = this.#anchors.get(alias.source)
    if (!target?.converted) return this.#fail(`The alias *${alias.source} contains itself`, alias)
    this.#repeated += target.converted.size
    if (this.#repeated > MAX_REPEATED_VALUES) return this.#fail('Aliases repeat too many values', null)
    this.#targets.set(alias, target.node)
    return target.converted
  }

  #convertList({ items }: YAMLSeq, depth: number): Converted {
    const converted = items.map((item) => this.#convert(isNode(item) ? item : null, depth + 1))
    return { value: converted.map(({ value }) => value), size: sizeOf(converted) }
  }

  #convertMap(map: YAMLMap, depth: number): Converted {
    const entries = new Map<string, Entry>()
    const values: [string, unknown][] = []
    const converted: Converted[] = []
    this.#entries.set(map, entries)
    for (const pair of map.items) {
      const key = isNode(pair.key) ? pair.key : null
      const value = isNode(pair.value) ? pair.value : null
      const name = isScalar(key) ? String(key.value) : String(key)
      if (entries.has(name)) this.#fail('Map keys must be unique', key)
      entries.set(name, { key, value })
      const inner = this.#convert(value, depth + 1)
      values.push([name, inner.value])
      converted.push(inner)
    }
    return { value: Object.fromEntries(values), size: sizeOf(converted) }
  }

  #fail(detail: string, node: Node | null): Converted {
    this.problems.push({ detail, node })
    return { value: null, size: 1 }
  }
}

const sizeOf = (parts: readonly Converted[]): number => parts.reduce((sum, { size }) => sum + size, 1)
