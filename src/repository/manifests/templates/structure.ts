import { isHistory, isVersionKey } from '../apis.js'
import { areCompatible, type Branch } from './actions.js'
import { type Fragment, type TemplateLine, VALUE } from './masked-text.js'

/** The text of a key, a value or a line in a template. */
export interface PlacedText {
  /** as it is written, without quotes; `VALUE` stands for the characters of an action */
  readonly text: string
  readonly offset: number
  readonly branch: Branch
}

/** A map of a template, in whatever branches its keys are. */
export interface TemplateMap {
  /** the map around it, and the key of that map, or of the list in that map, that it is at; null of a map that is a document */
  readonly parent: { readonly map: TemplateMap; readonly key: string } | null
  readonly indent: number
  readonly apiVersions: readonly PlacedText[]
  readonly kinds: readonly PlacedText[]
  /** names of its own, and those in its metadata */
  readonly names: readonly PlacedText[]
  readonly metadataNames: readonly PlacedText[]
  readonly hasMetadata: boolean
  /** it is in a block scalar */
  readonly isEmbedded: boolean
}

/** What the lines of a template hold, by their indentation alone. */
export interface TemplateStructure {
  /** the maps with an apiVersion */
  readonly maps: readonly TemplateMap[]
  /** values of keys that end in `apiVersion`, such as `ingressApiVersion` */
  readonly versions: readonly PlacedText[]
  /** lines that are neither a key nor an item */
  readonly texts: readonly PlacedText[]
  /** comments, and objects as they were earlier: no use is in them */
  readonly ignored: readonly { readonly start: number; readonly end: number }[]
}

/** A map while it is read. */
interface OpenMap extends TemplateMap {
  readonly parent: { readonly map: OpenMap; readonly key: string } | null
  readonly apiVersions: PlacedText[]
  readonly kinds: PlacedText[]
  readonly names: PlacedText[]
  readonly metadataNames: PlacedText[]
  hasMetadata: boolean
  lastKey: string
}

/** A block scalar that starts on a line. */
interface Block {
  readonly key: string
  /** its lines are deeper */
  readonly indent: number
}

/** Blocks that are deeper in one another are read as lines of the outer one. */
const MAX_DEPTH = 4

