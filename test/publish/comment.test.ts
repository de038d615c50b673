import { afterEach, describe, expect, it } from '@jest/globals'
import { compareWithBaseline } from '../../src/baseline/compare.js'
import { commentKey } from '../../src/model/cluster-set.js'
import type { Report } from '../../src/model/report.js'
import { markOf } from '../../src/report/markdown/comment.js'
import { CLUSTER } from '../support/cce/responses.js'
import type { Fault } from '../support/github/faults.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { mergeGroup, pullRequest, schedule } from '../support/runner/events.js'
import { BLOCKED, gitHub, HEAD, PULL, type Publishing, publish, READY, RISKY, UNDECIDED, writes } from './support.js'

const ALWAYS = { comment: 'always' }
const ON_FAILURE = { comment: 'on-failure' }
const COMMENTS = `/issues/${PULL}/comments`

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

const bodies = () => github.comments.map(({ body }) => body)
const carried = (body = '') => markOf(body)?.carried?.findings.map(({ name }) => name)
const page = (body = '') => body.split('\n').slice(1).join('\n')

/** Publishes reports one after the other, each against what the comment before it carries. */
async function comment(reports: Report[], options: Partial<FakeGitHubOptions> = {}, over: Publishing = {}) {
  github = await gitHub(options)
  const lines: string[] = []
  for (const report of reports) {
    const before = markOf(github.comments[0]?.body ?? '')?.carried
    const compared = before ? compareWithBaseline(report, before) : report
    lines.push(...(await publish(compared, github, { inputs: ALWAYS, ...over })).lines)
  }
  return { lines, warnings: lines.filter((line) => line.startsWith('Warning: ')) }
}

describe('the comment', () => {
  it('is created once, then edited in place, and carries the open findings', async () => {
    const { lines } = await comment([BLOCKED, RISKY])
    expect(writes(github)).toEqual([`POST ${COMMENTS}`, `PATCH /issues/comments/${github.comments[0]?.id}`])
    expect(lines).toEqual([`Comment on pull request ${PULL}: created`, `Comment on pull request ${PULL}: updated`])
    const [body] = bodies()
    expect(page(body)).toMatch(/<td>🆕 <code>RestartRisk<\/code>/)
    expect(page(body)).toMatch(
      /Since the last report[\s\S]*1 new · 1 resolved · 0 known[\s\S]*<code>NodeDiskCheck<\/code>/,
    )
    expect(carried(body)).toEqual(['RestartRisk'])
  })

  it('is not edited if only the run differs', async () => {
    await comment([BLOCKED, BLOCKED])
    const later = { ...BLOCKED, generatedAt: '2026-01-01T00:10:00Z' }
    const { lines } = await publish(later, github, { inputs: ALWAYS, env: { GITHUB_RUN_ID: '99' } })
    expect(lines).toEqual([`Comment on pull request ${PULL}: unchanged`])
    expect(writes(github)).toEqual([`POST ${COMMENTS}`])
  })

  it('is edited if the head commit differs', async () => {
    await comment([BLOCKED])
    const event = pullRequest({ number: PULL, headSha: 'e'.repeat(40) })
    await publish(BLOCKED, github, { inputs: ALWAYS, event })
    expect(bodies()[0]).toContain('eeeeeeeeeeee')
  })

  it.each([
    ['with CR LF', (body: string) => body.replaceAll('\n', '\r\n')],
    ['without its last line end', (body: string) => body.trimEnd()],
  ])('is not edited if GitHub returns it %s', async (_, change) => {
    await comment([BLOCKED])
    for (const one of github.comments) one.body = change(one.body)
    await publish(BLOCKED, github, { inputs: ALWAYS })
    expect(writes(github)).toHaveLength(1)
  })

  it('is found on a later page of comments', async () => {
    const others = Array.from({ length: 230 }, (_, index) => ({ issue: PULL, body: `Comment ${index}` }))
    await comment([BLOCKED, RISKY], { comments: others })
    expect(github.comments).toHaveLength(231)
  })

  it('is separate for each job and workflow', async () => {
    await comment([BLOCKED])
    for (const env of [{ GITHUB_JOB: 'other' }, { GITHUB_WORKFLOW: 'other' }])
      await publish(BLOCKED, github, { inputs: ALWAYS, env })
    expect(github.comments).toHaveLength(3)
  })

  it('is posted on the pull request of the earlier workflow for workflow_run', async () => {
    const pull = (number: number, repo: number, sha = HEAD) => ({ number, head: { sha }, base: { repo: { id: repo } } })
    const ranBefore = (...pulls: object[]) => ({
      name: 'workflow_run',
      payload: { repository: { id: 1 }, workflow_run: { head_sha: HEAD, pull_requests: pulls } },
    })
    await comment([BLOCKED], {}, { event: ranBefore(pull(7, 2), pull(8, 1, 'a'.repeat(40)), pull(PULL, 1)) })
    expect(github.comments).toMatchObject([{ issue: PULL }])
    const { lines } = await publish(BLOCKED, github, { inputs: ALWAYS, event: ranBefore(pull(7, 1), pull(PULL, 1)) })
    expect(lines).toEqual(['Comment: not written, because the earlier workflow names several pull requests'])
    expect((await publish(BLOCKED, github, { inputs: ALWAYS, event: ranBefore() })).lines).toEqual([
      'Comment: not written, because the earlier workflow names no pull request of this repository',
    ])
  })
})

