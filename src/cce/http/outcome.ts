import type { Localizable, Localized } from '../../model/language.js'
import type { Redact } from '../../model/ports.js'
import { clip, type ErrorBody, NAME_LIMIT, readErrorBody, statusKind } from '../errors/error-body.js'
import { type Body, isCutOff, isHtml, readBody } from './body.js'
import type { Failure } from './failure.js'
import { parseRetryAfter } from './retry.js'
import type { WireResponse } from './transport.js'

/** What one attempt came to. */
export type Outcome =
  | { ok: true; status: number; requestId: string | null; bytes: number; text: string; value: unknown }
  | FailedAttempt

export interface FailedAttempt {
  ok: false
  failure: Failure
  status: number | null
  requestId: string | null
  bytes: number
  code: string | null
  apiMessage: string | null
  /** What the server asks to wait, in milliseconds. */
  retryAfterMs: number | null
  /** The body, redacted; null where none was read. */
  text: string | null
}

export interface Judging {
  url: URL
  redact: Redact
  /** AK/SK: only a signature can be refused for its time. */
  signed: boolean
  now: number
}

const NO_ERROR_BODY: ErrorBody = { code: null, codes: [], message: null, requestId: null }

/** An attempt that got no status. */
export function withoutAnswer(failure: Failure): FailedAttempt {
  const nothing = { status: null, requestId: null, code: null, apiMessage: null, retryAfterMs: null, text: null }
  return { ok: false, failure, bytes: 0, ...nothing }
}

/** Decides what an answer is worth. Only JSON under a 2xx status is an answer of this API. */
export function classifyResponse(wire: WireResponse, judging: Judging): Outcome {
  const { status } = wire
  const requestId = headerText(wire, 'x-request-id', judging.redact)
  const failed = { ...withoutAnswer(failureOf('unexpected-status', null)), status, requestId, bytes: wire.body.length }
  if (status >= 300 && status < 400 && status !== 304) {
    return { ...failed, failure: failureOf('redirected', target(wire, judging)) }
  }
  const success = status >= 200 && status < 300
  if (wire.bodyFailure !== null && success) return { ...failed, failure: wire.bodyFailure }

  const body = readBody(wire.body.toString('utf8'), judging.redact)
  const html = isHtml(body.text, wire.header('content-type'))
  if (!success) return refusal({ ...failed, text: body.text }, body, html, wire, judging)
  if (body.json === null) return { ...failed, text: body.text, failure: unreadable(body.text, html) }
  return { ok: true, status, requestId, bytes: wire.body.length, text: body.text, value: body.json.value }
}

function refusal(
  failed: FailedAttempt,
  body: Body,
  html: boolean,
  wire: WireResponse,
  judging: Judging,
): FailedAttempt {
  const said = body.json === null ? NO_ERROR_BODY : readErrorBody(body.json.value)
  const kind = statusKind(wire.status, said, judging.signed)
  const transient = kind === 'throttled' || kind === 'server-error'
  const detail = html ? { en: 'with an HTML page', zh: '响应体是 HTML 页面' } : null
  return {
    ...failed,
    failure: { kind, detail, transient, nothingSent: false },
    requestId: failed.requestId ?? said.requestId,
    code: said.code,
    apiMessage: said.message,
    retryAfterMs: parseRetryAfter(wire.header('retry-after'), judging.now),
  }
}

const HTML_PAGE: Localized = {
  en: 'it looks like an HTML page, maybe of a proxy or a login',
  zh: '看起来是 HTML 页面，可能来自代理或登录页',
}
const CUT_OFF: Localized = { en: 'the JSON ends too early', zh: 'JSON 提前结束' }

function unreadable(text: string, html: boolean): Failure {
  if (html) return failureOf('not-json', HTML_PAGE)
  if (text.trim() === '') return failureOf('not-json', { en: 'it is empty', zh: '响应为空' })
  // Where nothing frames a body, closing the connection early looks like its end.
  if (isCutOff(text)) return { ...failureOf('truncated', CUT_OFF), transient: true }
  return failureOf('not-json', null)
}

function failureOf(kind: Failure['kind'], detail: Localizable | null): Failure {
  return { kind, detail, transient: false, nothingSent: false }
}

/** The host alone: a path or query of a stranger's choosing has no place in a message. */
function target(wire: WireResponse, { url, redact }: Judging): Localized {
  const location = wire.header('location')
  const valid = location !== null && URL.canParse(location, url.href)
  if (!valid) return { en: 'to nowhere readable', zh: '目标地址无法识别' }
  const host = clip(redact(new URL(location, url).host), NAME_LIMIT)
  return { en: `to ${host}`, zh: `目标为 ${host}` }
}

function headerText(wire: WireResponse, name: string, redact: Redact): string | null {
  const value = wire.header(name)?.trim() ?? ''
  return value === '' ? null : clip(redact(value), NAME_LIMIT)
}
