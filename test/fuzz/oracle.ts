/**
 * Says why a saved response must not be green, without any code of the gate. It reads the JSON in the plainest way, and is silent
 * where the documentation leaves a choice: what it calls red is red, what it does not call red may be anything.
 */

export type Body = Readonly<Record<string, unknown>>

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const bodyOf = (value: unknown): Body => (isBody(value) ? value : {})
const DAY = 86_400_000

/** What must hold for a result to count. */
export interface OracleTerms {
  readonly clusterId: string
  /** `major.minor` with a `v`, such as `v1.31` */
  readonly target: string
  readonly now: number
}

/** @returns why the response is red; null if it may be green */
export function whyRed(text: string, terms: OracleTerms): string | null {
  const value = jsonOf(text)
  return value === undefined ? 'not JSON' : whyValueRed(value, terms)
}

/** The value of a JSON text; undefined if it is not JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function whyValueRed(value: unknown, terms: OracleTerms): string | null {
  if (!isBody(value)) return Array.isArray(value) && value.length > 0 ? null : 'no response'
  const { kind } = value
  // a list names the kind in its entries
  if (value['items'] !== undefined && kind !== 'AddonCheck') return null
  if (kind === undefined || kind === null || kind === '') return 'no kind'
  switch (kind) {
    case 'PreCheckTask':
      return whyPrecheckRed(value, terms)
    case 'AddonCheck':
      return whyAddonsRed(value, terms)
    case 'UpgradeTask':
      return whyUpgradeRed(value, terms)
    case 'PostCheckTask':
      return whyPostcheckRed(value, terms)
    default:
      return null
  }
}

/** The time that a text starts with, in epoch milliseconds, in whatever zone; null if it starts with none. */
function roughTime(text: unknown): number | null {
  if (typeof text !== 'string') return null
  const [, date, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/i.exec(text.trim()) ?? []
  const value = date === undefined ? Number.NaN : Date.parse(`${date}T${time}Z`)
  return Number.isNaN(value) ? null : value
}

const EXPIRIES = ['expireTimeStamp', 'expireTimestamp']

/** Why an expiry makes a result useless: there is none, or it lies more than a day back. */
function whyExpired(holder: Body, now: number): string | null {
  const values = EXPIRIES.map((key) => holder[key]).filter((one) => isPresent(one))
  if (values.length === 0) return 'no expiry'
  const times = values.map(roughTime)
  if (times.every((time) => time === null)) return 'no readable expiry'
  return times.some((time) => time !== null && time < now - DAY) ? 'expired' : null
}

function whyPrecheckRed(task: Body, { clusterId, target, now }: OracleTerms): string | null {
  const [spec, status] = [bodyOf(task['spec']), bodyOf(task['status'])]
  const { phase } = status
  if (phase !== 'Success' && phase !== 'Failed') return 'not finished'
  const expired = whyExpired(status, now)
  if (expired !== null) return expired
  const cluster = spec['clusterID']
  if (typeof cluster === 'string' && cluster !== '' && cluster !== clusterId) return 'another cluster'
  const version = spec['targetVersion']
  if (!isOfTarget(version, target)) return 'another target'
  const skipped = spec['skippedCheckItemList']
  if (
    Array.isArray(skipped) &&
    skipped.some((one) => isBody(one) && typeof one['name'] === 'string' && one['name'] !== '')
  )
    return 'an item was skipped'
  const items = itemsIn(status)
  if (items.length === 0) return 'no items'
  for (const item of items) {
    const why = whyItemRed(item)
    if (why !== null) return why
  }
  const isAnyFailed = itemsIn(status, true).some((item) => item['phase'] === 'Failed')
  if (phase === 'Failed' && !isAnyFailed) return 'failed without a failed item'
  return whySectionRed(status)
}

/** Whether a version begins with the target, whose `v` may be left out. */
const isOfTarget = (version: unknown, target: string): boolean =>
  typeof version === 'string' && version.trim().replace(/^v/i, '').startsWith(target.replace(/^v/, ''))

/** Only an upgrade that succeeded within the last day, and led to the target, is the one to report on. */
function whyUpgradeRed({ metadata, spec, status }: Body, { target, now }: OracleTerms): string | null {
  const { phase, completionTime } = bodyOf(status)
  if (phase !== 'Success') return `the phase of the upgrade is ${phase}`
  if (!isOfTarget(bodyOf(spec)['targetVersion'], target)) return 'the upgrade led to another version'
  const updated = ['updateTimestamp', 'updateTimeStamp'].map((key) => bodyOf(metadata)[key])
  const times = (isPresent(completionTime) ? [completionTime] : updated).map(roughTime)
  if (times.every((time) => time === null)) return 'nobody knows when the upgrade ended'
  return times.some((time) => time !== null && time < now - 2 * DAY) ? 'the upgrade ended days ago' : null
}

function whyPostcheckRed({ spec, status }: Body, { clusterId, target }: OracleTerms): string | null {
  const { phase } = bodyOf(status)
  if (phase !== 'Success') return `the phase of the post-upgrade check is ${phase}`
  const { clusterID, targetVersion } = bodyOf(spec)
  if (isText(clusterID) && clusterID !== clusterId) return 'another cluster was confirmed'
  return isPresent(targetVersion) && !isOfTarget(targetVersion, target) ? 'another version was confirmed' : null
}

export const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const isItem = (value: Body): boolean =>
  typeof value['phase'] === 'string' && (isText(value['kind']) || isText(value['level']))
const valuesOf = (value: Body): unknown[] =>
  Object.entries(value).flatMap(([key, inner]) => (key === '__proto__' ? [] : [inner]))

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** No item is the node itself, nor what stands under a name that parsers drop, because it would change the object. */
const isLeftOut = (key: string, value: unknown): boolean => key === '__proto__' || (key === 'nodeInfo' && isBody(value))

/** Every item that is a value or is below it; nothing inside an item is one. */
export function itemsBelow(value: unknown, isAnywhere = false): Body[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemsBelow(one, isAnywhere))
  if (!isBody(value)) return []
  return isItem(value) && isText(value['name']) ? [value] : itemsIn(value, isAnywhere)
}

