import type { Agent } from 'node:http'
import type { Localizable } from '../../model/language.js'
import { TransportFailure } from './failure.js'

/** A way through a proxy for one request. */
export interface Tunnel {
  agent: Agent
  /** What went wrong with the proxy itself; null once the tunnel stands. @param error what the request ended with */
  failure(error: unknown): TransportFailure | null
}

/**
 * Prepares a CONNECT tunnel. One for each request: `signal` then also ends a proxy that never answers CONNECT.
 * @param proxy URL of the proxy, maybe with a password, which no message repeats
 * @param trust TLS options, for the proxy and for what is behind it
 * @throws TransportFailure where the proxy's URL is of no use
 */
export async function openTunnel(proxy: string, trust: object, signal: AbortSignal): Promise<Tunnel> {
  const url = URL.canParse(proxy) ? new URL(proxy) : null
  if (url === null) throw proxyFailure({ en: 'HTTPS_PROXY is no URL', zh: 'HTTPS_PROXY 不是有效的 URL' }, false)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const { protocol } = url
    const en = `HTTPS_PROXY must be an http or https URL, not ${protocol}`
    throw proxyFailure({ en, zh: `HTTPS_PROXY 必须是 http 或 https 地址，而不是 ${protocol}` }, false)
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  const agent = new HttpsProxyAgent(url, { ...trust, signal, keepAlive: false })
  // The agent keeps its options for the proxy alone; these are for the connection inside the tunnel.
  Object.assign(agent.options, trust)
  let status: number | null = null
  agent.on('proxyConnect', (answer: { statusCode: number }) => {
    status = answer.statusCode
  })
  return {
    agent,
    failure(error) {
      if (status === 200) return null
      if (status !== null) {
        const en = `${url.host} answered CONNECT with ${status}`
        return proxyFailure({ en, zh: `${url.host} 对 CONNECT 返回 ${status}` }, status >= 500)
      }
      return proxyFailure(`${url.host}${systemCode(error)}`, true, error)
    },
  }
}

function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? ` ${code}` : ''
}

/** Whatever fails before the tunnel stands has sent nothing to the service. */
function proxyFailure(detail: Localizable, transient: boolean, cause?: unknown): TransportFailure {
  return new TransportFailure({ kind: 'proxy', detail, transient, nothingSent: true, cause })
}
