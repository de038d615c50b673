import { clusterApi } from '../cce/api/operations.js'
import { type CceClientOptions, createCceClient } from '../cce/http/client.js'
import { endKind } from '../cce/http/deadline.js'
import { cceEndpoint } from '../cce/http/paths.js'
import type { RateLimiter } from '../cce/http/rate-limit.js'
import { checkAddons } from '../checks/addons/index.js'
import { applyClusterFacts, type ClusterTerms, isOpen } from '../checks/facts/apply.js'
import { queryFollowUp, type RiskNeeds } from '../checks/facts/follow-up.js'
import { type ClusterFactsResult, queryClusterFacts } from '../checks/facts/index.js'
import { withNodeNames } from '../checks/facts/node-names.js'
import { clusterStateProblem } from '../checks/facts/state.js'
import { checkPostcheck, postcheckNotSent } from '../checks/postcheck/index.js'
import { endWorkflow } from '../checks/precheck/end-workflow.js'
import { checkPrecheck } from '../checks/precheck/index.js'
import type { CheckContext, Evidence, LiveCheck } from '../checks/shared/context.js'
import { isNotableDifference, nameClockDifference, recheckExpiry } from '../checks/shared/validity.js'
import { checkUpgrade } from '../checks/upgrade/index.js'
import { type CceCheck, isCceCheck } from '../model/check.js'
import { type CheckResult, checkResult } from '../model/check-result.js'
import { type ClusterFacts, type ClusterResult, NO_FACTS } from '../model/cluster.js'
import type { CoverageGap, FactGroup } from '../model/coverage.js'
import type { Verdict } from '../model/decision.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { humanDuration } from '../model/duration.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { Log } from '../model/ports.js'
import { reachedTarget } from '../model/target.js'
import { evaluate } from '../policy/evaluate/index.js'
import { missingRiskFacts } from '../policy/evaluate/known-risks.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import type { Run } from './context.js'
import type { CredentialSources } from './credential-sources.js'
import { OVERDUE_MS, withinRun } from './deadline.js'
import { internalError, isolateCheck } from './isolation.js'
import type { ManifestScan } from './manifests/index.js'
import { manifestsOf } from './manifests/results.js'
import { checkedVersions, plannedVersions, queryPublished } from './plan-addons.js'
import { type DividedPlans, plannedTarget, planResult } from './plans.js'
import { resultLine } from './result-line.js'

/** The checks that only read, or start a check. The post-upgrade check confirms the upgrade, so it is sent last. */
type LiveCheckName = Exclude<CceCheck, 'postcheck'>

const LIVE_CHECKS: Readonly<Record<LiveCheckName, LiveCheck>> = {
  precheck: checkPrecheck,
  addons: checkAddons,
  upgrade: checkUpgrade,
}

/** What the clusters of a run share. */
export interface SharedAccess extends Required<Pick<CceClientOptions, 'transport'>> {
  /** the limiter of the requests to a project */
  readonly limiterOf: (projectId: string) => RateLimiter
  readonly credentialsOf: CredentialSources
  /** epoch milliseconds at which waiting for unfinished tasks ends */
  readonly waitUntil: number
  /** some clusters are queried after others, so that the time to wait for a started check may be over when their turn comes */
  readonly isTurnTaking: boolean
  /** whether the log shows the first request of each kind to each cluster */
  readonly showsRequests: boolean
  /** The time that waivers expire by: the latest of all endpoints and the runner, in milliseconds since 1970. */
  now(): number
  /** null if no plan is checked */
  readonly plans: DividedPlans | null
  /** null if manifests are not checked */
  readonly manifests: ManifestScan | null
}

interface ClusterQuery {
  /** `serverClock` is that of the cluster's endpoint */
  readonly run: Run
  readonly shared: SharedAccess
  readonly settings: CompleteSettings
  /** still being loaded: most checks do not depend on it */
  readonly policy: Promise<LoadedPolicy>
}

interface QueriedCluster {
  readonly cluster: ClusterResult
  readonly evidence: readonly Evidence[]
  /** faults of the gate in reading the facts */
  readonly faults: readonly Diagnostic[]
}

/** Queries CCE for every selected check and for the facts of the cluster, side by side. */
export async function queryLiveCluster(query: ClusterQuery): Promise<QueriedCluster> {
  const { run, settings, shared } = query
  const { source } = settings
  if (source.kind !== 'api') throw new Error('saved responses are not queried')
  const endpoint = endpointOf(settings)
  const credentials = await shared.credentialsOf(settings)
  return run.log.group(`Querying CCE at ${endpoint} about cluster ${source.clusterId}`, () =>
    queryChecks(query, { ...source, credentials, endpoint, waitUntil: shared.waitUntil, signal: run.signal }),
  )
}

