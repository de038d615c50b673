import { grouped } from '../../model/language.js'
import { code } from './card-parts.js'
import { causesByNode, titleOf, worstOf } from './grouping.js'
import { capped, type PageContext, type Section, table } from './page-parts.js'
import { type Pool, poolsOf } from './pools.js'
import { type Child, h } from './tree.js'

/** The nodes with causes by pool: how many, how bad, and what. The page's script draws a map above it. */
export function nodes(context: PageContext): Section | null {
  const { data, words } = context
  if (data.nodes.length === 0) return null
  const byNode = causesByNode(data, data.findings.keys())
  const rows = poolsOf(data.nodes).map((pool) => poolRow(pool, byNode, context))
  return {
    id: 'nodes',
    title: words.nodesTitle,
    content: [
      h('p', {}, told(context)),
      h('div', { id: 'map' }),
      table(words.poolsCaption, [words.pool, words.number, words.worst, words.causes], rows, words),
    ],
  }
}

function told({ report, data, words }: PageContext): string {
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const affected = data.nodes.length
  return all > affected ? words.affectedOf(affected, all) : words.affectedNodes(affected)
}

const CAUSES_A_POOL = 5

function poolRow(
  { pattern, cluster, nodes: own }: Pool,
  byNode: number[][],
  { data, words, cards }: PageContext,
): Child[] {
  const counts = new Map<number, number>()
  for (const node of own) for (const cause of byNode[node] ?? []) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const worst = worstOf([...counts.keys()], data)
  const causes = [...counts].sort(([a], [b]) => a - b)
  const { told: first, more } = capped(causes, CAUSES_A_POOL)
  const titles = first.map(([cause, n]) => {
    const title = titleOf(data.findings[cause], data)
    return h('li', {}, `${title} × ${grouped(n)}`)
  })
  const isOneOfMany = cluster !== null && data.clusters.length > 1
  return [
    [
      pattern === null ? words.otherNodes : code(pattern),
      isOneOfMany ? [' ', h('span', { class: 'dim' }, data.clusters[cluster] ?? '')] : null,
    ],
    String(own.length),
    worst === null ? '' : h('span', { class: `tag ${worst}` }, cards[worst]),
    h('ul', { class: 'plain-list' }, titles, more > 0 ? h('li', {}, words.andMore(more)) : null),
  ]
}
