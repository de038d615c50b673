import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import type { Selection } from '../../../src/checks/shared/context.js'
import { addonList, addonTask, cstTime, NOW, objectAt, risk, without } from '../../support/cce/responses.js'
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

describe('an add-on check', () => {
  it('passes if it is finished, valid and without failed risks', () => {
    expect(reading(addonList(addonTask()))).toMatchObject({ verdict: 'pass', findings: [], counts: { passed: 1 } })
  })

  it.each([
    ['the status Failed and no failed risk', { status: 'Failed' }, 'unexplained-failure'],
    ['the status Success and no risk', { riskList: [] }, 'no-result'],
    ['the status Init', { status: 'Init', riskList: [risk({ status: 'Init' })] }, 'not-finished'],
    ['a running risk', { riskList: [risk(), risk({ riskName: 'X', status: 'Running' })] }, 'not-finished'],
    ['an unknown status', { status: 'Error' }, 'unknown-value'],
    [
      'a failed risk of unknown level',
      { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'High' })] },
      'unknown-value',
    ],
    [
      'a failed risk without a level',
      { status: 'Failed', riskList: [risk({ status: 'Failed', level: null })] },
      'unknown-value',
    ],
    ['a risk of unknown status', { riskList: [risk({ status: 'Passed' })] }, 'unknown-value'],
    ['a risk without a name', { riskList: [risk({ riskName: '' })] }, 'unknown-value'],
  ])('is inconclusive with %s', (_what, status, name) => {
    const report = reading(addonList(addonTask({ status })))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((finding) => finding.name)).toEqual([name])
  })

  it.each([
    ['in the status', { status: { status: 'Failed', riskItems: [risk({ status: 'Failed', level: 'Fatal' })] } }],
    ['as one object', { status: { risk: risk({ status: 'Failed', level: 'Fatal' }) } }],
    ['under a key in another case', { RiskList: [risk({ status: 'Failed', level: 'Fatal' })] }],
    [
      'in the risk list of another risk',
      { status: { riskList: [risk({ more: [risk({ status: 'Failed', level: 'Fatal' })] })] } },
    ],
  ])('is blocked by a failed risk that no table lists, and names its place as not covered: %s', (_what, over) => {
    const report = reading(addonList(addonTask(over)))
    expect(report).toMatchObject({
      verdict: 'block',
      findings: [{ name: 'AddonStatus', decision: 'block', scope: 'addon' }],
    })
    expect(report.notCovered).toMatchObject([{ check: 'addons' }])
  })

  it.each([
    [{ riskItems: ['AddonStatus'] }, 'unknown-value'],
    [{ riskItems: [{ level: 'Fatal' }] }, 'unknown-value'],
    [{ riskItems: [risk({ message: 7 })] }, 'unknown-value'],
    [{ result: 'Failed' }, 'unexplained-failure'],
  ])('is inconclusive with risks that cannot be read: %j', (status, name) => {
    const report = reading(addonList(addonTask({ status })))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name, addon: { template: 'coredns' } }] })
  })

  it('passes whatever says nothing about risks', () => {
    const over = { status: { detail: { text: 'ok' }, notes: [] }, labels: [{ a: 'b' }] }
    expect(reading(addonList(addonTask(over)))).toMatchObject({ verdict: 'pass', notCovered: [] })
  })

  it('is not bound to a target version of the cluster', () => {
    const over = { targetVersion: 'v1.31', currentVersion: 'v1.29', clusterId: 'any' }
    expect(reading(addonList(addonTask()), {}, over).verdict).toBe('pass')
  })

  it('shows its risks after it expired, and they decide nothing', () => {
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
})

describe('the task of an add-on that counts', () => {
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

  it('is the newest by either spelling of its creation time in any time zone', () => {
    const early = without(task('early'), 'metadata.createTimeStamp')
    objectAt(early, 'metadata')['createTimestamp'] = '2025-12-31T20:00:00Z'
    const late = task('late', { createTimeStamp: '2026-01-01T05:00:00+08:00' })
    expect(taskIds(addonList(early, late))).toEqual(['late'])
    expect(taskIds(addonList(late, early))).toEqual(['late'])
  })

  it('is the one that the filters of the settings match, even if CCE returns others', () => {
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
    ['one of two tasks has no creation time', undefined, cstTime(-10)],
    ['one of two creation times cannot be read', 'yesterday', cstTime(-10)],
    ['both tasks have the same creation time', cstTime(-10), cstTime(-10)],
  ])('is undecided if %s, and the finding names the setting to use', (_what, first, second) => {
    const raw = addonList(task('a', { createTimeStamp: first }), task('b', { createTimeStamp: second }))
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]).toMatchObject({ addon: { template: 'coredns' } })
    expect(report.findings[0]?.message).toContain('set addon-task-id')
  })

  it('needs no creation time if it is the only one', () => {
    expect(reading(addonList(task('a', { createTimeStamp: undefined }))).verdict).toBe('pass')
  })

  it('is the more advanced one of two responses about the same task', () => {
    const running = addonTask({ status: { status: 'Running', riskList: [] } })
    expect(reading(addonList(running, addonTask())).verdict).toBe('pass')
    expect(reading(addonList(addonTask(), running)).verdict).toBe('pass')
    const bad = addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] } })
    expect(reading(addonList(bad, addonTask())).verdict).toBe('block')
    expect(reading(addonList(addonTask(), bad)).verdict).toBe('block')
  })
})

