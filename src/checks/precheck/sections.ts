import { type PrecheckItem, type PrecheckTask, precheckItem, read, type ShapeFault } from '../../cce/api/schemas.js'
import { GROUPS, ITEM_PHASES, KINDS, type Section } from '../../model/check.js'
import { isRecord } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { Risk } from '../../model/report.js'
import {
  type CheckedNode,
  type ItemAggregator,
  type ItemLocation,
  type KnownNodes,
  RISK_LISTS,
} from '../shared/causes.js'
import { type PartLocation, type ReadItem, TaskParts } from '../shared/parts.js'
import { isAbsent, listOf, rawText, withoutDepth } from '../shared/raw-values.js'
import { isUnderWay, unlisted } from '../shared/tasks.js'

/** The sections that the API reference lists. */
export const SECTION_FIELDS = [
  { field: 'clusterCheckStatus', name: 'cluster check', scope: 'cluster' },
  { field: 'addonCheckStatus', name: 'add-on check', scope: 'addon' },
  { field: 'nodeCheckStatus', name: 'node check', scope: 'node' },
] as const

type SectionStatus = PrecheckTask['status'][(typeof SECTION_FIELDS)[number]['field']]

interface ItemGroup {
  readonly node: CheckedNode | null
  readonly items: readonly unknown[]
  /** the object that lists them */
  readonly part: Readonly<Record<string, unknown>>
}

/** The items of a section: those listed directly, and those of each node. */
export function itemGroups(section: SectionStatus): ItemGroup[] {
  const ofNodes = (section?.nodeStageStatus ?? []).map((stage) => ({
    node: { uid: stage.nodeInfo?.uid || null, name: stage.nodeInfo?.name || null },
    items: stage.itemsStatus ?? [],
    part: stage,
  }))
  return [{ node: null, items: section?.itemsStatus ?? [], part: section ?? {} }, ...ofNodes]
}

export interface Sections {
  readonly problems: readonly Diagnostic[]
  readonly gaps: readonly CoverageGap[]
  /** whether a section says why the task failed */
  readonly explainsFailure: boolean
  /** what is wrong with an item that cannot be read; null if all can */
  readonly fault: ShapeFault | null
}

const TASK_KEYS = ['kind', 'metadata', 'spec', 'status']
const STATUS_KEYS = [
  ...['phase', 'expireTimeStamp', 'expireTimestamp', 'message'],
  ...SECTION_FIELDS.map(({ field }) => field),
]
const SECTION_KEYS = ['phase', 'itemsStatus', 'nodeStageStatus']
const STAGE_KEYS = ['nodeInfo', 'phase', 'itemsStatus']
const ITEM_KEYS = ['name', 'kind', 'group', 'level', 'phase', 'message', 'riskSource', 'errorCodes']

/** Adds the items of all sections, also of those that no table lists, and says what is wrong with the sections. */
export function readSections(task: PrecheckTask, aggregator: ItemAggregator, isFinished: boolean): Sections {
  const problems: DiagnosticDetail[] = []
  const gaps: CoverageGap[] = []
  const parts = new TaskParts({
    check: 'precheck',
    addon: null,
    isFinished,
    counts: () => aggregator,
    addItem: (value, location, isStrict) => addUnlistedItem(value, location, isStrict, aggregator),
  })
  let fault: ShapeFault | null = null
  for (const { field, name, scope } of SECTION_FIELDS) {
    const section = task.status[field]
    const before = { count: aggregator.count, failedCount: aggregator.failedCount }
    const location: PartLocation = { scope, section: name, node: null, path: field }
    for (const group of itemGroups(section)) fault = readGroup(group, location, aggregator, parts) ?? fault
    parts.checkWords(section ?? {}, SECTION_KEYS, before.failedCount, location)
    if (!section || (isAbsent(section.phase) && aggregator.count === before.count))
      gaps.push({ check: 'precheck', code: 'absent-section', section: name })
    else if (isFinished)
      problems.push(
        // an item that cannot be read may be the one that failed
        ...sectionProblems(name, section.phase, fault !== null || aggregator.failedCount > before.failedCount),
      )
  }
  const anywhere: PartLocation = { scope: 'cluster', section: '', node: null, path: '' }
  parts.readUnlisted(task.status, STATUS_KEYS, anywhere, true)
  parts.readUnlisted(task, TASK_KEYS, anywhere, false)
  parts.checkWords(task.status, STATUS_KEYS, 0, anywhere)
  return {
    problems: [...problems.map((detail) => diagnostic('precheck', detail)), ...parts.problems()],
    gaps: [...gaps, ...parts.gaps()],
    explainsFailure:
      fault !== null || parts.explainsFailure || problems.some(({ name }) => name === 'unexplained-failure'),
    fault,
  }
}

