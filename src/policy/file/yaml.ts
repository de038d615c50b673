import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

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

/** Parses a YAML 1.2 file of one document. Duplicate keys, custom tags and excessive aliases are errors. */
export function parseYaml(text: string): YamlFile | YamlErrors {
  const lines = new LineCounter()
  const positionAt = (offset: number | undefined): Position | null => {
    if (offset === undefined) return null
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false })
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0)
    return { errors: problems.map(({ message, pos }) => ({ detail: message, position: positionAt(pos[0]) })) }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    const around = (path: Path): Position | null => {
      for (let length = path.length; length >= 0; length--) {
        const entry = entryAt(document, path.slice(0, length))
        const position = positionAt((entry?.value ?? entry?.key)?.range?.[0])
        if (position) return position
      }
      return null
    }
    return {
      value,
      has: (path) => entryAt(document, path) !== null,
      valueAt: (path) => entryAt(document, path)?.value?.toJS(document),
      positionOf: around,
      keyPosition: (path) => positionAt(entryAt(document, path)?.key?.range?.[0]) ?? around(path),
    }
  } catch (error) {
    return { errors: [{ detail: error instanceof Error ? error.message : String(error), position: null }] }
  }
}

interface Entry {
  readonly key: Node | null
  readonly value: Node | null
}

function entryAt(document: Document.Parsed, path: Path): Entry | null {
  let entry: Entry | null = { key: null, value: document.contents }
  for (const name of path) entry = entry && childOf(document, entry.value, name)
  return entry
}

function childOf(document: Document.Parsed, node: Node | null, name: string | number): Entry | null {
  const target = isAlias(node) ? node.resolve(document) : node
  if (isSeq(target)) {
    const item = typeof name === 'number' ? target.items[name] : undefined
    return isNode(item) ? { key: null, value: item } : null
  }
  if (!isMap(target)) return null
  const pair = target.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
  if (!pair) return null
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null }
}
