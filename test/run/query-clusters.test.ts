import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { serverClock } from '../../src/cce/http/server-clock.js'
import { diagnostic } from '../../src/model/diagnostic.js'
import { NO_LOADED_POLICY } from '../../src/model/policy.js'
import { withDeadlineAt } from '../../src/run/deadline.js'
import { type GatedCluster, queryClusters } from '../../src/run/query-clusters.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { recordingLog } from '../support/cce/live-context.js'
import { upgradeInfo } from '../support/cce/loopback.js'
import { MINUTE, NOW, precheck } from '../support/cce/responses.js'
import { diagnosticNames } from '../support/cce/results.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { listenOnLoopback } from '../support/process/listen.js'

jest.setTimeout(30_000)

/** A request to the CCE of a test. */
interface Request {
  readonly project: string
  readonly cluster: string
  readonly operation: string
  /** milliseconds since the beginning */
  readonly at: number
  /** how many requests about this cluster and operation came before */
  readonly earlier: number
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const OPERATIONS: readonly (readonly [RegExp, string, (cluster: string) => unknown])[] = [
  [/\/precheck\/tasks$/, 'list', (cluster) => ({ items: [taskOf(cluster)] })],
  [/\/precheck\/tasks\/[^/]+$/, 'show', (cluster) => taskOf(cluster)],
  [/\/upgradeinfo$/, 'versions', () => upgradeInfo('v1.29.3')],
  [/\/upgradeworkflows$/, 'workflows', () => ({ items: [] })],
  [/\/snapshot\/tasks$/, 'snapshots', () => ({})],
  [/\/clusters\/[^/]+$/, 'cluster', (cluster) => ({ metadata: { name: cluster }, status: { phase: 'Available' } })],
]

const taskOf = (cluster: string) => precheck({ metadata: { uid: `task-${cluster}` }, spec: { clusterID: cluster } })

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

interface Fleet {
  /** the project of each cluster; the clusters are `c0`, `c1` … */
  readonly projects: readonly string[]
  readonly maxParallel?: number
  /** an answer in place of the usual one */
  readonly answer?: (request: Request) => Answer | null | Promise<Answer | null>
  readonly inputs?: Readonly<Record<string, string>>
  /** after this many milliseconds the time of the run is over */
  readonly endsAfterMs?: number
  readonly gated?: readonly GatedCluster[]
  readonly idOf?: (index: number) => string
  /** how far the clock of the endpoint `/ahead` is ahead, in milliseconds */
  readonly aheadMs?: number
}

/** Queries the clusters of a CCE on loopback, on a clock that never waits. */
async function queryFleet({
  projects,
  maxParallel = 8,
  answer = () => null,
  inputs = {},
  endsAfterMs,
  gated,
  idOf = (index) => `c${index}`,
  aheadMs = 0,
}: Fleet) {
  const clock = virtualClock(NOW)
  const requests: Request[] = []
  const server = createServer(async (incoming, outgoing) => {
    const path = new URL(incoming.url ?? '', 'http://cce').pathname
    const [, project = '', cluster = ''] = /\/projects\/([^/]+)\/clusters\/([^/]+)/.exec(path) ?? []
    const [, operation, usual] = OPERATIONS.find(([end]) => end.test(path)) ?? [/./, 'unknown', () => ({})]
    const earlier = requests.filter((one) => one.cluster === cluster && one.operation === operation).length
    const request = { project, cluster, operation, at: clock.now() - NOW, earlier }
    requests.push(request)
    const own = await answer(request)
    const headers = {
      'content-type': 'application/json',
      date: new Date(clock.now() + (path.startsWith('/ahead') ? aheadMs : 0)).toUTCString(),
    }
    outgoing.writeHead(own?.status ?? 200, { ...headers, ...own?.headers })
    outgoing.end(JSON.stringify(own?.body ?? (own?.status === undefined ? usual(cluster) : { error_msg: 'refused' })))
  })
  servers.push(server)
  const endpoint = await listenOnLoopback(server)
  const settingsOf = (project: string, cluster: string) => {
    const credentials = { 'project-id': project, 'auth-token': 'a-token-for-tests-only' }
    const base = { ...credentials, 'cluster-id': 'c', endpoint: project === 'ahead' ? `${endpoint}/ahead` : endpoint }
    const read = readSettings({ inputs: { ...base, ...inputs }, env: {} })
    if (read.complete === null) throw new Error(JSON.stringify([read.faults, read.missing]))
    const source = read.complete.source.kind === 'api' ? { ...read.complete.source, clusterId: cluster } : null
    if (source === null) throw new Error('no source')
    return { read, complete: { ...read.complete, source, clusterId: cluster, name: `name-${cluster}` } }
  }
  const clusters =
    gated ??
    projects.map((project, index): GatedCluster => {
      return { kind: 'queried', settings: settingsOf(project, idOf(index)).complete, entry: null }
    })
  const { log: plain, lines } = recordingLog()
  const group = <T>(title: string, work: () => Promise<T>): Promise<T> => {
    lines.push(title)
    return work()
  }
  const log = { ...plain, group }
  const run = {
    settings: settingsOf('p', 'c').read,
    env: {},
    cwd: '.',
    clock,
    serverClock: serverClock(clock),
    collectUntil: NOW + (endsAfterMs ?? 60 * MINUTE),
    sink: { write: () => {}, verbose: false },
    version: '1.0.0',
    mask: () => {},
    publishers: [],
    isWorkflowStep: false,
    log,
    redact: (text: string) => text,
    cleanups: [],
  }
  const result = await withDeadlineAt({ clock, signal: new AbortController().signal }, run.collectUntil, (signal) =>
    queryClusters(clusters, maxParallel, Promise.resolve(NO_LOADED_POLICY), { ...run, signal }),
  )
  return { ...result, requests, lines, elapsedMs: clock.now() - NOW }
}

const same = (project: string, count: number): string[] => Array.from({ length: count }, () => project)

/** The names of what was found about each cluster. */
const found = ({ clusters }: Awaited<ReturnType<typeof queryFleet>>) =>
  clusters.map(({ results, diagnostics }) => [
    ...diagnostics.map(({ detail }) => detail.name),
    ...results.flatMap(diagnosticNames),
  ])

describe('several clusters', () => {
  it('are returned in their order, each with its own result, facts and evidence', async () => {
    const { clusters, evidence } = await queryFleet({ projects: ['a', 'b', 'a', 'b'], maxParallel: 2 })
    expect(clusters.map(({ subject, results, facts }) => [subject.clusterId, results[0]?.taskId, facts.name])).toEqual(
      ['c0', 'c1', 'c2', 'c3'].map((id) => [id, `task-${id}`, id]),
    )
    const ids = evidence.filter(({ check }) => check === 'precheck').map(({ id }) => id)
    expect(ids).toEqual(['task-c0', 'task-c1', 'task-c2', 'task-c3'])
  })

  it('are no more at the same time than max-parallel', async () => {
    const begun = new Set<string>()
    const over = new Set<string>()
    let most = 0
    await queryFleet({
      projects: same('a', 12),
      maxParallel: 3,
      answer: ({ cluster, operation }) => {
        begun.add(cluster)
        if (operation === 'show') over.add(cluster)
        most = Math.max(most, begun.size - over.size)
        return null
      },
    })
    expect(most).toBeLessThanOrEqual(3)
    expect(over.size).toBe(12)
  })

  it('stand if one of them is refused, and if one of them is answered with nonsense', async () => {
    const fleet = await queryFleet({
      projects: same('a', 5),
      answer: ({ cluster }) => (cluster === 'c1' ? { status: 403 } : cluster === 'c3' ? { body: 'nonsense' } : null),
    })
    expect(found(fleet).map((names) => names.length > 0)).toEqual([false, true, false, true, false])
    expect(found(fleet)[1]).toEqual(['no-access'])
  })

  it('stand if the gate itself fails on one of them', async () => {
    const fleet = await queryFleet({ projects: ['a', 'b', 'a'], idOf: (index) => (index === 1 ? '..' : `c${index}`) })
    expect(found(fleet)).toEqual([[], ['internal-error'], []])
  })

  it('stand beside one that cannot be asked about at all, which is named with the reason', async () => {
    const subject = (await queryFleet({ projects: ['a'] })).clusters[0]?.subject
    if (!subject) throw new Error('no cluster')
    const reason = diagnostic(null, { name: 'no-result', why: 'no-file' })
    const fleet = await queryFleet({ projects: [], gated: [{ kind: 'unqueried', subject, diagnostics: [reason] }] })
    expect(found(fleet)).toEqual([['no-result']])
    expect(fleet.requests).toEqual([])
  })
})

describe('500 clusters of one project', () => {
  it('stay under 60 reads in any second, and one that cannot be read leaves 499 standing', async () => {
    const fleet = await queryFleet({
      projects: same('a', 500),
      answer: ({ cluster }) => (cluster === 'c250' ? { status: 500 } : null),
    })
    expect(found(fleet).filter((names) => names.length > 0)).toEqual([['api-error']])
    const times = fleet.requests.map(({ at }) => at)
    let from = 0
    for (const [index, at] of times.entries()) {
      while (at - (times[from] ?? 0) >= 1_000) from++
      expect(index - from + 1).toBeLessThanOrEqual(60)
    }
    expect(fleet.elapsedMs).toBeLessThan((times.length / 60) * 1_000 * 1.1)
  })
})

describe('a refusal with 429 in a fleet', () => {
  it('holds back every cluster of its project, and lets those of other projects go on', async () => {
    const fleet = await queryFleet({
      projects: [...same('a', 10), ...same('b', 10)],
      maxParallel: 4,
      answer: ({ project, cluster, operation, earlier }) =>
        project === 'a' && cluster === 'c0' && operation === 'list' && earlier === 0
          ? { status: 429, headers: { 'retry-after': '56.818' } }
          : null,
    })
    expect(found(fleet).flat()).toEqual([])
    const refusedAt = fleet.requests.find(({ cluster, operation }) => cluster === 'c0' && operation === 'list')?.at ?? 0
    const ofA = fleet.requests.filter(({ project, at }) => project === 'a' && at > refusedAt)
    expect(Math.min(...ofA.map(({ at }) => at - refusedAt))).toBeGreaterThanOrEqual(56_818)
    const ofB = fleet.requests.filter(({ project }) => project === 'b')
    expect(Math.max(...ofB.map(({ at }) => at))).toBeLessThan(10_000)
  })
})

describe('the time of a fleet', () => {
  it('is that of the run: what is waited for ends at the same time for all clusters', async () => {
    const fleet = await queryFleet({
      projects: same('a', 6),
      maxParallel: 2,
      inputs: { 'wait-timeout': '2m' },
      answer: ({ operation, cluster }) =>
        operation === 'show' ? { body: { ...taskOf(cluster), status: { phase: 'Running' } } } : null,
    })
    expect(fleet.elapsedMs).toBeLessThan(2 * MINUTE + 10_000)
    expect(found(fleet)).toEqual(same('a', 6).map(() => ['not-finished']))
  })

  it('names each cluster that was not reached, and keeps what was found about the others', async () => {
    const fleet = await queryFleet({
      projects: same('a', 40),
      maxParallel: 2,
      endsAfterMs: 1_000,
    })
    const names = found(fleet)
    expect(names[0]).toEqual([])
    expect(fleet.clusters.at(-1)?.diagnostics.map(({ detail }) => detail)).toEqual([
      { name: 'not-finished', of: 'cluster', isCanceled: false },
    ])
    expect(names.every((one, index) => one.length > 0 || fleet.clusters[index]?.results.length === 1)).toBe(true)
  })
})

describe('the log of a fleet', () => {
  it('has the outcome of each cluster by its name', async () => {
    const { lines } = await queryFleet({
      projects: same('a', 2),
      maxParallel: 1,
      answer: ({ cluster }) => (cluster === 'c1' ? { status: 403 } : null),
    })
    expect(lines.filter((line) => line.startsWith('name-'))).toEqual([
      'name-c0 (1 of 2): precheck Success',
      'name-c1 (2 of 2): precheck no-access',
    ])
  })
})

describe('the clock of a region', () => {
  it('lets results expire in that region only', async () => {
    const fleet = await queryFleet({ projects: ['ahead', 'a'], maxParallel: 1, aheadMs: 48 * 60 * MINUTE })
    expect(found(fleet)).toEqual([['result-expired'], []])
  })
})
