import { type ApiResponse, invalidRequest, serviceError } from '../server/responses.js'
import type { Operation, ServiceCall } from '../server/routes.js'
import type { ClusterState } from '../state/cluster-state.js'
import { createAddonChecks, listAddonChecks, listAddons, listAddonTemplates } from './addons.js'
import { listBackups, showCluster, showUpgradeInfo } from './cluster.js'
import { createPrecheck, listPrechecks, showPrecheck } from './prechecks.js'
import { createPostcheck, listUpgrades, showUpgrade, upgradeCluster } from './upgrades.js'
import { cancelWorkflow, createWorkflow, listWorkflows, showWorkflow } from './workflows.js'

type Handler = (call: ServiceCall, state: ClusterState) => ApiResponse

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  ShowCluster: showCluster,
  ShowClusterUpgradeInfo: showUpgradeInfo,
  CreateUpgradeWorkFlow: createWorkflow,
  ListUpgradeWorkFlows: listWorkflows,
  ShowUpgradeWorkFlow: showWorkflow,
  UpgradeWorkFlowUpdate: cancelWorkflow,
  CreatePreCheck: createPrecheck,
  ListPreCheckTasks: listPrechecks,
  ShowPreCheck: showPrecheck,
  UpgradeCluster: upgradeCluster,
  ListUpgradeClusterTasks: listUpgrades,
  ShowUpgradeClusterTask: showUpgrade,
  CreatePostCheck: createPostcheck,
  ListClusterMasterSnapshotTasks: listBackups,
  BatchCreateAddonPrecheck: createAddonChecks,
  ListAddonPrecheckTasks: listAddonChecks,
  ListAddonInstances: listAddons,
  ListAddonTemplates: listAddonTemplates,
}

/** Carries out a call as CCE does: 403 for another project, 404 for another cluster or another type of cluster. */
export function perform(call: ServiceCall, state: ClusterState): ApiResponse {
  const { project_id: projectId = state.projectId, cluster_id: clusterId = call.query['cluster_id'] } = call.params
  if (projectId !== state.projectId)
    return serviceError('forbidden', `the caller has no access to project ${projectId}`)
  if (call.clusterless) return HANDLERS[call.operation](call, state)
  if (!clusterId) return invalidRequest('cluster_id is required')
  if (clusterId !== state.clusterId || call.autopilot !== state.autopilot)
    return serviceError('not-found', `cluster ${clusterId} not found`)
  return HANDLERS[call.operation](call, state)
}
