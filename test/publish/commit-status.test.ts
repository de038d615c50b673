import { afterEach, describe, expect, it } from '@jest/globals'
import { setPendingStatus } from '../../src/publish/commit-status.js'
import type { Fault } from '../support/github/faults.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { mergeGroup, pullRequest, push, schedule } from '../support/runner/events.js'
import {
  BLOCKED,
  gitHub,
  HEAD,
  KEY,
  type Publishing,
  publish,
  READY,
  RISKY,
  UNDECIDED,
  withPublication,
  writes,
} from './support.js'

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
    ['success', READY, 'You may approve. Ready for v1.31: 3 checks passed. Valid until 2026-01-01 00:49 UTC.'],
    [
      'success',
      RISKY,
      'You may approve after confirming the risk. Ready for v1.31: 1 risk to confirm. Valid until 2026-01-01 00:49 UTC.',
    ],
    ['failure', BLOCKED, 'Do not approve yet. 1 cause must be fixed before v1.31. Valid until 2026-01-01 00:49 UTC.'],
    ['error', UNDECIDED, expect.stringMatching(/^No answer yet, so do not approve\. Cannot decide on the upgrade: /)],
  ])('is %s', async (state, report, description) => {
    const { last, warnings } = await status(report)
    const targetUrl = 'https://github.com/octo-org/infra/actions/runs/1658821493'
    expect(last).toMatchObject({ sha: HEAD, context: CONTEXT, state, targetUrl, description })
    expect(warnings).toEqual([])
  })

  it('shows the verdict even if the step is green', async () => {
    expect((await status({ ...BLOCKED, green: true })).last).toMatchObject({ state: 'failure' })
  })

  it('keeps its name, so that the next run replaces it', async () => {
    const { statuses } = await status()
    await publish(READY, github, { inputs: STATUS })
    expect(statuses.map(({ context, state }) => [context, state])).toEqual([
      [CONTEXT, 'failure'],
      [CONTEXT, 'success'],
    ])
  })

  it('is not set unless it is requested', async () => {
    await status(BLOCKED, {}, { inputs: { 'commit-status': 'false' } })
    expect(github.requests).toEqual([])
  })
})

describe('the commit status of one commit that is proposed to two branches', () => {
  const release = (headSha = HEAD) => pullRequest({ number: 43, headSha, baseRef: 'release/1.31' })

  it('has another name on each branch, so that a looser policy does not answer for a stricter one', async () => {
    await status(BLOCKED)
    await publish(READY, github, { inputs: STATUS, event: release() })
    await publish(READY, github, {
      inputs: STATUS,
      event: mergeGroup({ headSha: HEAD, baseRef: 'refs/heads/release/1.31' }),
    })
    expect(github.statuses.map(({ sha, context, state }) => [sha, context, state])).toEqual([
      [HEAD, CONTEXT, 'failure'],
      [HEAD, `${CONTEXT} (release/1.31)`, 'success'],
      [HEAD, `${CONTEXT} (release/1.31)`, 'success'],
    ])
  })

  it('is pending under the same name', async () => {
    github = await gitHub()
    await withPublication(github, { inputs: STATUS, event: release() }, [], [], (publication) =>
      setPendingStatus(publication, 'v1.31', 0, 'en'),
    )
    expect(github.statuses).toMatchObject([{ context: `${CONTEXT} (release/1.31)`, state: 'pending' }])
  })
})

describe('the commit status is set on', () => {
  const [OTHER, GROUP] = ['b'.repeat(40), 'd'.repeat(40)]
  const workflowRun = (over: object = {}) => ({
    name: 'workflow_run',
    payload: {
      repository: { id: 1296269 },
      workflow_run: { head_sha: OTHER, event: 'pull_request', pull_requests: [], ...over },
    },
  })

  it.each([
    ['the head of a pull request, not the test merge', pullRequest({ headSha: OTHER }), OTHER],
    ['the head of a pull_request_target event', pullRequest({ headSha: OTHER, name: 'pull_request_target' }), OTHER],
    ['the head of a merge group', mergeGroup({ headSha: GROUP }), GROUP],
    ['the pushed commit for a push', push(), 'c'.repeat(40)],
    ['the commit of the earlier workflow for workflow_run', workflowRun(), OTHER],
  ])('%s', async (_, event, sha) => {
    expect((await status(BLOCKED, {}, { event })).last?.sha).toBe(sha)
  })

  it('the commit of the input head-sha', async () => {
    const { last } = await status(BLOCKED, {}, { event: schedule(), inputs: { ...STATUS, 'head-sha': OTHER } })
    expect(last?.sha).toBe(OTHER)
  })

  it('no commit on a schedule, whose commit is whatever the default branch points to', async () => {
    const { lines } = await status(BLOCKED, {}, { event: schedule() })
    expect(lines).toEqual([expect.stringMatching(/^Commit status: not written, because .* set head-sha$/)])
    expect(github.requests).toEqual([])
  })

  it('no commit if the event names none, and the log says so', async () => {
    const { lines } = await status(BLOCKED, {}, { event: workflowRun({ head_sha: 'main' }) })
    expect(lines).toEqual([
      'Commit status: not written, because this event does not name the head commit of a pull request; to report on a commit, set head-sha',
    ])
    expect(github.requests).toEqual([])
  })
})

