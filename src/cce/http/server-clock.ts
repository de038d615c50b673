import type { Clock } from '../../model/ports.js'

/** What the dates of responses show about the clock of the service. */
export interface ServerClock {
  /**
   * Compares the date of a response, which has just arrived, with the runner's clock.
   * @param header the header `Date`; anything but an HTTP date is ignored
   */
  observe(header: string | null): void
  /** The later of the runner's clock and the service's, in milliseconds since 1970. */
  now(): number
  /** By how many milliseconds the service's clock is ahead of the runner's, negative if behind; null before the first date. */
  aheadMs(): number | null
}

/** An HTTP date in the form that servers must send (RFC 9110, section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Compares the clocks of runner and service. A response is older than its arrival, so each date shows at least how far the
 * service is ahead; the largest difference counts.
 */
export function serverClock(clock: Pick<Clock, 'now'>): ServerClock {
  let ahead: number | null = null
  return {
    observe: (header) => {
      const date = header !== null && HTTP_DATE.test(header.trim()) ? Date.parse(header) : Number.NaN
      if (!Number.isNaN(date)) ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, date - clock.now())
    },
    now: () => clock.now() + Math.max(0, ahead ?? 0),
    aheadMs: () => ahead,
  }
}
