import type { YamlScalar } from './node.js'

/**
 * Where each character of a scalar's text is written in the source. Folding and indentation change only blanks, so that the other
 * characters of the text and of the source correspond one by one, apart from escapes.
 * @returns a function from offsets in the text to offsets in the source
 */
export function sourceOffsets(source: string, scalar: YamlScalar): (offset: number) => number {
  const { text, offset: start, end, style } = scalar
  if (end - start === text.length && source.startsWith(text, start)) return (offset) => start + offset
  const offsets = new Uint32Array(text.length + 1)
  let at = start
  let index = 0
  while (index < text.length) {
    if (isBlank(text.charCodeAt(index))) {
      offsets[index++] = at
      continue
    }
    while (at < end && isBlankAt(source, at, style)) at += widthAt(source, at, style)
    const width = widthAt(source, at, style)
    // one letter, such as `\U0001F600`, can be two units of the text
    const units = width > 2 && (text.codePointAt(index) ?? 0) > 0xffff && !/^\\u/.test(source.slice(at, at + 2)) ? 2 : 1
    for (let unit = 0; unit < units; unit++) offsets[index++] = Math.min(at, end)
    at += width
  }
  offsets[text.length] = Math.min(at, end)
  return (offset) => offsets[Math.min(offset, text.length)] ?? start
}

const isBlank = (code: number): boolean => code <= 0x20

/** How many units a character of the source takes with its letter. */
function widthAt(source: string, at: number, style: YamlScalar['style']): number {
  if (style === 'single') return source.startsWith("''", at) ? 2 : 1
  if (style !== 'double' || source[at] !== '\\') return 1
  const letter = source[at + 1] ?? ''
  return { x: 4, u: 6, U: 10 }[letter] ?? (source.startsWith('\r\n', at + 1) ? 3 : 2)
}

/** Whether a character of the source stands for a blank, or for nothing. */
function isBlankAt(source: string, at: number, style: YamlScalar['style']): boolean {
  if (style !== 'double' || source[at] !== '\\') return isBlank(source.charCodeAt(at))
  const letter = source[at + 1] ?? ''
  const width = widthAt(source, at, style)
  if (width > 3) return isBlank(Number.parseInt(source.slice(at + 2, at + width), 16))
  return '0abtnvfre \t\r\n'.includes(letter)
}
