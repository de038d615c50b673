import { describe, expect, it } from '@jest/globals'
import type { ItemCause } from '../../../src/model/cause.js'
import { type FailOn, isMilder } from '../../../src/model/decision.js'
import type { Rule, RuleMatch } from '../../../src/model/policy.js'
import { lowersOnlyProtected } from '../../../src/policy/evaluate/rules.js'
import { decisionsOf, evaluated, faultsOf, policy, risk, rule } from '../../support/policy/policies.js'
import { failure } from '../../support/policy/sources.js'

const ADDON = { template: 'coredns', instanceId: 'i-1', instanceName: 'cceaddon-coredns', targetVersion: '1.30' }
const addonRisk = (over: Partial<ItemCause> = {}) =>
  failure({
    check: 'addons',
    scope: 'addon',
    name: 'AddonStatus',
    kind: null,
    level: 'Warning',
    group: null,
    addon: ADDON,
    ...over,
  })

const decidedBy = (
  item: ItemCause,
  match: RuleMatch,
  decision: Rule['decision'] = 'block',
  failOn: FailOn = 'exception',
) => decisionsOf(evaluated([item], policy({ rules: [rule({ match, decision })] }), { failOn }))[0]

describe('a rule', () => {
  it('decides in place of the table, and the finding has the rule with its reason', () => {
    const [decided] =
      evaluated([risk()], policy({ rules: [rule({ match: { name: 'NodeRestartRisk' } })] })).results[0]?.findings ?? []
    expect(decided).toMatchObject({
      decision: 'block',
      decisionIfCounted: 'block',
      decides: true,
      waiver: null,
      cell: { failOn: 'exception', row: 'Risk', level: 'Warning', decision: 'warn' },
      rule: { entry: 'rules[0]', line: 3, decision: 'block', reason: 'because' },
    })
  })

  it('is part of the finding even if the table decides the same', () => {
    const [decided] =
      evaluated([risk()], policy({ rules: [rule({ match: { kind: 'Risk' }, decision: 'warn' })] })).results[0]
        ?.findings ?? []
    expect(decided).toMatchObject({ decision: 'warn', rule: { entry: 'rules[0]' } })
  })

  it('decides if it is the first one that matches', () => {
    const rules = [
      rule({ match: { name: 'Other' }, decision: 'notice' }),
      rule({ match: { kind: 'Risk' }, decision: 'notice' }),
      rule({ match: { name: 'NodeRestartRisk' }, decision: 'block' }),
    ]
    const { results } = evaluated([risk()], policy({ rules }))
    expect(results[0]?.findings[0]).toMatchObject({ decision: 'notice', rule: { entry: 'rules[1]' } })
  })

  it('decides in the order of the file, whatever its globs are', () => {
    const names = ['OtherChecks', 'Node*', 'NodeRestartRisk', '*']
    for (const order of [names, names.toReversed(), ['NodeRe*X', '*', 'NodeRe*'], ['*X', 'Node*', '*Risk']]) {
      const rules = order.map((name) => rule({ match: { name }, decision: 'notice' }))
      const first = order.findIndex((name) => new RegExp(`^${name.replaceAll('*', '.*')}$`).test('NodeRestartRisk'))
      const { results } = evaluated([risk()], policy({ rules }))
      expect(results[0]?.findings[0]).toMatchObject({ rule: { entry: `rules[${first}]` } })
    }
  })

  it.each<[string, RuleMatch, ItemCause]>([
    ['the check', { check: 'pre*' }, risk()],
    ['the name', { name: '*RestartRisk' }, risk()],
    ['the kind', { kind: 'Risk' }, risk()],
    ['the level', { level: 'Warning' }, risk()],
    ['the group', { group: 'NodeCheck' }, risk()],
    ['the scope', { scope: 'node' }, risk({ scope: 'node' })],
    ['the template of an add-on', { addon: 'core*' }, addonRisk()],
    ['the instance of an add-on', { addon: 'cceaddon-*' }, addonRisk()],
    ['the id of the cluster', { cluster: 'c-1' }, risk()],
    ['the name of the cluster', { cluster: 'prod-*' }, risk()],
    ['any add-on or none', { addon: '*' }, risk()],
    ['any kind or none', { kind: '*' }, addonRisk()],
    ['any group or none', { group: '*' }, addonRisk()],
    ['several keys that all match', { check: 'precheck', kind: 'Risk', level: 'Warning', cluster: 'prod-a' }, risk()],
  ])('can match by %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('block')
  })

  it.each<[string, RuleMatch, ItemCause]>([
    ['the check', { check: 'addons' }, risk()],
    ['the name', { name: 'noderestartrisk' }, risk()],
    ['the kind', { kind: 'Exception' }, risk()],
    ['the kind, which an add-on risk does not have', { kind: 'Risk' }, addonRisk()],
    ['the level', { level: 'Info' }, risk()],
    ['the group', { group: 'LimitCheck' }, risk()],
    ['the group, which an add-on risk does not have', { group: 'NodeCheck' }, addonRisk()],
    ['the scope', { scope: 'cluster' }, risk({ scope: 'node' })],
    ['the add-on', { addon: 'everest' }, addonRisk()],
    ['the add-on, which it does not have', { addon: 'core*' }, risk()],
    ['the cluster', { cluster: 'prod-b' }, risk()],
    ['one of several keys', { kind: 'Risk', cluster: 'prod-b' }, risk()],
  ])('does not match an item that differs in %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('warn')
  })

  it('matches DeprecatedApiCheck at Warning although CCE reports it at Info', () => {
    const item = risk({ name: 'DeprecatedApiCheck', level: 'Info' })
    expect(decidedBy(item, { level: 'Warning' })).toBe('block')
    expect(decidedBy(item, { level: 'Info' })).toBe('warn')
  })

  it('can raise every decision', () => {
    for (const decision of ['warn', 'block'] as const) {
      expect(decidedBy(risk({ level: 'Info' }), { kind: 'Risk' }, decision)).toBe(decision)
      expect(decidedBy(addonRisk({ level: 'Info' }), { check: 'addons' }, decision)).toBe(decision)
    }
    expect(decidedBy(failure({ level: 'Warning' }), { kind: 'Exception' }, 'block', 'fatal')).toBe('block')
  })

  it('can lower a Risk, even a Fatal one, and an add-on risk below Fatal', () => {
    expect(decidedBy(risk({ level: 'Fatal' }), { kind: 'Risk' }, 'notice')).toBe('notice')
    expect(decidedBy(addonRisk(), { check: 'addons' }, 'notice')).toBe('notice')
  })

  it.each<[string, ItemCause, FailOn]>([
    ['an Exception at Fatal', failure({ level: 'Fatal' }), 'exception'],
    ['an Exception at Info', failure({ level: 'Info' }), 'exception'],
    ['an Exception at Fatal', failure({ level: 'Fatal' }), 'fatal'],
    ['a Fatal add-on risk', addonRisk({ level: 'Fatal' }), 'exception'],
  ])('cannot lower %s, which is reported as a fault (case %#)', (_, item, failOn) => {
    for (const decision of ['warn', 'notice'] as const) {
      const evaluation = evaluated([item], policy({ rules: [rule({ match: { name: '*' }, decision })] }), { failOn })
      expect(decisionsOf(evaluation)).toEqual(['block'])
      expect(evaluation.faults).toEqual([
        { entry: 'rules[0]', line: 3, about: '*', problem: { code: 'cannot-lower', items: [item.name] } },
      ])
    }
  })

  it('cannot lower an Exception that warns under fail-on fatal to a notice', () => {
    const evaluation = evaluated([failure({ level: 'Info' })], policy({ rules: [rule({ decision: 'notice' })] }), {
      failOn: 'fatal',
    })
    expect(decisionsOf(evaluation)).toEqual(['warn'])
    expect(faultsOf(evaluation)).toEqual(['rules[0] cannot-lower'])
    const same = evaluated([failure({ level: 'Info' })], policy({ rules: [rule({ decision: 'warn' })] }), {
      failOn: 'fatal',
    })
    expect(faultsOf(same)).toEqual([])
  })

  it('decides other items even if it is ignored for one, which the next rule decides', () => {
    const rules = [
      rule({ match: { name: '*' }, decision: 'notice' }),
      rule({ match: { kind: 'Exception' }, decision: 'block' }),
    ]
    const evaluation = evaluated([failure(), failure({ name: 'Second' }), risk()], policy({ rules }))
    expect(decisionsOf(evaluation)).toEqual(['block', 'block', 'notice'])
    expect(evaluation.results[0]?.findings[0]?.rule).toMatchObject({ entry: 'rules[1]' })
    expect(evaluation.faults).toEqual([
      { entry: 'rules[0]', line: 3, about: '*', problem: { code: 'cannot-lower', items: ['NodeDiskCheck', 'Second'] } },
    ])
  })

  it('is no fault if an earlier rule decides', () => {
    const rules = [rule({ decision: 'block' }), rule({ decision: 'notice' })]
    expect(faultsOf(evaluated([failure()], policy({ rules })))).toEqual([])
  })

  it('changes nothing that is inconclusive', () => {
    const broken = failure({ group: 'ExecuteException' })
    const evaluation = evaluated([broken], policy({ rules: [rule({ match: { name: '*' }, decision: 'notice' })] }))
    expect(decisionsOf(evaluation)).toEqual(['inconclusive'])
    expect(evaluation.results[0]?.findings[0]).toMatchObject({ rule: null, cell: null })
  })
})

