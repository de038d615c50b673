import { describe, expect, it } from '@jest/globals'
import type { FailOn } from '../../../src/model/report.js'
import { strictness } from '../../../src/policy/evaluate/strictness.js'

const LEVELS: FailOn[] = ['fatal', 'exception', 'warning', 'any']

describe('how strict the gate is', () => {
  it('is exception where nobody says anything', () => {
    expect(strictness(null, null, false)).toEqual({ failOn: 'exception', ignoresNone: false })
  })

  it.each<FailOn>(['none', ...LEVELS])('is %s where only the input says so', (asked) => {
    expect(strictness(asked, null, false)).toEqual({ failOn: asked, ignoresNone: false })
  })

  it.each(LEVELS)('is %s where only the policy says so', (floor) => {
    expect(strictness(null, floor, false)).toEqual({ failOn: floor, ignoresNone: false })
  })

  it('is the stricter of the two where both say something', () => {
    for (const [i, asked] of LEVELS.entries())
      for (const [j, floor] of LEVELS.entries())
        expect(strictness(asked, floor, false)).toEqual({ failOn: LEVELS[Math.max(i, j)], ignoresNone: false })
  })

  it.each(LEVELS)('takes no none beside a policy that says %s, and says so', (floor) => {
    expect(strictness('none', floor, false)).toEqual({ failOn: floor, ignoresNone: true })
  })

  it('is exception at least, and never none, where the policy cannot be read', () => {
    expect(strictness(null, null, true)).toEqual({ failOn: 'exception', ignoresNone: false })
    expect(strictness('none', null, true)).toEqual({ failOn: 'exception', ignoresNone: true })
    expect(strictness('fatal', null, true)).toEqual({ failOn: 'exception', ignoresNone: false })
    expect(strictness('any', null, true)).toEqual({ failOn: 'any', ignoresNone: false })
  })
})
