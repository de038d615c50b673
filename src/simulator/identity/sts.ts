import { type Fields, parseObject, stringField } from '../operations/request-body.js'
import { type ApiResponse, json } from '../server/responses.js'
import { SECOND } from '../state/clock.js'
import type { IdentityContext } from './context.js'
import { type IdTokenFault, isTrusted, verifyIdToken } from './id-tokens.js'
import { type PolicyDocument, parsePolicy } from './policy-document.js'
import { audienceNotRegistered, invalidIdToken, invalidParameter, malformedPolicy, notTrusted } from './responses.js'
import type { Session } from './sessions.js'

const SHORTEST = 900
const LONGEST = 43_200
const DEFAULT_DURATION = 3_600

/**
 * AssumeAgencyWithOIDC: temporary keys for an ID token that the trust policy of an agency allows (STS API reference). The
 * request is not signed.
 * @param now milliseconds since 1970
 */
export function assumeWithOidc(text: string, requestId: string, now: number, context: IdentityContext): ApiResponse {
  const body = parseObject(text)
  if (!body) return invalidParameter(requestId, 'the request body is not a JSON object')
  const fault = faultIn(body)
  if (fault !== null) return invalidParameter(requestId, fault)
  const policies = sessionPolicies(body)
  if (policies === null) return malformedPolicy(requestId, 'malformed policy document')
  const [providerUrn, agencyUrn] = [stringField(body, 'provider_urn'), stringField(body, 'agency_urn')]
  const trust = context.trusts.find((candidate) => candidate.providerUrn === providerUrn)
  if (!trust) return invalidParameter(requestId, `the OIDC provider ${providerUrn} does not exist`)
  const idToken = verifyIdToken(stringField(body, 'id_token'), trust, context.publicKeys(), now)
  if (idToken.fault !== null) return tokenError(requestId, idToken.fault, trust.issuer)
  if (agencyUrn !== trust.agencyUrn || !isTrusted(trust, idToken)) return notTrusted(requestId, agencyUrn)
  const duration = durationOf(body) ?? DEFAULT_DURATION
  if (duration > trust.maxSessionSeconds)
    return invalidParameter(
      requestId,
      `duration_seconds exceeds the maximum session duration of the agency, ${trust.maxSessionSeconds}`,
    )
  const name = stringField(body, 'agency_session_name')
  const session = context.sessions.addKeys({
    trust,
    principalUrn: `sts::${trust.accountId}:assumed-agency:${trust.agencyName}/${name}`,
    principalId: `${trust.agencyId}:${name}`,
    expiresAt: now + (trust.keyLifetime ?? duration * SECOND),
    policies,
  })
  return json({
    credentials: {
      access_key_id: session.accessKey,
      secret_access_key: session.secretKey,
      security_token: session.securityToken,
      expiration: new Date(session.expiresAt).toISOString(),
    },
    assumed_agency: { urn: session.principalUrn, id: session.principalId },
    audience: idToken.audience,
    provider: providerUrn,
    subject_from_id_token: idToken.subject,
  })
}

const tokenError = (requestId: string, fault: IdTokenFault, issuer: string): ApiResponse => {
  switch (fault) {
    case 'expired':
      return invalidIdToken(requestId, 'the id token has expired')
    case 'early':
      return invalidIdToken(requestId, 'the id token is not valid yet')
    case 'issuer':
      return invalidIdToken(requestId, `the issuer of the id token is not ${issuer}`)
    case 'audience':
      return audienceNotRegistered(requestId, 'the audience of the id token is not registered in the OIDC provider')
    case 'invalid':
      return invalidIdToken(requestId, 'the signature of the id token is invalid')
  }
}

/** The limits of each field (STS API reference: AssumeAgencyWithOIDC). */
function faultIn(body: Fields): string | null {
  const lengths: readonly (readonly [string, number, number])[] = [
    ['provider_urn', 1, 1_500],
    ['agency_urn', 1, 1_500],
    ['agency_session_name', 2, 128],
    ['id_token', 4, 20_000],
  ]
  for (const [name, min, max] of lengths) {
    const { length } = stringField(body, name)
    if (length < min || length > max) return `${name} must have ${min} to ${max} characters`
  }
  if (!/^[A-Za-z0-9_+=,.@-]+$/.test(stringField(body, 'agency_session_name')))
    return 'agency_session_name has a character that is not allowed'
  if (!/^[^:]+:[^:]*:[^:]{1,64}:[^:]{1,64}:.+$/.test(stringField(body, 'provider_urn')))
    return 'provider_urn must have five parts'
  const duration = durationOf(body)
  if (body['duration_seconds'] !== undefined && (duration === null || duration < SHORTEST || duration > LONGEST))
    return `duration_seconds must be a whole number from ${SHORTEST} to ${LONGEST}`
  const { policy, policy_ids: ids } = body
  if (policy !== undefined && (typeof policy !== 'string' || policy.length < 2 || policy.length > 4_096))
    return 'policy must have 2 to 4096 characters'
  if (ids !== undefined && !isPolicyIds(ids)) return 'policy_ids must be a list of at most 20 ids'
  const unknown = textsIn(ids).find((id) => !SYSTEM_POLICIES.has(id))
  return unknown === undefined ? null : `the policy ${unknown} does not exist`
}

const isPolicyIds = (ids: unknown): boolean =>
  Array.isArray(ids) &&
  ids.length <= 20 &&
  ids.every((id) => typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id))

function durationOf(body: Fields): number | null {
  const value = body['duration_seconds']
  return typeof value === 'number' && Number.isInteger(value) ? value : null
}

/** Policies that every account has, by their ids. IAM's own have such names; what they allow is made up. */
const SYSTEM_POLICIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ CCEFullAccessPolicy: ['cce:*'], CCEReadOnlyPolicy: ['cce:*:get*', 'cce:*:list*'] }).map(
    ([id, actions]) => [id, JSON.stringify({ Version: '5.0', Statement: [{ Effect: 'Allow', Action: actions }] })],
  ),
)

const textsIn = (value: unknown): string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string')

/** The session may do only what every one of these policies allows. Null if one of them cannot be read. */
function sessionPolicies(body: Fields): readonly PolicyDocument[] | null {
  const own = stringField(body, 'policy')
  const texts = [
    ...(own === '' ? [] : [own]),
    ...textsIn(body['policy_ids']).map((id) => SYSTEM_POLICIES.get(id) ?? ''),
  ]
  const policies = texts.map((text) => parsePolicy(text)).filter((policy) => policy !== null)
  return policies.length === texts.length ? policies : null
}

/** GetCallerIdentity: who the caller is. @param session null: the permanent keys of the account */
export const callerIdentity = (accountId: string, session: Session | null): ApiResponse =>
  json({
    account_id: accountId,
    principal_urn: session?.principalUrn ?? `iam::${accountId}:user:demo`,
    principal_id: session?.principalId ?? accountId,
  })
