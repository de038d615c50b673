import { planHops } from '../../catalog/hops.js'
import { minorOf, removedKind } from '../../catalog/removed-apis.js'
import { supportEnd } from '../../catalog/support.js'
import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult, NodeFact } from '../../model/cluster.js'
import type { FactGroup } from '../../model/coverage.js'
import {
  type Diagnostic,
  type DiagnosticDetail,
  diagnostic,
  type LeftBehind,
  type ReadinessGap,
} from '../../model/diagnostic.js'
import type { ReadinessKey, ReadinessRules } from '../../model/readiness.js'
import type { ApiKind } from '../../model/removed-api.js'
import { reachedTarget } from '../../model/target.js'
import { matchesVersion, minorNumber, nodeVersion, resolveTarget, sameVersion } from '../../model/version.js'

/** The checks that CCE makes of a cluster, unlike those of the repository. */
const CHECKS_OF_CCE: readonly string[] = ['precheck', 'addons', 'upgrade', 'postcheck']

/**
 * What the facts of a cluster come to beside its checks: what the policy requires of them, node pools that scale during an upgrade,
 * and nodes that an upgrade has left behind. Of a cluster that could not be asked at all, and of one that no check of CCE is about,
 * nothing is required.
 * @param now epoch milliseconds
 */
export function readinessDiagnostics(
  cluster: ClusterResult,
  rules: ReadinessRules,
  now: number,
): readonly Diagnostic[] {
  const { results, facts } = cluster
  const checks = results.filter(({ check }) => CHECKS_OF_CCE.includes(check))
  const isReached = reachedTarget(cluster.subject.targetVersion, facts) !== null
  const isAsked = checks.length > 0 ? !checks.every(isFailedRequest) : isReached
  // Nothing is required of an upgrade that is made or under way.
  const isAhead = !isReached && facts.phase !== 'Upgrading'
  const required = isAsked
    ? [
        ...(isAhead ? [...backup(cluster, rules, now), ...targetOffered(cluster, rules)] : []),
        ...endOfService(cluster, rules, now),
      ]
    : []
  return [
    ...required.map((detail) => diagnostic(null, detail)),
    ...(isAhead ? storedApis(cluster) : []),
    ...autoscaling(cluster),
    ...leftBehind(cluster),
  ]
}

const isFailedRequest = ({ diagnostics }: CheckResult): boolean => diagnostics.some(({ detail }) => 'failure' in detail)

const unknown = (key: ReadinessKey, why: ReadinessGap): DiagnosticDetail => ({ name: 'readiness-unknown', key, why })

/** Why facts are not known. Saved responses that do not hold them leave no gap. */
const whyUnknown = ({ gaps }: ClusterResult, group: FactGroup): ReadinessGap =>
  gaps.flatMap((gap) => (gap.code === 'no-facts' && gap.facts.includes(group) ? [gap.why] : []))[0] ?? {
    code: 'not-saved',
  }

/** The clocks of CCE and of the runner differ by less than this. */
const CLOCK_TOLERANCE_MS = 10 * 60_000

function backup(cluster: ClusterResult, { backupMs: maxAgeMs }: ReadinessRules, now: number): DiagnosticDetail[] {
  const { latestBackupAt: latestAt, isBackupKnown } = cluster.facts
  if (maxAgeMs === null) return []
  if (!isBackupKnown) return [unknown('backup', whyUnknown(cluster, 'backup'))]
  if (latestAt !== null && latestAt - now > CLOCK_TOLERANCE_MS) return [unknown('backup', { code: 'in-the-future' })]
  return latestAt !== null && now - latestAt < maxAgeMs ? [] : [{ name: 'backup-too-old', latestAt, now, maxAgeMs }]
}

