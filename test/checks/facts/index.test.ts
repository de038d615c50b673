import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CceCall } from '../../../src/cce/http/client.js'
import { queryClusterFacts } from '../../../src/checks/facts/index.js'
import { readUpgradeInfo } from '../../../src/checks/facts/read.js'
import { clusterStateProblem } from '../../../src/checks/facts/state.js'
import { coverageGapText } from '../../../src/messages/coverage.js'
import { NO_FACTS } from '../../../src/model/cluster.js'
import type { CoverageGap } from '../../../src/model/coverage.js'
import { apiError, clientOf, liveContext } from '../../support/cce/live-context.js'
import { goTime, type Json, MINUTE, NOW } from '../../support/cce/responses.js'

const RESPONSES: Json = {
  ShowCluster: {
    metadata: { name: 'prod-a' },
    spec: {
      version: 'v1.29',
      category: 'Turbo',
      type: 'ARM64',
      containerNetwork: { mode: 'eni' },
      kubeProxyMode: 'ipvs',
    },
    status: { phase: 'Available' },
  },
  ShowClusterUpgradeInfo: {
    spec: {
      versionInfo: { release: 'v1.29.3', patch: 'r0', suggestPatch: '', targetVersions: ['v1.31.4-r2'] },
      lastUpgradeInfo: { phase: 'Success', progress: '100.00', completionTime: goTime(-120) },
    },
  },
  ListUpgradeWorkFlows: {
    items: [
      { metadata: { uid: 'old', creationTimestamp: goTime(-90) }, status: { phase: 'Cancel' } },
      {
        metadata: { uid: 'done', creationTimestamp: goTime(-190) },
        spec: { clusterVersion: 'v1.27.5-r0', targetVersion: 'v1.29.3-r0' },
        // it goes on until somebody confirms the upgrade
        status: { phase: 'Running', pointStatuses: [{ taskType: 'Cluster', taskID: 'u', status: 'Success' }] },
      },
      {
        metadata: { uid: 'failed', creationTimestamp: goTime(-290) },
        spec: { clusterVersion: 'v1.25.5-r0', targetVersion: 'v1.27.5-r0' },
        status: { phase: 'Pending', pointStatuses: [{ taskType: 'Cluster', taskID: 'v', status: 'Failed' }] },
      },
      {
        metadata: { uid: 'new', creationTimestamp: goTime(-5) },
        spec: { targetVersion: 'v1.31.4-r2' },
        status: { phase: 'Running', pointStatuses: [{ taskType: 'PreCheck', taskID: 't', status: 'Success' }] },
      },
    ],
  },
  ListClusterMasterSnapshotTasks: { items: [], status: { latestBackupTime: goTime(-60) } },
}

const lastUpgrade = (lastUpgradeInfo: Json, status: Json = {}) => ({
  ShowClusterUpgradeInfo: { spec: { versionInfo: { release: 'v1.29.3' }, lastUpgradeInfo }, status },
})

const FACTS = {
  name: 'prod-a',
  phase: 'Available',
  category: 'Turbo',
  architecture: 'ARM64',
  network: 'eni',
  proxyMode: 'ipvs',
  liveVersion: 'v1.29.3-r0',
  offeredTargets: ['v1.31.4-r2'],
  lastUpgrade: { phase: 'Success', progress: '100.00' },
  lastUpgradeEndedAt: NOW - 120 * 60_000 + 592.972,
  isUpgrading: false,
  workflow: {
    id: 'new',
    phase: 'Running',
    targetVersion: 'v1.31.4-r2',
    points: [{ type: 'PreCheck', status: 'Success' }],
  },
  upgrades: [{ from: 'v1.27.5-r0', to: 'v1.29.3-r0' }],
  latestBackupAt: expect.closeTo(NOW - 60 * 60_000 + 592.972),
  isBackupKnown: true,
  upgradePaths: null,
  autoscaledPools: null,
  releases: null,
  nodes: null,
  pools: { code: 'not-queried' },
  addons: { code: 'not-queried' },
  listedNodes: [],
}

/** Answers the queries for facts. A number is the status of a failure; a function gets the number of the request, from 1. */
function answering(changes: Json) {
  const counts = new Map<string, number>()
  return (call: CceCall) => {
    const { operation } = call
    const number = (counts.get(operation) ?? 0) + 1
    counts.set(operation, number)
    const own = operation in changes ? changes[operation] : RESPONSES[operation]
    const value: unknown = typeof own === 'function' ? own(number) : own
    if (typeof value !== 'number') return value
    const kind = value === 403 ? 'no-permission' : 'server-error'
    return apiError(kind, call, { status: value, apiMessage: '@org #1 <b>' })
  }
}

const english = (gaps: readonly CoverageGap[]): string[] => gaps.map((gap) => coverageGapText(gap).en)

