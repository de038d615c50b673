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
  it('lists waived and warned risks of the pre-upgrade check, and nothing that blocks or cannot be decided', () => {
    const broken = risk({ name: 'Broken', group: 'ExecuteException' })
    const all = [risk(), risk({ name: 'Warned' }), risk({ name: 'Noticed', level: 'Info' }), broken, failure()]
    expect(listOf([...all, risk({ name: 'Blocking', level: 'Fatal' })], {})).toEqual([
      { name: 'NodeRestartRisk' },
      { name: 'Noticed' },
      { name: 'Warned' },
    ])
  })

  it('leaves out an Exception that only warns, because CCE lets nobody skip it', () => {
    const { results } = evaluated([failure({ level: 'Warning' })], policy(), { failOn: 'fatal' })
    expect(results.flatMap(({ findings }) => findings.map(({ decision }) => decision))).toEqual(['warn'])
    expect(skipListOf(results.flatMap(({ findings }) => findings))).toEqual([])
  })

  it('leaves out the risks of a result that decides nothing', () => {
    const { results } = evaluated([risk()], policy(), {}, { decides: false })
    expect(skipListOf(results.flatMap(({ findings }) => findings))).toEqual([])
  })

  it('skips nothing everywhere that is open in another section, or cannot be decided somewhere', () => {
    const fatal = risk({ level: 'Fatal', signature: ['fatal'] })
    const unknown = undecidable({
      detail: { name: 'unknown-value', field: 'level', item: 'NodeRestartRisk', raw: 'Odd', known: [] },
    })
    const unfinished = undecidable({
      detail: { name: 'not-finished', of: 'item', what: 'NodeRestartRisk', phase: 'Running', waitedMs: null },
    })
    const skipped = undecidable({ detail: { name: 'skipped-item', item: 'NodeRestartRisk' } })
    for (const open of [
      fatal,
      { ...fatal, scope: 'node' as const, nodes: [node('b')] },
      unknown,
      unfinished,
      skipped,
    ]) {
      expect(listOf([risk(), open])).toEqual([])
      expect(listOf([onNodes('a'), open])).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a') }])
    }
  })

  it('leaves out a node on which another cause of the item is open', () => {
    const fatal = { ...onNodes('b', 'c'), level: 'Fatal' as const, signature: ['fatal'] }
    expect(listOf([onNodes('a', 'b'), fatal])).toEqual([{ name: 'NodeRestartRisk', ...selector('uid-a') }])
  })

  it('selects the waived nodes by uid, in order', () => {
    const fatal = { ...onNodes('b', 'a', 'c'), level: 'Fatal' as const }
    expect(listOf([fatal], { match: { nodes: ['a', 'b'] } })).toEqual([
      { name: 'NodeRestartRisk', ...selector('uid-a', 'uid-b') },
    ])
    expect(listOf([onNodes('b', 'a', 'c')])).toEqual([
      { name: 'NodeRestartRisk', ...selector('uid-a', 'uid-b', 'uid-c') },
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
    const item = risk({ scope: 'cluster', level: 'Fatal', nodes: [node('a'), node('b')] })
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
    expect([listOf([addon], {}), listOf([addon])]).toEqual([[], []])
  })
})

describe('skipListAsTerraform', () => {
  it('renders the argument of the upgrade resource, with the name of each node beside its id', () => {
    expect(
      skipListAsTerraform(
        [{ name: 'A' }, { name: 'B', resourceSelector: { key: 'node.uid', operator: 'In', values: ['u1', 'u2'] } }],
        new Map([['u1', 'prod-a-1\n}']]),
      ),
    ).toBe(
      `skipped_check_item_list {
  name = "A"
}
skipped_check_item_list {
  name = "B"
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = [
      "u1", # prod-a-1 }
      "u2",
    ]
  }
}`,
    )
  })

  it('escapes any name, so that no string ends early and no template begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '$', '%', '{', '}', '\n', 'a') }), (name) => {
        const text = skipListAsTerraform([{ name }], new Map())
        const [, literal = ''] = /^ {2}name = "(.*)"$/m.exec(text) ?? []
        expect(text.split('\n')).toHaveLength(3)
        const plain = literal.replace(/([$%])\1(?=\{)/g, (_, sign: string) => sign)
        expect(JSON.parse(`"${plain}"`)).toBe(name)
        expect(literal.replace(/([$%])\1\{/g, '_')).not.toMatch(/[$%]\{/)
      }),
    )
  })
})
