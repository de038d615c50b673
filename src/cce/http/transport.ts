import { Readable } from 'node:stream'
import type { Response } from 'node-fetch'
import { proxyFor } from '../../proxy/choose.js'
import { directAgents } from '../../proxy/direct.js'
import { openTunnel, ProxyFailure } from '../../proxy/tunnel.js'
import { connectionFailure, TransportFailure, textProperty } from './failure.js'
import type { HttpRequest } from './signing.js'

/** Huawei's largest known responses are tens of megabytes; this limit protects memory. */
const MAX_BODY_BYTES = 256 * 1024 * 1024

export interface WireResponse {
  readonly status: number
  header(name: string): string | null
  /** after decompression; empty for a redirect, whose body is not read */
  readonly body: Buffer
  /** why the body is missing although the status arrived */
  readonly bodyFailure: TransportFailure | null
}

/**
 * Sends one request, once. Never follows a redirect.
 * @throws TransportFailure if no status arrived, and any error once `signal` is aborted
 */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<WireResponse>

export interface TransportOptions {
  /** where HTTPS_PROXY and NO_PROXY are looked up */
  env: Readonly<Record<string, string | undefined>>
  /** larger bodies are refused; {@link MAX_BODY_BYTES} by default */
  maxBodyBytes?: number
  /** PEM certificates to trust in place of Node's own */
  ca?: string
}

/** A transport over node-fetch, which is loaded with the first request. */
export function createTransport({ env, maxBodyBytes = MAX_BODY_BYTES, ca }: TransportOptions): Transport {
  // NODE_TLS_REJECT_UNAUTHORIZED is ignored: the gate must not accept a "pass" from an unverified server
  const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) }
  const connectDirectly = directAgents(trust)
  return async (request, signal) => {
    const { default: fetch } = await import('node-fetch')
    const proxy = proxyFor(request.url, env)
    const tunnel = proxy === null ? null : await openTunnel(proxy, trust, signal).catch(throwProxyFailure)
    const agent = tunnel?.agent ?? (await connectDirectly(request))
    const { method, url, headers, body } = request
    const init = { method, headers, signal, agent, redirect: 'manual' as const, ...(body === '' ? {} : { body }) }
    // node-fetch destroys the body of a request that is aborted before it is sent, with an error that nothing catches
    signal.throwIfAborted()
    const response = await fetch(url, init).catch((error: unknown) => {
      const failure = tunnel?.failure(error) ?? null
      throw failure === null ? connectionFailure(error) : proxyFailure(failure)
    })
    // a proxy that refuses CONNECT responds in place of the service
    const refusal = tunnel?.failure(null) ?? null
    if (refusal === null) return receive(response, maxBodyBytes)
    discard(response)
    throw proxyFailure(refusal)
  }
}

const proxyFailure = ({ detail, isTransient, cause }: ProxyFailure): TransportFailure =>
  new TransportFailure({ kind: 'proxy', detail, transient: isTransient, nothingSent: true, cause })

const throwProxyFailure = (error: unknown): never => {
  throw error instanceof ProxyFailure ? proxyFailure(error) : error
}

async function receive(response: Response, maxBodyBytes: number): Promise<WireResponse> {
  const { status, headers } = response
  const wire = { status, header: (name: string) => headers.get(name), body: Buffer.alloc(0), bodyFailure: null }
  if (status >= 300 && status < 400) {
    discard(response)
    return wire
  }
  try {
    return { ...wire, body: await readBytes(response, maxBodyBytes) }
  } catch (error) {
    return { ...wire, bodyFailure: error instanceof TransportFailure ? error : cutOff(error) }
  }
}

async function readBytes(response: Response, maxBodyBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let total = 0
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > maxBodyBytes) {
    discard(response)
    throw tooLarge(maxBodyBytes)
  }
  for await (const chunk of response.body ?? []) {
    total += chunk.length
    if (total > maxBodyBytes) throw tooLarge(maxBodyBytes)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return Buffer.concat(chunks, total)
}

function discard(response: Response): void {
  if (response.body instanceof Readable) response.body.destroy()
}

function tooLarge(bytes: number): TransportFailure {
  const detail = { code: 'size-limit', bytes } as const
  return new TransportFailure({ kind: 'too-large', detail, transient: false, nothingSent: false })
}

/** The body broke off after the status: a reset, too few bytes, or damaged compression. */
function cutOff(error: unknown): TransportFailure {
  const text = textProperty(error, 'code')
  const detail = text === null ? null : ({ code: 'system-error', text } as const)
  return new TransportFailure({ kind: 'truncated', detail, transient: true, nothingSent: false, cause: error })
}
