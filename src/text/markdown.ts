import { knownPage } from './links.js'
import { clip, oneLine } from './plain.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML text: opens no element and ends no attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** The longest piece of untrusted text in a cell, in UTF-16 units: a message of a thousand words helps nobody decide. */
const CELL_UNITS = 700

/**
 * Untrusted text for a cell of an HTML table. Inside an HTML block no Markdown is read as long as no blank line ends the
 * block, and inside `<code>` GitHub looks for no mention, issue reference or emoji.
 */
export const code = (text: string, units = CELL_UNITS): string =>
  `<code>${escapeHtml(clip(oneLine(text), units)) || ' '}</code>`

/** A sentence of our own inside an HTML block; what stands between backticks is code. */
export const trustedText = (text: string): string =>
  escapeHtml(oneLine(text)).replace(/`([^`]+)`/g, (_, word: string) => `<code>${word}</code>`)

/** Words, numbers and the plainest punctuation. */
const PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u
const PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/
/** What GitHub makes more of than text, even inside an HTML block: links, commit ids, issue references, emoji. */
const LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i

/** Untrusted text that is meant to be read: as it is where nothing in it can become more than text, else as code. */
export function untrustedText(text: string, units = CELL_UNITS): string {
  const line = clip(oneLine(text), units)
  const words = line.replace(' … (cut)', '')
  const isPlain = PLAIN_ASCII.test(words) || PLAIN.test(words)
  return isPlain && !LINKED.test(line) ? escapeHtml(line) : code(line, units)
}

/** A link to a page that we know; any other address is shown as text, for the reader to judge. */
export function link(label: string, url: string, colon = ': '): string {
  if (url === '') return trustedText(label)
  const page = knownPage(url)
  return page === null
    ? `${trustedText(label)}${colon}${code(url, 300)}`
    : `<a href="${escapeHtml(page)}">${trustedText(label)}</a>`
}
