import { FINDING } from '../messages/findings.js'
import { IDENTITY } from '../messages/identity.js'
import { LABELS } from '../messages/labels.js'
import { SUMMARY } from '../messages/summary.js'
import * as terms from '../messages/terms.js'
import { verdictLine } from '../messages/verdict.js'
import { type Language, type Localized, listed, localizer } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'
import { standsBehind } from './explain.js'
import { changedFields, removedApisOf, sortOf, whereText } from './where.js'

/** Findings that are told one by one; a terminal is no place for more. */
const TOLD = 30

/** The report as lines of plain text, for the log and the terminal. What the API said in it is still untrusted. */
export function renderText(report: Report): string[] {
  const say = localizer(report.language)
  const decided = report.findings.filter((finding) => finding.decides)
  const of = (...decisions: string[]) => decided.filter((finding) => decisions.includes(finding.decision))
  return [
    verdictLine(report),
    ...(report.green && (report.verdict === 'block' || report.verdict === 'inconclusive')
      ? [say(LABELS.greenAnyway)]
      : []),
    ...report.clusters.map((cluster) => {
      const versions = [cluster.currentVersion, cluster.targetVersion]
        .filter((version) => version !== null)
        .join(' -> ')
      return `  ${say(terms.CLUSTER)}${cluster.id === null ? say(terms.NOT_NAMED) : ` ${cluster.id}`} ${versions}`.trimEnd()
    }),
    ...validity(report),
    ...part(LABELS.fix, of('block'), report),
    ...part(LABELS.undecided, of('inconclusive'), report),
    ...part(LABELS.confirm, of('warn'), report),
    ...part(LABELS.waived, of('waived'), report),
    ...part(LABELS.notes, of('notice'), report),
    ...part(
      LABELS.shown,
      report.findings.filter((finding) => !finding.decides),
      report,
    ),
    ...(report.notCovered.length > 0 ? [''] : []),
    ...report.notCovered.map(({ what }) => say(terms.labeled(LABELS.notCovered, what))),
    ...(report.unknownItems.length > 0 ? ['', unknownItems(report)] : []),
    '',
    `${say(terms.checksPassed(report.counts.passed))}${say(terms.STOP)}`,
  ]
}

function unknownItems({ unknownItems: items, language }: Report): string {
  const say = localizer(language)
  return say(terms.labeled(LABELS.unknownItems, say(listed(items.map(({ name }) => name)))))
}

function validity(report: Report): string[] {
  const expires = parseTimestamp(report.expiresAt)
  if (expires === null || report.expiresAt === null) return []
  const left = expires - (parseTimestamp(report.generatedAt) ?? 0)
  const at = report.expiresAt
  const words = left > 0 ? IDENTITY.validFor(at, left) : IDENTITY.expiredAt(at)
  return [`  ${localizer(report.language)(words)}`]
}

function part(title: Localized, findings: readonly ReportFinding[], { language }: Report): string[] {
  if (findings.length === 0) return []
  const say = localizer(language)
  const more = findings.length - TOLD
  return [
    '',
    say(terms.labeled(title, '')).trimEnd(),
    ...findings.slice(0, TOLD).flatMap((finding) => lines(finding, language)),
    ...(more > 0 ? [`  ${say(SUMMARY.moreFindings(more))}`] : []),
  ]
}

function lines(finding: ReportFinding, language: Language): string[] {
  const say = localizer(language)
  const sort = sortOf(finding)
  const name = finding.scope === 'gate' ? finding.title : finding.name
  const apis = removedApisOf(finding)
  const fields = changedFields(finding)
  return [
    `  * ${name}${sort ? say(terms.bracketed(sort)) : ''}${say(terms.COMMA)}${whereText(finding, language)}`,
    ...finding.message.split('\n').map((line) => `      ${line}`),
    ...(fields.length > 0 ? [`      ${say(FINDING.changed(fields.join('; ')))}`] : []),
    ...apis.slice(0, TOLD).map(({ url, userAgent }) => `      ${say(FINDING.called(url, userAgent))}`),
    ...(apis.length > TOLD ? [`      ${say(terms.moreCalls(apis.length - TOLD))}`] : []),
    ...(finding.match === 'guessed' ? [`      ${say(FINDING.guessed)}`] : []),
    `      ${finding.meaning}`,
    ...standsBehind(finding, language).map((line) => `      ${line}`),
    `      -> ${finding.fix}`,
    ...finding.commands.map((command) => `         $ ${command}`),
    `      ${finding.docUrl}`,
  ]
}
