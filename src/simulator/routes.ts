/** The calls that the simulator answers, as the CCE API reference names them (Cluster Upgrade, Add-on Management). */
export type Operation = 'ShowCluster' | 'ListPreCheckTasks' | 'ShowPreCheck' | 'ListAddonPrecheckTasks'

const CLUSTER = '/api/v3/projects/{project_id}/clusters/{cluster_id}'

const ROUTES: readonly { readonly operation: Operation; readonly method: string; readonly path: string }[] = [
  { operation: 'ShowCluster', method: 'GET', path: CLUSTER },
  { operation: 'ListPreCheckTasks', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks` },
  { operation: 'ShowPreCheck', method: 'GET', path: `${CLUSTER}/operation/precheck/tasks/{task_id}` },
  { operation: 'ListAddonPrecheckTasks', method: 'GET', path: `${CLUSTER}/addons/precheck/tasks` },
]

export interface RouteMatch {
  readonly operation: Operation
  /** the path's parameters, decoded, by the names of the CCE API reference, such as `task_id` */
  readonly params: Readonly<Record<string, string>>
}

/** Finds the operation that a request asks for; null where the API has none. */
export function matchRoute(method: string, path: string): RouteMatch | null {
  const segments = path.split('/')
  for (const route of ROUTES) {
    if (route.method !== method) continue
    const params = matchPath(route.path.split('/'), segments)
    if (params) return { operation: route.operation, params }
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
      const value = decoded(segment)
      if (!value) return null
      params[name] = value
    }
  }
  return params
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
