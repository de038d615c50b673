import type { Localized } from './language.js'

const PATTERN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/

/** Reads `90s`, `15m`, `1h30m` and `0s`. @returns milliseconds, or null where the text is none of these */
export function parseDuration(text: string): number | null {
  const match = PATTERN.exec(text)
  if (!match || text === '') return null
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

const UNITS = {
  s: { en: 's', zh: '秒' },
  min: { en: 'min', zh: '分钟' },
  h: { en: 'h', zh: '小时' },
  d: { en: 'd', zh: '天' },
  y: { en: 'y', zh: '年' },
} as const
type Unit = keyof typeof UNITS

/** A length of time for people, by its two largest units and rounded down: `49 min`, `1 h 5 min`, `2 d 3 h`, `40 s`. */
export function durationText(ms: number): Localized {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  if (seconds < 60) return inUnits([seconds, 's'])
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return inUnits([minutes, 'min'])
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return inUnits([hours, 'h'], [minutes % 60, 'min'])
  const days = Math.floor(hours / 24)
  return days < 365
    ? inUnits([days, 'd'], [hours % 24, 'h'])
    : inUnits([Math.floor(days / 365), 'y'], [days % 365, 'd'])
}

/** The same in English, for the log. */
export const humanDuration = (ms: number): string => durationText(ms).en

function inUnits(large: [number, Unit], small: [number, Unit] = [0, 's']): Localized {
  const told = [large, small].filter(([count], index) => index === 0 || count > 0)
  return {
    en: told.map(([count, unit]) => `${count} ${UNITS[unit].en}`).join(' '),
    zh: told.map(([count, unit]) => `${count} ${UNITS[unit].zh}`).join(' '),
  }
}
