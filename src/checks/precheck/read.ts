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
import { type CheckResult, checkResult, unreadableResult } from '../../model/check-result.js'
import { isRecord } from '../../model/collections.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault, ResponseName } from '../../model/reading-fault.js'
import type { Risk } from '../../model/report.js'
import { type CheckedNode, ItemAggregator, type ItemLocation, type KnownNodes, RISK_LISTS } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, listOf, rawText, textOrNull } from '../shared/raw-values.js'
import { isUnderWay, phaseProblems, unlisted } from '../shared/tasks.js'
import { withValidity } from '../shared/validity.js'
import { readSkippedItems } from './skipped-items.js'

const TASK_PHASES = ['Init', 'Running', 'Success', 'Failed', 'Error'] as const

/** A response body, parsed once; every further step reads this. */
export type ParsedPrecheck = Read<PrecheckTask>

export const parsePrecheck = (raw: unknown): ParsedPrecheck => read(precheckTask, raw)

/** A response that is not what the API documents. */
export const unreadablePrecheck = (what: ResponseName, fault: ReadingFault): CheckResult =>
  unreadableResult('precheck', what, fault)

const SECTION_FIELDS = [
  { field: 'clusterCheckStatus', name: 'cluster check', scope: 'cluster' },
  { field: 'addonCheckStatus', name: 'add-on check', scope: 'addon' },
  { field: 'nodeCheckStatus', name: 'node check', scope: 'node' },
] as const

type SectionStatus = PrecheckTask['status'][(typeof SECTION_FIELDS)[number]['field']]

interface ItemGroup {
  readonly node: CheckedNode | null
  readonly items: readonly unknown[]
}

/** The items of a section: those listed directly, and those of each node. */
function itemGroups(section: SectionStatus): ItemGroup[] {
  const ofNodes = (section?.nodeStageStatus ?? []).map(({ nodeInfo, itemsStatus }) => ({
    node: { uid: nodeInfo?.uid || null, name: nodeInfo?.name || null },
    items: itemsStatus ?? [],
  }))
  return [{ node: null, items: section?.itemsStatus ?? [] }, ...ofNodes]
}

/** How many of the items that the task lists so far are done. */
export function itemProgress({ status }: PrecheckTask): { readonly done: number; readonly known: number } {
  const items = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items))
  const done = items.filter((item) => isRecord(item) && (item['phase'] === 'Success' || item['phase'] === 'Failed'))
  return { done: done.length, known: items.length }
}

/**
 * Reads a pre-upgrade check task into a result (CCE API reference: ShowPreCheck). One item of the wrong shape makes the whole
 * task unreadable.
 * @param now epoch milliseconds
 * @param waitedMs how long the task was waited for; null for saved results, which nothing waits for
 */
