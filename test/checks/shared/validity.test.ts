import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { recheckExpiry, recheckLiveVersion } from '../../../src/checks/shared/validity.js'
import { renderAnnotations } from '../../../src/report/annotations.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  goTime,
  type Json,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
  withItems,
  without,
} from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown, over = {}) =>
  reportOf([precheckResult(raw, { ...NOTHING_ASSERTED, ...over }, NOW, null)])
const findings = (raw: unknown, over = {}) =>
  reading(raw, over).findings.map(({ name, decision }) => `${decision} ${name}`)

const addonResults = (raw: unknown) => readSelected(selectFromList(raw, ANY_TASK), NOTHING_ASSERTED, NOW, null)

describe('the expiry of a result', () => {
  const expiring = (expireTimeStamp: unknown, status = {}) => precheck({ status: { ...status, expireTimeStamp } })

  it.each([
    ['absent', undefined, 'The check result has no expiry time.'],
    ['null', null, 'The check result has no expiry time.'],
    ['empty', '', 'The check result has no expiry time.'],
    ['not a time', 'soon', 'cannot be read as a time: soon'],
    ['without an offset', '2026-01-01 00:49:00', 'cannot be read as a time'],
    ['not a calendar date', '2026-02-31 00:49:00 +0000 UTC', 'cannot be read as a time'],
    ['a number', NOW + 49 * MINUTE, 'cannot be read as a time'],
    ['Go’s zero time', '0001-01-01 00:00:00 +0000 UTC', 'cannot be read as a time'],
  ])('is inconclusive if it is missing or unreadable: %s', (_what, expiry, message) => {
    const report = reading(expiring(expiry))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-expiry' }], expiresAt: null })
    expect(report.findings[0]?.message).toContain(message)
  })

  it('does not keep a cause from blocking if it is missing', () => {
    const raw = withItems(failed())
    expect(findings(without(raw, 'status.expireTimeStamp'))).toEqual(['block NodeDiskCheck', 'inconclusive no-expiry'])
  })

  it.each([
    ['long ago', -60, 'Result expired'],
    ['a second ago', -1 / 60, 'Result expired'],
    ['sooner than min-validity', 4.9, 'Result expires too soon'],
  ])('is inconclusive if it was %s', (_what, minutes, title) => {
    const report = reading(expiring(goTime(minutes)))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'result-expired', title }] })
  })

  it('passes if it is at least min-validity away', () => {
    expect(reading(expiring(goTime(5))).verdict).toBe('pass')
  })

  it('is over at that very moment, even if min-validity is zero', () => {
    const at = (expiry: string) => reading(expiring(expiry), { minValidityMs: 0 }).verdict
    expect(at('2026-01-01T00:00:00Z')).toBe('inconclusive')
    expect(at('2026-01-01T00:00:00.001Z')).toBe('pass')
  })

  it.each([
    ['the first is later', goTime(49), goTime(-1), 'result-expired', 'expired at 2025-12-31 23:59 UTC'],
    ['the second is later', goTime(-1), goTime(49), 'result-expired', 'expired at 2025-12-31 23:59 UTC'],
    ['the first cannot be read', 'soon', goTime(49), 'no-expiry', 'cannot be read as a time: soon'],
    ['the second cannot be read', goTime(49), 1_893_456_000, 'no-expiry', 'cannot be read as a time: 1893456000'],
  ])('is the earliest of two spellings, both of which must be readable: %s', (_what, first, second, name, message) => {
    const precheckReport = reading(expiring(first, { expireTimestamp: second }))
    const metadata = { expireTimeStamp: first, expireTimestamp: second }
    const addonReport = reportOf(addonResults(addonList(addonTask({ metadata }))))
    for (const report of [precheckReport, addonReport]) {
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name }] })
      expect(report.findings[0]?.message).toContain(message)
    }
  })

  it('is read if only the other spelling is there, or if both agree', () => {
    for (const expireTimeStamp of [undefined, null, '', goTime(49)])
      expect(reading(expiring(expireTimeStamp, { expireTimestamp: goTime(49) }))).toMatchObject({
        verdict: 'pass',
        expiresAt: '2026-01-01T00:49:00Z',
      })
  })

  it('makes causes and undecided items informational once it has passed', () => {
    const raw = withItems(failed(), failed({ name: 'Odd', level: 'Warning', group: 'Odd' }))
    raw.status['expireTimeStamp'] = goTime(-1)
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0, inconclusive: 1 } })
    expect(report.findings.map((one) => [one.name, one.decision, one.decides])).toEqual([
      ['result-expired', 'inconclusive', true],
      ['NodeDiskCheck', 'notice', false],
      ['unknown-value', 'notice', false],
    ])
    expect(renderAnnotations(report)[1]).toMatchObject({
      level: 'notice',
      message: expect.stringContaining('For information only: this result has expired'),
    })
  })
})

