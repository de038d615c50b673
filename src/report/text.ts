import { humanDuration } from '../model/duration.js'
import type { Finding, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'
import { counted } from '../text/plain.js'
import { standsBehind } from './explain.js'
import { LABELS, verdictLine } from './messages/en.js'
import { changedFields, removedApisOf, sortOf, whereText } from './where.js'

/** Findings that are told one by one; a terminal is no place for more. */
const TOLD = 30

/** The report as lines of plain text, for the log and the terminal. What the API said in it is still untrusted. */
export function renderText(report: Report): string[] {
  const decided = report.findings.filter((finding) => finding.decides)
  const of = (...decisions: string[]) => decided.filter((finding) => decisions.includes(finding.decision))
  return [
    verdictLine(report),
    ...(report.green && (report.verdict === 'block' || report.verdict === 'inconclusive') ? [LABELS.greenAnyway] : []),
    ...report.clusters.map((cluster) => {
      const versions = [cluster.currentVersion, cluster.targetVersion]
        .filter((version) => version !== null)
        .join(' -> ')
      return ['  cluster', cluster.id ?? '(not named)', versions].join(' ').trimEnd()
    }),
    ...validity(report),
    ...part(LABELS.fix, of('block')),
    ...part(LABELS.undecided, of('inconclusive')),
    ...part(LABELS.confirm, of('warn')),
    ...part(LABELS.waived, of('waived')),
    ...part(LABELS.notes, of('notice')),
    ...part(
      LABELS.shown,
      report.findings.filter((finding) => !finding.decides),
    ),
    ...(report.notCovered.length > 0 ? [''] : []),
    ...report.notCovered.map(({ what }) => `${LABELS.notCovered}: ${what}`),
    ...(report.unknownItems.length > 0
      ? ['', `${LABELS.unknownItems}: ${report.unknownItems.map(({ name }) => name).join(', ')}`]
      : []),
    '',
    `${counted(report.counts.passed, 'item')} passed.`,
  ]
}

function validity(report: Report): string[] {
  const expires = parseTimestamp(report.expiresAt)
  if (expires === null || report.expiresAt === null) return []
  const left = expires - (parseTimestamp(report.generatedAt) ?? 0)
  return [
    left > 0 ? `  valid until ${report.expiresAt} (${humanDuration(left)} left)` : `  expired at ${report.expiresAt}`,
  ]
}

function part(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const more = findings.length - TOLD
  return [
    '',
    `${title}:`,
    ...findings.slice(0, TOLD).flatMap(lines),
    ...(more > 0 ? [`  … and ${counted(more, 'more finding')} in report.json`] : []),
  ]
}

function lines(finding: Finding): string[] {
  const sort = sortOf(finding)
  const name = finding.scope === 'gate' ? finding.title : finding.name
  const apis = removedApisOf(finding)
  const fields = changedFields(finding)
  return [
    `  * ${name}${sort ? ` (${sort})` : ''}, ${whereText(finding)}`,
    ...finding.message.split('\n').map((line) => `      ${line}`),
    ...(fields.length > 0 ? [`      Changed: ${fields.join('; ')}`] : []),
    ...apis.slice(0, TOLD).map(({ url, userAgent }) => `      ${url} is called by ${userAgent || '(unknown)'}`),
    ...(apis.length > TOLD ? [`      … and ${counted(apis.length - TOLD, 'more call')} in report.json`] : []),
    `      ${finding.meaning}`,
    ...standsBehind(finding).map((line) => `      ${line}`),
    `      -> ${finding.fix}`,
    ...finding.commands.map((command) => `         $ ${command}`),
    `      ${finding.docUrl}`,
  ]
}
