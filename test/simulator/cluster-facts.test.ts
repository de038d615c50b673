import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, HOSTILE_END, HOSTILE_START, SCENARIOS } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, CLUSTER, closeAll, NOW, PRECHECKS, signed, simulate, TOKEN } from './client.js'
import {
  BACKUPS,
  codesOf,
  INSTANCES,
  type Instance,
  startPrecheck,
  startWorkflow,
  timed,
  UPGRADE_INFO,
  UPGRADES,
  WORKFLOWS,
} from './tasks.js'

afterEach(closeAll)

const AUTOPILOT = CLUSTER.replace('/api/', '/autopilot/')

describe('the facts about a cluster', () => {
  it('include the exact version and the offered versions in upgradeinfo', async () => {
    const { body } = await ask(await simulate('ready'), UPGRADE_INFO)
    expect(body.spec).toEqual({
      versionInfo: {
        release: 'v1.28.15',
        patch: 'r10',
        suggestPatch: 'r10',
        targetVersions: ['v1.29.13-r2', 'v1.30.10-r2', DEMO.targetVersion],
      },
      upgradeFeatureGates: { supportUpgradePageV4: true },
    })
  })

  it('include the last backup, or none', async () => {
    expect((await ask(await simulate('ready'), BACKUPS)).body).toMatchObject({
      kind: 'List',
      apiVersion: 'v3.1',
      status: { latestBackupTime: '2026-01-15 09:00:00.000972 +0000 UTC' },
      items: [{ status: { phase: 'Success', progress: '100.00' } }],
    })
    const { items, status } = (await ask(await simulate('fresh-cluster'), BACKUPS)).body
    expect([items, status]).toEqual([[], { latestBackupTime: '' }])
  })

  it('include the checked add-ons, whose newest target version is neither first nor last', async () => {
    const simulator = await simulate('ready')
    const { kind, items } = (await ask(simulator, INSTANCES)).body
    expect(kind).toBe('Addon')
    expect(items[0]).toMatchObject({
      spec: { clusterID: DEMO.clusterId, version: '1.28.7', addonTemplateName: 'coredns' },
      status: { status: 'running', Reason: 'Install complete', currentVersion: { version: '1.28.7' } },
    })
    expect(items[0].status.targetVersions).toEqual(['1.30.6', '1.30.33', '1.29.4'])
    const checked = (await ask(simulator, ADDONS)).body.items
    const ids = new Set(
      checked.map(({ metadata }: { metadata: { addonInstanceID: string } }) => metadata.addonInstanceID),
    )
    expect(new Set(items.map(({ metadata }: Instance) => metadata.uid))).toEqual(ids)
  })

  it('require the cluster id and a signature to list add-ons', async () => {
    const simulator = await simulate('ready')
    expect(codesOf(await ask(simulator, '/api/v3/addons'))).toEqual([400, 'CCE.01400001', 'CCE_CM.0004'])
    expect((await ask(simulator, '/api/v3/addons?cluster_id=another')).status).toBe(404)
    const headers = signed(simulator, '/api/v3/addons', { query: { cluster_id: DEMO.clusterId } })
    expect((await ask(simulator, INSTANCES, { headers })).status).toBe(200)
    const other = { ...TOKEN, 'X-Project-Id': 'another' }
    expect((await ask(simulator, INSTANCES, { headers: other })).status).toBe(403)
  })

  it.each([...SCENARIOS.keys()].filter((name) => !SCENARIOS.get(name)?.atGateway && !SCENARIOS.get(name)?.atService))(
    'can be read in scenario %s',
    async (scenario) => {
      const simulator = await simulate(scenario)
      const prefix = SCENARIOS.get(scenario)?.inputs['autopilot'] === 'true' ? '/autopilot/' : '/api/'
      for (const path of [CLUSTER, UPGRADE_INFO, WORKFLOWS, BACKUPS, INSTANCES])
        expect((await ask(simulator, path.replace('/api/', prefix))).status).toBe(200)
    },
  )

  it.each(['ready', 'blocked'])('include the workflow of the check in scenario %s', async (scenario) => {
    const simulator = await simulate(scenario)
    const [{ spec, status }] = (await ask(simulator, WORKFLOWS)).body.items
    expect(spec.targetVersion).toBe(DEMO.targetVersion)
    const uids = (await ask(simulator, PRECHECKS)).body.items.map((task: Instance) => task.metadata.uid)
    expect(uids).toContain(status.pointStatuses[0].taskID)
  })

  it.each([
    ['already-upgraded', 'Available', 'v1.31.4'],
    ['version-moved', 'Available', 'v1.29.13'],
    ['cluster-upgrading', 'Upgrading', 'v1.28.15'],
    ['cluster-hibernated', 'Hibernation', 'v1.28.15'],
    ['as-documented', 'Available', 'v1.19.16'],
  ])(
    'include phase and version in %s, %s at %s, with a check that has not expired',
    async (scenario, phase, release) => {
      const simulator = await simulate(scenario)
      expect((await ask(simulator, CLUSTER)).body.status.phase).toBe(phase)
      expect((await ask(simulator, UPGRADE_INFO)).body.spec.versionInfo.release).toBe(release)
      const task = (await ask(simulator, PRECHECKS)).body.items.at(-1)
      expect(task.status.phase).toBe('Success')
      expect(task.status.expireTimeStamp > '2026-01-15 12:10').toBe(true)
    },
  )

  it('include a phase that passes after 30 s in cluster-scaling, and ones that stay', async () => {
    const { get, pass } = await timed('cluster-scaling')
    const observed: unknown[] = []
    for (const wait of [0, 29, 1]) {
      pass(wait)
      observed.push((await get(CLUSTER)).body.status.phase)
    }
    expect(observed).toEqual(['ScalingUp', 'ScalingUp', 'Available'])
    for (const [scenario, phase] of [
      ['cluster-resizing', 'Resizing'],
      ['cluster-unavailable', 'Unavailable'],
    ] as const) {
      const server = await timed(scenario)
      await server.get(CLUSTER)
      server.pass(3_600)
      expect((await server.get(CLUSTER)).body.status.phase).toBe(phase)
    }
  })

  it.each([
    ['cluster-unreadable', [500, 200]],
    ['cluster-forbidden', [403, 403]],
  ])('are partly missing in %s, where cluster and versions have the statuses %j', async (scenario, statuses) => {
    const { get } = await timed(scenario)
    expect([(await get(CLUSTER)).status, (await get(UPGRADE_INFO)).status]).toEqual(statuses)
    expect((await get(PRECHECKS)).body.items.at(-1).status.phase).toBe('Success')
  })

  it('include a suggested patch in patch-suggested, to which the cluster can be upgraded', async () => {
    const server = await timed('patch-suggested')
    const { versionInfo } = (await server.get(UPGRADE_INFO)).body.spec
    expect([versionInfo.suggestPatch, versionInfo.targetVersions]).toEqual([
      'r30',
      ['v1.29.13-r2', 'v1.30.10-r2', DEMO.targetVersion],
    ])
    const { status, body } = await startWorkflow(server, { targetVersion: 'v1.28.15-r30' })
    expect([status, body.spec.targetVersion]).toEqual([201, 'v1.28.15-r30'])
    expect((await startPrecheck(server, { targetVersion: 'v1.28.15-r30' })).status).toBe(200)
    expect((await startWorkflow(await timed('ready'), { targetVersion: 'v1.28.15-r30' })).status).toBe(400)
  })

  it.each([
    ['runner-clock-behind', 2, '2026-01-15 13:30:00.000966 +0000 UTC'],
    ['runner-clock-ahead', -2, '2026-01-15 10:20:00.000966 +0000 UTC'],
  ])(
    'are dated by a clock of its own in %s, %d h off, which signatures do not follow',
    async (scenario, hours, expiry) => {
      const simulator = await simulate(scenario)
      const response = await ask(simulator, PRECHECKS, { headers: signed(simulator, PRECHECKS) })
      expect(response.status).toBe(200)
      expect(response.headers['date']).toBe(new Date(NOW + hours * 3_600_000).toUTCString())
      expect(response.body.items[0].status.expireTimeStamp).toBe(expiry)
    },
  )

  it('include an add-on that cannot be checked or was not in addon-without-target and addon-not-checked', async () => {
    const without = (await ask(await simulate('addon-without-target'), INSTANCES)).body.items.at(-1)
    expect([without.spec.addonTemplateName, without.status.targetVersions]).toEqual(['npd', []])
    const simulator = await simulate('addon-not-checked')
    const unchecked = (await ask(simulator, INSTANCES)).body.items.at(-1).metadata.uid
    expect((await ask(simulator, `${ADDONS}?addon_instance_id=${unchecked}`)).body.items).toEqual([])
  })
})

