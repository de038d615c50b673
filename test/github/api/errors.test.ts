import { describe, expect, it } from '@jest/globals'
import { toGitHubError } from '../../../src/github/api/errors.js'

const answered = (status: number, data: unknown = {}, headers: Record<string, string> = {}) => ({
  status,
  response: { status, headers, data },
})
const NEVER = new AbortController().signal
const LIMITED = 'the rate limit is used up for longer than this run can wait'

describe('the words for a failed request', () => {
  it.each([
    [new Error('x'), 'the response does not come from GitHub’s API'],
    [null, 'the response does not come from GitHub’s API'],
    [{ status: 500 }, 'no connection'],
    [{ status: 500, message: 'The operation was aborted due to timeout' }, 'GitHub did not answer in time'],
    [answered(401), 'status 401: GitHub does not accept github-token'],
    [answered(422, { message: 'No commit', errors: ['a', { message: 'b' }, 7] }), 'status 422: No commit; a; b'],
    [answered(403), 'status 403: the token lacks checks: write'],
    [answered(404), 'status 404: the token lacks checks: write'],
    [answered(403, { message: 'Repository was archived' }), 'status 403: Repository was archived'],
    [answered(429), `status 429: ${LIMITED}`],
    [answered(403, {}, { 'retry-after': '60' }), `status 403: ${LIMITED}`],
    [answered(403, {}, { 'x-ratelimit-remaining': '0' }), `status 403: ${LIMITED}`],
    [answered(403, { message: 'You have exceeded a secondary rate limit.' }), `status 403: ${LIMITED}`],
    [answered(503, {}, { 'retry-after': '60' }), 'status 503'],
    [
      answered(301),
      'status 301: GitHub redirects to another address, and the gate follows no redirect. If the repository was renamed or moved, start a new run of the workflow',
    ],
    [
      { status: 500, message: 'self-signed', cause: { code: 'SELF_SIGNED_CERT_IN_CHAIN' } },
      'the certificate of GitHub’s API is not trusted (SELF_SIGNED_CERT_IN_CHAIN). If it is from a private CA, set NODE_EXTRA_CA_CERTS in the env of the step to the file of that CA',
    ],
  ])('are, for %j, %p', (error, words) => {
    expect(toGitHubError(error, 'checks: write', NEVER).message).toBe(words)
  })

  it('say that the run was canceled or that the time was over', () => {
    const words = (reason: unknown) => toGitHubError({ status: 500 }, 'x', AbortSignal.abort(reason)).message
    expect(words(new DOMException('x', 'TimeoutError'))).toBe('GitHub did not answer in time')
    expect(words(new DOMException('x', 'AbortError'))).toBe('the run was canceled')
  })
})
