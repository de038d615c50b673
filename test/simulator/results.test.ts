import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import type { AddonCheckTask, CheckItem, PrecheckTask } from '../../src/simulator/state/api-shapes.js'
import { ADDONS, ask, closeAll, NOW, PRECHECKS, simulate } from './client.js'

afterEach(closeAll)

/** The newest task of a scenario, which is its last. */
async function precheckOf(scenario: string): Promise<PrecheckTask> {
  return (await ask(await simulate(scenario), PRECHECKS)).body.items.at(-1)
}

async function addonsOf(scenario: string): Promise<AddonCheckTask[]> {
  return (await ask(await simulate(scenario), ADDONS)).body.items
}

interface Located extends CheckItem {
  readonly node?: string | undefined
}

function itemsOf({ status }: PrecheckTask): Located[] {
  const stages = status.nodeCheckStatus?.nodeStageStatus ?? []
  return [
    ...(status.clusterCheckStatus?.itemsStatus ?? []),
    ...(status.addonCheckStatus?.itemsStatus ?? []),
    ...stages.flatMap(({ nodeInfo, itemsStatus }) =>
      (itemsStatus ?? []).map((item) => ({ ...item, node: nodeInfo.name })),
    ),
  ]
}

const failedOf = (task: PrecheckTask): Located[] => itemsOf(task).filter(({ phase }) => phase === 'Failed')

/** Milliseconds left, by the text in CCE's own spelling. */
const left = (text: string | undefined): number => Date.parse((text ?? '').replace(/ (\S+) \+0000 UTC$/, 'T$1Z')) - NOW

describe('the scenario ready', () => {
  it('has passed for the target and has older results before it', async () => {
    const { items } = (await ask(await simulate('ready'), PRECHECKS)).body
    const task = items.at(-1)
    expect(task.spec).toEqual({
      clusterID: DEMO.clusterId,
      clusterVersion: DEMO.currentVersion,
      targetVersion: DEMO.targetVersion,
    })
    expect(failedOf(task)).toEqual([])
    expect(itemsOf(task).length).toBeGreaterThan(50)
    expect(items.slice(0, -1).map(({ status }: PrecheckTask) => left(status.expireTimeStamp) < 0)).toEqual([true, true])
  })
})

