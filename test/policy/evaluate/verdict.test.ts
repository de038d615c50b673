import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Kind, Level } from '../../../src/model/check.js'
import type { Decision } from '../../../src/model/decision.js'
import { type FailOn, type Verdict, worstVerdict } from '../../../src/model/decision.js'
import { isGreen, verdictOf } from '../../../src/policy/evaluate/index.js'
import {
  evaluateResult,
  failure,
  type Source,
  undecidable,
  unknownItem,
  withSources,
} from '../../support/policy/sources.js'

/** From the best to the worst. */
const ORDER: Verdict[] = ['not-applicable', 'pass', 'warn', 'inconclusive', 'block']
/** From the mildest to the strictest. */
const STRICTNESS: FailOn[] = ['fatal', 'exception', 'warning', 'any']

const source: fc.Arbitrary<Source> = fc.oneof(
  fc
    .record({
      name: fc.constantFrom('NodeDiskCheck', 'DeprecatedApiCheck'),
      kind: fc.constantFrom<Kind | null>('Exception', 'Risk', null),
      level: fc.constantFrom<Level>('Fatal', 'Warning', 'Info'),
      group: fc.constantFrom('NodeCheck', 'LimitCheck', 'ExecuteException', null),
    })
    .map(failure),
  fc.constantFrom(undecidable(), unknownItem),
)
const resultOf = (sources: readonly Source[], decides = true) => withSources(sources, { decides })

describe('verdictOf', () => {
  it.each<[string, Decision[], boolean, Verdict]>([
    ['nothing', [], false, 'pass'],
    ['nothing and an absent section', [], true, 'warn'],
    ['a notice', ['notice'], false, 'warn'],
    ['a waived finding', ['waived'], false, 'warn'],
    ['a warning', ['notice', 'warn'], false, 'warn'],
    ['an undecided finding', ['warn', 'inconclusive'], false, 'inconclusive'],
    ['an undecided finding and an absent section', ['inconclusive'], true, 'inconclusive'],
    ['a blocking finding', ['inconclusive', 'warn', 'block', 'notice'], true, 'block'],
  ])('is the worst of its decisions: %s (%j, incomplete: %p) is %s', (_, decisions, isIncomplete, verdict) => {
    expect(verdictOf(decisions, isIncomplete)).toBe(verdict)
  })

  it('does not depend on the order of decisions', () => {
    const decision = fc.constantFrom<Decision>('block', 'warn', 'notice', 'waived', 'inconclusive')
    fc.assert(
      fc.property(fc.array(decision), fc.boolean(), (decisions, isIncomplete) => {
        expect(verdictOf(decisions.toReversed(), isIncomplete)).toBe(verdictOf(decisions, isIncomplete))
      }),
    )
  })
})

describe('the verdict of a result', () => {
  it('is never better with one more cause or diagnostic', () => {
    fc.assert(
      fc.property(
        fc.array(source),
        source,
        fc.constantFrom(...STRICTNESS),
        fc.boolean(),
        (all, more, failOn, decides) => {
          const before = evaluateResult(resultOf(all, decides), failOn).verdict
          const after = evaluateResult(resultOf([...all, more], decides), failOn).verdict
          expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before))
        },
      ),
    )
  })

  it('is never better, and never green instead of red, under a stricter fail-on', () => {
    fc.assert(
      fc.property(fc.array(source), fc.nat(3), fc.nat(3), fc.boolean(), (all, one, other, decides) => {
        const [mild, strict] = [Math.min(one, other), Math.max(one, other)].map((at) => STRICTNESS[at] ?? 'any') as [
          FailOn,
          FailOn,
        ]
        const [before, after] = [mild, strict].map(
          (failOn) => evaluateResult(resultOf(all, decides), failOn).verdict,
        ) as [Verdict, Verdict]
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before))
        if (isGreen(after, strict, false, false)) expect(isGreen(before, mild, false, false)).toBe(true)
      }),
    )
  })

  it('is block if a Fatal item counts and its check did not break', () => {
    fc.assert(
      fc.property(
        fc.array(source),
        fc.constantFrom<Kind | null>('Exception', 'Risk', null),
        fc.constantFrom(...STRICTNESS),
        (all, kind, failOn) => {
          const fatal = failure({ kind, level: 'Fatal', group: 'NodeCheck' })
          expect(evaluateResult(resultOf([...all, fatal]), failOn).verdict).toBe('block')
        },
      ),
    )
  })

  it('is pass only if there is no finding and no absent section', () => {
    fc.assert(
      fc.property(
        fc.array(source),
        fc.constantFrom(...STRICTNESS, 'none' as const),
        fc.boolean(),
        (all, failOn, decides) => {
          expect(evaluateResult(resultOf(all, decides), failOn).verdict === 'pass').toBe(all.length === 0)
        },
      ),
    )
    expect(
      evaluateResult(
        { ...resultOf([]), gaps: [{ check: 'precheck', code: 'absent-section', section: 'node check' }] },
        'exception',
      ).verdict,
    ).toBe('warn')
  })

  it('comes with one finding for each diagnostic and cause, without rule and waiver', () => {
    const all = [failure(), undecidable()]
    const { findings, result } = evaluateResult(resultOf(all), 'exception')
    expect(findings.map((one) => one.source)).toEqual([undecidable(), failure()])
    expect(findings.map((one) => one.decision)).toEqual(['inconclusive', 'block'])
    expect(findings.every((one) => one.rule === null && one.waiver === null)).toBe(true)
    expect(result).toEqual(resultOf(all))
  })
})

describe('worstVerdict', () => {
  it('is inconclusive without any verdict', () => {
    expect(worstVerdict([])).toBe('inconclusive')
  })

  it('orders block, inconclusive, warn, pass, not-applicable from worst to best', () => {
    const verdicts = fc.array(fc.constantFrom(...ORDER), { minLength: 1 })
    fc.assert(
      fc.property(verdicts, (all) => {
        expect(ORDER.indexOf(worstVerdict(all))).toBe(Math.max(...all.map((one) => ORDER.indexOf(one))))
      }),
    )
  })
})

describe('isGreen', () => {
  it.each<[Verdict, boolean]>([
    ['pass', true],
    ['warn', true],
    ['not-applicable', true],
    ['inconclusive', false],
    ['block', false],
  ])('depends on the verdict: %s is %p', (verdict, green) => {
    for (const failOn of STRICTNESS) expect(isGreen(verdict, failOn, false, false)).toBe(green)
  })

  it('is true under fail-on none for every verdict', () => {
    for (const verdict of ORDER) expect(isGreen(verdict, 'none', false, false)).toBe(true)
  })

  it('is false if the settings were refused, even under fail-on none and on an excused pull request', () => {
    for (const failOn of [...STRICTNESS, 'none' as const])
      for (const excused of [true, false]) expect(isGreen('inconclusive', failOn, true, excused)).toBe(false)
  })

  it('is true for a pull request that is excused from access', () => {
    expect(isGreen('inconclusive', 'any', false, true)).toBe(true)
  })
})
