import { postcheckTask, read } from '../../cce/api/schemas.js'
import { type CheckResult, checkResult, unreadableResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { ReadingFault } from '../../model/reading-fault.js'
import type { Expectations } from '../shared/context.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'
import { unlisted } from '../shared/tasks.js'
import { withValidity } from '../shared/validity.js'

const PHASES = ['Success', 'Failed', 'Error'] as const

/**
 * Reads the response of the post-upgrade check (CCE API reference: CreatePostCheck). It has no items and no message: its phase
 * decides.
 * @param now epoch milliseconds
 */
export function readPostcheck(raw: unknown, expected: Expectations, now: number): CheckResult {
  const unreadablePostcheck = (fault: ReadingFault) => unreadableResult('postcheck', 'postcheck', fault)
  const parsed = read(postcheckTask, raw)
  if (!parsed.ok) return unreadablePostcheck({ code: 'shape', of: 'body', ...parsed.fault })
  const { kind, metadata, spec, status } = parsed.value
  if (!isAbsent(kind) && kind !== 'PostCheckTask')
    return unreadablePostcheck({ code: 'other-kind', kind: rawText(kind), expected: 'PostCheckTask' })
  const currentVersion = spec?.clusterVersion || null
  const problems = phaseProblems(status.phase).map((detail) => diagnostic('postcheck', detail))
  const result = checkResult('postcheck', problems, {
    clusterId: spec?.clusterID || null,
    currentVersion,
    targetVersion: spec?.targetVersion || expected.targetVersion,
    taskId: metadata?.uid || null,
    phase: textOrNull(status.phase),
  })
  // The response repeats what was sent, so a version that it leaves out is no mismatch.
  const asserted = currentVersion === null ? { ...expected, currentVersion } : expected
  return withValidity(result, asserted, now, null)
}

function phaseProblems(phase: unknown): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return [{ name: 'postcheck-failed' }]
  return [phase === 'Error' ? { name: 'task-errored', message: '' } : unlisted('task phase', null, phase, PHASES)]
}
