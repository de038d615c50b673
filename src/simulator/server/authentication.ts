import { timingSafeEqual } from 'node:crypto'
import { MINUTE } from '../state/timestamps.js'
import {
  type Authorization,
  bodyIsAsPromised,
  parseAuthorization,
  parseSdkDate,
  type SignedRequest,
  signatureOf,
} from './signature.js'

/** A pair of keys that the gateway knows. */
export interface KeyPair {
  readonly accessKey: string
  readonly secretKey: string
  /** of temporary keys only, which count for nothing without it */
  readonly securityToken?: string
}

export interface KnownCredentials {
  readonly keys: readonly KeyPair[]
  readonly authTokens: readonly string[]
}

const LARGEST_SKEW = 15 * MINUTE

/**
 * Checks who is asking, as the API gateway does: a token in `X-Auth-Token`, or else a signature with AK and SK (CCE API
 * reference: Authentication; API Request Signing Guide).
 * @param now milliseconds since 1970; a signature may be 15 minutes off
 * @returns what is wrong, in the gateway's words, or null
 */
export function refusalOf(request: SignedRequest, known: KnownCredentials, now: number): string | null {
  const token = request.headers['x-auth-token']
  if (token !== undefined) return known.authTokens.includes(token) ? null : 'decrypt token fail'
  const header = request.headers['authorization']
  if (header === undefined) return 'x-auth-token not found'
  const authorization = parseAuthorization(header)
  if (!authorization) return 'verify aksk signature fail, authorization header is malformed'
  return refusalOfSignature(request, authorization, known, now)
}

function refusalOfSignature(
  request: SignedRequest,
  { accessKey, signedHeaders, signature }: Authorization,
  known: KnownCredentials,
  now: number,
): string | null {
  const pair = known.keys.find((candidate) => candidate.accessKey === accessKey)
  if (!pair) return `Get secretKey failed,ak:${accessKey},err:ak not exist`
  const time = parseSdkDate(request.headers['x-sdk-date'] ?? '')
  if (time === null || !signedHeaders.includes('x-sdk-date')) return 'verify aksk signature fail, x-sdk-date not signed'
  if (Math.abs(now - time) > LARGEST_SKEW) return expired(request.headers['x-sdk-date'] ?? '', now)
  const unsent = signedHeaders.find((name) => request.headers[name] === undefined)
  if (unsent) return `verify aksk signature fail, signed header ${unsent} not found`
  if (!bodyIsAsPromised(request) || !isSignedWith(pair.secretKey, request, signedHeaders, signature))
    return 'verify aksk signature fail'
  return refusalOfSecurityToken(request.headers['x-security-token'], pair)
}

/** In the gateway's words (API Gateway FAQ). */
export const expired = (signedAt: string, now: number): string =>
  `verify aksk signature fail, signature expired, signature time:${signedAt},server time:${new Date(now).toISOString()}`

/** Signing the token's header is left to the client: Huawei's own Terraform provider adds it after signing. */
function refusalOfSecurityToken(token: string | undefined, { securityToken }: KeyPair): string | null {
  if (token === securityToken) return null
  return securityToken !== undefined && token === undefined
    ? 'verify aksk signature fail, x-security-token not found'
    : 'verify aksk signature fail, x-security-token is invalid'
}

function isSignedWith(
  secretKey: string,
  request: SignedRequest,
  signedHeaders: readonly string[],
  signature: string,
): boolean {
  try {
    const wanted = signatureOf(request, signedHeaders, secretKey)
    return timingSafeEqual(Buffer.from(wanted), Buffer.from(signature))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
