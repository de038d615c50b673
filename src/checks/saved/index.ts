import { type PrecheckTask, precheckTask, timesOf } from '../../cce/api/precheck-schema.js'
import { read } from '../../cce/api/shapes.js'
import { upgradeInfo } from '../../cce/api/upgrade-schema.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { CHECKS, type CheckName } from '../../model/finding.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { readSelected, selectAmong } from '../addons/select.js'
import { upgradeInfoPart } from '../facts/read.js'
import { readPostcheck } from '../postcheck/read.js'
import { readPrecheck, unreadable } from '../precheck/read.js'
import { choosePrecheck } from '../precheck/select.js'
import type { Evidence, Expectations, Selection } from '../shared/context.js'
import { recheckLiveVersion } from '../shared/live-version.js'
import { diagnostic } from '../shared/validity.js'
import { readUpgrade } from '../upgrade/read.js'
import { contentsOf, evidenceId, type SavedTask } from './shapes.js'

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
  const infos: unknown[] = []
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
    const held = contentsOf(parsed.value)
    const found = held.tasks.filter(({ check }) => isSelected(check))
    for (const task of found) tasks.push(task)
    if (held.upgradeInfo !== null) infos.push(held.upgradeInfo)
    const empty = (checks ? held.emptyListOf.filter((check) => checks.includes(check)) : held.emptyListOf)[0]
    if (empty) emptyLists.add(empty)
    const about = found[0]?.check ?? empty ?? null
    if (held.upgradeInfo !== null) evidence.push({ check: 'cluster', id: 'upgradeinfo', text: file.text })
    else if (isSelected(about)) evidence.push({ check: about, id: evidenceId(found), text: file.text })
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
  const seen = [...unreadableFiles, ...(nothing ? [nothingFor('precheck', 'no-file')] : results)]
  return {
    results: seen.map((result) => recheckLiveVersion(result, liveVersionOf(result, seen, infos))),
    evidence,
    passedOver,
  }
}

/** The live version of a result's cluster. Of several clusters each has its own; of one alone the ids may be of any kind. */
function liveVersionOf(
  { clusterId }: CheckResult,
  all: readonly CheckResult[],
  infos: readonly unknown[],
): string | null {
  const isAlone = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1
  const own = infos.findLast((info) => {
    const shaped = read(upgradeInfo, info)
    return clusterId !== null && shaped.ok && shaped.value.metadata?.uid === clusterId
  })
  return upgradeInfoPart(own ?? (isAlone ? infos.at(-1) : null)).liveVersion ?? null
}

const nothingFor = (check: CheckName, why: 'no-file' | 'no-task'): CheckResult =>
  noResult(check, [diagnostic(check, { name: 'no-result', why })])

const noJson = (check: CheckName, path: string): CheckResult =>
  noResult(check, [
    diagnostic(check, {
      name: 'unreadable-response',
      what: 'saved-response',
      fault: { code: 'no-json', file: path },
    }),
  ])

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) }
  } catch {
    return { ok: false }
  }
}

function readCheck(
  check: CheckName,
  own: readonly SavedTask[],
  expected: Expectations,
  selection: Selection,
  now: number,
): readonly CheckResult[] {
  if (check === 'upgrade') return readUpgrades(own, expected, selection, now)
  // an answer tells no time, so nobody can say which of several is the newest
  if (check === 'postcheck') return own.map(({ raw }) => readPostcheck(raw, expected, now))
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

/** The newest saved upgrade task; of several answers about it the last one updated, and all of them where nothing tells. */
function readUpgrades(
  own: readonly SavedTask[],
  expected: Expectations,
  { upgradeTaskId }: Selection,
  now: number,
): readonly CheckResult[] {
  const results = own.map(({ raw }) => readUpgrade(raw, expected, now, null, null))
  const named = results.filter((result) => upgradeTaskId === null || result.taskId === upgradeTaskId)
  const broken = results.filter((result) => result.taskId === null)
  const [newest] = [...named].sort((a, b) => (b.takenAt ?? 0) - (a.takenAt ?? 0))
  const latest = named.filter((result) => result.takenAt === newest?.takenAt)
  const counted = [...new Set([...latest, ...broken])]
  return counted.length > 0
    ? counted
    : [noResult('upgrade', [diagnostic('upgrade', { name: 'no-result', why: 'filtered-out' })])]
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
    else results.push(unreadable('saved-precheck', { code: 'shape', of: 'body', ...shaped.fault }))
  }
  const named = readable.filter(({ task }) => taskId === null || task.metadata?.uid === taskId)
  const { tasks: distinct, contradicted } = distinctTasks(named)
  if (contradicted) results.push(unreadable('saved-precheck', { code: 'contradiction' }))
  // a task that is named, or alone, is read whatever its target; it then says itself that it is about another one
  const isGiven = taskId !== null || (distinct.length === 1 && distinct[0]?.fromList === false)
  const target = isGiven ? null : expected.targetVersion
  for (const [clusterId, tasks] of byCluster(
    distinct.map(({ task }) => task),
    expected.clusterId,
  )) {
    const choice = choosePrecheck(tasks, target)
    results.push('result' in choice ? { ...choice.result, clusterId } : readPrecheck(choice.task, expected, now, null))
  }
  return results.length > 0
    ? results
    : [noResult('precheck', [diagnostic('precheck', { name: 'no-result', why: 'filtered-out' })])]
}

interface SavedPrecheck {
  readonly task: PrecheckTask
  readonly fromList: boolean
}

/**
 * One task for each uid: the one updated last; between equals the response that was about this task alone. Two such
 * responses that differ contradict each other, and both stay out of a green verdict.
 */
function distinctTasks(saved: readonly SavedPrecheck[]): {
  readonly tasks: readonly SavedPrecheck[]
  readonly contradicted: boolean
} {
  const distinct = new Map<string, SavedPrecheck>()
  let contradicted = false
  for (const [index, one] of saved.entries()) {
    const key = one.task.metadata?.uid || `#${index}`
    const known = distinct.get(key)
    const order = known ? laterBy(one, known) : 1
    if (known && order === 0 && JSON.stringify(known.task) !== JSON.stringify(one.task)) contradicted = true
    if (order > 0) distinct.set(key, one)
  }
  return { tasks: [...distinct.values()], contradicted }
}

/** Above zero where the first is the later answer, below where the second is, zero where nothing tells. */
function laterBy(one: SavedPrecheck, other: SavedPrecheck): number {
  const time = (saved: SavedPrecheck) => parseTimestamp(timesOf(saved.task).updated) ?? 0
  return time(one) - time(other) || Number(other.fromList) - Number(one.fromList)
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
