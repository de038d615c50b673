import type { IncomingMessage, ServerResponse } from 'node:http'
import { perform } from '../operations/index.js'
import { SCENARIOS } from '../scenarios/index.js'
import type { Call, Scenario } from '../scenarios/scenario.js'
import { type ClusterState, initialState } from '../state/cluster-state.js'
import { DEMO } from '../state/demo-values.js'
import { stableHex } from '../state/stable-ids.js'
import { type AcceptedCredentials, authenticationError } from './authentication.js'
import { type Listener, listen, readBody, send, statusOf, urlOf } from './http.js'
import { logEntry, parseRequest, type ReceivedRequest, type SimulatedRequest } from './requests.js'
import { type ApiResponse, notAuthenticated, notPublished, serviceError } from './responses.js'

export { HOSTILE_END, HOSTILE_START } from '../scenarios/hostile.js'
export { SCENARIOS } from '../scenarios/index.js'
export type { Scenario } from '../scenarios/scenario.js'
export { DEMO } from '../state/demo-values.js'
export type { SimulatedRequest } from './requests.js'

export interface SimulatorOptions {
  /** a name in {@link SCENARIOS} */
  readonly scenario: string
  /** 0, the default, takes any free port */
  readonly port?: number
  /** 127.0.0.1 by default */
  readonly host?: string
  /** the clock, in milliseconds since 1970 */
  readonly now?: () => number
  /** how many times faster than the clock a started task advances; 1 by default */
  readonly speed?: number
  readonly accessKey?: string
  readonly secretKey?: string
  /** makes the keys temporary, so that they are refused without this token */
  readonly securityToken?: string
  readonly authToken?: string
  readonly projectId?: string
  readonly clusterId?: string
}

export interface Simulator {
  /** base URL without a trailing slash */
  readonly url: string
  readonly port: number
  /** every request so far, oldest first */
  readonly requests: SimulatedRequest[]
  /** Closes the port and destroys every connection. */
  close(): Promise<void>
}

/** What responding to a request takes, the same for all requests. */
interface SimulatorContext {
  readonly scenario: Scenario
  readonly name: string
  /** builds the state on the first request */
  readonly stateAt: (now: number) => ClusterState
  readonly accepted: AcceptedCredentials
  readonly now: () => number
  readonly requests: SimulatedRequest[]
  readonly otherHost: string
}

/** The embedded CCE without a listener of its own. */
export interface RequestHandler {
  /** every request so far, oldest first */
  readonly requests: SimulatedRequest[]
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
 * clock. All ids depend only on the scenario's name, so that runs differ only in their timestamps.
 * @throws Error for an unknown scenario
 */
export function createSimulator(
  options: SimulatorOptions,
  { url: otherHost, requests }: OtherHost = { url: '', requests: [] },
): RequestHandler {
  const { now = Date.now, scenario: name } = options
  const scenario = scenarioOf(name)
  const context: SimulatorContext = {
    scenario,
    name,
    stateAt: stateBuilder(options, scenario),
    accepted: acceptedCredentials(options),
    now,
    requests,
    otherHost,
  }
  let received = 0
  return {
    requests,
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
  const { host = '127.0.0.1', port = 0, now = Date.now } = options
  const requests: SimulatedRequest[] = []
  const other = scenarioOf(options.scenario).hasOtherHost ? await listenAsOtherHost(host, requests, now) : null
  const { handle } = createSimulator(options, { url: other ? urlOf(host, other.port) : '', requests })
  const cce = await listen({ port, host }, handle).catch(async (error: unknown) => {
    await other?.close()
    throw error
  })
  return {
    url: urlOf(host, cce.port),
    port: cce.port,
    requests,
    close: async () => {
      await Promise.all([cce.close(), other?.close()])
    },
  }
}

function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS.get(name)
  if (!scenario) throw new Error(`There is no scenario "${name}". There are: ${[...SCENARIOS.keys()].join(', ')}`)
  return scenario
}

function stateBuilder(options: SimulatorOptions, { cluster }: Scenario): SimulatorContext['stateAt'] {
  const { scenario: seed, projectId = DEMO.projectId, clusterId = DEMO.clusterId, speed = 1 } = options
  let state: ClusterState | undefined
  return (now) => {
    const clock = { startedAt: now, speed }
    state ??= initialState({ projectId, clusterId, seed }, clock, cluster?.(seed, clusterId, clock) ?? {})
    return state
  }
}

function acceptedCredentials(options: SimulatorOptions): AcceptedCredentials {
  const { accessKey = DEMO.accessKey, secretKey = DEMO.secretKey, securityToken, authToken = DEMO.authToken } = options
  const temporary = {
    accessKey: DEMO.temporaryAccessKey,
    secretKey: DEMO.temporarySecretKey,
    securityToken: DEMO.securityToken,
  }
  return {
    keys: [{ accessKey, secretKey, ...(securityToken !== undefined && { securityToken }) }, temporary],
    authToken,
  }
}

/** @param number counts all requests, from 1 */
async function handle(
  request: IncomingMessage,
  out: ServerResponse,
  number: number,
  context: SimulatorContext,
): Promise<void> {
  const now = context.now() + (context.scenario.clockAhead ?? 0)
  const requestId = stableHex(`request:${context.name}:${number}`, 32)
  const body = await readBody(request)
  const received = parseRequest(request, body ?? '')
  const response: ApiResponse = body ? responseTo(received, { number, requestId, now }, context) : { form: 'reset' }
  context.requests.push(logEntry(received, now, statusOf(response), 'cce'))
  send(out, response, requestId, now)
}

/** First what the gateway does, then what CCE does. */
function responseTo(
  { signed, query, route }: ReceivedRequest,
  { number, requestId, now }: Pick<Call, 'number' | 'requestId' | 'now'>,
  { scenario, stateAt, accepted, requests, otherHost }: SimulatorContext,
): ApiResponse {
  const state = stateAt(now)
  const operation = route?.operation ?? null
  const nth = requests.filter((earlier) => earlier.operation === operation).length + 1
  const call: Call = { number, operation, method: signed.method, nth, requestId, now, otherHost }
  const intercepted = scenario.atGateway?.(call)
  if (intercepted) return intercepted
  if (!route) return notPublished(requestId)
  const error = authenticationError(signed, accepted, now - (scenario.clockAhead ?? 0))
  if (error) return notAuthenticated(requestId, error)
  const projectId = signed.headers['x-project-id']
  if (projectId !== undefined && projectId !== (route.params['project_id'] ?? state.projectId))
    return serviceError('forbidden', 'X-Project-Id and the project in the path are not the same')
  const refused = scenario.atService?.(call)
  if (refused) return refused
  const performed = perform({ ...route, query, now, body: signed.body.toString() }, state)
  const response = scenario.atResponse?.(call) ?? performed
  return response.form === 'json' && response.status < 300 && scenario.reshape
    ? { ...response, value: scenario.reshape(route.operation, response.value) }
    : response
}

/** A host that accepts every request, to record those of clients that follow a redirect. */
const listenAsOtherHost = (host: string, requests: SimulatedRequest[], now: () => number): Promise<Listener> =>
  listen({ port: 0, host }, async (request, out) => {
    requests.push(logEntry(parseRequest(request, (await readBody(request)) ?? ''), now(), 200, 'other-host'))
    send(out, { form: 'json', status: 200, value: {} }, '', now())
  })
