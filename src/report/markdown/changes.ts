import { COLUMNS, LABELS } from '../../messages/labels.js'
import { andMore, nodes as nodeCount } from '../../messages/terms.js'
import type { Report } from '../../model/report.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { code, trustedText } from '../../text/markdown.js'
import { NAMED_NODES } from '../affected.js'
import { poolOf } from '../node-pools.js'
import { type Page, tableBlock } from './page.js'

/** Whether anything is new or resolved since the last report. */
export const hasChanges = ({ counts }: Report): boolean => Boolean(counts.new) || Boolean(counts.resolved)

interface Pool {
  readonly nodes: Set<string>
  readonly causes: Map<string, { readonly name: string; readonly nodes: Set<string> }>
}

/**
 * Which causes affect how many nodes of which pool, as far as node names reveal their pools; nothing if the rows of the
 * findings list every node already.
 */
export function nodePools(page: Page): Block {
  const { report, t } = page
  const findings = report.findings.filter(
    ({ decides, decision, nodes }) => decides && nodes.length > 0 && decision !== 'notice' && decision !== 'waived',
  )
  if (!findings.some(({ nodes }) => nodes.length > NAMED_NODES)) return NOTHING
  const pools = new Map<string, Pool>()
  for (const { fingerprint, name, nodes } of findings)
    for (const { uid, name: label } of nodes) {
      const node = label ?? uid ?? '?'
      const pattern = label === null ? '*' : poolOf(label)
      const pool = pools.get(pattern) ?? { nodes: new Set(), causes: new Map() }
      pools.set(pattern, pool)
      pool.nodes.add(node)
      const cause = pool.causes.get(fingerprint) ?? { name, nodes: new Set() }
      pool.causes.set(fingerprint, cause)
      cause.nodes.add(node)
    }
  const rows = [...pools]
    .sort(([, a], [, b]) => b.nodes.size - a.nodes.size)
    .map(([pattern, pool]) => {
      const causes = [...pool.causes.values()].sort((a, b) => b.nodes.size - a.nodes.size)
      const named = causes.slice(0, NAMED_NODES).map(({ name, nodes }) => `${code(name, 120)} × ${nodes.size}`)
      const more = causes.length > named.length ? ` ${t(andMore(causes.length - named.length))}` : ''
      return [code(pattern, 120), trustedText(t(nodeCount(pool.nodes.size))), `${named.join('<br>')}${more}`]
    })
  return tableBlock(page, COLUMNS.pools, rows, { head: `### ${t(LABELS.pools)}\n\n` })
}
