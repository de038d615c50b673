import type { CheckResult } from './check-result.js'
import type { Decision, Observation } from './finding.js'
import type { Verdict } from './report.js'

/** An observation with what was decided about it, and by what. */
export interface DecidedObservation {
  readonly observation: Observation
  readonly decision: Decision
  /** false: it stands in a result that decides nothing, so it is shown and no more */
  readonly counts: boolean
  /** what the decision would be if the result it stands in could decide */
  readonly otherwise: Decision
  /** the rule and the waiver that decided, by name; null where the decision table did */
  readonly rule: string | null
  readonly waiver: string | null
}

/** A result of a check with all its decisions. */
export interface DecidedResult {
  readonly result: CheckResult
  readonly decided: readonly DecidedObservation[]
  readonly verdict: Verdict
}
