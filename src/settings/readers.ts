import { parseDuration } from '../model/duration.js'
import type { SettingFault } from '../model/finding.js'
import { type Localized, quoted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import { parseVersion } from '../model/version.js'

/** What reading one raw text came to: a value, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | Wrong

export interface Wrong {
  readonly problem: Localized
  readonly suggestion?: Localized | null
  /** the text may hold a secret, so it is not shown */
  readonly hidden?: boolean
}

export type Reader<T> = (text: string) => Reading<T>

/** Asks whether a word was meant. */
export const meant = (word: string): Localized => ({ en: `Did you mean "${word}"?`, zh: `是否想写“${word}”？` })

const didYouMean = (text: string, words: readonly string[]): Localized | null => {
  const word = nearest(text, words)
  return word === null ? null : meant(word)
}

/** One word of a closed list. */
export const choice =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (text) => {
    const word = words.find((one) => one === text)
    return word === undefined
      ? {
          problem: { en: `must be one of ${quoted(words).en}`, zh: `必须是以下之一：${quoted(words).zh}` },
          suggestion: didYouMean(text, words),
        }
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
        problem: {
          en: `knows no ${quoted(unknown).en}; allowed are ${quoted(words).en}`,
          zh: `不支持${quoted(unknown).zh}；可选值为${quoted(words).zh}`,
        },
        suggestion: didYouMean(first, words),
      }
    if (entries.length === 0)
      return {
        problem: { en: `must name at least one of ${quoted(words).en}`, zh: `至少要写一个：${quoted(words).zh}` },
      }
    return { value: words.filter((word) => entries.includes(word)) }
  }

const LONGEST_GLOB = 1000

