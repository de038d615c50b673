import { afterEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  accountOf,
  clustersFileOf,
  DEMO,
  environmentOf,
  FLEETS,
  type FleetCluster,
  fleetCluster,
  fleetProject,
  SCENARIOS,
  type Simulator,
} from '../../src/simulator/server/simulator.js'
import { ask, closeAll, NOW, signed, simulate, TOKEN } from './client.js'
import { codesOf } from './tasks.js'

afterEach(closeAll)

const pathOf = ({ id, project }: FleetCluster, rest = ''): string =>
  `/api/v3/projects/${project.id}/clusters/${id}${rest}`

function named({ clusters }: Simulator, name: string): FleetCluster {
  const cluster = clusters.find((candidate) => candidate.name === name)
  if (!cluster) throw new Error(`no cluster ${name}`)
  return cluster
}

/** Sends a request about a cluster with the credentials of its account, or of another one. */
function askAbout(simulator: Simulator, cluster: FleetCluster, rest = '', prefix = cluster.project.credentials) {
  const headers = { 'X-Auth-Token': prefix === null ? DEMO.authToken : accountOf(prefix).authToken }
  return ask(simulator, pathOf(cluster, rest), { headers })
}

describe('a simulator with many clusters', () => {
  it('serves each cluster with its own name, tasks and scenario', async () => {
    const simulator = await simulate('fleet')
    const read = async (name: string) => {
      const cluster = named(simulator, name)
      const { metadata } = (await askAbout(simulator, cluster)).body
      const { items } = (await askAbout(simulator, cluster, '/operation/precheck/tasks')).body
      return [metadata.name, metadata.uid === cluster.id, items.at(-1).metadata.uid, items.at(-1).status.phase]
    }
    const [payment, search, prod] = [await read('payment'), await read('search'), await read('prod')]
    expect(payment).toEqual(['payment', true, expect.any(String), 'Failed'])
    expect(search).toEqual(['search', true, expect.any(String), 'Failed'])
    expect(prod).toEqual(['prod', true, expect.any(String), 'Success'])
    expect(search[2]).not.toBe(payment[2])
  })

  it('lists the clusters of a project, and no others', async () => {
    const simulator = await simulate('fleet')
    const prod = named(simulator, 'shop').project
    const headers = { 'X-Auth-Token': accountOf('PROD').authToken }
    const { items } = (await ask(simulator, `/api/v3/projects/${prod.id}/clusters`, { headers })).body
    expect(items.map((item: { metadata: { name: string } }) => item.metadata.name)).toEqual([
      ...['shop', 'payment', 'search'],
    ])
  })

  it('does not find a cluster in another project of the same account', async () => {
    const [a, b] = [fleetProject('a', 'cn-north-4', null), fleetProject('b', 'cn-north-4', null)]
    const fleet = [fleetCluster('one', a, 'ready'), fleetCluster('two', b, 'ready')]
    const simulator = await simulate('fleet', { fleet })
    const [one, two] = fleet
    const path = pathOf({ ...named(simulator, 'one'), project: b })
    expect([one?.id, two?.id].every((id) => id !== undefined)).toBe(true)
    expect(codesOf(await ask(simulator, path))).toEqual([404, 'CCE.01404001', 'CCE_CM.0003'])
  })

  it('refuses valid credentials of another account with 403, and unknown ones with 401', async () => {
    const simulator = await simulate('fleet')
    const shop = named(simulator, 'shop')
    expect(codesOf(await askAbout(simulator, shop, '', 'EUROPE'))).toEqual([403, 'CCE.01403001', 'CCE_CM.0005'])
    expect(codesOf(await askAbout(simulator, shop, '', null))).toEqual([403, 'CCE.01403001', 'CCE_CM.0005'])
    expect((await askAbout(simulator, shop, '', 'NOBODY')).status).toBe(401)
    expect((await askAbout(simulator, shop)).status).toBe(200)
  })

  it('accepts the signature of a project’s own keys, and no mixture of two pairs', async () => {
    const simulator = await simulate('fleet')
    const shop = named(simulator, 'shop')
    const path = pathOf(shop)
    const [prod, europe] = [accountOf('PROD').keys[0], accountOf('EUROPE').keys[0]]
    const headers = (accessKey: string, secretKey: string) =>
      signed(simulator, path, { keys: [accessKey, secretKey], headers: { 'X-Project-Id': shop.project.id } })
    const statusOf = async (accessKey: string, secretKey: string) =>
      (await ask(simulator, path, { headers: headers(accessKey, secretKey) })).status
    expect(await statusOf(prod.accessKey, prod.secretKey)).toBe(200)
    expect(await statusOf(europe.accessKey, europe.secretKey)).toBe(403)
    expect(await statusOf(prod.accessKey, europe.secretKey)).toBe(401)
  })

  it('refuses the project that a header names where the path names none', async () => {
    const simulator = await simulate('fleet')
    const { project } = named(simulator, 'shop')
    const statusOf = async (credentials: string) => {
      const headers = { 'X-Auth-Token': credentials, 'X-Project-Id': project.id }
      return (await ask(simulator, '/api/v3/addontemplates', { headers })).status
    }
    expect([await statusOf(accountOf('PROD').authToken), await statusOf(DEMO.authToken)]).toEqual([200, 403])
  })

  it('gives each cluster the faults of its own scenario alone', async () => {
    const simulator = await simulate('fleet-forbidden')
    const statuses = await Promise.all(
      simulator.clusters.map(async (cluster) => [cluster.name, (await askAbout(simulator, cluster)).status]),
    )
    expect(statuses).toEqual([
      ['prod', 200],
      ['forbidden', 403],
      ['cluster-003', 200],
      ['cluster-004', 200],
      ['cluster-005', 200],
    ])
  })

  it('logs the time, project and cluster of each request', async () => {
    const simulator = await simulate('fleet')
    const shop = named(simulator, 'shop')
    await askAbout(simulator, shop)
    await ask(simulator, '/api/v3/clusterupgradepaths', { headers: { ...TOKEN, 'X-Project-Id': DEMO.projectId } })
    await ask(simulator, `/api/v3/addons?cluster_id=${DEMO.clusterId}`)
    expect(simulator.requests.map(({ at, projectId, clusterId }) => [at, projectId, clusterId])).toEqual([
      [NOW, shop.project.id, shop.id],
      [NOW, DEMO.projectId, null],
      [NOW, null, DEMO.clusterId],
    ])
  })

  it('has as many clusters as it is asked for, at most 50 in a project', async () => {
    const { clusters } = await simulate('fleet-healthy', { size: 120 })
    expect(clusters).toHaveLength(120)
    expect(new Set(clusters.map(({ id }) => id)).size).toBe(120)
    const ids = clusters.map(({ project }) => project.id)
    expect([...new Set(ids)].map((id) => ids.filter((one) => one === id).length)).toEqual([50, 50, 20])
    expect((await simulate('fleet', { size: 2 })).clusters.map(({ name }) => name)).toEqual(['prod', 'staging'])
  })

  it('shows when each cluster of a stage was upgraded', async () => {
    const simulator = await simulate('fleet-stages')
    const endOf = async (name: string) => {
      const { spec } = (await askAbout(simulator, named(simulator, name), '/upgradeinfo')).body
      return [spec.versionInfo.release, spec.lastUpgradeInfo?.completionTime]
    }
    expect(await endOf('canary')).toEqual(['v1.31.4', '2026-01-14 10:00:00.000972 +0000 UTC'])
    expect(await endOf('staging-2')).toEqual(['v1.31.4', '2026-01-15 09:00:00.000972 +0000 UTC'])
    expect(await endOf('prod')).toEqual(['v1.28.15', undefined])
  })

  it.each([...FLEETS])('describes %s in one line, under a name of its own', (name, { description, size, clusters }) => {
    expect(name).toMatch(/^fleet(-[a-z]+)*$/)
    expect(SCENARIOS.has(name)).toBe(false)
    expect(description).toMatch(/^.{20,120}$/)
    expect(clusters(size)).toHaveLength(size)
  })
})

