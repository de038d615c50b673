import { describe, expect, it } from '@jest/globals'
import { checkResult } from '../../../src/model/check-result.js'
import { type ClusterFacts, type ClusterResult, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import { patternKey, type RiskLine } from '../../../src/model/known-risk.js'
import { NO_POLICY } from '../../../src/model/policy.js'
import { missingRiskFacts } from '../../../src/policy/evaluate/known-risks.js'
import { withSources } from '../../support/policy/sources.js'
import { policyOf, reportOfClusters } from '../../support/reports/report-of.js'

const FACTS: ClusterFacts = {
  ...NO_FACTS,
  name: 'prod-a',
  phase: 'Available',
  category: 'Turbo',
  architecture: 'ARM64',
  network: 'eni',
  proxyMode: 'ipvs',
  liveVersion: 'v1.33.7-r0',
  pools: [
    { name: 'web', os: 'Huawei Cloud EulerOS 2.0', runtime: 'containerd' },
    { name: 'old', os: 'EulerOS 2.9', runtime: 'docker' },
  ],
  addons: [
    { name: 'coredns', version: '1.30.6' },
    { name: 'billing-operator', version: null },
  ],
}

interface Situation {
  readonly facts?: Partial<ClusterFacts>
  readonly cluster?: Partial<ClusterResult>
  readonly current?: string | null
  readonly target?: string | null
  readonly policy?: string
  readonly lines?: readonly RiskLine[]
}

const GIT_REPO = patternKey({ key: 'gitRepo', with: 'repository' })
const OWN_TEXT = patternKey({ text: 'billing.example.com' })
const SCANNED = [GIT_REPO, OWN_TEXT]

const line = (over: Partial<RiskLine> = {}): RiskLine => ({
  pattern: GIT_REPO,
  location: { file: 'apps/a.yaml', line: 7, column: 3 },
  digest: 'd1',
  isInChange: false,
  ...over,
})

function clusterOf({ facts = {}, cluster = {}, current = 'v1.33.7-r0', target = 'v1.35', lines }: Situation) {
  const scan = { patterns: SCANNED, lines: lines ?? [] }
  return {
    subject: { ...subjectOf('c1'), targetVersion: target },
    results: [
      withSources([]),
      ...(lines === undefined ? [] : [checkResult('manifests', [], { riskScan: scan, targetVersion: target })]),
    ],
    diagnostics: [],
    facts: { ...FACTS, liveVersion: current, ...facts },
    gaps: [],
    ...cluster,
  } satisfies ClusterResult
}

const policyWith = (text: string | undefined) =>
  text === undefined ? { state: 'absent' as const, policy: NO_POLICY } : policyOf(`version: 1\n${text}`)

function decided(situation: Situation) {
  const report = reportOfClusters([clusterOf(situation)], {
    now: Date.parse('2026-11-27T12:00:00Z'),
    policy: policyWith(situation.policy),
  })
  return {
    report,
    verdict: report.verdict,
    findings: report.findings.map(({ decision, name }) => `${decision} ${name}`),
    unjudged: report.notCovered.map(({ code, risks, what }) => [code, risks, /\((.*?)\)/.exec(what)?.[1]]),
  }
}

const own = (match: string, more = ''): string =>
  `known-risks:\n  - name: own-risk\n    to: [v1.35]\n    match: { ${match} }\n    meaning: It stops.\n    fix: Move it.\n${more}`

/** The decisions on the risk of a policy. */
const ofOwn = (match: string, facts: Partial<ClusterFacts> = {}): string[] =>
  decided({ policy: own(match), facts }).findings.filter((text) => text.endsWith('own-risk'))

describe('a known risk', () => {
  it('warns at cluster level where CCE says that the cluster has what it depends on', () => {
    const { verdict, findings, report } = decided({})
    expect([verdict, findings]).toEqual(['warn', ['warn cgroup-v1-deprecated', 'warn ipvs-mode-deprecated']])
    const [cgroup, ipvs] = report.findings
    expect(ipvs).toMatchObject({
      check: null,
      scope: 'cluster',
      kind: 'Risk',
      level: 'Warning',
      waiverName: 'ipvs-mode-deprecated',
      location: null,
      knownRisk: { from: null, to: ['v1.35'], fixedIn: [] },
      advice: 'gate',
      match: 'exact',
    })
    expect(ipvs?.message).toBe('kube-proxy runs in ipvs mode. The upgrade from v1.33.7-r0 to v1.35 brings this change.')
    expect(cgroup?.message).toContain('Node pools: old (EulerOS 2.9, docker).')
    expect(report.reason).toContain('2')
  })

  it('is not found where the cluster lacks it, or the upgrade does not bring it', () => {
    const facts = { proxyMode: 'iptables', pools: [] }
    expect(decided({ facts })).toMatchObject({ verdict: 'pass', findings: [], unjudged: [] })
    expect(decided({ target: 'v1.34' })).toMatchObject({ verdict: 'pass', findings: [], unjudged: [] })
    expect(decided({ current: 'v1.35.1-r0' }).findings).toEqual([])
  })

  it('warns on the line of the repository, in the check of the manifests', () => {
    const { report } = decided({
      current: 'v1.32.6-r0',
      target: 'v1.34',
      lines: [line({ isInChange: true }), line({ location: { file: 'apps/b.yaml', line: 1, column: 1 } })],
    })
    expect(report.findings).toMatchObject([
      {
        name: 'git-repo-volumes',
        decision: 'warn',
        check: 'manifests',
        scope: 'manifest',
        location: { file: 'apps/a.yaml', line: 7, column: 3 },
      },
      { location: { file: 'apps/b.yaml', line: 1 } },
    ])
    expect(report.findings[0]?.message).toContain('The line has gitRepo.')
    const checks = report.clusters[0]?.checks.map(({ check, verdict }) => [check, verdict])
    expect(checks).toEqual([
      ['precheck', 'pass'],
      ['manifests', 'warn'],
    ])
  })

  it.each(['v1.31.4-r0', 'v1.32'])('says that it concerns any upgrade: to %s', (target) => {
    const pattern = patternKey({ key: 'path', value: '*/docker.sock' })
    const scan = { patterns: [pattern], lines: [line({ pattern })] }
    const results = [checkResult('manifests', [], { riskScan: scan })]
    const { report } = decided({ current: 'v1.31.1-r0', target, cluster: { results } })
    expect(report.findings[0]).toMatchObject({
      name: 'runtime-socket-mount',
      message: `The line has path: …/docker.sock. This concerns every upgrade, so also the one from v1.31.1-r0 to ${target}.`,
    })
  })

  it('has a fingerprint that does not depend on the cluster or the number of the line', () => {
    const at = (number: number, over: Partial<RiskLine> = {}) =>
      decided({
        current: 'v1.32.6-r0',
        target: 'v1.34',
        lines: [line({ location: { file: 'a.yaml', line: number, column: 1 }, ...over })],
      }).report.findings[0]?.fingerprint
    expect(at(9)).toBe(at(3))
    expect(at(3, { digest: 'd2' })).not.toBe(at(3))
  })

  it('can be waived by its name, and decided by a rule', () => {
    const waiver = (match: string): string =>
      `waivers:\n  - name: ipvs-mode-deprecated\n    match: { ${match} }\n    reason: known\n    owner: me\n    expires: 2026-12-31\n`
    const decisions = (policy: string) => decided({ policy, facts: { pools: [] } })
    expect(decisions(waiver('scope: cluster, target: v1.35')).findings).toEqual(['waived ipvs-mode-deprecated'])
    expect(decisions(waiver('cluster: c1')).findings).toEqual(['waived ipvs-mode-deprecated'])
    expect(decisions(waiver('cluster: other')).findings).toContain('warn ipvs-mode-deprecated')
    expect(decisions('rules:\n  - match: { name: ipvs-* }\n    decision: block\n')).toMatchObject({
      verdict: 'block',
      findings: ['block ipvs-mode-deprecated'],
    })
    expect(decisions('fail-on: warning\n').verdict).toBe('block')
  })

  it('can be waived for the files of a path', () => {
    const policy = `waivers:\n  - name: git-repo-volumes\n    match: { check: manifests, path: "apps/*" }\n    reason: known\n    owner: me\n    expires: 2026-12-31\n`
    const lines = [line(), line({ location: { file: 'other/a.yaml', line: 1, column: 1 } })]
    const { findings } = decided({ current: 'v1.32.6-r0', target: 'v1.34', lines, policy })
    expect(findings).toEqual(['warn git-repo-volumes', 'waived git-repo-volumes'])
  })

  it('is not in the list of items that CCE skips', () => {
    expect(decided({}).report.clusters[0]?.skippedCheckItemList).toEqual([])
  })
})

describe('a known risk that cannot be judged', () => {
  const unread = { code: 'request-failed', kind: 'no-permission', status: 403 } as const

  it('is said in one line, and changes no verdict', () => {
    const facts = { proxyMode: null, pools: unread }
    const one = decided({ facts })
    expect(one.verdict).toBe('pass')
    expect(one.unjudged).toEqual([
      ['risks-not-judged', ['ipvs-mode-deprecated'], 'not in the response'],
      ['risks-not-judged', ['cgroup-v1-deprecated'], 'no-permission, status 403'],
    ])
    const [first] = one.report.notCovered
    expect(first?.what).toBe(
      'Known risks that could not be judged (not in the response): ipvs-mode-deprecated. The verdict does not depend on them.',
    )
  })

  it('keeps the waiver for it from being called unused', () => {
    const policy =
      'waivers:\n  - name: ipvs-mode-deprecated\n    reason: known\n    owner: me\n    expires: 2026-12-31\n'
    expect(decided({ policy, facts: { proxyMode: null, pools: [] } }).findings).toEqual([])
    expect(decided({ policy, facts: { proxyMode: 'iptables', pools: [] } }).findings).toEqual(['notice policy-error'])
  })

  it('is not said where nothing could depend on it', () => {
    expect(decided({ facts: { proxyMode: null, pools: unread }, target: 'v1.34' }).unjudged).toEqual([])
  })

  it('needs the current version where the rest is known', () => {
    const { unjudged, findings } = decided({ current: null, lines: [line()] })
    expect(findings).toEqual([])
    expect(unjudged).toEqual([
      [
        'risks-not-judged',
        ['ipvs-mode-deprecated', 'cgroup-v1-deprecated', 'git-repo-volumes'],
        'the exact current version is not known',
      ],
    ])
  })

  it('is not said of the catalog where no target version is set', () => {
    expect(decided({ target: null })).toMatchObject({ verdict: 'pass', findings: [], unjudged: [] })
    expect(decided({ target: null, policy: own('proxy-mode: [ipvs]') }).unjudged).toEqual([
      ['risks-not-judged', ['own-risk'], 'no target version is set'],
    ])
  })

  it('can be one of a policy that needs the check of the manifests', () => {
    const policy = own('repository: [{ text: billing.example.com }]')
    expect(decided({ policy, facts: { proxyMode: 'iptables', pools: [] } }).unjudged).toEqual([
      ['risks-not-judged', ['own-risk'], 'manifests is not among the checks'],
    ])
    const lines = [line({ pattern: OWN_TEXT })]
    const { findings, unjudged } = decided({ policy, facts: { proxyMode: 'iptables', pools: [] }, lines })
    expect([findings, unjudged]).toEqual([['warn own-risk'], []])
  })
})

describe('what a known risk of a policy matches', () => {
  it.each<[string, Partial<ClusterFacts>, boolean]>([
    ['cluster-type: [Turbo]', {}, true],
    ['cluster-type: [ARM64]', {}, true],
    ['cluster-type: [CCE, Autopilot]', {}, false],
    ['network: [overlay_l2, eni]', {}, true],
    ['network: ["vpc-*"]', {}, false],
    ['proxy-mode: [ipvs]', {}, true],
    ['os: ["EulerOS*"]', {}, true],
    ['os: ["CentOS*"]', {}, false],
    ['runtime: [docker]', {}, true],
    ['os: ["Huawei*"], runtime: [docker]', {}, false],
    ['os: ["EulerOS*"], runtime: [docker]', {}, true],
    ['addon: { name: coredns }', {}, true],
    ['addon: { name: coredns, below: 1.31.0 }', {}, true],
    ['addon: { name: coredns, below: 1.30.6 }', {}, false],
    ['addon: { name: coredns, from: 1.30.6 }', {}, true],
    ['addon: { name: coredns, from: 1.9.0, below: 1.30.10 }', {}, true],
    ['addon: { name: "billing-*" }', {}, true],
    ['addon: { name: everest }', {}, false],
    ['proxy-mode: [ipvs], network: [overlay_l2]', {}, false],
    ['proxy-mode: [ipvs], network: [eni]', {}, true],
  ])('%s', (match, facts, isMatch) => {
    expect(ofOwn(match, facts)).toEqual(isMatch ? ['warn own-risk'] : [])
  })

  it('cannot be told for an add-on without a version', () => {
    const { unjudged } = decided({ policy: own('addon: { name: "billing-*", below: 2.0.0 }') })
    expect(unjudged).toEqual([['risks-not-judged', ['own-risk'], 'not in the response']])
  })

  it('is any cluster where it names nothing', () => {
    const policy = 'known-risks:\n  - name: own-risk\n    to: [v1.35]\n    meaning: It stops.\n    fix: Move it.\n'
    const { report } = decided({ policy })
    expect(report.findings.find(({ name }) => name === 'own-risk')).toMatchObject({
      title: 'own-risk',
      meaning: 'It stops.',
      advice: 'policy',
      message: 'The upgrade from v1.33.7-r0 to v1.35 brings this change.',
      docUrl: expect.stringContaining('docs/known-risks.md'),
    })
  })
})

describe('the facts that known risks depend on', () => {
  const needs = (situation: Situation) => [
    ...missingRiskFacts(clusterOf(situation), policyWith(situation.policy).policy.knownRisks),
  ]

  it('are asked for only where the upgrade brings the change', () => {
    expect(needs({})).toEqual(['pools'])
    expect(needs({ target: 'v1.34' })).toEqual([])
    expect(needs({ current: null })).toEqual([])
    expect(needs({ target: null })).toEqual([])
  })

  it('are asked for only where nothing else rules the risk out', () => {
    const policy = own('network: [overlay_l2], addon: { name: x }')
    expect(needs({ target: 'v1.35', policy })).toEqual(['pools'])
    expect(
      needs({
        target: 'v1.35',
        policy: own('network: [eni], addon: { name: x }'),
        facts: { addons: { code: 'not-queried' } },
      }),
    ).toEqual(['pools', 'addons'])
  })
})
