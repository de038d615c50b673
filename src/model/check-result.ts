import type { Cause } from './cause.js'
import type { CheckName } from './check.js'
import type { CoverageGap } from './coverage.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from './diagnostic.js'
import type { RiskScan } from './known-risk.js'
import type { ReadingFault, ResponseName } from './reading-fault.js'
import type { CheckReport } from './report.js'

/** What one task says, validated and aggregated, before any policy applies. Times are milliseconds since the Unix epoch. */
export interface CheckResult extends Omit<CheckReport, 'check' | 'verdict' | 'takenAt' | 'expiresAt' | 'passed'> {
  readonly check: CheckName
  readonly takenAt: number | null
  readonly expiresAt: number | null
  /** false: expired, or about another cluster or target, so its causes are shown and decide nothing */
  readonly decides: boolean
  /** false: there is nothing to decide, since the plan has no resource of CCE */
  readonly applies: boolean
  readonly causes: readonly Cause[]
  readonly diagnostics: readonly Diagnostic[]
  /** what the task does not cover, although a reader could believe so */
  readonly gaps: readonly CoverageGap[]
  /** null if the repository was not scanned */
  readonly riskScan: RiskScan | null
}

/** A result of a check with these diagnostics, otherwise empty except for what `over` sets. */
export const checkResult = (
  check: CheckName,
  diagnostics: readonly Diagnostic[],
  over: Partial<CheckResult> = {},
): CheckResult => ({
  check,
  addon: null,
  clusterId: null,
  taskId: null,
  phase: null,
  takenAt: null,
  expiresAt: null,
  currentVersion: null,
  targetVersion: null,
  decides: true,
  applies: true,
  causes: [],
  diagnostics,
  items: [],
  skipped: [],
  gaps: [],
  riskScan: null,
  nodeCount: 0,
  progress: null,
  ...over,
})

/** A result that consists of one diagnostic. */
export const diagnosticResult = (
  check: CheckName,
  detail: DiagnosticDetail,
  over: Partial<CheckResult> = {},
): CheckResult => checkResult(check, [diagnostic(check, detail, over.addon)], over)

/** The result of a response that is not what the API documents. */
export const unreadableResult = (check: CheckName, what: ResponseName, fault: ReadingFault): CheckResult =>
  diagnosticResult(check, { name: 'unreadable-response', what, fault })