describe('two causes of one name', () => {
  const pairs: [string, ItemCause, ItemCause, RuleMatch][] = [
    ['kind', risk(), risk({ kind: 'Exception' }), { kind: 'Risk' }],
    ['level', risk(), risk({ level: 'Info' }), { level: 'Warning' }],
    ['group', risk(), risk({ group: 'LimitCheck' }), { group: 'NodeCheck' }],
    ['scope', risk({ scope: 'node' }), risk({ scope: 'cluster' }), { scope: 'node' }],
    ['check', addonRisk(), { ...addonRisk(), check: 'precheck' }, { check: 'addons' }],
    [
      'template',
      addonRisk(),
      addonRisk({ addon: { ...ADDON, template: 'everest', instanceName: null } }),
      { addon: 'coredns' },
    ],
    ['instance', addonRisk(), addonRisk({ addon: { ...ADDON, instanceName: 'other' } }), { addon: 'cceaddon-*' }],
  ]

  it.each(pairs)('are matched separately if they differ in %s', (_, matching, other, match) => {
    const by = policy({ rules: [rule({ match: { name: '*', ...match } })] })
    const hasRule = (items: ItemCause[]) =>
      evaluated(items, by, { failOn: 'fatal' }).results[0]?.findings.map((one) => one.rule !== null)
    expect(hasRule([matching, other, matching])).toEqual([true, false, true])
    expect(hasRule([other, matching, other])).toEqual([false, true, false])
  })
})

