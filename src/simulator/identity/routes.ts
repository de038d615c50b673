const ROUTES = {
  'GET /_oidc/token': 'RequestIdToken',
  'GET /.well-known/openid-configuration': 'ShowOpenIdConfiguration',
  'GET /.well-known/jwks': 'ListSigningKeys',
  'POST /v5/agencies/assume-with-oidc': 'AssumeAgencyWithOIDC',
  'GET /v5/caller-identity': 'GetCallerIdentity',
  'POST /v3.0/OS-AUTH/id-token/tokens': 'CreateTokenWithIdToken',
  'POST /v3.0/OS-CREDENTIAL/securitytokens': 'CreateTemporaryAccessKeyByToken',
} as const

/** The calls of GitHub's token issuer, of STS and of IAM that the simulator answers. */
export type IdentityOperation = (typeof ROUTES)[keyof typeof ROUTES] | 'CreateUnscopedTokenWithIdToken'

const isRoute = (key: string): key is keyof typeof ROUTES => Object.hasOwn(ROUTES, key)

/** Federation with the identity provider in the path, as Huawei's JavaScript SDK asks for a token. */
const FEDERATION = /^\/v3\/OS-FEDERATION\/identity_providers\/([\w-]{1,64})\/protocols\/oidc\/auth$/

/** The identity provider that a path of {@link FEDERATION} names. */
export const providerIn = (path: string): string | undefined => FEDERATION.exec(path)?.[1]

/** Finds the operation of a request; null if it is no call of an issuer, STS or IAM. */
export function matchIdentityRoute(method: string, path: string): IdentityOperation | null {
  const key = `${method} ${path}`
  if (isRoute(key)) return ROUTES[key]
  return method === 'POST' && FEDERATION.test(path) ? 'CreateUnscopedTokenWithIdToken' : null
}
