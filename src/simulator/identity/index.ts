import type { ReceivedRequest } from '../server/requests.js'
import { type ApiResponse, json, notAuthenticated } from '../server/responses.js'
import type { IdentityContext } from './context.js'
import { createTemporaryKeys, createTokenWithIdToken, createUnscopedToken } from './iam.js'
import { createIssuer, type Issuer, openIdConfiguration, requestIdToken } from './issuer.js'
import { type IdentityOperation, providerIn } from './routes.js'
import { createSessions, type Session } from './sessions.js'
import { assumeWithOidc, callerIdentity } from './sts.js'
import type { TrustOptions } from './trust.js'

/** GitHub's token issuer, STS and IAM. */
export interface Identity extends IdentityContext {
  readonly issuer: Issuer
}

/** What GitHub, STS and IAM need of the simulator. */
export interface IdentityOptions extends Pick<IdentityContext, 'trusts' | 'hasProject'> {
  readonly trust: TrustOptions
  /** called with the secrets that they give out: ID tokens, temporary keys with their security tokens, and tokens */
  readonly onIssue: (secrets: readonly string[]) => void
}

export function createIdentity({ trust, trusts, hasProject, onIssue }: IdentityOptions): Identity {
  const issuer = createIssuer(trust, onIssue)
  return { issuer, sessions: createSessions(onIssue), trusts, publicKeys: issuer.publicKeys, hasProject }
}

/** The caller of a request whose signature or token was verified, or why it was refused. */
export type Caller =
  | { readonly accountId: string; readonly session: Session | null; readonly error: null }
  | { readonly error: string }

/**
 * Responds to a call of the issuer, STS or IAM.
 * @param authenticate verifies the signature of the request; only one of the calls needs it
 */
export function performIdentity(
  operation: IdentityOperation,
  { signed: { headers, body }, path, query }: ReceivedRequest,
  { requestId, now }: { readonly requestId: string; readonly now: number },
  identity: Identity,
  authenticate: () => Caller,
): ApiResponse {
  const text = body.toString()
  switch (operation) {
    case 'RequestIdToken':
      return requestIdToken(query, headers['authorization'], now, identity.issuer)
    case 'ShowOpenIdConfiguration':
      return openIdConfiguration(headers['host'] ?? '', identity.issuer)
    case 'ListSigningKeys':
      return json({ keys: identity.publicKeys() })
    case 'AssumeAgencyWithOIDC':
      return assumeWithOidc(text, requestId, now, identity)
    case 'CreateTokenWithIdToken':
      return createTokenWithIdToken(text, headers['x-idp-id'], now, identity)
    case 'CreateUnscopedTokenWithIdToken':
      return createUnscopedToken(headers['authorization'], providerIn(path), now, identity)
    case 'CreateTemporaryAccessKeyByToken':
      return createTemporaryKeys(text, headers['x-auth-token'], now, identity)
    case 'GetCallerIdentity': {
      const caller = authenticate()
      return caller.error === null
        ? callerIdentity(caller.accountId, caller.session)
        : notAuthenticated(requestId, caller.error)
    }
  }
}
