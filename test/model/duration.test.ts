import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { humanDuration, parseDuration } from '../../src/model/duration.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('parseDuration', () => {
  it.each([
    ['0s', 0],
    ['90s', 90 * SECOND],
    ['15m', 15 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['1h30s', HOUR + 30 * SECOND],
    ['2h3m4s', 2 * HOUR + 3 * MINUTE + 4 * SECOND],
    ['120h', 120 * HOUR],
    ['007s', 7 * SECOND],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each([
    [''],
    ['0'],
    ['15'],
    ['h'],
    ['m'],
    ['1.5h'],
    ['-5m'],
    ['+5m'],
    ['5 m'],
    ['5m '],
    ['5M'],
    ['5min'],
    ['1d'],
    ['100ms'],
    ['30m1h'],
    ['5m5m'],
    ['1234567s'],
    ['1e3s'],
    ['٥m'],
    ['Infinity'],
  ])('returns null for %p', (text) => {
    expect(parseDuration(text)).toBeNull()
  })

  it('returns a whole number of seconds or null for any text', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789hms .-'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (text) => {
        const ms = parseDuration(text)
        expect(ms === null || (Number.isSafeInteger(ms) && ms >= 0 && ms % SECOND === 0)).toBe(true)
      }),
    )
  })

  it('adds hours, minutes and seconds', () => {
    const amount = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(amount, amount, amount, (hours, minutes, seconds) => {
        expect(parseDuration(`${hours}h${minutes}m${seconds}s`)).toBe(
          hours * HOUR + minutes * MINUTE + seconds * SECOND,
        )
      }),
    )
  })
})

describe('humanDuration', () => {
  it.each([
    [0, '0 s'],
    [999, '0 s'],
    [40 * SECOND, '40 s'],
    [MINUTE - 1, '59 s'],
    [MINUTE, '1 min'],
    [49 * MINUTE + 59 * SECOND, '49 min'],
    [HOUR, '1 h'],
    [HOUR + 5 * MINUTE, '1 h 5 min'],
    [DAY - 1, '23 h 59 min'],
    [DAY, '1 d'],
    [2 * DAY + 3 * HOUR + 59 * MINUTE, '2 d 3 h'],
    [365 * DAY, '1 y'],
    [400 * DAY, '1 y 35 d'],
    [-49 * MINUTE, '49 min'],
  ])('writes %p ms as "%s"', (ms, text) => {
    expect(humanDuration(ms)).toBe(text)
  })

  it('rounds down, so that no validity appears longer than it is', () => {
    const units: Record<string, number> = { s: SECOND, min: MINUTE, h: HOUR, d: DAY, y: 365 * DAY }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 * DAY }), (ms) => {
        const words = humanDuration(ms).split(' ')
        const written = words.reduce(
          (sum, word, index) => sum + (word in units ? Number(units[word]) * Number(words[index - 1]) : 0),
          0,
        )
        expect(written).toBeLessThanOrEqual(ms)
        expect(words.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
