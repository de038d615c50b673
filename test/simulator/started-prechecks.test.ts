import { afterEach, describe, expect, it } from '@jest/globals'
import type { CheckItem, PrecheckTask } from '../../src/simulator/state/api-shapes.js'
import { closeAll, PRECHECKS } from './client.js'
import { codesOf, START_PRECHECK, startPrecheck, startWorkflow, type Timed, timed, VERSIONS } from './tasks.js'

afterEach(closeAll)

function itemsOf({ status }: PrecheckTask): CheckItem[] {
  const stages = status.nodeCheckStatus?.nodeStageStatus ?? []
  return [status.clusterCheckStatus, status.addonCheckStatus, ...stages].flatMap((part) => part?.itemsStatus ?? [])
}

const show = async ({ get }: Timed, uid: string): Promise<PrecheckTask> => (await get(`${PRECHECKS}/${uid}`)).body

async function started(scenario: string, speed = 1): Promise<{ timed: Timed; uid: string }> {
  const server = await timed(scenario, { speed })
  await startWorkflow(server)
  return { timed: server, uid: (await startPrecheck(server)).body.metadata.uid }
}

describe('a started pre-upgrade check', () => {
  it('is returned in phase Init with only the uid in its metadata', async () => {
    const server = await timed('fresh-cluster')
    await startWorkflow(server)
    const { status, body } = await startPrecheck(server, { skippedCheckItemList: [{ name: 'NodeSwapCheck' }] })
    expect(status).toBe(200)
    expect(body).toEqual({
      kind: 'PreCheckTask',
      apiVersion: 'v3',
      metadata: { uid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      spec: { ...VERSIONS, skippedCheckItemList: [{ name: 'NodeSwapCheck' }] },
      status: { phase: 'Init' },
    })
    expect((await show(server, body.metadata.uid)).spec).toEqual(body.spec)
  })

  it('goes from Init to Running to Success in a minute, its items finishing one by one', async () => {
    const { timed: server, uid } = await started('fresh-cluster')
    const phases: (string | undefined)[] = []
    const done: number[] = []
    for (let second = 0; second <= 60; second += 4) {
      const task = await show(server, uid)
      phases.push(task.status.phase)
      done.push(itemsOf(task).filter(({ phase }) => phase === 'Success').length)
      expect(task.status.expireTimeStamp !== undefined).toBe(task.status.phase === 'Success')
      server.pass(4)
    }
    expect([...new Set(phases)]).toEqual(['Init', 'Running', 'Success'])
    expect(phases.at(-2)).toBe('Running')
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(new Set(done).size).toBeGreaterThan(10)
    expect([done[0], done.at(-1)]).toEqual([0, itemsOf(await show(server, uid)).length])
  })

  it('has one running item, in the running section', async () => {
    const { timed: server, uid } = await started('fresh-cluster')
    server.pass(12)
    const { clusterCheckStatus, addonCheckStatus, nodeCheckStatus } = (await show(server, uid)).status
    const phases = clusterCheckStatus?.itemsStatus?.map(({ phase }) => phase)
    expect(phases?.filter((phase) => phase === 'Running')).toHaveLength(1)
    expect([clusterCheckStatus, addonCheckStatus, nodeCheckStatus].map((section) => section?.phase)).toEqual([
      'Running',
      'Init',
      'Init',
    ])
  })

  it('expires an hour after its end and does not change any more', async () => {
    const { timed: server, uid } = await started('fresh-cluster')
    server.pass(600)
    expect((await show(server, uid)).metadata).toMatchObject({
      creationTimestamp: '2026-01-15 12:00:00.000972 +0000 UTC',
      updateTimestamp: '2026-01-15 12:01:00.000966 +0000 UTC',
    })
    expect((await show(server, uid)).status.expireTimeStamp).toBe('2026-01-15 13:01:00.000966 +0000 UTC')
  })

  it('finishes sooner at a higher speed and is valid for an hour by the clock', async () => {
    const { timed: server, uid } = await started('fresh-cluster', 60)
    server.pass(0.9)
    expect((await show(server, uid)).status.phase).toBe('Running')
    server.pass(0.1)
    const { phase, expireTimeStamp } = (await show(server, uid)).status
    expect([phase, expireTimeStamp]).toEqual(['Success', '2026-01-15 13:00:01.000966 +0000 UTC'])
  })

  it.each([
    ['fresh-blocked', 'Failed', ['Exception']],
    ['fresh-warnings', 'Failed', ['Risk']],
    ['whole-upgrade', 'Success', []],
  ])('ends as scenario %s says: %s', async (scenario, phase, kinds) => {
    const { timed: server, uid } = await started(scenario)
    server.pass(60)
    const task = await show(server, uid)
    const failed = itemsOf(task).filter((item) => item.phase === 'Failed')
    expect([task.status.phase, [...new Set(failed.map(({ kind }) => kind))]]).toEqual([phase, kinds])
  })

  it('can be followed by another one once it has finished', async () => {
    const { timed: server, uid } = await started('fresh-cluster')
    expect(codesOf(await startPrecheck(server))).toEqual([429, 'CCE.01429003', 'CCE_CM.0032'])
    server.pass(60)
    const next = (await startPrecheck(server)).body.metadata.uid
    const { items } = (await server.get(PRECHECKS)).body
    expect(items.map(({ metadata, status }: PrecheckTask) => [metadata.uid, status.phase])).toEqual([
      [uid, 'Success'],
      [next, 'Init'],
    ])
  })
})

describe('the start of a pre-upgrade check', () => {
  it.each([
    ['another kind', { kind: 'PreCheck' }, /kind must be PreCheckTask/],
    ['another version of the API', { apiVersion: 'v4' }, /apiVersion must be v3/],
    ['no spec', { spec: null }, /spec is required/],
  ])('is refused with %s', async (_, changes, message) => {
    const server = await timed('start-join-workflow')
    const body = { kind: 'PreCheckTask', apiVersion: 'v3', spec: VERSIONS, ...changes }
    const response = await server.send(START_PRECHECK, body)
    expect(codesOf(response)).toEqual([400, 'CCE.01400001', 'CCE_CM.0004'])
    expect(response.body.message).toMatch(message)
  })

  it.each([
    ['a short current version', { clusterVersion: 'v1.28' }, 'CCE_CM.0101'],
    ['the version without its patch', { clusterVersion: 'v1.28.15' }, 'CCE_CM.0101'],
    ['no current version', { clusterVersion: undefined }, 'CCE_CM.0101'],
    ['another workflow’s target', { targetVersion: 'v1.30.10-r2' }, 'CCE_CM.0101'],
    ['a target that is not offered', { targetVersion: 'v1.32.1-r0' }, 'CCE_CM.0004'],
    ['a part of a target’s component', { targetVersion: 'v1.3' }, 'CCE_CM.0004'],
    ['no cluster', { clusterID: '' }, 'CCE_CM.0004'],
  ])('is refused with %s', async (_, changes, innerCode) => {
    const server = await timed('start-join-workflow')
    expect(codesOf(await startPrecheck(server, changes))).toEqual([400, 'CCE.01400001', innerCode])
    expect((await server.get(PRECHECKS)).body.items).toEqual([])
  })

  it('is refused when there is no workflow', async () => {
    expect(codesOf(await startPrecheck(await timed('fresh-cluster')))).toEqual([400, 'CCE.01400001', 'CCE_CM.0101'])
  })

  it('is refused when the body is not JSON', async () => {
    const response = await (await timed('fresh-cluster')).send(START_PRECHECK, undefined)
    expect(response.status).toBe(400)
  })
})

describe('a check that is running when the scenario starts', () => {
  const phases = async (scenario: string, seconds: readonly number[]): Promise<unknown[]> => {
    const server = await timed(scenario)
    const observed: unknown[] = []
    for (const wait of seconds) {
      server.pass(wait)
      const { items } = (await server.get(PRECHECKS)).body
      observed.push(items.map(({ status }: PrecheckTask) => status.phase))
    }
    return observed
  }

  it('passes after 40 s in start-join-running', async () => {
    expect(await phases('start-join-running', [0, 39, 1])).toEqual([['Running'], ['Running'], ['Success']])
  })

  it('starts to advance at the first request, however late that comes', async () => {
    expect(await phases('start-join-running', [5_000, 39, 1])).toEqual([['Running'], ['Running'], ['Success']])
  })

  it('disappears from the list and by its id in task-vanishes', async () => {
    expect(await phases('task-vanishes', [0, 29, 1])).toEqual([['Init'], ['Running'], []])
    const server = await timed('task-vanishes')
    const [{ metadata }] = (await server.get(PRECHECKS)).body.items
    server.pass(30)
    expect(codesOf(await server.get(`${PRECHECKS}/${metadata.uid}`))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
  })

  it('turns to Error in task-replaced when a newer check starts, which passes', async () => {
    const expected = [['Init'], ['Running'], ['Error', 'Init'], ['Error', 'Running'], ['Error', 'Success']]
    expect(await phases('task-replaced', [0, 29, 1, 20, 40])).toEqual(expected)
  })

  it('turns to Error in turns-error and states what broke', async () => {
    expect(await phases('turns-error', [0, 29, 1])).toEqual([['Init'], ['Running'], ['Error']])
  })
})
