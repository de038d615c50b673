import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkAddons } from '../../../src/checks/addons/index.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import { addonList, CLUSTER, cstTime, type Json, objectAt, risk } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { createdTasks, INSTALLED, instance, taskOf, template } from './installed.js'

/** The add-ons that a request starts checks for. */
function listAt(body: unknown): Json[] {
  const { addonList: list } = objectAt(body, 'spec')
  return Array.isArray(list) ? list : []
}

/** A cluster with add-ons; `before` and `after` the write are the lists of tasks. */
async function started(
  responses: {
    installed?: unknown
    before?: readonly unknown[]
    after?: readonly unknown[]
    created?: (call: CceCall, posts: readonly CceCall[]) => unknown
    /** by the name of the add-on; CCE publishes no template of the others */
    templates?: Readonly<Record<string, unknown>>
    offered?: readonly string[]
  } = {},
  over: Parameters<typeof liveContext>[1] = {},
) {
  const posts: CceCall[] = []
  const live = liveContext(
    (call) => {
      switch (call.operation) {
        case 'ListAddonInstances':
          return responses.installed ?? { kind: 'Addon', items: INSTALLED }
        case 'ListAddonTemplates':
          return responses.templates?.[call.query?.['addon_template_name'] ?? ''] ?? { kind: 'Addon', items: [] }
        case 'ShowClusterUpgradeInfo':
          return { spec: { versionInfo: { targetVersions: responses.offered ?? ['v1.31.4-r2'] } } }
        case 'ListAddonPrecheckTasks':
          return addonList(...((posts.length === 0 ? responses.before : responses.after) ?? []))
        case 'BatchCreateAddonPrecheck':
          posts.push(call)
          return responses.created ? responses.created(call, posts) : createdTasks('task-coredns', 'task-everest')
        default:
          throw new Error(`${call.operation} is not expected`)
      }
    },
    { start: 'if-needed', expectations: { ...NOTHING_ASSERTED, targetVersion: 'v1.31' }, ...over },
  )
  const results = await checkAddons(live.context)
  const checked = posts.flatMap(({ body }) => listAt(body))
  return { ...live, results, report: reportOf(results, { gaps: live.gaps }), posts, checked }
}

const BOTH = [taskOf('coredns'), taskOf('everest')]

