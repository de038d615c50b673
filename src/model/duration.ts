const PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/

/** Reads `90s`, `15m`, `1h30m` and `0s`. @returns milliseconds, or null where the text is none of these */
export function parseDuration(text: string): number | null {
  const match = PATTERN.exec(text)
  if (!match || text === '') return null
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** A length of time for people, by its two largest units and rounded down: `49 min`, `1 h 5 min`, `2 d 3 h`, `40 s`. */
export function humanDuration(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return pair(hours, 'h', minutes % 60, 'min')
  const days = Math.floor(hours / 24)
  return days < 365 ? pair(days, 'd', hours % 24, 'h') : pair(Math.floor(days / 365), 'y', days % 365, 'd')
}

const pair = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
