import { IDENTITY } from '../../messages/identity.js'
import { durationText } from '../../messages/terms.js'
import type { CheckReport, ClusterReport } from '../../model/report.js'
import { validityOf } from '../clusters.js'
import { clusterIdentity, liveFact } from '../identity.js'
import type { Cell } from '../sections.js'
import { shortName } from './data.js'
import { capped, type PageContext, type PageSection, timePiece, verdictTag } from './page-parts.js'
import { type Child, code, description, h, type Piece, sentence } from './tree.js'

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
  const precheck = checks.find(({ check }) => check === 'precheck')
  const summary = [
    code(shortName(name ?? id ?? context.t(IDENTITY.notNamed))),
    ' ',
    verdictTag(verdict, context),
    targetVersion === null ? null : [' → ', code(shortName(targetVersion))],
    precheck ? [' ', validity(precheck, context)] : null,
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

export function cellPiece(cell: Cell, context: PageContext): Child {
  if (typeof cell === 'string') return sentence(cell)
  return 'check' in cell ? validity(cell.check, context) : h('span', { class: `tag ${cell.tag}` }, cell.text)
}

/** How long a result is valid, as of the report; the page's script adds how it is now. */
function validity(check: CheckReport, { report, messages, cards, t }: PageContext): Child {
  const result = validityOf(check, report)
  switch (result.state) {
    case 'no-result':
      return messages.noResult
    case 'no-expiry':
      return messages.noExpiry
    case 'unfinished':
      return messages.still(result.phase)
    default: {
      const length = t(durationText(result.leftMs))
      const then = result.state === 'valid' ? messages.leftThen(length) : messages.expiredThen(length)
      return [
        h('b', {}, `${messages.validUntil} `, timePiece(result.at)),
        `${cards.bracketed(then)} `,
        h('span', { class: 'live', 'data-expires': result.at }),
      ]
    }
  }
}
