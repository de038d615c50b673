import { LABELS } from '../../messages/labels.js'
import { durationText } from '../../messages/terms.js'
import type { ClusterReport } from '../../model/report.js'
import { clusterIdentity, liveFact } from '../identity.js'
import type { Content, Line, ReportSection, TableCell } from '../section.js'
import { placePiece } from './card.js'
import { placeOf } from './data.js'
import {
  cappedList,
  MAX_FOLDED_ROWS,
  MAX_ROWS,
  type PageContext,
  type PageSection,
  sentence,
  table,
  timePiece,
} from './page-parts.js'
import { type Child, description, each, h, type Piece, spaced } from './tree.js'

/** A section that the summary has too, as a section of the page. */
export const pageSection = ({ id, title, content }: ReportSection, context: PageContext): PageSection => ({
  id,
  title: context.t(title),
  content: content.map((part) => contentPiece(part, context)),
})

export function contentPiece(content: Content, context: PageContext): Child {
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
    case 'picture':
      return contentPiece(content.table, context)
    case 'table': {
      const rows = [...(content.fixedRows ?? []), ...content.rows]
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)))
      const piece = table(
        t(content.caption),
        content.columns.map(t),
        cells,
        context,
        content.folded === undefined ? MAX_ROWS : MAX_FOLDED_ROWS,
      )
      return content.folded === undefined ? piece : h('details', {}, h('summary', {}, sentence(content.folded)), piece)
    }
  }
}

/** The versions of the cluster, its check tasks, and how long their results are valid. */
export function identity(context: PageContext): PageSection | null {
  const [cluster] = context.report.clusters
  if (cluster === undefined) return null
  return { id: 'identity', title: context.messages.identity, content: [clusterPiece(cluster, context)] }
}

export function clusterPiece(cluster: ClusterReport, context: PageContext): Piece {
  const live = liveFact(cluster, context)
  const facts = [...clusterIdentity(cluster, context), ...(live === null ? [] : [live])]
  const pieces = facts.map(({ term, parts }) => {
    const cells = parts.map((part, index): Child => [index > 0 ? ' · ' : '', cellPiece(part, context)])
    return description(term, cells)
  })
  return h('dl', { class: 'facts' }, pieces)
}

function linePiece(line: Line, { data, report }: Pick<PageContext, 'data' | 'report'>): Child {
  if (typeof line === 'string') return sentence(line)
  if ('strong' in line) return h('b', {}, sentence(line.strong))
  const { text, places, after } = line
  return [sentence(text), spaced(places.map((place) => placePiece(placeOf(place, report), data))), after && ` ${after}`]
}

/** A cell of a section. The page's script adds to a deadline how far away it is now. */
function cellPiece(cell: TableCell, context: PageContext): Child {
  const { messages, cards, t } = context
  if (typeof cell === 'string') return sentence(cell)
  if ('list' in cell)
    return h(
      'ul',
      { class: 'plain-list' },
      each(
        'li',
        cell.list.map((line) => linePiece(line, context)),
      ),
    )
  if ('tag' in cell) return h('span', { class: `tag ${cell.tag}` }, cell.text)
  const { at, leftMs } = cell
  const length = t(durationText(leftMs))
  return [
    h('b', {}, `${messages.validUntil} `, timePiece(at)),
    `${cards.bracketed(leftMs > 0 ? messages.leftThen(length) : messages.expiredThen(length))} `,
    h('span', { class: 'live', 'data-expires': at }),
  ]
}
