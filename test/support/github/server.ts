import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { watchRequests } from '../canary/watch.js'
import { listenOnLoopback } from '../process/listen.js'
import { denyAccess, denyPermission } from './access.js'
import { LONG_AGO } from './accounts.js'
import { CHECK_RUN_ROUTES } from './check-runs.js'
import { COMMENT_ROUTES, firstComments } from './comments.js'
import { CONTENT_ROUTES } from './contents.js'
import type { FakeResponse } from './data.js'
import { errorResponse, type Fault, faultResponse } from './faults.js'
import { respondToQuery } from './graphql.js'
import { REPOSITORY_ID } from './pagination.js'
import { PULL_ROUTES } from './pulls.js'
import { firstReviewComments, REVIEW_ROUTES } from './reviews.js'
import type { FakeGitHubOptions, GitHubState, RecordedRequest, Records, Route } from './state.js'
import { STATUS_ROUTES } from './statuses.js'

export type { FakeGitHubOptions, RecordedRequest } from './state.js'

const REPOSITORY = '/repos/{owner}/{repo}'
const WITH_SLASHES = new Set(['ref', 'path', 'basehead'])
/** Longer paths come first, since a parameter that may contain slashes would swallow their ends. */
const ROUTES: Route[] = [
  ...STATUS_ROUTES,
  ...REVIEW_ROUTES,
  ...PULL_ROUTES,
  ...COMMENT_ROUTES,
  ...CHECK_RUN_ROUTES,
  ...CONTENT_ROUTES,
]
/** The prefix of the API on a GitHub Enterprise Server. */
const ENTERPRISE = /^\/api\/v3(?=\/)/
const PATTERNS = ROUTES.map((route) => ({ route, pattern: patternOf(route) }))

export interface FakeGitHub extends Records {
  url: string
  requests: RecordedRequest[]
  /** Violations of GitHub's description of its API. Such a request got 422, or 404 if there is no such operation. */
  readonly problems: readonly string[]
  /** Injects a fault from now on. */
  fail(fault: Fault): void
  close(): Promise<void>
}

/** A GitHub REST API without a listener of its own. */
export interface GitHubHandler extends Omit<FakeGitHub, 'close' | 'url'> {
  respond(request: IncomingMessage, response: ServerResponse): void
}

/** Makes a small GitHub REST API. @param url the root of all URLs, known before the first request */
export function createFakeGitHub(options: FakeGitHubOptions, url: () => string): GitHubHandler {
  const requests: RecordedRequest[] = []
  watchRequests('GitHub', requests)
  const faults = (options.faults ?? []).map((fault) => ({ ...fault }))
  const github = newState(options, url)
  return {
    ...github.records,
    requests,
    problems: github.problems,
    fail: (fault) => void faults.push({ ...fault }),
    respond: (request, response) =>
      void handle(github, requests, faults, request, response).catch((error) => {
        send(response, errorResponse(400, `Problems with the request: ${error}`))
      }),
  }
}

