import { CceError } from '../../cce/errors/api-error.js'
import type { CceResponse } from '../../cce/http/response.js'
import type { CheckResult } from '../../model/check-result.js'
import type { ClusterFacts, ListedNode, NodeFact } from '../../model/cluster.js'
import type { CoverageGap, FactGroup, Unavailable } from '../../model/coverage.js'
import type { ReadinessRules } from '../../model/readiness.js'
import { LIVE_CALLS_ITEM } from '../../model/removed-api.js'
import { reachedTarget } from '../../model/target.js'
import { resolveTarget } from '../../model/version.js'
import { readAddonFacts } from '../addons/installed.js'
import type { CheckContext } from '../shared/context.js'
import { isRefused, unavailable } from '../shared/failures.js'
import type { ClusterFactsResult } from './index.js'
import { hasAll, namesNodes, nodesNamedBy } from './node-names.js'
import { nodeGaps, readAutoscaledPools, readNodePage, readPoolFacts } from './nodes.js'
import { readSnapshots, readUpgradePaths } from './read.js'
import { queryReleases, releaseGaps } from './releases.js'

/** What is asked after the checks, since it depends on what they and the first facts say. */
type FollowUp = Pick<ClusterFactsResult, 'gaps'> & { readonly facts: Partial<ClusterFacts> }

/** What known risks depend on that is asked for only then. */
export type RiskFact = 'pools' | 'addons'

export interface RiskNeeds {
  /** what those of the catalog depend on */
  readonly atOnce: ReadonlySet<RiskFact>
  /** What those of the policy depend on too, as soon as it is loaded. */
  later(): Promise<ReadonlySet<RiskFact>>
}

type FollowUpContext = Pick<CheckContext, 'api' | 'factsApi' | 'keepEvidence' | 'expectations' | 'removedApisIn'>

const NOTHING: FollowUp = { facts: {}, gaps: [] }

/**
 * Asks for what helps to judge an upgrade: the upgrade paths where CCE does not offer the target, the node pools during an upgrade,
 * the nodes after one, the names and pools of nodes that results name, the releases of Helm where removed APIs matter, what known risks of the upgrade depend on, and once more the
 * backups where the policy requires one and they could not be read.
 * @param rules what the policy requires, which may still be being loaded
 * @param needs what known risks depend on
 * @param isScanned the repository is scanned for removed APIs
 */
export async function queryFollowUp(
  context: FollowUpContext,
  known: ClusterFactsResult,
  results: readonly CheckResult[],
  rules: () => Promise<ReadinessRules>,
  needs: RiskNeeds,
  autopilot: boolean,
  isScanned: boolean,
): Promise<Pick<ClusterFactsResult, 'facts' | 'gaps'>> {
  const { facts, gaps } = known
  const target = context.expectations.targetVersion
  const missing = missingWhy(gaps, 'backup')
  const parts = await Promise.all([
    needsPaths(target, facts) ? queryPaths(context) : NOTHING,
    !autopilot && isUnderWay(facts, results) ? queryPools(context) : NOTHING,
    !autopilot && hasSucceeded(results) ? queryNodes(context) : NOTHING,
    !autopilot && !hasSucceeded(results) && namesNodes(results) ? queryNodeNames(context, results) : NOTHING,
    reachedTarget(target, facts) === null && (isScanned || reportsCalls(results)) ? queryStored(context) : NOTHING,
    queryRiskFacts(context, needs, autopilot),
    missing !== null && !isRefused(missing) && (await rules()).backupMs !== null ? queryBackups(context) : NOTHING,
  ])
  const merged: ClusterFacts = Object.assign({}, facts, ...parts.map((part) => part.facts))
  const kept = merged.isBackupKnown && missing !== null ? gaps.flatMap((gap) => without(gap, 'backup')) : gaps
  return { facts: merged, gaps: [...kept, ...parts.flatMap((part) => part.gaps)] }
}

const missingWhy = (gaps: readonly CoverageGap[], group: FactGroup): Unavailable | null =>
  gaps.flatMap((gap) => (gap.code === 'no-facts' && gap.facts.includes(group) ? [gap.why] : []))[0] ?? null

