import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesVersion, parseVersion } from '../../src/model/version.js'

const part = fc.integer({ min: 0, max: 999_999_999 })
const parts = fc.tuple(part, part, part, part)
const spell = ([major, minor, release, patch]: readonly number[]): string =>
  `v${major}.${minor}${release === undefined ? '' : `.${release}`}${patch === undefined ? '' : `-r${patch}`}`

describe('a cluster version', () => {
  it.each([
    ['v1.31', [1, 31]],
    ['1.31', [1, 31]],
    ['V1.31', [1, 31]],
    ['v1.31.1', [1, 31, 1]],
    ['v1.31.1-r0', [1, 31, 1, 0]],
    [' v1.31.1-r10 ', [1, 31, 1, 10]],
  ])('%s is read part by part', (text, expected) => {
    expect(parseVersion(text)).toEqual(expected)
  })

  it.each([
    ['v1'],
    ['v1.'],
    ['v1.31.'],
    ['v1.31-r0'],
    ['v1.31.1-'],
    ['v1.31.1-r'],
    ['v1.31.1-r0.1'],
    ['v1.31.1-r0-beta'],
    ['vv1.31'],
    ['v1.31 or so'],
    ['v-1.31'],
    ['v1.9999999999'],
    ['v１.31'],
    [''],
    [null],
    [undefined],
    [1.31],
    [{}],
  ])('is not %p', (text) => {
    expect(parseVersion(text)).toBeNull()
  })
})

describe('an asserted version', () => {
  it.each([
    ['v1.31', 'v1.31'],
    ['v1.31', 'v1.31.1'],
    ['v1.31', 'v1.31.1-r0'],
    ['v1.31.1', 'v1.31.1-r0'],
    ['v1.31.1-r0', 'v1.31.1-r0'],
    ['1.31', 'v1.31.1-r0'],
    ['v1.31', '1.31.1-r0'],
  ])('%s speaks of %s', (asserted, actual) => {
    expect(matchesVersion(asserted, actual)).toBe(true)
  })

  it.each([
    ['v1.3', 'v1.31'],
    ['v1.3', 'v1.31.0'],
    ['v1.31', 'v1.3'],
    ['v1.31', 'v1.310.1-r0'],
    ['v1.31.1', 'v1.31.10'],
    ['v1.31.1-r1', 'v1.31.1-r10'],
    ['v1.31.1-r0', 'v1.31.1-r1'],
    ['v1.31', 'v2.31'],
    ['v1.31.1', 'v1.31'],
    ['v1.31.1-r0', 'v1.31.1'],
    ['v1.31.1-r0', 'v1.31'],
    ['v1.31', ''],
    ['v1.31', null],
    ['v1.31', undefined],
    ['v1.31', 1.31],
    ['v1.31', 'v1.31-something'],
    ['something', 'something'],
    ['', ''],
  ])('%p does not speak of %p', (asserted, actual) => {
    expect(matchesVersion(asserted, actual)).toBe(false)
  })

  it('speaks of a version exactly when its components begin that version', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 4 }), (version, length) => {
        expect(matchesVersion(spell(version.slice(0, length)), spell(version))).toBe(true)
        if (length < 4) expect(matchesVersion(spell(version), spell(version.slice(0, length)))).toBe(false)
      }),
    )
  })

  it('never speaks of a version that differs from it in a component', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 4 }), fc.nat(3), part, (version, length, where, other) => {
        fc.pre(where < length && version[where] !== other)
        const changed = version.map((value, index) => (index === where ? other : value))
        expect(matchesVersion(spell(version.slice(0, length)), spell(changed))).toBe(false)
      }),
    )
  })

  it('never throws, and text that is no version speaks of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.anything(), (asserted, actual) => {
        expect(!matchesVersion(asserted, actual) || parseVersion(asserted) !== null).toBe(true)
      }),
    )
  })
})
