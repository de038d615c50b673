import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dayOf, parseDay } from '../../src/model/calendar.js'

describe('a day of the calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2024-02-29', 19782],
    ['2026-12-31', 20818],
  ])('%s is day %i', (text, day) => {
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
  ])('%p is none', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('is read as the day that the clock shows in UTC', () => {
    const time = fc.date({ min: new Date(0), max: new Date('2199-12-31T23:59:59.999Z'), noInvalidDate: true })
    fc.assert(
      fc.property(time, (date) => expect(parseDay(date.toISOString().slice(0, 10))).toBe(dayOf(date.getTime()))),
    )
  })
})
