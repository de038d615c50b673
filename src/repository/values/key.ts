import { nearest } from '../../model/nearest.js'
import { syntaxOf } from '../../model/target-file.js'
import type { TargetSource } from '../../model/target-source.js'
import { versionOf, versionOfAll } from '../candidates.js'
import { type HclEntry, type HclFile, type HclValue, parseHcl } from '../hcl/parse.js'
import { lineFinder } from '../lines.js'
import { readJson } from './json.js'
import { readYaml } from './yaml.js'

/** How many keys are listed where one does not exist. */
const MAX_KEYS = 10
/** How many keys are compared with one that does not exist. */
const MAX_COMPARED = 1000

/** A file whose keys hold target versions. */
export interface KeyFile {
  /**
   * The target version that a key holds.
   * @param key the names of the keys with dots between them, numbers for items of a list, and quotes around names with dots:
   *   `clusters.0."app.kubernetes.io/version"`
   */
  targetAt(key: string): TargetSource
}

/** Reads a file once for all of its keys. @param path of the file, relative to the root of the repository */
export function readKeyFile(path: string, text: string): KeyFile {
  const find = lineFinder(text)
  const at = (offset: number) => ({ file: path, ...find(offset) })
  const read = documentsOf(path, text)
  return {
    targetAt: (key) => {
      if ('offset' in read) return { problem: { code: 'unreadable-syntax', at: at(read.offset) } }
      const names = namesOf(key)
      const found = read.documents.flatMap((document) => valuesAt(document, names))
      const [first, ...others] = found.map(({ offset, value }) => ({
        value,
        candidate: { version: writtenVersion(value), at: at(offset), name: key },
      }))
      const open = first === undefined ? unwrittenAbove(read.documents, names) : null
      if (open !== null) return versionOfAll({ version: null, at: at(open.offset), name: open.key }, [])
      if (first === undefined)
        return { problem: { code: 'no-key', file: path, key, ...existingKeys(read.documents, names) } }
      if (others.length === 0 && first.candidate.version === null)
        return { problem: { code: 'not-version', candidate: first.candidate, value: shownText(first.value) } }
      return versionOfAll(
        first.candidate,
        others.map((one) => one.candidate),
      )
    },
  }
}

/** The documents of a file as values, or where it cannot be read. */
function documentsOf(
  path: string,
  text: string,
): { readonly documents: readonly HclValue[] } | { readonly offset: number } {
  const syntax = syntaxOf(path)
  if (syntax === 'hcl') {
    const { body, fault } = parseHcl(text)
    return fault === null ? { documents: [objectOf(body)] } : { offset: fault.offset }
  }
  if (syntax === 'json') {
    const read = readJson(text)
    return 'value' in read ? { documents: [read.value] } : read
  }
  const read = readYaml(text)
  return 'fault' in read ? { offset: read.fault.offset } : read
}

/** A body as an object: its attributes, and its blocks as objects within objects named by their labels. */
function objectOf({ attributes, blocks }: HclFile['body']): HclValue {
  const inner = blocks.map(({ type, labels, offset, body }): HclEntry => {
    const value = labels.reduceRight<HclValue>(
      (one, name) => ({ kind: 'object', entries: [{ name, offset, value: one }], offset }),
      objectOf(body),
    )
    return { name: type, offset, value }
  })
  return { kind: 'object', entries: [...attributes, ...inner], offset: 0 }
}

/** Splits a key at its dots. `a[0]` is another way to write `a.0`. */
function namesOf(key: string): readonly string[] {
  const parts = key.match(/"(?:[^"\\]|\\.)*"|\[\d+\]|[^.[\]"]+|[[\]"]/g) ?? []
  return parts.map((part) =>
    part.replace(/^\[(\d+)\]$/, '$1').replace(/^"(.*)"$/s, (_, name: string) => name.replace(/\\(.)/gs, '$1')),
  )
}

