import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import type { AddonCheckTask } from '../../src/simulator/state/api-shapes.js'
import { ADDONS, closeAll } from './client.js'
import { codesOf, INSTANCES, type Instance, START_ADDONS, startAddonChecks, type Timed, timed } from './tasks.js'

afterEach(closeAll)

const statuses = async ({ get }: Timed): Promise<unknown[]> =>
  (await get(ADDONS)).body.items.map(({ status }: AddonCheckTask) => status.status)

/** Starts the check of one add-on with a changed request. */
async function startOne(server: Timed, changes: object, more: object = {}) {
  const { metadata, spec, status }: Instance = (await server.get(INSTANCES)).body.items[0]
  const addonRequest = {
    addonTemplateName: spec.addonTemplateName,
    addonInstanceID: metadata.uid,
    type: 'addonUpgrade',
    targetVersion: status.targetVersions[0],
    ...changes,
  }
  const body = {
    kind: 'AddonCheck',
    apiVersion: 'v3',
    spec: { clusterID: DEMO.clusterId, addonList: [addonRequest], ...more },
  }
  return server.send(START_ADDONS, body)
}

describe('started add-on checks', () => {
  it('are returned with status 201 in status.items, each with its risks and no message', async () => {
    const { status, body } = await startAddonChecks(await timed('fresh-cluster'))
    expect(status).toBe(201)
    expect(body.status.items).toHaveLength(3)
    expect(body.status.items[0]).toEqual({
      metadata: {
        type: 'addonUpgrade',
        taskID: expect.stringMatching(/^[0-9a-f-]{36}$/),
        addonTemplateName: 'coredns',
        addonInstanceName: 'cceaddon-coredns',
        addonInstanceID: expect.any(String),
        createTimeStamp: '2026-01-15T20:00:00.000017086+08:00',
      },
      spec: { addonTargetVersion: '1.30.6' },
      status: {
        status: 'Init',
        riskList: [
          { riskName: 'AddonStatus', level: 'Warning', status: 'Init' },
          { riskName: 'AddonValidate', level: 'Warning', status: 'Init' },
        ],
      },
    })
  })

  it('finish after 20 s and expire an hour later', async () => {
    const server = await timed('fresh-cluster')
    await startAddonChecks(server)
    const observed = [await statuses(server)]
    for (const wait of [4, 15, 1]) {
      server.pass(wait)
      observed.push(await statuses(server))
    }
    expect(observed.map(([first]) => first)).toEqual(['Init', 'Running', 'Running', 'Success'])
    const [{ metadata }] = (await server.get(ADDONS)).body.items
    expect(metadata.expireTimeStamp).toBe('2026-01-15T21:00:20.000017086+08:00')
  })

  it('finish one risk after the other', async () => {
    const server = await timed('fresh-cluster')
    await startAddonChecks(server)
    server.pass(13)
    const [{ status }] = (await server.get(ADDONS)).body.items
    expect(status.riskList.map((one: { status: string }) => one.status)).toEqual(['Success', 'Running'])
  })

  it.each([
    ['fresh-blocked', ['Failed', 'Success', 'Success']],
    ['fresh-warnings', ['Success', 'Success', 'Failed']],
  ])('have the results of scenario %s', async (scenario, expected) => {
    const server = await timed(scenario, { speed: 10 })
    await startAddonChecks(server)
    server.pass(2)
    expect(await statuses(server)).toEqual(expected)
  })

  it('can be of type addonStatic, which needs no target version', async () => {
    const server = await timed('fresh-cluster')
    const { status, body } = await startOne(server, { type: 'addonStatic', targetVersion: undefined })
    expect(status).toBe(201)
    expect(body.status.items[0]).not.toHaveProperty('spec')
    expect((await server.get(`${ADDONS}?type=addonUpgrade`)).body.items).toEqual([])
  })

  it('are listed by their ids', async () => {
    const server = await timed('fresh-cluster')
    const { items } = (await startAddonChecks(server)).body.status
    const response = await server.get(`${ADDONS}?task_id=${items[1].metadata.taskID}`)
    expect(response.body.items).toHaveLength(1)
  })
})

