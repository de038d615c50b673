import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { backoff, decideRetry, parseRetryAfter } from '../../../src/cce/http/retry.js'
import { START } from './support.js'

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    ['0', 0],
    [' 56.818 ', 56_818],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 00:00:30 GMT', 30_000],
    ['Thu Jan  1 00:00:30 2026', 30_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ])('parses %j as %d ms', (header, expected) => {
    expect(parseRetryAfter(header, START)).toBe(expected)
  })

  it.each([null, '', 'soon', '-1', '1e9', '0x10', '1,5', '2026-01-01', 'Thu, 99 Foo 2026'])(
    '%j says nothing',
    (header) => {
      expect(parseRetryAfter(header, START)).toBeNull()
    },
  )

  it('is never negative and never throws on any header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (header, now) => {
        const wait = parseRetryAfter(header, now)
        expect(wait === null || wait >= 0).toBe(true)
      }),
    )
  })

  it('reads back every number of seconds and every date', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4_000_000 }), (seconds) => {
        expect(parseRetryAfter(String(seconds), START)).toBe(seconds * 1_000)
        expect(parseRetryAfter(new Date(START + seconds * 1_000).toUTCString(), START)).toBe(seconds * 1_000)
      }),
    )
  })
})

describe('backoff', () => {
  it('doubles from one second up to twenty', () => {
    const longest = [1, 2, 3, 4, 5, 6, 50].map((attempt) => backoff(attempt, () => 1))
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000])
  })

  it('has full jitter', () => {
    expect(backoff(3, () => 0)).toBe(0)
    expect(backoff(3, () => 0.25)).toBe(1_000)
  })
})

describe('the decision to try again', () => {
  const failedAttempt = {
    method: 'GET',
    kind: 'server-error' as const,
    transient: true,
    nothingSent: false,
    retryAfterMs: null,
    attempt: 1,
    attempts: 3,
    leftMs: null,
    random: () => 0.5,
  }

  it('repeats a read after a transient failure', () => {
    expect(decideRetry(failedAttempt)).toEqual({ waitMs: 500 })
  })

  it('repeats nothing after a lasting failure', () => {
    expect(decideRetry({ ...failedAttempt, transient: false })).toEqual({ waitMs: null, stop: null })
  })

  it('repeats a write only if nothing was sent', () => {
    const write = { ...failedAttempt, method: 'POST' }
    expect(decideRetry(write).waitMs).toBeNull()
    expect(decideRetry({ ...write, nothingSent: true }).waitMs).toBe(500)
  })

  it('repeats a write that CCE refused with 429, when CCE asks for it or after half of its minute', () => {
    const refused = { ...failedAttempt, method: 'POST', kind: 'throttled' as const }
    expect(decideRetry({ ...refused, retryAfterMs: 1_000 })).toEqual({ waitMs: 1_000 })
    expect(decideRetry(refused)).toEqual({ waitMs: 30_000 })
    expect(decideRetry({ ...refused, leftMs: 20_000 }).waitMs).toBeNull()
    expect(decideRetry({ ...refused, attempt: 3 }).waitMs).toBeNull()
  })

  it('gives a project that is throttled some seconds, and half of its minute before the last attempt', () => {
    const refused = { ...failedAttempt, kind: 'throttled' as const }
    const waits = (random: number) =>
      [1, 2].map((attempt) => decideRetry({ ...refused, attempt, random: () => random }).waitMs)
    expect(waits(0)).toEqual([3_000, 30_000])
    expect(waits(0.5)).toEqual([4_500, 30_000])
    expect(decideRetry({ ...refused, retryAfterMs: 700 }).waitMs).toBe(700)
  })

  it('repeats no write that was refused for lack of money', () => {
    const refused = { ...failedAttempt, method: 'POST', kind: 'no-balance' as const, transient: false }
    expect(decideRetry({ ...refused, retryAfterMs: 1_000 }).waitMs).toBeNull()
  })

  it('stops after the last attempt', () => {
    expect(decideRetry({ ...failedAttempt, attempt: 3 }).waitMs).toBeNull()
  })

  it('never waits less than the server asks', () => {
    expect(decideRetry({ ...failedAttempt, retryAfterMs: 7_000 }).waitMs).toBe(7_000)
    expect(decideRetry({ ...failedAttempt, retryAfterMs: 100 }).waitMs).toBe(500)
  })

  it('gives up on a wait of more than two minutes, with the reason', () => {
    const decision = decideRetry({ ...failedAttempt, retryAfterMs: 120_001 })
    expect(decision).toEqual({
      waitMs: null,
      stop: { code: 'wait-too-long', waitMs: 120_001, mostMs: 120_000 },
    })
  })

  it('gives up on a wait that outlasts the run, with the reason', () => {
    const decision = decideRetry({ ...failedAttempt, retryAfterMs: 60_000, leftMs: 45_500 })
    expect(decision).toEqual({
      waitMs: null,
      stop: { code: 'run-ends-sooner', waitMs: 60_000, leftMs: 45_500 },
    })
  })
})
