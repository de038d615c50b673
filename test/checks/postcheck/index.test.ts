import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkPostcheck, postcheckNotSent } from '../../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../../src/checks/postcheck/read.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { apiError, clientOf, liveContext } from '../../support/cce/live-context.js'
import { CLUSTER, goTime, type Json, NOW, OTHER_CLUSTER, objectAt, postcheckTask } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const EXACT = { clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' }

const failure = (kind: FailureKind, status: number | null = null) =>
  apiError(kind, { operation: 'CreatePostCheck', method: 'POST' }, { status })

/** A client with these responses by operation; every other call is refused. */
const factsClientOf = (known: Json) =>
  clientOf((call) =>
    call.operation in known ? known[call.operation] : apiError('no-permission', call, { status: 403 }),
  )

async function confirmed(
  asserted: Json = {},
  known: Json = {},
  others: Parameters<typeof checkPostcheck>[1] = [],
  response: unknown = postcheckTask(),
) {
  const posts: CceCall[] = []
  const live = liveContext(
    (call) => {
      posts.push(call)
      return response
    },
    { expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER, ...asserted }, factsClient: factsClientOf(known) },
  )
  const results = await checkPostcheck(live.context, others)
  return { ...live, posts, results, report: reportOf(results), spec: posts[0] && objectAt(posts[0].body, 'spec') }
}

const workflow = (phase: string, spec: Json = {}) => ({
  metadata: { uid: 'w' },
  spec: { ...EXACT, ...spec },
  status: { phase },
})
const upgradeInfo = { spec: { versionInfo: { release: 'v1.31.1', patch: 'r0', targetVersions: [] } } }

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
  ])('sends the exact versions of the unfinished workflow: %j', async (asserted, workflows) => {
    const { spec } = await confirmed(asserted, { ListUpgradeWorkFlows: workflows, ShowClusterUpgradeInfo: upgradeInfo })
    expect(spec).toEqual({ clusterID: CLUSTER, ...EXACT })
  })

  it.each([
    ['absent', { items: [] }],
    ['for another target', { items: [workflow('Running', { targetVersion: 'v1.32.1-r0' })] }],
    ['from another version', { items: [workflow('Running', { clusterVersion: 'v1.28.1-r0' })] }],
    ['without exact versions', { items: [workflow('Running', { targetVersion: 'v1.31' })] }],
    ['one of two that differ', { items: [workflow('Running'), workflow('Running', { targetVersion: 'v1.31.1-r9' })] }],
    ['unreadable', { items: [7] }],
  ])('sends the running version as the target if the workflow is %s', async (_what, workflows) => {
    const { spec } = await confirmed(
      { currentVersion: 'v1.29', targetVersion: 'v1.31' },
      { ListUpgradeWorkFlows: workflows, ShowClusterUpgradeInfo: upgradeInfo },
    )
    expect(spec).toEqual({ clusterID: CLUSTER, clusterVersion: 'v1.29', targetVersion: 'v1.31.1-r0' })
  })

  it('sends the asserted target if the cluster runs another version', async () => {
    const { spec } = await confirmed({ targetVersion: 'v1.32' }, { ShowClusterUpgradeInfo: upgradeInfo })
    expect(spec).toEqual({ clusterID: CLUSTER, targetVersion: 'v1.32' })
  })

  it('sends its request once even if the response is lost, refused or unreadable', async () => {
    for (const response of [failure('connection-lost'), failure('timeout'), failure('throttled', 429), {}, 'x', null]) {
      const { posts, report } = await confirmed({}, {}, [], response)
      expect([posts.length, report.verdict]).toEqual([1, 'inconclusive'])
    }
  })

  it('says that CCE may have carried out a request whose response was lost', async () => {
    const { report } = await confirmed({}, {}, [], failure('connection-lost'))
    expect(report.findings[0]?.fix).toContain('may have carried out')
  })

  it('keeps the response as evidence under its id', async () => {
    const { kept } = await confirmed()
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['postcheck', 'p1']])
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
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result', title: 'Not sent' }] })
    expect(report.findings[0]?.fix).toContain('re-run this job')
  })
})
