import type { AddonCheckRecord } from '../scenarios/scenario.js'
import { type Answer, json } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import { type Fields, refused, taskIn, textIn } from '../server/request-body.js'
import type { ServiceCall } from '../server/service-call.js'
import { type AddonDraft, instanceIdOf, NO_RISKS } from '../state/addon-tasks.js'
import type { AddonCheckTask } from '../state/api-shapes.js'
import type { InstalledAddon } from '../state/installed-addons.js'
import { stableUuid } from '../state/stable-ids.js'
import { startedAddonCheck } from '../state/started-addon-checks.js'
import { type ClusterState, readsOf } from '../state/state.js'
import { refusalOfState } from './precheck-operations.js'

const TYPES = ['addonStatic', 'addonUpgrade']

/** CCE API reference: ListAddonPrecheckTasks, with its three filters. It is the only way to read such a task. */
export function listAddonChecks({ now, query }: ServiceCall, state: ClusterState): Answer {
  const { type, task_id: taskId, addon_instance_id: instanceId } = query
  if (type !== undefined && !TYPES.includes(type)) return refused(`type ${type} is not one of ${TYPES.join(', ')}`)
  const isWanted = (wanted: string | undefined, id = '') => wanted === undefined || state.sentAs(id) === wanted
  const items = state.addonChecks
    .map(({ key, render }) => render({ now, reads: readsOf(state, key, true) }))
    .filter(
      ({ metadata }) =>
        (type === undefined || metadata.type === type) &&
        isWanted(taskId, metadata.taskID) &&
        isWanted(instanceId, metadata.addonInstanceID),
    )
  return json({ kind: 'AddonCheck', apiVersion: 'v3', pageInfo: { currentCount: items.length }, items })
}

/** CCE API reference: BatchCreateAddonPrecheck, whose tasks are in `status.items`. All add-ons are taken, or none. */
export function createAddonChecks({ now, body }: ServiceCall, state: ClusterState): Answer {
  const { fault, spec } = taskIn(body, 'AddonCheck')
  if (fault) return fault
  const refusal = refusalOfState(state, now)
  if (refusal) return refusal
  if (textIn(spec, 'clusterID') !== state.clusterId) return refused('spec.clusterID must be the id of the cluster')
  const list = Array.isArray(spec['addonList']) ? (spec['addonList'] as Fields[]) : []
  if (list.length === 0) return refused('spec.addonList must not be empty')
  const records: AddonCheckRecord[] = []
  for (const asked of list) {
    const draft = draftOf(asked, state)
    if ('form' in draft) return draft
    const key = stableUuid(`addon-check:${state.seed}:started:${state.addonChecks.length + records.length}`)
    records.push(startedAddonCheck(key, { at: now, speed: state.speed }, draft))
  }
  state.addonChecks.push(...records)
  const items: AddonCheckTask[] = records.map(({ render }) => render({ now, reads: 0 }))
  return json({ kind: 'AddonCheck', apiVersion: 'v3', spec, status: { items } }, 201)
}

/** What will come of the check of one add-on, or why it cannot be checked. */
function draftOf(asked: Fields, { addonInstances, outcomes }: ClusterState): AddonDraft | Answer {
  const [template, type] = [textIn(asked, 'addonTemplateName'), textIn(asked, 'type')]
  const addon = addonInstances.find((candidate) => candidate.template === template)
  if (!addon || textIn(asked, 'addonInstanceID') !== instanceIdOf(template))
    return serviceError('not-found', `the cluster has no instance of the add-on ${template} with this id`)
  if (!TYPES.includes(type)) return refused(`type ${type} is not one of ${TYPES.join(', ')}`)
  if (type === 'addonStatic') return { template, type, targetVersion: null, risks: NO_RISKS.slice(0, 1) }
  return upgradeDraft(addon, textIn(asked, 'targetVersion'), outcomes.addons ?? [])
}

function upgradeDraft(
  { template, targetVersions }: InstalledAddon,
  target: string,
  outcomes: readonly AddonDraft[],
): AddonDraft | Answer {
  if (target === '') return refused(`targetVersion of the add-on ${template} is required`)
  if (!targetVersions.includes(target)) return refused(`the add-on ${template} cannot be upgraded to ${target}`)
  const outcome = outcomes.find((draft) => draft.template === template)
  return { ...outcome, template, type: 'addonUpgrade', targetVersion: target }
}
