import type { Answer } from './answer.js'

interface ServiceError {
  readonly status: number
  readonly errorCode: string
  readonly errorMessage: string
  readonly innerCode: string
  readonly reason: string
}

/** CCE's own errors, by what went wrong (CCE API reference: Error Codes). */
const SERVICE_ERRORS = {
  'invalid-request': serviceCase(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0004', 'BadRequest'),
  'wrong-version': serviceCase(400, 'CCE.01400001', 'Invalid request.', 'CCE_CM.0101', 'BadRequest'),
  'check-expired': serviceCase(400, 'CCE.01400075', 'The precheck has expired.', 'CCE_CM.0101', 'BadRequest'),
  forbidden: serviceCase(403, 'CCE.01403001', 'Forbidden.', 'CCE_CM.0005', 'Forbidden'),
  'wrong-state': serviceCase(403, 'CCE.01403003', 'The cluster status is abnormal.', 'CCE_CM.0005', 'Forbidden'),
  'not-found': serviceCase(404, 'CCE.01404001', 'Resource not found.', 'CCE_CM.0003', 'NotFound'),
  exists: serviceCase(409, 'CCE.01409001', 'The resource already exists.', 'CCE_CM.0006', 'Conflict'),
  'too-many-tasks': serviceCase(429, 'CCE.01429003', 'Too many concurrent tasks.', 'CCE_CM.0032', 'TooManyRequests'),
  'no-balance': serviceCase(429, 'CCE.01429004', 'Insufficient account balance.', 'CCE_CM.0033', 'TooManyRequests'),
  internal: serviceCase(500, 'CCE.01500001', 'Internal error.', 'CCE_CM.0001', 'InternalError'),
  unavailable: serviceCase(503, 'CCE.01503001', 'Service unavailable.', 'CCE_CM.0001', 'ServiceUnavailable'),
} satisfies Record<string, ServiceError>

export type ServiceErrorName = keyof typeof SERVICE_ERRORS

/**
 * An error of CCE itself: a Kubernetes Status that has its code and message in both namings at once (CCE API reference:
 * Error Codes).
 * @param message the specific reason
 */
export function serviceError(name: ServiceErrorName, message: string): Answer {
  const { status, errorCode, errorMessage, innerCode, reason } = SERVICE_ERRORS[name]
  const value = {
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
  return { form: 'json', status, value }
}

/** An error of the API gateway, which never reached CCE. */
export function gatewayError(
  status: number,
  code: string,
  message: string,
  { requestId, headers = {} }: { readonly requestId: string; readonly headers?: Readonly<Record<string, string>> },
): Answer {
  const value = { error_msg: message, error_code: code, request_id: requestId }
  return { form: 'json', status, value, headers }
}

/** The gateway knows no such API: a wrong path, or a region that does not offer it. */
export const notPublished = (requestId: string): Answer =>
  gatewayError(404, 'APIGW.0101', 'The API does not exist or has not been published in the environment.', { requestId })

/** The gateway does not believe who is asking. @param why such as `verify aksk signature fail` */
export const notAuthenticated = (requestId: string, why: string): Answer =>
  gatewayError(401, 'APIGW.0301', `Incorrect IAM authentication information: ${why}`, { requestId })

/** The gateway was asked too often. @param retryAfter seconds, maybe with a fraction; often it says nothing */
export const throttled = (requestId: string, retryAfter?: string): Answer =>
  gatewayError(
    429,
    'APIGW.0308',
    'The throttling threshold has been reached: policy user over ratelimit,limit:200,time:1 minute',
    {
      requestId,
      ...(retryAfter !== undefined && { headers: { 'Retry-After': retryAfter } }),
    },
  )

function serviceCase(
  status: number,
  errorCode: string,
  errorMessage: string,
  innerCode: string,
  reason: string,
): ServiceError {
  return { status, errorCode, errorMessage, innerCode, reason }
}
