import picomatch from 'picomatch'
import { asRecord } from '../../model/collections.js'
import { withTimeLimit } from '../../model/time-limit.js'
import type { Trigger } from '../runner/event.js'
import { CLOSED, type GitHubAccess, openRepository, type RepositoryClient } from './client.js'
import { toGitHubError } from './errors.js'

/** The files that a change touches, including the old names of renamed ones; or why the list is not complete. */
export type ChangedFiles = { readonly files: readonly string[]; readonly count: number } | { readonly unknown: string }

/** GitHub lists at most this many files of a comparison. */
const MAX_FILES = 300
const PERMISSIONS = 'contents: read and pull-requests: read'

const unknown = (reason: string): ChangedFiles => ({ unknown: reason })

/**
 * Asks GitHub for the files that a pull request or merge group changes (REST: compare two commits). The two commits are those
 * of the event, because the verdict is about them: the list of a pull request's files is about whatever was pushed last. A pull
 * request that has another head or base branch by now is unknown, since an older run must not answer for it.
 */
export async function changedFiles(trigger: Trigger, access: GitHubAccess): Promise<ChangedFiles> {
  if (trigger.kind !== 'pull_request' && trigger.kind !== 'merge_group')
    return unknown('the event is not a pull request or a merge group')
  const { baseSha, headSha } = trigger
  if (baseSha === null || headSha === null) return unknown('the event does not name the two commits')
  try {
    const client = await openRepository(access)
    if (typeof client === 'string') return unknown(CLOSED[client])
    if (trigger.kind === 'merge_group') return completeList(await listChangedFiles(baseSha, headSha, client), null)
    const [files, pull] = await Promise.all([listChangedFiles(baseSha, headSha, client), lookAtPull(trigger, client)])
    return typeof pull === 'string' ? unknown(pull) : completeList(files, trigger.changedFiles ?? pull.changedFiles)
  } catch (error) {
    return unknown(`GitHub did not list them: ${toGitHubError(error, PERMISSIONS, access.signal).message}`)
  }
}

async function listChangedFiles(base: string, head: string, { octokit, repository }: RepositoryClient) {
  const query = { ...repository, basehead: `${base}...${head}`, per_page: 1 }
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(query)
  return asRecord(data)['files']
}

type PullTrigger = Extract<Trigger, { kind: 'pull_request' }>

/** The number of files that the pull request changes, or how it differs by now from the event (REST: get a pull request). */
async function lookAtPull({ number, headSha, baseRef }: PullTrigger, { octokit, repository }: RepositoryClient) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number })
  const { head, base, changed_files: changedFiles } = asRecord(data)
  if (asRecord(head)['sha'] !== headSha) return 'the pull request has another head commit than the event'
  if (asRecord(base)['ref'] !== baseRef) return 'the pull request has another base branch than the event'
  return { changedFiles: typeof changedFiles === 'number' ? changedFiles : null }
}

/** @param expected how many files there are according to GitHub; null if it does not say */
function completeList(files: unknown, expected: number | null): ChangedFiles {
  const entries = Array.isArray(files) ? files.map(namesOf) : [null]
  if (!entries.every((entry) => entry !== null)) return unknown('GitHub did not send a list of files')
  if (entries.length >= MAX_FILES) return unknown(`GitHub lists at most ${MAX_FILES} files`)
  const count = new Set(entries.map(([name]) => name)).size
  if (expected === null && count === 0) return unknown('GitHub lists no file')
  if (expected !== null && count !== expected) return unknown(`GitHub lists ${count} files of ${expected}`)
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

/** In milliseconds. Long enough for any globs that people write, and short enough to answer a signal. */
export const MATCHING_MS = 500

/**
 * Whether one of the files matches the globs. The last glob that matches a file decides, so `!docs/**` after `**` excludes files, as in
 * GitHub's own path filters. `!(…)` is an extended glob, not a negation.
 * @returns null if matching takes too long
 */
export function matchesPaths(files: readonly string[], globs: readonly string[]): boolean | null {
  return withTimeLimit(MATCHING_MS, () => files.some(matcherOfAll(globs)))?.value ?? null
}

/** How long several lists of globs may take where one of them is slow. */
const MATCHING_EACH_MS = 5_000

/**
 * Whether one of the files matches each of several lists of globs. All are matched together, which is much faster; where that takes
 * too long, one by one.
 * @returns for each list, null if matching takes too long
 */
export function matchesEach(
  files: readonly string[],
  lists: readonly (readonly string[])[],
): readonly (boolean | null)[] {
  const together = withTimeLimit(MATCHING_MS, () => lists.map((globs) => files.some(matcherOfAll(globs))))
  if (together !== null) return together.value
  const until = performance.now() + MATCHING_EACH_MS
  return lists.map((globs) => (performance.now() < until ? matchesPaths(files, globs) : null))
}

/**
 * The files that match the globs (see {@link matchesPaths}), or all files if there are no globs.
 * @returns null if matching takes too long
 */
export function matchingFiles(files: readonly string[], globs: readonly string[]): readonly string[] | null {
  if (globs.length === 0) return files
  return withTimeLimit(MATCHING_MS, () => files.filter(matcherOfAll(globs)))?.value ?? null
}

/**
 * A test for the files that globs match (see {@link matchesPaths}). A name that somebody chose for that can take it very long, so it needs a
 * time limit.
 */
export function matcherOfAll(globs: readonly string[]): (file: string) => boolean {
  const rules = globs.map((glob) => {
    const isNegated = /^!(?!\()/.test(glob)
    return { isNegated, matches: matcherOf((isNegated ? glob.slice(1) : glob).normalize()) }
  })
  // git keeps names as they were typed, and some systems type letters with accents in two characters
  return (file) => {
    const name = file.normalize()
    return rules.reduce((hit, rule) => (rule.matches(name) ? !rule.isNegated : hit), false)
  }
}

/**
 * Matches what a glob matches; the files in a folder that it names; and names that are spelled like the glob, such as
 * `pages/[id]`.
 */
function matcherOf(glob: string): (file: string) => boolean {
  const literal = glob.replace(/\/\*\*$/, '')
  const isName = !/[*?[\](]/.test(glob.slice(glob.lastIndexOf('/') + 1))
  // as in GitHub's path filters, `**` inside a name matches slashes too: `prod**` matches `prod-a/x`, and `prod/**.tf` `prod/a/x.tf`
  const [, start = '', rest = ''] = /^(.*[^*])?\*\*(?!\*)(.*)$/s.exec(glob) ?? []
  const isInName = (start !== '' && !start.endsWith('/')) || (rest !== '' && !rest.startsWith('/'))
  const folders = start === '' || start.endsWith('/') ? `${start}**` : `${start}*/**`
  const deeper = isInName ? [`${folders}${rest && !rest.startsWith('/') ? `/*${rest}` : rest}`] : []
  const globs = [glob, ...(isName ? [`${glob}/**`] : []), ...deeper]
  const matchers = globs.map((one) => picomatch(withLiteralParentheses(one).replaceAll('[!', '[^'), GLOB_OPTIONS))
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
