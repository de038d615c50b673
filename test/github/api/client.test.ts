import { afterEach, describe, expect, it } from '@jest/globals'
import {
  type GitHubAccess,
  openRepository,
  withServerErrorRetry,
  workflowAccess,
} from '../../../src/github/api/client.js'
import { classifyFailure } from '../../../src/github/api/errors.js'
import type { Fault } from '../../support/github/faults.js'
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

const TOKEN = 'ghs_example'

let github: FakeGitHub | undefined
afterEach(() => github?.close())

const accessTo = (apiUrl: string, over: Partial<GitHubAccess> = {}): GitHubAccess => ({
  token: TOKEN,
  apiUrl,
  graphqlUrl: `${apiUrl}/graphql`,
  repository: EVENT_REPOSITORY,
  signal: new AbortController().signal,
  env: {},
  attemptMs: 20_000,
  wait: async () => {},
  ...over,
})

/** Requests a branch from a GitHub with these faults. */
async function requestOver(faults: Fault[], over: Partial<GitHubAccess> = {}) {
  github = await startFakeGitHub({ token: TOKEN, branches: { main: 'a'.repeat(40) }, faults })
  const waited: number[] = []
  const open = await openRepository(accessTo(github.url, { wait: async (ms) => void waited.push(ms), ...over }))
  if (typeof open === 'string') throw new Error(open)
  const { octokit, repository } = open
  const result = await octokit.rest.git.getRef({ ...repository, ref: 'heads/main' }).then(
    ({ data }) => data.object.sha,
    (error: unknown) => classifyFailure(error),
  )
  return { result, waited, count: github.requests.length, github, open }
}

describe('a GET request', () => {
  it.each(['server-error', 'unavailable', 'reset'] as const)('is retried twice after %s', async (kind) => {
    expect(await requestOver([{ kind, times: 2 }])).toMatchObject({
      result: 'a'.repeat(40),
      waited: [1000, 2000],
      count: 3,
    })
  })

  it('is not sent anywhere else if GitHub redirects it', async () => {
    expect(await requestOver([{ kind: 'redirect' }])).toMatchObject({
      result: { kind: 'redirect', status: 307 },
      waited: [],
      count: 1,
    })
  })

  it.each([
    ['server-error', { kind: 'status', status: 500 }],
    ['reset', { kind: 'no-connection', status: null }],
  ] as const)('fails after the third %s', async (kind, result) => {
    expect(await requestOver([{ kind }])).toMatchObject({ result, waited: [1000, 2000], count: 3 })
  })

  it.each([
    ['bad-credentials', { kind: 'status', status: 401 }],
    ['no-permission', { kind: 'no-permission', status: 403 }],
    ['not-found', { kind: 'no-permission', status: 404 }],
    ['rate-limit', { kind: 'rate-limit', status: 403 }],
    ['secondary-rate-limit', { kind: 'rate-limit', status: 403 }],
  ] as const)('is not retried after %s', async (kind, result) => {
    expect(await requestOver([{ kind }])).toMatchObject({ result, waited: [], count: 1 })
  })

  it('is not retried after the run has ended', async () => {
    const stop = new AbortController()
    const ended = requestOver([{ kind: 'server-error' }], {
      signal: stop.signal,
      wait: async () => {
        stop.abort()
        stop.signal.throwIfAborted()
      },
    })
    expect(await ended).toMatchObject({ result: { kind: 'no-connection' }, count: 1 })
    await expect(
      withServerErrorRetry(() => Promise.reject(new Error('cut')), accessTo('', { signal: stop.signal })),
    ).rejects.toThrow('cut')
  })
})

it('a POST request is never retried', async () => {
  const { open, github } = await requestOver([])
  github.fail({ kind: 'server-error' })
  const { octokit, repository } = open
  const sha = 'a'.repeat(40)
  await expect(octokit.rest.repos.createCommitStatus({ ...repository, sha, state: 'success' })).rejects.toThrow()
  expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

describe('a repository client', () => {
  it.each(['', 'infra', 'octo-org/', '/infra', 'octo-org/infra/x'])(
    'is not opened for the repository %p',
    async (repository) => {
      expect(await openRepository(accessTo('http://127.0.0.1:9', { repository }))).toBe('no-repository')
    },
  )

  it.each([null, ''])('is not opened with the token %p', async (token) => {
    expect(await openRepository(accessTo('http://127.0.0.1:9', { token }))).toBe('no-token')
  })
})

describe('the repository of the workflow', () => {
  const clock = { now: () => 0, after: () => () => {}, random: () => 0 }

  it.each([
    [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
    [
      { GITHUB_API_URL: 'https://ghes.example/api/v3', GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql' },
      'https://ghes.example/api/v3',
      'https://ghes.example/api/graphql',
    ],
    [
      { GITHUB_API_URL: 'https://ghes.example/api/v3' },
      'https://ghes.example/api/v3',
      'https://ghes.example/api/graphql',
    ],
    [{ GITHUB_API_URL: 'https://api.octo.ghe.com' }, 'https://api.octo.ghe.com', 'https://api.octo.ghe.com/graphql'],
  ])('has, with %j, the APIs %s and %s', (env, apiUrl, graphqlUrl) => {
    expect(workflowAccess({ env, clock, signal: new AbortController().signal }, TOKEN)).toMatchObject({
      apiUrl,
      graphqlUrl,
    })
  })
})
