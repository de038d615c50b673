import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CceError } from '../../../src/cce/errors/api-error.js'
import type { CceClient } from '../../../src/cce/http/client.js'
import { queryClusterFacts } from '../../../src/checks/facts/index.js'
import { recheckLiveVersion } from '../../../src/checks/shared/validity.js'
import { coverageGapText } from '../../../src/messages/coverage.js'
import { type CoverageGap, NO_FACTS } from '../../../src/model/cluster.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { renderOutputs } from '../../../src/report/outputs.js'
import { problemsIn, toHtml } from '../../security/html.js'
import { PAYLOADS } from '../../security/payloads.js'
import { liveContext } from '../../support/cce/live-context.js'
import { failed, goTime, NOW, precheck, withItems } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>

const ANSWERS: Readonly<Record<string, unknown>> = {
  ShowCluster: { metadata: { name: 'prod-a' }, spec: { version: 'v1.29' }, status: { phase: 'Available' } },
  ShowClusterUpgradeInfo: {
    spec: {
      versionInfo: { release: 'v1.29.3', patch: 'r0', suggestPatch: '', targetVersions: ['v1.31.4-r2'] },
      lastUpgradeInfo: { phase: 'Success', progress: '100.00', completionTime: 'x' },
    },
  },
  ListUpgradeWorkFlows: {
    items: [
      { metadata: { uid: 'old', creationTimestamp: goTime(-90) }, status: { phase: 'Cancel' } },
      {
        metadata: { uid: 'new', creationTimestamp: goTime(-5) },
        spec: { targetVersion: 'v1.31.4-r2' },
        status: { phase: 'Running', pointStatuses: [{ taskType: 'PreCheck', taskID: 't', status: 'Success' }] },
      },
    ],
  },
  ListClusterMasterSnapshotTasks: { items: [], status: { latestBackupTime: goTime(-60) } },
}

const FACTS = {
  name: 'prod-a',
  phase: 'Available',
  liveVersion: 'v1.29.3-r0',
  offeredTargets: ['v1.31.4-r2'],
  lastUpgrade: { phase: 'Success', progress: '100.00' },
  workflow: {
    id: 'new',
    phase: 'Running',
    targetVersion: 'v1.31.4-r2',
    points: [{ type: 'PreCheck', status: 'Success' }],
  },
  latestBackupAt: expect.closeTo(NOW - 60 * 60_000 + 592.972),
}

const client = (changes: Readonly<Record<string, unknown>>): CceClient => ({
  send: async ({ operation, method }) => {
    const value = operation in changes ? changes[operation] : ANSWERS[operation]
    if (typeof value !== 'number') return { status: 200, requestId: null, text: JSON.stringify(value), value }
    throw new CceError({
      kind: value === 403 ? 'no-permission' : 'server-error',
      operation,
      method,
      url: 'http://127.0.0.1',
      status: value,
      code: null,
      apiMessage: '@org #1 <b>',
      requestId: null,
      attempts: 1,
      detail: null,
      retryStop: null,
    })
  },
})

const english = (gaps: readonly CoverageGap[]): string[] => gaps.map((gap) => coverageGapText(gap).en)

const query = async (changes: Readonly<Record<string, unknown>> = {}) => {
  const live = liveContext(() => ({}), { factsClient: client(changes) })
  return { ...live, ...(await queryClusterFacts(live.context)) }
}

const PARTS: [operation: string, what: string, keys: string[]][] = [
  ['ShowCluster', 'its name and phase', ['name', 'phase']],
  [
    'ShowClusterUpgradeInfo',
    'its live version and the targets on offer',
    ['liveVersion', 'offeredTargets', 'lastUpgrade'],
  ],
  ['ListUpgradeWorkFlows', 'its upgrade workflow', ['workflow']],
  ['ListClusterMasterSnapshotTasks', 'the age of its backup', ['latestBackupAt']],
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
    expect(facts).toEqual({ ...FACTS, ...Object.fromEntries(keys.map((key) => [key, null])) })
  })

  it.each(PARTS)('names the facts of %s if the response cannot be read', async (operation, what) => {
    for (const odd of [[], 'text', null]) {
      const { gaps } = await query({ [operation]: odd })
      expect(english(gaps)).toEqual([`Cluster facts that could not be read: ${what} (not in the response).`])
    }
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

  it('never throws, whatever comes back', async () => {
    const anything = fc.anything().map((value) => JSON.parse(JSON.stringify(value ?? null, noBigInt)) as unknown)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...Object.keys(ANSWERS)), anything), async (changes) => {
        const odd = Object.fromEntries(
          Object.entries(changes).map(([key, value]) => [key, typeof value === 'number' ? 'n' : value]),
        )
        expect(Object.keys((await query(odd)).facts).sort()).toEqual(Object.keys(NO_FACTS).sort())
      }),
    )
  })
})

