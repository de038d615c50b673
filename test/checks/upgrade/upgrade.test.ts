import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CceError } from '../../../src/cce/errors/api-error.js'
import { checkUpgrade } from '../../../src/checks/upgrade/index.js'
import { percentOf } from '../../../src/checks/upgrade/read.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import { liveContext } from '../../support/cce/live-context.js'
import { goTime, MINUTE, NOW } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>

const upgrade = ({ status, spec, metadata, ...top }: Record<string, Json | unknown> = {}): Json => ({
  kind: 'UpgradeTask',
  apiVersion: 'v3',
  metadata: { uid: 'u1', creationTimestamp: goTime(-30), updateTimestamp: goTime(-1), ...(metadata as Json) },
  spec: { version: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0', items: {}, ...(spec as Json) },
  status: { phase: 'Success', progress: '100.00', completionTime: goTime(-2), ...(status as Json) },
  ...top,
})

const reading = (raw: unknown, over: object = {}): CheckResult =>
  upgradeResult(raw, { ...NOTHING_ASSERTED, ...over }, NOW, 0, null)
const verdictOf = (raw: unknown, over: object = {}) => reportOf([reading(raw, over)]).verdict
const messageOf = (raw: unknown) => reportOf([reading(raw)]).findings[0]?.message ?? ''
const stepsOf = (items: unknown) =>
  messageOf(upgrade({ status: { phase: 'Failed' }, spec: { items } }))
    .split('\n')
    .slice(1)

const refusal = (kind: FailureKind, status: number | null, operation: string): CceError =>
  new CceError({
    kind,
    operation,
    method: 'GET',
    url: 'http://127.0.0.1',
    status,
    code: null,
    apiMessage: null,
    requestId: null,
    attempts: 1,
    detail: null,
    retryStop: null,
  })

describe('an upgrade task', () => {
  it.each([
    ['Success', 'pass', []],
    ['Failed', 'block', ['upgrade-failed']],
    ['Pause', 'inconclusive', ['upgrade-paused']],
    ['Init', 'inconclusive', ['not-finished']],
    ['Queuing', 'inconclusive', ['not-finished']],
    ['Running', 'inconclusive', ['not-finished']],
    ['Paused', 'inconclusive', ['unknown-value']],
    ['success', 'inconclusive', ['unknown-value']],
    ['', 'inconclusive', ['unknown-value']],
    [null, 'inconclusive', ['unknown-value']],
    [{ a: 1 }, 'inconclusive', ['unknown-value']],
  ])('has a verdict by its phase: %j, %s', (phase, verdict, names) => {
    const raw = upgrade({ status: { phase } })
    expect([verdictOf(raw), diagnosticNames(reading(raw))]).toEqual([verdict, names])
  })

  it('is decided by its phase, not by a completionTime that is there from the start, nor by its progress', () => {
    expect(verdictOf(upgrade({ status: { phase: 'Init', progress: '100.00', completionTime: goTime(-1) } }))).toBe(
      'inconclusive',
    )
    expect(verdictOf(upgrade({ status: { progress: '95.00', completionTime: null } }))).toBe('pass')
  })

  it('was taken when it was completed, if it is final; else when it was last updated', () => {
    expect(reading(upgrade()).takenAt).toBeCloseTo(NOW - 2 * MINUTE + 592.972)
    expect(reading(upgrade({ status: { phase: 'Running' } })).takenAt).toBeCloseTo(NOW - MINUTE + 592.972)
  })

  it.each([
    ['no status', { ...upgrade(), status: null }],
    ['another kind', upgrade({ kind: 'PreCheckTask' })],
    ['a list', [upgrade()]],
    ['nothing', null],
    ['text', 'Success'],
  ])('that cannot be read is inconclusive: %s', (_what, raw) => {
    expect(verdictOf(raw)).toBe('inconclusive')
    expect(diagnosticNames(reading(raw))).toEqual(['unreadable-response'])
  })

  it.each([
    [{ targetVersion: 'v1.32' }, 'Success'],
    [{ currentVersion: 'v1.28' }, 'Success'],
    [{ targetVersion: 'v1.32' }, 'Failed'],
  ])('decides nothing if it is about other versions: %j, %s', (asserted, phase) => {
    const report = reportOf([reading(upgrade({ status: { phase } }), asserted)])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.filter((one) => one.decides).map((one) => one.name)).toEqual(['target-mismatch'])
    expect(report.counts.blocking).toBe(0)
  })

  it('has no versions of its own: with some asserted that is a mismatch', () => {
    expect(verdictOf({ ...upgrade(), spec: null })).toBe('pass')
    expect(verdictOf({ ...upgrade(), spec: null }, { targetVersion: 'v1.31' })).toBe('inconclusive')
  })
})

