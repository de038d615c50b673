import { afterEach, describe, expect, it } from '@jest/globals'
import { openGitHub, type PlainResponse, TOKEN } from './open.js'
import { loadGitHubApi, responseBody } from './openapi.js'

const [TIP, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]

let close: (() => Promise<void>) | undefined
afterEach(() => close?.())

async function open() {
  const github = await openGitHub({
    branches: { main: TIP, 'release/v1.31': TIP },
    commits: {
      [TIP]: {
        'README.md': '# Infra\n',
        'clusters/prod.tf': 'x'.repeat(200),
        'clusters/link': { symlink: '../README.md' },
        'clusters/lost': { symlink: '../nothing' },
        modules: { submodule: 'octo-org/modules' },
        big: 'x'.repeat(1024 * 1024 + 1),
      },
    },
    pulls: [
      { number: 7, headSha: HEAD },
      { number: 8, headRepository: 'contributor/infra', author: 'dependabot[bot]' },
      { number: 9, state: 'closed', commits: [HEAD] },
    ],
    pullFiles: { 7: [{ filename: 'a.yaml', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c' }] },
    comments: [
      { issue: 7, body: 'First' },
      { issue: 7, body: 'Second', author: 'github-actions[bot]', app: 'github-actions' },
    ],
  })
  close = github.close
  return github
}

type Method = 'get' | 'post' | 'patch'

/** Expects a response that fits GitHub's own description of it, and returns its body. */
function fitting(response: PlainResponse, method: Method, operation: string, status: number) {
  expect([response.status, response.body]).toEqual([status, expect.anything()])
  const validate = loadGitHubApi()(responseBody(method, `/repos/{owner}/{repo}${operation}`, status))
  expect([validate(response.body), validate.errors]).toEqual([true, null])
  return response.body as Record<string, unknown>
}

describe('a response fits GitHub’s own description', () => {
  it.each(['main', 'release/v1.31', 'release%2Fv1.31'])('when it describes the branch %s', async (name) => {
    const { get } = await open()
    const body = fitting(await get(`/git/ref/heads/${name}`), 'get', '/git/ref/{ref}', 200)
    expect(body).toMatchObject({ ref: `refs/heads/${decodeURIComponent(name)}`, object: { sha: TIP, type: 'commit' } })
  })

  it.each([
    ['a file', 'README.md', { type: 'file', path: 'README.md', encoding: 'base64', content: 'IyBJbmZyYQo=\n' }],
    ['a link to a file', 'clusters%2Flink', { type: 'file', path: 'clusters/link', content: 'IyBJbmZyYQo=\n' }],
    ['a link that leads nowhere', 'clusters/lost', { type: 'symlink', target: '../nothing' }],
    ['a submodule', 'modules', { type: 'submodule', name: 'modules' }],
    ['a file over 1 MB', 'big', { type: 'file', encoding: 'none', content: '', size: 1024 * 1024 + 1 }],
    ['a folder', 'clusters', [{ name: 'link' }, { name: 'lost' }, { name: 'prod.tf', type: 'file' }]],
  ])('when it describes %s', async (_, path, content) => {
    const { get } = await open()
    for (const ref of [TIP, 'main'])
      expect(fitting(await get(`/contents/${path}?ref=${ref}`), 'get', '/contents/{path}', 200)).toMatchObject(content)
  })

  it('when it holds content, in lines of 60 characters, with the id of the blob', async () => {
    const { get } = await open()
    const { content, sha } = (await get('/contents/clusters/prod.tf')).body as Record<string, string>
    expect(content?.split('\n').map((line) => line.length)).toEqual([60, 60, 60, 60, 28, 0])
    expect(sha).toMatch(/^[0-9a-f]{40}$/)
  })

  it('when it describes a commit', async () => {
    const { get } = await open()
    for (const ref of [TIP, 'main', 'heads/main'])
      expect(fitting(await get(`/commits/${ref}`), 'get', '/commits/{ref}', 200)).toMatchObject({ sha: TIP })
  })

  it('when it lists pull requests, filtered by state, head and base', async () => {
    const { get } = await open()
    const numbers = async (query: string) => {
      const body = fitting(await get(`/pulls${query}`), 'get', '/pulls', 200)
      return (body as unknown as { number: number }[]).map(({ number }) => number)
    }
    expect(await numbers('')).toEqual([8, 7])
    expect(await numbers('?state=all&base=main&per_page=100')).toEqual([9, 8, 7])
    expect(await numbers('?state=closed')).toEqual([9])
    expect(await numbers('?head=contributor:upgrade-v1.31')).toEqual([8])
    expect(await numbers('?base=other')).toEqual([])
  })

  it('when it describes a pull request', async () => {
    const { get } = await open()
    expect(fitting(await get('/pulls/7'), 'get', '/pulls/{pull_number}', 200)).toMatchObject({
      number: 7,
      head: { sha: HEAD },
      base: { ref: 'main' },
    })
    expect((await get('/pulls/70')).status).toBe(404)
  })

  it('when it lists the pull requests of a commit', async () => {
    const { get } = await open()
    const body = fitting(await get(`/commits/${HEAD}/pulls`), 'get', '/commits/{commit_sha}/pulls', 200)
    expect(body).toMatchObject([
      { number: 9, state: 'closed' },
      { number: 7, head: { sha: HEAD } },
    ])
  })

  it('unless the fork of a pull request was deleted, which the description leaves out', async () => {
    const github = await openGitHub({ pulls: [{ number: 7, headRepository: null }] })
    close = github.close
    expect((await github.get('/pulls')).body).toMatchObject([{ head: { repo: null, user: null } }])
  })

  it('when it creates, updates and lists comments', async () => {
    const { get, post, patch, comments } = await open()
    const created = await post('/issues/7/comments', { body: 'Third' })
    const { id } = fitting(created, 'post', '/issues/{issue_number}/comments', 201)
    const changed = await patch(`/issues/comments/${id}`, { body: 'Third, again' })
    fitting(changed, 'patch', '/issues/comments/{comment_id}', 200)
    const listed = fitting(await get('/issues/7/comments'), 'get', '/issues/{issue_number}/comments', 200)
    expect(listed).toMatchObject([
      { body: 'First', user: { login: 'octocat', type: 'User' }, performed_via_github_app: null },
      { body: 'Second', user: { login: 'github-actions[bot]', type: 'Bot' } },
      { id, body: 'Third, again', performed_via_github_app: { id: 15368, slug: 'github-actions' } },
    ])
    expect(comments[2]).toMatchObject({ issue: 7, body: 'Third, again', author: 'github-actions[bot]' })
    expect(comments[2]?.updatedAt).not.toBe(comments[2]?.createdAt)
  })

  it('when it creates a review, and lists and updates its comments', async () => {
    const { get, post, patch } = await open()
    const comments = [{ path: 'a.yaml', line: 2, side: 'RIGHT', body: 'x' }]
    const created = await post('/pulls/7/reviews', { commit_id: HEAD, event: 'COMMENT', body: '', comments })
    expect(fitting(created, 'post', '/pulls/{pull_number}/reviews', 200)).toMatchObject({ state: 'COMMENTED' })
    const listed = fitting(await get('/pulls/7/comments'), 'get', '/pulls/{pull_number}/comments', 200)
    expect(listed).toMatchObject([{ path: 'a.yaml', line: 2, body: 'x', user: { login: 'github-actions[bot]' } }])
    const [{ id = 0 } = {}] = listed as unknown as { id: number }[]
    const changed = await patch(`/pulls/comments/${id}`, { body: 'y' })
    expect(fitting(changed, 'patch', '/pulls/comments/{comment_id}', 200)).toMatchObject({ id, body: 'y' })
    const outside = [{ path: 'a.yaml', line: 4, side: 'RIGHT', body: 'x' }]
    expect(await post('/pulls/7/reviews', { commit_id: HEAD, event: 'COMMENT', comments: outside })).toMatchObject({
      status: 422,
    })
  })

  it('when it creates, completes, shows and lists check runs', async () => {
    const { get, post, patch } = await open()
    const annotation = { path: 'a.tf', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' }
    const begun = await post('/check-runs', { name: 'gate', head_sha: HEAD, status: 'in_progress' })
    const { id } = fitting(begun, 'post', '/check-runs', 201)
    const output = { title: 'Blocked', summary: 's', annotations: [annotation] }
    const ended = await patch(`/check-runs/${id}`, { conclusion: 'failure', output })
    expect(fitting(ended, 'patch', '/check-runs/{check_run_id}', 200)).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Blocked', annotations_count: 1 },
    })
    fitting(await get(`/check-runs/${id}`), 'get', '/check-runs/{check_run_id}', 200)
    const listed = await get(`/commits/${HEAD}/check-runs?check_name=gate`)
    expect(fitting(listed, 'get', '/commits/{ref}/check-runs', 200)).toMatchObject({
      total_count: 1,
      check_runs: [{ id }],
    })
    expect((await get(`/commits/${HEAD}/check-runs?check_name=other`)).body).toMatchObject({ check_runs: [] })
  })

  it('when GraphQL returns the login behind the token', async () => {
    const { request, url } = await open()
    const query = 'query { viewer { login } }'
    for (const path of ['/graphql', '/api/graphql'])
      expect(await request('POST', `${url}${path}`, { query })).toMatchObject({
        status: 200,
        body: { data: { viewer: { login: 'github-actions[bot]' } } },
      })
    expect((await request('POST', `${url}/graphql`, { query: 'query { x }' })).body).toHaveProperty('errors')
  })

  it('when it comes from the paths of a GitHub Enterprise Server', async () => {
    const { request, url } = await open()
    expect((await request('GET', `${url}/api/v3/repos/octo-org/infra/pulls`)).status).toBe(200)
  })

  it('when it creates, lists and combines commit statuses', async () => {
    const { get, post } = await open()
    fitting(await get(`/commits/${TIP}/status`), 'get', '/commits/{ref}/status', 200)
    const created = await post(`/statuses/${TIP}`, { state: 'pending', context: 'gate', target_url: 'https://x.y/z' })
    fitting(created, 'post', '/statuses/{sha}', 201)
    await post(`/statuses/${TIP}`, { state: 'failure', context: 'GATE', description: 'blocked' })
    await post(`/statuses/${TIP}`, { state: 'success' })
    const all = fitting(await get('/commits/main/statuses'), 'get', '/commits/{ref}/statuses', 200)
    expect(all).toMatchObject([{ context: 'default' }, { context: 'GATE' }, { context: 'gate' }])
    expect(fitting(await get('/commits/heads/main/status'), 'get', '/commits/{ref}/status', 200)).toMatchObject({
      state: 'failure',
      total_count: 2,
      sha: TIP,
      statuses: [{ context: 'default' }, { context: 'GATE', state: 'failure' }],
    })
  })
})

describe('a resource that does not exist', () => {
  it.each([
    ['GET', '/git/ref/heads/other', 404, 'Not Found'],
    ['GET', '/git/ref/tags/main', 404, 'Not Found'],
    ['GET', '/contents/nothing', 404, 'Not Found'],
    ['GET', `/contents/README.md?ref=${HEAD}`, 404, 'No commit found for the ref'],
    ['GET', `/commits/${HEAD}`, 422, 'No commit found for SHA'],
    ['GET', '/issues/99/comments', 404, 'Not Found'],
    ['POST', '/issues/99/comments', 404, 'Not Found'],
    ['PATCH', '/issues/comments/99', 404, 'Not Found'],
  ])('is refused: %s %s', async (method, path, status, message) => {
    const { request } = await open()
    const response = await request(method, path, method === 'GET' ? undefined : { body: 'x' })
    expect([response.status, response.body]).toEqual([
      status,
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ])
  })

  it('is refused: a comment that was deleted', async () => {
    const { request, comments, url } = await open()
    const [first] = comments
    const remove = async () =>
      (
        await fetch(`${url}/repos/octo-org/infra/issues/comments/${first?.id}`, {
          method: 'DELETE',
          headers: { authorization: `Bearer ${TOKEN}` },
        })
      ).status
    expect([await remove(), await remove()]).toEqual([204, 404])
    expect(comments.map(({ body }) => body)).toEqual(['Second'])
    expect((await request('GET', '/issues/7/comments')).body).toHaveLength(1)
  })

  it('is refused: a check run with an unknown id', async () => {
    const { patch } = await open()
    expect((await patch('/check-runs/99', { name: 'gate' })).status).toBe(404)
  })
})
