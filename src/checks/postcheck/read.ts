import { read } from '../../cce/api/shapes.js'
import { postcheckTask } from '../../cce/api/upgrade-schema.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/finding.js'
import { isAbsent, rawText } from '../shared/causes.js'
import type { Expectations } from '../shared/context.js'
import { diagnostic, validityOf } from '../shared/validity.js'

const PHASES = ['Success', 'Failed', 'Error'] as const

/** Reads the answer of the post-upgrade check. It has no items and no message: its phase decides. */
export function readPostcheck(raw: unknown, expected: Expectations, now: number): CheckResult {
  const what = 'postcheck'
  const shaped = read(postcheckTask, raw)
  if (!shaped.ok)
    return instead({ name: 'unreadable-response', what, fault: { code: 'shape', of: 'body', ...shaped.fault } })
  const { kind, metadata, spec, status } = shaped.value
  if (!isAbsent(kind) && kind !== 'PostCheckTask')
    return instead({
      name: 'unreadable-response',
      what,
      fault: { code: 'other-kind', kind: rawText(kind), expected: 'PostCheckTask' },
    })
  const identity = {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || expected.targetVersion,
    rawExpiry: null,
    finished: false,
    boundToTarget: true,
  }
  // the answer repeats what was sent, so a version it leaves out is no mismatch
  const standing = validityOf(
    identity,
    { ...expected, currentVersion: identity.currentVersion === null ? null : expected.currentVersion },
    now,
  )
  const facts = [...standing.facts, ...phaseFacts(status.phase)]
  return {
    ...noResult(
      'postcheck',
      facts.map((fact) => diagnostic('postcheck', fact)),
    ),
    clusterId: identity.clusterId,
    taskId: metadata?.uid || null,
    phase: isAbsent(status.phase) ? null : rawText(status.phase),
    currentVersion: identity.currentVersion,
    targetVersion: identity.targetVersion,
    decides: standing.decides,
  }
}

const instead = (fact: DiagnosticDetail): CheckResult => noResult('postcheck', [diagnostic('postcheck', fact)])

function phaseFacts(phase: unknown): DiagnosticDetail[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return [{ name: 'postcheck-failed' }]
  if (phase === 'Error') return [{ name: 'task-errored', said: '' }]
  return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: PHASES }]
}
