import picomatch from 'picomatch'
import { asRecord } from '../../model/collections.js'
import type { Trigger } from '../runner/event.js'
import { CLOSED, type GitHubAccess, openRepository, type RepositoryClient } from './client.js'
import { toGitHubError } from './errors.js'

/** The files that a change touches, including the old names of renamed ones; or why the list is not complete. */
export type ChangedFiles = { readonly files: readonly string[]; readonly count: number } | { readonly unknown: string }

/** GitHub lists at most this many files of a pull request, and of a comparison. */
const MAX_PULL_FILES = 3000
const MAX_COMPARED_FILES = 300
const PERMISSIONS = 'contents: read and pull-requests: read'

/** Asks GitHub for the files that a pull request or merge group changes (REST: list pull request files, compare two commits). */
export async function changedFiles(trigger: Trigger, access: GitHubAccess): Promise<ChangedFiles> {
  if (trigger.kind === 'other') return { unknown: 'the event is not a pull request or a merge group' }
  try {
    const client = await openRepository(access)
    return typeof client === 'string' ? { unknown: CLOSED[client] } : await listChangedFiles(trigger, client)
  } catch (error) {
    return { unknown: `GitHub did not list them: ${toGitHubError(error, PERMISSIONS, access.signal).message}` }
  }
}

async function listChangedFiles(
  trigger: Exclude<Trigger, { kind: 'other' }>,
  { octokit, repository }: RepositoryClient,
): Promise<ChangedFiles> {
  if (trigger.kind === 'merge_group') {
    const basehead = `${trigger.baseSha}...${trigger.headSha}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
    return completeList(data.files, MAX_COMPARED_FILES, null)
  }
  const query = { ...repository, pull_number: trigger.number, per_page: 100 }
  return completeList(await octokit.paginate(octokit.rest.pulls.listFiles, query), MAX_PULL_FILES, trigger.changedFiles)
}

/** @param expected how many files there are according to the event; null if it does not say */
function completeList(files: unknown, limit: number, expected: number | null): ChangedFiles {
  const entries = Array.isArray(files) ? files.map(namesOf) : [null]
  if (!entries.every((entry) => entry !== null)) return { unknown: 'GitHub did not send a list of files' }
  if (entries.length >= limit) return { unknown: `GitHub lists at most ${limit} files` }
  // a list that changes between two pages can repeat one file and miss another
  const count = new Set(entries.map(([name]) => name)).size
  if (expected === null && count === 0) return { unknown: 'GitHub lists no file' }
  if (expected !== null && count !== expected) return { unknown: `GitHub lists ${count} files of ${expected}` }
  return { files: entries.flat(), count }
}

/** The name of a file and, if it was renamed, its old one; null if the entry is not a file. */
function namesOf(entry: unknown): readonly [string, ...string[]] | null {
  const { filename, previous_filename: previous } = asRecord(entry)
  if (typeof filename !== 'string' || filename === '') return null
  if (previous === undefined || previous === null) return [filename]
  return typeof previous === 'string' && previous !== '' ? [filename, previous] : null
}

/** flag s: `**` must match a file name that contains a line break */
const GLOB_OPTIONS = { dot: true, nonegate: true, keepQuotes: true, flags: 's' }

/**
 * Whether one of the files matches the globs. The last glob that matches a file decides, so that `!docs/**` after `**` excludes
 * files, as in GitHub's own path filters. `!(…)` is an extended glob, not a negation.
 */
export function matchesPaths(files: readonly string[], globs: readonly string[]): boolean {
  const rules = globs.map((glob) => {
    const isNegated = /^!(?!\()/.test(glob)
    return { isNegated, matches: matcherOf((isNegated ? glob.slice(1) : glob).normalize()) }
  })
  // git keeps names as they were typed, and some systems type letters with accents in two characters
  const names = files.map((file) => file.normalize())
  return names.some((file) => rules.reduce((hit, rule) => (rule.matches(file) ? !rule.isNegated : hit), false))
}

/**
 * Matches what a glob matches; the files in a folder that it names; and names that are spelled like the glob, such as
 * `pages/[id]`.
 */
function matcherOf(glob: string): (file: string) => boolean {
  const literal = glob.replace(/\/\*\*$/, '')
  const isName = !/[*?[\](]/.test(glob.slice(glob.lastIndexOf('/') + 1))
  // as in GitHub's path filters, `**` inside a name matches slashes too: `prod**` matches `prod-a/x`
  const [, start, rest] = /^(.*[^/*])\*\*(?!\*)(.*)$/s.exec(glob) ?? []
  const deeper = start === undefined ? [] : [`${start}*/**${rest && !rest.startsWith('/') ? `/*${rest}` : rest}`]
  const globs = [glob, ...(isName ? [`${glob}/**`] : []), ...deeper]
  const matchers = globs.map((one) => picomatch(withLiteralParentheses(one), GLOB_OPTIONS))
  return (file) => file === literal || file.startsWith(`${literal}/`) || matchers.some((matches) => matches(file))
}

/** A parenthesis groups only behind `?`, `*`, `+`, `@` or `!`. Elsewhere it is part of a name. */
function withLiteralParentheses(glob: string): string {
  const isGroup: boolean[] = []
  return glob.replace(/\\.|[?*+@!]?\(|\)/gs, (sign) => {
    if (sign.startsWith('\\')) return sign
    if (sign.endsWith('(')) isGroup.push(sign !== '(')
    const isPlain = sign === '(' || (sign === ')' && !isGroup.pop())
    return isPlain ? `\\${sign}` : sign
  })
}
