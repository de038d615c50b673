import { read } from '../../cce/api/shapes.js'
import { anyList, cluster, snapshotList, upgradeInfo, type Workflow, workflow } from '../../cce/api/upgrade-schema.js'
import type { ClusterFacts, WorkflowFact } from '../../model/cluster-facts.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { isAbsent, rawText } from '../shared/causes.js'

const textOrNull = (value: unknown): string | null => (isAbsent(value) ? null : rawText(value))

/** A cluster's name and phase. @returns null where they are not told */
export function clusterPart(raw: unknown): Partial<ClusterFacts> | null {
  const shaped = read(cluster, raw)
  if (!shaped.ok) return null
  return { name: shaped.value.metadata?.name || null, phase: textOrNull(shaped.value.status?.phase) }
}

/** The exact version is release and patch: a cluster's own `spec.version` can be short. */
export function upgradeInfoPart(raw: unknown): Partial<ClusterFacts> {
  const shaped = read(upgradeInfo, raw)
  if (!shaped.ok) return { liveVersion: null }
  const { versionInfo, lastUpgradeInfo: last } = shaped.value.spec ?? {}
  const { release, patch, targetVersions } = versionInfo ?? {}
  return {
    liveVersion: release ? (patch ? `${release}-${patch}` : release) : null,
    offeredTargets: targetVersions ?? null,
    lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null,
  }
}

/** The workflows of a list response. @returns null where the list or one of them cannot be read */
export function workflowsOf(raw: unknown): readonly Workflow[] | null {
  const list = read(anyList, raw)
  if (!list.ok || list.value.items === undefined) return null
  const workflows: Workflow[] = []
  for (const item of [list.value.items ?? []].flat()) {
    const shaped = read(workflow, item)
    if (!shaped.ok) return null
    workflows.push(shaped.value)
  }
  return workflows
}

const createdAt = (one: Workflow): number => parseTimestamp(one.metadata?.creationTimestamp) ?? 0

/** The newest workflow, as a fact about the cluster. */
export function newestWorkflow(workflows: readonly Workflow[]): WorkflowFact | null {
  const [newest] = [...workflows].sort((a, b) => createdAt(b) - createdAt(a))
  if (!newest) return null
  return {
    id: newest.metadata?.uid || null,
    phase: textOrNull(newest.status?.phase),
    targetVersion: newest.spec?.targetVersion || null,
    points: (newest.status?.pointStatuses ?? []).map((point) => ({
      type: rawText(point.taskType),
      status: rawText(point.status),
    })),
  }
}

/** The time of the latest backup. @returns null where it is not told */
export function snapshotPart(raw: unknown): Partial<ClusterFacts> | null {
  const shaped = read(snapshotList, raw)
  return shaped.ok ? { latestBackupAt: parseTimestamp(shaped.value.status?.latestBackupTime) } : null
}
