import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface HeldRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly target: string
}

export interface LockstepProxy {
  /** where a server is reached through the proxy */
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
  let held: HeldRequest[] = []
  let timer: NodeJS.Timeout | undefined
  const release = () => {
    const batch = held
    held = []
    rounds.push(batch.map(({ request }) => `${request.method} ${request.url?.split('?')[0]}`).sort())
    for (const each of batch) void forward(each)
  }
  const start = async (target: string) => {
    const server = createServer((request, response) => {
      held.push({ request, response, target })
      clearTimeout(timer)
      timer = setTimeout(release, quietMs)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { target, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
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

async function forward({ request, response, target }: HeldRequest): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
  const answer = await fetch(`${target}${request.url}`, {
    method: request.method ?? 'GET',
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  })
  const kept = [...answer.headers].filter(
    ([name]) => !/^(?:connection|transfer-encoding|content-length|content-encoding)$/.test(name),
  )
  response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()))
}
