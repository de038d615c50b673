import type { PrecheckTask } from '../cce/precheck-schema.js'
import { precheckTask } from '../cce/precheck-schema.js'
import { read } from '../cce/shapes.js'
import { type CheckResult, noResult } from '../model/check-result.js'
import { CHECKS, type CheckName } from '../model/finding.js'
import { parseTimestamp } from '../model/timestamp.js'
import { readSelected, selectAmong } from './addons.js'
import type { Evidence, Expectations, Selection } from './context.js'
import { choosePrecheck } from './precheck.js'
import { readPrecheck, unreadable } from './precheck-reading.js'
import { gateObservation } from './standing.js'

/** A saved API response: what was read, and under which name a person knows the file. */
export interface SavedFile {
  readonly path: string
  readonly text: string
}

export interface SavedResults {
  readonly results: readonly CheckResult[]
  readonly evidence: readonly Evidence[]
  /** sentences for the log: what was passed over, and why */
  readonly passedOver: readonly string[]
}

interface SavedTask {
  readonly check: CheckName
  readonly raw: unknown
  readonly fromList: boolean
}

/** What one saved response holds: tasks, or the check whose list of tasks it is though there is none in it. */
interface Held {
  readonly tasks: readonly SavedTask[]
  readonly emptyListOf: CheckName | null
}

/**
 * Decides again from saved responses: the newest task for each check, cluster and add-on. Each file's `kind` says which
 * check it is; other kinds are passed over.
 * @param checks the selected checks, or null for what the files hold
 */
export function readSaved(
  files: readonly SavedFile[],
  checks: readonly CheckName[] | null,
  expected: Expectations,
  selection: Selection,
  now: number,
): SavedResults {
  const tasks: SavedTask[] = []
  const evidence: Evidence[] = []
  const passedOver: string[] = []
  const emptyLists = new Set<CheckName>()
  const unreadableFiles: CheckResult[] = []
  const isSelected = (check: CheckName | null): check is CheckName =>
    check !== null && (checks?.includes(check) ?? true)
  for (const file of files) {
    const parsed = parse(file.text)
    if (!parsed.ok) {
      const check = checks?.[0] ?? 'precheck'
      unreadableFiles.push(noJson(check, file.path))
      evidence.push({ check, id: 'unreadable', text: file.text })
      continue
    }
    const held = heldIn(parsed.value)
    const found = held.tasks.filter(({ check }) => isSelected(check))
    for (const task of found) tasks.push(task)
    if (isSelected(held.emptyListOf)) emptyLists.add(held.emptyListOf)
    const about = found[0]?.check ?? held.emptyListOf
    if (isSelected(about)) evidence.push({ check: about, id: evidenceId(found), text: file.text })
    else passedOver.push(`${file.path}: no result of a selected check in it, passed over`)
  }
  const holds = (check: CheckName) => tasks.some((task) => task.check === check) || emptyLists.has(check)
  const wanted = checks ?? CHECKS.filter(holds)
  const results = wanted.flatMap((check) => {
    const own = tasks.filter((task) => task.check === check)
    if (own.length > 0) return readCheck(check, own, expected, selection, now)
    return [nothingFor(check, emptyLists.has(check) ? 'no-task' : 'no-file')]
  })
  const nothing = wanted.length === 0 && unreadableFiles.length === 0
  return {
    results: [...unreadableFiles, ...(nothing ? [nothingFor('precheck', 'no-file')] : results)],
    evidence,
    passedOver,
  }
}

const nothingFor = (check: CheckName, why: 'no-file' | 'no-task'): CheckResult =>
  noResult(check, [gateObservation(check, { name: 'no-result', why })])