/**
 * Every item in a task, section or node, which is none itself, even if it has a name and a level.
 * @param isAnywhere whether to look at descriptions of nodes too
 */
export const itemsIn = (part: Body, isAnywhere = false): Body[] =>
  Object.entries(part).flatMap(([key, inner]) =>
    isLeftOut(key, inner) && !(isAnywhere && key === 'nodeInfo') ? [] : itemsBelow(inner, isAnywhere),
  )

function whyItemRed({ name, phase, kind, level, group }: Body): string | null {
  if (phase === 'Success') return null
  if (phase !== 'Failed') return `the phase of ${name} is ${phase}`
  if (group === 'ExecuteException') return `${name} broke`
  if (kind !== 'Risk') return `${name} is not a Risk`
  return level === 'Warning' || level === 'Info' ? null : `the level of ${name} is ${level}`
}

/** A section that says Failed has a failed item. */
function whySectionRed(status: Body): string | null {
  for (const [key, section] of Object.entries(status)) {
    if (!/CheckStatus$/.test(key) || !isBody(section)) continue
    if (section['phase'] === 'Failed' && !itemsIn(section, true).some((item) => item['phase'] === 'Failed'))
      return `${key} failed without a failed item`
    if (['Init', 'Running', 'Error'].includes(String(section['phase']))) return `${key} is ${section['phase']}`
  }
  return null
}

function whyAddonsRed({ items }: Body, { now }: OracleTerms): string | null {
  const tasks = Array.isArray(items) ? items : isBody(items) ? [items] : []
  if (tasks.length === 0) return 'no add-on task'
  const ids = tasks.map((task) => bodyOf(bodyOf(task)['metadata'])['addonInstanceID'])
  // of several tasks of one instance the newest counts, which is left to the gate
  const isAmbiguous = new Set(ids).size < tasks.length
  if (isAmbiguous) return null
  for (const task of tasks) {
    if (!isBody(task)) return 'an add-on task that is none'
    const why = whyAddonTaskRed(task, now)
    if (why !== null) return why
  }
  return null
}

export const isRisk = ({ riskName }: Body): boolean => isText(riskName)

function whyAddonTaskRed(task: Body, now: number): string | null {
  const [metadata, status] = [bodyOf(task['metadata']), bodyOf(task['status'])]
  // a patrol of running add-ons is not asked for
  if (metadata['type'] !== 'addonUpgrade') return null
  if (status['status'] !== 'Success' && status['status'] !== 'Failed') return 'an add-on check is not finished'
  const expired = whyExpired(metadata, now)
  if (expired !== null && whyExpired(status, now) !== null && whyExpired(task, now) !== null) return expired
  // the reference prints the risks in two places, and a list under another key is read like them
  const risks = [status, task].flatMap(valuesOf).flat().filter(isBody).filter(isRisk)
  if (risks.length === 0) return 'no risks'
  for (const { riskName, level, status: outcome } of risks) {
    if (outcome === 'Success') continue
    if (outcome !== 'Failed') return `the status of ${riskName} is ${outcome}`
    if (level !== 'Warning' && level !== 'Info') return `the level of ${riskName} is ${level}`
  }
  return status['status'] === 'Failed' && !risks.some((one) => one['status'] === 'Failed')
    ? 'failed without a risk'
    : null
}
