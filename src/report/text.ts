import { ACCEPTANCE } from '../messages/acceptance.js'
import { IDENTITY } from '../messages/identity.js'
import { HEADINGS, LABELS } from '../messages/labels.js'
import { ALSO_SOLVES, IN_PART, moreLines } from '../messages/lines.js'
import { SUMMARY } from '../messages/summary.js'
import * as terms from '../messages/terms.js'
import { SIGNS } from '../messages/verdict.js'
import { groupBy } from '../model/collections.js'
import { isRed } from '../model/decision.js'
import { type Localize, type Localized, listed, localizer } from '../model/language.js'
import type { ClusterReport, Report, ReportFinding } from '../model/report.js'
import { acceptanceLines, hasSuggestedWaivers } from './acceptance.js'
import { answerInPlainText } from './answer.js'
import { decidedAs, decidedByLines, kindAndLevel, nameText, riskLines } from './finding-text.js'
import { reportsByCluster, shortTitle } from './fleet.js'
import { validityOf } from './identity.js'
import { isOnLines, linesOfCause } from './lines.js'
import { placeOf } from './permalink.js'
import { readinessLines } from './readiness.js'
import { fewOfEachKind } from './sections.js'
import { affectedByCause, causesToSolve, clusterLabels, isFleet, type SharedCause } from './shared-causes.js'
import { stageLines } from './stages.js'
import { takesMoreEdits } from './to-do.js'

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
    answerInPlainText(report),
    ...(report.green && isRed(report.verdict) ? [t(LABELS.greenAnyway)] : []),
    ...(isFleet(report) ? matrixLines(report, t) : report.clusters.map((cluster) => clusterLine(cluster, t))),
    ...validityLine(report, t),
    ...acceptanceLines(report, t, nameText, LISTED).map((line) => `  ${line}`),
    ...stageLines(report, t),
    ...ORDER.flatMap((decision) => part(HEADINGS[decision], decidedAs(report, decision), report)),
    ...(hasSuggestedWaivers(report) ? ['', t(ACCEPTANCE.elsewhere)] : []),
    ...part(LABELS.shown, notDeciding, report),
    ...readinessLines(report, t),
    ...(report.notCovered.length > 0 ? [''] : []),
    ...gapLines({ ...report, notCovered: fewOfEachKind(report.notCovered, LISTED, t) }, t),
    ...(unknownItems === '' ? [] : ['', t(terms.labeled(LABELS.unknownItems, unknownItems))]),
    '',
    ...(report.counts.passed === 0 ? [] : [`${t(terms.checksPassed(report.counts.passed))}${t(terms.STOP)}`]),
  ]
}

function clusterLine({ id, currentVersion, targetVersion, facts }: ClusterReport, t: Localize): string {
  const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion)
  return `  ${t(terms.CLUSTER)} ${id ?? t(IDENTITY.notNamed)} ${versions}`.trimEnd()
}

/** `v1.30 -> v1.31`, or the only version of a cluster that runs its target. */
function versionsText(current: string | null, target: string | null): string {
  if (target === null || current === target) return current ?? ''
  return [current, '->', target].filter((part) => part !== null).join(' ')
}

/** The clusters of several, the worst first, each with its verdict, versions and the line that asks for its target. */
const matrixLines = (report: Report, t: Localize): string[] =>
  reportsByCluster(report).flatMap(({ clusters }) =>
    clusters.map(({ id, name, verdict, currentVersion, targetVersion, targetFrom, facts }) => {
      const versions = versionsText(currentVersion ?? facts.liveVersion ?? null, targetVersion)
      const place = targetFrom ? t(terms.bracketed(nameText(placeOf(targetFrom)))) : ''
      const label = nameText(name ?? id ?? t(IDENTITY.notNamed))
      return `  ${SIGNS[verdict]} ${label}${t(terms.COLON)}${t(shortTitle(verdict))}${versions && `${t(terms.COMMA)}${versions}`}${place}`
    }),
  )

/** What was not covered, once for all clusters on which it was not. */
function gapLines(report: Report, t: Localize): string[] {
  const lineOf = (what: string): string => t(terms.labeled(LABELS.notCovered, what))
  const gaps = [...groupBy(report.notCovered, ({ what }) => what)]
  const more = gaps.length - LISTED
  const lines = gaps.slice(0, LISTED).map(([what, all]) => {
    if (!isFleet(report)) return lineOf(what)
    const clusters = new Set(all.flatMap(({ clusterId }) => clusterId ?? [])).size
    return lineOf(
      clusters === 0 ? what : `${what}${t(terms.bracketed(t(terms.ofClusters(clusters, report.clusters.length))))}`,
    )
  })
  return more > 0 ? [...lines, lineOf(t(terms.moreInReport(more)))] : lines
}

function validityLine(report: Report, t: Localize): string[] {
  const validity = validityOf({ expiresAt: report.expiresAt, phase: null }, { report, t })
  if (typeof validity === 'string') return []
  const { at, leftMs } = validity
  const time = terms.clockTime(at)
  return [`  ${t(leftMs > 0 ? IDENTITY.validFor(time, leftMs) : IDENTITY.expiredAt(time))}`]
}

function part(title: Localized, findings: readonly ReportFinding[], report: Report): string[] {
  if (findings.length === 0) return []
  const t = localizer(report.language)
  const labels = clusterLabels(report)
  const causes = causesToSolve(findings, report)
  if (causes.length === 0) return []
  const more = causes.length - LISTED
  return [
    '',
    t(terms.labeled(title, '')).trimEnd(),
    ...causes.slice(0, LISTED).flatMap((cause) => findingLines(cause, affectedByCause(cause, report, labels, t), t)),
    ...(more > 0 ? [`  ${t(SUMMARY.moreFindings(more))}`] : []),
  ]
}

/** Lines of the repository that are listed one by one, and findings that the same edit solves. */
const LISTED_LINES = 5

/** Who takes the first step, before what it is. */
const ownerText = ({ owner }: ReportFinding, t: Localize): string =>
  owner === undefined ? '' : `${t(terms.OWNER_NAMES[owner])}${t(terms.COLON)}`

function findingLines(cause: SharedCause, affected: string, t: Localize): string[] {
  const { finding } = cause
  const kind = kindAndLevel(finding)
  const name = finding.scope === 'gate' ? finding.title : finding.name
  const lines = isOnLines(cause) ? linesOfCause(cause) : linesOfCause({ all: [finding] })
  const more = lines.length - LISTED_LINES
  const others = new Set(
    cause.also.map((one) => `${nameText(one.name)}${takesMoreEdits(one) ? t(terms.bracketed(t(IN_PART))) : ''}`),
  )
  const details = [
    ...(isOnLines(cause) ? [finding.title] : []),
    ...lines.slice(0, LISTED_LINES).map(({ location }) => nameText(placeOf(location))),
    ...(more > 0 ? [t(moreLines(more))] : []),
    ...(isOnLines(cause) ? [] : finding.message.split('\n')),
    ...riskLines(finding, t, LISTED),
    finding.meaning,
    ...decidedByLines(finding, t),
    `-> ${ownerText(finding, t)}${finding.fix}`,
    ...(others.size > 0 ? [t(terms.labeled(ALSO_SOLVES, t(listed([...others].slice(0, LISTED_LINES)))))] : []),
    ...finding.commands.map((command) => `   $ ${command}`),
    finding.docUrl,
  ]
  return [
    `  * ${name}${kind ? t(terms.bracketed(kind)) : ''}${t(terms.COMMA)}${affected}`,
    ...details.map((line) => `      ${line}`),
  ]
}
