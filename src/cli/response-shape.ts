import { PublishedApi } from '../catalog/published-api.js'

/**
 * The shape of responses: what stands where, without what it says. Texts, numbers and names become placeholders; elements of equal
 * shape are counted. Shapes with equal ids are equal but for their counts.
 */
export type Shape =
  | { readonly id: number; readonly type: 'value'; readonly value: string | number | null }
  | { readonly id: number; readonly type: 'object'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly id: number; readonly type: 'list'; readonly parts: Map<number, Part> }

interface Part {
  readonly shape: Shape
  count: number
}

/** What a shape may show although CCE does not publish it, because a person said so. */
export interface Shown {
  /** names of fields */
  readonly keys: ReadonlySet<string>
  /** fields, such as `level` or `itemsStatus.name`, whose values are shown if they are single words */
  readonly values: ReadonlySet<string>
}

/** What placeholders stand for. For the eyes of the person who has the responses, and never part of a shape. */
export interface Legend {
  /** by the name of the field that is replaced */
  readonly keys: ReadonlyMap<string, string>
  /** the values that no table lists, by the field that holds them, such as `itemsStatus.name` */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>
}

/** No response is nested deeper, and recursion has to end. */
const MAX_DEPTH = 100

/** A word as an API uses it for a value or the name of an item. */
const WORD = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/

/** The longest text that is looked at to see of what kind it is. */
const MAX_RECOGNIZED = 256

interface Position {
  readonly field: string
  readonly parent: string
  readonly depth: number
}

/** Makes shapes. One instance for all responses, so that equal keys get equal placeholders. */
export class Shaper {
  readonly #api = new PublishedApi()
  readonly #ids = new Map<string, number>()
  readonly #keys = new Map<string, string>()
  readonly #values = new Map<string, Set<string>>()
  readonly #shown: Shown

  constructor(shown: Shown) {
    this.#shown = shown
  }

