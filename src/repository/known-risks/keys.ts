/** Where a key is, and where its value begins. */
export interface KeyPosition {
  readonly key: number
  readonly value: number
}

/** What can follow a key: the separators of YAML, JSON and HCL, and the brace of a block. */
const AFTER_KEY = /[^\S\n]*(?::(?=[\s"'[{]|$)|=(?![=~>])|(?=\{))|["'][^\S\n]*[:=]/y

/** Whether there is a key at an offset, in YAML, JSON or HCL. @returns null if there is none */
export function isKeyAt(text: string, at: number, key: string): KeyPosition | null {
  const before = text[at - 1]
  if (before !== undefined && /[\w./-]/.test(before)) return null
  AFTER_KEY.lastIndex = at + key.length
  const [separator] = AFTER_KEY.exec(text) ?? []
  return separator === undefined ? null : { key: at, value: at + key.length + separator.length }
}

/** How much of a line before a place, and of a value after it, is looked at: a file can be one line of megabytes. */
const LOOK_BACK = 500
const LOOK_AHEAD = 1000

/** Where the line of an offset begins, or as far before it as is looked at. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LOOK_BACK)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

/** Where the line of an offset ends, or as far after it as is looked at. */
export function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + LOOK_AHEAD).indexOf('\n')
  return end === -1 ? Math.min(text.length, at + LOOK_AHEAD) : at + end
}

/** The key of the value that an offset is in, on the same line. @returns null if it is another key */
export function keyBefore(text: string, at: number, key: string): KeyPosition | null {
  const start = lineStart(text, at)
  const found = text.slice(start, at).lastIndexOf(key)
  return found === -1 ? null : isKeyAt(text, start + found, key)
}

/**
 * The scalar that begins at a place, without quotes; an empty text for a map or a list.
 * @returns null if there is no value: it is empty, or null
 */
export function scalarAt(text: string, { key, value }: KeyPosition): string | null {
  const line = restOfLine(text, value).trimStart()
  if (/^(?:\[\s*\]|\{\s*\}|null\b|~)\s*(?:[,}\]#].*)?$/.test(line)) return null
  if (/^[[{|>&]/.test(line)) return ''
  if (line === '' || line.startsWith('#')) return hasBlock(text, key) ? '' : null
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(line)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  return line
    .replace(/\s+#.*$/, '')
    .replace(/[,}\]]+\s*$/, '')
    .trim()
}

const restOfLine = (text: string, from: number): string => text.slice(from, lineEnd(text, from))

/** Whether a value is what a template puts there, which may be nothing. */
export function isTemplated(text: string, { key, value }: KeyPosition): boolean {
  const line = restOfLine(text, value).trimStart()
  return (line === '' ? (firstAfter(text, key) ?? '').trimStart() : line).startsWith('{{')
}

/** Whether the lines after a key belong to it. */
function hasBlock(text: string, key: number): boolean {
  const first = firstAfter(text, key)
  if (first === undefined) return false
  const isItem = /^\s*-\s/.test(first) && indentOf(first) >= indentAt(text, key)
  return isItem || /^\s*\{\{/.test(first) || indentOf(first) > indentAt(text, key)
}

const firstAfter = (text: string, key: number): string | undefined =>
  linesAfter(text, key).find((line) => !/^\s*(?:#.*)?$/.test(line))

/** The keys of the map that begins at a place, but not those of maps inside of it; a text with nothing else. */
export function keysOfMap(text: string, { key, value }: KeyPosition): string {
  const line = restOfLine(text, value)
  const block = blockOf(text, key)
  if (/^\s*\{(?!\{)/.test(line)) return `${flowMap(text, value)}\n`
  const inner = block.filter((one) => indentOf(one) === indentOf(block[0] ?? ''))
  return `${inner.join('\n')}\n`
}

/** Whether a text of `keysOfMap` has a key. */
export function hasKey(keys: string, wanted: string): boolean {
  for (let at = keys.indexOf(wanted); at !== -1; at = keys.indexOf(wanted, at + 1))
    if (isKeyAt(keys, at, wanted) !== null) return true
  return false
}

/** Whether a text of `keysOfMap` is of a schema, such as that of a custom resource, which describes the key. */
export const isSchema = (keys: string): boolean =>
  /(?:^|[\s{,])["']?type["']?\s*:\s*["']?(?:array|boolean|integer|number|object|string)\b/.test(keys) ||
  hasKey(keys, 'properties') ||
  hasKey(keys, 'items')

/** The lines of a map in block style below a key, without comments and actions of templates. */
function blockOf(text: string, key: number): readonly string[] {
  const indent = indentAt(text, key)
  const lines = linesAfter(text, key).filter((one) => !/^\s*(?:#.*|\{\{.*)?$/.test(one))
  const end = lines.findIndex((one) => indentOf(one) <= indent)
  return end === -1 ? lines : lines.slice(0, end)
}

/** A map in flow style, without the maps and lists inside of it. Braces in texts are taken for braces. */
function flowMap(text: string, from: number): string {
  const part = text.slice(from, from + LOOK_AHEAD)
  let depth = 0
  let own = ''
  for (const char of part) {
    if (char === '}' || char === ']') depth--
    if (depth <= 1) own += char
    if (char === '{' || char === '[') depth++
    if (depth === 0 && char === '}') break
  }
  return own
}

/** The lines after the one of an offset, as far as a value is looked at. */
function linesAfter(text: string, at: number): readonly string[] {
  const end = lineEnd(text, at)
  return text[end] === '\n' ? text.slice(end + 1, end + 1 + LOOK_AHEAD).split(/\r?\n/) : []
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** The column of a key, quoted or not: what belongs to it is indented more. */
const indentAt = (text: string, key: number): number =>
  key - lineStart(text, key) - (/["']/.test(text[key - 1] ?? '') ? 1 : 0)
