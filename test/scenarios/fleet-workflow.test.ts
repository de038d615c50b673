import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { clustersFileOf, DEMO, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { addIssuedSecrets } from '../support/canary/watch.js'
import { proposal } from '../support/github/proposal.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import type { StepEvent } from '../support/runner/environment.js'
import { schedule } from '../support/runner/events.js'
import { idTokensOf } from '../support/workflow/id-tokens.js'
import { type JobRun, runWorkflow, type WorkflowOptions, type WorkflowRun } from '../support/workflow/run-workflow.js'

const TOKEN = 'ghs_token'
const EXAMPLE = 'examples/fleet.yml'
const FILE = '.github/cce-clusters.yml'

let simulator: Simulator
let github: FakeGitHub
afterEach(() => Promise.all([simulator?.close(), github?.close()]))

interface Situation {
  readonly scenario?: string
  readonly size?: number
  /** the folders of clusters that the pull request changes; all of them by default */
  readonly changed?: readonly string[]
  /** what the pull request makes of the clusters file; it leaves it alone by default */
  readonly edit?: (clustersFile: string) => string
  readonly event?: 'pull_request' | 'merge_group' | 'schedule'
  readonly over?: Partial<WorkflowOptions>
}

/** Runs the example of a fleet on a pull request that upgrades the clusters in some folders. */
async function runFleet({
  scenario = 'fleet',
  size,
  changed,
  edit,
  event = 'pull_request',
  over = {},
}: Situation = {}) {
  simulator = await startSimulator({
    scenario,
    keyless: 'sts',
    onIssue: addIssuedSecrets,
    ...(size !== undefined && { size }),
  })
  const names = simulator.clusters.map(({ name }) => name)
  const clustersFile = clustersFileOf(simulator.clusters).replace(
    /^- name: "(.*)"$/gm,
    `- name: "$1"\n  target: { file: clusters/$1/values.yaml, key: version }\n  paths: ["clusters/$1/**"]`,
  )
  const folder = (version: string) => (name: string) =>
    [`clusters/${name}/values.yaml`, `version: ${version}\n`] as const
  const sides = proposal({
    base: { [FILE]: clustersFile, ...Object.fromEntries(names.map(folder('v1.28'))) },
    head: {
      ...Object.fromEntries((changed ?? names).map(folder(DEMO.targetVersion))),
      ...(edit && { [FILE]: edit(clustersFile) }),
    },
  })
  const gitHub: FakeGitHubOptions = { token: TOKEN, permissions: {}, ...sides.github }
  github = await startFakeGitHub(gitHub)
  const events: Record<typeof event, StepEvent> = {
    pull_request: sides.event,
    merge_group: sides.queued,
    schedule: schedule(),
  }
  const { HUAWEICLOUD_OIDC_PROVIDER_URN = '', HUAWEICLOUD_OIDC_AGENCY_URN = '' } = simulator.access.environment
  const prefixed = Object.entries(simulator.access.environment).filter(([name]) =>
    /^(?!HUAWEICLOUD)[A-Z]+_OIDC_[A-Z]+_URN$/.test(name),
  )
  return runWorkflow({
    file: EXAMPLE,
    event: events[event],
    secrets: {
      CCE_CREDENTIALS: prefixed.map((entry) => entry.join('=')).join('\n'),
    },
    vars: {
      CCE_OIDC_PROVIDER_URN: HUAWEICLOUD_OIDC_PROVIDER_URN,
      CCE_OIDC_AGENCY_URN: HUAWEICLOUD_OIDC_AGENCY_URN,
    },
    idTokens: idTokensOf(simulator.url, events[event]),
    githubApiUrl: github.url,
    token: TOKEN,
    onJob: (permissions) => {
      gitHub.permissions = permissions
    },
    checkout: sides.workspace,
    gateInputs: { ...simulator.access.inputs, 'wait-timeout': '0s' },
    ...over,
  })
}

const gateJobs = ({ jobs }: WorkflowRun): readonly JobRun[] => jobs.filter(({ id }) => id === 'upgrade-gate / gate')

/** The merged report, with the result of the job that made it. */
function verdictOf(run: WorkflowRun): { readonly report: Report; readonly result: string } {
  const { steps, result } = run.job('upgrade-gate / verdict')
  const step = steps['verdict']
  if (!step) throw new Error('the verdict was not reached')
  const file = path.join(step.workspace, step.outputs['report-json'] || 'cce-upgrade-report/report.json')
  return { report: JSON.parse(readFileSync(file, 'utf8')), result }
}

const verdicts = ({ clusters }: Report) => Object.fromEntries(clusters.map(({ name, verdict }) => [name, verdict]))

describe('the reusable workflow for a fleet', () => {
  it('gates each cluster in a job of its own, with its own credentials, and merges the reports', async () => {
    const run = await runFleet()
    expect(gateJobs(run).map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'prod: success',
      'staging: success',
      'shop: failure',
      'payment: failure',
      'search: failure',
      'europe: failure',
      'europe-upgraded: success',
      'europe-hibernated: failure',
    ])
    const { report, result } = verdictOf(run)
    expect([report.verdict, result]).toEqual(['block', 'failure'])
    expect(verdicts(report)).toMatchObject({ prod: 'pass', shop: 'block', europe: 'inconclusive' })
    expect(report.findings.filter(({ name }) => name === 'job-report')).toEqual([])
    expect(github.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      [`cce-upgrade-gate findings / ${FILE}`, 'failure'],
    ])
  }, 120_000)

  it('gates 60 clusters in six jobs', async () => {
    const run = await runFleet({ scenario: 'fleet-healthy', size: 60, over: { calledWith: { 'max-jobs': 6 } } })
    expect(gateJobs(run).map(({ name }) => name)).toContain('cluster-001 and 9 more')
    const { report, result } = verdictOf(run)
    expect([gateJobs(run).length, report.clusters.length, report.verdict, result]).toEqual([6, 60, 'pass', 'success'])
  }, 120_000)

  it('starts a job only for the cluster that a pull request is about', async () => {
    const run = await runFleet({ changed: ['staging'] })
    expect(gateJobs(run).map(({ name }) => name)).toEqual(['staging'])
    expect(Object.keys(verdicts(verdictOf(run).report))).toEqual(['staging'])
  }, 60_000)

  it('starts a job for a cluster that a pull request takes out of the clusters file', async () => {
    const edit = (text: string) => text.replace(/^- name: "shop"\n(?: .*\n)+/m, '')
    const run = await runFleet({ changed: [], edit })
    expect(gateJobs(run).map(({ name }) => name)).toEqual(['shop'])
    expect(verdictOf(run).result).not.toBe('skipped')
  }, 60_000)

  it('is red without any job if the pull request breaks the clusters file', async () => {
    const run = await runFleet({ changed: ['shop'], edit: () => '- nmae: shop\n' })
    expect(run.job('upgrade-gate / split').result).toBe('failure')
    expect(verdictOf(run)).toMatchObject({ report: { verdict: 'inconclusive' }, result: 'failure' })
  }, 60_000)

  it('is green without any job if a pull request is about no cluster', async () => {
    const run = await runFleet({ changed: [] })
    const { report, result } = verdictOf(run)
    expect(run.job('upgrade-gate / gate').result).toBe('skipped')
    expect([report.verdict, result, simulator.requests]).toEqual(['not-applicable', 'success', []])
  }, 60_000)

  it.each(['merge_group', 'schedule'] as const)(
    'works on %s',
    async (event) => {
      const run = await runFleet({ scenario: 'fleet-healthy', size: 2, event })
      const { report, result } = verdictOf(run)
      expect([report.clusters.length, report.verdict, result]).toEqual([2, 'pass', 'success'])
    },
    60_000,
  )
})