describe('the add-ons that can be checked', () => {
  it('exclude one in addon-refused, and every batch that contains it', async () => {
    const server = await timed('addon-refused')
    const batch = await startAddonChecks(server)
    expect([...codesOf(batch), batch.body.message]).toEqual([
      ...[400, 'CCE.01400001', 'CCE_CM.0004', 'the add-on everest cannot be checked for version 2.4.134'],
    ])
    expect((await startOne(server, {})).status).toBe(201)
  })

  it('have cluster versions as targets in addon-cluster-versions, but are checked for versions of the add-on', async () => {
    const server = await timed('addon-cluster-versions')
    expect((await startOne(server, {})).status).toBe(400)
    expect((await startOne(server, { targetVersion: '1.30.33' })).status).toBe(201)
  })

  it('have only a beta version in addon-only-beta', async () => {
    const { get } = await timed('addon-only-beta')
    expect((await get(INSTANCES)).body.items.at(-1).spec).toMatchObject({
      addonTemplateName: 'volcano',
      version: '1.12.18',
    })
    const { versions } = (await get('/api/v3/addontemplates?addon_template_name=volcano')).body.items[0].spec
    expect(versions.map(({ version, stable }: { version: string; stable: boolean }) => [version, stable])).toEqual([
      ['1.12.18', true],
      ['1.16.7-beta', false],
    ])
  })

  it.each([
    ['addon-failed-unstartable', ['coredns', 'npd']],
    ['addon-failed-unlisted', ['coredns']],
  ])('are these in %s, where another one has failed: %j', async (scenario, installed) => {
    const { get } = await timed(scenario)
    const { items } = (await get(ADDONS)).body
    expect(items.map(({ metadata, status }: AddonCheckTask) => [metadata.addonTemplateName, status.status])).toEqual([
      ['coredns', 'Success'],
      ['npd', 'Failed'],
    ])
    expect(items[1].status.riskList[1]).toMatchObject({ level: 'Fatal', status: 'Failed' })
    const names = (await get(INSTANCES)).body.items.map(({ spec }: Instance) => spec.addonTemplateName)
    expect(names).toEqual(installed)
  })

  it('have a task beside them that cannot be read in addon-unreadable', async () => {
    const { items, pageInfo } = (await (await timed('addon-unreadable')).get(ADDONS)).body
    expect(items[0].status.status).toBe('Success')
    expect([items[1], pageInfo]).toEqual([{ metadata: 'everest', status: null }, { currentCount: 2 }])
  })
})

describe('the start of add-on checks', () => {
  it.each([
    ['no target version', { targetVersion: undefined }, 400, /targetVersion of the add-on coredns is required/],
    ['a version that it cannot have', { targetVersion: '9.9.9' }, 400, /cannot be upgraded to 9.9.9/],
    ['another type', { type: 'all' }, 400, /type all is not one of/],
    ['an add-on that is not installed', { addonTemplateName: 'npd' }, 404, /no instance of the add-on npd/],
    ['another instance', { addonInstanceID: 'another' }, 404, /no instance/],
  ])('is refused with %s and starts nothing', async (_, changes, status, message) => {
    const server = await timed('fresh-cluster')
    const response = await startOne(server, changes)
    expect([response.status, response.body.message]).toEqual([status, expect.stringMatching(message)])
    expect((await server.get(ADDONS)).body.items).toEqual([])
  })

  it.each([
    ['no add-on', { addonList: [] }],
    ['another cluster', { clusterID: 'another' }],
  ])('is refused with %s', async (_, more) => {
    expect(codesOf(await startOne(await timed('fresh-cluster'), {}, more))).toEqual([
      400,
      'CCE.01400001',
      'CCE_CM.0004',
    ])
  })
})
