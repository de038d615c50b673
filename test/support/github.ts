import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CONTENT_ROUTES } from './github-contents.js'
import { type Answer, errorAnswer, type Fault, faultAnswer } from './github-faults.js'
import { REPOSITORY_ID } from './github-pages.js'
import { PULL_ROUTES } from './github-pulls.js'
import type { FakeGitHubOptions, Route, SeenRequest, World } from './github-world.js'

export type { FakeGitHubOptions, SeenRequest } from './github-world.js'

const REPOSITORY = '/repos/{owner}/{repo}'
const WITH_SLASHES = new Set(['ref', 'path', 'basehead'])
const ROUTES: Route[] = [...CONTENT_ROUTES, ...PULL_ROUTES]

export interface FakeGitHub {
  url: string
  requests: SeenRequest[]
  /** Adds a fault from now on. */
  fail(fault: Fault): void
  close(): Promise<void>
}

/** Starts a small GitHub REST API on loopback. Close it after the test; hanging requests are then cut. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: SeenRequest[] = []
  const faults = (options.faults ?? []).map((fault) => ({ ...fault }))
  const world = { api: '', repository: options.repository ?? 'octo-org/infra', options }
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
  const path = token === undefined ? null : pathInRepository(world, request.path)
  const found = path === null ? null : routeOf(request.method, path)
  if (path === null || found === null) return errorAnswer(404, 'Not Found')
  return found.route.handle({ world, params: found.params, query: new URLSearchParams(request.query), path })
}

/** The first route that the path fits; names of refs and files may hold slashes. */
function routeOf(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of ROUTES) {
    const inside = route.operation.slice(REPOSITORY.length)
    const pattern = inside.replaceAll(
      /\{(\w+)\}/g,
      (_, name) => `(?<${name}>${WITH_SLASHES.has(name) ? '.+' : '[^/]+'})`,
    )
    const match = route.method === method ? new RegExp(`^${pattern}$`).exec(path) : null
    if (match !== null) return { route, params: { ...match.groups } }
  }
  return null
}

/** What follows `/repos/{owner}/{repo}`, or `/repositories/{id}`, which is what GitHub's own page links point to. */
function pathInRepository(world: World, path: string): string | null {
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
  response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
}
