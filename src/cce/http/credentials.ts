import { signRequest } from './signing.js'

/** A pair of keys (temporary ones come with a security token), or a token of IAM. */
export type Credentials =
  | { kind: 'aksk'; accessKey: string; secretKey: string; securityToken?: string }
  | { kind: 'token'; authToken: string }

export interface UnsignedRequest {
  method: string
  url: URL
  headers: Readonly<Record<string, string>>
  /** Empty string: no body. */
  body: string
  projectId: string
  date: Date
}

/**
 * The request's headers with those that prove who we are: a signature for AK/SK, `X-Auth-Token` for a token, and
 * `X-Project-Id` with both. A signature is good for 15 minutes around `date`, so each attempt asks for a new one.
 */
export function authenticate(request: UnsignedRequest, credentials: Credentials): Record<string, string> {
  const headers: Record<string, string> = { ...request.headers, 'X-Project-Id': request.projectId }
  if (credentials.kind === 'token') return { ...headers, 'X-Auth-Token': credentials.authToken }
  const { accessKey, secretKey, securityToken } = credentials
  if (securityToken !== undefined) headers['X-Security-Token'] = securityToken
  return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) }
}