  get legend(): Legend {
    return { keys: this.#keys, values: this.#values }
  }

  /** The shape of a parsed response. */
  shapeOf(response: unknown): Shape {
    return this.#shape(response, { field: '', parent: '', depth: 0 })
  }

  /** The distinct shapes of several, with how often each occurs. */
  listOf(shapes: Iterable<Shape>): Shape & { readonly type: 'list' } {
    const parts = new Map<number, Part>()
    for (const shape of shapes) addPart(parts, shape, 1)
    const ids = [...parts.keys()].sort((one, other) => one - other)
    return { id: this.#idOf(`[${ids.join(',')}]`), type: 'list', parts }
  }

  /** A placeholder, or a value that says nothing. */
  valueOf(value: string | number | null): Shape {
    return { id: this.#idOf(JSON.stringify(value)), type: 'value', value }
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size)
    return this.#ids.size - 1
  }

  #shape(value: unknown, at: Position): Shape {
    if (typeof value === 'string') return this.valueOf(this.#textShape(value, at))
    if (typeof value === 'number') return this.valueOf(Number.isInteger(value) ? 0 : 0.5)
    if (typeof value === 'boolean') return this.valueOf('<true or false>')
    if (typeof value !== 'object' || value === null) return this.valueOf(null)
    if (at.depth === MAX_DEPTH) return this.valueOf(`<more than ${MAX_DEPTH} levels>`)
    const depth = at.depth + 1
    if (Array.isArray(value)) return this.listOf(value.map((one: unknown) => this.#shape(one, { ...at, depth })))
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
    if (this.#api.isFreeMap(at.field) && entries.length > 0) {
      const values = this.listOf(entries.map(([, one]) => this.#shape(one, { field: '', parent: at.field, depth })))
      return this.#objectOf(new Map([['<any key>', values]]))
    }
    const fields = new Map<string, Shape>()
    for (const [name, one] of entries)
      fields.set(this.#keyOf(name), this.#shape(one, { field: name, parent: at.field, depth }))
    return this.#objectOf(fields)
  }

  #objectOf(fields: ReadonlyMap<string, Shape>): Shape {
    const names = [...fields].map(([name, { id }]) => `${name}:${id}`).sort()
    return { id: this.#idOf(`{${names.join(',')}}`), type: 'object', fields }
  }

  #isNamed(field: string): boolean {
    return this.#api.hasField(field) || this.#shown.keys.has(field)
  }

  #keyOf(name: string): string {
    if (this.#isNamed(name)) return name
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const key = `<key ${this.#keys.size + 1}>`
    this.#keys.set(name, key)
    return key
  }

  #textShape(text: string, { field, parent }: Position): string {
    if (text === '') return ''
    const published = this.#api.valuesOf(field, parent)
    if (published?.has(text)) return text
    const full = parent === '' ? field : `${parent}.${field}`
    const isShown = this.#shown.values.has(field) || this.#shown.values.has(full)
    if (isShown && WORD.test(text)) return text
    if (published === null && !isShown) return kindOfText(text)
    // notes name the path, so it has no name that a person may have chosen
    const path = this.#isNamed(parent) ? full : field
    const unlisted = this.#values.get(path) ?? new Set()
    this.#values.set(path, unlisted.add(text))
    return `<unlisted value of ${text.length} characters>`
  }
}

function addPart(parts: Map<number, Part>, shape: Shape, count: number): void {
  const part = parts.get(shape.id)
  if (part === undefined) {
    parts.set(shape.id, { shape, count })
    return
  }
  part.count += count
  addCounts(part.shape, shape)
}

/** Adds the counts in a shape to those in an equal one. */
function addCounts(shape: Shape, equal: Shape): void {
  if (shape.type === 'object' && equal.type === 'object')
    for (const [name, field] of equal.fields) {
      const own = shape.fields.get(name)
      if (own !== undefined) addCounts(own, field)
    }
  if (shape.type === 'list' && equal.type === 'list')
    for (const part of equal.parts.values()) addPart(shape.parts, part.shape, part.count)
}

const KINDS_OF_TEXT: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, () => '<UUID>'],
  [/^[0-9a-f]{32}$/i, () => '<32 hexadecimal digits>'],
  [/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/, timeShape('RFC 3339 time')],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? [+-]\d{4} [A-Z]{3,5}$/, timeShape('time as Go prints it')],
  [/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/, () => '<time in another format>'],
  [/^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$/, () => '<IP address>'],
  [/^v?\d+\.\d+\.\d+(?:-r\d+)?$|^v\d+(?:\.\d+)?(?:-r\d+)?$/, (text) => `<version ${text.replace(/\d+/g, '0')}>`],
  [/^v?\d+\.\d+(?:\.\d+)?[-+.]/, () => '<version with a suffix>'],
  [/^[+-]?\d+$/, () => '<integer as text>'],
  [/^[+-]?\d+\.\d+$/, () => '<decimal number as text>'],
  [/^(?:true|false)$/i, () => '<true or false as text>'],
  [/^[a-z][a-z+.-]*:\/\//i, () => '<URL>'],
  [/^\//, () => '<path>'],
  [/\n/, () => '<text of several lines>'],
]

function timeShape(kind: string): (text: string) => string {
  return (text) => {
    const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
    const zone = /(?:[Zz]|UTC)$/.test(text) ? 'UTC' : 'with an offset'
    return `<${kind}, ${digits === 0 ? '' : `${Math.min(digits, 9)} digits of a second, `}${zone}>`
  }
}

function kindOfText(text: string): string {
  if (text.length > MAX_RECOGNIZED) return text.includes('\n') ? '<text of several lines>' : '<string>'
  const [, placeholder] = KINDS_OF_TEXT.find(([pattern]) => pattern.test(text)) ?? []
  return placeholder?.(text) ?? '<string>'
}

/** A shape as JSON. A list is an object for each distinct shape of its elements. */
export function shapeJson(shape: Shape): unknown {
  switch (shape.type) {
    case 'value':
      return shape.value
    case 'object':
      return Object.fromEntries([...shape.fields].map(([name, field]) => [name, shapeJson(field)]))
    case 'list':
      return [...shape.parts.values()].map(({ shape: each, count }) => ({
        '<times>': count,
        '<each>': shapeJson(each),
      }))
  }
}
