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

describe('the verdict of a result', () => {
  it.each<[string, Decision[], boolean, Verdict]>([
    ['nothing was found', [], false, 'pass'],
    ['nothing was found, but a section is absent', [], true, 'warn'],
    ['something is to be noticed', ['notice'], false, 'warn'],
    ['something was waived', ['waived'], false, 'warn'],
    ['something warns', ['notice', 'warn'], false, 'warn'],
    ['something could not be seen', ['warn', 'inconclusive'], false, 'inconclusive'],
    ['something could not be seen and a section is absent', ['inconclusive'], true, 'inconclusive'],
    ['something blocks', ['inconclusive', 'warn', 'block', 'notice'], true, 'block'],
  ])('where %s: %p, %p is %s', (_, decisions, leftOut, verdict) => {
    expect(verdictOf(decisions, leftOut)).toBe(verdict)
  })

  it('does not depend on the order of what was found', () => {
    const decision = fc.constantFrom<Decision>('block', 'warn', 'notice', 'waived', 'inconclusive')
    fc.assert(
      fc.property(fc.array(decision), fc.boolean(), (decisions, leftOut) => {
        expect(verdictOf(decisions.toReversed(), leftOut)).toBe(verdictOf(decisions, leftOut))
      }),
    )
  })

  it('is never better for one source more', () => {
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

  it('blocks wherever a Fatal item counts and its check did not break', () => {
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

  it('passes only where nothing was found and nothing left out', () => {
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
    expect(evaluateResult({ ...resultOf([]), absentSections: ['nodes'] }, 'exception').verdict).toBe('warn')
  })

  it('comes with each source in its place, and no rule or waiver', () => {
    const all = [failure(), undecidable()]
    const { findings, result } = evaluateResult(resultOf(all), 'exception')
    expect(findings.map((one) => one.source)).toEqual([undecidable(), failure()])
    expect(findings.map((one) => one.decision)).toEqual(['inconclusive', 'block'])
    expect(findings.every((one) => one.rule === null && one.waiver === null)).toBe(true)
    expect(result).toEqual(resultOf(all))
  })
})

describe('the verdict of several results', () => {
  it('is inconclusive without any: nothing was seen', () => {
    expect(worstVerdict([])).toBe('inconclusive')
  })

  it('is the worst of them: block, inconclusive, warn, pass, not-applicable', () => {
    const verdicts = fc.array(fc.constantFrom(...ORDER), { minLength: 1 })
    fc.assert(
      fc.property(verdicts, (all) => {
        expect(ORDER.indexOf(worstVerdict(all))).toBe(Math.max(...all.map((one) => ORDER.indexOf(one))))
      }),
    )
  })
})

describe('the step', () => {
  it.each<[Verdict, boolean]>([
    ['pass', true],
    ['warn', true],
    ['not-applicable', true],
    ['inconclusive', false],
    ['block', false],
  ])('is green or red by the verdict: %s, %p', (verdict, green) => {
    for (const failOn of STRICTNESS) expect(isGreen(verdict, failOn, false, false)).toBe(green)
  })

  it('is green under fail-on none, whatever the verdict', () => {
    for (const verdict of ORDER) expect(isGreen(verdict, 'none', false, false)).toBe(true)
  })

  it('is red where the settings were refused, under fail-on none and on an excused pull request too', () => {
    for (const failOn of [...STRICTNESS, 'none' as const])
      for (const excused of [true, false]) expect(isGreen('inconclusive', failOn, true, excused)).toBe(false)
  })

  it('is green for a pull request that is excused from access', () => {
    expect(isGreen('inconclusive', 'any', false, true)).toBe(true)
  })
})
