import { planHops } from '../../catalog/hops.js'
import { supportEnd } from '../../catalog/support.js'
import type { ClusterFacts } from '../../model/cluster.js'
import type { EvaluatedCluster } from '../../model/finding.js'
import type { Offer, SupportEnd, WayBack } from '../../model/readiness.js'
import type { ReadinessReport } from '../../model/report.js'
import { reachedTarget } from '../../model/target.js'
import { isoTime } from '../../model/timestamp.js'
import { matchesVersion, resolveTarget } from '../../model/version.js'

/** The checks that CCE makes of a cluster, unlike those of the repository. */
const CHECKS_OF_CCE: readonly string[] = ['precheck', 'addons', 'upgrade', 'postcheck']

/** What CCE says about a cluster beside its checks; null if nobody asked about it. */
export function readinessReport({ cluster, results, findings }: EvaluatedCluster): ReadinessReport | null {
  const { subject, facts } = cluster
  const own = results.map(({ result }) => result).filter(({ check }) => CHECKS_OF_CCE.includes(check))
  if (own.length === 0 && facts.phase === null && facts.liveVersion === null) return null
  const stated = (pick: 'currentVersion' | 'targetVersion') =>
    own.find(({ check, [pick]: version }) => check !== 'addons' && version !== null)?.[pick] ?? null
  const current = facts.liveVersion ?? subject.currentVersion ?? stated('currentVersion')
  const target = subject.targetVersion ?? stated('targetVersion')
  const { region, autopilot } = subject
  const leftBehind = findings.filter(
    ({ source }) => source.type === 'diagnostic' && source.detail.name === 'nodes-left-behind',
  )
  const named = new Set(leftBehind.flatMap(({ source }) => source.nodes.map(({ uid, name }) => uid ?? name)))
  const isWhole = cluster.gaps.every(({ code }) => code !== 'nodes-unread')
  return {
    autopilot,
    backup: facts.latestBackupAt !== null ? 'dated' : facts.isBackupKnown ? 'none' : 'unknown',
    support: [
      { of: 'current' as const, ...supportReport(current, supportEnd(current, region, autopilot)) },
      { of: 'target' as const, ...supportReport(target, supportEnd(target, region, autopilot)) },
    ],
    target: offerOf(target, facts),
    hops: hopsOf(target, facts),
    autoscaledPools: facts.autoscaledPools,
    nodes: facts.nodes && (isWhole || named.size > 0) ? { listed: facts.nodes.length, leftBehind: named.size } : null,
    wayBack: wayBackOf(
      facts,
      own.find(({ check }) => check === 'upgrade')?.phase ?? null,
      reachedTarget(target, facts) !== null,
    ),
    upgradeEndedAt: isoTime(facts.lastUpgradeEndedAt),
  }
}

const supportReport = (version: string | null, support: SupportEnd) => ({
  version,
  state: support.state,
  month: support.state === 'dated' ? support.month : null,
  why: support.state === 'unknown' ? support.why : null,
  source: 'source' in support ? support.source : null,
})

function offerOf(target: string | null, facts: ClusterFacts): Offer {
  const { liveVersion, offeredTargets, phase } = facts
  if (target === null) return 'no-target'
  if (phase === 'Upgrading') return 'under-way'
  if (reachedTarget(target, facts) !== null) return 'reached'
  if (offeredTargets === null || liveVersion === null) return 'unknown'
  if (resolveTarget(target, offeredTargets) !== null) return 'offered'
  return matchesVersion(target, liveVersion) ? 'reached' : 'not-offered'
}

function hopsOf(target: string | null, { liveVersion, offeredTargets, upgradePaths }: ClusterFacts) {
  if (target === null || liveVersion === null) return null
  const hops = planHops({ from: liveVersion, to: target, offered: offeredTargets, paths: upgradePaths })
  return hops?.map(({ from, to, isOffered, removedApis }) => ({ from, to, offered: isOffered, removedApis })) ?? null
}

/** Where the cluster stands in an upgrade. @param upgrade the phase of the upgrade task, if one was read */
function wayBackOf(
  { phase, isUpgrading, lastUpgrade }: ClusterFacts,
  upgrade: string | null,
  isReached: boolean,
): WayBack {
  if (phase === 'RollingBack') return 'rolling-back'
  if (phase === 'RollbackFailed') return 'rollback-failed'
  if (phase === 'Upgrading' || isUpgrading) return 'during'
  if (upgrade === 'Failed' || lastUpgrade?.phase === 'Failed') return 'failed'
  if (upgrade === 'Success' || (isReached && lastUpgrade?.phase === 'Success')) return 'after'
  return upgrade === null || upgrade === 'Success' ? 'before' : 'during'
}
