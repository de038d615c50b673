import { type FailedAttempt, type FailureDetail, TRANSIENT_KINDS } from '../../model/api-failure.js'
import type { Redact } from '../../model/ports.js'
import { type Failure, TransportFailure } from '../../network/failure.js'
import type { WireResponse } from '../../network/transport.js'
import {
  MESSAGE_LIMIT,
  NAME_LIMIT,
  readErrorBody,
  statusKind,
  statusOfErrorBody,
  truncate,
} from '../errors/error-body.js'
import { isCutOff, isHtml, readBody } from './body.js'
import { parseRetryAfter } from './retry.js'

export interface CceResponse {
  readonly status: number
  readonly requestId: string | null
  /** as received, with our own credentials redacted */
  readonly text: string
  /** the parsed JSON, of any shape; with what it holds of our own credentials if the API returns secrets */
  readonly value: unknown
  /** as received */
  header(name: string): string | null
}

/** The result of one attempt. */
export type AttemptResult = (CceResponse & { readonly ok: true; readonly bytes: number }) | FailedResult

export interface FailedResult extends Failure, FailedAttempt {
  readonly ok: false
  readonly requestId: string | null
  readonly bytes: number
  readonly apiMessage: string | null
  /** the server's Retry-After in milliseconds */
  readonly retryAfterMs: number | null
  /** the body, redacted; null if none was read */
  readonly text: string | null
}

export interface ResponseContext {
  url: URL
  redact: Redact
  /** what the API returns is a secret, which may be known already: values and headers of success stay as received */
  returnsSecrets: boolean
  /** AK/SK: only a signature can be refused because of its time */
  signed: boolean
  /** epoch milliseconds */
  now: number
}

/** An attempt that got no response. */
export const failed = (kind: Failure['kind'], detail: FailureDetail | null): FailedResult => ({
  ok: false,
  kind,
  detail,
  transient: TRANSIENT_KINDS.includes(kind),
  nothingSent: false,
  status: null,
  requestId: null,
  bytes: 0,
  code: null,
  apiMessage: null,
  retryAfterMs: null,
  text: null,
})

/** Classifies what an attempt received. Only JSON with a 2xx status is a response of this API. */
export function classifyResponse(wire: WireResponse | TransportFailure, context: ResponseContext): AttemptResult {
  const { redact, signed, now, returnsSecrets } = context
  if (wire instanceof TransportFailure) return withoutResponse(wire, redact)
  const { status, bodyFailure } = wire
  const bytes = wire.body.length
  const requestId = headerText(wire, 'x-request-id', redact)
  if (status >= 300 && status < 400 && status !== 304)
    return { ...failed('redirected', redirectTarget(wire, context)), status, requestId, bytes }
  const success = status >= 200 && status < 300
  if (bodyFailure !== null && success) return { ...withoutResponse(bodyFailure, redact), status, requestId, bytes }

  const received = wire.body.toString('utf8')
  const { text, json } = readBody(received, redact)
  const html = isHtml(text, wire.header('content-type'))
  const errorStatus = success && json !== null ? statusOfErrorBody(json.value) : null
  if (success && json !== null && errorStatus === null) {
    const { value } = (returnsSecrets ? readBody(received, unchanged).json : null) ?? json
    return { ok: true, status, requestId, bytes, text, value, header: (name) => wire.header(name) }
  }
  if (success && errorStatus === null) return { ...notJson(text, html), status, requestId, bytes, text }
  const error = readErrorBody(json?.value)
  const kind = statusKind(errorStatus ?? status, error, signed)
  return {
    ...failed(kind, html ? { code: 'html-error-page' } : null),
    status,
    requestId: requestId ?? error.requestId,
    bytes,
    code: error.code,
    apiMessage: error.message,
    retryAfterMs: parseRetryAfter(wire.header('retry-after'), now),
    text,
  }
}

const unchanged: Redact = (text) => text

/** An attempt that got no status, or no whole body. */
function withoutResponse({ failure }: TransportFailure, redact: Redact): FailedResult {
  const { kind, detail } = failure
  const safe = detail && 'text' in detail ? { ...detail, text: truncate(redact(detail.text), MESSAGE_LIMIT) } : detail
  return { ...failed(kind, safe), ...failure, detail: safe }
}

/** A 2xx body that is not JSON. */
function notJson(text: string, html: boolean): FailedResult {
  if (html) return failed('not-json', { code: 'html-page' })
  if (text.trim() === '') return failed('not-json', { code: 'empty-body' })
  return isCutOff(text) ? failed('truncated', { code: 'incomplete-json' }) : failed('not-json', null)
}

/** The host only: a path or query that the server chose does not belong in a message. */
function redirectTarget(wire: WireResponse, { url, redact }: ResponseContext): FailureDetail {
  const location = wire.header('location')
  return location !== null && URL.canParse(location, url.href)
    ? { code: 'redirect-target', text: truncate(redact(new URL(location, url).host), NAME_LIMIT) }
    : { code: 'unreadable-redirect' }
}

function headerText(wire: WireResponse, name: string, redact: Redact): string | null {
  const value = wire.header(name)?.trim() ?? ''
  return value === '' ? null : truncate(redact(value), NAME_LIMIT)
}
