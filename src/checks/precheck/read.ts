import {
  type PrecheckItem,
  type PrecheckTask,
  precheckItem,
  precheckTask,
  timesOf,
} from '../../cce/api/precheck-schema.js'
import { read, type ShapeFault } from '../../cce/api/shapes.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import {
  type DiagnosticDetail,
  GROUPS,
  ITEM_PHASES,
  KINDS,
  type NodeRef,
  type Risk,
  type Section,
} from '../../model/finding.js'
import type { ReadingFault, ResponseName } from '../../model/reading-fault.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { type Collector, collectItems, isAbsent, type Place, type RawItem, rawText } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { diagnostic, validityOf } from '../shared/validity.js'
import { nodeNames } from './node-names.js'
import { readSkipped } from './skipped-items.js'

const TASK_PHASES = ['Init', 'Running', 'Success', 'Failed', 'Error'] as const

/** Whether a pre-upgrade check task is still under way. An unknown phase is not: nobody knows what it waits for. */
export const precheckUnderWay = (phase: unknown): boolean => phase === 'Init' || phase === 'Running'

/** How many of a task's items are done, of those that it knows so far. */
export function itemsFinished(raw: unknown): { readonly finished: number; readonly known: number } {
  const shaped = read(precheckTask, raw)
  let finished = 0
  let known = 0
  for (const { field } of shaped.ok ? SECTIONS : [])
    for (const group of itemGroups(shaped.ok ? shaped.value.status[field] : null))
      for (const item of group.items) {
        known++
        const { phase } = Object(item) as { phase?: unknown }
        if (phase === 'Success' || phase === 'Failed') finished++
      }
  return { finished, known }
}

/** A response that is not what the API documents; it stands for no result at all. */
export function unreadable(what: ResponseName, fault: ReadingFault): CheckResult {
  return noResult('precheck', [diagnostic('precheck', { name: 'unreadable-response', what, fault })])
}

/**
 * Reads one pre-upgrade check task into a result (CCE API reference: ShowPreCheck).
 * @param waitedMs how long the task was waited for, or null where nobody waits (saved results)
 */
export function readPrecheck(raw: unknown, expected: Expectations, now: number, waitedMs: number | null): CheckResult {
  const shaped = read(precheckTask, raw)
  if (!shaped.ok) return unreadable('precheck-task', { code: 'shape', of: 'body', ...shaped.fault })
  const task = shaped.value
  if (!isAbsent(task.kind) && task.kind !== 'PreCheckTask')
    return unreadable('precheck-task', { code: 'other-kind', kind: rawText(task.kind), expected: 'PreCheckTask' })
  try {
    return readTask(task, expected, now, waitedMs)
  } catch (error) {
    if (error instanceof ItemShapeError)
      return unreadable('precheck-task', { code: 'shape', of: 'item', ...error.fault })
    throw error
  }
}

class ItemShapeError extends Error {
  readonly fault: ShapeFault

  constructor(fault: ShapeFault) {
    super(fault.path)
    this.fault = fault
  }
}

function readTask(task: PrecheckTask, expected: Expectations, now: number, waitedMs: number | null): CheckResult {
  const phase = task.status.phase
  const finished = phase === 'Success' || phase === 'Failed'
  const identity = {
    clusterId: task.spec?.clusterID || null,
    currentVersion: task.spec?.clusterVersion || null,
    targetVersion: task.spec?.targetVersion || null,
    rawExpiry: timesOf(task).expires,
    finished,
    boundToTarget: true,
  }
  const standing = validityOf(identity, expected, now)
  const nodes = nodeNames(task)
  const collector = collectItems({
    check: 'precheck',
    addon: null,
    finished,
    hasKind: true,
    nodes,
  })
  const sections = readSections(task, collector, finished)
  const skipped = readSkipped(task, nodes)
  const facts = [
    ...standing.facts,
    ...phaseFacts(task, sections, collector, waitedMs),
    ...sections.facts,
    ...skipped.facts,
  ]
  const collected = collector.done()
  return {
    check: 'precheck',
    addon: null,
    clusterId: identity.clusterId,
    taskId: task.metadata?.uid || null,
    phase: isAbsent(phase) ? null : rawText(phase),
    takenAt: parseTimestamp(timesOf(task).updated) ?? parseTimestamp(timesOf(task).created),
    expiresAt: standing.expiresAt,
    currentVersion: identity.currentVersion,
    targetVersion: identity.targetVersion,
    decides: standing.decides,
    observations: [
      ...facts.map((fact) => diagnostic('precheck', fact)),
      ...skipped.observations,
      ...collected.observations,
    ],
    items: collected.items,
    skipped: skipped.items,
    absentSections: finished ? sections.absent : [],
    nodeCount: task.status.nodeCheckStatus?.nodeStageStatus?.length ?? 0,
    progress: null,
  }
}

