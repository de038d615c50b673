import { parseDuration } from '../model/duration.js'
import type { SettingFault } from '../model/finding.js'
import { nearest } from '../model/nearest.js'
import { parseVersion } from '../model/version.js'

/** What reading one raw text came to: a value, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | Wrong

export interface Wrong {
  readonly problem: string
  readonly suggestion?: string | null
  /** the text may hold a secret, so it is not shown */
  readonly hidden?: boolean
}

export type Reader<T> = (text: string) => Reading<T>

const didYouMean = (text: string, words: readonly string[]): string | null => {
  const word = nearest(text, words)
  return word === null ? null : `Did you mean "${word}"?`
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** One word of a closed list. */
export const choice =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (text) => {
    const word = words.find((one) => one === text)
    return word === undefined
      ? { problem: `must be one of ${quoted(words)}`, suggestion: didYouMean(text, words) }
      : { value: word }
  }

/** A list whose entries are separated by commas (not those inside braces) or line ends. */
export function splitList(text: string): string[] {
  const entries: string[] = []
  let entry = ''
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    if (character === '}') depth = Math.max(0, depth - 1)
    if (character === '\n' || (character === ',' && depth === 0)) {
      entries.push(entry)
      entry = ''
      if (character === '\n') depth = 0
    } else entry += character
  }
  return [...entries, entry].map((one) => one.trim()).filter((one) => one !== '')
}

/** A list of words of a closed list, each once. */
export const choices =
  <const T extends string>(words: readonly T[]): Reader<readonly T[]> =>
  (text) => {
    const entries = splitList(text)
    const unknown = entries.filter((entry) => !words.some((word) => word === entry))
    const [first] = unknown
    if (first !== undefined)
      return {
        problem: `knows no ${quoted(unknown)}; allowed are ${quoted(words)}`,
        suggestion: didYouMean(first, words),
      }
    if (entries.length === 0) return { problem: `must name at least one of ${quoted(words)}` }
    return { value: words.filter((word) => entries.includes(word)) }
  }

const LONGEST_GLOB = 1000

/** A list of globs. */
export const globs: Reader<readonly string[]> = (text) => {
  const value = splitList(text)
  if (value.length === 0) return { problem: 'must hold at least one glob' }
  if (value.some((glob) => glob.length > LONGEST_GLOB || glob.includes('\0')))
    return { problem: `must hold globs of at most ${LONGEST_GLOB} characters each, without NUL` }
  return { value }
}

/**
 * Globs for files of the repository, `!` taking some out again. One that can match no file is refused: the gate would
 * never run, and nobody would notice.
 */
export const pathGlobs: Reader<readonly string[]> = (text) => {
  const reading = globs(text)
  if ('problem' in reading) return reading
  const positive = reading.value.filter((glob) => !/^!(?!\()/.test(glob))
  const bare = reading.value.map((glob) => glob.replace(/^!(?!\()/, ''))
  if (positive.length === 0 || bare.includes(''))
    return { problem: 'must hold at least one glob without "!", and a glob behind each "!"' }
  if (bare.some((glob) => /^(?:\.{0,2}\/)*\.\.\/|^\//.test(glob)))
    return { problem: 'must hold globs that start at the root of the repository, without "/" or ".." in front' }
  const folder = bare.find((glob) => glob.endsWith('/'))
  if (folder !== undefined)
    return { problem: 'must hold globs of files, not of folders', suggestion: `Did you mean "${folder}**"?` }
  return reading
}

const ID = /^[A-Za-z0-9._-]{1,64}$/

/** An id, as it stands in a path of the API. */
export const id: Reader<string> = (text) =>
  ID.test(text) && text !== '.' && text !== '..'
    ? { value: text }
    : { problem: 'must be an id: 1 to 64 letters, digits, dots, hyphens or underscores' }

const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

/** A region's id. New regions appear, so only its form is checked. */
export const region: Reader<string> = (text) =>
  REGION.test(text) && text.length <= 40
    ? { value: text }
    : { problem: 'must be the id of a region, such as "cn-north-4"' }

/** A cluster version, as far as it is given. */
export const version: Reader<string> = (text) =>
  parseVersion(text)
    ? { value: text.startsWith('v') ? text : `v${text.replace(/^V/, '')}` }
    : { problem: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"' }

/** A length of time, in milliseconds. */
export const duration =
  (limits: { readonly atLeastMs: number; readonly atMostMs: number; readonly range: string }): Reader<number> =>
  (text) => {
    const value = parseDuration(text)
    if (value === null) return { problem: 'must be a duration, such as "90s", "15m" or "1h30m"' }
    return value < limits.atLeastMs || value > limits.atMostMs ? { problem: `must be ${limits.range}` } : { value }
  }

/** A boolean, as YAML 1.2 writes them. */
export const boolean: Reader<boolean> = (text) => {
  if (['true', 'True', 'TRUE'].includes(text)) return { value: true }
  if (['false', 'False', 'FALSE'].includes(text)) return { value: false }
  return { problem: 'must be "true" or "false"' }
}

const LOOPBACK: readonly string[] = ['localhost', '[::1]']
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host)

/** The base URL of an API: https, or http on loopback; no user, query or fragment. */
export const baseUrl: Reader<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null
  const hidden = /[@?#]/.test(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { problem: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"', hidden }
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return { problem: 'must be https; http is for loopback only', hidden }
  if (url.username || url.password || url.search || url.hash)
    return { problem: 'must hold no user, query or fragment', hidden }
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` }
}

/** A folder of its own: its `evidence/` is emptied at each run. */
export const ownFolder: Reader<string> = (text) => {
  const plain = text.replaceAll('\\', '/').replace(/\/+$/, '')
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.at(-1) === '..' || plain.includes('\0'))
    return { problem: 'must be a folder of its own, not the workspace or a parent of it' }
  if (parts.some((part) => part.toLowerCase() === '.git')) return { problem: 'must not lie in .git' }
  return { value: plain }
}

/** The path of a file. */
export const file: Reader<string> = (text) => {
  const plain = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  return plain === '' || plain.endsWith('/') || plain.includes('\0') || plain.length > 1000
    ? { problem: 'must be the path of a file' }
    : { value: plain }
}

/** The full id of a commit: SHA-1, or SHA-256. */
export const commitId: Reader<string> = (text) =>
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? { value: text.toLowerCase() }
    : { problem: 'must be the full id of a commit: 40 or 64 hexadecimal digits' }

/** A credential: never shown. */
export const secret: Reader<string> = (text) =>
  /^[\x21-\x7e]{6,}$/.test(text)
    ? { value: text }
    : { problem: 'must be at least 6 printable characters without spaces or line ends' }

/** Turns a reading that went wrong into a fault. */
export const faultOf = (input: string, value: string | null, reading: Wrong): SettingFault => ({
  input,
  value: reading.hidden ? null : value,
  problem: reading.problem,
  suggestion: reading.suggestion ?? null,
})
