import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { createIdentity } from '../identity/index.js'
import type { IdTokenRequest } from '../identity/issuer.js'
import { type Access, accessOf, type KeylessWay, usualAccess } from '../scenarios/access.js'
import type { FleetCluster } from '../scenarios/fleet.js'
import { SCENARIOS } from '../scenarios/index.js'
import { DEMO } from '../state/demo-values.js'
import { stableHex } from '../state/stable-ids.js'
import { type Listener, listen, readBody, send, statusOf, urlOf } from './http.js'
import { type RateLimits, rateLimiter } from './rate-limits.js'
import { type ReceptionContext, responseTo } from './reception.js'
import { logEntry, parseRequest, type SimulatedRequest } from './requests.js'
import type { ApiResponse } from './responses.js'
import { type ServedOptions, serve } from './served.js'

export type { TokenJob } from '../identity/github-claims.js'
export type { TrustOptions } from '../identity/trust.js'
export { type Access, accessOf, idTokenEnvironment, type KeylessWay } from '../scenarios/access.js'
export { clustersFileOf, environmentOf } from '../scenarios/clusters-file.js'
export { type Fleet, type FleetCluster, type FleetProject, fleetCluster, fleetProject } from '../scenarios/fleet.js'
export { FLEETS } from '../scenarios/fleets.js'
export { HOSTILE_END, HOSTILE_START } from '../scenarios/hostile.js'
export { SCENARIO_GROUPS, SCENARIOS } from '../scenarios/index.js'
export type { Scenario } from '../scenarios/scenario.js'
export { DEMO } from '../state/demo-values.js'
export { type Account, accountOf } from './accounts.js'
export { MEASURED_LIMITS, type RateLimits } from './rate-limits.js'
export type { SimulatedRequest } from './requests.js'

export interface SimulatorOptions extends ServedOptions {
  /** 0, the default, takes any free port */
  readonly port?: number
  /** 127.0.0.1 by default */
  readonly host?: string
  /** the clock, in milliseconds since 1970 */
  readonly now?: () => number
  /** how long every response takes, in milliseconds of real time; 0 by default */
  readonly delayMs?: number
  /** requests beyond these limits are throttled, project by project; by default none is */
  readonly limits?: RateLimits
  /** whether the gate gets its keys from STS or IAM; by default what the scenario says. The permanent keys are accepted all the same. */
  readonly keyless?: KeylessWay | null
  /** called with the secrets that it gives out: ID tokens, temporary keys with their security tokens, and tokens */
  readonly onIssue?: (secrets: readonly string[]) => void
}

export interface Simulator {
  /** base URL without a trailing slash */
  readonly url: string
  readonly port: number
  /** every cluster that it serves */
  readonly clusters: readonly FleetCluster[]
  /** how the gate gets to the clusters */
  readonly access: Access
  /** every request so far, oldest first */
  readonly requests: SimulatedRequest[]
  /** An ID token, as the token endpoint gives it to a job. */
  idToken(request?: Partial<Omit<IdTokenRequest, 'now'>>): string
  /** Closes the port and destroys every connection. */
  close(): Promise<void>
}

/** What handling a request takes, the same for all requests. */
interface SimulatorContext extends ReceptionContext {
  readonly name: string
  readonly now: () => number
  readonly delayMs: number
  readonly requests: SimulatedRequest[]
}

/** The embedded CCE without a listener of its own. */
export interface RequestHandler {
  /** every cluster that it serves */
  readonly clusters: readonly FleetCluster[]
  /** every request so far, oldest first */
  readonly requests: SimulatedRequest[]
  /** see {@link Simulator.idToken} */
  readonly idToken: Simulator['idToken']
  /** Responds to a request, or fails in the way that the scenario describes. */
  handle(request: IncomingMessage, out: ServerResponse): void
}

/** The second listener of a scenario that has one. */
interface OtherHost {
  readonly url: string
  /** the requests of both listeners */
  readonly requests: SimulatedRequest[]
}

/**
 * Makes an embedded CCE: its upgrade API with signature, token and project checks, and started tasks that advance with the
 * clock. All ids depend only on the names of scenario and cluster, so that runs differ only in their timestamps.
 * @throws Error for an unknown scenario
 */
export function createSimulator(
  options: SimulatorOptions,
  { url: otherHost, requests }: OtherHost = { url: '', requests: [] },
): RequestHandler {
  const { now = Date.now, scenario: name, delayMs = 0, limits, onIssue = () => {} } = options
  const served = serve(options)
  const identity = createIdentity({
    trust: served.trust,
    trusts: served.accounts.map(({ trust }) => trust),
    hasProject: (accountId, projectId) => served.projects.get(projectId)?.account.trust.accountId === accountId,
    onIssue,
  })
  const isEarly = limits ? rateLimiter(limits) : () => false
  const context: SimulatorContext = { name, served, identity, now, delayMs, isEarly, requests, otherHost }
  let received = 0
  return {
    clusters: served.clusters,
    requests,
    idToken: (request) => identity.issuer.token({ audience: DEMO.audience, ...request, now: now() }),
    handle: (request, out) => {
      received++
      handle(request, out, received, context).catch((error: unknown) =>
        out.destroy(error instanceof Error ? error : undefined),
      )
    },
  }
}

/**
 * Starts an embedded CCE on loopback, see {@link createSimulator}.
 * @throws Error for an unknown scenario; the system's error if it cannot listen
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { host = '127.0.0.1', port = 0, now = Date.now, keyless = usualAccess(options.scenario) } = options
  const requests: SimulatedRequest[] = []
  const other = SCENARIOS.get(options.scenario)?.hasOtherHost ? await listenAsOtherHost(host, requests, now) : null
  const { handle, clusters, idToken } = createSimulator(options, {
    url: other ? urlOf(host, other.port) : '',
    requests,
  })
  const cce = await listen({ port, host }, handle).catch(async (error: unknown) => {
    await other?.close()
    throw error
  })
  const url = urlOf(host, cce.port)
  return {
    url,
    port: cce.port,
    clusters,
    access: accessOf(url, clusters, keyless),
    requests,
    idToken,
    close: async () => {
      await Promise.all([cce.close(), other?.close()])
    },
  }
}

/** @param received counts all requests, from 1 */
async function handle(
  request: IncomingMessage,
  out: ServerResponse,
  received: number,
  context: SimulatorContext,
): Promise<void> {
  const arrived = context.now()
  const requestId = stableHex(`request:${context.name}:${received}`, 32)
  const body = await readBody(request)
  const parsed = parseRequest(request, body ?? '')
  const destination = context.served.destinationOf(parsed.clusterId)
  const now = arrived + (destination.scenario.clockAhead ?? 0)
  const moment = { requestId, now, arrived }
  const response: ApiResponse = body ? responseTo(parsed, moment, destination, context) : { form: 'reset' }
  context.requests.push(logEntry(parsed, now, statusOf(response), 'cce'))
  if (context.delayMs > 0) await delay(context.delayMs)
  send(out, response, requestId, now)
}

/** A host that accepts every request, to record those of clients that follow a redirect. */
const listenAsOtherHost = (host: string, requests: SimulatedRequest[], now: () => number): Promise<Listener> =>
  listen({ port: 0, host }, async (request, out) => {
    requests.push(logEntry(parseRequest(request, (await readBody(request)) ?? ''), now(), 200, 'other-host'))
    send(out, { form: 'json', status: 200, value: {} }, '', now())
  })