/** Adds the items of a section, or of a node in it. @returns what is wrong with an item that cannot be read */
function readGroup(
  { node, items, part }: ItemGroup,
  section: PartLocation,
  aggregator: ItemAggregator,
  parts: TaskParts,
): ShapeFault | null {
  const location = { ...section, node }
  const { failedCount } = aggregator
  const readAll = (): ShapeFault | null => {
    const fault = addItems(items, location, aggregator, parts)
    parts.readUnlisted(part, node === null ? SECTION_KEYS : STAGE_KEYS, location, true)
    return fault
  }
  if (node === null) return readAll()
  const fault = parts.readNode(node, readAll)
  const { phase } = part
  if (!isAbsent(phase)) parts.checkPhase('node', phase, failedCount, node)
  parts.checkWords(part, STAGE_KEYS, failedCount, location)
  return fault
}

function sectionProblems(what: Section, phase: unknown, hasFailed: boolean): DiagnosticDetail[] {
  if (phase === 'Success' || (phase === 'Failed' && hasFailed)) return []
  if (phase === 'Failed') return [{ name: 'unexplained-failure', of: what, message: '' }]
  if (isUnderWay(phase)) return [{ name: 'not-finished', of: 'section', what, phase, waitedMs: null }]
  return [unlisted(`${what} phase`, null, phase, ITEM_PHASES)]
}

/** @returns what is wrong with an item that cannot be read; null if all were added */
function addItems(
  items: readonly unknown[],
  location: PartLocation,
  aggregator: ItemAggregator,
  parts: TaskParts,
): ShapeFault | null {
  let fault: ShapeFault | null = null
  for (const raw of items) {
    fault = addItem(raw, location, aggregator) ?? fault
    if (isRecord(raw)) parts.readUnlisted(raw, ITEM_KEYS, location, false)
  }
  return fault
}

/** @returns what is wrong with an item that cannot be read; null if it was added */
function addItem(raw: unknown, location: ItemLocation, aggregator: ItemAggregator): ShapeFault | null {
  if (isPlainSuccess(raw)) {
    aggregator.addPassed(raw.name, raw.kind, raw.level, raw.group)
    return null
  }
  const item = read(precheckItem, raw)
  if (!item.ok) return item.fault
  const { kind, level, group, phase } = item.value
  const name = item.value.name || null
  const message = item.value.message ?? ''
  const errorCodes = listOf(item.value.errorCodes).map(rawText)
  const risk = riskOf(item.value.riskSource)
  aggregator.add({ name, kind, level, group, phase, message, errorCodes, risk }, location)
  return null
}

/** @param isStrict false: only what is beyond doubt an item counts as one */
function addUnlistedItem(
  value: Readonly<Record<string, unknown>>,
  location: ItemLocation,
  isStrict: boolean,
  aggregator: ItemAggregator,
): ReadItem {
  const { name } = value
  const hasItems = 'itemsStatus' in value || 'nodeStageStatus' in value
  if (typeof name !== 'string' || name === '' || !('phase' in value) || hasItems) return 'other'
  if (!isStrict && !('kind' in value || 'level' in value)) return 'other'
  return addItem(value, location, aggregator) === null ? 'added' : 'unreadable'
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
    ? Object.fromEntries(
        RISK_LISTS.flatMap((list) => (isAbsent(source[list]) ? [] : [[list, listOf(source[list]).map(withoutDepth)]])),
      )
    : {}

/** The names and uids of a task's nodes, whichever section lists them. */
export function knownNodes({ status }: PrecheckTask): KnownNodes {
  const words = new Set<string>()
  const names = new Map<string, string>()
  for (const section of Object.values(status)) {
    const stages = isRecord(section) && Array.isArray(section['nodeStageStatus']) ? section['nodeStageStatus'] : []
    for (const stage of stages) {
      const info: unknown = isRecord(stage) ? stage['nodeInfo'] : null
      if (!isRecord(info)) continue
      const [name, uid] = [info['name'], info['uid']].map((word) => (typeof word === 'string' ? word : ''))
      for (const word of [name, uid]) if (word) words.add(word)
      if (uid && name) names.set(uid, name)
    }
  }
  return { has: (word) => words.has(word), nameOf: (uid) => names.get(uid) ?? null }
}
