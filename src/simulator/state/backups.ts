import { elapsedAt, goTime, SECOND, type TaskClock, timeAfter } from './clock.js'
import { stableUuid } from './stable-ids.js'

/** A backup of the control plane. */
export interface Backup {
  readonly uid: string
  readonly clock: TaskClock
}

const INIT_DURATION = 5 * SECOND
const DURATION = 90 * SECOND

export interface BackupProgress {
  readonly phase: 'Init' | 'Running' | 'Success'
  /** milliseconds since 1970 */
  readonly started: number
  /** null while it is under way */
  readonly ended: number | null
}

/** How far a backup is at a point in time. */
export function backupAt({ clock }: Backup, now: number): BackupProgress {
  const elapsed = elapsedAt(clock, now)
  const started = clock.startedAt
  if (elapsed >= DURATION) return { phase: 'Success', started, ended: timeAfter(clock, DURATION) }
  return { phase: elapsed < INIT_DURATION ? 'Init' : 'Running', started, ended: null }
}

/** A backup that ended at a point in time. */
export const endedBackup = (ended: number): BackupProgress => ({ phase: 'Success', started: ended - DURATION, ended })

/** The task (CCE API reference: ListClusterMasterSnapshotTasks). */
export function backupTask(uid: string, { phase, started, ended }: BackupProgress): object {
  const times = { creationTimestamp: goTime(started), updateTimestamp: goTime(ended ?? started) }
  return {
    kind: 'SnapshotTask',
    apiVersion: 'v3.1',
    metadata: { uid, ...times },
    spec: { items: [{ id: stableUuid(`${uid}:item`), type: 'master-backup', status: phase, ...times, message: '' }] },
    status: {
      phase,
      progress: ended === null ? '0.00' : '100.00',
      completionTime: ended === null ? '' : goTime(ended),
    },
  }
}
