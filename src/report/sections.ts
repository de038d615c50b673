import { nodeText } from '../messages/findings.js'
import { CARD } from '../messages/html-card.js'
import { LABELS } from '../messages/labels.js'
import { POLICY } from '../messages/policy.js'
import { CHANGES, SUMMARY } from '../messages/summary.js'
import * as terms from '../messages/terms.js'
import { verdictTitle } from '../messages/verdict.js'
import { groupBy } from '../model/collections.js'
import { worstVerdict } from '../model/decision.js'
import { grouped, type Localize, listed } from '../model/language.js'
import { passedItems } from '../model/passed-items.js'
import type { ClusterReport, Report } from '../model/report.js'
import { inBackticks, proseInBackticks } from '../text/markdown.js'
import { skipListAsTerraform } from './build/skip-list.js'
import { NAMED_NODES, nameWithTitle, passedText } from './finding-text.js'
import type { PageData } from './html/data.js'
import { causesByNode, poolsOf, titleOf, worstOf } from './html/grouping.js'
import { earliest, validityOf } from './identity.js'
import { clustersFile, policy, proposal } from './policy-sections.js'
import { readiness, wayBack } from './readiness.js'
import { removedApis } from './removed-apis.js'
import {
  type Content,
  linesOf,
  listOf,
  type ReportSection,
  type SectionContext,
  type Table,
  type TableCell,
} from './section.js'
import { clusterLabels, clustersText, isFleet } from './shared-causes.js'

type SectionOf = (context: SectionContext) => ReportSection | null

/** The sections in the order of a reviewer's questions. Those about one cluster are left out where there are several. */
export const allSections = (context: SectionContext): ReportSection[] =>
  isFleet(context.report)
    ? present([readiness, wayBack, removedApis, changes, clustersFile, policy, proposal, notCovered], context)
    : present(
        [
          readiness,
          wayBack,
          removedApis,
          changes,
          addons,
          upgradeProgress,
          clustersFile,
          policy,
          proposal,
          skipLists,
          notCovered,
          passed,
        ],
        context,
      )

/** The sections about one cluster of several. @param context with a report about this cluster alone */
export const clusterSections = (context: SectionContext): ReportSection[] =>
  present([readiness, addons, upgradeProgress, skipLists, notCovered, passed], context)

const present = (sections: readonly SectionOf[], context: SectionContext): ReportSection[] =>
  sections.map((section) => section(context)).filter((section) => section !== null)

/** How many findings are new, resolved and known. */
export function changeCounts({ report, t }: SectionContext): string {
  const { new: fresh, resolved } = report.counts
  const known = report.findings.filter(({ status }) => status === 'known').length
  const counts = [CHANGES.fresh(fresh ?? 0), CHANGES.resolved(resolved ?? 0), CHANGES.known(known)]
  return `🆕 ${counts.map(t).join(' · ')}`
}

/** Findings that are listed as one: those of a cause, and lines of the repository of one name. */
const resolvedKey = ({ check, name, title, fingerprint }: Report['resolved'][number]): string =>
  check === 'manifests' ? JSON.stringify([name, title]) : fingerprint

/** What changed since an earlier report; null without one. */
export function changes(context: SectionContext): ReportSection | null {
  const { counts, resolved } = context.report
  if (counts.new === null || counts.resolved === null) return null
  const labels = clusterLabels(context.report)
  const entries = isFleet(context.report)
    ? [...groupBy(resolved, resolvedKey).values()].map(
        (all) =>
          `✔ ${nameWithTitle(all[0].name, all[0].title)} · ${clustersText(all, context.report, labels, context.t)}`,
      )
    : [...groupBy(resolved, resolvedKey).values()].map((all) => {
        const [{ title, name }, ...others] = all
        return `✔ ${nameWithTitle(name, title)}${others.length > 0 ? ` × ${grouped(all.length)}` : ''}`
      })
  const lines = [changeCounts(context), ...(entries.length > 0 ? [context.t(SUMMARY.resolvedLabel)] : [])]
  return { id: 'baseline', title: LABELS.changes, content: [linesOf(...lines), listOf(entries)] }
}

/** Causes of a pool that are named. */
const CAUSES_OF_POOL = 5

