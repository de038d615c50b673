import { describe, expect, it } from '@jest/globals'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import type { Waiver } from '../../../src/model/policy.js'
import { decisionsOf, evaluated, faultsOf, node, policy, waiver } from '../../support/policy/policies.js'
import { failure, undecidable } from '../../support/policy/sources.js'

const skip = (over: Partial<Diagnostic> = {}): Diagnostic =>
  undecidable({ detail: { name: 'skipped-item', item: 'NodeRestartRisk' }, ...over })

const waivedBy = (item: Diagnostic, over: Partial<Waiver> = {}) =>
  evaluated([item], policy({ waivers: [waiver(over)] }))

describe('a skipped item', () => {
  it('is waived by a waiver of that name', () => {
    const evaluation = waivedBy(skip())
    expect(evaluation.results[0]?.findings[0]).toMatchObject({ decision: 'waived', waiver: { owner: '@org/platform' } })
    expect(faultsOf(evaluation)).toEqual([])
  })

  it.each<[string, Partial<Waiver>]>([
    ['another item', { name: 'NodeDiskCheck' }],
    ['another check', { match: { check: 'addons' } }],
    ['an add-on', { match: { addon: 'coredns' } }],
    ['an add-on by a glob', { match: { addon: 'S*' } }],
    ['another cluster', { match: { cluster: 'prod-b' } }],
    ['another target', { match: { target: 'v1.32' } }],
    ['some nodes although it is skipped on all', { match: { nodes: ['n1'] } }],
    ['another cause', { fingerprint: 'f0123456789abcdef' }],
    ['a day before today', { expires: '2026-01-14' }],
  ])('is inconclusive if the waiver is for %s', (_, over) => {
    expect(decisionsOf(waivedBy(skip(), over))).toEqual(['inconclusive'])
  })

  it('belongs to the pre-upgrade check', () => {
    expect(decisionsOf(waivedBy(skip(), { match: { check: 'precheck' } }))).toEqual(['waived'])
  })

  it('is waived on the nodes of the waiver, and inconclusive on the others', () => {
    const { results } = waivedBy(skip({ nodes: [node('a1'), node('b1')] }), { match: { nodes: ['a*'] } })
    expect(results[0]?.findings.map(({ decision, source }) => [decision, source.nodes])).toEqual([
      ['waived', [node('a1')]],
      ['inconclusive', [node('b1')]],
    ])
  })

  it('is not waived by a waiver for another one', () => {
    const other = undecidable({ detail: { name: 'skipped-item', item: 'NodeDiskCheck' } })
    expect(decisionsOf(evaluated([skip(), other], policy({ waivers: [waiver()] })))).toEqual(['waived', 'inconclusive'])
  })

  it('does not extend its waiver to an Exception of the same name', () => {
    const evaluation = evaluated([skip(), failure({ name: 'NodeRestartRisk' })], policy({ waivers: [waiver()] }))
    expect(decisionsOf(evaluation)).toEqual(['waived', 'block'])
    expect(faultsOf(evaluation)).toEqual(['waivers[0] cannot-waive'])
  })
})
