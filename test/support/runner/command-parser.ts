/** A workflow command as the runner parses it. */
export interface ParsedCommand {
  style: 'v1' | 'v2'
  name: string
  properties: Record<string, string>
  data: string
}

type Escapes = readonly (readonly [escaped: string, plain: string])[]

// %25 comes last, so that %250A becomes the text "%0A".
const V1_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]
const V2_DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const V2_PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]

// The characters of .NET's Char.IsWhiteSpace: unlike JavaScript's \s, they include U+0085 and exclude U+FEFF.
const LEADING_SPACE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/
const TRAILING_SPACE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+$/

// The runner's culture-sensitive search ignores format characters (zero-width, bidi), so they may appear inside or
// before the separator. It then skips exactly two characters, so some of them remain in the data.
const V2_SEPARATOR = /:\p{Cf}*:/u
const TRAILING_FORMAT = /\p{Cf}+$/u

/**
 * Returns the command that the runner finds in a line, or null for plain text. `isRegistered` gets the name as written
 * and must ignore case. The runner tries V2 before V1, and V1 considers only the first `##[` of the line.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  return parseV2(line, isRegistered) ?? parseV1(line, isRegistered)
}

function parseV2(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  const text = line.replace(LEADING_SPACE, '')
  if (!text.startsWith('::')) return null
  const separator = V2_SEPARATOR.exec(text.slice(2))
  if (separator === null) return null
  const end = text.slice(0, separator.index + 2).replace(TRAILING_FORMAT, '').length
  const { name, rest } = splitInfo(text.slice(2, end))
  if (!isRegistered(name)) return null
  const properties = rest.replace(LEADING_SPACE, '').replace(TRAILING_SPACE, '')
  return {
    style: 'v2',
    name,
    properties: parseProperties(properties, ',', V2_PROPERTY_ESCAPES),
    data: unescapeText(text.slice(end + 2), V2_DATA_ESCAPES),
  }
}

function parseV1(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  if (end < 0) return null
  const { name, rest } = splitInfo(line.slice(start + 3, end))
  if (!isRegistered(name)) return null
  return {
    style: 'v1',
    name,
    properties: parseProperties(rest, ';', V1_ESCAPES),
    data: unescapeText(line.slice(end + 1), V1_ESCAPES),
  }
}

function splitInfo(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  // A name that starts with a space is empty, and an empty name is never registered.
  return space < 0 ? { name: info, rest: '' } : { name: info.slice(0, space), rest: info.slice(space + 1) }
}

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties = new Map<string, [key: string, value: string]>()
  for (const part of text.split(separator)) {
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(part) ?? []
    if (key === undefined || value === undefined) continue
    const known = properties.get(key.toLowerCase())
    properties.set(key.toLowerCase(), [known?.[0] ?? key, unescapeText(value, escapes)])
  }
  return Object.fromEntries(properties.values())
}

function unescapeText(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}

/** Looks up a property, ignoring case. An empty one counts as absent, as in the runner's handlers. */
export function propertyOf(command: ParsedCommand, name: string): string | undefined {
  const wanted = name.toLowerCase()
  const entry = Object.entries(command.properties).find(([key]) => key.toLowerCase() === wanted)
  return entry?.[1] === '' ? undefined : entry?.[1]
}
