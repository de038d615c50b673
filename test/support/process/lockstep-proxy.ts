import { createServer, type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http'
import { listenOnLoopback } from './listen.js'

interface WaitingRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly target: string
}

export interface LockstepProxy {
  /** The URL of a server behind the proxy. */
  urlOf(target: string): string
  /** The requests of each round as `METHOD /path`, sorted. Their number is the number of round trips in a row. */
  readonly rounds: string[][]
  close(): Promise<void>
}

/**
 * Starts a proxy in front of servers that answers in lockstep: it holds requests until no other one has arrived for a while,
 * then answers all of them. Requests that are sent side by side make one round; a request that waits for an answer makes another.
 * @param targets URLs of the servers
 * @param quietMs how long to wait for further requests, in real milliseconds
 */
export async function startLockstepProxy(targets: readonly string[], quietMs = 60): Promise<LockstepProxy> {
  const rounds: string[][] = []
  let waiting: WaitingRequest[] = []
  let timer: NodeJS.Timeout | undefined
  const release = () => {
    const batch = waiting
    waiting = []
    rounds.push(batch.map(({ request }) => `${request.method} ${request.url?.split('?')[0]}`).sort())
    for (const each of batch) forward(each)
  }
  const start = async (target: string) => {
    const server = createServer((request, response) => {
      waiting.push({ request, response, target })
      clearTimeout(timer)
      timer = setTimeout(release, quietMs)
    })
    return { target, server, url: await listenOnLoopback(server) }
  }
  const servers = await Promise.all(targets.map(start))
  return {
    urlOf: (target) => servers.find((each) => each.target === target)?.url ?? '',
    rounds,
    close: async () => {
      clearTimeout(timer)
      for (const { server } of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

/** Sends a request on unchanged, including its host, which the signatures of CCE's API cover. */
function forward({ request, response, target }: WaitingRequest): void {
  const { method = 'GET', headers } = request
  const forwarded = sendRequest(`${target}${request.url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  forwarded.on('error', () => response.destroy())
  request.pipe(forwarded)
}
