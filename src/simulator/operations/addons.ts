import { type ApiResponse, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import {
  type AddonCheckRecord,
  type AddonDraft,
  addonCheckByClock,
  instanceIdOf,
  NO_RISKS,
} from '../state/addon-checks.js'
import { addonTemplate, PUBLISHED, publishedVersions } from '../state/addon-templates.js'
import { type ClusterState, countRead, offeredAt, type ProjectClusters, versionAt } from '../state/cluster-state.js'
import { addonInstance } from '../state/installed-addons.js'
import { stableUuid } from '../state/stable-ids.js'
import { stateError } from './prechecks.js'
import { type Fields, objectsField, parseTaskSpec, stringField } from './request-body.js'

/** CCE API reference: ListAddonInstances. */
export const listAddons = ({ now }: ServiceCall, { clusterId, addonInstances }: ClusterState): ApiResponse =>
  json({
    kind: 'Addon',
    apiVersion: 'v3',
    items: addonInstances.map((addon) => addonInstance(addon, clusterId, now)),
  })

/** CCE API reference: ShowAddonInstance. */
export function showAddon({ now, params }: ServiceCall, _: ClusterState, project: ProjectClusters): ApiResponse {
  const id = params['id'] ?? ''
  for (const { clusterId, addonInstances, urlId } of project) {
    const addon = addonInstances.find(({ template }) => urlId(instanceIdOf(template)) === id)
    if (addon) return json(addonInstance(addon, clusterId, now))
  }
  return serviceError('not-found', `add-on ${id} not found`)
}

/** CCE API reference: ListAddonTemplates. The filter may be the name of the template. */
export function listAddonTemplates(
  { now, query, autopilot }: ServiceCall,
  _: ClusterState,
  project: ProjectClusters,
): ApiResponse {
  const filter = query['addon_template_name']
  const installed = project.flatMap(({ addonInstances }) => addonInstances.map(({ template }) => template))
  const templates = new Set([...PUBLISHED, ...installed])
  const items = [...templates]
    .filter((template) => filter === undefined || template === filter)
    .map((template) => addonTemplate(template, autopilot, now))
  return json({ kind: 'Addon', apiVersion: 'v3', items })
}

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
    const draft = draftOf(addon, state, now)
    if ('form' in draft) return draft
    const key = stableUuid(`addon-check:${state.seed}:started:${state.addonChecks.length + records.length}`)
    records.push(addonCheckByClock(key, { startedAt: now, speed: state.speed }, draft))
  }
  state.addonChecks.push(...records)
  const items = records.map(({ render }) => render({ now, reads: 0 }))
  return json({ kind: 'AddonCheck', apiVersion: 'v3', spec, status: { items } }, 201)
}

/** The result that the check of one add-on will have, or why it cannot be checked. */
function draftOf(request: Fields, state: ClusterState, now: number): AddonDraft | ApiResponse {
  const { addonInstances, startedResults } = state
  const [template, type] = [stringField(request, 'addonTemplateName'), stringField(request, 'type')]
  const addon = addonInstances.find((candidate) => candidate.template === template)
  if (!addon || stringField(request, 'addonInstanceID') !== instanceIdOf(template))
    return serviceError('not-found', `the cluster has no instance of the add-on ${template} with this id`)
  if (!TYPES.includes(type)) return wrongType(type)
  if (type === 'addonStatic') return { template, type, targetVersion: null, risks: NO_RISKS.slice(0, 1) }
  const targetVersion = stringField(request, 'targetVersion')
  if (state.refusedAddons.includes(template))
    return invalidRequest(`the add-on ${template} cannot be checked for version ${targetVersion}`)
  if (targetVersion === '') return invalidRequest(`targetVersion of the add-on ${template} is required`)
  if (
    targetVersion === addon.version ||
    !fits(template, targetVersion, [versionAt(state, now), ...offeredAt(state, now)])
  )
    return invalidRequest(`the add-on ${template} cannot be upgraded to ${targetVersion}`)
  const result = startedResults.addons?.find((draft) => draft.template === template)
  return { ...result, template, type, targetVersion }
}

/** Whether a version of an add-on is published and runs on one of these versions of the cluster. */
function fits(template: string, version: string, clusters: readonly string[]): boolean {
  const minors = clusters.map((cluster) => Number(cluster.split('.')[1]))
  return publishedVersions(template).some(
    (published) => published.version === version && published.minors.some((minor) => minors.includes(minor)),
  )
}
