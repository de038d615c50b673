import { type Answer, json } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import { type Fields, refused, taskIn, textIn } from '../server/request-body.js'
import type { ServiceCall } from '../server/service-call.js'
import type { PrecheckTask } from '../state/api-shapes.js'
import { stableUuid } from '../state/stable-ids.js'
import { startedPrecheck } from '../state/started-prechecks.js'
import { type ClusterState, offeredVersion, phaseAt, readsOf, versionAt } from '../state/state.js'
import { isUnfinished } from '../state/workflows.js'

/** CCE API reference: ListPreCheckTasks. The reference gives the list no kind of its own. Its reads do not count. */
export function listPrechecks({ now }: ServiceCall, state: ClusterState): Answer {
  const items = state.prechecks.flatMap(({ uid, render }) => render({ now, reads: readsOf(state, uid, false) }) ?? [])
  return json({ kind: 'List', apiVersion: 'v3', metadata: {}, items })
}

/** CCE API reference: ShowPreCheck. */
export function showPrecheck({ now, params }: ServiceCall, state: ClusterState): Answer {
  const wanted = params['task_id'] ?? ''
  for (const { uid, render } of state.prechecks) {
    if (state.sentAs(uid) !== wanted) continue
    const task = render({ now, reads: readsOf(state, uid, true) })
    if (task) return json(task)
  }
  return serviceError('not-found', `precheck task ${wanted} not found`)
}

/** What is in the way of starting anything, or null. */
export function refusalOfState(state: ClusterState, now: number): Answer | null {
  const phase = phaseAt(state, now)
  return phase === 'Available'
    ? null
    : serviceError('wrong-state', `the cluster is ${phase}: only an Available cluster can be checked or upgraded`)
}

/** CCE API reference: PreCheck. The answer's metadata has the uid only. */
export function createPrecheck({ now, body }: ServiceCall, state: ClusterState): Answer {
  const { fault, spec } = taskIn(body, 'PreCheckTask')
  if (fault) return fault
  const refusal = refusalOfState(state, now) ?? refusalOfVersions(spec, state, now)
  if (refusal) return refusal
  const target = offeredVersion(state, now, textIn(spec, 'targetVersion'))
  const workflow = state.workflows.findLast(
    (candidate) => candidate.targetVersion === target && isUnfinished(candidate, state, now),
  )
  if (!workflow || !target)
    return serviceError('wrong-version', `there is no unfinished upgrade workflow with targetVersion ${target}`)
  if (state.prechecks.some(({ render }) => isUnderWay(render({ now, reads: 0 }))))
    return serviceError('too-many-tasks', 'a precheck task of the cluster is running')
  const uid = stableUuid(`precheck:${state.seed}:started:${state.prechecks.length}`)
  const skipped = spec['skippedCheckItemList'] as PrecheckTask['spec']['skippedCheckItemList']
  const asked = { clusterId: state.clusterId, currentVersion: workflow.version, targetVersion: target }
  const draft = { ...state.outcomes.precheck, ...asked, ...(skipped && { skipped }) }
  state.prechecks.push(startedPrecheck(uid, { at: now, speed: state.speed }, draft))
  workflow.precheckUid = uid
  return json({
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    metadata: { uid },
    spec: { ...spec, targetVersion: target },
    status: { phase: 'Init' },
  })
}

const isUnderWay = (task: PrecheckTask | null): boolean => ['Init', 'Running'].includes(task?.status.phase ?? '')

/** The current version must be whole, release and patch: what `upgradeinfo` says, and no shorter. */
function refusalOfVersions(spec: Fields, state: ClusterState, now: number): Answer | null {
  if (textIn(spec, 'clusterID') !== state.clusterId) return refused('spec.clusterID must be the id of the cluster')
  const target = textIn(spec, 'targetVersion')
  if (!offeredVersion(state, now, target)) return refused(`the cluster cannot be upgraded to ${target}`)
  const version = textIn(spec, 'clusterVersion')
  return version === versionAt(state, now)
    ? null
    : serviceError('wrong-version', `clusterVersion ${version} is not the one of the upgrade workflow`)
}
