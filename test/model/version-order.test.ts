import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseVersion } from '../../src/model/version.js'
import { compareVersions, newestAddonVersion, resolveTarget, sameVersion } from '../../src/model/version-order.js'

const part = fc.nat({ max: 40 })
const exact = fc.tuple(part, part, part, part).map(([a, b, c, d]) => `v${a}.${b}.${c}-r${d}`)
const anyText = fc.oneof(exact, fc.string({ unit: 'binary' }), fc.constantFrom('v1.31', 'v1.31.4', '', 'latest'))

describe('the order of versions', () => {
  it('is by their numbers, not by their letters', () => {
    const shuffled = ['v1.31.10-r0', 'v1.9.2-r9', 'v1.31.4-r10', 'v1.31', 'nonsense', 'v1.31.4-r9', 'v1.31.4']
    expect([...shuffled].sort(compareVersions)).toEqual([
      ...['nonsense', 'v1.9.2-r9', 'v1.31', 'v1.31.4', 'v1.31.4-r9', 'v1.31.4-r10', 'v1.31.10-r0'],
    ])
  })

  it('is one in both directions', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(-compareVersions(b, a)) || 0)
        expect(compareVersions(a, a)).toBe(0)
      }),
    )
  })
})

describe('the target to ask for', () => {
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
  ])('for %s among %j is %p', (asserted, offered, target) => {
    expect(resolveTarget(asserted, offered)).toBe(target)
  })

  it('is always on offer, or as exact as what was asserted', () => {
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
  ])('%s and %s speak of one: %p', (one, other, same) => {
    expect(sameVersion(one, other)).toBe(same)
  })
})

describe('the newest version of an add-on', () => {
  it.each([
    [['1.30.6', '1.30.33', '1.29.4'], '1.30.33'],
    [['2.4.28', '2.4.134'], '2.4.134'],
    [['3.0.4', '3.0.31', '3.0.8'], '3.0.31'],
    [['1.0.0'], '1.0.0'],
    [['', '1.0.0'], '1.0.0'],
    [[''], null],
    [[], null],
  ])('of %j is %p', (versions, newest) => {
    expect(newestAddonVersion(versions)).toBe(newest)
  })

  it('is one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (versions) => {
        expect(versions).toContain(newestAddonVersion(versions))
      }),
    )
  })
})
