import { describe, expect, it } from '@jest/globals'
import type { Cause } from '../../../src/model/cause.js'
import type { Level } from '../../../src/model/check.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { fingerprintOf } from '../../../src/model/fingerprint.js'
import type { Waiver, WaiverMatch } from '../../../src/model/policy.js'
import { expiringWaivers, invalidity } from '../../../src/policy/evaluate/waivers.js'
import {
  CLUSTER,
  decisionsOf,
  evaluated,
  faultsOf,
  NOON,
  node,
  policy,
  risk,
  waiver,
} from '../../support/policy/policies.js'
import { failure, undecidable } from '../../support/policy/sources.js'

const DAY = 24 * 3_600_000

const ADDON = { template: 'coredns', instanceId: 'i-1', instanceName: 'cceaddon-coredns', targetVersion: '1.30' }
const addonRisk = (level: Level): Cause =>
  failure({ check: 'addons', scope: 'addon', name: 'AddonStatus', kind: null, level, group: null, addon: ADDON })

const waivedBy = (item: Cause | Diagnostic, over: Partial<Waiver> = {}) =>
  evaluated([item], policy({ waivers: [waiver(over)] }))

describe('a waiver', () => {
  it('waives a cause, and the finding has its owner, reason and remaining days', () => {
    const [finding] = waivedBy(risk()).results[0]?.findings ?? []
    expect(finding).toMatchObject({
      decision: 'waived',
      decisionIfCounted: 'waived',
      decides: true,
      rule: null,
      waiver: {
        entry: 'waivers[0]',
        line: 9,
        reason: 'CHG-1',
        owner: '@org/platform',
        expires: '2026-02-15',
        daysLeft: 31,
      },
    })
  })

  it('turns the verdict into warn, not pass', () => {
    expect(waivedBy(risk({ level: 'Fatal' })).results[0]?.verdict).toBe('warn')
  })

  it.each<[string, Cause]>([
    ['a Risk at Fatal', risk({ level: 'Fatal' })],
    ['a Risk at Warning', risk()],
    ['a Risk at Info', risk({ level: 'Info' })],
    ['an add-on risk at Warning', { ...addonRisk('Warning'), name: 'NodeRestartRisk' }],
  ])('waives %s', (_, item) => {
    expect(decisionsOf(waivedBy(item))).toEqual(['waived'])
    expect(faultsOf(waivedBy(item))).toEqual([])
  })

  it.each<[string, Cause, string]>([
    ['an Exception at Fatal', failure(), 'block'],
    ['an Exception at Info', failure({ level: 'Info' }), 'block'],
    ['a Fatal add-on risk', addonRisk('Fatal'), 'block'],
    ['an add-on risk at Info', addonRisk('Info'), 'notice'],
  ])('cannot waive %s, which is reported as a fault', (_, item, decision) => {
    const evaluation = waivedBy(item, { name: item.name })
    expect(decisionsOf(evaluation)).toEqual([decision])
    expect(evaluation.faults).toEqual([
      { entry: 'waivers[0]', line: 9, about: item.name, problem: { code: 'cannot-waive', items: [item.name] } },
    ])
  })

  it('waives only what can be skipped if it also matches what cannot', () => {
    const evaluation = evaluated(
      [failure(), risk(), failure({ name: 'Second' })],
      policy({ waivers: [waiver({ name: '*' })] }),
    )
    expect(decisionsOf(evaluation)).toEqual(['block', 'waived', 'block'])
    expect(evaluation.faults).toEqual([
      {
        entry: 'waivers[0]',
        line: 9,
        about: '*',
        problem: { code: 'cannot-waive', items: ['NodeDiskCheck', 'Second'] },
      },
    ])
  })

  it('lists what it cannot waive in alphabetical order', () => {
    const evaluation = evaluated(
      [failure({ name: 'B' }), failure({ name: 'A' })],
      policy({ waivers: [waiver({ name: '*' })] }),
    )
    expect(evaluation.faults[0]?.problem).toEqual({ code: 'cannot-waive', items: ['A', 'B'] })
  })

  it.each<[string, Partial<Waiver>]>([
    ['another cause', { fingerprint: 'f0123456789abcdef' }],
    ['other nodes', { match: { nodes: ['n2'] } }],
  ])('is reported as unused if it is for %s of an item that cannot be waived', (_, over) => {
    const item = failure({ nodes: [node('n1')] })
    expect(faultsOf(waivedBy(item, { name: item.name, ...over }))).toEqual(['waivers[0] unused'])
  })

  it('adds no nodes to a finding without nodes', () => {
    expect(waivedBy(risk()).results[0]?.findings.map(({ source }) => source.nodes)).toEqual([[]])
  })

  it('takes precedence over a rule', () => {
    const rules = [{ entry: '', line: 3, match: { kind: 'Risk' }, decision: 'block' as const, reason: null }]
    const evaluation = evaluated([risk()], policy({ rules, waivers: [waiver()] }))
    expect(evaluation.results[0]?.findings[0]).toMatchObject({
      decision: 'waived',
      rule: null,
      waiver: { entry: 'waivers[0]' },
    })
  })

  it('waives if it is the first one that matches', () => {
    const waivers = [waiver({ name: 'Other' }), waiver({ owner: 'first' }), waiver({ owner: 'second' })]
    const evaluation = evaluated([risk()], policy({ waivers }))
    expect(evaluation.results[0]?.findings[0]?.waiver).toMatchObject({ entry: 'waivers[1]', owner: 'first' })
  })

  it('changes nothing that is inconclusive', () => {
    const broken = risk({ group: 'ExecuteException' })
    for (const one of [
      broken,
      undecidable(),
      undecidable({ detail: { name: 'not-finished', of: 'task', what: '', phase: 'Running', waitedMs: 0 } }),
    ])
      expect(decisionsOf(waivedBy(one, { name: '*' }))).toEqual(['inconclusive'])
  })

  it.each<[string, WaiverMatch]>([
    ['nothing', {}],
    ['the check', { check: 'precheck' }],
    ['any add-on or none', { addon: '*' }],
    ['the cluster by name', { cluster: 'prod-*' }],
    ['the cluster by id', { cluster: 'c-1' }],
    ['a shorter target', { target: 'v1.31' }],
    ['the exact target', { target: 'v1.31.1-r0' }],
    ['a node', { nodes: ['canary-*', 'n1'] }],
    ['a node by its uid', { nodes: ['uid-n1'] }],
    ['every key at once', { check: 'pre*', addon: '*', cluster: 'prod-a', target: 'v1.31.1', nodes: ['*'] }],
  ])('waives if it is narrowed to %s and that matches', (_, match) => {
    expect(decisionsOf(waivedBy(risk({ nodes: [node('n1')] }), { match }))).toEqual(['waived'])
  })

  it.each<[string, WaiverMatch]>([
    ['another check', { check: 'addons' }],
    ['an add-on', { addon: 'coredns' }],
    ['another cluster', { cluster: 'prod-b' }],
    ['another target', { target: 'v1.32' }],
    ['a target that only starts with the same characters', { target: 'v1.3' }],
    ['another patch of the target', { target: 'v1.31.1-r1' }],
    ['other nodes', { nodes: ['n2', 'uid-n2'] }],
    ['no node at all', { nodes: [] }],
  ])('waives nothing if it is narrowed to %s', (_, match) => {
    expect(decisionsOf(waivedBy(risk({ nodes: [node('n1')] }), { match }))).toEqual(['warn'])
  })

  it('can be narrowed to an add-on by template or instance', () => {
    for (const addon of ['coredns', 'cceaddon-*'])
      expect(decisionsOf(waivedBy(addonRisk('Warning'), { name: 'AddonStatus', match: { addon } }))).toEqual(['waived'])
    expect(decisionsOf(waivedBy(addonRisk('Warning'), { name: 'AddonStatus', match: { addon: 'everest' } }))).toEqual([
      'warn',
    ])
  })

  it('compares its target with the asserted one for an add-on result, which has none', () => {
    const by = policy({ waivers: [waiver({ name: 'AddonStatus', match: { target: 'v1.31' } })] })
    const addon = { check: 'addons' as const, targetVersion: 'v1.20' }
    expect(decisionsOf(evaluated([addonRisk('Warning')], by, { targetVersion: 'v1.31.1' }, addon))).toEqual(['waived'])
    expect(decisionsOf(evaluated([addonRisk('Warning')], by, { targetVersion: null }, addon))).toEqual(['warn'])
  })

  it('compares its target with the asserted one if the task names none', () => {
    const by = policy({ waivers: [waiver({ match: { target: 'v1.31' } })] })
    expect(decisionsOf(evaluated([risk()], by, { targetVersion: 'v1.31' }, { targetVersion: null }))).toEqual([
      'waived',
    ])
    expect(decisionsOf(evaluated([risk()], by, { targetVersion: null }, { targetVersion: null }))).toEqual(['warn'])
  })

  it('matches its cluster by id if the name is unknown', () => {
    const by = (glob: string) => policy({ waivers: [waiver({ match: { cluster: glob } })] })
    expect(decisionsOf(evaluated([risk()], by('c-1'), { clusterName: null }))).toEqual(['waived'])
    expect(decisionsOf(evaluated([risk()], by('prod-a'), { clusterName: null }))).toEqual(['warn'])
    expect(CLUSTER.name).toBe('prod-a')
  })

  it('waives exactly one cause if it has a fingerprint', () => {
    const one = risk({ signature: ['one'] })
    const other = risk({ signature: ['other'] })
    const evaluation = evaluated([one, other], policy({ waivers: [waiver({ fingerprint: fingerprintOf(one) })] }))
    expect(decisionsOf(evaluation)).toEqual(['waived', 'warn'])
  })
})

