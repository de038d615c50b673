import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import type { Selection } from '../../../src/checks/shared/context.js'
import { addonList, addonTask, cstTime, NOW, risk, without } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const resultsOf = (raw: unknown, selection: Partial<Selection> = {}, over = {}) =>
  readSelected(selectFromList(raw, { ...ANY_TASK, ...selection }), { ...NOTHING_ASSERTED, ...over }, NOW, null)
const reading = (raw: unknown, selection: Partial<Selection> = {}, over = {}) =>
  reportOf(resultsOf(raw, selection, over))
const taskIds = (raw: unknown, selection: Partial<Selection> = {}) =>
  resultsOf(raw, selection).map((result) => result.taskId ?? diagnosticNames(result).join())
const findings = (raw: unknown) => reading(raw).findings.map(({ name, decision }) => `${decision} ${name}`)

const task = (taskID: string, over: Record<string, unknown> = {}) => addonTask({ metadata: { taskID, ...over } })

it('a finished, fresh add-on check without risks passes', () => {
  expect(reading(addonList(addonTask()))).toMatchObject({ verdict: 'pass', findings: [], counts: { passed: 1 } })
})

describe('which task of an add-on counts', () => {
  it('is the newest of each instance and type', () => {
    const raw = addonList(
      task('old', { createTimeStamp: cstTime(-30) }),
      task('new', { createTimeStamp: cstTime(-10) }),
      task('patrol', { createTimeStamp: cstTime(-5), type: 'addonStatic' }),
      task('other', { createTimeStamp: cstTime(-40), addonInstanceID: 'instance-2' }),
    )
    expect(taskIds(raw)).toEqual(['new', 'other'])
    expect(taskIds(raw, { addonCheckType: 'addonStatic' })).toEqual(['patrol'])
    expect(taskIds(raw, { addonCheckType: 'all' })).toEqual(['new', 'patrol', 'other'])
  })

  it('is the newest by either spelling of its time, whatever the zone', () => {
    const early = without(task('early'), 'metadata.createTimeStamp') as { metadata: Record<string, unknown> }
    early.metadata['createTimestamp'] = '2025-12-31T20:00:00Z'
    const late = task('late', { createTimeStamp: '2026-01-01T05:00:00+08:00' })
    expect(taskIds(addonList(early, late))).toEqual(['late'])
    expect(taskIds(addonList(late, early))).toEqual(['late'])
  })

  it('can be named by task and by instance, and those filters hold for what comes back too', () => {
    const raw = addonList(
      task('a', { createTimeStamp: cstTime(-30) }),
      task('b', { createTimeStamp: cstTime(-10) }),
      task('c', { addonInstanceID: 'instance-2' }),
    )
    expect(taskIds(raw, { addonTaskId: 'a' })).toEqual(['a'])
    expect(taskIds(raw, { addonInstanceId: 'instance-2' })).toEqual(['c'])
    expect(taskIds(raw, { addonTaskId: 'a', addonInstanceId: 'instance-2' })).toEqual(['no-result'])
    expect(reading(raw, { addonTaskId: 'gone' }).findings[0]).toMatchObject({
      name: 'no-result',
      message: 'There are add-on check tasks, but none has the requested id or type.',
    })
  })

  it.each([
    ['one of two has no time', undefined, cstTime(-10)],
    ['one of two has a time that cannot be read', 'yesterday', cstTime(-10)],
    ['both have the same time', cstTime(-10), cstTime(-10)],
  ])('cannot be told where %s, which is inconclusive and says what to do', (_what, first, second) => {
    const raw = addonList(task('a', { createTimeStamp: first }), task('b', { createTimeStamp: second }))
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]).toMatchObject({ addon: { template: 'coredns' } })
    expect(report.findings[0]?.message).toContain('set addon-task-id')
  })

  it('does not need a time where there is only one', () => {
    expect(reading(addonList(task('a', { createTimeStamp: undefined }))).verdict).toBe('pass')
  })

  it('is one task where the same comes twice: the answer that is furthest along', () => {
    const running = addonTask({ status: { status: 'Running', riskList: [] } })
    expect(reading(addonList(running, addonTask())).verdict).toBe('pass')
    expect(reading(addonList(addonTask(), running)).verdict).toBe('pass')
    const bad = addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] } })
    expect(reading(addonList(bad, addonTask())).verdict).toBe('block')
    expect(reading(addonList(addonTask(), bad)).verdict).toBe('block')
  })
})

