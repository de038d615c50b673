import type { IncomingMessage, ServerResponse } from 'node:http'
import { perform } from '../operations/operations.js'
import { scenarioOf } from '../scenarios/index.js'
import type { Call, Scenario } from '../scenarios/scenario.js'
import { DEMO } from '../state/demo-values.js'
import { stableHex } from '../state/stable-ids.js'
import { type ClusterState, initialState } from '../state/state.js'
import type { Answer } from './answer.js'
import { type KnownCredentials, refusalOf } from './authentication.js'
import { notAuthenticated, notPublished, serviceError } from './error-answers.js'
import { type Listener, listen, readBody, urlOf } from './listener.js'
import { matchRoute, type Operation } from './routes.js'
import { send, statusOf } from './send.js'
import { type SignedRequest, splitTarget } from './signature.js'

export { HOSTILE_END, HOSTILE_START } from '../scenarios/hostile.js'
export { SCENARIOS } from '../scenarios/index.js'
export type { Scenario } from '../scenarios/scenario.js'
export { DEMO } from '../state/demo-values.js'

export interface SimulatorOptions {
  /** a name in {@link SCENARIOS} */
  readonly scenario: string
  /** 0, the default, takes any that is free */
  readonly port?: number
  /** 127.0.0.1 by default */
  readonly host?: string
  /** the clock, in milliseconds since 1970 */
  readonly now?: () => number
  /** how many times faster than the clock a task goes on that was started; 1 by default */
  readonly speed?: number
  readonly accessKey?: string
  readonly secretKey?: string
  /** makes the keys temporary: they count for nothing without it */
  readonly securityToken?: string
  readonly authToken?: string
  readonly projectId?: string
  readonly clusterId?: string
}

/** A request that came in, whether it was answered or not. */
export interface SimulatedRequest {
  readonly method: string
  /** as sent, without the query */
  readonly path: string
  readonly query: Record<string, string>
  /** as the CCE API reference names it; null where the API has no such call */
  readonly operation: Operation | null
  /** `reset` may be before or after the call was carried out: the next reads tell */
  readonly status: number | 'reset' | 'hung'
  readonly body: string
  /** milliseconds since 1970, by the simulator's clock */
  readonly at: number
  /** `elsewhere` is the host that the scenario `redirect` points to: nothing should ever come there */
  readonly listener: 'cce' | 'elsewhere'
  /** names of the headers that carried a credential, in lower case */
  readonly credentials: readonly string[]
}

export interface Simulator {
  /** base URL, without a slash at its end */
  readonly url: string
  readonly port: number
  /** every request so far, oldest first */
  readonly requests: SimulatedRequest[]
  /** Closes the port and destroys every connection. */
  close(): Promise<void>
}

/** All that answering a request takes. */
interface ConnectionContext {
  readonly scenario: Scenario
  readonly name: string
  /** made with the first request */
  readonly stateAt: (now: number) => ClusterState
  readonly known: KnownCredentials
  readonly now: () => number
  readonly requests: SimulatedRequest[]
  readonly elsewhere: string
}

interface Received {
  readonly signed: SignedRequest
  readonly path: string
  readonly query: Record<string, string>
  readonly requestId: string
  readonly number: number
  readonly at: number
}

