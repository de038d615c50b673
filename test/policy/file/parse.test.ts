import { describe, expect, it } from '@jest/globals'
import { STARTER } from '../../../src/cli/policy.js'
import { policyFaultMessage } from '../../../src/messages/policy-faults.js'
import { NO_POLICY } from '../../../src/model/policy.js'
import { parsePolicy } from '../../../src/policy/file/parse.js'
import { TYPOS, WHOLE } from './whole.js'

const FILE = '.github/cce-upgrade-policy.yml'

const reading = (text: string) => parsePolicy(text, FILE)
/** Each fault as `line: code at`. */
const faults = (text: string): string[] =>
  reading(text).faults.map(({ line, problem, at }) => `${line}: ${problem.code}${at === '' ? '' : ` ${at}`}`)

describe('a policy file', () => {
  it('is read completely, with the line of each entry', () => {
    expect(reading(WHOLE)).toEqual({
      state: 'in-force',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      faults: [],
      policy: {
        failOn: 'warning',
        maxWaiverDays: 30,
        readiness: { backupMs: 86_400_000, endOfServiceMs: 7_776_000_000, isTargetOffered: true },
        rules: [
          {
            entry: 'rules[0]',
            line: 5,
            decision: 'block',
            reason: 'a removed API in use blocks us',
            match: {
              check: 'precheck',
              name: 'DeprecatedApiCheck',
              kind: 'Risk',
              level: 'Warning',
              group: 'LimitCheck',
              scope: 'cluster',
              addon: '*',
              cluster: 'prod-*',
            },
          },
          { entry: 'rules[1]', line: 16, decision: 'warn', reason: null, match: { path: 'clusters/*' } },
        ],
        waivers: [
          {
            entry: 'waivers[0]',
            line: 20,
            name: 'NodeContainerdPodRestartRisk',
            fingerprint: 'f0123456789abcdef',
            match: { check: 'precheck', addon: '*', cluster: 'prod-a', target: 'v1.31', nodes: ['canary-*'] },
            reason: 'maintenance window CHG-1234',
            owner: '@org/platform',
            expires: '2026-12-31',
          },
        ],
        items: [
          {
            name: 'NodeDiskCheck',
            check: 'precheck',
            title: 'Disks',
            meaning: 'They are full.',
            fix: 'Clean up.',
            who: 'you',
            commands: ['df -h'],
            link: 'https://wiki.example.com/disks',
          },
        ],
        knownRisks: [
          {
            name: 'billing-operator',
            from: 'v1.28',
            to: ['v1.31'],
            fixedIn: ['v1.31.9-r0'],
            match: {
              addon: { name: 'billing-*', below: '2.0.0', from: '1.0.0' },
              clusterType: ['Turbo'],
              network: ['eni'],
              proxyMode: ['ipvs'],
              os: ['EulerOS 2.9'],
              runtime: ['docker'],
              repository: [{ text: 'billing.example.com' }, { key: 'gitRepo', value: '*', with: 'repository' }],
            },
            title: { en: 'Billing', zh: 'Billing' },
            meaning: { en: 'The operator stops.', zh: 'The operator stops.' },
            fix: { en: 'Upgrade it first.', zh: 'Upgrade it first.' },
            link: 'https://wiki.example.com/billing',
            source: 'policy',
          },
        ],
      },
    })
  })

  it('needs only its version', () => {
    expect(reading('version: 1\n').policy).toEqual({
      failOn: null,
      maxWaiverDays: 90,
      readiness: { backupMs: null, endOfServiceMs: null, isTargetOffered: false },
      rules: [],
      waivers: [],
      items: [],
      knownRisks: [],
    })
  })

  it('can be the starter, as written and with every line uncommented', () => {
    expect(reading(STARTER).faults).toEqual([])
    const all = STARTER.replace(
      /^# (?=(?:fail-on|max-waiver-days|rules|waivers|known-risks|items|readiness):| {2}- | {2}[a-z-]+: \S+ +# | {4}\S)/gm,
      '',
    ).replace(/# fingerprint/, 'fingerprint')
    const { policy, faults: none } = reading(all)
    expect(none).toEqual([])
    expect([policy?.rules.length, policy?.waivers.length, policy?.items.length, policy?.failOn]).toEqual([
      1,
      1,
      1,
      'exception',
    ])
    expect(policy?.knownRisks.map(({ name }) => name)).toEqual(['billing-operator'])
    expect(policy?.waivers[0]?.fingerprint).toBe('f0123456789abcdef')
    expect(policy?.readiness).toEqual({ backupMs: 86_400_000, endOfServiceMs: 7_776_000_000, isTargetOffered: true })
  })
})

describe('a typo in a policy file', () => {
  it.each(TYPOS)(
    'makes the policy void and is reported on its line with the right key: $key on line $line',
    ({ key, line, text }) => {
      const { state, policy, faults: all } = reading(text)
      expect({ state, policy }).toEqual({ state: 'faulty', policy: NO_POLICY })
      const typo = all.find(({ problem }) => problem.code === 'unknown-key')
      expect(typo).toMatchObject({ file: FILE, line, problem: { key: `${key}x` } })
      expect(typo && policyFaultMessage(typo).message.en).toContain(`Did you mean "${key}"?`)
    },
  )
})

describe('a wrong value in a policy file', () => {
  const LINES = WHOLE.split('\n')
  const withLine = (line: number, text: string) => LINES.with(line - 1, text).join('\n')

  it.each<[number, string, string, RegExp]>([
    [43, '  backup: 24', '43: wrong-type readiness.backup', /must be text/],
    [43, '  backup: 1d12h', '43: not-allowed readiness.backup', /such as "24h", "1h30m" or "90d"/],
    [43, '  backup: 0s', '43: not-allowed readiness.backup', /from 1 minute to 3,650 days/],
    [43, '  backup: 4000d', '43: not-allowed readiness.backup', /from 1 minute to 3,650 days/],
    [44, '  end-of-service: 2027-01-01', '44: not-allowed readiness.end-of-service', /such as/],
    [45, '  target-offered: yes', '45: not-listed readiness.target-offered', /must be one of "true", "false"/],
    [45, '  target-offered: "true"', '45: not-listed readiness.target-offered', /must be one of "true", "false"/],
    [1, 'version: 2', '1: not-listed version', /must be one of "1"/],
    [1, 'version: "1"', '1: quoted-number version', /must be the number 1 without quotes/],
    [2, 'fail-on: none', '2: not-listed fail-on', /must be one of "fatal", "exception", "warning", "any"/],
    [2, 'fail-on: fatl', '2: not-listed fail-on', /Did you mean "fatal"\?/],
    [3, 'max-waiver-days: 0', '3: not-allowed max-waiver-days', /between 1 and 3650/],
    [3, 'max-waiver-days: 3651', '3: not-allowed max-waiver-days', /between 1 and 3650/],
    [3, 'max-waiver-days: 1.5', '3: wrong-type max-waiver-days', /a whole number/],
    [3, 'max-waiver-days: "90"', '3: quoted-number max-waiver-days', /must be the number 90 without quotes/],
    [3, 'max-waiver-days: ninety', '3: wrong-type max-waiver-days', /a whole number/],
    [6, '      check: prechek', '6: not-listed rules[0].match.check', /Did you mean "precheck"\?/],
    [7, '      name: 5', '7: wrong-type rules[0].match.name', /must be text/],
    [7, '      name: "Node[A-Z]*"', '7: not-allowed rules[0].match.name', /\* is the only wildcard/],
    [7, '      name: ""', '7: not-allowed rules[0].match.name', /1 to 256 characters/],
    [7, `      name: ${'x'.repeat(257)}`, '7: not-allowed rules[0].match.name', /1 to 256 characters/],
    [8, '      kind: Excption', '8: not-listed rules[0].match.kind', /Did you mean "Exception"\?/],
    [9, '      level: warning', '9: not-listed rules[0].match.level', /Did you mean "Warning"\?/],
    [10, '      group: Node', '10: not-listed rules[0].match.group', /"NodeCheck"/],
    [11, '      scope: gate', '11: not-listed rules[0].match.scope', /"cluster", "node", "addon", "manifest"/],
    [14, '    decision: waived', '14: not-listed rules[0].decision', /"block", "warn", "notice"/],
    [15, `    reason: ${'x'.repeat(1001)}`, '15: not-allowed rules[0].reason', /1 to 1,000 characters/],
    [15, '    reason: "  "', '15: not-allowed rules[0].reason', /not only spaces/],
    [25, '      target: soon', '25: not-allowed waivers[0].match.target', /cluster version/],
    [27, '        - "a{b}"', '27: not-allowed waivers[0].match.nodes[0]', /\* is the only wildcard/],
    [28, '    fingerprint: f123', '28: not-allowed waivers[0].fingerprint', /16 hexadecimal digits/],
    [29, '    reason: ""', '29: not-allowed waivers[0].reason', /not only spaces/],
    [30, '    owner: 7', '30: wrong-type waivers[0].owner', /must be text/],
    [31, '    expires: 2026-02-30', '31: not-allowed waivers[0].expires', /calendar date/],
    [31, '    expires: 31.12.2026', '31: not-allowed waivers[0].expires', /calendar date/],
    [31, '    expires: 20261231', '31: wrong-type waivers[0].expires', /must be text/],
    [33, '  - name: ""', '33: not-allowed items[0].name', /not only spaces/],
    [38, '    who: me', '38: not-listed items[0].who', /"you", "support", "acknowledge"/],
    [41, '    link: http://wiki.example.com', '41: not-allowed items[0].link', /https URL/],
    [41, '    link: https://user@wiki.example.com', '41: not-allowed items[0].link', /without a user name/],
  ])('is reported on its line: line %i with %p is %s', (line, text, expected, words) => {
    const { faults: all } = reading(withLine(line, text))
    expect(faults(withLine(line, text))).toEqual([expected])
    expect(all[0] && policyFaultMessage(all[0]).message.en).toMatch(words)
  })

  it.each<[string, string, RegExp]>([
    ['name: a b, to: [v1.31]', 'not-allowed known-risks[0].name', /letters, digits/],
    ['to: v1.31', 'wrong-type known-risks[0].to', /must be a list/],
    ['to: [soon]', 'not-allowed known-risks[0].to[0]', /cluster version/],
    ['from: v1.31, to: [v1.31]', 'not-allowed known-risks[0]', /can never match/],
    ['to: [v1.31], fixed-in: [v1.30]', 'not-allowed known-risks[0]', /can never match/],
    ['match: { network: eni }', 'wrong-type known-risks[0].match.network', /must be a list/],
    ['match: { networks: [eni] }', 'unknown-key known-risks[0].match.networks', /Did you mean "network"\?/],
    ['match: { addon: coredns }', 'wrong-type known-risks[0].match.addon', /must be a map/],
    ['match: { repository: [{ text: ab }] }', 'not-allowed known-risks[0].match.repository[0].text', /3 to 256/],
    ['match: { repository: [{}] }', 'not-allowed known-risks[0].match.repository[0]', /either text, or key/],
    [
      'match: { repository: [{ text: abc, value: x }] }',
      'not-allowed known-risks[0].match.repository[0]',
      /either text, or key/,
    ],
    ['link: http://x.example.com', 'not-allowed known-risks[0].link', /https URL/],
    ['to: []', 'not-allowed known-risks[0].to', /can never match/],
    ['match: { repository: [] }', 'not-allowed known-risks[0].match.repository', /can never match/],
    ['match: { os: [] }', 'not-allowed known-risks[0].match.os', /can never match/],
    ['match: { network: [overlay-l2] }', 'not-listed known-risks[0].match.network[0]', /did you mean "overlay_l2"/i],
    ['match: { proxy-mode: [IPVS] }', 'not-listed known-risks[0].match.proxy-mode[0]', /did you mean "ipvs"/i],
    ['match: { cluster-type: [Trubo] }', 'not-listed known-risks[0].match.cluster-type[0]', /one of "CCE", "Turbo"/],
    ['match: { runtime: [dokcer] }', 'not-listed known-risks[0].match.runtime[0]', /did you mean "docker"/i],
    ['match: { addon: { name: a, below: next } }', 'not-allowed known-risks[0].match.addon.below', /"2\.0\.0"/],
    [
      'match: { addon: { name: a, from: 2.0.0, below: 2.0.0 } }',
      'not-allowed known-risks[0].match.addon',
      /can never match/,
    ],
  ])('is reported in a known risk: { %s } is %s', (entry, expected, words) => {
    const named = entry.startsWith('name:') ? entry : `name: a, ${entry}`
    const text = `version: 1\nknown-risks:\n  - { ${named}, meaning: m, fix: f }\n`
    expect(faults(text)).toEqual([`3: ${expected}`])
    const [first] = reading(text).faults
    expect(first && policyFaultMessage(first).message.en).toMatch(words)
  })

  it.each<[string, string, string]>([
    ['a rule without a decision', 'version: 1\nrules:\n  - match: { name: x }\n', '3: missing-key rules[0]'],
    ['a rule without a match', 'version: 1\nrules:\n  - decision: warn\n', '3: missing-key rules[0]'],
    [
      'a rule with an empty match',
      'version: 1\nrules:\n  - match: {}\n    decision: warn\n',
      '3: not-allowed rules[0].match',
    ],
    [
      'a known risk without a fix',
      'version: 1\nknown-risks:\n  - { name: a, meaning: m }\n',
      '3: missing-key known-risks[0]',
    ],
    [
      'a waiver without an owner',
      'version: 1\nwaivers:\n  - { name: a, reason: b, expires: 2026-01-01 }\n',
      '3: missing-key waivers[0]',
    ],
    [
      'a waiver without a reason',
      'version: 1\nwaivers:\n  - { name: a, owner: b, expires: 2026-01-01 }\n',
      '3: missing-key waivers[0]',
    ],
    [
      'a waiver without an expiry date',
      'version: 1\nwaivers:\n  - { name: a, owner: b, reason: c }\n',
      '3: missing-key waivers[0]',
    ],
    [
      'a waiver without a name',
      'version: 1\nwaivers:\n  - { owner: b, reason: c, expires: 2026-01-01 }\n',
      '3: missing-key waivers[0]',
    ],
    ['an item without a fix', 'version: 1\nitems:\n  - name: a\n', '3: missing-key items[0]'],
    ['no version', 'rules: []\n', '1: missing-key'],
    ['a list in place of the policy', '- 1\n', '1: wrong-type'],
    ['a map in place of a list', 'version: 1\nrules: {}\n', '2: wrong-type rules'],
    ['nothing in place of a list', 'version: 1\nrules:\n', '2: wrong-type rules'],
    ['a text in place of an entry', 'version: 1\nwaivers:\n  - all of them\n', '3: wrong-type waivers[0]'],
    [
      'a text in place of a list',
      'version: 1\nwaivers:\n  - name: a\n    match:\n      nodes: b\n    owner: b\n    reason: c\n    expires: 2026-01-01\n',
      '5: wrong-type waivers[0].match.nodes',
    ],
  ])('is reported on its line: %s', (_, text, expected) => {
    expect(faults(text)).toEqual([expected])
  })

  it('is reported together with all others, in the order of their lines', () => {
    const text =
      'version: 1\nrules:\n  - match: { levl: Warning, kind: Excption }\n    decision: stop\n    reson: x\nwaivers:\n  - name: X\n    expires: soon\n'
    expect(faults(text)).toEqual([
      '3: not-listed rules[0].match.kind',
      '3: unknown-key rules[0].match.levl',
      '4: not-listed rules[0].decision',
      '5: unknown-key rules[0].reson',
      '7: missing-key waivers[0]',
      '7: missing-key waivers[0]',
      '8: not-allowed waivers[0].expires',
    ])
  })
})