function without(gap: CoverageGap, group: FactGroup): CoverageGap[] {
  if (gap.code !== 'no-facts' || !gap.facts.includes(group)) return [gap]
  const facts = gap.facts.filter((one) => one !== group)
  return facts.length === 0 ? [] : [{ ...gap, facts }]
}

/** Whether CCE does not offer the target that is asked for, although the cluster has not reached it. */
function needsPaths(target: string | null, facts: ClusterFacts): boolean {
  const { liveVersion, offeredTargets } = facts
  if (target === null || liveVersion === null || offeredTargets === null) return false
  return reachedTarget(target, facts) === null && resolveTarget(target, offeredTargets) === null
}

/** Whether an upgrade is under way, by the cluster or by its newest task. */
const isUnderWay = ({ phase, isUpgrading }: ClusterFacts, results: readonly CheckResult[]): boolean =>
  phase === 'Upgrading' || isUpgrading || results.some(({ check, phase }) => check === 'upgrade' && isOpenPhase(phase))

const isOpenPhase = (phase: string | null): boolean =>
  phase === 'Init' || phase === 'Queuing' || phase === 'Running' || phase === 'Pause'

/** Whether the upgrade that is reported on has succeeded. */
const hasSucceeded = (results: readonly CheckResult[]): boolean =>
  results.some(({ check, phase, decides }) => check === 'upgrade' && phase === 'Success' && decides)

async function queryPaths({ factsApi, keepEvidence }: FollowUpContext): Promise<FollowUp> {
  return queryFact('paths', async () => {
    const { value, text } = await factsApi.listUpgradePaths()
    keepEvidence({ check: 'cluster', id: 'upgradepaths', text })
    return readUpgradePaths(value)
  })
}

async function queryPools({ factsApi, keepEvidence }: FollowUpContext): Promise<FollowUp> {
  return queryFact('node-pools', async () => {
    const { value, text } = await factsApi.listNodePools()
    keepEvidence({ check: 'cluster', id: 'nodepools', text })
    const autoscaledPools = readAutoscaledPools(value)
    return autoscaledPools === null ? null : { autoscaledPools }
  })
}

/** Whether CCE reports calls of removed APIs. */
const reportsCalls = (results: readonly CheckResult[]): boolean =>
  results.some(({ causes }) => causes.some(({ check, name }) => check === 'precheck' && name === LIVE_CALLS_ITEM))

/** What keeps the list from being whole keeps the upgrade from passing, unless CCE refuses to list the releases. */
async function queryStored(context: FollowUpContext): Promise<FollowUp> {
  try {
    const stored = await queryReleases(context)
    return { facts: { releases: stored.releases }, gaps: releaseGaps(stored) }
  } catch (error) {
    if (!(error instanceof CceError)) throw error
    const why = unavailable(error)
    if (isRefused(why)) return missingFact('releases', why)
    // a replay must know that the answer is missing
    context.keepEvidence({ check: 'cluster', id: 'releases', text: '' })
    return { facts: {}, gaps: [{ check: null, code: 'releases-unread', why }] }
  }
}

async function queryBackups({ api, keepEvidence }: FollowUpContext): Promise<FollowUp> {
  const { facts } = await queryFact('backup', async () => {
    const { value, text } = await api.listSnapshots()
    keepEvidence({ check: 'cluster', id: 'snapshots', text })
    return readSnapshots(value)
  })
  return { facts, gaps: [] }
}

/** Facts of one group; a gap if the request fails or the response does not hold them. */
async function queryFact(group: FactGroup, query: () => Promise<Partial<ClusterFacts> | null>): Promise<FollowUp> {
  try {
    const facts = await query()
    return facts === null ? missingFact(group, { code: 'not-in-response' }) : { facts, gaps: [] }
  } catch (error) {
    if (!(error instanceof CceError)) throw error
    return missingFact(group, unavailable(error))
  }
}