describe('an add-on check of an undocumented type', () => {
  it('is inconclusive whatever type is selected', () => {
    for (const addonCheckType of ['addonUpgrade', 'addonStatic', 'all'] as const) {
      const report = reading(addonList(task('a', { type: 'addonOdd' })), { addonCheckType })
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unknown-value' }] })
      expect(report.findings[0]?.message).toContain(
        'The add-on check type is addonOdd, which is not documented (documented:',
      )
    }
  })

  it('does not hide a check of a documented type', () => {
    expect(taskIds(addonList(task('a', { type: 'addonOdd' }), task('b')))).toEqual(['a', 'b'])
  })

  it('counts as the requested type if it has no type at all', () => {
    expect(reading(addonList(task('a', { type: undefined }))).verdict).toBe('pass')
  })
})

describe('a failed risk of an add-on', () => {
  it.each([
    ['Fatal', 'block'],
    ['Warning', 'warn'],
    ['Info', 'notice'],
  ])('is decided by its level: %s is %s', (level, decision) => {
    const status = { status: 'Failed', riskList: [risk({ status: 'Failed', level }), risk({ riskName: 'X' })] }
    const report = reading(addonList(addonTask({ status })))
    expect(report.findings).toMatchObject([{ decision, scope: 'addon', kind: null, name: 'AddonStatus' }])
    expect(report.findings[0]?.addon).toMatchObject({ template: 'coredns', instanceId: 'instance-1' })
  })

  it('decides by its level even if the task is Failed', () => {
    const status = { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Warning' })] }
    expect(reading(addonList(addonTask({ status }))).verdict).toBe('warn')
  })

  it('is one finding for each instance of an add-on, with the same fingerprint', () => {
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

  it('has different fingerprints for different add-ons', () => {
    const bad = (addonTemplateName: string) =>
      addonTask({
        metadata: { addonTemplateName, addonInstanceID: addonTemplateName },
        status: { status: 'Failed', riskList: [risk({ status: 'Failed' })] },
      })
    expect(new Set(reading(addonList(bad('a'), bad('b'))).findings.map((one) => one.fingerprint)).size).toBe(2)
  })
})

describe('the response of the add-on check API', () => {
  it('can have riskList in its status, beside it or in both places', () => {
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

  it('can have either spelling of the expiry', () => {
    const raw = without(addonTask(), 'metadata.expireTimeStamp')
    expect(findings(addonList(raw))).toEqual(['inconclusive no-expiry'])
    objectAt(raw, 'metadata')['expireTimestamp'] = cstTime(20)
    expect(reading(addonList(raw))).toMatchObject({ verdict: 'pass', expiresAt: '2026-01-01T00:20:00Z' })
  })

  it('can have one object in place of the list', () => {
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
  ])('is unreadable with %s, and the finding names the fault', (_what, raw, detail) => {
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]?.message).toContain(detail)
  })

  it('can hold an unreadable task, which does not hide the others', () => {
    expect(findings(addonList(addonTask(), { metadata: 'x' }))).toEqual(['inconclusive unreadable-response'])
    const bad = addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] } })
    expect(findings(addonList(bad, null))).toEqual(['block AddonStatus', 'inconclusive unreadable-response'])
  })

  it.each([
    ['an empty array', []],
    ['null', null],
  ])('is inconclusive if its items are %s', (_what, items) => {
    const { findings: found } = reading({ kind: 'AddonCheck', items })
    expect(found).toMatchObject([
      { name: 'no-result', message: 'The cluster has no add-on check task.', decision: 'inconclusive' },
    ])
    expect(found[0]?.fix).toContain('Let the gate run the add-on check (start: if-needed)')
  })
})
