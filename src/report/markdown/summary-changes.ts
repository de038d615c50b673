import { COLUMNS, LABELS } from '../../messages/labels.js'
import { CHANGES, SUMMARY } from '../../messages/summary.js'
import { andMore, nodes as nodeCount } from '../../messages/terms.js'
import { localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { code, own } from '../../text/markdown.js'
import { poolOf } from '../pools.js'
import { NAMED_NODES } from '../where.js'

/** What is new, gone and unchanged since the last report; nothing where there is none to compare with. */
export function changes(report: Report): Block {
  const { counts, findings, resolved, language } = report
  if (counts.new === null || counts.resolved === null) return NOTHING
  const say = localizer(language)
  const known = findings.filter(({ status }) => status === 'known').length
  const parts = [CHANGES.fresh(counts.new), CHANGES.resolved(counts.resolved), CHANGES.known(known)]
  return {
    head: `### ${say(LABELS.changes)}\n\n<p>🆕 ${own(parts.map((part) => say(part)).join(' · '))}${resolved.length > 0 ? `<br>${own(say(SUMMARY.resolvedLabel))}` : ''}\n`,
    rows: resolved.map(({ name }) => `<br>✔ ${code(name, 120)}\n`),
    tail: '</p>\n\n',
    more: (leftOut) => `<br>${own(say(andMore(leftOut)))}\n`,
  }
}

interface Pool {
  readonly nodes: Set<string>
  readonly causes: Map<string, { readonly name: string; readonly nodes: Set<string> }>
}

/**
 * Which causes sit on how many nodes of which pool, as far as their names tell pools apart; nothing where the rows of the
 * findings name every node already.
 */
export function nodePools(report: Report): Block {
  const say = localizer(report.language)
  const found = report.findings.filter(
    ({ decides, decision, nodes }) => decides && nodes.length > 0 && decision !== 'notice' && decision !== 'waived',
  )
  if (!found.some(({ nodes }) => nodes.length > NAMED_NODES)) return NOTHING
  const pools = new Map<string, Pool>()
  for (const { fingerprint, name, nodes } of found)
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
      const told = causes.slice(0, NAMED_NODES).map(({ name, nodes }) => `${code(name, 120)} × ${nodes.size}`)
      const more = causes.length > told.length ? ` ${say(andMore(causes.length - told.length))}` : ''
      return `<tr><td>${code(pattern, 120)}</td><td>${own(say(nodeCount(pool.nodes.size)))}</td><td>${told.join('<br>')}${more}</td></tr>\n`
    })
  return poolTable(rows, report)
}

function poolTable(rows: readonly string[], { language }: Report): Block {
  const say = localizer(language)
  const columns = COLUMNS.pools.map((column) => `<th align="left">${own(say(column))}</th>`).join('')
  return {
    head: `### ${say(LABELS.pools)}\n\n<table>\n<tr>${columns}</tr>\n`,
    rows,
    tail: '</table>\n\n',
    more: (leftOut) => `<tr><td colspan="3"><b>${own(say(SUMMARY.moreRows(leftOut)))}</b></td></tr>\n`,
  }
}
