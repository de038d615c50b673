import type { Response } from 'node-fetch'
import { connectionFailure, TransportFailure, textProperty } from './failure.js'
import type { Environment } from './proxy.js'
import { createSend, discard, type HttpRequest, type SendOptions } from './send.js'
import { extraCertificatesFault } from './trust.js'

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

export interface TransportOptions extends SendOptions {
  /** larger bodies are refused; {@link MAX_BODY_BYTES} by default */
  readonly maxBodyBytes?: number
}

/** A transport that reads whole bodies. */
export function createTransport({ maxBodyBytes = MAX_BODY_BYTES, ...options }: TransportOptions): Transport {
  const send = createSend(options)
  return async (request, signal) => {
    const response = await send(request, signal).catch((error: unknown) => {
      throw withCertificatesFault(connectionFailure(error), options.env)
    })
    return receive(response, maxBodyBytes)
  }
}

/** Adds why a certificate is not trusted, if that is because Node ignores NODE_EXTRA_CA_CERTS. */
function withCertificatesFault(error: TransportFailure, env: Environment): TransportFailure {
  const { kind, detail } = error.failure
  if (kind !== 'tls' || detail?.code !== 'system-error') return error
  const fault = extraCertificatesFault(env)
  const explained = fault && ({ code: 'extra-certificates', text: detail.text, fault } as const)
  return explained ? new TransportFailure({ ...error.failure, detail: explained }) : error
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
