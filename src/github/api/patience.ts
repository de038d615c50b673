import { type Clock, sleep } from '../../model/ports.js'
import { clip, oneLine } from '../../text/plain.js'
import { askingAgain, failureOf, type GitHubAccess, type OpenRepository, openRepository } from './octokit.js'

/** How long a talk with GitHub may take. */
export interface Time {
  readonly clock: Clock
  /** the job was cancelled */
  readonly cancelled: AbortSignal
  /** epoch milliseconds */
  readonly endsAt: number
}

/** A repository that can be written to, as long as there is time. */
export interface RepositoryCalls extends OpenRepository {
  readonly access: GitHubAccess
  /** epoch milliseconds */
  now(): number
  /** milliseconds that are left */
  left(): number
}

/** What keeps a report from GitHub, for the log. */
export class PublishError extends Error {
  constructor(
    message: string,
    /** the token may not: the same for whatever else it may not */
    readonly isPermission = false,
  ) {
    super(message)
  }
}

/** One attempt of a request. */
const ATTEMPT_MS = 20_000
/** A cancelled job has about ten seconds until the runner ends it; what is said of it by then is better than nothing. */
const CANCELLED_MS = 4000
/** GitHub's docs: where a secondary limit names no time, wait a minute at least. */
const NO_TIME_NAMED_MS = 60_000
/** Waits for one request. */
const MOST_WAITS = 2

/**
 * Talks to GitHub until the time is over.
 * @param permission what the talk needs, such as `statuses: write`
 * @throws PublishFault, whatever kept it from its end
 */
export async function talk<T>(
  about: Pick<GitHubAccess, 'token' | 'apiUrl' | 'repository'>,
  { clock, cancelled, endsAt }: Time,
  permission: string,
  work: (talk: RepositoryCalls) => Promise<T>,
): Promise<T> {
  const end = new AbortController()
  const stop = [
    clock.after(endsAt - clock.now(), () => end.abort(new DOMException('the time is over', 'TimeoutError'))),
  ]
  const onCancel = () => stop.push(clock.after(CANCELLED_MS, () => end.abort(cancelled.reason)))
  cancelled.addEventListener('abort', onCancel, { once: true })
  if (cancelled.aborted) onCancel()
  const wait = (ms: number) => sleep(clock, ms, end.signal)
  const access: GitHubAccess = { ...about, signal: end.signal, attemptMs: ATTEMPT_MS, wait }
  try {
    const open = await openRepository(access)
    if (open === 'no-token') throw new PublishError('there is no github-token')
    if (open === 'no-repository') throw new PublishError('GITHUB_REPOSITORY does not name a repository')
    return await work({ ...open, access, now: clock.now, left: () => (cancelled.aborted ? 0 : endsAt - clock.now()) })
  } catch (error) {
    throw faultOf(error, permission, end.signal)
  } finally {
    for (const cancel of stop) cancel()
    cancelled.removeEventListener('abort', onCancel)
  }
}

/** Asks, and where a rate limit is used up waits as long as GitHub says, if there is as much time, and asks again. */
export async function withRateLimitRetry<T>(ask: () => Promise<T>, { access, left, now }: RepositoryCalls): Promise<T> {
  for (let waits = 0; ; waits++) {
    try {
      return await ask()
    } catch (error) {
      const pause = pauseOf(error, now())
      if (pause === null || waits >= MOST_WAITS || pause + ATTEMPT_MS > left()) throw error
      await access.wait(pause)
    }
  }
}

/** Sends what does no harm if it arrives twice: again also where GitHub failed, or the answer was lost. */
export const sendWithRetries = <T>(send: () => Promise<T>, talk: RepositoryCalls): Promise<T> =>
  withRateLimitRetry(() => askingAgain(send, talk.access), talk)

/**
 * Sends what must not arrive twice. Where the answer was lost, or GitHub failed, it looks whether it arrived before it sends
 * once more.
 * @param look what arrived, or null
 */
export async function sendOnce<T>(
  send: () => Promise<T>,
  look: () => Promise<T | null>,
  talk: RepositoryCalls,
): Promise<T> {
  try {
    return await withRateLimitRetry(send, talk)
  } catch (error) {
    if (!isLost(error) || talk.access.signal.aborted) throw error
    await talk.access.wait(2000)
    return (await look()) ?? (await withRateLimitRetry(send, talk))
  }
}

/** Whether nobody can tell if the request arrived. */
const isLost = (error: unknown): boolean => {
  const { status } = failureOf(error)
  return status === null || status >= 500
}

/** How long to wait before the next request, in milliseconds; null where it is no rate limit. */
function pauseOf(error: unknown, now: number): number | null {
  if (failureOf(error).kind !== 'rate-limit') return null
  const { response } = Object(error) as { response?: { headers?: Record<string, unknown> } }
  const { 'retry-after': after, 'x-ratelimit-remaining': left, 'x-ratelimit-reset': reset } = response?.headers ?? {}
  if (after !== undefined && /^\d{1,6}$/.test(String(after))) return Math.max(1, Number(after)) * 1000
  if (String(left) === '0' && /^\d{9,12}$/.test(String(reset))) return Math.max(1000, Number(reset) * 1000 - now)
  return NO_TIME_NAMED_MS
}

/**
 * What kept a request from being done, in words for the log.
 * @param permission what it needs, such as `statuses: write`
 */
export function faultOf(error: unknown, permission: string, signal: AbortSignal): PublishError {
  if (error instanceof PublishError) return error
  const { kind, status, body } = failureOf(error)
  if (kind === 'no-permission' && status === 403 && !isAboutPermission(body))
    return new PublishError(`status 403${said(body)}`)
  if (kind === 'no-permission') return new PublishError(`status ${status}: the token lacks ${permission}`, true)
  if (kind === 'rate-limit')
    return new PublishError(`status ${status}: the rate limit is used up, for longer than this run can wait`)
  if (kind === 'no-connection') return noAnswer(error, signal)
  if (status === 401) return new PublishError('status 401: GitHub does not accept github-token')
  return new PublishError(`status ${status}${said(body)}`)
}

/** GitHub also forbids what no permission would allow: a comment on a locked conversation, anything in an archived repository. */
function isAboutPermission(body: unknown): boolean {
  const { message } = Object(body) as { message?: unknown }
  return typeof message !== 'string' || !/\b(?:locked|archived)\b/i.test(message)
}

/** What came of a request without an answer. */
function noAnswer(error: unknown, signal: AbortSignal): PublishError {
  const { status, message } = Object(error) as { status?: unknown; message?: unknown }
  const isLate = Object(signal.reason).name === 'TimeoutError' || /\btimeout\b/i.test(String(message))
  if (isLate) return new PublishError('GitHub did not answer in time')
  if (signal.aborted) return new PublishError('the run was cancelled')
  // the library gives a status to whatever it could not send or receive
  return status === undefined ? notGitHub() : new PublishError('no connection')
}

/** A proxy, or another server, answers in its place. */
export const notGitHub = (): PublishError => new PublishError('what answered is not GitHub’s API')

/** What GitHub says of a request that it does not take. */
function said(body: unknown): string {
  const { message, errors } = Object(body) as { message?: unknown; errors?: unknown }
  const details = (Array.isArray(errors) ? errors : []).map((one) =>
    typeof one === 'string' ? one : Object(one).message,
  )
  const texts = [message, ...details].filter((text) => typeof text === 'string')
  return texts.length > 0 ? `: ${clip(oneLine(texts.join('; ')), 300)}` : ''
}