describe('the releases of Helm', () => {
  const RELEASES = `/cce/cam/v3/clusters/${DEMO.clusterId}/releases`
  const RELEASE = `/cce/cam/v3/clusters/${DEMO.clusterId}/namespace/shop/releases/shop`

  it('are an array without what they store, which is in each one on request', async () => {
    const simulator = await simulate('removed-apis-called')
    const { body } = await ask(simulator, RELEASES)
    expect(body).toMatchObject([
      {
        name: 'shop',
        namespace: 'shop',
        chart_name: 'shop',
        chart_version: '1.4.2',
        status: 'DEPLOYED',
        resources: '',
      },
      { name: 'search' },
    ])
    expect((await ask(simulator, `${RELEASES}?namespace=search`)).body).toHaveLength(1)
    expect((await ask(simulator, RELEASE)).body.resources).toBe('')
    expect((await ask(simulator, `${RELEASE}?show_resources=true`)).body.resources).toContain('policy/v1beta1')
  })

  it('are none by default, not found by another name, and can be refused', async () => {
    expect((await ask(await simulate('ready'), RELEASES)).body).toEqual([])
    expect(codesOf(await ask(await simulate('ready'), RELEASE))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
    expect((await ask(await simulate('releases-refused'), RELEASES)).status).toBe(403)
  })
})

describe('an Autopilot cluster', () => {
  it('has its own path prefix in every version of the API', async () => {
    const simulator = await simulate('autopilot')
    for (const path of [CLUSTER, UPGRADE_INFO, WORKFLOWS, PRECHECKS, UPGRADES, BACKUPS, INSTANCES])
      expect((await ask(simulator, path.replace('/api/', '/autopilot/'))).status).toBe(200)
  })

  it('has releases of Helm under its own prefix', async () => {
    const simulator = await simulate('autopilot')
    const releases = `/cam/v3/clusters/${DEMO.clusterId}/releases`
    expect((await ask(simulator, `/autopilot${releases}`)).body).toEqual([])
    for (const prefix of ['/cce', '/api']) expect((await ask(simulator, `${prefix}${releases}`)).status).toBe(404)
  })

  it('has no add-on check', async () => {
    const simulator = await simulate('autopilot')
    expect((await ask(simulator, `${AUTOPILOT}/addons/precheck/tasks`)).body.error_code).toBe('APIGW.0101')
    const start = await ask(simulator, `${AUTOPILOT}/addons/precheck`, { method: 'POST', body: '{}' })
    expect([start.status, start.body.error_code]).toEqual([404, 'APIGW.0101'])
  })

  it('is not found under the standard prefix, nor is a standard cluster under the Autopilot prefix', async () => {
    expect(codesOf(await ask(await simulate('autopilot'), CLUSTER))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
    expect((await ask(await simulate('ready'), AUTOPILOT)).status).toBe(404)
    expect((await ask(await simulate('ready'), `/autopilot${CLUSTER}`)).body.error_code).toBe('APIGW.0101')
  })

  it.each(['autopilotClusterUpgradeAction', 'clusterUpgradeAction'])(
    'can be checked and upgraded with %s',
    async (name) => {
      const { get, send, pass } = await timed('autopilot')
      const spec = { clusterID: DEMO.clusterId, clusterVersion: DEMO.currentVersion, targetVersion: DEMO.targetVersion }
      const operation = `${AUTOPILOT}/operation`
      await send(`${operation}/upgradeworkflows`, { kind: 'WorkFlowTask', apiVersion: 'v3', spec })
      const { uid } = (await send(`${operation}/precheck`, { kind: 'PreCheckTask', apiVersion: 'v3', spec })).body
        .metadata
      pass(60)
      const { phase, nodeCheckStatus } = (await get(`${operation}/precheck/tasks/${uid}`)).body.status
      expect([phase, nodeCheckStatus]).toEqual(['Success', { phase: 'Success' }])
      const action = { [name]: { targetVersion: DEMO.targetVersion } }
      const metadata = { kind: 'UpgradeTask', apiVersion: 'v3' }
      const { status, body } = await send(`${operation}/upgrade`, { metadata, spec: action })
      expect([status, Object.keys(body.spec)]).toEqual([200, [name]])
    },
  )
})

describe('the scenario hostile', () => {
  it('has hostile names, phases, ids, add-ons and steps, and a readable version', async () => {
    const simulator = await simulate('hostile')
    const [cluster, info, workflows, upgrades, addons] = await Promise.all(
      [CLUSTER, UPGRADE_INFO, WORKFLOWS, UPGRADES, INSTANCES].map(async (path) => (await ask(simulator, path)).body),
    )
    const [workflow] = workflows.items
    const [upgrade] = upgrades.items
    for (const text of [
      ...[cluster.metadata.name, cluster.status.phase, info.spec.versionInfo.targetVersions[0], workflow.metadata.uid],
      ...[workflow.status.pointStatuses[0].taskType, upgrade.metadata.uid, upgrade.spec.items[0].name],
      ...[addons.items[0].spec.addonTemplateName, addons.items[0].status.Reason],
    ]) {
      expect(text.startsWith(HOSTILE_START)).toBe(true)
      expect(text.endsWith(HOSTILE_END)).toBe(true)
    }
    expect(info.spec.versionInfo).toMatchObject({ release: 'v1.28.15', patch: 'r10' })
    expect([workflow.kind, upgrade.kind, upgrade.status.phase]).toEqual(['WorkFlowTask', 'UpgradeTask', 'Failed'])
    for (const [list, uid] of [
      [WORKFLOWS, workflow.metadata.uid],
      [UPGRADES, upgrade.metadata.uid],
    ])
      expect((await ask(simulator, `${list}/${encodeURIComponent(uid.toWellFormed())}`)).status).toBe(200)
  })
})
