import type { ApiFailure, FailedAttempt, FailureKind } from '../../model/api-failure.js'

/** A call that gave no usable response. Thrown by the client; `failure` holds everything known about it. */
export class CceError extends Error {
  readonly failure: ApiFailure

  constructor(failure: ApiFailure, options?: ErrorOptions) {
    super(`${failure.operation}: ${attemptText(failure)}`, options)
    this.name = 'CceError'
    this.failure = failure
  }

  get kind(): FailureKind {
    return this.failure.kind
  }

  get status(): number | null {
    return this.failure.status
  }
}

/** A failed attempt in a few words for the log: `throttled, HTTP 429, APIGW.0308`. May hold untrusted text. */
export function attemptText({ kind, status, code, detail }: FailedAttempt): string {
  const text = detail === null ? null : 'text' in detail ? detail.text : detail.code
  return [kind, status === null ? text : `HTTP ${status}`, code].filter((part) => part !== null).join(', ')
}
