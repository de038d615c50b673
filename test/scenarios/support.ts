import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { DEMO, SCENARIOS, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { addIssuedSecrets } from '../support/canary/watch.js'
import { fastNow } from '../support/clock/fast-now.js'
import { type RunnerOptions, runStep, type StepResult } from '../support/runner/run-step.js'

export const FAST_CLOCK = ['--import', './test/support/clock/fast-clock.mjs']

/** A run of the action's bundle: everything it produced, and the simulator with the requests it got. */
export interface ActionRun extends StepResult {
  readonly simulator: Simulator
  readonly report: Report
}

/** Inputs that point the action to the simulator. */
export const simulatorInputs = (url: string): Record<string, string> => ({
  endpoint: url,
  'cluster-id': DEMO.clusterId,
  'project-id': DEMO.projectId,
  'access-key': DEMO.accessKey,
  'secret-key': DEMO.secretKey,
  'target-version': DEMO.targetVersion,
})

const isKeyless = (scenario: string): boolean => SCENARIOS.get(scenario)?.keyless !== undefined

/** The inputs of a run that gets its keys from the simulator. */
export function keylessInputs({ url, access }: Simulator): Record<string, string> {
  const { 'access-key': accessKey, 'secret-key': secretKey, ...others } = simulatorInputs(url)
  return { ...others, ...access.inputs }
}

/** The inputs for a scenario, without keys where it gives out temporary ones. */
const inputsFor = (scenario: string, simulator: Simulator): Record<string, string> =>
  isKeyless(scenario) ? keylessInputs(simulator) : simulatorInputs(simulator.url)

interface Speed {
  /** How many times faster than real time the clock of the action runs. 1 by default. */
  readonly speed?: number
  /** Whether the clock of the simulator runs as fast, so that its tasks do, too. */
  readonly together?: boolean
  /** How many times faster than the simulator's clock a task progresses. */
  readonly taskSpeed?: number
  /** By how many milliseconds CCE's clock is ahead of the runner's. */
  readonly cceAheadMs?: number
}

/** Runs the action's bundle as the runner does, against the simulator with one scenario. */
export async function runScenario(
  scenario: string,
  inputs: Record<string, string> = {},
  { speed = 1, together = false, taskSpeed = 1, cceAheadMs = 0, ...options }: Partial<RunnerOptions> & Speed = {},
): Promise<ActionRun> {
  const now = together ? fastNow(speed) : Date.now
  const simulator = await startSimulator({
    scenario,
    speed: taskSpeed,
    now: () => now() + cceAheadMs,
    onIssue: addIssuedSecrets,
  })
  try {
    const result = await runStep({
      main: 'dist/index.js',
      ...options,
      inputs: { ...inputsFor(scenario, simulator), ...SCENARIOS.get(scenario)?.inputs, ...inputs },
      env: {
        ...(isKeyless(scenario) && simulator.access.environment),
        ...options.env,
        ...(speed === 1 ? {} : { FAST_CLOCK: String(speed) }),
      },
      nodeArgs: speed === 1 ? [] : FAST_CLOCK,
    })
    return { ...result, simulator, report: readReport(result) }
  } finally {
    await simulator.close()
  }
}

/** The report that a step wrote into its workspace. Throws with the log of the step if there is none. */
export function readReport(result: StepResult): Report {
  const file = join(result.workspace, result.outputs['report-json'] || 'cce-upgrade-report/report.json')
  if (!existsSync(file)) throw new Error(`no report; the log says:\n${result.log}\n${result.stderr.toString()}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The distinct names of the findings with one of these decisions, sorted. */
export const namesOf = (report: Report, ...decisions: string[]): string[] =>
  [...new Set(report.findings.filter((one) => decisions.includes(one.decision)).map((one) => one.name))].sort()

/** The requests for the facts of a cluster, which are sent beside those of the checks. */
export const FACT_OPERATIONS: readonly string[] = [
  'ShowCluster',
  'ShowClusterUpgradeInfo',
  'ListUpgradeWorkFlows',
  'ListClusterMasterSnapshotTasks',
]