const noBigInt = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

describe('recheckLiveVersion', () => {
  const result = (spec: Json = {}) => precheckResult(precheck({ spec }), NOTHING_ASSERTED, NOW, 0)

  it.each([
    ['v1.29.3-r0', 'v1.29.3-r0', null],
    ['v1.29.3', 'v1.29.3-r0', null],
    ['v1.29.3-r0', 'v1.29.3', null],
    ['v1.29.3-r0', 'v1.29.3-r1', 'Cluster version changed'],
    ['v1.29.3-r0', 'v1.30.1-r0', 'Cluster version changed'],
    ['v1.29.3-r0', 'v1.31.1-r0', 'Already at the target'],
    ['v1.29.3-r0', 'nonsense', 'Cluster version changed'],
  ])('compares a check made from %s with the live version %s: %p', (checked, live, title) => {
    const rechecked = recheckLiveVersion(result({ clusterVersion: checked }), live)
    const report = reportOf([rechecked])
    expect(report.findings.map((one) => one.title)).toEqual(title === null ? [] : [title])
    expect([report.verdict, rechecked.decides]).toEqual(title === null ? ['pass', true] : ['inconclusive', false])
  })

  it('shows causes of a check from another version, and lets them decide nothing', () => {
    const found = precheckResult(withItems(failed()), NOTHING_ASSERTED, NOW, 0)
    const report = reportOf([recheckLiveVersion(found, 'v1.30.1-r0')])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.find((one) => one.name === 'NodeDiskCheck')).toMatchObject({
      decision: 'notice',
      decides: false,
    })
  })

  it('accepts a check if either version is unknown', () => {
    expect(diagnosticNames(recheckLiveVersion(result(), null))).toEqual([])
    expect(diagnosticNames(recheckLiveVersion(result({ clusterVersion: null }), 'v1.30.1-r0'))).toEqual([])
  })
})

describe('cluster facts in the report', () => {
  const passing = precheckResult(precheck(), NOTHING_ASSERTED, NOW, 0)

  it('are listed beside the checks, without those that are unknown', () => {
    const report = reportOf([passing], { facts: { name: 'prod-a', phase: 'Available', latestBackupAt: NOW - 60_000 } })
    expect(report.clusters[0]).toMatchObject({ name: 'prod-a', verdict: 'pass' })
    expect(report.clusters[0]?.facts).toEqual({ phase: 'Available', latestBackupAt: '2025-12-31T23:59:00Z' })
    expect(renderSummary(report)).toContain('last backup 1 min ago')
  })

  it.each([
    ['Available', ''],
    ['Upgrading', '; the cluster is Upgrading'],
    ['Hibernation', '; the cluster is Hibernation'],
    ['Evil; rm -rf', '; the cluster is not Available'],
    ['', '; the cluster is not Available'],
  ])('add the cluster phase %j to the reason: %j', (phase, words) => {
    const { reason, verdict } = reportOf([passing], { facts: { phase }, subject: { targetVersion: 'v1.31' } })
    expect([verdict, reason]).toEqual(['pass', `Ready for v1.31: 3 checks passed${words}`])
  })

  it('change no decision if they are missing', () => {
    const why = { code: 'request-failed', kind: 'no-permission', status: 403 } as const
    const report = reportOf([passing], { gaps: [{ check: null, code: 'no-facts', facts: ['identity'], why }] })
    expect(report.verdict).toBe('pass')
    expect(report.notCovered).toEqual([
      {
        clusterId: expect.any(String),
        check: null,
        what: 'Cluster facts that could not be read: its name and phase (no-permission, status 403).',
      },
    ])
    expect(renderSummary(report)).toContain(
      '<li>Cluster facts that could not be read: its name and phase (no-permission, status 403).</li>',
    )
  })

  it.each(PAYLOADS)('never become more than text in any output: %j', (payload) => {
    const report = reportOf([passing], {
      facts: {
        name: payload,
        phase: payload,
        liveVersion: payload,
        offeredTargets: [payload],
        lastUpgrade: { phase: payload, progress: payload },
        workflow: { id: payload, phase: payload, targetVersion: payload, points: [{ type: payload, status: payload }] },
      },
      gaps: [{ check: 'addons', code: 'no-fresh-addon-check', addon: payload }],
    })
    expect(problemsIn(toHtml(renderSummary(report)))).toEqual([])
    expect(report.reason).toMatch(/^[A-Za-z0-9 ,.;:()-]+$/)
    expect(report.reason).toContain('the cluster is not Available')
    const outputs = renderOutputs(report, { reportDir: 'x', reportJson: 'x/report.json' })
    for (const value of Object.values(outputs)) expect(value).toMatch(/^[A-Za-z0-9 ,.;:()/_-]*$/)
  })
})
