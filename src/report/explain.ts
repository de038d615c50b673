import { FINDING } from '../messages/findings.js'
import type { Cell } from '../model/decided.js'
import { type Language, localizer } from '../model/language.js'
import type { ReportFinding } from '../model/report.js'

/** A cell of the decision table, in words: `fail-on exception, Risk × Warning: warn`. */
export const cellText = ({ failOn, row, level, decision }: Cell): string =>
  `fail-on ${failOn}, ${row === 'AddonRisk' ? 'add-on risk' : row} × ${level}: ${decision}`

/** What decided about a finding, in words. */
export function deciderText({ cell, rule, waiver }: Pick<ReportFinding, 'cell' | 'rule' | 'waiver'>): string {
  if (waiver) return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`
  if (rule) return `${rule.entry} of the policy (line ${rule.line})`
  return cell ? `the decision table (${cellText(cell)})` : 'the gate itself'
}

/** Why it was decided so, as one line of the log. */
export function explainLine(finding: ReportFinding): string {
  const item =
    finding.kind || finding.level ? ` (${[finding.kind, finding.level, finding.group].filter(Boolean).join(', ')})` : ''
  const by = finding.name === 'policy-error' ? 'the policy itself' : deciderText(finding)
  const counts = finding.decides ? '' : ', but its result does not count'
  return `decided: ${finding.decision} for ${finding.name}${item} by ${by}${counts} [${finding.fingerprint}]`
}

/** Who or what stands behind a decision that the table did not make, as plain text; what the policy says is untrusted. */
export function standsBehind({ rule, waiver }: Pick<ReportFinding, 'rule' | 'waiver'>, language: Language): string[] {
  const say = localizer(language)
  if (waiver) return [say(FINDING.waivedFor(waiver))]
  return rule?.reason ? [say(FINDING.byRule(rule.reason))] : []
}
