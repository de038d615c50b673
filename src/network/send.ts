import type { Response } from 'node-fetch'
import { agentsWithoutProxy } from './agents.js'
import { type Environment, proxyFor } from './proxy.js'
import { openTunnel } from './tunnel.js'

export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** empty: no body */
  readonly body: string
}

export interface SendOptions {
  /** where HTTPS_PROXY, ALL_PROXY and NO_PROXY are looked up */
  readonly env: Environment
  /** PEM certificates to trust in place of Node's own and those of NODE_EXTRA_CA_CERTS */
  readonly ca?: string
}

/**
 * Sends one request, once, and never follows a redirect.
 * @returns as soon as the headers are there
 * @throws ProxyFailure if a proxy does not open the tunnel, the reason of `signal` once that is aborted, else an error of Node's network
 */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<Response>

/**
 * The way of every request of the gate, whatever the server: proxy, certificates and redirects are decided here. Certificates are always
 * checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says, because the gate must not accept a "pass" from an unverified server. Requests go
 * through node-fetch, which is loaded with the first one: if a proxy closes the connection before it answers CONNECT, undici 6
 * reconnects in a loop (`UND_ERR_SOCKET` leaves the request pending), even after the request is aborted.
 */
export function createSend({ env, ca }: SendOptions): Send {
  const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) }
  const connectDirectly = agentsWithoutProxy(trust)
  return async (request, signal) => {
    const { default: fetch } = await import('node-fetch')
    const { method, url, headers, body } = request
    const proxy = proxyFor(url, env)
    const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal)
    const agent = tunnel?.agent ?? (await connectDirectly(request))
    const init = { method, headers, signal, agent, redirect: 'manual' as const, ...(body === '' ? {} : { body }) }
    // node-fetch destroys the body of a request that is aborted before it is sent, with an error that nothing catches
    signal.throwIfAborted()
    const response = await fetch(url, init).catch((error: unknown) => {
      // the reason says whether the time was over or the job was canceled
      if (signal.aborted) throw signal.reason
      throw tunnel?.failure(error) ?? error
    })
    // a proxy that refuses CONNECT responds in place of the service
    const refusal = tunnel?.failure(null) ?? null
    if (refusal === null) return response
    discard(response)
    throw refusal
  }
}

/** Closes the connection of a response whose body is not read. */
export function discard({ body }: Response): void {
  if (body !== null && 'destroy' in body && typeof body.destroy === 'function') body.destroy()
}