describe('a type that no table lists', () => {
  it('is seen by every selection and is inconclusive', () => {
    for (const addonCheckType of ['addonUpgrade', 'addonStatic', 'all'] as const) {
      const report = reading(addonList(task('a', { type: 'addonOdd' })), { addonCheckType })
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unknown-value' }] })
      expect(report.findings[0]?.message).toContain('The add-on check type is addonOdd, which is none of')
    }
  })

  it('does not hide a listed one', () => {
    expect(taskIds(addonList(task('a', { type: 'addonOdd' }), task('b')))).toEqual(['a', 'b'])
  })

  it('that is absent is taken as what was asked for', () => {
    expect(reading(addonList(task('a', { type: undefined }))).verdict).toBe('pass')
  })
})

describe('what a failed risk of an add-on means', () => {
  it.each([
    ['Fatal', 'block'],
    ['Warning', 'warn'],
    ['Info', 'notice'],
  ])('%s is %s', (level, decision) => {
    const status = { status: 'Failed', riskList: [risk({ status: 'Failed', level }), risk({ riskName: 'X' })] }
    const report = reading(addonList(addonTask({ status })))
    expect(report.findings).toMatchObject([{ decision, scope: 'addon', kind: null, name: 'AddonStatus' }])
    expect(report.findings[0]?.addon).toMatchObject({ template: 'coredns', instanceId: 'instance-1' })
  })

  it('Failed as a task means finished with risks, and only their levels decide', () => {
    const status = { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Warning' })] }
    expect(reading(addonList(addonTask({ status }))).verdict).toBe('warn')
  })

  it.each([
    ['Failed without a failed risk', { status: 'Failed' }, 'unexplained-failure'],
    ['Success without one risk', { riskList: [] }, 'no-result'],
    ['Init', { status: 'Init', riskList: [risk({ status: 'Init' })] }, 'not-finished'],
    ['a risk still Running', { riskList: [risk(), risk({ riskName: 'X', status: 'Running' })] }, 'not-finished'],
    ['an unknown status', { status: 'Error' }, 'unknown-value'],
    ['an unknown level', { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'High' })] }, 'unknown-value'],
    ['no level', { status: 'Failed', riskList: [risk({ status: 'Failed', level: null })] }, 'unknown-value'],
    ['an unknown status of a risk', { riskList: [risk({ status: 'Passed' })] }, 'unknown-value'],
    ['a risk without a name', { riskList: [risk({ riskName: '' })] }, 'unknown-value'],
  ])('%s is inconclusive', (_what, status, name) => {
    const report = reading(addonList(addonTask({ status })))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((finding) => finding.name)).toEqual([name])
  })

  it('has a finding for each of two instances of an add-on, with one fingerprint', () => {
    const bad = (addonInstanceID: string) =>
      addonTask({
        metadata: { addonInstanceID, taskID: addonInstanceID },
        status: { status: 'Failed', riskList: [risk({ status: 'Failed' })] },
      })
    expect(reading(addonList(bad('i2'), bad('i1'))).findings).toEqual(reading(addonList(bad('i1'), bad('i2'))).findings)
    const report = reading(addonList(bad('i1'), bad('i2')))
    expect(report.findings.map((one) => one.addon?.instanceId)).toEqual(['i1', 'i2'])
    expect(new Set(report.findings.map((one) => one.fingerprint)).size).toBe(1)
  })

  it('has two fingerprints on two add-ons', () => {
    const bad = (addonTemplateName: string) =>
      addonTask({
        metadata: { addonTemplateName, addonInstanceID: addonTemplateName },
        status: { status: 'Failed', riskList: [risk({ status: 'Failed' })] },
      })
    expect(new Set(reading(addonList(bad('a'), bad('b'))).findings.map((one) => one.fingerprint)).size).toBe(2)
  })
})