describe('a waiver of some nodes', () => {
  const three = risk({ nodes: [node('a1'), node('a2'), node('b1')] })

  it('splits a finding in two with the same fingerprint, each with its own nodes', () => {
    const { results } = evaluated([three], policy({ waivers: [waiver({ match: { nodes: ['a*'] } })] }), {
      failOn: 'warning',
    })
    const findings = results[0]?.findings ?? []
    expect(findings.map(({ decision, source }) => [decision, source.nodes])).toEqual([
      ['waived', [node('a1'), node('a2')]],
      ['block', [node('b1')]],
    ])
    expect(new Set(findings.map(({ source }) => fingerprintOf(source))).size).toBe(1)
    expect(results[0]?.verdict).toBe('block')
  })

  it('leaves the other nodes to the next waiver', () => {
    const waivers = [
      waiver({ match: { nodes: ['a1'] }, owner: 'one' }),
      waiver({ match: { nodes: ['a1', 'b*'] }, owner: 'two' }),
      waiver({ match: { nodes: ['c*'] }, owner: 'three' }),
    ]
    const evaluation = evaluated([three], policy({ waivers }))
    expect(
      evaluation.results[0]?.findings.map((one) => [one.waiver?.owner, one.source.nodes.map(({ name }) => name)]),
    ).toEqual([
      ['one', ['a1']],
      ['two', ['b1']],
      [undefined, ['a2']],
    ])
    expect(faultsOf(evaluation)).toEqual(['waivers[2] unused'])
  })

  it('waives a finding without nodes only if it matches any node', () => {
    expect(decisionsOf(waivedBy(risk(), { match: { nodes: ['a*'] } }))).toEqual(['warn'])
    expect(decisionsOf(waivedBy(risk(), { match: { nodes: ['a*', '*'] } }))).toEqual(['waived'])
  })

  it('matches a node without a name by its uid, and one without both only by *', () => {
    const nameless = risk({
      nodes: [
        { uid: 'u-1', name: null },
        { uid: null, name: null },
      ],
    })
    const evaluation = evaluated([nameless], policy({ waivers: [waiver({ match: { nodes: ['u-*'] } })] }))
    expect(evaluation.results[0]?.findings.map(({ decision, source }) => [decision, source.nodes.length])).toEqual([
      ['waived', 1],
      ['warn', 1],
    ])
    expect(decisionsOf(waivedBy(nameless, { match: { nodes: ['*'] } }))).toEqual(['waived'])
  })
})

