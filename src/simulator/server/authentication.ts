import { timingSafeEqual } from 'node:crypto'
import { MINUTE } from '../state/clock.js'
import type { Account, KeyPair } from './accounts.js'
import {
  type Authorization,
  bodyMatchesHash,
  parseAuthorization,
  parseSdkDate,
  type SignedRequest,
  signatureOf,
} from './signature.js'

/** Who sent a request, or why the gateway rejects it, in its words. */
export type Authentication =
  | { readonly caller: Account; readonly error: null }
  | { readonly caller: null; readonly error: string }

const MAX_CLOCK_SKEW = 15 * MINUTE

/**
 * Authenticates a request as the API gateway does: by the token in `X-Auth-Token`, or else by an AK/SK signature (CCE API
 * reference: Authentication; API Request Signing Guide).
 * @param now milliseconds since 1970; the signature may be up to 15 minutes off
 */
export function authenticate(request: SignedRequest, accounts: readonly Account[], now: number): Authentication {
  const token = request.headers['x-auth-token']
  if (token !== undefined)
    return accepted(accounts.find(({ authToken }) => authToken === token) ?? 'decrypt token fail')
  const header = request.headers['authorization']
  if (header === undefined) return accepted('x-auth-token not found')
  const authorization = parseAuthorization(header)
  if (!authorization) return accepted('verify aksk signature fail, authorization header is malformed')
  const { accessKey } = authorization
  for (const account of accounts) {
    const pair = account.keys.find((candidate) => candidate.accessKey === accessKey)
    if (pair) return accepted(signatureError(request, authorization, pair, now) ?? account)
  }
  return accepted(`Get secretKey failed,ak:${accessKey},err:ak not exist`)
}

const accepted = (result: Account | string): Authentication =>
  typeof result === 'string' ? { caller: null, error: result } : { caller: result, error: null }

function signatureError(
  request: SignedRequest,
  authorization: Authorization,
  pair: KeyPair,
  now: number,
): string | null {
  const { signedHeaders } = authorization
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
