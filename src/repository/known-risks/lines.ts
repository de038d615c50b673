import { createHash } from 'node:crypto'
import { compileGlob, type Matches } from '../../model/glob.js'
import { type LinePattern, patternKey } from '../../model/known-risk.js'
import { lineFinder } from '../lines.js'
import {
  hasKey,
  isKeyAt,
  isSchema,
  isTemplated,
  type KeyPosition,
  keyBefore,
  keysOfMap,
  lineEnd,
  lineStart,
  scalarAt,
} from './keys.js'

/** A line that a pattern matches, in a file that the caller knows. */
export interface FoundLine {
  /** the key of the pattern */
  readonly pattern: string
  readonly line: number
  readonly column: number
  /** of the line without its indent, as far as it is looked at */
  readonly digest: string
}

/** Finds the lines of a text. Never throws; takes time in proportion to the length of the text. */
export type LineScanner = (text: string) => readonly FoundLine[]

const NOTHING: readonly FoundLine[] = []

/** Places in one file at which a pattern is looked for. A file with more was not written by people. */
const MAX_PLACES = 50_000

interface CompiledPattern {
  readonly key: string
  /** a text that every match contains */
  readonly literal: string
  /** @returns where the match begins, or -1; `at` is where the literal is */
  matchAt(text: string, at: number): number
}

/** Compiles patterns into one scanner; equal ones count once. */
export function lineScanner(patterns: readonly LinePattern[]): LineScanner {
  const distinct = new Map(patterns.map((pattern) => [patternKey(pattern), pattern]))
  const compiled = [...distinct.values()].map(compilePattern)
  if (compiled.length === 0) return () => NOTHING
  const literals = [...new Set(compiled.map(({ literal }) => literal))].sort()
  const next = new RegExp(literals.map(escaped).join('|'), 'g')
  return (text) => {
    const found = matchesOf(compiled, next, text)
    if (found.length === 0) return NOTHING
    const find = lineFinder(text)
    const seen = new Set<string>()
    return found.flatMap(({ pattern, at }): FoundLine[] => {
      const position = find(at)
      const id = `${pattern} ${position.line}`
      if (seen.has(id)) return []
      seen.add(id)
      return [{ pattern, ...position, digest: lineDigest(text, at) }]
    })
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The offsets at which patterns match outside of comments. @param next finds a literal of any of them */
function matchesOf(patterns: readonly CompiledPattern[], next: RegExp, text: string) {
  const matches: { readonly pattern: string; readonly at: number }[] = []
  next.lastIndex = 0
  for (let places = 0; places < MAX_PLACES; places++) {
    const at = next.exec(text)?.index
    if (at === undefined) break
    // a literal can be part of another one
    next.lastIndex = at + 1
    for (const { key, literal, matchAt } of patterns) {
      const begins = text.startsWith(literal, at) ? matchAt(text, at) : -1
      if (begins !== -1 && !isComment(text, begins)) matches.push({ pattern: key, at: begins })
    }
  }
  return matches
}

function compilePattern(pattern: LinePattern): CompiledPattern {
  const key = patternKey(pattern)
  if ('text' in pattern) {
    const { text: wanted } = pattern
    return { key, literal: wanted, matchAt: (text, at) => (isWhole(text, at, wanted) ? at : -1) }
  }
  const { value } = pattern
  const within = pattern.with
  const accepts = (text: string, place: KeyPosition, matches: Matches | null): boolean => {
    const own = scalarAt(text, place)
    if (own === null || (matches !== null && !matches(own))) return false
    if (within === undefined && matches === null && isTemplated(text, place)) return false
    if (own !== '') return within === undefined
    const keys = keysOfMap(text, place)
    return !isSchema(keys) && (within === undefined || hasKey(keys, within))
  }
  const parts = value?.split('*').sort((a, b) => b.length - a.length) ?? []
  const [literal = ''] = parts
  if (value === undefined || literal === '') {
    const matches = value === undefined ? null : compileGlob(value)
    return {
      key,
      literal: pattern.key,
      matchAt(text, at) {
        const place = isKeyAt(text, at, pattern.key)
        return place !== null && accepts(text, place, matches) ? at : -1
      },
    }
  }
  const matches = compileGlob(value)
  return {
    key,
    literal,
    matchAt(text, at) {
      const place = keyBefore(text, at, pattern.key)
      return place !== null && accepts(text, place, matches) ? place.key : -1
    },
  }
}

/** Whether no word goes on before or after a text. */
function isWhole(text: string, at: number, wanted: string): boolean {
  const isWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char)
  const end = at + wanted.length
  const goesOnBefore = isWord(wanted[0]) && isWord(text[at - 1])
  return !goesOnBefore && !(isWord(wanted.at(-1)) && isWord(text[end]))
}

/** Whether a place is in a comment of YAML, HCL or a template, or in what `kubectl apply` recorded about an object. */
function isComment(text: string, at: number): boolean {
  const before = text.slice(lineStart(text, at), at)
  if (/^\s*(?:#|\/\/|\{\{-?\s*\/\*)/.test(before) || /^[^"']*\s#/.test(before)) return true
  const above = text.slice(lineStart(text, lineStart(text, at) - 1), at)
  return above.includes('last-applied-configuration')
}

const lineDigest = (text: string, at: number): string =>
  createHash('sha256')
    .update(text.slice(lineStart(text, at), lineEnd(text, at)).trim())
    .digest('hex')
    .slice(0, 16)
