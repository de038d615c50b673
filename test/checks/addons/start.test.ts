import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../../src/cce/errors/api-error.js'
import { checkAddons } from '../../../src/checks/addons/index.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { liveContext } from '../../support/cce/live-context.js'
import { addonList, addonTask, CLUSTER, cstTime, risk } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>
interface Call {
  readonly operation: string
  readonly method?: string
  readonly query?: Record<string, string | undefined>
  readonly body?: { readonly spec: { readonly addonList: readonly Record<string, string>[] } }
}

const instance = (name: string, targetVersions: unknown, over: Json = {}): Json => ({
  metadata: { uid: `id-${name}`, name: `cceaddon-${name}`, alias: name },
  spec: { addonTemplateName: name },
  status: { status: 'running', targetVersions },
  ...over,
})

const INSTALLED = [instance('coredns', ['1.30.6', '1.30.33', '1.29.4']), instance('everest', ['2.4.28', '2.4.134'])]

/** A task of an add-on; by default it has just passed. */
const taskOf = (name: string, over: Json = {}, status: Json = {}): Json =>
  addonTask({
    metadata: {
      taskID: `task-${name}`,
      addonTemplateName: name,
      addonInstanceName: `cceaddon-${name}`,
      addonInstanceID: `id-${name}`,
      ...over,
    },
    status,
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

const answerOf = (...ids: unknown[]) => ({ status: { items: ids.map((taskID) => ({ metadata: { taskID } })) } })

/** A cluster with add-ons; `before` and `after` the write are the lists of tasks. */
async function started(
  answers: { installed?: unknown; before?: readonly unknown[]; after?: readonly unknown[]; created?: unknown } = {},
  over: Parameters<typeof liveContext>[1] = {},
) {
  const posts: Call[] = []
  const of = (value: unknown, call: Call): unknown => {
    const answer = typeof value === 'function' ? value(call) : value
    if (answer instanceof Error) throw answer
    return answer
  }
  const live = liveContext(
    (sent) => {
      const call = sent as Call
      switch (call.operation) {
        case 'ListAddonInstances':
          return of(answers.installed ?? { kind: 'Addon', items: INSTALLED }, call)
        case 'ListAddonPrecheckTasks':
          return addonList(...((posts.length === 0 ? answers.before : answers.after) ?? []))
        case 'BatchCreateAddonPrecheck':
          posts.push(call)
          return of(answers.created ?? answerOf('task-coredns', 'task-everest'), call)
        default:
          throw new Error(`nobody answers ${call.operation}`)
      }
    },
    { start: 'if-needed', ...over },
  )
  const results = await checkAddons(live.context)
  const checked = posts.flatMap((post) => post.body?.spec.addonList ?? [])
  return { ...live, results, report: reportOf(results), posts, checked }
}

const both = [taskOf('coredns'), taskOf('everest')]

describe('the write that starts add-on checks', () => {
  it('is one for all installed add-ons, each with the newest of its versions', async () => {
    const { posts, report } = await started({ after: both })
    expect(posts.map(({ body }) => body)).toEqual([
      {
        kind: 'AddonCheck',
        apiVersion: 'v3',
        spec: {
          clusterID: CLUSTER,
          addonList: [
            {
              addonTemplateName: 'coredns',
              addonInstanceID: 'id-coredns',
              type: 'addonUpgrade',
              targetVersion: '1.30.33',
            },
            {
              addonTemplateName: 'everest',
              addonInstanceID: 'id-everest',
              type: 'addonUpgrade',
              targetVersion: '2.4.134',
            },
          ],
        },
      },
    ])
    expect(report.verdict).toBe('pass')
  })

  it('names no version where running add-ons are patrolled, and asks for both where all is asked for', async () => {
    const selection = { ...ANY_TASK, addonCheckType: 'addonStatic' as const }
    const type = { type: 'addonStatic' }
    const after = [taskOf('coredns', type), taskOf('everest', type)]
    const { checked } = await started({ after }, { selection })
    expect(checked.map((one) => [one['type'], one['targetVersion']])).toEqual([
      ['addonStatic', undefined],
      ['addonStatic', undefined],
    ])
    const all = await started(
      { after: [...both, ...after], created: answerOf('a', 'b', 'c', 'd') },
      { selection: { ...ANY_TASK, addonCheckType: 'all' }, waitMs: 0 },
    )
    expect(all.checked.map((one) => one['type']).sort()).toEqual([
      ...['addonStatic', 'addonStatic', 'addonUpgrade', 'addonUpgrade'],
    ])
  })

  it('is for the add-on alone that the settings name', async () => {
    const { checked } = await started(
      { after: both, created: answerOf('task-everest') },
      { selection: { ...ANY_TASK, addonInstanceId: 'id-everest' } },
    )
    expect(checked.map((one) => one['addonInstanceID'])).toEqual(['id-everest'])
  })

  it.each([[[]], [null], [['']]])('leaves out an add-on that offers %j, and names it', async (versions) => {
    const installed = { items: [...INSTALLED, instance('npd', versions)] }
    const { checked, gaps, report } = await started({ installed, after: both })
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns', 'everest'])
    expect(gaps).toEqual([{ check: 'addons', code: 'no-addon-target', addon: 'npd' }])
    expect(report.verdict).toBe('pass')
  })

  it('takes one object in place of the list of add-ons, and names one that it cannot tell', async () => {
    const alone = await started({ installed: { items: INSTALLED[0] }, created: answerOf('task-coredns'), after: both })
    expect(alone.checked).toHaveLength(1)
    const odd = await started({
      installed: { items: [...INSTALLED, instance('x', [], { metadata: {} }), 7] },
      after: both,
    })
    expect(odd.checked).toHaveLength(2)
    expect(odd.gaps).toEqual([{ check: 'addons', code: 'unnamed-addon' }])
  })

  it.each([
    ['no add-on is installed', { items: [] }, 'no-result'],
    ['none offers a version', { items: [instance('npd', [])] }, 'no-result'],
    ['the list of add-ons has no items', {}, 'unreadable-response'],
    ['the list of add-ons is none', [], 'unreadable-response'],
  ])('is not sent where %s: that is inconclusive', async (_what, installed, name) => {
    const { posts, results } = await started({ installed })
    expect([posts, results.flatMap(diagnosticNames)]).toEqual([[], [name]])
  })

  it.each([
    ['no status', {}],
    ['the precheck’s status', { status: { phase: 'Init', itemsStatus: [] } }],
    ['too few tasks', answerOf('task-coredns')],
    ['a task without an id', answerOf('task-coredns', null)],
    ['a task with an empty id', answerOf('task-coredns', '')],
    ['no object', []],
  ])('whose answer has %s is inconclusive, and not repeated', async (_what, created) => {
    const { posts, results } = await started({ created: () => created })
    expect([posts.length, results.flatMap(diagnosticNames)]).toEqual([1, ['unreadable-response']])
  })
})

describe('what is there already', () => {
  const running = (name: string) =>
    taskOf(name, { taskID: `old-${name}`, expireTimeStamp: null }, { status: 'Running', riskList: [] })
  const old = (name: string, over: Json = {}, status: Json = {}) =>
    taskOf(name, { taskID: `old-${name}`, ...over }, status)

  it('is kept, joined and started, each where it is right', async () => {
    const installed = { items: [...INSTALLED, instance('nginx', ['3.0.8', '3.0.31'])] }
    const { checked, report, results } = await started({
      installed,
      before: [old('coredns'), running('everest')],
      created: answerOf('task-nginx'),
      after: [old('coredns'), old('everest'), taskOf('nginx')],
    })
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['nginx'])
    expect(report.verdict).toBe('pass')
    expect(results.map((one) => one.taskId).sort()).toEqual(['old-coredns', 'old-everest', 'task-nginx'])
  })

  it('is kept whole: nothing is written', async () => {
    const warned = { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Warning' })] }
    const { posts, report, gaps } = await started({ before: [old('coredns'), old('everest', {}, warned)] })
    expect([posts, report.verdict, gaps]).toEqual([[], 'warn', []])
  })

  it.each([
    ['is expired', { expireTimeStamp: cstTime(-1) }, {}],
    ['blocks', {}, { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] }],
    ['has no items', {}, { riskList: [] }],
    ['is of another type', { type: 'addonStatic' }, {}],
  ])('is no reason to start none where it %s', async (_what, over, status) => {
    const { checked } = await started({
      before: [old('coredns', over, status), old('everest')],
      created: answerOf('task-coredns'),
      after: [taskOf('coredns'), old('everest')],
    })
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns'])
  })

  it('and good is checked again by start: always; what runs is joined even then', async () => {
    const { checked, results } = await started(
      {
        before: [old('coredns'), running('everest')],
        created: answerOf('task-coredns'),
        after: [taskOf('coredns', { createTimeStamp: cstTime(0) }), old('everest')],
      },
      { start: 'always' },
    )
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns'])
    expect(results.map((one) => one.taskId).sort()).toEqual(['old-everest', 'task-coredns'])
  })
})

describe('waiting for what was started', () => {
  it('goes on until every one of the tasks is done, also where the list shows them late', async () => {
    let asked = 0
    const { context, lines } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        if (operation === 'BatchCreateAddonPrecheck') return answerOf('task-coredns', 'task-everest')
        asked++
        if (asked < 3) return addonList()
        return asked < 5 ? addonList(taskOf('coredns')) : addonList(...both)
      },
      { start: 'if-needed' },
    )
    const results = await checkAddons(context)
    expect(reportOf(results).verdict).toBe('pass')
    expect(lines.filter((line) => line.includes('done'))).toEqual([
      expect.stringMatching(/^addons: 0 of 2 add-on checks done, after 0 s/),
      expect.stringMatching(/^addons: 1 of 2 add-on checks done, after /),
    ])
  })

  it('ends where a task that was seen is gone: no result, and its add-on is named', async () => {
    let asked = 0
    const { context, gaps } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        if (operation === 'BatchCreateAddonPrecheck') return answerOf('task-coredns', 'task-everest')
        asked++
        return asked === 2
          ? addonList(taskOf('coredns'), taskOf('everest', {}, { status: 'Init' }))
          : addonList(taskOf('coredns'))
      },
      { start: 'always' },
    )
    const report = reportOf(await checkAddons(context))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.title)).toEqual(['The task is gone'])
    expect(gaps).toEqual([{ check: 'addons', code: 'no-fresh-addon-check', addon: 'everest' }])
  })

  it('says what cannot be read where the list of tasks cannot', async () => {
    const { context } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        return operation === 'BatchCreateAddonPrecheck' ? answerOf('task-coredns', 'task-everest') : { items: 7 }
      },
      { start: 'always', waitMs: 0 },
    )
    const names = (await checkAddons(context)).flatMap(diagnosticNames)
    expect(names).toContain('unreadable-response')
  })
})