describe('a result about another cluster or version', () => {
  it('is inconclusive if the cluster is another one, and its causes decide nothing', () => {
    const raw = withItems(failed())
    const report = reading(raw, { clusterId: OTHER_CLUSTER })
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0 } })
    expect(report.findings.map((one) => [one.name, one.decides])).toEqual([
      ['cluster-mismatch', true],
      ['NodeDiskCheck', false],
    ])
    expect(report.findings[0]?.message).toBe(`The check result is for cluster ${CLUSTER}, not for ${OTHER_CLUSTER}.`)
  })

  it('counts as about the asserted cluster if it names no cluster', () => {
    for (const clusterID of [undefined, null, ''])
      expect(reading(precheck({ spec: { clusterID } }), { clusterId: CLUSTER }).verdict).toBe('pass')
  })

  it.each([
    ['another target', { targetVersion: 'v1.30' }, 'the target version v1.31.1-r0, not for v1.30.'],
    ['a target that only starts with the same characters', { targetVersion: 'v1.3' }, 'not for v1.3.'],
    ['a target with another patch', { targetVersion: 'v1.31.1-r1' }, 'not for v1.31.1-r1.'],
    ['another current version', { currentVersion: 'v1.28' }, 'the current version v1.29.3-r0, not for v1.28.'],
  ])('is inconclusive with %s', (_what, over, message) => {
    const report = reading(withItems(failed()), over)
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0, inconclusive: 1 } })
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', message: expect.stringContaining(message) })
  })

  it('does not match an asserted version that is more precise', () => {
    const raw = precheck({ spec: { targetVersion: 'v1.31' } })
    expect(findings(raw, { targetVersion: 'v1.31.1-r0' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw, { targetVersion: 'v1.31' })).toEqual([])
  })

  it('matches no asserted version if it names none', () => {
    const raw = without(precheck(), 'spec')
    expect(findings(raw, { targetVersion: 'v1.31' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw, { currentVersion: 'v1.29' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw)).toEqual([])
  })

  it('has one finding for the current and one for the target version', () => {
    const over = { targetVersion: 'v1.30', currentVersion: 'v1.28' }
    expect(findings(precheck(), over)).toEqual(['inconclusive target-mismatch', 'inconclusive target-mismatch'])
  })
})

describe('recheckLiveVersion', () => {
  const result = (spec: Json = {}) => precheckResult(precheck({ spec }), NOTHING_ASSERTED, NOW, 0)

  it.each([
    ['v1.29.3-r0', 'v1.29.3-r0', null],
    ['v1.29.3', 'v1.29.3-r0', null],
    ['v1.29.3-r0', 'v1.29.3', null],
    ['v1.29.3-r0', 'v1.29.3-r1', 'Cluster version changed'],
    ['v1.29.3-r0', 'v1.30.1-r0', 'Cluster version changed'],
    ['v1.29.3-r0', 'v1.31.1-r0', 'Already at the target'],
    ['v1.29.3-r0', 'nonsense', 'Cluster version changed'],
  ])('compares a check made from %s with the live version %s: %p', (checked, live, title) => {
    const rechecked = recheckLiveVersion(result({ clusterVersion: checked }), live)
    const report = reportOf([rechecked])
    expect(report.findings.map((one) => one.title)).toEqual(title === null ? [] : [title])
    expect([report.verdict, rechecked.decides]).toEqual(title === null ? ['pass', true] : ['inconclusive', false])
  })

  it('shows the causes of a check from another version, and lets them decide nothing', () => {
    const found = precheckResult(withItems(failed()), NOTHING_ASSERTED, NOW, 0)
    const report = reportOf([recheckLiveVersion(found, 'v1.30.1-r0')])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.find((one) => one.name === 'NodeDiskCheck')).toMatchObject({
      decision: 'notice',
      decides: false,
    })
  })

  it('accepts a check if either version is unknown', () => {
    expect(diagnosticNames(recheckLiveVersion(result(), null))).toEqual([])
    expect(diagnosticNames(recheckLiveVersion(result({ clusterVersion: null }), 'v1.30.1-r0'))).toEqual([])
  })
})

describe('recheckExpiry', () => {
  const expiringIn = (minutes: number) => {
    const raw = withItems(failed())
    raw.status['expireTimeStamp'] = goTime(minutes)
    return precheckResult(raw, NOTHING_ASSERTED, NOW, null)
  }

  it('lets a result decide nothing after it expired while the gate waited for another check', () => {
    const rechecked = recheckExpiry(expiringIn(10), NOTHING_ASSERTED, NOW + 6 * MINUTE)
    expect(rechecked.decides).toBe(false)
    expect(reportOf([rechecked], { now: NOW + 6 * MINUTE })).toMatchObject({
      verdict: 'inconclusive',
      counts: { blocking: 0, inconclusive: 1 },
    })
  })

  it('keeps a result that is still valid', () => {
    const valid = expiringIn(10)
    expect(recheckExpiry(valid, NOTHING_ASSERTED, NOW + 5 * MINUTE)).toBe(valid)
  })

  it('reports once that a result has expired', () => {
    const expired = expiringIn(-1)
    expect(recheckExpiry(expired, NOTHING_ASSERTED, NOW + MINUTE)).toBe(expired)
  })
})
