import { createCceClient } from './cce/client.js'
import { cceEndpoint } from './cce/endpoints.js'
import type { CheckContext, Evidence } from './checks/context.js'
import { LIVE_CHECKS } from './checks/registry.js'
import { heldAgain } from './checks/standing.js'
import { expectationsOf, type Seen, type Tools, told } from './seen.js'
import type { Settings } from './settings/settings.js'
import type { World } from './world.js'

/** The whole run ends this long after the time for waiting is over. */
const RUN_GRACE_MS = 5 * 60_000

/** Asks CCE for every selected check, at once. Loaded only where something is asked: the HTTP stack costs start-up. */
export async function askCce(settings: Settings, world: World, { log, redact }: Tools): Promise<Seen> {
  if (settings.source.kind !== 'api') throw new Error('there is nobody to ask')
  const { clusterId, projectId, credentials } = settings.source
  const endpoint = settings.source.endpoint ?? cceEndpoint(settings.region ?? '')
  const { clock } = world
  const waitUntil = clock.now() + settings.waitTimeoutMs
  const endsAt = waitUntil + RUN_GRACE_MS
  const run = new AbortController()
  const stop = clock.after(endsAt - clock.now(), () =>
    run.abort(new DOMException('the time of the whole run is over', 'TimeoutError')),
  )
  const evidence = new Map<string, Evidence>()
  return log.group(`Asking CCE at ${endpoint} about the cluster ${clusterId}`, async () => {
    const client = createCceClient({
      endpoint,
      projectId,
      credentials,
      clock,
      log: { ...log, debug: log.info },
      redact,
      signal: run.signal,
      endsAt,
      env: world.env,
      userAgent: `cce-upgrade-gate/${world.version}`,
      onErrorBody: ({ operation }, status, text) =>
        evidence.set(`${operation} ${status}`, { check: null, id: `${operation}-${status}`, text }),
    })
    const context: CheckContext = {
      client,
      cluster: { projectId, clusterId },
      expectations: expectationsOf(settings),
      selection: settings,
      clock,
      log,
      signal: run.signal,
      waitUntil,
      pollIntervalMs: settings.pollIntervalMs,
      keep: (one) => evidence.set(`${one.check} ${one.id}`, one),
    }
    try {
      const read = (await Promise.all((settings.checks ?? []).map((check) => LIVE_CHECKS[check](context)))).flat()
      // while one check was waited for, the result of another may have expired
      const results = read.map((result) => heldAgain(result, context.expectations, clock.now()))
      for (const result of results) log.info(told(result))
      return { results, evidence: [...evidence.values()] }
    } finally {
      stop()
    }
  })
}
