import { describe, expect, it } from '@jest/globals'
import { DIAGNOSTIC_EXAMPLES } from '../../scripts/docs/diagnostic-examples.js'
import { failureExamples } from '../../scripts/docs/errors.js'
import { identityExamples } from '../../scripts/docs/identity-errors.js'
import type { ApiFailure, FailureDetail } from '../../src/model/api-failure.js'
import { type DiagnosticDetail, diagnostic } from '../../src/model/diagnostic.js'
import type { Language } from '../../src/model/language.js'
import type { SettingFault } from '../../src/model/setting-fault.js'
import { answerInPlainText } from '../../src/report/answer.js'
import { reportOf } from '../support/reports/report-of.js'

/** The first line about a run that found only this. */
const lineOf = (detail: DiagnosticDetail, language: Language = 'en'): string =>
  answerInPlainText(reportOf([], { language, runDiagnostics: [diagnostic(null, detail)] }))

const stepOf = (detail: DiagnosticDetail): string => /First step(?: \([^)]*\))?: (.*)$/.exec(lineOf(detail))?.[1] ?? ''

/** What a step begins with; “Did you mean” or “The proxy asks” is none. */
const STEP =
  /^(?:Add|Allow|Ask|Back up|Check|Choose|Compare|Correct|Find out|Finish|Fix|Give|Grant|Let|Look|Lower|Note|Open|Plan|Put|Raise|Re-run|Remove|Run|Set|Start|Top up|Upgrade|Use|Wait|Wake|Write|Make sure) /

const call = (failure: ApiFailure): DiagnosticDetail => ({ name: 'no-access', failure })

const tls = (text: string): FailureDetail => ({ code: 'system-error', text })
const [failed] = failureExamples()
if (failed === undefined) throw new Error('there are no examples')

const FAILURES: readonly ApiFailure[] = [
  ...failureExamples(),
  ...failureExamples().map((failure) => ({ ...failure, operation: 'UpgradeCluster', method: 'POST' as const })),
  ...['CERT_HAS_EXPIRED', 'HOSTNAME_MISMATCH', 'EPROTO'].map(
    (code): ApiFailure => ({ ...failed, kind: 'tls', status: null, detail: tls(code) }),
  ),
  { ...failed, kind: 'proxy', status: null, detail: { code: 'proxy-tls', text: 'proxy:3128', error: 'EPROTO' } },
  { ...failed, apiMessage: 'AK access failed to reach the limit,forbidden' },
  ...identityExamples(),
  ...identityExamples().flatMap(({ identity, ...failure }): ApiFailure[] =>
    identity === undefined ? [] : [{ ...failure, identity: { ...identity, step: 'iam' } }],
  ),
  ...identityExamples().flatMap(({ identity, ...failure }): ApiFailure[] =>
    identity === undefined
      ? []
      : [{ ...failure, kind: 'server-error', identity: { ...identity, step: 'id-token', problem: null } }],
  ),
]

describe('the first step', () => {
  it.each(
    FAILURES.map((failure) => ({
      failure,
      name: `${failure.kind} ${failure.identity?.problem ?? failure.code ?? ''}`,
    })),
  )('is something to do after a call that failed: $name', ({ failure }) => {
    expect(stepOf(call(failure))).toMatch(STEP)
  })

  it.each(
    Object.entries(DIAGNOSTIC_EXAMPLES).flatMap(([name, details]) => details.map((detail) => ({ name, detail }))),
  )('is something to do about each finding of the gate: $name', ({ detail }) => {
    const line = lineOf(detail)
    if (line.includes('First step')) expect(stepOf(detail)).toMatch(STEP)
    else expect(line).toMatch(/^(?:✅|🟡|⚪)/u)
  })

  it('names the permission that a job without ID tokens lacks', () => {
    const fault: SettingFault = {
      input: 'ACTIONS_ID_TOKEN_REQUEST_URL',
      value: null,
      problem: { code: 'id-token-permission' },
      suggestion: null,
    }
    expect(stepOf({ name: 'wrong-settings', fault })).toMatch(/^Add id-token: write to permissions: of the job/)
  })

  it('asks whether the name of an input is misspelled, without a second full stop', () => {
    const fault: SettingFault = {
      input: 'target-versoin',
      value: null,
      problem: { code: 'unknown-input' },
      suggestion: 'target-version',
    }
    expect(stepOf({ name: 'wrong-settings', fault })).toBe(
      'Correct the name of the input: did you mean "target-version"?',
    )
    expect(lineOf({ name: 'wrong-settings', fault }, 'zh-cn')).toMatch(
      /请更正输入参数的名称：是否想写“target-version”？$/,
    )
  })

  it('says of an excused fork what is left to do, not that it passes', () => {
    const detail: DiagnosticDetail = { name: 'no-access', author: 'fork', missing: ['credentials'], excused: true }
    expect(stepOf(detail)).toMatch(/^Make sure that the merge queue checks it/)
  })
})
