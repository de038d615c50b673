const PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/

/** Reads durations such as `90s`, `15m`, `1h30m` and `0s`. @returns milliseconds; null for any other text */
export function parseDuration(text: string): number | null {
  const match = PATTERN.exec(text)
  if (!match || text === '') return null
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

const DAYS = /^(\d{1,6})d$/

/** Reads a period: whole days such as `90d`, or a duration such as `24h`. @returns milliseconds; null for any other text */
export function parsePeriod(text: string): number | null {
  const [, days] = DAYS.exec(text) ?? []
  return days === undefined ? parseDuration(text) : Number(days) * 24 * 3_600_000
}

export type DurationUnit = 's' | 'min' | 'h' | 'd' | 'y'
type DurationPart = readonly [count: number, unit: DurationUnit]

/** A duration in its two largest units, rounded down. @param ms milliseconds; the sign is ignored */
export function durationParts(ms: number): readonly DurationPart[] {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  if (seconds < 60) return [[seconds, 's']]
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return [[minutes, 'min']]
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return withRest([hours, 'h'], [minutes % 60, 'min'])
  const days = Math.floor(hours / 24)
  return days < 365
    ? withRest([days, 'd'], [hours % 24, 'h'])
    : withRest([Math.floor(days / 365), 'y'], [days % 365, 'd'])
}

const withRest = (large: DurationPart, small: DurationPart): readonly DurationPart[] =>
  small[0] > 0 ? [large, small] : [large]

/** A duration in English, for the log: `49 min`, `1 h 5 min`, `2 d 3 h`, `40 s`. @param ms milliseconds */
export const humanDuration = (ms: number): string =>
  durationParts(ms)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
