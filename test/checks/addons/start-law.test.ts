import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { VERDICTS, type Verdict } from '../../../src/model/decision.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import { addonList, addonTask, cstTime, type Json, objectAt, risk } from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { createdTasks, instance, taskOf } from './installed.js'

const FATAL = { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] }

/** A cluster: what is installed, what was checked before, and what comes of a start. */
interface Cluster {
  readonly installed: unknown
  readonly before: readonly unknown[]
  /** the result that a started check has */
  readonly outcome: Json
  readonly refusal: 'none' | 'bad-request' | 'conflict' | 'throttled' | 'connection-lost'
}

type Start = 'never' | 'if-needed' | 'always'
type Types = 'addonUpgrade' | 'addonStatic' | 'all'
interface Settings {
  readonly start: Start
  readonly addonCheckType?: Types
  readonly addonInstanceId?: string | null
}

async function check({ installed, before, outcome, refusal }: Cluster, settings: Settings) {
  const { start, addonCheckType = 'addonUpgrade', addonInstanceId = null } = settings
  const started: Json[] = []
  const answer = (call: CceCall): unknown => {
    switch (call.operation) {
      case 'ListAddonInstances':
        return installed
      case 'ListAddonPrecheckTasks':
        return addonList(...before, ...started)
      case 'BatchCreateAddonPrecheck': {
        if (refusal !== 'none') return apiError(refusal, call)
        const list = objectAt(call.body, 'spec')['addonList']
        const ids = (Array.isArray(list) ? list : []).map((one: Json) => {
          const taskID = `new-${started.length}`
          const addonInstanceID = one['addonInstanceID']
          const metadata = { taskID, addonInstanceID, type: one['type'], createTimeStamp: cstTime(-1) }
          started.push(addonTask({ metadata, status: outcome }))
          return taskID
        })
        return createdTasks(...ids)
      }
      default:
        return {}
    }
  }
  const selection = { ...ANY_TASK, addonCheckType, addonInstanceId }
  const expectations = { ...NOTHING_ASSERTED, targetVersion: 'v1.31' }
  const live = liveContext(answer, { start, selection, expectations, waitMs: 60_000 })
  const results = await checkAddons(live.context)
  return { results, started, report: reportOf(results, { gaps: live.gaps }) }
}

const GOOD = { status: 'Success' }
const BOTH = { items: [instance('a', ['1.0.1']), instance('b', ['1.0.1'])] }
const good = (name: string, metadata: Json = {}) => taskOf(name, { taskID: `old-${name}`, ...metadata })
const bad = (name: string, metadata: Json = {}) => taskOf(name, { taskID: `old-${name}`, ...metadata }, FATAL)
const cluster = (over: Partial<Cluster>): Cluster => ({
  installed: BOTH,
  before: [good('a'), bad('b')],
  outcome: GOOD,
  refusal: 'none',
  ...over,
})

describe('an add-on check that blocks', () => {
  it.each<[string, Partial<Cluster>, Partial<Settings>]>([
    ['its add-on offers no version', { installed: { items: [instance('a', ['1.0.1']), instance('b', [])] } }, {}],
    [
      'its add-on has no id',
      { installed: { items: [instance('a', ['1']), { ...instance('b', []), metadata: {} }] } },
      {},
    ],
    ['its add-on is not in the list', { installed: { items: [instance('a', ['1.0.1'])] } }, {}],
    ['no add-on is in the list', { installed: { items: [] } }, {}],
    ['the list of add-ons cannot be read', { installed: {} }, {}],
    [
      'the list of add-ons cannot be requested',
      { installed: apiError('no-permission', { operation: 'x', method: 'GET' }) },
      {},
    ],
    ['the start is refused as invalid', { refusal: 'bad-request' }, {}],
    ['the start is refused in this state', { refusal: 'conflict' }, {}],
    ['the start is refused by the quota', { refusal: 'throttled' }, {}],
    ['the response to the start is lost', { refusal: 'connection-lost' }, {}],
    ['the started check does not end', { outcome: { status: 'Running', riskList: [] } }, {}],
    ['the started check has no items', { outcome: { status: 'Success', riskList: [] } }, {}],
    ['only its other type is started', { before: [good('a'), bad('b', { type: 'odd' })] }, { addonCheckType: 'all' }],
    ['it names its add-on only by name', { before: [bad('b', { addonInstanceID: null })] }, {}],
    ['it is the only one that a filter lets through', { installed: { items: [] } }, { addonInstanceId: 'id-b' }],
  ])('still blocks if %s', async (_what, over, settings) => {
    for (const start of ['never', 'if-needed', 'always'] as const)
      expect((await check(cluster(over), { start, ...settings })).report.verdict).toBe('block')
  })

  it('is replaced by a started check of the same type that passes', async () => {
    const { report, results } = await check(cluster({}), { start: 'if-needed' })
    expect(report.verdict).toBe('pass')
    expect(results.map(({ taskId }) => taskId)).toEqual(['old-a', 'new-0'])
  })

  it('is replaced once for an add-on that is listed twice', async () => {
    const installed = { items: [...BOTH.items, instance('b', ['1.0.1'])] }
    const { report, started } = await check(cluster({ installed }), { start: 'if-needed' })
    expect([report.verdict, started.length]).toEqual(['pass', 1])
  })

  it('is replaced for each type if there is one of both types', async () => {
    const before = [bad('b'), bad('b', { taskID: 'static', type: 'addonStatic' })]
    const { report, started } = await check(cluster({ before }), { start: 'if-needed', addonCheckType: 'all' })
    expect([report.verdict, started.length]).toEqual(['pass', 4])
  })
})

