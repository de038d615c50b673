import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { createSimulator, type RequestHandler } from '../../src/simulator/server/simulator.js'
import { createFakeGitHub, type FakeGitHubOptions, type GitHubHandler } from '../support/github/server.js'
import type { Fault, FaultyExchange, Service } from './faults.js'
import { installMemoryNetwork } from './memory-network.js'

/** The ports of the two services in the network in memory. */
export const PORTS = { cce: 1001, github: 1002 } as const
export const urlOfService = (service: Service): string => `http://127.0.0.1:${PORTS[service]}`

/** One request as the matrix counts it. */
export interface RequestId {
  readonly service: Service
  /** the operation of CCE, or method and path of GitHub */
  readonly operation: string
  /** counts the requests of this operation, from 1 */
  readonly nth: number
}

/** Which faults a run meets. */
export interface FaultPlan {
  /** the fault of a request, if any */
  onRequest(request: RequestId): Fault | null
  /** what becomes of a new connection; they are counted from 1, and each carries one request */
  onConnection(number: number): 'accepted' | NonNullable<Fault['connection']>
}

export const NO_FAULTS: FaultPlan = { onRequest: () => null, onConnection: () => 'accepted' }

export interface Services {
  readonly cce: RequestHandler
  readonly github: GitHubHandler
  /** every request that arrived, in order */
  readonly requests: RequestId[]
  /** a server of each service, without a listener */
  readonly servers: Readonly<Record<Service, Server>>
}

interface ServiceOptions {
  readonly scenario: string
  /** how many clusters it has; null for a scenario with one */
  readonly size: number | null
  readonly github: FakeGitHubOptions
  readonly now: () => number
  readonly plan: FaultPlan
  /** called before a request is handled */
  onRequest(id: RequestId): void
  /** where GitHub is reached */
  readonly gitHubUrl: () => string
}

/** Makes both services, which meet the faults of a plan. */
export function createServices({
  scenario,
  size,
  github: options,
  now,
  plan,
  onRequest,
  gitHubUrl,
}: ServiceOptions): Services {
  const cce = createSimulator({ scenario, now, ...(size !== null && { size }) })
  const github = createFakeGitHub(options, gitHubUrl)
  const requests: RequestId[] = []
  const counts = new Map<string, number>()
  const serverFor = (service: Service, handle: (request: IncomingMessage, out: ServerResponse) => void): Server =>
    serverOf((request, out) => {
      const operation = operationOf(service, request)
      const nth = (counts.get(operation) ?? 0) + 1
      counts.set(operation, nth)
      const id = { service, operation, nth }
      requests.push(id)
      onRequest(id)
      const act = plan.onRequest(id)?.exchange
      if (act === undefined) return handle(request, out)
      // by the clock of the service, not of this machine
      out.setHeader('Date', new Date(now()).toUTCString())
      const perform = () => carriedOut(request, handle)
      const raw = (bytes: string | Buffer) => void out.socket?.write(bytes)
      const exchange: FaultyExchange = { service, out, perform, raw, reset: () => void out.socket?.resetAndDestroy() }
      void Promise.resolve(act(exchange)).catch(() => out.destroy())
    })
  const servers = { cce: serverFor('cce', cce.handle), github: serverFor('github', github.respond) }
  return { cce, github, requests, servers }
}

/** Sends every connection of this process to the services, in memory. */
export function connectInMemory({ servers }: Services, plan: FaultPlan) {
  let [activity, connections] = [0, 0]
  const move = (): void => {
    activity++
  }
  const byPort = new Map<number, Server>([
    [PORTS.cce, servers.cce],
    [PORTS.github, servers.github],
  ])
  const restore = installMemoryNetwork((port, accept) => {
    const server = byPort.get(port)
    if (server === undefined) return 'refuse'
    connections++
    const outcome = plan.onConnection(connections)
    if (outcome !== 'accepted') return outcome
    server.emit('connection', accept())
    return 'accepted'
  }, move)
  return { activity: () => activity, restore }
}

function serverOf(handle: (request: IncomingMessage, out: ServerResponse) => void): Server {
  const server = createServer({ keepAlive: false }, handle)
  server.maxRequestsPerSocket = 1
  server.requestTimeout = 0
  server.headersTimeout = 0
  return server
}

/** The operation of a request: what the matrix distinguishes. */
function operationOf(service: Service, { method = '', url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?')
  const short = path
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,40}/g, '{id}')
    .replace(/^\/(?:api|autopilot)\/v3\/projects\/\{id\}\/|^\/repos\/[^/]+\/[^/]+/, '')
  return `${service} ${method} ${short}`
}

/** Carries out a request. @returns the bytes of the response */
function carriedOut(
  request: IncomingMessage,
  handle: (request: IncomingMessage, out: ServerResponse) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  const sink = new Capture(chunks)
  const response = new ServerResponse(request)
  // a stream is all that a response needs of its socket
  response.assignSocket(sink as Capture & never)
  return new Promise((resolve) => {
    const finish = () => setImmediate(() => resolve(Buffer.concat(chunks)))
    response.once('finish', finish)
    // the scenario itself resets this connection
    sink.once('close', finish)
    handle(request, response)
  })
}

/** The socket of a response that is kept. */
class Capture extends Writable {
  constructor(chunks: Buffer[]) {
    super({
      write: (chunk, _, done) => {
        chunks.push(chunk)
        done()
      },
    })
  }

  resetAndDestroy(): this {
    return this.destroy()
  }
}
