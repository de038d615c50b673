import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Kind, Level } from '../../../src/model/check.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { Policy, Rule, Waiver } from '../../../src/model/policy.js'
import { isGreen } from '../../../src/policy/evaluate/index.js'
import { RUNS } from '../../support/jest/property-runs.js'
import {
  decisionsOf,
  evaluated,
  evaluateResults,
  faultsOf,
  NOON,
  node,
  policy,
  resultOf,
  risk,
  rule,
  waiver,
} from '../../support/policy/policies.js'
import { evaluateResult, failure, type Source, undecidable, unknownItem } from '../../support/policy/sources.js'

describe('a result that decides nothing', () => {
  it('is shown as notices, by no rule and no waiver, with what would have been decided', () => {
    const by = policy({ rules: [rule({ match: { kind: 'Risk' } })], waivers: [waiver({ name: 'Waived' })] })
    const { results } = evaluated([risk(), risk({ name: 'Waived' }), failure()], by, {}, { decides: false })
    expect(results[0]?.findings).toEqual([
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'block',
      }),
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'waived',
      }),
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'block',
      }),
    ])
    expect(results[0]?.verdict).toBe('warn')
  })

  it('still counts in what the gate itself has against it', () => {
    expect(evaluated([undecidable(), risk()], policy(), {}, { decides: false }).results[0]?.verdict).toBe(
      'inconclusive',
    )
  })
})

describe('an entry that is for nothing that was found', () => {
  it('is told as unused, a rule as well as a waiver', () => {
    const by = policy({ rules: [rule({ match: { name: 'Gone', kind: 'Risk' } })], waivers: [waiver({ name: 'Gone' })] })
    expect(evaluated([risk()], by).faults).toEqual([
      { entry: 'rules[0]', line: 3, about: 'Gone Risk', problem: { code: 'unused' } },
      { entry: 'waivers[0]', line: 9, about: 'Gone', problem: { code: 'unused' } },
    ])
  })

  it('is not told where a rule meant something, though another one decided', () => {
    const by = policy({ rules: [rule({ match: { kind: 'Risk' } }), rule({ match: { name: 'NodeRestartRisk' } })] })
    expect(faultsOf(evaluated([risk()], by))).toEqual([])
  })

  it.each<[string, Partial<Waiver>, Partial<Rule>]>([
    ['another cluster', { match: { cluster: 'prod-b' } }, { match: { cluster: 'prod-b' } }],
    ['a check that is not selected', { match: { check: 'addons' } }, { match: { check: 'addons', name: 'x' } }],
    ['another target', { match: { target: 'v1.32' } }, { match: { cluster: 'x' } }],
  ])('is elsewhere, and no fault, where it is for %s', (_, forWaiver, forRule) => {
    const by = policy({ rules: [rule(forRule)], waivers: [waiver({ name: 'Gone', ...forWaiver })] })
    const found = evaluated([risk()], by)
    expect(found.faults).toEqual([])
    expect(found.elsewhere).toEqual(['rules[0]', 'waivers[0]'])
  })

  it.each<[string, Partial<Waiver>]>([
    ['this cluster', { match: { cluster: 'prod-*' } }],
    ['this check', { match: { check: 'pre*' } }],
    ['this target', { match: { target: 'v1.31' } }],
  ])('is told as unused where it is for %s', (_, over) => {
    expect(faultsOf(evaluated([risk()], policy({ waivers: [waiver({ name: 'Gone', ...over })] })))).toEqual([
      'waivers[0] unused',
    ])
  })

  it.each<[string, readonly Source[], { decides?: boolean }]>([
    ['could not be seen whole', [undecidable()], {}],
    ['holds a value that nobody knows', [unknownItem], {}],
    ['decides nothing', [risk()], { decides: false }],
  ])('is not told where the result %s', (_, observations, result) => {
    expect(faultsOf(evaluated(observations, policy({ waivers: [waiver({ name: 'Gone' })] }), {}, result))).toEqual([])
  })

  it('is told where the only thing that was not seen is what somebody skipped', () => {
    const skipped = undecidable({ detail: { name: 'skipped-item', item: 'Other' } })
    expect(faultsOf(evaluated([skipped], policy({ waivers: [waiver({ name: 'Gone' })] })))).toEqual([
      'waivers[0] unused',
    ])
  })

  it('is told only where every result was seen whole', () => {
    const by = policy({ waivers: [waiver({ name: 'Gone' })] })
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    expect(evaluateResults([resultOf([risk()]), resultOf([undecidable()])], terms).faults).toEqual([])
    expect(faultsOf(evaluated([risk(), undecidable()], by))).toEqual([])
  })

  it('is held against the version of the task where none is asserted, and against each of several', () => {
    const by = policy({ waivers: [waiver({ name: 'Gone', match: { target: 'v1.31' } })] })
    expect(faultsOf(evaluated([risk()], by, { targetVersion: null }))).toEqual(['waivers[0] unused'])
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    const both = [resultOf([risk()]), resultOf([risk()], { targetVersion: 'v1.32.1-r0' })]
    expect(faultsOf(evaluateResults(both, terms))).toEqual(['waivers[0] unused'])
  })

  it('is not elsewhere where there is no result that could say so', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'prod-b', check: 'addons' } })] })
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    expect(evaluateResults([], terms).elsewhere).toEqual([])
  })

  it('is not told where there is no result at all', () => {
    const terms = {
      policy: policy({ waivers: [waiver()] }),
      failOn: 'exception' as const,
      now: NOON,
      targetVersion: null,
    }
    expect(evaluateResults([], terms)).toEqual({ results: [], faults: [], elsewhere: [] })
  })
})

