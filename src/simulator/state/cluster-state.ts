import type { AddonCheckRecord, AddonDraft } from './addon-checks.js'
import type { Backup } from './backups.js'
import { HOUR, type TaskClock } from './clock.js'
import { DEMO } from './demo-values.js'
import type { HelmRelease } from './helm-releases.js'
import { type InstalledAddon, installed, USUAL_ADDONS } from './installed-addons.js'
import type { WorkerNode } from './nodes.js'
import type { PrecheckDraft, PrecheckRecord } from './prechecks.js'
import { progressAt, type Upgrade } from './upgrades.js'
import type { Workflow } from './workflows.js'

/** What the cluster is and contains when the simulator gets its first request. By default, it has no tasks. */
export interface ClusterSetup {
  readonly startedResults?: StartedResults
  readonly prechecks?: readonly PrecheckRecord[]
  readonly addonChecks?: readonly AddonCheckRecord[]
  readonly upgrades?: readonly Upgrade[]
  readonly workflows?: readonly Workflow[]
  /** by default the add-ons that have checks, or the usual ones if none has */
  readonly addonInstances?: readonly InstalledAddon[]
  /** exact version of the cluster before any upgrade succeeds */
  readonly version?: string
  /** versions that CCE offers, lowest first */
  readonly offered?: readonly string[]
  /** phase of the cluster while no upgrade is under way */
  readonly phase?: string
  /** a phase that the cluster is in before `phase`, and when it ends, in milliseconds since 1970 */
  readonly passingPhase?: { readonly phase: string; readonly until: number } | null
  /** the patch of its release that CCE suggests, such as `r30`; by default its own */
  readonly suggestedPatch?: string | null
  /** add-ons that CCE refuses to check, although it lists versions for them */
  readonly refusedAddons?: readonly string[]
  readonly autopilot?: boolean
  /** how the cluster is built, as far as it differs from the usual */
  readonly proxyMode?: 'iptables' | 'ipvs'
  readonly network?: string
  /** the operating system of the nodes */
  readonly nodeOs?: string
  /** the node pools that autoscaling may grow and shrink; by default none */
  readonly autoscaledPools?: readonly string[]
  /** what is different about a node; by default it is ready, and no upgrade skipped it */
  readonly nodeConditions?: readonly NodeCondition[]
  /** the pool of a node by its name; null: none but the default one. By default the pool that it was named after. */
  readonly poolOf?: (name: string) => string | null
  /** nodes that no check lists; by default none */
  readonly moreNodes?: readonly WorkerNode[]
  /** the releases of Helm; by default none */
  readonly releases?: readonly HelmRelease[]
  /** milliseconds since the last backup; null if there is none */
  readonly backupAge?: number | null
  /** how the id of a task looks when a client has sent it in a URL */
  readonly urlId?: (id: string) => string
}

/** What is different about the node at an index. */
export interface NodeCondition {
  readonly index: number
  /** `Active` if the node is ready */
  readonly phase?: string
  /** labels of Kubernetes */
  readonly labels?: Readonly<Record<string, string>>
  /** shown only if it is given: the API reference does not have it */
  readonly kubeletVersion?: string
}

/** The results of the checks that are started. By default, they find nothing. */
export interface StartedResults {
  readonly precheck?: PrecheckDraft
  readonly addons?: readonly AddonDraft[]
  /** phase of the post-upgrade check */
  readonly postcheck?: string
}

/** The simulated cluster. Operations add tasks to it. */
export interface ClusterState
  extends Required<Omit<ClusterSetup, 'prechecks' | 'addonChecks' | 'upgrades' | 'workflows'>> {
  readonly projectId: string
  readonly clusterId: string
  readonly name: string
  /** the seed of all ids */
  readonly seed: string
  /** how many times faster than the clock a started task advances */
  readonly speed: number
  readonly prechecks: PrecheckRecord[]
  readonly addonChecks: AddonCheckRecord[]
  readonly upgrades: Upgrade[]
  readonly workflows: Workflow[]
  /** those that were requested */
  readonly backups: Backup[]
  /** reads so far, by a task's uid or key */
  readonly reads: Map<string, number>
}

/** All clusters of a project. */
export type ProjectClusters = readonly [ClusterState, ...ClusterState[]]

const OFFERED = ['v1.29.13-r2', 'v1.30.10-r2', DEMO.targetVersion]

