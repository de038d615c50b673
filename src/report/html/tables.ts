import { LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { grouped } from '../../model/language.js'
import type { ClusterReport } from '../../model/report.js'
import { knownCount, passedItems, upgradesOf } from '../clusters.js'
import { shortName } from './data.js'
import { titleOf } from './grouping.js'
import { validity } from './identity.js'
import { cappedList, type PageContext, type Section, table, verdictTag } from './page-parts.js'
import { type Child, code, dim, h } from './tree.js'

const MAX_ENTRIES = 300

/** The calls of removed APIs, and their uses in this repository. */
export function removedApis(context: PageContext): Section | null {
  const { data, messages, t } = context
  const deciding = data.findings.filter(({ decides }) => decides)
  const calls = deciding.flatMap(({ apis }) => apis.map(([url, agent]): Child[] => [code(url), code(agent || '?')]))
  const uses = deciding.flatMap((finding): Child[][] =>
    finding.scope === 'manifest' && finding.location !== null ? [[code(finding.location), titleOf(finding, data)]] : [],
  )
  if (calls.length + uses.length === 0) return null
  const callColumns = [messages.requestPath, messages.userAgent]
  return {
    id: 'removed-apis',
    title: messages.removedApis,
    content: [
      calls.length === 0 ? null : table(messages.removedCaption, callColumns, calls, context),
      calls.length === 0 ? null : h('p', { class: 'dim' }, t(LABELS.auditWindow)),
      uses.length === 0 ? null : table(messages.inRepository, [messages.line, messages.what], uses, context),
    ],
  }
}

/** What changed since an earlier report. */
export function baseline(context: PageContext): Section | null {
  const { report, messages } = context
  const { counts, resolved } = report
  if (counts.new === null && counts.resolved === null && resolved.length === 0) return null
  const rows = resolved.map(({ title, name }): Child[] => [
    title === null ? '' : shortName(title),
    code(shortName(name)),
  ])
  return {
    id: 'baseline',
    title: messages.baseline,
    content: [
      h('p', {}, messages.changes(counts.new ?? 0, knownCount(report), counts.resolved ?? resolved.length)),
      rows.length === 0 ? null : table(messages.resolvedCaption, [messages.what, messages.item], rows, context),
    ],
  }
}

/** The add-on checks, one row for each instance. */
export function addons(context: PageContext): Section | null {
  const { report, messages } = context
  const rows = report.clusters.flatMap((cluster) =>
    cluster.checks
      .filter(({ check }) => check === 'addons')
      .map((check): Child[] => {
        const { template, instanceName, targetVersion } = check.addon ?? {}
        return [
          [code(shortName(template ?? instanceName ?? '?')), clusterNote(cluster, context)],
          targetVersion ? code(shortName(targetVersion)) : messages.absent,
          verdictTag(check.verdict, context),
          validity(check, context),
        ]
      }),
  )
  if (rows.length === 0) return null
  const columns = [messages.addon, messages.upgradeTo, messages.verdict, messages.validity]
  return { id: 'addons', title: messages.addons, content: [table(messages.addonsCaption, columns, rows, context)] }
}

/** The name of a cluster, if the page is about several. */
const clusterNote = ({ name, id }: ClusterReport, { report }: PageContext): Child =>
  report.clusters.length > 1 && id !== null ? dim(` ${shortName(name ?? id)}`) : null

/** How far an upgrade is. */
export function progress({ report, messages, t }: PageContext): Section | null {
  const bars = upgradesOf(report).map(({ percent, phase, nodes, batches }) => {
    const bar = h('progress', { value: String(percent), max: '100', 'aria-label': messages.progress })
    const estimate = nodes > 0 ? [h('br'), t(SUMMARY.batches(nodes, batches))] : null
    return h('p', {}, bar, ` ${percent} % · `, code(shortName(phase)), estimate)
  })
  return bars.length === 0 ? null : { id: 'progress', title: messages.progress, content: bars }
}

/** What was not looked at, though a reader may think so, and what was skipped in a task itself. */
export function notCovered(context: PageContext): Section | null {
  const { report, messages } = context
  const skipped = report.clusters.flatMap((cluster) =>
    cluster.checks.flatMap((check) =>
      check.skipped.map(
        ({ name, nodes }): Child => [
          `${messages.skippedItem} `,
          code(shortName(name)),
          nodes.length > 0 ? ` ${messages.skippedOn(nodes.length)}` : null,
          clusterNote(cluster, context),
        ],
      ),
    ),
  )
  const entries = [...report.notCovered.map(({ what }) => shortName(what)), ...skipped]
  if (entries.length === 0) return null
  return { id: 'not-covered', title: messages.notCovered, content: [cappedList(entries, MAX_ENTRIES, null, context)] }
}

/** What passed, folded. */
export function passed(context: PageContext): Section | null {
  const { report, messages } = context
  const lists = report.clusters.flatMap((cluster): Child[] => {
    const items = passedItems(cluster)
    if (items.length === 0) return []
    const { name, id } = cluster
    const suffix = report.clusters.length > 1 && id !== null ? ` · ${shortName(name ?? id)}` : ''
    const entries = items.map(
      (one): Child => [code(shortName(one.name)), one.passed > 1 ? ` × ${grouped(one.passed)}` : ''],
    )
    const summary = h('summary', {}, `${messages.checksPassed(items.length)}${suffix}`)
    return [h('details', {}, summary, cappedList(entries, MAX_ENTRIES, 'columns', context))]
  })
  return lists.length === 0 ? null : { id: 'passed', title: messages.passedTitle, content: lists }
}
