import { cceEndpoint } from '../cce/api/endpoints.js'
import { type CceClientOptions, createCceClient } from '../cce/http/client.js'
import { type ClusterFactsResult, queryClusterFacts } from '../checks/facts/index.js'
import { checkPostcheck, postcheckHeldBack } from '../checks/postcheck/index.js'
import { LIVE_CHECKS } from '../checks/registry.js'
import type { CheckContext, Evidence } from '../checks/shared/context.js'
import { recheckLiveVersion } from '../checks/shared/live-version.js'
import { recheckExpiry } from '../checks/shared/validity.js'
import type { CheckResult } from '../model/check-result.js'
import { NO_FACTS } from '../model/cluster-facts.js'
import type { CheckName, Observation } from '../model/finding.js'
import type { Localized } from '../model/language.js'
import type { Settings } from '../settings/settings.js'
import { type CollectedResults, expectationsOf, type Tools, told } from './collected.js'
import type { RunContext } from './context.js'

/**
 * The talk with CCE ends this long after the time for waiting is over: the whole run has five minutes, of which GitHub may
 * take one to tell the changed files.
 */
const RUN_GRACE_MS = 4 * 60_000

/** Asks CCE for every selected check, at once. Loaded only where something is asked: the HTTP stack costs start-up. */
export async function queryCce(settings: Settings, world: RunContext, tools: Tools): Promise<CollectedResults> {
  if (settings.source.kind !== 'api') throw new Error('there is nobody to ask')
  const endpoint = settings.source.endpoint ?? cceEndpoint(settings.region ?? '')
  const { clusterId } = settings.source
  const run = new AbortController()
  const endsAt = world.clock.now() + settings.waitTimeoutMs + RUN_GRACE_MS
  const stop = world.clock.after(endsAt - world.clock.now(), () =>
    run.abort(new DOMException('the time of the whole run is over', 'TimeoutError')),
  )
  const cancel = () => run.abort(world.signal.reason)
  world.signal.addEventListener('abort', cancel, { once: true })
  if (world.signal.aborted) cancel()
  try {
    return await tools.log.group(`Asking CCE at ${endpoint} about the cluster ${clusterId}`, () =>
      talk(settings, endpoint, world, tools, { signal: run.signal, endsAt }),
    )
  } finally {
    stop()
    world.signal.removeEventListener('abort', cancel)
  }
}

async function talk(
  settings: Settings,
  endpoint: string,
  world: RunContext,
  tools: Tools,
  run: { readonly signal: AbortSignal; readonly endsAt: number },
): Promise<CollectedResults> {
  const evidence = new Map<string, Evidence>()
  const leftOut: { check: CheckName | null; what: Localized }[] = []
  const context = contextOf(settings, endpoint, world, tools, run, evidence, leftOut)
  const asked = (settings.checks ?? []).filter((check) => check !== 'postcheck')
  const answers = (await Promise.all(asked.map((check) => LIVE_CHECKS[check](context)))).flat()
  const learned = isReachable(answers, run.signal) ? await queryClusterFacts(context) : NOTHING_LEARNED
  const results = held(answers, learned, context)
  if (settings.checks?.includes('postcheck')) {
    const isAllowed = asked.length === 0 || tools.isGood(results, learned.facts.name)
    results.push(...(await confirm(results, tools.mayConfirm && isAllowed, context)))
  }
  for (const result of results) tools.log.info(told(result))
  const notCovered = [...leftOut, ...learned.missing.map((what) => ({ check: null, what }))]
  return { results, evidence: [...evidence.values()], facts: learned.facts, notCovered }
}

const NOTHING_LEARNED: ClusterFactsResult = { facts: NO_FACTS, missing: [] }

/** Where no check got through to CCE, or the run is over, asking for more would only repeat the failure. */
const isReachable = (results: readonly CheckResult[], signal: AbortSignal): boolean =>
  !signal.aborted && !(results.length > 0 && results.every((result) => result.observations.some(isFailedCall)))

const isFailedCall = (observation: Observation): boolean => observation.from === 'gate' && 'failure' in observation.fact

/** While one check was waited for, the result of another may have expired, or the cluster may have moved on. */
const held = (results: readonly CheckResult[], learned: ClusterFactsResult, context: CheckContext): CheckResult[] =>
  results
    .map((result) => recheckExpiry(result, context.expectations, context.clock.now()))
    .map((result) => recheckLiveVersion(result, learned.facts.liveVersion))

/** The post-upgrade check confirms, so it is sent only after everything else that was selected passed or warned. */
const confirm = (
  results: readonly CheckResult[],
  isAllowed: boolean,
  context: CheckContext,
): Promise<readonly CheckResult[]> =>
  isAllowed ? checkPostcheck(context, results) : Promise.resolve([postcheckHeldBack()])

/** Tells of each call with its outcome once: what polling repeats is for debugging. */
function toldOnce({ info, debug }: Tools['log']): (line: string) => void {
  const told = new Set<string>()
  return (line) => {
    const [call = line] = line.split(', ')
    if (told.has(call)) return debug(line)
    told.add(call)
    info(line)
  }
}

function contextOf(
  settings: Settings,
  endpoint: string,
  { clock, env, version }: RunContext,
  { log, redact, isGood }: Tools,
  { signal, endsAt }: { readonly signal: AbortSignal; readonly endsAt: number },
  evidence: Map<string, Evidence>,
  leftOut: { check: CheckName | null; what: Localized }[],
): CheckContext {
  if (settings.source.kind !== 'api') throw new Error('there is nobody to ask')
  const { projectId, clusterId, credentials } = settings.source
  const options: CceClientOptions = {
    endpoint,
    projectId,
    credentials,
    clock,
    log: { ...log, debug: toldOnce(log) },
    redact,
    signal,
    endsAt,
    env,
    userAgent: `cce-upgrade-gate/${version}`,
    onErrorBody: ({ operation }, status, text) =>
      evidence.set(`${operation} ${status}`, { check: null, id: `${operation}-${status}`, text }),
  }
  return {
    client: createCceClient(options),
    facts: createCceClient({ ...options, attempts: 1, log }),
    cluster: { projectId, clusterId, autopilot: settings.autopilot },
    expectations: expectationsOf(settings),
    selection: settings,
    start: settings.start,
    clock,
    log,
    signal,
    waitUntil: endsAt - RUN_GRACE_MS,
    pollIntervalMs: settings.pollIntervalMs,
    keep: (one) => evidence.set(`${one.check} ${one.id}`, one),
    leaveOut: (check, what) => leftOut.push({ check, what }),
    isGood,
  }
}
