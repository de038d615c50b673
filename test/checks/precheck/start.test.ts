import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { apiError } from '../../support/cce/live-context.js'
import { CLUSTER } from '../../support/cce/responses.js'
import { diagnosticNames } from '../../support/cce/results.js'
import { BOTH, failWith, operationsOf, specOf, started, taskAt, upgradeInfo, workflow } from './started.js'

describe('the requests that start a pre-upgrade check', () => {
  it('are one workflow and one check, with the documented bodies and the newest exact target', async () => {
    const { posts, report } = await started()
    const spec = { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2' }
    expect(posts.map(({ path, body }) => [path, body])).toEqual([
      [
        `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/upgradeworkflows`,
        { kind: 'WorkFlowTask', apiVersion: 'v3', spec },
      ],
      [
        `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/precheck`,
        { kind: 'PreCheckTask', apiVersion: 'v3', spec },
      ],
    ])
    expect(report.verdict).toBe('pass')
  })

  it('use the exact versions of the new workflow', async () => {
    const createdWorkflow = workflow('Init', { clusterVersion: 'v1.29.3-r1', targetVersion: 'v1.31.4-r9' })
    const { posts } = await started({ createdWorkflow })
    expect(specOf(posts[1])).toMatchObject({ clusterVersion: 'v1.29.3-r1', targetVersion: 'v1.31.4-r9' })
  })

  it.each([
    ['has short ones', workflow('Init', { clusterVersion: 'v1.29', targetVersion: 'v1.31' })],
    ['has no spec', workflow('Init', null)],
    ['has an unreadable spec', { metadata: { uid: 'w' }, spec: 7 }],
  ])('use the versions on offer if the new workflow %s', async (_what, createdWorkflow) => {
    const { posts } = await started({ createdWorkflow })
    expect(specOf(posts[1])).toMatchObject({ clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2' })
  })

  it('use an exact asserted target even if a newer one is on offer', async () => {
    const { posts } = await started({}, { asserted: { targetVersion: 'v1.31.1-r0' } })
    expect(specOf(posts[0])).toMatchObject({ targetVersion: 'v1.31.1-r0' })
  })

  it('are followed by reading the task that the response names', async () => {
    const { calls, result } = await started()
    expect(calls.at(-1)?.path).toMatch(/\/tasks\/new$/)
    expect(result.taskId).toBe('new')
  })

  it.each([{}, { metadata: null }, { metadata: { uid: '' } }, { metadata: { uid: '..' } }, [], 'ok', null])(
    'are not repeated if the response names no task, which is inconclusive: %j',
    async (created) => {
      const { posts, result } = await started({ createdCheck: () => created })
      expect(diagnosticNames(result)).toEqual(['unreadable-response'])
      expect(operationsOf(posts)).toEqual(BOTH)
    },
  )
})

describe('checkPrecheck before it starts a check', () => {
  it.each([
    ['the tasks cannot be read', { tasks: { items: [7] } }],
    ['the upgrade information has no release', { info: { spec: { versionInfo: { targetVersions: [] } } } }],
    ['the upgrade information cannot be read', { info: [] }],
  ])('sends no POST request if %s', async (_what, responses) => {
    const { posts, result } = await started(responses)
    expect([posts, diagnosticNames(result)]).toEqual([[], ['unreadable-response']])
  })

  it.each([[null], [undefined], [[]]])(
    'refuses every target if CCE offers none: targetVersions is %p',
    async (list) => {
      const { posts, report } = await started({ info: upgradeInfo({ targetVersions: list }) })
      expect(posts).toEqual([])
      expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', title: 'Target not offered' })
      expect(report.findings[0]?.message).toContain('It currently offers no target.')
    },
  )

  it('refuses a target that is not on offer, and names the targets that are', async () => {
    const { posts, report } = await started({}, { asserted: { targetVersion: 'v1.33' } })
    expect(posts).toEqual([])
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', title: 'Target not offered' })
    expect(report.findings[0]?.message).toContain('It offers v1.30.9-r0, v1.31.1-r0, v1.31.4-r2.')
  })

  it('takes the suggested patch of the present release for a target on offer', async () => {
    const info = upgradeInfo({ suggestPatch: 'r30', targetVersions: ['v1.31.4-r2'] })
    const { posts } = await started({ info }, { asserted: { targetVersion: 'v1.29.3' } })
    expect(specOf(posts[0])).toMatchObject({ clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.29.3-r30' })
    const { report } = await started({ info }, { asserted: { targetVersion: 'v1.33' } })
    expect(report.findings[0]?.message).toContain('It offers v1.31.4-r2, v1.29.3-r30.')
  })

  it('refuses the version that already runs as a target', async () => {
    const { posts, report } = await started({}, { asserted: { targetVersion: 'v1.29' } })
    expect([posts, report.findings[0]?.title]).toEqual([[], 'Already at the target'])
  })

  it.each([
    ['v1.29', 0],
    ['v1.29.3-r0', 0],
    ['v1.29.3-r1', 1],
    ['v1.28', 1],
  ])('compares the asserted current version %s with the one that runs', async (currentVersion, mismatches) => {
    const { posts, result } = await started({}, { asserted: { currentVersion } })
    expect([posts.length, diagnosticNames(result)]).toEqual(mismatches > 0 ? [0, ['target-mismatch']] : [2, []])
    if (mismatches === 0) expect(specOf(posts[0])).toMatchObject({ clusterVersion: 'v1.29.3-r0' })
  })
})

describe('a request to start a pre-upgrade check whose response is lost', () => {
  const LOST: FailureKind[] = ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error']

  const old = taskAt('old', -90, { spec: { targetVersion: 'v1.31.4-r2' } })
  const ours = taskAt('ours', 0, { status: { phase: 'Init' }, spec: { targetVersion: 'v1.31.4-r2' } })

  it.each(LOST)('is not repeated, and the check that it started is joined: %s', async (kind) => {
    const tasks = (_: CceCall, posts: readonly CceCall[]) => ({
      items: posts.length < 2 ? [old] : [old, ours],
    })
    const { posts, result, report } = await started({ tasks, createdCheck: failWith(kind) }, { start: 'always' })
    expect([operationsOf(posts), result.taskId, report.verdict]).toEqual([BOTH, 'ours', 'pass'])
  })

  it.each(LOST)('is not repeated and becomes a finding if nothing was started: %s', async (kind) => {
    const { posts, report } = await started({ createdCheck: failWith(kind) })
    expect(operationsOf(posts)).toEqual(BOTH)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings[0]?.message).toContain('CreatePreCheck')
  })

  it('becomes a finding if the list of tasks cannot be read afterwards', async () => {
    const tasks = (call: CceCall, posts: readonly CceCall[]) =>
      posts.length < 2 ? { items: [] } : apiError('connection-lost', call)
    const { posts, report } = await started({ tasks, createdCheck: failWith('connection-lost') })
    expect(operationsOf(posts)).toEqual(BOTH)
    expect(report.findings[0]?.message).toContain('CreatePreCheck')
    expect(report.findings[0]?.fix).toContain('may have carried out')
  })
})

describe('a request to create a workflow whose response is lost', () => {
  it('is not repeated, and the workflow that it created is joined', async () => {
    const workflows = (_: CceCall, posts: readonly CceCall[]) => ({
      items: posts.length === 0 ? [] : [workflow('Init')],
    })
    const { posts, report } = await started({ workflows, createdWorkflow: failWith('connection-lost') })
    expect([operationsOf(posts), report.verdict]).toEqual([BOTH, 'pass'])
  })

  it.each([
    ['no workflow exists', () => ({ items: [] })],
    [
      'a workflow for another target exists',
      (_: CceCall, posts: readonly CceCall[]) => ({
        items: posts.length === 0 ? [] : [workflow('Init', { targetVersion: 'v1.30.9-r0' })],
      }),
    ],
    [
      'the list cannot be read afterwards',
      (call: CceCall, posts: readonly CceCall[]) => (posts.length === 0 ? { items: [] } : apiError('timeout', call)),
    ],
  ])('becomes a finding if %s, and no check is started', async (_what, workflows) => {
    const { posts, report } = await started({ workflows, createdWorkflow: failWith('connection-lost') })
    expect(operationsOf(posts)).toEqual(['CreateUpgradeWorkFlow'])
    expect(report.findings[0]?.message).toContain('CreateUpgradeWorkFlow')
  })
})

describe('a request to start a pre-upgrade check that was not carried out', () => {
  it.each([
    'no-permission',
    'conflict',
    'throttled',
    'bad-request',
    'cancelled',
    'run-deadline',
    'unreachable',
  ] as const)('is not followed by a request for the list: %s', async (kind) => {
    const { posts, listed, report } = await started({ createdCheck: failWith(kind, 403) })
    expect([operationsOf(posts), listed]).toEqual([BOTH, [0]])
    expect(report.verdict).toBe('inconclusive')
  })
})

describe('the evidence of checkPrecheck', () => {
  it('includes the upgrade information beside an old result, so that a replay decides the same', async () => {
    const old = taskAt('there', -10, { spec: { clusterVersion: 'v1.29.3-r9' } })
    const shown = ({ path }: CceCall) => (path.endsWith('/there') ? old : taskAt('new', -1))
    const { kept } = await started({
      tasks: { items: [old] },
      shown,
      createdWorkflow: failWith('conflict', 409),
    })
    expect(kept.map(({ check, id }) => `${check} ${id}`)).toEqual(
      expect.arrayContaining(['precheck there', 'cluster upgradeinfo']),
    )
  })
})
