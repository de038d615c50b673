import { type RepositorySession, sendIdempotent, withRepositorySession } from '../github/api/session.js'
import { readEvent } from '../github/runner/event.js'
import { type PublishTarget, publishTarget, runUrl } from '../github/runner/publish-target.js'
import { clusterKey } from '../model/cluster-set.js'
import type { Report } from '../model/report.js'
import { pendingStatus, renderStatus, type Status, statusContext } from '../report/status.js'
import type { GitHubDestination, GitHubRun, PendingStatus, Publication } from './publisher.js'

const PERMISSION = 'statuses: write'
/** The time limit for the pending status: the checks wait for it. */
const PENDING_MS = 10_000

/** The verdict as a commit status. */
export function commitStatusDestination(
  report: Report,
  publication: Publication,
  { headSha }: PublishTarget,
): GitHubDestination {
  return {
    name: 'Commit status',
    permission: PERMISSION,
    skipped: headSha === null ? 'this event names no commit' : null,
    write: (session) => setStatus(renderStatus(report), headSha ?? '', publication, session),
  }
}

/**
 * Sets the commit status to pending. A failure is only logged for debugging: the final status will fail for the same reason, and
 * that makes a warning.
 */
export async function setPendingStatus(
  run: GitHubRun,
  { targetVersion, dueAt, language }: PendingStatus,
): Promise<void> {
  const { githubToken } = run.run
  const { headSha } = publishTarget(readEvent(run.env), run.env, run.run.headSha)
  if (headSha === null || githubToken === null) return
  const status = pendingStatus(targetVersion, dueAt, language)
  try {
    await withRepositorySession(run, githubToken, run.clock.now() + PENDING_MS, PERMISSION, (session) =>
      setStatus(status, headSha, run, session),
    )
  } catch (error) {
    run.log.debug(`The commit status could not be set to pending: ${error instanceof Error ? error.message : error}`)
  }
}

/** Sets the status (REST: create a commit status). Only the newest status of a context counts, so a repetition does no harm. */
async function setStatus(
  { state, description }: Status,
  sha: string,
  { clusterIds, env, log, redact }: GitHubRun,
  session: RepositorySession,
): Promise<void> {
  const { octokit, owner, repo } = session
  const context = redact(statusContext(clusterKey(clusterIds)))
  const url = runUrl(env)
  const status = { state, context, description: redact(description), ...(url === null ? {} : { target_url: url }) }
  await sendIdempotent(() => octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...status }), session)
  log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: ${state}`)
}
