import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../src/checks/addons/select.js'
import { readSaved } from '../../src/checks/saved/index.js'
import { parseTimestamp } from '../../src/model/timestamp.js'
import { goTime, NOW, type TaskBody } from '../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { reportOf } from '../support/reports/report-of.js'

const page = (name: string): string =>
  readFileSync(new URL(`../fixtures/api-pages/${name}.json`, import.meta.url), 'utf8')

const precheckAsPrinted = (): TaskBody => JSON.parse(page('precheck'))

/** The example as CCE would return it 11 minutes after the check. */
function servedFresh(): TaskBody {
  const task = precheckAsPrinted()
  const shift = NOW - 11 * 60_000 - (parseTimestamp(task.metadata['updateTimestamp']) ?? 0)
  const shifted = (text: unknown) => goTime(((parseTimestamp(text) ?? 0) + shift - NOW) / 60_000)
  for (const key of ['creationTimestamp', 'updateTimestamp']) task.metadata[key] = shifted(task.metadata[key])
  task.status['expireTimeStamp'] = shifted(task.status['expireTimeStamp'])
  return task
}

describe('the pre-upgrade check of the API reference', () => {
  it('is inconclusive as printed, since it expired in 2023', () => {
    const result = precheckResult(precheckAsPrinted(), NOTHING_ASSERTED, NOW, null)
    const report = reportOf([result])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map(({ name, message }) => [name, message])).toEqual([
      ['result-expired', 'The check result expired at 2023-11-25 08:21 UTC, 2 y 37 d ago.'],
    ])
    expect(report.counts).toMatchObject({ blocking: 0, inconclusive: 1, passed: 5 })
  })

  it('passes if it is still valid', () => {
    const report = reportOf([precheckResult(servedFresh(), NOTHING_ASSERTED, NOW, null)])
    expect(report).toMatchObject({ verdict: 'pass', green: true, findings: [], notCovered: [] })
    expect(report.counts.passed).toBe(5)
    expect(report.reason).toBe(
      'Ready for v1.23.5-r0: 5 checks passed (target version from the check, because target-version is not set)',
    )
    expect(report.clusters[0]).toMatchObject({ currentVersion: 'v1.19.16-r4', targetVersion: 'v1.23.5-r0', id: null })
    expect(report.clusters[0]?.checks[0]).toMatchObject({
      taskId: 'f61e008c-1600-41c0-9bde-121de5a30660',
      phase: 'Success',
      takenAt: '2025-12-31T23:49:00Z',
      expiresAt: '2026-01-01T00:49:00Z',
    })
  })

  it('passes only for its own target version', () => {
    const verdictFor = (targetVersion: string) =>
      reportOf([precheckResult(servedFresh(), { ...NOTHING_ASSERTED, targetVersion }, NOW, null)]).verdict
    expect(verdictFor('v1.23')).toBe('pass')
    expect(verdictFor('v1.23.5-r0')).toBe('pass')
    expect(verdictFor('v1.2')).toBe('inconclusive')
    expect(verdictFor('v1.23.5-r1')).toBe('inconclusive')
  })

  it('needs no riskSource content, no error codes and no node stages', () => {
    const result = precheckResult(servedFresh(), NOTHING_ASSERTED, NOW, null)
    expect(result).toMatchObject({ gaps: [], nodeCount: 0, causes: [], diagnostics: [] })
  })
})

describe.each(['addons', 'addons-zh'])('the add-on check of the API reference (%s)', (name) => {
  const results = readSelected(selectFromList(JSON.parse(page(name)), ANY_TASK), NOTHING_ASSERTED, NOW, null)
  const report = reportOf(results)

  it('blocks on AddonValidate, warns on AddonStatus and has no expiry', () => {
    expect(report.verdict).toBe('block')
    expect(report.findings.map((one) => [one.decision, one.name, one.level, one.kind])).toEqual([
      ['block', 'AddonValidate', 'Fatal', null],
      ['inconclusive', 'no-expiry', null, null],
      ['warn', 'AddonStatus', 'Warning', null],
    ])
  })

  it('names the add-on and its target version', () => {
    expect(report.findings.map((one) => one.addon)).toEqual(
      Array(3).fill({
        template: 'coredns',
        instanceId: '1d43577d-4b50-4723-b05b-2121f47cb219',
        instanceName: 'cceaddon-coredns',
        targetVersion: '3.0.4',
      }),
    )
  })

  it('is read although it differs from its table: one object, riskList beside status, createTimestamp', () => {
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ phase: 'Failed', taskId: '8ca259cc-553b-11e9-926f-0255ac101a31' })
    expect(results[0]?.takenAt).toBe(Date.parse('2025-08-05T09:10:44.648Z') + 0.388)
  })
})

describe('the upgrade task and the post-upgrade check of the API reference', () => {
  it('are results of their own checks only', () => {
    for (const name of ['upgrade-task', 'postcheck']) {
      const result = precheckResult(JSON.parse(page(name)), NOTHING_ASSERTED, NOW, null)
      expect(diagnosticNames(result)).toEqual(['unreadable-response'])
    }
    const files = ['upgrade-task', 'postcheck'].map((name) => ({ path: `${name}.json`, text: page(name) }))
    const saved = readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(saved.results.map((result) => [result.check, result.phase, diagnosticNames(result)])).toEqual([
      ['upgrade', 'Init', ['not-finished']],
      ['postcheck', 'Success', []],
    ])
    expect(saved.ignored).toEqual([])
    const others = readSaved(files, ['precheck'], NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(others.results.map(diagnosticNames)).toEqual([['no-result']])
    expect(others.ignored).toHaveLength(2)
  })
})
