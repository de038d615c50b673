import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import type { NodeStage } from '../../src/simulator/state/api-shapes.js'
import { ask, CLUSTER, closeAll, PRECHECKS, simulate } from './client.js'
import { codesOf, INSTANCES, type Instance } from './tasks.js'

afterEach(closeAll)

const NODES = `${CLUSTER}/nodes`
const POOLS = `${CLUSTER}/nodepools`
const CLUSTERS = CLUSTER.replace(/\/[^/]+$/, '')

interface Named {
  readonly metadata: { readonly name: string; readonly uid: string }
}

const identities = (items: readonly Named[]) => items.map(({ metadata: { uid, name } }) => ({ uid, name }))

describe('the nodes of a cluster', () => {
  it.each(['ready', 'blocked', 'same-item-twice'])('are those of its check in scenario %s', async (scenario) => {
    const simulator = await simulate(scenario)
    const stages: readonly NodeStage[] = (await ask(simulator, PRECHECKS)).body.items.at(-1).status.nodeCheckStatus
      .nodeStageStatus
    const { items, pageInfo } = (await ask(simulator, NODES)).body
    expect(identities(items)).toEqual(stages.map(({ nodeInfo: { uid, name } }) => ({ uid, name })))
    expect(pageInfo).toEqual({ currentCount: stages.length })
  })

  it('are read in pages, each of which names the last node as the marker of the next page', async () => {
    const simulator = await simulate('blocked')
    const uids: string[] = []
    let marker = ''
    for (let pages = 0; pages < 10; pages++) {
      const { items, pageInfo } = (await ask(simulator, `${NODES}?limit=100${marker}`)).body
      uids.push(...identities(items).map(({ uid }) => uid))
      if (pageInfo.nextMarker === undefined) break
      expect([pageInfo.currentCount, pageInfo.nextMarker]).toEqual([100, uids.at(-1)])
      marker = `&marker=${pageInfo.nextMarker}`
    }
    expect([uids.length, new Set(uids).size]).toEqual([412, 412])
    expect((await ask(simulator, `${NODES}?limit=x`)).status).toBe(400)
    expect((await ask(simulator, `${NODES}?marker=another`)).status).toBe(400)
  })

  it('are read one by one, with the pool that they belong to', async () => {
    const simulator = await simulate('ready')
    const [node] = (await ask(simulator, NODES)).body.items
    expect((await ask(simulator, `${NODES}/${node.metadata.uid}`)).body).toEqual(node)
    expect(codesOf(await ask(simulator, `${NODES}/another`))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
    const pool = (await ask(simulator, `${POOLS}/${node.metadata.ownerReferences.nodepoolID}`)).body
    expect([pool.metadata.name, node.metadata.ownerReferences.nodepoolName]).toEqual(['prod-pool-a', 'prod-pool-a'])
    expect(node.status).toMatchObject({ phase: 'Active', privateIP: expect.stringMatching(/^10\.0\.\d+\.\d+$/) })
  })

  it('stand in the pools that their names begin with', async () => {
    const { items } = (await ask(await simulate('blocked'), POOLS)).body
    expect(items.map((pool: Named & { status: object }) => [pool.metadata.name, pool.status])).toEqual([
      ['prod-pool-a', expect.objectContaining({ currentNode: 200, activeNode: 200, phase: '' })],
      ['prod-pool-b', expect.objectContaining({ currentNode: 180, activeNode: 180, phase: '' })],
      ['batch-pool-c', expect.objectContaining({ currentNode: 32, activeNode: 32, phase: '' })],
    ])
    expect((await ask(await simulate('blocked'), `${POOLS}/another`)).status).toBe(404)
  })

  it('say which of them an upgrade skipped, and which are not ready', async () => {
    const simulator = await simulate('nodes-left-behind')
    const { items } = (await ask(simulator, NODES)).body
    expect(
      items.map(({ spec, status }: { spec: { k8sTags: Record<string, string> }; status: { phase: string } }) => [
        status.phase,
        spec.k8sTags['upgrade.cce.io/skipped'],
      ]),
    ).toEqual([
      ['Active', 'true'],
      ['Abnormal', undefined],
      ['Active', undefined],
    ])
    const [pool] = (await ask(simulator, POOLS)).body.items
    expect(pool.status).toMatchObject({ currentNode: 3, activeNode: 2 })
  })

  it('state the version of their kubelet only in the scenario that plays it', async () => {
    const versions = async (scenario: string) =>
      (await ask(await simulate(scenario), NODES)).body.items.map(
        ({ status }: { status: { nodeInfo?: { kubeletVersion: string } } }) => status.nodeInfo?.kubeletVersion,
      )
    expect(await versions('node-versions')).toEqual([DEMO.targetVersion, DEMO.targetVersion, DEMO.currentVersion])
    expect(await versions('upgrade-done')).toEqual([undefined, undefined, undefined])
  })

  it('stand in a pool that says whether it is scaled automatically', async () => {
    const enabled = async (scenario: string) =>
      (await ask(await simulate(scenario), POOLS)).body.items.map(
        (pool: { spec: { autoscaling: { enable: boolean } } }) => pool.spec.autoscaling.enable,
      )
    expect([await enabled('upgrade-autoscaled'), await enabled('upgrade-running')]).toEqual([[true], [false]])
  })

  it('do not exist for an Autopilot cluster, which has no such calls', async () => {
    const simulator = await simulate('autopilot')
    for (const path of [NODES, POOLS])
      expect((await ask(simulator, path.replace('/api/', '/autopilot/'))).body.error_code).toBe('APIGW.0101')
  })
})

describe('the clusters of a project', () => {
  it('are this one cluster, as it is shown alone', async () => {
    const simulator = await simulate('ready')
    const { kind, items } = (await ask(simulator, CLUSTERS)).body
    expect([kind, items]).toEqual(['Cluster', [(await ask(simulator, CLUSTER)).body]])
  })

  it.each([
    ['status=Available&type=VirtualMachine&version=v1.28', 1],
    ['status=Upgrading', 0],
    ['version=v1.31', 0],
    ['type=ARM64', 0],
  ])('are filtered by %s', async (query, count) => {
    expect((await ask(await simulate('ready'), `${CLUSTERS}?${query}`)).body.items).toHaveLength(count)
  })

  it('are listed for Autopilot and standard clusters apart', async () => {
    const simulator = await simulate('autopilot')
    const { items } = (await ask(simulator, CLUSTERS.replace('/api/', '/autopilot/'))).body
    expect(items.map(({ metadata }: Named) => metadata.uid)).toEqual([DEMO.clusterId])
    expect((await ask(simulator, CLUSTERS)).body.items).toEqual([])
  })
})

describe('what CCE offers', () => {
  it('includes the documented upgrade paths of all versions, even those not offered to the cluster right now', async () => {
    const { upgradePaths } = (await ask(await simulate('target-not-offered'), '/api/v3/clusterupgradepaths')).body
    const paths = new Map(
      upgradePaths.map((path: { version: string; targetVersions: string[] }) => [path.version, path.targetVersions]),
    )
    expect(paths.get('v1.28')).toEqual(['v1.29', 'v1.30', 'v1.31'])
    expect(paths.get('v1.31')).toEqual(['v1.32', 'v1.34'])
  })

  it('includes the feature gates of upgrades', async () => {
    const { upgradeFeatureGates } = (await ask(await simulate('ready'), '/api/v3/clusterupgradefeaturegates')).body
    expect(Object.keys(upgradeFeatureGates)).toEqual([
      ...['DisplayPreCheckDetail', 'EvsSnapshot', 'LabelForSkippedNode', 'UpgradeStrategy'],
    ])
  })

  it('has the same paths under the Autopilot prefix', async () => {
    const simulator = await simulate('autopilot')
    for (const name of ['clusterupgradepaths', 'clusterupgradefeaturegates'])
      expect((await ask(simulator, `/autopilot/v3/${name}`)).status).toBe(200)
  })

  it('includes each installed add-on, with and without the id of the cluster', async () => {
    const simulator = await simulate('ready')
    const [addon]: readonly Instance[] = (await ask(simulator, INSTANCES)).body.items
    for (const query of ['', `?cluster_id=${DEMO.clusterId}`])
      expect((await ask(simulator, `/api/v3/addons/${addon?.metadata.uid}${query}`)).body).toEqual(addon)
    expect((await ask(simulator, '/api/v3/addons/another')).status).toBe(404)
    expect((await ask(simulator, `/api/v3/addons/${addon?.metadata.uid}?cluster_id=another`)).status).toBe(404)
  })
})
