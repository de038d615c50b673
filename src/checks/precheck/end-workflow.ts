import type { ClusterApi } from '../../cce/api/operations.js'
import { read, type Workflow, workflow } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { CoverageGap, LeftOpen } from '../../model/coverage.js'
import type { Log } from '../../model/ports.js'
import { ignoreApiError, mayHaveArrived, unavailable } from '../shared/failures.js'

interface EndingContext {
  readonly api: Pick<ClusterApi, 'showWorkflow' | 'cancelWorkflow'>
  readonly log: Log
}

/**
 * Ends an upgrade workflow that this run opened, so that another client can open its own (CCE API reference:
 * UpgradeWorkFlowUpdate). A workflow that somebody has gone on with, or whose check is still running, is left open.
 * @param id null if CCE did not name the workflow
 * @returns why it is still open, for the report; null if it is not
 */
export async function endWorkflow(id: string | null, { api, log }: EndingContext): Promise<CoverageGap | null> {
  const why = id === null ? ({ code: 'not-in-response' } as const) : await tryToEnd(id, api)
  if (why === null) {
    log.info(`precheck: ended the upgrade workflow ${id}, which this run had opened`)
    return null
  }
  const reason = why.code === 'request-failed' ? why.kind : why.code
  log.info(`Warning: the upgrade workflow ${id ?? '(no id)'}, which this run had opened, is still open (${reason})`)
  return { check: 'precheck', code: 'workflow-left-open', workflowId: id, why }
}

async function tryToEnd(id: string, api: EndingContext['api']): Promise<LeftOpen | null> {
  try {
    const shown = read(workflow, (await api.showWorkflow(id)).value)
    if (!shown.ok) return { code: 'not-in-response' }
    if (isOver(shown.value)) return null
    const obstacle = obstacleTo(shown.value)
    if (obstacle) return obstacle
  } catch (error) {
    return reasonOf(error)
  }
  try {
    await api.cancelWorkflow(id)
    return null
  } catch (error) {
    const now = mayHaveArrived(error) ? await api.showWorkflow(id).catch(ignoreApiError) : null
    const shown = now && read(workflow, now.value)
    return shown?.ok && isOver(shown.value) ? null : reasonOf(error)
  }
}

const isOver = ({ status }: Workflow): boolean => status?.phase === 'Success' || status?.phase === 'Cancel'

/** Whether a step after the check has begun, or the check is not finished. CCE may accept the end of such a workflow. */
function obstacleTo({ status }: Workflow): LeftOpen | null {
  const points = status?.pointStatuses ?? []
  const isBegun = (phase: unknown): boolean => phase !== 'Init' && phase !== undefined && phase !== null && phase !== ''
  if (points.some(({ taskType, status: phase }) => taskType !== 'PreCheck' && isBegun(phase))) return { code: 'in-use' }
  const isRunning = points.some(
    ({ taskType, taskID, status: phase }) =>
      taskType === 'PreCheck' && taskID && phase !== 'Success' && phase !== 'Failed',
  )
  return isRunning ? { code: 'check-running' } : null
}

function reasonOf(error: unknown): LeftOpen {
  if (error instanceof CceError) return unavailable(error)
  throw error
}
