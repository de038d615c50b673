import { describe, expect, it } from '@jest/globals'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { ask, CLUSTER, TOKEN } from '../simulator/client.js'
import { fastNow } from '../support/clock/fast-now.js'
import { runStep } from '../support/runner/run-step.js'
import { gateArgs, runCli, SIMULATOR_ENV } from './run-cli.js'
import { EXACT, postsOf, runGate } from './run-gate.js'
import { FAST_CLOCK, simulatorInputs } from './support.js'

const SPEED = 20

/** The request with which Terraform opens its own workflow, whatever is there. */
const openAsTerraform = (simulator: { readonly url: string }) =>
  ask(simulator, `${CLUSTER}/operation/upgradeworkflows`, {
    method: 'POST',
    headers: { ...TOKEN, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      kind: 'WorkFlowTask',
      apiVersion: 'v3',
      spec: { clusterID: DEMO.clusterId, clusterVersion: '', targetVersion: EXACT.targetVersion },
    }),
  })

/** Runs the bundle on a cluster that was never checked, and then opens a workflow as Terraform does. */
async function handedOver(run: (url: string) => Promise<unknown>) {
  const simulator = await startSimulator({ scenario: 'fresh-cluster', now: fastNow(SPEED), speed: 6 })
  try {
    await run(simulator.url)
    return { posts: postsOf(simulator), status: (await openAsTerraform(simulator)).status }
  } finally {
    await simulator.close()
  }
}

const STARTED = ['CreateUpgradeWorkFlow', 'CreatePreCheck']

describe('end-workflow', () => {
  const step = (endWorkflow: string) => (url: string) =>
    runStep({
      main: 'dist/index.js',
      inputs: {
        ...simulatorInputs(url),
        checks: 'precheck',
        start: 'if-needed',
        'poll-interval': '5s',
        'end-workflow': endWorkflow,
      },
      env: { FAST_CLOCK: String(SPEED) },
      nodeArgs: FAST_CLOCK,
    })

  it('lets Terraform open a workflow of its own after the action', async () => {
    expect(await handedOver(step('true'))).toEqual({ posts: [...STARTED, 'UpgradeWorkFlowUpdate'], status: 201 })
  })

  it('is off by default, and Terraform then finds the workflow in its way', async () => {
    expect(await handedOver(step('false'))).toEqual({ posts: STARTED, status: 409 })
  })

  it('lets Terraform open a workflow of its own after the command line', async () => {
    const flags = ['--checks', 'precheck', '--start', 'if-needed', '--target-version', DEMO.targetVersion]
    const run = (url: string) =>
      runCli(gateArgs(url, ...flags, '--poll-interval', '5s', '--end-workflow', 'true'), {
        env: { ...SIMULATOR_ENV, FAST_CLOCK: String(SPEED) },
        nodeArgs: FAST_CLOCK,
      })
    expect(await handedOver(run)).toEqual({ posts: [...STARTED, 'UpgradeWorkFlowUpdate'], status: 201 })
  })

  it('ends the workflow after everything else was requested, and changes no verdict', async () => {
    const run = await runGate('start-end-workflow')
    expect([run.report.verdict, run.report.notCovered]).toEqual(['pass', []])
    expect(run.requests.at(-1)?.operation).toBe('UpgradeWorkFlowUpdate')
    expect(
      run.lines.some((line) => /^precheck: ended the upgrade workflow \S+, which this run had opened$/.test(line)),
    ).toBe(true)
  })

  it('ends no workflow that the gate found', async () => {
    for (const scenario of ['start-join-workflow', 'start-join-running', 'start-other-workflow'])
      expect(postsOf(await runGate(scenario, { 'end-workflow': 'true' }))).not.toContain('UpgradeWorkFlowUpdate')
  })

  it('names a workflow that CCE does not let it end, which changes no verdict', async () => {
    const run = await runGate('cancel-refused', { checks: 'precheck', 'end-workflow': 'true' })
    expect(run.report.verdict).toBe('pass')
    expect(run.report.notCovered.map(({ what }) => what).join()).toMatch(/still open \(conflict, status 403\)/)
    expect(
      run.lines.some((line) => /^Warning: the upgrade workflow \S+, .* is still open \(conflict\)$/.test(line)),
    ).toBe(true)
  })

  it('leaves a workflow open whose check does not end in time, and the report says so', async () => {
    const run = await runGate('start-end-workflow', { 'wait-timeout': '10s' })
    expect(postsOf(run)).toEqual(STARTED)
    expect(run.report.notCovered.map(({ what }) => what).join()).toMatch(/still open \(its check is still running\)/)
    expect(run.files.get('summary.md')).toContain('its check is still running')
  })
})
