import type { FailedAttempt, FailureDetail } from '../../model/api-failure.js'
import type { Redact } from '../../model/ports.js'
import { clip, type ErrorBody, MESSAGE_LIMIT, NAME_LIMIT, readErrorBody, statusKind } from '../errors/error-body.js'
import { type Body, isCutOff, isHtml, readBody } from './body.js'
import type { Failure } from './failure.js'
import { parseRetryAfter } from './retry.js'
import type { WireResponse } from './transport.js'

/** The result of one attempt. */
export type AttemptResult =
  | { ok: true; status: number; requestId: string | null; bytes: number; text: string; value: unknown }
  | FailedResult

export interface FailedResult {
  ok: false
  failure: Failure
  status: number | null
  requestId: string | null
  bytes: number
  code: string | null
  apiMessage: string | null
  /** the server's Retry-After in milliseconds */
  retryAfterMs: number | null
  /** the body, redacted; null if none was read */
  text: string | null
}

export interface ResponseContext {
  url: URL
  redact: Redact
  /** AK/SK: only a signature can be refused because of its time */
  signed: boolean
  /** epoch milliseconds */
  now: number
}

const NO_ERROR_BODY: ErrorBody = { code: null, codes: [], message: null, requestId: null }

export const attemptOf = ({ failure, status, code }: FailedResult): FailedAttempt => ({
  kind: failure.kind,
  status,
  code,
  detail: failure.detail,
})

/** An attempt that got no status. */
export function withoutResponse(failure: Failure, redact: Redact): FailedResult {
  const { detail } = failure
  const safe = detail && 'text' in detail ? { ...detail, text: clip(redact(detail.text), MESSAGE_LIMIT) } : detail
  return { ...failed(failure.kind, safe), failure: { ...failure, detail: safe } }
}

const failed = (kind: Failure['kind'], detail: FailureDetail | null): FailedResult => ({
  ok: false,
  failure: { kind, detail, transient: false, nothingSent: false },
  status: null,
  requestId: null,
  bytes: 0,
  code: null,
  apiMessage: null,
  retryAfterMs: null,
  text: null,
})

/** Classifies a response. Only JSON with a 2xx status is a response of this API. */
export function classifyResponse(wire: WireResponse, context: ResponseContext): AttemptResult {
  const { status } = wire
  const requestId = headerText(wire, 'x-request-id', context.redact)
  const common = { status, requestId, bytes: wire.body.length }
  if (status >= 300 && status < 400 && status !== 304)
    return { ...failed('redirected', redirectTarget(wire, context)), ...common }
  const success = status >= 200 && status < 300
  if (wire.bodyFailure !== null && success) return { ...withoutResponse(wire.bodyFailure, context.redact), ...common }

  const body = readBody(wire.body.toString('utf8'), context.redact)
  const { text } = body
  const html = isHtml(text, wire.header('content-type'))
  if (!success) return refusal(body, html, wire, requestId, context)
  if (body.json === null) return { ...notJson(text, html), ...common, text }
  return { ok: true, ...common, text, value: body.json.value }
}

/** An error status. */
function refusal(
  body: Body,
  html: boolean,
  wire: WireResponse,
  requestId: string | null,
  context: ResponseContext,
): FailedResult {
  const { code, codes, message, requestId: ownId } = body.json === null ? NO_ERROR_BODY : readErrorBody(body.json.value)
  const kind = statusKind(wire.status, { code, codes, message, requestId: ownId }, context.signed)
  const transient = kind === 'throttled' || kind === 'server-error'
  return {
    ok: false,
    failure: { kind, detail: html ? { code: 'html-error-page' } : null, transient, nothingSent: false },
    status: wire.status,
    requestId: requestId ?? ownId,
    bytes: wire.body.length,
    code,
    apiMessage: message,
    retryAfterMs: parseRetryAfter(wire.header('retry-after'), context.now),
    text: body.text,
  }
}

/** A 2xx body that is not JSON. */
function notJson(text: string, html: boolean): FailedResult {
  if (html) return failed('not-json', { code: 'html-page' })
  if (text.trim() === '') return failed('not-json', { code: 'empty-body' })
  if (!isCutOff(text)) return failed('not-json', null)
  const result = failed('truncated', { code: 'incomplete-json' })
  return { ...result, failure: { ...result.failure, transient: true } }
}

/** The host only: a path or query that the server chose does not belong in a message. */
function redirectTarget(wire: WireResponse, { url, redact }: ResponseContext): FailureDetail {
  const location = wire.header('location')
  return location !== null && URL.canParse(location, url.href)
    ? { code: 'redirect-target', text: clip(redact(new URL(location, url).host), NAME_LIMIT) }
    : { code: 'unreadable-redirect' }
}

function headerText(wire: WireResponse, name: string, redact: Redact): string | null {
  const value = wire.header(name)?.trim() ?? ''
  return value === '' ? null : clip(redact(value), NAME_LIMIT)
}
