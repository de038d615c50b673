import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { postcheckNotSent } from '../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../src/checks/postcheck/read.js'
import { type CheckResult, checkResult } from '../../src/model/check-result.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import { diagnostic } from '../../src/model/diagnostic.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderText } from '../../src/report/text.js'
import { goTime, NOW, precheck } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult, upgradeResult } from '../support/cce/results.js'
import { reportOf } from '../support/reports/report-of.js'

type Json = Record<string, unknown>

const upgrade = (phase: unknown, progress: unknown = '45.00', over: Json = {}): CheckResult =>
  upgradeResult(
    {
      kind: 'UpgradeTask',
      metadata: { uid: 'u1', updateTimestamp: goTime(-1) },
      spec: { version: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' },
      status: { phase, progress },
      ...over,
    },
    NOTHING_ASSERTED,
    NOW,
    0,
    null,
  )
const confirmed = (phase: string): CheckResult =>
  readPostcheck({ kind: 'PostCheckTask', metadata: { uid: 'p1' }, status: { phase } }, NOTHING_ASSERTED, NOW)
const checked = () => precheckResult(precheck(), NOTHING_ASSERTED, NOW, 0)

const about = (...results: CheckResult[]) => reportOf(results, { subject: { targetVersion: 'v1.31' } })
const outputsOf = (...results: CheckResult[]) =>
  renderOutputs(about(...results), { reportDir: 'd', reportJson: 'd/report.json' })

describe('the outputs of an upgrade', () => {
  it.each([
    ['Running', '45.00', 'Running', '45'],
    ['Success', '100.00', 'Success', '100'],
    ['Pause', '33.333333', 'Pause', '33.333333'],
    ['Queuing', '0.00', 'Queuing', '0'],
    ['Running', null, 'Running', ''],
    ['Running', '$(id)', 'Running', ''],
    ['Running', '101', 'Running', ''],
    ['Evil`id`', '45.00', '', '45'],
    [null, '45', '', '45'],
  ])('turn the phase %j and the progress %j into %j and %j', (phase, progress, outPhase, outProgress) => {
    expect(outputsOf(upgrade(phase, progress))).toMatchObject({
      'upgrade-phase': outPhase,
      'upgrade-progress': outProgress,
    })
  })

  it('are empty if the upgrade was not selected', () => {
    expect(outputsOf(checked())).toMatchObject({ 'upgrade-phase': '', 'upgrade-progress': '' })
  })

  it('are a word and a number at most', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (phase, progress) => {
        const outputs = outputsOf(upgrade(plain(phase), plain(progress)))
        expect(outputs['upgrade-phase']).toMatch(/^(Init|Queuing|Running|Pause|Success|Failed)?$/)
        expect(outputs['upgrade-progress']).toMatch(/^(\d{1,3}(\.\d{1,6})?)?$/)
      }),
    )
  })
})

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null')

