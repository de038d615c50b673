import { COLUMNS, LABELS } from '../../messages/labels.js'
import { CHANGES, SUMMARY } from '../../messages/summary.js'
import { andMore, nodes as nodeCount } from '../../messages/terms.js'
import { localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { code, trustedText } from '../../text/markdown.js'
import { NAMED_NODES } from '../affected.js'
import { knownCount } from '../clusters.js'
import { poolOf } from '../node-pools.js'
import { type Page, tableBlock } from './page.js'

/** Whether anything is new or resolved since the last report. */
export const hasChanges = ({ counts }: Report): boolean => Boolean(counts.new) || Boolean(counts.resolved)

/** How many findings are new, resolved and known. */
export function changeCounts(report: Report): string {
  const { new: fresh, resolved } = report.counts
  const parts = [CHANGES.fresh(fresh ?? 0), CHANGES.resolved(resolved ?? 0), CHANGES.known(knownCount(report))]
  return `🆕 ${parts.map(localizer(report.language)).join(' · ')}`
}

/** What is new, resolved and known since the last report; nothing without one. */
export function changes({ report, style, t }: Page): Block {
  const { counts, resolved } = report
  if (counts.new === null || counts.resolved === null) return NOTHING
  const more = (count: number) => `<br>${trustedText(t(andMore(count)))}\n`
  const surplus = resolved.length - style.resolvedNames
  const title = resolved.length > 0 ? `<br>${trustedText(t(SUMMARY.resolvedLabel))}` : ''
  return {
    head: `### ${t(LABELS.changes)}\n\n<p>${trustedText(changeCounts(report))}${title}\n`,
    rows: [
      ...resolved.slice(0, style.resolvedNames).map(({ name }) => `<br>✔ ${code(name, 120)}\n`),
      ...(surplus > 0 ? [more(surplus)] : []),
    ],
    tail: '</p>\n\n',
    more,
  }
}

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
  return tableBlock(page, { title: LABELS.pools, columns: COLUMNS.pools, rows })
}
