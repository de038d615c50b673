import { clusterApi } from '../cce/api/operations.js'
import { type CceClientOptions, createCceClient } from '../cce/http/client.js'
import { cceEndpoint } from '../cce/http/paths.js'
import { checkAddons } from '../checks/addons/index.js'
import { type ClusterFactsResult, queryClusterFacts } from '../checks/facts/index.js'
import { checkPostcheck, postcheckNotSent } from '../checks/postcheck/index.js'
import { checkPrecheck } from '../checks/precheck/index.js'
import type { CheckContext, Evidence, LiveCheck } from '../checks/shared/context.js'
import { recheckExpiry, recheckLiveVersion } from '../checks/shared/validity.js'
import { checkUpgrade } from '../checks/upgrade/index.js'
import type { CheckName } from '../model/check.js'
import type { CheckResult } from '../model/check-result.js'
import { type ClusterResult, type CoverageGap, NO_FACTS } from '../model/cluster.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { Log } from '../model/ports.js'
import { evaluate } from '../policy/evaluate/index.js'
import type { ReadSettings, Settings } from '../settings/read-settings.js'
import type { RunContext, RunServices } from './context.js'
import { resultLine } from './result-line.js'

/** Requests to CCE end this long after the wait time; of the run's five minutes GitHub can take one. */
const QUERY_GRACE_MS = 4 * 60_000

/** The checks that only read, or start a check. The post-upgrade check confirms the upgrade, so it is sent last. */
const LIVE_CHECKS: Readonly<Record<Exclude<CheckName, 'postcheck'>, LiveCheck>> = {
  precheck: checkPrecheck,
  addons: checkAddons,
  upgrade: checkUpgrade,
}

export interface ClusterQuery {
  readonly read: ReadSettings
  readonly settings: Settings
  /** still being loaded: most checks do not depend on it */
  readonly policy: Promise<LoadedPolicy>
  readonly context: RunContext
  readonly services: RunServices
}

interface QueriedCluster {
  readonly cluster: ClusterResult
  readonly evidence: readonly Evidence[]
}

/** Queries CCE for every selected check and for the facts of the cluster, side by side. */
export async function queryLiveCluster(query: ClusterQuery): Promise<QueriedCluster> {
  const { settings, context, services } = query
  const { source } = settings
  if (source.kind !== 'api') throw new Error('saved responses are not queried')
  const endpoint = source.endpoint ?? cceEndpoint(settings.region ?? '')
  const run = new AbortController()
  const waitUntil = context.clock.now() + settings.waitTimeoutMs
  const stopTimer = context.clock.after(settings.waitTimeoutMs + QUERY_GRACE_MS, () =>
    run.abort(new DOMException('the time of the whole run is over', 'TimeoutError')),
  )
  const cancel = () => run.abort(context.signal.reason)
  context.signal.addEventListener('abort', cancel, { once: true })
  if (context.signal.aborted) cancel()
  try {
    return await services.log.group(`Querying CCE at ${endpoint} about cluster ${source.clusterId}`, () =>
      queryChecks(query, { ...source, endpoint, waitUntil, signal: run.signal }),
    )
  } finally {
    stopTimer()
    context.signal.removeEventListener('abort', cancel)
  }
}

interface Connection {
  readonly endpoint: string
  readonly projectId: string
  readonly clusterId: string
  readonly credentials: CceClientOptions['credentials']
  /** epoch milliseconds at which waiting for an unfinished task ends */
  readonly waitUntil: number
  readonly signal: AbortSignal
}

