import { IDENTITY } from '../../messages/identity.js'
import { LABELS } from '../../messages/labels.js'
import { durationText } from '../../messages/terms.js'
import type { ClusterReport } from '../../model/report.js'
import { clusterIdentity, liveFact, validityOf } from '../identity.js'
import type { Content, ReportSection, TableCell } from '../section.js'
import { shortName } from './data.js'
import { capped, cappedList, type PageContext, type PageSection, table, timePiece, verdictTag } from './page-parts.js'
import { type Child, code, description, each, h, type Piece, sentence } from './tree.js'

/** A section that the summary has too, as a section of the page. */
export const pageSection = ({ id, title, content }: ReportSection, context: PageContext): PageSection => ({
  id,
  title: context.t(title),
  content: content.map((part) => contentPiece(part, context)),
})

function contentPiece(content: Content, context: PageContext): Child {
  const { t } = context
  switch (content.type) {
    case 'lines':
      return each('p', content.lines.map(sentence))
    case 'list':
      return content.entries.length === 0 ? null : cappedList(content.entries.map(sentence), content.look, context)
    case 'folded':
      return h(
        'details',
        {},
        h('summary', {}, sentence(content.title)),
        cappedList(content.entries.map(sentence), 'columns', context),
      )
    case 'progress': {
      const attributes = { value: String(content.percent), max: '100', 'aria-label': t(LABELS.upgrade) }
      return h('p', {}, h('progress', attributes), ' ', sentence(content.line))
    }
    case 'snippets':
      return content.snippets.map(
        ({ label, code }): Child => [
          h('p', { class: 'label' }, sentence(label)),
          h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, code)),
        ],
      )
    case 'table': {
      const rows = [...(content.fixedRows ?? []), ...content.rows]
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)))
      return table(t(content.caption), content.columns.map(t), cells, context)
    }
  }
}

const MAX_CLUSTERS = 100
/** More clusters than these are folded, so that the causes are not far down the page. */
const UNFOLDED = 2

/** For each cluster its versions, its check tasks, and how long their results are valid. */
export function identity(context: PageContext): PageSection | null {
  const { report, messages } = context
  if (report.clusters.length === 0) return null
  const { shown, more } = capped(report.clusters, MAX_CLUSTERS)
  const pieceOf = shown.length > UNFOLDED ? foldedCluster : clusterPiece
  const rest = more > 0 ? h('p', {}, messages.moreClusters(more)) : null
  return {
    id: 'identity',
    title: messages.identity,
    content: [shown.map((cluster) => pieceOf(cluster, context)), rest],
  }
}

function foldedCluster(cluster: ClusterReport, context: PageContext): Piece {
  const { name, id, verdict, targetVersion, checks } = cluster
  const dated = checks.filter(({ expiresAt }) => expiresAt !== null)
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''))
  const summary = [
    code(shortName(name ?? id ?? context.t(IDENTITY.notNamed))),
    ' ',
    verdictTag(verdict, context),
    targetVersion === null ? null : [' → ', code(shortName(targetVersion))],
    first ? [' ', cellPiece(validityOf(first, context), context)] : null,
  ]
  return h('details', { class: 'cluster' }, h('summary', {}, summary), clusterPiece(cluster, context))
}

function clusterPiece(cluster: ClusterReport, context: PageContext): Piece {
  const live = liveFact(cluster, context)
  const facts = [...clusterIdentity(cluster, context), ...(live === null ? [] : [live])]
  const pieces = facts.map(({ term, parts }) => {
    const cells = parts.map((part, index): Child => [index > 0 ? ' · ' : '', cellPiece(part, context)])
    return description(term, cells)
  })
  return h('dl', { class: 'facts' }, pieces)
}

/** A cell of a section. The page's script adds to a deadline how far away it is now. */
function cellPiece(cell: TableCell, { messages, cards, t }: PageContext): Child {
  if (typeof cell === 'string') return sentence(cell)
  if ('list' in cell) return h('ul', { class: 'plain-list' }, each('li', cell.list.map(sentence)))
  if ('tag' in cell) return h('span', { class: `tag ${cell.tag}` }, cell.text)
  const { at, leftMs } = cell
  const length = t(durationText(leftMs))
  return [
    h('b', {}, `${messages.validUntil} `, timePiece(at)),
    `${cards.bracketed(leftMs > 0 ? messages.leftThen(length) : messages.expiredThen(length))} `,
    h('span', { class: 'live', 'data-expires': at }),
  ]
}
