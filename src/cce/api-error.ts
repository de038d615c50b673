/** Why a call gave no usable answer. `nextStep` knows what to do about each. */
export type FailureKind =
  // what CCE or its gateway said
  | 'bad-credentials'
  | 'clock-skew'
  | 'no-permission'
  | 'not-found'
  | 'not-published'
  | 'throttled'
  | 'no-balance'
  | 'conflict'
  | 'bad-request'
  | 'server-error'
  | 'unexpected-status'
  // what happened on the way
  | 'timeout'
  | 'run-deadline'
  | 'cancelled'
  | 'unknown-host'
  | 'unreachable'
  | 'connection-lost'
  | 'tls'
  | 'proxy'
  // what came back is no answer of this API
  | 'redirected'
  | 'truncated'
  | 'too-large'
  | 'not-json'
  | 'not-http'

export interface CceErrorFacts {
  kind: FailureKind
  /** CCE's name of the operation, such as `ShowPreCheck`. */
  operation: string
  method: string
  /** Our endpoint and path; no query. */
  url: string
  /** HTTP status; null when no response came. */
  status: number | null
  /** The API's or the gateway's own code, such as `CCE.01403001` or `APIGW.0301`, as received. */
  code: string | null
  /** The API's most specific message, as received: untrusted, at most 2,000 UTF-16 units. */
  apiMessage: string | null
  requestId: string | null
  /** Attempts made, from 1. */
  attempts: number
  /** What we can add in our own words (a system error code, a redirect's host). May quote hosts: untrusted. */
  detail: string | null
  cause?: unknown
}

/**
 * A call that gave no usable answer. Its texts come from the network and are untrusted: sinks escape them. Our own
 * credentials are already redacted.
 */
export class CceError extends Error implements CceErrorFacts {
  readonly kind: FailureKind
  readonly operation: string
  readonly method: string
  readonly url: string
  readonly status: number | null
  readonly code: string | null
  readonly apiMessage: string | null
  readonly requestId: string | null
  readonly attempts: number
  readonly detail: string | null

  constructor(facts: CceErrorFacts) {
    super(describe(facts), { cause: facts.cause })
    this.name = 'CceError'
    this.kind = facts.kind
    this.operation = facts.operation
    this.method = facts.method
    this.url = facts.url
    this.status = facts.status
    this.code = facts.code
    this.apiMessage = facts.apiMessage
    this.requestId = facts.requestId
    this.attempts = facts.attempts
    this.detail = facts.detail
  }
}

const WORDS: Record<FailureKind, string> = {
  'bad-credentials': 'the credentials were refused',
  'clock-skew': 'the signature was refused for its time',
  'no-permission': 'permission denied',
  'not-found': 'not found',
  'not-published': 'this API is not published here',
  throttled: 'throttled',
  'no-balance': 'the account balance is insufficient',
  conflict: 'refused in the present state',
  'bad-request': 'the request was refused as invalid',
  'server-error': 'the service failed',
  'unexpected-status': 'unexpected status',
  timeout: 'no complete answer in time',
  'run-deadline': "the run's time is over",
  cancelled: 'the run was cancelled',
  'unknown-host': 'the host name cannot be resolved',
  unreachable: 'the host cannot be reached',
  'connection-lost': 'the connection was lost',
  tls: 'no trusted TLS connection',
  proxy: 'the proxy gives no connection',
  redirected: 'redirected, which is never followed',
  truncated: 'the answer was cut off',
  'too-large': 'the answer is too large',
  'not-json': 'the answer is not JSON',
  'not-http': 'the answer is not HTTP',
}

/** One line: the call, what happened, status, code, the API's message, request id. Untrusted text: escape it. */
export function describe(error: CceErrorFacts): string {
  const what = [
    WORDS[error.kind],
    error.status === null ? null : `HTTP ${error.status}`,
    error.code,
    error.detail,
    error.requestId === null ? null : `request id ${error.requestId}`,
    error.attempts > 1 ? `after ${error.attempts} attempts` : null,
  ].filter((part) => part !== null)
  const message = error.apiMessage === null ? '' : `: ${error.apiMessage}`
  return `${error.operation} (${error.method} ${error.url}): ${what.join(', ')}${message}`
}