describe('several results', () => {
  it('are decided each in its own cluster', () => {
    const by = policy({ waivers: [waiver({ match: { cluster: 'prod-a' } })] })
    const { results } = evaluateResults([resultOf([risk()]), resultOf([risk()], { clusterId: 'c-2' })], {
      policy: by,
      failOn: 'exception',
      now: NOON,
      targetVersion: null,
      clusterName: ({ clusterId }) => (clusterId === 'c-1' ? 'prod-a' : 'prod-b'),
    })
    expect(results.map(({ findings }) => findings[0]?.decision)).toEqual(['waived', 'warn'])
  })

  it('have rules asked anew where the same item stands in another cluster', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'c-2' } })] })
    const { results } = evaluateResults([resultOf([risk()]), resultOf([risk()], { clusterId: 'c-2' })], {
      policy: by,
      failOn: 'exception',
      now: NOON,
      targetVersion: null,
      clusterName: null,
    })
    expect(results.map(({ findings }) => findings[0]?.decision)).toEqual(['warn', 'block'])
  })
})

describe('decisions without a policy', () => {
  it('are those of the table', () => {
    expect(evaluateResult(resultOf([failure(), risk()]), 'exception').findings.map(({ decision }) => decision)).toEqual(
      ['block', 'warn'],
    )
  })
})

const names = fc.constantFrom('NodeDiskCheck', 'NodeRestartRisk', 'DeprecatedApiCheck')
const nodes = fc.uniqueArray(fc.constantFrom('a1', 'a2', 'b1'), { maxLength: 3 }).map((all) => all.map(node))
const source: fc.Arbitrary<Source> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        name: names,
        kind: fc.constantFrom<Kind | null>('Exception', 'Risk', null),
        level: fc.constantFrom<Level>('Fatal', 'Warning', 'Info'),
        group: fc.constantFrom('NodeCheck', 'LimitCheck', 'ExecuteException', null),
        nodes,
      })
      .map(failure),
  },
  { weight: 1, arbitrary: fc.constantFrom<Source>(undecidable(), unknownItem) },
)
const skipped = fc
  .record({ item: names, nodes })
  .map(({ item, nodes: on }) => undecidable({ detail: { name: 'skipped-item', item }, nodes: on }))
const glob = fc.constantFrom('*', 'Node*', 'NodeDiskCheck', 'NodeRestartRisk', '*Check')
const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    match: fc.record(
      { name: glob, kind: fc.constantFrom('*', 'Risk', 'Exception'), level: fc.constantFrom('*', 'Fatal', 'Warning') },
      { requiredKeys: ['name'] },
    ),
    decision: fc.constantFrom<Rule['decision']>('block', 'warn', 'notice'),
  })
  .map(rule)