/** A list of globs. */
export const globs: Reader<readonly string[]> = (text) => {
  const value = splitList(text)
  if (value.length === 0) return { problem: { en: 'must hold at least one glob', zh: '至少要有一个 glob' } }
  if (value.some((glob) => glob.length > LONGEST_GLOB || glob.includes('\0')))
    return {
      problem: {
        en: `must hold globs of at most ${LONGEST_GLOB} characters each, without NUL`,
        zh: `每个 glob 最多 ${LONGEST_GLOB} 个字符，且不能包含 NUL`,
      },
    }
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
    return {
      problem: {
        en: 'must hold at least one glob without "!", and a glob behind each "!"',
        zh: '至少要有一个不带“!”的 glob，且每个“!”后面都要有 glob',
      },
    }
  if (bare.some((glob) => /^(?:\.{0,2}\/)*\.\.\/|^\//.test(glob)))
    return {
      problem: {
        en: 'must hold globs that start at the root of the repository, without "/" or ".." in front',
        zh: 'glob 必须从仓库根目录开始，前面不能有“/”或“..”',
      },
    }
  const folder = bare.find((glob) => glob.endsWith('/'))
  if (folder !== undefined)
    return {
      problem: { en: 'must hold globs of files, not of folders', zh: 'glob 必须匹配文件，而不是目录' },
      suggestion: meant(`${folder}**`),
    }
  return reading
}

const ID = /^[A-Za-z0-9._-]{1,64}$/

/** An id, as it stands in a path of the API. */
export const id: Reader<string> = (text) =>
  ID.test(text) && text !== '.' && text !== '..'
    ? { value: text }
    : {
        problem: {
          en: 'must be an id: 1 to 64 letters, digits, dots, hyphens or underscores',
          zh: '必须是 ID：1 到 64 个字母、数字、点、连字符或下划线',
        },
      }

const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

/** A region's id. New regions appear, so only its form is checked. */
export const region: Reader<string> = (text) =>
  REGION.test(text) && text.length <= 40
    ? { value: text }
    : {
        problem: { en: 'must be the id of a region, such as "cn-north-4"', zh: '必须是区域 ID，例如“cn-north-4”' },
      }

/** A cluster version, as far as it is given. */
export const version: Reader<string> = (text) =>
  parseVersion(text)
    ? { value: text.startsWith('v') ? text : `v${text.replace(/^V/, '')}` }
    : {
        problem: {
          en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
          zh: '必须是集群版本，例如“v1.31”或“v1.31.1-r0”',
        },
      }

/** A length of time, in milliseconds. */
export const duration =
  (limits: { readonly atLeastMs: number; readonly atMostMs: number; readonly range: Localized }): Reader<number> =>
  (text) => {
    const value = parseDuration(text)
    if (value === null)
      return {
        problem: {
          en: 'must be a duration, such as "90s", "15m" or "1h30m"',
          zh: '必须是时长，例如“90s”、“15m”或“1h30m”',
        },
      }
    if (value >= limits.atLeastMs && value <= limits.atMostMs) return { value }
    return { problem: { en: `must be ${limits.range.en}`, zh: `必须${limits.range.zh}` } }
  }

/** A boolean, as YAML 1.2 writes them. */
export const boolean: Reader<boolean> = (text) => {
  if (['true', 'True', 'TRUE'].includes(text)) return { value: true }
  if (['false', 'False', 'FALSE'].includes(text)) return { value: false }
  return { problem: { en: 'must be "true" or "false"', zh: '必须是“true”或“false”' } }
}

const LOOPBACK: readonly string[] = ['localhost', '[::1]']
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host)

/** The base URL of an API: https, or http on loopback; no user, query or fragment. */
export const baseUrl: Reader<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null
  const hidden = /[@?#]/.test(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return {
      problem: {
        en: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"',
        zh: '必须是 https 地址，例如“https://cce.cn-north-4.myhuaweicloud.com”',
      },
      hidden,
    }
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return {
      problem: { en: 'must be https; http is for loopback only', zh: '必须使用 https；http 仅可用于本机回环地址' },
      hidden,
    }
  if (url.username || url.password || url.search || url.hash)
    return {
      problem: { en: 'must hold no user, query or fragment', zh: '不能包含用户信息、查询参数或片段' },
      hidden,
    }
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` }
}

/** A folder of its own: its `evidence/` is emptied at each run. */
export const ownFolder: Reader<string> = (text) => {
  const plain = text.replaceAll('\\', '/').replace(/\/+$/, '')
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.at(-1) === '..' || plain.includes('\0'))
    return {
      problem: {
        en: 'must be a folder of its own, not the workspace or a parent of it',
        zh: '必须是单独的目录，不能是工作区或其上级目录',
      },
    }
  if (parts.some((part) => part.toLowerCase() === '.git'))
    return { problem: { en: 'must not lie in .git', zh: '不能位于 .git 中' } }
  return { value: plain }
}

/** The path of a file. */
export const file: Reader<string> = (text) => {
  const plain = text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  return plain === '' || plain.endsWith('/') || plain.includes('\0') || plain.length > 1000
    ? { problem: { en: 'must be the path of a file', zh: '必须是文件路径' } }
    : { value: plain }
}

/** The full id of a commit: SHA-1, or SHA-256. */
export const commitId: Reader<string> = (text) =>
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? { value: text.toLowerCase() }
    : {
        problem: {
          en: 'must be the full id of a commit: 40 or 64 hexadecimal digits',
          zh: '必须是完整的提交 ID：40 或 64 位十六进制数字',
        },
      }

/** A credential: never shown. */
export const secret: Reader<string> = (text) =>
  /^[\x21-\x7e]{6,}$/.test(text)
    ? { value: text }
    : {
        problem: {
          en: 'must be at least 6 printable characters without spaces or line ends',
          zh: '至少要有 6 个可打印字符，不能包含空格或换行',
        },
      }

/** Turns a reading that went wrong into a fault. */
export const faultOf = (input: string, value: string | null, reading: Wrong): SettingFault => ({
  input,
  value: reading.hidden ? null : value,
  problem: reading.problem,
  suggestion: reading.suggestion ?? null,
})
