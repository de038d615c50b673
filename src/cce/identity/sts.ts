import type { IdentityProblem, SessionLimit, TokenClaims } from '../../model/api-failure.js'
import { asRecord } from '../../model/collections.js'
import { OIDC_VARIABLES, type OidcIdentity } from '../../model/oidc.js'
import { CceError } from '../errors/api-error.js'
import type { CceCall } from '../http/client.js'
import type { CceResponse } from '../http/response.js'
import { LocalProblem } from './id-token.js'
import { problemOf } from './problems.js'
import { type ExchangeOptions, type ReceivedKeys, readKeys, requestOf, type Send, type Session } from './shared.js'

/** An agency allows at least this long (IAM: maximum session duration). */
const SAFE_DURATION_SECONDS = 3600

const OPERATION = 'AssumeAgencyWithOIDC'
const PATH = '/v5/agencies/assume-with-oidc'

/**
 * STS: AssumeAgencyWithOIDC (STS API reference). The request is not signed. A session that is too long for the agency, and a policy of the
 * gate that STS does not take, are given up with a notice.
 */
export async function assumeAgency(
  token: string,
  options: ExchangeOptions,
  send: Send,
  claims: TokenClaims | null,
): Promise<Session> {
  const { identity, log, clock } = options
  let [seconds, policy] = [identity.durationSeconds, policyFor(options)]
  for (;;)
    try {
      const keys = keysIn(await send(requestFor(token, identity, seconds, policy)), options)
      return { keys, limit: policy.limit, notice: policy.notice }
    } catch (error) {
      if (!(error instanceof CceError) || error instanceof LocalProblem) throw error
      const problem = problemOf('sts', error.failure, claims, clock.now())
      if (problem === 'session-too-long' && seconds > SAFE_DURATION_SECONDS) {
        log.info(
          `Notice: the agency does not allow sessions of ${seconds} s; this one is of ${SAFE_DURATION_SECONDS} s`,
        )
        seconds = SAFE_DURATION_SECONDS
      } else if (policy.limit?.by === 'gate' && canBeAboutPolicy(problem, error)) policy = UNLIMITED
      else throw error
    }
}

/** A refusal that names no other reason can be about the policy, since STS documents no list of its errors. */
const canBeAboutPolicy = (problem: IdentityProblem | null, { status }: CceError): boolean =>
  problem === 'policy-refused' || (problem === null && status === 400)

const requestFor = (
  token: string,
  { providerUrn, agencyUrn, sessionName }: OidcIdentity,
  seconds: number,
  { fields }: PolicyFields,
): CceCall => ({
  operation: OPERATION,
  method: 'POST',
  path: PATH,
  body: {
    provider_urn: providerUrn,
    agency_urn: agencyUrn,
    agency_session_name: sessionName,
    id_token: token,
    duration_seconds: seconds,
    ...fields,
  },
})

function keysIn({ value }: CceResponse, options: ExchangeOptions): ReceivedKeys {
  const fields = asRecord(asRecord(value)['credentials'])
  const keys = readKeys(fields, ['access_key_id', 'secret_access_key', 'security_token', 'expiration'])
  if (keys === null) throw new LocalProblem('unusable-response', requestOf(options, OPERATION, PATH))
  return keys
}

interface PolicyFields {
  readonly fields: { readonly policy?: string; readonly policy_ids?: readonly string[] }
  readonly limit: SessionLimit | null
  /** for the log */
  readonly notice: string
}

const UNLIMITED: PolicyFields = {
  fields: {},
  limit: null,
  notice: 'Notice: the session is not limited to the calls of this run, because STS refused the policy for that',
}

/** The session policy: that of the environment, else the actions that the run needs (IAM: Identity Policy Grammar). */
function policyFor({ identity: { sessionPolicy }, needs }: ExchangeOptions): PolicyFields {
  if (sessionPolicy !== null) {
    const { policy, policyIds } = sessionPolicy
    const fields = { ...(policy !== null && { policy }), ...(policyIds.length > 0 && { policy_ids: policyIds }) }
    const notice = `The session is limited by ${OIDC_VARIABLES.policy} or ${OIDC_VARIABLES.policyIds}`
    return { fields, limit: { by: 'environment' }, notice }
  }
  if ('unpublished' in needs) {
    const notice = `Notice: the session is not limited to the calls of this run, because no action is published for ${needs.unpublished.join(', ')}`
    return { fields: {}, limit: null, notice }
  }
  const { actions } = needs
  const policy = JSON.stringify({ Version: '5.0', Statement: [{ Effect: 'Allow', Action: actions }] })
  return {
    fields: { policy },
    limit: { by: 'gate', actions },
    notice: `The session is limited to ${actions.join(', ')}`,
  }
}
