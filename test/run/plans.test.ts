import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { callsOf, runGate, writesOf } from '../scenarios/run-gate.js'
import {
  addonValues,
  autopilotValues,
  clusterValues,
  nodePoolValues,
  plan,
  resourceChange,
  skippedItem,
  upgrade,
  upgradeValues,
} from '../support/plans/plans.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** A workspace with these files. */
function workspace(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const OFFLINE = {
  'cluster-id': '',
  'project-id': '',
  'access-key': '',
  'secret-key': '',
  endpoint: '',
  'target-version': '',
}

/** Runs the gate on plans alone, without CCE. */
const checkPlan = (text: string, inputs: Record<string, string> = {}, files: Readonly<Record<string, string>> = {}) =>
  runGate(
    'ready',
    { ...OFFLINE, checks: 'plan', plan: 'plan.json', ...inputs },
    {
      cwd: workspace({ ...files, 'plan.json': text }),
    },
  )

const namesOf = ({ findings }: Report) => findings.map(({ name, decision }) => `${name}: ${decision}`)
const ofCluster = (clusterId: string = DEMO.clusterId) => ({ cluster_id: clusterId })
const noOp = resourceChange('huaweicloud_cce_cluster', {
  actions: ['no-op'],
  before: clusterValues({ id: DEMO.clusterId }),
  after: clusterValues({ id: DEMO.clusterId }),
})
const deleted = (id: string = DEMO.clusterId) =>
  resourceChange('huaweicloud_cce_cluster', { actions: ['delete'], before: clusterValues({ id }), after: null })

describe('plans alone', () => {
  it('need neither a cluster id nor credentials, and send no request', async () => {
    const { report, requests } = await checkPlan(plan([deleted()]))
    expect([report.verdict, namesOf(report)]).toEqual(['block', ['cluster-deleted: block']])
    expect(report.clusters).toMatchObject([{ id: DEMO.clusterId, checks: [{ check: 'plan', verdict: 'block' }] }])
    expect(requests).toEqual([])
  })

  it('pass where they find nothing', async () => {
    const { report } = await checkPlan(plan([noOp]))
    expect([report.verdict, report.reason]).toEqual([
      'pass',
      'Ready for the upgrade: 3 checks passed (target-version is not set)',
    ])
  })

  it.each([
    ['of other providers only', plan([resourceChange('aws_vpc', { actions: ['delete'], after: null })])],
    ['without any resource', plan([], { resource_changes: undefined })],
  ])('are not applicable if they are %s', async (_what, text) => {
    const { report } = await checkPlan(text)
    expect([report.verdict, report.green]).toEqual(['not-applicable', true])
    expect(report.reason).toBe('Nothing to do: the Terraform plan has no resource of CCE that this run is about')
  })

  it.each([
    ['cut off', plan([deleted()]).slice(0, -9), 'unreadable-response', /may have been cut off/],
    ['an error body', '{"error_code":"x","error_msg":"y"}', 'unreadable-response', /not a Terraform plan/],
    ['a state', '{"version":4,"serial":1,"lineage":"x"}', 'unreadable-response', /Terraform state/],
    ['of an unknown format', plan([], { format_version: '2.0' }), 'unreadable-response', /format version 2\.0/],
    ['incomplete', plan([noOp], { complete: false }), 'not-finished', /-target or deferred/],
    ['ended by an error', plan([noOp], { errored: true }), 'not-finished', /with an error/],
  ])('are inconclusive, with words, if one is %s', async (_what, text, name, words) => {
    const { report } = await checkPlan(text)
    expect([report.verdict, report.green]).toEqual(['inconclusive', false])
    expect(report.findings).toMatchObject([{ name, decision: 'inconclusive', check: 'plan' }])
    expect(report.findings[0]?.message).toMatch(words)
    expect(report.findings[0]?.fix).not.toBe('')
  })

  it('still block where one that is incomplete deletes a cluster', async () => {
    const { report } = await checkPlan(plan([deleted()], { complete: false }))
    expect(report.verdict).toBe('block')
    expect(namesOf(report)).toEqual(['cluster-deleted: block', 'not-finished: inconclusive'])
  })

  it('are inconclusive where a resource of CCE changes in a way that is not documented', async () => {
    const odd = resourceChange('huaweicloud_cce_cluster', { actions: ['explode'] })
    const { report } = await checkPlan(plan([odd, noOp]))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings[0]?.message).toContain('huaweicloud_cce_cluster.this')
  })

  it('warn if a value is known only after the apply, and say which', async () => {
    const { report } = await checkPlan(
      plan([upgrade({ is_only_upgrade: undefined }, { afterUnknown: { is_only_upgrade: true } })]),
    )
    expect(report.verdict).toBe('warn')
    expect(report.notCovered).toMatchObject([
      {
        check: 'plan',
        code: 'unknown-in-plan',
        what: expect.stringMatching(/^is_only_upgrade of huaweicloud_cce_cluster_upgrade\.this/),
      },
    ])
  })

  it('name the add-ons that they upgrade without a check', async () => {
    const addon = resourceChange('huaweicloud_cce_addon', {
      before: addonValues(),
      after: addonValues({ version: '1.30.33' }),
    })
    const { report } = await checkPlan(plan([addon, upgrade()]))
    expect(report.verdict).toBe('warn')
    expect(report.notCovered.map(({ code }) => code)).toEqual([
      'planned-addon-not-checked',
      'planned-addon-not-compared',
    ])
  })

  it('take the target from the upgrade, and are inconclusive if another one is asserted', async () => {
    const text = plan([upgrade({ target_version: 'v1.31.4-r0' })])
    expect((await checkPlan(text)).report.clusters).toMatchObject([{ targetVersion: 'v1.31.4-r0', verdict: 'pass' }])
    expect((await checkPlan(text, { 'target-version': 'v1.31' })).report.verdict).toBe('pass')
    const { report } = await checkPlan(text, { 'target-version': 'v1.32' })
    expect([report.verdict, namesOf(report)]).toEqual(['inconclusive', ['target-mismatch: inconclusive']])
    expect(report.findings[0]?.message).toBe(
      'huaweicloud_cce_cluster_upgrade.this upgrades the cluster to v1.31.4-r0, but this run is about v1.32.',
    )
  })

  it('are read from several files, each cluster with all that is planned for it', async () => {
    const text = (id: string) => plan([deleted(id)])
    const { report } = await checkPlan(
      text('a'),
      { plan: 'plan.json, more/*.json' },
      {
        'more/b.json': text('b'),
        'more/c.json': plan([upgrade({ ...ofCluster('a'), is_only_upgrade: 'true' })]),
      },
    )
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['b', 'block'],
      ['a', 'block'],
    ])
    expect(
      report.findings
        .filter(({ clusterId }) => clusterId === 'a')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['check-skipped', 'cluster-deleted'])
  })

  it.each([
    [{ plan: '' }, 'plan', 'is required if checks includes plan'],
    [{ plan: 'missing.json' }, 'plan', 'cannot be read as a file'],
  ])('are refused without a file: %j', async (inputs, input, words) => {
    const { report } = await checkPlan(plan([]), inputs)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'wrong-settings' }])
    expect(report.findings[0]?.message).toMatch(new RegExp(`^${input}[\\s\\S]*${words}`))
  })

  it('decide nothing unless they are selected, and the log says so', async () => {
    const { report, lines } = await checkPlan(plan([deleted()]), {
      checks: 'precheck',
      'cluster-id': DEMO.clusterId,
    })
    expect(report.findings.map(({ name }) => name)).not.toContain('cluster-deleted')
    expect(lines.join('\n')).toContain('nothing in the plan blocks')
  })
})

