import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Kind, Level } from '../../../src/model/check.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { Policy, Rule, Waiver } from '../../../src/model/policy.js'
import { isGreen } from '../../../src/policy/evaluate/index.js'
import { RUNS } from '../../support/jest/property-runs.js'
import { decisionsOf, evaluated, node, policy, rule, waiver } from '../../support/policy/policies.js'
import { failure, type Source, undecidable, unknownItem } from '../../support/policy/sources.js'

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
const isGreenUnder = (sources: readonly Source[], by: Policy, failOn: FailOn): boolean =>
  isGreen(evaluated(sources, by, { failOn }).results[0]?.verdict ?? 'block', failOn, false, false)

describe('any policy', () => {
  it('never turns a protected or inconclusive item green by one more rule or waiver', () => {
    const redSource = fc.oneof(
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
        redSource,
        fc.nat(),
        failOns,
        (by, more, other, all, one, at, failOn) => {
          const grown = policy({ rules: insert(by.rules, at, more), waivers: insert(by.waivers, at, other) })
          expect(isGreenUnder([...all, one], grown, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('never turns red to green by one waiver less', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyWaiver,
        fc.array(fc.oneof(source, skipped), { maxLength: 4 }),
        fc.nat(),
        failOns,
        (by, gone, all, at, failOn) => {
          const before = policy({ ...by, waivers: insert(by.waivers, at, gone) })
          if (!isGreenUnder(all, before, failOn)) expect(isGreenUnder(all, by, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('never turns red to green by one lowering rule less', () => {
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
          if (!isGreenUnder(all, before, failOn)) expect(isGreenUnder(all, by, failOn)).toBe(false)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('gives equal results for equal input, and keeps every node', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(fc.oneof(source, skipped), { maxLength: 5 }), failOns, (by, all, failOn) => {
        const first = evaluated(all, by, { failOn })
        expect(evaluated(all, by, { failOn })).toEqual(first)
        const findings = first.results[0]?.findings ?? []
        const nodesOf = (list: readonly Source[]) => list.flatMap((one) => one.nodes.map(({ name }) => name)).sort()
        expect(nodesOf(findings.map((one) => one.source))).toEqual(nodesOf(all))
        for (const { source: one, decision, waiver: waivedBy, rule: decidedBy } of findings) {
          if (waivedBy)
            expect([decision, one.type === 'cause' ? one.kind === 'Risk' || one.level === 'Warning' : true]).toEqual([
              'waived',
              true,
            ])
          if (decidedBy) expect(decision).toBe(decidedBy.decision)
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
          const [byTable] = decisionsOf(evaluated([item], policy(), { failOn }))
          const [byPolicy] = decisionsOf(evaluated([item], by, { failOn }))
          expect(order).toContain(byTable)
          expect(order.indexOf(byPolicy ?? '')).toBeGreaterThanOrEqual(order.indexOf(byTable ?? ''))
        },
      ),
    )
  })
})