describe('a missing value of an item', () => {
  it.each<[string, RuleMatch, ItemCause]>([
    ['a kind', { kind: 'S*' }, addonRisk()],
    ['a group', { group: 'S*' }, addonRisk()],
    ['an add-on', { addon: 'S*' }, risk()],
  ])('matches no glob with a letter: %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('warn')
  })

  it('matches no cluster glob with a letter if the cluster has neither name nor id', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'S*' } }), rule({ match: { cluster: '*', name: 'x' } })] })
    expect(decisionsOf(evaluated([risk()], by, { clusterName: null }, { clusterId: null }))).toEqual(['warn'])
  })
})

describe('a rule without a name', () => {
  it('decides after a rule whose name is longer than that of the item', () => {
    const by = policy({
      rules: [
        rule({ match: { name: 'NodeRestartRiskOfAnother*' } }),
        rule({ match: { kind: 'Risk' }, decision: 'notice' }),
      ],
    })
    expect(decisionsOf(evaluated([risk()], by))).toEqual(['notice'])
  })
})

describe('the fault of a rule that cannot lower items', () => {
  it('names the items in alphabetical order, and all keys of the rule', () => {
    const by = policy({ rules: [rule({ match: { name: '*', kind: 'Exception' }, decision: 'warn' })] })
    expect(evaluated([failure({ name: 'B' }), failure({ name: 'A' })], by).faults).toEqual([
      { entry: 'rules[0]', line: 3, about: '* Exception', problem: { code: 'cannot-lower', items: ['A', 'B'] } },
    ])
  })
})

describe('lowersOnlyProtected', () => {
  it.each<[string, RuleMatch, Rule['decision'], FailOn, boolean]>([
    ['every Exception', { kind: 'Exception' }, 'warn', 'exception', true],
    ['every Exception', { kind: 'Exc*' }, 'notice', 'fatal', true],
    ['Fatal add-on risks', { check: 'addons', level: 'Fatal' }, 'warn', 'exception', true],
    ['Exceptions at Info', { kind: 'Exception', level: 'Info' }, 'notice', 'any', true],
    ['every Exception, raised', { kind: 'Exception' }, 'block', 'fatal', false],
    ['Exceptions at Info, as in the table', { kind: 'Exception', level: 'Info' }, 'warn', 'fatal', false],
    ['Exceptions at levels that it can lower and levels that it cannot', { kind: 'Exception' }, 'warn', 'fatal', false],
    ['Exceptions and Risks', { check: 'precheck' }, 'notice', 'exception', false],
    ['every add-on risk', { check: 'addons' }, 'notice', 'exception', false],
    ['everything', { name: '*' }, 'notice', 'exception', false],
    ['a check without items', { check: 'upgrade' }, 'notice', 'exception', false],
    ['Fatal of both checks', { level: 'Fatal' }, 'warn', 'exception', false],
  ])('finds rules that can never decide: %s, %j, %s under %s: %p', (_, match, decision, failOn, isVoid) => {
    expect(lowersOnlyProtected(rule({ match, decision }), failOn)).toBe(isVoid)
  })
})

describe('a rule that can never decide', () => {
  it('is a fault even without a result', () => {
    const { faults } = evaluated([], policy({ rules: [rule({ match: { kind: 'Exception' }, decision: 'warn' })] }))
    expect(faults).toEqual([
      { entry: 'rules[0]', line: 3, about: 'Exception', problem: { code: 'cannot-lower', items: [] } },
    ])
  })
})

describe('isMilder', () => {
  it('orders notice, warn and block from mild to strict', () => {
    expect(isMilder('notice', 'warn')).toBe(true)
    expect(isMilder('warn', 'block')).toBe(true)
    expect(isMilder('notice', 'block')).toBe(true)
    expect(isMilder('warn', 'warn')).toBe(false)
    expect(isMilder('block', 'warn')).toBe(false)
  })
})
