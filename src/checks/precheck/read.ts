import {
  type PrecheckItem,
  type PrecheckTask,
  precheckItem,
  precheckTask,
  type Read,
  read,
  type ShapeFault,
  timesOf,
} from '../../cce/api/schemas.js'
import { GROUPS, ITEM_PHASES, KINDS, type Section } from '../../model/check.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault, ResponseName } from '../../model/reading-fault.js'
import type { NodeRef, Risk } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { ItemAggregator, type ItemLocation, type KnownNodes, type RawItem } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, listOf, rawText, textOrNull } from '../shared/raw-values.js'
import { validityOf } from '../shared/validity.js'
import { readSkippedItems } from './skipped-items.js'

const TASK_PHASES = ['Init', 'Running', 'Success', 'Failed', 'Error'] as const

/** A response body, parsed once; every further step reads this. */
export type ParsedPrecheck = Read<PrecheckTask>

export const parsePrecheck = (raw: unknown): ParsedPrecheck => read(precheckTask, raw)

/** Whether a task is still under way. One with an unknown phase is not, since the gate cannot tell what it would wait for. */
export const isPrecheckUnderWay = (phase: unknown): boolean => phase === 'Init' || phase === 'Running'

/** A response that is not what the API documents. */
export const unreadable = (what: ResponseName, fault: ReadingFault): CheckResult =>
  noResult('precheck', [diagnostic('precheck', { name: 'unreadable-response', what, fault })])

const SECTIONS = [
  { field: 'clusterCheckStatus', name: 'cluster check', scope: 'cluster' },
  { field: 'addonCheckStatus', name: 'add-on check', scope: 'addon' },
  { field: 'nodeCheckStatus', name: 'node check', scope: 'node' },
] as const

type SectionStatus = PrecheckTask['status'][(typeof SECTIONS)[number]['field']]

interface ItemGroup {
  readonly node: NodeRef | null
  readonly items: readonly unknown[]
}

/** The items of a section: those listed directly, and those of each node. */
function itemGroups(section: SectionStatus): ItemGroup[] {
  if (!section) return []
  return [
    { node: null, items: section.itemsStatus ?? [] },
    ...(section.nodeStageStatus ?? []).map((stage) => ({
      node: { uid: stage.nodeInfo?.uid || null, name: stage.nodeInfo?.name || null },
      items: stage.itemsStatus ?? [],
    })),
  ]
}

/** How many of the items that the task lists so far are done. */
export function itemProgress(parsed: ParsedPrecheck): { readonly done: number; readonly known: number } {
  const items = parsed.ok
    ? SECTIONS.flatMap(({ field }) => itemGroups(parsed.value.status[field]).flatMap((group) => group.items))
    : []
  const isDone = (item: unknown): boolean =>
    typeof item === 'object' &&
    item !== null &&
    'phase' in item &&
    (item.phase === 'Success' || item.phase === 'Failed')
  return { done: items.filter(isDone).length, known: items.length }
}

/**
 * Reads a pre-upgrade check task into a result (CCE API reference: ShowPreCheck).
 * @param now epoch milliseconds
 * @param waitedMs how long the task was waited for; null for saved results, which nothing waits for
 */
export function readPrecheck(
  parsed: ParsedPrecheck,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult {
  if (!parsed.ok) return unreadable('precheck-task', { code: 'shape', of: 'body', ...parsed.fault })
  const { kind } = parsed.value
  if (!isAbsent(kind) && kind !== 'PreCheckTask')
    return unreadable('precheck-task', { code: 'other-kind', kind: rawText(kind), expected: 'PreCheckTask' })
  try {
    return readTask(parsed.value, expected, now, waitedMs)
  } catch (error) {
    if (error instanceof ItemShapeError)
      return unreadable('precheck-task', { code: 'shape', of: 'item', ...error.fault })
    throw error
  }
}

/** One item of the wrong shape makes the whole task unreadable. */
class ItemShapeError extends Error {
  readonly fault: ShapeFault

  constructor(fault: ShapeFault) {
    super(fault.path)
    this.fault = fault
  }
}

function readTask(task: PrecheckTask, expected: Expectations, now: number, waitedMs: number | null): CheckResult {
  const { phase } = task.status
  const isFinished = phase === 'Success' || phase === 'Failed'
  const { created, updated, expires } = timesOf(task)
  const identity = {
    clusterId: task.spec?.clusterID || null,
    currentVersion: task.spec?.clusterVersion || null,
    targetVersion: task.spec?.targetVersion || null,
  }
  const validity = validityOf(
    { ...identity, rawExpiry: expires, hasExpiry: isFinished, isBoundToTarget: true },
    expected,
    now,
  )
  const nodes = knownNodes(task)
  const aggregator = new ItemAggregator({ check: 'precheck', addon: null, isFinished, hasKind: true, nodes })
  const sections = readSections(task, aggregator, isFinished)
  const skipped = readSkippedItems(task, nodes)
  const problems = [
    ...validity.problems,
    ...taskProblems(task, sections, aggregator.count, waitedMs),
    ...sections.problems,
    ...skipped.problems,
  ]
  const { causes, diagnostics, items } = aggregator.result()
  return {
    ...identity,
    check: 'precheck',
    addon: null,
    taskId: task.metadata?.uid || null,
    phase: textOrNull(phase),
    takenAt: parseTimestamp(updated) ?? parseTimestamp(created),
    expiresAt: validity.expiresAt,
    decides: validity.decides,
    causes,
    diagnostics: [...problems.map((detail) => diagnostic('precheck', detail)), ...skipped.diagnostics, ...diagnostics],
    items,
    skipped: skipped.items,
    absentSections: isFinished ? sections.absent : [],
    nodeCount: task.status.nodeCheckStatus?.nodeStageStatus?.length ?? 0,
    progress: null,
  }
}

/** What the phase of the whole task says against it. */
function taskProblems(
  { status: { phase, message } }: PrecheckTask,
  sections: Sections,
  itemCount: number,
  waitedMs: number | null,
): DiagnosticDetail[] {
  if (phase === 'Init' || phase === 'Running') return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }]
  if (phase === 'Error') return [{ name: 'task-errored', said: message ?? '' }]
  if (phase !== 'Success' && phase !== 'Failed')
    return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: TASK_PHASES }]
  const isExplained =
    sections.failedItems > 0 || sections.problems.some((problem) => problem.name === 'unexplained-failure')
  if (phase === 'Failed' && !isExplained) return [{ name: 'unexplained-failure', of: 'task', said: message ?? '' }]
  return itemCount === 0 ? [{ name: 'no-result', why: 'no-items' }] : []
}