describe('the log says why there is no comment:', () => {
  it.each([
    ['a merge group is not a pull request', mergeGroup({})],
    ['this event is not about a pull request', schedule()],
  ])('%s', async (why, event) => {
    const { lines } = await comment([BLOCKED], {}, { event })
    expect(lines).toEqual([`Comment: not written, because ${why}`])
    expect(github.requests).toEqual([])
  })
})

describe('the comment after all findings are resolved', () => {
  const line = (body: string | undefined) => page(body).trimEnd().split('\n')

  it.each([ALWAYS, ON_FAILURE])('becomes one line under %j', async (inputs) => {
    await comment([BLOCKED, READY], {}, { inputs })
    const [body] = bodies()
    expect(line(body)).toEqual([
      expect.stringMatching(
        /^<p><b>✅ You may approve\. Ready for v1.31: .*Valid until 2026-01-01 00:49 UTC\.<\/b> · <code>11111111-.*0 new · 1 resolved · 0 known · .*<\/p>$/,
      ),
    ])
    expect(carried(body)).toEqual([])
  })

  it('is not created under on-failure, but an existing one is edited', async () => {
    await comment([READY, RISKY], {}, { inputs: ON_FAILURE })
    expect(bodies()).toEqual([])
    await publish(BLOCKED, github, { inputs: ON_FAILURE })
    await publish(RISKY, github, { inputs: ON_FAILURE })
    expect(line(bodies()[0])).toEqual([
      expect.stringContaining(
        '🟡 You may approve after confirming <code>RestartRisk</code>. Ready for v1.31: 1 risk to confirm',
      ),
    ])
  })

  it('is not created on a pull request that does not touch the upgrade, but an existing one is edited', async () => {
    const apart = { ...UNDECIDED, verdict: 'not-applicable' as const }
    await comment([apart])
    expect(bodies()).toEqual([])
    await publish(BLOCKED, github, { inputs: ALWAYS })
    await publish(apart, github, { inputs: ALWAYS })
    expect(line(bodies()[0])).toEqual([expect.stringContaining('Nothing to approve. ')])
    expect(carried(bodies()[0])).toEqual(['NodeDiskCheck'])
  })

  it('lists the risks to confirm under always', async () => {
    await comment([RISKY])
    expect(page(bodies()[0])).toContain('### Confirm or fix')
  })
})

it('a finding that could not be checked again stays open', async () => {
  await comment([BLOCKED, UNDECIDED])
  expect(carried(bodies()[0])).toEqual(['NodeDiskCheck'])
  expect(page(bodies()[0])).not.toContain('resolved')
})

describe('the author of a comment', () => {
  const key = commentKey('CI', 'gate', { kind: 'cluster', id: CLUSTER })
  const alike = `<!-- cce-upgrade-gate/comment key=${key} state=AAAA -->\nREADY`
  const VIEWER = { login: 'upgrade-gate[bot]', app: 'upgrade-gate' }

  it.each([
    ['a person', { author: 'octocat' }],
    ['another app', { author: 'other[bot]', app: 'other' }],
    ['a person through an app', { author: 'octocat', app: 'github-actions' }],
  ])('protects a look-alike by %s from being edited', async (_, by) => {
    await comment([BLOCKED], { comments: [{ issue: PULL, body: alike, ...by }] })
    expect(bodies()).toEqual([alike, expect.stringContaining('Do not approve yet')])
  })

  it('is the workflow if GitHub does not say who the token is', async () => {
    await comment([BLOCKED, RISKY], { graphql: false })
    expect(bodies()).toEqual([expect.stringContaining('RestartRisk')])
  })

  it('is the app whose token is used, not the workflow', async () => {
    const comments = [{ issue: PULL, body: alike, author: 'github-actions[bot]', app: 'github-actions' }]
    await comment([BLOCKED, RISKY], { viewer: VIEWER, comments })
    await publish(BLOCKED, github, { inputs: ALWAYS })
    expect(github.comments.map(({ author }) => author)).toEqual(['github-actions[bot]', 'upgrade-gate[bot]'])
    expect(bodies()[0]).toBe(alike)
  })

  it('is the person whose token is used, regardless of letter case', async () => {
    await comment([BLOCKED, RISKY], { viewer: { login: 'Mona', app: null } })
    expect(github.comments).toMatchObject([{ author: 'Mona' }])
  })

  it('may be unknown: then no comment is edited, and no second one created', async () => {
    const { warnings } = await comment([BLOCKED, RISKY], { graphql: false, viewer: VIEWER })
    expect(bodies()).toEqual([expect.stringContaining('Do not approve yet')])
    expect(warnings).toEqual([
      'Warning: comment could not be written: there is a comment like ours, and GitHub does not say whether it is ours',
    ])
  })

  it('does not matter if our mark is quoted: the mark must be at the very start', async () => {
    const quoted = { issue: PULL, body: `> ${alike}`, author: 'github-actions[bot]' }
    await comment([BLOCKED], { comments: [quoted] })
    expect(bodies()).toHaveLength(2)
  })

  it('can have several comments: the oldest is edited, and the others are not', async () => {
    const own = { issue: PULL, author: 'github-actions[bot]', app: 'github-actions' }
    const { lines } = await comment([BLOCKED], {
      comments: ['a', 'b', 'c'].map((end) => ({ ...own, body: alike + end })),
    })
    expect(bodies()).toEqual([expect.stringContaining('Do not approve yet'), `${alike}b`, `${alike}c`])
    expect(lines[0]).toBe('Comment: 2 more of this job exist; they are not changed')
  })
})