/** The affected nodes by pool: how many, the worst decision, and the causes. */
export function nodePools({ report, t }: SectionContext, data: PageData): ReportSection | null {
  const affected = data.nodes.length
  if (affected === 0) return null
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const byNode = causesByNode(data, data.findings.keys())
  const pools = poolsOf(data.nodes)
  const isGuessed = pools.some(({ isGuessed }) => isGuessed)
  const rows = pools.map(({ label, cluster, nodes }): TableCell[] => {
    const nodesByCause = new Map<number, number>()
    for (const node of nodes)
      for (const cause of byNode[node] ?? []) nodesByCause.set(cause, (nodesByCause.get(cause) ?? 0) + 1)
    const causes = [...nodesByCause].sort(([a], [b]) => a - b)
    const worst = worstOf([...nodesByCause.keys()], data)
    const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : undefined
    const list = causes
      .slice(0, CAUSES_OF_POOL)
      .map(([cause, count]) => `${proseInBackticks(titleOf(data.findings[cause], data))} × ${grouped(count)}`)
    const more = causes.length - list.length
    return [
      `${label === null ? t(LABELS.otherNodes) : inBackticks(label)}${clusterName === undefined ? '' : ` · ${inBackticks(clusterName)}`}`,
      grouped(nodes.length),
      worst === null ? '' : { tag: worst, text: t(CARD[worst]) },
      { list: more > 0 ? [...list, t(terms.andMore(more))] : list },
    ]
  })
  const line = t(all > affected ? SUMMARY.affectedOf(affected, all) : SUMMARY.affectedNodes(affected))
  const columns = [isGuessed ? LABELS.nodesNamed : LABELS.pool, LABELS.number, LABELS.worst, LABELS.causes]
  const table: Table = { type: 'table', caption: isGuessed ? LABELS.nodesByName : LABELS.pools, columns, rows }
  const lines = isGuessed ? [line, t(SUMMARY.guessedPools)] : [line]
  return { id: 'nodes', title: LABELS.nodes, content: [linesOf(...lines), table] }
}

/** The add-on checks, one row for each instance: of several results, the worst verdict and the earliest expiry. */
export function addons(context: SectionContext): ReportSection | null {
  const { report, t } = context
  const rows = report.clusters.flatMap((cluster) => {
    const checks = cluster.checks.filter(({ check }) => check === 'addons')
    const byAddon = groupBy(checks, ({ addon }) => addon?.instanceId ?? addon?.instanceName ?? addon?.template ?? null)
    return [...byAddon.values()].map((all): TableCell[] => {
      const { template, instanceName } = all[0].addon ?? {}
      const name = template ?? instanceName
      const targets = new Set(all.flatMap(({ addon }) => addon?.targetVersion ?? []))
      const verdict = worstVerdict(all.map((one) => one.verdict))
      return [
        name ? inBackticks(name) : t(SUMMARY.none),
        targets.size > 0 ? t(listed([...targets].map((one) => inBackticks(one)))) : t(terms.DASH),
        { tag: verdict, text: t(verdictTitle(verdict)) },
        validityOf(earliest(all), context),
      ]
    })
  })
  if (rows.length === 0) return null
  const columns = [terms.ADDON, LABELS.upgradeTo, LABELS.verdict, LABELS.validity]
  const table: Content = { type: 'table', caption: LABELS.addonChecks, columns, rows }
  return { id: 'addons', title: LABELS.addons, content: [table] }
}

/** How far an upgrade is. */
export function upgradeProgress({ report, t }: SectionContext): ReportSection | null {
  const bars = report.clusters.flatMap(({ checks }) => {
    const nodes = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount))
    const estimate = nodes > 0 ? ` · ${t(SUMMARY.batches(nodes, batchesOf(nodes)))}` : ''
    return checks.flatMap(({ check, progress, phase }): Content[] => {
      if (check !== 'upgrade' || progress === null) return []
      const percent = Math.min(100, Math.max(0, Number(progress) || 0))
      return [{ type: 'progress', percent, line: `${percent}% · ${inBackticks(phase ?? '')}${estimate}` }]
    })
  })
  return bars.length === 0 ? null : { id: 'progress', title: LABELS.upgrade, content: bars }
}

/** CCE upgrades one worker node first, then batches that grow by this factor up to a maximum, which is 20 by default. */
const BATCH_GROWTH = 4
const MAX_BATCH = 20

/** The number of batches in which CCE upgrades the nodes by default, as an estimate (user guide: cluster upgrade overview). */
export function batchesOf(nodes: number): number {
  let [left, batches] = [nodes, 0]
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH, batches++) left -= size
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH))
}

/** A longer list, of many nodes, is in report.json only. */
const SKIP_LIST_UNITS = 30_000