export function readPrecheck(
  parsed: ParsedPrecheck,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult {
  if (!parsed.ok) return unreadablePrecheck('precheck-task', { code: 'shape', of: 'body', ...parsed.fault })
  const task = parsed.value
  const { kind, metadata, spec, status } = task
  if (!isAbsent(kind) && kind !== 'PreCheckTask')
    return unreadablePrecheck('precheck-task', { code: 'other-kind', kind: rawText(kind), expected: 'PreCheckTask' })
  const isFinished = status.phase === 'Success' || status.phase === 'Failed'
  const { created, updated, expiries } = timesOf(task)
  const nodes = knownNodes(task)
  const aggregator = new ItemAggregator({ check: 'precheck', addon: null, isFinished, hasKind: true, nodes })
  const sections = readSections(task, aggregator, isFinished)
  if (sections.fault) return unreadablePrecheck('precheck-task', { code: 'shape', of: 'item', ...sections.fault })
  const skipped = readSkippedItems(task, nodes)
  const problems = [...taskProblems(task, sections, aggregator, waitedMs), ...sections.problems]
  const { causes, diagnostics, items } = aggregator.result()
  const all = [...problems.map((detail) => diagnostic('precheck', detail)), ...skipped.diagnostics, ...diagnostics]
  const result = checkResult('precheck', all, {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: updated ?? created,
    causes,
    items,
    skipped: skipped.items,
    gaps: isFinished ? sections.absent.map((section) => ({ check: 'precheck', code: 'absent-section', section })) : [],
    nodeCount: status.nodeCheckStatus?.nodeStageStatus?.length ?? 0,
  })
  return withValidity(result, expected, now, isFinished ? expiries : null)
}

/** What is wrong with the whole task, judging by its phase. */
function taskProblems(
  { status: { phase, message } }: PrecheckTask,
  { problems }: Sections,
  { count: itemCount, failedCount }: ItemAggregator,
  waitedMs: number | null,
): DiagnosticDetail[] {
  if (phase === 'Error') return [{ name: 'task-errored', message: message ?? '' }]
  const isExplained = failedCount > 0 || problems.some(({ name }) => name === 'unexplained-failure')
  return phaseProblems({ phase, message, itemCount, isExplained, waitedMs }, 'task phase', TASK_PHASES)
}

interface Sections {
  readonly problems: readonly DiagnosticDetail[]
  readonly absent: readonly Section[]
  /** what is wrong with the first item that cannot be read; null if all can */
  readonly fault: ShapeFault | null
}

function readSections({ status }: PrecheckTask, aggregator: ItemAggregator, isFinished: boolean): Sections {
  const problems: DiagnosticDetail[] = []
  const absent: Section[] = []
  for (const { field, name, scope } of SECTION_FIELDS) {
    const section = status[field]
    const groups = itemGroups(section)
    if (!section || (isAbsent(section.phase) && groups.every(({ items }) => items.length === 0))) {
      absent.push(name)
      continue
    }
    const failedBefore = aggregator.failedCount
    for (const { node, items } of groups) {
      const fault = addItems(items, { scope, section: name, node }, aggregator)
      if (fault) return { problems, absent, fault }
    }
    if (isFinished) problems.push(...sectionProblems(name, section.phase, aggregator.failedCount > failedBefore))
  }
  return { problems, absent, fault: null }
}

function sectionProblems(what: Section, phase: unknown, hasFailed: boolean): DiagnosticDetail[] {
  if (phase === 'Success' || (phase === 'Failed' && hasFailed)) return []
  if (phase === 'Failed') return [{ name: 'unexplained-failure', of: what, message: '' }]
  if (isUnderWay(phase)) return [{ name: 'not-finished', of: 'section', what, phase, waitedMs: null }]
  return [unlisted(`${what} phase`, null, phase, ITEM_PHASES)]
}

/** @returns what is wrong with the first item that cannot be read; null if all were added */
function addItems(items: readonly unknown[], location: ItemLocation, aggregator: ItemAggregator): ShapeFault | null {
  for (const raw of items) {
    if (isPlainSuccess(raw)) {
      aggregator.addPassed(raw.name, raw.kind, raw.level, raw.group)
      continue
    }
    const item = read(precheckItem, raw)
    if (!item.ok) return item.fault
    const { kind, level, group, phase } = item.value
    const name = item.value.name || null
    const message = item.value.message ?? ''
    const errorCodes = listOf(item.value.errorCodes).map(rawText)
    const risk = riskOf(item.value.riskSource)
    aggregator.add({ name, kind, level, group, phase, message, errorCodes, risk }, location)
  }
  return null
}

const isListedOrAbsent = (list: readonly unknown[], value: unknown): boolean => isAbsent(value) || list.includes(value)

/** Nearly all of a big cluster's 72,000 items plainly passed; they skip the schema, which would dominate the run time. */
const isPlainSuccess = (raw: unknown): raw is PrecheckItem & { readonly name: string } =>
  isRecord(raw) &&
  raw['phase'] === 'Success' &&
  typeof raw['name'] === 'string' &&
  raw['name'] !== '' &&
  isListedOrAbsent(KINDS, raw['kind']) &&
  isListedOrAbsent(GROUPS, raw['group'])

const riskOf = (source: unknown): Risk =>
  isRecord(source)
    ? Object.fromEntries(RISK_LISTS.flatMap((list) => (isAbsent(source[list]) ? [] : [[list, listOf(source[list])]])))
    : {}

/** The names and uids of a task's nodes, whichever section lists them. */
function knownNodes({ status }: PrecheckTask): KnownNodes {
  const words = new Set<string>()
  const names = new Map<string, string>()
  for (const { field } of SECTION_FIELDS)
    for (const { nodeInfo } of status[field]?.nodeStageStatus ?? []) {
      for (const word of [nodeInfo?.name, nodeInfo?.uid]) if (word) words.add(word)
      if (nodeInfo?.uid && nodeInfo.name) names.set(nodeInfo.uid, nodeInfo.name)
    }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null }
}
