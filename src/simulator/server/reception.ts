import { actionsOf } from '../identity/actions.js'
import { type Identity, performIdentity } from '../identity/index.js'
import { allows } from '../identity/policy-document.js'
import type { IdentityOperation } from '../identity/routes.js'
import { perform } from '../operations/index.js'
import type { FleetProject } from '../scenarios/fleet.js'
import type { Call } from '../scenarios/scenario.js'
import { type Authentication, authenticate } from './authentication.js'
import type { ReceivedRequest } from './requests.js'
import { type ApiResponse, notAuthenticated, notPublished, serviceError, throttled } from './responses.js'
import type { RouteMatch } from './routes.js'
import type { Destination, Served } from './served.js'

/** What responding to a request takes, the same for all requests. */
export interface ReceptionContext {
  readonly served: Served
  readonly identity: Identity
  /** counts a request, and says whether it came too early */
  readonly isEarly: (projectId: string, method: string, now: number) => boolean
  /** the URL of the second listener; empty without one */
  readonly otherHost: string
}

export interface ReceptionMoment {
  readonly requestId: string
  /** milliseconds since 1970 by the clock of CCE */
  readonly now: number
  /** the same by the clock of the simulator, which judges signatures */
  readonly arrived: number
}

/** First what the gateway does, then what CCE does. */
export function responseTo(
  request: ReceivedRequest,
  moment: ReceptionMoment,
  destination: Destination,
  context: ReceptionContext,
): ApiResponse {
  const { signed, query, route, projectId } = request
  const { requestId, now, arrived } = moment
  const { served, isEarly, otherHost } = context
  if (request.identity !== null) return identityResponse(request.identity, request, moment, destination, context)
  const { scenario } = destination
  const operation = route?.operation ?? null
  const call: Call = { ...destination.count(operation), operation, method: signed.method, requestId, now, otherHost }
  const intercepted = scenario.atGateway?.(call)
  if (intercepted) return intercepted
  if (!route) return notPublished(requestId)
  const authentication = authenticate(signed, served.accounts, context.identity.sessions, arrived)
  if (authentication.error !== null) return notAuthenticated(requestId, authentication.error)
  const { caller } = authentication
  const header = signed.headers['x-project-id']
  if (header !== undefined && header !== projectId)
    return serviceError('forbidden', 'X-Project-Id and the project in the path are not the same')
  const projects = [...served.projects.values()].filter(({ account }) => account === caller)
  const project = projectId === null ? projects[0] : projects.find((candidate) => candidate.project.id === projectId)
  if (!project) return serviceError('forbidden', `the caller has no access to project ${projectId}`)
  const isThrottled = isEarly(project.project.id, signed.method, now)
  const refused =
    project.project.atGateway?.({ ...call, ...project.count(operation) }) ??
    (isThrottled ? throttled(requestId) : null) ??
    forbiddenTo(authentication, request, route, project.project) ??
    scenario.atService?.(call)
  if (refused) return refused
  const performed = perform({ ...route, query, now, body: signed.body.toString() }, project.statesAt(now))
  const response = scenario.atResponse?.(call) ?? performed
  return response.form === 'json' && response.status < 300 && scenario.reshape
    ? { ...response, value: scenario.reshape(route.operation, response.value) }
    : response
}

/** What the token issuer, STS and IAM do. They keep the caller's clock. */
function identityResponse(
  operation: IdentityOperation,
  request: ReceivedRequest,
  { requestId, arrived }: ReceptionMoment,
  { scenario, countIdentity }: Destination,
  { served, identity }: ReceptionContext,
): ApiResponse {
  const intercepted = scenario.atIdentity?.({ operation, nth: countIdentity(operation), requestId })
  return (
    intercepted ??
    performIdentity(operation, request, { requestId, now: arrived }, identity, () => {
      const result = authenticate(request.signed, served.accounts, identity.sessions, arrived)
      return result.error === null ? { accountId: result.caller.trust.accountId, ...result } : result
    })
  )
}

/** Refuses a call that the agency or the policy of the session does not allow, or that a token is not good for. */
function forbiddenTo(
  authentication: Extract<Authentication, { readonly error: null }>,
  { clusterId, projectId }: ReceivedRequest,
  { operation, autopilot }: RouteMatch,
  { region }: FleetProject,
): ApiResponse | null {
  const { session, caller } = authentication
  if (authentication.projectId !== null && projectId !== null && authentication.projectId !== projectId)
    return serviceError('forbidden', `the token is not for project ${projectId}`)
  const actions = actionsOf(operation, autopilot)
  if (session === null || actions.length === 0) return null
  const { accountId, identityPolicy } = caller.trust
  const question = { actions, resource: `cce:${region}:${accountId}:cluster:${clusterId ?? ''}` }
  return [identityPolicy, ...session.policies].every((policy) => allows(policy, question))
    ? null
    : serviceError('forbidden', `Policy does not allow ${actions[0]} to be performed.`)
}
