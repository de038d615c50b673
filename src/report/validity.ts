import type { CheckReport, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'

/** Until when a result counts, as it stood when the report was written. */
export type Validity =
  | { readonly state: 'no-result' | 'no-expiry' }
  | { readonly state: 'unfinished'; readonly phase: string }
  /** `at` is ISO 8601; `leftMs` is negative or zero once the result has expired */
  | { readonly state: 'valid' | 'expired'; readonly at: string; readonly leftMs: number }

/** The validity of one check of a report. */
export function validityOf({ expiresAt, phase }: CheckReport, { generatedAt }: Report): Validity {
  const expires = parseTimestamp(expiresAt)
  if (expires !== null && expiresAt !== null) {
    const leftMs = expires - (parseTimestamp(generatedAt) ?? 0)
    return { state: leftMs > 0 ? 'valid' : 'expired', at: expiresAt, leftMs }
  }
  if (phase === null) return { state: 'no-result' }
  return phase === 'Init' || phase === 'Running' ? { state: 'unfinished', phase } : { state: 'no-expiry' }
}
