import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { GitHubApi } from '../../../src/github/api/octokit.js'
import { FAULTS } from './faults.js'
import { loadGitHubApi, responseBody, type SchemaAt } from './openapi.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js'

const TOKEN = 'ghs_token'
const REPO = '/repos/octo-org/infra'
const many = (count: number) => Array.from({ length: count }, (_, index) => `deploy/file-${index}.yaml`)

let github: FakeGitHub | undefined
afterEach(() => github?.close())

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> {
  github = await startFakeGitHub({ token: TOKEN, ...options })
  return github
}

async function get(pathname: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) {
  const url = pathname.startsWith('http') ? pathname : `${github?.url}${pathname}`
  const response = await fetch(url, { headers })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }
}

describe('a response fits GitHub’s own description of its API', () => {
  let schemaAt: SchemaAt
  beforeAll(() => {
    schemaAt = loadGitHubApi()
  })
  const filesBody = responseBody('get', '/repos/{owner}/{repo}/pulls/{pull_number}/files', 200)
  const comparisonBody = responseBody('get', '/repos/{owner}/{repo}/compare/{basehead}', 200)

  it('when it lists the files of a pull request', async () => {
    await start({ pullFiles: { 7: ['a b/c#d.yaml', { filename: 'new.tf', previous_filename: 'old.tf' }] } })
    const validate = schemaAt(filesBody)
    const { status, body } = await get(`${REPO}/pulls/7/files`)
    expect([validate(body), validate.errors]).toEqual([true, null])
    expect(status).toBe(200)
    expect(body).toMatchObject([
      { filename: 'a b/c#d.yaml', status: 'modified' },
      { filename: 'new.tf', status: 'renamed', previous_filename: 'old.tf' },
    ])
  })

  it('when it compares two commits', async () => {
    await start({ compare: { 'main...feature/x': { files: ['a.tf'], commits: 2 } } })
    const validate = schemaAt(comparisonBody)
    const { body } = await get(`${REPO}/compare/main...feature%2Fx`)
    expect([validate(body), validate.errors]).toEqual([true, null])
    const other = await get(`${REPO}/compare/main...feature%2Fx?page=2&per_page=1`)
    expect([validate(other.body), validate.errors]).toEqual([true, null])
  })

  it('unless it has an unknown value, which the schema rejects', () => {
    const validate = schemaAt(filesBody)
    expect(validate([{ filename: 'a', status: 'moved' }])).toBe(false)
  })

  it.each(FAULTS.filter((kind) => !['hang', 'reset', 'lost-response', 'not-json', 'redirect'].includes(kind)))(
    'when the fault is %s',
    async (kind) => {
      await start({ faults: [{ kind }] })
      const validate = schemaAt('/components/schemas/basic-error')
      const { status, body } = await get(`${REPO}/pulls/7/files`)
      expect(validate(body)).toBe(true)
      expect(status).toBeGreaterThanOrEqual(401)
      expect(body).toMatchObject({ message: expect.any(String) })
    },
  )
})

describe('the files of a pull request', () => {
  it('come 30 a page by default, with links to the other pages by the repository’s id', async () => {
    await start({ pullFiles: { 7: many(70) } })
    const { body, headers } = await get(`${REPO}/pulls/7/files`)
    const base = `${github?.url}/repositories/1296269/pulls/7/files`
    expect(body).toHaveLength(30)
    expect(headers.get('link')).toBe(`<${base}?page=2>; rel="next", <${base}?page=3>; rel="last"`)
    const last = await get(`${base}?page=3`)
    expect(last.body).toHaveLength(10)
    expect(last.headers.get('link')).toBe(`<${base}?page=2>; rel="prev", <${base}?page=1>; rel="first"`)
  })

  it('come at most 100 a page and 3,000 in all, as read by the toolkit’s own client', async () => {
    const { url, requests } = await start({ pullFiles: { 7: many(3100) } })
    const octokit = new GitHubApi({ auth: TOKEN, baseUrl: url })
    const parameters = { owner: 'octo-org', repo: 'infra', pull_number: 7, per_page: 500 }
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters)
    expect(files).toHaveLength(3000)
    expect(requests).toHaveLength(30)
  })

  it('have no link header when they fit one page', async () => {
    await start({ pullFiles: { 7: many(2) } })
    expect((await get(`${REPO}/pulls/7/files?per_page=100`)).headers.get('link')).toBeNull()
  })
})

