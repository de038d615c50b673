import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../../src/model/report.js'
import type { RunContext } from '../../../src/run/context.js'
import { gate } from '../../../src/run/gate.js'
import {
  environmentOf,
  type FleetCluster,
  type SimulatedRequest,
  startSimulator,
} from '../../../src/simulator/server/simulator.js'
import { virtualClock } from '../../support/clock/virtual-clock.js'
import type { Files } from '../../support/github/data.js'
import { type ProposalInput, proposal } from '../../support/github/proposal.js'
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

const TOKEN = 'ghs_token-of-the-job'
const START = Date.parse('2026-01-15T12:00:00Z')
export const FILE = '.github/cce-clusters.yml'

export interface ChangeRun {
  readonly report: Report
  readonly log: string
  readonly requests: readonly SimulatedRequest[]
  readonly github: FakeGitHub
  /** the clusters of the report by name, with their verdicts */
  readonly verdicts: Readonly<Record<string, string>>
  readonly masked: readonly string[]
  readonly isGreen: boolean
}

interface ChangeOptions {
  readonly scenario?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** more variables; undefined takes one away */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** the event of a pull request by default */
  readonly event?: 'pull_request' | 'merge_group' | 'schedule' | 'push'
  readonly before?: (github: FakeGitHub) => void
  /** the files of the merge of head and base that the event is about */
  readonly merge?: Files
  /** clusters in place of those of the scenario */
  readonly fleet?: readonly FleetCluster[]
}

const MERGE = 'e'.repeat(40)

/** Runs the gate in this process, on a pull request made of the files of its two sides, against a fleet of the simulator. */
export async function runOnChange(
  input: ProposalInput,
  {
    scenario = 'fleet',
    inputs = {},
    env = {},
    event: kind = 'pull_request',
    before = () => {},
    merge,
    fleet,
  }: ChangeOptions = {},
): Promise<ChangeRun> {
  const { event, queued, workspace, headSha, baseSha, github: sides } = proposal(input)
  if (input.isCheckout !== false) writeFileSync(join(workspace, '.git', 'HEAD'), `${headSha}\n`)
  const clock = virtualClock(START)
  const [simulator, github] = await Promise.all([
    startSimulator({ scenario, now: clock.now, ...(fleet && { fleet }) }),
    startFakeGitHub({ token: TOKEN, ...sides, commits: { ...sides.commits, ...(merge && { [MERGE]: merge }) } }),
  ])
  before(github)
  const payload = {
    pull_request: event.payload,
    merge_group: queued.payload,
    schedule: { repository: { default_branch: 'main' } },
    push: {},
  }[kind]
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  const all = {
    GITHUB_EVENT_NAME: kind,
    GITHUB_EVENT_PATH: path,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: EVENT_REPOSITORY,
    GITHUB_SHA: kind === 'push' || kind === 'schedule' ? baseSha : merge ? MERGE : headSha,
    GITHUB_REF: kind === 'pull_request' ? 'refs/pull/42/merge' : 'refs/heads/main',
    ...environmentOf(simulator.clusters),
    ...env,
  }
  let log = ''
  const masked: string[] = []
  const context: RunContext = {
    env: all,
    cwd: workspace,
    clock,
    sink: {
      write: (text) => {
        log += text
      },
      verbose: false,
    },
    version: '1.0.0',
    signal: new AbortController().signal,
    mask: (secrets) => {
      if (log !== '') throw new Error('secrets are masked after the first line')
      masked.push(...secrets)
    },
    isWorkflowStep: false,
    publishers: [],
  }
  try {
    const given = { endpoint: simulator.url, 'github-token': TOKEN, 'wait-timeout': '0s', ...inputs }
    const { report, hasFailed } = await gate({ inputs: given, env: all }, context)
    const verdicts = Object.fromEntries(report.clusters.map(({ id, name, verdict }) => [name ?? id, verdict]))
    const requests = simulator.requests.slice()
    return { report, log, requests, github, verdicts, masked, isGreen: report.green && !hasFailed }
  } finally {
    await Promise.all([simulator.close(), github.close()])
  }
}
