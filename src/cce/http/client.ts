import type { FailedAttempt, FailureKind, RetryStop } from '../../model/api-failure.js'
import { type Clock, type Log, type Redact, sleep } from '../../model/ports.js'
import { connectionFailure, TransportFailure } from '../../network/failure.js'
import { createTransport, type Transport } from '../../network/transport.js'
import { attemptText, CceError } from '../errors/api-error.js'
import type { CredentialSource } from './credentials.js'
import { endKind, withDeadline } from './deadline.js'
import { requestUrl } from './paths.js'
import { type RateLimiter, type RequestKind, rateLimiter } from './rate-limit.js'
import { type AttemptResult, type CceResponse, classifyResponse, type FailedResult, failed } from './response.js'
import { decideRetry, stopInsteadOf } from './retry.js'
import type { ServerClock } from './server-clock.js'
import { authenticate, type Credentials } from './signing.js'

const REQUEST_TIMEOUT_MS = 30_000
const ATTEMPTS = 3
/** A refusal with 429 that is about one cluster, on which another operation is under way. */
const CLUSTER_LOCKED = 'CCE.01429002'
/** How CCE refuses keys that have expired, if it does not take them for a wrong time. */
const REFUSED_CREDENTIALS: readonly FailureKind[] = ['bad-credentials', 'clock-skew']
/** A wait for the rate limit that is logged. */
const NOTABLE_WAIT_MS = 5_000

export interface CceCall {
  /** CCE's name of the operation, such as `ShowPreCheck` */
  operation: string
  method: 'GET' | 'POST' | 'PATCH'
  /** beside those of every call */
  headers?: Readonly<Record<string, string>>
  /** a POST that changes nothing, so that it can be repeated like a GET */
  isRepeatable?: boolean
  /** starts with `/`; built from raw ids by `apiPath` */
  path: string
  /** raw names and values; undefined ones are left out */
  query?: Record<string, string | undefined>
  /** sent as JSON; undefined for none */
  body?: unknown
}

export interface CceClient {
  /**
   * Makes a call, and repeats it where that is safe (see `decideRetry`).
   * @throws CceError if there is no 2xx response with JSON
   */
  send(call: CceCall): Promise<CceResponse>
}

export interface CceClientOptions {
  /** base URL; a path in it is kept as a prefix */
  endpoint: string
  projectId: string
  credentials: CredentialSource
  clock: Clock
  /** compares the dates of successful responses with `clock` */
  serverClock?: Pick<ServerClock, 'observe'>
  log: Log
  redact: Redact
  /** what the API returns is a secret, which may be known already, so that it is left in the values of successful responses */
  returnsSecrets?: boolean
  /** ends the run; a reason named `TimeoutError` is its deadline, any other a cancellation */
  signal: AbortSignal
  /** when the run ends, in epoch milliseconds: longer waits are not started */
  endsAt?: number
  /** where HTTPS_PROXY and NO_PROXY are looked up */
  env: Readonly<Record<string, string | undefined>>
  /** `cce-upgrade-gate/<version>` */
  userAgent: string
  /** for one attempt, headers and body; 30 s by default */
  requestTimeoutMs?: number
  /** after decompression; 256 MiB by default */
  maxBodyBytes?: number
  /** 3 by default */
  attempts?: number
  /** shared by all clients of the project; one of its own by default */
  limiter?: RateLimiter
  /** called with the last body, redacted, of a call that failed although the service responded */
  onErrorBody?(call: CceCall, status: number, text: string): void
  /** in place of the network */
  transport?: Transport
}

/** A client of the CCE API in one project. Loads its HTTP stack on the first call. */
export function createCceClient(options: CceClientOptions): CceClient {
  const { env, maxBodyBytes, limiter = rateLimiter(options.clock) } = options
  const transport =
    options.transport ?? createTransport({ env, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) })
  return { send: (call) => send(call, options, transport, limiter) }
}