/** What the phase of the whole task says against it. */
function phaseFacts(
  task: PrecheckTask,
  sections: Sections,
  collector: Collector,
  waitedMs: number | null,
): DiagnosticDetail[] {
  const { phase, message } = task.status
  if (phase === 'Init' || phase === 'Running') return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }]
  if (phase === 'Error') return [{ name: 'task-errored', said: message ?? '' }]
  if (phase !== 'Success' && phase !== 'Failed')
    return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: TASK_PHASES }]
  if (phase === 'Failed' && sections.failedItems === 0 && !sections.explained)
    return [{ name: 'unexplained-failure', of: 'task', said: message ?? '' }]
  return collector.seen() === 0 ? [{ name: 'no-result', why: 'no-items' }] : []
}

interface Sections {
  readonly facts: readonly DiagnosticDetail[]
  readonly absent: readonly Section[]
  readonly failedItems: number
  /** a section already says that it failed without a reason */
  readonly explained: boolean
}

const SECTIONS = [
  { field: 'clusterCheckStatus', name: 'cluster check', scope: 'cluster' },
  { field: 'addonCheckStatus', name: 'add-on check', scope: 'addon' },
  { field: 'nodeCheckStatus', name: 'node check', scope: 'node' },
] as const

function readSections(task: PrecheckTask, collector: Collector, finished: boolean): Sections {
  const facts: DiagnosticDetail[] = []
  const absent: Section[] = []
  let failedItems = 0
  for (const { field, name, scope } of SECTIONS) {
    const section = task.status[field]
    const groups = itemGroups(section)
    const count = groups.reduce((sum, group) => sum + group.items.length, 0)
    if (!section || (isAbsent(section.phase) && count === 0)) {
      absent.push(name)
      continue
    }
    const failed = groups.reduce((sum, { node, items }) => sum + collectGroup(items, { scope, node }, collector), 0)
    failedItems += failed
    if (finished) facts.push(...sectionFacts(name, section.phase, failed))
  }
  return { facts, absent, failedItems, explained: facts.some((fact) => fact.name === 'unexplained-failure') }
}

function sectionFacts(what: Section, phase: unknown, failed: number): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return failed > 0 ? [] : [{ name: 'unexplained-failure', of: what, said: '' }]
  if (phase === 'Init' || phase === 'Running')
    return [{ name: 'not-finished', of: 'section', what, phase, waitedMs: null }]
  return [{ name: 'unknown-value', field: `${what} phase`, item: null, raw: rawText(phase), known: ITEM_PHASES }]
}

interface ItemGroup {
  readonly node: NodeRef | null
  readonly items: readonly unknown[]
}

type AnySection = PrecheckTask['status'][(typeof SECTIONS)[number]['field']]

function itemGroups(section: AnySection): ItemGroup[] {
  if (!section) return []
  return [
    { node: null, items: section.itemsStatus ?? [] },
    ...(section.nodeStageStatus ?? []).map((stage) => ({
      node: { uid: stage.nodeInfo?.uid || null, name: stage.nodeInfo?.name || null },
      items: stage.itemsStatus ?? [],
    })),
  ]
}

/** @returns how many of the items failed */
function collectGroup(items: readonly unknown[], place: Place, collector: Collector): number {
  let failed = 0
  for (const raw of items) {
    if (succeededPlainly(raw)) collector.succeed(raw.name, raw.kind, raw.level, raw.group)
    else if (collector.add(readItem(raw), place)) failed++
  }
  return failed
}

const listedOrAbsent = (list: readonly string[], value: unknown): boolean =>
  isAbsent(value) || list.includes(value as string)

/** The one case that 72,000 items of a big cluster are nearly all of; every other goes through its shape. */
function succeededPlainly(raw: unknown): raw is PrecheckItem & { name: string } {
  if (typeof raw !== 'object' || raw === null) return false
  const { name, phase, kind, group } = raw as PrecheckItem
  return (
    phase === 'Success' &&
    typeof name === 'string' &&
    name !== '' &&
    listedOrAbsent(KINDS, kind) &&
    listedOrAbsent(GROUPS, group)
  )
}

function readItem(raw: unknown): RawItem {
  const shaped = read(precheckItem, raw)
  if (!shaped.ok) throw new ItemShapeError(shaped.fault)
  const { name, kind, level, group, phase, message, errorCodes, riskSource } = shaped.value
  return {
    name: name || null,
    kind,
    level,
    group,
    phase,
    message: message ?? '',
    errorCodes: isAbsent(errorCodes) ? [] : [errorCodes].flat().map(rawText),
    risk: typeof riskSource === 'object' && riskSource !== null ? riskOf(riskSource as Record<string, unknown>) : {},
  }
}

function riskOf(source: Record<string, unknown>): Risk {
  const list = (key: keyof Risk) => {
    const value = source[key]
    return isAbsent(value) ? {} : { [key]: [value].flat() }
  }
  return { ...list('configurationRisks'), ...list('deprecatedAPIRisks'), ...list('nodeRisks'), ...list('addonRisks') }
}
