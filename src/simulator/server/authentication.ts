import { timingSafeEqual } from 'node:crypto'
import type { Session, Sessions } from '../identity/sessions.js'
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
  | {
      readonly caller: Account
      /** the temporary keys that signed the request; null for other credentials */
      readonly session: Session | null
      /** the only project that the credentials are good for; null: every project of the account */
      readonly projectId: string | null
      readonly error: null
    }
  | { readonly caller: null; readonly error: string }

const MAX_CLOCK_SKEW = 15 * MINUTE

/**
 * Authenticates a request as the API gateway does: by the token in `X-Auth-Token`, or else by an AK/SK signature (CCE API
 * reference: Authentication; API Request Signing Guide).
 * @param now milliseconds since 1970; the signature may be up to 15 minutes off
 */
export function authenticate(
  request: SignedRequest,
  accounts: readonly Account[],
  sessions: Sessions,
  now: number,
): Authentication {
  const token = request.headers['x-auth-token']
  if (token !== undefined) return authenticateToken(token, accounts, sessions, now)
  const header = request.headers['authorization']
  if (header === undefined) return outcome('x-auth-token not found')
  const authorization = parseAuthorization(header)
  if (!authorization) return outcome('verify aksk signature fail, authorization header is malformed')
  const { accessKey } = authorization
  for (const account of accounts) {
    const pair = account.keys.find((candidate) => candidate.accessKey === accessKey)
    if (pair) return outcome(signatureError(request, authorization, pair, now) ?? account)
  }
  const session = sessions.keys.get(accessKey)
  const account = accounts.find(({ trust }) => trust.accountId === session?.trust.accountId)
  if (session && account)
    return outcome(
      signatureError(request, authorization, session, now) ?? expiryError(session, now) ?? account,
      session,
    )
  return outcome(`Get secretKey failed,ak:${accessKey},err:ak not exist`)
}

const outcome = (
  result: Account | string,
  session: Session | null = null,
  projectId: string | null = null,
): Authentication =>
  typeof result === 'string' ? { caller: null, error: result } : { caller: result, session, projectId, error: null }

/** The gateway's words for a token that it cannot read, that has expired, or that is good for no project (API Gateway FAQ). */
const TOKEN_REFUSED = 'decrypt token fail'

function authenticateToken(
  token: string,
  accounts: readonly Account[],
  sessions: Sessions,
  now: number,
): Authentication {
  const issued = sessions.tokens.get(token)
  if (!issued) return outcome(accounts.find(({ authToken }) => authToken === token) ?? TOKEN_REFUSED)
  const account = accounts.find(({ trust }) => trust.accountId === issued.trust.accountId)
  const isGood = issued.projectId !== null && now < issued.expiresAt
  return outcome((isGood ? account : undefined) ?? TOKEN_REFUSED, null, issued.projectId)
}

/** Huawei documents no words of its own for a security token that has expired, so it is refused like any token that has. */
const expiryError = ({ expiresAt }: Session, now: number): string | null => (now < expiresAt ? null : TOKEN_REFUSED)

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
