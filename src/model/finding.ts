import type { Cause } from './cause.js'
import type { CheckResult } from './check-result.js'
import type { ClusterResult } from './cluster.js'
import type { CoverageGap } from './coverage.js'
import type { Decision, FailOn, Verdict } from './decision.js'
import type { Diagnostic } from './diagnostic.js'
import type { Cell, PolicyReport, RuleRef, WaiverRef } from './report.js'

/** A cause or a diagnostic with its decision, and what decided. */
export interface Finding {
  readonly source: Cause | Diagnostic
  readonly decision: Decision
  /** false: its result is expired or about another cluster or target, so the finding is shown and decides nothing */
  readonly decides: boolean
  /** what the decision would be if the result counted */
  readonly decisionIfCounted: Decision
  /** null for a diagnostic: the decision table is about items */
  readonly cell: Cell | null
  /** the rule that overrode the table; null if none did */
  readonly rule: RuleRef | null
  /** the waiver that overrode table and rule; null if none did */
  readonly waiver: WaiverRef | null
}

/** A check result with its findings. */
export interface EvaluatedResult {
  readonly result: CheckResult
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

export interface EvaluatedCluster {
  readonly cluster: ClusterResult
  /** about the cluster itself */
  readonly findings: readonly Finding[]
  readonly results: readonly EvaluatedResult[]
  /** known risks that could not be judged */
  readonly gaps: readonly CoverageGap[]
  readonly verdict: Verdict
}

/** Everything that a policy decides about a run. */
export interface Evaluation {
  readonly clusters: readonly EvaluatedCluster[]
  /** about the run as a whole, the policy included */
  readonly runFindings: readonly Finding[]
  readonly verdict: Verdict
  readonly effectiveFailOn: FailOn
  /** `none` was requested and does not count */
  readonly ignoresNone: boolean
  /** policy entries for clusters, targets or checks that this run is not about */
  readonly entriesElsewhere: readonly string[]
  readonly expiringWaivers: PolicyReport['expiring']
}
