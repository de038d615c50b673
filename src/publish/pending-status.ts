import { STATUS_PERMISSION, setCommitStatus } from '../github/api/commit-status.js'
import type { PublishError } from '../github/api/patience.js'
import { runUrl } from '../github/runner/run-url.js'
import { clusterKey } from '../model/cluster-set.js'
import type { Log } from '../model/ports.js'
import { pendingStatus, statusContext } from '../report/status.js'
import type { RunContext } from '../run/context.js'
import { clusterIdsOf, type ReadSettings } from '../settings/read-settings.js'
import { placeFor, withRepository } from './github-target.js'

/** CCE is not kept waiting for longer than this. */
const MOST_MS = 10_000

/**
 * Sets the commit status to pending. Best effort: what keeps it from being set will keep the verdict from being set too, and is
 * warned of then.
 */
export async function announce(read: ReadSettings, world: RunContext, log: Log, dueAt: number): Promise<void> {
  const { run, subject } = read
  const { clock, env } = world
  const { headSha: sha } = placeFor(run, env)
  if (sha === null || run.githubToken === null) return
  const context = statusContext(clusterKey(clusterIdsOf(read)))
  const status = pendingStatus(subject.targetVersion, dueAt, run.language)
  const time = { clock, cancelled: world.signal, endsAt: clock.now() + MOST_MS }
  try {
    await withRepository(run, env, time, STATUS_PERMISSION, (talk) =>
      setCommitStatus({ sha, context, ...status, targetUrl: runUrl(env) }, talk),
    )
    log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: pending`)
  } catch (error) {
    log.debug(`The commit status could not be set to pending: ${(error as PublishError).message}`)
  }
}
