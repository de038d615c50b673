import { knownPage } from './links.js'
import { piecesOf } from './pieces.js'
import { CUT, clip, oneLine, visible } from './plain.js'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML text: it opens no element and ends no attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** Text as HTML text in which long words may be broken after punctuation: see `piecesOf`. */
const breakableHtml = (text: string): string => piecesOf(text).map(escapeHtml).join('<wbr>')

/** The longest untrusted text in a table cell, in UTF-16 units. */
const MAX_CELL_UNITS = 700

/**
 * Untrusted text for a cell of an HTML table. GitHub reads no Markdown in an HTML block without blank lines, and no
 * mentions, issue references or emoji inside `<code>`.
 */
export const code = (text: string, units = MAX_CELL_UNITS): string =>
  `<code>${breakableHtml(clip(oneLine(text), units)) || ' '}</code>`

/** Our own sentence inside an HTML block; text in backticks becomes code. */
export const trustedText = (text: string): string =>
  oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${breakableHtml(part)}</code>` : breakableHtml(part)))
    .join('')

/** Words, numbers and common punctuation. */
const PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u
const PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/
/** What GitHub turns into links or emoji even inside an HTML block: addresses, commit ids, issue references, emoji codes. */
const LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i

/** Whether GitHub can read nothing but text in a line. */
function isPlain(line: string): boolean {
  const words = line.replace(CUT, '')
  return (PLAIN_ASCII.test(words) || PLAIN.test(words)) && !LINKED.test(line)
}

/** Untrusted prose: as it is if GitHub can read nothing but text in it, else as code. */
export function untrustedText(text: string, units = MAX_CELL_UNITS): string {
  const line = clip(oneLine(text), units)
  return isPlain(line) ? breakableHtml(line) : code(line, units)
}

const VARIABLE_NAMES = /\b[A-Z0-9]+(?:_[A-Z0-9]+)+\b/g

/**
 * Whether GitHub can read nothing but text, and code in backticks, in a sentence. Names of environment variables count as text, because
 * a sentence is escaped or stands in HTML.
 */
export const isPlainSentence = (text: string): boolean =>
  text.split(/`[^`]+`/).every((part) => isPlain(part.replace(VARIABLE_NAMES, '').replace(/[?？]$/, ''))) &&
  oneLine(text) === text

/** Untrusted text for a sentence of ours, which is rendered later. It is cut to `units`; backticks in it are replaced. */
export const inBackticks = (text: string, units = 200): string =>
  `\`${clip(oneLine(text), units).replaceAll('`', 'ˋ') || ' '}\``

/** Untrusted prose for a sentence of ours: as it is if GitHub can read nothing but text in it, else in backticks. */
export function proseInBackticks(text: string): string {
  const line = clip(oneLine(text), MAX_CELL_UNITS)
  return isPlain(line) ? line : inBackticks(line, MAX_CELL_UNITS)
}

/** A link to a page of the documentation; any other address is shown as text. */
export function link(label: string, url: string, colon = ': '): string {
  if (url === '') return trustedText(label)
  const page = knownPage(url)
  return page === null
    ? `${trustedText(label)}${colon}${code(url, 300)}`
    : `<a href="${escapeHtml(page)}">${trustedText(label)}</a>`
}

/** Characters that can have a meaning in the middle of a line of Markdown or on GitHub. */
const SPECIAL = /[\\`*_[\]<>&#~|!@^$]/g

const longestFence = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** Untrusted text as a Markdown code span on one line; `-` if it is empty. GitHub reads no markup, links or mentions in it. */
export function codeSpan(text: string): string {
  const line = oneLine(text) || '-'
  const fence = '`'.repeat(longestFence(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Untrusted lines as a Markdown code block. */
export const codeBlock = (lines: readonly string[]): string => codeBlockWith('', lines.map(visible).join('\n'))

/** A Markdown code block with a word of ours behind its fence. The text must have nothing hidden in it. */
export function codeBlockWith(info: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestFence(text) + 1))
  return `${fence}${info}\n${text}\n${fence}`
}

/** Our own sentence as Markdown; text in backticks becomes code. */
export const trustedMarkdown = (text: string): string =>
  oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : part.replace(SPECIAL, '\\$&')))
    .join('')
