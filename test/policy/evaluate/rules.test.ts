import { describe, expect, it } from '@jest/globals'
import type { Cause } from '../../../src/model/cause.js'
import type { Kind, Level } from '../../../src/model/check.js'
import { type FailOn, isMilder } from '../../../src/model/decision.js'
import type { Rule, RuleMatch } from '../../../src/model/policy.js'
import { lowersOnlyProtected } from '../../../src/policy/evaluate/rules.js'
import { isProtected } from '../../../src/policy/evaluate/table.js'
import { decisionsOf, evaluated, faultsOf, policy, risk, rule } from '../../support/policy/policies.js'
import { failure } from '../../support/policy/sources.js'

const ADDON = { template: 'coredns', instanceId: 'i-1', instanceName: 'cceaddon-coredns', targetVersion: '1.30' }
const addonRisk = (over: Partial<Cause> = {}) =>
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

const decidedBy = (item: Cause, match: RuleMatch, decision: Rule['decision'] = 'block', failOn: FailOn = 'exception') =>
  decisionsOf(evaluated([item], policy({ rules: [rule({ match, decision })] }), { failOn }))[0]

describe('a rule', () => {
  it('decides in place of the table, and is named with its reason', () => {
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

  it('is named also where the table would have said the same', () => {
    const [decided] =
      evaluated([risk()], policy({ rules: [rule({ match: { kind: 'Risk' }, decision: 'warn' })] })).results[0]
        ?.findings ?? []
    expect(decided).toMatchObject({ decision: 'warn', rule: { entry: 'rules[0]' } })
  })

  it('that is the first to match decides, whatever comes behind it', () => {
    const rules = [
      rule({ match: { name: 'Other' }, decision: 'notice' }),
      rule({ match: { kind: 'Risk' }, decision: 'notice' }),
      rule({ match: { name: 'NodeRestartRisk' }, decision: 'block' }),
    ]
    const { results } = evaluated([risk()], policy({ rules }))
    expect(results[0]?.findings[0]).toMatchObject({ decision: 'notice', rule: { entry: 'rules[1]' } })
  })

  it('that comes first decides, however long the text is that its name begins with', () => {
    const names = ['OtherChecks', 'Node*', 'NodeRestartRisk', '*']
    for (const order of [names, names.toReversed(), ['NodeRe*X', '*', 'NodeRe*'], ['*X', 'Node*', '*Risk']]) {
      const rules = order.map((name) => rule({ match: { name }, decision: 'notice' }))
      const first = order.findIndex((name) => new RegExp(`^${name.replaceAll('*', '.*')}$`).test('NodeRestartRisk'))
      const { results } = evaluated([risk()], policy({ rules }))
      expect(results[0]?.findings[0]).toMatchObject({ rule: { entry: `rules[${first}]` } })
    }
  })

  it.each<[string, RuleMatch, Cause]>([
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
    ['any add-on, also none', { addon: '*' }, risk()],
    ['any kind, also none', { kind: '*' }, addonRisk()],
    ['any group, also none', { group: '*' }, addonRisk()],
    ['several things that all hold', { check: 'precheck', kind: 'Risk', level: 'Warning', cluster: 'prod-a' }, risk()],
  ])('asks for %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('block')
  })

  it.each<[string, RuleMatch, Cause]>([
    ['the check', { check: 'addons' }, risk()],
    ['the name', { name: 'noderestartrisk' }, risk()],
    ['the kind', { kind: 'Exception' }, risk()],
    ['the kind that an add-on risk has not', { kind: 'Risk' }, addonRisk()],
    ['the level', { level: 'Info' }, risk()],
    ['the group', { group: 'LimitCheck' }, risk()],
    ['the group that is not told', { group: 'NodeCheck' }, addonRisk()],
    ['the scope', { scope: 'cluster' }, risk({ scope: 'node' })],
    ['the add-on', { addon: 'everest' }, addonRisk()],
    ['the add-on that is none', { addon: 'core*' }, risk()],
    ['the cluster', { cluster: 'prod-b' }, risk()],
    ['one of several things', { kind: 'Risk', cluster: 'prod-b' }, risk()],
  ])('is not asked where it is not %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('warn')
  })

  it('meets a removed API in use at Warning, though CCE says Info', () => {
    const item = risk({ name: 'DeprecatedApiCheck', level: 'Info' })
    expect(decidedBy(item, { level: 'Warning' })).toBe('block')
    expect(decidedBy(item, { level: 'Info' })).toBe('warn')
  })

  it('can raise anything', () => {
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

  it.each<[string, Cause, FailOn]>([
    ['an Exception at Fatal', failure({ level: 'Fatal' }), 'exception'],
    ['an Exception at Info', failure({ level: 'Info' }), 'exception'],
    ['an Exception at Fatal', failure({ level: 'Fatal' }), 'fatal'],
    ['a Fatal add-on risk', addonRisk({ level: 'Fatal' }), 'exception'],
  ])('cannot lower %s under fail-on %#: it is ignored there, and named as a fault', (_, item, failOn) => {
    for (const decision of ['warn', 'notice'] as const) {
      const found = evaluated([item], policy({ rules: [rule({ match: { name: '*' }, decision })] }), { failOn })
      expect(decisionsOf(found)).toEqual(['block'])
      expect(found.faults).toEqual([
        { entry: 'rules[0]', line: 3, about: '*', problem: { code: 'cannot-lower', items: [item.name] } },
      ])
    }
  })

  it('cannot lower an Exception that only warns under fail-on fatal to a note', () => {
    const found = evaluated([failure({ level: 'Info' })], policy({ rules: [rule({ decision: 'notice' })] }), {
      failOn: 'fatal',
    })
    expect(decisionsOf(found)).toEqual(['warn'])
    expect(faultsOf(found)).toEqual(['rules[0] cannot-lower'])
    const same = evaluated([failure({ level: 'Info' })], policy({ rules: [rule({ decision: 'warn' })] }), {
      failOn: 'fatal',
    })
    expect(faultsOf(same)).toEqual([])
  })

  it('that is ignored for one item still decides about another, and the next rule decides about the first', () => {
    const rules = [
      rule({ match: { name: '*' }, decision: 'notice' }),
      rule({ match: { kind: 'Exception' }, decision: 'block' }),
    ]
    const found = evaluated([failure(), failure({ name: 'Second' }), risk()], policy({ rules }))
    expect(decisionsOf(found)).toEqual(['block', 'block', 'notice'])
    expect(found.results[0]?.findings[0]?.rule).toMatchObject({ entry: 'rules[1]' })
    expect(found.faults).toEqual([
      { entry: 'rules[0]', line: 3, about: '*', problem: { code: 'cannot-lower', items: ['NodeDiskCheck', 'Second'] } },
    ])
  })

  it('that stands behind the one that decides tries nothing', () => {
    const rules = [rule({ decision: 'block' }), rule({ decision: 'notice' })]
    expect(faultsOf(evaluated([failure()], policy({ rules })))).toEqual([])
  })

  it('touches nothing inconclusive: no broken check, and nothing that the gate could not see', () => {
    const broken = failure({ group: 'ExecuteException' })
    const found = evaluated([broken], policy({ rules: [rule({ match: { name: '*' }, decision: 'notice' })] }))
    expect(decisionsOf(found)).toEqual(['inconclusive'])
    expect(found.results[0]?.findings[0]).toMatchObject({ rule: null, cell: null })
  })
})

describe('two failures of one name', () => {
  const pairs: [string, Cause, Cause, RuleMatch][] = [
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

  it.each(pairs)('are asked about each for itself where they differ in %s', (_, meant, other, match) => {
    const by = policy({ rules: [rule({ match: { name: '*', ...match } })] })
    const ruled = (items: Cause[]) =>
      evaluated(items, by, { failOn: 'fatal' }).results[0]?.findings.map((one) => one.rule !== null)
    expect(ruled([meant, other, meant])).toEqual([true, false, true])
    expect(ruled([other, meant, other])).toEqual([false, true, false])
  })
})

describe('what an item does not have', () => {
  it.each<[string, RuleMatch, Cause]>([
    ['a kind', { kind: 'S*' }, addonRisk()],
    ['a group', { group: 'S*' }, addonRisk()],
    ['an add-on', { addon: 'S*' }, risk()],
  ])('is meant by no glob that asks for a letter of it: %s', (_, match, item) => {
    expect(decidedBy(item, match)).toBe('warn')
  })

  it('is meant by none where the cluster has no name at all', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'S*' } }), rule({ match: { cluster: '*', name: 'x' } })] })
    expect(decisionsOf(evaluated([risk()], by, { clusterName: null }, { clusterId: null }))).toEqual(['warn'])
  })
})