/** CCE names a node after its pool, with five generated letters and digits at the end. */
const poolByName = (name: string): string => name.replace(/-[a-z0-9]{5}$/, '')

/** The state in which a scenario starts. */
export function initialState(
  ids: Pick<ClusterState, 'projectId' | 'clusterId' | 'name' | 'seed'>,
  { startedAt, speed }: TaskClock,
  setup: ClusterSetup,
): ClusterState {
  const addonChecks = [...(setup.addonChecks ?? [])]
  return {
    ...ids,
    speed,
    autopilot: setup.autopilot ?? false,
    prechecks: [...(setup.prechecks ?? [])],
    addonChecks,
    upgrades: [...(setup.upgrades ?? [])],
    workflows: [...(setup.workflows ?? [])],
    backups: [],
    addonInstances: setup.addonInstances ?? checkedAddons(addonChecks, startedAt),
    version: setup.version ?? DEMO.currentVersion,
    offered: setup.offered ?? OFFERED,
    phase: setup.phase ?? 'Available',
    passingPhase: setup.passingPhase ?? null,
    suggestedPatch: setup.suggestedPatch ?? null,
    refusedAddons: setup.refusedAddons ?? [],
    proxyMode: setup.proxyMode ?? 'iptables',
    network: setup.network ?? (setup.autopilot === true ? 'eni' : 'vpc-router'),
    nodeOs: setup.nodeOs ?? 'Huawei Cloud EulerOS 2.0',
    autoscaledPools: setup.autoscaledPools ?? [],
    nodeConditions: setup.nodeConditions ?? [],
    poolOf: setup.poolOf ?? poolByName,
    moreNodes: setup.moreNodes ?? [],
    releases: setup.releases ?? [],
    backupAge: setup.backupAge === undefined ? 3 * HOUR : setup.backupAge,
    startedResults: setup.startedResults ?? {},
    urlId: setup.urlId ?? ((id) => id),
    reads: new Map(),
  }
}

function checkedAddons(checks: readonly AddonCheckRecord[], now: number): readonly InstalledAddon[] {
  const templates = checks.map(({ render }) => render({ now, reads: 0 }).metadata.addonTemplateName ?? '')
  return checks.length === 0 ? USUAL_ADDONS : [...new Set(templates)].map(installed)
}

/** How often a task has been read so far. */
export const readsOf = ({ reads }: ClusterState, key: string): number => reads.get(key) ?? 0

/** Counts a read of a task. @returns how often it had been read before */
export function countRead(state: ClusterState, key: string): number {
  const reads = readsOf(state, key)
  state.reads.set(key, reads + 1)
  return reads
}

/** The exact version of the cluster. */
export const versionAt = ({ upgrades, version }: ClusterState, now: number): string =>
  upgrades.findLast((upgrade) => progressAt(upgrade, now).phase === 'Success')?.targetVersion ?? version

/** The minor version of an exact one: `v1.28` of `v1.28.15-r10`. */
export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.')

/** The exact versions that CCE offers, lowest first. */
export function offeredAt(state: ClusterState, now: number): readonly string[] {
  const reached = state.offered.indexOf(versionAt(state, now))
  return state.offered.slice(reached + 1)
}

/** The patch of the cluster's release that CCE suggests: an upgrade to it is possible, though it is not among those offered. */
export const suggestedPatchAt = (state: ClusterState, now: number): string =>
  state.suggestedPatch ?? versionAt(state, now).split('-')[1] ?? ''

/** The newest version to which the cluster can be upgraded that equals `version` or begins with its components. */
export function offeredVersion(state: ClusterState, now: number, version: string): string | undefined {
  const current = versionAt(state, now)
  const suggested = `${current.split('-')[0]}-${suggestedPatchAt(state, now)}`
  return [...(suggested === current ? [] : [suggested]), ...offeredAt(state, now)].findLast(
    (offered) => offered === version || offered.startsWith(`${version}.`) || offered.startsWith(`${version}-`),
  )
}

/** The upgrade that has not ended, if there is one. */
export const upgradeUnderWay = ({ upgrades }: ClusterState, now: number): Upgrade | undefined =>
  upgrades.find((upgrade) => !progressAt(upgrade, now).isFinal)

/** The phase of the cluster itself. */
export function phaseAt(state: ClusterState, now: number): string {
  if (upgradeUnderWay(state, now)) return 'Upgrading'
  return state.passingPhase && now < state.passingPhase.until ? state.passingPhase.phase : state.phase
}
