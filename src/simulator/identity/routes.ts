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
export type IdentityOperation = (typeof ROUTES)[keyof typeof ROUTES]

const isRoute = (key: string): key is keyof typeof ROUTES => Object.hasOwn(ROUTES, key)

/** Finds the operation of a request; null if it is no call of an issuer, STS or IAM. */
export function matchIdentityRoute(method: string, path: string): IdentityOperation | null {
  const key = `${method} ${path}`
  return isRoute(key) ? ROUTES[key] : null
}
