/** A text without its escapes, and where its characters came from. */
export interface Unescaped {
  readonly text: string
  /** the range of the original text that a range of this text came from; escapes are never divided */
  originOf(start: number, end: number): readonly [start: number, end: number]
}

/** Every escape that is undone: percent-encoding, HTML entities, and the escapes of JSON and JavaScript strings. */
const ESCAPE =
  /%([0-9a-fA-F]{2})|&#(\d{1,7});?|&#[xX]([0-9a-fA-F]{1,6});?|&([A-Za-z]{2,8});|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(["\\/'bfnrt])/g

/** The named entities of ASCII characters (HTML Living Standard, "Named character references"), and those of XML. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  midast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  Hat: '^',
  lowbar: '_',
  UnderBar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  VerticalLine: '|',
  rcub: '}',
  rbrace: '}',
}
const BACKSLASH: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** What an escape stands for; null if it stands for nothing. A percent escape is a byte, which becomes the character of that code. */
function characterOf(match: RegExpExecArray): string | null {
  const [, percent, decimal, hex, name, unit, byte, sign] = match
  const code = percent ?? hex ?? unit ?? byte
  if (code !== undefined) return fromCode(Number.parseInt(code, 16))
  if (decimal !== undefined) return fromCode(Number(decimal))
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null
  return sign === undefined ? null : (BACKSLASH[sign] ?? sign)
}

const fromCode = (code: number): string | null => (code <= 0x10ffff ? String.fromCodePoint(code) : null)

/** Undoes one level of escapes, whatever their kinds. Takes time in proportion to the length. @returns null if there are none */
export function unescapeOnce(source: string): Unescaped | null {
  if (!/[%&\\]/.test(source)) return null
  const parts: string[] = []
  /** for each escape: where its character begins and ends in the result, and where the escape begins and ends in the source */
  const escapes: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = []
  let [copied, length] = [0, 0]
  for (const match of source.matchAll(ESCAPE)) {
    const character = characterOf(match)
    if (character === null) continue
    const plain = source.slice(copied, match.index)
    parts.push(plain, character)
    const from = length + plain.length
    length = from + character.length
    copied = match.index + match[0].length
    escapes.push({ from, to: length, start: match.index, end: copied })
  }
  if (escapes.length === 0) return null
  parts.push(source.slice(copied))
  /** the last escape that begins at or before a position of the result */
  const before = (position: number) => {
    let [low, high] = [0, escapes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((escapes[middle]?.from ?? 0) <= position) low = middle + 1
      else high = middle
    }
    return escapes[low - 1] ?? { from: 0, to: 0, start: 0, end: 0 }
  }
  const originOf = (start: number, end: number) => {
    const [first, last] = [before(start), before(end - 1)]
    const begins = start < first.to ? first.start : first.end + start - first.to
    return [begins, end - 1 < last.to ? last.end : last.end + end - last.to] as const
  }
  return { text: parts.join(''), originOf }
}
