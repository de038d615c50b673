import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence } from '../../src/cli/replay.js'
import type { Report } from '../../src/model/report.js'
import { gate } from '../../src/run/gate.js'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'
import { gateArgs, readCliReport, runCli, SIMULATOR_ENV } from './run-cli.js'
import { callsOf, type GateRun, runGate } from './run-gate.js'

const POLICY = `version: 1
readiness:
  backup: 24h
  end-of-service: 90d
  target-offered: true
`
const POLICY_FILE = '.github/cce-upgrade-policy.yml'
const REGION = { region: 'eu-de' }

function write(cwd: string, name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), text)
}

/** Runs a scenario under a policy of the workspace, and leaves report and evidence in the folder `out`. */
async function runUnder(scenario: string, inputs: Record<string, string> = {}, policy = POLICY) {
  const cwd = temporaryFolder()
  if (policy !== '') write(cwd, POLICY_FILE, policy)
  const run = await runGate(scenario, { ...REGION, ...inputs }, { cwd })
  for (const [name, text] of run.files) write(cwd, `out/${name}`, text)
  return { ...run, cwd }
}

const decisionsOf = ({ findings }: Report): string[] =>
  findings.map(({ decision, name, nodes }) => [decision, name, ...nodes.map((node) => node.name)].join(' '))

/** Decides again from the evidence of a run, with the input `results`. */
async function fromResults(cwd: string, { report }: GateRun, checks: string): Promise<Report> {
  const inputs = { results: 'out/evidence/*.json', checks, 'target-version': DEMO.targetVersion, ...REGION }
  const context = quietContext({ cwd, clock: virtualClock(Date.parse(report.generatedAt)) })
  const again = await gate({ inputs, env: {} }, context)
  return again.report
}

const SITUATIONS: [scenario: string, checks: string, expected: string[]][] = [
  ['ready', 'precheck', ['warn end-of-service']],
  ['backup-old', 'precheck', ['block backup-too-old', 'warn end-of-service']],
  ['several-hops', 'precheck', ['block target-not-offered', 'inconclusive target-mismatch', 'warn end-of-service']],
  [
    'nodes-left-behind',
    'upgrade',
    ['warn nodes-left-behind prod-pool-a-6gfbh', 'warn nodes-left-behind prod-pool-a-4nzw7'],
  ],
]

describe('readiness in a run', () => {
  it.each(SITUATIONS)('is decided by the policy on scenario %s, and again from its evidence', async (...situation) => {
    const [scenario, checks, expected] = situation
    const run = await runUnder(scenario, { checks })
    expect(decisionsOf(run.report).sort()).toEqual([...expected].sort())
    const again = await fromResults(run.cwd, run, checks)
    expect(decisionsOf(again)).toEqual(decisionsOf(run.report))
    expect([again.verdict, again.reason]).toEqual([run.report.verdict, run.report.reason])
    expect(again.clusters[0]?.readiness).toEqual(run.report.clusters[0]?.readiness)
    const files = { policy: join(run.cwd, POLICY_FILE) }
    const replayed = await decideFromEvidence(files, [join(run.cwd, 'out/evidence')], run.cwd)
    expect(decisionsOf(replayed.report)).toEqual(decisionsOf(run.report))
  })

  it('is shown and decides nothing without a key in the policy', async () => {
    const { report, files, requests } = await runUnder('backup-old', {}, 'version: 1\n')
    expect([report.verdict, report.findings]).toEqual(['pass', []])
    expect(files.get('summary.md')).toContain('### Readiness')
    expect(files.get('summary.md')).toContain('Control-plane backup</td><td>30 d ago (2025-12-16 12:00 UTC)')
    expect(files.get('summary.md')).toContain('### The way back')
    expect(files.get('report.html')).toContain('The way back')
    expect(callsOf({ requests })).not.toContain('ListClusterUpgradePaths')
  })

  it('shows the way, and the removed APIs that it crosses', async () => {
    const { report, files, lines } = await runUnder('several-hops', {}, '')
    const readiness = report.clusters[0]?.readiness
    expect(readiness?.hops?.map(({ from, to, offered }) => [from, to, offered])).toEqual([
      ['v1.25.16-r10', 'v1.28.15-r10', true],
      ['v1.28.15-r10', DEMO.targetVersion, false],
    ])
    expect(readiness?.hops?.[0]?.removedApis?.map(({ apiVersion }) => apiVersion)).toContain('autoscaling/v2beta2')
    const summary = (files.get('summary.md') ?? '').replaceAll('<wbr>', '')
    expect(summary).toContain('(2 upgrades)')
    expect(summary).toContain('<code>autoscaling/v2beta2</code> HorizontalPodAutoscaler, removed in 1.26')
    expect(lines.some((line) => line.includes('v1.25.16-r10 → v1.28.15-r10 → v1.31.4-r0 (2 upgrades)'))).toBe(true)
  })

  it('warns of autoscaling while the upgrade runs, and does not ask for nodes before it has succeeded', async () => {
    const { report, requests } = await runUnder('upgrade-autoscaled', { 'wait-timeout': '0s' })
    expect(decisionsOf(report)).toContain('warn autoscaling-on')
    expect(decisionsOf(report)).not.toContain('block target-not-offered')
    expect([report.verdict, report.clusters[0]?.readiness?.wayBack]).toEqual(['inconclusive', 'during'])
    expect(callsOf({ requests })).not.toContain('ListNodes')
  })

  it('says how an upgrade that succeeded could be undone, and until when', async () => {
    const { report, files } = await runUnder('upgrade-done', {}, '')
    expect(report.clusters[0]?.readiness).toMatchObject({ wayBack: 'after', upgradeEndedAt: '2026-01-15T11:50:00Z' })
    expect(files.get('summary.md')).toContain(
      'The last upgrade succeeded at 2026-01-15 11:50 UTC. It can be rolled back from the backup as long as nothing else has been changed',
    )
  })

  it('is inconclusive, with words, where CCE refuses what the policy requires', async () => {
    const { report } = await runUnder('cluster-forbidden')
    expect(report.verdict).toBe('inconclusive')
    const unknown = report.findings.filter(({ name }) => name === 'readiness-unknown')
    expect(unknown.map(({ message }) => message).sort()).toEqual([
      expect.stringContaining('readiness.end-of-service'),
      expect.stringContaining('readiness.target-offered'),
    ])
    for (const { fix } of unknown) expect(fix).toContain('cce:cluster:get')
  })
})

describe('readiness as a process', () => {
  it('is decided by the policy of the workspace', async () => {
    const cwd = temporaryFolder()
    write(cwd, POLICY_FILE, POLICY)
    const simulator = await startSimulator({ scenario: 'backup-old' })
    try {
      const { code } = await runCli(gateArgs(simulator.url), { cwd, env: SIMULATOR_ENV })
      expect(code).toBe(1)
    } finally {
      await simulator.close()
    }
    expect(decisionsOf(readCliReport(cwd))).toContain('block backup-too-old')
  })
})
