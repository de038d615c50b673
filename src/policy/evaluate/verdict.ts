import type { Decision } from '../../model/finding.js'
import type { FailOn, Verdict } from '../../model/report.js'

/** Verdicts by rank: a whole is what its highest part is. */
const RANK: readonly Verdict[] = ['block', 'inconclusive', 'warn', 'pass', 'not-applicable']

const VERDICT_OF: Readonly<Record<Decision, Verdict>> = {
  block: 'block',
  inconclusive: 'inconclusive',
  warn: 'warn',
  notice: 'warn',
  waived: 'warn',
}

/**
 * The verdict of one result. A pass needs that nothing was found and nothing was left out.
 * @param leftOut whether a section that the check documents is absent
 */
export function verdictOf(decisions: readonly Decision[], leftOut: boolean): Verdict {
  return highest([...decisions.map((decision) => VERDICT_OF[decision]), leftOut ? 'warn' : 'pass'])
}

/** The verdict of several results together. Without any there was nothing to see: inconclusive. */
export function highest(verdicts: readonly Verdict[]): Verdict {
  return RANK.find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive'
}

/**
 * Whether the step is green.
 * @param refused the settings were wrong: red whatever else was asked for
 * @param excused a fork or bot pull request that may go on without access
 */
export function isGreen(verdict: Verdict, failOn: FailOn, refused: boolean, excused: boolean): boolean {
  if (refused) return false
  if (excused || failOn === 'none') return true
  return verdict === 'pass' || verdict === 'warn' || verdict === 'not-applicable'
}
