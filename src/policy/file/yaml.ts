import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A place in a file; both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

type Path = readonly (string | number)[]

/** A YAML file as plain values that know their places. */
export interface YamlFile {
  readonly value: unknown
  has(path: Path): boolean
  valueAt(path: Path): unknown
  /** where a value begins; of one that is not there, where the nearest thing around it does */
  placeOf(path: Path): Place | null
  /** where the key of a value stands */
  placeOfKey(path: Path): Place | null
}

export interface YamlErrors {
  readonly errors: readonly { readonly detail: string; readonly place: Place | null }[]
}

/** Opens a YAML 1.2 file of one document: no duplicate keys, no tags that mean something elsewhere, few aliases. */
export function openYaml(text: string): YamlFile | YamlErrors {
  const lines = new LineCounter()
  const placeAt = (offset: number | undefined): Place | null => {
    if (offset === undefined) return null
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    return { errors: faults.map(({ message, pos }) => ({ detail: message, place: placeAt(pos[0]) })) }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { value, ...navigation(document, placeAt) }
  } catch (error) {
    return { errors: [{ detail: error instanceof Error ? error.message : String(error), place: null }] }
  }
}

type Navigation = Omit<YamlFile, 'value'>

function navigation(document: Document.Parsed, placeAt: (offset: number | undefined) => Place | null): Navigation {
  const step = (node: Node | null, name: string | number): { key: Node | null; value: Node | null } | null => {
    const target = isAlias(node) ? (node.resolve(document) ?? null) : node
    if (isSeq(target)) {
      const value = typeof name === 'number' ? target.items[name] : undefined
      return value === undefined ? null : { key: null, value: value as Node | null }
    }
    const pair = isMap(target)
      ? target.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined
    return pair ? { key: pair.key as Node, value: pair.value as Node | null } : null
  }
  const walk = (path: Path) => {
    let at: { key: Node | null; value: Node | null } | null = { key: null, value: document.contents }
    for (const name of path) at = at && step(at.value, name)
    return at
  }
  const around = (path: Path): Place | null => {
    for (let length = path.length; length >= 0; length--) {
      const found = walk(path.slice(0, length))
      const place = placeAt((found?.value ?? found?.key)?.range?.[0])
      if (place) return place
    }
    return null
  }
  return {
    has: (path) => walk(path) !== null,
    valueAt: (path) => {
      const node = walk(path)?.value
      return node ? node.toJS(document) : undefined
    },
    placeOf: around,
    placeOfKey: (path) => placeAt(walk(path)?.key?.range?.[0]) ?? around(path),
  }
}
