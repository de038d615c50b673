/** CCE or its gateway refused the call. */
type Refusal =
  | 'bad-credentials'
  | 'clock-skew'
  | 'no-permission'
  | 'not-found'
  | 'not-published'
  | 'no-balance'
  | 'conflict'
type StatusFailure = 'throttled' | 'bad-request' | 'server-error' | 'unexpected-status'
/** No response arrived. */
type NetworkFailure = 'timeout' | 'unknown-host' | 'unreachable' | 'connection-lost' | 'tls' | 'proxy'
type RunEnd = 'run-deadline' | 'cancelled'
/** The response is not one that this API sends. */
type ForeignResponse = 'redirected' | 'truncated' | 'too-large' | 'not-json' | 'not-http'

/** Why a call to the CCE API gave no usable response. */
export type FailureKind = Refusal | StatusFailure | NetworkFailure | RunEnd | ForeignResponse

/** Failures that may go away by themselves. */
export const TRANSIENT_KINDS: readonly FailureKind[] = [
  'timeout',
  'unreachable',
  'connection-lost',
  'truncated',
  'throttled',
  'server-error',
]

/** Why Node ignores the file that NODE_EXTRA_CA_CERTS names, or a part of it. */
export interface ExtraCertificatesFault {
  readonly file: string
  readonly problem: 'unreadable' | 'no-certificate' | 'damaged'
}

/** What is known beyond the kind. `text` comes from the network or the environment and is untrusted. */
export type FailureDetail =
  /** a system error code such as `ECONNREFUSED`, or a library's message */
  | { readonly code: 'system-error'; readonly text: string }
  /** a certificate is not trusted, and the file of NODE_EXTRA_CA_CERTS does not count; `text` is a system error code */
  | { readonly code: 'extra-certificates'; readonly text: string; readonly fault: ExtraCertificatesFault }
  | { readonly code: 'html-error-page' | 'html-page' | 'empty-body' | 'incomplete-json' }
  | { readonly code: 'redirect-target'; readonly text: string }
  | { readonly code: 'unreadable-redirect' }
  | { readonly code: 'time-limit'; readonly ms: number }
  | { readonly code: 'size-limit'; readonly bytes: number }
  | { readonly code: 'proxy-not-a-url' }
  | { readonly code: 'proxy-protocol'; readonly text: string }
  /** a percent sign in its user or password that does not begin an encoded byte; `text` is the proxy's host */
  | { readonly code: 'proxy-encoding'; readonly text: string }
  | { readonly code: 'proxy-status'; readonly text: string; readonly status: number }
  /** the connection to an https proxy is not trusted; `error` is a system error code such as `CERT_HAS_EXPIRED` */
  | { readonly code: 'proxy-tls'; readonly text: string; readonly error: string }
  /** the proxy's host, and a system error code where there is one */
  | { readonly code: 'proxy-error'; readonly text: string }

/** Why an attempt that could be repeated was not. Times are in milliseconds. */
export type RetryStop =
  | { readonly code: 'wait-too-long'; readonly waitMs: number; readonly mostMs: number }
  | { readonly code: 'run-ends-sooner'; readonly waitMs: number; readonly leftMs: number }
  | { readonly code: 'ended-while-waiting'; readonly after: FailedAttempt }

/** The outcome of one failed attempt. */
export interface FailedAttempt {
  readonly kind: FailureKind
  /** HTTP status; null if no response came */
  readonly status: number | null
  /** the API's or the gateway's own code, such as `CCE.01403001` or `APIGW.0301`, as received */
  readonly code: string | null
  readonly detail: FailureDetail | null
}

/** What limits temporary keys beyond the permissions of their agency. */
export type SessionLimit =
  | { readonly by: 'gate'; readonly actions: readonly string[] }
  /** a policy that the environment sets */
  | { readonly by: 'environment' }

/** The claims of an ID token, as received. */
export interface TokenClaims {
  readonly iss: string | null
  /** all of them, separated by commas */
  readonly aud: string | null
  readonly sub: string | null
  /** milliseconds since 1970 */
  readonly expiresAt: number | null
}

/** What keeps a keyless run from getting keys. */
export type IdentityProblem =
  /** the trust policy of the agency, or the conversion rules of IAM, do not allow this token */
  | 'not-trusted'
  | 'unknown-audience'
  | 'unknown-identity'
  | 'token-expired'
  | 'token-early'
  | 'token-rejected'
  | 'session-too-long'
  | 'policy-refused'
  | 'policy-needs-sts'
  | 'no-sts'
  /** a response without keys or token */
  | 'unusable-response'
  | 'unreadable-token-file'
  /** what the file holds, or what GitHub sent, is no ID token */
  | 'not-a-token'

/** Why a run without keys could not get temporary ones. */
export interface IdentityFailure {
  readonly step: 'id-token' | 'sts' | 'iam'
  /** null: only what the call says is known */
  readonly problem: IdentityProblem | null
  readonly providerUrn: string
  readonly agencyUrn: string
  readonly claims: TokenClaims | null
}

/** A call that failed. Its texts come from the network and are untrusted; our own credentials are already redacted. */
export interface ApiFailure extends FailedAttempt {
  /** CCE's name of the operation, such as `ShowPreCheck` */
  readonly operation: string
  readonly method: string
  /** endpoint and path, without the query */
  readonly url: string
  /** the API's most specific message, as received, at most 2,000 UTF-16 units */
  readonly apiMessage: string | null
  readonly requestId: string | null
  /** 0 if nothing was sent */
  readonly attempts: number
  readonly retryStop: RetryStop | null
  /** of a call that gets keys */
  readonly identity?: IdentityFailure
  /** of a call that was refused to temporary keys that the run got for its ID token */
  readonly isKeyless?: true
  /** of a call that was refused to keys that are limited */
  readonly limit?: SessionLimit
}
