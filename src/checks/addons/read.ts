import type { AddonRisk, AddonTask } from '../../cce/api/schemas.js'
import { ITEM_PHASES } from '../../model/check.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { AddonRef } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { ItemAggregator } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'
import { validityOf } from '../shared/validity.js'

export const CHECK_TYPES = ['addonStatic', 'addonUpgrade'] as const

/** An add-on check task of the documented shape, and the add-on that it is about. */
export interface ParsedAddonTask {
  readonly task: AddonTask
  readonly addon: AddonRef
}

export const parsedTask = (task: AddonTask): ParsedAddonTask => ({
  task,
  addon: {
    template: task.metadata?.addonTemplateName || null,
    instanceId: task.metadata?.addonInstanceID || null,
    instanceName: task.metadata?.addonInstanceName || null,
    targetVersion: task.spec?.addonTargetVersion || null,
  },
})

/** Whether a task is still under way. `Failed` is not: it means finished with risks. */
export const isAddonCheckUnderWay = ({ task }: ParsedAddonTask): boolean =>
  task.status?.status === 'Init' || task.status?.status === 'Running'

export const createdAt = ({ task }: ParsedAddonTask): number | null =>
  parseTimestamp(task.metadata?.createTimeStamp) ?? parseTimestamp(task.metadata?.createTimestamp)

/** A list of tasks, or one task, that is not what the API documents. */
export const unreadable = (fault: ReadingFault, addon: AddonRef | null = null): CheckResult =>
  noResult('addons', [diagnostic('addons', { name: 'unreadable-response', what: 'addon-tasks', fault }, addon)], {
    addon,
  })

/**
 * Reads an add-on check task into a result (CCE API reference: ListAddonPrecheckTasks). `Failed` means finished with risks;
 * the level of each risk decides.
 * @param now epoch milliseconds
 * @param waitedMs how long the task was waited for; null for saved results, which nothing waits for
 */
export function readAddonTask(
  parsed: ParsedAddonTask,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult {
  const { task, addon } = parsed
  const phase = task.status?.status
  const isFinished = phase === 'Success' || phase === 'Failed'
  const rawExpiry = task.metadata?.expireTimeStamp ?? task.metadata?.expireTimestamp
  const identity = { clusterId: null, currentVersion: null, targetVersion: null }
  const validity = validityOf({ ...identity, rawExpiry, hasExpiry: isFinished, isBoundToTarget: false }, expected, now)
  const nodes = { has: () => false, nameOf: () => null }
  const aggregator = new ItemAggregator({ check: 'addons', addon, isFinished, hasKind: false, nodes })
  const risks = [...(task.status?.riskList ?? []), ...(task.riskList ?? [])]
  const failed = risks.filter((risk) => addRisk(risk, aggregator)).length
  const problems = [
    ...validity.problems,
    ...typeProblems(task.metadata?.type),
    ...phaseProblems(task, failed, aggregator.count, waitedMs),
  ]
  const { causes, diagnostics, items } = aggregator.result()
  return {
    ...identity,
    check: 'addons',
    addon,
    taskId: task.metadata?.taskID || null,
    phase: textOrNull(phase),
    takenAt: createdAt(parsed),
    expiresAt: validity.expiresAt,
    decides: validity.decides,
    causes,
    diagnostics: [...problems.map((detail) => diagnostic('addons', detail, addon)), ...diagnostics],
    items,
    skipped: [],
    absentSections: [],
    nodeCount: 0,
    progress: null,
  }
}

/** @returns whether the risk failed */
function addRisk({ riskName, level, status, message }: AddonRisk, aggregator: ItemAggregator): boolean {
  const item = { name: riskName || null, kind: null, level, group: null, phase: status, message: message ?? '' }
  return aggregator.add({ ...item, errorCodes: [], risk: {} }, { scope: 'addon', node: null })
}

function typeProblems(type: unknown): DiagnosticDetail[] {
  if (isAbsent(type) || CHECK_TYPES.some((known) => known === type)) return []
  return [{ name: 'unknown-value', field: 'add-on check type', item: null, raw: rawText(type), known: CHECK_TYPES }]
}

function phaseProblems(
  { status }: AddonTask,
  failed: number,
  itemCount: number,
  waitedMs: number | null,
): DiagnosticDetail[] {
  const phase = status?.status
  if (phase === 'Init' || phase === 'Running') return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }]
  if (phase !== 'Success' && phase !== 'Failed')
    return [{ name: 'unknown-value', field: 'task status', item: null, raw: rawText(phase), known: ITEM_PHASES }]
  if (phase === 'Failed' && failed === 0)
    return [{ name: 'unexplained-failure', of: 'task', said: status?.message ?? '' }]
  return itemCount === 0 ? [{ name: 'no-result', why: 'no-items' }] : []
}
