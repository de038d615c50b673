import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, errorAnswer, type Fault, faultAnswer } from './github-faults.js'
import { type ComparisonInput, comparison, type FileInput, fileEntry, shaOf } from './github-shapes.js'

/** Files of a pull request that GitHub lists at most. */
export const MAX_PULL_FILES = 3000
/** Files of a comparison that GitHub lists at most, all on the first page. */
export const MAX_COMPARE_FILES = 300

const REPOSITORY_ID = 1296269
const COMMITS_WITHOUT_PAGING = 250

export interface FakeGitHubOptions {
  /** The token that is accepted; another one gets 401, none gets 404, as for a private repository. */
  token: string
  /** `owner/name` of the only repository there is; by default the one of the event builders. */
  repository?: string
  /** Changed files by pull request number. */
  pullFiles?: Record<number, FileInput[]>
  /** Comparisons by `base...head`; a list of files stands for one with a single commit. */
  compare?: Record<string, FileInput[] | ComparisonInput>
  faults?: Fault[]
}

export interface SeenRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  /** The status of the answer; null where the request was left without one. */
  status: number | null
}

export interface FakeGitHub {
  url: string
  requests: SeenRequest[]
  /** Adds a fault from now on. */
  fail(fault: Fault): void
  close(): Promise<void>
}

interface World {
  api: string
  repository: string
  options: FakeGitHubOptions
}
type Handler = (world: World, match: string[], query: URLSearchParams, path: string) => Answer

const ROUTES: { method: string; path: RegExp; handle: Handler }[] = [
  { method: 'GET', path: /^\/pulls\/(\d+)\/files$/, handle: listPullFiles },
  { method: 'GET', path: /^\/compare\/(.+)$/, handle: compareCommits },
]

/** Starts a small GitHub REST API on loopback. Close it after the test; hanging requests are then cut. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: SeenRequest[] = []
  const faults = (options.faults ?? []).map((fault) => ({ ...fault }))
  const world: World = { api: '', repository: options.repository ?? 'octo-org/infra', options }
  const server = createServer((request, response) => {
    handle(world, requests, faults, request, response).catch((error) => {
      send(response, errorAnswer(400, `Problems with the request: ${error}`))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  world.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: world.api,
    requests,
    fail: (fault) => void faults.push({ ...fault }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function handle(
  world: World,
  requests: SeenRequest[],
  faults: Fault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const seen = await readRequest(request)
  requests.push(seen)
  const fault = takeFault(faults, seen.path)
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset') {
    request.socket.destroy()
    return
  }
  const now = Math.floor(Date.now() / 1000)
  const answer = fault === undefined ? answerTo(world, seen) : faultAnswer(fault.kind, now)
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

function takeFault(faults: Fault[], path: string): Fault | undefined {
  const fault = faults.find((each) => (each.path?.test(path) ?? true) && (each.times ?? 1) > 0)
  if (fault?.times !== undefined) fault.times -= 1
  return fault
}

function answerTo(world: World, request: SeenRequest): Answer {
  if (request.headers['user-agent'] === undefined) {
    return errorAnswer(403, 'Request forbidden by administrative rules. Please make sure it has a User-Agent header')
  }
  const token = /^(?:bearer|token) (.*)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  if (token !== undefined && token !== world.options.token) return errorAnswer(401, 'Bad credentials')
  const notFound = errorAnswer(404, 'Not Found')
  const path = pathInRepository(world, request.path)
  if (token === undefined || path === null) return notFound
  for (const route of ROUTES) {
    const match = route.path.exec(path)
    if (match === null || route.method !== request.method) continue
    return route.handle(world, match.slice(1), new URLSearchParams(request.query), path)
  }
  return notFound
}

/** What follows `/repos/{owner}/{repo}`, or `/repositories/{id}`, which is what GitHub's own page links point to. */
function pathInRepository(world: World, path: string): string | null {
  const decoded = decodeURIComponent(path)
  const prefixes = [`/repos/${world.repository}`, `/repositories/${REPOSITORY_ID}`]
  const prefix = prefixes.find((each) => decoded.toLowerCase().startsWith(`${each.toLowerCase()}/`))
  return prefix === undefined ? null : decoded.slice(prefix.length)
}

function listPullFiles(world: World, [number = '']: string[], query: URLSearchParams, path: string): Answer {
  const files = world.options.pullFiles?.[Number(number)]
  if (files === undefined) return errorAnswer(404, 'Not Found', '/pulls/pulls#list-pull-requests-files')
  const { items, headers } = paginate(world, files.slice(0, MAX_PULL_FILES), query, path)
  return { status: 200, headers, body: items.map((file) => fileEntry(world.api, world.repository, file)) }
}

function compareCommits(world: World, [basehead = '']: string[], query: URLSearchParams, path: string): Answer {
  const given = world.options.compare?.[basehead]
  if (given === undefined) return errorAnswer(404, 'Not Found', '/commits/commits#compare-two-commits')
  const input = Array.isArray(given) ? { files: given } : given
  const all = Array.from({ length: input.commits ?? 1 }, (_, index) => shaOf(index + 1))
  const paged = query.has('page') || query.has('per_page')
  const { items, headers, page } = paged
    ? paginate(world, all, query, path)
    : { items: all.slice(-COMMITS_WITHOUT_PAGING), headers: {}, page: 1 }
  const files = page === 1 ? input.files.slice(0, MAX_COMPARE_FILES) : null
  const body = comparison(world.api, world.repository, basehead, input, { commits: items, files })
  return { status: 200, headers, body }
}

function paginate<T>(world: World, all: T[], query: URLSearchParams, path: string) {
  const size = Math.min(positive(query.get('per_page')) ?? 30, 100)
  const page = positive(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const target = new URL(`${world.api}/repositories/${REPOSITORY_ID}${path}`)
    for (const [name, value] of query) target.searchParams.set(name, value)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const back = page > 1 ? [link(page - 1, 'prev')] : []
  const next = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  const links = [...back, ...next, ...(page > 1 ? [link(1, 'first')] : [])]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { items: all.slice((page - 1) * size, page * size), headers, page }
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined
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
  response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
}
