import { idTokenEnvironment } from '../../../src/simulator/server/simulator.js'
import type { StepEvent } from '../runner/environment.js'
import type { WorkflowOptions } from './run-workflow.js'

interface Payload {
  readonly ref?: string
  readonly number?: number
  readonly merge_group?: { readonly head_ref: string }
}

/** The ref that a job of an event runs on, as GitHub writes it into the ID token. */
function refOf({ name, payload }: StepEvent): string {
  const { ref = 'refs/heads/main', number, merge_group: group } = payload as Payload
  return group?.head_ref ?? (name === 'pull_request' ? `refs/pull/${number}/merge` : ref)
}

/** The token service of GitHub for the jobs of an event, as the simulator plays it. */
export const idTokensOf =
  (url: string, event: StepEvent): NonNullable<WorkflowOptions['idTokens']> =>
  ({ environment }) =>
    idTokenEnvironment(url, { event: event.name, ref: refOf(event), ...(environment !== '' && { environment }) })
