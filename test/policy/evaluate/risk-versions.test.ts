import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { catalogRisks } from '../../../src/catalog/known-risks/index.js'
import type { KnownRisk } from '../../../src/model/known-risk.js'
import { crossesRisk } from '../../../src/policy/evaluate/risk-versions.js'
import { RUNS } from '../../support/jest/property-runs.js'

const [sample] = catalogRisks()
const crosses = (risk: Partial<KnownRisk>, current: string | null, target: string | null): boolean | null => {
  if (sample === undefined) throw new Error('the catalog is empty')
  return crossesRisk({ ...sample, from: null, to: ['v1.31'], fixedIn: [], ...risk }, { current, target })
}

/** The change came with v1.25.1-r0, and with a patch of older minors. */
const PATCHED = { to: ['v1.19.16-r4', 'v1.21.7-r0', 'v1.25.1-r0'] }

describe('an upgrade', () => {
  it.each<[string, string | null, string | null, boolean | null]>([
    ['crosses the version of the change', 'v1.29.3-r0', 'v1.31.1-r0', true],
    ['crosses it with a short target', 'v1.29.3-r0', 'v1.31', true],
    ['crosses it in a jump over several minors', 'v1.28', 'v1.34', true],
    ['stops before it', 'v1.28.5-r0', 'v1.30', false],
    ['begins after it', 'v1.31.1-r0', 'v1.33', false],
    ['is one of patches', 'v1.31.1-r0', 'v1.31.4-r0', false],
    ['leads to the version that the cluster runs', 'v1.31.1-r0', 'v1.31', false],
    ['leads to an older version', 'v1.33.1-r0', 'v1.31.1-r0', false],
    ['has an unknown current version', null, 'v1.31', null],
    ['has an unknown current version and an old target', null, 'v1.30', false],
    ['has an unknown target', 'v1.29', null, null],
    ['has a target that is no version', 'v1.29', 'latest', null],
  ])('%s: from %s to %s', (_, current, target, expected) => {
    expect(crosses({}, current, target)).toBe(expected)
  })

  it.each<[string, string, boolean | null]>([
    ['v1.19.10-r0', 'v1.21.7-r0', true],
    ['v1.19.16-r4', 'v1.21.7-r0', false],
    ['v1.19.16-r3', 'v1.19.16-r4', true],
    ['v1.21.1-r0', 'v1.23.1-r0', true],
    ['v1.21.7-r0', 'v1.23.1-r0', false],
    ['v1.25.0-r0', 'v1.25.1-r0', true],
    ['v1.21', 'v1.25.1-r0', null],
    ['v1.21.7-r0', 'v1.25', false],
    ['v1.17.9-r0', 'v1.19', true],
  ])('counts the patch of each minor that brought the change: from %s to %s', (current, target, expected) => {
    expect(crosses(PATCHED, current, target)).toBe(expected)
  })

  it('counts the patch that warns of more where a minor has two', () => {
    expect(crosses({ to: ['v1.31.4-r0', 'v1.31.1-r0'] }, 'v1.29.3-r0', 'v1.31.2-r0')).toBe(true)
    expect(crosses({ fixedIn: ['v1.31.3-r0', 'v1.31.9-r0'] }, 'v1.29.3-r0', 'v1.31.4-r0')).toBe(true)
  })

  it.each<[string, boolean]>([
    ['v1.31.1-r0', true],
    ['v1.31', true],
    ['v1.31.9-r0', false],
    ['v1.31.10-r0', false],
    ['v1.32.1-r0', true],
    ['v1.32.6-r0', false],
    ['v1.33', false],
  ])('is not concerned from the version on that fixes it: to %s', (target, expected) => {
    expect(crosses({ fixedIn: ['v1.31.9-r0', 'v1.32.6-r0'] }, 'v1.29.3-r0', target)).toBe(expected)
  })

  it.each<[string, boolean]>([
    ['v1.27.3-r0', false],
    ['v1.28.1-r0', true],
    ['v1.30.4-r0', true],
  ])('is only concerned from the oldest version that is named on: from %s', (current, expected) => {
    expect(crosses({ from: 'v1.28' }, current, 'v1.31')).toBe(expected)
  })

  it('is always concerned by what every upgrade brings', () => {
    expect(crosses({ to: [] }, 'v1.31.1-r0', 'v1.31.4-r0')).toBe(true)
    expect(crosses({ to: [] }, 'v1.31.4-r0', 'v1.31.4-r0')).toBe(false)
  })

  it('brings a change once on any way through several versions', () => {
    const minor = fc.integer({ min: 19, max: 40 })
    fc.assert(
      fc.property(minor, fc.uniqueArray(minor, { minLength: 2, maxLength: 6 }), (change, minors) => {
        const way = [...minors].sort((a, b) => a - b).map((one) => `v1.${one}.1-r0`)
        const steps = way.slice(1).map((target, index) => crosses({ to: [`v1.${change}`] }, way[index] ?? '', target))
        const whole = crosses({ to: [`v1.${change}`] }, way[0] ?? '', way.at(-1) ?? '')
        expect(steps.filter((one) => one === true).length).toBe(whole === true ? 1 : 0)
      }),
      { numRuns: RUNS },
    )
  })
})
