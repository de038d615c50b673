import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { CLUSTER, closeAll } from './client.js'
import { BACKUPS, codesOf, type Timed, timed, UPGRADE_INFO, UPGRADES, WORKFLOWS } from './tasks.js'

afterEach(closeAll)

const task = async ({ get }: Timed) => (await get(UPGRADES)).body.items.at(-1)
const version = async ({ get }: Timed) => {
  const { release, patch } = (await get(UPGRADE_INFO)).body.spec.versionInfo
  return `${release}-${patch}`
}

describe('a running upgrade', () => {
  it('has a completionTime in phase Init, as in the reference’s example', async () => {
    const server = await timed('upgrade-running')
    const { spec, ...rest } = await task(server)
    expect(rest).toEqual({
      kind: 'UpgradeTask',
      apiVersion: 'v3',
      metadata: {
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        creationTimestamp: '2026-01-15 20:00:00.00071 +0800 CST',
        updateTimestamp: '2026-01-15 20:00:00.000712 +0800 CST',
      },
      status: { phase: 'Init', progress: '0.00', completionTime: '2026-01-15 20:00:00.000712 +0800 CST' },
    })
    expect(spec).toMatchObject({ version: DEMO.currentVersion, targetVersion: DEMO.targetVersion })
    expect(spec.items.steps[0]).toEqual({ name: 'upgrade-limit-check', state: 'Init' })
    expect((await server.get(`${UPGRADES}/${rest.metadata.uid}`)).body).toEqual({ ...rest, spec })
  })

  it('goes from Init through Queuing and Running to Success in 30 minutes, with jumps in its progress', async () => {
    const server = await timed('upgrade-running')
    const phases: string[] = []
    const progress: number[] = []
    for (let second = 0; second <= 1_800; second += 10) {
      const { status } = await task(server)
      phases.push(status.phase)
      expect(status.progress).toMatch(/^\d+\.\d\d$/)
      progress.push(Number(status.progress))
      server.pass(10)
    }
    expect([...new Set(phases)]).toEqual(['Init', 'Queuing', 'Running', 'Success'])
    expect(phases.at(-2)).toBe('Running')
    const moves = progress.map((now, index) => now - (progress[index - 1] ?? 0))
    expect(Math.min(...moves)).toBe(0)
    expect(Math.max(...moves)).toBeGreaterThan(10)
    expect([progress[0], progress.at(-2), progress.at(-1)]).toEqual([0, 95, 100])
  })

  it('changes the cluster’s phase at once and its version after it has succeeded', async () => {
    const server = await timed('upgrade-running', { speed: 60 })
    const observed: unknown[] = []
    for (const wait of [0, 15, 15]) {
      server.pass(wait)
      const { status, spec } = (await server.get(CLUSTER)).body
      observed.push([status.phase, spec.version, await version(server)])
    }
    expect(observed).toEqual([
      ['Upgrading', 'v1.28', DEMO.currentVersion],
      ['Upgrading', 'v1.28', DEMO.currentVersion],
      ['Available', 'v1.31', DEMO.targetVersion],
    ])
    expect((await server.get(UPGRADE_INFO)).body).toMatchObject({
      spec: {
        lastUpgradeInfo: { phase: 'Success', progress: '100.00', completionTime: expect.stringContaining('12:00:30') },
        versionInfo: { targetVersions: [] },
      },
      status: {},
    })
  })

  it('is shown in upgradeinfo without the phase Queuing', async () => {
    const server = await timed('upgrade-running')
    const observed: unknown[] = []
    for (const wait of [0, 30, 600]) {
      server.pass(wait)
      const { spec, status } = (await server.get(UPGRADE_INFO)).body
      observed.push([status.phase, status.progress, spec.lastUpgradeInfo])
    }
    expect(observed).toEqual([
      ['Init', '0.00', undefined],
      ['Init', '0.00', undefined],
      ['Running', '45.00', undefined],
    ])
  })

  it('makes a backup first, which its workflow shows', async () => {
    const server = await timed('upgrade-running')
    const observed: unknown[] = []
    for (const wait of [0, 180, 120]) {
      server.pass(wait)
      const [{ status }] = (await server.get(WORKFLOWS)).body.items
      const [, backup, cluster] = status.pointStatuses
      const { items, status: last } = (await server.get(BACKUPS)).body
      observed.push([backup.status, cluster.status, items.length, last.latestBackupTime.slice(11, 19)])
    }
    expect(observed).toEqual([
      ['Init', 'Init', 1, '09:00:00'],
      ['Running', 'Running', 1, '09:03:00'],
      ['Success', 'Running', 2, '12:04:00'],
    ])
  })
})

