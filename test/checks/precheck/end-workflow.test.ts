import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { endWorkflow } from '../../../src/checks/precheck/end-workflow.js'
import { coverageGapText } from '../../../src/messages/coverage.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import { CLUSTER, type Json } from '../../support/cce/responses.js'
import { failWith, started, workflow } from './started.js'

const PATH = `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/upgradeworkflows/w1`

const shownAs = (phase: unknown, points: Json[] = []): Json => ({ status: { phase, pointStatuses: points } })
const CHECKED = shownAs('Running', [
  { taskType: 'PreCheck', taskID: 't', status: 'Success' },
  { taskType: 'Cluster', taskID: '', status: 'Init' },
])
const CANCELED = shownAs('Cancel')

/** Ends the workflow w1, which is shown as each value in turn; `end` answers the request to end it. */
async function ended(shown: readonly unknown[], end: unknown = CANCELED, id: string | null = 'w1') {
  let reads = 0
  const live = liveContext((call) => {
    if (call.method === 'PATCH') return typeof end === 'function' ? end(call) : end
    const value = shown[Math.min(reads++, shown.length - 1)]
    return typeof value === 'function' ? value(call) : value
  })
  const gap = await endWorkflow(id, live.context)
  return { ...live, gap, writes: live.calls.filter(({ method }) => method !== 'GET') }
}

describe('an upgrade workflow that this run opened', () => {
  it('is ended with one write', async () => {
    const { gap, writes } = await ended([CHECKED])
    expect(gap).toBeNull()
    expect(writes).toEqual([
      { operation: 'UpgradeWorkFlowUpdate', method: 'PATCH', path: PATH, body: { status: { phase: 'Cancel' } } },
    ])
  })

  it('is ended if its check failed or was never started', async () => {
    const failed = shownAs('Pending', [{ taskType: 'PreCheck', taskID: 't', status: 'Failed' }])
    expect((await ended([failed])).gap).toBeNull()
    expect((await ended([shownAs('Init', [{ taskType: 'PreCheck', taskID: '', status: 'Init' }])])).gap).toBeNull()
  })

  it.each(['Success', 'Cancel'])('is left alone if it is over: %s', async (phase) => {
    const { gap, writes } = await ended([shownAs(phase)])
    expect([gap, writes]).toEqual([null, []])
  })

  it.each<[string, Json, string]>([
    ['its check is running', { taskType: 'PreCheck', taskID: 't', status: 'Running' }, 'check-running'],
    ['its check is about to run', { taskType: 'PreCheck', taskID: 't', status: 'Init' }, 'check-running'],
    ['the upgrade has begun', { taskType: 'Cluster', taskID: 't', status: 'Running' }, 'in-use'],
    ['a backup is made', { taskType: 'Snapshot', taskID: 't', status: 'Queuing' }, 'in-use'],
  ])('is left open if %s, and the report says so', async (_what, point, code) => {
    const { gap, writes } = await ended([shownAs('Running', [point])])
    expect([gap, writes]).toEqual([
      { check: 'precheck', code: 'workflow-left-open', workflowId: 'w1', why: { code } },
      [],
    ])
  })

  it.each([
    ['cannot be read', [[]], CANCELED, { code: 'not-in-response' }],
    ['cannot be requested', [failWith('no-permission', 403)], CANCELED, { kind: 'no-permission' }],
    ['cannot be ended', [CHECKED], failWith('conflict', 409), { kind: 'conflict', status: 409 }],
    ['may not have been ended', [CHECKED], failWith('connection-lost'), { kind: 'connection-lost' }],
  ])('is named in the report if it %s', async (_what, shown, end, why) => {
    const { gap, lines } = await ended(shown, end)
    expect(gap).toMatchObject({ code: 'workflow-left-open', why })
    expect(gap && coverageGapText(gap).en).toMatch(/^The upgrade workflow w1 that this run opened is still open \(/)
    expect(lines.at(-1)).toMatch(/^Warning: the upgrade workflow w1, which this run had opened, is still open/)
  })

  it('is named in the report if CCE did not give its id', async () => {
    const { gap, calls } = await ended([CHECKED], CANCELED, null)
    expect([gap?.code, calls]).toEqual(['workflow-left-open', []])
  })

  it('is over if the response to its end was lost, but CCE carried it out', async () => {
    const lost = (call: CceCall) => apiError('connection-lost', call)
    expect((await ended([CHECKED, CANCELED], lost)).gap).toBeNull()
  })
})

describe('the workflow of a started check', () => {
  it('is recorded if the run opened it', async () => {
    expect((await started({ createdWorkflow: workflow('Init', {}, 'mine') })).opened).toEqual(['mine'])
    expect((await started({ createdWorkflow: {} })).opened).toEqual([null])
  })

  it.each<[string, Parameters<typeof started>[0]]>([
    ['was there before', { workflows: { items: [workflow('Running')] } }],
    [
      'may be of somebody else',
      {
        createdWorkflow: failWith('connection-lost'),
        workflows: (_: CceCall, posts: readonly CceCall[]) => ({ items: posts.length === 0 ? [] : [workflow('Init')] }),
      },
    ],
    ['is for another target', { workflows: { items: [workflow('Running', { targetVersion: 'v1.30.9-r0' })] } }],
    ['could not be created', { createdWorkflow: failWith('conflict', 409) }],
  ])('is not recorded if it %s', async (_what, responses) => {
    expect((await started(responses)).opened).toEqual([])
  })
})
