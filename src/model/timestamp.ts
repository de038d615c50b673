const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:\s*(Z|z)|\s*([+-])(\d{2}):?(\d{2})|\s+(?:UTC|GMT)(?!\s*[+-]\d))(?:\s.*)?$/s

/**
 * Reads a point in time as CCE writes it: Go's `2023-11-25 07:20:04.592972 +0000 UTC`, or RFC 3339 with up to nine
 * fraction digits. The offset counts; a zone's name behind it (`CST` is ambiguous) does not.
 *
 * @returns milliseconds since the Unix epoch, with the fraction that a double keeps (about a microsecond), or null for
 *   whatever is not a point in time: no text, no offset, two offsets (`UTC +0800`), the 31st of April, Go's zero time
 *   (year 1)
 */
export function parseTimestamp(text: unknown): number | null {
  if (typeof text !== 'string') return null
  const match = PATTERN.exec(text.trim())
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const offsetHours = Number(match[10] ?? 0)
  const offsetMinutes = Number(match[11] ?? 0)
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59 || year < 1970) return null
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const fraction = Number(`0.${match[7] ?? '0'}`) * 1000
  const offset = (match[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000
  return date.getTime() - offset + fraction
}

/** ISO 8601 in UTC, to the second; null stays null. The fraction is cut off, so that a deadline is never told later than it is. */
export function isoTime(epochMs: number): string
export function isoTime(epochMs: number | null): string | null
export function isoTime(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z')
}
