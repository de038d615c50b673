import { describe, expect, it } from '@jest/globals'
import { applyClusterFacts } from '../../../src/checks/facts/apply.js'
import { diagnosticResult } from '../../../src/model/check-result.js'
import { type ClusterFacts, NO_FACTS } from '../../../src/model/cluster.js'
import { NOW, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'

const NO_TASK = { name: 'target-mismatch', which: 'no-task', asserted: 'v1.33', found: ['v1.31.4-r0'] } as const
const FACTS: ClusterFacts = {
  ...NO_FACTS,
  phase: 'Available',
  liveVersion: 'v1.28.15-r10',
  offeredTargets: ['v1.30.10-r2', 'v1.31.4-r0'],
}

const appliedTo = (asserted: string, facts: Partial<ClusterFacts> = {}) =>
  applyClusterFacts(
    [diagnosticResult('precheck', { ...NO_TASK, asserted })],
    { facts: { ...FACTS, ...facts }, gaps: [] } as never,
    { target: asserted, addonCheckType: 'addonUpgrade', maxAgeMs: 0, now: 0 } as never,
  ).flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ detail }) => (detail.name === 'target-mismatch' ? [detail.which] : [])),
  )

describe('a cluster without a check for the target', () => {
  it.each(['v1.33', 'v1.27'])('is not asked to be checked for %s, which CCE does not offer', (target) => {
    expect(appliedTo(target)).toEqual(['not-offered'])
  })

  it('is asked to be checked where CCE offers the target, or nothing is known of it', () => {
    expect(appliedTo('v1.30')).toEqual(['no-task'])
    expect(appliedTo('v1.33', { offeredTargets: null })).toEqual(['no-task'])
    expect(appliedTo('v1.33', { liveVersion: null })).toEqual(['no-task'])
  })
})

describe('a cluster whose phase cannot be read', () => {
  const passed = (isUpgrading: boolean) =>
    applyClusterFacts(
      [precheckResult(precheck(), NOTHING_ASSERTED, NOW, 0)],
      { facts: { ...NO_FACTS, isUpgrading }, gaps: [], waitedMs: 0 } as never,
      { target: null, addonCheckType: 'addonUpgrade', maxAgeMs: 0, now: 0 } as never,
    ).flatMap(({ diagnostics }) => diagnostics.map(({ detail }) => detail))

  it('is not ready for an upgrade while CCE says that one is under way', () => {
    expect(passed(true)).toEqual([{ name: 'cluster-state', which: 'phase', phase: 'Upgrading', waitedMs: 0 }])
    expect(passed(false)).toEqual([])
  })
})