/** The base URL of the CCE API that a cluster is queried at. */
export const endpointOf = ({ source, region }: CompleteSettings): string =>
  (source.kind === 'api' ? source.endpoint : null) ?? cceEndpoint(region ?? '')

interface Connection extends Pick<CceClientOptions, 'endpoint' | 'projectId' | 'credentials' | 'signal'> {
  readonly clusterId: string
  /** epoch milliseconds at which waiting for an unfinished task ends */
  readonly waitUntil: number
}

async function queryChecks(query: ClusterQuery, connection: Connection): Promise<QueriedCluster> {
  const { run, settings, policy, shared } = query
  const { clock, serverClock } = run
  const checks = settings.checks ?? []
  const selected = checks.filter(isCceCheck).filter((check) => check !== 'postcheck')
  const gaps: CoverageGap[] = []
  const evidence: EvidenceByName = new Map()
  const began = clock.now()
  const answered = new Set<FactGroup>()
  const earlyFacts = queryFacts(query, connection, answered)
  const plan = await planChecks(selected, settings, earlyFacts)
  const isTooLate = plan.start !== 'never' && shared.isTurnTaking && clock.now() >= connection.waitUntil
  const start = isTooLate ? 'never' : plan.start
  if (start !== settings.start) run.log.info(isTooLate ? TOO_LATE : NOTHING_STARTED)
  const context = createCheckContext(query, { ...connection, start }, evidence, gaps)
  const answers = (
    await Promise.all(plan.checks.map((check) => isolateCheck(check, run, () => LIVE_CHECKS[check](context))))
  )
    .flat()
    .map((result) => (isCanceled(run.signal) ? nameCancellation(result) : result))
  const early = await earlyFacts
  // After a wait the cluster may have changed, so its facts are read again.
  const hasWaited = clock.now() - began >= settings.pollIntervalMs
  const latest = hasWaited ? await queryFacts(query, connection, answered) : early
  const isUnreachable = answers.length > 0 && answers.every(isFailedRequest)
  const known = isUnreachable ? NO_QUERIED_FACTS : { ...latest, waitedMs: Math.max(early.waitedMs, latest.waitedMs) }
  const fresh = answers.map((result) => recheckExpiry(result, settings, serverClock.now()))
  const ofUpgrade = applyClusterFacts(fresh, known, clusterTerms(query))
  const [ofPlan, ofManifests, followed] = await Promise.all([
    checkPlan(query, ofUpgrade, known.facts, context),
    checks.includes('manifests')
      ? manifestsOf({ subject: settings, results: ofUpgrade, facts: known.facts }, shared.manifests, run)
      : [],
    isUnreachable ? known : queryFollowUps(query, connection, known, ofUpgrade),
  ])
  const results = [...ofUpgrade, ...ofManifests, ...ofPlan]
  const clusterOf = (results: readonly CheckResult[]): ClusterResult => {
    const isReported = ({ check }: CoverageGap) => check === null || results.some((result) => result.check === check)
    const named = results.map((result) => nameClockDifference(result, serverClock.aheadMs()))
    const { facts } = followed
    // a result that is good enough needed no start
    const isMissed = isTooLate && !named.every(({ diagnostics }) => diagnostics.length === 0)
    return withNodeNames({
      subject: settings,
      results: named,
      diagnostics: isMissed ? [diagnostic(null, { name: 'not-finished', of: 'cluster', why: 'too-late' })] : [],
      facts,
      gaps: [...gaps, ...followed.gaps].filter(isReported),
    })
  }
  // Where another check has nothing to decide any more, there is nothing to confirm either.
  const isDone = selected.some((check) => !ofUpgrade.some((result) => result.check === check))
  const isConfirming = checks.includes('postcheck') && !isDone
  const isAllowed = async () =>
    followed.faults.length === 0 && (results.length === 0 || isPassing(clusterOf(results), await policy, query))
  const confirmed = isConfirming ? await confirm(query, context, results, isAllowed) : []
  const cluster = clusterOf([...results, ...applyClusterFacts(confirmed, known, clusterTerms(query))])
  logClockDifference(run)
  for (const result of cluster.results) run.log.info(resultLine(result))
  return { cluster, evidence: [...evidence.values(), ...followed.evidence], faults: followed.faults }
}

