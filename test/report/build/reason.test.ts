import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { checkResult } from '../../../src/model/check-result.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import { addonList, addonTask, failed, NOW, precheck, risk, withItems } from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { CASES } from '../../support/reports/cases.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('the reason', () => {
  it.each([
    ['ready', 'Ready for v1.31: 8 checks passed'],
    [
      'target-not-asserted',
      'Ready for v1.31.1-r0: 3 checks passed (target version from the check, because target-version is not set)',
    ],
    ['warnings', 'Ready for v1.31: 2 risks to confirm, 1 note'],
    ['section-missing', 'Ready for v1.31, but not everything was checked'],
    ['blocked', '2 causes must be fixed before v1.31'],
    [
      'addon-quirks',
      '1 cause must be fixed before the upgrade; 1 finding could not be decided (target-version is not set)',
    ],
    ['expired', 'Cannot decide on v1.31: the check result expired at 2025-12-31 20:50 UTC'],
    ['no-expiry', 'Cannot decide on v1.31: the check result has no expiry time'],
    ['running', 'Cannot decide on v1.31: the check is not finished'],
    ['errored', 'Cannot decide on v1.31: the check failed to run'],
    ['no-task', 'Cannot decide on v1.31: there is no check result'],
    ['other-target', 'Cannot decide on v1.32: the check is for another version'],
    ['no-task-for-target', 'Cannot decide on v1.31: there is no check for this target'],
    ['other-cluster', 'Cannot decide on v1.31: the check result is for another cluster'],
    ['unknown-values', 'Cannot decide on v1.31: CCE returned a value that is not documented'],
    ['unexplained-failure', 'Cannot decide on v1.31: a check failed without naming a failed item'],
    ['check-broke', 'Cannot decide on v1.31: the check of an item failed to run'],
    ['skipped', 'Cannot decide on v1.31: a check item was skipped'],
    ['addons-mixed', 'Cannot decide on v1.31: the check is not finished, and 1 more reason'],
    ['no-access', 'Cannot decide on v1.31: the gate has no access to CCE (GitHub passes no secrets to forks and bots)'],
    ['no-permission', 'Cannot decide on v1.31: the gate has no access to CCE (permission denied)'],
    ['service-failed', 'Cannot decide on v1.31: a CCE API call failed (the service failed)'],
    ['wrong-settings', 'Cannot decide on the upgrade: the settings are wrong'],
    ['not-applicable', 'None of the 3 changed files match paths, so CCE was not queried'],
  ])('summarizes the report on %s: %s', async (name, reason) => {
    expect((await CASES[name]?.())?.reason).toBe(reason)
  })

  it('names a missing section beside the findings', () => {
    const raw = withItems(failed({ kind: 'Risk', level: 'Warning' })) as { status: object }
    const result = precheckResult(
      { ...raw, status: { ...raw.status, nodeCheckStatus: null } },
      NOTHING_ASSERTED,
      NOW,
      null,
    )
    expect(reportOf([result], { subject: { targetVersion: 'v1.31' } }).reason).toBe(
      'Ready for v1.31: 1 risk to confirm, but not everything was checked',
    )
  })

  it('contains a version from the API only if it is one', () => {
    const about = (targetVersion: unknown) =>
      reportOf([precheckResult(precheck({ spec: { targetVersion } }), NOTHING_ASSERTED, NOW, null)]).reason
    expect(about('v1.31.1-r0; rm -rf')).toContain('Ready for the upgrade')
    expect(about('\n\u2028 v1.31\t\n')).toContain('Ready for v1.31: ')
    expect(about(null)).toContain('(target-version is not set)')
  })
})

/** Plain text: no quote, backtick, dollar, brace, angle bracket, backslash, line end or non-ASCII letter. */
const PLAIN_TEXT = /^[a-zA-Z0-9 ,.;:()-]{1,300}$/
const MARKED = fc.string({ unit: 'binary' }).map((text) => `Evil${text}`)

describe('the reason for any response', () => {
  it('contains no text of the API', () => {
    const anyOf = (...listed: string[]) => fc.oneof(MARKED, fc.constantFrom(...listed))
    const raw = fc
      .record({
        name: MARKED,
        kind: anyOf('Risk', 'Exception'),
        level: anyOf('Fatal', 'Warning'),
        message: MARKED,
        phase: anyOf('Failed', 'Success'),
        group: anyOf('NodeCheck', 'ExecuteException'),
      })
      .chain((item) =>
        fc.record({
          spec: fc.record({ targetVersion: anyOf('v1.31.1-r0'), clusterVersion: MARKED, clusterID: MARKED }),
          metadata: fc.record({ uid: MARKED }),
          status: fc.record({
            phase: anyOf('Failed', 'Success', 'Error', 'Running'),
            message: MARKED,
            expireTimeStamp: anyOf('2026-01-01 00:49:00 +0000 UTC'),
            clusterCheckStatus: fc.constant({ phase: 'Failed', itemsStatus: [item] }),
          }),
        }),
      )
    const addon = fc.record({ riskName: MARKED, level: anyOf('Fatal'), status: anyOf('Failed'), message: MARKED })
    fc.assert(
      fc.property(raw, addon, MARKED, (over, bad, id) => {
        const report = reportOf([
          precheckResult(precheck(over), NOTHING_ASSERTED, NOW, 0),
          ...readSelected(
            selectFromList(
              addonList(
                addonTask({ metadata: { taskID: id, type: id }, status: { status: 'Failed', riskList: [risk(bad)] } }),
              ),
              ANY_TASK,
            ),
            NOTHING_ASSERTED,
            NOW,
            0,
          ),
        ])
        expect(report.reason).toMatch(PLAIN_TEXT)
        expect(report.reason).not.toContain('Evil')
      }),
      { numRuns: 500 },
    )
  })
})

it('the reason names what is wrong with the cluster before what is wrong with its add-ons', () => {
  const report = reportOf(
    [
      checkResult('addons', [diagnostic('addons', { name: 'no-result', why: 'no-task' })]),
      checkResult('precheck', [
        diagnostic('precheck', { name: 'target-mismatch', which: 'no-task', asserted: 'v1.31', found: ['v1.30'] }),
      ]),
    ],
    { subject: { targetVersion: 'v1.31' } },
  )
  expect(report.reason).toBe('Cannot decide on v1.31: there is no check for this target, and 1 more reason')
})
