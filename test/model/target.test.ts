import { describe, expect, it } from '@jest/globals'
import { NO_FACTS } from '../../src/model/cluster.js'
import { newerUnderTarget, reachedTarget } from '../../src/model/target.js'

const FACTS = { ...NO_FACTS, phase: 'Available', liveVersion: 'v1.31.1-r0', offeredTargets: ['v1.32.1-r0'] }

describe('reachedTarget', () => {
  it.each(['v1.31', 'v1.31.1', 'v1.31.1-r0'])('is the live version if it matches %s', (asserted) => {
    expect(reachedTarget(asserted, FACTS)).toBe('v1.31.1-r0')
  })

  it.each([
    ['no target is asserted', null, {}],
    ['another target is asserted', 'v1.32', {}],
    ['the target only starts with the same characters', 'v1.3', {}],
    ['another patch is asserted', 'v1.31.1-r1', {}],
    ['the cluster is in another phase', 'v1.31', { phase: 'Upgrading' }],
    ['the phase is unknown', 'v1.31', { phase: null }],
    ['the version is unknown', 'v1.31', { liveVersion: null }],
    ['an upgrade is reported as under way', 'v1.31', { isUpgrading: true }],
    ['a newer version is on offer under the target', 'v1.31', { offeredTargets: ['v1.31.4-r0'] }],
    ['it is unknown what is on offer', 'v1.31', { offeredTargets: null }],
  ])('is null if %s', (_what, asserted, changes) => {
    expect(reachedTarget(asserted, { ...FACTS, ...changes })).toBeNull()
  })

  it('does not depend on what is on offer if the target is exact', () => {
    for (const offeredTargets of [null, ['v1.31.4-r0']])
      expect(reachedTarget('v1.31.1-r0', { ...FACTS, offeredTargets })).toBe('v1.31.1-r0')
  })
})

describe('newerUnderTarget', () => {
  it.each([
    ['v1.31', ['v1.31.4-r0', 'v1.31.2-r0', 'v1.32.1-r0'], 'v1.31.4-r0'],
    ['v1.31.1', ['v1.31.1-r8'], 'v1.31.1-r8'],
    ['v1.31', ['v1.31.1-r0', 'v1.31.0-r5'], null],
    ['v1.31', ['v1.32.1-r0'], null],
    ['v1.31.1-r0', ['v1.31.1-r8'], null],
    ['v1.31', [], null],
    ['v1.31', null, null],
  ])('%s with %j on offer has the newer version %j', (asserted, offered, newer) => {
    expect(newerUnderTarget(asserted, 'v1.31.1-r0', offered)).toBe(newer)
  })
})
