type Headers = Readonly<Record<string, string>>

/** What the simulator responds to a request. All forms but `json` and `text` are ways in which a network fails. */
export type ApiResponse =
  | { readonly form: 'json'; readonly status: number; readonly value: object; readonly headers?: Headers }
  | { readonly form: 'text'; readonly status: number; readonly text: string; readonly headers: Headers }
  /** The connection is reset. */
  | { readonly form: 'reset' }
  /** Nothing is ever sent; the connection stays open. */
  | { readonly form: 'hung' }
  /** Only a part of what Content-Length announces, then the connection closes. */
  | { readonly form: 'truncated'; readonly value: object }
  /** The headers at once, then one byte per second without end. */
  | { readonly form: 'slow-body' }
  /** A body without end, sent as fast as it is read. */
  | { readonly form: 'endless' }

export const json = (value: object, status = 200): ApiResponse => ({ form: 'json', status, value })

/** Status 200 without a body. */
export const EMPTY: ApiResponse = { form: 'text', status: 200, text: '', headers: {} }

interface ServiceError {
  readonly status: number
  readonly errorCode: string
  readonly errorMessage: string
  readonly innerCode: string
  readonly reason: string
}

const entry = (
  status: number,
  errorCode: string,
  errorMessage: string,
  innerCode: string,
  reason: string,
): ServiceError => ({ status, errorCode, errorMessage, innerCode, reason })

/** CCE's own errors (CCE API reference: Error Codes). */
const SERVICE_ERRORS = {
  'invalid-request': entry(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0004', 'BadRequest'),
  'wrong-version': entry(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0101', 'BadRequest'),
  'check-expired': entry(400, 'CCE.01400075', 'The precheck has expired.', 'CCE_CM.0101', 'BadRequest'),
  forbidden: entry(403, 'CCE.01403001', 'Forbidden.', 'CCE_CM.0005', 'Forbidden'),
  'wrong-state': entry(403, 'CCE.01403003', 'The cluster status is abnormal.', 'CCE_CM.0005', 'Forbidden'),
  'not-found': entry(404, 'CCE.01404001', 'Resource not found.', 'CCE_CM.0003', 'NotFound'),
  exists: entry(409, 'CCE.01409001', 'The resource already exists.', 'CCE_CM.0006', 'Conflict'),
  'too-many-tasks': entry(429, 'CCE.01429003', 'Too many concurrent tasks.', 'CCE_CM.0032', 'TooManyRequests'),
  'no-balance': entry(429, 'CCE.01429004', 'Insufficient account balance.', 'CCE_CM.0033', 'TooManyRequests'),
  internal: entry(500, 'CCE.01500001', 'Internal error.', 'CCE_CM.0001', 'InternalError'),
  unavailable: entry(503, 'CCE.01503001', 'Service unavailable.', 'CCE_CM.0001', 'ServiceUnavailable'),
} satisfies Record<string, ServiceError>

export type ServiceErrorName = keyof typeof SERVICE_ERRORS

/**
 * An error body of CCE itself: a Kubernetes Status that has CCE's code and message under both spellings at once (CCE API
 * reference: Error Codes).
 */
export function serviceErrorBody(name: ServiceErrorName, message: string): object {
  const { status, errorCode, errorMessage, innerCode, reason } = SERVICE_ERRORS[name]
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code: status,
    errorCode,
    errorMessage,
    error_code: innerCode,
    error_msg: errorMessage.replace(/\.$/, ''),
    message,
    reason,
  }
}

/** An error of CCE itself. @param message the specific reason */
export const serviceError = (name: ServiceErrorName, message: string): ApiResponse =>
  json(serviceErrorBody(name, message), SERVICE_ERRORS[name].status)

export const invalidRequest = (message: string): ApiResponse => serviceError('invalid-request', message)

/** An error of the API gateway, for a request that never reaches CCE. */
const gatewayError = (
  status: number,
  code: string,
  message: string,
  requestId: string,
  headers: Headers = {},
): ApiResponse => ({
  form: 'json',
  status,
  value: { error_msg: message, error_code: code, request_id: requestId },
  headers,
})

/** The gateway has no such API: the path is wrong, or the region does not offer it. */
export const notPublished = (requestId: string): ApiResponse =>
  gatewayError(404, 'APIGW.0101', 'The API does not exist or has not been published in the environment.', requestId)

/** The gateway rejects the caller's credentials. @param reason such as `verify aksk signature fail` */
export const notAuthenticated = (requestId: string, reason: string): ApiResponse =>
  gatewayError(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason}`, requestId)

/** The gateway throttles the caller. @param retryAfter seconds, possibly with a fraction; the real gateway often sends none */
export const throttled = (requestId: string, retryAfter?: string): ApiResponse =>
  gatewayError(
    429,
    'APIGW.0308',
    'The throttling threshold has been reached: policy user over ratelimit,limit:200,time:1 minute',
    requestId,
    retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  )
