import type { FailureKind } from '../../model/api-failure.js'
import { asRecord } from '../../model/collections.js'

/** Longest message kept, in UTF-16 units. */
export const MESSAGE_LIMIT = 2_000
/** Longest code or request id kept, in UTF-16 units. */
export const NAME_LIMIT = 200

export interface ErrorBody {
  /** the documented code (`errorCode`), else the gateway's or the nested one; null for none */
  code: string | null
  /** all codes in the body: a Kubernetes-style body has two */
  codes: readonly string[]
  message: string | null
  requestId: string | null
}

/**
 * Reads the error bodies that CCE, its gateway and IAM are known to send: errorCode/errorMessage (CCE API reference,
 * error codes), error_code/error_msg (API Gateway), both at once with the specific reason in `message` (Kubernetes
 * Status), and `{ error: { code, message, title } }` (IAM v3). Never throws.
 */
export function readErrorBody(value: unknown): ErrorBody {
  const body = asRecord(value)
  const error = asRecord(body['error'])
  const codes = [body['errorCode'], body['error_code'], error['code'], body['code']]
    .map((code) => shortText(typeof code === 'number' ? String(code) : code, NAME_LIMIT))
    .filter((code) => code !== null)
  const messages = [
    ...[body['message'], body['errorMessage'], body['error_msg']],
    ...[error['message'], error['title'], body['reason'], typeof body['error'] === 'string' ? body['error'] : null],
  ].map((text) => shortText(text, MESSAGE_LIMIT))
  return {
    code: codes[0] ?? null,
    codes,
    message: messages.find((text) => text !== null) ?? null,
    requestId: shortText(body['request_id'], NAME_LIMIT),
  }
}

/**
 * The status that a 2xx body stands for if it is an error body, which some gateways send with a wrong status; null for any other
 * body. A code of CCE such as `CCE.01403001` holds the status of the error.
 */
export function statusOfErrorBody(value: unknown): number | null {
  const body = asRecord(value)
  const isStatus = body['kind'] === 'Status' && body['status'] === 'Failure'
  if (!isStatus && ['metadata', 'spec', 'status', 'items'].some((name) => Object.hasOwn(body, name))) return null
  const error = asRecord(body['error'])
  const marks = [
    body['errorCode'],
    body['errorMessage'],
    body['error_code'],
    body['error_msg'],
    error['code'],
    error['message'],
  ]
  if (!isStatus && marks.every((mark) => shortText(mark, NAME_LIMIT) === null)) return null
  const { codes } = readErrorBody(value)
  const statuses = [
    ...codes.map((code) => /^CCE\.\d{2}([45]\d{2})\d{3}$/.exec(code)?.[1] ?? code),
    String(body['code']),
  ]
  const status = statuses.find((text) => /^[45]\d{2}$/.test(text))
  return status === undefined ? 400 : Number(status)
}

/** What an error status means. The body's codes and message decide where the status is ambiguous. @param signed whether the request was signed with AK/SK */
export function statusKind(status: number, body: ErrorBody, signed: boolean): FailureKind {
  const has = (...codes: string[]) => body.codes.some((code) => codes.includes(code))
  switch (true) {
    case status === 400 || status === 422:
      return 'bad-request'
    case status === 401:
      return signed && isAboutTime(body.message ?? '') ? 'clock-skew' : 'bad-credentials'
    case status === 403:
      return has(...STATE_CONFLICTS) ? 'conflict' : 'no-permission'
    case status === 404:
      return has('APIGW.0101', 'APIG.0101') ? 'not-published' : 'not-found'
    case status === 407:
      return 'proxy'
    case status === 408:
      return 'timeout'
    case status === 409:
      return 'conflict'
    case status === 429:
      return has('CCE.01429004') ? 'no-balance' : 'throttled'
    case status >= 500 && status <= 599:
      return 'server-error'
    default:
      return 'unexpected-status'
  }
}

/** Codes of 403 responses that are about the cluster's state, not permissions (observed on real accounts; not in the public table). */
const STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`)

const TIME_PATTERNS: readonly RegExp[] = [
  /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
  /(?:signature|server|request)\s*time/i,
  /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i,
]

/** The gateway's message is `signature expired, signature time:…,server time:…` (API Gateway FAQ). */
const isAboutTime = (message: string): boolean => TIME_PATTERNS.some((pattern) => pattern.test(message))

/** At most `limit` UTF-16 units of a text, cut between code points. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}

function shortText(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.trim() !== '' ? truncate(value.trim(), limit) : null
}
