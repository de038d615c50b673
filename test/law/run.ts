import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Report } from '../../src/model/report.js'
import { STEP_PUBLISHERS } from '../../src/publish/index.js'
import { gate } from '../../src/run/gate.js'
import { type Access, accessOf, DEMO, SCENARIOS } from '../../src/simulator/server/simulator.js'
import { createFileCommands, runnerEnv } from '../support/runner/environment.js'
import { readPairs } from '../support/runner/file-commands.js'
import { drive, followTimeouts, quietClock, skewed } from './quiet-clock.js'
import {
  connectInMemory,
  createServices,
  type FaultPlan,
  NO_FAULTS,
  type RequestId,
  type Services,
  urlOfService,
} from './services.js'
import { type Situation, START, TOKEN } from './situations.js'
import { failWrites, type Write, type WriteFault } from './writes.js'

/** What a run meets besides the situation. */
export interface Disturbance {
  readonly plan: FaultPlan
  /** how far the runner's clock is ahead of everybody else's, in milliseconds */
  readonly skewMs: number
  /** changes the environment before the run */
  changeEnv(env: Record<string, string>): void
  /** cancels the run when this says so; called with each request and each write */
  cancelsAt(point: { readonly requests: number; readonly writes: number }): boolean
  /** the fault of a write, if any */
  readonly onWrite: WriteFault
}

export const UNDISTURBED: Disturbance = {
  plan: NO_FAULTS,
  skewMs: 0,
  changeEnv: () => {},
  cancelsAt: () => false,
  onWrite: () => null,
}

/** Everything that a run left behind. */
export interface Observation {
  readonly end: 'finished' | 'stuck' | 'late' | 'busy' | 'crashed'
  readonly error: string
  readonly report: Report | null
  /** whether the step is green */
  readonly isGreen: boolean
  /** milliseconds by the clock of the run */
  readonly tookMs: number
  readonly limitMs: number
  readonly outputs: Readonly<Record<string, string>>
  /** files below the folder of the report */
  readonly files: ReadonlyMap<string, string>
  readonly requests: readonly RequestId[]
  readonly writes: readonly Write[]
  /** states of the commit statuses, oldest first */
  readonly statuses: readonly string[]
  readonly conclusions: readonly (string | null)[]
  readonly printed: string
}

const MINUTE = 60_000
/** Real time that a run may take before it counts as busy for ever. */
const MAX_REAL_MS = 30_000
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, h: 60 * MINUTE }

/** The time, in milliseconds, within which a run must end: `wait-timeout` and five minutes. */
export function limitOf({ inputs }: Situation): number {
  const text = inputs['wait-timeout'] ?? '15m'
  const parts = [...text.matchAll(/(\d+)([smh])/g)]
  return parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (UNITS[unit] ?? 0), 0) + 5 * MINUTE
}

/**
 * Runs the gate in this process, with network, clock and time-outs in memory, and its files in a folder.
 * @param folder is emptied first
 */
export async function observe(
  situation: Situation,
  { plan, skewMs, changeEnv, cancelsAt, onWrite }: Disturbance,
  folder: string,
): Promise<Observation> {
  const { workspace, env } = prepare(situation, folder, urlOfService('github'), urlOfService('cce'))
  changeEnv(env)
  const clock = quietClock(START)
  const stop = new AbortController()
  const point = { requests: 0, writes: 0 }
  const cancelIfDue = (): void => {
    if (cancelsAt(point)) stop.abort(new DOMException('the run was canceled', 'AbortError'))
  }
  const services = createServices({
    gitHubUrl: () => urlOfService('github'),
    scenario: situation.scenario,
    size: situation.size,
    github: situation.github,
    now: clock.now,
    plan,
    onRequest: () => {
      point.requests++
      cancelIfDue()
    },
  })
  const network = connectInMemory(services, plan)
  const writing = failWrites(folder, (write) => {
    point.writes++
    cancelIfDue()
    return onWrite(write)
  })
  const timeouts = followTimeouts(clock)
  const stdout = captureStdout()
  const restoreEnv = replaceEnv(env)
  const limitMs = limitOf(situation)
  let report: Report | null = null
  let isGreen = false
  let error = ''
  let end: Observation['end']
  try {
    const inputs = inputsOf(situation, urlOfService('cce'))
    const context = {
      env,
      cwd: workspace,
      clock: skewMs === 0 ? clock : skewed(clock, skewMs),
      sink: { write: (text: string) => void stdout.print(text), verbose: false },
      version: '1.0.0',
      signal: stop.signal,
      mask: () => {},
      publishers: STEP_PUBLISHERS,
      isWorkflowStep: true,
    }
    const work = gate({ inputs, env }, context).then(
      (result) => {
        report = result.report
        isGreen = result.report.green && !result.hasFailed
      },
      (fault: unknown) => {
        error = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
      },
    )
    const driven = await drive(work, clock, network.activity, START + limitMs + MINUTE, MAX_REAL_MS)
    end = driven === 'finished' && report === null ? 'crashed' : driven
  } finally {
    restoreEnv()
    stdout.restore()
    timeouts()
    writing.restore()
    network.restore()
  }
  return {
    end,
    error,
    report,
    isGreen,
    tookMs: clock.now() - START,
    limitMs,
    ...remains(situation, services, workspace, env),
    writes: writing.writes,
    printed: stdout.text(),
  }
}

