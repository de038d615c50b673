import { endKind } from '../cce/http/deadline.js'
import { rateLimiters } from '../cce/http/rate-limit.js'
import { type ServerClock, serverClock } from '../cce/http/server-clock.js'
import { PLAN_NOT_KEPT } from '../checks/saved/plan.js'
import { unansweredEvidence } from '../checks/saved/unanswered.js'
import type { Evidence } from '../checks/shared/context.js'
import { type ClusterResult, type ClusterSubject, unqueriedCluster } from '../model/cluster.js'
import type { AskedTarget, ClusterEntry } from '../model/clusters-file.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import type { IndexedCluster } from '../model/evidence-index.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { Log } from '../model/ports.js'
import { createTransport } from '../network/transport.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import { clusterLogs } from './cluster-log.js'
import { clusterQueue } from './cluster-queue.js'
import type { Run } from './context.js'
import { credentialSources, purposesOf } from './credential-sources.js'
import { OVERDUE_MS, withinRun } from './deadline.js'
import { internalError } from './isolation.js'
import type { ManifestScan } from './manifests/index.js'
import { unqueriedManifests } from './manifests/results.js'
import { type DividedPlans, unreadPlan } from './plans.js'
import { endpointOf, queryLiveCluster, type SharedAccess } from './query-cluster.js'

/** What is checked in the repository beside the clusters. */
export interface CheckedRepository {
  /** null if no plan is checked */
  readonly plans: DividedPlans | null
  /** null if manifests are not checked */
  readonly manifests: ManifestScan | null
}

const NO_REPOSITORY: CheckedRepository = { plans: null, manifests: null }

/** A cluster that the run gates. */
export type GatedCluster =
  /** with settings of its own: id, project, credentials, target; `entry` is null for the only cluster of a run without a clusters file */
  | { readonly kind: 'queried'; readonly settings: CompleteSettings; readonly entry: ClusterEntry | null }
  /** nothing can be asked about it, for these reasons; without a reason, only the repository is checked, which needs no access */
  | {
      readonly kind: 'unqueried'
      readonly subject: ClusterSubject
      readonly diagnostics: readonly Diagnostic[]
      /** what gives its target version, where that has to be read from the repository */
      readonly target: AskedTarget | null
    }

interface QueriedClusters {
  readonly clusters: readonly ClusterResult[]
  readonly evidence: readonly Evidence[]
  readonly runDiagnostics: readonly Diagnostic[]
}

interface Answers extends QueriedClusters {
  /** the clusters of a clusters file, as their evidence is read again */
  readonly indexed: readonly IndexedCluster[]
}

/**
 * Queries CCE about clusters, some at a time, within the rate limits of their projects. One that cannot be read, or for which there is
 * no time left, leaves the others standing.
 * @returns the clusters in their order
 */
export async function queryClusters(
  clusters: readonly GatedCluster[],
  maxParallel: number,
  policy: Promise<LoadedPolicy>,
  run: Run,
  repository: CheckedRepository = NO_REPOSITORY,
): Promise<Answers> {
  const { plans, manifests } = repository
  const waitUntil = run.clock.now() + run.settings.subject.waitTimeoutMs
  const limiterOf = rateLimiters(run.clock)
  const transport = createTransport({ env: run.env })
  const purposes = purposesOf(clusters.flatMap((gated) => (gated.kind === 'queried' ? gated.settings : [])))
  const shared: SharedAccess = {
    limiterOf,
    transport,
    credentialsOf: credentialSources({ ...run, transport, endpoints: run.settings.identityEndpoints }, purposes),
    waitUntil,
    isTurnTaking: clusters.length > maxParallel,
    // the requests to many clusters are too many to read where they cannot be folded
    showsRequests: clusters.length <= 1 || run.sink.fold !== undefined,
    now: () => run.serverClock.now(),
    plans,
    manifests,
  }
  const clockOf = serverClocks(run)
  const answers = await Promise.all(
    clusters.map((gated) =>
      gated.kind === 'unqueried' ? unread(gated.subject, gated.diagnostics, repository, run) : null,
    ),
  )
  const queried = clusters.flatMap((gated, index) => (gated.kind === 'queried' ? [{ ...gated, index }] : []))
  const projects = queried.map(({ settings }) => settings.projectId ?? '')
  const queue = clusterQueue(projects, (project) => limiterOf(project).pausedMs('read') > 0)
  const record = recorder(queried.length, run.log)
  const work = async (): Promise<void> => {
    for (let next = queue.take(); next !== null; next = queue.take()) {
      const one = queried[next]
      if (one === undefined) return
      const { settings, index } = one
      const isOver = run.signal.aborted
      answers[index] = isOver
        ? await unread(settings, [notReached(run.signal)], repository, run)
        : await record(settings, (log) => {
            const own: Run = { ...run, log, serverClock: clockOf(endpointOf(settings)) }
            return queryIsolated({ run: own, settings, policy, shared })
          })
      queue.finish(next)
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxParallel, queried.length) }, work))
  const all = answers.filter((one) => one !== null)
  const isOfFile = clusters.some((gated) => gated.kind === 'unqueried' || gated.entry !== null)
  return {
    clusters: all.flatMap((one) => one.clusters),
    evidence: all.flatMap(({ evidence }, cluster) =>
      isOfFile ? evidence.map((one) => ({ ...one, cluster })) : evidence,
    ),
    indexed: isOfFile ? clusters.map(indexedCluster) : [],
    runDiagnostics: all.flatMap((one) => one.runDiagnostics),
  }
}

