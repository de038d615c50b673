import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  compareAddonVersions,
  compareVersions,
  isAddonVersion,
  isPrerelease,
  matchesVersion,
  parseVersion,
  resolveTarget,
  sameVersion,
} from '../../src/model/version.js'

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
  ])('is parsed into its components: %s', (text, expected) => {
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
  ])('is null if the text is %p', (text) => {
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
  ])('%s matches %s', (asserted, actual) => {
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
  ])('%p does not match %p', (asserted, actual) => {
    expect(matchesVersion(asserted, actual)).toBe(false)
  })

  it('matches a version exactly if that version begins with its components', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 4 }), (version, length) => {
        expect(matchesVersion(spell(version.slice(0, length)), spell(version))).toBe(true)
        if (length < 4) expect(matchesVersion(spell(version), spell(version.slice(0, length)))).toBe(false)
      }),
    )
  })

  it('never matches a version that differs in one of its components', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 4 }), fc.nat(3), part, (version, length, where, other) => {
        fc.pre(where < length && version[where] !== other)
        const changed = version.map((value, index) => (index === where ? other : value))
        expect(matchesVersion(spell(version.slice(0, length)), spell(changed))).toBe(false)
      }),
    )
  })

  it('never throws, and matches nothing if it is not a version', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.anything(), (asserted, actual) => {
        expect(!matchesVersion(asserted, actual) || parseVersion(asserted) !== null).toBe(true)
      }),
    )
  })
})

const smallPart = fc.nat({ max: 40 })
const exact = fc.tuple(smallPart, smallPart, smallPart, smallPart).map(([a, b, c, d]) => `v${a}.${b}.${c}-r${d}`)
const anyText = fc.oneof(exact, fc.string({ unit: 'binary' }), fc.constantFrom('v1.31', 'v1.31.4', '', 'latest'))

describe('the order of versions', () => {
  it('follows their numbers and not their letters', () => {
    const shuffled = ['v1.31.10-r0', 'v1.9.2-r9', 'v1.31.4-r10', 'v1.31', 'nonsense', 'v1.31.4-r9', 'v1.31.4']
    expect([...shuffled].sort(compareVersions)).toEqual([
      ...['nonsense', 'v1.9.2-r9', 'v1.31', 'v1.31.4', 'v1.31.4-r9', 'v1.31.4-r10', 'v1.31.10-r0'],
    ])
  })

  it('is consistent in both directions', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(-compareVersions(b, a)) || 0)
        expect(compareVersions(a, a)).toBe(0)
      }),
    )
  })
})

describe('the target to request', () => {
  it.each([
    ['v1.31', ['v1.31.4-r0', 'v1.31.10-r2', 'v1.30.99-r0'], 'v1.31.10-r2'],
    ['v1.31.4', ['v1.31.4-r0', 'v1.31.4-r12', 'v1.31.10-r2'], 'v1.31.4-r12'],
    ['v1.31.4-r0', ['v1.31.4-r0', 'v1.31.10-r2'], 'v1.31.4-r0'],
    ['v1.31.4-r0', ['v1.31'], 'v1.31.4-r0'],
    ['v1.3', ['v1.31.4-r0'], null],
    ['v1.31.4-r1', ['v1.31.4-r10'], null],
    ['v1.32', ['v1.31.4-r0'], null],
    ['v1.31', [], null],
    ['v1.31', ['latest', '', 'v1.x'], null],
  ])('resolves %s among %j to %p', (asserted, offered, target) => {
    expect(resolveTarget(asserted, offered)).toBe(target)
  })

  it('is always offered or equal to the asserted version', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (asserted, offered) => {
        const target = resolveTarget(asserted, offered)
        expect(target === null || target === asserted || offered.includes(target)).toBe(true)
        if (target !== null) expect(parseVersion(target)).not.toBeNull()
      }),
    )
  })
})

describe('two versions', () => {
  it.each([
    ['v1.31', 'v1.31.4-r0', true],
    ['v1.31.4-r0', 'v1.31', true],
    ['v1.31.4', 'v1.31.4', true],
    ['v1.31.4-r0', 'v1.31.4-r1', false],
    ['v1.3', 'v1.31', false],
    ['', '', false],
    ['latest', 'latest', false],
  ])('are compared as equal if either may be short: %s, %s, %p', (one, other, same) => {
    expect(sameVersion(one, other)).toBe(same)
  })
})

describe('versions of add-ons', () => {
  it('are compared by their numbers', () => {
    const sorted = ['1.30.33', '1.30.6', '3.0.8', '3.0.31', '2.4.134', '2.4.28'].sort(compareAddonVersions)
    expect(sorted).toEqual(['1.30.6', '1.30.33', '2.4.28', '2.4.134', '3.0.8', '3.0.31'])
  })

  it.each([
    ['1.30.33', true],
    ['3.0.4-beta', true],
    ['v1.31', false],
    ['v1.31.4-r2', false],
    ['1.31', false],
    ['', false],
  ])('are told apart from versions of the cluster: %j', (text, isOne) => {
    expect(isAddonVersion(text)).toBe(isOne)
  })

  it.each([
    ['3.0.4-beta', true],
    ['3.0.4-rc1', true],
    ['3.0.4', false],
    ['3.0.4-r2', false],
  ])('say whether they are meant for production: %j', (version, isOne) => {
    expect(isPrerelease(version)).toBe(isOne)
  })
})
