import { afterEach, describe, expect, it } from '@jest/globals'
import { ask, CLUSTER, closeAll, simulate } from './client.js'
import { BACKUPS, codesOf, START_UPGRADE, startWorkflow, type Timed, timed, UPGRADES, WORKFLOWS } from './tasks.js'

afterEach(closeAll)

type Control = 'pause' | 'continue' | 'retry'

const control = ({ send }: Timed, action: Control) => send(`${START_UPGRADE}/${action}`, undefined)
const task = async ({ get }: Timed) => (await get(UPGRADES)).body.items.at(-1)
const phaseOf = async (server: Timed): Promise<unknown> => {
  const { phase, progress } = (await task(server)).status
  return [phase, progress]
}

describe('an upgrade that is paused and continued', () => {
  it('stands still while it is paused, and then takes the rest of its time', async () => {
    const server = await timed('upgrade-running')
    await task(server)
    server.pass(500)
    const { status, text } = await control(server, 'pause')
    expect([status, text]).toEqual([200, ''])
    server.pass(3_600)
    expect(await phaseOf(server)).toEqual(['Pause', '30.00'])
    expect((await server.get(CLUSTER)).body.status.phase).toBe('Upgrading')
    expect((await control(server, 'continue')).status).toBe(200)
    expect(await phaseOf(server)).toEqual(['Running', '30.00'])
    server.pass(1_299)
    expect(await phaseOf(server)).toEqual(['Running', '95.00'])
    server.pass(1)
    expect(await task(server)).toMatchObject({
      metadata: { creationTimestamp: '2026-01-15 20:00:00.00071 +0800 CST' },
      status: { phase: 'Success', completionTime: '2026-01-15 21:30:00.000712 +0800 CST' },
    })
  })

  it('keeps the time of the backup that it made before', async () => {
    const server = await timed('upgrade-running')
    await task(server)
    const observed: unknown[] = []
    for (const action of ['pause', 'continue'] as const) {
      server.pass(300)
      await control(server, action)
      observed.push((await server.get(BACKUPS)).body.status.latestBackupTime.slice(11, 19))
    }
    expect(observed).toEqual(['12:04:00', '12:04:00'])
  })

  it('can be paused more than once', async () => {
    const server = await timed('upgrade-running')
    await task(server)
    for (let round = 0; round < 3; round++) {
      server.pass(600)
      await control(server, 'pause')
      server.pass(3_600)
      await control(server, 'continue')
    }
    expect(await phaseOf(server)).toEqual(['Success', '100.00'])
  })

  it('still fails where it would have failed without the pause', async () => {
    const server = await timed('upgrade-fails')
    await task(server)
    await control(server, 'pause')
    server.pass(3_600)
    expect((await task(server)).status.phase).toBe('Pause')
    await control(server, 'continue')
    server.pass(119)
    expect((await task(server)).status.phase).toBe('Running')
    server.pass(1)
    expect((await task(server)).status.phase).toBe('Failed')
  })

  it('is paused in upgrade-stalled, and runs again without an end when it is continued', async () => {
    const server = await timed('upgrade-stalled')
    await control(server, 'pause')
    expect(await phaseOf(server)).toEqual(['Pause', '45.00'])
    await control(server, 'continue')
    server.pass(86_400)
    expect(await phaseOf(server)).toEqual(['Running', '45.00'])
  })

  it('is continued in upgrade-paused, where somebody else paused it', async () => {
    const server = await timed('upgrade-paused')
    expect((await control(server, 'continue')).status).toBe(200)
    server.pass(21 * 60)
    expect(await phaseOf(server)).toEqual(['Success', '100.00'])
  })
})

