import { describe, expect, it } from '@jest/globals'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import type { ApiFailure, FailureKind } from '../../../src/model/api-failure.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import { precheck, TASK } from '../../support/cce/responses.js'
import { ANY_TASK } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const failing = (kind: FailureKind, over: Partial<ApiFailure> = {}) =>
  liveContext(() =>
    apiError(
      kind,
      { operation: 'ListPreCheckTasks', method: 'GET' },
      { status: 403, code: 'CCE.01', apiMessage: 'go away', requestId: 'req-1', ...over },
    ),
  ).context

describe('an API error of a check', () => {
  it.each<[FailureKind, string]>([
    ['no-permission', 'no-access'],
    ['bad-credentials', 'no-access'],
    ['clock-skew', 'no-access'],
    ['server-error', 'api-error'],
    ['throttled', 'api-error'],
    ['timeout', 'api-error'],
    ['not-found', 'api-error'],
    ['unknown-host', 'api-error'],
    ['run-deadline', 'api-error'],
    ['not-json', 'unreadable-response'],
  ])('is inconclusive and says what to do: %s is %s', async (kind, name) => {
    for (const check of [checkPrecheck, checkAddons]) {
      const report = reportOf(await check(failing(kind)))
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name, decision: 'inconclusive' }] })
      expect(report.findings[0]?.message).toMatch(/^ListPreCheckTasks \(GET .*HTTP 403, CCE\.01.*go away$/)
      expect(report.findings[0]?.fix).toMatch(/.{30}/)
    }
  })

  it('replaces the result if it ends a wait', async () => {
    const running = precheck({ status: { phase: 'Running' } })
    let requests = 0
    const { context } = liveContext(
      (call) => (requests++ === 0 ? running : apiError('connection-lost', call, { attempts: 3 })),
      { selection: { ...ANY_TASK, precheckTaskId: TASK } },
    )
    const report = reportOf(await checkPrecheck(context))
    expect(report.findings).toMatchObject([{ name: 'api-error', check: 'precheck' }])
  })

  it('has the same fingerprint whatever its message and request id are', async () => {
    const fingerprint = async (over: Partial<ApiFailure> = {}) =>
      reportOf(await checkPrecheck(failing('throttled', over))).findings[0]?.fingerprint
    expect(await fingerprint()).toMatch(/^f/)
    expect(await fingerprint({ apiMessage: 'x', requestId: 'req-2' })).toBe(await fingerprint())
  })
})

describe('an error of the gate itself in a check', () => {
  it('passes through', async () => {
    const { context } = liveContext(() => {
      throw new TypeError('ours')
    })
    await expect(checkPrecheck(context)).rejects.toThrow('ours')
  })
})
