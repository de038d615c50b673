import { COMMENT } from '../../messages/comment.js'
import { andMore, DO_THIS, GUIDE, WHERE } from '../../messages/terms.js'
import { type Localized, localize, localizer } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { NOTHING } from '../../text/budget.js'
import { code, link, own, prose } from '../../text/markdown.js'
import { changedFields, whereOf } from '../where.js'
import { decider, heading } from './finding-cells.js'

/** How much a page tells of each finding. */
export type Detail = 'full' | 'short' | 'names'

/** Findings as a table, one row a cause; nothing where there are none. */
export function findingsTable(
  title: Localized,
  findings: readonly ReportFinding[],
  report: Report,
  detail: Detail,
): Block {
  if (findings.length === 0) return NOTHING
  const say = (text: Localized) => own(localize(text, report.language))
  const columns = detail === 'names' ? [COMMENT.cause, WHERE] : [COMMENT.cause, WHERE, DO_THIS]
  const header = columns.map((column) => `<th align="left">${say(column)}</th>`).join('')
  return {
    head: `### ${say(title)}\n\n<table>\n<tr>${header}</tr>\n`,
    rows: findings.map((finding) => row(finding, report, detail)),
    tail: '</table>\n\n',
    more: (leftOut) => `<tr><td colspan="${columns.length}"><b>${say(COMMENT.moreRows(leftOut))}</b></td></tr>\n`,
  }
}

function row(finding: ReportFinding, report: Report, detail: Detail): string {
  const cells = [
    cause(finding, report, detail),
    place(finding, report, detail),
    ...(detail === 'names' ? [] : [whatToDo(finding, report)]),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
}

function cause(finding: ReportFinding, report: Report, detail: Detail): string {
  const say = localizer(report.language)
  if (detail !== 'full') return heading(finding, say)
  const fields = changedFields(finding)
  const words = finding.advice === 'policy' ? prose : own
  const lines = [
    heading(finding, say),
    ...(finding.message === '' ? [] : [prose(finding.message, 400)]),
    ...(fields.length > 0 ? [code(fields.join('; '), 300)] : []),
    // of an item that nobody knows the fix says so already
    ...(finding.match === 'none' && finding.scope !== 'gate' ? [] : [`<i>${words(finding.meaning)}</i>`]),
    ...decider(finding, say),
  ]
  return lines.join('<br>')
}

function place(finding: ReportFinding, report: Report, detail: Detail): string {
  const { words, names, more } = whereOf(finding, report.language)
  const say = (text: Localized) => own(localize(text, report.language))
  const list = names.map((name) => code(name, 80)).join(' ')
  const shown = detail === 'full' && list !== '' ? `<br>${list}${more > 0 ? ` ${say(andMore(more))}` : ''}` : ''
  const { location } = finding
  const line = location === null ? '' : `<br>${code(`${location.file}:${location.line}`, 200)}`
  const cluster = report.clusters.length > 1 && finding.clusterId !== null ? `<br>${code(finding.clusterId, 80)}` : ''
  return `${own(words)}${shown}${line}${cluster}`
}

function whatToDo(finding: ReportFinding, report: Report): string {
  const words = finding.advice === 'policy' ? prose : own
  return `${words(finding.fix)} ${link(localize(GUIDE, report.language), finding.docUrl)}`
}
