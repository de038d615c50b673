import { type ApiResponse, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import { backupAt, backupTask, endedBackup } from '../state/backups.js'
import { goTime } from '../state/clock.js'
import type { ClusterState } from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { backupOf } from '../state/upgrades.js'
import { isUnfinished } from '../state/workflows.js'
import { stateError } from './prechecks.js'

/**
 * CCE API reference: ListClusterMasterSnapshotTasks. Lists one earlier backup, if there is one, those that upgrades have made,
 * and those that were requested.
 */
export function listBackups({ now }: ServiceCall, { seed, upgrades, backups, backupAge }: ClusterState): ApiResponse {
  const earlier = [
    ...(backupAge === null ? [] : [now - backupAge]),
    ...upgrades.flatMap((upgrade) => backupOf(upgrade, now).ended ?? []),
  ]
    .sort((a, b) => a - b)
    .map((ended, index) => ({ uid: stableUuid(`backup:${seed}:${index}`), progress: endedBackup(ended) }))
  const requested = backups.map((backup) => ({ uid: backup.uid, progress: backupAt(backup, now) }))
  const all = [...earlier, ...requested]
  const ends = all.flatMap(({ progress }) => progress.ended ?? [])
  return json({
    kind: 'List',
    apiVersion: 'v3.1',
    metadata: {},
    items: all.map(({ uid, progress }) => backupTask(uid, progress)),
    status: { latestBackupTime: ends.length === 0 ? '' : goTime(Math.max(...ends)) },
  })
}

/** CCE API reference: CreateClusterMasterSnapshot. It has no body, and its response has the id of the task at the top. */
export function createBackup({ now }: ServiceCall, state: ClusterState): ApiResponse {
  const error = stateError(state, now)
  if (error) return error
  const { backups, seed, speed } = state
  if (backups.some((backup) => backupAt(backup, now).ended === null))
    return serviceError('too-many-tasks', 'a backup of the cluster is running')
  const backup = { uid: stableUuid(`backup:${seed}:requested:${backups.length}`), clock: { startedAt: now, speed } }
  backups.push(backup)
  const workflow = state.workflows.findLast((candidate) => isUnfinished(candidate, state, now))
  if (workflow) workflow.backup = backup
  return json({ uid: backup.uid, metadata: { apiVersion: 'v3.1', kind: 'SnapshotTask' } })
}
