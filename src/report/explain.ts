import { counted } from '../model/language.js'
import type { Cell, ReportFinding } from '../model/report.js'
import { nameText } from './finding-text.js'
import { placeOf } from './permalink.js'

/**
 * A cell of the decision table: `fail-on exception, Risk × Warning: warn`.
 * @param itemLevel the level that CCE gives the item, which is named where another one counts; null to leave it out
 */
export function cellText({ failOn, row, level, decision }: Cell, itemLevel: string | null = null): string {
  const raised = itemLevel === null || itemLevel === level ? '' : `; ${nameText(itemLevel)} counts as ${level} here`
  return `fail-on ${failOn}, ${row === 'AddonRisk' ? 'add-on risk' : row} × ${level}: ${decision}${raised}`
}

function deciderText({ name, cell, level, rule, waiver }: ReportFinding): string {
  if (waiver) return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`
  if (rule) return `${rule.entry} of the policy (line ${rule.line})`
  if (name === 'policy-error') return 'the policy itself'
  return cell ? `the decision table (${cellText(cell, level)})` : 'the gate itself'
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
