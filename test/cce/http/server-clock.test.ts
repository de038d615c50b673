import { describe, expect, it } from '@jest/globals'
import { serverClock } from '../../../src/cce/http/server-clock.js'
import { MINUTE, NOW } from '../../support/cce/responses.js'

const httpDate = (minutes: number): string => new Date(NOW + minutes * MINUTE).toUTCString()

/** The clock after responses with these dates arrived while the runner's clock showed `NOW`. */
function observed(...headers: readonly (string | null)[]) {
  const clock = serverClock({ now: () => NOW })
  for (const header of headers) clock.observe(header)
  return { nowMinutes: (clock.now() - NOW) / MINUTE, aheadMs: clock.aheadMs() }
}

describe('serverClock', () => {
  it('shows the time of the runner until a response had a date', () => {
    expect(observed()).toEqual({ nowMinutes: 0, aheadMs: null })
  })

  it('shows the time of the service if that is later', () => {
    expect(observed(httpDate(120))).toEqual({ nowMinutes: 120, aheadMs: 120 * MINUTE })
  })

  it('shows the time of the runner if that is later', () => {
    expect(observed(httpDate(-120))).toEqual({ nowMinutes: 0, aheadMs: -120 * MINUTE })
  })

  it('keeps the latest of several dates in any order', () => {
    expect(observed(httpDate(5), httpDate(120), httpDate(-5)).nowMinutes).toBe(120)
    expect(observed(httpDate(-9), httpDate(-5)).aheadMs).toBe(-5 * MINUTE)
  })

  it('goes on with the clock of the runner after a response', () => {
    let now = NOW
    const clock = serverClock({ now: () => now })
    clock.observe(httpDate(120))
    now += 10 * MINUTE
    expect(clock.now()).toBe(NOW + 130 * MINUTE)
  })

  it.each([
    null,
    '',
    'tomorrow',
    '0',
    '2027-01-01T00:00:00Z',
    'Fri, 99 Foo 2027 00:00:00 GMT',
    'Fri, 01 Jan 2027 00:00:00 +0800',
  ])('ignores a header that is no HTTP date: %s', (header) => {
    expect(observed(httpDate(3), header).nowMinutes).toBe(3)
    expect(observed(header)).toEqual({ nowMinutes: 0, aheadMs: null })
  })
})