const query = async (changes: Json = {}, waits = false) => {
  const answer = answering(changes)
  const live = liveContext(answer, { factsClient: clientOf(answer) })
  return { ...live, ...(await queryClusterFacts(live.context, waits)) }
}

const PARTS: [operation: string, what: string, keys: string[]][] = [
  ['ShowCluster', 'its name and phase', ['name', 'phase', 'category', 'architecture', 'network', 'proxyMode']],
  [
    'ShowClusterUpgradeInfo',
    'its live version and the targets on offer',
    ['liveVersion', 'offeredTargets', 'lastUpgrade', 'lastUpgradeEndedAt'],
  ],
  ['ListUpgradeWorkFlows', 'its upgrade workflow', ['workflow', 'upgrades']],
  ['ListClusterMasterSnapshotTasks', 'the age of its backup', ['latestBackupAt', 'isBackupKnown']],
]

describe('queryClusterFacts', () => {
  it('reads name, phase, version, targets, last upgrade, newest workflow and backup', async () => {
    const { facts, gaps, kept } = await query()
    expect([facts, gaps]).toEqual([FACTS, []])
    expect(kept.map(({ check, id }) => `${check}-${id}`).sort()).toEqual([
      ...['cluster-cluster', 'cluster-snapshots', 'cluster-upgradeinfo', 'cluster-workflows'],
    ])
  })

  it.each(PARTS)('names the facts of %s if the request fails, and reads the rest', async (operation, what, keys) => {
    const { facts, gaps } = await query({ [operation]: 403 })
    expect(english(gaps)).toEqual([`Cluster facts that could not be read: ${what} (no-permission, status 403).`])
    expect(facts).toEqual({
      ...FACTS,
      ...Object.fromEntries(Object.entries(NO_FACTS).filter(([key]) => keys.includes(key))),
    })
  })

  it.each([{ containerNetwork: 'vpc-router' }, { containerNetwork: [7], category: {}, kubeProxyMode: null }])(
    'reads the phase of a cluster that is built in no documented way: %j',
    async (spec) => {
      const { facts, gaps } = await query({ ShowCluster: { spec, status: { phase: 'Available' } } })
      expect([facts.phase, facts.network, facts.proxyMode, gaps]).toEqual(['Available', null, null, []])
    },
  )

  it.each(PARTS)('names the facts of %s if the response cannot be read', async (operation, what) => {
    for (const odd of [[], 'text', null]) {
      const { gaps } = await query({ [operation]: odd })
      expect(english(gaps)).toEqual([`Cluster facts that could not be read: ${what} (not in the response).`])
    }
  })

  it.each([
    ['has no phase', { ShowCluster: { metadata: { name: 'prod-a' } } }, 'phase', null],
    ['ended without a time', lastUpgrade({ phase: 'Success' }), 'lastUpgradeEndedAt', null],
    [
      'has a time before its end',
      lastUpgrade({ phase: 'Running', completionTime: goTime(-1) }),
      'lastUpgradeEndedAt',
      null,
    ],
    ['is running', lastUpgrade({ phase: 'Running' }), 'isUpgrading', true],
    ['is paused', lastUpgrade({ phase: 'Pause' }), 'isUpgrading', true],
    ['is in an unknown phase', lastUpgrade({ phase: 'Odd' }), 'isUpgrading', true],
    ['has failed', lastUpgrade({ phase: 'Failed' }), 'isUpgrading', false],
    ['is stated as under way elsewhere', lastUpgrade({ phase: 'Success' }, { phase: 'Running' }), 'isUpgrading', true],
  ] as const)('reads a cluster or an upgrade that %s', async (_what, changes, key, value) => {
    expect((await query(changes)).facts[key]).toBe(value)
  })

  it('waits while the cluster is scaled or resized, and reads its facts again', async () => {
    const phases = ['ScalingUp', 'ScalingDown', 'Resizing']
    const ShowCluster = (number: number) => ({ status: { phase: phases[number - 1] ?? 'Available' } })
    const waiting = await query({ ShowCluster }, true)
    expect([waiting.facts.phase, waiting.waits.length]).toEqual(['Available', 3])
    expect(waiting.waitedMs).toBeGreaterThanOrEqual(30_000)
    const once = await query({ ShowCluster })
    expect([once.facts.phase, once.waits, once.waitedMs]).toEqual(['ScalingUp', [], 0])
  })

  it.each(['Upgrading', 'Hibernation', 'Error', 'Odd'])('does not wait for a cluster in phase %s', async (phase) => {
    const { facts, waits } = await query({ ShowCluster: { status: { phase } } }, true)
    expect([facts.phase, waits]).toEqual([phase, []])
  })

  it('ends the wait with the wait time', async () => {
    const { facts, waitedMs } = await query({ ShowCluster: { status: { phase: 'Resizing' } } }, true)
    expect([facts.phase, waitedMs]).toEqual(['Resizing', 15 * MINUTE])
  })

  it('reports one gap for each reason', async () => {
    const { facts, gaps } = await query({
      ShowCluster: 403,
      ListUpgradeWorkFlows: 403,
      ShowClusterUpgradeInfo: 503,
      ListClusterMasterSnapshotTasks: 503,
    })
    expect(facts).toEqual(NO_FACTS)
    expect(english(gaps).sort()).toEqual([
      'Cluster facts that could not be read: its live version and the targets on offer; the age of its backup (server-error, status 503).',
      'Cluster facts that could not be read: its name and phase; its upgrade workflow (no-permission, status 403).',
    ])
  })

  it.each([
    [{ release: 'v1.29.3' }, 'v1.29.3'],
    [{ release: 'v1.29.3', patch: '' }, 'v1.29.3'],
    [{ release: 'v1.29.3', patch: 'r7' }, 'v1.29.3-r7'],
  ])('joins release and patch of %j to %s', async (versionInfo, version) => {
    expect((await query({ ShowClusterUpgradeInfo: { spec: { versionInfo } } })).facts.liveVersion).toBe(version)
  })

  it('names a missing version, and keeps the rest of the response', async () => {
    const info = { spec: { versionInfo: { release: '', targetVersions: ['v1.31.4-r2'] } } }
    const { facts, gaps } = await query({ ShowClusterUpgradeInfo: info })
    expect([facts.liveVersion, facts.offeredTargets]).toEqual([null, ['v1.31.4-r2']])
    expect(gaps).toHaveLength(1)
  })

  it('reads one workflow in place of a list, and an empty list as no workflow', async () => {
    const alone = { items: { metadata: { uid: 'one' }, status: { phase: 'Init' } } }
    expect((await query({ ListUpgradeWorkFlows: alone })).facts.workflow).toMatchObject({ id: 'one', points: [] })
    const { facts, gaps } = await query({ ListUpgradeWorkFlows: { items: null } })
    expect([facts.workflow, gaps]).toEqual([null, []])
  })

  it('never throws, whatever the responses are', async () => {
    const anything = fc.anything().map((value) => JSON.parse(JSON.stringify(value ?? null, noBigInt)) as unknown)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...Object.keys(RESPONSES)), anything), async (changes) => {
        const odd = Object.fromEntries(
          Object.entries(changes).map(([key, value]) => [key, typeof value === 'number' ? 'n' : value]),
        )
        expect(Object.keys((await query(odd)).facts).sort()).toEqual(Object.keys(NO_FACTS).sort())
      }),
    )
  })
})

