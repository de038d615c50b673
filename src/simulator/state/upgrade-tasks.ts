import { type Beginning, elapsedAt, momentOf } from './timeline.js'
import { CHINA, goTime, MINUTE, SECOND } from './timestamps.js'

/** An upgrade of the cluster. */
export interface Upgrade {
  readonly uid: string
  readonly version: string
  readonly targetVersion: string
  readonly begun: Beginning
  /** where it goes on no more, by its own milliseconds, and the phase that it then shows */
  readonly stands?: { readonly after: number; readonly phase: string; readonly failedSteps?: number }
  /** whether `spec.items` is a bare array; CCE does not document its shape */
  readonly bareItems?: boolean
}

export interface UpgradeProgress {
  readonly phase: string
  /** as CCE writes it, `0.00` to `100.00` */
  readonly progress: string
  /** when phase or progress last changed, by the simulator's clock */
  readonly changed: number
  readonly isFinal: boolean
}

const QUEUES = 10 * SECOND
const RUNS = MINUTE
const LASTS = 30 * MINUTE

/** The steps, made up, and how many seconds after the upgrade began each is done: some together, so progress jumps. */
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

const secondsUntil = (name: string): number => (STEPS.find(([step]) => step === name)?.[1] ?? 0) * SECOND
const BACKUP_BEGINS = secondsUntil('node-limit-check')
const BACKUP_ENDS = secondsUntil('backup-etcd')

const elapsedOf = ({ begun, stands }: Upgrade, now: number): number =>
  Math.min(elapsedAt(begun, now), stands?.after ?? Number.POSITIVE_INFINITY)

const doneAfter = (elapsed: number): number => STEPS.filter(([, seconds]) => seconds * SECOND <= elapsed).length

/** How far it is at a point in time. */
export function progressAt(upgrade: Upgrade, now: number): UpgradeProgress {
  const { begun, stands } = upgrade
  const elapsed = elapsedOf(upgrade, now)
  const stood = stands && elapsed >= stands.after
  const phase = stood ? stands.phase : phaseAfter(elapsed)
  const turns = [0, QUEUES, RUNS, ...STEPS.map(([, seconds]) => seconds * SECOND)]
  const turned = Math.max(0, ...turns.filter((turn) => turn <= elapsed))
  return {
    phase,
    progress: ((doneAfter(elapsed) / STEPS.length) * 100).toFixed(2),
    changed: momentOf(begun, stood && phase !== phaseAfter(elapsed) ? elapsed : turned),
    isFinal: phase === 'Success' || phase === 'Failed',
  }
}

function phaseAfter(elapsed: number): string {
  if (elapsed < QUEUES) return 'Init'
  if (elapsed < RUNS) return 'Queuing'
  return elapsed < LASTS ? 'Running' : 'Success'
}

/** When the backup that an upgrade makes first begins and ends; null for what has not come yet. */
export function backupOf(
  upgrade: Upgrade,
  now: number,
): { readonly began: number | null; readonly ended: number | null } {
  const elapsed = elapsedOf(upgrade, now)
  return {
    began: elapsed >= BACKUP_BEGINS ? momentOf(upgrade.begun, BACKUP_BEGINS) : null,
    ended: elapsed >= BACKUP_ENDS ? momentOf(upgrade.begun, BACKUP_ENDS) : null,
  }
}

/**
 * The task (CCE API reference: ShowUpgradeClusterTask). As in the reference's example, `completionTime` is there from
 * the start, and means nothing until the task is final.
 */
export function upgradeTask(upgrade: Upgrade, now: number): object {
  const { uid, version, targetVersion, begun, bareItems } = upgrade
  const { phase, progress, changed } = progressAt(upgrade, now)
  const steps = stepsOf(upgrade, now, phase)
  const updated = goTime(changed, 712, CHINA)
  return {
    kind: 'UpgradeTask',
    apiVersion: 'v3',
    metadata: { uid, creationTimestamp: goTime(begun.at, 710, CHINA), updateTimestamp: updated },
    spec: { version, targetVersion, items: bareItems ? steps : { steps } },
    status: { phase, progress, completionTime: updated },
  }
}

const FAILURE = 'check failed, see the pre-upgrade check of the cluster'

function stepsOf(upgrade: Upgrade, now: number, phase: string): object[] {
  const elapsed = elapsedOf(upgrade, now)
  const done = doneAfter(elapsed)
  const { failedSteps = 1 } = upgrade.stands ?? {}
  return STEPS.map(([name], index) => {
    if (index < done) return { name, state: 'Success' }
    if (phase === 'Failed' && index < done + failedSteps) return { name, state: 'Failed', message: FAILURE }
    return { name, state: phase === 'Running' && index === done ? 'Running' : 'Init' }
  })
}
