import { read } from '../../cce/api/shapes.js'
import { type UpgradeTask, upgradeTask } from '../../cce/api/upgrade-schema.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { LastUpgrade } from '../../model/cluster-facts.js'
import type { DiagnosticDetail } from '../../model/finding.js'
import type { Localizable } from '../../model/language.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { isAbsent, rawText } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { diagnostic, validityOf } from '../shared/validity.js'

const UPGRADE_PHASES = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed'] as const

/** Whether an upgrade task is still under way. A paused one is not: it goes on only when a person says so. */
export const upgradeUnderWay = (phase: unknown): boolean =>
  phase === 'Init' || phase === 'Queuing' || phase === 'Running'

const unreadable = (fault: ReadingFault): CheckResult =>
  noResult('upgrade', [diagnostic('upgrade', { name: 'unreadable-response', what: 'upgrade-task', fault })])

/** Progress as CCE tells it: a number of percent in a string, which may jump. @returns null for anything else */
export function progressOf(raw: unknown): number | null {
  const text = typeof raw === 'number' ? String(raw) : raw
  if (typeof text !== 'string' || !/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text.trim())) return null
  const value = Number.parseFloat(text)
  return value <= 100 ? value : null
}

/**
 * Reads an upgrade task into a result (CCE API reference: ShowUpgradeClusterTask). Its phase alone decides.
 * @param waitedMs how long the task was waited for, or null where nobody waits (saved results)
 * @param lastUpgrade what the cluster says of its last upgrade, for a task that failed
 */
export function readUpgrade(
  raw: unknown,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
  lastUpgrade: LastUpgrade | null,
): CheckResult {
  const shaped = read(upgradeTask, raw)
  if (!shaped.ok) return unreadable({ code: 'shape', of: 'body', ...shaped.fault })
  const task = shaped.value
  if (!isAbsent(task.kind) && task.kind !== 'UpgradeTask')
    return unreadable({ code: 'other-kind', kind: rawText(task.kind), expected: 'UpgradeTask' })
  const identity = {
    clusterId: null,
    currentVersion: task.spec?.version || null,
    targetVersion: task.spec?.targetVersion || null,
    rawExpiry: null,
    // an upgrade's outcome does not expire
    finished: false,
    boundToTarget: true,
  }
  const standing = validityOf(identity, expected, now)
  const { phase, progress } = task.status
  const final = phase === 'Success' || phase === 'Failed'
  const completedAt = final ? parseTimestamp(task.status.completionTime) : null
  const facts = [...standing.facts, ...phaseFacts(task, waitedMs, lastUpgrade)]
  const told = progressOf(progress)
  return {
    ...noResult(
      'upgrade',
      facts.map((fact) => diagnostic('upgrade', fact)),
    ),
    taskId: task.metadata?.uid || null,
    phase: isAbsent(phase) ? null : rawText(phase),
    takenAt: completedAt ?? parseTimestamp(task.metadata?.updateTimestamp),
    currentVersion: identity.currentVersion,
    targetVersion: identity.targetVersion,
    decides: standing.decides,
    progress: told === null ? null : String(told),
  }
}

function phaseFacts(task: UpgradeTask, waitedMs: number | null, last: LastUpgrade | null): DiagnosticDetail[] {
  const { phase, progress } = task.status
  if (phase === 'Success') return []
  if (phase === 'Failed') {
    return [{ name: 'upgrade-failed', said: lastWords(last), steps: stepsOf(task.spec?.items) }]
  }
  if (phase === 'Pause') return [{ name: 'upgrade-paused', progress: isAbsent(progress) ? null : rawText(progress) }]
  if (upgradeUnderWay(phase)) return [{ name: 'not-finished', of: 'task', what: '', phase: rawText(phase), waitedMs }]
  return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: UPGRADE_PHASES }]
}

/** What the cluster says of its last upgrade. */
function lastWords(last: LastUpgrade | null): Localizable {
  if (!last?.phase) return ''
  const { phase, progress } = last
  return {
    en: `The cluster’s last upgrade says ${phase}${progress ? ` at ${progress} percent` : ''}.`,
    zh: `集群最近一次升级的状态为 ${phase}${progress ? `，进度 ${progress.replace(/%$/, '')}%` : ''}。`,
  }
}

const STEPS = 20
const STEP_UNITS = 200
const STEP_STATES: readonly unknown[] = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed', 'Error']

/**
 * The steps of a task, as far as they can be told: the API does not document their shape, so whatever has a name (its own,
 * or the key it stands under) and a state is a line, and those that failed come first.
 */
function stepsOf(items: unknown): readonly Localizable[] {
  const lines: { text: string; failed: boolean }[] = []
  const add = (name: string, state: string, message?: string) =>
    lines.push({
      text: cut(`${name}: ${state}${message ? ` (${message})` : ''}`),
      failed: /fail|error/i.test(state),
    })
  const walk = (value: unknown, key: string | null, depth: number): void => {
    if (depth > 6 || typeof value !== 'object' || value === null) return
    const entries = Object.entries(value)
    const text = (names: readonly string[]): string | undefined =>
      entries.find(([name, one]) => names.includes(name.toLowerCase()) && typeof one === 'string')?.[1]
    const name = text(['name', 'taskname', 'step', 'type']) || key
    const state = text(['state', 'status', 'phase'])
    if (name && state) add(name, state, text(['message', 'reason', 'error']))
    for (const [inner, one] of entries) {
      const isStep = !state && typeof one === 'string' && STEP_STATES.includes(one)
      if (isStep) add(inner, one)
      else walk(one, Array.isArray(value) ? null : inner, depth + 1)
    }
  }
  walk(items, null, 0)
  const ordered = [...lines.filter((line) => line.failed), ...lines.filter((line) => !line.failed)].map(
    (line) => line.text,
  )
  const more = ordered.length - STEPS
  if (more <= 0) return ordered
  return [...ordered.slice(0, STEPS), { en: `and ${more} more steps`, zh: `另有 ${more} 个步骤` }]
}

/** On one line, and no longer than a line should be; never within a surrogate pair. */
const cut = (text: string): string => {
  const line = text
    .slice(0, STEP_UNITS * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= STEP_UNITS ? line : `${line.slice(0, STEP_UNITS - 2).toWellFormed()} …`
}