describe('the shapes of the answer', () => {
  it('riskList beside status, inside it, and in both places are read', () => {
    const bad = [risk({ status: 'Failed' })]
    const inside = addonTask({ status: { status: 'Failed', riskList: bad } })
    const beside = addonTask({ status: { status: 'Failed', riskList: null }, riskList: bad })
    const both = addonTask({
      status: { status: 'Failed', riskList: bad },
      riskList: [risk({ riskName: 'AddonValidate', status: 'Failed', level: 'Fatal' })],
    })
    expect(findings(addonList(inside))).toEqual(['warn AddonStatus'])
    expect(findings(addonList(beside))).toEqual(['warn AddonStatus'])
    expect(findings(addonList(both))).toEqual(['block AddonValidate', 'warn AddonStatus'])
  })

  it('both spellings of the expiry are read', () => {
    const raw = without(addonTask(), 'metadata.expireTimeStamp') as { metadata: Record<string, unknown> }
    expect(findings(addonList(raw))).toEqual(['inconclusive no-expiry'])
    raw.metadata['expireTimestamp'] = cstTime(20)
    expect(reading(addonList(raw))).toMatchObject({ verdict: 'pass', expiresAt: '2026-01-01T00:20:00Z' })
  })

  it('a single object in place of the array is a list of one', () => {
    expect(reading({ kind: 'AddonCheck', items: addonTask() }).verdict).toBe('pass')
  })

  it.each([
    ['no items', { kind: 'AddonCheck' }, 'the response has no items'],
    ['items of text', { kind: 'AddonCheck', items: 'none' }, 'items does not have the documented structure'],
    ['another kind', { ...addonList(addonTask()), kind: 'Addon' }, 'their kind is Addon, not AddonCheck'],
    ['null', null, 'the body is not of type object'],
    ['a task of null', addonList(null), 'the task is not of type object'],
    ['a list of risks of text', addonList(addonTask({ riskList: 'x' })), 'riskList is not of type array'],
    ['a risk of null', addonList(addonTask({ status: { riskList: [null] } })), 'status.riskList.0 is not of type'],
    ['a name of a number', addonList(addonTask({ metadata: { taskID: 1 } })), 'metadata.taskID is not of type'],
  ])('%s is unreadable, with what is wrong', (_what, raw, detail) => {
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]?.message).toContain(detail)
  })

  it('one unreadable task does not hide the others', () => {
    expect(findings(addonList(addonTask(), { metadata: 'x' }))).toEqual(['inconclusive unreadable-response'])
    const bad = addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] } })
    expect(findings(addonList(bad, null))).toEqual(['block AddonStatus', 'inconclusive unreadable-response'])
  })

  it.each([
    ['an empty array', []],
    ['null', null],
  ])('no task is inconclusive: %s', (_what, items) => {
    expect(reading({ kind: 'AddonCheck', items }).findings).toMatchObject([
      { name: 'no-result', message: 'The cluster has no add-on check task.', decision: 'inconclusive' },
    ])
  })
})

it('an add-on check is not bound to a target of the cluster', () => {
  const over = { targetVersion: 'v1.31', currentVersion: 'v1.29', clusterId: 'any' }
  expect(reading(addonList(addonTask()), {}, over).verdict).toBe('pass')
})

it('an expired add-on check shows its risks, which decide nothing', () => {
  const raw = addonTask({
    metadata: { expireTimeStamp: cstTime(-1) },
    status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] },
  })
  const report = reading(addonList(raw))
  expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0 } })
  expect(report.findings.map((one) => [one.name, one.decides])).toEqual([
    ['result-expired', true],
    ['AddonStatus', false],
  ])
})
