export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

/** When a task started, by the simulator's clock, and how many times faster than that clock it advances. */
export interface TaskClock {
  /** milliseconds since 1970 */
  readonly startedAt: number
  readonly speed: number
}

/** How long a task has been running, in milliseconds of its own time; negative before it starts. */
export const elapsedAt = ({ startedAt, speed }: TaskClock, now: number): number => (now - startedAt) * speed

/** The simulator's time, in whole milliseconds since 1970, when `elapsed` milliseconds of the task's own time have passed. */
export const timeAfter = ({ startedAt, speed }: TaskClock, elapsed: number): number =>
  Math.round(startedAt + elapsed / speed)

/** The clock of a task that started `elapsed` milliseconds of its own time earlier. */
export const startedEarlier = (clock: TaskClock, elapsed: number): TaskClock => ({
  startedAt: timeAfter(clock, -elapsed),
  speed: clock.speed,
})

/** What the rendering of a task depends on. */
export interface Moment {
  /** milliseconds since 1970 */
  readonly now: number
  /** how often the task has been read before */
  readonly reads: number
}

interface Zone {
  readonly offsetHours: number
  readonly name: string
}

export const UTC: Zone = { offsetHours: 0, name: 'UTC' }
/** CST is ambiguous (China, Cuba, North America), so a reader must use the offset and ignore the name. */
export const CHINA: Zone = { offsetHours: 8, name: 'CST' }

/**
 * A timestamp as Go prints it: `2023-11-25 07:20:04.592972 +0000 UTC`, without trailing zeros in the fraction. Precheck
 * and upgrade tasks use this format (CCE API reference: ShowPreCheck, ShowUpgradeClusterTask).
 * @param epochMs whole milliseconds since 1970
 * @param micros 0 to 999 microseconds to add: timestamps of real tasks do not end on a full millisecond
 */
export function goTime(epochMs: number, micros = 972, zone: Zone = UTC): string {
  const [date, clock, millis] = wallClock(epochMs, zone)
  const fraction = `${millis}${String(micros).padStart(3, '0')}`.replace(/0+$/, '')
  return `${date} ${clock}${fraction === '' ? '' : `.${fraction}`} ${offset(zone, '')} ${zone.name}`
}

/**
 * A timestamp in RFC 3339 with nanoseconds and China's offset: `2025-08-13T11:24:37.312017086+08:00`. Add-on check tasks
 * use this format (CCE API reference: BatchCreateAddonPrecheck).
 * @param epochMs whole milliseconds since 1970
 */
export function rfc3339Nano(epochMs: number, nanos = 17_086, zone: Zone = CHINA): string {
  const [date, clock, millis] = wallClock(epochMs, zone)
  return `${date}T${clock}.${millis}${String(nanos).padStart(6, '0')}${offset(zone, ':')}`
}

/**
 * A timestamp in RFC 3339, whole seconds in UTC: `2020-07-13T20:04:33Z`. Add-ons, their templates and
 * workflows use this format, which Huawei's SDKs read as a date (CCE API reference: ListAddonTemplates).
 */
export const rfc3339 = (epochMs: number): string => new Date(epochMs).toISOString().replace(/\.\d+/, '')

/** Date, time of day and milliseconds in a zone. */
function wallClock(epochMs: number, zone: Zone): [string, string, string] {
  const iso = new Date(epochMs + zone.offsetHours * HOUR).toISOString()
  return [iso.slice(0, 10), iso.slice(11, 19), iso.slice(20, 23)]
}

const offset = ({ offsetHours }: Zone, colon: string): string => `+${String(offsetHours).padStart(2, '0')}${colon}00`
