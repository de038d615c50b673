import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../../src/cce/errors/api-error.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import { liveContext } from '../../support/cce/live-context.js'
import { CLUSTER, failed, goTime, precheck, withItems } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>
interface Call {
  readonly operation: string
  readonly method?: string
  readonly path: string
  readonly body?: Json
}

const LIVE = { release: 'v1.29.3', patch: 'r0', targetVersions: ['v1.30.9-r0', 'v1.31.1-r0', 'v1.31.4-r2'] }
const info = (over: Json = {}) => ({ spec: { versionInfo: { ...LIVE, ...over } } })

const task = (uid: string, minutes: number, over: Record<string, unknown> = {}) =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes + 1) } })

const workflow = (phase: unknown, spec: Json | null = {}, uid = 'w1') => ({
  metadata: { uid },
  spec: spec && { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2', ...spec },
  status: { phase },
})

const refusal = (kind: FailureKind, { operation, method = 'GET' }: Call, status: number | null = null): CceError =>
  new CceError({
    kind,
    operation,
    method,
    url: 'http://127.0.0.1',
    status,
    code: null,
    apiMessage: null,
    requestId: null,
    attempts: 1,
    detail: null,
    retryStop: null,
  })

/** A cluster with tasks and workflows; every answer can be replaced, and an error in place of an answer is thrown. */
async function started(
  answers: {
    tasks?: unknown
    info?: unknown
    workflows?: unknown
    begun?: unknown
    created?: unknown
    shown?: (uid: string) => unknown
  } = {},
  { asserted = {}, ...over }: Parameters<typeof liveContext>[1] & { asserted?: Json } = {},
) {
  const posts: Call[] = []
  const listed: number[] = []
  const of = (value: unknown, call: Call): unknown => {
    const answer = typeof value === 'function' ? value(call, posts) : value
    if (answer instanceof Error) throw answer
    return answer
  }
  const live = liveContext(
    (sent) => {
      const call = sent as Call
      if (call.method === 'POST') posts.push(call)
      switch (call.operation) {
        case 'ListPreCheckTasks':
          listed.push(posts.length)
          return of(answers.tasks ?? { items: [] }, call)
        case 'ShowClusterUpgradeInfo':
          return of(answers.info ?? info(), call)
        case 'ListUpgradeWorkFlows':
          return of(answers.workflows ?? { items: [] }, call)
        case 'CreateUpgradeWorkFlow':
          return of(answers.begun ?? workflow('Init'), call)
        case 'CreatePreCheck':
          return of(answers.created ?? { metadata: { uid: 'new' } }, call)
        case 'ShowPreCheck':
          return of(answers.shown ?? ((one: Call) => task(one.path.split('/').at(-1) ?? '', -1)), call)
        default:
          throw new Error(`nobody answers ${call.operation}`)
      }
    },
    {
      start: 'if-needed',
      expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31', ...asserted },
      ...over,
    },
  )
  const results = await checkPrecheck(live.context)
  const [result] = results as [CheckResult]
  expect(results).toHaveLength(1)
  return { ...live, result, report: reportOf(results, { subject: { targetVersion: 'v1.31' } }), posts, listed }
}

const namesOf = (posts: readonly Call[]) => posts.map(({ operation }) => operation)
const specOf = (call: Call | undefined) => call?.body?.['spec']
const BOTH = ['CreateUpgradeWorkFlow', 'CreatePreCheck']

describe('the writes of a start', () => {
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

  it('take the exact versions that the new workflow tells', async () => {
    const begun = workflow('Init', { clusterVersion: 'v1.29.3-r1', targetVersion: 'v1.31.4-r9' })
    const { posts } = await started({ begun })
    expect(specOf(posts[1])).toMatchObject({ clusterVersion: 'v1.29.3-r1', targetVersion: 'v1.31.4-r9' })
  })

  it.each([
    ['tells short ones', workflow('Init', { clusterVersion: 'v1.29', targetVersion: 'v1.31' })],
    ['tells none', workflow('Init', null)],
    ['tells no spec that can be read', { metadata: { uid: 'w' }, spec: 7 }],
  ])('are as exact as they were where the new workflow %s', async (_what, begun) => {
    const { posts } = await started({ begun })
    expect(specOf(posts[1])).toMatchObject({ clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2' })
  })

  it('are for the target that was asserted exactly, though a newer one is on offer', async () => {
    const { posts } = await started({}, { asserted: { targetVersion: 'v1.31.1-r0' } })
    expect(specOf(posts[0])).toMatchObject({ targetVersion: 'v1.31.1-r0' })
  })

  it('are followed by the task that the answer names, and by no other', async () => {
    const { calls, result } = await started()
    expect(calls.at(-1)?.path).toMatch(/\/tasks\/new$/)
    expect(result.taskId).toBe('new')
  })

  it.each([{}, { metadata: null }, { metadata: { uid: '' } }, { metadata: { uid: '..' } }, [], 'ok', null])(
    'whose answer names no task are inconclusive, and not repeated: %j',
    async (created) => {
      const { posts, result } = await started({ created: () => created })
      expect(diagnosticNames(result)).toEqual(['unreadable-response'])
      expect(namesOf(posts)).toEqual(BOTH)
    },
  )
})

describe('a check that is there', () => {
  it.each([
    ['passes', task('there', -10)],
    ['warns', { ...withItems(failed({ kind: 'Risk', level: 'Warning' })), metadata: task('there', -10)['metadata'] }],
  ])('is kept where it %s: nothing is written', async (_what, there) => {
    const { posts, result } = await started({ tasks: { items: [there] }, shown: () => there })
    expect([posts, result.taskId]).toEqual([[], 'there'])
  })

  it.each([
    ['blocks', { ...withItems(failed()), metadata: task('there', -10)['metadata'] }],
    ['broke', task('there', -10, { status: { phase: 'Error' } })],
    ['is expired', task('there', -70, { status: { expireTimeStamp: goTime(-1) } })],
    ['tells no expiry', task('there', -10, { status: { expireTimeStamp: null } })],
    ['is about another target', task('there', -10, { spec: { targetVersion: 'v1.30.9-r0' } })],
    ['is about another cluster', task('there', -10, { spec: { clusterID: 'another' } })],
    ['was made from a version that runs no more', task('there', -10, { spec: { clusterVersion: 'v1.29.3-r9' } })],
    ['is in a phase that nobody knows', task('there', -10, { status: { phase: 'Done' } })],
  ])('is no reason to start none where it %s', async (_what, there) => {
    const shown = ({ path }: Call) => (path.endsWith('/there') ? there : task('new', -1))
    const { posts, result } = await started({ tasks: { items: [there] }, shown: shown as never })
    expect(namesOf(posts)).toEqual(BOTH)
    expect(result.taskId).toBe('new')
  })

  it('is no reason to start none where it is gone when it is asked for', async () => {
    const shown = (call: Call) => (call.path.endsWith('/there') ? refusal('not-found', call, 404) : task('new', -1))
    const { posts, result } = await started({ tasks: { items: [task('there', -10)] }, shown: shown as never })
    expect([namesOf(posts), result.taskId]).toEqual([BOTH, 'new'])
  })

  it('and is not to be had for another reason keeps the gate from writing', async () => {
    const shown = (call: Call) => refusal('no-permission', call, 403)
    const { posts, result } = await started({ tasks: { items: [task('there', -10)] }, shown: shown as never })
    expect([posts, diagnosticNames(result)]).toEqual([[], ['no-access']])
  })

  it('is not even looked at where one is always started', async () => {
    const { posts, calls } = await started({ tasks: { items: [task('there', -10)] } }, { start: 'always' })
    expect(namesOf(posts)).toEqual(BOTH)
    expect(calls.some(({ path }) => path.endsWith('/there'))).toBe(false)
  })
})

describe('what is under way', () => {
  const running = (uid: string, over: Record<string, unknown> = {}) =>
    task(uid, -1, { status: { phase: 'Running' }, ...over })

  it.each(['if-needed', 'always'] as const)(
    'is joined by start: %s, if it is a check for this target',
    async (start) => {
      const items = [running('other-end', { spec: { targetVersion: 'v1.31.1-r0' } })]
      const { posts, result } = await started({ tasks: { items } }, { start })
      expect([posts, result.taskId]).toEqual([[], 'other-end'])
    },
  )

  it.each([
    ['another target', 'v1.30.9-r0'],
    ['no target', null],
    ['a shorter target than is asserted', 'v1'],
  ])('and is a check for %s is named, and nothing is written', async (_what, targetVersion) => {
    const { posts, report } = await started({ tasks: { items: [running('busy-1', { spec: { targetVersion } })] } })
    expect(posts).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', title: 'Another operation in progress' })
    expect(report.findings[0]?.message).toContain('busy-1')
  })

  it('and is a workflow for this target is joined, with its exact versions', async () => {
    const { posts } = await started(
      { workflows: { items: [workflow('Running', { targetVersion: 'v1.31.1-r0' })] } },
      {
        asserted: { targetVersion: 'v1.31.1' },
      },
    )
    expect(namesOf(posts)).toEqual(['CreatePreCheck'])
    expect(specOf(posts[0])).toMatchObject({ targetVersion: 'v1.31.1-r0' })
  })

  it('and is a workflow for this target is joined also where it stands alone in place of the list', async () => {
    const { posts } = await started({ workflows: { kind: 'List', items: workflow('Pending') } })
    expect(namesOf(posts)).toEqual(['CreatePreCheck'])
  })

  it.each(['Init', 'Running', 'Pending', 'Paused', null])(
    'and is a workflow for another target in the phase %j is in the way, and never cancelled',
    async (phase) => {
      const { posts, report, calls } = await started({
        workflows: { items: [workflow(phase, { targetVersion: 'v1.30.9-r0' }, 'theirs')] },
      })
      expect(posts).toEqual([])
      expect(calls.every((call) => (call as Call).method === 'GET')).toBe(true)
      expect(report.findings[0]?.message).toMatch(/upgrade workflow \(theirs\) is for the target v1\.30\.9-r0/)
    },
  )

  it.each(['Success', 'Cancel'])('and is a workflow in the phase %s is over', async (phase) => {
    const { posts } = await started({ workflows: { items: [workflow(phase, { targetVersion: 'v1.30.9-r0' })] } })
    expect(namesOf(posts)).toEqual(BOTH)
  })

  it.each([[[]], [{}], ['x'], [{ items: [7] }], [{ items: [workflow('Success'), { status: 7 }] }]])(
    'and cannot be read keeps the gate from writing: %j',
    async (workflows) => {
      const { posts, result } = await started({ workflows: () => workflows })
      expect([posts, diagnosticNames(result)]).toEqual([[], ['unreadable-response']])
    },
  )
})

describe('a start that is refused before any write', () => {
  it.each([
    ['the tasks cannot be read', { tasks: { items: [7] } }],
    ['the upgrade information tells no release', { info: { spec: { versionInfo: { targetVersions: [] } } } }],
    ['the upgrade information tells no targets', { info: info({ targetVersions: null }) }],
    ['the upgrade information cannot be read', { info: [] }],
  ])('nothing is, where %s', async (_what, answers) => {
    const { posts, result } = await started(answers)
    expect([posts, diagnosticNames(result)]).toEqual([[], ['unreadable-response']])
  })

  it('an unoffered target is told with the offered ones', async () => {
    const { posts, report } = await started({}, { asserted: { targetVersion: 'v1.33' } })
    expect(posts).toEqual([])
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', title: 'Target not offered' })
    expect(report.findings[0]?.message).toContain('It offers v1.30.9-r0, v1.31.1-r0, v1.31.4-r2.')
  })

  it('a target that runs has a sentence of its own', async () => {
    const { posts, report } = await started({}, { asserted: { targetVersion: 'v1.29' } })
    expect([posts, report.findings[0]?.title]).toEqual([[], 'Already at the target'])
  })

  it.each([
    ['v1.29', 0],
    ['v1.29.3-r0', 0],
    ['v1.29.3-r1', 1],
    ['v1.28', 1],
  ])('the current version %s is held against the one that runs', async (currentVersion, refused) => {
    const { posts, result } = await started({}, { asserted: { currentVersion } })
    expect([posts.length, diagnosticNames(result)]).toEqual(refused ? [0, ['target-mismatch']] : [2, []])
    if (!refused) expect(specOf(posts[0])).toMatchObject({ clusterVersion: 'v1.29.3-r0' })
  })
})

describe('a write whose answer is lost', () => {
  const LOST: FailureKind[] = ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error']

  const old = task('old', -90, { spec: { targetVersion: 'v1.31.4-r2' } })
  const ours = task('ours', 0, { status: { phase: 'Init' }, spec: { targetVersion: 'v1.31.4-r2' } })

  it.each(LOST)('is not repeated, and what it started is joined: %s', async (kind) => {
    const tasks = (_: Call, posts: readonly Call[]) => ({
      items: posts.length < 2 ? [old] : [old, ours],
    })
    const { posts, result, report } = await started(
      { tasks, created: (call: Call) => refusal(kind, call) },
      { start: 'always' },
    )
    expect([namesOf(posts), result.taskId, report.verdict]).toEqual([BOTH, 'ours', 'pass'])
  })

  it.each(LOST)('is not repeated, and told, where nothing came of it: %s', async (kind) => {
    const { posts, report } = await started({ created: (call: Call) => refusal(kind, call) })
    expect(namesOf(posts)).toEqual(BOTH)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings[0]?.message).toContain('CreatePreCheck')
  })

  it('is what is told where nobody can tell what came of it', async () => {
    const tasks = (call: Call, posts: readonly Call[]) =>
      posts.length < 2 ? { items: [] } : refusal('connection-lost', call)
    const { posts, report } = await started({ tasks, created: (call: Call) => refusal('connection-lost', call) })
    expect(namesOf(posts)).toEqual(BOTH)
    expect(report.findings[0]?.message).toContain('CreatePreCheck')
    expect(report.findings[0]?.fix).toContain('may have carried out')
  })

  it('is not repeated for a workflow: the one that now exists is joined', async () => {
    const workflows = (_: Call, posts: readonly Call[]) => ({ items: posts.length === 0 ? [] : [workflow('Init')] })
    const { posts, report } = await started({ workflows, begun: (call: Call) => refusal('connection-lost', call) })
    expect([namesOf(posts), report.verdict]).toEqual([BOTH, 'pass'])
  })

  it.each([
    ['none is there', () => ({ items: [] })],
    [
      'one for another target is there',
      (_: Call, posts: readonly Call[]) => ({
        items: posts.length === 0 ? [] : [workflow('Init', { targetVersion: 'v1.30.9-r0' })],
      }),
    ],
    [
      'nobody can tell',
      (call: Call, posts: readonly Call[]) => (posts.length === 0 ? { items: [] } : refusal('timeout', call)),
    ],
  ])('is reported for a workflow if %s, and no check is started', async (_what, workflows) => {
    const { posts, report } = await started({ workflows, begun: (call: Call) => refusal('connection-lost', call) })
    expect(namesOf(posts)).toEqual(['CreateUpgradeWorkFlow'])
    expect(report.findings[0]?.message).toContain('CreateUpgradeWorkFlow')
  })

  it.each([
    'no-permission',
    'conflict',
    'throttled',
    'bad-request',
    'cancelled',
    'run-deadline',
    'unreachable',
  ] as const)('is not looked for where CCE or the way says that it was not carried out: %s', async (kind) => {
    const { posts, listed, report } = await started({ created: (call: Call) => refusal(kind, call, 403) })
    expect([namesOf(posts), listed]).toEqual([BOTH, [0]])
    expect(report.verdict).toBe('inconclusive')
  })
})

it('the live version is kept as evidence beside an old result, so that it decides no better offline', async () => {
  const old = task('there', -10, { spec: { clusterVersion: 'v1.29.3-r9' } })
  const shown = ({ path }: Call) => (path.endsWith('/there') ? old : task('new', -1))
  const { kept } = await started({
    tasks: { items: [old] },
    shown: shown as never,
    begun: (call: Call) => refusal('conflict', call, 409),
  })
  expect(kept.map(({ check, id }) => `${check} ${id}`)).toEqual(
    expect.arrayContaining(['precheck there', 'cluster upgradeinfo']),
  )
})
