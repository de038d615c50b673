import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dayOf, isoTime, parseDay, parseTimestamp } from '../../src/model/timestamp.js'

const at = (iso: string): number => new Date(iso).getTime()
const NOON = at('2023-11-25T07:20:04Z')

const two = (number: number): string => String(Math.abs(number)).padStart(2, '0')

/** An instant and every part of a spelling of it. */
const spelled = fc
  .record({
    instant: fc.integer({ min: at('1971-01-01T00:00:00Z'), max: at('9998-12-31T23:59:59Z') }),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    digits: fc.integer({ min: 0, max: 12 }),
    separator: fc.constantFrom('T', 't', ' '),
    colon: fc.constantFrom(':', ''),
    gap: fc.constantFrom('', ' ', '  '),
    zone: fc.constantFrom(
      '',
      ' UTC',
      ' CST',
      ' +08',
      ' -03',
      ' Asia/Shanghai',
      ' m=+0.123456789',
      ' CST m=-1.5',
      ' 中国',
    ),
  })
  .map(({ instant, offset, digits, separator, colon, gap, zone }) => {
    const local = new Date(instant + offset * 60_000).toISOString()
    const fraction = digits === 0 ? '' : `.${`${local.slice(20, 23)}000000000`.slice(0, digits)}`
    const sign = offset < 0 ? '-' : '+'
    const zoned = `${sign}${two(Math.trunc(offset / 60))}${colon}${two(offset % 60)}`
    const exact = Math.floor(instant / 10 ** Math.max(0, 3 - digits)) * 10 ** Math.max(0, 3 - digits)
    return { text: `${local.slice(0, 10)}${separator}${local.slice(11, 19)}${fraction}${gap}${zoned}${zone}`, exact }
  })