function targetOffered(cluster: ClusterResult, { isTargetOffered }: ReadinessRules): DiagnosticDetail[] {
  const { subject, facts } = cluster
  const { liveVersion: live, offeredTargets: offered, upgradePaths: paths } = facts
  const { targetVersion: asserted } = subject
  if (!isTargetOffered) return []
  if (asserted === null) return [unknown('target-offered', { code: 'no-target' })]
  if (offered === null || live === null) return [unknown('target-offered', whyUnknown(cluster, 'versions'))]
  if (matchesVersion(asserted, live) || resolveTarget(asserted, offered) !== null) return []
  const hops = planHops({ from: live, to: asserted, offered, paths })
  return [{ name: 'target-not-offered', asserted, offered, live, hops }]
}

function endOfService(
  cluster: ClusterResult,
  { endOfServiceMs: leastMs }: ReadinessRules,
  now: number,
): DiagnosticDetail[] {
  const { subject, facts } = cluster
  const { liveVersion: version } = facts
  if (leastMs === null) return []
  if (version === null) return [unknown('end-of-service', whyUnknown(cluster, 'versions'))]
  const support = supportEnd(version, subject.region, subject.autopilot)
  if (support.state === 'dated' && support.endsAt - now >= leastMs) return []
  return [{ name: 'end-of-service', version, region: subject.region, support, now, leastMs }]
}

const autoscaling = ({ facts: { autoscaledPools: pools } }: ClusterResult): Diagnostic[] =>
  pools === null || pools.length === 0 ? [] : [diagnostic(null, { name: 'autoscaling-on', pools })]

/** Releases of Helm that store an API which the target does not serve: one finding for each. */
function storedApis({ subject, results, facts }: ClusterResult): Diagnostic[] {
  const target =
    subject.targetVersion ??
    results.flatMap((result) => (result.decides ? (result.targetVersion ?? []) : []))[0] ??
    null
  const after = minorNumber(target)
  if (target === null || after === null) return []
  const isRemoved = ({ apiVersion, kind }: ApiKind) => {
    const entry = kind === null ? null : removedKind(apiVersion, kind)
    return entry !== null && minorOf(entry.removedIn) <= after
  }
  return (facts.releases ?? []).flatMap(({ apis, ...release }) => {
    const stored = apis.filter(isRemoved).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)
    return stored.length === 0
      ? []
      : [diagnostic(null, { name: 'release-stores-removed-api', release, apis: stored, target })]
  })
}

/** Nodes that do not run the version that the cluster runs, that were skipped, or that are not ready: one finding for each. */
function leftBehind({ facts: { nodes, liveVersion }, results }: ClusterResult): Diagnostic[] {
  const upgrade = results.find(({ check, phase, decides }) => check === 'upgrade' && phase === 'Success' && decides)
  if (nodes === null || upgrade === undefined) return []
  const expected = liveVersion ?? upgrade.targetVersion
  const isSkipped = (node: NodeFact) => node.isSkipped === true
  const isOlder = (node: NodeFact) => node.version !== null && expected !== null && !runs(node.version, expected)
  const finding = (why: LeftBehind, all: readonly NodeFact[], messageOf: (node: NodeFact) => string | null) => {
    if (all.length === 0) return []
    const named = all.map((node) => {
      const message = messageOf(node)
      const { uid, name } = node
      return message === null ? { uid, name } : { uid, name, message }
    })
    return [{ ...diagnostic(null, { name: 'nodes-left-behind', why, expected, of: nodes.length }), nodes: named }]
  }
  return [
    ...finding('skipped', nodes.filter(isSkipped), ({ version }) => version),
    ...finding(
      'version',
      nodes.filter((node) => isOlder(node) && !isSkipped(node)),
      ({ version }) => version,
    ),
    ...finding('not-ready', nodes.filter(isNotReady), ({ phase }) => phase),
  ]
}

/** A node that is being deleted is not left behind. */
const isNotReady = ({ phase }: NodeFact): boolean => phase !== 'Active' && phase !== 'Deleting'

/** Whether a node runs a version of the cluster. What cannot be read as a version does not. */
function runs(version: string, expected: string): boolean {
  const own = nodeVersion(version)
  return own !== null && sameVersion(own, expected)
}
