import type { TargetSetting } from '../model/clusters-file.js'
import { parseJson } from '../model/collections.js'
import { parseDuration, parsePeriod } from '../model/duration.js'
import { nearest } from '../model/nearest.js'
import type { PlainSettingProblem, SettingFault, SettingProblem } from '../model/setting-fault.js'
import { syntaxOf } from '../model/target-file.js'
import { parseVersion } from '../model/version.js'
import { type ListLine, MAX_GLOB_LENGTH, readList, splitList } from './lists.js'

/** Looks up a raw text by its name; null if it is absent or blank. */
export type Lookup = (name: string) => string | null

/** Why a raw text is not accepted. */
export interface Refusal {
  readonly problem: SettingProblem
  /** the text that was probably meant */
  readonly suggestion: string | null
  /** the text may hold a secret, so it must not be shown */
  readonly mayHoldSecret: boolean
}

/** Turns a raw text into a value, or refuses it. */
export type Reader<T> = (text: string) => { readonly value: T } | Refusal

export const refuse = (
  problem: SettingProblem | PlainSettingProblem,
  suggestion: string | null = null,
  mayHoldSecret = false,
): Refusal => ({ problem: typeof problem === 'string' ? { code: problem } : problem, suggestion, mayHoldSecret })

/** The fault of an input whose text was refused. */
export const faultOf = (
  input: string,
  text: string,
  { problem, suggestion, mayHoldSecret }: Refusal,
): SettingFault => ({
  input,
  value: mayHoldSecret ? null : text,
  problem,
  suggestion,
})

/** One word of a closed list. */
export const choice =
  <const T extends string>(allowed: readonly T[]): Reader<T> =>
  (text) => {
    const value = allowed.find((word) => word === text)
    return value === undefined ? refuse({ code: 'not-listed', allowed }, nearest(text, allowed)) : { value }
  }

/** The same words with commas, if they were separated by other signs; else null. */
function otherSeparators(text: string, allowed: readonly string[]): string | null {
  const words = text.split(/[\s,;|+&/，、；]+/).filter((word) => word !== '')
  return words.length > 1 && words.every((word) => allowed.includes(word)) ? words.join(', ') : null
}

/** A list of words of a closed list: each once, in the order of that list. */
export const choices =
  <const T extends string>(allowed: readonly T[]): Reader<readonly T[]> =>
  (text) => {
    // quotes around the whole list are quotes around each of its words
    const entries = splitList(text).flatMap(splitList)
    const unknown = entries.filter((entry) => !allowed.some((word) => word === entry))
    const [first] = unknown
    if (first !== undefined)
      return refuse(
        { code: 'entries-not-listed', entries: unknown, allowed },
        otherSeparators(text, allowed) ?? nearest(first, allowed),
      )
    if (entries.length === 0) return refuse({ code: 'no-entry', allowed })
    return { value: allowed.filter((word) => entries.includes(word)) }
  }

/** A list of files or globs. Each line is kept as it was written, because it can be the name of a file as a whole. */
export const resultLists: Reader<readonly ListLine[]> = (text) => {
  const value = readList(text)
  if (value.length === 0) return refuse('no-glob')
  const globs = value.flatMap(({ entries }) => entries.map((entry) => entry.text))
  return globs.some((glob) => glob.length > MAX_GLOB_LENGTH || glob.includes('\0')) ? refuse('bad-glob') : { value }
}

/** Names of clusters: a JSON array, or a list. */
export const clusterNames: Reader<readonly string[]> = (text) => {
  const array = parseJson(text)
  const names = Array.isArray(array) && array.every((name) => typeof name === 'string') ? array : splitList(text)
  const value = [...new Set<string>(names)]
  return value.length > 0 && value.every((one) => 'value' in name(one)) ? { value } : refuse('not-names')
}

/** A text of a fixed form. */
const matching =
  (form: RegExp, problem: PlainSettingProblem): Reader<string> =>
  (text) =>
    form.test(text) ? { value: text } : refuse(problem)

/** An id that can be a segment of an API path. */
export const id = matching(/^(?!\.\.?$)[A-Za-z0-9._-]{1,64}$/, 'not-id')

/** A name for people, which the globs of a policy can match. */
export const name = matching(/^(?=.{1,100}$)(?![\s])[^*?[\]{}!\\\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u, 'not-name')

/** The path of a file in the repository, relative to its root. */
const repositoryFile: Reader<string> = (text) => {
  const path = filePath(text)
  if (!('value' in path)) return path
  const parts = path.value.split('/')
  if (/^(?:\/|[A-Za-z]:)/.test(path.value) || parts.includes('..')) return refuse('not-repository-file')
  return parts[0]?.toLowerCase() === '.git' ? refuse('inside-git-folder') : path
}

/** The prefix of the names of environment variables. */
export const prefix: Reader<string> = (text) =>
  /^[A-Za-z](?:[A-Za-z0-9_]{0,62}[A-Za-z0-9])?$/.test(text)
    ? { value: text }
    : refuse('not-prefix', /^[A-Za-z][A-Za-z0-9_]*_$/.test(text) ? text.replace(/_+$/, '') : null)

/** A region id. Huawei Cloud adds regions, so only the form is checked. */
export const region = matching(/^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)+$/, 'not-region')

/** A cluster version or the beginning of one, with `v` in front. */
export const version: Reader<string> = (text) => {
  if (parseVersion(text) === null) return refuse('not-version')
  // YAML reads 1.30 without quotes as the number 1.3, and CCE upgrades no cluster of a version before v1.10
  const [, digit] = /^[vV]?1\.([1-9])$/.exec(text) ?? []
  return digit === undefined ? { value: text.replace(/^[vV]?/, 'v') } : refuse('not-version', `v1.${digit}0`)
}

