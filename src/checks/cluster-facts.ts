import { CceError } from '../cce/api-error.js'
import type { CceResponse } from '../cce/client.js'
import { listSnapshots, listWorkflows, showCluster, showUpgradeInfo } from '../cce/operations.js'
import { read } from '../cce/shapes.js'
import { anyList, cluster, snapshotList, upgradeInfo, type Workflow, workflow } from '../cce/upgrade-schema.js'
import { type ClusterFacts, NO_FACTS, type WorkflowFact } from '../model/cluster-facts.js'
import { parseTimestamp } from '../model/timestamp.js'
import type { CheckContext } from './context.js'
import { isAbsent, rawText } from './item-collector.js'

/** What was learned of a cluster, and a sentence for each thing that was not to be had. */
export interface LearnedFacts {
  readonly facts: ClusterFacts
  readonly missing: readonly string[]
}

/** Null: what came back does not tell it. */
type Part = (context: CheckContext) => Promise<Partial<ClusterFacts> | null>

const PARTS: Readonly<Record<string, Part>> = {
  'its name and phase': async ({ facts, cluster: id, keep }) =>
    clusterPart(kept(await showCluster(facts, id), 'cluster', keep)),
  'its live version and the targets on offer': async ({ facts, cluster: id, keep }) =>
    upgradeInfoPart(kept(await showUpgradeInfo(facts, id), 'upgradeinfo', keep)),
  'its upgrade workflow': async ({ facts, cluster: id, keep }) => {
    const workflows = workflowsOf(kept(await listWorkflows(facts, id), 'workflows', keep))
    return workflows && { workflow: newestWorkflow(workflows) }
  },
  'the age of its backup': async ({ facts, cluster: id, keep }) =>
    snapshotPart(kept(await listSnapshots(facts, id), 'snapshots', keep)),
}

function kept(response: CceResponse, id: string, keep: CheckContext['keep']): unknown {
  keep({ check: 'cluster', id, text: response.text })
  return response.value
}

/** Asks for what is worth knowing beside the checks. Best effort: what cannot be had is named, and decides nothing. */
export async function learnFacts(context: CheckContext): Promise<LearnedFacts> {
  const missing = new Map<string, string[]>()
  const miss = (what: string, reason: string) => missing.set(reason, [...(missing.get(reason) ?? []), what])
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([what, ask]) => {
      try {
        const part = await ask(context)
        if (part === null || part.liveVersion === null) miss(what, 'not told')
        return part ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        miss(what, callFailure(error))
        return {}
      }
    }),
  )
  const told = [...missing].map(([reason, what]) => `Of the cluster: ${what.join('; ')} (${reason}).`)
  return { facts: Object.assign({}, NO_FACTS, ...parts), missing: told }
}

/** Why a call failed, in our own words. */
export const callFailure = (error: CceError): string =>
  error.status === null ? error.kind : `${error.kind}, status ${error.status}`

const textOrNull = (value: unknown): string | null => (isAbsent(value) ? null : rawText(value))

function clusterPart(raw: unknown): Partial<ClusterFacts> | null {
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

function newestWorkflow(workflows: readonly Workflow[]): WorkflowFact | null {
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

function snapshotPart(raw: unknown): Partial<ClusterFacts> | null {
  const shaped = read(snapshotList, raw)
  return shaped.ok ? { latestBackupAt: parseTimestamp(shaped.value.status?.latestBackupTime) } : null
}
