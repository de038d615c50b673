import type { ClusterFacts } from '../../model/cluster.js'
import type { StageReport } from '../../model/report.js'
import type { StageGap, StageHold } from '../../model/stage-hold.js'
import { isoTime } from '../../model/timestamp.js'
import { matchesVersion, minorNumber } from '../../model/version.js'

/** A cluster of a stage, and what is known of it. */
export interface StagedCluster {
  readonly id: string
  readonly name: string
  readonly stage: string
  /** how long it must run its target before later stages may follow, in milliseconds */
  readonly soakMs: number
  readonly facts: ClusterFacts
  /** why its state could not be read, if that is known */
  readonly gap: StageGap | null
  /** the version that it is to be upgraded to; null if it is not gated in this run, or its target is not known */
  readonly target: string | null
  /** whether this run is about it */
  readonly isGated: boolean
  /** whether nothing is left to do for its target */
  readonly isReached: boolean
}

/** What a run says about the stages of its clusters. */
export interface Stages {
  /** the stages up to the last one that this run is about, in order */
  readonly report: readonly StageReport[]
  /** what keeps a gated cluster from being upgraded, by its id */
  readonly holds: ReadonlyMap<string, readonly StageHold[]>
}

/**
 * Finds out which clusters wait for others of earlier stages. Pure.
 * @param clusters all of the file that are in a stage up to the last one that the run is about; stages are ordered as first named
 * @param now epoch milliseconds
 */
export function evaluateStages(clusters: readonly StagedCluster[], now: number): Stages {
  const order = [...new Set(clusters.map(({ stage }) => stage))]
  const earlierThan = (stage: string) => clusters.filter((one) => order.indexOf(one.stage) < order.indexOf(stage))
  const waiting = clusters.filter(({ isGated, isReached }) => isGated && !isReached)
  const holds = new Map(
    waiting.map((cluster): [string, StageHold[]] => [
      cluster.id,
      earlierThan(cluster.stage).flatMap((earlier) => holdOf(earlier, cluster, now) ?? []),
    ]),
  )
  const [firstWaiting] = waiting
  const report = order.map((stage): StageReport => {
    const own = clusters.filter((one) => one.stage === stage)
    const names = own.flatMap(({ id }) => (holds.get(id) ?? []).map(({ name }) => name))
    return {
      name: stage,
      clusters: own.map((one) => stateOf(one, one.target ?? firstWaiting?.target ?? null, now)),
      waitsFor: [...new Set(names)],
    }
  })
  return { report, holds }
}

type Hold = StageHold extends infer One ? (One extends StageHold ? Omit<One, 'name' | 'stage'> : never) : never

/** Why a cluster does not run a version for good; null if it does. */
function notSettled(
  { facts, gap, soakMs }: StagedCluster,
  target: string,
  now: number,
): Exclude<Hold, { why: 'other-origin' | 'unknown-origin' | 'unknown-target' }> | null {
  const { phase, liveVersion } = facts
  if (phase === null || liveVersion === null) return { why: 'unreadable', gap }
  if (!matchesVersion(target, liveVersion)) return { why: 'other-version', live: liveVersion }
  if (facts.isUpgrading) return { why: 'upgrading' }
  if (phase !== 'Available') return { why: 'not-available', phase }
  const { lastUpgrade, lastUpgradeEndedAt } = facts
  if (lastUpgrade?.phase !== 'Success') return { why: 'not-upgraded' }
  if (lastUpgradeEndedAt === null) return { why: 'unreadable', gap: { code: 'not-in-response' } }
  const until = lastUpgradeEndedAt + soakMs
  return now < until ? { why: 'soaking', until } : null
}

/** Why an earlier cluster keeps a later one from being upgraded; null if it does not. */
function holdOf(earlier: StagedCluster, later: StagedCluster, now: number): StageHold | null {
  const { name, stage } = earlier
  const { target } = later
  if (target === null) return { name, stage, why: 'unknown-target' }
  const unsettled = notSettled(earlier, target, now)
  if (unsettled !== null) return { name, stage, ...unsettled }
  const current = later.facts.liveVersion
  const origins = earlier.facts.upgrades
    .filter(({ to }) => minorNumber(to) === minorNumber(target))
    .map(({ from }) => from)
  if (current === null || origins.length === 0) return { name, stage, why: 'unknown-origin' }
  if (origins.some((from) => minorNumber(from) === minorNumber(current))) return null
  return { name, stage, why: 'other-origin', from: origins, current }
}

function stateOf(cluster: StagedCluster, target: string | null, now: number): StageReport['clusters'][number] {
  const { id, name } = cluster
  if (target === null) return { id, name, state: 'unknown', until: null }
  const unsettled = notSettled(cluster, target, now)
  switch (unsettled?.why) {
    case undefined:
      return { id, name, state: 'done', until: null }
    case 'soaking':
      return { id, name, state: 'soaking', until: isoTime(unsettled.until) }
    case 'other-version':
    case 'upgrading':
      return { id, name, state: 'pending', until: null }
    default:
      return { id, name, state: 'unknown', until: null }
  }
}
