import { FLEET } from '../../messages/fleet.js'
import { IDENTITY } from '../../messages/identity.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { affectedText } from '../finding-text.js'
import { reportsByCluster, shortTitle, validityText } from '../fleet.js'
import { liveVersionsOf } from '../identity.js'
import { isOnLines, lineCount, linesOfCause, withLinesTogether } from '../lines.js'
import { clusterSections } from '../sections.js'
import { clusterLabels, isFleet, ownPlace, sharedCauses } from '../shared-causes.js'
import { placePiece } from './card.js'
import { placeOf, shortName } from './data.js'
import { categoryOf } from './grouping.js'
import { capped, type PageContext, type PageSection } from './page-parts.js'
import { clusterPiece, contentPiece } from './sections.js'
import { type Child, code, each, h, type Piece, sentence } from './tree.js'

/** Clusters in the file; a page about more of them would open slowly. */
const MAX_CLUSTERS = 100

/** Each cluster of several, folded: its identity, its findings, and whatever a page about it alone would hold. */
export function eachCluster(context: PageContext): PageSection | null {
  const { report, messages, t } = context
  if (!isFleet(report)) return null
  const { shown, more } = capped(reportsByCluster(report), MAX_CLUSTERS)
  const causes = sharedCauses(report.findings, report)
  const shownMessages = new Map(causes.flatMap(({ finding, all }) => all.map((one) => [one, finding.message] as const)))
  return {
    id: 'each-cluster',
    title: t(FLEET.each),
    content: [
      shown.map((own) => clusterDetails({ ...context, report: own }, shownMessages)),
      more > 0 ? h('p', {}, messages.moreClusters(more)) : null,
    ],
  }
}

function clusterDetails(context: PageContext, messages: ReadonlyMap<ReportFinding, string>): Child {
  const { report, t } = context
  const [cluster] = report.clusters
  if (cluster === undefined) return null
  const { name, id, verdict } = cluster
  const versions = liveVersionsOf(cluster, t)
  const label = shortName(name ?? id ?? t(IDENTITY.notNamed))
  const summary = [
    code(label),
    ' ',
    h('span', { class: `tag ${verdict}` }, t(shortTitle(verdict))),
    versions === null ? null : [' ', sentence(versions)],
    ' ',
    validityText(cluster, context),
  ]
  const sections = clusterSections(context).map(
    ({ title, content }): Child => [
      content.every(({ type }) => type === 'folded') ? null : h('h3', {}, t(title)),
      content.map((part) => contentPiece(part, { ...context, isPart: true })),
    ],
  )
  return h(
    'details',
    { class: 'cluster' },
    h('summary', {}, summary),
    clusterPiece(cluster, context),
    findingList(report, messages, context),
    sections,
  )
}

/** Lines of one cause that are named in a folded cluster. */
const NAMED_LINES = 3

/** The findings of one cluster with what they affect there. What a cause means and what to do stands on its card. */
function findingList(
  report: Report,
  messages: ReadonlyMap<ReportFinding, string>,
  { t, cards, data }: PageContext,
): Piece {
  const { findings } = report
  if (findings.length === 0) return h('p', {}, t(FLEET.noFindings))
  const labels = clusterLabels(report)
  const entries = withLinesTogether(findings).map((cause): Child => {
    const { finding } = cause
    const { title, name, scope, message } = finding
    const lines = isOnLines(cause) ? linesOfCause(cause) : []
    const location = ownPlace(finding, labels)
    const places = lines.length === 0 ? (location ?? []) : lines.slice(0, NAMED_LINES).map((line) => line.location)
    const category = categoryOf(finding)
    return [
      h('span', { class: `tag ${category}` }, cards[category]),
      ' ',
      title === '' || (title === name && scope !== 'gate') ? null : [shortName(title), ' · '],
      scope === 'gate' || (scope === 'manifest' && title.includes(name)) ? null : [code(shortName(name)), ' · '],
      lines.length === 0 ? affectedText(finding, t) : lineCount(lines, finding, t),
      [places].flat().map((one): Child => [' · ', placePiece(placeOf(one, report), data)]),
      lines.length > 0 || message === '' || message === messages.get(finding)
        ? null
        : h('p', { class: 'message' }, message),
    ]
  })
  return h('ul', { class: 'plain-list' }, each('li', entries))
}