interface Found {
  readonly value: HclValue
  /** where its key stands, or the value itself in a list */
  readonly offset: number
}

/** The values at a path: several if a key is written several times, on which tools differ. */
function valuesAt(value: HclValue, names: readonly string[]): readonly Found[] {
  let found: readonly Found[] = [{ value, offset: value.offset }]
  for (const name of names) found = found.flatMap((one) => childrenOf(one.value, name))
  return found
}

function childrenOf(value: HclValue, name: string): readonly Found[] {
  if (value.kind === 'list') {
    const item = /^\d{1,9}$/.test(name) ? value.items[Number(name)] : undefined
    return item === undefined ? [] : [{ value: item, offset: item.offset }]
  }
  return entriesOf(value).filter((entry) => entry.name === name)
}

/** The entries of an object, with those that YAML's merge key `<<` adds to it. */
function entriesOf(value: HclValue): readonly HclEntry[] {
  if (value.kind !== 'object') return []
  const own = value.entries.filter(({ name }) => name !== '<<')
  const merged = value.entries
    .filter(({ name }) => name === '<<')
    .flatMap((entry) => (entry.value.kind === 'list' ? entry.value.items : [entry.value]))
  const known = new Set(own.map(({ name }) => name))
  const added = merged.flatMap((one) =>
    entriesOf(one).filter(({ name }) => {
      const isNew = !known.has(name)
      known.add(name)
      return isNew
    }),
  )
  return [...own, ...added]
}

/** The version that a value is. A number counts only if no tool can shorten it: `1.30` is the number 1.3. */
function writtenVersion(value: HclValue): string | null {
  if (value.kind === 'number') return String(Number(value.text)) === value.text ? versionOf(value.text) : null
  return value.kind === 'string' ? versionOf(value.text) : null
}

const MAX_SHOWN = 60

const shownText = (value: HclValue): string | null =>
  (value.kind === 'string' || value.kind === 'number') && value.text.length <= MAX_SHOWN ? value.text : null

/** The part of a path whose value is not written down literally, such as a call, so that its keys are not known; null if there is none. */
function unwrittenAbove(documents: readonly HclValue[], names: readonly string[]) {
  for (let length = names.length - 1; length > 0; length--) {
    const [found] = documents
      .flatMap((document) => valuesAt(document, names.slice(0, length)))
      .filter(({ value: { kind } }) => kind === 'expression' || kind === 'call' || kind === 'reference')
    if (found !== undefined) return { offset: found.offset, key: names.slice(0, length).map(quotedName).join('.') }
  }
  return null
}

/** The longest part of a path that exists, and the keys there: the nearest first. */
function existingKeys(documents: readonly HclValue[], names: readonly string[]) {
  for (let length = names.length - 1; length >= 0; length--) {
    const parents = documents.flatMap((document) => valuesAt(document, names.slice(0, length)))
    if (parents.length === 0 && length > 0) continue
    const keys = [...new Set(parents.flatMap(({ value }) => keysOf(value)))]
    const best = nearest(
      names[length] ?? '',
      keys.slice(0, MAX_COMPARED).filter((one) => one.length <= MAX_SHOWN),
    )
    const sorted = best === null ? keys : [best, ...keys.filter((one) => one !== best)]
    const listed = sorted.slice(0, MAX_KEYS).map(quotedName)
    return {
      existing: names.slice(0, length).map(quotedName).join('.'),
      keys: listed,
      omitted: keys.length - listed.length,
    }
  }
  return { existing: '', keys: [], omitted: 0 }
}

const keysOf = (value: HclValue): readonly string[] =>
  value.kind === 'list' ? value.items.map((_, index) => String(index)) : entriesOf(value).map(({ name }) => name)

/** A name as a part of a key. */
const quotedName = (name: string): string => (/^[^.[\]"\\]+$/.test(name) ? name : JSON.stringify(name))