/** The node pools and the add-ons, if known risks depend on them. What cannot be read says why. */
async function queryRiskFacts(context: FollowUpContext, needs: RiskNeeds, autopilot: boolean): Promise<FollowUp> {
  // Autopilot has neither node pools nor add-on checks
  if (autopilot) return { facts: { pools: [], addons: [] }, gaps: [] }
  const { atOnce } = needs
  const [facts, others] = await Promise.all([
    queryThese(context, atOnce),
    needs.later().then((later) => queryThese(context, new Set([...later].filter((one) => !atOnce.has(one))))),
  ])
  return { facts: { ...facts, ...others }, gaps: [] }
}

async function queryThese(
  { factsApi, keepEvidence }: FollowUpContext,
  needed: ReadonlySet<RiskFact>,
): Promise<Partial<ClusterFacts>> {
  const [pools, addons] = await Promise.all([
    needed.has('pools') &&
      orUnavailable(async () => {
        const { value, text } = await factsApi.listNodePools()
        keepEvidence({ check: 'cluster', id: 'pools', text })
        return readPoolFacts(value)
      }),
    needed.has('addons') &&
      orUnavailable(async () => {
        const { value, text } = await factsApi.listAddonInstances()
        keepEvidence({ check: 'cluster', id: 'addons', text })
        return readAddonFacts(value)
      }),
  ])
  return { ...(pools && { pools }), ...(addons && { addons }) }
}

async function orUnavailable<T>(query: () => Promise<T | null>): Promise<T | Unavailable> {
  try {
    return (await query()) ?? { code: 'not-in-response' }
  } catch (error) {
    if (!(error instanceof CceError)) throw error
    return unavailable(error)
  }
}

const missingFact = (group: FactGroup, why: Unavailable): FollowUp => ({
  facts: {},
  gaps: [{ check: null, code: 'no-facts', facts: [group], why }],
})

/** 500 nodes a page: CCE's largest clusters have a few thousand nodes. */
const MAX_PAGES = 100

/** Lists all nodes. What keeps the list from being whole keeps the upgrade from passing: a refusal must not hide a node. */
async function queryNodes({ api, keepEvidence }: FollowUpContext): Promise<FollowUp> {
  const nodes: NodeFact[] = []
  const listedNodes: ListedNode[] = []
  const markers = new Set<string | null>()
  const keepPage = (text: string) => keepEvidence({ check: 'cluster', id: `nodes-${markers.size + 1}`, text })
  const unread = (why: Unavailable): FollowUp => {
    // a replay must know that the list is not whole
    keepPage('')
    return { facts: { nodes, listedNodes }, gaps: [{ check: 'upgrade', code: 'nodes-unread', why }] }
  }
  try {
    let marker: string | null = null
    do {
      const response: CceResponse = await api.listNodes(marker)
      const page = readNodePage(response.value)
      if (page === null) return unread({ code: 'not-in-response' })
      keepPage(response.text)
      nodes.push(...page.nodes)
      listedNodes.push(...page.listed)
      markers.add(marker)
      marker = page.nextMarker
      if (markers.has(marker) ? marker !== null : markers.size === MAX_PAGES) return unread({ code: 'not-in-response' })
    } while (marker !== null)
    return { facts: { nodes, listedNodes }, gaps: nodeGaps(nodes) }
  } catch (error) {
    if (!(error instanceof CceError)) throw error
    return unread(unavailable(error))
  }
}

/**
 * Lists nodes until all that the results name are found, for their names and pools. Best effort: no decision depends on it, so failed
 * requests and unreadable answers are ignored.
 */
async function queryNodeNames(
  { factsApi, keepEvidence }: FollowUpContext,
  results: readonly CheckResult[],
): Promise<FollowUp> {
  const wanted = nodesNamedBy(results)
  const listedNodes: ListedNode[] = []
  const markers = new Set<string | null>()
  try {
    for (let marker: string | null = null; !markers.has(marker) && markers.size < MAX_PAGES; ) {
      const { value, text } = await factsApi.listNodes(marker)
      const page = readNodePage(value)
      if (page === null) break
      markers.add(marker)
      keepEvidence({ check: 'cluster', id: `nodenames-${markers.size}`, text })
      listedNodes.push(...page.listed)
      if (page.nextMarker === null || hasAll(listedNodes, wanted)) break
      marker = page.nextMarker
    }
  } catch (error) {
    if (!(error instanceof CceError)) throw error
  }
  return { facts: { listedNodes }, gaps: [] }
}
