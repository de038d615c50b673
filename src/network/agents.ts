import type { Agent } from 'node:http'

/**
 * Agents for requests without a proxy. They are our own, because the global ones may be set to use a proxy, even for loopback. Reads
 * share kept-alive connections; each write gets a new one, so that it cannot be lost on a connection that the server is just closing.
 * @param trust TLS options
 */
export function agentsWithoutProxy(
  trust: object,
): (request: { readonly method: string; readonly url: URL }) => Promise<Agent> {
  const shared = new Map<string, Agent>()
  return async ({ method, url }) => {
    const known = method === 'GET' ? shared.get(url.protocol) : undefined
    if (known !== undefined) return known
    const { Agent } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
    const agent = new Agent({ ...trust, keepAlive: method === 'GET' })
    if (method === 'GET') shared.set(url.protocol, agent)
    return agent
  }
}
