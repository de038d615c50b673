import { addonTask, anyList, read } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { Expectations, Selection } from '../shared/context.js'
import { listGaps } from '../shared/lists.js'
import { isAbsent, listOf, rawText } from '../shared/raw-values.js'
import { newestOf } from '../shared/tasks.js'
import { createdAt, isCheckType, type ParsedAddonTask, parsedTask, readAddonTask, unreadableAddon } from './read.js'

/** A result, and the add-on instance and type of check that it is about. */
export interface AddonReading {
  readonly type: unknown
  /** the same for all results about one type of check of one instance; null if it is not known */
  readonly subject: string | null
  readonly result: CheckResult
}

/** The tasks of a response: all readable ones, those that count, and results that take the place of unreadable ones. */
export interface SelectedAddonTasks {
  readonly all: readonly ParsedAddonTask[]
  readonly chosen: readonly ParsedAddonTask[]
  readonly unreadable: readonly AddonReading[]
  /** what the response leaves out by its own account */
  readonly gaps: readonly CoverageGap[]
}

const withoutSubject = (result: CheckResult): AddonReading => ({ type: null, subject: null, result })

/** Parses a list response and selects the tasks that count. */
export function selectFromList(raw: unknown, selection: Selection): SelectedAddonTasks {
  const unreadable = (fault: ReadingFault): SelectedAddonTasks => ({
    all: [],
    chosen: [],
    unreadable: [withoutSubject(unreadableAddon(fault))],
    gaps: [],
  })
  const list = read(anyList, raw)
  if (!list.ok) return unreadable({ code: 'shape', of: 'body', ...list.fault })
  const { kind, items } = list.value
  if (!isAbsent(kind) && kind !== 'AddonCheck')
    return unreadable({ code: 'other-kind', kind: rawText(kind), expected: 'AddonCheck' })
  if (items === undefined) return unreadable({ code: 'no-items' })
  return { ...selectTasks(listOf(items), selection), gaps: listGaps('addons', raw) }
}

/**
 * Parses tasks and selects the newest one of each add-on instance and type of check, among those that the filters let
 * through. The filters are applied here too, since nothing guarantees that a response holds only what was asked for.
 */
export function selectTasks(rawTasks: readonly unknown[], selection: Selection): SelectedAddonTasks {
  const all: ParsedAddonTask[] = []
  const chosen: ParsedAddonTask[] = []
  const unreadable: AddonReading[] = []
  for (const raw of rawTasks) {
    const task = read(addonTask, raw)
    if (task.ok) all.push(parsedTask(task.value))
    else unreadable.push(withoutSubject(unreadableAddon({ code: 'shape', of: 'task', ...task.fault })))
  }
  const wanted = all.filter((one) => passesFilters(one, selection))
  for (const [subject, group] of groupBy(wanted, subjectOf)) {
    if (hasContradiction(group)) {
      const result = unreadableAddon({ code: 'contradiction' }, group[0].addon)
      unreadable.push({ type: typeOf(group[0]), subject, result })
    }
    const newest = newestOf(distinctTasks(group), createdAt)
    if (newest === 'ambiguous') {
      const result = unreadableAddon({ code: 'undated-addon' }, group[0].addon)
      unreadable.push({ type: typeOf(group[0]), subject, result })
    } else if (newest) chosen.push(newest)
  }
  return { all, chosen, unreadable, gaps: [] }
}

export const taskIdOf = ({ task }: ParsedAddonTask): string => task.metadata?.taskID ?? ''

/** Each task once for each subject. */
export const distinctOfSubjects = (tasks: readonly ParsedAddonTask[]): readonly ParsedAddonTask[] =>
  [...groupBy(tasks, subjectOf).values()].flatMap(distinctTasks)

/** Reads tasks as results of their subjects. */
export const readTasks = (
  tasks: readonly ParsedAddonTask[],
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): AddonReading[] =>
  tasks.map((task) => ({
    type: typeOf(task),
    subject: subjectOf(task),
    result: readAddonTask(task, expected, now, waitedMs),
  }))

/** Reads the tasks that count; the last readings take the place of tasks that cannot be read. */
export const readingsOf = (
  { chosen, unreadable }: SelectedAddonTasks,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): AddonReading[] => [...readTasks(chosen, expected, now, waitedMs), ...unreadable]

/** The results of the tasks that count. If there is none, one result that says so. */
export function readSelected(
  selected: SelectedAddonTasks,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): readonly CheckResult[] {
  const readings = readingsOf(selected, expected, now, waitedMs)
  return readings.length > 0 ? readings.map(({ result }) => result) : [nothingRead(selected)]
}

/** The result that stands for none: there is no task, or none that the filters let through. */
export const nothingRead = ({ all }: SelectedAddonTasks): CheckResult =>
  diagnosticResult('addons', { name: 'no-result', why: all.length === 0 ? 'no-task' : 'filtered-out' })

function passesFilters({ task, addon }: ParsedAddonTask, selection: Selection): boolean {
  const { type, taskID } = task.metadata ?? {}
  // A task of an unknown type passes, so that the report names the type.
  const isOtherType = selection.addonCheckType !== 'all' && type !== selection.addonCheckType && isCheckType(type)
  return (
    !isOtherType &&
    (selection.addonTaskId === null || taskID === selection.addonTaskId) &&
    (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId)
  )
}

const typeOf = ({ task }: ParsedAddonTask): unknown => task.metadata?.type ?? null

export const subjectOf = ({ task, addon }: ParsedAddonTask): string =>
  subjectKey(task.metadata?.type, addon.instanceId ?? addon.instanceName ?? task.metadata?.taskID ?? addon.template)

/** The subject of readings about a type of check of an add-on instance. */
export const subjectKey = (type: unknown, instanceId: string | null | undefined): string =>
  JSON.stringify([type ?? null, instanceId ?? null])

const PROGRESS: readonly unknown[] = ['Init', 'Running', 'Success', 'Failed']

const progressOf = ({ task }: ParsedAddonTask): number => PROGRESS.indexOf(task.status?.status)

/** Whether two responses say different things about the end of one task. */
function hasContradiction(tasks: readonly ParsedAddonTask[]): boolean {
  const ended = new Map<string, string>()
  return tasks.some((one) => {
    const { taskID } = one.task.metadata ?? {}
    if (!taskID || progressOf(one) < PROGRESS.indexOf('Success')) return false
    const [text, known] = [JSON.stringify(one.task), ended.get(taskID)]
    ended.set(taskID, text)
    return known !== undefined && known !== text
  })
}

/** One task per id: if several responses hold it, the one that is furthest along. */
function distinctTasks(tasks: readonly ParsedAddonTask[]): ParsedAddonTask[] {
  const distinct = new Map<string, ParsedAddonTask>()
  for (const [index, one] of tasks.entries()) {
    const key = one.task.metadata?.taskID || `#${index}`
    const known = distinct.get(key)
    if (!known || progressOf(one) > progressOf(known)) distinct.set(key, one)
  }
  return [...distinct.values()]
}
