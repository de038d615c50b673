/** Invisible and bidirectional characters, which can make a line look different from what it is. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** C0 without tab and line feed, DEL, C1, and the two Unicode line ends. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g

/** The fast path for most text: ASCII, Latin, common punctuation, arrows, kana and Han are always visible. */
const ONLY_VISIBLE =
  /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u3001-\u3029\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/

/**
 * Untrusted text with nothing hidden in it. Format characters are removed; control characters and lone surrogates become
 * U+FFFD. Tabs and line feeds stay; CR LF and a lone CR become a line feed.
 */
export function visible(text: string): string {
  if (ONLY_VISIBLE.test(text)) return text
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(INVISIBLE, '').replace(CONTROL, '\uFFFD')
}

/** JSON with nothing hidden in it: what a reader could not see is escaped, so that the values stay what they are. */
export function visibleJson(json: string): string {
  if (ONLY_VISIBLE.test(json)) return json
  return json.replace(INVISIBLE, escapeUnits).replace(CONTROL, escapeUnits)
}

const escapeUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/** Untrusted text on one line, with runs of white space folded. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** The end of a text that was cut. */
export const CUT = ' … (cut)'

/** A text cut to a number of UTF-16 units, between code points. It then ends with a mark, if that fits. */
export function clip(text: string, units: number): string {
  if (text.length <= units) return text
  const mark = units > CUT.length ? CUT : ''
  return text.slice(0, Math.max(0, units - mark.length)).replace(/[\uD800-\uDBFF]$/, '') + mark
}
