/** Longer globs are refused. */
export const MAX_GLOB_LENGTH = 1000

/** One entry of a list. */
export interface ListEntry {
  readonly text: string
  /** It was written in quotes, so that its blanks are part of it. */
  readonly isQuoted: boolean
}

/** A line of a list as it was written, without the blanks around it, and the entries on it. */
export interface ListLine {
  readonly text: string
  readonly entries: readonly ListEntry[]
}

/**
 * Reads a list as people write it: separated by commas (not those inside braces) or line ends, or in YAML as `- a` lines or
 * `[a, b]`. Quotes around an entry, and comments behind `#`, do not belong to it. Empty entries are dropped.
 */
export function readList(text: string): ListLine[] {
  return (insideBrackets(text) ?? text)
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .map((line) => ({ text: line, entries: entriesOf(line.replace(/^-(?:\s+|$)/, '')) }))
    .filter(({ entries }) => entries.length > 0)
}

/** The texts of all entries. */
export const splitList = (text: string): string[] =>
  readList(text).flatMap(({ entries }) => entries.map((entry) => entry.text))

/** What is inside the brackets of `[a, b]`; null if the text as a whole is not in one pair of brackets. */
function insideBrackets(text: string): string | null {
  const list = text.trim().replace(/\]\s+#[^\r\n]*$/, ']')
  if (!list.startsWith('[')) return null
  let depth = 0
  for (const [index, sign] of [...list.split('')].entries()) {
    if (sign === '[') depth++
    if (sign === ']') depth--
    if (depth === 0) return index === list.length - 1 ? list.slice(1, -1) : null
  }
  return null
}

/** Opening quotes with the quotes that close them: those of YAML, of Markdown, and those that word processors put in their place. */
const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '„': '“',
  '‘': '’',
  '’': '’',
  '«': '»',
  '「': '」',
}

/** Whether a text begins or ends with a quote. */
export const touchesQuote = (text: string): boolean =>
  [text.at(0) ?? '', text.at(-1) ?? ''].some(
    (sign) => Object.hasOwn(CLOSING_QUOTES, sign) || Object.values(CLOSING_QUOTES).includes(sign),
  )

function entriesOf(line: string): ListEntry[] {
  const entries: ListEntry[] = []
  for (let at = afterBlanks(line, 0); at < line.length && line.charAt(at) !== '#'; ) {
    const quoted = quotedAt(line, at)
    const end = quoted === null ? endOfPlain(line, at) : at + quoted.length + 2
    const text = quoted ?? line.slice(at, end).trim()
    if (text !== '') entries.push({ text, isQuoted: quoted !== null })
    const separator = afterBlanks(line, end)
    at = afterBlanks(line, line.charAt(separator) === ',' ? separator + 1 : separator)
  }
  return entries
}

const isBlank = (sign: string): boolean => /^\s$/.test(sign)

function afterBlanks(line: string, start: number): number {
  let at = start
  while (isBlank(line.charAt(at))) at++
  return at
}

/** What is in the quotes that open at a place, if a separator, a comment or nothing follows them; else null. */
function quotedAt(line: string, at: number): string | null {
  const closing = CLOSING_QUOTES[line.charAt(at)]
  const end = closing === undefined ? -1 : line.indexOf(closing, at + 1)
  if (end < 0) return null
  const next = afterBlanks(line, end + 1)
  const isEnd = next === line.length || line.charAt(next) === ',' || (line.charAt(next) === '#' && next > end + 1)
  return isEnd ? line.slice(at + 1, end) : null
}

/** Where an entry without quotes ends: at a comma outside braces, at a comment, or with the line. */
function endOfPlain(line: string, start: number): number {
  let depth = 0
  for (let at = start; at < line.length; at++) {
    const sign = line.charAt(at)
    if (sign === '{') depth++
    if (sign === '}') depth = Math.max(0, depth - 1)
    if ((sign === ',' && depth === 0) || (sign === '#' && isBlank(line.charAt(at - 1)))) return at
  }
  return line.length
}
