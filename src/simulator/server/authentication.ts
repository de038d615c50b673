import { timingSafeEqual } from 'node:crypto'
import { MINUTE } from '../state/clock.js'
import {
  type Authorization,
  bodyMatchesHash,
  parseAuthorization,
  parseSdkDate,
  type SignedRequest,
  signatureOf,
} from './signature.js'

/** A key pair that the gateway accepts. */
export interface KeyPair {
  readonly accessKey: string
  readonly secretKey: string
  /** only for temporary keys, which are refused without it */
  readonly securityToken?: string
}

export interface AcceptedCredentials {
  readonly keys: readonly KeyPair[]
  readonly authToken: string
}

const MAX_CLOCK_SKEW = 15 * MINUTE

/**
 * Authenticates a request as the API gateway does: by the token in `X-Auth-Token`, or else by an AK/SK signature (CCE API
 * reference: Authentication; API Request Signing Guide).
 * @param now milliseconds since 1970; the signature may be up to 15 minutes off
 * @returns what is wrong, in the gateway's words, or null
 */
export function authenticationError(request: SignedRequest, accepted: AcceptedCredentials, now: number): string | null {
  const token = request.headers['x-auth-token']
  if (token !== undefined) return token === accepted.authToken ? null : 'decrypt token fail'
  const header = request.headers['authorization']
  if (header === undefined) return 'x-auth-token not found'
  const authorization = parseAuthorization(header)
  if (!authorization) return 'verify aksk signature fail, authorization header is malformed'
  return signatureError(request, authorization, accepted.keys, now)
}

function signatureError(
  request: SignedRequest,
  authorization: Authorization,
  keys: readonly KeyPair[],
  now: number,
): string | null {
  const { accessKey, signedHeaders } = authorization
  const pair = keys.find((candidate) => candidate.accessKey === accessKey)
  if (!pair) return `Get secretKey failed,ak:${accessKey},err:ak not exist`
  const date = request.headers['x-sdk-date'] ?? ''
  const time = parseSdkDate(date)
  if (time === null || !signedHeaders.includes('x-sdk-date')) return 'verify aksk signature fail, x-sdk-date not signed'
  if (Math.abs(now - time) > MAX_CLOCK_SKEW) return signatureExpired(date, now)
  const missing = signedHeaders.find((name) => request.headers[name] === undefined)
  if (missing) return `verify aksk signature fail, signed header ${missing} not found`
  if (!bodyMatchesHash(request) || !isSignedWith(pair.secretKey, request, authorization))
    return 'verify aksk signature fail'
  return securityTokenError(request.headers['x-security-token'], pair)
}

/** The gateway's message (API Gateway FAQ). */
export const signatureExpired = (signedAt: string, now: number): string =>
  `verify aksk signature fail, signature expired, signature time:${signedAt},server time:${new Date(now).toISOString()}`

/** The token's header need not be signed: Huawei's own Terraform provider adds it after signing. */
function securityTokenError(token: string | undefined, { securityToken }: KeyPair): string | null {
  if (token === securityToken) return null
  return securityToken !== undefined && token === undefined
    ? 'verify aksk signature fail, x-security-token not found'
    : 'verify aksk signature fail, x-security-token is invalid'
}

function isSignedWith(secretKey: string, request: SignedRequest, authorization: Authorization): boolean {
  try {
    const expected = signatureOf(request, authorization.signedHeaders, secretKey)
    return timingSafeEqual(Buffer.from(expected), Buffer.from(authorization.signature))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