describe('the scenario blocked', () => {
  it('has three exceptions and two risks on 412 nodes', async () => {
    const task = await precheckOf('blocked')
    expect(task.status.phase).toBe('Failed')
    expect(task.status.nodeCheckStatus?.nodeStageStatus).toHaveLength(412)
    const causes = new Set(failedOf(task).map(({ name, kind, level }) => `${name} ${kind} ${level}`))
    expect([...causes]).toEqual([
      'DeprecatedApiCheck Risk Info',
      'NodeContainerdPodRestartRisk Risk Warning',
      'IngressElbConsistency Exception Fatal',
      'CoreDNSConfLimit Exception Fatal',
      'NodeDiskCheck Exception Fatal',
    ])
  })

  it('has full disks on 37 nodes of two pools, all with different names', async () => {
    const task = await precheckOf('blocked')
    const nodes = failedOf(task).flatMap(({ name, node }) => (name === 'NodeDiskCheck' && node ? [node] : []))
    expect(new Set(nodes).size).toBe(37)
    expect(new Set(nodes.map((name) => name.replace(/-\w{5}$/, '')))).toEqual(new Set(['prod-pool-a', 'prod-pool-b']))
  })

  it('has a failed CoreDNS check as in the reference’s example and passed checks of other add-ons', async () => {
    const tasks = await addonsOf('blocked')
    expect(tasks.map(({ metadata, status }) => [metadata.addonTemplateName, status.status])).toEqual([
      ['coredns', 'Failed'],
      ['everest', 'Success'],
      ['nginx-ingress', 'Success'],
    ])
    expect(tasks[0]?.status.riskList?.map(({ riskName, level }) => [riskName, level])).toEqual([
      ['AddonStatus', 'Warning'],
      ['AddonValidate', 'Fatal'],
    ])
  })

  it('names callers of a removed API and the changed Corefile', async () => {
    const failed = failedOf(await precheckOf('blocked'))
    const sourceOf = (name: string) => failed.find((item) => item.name === name)?.riskSource
    expect(sourceOf('DeprecatedApiCheck')?.deprecatedAPIRisks?.[0]).toEqual({
      url: '/apis/flowcontrol.apiserver.k8s.io/v1beta2/flowschemas',
      userAgent: 'argocd-application-controller/v2.6.15',
    })
    expect(sourceOf('CoreDNSConfLimit')?.configurationRisks?.[0]?.value).toContain('10.20.0.53')
    expect(sourceOf('NodeContainerdPodRestartRisk')?.nodeRisks?.[0]?.NodeID).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a finished result', () => {
  it('contains only failed risks in warnings', async () => {
    const failed = failedOf(await precheckOf('warnings'))
    expect(new Set(failed.map(({ kind }) => kind))).toEqual(new Set(['Risk']))
    expect(new Set(failed.map(({ level }) => level))).toEqual(new Set(['Info', 'Warning']))
    const risks = (await addonsOf('warnings')).flatMap(({ status }) => status.riskList ?? [])
    expect(risks.filter(({ status }) => status === 'Failed').map(({ level }) => level)).toEqual(['Warning'])
  })

  it('contains an exception at level Warning in exception-warning', async () => {
    expect(failedOf(await precheckOf('exception-warning'))).toMatchObject([
      { name: 'AddonLimit', kind: 'Exception', level: 'Warning' },
    ])
  })

  it('contains a check that broke in half-node', async () => {
    expect(failedOf(await precheckOf('half-node'))).toMatchObject([{ group: 'ExecuteException' }])
  })

  it('contains one item skipped everywhere and one on two nodes in skipped-items', async () => {
    const { spec } = await precheckOf('skipped-items')
    expect(spec.skippedCheckItemList).toEqual([
      { name: 'NodeContainerdPodRestartRisk' },
      {
        name: 'NodeCommandCheck',
        resourceSelector: { key: 'node.uid', operator: 'In', values: [expect.any(String), expect.any(String)] },
      },
    ])
  })

  it('contains 72,000 items in big, with one check failed on 400 nodes and two on 20', async () => {
    const task = await precheckOf('big')
    expect(itemsOf(task).filter(({ node }) => node)).toHaveLength(72_000)
    const failed = failedOf(task).map(({ name }) => name)
    const count = (wanted: string) => failed.filter((name) => name === wanted).length
    expect(['NodeDiskCheck', 'NodeDnsCheck', 'NodeSwapCheck'].map(count)).toEqual([400, 20, 20])
  })
})

describe('a result on which the gate cannot decide', () => {
  it.each([
    ['expired', -30],
    ['expires-soon', 2],
  ])('is past or close to its expiry in %s: %d minutes are left', async (scenario, minutes) => {
    const { status } = await precheckOf(scenario)
    expect(Math.round(left(status.expireTimeStamp) / 60_000)).toBe(minutes)
  })

  it('has no expiry in either task of no-expiry', async () => {
    expect((await precheckOf('no-expiry')).status).not.toHaveProperty('expireTimeStamp')
    expect((await addonsOf('no-expiry'))[0]?.metadata).not.toHaveProperty('expireTimeStamp')
  })

  it('expires at Go’s zero time in zero-expiry', async () => {
    expect((await precheckOf('zero-expiry')).status.expireTimeStamp).toBe('0001-01-01 00:00:00 +0000 UTC')
  })

  it('is never about the target in other-target', async () => {
    const { items } = (await ask(await simulate('other-target'), PRECHECKS)).body
    expect(items.map(({ spec }: PrecheckTask) => spec.targetVersion)).toEqual(['v1.29.13-r2', 'v1.30.10-r2'])
  })

  it('is about another cluster in other-cluster', async () => {
    expect((await precheckOf('other-cluster')).spec.clusterID).not.toBe(DEMO.clusterId)
  })

  it('states what broke in errored', async () => {
    const { status } = await precheckOf('errored')
    expect(status.phase).toBe('Error')
    expect(status.message).toContain('i/o timeout')
  })

  it('has failed tasks but no failed item in failed-unexplained', async () => {
    const task = await precheckOf('failed-unexplained')
    expect(task.status.phase).toBe('Failed')
    expect(failedOf(task)).toEqual([])
    const failed = (await addonsOf('failed-unexplained')).filter(({ status }) => status.status === 'Failed')
    expect(failed.flatMap(({ status }) => status.riskList ?? []).map(({ status }) => status)).not.toContain('Failed')
  })

  it('has a failed section without a failed item in section-failed-unexplained', async () => {
    const task = await precheckOf('section-failed-unexplained')
    expect(task.status.nodeCheckStatus?.phase).toBe('Failed')
    expect(failedOf(task).map(({ name }) => name)).toEqual(['HelmChartCheck'])
  })

  it('has no task at all in empty', async () => {
    const simulator = await simulate('empty')
    expect((await ask(simulator, PRECHECKS)).body.items).toEqual([])
    expect((await ask(simulator, ADDONS)).body).toMatchObject({ pageInfo: { currentCount: 0 }, items: [] })
  })

  it('has finished tasks without any item in no-items', async () => {
    expect(itemsOf(await precheckOf('no-items'))).toEqual([])
    expect((await addonsOf('no-items'))[0]?.status).toMatchObject({ status: 'Success', riskList: [] })
  })

  it('has unfinished items in a finished task in unfinished-item', async () => {
    const task = await precheckOf('unfinished-item')
    expect(task.status.phase).toBe('Success')
    expect(new Set(itemsOf(task).map(({ phase }) => phase))).toEqual(new Set(['Success', 'Running', 'Init']))
  })

  it('has no section about nodes in absent-section', async () => {
    expect((await precheckOf('absent-section')).status).not.toHaveProperty('nodeCheckStatus')
  })

  it('has an undocumented value in every enumerated field in unknown-values', async () => {
    const task = await precheckOf('unknown-values')
    const items = itemsOf(task)
    expect(items.map(({ kind }) => kind)).toContain('Advice')
    expect(items.map(({ level }) => level)).toEqual(expect.arrayContaining(['Critical', undefined]))
    expect(items.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['Skipped', undefined]))
    expect(items.map(({ group }) => group)).toContain('NetworkCheck')
    expect(task.status.addonCheckStatus?.phase).toBe('Partial')
    expect((await precheckOf('unknown-phase')).status.phase).toBe('Archived')
    const addons = await addonsOf('unknown-values')
    expect(addons.map(({ metadata }) => metadata.type)).toContain('addonRollback')
    expect(addons.map(({ status }) => status.status)).toContain('Timeout')
  })
})

describe('a running task', () => {
  const phasesOf = (task: PrecheckTask) => [task.status.phase, task.status.clusterCheckStatus?.phase]

  it('finishes at its third read, item by item', async () => {
    const simulator = await simulate('running-then-done')
    const [{ metadata }] = (await ask(simulator, PRECHECKS)).body.items
    const reads: PrecheckTask[] = []
    for (let read = 0; read < 3; read++) reads.push((await ask(simulator, `${PRECHECKS}/${metadata.uid}`)).body)
    expect(reads.map(phasesOf)).toEqual([
      ['Running', 'Running'],
      ['Running', 'Success'],
      ['Success', 'Success'],
    ])
    const done = reads.map((task) => itemsOf(task).filter(({ phase }) => phase === 'Success').length)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(reads.map(({ status }) => status.expireTimeStamp !== undefined)).toEqual([false, false, true])
  })

  it('does not advance when it is listed', async () => {
    const simulator = await simulate('running-then-done')
    for (let read = 0; read < 4; read++) {
      const { items } = (await ask(simulator, PRECHECKS)).body
      expect(items[0].status.phase).toBe('Running')
    }
  })

  it('finishes at the third list if it is about an add-on', async () => {
    const simulator = await simulate('running-then-done')
    const statuses: (string | undefined)[][] = []
    for (let read = 0; read < 3; read++) {
      const { items } = (await ask(simulator, ADDONS)).body
      statuses.push(items.map(({ status }: AddonCheckTask) => status.status))
    }
    expect(statuses).toEqual([
      ['Init', 'Init'],
      ['Running', 'Running'],
      ['Success', 'Success'],
    ])
  })

  it('never finishes in the scenario running', async () => {
    const simulator = await simulate('running')
    const [{ metadata }] = (await ask(simulator, PRECHECKS)).body.items
    for (let read = 0; read < 5; read++) {
      const { body } = await ask(simulator, `${PRECHECKS}/${metadata.uid}`)
      expect(body.status.phase).toBe('Running')
    }
  })
})
