import type { Kind } from './check.js'

/** Decisions about a finding, most severe first. `block` and `inconclusive` fail the step. */
export const DECISIONS = ['block', 'inconclusive', 'warn', 'notice', 'waived'] as const
export type Decision = (typeof DECISIONS)[number]

/** Whether a decision is milder than another one. */
export const isMilder = (one: Decision, other: Decision): boolean => DECISIONS.indexOf(one) > DECISIONS.indexOf(other)

/** Verdicts about a check, a cluster or a run, worst first. */
export const VERDICTS = ['block', 'inconclusive', 'warn', 'pass', 'not-applicable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Whether a verdict fails the step, unless a setting keeps the step green. */
export const isRed = (verdict: Verdict): boolean => verdict === 'block' || verdict === 'inconclusive'

/** The verdict of several parts together. Without any part nothing was seen, so it is `inconclusive`. */
export const worstVerdict = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive'

/** The best verdict that a decision about a finding leaves. */
export const decisionVerdict = (decision: Decision): Verdict =>
  decision === 'block' || decision === 'inconclusive' ? decision : 'warn'

/** How strict the gate is. */
export const FAIL_ON = ['fatal', 'exception', 'warning', 'any', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** Where a cause was found. */
export const SCOPES = ['cluster', 'node', 'addon', 'manifest', 'plan'] as const
/** `gate`: found by the gate itself, about a result or the run. */
export type Scope = (typeof SCOPES)[number] | 'gate'

/** The row of the decision table that a failed item is decided by. */
export type TableRow = Kind | 'AddonRisk'
