import { checkName, durationText } from '../../messages/terms.js'
import { capitalized } from '../../messages/verdict.js'
import { localize } from '../../model/language.js'
import type { CheckReport, ClusterReport } from '../../model/report.js'
import { code } from './card-parts.js'
import { shortName } from './data.js'
import { capped, type PageContext, type Section, timePiece, verdictTag } from './page-parts.js'
import { type Child, h, type Piece } from './tree.js'

/** Clusters that are told one by one. */
const MOST_CLUSTERS = 100
/** More clusters than these are folded, so that what to do stays near. */
const UNFOLDED = 2

/** Which cluster, from which version to which, by which task, and for how long that holds. */
export function identity(context: PageContext): Section | null {
  const { report, words } = context
  if (report.clusters.length === 0) return null
  const { told, more } = capped(report.clusters, MOST_CLUSTERS)
  const one = told.length > UNFOLDED ? foldedCluster : clusterPiece
  return {
    id: 'identity',
    title: words.identity,
    content: [told.map((cluster) => one(cluster, context)), more > 0 ? h('p', {}, words.moreClusters(more)) : null],
  }
}

const row = (term: string, ...text: readonly Child[]): Piece => h('div', {}, h('dt', {}, term), h('dd', {}, text))

function foldedCluster(cluster: ClusterReport, context: PageContext): Piece {
  const { words } = context
  const check = cluster.checks.find(({ check }) => check === 'precheck')
  const summary = [
    code(shortName(cluster.name ?? cluster.id ?? words.notNamed)),
    ' ',
    verdictTag(cluster.verdict, context),
    cluster.targetVersion === null ? null : [' → ', code(shortName(cluster.targetVersion))],
    check ? [' ', validity(check, context)] : null,
  ]
  return h('details', { class: 'cluster' }, h('summary', {}, summary), clusterPiece(cluster, context))
}

function clusterPiece(cluster: ClusterReport, context: PageContext): Piece {
  const { report, words } = context
  const names = [cluster.name, cluster.id].filter((name) => name !== null).map(shortName)
  const checks = cluster.checks.filter(({ check }) => check !== 'addons')
  const tag = report.clusters.length > 1 ? [' ', verdictTag(cluster.verdict, context)] : null
  return h(
    'dl',
    { class: 'facts' },
    row(
      words.cluster,
      names.length > 0 ? names.map((name, index) => [index > 0 ? ' ' : '', code(name)]) : words.notNamed,
      tag,
    ),
    row(words.upgrade, versions(cluster, context)),
    cluster.region === null ? null : row(words.region, code(shortName(cluster.region))),
    checks.map((check) =>
      row(capitalized(localize(checkName(check.check), report.language)), checkLine(check, cluster, context)),
    ),
    factsRow(cluster, context),
  )
}

function versions(
  { currentVersion, targetVersion, targetAsserted, checks }: ClusterReport,
  { words, cards }: PageContext,
): Child {
  const checked = checks.find(({ check }) => check === 'precheck')?.targetVersion ?? null
  const isOther = checked !== null && checked !== targetVersion
  const asserted = targetAsserted ? words.asserted : words.notAsserted
  const note = isOther ? asserted + words.semicolon + words.checkedFor(shortName(checked)) : asserted
  return [
    currentVersion === null ? words.unknown : code(shortName(currentVersion)),
    ' → ',
    targetVersion === null ? words.unknown : code(shortName(targetVersion)),
    targetVersion === null ? null : h('span', { class: 'dim' }, cards.bracketed(note)),
  ]
}

function checkLine(check: CheckReport, cluster: ClusterReport, context: PageContext): Child {
  const { words } = context
  if (check.taskId === null && check.phase === null) return words.noResult
  const isForeign = check.clusterId !== null && check.clusterId !== cluster.id
  const parts: Child[] = [
    check.phase === null ? null : code(shortName(check.phase)),
    check.check === 'precheck' ? words.checksPassed(check.passed) : null,
    check.nodeCount > 0 ? words.nodes(check.nodeCount) : null,
    isForeign ? words.ofCluster(shortName(check.clusterId ?? '')) : null,
    check.takenAt === null ? null : [`${words.taken} `, timePiece(check.takenAt)],
    check.taskId === null ? null : [`${words.task} `, code(shortName(check.taskId))],
  ]
  const line = parts.filter((part) => part !== null).map((part, index) => [index > 0 ? ' · ' : '', part])
  return [check.check === 'precheck' ? h('p', {}, validity(check, context)) : null, h('p', {}, line)]
}

/** Until when a result holds: as it was when the page was written; the page's script adds how it is now. */
export function validity(check: CheckReport, { report, words, cards }: PageContext): Child {
  if (check.expiresAt === null) {
    if (check.phase === null) return words.noResult
    const isDone = check.phase !== 'Init' && check.phase !== 'Running'
    return isDone ? words.noExpiry : words.still(check.phase)
  }
  // both are ISO 8601, as the report writes them
  const left = Date.parse(check.expiresAt) - Date.parse(report.generatedAt)
  const length = localize(durationText(left), report.language)
  const then = left > 0 ? words.leftThen(length) : words.expiredThen(length)
  return [
    h('b', {}, `${words.validUntil} `, timePiece(check.expiresAt)),
    `${cards.bracketed(then)} `,
    h('span', { class: 'live', 'data-expires': check.expiresAt }),
  ]
}

/** What the cluster says of itself beside the checks. */
function factsRow({ facts }: ClusterReport, { report, words }: PageContext): Piece | null {
  const { phase, liveVersion, workflow, latestBackupAt } = facts as Partial<Record<string, unknown>>
  const { phase: flow } = Object(workflow) as { phase?: unknown }
  const backup = typeof latestBackupAt === 'string' ? Date.parse(latestBackupAt) : Number.NaN
  const age = Number.isNaN(backup) ? null : Math.max(0, Date.parse(report.generatedAt) - backup)
  const parts = [
    ...(typeof phase === 'string' ? [shortName(phase)] : []),
    ...(typeof liveVersion === 'string' ? [words.runs(shortName(liveVersion))] : []),
    ...(typeof flow === 'string' ? [words.workflow(shortName(flow))] : []),
    ...(age === null ? [] : [words.backup(localize(durationText(age), report.language))]),
  ]
  return parts.length > 0 ? row(words.now, parts.join(' · ')) : null
}
