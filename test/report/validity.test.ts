import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../src/checks/addons/select.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  goTime,
  NOW,
  OTHER_CLUSTER,
  precheck,
} from '../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { reportOf } from '../support/reports/report-of.js'

const checkValidFor = (minutes: number, over = {}) =>
  precheckResult(precheck({ status: { expireTimeStamp: goTime(minutes) }, ...over }), EXPECTED, NOW, null)
const addonValidFor = (minutes: number) =>
  readSelected(
    selectFromList(addonList(addonTask({ metadata: { expireTimeStamp: cstTime(minutes) } })), ANY_TASK),
    EXPECTED,
    NOW,
    null,
  )
const EXPECTED = { ...NOTHING_ASSERTED, clusterId: CLUSTER }
const PATHS = { reportDir: 'r', reportJson: 'r/report.json' }

describe('the validity of a report', () => {
  it('is the earliest expiry of all results that decide, in every format', () => {
    const report = reportOf([checkValidFor(49), ...addonValidFor(20)])
    expect(report).toMatchObject({ verdict: 'pass', expiresAt: '2026-01-01T00:20:00Z' })
    expect(renderOutputs(report, PATHS)['expires-at']).toBe('2026-01-01T00:20:00Z')
    expect(renderSummary(report)).toMatch(/^## [^\n]*\n\n<p><b>Valid until 2026-01-01 00:20 UTC\.<\/b><\/p>\n/)
    const run = { key: '0123456789abcdef', before: null, headSha: null, runUrl: null, redact: (text: string) => text }
    expect(renderComment(report, { ...run, isBrief: false })).toMatch(
      /\n## [^\n]*\n\n<p><b>Valid until 2026-01-01 00:20 UTC\.<\/b><\/p>\n/,
    )
    expect(renderComment(report, { ...run, isBrief: true })).toContain('Valid until 2026-01-01 00:20 UTC')
    expect(renderStatus(report).description).toContain('Valid until 2026-01-01 00:20 UTC')
    expect(renderText(report).join('\n')).toContain('valid until 2026-01-01 00:20 UTC (20 min left)')
  })

  it('leaves out results that do not decide', () => {
    const expired = checkValidFor(-10)
    const other = checkValidFor(6, { spec: { clusterID: OTHER_CLUSTER } })
    expect(reportOf([expired, ...addonValidFor(20)]).expiresAt).toBe('2026-01-01T00:20:00Z')
    expect(reportOf([other, ...addonValidFor(20)]).expiresAt).toBe('2026-01-01T00:20:00Z')
    expect(reportOf([expired]).expiresAt).toBeNull()
    expect(renderOutputs(reportOf([expired]), PATHS)['expires-at']).toBe('')
  })

  it('is stated nowhere if no result that decides has one', () => {
    expect(renderSummary(reportOf([checkValidFor(-10)]))).not.toMatch(/^<p><b>Valid until/m)
  })
})