describe('the expiry date of a waiver', () => {
  const at = (expires: string, now: number, most = 90) => invalidity(waiver({ expires }), now, most)

  it('includes that day until 24:00 UTC', () => {
    expect(at('2026-01-15', Date.parse('2026-01-15T23:59:59.999Z'))).toBeNull()
    expect(at('2026-01-15', Date.parse('2026-01-16T00:00:00Z'))).toEqual({ code: 'expired', expires: '2026-01-15' })
  })

  it('can be at most max-waiver-days ahead', () => {
    expect(at('2026-04-15', NOON)).toBeNull()
    expect(at('2026-04-16', NOON)).toEqual({ code: 'too-far', expires: '2026-04-16', days: 91, most: 90 })
    expect(at('2026-01-16', NOON, 1)).toBeNull()
    expect(at('2026-01-17', NOON, 1)).toMatchObject({ code: 'too-far', days: 2 })
  })

  it('counts as over if it is not a calendar date', () => {
    expect(at('2026-02-30', NOON)).toMatchObject({ code: 'expired' })
  })

  it.each([
    ['2026-01-14', 'expired'],
    ['2027-01-01', 'too-far'],
  ])('makes the waiver a fault that waives nothing if it is over or too far ahead: %s', (expires, code) => {
    const evaluation = waivedBy(risk(), { expires })
    expect(decisionsOf(evaluation)).toEqual(['warn'])
    expect(faultsOf(evaluation)).toEqual([`waivers[0] ${code}`])
    expect(evaluation.faults[0]).toMatchObject({ line: 9, about: 'NodeRestartRisk' })
  })

  it('is counted down in whole days', () => {
    const left = (now: number) =>
      evaluated([risk()], policy({ waivers: [waiver({ expires: '2026-01-16' })] }), { now }).results[0]?.findings[0]
        ?.waiver?.daysLeft
    expect(left(NOON)).toBe(1)
    expect(left(NOON + DAY)).toBe(0)
  })
})

describe('the waivers that expire soon', () => {
  const expiring = (...expires: readonly string[]) =>
    expiringWaivers(policy({ waivers: expires.map((day) => waiver({ name: `Until${day}`, expires: day })) }), NOON)

  it('are those that hold for at most 14 more days', () => {
    const soon = expiring('2026-01-14', '2026-01-15', '2026-01-29', '2026-01-30')
    expect(soon.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
      ['Until2026-01-15', 0],
      ['Until2026-01-29', 14],
    ])
  })

  it('have their owner, reason and place in the policy', () => {
    expect(expiring('2026-01-20')).toEqual([
      {
        entry: 'waivers[0]',
        line: 9,
        reason: 'CHG-1',
        owner: '@org/platform',
        expires: '2026-01-20',
        daysLeft: 5,
        name: 'Until2026-01-20',
      },
    ])
  })
})