async function send(
  call: CceCall,
  options: CceClientOptions,
  transport: Transport,
  limiter: RateLimiter,
): Promise<CceResponse> {
  const { operation, method, path, isRepeatable = method === 'GET' } = call
  const { clock, log, signal, endsAt, attempts = ATTEMPTS } = options
  const kind: RequestKind = isRepeatable ? 'read' : 'write'
  const leftMs = (): number | null => (endsAt === undefined ? null : endsAt - clock.now())
  let last: FailedResult | null = null
  for (let attempt = 1; ; attempt++) {
    const pausedMs = limiter.pausedMs(kind)
    const stop = pausedMs > 0 && !signal.aborted ? stopInsteadOf(pausedMs, leftMs()) : null
    if (stop !== null) throw errorOf(call, options, last ?? failed('throttled', null), attempt - 1, stop)
    const askedAt = clock.now()
    await limiter.admit(kind, signal).catch(() => {
      throw endedWhileWaiting(call, options, last, attempt - 1)
    })
    const waitedMs = clock.now() - askedAt
    if (waitedMs >= NOTABLE_WAIT_MS)
      log.info(`${operation}: waited ${inSeconds(waitedMs)} s for the rate limit of the project`)
    const credentials = await options.credentials.current({ signal, endsAt: endsAt ?? Number.POSITIVE_INFINITY })
    const startedAt = clock.now()
    const result = await tryOnce(call, options, credentials, transport)
    const { bytes, requestId } = result
    const what = result.ok ? `HTTP ${result.status}` : attemptText(result)
    const ms = clock.now() - startedAt
    log.debug(`${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? '-'}`)
    if (result.ok) {
      const { status, requestId, text, value, header } = result
      return { status, requestId, text, value, header }
    }
    // a refused write was not carried out; a source has others only once for the same ones
    if (REFUSED_CREDENTIALS.includes(result.kind) && options.credentials.replace(credentials)) {
      log.info(`${operation}: ${what}; trying again with new credentials`)
      attempt--
      continue
    }
    last = result
    const random = () => clock.random()
    const decision = decideRetry({
      ...result,
      method: isRepeatable ? 'GET' : method,
      attempt,
      attempts,
      leftMs: leftMs(),
      random,
    })
    if (result.kind === 'throttled' && result.code !== CLUSTER_LOCKED) {
      // CCE asks the whole project to wait; where it does not say how long, reads need not wait for the longer limit of writes
      if (result.retryAfterMs !== null) limiter.pause(null, result.retryAfterMs)
      else limiter.pause(kind, decision.waitMs ?? 0)
    }
    if (decision.waitMs === null) throw errorOf(call, options, result, attempt, decision.stop)
    log.info(`${operation}: ${what}; trying again in ${inSeconds(decision.waitMs)} s (${attempt + 1} of ${attempts})`)
    await sleep(clock, decision.waitMs, signal).catch(() => {
      throw endedWhileWaiting(call, options, result, attempt)
    })
  }
}

const inSeconds = (ms: number): number => Number((ms / 1_000).toFixed(1))

/** The run ended during a wait. @param last the attempt before, if there was one */
function endedWhileWaiting(
  call: CceCall,
  options: CceClientOptions,
  last: FailedResult | null,
  attempts: number,
): CceError {
  const kind = endKind(options.signal)
  const stop: RetryStop | null = last && { code: 'ended-while-waiting', after: attemptOf(last) }
  return errorOf(call, options, last ? { ...last, kind } : failed(kind, null), attempts, stop)
}

/** Signs with the current date and sends once. Resolves with every result, including the end of the run. */
async function tryOnce(
  call: CceCall,
  options: CceClientOptions,
  credentials: Credentials,
  transport: Transport,
): Promise<AttemptResult> {
  const { clock, redact, returnsSecrets = false, signal, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options
  const { method } = call
  const url = requestUrl(options.endpoint, call.path, call.query)
  const body = call.body === undefined ? '' : JSON.stringify(call.body)
  const plain: Record<string, string> = {
    ...call.headers,
    Accept: 'application/json',
    'User-Agent': options.userAgent,
  }
  if (body !== '') plain['Content-Type'] = 'application/json'
  const date = new Date(clock.now())
  const headers = authenticate({ method, url, headers: plain, body, projectId, date }, credentials)
  const work = (ends: AbortSignal) => transport({ method, url, headers, body }, ends)
  const wire = await withDeadline({ clock, signal, ms: requestTimeoutMs }, work).catch(connectionFailure)
  const signed = credentials.kind === 'aksk'
  const result = classifyResponse(wire, { url, redact, returnsSecrets, signed, now: clock.now() })
  // anything but a response of the API can come from a proxy, whose clock says nothing
  if (result.ok && !(wire instanceof TransportFailure)) options.serverClock?.observe(wire.header('date'))
  return result
}

/** The part of a failed attempt that the report needs. */
const attemptOf = ({ kind, status, code, detail }: FailedResult): FailedAttempt => ({ kind, status, code, detail })

function errorOf(
  call: CceCall,
  options: CceClientOptions,
  result: FailedResult,
  attempts: number,
  retryStop: RetryStop | null,
): CceError {
  const { cause, apiMessage, requestId, text, status } = result
  if (status !== null && text !== null) options.onErrorBody?.(call, status, text)
  const { origin, pathname } = requestUrl(options.endpoint, call.path)
  const { operation, method } = call
  const { credentials } = options
  const limit = result.kind === 'no-permission' ? credentials.limit() : null
  const isKeyless = result.kind === 'bad-credentials' && credentials.isKeyless
  const of = { ...(isKeyless && { isKeyless }), ...(limit && { limit }) }
  const request = { operation, method, url: origin + pathname }
  return new CceError(
    { ...attemptOf(result), ...request, apiMessage, requestId, attempts, retryStop, ...of },
    { cause },
  )
}
