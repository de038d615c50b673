import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../../src/cce/errors/api-error.js'
import type { CceClient } from '../../../src/cce/http/client.js'
import { checkPostcheck, postcheckNotSent } from '../../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../../src/checks/postcheck/read.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { liveContext } from '../../support/cce/live-context.js'
import { CLUSTER, goTime, NOW, OTHER_CLUSTER } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>
interface Call {
  readonly operation: string
  readonly method?: string
  readonly path: string
  readonly body?: Json
}

const EXACT = { clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' }

const answer = (phase: unknown = 'Success', over: Json = {}): Json => ({
  kind: 'PostCheckTask',
  apiVersion: 'v3',
  metadata: { uid: 'p1' },
  spec: { clusterID: CLUSTER, ...EXACT },
  status: { phase },
  ...over,
})

const refusal = (kind: FailureKind, status: number | null = null): CceError =>
  new CceError({
    kind,
    operation: 'CreatePostCheck',
    method: 'POST',
    url: 'http://127.0.0.1',
    status,
    code: null,
    apiMessage: null,
    requestId: null,
    attempts: 1,
    detail: null,
    retryStop: null,
  })

/** Facts by operation; what is left out is not to be had. */
const facts = (known: Record<string, unknown>): CceClient => ({
  send: async ({ operation, method }) => {
    if (operation in known) return { status: 200, requestId: null, text: '', value: known[operation] }
    throw new CceError({
      kind: 'no-permission',
      operation,
      method,
      url: 'http://127.0.0.1',
      status: 403,
      code: null,
      apiMessage: null,
      requestId: null,
      attempts: 1,
      detail: null,
      retryStop: null,
    })
  },
})

async function confirmed(
  asserted: Json = {},
  known: Record<string, unknown> = {},
  others: Parameters<typeof checkPostcheck>[1] = [],
  reply: unknown = answer(),
) {
  const posts: Call[] = []
  const live = liveContext(
    (call) => {
      posts.push(call as Call)
      if (reply instanceof Error) throw reply
      return reply
    },
    { expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER, ...asserted }, factsClient: facts(known) },
  )
  const results = await checkPostcheck(live.context, others)
  return { ...live, posts, results, report: reportOf(results), spec: posts[0]?.body?.['spec'] }
}

const workflow = (phase: string, spec: Json = {}) => ({
  metadata: { uid: 'w' },
  spec: { ...EXACT, ...spec },
  status: { phase },
})
const upgradeInfo = { spec: { versionInfo: { release: 'v1.31.1', patch: 'r0', targetVersions: [] } } }

describe('the write', () => {
  it('is one, with the documented body and exact versions', async () => {
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

  it('takes its versions from the upgrade that was followed in the same run', async () => {
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
  ])('takes exact versions from the unfinished workflow: %j', async (asserted, workflows) => {
    const { spec } = await confirmed(asserted, { ListUpgradeWorkFlows: workflows, ShowClusterUpgradeInfo: upgradeInfo })
    expect(spec).toEqual({ clusterID: CLUSTER, ...EXACT })
  })

  it.each([
    ['there is none', { items: [] }],
    ['it is for another target', { items: [workflow('Running', { targetVersion: 'v1.32.1-r0' })] }],
    ['it is from another version', { items: [workflow('Running', { clusterVersion: 'v1.28.1-r0' })] }],
    ['its versions are short', { items: [workflow('Running', { targetVersion: 'v1.31' })] }],
    ['there are two', { items: [workflow('Running'), workflow('Running', { targetVersion: 'v1.31.1-r9' })] }],
    ['it cannot be read', { items: [7] }],
  ])(
    'does not take them from a workflow where %s: then the version that runs is the target',
    async (_what, workflows) => {
      const { spec } = await confirmed(
        { currentVersion: 'v1.29', targetVersion: 'v1.31' },
        { ListUpgradeWorkFlows: workflows, ShowClusterUpgradeInfo: upgradeInfo },
      )
      expect(spec).toEqual({ clusterID: CLUSTER, clusterVersion: 'v1.29', targetVersion: 'v1.31.1-r0' })
    },
  )

  it('leaves the target as it was asserted where another version runs: that is for CCE to judge', async () => {
    const { spec } = await confirmed({ targetVersion: 'v1.32' }, { ShowClusterUpgradeInfo: upgradeInfo })
    expect(spec).toEqual({ clusterID: CLUSTER, targetVersion: 'v1.32' })
  })

  it('is sent once, though its answer is lost, refused or unreadable', async () => {
    for (const reply of [refusal('connection-lost'), refusal('timeout'), refusal('throttled', 429), {}, 'x', null]) {
      const { posts, report } = await confirmed({}, {}, [], reply)
      expect([posts.length, report.verdict]).toEqual([1, 'inconclusive'])
    }
  })

  it('that got lost is told as one that may have been carried out', async () => {
    const { report } = await confirmed({}, {}, [], refusal('connection-lost'))
    expect(report.findings[0]?.fix).toContain('may have carried out')
  })

  it('keeps its answer as evidence under its id', async () => {
    const { kept } = await confirmed()
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['postcheck', 'p1']])
  })
})

describe('the answer', () => {
  it.each([
    ['Success', 'pass', []],
    ['Failed', 'block', ['postcheck-failed']],
    ['Error', 'inconclusive', ['task-errored']],
    ['Running', 'inconclusive', ['unknown-value']],
    ['success', 'inconclusive', ['unknown-value']],
    ['', 'inconclusive', ['unknown-value']],
    [null, 'inconclusive', ['unknown-value']],
    [{}, 'inconclusive', ['unknown-value']],
  ])('%j is %s', (phase, verdict, names) => {
    const result = readPostcheck(answer(phase), NOTHING_ASSERTED, NOW)
    expect([reportOf([result]).verdict, diagnosticNames(result)]).toEqual([verdict, names])
  })

  it.each([
    ['another cluster', { spec: { clusterID: OTHER_CLUSTER, ...EXACT } }, 'cluster-mismatch'],
    ['another target', { spec: { clusterID: CLUSTER, ...EXACT, targetVersion: 'v1.32.1-r0' } }, 'target-mismatch'],
    [
      'another version before',
      { spec: { clusterID: CLUSTER, ...EXACT, clusterVersion: 'v1.27.1-r0' } },
      'target-mismatch',
    ],
    ['another kind', { kind: 'PreCheckTask' }, 'unreadable-response'],
    ['no status', { status: null }, 'unreadable-response'],
  ])('is inconclusive if it is about %s', (_what, over, name) => {
    const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, currentVersion: 'v1.29', targetVersion: 'v1.31' }
    for (const phase of ['Success', 'Failed']) {
      const result = readPostcheck(answer(phase, over), expected, NOW)
      expect([reportOf([result]).verdict, diagnosticNames(result)[0]]).toEqual(['inconclusive', name])
    }
  })

  it('that leaves versions out is taken as the answer to what was sent', () => {
    const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, currentVersion: 'v1.29', targetVersion: 'v1.31' }
    expect(diagnosticNames(readPostcheck(answer('Success', { spec: null, metadata: null }), expected, NOW))).toEqual([])
  })
})

it('one that is held back says so, and what to do', () => {
  const report = reportOf([postcheckNotSent()])
  expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result', title: 'Not sent' }] })
  expect(report.findings[0]?.fix).toContain('re-run this job')
})
