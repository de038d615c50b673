import {
  clustersFileOf,
  environmentOf,
  FLEETS,
  type SimulatorOptions,
  startSimulator,
} from '../../src/simulator/server/simulator.js'
import type { Files } from '../support/github/data.js'
import { type ProposalInput, proposal, writeFiles } from '../support/github/proposal.js'
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { type RunnerOptions, runStep } from '../support/runner/run-step.js'
import { type ActionRun, readReport } from './support.js'

/** Where the clusters file stands by default. */
export const CLUSTERS_FILE = '.github/cce-clusters.yml'

const GITHUB_TOKEN = 'ghs_token-of-the-job'

interface FleetOptions extends Omit<Partial<RunnerOptions>, 'workspace'> {
  /** how the simulator differs from the scenario, such as its `size` or its `fleet` */
  readonly simulator?: Partial<SimulatorOptions>
  /** the clusters file in place of that of the scenario */
  readonly clustersFile?: string
  /** more files of the workspace */
  readonly files?: Files
}

/** Runs the action's bundle on all clusters of a fleet, as on a push to the default branch. */
export async function runFleet(
  scenario: string,
  inputs: Record<string, string> = {},
  { simulator: options = {}, clustersFile, files = {}, env = {}, ...runner }: FleetOptions = {},
): Promise<ActionRun> {
  const simulator = await startSimulator({ scenario, ...options })
  const workspace = temporaryFolder()
  writeFiles(workspace, { [CLUSTERS_FILE]: clustersFile ?? clustersFileOf(simulator.clusters), ...files })
  try {
    const result = await runStep({
      main: 'dist/index.js',
      ...runner,
      workspace,
      inputs: { ...simulator.access.inputs, checks: 'precheck', 'target-version': 'v1.31', ...inputs },
      env: { ...simulator.access.environment, ...env },
    })
    return { ...result, simulator, report: readReport(result) }
  } finally {
    await simulator.close()
  }
}

interface ProposalOptions extends Omit<Partial<RunnerOptions>, 'workspace'> {
  readonly simulator?: Partial<SimulatorOptions>
  /** runs in the merge queue */
  readonly isQueued?: boolean
}

/**
 * Runs the action's bundle on a pull request, made of the files of its two sides, against a fleet of the simulator and a fake
 * GitHub.
 */
export async function runProposal(
  scenario: string,
  input: ProposalInput,
  inputs: Record<string, string> = {},
  { simulator: options = {}, isQueued = false, env = {}, ...runner }: ProposalOptions = {},
): Promise<ActionRun & { readonly github: FakeGitHub }> {
  const { event, queued, workspace, github: sides } = proposal(input)
  const [simulator, github] = await Promise.all([
    startSimulator({ scenario, ...options }),
    startFakeGitHub({ token: GITHUB_TOKEN, ...sides }),
  ])
  try {
    const result = await runStep({
      main: 'dist/index.js',
      ...runner,
      workspace,
      event: isQueued ? queued : event,
      githubApiUrl: github.url,
      token: GITHUB_TOKEN,
      inputs: { endpoint: simulator.url, checks: 'precheck', ...inputs },
      env: { ...environmentOf(simulator.clusters), ...env },
    })
    return { ...result, simulator, github, report: readReport(result) }
  } finally {
    await Promise.all([simulator.close(), github.close()])
  }
}

/** The clusters file of a scenario, as it is in a base branch. */
export const clustersFileOfScenario = (scenario: string): string => {
  const fleet = FLEETS.get(scenario)
  return fleet === undefined ? '' : clustersFileOf(fleet.clusters(fleet.size))
}
