import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { queryFollowUp } from '../../../src/checks/facts/follow-up.js'
import { readSnapshots } from '../../../src/checks/facts/read.js'
import { coverageGapText } from '../../../src/messages/coverage.js'
import { checkResult } from '../../../src/model/check-result.js'
import { type ClusterFacts, NO_FACTS } from '../../../src/model/cluster.js'
import { affectsVerdict, type CoverageGap } from '../../../src/model/coverage.js'
import { NO_READINESS_RULES } from '../../../src/model/readiness.js'
import { apiError, clientOf, liveContext } from '../../support/cce/live-context.js'
import { goTime, type Json, NOW } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED } from '../../support/cce/results.js'
import { failure, withSources } from '../../support/policy/sources.js'

const REACHED = { phase: 'Available', liveVersion: 'v1.31.4-r0', offeredTargets: [] }
const SUCCESS = checkResult('upgrade', [], { phase: 'Success' })
const RUNNING = checkResult('upgrade', [], { phase: 'Running' })

interface Asked {
  readonly facts?: Partial<ClusterFacts>
  readonly results?: readonly ReturnType<typeof checkResult>[]
  readonly gaps?: readonly CoverageGap[]
  readonly backupMs?: number | null
  readonly autopilot?: boolean
  readonly target?: string | null
  readonly isScanned?: boolean
  /** what known risks depend on */
  readonly needs?: readonly ('pools' | 'addons')[]
}

/** Answers by operation: a number is the status of a failure, a function gets the call and its number from 1. */
async function ask(answers: Json, asked: Asked = {}) {
  const calls: string[] = []
  const answer = (call: CceCall) => {
    calls.push([call.operation, call.query?.['marker']].filter(Boolean).join(' '))
    const own = answers[call.operation]
    const value: unknown = typeof own === 'function' ? own(call, calls.length) : own
    if (typeof value !== 'number') return value
    return apiError(value === 403 ? 'no-permission' : 'server-error', call, { status: value })
  }
  const { facts = REACHED, results = [], gaps = [], backupMs = null, autopilot = false } = asked
  const { target = 'v1.31', isScanned = false, needs = [] } = asked
  const { context, kept } = liveContext(answer, {
    factsClient: clientOf(answer),
    expectations: { ...NOTHING_ASSERTED, targetVersion: target },
  })
  const known = { facts: { ...NO_FACTS, ...facts }, gaps, waitedMs: 0 }
  const rules = async () => ({ ...NO_READINESS_RULES, backupMs })
  const found = await queryFollowUp(
    context,
    known,
    results,
    rules,
    { atOnce: new Set(needs), later: async () => new Set(needs) },
    autopilot,
    isScanned,
  )
  return {
    ...found,
    calls,
    kept: kept.map(({ id, text }) => (text === '' ? `${id} (empty)` : id)),
    texts: found.gaps.map((gap) => coverageGapText(gap).en),
    isCovered: !found.gaps.some(affectsVerdict),
  }
}

const nodeOf = (name: string, over: Json = {}): Json => ({
  kind: 'Node',
  metadata: { name, uid: `uid-${name}`, labels: {} },
  status: { phase: 'Active', nodeInfo: { kubeletVersion: 'v1.31.4-r0' } },
  ...over,
})
const page = (items: Json[], nextMarker?: string): Json => ({
  kind: 'List',
  pageInfo: { currentCount: items.length, ...(nextMarker === undefined ? {} : { nextMarker }) },
  items,
})

describe('what is asked after the checks', () => {
  it.each<[string, Asked, string[]]>([
    ['nothing, where the target is reached', {}, []],
    [
      'nothing, where the target is offered',
      { facts: { ...REACHED, liveVersion: 'v1.29.1-r0', offeredTargets: ['v1.31.4-r0'] } },
      [],
    ],
    ['nothing without a target', { target: null, facts: { ...REACHED, liveVersion: 'v1.29.1-r0' } }, []],
    [
      'the upgrade paths, where the target is not offered',
      { facts: { ...REACHED, liveVersion: 'v1.29.1-r0' } },
      ['ListClusterUpgradePaths'],
    ],
    ['the node pools during an upgrade', { results: [RUNNING] }, ['ListNodePools']],
    [
      'the node pools of a cluster that is Upgrading',
      { facts: { ...REACHED, phase: 'Upgrading', liveVersion: null } },
      ['ListNodePools'],
    ],
    ['the nodes after an upgrade', { results: [SUCCESS] }, ['ListNodes']],
    ['nothing after an upgrade that does not count', { results: [{ ...SUCCESS, decides: false }] }, []],
    ['nothing of the nodes of an Autopilot cluster', { results: [SUCCESS, RUNNING], autopilot: true }, []],
  ])('is %s', async (_, asked, expected) => {
    const answers = { ListNodes: page([]), ListNodePools: page([]), ListClusterUpgradePaths: { upgradePaths: [] } }
    expect((await ask(answers, asked)).calls).toEqual(expected)
  })
})

