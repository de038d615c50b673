import type { CheckResult } from './check-result.js'
import type { Decision, Level, Observation } from './finding.js'
import type { RuleRef, WaiverRef } from './policy.js'
import type { FailOn, Verdict } from './report.js'

/** The cell of the decision table that an item stands in, and what it says. */
export interface Cell {
  readonly failOn: FailOn
  readonly row: 'Exception' | 'Risk' | 'AddonRisk'
  /** the level that it is decided at */
  readonly level: Level
  readonly decision: Decision
}

/** An observation with what was decided about it, and by what. */
export interface Finding {
  readonly observation: Observation
  readonly decision: Decision
  /** false: it stands in a result that decides nothing, so it is shown and no more */
  readonly counts: boolean
  /** what the decision would be if the result it stands in could decide */
  readonly otherwise: Decision
  /** null for what is not in the table: what the gate itself could not see */
  readonly cell: Cell | null
  /** what decided in place of the table, and of a rule; null where nothing did */
  readonly rule: RuleRef | null
  readonly waiver: WaiverRef | null
}

/** A result of a check with all its decisions. */
export interface EvaluatedResult {
  readonly result: CheckResult
  readonly decided: readonly Finding[]
  readonly verdict: Verdict
}
