import type { getOctokit } from '@actions/github'

export interface GitHubAccess {
  readonly token: string | null
  /** GITHUB_API_URL: the API of github.com, a GHES or a GHE.com host */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  /** ends every request */
  readonly signal: AbortSignal
  /** ends each attempt of a request after so many milliseconds; absent: only `signal` does */
  readonly attemptMs?: number
  /** waits that many milliseconds between two attempts; rejects where the run ends first */
  wait(ms: number): Promise<void>
}

/** A repository whose API can be asked. */
export interface OpenRepository {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly owner: string
  readonly repo: string
}

/** Why no request can be made at all. */
export type Closed = 'no-repository' | 'no-token'

/** What came of a request that failed. */
export interface GitHubFailure {
  readonly kind: 'no-connection' | 'rate-limit' | 'no-permission' | 'status'
  /** null where there was no answer */
  readonly status: number | null
  /** the body: JSON as parsed, or a text */
  readonly body: unknown
}

/** The pauses before the second and the third attempt, in milliseconds. */
const PAUSES_MS = [1000, 2000]

/**
 * The client of GitHub's API. The library is loaded here and nowhere else, and takes the proxy from the environment.
 * Reads are asked again, see {@link askingAgain}; writes never.
 */
export async function openRepository(access: GitHubAccess): Promise<OpenRepository | Closed> {
  const [owner, repo, ...rest] = access.repository.split('/')
  if (!owner || !repo || rest.length > 0) return 'no-repository'
  if (!access.token) return 'no-token'
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl })
  // a hook: given to getOctokit it would take the place of the proxy, and given to paginate it would be dropped
  octokit.hook.before('request', (options) => {
    const ends = access.attemptMs === undefined ? [] : [AbortSignal.timeout(access.attemptMs)]
    options.request = { ...options.request, signal: AbortSignal.any([access.signal, ...ends]) }
  })
  octokit.hook.wrap('request', (request, options) =>
    options.method === 'GET' ? askingAgain(async () => request(options), access) : request(options),
  )
  return { octokit, owner, repo }
}

/**
 * Asks up to three times where GitHub's side failed (5xx) or there was no connection; never after another answer, nor
 * once the run has ended.
 */
export async function askingAgain<T>(
  ask: () => Promise<T>,
  { signal, wait }: Pick<GitHubAccess, 'signal' | 'wait'>,
): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await ask()
    } catch (error) {
      const { status } = failureOf(error)
      if (signal.aborted || (status !== null && status < 500)) throw error
      await wait(pause)
    }
  }
  return ask()
}

/** @param error as thrown by octokit */
export function failureOf(error: unknown): GitHubFailure {
  const { response } = Object(error) as { response?: { status?: unknown; headers?: object; data?: unknown } }
  // without a response the library makes up a status
  if (!response || typeof response.status !== 'number') return { kind: 'no-connection', status: null, body: null }
  const { status, data: body } = response
  return { kind: kindOf(status, Object(response.headers), body), status, body }
}

/** GitHub's docs, "Rate limits for the REST API": exceeding one is 403 or 429, told by a header or by the message. */
function kindOf(status: number, headers: Record<string, unknown>, body: unknown): GitHubFailure['kind'] {
  if (status === 429) return 'rate-limit'
  if (status !== 403 && status !== 404) return 'status'
  const { message } = Object(body) as { message?: unknown }
  const isLimited =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    (typeof message === 'string' && /\brate limit\b/i.test(message))
  return status === 403 && isLimited ? 'rate-limit' : 'no-permission'
}

/**
 * Why a request failed, for the log.
 * @param permissions what the request needs, such as `contents: read`
 */
export function reason(error: unknown, permissions: string): string {
  const { kind, status } = failureOf(error)
  switch (kind) {
    case 'no-connection':
      return 'no connection'
    case 'rate-limit':
      return `status ${status}: the rate limit is used up`
    case 'no-permission':
      return `status ${status}: does the job have the permissions ${permissions}?`
    case 'status':
      return `status ${status}`
  }
}