describe('the nodes after an upgrade', () => {
  it('are read page by page, and every page is kept', async () => {
    const pages: Json = {
      '': page([nodeOf('a')], 'uid-a'),
      'uid-a': page([nodeOf('b')], 'uid-b'),
      'uid-b': page([nodeOf('c')]),
    }
    const ListNodes = ({ query }: CceCall) => pages[query?.['marker'] ?? '']
    const { facts, calls, kept, gaps } = await ask({ ListNodes }, { results: [SUCCESS] })
    expect(facts.nodes?.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(calls).toEqual(['ListNodes', 'ListNodes uid-a', 'ListNodes uid-b'])
    expect([kept, gaps]).toEqual([['nodes-1', 'nodes-2', 'nodes-3'], []])
  })

  it('state phase, version and label wherever a list can have them', async () => {
    const skipped = { 'upgrade.cce.io/skipped': 'true' }
    const items = [
      nodeOf('plain'),
      nodeOf('labels', { metadata: { name: 'labels', labels: skipped } }),
      nodeOf('tags', {
        metadata: { name: 'tags' },
        spec: { k8sTags: skipped },
        status: { phase: 'Abnormal', kubeletVersion: 'v1.29.1-r0' },
      }),
      nodeOf('annotations', { metadata: { name: 'annotations', annotations: skipped } }),
      nodeOf('not', { metadata: { name: 'not', labels: { 'upgrade.cce.io/skipped': 'false' } } }),
    ]
    const { facts } = await ask({ ListNodes: page(items) }, { results: [SUCCESS] })
    expect(facts.nodes?.map(({ name, phase, version, isSkipped }) => [name, phase, version, isSkipped])).toEqual([
      ['plain', 'Active', 'v1.31.4-r0', false],
      ['labels', 'Active', 'v1.31.4-r0', true],
      ['tags', 'Abnormal', 'v1.29.1-r0', true],
      ['annotations', 'Active', 'v1.31.4-r0', true],
      ['not', 'Active', 'v1.31.4-r0', false],
    ])
  })

  it('keep the upgrade from passing where a page cannot be read, and keep what was read', async () => {
    const pages: Json = { '': page([nodeOf('a')], 'uid-a'), 'uid-a': 500 }
    const ListNodes = ({ query }: CceCall) => pages[query?.['marker'] ?? '']
    const { facts, kept, texts, isCovered } = await ask({ ListNodes }, { results: [SUCCESS] })
    expect(facts.nodes?.map(({ name }) => name)).toEqual(['a'])
    expect([kept, isCovered]).toEqual([['nodes-1', 'nodes-2 (empty)'], false])
    expect(texts).toEqual([
      'Whether every node was upgraded: the list of nodes could not be read whole (server-error, status 500).',
    ])
  })

  it.each([
    ['is no list', 'text'],
    ['has an entry that is no node', page([nodeOf('a'), 'b' as unknown as Json])],
    ['names the same page again', page([nodeOf('a')], 'uid-a')],
  ])('keep the upgrade from passing where the response %s', async (_, ListNodes) => {
    const { isCovered, calls } = await ask({ ListNodes }, { results: [SUCCESS] })
    expect([isCovered, calls.length < 4]).toEqual([false, true])
  })

  it('end after a hundred pages', async () => {
    const ListNodes = (_: CceCall, number: number) => page([nodeOf(`n${number}`)], `m${number}`)
    const { calls, isCovered } = await ask({ ListNodes }, { results: [SUCCESS] })
    expect([calls.length, isCovered]).toEqual([100, false])
  })

  it('keep the upgrade from passing where CCE refuses them, with the permission that is missing', async () => {
    const { facts, isCovered, texts } = await ask({ ListNodes: 403 }, { results: [SUCCESS] })
    expect([facts.nodes, isCovered]).toEqual([[], false])
    expect(texts).toEqual([
      'Whether every node was upgraded: the list of nodes could not be read whole (no-permission, status 403). It needs the permission cce:node:list.',
    ])
  })

  it('are named where CCE states a field for no node, and keep from passing where it does for some', async () => {
    const bare = (name: string) => ({ kind: 'Node', metadata: { name, uid: name }, status: { phase: 'Active' } })
    const none = await ask({ ListNodes: page([bare('a'), bare('b')]) }, { results: [SUCCESS] })
    expect([none.isCovered, none.texts]).toEqual([
      true,
      [
        'Cluster facts that could not be read: the versions of its nodes (not in the response).',
        'Cluster facts that could not be read: the labels of its nodes, which mark skipped ones (not in the response).',
      ],
    ])
    const some = await ask({ ListNodes: page([bare('a'), nodeOf('b')]) }, { results: [SUCCESS] })
    expect(some.isCovered).toBe(false)
    expect(some.texts[0]).toBe(
      'Whether every node was upgraded: CCE states no version for 1 node (a), although it does for others.',
    )
  })
})

describe('node pools and upgrade paths', () => {
  it('name the pools with autoscaling switched on', async () => {
    const pool = (name: string, enable: unknown) => ({
      kind: 'NodePool',
      metadata: { name },
      spec: { autoscaling: { enable } },
    })
    const items = [
      pool('on', true),
      pool('off', false),
      pool('text', 'true'),
      { kind: 'NodePool', metadata: { name: 'bare' } },
    ]
    const { facts } = await ask({ ListNodePools: { items } }, { results: [RUNNING] })
    expect(facts.autoscaledPools).toEqual(['on'])
  })

  it.each([
    ['fails', 500],
    ['is refused', 403],
    ['cannot be read', { items: ['x'] }],
    ['has no list', {}],
  ])('are named as not read where the call %s, and change nothing', async (_, value) => {
    const pools = await ask({ ListNodePools: value }, { results: [RUNNING] })
    const paths = await ask({ ListClusterUpgradePaths: value }, { facts: { ...REACHED, liveVersion: 'v1.29.1-r0' } })
    for (const { isCovered, texts } of [pools, paths]) expect([isCovered, texts.length]).toEqual([true, 1])
    expect([pools.facts.autoscaledPools, paths.facts.upgradePaths]).toEqual([null, null])
  })

  it('are read as CCE lists them', async () => {
    const upgradePaths = [
      { version: 'v1.29', platformVersion: 'cce.10.0', targetVersions: ['v1.31'] },
      { version: null, targetVersions: null },
    ]
    const { facts } = await ask(
      { ListClusterUpgradePaths: { upgradePaths } },
      { facts: { ...REACHED, liveVersion: 'v1.29.1-r0' } },
    )
    expect(facts.upgradePaths).toEqual([
      { version: 'v1.29', targets: ['v1.31'] },
      { version: '', targets: [] },
    ])
  })
})

describe('what known risks depend on', () => {
  const POOLS = page([
    {
      kind: 'NodePool',
      metadata: { name: 'web' },
      spec: { nodeTemplate: { os: 'EulerOS 2.9', runtime: { name: 'docker' } } },
    },
    { kind: 'NodePool', metadata: { uid: 'u2' }, spec: { nodeTemplate: 'odd' } },
  ])
  const ADDONS = {
    kind: 'Addon',
    items: [{ metadata: { uid: 'a1', name: 'coredns' }, spec: { addonTemplateName: 'coredns', version: '1.30.6' } }],
  }

  it('is asked for once, and kept for a replay', async () => {
    const { facts, calls, kept } = await ask(
      { ListNodePools: POOLS, ListAddonInstances: ADDONS },
      { needs: ['pools', 'addons'] },
    )
    expect([calls.sort(), kept.sort()]).toEqual([
      ['ListAddonInstances', 'ListNodePools'],
      ['addons', 'pools'],
    ])
    expect(facts.pools).toEqual([
      { name: 'web', os: 'EulerOS 2.9', runtime: 'docker' },
      { name: 'u2', os: null, runtime: null },
    ])
    expect(facts.addons).toEqual([{ name: 'coredns', version: '1.30.6' }])
  })

  it('is not asked of an Autopilot cluster, which has none', async () => {
    const { facts, calls } = await ask({}, { needs: ['pools', 'addons'], autopilot: true })
    expect([calls, facts.pools, facts.addons]).toEqual([[], [], []])
  })

  it('says why it is not known, without a gap that keeps from passing', async () => {
    const { facts, texts, isCovered } = await ask(
      { ListNodePools: 403, ListAddonInstances: { items: 7 } },
      { needs: ['pools', 'addons'] },
    )
    expect(facts.pools).toEqual({ code: 'request-failed', kind: 'no-permission', status: 403 })
    expect(facts.addons).toEqual({ code: 'not-in-response' })
    expect([texts, isCovered]).toEqual([[], true])
  })
})

describe('a backup that could not be read', () => {
  const gap = (status: number): CoverageGap => ({
    ...({ check: null, code: 'no-facts', facts: ['workflow', 'backup'] } as const),
    why: { code: 'request-failed', kind: 'server-error', status },
  })
  const ListClusterMasterSnapshotTasks = { items: [], status: { latestBackupTime: goTime(-60) } }

  it('is asked for once more if the policy requires one, and leaves the gap', async () => {
    const { facts, calls, gaps } = await ask({ ListClusterMasterSnapshotTasks }, { gaps: [gap(500)], backupMs: 1 })
    expect([facts.isBackupKnown, calls]).toEqual([true, ['ListClusterMasterSnapshotTasks']])
    expect(gaps).toEqual([expect.objectContaining({ facts: ['workflow'] })])
  })

  it('is not asked for again if the policy requires none, or CCE refused it', async () => {
    expect((await ask({}, { gaps: [gap(500)] })).calls).toEqual([])
    expect((await ask({}, { gaps: [gap(403)], backupMs: 1 })).calls).toEqual([])
  })

  it('stays unknown if it cannot be read again', async () => {
    const { facts, gaps } = await ask({ ListClusterMasterSnapshotTasks: 500 }, { gaps: [gap(500)], backupMs: 1 })
    expect([facts.isBackupKnown, gaps]).toEqual([false, [gap(500)]])
  })
})

describe('the releases of Helm', () => {
  const isScanned = true
  const called = withSources([failure({ name: 'DeprecatedApiCheck', kind: 'Risk', level: 'Info' })])
  const ahead = { phase: 'Available', liveVersion: 'v1.28.1-r0', offeredTargets: ['v1.31.4-r0'] }

  it('are asked for if the repository is scanned, or if CCE reports calls of removed APIs', async () => {
    expect((await ask({ ListReleases: [] }, { facts: ahead, isScanned })).calls).toEqual(['ListReleases'])
    expect((await ask({ ListReleases: [] }, { facts: ahead, results: [called] })).calls).toEqual(['ListReleases'])
    expect((await ask({ ListReleases: [] }, { facts: ahead })).calls).toEqual([])
    expect((await ask({ ListReleases: [] }, { isScanned })).calls).toEqual([])
  })

  it('change nothing if CCE refuses to list them', async () => {
    const { isCovered, texts, facts, kept } = await ask({ ListReleases: 403 }, { facts: ahead, isScanned })
    expect([isCovered, facts.releases, kept]).toEqual([true, null, []])
    expect(texts[0]).toContain('what its Helm releases store (no-permission, status 403)')
  })

  it('keep the upgrade from passing if they cannot be read for another reason', async () => {
    const { isCovered, texts, kept } = await ask({ ListReleases: 500 }, { facts: ahead, isScanned })
    expect([isCovered, kept]).toEqual([false, ['releases (empty)']])
    expect(texts[0]).toContain('the releases could not be read whole')
  })
})

describe('the list of backups', () => {
  const task = (phase: string, completionTime: string) => ({ status: { phase, completionTime } })
  const at = (minutes: number) => NOW + minutes * 60_000

  it.each<[string, Json, number | null | undefined]>([
    ['states the time', { status: { latestBackupTime: goTime(-60) } }, at(-60)],
    ['has no backup', { items: [], status: { latestBackupTime: '' } }, null],
    ['has no status', { items: null }, undefined],
    [
      'has a backup that succeeded',
      { items: [task('Success', goTime(-90)), task('Success', goTime(-30)), task('Failed', goTime(-1))] },
      at(-30),
    ],
    ['has a backup whose end is unreadable', { items: [task('Success', 'soon')] }, undefined],
    ['has an unreadable time', { status: { latestBackupTime: 'soon' } }, undefined],
    ['is empty', {}, undefined],
  ])('that %s is read so', (_, raw, expected) => {
    const facts = readSnapshots(raw)
    if (expected === undefined && raw['items'] !== null) expect(facts).toBeNull()
    else if (typeof expected === 'number') expect(Math.abs((facts?.latestBackupAt ?? 0) - expected)).toBeLessThan(1000)
    else expect(facts).toEqual({ latestBackupAt: null, isBackupKnown: true })
  })
})

describe('the names and pools of nodes', () => {
  const onNodes = (...nodes: { uid: string | null; name: string | null }[]) =>
    withSources([failure({ scope: 'node', nodes })])

  it('are asked for where something is said about nodes, and only then', async () => {
    expect((await ask({ ListNodes: page([]) }, { results: [onNodes()] })).calls).toEqual([])
    const asked = await ask({ ListNodes: page([]) }, { results: [onNodes({ uid: 'uid-a', name: null })] })
    expect([asked.calls, asked.kept]).toEqual([['ListNodes'], ['nodenames-1']])
    const autopilot = await ask({}, { results: [onNodes({ uid: 'uid-a', name: null })], autopilot: true })
    expect(autopilot.calls).toEqual([])
  })

  it('are read page by page until every node that is wanted is found', async () => {
    const pages: Json = {
      '': page([nodeOf('a')], 'uid-a'),
      'uid-a': page([nodeOf('b')], 'uid-b'),
      'uid-b': page([nodeOf('c')]),
    }
    const ListNodes = ({ query }: CceCall) => pages[query?.['marker'] ?? '']
    const { calls, facts } = await ask(
      { ListNodes },
      { results: [onNodes({ uid: 'uid-b', name: null }, { uid: null, name: 'a' })] },
    )
    expect(calls).toEqual(['ListNodes', 'ListNodes uid-a'])
    expect(facts.listedNodes.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('end after a bounded number of pages, also where every page names another one', async () => {
    const ListNodes = (_: CceCall, number: number) => page([nodeOf(`n${number}`)], `marker-${number}`)
    const { calls } = await ask({ ListNodes }, { results: [onNodes({ uid: 'unknown', name: null })] })
    expect(calls.length).toBe(100)
  })

  it.each([403, 404, 500, 'no list', { items: [{ metadata: 7 }] }])(
    'are left out after the answer %j, which changes nothing else',
    async (answer) => {
      const { facts, gaps, kept } = await ask({ ListNodes: answer }, { results: [onNodes({ uid: 'u', name: null })] })
      expect([facts.listedNodes, gaps, kept]).toEqual([[], [], []])
    },
  )

  it.each<[string, Json, string | null]>([
    ['ownerReferences', { metadata: { ownerReferences: { nodepoolName: 'web', nodepoolID: 'p' } } }, 'web'],
    ['a list of ownerReferences', { metadata: { ownerReferences: [{ nodepoolName: 'web' }] } }, 'web'],
    [
      'its label, whatever its name',
      { metadata: { name: 'gpu-xk2vd' }, spec: { k8sTags: { 'cce.cloud.com/cce-nodepool': 'web' } } },
      'web',
    ],
    [
      'no pool, beside a description of the node',
      {
        metadata: {
          name: 'web-xk2vd',
          annotations: { 'kubernetes.io/node-pool.id': 'eu-de-01#s2.large.2#EulerOS 2.5' },
        },
      },
      'DefaultPool',
    ],
    [
      'no pool, beside other labels',
      { metadata: { name: 'web-xk2vd' }, spec: { k8sTags: { team: 'a' } } },
      'DefaultPool',
    ],
    [
      'the id of a pool without its name',
      { metadata: { annotations: { 'kubernetes.io/node-pool.id': '4d1ecb2c-229a-11e8-9c75-0255ac100ceb' } } },
      null,
    ],
    ['nothing that could name a pool', { metadata: { name: 'web-xk2vd' } }, null],
  ])('take the pool from %s', async (_, { metadata, ...over }, pool) => {
    const node = { ...over, metadata: Object.assign({ uid: 'u' }, metadata) }
    const { facts } = await ask({ ListNodes: page([node]) }, { results: [onNodes({ uid: 'u', name: null })] })
    expect(facts.listedNodes.map((one) => one.pool)).toEqual([pool])
  })
})
