import type { getOctokit } from '@actions/github'
import { type Clock, sleep } from '../../model/ports.js'
import { asRecord, type Env } from '../runner/event.js'
import { classifyFailure } from './errors.js'

/** What it takes to reach a repository on github.com, a GHES or a GHE.com host. */
export interface GitHubAccess {
  readonly token: string | null
  /** the root of the REST API */
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `owner/name` */
  readonly repository: string
  /** ends every request */
  readonly signal: AbortSignal
  /** the time limit of one attempt of a request, in milliseconds */
  readonly attemptMs: number
  /** waits between two attempts, in milliseconds; rejects if the run ends first */
  wait(ms: number): Promise<void>
}

export interface GraphQLResponse {
  readonly data: unknown
  readonly errors: readonly unknown[]
}

/** A client for one repository. */
export interface RepositoryClient {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly owner: string
  readonly repo: string
  /** Sends a GraphQL query, without retries. A response can have both data and errors. */
  graphql(query: string, variables?: Readonly<Record<string, string>>): Promise<GraphQLResponse>
}

/** The part of a run that requests depend on. */
export interface RequestContext {
  readonly env: Env
  readonly clock: Clock
  /** aborted when the job is canceled */
  readonly signal: AbortSignal
}

/** The time limit of one attempt of a request. */
export const ATTEMPT_MS = 20_000
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
    signal,
    attemptMs: ATTEMPT_MS,
    wait: (ms) => sleep(clock, ms, signal),
  }
}

/** Access for reading what a decision depends on. */
export function readAccess({ env, clock, signal }: RequestContext, token: string | null): GitHubAccess {
  return workflowAccess({ env, clock, signal: AbortSignal.any([signal, AbortSignal.timeout(READ_DEADLINE_MS)]) }, token)
}

/** Why a repository cannot be opened, worded for the log. */
export const CLOSED = {
  'no-token': 'there is no github-token',
  'no-repository': 'GITHUB_REPOSITORY does not name a repository',
} as const

/**
 * Opens a client for the repository, or says what is missing. The library is loaded here and nowhere else; it takes the proxy
 * from the environment. GET requests are retried, see {@link withServerErrorRetry}; others are not.
 */
export async function openRepository(access: GitHubAccess): Promise<RepositoryClient | keyof typeof CLOSED> {
  const [owner, repo, ...rest] = access.repository.split('/')
  if (!owner || !repo || rest.length > 0) return 'no-repository'
  if (!access.token) return 'no-token'
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl })
  // a hook, because a `request` option given to getOctokit replaces the proxy, and paginate drops one
  octokit.hook.before('request', (options) => {
    const signal = AbortSignal.any([access.signal, AbortSignal.timeout(access.attemptMs)])
    options.request = { ...options.request, signal }
  })
  octokit.hook.wrap('request', (request, options) =>
    options.method === 'GET' ? withServerErrorRetry(async () => request(options), access) : request(options),
  )
  const graphql: RepositoryClient['graphql'] = async (query, variables = {}) => {
    const response = await octokit.request(`POST ${access.graphqlUrl}`, { query, variables })
    const { data, errors } = asRecord(response.data)
    return { data, errors: Array.isArray(errors) ? errors : [] }
  }
  return { octokit, owner, repo, graphql }
}

/** The pauses before the second and the third attempt, in milliseconds. */
const RETRY_PAUSES_MS = [1000, 2000]

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
