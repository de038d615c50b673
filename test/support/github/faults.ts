/** An answer as it goes over the wire; a body that is a string goes as it is. */
export interface Answer {
  status: number
  headers?: Record<string, string>
  body: unknown
}

export const FAULTS = [
  'bad-credentials',
  'no-permission',
  'not-found',
  'rate-limit',
  'secondary-rate-limit',
  'server-error',
  'unavailable',
  'not-json',
  'reset',
  'hang',
  // the request is done, and its answer is lost
  'lost-answer',
] as const

export interface Fault {
  kind: (typeof FAULTS)[number]
  /** Which paths fail; by default all. */
  path?: RegExp
  /** Which method fails; by default all. */
  method?: string
  /** How many requests fail before it works again; by default all. */
  times?: number
}

const DOCS = 'https://docs.github.com/rest'

/** An error body as GitHub writes it. */
export function errorAnswer(status: number, message: string, page = '', headers: Record<string, string> = {}): Answer {
  return { status, headers, body: { message, documentation_url: DOCS + page, status: String(status) } }
}

/** The body of a validation that failed, as GitHub writes it. */
export function invalidAnswer(errors: Record<string, string>[], page = ''): Answer {
  const body = { message: 'Validation Failed', errors, documentation_url: DOCS + page, status: '422' }
  return { status: 422, body }
}

/** GitHub's documented answer for a fault; `now` in seconds since the epoch. */
export function faultAnswer(kind: Exclude<Fault['kind'], 'hang' | 'reset' | 'lost-answer'>, now: number): Answer {
  switch (kind) {
    case 'bad-credentials':
      return errorAnswer(401, 'Bad credentials')
    case 'no-permission':
      return errorAnswer(403, 'Resource not accessible by integration', '/pulls/pulls#list-pull-requests-files')
    case 'not-found':
      return errorAnswer(404, 'Not Found')
    case 'rate-limit':
      return errorAnswer(
        403,
        'API rate limit exceeded for installation ID 1234567.',
        '/using-the-rest-api/rate-limits-for-the-rest-api',
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000', 'x-ratelimit-reset': String(now + 1800) },
      )
    case 'secondary-rate-limit':
      return errorAnswer(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        '/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
        { 'retry-after': '60' },
      )
    case 'server-error':
      return { status: 500, body: { message: 'Server Error' } }
    case 'unavailable':
      return { status: 503, body: { code: '503', message: 'Service unavailable' } }
    case 'not-json':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><title>Proxy</title></html>' }
  }
}