describe('the reason of an upgrade', () => {
  const busy = { asserted: 'v1.31', what: 'upgrade workflow', id: 'w', target: 'v1.30' } as const
  const offer = { asserted: 'v1.31', offered: [], live: 'v1.29.3-r0' } as const
  const because = (detail: DiagnosticDetail) => about(checkResult('precheck', [diagnostic('precheck', detail)])).reason

  it.each<[string, CheckResult[], string]>([
    ['an upgrade that succeeded', [upgrade('Success')], 'The upgrade to v1.31 succeeded'],
    [
      'one that is confirmed',
      [upgrade('Success'), confirmed('Success')],
      'The upgrade to v1.31 succeeded and is confirmed',
    ],
    ['a confirmation alone', [confirmed('Success')], 'The upgrade to v1.31 is confirmed'],
    ['an upgrade that failed', [upgrade('Failed')], 'The upgrade failed (target v1.31)'],
    ['a confirmation that failed', [confirmed('Failed')], 'The post-upgrade check failed (target v1.31)'],
    ['a paused one', [upgrade('Pause')], 'Cannot decide on v1.31: the upgrade is paused'],
    [
      'a paused one, and what was therefore not sent',
      [postcheckNotSent(), upgrade('Pause')],
      'Cannot decide on v1.31: the upgrade is paused',
    ],
    ['one that goes on', [upgrade('Running')], 'Cannot decide on v1.31: the upgrade is not finished'],
    [
      'one that failed, and what was therefore not sent',
      [upgrade('Failed'), postcheckNotSent()],
      'The upgrade failed (target v1.31)',
    ],
    ['a check beside it', [checked(), upgrade('Success')], 'Ready for v1.31: 3 checks passed'],
  ])('fits the case %s', (_what, results, reason) => {
    expect(about(...results).reason).toBe(reason)
  })

  it.each([
    ['paused', upgrade('Pause'), 'Upgrade paused', 'because the upgrade is paused.'],
    ['failed', upgrade('Failed'), 'Upgrade failed', 'because the upgrade failed.'],
  ])('leads with the cause, and the post-upgrade check that was not sent names it: %s', (_what, result, title, why) => {
    const report = about(postcheckNotSent(), result)
    const [cause, consequence] = report.findings
    expect([cause?.title, consequence?.title]).toEqual([title, 'Post-upgrade check not sent'])
    expect(consequence?.message).toContain(why)
    const [first = ''] = renderSummary(report).split('\n')
    expect(first).toContain(
      `The upgrade${title.replace('Upgrade', '')}`.replace('The upgrade paused', 'the upgrade is paused'),
    )
    expect(first).not.toMatch(/not sent|could not be decided/)
  })

  it.each<[DiagnosticDetail, string]>([
    [{ name: 'target-mismatch', which: 'busy', ...busy }, 'another operation is in progress'],
    [{ name: 'target-mismatch', which: 'not-offered', ...offer, isTarget: false }, 'CCE does not offer this target'],
    [
      { name: 'target-mismatch', which: 'not-offered', ...offer, isTarget: true },
      'the cluster already runs the target version',
    ],
    [
      { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.31', isTarget: true, newest: null },
      'the cluster already runs the target version',
    ],
    [
      { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.30', isTarget: false, newest: null },
      'the cluster version has changed since the check',
    ],
  ])('distinguishes why a target does not fit: %j', (detail, clause) => {
    expect(because(detail)).toBe(`Cannot decide on v1.31: ${clause}`)
  })
})

describe('a finding about another target', () => {
  it.each<DiagnosticDetail>([
    { name: 'no-result', why: 'vanished' },
    { name: 'no-result', why: 'replaced' },
    { name: 'no-result', why: 'not-sent' },
    { name: 'no-result', why: 'no-addons' },
    { name: 'upgrade-failed', lastUpgrade: null, steps: [], omittedSteps: 0 },
    { name: 'upgrade-paused', progress: null },
    { name: 'postcheck-failed' },
  ])('has a title, a message and a fix: %j', (fact) => {
    const [finding] = about(checkResult('upgrade', [diagnostic('upgrade', fact)])).findings
    expect(finding?.title).toMatch(/^[A-Z]/)
    expect(finding?.message).toMatch(/[.]$/)
    expect(finding?.fix).toMatch(/^[A-Z].*[.]$/)
  })
})

describe('the summary of an upgrade', () => {
  it('has a progress bar', () => {
    const summary = renderSummary(about(upgrade('Running', '45.00')))
    expect(summary).toContain('### Upgrade progress')
    expect(summary).toContain(`${'█'.repeat(9)}${'░'.repeat(11)} 45%`)
  })

  it('estimates the batches if another check counted the nodes', () => {
    const nodes = { ...checked(), nodeCount: 412 }
    expect(renderSummary(about(nodes, upgrade('Running', '45.00')))).toMatch(/412 nodes in about 23 batches .*estimate/)
    expect(renderSummary(about(upgrade('Running', '45.00')))).not.toContain('batches')
  })

  it.each([
    ['0.00', 0],
    ['100.00', 20],
    ['2', 0],
    ['99.99', 20],
  ])('fills the bar at %s with %d blocks', (progress, full) => {
    expect(renderSummary(about(upgrade('Running', progress)))).toContain(`${'█'.repeat(full)}${'░'.repeat(20 - full)} `)
  })

  it('has no progress bar if the progress is unknown', () => {
    expect(renderSummary(about(upgrade('Running', 'half')))).not.toContain('### Upgrade progress')
    expect(renderSummary(about(checked()))).not.toContain('### Upgrade progress')
  })

  it('reports how the upgrade went, not readiness, when only the upgrade was checked', () => {
    expect(renderSummary(about(upgrade('Success')))).toMatch(/^## ✅ You may go on\. The upgrade to v1\.31 succeeded\./)
    expect(renderSummary(about(upgrade('Failed')))).toMatch(
      /^## ⛔ Do not go on\. The upgrade failed \(target v1\.31\)\.\n\n<p><b>First step \(platform team\): /,
    )
    expect(renderSummary(about(checked(), upgrade('Success')))).toMatch(/^## ✅ You may approve\. Ready for /)
  })

  it('the log lists what was not covered', () => {
    const report = reportOf([checked()], {
      gaps: [{ check: 'addons', code: 'no-fresh-addon-check', addon: 'npd' }],
    })
    expect(renderText(report)).toContain('Not covered: Add-on npd: it has no valid check result.')
  })
})