describe('a write whose answer is lost', () => {
  const LOST: FailureKind[] = ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error']
  const old = [taskOf('coredns', { taskID: 'o1', expireTimeStamp: cstTime(-1) })]

  it.each(LOST)('is not repeated, and what it started is joined: %s', async (kind) => {
    const { posts, report, results } = await started({
      before: old,
      after: [...old, taskOf('coredns', { createTimeStamp: cstTime(0) }), taskOf('everest')],
      created: (call: Call) => refusal(kind, call),
    })
    expect([posts.length, report.verdict]).toEqual([1, 'pass'])
    expect(results.map((one) => one.taskId).sort()).toEqual(['task-coredns', 'task-everest'])
  })

  it.each([
    ['nothing came of it', old],
    ['only a part of it is there', [...old, taskOf('coredns')]],
    ['what is there is of another type', [...old, taskOf('coredns'), taskOf('everest', { type: 'addonStatic' })]],
  ])('is not repeated, and told, where %s', async (_what, after) => {
    const { posts, report } = await started({ before: old, after, created: (call: Call) => refusal('timeout', call) })
    expect(posts).toHaveLength(1)
    expect(report.findings.map((one) => one.name)).toEqual(['api-error'])
    expect(report.findings[0]?.message).toContain('BatchCreateAddonPrecheck')
  })

  it.each(['no-permission', 'conflict', 'throttled', 'bad-request'] as const)(
    'is not looked for where CCE refused it: %s',
    async (kind) => {
      const { calls, report } = await started({ after: both, created: (call: Call) => refusal(kind, call, 403) })
      expect(calls.at(-1)?.operation).toBe('BatchCreateAddonPrecheck')
      expect(report.verdict).toBe('inconclusive')
    },
  )
})

