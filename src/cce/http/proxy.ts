import type { Agent } from 'node:http'
import type { FailureDetail } from '../../model/api-failure.js'
import { TransportFailure, textProperty } from './failure.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether a URL is on this machine, so that no proxy can reach it. */
export function bypassesProxy(url: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
}

/**
 * The proxy for an https URL, from HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first. The rules are
 * those of the package proxy-from-env, which reads only `process.env`; unlike there, a proxy without a scheme is
 * an http proxy, as in curl and GitHub's runner. Loopback and http URLs are never sent through a proxy.
 * @returns the proxy as in the variable, possibly with a password; null for none
 */
export function proxyFor(url: URL, env: Environment): string | null {
  if (url.protocol !== 'https:' || bypassesProxy(url)) return null
  const proxy = lookUp(env, 'https_proxy') || lookUp(env, 'all_proxy')
  if (proxy === '' || isExcluded(url, lookUp(env, 'no_proxy').toLowerCase())) return null
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** NO_PROXY: hosts separated by commas or white space, each with an optional port; `.x` and `*.x` cover the subdomains of x. */
function isExcluded(url: URL, noProxy: string): boolean {
  if (noProxy === '*') return true
  const port = url.port === '' ? '443' : url.port
  const entries = noProxy.split(/[,\s]/).filter(Boolean)
  return entries.some((entry) => {
    const [, host = entry, onlyPort = '0'] = /^(.+):(\d+)$/.exec(entry) ?? []
    if (Number(onlyPort) !== 0 && Number(onlyPort) !== Number(port)) return false
    return /^[.*]/.test(host) ? url.hostname.endsWith(host.replace(/^\*/, '')) : url.hostname === host
  })
}

const lookUp = (env: Environment, name: string): string => env[name] || env[name.toUpperCase()] || ''

/** A CONNECT tunnel through a proxy for one request. */
export interface Tunnel {
  agent: Agent
  /** what is wrong with the proxy itself; null once the tunnel is open. @param error what the request failed with */
  failure(error: unknown): TransportFailure | null
}

/**
 * Prepares a CONNECT tunnel. Each request gets its own, so that `signal` also ends a proxy that never answers CONNECT.
 * @param proxy URL of the proxy, possibly with a password, which no message repeats
 * @param trust TLS options for the proxy and for the server behind it
 * @throws TransportFailure if the proxy's URL cannot be used
 */
export async function openTunnel(proxy: string, trust: object, signal: AbortSignal): Promise<Tunnel> {
  const url = URL.canParse(proxy) ? new URL(proxy) : null
  if (url === null) throw proxyFailure({ code: 'proxy-not-a-url' }, false)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw proxyFailure({ code: 'proxy-protocol', text: url.protocol }, false)
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
      if (status !== null) return proxyFailure({ code: 'proxy-status', text: url.host, status }, status >= 500)
      const text = [url.host, textProperty(error, 'code')].filter(Boolean).join(' ')
      return proxyFailure({ code: 'proxy-error', text }, true, error)
    },
  }
}

/** Nothing reaches the service before the tunnel is open. */
const proxyFailure = (detail: FailureDetail, transient: boolean, cause?: unknown): TransportFailure =>
  new TransportFailure({ kind: 'proxy', detail, transient, nothingSent: true, cause })
