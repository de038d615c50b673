import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { takeLeaks, watchOutputs } from '../support/canary/watch.js'
import { fastNow } from '../support/clock/fast-now.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { node24, REPO_ROOT } from '../support/process/node-process.js'
import { findActionFile, stepInputs } from '../support/runner/action-inputs.js'
import { REQUEST_FAULTS } from './faults.js'
import type { Expectation } from './laws.js'
import { type Disturbance, inputsOf, limitOf, type Observation, prepare, remains, UNDISTURBED } from './run.js'
import { createServices, type FaultPlan } from './services.js'
import { SITUATIONS, type Situation } from './situations.js'

/** How many times faster than real time the clocks of both sides run; faster where a run may wait for long. */
const speedOf = (limitMs: number): number => (limitMs > 25 * 60_000 ? 200 : 40)
/** Real time after which a process is killed. */
const MAX_MS = 60_000
const MAIN = path.join(REPO_ROOT, 'dist/index.js')
const PRELOAD = path.join(REPO_ROOT, 'test/support/clock/fast-clock.mjs')

/** What a process meets besides the faults that a run in memory meets. */
export interface ProcessDisturbance extends Pick<Disturbance, 'plan' | 'skewMs' | 'changeEnv'> {
  /** the request at which a signal is sent */
  readonly signal?: { readonly name: 'SIGINT' | 'SIGTERM'; readonly atRequest: number }
  /** whether the reader of stdout goes away at once */
  readonly closesStdout?: boolean
}

/** Runs the bundle of the action as a process of its own, over real connections. The clocks run faster. */
export async function observeProcess(
  situation: Situation,
  { plan, skewMs, changeEnv, signal, closesStdout = false }: ProcessDisturbance,
  folder: string,
): Promise<Observation> {
  const limitMs = limitOf(situation)
  const speed = speedOf(limitMs)
  let gitHubUrl = ''
  let received = 0
  let child: ReturnType<typeof spawn> | null = null
  const services = createServices({
    scenario: situation.scenario,
    size: situation.size,
    github: situation.github,
    now: fastNow(speed),
    plan,
    gitHubUrl: () => gitHubUrl,
    onRequest: () => {
      received++
      if (received === signal?.atRequest) child?.kill(signal.name)
    },
  })
  const { cce, github } = services.servers
  const cceUrl = await listenOnLoopback(cce)
  gitHubUrl = await listenOnLoopback(github)
  const { workspace, env } = prepare(situation, folder, gitHubUrl, cceUrl)
  const inputs = stepInputs(findActionFile(MAIN), inputsOf(situation, cceUrl), () => '')
  const all: Record<string, string> = {
    ...env,
    ...inputs.env,
    FAST_CLOCK: String(speed),
    FAST_CLOCK_AHEAD: String(skewMs),
  }
  changeEnv(all)
  const started = performance.now()
  child = spawn(await node24(), ['--import', PRELOAD, MAIN], {
    cwd: workspace,
    env: all,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  child.stdout?.on('data', (bytes) => parts.push(String(bytes)))
  child.stderr?.on('data', (bytes) => parts.push(String(bytes)))
  if (closesStdout) child.stdout?.destroy()
  const killer = setTimeout(() => child?.kill('SIGKILL'), MAX_MS)
  const [exitCode] = await once(child, 'close')
  clearTimeout(killer)
  const tookMs = (performance.now() - started) * speed
  for (const server of [cce, github]) {
    server.closeAllConnections()
    server.close()
  }
  watchOutputs({ env: all, stdout: parts.join(''), stderr: '', folders: [workspace] })
  const leaks = takeLeaks()
  if (leaks.length > 0) throw new Error(leaks.join('\n'))
  const left = remains(situation, services, workspace, all)
  const text = left.files.get('report.json')
  return {
    ...left,
    end: exitCode === null ? 'stuck' : 'finished',
    error: parts.join('').slice(-500),
    report: text === undefined ? null : JSON.parse(text),
    isGreen: exitCode === 0,
    tookMs,
    limitMs,
    writes: [],
    printed: parts.join(''),
  }
}

/** A combination that runs as a process. */
export interface ProcessCombination {
  readonly name: string
  readonly situation: Situation
  readonly disturbance: ProcessDisturbance
  readonly expectation: Expectation
}

const NAMES = [
  'ready',
  'warnings',
  'start-fresh-passing, start if-needed',
  'fresh-blocked',
  'upgrade-done',
  'pull request with a base policy that raises',
  'pull request that blocks, published everywhere',
]

/** Faults that need more than a run in memory shows: connections of the system, time-outs, and the end of the process. */
const FAULTS = [
  'status 403',
  'status 503',
  'reset after sending',
  'reset in the body',
  'stalled after sending',
  'stalled in the body',
  'truncated JSON',
  'garbage in place of HTTP',
  'empty object',
]

const allRequests = (name: string): FaultPlan => ({
  onConnection: () => 'accepted',
  onRequest: ({ operation }) =>
    // the facts of the cluster may be refused without a consequence
    name === 'status 403' && /^cce GET clusters\/\{id\}$/.test(operation)
      ? null
      : (REQUEST_FAULTS.find((fault) => fault.name === name) ?? null),
})

/** Every combination that runs as a process: every situation as it is, and more than fifty with a fault. */
export function processCombinations(): ProcessCombination[] {
  const expectation = { losesOutputs: false, mayImprove: false }
  const asTheyAre = SITUATIONS.map((situation) => ({
    name: `${situation.name} | no fault, as a process`,
    situation,
    disturbance: UNDISTURBED,
    expectation,
  }))
  const withFaults = SITUATIONS.filter(({ name }) => NAMES.includes(name)).flatMap((situation) => {
    const one = (
      name: string,
      more: Partial<ProcessDisturbance>,
      over: Partial<Expectation> = {},
    ): ProcessCombination => ({
      name: `${situation.name} | ${name}, as a process`,
      situation,
      disturbance: { ...UNDISTURBED, ...more },
      expectation: { ...expectation, ...over },
    })
    const without = (variable: string) => (env: Record<string, string>) => void delete env[variable]
    return [
      ...FAULTS.map((name) => one(`${name}, everything`, { plan: allRequests(name) })),
      one('SIGINT at the first request', { signal: { name: 'SIGINT', atRequest: 1 } }),
      one('SIGTERM at the third request', { signal: { name: 'SIGTERM', atRequest: 3 } }),
      one('closed stdout', { closesStdout: true }),
      one('clock two hours ahead', { skewMs: 7_200_000 }),
      one('clock two hours behind', { skewMs: -7_200_000 }),
      one('no GITHUB_OUTPUT', { changeEnv: without('GITHUB_OUTPUT') }, { losesOutputs: true }),
      one('no GITHUB_EVENT_PATH', { changeEnv: without('GITHUB_EVENT_PATH') }),
    ]
  })
  return [...asTheyAre, ...withFaults]
}
