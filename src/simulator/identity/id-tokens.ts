import { SECOND } from '../state/clock.js'
import { type Claims, type SigningKey, verifyToken } from './jwt.js'
import { allows } from './policy-document.js'
import type { Trust } from './trust.js'

/** What is wrong with an ID token. */
export type IdTokenFault = 'invalid' | 'expired' | 'early' | 'issuer' | 'audience'

interface VerifiedToken {
  readonly claims: Claims
  readonly subject: string
  /** the audience that the provider has registered */
  readonly audience: string
  readonly fault: null
}

const faulty = (fault: IdTokenFault) => ({ claims: null, fault })

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
): VerifiedToken | { readonly claims: null; readonly fault: IdTokenFault } {
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

/** Whether the agency of an account can be assumed with an ID token. */
export const isTrusted = ({ issuer, providerUrn, trustPolicy }: Trust, { claims, subject }: VerifiedToken): boolean =>
  allows(trustPolicy, {
    actions: ['sts:agencies:assumeWithOIDC'],
    provider: providerUrn,
    values: { 'oidc:iss': [issuer], 'oidc:aud': [claims['aud']].flat().map(String), 'oidc:sub': [subject] },
  })
