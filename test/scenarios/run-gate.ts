import type { Report } from '../../src/model/report.js'
import type { RunContext } from '../../src/run/context.js'
import { gate } from '../../src/run/gate.js'
import { DEMO, SCENARIOS, type SimulatedRequest, startSimulator } from '../../src/simulator/server/simulator.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { simulatorInputs } from './support.js'

/** One run of the gate in this process, on a clock on which every wait is over at once. */
export interface GateRun {
  readonly report: Report
  readonly lines: readonly string[]
  readonly requests: readonly SimulatedRequest[]
  /** the report's files by name */
  readonly files: ReadonlyMap<string, string>
  /** how long it took by its own clock, in milliseconds */
  readonly tookMs: number
}

export const START = Date.parse('2026-01-15T12:00:00Z')

export async function runGate(
  scenario: string,
  inputs: Record<string, string> = {},
  { cancelAt, cwd = '/nowhere' }: { readonly cancelAt?: RegExp; readonly cwd?: string } = {},
): Promise<GateRun> {
  const clock = virtualClock(START)
  const simulator = await startSimulator({ scenario, now: clock.now })
  const stop = new AbortController()
  let printed = ''
  let files: ReadonlyMap<string, string> = new Map()
  const world: RunContext = {
    env: {},
    cwd,
    clock,
    sink: {
      write: (text) => {
        printed += text
        if (cancelAt?.test(text)) stop.abort(new DOMException('the run was cancelled', 'AbortError'))
      },
      verbose: false,
    },
    version: '1.0.0',
    signal: stop.signal,
    mask: () => {},
    publishers: [
      {
        name: 'the files',
        publish: async (_, publication) => {
          files = publication.files
        },
      },
    ],
  }
  try {
    const all = { ...simulatorInputs(simulator.url), ...SCENARIOS.get(scenario)?.inputs, ...inputs }
    const { report } = await gate({ inputs: all, env: {} }, world)
    return { report, lines: printed.split('\n'), requests: simulator.requests, files, tookMs: clock.now() - START }
  } finally {
    await simulator.close()
  }
}

/** Names of the calls, in the order in which they came in. */
export const callsOf = ({ requests }: Pick<GateRun, 'requests'>): string[] =>
  requests.map(({ operation }) => operation ?? '(none)')

/** The writes: their names and what they said of versions. */
export const writesOf = ({ requests }: Pick<GateRun, 'requests'>): { operation: string | null; spec: object }[] =>
  requests
    .filter(({ method }) => method !== 'GET')
    .map(({ operation, body }) => ({ operation, spec: (JSON.parse(body) as { spec: object }).spec }))

/** What every start names: this cluster and exact versions. */
export const EXACT = {
  clusterID: DEMO.clusterId,
  clusterVersion: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
} as const
