import type { FailureKind } from './api-error.js'

/** Longest message kept, in UTF-16 units. */
export const MESSAGE_LIMIT = 2_000
/** Longest code or request id kept, in UTF-16 units. */
export const NAME_LIMIT = 200

export interface ErrorBody {
  /** The documented code (`errorCode`), else the gateway's or the inner one; null for none. */
  code: string | null
  /** All codes found: a Kubernetes-style body carries two. */
  codes: readonly string[]
  message: string | null
  requestId: string | null
}

/**
 * Reads the error bodies that CCE, its gateway and IAM are known to send: errorCode/errorMessage (CCE API reference,
 * error codes), error_code/error_msg (API Gateway), both at once with the specific reason in `message` (Kubernetes
 * Status), and `{ error: { code, message, title } }` (IAM v3). Never throws, whatever the value is.
 */
export function readErrorBody(value: unknown): ErrorBody {
  const body = asRecord(value)
  const inner = asRecord(body['error'])
  const codes = [body['errorCode'], body['error_code'], inner['code'], body['code']]
    .map((code) => words(typeof code === 'number' ? String(code) : code, NAME_LIMIT))
    .filter((code) => code !== null)
  const messages = [
    ...[body['message'], body['errorMessage'], body['error_msg']],
    ...[inner['message'], inner['title'], typeof body['error'] === 'string' ? body['error'] : null],
  ].map((text) => words(text, MESSAGE_LIMIT))
  return {
    code: codes[0] ?? null,
    codes,
    message: messages.find((text) => text !== null) ?? null,
    requestId: words(body['request_id'], NAME_LIMIT),
  }
}

/** What an error status means, with the body's codes and message where the status alone does not tell. */
export function statusKind(status: number, body: ErrorBody, signed: boolean): FailureKind {
  const has = (...codes: string[]) => body.codes.some((code) => codes.includes(code))
  switch (true) {
    case status === 400 || status === 422:
      return 'bad-request'
    case status === 401:
      return signed && speaksOfTime(body.message ?? '') ? 'clock-skew' : 'bad-credentials'
    case status === 403:
      return has(...STATE_CONFLICTS) ? 'conflict' : 'no-permission'
    case status === 404:
      return has('APIGW.0101', 'APIG.0101') ? 'not-published' : 'not-found'
    case status === 407:
      return 'proxy'
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

/** These 403 speak of the cluster's state, not of permissions (seen on real accounts; the public table omits them). */
const STATE_CONFLICTS = [3, 4, 5, 6, 7, 8, 9].map((last) => `CCE.0140300${last}`)

const SIGNS_OF_TIME: readonly RegExp[] = [
  /(?:signature|request)\s+(?:has\s+|is\s+)?expired/i,
  /(?:signature|server|request)\s*time/i,
  /x-sdk-date|\b(?:clock|date|skew(?:ed)?)\b/i,
]

/** `signature expired, signature time:…,server time:…` is what the gateway says (API Gateway FAQ). */
function speaksOfTime(message: string): boolean {
  return SIGNS_OF_TIME.some((sign) => sign.test(message))
}

/** Cuts a text at a code point's boundary. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}

function words(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.trim() !== '' ? clip(value.trim(), limit) : null
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
