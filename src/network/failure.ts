import type { FailureDetail, FailureKind } from '../model/api-failure.js'
import { asRecord } from '../model/collections.js'

/** Why an attempt failed, with what the decision about another attempt needs. */
export interface Failure {
  readonly kind: FailureKind
  readonly detail: FailureDetail | null
  /** it may go away by itself, so another attempt is worthwhile where it does no harm */
  readonly transient: boolean
  /** provably no byte of the request reached the service */
  readonly nothingSent: boolean
  readonly cause?: unknown
}

/** An attempt that got no status, or no whole body. Thrown by a transport. */
export class TransportFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind, { cause: failure.cause })
    this.failure = failure
  }
}

/** A proxy that cannot be used. Its password is in no text. Nothing reaches the service before the tunnel is open. */
export class ProxyFailure extends Error {
  readonly detail: FailureDetail
  /** it may go away by itself */
  readonly isTransient: boolean

  constructor(detail: FailureDetail, isTransient: boolean, cause?: unknown) {
    super(detail.code, { cause })
    this.detail = detail
    this.isTransient = isTransient
  }
}

/** OpenSSL's verification errors and Node's own (Node.js documentation, "X509 certificate error codes"). */
const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/

/** Whether a system error code is about TLS: a certificate that is not accepted, or a server that does not speak TLS. */
export const isTlsCode = (code: string): boolean => CERTIFICATE.test(code)

/**
 * What kind of failure an error of Node's network stack, or of a proxy, is.
 * EAI_AGAIN means that the resolver could not answer now, so another attempt is worthwhile; ENOTFOUND is an answer.
 * @param error as thrown by node-fetch: `code`, and `erroredSysCall` for the system call
 */
export function connectionFailure(error: unknown): TransportFailure {
  if (error instanceof TransportFailure) return error
  if (error instanceof ProxyFailure) {
    const { detail, isTransient: transient, cause } = error
    return new TransportFailure({ kind: 'proxy', detail, transient, nothingSent: true, cause })
  }
  const name = textProperty(error, 'code') ?? ''
  const connecting = textProperty(error, 'erroredSysCall') === 'connect' || name === 'ECONNREFUSED'
  const text = name || (error instanceof Error ? error.message : '')
  const detail: FailureDetail | null = text === '' ? null : { code: 'system-error', text }
  const failure = (kind: FailureKind, transient: boolean, nothingSent: boolean) =>
    new TransportFailure({ kind, detail, transient, nothingSent, cause: error })

  // a control character in a key or token: Node refuses the header, and its message does not repeat the value
  if (name === 'ERR_INVALID_CHAR') return failure('bad-credentials', false, true)
  if (name === 'ENOTFOUND') return failure('unknown-host', false, true)
  if (name === 'EAI_AGAIN') return failure('unknown-host', true, true)
  if (isTlsCode(name)) return failure('tls', false, true)
  if (connecting || name === 'EHOSTUNREACH' || name === 'ENETUNREACH') return failure('unreachable', true, connecting)
  if (name === 'ETIMEDOUT') return failure('unreachable', true, false)
  if (name.startsWith('HPE_')) return failure('not-http', false, false)
  return failure('connection-lost', true, false)
}

/** A property of an unknown value if it is a string, else null. */
export function textProperty(value: unknown, name: string): string | null {
  const property = asRecord(value)[name]
  return typeof property === 'string' ? property : null
}
