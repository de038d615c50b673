import { noResult } from '../../src/model/check-result.js'
import type { GateObservation, ItemFailure, Observation } from '../../src/model/finding.js'
import type { FailOn } from '../../src/model/report.js'
import { decideResult } from '../../src/policy/judge.js'

/** What is decided about one observation of a result, without a policy. */
export function decide(observation: Observation, failOn: FailOn, resultDecides: boolean) {
  const [decided] = decideResult(noResult('precheck', [observation], { decides: resultDecides }), failOn).decided
  if (!decided) throw new Error('one observation is decided as one')
  const { decision, counts, otherwise } = decided
  return { decision, counts, otherwise }
}

export const failure = (over: Partial<ItemFailure> = {}): ItemFailure => ({
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

export const unseen = (over: Partial<GateObservation> = {}): GateObservation => ({
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
