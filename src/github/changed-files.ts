import type { Trigger } from './trigger.js'

/** The files that a change touches, old names of renamed ones too; or why they cannot be known whole. */
export type ChangedFiles = { readonly files: readonly string[]; readonly count: number } | { readonly unknown: string }

export interface GitHubAccess {
  readonly token: string | null
  /** GITHUB_API_URL: the API of github.com, a GHES or a GHE.com host */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly signal: AbortSignal
}

/** GitHub lists no more than this many files of a pull request, and of a comparison. */
const PULL_FILES = 3000
const COMPARED_FILES = 300

interface FileEntry {
  readonly filename: string
  readonly previous_filename?: string | undefined
}

/** Asks GitHub which files a pull request or merge group changes (REST: list pull request files, compare two commits). */
export async function changedFiles(trigger: Trigger, access: GitHubAccess): Promise<ChangedFiles> {
  if (trigger.kind === 'other') return { unknown: 'the event is no pull request and no merge group' }
  const [owner, repo, ...rest] = access.repository.split('/')
  if (!owner || !repo || rest.length > 0) return { unknown: 'GITHUB_REPOSITORY does not name a repository' }
  if (access.token === null) return { unknown: 'there is no github-token to ask with' }
  try {
    const { getOctokit } = await import('@actions/github')
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, request: { signal: access.signal } })
    if (trigger.kind === 'merge_group') {
      const basehead = `${trigger.baseSha}...${trigger.headSha}`
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
      return known(data.files ?? null, COMPARED_FILES, null)
    }
    const { number, changedFiles: expected } = trigger
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    })
    return known(files, PULL_FILES, expected)
  } catch (error) {
    return { unknown: `GitHub did not answer (${reason(error)})` }
  }
}

function known(files: readonly FileEntry[] | null, limit: number, expected: number | null): ChangedFiles {
  if (files === null) return { unknown: 'GitHub sent no list of files' }
  if (files.length >= limit) return { unknown: `GitHub lists at most ${limit} files` }
  if (expected !== null && files.length !== expected)
    return { unknown: `GitHub lists ${files.length} files of ${expected}` }
  const names = files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])])
  return { files: names, count: files.length }
}

function reason(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN
  if (status === 403 || status === 404)
    return `status ${status}: does the job have the permissions contents: read and pull-requests: read?`
  return Number.isNaN(status) ? 'no connection' : `status ${status}`
}