describe('the request that starts add-on checks', () => {
  it('covers every installed add-on, each with the newest version on offer', async () => {
    const { posts, report } = await started({ after: BOTH })
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

  it('has no versions for addonStatic, and both types for all', async () => {
    const selection = { ...ANY_TASK, addonCheckType: 'addonStatic' as const }
    const type = { type: 'addonStatic' }
    const after = [taskOf('coredns', type), taskOf('everest', type)]
    const { checked } = await started({ after }, { selection })
    expect(checked.map((one) => [one['type'], one['targetVersion']])).toEqual([
      ['addonStatic', undefined],
      ['addonStatic', undefined],
    ])
    const all = await started(
      { after: [...BOTH, ...after], created: () => createdTasks('a', 'b', 'c', 'd') },
      { selection: { ...ANY_TASK, addonCheckType: 'all' }, waitMs: 0 },
    )
    expect(all.checked.map((one) => one['type']).sort()).toEqual([
      ...['addonStatic', 'addonStatic', 'addonUpgrade', 'addonUpgrade'],
    ])
  })

  it('covers only the add-on that the settings name', async () => {
    const { checked } = await started(
      { after: BOTH, created: () => createdTasks('task-everest') },
      { selection: { ...ANY_TASK, addonInstanceId: 'id-everest' } },
    )
    expect(checked.map((one) => one['addonInstanceID'])).toEqual(['id-everest'])
  })

  it.each([[[]], [null], [['']]])(
    'leaves out an add-on with the target versions %j and names it as not covered',
    async (versions) => {
      const installed = { items: [...INSTALLED, instance('npd', versions)] }
      const { checked, gaps, report } = await started({ installed, after: BOTH })
      expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns', 'everest'])
      expect(gaps).toEqual([{ check: 'addons', code: 'no-addon-target', addon: 'npd' }])
      expect(report.verdict).toBe('warn')
    },
  )

  it('covers an add-on that comes as one object in place of a list', async () => {
    const alone = await started({
      installed: { items: INSTALLED[0] },
      created: () => createdTasks('task-coredns'),
      after: BOTH,
    })
    expect(alone.checked).toHaveLength(1)
  })

  it('leaves out an add-on without an id, which is named as not covered', async () => {
    const odd = await started({
      installed: { items: [...INSTALLED, instance('x', [], { metadata: {} }), 7] },
      after: BOTH,
    })
    expect(odd.checked).toHaveLength(2)
    expect(odd.gaps).toEqual([{ check: 'addons', code: 'unnamed-addon' }])
  })

  it.each([
    ['no add-on is installed', { items: [] }, 'no-result'],
    ['no add-on offers a version', { items: [instance('npd', [])] }, 'no-result'],
    ['the list of add-ons has no items', {}, 'unreadable-response'],
    ['the list of add-ons is not an object', [], 'unreadable-response'],
  ])('is not sent if %s, which is inconclusive', async (_what, installed, name) => {
    const { posts, results } = await started({ installed })
    expect([posts, results.flatMap(diagnosticNames)]).toEqual([[], [name]])
  })

  it.each([
    ['no status', {}],
    ['the status of a pre-upgrade check', { status: { phase: 'Init', itemsStatus: [] } }],
    ['too few tasks', createdTasks('task-coredns')],
    ['a task without an id', createdTasks('task-coredns', null)],
    ['a task with an empty id', createdTasks('task-coredns', '')],
    ['no object', []],
  ])('is not repeated if its response has %s, which is inconclusive', async (_what, created) => {
    const { posts, results } = await started({ created: () => created })
    expect(posts).toHaveLength(1)
    expect(results.flatMap(diagnosticNames)).toContain('unreadable-response')
    expect(reportOf(results).verdict).toBe('inconclusive')
  })
})

describe('an existing add-on check', () => {
  const running = (name: string) =>
    taskOf(name, { taskID: `old-${name}`, expireTimeStamp: null }, { status: 'Running', riskList: [] })
  const old = (name: string, over: Json = {}, status: Json = {}) =>
    taskOf(name, { taskID: `old-${name}`, ...over }, status)

  it('is kept if it passed and joined if it is running, and only the missing one is started', async () => {
    const installed = { items: [...INSTALLED, instance('nginx', ['3.0.8', '3.0.31'])] }
    const { checked, report, results } = await started({
      installed,
      before: [old('coredns'), running('everest')],
      created: () => createdTasks('task-nginx'),
      after: [old('coredns'), old('everest'), taskOf('nginx')],
    })
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['nginx'])
    expect(report.verdict).toBe('pass')
    expect(results.map((one) => one.taskId).sort()).toEqual(['old-coredns', 'old-everest', 'task-nginx'])
  })

  it('is kept if it passes or warns, and nothing is started', async () => {
    const warned = { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Warning' })] }
    const { posts, report, gaps } = await started({ before: [old('coredns'), old('everest', {}, warned)] })
    expect([posts, report.verdict, gaps]).toEqual([[], 'warn', []])
  })

  it.each([
    ['is expired', { expireTimeStamp: cstTime(-1) }, {}],
    ['blocks', {}, { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] }],
    ['has no items', {}, { riskList: [] }],
    ['is of another type', { type: 'addonStatic' }, {}],
  ])('is replaced by a new one if it %s', async (_what, over, status) => {
    const { checked } = await started({
      before: [old('coredns', over, status), old('everest')],
      created: () => createdTasks('task-coredns'),
      after: [taskOf('coredns'), old('everest')],
    })
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns'])
  })

  it('is replaced by start: always if it is finished, and joined if it is running', async () => {
    const { checked, results } = await started(
      {
        before: [old('coredns'), running('everest')],
        created: () => createdTasks('task-coredns'),
        after: [taskOf('coredns', { createTimeStamp: cstTime(0) }), old('everest')],
      },
      { start: 'always' },
    )
    expect(checked.map((one) => one['addonTemplateName'])).toEqual(['coredns'])
    expect(results.map((one) => one.taskId).sort()).toEqual(['old-everest', 'task-coredns'])
  })
})

describe('a request to start add-on checks whose response is lost', () => {
  const LOST: FailureKind[] = ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error']
  const old = [taskOf('coredns', { taskID: 'o1', expireTimeStamp: cstTime(-1) })]

  it.each(LOST)('is not repeated, and the checks that it started are joined: %s', async (kind) => {
    const { posts, report, results } = await started({
      before: old,
      after: [...old, taskOf('coredns', { createTimeStamp: cstTime(0) }), taskOf('everest')],
      created: (call) => apiError(kind, call),
    })
    expect([posts.length, report.verdict]).toEqual([1, 'pass'])
    expect(results.map((one) => one.taskId).sort()).toEqual(['task-coredns', 'task-everest'])
  })

  it.each([
    ['nothing was started', old],
    ['only a part was started', [...old, taskOf('coredns')]],
    ['checks of another type are there', [...old, taskOf('coredns'), taskOf('everest', { type: 'addonStatic' })]],
  ])('is not repeated and becomes a finding if %s', async (_what, after) => {
    const { posts, report } = await started({ before: old, after, created: (call) => apiError('timeout', call) })
    expect([posts.length, report.verdict]).toEqual([1, 'inconclusive'])
    expect(report.findings[0]?.name).toBe('api-error')
    expect(report.findings[0]?.message).toContain('BatchCreateAddonPrecheck')
  })

  it('keeps the results of the checks that it did start', async () => {
    const blocked = taskOf('coredns', {}, { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] })
    const { report } = await started({ after: [blocked], created: (call) => apiError('timeout', call) })
    expect(report.findings.map((one) => one.name)).toEqual(['AddonStatus', 'api-error'])
    expect(report.verdict).toBe('block')
  })

  it.each(['no-permission', 'conflict', 'throttled'] as const)(
    'is not followed by another request if CCE refused it: %s',
    async (kind) => {
      const { posts, calls, report } = await started({ created: (call) => apiError(kind, call, { status: 403 }) })
      expect([posts.length, calls.at(-1)?.operation]).toEqual([1, 'BatchCreateAddonPrecheck'])
      expect(report.verdict).toBe('inconclusive')
    },
  )
})

