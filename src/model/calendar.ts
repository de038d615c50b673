const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 24 * 3_600_000

/** Reads a day of the calendar, `2026-12-31`, as the number of days since 1970-01-01; null for whatever is none. */
export function parseDay(text: string): number | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  // a day that the month does not have is one of another month
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1
  return isReal ? date.getTime() / DAY_MS : null
}

/** The day of a moment in UTC, as the number of days since 1970-01-01. */
export const dayOf = (epochMs: number): number => Math.floor(epochMs / DAY_MS)
