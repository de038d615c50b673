import { type AddonRisk, type AddonTask, addonRisk, read } from '../../cce/api/schemas.js'
import { ITEM_PHASES } from '../../model/check.js'
import { type CheckResult, checkResult, diagnosticResult } from '../../model/check-result.js'
import { diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { AddonRef } from '../../model/report.js'
import { agreedTime } from '../../model/timestamp.js'
import { ItemAggregator } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { TaskParts } from '../shared/parts.js'
import { isAbsent, textOrNull } from '../shared/raw-values.js'
import { isUnderWay, phaseProblems, unlisted } from '../shared/tasks.js'
import { withValidity } from '../shared/validity.js'

const CHECK_TYPES = ['addonStatic', 'addonUpgrade'] as const

/** Whether a value is a type of check that the API reference lists. */
export const isCheckType = (type: unknown): boolean => CHECK_TYPES.some((known) => known === type)

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
export const isAddonCheckUnderWay = ({ task }: ParsedAddonTask): boolean => isUnderWay(task.status?.status)

export const createdAt = ({ task }: ParsedAddonTask): number | null =>
  agreedTime([task.metadata?.createTimeStamp, task.metadata?.createTimestamp])

/** A list of tasks, or one task, that is not what the API documents. */
export const unreadableAddon = (fault: ReadingFault, addon: AddonRef | null = null): CheckResult =>
  diagnosticResult('addons', { name: 'unreadable-response', what: 'addon-tasks', fault }, { addon })

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
  const { metadata, status, riskList } = task
  const phase = status?.status
  const isFinished = phase === 'Success' || phase === 'Failed'
  const nodes = { has: () => false, nameOf: () => null }
  const aggregator = new ItemAggregator({ check: 'addons', addon, isFinished, hasKind: false, nodes })
  const parts = new TaskParts({
    check: 'addons',
    addon,
    isFinished,
    counts: () => aggregator,
    addItem: (value) => {
      if (!('riskName' in value && 'status' in value)) return 'other'
      const risk = read(addonRisk, value)
      if (!risk.ok) return 'unreadable'
      addRisk(risk.value, aggregator)
      return 'added'
    },
  })
  for (const risk of [...(status?.riskList ?? []), ...(riskList ?? [])]) {
    addRisk(risk, aggregator)
    parts.readUnlisted(risk, RISK_KEYS, ANYWHERE, false)
  }
  parts.readUnlisted(status ?? {}, STATUS_KEYS, ANYWHERE, true)
  parts.readUnlisted(task, TASK_KEYS, ANYWHERE, false)
  parts.checkWords(status ?? {}, STATUS_KEYS, 0, ANYWHERE)
  const { count: itemCount, failedCount } = aggregator
  const ended = {
    phase,
    message: status?.message,
    itemCount,
    isExplained: failedCount > 0 || parts.explainsFailure,
    waitedMs,
  }
  const type = metadata?.type
  const problems = [
    ...(isAbsent(type) || isCheckType(type) ? [] : [unlisted('add-on check type', null, type, CHECK_TYPES)]),
    ...phaseProblems(ended, 'task status', ITEM_PHASES),
  ]
  const { causes, diagnostics, items } = aggregator.result()
  const ofTask = problems.map((detail) => diagnostic('addons', detail, addon))
  const all = [...ofTask, ...parts.problems(), ...diagnostics]
  const result = checkResult('addons', all, {
    addon,
    taskId: metadata?.taskID || null,
    phase: textOrNull(phase),
    takenAt: createdAt(parsed),
    causes,
    items,
    gaps: isFinished ? parts.gaps() : [],
  })
  const expiries = [metadata?.expireTimeStamp, metadata?.expireTimestamp]
  return withValidity(result, expected, now, isFinished ? expiries : null)
}

const TASK_KEYS = ['metadata', 'spec', 'status', 'riskList']
const STATUS_KEYS = ['status', 'message', 'riskList']
const RISK_KEYS = ['riskName', 'level', 'status', 'message']
const ANYWHERE = { scope: 'addon', section: 'riskList', node: null, path: '' } as const

function addRisk({ riskName, level, status: phase, message }: AddonRisk, aggregator: ItemAggregator): void {
  const item = { name: riskName || null, kind: null, level, group: null, phase, message: message ?? '' }
  aggregator.add({ ...item, errorCodes: [], risk: {} }, { scope: 'addon', section: 'riskList', node: null })
}