describe('a request to start add-on checks that CCE refuses as invalid', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
  const cluster = (names: readonly string[], refused: readonly string[], message: string | null) =>
    started({
      installed: { items: names.map((name) => instance(name, ['1.0.1'])) },
      after: names.filter((name) => !refused.includes(name)).map((name) => taskOf(name)),
      created: (call) => {
        const templates = listAt(call.body).map((one) => String(one['addonTemplateName']))
        return templates.some((name) => refused.includes(name))
          ? apiError('bad-request', call, { status: 400, apiMessage: message })
          : createdTasks(...templates.map((name) => `task-${name}`))
      },
    })

  it('names the add-on that CCE names, and checks the others', async () => {
    const { posts, report, results, gaps } = await cluster(NAMES, ['c'], 'the add-on c cannot be upgraded to 1.0.1')
    expect(posts).toHaveLength(3)
    expect(results.filter(({ taskId }) => taskId !== null)).toHaveLength(11)
    expect(report.findings).toMatchObject([{ name: 'api-error', addon: { template: 'c', targetVersion: '1.0.1' } }])
    expect(gaps).toEqual([{ check: 'addons', code: 'no-fresh-addon-check', addon: 'c' }])
    expect(report.verdict).toBe('inconclusive')
  })

  it('finds the add-on if CCE does not name it, with few writes', async () => {
    const { posts, report, results } = await cluster(NAMES, ['h'], 'invalid request')
    expect(posts.length).toBeLessThanOrEqual(9)
    expect(report.findings.map(({ addon }) => addon?.template)).toEqual(['h'])
    expect(results.filter(({ taskId }) => taskId !== null)).toHaveLength(11)
  })

  it('names every add-on if CCE refuses them all, and stops sending', async () => {
    const { posts, report } = await cluster(NAMES, NAMES, null)
    expect(posts.length).toBeLessThanOrEqual(9)
    expect(new Set(report.findings.map(({ addon }) => addon?.template))).toEqual(new Set(NAMES))
  })

  it('is repeated for no check that may have been started', async () => {
    const { posts, checked } = await cluster(['a', 'b'], ['b'], null)
    expect(posts).toHaveLength(3)
    expect(checked.filter((one) => one['addonTemplateName'] === 'a')).toHaveLength(2)
  })
})