/** A version, `auto`, or `{ file, key }` as YAML writes it. */
export const target: Reader<TargetSetting> = (text) => {
  if (text === 'auto') return { value: { kind: 'auto' } }
  if (nearest(text, ['auto']) !== null) return refuse('not-target', 'auto')
  const entries = mappingEntries(text)
  if (entries === null) {
    const result = version(text)
    if ('value' in result) return { value: { kind: 'version', version: result.value } }
    return result.suggestion === null ? refuse('not-target') : result
  }
  const { file, key, ...others } = entries
  if (!file || !key || Object.keys(others).length > 0) return refuse('not-target-file-and-key')
  const [path, steps] = [targetFile(file), targetKey(key)]
  if (!('value' in path)) return path
  return 'value' in steps ? { value: { kind: 'file', file: path.value, key: steps.value } } : steps
}

/** A file of the repository whose keys can hold a target version. */
export const targetFile: Reader<string> = (text) => {
  const path = repositoryFile(text)
  return 'value' in path && syntaxOf(path.value) === null ? refuse('not-target-syntax') : path
}

/** A dotted path: at least one step, and none of them empty. */
export const targetKey: Reader<string> = (text) =>
  /^[^.\s][^\n\r]{0,998}$/.test(text) && !/\.\.|\.$/.test(text) ? { value: text } : refuse('not-key')

/** The entries of a mapping of texts, on one line in braces or each on a line of its own; null for any other text. */
function mappingEntries(text: string): Readonly<Record<string, string>> | null {
  const inside = /^\{(.*)\}$/s.exec(text)?.[1]
  const parts = inside === undefined ? text.split(/[\r\n]+/) : inside.split(/[,\r\n]+/)
  const pairs = parts.map((part) => part.trim()).filter((part) => part !== '')
  const entries = pairs.map((pair) => /^["']?([a-z]+)["']?\s*:\s*(.*)$/.exec(pair) ?? [])
  if (entries.length === 0 || entries.some(([, name]) => name === undefined)) return null
  return Object.fromEntries(entries.map(([, name, value = '']) => [name, value.replace(/^(["'])(.*)\1$/, '$2')]))
}

/** A duration within limits, in milliseconds. */
export const duration =
  (least: string | null, most: string): Reader<number> =>
  (text) => {
    const value = parseDuration(text)
    if (value === null) return refuse('not-duration')
    const [leastMs, mostMs] = [parseDuration(least ?? '0s') ?? 0, parseDuration(most) ?? 0]
    return value < leastMs || value > mostMs ? refuse({ code: 'out-of-range', least, most }) : { value }
  }

/** The longest period, in milliseconds. */
const MAX_PERIOD_MS = 365 * 24 * 3_600_000

/** A period of up to a year in milliseconds: days, such as `3d`, or a duration. */
export const period: Reader<number> = (text) => {
  const value = parsePeriod(text)
  if (value !== null)
    return value <= MAX_PERIOD_MS ? { value } : refuse({ code: 'out-of-range', least: null, most: '365d' })
  const [, count, unit] = /^(\d{1,6})\s*(d|h|m|s)\w*$/i.exec(text.trim()) ?? []
  return refuse('not-period', count && unit ? `${count}${unit.toLowerCase()}` : null)
}

/** A whole number within limits. */
export const count =
  (least: number, most: number): Reader<number> =>
  (text) =>
    !/^\d{1,9}$/.test(text)
      ? refuse('not-count')
      : Number(text) < least || Number(text) > most
        ? refuse({ code: 'out-of-range', least: String(least), most: String(most) })
        : { value: Number(text) }

/** A boolean as YAML 1.2 writes it. */
export const boolean: Reader<boolean> = (text) => {
  const value = ['true', 'True', 'TRUE'].includes(text)
  return value || ['false', 'False', 'FALSE'].includes(text) ? { value } : refuse('not-boolean')
}

export const allowsPlainHttp = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** The base URL of an API: https, or http on loopback; without user, query or fragment, and without the path of the API itself. */
export const baseUrl: Reader<string> = (text) => {
  const refuseUrl = (code: PlainSettingProblem) => refuse(code, null, /[@?#]/.test(text))
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return refuseUrl('not-url')
  if (url.protocol === 'http:' && !allowsPlainHttp(url.hostname)) return refuseUrl('not-https')
  if (url.username || url.password || url.search || url.hash) return refuseUrl('url-with-extras')
  const path = url.pathname.replace(/\/+$/, '')
  const [, prefix] = /^(.*?)(?:\/autopilot)?(?:\/api)?\/v[35](?:\.\d+)?(?:\/.*)?$/.exec(path) ?? []
  return prefix === undefined
    ? { value: `${url.origin}${path}` }
    : refuse('url-with-api-path', `${url.origin}${prefix}`)
}

/** A folder for the report alone, because each run empties its `evidence/`. */
export const ownFolder: Reader<string> = (text) => {
  const path = text.replaceAll('\\', '/').replace(/\/+$/, '')
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.at(-1) === '..' || path.includes('\0')) return refuse('not-own-folder')
  return parts.some((part) => part.toLowerCase() === '.git') ? refuse('inside-git-folder') : { value: path }
}

/** The path of a file. */
export const filePath: Reader<string> = (text) => {
  const path = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  return path === '' || path.endsWith('/') || path.includes('\0') || path.length > 1000
    ? refuse('not-file-path')
    : { value: path }
}

/** A full commit id: SHA-1 or SHA-256. */
export const commitId: Reader<string> = (text) =>
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? { value: text.toLowerCase() } : refuse('not-commit')
