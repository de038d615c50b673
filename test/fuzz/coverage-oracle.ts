import { type Body, bodyOf, isBody, isPresent, isRisk, itemsBelow, jsonOf } from './oracle.js'

/**
 * Says what a saved response leaves out or lists where no table does, so that it must not pass, without any code of the gate. It is
 * silent about what the other oracle calls red.
 * @returns null if it may pass
 */
export function whyNotCovered(text: string): string | null {
  const value = jsonOf(text)
  if (!isBody(value)) return null
  const partial = whyPartial(value)
  if (partial !== null) return partial
  if (value['kind'] === 'AddonCheck') return whyAddonsNotCovered(value)
  return value['kind'] === 'PreCheckTask' && value['items'] === undefined ? whyTaskNotCovered(value) : null
}

/** A list that is shorter than it says, or that names another page. */
function whyPartial(body: Body): string | null {
  const { items, pageInfo, metadata } = body
  const length = Array.isArray(items) ? items.length : isBody(items) ? 1 : 0
  const count = bodyOf(pageInfo)['currentCount']
  if (items !== undefined && typeof count === 'number' && Number.isSafeInteger(count) && count > length)
    return `the list has ${length} of ${count} entries`
  const next = [bodyOf(pageInfo)['next_marker'], bodyOf(pageInfo)['nextMarker'], bodyOf(metadata)['continue']]
  return items !== undefined && next.some((one) => typeof one === 'string' && one !== '')
    ? 'the list names another page'
    : null
}

const SECTIONS = ['clusterCheckStatus', 'addonCheckStatus', 'nodeCheckStatus']

function whyTaskNotCovered(task: Body): string | null {
  const status = bodyOf(task['status'])
  if (status['phase'] !== 'Success' && status['phase'] !== 'Failed') return null
  for (const name of SECTIONS) {
    const section = status[name]
    if (!isBody(section)) return `there is no ${name}`
    if (!isPresent(section['phase']) && entriesOf(section['itemsStatus'], section['nodeStageStatus']) === 0)
      return `${name} says nothing`
    const elsewhere = keyWithItems(section, ['phase', 'itemsStatus', 'nodeStageStatus'])
    if (elsewhere !== null) return `${name} has items under ${elsewhere}`
    const why = whyNodesNotCovered(section['nodeStageStatus'])
    if (why !== null) return why
  }
  const unlisted = keyWithItems(status, SECTIONS) ?? keyWithItems(task, ['status', 'spec', 'metadata'])
  return unlisted === null ? null : `there are items under ${unlisted}`
}

const entriesOf = (...lists: readonly unknown[]): number => lists.flat().filter(isBody).length

const keyWithItems = (value: Body, listed: readonly string[]): string | null =>
  Object.keys(value).find((key) => key !== '__proto__' && !listed.includes(key) && itemsBelow(value[key]).length > 0) ??
  null

/** Each node has at least one item, and lists it in the one place. */
function whyNodesNotCovered(stages: unknown): string | null {
  const counts = new Map<string, number>()
  for (const [at, stage] of [stages].flat().filter(isBody).entries()) {
    const { uid, name } = bodyOf(stage['nodeInfo'])
    const key = isPresent(uid) || isPresent(name) ? JSON.stringify([uid ?? '', name ?? '']) : `#${at}`
    counts.set(key, (counts.get(key) ?? 0) + entriesOf(stage['itemsStatus']))
    const elsewhere = keyWithItems(stage, ['nodeInfo', 'itemsStatus'])
    if (elsewhere !== null) return `a node has items under ${elsewhere}`
  }
  const [empty] = [...counts].find(([, count]) => count === 0) ?? []
  return empty === undefined ? null : `the node ${empty} has no item`
}

/** A risk under a key that no table lists, in the check of an add-on before an upgrade. */
function whyAddonsNotCovered({ items }: Body): string | null {
  const tasks = [items].flat().filter(isBody)
  const ids = tasks.map((task) => bodyOf(task['metadata'])['addonInstanceID'])
  // of several tasks of one instance the newest counts, which is left to the gate
  if (new Set(ids).size < tasks.length) return null
  for (const task of tasks) {
    if (bodyOf(task['metadata'])['type'] !== 'addonUpgrade') continue
    for (const part of [bodyOf(task['status']), task])
      for (const [key, value] of Object.entries(part))
        if (key !== 'riskList' && key !== '__proto__' && [value].flat().some((one) => isBody(one) && isFullRisk(one)))
          return `there are risks under ${key}`
  }
  return null
}

const isFullRisk = (value: Body): boolean => isRisk(value) && 'status' in value
