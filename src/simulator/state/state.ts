import type { AddonCheckRecord, Content, Outcomes, PrecheckRecord } from '../scenarios/scenario.js'
import { DEMO } from './demo-values.js'
import { type InstalledAddon, installed, USUAL_ADDONS } from './installed-addons.js'
import type { Beginning } from './timeline.js'
import { HOUR } from './timestamps.js'
import { progressAt, type Upgrade } from './upgrade-tasks.js'
import type { Workflow } from './workflows.js'

/** What the simulated cluster is and has, and how often each task was asked for. */
export interface ClusterState {
  readonly projectId: string
  readonly clusterId: string
  readonly autopilot: boolean
  /** of all ids */
  readonly seed: string
  /** how many times faster than the clock a started task goes on */
  readonly speed: number
  readonly prechecks: PrecheckRecord[]
  readonly addonChecks: AddonCheckRecord[]
  readonly upgrades: Upgrade[]
  readonly workflows: Workflow[]
  readonly addonInstances: readonly InstalledAddon[]
  readonly version: string
  readonly offered: readonly string[]
  readonly phase: string
  readonly backupAge: number | null
  readonly outcomes: Outcomes
  readonly sentAs: (id: string) => string
  /** reads so far, by the task's uid or key */
  readonly reads: Map<string, number>
}

const OFFERED = ['v1.29.13-r2', 'v1.30.10-r2', DEMO.targetVersion]

/** The state in which a scenario starts. */
export function initialState(
  ids: Pick<ClusterState, 'projectId' | 'clusterId' | 'seed'>,
  { at, speed }: Beginning,
  content: Content,
): ClusterState {
  const addonChecks = [...(content.addonChecks ?? [])]
  return {
    ...ids,
    speed,
    autopilot: content.autopilot ?? false,
    prechecks: [...(content.prechecks ?? [])],
    addonChecks,
    upgrades: [...(content.upgrades ?? [])],
    workflows: [...(content.workflows ?? [])],
    addonInstances: content.addonInstances ?? addonsOf(addonChecks, at),
    version: content.version ?? DEMO.currentVersion,
    offered: content.offered ?? OFFERED,
    phase: content.phase ?? 'Available',
    backupAge: content.backupAge === undefined ? 3 * HOUR : content.backupAge,
    outcomes: content.outcomes ?? {},
    sentAs: content.sentAs ?? ((id) => id),
    reads: new Map(),
  }
}

function addonsOf(checks: readonly AddonCheckRecord[], now: number): readonly InstalledAddon[] {
  const templates = checks.map(({ render }) => render({ now, reads: 0 }).metadata.addonTemplateName ?? '')
  return checks.length === 0 ? USUAL_ADDONS : [...new Set(templates)].map(installed)
}

/** How often a task was read before; `count` makes this one of those times. */
export function readsOf(state: ClusterState, key: string, count: boolean): number {
  const reads = state.reads.get(key) ?? 0
  if (count) state.reads.set(key, reads + 1)
  return reads
}

/** The exact version that the cluster has. */
export const versionAt = ({ upgrades, version }: ClusterState, now: number): string =>
  upgrades.findLast((upgrade) => progressAt(upgrade, now).phase === 'Success')?.targetVersion ?? version

/** The exact versions that CCE offers, lowest first. */
export function offeredAt(state: ClusterState, now: number): readonly string[] {
  const reached = state.offered.indexOf(versionAt(state, now))
  return state.offered.slice(reached + 1)
}

/** The upgrade that has not ended; undefined where there is none. */
export const upgradeUnderWay = ({ upgrades }: ClusterState, now: number): Upgrade | undefined =>
  upgrades.find((upgrade) => !progressAt(upgrade, now).isFinal)

/** The phase that the cluster itself is in. */
export const phaseAt = (state: ClusterState, now: number): string =>
  upgradeUnderWay(state, now) ? 'Upgrading' : state.phase

/** A version that is offered, by its whole name or the first components of it, the newest of several. */
export const offeredVersion = (state: ClusterState, now: number, wanted: string): string | undefined =>
  offeredAt(state, now).findLast(
    (version) => version === wanted || version.startsWith(`${wanted}.`) || version.startsWith(`${wanted}-`),
  )
