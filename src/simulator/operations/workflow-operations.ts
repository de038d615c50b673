import { type Answer, json } from '../server/answer.js'
import { serviceError } from '../server/error-answers.js'
import { bodyOf, objectIn, refused, taskIn, textIn } from '../server/request-body.js'
import type { ServiceCall } from '../server/service-call.js'
import { stableUuid } from '../state/stable-ids.js'
import { type ClusterState, offeredVersion, versionAt } from '../state/state.js'
import { isUnfinished, type Workflow, workflowTask } from '../state/workflows.js'
import { refusalOfState } from './precheck-operations.js'

/**
 * CCE API reference: CreateUpgradeWorkFlow. The target may be short: the answer has the exact one. The reference calls
 * `clusterID` the server's own, yet CCE refuses a body without it.
 */
export function createWorkflow({ now, body }: ServiceCall, state: ClusterState): Answer {
  const { fault, spec } = taskIn(body, 'WorkFlowTask')
  if (fault) return fault
  const [given, target] = [textIn(spec, 'clusterVersion'), textIn(spec, 'targetVersion')]
  if (textIn(spec, 'clusterID') !== state.clusterId) return refused('spec.clusterID must be the id of the cluster')
  const refusal = refusalOfState(state, now)
  if (refusal) return refusal
  const version = versionAt(state, now)
  if (given !== '' && given !== version)
    return serviceError('wrong-version', `clusterVersion ${given} is not the version of the cluster`)
  const targetVersion = offeredVersion(state, now, target)
  if (!targetVersion) return refused(`the cluster cannot be upgraded to ${target}`)
  const unfinished = state.workflows.find((candidate) => isUnfinished(candidate, state, now))
  if (unfinished) return serviceError('exists', `the upgrade workflow ${unfinished.uid} has not finished`)
  const uid = stableUuid(`workflow:${state.seed}:created:${state.workflows.length}`)
  const workflow: Workflow = { uid, version, targetVersion, created: now }
  state.workflows.push(workflow)
  return json(workflowTask(workflow, state, now), 201)
}

/** CCE API reference: ListUpgradeWorkFlows. */
export const listWorkflows = ({ now }: ServiceCall, state: ClusterState): Answer =>
  json({
    kind: 'List',
    apiVersion: 'v3',
    items: state.workflows.map((workflow) => workflowTask(workflow, state, now)),
  })

/** CCE API reference: ShowUpgradeWorkFlow. */
export const showWorkflow = (call: ServiceCall, state: ClusterState): Answer =>
  withWorkflow(call, state, (workflow) => json(workflowTask(workflow, state, call.now)))

/** CCE API reference: UpgradeWorkFlowUpdate, which can cancel and nothing else. */
export const cancelWorkflow = (call: ServiceCall, state: ClusterState): Answer =>
  withWorkflow(call, state, (workflow) => {
    const phase = textIn(objectIn(bodyOf(call.body) ?? {}, 'status'), 'phase')
    if (phase !== 'Cancel') return refused('status.phase must be Cancel')
    if (!isUnfinished(workflow, state, call.now))
      return serviceError('exists', `the upgrade workflow ${workflow.uid} has finished`)
    workflow.cancelled = call.now
    return json(workflowTask(workflow, state, call.now))
  })

function withWorkflow({ params }: ServiceCall, state: ClusterState, use: (workflow: Workflow) => Answer): Answer {
  const wanted = params['upgrade_workflow_id'] ?? ''
  const workflow = state.workflows.find(({ uid }) => state.sentAs(uid) === wanted)
  return workflow ? use(workflow) : serviceError('not-found', `upgrade workflow ${wanted} not found`)
}
