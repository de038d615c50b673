import type { PrecheckTask } from './api-shapes.js'
import { type Backup, backupAt } from './backups.js'
import { goTime, MINUTE, rfc3339, type TaskClock } from './clock.js'
import { DEMO } from './demo-values.js'
import type { PrecheckRecord } from './prechecks.js'
import { stableUuid } from './stable-ids.js'
import { backupOf, progressAt, type Upgrade } from './upgrades.js'

/** An upgrade workflow, which groups a pre-upgrade check, an upgrade and a post-upgrade check. */
export interface Workflow {
  readonly uid: string
  readonly version: string
  readonly targetVersion: string
  /** milliseconds since 1970 */
  readonly created: number
  precheckUid?: string
  upgradeUid?: string
  /** the backup that was requested, if one was; an upgrade makes another one */
  backup?: Backup
  postcheck?: { readonly uid: string; readonly phase: string; readonly at: number }
  /** milliseconds since 1970 */
  canceled?: number
}

/** The workflow that exists when a scenario starts; by default created five minutes ago, for the demo's target. */
export const openWorkflow = (seed: string, clock: TaskClock, more: Partial<Workflow> = {}): Workflow => ({
  uid: stableUuid(`workflow:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  created: clock.startedAt - 5 * MINUTE,
  ...more,
})

/** The tasks that a workflow refers to. */
interface WorkflowTasks {
  readonly clusterId: string
  readonly prechecks: readonly PrecheckRecord[]
  readonly upgrades: readonly Upgrade[]
}

interface Point {
  readonly taskType: string
  readonly taskID: string
  readonly status: string
  readonly startTimeStamp?: string
  readonly endTimeStamp?: string
  /** only in the point of the pre-upgrade check */
  readonly expireTimeStamp?: string
}

const line = (from: string, to: string, critical: boolean): object => ({
  startPoint: { taskType: from },
  endPoint: { taskType: to },
  critical,
})

const LINES = [
  line('PreCheck', 'Snapshot', false),
  line('PreCheck', 'Cluster', true),
  line('Snapshot', 'Cluster', false),
  line('Cluster', 'PostCheck', true),
]

/** The task (CCE API reference: ShowUpgradeWorkFlow). */
export function workflowTask(workflow: Workflow, tasks: WorkflowTasks, now: number): object {
  const { uid, version, targetVersion, created, canceled } = workflow
  const points = pointsOf(workflow, tasks, now)
  return {
    kind: 'WorkFlowTask',
    apiVersion: 'v3',
    metadata: { uid, creationTimestamp: rfc3339(created), updateTimestamp: rfc3339(canceled ?? created) },
    spec: { clusterID: tasks.clusterId, clusterVersion: version, targetVersion },
    status: { phase: phaseOf(workflow, points), pointStatuses: points, lineStatuses: LINES },
  }
}

/** Whether the workflow keeps another one from being created. */
export function isUnfinished(workflow: Workflow, tasks: WorkflowTasks, now: number): boolean {
  const phase = phaseOf(workflow, pointsOf(workflow, tasks, now))
  return phase !== 'Success' && phase !== 'Cancel'
}

/** Whether a task of the workflow has been started and has not ended, so that the workflow cannot be canceled. */
export const isUnderWay = (workflow: Workflow, tasks: WorkflowTasks, now: number): boolean =>
  pointsOf(workflow, tasks, now).some(
    ({ taskID, status }) => taskID !== '' && status !== 'Success' && status !== 'Failed',
  )

function phaseOf({ canceled }: Workflow, points: readonly Point[]): string {
  if (canceled !== undefined) return 'Cancel'
  if (points.at(-1)?.status === 'Success') return 'Success'
  if (points.some(({ status }) => status === 'Failed')) return 'Pending'
  return points.some(({ status }) => status !== 'Init') ? 'Running' : 'Init'
}

/** The current state of a workflow's pre-upgrade check; null if it has none. */
export function precheckOf({ precheckUid }: Workflow, { prechecks }: WorkflowTasks, now: number): PrecheckTask | null {
  return prechecks.find(({ uid }) => uid === precheckUid)?.render({ now, reads: 0 }) ?? null
}

function pointsOf(workflow: Workflow, tasks: WorkflowTasks, now: number): Point[] {
  const precheck = precheckOf(workflow, tasks, now)
  const upgrade = tasks.upgrades.find(({ uid }) => uid === workflow.upgradeUid)
  return [
    precheck ? precheckPoint(precheck) : notStarted('PreCheck'),
    backupPoint(workflow.backup, upgrade, now),
    upgrade ? upgradePoint(upgrade, now) : notStarted('Cluster'),
    postcheckPoint(workflow),
  ]
}

const notStarted = (taskType: string): Point => ({ taskType, taskID: '', status: 'Init' })

/** Points have fewer phases than tasks. */
function pointStatus(phase: string): string {
  if (phase === 'Error') return 'Failed'
  return phase === 'Pause' ? 'Running' : phase
}

function precheckPoint({ metadata, status }: PrecheckTask): Point {
  const phase = pointStatus(status.phase ?? '')
  const { uid = '', creationTimestamp = '', updateTimestamp = '' } = metadata
  return {
    taskType: 'PreCheck',
    taskID: uid,
    status: phase,
    startTimeStamp: creationTimestamp,
    ...(phase !== 'Init' && phase !== 'Running' && { endTimeStamp: updateTimestamp }),
    ...(status.expireTimeStamp !== undefined && { expireTimeStamp: status.expireTimeStamp }),
  }
}

function backupPoint(requested: Backup | undefined, upgrade: Upgrade | undefined, now: number): Point {
  const progress = requested ? backupAt(requested, now) : upgrade && backupOf(upgrade, now)
  const uid = requested?.uid ?? upgrade?.uid
  if (!progress || !uid || progress.started === null) return notStarted('Snapshot')
  const { started, ended } = progress
  return {
    taskType: 'Snapshot',
    taskID: uid,
    status: ended === null ? 'Running' : 'Success',
    startTimeStamp: goTime(started),
    ...(ended !== null && { endTimeStamp: goTime(ended) }),
  }
}

function upgradePoint(upgrade: Upgrade, now: number): Point {
  const { phase, changed, isFinal } = progressAt(upgrade, now)
  return {
    taskType: 'Cluster',
    taskID: upgrade.uid,
    status: pointStatus(phase),
    startTimeStamp: goTime(upgrade.clock.startedAt),
    ...(isFinal && { endTimeStamp: goTime(changed) }),
  }
}

function postcheckPoint({ postcheck }: Workflow): Point {
  if (!postcheck) return notStarted('PostCheck')
  const { uid, phase, at } = postcheck
  const time = goTime(at)
  return { taskType: 'PostCheck', taskID: uid, status: pointStatus(phase), startTimeStamp: time, endTimeStamp: time }
}