const anyWaiver: fc.Arbitrary<Waiver> = fc
  .record({
    name: glob,
    match: fc.record(
      { nodes: fc.constantFrom(['*'], ['a*'], ['b1'], []), cluster: fc.constantFrom('*', 'prod-a', 'x') },
      { requiredKeys: [] },
    ),
    expires: fc.constantFrom('2026-01-14', '2026-01-15', '2026-02-01', '2027-01-01'),
  })
  .map(waiver)
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({ rules: fc.array(anyRule, { maxLength: 4 }), waivers: fc.array(anyWaiver, { maxLength: 4 }) })
  .map(policy)
const failOns = fc.constantFrom<FailOn>('fatal', 'exception', 'warning', 'any')
const insert = <T>(list: readonly T[], at: number, one: T): T[] => list.toSpliced(at % (list.length + 1), 0, one)
const green = (observations: readonly Source[], by: Policy, failOn: FailOn): boolean =>
  isGreen(evaluated(observations, by, { failOn }).results[0]?.verdict ?? 'block', failOn, false, false)

describe('any policy', () => {
  it('leaves a Fatal Exception red and the inconclusive inconclusive if it gets one more rule or waiver', () => {
    const grim = fc.oneof(
      names.map((name) => failure({ name, kind: 'Exception', level: 'Fatal' })),
      names.map((name) => failure({ name, kind: null, level: 'Fatal' })),
      names.map((name) => failure({ name, group: 'ExecuteException' })),
      fc.constantFrom<Source>(undecidable(), unknownItem),
    )
    fc.assert(
      fc.property(
        anyPolicy,
        anyRule,
        anyWaiver,
        fc.array(source, { maxLength: 3 }),
        grim,
        fc.nat(),
        failOns,
        (by, more, other, all, one, at, failOn) => {
          const grown = policy({ rules: insert(by.rules, at, more), waivers: insert(by.waivers, at, other) })
          expect(green([...all, one], grown, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('never turns red into green by losing a waiver', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyWaiver,
        fc.array(fc.oneof(source, skipped), { maxLength: 4 }),
        fc.nat(),
        failOns,
        (by, gone, all, at, failOn) => {
          const before = policy({ ...by, waivers: insert(by.waivers, at, gone) })
          if (!green(all, before, failOn)) expect(green(all, by, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('never turns red into green by losing a lowering rule', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyRule,
        fc.array(source, { maxLength: 4 }),
        fc.nat(),
        failOns,
        (by, gone, all, at, failOn) => {
          fc.pre(gone.decision !== 'block')
          const before = policy({ ...by, rules: insert(by.rules, at, gone) })
          const lowers = all.every(
            (one) =>
              one.type === 'diagnostic' ||
              decisionsOf(evaluated([one], policy({ rules: [gone] }), { failOn }))[0] !== 'warn' ||
              decisionsOf(evaluated([one], policy(), { failOn }))[0] !== 'notice',
          )
          fc.pre(lowers)
          if (!green(all, before, failOn)) expect(green(all, by, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('decides the same for the same, and loses no node of any finding', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(fc.oneof(source, skipped), { maxLength: 5 }), failOns, (by, all, failOn) => {
        const found = evaluated(all, by, { failOn })
        expect(evaluated(all, by, { failOn })).toEqual(found)
        const findings = found.results[0]?.findings ?? []
        const nodesOf = (list: readonly Source[]) => list.flatMap((one) => one.nodes.map(({ name }) => name)).sort()
        expect(nodesOf(findings.map((one) => one.source))).toEqual(nodesOf(all))
        for (const { source: one, decision, waiver: by_, rule: ruled } of findings) {
          if (by_)
            expect([decision, one.type === 'cause' ? one.kind === 'Risk' || one.level === 'Warning' : true]).toEqual([
              'waived',
              true,
            ])
          if (ruled) expect(decision).toBe(ruled.decision)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('never lowers an Exception below the table', () => {
    const order = ['notice', 'waived', 'warn', 'block']
    fc.assert(
      fc.property(
        anyPolicy,
        names,
        fc.constantFrom<Level>('Fatal', 'Warning', 'Info'),
        failOns,
        (by, name, level, failOn) => {
          const item = failure({ name, level })
          const [bare] = decisionsOf(evaluated([item], policy(), { failOn }))
          const [under] = decisionsOf(evaluated([item], by, { failOn }))
          expect(order.indexOf(under ?? '')).toBeGreaterThanOrEqual(order.indexOf(bare ?? ''))
        },
      ),
    )
  })
})
