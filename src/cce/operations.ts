import type { CceCall, CceClient, CceResponse } from './client.js'
import { apiPath } from './paths.js'

/** The read calls of CCE's upgrade API that the gate makes (CCE API reference: Cluster Upgrade, Add-on Management). */

/** A cluster by its ids; both stand in every path. */
export interface ClusterId {
  readonly projectId: string
  readonly clusterId: string
}

const clusterPath = ({ projectId, clusterId }: ClusterId): string =>
  apiPath`/api/v3/projects/${projectId}/clusters/${clusterId}`

const get = (client: CceClient, operation: string, path: string, query: CceCall['query'] = {}): Promise<CceResponse> =>
  client.send({ operation, method: 'GET', path, query })

/** All pre-upgrade check tasks of a cluster. */
export const listPrechecks = (client: CceClient, cluster: ClusterId): Promise<CceResponse> =>
  get(client, 'ListPreCheckTasks', `${clusterPath(cluster)}/operation/precheck/tasks`)

/** One pre-upgrade check task, by the `metadata.uid` that the list or the start of the check gave it. */
export const showPrecheck = (client: CceClient, cluster: ClusterId, taskId: string): Promise<CceResponse> =>
  get(client, 'ShowPreCheck', clusterPath(cluster) + apiPath`/operation/precheck/tasks/${taskId}`)

/** The add-on check tasks of a cluster; each filter is optional. There is no paging, and no call for one task. */
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
