import type { CheckResult } from '../model/check-result.js'
import type { DecidedResult } from '../model/decided.js'
import type { FailOn } from '../model/report.js'
import { decide } from './decide.js'
import { verdictOf } from './verdict.js'

/** Decides whatever a check observed, and with it the verdict of the check. */
export function decideResult(result: CheckResult, failOn: FailOn): DecidedResult {
  const decided = result.observations.map((observation) => ({
    observation,
    ...decide(observation, failOn, result.decides),
    rule: null,
    waiver: null,
  }))
  const decisions = decided.map(({ decision }) => decision)
  return { result, decided, verdict: verdictOf(decisions, result.absentSections.length > 0) }
}
