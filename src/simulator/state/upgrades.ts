import { CHINA, elapsedAt, goTime, MINUTE, SECOND, startedEarlier, type TaskClock, timeAfter } from './clock.js'
import { DEMO } from './demo-values.js'
import { stableUuid } from './stable-ids.js'

/** An upgrade of the cluster. */
export interface Upgrade {
  readonly uid: string
  readonly version: string
  readonly targetVersion: string
  readonly clock: TaskClock
  /** where it stops advancing, in milliseconds of its own progress, and the phase that it then shows */
  readonly halt?: { readonly after: number; readonly phase: string; readonly failedSteps?: number }
  /** where it is paused at the moment, in milliseconds of its own progress */
  readonly pausedAfter?: number
  /** where it stood still before it was continued or retried, and for how long, in milliseconds of its own time */
  readonly stops?: readonly { readonly after: number; readonly idle: number }[]
  /** whether `spec.items` is a bare array; CCE does not document its shape */
  readonly bareItems?: boolean
}

/** The upgrade that exists when a scenario starts. @param age milliseconds of its own time since it started */
export const upgradeStartedBefore = (
  seed: string,
  clock: TaskClock,
  age: number,
  more: Partial<Upgrade> = {},
): Upgrade => ({
  uid: stableUuid(`upgrade:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  clock: startedEarlier(clock, age),
  ...more,
})

/** The upgrade's built-in checks fail after it has been running for 24 seconds. */
export const CHECKS_FAILED: NonNullable<Upgrade['halt']> = { after: 84 * SECOND, phase: 'Failed', failedSteps: 2 }

/** An upgrade whose built-in checks failed. */
export const failedUpgrade = (seed: string, clock: TaskClock): Upgrade =>
  upgradeStartedBefore(seed, clock, 20 * MINUTE, { halt: CHECKS_FAILED, bareItems: true })

export interface UpgradeProgress {
  readonly phase: string
  /** as CCE writes it, `0.00` to `100.00` */
  readonly progress: string
  /** when the phase or progress last changed, by the simulator's clock */
  readonly changed: number
  readonly isFinal: boolean
}

const QUEUED_AFTER = 10 * SECOND
const RUNNING_AFTER = MINUTE
/** How long an upgrade takes, in milliseconds of its own time. */
export const UPGRADE_DURATION = 30 * MINUTE

/** The steps and when each is done, in seconds. They are made up; some end together, so that the progress jumps. */
const STEPS: readonly (readonly [name: string, seconds: number])[] = [
  ['upgrade-limit-check', 90],
  ['addon-limit-check', 110],
  ['node-limit-check', 150],
  ['backup-etcd', 240],
  ['upgrade-master-1', 360],
  ['upgrade-master-2', 480],
  ['upgrade-master-3', 600],
  ['verify-masters', 600],
  ['upgrade-cluster-config', 600],
  ['upgrade-addon-coredns', 690],
  ['upgrade-addon-everest', 780],
  ['upgrade-node-batch-1', 900],
  ['upgrade-node-batch-2', 1_080],
  ['upgrade-node-batch-3', 1_290],
  ['verify-nodes', 1_290],
  ['verify-workloads', 1_290],
  ['upgrade-addon-nginx-ingress', 1_440],
  ['clean-up', 1_590],
  ['restore-scaling', 1_710],
  ['finish', 1_800],
]

const endOf = (name: string): number => (STEPS.find(([step]) => step === name)?.[1] ?? 0) * SECOND
const BACKUP_START = endOf('node-limit-check')
const BACKUP_END = endOf('backup-etcd')

/** How far the upgrade has come, in milliseconds of its own progress: the time in which it stood still does not count. */
function elapsedOf({ clock, halt, pausedAfter, stops = [] }: Upgrade, now: number): number {
  const advanced = stops.reduce(
    (elapsed, { after, idle }) => (elapsed <= after ? elapsed : Math.max(after, elapsed - idle)),
    elapsedAt(clock, now),
  )
  return Math.min(advanced, pausedAfter ?? Number.POSITIVE_INFINITY, halt?.after ?? Number.POSITIVE_INFINITY)
}

/** When the upgrade had come that far, in milliseconds since 1970. */
const timeOf = ({ clock, stops = [] }: Upgrade, elapsed: number): number =>
  timeAfter(
    clock,
    stops.reduce((time, { after, idle }) => (elapsed > after ? time + idle : time), elapsed),
  )

/** A running upgrade as it is paused from now on. */
export const pausedFrom = (upgrade: Upgrade, now: number): Upgrade => ({
  ...upgrade,
  pausedAfter: elapsedOf(upgrade, now),
})

/** A paused or failed upgrade as it goes on from now. A pause leaves it open whether the upgrade fails later. */
export function resumedFrom({ pausedAfter, halt, ...rest }: Upgrade, now: number): Upgrade {
  const upgrade = { ...rest, ...(pausedAfter !== undefined && halt && { halt }) }
  const advanced = elapsedOf(rest, now)
  const after = pausedAfter ?? halt?.after ?? advanced
  return { ...upgrade, stops: [...(rest.stops ?? []), { after, idle: advanced - after }] }
}

const stepsDoneAfter = (elapsed: number): number => STEPS.filter(([, seconds]) => seconds * SECOND <= elapsed).length

/** How far the upgrade is at a point in time. */
export function progressAt(upgrade: Upgrade, now: number): UpgradeProgress {
  const elapsed = elapsedOf(upgrade, now)
  const haltPhase = haltPhaseOf(upgrade, elapsed)
  const phase = haltPhase ?? phaseAfter(elapsed)
  const changes = [0, QUEUED_AFTER, RUNNING_AFTER, ...STEPS.map(([, seconds]) => seconds * SECOND)]
  const lastChange = Math.max(0, ...changes.filter((change) => change <= elapsed))
  return {
    phase,
    progress: ((stepsDoneAfter(elapsed) / STEPS.length) * 100).toFixed(2),
    changed: timeOf(upgrade, haltPhase !== null && phase !== phaseAfter(elapsed) ? elapsed : lastChange),
    isFinal: phase === 'Success' || phase === 'Failed',
  }
}

/** The phase that an upgrade shows while it stands still; null while it advances. */
function haltPhaseOf({ pausedAfter, halt }: Upgrade, elapsed: number): string | null {
  if (pausedAfter !== undefined) return 'Pause'
  return halt && elapsed >= halt.after ? halt.phase : null
}

function phaseAfter(elapsed: number): string {
  if (elapsed < QUEUED_AFTER) return 'Init'
  if (elapsed < RUNNING_AFTER) return 'Queuing'
  return elapsed < UPGRADE_DURATION ? 'Running' : 'Success'
}

/** When the backup that an upgrade makes first starts and ends; null if that is still to come. */
export function backupOf(
  upgrade: Upgrade,
  now: number,
): { readonly started: number | null; readonly ended: number | null } {
  const elapsed = elapsedOf(upgrade, now)
  return {
    started: elapsed >= BACKUP_START ? timeOf(upgrade, BACKUP_START) : null,
    ended: elapsed >= BACKUP_END ? timeOf(upgrade, BACKUP_END) : null,
  }
}

/**
 * The task (CCE API reference: ShowUpgradeClusterTask). As in the reference's example, `completionTime` is present from
 * the start and means nothing until the task is final.
 */
export function upgradeTask(upgrade: Upgrade, now: number): object {
  const { uid, version, targetVersion, clock, bareItems } = upgrade
  const { phase, progress, changed } = progressAt(upgrade, now)
  const steps = stepsOf(upgrade, now, phase)
  const updated = goTime(changed, 712, CHINA)
  return {
    kind: 'UpgradeTask',
    apiVersion: 'v3',
    metadata: { uid, creationTimestamp: goTime(clock.startedAt, 710, CHINA), updateTimestamp: updated },
    spec: { version, targetVersion, items: bareItems ? steps : { steps } },
    status: { phase, progress, completionTime: updated },
  }
}

const FAILURE = 'check failed, see the pre-upgrade check of the cluster'

function stepsOf(upgrade: Upgrade, now: number, phase: string): object[] {
  const done = stepsDoneAfter(elapsedOf(upgrade, now))
  const failed = phase === 'Failed' ? (upgrade.halt?.failedSteps ?? 1) : 0
  return STEPS.map(([name], index) => {
    if (index < done) return { name, state: 'Success' }
    if (index < done + failed) return { name, state: 'Failed', message: FAILURE }
    return { name, state: phase === 'Running' && index === done ? 'Running' : 'Init' }
  })
}
