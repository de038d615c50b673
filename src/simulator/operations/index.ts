import { type ApiResponse, invalidRequest, serviceError } from '../server/responses.js'
import type { Operation, ServiceCall } from '../server/routes.js'
import type { ClusterState } from '../state/cluster-state.js'
import { createAddonChecks, listAddonChecks, listAddons, listAddonTemplates, showAddon } from './addons.js'
import { createBackup, listBackups } from './backups.js'
import { listClusters, listFeatureGates, listUpgradePaths, showCluster, showUpgradeInfo } from './cluster.js'
import { listNodePools, listNodes, showNode, showNodePool } from './nodes.js'
import { createPrecheck, listPrechecks, showPrecheck } from './prechecks.js'
import {
  continueUpgrade,
  createPostcheck,
  listUpgrades,
  pauseUpgrade,
  retryUpgrade,
  showUpgrade,
  upgradeCluster,
} from './upgrades.js'
import { cancelWorkflow, createWorkflow, listWorkflows, showWorkflow } from './workflows.js'

type Handler = (call: ServiceCall, state: ClusterState) => ApiResponse

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  ListClusters: listClusters,
  ShowCluster: showCluster,
  ListNodes: listNodes,
  ShowNode: showNode,
  ListNodePools: listNodePools,
  ShowNodePool: showNodePool,
  ShowClusterUpgradeInfo: showUpgradeInfo,
  ListClusterUpgradePaths: listUpgradePaths,
  ListClusterUpgradeFeatureGates: listFeatureGates,
  CreateUpgradeWorkFlow: createWorkflow,
  ListUpgradeWorkFlows: listWorkflows,
  ShowUpgradeWorkFlow: showWorkflow,
  UpgradeWorkFlowUpdate: cancelWorkflow,
  CreatePreCheck: createPrecheck,
  ListPreCheckTasks: listPrechecks,
  ShowPreCheck: showPrecheck,
  UpgradeCluster: upgradeCluster,
  PauseUpgradeClusterTask: pauseUpgrade,
  ContinueUpgradeClusterTask: continueUpgrade,
  RetryUpgradeClusterTask: retryUpgrade,
  ListUpgradeClusterTasks: listUpgrades,
  ShowUpgradeClusterTask: showUpgrade,
  CreatePostCheck: createPostcheck,
  CreateClusterMasterSnapshot: createBackup,
  ListClusterMasterSnapshotTasks: listBackups,
  BatchCreateAddonPrecheck: createAddonChecks,
  ListAddonPrecheckTasks: listAddonChecks,
  ListAddonInstances: listAddons,
  ShowAddonInstance: showAddon,
  ListAddonTemplates: listAddonTemplates,
}

/** Carries out a call as CCE does: 403 for another project, 404 for another cluster or another type of cluster. */
export function perform(call: ServiceCall, state: ClusterState): ApiResponse {
  const { project_id: projectId = state.projectId, cluster_id: clusterId = call.query['cluster_id'] } = call.params
  if (projectId !== state.projectId)
    return serviceError('forbidden', `the caller has no access to project ${projectId}`)
  const isNamed = clusterId !== undefined && clusterId !== ''
  if (!isNamed && !call.anyCluster) return invalidRequest('cluster_id is required')
  if (isNamed && (clusterId !== state.clusterId || call.autopilot !== state.autopilot))
    return serviceError('not-found', `cluster ${clusterId} not found`)
  return HANDLERS[call.operation](call, state)
}
