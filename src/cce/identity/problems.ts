import type { ApiFailure, IdentityFailure, IdentityProblem, TokenClaims } from '../../model/api-failure.js'

/**
 * Codes of STS. Only the first is documented; users of the API report the others.
 * `STS5.1001`: the trust policy does not allow the token; `STS5.2001`: the provider does not list its audience; `STS5.1007`: the region
 * does not offer the call.
 */
export const STS_CODES: Readonly<Record<string, IdentityProblem>> = {
  'STS5.1001': 'not-trusted',
  'STS5.2001': 'unknown-audience',
  'STS5.1007': 'no-sts',
}

/** What messages say, the most specific first. STS documents no list of its errors. */
const MESSAGES: readonly (readonly [RegExp, IdentityProblem])[] = [
  [/duration/i, 'session-too-long'],
  [/polic(?:y|ies)\b/i, 'policy-refused'],
  [/audience|client.?id/i, 'unknown-audience'],
  [/token.*(?:expired|expiration)|expired.*token|: expired$/i, 'token-expired'],
  [/not (?:yet )?valid yet|not yet valid|nbf|issued in the future|: early$/i, 'token-early'],
  [/token|signature|issuer|jwks|\bkid\b/i, 'token-rejected'],
  [/provider|agency|urn|does not exist|not found/i, 'unknown-identity'],
]

/**
 * What a failed call says about the identity.
 * @param now milliseconds since 1970
 * @returns null if it says nothing, as where no response came
 */
export function problemOf(
  step: IdentityFailure['step'],
  { status, code, apiMessage }: ApiFailure,
  claims: TokenClaims | null,
  now: number,
): IdentityProblem | null {
  if (step === 'id-token' || status === null || status < 400 || status >= 500 || status === 429) return null
  const known = step === 'sts' ? STS_CODES[code ?? ''] : undefined
  if (known !== undefined) return known
  if (claims?.expiresAt != null && claims.expiresAt <= now) return 'token-expired'
  if (status === 403) return 'not-trusted'
  if (status === 404) return 'unknown-identity'
  const found = MESSAGES.find(([pattern]) => pattern.test(apiMessage ?? ''))
  return found?.[1] ?? (status === 401 ? 'token-rejected' : null)
}