async function queryChecks(query: ClusterQuery, connection: Connection): Promise<QueriedCluster> {
  const { read, settings, policy, context, services } = query
  const { clock } = context
  const checks = settings.checks ?? []
  const gaps: CoverageGap[] = []
  const recorder = new EvidenceRecorder()
  const checkContext = createCheckContext(query, connection, recorder, gaps)
  const selected = checks.filter((check) => check !== 'postcheck')
  const began = clock.now()
  const earlyFacts = queryFacts(query, connection)
  const answers = (await Promise.all(selected.map((check) => LIVE_CHECKS[check](checkContext)))).flat()
  const isReachable = !connection.signal.aborted && (answers.length === 0 || !answers.every(isFailedRequest))
  // After a wait the cluster may have changed, so its facts are read again.
  const hasWaited = clock.now() - began >= settings.pollIntervalMs
  const early = await earlyFacts
  const { facts, evidence } = !isReachable ? NO_QUERIED_FACTS : hasWaited ? await queryFacts(query, connection) : early
  const results = answers
    .map((result) => recheckExpiry(result, settings, clock.now()))
    .map((result) => recheckLiveVersion(result, facts.facts.liveVersion))
  const clusterOf = (own: readonly CheckResult[]): ClusterResult => ({
    subject: read.subject,
    results: own,
    facts: facts.facts,
    gaps: [...gaps, ...facts.gaps],
  })
  if (checks.includes('postcheck')) {
    const loaded = await policy
    const othersPass = selected.length === 0 || isPassing(clusterOf(results), loaded, query)
    const isAllowed = loaded.state !== 'faulty' && othersPass
    results.push(...(isAllowed ? await checkPostcheck(checkContext, results) : [postcheckNotSent()]))
  }
  for (const result of results) services.log.info(resultLine(result))
  return { cluster: clusterOf(results), evidence: [...recorder.all(), ...evidence] }
}

interface QueriedFacts {
  readonly facts: ClusterFactsResult
  readonly evidence: readonly Evidence[]
}

const NO_QUERIED_FACTS: QueriedFacts = { facts: { facts: NO_FACTS, gaps: [] }, evidence: [] }

/** Queries the facts with evidence of their own, which is dropped if the checks did not reach CCE. */
async function queryFacts(query: ClusterQuery, connection: Connection): Promise<QueriedFacts> {
  const recorder = new EvidenceRecorder()
  const context = createCheckContext(query, connection, recorder, [])
  const facts = await queryClusterFacts(context)
  return { facts, evidence: recorder.all() }
}

const isFailedRequest = ({ diagnostics }: CheckResult): boolean => diagnostics.some(({ detail }) => 'failure' in detail)

/** Whether the results of a cluster pass or warn under the policy. */
function isPassing(cluster: ClusterResult, policy: LoadedPolicy, { read, context }: ClusterQuery): boolean {
  const input = { clusters: [cluster], runDiagnostics: [], requestedFailOn: read.run.requestedFailOn }
  const [evaluated] = evaluate({ ...input, now: context.clock.now() }, policy).clusters
  return evaluated?.verdict === 'pass' || evaluated?.verdict === 'warn'
}

/** Keeps the last response of each kind. */
class EvidenceRecorder {
  readonly #evidence = new Map<string, Evidence>()

  record = (evidence: Evidence): void => {
    this.#evidence.set(`${evidence.check} ${evidence.id}`, evidence)
  }

  all = (): readonly Evidence[] => [...this.#evidence.values()]
}

function createCheckContext(
  query: ClusterQuery,
  { endpoint, projectId, clusterId, credentials, waitUntil, signal }: Connection,
  recorder: EvidenceRecorder,
  gaps: CoverageGap[],
): CheckContext {
  const { read, settings, policy, context, services } = query
  const { clock, env, version } = context
  const { log, redact } = services
  const options: CceClientOptions = {
    endpoint,
    projectId,
    credentials,
    clock,
    log: { ...log, debug: logFirstOccurrence(log) },
    redact,
    signal,
    endsAt: waitUntil + QUERY_GRACE_MS,
    env,
    userAgent: `cce-upgrade-gate/${version}`,
    onErrorBody: ({ operation }, status, text) => recorder.record({ check: null, id: `${operation}-${status}`, text }),
  }
  const cluster = { projectId, clusterId, autopilot: settings.autopilot }
  return {
    api: clusterApi(createCceClient(options), cluster),
    factsApi: clusterApi(createCceClient({ ...options, attempts: 1, log }), cluster),
    expectations: settings,
    selection: settings,
    start: settings.start,
    clock,
    log,
    signal,
    waitUntil,
    pollIntervalMs: settings.pollIntervalMs,
    keepEvidence: recorder.record,
    addGap: (gap) => gaps.push(gap),
    isGoodEnough: async (result) => {
      const cluster = { subject: read.subject, results: [result], facts: NO_FACTS, gaps: [] }
      return isPassing(cluster, await policy, query)
    },
  }
}

/** Logs the first call of each kind; polling repeats the others, which are for debugging only. */
function logFirstOccurrence({ info, debug }: Log): (line: string) => void {
  const logged = new Set<string>()
  return (line) => {
    const [call = line] = line.split(', ')
    if (logged.has(call)) return debug(line)
    logged.add(call)
    info(line)
  }
}
