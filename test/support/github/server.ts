import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lacking, refusal } from './access.js'
import { LONG_AGO } from './accounts.js'
import { CHECK_RUN_ROUTES } from './check-runs.js'
import { COMMENT_ROUTES, firstComments } from './comments.js'
import { CONTENT_ROUTES } from './contents.js'
import { type Answer, errorAnswer, type Fault, faultAnswer } from './faults.js'
import { graphQLAnswer } from './graphql.js'
import { REPOSITORY_ID } from './pagination.js'
import { PULL_ROUTES } from './pulls.js'
import type { FakeGitHubOptions, Route, RunContext, SeenRequest, State } from './state.js'
import { STATUS_ROUTES } from './statuses.js'

export type { FakeGitHubOptions, SeenRequest } from './state.js'

const REPOSITORY = '/repos/{owner}/{repo}'
const WITH_SLASHES = new Set(['ref', 'path', 'basehead'])
/** Longer paths first: a name that may hold slashes would take their ends. */
const ROUTES: Route[] = [...STATUS_ROUTES, ...PULL_ROUTES, ...COMMENT_ROUTES, ...CHECK_RUN_ROUTES, ...CONTENT_ROUTES]
/** Where a GitHub Enterprise Server has the same API. */
const ENTERPRISE = /^\/api\/v3(?=\/)/
const PATTERNS = ROUTES.map((route) => ({ route, pattern: patternOf(route) }))

export interface FakeGitHub extends State {
  url: string
  requests: SeenRequest[]
  /** How requests did not fit GitHub's description of its API; they got 422, or 404 where there is no such operation. */
  readonly problems: readonly string[]
  /** Adds a fault from now on. */
  fail(fault: Fault): void
  close(): Promise<void>
}

/** Starts a small GitHub REST API on loopback. Close it after the test; hanging requests are then cut. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: SeenRequest[] = []
  const faults = (options.faults ?? []).map((fault) => ({ ...fault }))
  const world = newWorld(options)
  const server = createServer((request, response) => {
    handle(world, requests, faults, request, response).catch((error) => {
      send(response, errorAnswer(400, `Problems with the request: ${error}`))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  world.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...world.state,
    url: world.api,
    requests,
    problems: world.problems,
    fail: (fault) => void faults.push({ ...fault }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function newWorld(options: FakeGitHubOptions): RunContext & { api: string } {
  let [id, seconds] = [1_000_000, 0]
  const nextId = () => ++id
  return {
    api: '',
    repository: options.repository ?? 'octo-org/infra',
    options,
    viewer: options.viewer ?? { login: 'github-actions[bot]', app: 'github-actions' },
    state: { comments: firstComments(options.comments ?? [], nextId), checkRuns: [], statuses: [] },
    problems: [],
    nextId,
    nextTime: () => new Date(Date.parse(LONG_AGO) + ++seconds * 1000).toISOString().replace('.000', ''),
  }
}

async function handle(
  world: RunContext,
  requests: SeenRequest[],
  faults: Fault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const seen = await readRequest(request)
  requests.push(seen)
  const fault = takeFault(faults, seen)
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset' || fault?.kind === 'lost-answer') {
    if (fault.kind === 'lost-answer') await answerTo(world, seen)
    request.socket.destroy()
    return
  }
  const now = Math.floor(Date.now() / 1000)
  const answer = fault === undefined ? await answerTo(world, seen) : faultAnswer(fault.kind, now)
  seen.status = answer.status
  send(response, answer)
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
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

function takeFault(faults: Fault[], { method, path }: SeenRequest): Fault | undefined {
  const fault = faults.find(
    (each) => (each.path?.test(path) ?? true) && (each.method ?? method) === method && (each.times ?? 1) > 0,
  )
  if (fault?.times !== undefined) fault.times -= 1
  return fault
}

async function answerTo(world: RunContext, request: SeenRequest): Promise<Answer> {
  const refused = refusal(world, request)
  if (refused !== null) return refused
  if (/^(?:\/api)?\/graphql$/.test(request.path)) {
    if (request.method !== 'POST' || world.options.graphql === false) return errorAnswer(404, 'Not Found')
    return graphQLAnswer(world, Object(parsed(request.body)))
  }
  const path = pathInRepository(world, request.path.replace(ENTERPRISE, ''))
  if (path === null) return errorAnswer(404, 'Not Found')
  const found = routeOf(request.method, path)
  if (found === null) {
    world.problems.push(`there is no ${request.method} ${path} here`)
    return errorAnswer(404, 'Not Found')
  }
  const { route, params } = found
  const refusedToo = lacking(world, route)
  if (refusedToo !== null) return refusedToo
  const body = parsed(request.body)
  if (body === null) return errorAnswer(400, 'Problems parsing JSON')
  if (world.options.checked !== false) {
    // loaded when it is needed: it brings the description of the whole API
    const { problemsOf } = await import('./validation.js')
    const problems = problemsOf(route, { params, query: request.query, body })
    world.problems.push(...problems.map((problem) => `${request.method} ${path}: ${problem}`))
    if (problems.length > 0) return errorAnswer(422, `Invalid request.\n\n${problems.join('\n')}`)
  }
  return route.handle({ world, params, query: new URLSearchParams(request.query), path, body: { ...body } })
}

/** The object that a body is; undefined where there is none, null where it is something else. */
function parsed(body: string): Record<string, unknown> | null | undefined {
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

/** The first route that the path fits; names of refs and files may hold slashes. */
function routeOf(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const { route, pattern } of PATTERNS) {
    const match = route.method === method ? pattern.exec(path) : null
    if (match !== null) return { route, params: { ...match.groups } }
  }
  return null
}

/** What follows `/repos/{owner}/{repo}`, or `/repositories/{id}`, which is what GitHub's own page links point to. */
function pathInRepository(world: RunContext, path: string): string | null {
  const decoded = decodeURIComponent(path)
  const prefixes = [`/repos/${world.repository}`, `/repositories/${REPOSITORY_ID}`]
  const prefix = prefixes.find((each) => decoded.toLowerCase().startsWith(`${each.toLowerCase()}/`))
  return prefix === undefined ? null : decoded.slice(prefix.length)
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0DE:1234:5678:9ABC:DEF0',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-used': '1',
    ...answer.headers,
  })
  if (answer.status === 204) response.end()
  else response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
}
