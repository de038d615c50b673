import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence } from '../../src/cli/replay.js'
import type { Report } from '../../src/model/report.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep } from '../support/runner/run-step.js'
import { runCli } from './run-cli.js'
import { CLUSTERS_FILE, clustersFileOfScenario, runFleet, runProposal } from './run-fleet.js'
import { FAST_CLOCK, readReport } from './support.js'

const verdictsOf = ({ clusters }: Report) => Object.fromEntries(clusters.map(({ name, verdict }) => [name, verdict]))

/** What was found about which cluster, and how it was decided. */
const decisionsOf = ({ findings }: Report) =>
  findings.map(({ fingerprint, clusterId, decision, nodes }) => [fingerprint, clusterId, decision, nodes.length])

describe('a run on several clusters', () => {
  it('decides each of them, with the credentials of its own account', async () => {
    const { report, exitCode, outputs } = await runFleet('fleet')
    expect(verdictsOf(report)).toEqual({
      prod: 'pass',
      staging: 'warn',
      shop: 'block',
      payment: 'block',
      search: 'block',
      europe: 'inconclusive',
      'europe-upgraded': 'not-applicable',
      'europe-hibernated': 'inconclusive',
    })
    expect([report.verdict, exitCode, outputs['precheck-task-id']]).toEqual(['block', 1, ''])
  })

  it('logs each cluster as a fold of its own, however they overlap', async () => {
    const { stdout } = await runFleet('fleet')
    const lines = stdout.toString().split('\n')
    const folds = lines
      .filter((line) => /^::(?:end)?group::/.test(line))
      .map((line) => line.replace(/^::(\w+)::.*/, '$1'))
    const clusters = lines.filter((line) => /^::group::.* \(\d of 8\): /.test(line))
    expect(clusters).toHaveLength(8)
    expect(folds.filter((_, index) => index % 2 === 0).every((one) => one === 'group')).toBe(true)
    expect(folds.filter((_, index) => index % 2 === 1).every((one) => one === 'endgroup')).toBe(true)
  })

  it.each([
    ['may not be read', 'fleet-forbidden', 'forbidden'],
    ['gets no response', 'fleet-hung', 'hung'],
  ])('leaves the others standing if one of them %s', async (_, scenario, name) => {
    const speed = scenario === 'fleet-hung' ? { nodeArgs: FAST_CLOCK, env: { FAST_CLOCK: '50' } } : {}
    const { report } = await runFleet(scenario, { 'wait-timeout': '1m' }, speed)
    const { [name]: odd, ...others } = verdictsOf(report)
    expect(odd).toBe('inconclusive')
    expect(new Set(Object.values(others))).toEqual(new Set(['pass']))
    expect(Object.keys(others)).toHaveLength(4)
  })

  it('waits for a project that is throttled, and stays under the limits of every project', async () => {
    const { report, simulator } = await runFleet('fleet-throttled')
    expect(new Set(Object.values(verdictsOf(report)))).toEqual(new Set(['pass']))
    expect(simulator.requests.some(({ status }) => status === 429)).toBe(true)
  })
})

describe('the evidence of several clusters', () => {
  it('replays to the same findings where a job was limited to some of them', async () => {
    const { report, workspace } = await runFleet('fleet', { clusters: '["staging", "shop"]' })
    const { report: replayed } = await decideFromEvidence({}, ['cce-upgrade-report/evidence'], workspace)
    expect(verdictsOf(replayed)).toEqual({ staging: 'warn', shop: 'block' })
    expect(decisionsOf(replayed)).toEqual(decisionsOf(report))
  })

  it('replays to the same findings with `results`, and with `replay` under another policy', async () => {
    const { report, workspace } = await runFleet('fleet')
    const again = temporaryFolder()
    cpSync(join(workspace, 'cce-upgrade-report'), join(again, 'cce-upgrade-report'), { recursive: true })
    const step = await runStep({
      main: 'dist/index.js',
      workspace: again,
      inputs: { results: 'cce-upgrade-report/evidence/*.json', 'report-dir': 'again' },
    })
    const replayed = readReport(step)
    expect(decisionsOf(replayed)).toEqual(decisionsOf(report))
    expect(verdictsOf(replayed)).toEqual(verdictsOf(report))
    expect(replayed.reason).toBe(report.reason)

    const { stdout, code } = await runCli(['replay', 'cce-upgrade-report/evidence'], { cwd: again })
    expect(stdout).toContain('The verdict is still block; 0 decisions differ from the report.')
    expect(code).toBe(1)
  })

  it('is that of the last run only', async () => {
    const { workspace } = await runFleet('fleet')
    const step = await runStep({
      main: 'dist/index.js',
      workspace,
      inputs: { results: 'cce-upgrade-report/evidence/*prod.json', 'report-dir': 'cce-upgrade-report' },
    })
    expect(step.log).not.toContain('could not be written')
  })
})

describe('a canceled run on several clusters', () => {
  it('keeps what it found, and names the clusters that it did not reach', async () => {
    const { report, durationMs, exitCode } = await runFleet(
      'fleet-healthy',
      { 'max-parallel': '1' },
      {
        simulator: { delayMs: 100 },
        signalAfterOutput: { pattern: /\(3 of 30\)/, signal: 'SIGINT' },
        timeoutMs: 30_000,
      },
    )
    expect(exitCode).toBe(1)
    expect(durationMs).toBeLessThan(10_000)
    const verdicts = report.clusters.map(({ verdict }) => verdict)
    expect(verdicts.slice(0, 3)).toEqual(['pass', 'pass', 'pass'])
    expect(verdicts).toHaveLength(30)
    expect(new Set(verdicts.slice(5))).toEqual(new Set(['inconclusive']))
    expect(new Set(report.findings.map(({ name }) => name))).toContain('not-finished')
  })
})

describe('the commit status, check run and comment of a fleet', () => {
  const PUBLISHED = { 'commit-status': 'true', 'check-run': 'true', comment: 'always' }
  const file = clustersFileOfScenario('fleet-healthy')
  const withPaths = file.replaceAll(/^- name: "(.*)"$/gm, '- name: "$1"\n  paths: [clusters/$1/**]')

  it('have the name of the clusters file, whichever clusters the change is about', async () => {
    const base = { [CLUSTERS_FILE]: withPaths, 'clusters/cluster-002/main.tf': '', 'README.md': '' }
    const runs = [
      await runProposal(
        'fleet-healthy',
        { base, head: { 'clusters/cluster-002/main.tf': '#' } },
        { ...PUBLISHED, 'target-version': 'v1.31' },
      ),
      await runProposal(
        'fleet-healthy',
        { base, head: { 'README.md': '#' } },
        { ...PUBLISHED, 'target-version': 'v1.31' },
      ),
    ]
    for (const { github } of runs) {
      expect(new Set(github.statuses.map(({ context }) => context))).toEqual(
        new Set([`cce-upgrade-gate / ${CLUSTERS_FILE}`]),
      )
      expect(github.checkRuns.map(({ name }) => name)).toEqual([`cce-upgrade-gate findings / ${CLUSTERS_FILE}`])
    }
    expect(runs.map(({ report }) => [report.verdict, report.clusters.length])).toEqual([
      ['pass', 1],
      ['not-applicable', 0],
    ])
  })
})
