import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, SCENARIOS, startSimulator } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, CLUSTER, closeAll, NOW, PRECHECKS, simulate } from './client.js'

afterEach(closeAll)

describe('the simulator', () => {
  it('refuses an unknown scenario and lists those that exist', async () => {
    const start = startSimulator({ scenario: 'blokced' })
    await expect(start).rejects.toThrow(/no scenario "blokced"\. There are: ready, .*blocked/)
  })

  it('returns the address on which it listens', async () => {
    const simulator = await simulate('ready')
    expect(simulator.url).toBe(`http://127.0.0.1:${simulator.port}`)
  })

  it('fails when the port is taken and leaves no listener open', async () => {
    const { port } = await simulate('ready')
    await expect(startSimulator({ scenario: 'redirect', port })).rejects.toThrow(/EADDRINUSE/)
  })

  it('logs every request', async () => {
    const simulator = await simulate('ready')
    await ask(simulator, `${ADDONS}?type=addonUpgrade`)
    await ask(simulator, '/nowhere', { method: 'POST', headers: {}, body: 'x' })
    expect(simulator.requests).toEqual([
      {
        method: 'GET',
        path: ADDONS,
        query: { type: 'addonUpgrade' },
        status: 200,
        body: '',
        at: NOW,
        operation: 'ListAddonPrecheckTasks',
        projectId: DEMO.projectId,
        clusterId: DEMO.clusterId,
        listener: 'cce',
        credentials: ['x-auth-token'],
      },
      {
        method: 'POST',
        path: '/nowhere',
        query: {},
        status: 404,
        body: 'x',
        at: NOW,
        operation: null,
        projectId: null,
        clusterId: null,
        listener: 'cce',
        credentials: [],
      },
    ])
  })

  it('gives the same responses to the same requests in every run', async () => {
    const texts = []
    for (let run = 0; run < 2; run++) {
      const simulator = await simulate('blocked')
      texts.push([(await ask(simulator, PRECHECKS)).text, (await ask(simulator, ADDONS)).text])
    }
    expect(texts[0]).toEqual(texts[1])
  })

  it('keeps its results valid however long it runs', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now })
    now += 24 * 3_600_000
    const { items } = (await ask(simulator, PRECHECKS)).body
    expect(items.at(-1).status.expireTimeStamp).toBe('2026-01-16 12:59:00.000966 +0000 UTC')
  })

  it('serves another cluster and project if the options name them', async () => {
    const simulator = await simulate('ready', { projectId: 'p', clusterId: 'c' })
    const { body } = await ask(simulator, '/api/v3/projects/p/clusters/c/operation/precheck/tasks')
    expect(body.items[0].spec.clusterID).toBe('c')
  })

  it.each([...SCENARIOS])(
    'describes %s in one line and names the inputs that show it',
    (name, { description, inputs }) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(description).toMatch(/^.{20,120}$/)
      expect(inputs['checks']).toMatch(/^(precheck|addons|upgrade|postcheck)(, (addons|postcheck))?$/)
    },
  )
})

describe('a path that CCE does not have', () => {
  it.each(['/', '//', '/api/v3', `${CLUSTER}/`, `${CLUSTER}/operation/precheck`, `${PRECHECKS}/`])(
    'is unknown to the gateway: %s',
    async (path) => {
      const simulator = await simulate('ready')
      const response = await ask(simulator, path)
      expect(response.status).toBe(404)
      expect(response.body).toEqual({
        error_msg: 'The API does not exist or has not been published in the environment.',
        error_code: 'APIGW.0101',
        request_id: response.headers['x-request-id'],
      })
    },
  )

  it('can exist for another method', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, CLUSTER, { method: 'DELETE' })).body.error_code).toBe('APIGW.0101')
  })
})

describe('a resource that does not exist', () => {
  it('gets CCE’s own 404 error when it is a cluster', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, PRECHECKS.replace(DEMO.clusterId, 'another'))
    expect(response.status).toBe(404)
    expect(response.body).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      code: 404,
      errorCode: 'CCE.01404001',
      errorMessage: 'Resource not found.',
      error_code: 'CCE_CM.0003',
      error_msg: 'Resource not found',
      message: 'cluster another not found',
      reason: 'NotFound',
    })
  })

  it('gets a 404 error when it is a task', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, `${PRECHECKS}/another`)
    expect(response.status).toBe(404)
    expect(response.body.errorCode).toBe('CCE.01404001')
  })
})

