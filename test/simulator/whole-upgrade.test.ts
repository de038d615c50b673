import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { closeAll } from './client.js'
import {
  codesOf,
  postcheck,
  START_UPGRADE,
  startAddonChecks,
  startPrecheck,
  startUpgrade,
  startWorkflow,
  type Timed,
  timed,
  UPGRADE_INFO,
  UPGRADES,
  WORKFLOWS,
} from './tasks.js'

afterEach(closeAll)

const MINUTE = 60

const workflow = async ({ get }: Timed) => (await get(WORKFLOWS)).body.items.at(-1)

/** A cluster that is ready to be upgraded, a minute after its check was started. */
async function checked(options: { speed?: number } = {}): Promise<Timed> {
  const server = await timed('whole-upgrade', options)
  await startWorkflow(server)
  await startPrecheck(server)
  server.pass(MINUTE)
  return server
}

describe('a whole upgrade', () => {
  it('goes from the workflow through checks and upgrade to its confirmation', async () => {
    const server = await checked()
    expect((await startAddonChecks(server)).status).toBe(201)
    server.pass(MINUTE)

    const { status, body } = await startUpgrade(server)
    expect([status, Object.keys(body)]).toEqual([200, ['metadata', 'spec']])
    expect(body.spec.clusterUpgradeAction).toMatchObject({
      version: DEMO.currentVersion,
      targetVersion: DEMO.targetVersion,
    })
    expect((await server.get(`${UPGRADES}/${body.metadata.uid}`)).body.status.phase).toBe('Init')
    server.pass(30 * MINUTE)
    expect((await server.get(`${UPGRADES}/${body.metadata.uid}`)).body.status.phase).toBe('Success')
    expect((await server.get(UPGRADE_INFO)).body.spec.versionInfo).toMatchObject({ release: 'v1.31.4', patch: 'r0' })
    expect((await workflow(server)).status.phase).toBe('Running')

    const confirmed = await postcheck(server)
    expect(confirmed.status).toBe(200)
    expect(confirmed.body.status).toEqual({ phase: 'Success' })
    const { phase, pointStatuses } = (await workflow(server)).status
    expect(phase).toBe('Success')
    expect(pointStatuses.map((point: { status: string }) => point.status)).toEqual([
      ...['Success', 'Success', 'Success', 'Success'],
    ])
    const writes = server.simulator.requests.filter(({ method }) => method === 'POST')
    expect(writes.map(({ operation }) => operation)).toEqual([
      'CreateUpgradeWorkFlow',
      'CreatePreCheck',
      'BatchCreateAddonPrecheck',
      'UpgradeCluster',
      'CreatePostCheck',
    ])
  })

  it('takes half a minute at sixty times the speed', async () => {
    const server = await checked({ speed: 60 })
    const { uid } = (await startUpgrade(server)).body.metadata
    server.pass(29.9)
    expect((await server.get(`${UPGRADES}/${uid}`)).body.status.phase).toBe('Running')
    server.pass(0.1)
    expect((await server.get(`${UPGRADES}/${uid}`)).body.status.phase).toBe('Success')
  })

  it('is refused without a check, with an expired one and with a failed one', async () => {
    const server = await timed('whole-upgrade')
    await startWorkflow(server)
    expect(codesOf(await startUpgrade(server))).toEqual([400, 'CCE.01400075', 'CCE_CM.0101'])
    await startPrecheck(server)
    server.pass(62 * MINUTE)
    expect((await startUpgrade(server)).body.errorCode).toBe('CCE.01400075')
    expect((await server.get(UPGRADES)).body.items).toEqual([])
    const blocked = await timed('fresh-blocked')
    await startWorkflow(blocked)
    await startPrecheck(blocked)
    blocked.pass(MINUTE)
    expect((await startUpgrade(blocked)).body.errorCode).toBe('CCE.01400075')
  })

  it('needs no check with isOnlyUpgrade', async () => {
    const server = await timed('whole-upgrade')
    await startWorkflow(server)
    expect((await startUpgrade(server, { isOnlyUpgrade: false })).status).toBe(400)
    const { uid } = (await startUpgrade(server, { isOnlyUpgrade: true })).body.metadata
    server.pass(30 * MINUTE)
    expect((await server.get(`${UPGRADES}/${uid}`)).body.status.phase).toBe('Success')
  })

  it('is accepted while the check is still running, and fails after 24 s of its own', async () => {
    const server = await timed('whole-upgrade')
    await startWorkflow(server)
    await startPrecheck(server)
    const { status, body } = await startUpgrade(server)
    expect(status).toBe(200)
    const observed: unknown[] = []
    for (const wait of [0, 83, 1]) {
      server.pass(wait)
      observed.push((await server.get(`${UPGRADES}/${body.metadata.uid}`)).body.status.phase)
    }
    expect(observed).toEqual(['Init', 'Running', 'Failed'])
    const { steps } = (await server.get(`${UPGRADES}/${body.metadata.uid}`)).body.spec.items
    expect(steps[0]).toMatchObject({ name: 'upgrade-limit-check', state: 'Failed' })
    expect((await workflow(server)).status.phase).toBe('Pending')
  })

  it.each([
    ['its kind at the top', { kind: 'UpgradeTask', apiVersion: 'v3', spec: {} }, /kind must be UpgradeTask/],
    [
      'no userDefinedStep',
      {
        metadata: { kind: 'UpgradeTask', apiVersion: 'v3' },
        spec: { clusterUpgradeAction: { targetVersion: DEMO.targetVersion } },
      },
      /userDefinedStep is required/,
    ],
    [
      'another target',
      {
        metadata: { kind: 'UpgradeTask', apiVersion: 'v3' },
        spec: { clusterUpgradeAction: { targetVersion: 'v1.30.10-r2' } },
      },
      /no unfinished upgrade workflow/,
    ],
  ])('is refused with %s', async (_, body, message) => {
    const response = await (await checked()).send(START_UPGRADE, body)
    expect(codesOf(response)).toEqual([400, 'CCE.01400001', 'CCE_CM.0004'])
    expect(response.body.message).toMatch(message)
  })

  it('refuses a second upgrade and checks while it is running', async () => {
    const server = await checked()
    await startUpgrade(server)
    for (const response of [await startUpgrade(server), await startPrecheck(server), await startAddonChecks(server)])
      expect([response.status, response.body.errorCode]).toEqual([403, 'CCE.01403003'])
  })
})

