import { type ApiResponse, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import { type ClusterState, offeredVersion, versionAt } from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { isUnderWay, isUnfinished, type Workflow, workflowTask } from '../state/workflows.js'
import { stateError } from './prechecks.js'
import { objectField, parseObject, parseTaskSpec, stringField } from './request-body.js'

/**
 * CCE API reference: CreateUpgradeWorkFlow. The target may be short; the response has the exact one. The reference says
 * that the server sets `clusterID`, but CCE refuses a body without it.
 */
export function createWorkflow({ now, body }: ServiceCall, state: ClusterState): ApiResponse {
  const { fault, spec } = parseTaskSpec(body, 'WorkFlowTask')
  if (fault) return fault
  const [clusterVersion, target] = [stringField(spec, 'clusterVersion'), stringField(spec, 'targetVersion')]
  if (stringField(spec, 'clusterID') !== state.clusterId)
    return invalidRequest('spec.clusterID must be the id of the cluster')
  const notAvailable = stateError(state, now)
  if (notAvailable) return notAvailable
  const version = versionAt(state, now)
  if (clusterVersion !== '' && clusterVersion !== version)
    return serviceError('wrong-version', `clusterVersion ${clusterVersion} is not the version of the cluster`)
  const targetVersion = offeredVersion(state, now, target)
  if (!targetVersion) return invalidRequest(`the cluster cannot be upgraded to ${target}`)
  const unfinished = state.workflows.find((candidate) => isUnfinished(candidate, state, now))
  if (unfinished) return serviceError('exists', `the upgrade workflow ${unfinished.uid} has not finished`)
  const uid = stableUuid(`workflow:${state.seed}:created:${state.workflows.length}`)
  const workflow: Workflow = { uid, version, targetVersion, created: now }
  state.workflows.push(workflow)
  return json(workflowTask(workflow, state, now), 201)
}

/** CCE API reference: ListUpgradeWorkFlows. */
export const listWorkflows = ({ now }: ServiceCall, state: ClusterState): ApiResponse => {
  const items = state.workflows.map((workflow) => workflowTask(workflow, state, now))
  return json({ kind: 'List', apiVersion: 'v3', items })
}

/** CCE API reference: ShowUpgradeWorkFlow. */
export const showWorkflow = (call: ServiceCall, state: ClusterState): ApiResponse =>
  withWorkflow(call, state, (workflow) => json(workflowTask(workflow, state, call.now)))

/**
 * CCE API reference: UpgradeWorkFlowUpdate. Canceling is the only update. It is refused for a workflow that has ended, and
 * while one of its tasks is under way.
 */
export const cancelWorkflow = (call: ServiceCall, state: ClusterState): ApiResponse =>
  withWorkflow(call, state, (workflow) => {
    const phase = stringField(objectField(parseObject(call.body) ?? {}, 'status'), 'phase')
    if (phase !== 'Cancel') return invalidRequest('status.phase must be Cancel')
    if (!isUnfinished(workflow, state, call.now))
      return serviceError('exists', `the upgrade workflow ${workflow.uid} has finished`)
    if (isUnderWay(workflow, state, call.now))
      return serviceError('wrong-state', `the upgrade workflow ${workflow.uid} has a task that is under way`)
    workflow.canceled = call.now
    return json(workflowTask(workflow, state, call.now))
  })

function withWorkflow({ params }: ServiceCall, state: ClusterState, use: (workflow: Workflow) => ApiResponse) {
  const id = params['upgrade_workflow_id'] ?? ''
  const workflow = state.workflows.find(({ uid }) => state.urlId(uid) === id)
  return workflow ? use(workflow) : serviceError('not-found', `upgrade workflow ${id} not found`)
}
