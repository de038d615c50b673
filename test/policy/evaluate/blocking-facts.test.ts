import { describe, expect, it } from '@jest/globals'
import type { DiagnosticDetail } from '../../../src/model/finding.js'
import type { FailOn } from '../../../src/model/report.js'
import { decide, unseen } from './observations.js'

const EVERY_FAIL_ON: FailOn[] = ['fatal', 'exception', 'warning', 'any', 'none']

const FAILED: DiagnosticDetail[] = [{ name: 'upgrade-failed', said: '', steps: [] }, { name: 'postcheck-failed' }]

const DOUBT: DiagnosticDetail[] = [
  { name: 'upgrade-paused', progress: '50' },
  { name: 'task-errored', said: '' },
  { name: 'no-result', why: 'held-back' },
  { name: 'no-result', why: 'vanished' },
  { name: 'no-result', why: 'replaced' },
  { name: 'target-mismatch', which: 'busy', asserted: 'v1.31', what: 'upgrade workflow', id: 'w', target: 'v1.30' },
  { name: 'target-mismatch', which: 'not-offered', asserted: 'v1.31', offered: [], live: 'v1.29', isTarget: false },
  { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.31', isTarget: true },
]

describe('what CCE says of the upgrade itself', () => {
  it.each(EVERY_FAIL_ON)('blocks where it failed, under fail-on %s', (failOn) => {
    for (const fact of FAILED)
      expect(decide(unseen({ check: 'upgrade', fact }), failOn, true)).toEqual({
        decision: 'block',
        counts: true,
        otherwise: 'block',
      })
  })

  it('is shown and decides nothing where it is about another upgrade', () => {
    for (const fact of FAILED)
      expect(decide(unseen({ check: 'upgrade', fact }), 'exception', false)).toEqual({
        decision: 'notice',
        counts: false,
        otherwise: 'block',
      })
  })

  it.each(DOUBT.map((fact) => [fact.name, fact] as const))(
    'is inconclusive as %s, whatever the strictness',
    (_name, fact) => {
      for (const failOn of EVERY_FAIL_ON)
        for (const counts of [true, false])
          expect(decide(unseen({ check: 'upgrade', fact }), failOn, counts).decision).toBe('inconclusive')
    },
  )
})