describe('an add-on check that runs', () => {
  it('does not replace a newer failure by an older task that has its id', async () => {
    const before = [
      good('a', { taskID: 'twice', createTimeStamp: cstTime(-20) }),
      { ...good('a', { taskID: 'twice', type: 'odd' }), status: { status: 'Running', riskList: [] } },
      bad('a', { taskID: 'newest', createTimeStamp: cstTime(-5) }),
    ]
    for (const start of ['never', 'if-needed', 'always'] as const)
      expect((await check(cluster({ before, installed: { items: [] } }), { start })).report.verdict).toBe('block')
  })
})

describe('an add-on check that cannot be read', () => {
  it.each<[string, unknown]>([
    ['is not an object', 7],
    ['has no readable metadata', { metadata: 7 }],
    ['is of an unknown type', good('b', { type: 'odd' })],
    ['has no readable risks', { ...good('b'), status: { status: 'Success', riskList: 7 } }],
  ])('stays inconclusive beside good ones and a start if it %s', async (_what, odd) => {
    const { report } = await check(cluster({ before: [good('a'), odd] }), { start: 'if-needed' })
    expect(report.verdict).toBe('inconclusive')
  })

  it('is replaced if the newest of its add-on was not known, but a check was started', async () => {
    const undated = [1, 2].map((n) => bad('b', { taskID: `old-${n}`, createTimeStamp: null }))
    const { report } = await check(cluster({ before: [good('a'), ...undated] }), { start: 'if-needed' })
    expect(report.verdict).toBe('pass')
  })
})

describe('a start of add-on checks', () => {
  const EMPTY = {}
  const id = fc.constantFrom('id-a', 'id-b', 'id-c', null)
  const type = fc.constantFrom('addonUpgrade', 'addonUpgrade', 'addonStatic', null, 'odd')
  const status = fc.constantFrom<Json>(
    GOOD,
    GOOD,
    FATAL,
    { status: 'Running', riskList: [] },
    { status: 'Odd' },
    { riskList: [] },
  )
  const minutes = fc.constantFrom(-5, -10, -20, null)
  const validity = fc.constantFrom(50, 50, -1, null)
  const task = fc
    .tuple(id, type, status, minutes, validity, fc.nat({ max: 9 }))
    .map(([addonInstanceID, kind, result, created, left, n]) =>
      addonTask({
        metadata: {
          taskID: `old-${n}`,
          addonInstanceID,
          addonInstanceName: addonInstanceID,
          type: kind,
          createTimeStamp: created === null ? null : cstTime(created),
          expireTimeStamp: left === null ? null : cstTime(left),
        },
        status: result,
      }),
    )
  const before = fc.array(
    fc.oneof({ arbitrary: task, weight: 9 }, { arbitrary: fc.constantFrom(7, EMPTY), weight: 1 }),
    {
      maxLength: 5,
    },
  )
  const addon = fc
    .constantFrom('a', 'b', 'c')
    .chain((name) => fc.constantFrom(instance(name, ['1.0.1']), instance(name, [])))
  const installed = fc.oneof(
    { arbitrary: fc.array(fc.oneof(addon, fc.constant({})), { maxLength: 4 }).map((items) => ({ items })), weight: 9 },
    { arbitrary: fc.constant<unknown>({}), weight: 1 },
  )
  const refusal = fc.constantFrom<Cluster['refusal']>(
    'none',
    'none',
    'none',
    'bad-request',
    'conflict',
    'connection-lost',
  )
  const anyCluster = fc.record<Cluster>({ installed, before, outcome: status, refusal })
  const anySettings = fc.record({
    addonCheckType: fc.constantFrom<Types>('addonUpgrade', 'addonStatic', 'all'),
    addonInstanceId: fc.constantFrom(null, null, 'id-a'),
  })

  /** Higher is worse. */
  const severity = (verdict: Verdict): number => -VERDICTS.indexOf(verdict)

  /** What was checked, by the values of the task. */
  const subjectOf = (one: unknown) => {
    const { addonInstanceID, type: kind } = one === 7 || one === EMPTY ? {} : objectAt(one, 'metadata')
    return `${String(kind)} ${String(addonInstanceID)}`
  }

  it('never has a better verdict than none, but for what started checks replaced with conclusive results', async () => {
    let replaced = 0
    await fc.assert(
      fc.asyncProperty(anyCluster, anySettings, async (one, settings) => {
        const now = await check(one, { ...settings, start: 'if-needed' })
        const isConclusive = one.outcome === GOOD || one.outcome === FATAL
        const subjects = new Set(isConclusive ? now.started.map(subjectOf) : [])
        const remaining = one.before.filter((each) => !subjects.has(subjectOf(each)))
        replaced += one.before.length - remaining.length
        const never = await check({ ...one, before: [...remaining, ...now.started] }, { ...settings, start: 'never' })
        const isEmpty = never.results.every(({ diagnostics }) =>
          diagnostics.some(({ detail }) => detail.name === 'no-result'),
        )
        if (!isEmpty) expect(severity(now.report.verdict)).toBeGreaterThanOrEqual(severity(never.report.verdict))
        else expect(now.report.verdict).not.toBe('pass')
      }),
      { numRuns: 1000 },
    )
    expect(replaced).toBeGreaterThan(3)
  })
})
