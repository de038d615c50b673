import type { Agent } from 'node:http'
import { decodePercent } from '../model/encoding.js'
import { isTlsCode, ProxyFailure, textProperty } from './failure.js'

/** A CONNECT tunnel through a proxy for one request. */
export interface Tunnel {
  agent: Agent
  /** The failure of the proxy itself, or null if the tunnel was opened. @param error the error that the request failed with */
  failure(error: unknown): ProxyFailure | null
}

/**
 * Prepares a CONNECT tunnel. Each request gets its own, so that `signal` also ends a proxy that never answers CONNECT.
 * @param proxy URL of the proxy, possibly with a password, which no message repeats
 * @param trust TLS options for the proxy and for the server behind it
 * @throws ProxyFailure if the proxy's URL cannot be used
 */
export async function openTunnel(proxy: string, trust: object, signal: AbortSignal): Promise<Tunnel> {
  const url = URL.canParse(proxy) ? new URL(proxy) : null
  if (url === null) throw new ProxyFailure({ code: 'proxy-not-a-url' }, false)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ProxyFailure({ code: 'proxy-protocol', text: url.protocol }, false)
  // the agent decodes them only after it has opened a connection, which it then forgets
  if (decodePercent(url.username) === null || decodePercent(url.password) === null)
    throw new ProxyFailure({ code: 'proxy-encoding', text: url.host }, false)
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false })
  // the agent uses its own options for the proxy only; these are for the connection inside the tunnel
  Object.assign(agent.options, trust)
  let status: number | null = null
  agent.on('proxyConnect', (answer: { statusCode: number }) => {
    status = answer.statusCode
  })
  return {
    agent,
    failure(error) {
      if (status === 200) return null
      if (status !== null) return new ProxyFailure({ code: 'proxy-status', text: url.host, status }, status >= 500)
      const code = textProperty(error, 'code') ?? ''
      if (isTlsCode(code)) return new ProxyFailure({ code: 'proxy-tls', text: url.host, error: code }, false, error)
      return new ProxyFailure({ code: 'proxy-error', text: [url.host, code].filter(Boolean).join(' ') }, true, error)
    },
  }
}
