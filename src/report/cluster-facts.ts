import type { ClusterReport, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'

/** What reports show of the facts about a cluster; null if unknown. The texts are untrusted. */
export interface ShownFacts {
  readonly phase: string | null
  readonly liveVersion: string | null
  readonly workflowPhase: string | null
  /** milliseconds between the newest backup and the report */
  readonly backupAgeMs: number | null
}

/** Reads the facts of a cluster, which stand in `report.json` as received. */
export function readClusterFacts({ facts }: ClusterReport, { generatedAt }: Report): ShownFacts {
  const { phase, liveVersion, workflow, latestBackupAt } = facts
  const backup = parseTimestamp(latestBackupAt)
  return {
    phase: textOrNull(phase),
    liveVersion: textOrNull(liveVersion),
    workflowPhase:
      typeof workflow === 'object' && workflow !== null && 'phase' in workflow ? textOrNull(workflow.phase) : null,
    backupAgeMs: backup === null ? null : Math.max(0, (parseTimestamp(generatedAt) ?? 0) - backup),
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** CCE upgrades one worker node first, then batches that grow by this factor up to a maximum, which is 20 by default. */
const BATCH_GROWTH = 4
const MAX_BATCH = 20

/** The number of batches in which CCE upgrades the nodes by default, as an estimate (user guide: cluster upgrade overview). */
export function batchesOf(nodes: number): number {
  let left = nodes
  let batches = 0
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH) {
    left -= size
    batches++
  }
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH))
}
