import { objectField, parseObject, stringField } from '../operations/request-body.js'
import { type ApiResponse, json } from '../server/responses.js'
import { HOUR, MINUTE, SECOND } from '../state/clock.js'
import type { IdentityContext } from './context.js'
import { isTrusted, verifyIdToken } from './id-tokens.js'
import { iamError } from './responses.js'
import type { IssuedToken } from './sessions.js'

const TOKEN_LIFETIME = 24 * HOUR
const DEFAULT_KEY_LIFETIME = 15 * MINUTE

/**
 * The token for an ID token of an identity provider (IAM API reference: "Obtaining a Token with an OpenID Connect ID Token"). With
 * the scope of a project it can be used as it is; without one, only for temporary keys.
 * @param providerName the header `X-Idp-Id`
 * @param now milliseconds since 1970
 */
export function createTokenWithIdToken(
  text: string,
  providerName: string | undefined,
  now: number,
  context: IdentityContext,
): ApiResponse {
  const auth = objectField(parseObject(text) ?? {}, 'auth')
  const idToken = stringField(objectField(auth, 'id_token'), 'id')
  if (idToken === '') return iamError(400, 'The request body is invalid: auth.id_token.id is required')
  const projectId = stringField(objectField(objectField(auth, 'scope'), 'project'), 'id') || null
  return createToken({ idToken, providerName, projectId, now }, context)
}

/**
 * The unscoped token for an ID token in the header `Authorization` (IAM API reference: "Obtaining an Unscoped Token with an
 * OpenID Connect ID Token").
 */
export function createUnscopedToken(
  authorization: string | undefined,
  providerName: string | undefined,
  now: number,
  context: IdentityContext,
): ApiResponse {
  const [, idToken] = /^bearer (\S+)$/i.exec(authorization ?? '') ?? []
  if (idToken === undefined) return iamError(401, 'The request you have made requires authentication.')
  return createToken({ idToken, providerName, projectId: null, now }, context)
}

interface TokenRequest {
  readonly idToken: string
  readonly providerName: string | undefined
  /** null: without scope */
  readonly projectId: string | null
  /** milliseconds since 1970 */
  readonly now: number
}

function createToken({ idToken, providerName, projectId, now }: TokenRequest, context: IdentityContext): ApiResponse {
  const trust = context.trusts.find((candidate) => candidate.providerName === providerName)
  if (!trust) return iamError(404, `Could not find identity provider: ${providerName ?? ''}`)
  const verified = verifyIdToken(idToken, trust, context.publicKeys(), now)
  if (verified.fault !== null) return iamError(401, `The ID token is invalid: ${verified.fault}`)
  // what STS has as a trust policy, IAM has as conversion rules
  if (!isTrusted(trust, verified)) return iamError(403, 'No mapping rule of the identity provider matches the ID token')
  if (projectId !== null && !context.hasProject(trust.accountId, projectId))
    return iamError(403, `The user has no role in project ${projectId}`)
  const issued = context.sessions.addToken({ trust, projectId, expiresAt: now + (trust.keyLifetime ?? TOKEN_LIFETIME) })
  const headers = { 'X-Subject-Token': issued.token }
  return { form: 'json', status: 201, value: tokenBody(issued, verified.subject, now), headers }
}

const microseconds = (time: number): string => new Date(time).toISOString().replace(/Z$/, '000Z')

const tokenBody = ({ trust, projectId, expiresAt }: IssuedToken, subject: string, now: number): object => {
  const domain = { id: trust.accountId, name: 'demo-account' }
  return {
    token: {
      expires_at: microseconds(expiresAt),
      issued_at: microseconds(now),
      methods: ['mapped'],
      user: {
        id: 'demo-federated-user',
        name: subject,
        domain,
        'OS-FEDERATION': { identity_provider: { id: trust.providerName }, protocol: { id: 'oidc' }, groups: [] },
      },
      ...(projectId !== null && { project: { id: projectId, name: 'demo-project', domain }, roles: [], catalog: [] }),
    },
  }
}

/**
 * Temporary keys for a token, which stands in the header or in the body (IAM API reference: "Obtaining Temporary Access Keys and
 * Security Tokens of an IAM User").
 * @param header `X-Auth-Token`
 */
export function createTemporaryKeys(
  text: string,
  header: string | undefined,
  now: number,
  context: IdentityContext,
): ApiResponse {
  const identity = objectField(objectField(parseObject(text) ?? {}, 'auth'), 'identity')
  const { methods } = identity
  if (!Array.isArray(methods) || !methods.includes('token'))
    return iamError(400, 'The request body is invalid: auth.identity.methods must be ["token"]')
  const fields = objectField(identity, 'token')
  const issued = context.sessions.tokens.get(stringField(fields, 'id') || (header ?? ''))
  if (!issued || now >= issued.expiresAt) return iamError(401, 'The token must be updated.')
  const seconds = fields['duration_seconds'] ?? DEFAULT_KEY_LIFETIME / SECOND
  const lifetime = typeof seconds === 'number' ? seconds * SECOND : Number.NaN
  if (!(lifetime >= 15 * MINUTE && lifetime <= 24 * HOUR))
    return iamError(400, 'The request body is invalid: duration_seconds must be 900 to 86400')
  const { trust } = issued
  const session = context.sessions.addKeys({
    trust,
    principalUrn: `iam::${trust.accountId}:user:demo-federated-user`,
    principalId: 'demo-federated-user',
    expiresAt: now + (trust.keyLifetime ?? lifetime),
    policies: [],
  })
  return json(
    {
      credential: {
        access: session.accessKey,
        secret: session.secretKey,
        securitytoken: session.securityToken,
        expires_at: microseconds(session.expiresAt),
      },
    },
    201,
  )
}