/** The items that CCE's own check before the upgrade must skip, as JSON and for Terraform, for each cluster. */
export function skipLists({ report, t }: SectionContext): ReportSection | null {
  const lists = report.clusters.flatMap((cluster): Content[] => {
    const { skippedCheckItemList } = cluster
    if (skippedCheckItemList.length === 0) return []
    const json = JSON.stringify({ skippedCheckItemList }, null, 2)
    const names = nodeNamesOf(report, cluster.id)
    if (json.length > SKIP_LIST_UNITS) return [linesOf(t(POLICY.skipListLeftOut))]
    const snippets = [
      { label: t(POLICY.json), code: json },
      { label: t(POLICY.terraform), code: skipListAsTerraform(skippedCheckItemList, names) },
    ]
    return [{ type: 'snippets', snippets }, ...skippedNodes(skippedCheckItemList, names, t)]
  })
  if (lists.length === 0) return null
  return { id: 'skip-list', title: POLICY.skipList, content: [linesOf(t(POLICY.skipListHow)), ...lists] }
}

/** The names of the nodes of a cluster that findings state, by their ids. */
function nodeNamesOf({ findings }: Report, clusterId: string | null): ReadonlyMap<string, string> {
  const own = findings.filter((one) => one.clusterId === clusterId).flatMap(({ nodes }) => nodes)
  return new Map(own.flatMap(({ uid, name }) => (uid !== null && name !== null ? [[uid, name] as const] : [])))
}

/** On which nodes items are skipped, by name: the list itself can hold nothing but ids. */
function skippedNodes(
  list: ClusterReport['skippedCheckItemList'],
  names: ReadonlyMap<string, string>,
  t: Localize,
): Content[] {
  return list.flatMap(({ name, resourceSelector }): Content[] => {
    const uids = resourceSelector?.values ?? []
    const shown = uids
      .slice(0, NAMED_NODES)
      .map((uid) => inBackticks(t(nodeText({ uid, name: names.get(uid) ?? null }))))
    const more = uids.length - shown.length
    const entries = more > 0 ? [...shown, t(terms.andMore(more))] : shown
    return uids.length === 0 ? [] : [linesOf(t(terms.labeled(POLICY.skippedNodes, inBackticks(name)))), listOf(entries)]
  })
}

/** Gaps of one kind that are listed one by one: a repository can have thousands of files that cannot be read. */
const LISTED_GAPS = 20

/** The first gaps of each kind, and how many more there are. */
export function fewOfEachKind(gaps: Report['notCovered'], most: number, t: Localize): Report['notCovered'] {
  return [...groupBy(gaps, ({ code }) => code).values()].flatMap((all) => {
    const distinct = new Set(all.map(({ what }) => what))
    if (distinct.size <= most) return all
    const shown = new Set([...distinct].slice(0, most))
    const [first] = all
    return [
      ...all.filter(({ what }) => shown.has(what)),
      { ...first, clusterId: null, what: t(terms.moreInReport(distinct.size - shown.size)) },
    ]
  })
}

/** What was not looked at, though a reader may think so, and what was skipped in a task itself. */
export function notCovered({ report, t }: SectionContext): ReportSection | null {
  const skipped = report.clusters.flatMap((cluster) =>
    cluster.checks.flatMap((check) =>
      check.skipped.map(({ name, nodes }) => {
        const on = nodes.length > 0 ? ` ${t(SUMMARY.skippedOn(nodes.length))}` : ''
        return { clusterId: cluster.id, text: `${t(SUMMARY.skippedItem)} ${inBackticks(name)}${on}` }
      }),
    ),
  )
  const gaps = fewOfEachKind(report.notCovered, LISTED_GAPS, t).map(({ what, clusterId }) => ({
    clusterId,
    text: proseInBackticks(what),
  }))
  const all = [...gaps, ...skipped]
  if (all.length === 0) return null
  const labels = clusterLabels(report)
  const entries = isFleet(report)
    ? [...groupBy(all, ({ text }) => text)].map(([text, found]) =>
        found.every(({ clusterId }) => clusterId === null)
          ? text
          : `${text} · ${clustersText(found, report, labels, t)}`,
      )
    : [...new Set(all.map(({ text }) => text))]
  return { id: 'not-covered', title: LABELS.notCovered, content: [listOf(entries)] }
}

/** The items that passed everywhere they ran, folded. */
export function passed({ report, t }: SectionContext): ReportSection | null {
  const lists = report.clusters.flatMap((cluster): Content[] => {
    const items = passedItems(cluster.checks)
    const title = t(terms.checksPassed(items.length))
    const entries = items.map(
      (item) => `${passedText(item, t, inBackticks)}${item.times > 1 ? ` × ${grouped(item.times)}` : ''}`,
    )
    return items.length === 0 ? [] : [{ type: 'folded', title, entries }]
  })
  return lists.length === 0 ? null : { id: 'passed', title: LABELS.passed, content: lists }
}
