import { type Localizable, localize } from '../../model/language.js'
import type { FailureKind } from '../errors/api-error.js'

/** One failed attempt, with what deciding on another one needs. */
export interface Failure {
  kind: FailureKind
  detail: Localizable | null
  /** It may go away by itself: worth repeating where a repeat does no harm. */
  transient: boolean
  /** Provably no byte of the request reached the service. */
  nothingSent: boolean
  cause?: unknown
}

/** Thrown by a transport. */
export class TransportFailure extends Error implements Failure {
  readonly kind: FailureKind
  readonly detail: Localizable | null
  readonly transient: boolean
  readonly nothingSent: boolean

  constructor(failure: Failure) {
    super(localize(failure.detail ?? failure.kind, 'en'), { cause: failure.cause })
    this.name = 'TransportFailure'
    this.kind = failure.kind
    this.detail = failure.detail
    this.transient = failure.transient
    this.nothingSent = failure.nothingSent
  }
}

/** OpenSSL's verification errors and Node's own (Node.js documentation, "X509 certificate error codes"). */
const CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|CRL_|INVALID_|HOSTNAME_MISMATCH$|EPROTO$)/

/**
 * What kind of failure an error of Node's network stack is.
 * EAI_AGAIN is a resolver that could not answer now and is worth another try; ENOTFOUND is an answer.
 * @param error as thrown by node-fetch: `code`, and `erroredSysCall` for the system call
 */
export function connectionFailure(error: unknown): TransportFailure {
  const { code, erroredSysCall } = error as { code?: unknown; erroredSysCall?: unknown }
  const name = typeof code === 'string' ? code : ''
  const connecting = erroredSysCall === 'connect' || name === 'ECONNREFUSED'
  const detail = name || (error instanceof Error ? error.message : null)
  const failure = (kind: FailureKind, transient: boolean, nothingSent: boolean) =>
    new TransportFailure({ kind, detail, transient, nothingSent, cause: error })

  // A line break or the like in a key or token: Node refuses the header, and names it without its value.
  if (name === 'ERR_INVALID_CHAR') return failure('bad-credentials', false, true)
  if (name === 'ENOTFOUND') return failure('unknown-host', false, true)
  if (name === 'EAI_AGAIN') return failure('unknown-host', true, true)
  if (CERTIFICATE.test(name)) return failure('tls', false, true)
  if (connecting || name === 'EHOSTUNREACH' || name === 'ENETUNREACH') return failure('unreachable', true, connecting)
  if (name === 'ETIMEDOUT') return failure('unreachable', true, false)
  if (name.startsWith('HPE_')) return failure('not-http', false, false)
  return failure('connection-lost', true, false)
}
