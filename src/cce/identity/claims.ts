import type { TokenClaims } from '../../model/api-failure.js'
import { asRecord, parseJson } from '../../model/collections.js'
import { truncate } from '../errors/error-body.js'

/** Longest claim that is kept, in UTF-16 units. */
const CLAIM_LIMIT = 300

/**
 * The claims of an ID token that decide whether it is trusted; its signature is up to STS or IAM.
 * @returns null if the token cannot be read
 */
export function claimsOf(token: string): TokenClaims | null {
  const payload = token.split('.')[1] ?? ''
  const claims = asRecord(parseJson(Buffer.from(payload, 'base64url').toString('utf8')))
  const text = (value: unknown): string | null =>
    typeof value === 'string' && value !== '' ? truncate(value, CLAIM_LIMIT) : null
  const seconds = claims['exp']
  const found = {
    iss: text(claims['iss']),
    aud: text(
      [claims['aud']]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(', '),
    ),
    sub: text(claims['sub']),
    expiresAt: typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1_000 : null,
  }
  return found.iss === null && found.aud === null && found.sub === null ? null : found
}