describe('installed add-ons without a fresh check, where nothing is started', () => {
  const facts = (value: unknown) => ({
    send: async (call: { operation: string }) => {
      expect(call.operation).toBe('ListAddonInstances')
      if (value instanceof Error) throw value
      return { status: 200, requestId: null, text: '', value }
    },
  })
  const reading = async (installed: unknown, ...tasks: unknown[]) => {
    const live = liveContext(() => addonList(...tasks), { factsClient: facts(installed) })
    return { ...live, report: reportOf(await checkAddons(live.context)) }
  }

  it('are named: without a task, with an expired one, and without a version to go to', async () => {
    const installed = { items: [...INSTALLED, instance('npd', [])] }
    const { gaps, report } = await reading(
      installed,
      taskOf('coredns'),
      taskOf('everest', { expireTimeStamp: cstTime(-1) }),
    )
    expect(gaps).toEqual([
      { check: 'addons', code: 'no-fresh-addon-check', addon: 'everest' },
      { check: 'addons', code: 'no-fresh-addon-check', addon: 'npd' },
    ])
    expect(report.verdict).toBe('inconclusive')
  })

  it('change no decision', async () => {
    const { gaps, report } = await reading({ items: INSTALLED }, taskOf('coredns'))
    expect([gaps.length, report.verdict]).toEqual([1, 'pass'])
  })

  it.each([
    [
      'cannot be asked for',
      refusal('no-permission', { operation: 'ListAddonInstances' }, 403),
      { code: 'request-failed', kind: 'no-permission', status: 403 },
    ],
    ['are not told', {}, { code: 'not-in-response' }],
  ])('are told as unknown where they %s', async (_what, installed, why) => {
    const { gaps, report } = await reading(installed, ...both)
    expect(gaps).toEqual([{ check: 'addons', code: 'no-addon-list', why }])
    expect(report.verdict).toBe('pass')
  })
})
