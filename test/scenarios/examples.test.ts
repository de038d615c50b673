import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { DEMO, type FleetCluster, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { addIssuedSecrets } from '../support/canary/watch.js'
import { type ProposalInput, proposal } from '../support/github/proposal.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import { plan, resourceChange, upgradeValues } from '../support/plans/plans.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { schedule } from '../support/runner/events.js'
import { idTokensOf } from '../support/workflow/id-tokens.js'
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from '../support/workflow/run-workflow.js'

const TOKEN = 'ghs_token'
const FILE = '.github/cce-clusters.yml'
const OLD = 'v1.28'
const NEW = DEMO.targetVersion

let simulator: Simulator
let github: FakeGitHub
afterEach(() => Promise.all([simulator?.close(), github?.close()]))

interface Options {
  readonly scenario?: string
  readonly event?: 'pull_request' | 'merge_group' | 'schedule'
  /** the workspace holds no checkout */
  readonly isEmpty?: boolean
  readonly over?: Partial<WorkflowOptions>
}

type Sides = (clusters: readonly FleetCluster[]) => ProposalInput

/** Runs an example on a pull request, the merge queue or a schedule, against the clusters of a scenario. */
async function runExample(
  file: string,
  sidesOf: Sides,
  { scenario = 'fleet', event = 'pull_request', isEmpty = false, over = {} }: Options = {},
): Promise<WorkflowRun> {
  simulator = await startSimulator({ scenario, keyless: 'sts', onIssue: addIssuedSecrets })
  const sides = proposal(sidesOf(simulator.clusters))
  const gitHub: FakeGitHubOptions = { token: TOKEN, permissions: {}, ...sides.github }
  github = await startFakeGitHub(gitHub)
  const { HUAWEICLOUD_OIDC_PROVIDER_URN = '', HUAWEICLOUD_OIDC_AGENCY_URN = '' } = simulator.access.environment
  const triggered = { pull_request: sides.event, merge_group: sides.queued, schedule: schedule() }[event]
  return runWorkflow({
    file,
    event: triggered,
    vars: {
      ...simulator.access.environment,
      CCE_OIDC_PROVIDER_URN: HUAWEICLOUD_OIDC_PROVIDER_URN,
      CCE_OIDC_AGENCY_URN: HUAWEICLOUD_OIDC_AGENCY_URN,
    },
    idTokens: idTokensOf(simulator.url, triggered),
    githubApiUrl: github.url,
    token: TOKEN,
    onJob: (permissions) => {
      gitHub.permissions = permissions
    },
    checkout: isEmpty ? temporaryFolder() : sides.workspace,
    gateInputs: { ...simulator.access.inputs, 'wait-timeout': '0s' },
    ...over,
  })
}

/** The report of the gate, with the result of its job and the summary. */
function gateOf(run: WorkflowRun) {
  const { steps, result } = run.job('upgrade-gate')
  const step = steps['gate']
  if (!step) throw new Error('the gate did not run')
  const file = path.join(step.workspace, step.outputs['report-json'] ?? '')
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  return { report, result, log: step.log, summary: step.summary ?? '', annotations: step.annotations }
}

const verdicts = ({ clusters }: Report) => Object.fromEntries(clusters.map(({ name, verdict }) => [name, verdict]))

/** An entry of the clusters file, on one line. */
const entry = ({ name, id, project }: FleetCluster, target: object | string, more: object = {}): string =>
  `- ${JSON.stringify({ name, id, region: project.region, 'project-id': project.id, target, paths: [`clusters/${name}/**`], ...more })}\n`

const main = ({ id }: FleetCluster, version: string): string =>
  `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id     = "${id}"\n  target_version = "${version}"\n}\n`

/** Every cluster of a scenario with a Terraform folder of its own; the pull request raises the version of some. */
const terraformSides =
  (raised: readonly string[], before = OLD): Sides =>
  (clusters) => ({
    base: {
      [FILE]: clusters.map((one) => entry(one, 'auto')).join(''),
      'README.md': 'clusters',
      ...Object.fromEntries(clusters.map((one) => [`clusters/${one.name}/main.tf`, main(one, before)])),
    },
    head: Object.fromEntries(
      clusters
        .filter(({ name }) => raised.includes(name))
        .map((one) => [`clusters/${one.name}/main.tf`, main(one, NEW)]),
    ),
  })

/** The same with a YAML file for each cluster, whose account is named where it is not that of the step. */
const valuesSides =
  (raised: readonly string[], before = OLD): Sides =>
  (clusters) => {
    const file = (version: string) => (one: FleetCluster) =>
      [`clusters/${one.name}/values.yaml`, `# values\ncluster:\n  version: ${version}\n`] as const
    const target = ({ name }: FleetCluster) => ({ file: `clusters/${name}/values.yaml`, key: 'cluster.version' })
    const account = ({ project: { credentials } }: FleetCluster) => (credentials === null ? {} : { credentials })
    return {
      base: {
        [FILE]: clusters.map((one) => entry(one, target(one), account(one))).join(''),
        ...Object.fromEntries(clusters.map(file(before))),
      },
      head: Object.fromEntries(clusters.filter(({ name }) => raised.includes(name)).map(file(NEW))),
    }
  }

/** The first workflow of the README, as a file. */
function readmeWorkflow(): string {
  const [, block = ''] = /^```yaml\n(name: Upgrade gate\n.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? []
  const file = path.join(temporaryFolder(), 'gate.yml')
  writeFileSync(file, block)
  return file
}

describe('the first workflow of the README', () => {
  it('gates the cluster whose version a pull request raises, and names file and line', async () => {
    const run = await runExample(readmeWorkflow(), terraformSides(['cluster-002']), { scenario: 'fleet-healthy' })
    const { report, result, summary } = gateOf(run)
    expect([verdicts(report), result]).toEqual([{ 'cluster-002': 'pass' }, 'success'])
    expect(report.clusters[0]?.targetVersion).toBe(NEW)
    expect(summary).toContain('clusters/cluster-002/main.tf:3')
  }, 60_000)

  it('asks CCE nothing about a pull request that touches no cluster', async () => {
    const sides: Sides = (clusters) => ({ ...terraformSides([])(clusters), head: { 'README.md': 'more' } })
    const { report, result } = gateOf(await runExample(readmeWorkflow(), sides))
    expect([report.verdict, result, simulator.requests]).toEqual(['not-applicable', 'success', []])
  }, 60_000)

  it('is green on a schedule while all clusters run their targets, and says so', async () => {
    const run = await runExample(readmeWorkflow(), terraformSides([], NEW), {
      scenario: 'fleet-upgraded',
      event: 'schedule',
    })
    const { report, result, summary } = gateOf(run)
    expect([report.verdict, report.green, result, report.clusters.length]).toEqual([
      'not-applicable',
      true,
      'success',
      6,
    ])
    expect(report.reason).toMatch(/^Nothing to do/)
    expect(summary).toContain('Nothing to do')
    expect(report.findings).toEqual([])
  }, 60_000)

  it('is green on a schedule while no upgrade is asked for, and on a pull request that changes something else', async () => {
    const scheduled = await runExample(readmeWorkflow(), terraformSides([]), {
      scenario: 'fleet-healthy',
      event: 'schedule',
    })
    expect(gateOf(scheduled)).toMatchObject({ report: { verdict: 'not-applicable', findings: [] }, result: 'success' })
    await Promise.all([simulator.close(), github.close()])
    const sides: Sides = (clusters) => ({
      ...terraformSides([])(clusters),
      head: { 'clusters/cluster-001/pools.tf': 'resource "huaweicloud_cce_node_pool" "blue" {}\n' },
    })
    const { report, result } = gateOf(await runExample(readmeWorkflow(), sides, { scenario: 'fleet-healthy' }))
    expect([verdicts(report), report.verdict, result]).toEqual([
      { 'cluster-001': 'not-applicable' },
      'not-applicable',
      'success',
    ])
  }, 120_000)

  it('is green in the merge queue for a cluster that passes', async () => {
    const run = await runExample(readmeWorkflow(), terraformSides(['cluster-001']), {
      scenario: 'fleet-healthy',
      event: 'merge_group',
    })
    expect(gateOf(run)).toMatchObject({ report: { verdict: 'pass' }, result: 'success' })
  }, 60_000)
})

it('a schedule without a checkout reads clusters file, policy and targets from the default branch, is green and says so', async () => {
  const run = await runExample('examples/helm-values.yml', valuesSides([], NEW), {
    scenario: 'fleet-upgraded',
    event: 'schedule',
    isEmpty: true,
  })
  const { report, result, log } = gateOf(run)
  expect([report.verdict, result]).toEqual(['not-applicable', 'success'])
  expect(log).toMatch(/Clusters file \.github\/cce-clusters\.yml .*main/)
  expect(log).toContain('read from the default branch main, because the workspace holds no checkout')
}, 60_000)

describe('the example with versions in YAML files', () => {
  it('gates clusters of two accounts for the versions in their files, and comments where they fail', async () => {
    const run = await runExample('examples/helm-values.yml', valuesSides(['staging', 'shop']))
    const { report, result } = gateOf(run)
    expect([verdicts(report), result]).toEqual([{ staging: 'warn', shop: 'block' }, 'failure'])
    expect(report.clusters.map(({ targetFrom }) => targetFrom)).toMatchObject([
      { file: 'clusters/staging/values.yaml', line: 3 },
      { file: 'clusters/shop/values.yaml', line: 3 },
    ])
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('shop')])
  }, 60_000)

  it('says which keys there are if a file has no such key', async () => {
    const sides: Sides = (clusters) => ({
      ...valuesSides([])(clusters),
      head: { 'clusters/staging/values.yaml': 'cluster:\n  verison: v1.31\n' },
    })
    const { report, result } = gateOf(await runExample('examples/helm-values.yml', sides))
    expect([verdicts(report), result]).toEqual([{ staging: 'inconclusive' }, 'failure'])
    expect(report.findings.map(({ message }) => message).join()).toContain('verison')
  }, 60_000)
})

describe('the example of a Terraform monorepo with plans', () => {
  const NAMES = ['staging', 'prod-a', 'prod-b'] as const

  /** Three clusters of a healthy fleet under the names of the example. */
  const sides =
    (raised: readonly string[]): Sides =>
    (clusters) =>
      terraformSides(raised)(
        NAMES.map((name, index) => ({ ...(clusters[index] ?? clusters[0]), name }) as FleetCluster),
      )

  /** What `terraform show` prints in the folder of each cluster. */
  async function runMonorepo(raised: readonly string[], over: Readonly<Record<string, object>> = {}, fails = '') {
    const ids =
      (await import('../../src/simulator/server/simulator.js')).FLEETS.get('fleet-healthy')?.clusters(30) ?? []
    const plans = NAMES.map((name, index) => {
      const after = upgradeValues({
        cluster_id: ids[index]?.id,
        target_version: raised.includes(name) ? NEW : OLD,
        ...over[name],
      })
      const change = resourceChange('huaweicloud_cce_cluster_upgrade', {
        actions: raised.includes(name) ? ['create'] : ['no-op'],
        before: raised.includes(name) ? null : after,
        after,
      })
      return `  -chdir=clusters/${name}) cat <<'PLAN'\n${plan([change])}\nPLAN\n    ;;`
    })
    const terraform = [
      `[ "$1" != -chdir=clusters/${fails} ] || return 1`,
      '[ "$2" = show ] || return 0',
      'case "$1" in',
      ...plans,
      'esac',
    ].join('\n')
    return runExample('examples/terraform-monorepo.yml', sides(raised), {
      scenario: 'fleet-healthy',
      over: { commands: { terraform } },
    })
  }

  it('gates the cluster whose plan upgrades it, for the version of the plan', async () => {
    const run = await runMonorepo(['prod-a'])
    const { report, result } = gateOf(run)
    expect(run.jobs.map(({ name, result: one }) => `${name}: ${one}`)).toEqual([
      'plan: success',
      'upgrade-gate: success',
    ])
    expect([Object.keys(verdicts(report)), report.clusters[0]?.targetVersion, result]).toEqual([
      ['prod-a'],
      NEW,
      'success',
    ])
    expect(report.clusters[0]?.checks.map(({ check }) => check)).toContain('plan')
  }, 60_000)

  it('blocks an upgrade that skips the check of CCE, and still has the plans if the gate alone runs again', async () => {
    const run = await runMonorepo(['prod-a'], { 'prod-a': { is_only_upgrade: 'true' } })
    for (const one of [run, await run.again('failed')]) {
      const { report, result } = gateOf(one)
      expect([one.job('plan').attempt, report.verdict, result]).toEqual([1, 'block', 'failure'])
      const blocking = report.findings.filter(({ decision }) => decision === 'block')
      expect(blocking.map(({ name }) => name)).toEqual(['check-skipped'])
    }
  }, 60_000)

  it('is red if a plan could not be made, even of a cluster that did not change', async () => {
    const run = await runMonorepo(['prod-a'], {}, 'prod-b')
    expect(run.job('plan').result).toBe('failure')
    expect(run.job('upgrade-gate').result).toBe('failure')
  }, 60_000)
})
