import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkPostcheck, postcheckNotSent } from '../../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../../src/checks/postcheck/read.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { apiError, clientOf, liveContext } from '../../support/cce/live-context.js'
import { CLUSTER, goTime, type Json, NOW, OTHER_CLUSTER, objectAt, postcheckTask } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const DAY = 24 * 3_600_000
const EXACT = { clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' }

const failure = (kind: FailureKind, status: number | null = null, code: string | null = null) =>
  apiError(kind, { operation: 'CreatePostCheck', method: 'POST' }, { status, code })

/** Upgrade information of a cluster that runs v1.31.1-r0 since an upgrade ten minutes ago. */
const upgradeInfo = (lastUpgradeInfo: Json | null = {}, status: Json = {}, targetVersions: readonly string[] = []) => ({
  spec: {
    versionInfo: { release: 'v1.31.1', patch: 'r0', targetVersions },
    lastUpgradeInfo: lastUpgradeInfo && { phase: 'Success', completionTime: goTime(-10), ...lastUpgradeInfo },
  },
  status,
})

/** Sends the post-upgrade check to a CCE with these responses by operation; every other call is refused. */
async function confirmed(asserted: Json = {}, known: Json = {}, others: Parameters<typeof checkPostcheck>[1] = []) {
  const posts: CceCall[] = []
  const all: Json = { CreatePostCheck: postcheckTask(), ShowClusterUpgradeInfo: upgradeInfo(), ...known }
  const answer = (call: CceCall) => {
    if (call.method === 'POST') posts.push(call)
    return call.operation in all ? all[call.operation] : apiError('no-permission', call, { status: 403 })
  }
  const expectations = { ...NOTHING_ASSERTED, clusterId: CLUSTER, ...asserted }
  const live = liveContext(answer, { expectations, factsClient: clientOf(answer) })
  const terms = { target: expectations.targetVersion, maxAgeMs: DAY, now: NOW }
  const results = await checkPostcheck(live.context, others, terms)
  return { ...live, posts, results, report: reportOf(results), spec: posts[0] && objectAt(posts[0].body, 'spec') }
}

const workflow = (phase: string, spec: Json = {}) => ({
  metadata: { uid: 'w' },
  spec: { ...EXACT, ...spec },
  status: { phase },
})

describe('checkPostcheck', () => {
  it('sends one request with the documented body and exact versions', async () => {
    const { posts } = await confirmed({ currentVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' })
    expect(posts).toMatchObject([
      {
        operation: 'CreatePostCheck',
        method: 'POST',
        path: `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/postcheck`,
        body: { kind: 'PostCheckTask', apiVersion: 'v3', spec: { clusterID: CLUSTER, ...EXACT } },
      },
    ])
  })

  it('sends the versions of the upgrade task of the same run', async () => {
    const task = {
      kind: 'UpgradeTask',
      metadata: { uid: 'u', updateTimestamp: goTime(-1) },
      spec: { version: 'v1.29.3-r4', targetVersion: 'v1.31.1-r6' },
      status: { phase: 'Success' },
    }
    const upgrade = upgradeResult(task, NOTHING_ASSERTED, NOW, 0, null)
    const { spec } = await confirmed({ currentVersion: 'v1.29', targetVersion: 'v1.31' }, {}, [upgrade])
    expect(spec).toMatchObject({ clusterVersion: 'v1.29.3-r4', targetVersion: 'v1.31.1-r6' })
  })

  it.each([
    [{}, { items: [workflow('Running')] }],
    [{ currentVersion: 'v1.29', targetVersion: 'v1.31' }, { items: workflow('Running') }],
    [
      { targetVersion: 'v1.31' },
      { items: [workflow('Success', { clusterVersion: 'v1.27.1-r0' }), workflow('Pending')] },
    ],
    [{}, { items: [workflow('Running'), workflow('Running', { targetVersion: 'v1.31.1-r9' })] }],
  ])('takes the version before the upgrade from its unfinished workflow: %j', async (asserted, workflows) => {
    const { spec } = await confirmed(asserted, { ListUpgradeWorkFlows: workflows })
    expect(spec).toEqual({ clusterID: CLUSTER, ...EXACT })
  })

  it.each([
    ['absent', { items: [] }],
    ['for another target', { items: [workflow('Running', { targetVersion: 'v1.32.1-r0' })] }],
    ['from another version', { items: [workflow('Running', { clusterVersion: 'v1.28.1-r0' })] }],
    ['without exact versions', { items: [workflow('Running', { targetVersion: 'v1.31' })] }],
    ['one of two that differ', { items: [workflow('Running'), workflow('Running', { clusterVersion: 'v1.29.3-r9' })] }],
    ['unreadable', { items: [7] }],
  ])('sends the version before the upgrade as asserted if the workflow is %s', async (_what, workflows) => {
    const asserted = { currentVersion: 'v1.29', targetVersion: 'v1.31' }
    const { spec } = await confirmed(asserted, { ListUpgradeWorkFlows: workflows })
    expect(spec).toEqual({ clusterID: CLUSTER, clusterVersion: 'v1.29', targetVersion: 'v1.31.1-r0' })
  })

  it('sends its request once even if the response is lost, refused or unreadable', async () => {
    for (const response of [failure('connection-lost'), failure('timeout'), failure('throttled', 429), {}, 'x', null]) {
      const { posts, report } = await confirmed({}, { CreatePostCheck: response })
      expect([posts.length, report.verdict]).toEqual([1, 'inconclusive'])
    }
  })

  it('says that CCE may have carried out a request whose response was lost', async () => {
    const { report } = await confirmed({}, { CreatePostCheck: failure('connection-lost') })
    expect(report.findings[0]?.fix).toContain('may have carried out')
  })

  it('keeps the response as evidence under its id', async () => {
    const { kept } = await confirmed()
    expect(kept.map(({ check, id }) => [check, id])).toEqual([
      ['cluster', 'upgradeinfo'],
      ['postcheck', 'p1'],
    ])
  })

  it('passes if CCE responds that it was confirmed before', async () => {
    const refusal = failure('conflict', 409, 'CCE.01409001')
    const { posts, report, lines } = await confirmed({}, { CreatePostCheck: refusal })
    expect([posts.length, report.verdict, report.findings]).toEqual([1, 'pass', []])
    expect(lines.join()).toContain('was confirmed before')
  })

  it.each([
    [failure('conflict', 409, 'CCE.01409002')],
    [failure('conflict', 409, 'CCE.03409001')],
    [failure('conflict', 409)],
    [failure('conflict', 403, 'CCE.01403005')],
    [failure('bad-request', 400, 'CCE.01409001')],
  ])('does not pass on any other refusal: %s', async (refusal) => {
    const { report } = await confirmed({}, { CreatePostCheck: refusal })
    expect([report.verdict, report.findings[0]?.name]).toEqual(['inconclusive', 'api-error'])
  })
})

describe('the evidence for a post-upgrade check', () => {
  it.each([
    ['there never was an upgrade', upgradeInfo(null), 'no-result', 'The cluster reports no upgrade'],
    ['the last upgrade failed', upgradeInfo({ phase: 'Failed' }), 'stale-upgrade', 'last upgrade as Failed'],
    ['the last upgrade is in an unknown phase', upgradeInfo({ phase: 'Odd' }), 'stale-upgrade', 'still under way'],
    ['the last upgrade is running', upgradeInfo({ phase: 'Running' }), 'stale-upgrade', 'still under way'],
    ['the last upgrade has no phase', upgradeInfo({ phase: null }), 'stale-upgrade', 'as (absent)'],
    ['another upgrade is running', upgradeInfo({}, { phase: 'Running' }), 'stale-upgrade', 'still under way'],
    ['the last upgrade is old', upgradeInfo({ completionTime: goTime(-50 * 60) }), 'stale-upgrade', '2 d 1 h ago'],
    ['the last upgrade has no end', upgradeInfo({ completionTime: null }), 'stale-upgrade', 'does not say when'],
    ['its end is unreadable', upgradeInfo({ completionTime: 'x' }), 'stale-upgrade', 'does not say when'],
    ['a newer version is on offer', upgradeInfo({}, {}, ['v1.31.4-r0']), 'stale-upgrade', 'CCE offers v1.31.4-r0'],
    ['the version is unknown', { spec: {} }, 'unreadable-response', 'live version'],
    ['the request fails', failure('server-error', 503), 'api-error', '503'],
    ['the request is refused', failure('no-permission', 403), 'no-access', '403'],
  ])('is not enough to send it if %s', async (_what, info, name, message) => {
    const { posts, report } = await confirmed({ targetVersion: 'v1.31' }, { ShowClusterUpgradeInfo: info })
    expect([posts, report.verdict, report.findings.map((one) => one.name)]).toEqual([[], 'inconclusive', [name]])
    expect(report.findings[0]?.message).toContain(message)
  })

  it('is not enough if the cluster runs another version than the target', async () => {
    const { posts, report } = await confirmed({ targetVersion: 'v1.32' })
    expect([posts, report.verdict]).toEqual([[], 'inconclusive'])
    expect(report.findings[0]?.message).toBe('The newest upgrade led to v1.31.1-r0, not to v1.32.')
  })

  it('is enough if an upgrade to an exact target has succeeded, whatever else is on offer', async () => {
    const info = { ShowClusterUpgradeInfo: upgradeInfo({}, {}, ['v1.31.4-r0', 'v1.32.1-r0']) }
    expect((await confirmed({ targetVersion: 'v1.31.1-r0' }, info)).posts).toHaveLength(1)
    expect((await confirmed({}, info)).posts).toHaveLength(1)
  })
})

describe('readPostcheck', () => {
  it.each([
    ['Success', 'pass', []],
    ['Failed', 'block', ['postcheck-failed']],
    ['Error', 'inconclusive', ['task-errored']],
    ['Running', 'inconclusive', ['unknown-value']],
    ['success', 'inconclusive', ['unknown-value']],
    ['', 'inconclusive', ['unknown-value']],
    [null, 'inconclusive', ['unknown-value']],
    [{}, 'inconclusive', ['unknown-value']],
  ])('decides by the phase: %j is %s', (phase, verdict, names) => {
    const result = readPostcheck(postcheckTask({ status: { phase } }), NOTHING_ASSERTED, NOW)
    expect([reportOf([result]).verdict, diagnosticNames(result)]).toEqual([verdict, names])
  })

  it.each([
    ['another cluster', { spec: { clusterID: OTHER_CLUSTER, ...EXACT } }, 'cluster-mismatch'],
    ['another target', { spec: { clusterID: CLUSTER, ...EXACT, targetVersion: 'v1.32.1-r0' } }, 'target-mismatch'],
    [
      'another current version',
      { spec: { clusterID: CLUSTER, ...EXACT, clusterVersion: 'v1.27.1-r0' } },
      'target-mismatch',
    ],
    ['another kind', { kind: 'PreCheckTask' }, 'unreadable-response'],
    ['no status', { status: null }, 'unreadable-response'],
  ])('is inconclusive with %s', (_what, over, name) => {
    const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, currentVersion: 'v1.29', targetVersion: 'v1.31' }
    for (const phase of ['Success', 'Failed']) {
      const result = readPostcheck({ ...postcheckTask({ status: { phase } }), ...over }, expected, NOW)
      expect([reportOf([result]).verdict, diagnosticNames(result)[0]]).toEqual(['inconclusive', name])
    }
  })

  it('accepts a response without versions as the one to the request', () => {
    const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, currentVersion: 'v1.29', targetVersion: 'v1.31' }
    expect(diagnosticNames(readPostcheck({ ...postcheckTask(), spec: null, metadata: null }, expected, NOW))).toEqual(
      [],
    )
  })
})

describe('postcheckNotSent', () => {
  it('says that the request was not sent, and what to do', () => {
    const report = reportOf([postcheckNotSent()])
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ name: 'no-result', title: 'Post-upgrade check not sent' }],
    })
    expect(report.findings[0]?.fix).toContain('re-run this job')
  })
})
