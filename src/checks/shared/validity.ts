import type { CheckResult } from '../../model/check-result.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { matchesVersion, sameVersion } from '../../model/version.js'
import type { Expectations } from './context.js'
import { textOrNull } from './raw-values.js'

/** What a task says about itself. */
export interface TaskIdentity {
  readonly clusterId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly rawExpiry: unknown
  /** whether the task is of a kind that expires, and is finished */
  readonly hasExpiry: boolean
  /** false for an add-on result, which is not bound to a target version of the cluster */
  readonly isBoundToTarget: boolean
}

/** Whether a result counts, until when, and what speaks against it. */
export interface Validity {
  readonly decides: boolean
  readonly expiresAt: number | null
  readonly problems: readonly DiagnosticDetail[]
}

/**
 * Compares a task with what the settings assert and with the clock. A result that is expired or about another cluster or
 * target decides nothing. One without a readable expiry is inconclusive, but what it found still counts.
 * @param now epoch milliseconds
 */
export function validityOf(task: TaskIdentity, expected: Expectations, now: number): Validity {
  const mismatches = [
    ...clusterMismatch(task, expected),
    ...(task.isBoundToTarget ? versionMismatches(task, expected) : []),
  ]
  const expiresAt = task.hasExpiry ? parseTimestamp(task.rawExpiry) : null
  const expiry = expiryProblem(expiresAt, expected, now)
  const noExpiry: DiagnosticDetail[] =
    task.hasExpiry && expiresAt === null ? [{ name: 'no-expiry', raw: textOrNull(task.rawExpiry) }] : []
  return {
    decides: mismatches.length === 0 && expiry === null,
    expiresAt,
    problems: [...mismatches, ...(expiry === null ? noExpiry : [expiry])],
  }
}

/** A result that expires at this very moment is expired, even if no minimum validity is required. */
function expiryProblem(
  expiresAt: number | null,
  { minValidityMs }: Expectations,
  now: number,
): Extract<DiagnosticDetail, { name: 'result-expired' }> | null {
  const isValid = expiresAt === null || (expiresAt > now && expiresAt - now >= minValidityMs)
  return isValid ? null : { name: 'result-expired', expiresAt, now, minValidityMs }
}

/** Checks the expiry of a result again, after other checks were waited for. */
export function recheckExpiry(result: CheckResult, expected: Expectations, now: number): CheckResult {
  const { expiresAt, check, addon } = result
  const problem = expiryProblem(expiresAt, expected, now)
  const isKnown = result.diagnostics.some(({ detail }) => detail.name === 'result-expired')
  if (problem === null || isKnown) return result
  return { ...result, decides: false, diagnostics: [diagnostic(check, problem, addon), ...result.diagnostics] }
}

/**
 * Compares a pre-upgrade check with the version that the cluster runs now: a check made from another version describes a
 * cluster that no longer exists.
 */
export function recheckLiveVersion(result: CheckResult, live: string | null): CheckResult {
  const { check, currentVersion: checked, targetVersion } = result
  if (check !== 'precheck' || live === null || checked === null || sameVersion(checked, live)) return result
  const isTarget = targetVersion !== null && sameVersion(targetVersion, live)
  const problem = diagnostic(check, { name: 'target-mismatch', which: 'live', checked, live, isTarget })
  return { ...result, decides: false, diagnostics: [problem, ...result.diagnostics] }
}

function clusterMismatch(task: TaskIdentity, expected: Expectations): DiagnosticDetail[] {
  if (expected.clusterId === null || task.clusterId === null || task.clusterId === expected.clusterId) return []
  return [{ name: 'cluster-mismatch', asserted: expected.clusterId, actual: task.clusterId }]
}

function versionMismatches(task: TaskIdentity, expected: Expectations): DiagnosticDetail[] {
  const pairs = [
    { which: 'target', asserted: expected.targetVersion, actual: task.targetVersion },
    { which: 'current', asserted: expected.currentVersion, actual: task.currentVersion },
  ] as const
  return pairs.flatMap(({ which, asserted, actual }): DiagnosticDetail[] =>
    asserted === null || matchesVersion(asserted, actual) ? [] : [{ name: 'target-mismatch', which, asserted, actual }],
  )
}