describe('an upgrade in another state', () => {
  it.each([
    ['upgrade-done', 0, 'Success', '100.00'],
    ['upgrade-failed', 0, 'Failed', '0.00'],
    ['upgrade-fails', 0, 'Running', '45.00'],
    ['upgrade-fails', 120, 'Failed', '55.00'],
    ['upgrade-paused', 0, 'Pause', '30.00'],
    ['upgrade-pauses', 119, 'Running', '30.00'],
    ['upgrade-pauses', 120, 'Pause', '30.00'],
    ['upgrade-stalled', 0, 'Running', '45.00'],
    ['upgrade-stalled', 86_400, 'Running', '45.00'],
    ['upgrade-queuing', 3_600, 'Queuing', '0.00'],
  ])('advances in %s: %d s later it is %s at %s', async (scenario, seconds, phase, progress) => {
    const server = await timed(scenario)
    await task(server)
    server.pass(seconds)
    expect((await task(server)).status).toMatchObject({ phase, progress })
  })

  it('ended 90 days ago in upgrade-stale, and the cluster runs its target', async () => {
    const server = await timed('upgrade-stale')
    expect(await task(server)).toMatchObject({
      metadata: { creationTimestamp: '2025-10-17 20:00:00.00071 +0800 CST' },
      status: { phase: 'Success', completionTime: '2025-10-17 20:30:00.000712 +0800 CST' },
    })
    expect(await version(server)).toBe(DEMO.targetVersion)
  })

  it('led to a version below the target in upgrade-short', async () => {
    const server = await timed('upgrade-short')
    expect(await task(server)).toMatchObject({ spec: { targetVersion: 'v1.30.10-r2' }, status: { phase: 'Success' } })
    expect(await version(server)).toBe('v1.30.10-r2')
    const { versionInfo } = (await server.get(UPGRADE_INFO)).body.spec
    expect(versionInfo.targetVersions).toEqual([DEMO.targetVersion])
  })

  it('does not change any more in upgrade-stalled', async () => {
    const server = await timed('upgrade-stalled')
    const before = await task(server)
    server.pass(3_600)
    expect(await task(server)).toEqual(before)
  })

  it('has a bare list of steps in upgrade-failed, of which two failed and the rest never started', async () => {
    const server = await timed('upgrade-failed')
    const { items } = (await task(server)).spec
    expect(items.slice(0, 3)).toEqual([
      { name: 'upgrade-limit-check', state: 'Failed', message: expect.any(String) },
      { name: 'addon-limit-check', state: 'Failed', message: expect.any(String) },
      { name: 'node-limit-check', state: 'Init' },
    ])
    expect((await server.get(UPGRADE_INFO)).body.spec.lastUpgradeInfo).toMatchObject({ phase: 'Failed' })
    expect(await version(server)).toBe(DEMO.currentVersion)
  })

  it('does not exist in upgrade-none, neither in the list nor by any id', async () => {
    const server = await timed('upgrade-none')
    expect((await server.get(UPGRADES)).body.items).toEqual([])
    expect(codesOf(await server.get(`${UPGRADES}/any`))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
  })

  it('cannot be read in upgrade-forbidden, while all other calls work', async () => {
    const server = await timed('upgrade-forbidden')
    const response = await server.get(UPGRADES)
    expect(codesOf(response)).toEqual([403, 'CCE.01403001', 'CCE_CM.0005'])
    expect(response.body.message).toContain('only upon request')
    expect((await server.get(`${UPGRADES}/any`)).status).toBe(403)
    expect((await server.get(UPGRADE_INFO)).status).toBe(200)
  })
})
