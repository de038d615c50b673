import type { GlobProblem, PlainSettingProblem } from '../model/setting-fault.js'
import { type ListEntry, MAX_GLOB_LENGTH, readList, splitList, touchesQuote } from './lists.js'
import { type Reader, refuse } from './readers.js'

/**
 * Globs of files in the repository; those behind `!` exclude files. A glob that can match no file is refused, because the gate
 * would silently never run. A folder stands for its files.
 */
export const pathGlobs: Reader<readonly string[]> = (text) => {
  const entries = readList(text).flatMap((line) => line.entries)
  if (entries.length === 0) return refuse('no-glob')
  const globs: string[] = []
  for (const entry of entries) {
    const result = pathGlob(entry)
    if ('why' in result)
      return refuse({ code: 'refused-glob', glob: entry.text, why: result.why }, result.suggestion || null)
    globs.push(result.glob)
  }
  const problem = globSetProblem(globs)
  return problem === null ? { value: globs } : refuse(problem)
}

/** One glob, of a list that separates its entries itself. */
export const pathGlobOfList: Reader<string> = (text) => {
  const result = pathGlob({ text: text.trim(), isQuoted: true })
  return 'why' in result
    ? refuse({ code: 'refused-glob', glob: text, why: result.why }, result.suggestion || null)
    : { value: result.glob }
}

/** Why globs that are right one by one match nothing together; null if they can match something. */
export function globSetProblem(globs: readonly string[]): PlainSettingProblem | null {
  if (globs.length === 0) return 'no-glob'
  if (!globs.some((glob) => !isNegated(glob))) return 'no-positive-glob'
  const isOpen = globs.some((glob, index) => !isNegated(glob) && !isExcluded(glob, globs.slice(index + 1)))
  return isOpen ? null : 'everything-excluded'
}

/** `!(…)` is an extended glob, not a negation. */
const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob)

type PathGlob = { readonly glob: string } | { readonly why: GlobProblem; readonly suggestion: string }

/** Reads one entry: in its plain form, or why it can match nothing. */
function pathGlob({ text, isQuoted }: ListEntry): PathGlob {
  const sign = isNegated(text) ? '!' : ''
  const bare = { text: text.slice(sign.length).trim(), isQuoted }
  // the quotes of `!"docs/**"` do not belong to the glob either
  const [own = bare] = isQuoted ? [bare] : readList(bare.text).flatMap((line) => line.entries)
  const wrong = wrongSign(own)
  if (wrong) return { why: wrong.why, suggestion: wrong.suggestion && sign + wrong.suggestion }
  const glob = plainForm(own.text)
  const why = wrongPath(glob) ?? wrongBraces(glob)
  if (why === null) return { glob: sign + glob }
  const inside = plainForm(glob.replace(/^(?:~|[A-Za-z]:)?\/+/, ''))
  const suggestion = why === 'outside-repository' && wrongPath(inside) === null ? sign + inside : ''
  return { why, suggestion }
}

interface WrongGlob {
  readonly why: GlobProblem
  /** what was probably meant; empty if that is not clear */
  readonly suggestion: string
}

/** Signs that no name of a file has, or that mean something else than they do elsewhere. */
function wrongSign({ text, isQuoted }: ListEntry): WrongGlob | null {
  const refused = (why: GlobProblem, suggestion = ''): WrongGlob => ({ why, suggestion })
  if (text === '') return refused('nothing-behind-negation')
  if (text.length > MAX_GLOB_LENGTH) return refused('too-long')
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return refused('invisible-sign')
  if (/\$[{(]|\$[A-Z_]{2}|%[A-Z_]{2,}%/.test(text)) return refused('variable')
  if (text.includes('\\')) return refused('backslash', text.replaceAll('\\', '/'))
  if (isQuoted) return splitList(text).length > 1 ? refused('quoted-list', splitList(text).join(', ')) : null
  if (touchesQuote(text)) return refused('open-quote')
  const parts = text.split(/[\s;，、；]+/).filter((part) => part !== '')
  if (parts.length > 1) return refused(/\s/.test(text) ? 'blank' : 'other-separator', parts.join(', '))
  const alternatives = text.replace(/\([^()]*\)/g, '').includes('|')
  return alternatives ? refused('other-separator', text.split('|').join(', ')) : null
}

/** The glob without what does not change its meaning: `./`, double slashes, and the slash behind a folder. */
function plainForm(text: string): string {
  const path = text
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/(?:^|(?<=\/))(?:\.\/)+/g, '')
    .replace(/(?:^|\/)\.$/, (dot) => (dot === '.' ? '**' : '/'))
  return path === '' ? '**' : path.replace(/(?:\/\*\*)?\/$/, '/**').replace(/^\*\*\/\*\*$/, '**')
}

/** Why no file of the repository has a path that the glob matches; null if one can. */
function wrongPath(glob: string): GlobProblem | null {
  if (/^(?:\/|~|[A-Za-z]:)|:\/\/|(?:^|\/)\.\.(?:\/|$)/.test(glob)) return 'outside-repository'
  return /^\.git(?:\/|$)/i.test(glob) ? 'git-folder' : null
}

/** Braces hold alternatives (`{a,b}`) or a range (`{1..3}`); brackets hold characters. Alone, they stand for themselves. */
function wrongBraces(glob: string): GlobProblem | null {
  const open: string[] = []
  for (const sign of glob.replace(/\[[^\]/]+\]/g, '').split('')) {
    if (sign === '{') open.push('')
    else if (sign === '}') {
      const content = open.pop()
      if (content === undefined) return 'unbalanced'
      if (!/,|\.\./.test(content)) return 'single-brace'
    } else if (open.length > 0) open.push(`${open.pop()}${sign}`)
    if (sign === '[') return 'unbalanced'
  }
  return open.length > 0 ? 'unbalanced' : null
}

/** Whether a later negation excludes everything that a glob matches, as far as their texts show it. */
function isExcluded(glob: string, later: readonly string[]): boolean {
  return later.filter(isNegated).some((negation) => {
    const excluded = negation.slice(1)
    const folder = excluded.replace(/\/\*\*$/, '')
    const isPlain = !/[*?[\]{}()]/.test(folder)
    return (
      excluded === '**' || excluded === '**/*' || excluded === glob || (isPlain && `${glob}/`.startsWith(`${folder}/`))
    )
  })
}
