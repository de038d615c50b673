import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Report, WorkflowRun } from '../../src/model/report.js'
import { BARE_POLICY, cluster, fleetReport, type Situation } from '../report/merge/fleets.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { manifestReport, useIn } from '../support/reports/manifests.js'
import { pullRequest } from '../support/runner/events.js'
import { runStep } from '../support/runner/run-step.js'

const TOKEN = 'ghs_token'
const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
const RUN: WorkflowRun = { repository: 'octo-org/infra', id: '1658821493', attempt: 1, commit: HEAD }

let github: FakeGitHub
afterEach(() => github?.close())

const open = async (options: Partial<FakeGitHubOptions> = {}) => {
  github = await startFakeGitHub({ token: TOKEN, pulls: [{ number: 42, headSha: HEAD }], ...options })
}

/** Runs the action that merges, on the reports of jobs that are each about one cluster. */
async function merge(
  situations: readonly Situation[],
  inputs: Record<string, string> = {},
  change: (report: Report) => Report = (report) => report,
) {
  const workspace = temporaryFolder()
  const names = situations.map((_, index) => [`prod-${index + 1}`])
  for (const [index, situation] of situations.entries()) {
    const report = fleetReport([cluster(index + 1, situation)], { policy: BARE_POLICY, run: RUN, now: Date.now() })
    // the results of the fixtures expired long ago
    const clusters = report.clusters.map((one) => ({
      ...one,
      checks: one.checks.map((check) => ({ ...check, expiresAt: null })),
    }))
    const asked = { ...report.asked, clusters: names[index] ?? [] }
    mkdirSync(path.join(workspace, 'jobs', String(index)), { recursive: true })
    writeFileSync(
      path.join(workspace, 'jobs', String(index), 'report.json'),
      JSON.stringify(change({ ...report, clusters, asked })),
    )
  }
  const matrix = JSON.stringify({ include: names.map((one) => ({ clusters: JSON.stringify(one) })) })
  const result = await runStep({
    main: 'dist/merge/index.js',
    actionFile: 'merge/action.yml',
    inputs: { reports: 'jobs', matrix, ...inputs },
    event: pullRequest({ headSha: HEAD }),
    githubApiUrl: github.url,
    token: TOKEN,
    workspace,
  })
  const file = path.join(workspace, 'cce-upgrade-report', 'report.json')
  return { ...result, report: JSON.parse(readFileSync(file, 'utf8')) as Report }
}

describe('the action that merges reports', () => {
  it('publishes one verdict in every place, under the name of the clusters file', async () => {
    await open()
    const inputs = { 'commit-status': 'true', 'check-run': 'true', comment: 'always' }
    const { exitCode, outputs, summary, annotations } = await merge(['blocked', 'warned'], inputs)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'block', 'report-json': 'cce-upgrade-report/report.json' })
    expect(summary).toContain('prod-1')
    expect(annotations.some(({ level }) => level === 'error')).toBe(true)
    expect(github.statuses).toMatchObject([
      { sha: HEAD, context: 'cce-upgrade-gate / .github/cce-clusters.yml', state: 'failure' },
    ])
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD, conclusion: 'failure' }])
    expect(github.comments).toHaveLength(1)
    expect(github.problems).toEqual([])
  }, 60_000)

  it('compares with the report of the last merge, in its one comment', async () => {
    await open()
    await merge(['blocked', 'blocked'], { comment: 'always' })
    const { report, outputs } = await merge(['blocked', 'warned'], { comment: 'always' })
    expect(github.comments).toHaveLength(1)
    expect([report.counts.new, report.counts.resolved]).toEqual([1, 1])
    expect(outputs).toMatchObject({ new: '1', resolved: '1' })
  }, 60_000)

  it('suggests an edit once that several jobs ask for', async () => {
    const patch = '@@ -0,0 +1,2 @@\n+apiVersion: policy/v1beta1\n+kind: PodDisruptionBudget'
    await open({ pullFiles: { 42: [{ filename: 'apps/web.yaml', patch }] } })
    const withManifests = (report: Report): Report => {
      const [{ id = null } = {}] = report.clusters
      const made = manifestReport([useIn('apps/web.yaml', 1)], { clusterId: id ?? '' })
      const checks = made.clusters.flatMap((one) => one.checks)
      const clusters = report.clusters.map((one) => ({ ...one, checks: [...one.checks, ...checks] }))
      return { ...report, verdict: 'block', clusters, findings: [...report.findings, ...made.findings] }
    }
    const { report } = await merge(['blocked', 'warned'], { comment: 'always' }, withManifests)
    expect(report.findings.filter(({ edit }) => edit !== undefined)).toHaveLength(2)
    expect(github.reviewComments).toMatchObject([{ file: 'apps/web.yaml', line: 1 }])
    expect(github.problems).toEqual([])
  }, 60_000)

  it('refuses to run without knowing how many reports there must be', async () => {
    await open()
    const { exitCode, outputs, log } = await merge(['warned'], { matrix: '' })
    expect([exitCode, outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(log).toContain('matrix is required unless expect is set')
    expect((await merge(['warned'], { matrix: '', expect: '1' })).exitCode).toBe(0)
  }, 60_000)

  it('is green where every job is, although the verdict is not', async () => {
    await open()
    const none = (report: Report): Report => ({ ...report, failOn: 'none', green: true })
    const { exitCode, outputs } = await merge(['blocked', 'warned'], {}, none)
    expect([exitCode, outputs['verdict']]).toEqual([0, 'block'])
  }, 60_000)

  it('refuses reports of another run of the same commit', async () => {
    await open()
    const foreign = (report: Report): Report => ({ ...report, run: { ...RUN, id: '1' } })
    const { exitCode, report } = await merge(['warned'], {}, foreign)
    expect([exitCode, report.verdict, report.clusters]).toEqual([1, 'inconclusive', []])
    expect(report.findings.map(({ message }) => message).join('\n')).toContain('is from workflow run octo-org/infra 1,')
  }, 60_000)
})