/** Makes the workspace and the environment of a step. @param folder is emptied first */
export function prepare(situation: Situation, folder: string, gitHubUrl: string, cceUrl: string) {
  rmSync(folder, { recursive: true, force: true })
  const [workspace, temp] = [path.join(folder, 'work'), path.join(folder, 'temp')]
  mkdirSync(workspace, { recursive: true })
  for (const [name, text] of Object.entries(situation.workspace)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
    writeFileSync(path.join(workspace, name), text)
  }
  const files = createFileCommands(temp)
  const env = runnerEnv({ workspace, temp, event: situation.event, files, apiUrl: gitHubUrl })
  return { workspace, env: { ...env, ...keylessAccess(situation, cceUrl)?.environment } }
}

/** How the gate gets keys where a scenario is about that; null: it has permanent ones. */
function keylessAccess({ scenario }: Situation, cceUrl: string): Access | null {
  const way = SCENARIOS.get(scenario)?.keyless
  return way === undefined ? null : accessOf(cceUrl, [], way)
}

/** The inputs of the action in a situation. */
export const inputsOf = (situation: Situation, cceUrl: string): Record<string, string> => ({
  endpoint: cceUrl,
  'cluster-id': DEMO.clusterId,
  'project-id': DEMO.projectId,
  ...(keylessAccess(situation, cceUrl)?.inputs ?? { 'access-key': DEMO.accessKey, 'secret-key': DEMO.secretKey }),
  'target-version': DEMO.targetVersion,
  'github-token': TOKEN,
  ...situation.inputs,
})

/** What a run left on disk and on GitHub. */
export const remains = (
  situation: Situation,
  { requests, github }: Services,
  workspace: string,
  env: Readonly<Record<string, string>>,
) => ({
  outputs: readOutputs(env['GITHUB_OUTPUT']),
  files: readFiles(path.resolve(workspace, situation.inputs['report-dir'] ?? 'cce-upgrade-report')),
  requests,
  statuses: github.statuses.map(({ state }) => state),
  conclusions: github.checkRuns.map(({ conclusion }) => conclusion),
})

function captureStdout() {
  const original = process.stdout.write
  const parts: string[] = []
  const print = (text: unknown): boolean => {
    parts.push(String(text))
    return true
  }
  process.stdout.write = print
  return {
    print,
    text: () => parts.join(''),
    restore: () => {
      process.stdout.write = original
    },
  }
}

/** The libraries of the runner read the environment of the process. */
function replaceEnv(env: Readonly<Record<string, string>>): () => void {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_EVENT_PATH', 'GITHUB_API_URL']
  const before = names.map((name) => [name, process.env[name]] as const)
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  for (const name of names) set(name, env[name])
  return () => {
    for (const [name, value] of before) set(name, value)
  }
}

function readOutputs(file: string | undefined): Record<string, string> {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return {}
  return Object.fromEntries(readPairs(readFileSync(file, 'utf8')))
}

const REPORT_FILES = ['report.json', 'summary.md', 'report.html', 'report.sarif', 'report.junit.xml']

/** The report's files and the evidence that can be replayed, by path below the folder. */
function readFiles(folder: string): Map<string, string> {
  const evidence = path.join(folder, 'evidence')
  const names = existsSync(evidence) ? readdirSync(evidence).filter((name) => name.endsWith('.json')) : []
  const all = [...REPORT_FILES, ...names.map((name) => `evidence/${name}`)]
  const present = all.filter((name) => existsSync(path.join(folder, name)))
  return new Map(present.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}
