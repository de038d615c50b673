import { afterEach, describe, expect, it } from '@jest/globals'
import type { Fault } from '../support/github/faults.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { mergeGroup, pullRequest, push, schedule } from '../support/runner/events.js'
import { BLOCKED, gitHub, HEAD, KEY, type Publishing, publish, READY, RISKY, UNSEEN, writes } from './support.js'

const STATUS = { 'commit-status': 'true' }
const CONTEXT = `cce-upgrade-gate / ${KEY}`
const NO_PERMISSION =
  'Warning: commit status could not be written: status 403: the token lacks statuses: write. Give the job permissions: { statuses: write }. The verdict is not affected.'

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

async function status(report = BLOCKED, options: Partial<FakeGitHubOptions> = {}, over: Publishing = {}) {
  github = await gitHub(options)
  const published = await publish(report, github, { inputs: { ...STATUS, ...over.inputs }, ...over })
  return { ...published, statuses: github.statuses, last: github.statuses.at(-1) }
}

describe('the commit status', () => {
  it.each([
    ['success', READY, 'READY for v1.31: 3 items passed; valid until 2026-01-01 00:49 UTC'],
    ['success', RISKY, 'READY for v1.31: 1 risk to confirm; valid until 2026-01-01 00:49 UTC'],
    ['failure', BLOCKED, 'BLOCKED for v1.31: 1 cause to fix; valid until 2026-01-01 00:49 UTC'],
    ['error', UNSEEN, 'CANNOT DECIDE'],
  ])('is %s', async (state, report, description) => {
    const { last, warnings } = await status(report)
    const targetUrl = 'https://github.com/octo-org/infra/actions/runs/1658821493'
    expect(last).toMatchObject({ sha: HEAD, context: CONTEXT, state, targetUrl, description })
    expect(warnings).toEqual([])
  })

  it('tells the verdict where the step is green all the same', async () => {
    expect((await status({ ...BLOCKED, green: true })).last).toMatchObject({ state: 'failure' })
  })

  it('is turned by the next run, under one name', async () => {
    const { statuses } = await status()
    await publish(READY, github, { inputs: STATUS })
    expect(statuses.map(({ context, state }) => [context, state])).toEqual([
      [CONTEXT, 'failure'],
      [CONTEXT, 'success'],
    ])
  })

  it('is not set where nobody asks for it', async () => {
    await status(BLOCKED, {}, { inputs: { 'commit-status': 'false' } })
    expect(github.requests).toEqual([])
  })
})

describe('the commit that it is set on', () => {
  const [OTHER, GROUP] = ['b'.repeat(40), 'd'.repeat(40)]
  const workflowRun = (over: object = {}) => ({
    name: 'workflow_run',
    payload: { repository: { id: 1296269 }, workflow_run: { head_sha: OTHER, pull_requests: [], ...over } },
  })

  it.each([
    ['a pull request: its head, not the test merge', pullRequest({ headSha: OTHER }), OTHER],
    ['pull_request_target', pullRequest({ headSha: OTHER, name: 'pull_request_target' }), OTHER],
    ['a merge group: its head', mergeGroup({ headSha: GROUP }), GROUP],
    ['a push: GITHUB_SHA', push(), 'c'.repeat(40)],
    ['a schedule: GITHUB_SHA', schedule(), 'c'.repeat(40)],
    ['another workflow: the commit of that', workflowRun(), OTHER],
  ])('of %s', async (_, event, sha) => {
    expect((await status(BLOCKED, {}, { event })).last?.sha).toBe(sha)
  })

  it('is the one that is asked for', async () => {
    const { last } = await status(BLOCKED, {}, { event: schedule(), inputs: { ...STATUS, 'head-sha': OTHER } })
    expect(last?.sha).toBe(OTHER)
  })

  it('may be unknown: then it is left out, and said', async () => {
    const { lines } = await status(BLOCKED, {}, { event: workflowRun({ head_sha: 'main' }) })
    expect(lines).toEqual(['Commit status: not written, because this event names no commit'])
    expect(github.requests).toEqual([])
  })
})

