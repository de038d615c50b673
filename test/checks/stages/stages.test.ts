import { describe, expect, it } from '@jest/globals'
import { evaluateStages, type StagedCluster } from '../../../src/checks/stages/index.js'
import { diagnosticMessage } from '../../../src/messages/diagnostics.js'
import { type ClusterFacts, NO_FACTS } from '../../../src/model/cluster.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import type { StageHold } from '../../../src/model/stage-hold.js'
import { decideDiagnostic } from '../../../src/policy/evaluate/table.js'

const NOW = Date.parse('2026-01-15T12:00:00Z')
const HOUR = 3_600_000

/** A cluster that was upgraded to v1.31 ten hours ago. */
const UPGRADED: ClusterFacts = {
  ...NO_FACTS,
  phase: 'Available',
  liveVersion: 'v1.31.4-r0',
  lastUpgrade: { phase: 'Success', progress: '100' },
  lastUpgradeEndedAt: NOW - 10 * HOUR,
  upgrades: [{ from: 'v1.29.3-r0', to: 'v1.31.4-r0' }],
}

const staged = (name: string, over: Partial<StagedCluster> = {}): StagedCluster => ({
  id: `id-of-${name}`,
  name,
  stage: name,
  soakMs: 0,
  facts: UPGRADED,
  gap: null,
  target: null,
  isGated: false,
  isReached: false,
  ...over,
})

const PROD = staged('prod', {
  facts: { ...NO_FACTS, phase: 'Available', liveVersion: 'v1.29.8-r2' },
  target: 'v1.31',
  isGated: true,
})

/** What keeps the gated cluster waiting for one other. */
const holdsOf = (facts: Partial<ClusterFacts>, soakMs = 0, later: StagedCluster = PROD): readonly StageHold[] =>
  evaluateStages([staged('canary', { facts: { ...UPGRADED, ...facts }, soakMs }), later], NOW).holds.get(later.id) ?? []

describe('a cluster of an earlier stage', () => {
  it('keeps no other waiting once it is Available, runs the target after an upgrade from the same minor version, and its soak is over', () => {
    expect(holdsOf({})).toEqual([])
    expect(holdsOf({}, 10 * HOUR)).toEqual([])
  })

  it.each<[string, Partial<ClusterFacts>, Partial<StageHold>]>([
    ['runs another version', { liveVersion: 'v1.29.3-r0' }, { why: 'other-version' }],
    ['runs a newer version', { liveVersion: 'v1.33.1-r0' }, { why: 'other-version' }],
    ['is hibernated', { phase: 'Hibernation' }, { why: 'not-available' }],
    ['is being upgraded', { isUpgrading: true }, { why: 'upgrading' }],
    [
      'was created with the target',
      { lastUpgrade: null, lastUpgradeEndedAt: null, upgrades: [] },
      { why: 'not-upgraded' },
    ],
    ['had an upgrade that failed', { lastUpgrade: { phase: 'Failed', progress: '40' } }, { why: 'not-upgraded' }],
    ['has no time of its upgrade', { lastUpgradeEndedAt: null }, { why: 'unreadable' }],
    [
      'came from another minor version',
      { upgrades: [{ from: 'v1.30.1-r0', to: 'v1.31.4-r0' }] },
      { why: 'other-origin' },
    ],
    ['has no workflow of its upgrade', { upgrades: [] }, { why: 'unknown-origin' }],
    ['has no readable phase', { phase: null }, { why: 'unreadable' }],
    ['has no readable version', { liveVersion: null }, { why: 'unreadable' }],
  ])('keeps a later one waiting if it %s', (_, facts, hold) => {
    expect(holdsOf(facts)).toMatchObject([{ name: 'canary', stage: 'canary', ...hold }])
  })

  it('keeps a later one waiting until its soak is over, to the millisecond', () => {
    const until = UPGRADED.lastUpgradeEndedAt ?? 0
    expect(holdsOf({}, 10 * HOUR + 1)).toMatchObject([{ why: 'soaking', until: until + 10 * HOUR + 1 }])
  })

  it('counts by the upgrade from the same minor version where a patch followed', () => {
    const upgrades = [
      { from: 'v1.31.1-r0', to: 'v1.31.4-r0' },
      { from: 'v1.29.3-r0', to: 'v1.31.1-r0' },
    ]
    expect(holdsOf({ upgrades })).toEqual([])
  })

  it('cannot be compared with a cluster of unknown target or version', () => {
    expect(holdsOf({}, 0, { ...PROD, target: null })).toMatchObject([{ why: 'unknown-target' }])
    expect(holdsOf({}, 0, { ...PROD, facts: NO_FACTS })).toMatchObject([{ why: 'unknown-origin' }])
  })
})

describe('stages', () => {
  it('are ordered as they are first named, and each waits for all before it', () => {
    const old = { ...UPGRADED, liveVersion: 'v1.29.3-r0' }
    const { report, holds } = evaluateStages(
      [
        staged('b', { facts: old }),
        staged('a', { facts: old, target: 'v1.31', isGated: true }),
        staged('b2', { stage: 'b' }),
        PROD,
      ],
      NOW,
    )
    expect(report.map(({ name, waitsFor }) => [name, waitsFor])).toEqual([
      ['b', []],
      ['a', ['b']],
      ['prod', ['b', 'a']],
    ])
    expect([...holds.keys()]).toEqual(['id-of-a', 'id-of-prod'])
  })

  it('do not hold back a cluster that runs its target, or that the run is not about', () => {
    const behind = staged('canary', { facts: NO_FACTS })
    expect([...evaluateStages([behind, { ...PROD, isReached: true }], NOW).holds]).toEqual([])
    expect([...evaluateStages([behind, { ...PROD, isGated: false }], NOW).holds]).toEqual([])
  })
})

describe('the finding about earlier stages', () => {
  const detailOf = (holds: readonly StageHold[]) =>
    ({ name: 'earlier-stage', stage: 'prod', target: 'v1.31', now: NOW, holds }) as const
  const unseen: StageHold = {
    name: 'canary',
    stage: 'dev',
    why: 'unreadable',
    gap: { code: 'wrong-settings', settings: ['PROD_ACCESS_KEY'] },
  }
  const behind: StageHold = { name: 'test', stage: 'dev', why: 'other-version', live: 'v1.29.3-r0' }

  it('blocks, but is inconclusive where the gate could see none of the reasons', () => {
    expect(decideDiagnostic(diagnostic(null, detailOf([unseen, behind])))).toBe('block')
    expect(decideDiagnostic(diagnostic(null, detailOf([unseen])))).toBe('inconclusive')
  })

  it('names each cluster with its stage and reason, at most ten, and says what to do', () => {
    const { message, fix } = diagnosticMessage(detailOf([unseen, behind]), null)
    expect(message.en).toContain(
      'canary (stage dev) could not be read (see PROD_ACCESS_KEY); test (stage dev) runs v1.29.3-r0.',
    )
    expect(String(typeof fix === 'string' ? fix : fix.en)).toMatch(/^Finish the upgrade .* Then re-run this job\.$/)
    const many = Array.from({ length: 12 }, (_, index) => ({ ...behind, name: `c-${index}` }))
    expect(diagnosticMessage(detailOf(many), null).message.en).toMatch(/c-9 .*; and 2 more clusters\.$/)
    expect(diagnosticMessage(detailOf(many), null).message.en).not.toContain('c-10')
  })
})
