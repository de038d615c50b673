import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scanFile } from '../../../../src/repository/manifests/scan.js'

/** A cluster that has lost `policy/v1beta1`, and what the values of a chart say. */
interface Cluster {
  readonly minor: number
  readonly isSuffixed: boolean
  readonly values: Readonly<Record<string, boolean>>
}

/** A condition of a template: how it is written, and whether it holds, computed without our code. */
interface Condition {
  readonly text: string
  /** its truth depends on values, which no scan can know */
  readonly hasValues: boolean
  holds(cluster: Cluster): boolean
}

const CLUSTERS: readonly Cluster[] = [25, 26, 27, 28, 29, 30, 31].flatMap((minor) =>
  [false, true].flatMap((isSuffixed) =>
    [false, true].flatMap((a) => [false, true].map((b) => ({ minor, isSuffixed, values: { a, b } }))),
  ),
)

const condition = (text: string, holds: Condition['holds'], hasValues = false): Condition => ({
  text,
  holds,
  hasValues,
})
const VERSION = '.Capabilities.KubeVersion.Version'

const anyAtom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('a', 'b').map((name) => condition(`.Values.${name}`, ({ values }) => values[name] === true, true)),
  fc.constant(condition('.Capabilities.APIVersions.Has "policy/v1"', () => true)),
  fc.constant(condition('.Capabilities.APIVersions.Has "policy/v1beta1"', () => false)),
  fc
    .integer({ min: 21, max: 30 })
    .map((limit) => condition(`semverCompare "<1.${limit}-0" ${VERSION}`, ({ minor }) => minor < limit)),
  fc
    .integer({ min: 21, max: 30 })
    .map((limit) =>
      condition(`semverCompare ">=1.${limit}" ${VERSION}`, ({ minor, isSuffixed }) => !isSuffixed && minor >= limit),
    ),
  fc
    .integer({ min: 21, max: 30 })
    .map((limit) =>
      condition(
        `lt (int .Capabilities.KubeVersion.Minor) ${limit}`,
        ({ minor, isSuffixed }) => isSuffixed || minor < limit,
      ),
    ),
)

const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyAtom,
    tie('any').map(({ text, holds, hasValues }) => condition(`not (${text})`, (on) => !holds(on), hasValues)),
    fc
      .tuple(tie('any'), tie('any'))
      .map(([one, other]) =>
        condition(
          `and (${one.text}) (${other.text})`,
          (on) => one.holds(on) && other.holds(on),
          one.hasValues || other.hasValues,
        ),
      ),
    fc
      .tuple(tie('any'), tie('any'))
      .map(([one, other]) =>
        condition(
          `or (${one.text}) (${other.text})`,
          (on) => one.holds(on) || other.holds(on),
          one.hasValues || other.hasValues,
        ),
      ),
  ),
})).any

/** The arms of an `if`, of which one has the text inside, or its `else` if `chosen` is behind them. */
interface Chain {
  readonly arms: readonly Condition[]
  readonly chosen: number
}

const anyChain: fc.Arbitrary<Chain> = fc
  .array(anyCondition, { minLength: 1, maxLength: 3 })
  .chain((arms) => fc.nat(arms.length).map((chosen) => ({ arms, chosen })))

const textOf = ({ arms, chosen }: Chain, inside: string): string =>
  [...arms.map(({ text }) => text), null]
    .map((text, index) => {
      const head = index === 0 ? `{{- if ${text} }}` : text === null ? '{{- else }}' : `{{- else if ${text} }}`
      return `${head}\n${index === chosen ? inside : 'other: text\n'}`
    })
    .join('')
    .concat('{{- end }}\n')

const isRendered = ({ arms, chosen }: Chain, on: Cluster): boolean =>
  arms.slice(0, chosen).every((arm) => !arm.holds(on)) && (arms[chosen]?.holds(on) ?? true)

describe('scanFile on a template with any conditions', () => {
  it('calls an object guarded only if no cluster without its API renders it, and always if no value matters', () => {
    fc.assert(
      fc.property(fc.array(anyChain, { minLength: 1, maxLength: 3 }), (chains) => {
        const object = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n'
        const text = chains.reduceRight((inside, chain) => textOf(chain, inside), object)
        const isNever = CLUSTERS.every((on) => !chains.every((chain) => isRendered(chain, on)))
        const [use] = scanFile('templates/web.yaml', text).uses
        const from = use?.syntax === 'guarded' ? 0 : (use?.guardedFrom ?? Number.POSITIVE_INFINITY)
        const rendered = CLUSTERS.filter((on) => chains.every((chain) => isRendered(chain, on)))
        expect(rendered.filter(({ minor }) => minor >= from)).toEqual([])
        const hasValues = chains.some(({ arms }) => arms.some((arm) => arm.hasValues))
        if (isNever && !hasValues) expect(use?.syntax).toBe('guarded')
      }),
      { numRuns: 2000 },
    )
  })
})