describe('a timestamp', () => {
  it.each([
    ['as Go prints it', '2023-11-25 07:20:04 +0000 UTC'],
    ['as Go prints it, with a fraction', '2023-11-25 07:20:04.000000 +0000 UTC'],
    ['as Go prints it, with its monotonic clock', '2023-11-25 07:20:04 +0000 UTC m=+0.1'],
    ['as RFC 3339 in UTC', '2023-11-25T07:20:04Z'],
    ['as RFC 3339 in lower case', '2023-11-25t07:20:04z'],
    ['as RFC 3339 with an offset', '2023-11-25T15:20:04+08:00'],
    ['as RFC 3339 with nine digits', '2023-11-25T15:20:04.000000000+08:00'],
    ['as ISO 8601 with a decimal comma', '2023-11-25T07:20:04,000Z'],
    ['with a space before Z', '2023-11-25 07:20:04 Z'],
    ['with an offset that has no colon', '2023-11-25T15:20:04+0800'],
    ['west of Greenwich', '2023-11-25 02:50:04 -0430 -0430'],
    ['with UTC alone', '2023-11-25 07:20:04 UTC'],
    ['with GMT alone', '2023-11-25 07:20:04 GMT'],
    ['with spaces around it', '  2023-11-25 07:20:04 +0000 UTC\n'],
  ])('is read when it is spelled %s', (_, text) => {
    expect(parseTimestamp(text)).toBe(NOON)
  })

  it('is read by its offset, whatever the name of the zone', () => {
    expect(parseTimestamp('2022-12-16 13:40:20.75671 +0800 CST')).toBeCloseTo(at('2022-12-16T05:40:20.756Z') + 0.71, 3)
    expect(parseTimestamp('2022-12-16 13:40:20 -0600 CST')).toBe(at('2022-12-16T19:40:20Z'))
    expect(parseTimestamp('2022-12-16 13:40:20 +0800 any words, at all')).toBe(at('2022-12-16T05:40:20Z'))
  })

  it('keeps its fraction to about a microsecond', () => {
    expect(parseTimestamp('2025-08-13T11:24:37.312017086+08:00')).toBeCloseTo(at('2025-08-13T03:24:37.312Z') + 0.017, 2)
    expect(parseTimestamp('2023-11-25T07:20:04.5Z')).toBe(NOON + 500)
    expect(parseTimestamp(`2023-11-25T07:20:04.${'0'.repeat(5000)}1Z`)).toBe(NOON)
  })

  it.each([
    ['without an offset', '2023-11-25 07:20:04'],
    ['without an offset, as ISO 8601', '2023-11-25T07:20:04.123'],
    ['with the name of an ambiguous zone only', '2023-11-25 07:20:04 CST'],
    ['with two offsets that differ', '2023-11-25 07:20:04 UTC +0800'],
    ['with GMT and an offset', '2023-11-25 07:20:04 GMT+8'],
    ['if it is a date alone', '2023-11-25'],
    ['if it is the 31st of April', '2023-04-31T07:20:04Z'],
    ['if it is the 29th of February in a common year', '2023-02-29T07:20:04Z'],
    ['for month 13', '2023-13-01T07:20:04Z'],
    ['for month 0', '2023-00-01T07:20:04Z'],
    ['for day 0', '2023-01-00T07:20:04Z'],
    ['for hour 24', '2023-11-25T24:00:00Z'],
    ['for minute 60', '2023-11-25T07:60:04Z'],
    ['for second 60', '2023-11-25T07:20:60Z'],
    ['if it has an offset of 24 hours', '2023-11-25T07:20:04+24:00'],
    ['if it has an offset of 60 minutes', '2023-11-25T07:20:04+07:60'],
    ['with seconds in the offset', '2023-11-25T07:20:04+08:00:30'],
    ['if it is the zero time of Go', '0001-01-01 00:00:00 +0000 UTC'],
    ['if it is the zero time of Go in RFC 3339', '0001-01-01T00:00:00Z'],
    ['with a dot but no fraction', '2023-11-25T07:20:04.Z'],
    ['with a year of five digits', '12023-11-25T07:20:04Z'],
    ['if its digits are of another script', '２０２３-11-25T07:20:04Z'],
    ['with words in front', 'at 2023-11-25T07:20:04Z'],
    ['if it is empty', ''],
    ['if it is a number in a string', '1700896804'],
    ['if it is Go’s nil', '<nil>'],
  ])('is null %s', (_, text) => {
    expect(parseTimestamp(text)).toBeNull()
  })

  it.each([[null], [undefined], [1700896804000], [true], [[]], [{}], [new Date(NOON)]])(
    'is null for %p, which is not a string',
    (value) => {
      expect(parseTimestamp(value)).toBeNull()
    },
  )

  it('can be a leap day', () => {
    expect(parseTimestamp('2024-02-29T00:00:00Z')).toBe(at('2024-02-29T00:00:00Z'))
  })

  it('is the same instant in every spelling', () => {
    fc.assert(fc.property(spelled, ({ text, exact }) => expect(parseTimestamp(text)).toBe(exact)))
  })

  it('is null or a finite number for any value, and never throws', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789-:. TZtz+UCGMTm='), maxLength: 45 })
    const changed = fc
      .tuple(spelled, fc.nat(), fc.constantFrom(...'09-:. TZ+'))
      .map(([{ text }, at, sign]) => text.slice(0, at % text.length) + sign + text.slice((at % text.length) + 1))
    let times = 0
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), almost, changed), (value) => {
        const time = parseTimestamp(value)
        if (time !== null) times += 1
        expect(time === null || /^\d{4}-\d\d-\d\dT.*Z$/.test(isoTime(time))).toBe(true)
      }),
    )
    expect(times).toBeGreaterThan(0)
  })
})

describe('a time in a report', () => {
  it('is ISO 8601 in UTC to the second, and null stays null', () => {
    expect(isoTime(NOON)).toBe('2023-11-25T07:20:04Z')
    expect(isoTime(null)).toBeNull()
  })

  it('is never later than the time itself', () => {
    expect(isoTime(NOON + 999.9)).toBe('2023-11-25T07:20:04Z')
    expect(isoTime(-0.5)).toBe('1969-12-31T23:59:59Z')
  })

  it('stays complete beyond the year 9999', () => {
    const late = parseTimestamp('9999-12-31 23:59:59 -0800 PST')
    expect(new Date(isoTime(late ?? 0)).getTime()).toBe(late)
  })
})

describe('a date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2024-02-29', 19782],
    ['2026-12-31', 20818],
  ])('is read as a number of days: %s is %i', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '1969-12-31',
    '',
    'soon',
    '0000-01-01',
  ])('is null for %p', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('is the date in UTC', () => {
    const time = fc.date({ min: new Date(0), max: new Date('2199-12-31T23:59:59.999Z'), noInvalidDate: true })
    fc.assert(
      fc.property(time, (date) => expect(parseDay(date.toISOString().slice(0, 10))).toBe(dayOf(date.getTime()))),
    )
  })
})
