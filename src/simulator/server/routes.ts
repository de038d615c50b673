const CLUSTERS = '/api/v3/projects/{project_id}/clusters'
const CLUSTER = `${CLUSTERS}/{cluster_id}`
const UPGRADE = `${CLUSTER}/operation/upgrade`
const BACKUP = '/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot'
/** The paths of charts have a service of their own, and no project. */
const CHARTS = '/cce/cam/v3/clusters/{cluster_id}'
const WORKFLOWS = `${CLUSTER}/operation/upgradeworkflows`

interface Route {
  readonly operation: string
  readonly method: string
  readonly path: string
  /** whether Autopilot clusters lack this call */
  readonly standardOnly?: boolean
  /** whether the call needs no cluster id */
  readonly anyCluster?: boolean
}

const ROUTES = [
  { operation: 'ListClusters', method: 'GET', path: CLUSTERS, anyCluster: true },
  { operation: 'ShowCluster', method: 'GET', path: CLUSTER },
  { operation: 'ListNodes', method: 'GET', path: `${CLUSTER}/nodes`, standardOnly: true },
  { operation: 'ShowNode', method: 'GET', path: `${CLUSTER}/nodes/{node_id}`, standardOnly: true },
  { operation: 'ListNodePools', method: 'GET', path: `${CLUSTER}/nodepools`, standardOnly: true },
  { operation: 'ShowNodePool', method: 'GET', path: `${CLUSTER}/nodepools/{nodepool_id}`, standardOnly: true },
  { operation: 'ShowClusterUpgradeInfo', method: 'GET', path: `${CLUSTER}/upgradeinfo` },
  { operation: 'ListClusterUpgradePaths', method: 'GET', path: '/api/v3/clusterupgradepaths', anyCluster: true },
  {
    operation: 'ListClusterUpgradeFeatureGates',
    method: 'GET',
    path: '/api/v3/clusterupgradefeaturegates',
    anyCluster: true,
  },
  { operation: 'CreateUpgradeWorkFlow', method: 'POST', path: WORKFLOWS },
  { operation: 'ListUpgradeWorkFlows', method: 'GET', path: WORKFLOWS },
  { operation: 'ShowUpgradeWorkFlow', method: 'GET', path: `${WORKFLOWS}/{upgrade_workflow_id}` },
  { operation: 'UpgradeWorkFlowUpdate', method: 'PATCH', path: `${WORKFLOWS}/{upgrade_workflow_id}` },
  { operation: 'CreatePreCheck', method: 'POST', path: `${CLUSTER}/operation/precheck` },
  { operation: 'ListPreCheckTasks', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks` },
  { operation: 'ShowPreCheck', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks/{task_id}` },
  { operation: 'UpgradeCluster', method: 'POST', path: UPGRADE },
  { operation: 'PauseUpgradeClusterTask', method: 'POST', path: `${UPGRADE}/pause`, standardOnly: true },
  { operation: 'ContinueUpgradeClusterTask', method: 'POST', path: `${UPGRADE}/continue`, standardOnly: true },
  { operation: 'RetryUpgradeClusterTask', method: 'POST', path: `${UPGRADE}/retry` },
  { operation: 'ListUpgradeClusterTasks', method: 'GET', path: `${UPGRADE}/tasks` },
  { operation: 'ShowUpgradeClusterTask', method: 'GET', path: `${UPGRADE}/tasks/{task_id}` },
  { operation: 'CreatePostCheck', method: 'POST', path: `${CLUSTER}/operation/postcheck` },
  { operation: 'CreateClusterMasterSnapshot', method: 'POST', path: BACKUP },
  { operation: 'ListClusterMasterSnapshotTasks', method: 'GET', path: `${BACKUP}/tasks` },
  { operation: 'BatchCreateAddonPrecheck', method: 'POST', path: `${CLUSTER}/addons/precheck`, standardOnly: true },
  { operation: 'ListAddonPrecheckTasks', method: 'GET', path: `${CLUSTER}/addons/precheck/tasks`, standardOnly: true },
  { operation: 'ListAddonInstances', method: 'GET', path: '/api/v3/addons' },
  { operation: 'ShowAddonInstance', method: 'GET', path: '/api/v3/addons/{id}', anyCluster: true },
  { operation: 'ListReleases', method: 'GET', path: `${CHARTS}/releases` },
  { operation: 'ShowRelease', method: 'GET', path: `${CHARTS}/namespace/{namespace}/releases/{name}` },
  { operation: 'ListAddonTemplates', method: 'GET', path: '/api/v3/addontemplates', anyCluster: true },
] as const satisfies readonly Route[]

/** The calls that the simulator knows, by their names in the CCE API reference (Cluster Upgrade, Add-on Management). */
export type Operation = (typeof ROUTES)[number]['operation']

export interface RouteMatch {
  readonly operation: Operation
  readonly method: string
  /** the decoded parameters of the path, by their names in the CCE API reference, such as `task_id` */
  readonly params: Readonly<Record<string, string>>
  /** whether the call needs no cluster id */
  readonly anyCluster: boolean
  /** whether it is the call for Autopilot clusters, whose paths begin with `/autopilot` instead of `/api` */
  readonly autopilot: boolean
}

/** A call that has passed the gateway. */
export interface ServiceCall extends RouteMatch {
  readonly query: Readonly<Record<string, string>>
  readonly body: string
  /** milliseconds since 1970 */
  readonly now: number
}

/** Finds the operation of a request; null if the API has no such call. */
export function matchRoute(method: string, path: string): RouteMatch | null {
  const autopilot = path.startsWith('/autopilot/')
  const standard = path.replace(/^\/autopilot\/cam\//, '/cce/cam/').replace(/^\/autopilot\//, '/api/')
  const segments = standard.split('/')
  for (const route of ROUTES) {
    if (route.method !== method || (autopilot && 'standardOnly' in route)) continue
    const params = matchPath(route.path.split('/'), segments)
    if (params) return { operation: route.operation, method, params, anyCluster: 'anyCluster' in route, autopilot }
  }
  return null
}

function matchPath(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined && part !== segment) return null
    if (name !== undefined) {
      const value = decode(segment)
      if (!value) return null
      params[name] = value
    }
  }
  return params
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
