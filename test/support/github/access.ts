import { type Answer, errorAnswer } from './faults.js'
import type { Route, RunContext, SeenRequest } from './state.js'

export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'statuses'
/** As under `permissions:` of a job. */
export type Permissions = Partial<Record<Scope, 'read' | 'write' | 'none'>>

/** GitHub's answer to a request that it does not let in; null where it does. */
export function refusal(world: RunContext, request: SeenRequest): Answer | null {
  if (request.headers['user-agent'] === undefined)
    return errorAnswer(403, 'Request forbidden by administrative rules. Please make sure it has a User-Agent header')
  const token = /^(?:bearer|token) (.*)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  if (token === undefined) return errorAnswer(404, 'Not Found')
  return token === world.options.token ? null : errorAnswer(401, 'Bad credentials')
}

/** GitHub's answer where the token lacks every permission that the operation could do with; null where it has one. */
export function lacking({ options }: RunContext, { method, needs }: Route): Answer | null {
  const { permissions } = options
  if (permissions === undefined) return null
  const level = method === 'GET' ? 'read' : 'write'
  const suffices = (scope: Scope) => permissions[scope] === 'write' || permissions[scope] === level
  if (needs.some(suffices)) return null
  if (method === 'GET' && options.private === true) return errorAnswer(404, 'Not Found')
  const accepted = needs.map((scope) => `${scope.replace('-', '_')}=${level}`).join('; ')
  return errorAnswer(403, 'Resource not accessible by integration', '', { 'x-accepted-github-permissions': accepted })
}