describe('runs at the same time', () => {
  it('end with one comment', async () => {
    github = await gitHub()
    await Promise.all([BLOCKED, RISKY, BLOCKED].map((report) => publish(report, github, { inputs: ALWAYS })))
    expect(github.comments).toHaveLength(1)
  })
})

describe('a new comment whose creation was not confirmed', () => {
  const once = (kind: Fault['kind']): Fault => ({ kind, method: 'POST', path: /comments$/, times: 1 })

  it.each(['reset', 'server-error', 'unavailable'] as const)(
    'is sent again after the fault %s only if the pull request has no comment',
    async (kind) => {
      const { warnings } = await comment([BLOCKED], { faults: [once(kind)] })
      expect([bodies().length, warnings]).toEqual([1, []])
      const order = github.requests.filter(({ path }) => path.endsWith('/comments')).map(({ method }) => method)
      expect(order.slice(0, 4)).toEqual(['GET', 'POST', 'GET', 'POST'])
    },
  )

  it('is not sent again if it exists', async () => {
    await comment([BLOCKED], { faults: [once('lost-response')] })
    expect(writes(github)).toEqual([`POST ${COMMENTS}`])
    expect(github.comments).toHaveLength(1)
  })

  it('is given up if GitHub fails again', async () => {
    const { warnings } = await comment([BLOCKED], {
      faults: [{ kind: 'server-error', method: 'POST', path: /comments$/ }],
    })
    expect(warnings).toEqual(['Warning: comment could not be written: status 500: Server Error'])
    expect(writes(github)).toHaveLength(2)
  })
})

describe('one warning says why the comment could not be written:', () => {
  const NO_PERMISSION =
    'Warning: comment could not be written: status 403: the token lacks pull-requests: write. Give the job permissions: { pull-requests: write }. The verdict is not affected.'
  const cases: [string, Partial<FakeGitHubOptions>, string][] = [
    ['a missing permission', { permissions: { 'pull-requests': 'read' } }, NO_PERMISSION],
    ['no permission at all', { permissions: {}, private: true }, NO_PERMISSION.replace('403', '404')],
    [
      'a locked conversation',
      { pulls: [{ number: PULL, locked: true }] },
      'Warning: comment could not be written: status 403: Unable to create comment because issue is locked.',
    ],
    [
      'something else that answers',
      { faults: [{ kind: 'not-json' }] },
      'Warning: comment could not be written: the response does not come from GitHub’s API',
    ],
    ['no connection', { faults: [{ kind: 'reset' }] }, 'Warning: comment could not be written: no connection'],
  ]
  it.each(cases)('%s', async (_, options, warning) => {
    expect((await comment([BLOCKED], options)).warnings).toEqual([warning])
  })

  it('no answer before the deadline', async () => {
    const { warnings } = await comment([BLOCKED], { faults: [{ kind: 'hang' }] }, { overAfterMs: 50 })
    expect(warnings).toEqual(['Warning: comment could not be written: GitHub did not answer in time'])
  })

  it('nothing, because a secondary rate limit is waited for', async () => {
    const faults: Fault[] = [{ kind: 'secondary-rate-limit', method: 'POST', path: /comments$/, times: 1 }]
    await comment([BLOCKED], { faults })
    expect(bodies()).toHaveLength(1)
  })
})

it('the comment contains no credential, not even in the state that it carries', async () => {
  const redact = (text: string) => text.replaceAll('NodeDiskCheck', '***').replaceAll('node-1', '***')
  await comment([BLOCKED], {}, { redact })
  const [body = ''] = bodies()
  expect(body).toContain('***')
  expect(`${body}${JSON.stringify(markOf(body))}`).not.toMatch(/NodeDiskCheck|node-1/)
})
