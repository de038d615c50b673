import type { CheckResult } from '../../model/check-result.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import { earliestTime } from '../../model/timestamp.js'
import { matchesVersion, sameVersion } from '../../model/version.js'
import type { Expectations } from './context.js'
import { textOrNull } from './raw-values.js'

/**
 * Compares a result with what the settings assert and with the clock. One that is expired or about another cluster or target
 * decides nothing. One without a readable expiry is inconclusive, but what it found still counts. Of several spellings of the
 * expiry the earliest time counts, and each that is present must be readable.
 * @param now epoch milliseconds
 * @param expiries each spelling of the expiry as received; null for a task that is not finished, or of a kind that does not expire
 */
export function withValidity(
  result: CheckResult,
  expected: Expectations,
  now: number,
  expiries: readonly unknown[] | null,
): CheckResult {
  const { check, addon } = result
  const mismatches = [
    ...clusterMismatch(result, expected),
    // An add-on result is not bound to a target version of the cluster.
    ...(check === 'addons' ? [] : versionMismatches(result, expected)),
  ]
  const { time: expiresAt, unreadable } = earliestTime(expiries ?? [])
  const expired = expiryProblem(expiresAt, expected, now)
  const problems: DiagnosticDetail[] = [...mismatches]
  if (expired) problems.push(expired)
  if (expiries !== null && (expiresAt === null || unreadable !== undefined))
    problems.push({ name: 'no-expiry', raw: textOrNull(unreadable) })
  const diagnostics = [...problems.map((detail) => diagnostic(check, detail, addon)), ...result.diagnostics]
  return { ...result, expiresAt, decides: mismatches.length === 0 && expired === null, diagnostics }
}

/** A result has expired once its expiry time is reached, even if no minimum validity is required. */
function expiryProblem(
  expiresAt: number | null,
  { minValidityMs }: Expectations,
  now: number,
): Extract<DiagnosticDetail, { name: 'result-expired' }> | null {
  const isValid = expiresAt === null || (expiresAt > now && expiresAt - now >= minValidityMs)
  return isValid ? null : { name: 'result-expired', expiresAt, now, minValidityMs, cceAheadMs: null }
}

/** Checks the expiry of a result again, after other checks were waited for. */
export function recheckExpiry(result: CheckResult, expected: Expectations, now: number): CheckResult {
  const { expiresAt, check, addon } = result
  const problem = expiryProblem(expiresAt, expected, now)
  const isKnown = result.diagnostics.some(({ detail }) => detail.name === 'result-expired')
  if (problem === null || isKnown) return result
  return { ...result, decides: false, diagnostics: [diagnostic(check, problem, addon), ...result.diagnostics] }
}

/** Clocks that differ by less decide alike: a request takes 30 s at most, and a minute is the smallest duration that a report shows. */
const NOTABLE_DIFFERENCE_MS = 60_000

/** Whether two clocks differ by so much that a reader must know. @param ms null if unknown */
export const isNotableDifference = (ms: number | null): ms is number =>
  ms !== null && Math.abs(ms) > NOTABLE_DIFFERENCE_MS

/**
 * Names the difference between the clocks of the runner and of CCE in the diagnostics that depend on the time.
 * @param cceAheadMs by how many milliseconds CCE's clock is ahead of the runner's; null if unknown
 */
export function nameClockDifference(result: CheckResult, cceAheadMs: number | null): CheckResult {
  if (!isNotableDifference(cceAheadMs)) return result
  const named = ({ detail, ...rest }: Diagnostic): Diagnostic =>
    detail.name === 'result-expired' || (detail.name === 'stale-upgrade' && detail.why === 'too-old')
      ? { ...rest, detail: { ...detail, cceAheadMs } }
      : { ...rest, detail }
  const diagnostics = result.diagnostics.map(named)
  return { ...result, diagnostics }
}

/**
 * Compares a pre-upgrade check with the version that the cluster runs now: a check made from another version describes a
 * cluster that no longer exists.
 * @param newest a version on offer under the asserted target that is newer than the live one; null if there is none
 */
export function recheckLiveVersion(
  result: CheckResult,
  live: string | null,
  newest: string | null = null,
): CheckResult {
  const { check, currentVersion: checked, targetVersion } = result
  if (check !== 'precheck' || live === null || checked === null || sameVersion(checked, live)) return result
  const isKnown = ({ detail }: Diagnostic) => detail.name === 'target-mismatch' && detail.which === 'live'
  if (result.diagnostics.some(isKnown)) return result
  const isTarget = targetVersion !== null && sameVersion(targetVersion, live)
  const problem = diagnostic(check, { name: 'target-mismatch', which: 'live', checked, live, isTarget, newest })
  return { ...result, decides: false, diagnostics: [problem, ...result.diagnostics] }
}

function clusterMismatch({ clusterId: actual }: CheckResult, { clusterId }: Expectations): DiagnosticDetail[] {
  if (clusterId === null || actual === null || actual === clusterId) return []
  return [{ name: 'cluster-mismatch', asserted: clusterId, actual }]
}

function versionMismatches(result: CheckResult, expected: Expectations): DiagnosticDetail[] {
  const pairs = [
    { which: 'target', asserted: expected.targetVersion, actual: result.targetVersion },
    { which: 'current', asserted: expected.currentVersion, actual: result.currentVersion },
  ] as const
  return pairs.flatMap(({ which, asserted, actual }): DiagnosticDetail[] =>
    asserted === null || matchesVersion(asserted, actual) ? [] : [{ name: 'target-mismatch', which, asserted, actual }],
  )
}
