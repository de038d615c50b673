import type { Localized } from '../../model/language.js'
import type { Failure } from './failure.js'

const BASE_MS = 1_000
const CAP_MS = 20_000
/** What the server may ask us to wait; beyond it we give up and say so. */
export const LONGEST_WAIT_MS = 120_000

/**
 * Reads a Retry-After header: seconds (CCE has been seen to send a fraction, such as `56.818`) or an HTTP date in any
 * of its three forms.
 * @param now milliseconds since the epoch
 * @returns milliseconds to wait, never negative; null where there is nothing readable
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1_000)
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return null
  // The oldest form names no zone, and would be read as local time.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Exponential backoff with full jitter, in milliseconds. @param attempt the one that failed, from 1 */
export function backoff(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)))
}

export interface Situation {
  method: string
  failure: Failure
  /** What the server asked for, in milliseconds. */
  retryAfterMs: number | null
  /** The attempt that failed, from 1. */
  attempt: number
  attempts: number
  /** Milliseconds that the run has left; null when unknown. */
  leftMs: number | null
  random: () => number
}

/** Wait and repeat, or give up; `because` has words only where the reason is not plain from the failure. */
export type Decision = { waitMs: number } | { waitMs: null; because: Localized | null }

/**
 * Decides on another attempt. A GET is repeated after any transient failure. A write is repeated only where it
 * provably never arrived (refused connections and the like): it may start a task, and neither a lost answer nor a
 * server error tells whether it did. A 429 is not repeated either: refused writes count against the same quota of
 * about ten a minute.
 */
export function decide(situation: Situation): Decision {
  const { method, failure, retryAfterMs, attempt, attempts, leftMs, random } = situation
  const allowed = failure.transient && (method === 'GET' || failure.nothingSent)
  if (!allowed || attempt >= attempts) return { waitMs: null, because: null }
  // Never sooner than asked for; the jitter keeps concurrent callers apart.
  const waitMs = Math.max(retryAfterMs ?? 0, backoff(attempt, random))
  if (waitMs > LONGEST_WAIT_MS) return giveUp(waitMs, AT_MOST)
  if (leftMs !== null && waitMs >= leftMs) return giveUp(waitMs, leftWords(Math.max(0, leftMs)))
  return { waitMs }
}

const AT_MOST: Localized = {
  en: `we wait ${LONGEST_WAIT_MS / 1_000} s at most`,
  zh: `超过 ${LONGEST_WAIT_MS / 1_000} 秒的上限`,
}

const leftWords = (leftMs: number): Localized => ({
  en: `the run has ${seconds(leftMs)} left`,
  zh: `而本次运行只剩 ${inSeconds(leftMs)} 秒`,
})

const giveUp = (waitMs: number, because: Localized): Decision => ({
  waitMs: null,
  because: {
    en: `trying again would mean waiting ${seconds(waitMs)}, and ${because.en}`,
    zh: `重试需要等待 ${inSeconds(waitMs)} 秒，${because.zh}`,
  },
})

const inSeconds = (ms: number): number => Number((ms / 1_000).toFixed(1))

/** Milliseconds for people: `1.2 s`. */
export const seconds = (ms: number): string => `${inSeconds(ms)} s`
