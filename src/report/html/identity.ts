import { checkName, durationText } from '../../messages/terms.js'
import { capitalized } from '../../messages/verdict.js'
import type { CheckReport, ClusterReport } from '../../model/report.js'
import { readClusterFacts, validityOf } from '../clusters.js'
import { shortName } from './data.js'
import { capped, type PageContext, type PageSection, timePiece, verdictTag } from './page-parts.js'
import { type Child, code, description, dim, h, type Piece, spaced } from './tree.js'

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
    code(shortName(name ?? id ?? context.messages.notNamed)),
    ' ',
    verdictTag(verdict, context),
    targetVersion === null ? null : [' → ', code(shortName(targetVersion))],
    precheck ? [' ', validity(precheck, context)] : null,
  ]
  return h('details', { class: 'cluster' }, h('summary', {}, summary), clusterPiece(cluster, context))
}

function clusterPiece(cluster: ClusterReport, context: PageContext): Piece {
  const { report, messages, t } = context
  const { name, id, verdict, region } = cluster
  const names = [name, id].filter((one) => one !== null).map((one) => code(shortName(one)))
  const tag = report.clusters.length > 1 ? [' ', verdictTag(verdict, context)] : null
  const checks = cluster.checks.filter(({ check }) => check !== 'addons')
  return h(
    'dl',
    { class: 'facts' },
    description(messages.cluster, names.length > 0 ? spaced(names) : messages.notNamed, tag),
    description(messages.upgrade, versions(cluster, context)),
    region === null ? null : description(messages.region, code(shortName(region))),
    checks.map((check) => description(capitalized(t(checkName(check.check))), checkLines(check, cluster, context))),
    facts(cluster, context),
  )
}

function versions(cluster: ClusterReport, { messages, cards }: PageContext): Child {
  const { currentVersion, targetVersion, targetAsserted, checks } = cluster
  const checked = checks.find(({ check }) => check === 'precheck')?.targetVersion ?? null
  const origin = targetAsserted ? messages.asserted : messages.notAsserted
  const isOther = checked !== null && checked !== targetVersion
  const note = isOther ? `${origin}${messages.semicolon}${messages.checkedFor(shortName(checked))}` : origin
  const version = (one: string | null): Child => (one === null ? messages.unknown : code(shortName(one)))
  return [
    version(currentVersion),
    ' → ',
    version(targetVersion),
    targetVersion === null ? null : dim(cards.bracketed(note)),
  ]
}

function checkLines(check: CheckReport, cluster: ClusterReport, context: PageContext): Child {
  const { messages } = context
  const { phase, taskId, clusterId, takenAt, nodeCount, passed } = check
  if (taskId === null && phase === null) return messages.noResult
  const isPrecheck = check.check === 'precheck'
  const parts: Child[] = [
    phase && code(shortName(phase)),
    isPrecheck ? messages.checksPassed(passed) : null,
    nodeCount > 0 ? messages.nodes(nodeCount) : null,
    clusterId !== null && clusterId !== cluster.id ? messages.ofCluster(shortName(clusterId)) : null,
    takenAt && [`${messages.taken} `, timePiece(takenAt)],
    taskId && [`${messages.task} `, code(shortName(taskId))],
  ]
  const line = parts.filter((part) => part !== null).map((part, index) => [index > 0 ? ' · ' : '', part])
  return [isPrecheck ? h('p', {}, validity(check, context)) : null, h('p', {}, line)]
}

/** How long a result is valid, as of the report; the page's script adds how it is now. */
export function validity(check: CheckReport, { report, messages, cards, t }: PageContext): Child {
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

/** What CCE says about the cluster beside the checks. */
function facts(cluster: ClusterReport, { report, messages, t }: PageContext): Piece | null {
  const { phase, liveVersion, workflowPhase, backupAgeMs } = readClusterFacts(cluster, report)
  const parts = [
    ...(phase === null ? [] : [shortName(phase)]),
    ...(liveVersion === null ? [] : [messages.runs(shortName(liveVersion))]),
    ...(workflowPhase === null ? [] : [messages.workflow(shortName(workflowPhase))]),
    ...(backupAgeMs === null ? [] : [messages.backup(t(durationText(backupAgeMs)))]),
  ]
  return parts.length > 0 ? description(messages.now, parts.join(' · ')) : null
}
