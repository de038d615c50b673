import { githubAccess } from '../github/api/octokit.js'
import { type RepositorySession, withRepositorySession } from '../github/api/session.js'
import { readEvent } from '../github/runner/event.js'
import { type PublishTarget, publishTarget } from '../github/runner/publish-target.js'
import type { GitHubRun } from './publisher.js'

/** A report's way to one destination on GitHub. */
export interface GitHubDestination {
  /** for the log */
  readonly name: string
  /** what the token needs, such as `statuses: write` */
  readonly permission: string
  /** why there is nothing to write to on this event; null if there is */
  readonly skipped: string | null
  write(session: RepositorySession): Promise<void>
}

/** The commit and pull request that this run reports on. */
export function targetOf({ run, env }: Pick<GitHubRun, 'run' | 'env'>): PublishTarget {
  const target = publishTarget(readEvent(env), env)
  return run.headSha === null ? target : { ...target, headSha: run.headSha }
}

/**
 * Opens the repository that the workflow runs in.
 * @param endsAt the deadline in epoch milliseconds
 * @param permission what the requests need, for the error message
 * @throws GitHubError
 */
export function withRepository<T>(
  { run, env, clock, signal }: Pick<GitHubRun, 'run' | 'env' | 'clock' | 'signal'>,
  endsAt: number,
  permission: string,
  work: (session: RepositorySession) => Promise<T>,
): Promise<T> {
  const access = githubAccess(env, run.githubToken, clock, signal)
  return withRepositorySession(access, { clock, cancelled: signal, endsAt }, permission, work)
}
