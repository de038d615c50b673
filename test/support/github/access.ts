import type { FakeResponse, Scope } from './data.js'
import { errorResponse } from './faults.js'
import type { GitHubState, RecordedRequest, Route } from './state.js'

/** GitHub's response to a request without a valid token or user agent; null if the request is let in. */
export function denyAccess(github: GitHubState, request: RecordedRequest): FakeResponse | null {
  if (request.headers['user-agent'] === undefined)
    return errorResponse(403, 'Request forbidden by administrative rules. Please make sure it has a User-Agent header')
  const token = /^(?:bearer|token) (.*)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  if (token === undefined) return errorResponse(404, 'Not Found')
  return token === github.options.token ? null : errorResponse(401, 'Bad credentials')
}

/** GitHub's response if the token has none of the permissions that the operation accepts; null if it has one. */
export function denyPermission({ options }: GitHubState, { method, needs }: Route): FakeResponse | null {
  const { permissions } = options
  if (permissions === undefined) return null
  const level = method === 'GET' ? 'read' : 'write'
  const suffices = (scope: Scope) => permissions[scope] === 'write' || permissions[scope] === level
  if (needs.some(suffices)) return null
  if (method === 'GET' && options.private === true) return errorResponse(404, 'Not Found')
  const accepted = needs.map((scope) => `${scope.replace('-', '_')}=${level}`).join('; ')
  return errorResponse(403, 'Resource not accessible by integration', '', { 'x-accepted-github-permissions': accepted })
}
