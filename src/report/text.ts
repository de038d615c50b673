import { FINDING } from '../messages/findings.js'
import { IDENTITY } from '../messages/identity.js'
import { HEADINGS, LABELS } from '../messages/labels.js'
import { SUMMARY } from '../messages/summary.js'
import * as terms from '../messages/terms.js'
import { verdictLine } from '../messages/verdict.js'
import { isRed } from '../model/decision.js'
import { type Localize, type Localized, listed, localizer } from '../model/language.js'
import type { ClusterReport, Report, ReportFinding } from '../model/report.js'
import { acceptanceLines } from './acceptance.js'
import { affectedText, decidedAs, decidedByLines, kindAndLevel, nameText, riskLines } from './finding-text.js'
import { targetOrigin, validityOf } from './identity.js'

/** Findings, and calls of removed APIs, that are listed one by one. */
const LISTED = 30

/** Decisions in the order of a reader's questions. */
const ORDER = ['block', 'inconclusive', 'warn', 'waived', 'notice'] as const

/** The report as lines of plain text, for the log and the terminal. What the API said in it is still untrusted. */
export function renderText(report: Report): string[] {
  const t = localizer(report.language)
  const notDeciding = report.findings.filter((finding) => !finding.decides)
  const unknownItems = t(listed(report.unknownItems.map(({ name }) => name)))
  return [
    verdictLine(report, targetOrigin(report, t, nameText)),
    ...(report.green && isRed(report.verdict) ? [t(LABELS.greenAnyway)] : []),
    ...report.clusters.map((cluster) => clusterLine(cluster, t)),
    ...validityLine(report, t),
    ...acceptanceLines(report, t, nameText, LISTED).map((line) => `  ${line}`),
    ...ORDER.flatMap((decision) => part(HEADINGS[decision], decidedAs(report, decision), t)),
    ...part(LABELS.shown, notDeciding, t),
    ...(report.notCovered.length > 0 ? [''] : []),
    ...report.notCovered.map(({ what }) => t(terms.labeled(LABELS.notCovered, what))),
    ...(unknownItems === '' ? [] : ['', t(terms.labeled(LABELS.unknownItems, unknownItems))]),
    '',
    `${t(terms.checksPassed(report.counts.passed))}${t(terms.STOP)}`,
  ]
}

function clusterLine({ id, currentVersion, targetVersion }: ClusterReport, t: Localize): string {
  const versions = [currentVersion, targetVersion].filter((version) => version !== null).join(' -> ')
  return `  ${t(terms.CLUSTER)} ${id ?? t(IDENTITY.notNamed)} ${versions}`.trimEnd()
}

function validityLine(report: Report, t: Localize): string[] {
  const validity = validityOf({ expiresAt: report.expiresAt, phase: null }, { report, t })
  if (typeof validity === 'string') return []
  const { at, leftMs } = validity
  return [`  ${t(leftMs > 0 ? IDENTITY.validFor(at, leftMs) : IDENTITY.expiredAt(at))}`]
}

function part(title: Localized, findings: readonly ReportFinding[], t: Localize): string[] {
  if (findings.length === 0) return []
  const more = findings.length - LISTED
  return [
    '',
    t(terms.labeled(title, '')).trimEnd(),
    ...findings.slice(0, LISTED).flatMap((finding) => findingLines(finding, t)),
    ...(more > 0 ? [`  ${t(SUMMARY.moreFindings(more))}`] : []),
  ]
}

function findingLines(finding: ReportFinding, t: Localize): string[] {
  const kind = kindAndLevel(finding)
  const name = finding.scope === 'gate' ? finding.title : finding.name
  const details = [
    ...finding.message.split('\n'),
    ...riskLines(finding, t, LISTED),
    ...(finding.match === 'guessed' ? [t(FINDING.guessed)] : []),
    finding.meaning,
    ...decidedByLines(finding, t),
    `-> ${finding.fix}`,
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl,
  ]
  return [
    `  * ${name}${kind ? t(terms.bracketed(kind)) : ''}${t(terms.COMMA)}${affectedText(finding, t)}`,
    ...details.map((line) => `      ${line}`),
  ]
}
