import { wholeText } from '../../src/model/file-text.js'
import type { Report } from '../../src/model/report.js'
import type { RunContext } from '../../src/run/context.js'
import { gate } from '../../src/run/gate.js'
import type { KeylessWay } from '../../src/simulator/scenarios/access.js'
import { DEMO, SCENARIOS, type SimulatedRequest, startSimulator } from '../../src/simulator/server/simulator.js'
import { addIssuedSecrets, watchRun } from '../support/canary/watch.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { keylessInputs, simulatorInputs } from './support.js'

/** A run of the gate in this process. Its clock skips all waits. */
export interface GateRun {
  readonly report: Report
  readonly lines: readonly string[]
  readonly requests: readonly SimulatedRequest[]
  /** The files of the report by name. */
  readonly files: ReadonlyMap<string, string>
  /** What was registered with the runner as secret. */
  readonly masked: readonly string[]
  /** Milliseconds by its own clock. */
  readonly tookMs: number
}

/** The time at which a run starts. */
const START = Date.parse('2026-01-15T12:00:00Z')

/**
 * Runs the gate on a scenario of the simulator.
 * @param options `cancelAt` cancels the run as soon as the log matches; `cwd` is the workspace; CCE's clock is ahead of the run's by
 *   `cceAheadMs` milliseconds
 */
export async function runGate(
  scenario: string,
  inputs: Record<string, string> = {},
  {
    cancelAt,
    cwd = '/nowhere',
    cceAheadMs = 0,
    keyless = SCENARIOS.get(scenario)?.keyless ?? null,
    env = {},
  }: {
    readonly cancelAt?: RegExp
    readonly cwd?: string
    readonly cceAheadMs?: number
    /** gets its keys from the simulator */
    readonly keyless?: KeylessWay | null
    readonly env?: Record<string, string>
  } = {},
): Promise<GateRun> {
  const clock = virtualClock(START)
  const simulator = await startSimulator({
    scenario,
    keyless,
    now: () => clock.now() + cceAheadMs,
    onIssue: addIssuedSecrets,
  })
  const keys = keyless === null ? simulatorInputs(simulator.url) : keylessInputs(simulator)
  const variables = { ...(keyless !== null && simulator.access.environment), ...env }
  const masked: string[] = []
  const stop = new AbortController()
  let printed = ''
  let files: ReadonlyMap<string, string> = new Map()
  const context: RunContext = {
    env: variables,
    cwd,
    clock,
    sink: {
      write: (text) => {
        printed += text
        if (cancelAt?.test(text)) stop.abort(new DOMException('the run was canceled', 'AbortError'))
      },
      verbose: false,
    },
    version: '1.0.0',
    signal: stop.signal,
    mask: (secrets) => masked.push(...secrets),
    isWorkflowStep: false,
    publishers: [
      {
        name: 'the files',
        publish: async (_, publication) => {
          files = new Map([...publication.files].map(([name, text]) => [name, wholeText(text)]))
        },
      },
    ],
  }
  try {
    const all = { ...keys, ...SCENARIOS.get(scenario)?.inputs, ...inputs }
    const { report } = await gate({ inputs: all, env: variables }, context)
    watchRun({ ...all, ...variables }, new Map([['the log', printed], ...files]))
    return {
      report,
      lines: printed.split('\n'),
      requests: simulator.requests,
      files,
      masked,
      tookMs: clock.now() - START,
    }
  } finally {
    await simulator.close()
  }
}

/** The operations that were called, in order. */
export const callsOf = ({ requests }: Pick<GateRun, 'requests'>): string[] =>
  requests.map(({ operation }) => operation ?? '(none)')

/** The operations that write, with the `spec` of their bodies. */
export const writesOf = ({ requests }: Pick<GateRun, 'requests'>): { operation: string | null; spec: object }[] =>
  requests
    .filter(({ method }) => method !== 'GET')
    .map(({ operation, body }) => ({ operation, spec: (JSON.parse(body) as { spec: object }).spec }))

/** The `spec` of every write: the cluster and exact versions. */
export const EXACT = {
  clusterID: DEMO.clusterId,
  clusterVersion: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
} as const

/** The operations that write, in order. */
export const postsOf = (run: Pick<GateRun, 'requests'>): (string | null)[] =>
  writesOf(run).map(({ operation }) => operation)

/** Title, message and fix of each finding. */
export const messagesOf = ({ report }: GateRun): string[] =>
  report.findings.map((one) => `${one.title}: ${one.message} ${one.fix}`)