describe('a job of the fleet without a report', () => {
  const crashes = (name: string, attempt: number) => name === 'cluster-002' && attempt === 1

  it('makes the verdict inconclusive and is named, and its re-run completes it', async () => {
    const run = await runFleet({ scenario: 'fleet-healthy', size: 3, over: { crashes } })
    const { report, result } = verdictOf(run)
    expect([report.verdict, result]).toEqual(['inconclusive', 'failure'])
    expect(report.findings.map(({ message }) => message)).toContain(
      '3 jobs must have a report, but there are 2. There is none about cluster-002.',
    )
    const again = await run.again('failed')
    expect(gateJobs(again).map(({ name, attempt }) => [name, attempt])).toEqual([
      ['cluster-001', 1],
      ['cluster-002', 2],
      ['cluster-003', 1],
    ])
    expect(verdictOf(again)).toMatchObject({ report: { verdict: 'pass' }, result: 'success' })
  }, 120_000)

  it('is not replaced by its report of an earlier attempt if all jobs ran again', async () => {
    const run = await runFleet({ scenario: 'fleet-healthy', size: 2 })
    expect(verdictOf(run).report.verdict).toBe('pass')
    const again = await run.again('all', { crashes: (name) => name === 'cluster-002' })
    const { report, result } = verdictOf(again)
    expect([report.verdict, result]).toEqual(['inconclusive', 'failure'])
    expect(report.findings.map(({ message }) => message).join()).toContain('all jobs ran again in attempt 2')
  }, 120_000)
})

it('a fleet whose clusters file is faulty is red, and the faults are annotated on its lines', async () => {
  const run = await runFleet({ over: { calledWith: { 'clusters-file': 'clusters/none.yml' } } })
  expect(run.job('upgrade-gate / split').result).toBe('failure')
  expect(run.job('upgrade-gate / verdict').result).toBe('failure')
  const { annotations } = run.job('upgrade-gate / split').steps['split'] ?? { annotations: [] }
  expect(annotations.map(({ level }) => level)).toContain('error')
}, 60_000)