describe('a post-upgrade check', () => {
  it.each([
    ['postcheck-success', 'Success', 'Success'],
    ['postcheck-failed', 'Failed', 'Pending'],
    ['postcheck-error', 'Error', 'Pending'],
  ])('finishes at once in %s: it is %s, and the workflow is %s', async (scenario, phase, workflowPhase) => {
    const server = await timed(scenario)
    const { status, body } = await postcheck(server)
    expect(status).toBe(200)
    expect(body).toEqual({
      kind: 'PostCheckTask',
      apiVersion: 'v3',
      metadata: { uid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      spec: { clusterID: DEMO.clusterId, clusterVersion: DEMO.currentVersion, targetVersion: DEMO.targetVersion },
      status: { phase },
    })
    expect((await workflow(server)).status.phase).toBe(workflowPhase)
  })

  it('is refused once it has succeeded', async () => {
    const server = await timed('postcheck-success')
    await postcheck(server)
    expect(codesOf(await postcheck(server))).toEqual([409, 'CCE.01409001', 'CCE_CM.0006'])
  })

  it('is refused in postcheck-confirmed, because the upgrade was confirmed before', async () => {
    const server = await timed('postcheck-confirmed')
    expect((await workflow(server)).status.phase).toBe('Success')
    const refused = await postcheck(server)
    expect([...codesOf(refused), refused.body.message]).toEqual([
      ...[409, 'CCE.01409001', 'CCE_CM.0006', 'the upgrade to v1.31.4-r0 has been confirmed before'],
    ])
  })

  it.each(['whole-upgrade', 'upgrade-running', 'upgrade-failed'])('is refused in scenario %s', async (scenario) => {
    expect(codesOf(await postcheck(await timed(scenario)))).toEqual([400, 'CCE.01400001', 'CCE_CM.0101'])
  })

  it.each([
    ['another cluster', { clusterID: 'another' }, 'CCE_CM.0004'],
    ['another version before', { clusterVersion: 'v1.27.1-r0' }, 'CCE_CM.0101'],
    ['another target', { targetVersion: 'v1.30.10-r2' }, 'CCE_CM.0101'],
  ])('is refused with %s', async (_, changes, innerCode) => {
    const response = await postcheck(await timed('postcheck-success'), changes)
    expect(codesOf(response)).toEqual([400, 'CCE.01400001', innerCode])
  })
})
