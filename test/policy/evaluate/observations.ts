import type { CheckResult } from '../../../src/model/check-result.js'
import { noResult } from '../../../src/model/check-result.js'
import type { EvaluatedResult } from '../../../src/model/decided.js'
import type { Cause, Diagnostic, Observation } from '../../../src/model/finding.js'
import { NO_POLICY } from '../../../src/model/policy.js'
import type { FailOn } from '../../../src/model/report.js'
import { evaluateResults } from '../../../src/policy/evaluate/results.js'

/** Decides one result without a policy. */
export function decideResult(result: CheckResult, failOn: FailOn): EvaluatedResult {
  const cluster = () => ({ id: null, name: null })
  const { results } = evaluateResults([result], { policy: NO_POLICY, failOn, now: 0, targetVersion: null, cluster })
  const [decided] = results
  if (!decided) throw new Error('one result is decided as one')
  return decided
}

/** What is decided about one observation of a result, without a policy. */
export function decide(observation: Observation, failOn: FailOn, resultDecides: boolean) {
  const [decided] = decideResult(noResult('precheck', [observation], { decides: resultDecides }), failOn).decided
  if (!decided) throw new Error('one observation is decided as one')
  const { decision, counts, otherwise } = decided
  return { decision, counts, otherwise }
}

export const failure = (over: Partial<Cause> = {}): Cause => ({
  from: 'item',
  check: over.kind === null ? 'addons' : 'precheck',
  scope: 'cluster',
  name: 'NodeDiskCheck',
  kind: 'Exception',
  level: 'Fatal',
  group: 'NodeCheck',
  message: 'the disk is full',
  errorCodes: [],
  nodes: [],
  addon: null,
  risk: {},
  signature: ['x'],
  ...over,
})

export const unseen = (over: Partial<Diagnostic> = {}): Diagnostic => ({
  from: 'gate',
  check: 'precheck',
  fact: { name: 'no-expiry', raw: null },
  addon: null,
  nodes: [],
  ...over,
})

/** An item of which a value is in no list: shown in its place. */
export const unknownItem = unseen({
  fact: { name: 'unknown-value', field: 'level', item: 'NodeDiskCheck', raw: 'Critical', known: [] },
  standsFor: { kind: 'Risk', level: 'Critical', group: null, phase: 'Failed', message: '' },
})
