import { SECOND } from '../state/clock.js'
import type { SigningKey } from './jwt.js'
import { type Claims, verifyToken } from './jwt.js'
import type { Trust } from './trust.js'

/** What is wrong with an ID token, in words; or its claims. */
export type IdToken =
  | { readonly claims: Claims; readonly subject: string; readonly audience: string; readonly fault: null }
  | { readonly claims: null; readonly fault: 'invalid' | 'expired' | 'early' | 'issuer' | 'audience' }

const faulty = (fault: 'invalid' | 'expired' | 'early' | 'issuer' | 'audience'): IdToken => ({ claims: null, fault })

/**
 * Verifies an ID token as an OIDC provider of IAM does: signature, issuer, time and audience. Who the token is about is up to
 * the trust policy.
 * @param now milliseconds since 1970
 */
export function verifyIdToken(
  token: string,
  trust: Trust,
  keys: readonly SigningKey['publicKey'][],
  now: number,
): IdToken {
  const claims = verifyToken(token, keys)
  if (claims === null) return faulty('invalid')
  const { iss, sub, aud, exp, nbf } = claims
  if (typeof sub !== 'string' || typeof exp !== 'number') return faulty('invalid')
  if (iss !== trust.issuer) return faulty('issuer')
  if (now >= exp * SECOND) return faulty('expired')
  if (typeof nbf === 'number' && now < nbf * SECOND) return faulty('early')
  const audience = [aud].flat().find((one) => trust.audiences.some((registered) => registered === one))
  return typeof audience === 'string' ? { claims, subject: sub, audience, fault: null } : faulty('audience')
}
