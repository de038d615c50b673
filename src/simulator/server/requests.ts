import type { IncomingMessage } from 'node:http'
import { type IdentityOperation, matchIdentityRoute } from '../identity/routes.js'
import { matchRoute, type Operation, type RouteMatch } from './routes.js'
import { type SignedRequest, splitTarget } from './signature.js'

/** A request that was received, even if it never got a response. */
export interface SimulatedRequest {
  readonly method: string
  /** as sent, without the query */
  readonly path: string
  readonly query: Record<string, string>
  /** as the API references of CCE, STS and IAM name it; null if they have no such call */
  readonly operation: Operation | IdentityOperation | null
  /** the project whose limits of requests count; null if the request names none */
  readonly projectId: string | null
  /** null if the request is about no single cluster */
  readonly clusterId: string | null
  /** with `reset`, the call may or may not have been carried out */
  readonly status: number | 'reset' | 'hung'
  readonly body: string
  /** milliseconds since 1970, by the simulator's clock */
  readonly at: number
  /** `other-host` is where the scenario `redirect` points; no client should send a request there */
  readonly listener: 'cce' | 'other-host'
  /** lowercase names of the headers that carried a credential */
  readonly credentials: readonly string[]
}

/** A request as the simulator looks at it. */
export interface ReceivedRequest {
  readonly signed: SignedRequest
  readonly path: string
  readonly query: Record<string, string>
  readonly route: RouteMatch | null
  /** the call of the token issuer, STS or IAM, if it is one */
  readonly identity: IdentityOperation | null
  /** as the path or `X-Project-Id` names it */
  readonly projectId: string | null
  /** as the path or the query names it */
  readonly clusterId: string | null
}

/** @param body empty if it could not be read */
export function parseRequest(request: IncomingMessage, body: Buffer | string): ReceivedRequest {
  const { method = '', url: target = '' } = request
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
  const [path, search] = splitTarget(target)
  const query = Object.fromEntries(new URLSearchParams(search))
  const route = matchRoute(method, path)
  return {
    signed: { method, target, headers, body },
    path,
    query,
    route,
    identity: matchIdentityRoute(method, path),
    projectId: route?.params['project_id'] ?? headers['x-project-id'] ?? null,
    clusterId: (route?.params['cluster_id'] ?? query['cluster_id']) || null,
  }
}

const CREDENTIAL_HEADERS = ['authorization', 'x-auth-token', 'x-security-token']

/** The entry of a request in the log. @param at milliseconds since 1970 */
export const logEntry = (
  { signed, path, query, route, identity, projectId, clusterId }: ReceivedRequest,
  at: number,
  status: SimulatedRequest['status'],
  listener: SimulatedRequest['listener'],
): SimulatedRequest => ({
  method: signed.method,
  path,
  query,
  operation: route?.operation ?? identity,
  projectId,
  clusterId,
  status,
  body: signed.body.toString(),
  at,
  listener,
  credentials: CREDENTIAL_HEADERS.filter((name) => signed.headers[name] !== undefined),
})
