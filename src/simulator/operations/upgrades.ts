import { type ApiResponse, EMPTY, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import type { PrecheckTask } from '../state/api-shapes.js'
import { HOUR } from '../state/clock.js'
import { type ClusterState, countRead, versionAt } from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { CHECKS_FAILED, pausedFrom, progressAt, resumedFrom, type Upgrade, upgradeTask } from '../state/upgrades.js'
import { isUnfinished, precheckOf } from '../state/workflows.js'
import { isUnfinishedPrecheck, stateError } from './prechecks.js'
import { type Fields, objectField, parseTaskSpec, stringField } from './request-body.js'

/** CCE API reference: ListUpgradeClusterTasks. */
export const listUpgrades = ({ now }: ServiceCall, { upgrades }: ClusterState): ApiResponse =>
  json({ kind: 'List', apiVersion: 'v3', metadata: {}, items: upgrades.map((upgrade) => upgradeTask(upgrade, now)) })

/** CCE API reference: ShowUpgradeClusterTask. */
export function showUpgrade({ now, params }: ServiceCall, { upgrades, urlId }: ClusterState): ApiResponse {
  const taskId = params['task_id'] ?? ''
  const upgrade = upgrades.find(({ uid }) => urlId(uid) === taskId)
  return upgrade ? json(upgradeTask(upgrade, now)) : serviceError('not-found', `upgrade task ${taskId} not found`)
}

const ACTIONS = ['clusterUpgradeAction', 'autopilotClusterUpgradeAction']

/**
 * CCE API reference: UpgradeCluster. The body has its kind in `metadata`; the response has neither kind nor status. For an
 * Autopilot cluster, Terraform's provider and Huawei's SDKs name the action differently; both names are accepted.
 *
 * CCE does not wait for a pre-upgrade check that is still running: it accepts the upgrade, whose own checks then fail.
 * With `isOnlyUpgrade`, no check is needed.
 */
export function upgradeCluster({ now, body, autopilot }: ServiceCall, state: ClusterState): ApiResponse {
  const { fault, spec } = parseTaskSpec(body, 'UpgradeTask', true)
  if (fault) return fault
  const notAvailable = stateError(state, now)
  if (notAvailable) return notAvailable
  const name = autopilot ? ACTIONS.find((candidate) => candidate in spec) : ACTIONS[0]
  const action = objectField(spec, name ?? '')
  const targetVersion = stringField(action, 'targetVersion')
  const workflow = state.workflows.findLast(
    (candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now),
  )
  if (!name || !workflow)
    return invalidRequest(`there is no unfinished upgrade workflow with targetVersion ${targetVersion}`)
  if (!autopilot && !hasStep(action)) return invalidRequest('strategy.inPlaceRollingUpdate.userDefinedStep is required')
  const precheck = precheckOf(workflow, state, now)
  const isChecking = isUnfinishedPrecheck(precheck)
  if (action['isOnlyUpgrade'] !== true && !isChecking && !isValid(precheck, now))
    return serviceError('check-expired', 'the cluster has no valid precheck result')
  const uid = stableUuid(`upgrade:${state.seed}:started:${state.upgrades.length}`)
  const { version } = workflow
  const clock = { startedAt: now, speed: state.speed }
  state.upgrades.push({ uid, version, targetVersion, clock, ...(isChecking && { halt: CHECKS_FAILED }) })
  workflow.upgradeUid = uid
  return json({ metadata: { uid }, spec: { [name]: { ...action, version } } })
}

/** CCE API reference: PauseUpgradeClusterTask. Like the next two, it is about the latest upgrade, and has no body. */
export const pauseUpgrade = (call: ServiceCall, state: ClusterState): ApiResponse =>
  changeUpgrade(call, state, ['Init', 'Queuing', 'Running'], (upgrade) => pausedFrom(upgrade, call.now))

/** CCE API reference: ContinueUpgradeClusterTask. */
export const continueUpgrade = (call: ServiceCall, state: ClusterState): ApiResponse =>
  changeUpgrade(call, state, ['Pause'], (upgrade) => resumedFrom(upgrade, call.now))

/** CCE API reference: RetryUpgradeClusterTask. The upgrade goes on with the step that failed. */
export const retryUpgrade = (call: ServiceCall, state: ClusterState): ApiResponse =>
  changeUpgrade(call, state, ['Failed'], (upgrade) => resumedFrom(upgrade, call.now))

function changeUpgrade(
  { now }: ServiceCall,
  { upgrades }: ClusterState,
  phases: readonly string[],
  change: (upgrade: Upgrade) => Upgrade,
): ApiResponse {
  const latest = upgrades.at(-1)
  if (!latest) return serviceError('not-found', 'the cluster has no upgrade task')
  const { phase } = progressAt(latest, now)
  if (!phases.includes(phase))
    return serviceError('wrong-state', `the upgrade task is ${phase}, not ${phases.join(' or ')}`)
  upgrades[upgrades.length - 1] = change(latest)
  return EMPTY
}

function hasStep(action: Fields): boolean {
  const strategy = objectField(action, 'strategy')
  return Number.isInteger(objectField(strategy, 'inPlaceRollingUpdate')['userDefinedStep'])
}

/** Whether a check succeeded less than an hour ago. */
function isValid(precheck: PrecheckTask | null, now: number): boolean {
  const updated = precheck?.metadata.updateTimestamp ?? ''
  const time = Date.parse(updated.replace(/^(\S+) (\S+) .*$/, '$1T$2Z'))
  return precheck?.status.phase === 'Success' && now < time + HOUR
}

/**
 * CCE API reference: CreatePostCheck. It finishes at once, and no call reads it again. It requires that an upgrade between
 * exactly these versions has succeeded and has not been confirmed before.
 */
export function createPostcheck({ now, body }: ServiceCall, state: ClusterState): ApiResponse {
  const { fault, spec } = parseTaskSpec(body, 'PostCheckTask')
  if (fault) return fault
  const [from, to] = [stringField(spec, 'clusterVersion'), stringField(spec, 'targetVersion')]
  const { clusterId, upgrades, workflows, startedResults, seed } = state
  if (stringField(spec, 'clusterID') !== clusterId)
    return invalidRequest('spec.clusterID must be the id of the cluster')
  const upgrade = upgrades.findLast(({ version, targetVersion }) => version === from && targetVersion === to)
  if (!upgrade || progressAt(upgrade, now).phase !== 'Success' || versionAt(state, now) !== to)
    return serviceError('wrong-version', `no upgrade from ${from} to ${to} has succeeded`)
  const workflow = workflows.findLast(({ upgradeUid }) => upgradeUid === upgrade.uid)
  if (workflow?.postcheck?.phase === 'Success')
    return serviceError('exists', `the upgrade to ${to} has been confirmed before`)
  const uid = stableUuid(`postcheck:${seed}:${countRead(state, 'postchecks')}`)
  const phase = startedResults.postcheck ?? 'Success'
  if (workflow) workflow.postcheck = { uid, phase, at: now }
  return json({ kind: 'PostCheckTask', apiVersion: 'v3', metadata: { uid }, spec, status: { phase } })
}
