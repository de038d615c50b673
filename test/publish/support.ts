import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../../src/model/ports.js'
import type { Report } from '../../src/model/report.js'
import { publishToGitHub } from '../../src/publish/github.js'
import type { Publication } from '../../src/publish/publisher.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { CLUSTER, failed, item, NOW, withItems } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { reportOf } from '../support/reports/report-of.js'
import type { StepEvent } from '../support/runner/environment.js'
import { pullRequest } from '../support/runner/events.js'

export const TOKEN = 'ghs_token-of-the-workflow'
export const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
export const KEY = '11111111-2222'
export const PULL = 42

const reportWith = (...items: Parameters<typeof withItems>): Report =>
  reportOf([precheckResult(withItems(...items), { ...NOTHING_ASSERTED, clusterId: CLUSTER }, NOW, null)], {
    subject: { clusterId: CLUSTER, targetVersion: 'v1.31' },
  })

/** A report for each verdict. */
export const READY = reportWith(item())
export const BLOCKED = reportWith(item(), failed({ message: 'the disk of node-1 is full' }))
export const RISKY = reportWith(item(), failed({ name: 'RestartRisk', kind: 'Risk', level: 'Warning' }))
export const UNDECIDED = reportOf([], { subject: { clusterId: CLUSTER } })

/** A report with this number of blocking findings. */
export const withFindings = (count: number): Report =>
  reportWith(...Array.from({ length: count }, (_, index) => failed({ name: `Check${index}` })))

export interface Publishing {
  readonly inputs?: Record<string, string>
  readonly event?: StepEvent
  readonly env?: Record<string, string | undefined>
  readonly token?: string
  /** when sessions reach their deadline, in real milliseconds; by default never */
  readonly overAfterMs?: number
  readonly signal?: AbortSignal
  readonly redact?: (text: string) => string
  /** what the run has left, in milliseconds */
  readonly leftMs?: number
}

/** The time limit for publishing. */
const MAX_MS = 120_000
/** Deadlines of sessions: of a canceled job, the pending status and the previous report. */
const DEADLINES_MS = [4000, 10_000, 30_000]

/** A clock on which every wait ends at once; the deadline of a session is a real timer. */
function testClock(wholeMs: number, overAfterMs: number | undefined, waits: number[]): Clock {
  let now = NOW
  return {
    now: () => now,
    random: () => 0.5,
    after: (ms, task) => {
      if (ms === wholeMs || DEADLINES_MS.includes(ms)) {
        const timer = overAfterMs === undefined ? undefined : setTimeout(task, overAfterMs)
        return () => clearTimeout(timer)
      }
      waits.push(ms)
      now += ms
      const immediate = setImmediate(task)
      return () => clearImmediate(immediate)
    },
  }
}

/** Publishes a report as a workflow step does, and returns what was logged and waited for. */
export async function publish(report: Report, github: Pick<FakeGitHub, 'url'>, over: Publishing = {}) {
  const [lines, waits]: [string[], number[]] = [[], []]
  const annotations = await withPublication(github, over, lines, waits, (publication) =>
    publishToGitHub(report, publication),
  )
  return { lines, waits, annotations, warnings: lines.filter((line) => line.startsWith('Warning: ')) }
}

/** Runs `work` with everything that a publisher can use in a workflow step. */
export function withPublication<T>(
  { url }: Pick<FakeGitHub, 'url'>,
  over: Publishing,
  lines: string[],
  waits: number[],
  work: (publication: Publication) => Promise<T>,
): Promise<T> {
  const { event = pullRequest({ number: PULL, headSha: HEAD }), token = TOKEN, leftMs = 20 * 60_000 } = over
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  const env = {
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/infra',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'gate',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: 'c'.repeat(40),
    ...over.env,
  }
  const log = (line: string) => void lines.push(line)
  const publication: Publication = {
    settings: readSettings({ inputs: { ...over.inputs, 'github-token': token }, env: {} }).general,
    clusterSet: { kind: 'cluster', id: CLUSTER },
    files: new Map(),
    keepsEvidence: false,
    cwd: folder,
    env,
    clock: testClock(Math.min(leftMs, MAX_MS), over.overAfterMs, waits),
    redact: over.redact ?? ((text) => text),
    log: { info: log, debug: log, progress: log, group: (_, grouped) => grouped() },
    signal: over.signal ?? new AbortController().signal,
    endsAt: NOW + leftMs,
    comments: null,
    failed: new Set(),
  }
  return work(publication)
}

/** A fake GitHub with the pull request. */
export const gitHub = (options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> =>
  startFakeGitHub({ token: TOKEN, pulls: [{ number: PULL, headSha: HEAD }], ...options })

/** The requests that change something, as `METHOD path`. */
export const writes = ({ requests }: FakeGitHub): string[] =>
  requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path.replace('/repos/octo-org/infra', '')}`)
