const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:\s*(Z|z)|\s*([+-])(\d{2}):?(\d{2})|\s+(?:UTC|GMT)(?!\s*[+-]\d))(?:\s.*)?$/s

/**
 * Reads a timestamp as CCE writes it: Go's `2023-11-25 07:20:04.592972 +0000 UTC`, or RFC 3339 with up to nine fraction
 * digits. The offset counts; the name of a zone after it does not, because names such as `CST` are ambiguous.
 * @returns milliseconds since 1970, with a fraction as precise as a double allows (about a microsecond); null for anything
 *   else: no string, no offset, two offsets (`UTC +0800`), the 31st of April, Go's zero time (year 1)
 */
export function parseTimestamp(text: unknown): number | null {
  const match = typeof text === 'string' ? PATTERN.exec(text.trim()) : null
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const [fraction = '0', , sign, offsetHour, offsetMinute] = match.slice(7)
  const [offsetHours, offsetMinutes] = [Number(offsetHour ?? 0), Number(offsetMinute ?? 0)]
  const midnight = utcDay(year, month, day)
  if (midnight === null || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59)
    return null
  const seconds = (hour * 60 + minute) * 60 + second
  const offset = (sign === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60
  return midnight + (seconds - offset) * 1000 + Number(`0.${fraction}`) * 1000
}

/**
 * The one time that all spellings of a field state.
 * @param spellings the values as received; undefined, null and empty ones are left out
 * @returns milliseconds since 1970; null if there is none, if one of them cannot be read, or if they differ
 */
export function agreedTime(spellings: readonly unknown[]): number | null {
  const [first = null, ...others] = spellings.filter(isPresent).map(parseTimestamp)
  return others.every((other) => other === first) ? first : null
}

/**
 * The earliest time that the spellings of a field state.
 * @param spellings the values as received; undefined, null and empty ones are left out
 * @returns `time` in milliseconds since 1970, null if none can be read; `unreadable`, the first value that is not a time, which is
 *   undefined if there is none
 */
export function earliestTime(spellings: readonly unknown[]): {
  readonly time: number | null
  readonly unreadable: unknown
} {
  const present = spellings.filter(isPresent)
  const times = present.map(parseTimestamp).filter((time) => time !== null)
  return {
    time: times.length === 0 ? null : Math.min(...times),
    unreadable: present.find((value) => parseTimestamp(value) === null),
  }
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Midnight of a day in UTC, in milliseconds since 1970; null if the month has no such day or the year is before 1970. */
function utcDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null
}

/** A time in ISO 8601, UTC, to the second; null stays null. It is rounded down, so that no deadline appears later than it is. */
export function isoTime(epochMs: number): string
export function isoTime(epochMs: number | null): string | null
export function isoTime(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z')
}

export const DAY_MS = 24 * 3_600_000

/** Reads a date such as `2026-12-31` as the number of days since 1970-01-01; null for any other text. */
export function parseDay(text: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const midnight = utcDay(Number(year), Number(month), Number(day))
  return midnight === null ? null : midnight / DAY_MS
}

/** The UTC date of a time, as the number of days since 1970-01-01. */
export const dayOf = (epochMs: number): number => Math.floor(epochMs / DAY_MS)
