import { describe, expect, it } from '@jest/globals'
import type { Cause } from '../../../src/model/cause.js'
import type { Kind, Level } from '../../../src/model/check.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { fingerprintOf } from '../../../src/model/fingerprint.js'
import type { Waiver, WaiverMatch } from '../../../src/model/policy.js'
import { isWaivable } from '../../../src/policy/evaluate/table.js'
import { invalidity } from '../../../src/policy/evaluate/waivers.js'
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

const skip = (over: Partial<Diagnostic> = {}): Diagnostic =>
  undecidable({ detail: { name: 'skipped-item', item: 'NodeRestartRisk' }, ...over })

const waivedBy = (item: Cause | Diagnostic, over: Partial<Waiver> = {}) =>
  evaluated([item], policy({ waivers: [waiver(over)] }))

describe('a waiver', () => {
  it('waives, and is named with owner, reason and the days that are left', () => {
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

  it('leaves the verdict green, but no pass: what is waived stays seen', () => {
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
  ])('cannot waive %s: it is ignored, and named as a fault', (_, item, decision) => {
    const found = waivedBy(item, { name: item.name })
    expect(decisionsOf(found)).toEqual([decision])
    expect(found.faults).toEqual([
      { entry: 'waivers[0]', line: 9, about: item.name, problem: { code: 'cannot-waive', items: [item.name] } },
    ])
  })

  it('that means both what may be skipped and what may not waives the former only', () => {
    const found = evaluated(
      [failure(), risk(), failure({ name: 'Second' })],
      policy({ waivers: [waiver({ name: '*' })] }),
    )
    expect(decisionsOf(found)).toEqual(['block', 'waived', 'block'])
    expect(found.faults).toEqual([
      {
        entry: 'waivers[0]',
        line: 9,
        about: '*',
        problem: { code: 'cannot-waive', items: ['NodeDiskCheck', 'Second'] },
      },
    ])
  })

  it('names what it cannot waive in order of the alphabet', () => {
    const found = evaluated(
      [failure({ name: 'B' }), failure({ name: 'A' })],
      policy({ waivers: [waiver({ name: '*' })] }),
    )
    expect(found.faults[0]?.problem).toEqual({ code: 'cannot-waive', items: ['A', 'B'] })
  })

  it.each<[string, Partial<Waiver>]>([
    ['another cause', { fingerprint: 'f0123456789abcdef' }],
    ['other nodes', { match: { nodes: ['n2'] } }],
  ])('tries nothing where it is for %s of what may not be waived', (_, over) => {
    const item = failure({ nodes: [node('n1')] })
    expect(faultsOf(waivedBy(item, { name: item.name, ...over }))).toEqual(['waivers[0] unused'])
  })

  it('leaves a finding of no node without nodes', () => {
    expect(waivedBy(risk()).results[0]?.findings.map(({ source }) => source.nodes)).toEqual([[]])
  })

  it('beats a rule', () => {
    const rules = [{ entry: '', line: 3, match: { kind: 'Risk' }, decision: 'block' as const, reason: null }]
    const found = evaluated([risk()], policy({ rules, waivers: [waiver()] }))
    expect(found.results[0]?.findings[0]).toMatchObject({
      decision: 'waived',
      rule: null,
      waiver: { entry: 'waivers[0]' },
    })
  })

  it('that is the first to mean it waives it', () => {
    const waivers = [waiver({ name: 'Other' }), waiver({ owner: 'first' }), waiver({ owner: 'second' })]
    const found = evaluated([risk()], policy({ waivers }))
    expect(found.results[0]?.findings[0]?.waiver).toMatchObject({ entry: 'waivers[1]', owner: 'first' })
  })

  it('touches nothing inconclusive', () => {
    const broken = risk({ group: 'ExecuteException' })
    for (const one of [
      broken,
      undecidable(),
      undecidable({ detail: { name: 'not-finished', of: 'task', what: '', phase: 'Running', waitedMs: 0 } }),
    ])
      expect(decisionsOf(waivedBy(one, { name: '*' }))).toEqual(['inconclusive'])
  })

  it.each<[string, WaiverMatch]>([
    ['nothing more', {}],
    ['the check', { check: 'precheck' }],
    ['any add-on, also none', { addon: '*' }],
    ['the cluster by name', { cluster: 'prod-*' }],
    ['the cluster by id', { cluster: 'c-1' }],
    ['the target, as far as it is given', { target: 'v1.31' }],
    ['the exact target', { target: 'v1.31.1-r0' }],
    ['a node', { nodes: ['canary-*', 'n1'] }],
    ['a node by its uid', { nodes: ['uid-n1'] }],
    ['everything at once', { check: 'pre*', addon: '*', cluster: 'prod-a', target: 'v1.31.1', nodes: ['*'] }],
  ])('that is narrowed to %s waives where that holds', (_, match) => {
    expect(decisionsOf(waivedBy(risk({ nodes: [node('n1')] }), { match }))).toEqual(['waived'])
  })

  it.each<[string, WaiverMatch]>([
    ['another check', { check: 'addons' }],
    ['an add-on', { addon: 'coredns' }],
    ['another cluster', { cluster: 'prod-b' }],
    ['another target', { target: 'v1.32' }],
    ['a target that is not a whole component of ours', { target: 'v1.3' }],
    ['a patch that nobody told', { target: 'v1.31.1-r1' }],
    ['other nodes', { nodes: ['n2', 'uid-n2'] }],
    ['no node at all', { nodes: [] }],
  ])('that is narrowed to %s waives nothing else', (_, match) => {
    expect(decisionsOf(waivedBy(risk({ nodes: [node('n1')] }), { match }))).toEqual(['warn'])
  })

  it('is narrowed to an add-on by template or instance', () => {
    for (const addon of ['coredns', 'cceaddon-*'])
      expect(decisionsOf(waivedBy(addonRisk('Warning'), { name: 'AddonStatus', match: { addon } }))).toEqual(['waived'])
    expect(decisionsOf(waivedBy(addonRisk('Warning'), { name: 'AddonStatus', match: { addon: 'everest' } }))).toEqual([
      'warn',
    ])
  })

  it('that is narrowed to a target holds an add-on result against the asserted one, since it has none of its own', () => {
    const by = policy({ waivers: [waiver({ name: 'AddonStatus', match: { target: 'v1.31' } })] })
    const addon = { check: 'addons' as const, targetVersion: 'v1.20' }
    expect(decisionsOf(evaluated([addonRisk('Warning')], by, { targetVersion: 'v1.31.1' }, addon))).toEqual(['waived'])
    expect(decisionsOf(evaluated([addonRisk('Warning')], by, { targetVersion: null }, addon))).toEqual(['warn'])
  })

  it('that is narrowed to a target holds a task that names none against the asserted one', () => {
    const by = policy({ waivers: [waiver({ match: { target: 'v1.31' } })] })
    expect(decisionsOf(evaluated([risk()], by, { targetVersion: 'v1.31' }, { targetVersion: null }))).toEqual([
      'waived',
    ])
    expect(decisionsOf(evaluated([risk()], by, { targetVersion: null }, { targetVersion: null }))).toEqual(['warn'])
  })

  it('that is narrowed to a cluster means it by id where nobody told its name', () => {
    const by = (glob: string) => policy({ waivers: [waiver({ match: { cluster: glob } })] })
    expect(decisionsOf(evaluated([risk()], by('c-1'), { clusterName: null }))).toEqual(['waived'])
    expect(decisionsOf(evaluated([risk()], by('prod-a'), { clusterName: null }))).toEqual(['warn'])
    expect(CLUSTER.name).toBe('prod-a')
  })

  it('that is bound to a fingerprint waives exactly that cause', () => {
    const one = risk({ signature: ['one'] })
    const other = risk({ signature: ['other'] })
    const found = evaluated([one, other], policy({ waivers: [waiver({ fingerprint: fingerprintOf(one) })] }))
    expect(decisionsOf(found)).toEqual(['waived', 'warn'])
  })
})

describe('a waiver of some nodes', () => {
  const three = risk({ nodes: [node('a1'), node('a2'), node('b1')] })

  it('makes two findings of one, with one fingerprint, each with its nodes', () => {
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

  it('leaves the others to the next waiver', () => {
    const waivers = [
      waiver({ match: { nodes: ['a1'] }, owner: 'one' }),
      waiver({ match: { nodes: ['a1', 'b*'] }, owner: 'two' }),
      waiver({ match: { nodes: ['c*'] }, owner: 'three' }),
    ]
    const found = evaluated([three], policy({ waivers }))
    expect(
      found.results[0]?.findings.map((one) => [one.waiver?.owner, one.source.nodes.map(({ name }) => name)]),
    ).toEqual([
      ['one', ['a1']],
      ['two', ['b1']],
      [undefined, ['a2']],
    ])
    expect(faultsOf(found)).toEqual(['waivers[2] unused'])
  })

  it('waives nothing that sits on no node, unless it is for any', () => {
    expect(decisionsOf(waivedBy(risk(), { match: { nodes: ['a*'] } }))).toEqual(['warn'])
    expect(decisionsOf(waivedBy(risk(), { match: { nodes: ['a*', '*'] } }))).toEqual(['waived'])
  })

  it('means a node without a name by its uid, and one without both by nothing but a star', () => {
    const nameless = risk({
      nodes: [
        { uid: 'u-1', name: null },
        { uid: null, name: null },
      ],
    })
    const found = evaluated([nameless], policy({ waivers: [waiver({ match: { nodes: ['u-*'] } })] }))
    expect(found.results[0]?.findings.map(({ decision, source }) => [decision, source.nodes.length])).toEqual([
      ['waived', 1],
      ['warn', 1],
    ])
    expect(decisionsOf(waivedBy(nameless, { match: { nodes: ['*'] } }))).toEqual(['waived'])
  })
})

describe('an item that somebody had skipped', () => {
  it('is waived by a waiver for it', () => {
    const found = waivedBy(skip())
    expect(found.results[0]?.findings[0]).toMatchObject({ decision: 'waived', waiver: { owner: '@org/platform' } })
    expect(faultsOf(found)).toEqual([])
  })

  it.each<[string, Partial<Waiver>]>([
    ['another item', { name: 'NodeDiskCheck' }],
    ['another check', { match: { check: 'addons' } }],
    ['an add-on', { match: { addon: 'coredns' } }],
    ['an add-on, by a glob', { match: { addon: 'S*' } }],
    ['another cluster', { match: { cluster: 'prod-b' } }],
    ['another target', { match: { target: 'v1.32' } }],
    ['some nodes, where it is skipped on all', { match: { nodes: ['n1'] } }],
    ['another cause', { fingerprint: 'f0123456789abcdef' }],
    ['it until yesterday', { expires: '2026-01-14' }],
  ])('is inconclusive where the waiver is for %s', (_, over) => {
    expect(decisionsOf(waivedBy(skip(), over))).toEqual(['inconclusive'])
  })

  it('is one of the pre-upgrade check', () => {
    expect(decisionsOf(waivedBy(skip(), { match: { check: 'precheck' } }))).toEqual(['waived'])
  })

  it('is waived on the nodes that the waiver is for, and inconclusive on the others', () => {
    const { results } = waivedBy(skip({ nodes: [node('a1'), node('b1')] }), { match: { nodes: ['a*'] } })
    expect(results[0]?.findings.map(({ decision, source }) => [decision, source.nodes])).toEqual([
      ['waived', [node('a1')]],
      ['inconclusive', [node('b1')]],
    ])
  })

  it('is not mixed up with another item under the same waivers', () => {
    const other = undecidable({ detail: { name: 'skipped-item', item: 'NodeDiskCheck' } })
    expect(decisionsOf(evaluated([skip(), other], policy({ waivers: [waiver()] })))).toEqual(['waived', 'inconclusive'])
  })

  it('does not lend its waiver to an item of the same name that failed as an Exception', () => {
    const found = evaluated([skip(), failure({ name: 'NodeRestartRisk' })], policy({ waivers: [waiver()] }))
    expect(decisionsOf(found)).toEqual(['waived', 'block'])
    expect(faultsOf(found)).toEqual(['waivers[0] cannot-waive'])
  })
})

describe('the time of a waiver', () => {
  const at = (expires: string, now: number, most = 90) => invalidity(waiver({ expires }), now, most)

  it('ends at 24:00 UTC of its last day', () => {
    expect(at('2026-01-15', Date.parse('2026-01-15T23:59:59.999Z'))).toBeNull()
    expect(at('2026-01-15', Date.parse('2026-01-16T00:00:00Z'))).toEqual({ code: 'expired', expires: '2026-01-15' })
  })

  it('lies at most so many days ahead as the policy allows', () => {
    expect(at('2026-04-15', NOON)).toBeNull()
    expect(at('2026-04-16', NOON)).toEqual({ code: 'too-far', expires: '2026-04-16', days: 91, most: 90 })
    expect(at('2026-01-16', NOON, 1)).toBeNull()
    expect(at('2026-01-17', NOON, 1)).toMatchObject({ code: 'too-far', days: 2 })
  })

  it('that is no day of the calendar has none: it is expired', () => {
    expect(at('2026-02-30', NOON)).toMatchObject({ code: 'expired' })
  })

  it.each([
    ['2026-01-14', 'expired'],
    ['2027-01-01', 'too-far'],
  ])('that is over or too far away (%s) makes it a fault, and it waives nothing', (expires, code) => {
    const found = waivedBy(risk(), { expires })
    expect(decisionsOf(found)).toEqual(['warn'])
    expect(faultsOf(found)).toEqual([`waivers[0] ${code}`])
    expect(found.faults[0]).toMatchObject({ line: 9, about: 'NodeRestartRisk' })
  })

  it('is counted in whole days', () => {
    const left = (now: number) =>
      evaluated([risk()], policy({ waivers: [waiver({ expires: '2026-01-16' })] }), { now }).results[0]?.findings[0]
        ?.waiver?.daysLeft
    expect(left(NOON)).toBe(1)
    expect(left(NOON + DAY)).toBe(0)
  })
})

describe('what CCE lets a person skip', () => {
  it.each<[Kind | null, Level, boolean]>([
    ['Exception', 'Fatal', false],
    ['Exception', 'Warning', false],
    ['Exception', 'Info', false],
    ['Risk', 'Fatal', true],
    ['Risk', 'Warning', true],
    ['Risk', 'Info', true],
    [null, 'Fatal', false],
    [null, 'Warning', true],
    [null, 'Info', false],
  ])('depends on kind and level: %s, %s: %p', (kind, level, is) => {
    expect(isWaivable({ kind, level })).toBe(is)
  })
})
