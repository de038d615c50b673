import { unescapeOnce } from './escapes.js'
import { visible } from './plain.js'

/** Shorter strings are not credentials, and hiding them would make reports unreadable. */
export const MIN_SECRET_LENGTH = 6

/** How many encodings inside each other are undone: escapes, and base64 or hexadecimal. */
const MAX_DEPTH = 4
/** How many of them can be base64 or hexadecimal, each of which is tried at several offsets. */
const MAX_BLOCKS = 2

/** A range of a text, in UTF-16 units. */
type Range = readonly [start: number, end: number]

/** What is searched for, and the shortest runs that can hold it in base64 and in hexadecimal. */
interface Search {
  readonly needles: readonly string[]
  readonly base64: RegExp
  readonly hex: RegExp
}

/**
 * Builds a function that replaces our credentials in a text with `***`: as they are, made visible, line by line, and in any mix of
 * percent-encoding, HTML entities, escapes of JSON and JavaScript, hexadecimal, and base64 of either alphabet, also where they are
 * part of a longer run such as the base64 of `key:secret`, and in up to four such encodings inside each other. Takes time in
 * proportion to the length of the text.
 */
export function hideSecrets(secrets: readonly string[]): (text: string) => string {
  const needles = needlesOf(secrets)
  if (needles.length === 0) return (text) => text
  const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY)
  const search: Search = {
    needles,
    base64: longRuns('A-Za-z0-9+/_-', Math.floor((shortest * 4) / 3), '={0,2}'),
    hex: longRuns('0-9A-Fa-f', shortest * 2),
  }
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS))
}

/** Hides secrets, of which more become known in the course of a run. */
export interface GrowingRedaction {
  readonly redact: (text: string) => string
  /** hides these as well, in every text from now on */
  readonly add: (secrets: readonly string[]) => void
}

/** @param onAdd is called with secrets before they are hidden, to register them elsewhere as well */
export function growingRedaction(
  secrets: readonly string[],
  onAdd: (added: readonly string[]) => void = () => {},
): GrowingRedaction {
  let known = [...secrets]
  let hide = hideSecrets(known)
  return {
    redact: (text) => hide(text),
    add: (added) => {
      onAdd(added)
      known = [...known, ...added]
      hide = hideSecrets(known)
    },
  }
}

/** Matches whole runs of characters. Looking behind keeps it from trying again at each character of a run that is too short. */
const longRuns = (characters: string, length: number, end = ''): RegExp =>
  new RegExp(`(?<![${characters}])[${characters}]{${length},}${end}`, 'g')

/** Every text to search for, the longest first. */
function needlesOf(secrets: readonly string[]): string[] {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())])
  const forms = lines
    .filter((line) => line.length >= MIN_SECRET_LENGTH)
    .flatMap((line) => [line, visible(line), line.replaceAll(' ', '+')])
    // bytes that were decoded one by one
    .flatMap((form) => [form, Buffer.from(form, 'utf8').toString('latin1')])
    // a credential that itself looks like an escape is searched for in texts without escapes
    .flatMap((form) => [form, ...unescapedForms(form)])
  return [...new Set(forms)].filter(({ length }) => length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length)
}

function unescapedForms(text: string): string[] {
  const forms: string[] = []
  for (let next = unescapeOnce(text); next !== null && forms.length < MAX_DEPTH; next = unescapeOnce(next.text))
    forms.push(next.text)
  return forms
}

/** Where a text holds a credential in up to `depth` encodings, of which up to `blocks` are base64 or hexadecimal. */
function rangesIn(text: string, search: Search, depth: number, blocks: number): Range[] {
  const ranges: Range[] = search.needles.flatMap((needle) => occurrences(text, needle))
  if (depth === 0) return ranges
  const plain = unescapeOnce(text)
  const inner = plain ? rangesIn(plain.text, search, depth - 1, blocks) : []
  for (const [start, end] of inner) if (plain) ranges.push(plain.originOf(start, end))
  if (blocks === 0) return ranges
  const runs = text.match(search.base64)
  if (runs === null) return ranges
  // a run of hexadecimal digits is part of a run that is long enough for base64
  const inHex = runs.flatMap((run) => run.match(search.hex) ?? [])
  const parts = [
    blockRanges(text, runs, BASE64, search, depth, blocks),
    inHex.length > 0 ? blockRanges(text, inHex, HEX, search, depth, blocks) : [],
  ]
  return [...ranges, ...parts.flat()]
}

/** An encoding of whole bytes by groups of characters. */
interface BlockEncoding {
  readonly name: 'base64' | 'hex'
  /** how many characters make a group; a credential can begin at each of them */
  readonly group: number
  /** characters that fill up a group */
  readonly filling: string
}

const BASE64: BlockEncoding = { name: 'base64', group: 4, filling: 'AAA' }
const HEX: BlockEncoding = { name: 'hex', group: 2, filling: '0' }

/**
 * The runs of an encoding that hold a credential. All runs are decoded together first, because hardly any text has one.
 * @param all the runs of the text that are long enough
 */
function blockRanges(
  text: string,
  all: readonly string[],
  { name, group, filling }: BlockEncoding,
  search: Search,
  depth: number,
  blocks: number,
): Range[] {
  const offsets = Array.from({ length: group }, (_, offset) => offset)
  const holds = (padded: readonly string[]): boolean => {
    const runs = padded.map((run) => run.replace(/=+$/, ''))
    return offsets.some((offset) => {
      // a last group that is not whole is filled up, so that the runs stay apart
      const groups = runs.map(
        (run) => run.slice(offset) + filling.slice(0, (group - ((run.length - offset) % group)) % group),
      )
      const bytes = Buffer.from(groups.join(''), name)
      return rangesIn(bytes.toString('latin1'), search, depth - 1, blocks - 1).length > 0
    })
  }
  if (!holds(all)) return []
  return [...text.matchAll(search[name])]
    .filter(([run]) => holds([run]))
    .map(({ index, 0: run }): Range => [index, index + run.length])
}

function occurrences(text: string, needle: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length])
  return found
}

/** Replaces each range, or ranges that overlap, with three asterisks. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let copied = 0
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= copied) parts.push(text.slice(copied, start), '***')
    copied = Math.max(copied, end)
  }
  return parts.join('') + text.slice(copied)
}
