import { LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { passedNames } from '../../model/check-result.js'
import { grouped, localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { batchesOf } from '../../model/upgrade-batches.js'
import { code } from './card-parts.js'
import { shortName } from './data.js'
import { titleOf } from './grouping.js'
import { validity } from './identity.js'
import { capped, type PageContext, type Section, table, verdictTag } from './page-parts.js'
import { type Child, h, type Piece } from './tree.js'

/** List entries that are told one by one. */
const MOST_ENTRIES = 300

/** Removed APIs: who still calls them, and where this repository uses them. */
export function removedApis({ report, data, words }: PageContext): Section | null {
  const deciding = data.findings.filter(({ decides }) => decides)
  const calls = deciding.flatMap(({ apis }) => apis.map(([url, agent]): Child[] => [code(url), code(agent || '?')]))
  const lines = deciding
    .filter(({ scope, place }) => scope === 'manifest' && place !== null)
    .map((finding): Child[] => [code(finding.place ?? ''), titleOf(finding, data)])
  if (calls.length + lines.length === 0) return null
  return {
    id: 'removed-apis',
    title: words.removedApis,
    content: [
      calls.length === 0
        ? null
        : [
            table(words.removedCaption, [words.requestPath, words.userAgent], calls, words),
            h('p', { class: 'dim' }, localizer(report.language)(LABELS.auditWindow)),
          ],
      lines.length === 0 ? null : table(words.inRepository, [words.line, words.what], lines, words),
    ],
  }
}

/** What changed since an earlier report, where there is one. */
export function baseline({ report, words }: PageContext): Section | null {
  const { counts, resolved, findings } = report
  if (counts.new === null && counts.resolved === null && resolved.length === 0) return null
  const known = findings.filter(({ status }) => status === 'known').length
  const told = words.changes(counts.new ?? 0, known, counts.resolved ?? resolved.length)
  const rows = resolved.map((one): Child[] => [
    one.title === null ? '' : shortName(one.title),
    code(shortName(one.name)),
  ])
  return {
    id: 'baseline',
    title: words.baseline,
    content: [
      h('p', {}, told),
      rows.length === 0 ? null : table(words.resolvedCaption, [words.what, words.item], rows, words),
    ],
  }
}

/** The add-on checks, one row an instance. */
export function addons(context: PageContext): Section | null {
  const { report, data, words } = context
  const rows = report.clusters.flatMap((cluster) =>
    cluster.checks
      .filter(({ check }) => check === 'addons')
      .map((check): Child[] => {
        const name = shortName(check.addon?.template ?? check.addon?.instanceName ?? '?')
        const at =
          data.clusters.length > 1 && cluster.id !== null
            ? h('span', { class: 'dim' }, ` ${shortName(cluster.name ?? cluster.id)}`)
            : null
        const target = check.addon?.targetVersion
        return [
          [code(name), at],
          target ? code(shortName(target)) : words.absent,
          verdictTag(check.verdict, context),
          validity(check, context),
        ]
      }),
  )
  if (rows.length === 0) return null
  const columns = [words.addon, words.upgradeTo, words.verdict, words.validity]
  return { id: 'addons', title: words.addons, content: [table(words.addonsCaption, columns, rows, words)] }
}

/** How far an upgrade is. */
export function progress({ report, words }: PageContext): Section | null {
  const bars = report.clusters.flatMap((cluster) =>
    cluster.checks
      .filter((check) => check.check === 'upgrade' && check.progress !== null)
      .map((check): Piece => {
        const percent = String(Math.min(100, Math.max(0, Number(check.progress) || 0)))
        const nodes = Math.max(0, ...cluster.checks.map(({ nodeCount }) => nodeCount))
        return h(
          'p',
          {},
          h('progress', { value: percent, max: '100', 'aria-label': words.progress }),
          ` ${percent} % · `,
          code(shortName(check.phase ?? '?')),
          nodes > 0 ? [h('br'), localizer(report.language)(SUMMARY.batches(nodes, batchesOf(nodes)))] : null,
        )
      }),
  )
  return bars.length === 0 ? null : { id: 'progress', title: words.progress, content: bars }
}

/** What a reader may think is covered and is not, and what somebody had skipped. */
export function notCovered({ report, words }: PageContext): Section | null {
  const several = report.clusters.length > 1
  const skipped = report.clusters.flatMap(({ id, name, checks }) =>
    checks.flatMap((check) => check.skipped.map((one) => ({ ...one, at: several ? (name ?? id ?? '') : '' }))),
  )
  const entries: Child[] = [
    ...report.notCovered.map(({ what }) => shortName(what)),
    ...skipped.map(
      ({ name, nodes, at }): Child => [
        `${words.skippedItem} `,
        code(shortName(name)),
        nodes.length > 0 ? ` ${words.skippedOn(nodes.length)}` : null,
        at === '' ? null : h('span', { class: 'dim' }, ` ${shortName(at)}`),
      ],
    ),
  ]
  if (entries.length === 0) return null
  const { told, more } = capped(entries, MOST_ENTRIES)
  return {
    id: 'not-covered',
    title: words.notCovered,
    content: [
      h(
        'ul',
        {},
        told.map((entry) => h('li', {}, entry)),
        more > 0 ? h('li', {}, words.moreInReport(more)) : null,
      ),
    ],
  }
}

/** What passed, folded. */
export function passed({ report, words }: PageContext): Section | null {
  const lists = report.clusters
    .map((cluster) => ({ cluster, items: passedItems(cluster) }))
    .filter(({ items }) => items.length > 0)
  if (lists.length === 0) return null
  const several = report.clusters.length > 1
  return {
    id: 'passed',
    title: words.passedTitle,
    content: lists.map(({ cluster, items }) => {
      const { told, more } = capped(items, MOST_ENTRIES)
      const of = several && cluster.id !== null ? ` · ${shortName(cluster.name ?? cluster.id)}` : ''
      return h(
        'details',
        {},
        h('summary', {}, `${words.checksPassed(items.length)}${of}`),
        h(
          'ul',
          { class: 'columns' },
          told.map((item) =>
            h('li', {}, code(shortName(item.name)), item.passed > 1 ? ` × ${grouped(item.passed)}` : ''),
          ),
          more > 0 ? h('li', {}, words.moreInReport(more)) : null,
        ),
      )
    }),
  }
}

const passedItems = ({ checks }: Report['clusters'][number]) =>
  checks.flatMap(({ items }) => {
    const names = passedNames(items)
    return items.filter(({ name }) => names.has(name))
  })