describe('the version of an add-on to check', () => {
  const targetOf = async (targetVersions: unknown, published: unknown, over: Json = {}) => {
    const installed = { items: [instance('coredns', targetVersions, over)] }
    const { checked } = await started({
      installed,
      templates: { coredns: published },
      after: [taskOf('coredns')],
      created: () => createdTasks('task-coredns'),
    })
    return checked[0]?.['targetVersion']
  }

  it('is the newest stable one that CCE publishes for the target version of the cluster', async () => {
    const published = template(
      'coredns',
      ['1.30.6', 'v1.(29|30|31).*'],
      ['1.30.33', 'v1.(29|30|31).*'],
      ['1.30.40-beta', 'v1.(30|31).*'],
      ['1.30.41', 'v1.31.*', false],
      ['1.32.1', 'v1.(32|33).*'],
    )
    expect(await targetOf(['v1.31.4-r2', 'v1.30.9-r0'], published)).toBe('1.30.33')
  })

  it.each([
    ['v1.31.4-r2', 'v1.31.([4-9]|1[0-9]).*', '1.0.1'],
    ['v1.31.4-r2', 'v1.31.1.*', undefined],
  ])(
    'is compared with the exact target %s on offer, not with the asserted one: %s',
    async (_target, pattern, expected) => {
      expect(await targetOf([], template('coredns', ['1.0.1', pattern]))).toBe(expected)
    },
  )

  it('is a version that the instance offers too, where that looks like versions of an add-on', async () => {
    const published = template('coredns', ['1.30.6', 'v1.31.*'], ['1.30.33', 'v1.31.*'])
    expect(await targetOf(['1.30.6', '1.29.4'], published)).toBe('1.30.6')
    expect(await targetOf(['1.29.4'], published)).toBe('1.30.33')
  })

  it('is a beta only if there is no other', async () => {
    expect(await targetOf([], template('coredns', ['1.16.7-beta', 'v1.31.*', false]))).toBe('1.16.7-beta')
    expect(await targetOf(['3.0.8-beta', '3.0.4'], { items: [] })).toBe('3.0.4')
  })

  it('is what the instance offers if CCE publishes no template, unless that is a version of the cluster', async () => {
    expect(await targetOf(['1.30.6', '1.30.33'], { items: [] })).toBe('1.30.33')
    expect(await targetOf(['v1.31.4-r2'], { items: [] })).toBeUndefined()
    expect(await targetOf(['1.30.6'], [])).toBe('1.30.6')
  })

  it('is newer than the installed one', async () => {
    const installed = { spec: { addonTemplateName: 'coredns', version: '1.30.33' } }
    expect(await targetOf([], template('coredns', ['1.30.33', 'v1.31.*']), installed)).toBeUndefined()
    expect(await targetOf([], template('coredns', ['1.30.40', 'v1.31.*']), installed)).toBe('1.30.40')
  })

  it.each(['(a+)+$', '(.*)*', '.*.*.*.*.*', `v1.${'(a|b)'.repeat(30)}`, '[', 'x'.repeat(300)])(
    'is not compared by a pattern that is wrong or slow: %j',
    async (pattern) => {
      expect(await targetOf(['1.30.6'], template('coredns', ['9.9.9', pattern]))).toBe('1.30.6')
    },
  )
})
