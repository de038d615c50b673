import type { Cause, ItemCause } from '../../../src/model/cause.js'
import { type CheckResult, checkResult } from '../../../src/model/check-result.js'
import { NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import type { EvaluatedResult } from '../../../src/model/finding.js'
import { NO_LOADED_POLICY } from '../../../src/model/policy.js'
import { evaluate } from '../../../src/policy/evaluate/index.js'

export type Source = Cause | Diagnostic

export const NO_SUBJECT = subjectOf(null)

/** A result of the pre-upgrade check with these causes and diagnostics. */
export const withSources = (sources: readonly Source[], over: Partial<CheckResult> = {}): CheckResult =>
  checkResult(
    'precheck',
    sources.filter((one) => one.type === 'diagnostic'),
    { causes: sources.filter((one) => one.type === 'cause'), ...over },
  )

/** Evaluates one result without a policy. */
export function evaluateResult(result: CheckResult, failOn: FailOn): EvaluatedResult {
  const cluster = { subject: NO_SUBJECT, results: [result], diagnostics: [], facts: NO_FACTS, gaps: [] }
  const input = { clusters: [cluster], runDiagnostics: [], requestedFailOn: failOn, now: 0 }
  const [evaluated] = evaluate(input, NO_LOADED_POLICY).clusters[0]?.results ?? []
  if (!evaluated) throw new Error('one result is evaluated to one')
  return evaluated
}

/** The decision on one cause or diagnostic, without a policy. */
export function decideSource(source: Source, failOn: FailOn, resultDecides: boolean) {
  const [finding] = evaluateResult(withSources([source], { decides: resultDecides }), failOn).findings
  if (!finding) throw new Error('one source makes one finding')
  const { decision, decides, decisionIfCounted } = finding
  return { decision, decides, decisionIfCounted }
}

export const failure = (over: Partial<ItemCause> = {}): ItemCause => ({
  type: 'cause',
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

/** Something that the gate could not see. */
export const undecidable = (over: Partial<Diagnostic> = {}): Diagnostic => ({
  type: 'diagnostic',
  check: 'precheck',
  detail: { name: 'no-expiry', raw: null },
  addon: null,
  nodes: [],
  item: null,
  ...over,
})

/** An item with a level that the API reference does not list. */
export const unknownItem = undecidable({
  detail: { name: 'unknown-value', field: 'level', item: 'NodeDiskCheck', raw: 'Critical', known: [] },
  item: { kind: 'Risk', level: 'Critical', group: null, phase: 'Failed', message: '' },
})