describe('the order of rules', () => {
  it('is that of the file, however their names begin', () => {
    const rules = (...names: string[]) =>
      names.map((name, index) => rule({ match: { name }, decision: index === 0 ? 'notice' : 'block' }))
    for (const names of [
      ['NodeRestart*', '*', 'NodeRestartRisk'],
      ['NodeRestartRisk', 'Node*', '*'],
      ['*', 'NodeRestartRisk', 'Node*'],
    ])
      expect(evaluated([risk()], policy({ rules: rules(...names) })).results[0]?.findings[0]).toMatchObject({
        decision: 'notice',
        rule: { entry: 'rules[0]' },
      })
  })

  it('leaves out no rule without a name, and takes none whose name is longer', () => {
    const by = policy({
      rules: [
        rule({ match: { name: 'NodeRestartRiskOfAnother*' } }),
        rule({ match: { kind: 'Risk' }, decision: 'notice' }),
      ],
    })
    expect(decisionsOf(evaluated([risk()], by))).toEqual(['notice'])
  })
})

describe('what a rule cannot lower', () => {
  it('is named in order of the alphabet, and the rule by all that it asks for', () => {
    const by = policy({ rules: [rule({ match: { name: '*', kind: 'Exception' }, decision: 'warn' })] })
    expect(evaluated([failure({ name: 'B' }), failure({ name: 'A' })], by).faults).toEqual([
      { entry: 'rules[0]', line: 3, about: '* Exception', problem: { code: 'cannot-lower', items: ['A', 'B'] } },
    ])
  })
})

