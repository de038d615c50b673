import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { runStep } from '../support/runner/run-step.js'
import { namesOf, readReport, runScenario } from './support.js'

describe('the settings of the action', () => {
  it('are rejected together before any request, each with input, value and what is allowed', async () => {
    const { report, exitCode, annotations, simulator } = await runScenario('ready', {
      checks: 'precheck, adons',
      'fail-on': 'critical',
      'target-version': 'latest',
      'min-validity': '5 minutes',
      'cluster-id': '../other',
    })
    expect(exitCode).toBe(1)
    expect(report.verdict).toBe('inconclusive')
    expect(namesOf(report, 'inconclusive')).toEqual(['wrong-settings'])
    expect(simulator.requests).toEqual([])
    const said = annotations.map((one) => `${one.title} ${one.message}`).join('\n')
    expect(annotations).toHaveLength(5)
    expect(said).toMatch(/checks is "precheck, adons"[\s\S]*Correct checks: did you mean "addons"/)
    expect(said).toMatch(/fail-on is "critical": it must be one of "fatal", "exception", "warning", "any", "none"/)
    expect(said).toMatch(/target-version is "latest"[\s\S]*v1\.31/)
    expect(said).toMatch(/min-validity is "5 minutes"[\s\S]*90s/)
    expect(said).toMatch(/cluster-id is "\.\.\/other"/)
  })

  it('leave the files of an earlier report as they are if they are wrong', async () => {
    const { workspace, outputs } = await runScenario('ready')
    const folder = join(workspace, outputs['report-dir'] ?? '')
    const contents = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    const before = contents()
    const again = await runStep({ main: 'dist/index.js', workspace, inputs: { 'poll-interval': 'often' } })
    expect(contents()).toEqual(before)
    expect(again.exitCode).toBe(1)
    expect(again.outputs).toMatchObject({ verdict: 'inconclusive', 'report-dir': '', 'report-json': '' })
    expect(again.summary).toContain('poll-interval')
  })

  it('fail the step if they are wrong, even under fail-on: none', async () => {
    const { exitCode } = await runScenario('ready', { 'fail-on': 'none', 'poll-interval': 'often' })
    expect(exitCode).toBe(1)
  })

  it('include credentials: without any, every way to provide them is listed', async () => {
    const result = await runStep({
      main: 'dist/index.js',
      inputs: { 'cluster-id': 'c', 'project-id': 'p', region: 'cn-north-4' },
    })
    const report = readReport(result)
    expect(result.exitCode).toBe(1)
    expect(report.findings).toHaveLength(1)
    for (const way of [
      'access-key',
      'auth-token',
      'HUAWEI_CLOUD_ACCESS_KEY_ID',
      'HUAWEICLOUD_SDK_AK',
      'HW_ACCESS_KEY',
      'CLOUD_SDK_AK',
      'HW_AUTH_TOKEN',
    ])
      expect(report.findings[0]?.message).toContain(way)
  })

  it('are rejected if an input does not exist, so that a typo loosens nothing', async () => {
    const { report, simulator } = await runScenario('ready', { fail_on: 'any' })
    expect(namesOf(report, 'inconclusive')).toEqual(['wrong-settings'])
    expect(report.findings[0]?.message).toContain('fail_on')
    expect(report.findings[0]?.fix).toContain('fail-on')
    expect(simulator.requests).toEqual([])
  })

  it('take keys, region and project from one family of environment variables', async () => {
    const simulator = await startSimulator({ scenario: 'ready' })
    try {
      const result = await runStep({
        main: 'dist/index.js',
        inputs: { endpoint: simulator.url, 'cluster-id': DEMO.clusterId },
        env: {
          HUAWEI_CLOUD_ACCESS_KEY_ID: 'half-of-a-pair',
          HW_ACCESS_KEY: DEMO.accessKey,
          HW_SECRET_KEY: DEMO.secretKey,
          HW_PROJECT_ID: DEMO.projectId,
        },
      })
      expect(readReport(result).verdict).toBe('pass')
      expect(result.log).toContain('HUAWEI_CLOUD_SECRET_ACCESS_KEY is not')
    } finally {
      await simulator.close()
    }
  })

  it('may leave out the target version, and the verdict says so', async () => {
    const { outputs } = await runScenario('ready', { 'target-version': '' })
    expect(outputs['reason']).toMatch(
      /^Ready for v1\.31\.4-r0: .* \(target version from the check, because target-version is not set\)$/,
    )
  })

  it('lead to all outputs of action.yml even if they are wrong', async () => {
    const { outputs } = await runScenario('ready', { 'cluster-id': '' })
    expect(Object.keys(outputs).sort()).toEqual([
      'blocking',
      'expires-at',
      'inconclusive',
      'new',
      'passed',
      'precheck-task-id',
      'reason',
      'report-dir',
      'report-json',
      'resolved',
      'upgrade-phase',
      'upgrade-progress',
      'verdict',
      'waived',
      'warnings',
    ])
    expect(outputs['verdict']).toBe('inconclusive')
  })

  it('can turn annotations off', async () => {
    const { annotations, exitCode } = await runScenario('blocked', { annotations: 'false' })
    expect(annotations).toEqual([])
    expect(exitCode).toBe(1)
  })

  it('can name the task to read', async () => {
    const first = await runScenario('ready')
    const taskId = first.outputs['precheck-task-id'] ?? ''
    const { report, simulator } = await runScenario('ready', { 'precheck-task-id': taskId, checks: 'precheck' })
    expect(report.verdict).toBe('pass')
    const checks = simulator.requests.filter((one) => one.path.includes('/precheck/'))
    expect(checks.map((one) => one.path)).toEqual([expect.stringContaining(`/operation/precheck/tasks/${taskId}`)])
  })
})