/** Starts a small GitHub REST API on loopback. Close it after the test: that cuts the requests that hang. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const github = createFakeGitHub(options, () => url)
  const server = createServer(github.respond)
  const url = await listenOnLoopback(server)
  return {
    ...github,
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function newState(options: FakeGitHubOptions, url: () => string): GitHubState {
  let [id, seconds] = [1_000_000, 0]
  const nextId = () => ++id
  return {
    get api() {
      return url()
    },
    repository: options.repository ?? 'octo-org/infra',
    options,
    viewer: options.viewer ?? { login: 'github-actions[bot]', app: 'github-actions' },
    records: {
      comments: firstComments(options.comments ?? [], nextId),
      reviewComments: firstReviewComments(options.reviewComments ?? [], nextId),
      checkRuns: [],
      statuses: [],
    },
    problems: [],
    nextId,
    nextTime: () => new Date(Date.parse(LONG_AGO) + ++seconds * 1000).toISOString().replace('.000', ''),
  }
}

async function handle(
  github: GitHubState,
  requests: RecordedRequest[],
  faults: Fault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const recorded = await readRequest(request)
  requests.push(recorded)
  const fault = takeFault(faults, recorded)
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset' || fault?.kind === 'lost-response') {
    if (fault.kind === 'lost-response') await respondTo(github, recorded)
    request.socket.destroy()
    return
  }
  const now = Math.floor(Date.now() / 1000)
  const result = fault === undefined ? await respondTo(github, recorded) : faultResponse(fault.kind, now)
  recorded.status = result.status
  send(response, result)
}

async function readRequest(request: IncomingMessage): Promise<RecordedRequest> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks).toString('utf8'),
    status: null,
  }
}

function takeFault(faults: Fault[], { method, path }: RecordedRequest): Fault | undefined {
  const fault = faults.find(
    (each) => (each.path?.test(path) ?? true) && (each.method ?? method) === method && (each.times ?? 1) > 0,
  )
  if (fault?.times !== undefined) fault.times -= 1
  return fault
}

async function respondTo(github: GitHubState, request: RecordedRequest): Promise<FakeResponse> {
  const denied = denyAccess(github, request)
  if (denied !== null) return denied
  if (/^(?:\/api)?\/graphql$/.test(request.path)) {
    if (request.method !== 'POST' || github.options.graphql === false) return errorResponse(404, 'Not Found')
    return respondToQuery(github, Object(parseBody(request.body)))
  }
  const path = pathInRepository(github, request.path.replace(ENTERPRISE, ''))
  if (path === null) return errorResponse(404, 'Not Found')
  const found = findRoute(request.method, path)
  if (found === null) {
    github.problems.push(`there is no ${request.method} ${path} here`)
    return errorResponse(404, 'Not Found')
  }
  const { route, params } = found
  const lacksPermission = denyPermission(github, route)
  if (lacksPermission !== null) return lacksPermission
  const body = parseBody(request.body)
  if (body === null) return errorResponse(400, 'Problems parsing JSON')
  if (github.options.checked !== false) {
    // Loaded only when needed: the description of the API is large.
    const { problemsOf } = await import('./validation.js')
    const problems = problemsOf(route, { params, query: request.query, body })
    github.problems.push(...problems.map((problem) => `${request.method} ${path}: ${problem}`))
    if (problems.length > 0) return errorResponse(422, `Invalid request.\n\n${problems.join('\n')}`)
  }
  return route.handle({ github, params, query: new URLSearchParams(request.query), path, body: { ...body } })
}

/** Parses a JSON body: undefined if there is none, null if it is not an object. */
function parseBody(body: string): Record<string, unknown> | null | undefined {
  if (body === '') return undefined
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function patternOf({ operation }: Route): RegExp {
  const inside = operation.slice(REPOSITORY.length)
  const named = (_: string, name: string) => `(?<${name}>${WITH_SLASHES.has(name) ? '.+' : '[^/]+'})`
  return new RegExp(`^${inside.replaceAll(/\{(\w+)\}/g, named)}$`)
}

/** The first route that matches the path; names of refs and files may contain slashes. */
function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const { route, pattern } of PATTERNS) {
    const match = route.method === method ? pattern.exec(path) : null
    if (match !== null) return { route, params: { ...match.groups } }
  }
  return null
}

/** The path below `/repos/{owner}/{repo}`, or below `/repositories/{id}`, which GitHub uses in page links. */
function pathInRepository(github: GitHubState, path: string): string | null {
  const decoded = decodeURIComponent(path)
  const prefixes = [`/repos/${github.repository}`, `/repositories/${REPOSITORY_ID}`]
  const prefix = prefixes.find((each) => decoded.toLowerCase().startsWith(`${each.toLowerCase()}/`))
  return prefix === undefined ? null : decoded.slice(prefix.length)
}

function send(response: ServerResponse, { status, headers, body }: FakeResponse): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0DE:1234:5678:9ABC:DEF0',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-used': '1',
    ...headers,
  })
  if (status === 204) response.end()
  else response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
