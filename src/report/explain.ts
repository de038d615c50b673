import { counted } from '../model/language.js'
import type { Cell, ReportFinding } from '../model/report.js'
import { nameText } from './finding-text.js'
import { placeOf } from './permalink.js'

/** A cell of the decision table: `fail-on exception, Risk × Warning: warn`. */
export const cellText = ({ failOn, row, level, decision }: Cell): string =>
  `fail-on ${failOn}, ${row === 'AddonRisk' ? 'add-on risk' : row} × ${level}: ${decision}`

function deciderText({ name, cell, rule, waiver }: ReportFinding): string {
  if (waiver) return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`
  if (rule) return `${rule.entry} of the policy (line ${rule.line})`
  if (name === 'policy-error') return 'the policy itself'
  return cell ? `the decision table (${cellText(cell)})` : 'the gate itself'
}

/**
 * Why a finding has its decision, as one line of the log, which is English.
 * @param lines of the repository with the same decision
 */
export function explainLine(finding: ReportFinding, lines = 1): string {
  const { decision, name, kind, level, group, fingerprint, location } = finding
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(', ')})` : ''
  const counts = finding.decides ? '' : ', but its result does not count'
  const place = location === null ? '' : ` at ${nameText(placeOf(location))}`
  const where = lines > 1 ? ` on ${counted(lines, 'line')}` : place
  return `decided: ${decision} for ${name}${item}${where} by ${deciderText(finding)}${counts} [${fingerprint}]`
}
