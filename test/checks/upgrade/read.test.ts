import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { percentOf } from '../../../src/checks/upgrade/read.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import { goTime, MINUTE, NOW, upgradeTask } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown, over: object = {}): CheckResult =>
  upgradeResult(raw, { ...NOTHING_ASSERTED, ...over }, NOW, 0, null)
const verdictOf = (raw: unknown, over: object = {}) => reportOf([reading(raw, over)]).verdict
const messageOf = (raw: unknown) => reportOf([reading(raw)]).findings[0]?.message ?? ''
const stepsOf = (items: unknown) =>
  messageOf(upgradeTask({ status: { phase: 'Failed' }, spec: { items } }))
    .split('\n')
    .slice(1)

describe('readUpgrade', () => {
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
  ])('decides by the phase: %j is %s', (phase, verdict, names) => {
    const raw = upgradeTask({ status: { phase } })
    expect([verdictOf(raw), diagnosticNames(reading(raw))]).toEqual([verdict, names])
  })

  it('ignores completionTime, which is present from the start, and progress', () => {
    expect(verdictOf(upgradeTask({ status: { phase: 'Init', progress: '100.00', completionTime: goTime(-1) } }))).toBe(
      'inconclusive',
    )
    expect(verdictOf(upgradeTask({ status: { progress: '95.00', completionTime: null } }))).toBe('pass')
  })

  it('takes the time of the result from its completion if it is finished, else from its last update', () => {
    expect(reading(upgradeTask()).takenAt).toBeCloseTo(NOW - 2 * MINUTE + 592.972)
    expect(reading(upgradeTask({ status: { phase: 'Running' } })).takenAt).toBeCloseTo(NOW - MINUTE + 592.972)
  })

  it.each([
    ['no status', { ...upgradeTask(), status: null }],
    ['another kind', upgradeTask({ kind: 'PreCheckTask' })],
    ['a list', [upgradeTask()]],
    ['nothing', null],
    ['text', 'Success'],
  ])('is inconclusive if the task cannot be read: %s', (_what, raw) => {
    expect(verdictOf(raw)).toBe('inconclusive')
    expect(diagnosticNames(reading(raw))).toEqual(['unreadable-response'])
  })

  it.each([
    [{ targetVersion: 'v1.32' }, 'Success'],
    [{ currentVersion: 'v1.28' }, 'Success'],
    [{ targetVersion: 'v1.32' }, 'Failed'],
  ])('lets a task about other versions decide nothing: %j, %s', (asserted, phase) => {
    const report = reportOf([reading(upgradeTask({ status: { phase } }), asserted)])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.filter((one) => one.decides).map((one) => one.name)).toEqual(['target-mismatch'])
    expect(report.counts.blocking).toBe(0)
  })

  it('reports a task without versions as a mismatch if a version is asserted', () => {
    expect(verdictOf({ ...upgradeTask(), spec: null })).toBe('pass')
    expect(verdictOf({ ...upgradeTask(), spec: null }, { targetVersion: 'v1.31' })).toBe('inconclusive')
  })
})

describe('percentOf', () => {
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
  ])('reads the progress of an upgrade: %j is %p', (raw, percent) => {
    expect(percentOf(raw)).toBe(percent)
  })

  it('returns null or a number from 0 to 100 for any value', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const percent = percentOf(raw)
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true)
      }),
    )
  })
})

describe('the steps of a failed upgrade', () => {
  it('are listed with name, state and message, failed ones first', () => {
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
  ])('are found in every known shape: %j', (items) => {
    expect(stepsOf(items)).toEqual(['upgrade-limit-check: Failed', 'addon-limit-check: Init'])
  })

  it('are limited to 20, with the number of the others', () => {
    const lines = stepsOf(Array.from({ length: 500 }, (_, index) => ({ name: `s${index}`, state: 'Init' })))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('and 480 more steps')
  })

  it('are empty if there are none', () => {
    for (const items of [null, undefined, [], {}, 'text', 7, [[[]]], ['a'], { a: null }])
      expect(stepsOf(items)).toEqual([])
  })

  it('never make readUpgrade throw, and their lines have limited length', () => {
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
          JSON.stringify(upgradeTask({ status: { phase: 'Failed' }, spec: { items: value ?? null } }), noBigInt),
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

  it('are never cut inside a surrogate pair', () => {
    const [line = ''] = stepsOf([{ name: `a${'😀'.repeat(300)}`, state: 'Failed' }])
    expect(line.isWellFormed()).toBe(true)
    expect(line.length).toBeLessThanOrEqual(200)
  })

  it('are limited in depth and number', () => {
    let deep: unknown = { name: 'deepest', state: 'Failed' }
    for (let level = 0; level < 5000; level++) deep = [deep]
    expect(stepsOf(deep)).toEqual([])
    expect(stepsOf(Array.from({ length: 50_000 }, () => ({ a: [1, 2, 3] })))).toEqual([])
  })
})

const noBigInt = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
