import type { RetryStop } from '../../model/api-failure.js'
import type { Failure } from '../../network/failure.js'

const BASE_MS = 1_000
const CAP_MS = 20_000
/** Without a Retry-After, a refused request waits this long: CCE counts over about a minute, refused requests included (measured). */
const QUOTA_MS = 30_000
/** Before that, a read waits for less, since reads are often refused for a moment only. */
const MOMENT_MS = 3_000
/** The longest Retry-After that is waited for; beyond it the client gives up. */
const LONGEST_WAIT_MS = 120_000

/**
 * Reads a Retry-After header: seconds (CCE has been seen to send a fraction, such as `56.818`) or an HTTP date in any
 * of its three forms.
 * @param now milliseconds since the epoch
 * @returns milliseconds to wait, never negative; null if the header is missing or unreadable
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1_000)
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return null
  // the oldest form has no zone and would be read as local time
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Exponential backoff with full jitter, in milliseconds. @param attempt the one that failed, from 1 */
export function backoff(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)))
}

export interface FailedAttemptContext extends Pick<Failure, 'kind' | 'transient' | 'nothingSent'> {
  method: string
  /** the server's Retry-After in milliseconds */
  retryAfterMs: number | null
  /** the attempt that failed, from 1 */
  attempt: number
  attempts: number
  /** milliseconds until the run ends; null if unknown */
  leftMs: number | null
  random: () => number
}

/** Wait and repeat, or give up. `stop` is null where the failure itself does not allow another attempt. */
export type RetryDecision = { waitMs: number } | { waitMs: null; stop: RetryStop | null }

/**
 * Decides on another attempt. A GET is repeated after any transient failure. A write is repeated only if CCE provably did not
 * carry it out: it never arrived (a refused connection, for example), or CCE answered 429. A write may start a task, and neither
 * a lost response nor a server error shows whether it did.
 */
export function decideRetry(failed: FailedAttemptContext): RetryDecision {
  const { method, kind, transient, nothingSent, retryAfterMs, attempt, attempts, leftMs, random } = failed
  const isRefusedWrite = method !== 'GET' && kind === 'throttled'
  const allowed = transient && (method === 'GET' || nothingSent || isRefusedWrite)
  if (!allowed || attempt >= attempts) return { waitMs: null, stop: null }
  // never sooner than the server asked; the jitter keeps concurrent callers apart
  const waitMs = Math.max(retryAfterMs ?? leastWait(failed), backoff(attempt, random))
  const stop = stopInsteadOf(waitMs, leftMs)
  return stop === null ? { waitMs } : { waitMs: null, stop }
}

/** The least wait where CCE does not ask for one. A project whose requests are too many stays throttled if they are repeated at once. */
function leastWait({ method, kind, attempt, random }: FailedAttemptContext): number {
  if (kind !== 'throttled') return 0
  return method === 'GET' && attempt === 1 ? Math.floor((1 + random()) * MOMENT_MS) : QUOTA_MS
}

/** Why a request is given up rather than sent after a wait; null if the wait is short enough. @param leftMs as above */
export function stopInsteadOf(waitMs: number, leftMs: number | null): RetryStop | null {
  if (waitMs > LONGEST_WAIT_MS) return { code: 'wait-too-long', waitMs, mostMs: LONGEST_WAIT_MS }
  if (leftMs !== null && waitMs >= leftMs) return { code: 'run-ends-sooner', waitMs, leftMs: Math.max(0, leftMs) }
  return null
}