/**
 * Starts an embedded CCE on loopback: its upgrade API, with signature, token and project checks, and tasks that go on by
 * the clock once they are started. All ids depend on the scenario's name alone, so that only times differ from run to
 * run.
 * @throws Error for a scenario that does not exist, listing those that do; the system's error where it cannot listen
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { host = '127.0.0.1', port = 0, now = Date.now } = options
  const scenario = scenarioOf(options.scenario)
  const requests: SimulatedRequest[] = []
  const second = scenario.hasElsewhere ? await listenElsewhere(host, requests, now) : null
  const elsewhere = second ? urlOf(host, second.port) : ''
  const known = knownCredentials(options)
  const stateAt = stateMaker(options, scenario)
  const world = { scenario, name: options.scenario, stateAt, known, now, requests, elsewhere }
  let received = 0
  const first = await listen({ port, host }, (request, response) => {
    received++
    handle(request, response, received, world).catch((error: unknown) => response.destroy(error as Error))
  }).catch(async (error: unknown) => {
    await second?.close()
    throw error
  })
  return {
    url: urlOf(host, first.port),
    port: first.port,
    requests,
    close: async () => {
      await Promise.all([first.close(), second?.close()])
    },
  }
}

function stateMaker(options: SimulatorOptions, { content }: Scenario): ConnectionContext['stateAt'] {
  const { scenario: seed, projectId = DEMO.projectId, clusterId = DEMO.clusterId, speed = 1 } = options
  let state: ClusterState | undefined
  return (now) => {
    const begun = { at: now, speed }
    state ??= initialState({ projectId, clusterId, seed }, begun, content?.(seed, clusterId, begun) ?? {})
    return state
  }
}

function knownCredentials(options: SimulatorOptions): KnownCredentials {
  const { accessKey = DEMO.accessKey, secretKey = DEMO.secretKey, securityToken, authToken = DEMO.authToken } = options
  const temporary = {
    accessKey: DEMO.temporaryAccessKey,
    secretKey: DEMO.temporarySecretKey,
    securityToken: DEMO.securityToken,
  }
  return {
    keys: [{ accessKey, secretKey, ...(securityToken !== undefined && { securityToken }) }, temporary],
    authTokens: [authToken],
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  number: number,
  world: ConnectionContext,
): Promise<void> {
  const at = world.now()
  const requestId = stableHex(`request:${world.name}:${number}`, 32)
  const body = await readBody(request)
  const received = { ...receivedOf(request, body ?? ''), requestId, number, at }
  const answer: Answer = body ? answerTo(received, world) : { form: 'reset' }
  world.requests.push(entry(received, statusOf(answer), 'cce'))
  send(response, answer, requestId)
}

function receivedOf(request: IncomingMessage, body: Buffer | string): Pick<Received, 'signed' | 'path' | 'query'> {
  const { method = '', url: target = '' } = request
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
  const [path, query] = splitTarget(target)
  const pairs = Object.fromEntries(new URLSearchParams(query))
  return { signed: { method, target, headers, body }, path, query: pairs }
}

/** First what the gateway does, then what CCE does. */
function answerTo(received: Received, world: ConnectionContext): Answer {
  const { signed, path, query, requestId, number, at: now } = received
  const { scenario, elsewhere } = world
  const state = world.stateAt(now)
  const { method } = signed
  const route = matchRoute(method, path)
  const operation = route?.operation ?? null
  const nth = world.requests.filter((earlier) => earlier.operation === operation).length + 1
  const call: Call = { number, operation, method, nth, requestId, now, elsewhere }
  const intercepted = scenario.atGateway?.(call)
  if (intercepted) return intercepted
  if (!route) return notPublished(requestId)
  const refusal = refusalOf(signed, world.known, now)
  if (refusal) return notAuthenticated(requestId, refusal)
  const claimed = signed.headers['x-project-id']
  if (claimed !== undefined && claimed !== (route.params['project_id'] ?? state.projectId))
    return serviceError('forbidden', 'X-Project-Id and the project in the path are not the same')
  const broken = scenario.atService?.(call)
  if (broken) return broken
  const usual = perform({ ...route, query, now, body: signed.body.toString() }, state)
  const answer = scenario.atReply?.(call) ?? usual
  const isUsual = answer.form === 'json' && answer.status < 300
  return isUsual && scenario.reshape
    ? { ...answer, value: scenario.reshape(route.operation, answer.value as object) }
    : answer
}

const CREDENTIAL_HEADERS = ['authorization', 'x-auth-token', 'x-security-token']

function entry(
  { signed, path, query, at }: Received,
  status: SimulatedRequest['status'],
  listener: SimulatedRequest['listener'],
): SimulatedRequest {
  const credentials = CREDENTIAL_HEADERS.filter((name) => signed.headers[name] !== undefined)
  const operation = matchRoute(signed.method, path)?.operation ?? null
  return {
    method: signed.method,
    path,
    query,
    operation,
    status,
    body: signed.body.toString(),
    at,
    listener,
    credentials,
  }
}

/** A host that no client should ever be led to; it believes everybody. */
const listenElsewhere = (host: string, requests: SimulatedRequest[], now: () => number): Promise<Listener> =>
  listen({ port: 0, host }, async (request, response) => {
    const received = { ...receivedOf(request, (await readBody(request)) ?? ''), requestId: '', number: 0, at: now() }
    requests.push(entry(received, 200, 'elsewhere'))
    send(response, { form: 'json', status: 200, value: {} }, '')
  })
