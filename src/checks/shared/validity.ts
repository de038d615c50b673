import type { CheckResult } from '../../model/check-result.js'
import type { AddonRef, CheckName, DiagnosticDetail, Observation } from '../../model/finding.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { matchesVersion } from '../../model/version.js'
import { isAbsent, rawText } from './causes.js'
import type { Expectations } from './context.js'

/** What a finished or unfinished task says of itself, before its items are looked at. */
export interface TaskIdentity {
  readonly clusterId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly rawExpiry: unknown
  readonly finished: boolean
  /** an add-on result is not bound to a cluster's target */
  readonly boundToTarget: boolean
}

/** How a result stands: whether it decides, until when it holds, and what speaks against it. */
export interface Validity {
  readonly decides: boolean
  readonly expiresAt: number | null
  readonly facts: readonly DiagnosticDetail[]
}

/**
 * Holds a task against what was asserted and against the clock. A result about another cluster or target, or one that is
 * expired, decides nothing; one without an expiry is in doubt, but what it found still counts.
 */
export function validityOf(task: TaskIdentity, expected: Expectations, now: number): Validity {
  const mismatches = [
    ...clusterMismatch(task, expected),
    ...(task.boundToTarget ? versionMismatches(task, expected) : []),
  ]
  const expiresAt = task.finished ? parseTimestamp(task.rawExpiry) : null
  const expired = expiresAt !== null && isExpired(expiresAt, expected, now)
  const expiry: DiagnosticDetail[] = expired
    ? [{ name: 'result-expired', expiresAt, now, minValidityMs: expected.minValidityMs }]
    : task.finished && expiresAt === null
      ? [{ name: 'no-expiry', raw: isAbsent(task.rawExpiry) ? null : rawText(task.rawExpiry) }]
      : []
  return { decides: mismatches.length === 0 && !expired, expiresAt, facts: [...mismatches, ...expiry] }
}

/** A result that expires this very moment is expired, even where no validity is asked for. */
const isExpired = (expiresAt: number, { minValidityMs }: Expectations, now: number): boolean =>
  expiresAt <= now || expiresAt - now < minValidityMs

/**
 * Holds a result against the clock once more: while the gate waited for another check, it may have expired. An expiry
 * that was seen when the result was read stays as it is.
 */
export function recheckExpiry(result: CheckResult, expected: Expectations, now: number): CheckResult {
  const { expiresAt, check, addon } = result
  const known = result.observations.some((one) => one.from === 'gate' && one.fact.name === 'result-expired')
  if (expiresAt === null || known || !isExpired(expiresAt, expected, now)) return result
  const fact = { name: 'result-expired', expiresAt, now, minValidityMs: expected.minValidityMs } as const
  return { ...result, decides: false, observations: [diagnostic(check, fact, addon), ...result.observations] }
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

/** A fact about a whole task, as an observation. */
export const diagnostic = (
  check: CheckName | null,
  fact: DiagnosticDetail,
  addon: AddonRef | null = null,
): Observation => ({
  from: 'gate',
  check,
  fact,
  addon,
  nodes: [],
})

/**
 * The newest of several distinct tasks. Where one of them does not tell when it was created, or two were created at the
 * same time, nobody can say which is the newest.
 * @returns the newest; `ambiguous` in the latter cases; null where there is none
 */
export function newestOf<T>(tasks: readonly T[], createdAt: (task: T) => number | null): T | 'ambiguous' | null {
  const [first, ...others] = tasks
  if (first === undefined) return null
  if (others.length === 0) return first
  const dated = tasks.map((task) => ({ task, at: createdAt(task) }))
  if (dated.some(({ at }) => at === null)) return 'ambiguous'
  const newestAt = dated.reduce((newest, { at }) => Math.max(newest, at ?? 0), 0)
  const [newest, ...rivals] = dated.filter(({ at }) => at === newestAt)
  return newest && rivals.length === 0 ? newest.task : 'ambiguous'
}
