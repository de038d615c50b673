import type { IdentityFailure, IdentityProblem, SessionLimit, TokenClaims } from '../../model/api-failure.js'
import { asRecord } from '../../model/collections.js'
import { OIDC_VARIABLES, type OidcIdentity } from '../../model/oidc.js'
import type { SessionNeeds } from '../api/actions.js'
import { CceError } from '../errors/api-error.js'
import { type CceCall, type CceClientOptions, createCceClient } from '../http/client.js'
import { fixedCredentials, type WorkTime } from '../http/credentials.js'
import type { CceResponse } from '../http/response.js'
import { type ServerClock, serverClock } from '../http/server-clock.js'
import type { Credentials } from '../http/signing.js'
import { claimsOf } from './claims.js'
import { LocalProblem, requestIdToken } from './id-token.js'
import { problemOf } from './problems.js'
import type { IdentityService } from './service.js'

export interface ExchangeOptions
  extends Pick<CceClientOptions, 'clock' | 'log' | 'redact' | 'env' | 'userAgent' | 'transport' | 'requestTimeoutMs'> {
  readonly identity: OidcIdentity
  readonly service: IdentityService
  /** what the calls of the run need, for the session policy */
  readonly needs: SessionNeeds
  /** masks and redacts texts from now on */
  addSecrets(texts: readonly string[]): void
}

/** Temporary keys, with times by the clock of the runner. */
export interface TemporaryKeys {
  readonly credentials: Credentials
  readonly obtainedAt: number
  readonly expiresAt: number
  readonly limit: SessionLimit | null
}

/** An agency allows at least this long (IAM: maximum session duration). */
const SAFE_DURATION_SECONDS = 3600

/**
 * Exchanges the ID token of the run for temporary keys.
 * @throws CceError with what is known of the identity
 */
export async function exchange(options: ExchangeOptions, time: WorkTime): Promise<TemporaryKeys> {
  const { identity, service, clock, addSecrets } = options
  // the expiry is a time of the service, and the runner's clock may differ
  const serviceClock = serverClock(clock)
  const send = sender(options, time, serviceClock)
  const ask = sender(options, time)
  const attempt = <T>(step: IdentityFailure['step'], claims: TokenClaims | null, work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw error instanceof CceError ? withIdentity(error, { step, claims, options }) : error
    })
  const token = await attempt('id-token', null, () =>
    requestIdToken(identity, ({ endpoint, ...call }) => ask(endpoint, { ...call, method: 'GET' })),
  )
  addSecrets([token])
  const claims = claimsOf(token)
  const { keys, limit } = await attempt(service.kind, claims, () =>
    service.kind === 'sts'
      ? assumeAgency(token, options, (call) => send(service.endpoint, call), claims)
      : federate(token, options, (call) => send(service.endpoint, call)),
  )
  addSecrets([keys.accessKey, keys.secretKey, keys.securityToken])
  const expiresAt = keys.expiresAt - (serviceClock.aheadMs() ?? 0)
  const { accessKey, secretKey, securityToken } = keys
  return {
    credentials: { kind: 'aksk', accessKey, secretKey, securityToken },
    obtainedAt: clock.now(),
    expiresAt,
    limit,
  }
}

type Send = (call: CceCall) => Promise<CceResponse>

function sender(options: ExchangeOptions, { signal, endsAt }: WorkTime, ofService?: ServerClock) {
  const { clock, log, env, userAgent, transport, requestTimeoutMs } = options
  return (endpoint: string, call: CceCall): Promise<CceResponse> =>
    createCceClient({
      endpoint,
      projectId: '',
      credentials: fixedCredentials({ kind: 'none' }),
      clock,
      ...(ofService && { serverClock: ofService }),
      log,
      // what is asked for is a secret, which may be known already; errors are redacted by withIdentity
      redact: (text) => text,
      env,
      userAgent,
      signal,
      endsAt,
      ...(transport && { transport }),
      ...(requestTimeoutMs !== undefined && { requestTimeoutMs }),
    }).send({ ...call, isRepeatable: true })
}

interface ReceivedKeys {
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken: string
  /** by the clock of the service */
  readonly expiresAt: number
}

interface Session {
  readonly keys: ReceivedKeys
  readonly limit: SessionLimit | null
}

