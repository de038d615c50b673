import { type Answer, json } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import { type Fields, objectIn, refused, taskIn, textIn } from '../server/request-body.js'
import type { ServiceCall } from '../server/service-call.js'
import { stableUuid } from '../state/stable-ids.js'
import { type ClusterState, versionAt } from '../state/state.js'
import { HOUR } from '../state/timestamps.js'
import { progressAt, upgradeTask } from '../state/upgrade-tasks.js'
import { isUnfinished, precheckOf } from '../state/workflows.js'
import { refusalOfState } from './precheck-operations.js'

/** CCE API reference: ListUpgradeClusterTasks. */
export const listUpgrades = ({ now }: ServiceCall, { upgrades }: ClusterState): Answer =>
  json({ kind: 'List', apiVersion: 'v3', metadata: {}, items: upgrades.map((upgrade) => upgradeTask(upgrade, now)) })

/** CCE API reference: ShowUpgradeClusterTask. */
export function showUpgrade({ now, params }: ServiceCall, { upgrades, sentAs }: ClusterState): Answer {
  const wanted = params['task_id'] ?? ''
  const upgrade = upgrades.find(({ uid }) => sentAs(uid) === wanted)
  return upgrade ? json(upgradeTask(upgrade, now)) : serviceError('not-found', `upgrade task ${wanted} not found`)
}

/** CCE API reference: UpgradeCluster. Its body says its kind in `metadata`; its answer has neither kind nor status. */
export function upgradeCluster({ now, body, autopilot }: ServiceCall, state: ClusterState): Answer {
  const { fault, spec } = taskIn(body, 'UpgradeTask', true)
  if (fault) return fault
  const refusal = refusalOfState(state, now)
  if (refusal) return refusal
  const name = autopilot ? 'autopilotClusterUpgradeAction' : 'clusterUpgradeAction'
  const action = objectIn(spec, name)
  const targetVersion = textIn(action, 'targetVersion')
  const workflow = state.workflows.findLast(
    (candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now),
  )
  if (!workflow) return refused(`there is no unfinished upgrade workflow with targetVersion ${targetVersion}`)
  if (!autopilot && !hasStep(action)) return refused('strategy.inPlaceRollingUpdate.userDefinedStep is required')
  const precheck = precheckOf(workflow, state, now)
  if (precheck?.status.phase !== 'Success' || isOld(precheck.metadata.updateTimestamp ?? '', now))
    return serviceError('check-expired', 'the cluster has no valid precheck result')
  const uid = stableUuid(`upgrade:${state.seed}:started:${state.upgrades.length}`)
  const { version } = workflow
  state.upgrades.push({ uid, version, targetVersion, begun: { at: now, speed: state.speed } })
  workflow.upgradeUid = uid
  return json({ metadata: { uid }, spec: { [name]: { ...action, version } } })
}

function hasStep(action: Fields): boolean {
  const strategy = objectIn(action, 'strategy')
  return Number.isInteger(objectIn(strategy, 'inPlaceRollingUpdate')['userDefinedStep'])
}

/** Results are valid for an hour. @param updated as Go prints a time, in UTC */
const isOld = (updated: string, now: number): boolean => {
  const time = Date.parse(updated.replace(/^(\S+) (\S+) .*$/, '$1T$2Z'))
  return !(now < time + HOUR)
}

/**
 * CCE API reference: PostCheck. It is done at once, and there is no call to read it again. It wants an upgrade of
 * exactly these versions to have succeeded, and no earlier confirmation of it.
 */
export function createPostcheck({ now, body }: ServiceCall, state: ClusterState): Answer {
  const { fault, spec } = taskIn(body, 'PostCheckTask')
  if (fault) return fault
  const [from, to] = [textIn(spec, 'clusterVersion'), textIn(spec, 'targetVersion')]
  const { clusterId, upgrades, workflows, outcomes, seed, reads } = state
  if (textIn(spec, 'clusterID') !== clusterId) return refused('spec.clusterID must be the id of the cluster')
  const upgrade = upgrades.findLast(({ version, targetVersion }) => version === from && targetVersion === to)
  if (!upgrade || progressAt(upgrade, now).phase !== 'Success' || versionAt(state, now) !== to)
    return serviceError('wrong-version', `no upgrade from ${from} to ${to} has succeeded`)
  const workflow = workflows.findLast(({ upgradeUid }) => upgradeUid === upgrade.uid)
  if (workflow?.postcheck?.phase === 'Success')
    return serviceError('exists', `the upgrade to ${to} has been confirmed before`)
  const count = reads.get('postchecks') ?? 0
  reads.set('postchecks', count + 1)
  const uid = stableUuid(`postcheck:${seed}:${count}`)
  const phase = outcomes.postcheck ?? 'Success'
  if (workflow) workflow.postcheck = { uid, phase, at: now }
  return json({ kind: 'PostCheckTask', apiVersion: 'v3', metadata: { uid }, spec, status: { phase } })
}
