import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { renderOutputs } from '../../../src/report/outputs.js'
import { problemsIn, toHtml } from '../../security/html.js'
import { PAYLOADS } from '../../security/payloads.js'
import { NOW, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('cluster facts in the report', () => {
  const passing = precheckResult(precheck(), NOTHING_ASSERTED, NOW, 0)

  it('are listed beside the checks, without those that are unknown', () => {
    const report = reportOf([passing], { facts: { name: 'prod-a', phase: 'Available', latestBackupAt: NOW - 60_000 } })
    expect(report.clusters[0]).toMatchObject({ name: 'prod-a', verdict: 'pass' })
    expect(report.clusters[0]?.facts).toEqual({ phase: 'Available', latestBackupAt: '2025-12-31T23:59:00Z' })
    expect(renderSummary(report)).toContain('last backup 1 min ago')
  })

  it.each([
    ['Available', ''],
    ['Upgrading', '; the cluster is in phase Upgrading'],
    ['Hibernation', '; the cluster is in phase Hibernation'],
    ['Evil; rm -rf', '; the cluster is not Available'],
    ['', '; the cluster is not Available'],
  ])('add the cluster phase %j to the reason: %j', (phase, words) => {
    const { reason, verdict } = reportOf([passing], { facts: { phase }, subject: { targetVersion: 'v1.31' } })
    expect([verdict, reason]).toEqual(['pass', `Ready for v1.31: 3 checks passed${words}`])
  })

  it('change no decision if they are missing', () => {
    const why = { code: 'request-failed', kind: 'no-permission', status: 403 } as const
    const report = reportOf([passing], { gaps: [{ check: null, code: 'no-facts', facts: ['identity'], why }] })
    expect(report.verdict).toBe('pass')
    expect(report.notCovered).toEqual([
      {
        clusterId: expect.any(String),
        check: null,
        code: 'no-facts',
        what: 'Cluster facts that could not be read: its name and phase (no-permission, status 403).',
      },
    ])
    expect(renderSummary(report)).toContain(
      '<li>Cluster facts that could not be read: its name and phase (no-permission, status 403).</li>',
    )
  })

  it.each(PAYLOADS)('never become more than text in any output: %j', (payload) => {
    const report = reportOf([passing], {
      facts: {
        name: payload,
        phase: payload,
        liveVersion: payload,
        offeredTargets: [payload],
        lastUpgrade: { phase: payload, progress: payload },
        workflow: { id: payload, phase: payload, targetVersion: payload, points: [{ type: payload, status: payload }] },
      },
      gaps: [{ check: 'addons', code: 'no-fresh-addon-check', addon: payload }],
    })
    expect(problemsIn(toHtml(renderSummary(report)))).toEqual([])
    expect(report.reason).toMatch(/^[A-Za-z0-9 ,.;:()-]+$/)
    expect(report.reason).toContain('the cluster is not Available')
    const outputs = renderOutputs(report, { reportDir: 'x', reportJson: 'x/report.json' })
    for (const value of Object.values(outputs)) expect(value).toMatch(/^[A-Za-z0-9 ,.;:()/_-]*$/)
  })
})
