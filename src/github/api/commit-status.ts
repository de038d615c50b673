import { type RepositoryCalls, sendWithRetries } from './patience.js'

export const STATUS_PERMISSION = 'statuses: write'

export interface CommitStatus {
  readonly sha: string
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
  /** null where there is no address */
  readonly targetUrl: string | null
}

/** Sets a status of a commit (REST: create a commit status). The newest of a context counts, so twice the same is one. */
export async function setCommitStatus(
  { sha, targetUrl, ...status }: CommitStatus,
  talk: RepositoryCalls,
): Promise<void> {
  const { octokit, owner, repo } = talk
  const url = targetUrl === null ? {} : { target_url: targetUrl }
  await sendWithRetries(() => octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...status, ...url }), talk)
}
