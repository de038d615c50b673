import type { IdentityFailure, IdentityProblem, SessionLimit, TokenClaims } from '../../model/api-failure.js'
import { CceError } from '../errors/api-error.js'
import { type CceCall, createCceClient } from '../http/client.js'
import { fixedCredentials, type WorkTime } from '../http/credentials.js'
import type { CceResponse } from '../http/response.js'
import { type ServerClock, serverClock } from '../http/server-clock.js'
import type { Credentials } from '../http/signing.js'
import { claimsOf } from './claims.js'
import { federate } from './iam.js'
import { LocalProblem, requestIdToken } from './id-token.js'
import { problemOf } from './problems.js'
import type { ExchangeOptions } from './shared.js'
import { assumeAgency } from './sts.js'

/** Temporary keys, with times by the clock of the runner. */
export interface TemporaryKeys {
  readonly credentials: Credentials
  readonly obtainedAt: number
  readonly expiresAt: number
  readonly limit: SessionLimit | null
  /** how they are limited, or why they are not, for the log */
  readonly notice: string
}

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
  // the other two parts are useless without the signature
  addSecrets([token, token.slice(token.lastIndexOf('.') + 1)])
  const claims = claimsOf(token)
  const { keys, limit, notice } = await attempt(service.kind, claims, () =>
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
    notice,
  }
}

function sender(options: ExchangeOptions, { signal, endsAt }: WorkTime, ofService?: ServerClock) {
  const { clock, log, redact, env, userAgent, transport, requestTimeoutMs } = options
  return (endpoint: string, call: CceCall): Promise<CceResponse> =>
    createCceClient({
      endpoint,
      projectId: '',
      credentials: fixedCredentials({ kind: 'none' }),
      clock,
      ...(ofService && { serverClock: ofService }),
      log,
      redact,
      returnsSecrets: true,
      env,
      userAgent,
      signal,
      endsAt,
      ...(transport && { transport }),
      ...(requestTimeoutMs !== undefined && { requestTimeoutMs }),
    }).send({ ...call, isRepeatable: true })
}

/** The error with what is known of the identity. */
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
  const { clock, identity } = options
  const { providerUrn, agencyUrn } = identity
  const problem: IdentityProblem | null =
    error instanceof LocalProblem ? error.problem : problemOf(step, failure, claims, clock.now())
  return new CceError({ ...failure, identity: { step, problem, providerUrn, agencyUrn, claims } }, { cause })
}
