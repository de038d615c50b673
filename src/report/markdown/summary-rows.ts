import { FINDING } from '../../messages/findings.js'
import { COLUMNS } from '../../messages/labels.js'
import { ACTOR_NAMES, andMore, COLON, DO_THIS, GUIDE } from '../../messages/terms.js'
import { type Localize, type Localized, localizer } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { code, link, own, prose } from '../../text/markdown.js'
import { changedFields, whereOf } from '../where.js'
import { aside, decider, heading } from './finding-cells.js'
import { section } from './summary-section.js'

/** How much a row tells: everything; what to do, without what it means and where exactly; or its name and how often. */
export type Detail = 'full' | 'short' | 'names'

/** What is wrong with an entry of the policy, which keeps nothing from being decided. */
export const isAboutEntry = ({ name, decision }: ReportFinding): boolean =>
  name === 'policy-error' && decision !== 'inconclusive'

/** Findings as a table, one row a cause. */
export function findingsTable(
  title: Localized,
  findings: readonly ReportFinding[],
  report: Report,
  detail: Detail,
  note?: Localized,
): Block {
  const rows = findings.map((finding) => row(finding, report, detail))
  return section(title, COLUMNS.causes, rows, localizer(report.language), note)
}

function row(finding: ReportFinding, report: Report, detail: Detail): string {
  const say = localizer(report.language)
  const words = finding.advice === 'policy' ? prose : own
  const guide = link(say(GUIDE), finding.docUrl, say(COLON))
  const cells = detail === 'names' ? `${heading(finding, say)} ${guide}` : cause(finding, detail, say)
  const who = finding.who === null ? '' : aside(ACTOR_NAMES[finding.who], say)
  const fix = detail === 'names' ? '' : `<br><b>${say(DO_THIS)}</b>${who}${say(COLON)}${words(finding.fix)} ${guide}`
  return `<tr><td>${cells}${fix}</td><td>${whereCell(finding, report, detail)}</td></tr>\n`
}

const SHORT_MESSAGE = 200

function cause(finding: ReportFinding, detail: Detail, say: Localize): string {
  const words = finding.advice === 'policy' ? prose : own
  const isFull = detail === 'full'
  const fields = isFull ? changedFields(finding) : []
  const lines = [
    heading(finding, say),
    ...(finding.message === '' ? [] : [isFull ? prose(finding.message) : prose(finding.message, SHORT_MESSAGE)]),
    ...(fields.length > 0 ? [say(FINDING.changed(code(fields.join('; '))))] : []),
    ...(isFull && finding.decision !== 'notice' ? [`<i>${words(finding.meaning)}</i>`] : []),
    ...decider(finding, say),
  ]
  return lines.join('<br>')
}

function whereCell(finding: ReportFinding, report: Report, detail: Detail): string {
  const { words, names, more } = whereOf(finding, report.language)
  const shown = detail === 'full' ? names : []
  const list = shown.map((name) => code(name, 120)).join(' ')
  const surplus = detail === 'full' && more > 0 ? ` ${localizer(report.language)(andMore(more))}` : ''
  const { location } = finding
  const lines = [
    own(words),
    ...(list ? [`${list}${surplus}`] : []),
    ...(location ? [code(`${location.file}:${location.line}`, 300)] : []),
    ...(report.clusters.length > 1 && finding.clusterId ? [code(finding.clusterId)] : []),
  ]
  return lines.join('<br>')
}