describe('one warning says why the commit status could not be set:', () => {
  const cases: [string, Fault, string, number][] = [
    ['a missing permission', { kind: 'no-permission' }, NO_PERMISSION, 1],
    ['a repository that the token cannot see', { kind: 'not-found' }, NO_PERMISSION.replace('403', '404'), 1],
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
  it.each(cases)('%s', async (_, fault, warning, count) => {
    const { warnings, statuses } = await status(BLOCKED, { faults: [fault] })
    expect(warnings).toEqual([warning])
    expect([statuses, github.requests.length]).toEqual([[], count])
  })

  it('a commit that does not exist', async () => {
    const { warnings } = await status(
      BLOCKED,
      { checked: false },
      { inputs: { ...STATUS, 'head-sha': 'a'.repeat(64) } },
    )
    expect(warnings).toEqual([expect.stringContaining('status 422: No commit found for SHA')])
  })

  it('no answer before the deadline', async () => {
    const { warnings } = await status(BLOCKED, { faults: [{ kind: 'hang' }] }, { overAfterMs: 50 })
    expect(warnings).toEqual(['Warning: commit status could not be written: GitHub did not answer in time'])
  })

  it('no token', async () => {
    const { warnings } = await status(BLOCKED, {}, { token: '' })
    expect(warnings).toEqual(['Warning: commit status could not be written: there is no github-token'])
  })
})

describe('a rate limit that ends soon', () => {
  const faults: Fault[] = [{ kind: 'secondary-rate-limit', times: 1 }]

  it('is waited for as long as GitHub says', async () => {
    const { last, waits, warnings } = await status(BLOCKED, { faults })
    expect([last?.state, waits, warnings]).toEqual(['failure', [60_000], []])
  })

  it('is not waited for if the run has less time left', async () => {
    const { warnings, waits } = await status(BLOCKED, { faults }, { leftMs: 30_000 })
    expect([waits, warnings.length]).toEqual([[], 1])
  })

  it('is waited for once if the time does not allow more', async () => {
    const { warnings, waits } = await status(BLOCKED, { faults: [{ kind: 'secondary-rate-limit' }] })
    expect([waits, warnings.length]).toEqual([[60_000], 1])
  })
})

it('the commit status is retried after server errors', async () => {
  const { last, waits } = await status(BLOCKED, { faults: [{ kind: 'unavailable', times: 2 }] })
  expect([last?.state, waits]).toEqual(['failure', [1000, 2000]])
})

it('the commit status is still set when the job is canceled', async () => {
  const { last } = await status(BLOCKED, {}, { signal: AbortSignal.abort(new DOMException('canceled', 'AbortError')) })
  expect(last?.state).toBe('failure')
})

describe('a read-only token', () => {
  const options = { permissions: { contents: 'read', 'pull-requests': 'read' } } as const
  const inputs = { ...STATUS, comment: 'always', 'check-run': 'true' }

  it('makes one warning that names all missing permissions', async () => {
    const { warnings, annotations } = await status(BLOCKED, options, { inputs })
    expect(annotations.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'warning: Commit status not written',
      'warning: Comment not written',
      'warning: Check run not written',
    ])
    for (const permission of ['statuses: write', 'pull-requests: write', 'checks: write'])
      expect(annotations.filter(({ message }) => message.includes(`permissions: { ${permission} }`))).toHaveLength(1)
    expect(warnings).toEqual([
      'Warning: commit status, comment and check run could not be written: the token lacks statuses: write, pull-requests: write, checks: write. Give the job permissions: { statuses: write, pull-requests: write, checks: write }. The verdict is not affected.',
    ])
    expect(writes(github)).toHaveLength(3)
  })

  it.each([
    ['a fork', { fork: true }],
    ['a bot', { bot: true }],
  ])('is explained if the pull request is from %s', async (whose, author) => {
    const { warnings } = await status(BLOCKED, options, { inputs, event: pullRequest(author) })
    expect(warnings).toEqual([expect.stringContaining(`GitHub gives a pull request of ${whose} a token`)])
  })
})