/** Checks what the plans do to the cluster, and compares it with the add-on checks and with what CCE lists. */
async function checkPlan(
  { run, settings, shared }: ClusterQuery,
  others: readonly CheckResult[],
  facts: ClusterFacts,
  context: CheckContext,
): Promise<readonly CheckResult[]> {
  const part = shared.plans?.partOf(settings.clusterId)
  if (part === undefined) return []
  return isolateCheck('plan', run, async () => {
    const { targetVersion } = settings
    const { plan } = part
    const target = plan && plannedTarget(plan, targetVersion, facts)
    const published = plan && (await queryPublished(plan, target, context))
    return [planResult(part, { checked: checkedVersions(others), published }, targetVersion)]
  })
}

const isCanceled = (signal: AbortSignal): boolean => signal.aborted && endKind(signal) === 'cancelled'

/** Says of a task that was waited for that the run was canceled, so that nobody is advised to wait longer. */
const nameCancellation = (result: CheckResult): CheckResult => ({
  ...result,
  diagnostics: result.diagnostics.map((one) => {
    const { detail } = one
    const isWait = detail.name === 'not-finished' && detail.of === 'task' && detail.waitedMs !== null
    return isWait ? { ...one, detail: { ...detail, of: 'canceled' } } : one
  }),
})

/** Says that the clocks differ, since that can change what has expired, waivers included. */
function logClockDifference({ serverClock, log }: Run): void {
  const aheadMs = serverClock.aheadMs()
  if (!isNotableDifference(aheadMs)) return
  const side = aheadMs > 0 ? 'behind' : 'ahead of'
  log.info(`Notice: the clock of the runner is ${humanDuration(aheadMs)} ${side} that of CCE; the later time counts`)
}

const TOO_LATE = 'Nothing is started, because the time to wait for it is over'
const NOTHING_STARTED = 'Nothing is started, because the cluster is not Available or its state could not be read'

interface CheckPlan {
  readonly checks: readonly LiveCheckName[]
  readonly start: CheckContext['start']
}

/**
 * What to check and start. What is started depends on the state of the cluster, so that is waited for first: nothing is started
 * unless the cluster is Available, and checks of an upgrade that the cluster does not need any more are left out.
 */
async function planChecks(
  selected: readonly LiveCheckName[],
  settings: CompleteSettings,
  facts: Promise<ClusterFactsResult>,
): Promise<CheckPlan> {
  const { start, targetVersion, addonCheckType } = settings
  if (start === 'never') return { checks: selected, start }
  const known = await facts
  const isReached = reachedTarget(targetVersion, known.facts) !== null
  return {
    checks: selected.filter((check) => !isReached || isOpen(checkResult(check, []), addonCheckType)),
    start: clusterStateProblem(known) === null ? start : 'never',
  }
}

/** Sends the post-upgrade check, if the other checks and the policy allow it. */
async function confirm(
  query: ClusterQuery,
  context: CheckContext,
  others: readonly CheckResult[],
  isAllowed: () => Promise<boolean>,
): Promise<readonly CheckResult[]> {
  const { state } = await query.policy
  if (state === 'faulty' || !(await isAllowed())) return [postcheckNotSent()]
  return isolateCheck('postcheck', query.run, () => checkPostcheck(context, others, clusterTerms(query)))
}

/** What the facts of the cluster are compared with, as of now. */
const clusterTerms = ({ run, settings }: ClusterQuery): ClusterTerms => ({
  target: settings.targetVersion,
  maxAgeMs: settings.upgradeMaxAgeMs,
  now: run.serverClock.now(),
  addonCheckType: settings.addonCheckType,
})

interface QueriedFacts extends ClusterFactsResult, Pick<QueriedCluster, 'evidence' | 'faults'> {}

const NO_QUERIED_FACTS: QueriedFacts = { facts: NO_FACTS, gaps: [], waitedMs: 0, evidence: [], faults: [] }

/** Queries the facts with evidence of their own, which is dropped if the checks did not reach CCE. */
async function queryFacts(
  query: ClusterQuery,
  connection: Connection,
  answered: Set<FactGroup>,
): Promise<QueriedFacts> {
  const evidence: EvidenceByName = new Map()
  try {
    const context = createCheckContext(query, { ...connection, start: 'never' }, evidence, [])
    const waits = (query.settings.checks ?? []).some((check) => check === 'precheck' || check === 'addons')
    const known = await withinRun(queryClusterFacts(context, waits, answered), query.run, OVERDUE_MS.check)
    return { ...known, evidence: [...evidence.values()], faults: [] }
  } catch (error) {
    return { ...NO_QUERIED_FACTS, faults: [internalError('facts', error)] }
  }
}

