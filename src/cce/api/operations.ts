import type { CceCall, CceClient, CceResponse } from '../http/client.js'
import { apiPath } from '../http/paths.js'

/** The operations of the CCE API that the gate calls (CCE API reference: Cluster Upgrade, Add-on Management). */

/** A cluster by the ids in every path. Autopilot clusters have the same operations under their own prefix. */
export interface ClusterId {
  readonly projectId: string
  readonly clusterId: string
  readonly autopilot: boolean
}

const clusterPath = ({ projectId, clusterId, autopilot }: ClusterId): string =>
  (autopilot ? '/autopilot/v3' : '/api/v3') + apiPath`/projects/${projectId}/clusters/${clusterId}`

/** Backups have their own API version. */
const snapshotPath = ({ projectId, clusterId, autopilot }: ClusterId): string =>
  `${autopilot ? '/autopilot/v3.1' : '/api/v3.1'}${apiPath`/projects/${projectId}/clusters/${clusterId}`}/operation/snapshot/tasks`

const get = (client: CceClient, operation: string, path: string, query: CceCall['query'] = {}): Promise<CceResponse> =>
  client.send({ operation, method: 'GET', path, query })

const post = (client: CceClient, operation: string, path: string, body: unknown): Promise<CceResponse> =>
  client.send({ operation, method: 'POST', path, body })

/** All pre-upgrade check tasks of a cluster. */
export const listPrechecks = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ListPreCheckTasks', `${clusterPath(cluster)}/operation/precheck/tasks`)

/** One pre-upgrade check task, by its `metadata.uid` from the list or from starting the check. */
export const showPrecheck = (client: CceClient, cluster: ClusterId, taskId: string): Promise<CceResponse> =>
  get(client, 'ShowPreCheck', clusterPath(cluster) + apiPath`/operation/precheck/tasks/${taskId}`)

/** The add-on check tasks of a cluster; each filter is optional. There is no paging, and no operation for one task. */
export const listAddonChecks = (
  client: CceClient,
  cluster: ClusterId,
  filters: { readonly type: string | null; readonly taskId: string | null; readonly instanceId: string | null },
): Promise<CceResponse> =>
  get(client, 'ListAddonPrecheckTasks', `${clusterPath(cluster)}/addons/precheck/tasks`, {
    type: filters.type ?? undefined,
    task_id: filters.taskId ?? undefined,
    addon_instance_id: filters.instanceId ?? undefined,
  })

/** The add-ons that are installed in a cluster. */
export const listAddonInstances = (client: CceClient, { clusterId }: ClusterId): Promise<CceResponse> =>
  get(client, 'ListAddonInstances', '/api/v3/addons', { cluster_id: clusterId })

/** A cluster's name, phase and (possibly shortened) version. */
export const showCluster = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ShowCluster', clusterPath(cluster))

/** The exact live version, the targets that CCE offers, and the last upgrade. */
export const showUpgradeInfo = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ShowClusterUpgradeInfo', `${clusterPath(cluster)}/upgradeinfo`)

/** The upgrade workflows of a cluster: check, upgrade and confirmation. */
export const listWorkflows = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ListUpgradeWorkFlows', `${clusterPath(cluster)}/operation/upgradeworkflows`)

/** The backup tasks of a cluster's masters, and the time of the latest backup. */
export const listSnapshots = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ListClusterMasterSnapshotTasks', snapshotPath(cluster))

/** All upgrade tasks of a cluster. */
export const listUpgrades = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ListUpgradeClusterTasks', `${clusterPath(cluster)}/operation/upgrade/tasks`)

/** One upgrade task. */
export const showUpgrade = (client: CceClient, cluster: ClusterId, taskId: string): Promise<CceResponse> =>
  get(client, 'ShowUpgradeClusterTask', clusterPath(cluster) + apiPath`/operation/upgrade/tasks/${taskId}`)

/** Versions of an upgrade, exact: release and patch. */
export interface UpgradeVersions {
  readonly current: string
  readonly target: string
}

const specOf = ({ clusterId }: ClusterId, { current, target }: UpgradeVersions) => ({
  clusterID: clusterId,
  clusterVersion: current,
  targetVersion: target,
})

/** Creates the upgrade workflow that a pre-upgrade check belongs to. A write. */
export const createWorkflow = (
  client: CceClient,
  cluster: ClusterId,
  versions: UpgradeVersions,
): Promise<CceResponse> =>
  post(client, 'CreateUpgradeWorkFlow', `${clusterPath(cluster)}/operation/upgradeworkflows`, {
    kind: 'WorkFlowTask',
    apiVersion: 'v3',
    spec: specOf(cluster, versions),
  })

/** Starts a pre-upgrade check. A write; the task id is `metadata.uid` of the response. */
export const createPrecheck = (
  client: CceClient,
  cluster: ClusterId,
  versions: UpgradeVersions,
): Promise<CceResponse> =>
  post(client, 'CreatePreCheck', `${clusterPath(cluster)}/operation/precheck`, {
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    spec: specOf(cluster, versions),
  })

/** One add-on to check, as in the request. */
export interface AddonToCheck {
  readonly addonTemplateName: string
  readonly addonInstanceID: string
  readonly type: 'addonUpgrade' | 'addonStatic'
  readonly targetVersion?: string
}

/** Starts add-on checks. A write; the task ids are `status.items[].metadata.taskID` of the response. */
export const createAddonChecks = (
  client: CceClient,
  cluster: ClusterId,
  addonList: readonly AddonToCheck[],
): Promise<CceResponse> =>
  post(client, 'BatchCreateAddonPrecheck', `${clusterPath(cluster)}/addons/precheck`, {
    kind: 'AddonCheck',
    apiVersion: 'v3',
    spec: { clusterID: cluster.clusterId, addonList },
  })

/** Confirms an upgrade to CCE; the response holds the phase of the post-upgrade check. A write. */
export const createPostcheck = (
  client: CceClient,
  cluster: ClusterId,
  versions: { readonly current: string | null; readonly target: string | null },
): Promise<CceResponse> =>
  post(client, 'CreatePostCheck', `${clusterPath(cluster)}/operation/postcheck`, {
    kind: 'PostCheckTask',
    apiVersion: 'v3',
    spec: {
      clusterID: cluster.clusterId,
      ...(versions.current === null ? {} : { clusterVersion: versions.current }),
      ...(versions.target === null ? {} : { targetVersion: versions.target }),
    },
  })
