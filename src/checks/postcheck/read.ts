import { postcheckTask, read } from '../../cce/api/schemas.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'
import { validityOf } from '../shared/validity.js'

const PHASES = ['Success', 'Failed', 'Error'] as const

/**
 * Reads the response of the post-upgrade check (CCE API reference: CreatePostCheck). It has no items and no message: its phase
 * decides.
 * @param now epoch milliseconds
 */
export function readPostcheck(raw: unknown, expected: Expectations, now: number): CheckResult {
  const parsed = read(postcheckTask, raw)
  if (!parsed.ok) return unreadable({ code: 'shape', of: 'body', ...parsed.fault })
  const { kind, metadata, spec, status } = parsed.value
  if (!isAbsent(kind) && kind !== 'PostCheckTask')
    return unreadable({ code: 'other-kind', kind: rawText(kind), expected: 'PostCheckTask' })
  const identity = {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || expected.targetVersion,
  }
  // The response repeats what was sent, so a version that it leaves out is no mismatch.
  const currentVersion = identity.currentVersion === null ? null : expected.currentVersion
  const task = { ...identity, rawExpiry: null, hasExpiry: false, isBoundToTarget: true }
  const validity = validityOf(task, { ...expected, currentVersion }, now)
  const problems = [...validity.problems, ...phaseProblems(status.phase)]
  return noResult(
    'postcheck',
    problems.map((detail) => diagnostic('postcheck', detail)),
    { ...identity, taskId: metadata?.uid || null, phase: textOrNull(status.phase), decides: validity.decides },
  )
}

const unreadable = (fault: ReadingFault): CheckResult =>
  noResult('postcheck', [diagnostic('postcheck', { name: 'unreadable-response', what: 'postcheck', fault })])

function phaseProblems(phase: unknown): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return [{ name: 'postcheck-failed' }]
  if (phase === 'Error') return [{ name: 'task-errored', said: '' }]
  return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: PHASES }]
}
