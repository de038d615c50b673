import type { RequestInit, Response } from 'node-fetch'
import { proxyFor } from '../../proxy/choose.js'
import { directAgents } from '../../proxy/direct.js'
import { openTunnel } from '../../proxy/tunnel.js'
import type { Env } from '../runner/event.js'

/** The part of a request that GitHub's library passes on. */
export interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal: AbortSignal
}

/**
 * Sends a request to GitHub, through the same proxies as requests to CCE. This replaces undici, the client of GitHub's library: if a
 * proxy closes the connection before it answers CONNECT, undici 6 reconnects in a loop (`UND_ERR_SOCKET` leaves the request pending),
 * even after the request is aborted.
 */
export type GitHubFetch = (url: string, options: FetchOptions) => Promise<Response>

/**
 * A client with connections of its own.
 * @param trust TLS options, for the proxy and for GitHub
 */
export function createGitHubFetch(env: Env, trust: object = {}): GitHubFetch {
  const connectDirectly = directAgents(trust)
  return async (address, { method = 'GET', headers = {}, body, signal }) => {
    const { default: fetch } = await import('node-fetch')
    const url = new URL(address)
    const proxy = proxyFor(url, env)
    const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal)
    const init: RequestInit = {
      method,
      headers,
      signal,
      agent: tunnel?.agent ?? (await connectDirectly({ method, url })),
    }
    // node-fetch destroys the body of a request that is aborted before it is sent, with an error that nothing catches
    signal.throwIfAborted()
    const response = await fetch(url, body === undefined ? init : { ...init, body }).catch((error: unknown) => {
      // the reason says whether the time was over or the job was canceled
      if (signal.aborted) throw signal.reason
      throw tunnel?.failure(error) ?? error
    })
    const refusal = tunnel?.failure(null) ?? null
    if (refusal !== null) throw refusal
    return response
  }
}