describe('the lines of findings', () => {
  const MAIN = `resource "huaweicloud_cce_cluster_upgrade" "this" {
  cluster_id     = "c-1"
  target_version = "v1.31"

  skipped_check_item_list {
    name = "NodeDiskCheck"
  }
}
`
  const text = plan([
    upgrade({ ...ofCluster('c-1'), target_version: 'v1.31', skipped_check_item_list: [skippedItem('NodeDiskCheck')] }),
  ])
  const files = { 'clusters/prod/main.tf': MAIN }

  it('are those of the Terraform files, in report.json, SARIF, JUnit, the log and the summary', async () => {
    const { report, files: written, lines } = await checkPlan(text, {}, files)
    expect(report.findings).toMatchObject([
      {
        name: 'NodeDiskCheck',
        scope: 'plan',
        location: { file: 'clusters/prod/main.tf', line: 6 },
        addresses: ['huaweicloud_cce_cluster_upgrade.this'],
      },
    ])
    const sarif = JSON.parse(written.get('report.sarif') ?? '')
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'clusters/prod/main.tf' },
      region: { startLine: 6 },
    })
    expect(written.get('summary.md')).toContain('clusters/prod/main.tf:6')
    expect(lines.join('\n')).toContain('clusters/prod/main.tf:6')
    expect(written.get('report.junit.xml')).toContain('clusters/prod/main.tf:6')
    expect(written.get('report.html')).toContain('clusters/prod/main.tf:6')
  })

  it('are those of the target that asks for another upgrade', async () => {
    const { report } = await checkPlan(text, { 'target-version': 'v1.32' }, files)
    const mismatch = report.findings.find(({ name }) => name === 'target-mismatch')
    expect(mismatch?.location).toMatchObject({ file: 'clusters/prod/main.tf', line: 3 })
  })
})

