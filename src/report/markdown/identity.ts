import { IDENTITY } from '../../messages/identity.js'
import * as terms from '../../messages/terms.js'
import { capitalized, verdictTitle } from '../../messages/verdict.js'
import type { CheckReport, ClusterReport } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { code, trustedText } from '../../text/markdown.js'
import { readClusterFacts, validityOf } from '../clusters.js'
import type { Page } from './page.js'

/** Which clusters the page is about, from which results, and for how long those hold. */
export const identities = (page: Page): Block => ({
  head: '',
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: '',
  more: (leftOut) => `<p><b>${trustedText(page.t(page.style.leftOut.clusters(leftOut)))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, page: Page): string {
  const { t, report } = page
  const { name, id, currentVersion, targetVersion, region } = cluster
  const names = [name, id].filter((one) => one !== null).map((one) => ` ${code(one, 120)}`)
  const versions = [currentVersion, targetVersion].filter((one) => one !== null).map((one) => code(one))
  const isGuessed = targetVersion !== null && !cluster.targetAsserted
  const parts = [
    `${t(terms.CLUSTER)}${names.join('') || t(terms.NOT_NAMED)}`,
    ...(versions.length > 0 ? [versions.join(' → ') + (isGuessed ? t(IDENTITY.notAsserted) : '')] : []),
    ...(region ? [code(region)] : []),
    ...(report.clusters.length > 1 ? [trustedText(t(verdictTitle(cluster.verdict)))] : []),
  ]
  // a page that is read later has no table of the add-ons, and no facts, which change while nothing else does
  const isSummary = page.style.times === 'remaining'
  const lines = [
    ...new Set(cluster.checks.filter(({ check }) => check !== 'addons').map((one) => checkLine(one, cluster, page))),
    ...(isSummary ? factsLine(cluster, page) : addonsLine(cluster, page)),
  ]
  return `<p>${[parts.join(' · '), ...lines].join('<br>')}</p>\n\n`
}

function checkLine(check: CheckReport, cluster: ClusterReport, page: Page): string {
  const { t } = page
  const name = capitalized(t(terms.checkName(check.check)))
  const { taskId, phase, targetVersion, clusterId, takenAt } = check
  if (taskId === null && phase === null) return `${name}${t(terms.COLON)}${t(terms.NO_RESULT)}`
  const isPrecheck = check.check === 'precheck'
  const parts = [
    `${name}${taskId === null ? t(IDENTITY.withoutId) : ` ${code(taskId)}`}`,
    ...(targetVersion !== null && targetVersion !== cluster.targetVersion
      ? [t(IDENTITY.forTarget(code(targetVersion)))]
      : []),
    ...(clusterId !== null && clusterId !== cluster.id ? [t(IDENTITY.ofCluster(code(clusterId)))] : []),
    ...(takenAt ? [t(IDENTITY.taken(trustedText(terms.clockTime(takenAt))))] : []),
    isPrecheck ? `<b>${validityText(check, page)}</b>` : code(phase ?? t(IDENTITY.noPhase), 60),
    ...(check.nodeCount > 0 ? [trustedText(t(terms.nodes(check.nodeCount)))] : []),
    ...(isPrecheck || check.passed > 0 ? [trustedText(t(terms.checksPassed(check.passed)))] : []),
  ]
  return parts.join(' · ')
}

/** All add-on checks on one line, with the earliest expiry. */
function addonsLine({ checks }: ClusterReport, page: Page): string[] {
  const addons = checks.filter(({ check }) => check === 'addons')
  const dated = addons.filter(({ expiresAt }) => expiresAt !== null)
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''))
  const earliest = first ?? addons[0]
  if (!earliest) return []
  const named = addons.filter(({ addon }) => addon !== null).length
  const parts = [
    capitalized(page.t(terms.checkName('addons'))),
    ...(named > 0 ? [trustedText(page.t(terms.addons(named)))] : []),
    `<b>${validityText(earliest, page)}</b>`,
  ]
  return [parts.join(' · ')]
}

/** What CCE says about the cluster beside the checks. */
function factsLine(cluster: ClusterReport, { report, t }: Page): string[] {
  const { phase, liveVersion, workflowPhase, backupAgeMs } = readClusterFacts(cluster, report)
  const parts = [
    ...(phase === null ? [] : [t(IDENTITY.phase(code(phase, 60)))]),
    ...(liveVersion === null ? [] : [t(IDENTITY.runs(code(liveVersion, 60)))]),
    ...(workflowPhase === null ? [] : [t(IDENTITY.workflow(code(workflowPhase, 60)))]),
    ...(backupAgeMs === null ? [] : [trustedText(t(IDENTITY.backup(backupAgeMs)))]),
  ]
  return parts.length > 0 ? [t(IDENTITY.facts(parts))] : []
}

/** A time further away than this is shown with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** How long a result is still valid: `valid until 08:21 UTC (49 min left)`. */
export function validityText(check: CheckReport, { report, style, t }: Page): string {
  const validity = validityOf(check, report)
  switch (validity.state) {
    case 'no-result':
      return trustedText(t(terms.NO_RESULT))
    case 'no-expiry':
      return trustedText(t(terms.NO_EXPIRY))
    case 'unfinished':
      return trustedText(t(IDENTITY.still(validity.phase)))
    default: {
      const { state, at, leftMs } = validity
      if (style.times === 'absolute')
        return trustedText(t(IDENTITY[state === 'valid' ? 'validUntil' : 'expiredAt'](terms.clockTime(at))))
      return trustedText(
        t(IDENTITY.validFor(leftMs > HALF_A_DAY_MS ? terms.clockTime(at) : `${at.slice(11, 16)} UTC`, leftMs)),
      )
    }
  }
}
