import {
  anyList,
  cluster,
  read,
  snapshotList,
  snapshotTask,
  upgradeInfo,
  upgradePaths,
  type Workflow,
  workflow,
} from '../../cce/api/schemas.js'
import type { ClusterFacts, PastUpgrade } from '../../model/cluster.js'
import { asRecord } from '../../model/collections.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { compareVersions, parseVersion } from '../../model/version.js'
import { isAbsent, listOf, rawText, textOrNull } from '../shared/raw-values.js'

type Identity = Pick<ClusterFacts, 'name' | 'phase' | 'category' | 'architecture' | 'network' | 'proxyMode'>

/**
 * A cluster's name and phase, and how it is built.
 * @param clusterId the cluster that was asked for; null if any will do
 * @returns null if the response does not hold them, or is about another cluster
 */
export function readCluster(raw: unknown, clusterId: string | null): Identity | null {
  const parsed = read(cluster, raw)
  if (!parsed.ok) return null
  const { metadata, spec, status } = parsed.value
  if (clusterId !== null && metadata?.uid && metadata.uid !== clusterId) return null
  return {
    name: metadata?.name || null,
    phase: textOrNull(status?.phase),
    category: textOrNull(spec?.category),
    architecture: textOrNull(spec?.type),
    network: textOrNull(asRecord(spec?.containerNetwork)['mode']),
    proxyMode: textOrNull(spec?.kubeProxyMode),
  }
}

type Versions = Pick<
  ClusterFacts,
  'liveVersion' | 'offeredTargets' | 'lastUpgrade' | 'lastUpgradeEndedAt' | 'isUpgrading'
>

export interface UpgradeInfo extends Versions {
  readonly clusterId: string | null
}

/** The live version (release and patch: a cluster's own `spec.version` can be short), the targets on offer, the last upgrade. */
export function readUpgradeInfo(raw: unknown): UpgradeInfo {
  const parsed = read(upgradeInfo, raw)
  const { metadata, spec, status } = parsed.ok ? parsed.value : {}
  const { release, patch, suggestPatch, targetVersions } = spec?.versionInfo ?? {}
  const last = spec?.lastUpgradeInfo
  return {
    clusterId: metadata?.uid || null,
    liveVersion: release ? (patch ? `${release}-${patch}` : release) : null,
    offeredTargets: offeredTargets(release, patch, suggestPatch, targetVersions),
    lastUpgrade: last ? { phase: textOrNull(last.phase), progress: textOrNull(last.progress) } : null,
    lastUpgradeEndedAt: isEnded(last?.phase) ? parseTimestamp(last?.completionTime) : null,
    isUpgrading: [last?.phase, status?.phase].some((phase) => !isAbsent(phase) && !isEnded(phase)),
  }
}

const isEnded = (phase: unknown): boolean => phase === 'Success' || phase === 'Failed'

/**
 * The targets on offer: other versions, and a newer patch of the present release. `suggestPatch` names the present patch where
 * there is no newer one.
 * @returns null if the response does not say which release the cluster runs
 */
function offeredTargets(
  release: string | null | undefined,
  patch: string | null | undefined,
  suggestPatch: string | null | undefined,
  targetVersions: readonly string[] | null | undefined,
): readonly string[] | null {
  if (!release) return targetVersions ?? null
  // Go sends an empty list as null or leaves it out
  if (!suggestPatch) return targetVersions ?? []
  const suggested = parseVersion(suggestPatch) === null ? `${release}-${suggestPatch}` : suggestPatch
  const live = patch ? `${release}-${patch}` : release
  const isNewer = parseVersion(suggested) !== null && compareVersions(suggested, live) > 0
  if (!isNewer || targetVersions?.includes(suggested)) return targetVersions ?? []
  return [...(targetVersions ?? []), suggested]
}

/** What the upgrade information states, without the id of the cluster. */
export function readVersions(raw: unknown): Versions {
  const { clusterId: _, ...versions } = readUpgradeInfo(raw)
  return versions
}

/** The workflows of a list response. @returns null if the list or one of them cannot be read */
export function readWorkflows(raw: unknown): readonly Workflow[] | null {
  const list = read(anyList, raw)
  if (!list.ok || list.value.items === undefined) return null
  const parsed = listOf(list.value.items).map((item) => read(workflow, item))
  const workflows = parsed.flatMap((one) => (one.ok ? [one.value] : []))
  return workflows.length === parsed.length ? workflows : null
}

const createdAt = (one: Workflow): number => parseTimestamp(one.metadata?.creationTimestamp) ?? 0

/** The upgrade of a workflow, if it succeeded. The workflow itself goes on until somebody confirms the upgrade. */
function pastUpgrade({ spec, status }: Workflow): PastUpgrade[] {
  const isDone = status?.pointStatuses?.some((point) => point.taskType === 'Cluster' && point.status === 'Success')
  const { clusterVersion: from, targetVersion: to } = spec ?? {}
  return isDone && from && to ? [{ from, to }] : []
}

/** The newest workflow of a list response, and the upgrades. @returns null if the list or one of its workflows cannot be read */
export function readNewestWorkflow(raw: unknown): Pick<ClusterFacts, 'workflow' | 'upgrades'> | null {
  const workflows = readWorkflows(raw)
  if (workflows === null) return null
  const [newest] = [...workflows].sort((a, b) => createdAt(b) - createdAt(a))
  if (!newest) return { workflow: null, upgrades: [] }
  const points = newest.status?.pointStatuses ?? []
  const workflow = {
    id: newest.metadata?.uid || null,
    phase: textOrNull(newest.status?.phase),
    targetVersion: newest.spec?.targetVersion || null,
    points: points.map(({ taskType, status }) => ({ type: rawText(taskType), status: rawText(status) })),
  }
  return { workflow, upgrades: workflows.flatMap(pastUpgrade) }
}

/**
 * The time of the latest backup of the control plane: as stated, or else the end of the newest backup that succeeded.
 * @returns null if the response does not hold it
 */
export function readSnapshots(raw: unknown): Pick<ClusterFacts, 'latestBackupAt' | 'isBackupKnown'> | null {
  const parsed = read(snapshotList, raw)
  if (!parsed.ok || (parsed.value.status === undefined && parsed.value.items === undefined)) return null
  const stated = parsed.value.status?.latestBackupTime
  if (!isAbsent(stated)) {
    const latestBackupAt = parseTimestamp(stated)
    return latestBackupAt === null ? null : { latestBackupAt, isBackupKnown: true }
  }
  const tasks = listOf(parsed.value.items).map((item) => read(snapshotTask, item))
  const ends = tasks.flatMap((one) =>
    one.ok && one.value.status?.phase === 'Success' ? [parseTimestamp(one.value.status.completionTime)] : [],
  )
  // A backup whose end cannot be read may be the latest one.
  if (tasks.some(({ ok }) => !ok) || ends.includes(null)) return null
  return { latestBackupAt: ends.reduce((a, b) => ((a ?? 0) > (b ?? 0) ? a : b), null), isBackupKnown: true }
}

/** A longer list was not written by CCE. */
const MAX_PATHS = 500

/** The upgrade paths. @returns null if the response does not hold them */
export function readUpgradePaths(raw: unknown): Pick<ClusterFacts, 'upgradePaths'> | null {
  const parsed = read(upgradePaths, raw)
  const paths = parsed.ok ? parsed.value.upgradePaths : null
  if (!paths || paths.length > MAX_PATHS) return null
  return {
    upgradePaths: paths.map(({ version, targetVersions }) => ({
      version: version ?? '',
      targets: targetVersions ?? [],
    })),
  }
}