const noBigInt = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

describe('the targets on offer', () => {
  const info = (versionInfo: Json) =>
    readUpgradeInfo({ spec: { versionInfo: { release: 'v1.29.3', patch: 'r4', ...versionInfo } } }).offeredTargets
  const others = ['v1.30.9-r0']

  it.each([
    ['r30', ['v1.30.9-r0', 'v1.29.3-r30']],
    ['v1.29.3-r30', ['v1.30.9-r0', 'v1.29.3-r30']],
    ['v1.30.9-r0', others],
    ['r4', others],
    ['r3', others],
    ['', others],
    [null, others],
    ['soon', others],
  ])('include a newer patch of the present release: %j', (suggestPatch, expected) => {
    expect(info({ suggestPatch, targetVersions: others })).toEqual(expected)
  })

  it('are known if only a patch is', () => {
    expect(info({ suggestPatch: 'r30' })).toEqual(['v1.29.3-r30'])
    expect(info({ suggestPatch: 'r4' })).toEqual([])
    expect(info({ suggestPatch: 'r30', targetVersions: [] })).toEqual(['v1.29.3-r30'])
  })
})

describe('a refusal to show a fact that a decision depends on', () => {
  const resizing = { ...Object(RESPONSES['ShowCluster']), status: { phase: 'Resizing' } }

  it('changes nothing if CCE never answered otherwise', async () => {
    expect(clusterStateProblem(await query({ ShowCluster: 403 }, true))).toBeNull()
  })

  it('makes the state of the cluster unknown if CCE answered before', async () => {
    const known = await query({ ShowCluster: (number: number) => (number === 1 ? resizing : 403) }, true)
    expect(clusterStateProblem(known)).toMatchObject({
      which: 'unreadable',
      what: 'phase',
      why: { code: 'refused-later', status: 403 },
    })
    expect(english(known.gaps)).toEqual([expect.stringContaining('no-permission, status 403, after other answers')])
  })

  it('makes the state of the cluster unknown if the request failed otherwise before', async () => {
    const refusedAtLast = (call: CceCall) =>
      call.operation === 'ShowCluster'
        ? apiError('no-permission', call, { status: 403, attempts: 2 })
        : RESPONSES[call.operation]
    const live = liveContext(refusedAtLast, { factsClient: clientOf(refusedAtLast) })
    expect(clusterStateProblem(await queryClusterFacts(live.context, false))).toMatchObject({ which: 'unreadable' })
  })
})
