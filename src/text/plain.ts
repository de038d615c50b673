/** Invisible and direction-changing characters: they can make a line read differently from what it is. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|\u034F/gu
/** C0 without tab and line feed, DEL, C1, and the two Unicode line ends. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g

/**
 * Untrusted text with nothing hidden in it: format characters are gone, control characters and halves of surrogate pairs
 * are U+FFFD. Tabs and line feeds stay; CR LF and a lone CR become a line feed.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(INVISIBLE, '').replace(CONTROL, '\uFFFD')
}

/** Untrusted text on one line, white space folded. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** At most `units` UTF-16 units of a text, cut between code points, saying so where it was cut. */
export function clip(text: string, units: number): string {
  if (text.length <= units) return text
  const mark = ' … (cut)'
  const end = Math.max(0, units - mark.length)
  const head = text.slice(0, end)
  return (isHighSurrogate(head.charCodeAt(head.length - 1)) ? head.slice(0, -1) : head) + mark
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** A count with its noun: `1 cause`, `2 causes`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