describe('a throttled project', () => {
  it('refuses the requests about all of its clusters for a while, and no others', async () => {
    let now = NOW
    const simulator = await simulate('fleet-throttled', { now: () => now })
    const statusOf = async (name: string) => (await askAbout(simulator, named(simulator, name))).status
    expect([await statusOf('busy-1'), await statusOf('busy-2'), await statusOf('prod')]).toEqual([429, 429, 200])
    now += 2_999
    expect(await statusOf('busy-3')).toBe(429)
    now += 1
    expect(await statusOf('busy-1')).toBe(200)
  })

  it('is limited as CCE was measured to be, if the options ask for it', async () => {
    let now = NOW
    const limits = { readsPerSecond: 3, writesPerMinute: 1 }
    const simulator = await simulate('fleet', { now: () => now, limits })
    const read = async (name: string) => (await askAbout(simulator, named(simulator, name))).status
    expect([await read('shop'), await read('payment'), await read('shop'), await read('search')]).toEqual([
      ...[200, 200, 200, 429],
    ])
    expect(await read('prod')).toBe(200)
    now += 1_000
    expect(await read('search')).toBe(200)
    const write = async () =>
      (await ask(simulator, pathOf(named(simulator, 'prod'), '/operation/precheck'), { method: 'POST', body: '{}' }))
        .status
    expect([await write(), await write()]).toEqual([400, 429])
    now += 60_000
    expect(await write()).toBe(400)
  })
})

describe('the clusters file of a simulator', () => {
  it('names every cluster with its project, region and credentials', async () => {
    const { clusters } = await simulate('fleet')
    const entries = parse(clustersFileOf(clusters))
    expect(entries).toHaveLength(8)
    expect(entries[0]).toEqual({
      name: 'prod',
      id: DEMO.clusterId,
      region: DEMO.region,
      'project-id': DEMO.projectId,
    })
    expect(entries[5]).toMatchObject({ name: 'europe', region: 'eu-west-101', credentials: 'EUROPE' })
  })

  it('names stages and their soak times', async () => {
    const { clusters } = await simulate('fleet-stages')
    const stages = parse(clustersFileOf(clusters)).map(({ stage, soak }: { stage: string; soak?: string }) => [
      stage,
      soak,
    ])
    expect(stages).toEqual([
      ['canary', '24h'],
      ['staging', '24h'],
      ['staging', '24h'],
      ['prod', undefined],
      ['prod', undefined],
    ])
  })

  it('comes with the environment variables of all accounts', async () => {
    const { clusters } = await simulate('fleet')
    expect(Object.keys(environmentOf(clusters))).toEqual([
      ...['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_PROJECT_ID'],
      ...['PROD_ACCESS_KEY', 'PROD_SECRET_KEY', 'EUROPE_ACCESS_KEY', 'EUROPE_SECRET_KEY'],
    ])
  })
})
