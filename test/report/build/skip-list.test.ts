import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { skipListAsTerraform, skipListOf } from '../../../src/report/build/skip-list.js'
import { evaluated, node, policy, risk, waiver } from '../../support/policy/policies.js'
import { failure, type Source, undecidable } from '../../support/policy/sources.js'

const listOf = (observations: readonly Source[], ...waivers: Parameters<typeof waiver>) =>
  skipListOf(
    evaluated(observations, policy({ waivers: waivers.map((over) => waiver(over)) })).results.flatMap(
      ({ findings }) => findings,
    ),
  )
const onNodes = (...names: string[]) => risk({ scope: 'node', nodes: names.map(node) })
const selector = (...values: string[]) => ({ resourceSelector: { key: 'node.uid', operator: 'In', values } })

describe('what CCE must be told to skip', () => {
  it('is what is waived of the pre-upgrade check, and nothing else', () => {
    expect(listOf([risk(), risk({ name: 'Other' }), failure()], {})).toEqual([{ name: 'NodeRestartRisk' }])
  })

  it('is narrowed to the nodes that are waived, by uid and in order', () => {
    expect(listOf([onNodes('b', 'a', 'c')], { match: { nodes: ['a', 'b'] } })).toEqual([
      { name: 'NodeRestartRisk', ...selector('uid-a', 'uid-b') },
    ])
  })

  it('is one entry for each item, whatever its causes', () => {
    const other = { ...onNodes('z'), message: 'another', signature: ['other'] }
    expect(listOf([onNodes('a'), other], {})).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a', 'uid-z') }])
  })

  it('has no selector for an item that is no node check, though its risks name nodes', () => {
    expect(listOf([risk({ scope: 'cluster', nodes: [node('a')] })], {})).toEqual([{ name: 'NodeRestartRisk' }])
  })

  it('leaves out what cannot be skipped on some nodes only: it would be skipped on all', () => {
    const item = risk({ scope: 'cluster', nodes: [node('a'), node('b')] })
    expect(listOf([item], { match: { nodes: ['a'] } })).toEqual([])
  })

  it('keeps what was skipped already and is waived', () => {
    const skipped = undecidable({ detail: { name: 'skipped-item', item: 'NodeRestartRisk' }, nodes: [node('a')] })
    expect(listOf([skipped], {})).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a') }])
  })

  it('selects no node without a uid, and is empty where there is no other', () => {
    const item = risk({ scope: 'node', nodes: [{ uid: null, name: 'a' }] })
    expect(listOf([item], {})).toEqual([])
  })

  it('holds nothing of an add-on check, which has no such list', () => {
    const addon = failure({ check: 'addons', kind: null, level: 'Warning', name: 'NodeRestartRisk' })
    expect(listOf([addon], {})).toEqual([])
  })
})

describe('the list for Terraform', () => {
  it('is the argument of the upgrade resource', () => {
    expect(
      skipListAsTerraform([
        { name: 'A' },
        { name: 'B', resourceSelector: { key: 'node.uid', operator: 'In', values: ['u1', 'u2'] } },
      ]),
    ).toBe(
      `skipped_check_item_list {
  name = "A"
}
skipped_check_item_list {
  name = "B"
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = ["u1", "u2"]
  }
}`,
    )
  })

  it('holds any text as that text: no string ends early, and no template begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '$', '%', '{', '}', '\n', 'a') }), (name) => {
        const text = skipListAsTerraform([{ name }])
        const [, literal = ''] = /^ {2}name = "(.*)"$/m.exec(text) ?? []
        expect(text.split('\n')).toHaveLength(3)
        const plain = literal.replace(/([$%])\1(?=\{)/g, (_, sign: string) => sign)
        expect(JSON.parse(`"${plain}"`)).toBe(name)
        expect(literal.replace(/([$%])\1\{/g, '_')).not.toMatch(/[$%]\{/)
      }),
    )
  })
})
