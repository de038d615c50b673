import { describe, expect, it } from '@jest/globals'
import type { FailOn } from '../../../src/model/decision.js'
import type { DiagnosticDetail } from '../../../src/model/diagnostic.js'
import { decideSource, undecidable } from '../../support/policy/sources.js'

const EVERY_FAIL_ON: FailOn[] = ['fatal', 'exception', 'warning', 'any', 'none']

const FAILED: DiagnosticDetail[] = [
  { name: 'upgrade-failed', lastUpgrade: null, steps: [], omittedSteps: 0 },
  { name: 'postcheck-failed' },
]

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
    for (const detail of FAILED)
      expect(decideSource(undecidable({ check: 'upgrade', detail }), failOn, true)).toEqual({
        decision: 'block',
        decides: true,
        decisionIfCounted: 'block',
      })
  })

  it('is shown and decides nothing where it is about another upgrade', () => {
    for (const detail of FAILED)
      expect(decideSource(undecidable({ check: 'upgrade', detail }), 'exception', false)).toEqual({
        decision: 'notice',
        decides: false,
        decisionIfCounted: 'block',
      })
  })

  it.each(DOUBT.map((detail) => [detail.name, detail] as const))(
    'is inconclusive as %s, whatever the strictness',
    (_name, detail) => {
      for (const failOn of EVERY_FAIL_ON)
        for (const counts of [true, false])
          expect(decideSource(undecidable({ check: 'upgrade', detail }), failOn, counts).decision).toBe('inconclusive')
    },
  )
})
