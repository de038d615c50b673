import type { YamlScalar } from './node.js'

/** Thrown where a document uses something that the fast reader does not read. One object, because a stack trace would take most of its time. */
export const UNUSUAL = new Error('not plain YAML')

/** How deep the fast reader goes. */
export const MAX_PLAIN_DEPTH = 100

const [TAB, NEWLINE, RETURN, SPACE, DOUBLE_QUOTE, SINGLE_QUOTE] = [9, 10, 13, 32, 34, 39]
const [COMMA, DASH, COLON, QUESTION] = [44, 45, 58, 63]
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 92, 93, 123, 125]

export const isBlank = (code: number): boolean => code === SPACE || code === TAB
export const isBreak = (code: number): boolean => code === NEWLINE || code === RETURN
export const isFlowStart = (code: number): boolean => code === OPEN_BRACE || code === OPEN_BRACKET
export const isQuote = (code: number): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE
export const isFlowIndicator = (code: number): boolean =>
  code === COMMA || isFlowStart(code) || code === CLOSE_BRACKET || code === CLOSE_BRACE

/** Whether a plain scalar can start with the character at an offset. */
export function canStartPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== DASH && code !== COLON && code !== QUESTION) return !'\'"&*!|>%@`#,[]{}\uFEFF'.includes(text.charAt(at))
  const next = text.charCodeAt(at + 1)
  return !Number.isNaN(next) && !isBlank(next) && !isBreak(next) && !isFlowIndicator(next)
}

/** Reads a quoted scalar. @param at the offset of the opening quote @param end how far it can go */
export function readQuoted(text: string, at: number, end: number): YamlScalar {
  const offset = at + 1
  const isDouble = text.charCodeAt(at) === DOUBLE_QUOTE
  const close = closingQuote(text, offset, end, isDouble)
  const written = text.slice(offset, close)
  const style = isDouble ? 'double' : 'single'
  const value = written.includes('\n') ? folded(written, style) : unescaped(written, style)
  return { type: 'scalar', text: value, offset, style, end: close, isAnchored: false }
}

function closingQuote(text: string, from: number, end: number, isDouble: boolean): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isDouble && code === BACKSLASH) at++
    else if (isDouble && code === DOUBLE_QUOTE) return at
    else if (!isDouble && code === SINGLE_QUOTE) {
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at
      at++
    }
  }
  throw UNUSUAL
}

/** The lines of a scalar without their indentation: a line break is a blank, and an empty line is a line break. */
export function folded(written: string, style: YamlScalar['style']): string {
  const lines = written.split('\n')
  let [text, breaks, isJoined] = ['', 0, false]
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1
    const end = isLast ? line.length : trimmedEnd(line)
    const part = line.slice(index === 0 ? 0 : line.search(/[^ \t\r]|$/), end)
    if (index > 0 && part === '' && !isLast) {
      if (isJoined) throw UNUSUAL
      breaks++
    } else {
      if (index > 0) text += breaks > 0 ? '\n'.repeat(breaks) : isJoined ? '' : ' '
      // in double quotes a backslash joins the lines
      isJoined = !isLast && style === 'double' && /(?<!\\)(?:\\\\)*\\$/.test(part)
      if (isJoined && /[^\r]/.test(line.slice(end))) throw UNUSUAL
      text += unescaped(isJoined ? part.slice(0, -1) : part, style)
      breaks = 0
    }
  })
  return text
}

function trimmedEnd(line: string): number {
  let end = line.length
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end--
  return end
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs
/** What the letters of escapes stand for (YAML 1.2, section 5.7). */
const ESCAPED: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** The text of a part of a scalar. */
function unescaped(written: string, style: YamlScalar['style']): string {
  if (style === 'single') return written.replaceAll("''", "'")
  if (style !== 'double' || !written.includes('\\')) return written
  return written.replace(ESCAPE, (sequence) => {
    const code = Number.parseInt(sequence.slice(2), 16)
    const text = sequence.length > 2 && code <= 0x10ffff ? String.fromCodePoint(code) : ESCAPED[sequence.charAt(1)]
    if (text === undefined) throw UNUSUAL
    return text
  })
}
