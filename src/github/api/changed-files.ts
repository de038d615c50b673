import type { Trigger } from '../runner/trigger.js'
import { type GitHubAccess, type OpenRepository, openRepository, reason } from './octokit.js'

/** The files that a change touches, old names of renamed ones too; or why they cannot be known whole. */
export type ChangedFiles = { readonly files: readonly string[]; readonly count: number } | { readonly unknown: string }

/** GitHub lists no more than this many files of a pull request, and of a comparison. */
const PULL_FILES = 3000
const COMPARED_FILES = 300

type Change = Exclude<Trigger, { kind: 'other' }>

/** Asks GitHub which files a pull request or merge group changes (REST: list pull request files, compare two commits). */
export async function changedFiles(trigger: Trigger, access: GitHubAccess): Promise<ChangedFiles> {
  if (trigger.kind === 'other') return { unknown: 'the event is no pull request and no merge group' }
  try {
    const open = await openRepository(access)
    if (open === 'no-repository') return { unknown: 'GITHUB_REPOSITORY does not name a repository' }
    if (open === 'no-token') return { unknown: 'there is no github-token to ask with' }
    return await listed(trigger, open)
  } catch (error) {
    return { unknown: `GitHub did not answer (${reason(error, 'contents: read and pull-requests: read')})` }
  }
}

async function listed(trigger: Change, { octokit, owner, repo }: OpenRepository): Promise<ChangedFiles> {
  if (trigger.kind === 'merge_group') {
    const basehead = `${trigger.baseSha}...${trigger.headSha}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
    return known(data.files, COMPARED_FILES, null)
  }
  const { number, changedFiles: expected } = trigger
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  return known(files, PULL_FILES, expected)
}

function known(files: unknown, limit: number, expected: number | null): ChangedFiles {
  if (!Array.isArray(files)) return { unknown: 'GitHub sent no list of files' }
  if (files.length >= limit) return { unknown: `GitHub lists at most ${limit} files` }
  const entries = files.map(namesOf)
  if (!entries.every((entry) => entry !== null)) return { unknown: 'GitHub sent no list of files' }
  // a list that moves between two pages can repeat one file and lose another
  const count = new Set(entries.map(([name]) => name)).size
  if (expected === null && count === 0) return { unknown: 'GitHub lists no file' }
  if (expected !== null && count !== expected) return { unknown: `GitHub lists ${count} files of ${expected}` }
  return { files: entries.flat(), count }
}

/** The name of a file and, where it was renamed, its old one; null where the entry is no file. */
function namesOf(entry: unknown): readonly [string, ...string[]] | null {
  const { filename, previous_filename: previous } = Object(entry) as Record<string, unknown>
  if (typeof filename !== 'string' || filename === '') return null
  if (previous === undefined || previous === null) return [filename]
  return typeof previous === 'string' && previous !== '' ? [filename, previous] : null
}
