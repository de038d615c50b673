import { addonTask, anyList, read } from '../../cce/api/schemas.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import type { Expectations, Selection } from '../shared/context.js'
import { isAbsent, listOf, rawText } from '../shared/raw-values.js'
import { newestOf } from '../shared/tasks.js'
import { createdAt, isCheckType, type ParsedAddonTask, parsedTask, readAddonTask, unreadableAddon } from './read.js'

/** The tasks of a response: all readable ones, those that count, and results that take the place of unreadable ones. */
export interface SelectedAddonTasks {
  readonly all: readonly ParsedAddonTask[]
  readonly chosen: readonly ParsedAddonTask[]
  readonly fallbacks: readonly CheckResult[]
}

/** Parses a list response and selects the tasks that count. */
export function selectFromList(raw: unknown, selection: Selection): SelectedAddonTasks {
  const none = (result: CheckResult): SelectedAddonTasks => ({ all: [], chosen: [], fallbacks: [result] })
  const list = read(anyList, raw)
  if (!list.ok) return none(unreadableAddon({ code: 'shape', of: 'body', ...list.fault }))
  const { kind, items } = list.value
  if (!isAbsent(kind) && kind !== 'AddonCheck')
    return none(unreadableAddon({ code: 'other-kind', kind: rawText(kind), expected: 'AddonCheck' }))
  if (items === undefined) return none(unreadableAddon({ code: 'no-items' }))
  return selectTasks(listOf(items), selection)
}

/**
 * Parses tasks and selects the newest one of each add-on instance and type of check, among those that the filters let
 * through. The filters are applied here too, since nothing guarantees that a response holds only what was asked for.
 */
export function selectTasks(rawTasks: readonly unknown[], selection: Selection): SelectedAddonTasks {
  const all: ParsedAddonTask[] = []
  const chosen: ParsedAddonTask[] = []
  const fallbacks: CheckResult[] = []
  for (const raw of rawTasks) {
    const task = read(addonTask, raw)
    if (task.ok) all.push(parsedTask(task.value))
    else fallbacks.push(unreadableAddon({ code: 'shape', of: 'task', ...task.fault }))
  }
  const wanted = all.filter((one) => passesFilters(one, selection))
  for (const group of groupBy(wanted, groupKey).values()) {
    const newest = newestOf(distinctTasks(group), createdAt)
    if (newest === 'ambiguous') fallbacks.push(unreadableAddon({ code: 'undated-addon' }, group[0].addon))
    else if (newest) chosen.push(newest)
  }
  if (chosen.length > 0 || fallbacks.length > 0) return { all, chosen, fallbacks }
  const why = all.length === 0 ? 'no-task' : 'filtered-out'
  return { all, chosen, fallbacks: [diagnosticResult('addons', { name: 'no-result', why })] }
}

/** The results of the chosen tasks, and those that take the place of unreadable ones. */
export const readSelected = (
  { chosen, fallbacks }: SelectedAddonTasks,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): readonly CheckResult[] => [...chosen.map((task) => readAddonTask(task, expected, now, waitedMs)), ...fallbacks]

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

const groupKey = ({ task: { metadata }, addon }: ParsedAddonTask): string =>
  JSON.stringify([
    metadata?.type ?? null,
    addon.instanceId ?? addon.instanceName ?? metadata?.taskID ?? addon.template ?? null,
  ])

const PROGRESS: readonly unknown[] = ['Init', 'Running', 'Success', 'Failed']

const progressOf = ({ task }: ParsedAddonTask): number => PROGRESS.indexOf(task.status?.status)

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