describe('waivers and rules', () => {
  const MAIN = 'resource "huaweicloud_cce_cluster_upgrade" "this" {\n  is_only_upgrade = "true"\n}\n'
  const text = plan([
    upgrade({
      ...ofCluster('c-1'),
      is_only_upgrade: 'true',
      skipped_check_item_list: [skippedItem('NodeRestartRisk', ['uid-1', 'uid-2'])],
    }),
  ])
  const decide = async (entries: string) => {
    const policy = `version: 1\n${entries}`
    const run = await checkPlan(text, { policy: 'policy.yml' }, { 'clusters/prod/main.tf': MAIN, 'policy.yml': policy })
    return namesOf(run.report).sort()
  }
  const waiver = (name: string, match: string) =>
    `waivers:\n  - name: ${name}\n    match: ${match}\n    reason: CHG-1\n    owner: me\n    expires: 2026-02-01\n`
  const OPEN = ['NodeRestartRisk: block', 'check-skipped: block']

  it('leave both blocked if there is none', async () => {
    expect(await decide('')).toEqual(OPEN)
  })

  it.each([
    '{}',
    '{ check: plan }',
    '{ scope: plan }',
    '{ path: "clusters/prod/*" }',
    '{ cluster: c-1, target: v1.31 }',
  ])('waive a finding by its name and %s', async (match) => {
    expect(await decide(waiver('check-skipped', match))).toEqual(['NodeRestartRisk: block', 'check-skipped: waived'])
  })

  it.each([
    '{ check: precheck }',
    '{ scope: manifest }',
    '{ path: "clusters/dev/*" }',
    '{ cluster: c-2 }',
    '{ target: v1.32 }',
  ])('do not waive it by %s', async (match) => {
    const found = await decide(waiver('check-skipped', match))
    expect(found.filter((one) => !one.startsWith('policy-error'))).toEqual(OPEN)
  })

  it('waive a skipped item under its own name, on the nodes that they cover', async () => {
    expect(await decide(waiver('NodeRestartRisk', '{}'))).toEqual(['NodeRestartRisk: waived', 'check-skipped: block'])
    expect(await decide(waiver('NodeRestartRisk', '{ nodes: [uid-1] }'))).toEqual([
      'NodeRestartRisk: block',
      'NodeRestartRisk: waived',
      'check-skipped: block',
    ])
  })

  it.each(['{ scope: plan }', '{ path: "clusters/*" }', '{ check: plan }'])(
    'are for another check, and not unused, where no plan is checked: %s',
    async (match) => {
      const policy = `version: 1\n${waiver('node-pool-replaced', match)}`
      const cwd = workspace({ 'policy.yml': policy })
      const { report } = await runGate('ready', { checks: 'precheck', policy: 'policy.yml' }, { cwd })
      expect([report.verdict, report.policy?.elsewhere]).toEqual(['pass', ['waivers[0]']])
    },
  )

  it('lower what a rule matches by its path', async () => {
    const rule = (path: string) => `rules:\n  - match: { scope: plan, path: "${path}" }\n    decision: warn\n`
    expect(await decide(rule('*/prod/*'))).toEqual(['NodeRestartRisk: warn', 'check-skipped: warn'])
    expect((await decide(rule('*/dev/*'))).filter((one) => !one.startsWith('policy-error'))).toEqual(OPEN)
  })
})

