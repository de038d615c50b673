import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { workspaceOf } from '../support/manifests/workspace.js'
import { readCliReport, runCli } from './run-cli.js'
import { runGate } from './run-gate.js'
import { runScenario } from './support.js'

const POLICY_PATH = '.github/cce-upgrade-policy.yml'
const RISKS = `version: 1
known-risks:
  - name: billing-operator
    from: v1.30
    to: [v1.35]
    match:
      addon: { name: coredns }
      repository: [{ key: image, value: "billing/operator:1.*" }]
    title: The billing operator stops
    meaning: Version 1 of the operator does not start on v1.35.
    fix: Upgrade the operator to version 2 first.
    link: https://wiki.example.com/billing
`
const OWN = `${RISKS}waivers:
  - name: ipvs-mode-deprecated
    match: { scope: cluster, target: v1.35 }
    reason: a new cluster is planned for next year
    owner: "@org/platform"
    expires: 2026-03-31
`
const FILES = {
  [POLICY_PATH]: OWN,
  'apps/billing.yaml': 'kind: Deployment\nspec:\n  containers:\n    - image: billing/operator:1.4\n',
  'alerts/scheduler.yaml': 'rules:\n  - expr: scheduler_scheduler_cache_size > 9\n',
}
const GIT_REPO = {
  'apps/cron.yaml':
    'kind: Pod\nspec:\n  volumes:\n    - name: src\n      gitRepo: { repository: https://example.com }\n',
}

const found = ({ findings }: Report): string[] =>
  findings.map(
    ({ decision, check, name, location }) =>
      `${decision} ${check} ${name}${location ? ` ${location.file}:${location.line}` : ''}`,
  )

describe('the known risks of an upgrade', () => {
  it('warn in the action where CCE says that the cluster has what they depend on', async () => {
    const { exitCode, report, outputs, simulator } = await runScenario('known-risks')
    expect([exitCode, outputs['verdict'], outputs['warnings']]).toEqual([0, 'warn', '2'])
    expect(found(report)).toEqual(['warn null cgroup-v1-deprecated', 'warn null ipvs-mode-deprecated'])
    expect(simulator.requests.filter(({ operation }) => operation === 'ListNodePools')).toHaveLength(1)
    expect(simulator.requests.filter(({ operation }) => operation === 'ListAddonInstances')).toEqual([])
    expect(report.notCovered).toEqual([])
  })

  it('ask CCE for nothing more where an upgrade brings none', async () => {
    const { report, requests } = await runGate('known-risks', {
      'target-version': 'v1.34.8-r2',
      'precheck-task-id': '',
    })
    expect(requests.filter(({ path }) => path.includes('nodepools'))).toEqual([])
    expect(report.findings.map(({ name }) => name)).not.toContain('ipvs-mode-deprecated')
  })
})

describe('the known risks of a policy', () => {
  const inputs = { checks: 'precheck, manifests', policy: POLICY_PATH, 'policy-source': 'workspace' }

  it('join those of the catalog, on the lines that have them', async () => {
    const { report, requests } = await runGate('known-risks', inputs, { cwd: workspaceOf(FILES) })
    expect(found(report).sort()).toEqual([
      'waived null ipvs-mode-deprecated',
      'warn manifests billing-operator apps/billing.yaml:4',
      'warn manifests metrics-gone-in-1-34 alerts/scheduler.yaml:2',
      'warn null cgroup-v1-deprecated',
    ])
    const own = report.findings.find(({ name }) => name === 'billing-operator')
    expect(own).toMatchObject({
      title: 'The billing operator stops',
      docUrl: 'https://wiki.example.com/billing',
      advice: 'policy',
      message: expect.stringMatching(
        /^The line has image: billing\/operator:1\.…\. The add-on coredns [\d.]+ is installed\./,
      ),
    })
    expect(requests.filter(({ path }) => path.startsWith('/api/v3/addons'))).toHaveLength(1)
  })

  it('are said, and change nothing, where CCE refuses what they depend on', async () => {
    const { report } = await runGate('known-risks-forbidden', inputs, { cwd: workspaceOf(FILES) })
    expect(report.notCovered.flatMap(({ risks = [] }) => risks).sort()).toEqual([
      'billing-operator',
      'cgroup-v1-deprecated',
    ])
    expect(found(report).sort()).toEqual([
      'waived null ipvs-mode-deprecated',
      'warn manifests metrics-gone-in-1-34 alerts/scheduler.yaml:2',
    ])
  })

  it('are checked by the command line, with a suggestion for a typo', async () => {
    const cwd = workspaceOf({ 'ok.yml': RISKS, 'typo.yml': RISKS.replace('repository:', 'repositories:') })
    const ok = await runCli(['policy', 'check', 'ok.yml'], { cwd })
    expect([ok.code, ok.stdout]).toEqual([0, expect.stringContaining('1 known risk')])
    const typo = await runCli(['policy', 'check', 'typo.yml'], { cwd })
    expect([typo.code, typo.stdout]).toEqual([
      1,
      expect.stringMatching(/typo\.yml:8:\d+.*Did you mean "repository"\?/s),
    ])
  })
})

describe('a replay of known risks', () => {
  it('finds the same in the evidence, and what another policy adds where the run looked for it', async () => {
    const inputs = { checks: 'precheck, manifests', policy: POLICY_PATH, 'policy-source': 'workspace' }
    const run = await runGate('known-risks', inputs, { cwd: workspaceOf(FILES) })
    const other = RISKS.replace('billing-operator', 'other-name')
    const unseen = `version: 1\nknown-risks:\n  - name: not-looked-for\n    match: { repository: [{ text: abcdef }] }\n    meaning: m\n    fix: f\n`
    const evidence = [...run.files].filter(([name]) => name.startsWith('evidence/') && name.endsWith('.json'))
    const cwd = workspaceOf({ ...Object.fromEntries(evidence), 'other.yml': other, 'unseen.yml': unseen })
    const replay = async (policy: string): Promise<Report> => {
      const args = ['gate', '--results', 'evidence/*.json', '--target-version', 'v1.35.5-r2', '--policy', policy]
      await runCli([...args, '--policy-source', 'workspace'], { cwd })
      return readCliReport(cwd)
    }
    const names = ({ findings }: Report) =>
      findings
        .filter(({ scope }) => scope !== 'gate')
        .map(({ name }) => name)
        .sort()
    expect(names(await replay('other.yml'))).toEqual([
      'cgroup-v1-deprecated',
      'ipvs-mode-deprecated',
      'metrics-gone-in-1-34',
      'other-name',
    ])
    const report = await replay('unseen.yml')
    expect(names(report)).not.toContain('not-looked-for')
    expect(report.notCovered).toMatchObject([{ code: 'risks-not-judged', risks: ['not-looked-for'] }])
  })
})

describe('known risks without a cluster', () => {
  it('are found on lines, and those of the cluster are said to be unknown', async () => {
    const cwd = workspaceOf(GIT_REPO)
    const { code } = await runCli(
      ['gate', '--checks', 'manifests', '--current-version', 'v1.32', '--target-version', 'v1.35'],
      { cwd },
    )
    const report = readCliReport(cwd)
    expect([code, report.verdict, found(report)]).toEqual([
      0,
      'warn',
      ['warn manifests git-repo-volumes apps/cron.yaml:5'],
    ])
    expect(report.notCovered).toMatchObject([
      { code: 'risks-not-judged', risks: ['ipvs-mode-deprecated', 'cgroup-v1-deprecated'] },
    ])
  })
})
