import { Buffer } from 'node:buffer'

/** The runner's secret masker, which replaces registered values and their encoded variants by `***`. */
export interface Masker {
  /** Registers a value and each of its non-empty lines, trimmed. */
  add(value: string): void
  mask(text: string): string
  /** The registered values, without their variants. */
  values(): string[]
}

export function createMasker(): Masker {
  const originals = new Set<string>()
  const needles = new Set<string>()
  const addOne = (value: string) => {
    if (value === '' || originals.has(value)) return
    originals.add(value)
    needles.add(value)
    for (const variant of variantsOf(value)) if (variant !== '') needles.add(variant)
  }
  return {
    add(value) {
      addOne(value)
      for (const line of value.split(/[\r\n]/)) addOne(line.trim())
    },
    mask: (text) => replaceAll(text, needles),
    values: () => [...originals],
  }
}

function variantsOf(value: string): string[] {
  return [
    base64From(value, 0),
    base64From(value, 1),
    base64From(value, 2),
    value.replaceAll('"', '\\"'), // command-line argument
    value.replaceAll("'", "''"), // expression string
    jsonEscape(value),
    uriEscape(value),
    xmlEscape(value),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
    ...ampersandParts(value),
  ]
}

/** base64 of the value after a prefix of any length: in `base64(user:secret)` the secret starts at one of 3 offsets. */
function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8')
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')
}

function jsonEscape(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1)
  return escaped.replaceAll('\u0085', '\\u0085').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function uriEscape(value: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8')).replace(/[!'()*]/g, hex)
}

function xmlEscape(value: string): string {
  const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' }
  return value.replace(/[<>"'&]/g, (char) => entities[char] ?? char)
}

/** The two parts into which PowerShell splits an argument at an ampersand. Parts under 6 characters are not masked. */
function ampersandParts(value: string): string[] {
  if (!value.includes('&')) return []
  const plus = value.indexOf('&+')
  const end = plus >= 0 ? plus + 2 : value.lastIndexOf('&') + 1
  const before = value.slice(0, end)
  const after = value.slice(plus >= 0 ? end + 1 : end)
  return [before, after].filter((part) => part.length >= 6)
}

function replaceAll(text: string, needles: Iterable<string>): string {
  const matches: { start: number; end: number }[] = []
  for (const needle of needles) {
    for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
      matches.push({ start, end: start + needle.length })
    }
  }
  matches.sort((a, b) => a.start - b.start)
  let result = ''
  let done = 0
  matches.forEach(({ start, end }, index) => {
    // Overlapping and adjacent matches become one.
    if (index === 0 || start > done) result += `${text.slice(done, start)}***`
    done = Math.max(done, end)
  })
  return result + text.slice(done)
}
