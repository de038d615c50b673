import { type ApiResponse, invalidRequest, serviceError } from '../server/responses.js'
import type { Operation, ServiceCall } from '../server/routes.js'
import type { ClusterState, ProjectClusters } from '../state/cluster-state.js'
import { createAddonChecks, listAddonChecks, listAddons, listAddonTemplates, showAddon } from './addons.js'
import { createBackup, listBackups } from './backups.js'
import { listClusters, listFeatureGates, listUpgradePaths, showCluster, showUpgradeInfo } from './cluster.js'
import { listNodePools, listNodes, showNode, showNodePool } from './nodes.js'
import { createPrecheck, listPrechecks, showPrecheck } from './prechecks.js'
import { listReleases, showRelease } from './releases.js'
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

/** @param project all clusters of the project, for the calls that are about no single one */
type Handler = (call: ServiceCall, state: ClusterState, project: ProjectClusters) => ApiResponse

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
  ListReleases: listReleases,
  ShowRelease: showRelease,
  ListAddonTemplates: listAddonTemplates,
}

/**
 * Carries out a call as CCE does: 404 for a cluster that the project does not have, or for one of another type.
 * @param project all clusters of the project
 */
export function perform(call: ServiceCall, project: ProjectClusters): ApiResponse {
  const clusterId = call.params['cluster_id'] ?? call.query['cluster_id'] ?? ''
  const handle = HANDLERS[call.operation]
  if (clusterId === '')
    return call.anyCluster ? handle(call, project[0], project) : invalidRequest('cluster_id is required')
  const state = project.find((candidate) => candidate.clusterId === clusterId)
  return state && call.autopilot === state.autopilot
    ? handle(call, state, [state])
    : serviceError('not-found', `cluster ${clusterId} not found`)
}