/** Why a cluster was not queried. @param signal has ended the run */
function notReached(signal: AbortSignal): Diagnostic {
  const why = endKind(signal) === 'cancelled' ? 'canceled' : 'time-over'
  return diagnostic(null, { name: 'not-finished', of: 'cluster', why })
}

const indexedCluster = (gated: GatedCluster): IndexedCluster => {
  const { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom } =
    gated.kind === 'queried' ? gated.settings : gated.subject
  const checks = gated.kind === 'queried' ? gated.settings.checks : null
  return { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom, checks }
}

type ClusterQuery = Parameters<typeof queryLiveCluster>[0]

async function queryIsolated(query: ClusterQuery): Promise<QueriedClusters> {
  const { settings, run } = query
  try {
    const { cluster, evidence, faults } = await withinRun(queryLiveCluster(query), run, OVERDUE_MS.cluster)
    const missing = unansweredEvidence(cluster.results, evidence, settings, settings, run.serverClock.now())
    const ofPlan = query.shared.plans === null ? [] : [PLAN_NOT_KEPT]
    return { clusters: [cluster], evidence: [...evidence, ...missing, ...ofPlan], runDiagnostics: faults }
  } catch (error) {
    return unread(settings, [internalError('collect', error, settings.name)], query.shared, run)
  }
}

/** A cluster about which CCE says nothing, and why. */
async function unread(
  subject: ClusterSubject,
  diagnostics: readonly Diagnostic[],
  { plans, manifests }: CheckedRepository,
  run: Run,
): Promise<QueriedClusters> {
  const ofManifests = await unqueriedManifests(subject, manifests, run)
  const ofPlan = plans === null ? [] : [unreadPlan(subject, plans.partOf(subject.clusterId))]
  return {
    clusters: [{ ...unqueriedCluster(subject, diagnostics), results: [...ofManifests, ...ofPlan] }],
    evidence: plans === null ? [] : [PLAN_NOT_KEPT],
    runDiagnostics: [],
  }
}

/**
 * The clocks of endpoints, so that a region whose clock is wrong does not let the results of another one expire. Each date counts for
 * the run as well.
 */
function serverClocks({ clock, serverClock: ofRun }: Run): (endpoint: string) => ServerClock {
  const known = new Map<string, ServerClock>()
  return (endpoint) => {
    const own = known.get(endpoint) ?? observedBy(serverClock(clock), ofRun)
    known.set(endpoint, own)
    return own
  }
}

const observedBy = (own: ServerClock, other: ServerClock): ServerClock => ({
  ...own,
  observe: (header) => {
    own.observe(header)
    other.observe(header)
  },
})

type Record = (settings: CompleteSettings, work: (log: Log) => Promise<QueriedClusters>) => Promise<QueriedClusters>

/** One cluster is logged as it is queried; several are each logged as a whole, once they are done. */
function recorder(count: number, log: Log): Record {
  if (count <= 1) return (_settings, work) => work(log)
  const logs = clusterLogs(log)
  let done = 0
  return (settings, work) => {
    const name = settings.name ?? settings.clusterId ?? '(no id)'
    return logs.record(name, work, ({ clusters }) => {
      done++
      return `${name} (${done} of ${count}): ${clusters.map(outcomeOf).join(', ')}`
    })
  }
}

/** What came of the checks of a cluster, in a few words for the log. */
function outcomeOf({ results, diagnostics, facts }: ClusterResult): string {
  const names = diagnostics.map(({ detail }) => detail.name)
  const checks = results.map(
    ({ check, phase, diagnostics: [first] }) => `${check} ${first?.detail.name ?? phase ?? ''}`,
  )
  const all = [...new Set([...names, ...checks])]
  return all.length > 0 ? all.join(', ') : `runs ${facts.liveVersion ?? 'its target'} already`
}
