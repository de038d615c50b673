import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { skipListAsTerraform, skipListOf } from '../../../src/report/build/skip-list.js'
import { evaluated, node, policy, risk, waiver } from '../../support/policy/policies.js'
import { failure, type Source, undecidable } from '../../support/policy/sources.js'

const listOf = (sources: readonly Source[], ...waivers: Parameters<typeof waiver>) =>
  skipListOf(
    evaluated(sources, policy({ waivers: waivers.map((over) => waiver(over)) })).results.flatMap(
      ({ findings }) => findings,
    ),
  )
const onNodes = (...names: string[]) => risk({ scope: 'node', nodes: names.map(node) })
const selector = (...values: string[]) => ({ resourceSelector: { key: 'node.uid', operator: 'In', values } })

describe('skipListOf', () => {
  it('lists the waived items of the pre-upgrade check only', () => {
    expect(listOf([risk(), risk({ name: 'Other' }), failure()], {})).toEqual([{ name: 'NodeRestartRisk' }])
  })

  it('selects the waived nodes by uid, in order', () => {
    expect(listOf([onNodes('b', 'a', 'c')], { match: { nodes: ['a', 'b'] } })).toEqual([
      { name: 'NodeRestartRisk', ...selector('uid-a', 'uid-b') },
    ])
  })

  it('has one entry for all causes of an item', () => {
    const other = { ...onNodes('z'), message: 'another', signature: ['other'] }
    expect(listOf([onNodes('a'), other], {})).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a', 'uid-z') }])
  })

  it('has no selector for an item of another section, even if its risks name nodes', () => {
    expect(listOf([risk({ scope: 'cluster', nodes: [node('a')] })], {})).toEqual([{ name: 'NodeRestartRisk' }])
  })

  it('leaves out an item that would be skipped on more nodes than are waived', () => {
    const item = risk({ scope: 'cluster', nodes: [node('a'), node('b')] })
    expect(listOf([item], { match: { nodes: ['a'] } })).toEqual([])
  })

  it('keeps an item that was skipped before and is waived', () => {
    const skipped = undecidable({ detail: { name: 'skipped-item', item: 'NodeRestartRisk' }, nodes: [node('a')] })
    expect(listOf([skipped], {})).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a') }])
  })

  it('leaves out nodes without a uid, and an item without other nodes', () => {
    const item = risk({ scope: 'node', nodes: [{ uid: null, name: 'a' }] })
    expect(listOf([item], {})).toEqual([])
  })

  it('has no entry for an add-on check, which has no such list', () => {
    const addon = failure({ check: 'addons', kind: null, level: 'Warning', name: 'NodeRestartRisk' })
    expect(listOf([addon], {})).toEqual([])
  })
})

describe('skipListAsTerraform', () => {
  it('renders the argument of the upgrade resource', () => {
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

  it('escapes any name, so that no string ends early and no template begins', () => {
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
