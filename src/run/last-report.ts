import type { Baseline } from '../baseline/baseline.js'
import type { PublishError } from '../github/api/patience.js'
import { findComments } from '../github/api/sticky-comment.js'
import type { Log } from '../model/ports.js'
import { commentKeyFor, placeFor, withRepository } from '../publish/github-target.js'
import { markOf } from '../report/markdown/comment.js'
import { clusterIdsOf, type ReadSettings } from '../settings/read-settings.js'
import type { RunContext } from './context.js'

const MOST_MS = 30_000

/** What the comment of ours on the pull request carries; null where there is none. Never throws. */
export async function lastReport(read: ReadSettings, world: RunContext, log: Log): Promise<Baseline | null> {
  const { run } = read
  const { clock, env, signal: cancelled } = world
  const { pull } = placeFor(run, env)
  if (pull === null || run.githubToken === null || cancelled.aborted) return null
  const key = commentKeyFor(env, clusterIdsOf(read))
  const hasMark = (body: string) => markOf(body)?.key === key
  try {
    const time = { clock, cancelled, endsAt: clock.now() + MOST_MS }
    const { found } = await withRepository(run, env, time, 'pull-requests: read', (talk) =>
      findComments({ pull, hasMark }, talk),
    )
    const [first] = found
    if (first === undefined) return null
    const carried = markOf(first.body)?.carried ?? null
    if (carried === null) log.info('Baseline: the comment on the pull request carries no report that can be read')
    return carried
  } catch (error) {
    const { message } = error as PublishError
    log.info(
      `Baseline: the comment on the pull request cannot be read (${message}), so nothing is told to be new or resolved`,
    )
    return null
  }
}
