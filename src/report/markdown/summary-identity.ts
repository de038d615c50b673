import { IDENTITY } from '../../messages/identity.js'
import { SUMMARY } from '../../messages/summary.js'
import * as terms from '../../messages/terms.js'
import { capitalized, verdictTitle } from '../../messages/verdict.js'
import { type Localizable, type Localize, localizer } from '../../model/language.js'
import type { CheckReport, ClusterReport, Report } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import type { Block } from '../../text/budget.js'
import { code, own } from '../../text/markdown.js'

/** Which clusters the summary speaks of, from which results, and for how long those hold. */
export const identities = (report: Report): Block => ({
  head: '',
  rows: report.clusters.map((cluster) => identity(cluster, report)),
  tail: '',
  more: (leftOut) => `<p><b>${own(localizer(report.language)(SUMMARY.moreClusters(leftOut)))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, report: Report): string {
  const say = localizer(report.language)
  const versions = [cluster.currentVersion, cluster.targetVersion]
    .filter((version) => version !== null)
    .map((version) => code(version))
  const asserted = cluster.targetVersion !== null && !cluster.targetAsserted ? say(IDENTITY.notAsserted) : ''
  const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => ` ${code(one, 120)}`)
  const facts = [
    `${say(terms.CLUSTER)}${names.join('') || say(terms.NOT_NAMED)}`,
    ...(versions.length > 0 ? [versions.join(' → ') + asserted] : []),
    ...(cluster.region ? [code(cluster.region)] : []),
    ...(report.clusters.length > 1 ? [own(say(verdictTitle(cluster.verdict)))] : []),
  ]
  const checks = cluster.checks
    .filter((check) => check.check !== 'addons')
    .map((check) => `<br>${checkLine(check, cluster, report)}`)
  return `<p>${facts.join(' · ')}${[...new Set(checks)].join('')}${factsLine(cluster, report)}</p>\n\n`
}

/** What the cluster says of itself beside the checks; nothing where nothing was learned. */
function factsLine({ facts }: ClusterReport, report: Report): string {
  const say = localizer(report.language)
  const { phase, liveVersion, workflow, latestBackupAt } = facts as Partial<Record<string, unknown>>
  const backup = parseTimestamp(latestBackupAt)
  const age = backup === null ? null : (parseTimestamp(report.generatedAt) ?? 0) - backup
  const { phase: flow } = Object(workflow) as { phase?: unknown }
  const parts = [
    ...(typeof phase === 'string' ? [say(IDENTITY.phase(code(phase, 60)))] : []),
    ...(typeof liveVersion === 'string' ? [say(IDENTITY.runs(code(liveVersion, 60)))] : []),
    ...(typeof flow === 'string' ? [say(IDENTITY.workflow(code(flow, 60)))] : []),
    ...(age === null ? [] : [own(say(IDENTITY.backup(Math.max(0, age))))]),
  ]
  return parts.length > 0 ? `<br>${say(IDENTITY.facts(parts))}` : ''
}

function checkLine(check: CheckReport, cluster: ClusterReport, report: Report): string {
  const say = localizer(report.language)
  const name = capitalized(say(terms.checkName(check.check)))
  if (check.taskId === null && check.phase === null) return `${name}${say(terms.COLON)}${say(terms.NO_RESULT)}`
  const isOther = check.targetVersion !== null && check.targetVersion !== cluster.targetVersion
  const parts = [
    `${name}${check.taskId === null ? say(IDENTITY.withoutId) : ` ${code(check.taskId)}`}`,
    ...(isOther ? [say(IDENTITY.forTarget(code(check.targetVersion)))] : []),
    ...(check.clusterId !== null && check.clusterId !== cluster.id
      ? [say(IDENTITY.ofCluster(code(check.clusterId)))]
      : []),
    ...(check.check === 'precheck'
      ? precheckParts(check, report, say)
      : [code(check.phase ?? say(IDENTITY.noPhase), 60)]),
  ]
  return parts.join(' · ')
}

const precheckParts = (check: CheckReport, report: Report, say: Localize): string[] => [
  ...(check.takenAt ? [say(IDENTITY.taken(own(terms.clockTime(check.takenAt))))] : []),
  `<b>${own(say(validity(check, report)))}</b>`,
  ...(check.nodeCount > 0 ? [own(say(terms.nodes(check.nodeCount)))] : []),
  own(say(terms.checksPassed(check.passed))),
]

/** A time further away than this is told with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** How long a result is still valid: `valid until 08:21 UTC (49 min left)`. */
export function validity(check: CheckReport, report: Report): Localizable {
  const expires = parseTimestamp(check.expiresAt)
  if (expires === null || check.expiresAt === null) {
    if (check.phase === null) return terms.NO_RESULT
    return check.phase === 'Init' || check.phase === 'Running' ? IDENTITY.still(check.phase) : terms.NO_EXPIRY
  }
  const left = expires - (parseTimestamp(report.generatedAt) ?? 0)
  const at = left > HALF_A_DAY_MS ? terms.clockTime(check.expiresAt) : `${check.expiresAt.slice(11, 16)} UTC`
  return IDENTITY.validFor(at, left)
}