interface Sections {
  readonly problems: readonly DiagnosticDetail[]
  readonly absent: readonly Section[]
  readonly failedItems: number
}

function readSections({ status }: PrecheckTask, aggregator: ItemAggregator, isFinished: boolean): Sections {
  const problems: DiagnosticDetail[] = []
  const absent: Section[] = []
  let failedItems = 0
  for (const { field, name, scope } of SECTIONS) {
    const section = status[field]
    const groups = itemGroups(section)
    if (!section || (isAbsent(section.phase) && groups.every(({ items }) => items.length === 0))) {
      absent.push(name)
      continue
    }
    const failed = groups.reduce((sum, { node, items }) => sum + addItems(items, { scope, node }, aggregator), 0)
    failedItems += failed
    if (isFinished) problems.push(...sectionProblems(name, section.phase, failed))
  }
  return { problems, absent, failedItems }
}

function sectionProblems(what: Section, phase: unknown, failed: number): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return failed > 0 ? [] : [{ name: 'unexplained-failure', of: what, said: '' }]
  if (phase === 'Init' || phase === 'Running')
    return [{ name: 'not-finished', of: 'section', what, phase, waitedMs: null }]
  return [{ name: 'unknown-value', field: `${what} phase`, item: null, raw: rawText(phase), known: ITEM_PHASES }]
}

/** @returns how many of the items failed */
function addItems(items: readonly unknown[], location: ItemLocation, aggregator: ItemAggregator): number {
  let failed = 0
  for (const raw of items) {
    if (isPlainSuccess(raw)) aggregator.addPassed(raw.name, raw.kind, raw.level, raw.group)
    else if (aggregator.add(readItem(raw), location)) failed++
  }
  return failed
}

const isListedOrAbsent = (list: readonly unknown[], value: unknown): boolean => isAbsent(value) || list.includes(value)

/** Nearly all of a big cluster's 72,000 items plainly passed; they skip the schema, which would dominate the run time. */
function isPlainSuccess(raw: unknown): raw is PrecheckItem & { readonly name: string } {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'phase' in raw &&
    raw.phase === 'Success' &&
    'name' in raw &&
    typeof raw.name === 'string' &&
    raw.name !== '' &&
    isListedOrAbsent(KINDS, 'kind' in raw ? raw.kind : null) &&
    isListedOrAbsent(GROUPS, 'group' in raw ? raw.group : null)
  )
}

/** @throws ItemShapeError */
function readItem(raw: unknown): RawItem {
  const item = read(precheckItem, raw)
  if (!item.ok) throw new ItemShapeError(item.fault)
  const { name, kind, level, group, phase, message, errorCodes, riskSource } = item.value
  const codes = listOf(errorCodes).map(rawText)
  return {
    name: name || null,
    kind,
    level,
    group,
    phase,
    message: message ?? '',
    errorCodes: codes,
    risk: riskOf(riskSource),
  }
}

function riskOf(source: unknown): Risk {
  if (typeof source !== 'object' || source === null) return {}
  const { configurationRisks, deprecatedAPIRisks, nodeRisks, addonRisks }: Partial<Record<string, unknown>> = {
    ...source,
  }
  const lists = { configurationRisks, deprecatedAPIRisks, nodeRisks, addonRisks }
  return Object.fromEntries(
    Object.entries(lists).flatMap(([key, value]) => (isAbsent(value) ? [] : [[key, listOf(value)]])),
  )
}

/** The names and uids of a task's nodes, whichever section lists them. */
function knownNodes({ status }: PrecheckTask): KnownNodes {
  const words = new Set<string>()
  const names = new Map<string, string>()
  for (const { field } of SECTIONS)
    for (const { nodeInfo } of status[field]?.nodeStageStatus ?? []) {
      for (const word of [nodeInfo?.name, nodeInfo?.uid]) if (word) words.add(word)
      if (nodeInfo?.uid && nodeInfo.name) names.set(nodeInfo.uid, nodeInfo.name)
    }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null }
}
