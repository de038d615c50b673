import type { Answer } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import type { Operation } from '../server/routes.js'
import type { ServiceCall } from '../server/service-call.js'
import { listAddons, listBackups, showCluster, showUpgradeInfo } from '../state/cluster-facts.js'
import type { ClusterState } from '../state/state.js'
import { createAddonChecks, listAddonChecks } from './addon-operations.js'
import { createPrecheck, listPrechecks, showPrecheck } from './precheck-operations.js'
import { createPostcheck, listUpgrades, showUpgrade, upgradeCluster } from './upgrade-operations.js'
import { cancelWorkflow, createWorkflow, listWorkflows, showWorkflow } from './workflow-operations.js'

type Handler = (call: ServiceCall, state: ClusterState) => Answer

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
}

/** Carries a call out, as CCE would: 403 for another project, 404 for what is not there, or is of another kind. */
export function perform(call: ServiceCall, state: ClusterState): Answer {
  const { project_id: projectId = state.projectId, cluster_id: clusterId = call.query['cluster_id'] } = call.params
  if (projectId !== state.projectId)
    return serviceError('forbidden', `the caller has no access to project ${projectId}`)
  if (!clusterId) return serviceError('invalid-request', 'cluster_id is required')
  if (clusterId !== state.clusterId || call.autopilot !== state.autopilot)
    return serviceError('not-found', `cluster ${clusterId} not found`)
  return HANDLERS[call.operation](call, state)
}
