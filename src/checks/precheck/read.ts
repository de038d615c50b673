import { type PrecheckTask, precheckTask, type Read, read, timesOf } from '../../cce/api/schemas.js'
import { type CheckResult, checkResult, unreadableResult } from '../../model/check-result.js'
import { isRecord } from '../../model/collections.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault, ResponseName } from '../../model/reading-fault.js'
import { ItemAggregator } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'
import { phaseProblems } from '../shared/tasks.js'
import { withValidity } from '../shared/validity.js'
import { itemGroups, knownNodes, readSections, SECTION_FIELDS, type Sections } from './sections.js'
import { readSkippedItems } from './skipped-items.js'

const TASK_PHASES = ['Init', 'Running', 'Success', 'Failed', 'Error'] as const

/** A response body, parsed once; every further step reads this. */
export type ParsedPrecheck = Read<PrecheckTask>

export const parsePrecheck = (raw: unknown): ParsedPrecheck => read(precheckTask, raw)

/** A response that is not what the API documents. */
export const unreadablePrecheck = (what: ResponseName, fault: ReadingFault): CheckResult =>
  unreadableResult('precheck', what, fault)

/** How many of the items that the task lists so far are done. */
export function itemProgress({ status }: PrecheckTask): { readonly done: number; readonly known: number } {
  const items = SECTION_FIELDS.flatMap(({ field }) => itemGroups(status[field]).flatMap((group) => group.items))
  const done = items.filter((item) => isRecord(item) && (item['phase'] === 'Success' || item['phase'] === 'Failed'))
  return { done: done.length, known: items.length }
}

/**
 * Reads a pre-upgrade check task into a result (CCE API reference: ShowPreCheck). An item of the wrong shape keeps the gate from
 * deciding, but what the others say still counts where it blocks.
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
  const skipped = readSkippedItems(task, nodes)
  const { fault } = sections
  const unreadable: DiagnosticDetail[] =
    fault === null
      ? []
      : [{ name: 'unreadable-response', what: 'precheck-task', fault: { code: 'shape', of: 'item', ...fault } }]
  const problems = [...unreadable, ...taskProblems(task, sections, aggregator, waitedMs)]
  const { causes, diagnostics, items } = aggregator.result()
  const ofTask = problems.map((detail) => diagnostic('precheck', detail))
  const all = [...ofTask, ...sections.problems, ...skipped.diagnostics, ...diagnostics]
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
    gaps: isFinished ? sections.gaps : [],
    nodeCount: status.nodeCheckStatus?.nodeStageStatus?.length ?? 0,
  })
  return withValidity(result, expected, now, isFinished ? expiries : null)
}

/** What is wrong with the whole task, judging by its phase. */
function taskProblems(
  { status: { phase, message } }: PrecheckTask,
  { explainsFailure }: Sections,
  { count: itemCount, failedCount }: ItemAggregator,
  waitedMs: number | null,
): DiagnosticDetail[] {
  if (phase === 'Error') return [{ name: 'task-errored', message: message ?? '' }]
  const isExplained = failedCount > 0 || explainsFailure
  return phaseProblems({ phase, message, itemCount, isExplained, waitedMs }, 'task phase', TASK_PHASES)
}