describe('plans beside the checks of CCE', () => {
  const addon = (version: string, over: Readonly<Record<string, unknown>> = {}) =>
    resourceChange('huaweicloud_cce_addon', {
      before: addonValues({ ...ofCluster(), version: '1.28.7' }),
      after: addonValues({ ...ofCluster(), version, ...over }),
    })
  const check = (
    changes: Parameters<typeof plan>[0],
    checks = 'precheck, addons, plan',
    inputs: Record<string, string> = {},
  ) => runGate('ready', { checks, plan: 'plan.json', ...inputs }, { cwd: workspace({ 'plan.json': plan(changes) }) })

  it('pass with them, on one cluster', async () => {
    const { report } = await check([noOp, addon('1.30.33'), upgrade(ofCluster())])
    expect(report.verdict).toBe('pass')
    expect(report.clusters).toHaveLength(1)
    expect(report.clusters[0]?.checks.map((one) => one.check)).toContain('plan')
  })

  it('block an add-on version that its fresh check was not made for', async () => {
    const { report } = await check([addon('1.30.6')])
    expect(namesOf(report)).toEqual(['addon-version-unchecked: block'])
    expect(report.findings[0]?.message).toBe(
      'huaweicloud_cce_addon.this upgrades the add-on coredns to 1.30.6, but its check was made for 1.30.33.',
    )
    expect(report.findings[0]?.addon).toMatchObject({ template: 'coredns', targetVersion: '1.30.6' })
  })

  it('block an add-on that has no fresh check', async () => {
    const { report } = await check([addon('1.3.104', { template_name: 'metrics-server' })])
    expect(namesOf(report)).toEqual(['addon-version-unchecked: block'])
  })

  it('let checks be started for the versions that they upgrade add-ons to', async () => {
    const inputs = { start: 'if-needed' }
    const run = await check([addon('1.30.6')], 'addons, plan', inputs)
    expect(writesOf(run)).toMatchObject([
      { spec: { addonList: [{ addonTemplateName: 'coredns', type: 'addonUpgrade', targetVersion: '1.30.6' }] } },
    ])
    expect([run.report.verdict, namesOf(run.report)]).toEqual(['pass', []])
    const asChecked = await check([addon('1.30.33')], 'addons, plan', inputs)
    expect([asChecked.report.verdict, writesOf(asChecked)]).toEqual(['pass', []])
  })

  it('warn of an add-on version that CCE does not list for the target', async () => {
    const { report, requests } = await check([addon('1.29.4')], 'plan')
    expect(namesOf(report)).toEqual(['addon-version-not-offered: warn'])
    expect(report.findings[0]?.message).toContain(
      '1.29.4, which CCE does not list for v1.31.4-r0. It lists 1.30.40-beta, 1.30.6, 1.30.33.',
    )
    expect(callsOf({ requests })).toContain('ListAddonTemplates')
  })

  it('warn if CCE cannot be asked for what it lists', async () => {
    const { report } = await check([addon('1.30.33', { template_name: 'no-such-addon' })], 'plan')
    expect(report.notCovered.map(({ code }) => code)).toContain('planned-addon-not-checked')
  })

  it('are about the only cluster where they do not say which one', async () => {
    const { cluster_id: _, ...after } = upgradeValues({ is_only_upgrade: 'true' })
    const started = upgrade({}, { after, afterUnknown: { id: true, cluster_id: true } })
    const { report } = await check([started])
    expect(report.findings).toMatchObject([{ name: 'check-skipped', clusterId: DEMO.clusterId }])
    expect(report.clusters).toHaveLength(1)
  })

  it('report what they do to a cluster that the run does not gate', async () => {
    const { report } = await check([deleted('another')])
    expect(report.verdict).toBe('block')
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([
      [DEMO.clusterId, 'pass'],
      ['another', 'block'],
    ])
  })

  it('leave out clusters that the run does not gate, and to which they do nothing', async () => {
    const other = resourceChange('huaweicloud_cce_node_pool', {
      actions: ['no-op'],
      before: nodePoolValues(ofCluster('another')),
      after: nodePoolValues(ofCluster('another')),
    })
    const { report } = await check([other])
    expect(report.clusters.map(({ id }) => id)).toEqual([DEMO.clusterId])
    expect(report.clusters[0]?.checks.map((one) => [one.check, one.verdict])).toContainEqual(['plan', 'not-applicable'])
    expect(report.verdict).toBe('pass')
  })

  it.each([
    ['blocks', plan([deleted()]), []],
    ['cannot be read', '{', []],
    ['passes', plan([noOp]), ['CreatePostCheck']],
  ])('keep the post-upgrade check from being sent unless they pass: one that %s', async (_what, text, sent) => {
    const run = await runGate(
      'postcheck-success',
      { checks: 'upgrade, postcheck, plan', plan: 'plan.json' },
      {
        cwd: workspace({ 'plan.json': text }),
      },
    )
    expect(callsOf(run).filter((call) => call === 'CreatePostCheck')).toEqual(sent)
  })

  it('are still decided where the cluster runs the target already', async () => {
    const run = (text: string) =>
      runGate(
        'already-upgraded',
        { checks: 'precheck, plan', plan: 'plan.json' },
        { cwd: workspace({ 'plan.json': text }) },
      )
    const quiet = await run(plan([noOp]))
    expect([quiet.report.verdict, quiet.report.reason]).toEqual([
      'not-applicable',
      'Nothing to do: the cluster runs v1.31.4-r0',
    ])
    expect((await run(plan([deleted()]))).report.verdict).toBe('block')
    expect((await run('{')).report.verdict).toBe('inconclusive')
  })

  it('say that they have nothing of a cluster, and not that it runs the target, if it does not', async () => {
    const inputs = { checks: 'plan', plan: 'plan.json' }
    const { report } = await runGate('ready', inputs, { cwd: workspace({ 'plan.json': plan([]) }) })
    expect(report.clusters[0]?.facts.liveVersion).toBe('v1.28.15-r10')
    expect([report.verdict, report.reason]).toEqual([
      'not-applicable',
      'Nothing to do: the Terraform plan has no resource of CCE that this run is about',
    ])
  })

  it('block where the cluster cannot be queried', async () => {
    const run = await runGate(
      'forbidden',
      { checks: 'precheck, plan', plan: 'plan.json' },
      {
        cwd: workspace({ 'plan.json': plan([deleted()]) }),
      },
    )
    expect(run.report.verdict).toBe('block')
  })

  it('are judged for an Autopilot cluster', async () => {
    const before = autopilotValues({ id: DEMO.clusterId })
    const change = resourceChange('huaweicloud_cce_autopilot_cluster', {
      actions: ['delete', 'create'],
      before,
      after: before,
    })
    const run = await runGate(
      'autopilot',
      { checks: 'precheck, plan', plan: 'plan.json' },
      {
        cwd: workspace({ 'plan.json': plan([change]) }),
      },
    )
    expect(namesOf(run.report)).toContain('cluster-replaced: block')
  })
})

it('keeps the plan, which can hold secrets, out of every file of the report', async () => {
  const secret = 'hunter2-hunter2'
  const text = plan([deleted(), upgrade({ ...ofCluster(), is_only_upgrade: 'true' })], {
    variables: { password: { value: secret } },
    prior_state: { values: { root_module: { resources: [{ values: { kube_config_raw: secret } }] } } },
  })
  const { files, lines } = await checkPlan(text)
  expect([...files.keys()]).toContain('report.json')
  for (const written of files.values()) expect(written).not.toContain(secret)
  expect(lines.join('\n')).not.toContain(secret)
})
