import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type ChangedFiles, changedFiles } from '../../../src/github/api/changed-files.js'
import type { GitHubAccess } from '../../../src/github/api/client.js'
import type { Trigger } from '../../../src/github/runner/event.js'
import type { PullInput } from '../../support/github/data.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../../support/github/server.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

const TOKEN = 'ghs_example'
const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const GROUP: Trigger = { kind: 'merge_group', baseSha: BASE, headSha: HEAD, baseRef: 'main' }
const pull = (changed: number | null) => ({
  kind: 'pull_request' as const,
  number: 42,
  isFork: false,
  isBot: false,
  changedFiles: changed,
  baseRef: 'main',
  baseSha: BASE,
  headSha: HEAD,
})
const many = (count: number) => Array.from({ length: count }, (_, index) => `file-${index}.yaml`)

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function github(options: Omit<FakeGitHubOptions, 'token'>): Promise<FakeGitHub> {
  const server = await startFakeGitHub({ token: TOKEN, ...options })
  open.push(server.close)
  return server
}

const ask = (apiUrl: string, trigger: Trigger, over: Partial<GitHubAccess> = {}): Promise<ChangedFiles> =>
  changedFiles(trigger, {
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

type Files = NonNullable<FakeGitHubOptions['compare']>[string]
/** A GitHub with the pull request 42, whose commits differ by these files. */
const withPull = (files: Files, over: Partial<PullInput> = {}) =>
  github({ compare: { [`${BASE}...${HEAD}`]: files }, pulls: [{ number: 42, headSha: HEAD, ...over }] })

const pulls = async (files: Files & unknown[], changed: number | null = files.length) =>
  ask((await withPull(files)).url, pull(changed))

/** A server with one answer for every request; it records the requests. */
async function respondAlways(body: string, status = 200): Promise<{ url: string; requested: string[] }> {
  const requested: string[] = []
  const server: Server = createServer((request, response) => {
    requested.push(`${request.method} ${request.url}`)
    response.writeHead(status, { 'content-type': body.startsWith('<') ? 'text/html' : 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => new Promise((resolve) => server.close(resolve)))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requested }
}

describe('the changed files of a pull request', () => {
  it('include the old names of renamed ones', async () => {
    const files = [
      'a.tf',
      { filename: 'new/b.tf', previous_filename: 'old/b.tf' },
      { filename: 'c', status: 'removed' as const },
    ]
    expect(await pulls(files)).toEqual({ files: ['a.tf', 'new/b.tf', 'old/b.tf', 'c'], count: 3 })
  })

  it('are those between the two commits of the event', async () => {
    const server = await withPull(many(250))
    expect(await ask(server.url, pull(250))).toEqual({ files: many(250), count: 250 })
    expect(server.requests.map(({ path }) => path.replace(`/repos/${EVENT_REPOSITORY}`, '')).sort()).toEqual([
      `/compare/${BASE}...${HEAD}`,
      '/pulls/42',
    ])
    expect(server.requests[0]?.headers['authorization']).toBe(`token ${TOKEN}`)
  })

  it.each<[string, Partial<PullInput>, string]>([
    ['its head was pushed over', { headSha: 'c'.repeat(40) }, 'has another head commit than the event'],
    ['it was given another base branch', { baseRef: 'release/1.31' }, 'has another base branch than the event'],
  ])('are unknown if %s after the event', async (_, over, why) => {
    const server = await withPull(['docs/a.md'], over)
    expect(await ask(server.url, pull(1))).toEqual({ unknown: `the pull request ${why}` })
  })

  it('are unknown if the list would be of commits that the event does not name', async () => {
    const server = await withPull(['docs/a.md'])
    for (const over of [{ baseSha: null }, { headSha: null }])
      expect(await ask(server.url, { ...pull(1), ...over })).toEqual({
        unknown: 'the event does not name the two commits',
      })
    expect(server.requests).toEqual([])
  })

  it('are unknown if a commit of the event is gone', async () => {
    const server = await github({ pulls: [{ number: 42, headSha: HEAD }] })
    expect(await ask(server.url, pull(1))).toHaveProperty('unknown', expect.stringContaining('status 404'))
  })

  it('can be none if the event says so', async () => {
    expect(await pulls([])).toEqual({ files: [], count: 0 })
  })

  it('are counted by the pull request if the event does not count them', async () => {
    expect(await pulls(['a'], null)).toEqual({ files: ['a'], count: 1 })
    const server = await withPull(['a'], { files: 2 })
    expect(await ask(server.url, pull(null))).toEqual({ unknown: 'GitHub lists 1 files of 2' })
  })

  it.each([0, 2, 1000])('are unknown if the event counts %p and GitHub lists one', async (changed) => {
    expect(await pulls(['a'], changed)).toEqual({ unknown: `GitHub lists 1 files of ${changed}` })
  })

  it('are unknown if GitHub lists one twice and another not at all', async () => {
    expect(await pulls(['a', 'b', 'a'])).toEqual({ unknown: 'GitHub lists 2 files of 3' })
  })

  it('are unknown from 300 on, which is GitHub’s limit for a comparison', async () => {
    expect(await pulls(many(299))).toMatchObject({ count: 299 })
    expect(await pulls(many(300))).toEqual({ unknown: 'GitHub lists at most 300 files' })
    expect(await pulls(many(3400), 300)).toEqual({ unknown: 'GitHub lists at most 300 files' })
  })
})

describe('the changed files of a merge group', () => {
  const compare = async (files: Files) => ask((await github({ compare: { [`${BASE}...${HEAD}`]: files } })).url, GROUP)

  it('are those between its two commits, including old names', async () => {
    expect(await compare(['a', { filename: 'c', previous_filename: 'b' }])).toEqual({
      files: ['a', 'c', 'b'],
      count: 2,
    })
  })

  it('are complete for any number of commits', async () => {
    expect(await compare({ files: many(120), commits: 400 })).toMatchObject({ count: 120 })
  })

  it('are unknown if there is none', async () => {
    expect(await compare([])).toEqual({ unknown: 'GitHub lists no file' })
  })

  it('are unknown from 300 on, which is GitHub’s limit', async () => {
    expect(await compare(many(299))).toMatchObject({ count: 299 })
    expect(await compare(many(300))).toEqual({ unknown: 'GitHub lists at most 300 files' })
    expect(await compare(many(301))).toEqual({ unknown: 'GitHub lists at most 300 files' })
  })
})

describe('changed files', () => {
  it.each<[string, Trigger]>([
    ['pull request', pull(1)],
    ['merge group', GROUP],
  ])('are unknown, with a reason, if GitHub refuses to list those of a %s', async (_, trigger) => {
    const reasons: [NonNullable<FakeGitHubOptions['faults']>[number]['kind'], string][] = [
      ['no-permission', 'status 403: the token lacks contents: read and pull-requests: read'],
      ['not-found', 'status 404: the token lacks contents: read and pull-requests: read'],
      ['bad-credentials', 'status 401: GitHub does not accept github-token'],
      ['rate-limit', 'status 403: the rate limit is used up for longer than this run can wait'],
      ['secondary-rate-limit', 'status 403: the rate limit is used up for longer than this run can wait'],
      ['server-error', 'status 500: Server Error'],
      ['unavailable', 'status 503: Service unavailable'],
      ['reset', 'no connection'],
    ]
    for (const [kind, reason] of reasons) {
      const server = await github({
        pulls: [{ number: 42, headSha: HEAD }],
        compare: { [`${BASE}...${HEAD}`]: ['a'] },
        faults: [{ kind }],
      })
      expect(await ask(server.url, trigger)).toEqual({ unknown: `GitHub did not list them: ${reason}` })
    }
  })

  it('are known if GitHub fails twice', async () => {
    const server = await withPull(many(150))
    server.fail({ kind: 'unavailable', path: /compare/, times: 1 })
    server.fail({ kind: 'reset', path: /compare/, times: 1 })
    const waited: number[] = []
    const wait = async (ms: number) => void waited.push(ms)
    expect(await ask(server.url, pull(150), { wait })).toMatchObject({ count: 150 })
    expect(waited).toEqual([1000, 2000])
    expect(server.requests).toHaveLength(4)
  })

  it.each([/compare/, /pulls/])('are unknown if GitHub fails to answer %p', async (path) => {
    const server = await withPull(many(150))
    server.fail({ kind: 'server-error', path })
    expect(await ask(server.url, pull(150))).toEqual({ unknown: 'GitHub did not list them: status 500: Server Error' })
  })

  it('are unknown if there is no server', async () => {
    const server = await startFakeGitHub({ token: TOKEN })
    await server.close()
    expect(await ask(server.url, pull(1))).toEqual({ unknown: 'GitHub did not list them: no connection' })
  })

  it.each<[string, Trigger]>([
    ['pull request', pull(1)],
    ['merge group', GROUP],
  ])('are unknown if GitHub does not list those of a %s in time', async (_, trigger) => {
    const server = await github({ faults: [{ kind: 'hang' }] })
    const stop = new AbortController()
    server.requests.push = (request) => {
      setImmediate(() => stop.abort(new Error('late')))
      return Array.prototype.push.call(server.requests, request)
    }
    const answer = ask(server.url, trigger, { signal: stop.signal })
    expect(await answer).toEqual({ unknown: 'GitHub did not list them: the run was canceled' })
  })

  it.each([
    ['a page of a proxy', '<html>Sign in</html>'],
    ['an object', '{"message":"ok"}'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a list of nothing', '[null]'],
    ['a list of texts', '["a"]'],
    ['entries without a name', '[{"sha":"x"}]'],
    ['entries with an empty name', '[{"filename":""}]'],
    ['entries whose name is a number', '[{"filename":7}]'],
    ['entries whose old name is a number', '[{"filename":"a","previous_filename":7}]'],
    ['files that are no list', '{"files":"a"}'],
    ['files without names', '{"files":[{}]}'],
  ])('are unknown if GitHub sends %s', async (_, body) => {
    const { url } = await respondAlways(body)
    for (const trigger of [pull(1), pull(null), GROUP]) expect(await ask(url, trigger)).toHaveProperty('unknown')
  })

  it('are unknown and not requested without a token', async () => {
    const server = await github({})
    expect(await ask(server.url, pull(1), { token: null })).toEqual({ unknown: 'there is no github-token' })
    expect(server.requests).toEqual([])
  })

  it.each(['', 'infra', 'octo-org/', '/infra', 'octo-org/infra/x'])(
    'are unknown and not requested for the repository %p',
    async (repository) => {
      const server = await github({})
      expect(await ask(server.url, pull(1), { repository })).toEqual({
        unknown: 'GITHUB_REPOSITORY does not name a repository',
      })
      expect(server.requests).toEqual([])
    },
  )

  it('are unknown and not requested for other events', async () => {
    const server = await github({})
    expect(await ask(server.url, { kind: 'other' })).toHaveProperty('unknown')
    expect(server.requests).toEqual([])
  })

  it('are requested from the API URL of the server, including its path', async () => {
    const { url, requested } = await respondAlways(
      JSON.stringify({ files: [{ filename: 'a' }], head: { sha: HEAD }, base: { ref: 'main' } }),
    )
    expect(await ask(`${url}/api/v3`, pull(1))).toEqual({ files: ['a'], count: 1 })
    expect(requested.sort()).toEqual([
      `GET /api/v3/repos/${EVENT_REPOSITORY}/compare/${BASE}...${HEAD}?per_page=1`,
      `GET /api/v3/repos/${EVENT_REPOSITORY}/pulls/42`,
    ])
  })
})
