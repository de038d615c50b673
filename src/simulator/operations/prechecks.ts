import { type ApiResponse, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import type { PrecheckTask } from '../state/api-shapes.js'
import { type ClusterState, countRead, offeredVersion, phaseAt, readsOf, versionAt } from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { precheckByClock } from '../state/unfinished-prechecks.js'
import { isUnfinished } from '../state/workflows.js'
import { type Fields, parseTaskSpec, stringField } from './request-body.js'

/** CCE API reference: ListPreCheckTasks. The reference does not state its `kind`. It does not count as a read of a task. */
export function listPrechecks({ now }: ServiceCall, state: ClusterState): ApiResponse {
  const items = state.prechecks.flatMap(({ uid, render }) => render({ now, reads: readsOf(state, uid) }) ?? [])
  return json({ kind: 'List', apiVersion: 'v3', metadata: {}, items })
}

/** CCE API reference: ShowPreCheck. */
export function showPrecheck({ now, params }: ServiceCall, state: ClusterState): ApiResponse {
  const taskId = params['task_id'] ?? ''
  for (const { uid, render } of state.prechecks) {
    if (state.urlId(uid) !== taskId) continue
    const task = render({ now, reads: countRead(state, uid) })
    if (task) return json(task)
  }
  return serviceError('not-found', `precheck task ${taskId} not found`)
}

/** The error of every start while the cluster is not Available, or null. */
export function stateError(state: ClusterState, now: number): ApiResponse | null {
  const phase = phaseAt(state, now)
  return phase === 'Available'
    ? null
    : serviceError('wrong-state', `the cluster is ${phase}: only an Available cluster can be checked or upgraded`)
}

/** CCE API reference: CreatePreCheck. The response's metadata contains only the uid. */
export function createPrecheck({ now, body }: ServiceCall, state: ClusterState): ApiResponse {
  const { fault, spec } = parseTaskSpec(body, 'PreCheckTask')
  if (fault) return fault
  const error = stateError(state, now) ?? versionError(spec, state, now)
  if (error) return error
  const targetVersion = offeredVersion(state, now, stringField(spec, 'targetVersion'))
  const workflow = state.workflows.findLast(
    (candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now),
  )
  if (!workflow || !targetVersion)
    return serviceError('wrong-version', `there is no unfinished upgrade workflow with targetVersion ${targetVersion}`)
  if (state.prechecks.some(({ render }) => isUnfinishedPrecheck(render({ now, reads: 0 }))))
    return serviceError('too-many-tasks', 'a precheck task of the cluster is running')
  const uid = stableUuid(`precheck:${state.seed}:started:${state.prechecks.length}`)
  const skipped = spec['skippedCheckItemList'] as PrecheckTask['spec']['skippedCheckItemList']
  const draft = {
    ...state.startedResults.precheck,
    clusterId: state.clusterId,
    currentVersion: workflow.version,
    targetVersion,
    ...(skipped && { skipped }),
  }
  state.prechecks.push(precheckByClock(uid, { startedAt: now, speed: state.speed }, draft))
  workflow.precheckUid = uid
  return json({
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    metadata: { uid },
    spec: { ...spec, targetVersion },
    status: { phase: 'Init' },
  })
}

/** Whether a check has been started and has not ended. */
export const isUnfinishedPrecheck = (task: PrecheckTask | null): boolean =>
  ['Init', 'Running'].includes(task?.status.phase ?? '')

/** The current version must be exact, release and patch, as `upgradeinfo` has it. */
function versionError(spec: Fields, state: ClusterState, now: number): ApiResponse | null {
  if (stringField(spec, 'clusterID') !== state.clusterId)
    return invalidRequest('spec.clusterID must be the id of the cluster')
  const target = stringField(spec, 'targetVersion')
  if (!offeredVersion(state, now, target)) return invalidRequest(`the cluster cannot be upgraded to ${target}`)
  const version = stringField(spec, 'clusterVersion')
  return version === versionAt(state, now)
    ? null
    : serviceError('wrong-version', `clusterVersion ${version} is not the one of the upgrade workflow`)
}
