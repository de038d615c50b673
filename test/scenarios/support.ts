import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { DEMO, SCENARIOS, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { type RunnerOptions, runStep, type StepResult } from '../support/runner/run-step.js'

export const FAST_CLOCK = ['--import', './test/support/clock/fast-clock.mjs']

/** One step on the committed bundle, with what it left behind. */
export interface Ran extends StepResult {
  readonly simulator: Simulator
  readonly report: Report
}

/** Inputs with which the action finds the simulator. */
export const simulatorInputs = (url: string): Record<string, string> => ({
  endpoint: url,
  'cluster-id': DEMO.clusterId,
  'project-id': DEMO.projectId,
  'access-key': DEMO.accessKey,
  'secret-key': DEMO.secretKey,
  'target-version': DEMO.targetVersion,
})

interface Time {
  /** how many times faster than the wall the action's clock goes; 1 leaves the clock alone */
  readonly speed?: number
  /** whether the simulator's clock goes as fast, so that what is started ends as soon */
  readonly together?: boolean
  /** how many times faster than the simulator's clock a task goes on */
  readonly taskSpeed?: number
}

/** Runs the action's bundle as the runner does, against the simulator playing one scenario. */
export async function runScenario(
  scenario: string,
  inputs: Record<string, string> = {},
  { speed = 1, together = false, taskSpeed = 1, ...options }: Partial<RunnerOptions> & Time = {},
): Promise<Ran> {
  const clock = together ? { now: fastNow(speed) } : {}
  const simulator = await startSimulator({ scenario, speed: taskSpeed, ...clock })
  try {
    const result = await runStep({
      main: 'dist/index.js',
      ...options,
      inputs: { ...simulatorInputs(simulator.url), ...SCENARIOS.get(scenario)?.inputs, ...inputs },
      env: { ...options.env, ...(speed === 1 ? {} : { FAST_CLOCK: String(speed) }) },
      nodeArgs: speed === 1 ? [] : FAST_CLOCK,
    })
    return { ...result, simulator, report: readReport(result) }
  } finally {
    await simulator.close()
  }
}

/** A clock that goes that many times faster than the wall, from now on. */
export function fastNow(speed: number): () => number {
  const [date, start] = [Date.now(), performance.now()]
  return () => Math.floor(date + (performance.now() - start) * speed)
}

/** The report that a step left in its workspace. */
export function readReport(result: StepResult): Report {
  const file = join(result.workspace, result.outputs['report-json'] || 'cce-upgrade-report/report.json')
  if (!existsSync(file)) throw new Error(`no report; the log says:\n${result.log}\n${result.stderr.toString()}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The names of the findings with a decision, each once, in order of the alphabet. */
export const namesOf = (report: Report, ...decisions: string[]): string[] =>
  [...new Set(report.findings.filter((one) => decisions.includes(one.decision)).map((one) => one.name))].sort()
