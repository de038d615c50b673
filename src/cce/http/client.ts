import { inEach, type Localizable, type Localized, localizer } from '../../model/language.js'
import { type Clock, type Log, type Redact, sleep } from '../../model/ports.js'
import { CceError } from '../errors/api-error.js'
import { clip, MESSAGE_LIMIT } from '../errors/error-body.js'
import { authenticate, type Credentials } from './credentials.js'
import { endKind, withDeadline } from './deadline.js'
import { connectionFailure, TransportFailure } from './failure.js'
import { classifyResponse, type FailedAttempt, type Outcome, withoutAnswer } from './outcome.js'
import { requestUrl } from './paths.js'
import { decide, seconds } from './retry.js'
import { createTransport, type Transport } from './transport.js'

export const REQUEST_TIMEOUT_MS = 30_000
export const ATTEMPTS = 3

export interface CceCall {
  /** CCE's name of the operation, such as `ShowPreCheck`. */
  operation: string
  method: 'GET' | 'POST' | 'PATCH'
  /** Starts with `/`; filled from raw ids by `apiPath`. */
  path: string
  /** Raw names and values; undefined ones are left out. */
  query?: Record<string, string | undefined>
  /** Sent as JSON; undefined for none. */
  body?: unknown
}

export interface CceResponse {
  status: number
  requestId: string | null
  /** As received, but for our own credentials. */
  text: string
  /** The parsed JSON, of whatever shape. */
  value: unknown
}

export interface CceClient {
  /**
   * Makes a call, repeating it where that is safe (see `decide`).
   * @throws CceError for whatever is no 2xx answer with JSON
   */
  send(call: CceCall): Promise<CceResponse>
}

export interface CceClientOptions {
  /** Base URL; a path in it is kept as a prefix. */
  endpoint: string
  projectId: string
  credentials: Credentials
  clock: Clock
  log: Log
  redact: Redact
  /** Ends the run; a reason named `TimeoutError` is its deadline, any other a cancellation. */
  signal: AbortSignal
  /** When the run will end, in milliseconds since the epoch: waits that would last longer are not begun. */
  endsAt?: number
  /** Where HTTPS_PROXY and NO_PROXY are looked up. */
  env: Readonly<Record<string, string | undefined>>
  /** `cce-upgrade-gate/<version>` */
  userAgent: string
  /** For one attempt, headers and body; 30 s by default. */
  requestTimeoutMs?: number
  /** After decompression; 256 MiB by default. */
  maxBodyBytes?: number
  /** 3 by default. */
  attempts?: number
  /** Told the last body, redacted, of a call that failed although the service answered. */
  onErrorBody?(call: CceCall, status: number, text: string): void
  /** In place of the network. */
  transport?: Transport
}

/** A client of the CCE API in one project. Loads its HTTP stack with the first call. */
export function createCceClient(options: CceClientOptions): CceClient {
  const { env, maxBodyBytes } = options
  const transport =
    options.transport ?? createTransport({ env, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) })
  return { send: (call) => send(call, options, transport) }
}

async function send(call: CceCall, options: CceClientOptions, transport: Transport): Promise<CceResponse> {
  const { clock, log, signal, attempts = ATTEMPTS } = options
  for (let attempt = 1; ; attempt++) {
    const startedAt = clock.now()
    const outcome = await tryOnce(call, options, transport)
    log.debug(attemptLine(call, outcome, clock.now() - startedAt))
    if (outcome.ok) {
      const { status, requestId, text, value } = outcome
      return { status, requestId, text, value }
    }
    const { failure, retryAfterMs } = outcome
    const leftMs = options.endsAt === undefined ? null : options.endsAt - clock.now()
    const random = () => clock.random()
    const decision = decide({ method: call.method, failure, retryAfterMs, attempt, attempts, leftMs, random })
    if (decision.waitMs === null) throw fail(call, options, outcome, attempt, decision.because)

    const { waitMs } = decision
    log.info(
      `${call.operation}: ${reason(outcome).en}; trying again in ${seconds(waitMs)} (${attempt + 1} of ${attempts})`,
    )
    await sleep(clock, waitMs, signal).catch(() => {
      const ended: FailedAttempt = { ...outcome, failure: { ...outcome.failure, kind: endKind(signal) } }
      throw fail(call, options, ended, attempt, {
        en: `while waiting to try again after ${reason(outcome).en}`,
        zh: `正在等待重试（此前：${reason(outcome).zh}）`,
      })
    })
  }
}

/** Signs anew, with a new date, and sends once. Resolves with every outcome, the run's end among them. */
async function tryOnce(call: CceCall, options: CceClientOptions, transport: Transport): Promise<Outcome> {
  const { clock, redact, signal, credentials, projectId, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options
  const url = requestUrl(options.endpoint, call.path, call.query)
  const body = call.body === undefined ? '' : JSON.stringify(call.body)
  const plain: Record<string, string> = { Accept: 'application/json', 'User-Agent': options.userAgent }
  if (body !== '') plain['Content-Type'] = 'application/json'
  const date = new Date(clock.now())
  const headers = authenticate({ method: call.method, url, headers: plain, body, projectId, date }, credentials)
  const request = { method: call.method, url, headers, body }
  const wire = await withDeadline({ clock, signal, ms: requestTimeoutMs }, (ends) => transport(request, ends)).catch(
    (error: unknown) => (error instanceof TransportFailure ? error : connectionFailure(error)),
  )
  if (wire instanceof TransportFailure) return withoutAnswer(wire)
  return classifyResponse(wire, { url, redact, signed: credentials.kind === 'aksk', now: clock.now() })
}

function fail(
  call: CceCall,
  options: CceClientOptions,
  outcome: FailedAttempt,
  attempts: number,
  because: Localizable | null,
): CceError {
  const { failure, status, code, apiMessage, requestId, text } = outcome
  if (status !== null && text !== null) options.onErrorBody?.(call, status, text)
  const { origin, pathname } = requestUrl(options.endpoint, call.path)
  const details = [failure.detail, because].filter((detail) => detail !== null)
  const detail = details.length === 0 ? null : joined(details, options.redact)
  const { operation, method } = call
  const facts = { operation, method, url: origin + pathname, status, code, apiMessage, requestId, attempts, detail }
  return new CceError({ ...facts, kind: failure.kind, cause: failure.cause })
}

/** The details, redacted; what is the same in every language stays one plain string. */
function joined(details: readonly Localizable[], redact: Redact): Localizable {
  const safe = (text: string) => clip(redact(text), MESSAGE_LIMIT)
  const en = safe(details.map(localizer('en')).join('; '))
  const zh = safe(details.map(localizer('zh-cn')).join('；'))
  return en === zh ? en : { en, zh }
}

/** `throttled, HTTP 429, APIGW.0308` */
const reason = ({ failure, status, code }: FailedAttempt): Localized =>
  inEach((say) =>
    [failure.kind, status === null ? failure.detail && say(failure.detail) : `HTTP ${status}`, code]
      .filter((part) => part !== null)
      .join(', '),
  )

function attemptLine(call: CceCall, outcome: Outcome, ms: number): string {
  const { operation, method, path } = call
  const what = outcome.ok ? `HTTP ${outcome.status}` : reason(outcome).en
  const { bytes, requestId } = outcome
  return `${operation} ${method} ${path}: ${what}, ${ms} ms, ${bytes} bytes, request id ${requestId ?? '-'}`
}
