import type { AnnotationLevel } from '../model/annotation.js'
import type { Decision, Verdict } from '../model/decision.js'
import type { ReportFinding } from '../model/report.js'

const LEVELS: Readonly<Record<Decision, AnnotationLevel>> = {
  block: 'error',
  inconclusive: 'error',
  warn: 'warning',
  notice: 'notice',
  waived: 'notice',
}

/** How severe a finding is to readers. An ignored policy entry is an error of the policy, though its decision is `warn`. */
export const annotationLevel = ({ name, decision }: ReportFinding): AnnotationLevel =>
  name === 'policy-error' && decision === 'warn' ? 'error' : LEVELS[decision]

/** Whether a verdict fails the step, unless a setting keeps the step green. */
export const isRed = (verdict: Verdict): boolean => verdict === 'block' || verdict === 'inconclusive'