describe('an upgrade that is retried', () => {
  it('goes on with the step that failed, under the same id', async () => {
    const server = await timed('upgrade-failed')
    const before = await task(server)
    expect((await control(server, 'retry')).status).toBe(200)
    expect(await task(server)).toMatchObject({ metadata: { uid: before.metadata.uid }, status: { phase: 'Running' } })
    expect((await server.get(CLUSTER)).body.status.phase).toBe('Upgrading')
    server.pass(30 * 60)
    expect(await phaseOf(server)).toEqual(['Success', '100.00'])
    expect((await server.get(CLUSTER)).body.spec.version).toBe('v1.31')
  })
})

describe('the control of an upgrade', () => {
  it.each<[string, Control]>([
    ['upgrade-done', 'pause'],
    ['upgrade-failed', 'pause'],
    ['upgrade-paused', 'pause'],
    ['upgrade-running', 'continue'],
    ['upgrade-failed', 'continue'],
    ['upgrade-running', 'retry'],
    ['upgrade-done', 'retry'],
  ])('refuses in %s to %s', async (scenario, action) => {
    const server = await timed(scenario)
    const before = await task(server)
    expect(codesOf(await control(server, action))).toEqual([403, 'CCE.01403003', 'CCE_CM.0005'])
    expect(await task(server)).toEqual(before)
  })

  it.each<Control>(['pause', 'continue', 'retry'])('finds nothing to %s where there is no upgrade', async (action) => {
    expect((await control(await timed('upgrade-none'), action)).status).toBe(404)
  })

  it('lacks pause and continue for an Autopilot cluster, which has retry', async () => {
    const simulator = await simulate('autopilot')
    const path = START_UPGRADE.replace('/api/', '/autopilot/')
    for (const action of ['pause', 'continue'])
      expect((await ask(simulator, `${path}/${action}`, { method: 'POST' })).body.error_code).toBe('APIGW.0101')
    expect((await ask(simulator, `${path}/retry`, { method: 'POST' })).body.errorCode).toBe('CCE.01404001')
  })
})

describe('a backup that is requested', () => {
  const request = ({ send }: Timed) => send(BACKUPS.replace(/\/tasks$/, ''), undefined)

  it('has its id at the top of the response, and succeeds after 90 s', async () => {
    const server = await timed('fresh-cluster')
    const { status, body } = await request(server)
    expect([status, body]).toEqual([
      200,
      { uid: expect.stringMatching(/^[0-9a-f-]{36}$/), metadata: { apiVersion: 'v3.1', kind: 'SnapshotTask' } },
    ])
    const observed: unknown[] = []
    for (const wait of [0, 5, 85]) {
      server.pass(wait)
      const list = (await server.get(BACKUPS)).body
      expect(list.items[0].metadata.uid).toBe(body.uid)
      observed.push([list.items[0].status.phase, list.items[0].spec.items[0].type, list.status.latestBackupTime])
    }
    expect(observed).toEqual([
      ['Init', 'master-backup', ''],
      ['Running', 'master-backup', ''],
      ['Success', 'master-backup', '2026-01-15 12:01:30.000972 +0000 UTC'],
    ])
  })

  it('is shown by the workflow, which cannot be canceled meanwhile', async () => {
    const server = await timed('fresh-cluster')
    const workflow = `${WORKFLOWS}/${(await startWorkflow(server)).body.metadata.uid}`
    const { uid } = (await request(server)).body
    const [, point] = (await server.get(workflow)).body.status.pointStatuses
    expect(point).toMatchObject({ taskType: 'Snapshot', taskID: uid, status: 'Running' })
    expect((await server.send(workflow, { status: { phase: 'Cancel' } }, 'PATCH')).status).toBe(403)
    server.pass(90)
    expect((await server.get(workflow)).body.status.pointStatuses[1].status).toBe('Success')
  })

  it('is refused while another one runs, and while the cluster is being upgraded', async () => {
    const server = await timed('fresh-cluster')
    await request(server)
    expect(codesOf(await request(server))).toEqual([429, 'CCE.01429003', 'CCE_CM.0032'])
    expect((await request(await timed('cluster-upgrading'))).body.errorCode).toBe('CCE.01403003')
  })
})