const noJson = (check: CheckName, path: string): CheckResult =>
  noResult(check, [
    gateObservation(check, { name: 'unreadable-response', what: 'a saved response', detail: `${path} holds no JSON` }),
  ])

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) }
  } catch {
    return { ok: false }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NOTHING_HELD: Held = { tasks: [], emptyListOf: null }

/** What a saved response holds: one task, a list of them by the API's shape, or a bare array of such responses. */
function heldIn(value: unknown): Held {
  if (Array.isArray(value)) {
    const parts = value.flat(3).map((part) => (Array.isArray(part) ? NOTHING_HELD : heldIn(part)))
    const tasks = parts.flatMap((part) => part.tasks.map((task) => ({ ...task, fromList: true })))
    return { tasks, emptyListOf: parts.find((part) => part.emptyListOf !== null)?.emptyListOf ?? null }
  }
  if (!isRecord(value)) return NOTHING_HELD
  return isList(value) ? heldInList(value) : heldInTask(value)
}

/** `items: null` is what Go makes of an empty list. */
const isList = (value: Record<string, unknown>): boolean =>
  'items' in value && value['items'] !== undefined && (value['items'] !== null || value['status'] === undefined)

function heldInTask(value: Record<string, unknown>): Held {
  const check = value['kind'] === 'PreCheckTask' ? 'precheck' : value['kind'] === 'AddonCheck' ? 'addons' : null
  return check === null ? NOTHING_HELD : { tasks: [{ check, raw: value, fromList: false }], emptyListOf: null }
}

/** Kinds under which an empty list may be one of pre-upgrade checks: the API reference gives the list no kind of its own. */
const PRECHECK_LIST_KINDS: readonly unknown[] = [undefined, null, '', 'List', 'PreCheckTask', 'PreCheckTaskList']

function heldInList({ kind, items }: Record<string, unknown>): Held {
  const all = [items ?? []].flat()
  if (kind === 'AddonCheck')
    return {
      tasks: all.map((raw) => ({ check: 'addons', raw, fromList: true })),
      emptyListOf: all.length === 0 ? 'addons' : null,
    }
  const tasks = all.flatMap((item): SavedTask[] => {
    const own = isRecord(item) && typeof item['kind'] === 'string' ? item['kind'] : kind
    return own === 'PreCheckTask' ? [{ check: 'precheck', raw: item, fromList: true }] : []
  })
  return { tasks, emptyListOf: all.length === 0 && PRECHECK_LIST_KINDS.includes(kind) ? 'precheck' : null }
}

function evidenceId(tasks: readonly SavedTask[]): string {
  const [only, ...others] = tasks
  const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {}
  const id = metadata['uid'] ?? metadata['taskID']
  const isAlone = others.length === 0 && only?.fromList === false
  return isAlone && typeof id === 'string' && id !== '' ? id : 'list'
}

function readCheck(
  check: CheckName,
  own: readonly SavedTask[],
  expected: Expectations,
  selection: Selection,
  now: number,
): readonly CheckResult[] {
  if (check === 'addons')
    return readSelected(
      selectAmong(
        own.map(({ raw }) => raw),
        selection,
      ),
      expected,
      now,
      null,
    )
  return readPrechecks(own, expected, selection.precheckTaskId, now)
}

function readPrechecks(
  saved: readonly SavedTask[],
  expected: Expectations,
  taskId: string | null,
  now: number,
): readonly CheckResult[] {
  const results: CheckResult[] = []
  const readable: { task: PrecheckTask; fromList: boolean }[] = []
  for (const { raw, fromList } of saved) {
    const shaped = read(precheckTask, raw)
    if (shaped.ok) readable.push({ task: shaped.value, fromList })
    else
      results.push(
        unreadable('a saved pre-upgrade check task', `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`),
      )
  }
  const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId)
  for (const [clusterId, tasks] of byCluster(distinctTasks(named), expected.clusterId)) {
    const choice = choosePrecheck(tasks, expected.targetVersion)
    results.push('result' in choice ? { ...choice.result, clusterId } : readPrecheck(choice.task, expected, now, null))
  }
  return results.length > 0
    ? results
    : [noResult('precheck', [gateObservation('precheck', { name: 'no-result', why: 'filtered-out' })])]
}

/** One task for each uid: the one updated last; between equals the response that was about this task alone. */
function distinctTasks(saved: readonly { task: PrecheckTask; fromList: boolean }[]): PrecheckTask[] {
  const distinct = new Map<string, { task: PrecheckTask; fromList: boolean }>()
  for (const [index, one] of saved.entries()) {
    const key = one.task.metadata?.uid || `#${index}`
    const known = distinct.get(key)
    if (!known || isLater(one, known)) distinct.set(key, one)
  }
  return [...distinct.values()].map(({ task }) => task)
}

function isLater(
  one: { task: PrecheckTask; fromList: boolean },
  other: { task: PrecheckTask; fromList: boolean },
): boolean {
  const oneAt = parseTimestamp(one.task.metadata?.updateTimestamp) ?? 0
  const otherAt = parseTimestamp(other.task.metadata?.updateTimestamp) ?? 0
  return oneAt === otherAt ? other.fromList && !one.fromList : oneAt > otherAt
}

/** Tasks by their cluster. One that names none is taken as ours. Where ours is asserted and there, others are not asked. */
function byCluster(tasks: readonly PrecheckTask[], asserted: string | null): [string | null, PrecheckTask[]][] {
  const named = new Set(tasks.map((task) => task.spec?.clusterID || null).filter((id) => id !== null))
  const ours = asserted ?? (named.size === 1 ? ([...named][0] ?? null) : null)
  const groups = new Map<string | null, PrecheckTask[]>()
  for (const task of tasks) {
    const id = task.spec?.clusterID || ours
    const group = groups.get(id)
    if (group) group.push(task)
    else groups.set(id, [task])
  }
  const own = asserted === null ? undefined : groups.get(asserted)
  return own ? [[asserted, own]] : [...groups]
}
