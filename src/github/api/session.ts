import { classifyFailure, GitHubError, toGitHubError } from './errors.js'
import {
  ATTEMPT_MS,
  CLOSED,
  type GitHubAccess,
  openRepository,
  type RepositoryClient,
  type RequestContext,
  withServerErrorRetry,
  workflowAccess,
} from './octokit.js'

/** Access to one repository until a deadline. */
export interface RepositorySession extends RepositoryClient {
  readonly access: GitHubAccess
  /** epoch milliseconds */
  now(): number
  /** milliseconds until the deadline; 0 once the job is canceled */
  remainingMs(): number
}

/** The runner kills a canceled job after about ten seconds; requests that are under way get this much of them. */
const CANCELED_MS = 4000
/** GitHub's docs: if a secondary rate limit names no time, wait at least a minute. */
const DEFAULT_RATE_LIMIT_PAUSE_MS = 60_000
/** Rate-limit pauses for one request. */
const MAX_RATE_LIMIT_PAUSES = 2
/** The pause before checking whether a request without an answer was carried out. */
const LOST_ANSWER_PAUSE_MS = 2000

/**
 * Runs `work` with a client for the repository of the workflow, and ends its requests at the deadline.
 * @param endsAt the deadline in epoch milliseconds
 * @param permission what the requests need, such as `statuses: write`, for the error message
 * @throws GitHubError
 */
export async function withRepositorySession<T>(
  { env, clock, signal: canceled }: RequestContext,
  token: string | null,
  endsAt: number,
  permission: string,
  work: (session: RepositorySession) => Promise<T>,
): Promise<T> {
  const end = new AbortController()
  const atDeadline = () => end.abort(new DOMException('the deadline of the session has passed', 'TimeoutError'))
  const timers = [clock.after(endsAt - clock.now(), atDeadline)]
  const onCancel = () => timers.push(clock.after(CANCELED_MS, () => end.abort(canceled.reason)))
  canceled.addEventListener('abort', onCancel, { once: true })
  if (canceled.aborted) onCancel()
  const access = workflowAccess({ env, clock, signal: end.signal }, token)
  const remainingMs = () => (canceled.aborted ? 0 : endsAt - clock.now())
  try {
    const client = await openRepository(access)
    if (typeof client === 'string') throw new GitHubError(CLOSED[client])
    return await work({ ...client, access, now: clock.now, remainingMs })
  } catch (error) {
    throw toGitHubError(error, permission, end.signal)
  } finally {
    // requests that ran side by side may still wait for a retry
    end.abort()
    for (const cancel of timers) cancel()
    canceled.removeEventListener('abort', onCancel)
  }
}

/** Sends, and when a rate limit is hit, waits as long as GitHub asks and sends again, if that fits before the deadline. */
export async function withRateLimitRetry<T>(send: () => Promise<T>, session: RepositorySession): Promise<T> {
  for (let pauses = 0; ; pauses++) {
    try {
      return await send()
    } catch (error) {
      const pause = rateLimitPause(error, session.now())
      if (pause === null || pauses >= MAX_RATE_LIMIT_PAUSES || pause + ATTEMPT_MS > session.remainingMs()) throw error
      await session.access.wait(pause)
    }
  }
}

/** Sends a request that has the same effect when it arrives twice: it is retried after 5xx and lost answers, too. */
export const sendIdempotent = <T>(send: () => Promise<T>, session: RepositorySession): Promise<T> =>
  withRateLimitRetry(() => withServerErrorRetry(send, session.access), session)

/**
 * Sends a request that must not take effect twice. After a 5xx or a lost answer it first looks for the effect, and sends once
 * more only if there is none.
 * @param findEffect what the first attempt has left behind, or null
 */
export async function sendAtMostOnce<T>(
  send: () => Promise<T>,
  findEffect: () => Promise<T | null>,
  session: RepositorySession,
): Promise<T> {
  try {
    return await withRateLimitRetry(send, session)
  } catch (error) {
    const { status } = classifyFailure(error)
    const mayHaveArrived = status === null || status >= 500
    if (!mayHaveArrived || session.access.signal.aborted) throw error
    await session.access.wait(LOST_ANSWER_PAUSE_MS)
    return (await findEffect()) ?? (await withRateLimitRetry(send, session))
  }
}

/** How long to wait before the next attempt, in milliseconds; null if the failure is not a rate limit. */
function rateLimitPause(error: unknown, now: number): number | null {
  const { kind, headers } = classifyFailure(error)
  if (kind !== 'rate-limit') return null
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers
  if (after !== undefined && /^\d{1,6}$/.test(String(after))) return Math.max(1, Number(after)) * 1000
  if (String(remaining) === '0' && /^\d{9,12}$/.test(String(reset))) return Math.max(1000, Number(reset) * 1000 - now)
  return DEFAULT_RATE_LIMIT_PAUSE_MS
}
