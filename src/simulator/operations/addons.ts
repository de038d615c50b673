import { type ApiResponse, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import {
  type AddonCheckRecord,
  type AddonDraft,
  addonCheckByClock,
  instanceIdOf,
  NO_RISKS,
} from '../state/addon-checks.js'
import { type ClusterState, countRead } from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { stateError } from './prechecks.js'
import { type Fields, objectsField, parseTaskSpec, stringField } from './request-body.js'

const TYPES = ['addonStatic', 'addonUpgrade']
const wrongType = (type: string): ApiResponse => invalidRequest(`type ${type} is not one of ${TYPES.join(', ')}`)

/** CCE API reference: ListAddonPrecheckTasks, with its three filters. No other call reads these tasks. */
export function listAddonChecks({ now, query }: ServiceCall, state: ClusterState): ApiResponse {
  const { type, task_id: taskId, addon_instance_id: instanceId } = query
  if (type !== undefined && !TYPES.includes(type)) return wrongType(type)
  const matches = (filter: string | undefined, id = '') => filter === undefined || state.urlId(id) === filter
  const items = state.addonChecks
    .map(({ key, render }) => render({ now, reads: countRead(state, key) }))
    .filter(
      ({ metadata }) =>
        (type === undefined || metadata.type === type) &&
        matches(taskId, metadata.taskID) &&
        matches(instanceId, metadata.addonInstanceID),
    )
  return json({ kind: 'AddonCheck', apiVersion: 'v3', pageInfo: { currentCount: items.length }, items })
}

/** CCE API reference: BatchCreateAddonPrecheck. Returns the tasks in `status.items`. Accepts all add-ons or none. */
export function createAddonChecks({ now, body }: ServiceCall, state: ClusterState): ApiResponse {
  const { fault, spec } = parseTaskSpec(body, 'AddonCheck')
  if (fault) return fault
  const notAvailable = stateError(state, now)
  if (notAvailable) return notAvailable
  if (stringField(spec, 'clusterID') !== state.clusterId)
    return invalidRequest('spec.clusterID must be the id of the cluster')
  const addons = objectsField(spec, 'addonList')
  if (addons.length === 0) return invalidRequest('spec.addonList must not be empty')
  const records: AddonCheckRecord[] = []
  for (const addon of addons) {
    const draft = draftOf(addon, state)
    if ('form' in draft) return draft
    const key = stableUuid(`addon-check:${state.seed}:started:${state.addonChecks.length + records.length}`)
    records.push(addonCheckByClock(key, { startedAt: now, speed: state.speed }, draft))
  }
  state.addonChecks.push(...records)
  const items = records.map(({ render }) => render({ now, reads: 0 }))
  return json({ kind: 'AddonCheck', apiVersion: 'v3', spec, status: { items } }, 201)
}

/** The result that the check of one add-on will have, or why it cannot be checked. */
function draftOf(request: Fields, { addonInstances, startedResults }: ClusterState): AddonDraft | ApiResponse {
  const [template, type] = [stringField(request, 'addonTemplateName'), stringField(request, 'type')]
  const addon = addonInstances.find((candidate) => candidate.template === template)
  if (!addon || stringField(request, 'addonInstanceID') !== instanceIdOf(template))
    return serviceError('not-found', `the cluster has no instance of the add-on ${template} with this id`)
  if (!TYPES.includes(type)) return wrongType(type)
  if (type === 'addonStatic') return { template, type, targetVersion: null, risks: NO_RISKS.slice(0, 1) }
  const targetVersion = stringField(request, 'targetVersion')
  if (targetVersion === '') return invalidRequest(`targetVersion of the add-on ${template} is required`)
  if (!addon.targetVersions.includes(targetVersion))
    return invalidRequest(`the add-on ${template} cannot be upgraded to ${targetVersion}`)
  const result = startedResults.addons?.find((draft) => draft.template === template)
  return { ...result, template, type, targetVersion }
}