/** Asks for what depends on the checks and the first facts. */
async function queryFollowUps(
  query: ClusterQuery,
  connection: Connection,
  known: QueriedFacts,
  results: readonly CheckResult[],
): Promise<QueriedFacts> {
  const evidence: EvidenceByName = new Map()
  const rules = async () => (await query.policy).policy.readiness
  try {
    const context = createCheckContext(query, { ...connection, start: 'never' }, evidence, [])
    const isScanned = query.settings.checks?.includes('manifests') ?? false
    const asked = { subject: query.settings, results, facts: known.facts, diagnostics: [], gaps: known.gaps }
    const needs: RiskNeeds = {
      atOnce: missingRiskFacts(asked, []),
      later: async () => missingRiskFacts(asked, (await query.policy).policy.knownRisks),
    }
    const work = queryFollowUp(context, known, results, rules, needs, query.settings.autopilot, isScanned)
    const { facts, gaps } = await withinRun(work, query.run, OVERDUE_MS.check)
    return { ...known, facts, gaps, evidence: [...known.evidence, ...evidence.values()] }
  } catch (error) {
    return { ...known, faults: [...known.faults, internalError('facts', error)] }
  }
}

const isFailedRequest = ({ diagnostics }: CheckResult): boolean => diagnostics.some(({ detail }) => 'failure' in detail)

/** Whether the results of a cluster pass or warn under the policy. */
function isPassing(cluster: ClusterResult, policy: LoadedPolicy, query: ClusterQuery): boolean {
  const evaluated = evaluateAlone(cluster, policy, query)
  return evaluated !== undefined && isGood(evaluated.verdict)
}

const isGood = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'warn'

function evaluateAlone(cluster: ClusterResult, policy: LoadedPolicy, { run, shared }: ClusterQuery) {
  const { requestedFailOn } = run.settings.general
  const input = { clusters: [cluster], runDiagnostics: [], requestedFailOn, now: shared.now() }
  return evaluate(input, policy).clusters[0]
}

/** Calls whose responses may hold secrets. */
const RELEASE_CALLS: readonly string[] = ['ListReleases', 'ShowRelease']

/** The last response of each kind. */
type EvidenceByName = Map<string, Evidence>

function createCheckContext(
  query: ClusterQuery,
  { clusterId, waitUntil, start, ...connection }: Connection & Pick<CheckContext, 'start'>,
  evidence: EvidenceByName,
  gaps: CoverageGap[],
): CheckContext {
  const { run, settings, policy, shared } = query
  const { clock, serverClock, log, redact, env, version } = run
  const keepEvidence = (one: Evidence) => void evidence.set(`${one.check} ${one.id}`, one)
  const options: CceClientOptions = {
    ...connection,
    clock,
    serverClock,
    transport: shared.transport,
    limiter: shared.limiterOf(connection.projectId),
    log: shared.showsRequests ? { ...log, debug: logFirstOccurrence(log) } : log,
    redact,
    endsAt: run.collectUntil,
    env,
    userAgent: `cce-upgrade-gate/${version}`,
    onErrorBody: ({ operation }, status, text) => {
      // the values of a release may hold secrets, also in a response that is not whole
      if (!(RELEASE_CALLS.includes(operation) && status < 300))
        keepEvidence({ check: null, id: `${operation}-${status}`, text })
    },
  }
  const cluster = { projectId: connection.projectId, clusterId, autopilot: settings.autopilot }
  const api = clusterApi(createCceClient(options), cluster)
  // where nothing is checked, other clusters wait for the facts
  const isForFacts = settings.checks?.length === 0
  return {
    api,
    factsApi: isForFacts ? api : clusterApi(createCceClient({ ...options, attempts: 1, log }), cluster),
    expectations: settings,
    selection: settings,
    start,
    plannedVersions: plannedVersions(shared.plans?.partOf(clusterId).plan ?? null),
    clock,
    now: () => serverClock.now(),
    log,
    signal: connection.signal,
    waitUntil,
    pollIntervalMs: settings.pollIntervalMs,
    keepEvidence,
    addGap: (gap) => gaps.push(gap),
    recordOpenedWorkflow: (id) => {
      if (!settings.endWorkflow) return
      const undo = (signal: AbortSignal) =>
        endWorkflow(id, { api: clusterApi(createCceClient({ ...options, signal, endsAt: Infinity }), cluster), log })
      run.cleanups.push({ clusterId, undo })
    },
    removedApisIn: async (text) => {
      const { removedApisIn } = await import('../repository/removed-apis/stored.js')
      return removedApisIn(text)
    },
    isGoodEnough: async (result) => {
      const alone = { subject: settings, results: [result], diagnostics: [], facts: NO_FACTS, gaps: [] }
      return evaluateAlone(alone, await policy, query)?.results.every(({ verdict }) => isGood(verdict)) ?? false
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
