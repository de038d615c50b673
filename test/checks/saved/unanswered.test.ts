import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import { unansweredEvidence } from '../../../src/checks/saved/unanswered.js'
import type { Evidence } from '../../../src/checks/shared/context.js'
import { type CheckResult, diagnosticResult } from '../../../src/model/check-result.js'
import type { DiagnosticDetail } from '../../../src/model/diagnostic.js'
import { addonList, addonTask, NOW, precheck, risk } from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const good: Evidence = { check: 'addons', id: 'list', text: JSON.stringify(addonList(addonTask())) }
const checked: Evidence = { check: 'precheck', id: 'a', text: JSON.stringify(precheck()) }

const failed = (detail: DiagnosticDetail): CheckResult => diagnosticResult('addons', detail)
const unanswered = (result: CheckResult, ...evidence: Evidence[]) =>
  unansweredEvidence([result], evidence, NOTHING_ASSERTED, ANY_TASK, NOW)

/** The verdict of a replay of evidence for whatever checks it holds. */
const verdictOf = (evidence: readonly Evidence[]): string => {
  const files = evidence.map(({ check, id, text }) => ({ path: `out/evidence/${check}-${id}.json`, text }))
  return reportOf(readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW).results).verdict
}

const UNANSWERED: DiagnosticDetail[] = [
  { name: 'internal-error', during: 'check', what: null, message: 'x' },
  { name: 'no-result', why: 'vanished' },
  { name: 'unreadable-response', what: 'addon-tasks', fault: { code: 'unnamed-start' } },
]

describe('the evidence of a check that got no result', () => {
  it.each(UNANSWERED)('keeps a replay from deciding what the run could not decide: %p', (detail) => {
    for (const evidence of [[checked], [checked, good]]) {
      const added = unanswered(failed(detail), ...evidence)
      expect(added).toMatchObject([{ check: 'addons', id: 'unanswered' }])
      expect(['pass', 'warn']).toContain(verdictOf(evidence))
      expect(verdictOf([...evidence, ...added])).toBe('inconclusive')
    }
  })

  it('needs no addition if the responses are inconclusive by themselves', () => {
    const empty: Evidence = { check: 'addons', id: 'list', text: '{"kind": "AddonCheck", "items": []}' }
    expect(unanswered(failed({ name: 'no-result', why: 'no-task' }), empty)).toEqual([])
  })

  it('needs no addition if the gate has a result, or another check keeps it from being sent', () => {
    expect(unanswered(failed({ name: 'no-expiry', raw: null }), good)).toEqual([])
    expect(unanswered(diagnosticResult('postcheck', { name: 'no-result', why: 'not-sent' }), good)).toEqual([])
  })
})

describe('two saved answers about one add-on check', () => {
  const answer = (level: string) =>
    addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', level })] } })

  it('are never green if they differ, in any order', () => {
    for (const tasks of [
      [answer('Fatal'), answer('Warning')],
      [answer('Warning'), answer('Fatal')],
      [addonTask(), answer('Warning')],
    ]) {
      const files = [{ path: 'a.json', text: JSON.stringify(addonList(...tasks)) }]
      const { results } = readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW)
      expect(['block', 'inconclusive']).toContain(reportOf(results).verdict)
      expect(reportOf(results).findings.map(({ name }) => name)).toContain('unreadable-response')
    }
  })
})
