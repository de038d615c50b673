import { describe, expect, it } from '@jest/globals'
import { matchesConstraint } from '../../../../src/repository/manifests/templates/constraint.js'

const plain = (constraint: string, minor: number) => matchesConstraint(constraint, { minor, isSuffixed: false })
const suffixed = (constraint: string, minor: number) => matchesConstraint(constraint, { minor, isSuffixed: true })

describe('matchesConstraint', () => {
  it.each([
    ['<1.21-0', [true, false, false]],
    ['< 1.21.0-0', [true, false, false]],
    ['>=1.21-0', [false, true, true]],
    ['>= v1.21.0-0', [false, true, true]],
    ['<=1.21-0', [true, true, false]],
    ['>1.21-0', [false, false, true]],
    ['1.21.x-0', [false, true, false]],
    ['~1.21-0', [false, true, false]],
    ['^1.21-0', [false, true, true]],
    ['!=1.21-0', [true, false, true]],
    ['>=1.19-0, <1.21-0', [true, false, false]],
    ['>=1.19-0 <1.22-0', [true, true, false]],
    ['<1.10-0 || >=1.21-0', [false, true, true]],
    ['1.20-0 - 1.21-0', [true, true, false]],
    ['*-0', [true, true, true]],
    ['>=1-0', [true, true, true]],
    ['<2-0', [true, true, true]],
    ['>=2-0', [false, false, false]],
  ])('reads %s', (constraint, expected) => {
    const actual = [20, 21, 22].map((minor) => plain(constraint, minor))
    expect(actual).toEqual(expected)
    expect([20, 21, 22].map((minor) => suffixed(constraint, minor))).toEqual(actual)
  })

  it('does not decide about a version whose patch matters', () => {
    expect([20, 21, 22].map((minor) => plain('<1.21.3-0', minor))).toEqual([true, null, false])
    expect([20, 21, 22].map((minor) => plain('>=1.21.3-0', minor))).toEqual([false, null, true])
    expect([20, 21, 22].map((minor) => plain('=1.21.3-0', minor))).toEqual([false, null, false])
    expect([20, 21, 22].map((minor) => plain('>=1.21.0', minor))).toEqual([false, true, true])
  })

  it('never matches a version with a suffix where the constraint has none, as semverCompare does', () => {
    expect([20, 21, 22].map((minor) => suffixed('>=1.21', minor))).toEqual([false, false, false])
    expect([20, 21, 22].map((minor) => suffixed('<1.21', minor))).toEqual([false, false, false])
    expect(suffixed('>=1.19 <1.99-0', 21)).toBe(false)
  })

  it('does not decide about a constraint that it cannot read', () => {
    expect(plain('newer than 1.21', 21)).toBeNull()
    expect(plain('', 21)).toBe(true)
  })
})
