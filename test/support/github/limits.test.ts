import { afterEach, describe, expect, it } from '@jest/globals'
import { openGitHub } from './open.js'
import { loadGitHubApi } from './openapi.js'
import type { FakeGitHubOptions } from './server.js'

const SHA = 'a'.repeat(40)
const COMMENTS = '/issues/7/comments'

let close: (() => Promise<void>) | undefined
afterEach(() => close?.())

async function open(options: Partial<FakeGitHubOptions> = {}) {
  const github = await openGitHub({ pulls: [{ number: 7, headSha: SHA }], branches: { main: SHA }, ...options })
  close = github.close
  return github
}

const annotation = { path: 'a.tf', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' }
const annotations = (count: number) => Array.from({ length: count }, () => annotation)
const run = (output: object, more = {}) => ({
  name: 'gate',
  head_sha: SHA,
  output: { title: 't', summary: 's', ...output },
  ...more,
})

/** Expects 422 in the form that GitHub describes. */
function refused({ status, body }: { status: number; body: unknown }, words: string | RegExp) {
  expect([status, body]).toEqual([422, expect.anything()])
  const validate = loadGitHubApi()('/components/schemas/basic-error')
  expect(validate(body)).toBe(true)
  expect(JSON.stringify(body)).toMatch(words)
}

describe('a comment', () => {
  it('has at most 65,536 characters, whether it is created or updated', async () => {
    const { post, patch, comments } = await open()
    expect((await post(COMMENTS, { body: 'x'.repeat(65_536) })).status).toBe(201)
    refused(await post(COMMENTS, { body: 'x'.repeat(65_537) }), 'too long')
    refused(await patch(`/issues/comments/${comments[0]?.id}`, { body: 'x'.repeat(65_537) }), 'too long')
    refused(await post(COMMENTS, { body: ' ' }), 'blank')
    expect(comments).toHaveLength(1)
  })

  it('cannot be added to a locked conversation', async () => {
    const { post } = await open({ pulls: [{ number: 7, locked: true }] })
    expect((await post(COMMENTS, { body: 'x' })).status).toBe(403)
  })

  it('is listed on pages of at most 100, filtered by the time of the last update', async () => {
    const { get, patch, comments } = await open({
      comments: Array.from({ length: 250 }, (_, index) => ({ issue: index === 249 ? 8 : 7, body: `${index}` })),
    })
    const first = await get(`${COMMENTS}?per_page=100`)
    expect(first.body).toHaveLength(100)
    const last = /<([^>]+)>; rel="last"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect((await get(last)).body).toHaveLength(49)
    await patch(`/issues/comments/${comments[5]?.id}`, { body: 'new' })
    expect((await get(`${COMMENTS}?since=2026-01-14T15:00:01Z`)).body).toMatchObject([{ body: 'new' }])
  })
})

describe('a check run', () => {
  it('takes at most 50 annotations in a request and keeps those of every request', async () => {
    const { post, patch, checkRuns } = await open()
    refused(await post('/check-runs', run({ annotations: annotations(51) })), '50')
    const { body } = await post('/check-runs', run({ annotations: annotations(50) }))
    const path = `/check-runs/${(body as { id: number }).id}`
    refused(await patch(path, { output: { summary: 's', annotations: annotations(51) } }), '50')
    await patch(path, { output: { summary: 'later', annotations: annotations(7) } })
    expect(checkRuns).toHaveLength(1)
    expect(checkRuns[0]).toMatchObject({ title: 't', summary: 'later', status: 'queued', conclusion: null })
    expect(checkRuns[0]?.annotations).toHaveLength(57)
  })

  it.each([
    ['a summary of 65,536 characters', { summary: 'x'.repeat(65_536) }, '65535'],
    ['a text of 65,536 characters', { text: 'x'.repeat(65_536) }, '65535'],
    ['an annotation over 64 KB', { annotations: [{ ...annotation, message: 'ö'.repeat(32_769) }] }, '64 KB'],
    ['an annotation without a message', { annotations: [{ ...annotation, message: '' }] }, 'empty'],
    ['a long title of an annotation', { annotations: [{ ...annotation, title: 'x'.repeat(256) }] }, '255'],
    ['long details', { annotations: [{ ...annotation, raw_details: 'x'.repeat(65_537) }] }, '64 KB'],
    ['line 0', { annotations: [{ ...annotation, start_line: 0 }] }, 'order'],
    ['lines that go back', { annotations: [{ ...annotation, start_line: 2 }] }, 'order'],
    ['columns that span lines', { annotations: [{ ...annotation, end_line: 2, start_column: 1 }] }, 'single line'],
    ['an unknown level', { annotations: [{ ...annotation, annotation_level: 'error' }] }, 'allowed values'],
    ['an annotation without a file', { annotations: [{ ...annotation, path: undefined }] }, 'required'],
  ])('rejects %s', async (_, output, words) => {
    const { post, checkRuns } = await open()
    refused(await post('/check-runs', run(output)), words)
    expect(checkRuns).toEqual([])
  })

  it.each([
    ['a completed run without a conclusion', { status: 'completed' }, 'conclusion'],
    ['a conclusion that only GitHub sets', { conclusion: 'stale' }, 'stale'],
    ['an unknown conclusion', { conclusion: 'failed' }, 'allowed values'],
    ['no commit', { head_sha: 'main' }, 'No commit found'],
  ])('rejects %s', async (_, more, words) => {
    const { post } = await open()
    refused(await post('/check-runs', run({}, more)), words)
  })
})

describe('a commit status', () => {
  it.each([
    ['a description of 141 characters', { description: 'x'.repeat(141) }, '140'],
    ['a context of 256 characters', { context: 'x'.repeat(256) }, '255'],
    ['a URL without http(s)', { target_url: 'javascript:x' }, 'scheme'],
    ['an unknown state', { state: 'blocked' }, 'allowed values'],
  ])('rejects %s', async (_, more, words) => {
    const { post, statuses } = await open()
    expect((await post(`/statuses/${SHA}`, { state: 'success', description: 'x'.repeat(140) })).status).toBe(201)
    refused(await post(`/statuses/${SHA}`, { state: 'success', ...more }), words)
    expect(statuses).toHaveLength(1)
  })

  it('can be set only on commits', async () => {
    const { post } = await open()
    refused(await post('/statuses/main', { state: 'success' }), 'No commit found')
  })

  it('cannot be the 1,001st of its commit and context', async () => {
    const { post, statuses } = await open()
    await post(`/statuses/${SHA}`, { state: 'success', context: 'gate' })
    const [one] = statuses
    if (one !== undefined) statuses.push(...Array.from({ length: 999 }, () => one))
    refused(await post(`/statuses/${SHA}`, { state: 'success', context: 'Gate' }), 'maximum number of statuses')
    expect((await post(`/statuses/${SHA}`, { state: 'success', context: 'other' })).status).toBe(201)
  })
})

describe('a request that violates GitHub’s description of its API', () => {
  it.each([
    ['a field of a body', 'POST', COMMENTS, { body: 'x', title: 'y' }, '/title'],
    [
      'a field further inside',
      'POST',
      '/check-runs',
      run({ annotations: [{ ...annotation, line: 1 }] }),
      '/output/annotations/0/line',
    ],
    ['a missing field', 'POST', COMMENTS, {}, "required property 'body'"],
    ['a field of another type', 'POST', COMMENTS, { body: 7 }, 'must be string'],
    ['a missing body', 'POST', COMMENTS, undefined, "required property 'body'"],
    ['a name in the query', 'GET', '/pulls?status=open', undefined, 'status'],
    ['a number in the query', 'GET', '/pulls?per_page=all', undefined, 'per_page must be integer'],
    ['a value in the query', 'GET', '/pulls?state=merged', undefined, 'allowed values'],
    ['a time in the query', 'GET', `${COMMENTS}?since=today`, undefined, 'date-time'],
    ['a number in the path', 'GET', '/issues/seven/comments', undefined, 'issue_number must be integer'],
  ])('is recorded as a problem and gets 422: %s', async (_, method, path, body, words) => {
    const { request, problems, comments } = await open()
    const response = await request(method, path, body)
    expect(response.status).toBe(422)
    expect(JSON.stringify(response.body)).toContain(words)
    expect(problems.join()).toContain(words)
    expect(comments).toEqual([])
  })

  it('is recorded as a problem and gets 404 if there is no such operation', async () => {
    const { request, problems } = await open()
    expect((await request('DELETE', '/git/refs/heads/main')).status).toBe(404)
    expect(problems).toEqual(['there is no DELETE /git/refs/heads/main here'])
  })

  it.each(['{"body":', '["x"]', '"x"'])('gets 400 if its body is %s', async (body) => {
    const { post } = await open()
    expect((await post(COMMENTS, body)).status).toBe(400)
  })

  it('is accepted if the checks are turned off', async () => {
    const { post, problems } = await open({ checked: false })
    expect((await post(COMMENTS, { body: 'x', title: 'y' })).status).toBe(201)
    expect(problems).toEqual([])
  })
})

describe('permissions', () => {
  const REQUESTS = [
    ['GET', '/git/ref/heads/main', undefined, ['contents']],
    ['GET', '/pulls', undefined, ['pull-requests']],
    ['GET', '/pulls/7', undefined, ['pull-requests']],
    ['GET', COMMENTS, undefined, ['issues', 'pull-requests']],
    ['POST', COMMENTS, { body: 'x' }, ['issues', 'pull-requests']],
    ['POST', '/check-runs', run({}), ['checks']],
    ['POST', `/statuses/${SHA}`, { state: 'success' }, ['statuses']],
    ['GET', '/commits/main/status', undefined, ['statuses']],
  ] as const

  it.each(REQUESTS)('are required by %s %s', async (method, path, body, scopes) => {
    const level = method === 'GET' ? 'read' : 'write'
    for (const scope of scopes) {
      const { request } = await open({ permissions: { [scope]: level } })
      expect((await request(method, path, body)).status).toBeLessThan(300)
      await close?.()
    }
    const less = Object.fromEntries(scopes.map((scope) => [scope, method === 'GET' ? 'none' : 'read'] as const))
    const { request, comments, checkRuns, statuses } = await open({ permissions: less })
    const response = await request(method, path, body)
    expect(response).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect(response.headers.get('x-accepted-github-permissions')).toContain(`=${level}`)
    expect([comments, checkRuns, statuses]).toEqual([[], [], []])
  })

  it('include read access where they grant write access', async () => {
    const { get } = await open({ permissions: { 'pull-requests': 'write' } })
    expect((await get(COMMENTS)).status).toBe(200)
  })

  it('hide the resources of a private repository where they are missing', async () => {
    const { get, post } = await open({ permissions: {}, private: true })
    expect((await get('/git/ref/heads/main')).status).toBe(404)
    expect((await post(COMMENTS, { body: 'x' })).status).toBe(403)
  })
})

it('a token can act as another user', async () => {
  const { post, comments } = await open({ viewer: { login: 'octocat', app: null } })
  await post(COMMENTS, { body: 'x' })
  expect(comments).toMatchObject([{ author: 'octocat', app: null }])
})

it('a fault can be limited to one method', async () => {
  const { get, post, fail } = await open()
  fail({ kind: 'secondary-rate-limit', method: 'POST' })
  expect((await get(COMMENTS)).status).toBe(200)
  expect((await post(COMMENTS, { body: 'x' })).headers.get('retry-after')).toBe('60')
})