describe('the response of ShowCluster', () => {
  it('shows the short version of the cluster', async () => {
    const simulator = await simulate('ready')
    const { body } = await ask(simulator, CLUSTER)
    expect(body).toMatchObject({
      kind: 'Cluster',
      apiVersion: 'v3',
      metadata: { uid: DEMO.clusterId },
      spec: { version: 'v1.28' },
      status: { phase: 'Available' },
    })
  })
})

describe('a pre-upgrade check task', () => {
  it('has the same shape in the list and alone', async () => {
    const simulator = await simulate('ready')
    const { kind, items } = (await ask(simulator, PRECHECKS)).body
    expect(kind).toBe('List')
    for (const item of items) expect((await ask(simulator, `${PRECHECKS}/${item.metadata.uid}`)).body).toEqual(item)
  })

  it('spells its fields and times as the reference’s example does', async () => {
    const simulator = await simulate('as-documented')
    const [task] = (await ask(simulator, PRECHECKS)).body.items
    expect(task.metadata).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      creationTimestamp: '2026-01-15 11:58:00.000972 +0000 UTC',
      updateTimestamp: '2026-01-15 11:59:00.000966 +0000 UTC',
    })
    expect(task.spec).toEqual({ clusterVersion: 'v1.19.16-r4', targetVersion: 'v1.23.5-r0' })
    const { clusterCheckStatus, addonCheckStatus, ...rest } = task.status
    expect(rest).toEqual({
      phase: 'Success',
      expireTimeStamp: '2026-01-15 12:59:00.000966 +0000 UTC',
      nodeCheckStatus: { phase: 'Success' },
    })
    const passed = { phase: 'Success', message: 'check item succeed', riskSource: {} }
    expect(clusterCheckStatus.itemsStatus).toEqual([
      { name: 'DeprecatedApiCheck', kind: 'Risk', group: 'LimitCheck', level: 'Info', ...passed },
      { name: 'NodeContainerdPodRestartRisk', kind: 'Risk', group: 'LimitCheck', level: 'Warning', ...passed },
      { name: 'ResiduePackageVersion', kind: 'Exception', group: 'LimitCheck', level: 'Fatal', ...passed },
    ])
    expect(addonCheckStatus.itemsStatus).toEqual([
      { name: 'AddonLimit', kind: 'Exception', group: 'AddonCheck', level: 'Warning', ...passed },
      { name: 'CoreDNSConfLimit', kind: 'Exception', group: 'AddonCheck', level: 'Fatal', ...passed },
    ])
  })
})

describe('the list of add-on check tasks', () => {
  it('counts its tasks', async () => {
    const { kind, pageInfo, items } = (await ask(await simulate('ready'), ADDONS)).body
    expect(kind).toBe('AddonCheck')
    expect(pageInfo).toEqual({ currentCount: items.length })
  })

  it('is filtered by type, task and add-on instance', async () => {
    const simulator = await simulate('ready')
    const { items } = (await ask(simulator, ADDONS)).body
    const { type, taskID, addonInstanceID } = items[0].metadata
    const having = (field: string, value: string) =>
      items.filter(({ metadata }: { metadata: Record<string, string> }) => metadata[field] === value)
    const expected = {
      [`type=${type}`]: having('type', type),
      'type=addonStatic': having('type', 'addonStatic'),
      [`task_id=${taskID}`]: having('taskID', taskID),
      [`addon_instance_id=${addonInstanceID}`]: having('addonInstanceID', addonInstanceID),
      [`task_id=${taskID}&type=addonStatic`]: [],
    }
    for (const [query, tasks] of Object.entries(expected))
      expect((await ask(simulator, `${ADDONS}?${query}`)).body.items).toEqual(tasks)
    expect(having('addonInstanceID', addonInstanceID)).toHaveLength(2)
  })

  it('refuses any other type than the two documented ones', async () => {
    const response = await ask(await simulate('ready'), `${ADDONS}?type=all`)
    expect(response.status).toBe(400)
    expect(response.body.errorCode).toBe('CCE.01400001')
  })

  it('has times with nine fraction digits and China’s offset', async () => {
    const { items } = (await ask(await simulate('ready'), ADDONS)).body
    const { createTimeStamp, expireTimeStamp } = items.at(-1).metadata
    expect(createTimeStamp).toBe('2026-01-15T19:58:00.000017086+08:00')
    expect(expireTimeStamp).toBe('2026-01-15T20:58:00.000017086+08:00')
  })
})
