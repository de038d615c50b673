import { type RepositorySession, sendIdempotent, withRepositorySession } from '../github/api/client.js'
import { publishTarget, readEvent, runUrl } from '../github/runner/event.js'
import { clusterKey } from '../model/cluster-set.js'
import { pendingStatus, renderStatus, type Status, statusContext } from '../report/status.js'
import type { GitHubDestination, GitHubRun } from './publisher.js'

const PERMISSION = 'statuses: write'
/** The time limit for the pending status: the report waits for it. */
const PENDING_MS = 10_000

/** The verdict as a commit status. */
export const commitStatus: GitHubDestination = {
  name: { en: 'Commit status', zh: '提交状态' },
  permission: PERMISSION,
  isRequested: (settings) => settings.commitStatus,
  writer: (report, publication, { commit, branch }) =>
    typeof commit === 'string'
      ? (session) => setStatus(renderStatus(report), { commit, branch }, publication, session)
      : commit.none,
}

/**
 * Sets the commit status to pending. A failure is only logged for debugging: the final status will fail for the same reason, and
 * that makes a warning.
 */
export async function setPendingStatus(run: GitHubRun, ...pending: Parameters<typeof pendingStatus>): Promise<void> {
  const { settings, env, clock, log } = run
  const { commit, branch } = publishTarget(readEvent(env), env, settings.headSha)
  if (typeof commit !== 'string' || settings.githubToken === null) return
  try {
    await withRepositorySession(run, clock.now() + PENDING_MS, PERMISSION, (session) =>
      setStatus(pendingStatus(...pending), { commit, branch }, run, session),
    )
  } catch (error) {
    log.debug(`The commit status could not be set to pending: ${error instanceof Error ? error.message : error}`)
  }
}

/** Sets the status (REST: create a commit status). Only the newest status of a context counts, so a repetition does no harm. */
async function setStatus(
  { state, description }: Status,
  { commit: sha, branch }: { readonly commit: string; readonly branch: string | null },
  { clusterSet, env, log, redact }: GitHubRun,
  session: RepositorySession,
): Promise<void> {
  const { octokit, repository } = session
  const context = redact(statusContext(clusterKey(clusterSet), branch))
  const url = runUrl(env)
  const status = { state, context, description: redact(description), ...(url === null ? {} : { target_url: url }) }
  await sendIdempotent(() => octokit.rest.repos.createCommitStatus({ ...repository, sha, ...status }), session)
  log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: ${state}`)
}
