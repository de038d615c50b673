import { FLEET } from '../../messages/fleet.js'
import { PAGE } from '../../messages/html-page.js'
import { IDENTITY } from '../../messages/identity.js'
import * as terms from '../../messages/terms.js'
import { SIGNS } from '../../messages/verdict.js'
import { groupBy } from '../../model/collections.js'
import { DECISIONS, type Decision } from '../../model/decision.js'
import { grouped } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { type Block, EMPTY_BLOCK, fitBlocks, frame } from '../../text/budget.js'
import { code, trustedText, untrustedText } from '../../text/markdown.js'
import { affectedBy } from '../finding-text.js'
import { clusterMatrix, reportsByCluster } from '../fleet.js'
import { liveVersionsOf } from '../identity.js'
import { isOnLines, lineCount, linesOfCause, withLinesTogether } from '../lines.js'
import type { Content } from '../section.js'
import { clusterSections } from '../sections.js'
import { causesToSolve, clusterLabels, isFleet, ownPlace } from '../shared-causes.js'
import { countEach } from '../to-do.js'
import { placeLink } from './findings.js'
import type { Page } from './page.js'
import { identities, sectionBlocks } from './sections.js'

/** The matrix; in a page without folds, of the clusters beyond the worst ones only their number. */
export function matrixBlocks(page: Page): Block[] {
  const section = clusterMatrix(page)
  if (section === null || page.style.matrix === 'whole') return sectionBlocks(section, page)
  const content = section.content.map((part): Content => {
    const isFolded = part.type === 'table' && part.folded !== undefined
    return isFolded ? { type: 'lines', lines: [part.folded] } : part
  })
  return sectionBlocks({ ...section, content }, page)
}

/** Each cluster of several, folded: its identity, its findings, and whatever the report about it alone would hold. */
export function foldedClusters(page: Page): Block {
  const { report, t, style } = page
  if (!isFleet(report)) return EMPTY_BLOCK
  const causes = causesToSolve(report.findings, report)
  const messages = new Map(causes.flatMap(({ finding, all }) => all.map((one) => [one, finding.message] as const)))
  return {
    head: `### ${t(FLEET.each)}\n\n`,
    rows: reportsByCluster(report).map((own) => foldedCluster({ ...page, report: own }, messages)),
    tail: '',
    more: (leftOut) => `<p><b>${trustedText(t(style.leftOut.clusters(leftOut)))}</b></p>\n\n`,
  }
}

/** @param messages what the tables above already show, by finding; a message is repeated only if it differs */
function foldedCluster(page: Page, messages: ReadonlyMap<ReportFinding, string>): string {
  const { report, detail } = page
  const blocks = [
    frame(`<details><summary>${summaryOf(page)}</summary>\n\n`),
    ...(detail === 'names' ? [] : [identities(page)]),
    detail === 'names' ? findingNames(report) : findingList(page, messages),
    ...(detail === 'full' ? clusterSections(page).flatMap((section) => sectionBlocks(section, page, 4)) : []),
    frame('</details>\n\n'),
  ]
  return fitBlocks(blocks, Number.POSITIVE_INFINITY)
}

/** The line of a folded cluster: its name and versions, and how much was found. */
function summaryOf({ report, t }: Page): string {
  const [cluster] = report.clusters
  if (cluster === undefined) return ''
  const { name, id, verdict } = cluster
  const versions = liveVersionsOf(cluster, t)
  const count = (decision: Decision): number =>
    countEach(
      report.findings.filter((one) => one.decision === decision),
      report.findings,
    )
  const counts = [
    [count('block'), PAGE.toFix] as const,
    [count('inconclusive'), PAGE.undecided] as const,
    [count('warn'), PAGE.toConfirm] as const,
  ].flatMap(([number, label]) => (number > 0 ? [`${grouped(number)} ${t(label)}`] : []))
  const parts = [
    `<b>${(name ?? id) === null ? trustedText(t(IDENTITY.notNamed)) : code(name ?? id ?? '', 120)}</b>`,
    ...(versions === null ? [] : [trustedText(versions)]),
    ...counts.map((text) => trustedText(text)),
  ]
  return `${SIGNS[verdict]} ${parts.join(' · ')}`
}

const FINDING_SIGNS: Readonly<Record<Decision, string>> = {
  block: SIGNS.block,
  inconclusive: SIGNS.inconclusive,
  warn: SIGNS.warn,
  notice: 'ℹ️',
  waived: '☑️',
}

/** The findings by their names only, on one line for each decision. */
function findingNames({ findings }: Report): Block {
  const deciding = groupBy(
    findings.filter(({ decides }) => decides),
    ({ decision }) => decision,
  )
  const lines = DECISIONS.flatMap((decision) => {
    const names = new Set((deciding.get(decision) ?? []).map(({ name }) => name))
    return names.size === 0 ? [] : [`${FINDING_SIGNS[decision]} ${[...names].map((name) => code(name, 60)).join(' ')}`]
  })
  return lines.length === 0 ? EMPTY_BLOCK : frame(`<p>${lines.join('<br>')}</p>\n\n`)
}

/** Lines of one cause that are named in a folded cluster. */
const NAMED_LINES = 3

/** The findings of one cluster with what they affect there. What a cause means and what to do stands in the tables above. */
function findingList(page: Page, messages: ReadonlyMap<ReportFinding, string>): Block {
  const { report, detail, style, t } = page
  const labels = clusterLabels(report)
  const entries = withLinesTogether(report.findings).map((cause) => {
    const { finding } = cause
    const { title, name, scope, decision, decides, message, advice } = finding
    const lines = isOnLines(cause) ? linesOfCause(cause) : []
    const location = ownPlace(finding, labels)
    const { label, names, more } =
      lines.length > 0 ? { label: lineCount(lines, finding, t), names: [], more: 0 } : affectedBy(finding, t)
    const nodes = detail === 'full' ? names.map((one) => code(one, 120)) : []
    const rest = nodes.length > 0 && more > 0 ? [trustedText(t(terms.andMore(more)))] : []
    const differs = lines.length === 0 && message !== '' && message !== messages.get(finding)
    const places = lines.length === 0 ? (location ?? []) : lines.slice(0, NAMED_LINES).map((line) => line.location)
    const parts = [
      title === '' || (title === name && scope !== 'gate')
        ? ''
        : `<b>${advice === 'policy' ? untrustedText(title) : trustedText(title)}</b>`,
      scope === 'gate' || (scope === 'manifest' && title.includes(name)) ? '' : code(name, 120),
      trustedText(label),
      [places]
        .flat()
        .map((one) => placeLink(one, page))
        .join(' '),
      decides ? '' : `<i>${trustedText(t(terms.NOT_COUNTED))}</i>`,
    ].filter((part) => part !== '')
    const own = differs && detail === 'full' ? `<br>${untrustedText(message, style.messageUnits.full)}` : ''
    const affected = [...nodes, ...rest].map((line) => `<br>${line}`).join('')
    return `<li>${FINDING_SIGNS[decision]} ${parts.join(' · ')}${affected}${own}</li>\n`
  })
  if (entries.length === 0) return frame(`<p>${trustedText(t(FLEET.noFindings))}</p>\n\n`)
  return { head: '<ul>\n', rows: entries, tail: '</ul>\n\n', more: () => '' }
}
