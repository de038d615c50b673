import { type AddonRisk, type AddonTask, addonTask } from '../../cce/api/addons-schema.js'
import { read } from '../../cce/api/shapes.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { type AddonRef, type DiagnosticDetail, ITEM_PHASES } from '../../model/finding.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { NO_NODES } from '../precheck/node-names.js'
import { type Collector, collectItems, isAbsent, rawText } from '../shared/causes.js'
import type { Expectations, Selection } from '../shared/context.js'
import { diagnostic, newestOf, validityOf } from '../shared/validity.js'

/** An add-on check task that has the documented shape, beside what it was read from. */
export interface ReadableAddonTask {
  readonly task: AddonTask
  readonly addon: AddonRef
}

/** Whether an add-on check task is still under way. `Failed` is not: it means finished with risks. */
export const addonUnderWay = ({ task }: ReadableAddonTask): boolean =>
  task.status?.status === 'Init' || task.status?.status === 'Running'

const CHECK_TYPES = ['addonStatic', 'addonUpgrade'] as const

/** The tasks of a list, read by their shape, and the results that stand for those which cannot be read. */
export function readAddonTasks(rawTasks: readonly unknown[]): {
  tasks: ReadableAddonTask[]
  unreadable: CheckResult[]
} {
  const tasks: ReadableAddonTask[] = []
  const unreadable: CheckResult[] = []
  for (const raw of rawTasks) {
    const shaped = read(addonTask, raw)
    if (shaped.ok) tasks.push({ task: shaped.value, addon: addonOf(shaped.value) })
    else unreadable.push(unreadableAddons({ code: 'shape', of: 'task', ...shaped.fault }))
  }
  return { tasks, unreadable }
}

/** A list of add-on check tasks, or one of them, that is not what the API documents. */
export const unreadableAddons = (fault: ReadingFault, addon: AddonRef | null = null): CheckResult =>
  noResult('addons', [diagnostic('addons', { name: 'unreadable-response', what: 'addon-tasks', fault }, addon)], {
    addon,
  })

function addonOf(task: AddonTask): AddonRef {
  return {
    template: task.metadata?.addonTemplateName || null,
    instanceId: task.metadata?.addonInstanceID || null,
    instanceName: task.metadata?.addonInstanceName || null,
    targetVersion: task.spec?.addonTargetVersion || null,
  }
}

const createdAt = ({ task }: ReadableAddonTask): number | null =>
  parseTimestamp(task.metadata?.createTimeStamp) ?? parseTimestamp(task.metadata?.createTimestamp)

/**
 * The newest task of each add-on instance (and of each type of check) among those that the filters let through. The
 * filters are applied here too: nothing says that an answer holds only what was asked for.
 */
export function selectAddonTasks(
  tasks: readonly ReadableAddonTask[],
  selection: Selection,
): { chosen: ReadableAddonTask[]; ambiguous: CheckResult[] } {
  const wanted = tasks.filter(({ task, addon }) => {
    const { type, taskID } = task.metadata ?? {}
    const otherType = selection.addonCheckType !== 'all' && !isAbsent(type) && type !== selection.addonCheckType
    const isKnownType = CHECK_TYPES.some((known) => known === type)
    return (
      !(otherType && isKnownType) &&
      (selection.addonTaskId === null || taskID === selection.addonTaskId) &&
      (selection.addonInstanceId === null || addon.instanceId === selection.addonInstanceId)
    )
  })
  const groups = groupBy(wanted, groupKey)
  const chosen: ReadableAddonTask[] = []
  const ambiguous: CheckResult[] = []
  for (const group of groups.values()) {
    const newest = newestOf(distinctTasks(group), createdAt)
    if (newest === 'ambiguous') ambiguous.push(unreadableAddons({ code: 'undated-addon' }, group[0]?.addon ?? null))
    else if (newest) chosen.push(newest)
  }
  return { chosen, ambiguous }
}

const PROGRESS: readonly unknown[] = ['Init', 'Running', 'Success', 'Failed']

