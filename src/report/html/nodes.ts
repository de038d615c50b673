import { grouped } from '../../model/language.js'
import { causesByNode, type Pool, poolsOf, titleOf, worstOf } from './grouping.js'
import { capped, type PageContext, type PageSection, table } from './page-parts.js'
import { type Child, code, dim, each, h } from './tree.js'

/** The affected nodes by pool: how many, the worst decision, and the causes. The page's script draws a map above it. */
export function nodes(context: PageContext): PageSection | null {
  const { report, data, messages } = context
  const affected = data.nodes.length
  if (affected === 0) return null
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const byNode = causesByNode(data, data.findings.keys())
  const rows = poolsOf(data.nodes).map((pool) => poolRow(pool, byNode, context))
  return {
    id: 'nodes',
    title: messages.nodesTitle,
    content: [
      h('p', {}, all > affected ? messages.affectedOf(affected, all) : messages.affectedNodes(affected)),
      h('div', { id: 'map' }),
      table(messages.poolsCaption, [messages.pool, messages.number, messages.worst, messages.causes], rows, context),
    ],
  }
}

const CAUSES_OF_POOL = 5

function poolRow(pool: Pool, byNode: number[][], { data, messages, cards }: PageContext): Child[] {
  const { pattern, cluster } = pool
  const counts = new Map<number, number>()
  for (const node of pool.nodes) for (const cause of byNode[node] ?? []) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const worst = worstOf([...counts.keys()], data)
  const causes = [...counts].sort(([a], [b]) => a - b)
  const { shown, more } = capped(causes, CAUSES_OF_POOL)
  const titles = shown.map(([cause, count]) => `${titleOf(data.findings[cause], data)} × ${grouped(count)}`)
  const isOneOfMany = cluster !== null && data.clusters.length > 1
  return [
    [
      pattern === null ? messages.otherNodes : code(pattern),
      isOneOfMany ? [' ', dim(data.clusters[cluster] ?? '')] : null,
    ],
    String(pool.nodes.length),
    worst === null ? '' : h('span', { class: `tag ${worst}` }, cards[worst]),
    h('ul', { class: 'plain-list' }, each('li', titles), more > 0 ? h('li', {}, messages.andMore(more)) : null),
  ]
}
