import type { CceClient } from '../http/client.js'
import { apiPath } from '../http/paths.js'
import type { CceResponse } from '../http/response.js'
import type { Operation } from './actions.js'

/** A cluster by the ids in every path. Autopilot clusters have the same operations under their own prefix. */
export interface ClusterAddress {
  readonly projectId: string
  readonly clusterId: string
  readonly autopilot: boolean
}

/** Versions of an upgrade, exact: release and patch. */
export interface UpgradeVersions {
  readonly current: string
  readonly target: string
}

/** One add-on to check, as in the request. */
export interface AddonToCheck {
  readonly addonTemplateName: string
  readonly addonInstanceID: string
  readonly type: 'addonUpgrade' | 'addonStatic'
  readonly targetVersion?: string
}

/** Which add-on check tasks are listed; null: any. */
interface AddonCheckFilters {
  readonly addonCheckType: AddonToCheck['type'] | 'all'
  readonly addonTaskId: string | null
  readonly addonInstanceId: string | null
}

/** The API allows 1 to 2,000. */
const NODES_PER_PAGE = '500'

export type ClusterApi = ReturnType<typeof clusterApi>

/** The operations of the CCE API that the gate calls, on one cluster (CCE API reference: Cluster Upgrade, Add-on Management). */
export function clusterApi(client: CceClient, { projectId, clusterId, autopilot }: ClusterAddress) {
  const prefix = autopilot ? '/autopilot' : '/api'
  const cluster = apiPath`/projects/${projectId}/clusters/${clusterId}`
  const root = `${prefix}/v3${cluster}`
  const releases = `${autopilot ? '/autopilot' : '/cce'}/cam/v3${apiPath`/clusters/${clusterId}`}`
  const get = (
    operation: Operation,
    path: string,
    query: Record<string, string | undefined> = {},
  ): Promise<CceResponse> => client.send({ operation, method: 'GET', path, query })
  const post = (operation: Operation, path: string, kind: string, spec: object): Promise<CceResponse> =>
    client.send({ operation, method: 'POST', path: root + path, body: { kind, apiVersion: 'v3', spec } })
  const specOf = ({ current, target }: { readonly [K in keyof UpgradeVersions]: string | null }) => ({
    clusterID: clusterId,
    clusterVersion: current ?? undefined,
    targetVersion: target ?? undefined,
  })
  return {
    /** All pre-upgrade check tasks of the cluster. */
    listPrechecks: () => get('ListPreCheckTasks', `${root}/operation/precheck/tasks`),

    /** One pre-upgrade check task, by its `metadata.uid` from the list or from starting the check. */
    showPrecheck: (taskId: string) => get('ShowPreCheck', root + apiPath`/operation/precheck/tasks/${taskId}`),

    /** The add-on check tasks of the cluster. There is no paging, and no operation for one task. */
    listAddonChecks: ({ addonCheckType, addonTaskId, addonInstanceId }: AddonCheckFilters) =>
      get('ListAddonPrecheckTasks', `${root}/addons/precheck/tasks`, {
        type: addonCheckType === 'all' ? undefined : addonCheckType,
        task_id: addonTaskId ?? undefined,
        addon_instance_id: addonInstanceId ?? undefined,
      }),

    /** The add-ons that are installed in the cluster. */
    listAddonInstances: () => get('ListAddonInstances', '/api/v3/addons', { cluster_id: clusterId }),

    /** An add-on that CCE publishes, with all its versions. */
    listAddonTemplates: (template: string) =>
      get('ListAddonTemplates', `${prefix}/v3/addontemplates`, { addon_template_name: template }),

    /** The cluster's name, phase and (possibly shortened) version. */
    showCluster: () => get('ShowCluster', root),

    /** The exact live version, the targets that CCE offers, and the last upgrade. */
    showUpgradeInfo: () => get('ShowClusterUpgradeInfo', `${root}/upgradeinfo`),

    /** The upgrade workflows of the cluster: check, upgrade and confirmation. */
    listWorkflows: () => get('ListUpgradeWorkFlows', `${root}/operation/upgradeworkflows`),

    /** The backup tasks of the cluster's masters, and the time of the latest backup. Backups have their own API version. */
    listSnapshots: () => get('ListClusterMasterSnapshotTasks', `${prefix}/v3.1${cluster}/operation/snapshot/tasks`),

    /** The versions to which each version can be upgraded, whatever the cluster. */
    listUpgradePaths: () => get('ListClusterUpgradePaths', `${prefix}/v3/clusterupgradepaths`),

    /** A page of the nodes of the cluster. @param marker the id of the last node of the page before; null for the first page */
    listNodes: (marker: string | null) =>
      get('ListNodes', `${root}/nodes`, { limit: NODES_PER_PAGE, marker: marker ?? undefined }),

    /** The node pools of the cluster, the default one included. */
    listNodePools: () => get('ListNodePools', `${root}/nodepools`, { showDefaultNodePool: 'true' }),

    /** The releases of Helm in the cluster. */
    listReleases: () => get('ListReleases', `${releases}/releases`),

    /** One release of Helm, with the manifests of its objects. */
    showRelease: (namespace: string, name: string) =>
      get('ShowRelease', releases + apiPath`/namespace/${namespace}/releases/${name}`, { show_resources: 'true' }),

    /** All upgrade tasks of the cluster. */
    listUpgrades: () => get('ListUpgradeClusterTasks', `${root}/operation/upgrade/tasks`),

    /** One upgrade task. */
    showUpgrade: (taskId: string) => get('ShowUpgradeClusterTask', root + apiPath`/operation/upgrade/tasks/${taskId}`),

    /** Creates the upgrade workflow that a pre-upgrade check belongs to. A write. */
    createWorkflow: (versions: UpgradeVersions) =>
      post('CreateUpgradeWorkFlow', '/operation/upgradeworkflows', 'WorkFlowTask', specOf(versions)),

    /** One upgrade workflow. */
    showWorkflow: (workflowId: string) =>
      get('ShowUpgradeWorkFlow', root + apiPath`/operation/upgradeworkflows/${workflowId}`),

    /** Ends an upgrade workflow that has not finished. A write; CCE knows no other update. */
    cancelWorkflow: (workflowId: string): Promise<CceResponse> =>
      client.send({
        operation: 'UpgradeWorkFlowUpdate' satisfies Operation,
        method: 'PATCH',
        path: root + apiPath`/operation/upgradeworkflows/${workflowId}`,
        body: { status: { phase: 'Cancel' } },
      }),

    /** Starts a pre-upgrade check. A write; the task id is `metadata.uid` of the response. */
    createPrecheck: (versions: UpgradeVersions) =>
      post('CreatePreCheck', '/operation/precheck', 'PreCheckTask', specOf(versions)),

    /** Starts add-on checks. A write; the task ids are `status.items[].metadata.taskID` of the response. */
    createAddonChecks: (addonList: readonly AddonToCheck[]) =>
      post('BatchCreateAddonPrecheck', '/addons/precheck', 'AddonCheck', { clusterID: clusterId, addonList }),

    /** Confirms an upgrade to CCE; the response holds the phase of the post-upgrade check. A write. */
    createPostcheck: (versions: Parameters<typeof specOf>[0]) =>
      post('CreatePostCheck', '/operation/postcheck', 'PostCheckTask', specOf(versions)),
  }
}
