import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { reportSchema } from '../../src/model/report-schema.js'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { gateArgs, readCliReport, SIMULATOR_ENV, startCli } from './run-cli.js'
import { runGate, writesOf } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const filesBelow = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String)

const SITUATIONS: [scenario: string, inputs: Record<string, string>][] = [
  ['upgrade-running', { checks: 'upgrade', 'wait-timeout': '45m' }],
  ['fresh-cluster', { checks: 'precheck', start: 'if-needed', 'poll-interval': '30s', 'wait-timeout': '15m' }],
]

describe.each(SIGNALS)('%s during a wait', (signal) => {
  it.each(SITUATIONS)('ends the action at once with a complete report: scenario %s', async (scenario, inputs) => {
    const ran = await runScenario(scenario, inputs, {
      signalAfterOutput: { pattern: /waiting up to/, signal },
      timeoutMs: 30_000,
    })
    expect(ran.exitCode).toBe(1)
    expect(ran.durationMs).toBeLessThan(5_000)
    expect(ran.outputs['verdict']).toBe('inconclusive')
    expect(namesOf(ran.report, 'inconclusive')).toEqual(['not-finished'])
    expect(reportSchema.safeParse(ran.report).success).toBe(true)
    expect(ran.summary).toContain('Cannot decide')
    expect(readFileSync(join(ran.workspace, 'cce-upgrade-report', 'summary.md'), 'utf8')).toBe(ran.summary)
    const files = filesBelow(join(ran.workspace, 'cce-upgrade-report'))
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([])
    expect(files.some((name) => /^evidence.(upgrade|precheck)-[0-9a-f-]{36}\.json$/.test(name))).toBe(true)
  })

  it('ends the command line within a second, with exit code 3', async () => {
    const simulator = await startSimulator({ scenario: 'upgrade-running' })
    try {
      const cwd = temporaryFolder()
      const args = gateArgs(simulator.url, '--checks', 'upgrade', '--target-version', DEMO.targetVersion)
      const child = startCli(args, { env: SIMULATOR_ENV, cwd })
      const { code, tookMs } = await endedAfter(child, /waiting up to/, signal)
      expect(code).toBe(3)
      expect(tookMs).toBeLessThan(1_000)
      const report = readCliReport(cwd)
      expect(report.verdict).toBe('inconclusive')
      expect(reportSchema.safeParse(report).success).toBe(true)
      expect(filesBelow(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
    } finally {
      await simulator.close()
    }
  })
})

/** Sends a signal once the output matches. Returns the exit code and the milliseconds from the signal to the end. */
function endedAfter(
  child: ChildProcess,
  pattern: RegExp,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; tookMs: number }> {
  return new Promise((done) => {
    let output = ''
    let sent = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (sent > 0 || !pattern.test(output)) return
      sent = performance.now()
      child.kill(signal)
    })
    child.once('close', (code) => done({ code, tookMs: performance.now() - sent }))
  })
}

describe('a run that is canceled', () => {
  it('sends no further requests, neither for facts nor for the post-upgrade check', async () => {
    const run = await runGate('upgrade-running', { checks: 'upgrade,postcheck' }, { cancelAt: /50 percent/ })
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.requests.at(-1)?.operation).toBe('ShowUpgradeClusterTask')
    expect(writesOf(run)).toEqual([])
    expect(run.report.clusters[0]?.checks[0]).toMatchObject({ check: 'upgrade', phase: 'Running', progress: '50' })
    const [finding] = run.report.findings.filter(({ name }) => name === 'not-finished')
    expect(finding?.message).toBe('The task was still Running when the run was canceled.')
    expect(finding?.fix).not.toContain('wait-timeout')
  })

  it('reports that it was canceled if it had no result yet', async () => {
    const run = await runGate('upgrade-running', {}, { cancelAt: /Querying CCE/ })
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.requests).toEqual([])
    expect(run.report.findings[0]).toMatchObject({ name: 'api-error' })
    expect(run.report.findings[0]?.message).toContain('canceled')
  })

  it('starts no check afterwards', async () => {
    const run = await runGate('fresh-cluster', { checks: 'precheck' }, { cancelAt: /ListUpgradeWorkFlows/ })
    expect(writesOf(run)).toEqual([])
    expect(run.report.verdict).toBe('inconclusive')
  })
})
