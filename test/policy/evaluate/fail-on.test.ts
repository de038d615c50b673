import { describe, expect, it } from '@jest/globals'
import type { FailOn } from '../../../src/model/decision.js'
import { effectiveFailOn } from '../../../src/policy/evaluate/table.js'

const LEVELS: FailOn[] = ['fatal', 'exception', 'warning', 'any']

describe('the effective fail-on', () => {
  it('is exception if nothing is set', () => {
    expect(effectiveFailOn(null, null, false)).toEqual({ effectiveFailOn: 'exception', ignoresNone: false })
  })

  it.each<FailOn>(['none', ...LEVELS])('is %s if only the input sets it', (requested) => {
    expect(effectiveFailOn(requested, null, false)).toEqual({ effectiveFailOn: requested, ignoresNone: false })
  })

  it.each(LEVELS)('is %s if only the policy sets it', (floor) => {
    expect(effectiveFailOn(null, floor, false)).toEqual({ effectiveFailOn: floor, ignoresNone: false })
  })

  it('is the stricter of the two if both set it', () => {
    for (const [i, requested] of LEVELS.entries())
      for (const [j, floor] of LEVELS.entries())
        expect(effectiveFailOn(requested, floor, false)).toEqual({
          effectiveFailOn: LEVELS[Math.max(i, j)],
          ignoresNone: false,
        })
  })

  it.each(LEVELS)('ignores none beside a policy that sets %s, and reports that', (floor) => {
    expect(effectiveFailOn('none', floor, false)).toEqual({ effectiveFailOn: floor, ignoresNone: true })
  })

  it('is at least exception, and never none, if the policy cannot be read', () => {
    expect(effectiveFailOn(null, null, true)).toEqual({ effectiveFailOn: 'exception', ignoresNone: false })
    expect(effectiveFailOn('none', null, true)).toEqual({ effectiveFailOn: 'exception', ignoresNone: true })
    expect(effectiveFailOn('fatal', null, true)).toEqual({ effectiveFailOn: 'exception', ignoresNone: false })
    expect(effectiveFailOn('any', null, true)).toEqual({ effectiveFailOn: 'any', ignoresNone: false })
  })
})
