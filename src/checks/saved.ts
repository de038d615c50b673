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
  const unreadableFiles: CheckResult[] = []
  for (const file of files) {
    const parsed = parse(file.text)
    if (!parsed.ok) {
      unreadableFiles.push(unreadable(`the saved response ${file.path}`, 'it is no JSON'))
      continue
    }
    const found = tasksIn(parsed.value).filter(({ check }) => checks?.includes(check) ?? true)
    if (found.length === 0) passedOver.push(`${file.path}: no result of a selected check in it, passed over`)
    for (const task of found) tasks.push(task)
    for (const check of CHECKS) {
      const own = found.filter((task) => task.check === check)
      if (own.length > 0) evidence.push({ check, id: evidenceId(own), text: file.text })
    }
  }
  const wanted = checks ?? CHECKS.filter((check) => tasks.some((task) => task.check === check))
  const results = wanted.flatMap((check) => readCheck(check, tasks, expected, selection, now))
  const nothing = wanted.length === 0 && unreadableFiles.length === 0
  return { results: [...unreadableFiles, ...(nothing ? [noFile('precheck')] : results)], evidence, passedOver }
}

const noFile = (check: CheckName): CheckResult =>
  noResult(check, [gateObservation(check, { name: 'no-result', why: 'no-file' })])

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) }
  } catch {
    return { ok: false }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tasks in a saved response: one task, a list of them by the API's shape, or a bare array. */
function tasksIn(value: unknown): SavedTask[] {
  if (Array.isArray(value)) return value.flatMap((item) => tasksIn(item).map((task) => ({ ...task, fromList: true })))
  if (!isRecord(value)) return []
  const { kind, items } = value
  if (items === undefined || items === null) {
    if (kind === 'PreCheckTask') return [{ check: 'precheck', raw: value, fromList: false }]
    if (kind === 'AddonCheck') return [{ check: 'addons', raw: value, fromList: false }]
    return []
  }
  return [items].flat().flatMap((item): SavedTask[] => {
    if (kind === 'AddonCheck') return [{ check: 'addons', raw: item, fromList: true }]
    const own = isRecord(item) && typeof item['kind'] === 'string' ? item['kind'] : kind
    return own === 'PreCheckTask' ? [{ check: 'precheck', raw: item, fromList: true }] : []
  })
}

function evidenceId(tasks: readonly SavedTask[]): string {
  const [only, ...others] = tasks
  const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {}
  const id = metadata['uid'] ?? metadata['taskID']
  return others.length === 0 && typeof id === 'string' && id !== '' ? id : 'list'
}

function readCheck(
  check: CheckName,
  tasks: readonly SavedTask[],
  expected: Expectations,
  selection: Selection,
  now: number,
): readonly CheckResult[] {
  const own = tasks.filter((task) => task.check === check)
  if (own.length === 0) return [noFile(check)]
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
  for (const tasks of byCluster(distinctTasks(named), expected.clusterId)) {
    const choice = choosePrecheck(tasks, expected.targetVersion)
    results.push('result' in choice ? choice.result : readPrecheck(choice.task, expected, now, null))
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
function byCluster(tasks: readonly PrecheckTask[], asserted: string | null): PrecheckTask[][] {
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
  return own ? [own] : [...groups.values()]
}