const MARKER = /^(?:---|\.\.\.)(?=\s|$)/
const DASHES = /^(?:-\s+){0,20}/
const KEY = /^(?:"([^"]*)"\s*:|'([^']*)'\s*:|([\w$./\u0002][^:"'{}[\]#]*):(?=\s|$))/
/** An anchor or a tag before a value. */
const PROPERTIES = /^(?:[&!]\S*\s+){1,3}/
const BLOCK = /^[|>][-+\d]*\s*(?:#.*)?$/
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')/
const ONLY_SIGNS = /^[\s{}[\],\u0002]*$/
/** A line of another template language, such as the one of Terraform. */
const DIRECTIVE = /^(?:%\{|<%)/
const FLOW_NAME = /["']?name["']?\s*:\s*["']?([\w.-]+)/
const VERSION_LIKE = /v\d+(?:alpha|beta)\d/

/** Reads the structure of a template from the indentation of its lines. Linear; never throws. */
export function readStructure(lines: readonly TemplateLine[]): TemplateStructure {
  const reader = new Reader(lines)
  reader.read(0, lines.length, 0)
  return reader
}

class Reader implements TemplateStructure {
  readonly maps: OpenMap[] = []
  readonly versions: PlacedText[] = []
  readonly texts: PlacedText[] = []
  readonly ignored: { readonly start: number; readonly end: number }[] = []
  readonly #lines: readonly TemplateLine[]
  /** from the outermost to the innermost */
  #open: OpenMap[] = []
  #isEmbedded = false

  constructor(lines: readonly TemplateLine[]) {
    this.#lines = lines
  }

  /** Reads the lines from one index to another. @param depth how many blocks they are in */
  read(from: number, to: number, depth: number): void {
    const outer = this.#open
    this.#open = []
    let definition: string | null = null
    for (let index = from; index < to; index++) {
      const line = this.#lines[index]
      for (const fragment of line?.fragments ?? []) {
        if (fragment.branch.definition !== definition) this.#open = []
        definition = fragment.branch.definition
        this.#isEmbedded = depth > 0
        const block = this.#fragment(fragment)
        if (block === null || depth >= MAX_DEPTH) continue
        const end = this.#endOf(block, index + 1, to)
        this.#block(block, index + 1, end, depth)
        index = end - 1
      }
    }
    this.#open = outer
  }

  /** The index behind the lines of a block. */
  #endOf({ indent }: Block, from: number, to: number): number {
    let index = from
    while (index < to && (this.#lines[index]?.indent ?? 0) > indent) index++
    return index
  }

  #block({ key }: Block, from: number, to: number, depth: number): void {
    const [first, last] = [this.#lines[from], this.#lines[to - 1]]
    if (first === undefined || last === undefined || from === to) return
    if (isHistory(key)) this.ignored.push({ start: first.start, end: last.end })
    else if (key === 'apiVersion') {
      const values = this.#lines.slice(from, to).flatMap(({ fragments }) => fragments.map(placed))
      this.#open.at(-1)?.apiVersions.push(...values.slice(0, 1))
    } else this.read(from, to, depth + 1)
  }

  /** @returns the block that starts here; null if none does */
  #fragment(fragment: Fragment): Block | null {
    const { text, offset, indent, isContinued } = fragment
    if (text.startsWith('#')) {
      this.ignored.push({ start: offset, end: offset + text.length })
      return null
    }
    if (!isContinued && MARKER.test(text)) {
      this.#open = []
      const rest = after(fragment, 3)
      return rest.text === '' ? null : this.#fragment(rest)
    }
    const dashes = DASHES.exec(text)?.[0].length ?? 0
    if (dashes > 0) this.#close(indent + 1)
    const item = after(fragment, dashes)
    const match = KEY.exec(item.text)
    if (match !== null) return this.#key(item, match, dashes === 0 ? item.indent : indent)
    if (BLOCK.test(item.text)) return { key: '', indent }
    const depth = this.#open.at(-1)?.indent ?? Number.POSITIVE_INFINITY
    const isBelow = !ONLY_SIGNS.test(item.text) && dashes === 0 && indent >= depth
    if (isContinued || (isBelow && indent > depth)) this.#alternative(item)
    else if (isBelow && this.#isJoined(item)) {
      this.#alternative(item)
      return null
    }
    if (!isContinued) this.#other(item, dashes > 0)
    return null
  }

  /** @param indent of the block that can start here */
  #key(item: Fragment, [written, double, single, plain = '']: RegExpExecArray, indent: number): Block | null {
    const key = (double ?? single ?? plain).trim()
    this.#close(item.indent + 1)
    let map = this.#open.at(-1)
    if (map === undefined || map.indent < item.indent) {
      map = {
        parent: map === undefined ? null : { map, key: map.lastKey },
        indent: item.indent,
        apiVersions: [],
        kinds: [],
        names: [],
        metadataNames: [],
        hasMetadata: false,
        isEmbedded: this.#isEmbedded,
        lastKey: '',
      }
      this.#open.push(map)
    }
    map.lastKey = key
    const value = after(item, written.length)
    const bare = after(value, PROPERTIES.exec(value.text)?.[0].length ?? 0)
    if (BLOCK.test(bare.text)) {
      if (key === 'apiVersion') this.#entry(map, key, { ...bare, text: '' })
      return { key, indent }
    }
    if (isHistory(key)) this.ignored.push({ start: value.offset, end: value.offset + value.text.length })
    this.#entry(map, key, placed(bare))
    return null
  }

  #entry(map: OpenMap, key: string, value: PlacedText): void {
    if (key === 'apiVersion') {
      if (map.apiVersions.length === 0) this.maps.push(map)
      map.apiVersions.push(value)
    } else if (key === 'kind') map.kinds.push(value)
    else if (key === 'name') {
      map.names.push(value)
      if (map.parent?.key === 'metadata') map.parent.map.metadataNames.push(value)
    } else if (key === 'metadata') {
      map.hasMetadata = true
      const [, name] = value.text.startsWith('{') ? (FLOW_NAME.exec(value.text) ?? []) : []
      if (name !== undefined) map.metadataNames.push({ ...value, text: name })
    } else if (isVersionKey(key)) this.versions.push(value)
  }

  /** Whether a text at the depth of its key is its value, because an action before it takes the end of the line away: `-}}`. */
  #isJoined({ branch }: Fragment): boolean {
    const previous = this.#valuesOfLastKey()?.at(-1)
    return previous !== undefined && (previous.text === '' || !areCompatible(previous.branch, branch))
  }

  /** The values of the key before a text, if it is one that counts. */
  #valuesOfLastKey(): PlacedText[] | undefined {
    const map = this.#open.at(-1)
    return { apiVersion: map?.apiVersions, kind: map?.kinds }[map?.lastKey ?? '']
  }

  /** A text behind an action that renders nothing, or below a key: another value of the key before it, or the rest of its value. */
  #alternative(item: Fragment): void {
    const values = this.#valuesOfLastKey()
    const previous = values?.at(-1)
    if (values === undefined || previous === undefined) return
    if (previous.text === '' || !areCompatible(previous.branch, item.branch)) values.push(placed(item))
    else values[values.length - 1] = { ...previous, text: VALUE }
  }

  /** A text that is no key: the maps at its depth end before it. */
  #other(item: Fragment, isItem: boolean): void {
    if (DIRECTIVE.test(item.text)) return
    if (ONLY_SIGNS.test(item.text))
      this.#close(item.indent + (item.text.startsWith(VALUE) ? Number.POSITIVE_INFINITY : 1))
    else if (!isItem) this.#close(item.indent)
    if (VERSION_LIKE.test(item.text)) this.texts.push(placed(item))
  }

  /** Ends the maps that are as deep as `indent`, or deeper. */
  #close(indent: number): void {
    for (let map = this.#open.at(-1); map !== undefined && map.indent >= indent; map = this.#open.at(-1))
      this.#open.pop()
  }
}

/** What is behind the first characters of a fragment, without blanks. */
function after(fragment: Fragment, length: number): Fragment {
  const rest = fragment.text.slice(length)
  const text = rest.trimStart()
  const moved = length + rest.length - text.length
  return { ...fragment, text: text.trimEnd(), offset: fragment.offset + moved, indent: fragment.indent + moved }
}

/** The value that a text starts with, without quotes, comments and a comma at its end. */
function placed({ text, offset, branch }: Fragment): PlacedText {
  const quoted = QUOTED.exec(text)
  if (quoted !== null) return { text: quoted[1] ?? quoted[2] ?? '', offset: offset + 1, branch }
  const comment = text.startsWith('#') ? 0 : text.search(/\s#/)
  const plain = (comment === -1 ? text : text.slice(0, comment)).trimEnd()
  return { text: plain.endsWith(',') ? plain.slice(0, -1).trimEnd() : plain, offset, branch }
}
