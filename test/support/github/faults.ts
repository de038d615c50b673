import type { FakeResponse } from './data.js'

export const FAULTS = [
  'bad-credentials',
  'no-permission',
  'not-found',
  'rate-limit',
  'secondary-rate-limit',
  'server-error',
  'unavailable',
  'not-json',
  // As for a repository that was renamed, but to a host that GitHub would never name.
  'redirect',
  'reset',
  'hang',
  // The request takes effect, but the connection is cut before the response.
  'lost-response',
] as const

export interface Fault {
  kind: (typeof FAULTS)[number]
  /** The paths that fail; all by default. */
  path?: RegExp
  /** The method that fails; all by default. */
  method?: string
  /** The number of requests that fail before GitHub works again; all by default. */
  times?: number
}

const DOCS = 'https://docs.github.com/rest'

/** An error response as GitHub writes it. */
export function errorResponse(
  status: number,
  message: string,
  page = '',
  headers: Record<string, string> = {},
): FakeResponse {
  return { status, headers, body: { message, documentation_url: DOCS + page, status: String(status) } }
}

/** The response to a request that failed validation, as GitHub writes it. */
export function validationError(errors: Record<string, string>[], page = ''): FakeResponse {
  const body = { message: 'Validation Failed', errors, documentation_url: DOCS + page, status: '422' }
  return { status: 422, body }
}

/** GitHub's documented response for a fault; `now` is in seconds since the epoch. */
export function faultResponse(
  kind: Exclude<Fault['kind'], 'hang' | 'reset' | 'lost-response'>,
  now: number,
): FakeResponse {
  switch (kind) {
    case 'bad-credentials':
      return errorResponse(401, 'Bad credentials')
    case 'no-permission':
      return errorResponse(403, 'Resource not accessible by integration', '/pulls/pulls#list-pull-requests-files')
    case 'not-found':
      return errorResponse(404, 'Not Found')
    case 'rate-limit':
      return errorResponse(
        403,
        'API rate limit exceeded for installation ID 1234567.',
        '/using-the-rest-api/rate-limits-for-the-rest-api',
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000', 'x-ratelimit-reset': String(now + 1800) },
      )
    case 'secondary-rate-limit':
      return errorResponse(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        '/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
        { 'retry-after': '60' },
      )
    case 'server-error':
      return { status: 500, body: { message: 'Server Error' } }
    case 'unavailable':
      return { status: 503, body: { code: '503', message: 'Service unavailable' } }
    case 'redirect':
      return {
        status: 307,
        headers: { location: 'https://redirected.invalid/repositories/1296269' },
        body: { message: 'Temporary Redirect', url: 'https://redirected.invalid/repositories/1296269' },
      }
    case 'not-json':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><title>Proxy</title></html>' }
  }
}
