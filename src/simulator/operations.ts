import { type Answer, json } from './answer.js'
import { DEMO } from './demo-values.js'
import { serviceError } from './error-answers.js'
import type { Operation, RouteMatch } from './routes.js'
import { type ClusterState, readsOf } from './state.js'
import { goTime, HOUR } from './timestamps.js'

/** A call that has passed the gateway. */
export interface ServiceCall extends RouteMatch {
  readonly query: Readonly<Record<string, string>>
  /** milliseconds since 1970 */
  readonly now: number
}

type Handler = (call: ServiceCall, state: ClusterState) => Answer

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  ShowCluster: showCluster,
  ListPreCheckTasks: listPrechecks,
  ShowPreCheck: showPrecheck,
  ListAddonPrecheckTasks: listAddonChecks,
}

/** Carries a call out, as CCE would: 403 for another project, 404 for what is not there. */
export function perform(call: ServiceCall, state: ClusterState): Answer {
  const { project_id: projectId = '', cluster_id: clusterId = '' } = call.params
  if (projectId !== state.projectId)
    return serviceError('forbidden', `the caller has no access to project ${projectId}`)
  if (clusterId !== state.clusterId) return serviceError('not-found', `cluster ${clusterId} not found`)
  return HANDLERS[call.operation](call, state)
}

/** CCE API reference: ShowCluster. `spec.version` is short, as it may be; the precheck task has the exact one. */
function showCluster({ now }: ServiceCall, { clusterId }: ClusterState): Answer {
  const created = now - 400 * 24 * HOUR
  return json({
    kind: 'Cluster',
    apiVersion: 'v3',
    metadata: {
      name: 'prod',
      alias: 'prod',
      uid: clusterId,
      creationTimestamp: goTime(created),
      updateTimestamp: goTime(now - HOUR),
    },
    spec: {
      category: 'CCE',
      type: 'VirtualMachine',
      flavor: 'cce.s2.large',
      version: DEMO.currentVersion.split('.').slice(0, 2).join('.'),
      containerNetwork: { mode: 'vpc-router' },
    },
    status: { phase: 'Available', endpoints: [{ url: 'https://172.16.0.10:5443', type: 'Internal' }] },
  })
}

/** CCE API reference: ListPreCheckTasks. The reference gives the list no kind of its own. Its reads do not count. */
function listPrechecks({ now }: ServiceCall, state: ClusterState): Answer {
  const items = state.prechecks.map(({ uid, render }) => render({ now, reads: readsOf(state, uid, false) }))
  return json({ kind: 'List', apiVersion: 'v3', metadata: {}, items })
}

/** CCE API reference: ShowPreCheck. */
function showPrecheck({ now, params }: ServiceCall, state: ClusterState): Answer {
  const wanted = params['task_id'] ?? ''
  for (const { uid, render } of state.prechecks) {
    if (uid === wanted) return json(render({ now, reads: readsOf(state, uid, true) }))
  }
  return serviceError('not-found', `precheck task ${wanted} not found`)
}

const ADDON_CHECK_TYPES = ['addonStatic', 'addonUpgrade']

/** CCE API reference: ListAddonPrecheckTasks, with its three filters. It is the only way to read such a task. */
function listAddonChecks({ now, query }: ServiceCall, state: ClusterState): Answer {
  const { type, task_id: taskId, addon_instance_id: instanceId } = query
  if (type !== undefined && !ADDON_CHECK_TYPES.includes(type))
    return serviceError('invalid-request', `type ${type} is not one of ${ADDON_CHECK_TYPES.join(', ')}`)
  const items = state.addonChecks
    .map(({ key, render }) => render({ now, reads: readsOf(state, key, true) }))
    .filter(
      ({ metadata }) =>
        (type === undefined || metadata.type === type) &&
        (taskId === undefined || metadata.taskID === taskId) &&
        (instanceId === undefined || metadata.addonInstanceID === instanceId),
    )
  return json({ kind: 'AddonCheck', apiVersion: 'v3', pageInfo: { currentCount: items.length }, items })
}