/** One task for each id: of several answers about it the one that is furthest along. */
function distinctTasks(tasks: readonly ReadableAddonTask[]): ReadableAddonTask[] {
  const distinct = new Map<string, ReadableAddonTask>()
  for (const [index, one] of tasks.entries()) {
    const key = one.task.metadata?.taskID || `#${index}`
    const known = distinct.get(key)
    if (!known || progressOf(one) > progressOf(known)) distinct.set(key, one)
  }
  return [...distinct.values()]
}

const progressOf = ({ task }: ReadableAddonTask): number => PROGRESS.indexOf(task.status?.status)

const groupKey = ({ task, addon }: ReadableAddonTask): string =>
  JSON.stringify([
    task.metadata?.type ?? null,
    addon.instanceId ?? addon.instanceName ?? task.metadata?.taskID ?? addon.template ?? null,
  ])

/**
 * Reads one add-on check task into a result (CCE API reference: ListAddonPrecheckTasks). `Failed` means finished with
 * risks; the level of each risk decides.
 * @param waitedMs how long the task was waited for, or null where nobody waits (saved results)
 */
export function readAddonTask(
  readable: ReadableAddonTask,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult {
  const { task, addon } = readable
  const phase = task.status?.status
  const finished = phase === 'Success' || phase === 'Failed'
  const rawExpiry = task.metadata?.expireTimeStamp ?? task.metadata?.expireTimestamp
  const identity = {
    clusterId: null,
    currentVersion: null,
    targetVersion: null,
    rawExpiry,
    finished,
    boundToTarget: false,
  }
  const standing = validityOf(identity, expected, now)
  const collector = collectItems({ check: 'addons', addon, finished, hasKind: false, nodes: NO_NODES })
  const risks = [...(task.status?.riskList ?? []), ...(task.riskList ?? [])]
  const failed = risks.filter((risk) => addRisk(risk, collector)).length
  const facts = [...standing.facts, ...taskFacts(task, failed, collector, waitedMs)]
  const collected = collector.done()
  return {
    check: 'addons',
    addon,
    clusterId: null,
    taskId: task.metadata?.taskID || null,
    phase: isAbsent(phase) ? null : rawText(phase),
    takenAt: createdAt(readable),
    expiresAt: standing.expiresAt,
    currentVersion: null,
    targetVersion: null,
    decides: standing.decides,
    observations: [...facts.map((fact) => diagnostic('addons', fact, addon)), ...collected.observations],
    items: collected.items,
    skipped: [],
    absentSections: [],
    nodeCount: 0,
    progress: null,
  }
}

function addRisk(risk: AddonRisk, collector: Collector): boolean {
  const { riskName, level, status, message } = risk
  const item = {
    name: riskName || null,
    kind: null,
    level,
    group: null,
    phase: status,
    message: message ?? '',
    errorCodes: [],
    risk: {},
  }
  return collector.add(item, { scope: 'addon', node: null })
}

function taskFacts(task: AddonTask, failed: number, collector: Collector, waitedMs: number | null): DiagnosticDetail[] {
  const phase = task.status?.status
  const type = task.metadata?.type
  const typeFacts: DiagnosticDetail[] =
    isAbsent(type) || CHECK_TYPES.some((known) => known === type)
      ? []
      : [{ name: 'unknown-value', field: 'add-on check type', item: null, raw: rawText(type), known: CHECK_TYPES }]
  return [...typeFacts, ...phaseFacts(task, phase, failed, collector, waitedMs)]
}

function phaseFacts(
  task: AddonTask,
  phase: unknown,
  failed: number,
  collector: Collector,
  waitedMs: number | null,
): DiagnosticDetail[] {
  if (phase === 'Init' || phase === 'Running') return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }]
  if (phase !== 'Success' && phase !== 'Failed')
    return [{ name: 'unknown-value', field: 'task status', item: null, raw: rawText(phase), known: ITEM_PHASES }]
  if (phase === 'Failed' && failed === 0)
    return [{ name: 'unexplained-failure', of: 'task', said: task.status?.message ?? '' }]
  return collector.seen() === 0 ? [{ name: 'no-result', why: 'no-items' }] : []
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
