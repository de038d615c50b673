import type { PrecheckTask } from './api-shapes.js'
import type { ClusterState } from './state.js'
import { goTime } from './timestamps.js'
import { backupOf, progressAt, type Upgrade } from './upgrade-tasks.js'

/** An upgrade workflow: what ties a pre-upgrade check, an upgrade and a post-upgrade check together. */
export interface Workflow {
  readonly uid: string
  readonly version: string
  readonly targetVersion: string
  /** milliseconds since 1970 */
  readonly created: number
  precheckUid?: string
  upgradeUid?: string
  postcheck?: { readonly uid: string; readonly phase: string; readonly at: number }
  /** milliseconds since 1970 */
  cancelled?: number
}

interface Point {
  readonly taskType: string
  readonly taskID: string
  readonly status: string
  readonly startTimeStamp?: string
  readonly endTimeStamp?: string
  /** Of the pre-upgrade check only. */
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
export function workflowTask(workflow: Workflow, state: ClusterState, now: number): object {
  const { uid, version, targetVersion, created, cancelled } = workflow
  const points = pointsOf(workflow, state, now)
  return {
    kind: 'WorkFlowTask',
    apiVersion: 'v3',
    metadata: { uid, creationTimestamp: goTime(created), updateTimestamp: goTime(cancelled ?? created) },
    spec: { clusterID: state.clusterId, clusterVersion: version, targetVersion },
    status: { phase: phaseOf(workflow, points), pointStatuses: points, lineStatuses: LINES },
  }
}

/** Whether it is in the way of another one. */
export function isUnfinished(workflow: Workflow, state: ClusterState, now: number): boolean {
  const phase = phaseOf(workflow, pointsOf(workflow, state, now))
  return phase !== 'Success' && phase !== 'Cancel'
}

function phaseOf({ cancelled }: Workflow, points: readonly Point[]): string {
  if (cancelled !== undefined) return 'Cancel'
  if (points.at(-1)?.status === 'Success') return 'Success'
  if (points.some(({ status }) => status === 'Failed')) return 'Pending'
  return points.some(({ status }) => status !== 'Init') ? 'Running' : 'Init'
}

/** The task of a workflow's pre-upgrade check as it is now. */
export function precheckOf({ precheckUid }: Workflow, { prechecks }: ClusterState, now: number): PrecheckTask | null {
  return prechecks.find(({ uid }) => uid === precheckUid)?.render({ now, reads: 0 }) ?? null
}

const notBegun = (taskType: string): Point => ({ taskType, taskID: '', status: 'Init' })

function pointsOf(workflow: Workflow, state: ClusterState, now: number): Point[] {
  const precheck = precheckOf(workflow, state, now)
  const upgrade = state.upgrades.find(({ uid }) => uid === workflow.upgradeUid)
  const { postcheck } = workflow
  return [
    precheck ? precheckPoint(precheck) : notBegun('PreCheck'),
    upgrade ? backupPoint(upgrade, now) : notBegun('Snapshot'),
    upgrade ? upgradePoint(upgrade, now) : notBegun('Cluster'),
    postcheck
      ? {
          taskType: 'PostCheck',
          taskID: postcheck.uid,
          status: pointStatus(postcheck.phase),
          startTimeStamp: goTime(postcheck.at),
          endTimeStamp: goTime(postcheck.at),
        }
      : notBegun('PostCheck'),
  ]
}

/** A point has fewer phases than the tasks. */
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

function backupPoint(upgrade: Upgrade, now: number): Point {
  const { began, ended } = backupOf(upgrade, now)
  if (began === null) return notBegun('Snapshot')
  return {
    taskType: 'Snapshot',
    taskID: upgrade.uid,
    status: ended === null ? 'Running' : 'Success',
    startTimeStamp: goTime(began),
    ...(ended !== null && { endTimeStamp: goTime(ended) }),
  }
}

function upgradePoint(upgrade: Upgrade, now: number): Point {
  const { phase, changed, isFinal } = progressAt(upgrade, now)
  return {
    taskType: 'Cluster',
    taskID: upgrade.uid,
    status: pointStatus(phase),
    startTimeStamp: goTime(upgrade.begun.at),
    ...(isFinal && { endTimeStamp: goTime(changed) }),
  }
}
