import { createServer, type Server } from 'node:http'
import { serverClock } from '../../../src/cce/http/server-clock.js'
import type { ClusterEntry } from '../../../src/model/clusters-file.js'
import { NO_LOADED_POLICY } from '../../../src/model/policy.js'
import { withDeadlineAt } from '../../../src/run/deadline.js'
import { type GatedCluster, queryClusters } from '../../../src/run/query-clusters.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { virtualClock } from '../clock/virtual-clock.js'
import { listenOnLoopback } from '../process/listen.js'
import { recordingLog } from './live-context.js'
import { upgradeInfo } from './loopback.js'
import { MINUTE, NOW, precheck } from './responses.js'
import { diagnosticNames } from './results.js'

/** A request to the CCE of a test. */
interface Request {
  readonly project: string
  readonly cluster: string
  readonly method: string
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
  [/\/operation\/precheck\/tasks$/, 'list', (cluster) => ({ items: [taskOf(cluster)] })],
  [/\/operation\/precheck\/tasks\/[^/]+$/, 'show', (cluster) => taskOf(cluster)],
  [/\/addons\/precheck\/tasks$/, 'addons', () => ({})],
  [/\/api\/v3\/addons$/, 'installed', () => ({})],
  [/\/upgradeinfo$/, 'versions', () => upgradeInfo('v1.29.3')],
  [/\/upgradeworkflows$/, 'workflows', () => ({ items: [] })],
  [/\/snapshot\/tasks$/, 'snapshots', () => ({})],
  [/\/clusters\/[^/]+$/, 'cluster', (cluster) => ({ metadata: { name: cluster }, status: { phase: 'Available' } })],
]

/** The finished pre-upgrade check of a cluster. */
export const taskOf = (cluster: string) =>
  precheck({ metadata: { uid: `task-${cluster}` }, spec: { clusterID: cluster } })

const servers: Server[] = []

/** Closes the CCE of every fleet. */
export async function stopFleets(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

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
  readonly targetOf?: (index: number) => string | null
  /** how far the clock of the endpoint `/ahead` is ahead, in milliseconds */
  readonly aheadMs?: number
}

/** Queries the clusters of a CCE on loopback, on a clock that never waits. */
export async function queryFleet({
  projects,
  maxParallel = 8,
  answer = () => null,
  inputs = {},
  endsAfterMs,
  gated,
  idOf = (index) => `c${index}`,
  targetOf = () => null,
  aheadMs = 0,
}: Fleet) {
  const clock = virtualClock(NOW)
  const requests: Request[] = []
  const server = createServer(async (incoming, outgoing) => {
    const path = new URL(incoming.url ?? '', 'http://cce').pathname
    const [, project = '', cluster = ''] = /\/projects\/([^/]+)\/clusters\/([^/]+)/.exec(path) ?? []
    const [, operation, usual] = OPERATIONS.find(([end]) => end.test(path)) ?? [/./, 'unknown', () => ({})]
    const earlier = requests.filter((one) => one.cluster === cluster && one.operation === operation).length
    const { method = '' } = incoming
    const request = { project, cluster, method, operation, at: clock.now() - NOW, earlier }
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
      const { complete } = settingsOf(project, idOf(index))
      const settings = { ...complete, targetVersion: targetOf(index) }
      return { kind: 'queried', settings, entry: entryOf(`name-${idOf(index)}`, idOf(index)) }
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
    secrets: { redact: (text: string) => text, add: () => {} },
    cleanups: [],
  }
  const result = await withDeadlineAt({ clock, signal: new AbortController().signal }, run.collectUntil, (signal) =>
    queryClusters(clusters, maxParallel, Promise.resolve(NO_LOADED_POLICY), { ...run, signal }),
  )
  return { ...result, requests, lines, elapsedMs: clock.now() - NOW }
}

const entryOf = (name: string, id: string): ClusterEntry => ({
  name,
  id,
  region: null,
  projectId: null,
  autopilot: null,
  target: null,
  paths: [],
  stage: null,
  soakMs: null,
  credentials: null,
  line: 1,
  targetLine: null,
  replacedTarget: null,
})

/** A project for each of so many clusters. */
export const same = (project: string, count: number): string[] => Array.from({ length: count }, () => project)

/** The names of what was found about each cluster. */
export const found = ({ clusters }: Awaited<ReturnType<typeof queryFleet>>) =>
  clusters.map(({ results, diagnostics }) => [
    ...diagnostics.map(({ detail }) => detail.name),
    ...results.flatMap(diagnosticNames),
  ])
