export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

interface Zone {
  readonly offsetHours: number
  readonly name: string
}

export const UTC: Zone = { offsetHours: 0, name: 'UTC' }
/** The zone's name is ambiguous (China, Cuba, North America), which is why a reader must go by the offset. */
export const CHINA: Zone = { offsetHours: 8, name: 'CST' }

/**
 * A point in time as Go prints one: `2023-11-25 07:20:04.592972 +0000 UTC`, zeros at the fraction's end left out. So do
 * the precheck and upgrade tasks of CCE write it (CCE API reference: ShowPreCheck, ShowUpgradeClusterTask).
 * @param epochMs whole milliseconds since 1970
 * @param micros what to add, 0 to 999 microseconds: real tasks never end on a full millisecond
 */
export function goTime(epochMs: number, micros = 972, zone: Zone = UTC): string {
  const [date, clock, millis] = parts(epochMs, zone)
  const fraction = `${millis}${String(micros).padStart(3, '0')}`.replace(/0+$/, '')
  return `${date} ${clock}${fraction === '' ? '' : `.${fraction}`} ${offset(zone, '')} ${zone.name}`
}

/**
 * A point in time in RFC 3339 with nine fraction digits and China's offset: `2025-08-13T11:24:37.312017086+08:00`. So do
 * the add-on check tasks write it (CCE API reference: BatchCreateAddonPrecheck).
 * @param epochMs whole milliseconds since 1970
 */
export function rfc3339Nano(epochMs: number, nanos = 17_086, zone: Zone = CHINA): string {
  const [date, clock, millis] = parts(epochMs, zone)
  return `${date}T${clock}.${millis}${String(nanos).padStart(6, '0')}${offset(zone, ':')}`
}

/** Date, time of day and milliseconds on the wall clocks of a zone. */
function parts(epochMs: number, zone: Zone): [string, string, string] {
  const iso = new Date(epochMs + zone.offsetHours * HOUR).toISOString()
  return [iso.slice(0, 10), iso.slice(11, 19), iso.slice(20, 23)]
}

const offset = ({ offsetHours }: Zone, colon: string): string => `+${String(offsetHours).padStart(2, '0')}${colon}00`
