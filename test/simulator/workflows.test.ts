import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { closeAll } from './client.js'
import { codesOf, startPrecheck, startWorkflow, type Timed, timed, WORKFLOWS } from './tasks.js'

afterEach(closeAll)

interface Point {
  readonly taskType: string
  readonly taskID: string
  readonly status: string
}

const only = async ({ get }: Timed) => (await get(WORKFLOWS)).body.items.at(-1)
const cancel = ({ send }: Timed, uid: string, phase = 'Cancel') =>
  send(`${WORKFLOWS}/${uid}`, { status: { phase } }, 'PATCH')

describe('an upgrade workflow', () => {
  it('is created with the exact versions even when the request has none', async () => {
    const server = await timed('fresh-cluster')
    const { status, body } = await startWorkflow(server, { clusterVersion: '', targetVersion: 'v1.31' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      kind: 'WorkFlowTask',
      apiVersion: 'v3',
      metadata: { uid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      spec: {
        clusterID: DEMO.clusterId,
        clusterVersion: DEMO.currentVersion,
        targetVersion: DEMO.targetVersion,
      },
      status: { phase: 'Init' },
    })
    expect(body.status.pointStatuses.map(({ taskType, status: at }: Point) => [taskType, at])).toEqual([
      ['PreCheck', 'Init'],
      ['Snapshot', 'Init'],
      ['Cluster', 'Init'],
      ['PostCheck', 'Init'],
    ])
    expect(body.status.lineStatuses[1]).toEqual({
      startPoint: { taskType: 'PreCheck' },
      endPoint: { taskType: 'Cluster' },
      critical: true,
    })
    expect((await server.get(`${WORKFLOWS}/${body.metadata.uid}`)).body).toEqual(body)
    expect((await server.get(WORKFLOWS)).body).toEqual({ kind: 'List', apiVersion: 'v3', items: [body] })
  })

  it('shows the state of its pre-upgrade check', async () => {
    const server = await timed('fresh-cluster')
    await startWorkflow(server)
    const { uid } = (await startPrecheck(server)).body.metadata
    const observed: unknown[] = []
    for (const wait of [0, 30, 30]) {
      server.pass(wait)
      const { status } = await only(server)
      const [{ taskID, status: at, expireTimeStamp }] = status.pointStatuses
      expect(taskID).toBe(uid)
      observed.push([status.phase, at, expireTimeStamp])
    }
    expect(observed).toEqual([
      ['Init', 'Init', undefined],
      ['Running', 'Running', undefined],
      ['Running', 'Success', '2026-01-15 13:01:00.000966 +0000 UTC'],
    ])
  })

  it('is Pending after a step has failed', async () => {
    const server = await timed('fresh-blocked')
    await startWorkflow(server)
    await startPrecheck(server)
    server.pass(60)
    expect((await only(server)).status.phase).toBe('Pending')
  })

  it('can be canceled once, after which another can be created', async () => {
    const server = await timed('start-other-workflow')
    const { uid } = (await only(server)).metadata
    expect(codesOf(await startWorkflow(server))).toEqual([409, 'CCE.01409001', 'CCE_CM.0006'])
    expect((await cancel(server, uid, 'Success')).status).toBe(400)
    const { status, body } = await cancel(server, uid)
    expect([status, body.status.phase]).toEqual([200, 'Cancel'])
    expect((await cancel(server, uid)).status).toBe(409)
    expect((await startWorkflow(server)).status).toBe(201)
  })

  it('cannot be canceled while its pre-upgrade check is under way, and can be afterwards', async () => {
    const server = await timed('fresh-cluster')
    const { uid } = (await startWorkflow(server)).body.metadata
    await startPrecheck(server)
    for (const wait of [0, 30]) {
      server.pass(wait)
      const refused = await cancel(server, uid)
      expect(codesOf(refused)).toEqual([403, 'CCE.01403003', 'CCE_CM.0005'])
      expect(refused.body).toMatchObject({
        kind: 'Status',
        status: 'Failure',
        code: 403,
        message: expect.stringMatching(/under way/),
      })
    }
    server.pass(30)
    expect((await cancel(server, uid)).body.status.phase).toBe('Cancel')
  })

  it.each(['upgrade-running', 'upgrade-paused', 'upgrade-queuing'])(
    'cannot be canceled while its upgrade is as in %s',
    async (scenario) => {
      const server = await timed(scenario)
      expect((await cancel(server, (await only(server)).metadata.uid)).status).toBe(403)
    },
  )

  it('can be canceled after its upgrade has failed', async () => {
    const server = await timed('upgrade-failed')
    expect((await cancel(server, (await only(server)).metadata.uid)).status).toBe(200)
  })

  it('is not found by another id', async () => {
    const server = await timed('start-join-workflow')
    expect((await server.get(`${WORKFLOWS}/another`)).status).toBe(404)
    expect((await cancel(server, 'another')).status).toBe(404)
  })

  it('is one object instead of a list in workflow-object-list', async () => {
    const { items } = (await (await timed('workflow-object-list')).get(WORKFLOWS)).body
    expect(items.spec.targetVersion).toBe(DEMO.targetVersion)
  })

  it.each([
    ['another kind', { kind: 'WorkFlow' }, {}],
    ['no cluster', {}, { clusterID: '' }],
    ['no target', {}, { targetVersion: undefined }],
    ['a target that is not offered', {}, { targetVersion: 'v1.32' }],
  ])('cannot be created with %s', async (_, top, changes) => {
    const server = await timed('fresh-cluster')
    const spec = { clusterID: DEMO.clusterId, targetVersion: DEMO.targetVersion, ...changes }
    const response = await server.send(WORKFLOWS, { kind: 'WorkFlowTask', apiVersion: 'v3', spec, ...top })
    expect(codesOf(response)).toEqual([400, 'CCE.01400001', 'CCE_CM.0004'])
  })

  it('cannot be created with another current version', async () => {
    const response = await startWorkflow(await timed('fresh-cluster'), { clusterVersion: 'v1.28' })
    expect(codesOf(response)).toEqual([400, 'CCE.01400001', 'CCE_CM.0101'])
  })

  it.each(['target-not-offered', 'nothing-offered'])('cannot be created in scenario %s', async (scenario) => {
    const response = await startWorkflow(await timed(scenario))
    expect([response.status, response.body.message]).toEqual([400, expect.stringContaining(DEMO.targetVersion)])
  })

  it.each(['cluster-hibernated', 'cluster-upgrading'])(
    'cannot be created in scenario %s because of the cluster’s state',
    async (scenario) => {
      const response = await startWorkflow(await timed(scenario))
      expect([response.status, response.body.errorCode]).toEqual([403, 'CCE.01403003'])
    },
  )
})
