import { type Read, read, type UpgradeTask, upgradeTask } from '../../cce/api/schemas.js'
import { type CheckResult, checkResult, unreadableResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { LastUpgrade } from '../../model/report.js'
import { agreedTime, parseTimestamp } from '../../model/timestamp.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'
import { unlisted } from '../shared/tasks.js'
import { withValidity } from '../shared/validity.js'

const UPGRADE_PHASES = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed'] as const

/** A response body, parsed once; every further step reads this. */
export type ParsedUpgrade = Read<UpgradeTask>

export const parseUpgrade = (raw: unknown): ParsedUpgrade => read(upgradeTask, raw)

/** Whether a task is still under way. A paused one is not: it goes on only when a person resumes it. */
export const isUpgradeUnderWay = (phase: unknown): boolean =>
  phase === 'Init' || phase === 'Queuing' || phase === 'Running'

export const unreadableTask = (what: 'upgrade-task' | 'upgrade-list', fault: ReadingFault): CheckResult =>
  unreadableResult('upgrade', what, fault)

/** Progress in percent. CCE sends a number or a text, and values may jump. @returns null for anything else */
export function percentOf(raw: unknown): number | null {
  const text = typeof raw === 'number' ? String(raw) : raw
  if (typeof text !== 'string' || !/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text.trim())) return null
  const value = Number.parseFloat(text)
  return value <= 100 ? value : null
}

/**
 * Reads an upgrade task into a result (CCE API reference: ShowUpgradeClusterTask). Its phase alone decides.
 * @param now epoch milliseconds
 * @param waitedMs how long the task was waited for; null for saved results, which nothing waits for
 * @param lastUpgrade for a failed task: what the cluster reports about its last upgrade
 */
export function readUpgrade(
  parsed: ParsedUpgrade,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
  lastUpgrade: LastUpgrade | null,
): CheckResult {
  if (!parsed.ok) return unreadableTask('upgrade-task', { code: 'shape', of: 'body', ...parsed.fault })
  const { kind, metadata, spec, status } = parsed.value
  if (!isAbsent(kind) && kind !== 'UpgradeTask')
    return unreadableTask('upgrade-task', { code: 'other-kind', kind: rawText(kind), expected: 'UpgradeTask' })
  const isFinal = status.phase === 'Success' || status.phase === 'Failed'
  const updatedAt = agreedTime([metadata?.updateTimestamp, metadata?.updateTimeStamp])
  const isDated = isFinal && !isAbsent(status.completionTime)
  const problems = phaseProblems(parsed.value, waitedMs, lastUpgrade).map((detail) => diagnostic('upgrade', detail))
  const result = checkResult('upgrade', problems, {
    currentVersion: spec?.version || null,
    targetVersion: spec?.targetVersion || null,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
    takenAt: isDated ? parseTimestamp(status.completionTime) : updatedAt,
    progress: percentOf(status.progress)?.toString() ?? null,
  })
  return withValidity(result, expected, now, null)
}

function phaseProblems(
  { spec, status: { phase, progress } }: UpgradeTask,
  waitedMs: number | null,
  lastUpgrade: LastUpgrade | null,
): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return [{ name: 'upgrade-failed', lastUpgrade, ...stepsOf(spec?.items) }]
  if (phase === 'Pause') return [{ name: 'upgrade-paused', progress: textOrNull(progress) }]
  if (isUpgradeUnderWay(phase)) return [{ name: 'not-finished', of: 'task', what: '', phase: rawText(phase), waitedMs }]
  return [unlisted('task phase', null, phase, UPGRADE_PHASES)]
}

const MAX_STEPS = 20
const MAX_STEP_UNITS = 200
const MAX_DEPTH = 6
const STEP_STATES: readonly unknown[] = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed', 'Error']

/**
 * The steps of a task, one line each, failed ones first. The API does not document their shape, so everything with a name
 * (its own, or the key it is listed under) and a state counts as a step.
 */
function stepsOf(items: unknown): { readonly steps: readonly string[]; readonly omittedSteps: number } {
  const found: { readonly line: string; readonly isFailed: boolean }[] = []
  const add = (name: string, state: string, message?: string) =>
    found.push({
      line: clipLine(`${name}: ${state}${message ? ` (${message})` : ''}`),
      isFailed: /fail|error/i.test(state),
    })
  const walk = (value: unknown, key: string | null, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return
    const entries: readonly [string, unknown][] = Object.entries(value)
    const text = (...names: readonly string[]): string | undefined => {
      for (const [name, one] of entries) if (names.includes(name.toLowerCase()) && typeof one === 'string') return one
      return undefined
    }
    const name = text('name', 'taskname', 'step', 'type') || key
    const state = text('state', 'status', 'phase')
    if (name && state) add(name, state, text('message', 'reason', 'error'))
    for (const [inner, one] of entries)
      if (!state && typeof one === 'string' && STEP_STATES.includes(one)) add(inner, one)
      else walk(one, Array.isArray(value) ? null : inner, depth + 1)
  }
  walk(items, null, 0)
  const lines = [...found.filter(({ isFailed }) => isFailed), ...found.filter(({ isFailed }) => !isFailed)]
  return {
    steps: lines.slice(0, MAX_STEPS).map(({ line }) => line),
    omittedSteps: Math.max(0, lines.length - MAX_STEPS),
  }
}

/** Puts a text on one line and cuts it, never inside a surrogate pair. */
const clipLine = (text: string): string => {
  const line = text
    .slice(0, MAX_STEP_UNITS * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= MAX_STEP_UNITS ? line : `${line.slice(0, MAX_STEP_UNITS - 2).toWellFormed()} …`
}