/** STS: AssumeAgencyWithOIDC (STS API reference). The request is not signed. */
async function assumeAgency(
  token: string,
  options: ExchangeOptions,
  send: Send,
  claims: TokenClaims | null,
): Promise<Session> {
  const { identity, log, clock } = options
  const call = (durationSeconds: number, policy: PolicyFields): Promise<CceResponse> =>
    send({
      operation: 'AssumeAgencyWithOIDC',
      method: 'POST',
      path: '/v5/agencies/assume-with-oidc',
      body: {
        provider_urn: identity.providerUrn,
        agency_urn: identity.agencyUrn,
        agency_session_name: identity.sessionName,
        id_token: token,
        duration_seconds: durationSeconds,
        ...policy.fields,
      },
    })
  let [seconds, policy] = [identity.durationSeconds, policyFor(options)]
  for (;;)
    try {
      const { value } = await call(seconds, policy)
      const fields = asRecord(asRecord(value)['credentials'])
      const keys = readKeys(fields, ['access_key_id', 'secret_access_key', 'security_token', 'expiration'])
      if (keys === null)
        throw new LocalProblem(
          'unusable-response',
          requestOf(options, 'AssumeAgencyWithOIDC', '/v5/agencies/assume-with-oidc'),
        )
      if (policy.notice !== null) log.info(policy.notice)
      return { keys, limit: policy.limit }
    } catch (error) {
      const problem = error instanceof CceError ? problemOf('sts', error.failure, claims, clock.now()) : null
      if (problem === 'session-too-long' && seconds > SAFE_DURATION_SECONDS) {
        log.info(
          `Notice: the agency does not allow sessions of ${seconds} s; this one is of ${SAFE_DURATION_SECONDS} s`,
        )
        seconds = SAFE_DURATION_SECONDS
      } else if (problem === 'policy-refused' && policy.limit?.by === 'gate') {
        const notice =
          'Notice: the session is not limited to the calls of this run, because STS refused the policy for that'
        policy = { fields: {}, limit: null, notice }
      } else throw error
    }
}

interface PolicyFields {
  readonly fields: { readonly policy?: string; readonly policy_ids?: readonly string[] }
  readonly limit: SessionLimit | null
  /** for the log */
  readonly notice: string | null
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

/** IAM: a token for the ID token, and temporary keys for that (IAM API reference: federated identity authentication). */
async function federate(token: string, options: ExchangeOptions, send: Send): Promise<Session> {
  const { identity, addSecrets, log } = options
  const operation = 'CreateTokenWithIdToken'
  const path = '/v3.0/OS-AUTH/id-token/tokens'
  if (identity.sessionPolicy !== null) throw new LocalProblem('policy-needs-sts', requestOf(options, operation, path))
  const unscoped = await send({
    operation,
    method: 'POST',
    path,
    headers: { 'X-Idp-Id': identity.providerUrn.replace(/^.*:/, '') },
    body: { auth: { id_token: { id: token } } },
  })
  const subject = unscoped.header('x-subject-token')?.trim() ?? ''
  if (!isSecret(subject)) throw new LocalProblem('unusable-response', requestOf(options, operation, path))
  addSecrets([subject])
  const [keysOperation, keysPath] = ['CreateTemporaryAccessKeyByToken', '/v3.0/OS-CREDENTIAL/securitytokens']
  const { value } = await send({
    operation: keysOperation,
    method: 'POST',
    path: keysPath,
    headers: { 'X-Auth-Token': subject },
    body: { auth: { identity: { methods: ['token'], token: { duration_seconds: identity.durationSeconds } } } },
  })
  const keys = readKeys(asRecord(asRecord(value)['credential']), ['access', 'secret', 'securitytoken', 'expires_at'])
  if (keys === null) throw new LocalProblem('unusable-response', requestOf(options, keysOperation, keysPath))
  log.info(
    'Notice: the session is not limited to the calls of this run, because there is no STS here: IAM gives the permissions of the identity provider’s conversion rules, and the agency is not used',
  )
  return { keys, limit: null }
}

const isSecret = (text: unknown): text is string => typeof text === 'string' && /^[\x21-\x7e]{6,}$/.test(text)

/** The keys under their names: access key, secret key, security token, expiry. Null unless all are there. */
function readKeys(
  fields: Readonly<Record<string, unknown>>,
  names: readonly [string, string, string, string],
): ReceivedKeys | null {
  const [accessKey, secretKey, securityToken, expiry] = names.map((name) => fields[name])
  const expiresAt = typeof expiry === 'string' ? Date.parse(expiry) : Number.NaN
  return isSecret(accessKey) && isSecret(secretKey) && isSecret(securityToken) && !Number.isNaN(expiresAt)
    ? { accessKey, secretKey, securityToken, expiresAt }
    : null
}

const requestOf = ({ service }: ExchangeOptions, operation: string, path: string) => ({
  operation,
  method: 'POST',
  url: service.endpoint + path,
})

/** The error with what is known of the identity, and without secrets. */
function withIdentity(
  error: CceError,
  {
    step,
    claims,
    options,
  }: {
    readonly step: IdentityFailure['step']
    readonly claims: TokenClaims | null
    readonly options: ExchangeOptions
  },
): CceError {
  const { failure, cause } = error
  const { redact, clock } = options
  const { providerUrn, agencyUrn } = options.identity
  const problem: IdentityProblem | null =
    error instanceof LocalProblem ? error.problem : problemOf(step, failure, claims, clock.now())
  const { apiMessage, requestId, code, detail } = failure
  const hide = (text: string | null): string | null => (text === null ? null : redact(text))
  return new CceError(
    {
      ...failure,
      apiMessage: hide(apiMessage),
      requestId: hide(requestId),
      code: hide(code),
      detail: detail !== null && 'text' in detail ? { ...detail, text: redact(detail.text) } : detail,
      identity: { step, problem, providerUrn, agencyUrn, claims },
    },
    { cause },
  )
}
