import { type ApiResponse, json } from '../server/responses.js'

/**
 * An error of STS (IAM API reference: Error Codes, for the form). Only STS5.1001 is documented for a call that the trust
 * policy does not allow; users of the API report STS5.2001 for an audience that the provider has not registered, and
 * STS5.1007 for a call that a region does not offer. The other codes are made up in that form.
 */
const stsError =
  (status: number, code: string) =>
  (requestId: string, message: string): ApiResponse =>
    json({ error_msg: message, error_code: `STS5.${code}`, request_id: requestId }, status)

export const invalidParameter = stsError(400, '1002')
export const malformedPolicy = stsError(400, '1003')
export const invalidIdToken = stsError(400, '1004')
export const notSupportedInRegion = stsError(400, '1007')
export const audienceNotRegistered = stsError(400, '2001')
export const stsUnavailable = stsError(503, '1000')

/** The trust policy does not allow it. The text in brackets is encrypted, and can be decoded by the account's administrators. */
export const notTrusted = (requestId: string, agencyUrn: string): ApiResponse =>
  json(
    {
      error_msg: `access denied: the trust policy of ${agencyUrn} was evaluated, and no identity-based policy allows sts:agencies:assumeWithOIDC`,
      error_code: 'STS5.1001',
      request_id: requestId,
      encoded_authorization_message: 'ZGVtby1hdXRob3JpemF0aW9uLW1lc3NhZ2U=',
    },
    403,
  )

/** An error of IAM (IAM API reference: Status Codes). */
export const iamError = (status: number, message: string): ApiResponse =>
  json({ error: { code: status, message, title: TITLES[status] ?? 'Error' } }, status)

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
}