describe('progress', () => {
  it.each([
    ['0.00', 0],
    ['45.00', 45],
    ['33.333333', 33.333333],
    ['100', 100],
    ['100%', 100],
    [' 7.5 ', 7.5],
    [12, 12],
    ['101', null],
    ['-1', null],
    ['1e2', null],
    ['NaN', null],
    ['', null],
    [null, null],
    [{}, null],
    ['50.00; rm', null],
  ])('%j is %p', (raw, percent) => {
    expect(percentOf(raw)).toBe(percent)
  })

  it('is never more than a number of percent', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const percent = percentOf(raw)
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true)
      }),
    )
  })
})

describe('the steps of a task that failed', () => {
  it('are told with name, state and message, those that failed first', () => {
    const steps = [
      { name: 'a', state: 'Success' },
      { name: 'b', state: 'Failed', message: 'the disk\n is full' },
      { name: 'c', state: 'Init' },
    ]
    const lines = ['b: Failed (the disk is full)', 'a: Success', 'c: Init']
    expect(stepsOf(steps)).toEqual(lines)
    expect(stepsOf({ steps })).toEqual(lines)
    expect(stepsOf({ x: { y: steps } })).toEqual(lines)
  })

  it.each([
    [{ 'upgrade-limit-check': { state: 'Failed' }, 'addon-limit-check': { status: 'Init' } }],
    [{ 'upgrade-limit-check': 'Failed', 'addon-limit-check': 'Init' }],
    [
      [
        { TaskName: 'upgrade-limit-check', Phase: 'Failed' },
        { Name: 'addon-limit-check', State: 'Init' },
      ],
    ],
    [
      [
        { type: 'upgrade-limit-check', status: 'Failed' },
        { step: 'addon-limit-check', phase: 'Init' },
      ],
    ],
  ])('are found in whatever shape they come: %j', (items) => {
    expect(stepsOf(items)).toEqual(['upgrade-limit-check: Failed', 'addon-limit-check: Init'])
  })

  it('are cut to as many as a person reads', () => {
    const lines = stepsOf(Array.from({ length: 500 }, (_, index) => ({ name: `s${index}`, state: 'Init' })))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('and 480 more steps')
  })

  it('are nothing where there are none', () => {
    for (const items of [null, undefined, [], {}, 'text', 7, [[[]]], ['a'], { a: null }])
      expect(stepsOf(items)).toEqual([])
  })

  it('never make reading throw, nor a line without bounds', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 400 })
    const step = fc.record(
      {
        name: fc.oneof(hostile, fc.anything()),
        state: fc.oneof(hostile, fc.constantFrom('Failed', 'Init')),
        message: hostile,
      },
      { requiredKeys: [] },
    )
    const items = fc.oneof(fc.anything(), fc.array(step), fc.dictionary(hostile, step), fc.dictionary(hostile, hostile))
    fc.assert(
      fc.property(items, (value) => {
        const raw = JSON.parse(
          JSON.stringify(upgrade({ status: { phase: 'Failed' }, spec: { items: value ?? null } }), noBigInt),
        )
        const report = reportOf([reading(raw)])
        expect(report.verdict).toBe('block')
        const lines = (report.findings[0]?.message ?? '').split('\n')
        expect(lines.length).toBeLessThanOrEqual(22)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 300 },
    )
  })

  it('cut a surrogate pair nowhere', () => {
    const [line = ''] = stepsOf([{ name: `a${'😀'.repeat(300)}`, state: 'Failed' }])
    expect(line.isWellFormed()).toBe(true)
    expect(line.length).toBeLessThanOrEqual(200)
  })

  it('are read in no time, however deep and broad they are', () => {
    let deep: unknown = { name: 'deepest', state: 'Failed' }
    for (let level = 0; level < 5000; level++) deep = [deep]
    expect(stepsOf(deep)).toEqual([])
    expect(stepsOf(Array.from({ length: 50_000 }, () => ({ a: [1, 2, 3] })))).toEqual([])
  })
})

const noBigInt = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

