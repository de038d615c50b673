import type { Operation } from '../server/routes.js'

const READ_CLUSTER = ['cce:cluster:getCluster', 'cce:cluster:get']
const LIST_CLUSTERS = ['cce:cluster:list']
const UPGRADE = ['cce:cluster:upgrade']

/**
 * The action of an identity policy that each call needs, with its aliases. An empty list: a call of standard clusters that
 * needs none (CCE API reference: the section "Authorization Information" of each call).
 */
const ACTIONS: Readonly<Record<Operation, readonly string[]>> = {
  ListClusters: LIST_CLUSTERS,
  ShowCluster: READ_CLUSTER,
  ListNodes: ['cce:node:list'],
  ShowNode: ['cce:node:get'],
  ListNodePools: ['cce:nodepool:list'],
  ShowNodePool: ['cce:nodepool:get'],
  ShowClusterUpgradeInfo: [],
  ListClusterUpgradePaths: [],
  ListClusterUpgradeFeatureGates: [],
  CreateUpgradeWorkFlow: UPGRADE,
  ListUpgradeWorkFlows: READ_CLUSTER,
  ShowUpgradeWorkFlow: READ_CLUSTER,
  UpgradeWorkFlowUpdate: UPGRADE,
  CreatePreCheck: [],
  ListPreCheckTasks: [],
  ShowPreCheck: [],
  UpgradeCluster: UPGRADE,
  PauseUpgradeClusterTask: UPGRADE,
  ContinueUpgradeClusterTask: UPGRADE,
  RetryUpgradeClusterTask: UPGRADE,
  ListUpgradeClusterTasks: READ_CLUSTER,
  ShowUpgradeClusterTask: READ_CLUSTER,
  CreatePostCheck: UPGRADE,
  CreateClusterMasterSnapshot: UPGRADE,
  ListClusterMasterSnapshotTasks: READ_CLUSTER,
  BatchCreateAddonPrecheck: [],
  ListAddonPrecheckTasks: [],
  ListAddonInstances: ['cce:addonInstance:list'],
  ShowAddonInstance: ['cce:addonInstance:get'],
  ListReleases: ['cce:release:list'],
  ShowRelease: ['cce:release:get'],
  ListAddonTemplates: LIST_CLUSTERS,
}

/** The calls of Autopilot clusters that need an action although those of standard clusters need none. */
const AUTOPILOT: Partial<Readonly<Record<Operation, readonly string[]>>> = {
  CreatePreCheck: UPGRADE,
  ListPreCheckTasks: READ_CLUSTER,
  ShowPreCheck: READ_CLUSTER,
  ShowClusterUpgradeInfo: READ_CLUSTER,
}

/** The action that a call needs, with its aliases; empty if it needs none. */
export const actionsOf = (operation: Operation, autopilot: boolean): readonly string[] =>
  (autopilot ? AUTOPILOT[operation] : undefined) ?? ACTIONS[operation]