describe('what keeps it from being set is warned of once', () => {
  const cases: [string, Fault, string, number][] = [
    ['no permission', { kind: 'no-permission' }, NO_PERMISSION, 1],
    ['nothing there for this token', { kind: 'not-found' }, NO_PERMISSION.replace('403', '404'), 1],
    [
      'a wrong token',
      { kind: 'bad-credentials' },
      'Warning: commit status could not be written: status 401: GitHub does not accept github-token',
      1,
    ],
    [
      'a rate limit that lasts',
      { kind: 'rate-limit' },
      'Warning: commit status could not be written: status 403: the rate limit is used up for longer than this run can wait',
      1,
    ],
    [
      'GitHub failing',
      { kind: 'server-error' },
      'Warning: commit status could not be written: status 500: Server Error',
      3,
    ],
    ['no connection', { kind: 'reset' }, 'Warning: commit status could not be written: no connection', 3],
  ]
  it.each(cases)('%s', async (_, fault, warning, asked) => {
    const { warnings, statuses } = await status(BLOCKED, { faults: [fault] })
    expect(warnings).toEqual([warning])
    expect([statuses, github.requests.length]).toEqual([[], asked])
  })

  it('a commit that is not there', async () => {
    const { warnings } = await status(
      BLOCKED,
      { checked: false },
      { inputs: { ...STATUS, 'head-sha': 'a'.repeat(64) } },
    )
    expect(warnings).toEqual([expect.stringContaining('status 422: No commit found for SHA')])
  })

  it('a GitHub that does not answer: given up when the time is over', async () => {
    const { warnings } = await status(BLOCKED, { faults: [{ kind: 'hang' }] }, { overAfterMs: 50 })
    expect(warnings).toEqual(['Warning: commit status could not be written: GitHub did not answer in time'])
  })

  it('no token', async () => {
    const { warnings } = await status(BLOCKED, {}, { token: '' })
    expect(warnings).toEqual(['Warning: commit status could not be written: there is no github-token'])
  })
})

describe('a rate limit that is soon over', () => {
  const faults: Fault[] = [{ kind: 'secondary-rate-limit', times: 1 }]

  it('is waited out as long as GitHub says', async () => {
    const { last, waits, warnings } = await status(BLOCKED, { faults })
    expect([last?.state, waits, warnings]).toEqual(['failure', [60_000], []])
  })

  it('is not waited out where the run has less time left', async () => {
    const { warnings, waits } = await status(BLOCKED, { faults }, { leftMs: 30_000 })
    expect([waits, warnings.length]).toEqual([[], 1])
  })

  it('is not waited out for ever', async () => {
    const { warnings, waits } = await status(BLOCKED, { faults: [{ kind: 'secondary-rate-limit' }] })
    expect([waits, warnings.length]).toEqual([[60_000], 1])
  })
})

it('GitHub failing for a moment is no reason to give up', async () => {
  const { last, waits } = await status(BLOCKED, { faults: [{ kind: 'unavailable', times: 2 }] })
  expect([last?.state, waits]).toEqual(['failure', [1000, 2000]])
})

it('a cancelled job still sets it', async () => {
  const { last } = await status(BLOCKED, {}, { signal: AbortSignal.abort(new DOMException('cancelled', 'AbortError')) })
  expect(last?.state).toBe('failure')
})

describe('a token that can only read', () => {
  const options = { permissions: { contents: 'read', 'pull-requests': 'read' } } as const
  const inputs = { ...STATUS, comment: 'always', 'check-run': 'true' }

  it('is one warning that names all that is missing', async () => {
    const { warnings } = await status(BLOCKED, options, { inputs })
    expect(warnings).toEqual([
      'Warning: commit status, comment and check run could not be written: the token lacks statuses: write, pull-requests: write, checks: write. Give the job permissions: { statuses: write, pull-requests: write, checks: write }. The verdict is not affected.',
    ])
    expect(writes(github)).toHaveLength(3)
  })

  it.each([
    ['a fork', { fork: true }],
    ['a bot', { bot: true }],
  ])('is told to be that of %s', async (whose, author) => {
    const { warnings } = await status(BLOCKED, options, { inputs, event: pullRequest(author) })
    expect(warnings).toEqual([expect.stringContaining(`GitHub gives a pull request of ${whose} a token`)])
  })
})