describe('a rule that is for nothing but what it cannot lower', () => {
  it.each<[string, RuleMatch, Rule['decision'], FailOn, boolean]>([
    ['every Exception', { kind: 'Exception' }, 'warn', 'exception', true],
    ['every Exception', { kind: 'Exc*' }, 'notice', 'fatal', true],
    ['Fatal add-on risks', { check: 'addons', level: 'Fatal' }, 'warn', 'exception', true],
    ['Exceptions at Info', { kind: 'Exception', level: 'Info' }, 'notice', 'any', true],
    ['every Exception, but raises it', { kind: 'Exception' }, 'block', 'fatal', false],
    ['Exceptions at Info, as the table says', { kind: 'Exception', level: 'Info' }, 'warn', 'fatal', false],
    ['Exceptions at any level, of which it may warn of some', { kind: 'Exception' }, 'warn', 'fatal', false],
    ['Exceptions and Risks', { check: 'precheck' }, 'notice', 'exception', false],
    ['every add-on risk', { check: 'addons' }, 'notice', 'exception', false],
    ['everything', { name: '*' }, 'notice', 'exception', false],
    ['a check without items', { check: 'upgrade' }, 'notice', 'exception', false],
    ['Fatal of both checks', { level: 'Fatal' }, 'warn', 'exception', false],
  ])('is found at once: %s, %p, %s under %s: %p', (_, match, decision, failOn, isVoid) => {
    expect(lowersOnlyProtected(rule({ match, decision }), failOn)).toBe(isVoid)
  })

  it('is a fault also where nothing of it was found', () => {
    const found = evaluated([], policy({ rules: [rule({ match: { kind: 'Exception' }, decision: 'warn' })] }))
    expect(found.faults).toEqual([
      { entry: 'rules[0]', line: 3, about: 'Exception', problem: { code: 'cannot-lower', items: [] } },
    ])
  })
})

describe('what no rule can lower', () => {
  it.each<[Kind | null, Level, boolean]>([
    ['Exception', 'Fatal', true],
    ['Exception', 'Warning', true],
    ['Exception', 'Info', true],
    ['Risk', 'Fatal', false],
    ['Risk', 'Warning', false],
    [null, 'Fatal', true],
    [null, 'Warning', false],
    [null, 'Info', false],
  ])('is decided by kind and level: %s, %s: %p', (kind, level, is) => {
    expect(isProtected({ kind, level })).toBe(is)
  })

  it('is told by the order of decisions: a note is milder than a warning, a warning than a block', () => {
    expect(isMilder('notice', 'warn')).toBe(true)
    expect(isMilder('warn', 'block')).toBe(true)
    expect(isMilder('notice', 'block')).toBe(true)
    expect(isMilder('warn', 'warn')).toBe(false)
    expect(isMilder('block', 'warn')).toBe(false)
  })
})
