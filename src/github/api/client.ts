import { asRecord } from '../../model/collections.js'
import { type Clock, sleep } from '../../model/ports.js'
import { anySignal } from '../../model/signals.js'
import type { Env } from '../runner/event.js'
import { classifyFailure, GitHubError, toGitHubError } from './errors.js'
import { createGitHubFetch } from './fetch.js'
import type { GitHubApi } from './octokit.js'

/** What it takes to reach a repository on github.com, a GHES or a GHE.com host. */
export interface GitHubAccess {
  readonly token: string | null
  /** the root of the REST API */
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `owner/name` */
  readonly repository: string
  /** where HTTPS_PROXY and NO_PROXY are looked up */
  readonly env: Env
  /** ends every request */
  readonly signal: AbortSignal
  /** the time limit of one attempt of a request, in milliseconds */
  readonly attemptMs: number
  /** waits between two attempts, in milliseconds; rejects if the run ends first */
  wait(ms: number): Promise<void>
}

/** A client for one repository. */
export interface RepositoryClient {
  readonly octokit: InstanceType<typeof GitHubApi>
  /** the part of every request that names the repository */
  readonly repository: { readonly owner: string; readonly repo: string }
  /** Sends a GraphQL query, without retries. A response can have both data and errors. */
  graphql(
    query: string,
    variables?: Readonly<Record<string, string>>,
  ): Promise<{ readonly data: unknown; readonly errors: readonly unknown[] }>
}

/** The part of a run that requests depend on. */
export interface RequestContext {
  readonly env: Env
  readonly clock: Clock
  /** aborted when the job is canceled */
  readonly signal: AbortSignal
}

/** The context of requests that write. */
export interface PublishContext extends RequestContext {
  readonly settings: { readonly githubToken: string | null }
}

/** The pauses before the second and the third attempt, in milliseconds. */
const RETRY_PAUSES_MS = [1000, 2000]
/** The time limit of one attempt of a request. */
const ATTEMPT_MS = 20_000
/** The runner kills a canceled job after about ten seconds; requests that are under way get this much of them. */
const CANCELED_MS = 4000
/** GitHub's docs: if a secondary rate limit names no time, wait at least a minute. */
const DEFAULT_RATE_LIMIT_PAUSE_MS = 60_000
/** Rate-limit pauses for one request. */
const MAX_RATE_LIMIT_PAUSES = 2
/** The pause before checking whether a request without an answer was carried out. */
const LOST_ANSWER_PAUSE_MS = 2000
/** The time limit for reading from GitHub before a decision, retries included. */
const READ_DEADLINE_MS = 60_000

/** Access to the repository that the workflow runs in, until `signal` aborts. */
export function workflowAccess({ env, clock, signal }: RequestContext, token: string | null): GitHubAccess {
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  return {
    token,
    apiUrl,
    // GHES: https://HOST/api/v3 and https://HOST/api/graphql
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    env,
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => sleep(clock, ms, signal),
  }
}

/** Access for reading what a decision depends on. */
export function readAccess({ env, clock, signal }: RequestContext, token: string | null): GitHubAccess {
  return workflowAccess({ env, clock, signal: anySignal([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token)
}

/** Why a repository cannot be opened, worded for the log. */
export const CLOSED = {
  'no-token': 'there is no github-token',
  'no-repository': 'GITHUB_REPOSITORY does not name a repository',
} as const

/**
 * Opens a client for the repository, or says what is missing. The library is loaded here and nowhere else.
 * GET requests are retried, see {@link withServerErrorRetry}; others are not.
 */
export async function openRepository(access: GitHubAccess): Promise<RepositoryClient | keyof typeof CLOSED> {
  const [owner, repo, ...rest] = access.repository.split('/')
  if (!owner || !repo || rest.length > 0) return 'no-repository'
  if (!access.token) return 'no-token'
  const { GitHubApi } = await import('./octokit.js')
  const octokit = new GitHubApi({ auth: `token ${access.token}`, baseUrl: access.apiUrl })
  const fetch = createGitHubFetch(access)
  // a hook, because paginate drops a `request` option that is given to getOctokit
  octokit.hook.before('request', (options) => {
    const signal = anySignal([access.signal, AbortSignal.timeout(access.attemptMs)])
    options.request = { ...options.request, signal, fetch }
  })
  octokit.hook.wrap('request', (request, options) => {
    // the library takes a redirect for a success
    const send = async () => refuseRedirect(await request(options))
    return options.method === 'GET' ? withServerErrorRetry(send, access) : send()
  })
  const graphql: RepositoryClient['graphql'] = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables })
    const { data, errors } = asRecord(response.data)
    return { data, errors: Array.isArray(errors) ? errors : [] }
  }
  return { octokit, repository: { owner, repo }, graphql }
}

/** @throws an error with the response, like those of the library */
function refuseRedirect<T extends { readonly status: number }>(response: T): T {
  if (response.status < 300) return response
  throw Object.assign(new Error('GitHub redirects'), { response })
}

/** Sends up to three times while GitHub fails (5xx) or there is no connection. Other responses, and the end of the run, are final. */
export async function withServerErrorRetry<T>(
  send: () => Promise<T>,
  { signal, wait }: Pick<GitHubAccess, 'signal' | 'wait'>,
): Promise<T> {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await send()
    } catch (error) {
      const { status } = classifyFailure(error)
      if (signal.aborted || (status !== null && status < 500)) throw error
      await wait(pause)
    }
  }
  return send()
}

/** Access to one repository until a deadline. GraphQL queries are retried like GET requests. */
export interface RepositorySession extends RepositoryClient {
  readonly access: GitHubAccess
  /** epoch milliseconds */
  now(): number
  /** milliseconds until the deadline; 0 once the job is canceled */
  remainingMs(): number
}

/**
 * Runs `work` with a client for the repository of the workflow, and ends its requests at the deadline.
 * @param endsAt the deadline in epoch milliseconds
 * @param permission what the requests need, such as `statuses: write`, for the error message
 * @throws GitHubError
 */
export async function withRepositorySession<T>(
  { env, clock, signal: canceled, settings }: PublishContext,
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
  const access = workflowAccess({ env, clock, signal: end.signal }, settings.githubToken)
  const remainingMs = () => (canceled.aborted ? 0 : endsAt - clock.now())
  try {
    const client = await openRepository(access)
    if (typeof client === 'string') throw new GitHubError(CLOSED[client])
    const graphql: RepositoryClient['graphql'] = (...query) =>
      withServerErrorRetry(() => client.graphql(...query), access)
    return await work({ ...client, graphql, access, now: clock.now, remainingMs })
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