describe('which upgrade is followed', () => {
  const list = (...items: unknown[]) => ({ kind: 'List', items })
  const at = (uid: string, minutes: number) => upgrade({ metadata: { uid, creationTimestamp: goTime(minutes) } })
  const followed = async (items: unknown, over: Parameters<typeof liveContext>[1] = {}) => {
    const live = liveContext(
      ({ operation, path }) =>
        operation === 'ListUpgradeClusterTasks' ? items : upgrade({ metadata: { uid: path.split('/').at(-1) } }),
      over,
    )
    return { ...live, results: await checkUpgrade(live.context) }
  }

  it('is the newest of the list', async () => {
    const { results, calls } = await followed(list(at('old', -90), at('new', -5), at('older', -200)))
    expect(results.map((one) => one.taskId)).toEqual(['new'])
    expect(calls.map(({ operation }) => operation)).toEqual(['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask'])
  })

  it('is the one that stands alone in place of the array', async () => {
    const { results } = await followed({ items: at('one', -5) })
    expect(results.map((one) => one.taskId)).toEqual(['one'])
  })

  it('is the one that is named, without asking for the list', async () => {
    const { calls } = await followed(null, { selection: { ...ANY_TASK, upgradeTaskId: 'named' } })
    expect(calls.map(({ path }) => path.split('/').at(-1))).toEqual(['named'])
  })

  it.each([
    ['no task', list(), 'no-result'],
    ['items of null', { items: null }, 'no-result'],
    ['no items', {}, 'unreadable-response'],
    ['no object', [], 'unreadable-response'],
    ['two of one time', list(at('a', -5), at('b', -5)), 'unreadable-response'],
    [
      'one without a time among others',
      list(at('a', -5), upgrade({ metadata: { creationTimestamp: null } })),
      'unreadable-response',
    ],
    ['one that cannot be read', list(at('a', -5), { kind: 'UpgradeTask' }), 'unreadable-response'],
    ['an id that is a path', list(at('..', -5)), 'unreadable-response'],
  ])('is none, and inconclusive, for a list of %s, which is kept', async (_what, items, name) => {
    const { results, calls, kept } = await followed(items)
    expect(results.flatMap(diagnosticNames)).toEqual([name])
    expect(calls).toHaveLength(1)
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['upgrade', 'list']])
  })

  it('must be the one that was asked for', async () => {
    const { context } = liveContext(() => upgrade({ metadata: { uid: 'another' } }), {
      selection: { ...ANY_TASK, upgradeTaskId: 'named' },
    })
    expect((await checkUpgrade(context)).flatMap(diagnosticNames)).toEqual(['unreadable-response'])
  })

  it('is gone where it is not found in mid-wait, and not there at all where it never was', async () => {
    let asked = 0
    const answer = ({ operation }: { operation: string }) => {
      if (asked++ < 2) return upgrade({ metadata: { uid: 'named' }, status: { phase: 'Running' } })
      throw refusal('not-found', 404, operation)
    }
    const selection = { ...ANY_TASK, upgradeTaskId: 'named' }
    const [gone] = await checkUpgrade(liveContext(answer, { selection }).context)
    expect(gone?.diagnostics).toMatchObject([{ detail: { name: 'no-result', why: 'vanished' } }])
    const [never] = await checkUpgrade(liveContext(answer, { selection }).context)
    expect(never && diagnosticNames(never)).toEqual(['api-error'])
  })

  it('tells the last upgrade of the cluster where it failed, if that is to be had', async () => {
    const answer = () => upgrade({ metadata: { uid: 'named' }, status: { phase: 'Failed' } })
    const selection = { ...ANY_TASK, upgradeTaskId: 'named' }
    const answering = (value: unknown) => ({ send: async () => ({ status: 200, requestId: null, text: '', value }) })
    const info = { spec: { lastUpgradeInfo: { phase: 'Failed', progress: '12.00' } } }
    const withInfo = liveContext(answer, { selection, factsClient: answering(info) })
    expect(reportOf(await checkUpgrade(withInfo.context)).findings[0]?.message).toContain(
      'reports its last upgrade as Failed at 12.00%',
    )
    const without = liveContext(answer, { selection })
    expect(reportOf(await checkUpgrade(without.context)).verdict).toBe('block')
  })
})

it('an estimate is told by the pace so far, as soon as there is one', async () => {
  const percents = ['0.00', '0.00', '10.00', '10.00', '40.00', '20.00', '100.00']
  let asked = 0
  const answer = () => {
    const progress = percents[asked++] ?? '100.00'
    return upgrade({
      metadata: { uid: 'named' },
      status: { phase: asked < percents.length ? 'Running' : 'Success', progress },
    })
  }
  const { context, lines } = liveContext(answer, { selection: { ...ANY_TASK, upgradeTaskId: 'named' } })
  expect(reportOf(await checkUpgrade(context)).verdict).toBe('pass')
  expect(lines).toEqual([
    'upgrade: Running, 0 percent, after 0 s; waiting up to 15 min more',
    'upgrade: Running, 10 percent, after 22 s; about 3 min left at the pace so far (an estimate); waiting up to 14 min more',
    expect.stringMatching(/^upgrade: Running, 40 percent, .*\(an estimate\)/),
    expect.stringMatching(/^upgrade: Running, 20 percent, .*\(an estimate\)/),
  ])
})