describe('a comparison', () => {
  it('lists at most 300 files, and on the first page only', async () => {
    await start({ compare: { 'a...b': { files: many(301), commits: 150 } } })
    const first = await get(`${REPO}/compare/a...b?per_page=100`)
    expect(first.body).toMatchObject({ total_commits: 150, status: 'ahead' })
    expect(first.body.files).toHaveLength(300)
    expect(first.body.commits).toHaveLength(100)
    const second = await get(/<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '')
    expect(second.body).not.toHaveProperty('files')
    expect(second.body.commits).toHaveLength(50)
  })

  it('ends with the newest 250 commits if no page is requested', async () => {
    await start({ compare: { 'a...b': { files: [], commits: 260 } } })
    const { body, headers } = await get(`${REPO}/compare/a...b`)
    expect(body.commits).toHaveLength(250)
    expect(headers.get('link')).toBeNull()
  })
})

describe('access', () => {
  it.each([
    ['a wrong token gets 401', { authorization: 'Bearer wrong' }, 401],
    ['no token gets 404, as for a private repository', {}, 404],
    ['the older authorization scheme works too', { authorization: `token ${TOKEN}` }, 200],
  ])('%s', async (_, headers, status) => {
    await start({ pullFiles: { 7: [] } })
    expect((await get(`${REPO}/pulls/7/files`, headers as Record<string, string>)).status).toBe(status)
  })

  it.each([`${REPO}/pulls/8/files`, `${REPO}/compare/x...y`, `${REPO}/nothing`, '/repos/octo-org/other/pulls/7/files'])(
    '%s is not found',
    async (pathname) => {
      await start({ pullFiles: { 7: [] } })
      expect(await get(pathname)).toMatchObject({ status: 404, body: { message: 'Not Found', status: '404' } })
    },
  )
})

describe('faults', () => {
  it('report an exhausted rate limit in the headers', async () => {
    await start({ faults: [{ kind: 'rate-limit' }] })
    const { status, headers } = await get(`${REPO}/pulls/7/files`)
    expect(status).toBe(403)
    expect(headers.get('x-ratelimit-remaining')).toBe('0')
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
  })

  it('hit a given number of requests to a path, and can be injected later', async () => {
    const { fail, requests } = await start({
      pullFiles: { 7: [] },
      faults: [{ kind: 'server-error', path: /\/pulls\//, times: 1 }],
    })
    const statuses = [(await get(`${REPO}/compare/a...b`)).status, (await get(`${REPO}/pulls/7/files`)).status]
    fail({ kind: 'no-permission', times: 1 })
    statuses.push((await get(`${REPO}/pulls/7/files`)).status, (await get(`${REPO}/pulls/7/files`)).status)
    expect(statuses).toEqual([404, 500, 403, 200])
    expect(requests.map((request) => request.status)).toEqual(statuses)
  })

  it('can leave a request without a response until the server is closed', async () => {
    const { close, requests, url } = await start({ faults: [{ kind: 'hang' }] })
    const pending = fetch(`${url}${REPO}/pulls/7/files`).then(
      () => 'answered',
      () => 'cut',
    )
    await expect(Promise.race([pending, untilReceived(requests)])).resolves.toBe('waiting')
    await close()
    await expect(pending).resolves.toBe('cut')
  })

  it('can cut the connection or respond with something other than JSON', async () => {
    await start({ faults: [{ kind: 'reset', times: 1 }, { kind: 'not-json' }] })
    await expect(get(`${REPO}/pulls/7/files`)).rejects.toThrow('fetch failed')
    await expect(get(`${REPO}/pulls/7/files`)).rejects.toThrow('JSON')
  })
})

async function untilReceived(requests: unknown[]): Promise<string> {
  while (requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  return 'waiting'
}

it('requests are recorded with method, path, query and headers', async () => {
  const { requests } = await start({ pullFiles: { 7: [] } })
  await get(`${REPO}/pulls/7/files?per_page=100&page=1`)
  expect(requests).toMatchObject([
    {
      method: 'GET',
      path: `${REPO}/pulls/7/files`,
      query: { per_page: '100', page: '1' },
      headers: { authorization: `Bearer ${TOKEN}` },
      status: 200,
    },
  ])
})
